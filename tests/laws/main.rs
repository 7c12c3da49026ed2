//! The laws of the engine, over every shipped pack: present and future ones alike.
//!
//! A case is rolled from dice, so that proptest can shrink it: a die of zero is *not known*.
#![cfg(feature = "pack")]

mod cases;
mod combined;
mod filled;
mod orders;
mod questions;
mod tight;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cases::{DAY, dice, library, roll, rolled};
use delist::engine::case::{Case, Listing};
use delist::engine::derivation::{Node, explain, replay};
use delist::engine::fact::{Answer, FactId};
use delist::engine::links::worlds;
use delist::engine::pack::{Pack, Rule};
use delist::engine::question::that_matter;
use delist::engine::steps::minimal_sets;
use delist::engine::uses::Variable;
use delist::engine::world::World;
use delist::engine::{Window, evaluate};
use delist::pack::case_file::contradictions;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};

/// Cases a law and pack: a few in the ordinary test, many where continuous integration asks for it.
/// `PROPTEST_CASES` asks for any other number.
const CASES: u32 = if cfg!(feature = "thorough") { 400 } else { 60 };

/// As many cases as are asked for: what is tried on fewer cases, because each takes long, stays at its
/// share.
fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse::<u32>().ok());
    cases::config(asked.map_or(cases, |asked| (asked.saturating_mul(cases) / CASES).max(1)))
}

/// Holds a law to every pack, each with as many random cases of its own.
fn over_every_pack<S: Strategy>(strategy: impl Fn() -> S + Sync, law: impl Fn(&Pack, S::Value) -> TestCaseResult + Sync)
where
    S::Value: std::fmt::Debug,
{
    over_every_pack_with(CASES, strategy, law);
}

/// The same with so many cases a pack.
fn over_every_pack_with<S: Strategy>(
    cases: u32,
    strategy: impl Fn() -> S + Sync,
    law: impl Fn(&Pack, S::Value) -> TestCaseResult + Sync,
) where
    S::Value: std::fmt::Debug,
{
    let next = AtomicUsize::new(0);
    let packs = &library().packs;
    let broken = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(pack) = packs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let found = TestRunner::new(config(cases)).run(&strategy(), |value| law(pack, value));
                    if let Err(error) = found {
                        broken.lock().expect("no other test panicked").push(format!("{}: {error}", pack.id));
                    }
                }
            });
        }
    });
    let broken = broken.into_inner().expect("no test panicked");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn world<'a>(pack: &'a Pack, listing: &Listing) -> World<'a> {
    World::new(pack, listing, &library().calendar, DAY)
}

/// Every rule with a name to complain of.
fn rules(pack: &Pack) -> impl Iterator<Item = (String, &Rule)> {
    let numbered =
        pack.outputs().enumerate().map(|(place, rule)| (format!("{} rule {place}: {:?}", pack.id, rule.expr), rule));
    std::iter::once((format!("{} removal", pack.id), &pack.removal)).chain(numbered)
}

/// Law 1: replace an unknown by any value, and every window can only shrink within what it was.
#[test]
fn sound() {
    over_every_pack(
        || (dice(), any::<u64>()),
        |pack, (dice, erased)| {
            let known = rolled(pack, &dice);
            let mut unknown = known.clone();
            for (place, answer) in unknown.answers.iter_mut().enumerate() {
                if erased >> (place % 64) & 1 == 1 {
                    *answer = Answer::Unknown;
                }
            }
            let (known, unknown) = (world(pack, &known), world(pack, &unknown));
            for (name, rule) in rules(pack) {
                let (narrow, wide) = (known.tight(rule), unknown.tight(rule));
                prop_assert!(wide.holds(narrow), "as things stand {narrow:?} not in {wide:?}: {name}");
                let (narrow, wide) = (known.at_best().tight(rule), unknown.at_best().tight(rule));
                prop_assert!(wide.holds(narrow), "at best {narrow:?} not in {wide:?}: {name}");
            }
            Ok(())
        },
    );
}

