//! A case out of a region: something to show, and to hold the proof against the engine.

use chrono::{Datelike, NaiveDate};

use crate::engine::Calendar;
use crate::engine::case::{Case, Listing};
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, FactId, FactKind, State, ValueSet};
use crate::engine::moment::Moment;
use crate::engine::pack::Pack;
use crate::engine::window::Window;
use crate::engine::world::World;

use super::moments::{Formula, Step, Var};
use super::region::{Region, is_dated};

/// A case of a region.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The case: one listing.
    pub case: Case,
    days: Vec<(Var, i64)>,
    numbers: Vec<(FactId, i64)>,
}

impl Witness {
    /// A case of a region; `None` where it hangs on something that is not looked into, or where the days
    /// found do not keep the order the region asks for.
    pub fn of(region: &Region, pack: &Pack, calendar: &Calendar) -> Option<Witness> {
        if region.is_opaque() {
            return None;
        }
        let around = NaiveDate::from_ymd_opt(2023, 5, 17)?;
        let today = NaiveDate::from_ymd_opt(2026, 11, 22)?;
        // Different days for different facts, all of them in our times; then other times.
        let tries = [(around, 37), (around, 0), (today, -11), (NaiveDate::from_ymd_opt(2015, 3, 2)?, 61)];
        tries.into_iter().find_map(|(start, apart)| {
            let wish = |var: Var| {
                i64::from(match var {
                    Var::Fact(fact) | Var::Earlier(fact) => start.num_days_from_ce() + apart * fact.0 as i32,
                    _ => today.num_days_from_ce(),
                })
            };
            Witness::with_days(region, region.days(&wish), pack, calendar)
        })
    }

    fn with_days(region: &Region, days: Vec<(Var, i64)>, pack: &Pack, calendar: &Calendar) -> Option<Witness> {
        let day = |var: Var| {
            let days = days.iter().find(|(each, _)| *each == var)?.1;
            NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
        };
        let as_of = day(Var::AsOf)?;
        let mut listing = Listing::blank("A", pack);
        let mut numbers = Vec::new();
        for place in 0..pack.facts.len() {
            let fact = FactId(place);
            listing.answers[place] = match region.states[place] {
                _ if is_dated(pack, fact) => match region.has_day(Var::Fact(fact)) {
                    None => Answer::Unknown,
                    Some(false) => Answer::NotYet,
                    Some(true) => Answer::On(Window::exactly(day(Var::Fact(fact))?)),
                },
                State::OneOf(possible) if possible.len() < pack.facts[place].values().len() => {
                    Answer::One(possible.places().next()?)
                }
                State::Among { has, may, .. } => {
                    let chosen = region.some_of.iter().filter(|(each, _)| *each == fact);
                    let chosen: Vec<usize> =
                        chosen.map(|(_, set)| set.meet(may).places().next()).collect::<Option<_>>()?;
                    let all = chosen.iter().fold(has, |all, place| all.with(ValueSet::only(*place)));
                    let is_open = may.len() == pack.facts[place].values().len() && all.is_empty();
                    match (is_open, all.is_empty()) {
                        (true, _) => Answer::Unknown,
                        (false, true) => match pack.facts[place].kind {
                            FactKind::Choices { may_be_none: true, .. } => Answer::Several(all),
                            _ => Answer::Several(ValueSet::only(may.places().next()?)),
                        },
                        (false, false) => Answer::Several(all),
                    }
                }
                State::Number { least, .. } => {
                    numbers.push((fact, least));
                    Answer::Number(least)
                }
                _ => Answer::Unknown,
            };
        }
        let readings = region.readings.iter().enumerate().filter_map(|(place, possible)| {
            let is_open = possible.len() == pack.readings[place].values.len() && possible.len() > 1;
            let default =
                pack.readings[place].default.filter(|default| !possible.meet(ValueSet::only(*default)).is_empty());
            let chosen = if is_open { default } else { possible.places().next() };
            Some((ReadingId(place), chosen.or_else(|| possible.places().next())?))
        });
        listing.readings = readings.collect();
        let witness = Witness { case: Case { as_of, listings: vec![listing] }, days, numbers };
        witness.keeps_order(region, calendar).then_some(witness)
    }

    fn keeps_order(&self, region: &Region, calendar: &Calendar) -> bool {
        region.orders().all(|(first, then, strictly)| {
            let (first, then) = (self.moment(first, calendar), self.moment(then, calendar));
            if strictly { first < then } else { first <= then }
        })
    }

    /// What a formula is in this case.
    pub fn moment(&self, formula: &Formula, calendar: &Calendar) -> Moment {
        let (var, steps) = match formula {
            Formula::Always => return Moment::Always,
            Formula::Never => return Moment::Never,
            Formula::Day(day) => return Moment::Day(*day),
            Formula::Of(var, steps) => (var, steps),
        };
        let start = match var {
            Var::Origin => 0,
            var => self.days.iter().find(|(each, _)| each == var).map_or(0, |(_, day)| *day),
        };
        // Days of the calendar are counted from its beginning: the first step leads to a real day.
        let mut steps = steps.iter();
        let mut day = match var {
            Var::Origin => match steps.next() {
                Some(Step::Shift(term, _)) => NaiveDate::from_num_days_from_ce_opt(term.days as i32),
                _ => None,
            },
            _ => i32::try_from(start).ok().and_then(NaiveDate::from_num_days_from_ce_opt),
        };
        for step in steps {
            let step = match step {
                Step::Shift(term, facts) => {
                    let mut term = *term;
                    for (fact, unit) in facts {
                        let count = self.numbers.iter().find(|(each, _)| each == fact).map_or(0, |(_, count)| *count);
                        let count = u32::try_from(count).unwrap_or(0);
                        term = term.plus(crate::engine::term::Term::of(count, *unit));
                    }
                    Step::Shift(term, Vec::new())
                }
                moved => moved.clone(),
            };
            day = day.and_then(|day| match Formula::Day(day).then(&step, calendar) {
                Formula::Day(day) => Some(day),
                _ => None,
            });
        }
        day.map_or(Moment::Never, Moment::Day)
    }

    /// The second case of two: that in which a step comes earlier.
    pub fn case_of_earlier(&self, step: FactId) -> Case {
        let mut case = self.case.clone();
        let earlier = self.days.iter().find(|(var, _)| *var == Var::Earlier(step));
        let day = earlier.and_then(|(_, day)| NaiveDate::from_num_days_from_ce_opt(i32::try_from(*day).ok()?));
        if let (Some(day), Some(listing)) = (day, case.listings.first_mut()) {
            listing.answers[step.0] = Answer::On(Window::exactly(day));
        }
        case
    }

    /// What is still possible in this case.
    pub fn world<'a>(&self, pack: &'a Pack, calendar: &'a Calendar) -> Option<World<'a>> {
        Some(World::new(pack, self.case.listings.first()?, calendar, self.case.as_of))
    }
}
