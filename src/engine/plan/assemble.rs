//! The plan put together: each listing looked at, then all steps put in order.

use super::{ByItself, Chance, FindOut, Plan, Task, idle, moves, order, remedy};
use crate::engine::evaluation::{ListingEvaluation, Overall, PathEvaluation, Standing};
use crate::engine::expression::PathId;
use crate::engine::fact::{FactId, State};
use crate::engine::moment::Moment;
use crate::engine::pack::Modality;
use crate::engine::window::Window;
use crate::engine::world::World;

/// A listing as the plan looks at it.
pub(in crate::engine) struct Looked<'a, 'b> {
    /// What is possible of it.
    pub(in crate::engine) world: &'b World<'a>,
    /// What the rules make of it.
    pub(in crate::engine) listing: &'b ListingEvaluation,
}

impl Looked<'_, '_> {
    pub(super) fn today(&self) -> Moment {
        Moment::Day(self.world.as_of)
    }

    /// Whether the entry is surely gone.
    pub(super) fn is_over(&self) -> bool {
        self.listing.is_gone(self.world.as_of)
    }

    pub(super) fn modality(&self, path: PathId) -> Modality {
        self.world.pack.path(path).modality
    }

    /// The steps that can still be taken: those not certainly taken already.
    pub(super) fn outstanding(&self) -> Vec<FactId> {
        let all = (0..self.world.pack.facts.len()).map(FactId);
        all.filter(|fact| self.is_outstanding(*fact)).collect()
    }

    pub(super) fn is_perhaps_taken(&self, fact: FactId) -> bool {
        matches!(self.world.state_as_given(fact), State::When(window) if window.earliest() <= self.today())
    }

    pub(super) fn is_outstanding(&self, fact: FactId) -> bool {
        let is_step = self.world.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some());
        match self.world.state_as_given(fact) {
            State::When(window) => is_step && window.latest() > self.today(),
            _ => false,
        }
    }
}

/// The plan of a case.
pub(in crate::engine) fn plan(all: &[Looked], overall: &Overall) -> Plan {
    let mut plan = Plan::default();
    let mut drafts = Vec::new();
    for (place, looked) in all.iter().enumerate() {
        drafts.extend(moves::moves(all, place, overall));
        plan.find_out.extend(find_out(looked, place));
        plan.by_itself.extend(by_itself(looked, place));
        plan.chances.extend(chances(looked, place));
        plan.idle.extend(idle::idle(looked, place));
    }
    order::deadlines(all, &mut plan);
    find_out_days(all, &mut plan);
    for (place, looked) in all.iter().enumerate() {
        let remedies = remedy::remedies(looked, place);
        remedies.iter().filter(|remedy| remedy.passed).for_each(|remedy| order::turn_to(all, &mut plan, remedy));
        plan.remedies.extend(remedies);
    }
    order::put_in_order(all, drafts, &mut plan);
    for (place, looked) in all.iter().enumerate() {
        plan.remedies.extend(remedy::after_steps(looked, place, &plan));
    }
    // What has a last day of its own, or is the answer to a missed one, is worth doing all the same.
    let Plan { idle, steps, .. } = &mut plan;
    idle.retain(|idle| !steps.iter().any(|step| step.listing == idle.listing && step.task == Task::Fact(idle.fact)));
    plan
}

/// The unknown facts on which ways off depend, those that decide most first.
fn find_out(looked: &Looked, place: usize) -> Vec<FindOut> {
    let removal = looked.listing.removal.as_things_stand;
    if looked.is_over() || removal.is_exact() || removal.latest() <= looked.today() {
        return Vec::new();
    }
    let mut found: Vec<FindOut> = Vec::new();
    for path in looked.listing.paths.iter().filter(|path| path.standing != Standing::Closed) {
        for fact in &path.needs {
            match found.iter_mut().find(|each| each.fact == *fact) {
                Some(known) => known.ways.push(path.path),
                None => {
                    found.push(FindOut { listing: place, fact: *fact, ways: vec![path.path], in_time: Vec::new() });
                }
            }
        }
    }
    found.sort_by_key(|each| (std::cmp::Reverse(each.ways.len()), each.fact));
    found
}

/// The unknown dates from which the last day of a step is counted that may still be in time.
fn find_out_days(all: &[Looked], plan: &mut Plan) {
    for each in plan.perhaps_in_time.iter().filter(|each| !order::decides(each.actor)) {
        let Some(looked) = all.get(each.listing) else { continue };
        let world = looked.world;
        let step = world.pack.procedures.get(each.procedure).and_then(|procedure| procedure.steps.get(each.step));
        let deadline = step.and_then(|step| step.deadline.as_ref());
        let is_open = |fact: &FactId| {
            let is_written = world.follows(*fact).is_none();
            is_written
                && matches!(world.state_as_given(*fact), State::When(window) if !window.is_exact() && window != Window::NEVER)
        };
        for fact in deadline.into_iter().flat_map(|rule| rule.uses.facts()).filter(is_open) {
            let known = plan.find_out.iter_mut().find(|known| (known.listing, known.fact) == (each.listing, fact));
            let step = (each.procedure, each.step);
            match known {
                Some(known) => known.in_time.push(step),
                None => {
                    plan.find_out.push(FindOut { listing: each.listing, fact, ways: Vec::new(), in_time: vec![step] })
                }
            }
        }
    }
}

/// When the entry comes off without any further step, if it surely does.
fn by_itself(looked: &Looked, place: usize) -> Option<ByItself> {
    let removal = looked.listing.removal.as_things_stand;
    if looked.is_over() || removal.latest() == Moment::Never {
        return None;
    }
    let binding = looked.listing.paths.iter().filter(|path| looked.modality(path.path) == Modality::Shall);
    let certain = binding.filter(|path| path.opens.as_things_stand.latest() < Moment::Never);
    let first = certain.min_by_key(|path| path.due.unwrap_or(path.opens).as_things_stand.latest());
    Some(ByItself {
        listing: place,
        removal,
        path: first.map(|path| path.path),
        due: first.and_then(|path| path.due).map(|due| due.as_things_stand),
    })
}

/// The ways that somebody may take and that open without any step; none once the entry has to come off.
fn chances(looked: &Looked, place: usize) -> Vec<Chance> {
    let removal = looked.listing.removal.as_things_stand;
    if looked.is_over() || removal.latest() <= looked.today() {
        return Vec::new();
    }
    let paths = looked.listing.paths.iter().filter(|path| {
        let opens = path.opens.as_things_stand;
        looked.modality(path.path) == Modality::May && opens.latest() < removal.latest()
    });
    let chance = |path: &PathEvaluation| {
        let opens = path.opens.as_things_stand;
        let asks = order::procedure_steps(looked).filter(|(_, _, rules, step)| {
            let is_taken = rules.done.is_some_and(|fact| !looked.is_outstanding(fact));
            !order::decides(rules.actor) && !is_taken && rules.done.is_some() && step.starts.as_things_stand == opens
        });
        let asks = asks.map(|(procedure, step, _, _)| (procedure, step)).collect();
        Chance { listing: place, path: path.path, opens, asks, provisional: path.provisional }
    };
    paths.map(chance).collect()
}