/// Law 3: re-evaluating the derivation gives the result it explains, at every node.
#[test]
fn replayable() {
    fn check(node: &Node) -> TestCaseResult {
        prop_assert_eq!(replay(node, &library().calendar), node.window, "{:?}", node.step);
        node.of.iter().try_for_each(check)
    }
    over_every_pack(dice, |pack, dice| {
        let listing = rolled(pack, &dice);
        let now = world(pack, &listing);
        for world in [&now, &now.at_best()] {
            for (name, rule) in rules(pack) {
                let node = explain(world, rule);
                prop_assert_eq!(node.window, world.tight(rule), "{}", name);
                check(&node)?;
            }
        }
        Ok(())
    });
}

/// Law 4: the order of listings changes nothing but the order of the report. A listing of each pack
/// stands beside one of the pack after it.
#[test]
fn order_free() {
    let packs = &library().packs;
    over_every_pack_with(
        CASES / 20,
        || (dice(), dice()),
        |pack, (one, other)| {
            let place = packs.iter().position(|each| each.id == pack.id).unwrap_or(0);
            let beside = &packs[(place + 1) % packs.len()];
            let mut listings = vec![rolled(pack, &one), rolled(beside, &other)];
            listings[1].label = "B".to_owned();
            let forward = Case { as_of: DAY, listings };
            let mut backward = forward.clone();
            backward.listings.reverse();
            let one = evaluate(&[pack, beside], &library().calendar, &forward);
            let mut other = evaluate(&[beside, pack], &library().calendar, &backward);
            other.listings.reverse();
            prop_assert_eq!(&one.listings, &other.listings);
            prop_assert_eq!(&one.overall, &other.overall);
            Ok(())
        },
    );
}

/// Law 4 where order could enter: what comes of a listing follows from its world alone, so it is enough
/// that its world is the same in every order of the listings. One of each pack stands beside a second of
/// the same, one of the pack after it, and one of a pack it follows from, where there is such a one.
#[test]
fn order_free_worlds() {
    let packs = &library().packs;
    let found = Mutex::new(0u64);
    over_every_pack(
        || (proptest::array::uniform4(dice()), any::<u64>()),
        |pack, (dice, order)| {
            let place = packs.iter().position(|each| each.id == pack.id).unwrap_or(0);
            let source = pack.follows.iter().flat_map(|link| &link.from).find_map(|id| library().pack(id));
            let of = [pack, pack, &packs[(place + 1) % packs.len()], source.unwrap_or(pack)];
            let mut listings: Vec<Listing> = of.iter().zip(&dice).map(|(pack, dice)| rolled(pack, dice)).collect();
            for (place, listing) in listings.iter_mut().enumerate() {
                listing.label = delist::engine::case::label(place);
            }
            let straight = Case { as_of: DAY, listings };
            // Any of the 24 orders of four.
            let mut left: Vec<usize> = (0..4).collect();
            let places: Vec<usize> = (1..=4).rev().map(|of| left.remove(order as usize / 7 % of)).collect();
            let listings = places.iter().map(|place| straight.listings[*place].clone()).collect();
            let turned = Case { as_of: DAY, listings };
            let all: Vec<&Pack> = packs.iter().collect();
            let (one, other) =
                (worlds(&all, &library().calendar, &straight), worlds(&all, &library().calendar, &turned));
            prop_assert_eq!((one.len(), other.len()), (4, 4));
            for (place, world) in &one {
                let same = other.iter().find(|(at, _)| places[*at] == *place).map(|(_, world)| world);
                let Some(same) = same else { return Err(TestCaseError::fail("a listing is missing")) };
                prop_assert_eq!(world.followed(), same.followed());
                for fact in (0..world.pack.facts.len()).map(FactId) {
                    prop_assert_eq!(world.state(fact), same.state(fact));
                    prop_assert_eq!(world.at_best().state(fact), same.at_best().state(fact));
                }
            }
            let follows = one.iter().filter(|(_, world)| !world.followed().is_empty()).count();
            *found.lock().expect("no other test panicked") += follows as u64;
            Ok(())
        },
    );
    // Most of it would be empty if nothing ever followed from anything.
    let found = found.into_inner().expect("no test panicked");
    assert!(found > u64::from(config(CASES).cases), "only {found} worlds with something that follows");
}

