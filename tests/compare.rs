//! Two cases side by side, held against their two evaluations: nothing that differs is missing, and
//! nothing is told that does not differ.
//!
//! The evaluations are walked here a second time, field by field and without `..`: whoever adds a
//! field has to say whether it is compared.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use std::collections::BTreeMap;

use cases::{DAY, config, dice, library, rolled};
use delist::engine::case::{Case, Listing, label};
use delist::engine::change::{Change, with};
use delist::engine::compare::{Comparison, Difference, MOST_CHANGES, compare};
use delist::engine::evaluation::{
    Ask, EffectEvaluation, Evaluation, ListingEvaluation, NoteEvaluation, Overall, OverallEffect, PathEvaluation,
    ProcedureEvaluation, StepEvaluation, Views,
};
use delist::engine::said::{Field, Said, Thing, statements};
use delist::engine::{Moment, Window, evaluate};
use delist::pack::Library;
use proptest::prelude::*;

/// What an evaluation says, by the place where it says it.
type Walked = BTreeMap<(String, Thing, Field), String>;

fn walk(case: &Case, evaluation: &Evaluation) -> Walked {
    let mut all = Walked::new();
    let Evaluation { as_of: _, listings, overall, ask_next, plan: _, timeline: _, set_aside: _, history: _ } =
        evaluation;
    listings.iter().for_each(|listing| walk_listing(listing, &mut all));
    // What an answer would leave is about another case than this one.
    for Ask { listing, fact, moves_removal, leaves: _ } in ask_next {
        let listing = &case.listings[*listing];
        let at = |field| (format!("{} {}", listing.label, listing.regime), Thing::Question(*fact), field);
        all.insert(at(Field::Present), "true".into());
        all.insert(at(Field::MovesRemoval), moves_removal.to_string());
    }
    let Overall { effects, bars, never_ends } = overall;
    type Joined<'a> = (&'a Vec<OverallEffect>, fn(String) -> Thing);
    let kinds: [Joined; 2] = [(effects, Thing::JoinedEffect), (bars, Thing::JoinedBar)];
    for (effects, thing) in kinds {
        for OverallEffect { id, ends, from, verified, lifelong, certain } in effects {
            let mut put = |field, value: String| all.insert((String::new(), thing(id.clone()), field), value);
            put(Field::Present, "true".into());
            views(&mut put, Field::Ends, ends);
            put(Field::From, format!("{from:?}"));
            put(Field::Verified, format!("{verified:?}"));
            put(Field::Lifelong, lifelong.to_string());
            put(Field::Certain, certain.to_string());
        }
    }
    for (regime, bar) in never_ends {
        all.insert((String::new(), Thing::NeverEnds(regime.clone(), bar.clone()), Field::Present), "true".into());
    }
    all
}

fn views(
    put: &mut impl FnMut(Field, String) -> Option<String>,
    field: fn(delist::engine::said::View) -> Field,
    of: &Views,
) {
    use delist::engine::said::View::{AsThingsStand, AtBest};
    let Views { as_things_stand, at_best } = of;
    put(field(AsThingsStand), format!("{as_things_stand:?}"));
    put(field(AtBest), format!("{at_best:?}"));
}

