//! The plan: laws over random cases of every shipped pack, and a few plans worked out by hand.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use cases::{DAY, config, dice, library, rolled};
use delist::engine::case::{Case, Listing};
use delist::engine::fact::{Answer, FactId, State};
use delist::engine::pack::{Modality, Pack, Rule};
use delist::engine::plan::{Alternative, Gain, Plan, PlanStep, Task, What};
use delist::engine::world::World;
use delist::engine::{Evaluation, Moment, Window, evaluate};
use delist::pack::case_file::{self, contradictions};
use delist::pack::place::File;
use proptest::prelude::*;

/// Cases a law and pack: a few in the ordinary test, many where continuous integration asks for it.
const CASES: u32 = if cfg!(feature = "thorough") { 30 } else { 6 };

fn world<'a>(pack: &'a Pack, listing: &Listing) -> World<'a> {
    World::new(pack, listing, &library().calendar, DAY)
}

fn facts(plan: &Plan, set: &Alternative) -> Vec<FactId> {
    let fact = |step: &usize| match plan.steps[*step].task {
        Task::Fact(fact) => fact,
        Task::Procedure(..) => panic!("a set is made of events"),
    };
    set.steps.iter().map(fact).collect()
}

/// The two listings of a random case: a pack and the one after it, so that effects are shared by chance.
fn two(place: usize, one: &[u32], other: &[u32]) -> Case {
    let packs = &library().packs;
    let pair = [(&packs[place], one, "A"), (&packs[(place + 1) % packs.len()], other, "B")];
    let listing =
        |(pack, dice, label): (&Pack, &[u32], &str)| Listing { label: label.to_owned(), ..rolled(pack, dice) };
    Case { as_of: DAY, listings: pair.map(listing).into() }
}

fn evaluated(case: &Case) -> Evaluation {
    evaluate(&library().all(), &library().calendar, case)
}

/// The world of a listing, with what follows from the others of its case.
fn world_in(case: &Case, listing: usize) -> World<'static> {
    let all = delist::engine::links::worlds(&library().all(), &library().calendar, case);
    all.into_iter().find(|(place, _)| *place == listing).map(|(_, world)| world).expect("its world")
}

fn pack_of(case: &Case, listing: usize) -> &'static Pack {
    let regime = &case.listings[listing].regime;
    library().packs.iter().find(|pack| pack.id == *regime).expect("a shipped pack")
}

/// The rule behind what is gained in one listing.
fn rule<'a>(pack: &'a Pack, what: &What) -> Option<&'a Rule> {
    match what {
        What::Removal => Some(&pack.removal),
        What::Way(path) => Some(&pack.path(*path).opens),
        What::Effect(id) => pack.effects.iter().find(|effect| effect.id == *id).map(|effect| &effect.ends),
        What::Bar(id) => pack.bars.iter().find(|bar| bar.id == *id).map(|bar| &bar.ends),
    }
}

/// The same of an evaluation.
fn outcome(evaluation: &Evaluation, listing: usize, what: &What) -> Option<Window> {
    let of = |all: &[delist::engine::evaluation::OverallEffect], id: &str| {
        all.iter().find(|each| each.id == id).map(|each| each.ends.as_things_stand)
    };
    match what {
        What::Removal => Some(evaluation.listings[listing].removal.as_things_stand),
        What::Way(path) => Some(evaluation.listings[listing].paths[path.0].opens.as_things_stand),
        What::Effect(id) => of(&evaluation.overall.effects, id),
        What::Bar(id) => of(&evaluation.overall.bars, id),
    }
}

fn gains(evaluation: &Evaluation) -> Vec<(usize, Vec<FactId>, Gain)> {
    let plan = &evaluation.plan;
    let sets = plan.moves.iter().flat_map(|each| each.alternatives.iter().map(move |set| (each, set)));
    sets.flat_map(|(each, set)| {
        let all = each.gains.iter().chain(&set.gains);
        all.map(move |gain| (each.listing, facts(plan, set), gain.clone()))
    })
    .collect()
}

