//! Packs in flat form say what an evaluation says: on random cases of every pack, complete and with
//! unknowns, and on every worked case, those with several listings included.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use cases::{DAY, config, dice, library, rolled};
use chrono::NaiveDate;
use delist::engine::case::{Case, Listing};
use delist::engine::evaluation::{ListingEvaluation, Views};
use delist::engine::expression::VersionId;
use delist::engine::fact::{Answer, ValueSet};
use delist::engine::flat::{Compiled, CompiledPacks, Scratch, SpanViews, Verdict, Wanted};
use delist::engine::pack::{Pack, Rule};
use delist::engine::world::World;
use delist::engine::{Window, evaluate};
use delist::pack::Library;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};

/// Cases a pack.
const CASES: u32 = if cfg!(feature = "thorough") { 2000 } else { 200 };

/// Whether a window of a rule is that of the search that also shows how an end comes about, and knows nothing of packs
/// in flat form. Where that search gives up, the window may be the narrower one.
fn agrees(world: &World, rule: &Rule, window: Window) -> bool {
    let shown = world.shown(rule);
    if shown.complete { window == shown.window } else { shown.window.meet(window) == Some(window) }
}

fn versions(of: impl IntoIterator<Item = VersionId>) -> ValueSet {
    of.into_iter().fold(ValueSet::default(), |all, version| all.with(ValueSet::only(version.0)))
}

/// Compares a verdict with the worlds of the listing.
fn same_as_worlds(pack: &Pack, now: &World, verdict: &Verdict) -> TestCaseResult {
    let best = now.at_best();
    let compare = |name: &str, rule: &Rule, flat: SpanViews, helps: bool| -> TestCaseResult {
        // The whole evaluation takes its windows from flat packs, one by one.
        let views = Views { as_things_stand: now.tight(rule), at_best: best.tight(rule) };
        prop_assert!(agrees(now, rule, views.as_things_stand), "{} {name}: {:?}", &pack.id, views.as_things_stand);
        prop_assert!(agrees(&best, rule, views.at_best), "{} {name}: {:?}", &pack.id, views.at_best);
        let expected = if helps { views.where_steps_help() } else { views };
        prop_assert_eq!(flat.views(), expected, "{} {}", &pack.id, name);
        Ok(())
    };
    compare("removal", &pack.removal, verdict.removal, true)?;
    prop_assert_eq!(verdict.governed_by, versions(now.governing()), "{}", &pack.id);
    prop_assert_eq!(verdict.paths.len(), pack.paths.len());
    for (path, flat) in pack.paths.iter().zip(verdict.paths) {
        compare(&path.id, &path.opens, flat.opens, true)?;
        prop_assert_eq!(flat.due.is_some(), path.due.is_some());
        if let (Some(rule), Some(due)) = (&path.due, flat.due) {
            compare(&path.id, rule, due, true)?;
        }
    }
    let lasting = pack.effects.iter().zip(verdict.effects).chain(pack.bars.iter().zip(verdict.bars));
    for (effect, flat) in lasting {
        compare(&effect.id, &effect.begins, flat.begins, false)?;
        compare(&effect.id, &effect.ends, flat.ends, true)?;
    }
    prop_assert_eq!(verdict.effects.len() + verdict.bars.len(), pack.effects.len() + pack.bars.len());
    Ok(())
}

/// Compares a verdict with the evaluation of the listing.
fn same_as_evaluation(name: &str, listing: &ListingEvaluation, verdict: &Verdict) {
    assert_eq!(verdict.governed_by, versions(listing.governed_by.iter().copied()), "{name}");
    assert_eq!(verdict.standing, listing.standing, "{name}");
    assert_eq!(verdict.removal.views(), listing.removal, "{name}");
    assert_eq!(verdict.deleted.map(|deleted| deleted.window()), listing.deleted, "{name}");
    let paths: Vec<_> = verdict
        .paths
        .iter()
        .map(|path| (path.standing, path.opens.views(), path.due.map(SpanViews::views), path.overdue))
        .collect();
    let expected: Vec<_> =
        listing.paths.iter().map(|path| (path.standing, path.opens, path.due, path.overdue)).collect();
    assert_eq!(paths, expected, "{name}");
    for (flat, effects) in [(verdict.effects, &listing.effects), (verdict.bars, &listing.bars)] {
        let flat: Vec<_> = flat.iter().map(|each| (each.begins.views(), each.ends.views())).collect();
        let expected: Vec<_> = effects.iter().map(|each| (each.begins, each.ends)).collect();
        assert_eq!(flat, expected, "{name}");
    }
}