fn walk_listing(listing: &ListingEvaluation, all: &mut Walked) {
    let ListingEvaluation {
        label,
        regime,
        governed_by,
        standing,
        removal,
        deleted,
        paths,
        procedures,
        effects,
        bars,
        notes,
        combined: _,
        // What follows from another listing shows in what it changes, like a derivation.
        follows: _,
    } = listing;
    let name = format!("{label} {regime}");
    let mut put = |field, value: String| all.insert((name.clone(), Thing::Listing, field), value);
    put(Field::Present, "true".into());
    put(Field::GovernedBy, format!("{governed_by:?}"));
    put(Field::Standing, format!("{standing:?}"));
    views(&mut put, Field::Removal, removal);
    if let Some(deleted) = deleted {
        put(Field::Deleted, format!("{deleted:?}"));
    }
    for PathEvaluation {
        path,
        standing,
        opens,
        due,
        steps,
        needs,
        readings,
        verified,
        provisional,
        overdue,
        because: _,
        because_due: _,
    } in paths
    {
        let mut put = |field, value: String| all.insert((name.clone(), Thing::Path(*path), field), value);
        put(Field::Standing, format!("{standing:?}"));
        views(&mut put, Field::Opens, opens);
        due.iter().for_each(|due| views(&mut put, Field::Due, due));
        put(Field::Steps, format!("{steps:?}"));
        put(Field::Needs, format!("{needs:?}"));
        put(Field::Overdue, overdue.to_string());
        let readings: Vec<_> = readings.iter().map(|each| (each.reading, each.used)).collect();
        put(Field::Readings, format!("{readings:?}"));
        put(Field::Verified, format!("{verified:?}"));
        put(Field::Provisional, provisional.to_string());
    }
    type Lasting<'a> = (&'a Vec<EffectEvaluation>, fn(usize) -> Thing);
    let kinds: [Lasting; 2] = [(effects, Thing::Effect), (bars, Thing::Bar)];
    for (effects, thing) in kinds {
        for EffectEvaluation {
            effect,
            begins,
            ends,
            lifelong: _,
            verified,
            provisional,
            readings,
            because_begins: _,
            because: _,
        } in effects
        {
            let mut put = |field, value: String| all.insert((name.clone(), thing(*effect), field), value);
            views(&mut put, Field::Begins, begins);
            views(&mut put, Field::Ends, ends);
            let readings: Vec<_> = readings.iter().map(|each| (each.reading, each.used)).collect();
            put(Field::Readings, format!("{readings:?}"));
            put(Field::Verified, format!("{verified:?}"));
            put(Field::Provisional, provisional.to_string());
        }
    }
    for ProcedureEvaluation { procedure, steps } in procedures {
        for (place, StepEvaluation { starts, deadline, done, verified, provisional, because: _ }) in
            steps.iter().enumerate()
        {
            let thing = Thing::Step(*procedure, place);
            let mut put = |field, value: String| all.insert((name.clone(), thing.clone(), field), value);
            views(&mut put, Field::Starts, starts);
            deadline.iter().for_each(|deadline| views(&mut put, Field::Deadline, deadline));
            if let Some(done) = done {
                put(Field::Done, format!("{done:?}"));
            }
            put(Field::Readings, "[]".into());
            put(Field::Verified, format!("{verified:?}"));
            put(Field::Provisional, provisional.to_string());
        }
    }
    for NoteEvaluation { note, certain, because: _ } in notes {
        all.insert((name.clone(), Thing::Note(*note), Field::Present), "true".into());
        all.insert((name.clone(), Thing::Note(*note), Field::Certain), certain.to_string());
    }
}

/// The value of a difference, as the walk writes it.
fn shown(said: &Said) -> Option<String> {
    Some(match said {
        Said::Nothing => return None,
        Said::Truth(it) => it.to_string(),
        Said::Window(it) => format!("{it:?}"),
        Said::Standing(it) => format!("{it:?}"),
        Said::Versions(it) => format!("{it:?}"),
        Said::Steps(it) => format!("{it:?}"),
        Said::Facts(it) => format!("{it:?}"),
        Said::Readings(it) => format!("{it:?}"),
        Said::Labels(it) => format!("{it:?}"),
        Said::Verified(it) => format!("{it:?}"),
    })
}

fn place(difference: &Difference) -> (String, Thing, Field) {
    let listing = difference.of.listing.as_ref().map(|(label, regime)| format!("{label} {regime}"));
    (listing.unwrap_or_default(), difference.of.thing.clone(), difference.field)
}

