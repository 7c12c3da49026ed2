//! Explanations in columns say what the engine's explanation says, step by step: for every rule of every pack,
//! on random listings, complete and with unknowns, and on the listings of every worked case.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cases::{DAY, config, dice, library, rolled};
use chrono::NaiveDate;
use delist::engine::case::Listing;
use delist::engine::derivation::{Node, Step, explain};
use delist::engine::fact::{Answer, FactKind};
use delist::engine::flat::{Because, Compiled, Explained, Explanation, Scratch};
use delist::engine::pack::{Pack, Rule};
use delist::engine::world::World;
use delist::pack::Library;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Listings a pack: more than a block.
const LISTINGS: usize = if cfg!(feature = "thorough") { 1000 } else { 150 };

/// How many explanations there were, and how many windows were searched for.
#[derive(Default)]
struct Count {
    whole: usize,
    searched: usize,
}

/// Every rule of a pack, with a name.
fn rules(pack: &Pack) -> Vec<(String, &Rule)> {
    let mut all = vec![("removal".to_owned(), &pack.removal), ("delisting".to_owned(), &pack.delisting)];
    for path in &pack.paths {
        all.push((format!("{} opens", path.id), &path.opens));
        all.extend(path.due.as_ref().map(|due| (format!("{} due", path.id), due)));
    }
    for step in pack.procedures.iter().flat_map(|procedure| &procedure.steps) {
        all.push((format!("{} starts", step.id), &step.starts));
        all.extend(step.deadline.as_ref().map(|deadline| (format!("{} deadline", step.id), deadline)));
    }
    for effect in pack.effects.iter().chain(&pack.bars) {
        all.push((format!("{} begins", effect.id), &effect.begins));
        all.push((format!("{} ends", effect.id), &effect.ends));
    }
    all.extend(pack.notes.iter().map(|note| (format!("{} when", note.id), &note.when)));
    all
}

/// Compares the explanation of one listing with that of the engine.
fn same(name: &str, explained: &Explained, expected: &Node) {
    let Explained::Whole(explanation) = explained else {
        let of = expected.of.first().map(|each| &each.step);
        assert!(matches!(of, Some(Step::Each(..))), "{name}: searched for, and yet a plain tree: {expected:#?}");
        assert_eq!(explained.window().window(), expected.window, "{name}");
        return;
    };
    assert_eq!(explanation.derivation(), *expected, "{name}");
    assert_eq!(deciding(explanation), deciding_of(expected), "{name}");
}

/// The steps that decided, with all that is said of each.
fn deciding(explanation: &Explanation) -> Vec<Node> {
    let of = explanation.deciding().map(|reason| Node {
        step: reason.step(),
        window: reason.window().window(),
        cites: reason.cites().into(),
        verified: reason.verified(),
        provisional: reason.is_provisional(),
        of: Vec::new().into(),
    });
    of.collect()
}

fn deciding_of(node: &Node) -> Vec<Node> {
    node.deciding().into_iter().map(|each| Node { of: Vec::new().into(), ..each.clone() }).collect()
}

/// Every rule of a pack on these listings.
fn same_on(pack: &Pack, listings: &[Listing], as_of: NaiveDate, count: &mut Count) {
    let calendar = &library().calendar;
    let columns = Compiled::new(pack, calendar).columns(listings, as_of);
    let worlds: Vec<World> = listings.iter().map(|listing| World::new(pack, listing, calendar, as_of)).collect();
    let mut scratch = Scratch::default();
    for (name, rule) in rules(pack) {
        let because = Because::new(pack, calendar, rule);
        let mut next = 0;
        because.each(&mut scratch, &columns, |row, explained| {
            assert_eq!(row, next);
            same(&format!("{} {name} {row}", pack.id), &explained, &explain(&worlds[row], rule));
            *(match explained {
                Explained::Whole(_) => &mut count.whole,
                Explained::Searched(_) => &mut count.searched,
            }) += 1;
            next += 1;
        });
        assert_eq!(next, listings.len());
    }
}

