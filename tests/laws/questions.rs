//! How many questions it takes. Somebody who knows everything is asked one question after the other,
//! as the wizard asks them, until nothing can change any more.

use std::collections::BTreeMap;
use std::sync::Mutex;

use delist::engine::case::{Case, Listing};
use delist::engine::evaluate;
use delist::engine::fact::Answer;
use delist::engine::pack::{Pack, Rule};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::{DAY, library, rolled};
use super::{over_every_pack_with, world};

/// Cases a pack: each is evaluated anew after every answer.
const CASES: u32 = if cfg!(feature = "thorough") { 10 } else { 2 };

/// Dice of which none is zero: everything is known.
fn known() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(1u32.., 2 * 64)
}

/// How many questions a case takes until the day cannot change any more, and until nothing can; and what
/// was known of the entry at these two points.
struct Asked {
    for_the_day: usize,
    in_all: usize,
    /// Once nothing more is asked that can move the day.
    day_known: Listing,
    /// Once nothing more is asked.
    all_known: Listing,
    /// Whether every question got an answer, and not *I don't know*.
    is_answered: bool,
}

fn asked(pack: &Pack, known: &Listing) -> Asked {
    let mut listing = Listing::blank("A", pack);
    let mut asked = vec![false; pack.facts.len()];
    let (mut for_the_day, mut in_all) = (0, 0);
    let (mut day_known, mut is_answered) = (listing.clone(), true);
    loop {
        let case = Case { as_of: DAY, listings: vec![listing.clone()] };
        let evaluation = evaluate(&[pack], &library().calendar, &case);
        let mut open: Vec<_> = evaluation.ask_next.iter().filter(|ask| !asked[ask.fact.0]).collect();
        // The wizard's order: what moves the day first, and then as the pack has it.
        open.sort_by_key(|ask| (!ask.moves_removal, ask.fact));
        let Some(next) = open.first() else {
            return Asked { for_the_day, in_all, day_known, all_known: listing, is_answered };
        };
        in_all += 1;
        asked[next.fact.0] = true;
        listing.answers[next.fact.0] = known.answers[next.fact.0].clone();
        is_answered &= known.answers[next.fact.0] != Answer::Unknown;
        if next.moves_removal {
            for_the_day = in_all;
            day_known.clone_from(&listing);
        }
    }
}

/// Whether what is known of an entry gives what everything that can be known of it gives.
fn is_enough(pack: &Pack, so_far: &Listing, known: &Listing, rule: &Rule) -> TestCaseResult {
    let (so_far, known) = (world(pack, so_far), world(pack, known));
    prop_assert_eq!(so_far.tight(rule), known.tight(rule));
    prop_assert_eq!(so_far.at_best().tight(rule), known.at_best().tight(rule));
    Ok(())
}

/// Fewer questions than there are facts, and enough of them; the mean and the worst number are printed for each pack.
#[test]
fn questions_end() {
    #[derive(Default)]
    struct Count {
        facts: usize,
        cases: usize,
        checked: usize,
        day: (usize, usize),
        all: (usize, usize),
    }
    let counts: Mutex<BTreeMap<String, Count>> = Mutex::new(BTreeMap::new());
    over_every_pack_with(CASES, known, |pack, dice| {
        let known = rolled(pack, &dice);
        let Asked { for_the_day: day, in_all: all, day_known, all_known, is_answered } = asked(pack, &known);
        // What was not asked, or asked later, would not have moved the day, nor any way.
        // Behind an *I don't know* a fact that matters only together with that one is not asked.
        if is_answered {
            is_enough(pack, &day_known, &known, &pack.removal)?;
            for path in &pack.paths {
                is_enough(pack, &all_known, &known, &path.opens)?;
                path.due.iter().try_for_each(|due| is_enough(pack, &all_known, &known, due))?;
            }
        }
        let mut counts = counts.lock().expect("no other test panicked");
        let count = counts.entry(pack.id.clone()).or_default();
        count.facts = pack.facts.len();
        count.cases += 1;
        count.checked += usize::from(is_answered);
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
    let (checked, cases) = counts.values().fold((0, 0), |(c, n), count| (c + count.checked, n + count.cases));
    assert!(checked * 8 > cases, "only {checked} of {cases} cases in which every question is answered");
}

/// The control: an answer that moves the day is missed if it is not asked for.
#[test]
fn a_question_too_few_is_noticed() {
    let pack = library().pack("judgment-defaulter").expect("a shipped pack");
    let dice: Vec<u32> = (1..=128).collect();
    let known = rolled(pack, &dice);
    let Asked { for_the_day, day_known, .. } = asked(pack, &known);
    assert!(for_the_day > 0 && is_enough(pack, &day_known, &known, &pack.removal).is_ok());
    let listed = pack.listing_date.expect("a day of the entry");
    let mut less = day_known;
    less.answers[listed.0] = Answer::Unknown;
    assert!(is_enough(pack, &less, &known, &pack.removal).is_err());
}
