//! The order of the steps: what will be missed first comes first, nothing before what it waits for.

use std::collections::{BTreeMap, BTreeSet};

use super::moves::{Draft, DraftSet};
use super::{Alternative, Deadline, Looked, Move, Plan, PlanStep, Remedy, RemedyStep, Task};
use crate::engine::evaluation::StepEvaluation;
use crate::engine::fact::{Actor, FactId};
use crate::engine::moment::Moment;
use crate::engine::pack::ProcedureStep;
use crate::engine::source::Verification;
use crate::engine::window::Window;

/// The last days of procedures: steps of the plan where the person or somebody at their side has to
/// act, duties where whoever decides has to, and what has passed.
pub(super) fn deadlines(all: &[Looked], plan: &mut Plan) {
    for (listing, looked) in all.iter().enumerate() {
        for (procedure, step, rules, evaluation) in procedure_steps(looked) {
            let Some(by) = deadline(looked, rules, evaluation) else { continue };
            let deadline = Deadline {
                listing,
                procedure,
                step,
                actor: rules.actor,
                by,
                verified: evaluation.verified,
                provisional: evaluation.provisional,
            };
            if by.latest() < looked.today() {
                plan.past.push(deadline);
            } else if by.earliest() < looked.today() {
                plan.perhaps_in_time.push(deadline);
            } else if decides(rules.actor) {
                plan.duties.push(deadline);
            } else if !records_itself(looked, rules) {
                plan.steps.push(PlanStep {
                    listing,
                    task: Task::Procedure(procedure, step),
                    actor: rules.actor,
                    from: evaluation.starts.as_things_stand.latest().max(looked.today()),
                    by: Some(by),
                    verified: evaluation.verified,
                    provisional: evaluation.provisional,
                    overdue: None,
                    perhaps_taken: evaluation.done.is_some_and(|done| done.earliest() <= looked.today()),
                    waits_for: Vec::new(),
                });
            } else if let Some(fact) = rules.done {
                push_fact(all, plan, listing, fact);
            }
        }
    }
    plan.duties.sort_by_key(|duty| duty.by.latest());
    plan.past.sort_by_key(|past| std::cmp::Reverse(past.by.latest()));
}

/// Makes the first step of a remedy that somebody can take now a step of the plan, before all others.
pub(super) fn turn_to(all: &[Looked], plan: &mut Plan, remedy: &Remedy) {
    let Some(looked) = all.get(remedy.listing) else { return };
    let rules = looked.world.pack.procedures.get(remedy.procedure);
    let steps = remedy.steps.iter().filter_map(|each| Some((each, rules?.steps.get(each.step)?)));
    let is_open = |(each, rules): &(&RemedyStep, &ProcedureStep)| {
        let is_taken = records_itself(looked, rules) && !rules.done.is_some_and(|fact| looked.is_outstanding(fact));
        !decides(rules.actor) && !is_taken && each.starts.latest() <= looked.today()
    };
    let Some((each, rules)) = { steps }.find(is_open) else { return };
    let place = match rules.done.filter(|_| records_itself(looked, rules)) {
        Some(fact) => push_fact(all, plan, remedy.listing, fact),
        None => {
            let task = Task::Procedure(remedy.procedure, each.step);
            let is_it = |step: &PlanStep| step.listing == remedy.listing && step.task == task;
            plan.steps.iter().position(is_it).or_else(|| {
                plan.steps.push(PlanStep {
                    listing: remedy.listing,
                    task,
                    actor: rules.actor,
                    from: looked.today(),
                    by: each.deadline,
                    verified: rules.deadline.as_ref().map_or(Verification::FullText, |rule| rule.verified),
                    provisional: false,
                    perhaps_taken: false,
                    overdue: None,
                    waits_for: Vec::new(),
                });
                Some(plan.steps.len() - 1)
            })
        }
    };
    if let Some(step) = place.and_then(|place| plan.steps.get_mut(place)) {
        step.overdue = Some(remedy.path);
    }
}

/// Whether the fact that records a step is that step, and not what somebody else makes of it.
fn records_itself(looked: &Looked, rules: &ProcedureStep) -> bool {
    let fact = rules.done.and_then(|fact| looked.world.pack.facts.get(fact.0));
    fact.and_then(|fact| fact.step_actor()) == Some(rules.actor)
}

/// Whether somebody with this part decides, and is not asking.
pub(super) fn decides(actor: Actor) -> bool {
    matches!(actor, Actor::Court | Actor::HigherCourt | Actor::Authority)
}

