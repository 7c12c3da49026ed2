//! Evaluation: total, pure, and in one place.

use std::rc::Rc;

use super::as_known::Known;
use super::calendar::Calendar;
use super::case::{Case, Listing};
use super::combined::combine;
use super::derivation::{Node, explain};
use super::evaluation::{
    Ask, EffectEvaluation, Evaluation, ListingEvaluation, NoteEvaluation, Overall, PathEvaluation, ProcedureEvaluation,
    ReadingEvaluation, Standing, StepEvaluation, Views,
};
use super::expression::{Expr, PathId, ReadingId};
use super::fact::{FactId, State};
use super::moment::Moment;
use super::pack::{Effect, Modality, Note, Pack, Path, Rule};
use super::plan::{self, Looked};
use super::question;
use super::source::Verification;
use super::steps;
use super::timeline;
use super::uses::Variable;
use super::verdict::{Verdict, Verdicts};
use super::window::Window;
use super::world::{Narrowed, World};

/// Applies the rules to a case as it stood on a day, and says what was set aside for that.
pub fn evaluate_as_known(packs: &[&Pack], calendar: &Calendar, known: &Known) -> Evaluation {
    Evaluation { set_aside: known.set_aside.clone(), ..evaluate(packs, calendar, &known.case) }
}

/// Applies the rules to a case. Listings of a regime that no pack covers are left out.
pub fn evaluate(packs: &[&Pack], calendar: &Calendar, case: &Case) -> Evaluation {
    let verdict = Verdicts::new(packs, calendar).on(case);
    completed(case, verdict)
}

/// All listings of a case together, without a plan and a timeline.
pub fn overall(packs: &[&Pack], calendar: &Calendar, case: &Case) -> Overall {
    Verdicts::new(packs, calendar).on(case).overall
}

/// The whole evaluation: a verdict with what to do about it, and when.
pub(super) fn completed(case: &Case, verdict: Verdict) -> Evaluation {
    let Verdict { listings, overall, ask_next } = verdict;
    let looked: Vec<Looked> = listings.iter().map(|(world, listing)| Looked { world, listing }).collect();
    let plan = plan::plan(&looked, &overall);
    let pairs: Vec<(&Pack, &ListingEvaluation)> =
        listings.iter().map(|(world, listing)| (world.pack, listing.as_ref())).collect();
    let timeline = timeline::timeline(&pairs, case);
    let listings = listings.into_iter().map(|(_, listing)| Rc::unwrap_or_clone(listing)).collect();
    Evaluation { as_of: case.as_of, listings, overall, ask_next, plan, timeline, set_aside: Vec::new(), history: None }
}

/// The facts worth asking about a listing, in the pack's order. A fact that matters only under
/// another reading of an open question is worth asking too.
pub(super) fn questions(world: &World, listing: &ListingEvaluation, place: usize, is_followed: bool) -> Vec<Ask> {
    let mut matter = vec![false; world.pack.facts.len()];
    listing.paths.iter().flat_map(|path| &path.needs).for_each(|fact| matter[fact.0] = true);
    // When something would end that never begins is nobody's question.
    let best = world.at_best();
    let lasting = world.pack.effects.iter().chain(&world.pack.bars);
    let idle: Vec<&Rule> =
        lasting.filter(|each| best.tight(&each.begins) == Window::NEVER).map(|each| &each.ends).collect();
    // When this entry is gone matters to another listing that follows from it.
    let gone = is_followed.then_some(&world.pack.delisting);
    let mut rules: Vec<&Rule> = Vec::new();
    let mut places = Vec::new();
    for rule in world.pack.outputs().chain(gone).filter(|rule| !idle.iter().any(|each| std::ptr::eq(*each, *rule))) {
        // Rules that say the same stand at the same place: only those have to be gone through.
        let place = world.windows().place_of(rule);
        if !rules.iter().zip(&places).any(|(each, other)| *other == place && each.expr == rule.expr) {
            rules.push(rule);
            places.push(place);
        }
    }
    let mut look = |world: &World, rules: &[&Rule]| {
        let found = question::that_matter_to(world, rules, &matter);
        found.into_iter().flatten().for_each(|fact| matter[fact.0] = true);
    };
    look(world, &rules);
    // What does not come about at all under the readings in use is not pursued under others: nobody
    // should be asked for the length of a period that only an unlikely reading would give.
    rules.retain(|rule| !rule.readings.is_empty() && best.tight(rule) != Window::NEVER);
    for (reading, other) in other_readings(world) {
        let rules: Vec<&Rule> = rules.iter().copied().filter(|rule| rule.readings.contains(&reading)).collect();
        look(&other, &rules);
    }
    let mandatory: Vec<&PathEvaluation> =
        listing.paths.iter().filter(|path| world.pack.path(path.path).modality == Modality::Shall).collect();
    let open = matter.iter().enumerate().filter(|(_, matters)| **matters);
    let asks = open.map(|(place_of_fact, _)| {
        let fact = FactId(place_of_fact);
        let moves_removal = mandatory.iter().any(|path| path.needs.contains(&fact));
        let leaves = question::leaves(world, &world.pack.removal, fact);
        Ask { listing: place, fact, moves_removal, leaves }
    });
    let mut asks: Vec<Ask> = asks.collect();
    let left = |window| question::breadth(world.as_of, window);
    asks.sort_by_key(|ask| (!ask.moves_removal, left(ask.leaves.at_worst), left(ask.leaves.at_best)));
    asks
}