/// Half of what is answered is *not known* instead: by other dice.
fn without(listing: &Listing, erased: u64) -> Listing {
    let mut listing = listing.clone();
    for (place, answer) in listing.answers.iter_mut().enumerate() {
        if erased >> (place % 64) & 1 == 1 {
            *answer = Answer::Unknown;
        }
    }
    listing
}

/// Every pack with as many random cases, over all cores.
fn over_every_pack<S: Strategy>(strategy: impl Fn() -> S + Sync, law: impl Fn(&Pack, S::Value) -> TestCaseResult + Sync)
where
    S::Value: std::fmt::Debug,
{
    let (next, broken) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, |count| count.get()) {
            scope.spawn(|| {
                while let Some(pack) = library().packs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(error) = TestRunner::new(config(CASES)).run(&strategy(), |value| law(pack, value)) {
                        broken.lock().expect("no other test panicked").push(format!("{}: {error}", pack.id));
                    }
                }
            });
        }
    });
    let broken = broken.into_inner().expect("no test panicked");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_verdict_is_that_of_the_worlds() {
    let searches = AtomicU64::new(0);
    over_every_pack(
        || (dice(), any::<u64>(), any::<bool>(), 0u64..9000),
        |pack, (dice, erased, is_poorer, back)| {
            let listing = rolled(pack, &dice);
            let listing = if is_poorer { without(&listing, erased) } else { listing };
            let as_of = if back % 2 == 0 { DAY } else { DAY - chrono::Days::new(back) };
            let compiled = Compiled::new(pack, &library().calendar);
            let mut scratch = Scratch::default();
            let now = World::new(pack, &listing, &library().calendar, as_of);
            let verdict = compiled.verdict(&mut scratch, &listing, as_of, Wanted::All);
            same_as_worlds(pack, &now, &verdict)?;
            let (removal, standing) = (verdict.removal, verdict.standing);
            let (paths, governed_by) = (verdict.paths.to_vec(), verdict.governed_by);
            // Whoever asks for less is told the same.
            let ways = compiled.verdict(&mut scratch, &listing, as_of, Wanted::Ways);
            prop_assert_eq!((ways.removal, ways.standing, ways.governed_by), (removal, standing, governed_by));
            prop_assert_eq!(ways.paths, &paths[..]);
            let less = compiled.verdict(&mut scratch, &listing, as_of, Wanted::Removal);
            prop_assert_eq!((less.removal, less.standing), (removal, standing));
            let least = compiled.verdict(&mut scratch, &listing, as_of, Wanted::RemovalAsThingsStand);
            prop_assert_eq!(least.removal.as_things_stand, removal.as_things_stand);
            searches.fetch_add(scratch.searches(), Ordering::Relaxed);
            Ok(())
        },
    );
    let searches = searches.into_inner();
    println!("{searches} windows were searched for");
    assert!(searches > 1000, "hardly a window had to be searched for: {searches}");
}

/// Steps that help nothing, standings, bars: what an evaluation makes of the windows, on every worked case.
#[test]
fn a_verdict_is_that_of_the_evaluation() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let packs = CompiledPacks::new(&library.all(), &library.calendar);
    let mut scratch = Scratch::default();
    let mut several = 0;
    for worked in &library.cases {
        let evaluation = evaluate(&library.all(), &library.calendar, &worked.case);
        let mut listings = evaluation.listings.iter();
        packs.verdicts(&mut scratch, &worked.case, Wanted::All, |place, pack, verdict| {
            let name = format!("{} {} {place}", pack.id, worked.name());
            let listing = listings.next().expect("as many listings");
            assert_eq!((&listing.label, &listing.regime), (&worked.case.listings[place].label, &pack.id));
            same_as_evaluation(&name, listing, &verdict);
        });
        assert!(listings.next().is_none());
        several += usize::from(evaluation.listings.iter().any(|listing| !listing.follows.is_empty()));
    }
    assert!(library.cases.len() > 500 && several > 10, "{} cases, {several} with links", library.cases.len());
}