proptest! {
    #![proptest_config(config(CASES))]

    /// Taking every step of a set today gives exactly what the plan says, and nothing that is brought
    /// forward lies later than before.
    #[test]
    fn a_set_taken_today_gives_what_the_plan_promises(one in dice(), other in dice()) {
        for place in 0..library().packs.len() {
            let case = two(place, &one, &other);
            let evaluation = evaluated(&case);
            for (listing, steps, gain) in gains(&evaluation) {
                prop_assert!(gain.days().is_none_or(|days| days >= 0), "{gain:?}");
                prop_assert!(gain.after.earliest() <= gain.before.earliest(), "{gain:?}");
                prop_assert!(gain.after.latest() <= gain.before.latest(), "{gain:?}");
                prop_assert_eq!(outcome(&evaluation, listing, &gain.what), Some(gain.before), "{:?}", gain);
                let pack = pack_of(&case, listing);
                let taken = world_in(&case, listing).with_taken(&steps);
                let own = taken.tight(rule(pack, &gain.what).expect("a rule"));
                match gain.what {
                    What::Removal | What::Way(_) => prop_assert_eq!(own, gain.after, "{:?}", gain),
                    // Over several listings the latest counts.
                    _ => prop_assert!(own.latest() <= gain.after.latest() && own.earliest() <= gain.after.earliest()),
                }
                promised_of_the_real_case(&case, listing, &steps, &gain)?;
            }
        }
    }

    /// What is said to make nothing better does not: neither alone nor with another step.
    #[test]
    fn an_idle_step_makes_nothing_better(dice in dice(), with in any::<usize>()) {
        for pack in &library().packs {
            let listing = rolled(pack, &dice);
            let case = Case { as_of: DAY, listings: vec![listing.clone()] };
            let evaluation = evaluated(&case);
            let now = world(pack, &listing);
            let steps: Vec<FactId> = (0..pack.facts.len()).map(FactId).filter(|fact| {
                let open = matches!(now.state(*fact), State::When(window) if window.latest() > Moment::Day(DAY));
                open && pack.facts[fact.0].step_actor().is_some()
            }).collect();
            for idle in &evaluation.plan.idle {
                let other = steps[with % steps.len()];
                for without in [vec![], vec![other]] {
                    let mut more = without.clone();
                    more.push(idle.fact);
                    let (before, after) = (now.with_taken(&without), now.with_taken(&more));
                    for rule in worth(pack, &evaluation) {
                        let (before, after) = (before.tight(rule), after.tight(rule));
                        let sooner = after.earliest() < before.earliest() || after.latest() < before.latest();
                        prop_assert!(!sooner, "{} {} {before:?} {after:?}", pack.id, pack.facts[idle.fact.0].id);
                    }
                }
            }
        }
    }

    /// No step comes before what it waits for, and what will be missed first comes first.
    #[test]
    fn the_order_respects_what_waits_and_what_is_due(one in dice(), other in dice()) {
        for place in 0..library().packs.len() {
            let case = two(place, &one, &other);
            let steps = evaluated(&case).plan.steps;
            for (place, step) in steps.iter().enumerate() {
                prop_assert!(step.waits_for.iter().all(|first| *first < place), "{steps:?}");
                prop_assert!(step.waits_for.iter().all(|first| steps[*first].from <= step.from), "{steps:?}");
                prop_assert!(step.from >= Moment::Day(DAY));
            }
            let urgency: Vec<Moment> = (0..steps.len()).map(|step| urgency(&steps, step)).collect();
            prop_assert!(urgency.is_sorted(), "{urgency:?} {steps:?}");
        }
    }
}

