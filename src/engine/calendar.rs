//! The calendar: corresponding days, rest days and working days. With `civil` the only place that adds months.
//!
//! Sources: Civil Code of the PRC, articles 200–204 (the starting day is not counted; a period of
//! months or years ends on the corresponding day, or on the month's last day where there is none);
//! Civil Procedure Law (2023), article 85 (a last day that is a rest day moves on). No article
//! defines a *working day*: Monday to Friday, less the days off of the State Council's yearly
//! notice, plus its make-up weekends. That derivation is an interpretation and is shown as one.
//!
//! What it does not do: read files or the clock, or know why anybody counts.

// Named by their paths: the build script reads this file from another place.
#[path = "calendar/civil.rs"]
pub mod civil;
#[path = "calendar/workdays.rs"]
mod workdays;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::term::Term;
use civil::{END, NEVER};
use workdays::Workdays;

/// What a yearly notice says of a day that differs from its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// A day off, announced holidays that fall on weekends included.
    Holiday,
    /// A Saturday or Sunday that is worked.
    MakeupWorkday,
}

/// A day that was computed, and whether a later notice may still move it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day.
    pub day: NaiveDate,
    /// Whether counting touched a year for which no notice is known.
    pub provisional: bool,
}

/// The days off and make-up workdays announced so far.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    days: Table,
    noticed: BTreeSet<i32>,
    /// The days that are worked, made from the rest when somebody counts them.
    worked: OnceLock<Workdays>,
}

/// A kind for each day from a first one on: counting asks for every day on its way.
#[derive(Clone, Debug, Default)]
struct Table {
    first: i32,
    kinds: Vec<Option<DayKind>>,
}

impl Table {
    fn insert(&mut self, day: NaiveDate, kind: DayKind) {
        let day = day.num_days_from_ce();
        if self.kinds.is_empty() {
            self.first = day;
        }
        if day < self.first {
            let more = self.first.abs_diff(day) as usize;
            self.kinds.splice(0..0, std::iter::repeat_n(None, more));
            self.first = day;
        }
        let place = day.abs_diff(self.first) as usize;
        if place >= self.kinds.len() {
            self.kinds.resize(place + 1, None);
        }
        self.kinds[place] = Some(kind);
    }

    fn get(&self, day: NaiveDate) -> Option<DayKind> {
        let place = usize::try_from(day.num_days_from_ce().checked_sub(self.first)?).ok()?;
        self.kinds.get(place).copied().flatten()
    }
}

impl Calendar {
    /// A calendar of weekdays only: every year of it is provisional.
    pub fn without_notices() -> Calendar {
        Calendar::default()
    }

    /// Adds one day of a notice.
    ///
    /// A year counts as announced once a day off between February and October is known of it: the
    /// notice for a year may also name a few days of the December before, and those do not make
    /// that earlier year known.
    pub fn announce(&mut self, day: NaiveDate, kind: DayKind) {
        self.days.insert(day, kind);
        if kind == DayKind::Holiday && (2..=10).contains(&day.month()) {
            self.noticed.insert(day.year());
        }
        self.worked = OnceLock::new();
    }

