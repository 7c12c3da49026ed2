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

/// How often days are moved apart before they are given up.
const MOST_REPAIRS: usize = 4;

/// A case of a region.
#[derive(Clone, Debug)]
pub struct Witness {
    /// The case: one listing.
    pub case: Case,
    days: Vec<(Var, i64)>,
    numbers: Vec<(FactId, i64)>,
}

impl Witness {
    /// A case of a region; `None` where it hangs on something that is not looked into, or where no days
    /// were found that keep the order the region asks for.
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
            Witness::in_order(region, &wish, pack, calendar)
        })
    }

    /// A case with days near the wished ones. A region knows differences of days roughly, as months and rest
    /// days are longer or shorter; where the calendar has two of them in the wrong order by some days, they
    /// are asked to lie so much further apart, and days are looked for again.
    fn in_order(region: &Region, wish: &dyn Fn(Var) -> i64, pack: &Pack, calendar: &Calendar) -> Option<Witness> {
        let mut narrowed = region.clone();
        for _ in 0..MOST_REPAIRS {
            let witness = Witness::with_days(region, narrowed.days(wish), pack)?;
            let Some((earlier, later, lacking)) = witness.out_of_order(region, calendar) else { return Some(witness) };
            let apart = witness.day(earlier) - witness.day(later) - lacking;
            if earlier == later || !narrowed.limit(earlier, later, apart) {
                return None;
            }
        }
        None
    }

    fn with_days(region: &Region, days: Vec<(Var, i64)>, pack: &Pack) -> Option<Witness> {
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
        Some(Witness { case: Case { as_of, listings: vec![listing] }, days, numbers })
    }

    /// Two days that stand in another order than the region asks for: what should come earlier, what later,
    /// and how many days are lacking.
    fn out_of_order(&self, region: &Region, calendar: &Calendar) -> Option<(Var, Var, i64)> {
        region.orders().find_map(|(first, then, strictly)| {
            let (Moment::Day(one), Moment::Day(other)) = (self.moment(first, calendar), self.moment(then, calendar))
            else {
                // Without two days there is nothing to move.
                let (one, other) = (self.moment(first, calendar), self.moment(then, calendar));
                let in_order = if strictly { one < other } else { one <= other };
                return (!in_order).then_some((Var::Origin, Var::Origin, 0));
            };
            let lacking = (one - other).num_days() + i64::from(strictly);
            (lacking > 0).then(|| (var(first), var(then), lacking))
        })
    }

    /// The day of a variable, as a number.
    fn day(&self, var: Var) -> i64 {
        self.days.iter().find(|(each, _)| *each == var).map_or(0, |(_, day)| *day)
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
            var => self.day(*var),
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

/// What a formula counts from.
fn var(formula: &Formula) -> Var {
    match formula {
        Formula::Of(var, _) => *var,
        Formula::Always | Formula::Never | Formula::Day(_) => Var::Origin,
    }
}