/// A step taken in fact today gives what was promised, where nothing else becomes known by it.
fn promised_of_the_real_case(case: &Case, listing: usize, steps: &[FactId], gain: &Gain) -> Result<(), TestCaseError> {
    let mut done = case.clone();
    if steps.iter().any(|step| case.listings[listing].answers[step.0] != Answer::NotYet) {
        return Ok(());
    }
    steps.iter().for_each(|step| done.listings[listing].answers[step.0] = Answer::On(Window::exactly(DAY)));
    let pack = pack_of(case, listing);
    if !contradictions(pack, &done.listings[listing], DAY).is_empty() {
        return Ok(());
    }
    let (before, after) = (world_in(case, listing), world_in(&done, listing));
    // What follows from the other listing nobody can take in this one; and where the other takes the
    // same event from this one, what both bring may end even earlier.
    let is_linked = |place: usize| !world_in(case, place).followed().is_empty();
    let is_joined = matches!(gain.what, What::Effect(_) | What::Bar(_));
    if steps.iter().any(|step| before.follows(*step).is_some()) || is_joined && (0..case.listings.len()).any(is_linked)
    {
        return Ok(());
    }
    let same = |place: usize| {
        steps.contains(&FactId(place)) || before.state_as_given(FactId(place)) == after.state_as_given(FactId(place))
    };
    if (0..pack.facts.len()).all(same) {
        prop_assert_eq!(outcome(&evaluated(&done), listing, &gain.what), Some(gain.after), "{:?}", gain);
    }
    Ok(())
}

/// The removal, and the end of everything that may begin.
fn worth<'a>(pack: &'a Pack, evaluation: &Evaluation) -> Vec<&'a Rule> {
    let listing = &evaluation.listings[0];
    let begins = |each: &&delist::engine::evaluation::EffectEvaluation| each.begins.as_things_stand != Window::NEVER;
    let effects = listing.effects.iter().filter(begins).map(|each| &pack.effects[each.effect].ends);
    let bars = listing.bars.iter().filter(begins).map(|each| &pack.bars[each.effect].ends);
    let mut rules: Vec<&Rule> = vec![&pack.removal];
    for rule in effects.chain(bars) {
        if !rules.iter().any(|known| known.expr == rule.expr) {
            rules.push(rule);
        }
    }
    rules
}

/// A step's own last day, or that of a step which waits for it; a missed day of others comes before all.
fn urgency(steps: &[PlanStep], place: usize) -> Moment {
    let step = &steps[place];
    let own = match (step.overdue, step.by) {
        (Some(_), _) => Moment::Always,
        (None, by) => by.map_or(Moment::Never, Window::latest),
    };
    let waiting = (0..steps.len()).filter(|other| steps[*other].waits_for.contains(&place));
    waiting.map(|other| urgency(steps, other)).fold(own, Moment::min)
}

fn case(text: &str) -> (Case, Evaluation) {
    let mut findings = Vec::new();
    let case = case_file::case(&File::new("case", text), &library().all(), &mut findings).expect("a good case");
    assert!(findings.is_empty(), "{findings:?}");
    let evaluation = evaluated(&case);
    (case, evaluation)
}

fn on(day: &str) -> Window {
    Window::exactly(day.parse::<chrono::NaiveDate>().expect("a day"))
}

fn fact(case: &Case, id: &str) -> FactId {
    pack_of(case, 0).fact(id).expect("a fact")
}

/// Article 10(1)(1) of the 2017 Provisions of the Supreme People's Court: the court deletes within
/// three working days of full performance. From Sunday 22 November 2026: 23, 24 and 25 November.
#[test]
fn performance_today_takes_a_defaulter_off_within_three_working_days() {
    let (case, evaluation) = case(
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\n\
         decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = \"not-yet\"\n",
    );
    let plan = &evaluation.plan;
    let performed = [fact(&case, "performed")];
    let binding = plan.moves.iter().filter(|each| each.modality == Some(Modality::Shall) && each.surely);
    let (each, set) = binding
        .flat_map(|each| each.alternatives.iter().map(move |set| (each, set)))
        .find(|(_, set)| facts(plan, set) == performed)
        .expect("performance is a way");
    assert_eq!(set.due, Some(on("2026-11-25")));
    let gain = each.gains.iter().find(|gain| gain.what == What::Removal).expect("it brings the removal");
    // Other ways may have opened before; this one makes it certain.
    assert_eq!((gain.before.latest(), gain.after.latest()), (Moment::Never, on("2026-11-22").latest()));
    // The same deadline, and article 12(1), for a court that lets it pass: asked on 26 November, it
    // decides within fifteen days, by 11 December (a Friday).
    let remedy = plan.remedies.first().expect("a remedy");
    assert!(remedy.after_steps && !remedy.passed);
    assert_eq!((remedy.steps[0].starts, remedy.steps[1].deadline), (on("2026-11-26"), Some(on("2026-12-11"))));
}

