//! Which days are worked, as bits: the third working day after a day is found by counting bits, not
//! by asking for each day on the way.
//!
//! What it says is what [`Calendar::is_worked`] says, for the years it holds; outside of them days are
//! asked for one by one. Not here: whether a later notice may still move a day.

use std::ops::RangeInclusive;

use super::civil::{END, number};
use super::{Calendar, DayKind};

/// The years held as bits.
const YEARS: RangeInclusive<i32> = 1900..=2199;
const FIRST: i32 = number(*YEARS.start(), 1, 1);
const BITS: usize = (number(*YEARS.end(), 12, 31) - FIRST + 1) as usize;

/// A bit for each day of [`YEARS`], set where it is worked.
#[derive(Clone, Debug)]
struct Bits {
    words: Vec<u64>,
    /// How many bits are set before each word.
    before: Vec<u32>,
}

/// The worked days, with and without make-up weekends.
#[derive(Clone, Debug)]
pub(super) struct Workdays {
    with_makeup: Bits,
    without: Bits,
}

impl Workdays {
    pub(super) fn of(calendar: &Calendar) -> Workdays {
        // Every week alike, then what is off in every year, then what the notices say.
        // After seven words the weekdays are the same again.
        let week: [u64; 7] = std::array::from_fn(|word| weekdays(FIRST + 64 * word as i32));
        let mut words: Vec<u64> = week.into_iter().cycle().take(BITS.div_ceil(64)).collect();
        for year in YEARS.filter(|year| !calendar.noticed.contains(year)) {
            let second = (year >= 2025).then_some((5, 2));
            let off = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)].into_iter().chain(second);
            off.for_each(|(month, day)| set(&mut words, number(year, month, day), false));
        }
        let mut with_makeup = words.clone();
        for (place, kind) in calendar.days.kinds.iter().enumerate() {
            let day = calendar.days.first + place as i32;
            match kind {
                Some(DayKind::Holiday) => {
                    set(&mut words, day, false);
                    set(&mut with_makeup, day, false);
                }
                Some(DayKind::MakeupWorkday) => {
                    set(&mut words, day, is_weekday(day));
                    set(&mut with_makeup, day, true);
                }
                None => {}
            }
        }
        Workdays { with_makeup: Bits::of(with_makeup), without: Bits::of(words) }
    }

    fn bits(&self, makeup: bool) -> &Bits {
        if makeup { &self.with_makeup } else { &self.without }
    }

    /// Whether a day is worked; `None` outside the years held.
    pub(super) fn is_worked(&self, day: i32, makeup: bool) -> Option<bool> {
        let place = place(day)?;
        Some(self.bits(makeup).words.get(place / 64)? >> (place % 64) & 1 == 1)
    }

    /// The worked day so many after a day; where the years held end before, the last of them and how
    /// many are still to be counted after it.
    pub(super) fn after(&self, day: i32, count: u32, makeup: bool) -> Result<i32, (i32, u32)> {
        let Some(from) = place(day.saturating_add(1)) else { return Err((day, count)) };
        match self.bits(makeup).nth(from, count) {
            Ok(found) => Ok(FIRST + found as i32),
            Err(left) => Err((FIRST + BITS as i32 - 1, left)),
        }
    }
}

impl Bits {
    fn of(mut words: Vec<u64>) -> Bits {
        // Days after the last are no days.
        if let Some(last) = words.last_mut().filter(|_| !BITS.is_multiple_of(64)) {
            *last &= (1 << (BITS % 64)) - 1;
        }
        let mut all = 0;
        let before = words.iter().map(|word| {
            all += word.count_ones();
            all - word.count_ones()
        });
        let before = before.collect();
        Bits { words, before }
    }

    /// The place of the `count`th set bit (the first is 1) from a place on, or how many are missing.
    fn nth(&self, from: usize, count: u32) -> Result<usize, u32> {
        let (word, within) = (from / 64, !0u64 << (from % 64));
        let (Some(bits), Some(before)) = (self.words.get(word), self.before.get(word)) else { return Err(count) };
        let here = bits & within;
        if count <= here.count_ones() {
            return Ok(64 * word + select(here, count));
        }
        // So many bits, counted from the very first.
        let wanted = u64::from(before + (bits & !within).count_ones()) + u64::from(count);
        // A week has five of them mostly: the word is a few steps from where that leads.
        let guess = word + (count as usize).min(BITS) * 7 / (5 * 64);
        let mut at = guess.min(self.words.len() - 1);
        let reaches = |at: usize| self.before.get(at).is_some_and(|before| u64::from(*before) < wanted);
        while at > word && !reaches(at) {
            at -= 1;
        }
        while reaches(at + 1) {
            at += 1;
        }
        let (bits, before) = (self.words[at], self.before[at]);
        let left = (wanted - u64::from(before)) as u32;
        if left <= bits.count_ones() { Ok(64 * at + select(bits, left)) } else { Err(left - bits.count_ones()) }
    }
}

/// The place of the `count`th set bit of a word that has so many.
fn select(mut bits: u64, count: u32) -> usize {
    for _ in 1..count {
        bits &= bits - 1;
    }
    bits.trailing_zeros() as usize
}

