//! A region: all cases that agree on some answers and on the order of some days.
//!
//! A rule does the same in every case of a region: it gives the same formula. What is known of days is
//! kept as differences (*this day lies at most so many days after that one*), which are closed under what
//! follows from them; so a region without any case is mostly found out and left away. One that is not
//! found out does no harm: then more cases are looked at than there are.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate};

use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, FactId, FactKind, State, ValueSet};
use crate::engine::pack::Pack;

use super::moments::{Days, Formula, Var, days};

/// Further apart than any two days.
const FAR: i64 = 1 << 40;

/// The first and last year a day may lie in, as case files have it.
const YEARS: (i32, i32) = (1900, 2200);

/// All cases that agree on what is in here. A part of a region shares with it what is the same in both.
#[derive(Clone, Debug)]
pub struct Region {
    /// Closed lists and numbers, by fact.
    pub states: Rc<Vec<State>>,
    /// Of several values: one of each of these sets is chosen.
    pub some_of: Rc<Vec<(FactId, ValueSet)>>,
    /// The readings still possible.
    pub readings: Rc<Vec<ValueSet>>,
    /// The texts still possible, where no day chooses them.
    pub versions: ValueSet,
    /// Whether what has a day has one: `None` is not settled yet.
    days: Rc<Vec<(Var, bool)>>,
    /// The days that were named, and the greatest difference between each two.
    vars: Rc<Vec<Var>>,
    apart: Rc<Vec<i64>>,
    /// Formulas of which the first comes no later than the second.
    no_later: Rc<Vec<(Formula, Formula)>>,
    /// Formulas of which the first comes earlier than the second.
    earlier: Rc<Vec<(Formula, Formula)>>,
    /// Comparisons of numbers that were settled without looking into them.
    pub settled: Rc<Vec<(usize, bool)>>,
}

impl Region {
    /// The region of all cases of a pack.
    pub fn whole(pack: &Pack) -> Region {
        let nowhere = NaiveDate::MIN;
        let states: Vec<State> = pack.facts.iter().map(|fact| fact.state(&Answer::Unknown, nowhere)).collect();
        let readings = pack.readings.iter().map(|reading| ValueSet::first(reading.values.len()));
        let mut region = Region {
            states: Rc::new(states),
            some_of: Rc::default(),
            readings: Rc::new(readings.collect()),
            versions: ValueSet::first(pack.versions.len()),
            days: Rc::default(),
            vars: Rc::default(),
            apart: Rc::default(),
            no_later: Rc::default(),
            earlier: Rc::default(),
            settled: Rc::default(),
        };
        region.place(Var::Origin);
        region.place(Var::AsOf);
        region
    }

    /// Whether what has a day has one; `None` if that is open.
    pub fn has_day(&self, var: Var) -> Option<bool> {
        self.days.iter().find(|(each, _)| *each == var).map(|(_, has)| *has)
    }

    /// Whether it hangs on something that is not looked into.
    pub fn is_opaque(&self) -> bool {
        let opaque = |(var, _): &(Var, bool)| matches!(var, Var::Opaque(_) | Var::OpaqueEarlier(_));
        !self.settled.is_empty() || self.days.iter().any(opaque)
    }

    /// The same region in which something has a day, or none; `None` if no case is left.
    pub fn with_day(&self, var: Var, has: bool) -> Option<Region> {
        let mut region = self.clone();
        Rc::make_mut(&mut region.days).push((var, has));
        if has {
            region.place(var);
        }
        Some(region)
    }

