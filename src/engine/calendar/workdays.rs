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
        let mut words: Vec<u64> = (0..BITS.div_ceil(64)).map(|word| weekdays(FIRST + 64 * word as i32)).collect();
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
