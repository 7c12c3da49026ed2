//! Random cases, rolled from dice.

use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use delist::engine::Pack;
use delist::engine::case::Listing;
use delist::engine::fact::{Answer, Fact, FactKind, ValueSet};
use delist::pack::Library;
use delist::pack::case_file::{contradictions, partial_date};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The as-of day of every random case.
pub const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");

/// The shipped packs, once.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::shipped(&mut Vec::new()))
}

/// So many cases, the same on every machine, so that what passes here passes there. `PROPTEST_RNG_SEED`
/// looks at others.
#[allow(dead_code, reason = "not every test that rolls cases holds laws over them")]
pub fn config(cases: u32) -> ProptestConfig {
    let given = ProptestConfig::default();
    let rng_seed = match given.rng_seed {
        RngSeed::Random => RngSeed::Fixed(2026),
        fixed => fixed,
    };
    ProptestConfig { cases, failure_persistence: None, rng_seed, ..given }
}

#[allow(dead_code, reason = "not every test that rolls cases takes them from proptest")]
/// Dice for one case. Zero, towards which cases shrink, is *not known*.
pub fn dice() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(prop_oneof![2 => Just(0u32), 3 => any::<u32>()], 2 * 64)
}

/// A listing rolled from dice; its answers may contradict each other.
pub fn roll(pack: &Pack, dice: &[u32]) -> Listing {
    let mut listing = Listing::blank("A", pack);
    for (place, fact) in pack.facts.iter().enumerate() {
        let (kind, value) = (dice[2 * place % dice.len()], dice[(2 * place + 1) % dice.len()]);
        listing.answers[place] = if kind == 0 { Answer::Unknown } else { answer(fact, kind, value) };
    }
    listing
}

/// A listing rolled from dice, contradictory answers taken back.
pub fn rolled(pack: &Pack, dice: &[u32]) -> Listing {
    let mut listing = roll(pack, dice);
    for _ in 0..pack.facts.len() {
        let found = contradictions(pack, &listing, DAY);
        if found.is_empty() {
            return listing;
        }
        found.iter().for_each(|each| listing.answers[each.fact] = Answer::Unknown);
    }
    panic!("{} cannot be rolled without contradiction", pack.id)
}

fn answer(fact: &Fact, kind: u32, value: u32) -> Answer {
    match &fact.kind {
        FactKind::Event { .. } if kind.is_multiple_of(3) => Answer::NotYet,
        FactKind::Date | FactKind::Event { .. } => {
            let day = NaiveDate::from_ymd_opt(2013, 10, 1)
                .and_then(|d| d.checked_add_days(Days::new(u64::from(value % 5000))));
            let text = day.unwrap_or(DAY).to_string();
            let cut = match kind % 5 {
                1 => 7,
                2 => 4,
                _ => 10,
            };
            partial_date(&text[..cut]).map_or(Answer::Unknown, Answer::On)
        }
        FactKind::Choice(_) | FactKind::YesNo => Answer::One(value as usize % fact.values().len()),
        FactKind::Choices { values, may_be_none } => {
            let set = ValueSet(u64::from(value)).meet(ValueSet::first(values.len()));
            let set = if set.is_empty() && !may_be_none { ValueSet::only(0) } else { set };
            Answer::Several(set)
        }
        FactKind::Number { least, most, .. } => Answer::Number(least + i64::from(value) % (most - least + 1)),
    }
}
