//! A document as a terminal's text: no colour, no drawing, nothing that has to be seen to be understood.
//!
//! Headings are numbered in words of the document's own order, so that a listener knows where they
//! are; trees are numbered the same way, with indentation only as a help to the eye. Lines are
//! wrapped to the width, Chinese characters counting two. What a terminal would obey instead of
//! showing is made visible ([`harmless`]).

use crate::text::{harmless, wrapped};

use super::chart::Charset;
use super::document::{Block, Branch, Document, Item};
use super::typography::marks;

/// The width used unless another is asked for.
pub const WIDTH: usize = 80;
/// No page is set narrower than this.
pub const NARROWEST: usize = 40;

/// How far a tree's deepest branches are moved to the right.
const DEEPEST: usize = 8;
/// How much of a deep branch's number is shown: its end.
const LONGEST: usize = 17;

/// The document as text of at most `width` columns ([`NARROWEST`] at least), ending in a newline.
pub fn to_text(document: &Document, width: usize) -> String {
    to_text_in(document, width, Charset::Ascii)
}

/// The same, with charts drawn in these characters.
pub fn to_text_in(document: &Document, width: usize, charset: Charset) -> String {
    let mut page = Page {
        width: width.max(NARROWEST),
        charset,
        colon: marks(&document.lang).colon,
        lines: Vec::new(),
        numbers: Vec::new(),
    };
    page.wrapped(&document.title, "", "");
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        if !before.is_some_and(|before| stand_together(before, block)) {
            page.lines.push(String::new());
        }
        page.block(block);
        before = Some(block);
    }
    let mut text = page.lines.join("\n");
    text.push('\n');
    text
}

struct Page {
    width: usize,
    charset: Charset,
    colon: &'static str,
    lines: Vec<String>,
    numbers: Vec<usize>,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let number = self.number(usize::from(*level));
                self.wrapped(&format!("{number} {text}"), "", "  ");
            }
            Block::Paragraph(text) => self.wrapped(&text.plain(), "", ""),
            Block::List(items) => self.items(items, ""),
            Block::Definition { term, text } | Block::Task { term, text } => {
                self.wrapped(&format!("{term}{}{}", self.colon, text.plain()), "", "  ")
            }
            Block::Folded { summary, blocks } => {
                self.wrapped(summary, "", "  ");
                blocks.iter().for_each(|block| self.block(block));
            }
            Block::Verbatim(text) => self.lines.extend(text.lines().map(harmless)),
            Block::Tree(branches) => self.branches(branches, "", 0),
            Block::Chart(chart) => {
                let lines = chart.drawn(self.width, self.charset);
                self.lines.extend(lines.iter().map(|line| harmless(line)));
            }
            Block::Bars(bars) => {
                self.wrapped(&bars.title, "", "");
                self.lines.extend(bars.drawn(self.width, self.charset));
            }
            Block::Rule => {}
        }
    }

    /// The next number of a heading of this level: `2.`, `2.1`.
    fn number(&mut self, level: usize) -> String {
        let level = level.max(1);
        self.numbers.resize(level, 0);
        if let Some(last) = self.numbers.last_mut() {
            *last += 1;
        }
        outline(&self.numbers)
    }

    fn items(&mut self, items: &[Item], indent: &str) {
        for item in items {
            self.wrapped(&item.text.plain(), &format!("{indent}- "), &format!("{indent}  "));
            self.items(&item.below, &format!("{indent}  "));
        }
    }

    fn branches(&mut self, branches: &[Branch], above: &str, depth: usize) {
        let indent = "  ".repeat(depth.min(DEEPEST));
        for (place, branch) in branches.iter().enumerate() {
            let number = format!("{above}{}", place + 1);
            let shown = if number.len() > LONGEST { &number[number.len() - LONGEST..] } else { &number };
            let shown = shown.trim_start_matches('.');
            self.wrapped(&branch.text.plain(), &format!("{indent}{shown} "), &format!("{indent}  "));
            self.branches(&branch.of, &format!("{number}."), depth + 1);
        }
    }

    fn wrapped(&mut self, words: &str, first: &str, rest: &str) {
        self.lines.extend(wrapped(words, self.width, first, rest));
    }
}

