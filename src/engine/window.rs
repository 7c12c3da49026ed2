//! A window of moments: what the facts known so far allow.
//!
//! A known day is a window of one moment; nothing known is `[always, never]`. The operations below
//! are the whole algebra. Each is increasing in both bounds, so a window computed from wider
//! windows can only be wider: an answer given with half the facts missing is never wrong, only less
//! sharp. (`not` swaps its bounds, and is therefore reserved for what has no date.)
//!
//! ```
//! use delist::engine::{Moment, Window};
//! let paid = Window::exactly(chrono::NaiveDate::from_ymd_opt(2026, 9, 30).unwrap());
//! assert_eq!(paid.and(Window::UNKNOWN), Window::between(paid.earliest(), Moment::Never));
//! assert_eq!(paid.or(Window::NEVER), paid);
//! ```

use super::moment::Moment;

/// The moments still possible, from the earliest to the latest. The earliest never lies after the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    earliest: Moment,
    latest: Moment,
}

impl Window {
    /// True, whatever else is known.
    pub const ALWAYS: Window = Window { earliest: Moment::Always, latest: Moment::Always };
    /// False, whatever else is known.
    pub const NEVER: Window = Window { earliest: Moment::Never, latest: Moment::Never };
    /// Nothing known.
    pub const UNKNOWN: Window = Window { earliest: Moment::Always, latest: Moment::Never };

    /// One moment and no other.
    pub fn exactly(moment: impl Into<Moment>) -> Window {
        let moment = moment.into();
        Window { earliest: moment, latest: moment }
    }

    /// The window between two moments, given in either order.
    pub fn between(one: Moment, other: Moment) -> Window {
        Window { earliest: one.min(other), latest: one.max(other) }
    }

    /// A truth that holds always or never.
    pub fn truth(holds: bool) -> Window {
        if holds { Window::ALWAYS } else { Window::NEVER }
    }

    /// The earliest moment still possible.
    pub fn earliest(self) -> Moment {
        self.earliest
    }

    /// The latest moment still possible.
    pub fn latest(self) -> Moment {
        self.latest
    }

    /// Cumulative conditions: the later moment.
    pub fn and(self, other: Window) -> Window {
        Window { earliest: self.earliest.max(other.earliest), latest: self.latest.max(other.latest) }
    }

    /// Alternative conditions: the earlier moment.
    pub fn or(self, other: Window) -> Window {
        Window { earliest: self.earliest.min(other.earliest), latest: self.latest.min(other.latest) }
    }

    /// The contrary of something that has no date. Of a dated window it is only known to be unknown.
    #[allow(clippy::should_implement_trait)] // the algebra's own word, beside `and` and `or`
    pub fn not(self) -> Window {
        if self == Window::ALWAYS {
            Window::NEVER
        } else if self == Window::NEVER {
            Window::ALWAYS
        } else {
            Window::UNKNOWN
        }
    }

    /// The smallest window that holds both.
    pub fn hull(self, other: Window) -> Window {
        Window { earliest: self.earliest.min(other.earliest), latest: self.latest.max(other.latest) }
    }

    /// From one window's moment until another's at the latest: the law says *by*, not *on*.
    pub fn span(self, deadline: Window) -> Window {
        Window { earliest: self.earliest, latest: self.latest.max(deadline.latest) }
    }

    /// This moment if it comes no later than the deadline, otherwise never.
    pub fn by(self, deadline: Window) -> Window {
        let kept = |moment: Moment, limit: Moment| if moment <= limit { moment } else { Moment::Never };
        Window { earliest: kept(self.earliest, deadline.latest), latest: kept(self.latest, deadline.earliest) }
    }

    /// This moment if it comes no earlier than the other, otherwise never.
    pub fn since(self, from: Window) -> Window {
        let first = self.earliest.max(from.earliest);
        let earliest = if first <= self.latest { first } else { Moment::Never };
        let latest = if self.earliest < from.latest { Moment::Never } else { self.latest };
        Window { earliest, latest }
    }

    /// This moment, provided the other has not come by then; otherwise never.
    pub fn unless(self, other: Window) -> Window {
        let earliest = if other.latest > self.earliest { self.earliest } else { Moment::Never };
        let latest = if other.earliest > self.latest { self.latest } else { Moment::Never };
        Window { earliest, latest }
    }

    /// Applies an increasing step to both bounds.
    pub fn map(self, step: impl Fn(Moment) -> Moment) -> Window {
        Window::between(step(self.earliest), step(self.latest))
    }

    /// The moments common to both, or `None` if they exclude each other.
    pub fn meet(self, other: Window) -> Option<Window> {
        let earliest = self.earliest.max(other.earliest);
        let latest = self.latest.min(other.latest);
        (earliest <= latest).then_some(Window { earliest, latest })
    }

    /// Whether every moment of `other` lies in this window.
    pub fn holds(self, other: Window) -> bool {
        self.earliest <= other.earliest && other.latest <= self.latest
    }

    /// Whether only one moment is left.
    pub fn is_exact(self) -> bool {
        self.earliest == self.latest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    /// Five moments stand for all: before every day, three days, after every day.
    fn moments() -> Vec<Moment> {
        let day = |day| Moment::Day(NaiveDate::from_ymd_opt(2026, 11, day).expect("a day"));
        vec![Moment::Always, day(20), day(21), day(22), Moment::Never]
    }

    fn windows() -> Vec<Window> {
        let all = moments();
        all.iter().flat_map(|one| all.iter().map(|other| Window::between(*one, *other))).collect()
    }

    fn members(window: Window) -> Vec<Moment> {
        moments().into_iter().filter(|each| window.holds(Window::exactly(*each))).collect()
    }

    /// Each operation on windows is the hull of the operation on every pair of their moments: the
    /// algebra checked against what it stands for, by going through all of it.
    #[test]
    fn operations_are_the_hull_of_what_they_do_to_moments() {
        type On<T> = fn(T, T) -> T;
        let table: [(&str, On<Window>, On<Moment>); 6] = [
            ("and", Window::and, |one, other| one.max(other)),
            ("or", Window::or, |one, other| one.min(other)),
            ("by", Window::by, |one, limit| if one <= limit { one } else { Moment::Never }),
            ("since", Window::since, |one, from| if one >= from { one } else { Moment::Never }),
            ("unless", Window::unless, |one, other| if other <= one { Moment::Never } else { one }),
            ("hull", Window::hull, |one, _| one),
        ];
        for (name, on_windows, on_moments) in table {
            for one in windows() {
                for other in windows() {
                    let pairs = members(one).into_iter().flat_map(|a| members(other).into_iter().map(move |b| (a, b)));
                    let each = pairs.map(|(a, b)| Window::exactly(on_moments(a, b)));
                    let hull = each.reduce(Window::hull).expect("no window is empty");
                    let found = on_windows(one, other);
                    if name == "hull" {
                        assert!(found.holds(one) && found.holds(other), "{one:?} {other:?}");
                    } else {
                        assert_eq!(found, hull, "{one:?} {name} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn only_a_truth_has_a_contrary() {
        assert_eq!(Window::ALWAYS.not(), Window::NEVER);
        assert_eq!(Window::NEVER.not(), Window::ALWAYS);
        for window in windows().into_iter().filter(|each| ![Window::ALWAYS, Window::NEVER].contains(each)) {
            assert_eq!(window.not(), Window::UNKNOWN, "{window:?}");
        }
    }
}
