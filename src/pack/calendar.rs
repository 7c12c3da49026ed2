//! The working-day calendar from its files: `date,kind,name`, one announced day a line.
//!
//! Later files add days, or correct earlier ones: a new year's notice is a new file.

use chrono::NaiveDate;

use crate::engine::Calendar;
use crate::engine::calendar::DayKind;

use super::dates;
use super::finding::{Code, Finding};
use super::place::File;
use super::tree::LARGEST;

/// The most findings told of one file.
const MOST_TOLD: usize = 200;

/// The kinds of days under the names the files use.
pub const KINDS: &[(DayKind, &str)] = &[(DayKind::Holiday, "holiday"), (DayKind::MakeupWorkday, "makeup-workday")];

/// Adds the days of one file to a calendar. Empty lines and lines beginning with `#` say nothing.
pub fn read(file: &File, calendar: &mut Calendar, findings: &mut Vec<Finding>) {
    if file.text().len() > LARGEST {
        let limit = LARGEST.to_string();
        findings.push(Finding::new(Code::TooLarge, file.place(0..0), &[("limit", &limit)]));
        return;
    }
    let told = findings.len() + MOST_TOLD;
    let mut start = 0;
    for line in file.text().split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') || line == "date,kind,name" {
            continue;
        }
        match row(line) {
            Ok((day, kind)) => calendar.announce(day, kind),
            Err(_) if findings.len() >= told => return,
            Err(expected) => {
                let place = file.place(span);
                findings.push(Finding::new(Code::CalendarRow, place, &[("expected", expected), ("written", line)]));
            }
        }
    }
}

fn row(line: &str) -> Result<(NaiveDate, DayKind), &'static str> {
    let mut parts = line.split(',');
    let day = parts.next().and_then(|text| dates::day(text.trim())).ok_or("day")?;
    let kind = parts.next().and_then(|text| crate::engine::named(KINDS, text.trim())).ok_or("kind")?;
    Ok((day, kind))
}
