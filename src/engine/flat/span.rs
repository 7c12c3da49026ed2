//! A window as two numbers of days: the algebra of [`Window`] on integers.

use super::super::calendar::civil::{self, ALWAYS, NEVER};
use super::super::window::Window;

/// The moments still possible, as numbers of days (`engine::calendar::civil`): always is the least
/// number there is, never the greatest. The earliest never lies after the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The earliest moment still possible.
    pub earliest: i32,
    /// The latest moment still possible.
    pub latest: i32,
}

impl Span {
    /// True, whatever else is known.
    pub const ALWAYS: Span = Span { earliest: ALWAYS, latest: ALWAYS };
    /// False, whatever else is known.
    pub const NEVER: Span = Span { earliest: NEVER, latest: NEVER };
    /// Nothing known.
    pub const UNKNOWN: Span = Span { earliest: ALWAYS, latest: NEVER };

    /// The same as a window of days.
    pub fn window(self) -> Window {
        Window::between(civil::moment(self.earliest), civil::moment(self.latest))
    }

    /// Whether only one moment is left.
    #[inline]
    pub fn is_exact(self) -> bool {
        self.earliest == self.latest
    }

    /// A window as two numbers.
    pub(super) fn of(window: Window) -> Span {
        let earliest = civil::of_moment(window.earliest());
        let latest = if window.is_exact() { earliest } else { civil::of_moment(window.latest()) };
        Span { earliest, latest }
    }

    #[inline]
    pub(super) fn exactly(day: i32) -> Span {
        Span { earliest: day, latest: day }
    }

    #[inline]
    pub(super) fn between(one: i32, other: i32) -> Span {
        Span { earliest: one.min(other), latest: one.max(other) }
    }

    #[inline]
    pub(super) fn truth(holds: bool) -> Span {
        if holds { Span::ALWAYS } else { Span::NEVER }
    }

    /// What surely holds, what may hold, or what does not.
    #[inline]
    pub(super) fn truth_between(maybe: bool, surely: bool) -> Span {
        Span { earliest: if maybe { ALWAYS } else { NEVER }, latest: if surely { ALWAYS } else { NEVER } }
    }

    #[inline]
    pub(super) fn and(self, other: Span) -> Span {
        Span { earliest: self.earliest.max(other.earliest), latest: self.latest.max(other.latest) }
    }

    #[inline]
    pub(super) fn or(self, other: Span) -> Span {
        Span { earliest: self.earliest.min(other.earliest), latest: self.latest.min(other.latest) }
    }

    #[inline]
    pub(super) fn not(self) -> Span {
        match self {
            Span::ALWAYS => Span::NEVER,
            Span::NEVER => Span::ALWAYS,
            _ => Span::UNKNOWN,
        }
    }

    /// One branch where the condition is settled, the hull of both where it is not.
    #[inline]
    pub(super) fn choose(self, then: Span, otherwise: Span) -> Span {
        match self {
            Span::ALWAYS => then,
            Span::NEVER => otherwise,
            _ => then.hull(otherwise),
        }
    }

    #[inline]
    pub(super) fn hull(self, other: Span) -> Span {
        Span { earliest: self.earliest.min(other.earliest), latest: self.latest.max(other.latest) }
    }

    #[inline]
    pub(super) fn span(self, deadline: Span) -> Span {
        Span { earliest: self.earliest, latest: self.latest.max(deadline.latest) }
    }

    #[inline]
    pub(super) fn by(self, deadline: Span) -> Span {
        let kept = |moment: i32, limit: i32| if moment <= limit { moment } else { NEVER };
        Span { earliest: kept(self.earliest, deadline.latest), latest: kept(self.latest, deadline.earliest) }
    }

    #[inline]
    pub(super) fn since(self, from: Span) -> Span {
        let first = self.earliest.max(from.earliest);
        let earliest = if first <= self.latest { first } else { NEVER };
        let latest = if self.earliest < from.latest { NEVER } else { self.latest };
        Span { earliest, latest }
    }

    #[inline]
    pub(super) fn unless(self, other: Span) -> Span {
        let earliest = if other.latest > self.earliest { self.earliest } else { NEVER };
        let latest = if other.earliest > self.latest { self.latest } else { NEVER };
        Span { earliest, latest }
    }

    /// Applies an increasing step to both ends; what is no day stays what it is.
    #[inline]
    pub(super) fn map(self, step: impl Fn(i32) -> i32) -> Span {
        let each = |moment: i32| if moment == ALWAYS || moment == NEVER { moment } else { step(moment) };
        let earliest = each(self.earliest);
        if self.is_exact() { Span::exactly(earliest) } else { Span::between(earliest, each(self.latest)) }
    }

    #[inline]
    pub(super) fn meet(self, other: Span) -> Option<Span> {
        let earliest = self.earliest.max(other.earliest);
        let latest = self.latest.min(other.latest);
        (earliest <= latest).then_some(Span { earliest, latest })
    }
}
