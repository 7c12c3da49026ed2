//! Case files: TOML, or the same shape in JSON, checked against the packs they name.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::engine::case::{Case, Listing, label};
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, Fact, FactKind, ValueSet};
use crate::engine::moment::Moment;
use crate::engine::pack::Pack;
use crate::engine::window::Window;

use super::finding::{Code, Finding};
use super::place::File;
use super::reader::{Fields, Reader, YEARS};
use super::rules::schema;
use super::tree::{self, Node, Value};

/// The version of the case format this program reads.
pub const SCHEMA: i64 = 1;

/// The most listings of a case: more than one matter ever leads to, and few enough to be worked out
/// while somebody waits.
pub const MOST_LISTINGS: usize = 64;

/// The most characters of a label.
const LONGEST_LABEL: usize = 40;

/// The labels a listing says it hangs together with, each with its place.
type Labels = Vec<(String, Range<usize>)>;

/// Reads a case. JSON is told from TOML by its first character.
pub fn case(file: &File, packs: &[&Pack], findings: &mut Vec<Finding>) -> Option<Case> {
    let before = findings.len();
    let root = root(file, findings);
    if tree::is_broken(&findings[before..]) {
        return None;
    }
    let mut reader = Reader { file, findings };
    let mut fields = reader.table(root)?;
    let case = body(&mut fields, packs, &mut reader);
    // A worked case is a case like any other; what it expects is left aside.
    for key in ["title", "source", "expect"] {
        drop(fields.take(key));
    }
    fields.finish(&mut reader);
    (findings.len() == before).then_some(case)
}

/// The names of the lists a case file is about, as far as they can be read.
pub fn regimes(file: &File) -> Vec<String> {
    let mut names = Vec::new();
    let Value::Table(entries) = root(file, &mut Vec::new()).value else { return names };
    let listings = entries.into_iter().filter(|(key, _)| key.name == "listing");
    let tables = listings.flat_map(|(_, node)| match node.value {
        Value::List(items) => items,
        _ => Vec::new(),
    });
    for table in tables {
        let Value::Table(fields) = table.value else { continue };
        names.extend(fields.into_iter().filter_map(|(key, node)| match node.value {
            Value::Text(name) if key.name == "regime" => Some(name),
            _ => None,
        }));
    }
    names
}

pub(super) fn root(file: &File, findings: &mut Vec<Finding>) -> Node {
    if file.text().trim_start().starts_with('{') {
        tree::from_json(file, findings)
    } else {
        tree::from_toml(file, findings)
    }
}

/// Reads what every case file holds, and leaves the rest of the table to the caller.
pub(super) fn body(fields: &mut Fields, packs: &[&Pack], reader: &mut Reader) -> Case {
    schema(fields, SCHEMA, reader);
    // Where it is not known, no date is told to lie after it.
    let as_of = fields.need("as_of", reader).and_then(|node| reader.day(&node)).unwrap_or(NaiveDate::MAX);
    let mut tables = fields.take("listing").map(|node| reader.list(node)).unwrap_or_default();
    if tables.is_empty() {
        reader.report(Code::MissingKey, &(0..0), &[("key", "listing")]);
    }
    if let Some(first) = tables.get(MOST_LISTINGS) {
        let (count, limit) = (tables.len().to_string(), MOST_LISTINGS.to_string());
        reader.report(Code::TooManyListings, &first.span, &[("count", &count), ("limit", &limit)]);
        tables.truncate(MOST_LISTINGS);
    }
    let tables: Vec<Fields> = tables.into_iter().filter_map(|table| reader.table(table)).collect();
    let mut listings: Vec<Listing> = Vec::new();
    let mut named: Vec<(String, Labels)> = Vec::new();
    for (place, mut table) in tables.into_iter().enumerate() {
        let span = table.span.clone();
        let listing = listing(&mut table, label(place), packs, as_of, reader);
        let with = table.has("with").then(|| table.texts("with", reader));
        table.finish(reader);
        if let Some(mut listing) = listing {
            listing.with = with.as_ref().map(|with| with.iter().map(|(label, _)| label.clone()).collect());
            named.push((listing.label.clone(), with.unwrap_or_default()));
            if listings.iter().any(|each| each.label == listing.label) {
                reader.report(Code::Duplicate, &span, &[("name", &listing.label)]);
            }
            listings.push(listing);
        }
    }
    for (own, with) in named {
        let others: Vec<&str> = listings.iter().map(|each| each.label.as_str()).filter(|each| *each != own).collect();
        for (label, span) in with.iter().filter(|(label, _)| !others.contains(&label.as_str())) {
            reader.unknown(Code::WithUnknown, span, label, others.iter().copied());
        }
    }
    Case { as_of, listings }
}

