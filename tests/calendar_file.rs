//! Deadlines as a calendar file, read back by a library that had no hand in writing it.
#![cfg(feature = "cli")]

mod program;

use std::collections::BTreeSet;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};

use program::done;

/// A listing with a day of its own: 2 years from 2 December 2024, no extension, 2017 Provisions, arts. 2(1) and 10(2).
/// The last day is the third working day after the period (art. 10(2)): 2 December 2026 is a Wednesday, so by 7 December.
const CASE: &str = "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\nlabel = \"Zhang-of-Hefei\"\n\n\
                    [listing.facts]\ndecided_on = 2024-12-02\ngrounds = [\"false-asset-report\"]\nextension_years = 0\n\
                    stated_period = \"no\"\n";

fn read(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar: {text}") };
    assert!(matches!(parser.entry(), Entry::Eof), "one calendar and nothing behind it");
    calendar
}

/// One property of each event, as text.
fn of_events(calendar: &ICalendar, property: &ICalendarProperty) -> Vec<String> {
    let events = calendar.components.iter().filter(|each| each.component_type == ICalendarComponentType::VEvent);
    let text = |value: &ICalendarValue| match value {
        ICalendarValue::Text(text) => text.clone(),
        ICalendarValue::PartialDateTime(day) => {
            assert!(day.hour.is_none(), "whole days only");
            format!("{:04}-{:02}-{:02}", day.year.unwrap_or(0), day.month.unwrap_or(0), day.day.unwrap_or(0))
        }
        other => panic!("{other:?}"),
    };
    let one = |event: &calcard::icalendar::ICalendarComponent| {
        let entry = event.entries.iter().find(|entry| entry.name == *property);
        text(entry.and_then(|entry| entry.values.first()).expect("a value"))
    };
    events.map(one).collect()
}

#[test]
fn deadlines_are_whole_days_of_a_calendar() {
    let text = done(&["assess", "-", "--format", "ics"], CASE);
    let calendar = read(&text);
    let (summaries, starts, ends) = (
        of_events(&calendar, &ICalendarProperty::Summary),
        of_events(&calendar, &ICalendarProperty::Dtstart),
        of_events(&calendar, &ICalendarProperty::Dtend),
    );
    let due = summaries.iter().position(|each| each.contains("last day for “The inclusion period runs out”"));
    let due = due.unwrap_or_else(|| panic!("{summaries:#?}"));
    assert_eq!((starts[due].as_str(), ends[due].as_str()), ("2026-12-07", "2026-12-08"));
    let names: BTreeSet<String> = of_events(&calendar, &ICalendarProperty::Uid).into_iter().collect();
    assert_eq!(names.len(), summaries.len(), "every event has a name of its own");
    for (start, end) in starts.iter().zip(&ends) {
        assert!(start < end && start.as_str() >= "2026-11-22", "{start} {end}");
    }
    for description in of_events(&calendar, &ICalendarProperty::Description) {
        assert!(description.contains("not legal advice"), "{description}");
    }
}

#[test]
fn the_file_has_the_form_the_format_asks_for() {
    let text = done(&["assess", "-", "--format", "ics"], CASE);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert_eq!(text.matches("\r\n").count(), text.matches('\n').count(), "every line ends as RFC 5545, 3.1 says");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "no line has more than 75 bytes");
    assert_eq!(text.matches("PRODID").count(), 1);
    assert_eq!(
        text,
        done(&["assess", "-", "--format", "ics"], CASE),
        "nothing of it comes from the clock or from chance"
    );
}

/// A calendar travels. Neither what the case calls a listing nor which list it is nor any answer goes with it.
#[test]
fn a_calendar_tells_no_facts() {
    let text = done(&["assess", "-", "--format", "ics"], CASE).replace("\r\n ", "");
    for word in
        ["Zhang", "Hefei", "judgment-defaulter", "失信", "defaulter", "false-asset", "2024-12-02", "2 December 2024"]
    {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

/// A calendar takes an event of the same name for the same event.
#[test]
fn two_cases_looked_at_on_one_day_replace_nothing_of_each_other() {
    let names = |case: &str| -> BTreeSet<String> {
        of_events(&read(&done(&["assess", "-", "--format", "ics"], case)), &ICalendarProperty::Uid)
            .into_iter()
            .collect()
    };
    let (one, other) = (names(CASE), names(&CASE.replace("2024-12-02", "2025-03-03")));
    assert!(!one.is_empty() && one.is_disjoint(&other), "{one:?} {other:?}");
}

#[test]
fn a_case_without_days_is_an_empty_calendar() {
    let case = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"irb-2019\"\n";
    let calendar = read(&done(&["assess", "-", "--format", "ics"], case));
    assert!(of_events(&calendar, &ICalendarProperty::Summary).is_empty());
}