/// The world under every other alternative of every reading.
fn other_readings<'a>(world: &World<'a>) -> impl Iterator<Item = (ReadingId, World<'a>)> {
    let readings = (0..world.pack.readings.len()).map(ReadingId);
    readings.flat_map(|reading| {
        let open = world.with_reading_open(reading);
        let others: Vec<usize> = open.reading(reading).without(world.reading(reading)).places().collect();
        let under = move |place| open.narrowed(Variable::Reading(reading), Narrowed::Place(place));
        others.into_iter().map(move |place| (reading, under(place)))
    })
}

/// What the rules make of one listing: of its world, and of nothing else.
pub fn evaluate_listing(world: &World, listing: &Listing) -> ListingEvaluation {
    let best = world.at_best();
    let pack = world.pack;
    let paths = pack.paths.iter().enumerate().map(|(place, path)| evaluate_path(world, &best, PathId(place), path));
    let mut paths: Vec<PathEvaluation> = paths.collect();
    let rules: Vec<(usize, &Rule)> = pack
        .paths
        .iter()
        .enumerate()
        .flat_map(|(place, path)| std::iter::once(&path.opens).chain(&path.due).map(move |rule| (place, rule)))
        .collect();
    let matter = question::that_matter_to(world, &rules.iter().map(|(_, rule)| *rule).collect::<Vec<_>>(), &[]);
    for ((place, _), facts) in rules.iter().zip(matter) {
        paths[*place].needs.extend(facts);
    }
    for path in &mut paths {
        path.needs.sort();
        path.needs.dedup();
    }
    let removal = views(world, &best, &pack.removal).where_steps_help();
    let procedures = pack.procedures.iter().enumerate().map(|(place, procedure)| ProcedureEvaluation {
        procedure: place,
        steps: procedure.steps.iter().map(|step| evaluate_step(world, &best, step)).collect(),
    });
    let mut lasting = Lasting { world, best: &best, known: Vec::new() };
    let (effects, bars) = (lasting.evaluate_all(&pack.effects), lasting.evaluate_all(&pack.bars));
    let notes = pack.notes.iter().enumerate().filter_map(|(place, note)| note_alone(world, place, note));
    ListingEvaluation {
        label: listing.label.clone(),
        regime: listing.regime.clone(),
        governed_by: world.governing(),
        standing: standing(removal, world.as_of, Modality::Shall),
        removal,
        deleted: pack.removed.and_then(|fact| match world.state(fact) {
            State::When(window) => Some(window),
            _ => None,
        }),
        combined: combine(world, &paths),
        paths,
        procedures: procedures.collect(),
        effects,
        bars,
        notes: notes.collect(),
        follows: world.followed().to_vec(),
    }
}

pub(super) fn note_alone(world: &World, place: usize, note: &Note) -> Option<NoteEvaluation> {
    let window = world.tight(&note.when);
    let holds = window.earliest().has_come_by(world.as_of);
    let certain = window.latest().has_come_by(world.as_of);
    holds.then(|| NoteEvaluation { note: place, certain, because: explain(world, &note.when) })
}

pub(super) fn lasting_alone(world: &World, best: &World, place: usize, effect: &Effect) -> EffectEvaluation {
    Lasting { world, best, known: Vec::new() }.evaluate(place, effect)
}

pub(super) fn evaluate_path(world: &World, best: &World, place: PathId, path: &Path) -> PathEvaluation {
    let opens = views(world, best, &path.opens).where_steps_help();
    let due = path.due.as_ref().map(|due| views(world, best, due).where_steps_help());
    let because = explain(world, &path.opens);
    let because_due = path.due.as_ref().map(|due| explain(world, due));
    let readings = readings(world, &path.opens, path.due.as_ref());
    let overdue = due.is_some_and(|due| due.as_things_stand.latest() < Moment::Day(world.as_of));
    let standing = standing(opens, world.as_of, path.modality);
    let verified = match standing {
        Standing::Closed if readings.is_empty() => because.shut_by(),
        _ => weakest([Some(&because), because_due.as_ref()], &readings),
    };
    PathEvaluation {
        path: place,
        standing,
        opens,
        steps: steps::minimal_sets(world, &path.opens),
        needs: Vec::new(),
        verified,
        provisional: because.provisional || because_due.as_ref().is_some_and(|node| node.provisional),
        overdue,
        readings,
        due,
        because,
        because_due,
    }
}