fn listing(
    fields: &mut Fields,
    default_label: String,
    packs: &[&Pack],
    as_of: NaiveDate,
    reader: &mut Reader,
) -> Option<Listing> {
    let label = fields.take("label").and_then(|node| label_of(&node, reader)).unwrap_or(default_label);
    let regime = fields.need("regime", reader);
    let facts = fields.take("facts").and_then(|node| reader.table(node));
    let readings = fields.take("readings").and_then(|node| reader.table(node));
    let regime = regime?;
    let name = reader.text(&regime)?;
    let Some(pack) = packs.iter().find(|pack| pack.id == name) else {
        reader.unknown(Code::UnknownRegime, &regime.span, &name, packs.iter().map(|pack| pack.id.as_str()));
        return None;
    };
    let mut listing = Listing::blank(label, pack);
    let mut spans: Vec<Range<usize>> = vec![fields.span.clone(); pack.facts.len()];
    for (key, node) in facts.map(Fields::rest).unwrap_or_default() {
        match pack.fact(&key.name) {
            Some(fact) => {
                spans[fact.0] = node.span.clone();
                if let Some(answer) = answer(&pack.facts[fact.0], &node, reader) {
                    listing.answers[fact.0] = answer;
                }
            }
            None => {
                let known = pack.facts.iter().map(|fact| fact.id.as_str());
                reader.unknown(Code::UnknownFact, &key.span, &key.name, known);
            }
        }
    }
    for (key, node) in readings.map(Fields::rest).unwrap_or_default() {
        match pack.reading(&key.name) {
            Some(reading) => listing.readings.extend(alternative(pack, reading, &node, reader)),
            None => {
                let known = pack.readings.iter().map(|reading| reading.id.as_str());
                reader.unknown(Code::UnknownReading, &key.span, &key.name, known);
            }
        }
    }
    for contradiction in contradictions(pack, &listing, as_of) {
        let args: Vec<(&'static str, &str)> =
            contradiction.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        reader.report(contradiction.code, &spans[contradiction.fact], &args);
    }
    Some(listing)
}

/// A label. It has to be told apart from the name of a fact on a command line, and from the words
/// around it in a report.
fn label_of(node: &Node, reader: &mut Reader) -> Option<String> {
    let label = reader.text(node)?;
    if !is_label(&label) {
        let limit = LONGEST_LABEL.to_string();
        reader.report(Code::BadLabel, &node.span, &[("written", &label), ("limit", &limit)]);
        return None;
    }
    Some(label)
}

/// Whether a text can be a label.
pub(super) fn is_label(text: &str) -> bool {
    let is_part = |each: char| each.is_alphanumeric() || matches!(each, ' ' | '-' | '_');
    let is_short = text.chars().count() <= LONGEST_LABEL;
    !text.is_empty() && text.trim() == text && is_short && text.chars().all(is_part)
}

pub(super) fn alternative(
    pack: &Pack,
    reading: ReadingId,
    node: &Node,
    reader: &mut Reader,
) -> Option<(ReadingId, usize)> {
    let text = reader.text(node)?;
    let values = &pack.readings[reading.0].values;
    let found = values.iter().position(|value| value.id == text);
    if found.is_none() {
        reader.unknown(Code::UnknownValue, &node.span, &text, values.iter().map(|value| value.id.as_str()));
    }
    Some((reading, found?))
}

/// One answer as a case file writes it.
pub(super) fn answer(fact: &Fact, node: &Node, reader: &mut Reader) -> Option<Answer> {
    if matches!(&node.value, Value::Text(text) if text == "unknown") {
        return Some(Answer::Unknown);
    }
    match &fact.kind {
        FactKind::Date | FactKind::Event { .. } => {
            let is_event = matches!(fact.kind, FactKind::Event { .. });
            let written = match &node.value {
                Value::Text(text) | Value::Date(text) => text.clone(),
                Value::Number(year) => year.to_string(),
                Value::Told => return None,
                _ => {
                    reader.wrong_type(&node.span, if is_event { "event" } else { "date" });
                    return None;
                }
            };
            if written == "not-yet" && is_event {
                return Some(Answer::NotYet);
            }
            let window = partial_date(&written);
            if window.is_none() {
                let expected = if is_event { "event" } else { "date" };
                reader.impossible_date(&node.span, &written, &[("expected", expected)]);
            }
            window.map(Answer::On)
        }
        FactKind::YesNo => match &node.value {
            Value::Truth(truth) => Some(Answer::One(usize::from(!truth))),
            _ => one_of(fact, node, reader),
        },
        FactKind::Choice(_) => one_of(fact, node, reader),
        FactKind::Choices { may_be_none, .. } => {
            let items = match &node.value {
                Value::List(items) => items.clone(),
                _ => vec![node.clone()],
            };
            let places: Option<Vec<Answer>> = items.iter().map(|item| one_of(fact, item, reader)).collect();
            let set = places?.into_iter().fold(ValueSet::default(), |set, answer| match answer {
                Answer::One(place) => set.with(ValueSet::only(place)),
                _ => set,
            });
            if set.is_empty() && !may_be_none {
                let known = fact.values().join(", ");
                let args = [("written", "[]"), ("nearest", ""), ("known", known.as_str())];
                reader.report(Code::UnknownValue, &node.span, &args);
                return None;
            }
            Some(Answer::Several(set))
        }
        FactKind::Number { least, most, .. } => match node.value {
            Value::Number(number) if (*least..=*most).contains(&number) => Some(Answer::Number(number)),
            Value::Number(_) => {
                let (least, most) = (least.to_string(), most.to_string());
                reader.report(Code::OutOfRange, &node.span, &[("least", &least), ("most", &most)]);
                None
            }
            _ => {
                reader.wrong_type(&node.span, "number");
                None
            }
        },
    }
}

fn one_of(fact: &Fact, node: &Node, reader: &mut Reader) -> Option<Answer> {
    let text = reader.text(node)?;
    let found = fact.values().iter().position(|value| *value == text);
    if found.is_none() {
        reader.unknown(Code::UnknownValue, &node.span, &text, fact.values().iter().map(String::as_str));
    }
    found.map(Answer::One)
}

/// A day, a month or a year as the window of its days. `None` if there is no such day.
pub fn partial_date(text: &str) -> Option<Window> {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let digits = |text: &&str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed =
        parts.first().is_some_and(|year| digits(year, 4)) && parts.iter().skip(1).all(|part| digits(part, 2));
    if !well_formed {
        return None;
    }
    let year: i32 = parts.first()?.parse().ok()?;
    let (first, next) = match parts.as_slice() {
        [_] => (NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year + 1, 1, 1)?),
        [_, month] => {
            let first = NaiveDate::from_ymd_opt(year, month.parse().ok()?, 1)?;
            (first, first.checked_add_months(Months::new(1))?)
        }
        [_, month, day] => {
            let day = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
            (day, day.succ_opt()?)
        }
        _ => return None,
    };
    let last = next.checked_sub_days(Days::new(1))?;
    YEARS.contains(&first.year()).then(|| Window::between(first.into(), last.into()))
}

