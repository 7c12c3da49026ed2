//! The plan: what to do first over all listings of a case, what each step brings, and what comes
//! without any step.
//!
//! A *move* is what one or several sets of steps bring, each set being enough by itself; the sets are
//! the minimal ones of the ways off, and single steps that end a limit sooner. Nothing here foretells
//! what somebody will decide: a way that only *may* be taken brings no day of removal forward.
//!
//! Invariants (`tests/plan.rs`): taking every step of a set today gives what the plan says comes after
//! it; nothing brought forward lies later than before; a step said to make nothing better does not.

mod idle;
mod moves;
mod order;
mod remedy;

use super::evaluation::{ListingEvaluation, Overall, Standing};
use super::expression::PathId;
use super::fact::{Actor, FactId, State};
use super::moment::Moment;
use super::pack::Modality;
use super::source::Verification;
use super::window::Window;
use super::world::World;

/// What to do, in order, and what it brings. Listings are named by their place in the evaluation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Unknown facts to find out before anything else: those that decide most ways first.
    pub find_out: Vec<FindOut>,
    /// The steps, in the order to take them.
    pub steps: Vec<PlanStep>,
    /// What sets of these steps bring.
    pub moves: Vec<Move>,
    /// What others have to do by a day that is still to come, without any further step.
    pub duties: Vec<Deadline>,
    /// Last days that may have passed, or not: the day they are counted from is not known.
    pub perhaps_in_time: Vec<Deadline>,
    /// Last days that have passed.
    pub past: Vec<Deadline>,
    /// Removal without any further step, where it surely comes.
    pub by_itself: Vec<ByItself>,
    /// What can be done if a last day passes, or has passed.
    pub remedies: Vec<Remedy>,
    /// Steps that would make nothing better.
    pub idle: Vec<Idle>,
}

/// An unknown fact that decides ways off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindOut {
    /// The listing.
    pub listing: usize,
    /// The fact.
    pub fact: FactId,
    /// The ways it can change.
    pub ways: Vec<PathId>,
}

/// One step of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanStep {
    /// The listing.
    pub listing: usize,
    /// What is to be done.
    pub task: Task,
    /// Who does it.
    pub actor: Actor,
    /// The first day on which it is possible if what it waits for is done as soon as it can be.
    pub from: Moment,
    /// The last day for it, where there is one; it may have passed.
    pub by: Option<Window>,
    /// How well the text of that day was read.
    pub verified: Verification,
    /// Whether a notice not yet published may move that day.
    pub provisional: bool,
    /// Whether it may have been taken already.
    pub perhaps_taken: bool,
    /// The way whose last day has passed, where this is what to do about it.
    pub overdue: Option<PathId>,
    /// The steps that have to come first, by their place among the steps.
    pub waits_for: Vec<usize>,
}

/// What is to be done: an event that somebody brings about, or a step of a procedure that no fact records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// An event of the pack.
    Fact(FactId),
    /// A procedure and its step.
    Procedure(usize, usize),
}

/// What one or several sets of steps bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The listing.
    pub listing: usize,
    /// How strongly the way binds; `None` for what only ends limits.
    pub modality: Option<Modality>,
    /// Whether it surely brings this on the facts known, and not only perhaps.
    pub surely: bool,
    /// The unknown facts on which it depends whether this helps, or on which day.
    pub needs: Vec<FactId>,
    /// What each of the alternatives brings.
    pub gains: Vec<Gain>,
    /// The sets of steps, each of which is enough.
    pub alternatives: Vec<Alternative>,
}

/// One set of steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The steps, by their place among the steps.
    pub steps: Vec<usize>,
    /// The ways it opens.
    pub paths: Vec<PathId>,
    /// What it brings besides what all alternatives of the move bring.
    pub gains: Vec<Gain>,
    /// For each of several steps: what the first gain would be if this step alone were left out.
    pub without: Vec<Window>,
    /// The last day for acting on it, once the steps are taken today.
    pub due: Option<Window>,
}

