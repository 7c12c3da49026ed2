//! Moving a day: to its neighbour, off a rest day, to the edge of its month or year.
//!
//! Every move keeps the order of days, so a window moves by its two ends.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::{Calendar, Counted};
use super::window::Window;

/// How a day is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// To the day after.
    After,
    /// To a day so many days earlier.
    Earlier(u32),
    /// To the next working day where it is a rest day.
    OffRestDays,
    /// To the first day of its month.
    StartOfMonth,
    /// To the last day of its month.
    EndOfMonth,
    /// To 1 January of its year.
    StartOfYear,
    /// To 31 December of its year.
    EndOfYear,
}

impl Move {
    /// The day moved so; `None` beyond the years there are.
    pub fn day(self, day: NaiveDate, calendar: &Calendar) -> Option<Counted> {
        let certain = |day| Some(Counted { day, provisional: false });
        match self {
            Move::After => day.succ_opt().and_then(certain),
            Move::Earlier(days) => day.checked_sub_days(Days::new(u64::from(days))).and_then(certain),
            Move::OffRestDays => calendar.roll(day),
            Move::StartOfMonth => day.with_day(1).and_then(certain),
            Move::EndOfMonth => (28..=31).rev().find_map(|last| day.with_day(last)).and_then(certain),
            Move::StartOfYear => NaiveDate::from_ymd_opt(day.year(), 1, 1).and_then(certain),
            Move::EndOfYear => NaiveDate::from_ymd_opt(day.year(), 12, 31).and_then(certain),
        }
    }

    /// A window moved so.
    pub fn window(self, window: Window, calendar: &Calendar) -> Window {
        window.map(|moment| moment.map(|day| self.day(day, calendar).map(|counted| counted.day)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_years_have_edges() {
        let calendar = Calendar::without_notices();
        for (how, from, to) in [
            (Move::StartOfMonth, "2024-02-29", "2024-02-01"),
            (Move::EndOfMonth, "2024-02-01", "2024-02-29"),
            (Move::EndOfMonth, "2026-02-10", "2026-02-28"),
            (Move::EndOfMonth, "2026-12-31", "2026-12-31"),
            (Move::EndOfMonth, "2026-04-01", "2026-04-30"),
            (Move::StartOfYear, "2026-11-22", "2026-01-01"),
            (Move::EndOfYear, "2026-01-01", "2026-12-31"),
            (Move::Earlier(30), "2019-07-16", "2019-06-16"),
            (Move::After, "2026-12-31", "2027-01-01"),
        ] {
            let from: NaiveDate = from.parse().expect("a test's date");
            let moved = how.day(from, &calendar).expect("in range");
            assert_eq!((moved.day.to_string().as_str(), moved.provisional), (to, false), "{how:?}");
        }
    }
}