    /// The years for which a notice is known, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> + '_ {
        self.noticed.iter().copied()
    }

    /// What the notices say of this day, if anything.
    pub fn kind(&self, day: NaiveDate) -> Option<DayKind> {
        self.days.get(day)
    }

    /// Whether this day is worked. `makeup` says whether make-up weekends count.
    pub fn is_worked(&self, day: NaiveDate, makeup: bool) -> bool {
        match self.kind(day) {
            Some(DayKind::Holiday) => false,
            Some(DayKind::MakeupWorkday) if makeup => true,
            None if is_fixed_holiday(day) && self.is_provisional(day) => false,
            _ => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// Whether what is said of this day may still change.
    pub fn is_provisional(&self, day: NaiveDate) -> bool {
        !self.noticed.contains(&day.year())
    }

    /// The day a term after `start`, the starting day not being counted.
    ///
    /// Months first (with the corresponding-day rule), then days, then working days. `None` beyond
    /// the year 9999.
    pub fn shift(&self, start: NaiveDate, term: Term) -> Option<Counted> {
        let day = start.checked_add_months(Months::new(term.months))?;
        let day = day.checked_add_days(Days::new(u64::from(term.days)))?;
        let counted = self.count_worked(day, term.working_days, true)?;
        let rest = self.count_worked(counted.day, term.weekdays, false)?;
        in_range(&rest.day).then_some(Counted { day: rest.day, provisional: counted.provisional || rest.provisional })
    }

    /// The day itself if it is worked, otherwise the next worked day: how a deadline in calendar
    /// days moves when its last day is a rest day (Civil Procedure Law, article 85).
    pub fn roll(&self, day: NaiveDate) -> Option<Counted> {
        let provisional = self.is_provisional(day);
        if self.is_worked(day, true) {
            return Some(Counted { day, provisional });
        }
        let next = self.count_worked(day, 1, true)?;
        Some(Counted { provisional: provisional || next.provisional, ..next })
    }

    /// The days counted as the first, second … working day after `start`, in order.
    pub fn worked_after(&self, start: NaiveDate, makeup: bool) -> impl Iterator<Item = NaiveDate> + '_ {
        start.iter_days().skip(1).take_while(in_range).filter(move |day| self.is_worked(*day, makeup))
    }

    /// The same as [`Calendar::shift`], on the numbers of days.
    #[inline]
    pub(super) fn shift_number(&self, start: i32, term: Term) -> i32 {
        let day = civil::months_later(start, term.months);
        let day = if day == NEVER { return NEVER } else { i64::from(day) + i64::from(term.days) };
        if day > i64::from(END) {
            return NEVER;
        }
        let counted = |day: i32, count: u32, makeup: bool| match count {
            0 => day,
            _ => self.nth_worked(day, count, makeup),
        };
        match counted(day as i32, term.working_days, true) {
            NEVER => NEVER,
            day => counted(day, term.weekdays, false),
        }
    }

    /// The same as [`Calendar::roll`], on the numbers of days.
    pub(super) fn roll_number(&self, day: i32) -> i32 {
        if self.is_number_worked(day, true) { day } else { self.nth_worked(day, 1, true) }
    }

    /// The day worked as the first, second … after a day; never beyond the year 9999.
    fn nth_worked(&self, day: i32, count: u32, makeup: bool) -> i32 {
        let mut at = match self.worked.get_or_init(|| Workdays::of(self)).after(day, count, makeup) {
            Ok(found) => return found,
            Err(at) => at,
        };
        // Outside the years that are held, day by day; there are not more worked days than days.
        if i64::from(at.0) + i64::from(at.1) > i64::from(END) {
            return NEVER;
        }
        while at.1 > 0 && at.0 < END {
            at.0 += 1;
            at.1 -= u32::from(self.is_number_worked(at.0, makeup));
        }
        if at.1 > 0 { NEVER } else { at.0 }
    }

    fn is_number_worked(&self, day: i32, makeup: bool) -> bool {
        let held = self.worked.get_or_init(|| Workdays::of(self)).is_worked(day, makeup);
        let asked = || NaiveDate::from_num_days_from_ce_opt(day).is_some_and(|day| self.is_worked(day, makeup));
        held.unwrap_or_else(asked)
    }

    fn count_worked(&self, start: NaiveDate, count: u32, makeup: bool) -> Option<Counted> {
        if count == 0 {
            return in_range(&start).then_some(Counted { day: start, provisional: false });
        }
        let day = self.nth_worked(start.num_days_from_ce(), count, makeup);
        let day = NaiveDate::from_num_days_from_ce_opt(day).filter(in_range)?;
        let provisional = (start.succ_opt()?.year()..=day.year()).any(|year| !self.noticed.contains(&year));
        Some(Counted { day, provisional })
    }
}

/// Days off that need no notice, because the regulation on public holidays fixes their date: 1
/// January, 1 May (since 2025 also 2 May) and 1 to 3 October (全国年节及纪念日放假办法, article 2).
fn is_fixed_holiday(day: NaiveDate) -> bool {
    match (day.month(), day.day()) {
        (1 | 5, 1) | (10, 1..=3) => true,
        (5, 2) => day.year() >= 2025,
        _ => false,
    }
}

fn in_range(day: &NaiveDate) -> bool {
    day.year() <= 9999
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test's date")
    }

    fn months(start: &str, months: u32) -> String {
        let term = Term { months, ..Term::default() };
        Calendar::without_notices().shift(day(start), term).expect("in range").day.to_string()
    }

    /// Source: Civil Code, article 202: the corresponding day, or the month's last day.
    #[test]
    fn months_end_on_the_corresponding_day() {
        assert_eq!(months("2023-02-28", 36), "2026-02-28");
        assert_eq!(months("2024-02-29", 24), "2026-02-28");
        assert_eq!(months("2024-02-29", 48), "2028-02-29");
        assert_eq!(months("2026-08-31", 6), "2027-02-28");
        assert_eq!(months("2026-08-20", 3), "2026-11-20");
    }

    /// The trap: adding months twice is not adding them once.
    #[test]
    fn one_month_twice_is_not_two_months() {
        assert_eq!(months("2026-01-31", 1), "2026-02-28");
        assert_eq!(months("2026-02-28", 1), "2026-03-28");
        assert_eq!(months("2026-01-31", 2), "2026-03-31");
    }

    #[test]
    fn without_a_notice_weekdays_count_and_the_day_is_provisional() {
        let calendar = Calendar::without_notices();
        let counted = calendar.shift(day("2027-06-10"), Term { working_days: 3, ..Term::default() });
        assert_eq!(counted, Some(Counted { day: day("2027-06-15"), provisional: true }));
    }

    /// Source: 全国年节及纪念日放假办法, article 2: 1 January is off in every year, notice or not.
    #[test]
    fn new_years_day_needs_no_notice() {
        let counted = Calendar::without_notices().shift(day("2026-12-30"), Term { working_days: 3, ..Term::default() });
        assert_eq!(counted.map(|counted| counted.day), Some(day("2027-01-05")));
    }

    #[test]
    fn the_end_of_time_is_not_a_panic() {
        let calendar = Calendar::without_notices();
        let last = day("9999-12-31");
        for term in [Term { months: 1, ..Term::default() }, Term { working_days: 1, ..Term::default() }] {
            assert_eq!(calendar.shift(last, term), None);
        }
        assert_eq!(calendar.shift(last, Term { days: u32::MAX, ..Term::default() }), None);
    }
}
