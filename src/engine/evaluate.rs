//! Evaluation: total, pure, and in one place.

use super::calendar::Calendar;
use super::case::{Case, Listing};
use super::derivation::{Node, explain};
use super::evaluation::{
    Ask, EffectEvaluation, Evaluation, ListingEvaluation, NoteEvaluation, PathEvaluation, ProcedureEvaluation,
    ReadingEvaluation, Standing, StepEvaluation, Views,
};
use super::expression::{Expr, PathId, ReadingId};
use super::fact::{FactId, State};
use super::moment::Moment;
use super::overall;
use super::pack::{Effect, Modality, Pack, Path, Rule};
use super::question;
use super::source::Verification;
use super::steps;
use super::uses::Variable;
use super::window::Window;
use super::world::{Narrowed, World};

/// Applies the rules to a case. Listings of a regime that no pack covers are left out.
pub fn evaluate(packs: &[&Pack], calendar: &Calendar, case: &Case) -> Evaluation {
    let mut listings = Vec::new();
    let mut ask_next = Vec::new();
    for (place, listing) in case.listings.iter().enumerate() {
        let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) else { continue };
        let world = World::new(pack, listing, calendar, case.as_of);
        let evaluation = evaluate_listing(&world, listing);
        ask_next.extend(questions(&world, &evaluation, place));
        listings.push((*pack, evaluation));
    }
    let pairs: Vec<(&Pack, &ListingEvaluation)> = listings.iter().map(|(pack, listing)| (*pack, listing)).collect();
    let overall = overall::join(&pairs);
    let listings = listings.into_iter().map(|(_, listing)| listing).collect();
    Evaluation { as_of: case.as_of, listings, overall, ask_next }
}

/// The facts worth asking about a listing, in the pack's order. A fact that matters only under
/// another reading of an open question is worth asking too.
fn questions(world: &World, listing: &ListingEvaluation, place: usize) -> Vec<Ask> {
    let mut matter = vec![false; world.pack.facts.len()];
    listing.paths.iter().flat_map(|path| &path.needs).for_each(|fact| matter[fact.0] = true);
    let mut seen: Vec<&Rule> = Vec::new();
    // When something would end that never begins is nobody's question.
    let best = world.at_best();
    let lasting = world.pack.effects.iter().chain(&world.pack.bars);
    let idle: Vec<&Rule> =
        lasting.filter(|each| best.tight(&each.begins) == Window::NEVER).map(|each| &each.ends).collect();
    for rule in world.pack.outputs().filter(|rule| !idle.iter().any(|each| std::ptr::eq(*each, *rule))) {
        if seen.iter().any(|each| each.expr == rule.expr) {
            continue;
        }
        seen.push(rule);
        for world in under_each_reading(world, rule) {
            for fact in question::that_matter_besides(&world, rule, &matter) {
                matter[fact.0] = true;
            }
        }
    }
    let mandatory: Vec<&PathEvaluation> =
        listing.paths.iter().filter(|path| world.pack.path(path.path).modality == Modality::Shall).collect();
    let asks = matter.iter().enumerate().filter(|(_, matters)| **matters).map(|(place_of_fact, _)| {
        let fact = FactId(place_of_fact);
        Ask { listing: place, fact, moves_removal: mandatory.iter().any(|path| path.needs.contains(&fact)) }
    });
    asks.collect()
}

/// The world as it is, and once more for every other alternative of a reading the rule itself uses.
/// What does not come about at all under the readings in use is not pursued under others: nobody
/// should be asked for the length of a period that only an unlikely reading would give.
fn under_each_reading<'a>(world: &World<'a>, rule: &Rule) -> Vec<World<'a>> {
    if world.at_best().tight(rule) == Window::NEVER {
        return vec![world.clone()];
    }
    let others = rule.readings.iter().flat_map(|reading| {
        let open = world.with_reading_open(*reading);
        let used = world.reading(*reading);
        let others: Vec<usize> = open.reading(*reading).without(used).places().collect();
        others.into_iter().map(move |place| open.narrowed(Variable::Reading(*reading), Narrowed::Place(place)))
    });
    std::iter::once(world.clone()).chain(others).collect()
}

fn evaluate_listing(world: &World, listing: &Listing) -> ListingEvaluation {
    let best = world.at_best();
    let pack = world.pack;
    let paths: Vec<PathEvaluation> =
        pack.paths.iter().enumerate().map(|(place, path)| evaluate_path(world, &best, PathId(place), path)).collect();
    let removal = views(world, &best, &pack.removal);
    let procedures = pack.procedures.iter().enumerate().map(|(place, procedure)| ProcedureEvaluation {
        procedure: place,
        steps: procedure.steps.iter().map(|step| evaluate_step(world, &best, step)).collect(),
    });
    let mut lasting = Lasting { world, best: &best, known: Vec::new() };
    let mut effects = |effects: &'_ [Effect]| -> Vec<EffectEvaluation> {
        effects.iter().enumerate().map(|(place, effect)| lasting.evaluate(place, effect)).collect()
    };
    let (effects, bars) = (effects(&pack.effects), effects(&pack.bars));
    let notes = pack.notes.iter().enumerate().filter_map(|(place, note)| {
        let window = world.tight(&note.when);
        let holds = window.earliest().has_come_by(world.as_of);
        let certain = window.latest().has_come_by(world.as_of);
        holds.then(|| NoteEvaluation { note: place, certain, because: explain(world, &note.when) })
    });
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
        paths,
        procedures: procedures.collect(),
        effects,
        bars,
        notes: notes.collect(),
    }
}

