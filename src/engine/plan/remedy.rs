//! What can be done where whoever keeps a list lets its last day pass.

use super::{Looked, Plan, Remedy, RemedyStep};
use crate::engine::evaluation::PathEvaluation;
use crate::engine::expression::PathId;
use crate::engine::fact::{Actor, FactId, State};
use crate::engine::moment::Moment;
use crate::engine::pack::{Modality, ProcedureStep};
use crate::engine::uses::Variable;
use crate::engine::window::Window;
use crate::engine::world::{Narrowed, World, after};

/// The remedies of a listing for the last days that have passed, and for the first still to come.
pub(super) fn remedies(looked: &Looked, place: usize) -> Vec<Remedy> {
    if looked.is_over() {
        return Vec::new();
    }
    let paths = || looked.listing.paths.iter().filter(|path| looked.modality(path.path) == Modality::Shall);
    let last_day = |path: &PathEvaluation| path.due.map(|due| due.as_things_stand);
    let mut found = Vec::new();
    for path in paths().filter(|path| path.overdue) {
        add(&mut found, last_day(path).and_then(|due| remedy(looked, looked.world, place, path.path, due, false)));
    }
    let to_come = paths().filter(|path| !path.overdue);
    let dated = to_come.filter_map(|path| Some((path, last_day(path)?)));
    let first = dated.filter(|(_, due)| due.latest().day().is_some()).min_by_key(|(_, due)| due.latest());
    if let Some((path, due)) = first.filter(|_| found.is_empty()) {
        add(&mut found, remedy(looked, looked.world, place, path.path, due, false));
    }
    found
}

/// The remedies for last days that only the steps of a move bring, where the procedure is not told yet.
pub(super) fn after_steps(looked: &Looked, place: usize, plan: &Plan) -> Vec<Remedy> {
    let mut found: Vec<Remedy> = plan.remedies.iter().filter(|remedy| remedy.listing == place).cloned().collect();
    let known = found.len();
    let moves = plan.moves.iter().filter(|each| each.listing == place && each.surely && !looked.is_over());
    for set in moves.flat_map(|each| &each.alternatives) {
        let facts: Vec<FactId> = set.steps.iter().filter_map(|step| plan.steps.get(*step)).filter_map(fact).collect();
        let world = looked.world.with_taken(&facts);
        let binding = set.paths.iter().filter(|path| looked.modality(**path) == Modality::Shall);
        for path in binding {
            let due = looked.world.pack.path(*path).due.as_ref().map(|due| world.tight(due));
            let due = due.filter(|due| due.latest().day().is_some());
            add(&mut found, due.and_then(|due| remedy(looked, &world, place, *path, due, true)));
        }
    }
    found.split_off(known)
}

fn add(found: &mut Vec<Remedy>, remedy: Option<Remedy>) {
    if let Some(remedy) = remedy.filter(|new| !found.iter().any(|known| known.procedure == new.procedure)) {
        found.push(remedy);
    }
}

fn fact(step: &super::PlanStep) -> Option<FactId> {
    match step.task {
        super::Task::Fact(fact) => Some(fact),
        super::Task::Procedure(..) => None,
    }
}

/// The procedure a way names for a missed last day, if it names one.
fn remedy(
    looked: &Looked,
    world: &World,
    listing: usize,
    path: PathId,
    due: Window,
    after_steps: bool,
) -> Option<Remedy> {
    let pack = looked.world.pack;
    let named = pack.path(path).if_overdue.as_ref()?;
    let procedure = pack.procedures.iter().position(|procedure| procedure.id == *named)?;
    let rules = &pack.procedures.get(procedure)?.steps;
    let passed = due.latest() < looked.today();
    let since = after(due.latest()).max(looked.today());
    Some(Remedy { listing, path, due, passed, after_steps, procedure, steps: worked_out(world, rules, since) })
}

/// The steps of a procedure as if whoever asks did so on the first day possible. What somebody else
/// may decide is not foretold: what hangs on it has no day.
fn worked_out(world: &World, rules: &[ProcedureStep], since: Moment) -> Vec<RemedyStep> {
    let mut world = world.clone();
    let mut steps = Vec::new();
    for (step, rules) in rules.iter().enumerate() {
        let starts = world.tight(&rules.starts).and(Window::exactly(since));
        // A day before that belongs to a procedure that was begun earlier.
        let deadline = rules.deadline.as_ref().map(|deadline| world.tight(deadline));
        let deadline = deadline.filter(|deadline| deadline.latest() >= since);
        let asks = matches!(rules.actor, Actor::Person | Actor::Creditor | Actor::ThirdParty);
        let begins = starts.latest().day().map(Moment::Day);
        if let (Some(fact), Some(day), true) = (rules.done, begins, asks) {
            let is_open = matches!(world.state(fact), State::When(window) if window.latest() > since);
            if is_open {
                let taken = Narrowed::Fact(State::When(Window::exactly(day)));
                world = world.narrowed(Variable::Fact(fact), taken);
            }
        }
        steps.push(RemedyStep { step, starts, deadline });
    }
    steps
}
