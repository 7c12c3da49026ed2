//! Places: where in a file something stands.

use std::ops::Range;
use std::sync::Arc;

/// A file's name and text, shared by everything read from it.
#[derive(Clone, Debug)]
pub struct File(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

/// The most characters of a line shown with a finding.
const LONGEST_EXCERPT: usize = 300;

/// How many of them are shown before the place, where the line is longer than that.
const BEFORE: usize = 100;

/// A place a person can go to. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the person named it.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The text of the line; of a long line the part around the place.
    pub excerpt: String,
    /// How many characters of the line stand before the excerpt.
    pub skipped: usize,
    /// How many characters are meant.
    pub length: usize,
}

impl File {
    /// A file of this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> File {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        File(Arc::new(Inner { name: name.into(), text, lines }))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The place of a range of bytes. Ranges outside the text point to its end.
    pub fn place(&self, span: Range<usize>) -> Place {
        let text = self.text();
        let start = floor(text, span.start);
        let end = floor(text, span.end.max(start));
        let line = self.0.lines.partition_point(|begin| *begin <= start).max(1);
        let line_start = self.0.lines.get(line - 1).copied().unwrap_or(0);
        let line_end = self.0.lines.get(line).map_or(text.len(), |next| next - 1).max(start);
        let before = text[line_start..start].chars().count();
        let skipped = if before + BEFORE > LONGEST_EXCERPT { before - BEFORE } else { 0 };
        let excerpt = text[line_start..line_end].trim_end_matches('\r').chars().skip(skipped);
        Place {
            file: self.name().to_owned(),
            line,
            column: before + 1,
            excerpt: excerpt.take(LONGEST_EXCERPT).collect(),
            skipped,
            length: text[start..end.min(line_end)].chars().count().clamp(1, LONGEST_EXCERPT),
        }
    }
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = File::new("a.toml", "one\n名单 = x\n");
        let at = file.text().find('x').unwrap_or_default();
        let place = file.place(at..at + 1);
        assert_eq!((place.line, place.column, place.length), (2, 6, 1));
        assert_eq!(place.excerpt, "名单 = x");
    }

    /// Of a line of a million characters the part around the place is shown, with the place in it.
    #[test]
    fn a_long_line_is_shown_around_the_place() {
        for at in [0, 150, 250, 3_000, 999_999] {
            let text = format!("{}!{}", "名".repeat(at), "单".repeat(999_999 - at));
            let place = File::new("a", text).place(at * 3..at * 3 + 1);
            assert_eq!(place.column, at + 1);
            assert!(place.excerpt.chars().count() <= LONGEST_EXCERPT);
            assert_eq!(place.excerpt.chars().nth(at - place.skipped), Some('!'), "{at}");
        }
    }

    #[test]
    fn a_span_outside_the_text_is_its_end() {
        assert_eq!(File::new("a", "x").place(90..99).column, 2);
    }
}