fn evaluate_path(world: &World, best: &World, place: PathId, path: &Path) -> PathEvaluation {
    let opens = views(world, best, &path.opens);
    let due = path.due.as_ref().map(|due| views(world, best, due));
    let because = explain(world, &path.opens);
    let because_due = path.due.as_ref().map(|due| explain(world, due));
    let readings = readings(world, &path.opens, path.due.as_ref());
    let mut needs = question::that_matter(world, &path.opens);
    let more = path.due.as_ref().map(|due| question::that_matter(world, due)).unwrap_or_default();
    needs.extend(more);
    needs.sort();
    needs.dedup();
    let overdue = due.is_some_and(|due| due.as_things_stand.latest() < Moment::Day(world.as_of));
    PathEvaluation {
        path: place,
        standing: standing(opens, world.as_of, path.modality),
        opens,
        steps: steps::minimal_sets(world, &path.opens),
        needs,
        verified: weakest([Some(&because), because_due.as_ref()], &readings),
        provisional: because.provisional || because_due.as_ref().is_some_and(|node| node.provisional),
        overdue,
        readings,
        due,
        because,
        because_due,
    }
}

fn evaluate_step(world: &World, best: &World, step: &super::pack::ProcedureStep) -> StepEvaluation {
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
    known: Vec<(Expr, Lasted)>,
}

/// What has been worked out of one beginning or end.
#[derive(Clone)]
struct Lasted {
    views: Views,
    because: Node,
    readings: Vec<ReadingEvaluation>,
}

impl Lasting<'_> {
    fn evaluate(&mut self, place: usize, effect: &Effect) -> EffectEvaluation {
        let begins = self.lasted(&effect.begins);
        let ends = self.lasted(&effect.ends);
        let readings = ends.readings;
        EffectEvaluation {
            effect: place,
            begins: begins.views,
            ends: ends.views,
            lifelong: effect.lifelong,
            verified: weakest([Some(&ends.because), Some(&begins.because)], &readings).max(effect.ends.verified),
            provisional: ends.because.provisional,
            readings,
            because_begins: Node { cites: effect.begins.cites.clone(), ..begins.because },
            because: Node { cites: effect.ends.cites.clone(), ..ends.because },
        }
    }

    fn lasted(&mut self, rule: &Rule) -> Lasted {
        if let Some((_, known)) = self.known.iter().find(|(expr, _)| *expr == rule.expr) {
            return known.clone();
        }
        let lasted = Lasted {
            views: views(self.world, self.best, rule),
            because: Node { verified: Verification::FullText, ..explain(self.world, rule) },
            readings: readings(self.world, rule, None),
        };
        self.known.push((rule.expr.clone(), lasted.clone()));
        lasted
    }
}

fn views(world: &World, best: &World, rule: &Rule) -> Views {
    Views { as_things_stand: world.tight(rule), at_best: best.tight(rule) }
}

/// Where a way stands. A reported path is never *open*: nobody promises its date.
fn standing(opens: Views, as_of: chrono::NaiveDate, modality: Modality) -> Standing {
    let now = opens.as_things_stand;
    if opens.at_best == Window::NEVER && now == Window::NEVER {
        Standing::Closed
    } else if now == Window::NEVER {
        Standing::NeedsSteps
    } else if modality == Modality::Reported {
        Standing::Depends
    } else if now.latest().has_come_by(as_of) {
        Standing::Open
    } else if !now.earliest().has_come_by(as_of) && now.latest() < Moment::Never {
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
    let (otherwise, otherwise_due) = both(&open);
    let alternatives: Vec<(usize, Window, Option<Window>)> = open
        .reading(reading)
        .places()
        .map(|place| {
            let chosen = open.narrowed(Variable::Reading(reading), Narrowed::Place(place));
            let (opens, due) = both(&chosen);
            (place, opens, due)
        })
        .collect();
    let (_, first, first_due) = alternatives.first().copied()?;
    let differs = alternatives.iter().any(|(_, opens, due)| (*opens, *due) != (first, first_due));
    let possible = world.reading(reading);
    let used = if possible.len() == 1 { possible.places().next() } else { None };
    differs.then_some(ReadingEvaluation { reading, used, otherwise, otherwise_due, alternatives })
}

fn weakest<const N: usize>(nodes: [Option<&Node>; N], readings: &[ReadingEvaluation]) -> Verification {
    let texts = nodes.into_iter().flatten().map(Node::weakest).max().unwrap_or(Verification::FullText);
    if readings.is_empty() { texts } else { texts.max(Verification::Interpretation) }
}
