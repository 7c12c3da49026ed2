//! Mixed cases as JSON Lines: of every list in turn, some facts unknown, events that have not happened yet,
//! days known by their month or year only. The same lines on every machine.

use std::io::{BufWriter, Write};

use delist::engine::case::Listing;
use delist::engine::fact::{Answer, Fact, FactKind};
use delist::engine::pack::Pack;
use delist::pack::case_file::written_date;
use serde_json::{Map, Value, json};

use super::cases::{DAY, library, rolled};
use super::measure::Numbers;

/// Writes so many; of all facts so many in five are not known.
pub fn write(count: usize, unknown_in_five: u64, file: &str) {
    let mut out = BufWriter::new(std::fs::File::create(file).expect("a file"));
    let packs = &library().packs;
    for place in 0..count {
        let pack = &packs[place % packs.len()];
        let listing = rolled(pack, &Numbers(place as u64).dice(unknown_in_five));
        serde_json::to_writer(&mut out, &line(pack, &listing)).expect("written");
        out.write_all(b"\n").expect("written");
    }
    out.flush().expect("written");
}

fn line(pack: &Pack, listing: &Listing) -> Value {
    let known = pack.facts.iter().zip(&listing.answers);
    let facts: Map<String, Value> =
        known.filter_map(|(fact, answer)| Some((fact.id.clone(), written(fact, answer)?))).collect();
    json!({ "schema": 1, "as_of": DAY.to_string(), "listing": [{ "regime": pack.id, "facts": facts }] })
}

/// An answer as a case file writes it; what is not known is left out.
fn written(fact: &Fact, answer: &Answer) -> Option<Value> {
    Some(match (answer, &fact.kind) {
        (Answer::Unknown, _) => return None,
        (Answer::On(window), _) => written_date(*window)?.into(),
        (Answer::NotYet, _) => "not-yet".into(),
        (Answer::One(place), FactKind::YesNo) => (*place == 0).into(),
        (Answer::One(place), _) => fact.values()[*place].as_str().into(),
        (Answer::Several(set), _) => set.places().map(|place| fact.values()[place].as_str()).collect(),
        (Answer::Number(number), _) => (*number).into(),
    })
}
