//! The history of an answer: on which days between two it changes, and why.
//!
//! Not every day is looked at. What is computed from fixed days can change only when one of them
//! comes or passes, so those days are collected: of the facts, of the texts coming into force and
//! ending, and of everything worked out on the way. Between neighbours that answer differently the day
//! is found by halving. Where several listings stand in a case, each has its own history.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use super::answer::{Answers, Aspect, Coming, Running, Value};
use super::as_known::as_known;
use super::calendar::Calendar;
use super::case::{Case, Listing};
use super::evaluation::{Evaluation, Standing};
use super::expression::Expr;
use super::fact::{Answer, FactId};
use super::moment::Moment;
use super::pack::{Pack, Rule};
use super::parts::each_part;
use super::source::{Cite, SourceId};
use super::timeline::ItemKind;
use super::window::Window;
use super::world::World;

/// The longest time looked through, in years.
pub const LONGEST: u32 = 40;

/// How many days at most lie between two that are looked at.
const GRID: u64 = 61;

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
    /// A text came into force.
    CameIntoForce(SourceId),
    /// A text is no longer in force.
    Ended(SourceId),
    /// The day has come for which it waited.
    DayCame,
    /// The last day on which something counted has passed.
    DayPassed,
}

impl Why {
    /// The name of the reason in results.
    pub fn name(&self) -> &'static str {
        match self {
            Why::Happened(_) => "happened",
            Why::CameIntoForce(_) => "came-into-force",
            Why::Ended(_) => "ended",
            Why::DayCame => "day-came",
            Why::DayPassed => "day-passed",
        }
    }
}

/// The days looked at unless others are asked for: from the first listing day known until the day
/// after the last one that the answer names, at most [`LONGEST`] years.
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
    (from, to.min(furthest(from)))
}

/// The last day that can be looked at from a first one.
pub fn furthest(from: NaiveDate) -> NaiveDate {
    from.checked_add_months(Months::new(12 * LONGEST)).unwrap_or(NaiveDate::MAX)
}

/// Every day from `from` to `to` on which the answer is another than the day before.
pub fn history(packs: &[&Pack], calendar: &Calendar, case: &Case, from: NaiveDate, to: NaiveDate) -> History {
    let mut days: BTreeMap<NaiveDate, Vec<Change>> = BTreeMap::new();
    for (place, listing) in case.listings.iter().enumerate() {
        let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) else { continue };
        let watch = Watch { pack, calendar, listing, written: case.as_of, answers: Answers::new(pack, calendar) };
        for day in watch.changing(from, to) {
            days.entry(day).or_default().extend(watch.changes(place, day));
        }
    }
    let days = days.into_iter().map(|(day, changes)| Changed { day, changes });
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
    for listing in &case.listings {
        let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) else { continue };
        let watch = Watch { pack, calendar, listing, written: case.as_of, answers: Answers::new(pack, calendar) };
        let mut before = watch.answer(eve(from));
        for day in from.iter_days().take_while(|day| *day <= to) {
            let answer = watch.answer(day);
            if answer != before {
                days.insert(day);
            }
            before = answer;
        }
    }
    days.into_iter().collect()
}

/// One listing that is looked at again and again.
struct Watch<'a> {
    pack: &'a Pack,
    calendar: &'a Calendar,
    listing: &'a Listing,
    written: NaiveDate,
    answers: Answers<'a>,
}

type Answered = Option<Vec<(Aspect, Value)>>;

