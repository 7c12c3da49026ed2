//! The plan: what to do first over all listings of a case, what each step brings, and what comes
//! without any step.
//!
//! A *move* is what one or several sets of steps bring, each set being enough by itself; the sets are
//! the minimal ones of the ways off, and single steps that end a limit sooner. Nothing here foretells
//! what somebody will decide: a way that only *may* be taken brings no day of removal forward.
//!
//! Invariants (`tests/plan.rs`): taking every step of a set today gives what the plan says comes after
//! it; nothing brought forward lies later than before; a step said to make nothing better does not.

mod assemble;
mod hinge;
mod idle;
mod limits;
mod moves;
mod order;
mod remedy;

use super::expression::PathId;
use super::fact::{Actor, FactId, ValueSet};
use super::moment::Moment;
use super::pack::Modality;
use super::source::Verification;
use super::window::Window;

pub(super) use assemble::{Looked, plan};

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
    /// Ways that nobody has to take and that wait for nothing but their day, or for no more than that
    /// somebody asks.
    pub chances: Vec<Chance>,
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
    /// The steps of procedures of which it decides whether they are still in time.
    pub in_time: Vec<(usize, usize)>,
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
    /// The answers on which it brings the first gain, where it hangs on one question whether it does.
    pub only_if: Option<OnlyIf>,
}

/// The answers to one question on which a set of steps brings its first gain; on every other it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnlyIf {
    /// The unknown fact.
    pub fact: FactId,
    /// The answers on which the set helps.
    pub values: ValueSet,
    /// Whether no other answer may hold beside them.
    pub alone: bool,
    /// When the gain comes as things stand on these answers.
    pub before: Window,
    /// When it comes on them if the steps are taken today.
    pub after: Window,
    /// The last day for acting on it on them.
    pub due: Option<Window>,
}

/// A way that somebody may take, once its day has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
    /// The listing.
    pub listing: usize,
    /// The way.
    pub path: PathId,
    /// From when on it is open.
    pub opens: Window,
    /// What can then be asked for: procedures and their steps.
    pub asks: Vec<(usize, usize)>,
    /// Whether a notice not yet published may move the day.
    pub provisional: bool,
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