/// Lines of one thought: a heading with what it heads, definitions that follow each other, and a list
/// after the line that announces it.
fn stand_together(before: &Block, block: &Block) -> bool {
    matches!(
        (before, block),
        (Block::Definition { .. } | Block::Task { .. } | Block::List(_), Block::Definition { .. } | Block::Task { .. })
            | (Block::Definition { .. } | Block::Task { .. } | Block::Paragraph(_), Block::List(_))
            | (
                Block::Heading { .. },
                Block::Definition { .. } | Block::Task { .. } | Block::Paragraph(_) | Block::List(_) | Block::Chart(_)
            )
            | (Block::Rule, _)
    )
}

fn outline(numbers: &[usize]) -> String {
    match numbers {
        [only] => format!("{only}."),
        several => several.iter().map(usize::to_string).collect::<Vec<_>>().join("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: Vec<Block>, width: usize) -> String {
        to_text(&Document { title: "Title".to_owned(), lang: "en".to_owned(), blocks, ..Document::default() }, width)
    }

    fn widest(text: &str) -> usize {
        text.lines().map(textwrap::core::display_width).max().unwrap_or_default()
    }

    #[test]
    fn headings_carry_their_number() {
        let headings = [(1, "One"), (2, "Below"), (2, "Beside"), (1, "Two"), (2, "Again")];
        let blocks = headings.map(|(level, text)| Block::heading(level, text.to_owned())).to_vec();
        assert_eq!(page(blocks, 80), "Title\n\n1. One\n\n1.1 Below\n\n1.2 Beside\n\n2. Two\n\n2.1 Again\n");
    }

    #[test]
    fn definitions_and_lists_stand_together() {
        let blocks = vec![
            Block::heading(1, "Way".to_owned()),
            Block::definition("Deadline".to_owned(), "10 October 2026".to_owned()),
            Block::definition("Article".to_owned(), "10(1)".to_owned()),
            Block::list(["one".to_owned(), "two".to_owned()]),
            Block::paragraph("After.".to_owned()),
        ];
        assert_eq!(
            page(blocks, 80),
            "Title\n\n1. Way\nDeadline: 10 October 2026\nArticle: 10(1)\n- one\n- two\n\nAfter.\n"
        );
    }

    fn leaf(text: &str) -> Branch {
        Branch { text: text.to_owned().into(), decides: false, of: Vec::new() }
    }

    #[test]
    fn trees_are_numbered() {
        let tree = Branch { of: vec![leaf("a"), leaf("b")], ..leaf("all") };
        assert_eq!(page(vec![Block::Tree(vec![tree])], 80), "Title\n\n1 all\n  1.1 a\n  1.2 b\n");
    }

    #[test]
    fn no_line_is_wider_than_the_page_whatever_it_holds() {
        let texts = [
            "最高人民法院关于公布失信被执行人名单信息的若干规定".repeat(5),
            "word ".repeat(60),
            "unbreakable".repeat(30),
            "mixed 名单 and words ".repeat(20),
        ];
        let deep = (0..30)
            .fold(leaf(&"leaf ".repeat(20)), |below, _| Branch { of: vec![below], ..leaf(&"branch ".repeat(12)) });
        for width in [40, 41, 60, 80, 200] {
            let blocks = texts.iter().flat_map(|text| {
                [
                    Block::paragraph(text.clone()),
                    Block::list([text.clone()]),
                    Block::definition("Term".to_owned(), text.clone()),
                ]
            });
            let blocks: Vec<Block> = blocks.chain([Block::Tree(vec![deep.clone()])]).collect();
            assert!(widest(&page(blocks, width)) <= width, "{width}");
        }
        assert!(widest(&page(vec![Block::paragraph("word ".repeat(60))], 3)) <= NARROWEST);
    }

    #[test]
    fn an_article_number_stays_on_one_line() {
        for width in 40..60 {
            let text = page(vec![Block::paragraph(format!("{}10(1)(3) is cited", "of the law ".repeat(4)))], width);
            assert!(text.contains("10(1)(3)"), "{text}");
            assert!(!text.contains('\u{2060}'), "{text:?}");
        }
    }

    #[test]
    fn control_characters_reach_no_terminal() {
        let text = page(vec![Block::paragraph("a\u{1b}[31mb\u{202e}c".to_owned())], 80);
        assert_eq!(text, "Title\n\na\u{FFFD}[31mb\u{FFFD}c\n");
    }
}