/// Law 5: taking a step earlier never makes a path open later, unless the path limits when it may
/// be taken.
#[test]
fn monotone() {
    over_every_pack(
        || (dice(), any::<usize>(), 1u64..2000),
        |pack, (dice, which, back)| {
            let late = rolled(pack, &dice);
            let steps: Vec<usize> =
                (0..pack.facts.len()).filter(|place| pack.facts[*place].step_actor().is_some()).collect();
            if steps.is_empty() {
                return Ok(());
            }
            let place = steps[which % steps.len()];
            let Answer::On(window) = late.answers[place] else { return Ok(()) };
            let earlier = window.map(|moment| moment.map(|day| day.checked_sub_days(chrono::Days::new(back))));
            let mut early = late.clone();
            early.answers[place] = Answer::On(earlier);
            if !contradictions(pack, &early, DAY).is_empty() {
                return Ok(());
            }
            let (early, late) = (world(pack, &early), world(pack, &late));
            // What came to be known of other facts would be another case, not the same step earlier.
            let same =
                |fact: usize| fact == place || early.state_as_given(FactId(fact)) == late.state_as_given(FactId(fact));
            if !(0..pack.facts.len()).all(same) {
                return Ok(());
            }
            for path in &pack.paths {
                // A step that has to come after something, or before nothing else, can come too early.
                if path.opens.uses.iter().any(|used| used.variable == Variable::Fact(FactId(place)) && used.down) {
                    continue;
                }
                let (before, after) = (early.tight(&path.opens), late.tight(&path.opens));
                let no_later = before.earliest() <= after.earliest() && before.latest() <= after.latest();
                prop_assert!(no_later, "{} {} {before:?} {after:?}", pack.id, path.id);
            }
            Ok(())
        },
    );
}

/// Law 6: take every step of one minimal set today and the opening as things stand is the opening at
/// best; take any fewer of them, down to none, and it is not.
#[test]
fn complete_steps() {
    over_every_pack(dice, |pack, dice| {
        let listing = rolled(pack, &dice);
        let now = world(pack, &listing);
        for path in &pack.paths {
            let best = now.at_best().tight(&path.opens);
            for set in minimal_sets(&now, &path.opens) {
                prop_assert_eq!(now.with_taken(&set).tight(&path.opens), best, "{} {:?}", &path.id, &set);
                for subset in 0..(1u32 << set.len()) - 1 {
                    let taken = set.iter().enumerate().filter(|(place, _)| subset >> place & 1 == 1);
                    let fewer: Vec<FactId> = taken.map(|(_, step)| *step).collect();
                    prop_assert_ne!(now.with_taken(&fewer).tight(&path.opens), best, "{} {:?}", &path.id, &fewer);
                }
                // A step that has certainly not been taken, taken in fact today, gives the same.
                if set.iter().all(|step| listing.answers[step.0] == Answer::NotYet) {
                    let mut done = listing.clone();
                    set.iter().for_each(|step| done.answers[step.0] = Answer::On(Window::exactly(DAY)));
                    if contradictions(pack, &done, DAY).is_empty() {
                        let opened = world(pack, &done).tight(&path.opens);
                        prop_assert!(best.holds(opened), "{} {opened:?} {best:?}", path.id);
                    }
                }
            }
        }
        Ok(())
    });
}

/// What is not asked cannot matter: where no fact is named, no answer changes the window.
#[test]
fn nothing_that_matters_is_left_unasked() {
    over_every_pack(
        || (dice(), dice()),
        |pack, (dice, more)| {
            let listing = rolled(pack, &dice);
            let now = world(pack, &listing);
            let mut further = roll(pack, &more);
            for (place, answer) in listing.answers.iter().enumerate() {
                if *answer != Answer::Unknown {
                    further.answers[place] = answer.clone();
                }
            }
            if !contradictions(pack, &further, DAY).is_empty() {
                return Ok(());
            }
            let later = world(pack, &further);
            for path in &pack.paths {
                if that_matter(&now, &path.opens).is_empty() {
                    prop_assert_eq!(now.tight(&path.opens), later.tight(&path.opens), "{}", &path.id);
                }
            }
            Ok(())
        },
    );
}