const WAGES: &str = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"wage-arrears\"\n[listing.facts]\n\
    who = \"responsible-person\"\ncorrected = \"not-yet\"\npledged = \"not-yet\"\nrelapsed = \"no\"\ncriminal = \"none\"\n\
    applied = \"not-yet\"\ngranted = \"not-yet\"\nrestored = \"no\"\ncircumstances = []\norder_annulled = \"not-yet\"\n\
    listing_annulled = \"not-yet\"\ndata_found_wrong = \"not-yet\"\ndeleted = \"not-yet\"\n";

/// Article 12(1)(2) of the 2021 Measures: early removal may be asked for once six months have passed
/// since the violation was put right. Put right on 22 November 2026, they are full on 22 May 2027, and
/// it is open from the 23rd on. The term (article 11) would end three years after 2 February 2026, so
/// the entry comes off from 3 February 2029 on: 622 days later. Article 17(1): ten working days from
/// 23 May 2027 are 24 to 28 May and 31 May to 4 June.
#[test]
fn wages_paid_today_open_early_removal_only_after_six_months() {
    let (case, evaluation) = case(&format!("{WAGES}decided_on = 2026-02-02\n"));
    let plan = &evaluation.plan;
    let id = |id: &str| fact(&case, id);
    let chain = [id("corrected"), id("pledged"), id("applied"), id("granted")];
    let of = |modality: Modality, steps: &[FactId]| {
        let moves = plan.moves.iter().filter(move |each| each.modality == Some(modality));
        let sets = moves.flat_map(|each| each.alternatives.iter().map(move |set| (each, set)));
        sets.into_iter().find(|(_, set)| facts(plan, set) == steps).expect("a move")
    };
    let (may, _) = of(Modality::May, &chain[..2]);
    assert_eq!(may.gains.first().map(|gain| gain.after), Some(on("2027-05-23")));
    assert!(!may.gains.iter().any(|gain| gain.what == What::Removal), "nobody has to remove early");
    let (shall, set) = of(Modality::Shall, &chain);
    let removal = shall.gains.iter().find(|gain| gain.what == What::Removal).expect("a removal");
    assert_eq!((removal.before, removal.after, removal.days()), (on("2029-02-03"), on("2027-05-23"), Some(622)));
    assert_eq!(set.due, Some(on("2027-06-04")));
    // Without any one of the steps nothing is gained: the term alone counts.
    assert_eq!(set.without, vec![on("2029-02-03"); 4]);
    let steps: Vec<&PlanStep> = set.steps.iter().map(|step| &plan.steps[*step]).collect();
    assert_eq!(steps[2].waits_for, [set.steps[0], set.steps[1]]);
    assert_eq!(steps[3].waits_for, [set.steps[2]]);
    let from: Vec<Moment> = steps.iter().map(|step| step.from).collect();
    let (now, later) = (on("2026-11-22").latest(), on("2027-05-23").latest());
    assert_eq!(from, [now, now, later, later]);
}

/// The same list, but the term ends on 1 March 2027 (three years from 1 March 2024, article 11), before
/// six months from today could be full: paying helps nothing any more as far as the list is concerned.
#[test]
fn early_removal_that_comes_after_the_term_is_no_way_out() {
    let (case, evaluation) = case(&format!("{WAGES}decided_on = 2024-03-01\n"));
    let idle: Vec<(FactId, bool)> = evaluation.plan.idle.iter().map(|idle| (idle.fact, idle.too_late)).collect();
    for id in ["corrected", "pledged", "applied", "granted"] {
        assert!(idle.contains(&(fact(&case, id), true)), "{id}: {idle:?}");
    }
    assert_eq!(evaluation.plan.by_itself.first().and_then(|each| each.due), Some(on("2027-03-15")));
}