/// Something that comes sooner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gain {
    /// What comes sooner.
    pub what: What,
    /// When it comes as things stand.
    pub before: Window,
    /// When it comes if the steps are taken today.
    pub after: Window,
}

/// What can come sooner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The removal of the entry.
    Removal,
    /// The opening of a way that does not bind, or is only reported.
    Way(PathId),
    /// The end of an effect over all listings.
    Effect(String),
    /// The end of a bar over all listings.
    Bar(String),
}

impl Gain {
    /// How many days sooner, where both days are known.
    pub fn days(&self) -> Option<i64> {
        let exact = |window: Window| if window.is_exact() { window.latest().day() } else { None };
        Some(exact(self.before)?.signed_duration_since(exact(self.after)?).num_days())
    }
}

/// A last day set by a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// The listing.
    pub listing: usize,
    /// The procedure.
    pub procedure: usize,
    /// Its step.
    pub step: usize,
    /// Who has to act.
    pub actor: Actor,
    /// The last day.
    pub by: Window,
    /// How well its text was read.
    pub verified: Verification,
    /// Whether a notice not yet published may move it.
    pub provisional: bool,
}

/// A removal that comes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByItself {
    /// The listing.
    pub listing: usize,
    /// When the first binding way is open.
    pub removal: Window,
    /// That way, where one way certainly is the first.
    pub path: Option<PathId>,
    /// The last day for acting on it.
    pub due: Option<Window>,
}

/// What can be done where a last day passes.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// The listing.
    pub listing: usize,
    /// The way that should have been acted on.
    pub path: PathId,
    /// Its last day.
    pub due: Window,
    /// Whether that day has passed.
    pub passed: bool,
    /// Whether there is such a day only once the steps of a move are taken.
    pub after_steps: bool,
    /// The procedure to turn to.
    pub procedure: usize,
    /// Its steps, worked out as if it were begun on the first day possible.
    pub steps: Vec<RemedyStep>,
}

/// One step of a remedy.
#[derive(Clone, Debug, PartialEq)]
pub struct RemedyStep {
    /// Its place in the procedure.
    pub step: usize,
    /// From when on it can be taken.
    pub starts: Window,
    /// By when it has to be taken.
    pub deadline: Option<Window>,
}

/// A step somebody could still take that would make nothing better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idle {
    /// The listing.
    pub listing: usize,
    /// The step.
    pub fact: FactId,
    /// The closed ways it belongs to; empty where its ways come too late or need nothing more.
    pub closed: Vec<PathId>,
    /// Whether its way could still open, but only when the entry comes off anyway.
    pub too_late: bool,
}

/// A listing as the plan looks at it.
pub(super) struct Looked<'a, 'b> {
    /// What is possible of it.
    pub(super) world: &'b World<'a>,
    /// What the rules make of it.
    pub(super) listing: &'b ListingEvaluation,
}

impl Looked<'_, '_> {
    fn today(&self) -> Moment {
        Moment::Day(self.world.as_of)
    }

    /// Whether the entry is surely gone.
    fn is_over(&self) -> bool {
        self.listing.deleted.is_some_and(|deleted| deleted.latest().has_come_by(self.world.as_of))
    }

    fn modality(&self, path: PathId) -> Modality {
        self.world.pack.path(path).modality
    }

    /// The steps that can still be taken: those not certainly taken already.
    fn outstanding(&self) -> Vec<FactId> {
        let all = (0..self.world.pack.facts.len()).map(FactId);
        all.filter(|fact| self.is_outstanding(*fact)).collect()
    }

    fn is_perhaps_taken(&self, fact: FactId) -> bool {
        matches!(self.world.state_as_given(fact), State::When(window) if window.earliest() <= self.today())
    }

    fn is_outstanding(&self, fact: FactId) -> bool {
        let is_step = self.world.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some());
        match self.world.state_as_given(fact) {
            State::When(window) => is_step && window.latest() > self.today(),
            _ => false,
        }
    }
}

/// The plan of a case.
pub(super) fn plan(all: &[Looked], overall: &Overall) -> Plan {
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
