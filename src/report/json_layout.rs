//! How a JSON result is set on lines: what fits on one line stands on one, so that a window, a fact
//! or a leaf of a derivation is one line, and a tree of them reads like a tree.
//!
//! Works on JSON already written without white space; only white space is added.

/// The longest line, unless a single text is longer.
const WIDTH: usize = 120;
/// How far what is held is moved to the right.
const STEP: usize = 2;

/// The same JSON on lines, without a newline at the end.
pub(super) fn on_lines(compact: &str) -> String {
    let mut text = String::with_capacity(compact.len() * 3 / 2);
    Reader { text: compact, at: 0 }.value().write(0, &mut text);
    text
}

/// A value of the JSON: words as they stand, or an object or array.
enum Value<'a> {
    Plain(&'a str),
    Holds(Vec<Entry<'a>>, &'a str, &'a str),
}

/// What an object or array holds; an array's entries have no key.
struct Entry<'a> {
    key: Option<&'a str>,
    value: Value<'a>,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b'}')
    }

    fn value(&mut self) -> Value<'a> {
        match self.next() {
            b'{' => self.holds("{", "}"),
            b'[' => self.holds("[", "]"),
            b'"' => Value::Plain(self.string()),
            _ => Value::Plain(self.take(|byte| matches!(byte, b',' | b'}' | b']'))),
        }
    }

    fn holds(&mut self, open: &'a str, close: &'a str) -> Value<'a> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.at < self.text.len() && !close.as_bytes().contains(&self.next()) {
            let key = (open == "{").then(|| self.string());
            self.at += usize::from(key.is_some());
            entries.push(Entry { key, value: self.value() });
            self.at += usize::from(self.next() == b',');
        }
        self.at += 1;
        Value::Holds(entries, open, close)
    }

    fn string(&mut self) -> &'a str {
        let mut escaped = true;
        self.take(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let start = self.text[..self.at.min(self.text.len())].len();
        self.at += 1;
        self.text.get(self.begin(start)..self.at).unwrap_or_default()
    }

    /// Where the string that ends before `end` begins.
    fn begin(&self, end: usize) -> usize {
        end
    }

    fn take(&mut self, mut ends: impl FnMut(u8) -> bool) -> &'a str {
        let from = self.at;
        while self.at < self.text.len() && !ends(self.next()) {
            self.at += 1;
        }
        self.text.get(from..self.at).unwrap_or_default()
    }
}