/// A date as a case file writes it: a day, or the month or year whose days the window spans.
pub fn written_date(window: Window) -> Option<String> {
    let (first, last) = (window.earliest().day()?, window.latest().day()?);
    if first == last {
        return Some(first.to_string());
    }
    let month = format!("{:04}-{:02}", first.year(), first.month());
    let year = format!("{:04}", first.year());
    [month, year].into_iter().find(|text| partial_date(text) == Some(window))
}

/// Two answers that cannot both be right, or one that cannot be right on this day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The kind of mistake.
    pub code: Code,
    /// The place of the fact that is wrong.
    pub fact: usize,
    /// The message's arguments.
    pub args: Vec<(&'static str, String)>,
}

/// Every contradiction among the answers of a listing.
pub fn contradictions(pack: &Pack, listing: &Listing, as_of: NaiveDate) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let window = |place: usize| match listing.answers.get(place) {
        Some(Answer::On(window)) => Some(*window),
        Some(Answer::NotYet) => Some(Window::NEVER),
        _ => None,
    };
    for (place, fact) in pack.facts.iter().enumerate() {
        let Some(own) = window(place) else { continue };
        if fact.not_after_as_of && own != Window::NEVER && own.earliest() > Moment::Day(as_of) {
            let args = vec![("as_of", as_of.to_string())];
            found.push(Contradiction { code: Code::AfterAsOf, fact: place, args });
        }
        let earlier = std::iter::successors(fact.not_before, |before| pack.facts[before.0].not_before);
        let mut earlier = earlier.take(pack.facts.len());
        if let Some(before) =
            earlier.find(|before| window(before.0).is_some_and(|first| own.latest() < first.earliest()))
        {
            let args = vec![("fact", fact.id.clone()), ("before", pack.facts[before.0].id.clone())];
            found.push(Contradiction { code: Code::OutOfOrder, fact: place, args });
        }
    }
    let first = pack.versions.iter().map(|version| version.from).min();
    if let (Some(date), Some(first)) = (pack.listing_date, first) {
        // What cannot come before the entry cannot come before the list either.
        let before = |fact: &Fact| fact.not_before;
        for (place, fact) in pack.facts.iter().enumerate() {
            let earlier = std::iter::successors(before(fact), |each| before(&pack.facts[each.0]));
            let follows = place == date.0 || earlier.take(pack.facts.len()).any(|each| each == date);
            if follows && window(place).is_some_and(|own| own.latest() < Moment::Day(first)) {
                let args = vec![("first", first.to_string())];
                found.push(Contradiction { code: Code::BeforeRegime, fact: place, args });
            }
        }
    }
    found
}