/// Every step of every procedure of a listing that has not ended.
pub(super) fn procedure_steps<'a>(
    looked: &'a Looked,
) -> impl Iterator<Item = (usize, usize, &'a ProcedureStep, &'a StepEvaluation)> {
    let procedures = looked.listing.procedures.iter().filter(|_| !looked.is_over());
    procedures.flat_map(|evaluation| {
        let rules = looked.world.pack.procedures.get(evaluation.procedure);
        let steps = rules.into_iter().flat_map(|rules| &rules.steps).zip(&evaluation.steps).enumerate();
        steps.map(|(step, (rules, each))| (evaluation.procedure, step, rules, each))
    })
}

/// The last day of a step that has begun or surely will, and was not surely taken already.
fn deadline(looked: &Looked, rules: &ProcedureStep, evaluation: &StepEvaluation) -> Option<Window> {
    let by = evaluation.deadline?.as_things_stand;
    let begins = evaluation.starts.as_things_stand.latest() < Moment::Never;
    let is_done = evaluation.done.is_some_and(|done| done.latest().has_come_by(looked.world.as_of));
    // The removal itself is told with the way that demands it.
    let is_removal = rules.done.is_some() && rules.done == looked.world.pack.removed;
    (begins && !is_done && !is_removal && by.latest().day().is_some()).then_some(by)
}

/// The place of a fact among the steps, which it joins if it is not there yet.
fn push_fact(all: &[Looked], plan: &mut Plan, listing: usize, fact: FactId) -> Option<usize> {
    let known = plan.steps.iter().position(|step| step.listing == listing && step.task == Task::Fact(fact));
    if known.is_some() {
        return known;
    }
    let looked = all.get(listing)?;
    let actor = looked.world.pack.facts.get(fact.0)?.step_actor()?;
    let mut of_procedures = procedure_steps(looked).filter(|(_, _, rules, evaluation)| {
        rules.done == Some(fact) && records_itself(looked, rules) && evaluation.starts.at_best != Window::NEVER
    });
    let found = of_procedures.next();
    let by = found.and_then(|(_, _, rules, evaluation)| deadline(looked, rules, evaluation));
    let by = by.filter(|by| by.earliest() >= looked.today() || by.latest() < looked.today());
    plan.steps.push(PlanStep {
        listing,
        task: Task::Fact(fact),
        actor,
        from: looked.today(),
        by,
        verified: found.map_or(Verification::FullText, |(_, _, _, evaluation)| evaluation.verified),
        provisional: found.is_some_and(|(_, _, _, evaluation)| evaluation.provisional),
        perhaps_taken: looked.is_perhaps_taken(fact),
        overdue: None,
        waits_for: Vec::new(),
    });
    Some(plan.steps.len() - 1)
}

/// Makes the drafts moves of the plan: their steps join it, with what they wait for, in order.
pub(super) fn put_in_order(all: &[Looked], drafts: Vec<Draft>, plan: &mut Plan) {
    let mut moves: Vec<Move> = Vec::new();
    for draft in drafts {
        let mut alternatives = Vec::new();
        for set in draft.alternatives {
            let DraftSet { steps: facts, paths, gains, without, due, only_if } = set;
            let places = facts.iter().filter_map(|fact| push_fact(all, plan, draft.listing, *fact));
            let steps: Vec<usize> = places.collect();
            wait(all, plan, draft.listing, &facts, &steps);
            alternatives.push(Alternative { steps, paths, gains, without, due, only_if });
        }
        let Draft { listing, modality, surely, needs, gains, .. } = draft;
        moves.push(Move { listing, modality, surely, needs, gains, alternatives });
    }
    let in_own_hands =
        |set: &Alternative| set.steps.iter().all(|step| plan.steps.get(*step).is_some_and(|step| !decides(step.actor)));
    moves.sort_by_key(|each| (!each.surely, !each.alternatives.iter().any(in_own_hands)));
    let order = order(plan, &moves);
    let place_of = |old: usize| order.iter().position(|each| *each == old).unwrap_or(old);
    let mut steps: Vec<PlanStep> = order.iter().filter_map(|old| plan.steps.get(*old).cloned()).collect();
    for step in &mut steps {
        step.waits_for = step.waits_for.iter().map(|old| place_of(*old)).collect();
        step.waits_for.sort_unstable();
    }
    for set in moves.iter_mut().flat_map(|each| &mut each.alternatives) {
        let mut steps: Vec<(usize, Option<Window>)> = Vec::new();
        for (place, old) in set.steps.iter().enumerate() {
            steps.push((place_of(*old), set.without.get(place).copied()));
        }
        steps.sort_by_key(|(step, _)| *step);
        set.without = steps.iter().filter_map(|(_, without)| *without).collect();
        set.steps = steps.into_iter().map(|(step, _)| step).collect();
    }
    plan.steps = steps;
    plan.moves = moves;
}

