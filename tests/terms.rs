//! Days and terms beside another implementation: what dateutil and numpy make of every day from 2008 to 2025
//! with the terms and moves the shipped rules use, as a digest each (`data/terms.tsv`).
//!
//! `benches/rivals/python/terms.py` made the digests, and compares days up to 2040 one by one. These days
//! reach into no year whose notice of days off is still to come, so that no new notice changes a digest.
#![cfg(feature = "pack")]

use chrono::NaiveDate;
use delist::engine::Calendar;
use delist::engine::moved::Move;
use delist::engine::term::Term;
use delist::pack::Library;

const REFERENCE: &str = include_str!("data/terms.tsv");
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2008, 1, 1).expect("a day");
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2025, 12, 31).expect("a day");

#[test]
fn every_day_and_term_gives_what_another_implementation_gives() {
    let library = Library::shipped(&mut Vec::new());
    let different = differences(&library.calendar);
    assert!(different.is_empty(), "{different:?}");
    assert!(REFERENCE.lines().count() > 100, "the reference is nearly empty");
}

/// The control: without the notices working days are others.
#[test]
fn a_calendar_without_notices_is_noticed() {
    let different = differences(&Calendar::without_notices());
    assert!(different.contains(&"term 0 0 3 0") && different.contains(&"term 0 0 0 3"), "{different:?}");
    assert!(!different.contains(&"term 24 0 0 0"), "months do not depend on notices: {different:?}");
}

/// The terms and moves that lead elsewhere.
fn differences(calendar: &Calendar) -> Vec<&'static str> {
    let rows = REFERENCE.lines().map(|line| line.split_once('\t').expect("two columns"));
    rows.filter(|(what, expected)| digest(what, calendar) != *expected).map(|(what, _)| what).collect()
}

/// FNV-1a over the days since 1970-01-01 that each day leads to, each as four bytes, the least first.
fn digest(what: &str, calendar: &Calendar) -> String {
    let words: Vec<&str> = what.split(' ').collect();
    let number = |place: usize| words[place].parse::<u32>().expect("a number");
    let led_to = |day: NaiveDate| match words[0] {
        "term" => {
            let (months, days) = (number(1), number(2));
            let term = Term { months, days, working_days: number(3), weekdays: number(4) };
            calendar.shift(day, term)
        }
        _ => named(words[1], number(2)).day(day, calendar),
    };
    let days = FIRST.iter_days().take_while(|day| *day <= LAST);
    let days = days.map(|day| led_to(day).expect("in range").day.to_epoch_days());
    let found = days
        .flat_map(i32::to_le_bytes)
        .fold(0xcbf2_9ce4_8422_2325_u64, |found, byte| (found ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{found:016x}")
}

fn named(name: &str, days: u32) -> Move {
    match name {
        "after" => Move::After,
        "earlier" => Move::Earlier(days),
        "off-rest-days" => Move::OffRestDays,
        "start-of-month" => Move::StartOfMonth,
        "end-of-month" => Move::EndOfMonth,
        "start-of-year" => Move::StartOfYear,
        "end-of-year" => Move::EndOfYear,
        other => panic!("no move is called {other}"),
    }
}
