//! A change of a case written on one line: `A.performed=2026-12-01`, `A.readings.first-day=counted`.
//!
//! The value is written as in a case file; a list may be written without brackets and quotation
//! marks. `unknown` takes a fact away, and gives an open question of law back to the pack's answer.

use std::ops::Range;

use crate::engine::case::{Case, label};
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Fact, FactId, FactKind};
use crate::engine::pack::Pack;

use super::case_file::{alternative, answer, contradictions};
use super::finding::{Code, Finding};
use super::place::File;
use super::reader::Reader;
use super::tree::{Node, Value};

/// What the name before the equals sign begins with where it means an open question of law.
const READINGS: &str = "readings.";

/// Makes these changes in a case. `option` is what the places of findings are called by. What is
/// wrong is reported, and the case is then of no use.
pub fn set(case: &mut Case, packs: &[&Pack], option: &str, written: &[String], findings: &mut Vec<Finding>) {
    let mut made: Vec<Made> = Vec::new();
    for text in written {
        let file = File::new(option, text.as_str());
        let mut reader = Reader { file: &file, findings };
        let Some(found) = one(case, packs, text, &mut reader) else { continue };
        if made.iter().any(|each| (each.listing, each.of) == (found.0, found.1)) {
            let name = text.split('=').next().unwrap_or_default();
            reader.report(Code::Duplicate, &(0..name.len()), &[("name", name)]);
        }
        made.push(Made { listing: found.0, of: found.1, value: found.2, file });
    }
    for place in 0..case.listings.len() {
        fit(case, packs, place, &made, findings);
    }
}

/// The label a further listing gets: the next one that no listing has, not even one left out.
pub fn free_label(taken: &[String]) -> String {
    let mut place = taken.len();
    while taken.contains(&label(place)) {
        place += 1;
    }
    label(place)
}

/// What one line changed: the listing, what of it, and where its value stands.
struct Made {
    listing: usize,
    of: Of,
    value: Range<usize>,
    file: File,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Fact(FactId),
    Reading(ReadingId),
}

fn one(case: &mut Case, packs: &[&Pack], text: &str, reader: &mut Reader) -> Option<(usize, Of, Range<usize>)> {
    let Some((left, value)) = text.split_once('=') else {
        reader.report(Code::MissingKey, &(text.len()..text.len()), &[("key", "=")]);
        return None;
    };
    let (place, start) = listing(case, left, reader)?;
    let pack = packs.iter().find(|pack| pack.id == case.listings[place].regime)?;
    let (name, span) = (left[start..].trim(), start..left.len());
    let value_span = left.len() + 1..text.len();
    let value = value.trim();
    if let Some(id) = name.strip_prefix(READINGS) {
        let Some(reading) = pack.reading(id) else {
            reader.unknown(Code::UnknownReading, &span, id, pack.readings.iter().map(|reading| reading.id.as_str()));
            return None;
        };
        let node = Node { value: Value::Text(unquoted(value).to_owned()), span: value_span.clone() };
        let chosen = match unquoted(value) {
            "unknown" => None,
            _ => Some(alternative(pack, reading, &node, reader)?),
        };
        let readings = &mut case.listings[place].readings;
        readings.retain(|(each, _)| *each != reading);
        readings.extend(chosen);
        return Some((place, Of::Reading(reading), value_span));
    }
    let Some(fact) = pack.fact(name) else {
        reader.unknown(Code::UnknownFact, &span, name, pack.facts.iter().map(|fact| fact.id.as_str()));
        return None;
    };
    let node = value_of(&pack.facts[fact.0], value, value_span.clone());
    let answer = answer(&pack.facts[fact.0], &node, reader)?;
    if let Some(place) = case.listings[place].answers.get_mut(fact.0) {
        *place = answer;
    }
    Some((place, Of::Fact(fact), value_span))
}

/// The listing that is meant, and where the name of the fact begins.
fn listing(case: &Case, left: &str, reader: &mut Reader) -> Option<(usize, usize)> {
    let labelled = case.listings.iter().enumerate().filter_map(|(place, listing)| {
        let rest = left.strip_prefix(listing.label.as_str())?.strip_prefix('.')?;
        Some((place, left.len() - rest.len()))
    });
    if let Some(found) = labelled.max_by_key(|(_, start)| *start) {
        return Some(found);
    }
    let first = left.split('.').next().unwrap_or_default();
    let is_bare = first.len() == left.len() || left.starts_with(READINGS);
    if is_bare && case.listings.len() == 1 {
        return Some((0, 0));
    }
    let labels = case.listings.iter().map(|listing| listing.label.as_str());
    reader.unknown(Code::UnknownListing, &(0..first.len()), first, labels);
    None
}

/// A written value as a case file would hold it.
fn value_of(fact: &Fact, written: &str, span: Range<usize>) -> Node {
    let text = |words: &str| Value::Text(unquoted(words.trim()).to_owned());
    let value = match &fact.kind {
        FactKind::Number { .. } => written.parse().map_or_else(|_| text(written), Value::Number),
        FactKind::YesNo => written.parse().map_or_else(|_| text(written), Value::Truth),
        FactKind::Choices { .. } if unquoted(written) != "unknown" => {
            let inner = written.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(written);
            let items = inner.split(',').map(str::trim).filter(|item| !item.is_empty());
            Value::List(items.map(|item| Node { value: text(item), span: span.clone() }).collect())
        }
        _ => text(written),
    };
    Node { value, span }
}

fn unquoted(text: &str) -> &str {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(text)
}

/// Reports what cannot be right together, at the change that made it so.
fn fit(case: &Case, packs: &[&Pack], place: usize, made: &[Made], findings: &mut Vec<Finding>) {
    let listing = &case.listings[place];
    let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) else { return };
    for found in contradictions(pack, listing, case.as_of) {
        let before = found.args.iter().find(|(name, _)| *name == "before").and_then(|(_, id)| pack.fact(id));
        let of = |fact: FactId| made.iter().find(|each| each.listing == place && each.of == Of::Fact(fact));
        let any = || made.iter().find(|each| each.listing == place);
        let Some(at) = of(FactId(found.fact)).or_else(|| of(before?)).or_else(any) else { continue };
        let args: Vec<(&'static str, &str)> = found.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Reader { file: &at.file, findings }.report(found.code, &at.value, &args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_further_listing_gets_a_label_nobody_has() {
        let taken = |labels: &[&str]| labels.iter().map(|each| (*each).to_owned()).collect::<Vec<_>>();
        assert_eq!(free_label(&taken(&["A", "B"])), "C");
        assert_eq!(free_label(&taken(&["first", "B"])), "C");
        assert_eq!(free_label(&taken(&["B"])), "C");
        assert_eq!(free_label(&[]), "A");
    }
}
