//! The evaluation: what the rules make of a case. Data only; wording happens elsewhere.

use chrono::NaiveDate;

use super::as_known::SetAside;
use super::combined::Combined;
use super::derivation::Node;
use super::expression::{PathId, ReadingId, VersionId};
use super::fact::FactId;
use super::history::History;
use super::links::Followed;
use super::plan::Plan;
use super::question::Leaves;
use super::source::Verification;
use super::timeline::Item;
use super::window::Window;

/// What the rules make of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The day the case was looked at.
    pub as_of: NaiveDate,
    /// Each listing, in the case's order.
    pub listings: Vec<ListingEvaluation>,
    /// All listings together.
    pub overall: Overall,
    /// Unknown facts that can still change something, in the order to ask them.
    pub ask_next: Vec<Ask>,
    /// What to do first, and what each step brings.
    pub plan: Plan,
    /// What has a day, over all listings.
    pub timeline: Vec<Item>,
    /// What the case says that was not known yet on the as-of day, where that lies before its own.
    pub set_aside: Vec<SetAside>,
    /// When the answer changes, where that was asked for.
    pub history: Option<History>,
}

/// A window as things stand, and once every step somebody can take has been taken today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Views {
    /// Without any further step.
    pub as_things_stand: Window,
    /// With every step taken today.
    pub at_best: Window,
}

impl Views {
    /// With steps taken only where they help: nobody has to take one that makes something come later.
    pub fn where_steps_help(self) -> Views {
        Views { at_best: self.at_best.or(self.as_things_stand), ..self }
    }
}

/// Where a way off the list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Open on the as-of day.
    Open,
    /// Opens without any further step, on a later day or on one from the as-of day to a later one.
    OpensLater,
    /// Opens once somebody has taken a step.
    NeedsSteps,
    /// Depends on facts not known, or on readings left open.
    Depends,
    /// Does not open.
    Closed,
}

impl Standing {
    /// The name of a path's standing in results.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::OpensLater => "opens-later",
            Standing::NeedsSteps => "needs-steps",
            Standing::Depends => "depends",
            Standing::Closed => "closed",
        }
    }

    /// The name of a listing's standing in results: no path is *closed*, a list has none documented.
    pub fn name_for_listing(self) -> &'static str {
        match self {
            Standing::Closed => "none-documented",
            other => other.name(),
        }
    }
}

/// One listing.
#[derive(Clone, Debug, PartialEq)]
pub struct ListingEvaluation {
    /// Its label.
    pub label: String,
    /// Its regime.
    pub regime: String,
    /// The texts that may govern it.
    pub governed_by: Vec<VersionId>,
    /// Where removal stands, over the mandatory paths.
    pub standing: Standing,
    /// The earliest opening over the mandatory paths.
    pub removal: Views,
    /// When the entry was deleted in fact, if that is a fact of the regime.
    pub deleted: Option<Window>,
    /// Every path, in the pack's order.
    pub paths: Vec<PathEvaluation>,
    /// What the open questions of law give together, where two of them or more make a difference.
    pub combined: Option<Combined>,
    /// Every procedure.
    pub procedures: Vec<ProcedureEvaluation>,
    /// Every effect.
    pub effects: Vec<EffectEvaluation>,
    /// Every bar.
    pub bars: Vec<EffectEvaluation>,
    /// The notes that hold, or may hold.
    pub notes: Vec<NoteEvaluation>,
    /// What follows from other listings of the case, used or not.
    pub follows: Vec<Followed>,
}

