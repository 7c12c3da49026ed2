//! A moment: a day, or *always* (before every day), or *never* (after every day).
//!
//! A moment answers the one question the whole engine asks of a condition: *from which day on does
//! it hold?* Truth needs no second type: what is true holds *always*, what is false holds *never*.

use chrono::NaiveDate;

/// From which day on something holds. Ordered: `Always` < every day < `Never`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// Before every day: it has held all along.
    Always,
    /// From this day on.
    Day(NaiveDate),
    /// After every day: it does not come to hold.
    Never,
}

impl Moment {
    /// The day, where there is one.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Moment::Day(day) => Some(day),
            Moment::Always | Moment::Never => None,
        }
    }

    /// Applies a step of the calendar to a day; `Always` and `Never` stay what they are.
    ///
    /// A step that leaves the calendar (`None`) gives `Never`: the far future is never reached.
    pub fn map(self, step: impl FnOnce(NaiveDate) -> Option<NaiveDate>) -> Moment {
        match self {
            Moment::Day(day) => step(day).map_or(Moment::Never, Moment::Day),
            timeless => timeless,
        }
    }

    /// Whether the moment has come by the end of `day`.
    pub fn has_come_by(self, day: NaiveDate) -> bool {
        self <= Moment::Day(day)
    }
}

impl From<NaiveDate> for Moment {
    fn from(day: NaiveDate) -> Self {
        Moment::Day(day)
    }
}
