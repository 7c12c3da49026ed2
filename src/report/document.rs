//! The document: what a report is before anybody knows how it will look.
//!
//! [`compose`](super::compose()) and [`explain`](super::explain()) build one; a renderer turns it
//! into a terminal's text, and others may turn it into Markdown or HTML. Wording is done when a
//! document exists, layout has not begun. Nothing here carries meaning by colour, column or drawing:
//! a renderer that only reads the blocks aloud, in order, loses nothing.

use crate::text::Texts;

use super::bars::Bars;
use super::chart::Chart;
use super::typography::{marks, spaced, typeset};

/// A whole report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// The language it is written in, as a language tag.
    pub lang: String,
    /// What it says, in the order to read it.
    pub blocks: Vec<Block>,
    /// Words that are explained elsewhere in it, each with the anchor of the item that does.
    pub links: Vec<(String, String)>,
    /// What stands around a page.
    pub frame: Frame,
}

/// What stands around the blocks where a document is a page of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// What is repeated on every printed page: that this teaches and advises nobody.
    pub every_page: String,
    /// The word for larger letters.
    pub larger: String,
    /// The word for what the page contains.
    pub contents: String,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the highest below the title.
    Heading {
        /// From 1.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Inline),
    /// A list, one item after the other.
    List(Vec<Item>),
    /// A term and what is said of it: *Deadline: 10 October 2026*.
    Definition {
        /// The term.
        term: String,
        /// What is said of it.
        text: Inline,
    },
    /// A tree: how something comes about.
    Tree(Vec<Branch>),
    /// Something somebody can do, which a page lets its reader tick off: its name and its words.
    Task {
        /// Its name.
        term: String,
        /// What is to be done, by whom, and what it brings.
        text: Inline,
    },
    /// A part for whoever wants to know more: a page shows its heading and unfolds it.
    Folded {
        /// What is inside.
        summary: String,
        /// The part.
        blocks: Vec<Block>,
    },
    /// Text for a program, line by line as it is.
    Verbatim(String),
    /// A drawing of time; what it says stands in words beside it.
    Chart(Chart),
    /// Counts, drawn and in numbers.
    Bars(Bars),
    /// A break in the thought.
    Rule,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub text: Inline,
    /// Items below it.
    pub below: Vec<Item>,
    /// The name under which [`Document::links`] point here.
    pub anchor: Option<String>,
}

/// A branch of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What it says.
    pub text: Inline,
    /// Whether it decided what stands above it, and something beside it did not.
    pub decides: bool,
    /// What it comes from.
    pub of: Vec<Branch>,
}

/// Running text with emphasis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline(pub Vec<Span>);

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// Words that matter most. Never the only bearer of a meaning.
    Strong(String),
}

impl Document {
    /// A document in the language of its texts, with its quotation marks.
    pub fn new(title: String, texts: &Texts, mut blocks: Vec<Block>) -> Document {
        typeset(&mut blocks, texts.lang());
        let say = |id: &str| texts.ui(id, &[]);
        let (every_page, larger) = (say("report-every-page"), say("report-larger"));
        let frame = Frame { every_page, larger, contents: say("report-contents") };
        Document { title, lang: texts.lang().to_owned(), blocks, links: Vec::new(), frame }
    }
}

impl Document {
    /// The same without its drawings, for whoever listens: what they say stands in words beside them.
    pub fn without_drawings(mut self) -> Document {
        let colon = marks(&self.lang).colon;
        self.blocks.retain(|block| !matches!(block, Block::Chart(_)));
        for block in &mut self.blocks {
            if let Block::Bars(bars) = block {
                *block = Block::list(bars.said(colon));
            }
        }
        self
    }
}

impl Inline {
    /// Running text from a message, in which `**` turns emphasis on and off. White space is one
    /// space, or none where a line of Chinese was broken.
    pub fn parse(words: &str) -> Inline {
        Inline::from(words.to_owned())
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        let words = self.0.iter().map(|span| match span {
            Span::Plain(words) | Span::Strong(words) => words.as_str(),
        });
        words.collect()
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for Inline {
    fn from(words: String) -> Inline {
        let words = spaced(words);
        if !words.is_empty() && !words.contains("**") {
            return Inline(vec![Span::Plain(words)]);
        }
        let spans = words.split("**").enumerate().filter(|(_, part)| !part.is_empty());
        let spans = spans.map(|(place, part)| match place % 2 {
            0 => Span::Plain(part.to_owned()),
            _ => Span::Strong(part.to_owned()),
        });
        Inline(spans.collect())
    }
}

impl From<String> for Item {
    fn from(words: String) -> Item {
        Item { text: words.into(), below: Vec::new(), anchor: None }
    }
}

impl Block {
    /// A heading.
    pub fn heading(level: u8, text: String) -> Block {
        Block::Heading { level, text }
    }

    /// A paragraph of one message.
    pub fn paragraph(words: String) -> Block {
        Block::Paragraph(words.into())
    }

    /// A list of one message an item.
    pub fn list(items: impl IntoIterator<Item = String>) -> Block {
        Block::List(items.into_iter().map(Item::from).collect())
    }

    /// A task of one message.
    pub fn task(term: String, words: String) -> Block {
        Block::Task { term, text: words.into() }
    }

    /// A term with one message.
    pub fn definition(term: String, words: String) -> Block {
        Block::Definition { term, text: words.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_turn_emphasis_on_and_off() {
        let check = |words: &str, expected: &[Span]| assert_eq!(Inline::parse(words).0, expected);
        let (plain, strong) = (|w: &str| Span::Plain(w.to_owned()), |w: &str| Span::Strong(w.to_owned()));
        check("", &[]);
        check("a\n  b", &[plain("a b")]);
        check("by **10 October** at last", &[plain("by "), strong("10 October"), plain(" at last")]);
        check("**all**", &[strong("all")]);
        assert_eq!(Inline::parse("by **10 October**").plain(), "by 10 October");
    }
}
