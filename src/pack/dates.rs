//! Days as files and commands write them: `2026-11-22`, and in no other way.
//!
//! chrono also reads `2026-11-2`, `+2026-11-22` and `2026 - 11 - 22`. A date that one reader takes and another
//! refuses would make two cases of one file, so this is the only place where a day is read.

use chrono::{Datelike, NaiveDate};

use super::reader::YEARS;

/// A day written as `2026-11-22`; `None` if it is written otherwise, or is no day of the calendar.
pub fn day(text: &str) -> Option<NaiveDate> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *text.as_bytes() else { return None };
    let (year, month, day) = (number([a, b, c, d])?, number([e, f])?, number([g, h])?);
    let day = NaiveDate::from_ymd_opt(year, month.cast_unsigned(), day.cast_unsigned())?;
    YEARS.contains(&day.year()).then_some(day)
}

/// A number of so many digits.
pub(super) fn number<const N: usize>(digits: [u8; N]) -> Option<i32> {
    let all = digits.iter().all(u8::is_ascii_digit);
    all.then(|| digits.iter().fold(0, |number, digit| number * 10 + i32::from(digit - b'0')))
}

/// What was meant by a date whose month or day has one digit: `2026-11-02` for `2026-11-2`, `2026-03` for `2026-3`.
pub fn meant(written: &str) -> Option<String> {
    let mut parts = written.split('-');
    let mut all = parts.next()?.to_owned();
    for part in parts {
        let is_short = part.len() == 1;
        all.push_str(if is_short { "-0" } else { "-" });
        all.push_str(part);
    }
    let whole = if all.len() == 7 { format!("{all}-01") } else { all.clone() };
    (all != written && day(&whole).is_some()).then_some(all)
}

/// Whether this is written like a date, be it one or not.
pub(super) fn is_dated(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split('-');
    parts.next().is_some_and(|year| year.len() == 4 && digits(year))
        && (1..=2).contains(&parts.clone().count())
        && parts.all(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_way() {
        assert_eq!(day("2026-11-22"), NaiveDate::from_ymd_opt(2026, 11, 22));
        let otherwise = [
            "2026-11-2",
            "2026-1-22",
            "+2026-11-22",
            " 2026-11-22",
            "2026-11-22 ",
            "2026- 1-22",
            "2026-11",
            "26-11-22",
            "2026/11/22",
            "2026-02-30",
            "1899-12-31",
            "2201-01-01",
            "２026-1-2",
        ];
        for text in otherwise {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_digit_that_is_missing_is_offered_where_a_date_comes_of_it() {
        let meant = |written| meant(written).unwrap_or_default();
        assert_eq!(meant("2026-11-2"), "2026-11-02");
        assert_eq!(meant("2026-1-2"), "2026-01-02");
        assert_eq!(meant("2026-3"), "2026-03");
        for none in ["2026-11-22", "2026-2-30", "2026-13-2", "2026", "2026--2", "1-2-3", "not-yet", "", "名-1"] {
            assert_eq!(meant(none), "", "{none}");
        }
    }
}
