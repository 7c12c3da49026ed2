//! The same case on other days: what was not known yet, when the answer changes, what has a day.
#![cfg(all(feature = "pack", feature = "report"))]

use std::sync::OnceLock;

#[path = "laws/cases.rs"]
#[allow(dead_code)] // the laws use more of it
mod cases;

use cases::{DAY, dice, rolled};
use chrono::{Days, NaiveDate};
use delist::engine::answer::{Aspect, Running, Turn, Value};
use delist::engine::as_known::Aside;
use delist::engine::case::Case;
use delist::engine::evaluation::Standing;
use delist::engine::fact::{Answer, FactKind};
use delist::engine::history::{Change, Elsewhere, Why, history, history_day_by_day, usual_range};
use delist::engine::pack::Pack;
use delist::engine::timeline::ItemKind;
use delist::engine::{Evaluation, Moment, Window, evaluate, evaluate_as_known};
use delist::pack::worked::WorkedCase;
use delist::pack::{Library, case_file, place::File};
use delist::report::{Block, Charset, Header, compose};
use delist::text::Texts;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// Of so many worked cases one is looked at day by day.
const EVERY: usize = if cfg!(feature = "thorough") { 24 } else { 48 };

/// Cases with something that changes for a day and is then as before: halving alone does not find it.
const SHORT_LIVED: &[&str] = &["nobody-knows-what-order-7-did-to-old-entries", "kind-not-known"];

/// Of so many cases in which something follows from another listing one is looked at day by day.
const EVERY_LINKED: usize = if cfg!(feature = "thorough") { 1 } else { 4 };

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::shipped_with_cases(&mut Vec::new()))
}

fn worked() -> impl Iterator<Item = &'static WorkedCase> {
    library().cases.iter()
}

/// The cases in which something follows from another listing.
fn linked() -> impl Iterator<Item = &'static WorkedCase> {
    worked().filter(|case| {
        let evaluation = evaluate(&library().all(), &library().calendar, &case.case);
        evaluation.listings.iter().any(|listing| !listing.follows.is_empty())
    })
}

fn worked_case(pack: &str, name: &str) -> &'static WorkedCase {
    worked().find(|case| case.pack == pack && case.name() == name).expect("a worked case")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test's date")
}

fn read(text: &str) -> Case {
    let mut findings = Vec::new();
    let case = case_file::case(&File::new("case.toml", text), &library().all(), &mut findings);
    case.unwrap_or_else(|| panic!("{findings:?}"))
}

fn court(facts: &str) -> Case {
    read(&format!(
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\n{facts}"
    ))
}

fn on(case: &Case, at: &str) -> Evaluation {
    let packs = library().all();
    evaluate_as_known(&packs, &library().calendar, &case.as_known_on(&packs, day(at)))
}

fn pack(id: &str) -> &'static Pack {
    library().pack(id).expect("a shipped pack")
}

fn path_id(pack: &Pack, id: &str) -> delist::engine::expression::PathId {
    delist::engine::expression::PathId(pack.paths.iter().position(|path| path.id == id).expect("a path"))
}

/// The days found are those found by looking at every single one.
fn is_day_by_day(case: &Case, from: NaiveDate, to: NaiveDate, name: &str) {
    let (packs, calendar) = (library().all(), &library().calendar);
    let found: Vec<NaiveDate> = history(&packs, calendar, case, from, to).days.iter().map(|each| each.day).collect();
    let every = history_day_by_day(&packs, calendar, case, from, to);
    let missed = every.iter().find(|day| !found.contains(day)).map(|day| history(&packs, calendar, case, *day, *day));
    assert_eq!(found, every, "{name}, {from} to {to}; first missed: {missed:?}");
}

#[test]
fn the_history_of_worked_cases_is_what_every_single_day_gives() {
    for case in worked().step_by(EVERY).chain(worked().filter(|case| SHORT_LIVED.contains(&case.name()))) {
        let from = case.case.as_of.checked_sub_days(Days::new(3 * 366)).expect("a day");
        let to = case.case.as_of.checked_add_days(Days::new(2 * 366)).expect("a day");
        is_day_by_day(&case.case, from, to, &format!("{}/{}", case.pack, case.name()));
    }
}