/// Every difference is real, and everything that differs is there. Each side is what it is by itself,
/// whatever was worked out for the other.
fn holds(library: &Library, comparison: &Comparison) {
    for (case, evaluation) in [&comparison.before, &comparison.now] {
        assert_eq!(*evaluation, evaluate(&library.all(), &library.calendar, case));
    }
    let (before, now) = (walk(&comparison.before.0, &comparison.before.1), walk(&comparison.now.0, &comparison.now.1));
    let alone = |listing: &String| {
        let key = (listing.clone(), Thing::Listing, Field::Present);
        !listing.is_empty() && (before.contains_key(&key) != now.contains_key(&key))
    };
    let told: BTreeMap<_, _> = comparison.differences.iter().map(|each| (place(each), each)).collect();
    assert_eq!(told.len(), comparison.differences.len(), "each is told once");
    for (key, each) in &told {
        assert_eq!(shown(&each.before).as_ref(), before.get(key), "{key:?}");
        assert_eq!(shown(&each.now).as_ref(), now.get(key), "{key:?}");
        assert_ne!(before.get(key), now.get(key), "{key:?} does not differ");
        let are_few = comparison.changes.len() <= MOST_CHANGES;
        assert_eq!(!each.because_of.is_empty(), are_few, "{key:?} has no reason");
    }
    for key in before.keys().chain(now.keys()).filter(|key| before.get(*key) != now.get(*key)) {
        let is_presence = key.1 == Thing::Listing && key.2 == Field::Present;
        assert!(told.contains_key(key) || (alone(&key.0) && !is_presence), "{key:?} differs and is not told");
    }
    for same in &comparison.unchanged {
        assert!(!comparison.differences.iter().any(|each| each.of == *same), "{same:?} is told to stay");
    }
}

/// The other way round everything differs the other way round.
fn mirrors(library: &Library, comparison: &Comparison) {
    let back = compare(&library.all(), &library.calendar, &comparison.now.0, &comparison.before.0);
    assert_eq!(back.differences.len(), comparison.differences.len());
    for each in &comparison.differences {
        let other = back.differences.iter().find(|other| other.of == each.of && other.field == each.field);
        let other = other.unwrap_or_else(|| panic!("{each:?} is missing the other way round"));
        assert_eq!((&other.before, &other.now), (&each.now, &each.before));
        assert_eq!(other.days, each.days.map(|days| -days), "{each:?}");
    }
}

/// Each reason brings its difference about by itself, and none that is smaller does.
fn is_reason_enough(library: &Library, comparison: &Comparison) {
    let packs = library.all();
    let said = |set: &[usize]| {
        let changes: Vec<&Change> = set.iter().map(|place| &comparison.changes[*place]).collect();
        let case = with(&comparison.before.0, &changes);
        statements(&case, &evaluate(&packs, &library.calendar, &case))
    };
    let mut known: BTreeMap<Vec<usize>, Vec<_>> = BTreeMap::new();
    for each in &comparison.differences {
        for set in &each.because_of {
            let smaller = (0..set.len()).filter(|_| set.len() > 1);
            let smaller = smaller.map(|left| (0..set.len()).filter(|at| *at != left).map(|at| set[at]).collect());
            let sets: Vec<(Vec<usize>, bool)> =
                std::iter::once((set.clone(), true)).chain(smaller.map(|set: Vec<usize>| (set, false))).collect();
            for (set, enough) in sets {
                let statements = known.entry(set.clone()).or_insert_with(|| said(&set));
                let found = statements.iter().find(|one| {
                    (&one.thing, one.field, &one.listing) == (&each.of.thing, each.field, &each.of.listing)
                });
                let found = found.map_or(Said::Nothing, |one| one.said.clone());
                assert_eq!(found == each.now, enough, "{set:?} of {:?}: {each:?}", comparison.changes);
            }
        }
    }
}

#[test]
fn a_case_compared_with_itself_has_no_difference() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    for worked in library.cases.iter().step_by(11) {
        let comparison = compare(&library.all(), &library.calendar, &worked.case, &worked.case);
        assert_eq!(comparison.differences, Vec::new(), "{}", worked.title);
        assert_eq!(comparison.changes, Vec::new(), "{}", worked.title);
    }
}

