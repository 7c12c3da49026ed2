//! Days in words. A language orders day, month and year in its own messages.

use chrono::{Datelike, NaiveDate};

use super::Texts;
use crate::engine::Moment;

impl Texts {
    /// A day: *10 October 2026*.
    pub fn day(&self, day: NaiveDate) -> String {
        let parts = [("day", day.day().into()), ("month", day.month().into()), ("year", year_of(day).into())];
        self.ui("date-day", &parts)
    }

    /// A day with its weekday: *Saturday, 10 October 2026*. Weekdays are numbered from Monday, 1.
    pub fn weekday(&self, day: NaiveDate) -> String {
        let weekday = day.weekday().number_from_monday();
        self.ui("date-weekday", &[("weekday", weekday.into()), ("day", self.day(day).into())])
    }

    /// A month: *October 2026*. Months are numbered from 1.
    pub fn month(&self, year: i32, month: u32) -> String {
        self.ui("date-month", &[("month", month.into()), ("year", i64::from(year).into())])
    }

    /// A moment: a day, *always* or *never*.
    pub fn moment(&self, moment: Moment) -> String {
        match moment {
            Moment::Always => self.ui("date-always", &[]),
            Moment::Day(day) => self.day(day),
            Moment::Never => self.ui("date-never", &[]),
        }
    }

    /// How far a day lies from the as-of day: *43 days ago*, *today*, *in 3 days*, *in more than 4 years*.
    pub fn distance(&self, as_of: NaiveDate, day: NaiveDate) -> String {
        let days = day.signed_duration_since(as_of).num_days();
        let (near, far) = if days < 0 { ("date-ago", "date-years-ago") } else { ("date-ahead", "date-years-ahead") };
        let years = days.abs() / 366;
        if years < 2 { self.ui(near, &[("days", days.abs().into())]) } else { self.ui(far, &[("years", years.into())]) }
    }
}

fn year_of(day: NaiveDate) -> i64 {
    day.year().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test's date")
    }

    #[test]
    fn days_read_as_people_write_them() {
        let texts = Texts::embedded("en").expect("the program's own texts");
        assert_eq!(texts.day(day("2026-10-10")), "10 October 2026");
        assert_eq!(texts.weekday(day("2026-10-10")), "Saturday, 10 October 2026");
        assert_eq!(texts.month(2024, 3), "March 2024");
        assert_eq!(texts.moment(Moment::Never), "never");
    }

    #[test]
    fn distances_read_in_both_directions() {
        let texts = Texts::embedded("en").expect("the program's own texts");
        let check = |to: &str, expected: &str| assert_eq!(texts.distance(day("2026-11-22"), day(to)), expected);
        check("2026-10-10", "43 days ago");
        check("2026-11-21", "yesterday");
        check("2026-11-22", "today");
        check("2026-11-23", "tomorrow");
        check("2026-11-25", "in 3 days");
        check("2031-09-30", "in more than 4 years");
        check("2018-10-20", "more than 8 years ago");
    }
}
