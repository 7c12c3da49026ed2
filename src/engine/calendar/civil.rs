//! Days as numbers: counted from 1 January of the year 1, which is day 1 and a Monday.
//!
//! What is evaluated many times is evaluated on these numbers. They mean exactly what the days of
//! [`NaiveDate`] mean; a test goes through every day from 1990 to 2060 to show it.

use chrono::{Datelike, NaiveDate};

use super::super::moment::Moment;

/// The number that stands for *always*: before every day.
pub const ALWAYS: i32 = i32::MIN;
/// The number that stands for *never*: after every day.
pub const NEVER: i32 = i32::MAX;
/// The first day there is.
pub const FIRST: i32 = number(-262_143, 1, 1);
/// The last day there is.
pub const LAST: i32 = number(262_142, 12, 31);
/// 31 December 9999: what is counted beyond it never comes.
pub const END: i32 = number(9999, 12, 31);

/// The years whose months begin where [`MONTHS`] says, and how many months that are.
const FIRST_YEAR: i32 = 1900;
const COUNT: usize = 300 * 12;
/// The first day of each of these months, and of the one after them.
static MONTHS: [i32; COUNT + 1] = {
    let mut months = [0; COUNT + 1];
    let mut place = 0;
    while place <= COUNT {
        months[place] = number(FIRST_YEAR + place as i32 / 12, place as i32 % 12 + 1, 1);
        place += 1;
    }
    months
};

/// The number of a moment.
#[inline]
pub fn of_moment(moment: Moment) -> i32 {
    match moment {
        Moment::Always => ALWAYS,
        Moment::Day(day) => day.num_days_from_ce(),
        Moment::Never => NEVER,
    }
}

/// The moment of a number.
#[inline]
pub fn moment(number: i32) -> Moment {
    match number {
        ALWAYS => Moment::Always,
        NEVER => Moment::Never,
        day => NaiveDate::from_num_days_from_ce_opt(day).map_or(Moment::Never, Moment::Day),
    }
}

/// The number of a day, given its year, its month (1 to 12) and its day of the month.
#[inline]
pub const fn number(year: i32, month: i32, day: i32) -> i32 {
    // Years begin in March, so that the leap day is the last of one; 400 of them always have 146,097 days.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 305
}

/// Year, month and day of the month of a number.
#[inline]
pub const fn civil(number: i32) -> (i32, i32, i32) {
    let shifted = number + 305;
    let era = shifted.div_euclid(146_097);
    let of_era = (shifted - era * 146_097) as u32;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era as i32 + era * 400 + (month <= 2) as i32;
    (year, month as i32, day as i32)
}

/// How many days a month has.
#[inline]
pub const fn length(year: i32, month: i32) -> i32 {
    match month {
        2 if year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The corresponding day so many months later, or the last of its month where there is none; never
/// beyond the year 9999.
#[inline]
pub fn months_later(day: i32, months: u32) -> i32 {
    if let Some(later) = months_later_by_table(day, months) {
        return later;
    }
    if months == 0 {
        return if day > END { NEVER } else { day };
    }
    let (year, month, of_month) = civil(day);
    let count = i64::from(month - 1) + i64::from(months);
    let year = i64::from(year) + count / 12;
    if year > 9999 {
        return NEVER;
    }
    let (year, month) = (year as i32, (count % 12) as i32 + 1);
    let last = if of_month > 28 { length(year, month) } else { of_month };
    number(year, month, of_month.min(last))
}

/// The same where both days lie in the years of the table.
#[inline]
fn months_later_by_table(day: i32, months: u32) -> Option<i32> {
    let first = MONTHS[0];
    if day < first || day >= MONTHS[COUNT] || months as usize >= COUNT {
        return None;
    }
    // A month has 30.44 days: at most one month beside the right one.
    let guess = (((day - first) as u32 * 2153) >> 16) as usize;
    let guess = guess + usize::from(MONTHS[guess + 1] <= day);
    let month = guess - usize::from(MONTHS[guess] > day);
    let then = month + months as usize;
    if then >= COUNT {
        return None;
    }
    let last = MONTHS[then + 1] - 1;
    Some((MONTHS[then] + (day - MONTHS[month])).min(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, Months};

    fn days() -> impl Iterator<Item = NaiveDate> {
        let first = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day");
        first.iter_days().take_while(|day| day.year() <= 2060)
    }

    #[test]
    fn numbers_are_days() {
        for day in days() {
            let number = super::number(day.year(), day.month() as i32, day.day() as i32);
            assert_eq!(number, day.num_days_from_ce(), "{day}");
            assert_eq!(civil(number), (day.year(), day.month() as i32, day.day() as i32), "{day}");
            assert_eq!(moment(number), Moment::Day(day));
        }
        assert_eq!(FIRST, NaiveDate::MIN.num_days_from_ce());
        assert_eq!(LAST, NaiveDate::MAX.num_days_from_ce());
        for each in [Moment::Always, Moment::Never, NaiveDate::MIN.into(), NaiveDate::MAX.into()] {
            assert_eq!(moment(of_moment(each)), each);
        }
    }

    #[test]
    fn days_long_ago_and_far_ahead_are_numbered_too() {
        for each in (-96_000_000..96_000_000).step_by(9973).filter(|each| (FIRST..=LAST).contains(each)) {
            let day = NaiveDate::from_num_days_from_ce_opt(each).expect("in range");
            assert_eq!(civil(each), (day.year(), day.month() as i32, day.day() as i32), "{day}");
            assert_eq!(number(day.year(), day.month() as i32, day.day() as i32), each);
        }
    }

    /// Every day of the table, and the seams at its two ends.
    #[test]
    fn the_table_of_months_is_arithmetic() {
        for day in MONTHS[0] - 800..MONTHS[COUNT] + 800 {
            let (year, month, of_month) = civil(day);
            for months in [0, 1, 11, 12, 24, 25, 600, 2400, 3599, 3600] {
                let count = month - 1 + months;
                let (year, month) = (year + count / 12, count % 12 + 1);
                let expected = number(year, month, of_month.min(length(year, month)));
                assert_eq!(months_later(day, months as u32), expected, "{day} {months}");
            }
        }
    }

    #[test]
    fn months_are_those_of_chrono() {
        for day in days() {
            for months in (0..40).chain([60, 119, 120, 240, 1200]) {
                let expected = day.checked_add_months(Months::new(months)).expect("in range").num_days_from_ce();
                assert_eq!(months_later(day.num_days_from_ce(), months), expected, "{day} {months}");
            }
        }
        let last = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day").num_days_from_ce();
        assert_eq!((END, months_later(last, 1), months_later(last + 1, 0)), (last, NEVER, NEVER));
        assert_eq!(months_later(last, u32::MAX), NEVER);
        let first = NaiveDate::MIN.checked_add_months(Months::new(25)).expect("a day");
        assert_eq!(months_later(FIRST, 25), first.num_days_from_ce());
        assert_eq!(first.checked_sub_days(Days::new(0)), Some(first));
    }
}