impl Watch<'_> {
    fn known(&self, day: NaiveDate) -> Option<Listing> {
        as_known(self.pack, self.listing, self.written, day, &mut Vec::new())
    }

    /// The answer on a day; none before the entry was made.
    fn answer(&self, day: NaiveDate) -> Answered {
        Some(self.answers.on(&self.known(day)?, day))
    }

    /// The days on which the answer changes, in order.
    fn changing(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let mut found = Vec::new();
        let mut lower = (eve(from), self.answer(eve(from)));
        for day in self.candidates(from, to) {
            let upper = (day, self.answer(day));
            self.halve(&lower, &upper, &mut found);
            lower = upper;
        }
        found
    }

    /// The days after `lower`, up to `upper`, on which the answer changes.
    fn halve(&self, lower: &(NaiveDate, Answered), upper: &(NaiveDate, Answered), found: &mut Vec<NaiveDate>) {
        if lower.1 == upper.1 {
            return;
        }
        let apart = upper.0.signed_duration_since(lower.0).num_days().unsigned_abs();
        let middle = lower.0.checked_add_days(Days::new(apart / 2)).filter(|_| apart > 1);
        let Some(middle) = middle else {
            found.push(upper.0);
            return;
        };
        let middle = (middle, self.answer(middle));
        self.halve(lower, &middle, found);
        self.halve(&middle, upper, found);
    }

    /// Days that may make a difference, in order; the last one looked at is always among them.
    fn candidates(&self, from: NaiveDate, to: NaiveDate) -> BTreeSet<NaiveDate> {
        let mut days = Candidates { from, to, days: BTreeSet::from([from, to]) };
        days.add(Moment::Day(self.written));
        for answer in &self.listing.answers {
            if let Answer::On(window) = answer {
                days.both(*window);
            }
        }
        for source in self.sources() {
            let source = self.pack.source(source);
            source.from.into_iter().chain(source.until).for_each(|day| days.add(day.into()));
        }
        // Days worked out from these, and days worked out on those again.
        let given = days.days.clone();
        given.iter().for_each(|day| self.collect(*day, true, &mut days));
        let again: Vec<NaiveDate> = days.days.difference(&given).copied().collect();
        again.iter().for_each(|day| self.collect(*day, false, &mut days));
        let mut grid = from;
        while grid < to {
            days.days.insert(grid);
            grid = grid.checked_add_days(Days::new(GRID)).unwrap_or(to);
        }
        days.days
    }

    /// Every day that is worked out on the way to the answer of a day.
    fn collect(&self, day: NaiveDate, at_best: bool, days: &mut Candidates) {
        let Some(known) = self.known(day) else { return };
        let world = World::new(self.pack, &known, self.calendar, day);
        let best = at_best.then(|| world.at_best());
        each_part(self.pack, self.pack.outputs().map(|rule| &rule.expr), &mut |part| {
            for world in std::iter::once(&world).chain(&best) {
                days.both(world.window(part));
            }
        });
        self.pack.outputs().for_each(|rule| days.both(world.tight(rule)));
    }

    /// The texts whose being in force matters somewhere.
    fn sources(&self) -> Vec<SourceId> {
        in_force(self.pack, self.pack.outputs())
    }

    /// What changes on a day, and why.
    fn changes(&self, place: usize, day: NaiveDate) -> Vec<Change> {
        let (known_before, known) = (self.known(eve(day)), self.known(day));
        let change = |aspect, from, to, why, cites| {
            let (label, regime) = (self.listing.label.clone(), self.listing.regime.clone());
            Change { listing: place, label, regime, aspect, from, to, why, cites }
        };
        let (Some(known_before), Some(known)) = (known_before, known) else {
            let made = Why::Happened(self.pack.listing_date.into_iter().collect());
            return vec![change(Aspect::Listing, None, Value::Truth(true), made, Vec::new())];
        };
        let happened = self.happened(&known_before, &known);
        let before = self.answers.on(&known_before, eve(day));
        let now = self.answers.on(&known, day);
        // What the day alone would have made of it, had nothing happened.
        let otherwise = if happened.is_empty() { now.clone() } else { self.answers.on(&known_before, day) };
        let mut changes = Vec::new();
        for (((aspect, from), (_, to)), (_, without)) in before.into_iter().zip(now).zip(otherwise) {
            if from == to {
                continue;
            }
            let rule = self.answers.rule(aspect, &to);
            let why = match () {
                () if without != to => Why::Happened(mattering(&happened, rule)),
                () => self.why(rule, &to, day),
            };
            let cites = rule.map(|rule| rule.cites.clone()).unwrap_or_default();
            changes.push(change(aspect, Some(from), to, why, cites));
        }
        changes
    }

    /// The facts that came to be known from one day to the next.
    fn happened(&self, before: &Listing, now: &Listing) -> Vec<FactId> {
        let ahead = |answer: &Answer| matches!(answer, Answer::On(window) if window.latest() == Moment::Never);
        let answers = before.answers.iter().zip(&now.answers).enumerate();
        let changed = answers.filter(|(_, (before, now))| before != now && !(ahead(before) && ahead(now)));
        changed.map(|(fact, _)| FactId(fact)).collect()
    }

    /// Why the mere passing of a day changes something.
    fn why(&self, rule: Option<&Rule>, to: &Value, day: NaiveDate) -> Why {
        for id in rule.map(|rule| in_force(self.pack, [rule])).unwrap_or_default() {
            let source = self.pack.source(id);
            if source.from == Some(day) {
                return Why::CameIntoForce(id);
            }
            if source.until.is_some() && source.until == day.pred_opt() {
                return Why::Ended(id);
            }
        }
        let came = match to {
            Value::Standing(standing) => *standing != Standing::Closed && *standing != Standing::NeedsSteps,
            Value::Coming(coming) => *coming != Coming::Never,
            Value::Running(running) => *running != Running::NotBegun,
            Value::Truth(_) | Value::When(_) | Value::Versions(_) => false,
        };
        if came { Why::DayCame } else { Why::DayPassed }
    }
}

/// Those of the facts that the rule uses; all of them if it uses none itself.
fn mattering(happened: &[FactId], rule: Option<&Rule>) -> Vec<FactId> {
    let used: Vec<FactId> = rule.map(|rule| rule.uses.facts().collect()).unwrap_or_default();
    let mattering: Vec<FactId> = happened.iter().copied().filter(|fact| used.contains(fact)).collect();
    if mattering.is_empty() { happened.to_vec() } else { mattering }
}

/// The texts of whose being in force rules make something.
fn in_force<'a>(pack: &'a Pack, rules: impl IntoIterator<Item = &'a Rule>) -> Vec<SourceId> {
    let mut sources = BTreeSet::new();
    each_part(pack, rules.into_iter().map(|rule| &rule.expr), &mut |part| {
        if let Expr::InForce(source) = part {
            sources.insert(*source);
        }
    });
    sources.into_iter().collect()
}

/// Days worth a look, within the days asked for.
struct Candidates {
    from: NaiveDate,
    to: NaiveDate,
    days: BTreeSet<NaiveDate>,
}

impl Candidates {
    /// The day on which a moment comes, and the first one after it.
    fn add(&mut self, moment: Moment) {
        let Moment::Day(day) = moment else { return };
        for day in std::iter::once(day).chain(day.succ_opt()) {
            if self.from <= day && day <= self.to {
                self.days.insert(day);
            }
        }
    }

    fn both(&mut self, window: Window) {
        self.add(window.earliest());
        self.add(window.latest());
    }
}

/// The day before; the first day of all has none but itself.
fn eve(day: NaiveDate) -> NaiveDate {
    if day.year() < -9000 { day } else { day.pred_opt().unwrap_or(day) }
}