/// What a listing answers where nothing is left open: the first of what it can answer.
fn completed(pack: &Pack, mut listing: Listing) -> Listing {
    for (answer, fact) in listing.answers.iter_mut().zip(&pack.facts) {
        if *answer == Answer::Unknown {
            *answer = match fact.kind {
                FactKind::Date | FactKind::Event { .. } => Answer::NotYet,
                FactKind::Choice(_) | FactKind::YesNo => Answer::One(fact.values().len() - 1),
                FactKind::Choices { .. } => Answer::Several(delist::engine::fact::ValueSet::only(0)),
                FactKind::Number { least, .. } => Answer::Number(least),
            };
        }
    }
    listing
}

#[test]
fn an_explanation_in_columns_is_that_of_the_engine() {
    let (next, all, broken) = (AtomicUsize::new(0), Mutex::new(Count::default()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, |count| count.get()) {
            scope.spawn(|| {
                while let Some(pack) = library().packs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut runner = TestRunner::new(config(1));
                    let mut listing = |place: usize| {
                        let dice = dice().new_tree(&mut runner).expect("dice").current();
                        let listing = rolled(pack, &dice);
                        if place.is_multiple_of(3) { listing } else { completed(pack, listing) }
                    };
                    let listings: Vec<Listing> = (0..LISTINGS).map(&mut listing).collect();
                    let mut count = Count::default();
                    let found = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        same_on(pack, &listings, DAY, &mut count);
                    }));
                    if found.is_err() {
                        broken.lock().expect("no panic").push(pack.id.clone());
                    }
                    let mut all = all.lock().expect("no panic");
                    (all.whole, all.searched) = (all.whole + count.whole, all.searched + count.searched);
                }
            });
        }
    });
    let (all, broken) = (all.into_inner().expect("no panic"), broken.into_inner().expect("no panic"));
    println!("{} explained, {} searched for", all.whole, all.searched);
    assert!(broken.is_empty(), "{broken:?}");
    assert!(all.whole > 100_000 && all.searched > 100, "{} explained, {} searched for", all.whole, all.searched);
}

#[test]
fn an_explanation_of_a_worked_case_is_that_of_the_engine() {
    let with_cases = Library::shipped_with_cases(&mut Vec::new());
    let mut of: BTreeMap<(&str, NaiveDate), Vec<Listing>> = BTreeMap::new();
    for worked in &with_cases.cases {
        for listing in &worked.case.listings {
            let pack = library().pack(&listing.regime).expect("a shipped pack");
            of.entry((&pack.id, worked.case.as_of)).or_default().push(listing.clone());
        }
    }
    let mut count = Count::default();
    for ((regime, as_of), listings) in &of {
        same_on(library().pack(regime).expect("a shipped pack"), listings, *as_of, &mut count);
    }
    println!("{} explained, {} searched for", count.whole, count.searched);
    assert!(count.whole > 10_000, "{} explained", count.whole);
}

/// The control: the explanation of another listing is seen to be another.
#[test]
fn another_explanation_is_noticed() {
    let pack = library().pack("judgment-defaulter").expect("a shipped pack");
    let calendar = &library().calendar;
    let blank = Listing::blank("A", pack);
    let other = completed(pack, blank.clone());
    let columns = Compiled::new(pack, calendar).columns(&[other.clone(), blank], DAY);
    let expected = explain(&World::new(pack, &other, calendar, DAY), &pack.removal);
    let mut found = Vec::new();
    Because::new(pack, calendar, &pack.removal).each(&mut Scratch::default(), &columns, |_, explained| {
        found.push(match explained {
            Explained::Whole(explanation) => explanation.derivation() == expected,
            Explained::Searched(_) => false,
        });
    });
    assert_eq!(found, [true, false]);
}
