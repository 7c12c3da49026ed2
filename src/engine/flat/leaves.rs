//! What is asked of facts, readings and versions, and what that leaves of them.

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::demands::{Can, Demands, Following, Was, only_if};
use super::search::End;
use super::span::Span;
use super::state::{State, VERSIONS, bit};

impl Following<'_> {
    /// A fact comes by a day, or not before it.
    pub(super) fn when(&mut self, fact: usize, end: End, day: i32) -> Can {
        let given = self.grounds.given;
        if !matches!(given.states.get(fact), Some(State::When(_))) {
            return self.choose(fact, 1, end);
        }
        // It comes when it comes, or when the step is taken, whichever is first: for the latter no case is chosen.
        let taken = given.taken.map_or(Span::NEVER, |taken| taken[fact]);
        only_if(matches!(end, End::Earliest) || taken.earliest >= day)?;
        let days = match end {
            End::Earliest => Span { earliest: ALWAYS, latest: day },
            End::Latest => Span { earliest: day, latest: NEVER },
        };
        let Some(State::When(window)) = self.demands.states.get(fact).copied() else { return None };
        self.narrow(fact, State::When(window.meet(days)?))
    }

    pub(super) fn count(&mut self, fact: usize, end: End) -> Can {
        let (Some(State::Number { least, most }), number) =
            (self.demands.states.get(fact).copied(), end.of_number(self.grounds.given.number(fact)))
        else {
            return None;
        };
        only_if(least <= number && number <= most)?;
        self.narrow(fact, State::Number { least: number, most: number })
    }

    pub(super) fn choose(&mut self, fact: usize, values: u64, end: End) -> Can {
        let state = self.demands.states.get(fact).copied()?;
        let is_chosen = matches!(end, End::Earliest);
        match state {
            State::OneOf(possible) => {
                let left = left(possible, values, is_chosen);
                only_if(left != 0)?;
                self.narrow(fact, State::OneOf(left))
            }
            State::Among { .. } if is_chosen => {
                self.demands.wanted.push((fact, values));
                Some(())
            }
            State::Among { has, may, may_be_none } => {
                let left = may & !values;
                only_if(has & values == 0 && (may_be_none || left != 0))?;
                self.narrow(fact, State::Among { has, may: left, may_be_none })
            }
            State::When(_) | State::Number { .. } => None,
        }
    }

    /// Whether a fact can still come by a day, or not before it.
    pub(super) fn can_come(&self, fact: usize, end: End, day: i32) -> bool {
        match self.demands.states.get(fact) {
            Some(State::When(window)) => end.reaches(*window, day) || self.grounds.given.taken.is_some(),
            _ => true,
        }
    }

    /// Whether one of these values can still be chosen, or none.
    pub(super) fn can_choose(&self, fact: usize, values: u64, holds: bool) -> bool {
        match self.demands.states.get(fact) {
            Some(State::OneOf(possible)) => left(*possible, values, holds) != 0,
            Some(State::Among { may, .. }) if holds => may & values != 0,
            Some(State::Among { has, .. }) => has & values == 0,
            _ => true,
        }
    }

    /// Whether one of these readings can still be the one, or another.
    pub(super) fn can_read(&self, reading: usize, values: u64, holds: bool) -> bool {
        self.demands.readings.get(reading).is_none_or(|possible| left(*possible, values, holds) != 0)
    }

    /// Whether a version can still govern, or another.
    pub(super) fn can_govern(&self, version: u64, holds: bool) -> bool {
        left(self.demands.versions, version, holds) != 0
    }

    fn narrow(&mut self, fact: usize, to: State) -> Can {
        let Demands { states, trail, narrowed, .. } = &mut *self.demands;
        if states[fact] != to {
            trail.push(Was::State(fact, states[fact]));
            states[fact] = to;
        }
        *narrowed |= bit(fact);
        Some(())
    }

    pub(super) fn read(&mut self, reading: usize, values: u64, end: End) -> Can {
        let Demands { readings, trail, .. } = &mut *self.demands;
        let possible = readings.get_mut(reading)?;
        let left = left(*possible, values, matches!(end, End::Earliest));
        only_if(left != 0)?;
        trail.push(Was::Reading(reading, *possible));
        *possible = left;
        Some(())
    }

    pub(super) fn govern(&mut self, version: u64, end: End) -> Can {
        let versions = &mut self.demands.versions;
        *versions = left(*versions, version, matches!(end, End::Earliest));
        self.demands.narrowed |= VERSIONS;
        only_if(*versions != 0)
    }
}

/// What is left of some values if it is one of these, or none of them.
fn left(possible: u64, values: u64, holds: bool) -> u64 {
    if holds { possible & values } else { possible & !values }
}