impl ListingEvaluation {
    /// Whether the entry was surely deleted in fact by a day.
    pub fn is_gone(&self, day: NaiveDate) -> bool {
        self.deleted.is_some_and(|deleted| deleted.latest().has_come_by(day))
    }
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathEvaluation {
    /// Its place in the pack.
    pub path: PathId,
    /// Where it stands.
    pub standing: Standing,
    /// From when on it is open.
    pub opens: Views,
    /// By when the authority must have acted.
    pub due: Option<Views>,
    /// The minimal sets of steps that open it as early as it can.
    pub steps: Vec<Vec<FactId>>,
    /// Unknown facts that can change it.
    pub needs: Vec<FactId>,
    /// Readings that change it.
    pub readings: Vec<ReadingEvaluation>,
    /// The weakest verification it rests on.
    pub verified: Verification,
    /// Whether a notice not yet published may move a date.
    pub provisional: bool,
    /// Whether the authority's deadline has passed on the as-of day.
    pub overdue: bool,
    /// How the opening comes about.
    pub because: Node,
    /// How the deadline comes about.
    pub because_due: Option<Node>,
}

/// What a reading changes.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingEvaluation {
    /// The reading.
    pub reading: ReadingId,
    /// The alternative used; `None` if the question was left open.
    pub used: Option<usize>,
    /// The opening with the reading left open.
    pub otherwise: Window,
    /// The deadline with the reading left open.
    pub otherwise_due: Option<Window>,
    /// The opening and the deadline under each alternative.
    pub alternatives: Vec<(usize, Window, Option<Window>)>,
}

/// One procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcedureEvaluation {
    /// Its place in the pack.
    pub procedure: usize,
    /// Its steps in order.
    pub steps: Vec<StepEvaluation>,
}

/// One step of a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct StepEvaluation {
    /// From when on it can be taken.
    pub starts: Views,
    /// By when it must be taken.
    pub deadline: Option<Views>,
    /// When it was taken, if the pack records that.
    pub done: Option<Window>,
    /// The weakest verification it rests on.
    pub verified: Verification,
    /// Whether a notice not yet published may move the deadline.
    pub provisional: bool,
    /// How the deadline comes about, or the start where there is no deadline.
    pub because: Node,
}

/// What holds for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectEvaluation {
    /// Its place among the pack's effects, or bars.
    pub effect: usize,
    /// When it begins.
    pub begins: Views,
    /// When it ends.
    pub ends: Views,
    /// Whether it never ends once it has begun.
    pub lifelong: bool,
    /// The weakest verification it rests on.
    pub verified: Verification,
    /// Whether a notice not yet published may move its end.
    pub provisional: bool,
    /// Readings that change its end, with the end under each alternative.
    pub readings: Vec<ReadingEvaluation>,
    /// How its beginning comes about.
    pub because_begins: Node,
    /// How its end comes about.
    pub because: Node,
}

/// Something to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteEvaluation {
    /// Its place in the pack.
    pub note: usize,
    /// Whether its condition certainly holds, or only may.
    pub certain: bool,
    /// Why it holds.
    pub because: Node,
}

/// All listings together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overall {
    /// When each effect ends: the latest of all listings that carry it.
    pub effects: Vec<OverallEffect>,
    /// When each bar ends: what the entries' coming off does not lift by itself.
    pub bars: Vec<OverallEffect>,
    /// What surely begins and never ends: regime and bar.
    pub never_ends: Vec<(String, String)>,
}

/// One effect over all listings that carry it.
#[derive(Clone, Debug, PartialEq)]
pub struct OverallEffect {
    /// Its name.
    pub id: String,
    /// When the last listing that carries it lets go.
    pub ends: Views,
    /// The labels of these listings.
    pub from: Vec<String>,
    /// The weakest text among those that say when it ends.
    pub verified: Verification,
    /// Whether a text among theirs says that it never ends.
    pub lifelong: bool,
    /// Whether one of them surely brings it, now or on a day that is known.
    pub certain: bool,
}

/// A fact worth asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The place of the listing.
    pub listing: usize,
    /// The fact.
    pub fact: FactId,
    /// Whether it can move the removal itself, and not only something beside it.
    pub moves_removal: bool,
    /// What knowing it leaves of the window of removal, as things stand.
    pub leaves: Leaves,
}