/// Worked cases of one regime beside each other: what their authors meant to tell apart.
#[test]
fn neighbouring_worked_cases_differ_in_exactly_what_their_evaluations_differ() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let regimes = |case: &Case| case.listings.iter().map(|listing| listing.regime.clone()).collect::<Vec<_>>();
    let (mut compared, mut found) = (0, 0);
    for pair in library
        .cases
        .windows(2)
        .step_by(if cfg!(feature = "thorough") { 23 } else { 41 })
        .filter(|pair| regimes(&pair[0].case) == regimes(&pair[1].case))
    {
        let comparison = compare(&library.all(), &library.calendar, &pair[0].case, &pair[1].case);
        holds(&library, &comparison);
        mirrors(&library, &comparison);
        if comparison.changes.len() <= 4 {
            is_reason_enough(&library, &comparison);
        }
        compared += 1;
        found += comparison.differences.len();
    }
    println!("{compared} pairs, {found} differences");
    assert!(compared > 4 && found > 60, "{compared} {found}");
}

proptest! {
    #![proptest_config(config(if cfg!(feature = "thorough") { 2 } else { 1 }))]

    /// Random cases of two listings, of which one is taken away, one comes, and the first is answered
    /// otherwise in three places.
    #[test]
    fn random_cases_differ_in_exactly_what_their_evaluations_differ(one in dice(), other in dice(), at in any::<usize>()) {
        let library = library();
        for place in 0..library.packs.len() {
            let packs = library.all();
            let next = packs[(place + 1) % packs.len()];
            let named = |mut listing: Listing, place: usize| {
                listing.label = label(place);
                listing
            };
            let before = Case { as_of: DAY, listings: vec![rolled(packs[place], &one), named(rolled(next, &one), 1)] };
            let mut now = before.clone();
            let otherwise = rolled(packs[place], &other);
            for fact in (0..3).map(|step| (at % 64 + 7 * step) % otherwise.answers.len()) {
                now.listings[0].answers[fact] = otherwise.answers[fact].clone();
            }
            if place % 3 == 0 {
                now.listings[1] = named(rolled(next, &other), 2);
            }
            let comparison = compare(&library.all(), &library.calendar, &before, &now);
            holds(library, &comparison);
            mirrors(library, &comparison);
        }
    }
}

/// Days are counted from day to day, and only where one number says it.
#[test]
fn days_are_counted_where_both_ends_move_alike() {
    let library = library();
    let pack = library.packs.iter().find(|pack| pack.id == "judgment-defaulter").expect("the pack");
    let paid = |text: &str| {
        let mut listing = Listing::blank("A", pack);
        let window = delist::pack::case_file::partial_date(text).expect("a date");
        for (id, answer) in [("decided_on", "2026-03-10"), ("performed", text)] {
            let window =
                if id == "performed" { window } else { delist::pack::case_file::partial_date(answer).expect("a date") };
            listing.answers[pack.fact(id).expect("the fact").0] = delist::engine::fact::Answer::On(window);
        }
        let grounds = pack.fact("grounds").expect("the fact").0;
        listing.answers[grounds] = delist::engine::fact::Answer::Several(delist::engine::fact::ValueSet::only(0));
        Case { as_of: DAY, listings: vec![listing] }
    };
    let path = pack.paths.iter().position(|path| path.id == "performed").expect("the path");
    let days = |before: &str, now: &str| {
        let comparison = compare(&library.all(), &library.calendar, &paid(before), &paid(now));
        let opens = Field::Opens(delist::engine::said::View::AsThingsStand);
        let is_it = |each: &&Difference| {
            each.of.thing == Thing::Path(delist::engine::expression::PathId(path)) && each.field == opens
        };
        comparison.differences.iter().find(is_it).map(|each| (each.days, each.now.clone()))
    };
    let day = |text: &str| Window::exactly(Moment::Day(text.parse().expect("a day")));
    assert_eq!(days("2026-09-30", "2026-11-02"), Some((Some(33), Said::Window(day("2026-11-02")))));
    assert_eq!(days("2026-11-02", "2026-09-30"), Some((Some(-33), Said::Window(day("2026-09-30")))));
    assert_eq!(days("2026-08", "2026-09").map(|(days, _)| days), Some(None), "31 days at one end, 30 at the other");
    assert_eq!(days("2026-07", "2026-08").map(|(days, _)| days), Some(Some(31)), "both ends by 31 days");
}