#[test]
fn the_history_of_linked_listings_is_what_every_single_day_gives() {
    let cases = [
        worked_case("wage-arrears", "employer-removed-early-takes-the-head-along"),
        worked_case("market-penalties", "barred-while-the-serious-list-entry-stands"),
        worked_case("consumption-restriction", "paid-but-the-list-entry-runs-on"),
    ];
    for case in cases.into_iter().chain(linked().step_by(EVERY_LINKED)) {
        let from = case.case.as_of.checked_sub_days(Days::new(366)).expect("a day");
        let to = case.case.as_of.checked_add_days(Days::new(366)).expect("a day");
        is_day_by_day(&case.case, from, to, &format!("{}/{}", case.pack, case.name()));
    }
}

#[test]
fn the_history_of_random_cases_is_what_every_single_day_gives() {
    let mut runner = TestRunner::deterministic();
    let rounds = if cfg!(feature = "thorough") { 12 } else { 1 };
    for _ in 0..rounds {
        for pack in &library().packs {
            let dice = dice().new_tree(&mut runner).expect("dice").current();
            let case = Case { as_of: DAY, listings: vec![rolled(pack, &dice)] };
            let from = DAY.checked_sub_days(Days::new(2 * 366)).expect("a day");
            let to = DAY.checked_add_days(Days::new(366)).expect("a day");
            is_day_by_day(&case, from, to, &pack.id);
        }
    }
}

/// Each change leads to what an evaluation on that day gives.
#[test]
fn what_the_history_says_is_what_an_evaluation_of_that_day_says() {
    let (packs, calendar) = (library().all(), &library().calendar);
    let mut seen = 0;
    for case in worked().step_by(EVERY).chain(linked()) {
        let evaluation = evaluate(&packs, calendar, &case.case);
        let (from, to) = usual_range(&case.case, &evaluation);
        let compared = |change: &Change| {
            !matches!(change.aspect, Aspect::Step(..) | Aspect::Note(_) | Aspect::Bar(_) | Aspect::PathWithinReach(_))
        };
        for changed in history(&packs, calendar, &case.case, from, to).days {
            if !changed.changes.iter().any(compared) {
                continue;
            }
            let then = on(&case.case, &changed.day.to_string());
            for change in &changed.changes {
                seen += usize::from(agrees(change, &then));
            }
        }
    }
    assert!(seen > 100, "only {seen} changes were compared");
}

fn agrees(change: &Change, then: &Evaluation) -> bool {
    let Some(listing) = then.listings.iter().find(|listing| listing.label == change.label) else { return false };
    let name = format!("{change:?}");
    match (change.aspect, &change.to) {
        (Aspect::Standing, Value::Standing(standing)) => assert_eq!(listing.standing, *standing, "{name}"),
        (Aspect::GovernedBy, Value::Versions(versions)) => assert_eq!(&listing.governed_by, versions, "{name}"),
        (Aspect::PathStanding(path), Value::Standing(standing)) => {
            assert_eq!(listing.paths[path.0].standing, *standing, "{name}");
        }
        (Aspect::PathOverdue(path), Value::Truth(overdue)) => {
            assert_eq!(listing.paths[path.0].overdue, *overdue, "{name}");
        }
        // Where the day of looking bounds nothing, the windows are the same; otherwise wider.
        (Aspect::PathOpens(path), Value::When(window)) => {
            assert!(window.holds(listing.paths[path.0].opens.as_things_stand), "{name}");
        }
        (Aspect::Effect(effect), Value::Running(Running::Over)) => {
            assert!(listing.effects[effect].ends.as_things_stand.latest().has_come_by(then.as_of), "{name}");
        }
        _ => return false,
    }
    true
}

/// Sources: 2017 Provisions, articles 2(1) (two years), 10(2) (three working days). Decided on 22
/// November 2024: the period's last day is 22 November 2026, a Sunday; from 23 November it is over;
/// the third working day is Wednesday, 25 November.
#[test]
fn a_period_of_two_years_opens_the_day_after_and_is_overdue_after_three_working_days() {
    let case = court("decided_on = 2024-11-22\ngrounds = [\"false-asset-report\"]\nextension_years = 0\n");
    let packs = library().all();
    let found = history(&packs, &library().calendar, &case, day("2024-11-22"), day("2026-12-31"));
    let expiry = path_id(pack("judgment-defaulter"), "expiry");
    let days = |aspect: Aspect| -> Vec<String> {
        let days = found.days.iter().filter(|each| each.changes.iter().any(|change| change.aspect == aspect));
        days.map(|each| each.day.to_string()).collect()
    };
    assert_eq!(days(Aspect::Listing), ["2024-11-22"]);
    assert_eq!(days(Aspect::PathStanding(expiry)), ["2026-11-23"]);
    assert_eq!(days(Aspect::PathOverdue(expiry)), ["2026-11-26"]);
    let due = evaluate(&packs, &library().calendar, &case).listings[0].paths[expiry.0].due.expect("a deadline");
    assert_eq!(due.as_things_stand, Window::exactly(day("2026-11-25")));
}