/// What the steps of a set wait for among themselves, and from which day on each is possible.
fn wait(all: &[Looked], plan: &mut Plan, listing: usize, facts: &[FactId], steps: &[usize]) {
    let Some(looked) = all.get(listing) else { return };
    let world = looked.world;
    let taken = world.with_taken(facts);
    for (fact, step) in facts.iter().zip(steps) {
        let mut first: Vec<FactId> = Vec::new();
        first.extend(world.pack.facts.get(fact.0).and_then(|rules| rules.not_before));
        let mut from = looked.today();
        let starts = procedure_steps(looked).find(|(_, _, rules, evaluation)| {
            rules.done == Some(*fact) && records_itself(looked, rules) && evaluation.starts.at_best != Window::NEVER
        });
        if let Some((_, _, rules, _)) = starts {
            let best = taken.tight(&rules.starts);
            for other in facts.iter().filter(|other| *other != fact) {
                let without: Vec<FactId> = facts.iter().copied().filter(|each| each != other).collect();
                if world.with_taken(&without).tight(&rules.starts) != best {
                    first.push(*other);
                }
            }
            // Before its earliest possible day it is not possible, whatever is still unknown.
            if best.earliest() < Moment::Never {
                from = from.max(best.earliest());
            }
        }
        let waits = facts.iter().zip(steps).filter(|(each, _)| first.contains(each)).map(|(_, place)| *place);
        let waits: Vec<usize> = waits.collect();
        if let Some(step) = plan.steps.get_mut(*step) {
            step.from = step.from.max(from);
            step.waits_for.extend(waits);
            step.waits_for.sort_unstable();
            step.waits_for.dedup();
        }
    }
    // What waits for a step can come no sooner than that step.
    for _ in 0..steps.len() {
        for step in steps {
            let Some(each) = plan.steps.get(*step) else { continue };
            let first = each.waits_for.iter().filter_map(|other| plan.steps.get(*other)).map(|other| other.from);
            let from = first.fold(each.from, Moment::max);
            if let Some(each) = plan.steps.get_mut(*step) {
                each.from = from;
            }
        }
    }
}

/// By what a step is put in order: the smaller comes first.
type Key = (Moment, Moment, usize, usize, usize);

/// The steps in order, by their places so far.
fn order(plan: &Plan, moves: &[Move]) -> Vec<usize> {
    let keys = keys(plan, moves);
    let mut missing: Vec<usize> = plan.steps.iter().map(|step| step.waits_for.len()).collect();
    let mut followers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, step) in plan.steps.iter().enumerate() {
        step.waits_for.iter().for_each(|first| followers.entry(*first).or_default().push(place));
    }
    let mut left: BTreeSet<usize> = (0..plan.steps.len()).collect();
    let mut ready: BTreeSet<(Option<&Key>, usize)> =
        left.iter().filter(|step| missing[**step] == 0).map(|step| (keys.get(*step), *step)).collect();
    let mut ordered: Vec<usize> = Vec::new();
    // Steps that wait for each other would be a mistake of the pack; they keep their order.
    while let Some(next) = ready.pop_first().map(|(_, step)| step).or(left.first().copied()) {
        left.remove(&next);
        ordered.push(next);
        for step in followers.get(&next).into_iter().flatten().filter(|step| left.contains(step)) {
            missing[*step] -= 1;
            if missing[*step] == 0 {
                ready.insert((keys.get(*step), *step));
            }
        }
    }
    ordered
}

/// A step that others wait for is as urgent as they are.
fn keys(plan: &Plan, moves: &[Move]) -> Vec<Key> {
    let in_move = |place: usize| {
        let of = moves.iter().position(|each| each.alternatives.iter().any(|set| set.steps.contains(&place)));
        of.unwrap_or(moves.len())
    };
    let last_day = |step: &PlanStep| match (step.overdue, step.by) {
        (Some(_), _) => Moment::Always,
        (None, Some(by)) => by.latest(),
        (None, None) => Moment::Never,
    };
    let mut keys: Vec<Key> = plan
        .steps
        .iter()
        .enumerate()
        .map(|(place, step)| (last_day(step), step.from, in_move(place), step.listing, place))
        .collect();
    // Once more than the longest chain of steps that wait for each other has links.
    for _ in 0..plan.steps.len() {
        let before = keys.clone();
        for (step, waiting) in plan.steps.iter().enumerate() {
            let Some(key) = keys.get(step).copied() else { continue };
            for first in &waiting.waits_for {
                if let Some(first) = keys.get_mut(*first) {
                    first.0 = first.0.min(key.0);
                    first.2 = first.2.min(key.2);
                }
            }
        }
        if keys == before {
            break;
        }
    }
    keys
}
