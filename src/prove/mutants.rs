//! Mutants: a pack with one word of law changed, as a slip of the pen would change it.
//!
//! Every number is one more and one less, every day a day earlier and later, every unit another one,
//! every *and* an *or*, every *shall* a *may*, and each the other way round. What carries no law (titles,
//! names, citations) is left alone.

use std::ops::Range;

use chrono::NaiveDate;

use crate::engine::expression::Comparison;
use crate::engine::term::Unit;
use crate::pack::expression::words::{Word, words};
use crate::pack::place::{File, Place};
use crate::pack::tree::{self, Key, Node, Value};

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A number, in an expression or as a bound of an answer.
    Number,
    /// A day in an expression.
    Day,
    /// The unit of a term.
    Unit,
    /// *and* or *or*.
    Join,
    /// *not*, left out.
    Not,
    /// How two numbers compare.
    Comparison,
    /// Whether somebody must act, may, or is reported to.
    Modality,
    /// The first or last day of a text.
    TextDay,
}

impl Kind {
    /// Every kind with its name in results.
    pub const NAMES: &[(Kind, &str)] = &[
        (Kind::Number, "number"),
        (Kind::Day, "day"),
        (Kind::Unit, "unit"),
        (Kind::Join, "and-or"),
        (Kind::Not, "not"),
        (Kind::Comparison, "comparison"),
        (Kind::Modality, "modality"),
        (Kind::TextDay, "text-day"),
    ];
}

/// One change to a pack's file.
#[derive(Clone, Debug, PartialEq)]
pub struct Mutant {
    /// What was changed.
    pub kind: Kind,
    /// Where.
    pub place: Place,
    /// As it is written.
    pub was: String,
    /// As it is changed.
    pub becomes: String,
    span: Range<usize>,
}

impl Mutant {
    /// The pack's text with the change made.
    pub fn text(&self, file: &File) -> String {
        let mut text = file.text().to_owned();
        text.replace_range(self.span.clone(), &self.becomes);
        text
    }
}

/// The keys whose text is an expression.
const EXPRESSIONS: [&str; 9] = ["is", "when", "opens", "due", "starts", "deadline", "begins", "ends", "also"];

/// Every mutant of a pack's file, in the order of the file.
pub fn mutants(file: &File) -> Vec<Mutant> {
    let root = tree::from_toml(file, &mut Vec::new());
    let mut walk = Walk { file, found: Vec::new() };
    walk.node(&[], &root);
    walk.found.sort_by_key(|mutant| mutant.span.start);
    walk.found
}

struct Walk<'a> {
    file: &'a File,
    found: Vec<Mutant>,
}

impl Walk<'_> {
    /// Goes through a value; `path` are the keys that lead to it.
    fn node(&mut self, path: &[&str], node: &Node) {
        match &node.value {
            Value::Table(entries) => {
                let is_asked_for = path != ["source"] || self.is_asked_for(entries);
                for (key, value) in entries.iter().filter(|_| is_asked_for) {
                    let deeper: Vec<&str> = path.iter().copied().chain([key.name.as_str()]).collect();
                    self.node(&deeper, value);
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.node(path, item)),
            Value::Text(text) => self.text(path, node, text),
            Value::Date(_) if matches!(path, ["version" | "source", "from" | "until"]) => self.text_day(node),
            Value::Number(number) if matches!(path, ["fact", "least" | "most"]) => {
                self.number(node.span.clone(), *number);
            }
            Value::Number(_) | Value::Truth(_) | Value::Date(_) | Value::Other | Value::Told => {}
        }
    }

    /// Whether a rule asks if this source is in force: otherwise its days are told and decide nothing.
    fn is_asked_for(&self, source: &[(Key, Node)]) -> bool {
        let id = source.iter().find(|(key, _)| key.name == "id").map(|(_, node)| &node.value);
        let Some(Value::Text(id)) = id else { return false };
        self.file.text().match_indices("in force ").any(|(at, said)| {
            let named = &self.file.text()[at + said.len()..];
            let end = named.find(|each: char| !each.is_ascii_alphanumeric() && each != '-').unwrap_or(named.len());
            named[..end] == **id
        })
    }

    fn text(&mut self, path: &[&str], node: &Node, text: &str) {
        let key = path.last().copied().unwrap_or_default();
        if key == "modality" {
            let becomes = if text == "may" { "shall" } else { "may" };
            let inner = node.span.start + 1..node.span.end - 1;
            return self.add(Kind::Modality, inner, becomes.to_owned());
        }
        if !EXPRESSIONS.contains(&key) {
            return;
        }
        // The expression as it stands in the file; one written with escapes is left alone.
        let written = self.file.text().get(node.span.clone()).unwrap_or_default();
        let Some(inner) = written.find(text).map(|at| node.span.start + at) else { return };
        for (word, span) in words(text).unwrap_or_default() {
            self.word(word, inner + span.start..inner + span.end);
        }
    }

    fn word(&mut self, word: Word, span: Range<usize>) {
        match word {
            Word::Number(number) => self.number(span, number),
            Word::Day(day) => self.day(Kind::Day, span, day),
            Word::Unit(unit) => {
                let becomes = match unit {
                    Unit::Years => "months",
                    Unit::Months => "years",
                    Unit::Days => "working days",
                    Unit::WorkingDays => "days",
                    Unit::Weekdays => "working days",
                };
                self.add(Kind::Unit, span, becomes.to_owned());
            }
            Word::And => self.add(Kind::Join, span, "or".to_owned()),
            Word::Or => self.add(Kind::Join, span, "and".to_owned()),
            Word::Not => self.add(Kind::Not, span, String::new()),
            Word::Compares(how) => {
                let becomes = match how {
                    Comparison::AtLeast => ">",
                    Comparison::MoreThan => ">=",
                    Comparison::AtMost => "<",
                    Comparison::LessThan => "<=",
                    Comparison::Equal => ">=",
                };
                self.add(Kind::Comparison, span, becomes.to_owned());
            }
        }
    }

    fn number(&mut self, span: Range<usize>, number: i64) {
        for becomes in [number - 1, number + 1].into_iter().filter(|each| *each >= 0) {
            self.add(Kind::Number, span.clone(), becomes.to_string());
        }
    }

    fn text_day(&mut self, node: &Node) {
        let written = self.file.text().get(node.span.clone()).and_then(|text| text.trim().parse::<NaiveDate>().ok());
        if let Some(day) = written {
            self.day(Kind::TextDay, node.span.clone(), day);
        }
    }

    fn day(&mut self, kind: Kind, span: Range<usize>, day: NaiveDate) {
        for becomes in [day.pred_opt(), day.succ_opt()].into_iter().flatten() {
            self.add(kind, span.clone(), becomes.to_string());
        }
    }

    fn add(&mut self, kind: Kind, span: Range<usize>, becomes: String) {
        let was = self.file.text().get(span.clone()).unwrap_or_default().to_owned();
        self.found.push(Mutant { kind, place: self.file.place(span.clone()), was, becomes, span });
    }
}
