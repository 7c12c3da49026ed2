//! Cases written as JSON by another hand than the program's: what a script would write.
#![allow(dead_code, reason = "each test uses what it needs")]

use delist::engine::fact::{Answer, FactKind};
use delist::engine::{Case, Listing, Pack};
use delist::pack::Library;
use delist::pack::case_file::written_date;
use serde_json::{Map, Value, json};

/// Every worked case that ships, on one line each, in order.
pub fn worked_lines(library: &Library) -> Vec<String> {
    library.cases.iter().map(|worked| to_json(&worked.case, &library.all()).to_string()).collect()
}

/// The library with its worked cases.
pub fn library() -> Library {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    assert!(library.cases.len() > 500, "{findings:?}");
    library
}

/// A case as a case file in JSON has it; what is not known is said to be so in every other fact.
pub fn to_json(case: &Case, packs: &[&Pack]) -> Value {
    let listings: Vec<Value> = case.listings.iter().map(|listing| one(listing, packs)).collect();
    json!({ "schema": 1, "as_of": case.as_of.to_string(), "listing": listings })
}

fn one(listing: &Listing, packs: &[&Pack]) -> Value {
    let pack = packs.iter().find(|pack| pack.id == listing.regime).expect("its pack");
    let mut facts = Map::new();
    for (place, (fact, answer)) in pack.facts.iter().zip(&listing.answers).enumerate() {
        let name = |place: usize| Value::from(fact.values()[place].as_str());
        let value = match answer {
            Answer::Unknown if place % 2 == 0 => continue,
            Answer::Unknown => json!("unknown"),
            Answer::On(window) => json!(written_date(*window).expect("a date")),
            Answer::NotYet => json!("not-yet"),
            Answer::One(place) if matches!(fact.kind, FactKind::YesNo) => json!(*place == 0),
            Answer::One(place) => name(*place),
            Answer::Several(set) => set.places().map(name).collect(),
            Answer::Number(number) => json!(number),
        };
        facts.insert(fact.id.clone(), value);
    }
    let mut table = Map::new();
    table.insert("regime".to_owned(), json!(listing.regime));
    table.insert("label".to_owned(), json!(listing.label));
    table.insert("facts".to_owned(), Value::Object(facts));
    if !listing.readings.is_empty() {
        let chosen = listing.readings.iter().map(|(reading, value)| {
            let rules = &pack.readings[reading.0];
            (rules.id.clone(), json!(rules.values[*value].id))
        });
        table.insert("readings".to_owned(), Value::Object(chosen.collect()));
    }
    if let Some(with) = &listing.with {
        table.insert("with".to_owned(), json!(with));
    }
    Value::Object(table)
}
