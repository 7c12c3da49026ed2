//! Moments as formulas: *three years and a day after this fact*, without knowing the day.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate};

use crate::engine::Calendar;
use crate::engine::fact::FactId;
use crate::engine::moved::Move;
use crate::engine::term::{Term, Unit};

/// A day nobody has named yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Var {
    /// The beginning of all counting: days of the calendar are so many days after it.
    Origin,
    /// The day the case is looked at.
    AsOf,
    /// The day of a fact.
    Fact(FactId),
    /// The day of the same fact in a second case, in which it comes earlier.
    Earlier(FactId),
    /// A day that is not looked into: when the entry is gone, or enough points have lapsed.
    Opaque(usize),
    /// The same in the second case.
    OpaqueEarlier(usize),
}

/// A moment as a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// Before every day.
    Always,
    /// After every day.
    Never,
    /// This day.
    Day(NaiveDate),
    /// So many steps from a day nobody has named.
    Of(Var, Rc<[Step]>),
}

/// A step of the calendar. Every step keeps the order of days.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A term later; number facts add to it in their units.
    Shift(Term, Vec<(FactId, Unit)>),
    /// To the neighbour, off a rest day, to the edge of a month or year.
    Moved(Move),
}

/// From so many days to so many.
pub type Days = (i64, i64);

impl Formula {
    /// The day of a variable itself.
    pub fn of(var: Var) -> Formula {
        Formula::Of(var, Rc::from([]))
    }

    /// The formula one step on. A known day moves at once.
    pub fn then(&self, step: &Step, calendar: &Calendar) -> Formula {
        match (self, step) {
            (Formula::Always | Formula::Never, _) => self.clone(),
            (Formula::Day(day), Step::Shift(term, facts)) if facts.is_empty() => {
                calendar.shift(*day, *term).map_or(Formula::Never, |counted| Formula::Day(counted.day))
            }
            (Formula::Day(day), Step::Moved(how)) => {
                how.day(*day, calendar).map_or(Formula::Never, |counted| Formula::Day(counted.day))
            }
            // A known day and a term of unknown length: so many days after the beginning.
            (Formula::Day(day), step) => {
                let days = u32::try_from(day.num_days_from_ce()).unwrap_or(0);
                let start = Step::Shift(Term { days, ..Term::default() }, Vec::new());
                Formula::Of(Var::Origin, Rc::from([start, step.clone()]))
            }
            (Formula::Of(var, steps), step) => {
                Formula::Of(*var, steps.iter().cloned().chain(std::iter::once(step.clone())).collect())
            }
        }
    }

    /// Its variable, and the days its steps add; `None` for what has no day.
    pub fn reach(&self, number: &dyn Fn(FactId) -> Days) -> Option<(Var, Days)> {
        match self {
            Formula::Always | Formula::Never => None,
            Formula::Day(day) => {
                let days = i64::from(day.num_days_from_ce());
                Some((Var::Origin, (days, days)))
            }
            Formula::Of(var, steps) => Some((*var, days(steps, number))),
        }
    }
}

/// The days that steps add, at least and at most.
pub fn days(steps: &[Step], number: &dyn Fn(FactId) -> Days) -> Days {
    steps.iter().map(|step| step.days(number)).fold((0, 0), |all, each| (all.0 + each.0, all.1 + each.1))
}

impl Step {
    /// The days this step adds, at least and at most, wherever it begins.
    pub fn days(&self, number: &dyn Fn(FactId) -> Days) -> Days {
        match self {
            Step::Moved(how) => match how {
                Move::After => (1, 1),
                Move::Earlier(days) => (-i64::from(*days), -i64::from(*days)),
                Move::OffRestDays => (0, LONGEST_REST),
                Move::StartOfMonth => (-30, 0),
                Move::EndOfMonth => (0, 30),
                Move::StartOfYear => (-365, 0),
                Move::EndOfYear => (0, 365),
            },
            Step::Shift(term, facts) => {
                let of = |count: i64, unit: Unit| Term::of(u32::try_from(count).unwrap_or(0), unit);
                let (mut least, mut most) = (*term, *term);
                for (fact, unit) in facts {
                    let (low, high) = number(*fact);
                    (least, most) = (least.plus(of(low, *unit)), most.plus(of(high, *unit)));
                }
                (shortest(least), longest(most))
            }
        }
    }
}

/// More rest days in a row than any calendar has had.
const LONGEST_REST: i64 = 15;

/// The days of the first months of a year, at least and at most: from February to February, and the like.
const SHORTEST_MONTHS: [i64; 12] = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const LONGEST_MONTHS: [i64; 12] = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

fn shortest(term: Term) -> i64 {
    let (years, months) = (i64::from(term.months / 12), (term.months % 12) as usize);
    let worked = i64::from(term.working_days) + i64::from(term.weekdays);
    years * 365 + SHORTEST_MONTHS[months] + i64::from(term.days) + worked
}

fn longest(term: Term) -> i64 {
    let (years, months) = (i64::from(term.months / 12), (term.months % 12) as usize);
    let worked = i64::from(term.working_days) + i64::from(term.weekdays);
    let rest = if worked > 0 { worked + LONGEST_REST * 2 } else { 0 };
    years * 366 + LONGEST_MONTHS[months] + i64::from(term.days) + worked + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Library;

    /// The days a step may add hold what the calendar does, from every day of thirty years.
    #[test]
    fn bounds_hold_what_the_calendar_does() {
        let library = Library::shipped(&mut Vec::new());
        let calendar = &library.calendar;
        let first: NaiveDate = "2008-01-01".parse().expect("a day");
        let none = |_: FactId| (0, 0);
        let mut steps: Vec<Step> = Vec::new();
        for count in [0u32, 1, 2, 3, 5, 7, 10, 15, 20, 30, 60, 90] {
            for unit in [Unit::Years, Unit::Months, Unit::Days, Unit::WorkingDays, Unit::Weekdays] {
                steps.push(Step::Shift(Term::of(count, unit), Vec::new()));
            }
        }
        let moves = [Move::After, Move::Earlier(30), Move::OffRestDays, Move::StartOfMonth, Move::EndOfMonth];
        steps.extend(moves.into_iter().chain([Move::StartOfYear, Move::EndOfYear]).map(Step::Moved));
        for step in steps {
            let (least, most) = step.days(&none);
            let mut before = None;
            for day in first.iter_days().take(365 * 30) {
                let Formula::Day(then) = Formula::Day(day).then(&step, calendar) else { panic!("{step:?}") };
                let added = (then - day).num_days();
                assert!((least..=most).contains(&added), "{step:?} from {day}: {added}");
                assert!(before.is_none_or(|before| before <= then), "{step:?} loses the order at {day}");
                before = Some(then);
            }
        }
    }
}
