//! `delist calendar DATE +N`: working-day arithmetic, with the days it counted.

use clap::ArgMatches;

use crate::engine::calendar::{Calendar, DayKind};
use crate::engine::term::{Term, Unit};
use crate::report;
use crate::text::{Value, filled};

use super::assess::parse_day;
use super::desk::Desk;
use super::failure::Failure;
use super::output;

/// More working days than this no deadline of the law has.
const MOST: u32 = 2_000;

/// Counts so many working days after a day, and shows each.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let start = parse_day(args.get_one::<String>("date").map_or("", String::as_str))?;
    let written = args.get_one::<String>("count").map_or("", String::as_str);
    let count = written.strip_prefix('+').unwrap_or(written).parse().ok().filter(|count| (1..=MOST).contains(count));
    let count = count.ok_or_else(|| Failure::usage("usage-not-a-count", &[("written", written)]))?;
    let (calendar, texts) = (&desk.library.calendar, &desk.texts);
    let Some(end) = calendar.shift(start, Term::of(count, Unit::WorkingDays)) else {
        return Err(Failure::usage("usage-not-a-count", &[("written", written)]));
    };
    let own = report::own_rules_text(texts, &desk.header()).map(|text| filled(&text, output::width()));
    let mut lines: Vec<String> = own.into_iter().collect();
    lines.push(texts.ui("calendar-from", &[("day", texts.weekday(start).into())]));
    let mut number = 0u32;
    for day in start.iter_days().skip(1).take_while(|day| *day <= end.day) {
        let named: Value = texts.weekday(day).into();
        if calendar.is_worked(day, true) {
            number += 1;
            let id = match calendar.kind(day) {
                Some(DayKind::MakeupWorkday) => "calendar-makeup",
                _ => "calendar-worked",
            };
            lines.push(texts.ui(id, &[("number", number.into()), ("day", named)]));
        } else {
            lines.push(texts.ui(off(calendar, day), &[("day", named)]));
        }
    }
    let result = [("count", Value::from(count)), ("day", texts.weekday(end.day).into())];
    lines.push(texts.ui("calendar-result", &result));
    if end.provisional {
        let known: Vec<i32> = calendar.years().collect();
        let values = [
            ("first", Value::from(known.first().map_or(String::new(), i32::to_string))),
            ("last", Value::from(known.last().map_or(String::new(), i32::to_string))),
        ];
        lines.push(texts.ui("calendar-provisional", &values));
    }
    output::print(&lines.join("\n"))
}

fn off(calendar: &Calendar, day: chrono::NaiveDate) -> &'static str {
    match calendar.kind(day) {
        Some(DayKind::Holiday) => "calendar-holiday",
        _ if calendar.is_provisional(day) => "calendar-rest-provisional",
        _ => "calendar-rest",
    }
}