/// One listing of each pack in a case: whatever can follow from another does.
#[test]
fn listings_that_follow_from_each_other_are_judged_together() {
    let all = library().all();
    let packs = CompiledPacks::new(&all, &library().calendar);
    let mut runner = TestRunner::new(config(3));
    let law = |dice: Vec<u32>| {
        let listings = all.iter().enumerate().map(|(place, pack)| {
            let turned: Vec<u32> = dice.iter().cycle().skip(place).take(dice.len()).copied().collect();
            Listing { label: delist::engine::case::label(place), ..rolled(pack, &turned) }
        });
        let case = Case { as_of: DAY, listings: listings.collect() };
        let worlds = delist::engine::links::worlds(&all, &library().calendar, &case);
        let mut found = Ok(());
        packs.verdicts(&mut Scratch::default(), &case, Wanted::All, |place, pack, verdict| {
            let world = worlds.iter().find(|(at, _)| *at == place).map(|(_, world)| world).expect("a world");
            if found.is_ok() {
                found = same_as_worlds(pack, world, &verdict);
            }
        });
        found
    };
    runner.run(&dice(), law).expect("the same");
}

/// Many listings at once: more than a block of them, complete and with unknowns.
#[test]
fn in_columns_the_same_comes_out() {
    let rows = || prop::collection::vec((dice(), any::<u64>()), 300);
    let mut runner = TestRunner::new(config(1));
    let law = |rows: Vec<(Vec<u32>, u64)>| {
        for pack in &library().packs {
            let listing = |(dice, erased): &(Vec<u32>, u64)| {
                let listing = rolled(pack, dice);
                if erased % 2 == 0 { listing } else { without(&listing, *erased) }
            };
            let listings: Vec<Listing> = rows.iter().map(listing).collect();
            let compiled = Compiled::new(pack, &library().calendar);
            let (mut scratch, mut removals) = (Scratch::default(), Vec::new());
            let columns = compiled.columns(&listings, DAY);
            compiled.removals(&mut scratch, &columns, &mut removals);
            prop_assert_eq!((columns.rows(), removals.len()), (300, 300));
            for (listing, removal) in listings.iter().zip(&removals) {
                let verdict = compiled.verdict(&mut scratch, listing, DAY, Wanted::RemovalAsThingsStand);
                prop_assert_eq!(*removal, verdict.removal.as_things_stand, "{}", &pack.id);
            }
            // By itself each is a column in which only one answer is left to what it answers.
            for (place, removal) in removals.clone().into_iter().enumerate() {
                let columns = compiled.columns(&listings[place..=place], DAY);
                compiled.removals(&mut scratch, &columns, &mut removals);
                prop_assert_eq!(&removals, &[removal], "{}", &pack.id);
            }
        }
        Ok(())
    };
    runner.run(&rows(), law).expect("the same");
}

/// The control: a verdict on another day, or of another case, is seen to be another.
#[test]
fn another_verdict_is_noticed() {
    let pack = library().pack("judgment-defaulter").expect("a shipped pack");
    let compiled = Compiled::new(pack, &library().calendar);
    let listing = Listing::blank("A", pack);
    let mut decided = listing.clone();
    let date = pack.listing_date.expect("a date");
    let day = NaiveDate::from_ymd_opt(2026, 3, 10).expect("a day");
    decided.answers[date.0] = Answer::On(delist::engine::Window::exactly(day));
    let now = World::new(pack, &listing, &library().calendar, DAY);
    let mut scratch = Scratch::default();
    assert!(same_as_worlds(pack, &now, &compiled.verdict(&mut scratch, &listing, DAY, Wanted::All)).is_ok());
    assert!(same_as_worlds(pack, &now, &compiled.verdict(&mut scratch, &decided, DAY, Wanted::All)).is_err());
    assert!(same_as_worlds(pack, &now, &compiled.verdict(&mut scratch, &listing, DAY, Wanted::Ways)).is_err());
}

/// One set of rules for all threads, one scratch for each.
#[test]
fn threads_can_share_the_rules() {
    fn shared<T: Send + Sync>() {}
    fn sent<T: Send>() {}
    shared::<Compiled>();
    shared::<CompiledPacks>();
    sent::<Scratch>();
}