/// Source: 2017 Provisions, article 10(1)(1): paid on 30 September 2026, three working days: 8, 9 and
/// the worked Saturday 10 October.
#[test]
fn a_payment_is_a_reason_and_a_missed_deadline_is_one() {
    let case = court("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\n");
    let court = pack("judgment-defaulter");
    let found = history(&library().all(), &library().calendar, &case, day("2026-03-10"), day("2026-12-31"));
    let performed = path_id(court, "performed");
    let why = |aspect: Aspect| {
        let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
        all.filter(|(_, change)| change.aspect == aspect).map(|(day, change)| (day, change.why.clone())).collect()
    };
    let paid = vec![court.fact("performed").expect("a fact")];
    let opened: Vec<(String, Why)> = why(Aspect::PathStanding(performed));
    assert_eq!(opened, [("2026-09-30".to_owned(), Why::Happened(paid))]);
    let overdue: Vec<(String, Why)> = why(Aspect::PathOverdue(performed));
    assert_eq!(overdue, [("2026-10-11".to_owned(), Why::DayPassed)]);
}

/// A payment in September 2026: from the 1st on it may have been made, and on the 30th it has been, on
/// whichever day (article 10(1)(1) of the 2017 Provisions).
#[test]
fn a_month_known_only_as_a_month_is_no_day() {
    let case = court("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = \"2026-09\"\n");
    let court = pack("judgment-defaulter");
    let found = history(&library().all(), &library().calendar, &case, day("2026-08-01"), day("2026-10-31"));
    let performed = path_id(court, "performed");
    let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
    let why: Vec<(String, Why)> = all
        .filter(|(_, change)| change.aspect == Aspect::PathStanding(performed))
        .map(|(day, change)| (day, change.why.clone()))
        .collect();
    let paid = vec![court.fact("performed").expect("a fact")];
    let expected = [
        ("2026-09-01".to_owned(), Why::MayHaveHappened(paid.clone())),
        ("2026-09-30".to_owned(), Why::HasHappened(paid)),
    ];
    assert_eq!(why, expected);
}

/// Sources: 2017 Provisions, articles 2(1) (two years), 9(2) and 10(2). Decided on 10 March 2026: the
/// period ends on 10 March 2028. From the 11th the court can delete, so the publication may be over from
/// then on. The last day, 15 March, ends nothing: on the 16th the entry may still be there.
#[test]
fn an_effect_may_be_over_from_the_first_day_for_deleting_and_no_last_day_ends_it() {
    let case = court(
        "decided_on = 2026-03-10\ngrounds = [\"evasion\"]\nextension_years = 0\nperformed = \"not-yet\"\n\
         conduct_corrected = \"not-yet\"\nenforced = \"not-yet\"\nfound_wrong = \"not-yet\"\n\
         application_received = \"not-yet\"\ndeleted = \"not-yet\"\nunder_18 = \"no\"\ncircumstances = []\n",
    );
    let court = pack("judgment-defaulter");
    let publication = court.effects.iter().position(|effect| effect.id == "publication").expect("an effect");
    let found = history(&library().all(), &library().calendar, &case, day("2028-01-01"), day("2028-12-31"));
    let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
    let ended: Vec<(String, Value)> = all
        .filter(|(_, change)| change.aspect == Aspect::Effect(publication))
        .map(|(day, change)| (day, change.to.clone()))
        .collect();
    assert_eq!(ended, [("2028-03-11".to_owned(), Value::Running(Running::PerhapsOver))]);
}

