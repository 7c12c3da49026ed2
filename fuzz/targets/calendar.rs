//! A table of rest days somebody else wrote.
#![no_main]

use delist::engine::Calendar;
use delist::engine::term::{Term, Unit};
use delist::pack::calendar;
use delist::pack::place::File;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let mut known = Calendar::without_notices();
    let mut findings = Vec::new();
    calendar::read(&File::new("calendar.csv", text.as_ref()), &mut known, &mut findings);
    if findings.is_empty()
        && let Some(year) = known.years().next()
        && let Some(start) = chrono::NaiveDate::from_ymd_opt(year, 1, 1)
    {
        known.shift(start, Term::of(30, Unit::WorkingDays));
    }
});
