//! Places: where in a file something stands.

use std::ops::Range;
use std::sync::Arc;

/// A file's name and text, shared by everything read from it.
#[derive(Clone, Debug)]
pub struct File(Arc<(String, String)>);

/// A place a person can go to. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the person named it.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The text of the line.
    pub excerpt: String,
    /// How many characters are meant.
    pub length: usize,
}

impl File {
    /// A file of this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> File {
        File(Arc::new((name.into(), text.into())))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.0
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.0.1
    }

    /// The place of a range of bytes. Ranges outside the text point to its end.
    pub fn place(&self, span: Range<usize>) -> Place {
        let text = self.text();
        let start = floor(text, span.start);
        let end = floor(text, span.end.max(start));
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        Place {
            file: self.name().to_owned(),
            line: before.matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            excerpt: text[line_start..line_end].trim_end_matches('\r').to_owned(),
            length: text[start..end.min(line_end)].chars().count().max(1),
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

    #[test]
    fn a_span_outside_the_text_is_its_end() {
        assert_eq!(File::new("a", "x").place(90..99).column, 2);
    }
}