/// Source: 2023 Law on administrative reconsideration, article 20(1), with article 85(3) of the Civil
/// Procedure Law: served on Monday, 1 June 2026, the sixtieth day is Friday, 31 July.
#[test]
fn the_last_day_for_a_remedy_is_in_the_history() {
    let case = read(
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"wage-arrears\"\n[listing.facts]\n\
         decided_on = 2026-05-25\ndecision_served = 2026-06-01\nwho = \"responsible-person\"\n",
    );
    let wages = pack("wage-arrears");
    let procedure = wages.procedures.iter().position(|each| each.id == "remedies").expect("a procedure");
    let step = wages.procedures[procedure].steps.iter().position(|each| each.id == "reconsideration").expect("a step");
    let found = history(&library().all(), &library().calendar, &case, day("2026-05-26"), day("2026-10-31"));
    let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
    let turns: Vec<(String, Value)> = all
        .filter(|(_, change)| change.aspect == Aspect::Step(procedure, step))
        .map(|(day, change)| (day, change.to.clone()))
        .collect();
    let on = |day: &str, turn| (day.to_owned(), Value::Turn(turn));
    assert_eq!(turns, [on("2026-06-01", Turn::Open), on("2026-08-01", Turn::Late)]);
}

/// What was taken off in fact needs no way off any more: only what happened and what lasts is told.
#[test]
fn what_is_gone_has_no_ways_and_no_steps_on_the_timeline() {
    let case = court(
        "decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\ndeleted = 2026-10-10\n",
    );
    let evaluation = evaluate(&library().all(), &library().calendar, &case);
    let of_ways = |kind: ItemKind| {
        matches!(kind, ItemKind::Way(_) | ItemKind::Due(_) | ItemKind::Step(_) | ItemKind::Procedure(..))
    };
    assert!(!evaluation.timeline.iter().any(|item| of_ways(item.kind)));
    assert!(evaluation.timeline.iter().any(|item| matches!(item.kind, ItemKind::Effect(_))));
}

/// Sources: 2017 Provisions, article 10(1)(1) (three working days); 全国年节及纪念日放假办法, article 2 (1
/// January is off in every year). To be paid on 30 December 2026: 31 December, then Monday 4 and
/// Tuesday 5 January 2027, for which no notice is known.
#[test]
fn a_deadline_over_the_end_of_the_year_is_provisional() {
    let case = court("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-12-30\n");
    let (packs, calendar) = (library().all(), &library().calendar);
    let way = path_id(pack("judgment-defaulter"), "performed");
    let found = history(&packs, calendar, &case, day("2026-12-01"), day("2027-02-01"));
    let changes = |aspect: Aspect| -> Vec<(String, Why)> {
        let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
        all.filter(|(_, change)| change.aspect == aspect).map(|(day, change)| (day, change.why.clone())).collect()
    };
    // It lay ahead when the case was written, and so it does on every day before.
    assert_eq!(changes(Aspect::PathStanding(way)), [("2026-12-30".to_owned(), Why::DayCame)]);
    assert_eq!(changes(Aspect::PathOverdue(way)), [("2027-01-06".to_owned(), Why::DayPassed)]);
    let evaluation = evaluate(&packs, calendar, &case);
    let due = evaluation.timeline.iter().find(|item| item.kind == ItemKind::Due(way)).expect("a deadline");
    assert_eq!((due.begins.as_things_stand, due.provisional), (Window::exactly(day("2027-01-05")), true));
}

/// Source: 2021 Measures, articles 14(3) (an early removal granted to the employer takes along those
/// listed with it), 17(1)(2) (ten working days): granted on Friday, 9 January 2026; Monday 12 to Friday
/// 16 are five, Monday 19 to Friday 23 January the others. The head has no decision of their own.
#[test]
fn what_is_granted_to_the_employer_opens_the_way_for_the_head() {
    let case = &worked_case("wage-arrears", "employer-removed-early-takes-the-head-along").case;
    let found = history(&library().all(), &library().calendar, case, day("2026-01-01"), day("2026-03-01"));
    let wages = pack("wage-arrears");
    let granted = path_id(wages, "early-removal-granted");
    let changes = |label: &str, aspect: Aspect| -> Vec<(String, Value, Why)> {
        let all = found.days.iter().flat_map(|each| each.changes.iter().map(|change| (each.day.to_string(), change)));
        let own = all.filter(|(_, change)| change.label == label && change.aspect == aspect);
        own.map(|(day, change)| (day, change.to.clone(), change.why.clone())).collect()
    };
    let facts = vec![wages.fact("granted").expect("a fact")];
    let open = |why| vec![("2026-01-09".to_owned(), Value::Standing(Standing::Open), why)];
    let elsewhere = Elsewhere { label: "employer".to_owned(), regime: wages.id.clone(), facts: facts.clone() };
    assert_eq!(changes("employer", Aspect::PathStanding(granted)), open(Why::Happened(facts)));
    assert_eq!(changes("head", Aspect::PathStanding(granted)), open(Why::HappenedElsewhere(vec![elsewhere])));
    let overdue = [("2026-01-24".to_owned(), Value::Truth(true), Why::DayPassed)];
    for label in ["employer", "head"] {
        assert_eq!(changes(label, Aspect::PathOverdue(granted)), overdue, "{label}");
    }
    // Listed without being named beside each other, each depends on its own decision.
    let mut apart = case.clone();
    apart.listings.iter_mut().for_each(|listing| listing.with = Some(Vec::new()));
    let found = history(&library().all(), &library().calendar, &apart, day("2026-01-01"), day("2026-03-01"));
    let standing = Aspect::PathStanding(granted);
    assert!(
        !found.days.iter().flat_map(|each| &each.changes).any(|each| each.label == "head" && each.aspect == standing)
    );
}

