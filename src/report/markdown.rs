//! A document as Markdown (CommonMark): for a teacher's notes, a wiki, or a word processor.
//!
//! Everything that Markdown would read as an order is escaped, so that no text can turn into a link,
//! an image or HTML.

use crate::text::harmless;

use super::chart::Charset;
use super::document::{Block, Branch, Document, Inline, Item, Span};
use super::plain::WIDTH;
use super::typography::marks;

/// The document as Markdown, ending in a newline.
pub fn to_markdown(document: &Document) -> String {
    let mut page = Page { colon: marks(&document.lang).colon, lines: Vec::new() };
    page.lines.push(format!("# {}", escaped(&document.title)));
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        // Definitions after each other are one list.
        let together = matches!(
            (before, block),
            (Some(Block::Definition { .. }), Block::Definition { .. }) | (Some(Block::Task { .. }), Block::Task { .. })
        );
        if !together {
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
    colon: &'static str,
    lines: Vec<String>,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let marks = "#".repeat(usize::from(*level).clamp(1, 5) + 1);
                self.lines.push(format!("{marks} {}", escaped(text)));
            }
            Block::Paragraph(text) => self.lines.push(inline(text)),
            Block::List(items) => self.items(items, 0),
            Block::Definition { term, text } => {
                let colon = self.colon.trim_end();
                let space = &self.colon[colon.len()..];
                self.lines.push(format!("- **{}{colon}**{space}{}", escaped(term), inline(text)));
            }
            Block::Task { term, text } => {
                self.lines.push(format!("- [ ] **{}:** {}", escaped(term), inline(text)));
            }
            Block::Folded { summary, blocks } => {
                self.lines.push(format!("**{}**", escaped(summary)));
                for block in blocks {
                    self.lines.push(String::new());
                    self.block(block);
                }
            }
            Block::Verbatim(text) => {
                self.lines.push("```toml".to_owned());
                self.lines.extend(text.lines().map(fenced));
                self.lines.push("```".to_owned());
            }
            Block::Tree(branches) => self.branches(branches, "", 0),
            Block::Chart(chart) => {
                self.lines.push("```text".to_owned());
                self.lines.extend(chart.drawn(WIDTH, Charset::Ascii).iter().map(|line| fenced(line)));
                self.lines.push("```".to_owned());
            }
            Block::Bars(bars) => {
                self.lines.extend([format!("**{}**", escaped(&bars.title)), String::new()]);
                self.lines.extend(bars.table(escaped));
            }
            Block::Rule => self.lines.push("---".to_owned()),
        }
    }

    fn items(&mut self, items: &[Item], depth: usize) {
        for item in items {
            self.lines.push(format!("{}- {}", "  ".repeat(depth), inline(&item.text)));
            self.items(&item.below, depth + 1);
        }
    }

    fn branches(&mut self, branches: &[Branch], above: &str, depth: usize) {
        for (place, branch) in branches.iter().enumerate() {
            let number = format!("{above}{}", place + 1);
            self.lines.push(format!("{}- {number}: {}", "  ".repeat(depth), inline(&branch.text)));
            self.branches(&branch.of, &format!("{number}."), depth + 1);
        }
    }
}

/// A line within a fence, which it cannot end.
fn fenced(line: &str) -> String {
    harmless(line).replace('`', " ")
}

fn inline(text: &Inline) -> String {
    let spans = text.0.iter().map(|span| match span {
        Span::Plain(words) => escaped(words),
        // Emphasis must not begin or end with a space.
        Span::Strong(words) => match words.trim() {
            "" => words.clone(),
            bare => words.replace(bare, &format!("**{}**", escaped(bare))),
        },
    });
    spans.collect()
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for (place, letter) in harmless(words).chars().enumerate() {
        let orders = matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&');
        let begins = place == 0 && matches!(letter, '-' | '+' | '=');
        // `1.` or `1)` at the beginning would be a list.
        let counts =
            matches!(letter, '.' | ')') && place > 0 && words.chars().take(place).all(|before| before.is_ascii_digit());
        if orders || begins || counts {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: Vec<Block>) -> String {
        to_markdown(&Document { title: "Title".to_owned(), lang: "en".to_owned(), blocks, ..Document::default() })
    }

    #[test]
    fn every_block_has_its_form() {
        let blocks = vec![
            Block::heading(1, "Way".to_owned()),
            Block::definition("Deadline".to_owned(), "by **10 October**".to_owned()),
            Block::definition("Article".to_owned(), "10(1)".to_owned()),
            Block::list(["one".to_owned()]),
            Block::paragraph("After.".to_owned()),
        ];
        assert_eq!(
            page(blocks),
            "# Title\n\n## Way\n\n- **Deadline:** by **10 October**\n- **Article:** 10(1)\n\n- one\n\nAfter.\n"
        );
    }

    #[test]
    fn nothing_turns_the_direction_of_writing() {
        assert!(page(vec![Block::paragraph("a\u{202e}b\u{1b}c".to_owned())]).contains("\na\u{FFFD}b\u{FFFD}c\n"));
    }

    #[test]
    fn nothing_said_becomes_an_order() {
        let hostile = "<img src=x> [a](b) `c` 1_2 | # -".to_owned();
        let page = page(vec![Block::paragraph(hostile), Block::paragraph("3. x".to_owned())]);
        assert!(page.contains("\\<img src=x\\> \\[a\\](b) \\`c\\` 1\\_2 \\| \\# -"), "{page}");
        assert!(page.contains("\n3\\. x"), "{page}");
    }

    #[test]
    fn a_chart_stays_in_its_fence() {
        let hostile = "``` <b> *x*\u{1b}".to_owned();
        let rows = vec![super::super::chart::ChartRow::Heading(hostile)];
        let today = chrono::NaiveDate::default();
        let chart = super::super::chart::Chart { today, rows, legend: Default::default() };
        let page = page(vec![Block::Chart(chart)]);
        assert_eq!(page.matches("```").count(), 2, "{page}");
        assert!(page.contains("    <b> *x*"), "{page}");
    }
}
