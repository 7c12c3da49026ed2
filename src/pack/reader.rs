//! Reading a tree field by field, remembering what was asked for, so that everything else can be
//! reported with the nearest right name.

use std::ops::Range;

use chrono::NaiveDate;

use super::dates;
use super::finding::{Code, Finding, nearest};
use super::place::File;
use super::tree::{Key, Node, Value};

/// The most entries of one kind: more listings, facts or rules than anything real has.
const MOST_TABLES: usize = 500;
/// The years a day may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// The most names offered where none was meant.
const MOST_NAMED: usize = 60;
/// The most findings told of one file: nobody reads more at once.
const MOST_TOLD: usize = 200;

/// Where findings go while one file is read.
pub struct Reader<'a> {
    /// The file.
    pub file: &'a File,
    /// What is wrong so far.
    pub findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    /// Reports a mistake at a range of bytes.
    pub fn report(&mut self, code: Code, span: &Range<usize>, args: &[(&'static str, &str)]) {
        // Warnings have a limit of their own: they must not keep a mistake from being told.
        let alike = self.findings.iter().filter(|each| each.code.is_warning() == code.is_warning()).count();
        if alike >= MOST_TOLD {
            return;
        }
        self.findings.push(Finding::new(code, self.file.place(span.clone()), args));
    }

    /// Reports a value of another type.
    pub fn wrong_type(&mut self, span: &Range<usize>, expected: &str) {
        self.report(Code::WrongType, span, &[("expected", expected)]);
    }

    /// Reports a name that nothing bears, with the nearest one that something does.
    pub fn unknown<'n>(
        &mut self,
        code: Code,
        span: &Range<usize>,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        if self.findings.iter().filter(|each| !each.code.is_warning()).count() >= MOST_TOLD {
            return;
        }
        let known: Vec<&str> = known.into_iter().collect();
        let near = nearest(written, known.iter().copied()).unwrap_or("");
        let all = known.iter().take(MOST_NAMED).copied().collect::<Vec<_>>().join(", ");
        self.report(code, span, &[("written", written), ("nearest", near), ("known", &all)]);
    }

    /// The fields of a table, or a report that it is none.
    pub fn table(&mut self, node: Node) -> Option<Fields> {
        match node.value {
            Value::Table(entries) => {
                let mut fields = Fields { entries: Vec::new(), asked: Vec::new(), span: node.span };
                let mut seen = std::collections::BTreeSet::new();
                for (key, value) in entries {
                    if !seen.insert(key.name.clone()) {
                        self.report(Code::Duplicate, &key.span, &[("name", &key.name)]);
                    } else {
                        fields.entries.push((key, value));
                    }
                }
                Some(fields)
            }
            _ => {
                self.wrong_type(&node.span, "table");
                None
            }
        }
    }

    /// The items of a list, or a report that it is none.
    pub fn list(&mut self, node: Node) -> Vec<Node> {
        match node.value {
            Value::List(items) => items,
            _ => {
                self.wrong_type(&node.span, "list");
                Vec::new()
            }
        }
    }

    /// A text with its place.
    pub fn text(&mut self, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) => Some(text.clone()),
            _ => {
                self.wrong_type(&node.span, "text");
                None
            }
        }
    }

    /// A day, written as a TOML date or as text.
    pub fn day(&mut self, node: &Node) -> Option<NaiveDate> {
        match &node.value {
            Value::Date(text) | Value::Text(text) => {
                let day = dates::day(text);
                if day.is_none() {
                    self.impossible_date(&node.span, text, &[]);
                }
                day
            }
            Value::Told => None,
            _ => {
                self.wrong_type(&node.span, "day");
                None
            }
        }
    }

    /// Reports what is no date, or not written like one, with the date that was perhaps meant.
    pub fn impossible_date(&mut self, span: &Range<usize>, written: &str, more: &[(&'static str, &str)]) {
        let meant = dates::meant(written).unwrap_or_default();
        let args = [("written", written), ("nearest", meant.as_str())];
        self.report(Code::ImpossibleDate, span, &[&args, more].concat());
    }

    /// One value of a closed list of names.
    pub fn named<T: Copy>(&mut self, node: &Node, names: &[(T, &'static str)]) -> Option<T> {
        let text = self.text(node)?;
        let found = crate::engine::named(names, &text);
        if found.is_none() {
            self.unknown(Code::UnknownValue, &node.span, &text, names.iter().map(|(_, name)| *name));
        }
        found
    }
}

/// A table being read.
pub struct Fields {
    entries: Vec<(Key, Node)>,
    asked: Vec<&'static str>,
    /// Where the table stands.
    pub span: Range<usize>,
}

impl Fields {
    /// Takes a field that may be absent.
    pub fn take(&mut self, name: &'static str) -> Option<Node> {
        self.asked.push(name);
        let place = self.entries.iter().position(|(key, _)| key.name == name)?;
        Some(self.entries.remove(place).1)
    }

    /// Whether a field is there.
    pub fn has(&mut self, name: &'static str) -> bool {
        self.asked.push(name);
        self.entries.iter().any(|(key, _)| key.name == name)
    }

    /// Takes a field that must be there.
    pub fn need(&mut self, name: &'static str, reader: &mut Reader) -> Option<Node> {
        let found = self.take(name);
        if found.is_none() {
            reader.report(Code::MissingKey, &(self.span.start..self.span.start), &[("key", name)]);
        }
        found
    }

    /// Takes a text that must be there.
    pub fn need_text(&mut self, name: &'static str, reader: &mut Reader) -> Option<String> {
        self.need(name, reader).and_then(|node| reader.text(&node))
    }

    /// Takes a name that must be there: a letter, then letters, digits, `_` and `-`.
    pub fn need_id(&mut self, name: &'static str, reader: &mut Reader) -> String {
        let Some(node) = self.need(name, reader) else { return String::new() };
        let Some(text) = reader.text(&node) else { return String::new() };
        if !is_id(&text) {
            reader.wrong_type(&node.span, "name");
        }
        text
    }

    /// Takes a text that may be absent.
    pub fn text(&mut self, name: &'static str, reader: &mut Reader) -> Option<String> {
        self.take(name).and_then(|node| reader.text(&node))
    }

    /// Takes a truth that may be absent.
    pub fn truth(&mut self, name: &'static str, reader: &mut Reader) -> bool {
        match self.take(name) {
            None => false,
            Some(Node { value: Value::Truth(truth), .. }) => truth,
            Some(node) => {
                reader.wrong_type(&node.span, "truth");
                false
            }
        }
    }

    /// Takes a whole number that may be absent.
    pub fn number(&mut self, name: &'static str, reader: &mut Reader) -> Option<i64> {
        match self.take(name)? {
            Node { value: Value::Number(number), .. } => Some(number),
            node => {
                reader.wrong_type(&node.span, "number");
                None
            }
        }
    }

    /// Takes a day that may be absent.
    pub fn day(&mut self, name: &'static str, reader: &mut Reader) -> Option<NaiveDate> {
        self.take(name).and_then(|node| reader.day(&node))
    }

    /// Takes a list of tables that may be absent.
    pub fn tables(&mut self, name: &'static str, reader: &mut Reader) -> Vec<Fields> {
        let Some(node) = self.take(name) else { return Vec::new() };
        let span = node.span.clone();
        let items = reader.list(node);
        if items.len() > MOST_TABLES {
            let limit = MOST_TABLES.to_string();
            reader.report(Code::TooLarge, &span, &[("limit", &limit)]);
            return Vec::new();
        }
        items.into_iter().filter_map(|item| reader.table(item)).collect()
    }

    /// Takes one text or a list of texts, each with its place.
    pub fn texts(&mut self, name: &'static str, reader: &mut Reader) -> Vec<(String, Range<usize>)> {
        let Some(node) = self.take(name) else { return Vec::new() };
        let items = match node.value {
            Value::List(items) => items,
            _ => vec![node],
        };
        items.into_iter().filter_map(|item| Some((reader.text(&item)?, item.span))).collect()
    }

    /// Everything not taken so far, for tables whose keys are names.
    pub fn rest(self) -> Vec<(Key, Node)> {
        self.entries
    }

    /// Reports every field nobody asked for.
    pub fn finish(self, reader: &mut Reader) {
        for (key, _) in self.entries {
            reader.unknown(Code::UnknownKey, &key.span, &key.name, self.asked.iter().copied());
        }
    }
}

/// Whether a text can be a name in expressions, case files and messages.
pub fn is_id(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|each| each.is_ascii_alphanumeric() || each == '_' || each == '-')
}
