//! What a flat verdict is: the windows of an evaluation as numbers of days, and where each way stands.

use super::super::evaluation::{Standing, Views};
use super::super::fact::ValueSet;
use super::super::pack::Modality;
use super::span::Span;

/// How much of a verdict is wanted. Each holds what those before it hold; what is not wanted is left at
/// *unknown* or empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// The window of removal as things stand, and nothing else: `at_best` and `standing` mean nothing.
    RemovalAsThingsStand,
    /// The window of removal, also at best, and where it stands.
    Removal,
    /// Also the texts that may govern, and every way.
    Ways,
    /// Also what the entry brings, and the bars.
    All,
}

/// A window as things stand, and once every step somebody can take has been taken today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanViews {
    /// Without any further step.
    pub as_things_stand: Span,
    /// With every step taken today.
    pub at_best: Span,
}

impl SpanViews {
    pub(super) const UNKNOWN: SpanViews = SpanViews { as_things_stand: Span::UNKNOWN, at_best: Span::UNKNOWN };

    /// The same as windows of days.
    pub fn views(self) -> Views {
        Views { as_things_stand: self.as_things_stand.window(), at_best: self.at_best.window() }
    }

    pub(super) fn where_steps_help(self) -> SpanViews {
        SpanViews { at_best: self.at_best.or(self.as_things_stand), ..self }
    }
}

/// One way off the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayVerdict {
    /// Where it stands.
    pub standing: Standing,
    /// From when on it is open.
    pub opens: SpanViews,
    /// By when the authority must have acted, where the text sets a deadline.
    pub due: Option<SpanViews>,
    /// Whether that deadline has passed on the as-of day.
    pub overdue: bool,
}

/// What holds for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastingVerdict {
    /// When it begins.
    pub begins: SpanViews,
    /// When it ends.
    pub ends: SpanViews,
}

/// What the rules make of one listing, as long as the scratch is not used for another.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'s> {
    /// The versions that may govern, by their places in the pack.
    pub governed_by: ValueSet,
    /// Where removal stands, over the mandatory paths.
    pub standing: Standing,
    /// The earliest opening over the mandatory paths.
    pub removal: SpanViews,
    /// When the entry was deleted in fact, if that is a fact of the regime.
    pub deleted: Option<Span>,
    /// Every path, in the pack's order.
    pub paths: &'s [WayVerdict],
    /// Every effect, in the pack's order.
    pub effects: &'s [LastingVerdict],
    /// Every bar, in the pack's order.
    pub bars: &'s [LastingVerdict],
}

/// Where a way stands: `evaluate::standing` on numbers.
pub(super) fn standing(opens: SpanViews, today: i32, modality: Modality) -> Standing {
    let now = opens.as_things_stand;
    if opens.at_best == Span::NEVER && now == Span::NEVER {
        Standing::Closed
    } else if now == Span::NEVER {
        Standing::NeedsSteps
    } else if modality == Modality::Reported {
        Standing::Depends
    } else if now.latest <= today {
        Standing::Open
    } else if now.earliest >= today && now.latest < Span::NEVER.latest {
        Standing::OpensLater
    } else {
        Standing::Depends
    }
}