/// Performed on 30 September 2026: the third working day is Saturday 10 October, worked in exchange for
/// the holiday. It has passed, so the first thing to do is to ask the court (articles 11 and 12(1)):
/// asked today, it decides within fifteen days, by Monday 7 December 2026.
#[test]
fn a_missed_last_day_makes_the_remedy_the_first_step() {
    let (case, evaluation) = case(
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\n\
         decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\ndeleted = \"not-yet\"\n\
         application_received = \"not-yet\"\n",
    );
    let plan = &evaluation.plan;
    let first = plan.steps.first().expect("a first step");
    assert_eq!(first.task, Task::Fact(fact(&case, "application_received")));
    assert_eq!(first.overdue, plan.remedies.first().map(|remedy| remedy.path));
    let remedy = &plan.remedies[0];
    assert!(remedy.passed);
    assert_eq!((remedy.due, remedy.steps[1].deadline), (on("2026-10-10"), Some(on("2026-12-07"))));
}

/// Article 10(1) of the 2017 Provisions ends an entry by performance where no period runs, and article
/// 2(1) sets a period for every reason but the first (item 1 of article 1): only with that reason alone
/// does payment oblige the court, from today on and within three working days (article 9(2)): 23, 24
/// and 25 November 2026.
#[test]
fn where_a_reason_may_shut_a_way_the_plan_says_on_which_it_is_open() {
    let (case, evaluation) = case(include_str!("cases/three-listings-nine-unknowns.toml"));
    let plan = &evaluation.plan;
    let performed = [fact(&case, "performed")];
    let binding = plan.moves.iter().filter(|each| each.listing == 0 && each.modality == Some(Modality::Shall));
    let set = binding.flat_map(|each| &each.alternatives).find(|set| facts(plan, set) == performed);
    let only_if = set.and_then(|set| set.only_if).expect("it hangs on the reason");
    let reasons = pack_of(&case, 0).facts[only_if.fact.0].values();
    let named: Vec<&str> = only_if.values.places().map(|place| reasons[place].as_str()).collect();
    assert_eq!((only_if.fact, named), (fact(&case, "grounds"), vec!["ability-but-refuses"]));
    assert!(only_if.alone, "with another reason beside it a period runs");
    assert_eq!((only_if.before, only_if.after), (Window::NEVER, on("2026-11-22")));
    assert_eq!(only_if.due, Some(on("2026-11-25")));
}

/// Order 54 of 2021, article 18(1)(1): six months after publication on 14 April 2025 an early end can be
/// asked for. They end on 14 October, so it is possible from the 15th; everything else is done.
#[test]
fn a_way_that_waits_only_for_its_day_is_told_with_what_to_do_then() {
    let (case, evaluation) = case(
        "schema = 1\nas_of = 2025-10-14\n[[listing]]\nregime = \"tax\"\n[listing.facts]\nsubject = \"person\"\n\
         published_on = 2025-04-14\nsituations = [\"special-invoices\"]\npaid_all = 2025-06-03\nnew_violation = \"no\"\n\
         recognised_twice = \"no\"\napplied = \"not-yet\"\ngranted = \"not-yet\"\nfound_wrong = \"not-yet\"\n\
         basis_annulled = \"not-yet\"\nreview_won = \"not-yet\"\nstopped = \"not-yet\"\nplan_approved = \"not-yet\"\n\
         service_paper = \"not-yet\"\nfaults = []\n",
    );
    let pack = pack_of(&case, 0);
    let chances: Vec<(&str, Window, Vec<&str>)> = evaluation
        .plan
        .chances
        .iter()
        .map(|each| {
            let asks = each.asks.iter().map(|(procedure, step)| pack.procedures[*procedure].steps[*step].id.as_str());
            (pack.path(each.path).id.as_str(), each.opens, asks.collect())
        })
        .collect();
    assert_eq!(chances, [("early-paid", on("2025-10-15"), vec!["apply"])]);
}

/// Whether a remedy is still in time hangs on the day the decision was served: that is to be found out
/// before anything else.
#[test]
fn the_day_a_last_day_is_counted_from_is_among_what_to_find_out_first() {
    let (case, evaluation) = case(&format!("{WAGES}decided_on = 2026-10-12\n"));
    let served = fact(&case, "decision_served");
    let found = evaluation.plan.find_out.iter().find(|each| each.fact == served).expect("it is asked for");
    let rules = &pack_of(&case, 0).procedures;
    let steps: Vec<&str> = found.in_time.iter().map(|(place, step)| rules[*place].steps[*step].id.as_str()).collect();
    assert_eq!(steps, ["reconsideration", "lawsuit"]);
}