/// Source: 2025 Measures on credit repair, in force from 1 April 2026.
#[test]
fn a_text_that_comes_into_force_is_a_reason() {
    let case = court("decided_on = 2025-06-10\ngrounds = [\"evasion\"]\n");
    let found = history(&library().all(), &library().calendar, &case, day("2026-01-01"), day("2026-06-01"));
    let changed = found.days.iter().find(|each| each.day == day("2026-04-01")).expect("a change");
    let court = pack("judgment-defaulter");
    assert!(changed.changes.iter().any(|change| match &change.why {
        Why::CameIntoForce(source) => court.source(*source).from == Some(day("2026-04-01")),
        _ => false,
    }));
}

#[test]
fn an_event_that_came_later_had_not_happened_yet() {
    let case = court("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\n");
    let court = pack("judgment-defaulter");
    let performed = court.fact("performed").expect("a fact");
    let packs = library().all();
    let known = case.as_known_on(&packs, day("2026-09-29"));
    assert_eq!(known.case.listings[0].answers[performed.0], Answer::NotYet);
    assert_eq!(known.set_aside.iter().map(|each| each.what).collect::<Vec<_>>(), [Aside::NotYet(performed)]);
    let way = path_id(court, "performed");
    let stands = |day: &str| on(&case, day).listings[0].paths[way.0].standing.name();
    assert_eq!((stands("2026-09-29"), stands("2026-09-30")), ("needs-steps", "open"));
    let known = case.as_known_on(&packs, day("2026-03-09"));
    assert!(known.case.listings.is_empty());
    assert_eq!(known.set_aside.iter().map(|each| each.what).collect::<Vec<_>>(), [Aside::NotListed]);
}

/// Of a payment in September 2026 nobody knows on 15 September whether it had been made.
#[test]
fn of_a_month_that_had_begun_nobody_knows() {
    let case = court("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = \"2026-09\"\n");
    let performed = pack("judgment-defaulter").fact("performed").expect("a fact");
    let known = case.as_known_on(&library().all(), day("2026-09-15"));
    let expected = Window::between(day("2026-09-01").into(), Moment::Never);
    assert_eq!(known.case.listings[0].answers[performed.0], Answer::On(expected));
    let way = path_id(pack("judgment-defaulter"), "performed");
    assert_eq!(on(&case, "2026-09-15").listings[0].paths[way.0].opens.as_things_stand, expected);
}

/// The day until which a spending order runs lies ahead in the file, and did so before.
#[test]
fn what_may_lie_ahead_stays() {
    let case = court("decided_on = 2025-06-10\ngrounds = [\"evasion\"]\nconsumption_until = 2027-12-31\n");
    assert_eq!(case.as_known_on(&library().all(), day("2026-01-15")).set_aside, []);
}

/// On its own day a case is as it is written, and evaluated as it always was.
#[test]
fn a_case_on_its_own_day_is_itself() {
    let (packs, calendar) = (library().all(), &library().calendar);
    for case in worked().step_by(EVERY) {
        let known = case.case.as_known_on(&packs, case.case.as_of);
        assert_eq!(known.set_aside, [], "{}", case.name());
        let (as_known, as_written) = (evaluate(&packs, calendar, &known.case), evaluate(&packs, calendar, &case.case));
        for (one, other) in as_known.listings.iter().zip(&as_written.listings) {
            assert_eq!((one.removal, one.standing), (other.removal, other.standing), "{}", case.name());
        }
    }
}