fn place(day: i32) -> Option<usize> {
    if day > END {
        return None;
    }
    usize::try_from(day.checked_sub(FIRST)?).ok().filter(|place| *place < BITS)
}

fn set(words: &mut [u64], day: i32, worked: bool) {
    let Some(place) = place(day) else { return };
    if let Some(word) = words.get_mut(place / 64) {
        let bit = 1 << (place % 64);
        *word = if worked { *word | bit } else { *word & !bit };
    }
}

/// Monday to Friday of the 64 days from a day on.
fn weekdays(from: i32) -> u64 {
    (0..64).filter(|each| is_weekday(from + each)).fold(0, |bits, each| bits | 1 << each)
}

fn is_weekday(day: i32) -> bool {
    (day - 1).rem_euclid(7) < 5
}

#[cfg(test)]
mod tests {
    use super::super::civil::{self, NEVER};
    use super::*;
    use crate::engine::term::Term;
    use chrono::{Datelike, Days, Months, NaiveDate};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test's date")
    }

    /// The notices of some years, real enough: days off, make-up weekends, one on a fixed holiday.
    fn noticed() -> Calendar {
        let mut calendar = Calendar::without_notices();
        for year in [2008, 2014, 2015, 2024, 2025, 2026] {
            let on = |month, date| NaiveDate::from_ymd_opt(year, month, date).expect("a day");
            for (month, date) in [(1, 1), (2, 9), (2, 10), (2, 11), (4, 5), (5, 1), (5, 4), (10, 1), (10, 8)] {
                calendar.announce(on(month, date), DayKind::Holiday);
            }
            for day in [on(2, 1), on(9, 27), on(10, 11)] {
                calendar.announce(day, DayKind::MakeupWorkday);
            }
        }
        calendar.announce(day("2023-01-01"), DayKind::MakeupWorkday);
        calendar
    }

    /// Day by day, as somebody with a calendar on the wall would count.
    fn walked(calendar: &Calendar, start: NaiveDate, term: Term) -> Option<NaiveDate> {
        let day = start.checked_add_months(Months::new(term.months))?;
        let mut day = day.checked_add_days(Days::new(u64::from(term.days)))?;
        for (count, makeup) in [(term.working_days, true), (term.weekdays, false)] {
            if count > 0 {
                day = calendar.worked_after(day, makeup).nth(count as usize - 1)?;
            }
        }
        (day.year() <= 9999).then_some(day)
    }

    #[test]
    fn counting_bits_is_walking_from_day_to_day() {
        let term = |months, days, working_days, weekdays| Term { months, days, working_days, weekdays };
        let mut terms: Vec<Term> = (0..46).map(|count| term(0, 0, count, 0)).collect();
        terms.extend((0..46).map(|count| term(0, 0, 0, count)));
        terms.extend([term(1, 2, 3, 4), term(24, 0, 3, 0), term(0, 60, 0, 7), term(0, 0, 260, 0), term(3, 0, 400, 20)]);
        let number = |day: Option<NaiveDate>| day.map_or(NEVER, |day| day.num_days_from_ce());
        for calendar in [noticed(), Calendar::without_notices()] {
            for start in day("2000-01-01").iter_days().take_while(|day| day.year() <= 2045) {
                for (place, term) in terms.iter().enumerate().filter(|(place, _)| start.day() as usize % 3 == place % 3)
                {
                    let expected = walked(&calendar, start, *term);
                    assert_eq!(
                        calendar.shift_number(start.num_days_from_ce(), *term),
                        number(expected),
                        "{start} {place}"
                    );
                    assert_eq!(calendar.shift(start, *term).map(|counted| counted.day), expected, "{start} {term:?}");
                }
                let rolled =
                    if calendar.is_worked(start, true) { Some(start) } else { walked(&calendar, start, terms[1]) };
                assert_eq!(calendar.roll_number(start.num_days_from_ce()), number(rolled), "{start}");
                for makeup in [true, false] {
                    let worked = calendar.is_worked(start, makeup);
                    assert_eq!(calendar.is_number_worked(start.num_days_from_ce(), makeup), worked, "{start}");
                }
            }
        }
    }

    #[test]
    fn the_years_held_as_bits_end_without_a_seam() {
        let calendar = Calendar::without_notices();
        let of = |working_days| Term { working_days, ..Term::default() };
        for from in ["1899-12-20", "2199-12-20", "9999-12-20", "-0044-03-15", "2198-03-01"] {
            for start in day(from).iter_days().take(15) {
                for count in [1, 2, 3, 10, 300] {
                    let expected = walked(&calendar, start, of(count)).map_or(NEVER, |day| day.num_days_from_ce());
                    assert_eq!(calendar.shift_number(start.num_days_from_ce(), of(count)), expected, "{start} {count}");
                }
            }
        }
        for term in [of(u32::MAX), Term { days: u32::MAX, ..of(0) }, Term { months: u32::MAX, ..of(0) }] {
            assert_eq!(calendar.shift_number(day("2026-11-23").num_days_from_ce(), term), NEVER);
        }
        assert_eq!(calendar.shift_number(civil::LAST, of(0)), NEVER);
        assert_eq!(calendar.roll_number(day("9999-12-31").num_days_from_ce()), day("9999-12-31").num_days_from_ce());
    }
}