pub(super) fn evaluate_step(world: &World, best: &World, step: &super::pack::ProcedureStep) -> StepEvaluation {
    let because = explain(world, step.deadline.as_ref().unwrap_or(&step.starts));
    StepEvaluation {
        starts: views(world, best, &step.starts),
        deadline: step.deadline.as_ref().map(|deadline| views(world, best, deadline)),
        done: step.done.and_then(|fact| match world.state(fact) {
            State::When(window) => Some(window),
            _ => None,
        }),
        verified: because.weakest(),
        provisional: because.provisional,
        because,
    }
}

/// Effects and bars, most of which share their beginning and their end: each is worked out once.
struct Lasting<'a> {
    world: &'a World<'a>,
    best: &'a World<'a>,
    known: Vec<(&'a Expr, Lasted)>,
}

/// What has been worked out of one beginning or end.
#[derive(Clone)]
struct Lasted {
    views: Views,
    because: Node,
    readings: Vec<ReadingEvaluation>,
}

impl<'a> Lasting<'a> {
    fn evaluate_all(&mut self, effects: &'a [Effect]) -> Vec<EffectEvaluation> {
        effects.iter().enumerate().map(|(place, effect)| self.evaluate(place, effect)).collect()
    }

    fn evaluate(&mut self, place: usize, effect: &'a Effect) -> EffectEvaluation {
        let begins = self.lasted(&effect.begins);
        let ends = self.lasted(&effect.ends);
        let readings = ends.readings;
        EffectEvaluation {
            effect: place,
            begins: begins.views,
            ends: ends.views.where_steps_help(),
            lifelong: effect.lifelong,
            verified: weakest([Some(&ends.because), Some(&begins.because)], &readings).max(effect.ends.verified),
            provisional: ends.because.provisional,
            readings,
            because_begins: Node { cites: effect.begins.cites.clone(), ..begins.because },
            because: Node { cites: effect.ends.cites.clone(), ..ends.because },
        }
    }

    fn lasted(&mut self, rule: &'a Rule) -> Lasted {
        if let Some((_, known)) = self.known.iter().find(|(expr, _)| **expr == rule.expr) {
            return known.clone();
        }
        let lasted = Lasted {
            views: views(self.world, self.best, rule),
            because: Node { verified: Verification::FullText, ..explain(self.world, rule) },
            readings: readings(self.world, rule, None),
        };
        self.known.push((&rule.expr, lasted.clone()));
        lasted
    }
}

pub(super) fn views(world: &World, best: &World, rule: &Rule) -> Views {
    Views { as_things_stand: world.tight(rule), at_best: best.tight(rule) }
}

/// Where a way stands. A reported path is never *open*: nobody promises its date.
pub(super) fn standing(opens: Views, as_of: chrono::NaiveDate, modality: Modality) -> Standing {
    let now = opens.as_things_stand;
    if opens.at_best == Window::NEVER && now == Window::NEVER {
        Standing::Closed
    } else if now == Window::NEVER {
        Standing::NeedsSteps
    } else if modality == Modality::Reported {
        Standing::Depends
    } else if now.latest().has_come_by(as_of) {
        Standing::Open
    } else if now.earliest() >= Moment::Day(as_of) && now.latest() < Moment::Never {
        Standing::OpensLater
    } else {
        Standing::Depends
    }
}

/// The readings whose other alternatives would change the opening or the deadline.
fn readings(world: &World, opens: &Rule, due: Option<&Rule>) -> Vec<ReadingEvaluation> {
    let mut used: Vec<ReadingId> =
        opens.readings.iter().chain(due.into_iter().flat_map(|due| &due.readings)).copied().collect();
    used.sort();
    used.dedup();
    used.into_iter().filter_map(|reading| reading_evaluation(world, reading, opens, due)).collect()
}

fn reading_evaluation(
    world: &World,
    reading: ReadingId,
    opens: &Rule,
    due: Option<&Rule>,
) -> Option<ReadingEvaluation> {
    let both = |world: &World| (world.tight(opens), due.map(|due| world.tight(due)));
    let open = world.with_reading_open(reading);
    let possible = world.reading(reading);
    let used = if possible.len() == 1 { possible.places().next() } else { None };
    let alternatives: Vec<(usize, Window, Option<Window>)> = open
        .reading(reading)
        .places()
        .map(|place| {
            // The answer in use is that of this world.
            let (opens, due) = match used == Some(place) {
                true => both(world),
                false => both(&open.narrowed(Variable::Reading(reading), Narrowed::Place(place))),
            };
            (place, opens, due)
        })
        .collect();
    let (_, first, first_due) = alternatives.first().copied()?;
    let differs = alternatives.iter().any(|(_, opens, due)| (*opens, *due) != (first, first_due));
    differs.then(|| {
        let (otherwise, otherwise_due) = both(&open);
        ReadingEvaluation { reading, used, otherwise, otherwise_due, alternatives }
    })
}

fn weakest<const N: usize>(nodes: [Option<&Node>; N], readings: &[ReadingEvaluation]) -> Verification {
    let texts = nodes.into_iter().flatten().map(Node::weakest).max().unwrap_or(Verification::FullText);
    if readings.is_empty() { texts } else { texts.max(Verification::Interpretation) }
}