/// Nothing known on a day is known of a later one, and each earlier day knows less or the same.
#[test]
fn an_earlier_day_never_knows_what_came_later() {
    let packs = library().all();
    for case in worked().step_by(EVERY) {
        let written = case.case.as_of;
        for years in 0..6 {
            let then = written.checked_sub_days(Days::new(years * 200 + 1)).expect("a day");
            for listing in &case.case.as_known_on(&packs, then).case.listings {
                let rules = pack(&listing.regime);
                for (fact, answer) in rules.facts.iter().zip(&listing.answers) {
                    let Answer::On(window) = answer else { continue };
                    let is_event = matches!(fact.kind, FactKind::Event { .. });
                    let lay_ahead = !fact.not_after_as_of && (!is_event || window.earliest() > Moment::Day(written));
                    let fits = window.latest() == Moment::Never || window.latest().has_come_by(then) || lay_ahead;
                    let is_listing = rules.listing_date.is_some_and(|date| rules.facts[date.0].id == fact.id);
                    assert!(fits || is_listing, "{}: {} {window:?} on {then}", case.name(), fact.id);
                }
            }
        }
    }
}

/// Every item's days are those of the evaluation, and everything dated of it is an item.
#[test]
fn the_timeline_says_what_the_evaluation_says() {
    let (packs, calendar) = (library().all(), &library().calendar);
    for case in worked().step_by(EVERY) {
        let evaluation = evaluate(&packs, calendar, &case.case);
        let (mut ways, mut effects) = (0usize, 0usize);
        for item in &evaluation.timeline {
            let Some(place) = item.listing else {
                assert_eq!(item.kind, ItemKind::Today);
                assert_eq!(item.begins.as_things_stand, Window::exactly(evaluation.as_of));
                continue;
            };
            let listing = &evaluation.listings[place];
            let (begins, ends) = match item.kind {
                ItemKind::Way(path) => {
                    ways += 1;
                    (Some(listing.paths[path.0].opens), listing.paths[path.0].due)
                }
                ItemKind::Due(path) => (listing.paths[path.0].due, None),
                ItemKind::Effect(effect) => {
                    effects += 1;
                    let effect = &listing.effects[effect];
                    (Some(effect.begins), (!effect.lifelong).then_some(effect.ends))
                }
                ItemKind::Bar(bar) => {
                    let bar = &listing.bars[bar];
                    (Some(bar.begins), (!bar.lifelong).then_some(bar.ends))
                }
                ItemKind::Procedure(procedure, step) => {
                    let step = &listing.procedures[procedure].steps[step];
                    (Some(step.starts), step.deadline)
                }
                ItemKind::Listed(_) | ItemKind::Known(_) | ItemKind::Today | ItemKind::Step(_) => (None, None),
            };
            assert!(begins.is_none_or(|begins| begins == item.begins), "{}: {item:?}", case.name());
            assert!(ends.is_none_or(|ends| Some(ends) == item.ends), "{}: {item:?}", case.name());
        }
        let open = |listing: &delist::engine::evaluation::ListingEvaluation| {
            let is_gone = listing.is_gone(evaluation.as_of);
            listing.paths.iter().filter(|path| !is_gone && path.opens.at_best != Window::NEVER).count()
        };
        assert!(ways >= evaluation.listings.iter().map(open).sum::<usize>(), "{}", case.name());
        assert!(effects <= evaluation.listings.iter().map(|listing| listing.effects.len()).sum::<usize>());
    }
}

#[test]
fn no_chart_is_wider_than_the_page_or_longer_than_it_says() {
    let (packs, calendar) = (library().all(), &library().calendar);
    let texts = Texts::embedded("en").expect("English");
    let header = Header { program: String::new(), rules: String::new(), own_rules: None, sha256: None };
    let cases = worked().step_by(EVERY).chain(worked().filter(|case| case.name() == "two-lists-and-a-conviction"));
    for case in cases {
        let document = compose(&evaluate(&packs, calendar, &case.case), &packs, &texts, &header);
        let charts = document.blocks.iter().filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        });
        for chart in charts {
            for (width, charset) in
                (20..=200).step_by(9).flat_map(|each| [(each, Charset::Ascii), (each, Charset::Unicode)])
            {
                let drawn = chart.drawn(width, charset);
                let widest = drawn.iter().map(|line| textwrap::core::display_width(line)).max();
                assert!(widest <= Some(width), "{}: {drawn:#?}", case.name());
                assert!(charset == Charset::Unicode || !drawn.concat().contains(['━', '┄', '●', '▶', '│', '…']));
            }
            assert!(chart.rows.len() <= 25 + case.case.listings.len(), "{}", case.name());
        }
    }
}
