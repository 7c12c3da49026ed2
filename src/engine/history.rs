//! The history of an answer: on which days between two it changes, and why.
//!
//! Not every day is looked at. What is computed from fixed days can change only when one of them
//! comes or passes, so those days are collected: of the facts, of the texts coming into force and
//! ending, and of everything worked out on the way. Between neighbours that answer differently the day
//! is found by halving. Listings that hang together are looked at together (`watch`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use super::answer::{Aspect, Value};
use super::calendar::Calendar;
use super::case::Case;
use super::evaluation::Evaluation;
use super::fact::FactId;
use super::moment::Moment;
use super::on_day::Rules;
use super::pack::Pack;
use super::prepared::Packs;
use super::source::{Cite, SourceId};
use super::timeline::ItemKind;
use super::watch::Watch;
use super::window::Window;

/// The longest time looked through, in years.
const LONGEST: u32 = 40;

/// The same of all listings together: of many of them each day takes as much longer.
const LONGEST_TOGETHER: u32 = 120;

/// The days on which the answer changes.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The first day looked at.
    pub from: NaiveDate,
    /// The last day looked at.
    pub to: NaiveDate,
    /// The day the case was written; what comes later assumes that nothing further happens.
    pub written: NaiveDate,
    /// The days on which something changes, in order.
    pub days: Vec<Changed>,
}

/// A day on which something changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The first day of the new answer.
    pub day: NaiveDate,
    /// What changes, in the order of the listings.
    pub changes: Vec<Change>,
}

/// What changes of a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The place of the listing in the case.
    pub listing: usize,
    /// Its label.
    pub label: String,
    /// Its regime.
    pub regime: String,
    /// What of the answer changes.
    pub aspect: Aspect,
    /// What it was the day before; nothing before the entry was made.
    pub from: Option<Value>,
    /// What it is from this day on.
    pub to: Value,
    /// Why.
    pub why: Why,
    /// Where that is written.
    pub cites: Vec<Cite>,
}

/// Why an answer changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// These facts came to be: steps taken, events, dates.
    Happened(Vec<FactId>),
    /// These facts may have come to be: the month or year begins of which no more is known.
    MayHaveHappened(Vec<FactId>),
    /// These facts have come to be by now, nobody knows on which day: that month or year ends.
    HasHappened(Vec<FactId>),
    /// These facts came to be in other listings, from which something follows for this one.
    HappenedElsewhere(Vec<Elsewhere>),
    /// A text came into force.
    CameIntoForce(SourceId),
    /// A text is no longer in force.
    Ended(SourceId),
    /// The day has come for which it waited.
    DayCame,
    /// The last day on which something counted has passed.
    DayPassed,
}

/// What came to be in another listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its label.
    pub label: String,
    /// Its regime.
    pub regime: String,
    /// The facts of its pack; the day of the entry where the entry was made.
    pub facts: Vec<FactId>,
}

impl Why {
    /// The name of the reason in results.
    pub fn name(&self) -> &'static str {
        match self {
            Why::Happened(_) => "happened",
            Why::MayHaveHappened(_) => "may-have-happened",
            Why::HasHappened(_) => "has-happened",
            Why::HappenedElsewhere(_) => "happened-elsewhere",
            Why::CameIntoForce(_) => "came-into-force",
            Why::Ended(_) => "ended",
            Why::DayCame => "day-came",
            Why::DayPassed => "day-passed",
        }
    }
}

/// The days looked at unless others are asked for: from the first listing day known until the day
/// after the last one that the answer names, at most [`most_years`].
pub fn usual_range(case: &Case, evaluation: &Evaluation) -> (NaiveDate, NaiveDate) {
    let bounds = |window: Window| [window.earliest(), window.latest()].into_iter().filter_map(Moment::day);
    let listed = |item: &&super::timeline::Item| matches!(item.kind, ItemKind::Listed(_));
    let made = evaluation.timeline.iter().filter(listed);
    let first = made.filter_map(|item| item.begins.as_things_stand.earliest().day()).min();
    let known = evaluation.timeline.iter().flat_map(|item| bounds(item.begins.as_things_stand)).min();
    let from = first.or(known).unwrap_or(case.as_of).min(case.as_of);
    let ends = evaluation.timeline.iter().filter_map(|item| item.ends);
    let begins = evaluation.timeline.iter().map(|item| item.begins);
    let last = begins.chain(ends).flat_map(|views| bounds(views.as_things_stand)).max().unwrap_or(case.as_of);
    let to = last.max(case.as_of).succ_opt().unwrap_or(last);
    (from, to.min(furthest(from, case)))
}

/// The most years that are looked through for a case.
pub fn most_years(case: &Case) -> u32 {
    let listings = u32::try_from(case.listings.len()).unwrap_or(u32::MAX).max(1);
    (LONGEST_TOGETHER / listings).clamp(1, LONGEST)
}

/// The last day that can be looked at from a first one.
pub fn furthest(from: NaiveDate, case: &Case) -> NaiveDate {
    from.checked_add_months(Months::new(12 * most_years(case))).unwrap_or(NaiveDate::MAX)
}

/// Every day from `from` to `to` on which the answer is another than the day before.
pub fn history(packs: &[&Pack], calendar: &Calendar, case: &Case, from: NaiveDate, to: NaiveDate) -> History {
    let mut days: BTreeMap<NaiveDate, Vec<Change>> = BTreeMap::new();
    for watch in Watch::all(Rules { packs: &Packs::new(packs, calendar) }, case) {
        for (day, places) in watch.changing(from, to) {
            days.entry(day).or_default().extend(watch.changes(&places, day));
        }
    }
    let days = days.into_iter().map(|(day, mut changes)| {
        changes.sort_by_key(|change| change.listing);
        Changed { day, changes }
    });
    History { from, to, written: case.as_of, days: days.collect() }
}

/// The same days found by looking at every one of them: slow, and the measure for [`history`].
pub fn history_day_by_day(
    packs: &[&Pack],
    calendar: &Calendar,
    case: &Case,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<NaiveDate> {
    let mut days = BTreeSet::new();
    for watch in Watch::all(Rules { packs: &Packs::new(packs, calendar) }, case) {
        days.extend(watch.changing_day_by_day(from, to));
    }
    days.into_iter().collect()
}
