//! How a JSON result is set on lines: what fits on one line stands on one, so that a window or a
//! leaf of a derivation is a line, and a derivation reads as the tree it is.
//!
//! Works on JSON already written without white space; nothing but white space is added.

/// The longest line, unless what stands on it cannot be parted.
const WIDTH: usize = 120;
/// How far what is held is moved to the right.
const STEP: usize = 1;

/// The same JSON on lines, without a newline at the end.
pub(super) fn on_lines(compact: &str) -> String {
    let mut text = String::with_capacity(compact.len() * 2);
    Reader { text: compact, at: 0 }.value().write(0, &mut text);
    text
}

/// A value, and how many characters it takes on one line.
struct Value<'a> {
    is: Kind<'a>,
    width: usize,
}

/// Words as they stand, or what an object or array holds.
enum Kind<'a> {
    Plain(&'a str),
    Holds { open: char, close: char, entries: Vec<Entry<'a>> },
}

/// What an object or array holds. The key is empty in an array.
struct Entry<'a> {
    key: &'a str,
    value: Value<'a>,
}

impl Entry<'_> {
    fn width(&self) -> usize {
        self.value.width + if self.key.is_empty() { 0 } else { self.key.chars().count() + 2 }
    }

    /// Whether it has to be parted to stand within the line.
    fn is_long(&self, indent: usize) -> bool {
        let holds = matches!(&self.value.is, Kind::Holds { entries, .. } if !entries.is_empty());
        holds && indent + self.width() > WIDTH
    }

    fn write(&self, indent: usize, text: &mut String) {
        if !self.key.is_empty() {
            text.push_str(self.key);
            text.push_str(": ");
        }
        self.value.write(indent, text);
    }
}

impl<'a> Value<'a> {
    fn plain(words: &'a str) -> Value<'a> {
        Value { is: Kind::Plain(words), width: words.chars().count() }
    }

    fn holds(open: char, close: char, entries: Vec<Entry<'a>>) -> Value<'a> {
        let width = 2 + entries.iter().map(Entry::width).sum::<usize>() + 2 * entries.len().saturating_sub(1);
        Value { is: Kind::Holds { open, close, entries }, width }
    }

    fn write(&self, indent: usize, text: &mut String) {
        let (open, close, entries) = match &self.is {
            Kind::Plain(words) => return text.push_str(words),
            Kind::Holds { open, close, entries } => (*open, *close, entries),
        };
        let within = indent + STEP;
        let long = |entry: &Entry| entry.is_long(within);
        // A node is one line with what it is made of below it; anything else starts a line of its own.
        let only_last = open == '{' && !entries.iter().rev().skip(1).any(long);
        text.push(open);
        if only_last || indent + self.width <= WIDTH {
            for (place, entry) in entries.iter().enumerate() {
                text.push_str(if place == 0 { "" } else { ", " });
                entry.write(indent, text);
            }
        } else {
            let mut column = WIDTH;
            for (place, entry) in entries.iter().enumerate() {
                let width = entry.width() + 2;
                let fits = open == '{' && !entry.is_long(within) && column + width <= WIDTH;
                text.push_str(if place == 0 { "" } else { "," });
                if fits {
                    text.push(' ');
                } else {
                    new_line(within, text);
                    column = within;
                }
                entry.write(within, text);
                column = if entry.is_long(within) { WIDTH } else { column + width };
            }
            new_line(indent, text);
        }
        text.push(close);
    }
}

fn new_line(indent: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self) -> Value<'a> {
        match self.next() {
            Some(b'{') => self.held('{', '}'),
            Some(b'[') => self.held('[', ']'),
            _ => Value::plain(self.plain()),
        }
    }

    fn held(&mut self, open: char, close: char) -> Value<'a> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.next().is_some_and(|byte| char::from(byte) != close) {
            let key = if open == '{' { self.plain() } else { "" };
            self.skip(b':');
            entries.push(Entry { key, value: self.value() });
            self.skip(b',');
        }
        self.at += 1;
        Value::holds(open, close, entries)
    }

    /// A string, a number or a word, up to what ends it.
    fn plain(&mut self) -> &'a str {
        let from = self.at;
        let (mut quoted, mut escaped) = (false, false);
        while let Some(byte) = self.next() {
            match byte {
                b'"' if !escaped => quoted = !quoted,
                b',' | b':' | b'}' | b']' if !quoted => break,
                _ => {}
            }
            escaped = byte == b'\\' && !escaped;
            self.at += 1;
        }
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, byte: u8) {
        self.at += usize::from(self.next() == Some(byte));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_white_space_is_added() {
        let long = "名单 \\\" , : ] } [ { \\\\".repeat(9);
        let node = |below: &str| format!("{{\"text\":\"{long}\",\"cite\":[],\"of\":[{below}]}}");
        let texts = ["null", "[]", "{}", "[1,-2.5,true,null]", "{\"a\":{\"b\":[{}]},\"c\":\"\"}"].map(str::to_owned);
        let deep = node(&[node(&node("")), node("")].join(","));
        let both = format!("{{\"first\":{deep},\"n\":1,\"second\":[{deep},{deep}]}}");
        for text in texts.into_iter().chain([deep, both]) {
            let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let set: serde_json::Value = serde_json::from_str(&on_lines(&text)).expect("still JSON");
            assert_eq!(set, value);
        }
    }

    #[test]
    fn a_short_value_is_a_line_and_a_node_is_a_line_above_what_it_is_made_of() {
        let window = "\"window\":{\"earliest\":\"2026-03-10\",\"latest\":\"never\"}";
        let leaf = format!("{{\"text\":\"leaf\",{window},\"of\":[]}}");
        let tree = format!("{{\"text\":\"all\",{window},\"of\":[{leaf},{leaf}]}}");
        let window = "\"window\": {\"earliest\": \"2026-03-10\", \"latest\": \"never\"}";
        let leaf = format!("{{\"text\": \"leaf\", {window}, \"of\": []}}");
        assert_eq!(on_lines(&tree), format!("{{\"text\": \"all\", {window}, \"of\": [\n {leaf},\n {leaf}\n]}}"));
    }
}