    /// The place of a variable, which is made if it is new.
    fn place(&mut self, var: Var) -> usize {
        if let Some(place) = self.vars.iter().position(|each| *each == var) {
            return place;
        }
        let before = self.vars.len();
        let mut apart = vec![FAR; (before + 1) * (before + 1)];
        for one in 0..before {
            for other in 0..before {
                apart[one * (before + 1) + other] = self.apart[one * before + other];
            }
        }
        apart[before * (before + 1) + before] = 0;
        Rc::make_mut(&mut self.vars).push(var);
        self.apart = Rc::new(apart);
        if var != Var::Origin {
            let first =
                |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, |day| i64::from(day.num_days_from_ce()));
            self.limit(var, Var::Origin, first(YEARS.1 + 1) - 1);
            self.limit(Var::Origin, var, -first(YEARS.0));
        }
        before
    }

    /// Leaves these values of a reading.
    pub fn keep_reading(&mut self, reading: ReadingId, left: ValueSet) {
        if let Some(possible) = Rc::make_mut(&mut self.readings).get_mut(reading.0) {
            *possible = left;
        }
    }

    /// Settles a comparison that is not looked into.
    pub fn settle(&mut self, name: usize, holds: bool) {
        Rc::make_mut(&mut self.settled).push((name, holds));
    }

    /// The same region with these texts still possible.
    pub fn with_versions(&self, versions: ValueSet) -> Region {
        Region { versions, ..self.clone() }
    }

    /// How many days one variable lies after another at most.
    fn apart(&self, one: Var, other: Var) -> i64 {
        let place = |var: Var| self.vars.iter().position(|each| *each == var);
        match (place(one), place(other)) {
            (Some(one), Some(other)) => self.apart[one * self.vars.len() + other],
            _ => FAR,
        }
    }

    /// Lets one variable lie at most so many days after another. `false` if no case is left.
    pub fn limit(&mut self, one: Var, other: Var, most: i64) -> bool {
        let (one, other) = (self.place(one), self.place(other));
        let count = self.vars.len();
        if most >= self.apart[one * count + other] {
            return true;
        }
        if self.apart[other * count + one] + most < 0 {
            return false;
        }
        let apart = Rc::make_mut(&mut self.apart);
        for from in 0..count {
            for to in 0..count {
                let way = apart[from * count + one] + most + apart[other * count + to];
                let known = &mut apart[from * count + to];
                *known = way.min(*known);
            }
        }
        true
    }

    /// The least and the greatest value of a number fact.
    pub fn number(&self, fact: FactId) -> Days {
        match self.states.get(fact.0) {
            Some(State::Number { least, most }) => (*least, *most),
            _ => (0, 0),
        }
    }

    /// Whether one formula comes no later than another, in every case of the region or in none.
    pub fn is_no_later(&self, one: &Formula, other: &Formula) -> Option<bool> {
        if one == other || *one == Formula::Always || *other == Formula::Never {
            return Some(true);
        }
        if *one == Formula::Never || *other == Formula::Always {
            return Some(false);
        }
        if self.surely_no_later(one, other) || self.known(&self.no_later, one, other) {
            return Some(true);
        }
        if self.surely_earlier(other, one) || self.known(&self.earlier, other, one) {
            return Some(false);
        }
        None
    }

    /// Whether what is assumed leads from one formula to another.
    fn known(&self, assumed: &[(Formula, Formula)], one: &Formula, other: &Formula) -> bool {
        let follows = |first: &Formula, then: &Formula| first == then || self.surely_no_later(first, then);
        assumed.iter().chain(self.earlier.iter()).any(|(first, then)| follows(one, first) && follows(then, other))
    }

    fn surely_no_later(&self, one: &Formula, other: &Formula) -> bool {
        if let (Formula::Of(var, steps), Formula::Of(of, beyond)) = (one, other) {
            // The last steps both take keep the order.
            let alike = steps.iter().rev().zip(beyond.iter().rev()).take_while(|(one, other)| one == other).count();
            let (steps, beyond) = (&steps[..steps.len() - alike], &beyond[..beyond.len() - alike]);
            let number = |fact| self.number(fact);
            if var == of && beyond.starts_with(steps) && days(&beyond[steps.len()..], &number).0 >= 0 {
                return true;
            }
            if var == of && steps.starts_with(beyond) && days(&steps[beyond.len()..], &number).1 <= 0 {
                return true;
            }
            // From a day both pass through, only what comes after it counts.
            let shared = steps.iter().zip(beyond.iter()).take_while(|(one, other)| one == other).count();
            if var == of && days(&steps[shared..], &number).1 <= days(&beyond[shared..], &number).0 {
                return true;
            }
            return self.apart(*var, *of) + days(steps, &number).1 <= days(beyond, &number).0;
        }
        self.difference(one, other).is_some_and(|(_, most)| most <= 0)
    }

    fn surely_earlier(&self, one: &Formula, other: &Formula) -> bool {
        if let (Formula::Of(var, steps), Formula::Of(of, beyond)) = (one, other) {
            let number = |fact| self.number(fact);
            if var == of && beyond.starts_with(steps) && days(&beyond[steps.len()..], &number).0 >= 1 {
                return true;
            }
        }
        self.difference(one, other).is_some_and(|(_, most)| most < 0)
    }

    /// By how many days one formula comes after another, at least and at most.
    fn difference(&self, one: &Formula, other: &Formula) -> Option<Days> {
        let number = |fact| self.number(fact);
        let ((var, own), (of, beyond)) = (one.reach(&number)?, other.reach(&number)?);
        Some((-self.apart(of, var) + own.0 - beyond.1, self.apart(var, of) + own.1 - beyond.0))
    }

    /// The parts of the region in which one formula comes no later than another, and in which it does not.
    pub fn by_order(self, one: &Formula, other: &Formula) -> Vec<(Region, bool)> {
        if let Some(known) = self.is_no_later(one, other) {
            return vec![(self, known)];
        }
        let number = |fact: FactId| self.number(fact);
        let (Some((var, own)), Some((of, beyond))) = (one.reach(&number), other.reach(&number)) else {
            return vec![(self, true)];
        };
        let (mut yes, mut no) = (self.clone(), self.clone());
        let mut parts = Vec::new();
        if yes.limit(var, of, beyond.1 - own.0) {
            Rc::make_mut(&mut yes.no_later).push((one.clone(), other.clone()));
            parts.push((yes, true));
        }
        // What comes earlier after the same last steps came earlier before them.
        let stripped = match (one, other) {
            (Formula::Of(_, steps), Formula::Of(_, beyond)) => {
                let alike = steps.iter().rev().zip(beyond.iter().rev()).take_while(|(one, other)| one == other).count();
                let (own, beyond) =
                    (days(&steps[..steps.len() - alike], &number), days(&beyond[..beyond.len() - alike], &number));
                own.1 - beyond.0 - 1
            }
            _ => FAR,
        };
        if no.limit(of, var, (own.1 - beyond.0 - 1).min(stripped)) {
            Rc::make_mut(&mut no.earlier).push((other.clone(), one.clone()));
            parts.push((no, false));
        }
        parts
    }

    /// The parts in which one of these values is chosen, and in which none is.
    pub fn by_choice(self, fact: FactId, set: ValueSet) -> Vec<(Region, bool)> {
        match self.states.get(fact.0).copied() {
            Some(State::OneOf(possible)) => {
                let split = [(possible.meet(set), true), (possible.without(set), false)];
                let parts = split.into_iter().filter(|(left, _)| !left.is_empty());
                parts.map(|(left, holds)| (self.with(fact, State::OneOf(left)), holds)).collect()
            }
            Some(State::Among { has, may, may_be_none }) => {
                let surely = !has.meet(set).is_empty()
                    || self.some_of.iter().any(|(each, of)| *each == fact && of.meet(may).without(set).is_empty());
                if surely {
                    return vec![(self, true)];
                }
                let mut parts = Vec::new();
                if !may.meet(set).is_empty() {
                    let mut yes = self.clone();
                    Rc::make_mut(&mut yes.some_of).push((fact, set));
                    parts.push((yes, true));
                }
                let rest = may.without(set);
                if has.without(rest).is_empty() && (may_be_none || !rest.is_empty()) {
                    parts.push((self.with(fact, State::Among { has, may: rest, may_be_none }), false));
                }
                parts
            }
            _ => vec![(self.clone(), true), (self, false)],
        }
    }

    /// The parts in which a number is below a threshold, and in which it is not.
    pub fn by_number(self, fact: FactId, threshold: i64) -> Vec<(Region, bool)> {
        let (least, most) = self.number(fact);
        let mut parts = Vec::new();
        if least < threshold {
            parts.push((self.with(fact, State::Number { least, most: most.min(threshold - 1) }), true));
        }
        if most >= threshold {
            parts.push((self.with(fact, State::Number { least: least.max(threshold), most }), false));
        }
        parts
    }

    fn with(&self, fact: FactId, state: State) -> Region {
        let mut region = self.clone();
        if let Some(place) = Rc::make_mut(&mut region.states).get_mut(fact.0) {
            *place = state;
        }
        region
    }

    /// Every order of two formulas that was assumed on the way, and whether the first comes strictly earlier.
    pub fn orders(&self) -> impl Iterator<Item = (&Formula, &Formula, bool)> {
        let no_later = self.no_later.iter().map(|(first, then)| (first, then, false));
        no_later.chain(self.earlier.iter().map(|(first, then)| (first, then, true)))
    }

    /// A day for every variable that fits all differences, as near to the wished ones as may be.
    pub fn days(&self, wish: &dyn Fn(Var) -> i64) -> Vec<(Var, i64)> {
        let mut region = self.clone();
        let mut found = Vec::new();
        for var in self.vars.iter().copied() {
            if var == Var::Origin {
                continue;
            }
            let (least, most) = (-region.apart(Var::Origin, var), region.apart(var, Var::Origin));
            let day = wish(var).clamp(least, most.max(least));
            region.limit(var, Var::Origin, day);
            region.limit(Var::Origin, var, -day);
            found.push((var, day));
        }
        found
    }
}

/// Whether a fact has a day of its own.
pub fn is_dated(pack: &Pack, fact: FactId) -> bool {
    matches!(pack.facts.get(fact.0).map(|fact| &fact.kind), Some(FactKind::Date | FactKind::Event { .. }))
}
