//! How many questions it takes. Somebody who knows everything is asked one question after the other,
//! as the wizard asks them, until nothing can change any more.

use std::collections::BTreeMap;
use std::sync::Mutex;

use delist::engine::case::{Case, Listing};
use delist::engine::evaluate;
use delist::engine::pack::Pack;
use proptest::prelude::*;

use super::cases::{DAY, library, rolled};
use super::over_every_pack_with;

/// Cases a pack: each is evaluated anew after every answer.
const CASES: u32 = if cfg!(feature = "thorough") { 10 } else { 2 };

/// Dice of which none is zero: everything is known.
fn known() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(1u32.., 2 * 64)
}

/// How many questions a case takes until the day cannot change any more, and until nothing can.
fn asked(pack: &Pack, known: &Listing) -> (usize, usize) {
    let mut listing = Listing::blank("A", pack);
    let mut asked = vec![false; pack.facts.len()];
    let (mut for_the_day, mut in_all) = (0, 0);
    loop {
        let case = Case { as_of: DAY, listings: vec![listing.clone()] };
        let evaluation = evaluate(&[pack], &library().calendar, &case);
        let mut open: Vec<_> = evaluation.ask_next.iter().filter(|ask| !asked[ask.fact.0]).collect();
        // The wizard's order: what moves the day first, and then as the pack has it.
        open.sort_by_key(|ask| (!ask.moves_removal, ask.fact));
        let Some(next) = open.first() else { return (for_the_day, in_all) };
        in_all += 1;
        if next.moves_removal {
            for_the_day = in_all;
        }
        asked[next.fact.0] = true;
        listing.answers[next.fact.0] = known.answers[next.fact.0].clone();
    }
}

/// Fewer questions than there are facts; the mean and the worst number are printed for each pack.
#[test]
fn questions_end() {
    #[derive(Default)]
    struct Count {
        facts: usize,
        cases: usize,
        day: (usize, usize),
        all: (usize, usize),
    }
    let counts: Mutex<BTreeMap<String, Count>> = Mutex::new(BTreeMap::new());
    over_every_pack_with(CASES, known, |pack, dice| {
        let (day, all) = asked(pack, &rolled(pack, &dice));
        prop_assert!(day <= all && all <= pack.facts.len());
        let mut counts = counts.lock().expect("no other test panicked");
        let count = counts.entry(pack.id.clone()).or_default();
        count.facts = pack.facts.len();
        count.cases += 1;
        count.day = (count.day.0 + day, count.day.1.max(day));
        count.all = (count.all.0 + all, count.all.1.max(all));
        Ok(())
    });
    let counts = counts.into_inner().expect("no test panicked");
    println!("| pack | facts | for the day: mean, worst | in all: mean, worst |\n| --- | ---: | ---: | ---: |");
    let mean = |sum: usize, count: &Count| sum as f64 / count.cases as f64;
    for (pack, count) in &counts {
        let (day, all) = (mean(count.day.0, count), mean(count.all.0, count));
        println!("| `{pack}` | {} | {day:.1}, {} | {all:.1}, {} |", count.facts, count.day.1, count.all.1);
    }
    let facts: usize = counts.values().map(|count| count.facts).sum();
    let all: f64 = counts.values().map(|count| mean(count.all.0, count)).sum();
    let day: f64 = counts.values().map(|count| mean(count.day.0, count)).sum();
    println!("all packs: {facts} facts, {day:.0} questions for the day, {all:.0} in all");
    assert!(all < 0.75 * facts as f64, "{all} of {facts}");
}
