//! The plan put together: each listing looked at, then all steps put in order.

use super::{ByItself, FindOut, Plan, Task, idle, moves, order, remedy};
use crate::engine::evaluation::{ListingEvaluation, Overall, Standing};
use crate::engine::expression::PathId;
use crate::engine::fact::{FactId, State};
use crate::engine::moment::Moment;
use crate::engine::pack::Modality;
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
        self.listing.deleted.is_some_and(|deleted| deleted.latest().has_come_by(self.world.as_of))
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
        plan.idle.extend(idle::idle(looked, place));
    }
    order::deadlines(all, &mut plan);
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
                None => found.push(FindOut { listing: place, fact: *fact, ways: vec![path.path] }),
            }
        }
    }
    found.sort_by_key(|each| (std::cmp::Reverse(each.ways.len()), each.fact));
    found
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
