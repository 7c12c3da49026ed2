//! What is possible in each part of a search: copied, narrowed, and given back to be used again.

use super::super::uses::Variable;
use super::given::{Assumed, Given};
use super::parts::Narrowed;
use super::state::{Facts, READINGS, State, VERSIONS, bit};
use super::sweep::Registers;

/// What is possible in each part.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    facts: usize,
    of_readings: usize,
    states: Vec<State>,
    readings: Vec<u64>,
    versions: Vec<u64>,
    /// The orders that are assumed, and which of them hold, as bits.
    pub assumed: Vec<(u64, u64)>,
    /// Places that are no longer needed.
    pub free: Vec<usize>,
}

impl Store {
    pub(super) fn begin(&mut self, given: &Given) {
        (self.facts, self.of_readings) = (given.states.len(), given.readings.len());
        self.states.clear();
        self.readings.clear();
        self.versions.clear();
        self.assumed.clear();
        self.free.clear();
        self.states.extend_from_slice(given.states);
        self.readings.extend_from_slice(given.readings);
        self.versions.push(given.versions);
        self.assumed.push((0, 0));
    }

    pub(super) fn given<'g>(&'g self, place: usize, of: &Given<'g>) -> Given<'g> {
        let states = &self.states[place * self.facts..(place + 1) * self.facts];
        let readings = &self.readings[place * self.of_readings..(place + 1) * self.of_readings];
        let (which, hold) = self.assumed[place];
        Given {
            states,
            readings,
            versions: self.versions[place],
            assumed: Assumed { which, hold, ..of.assumed },
            ..*of
        }
    }

    pub(super) fn copied(&mut self, of: usize) -> usize {
        let (facts, readings) = (of * self.facts, of * self.of_readings);
        let (facts, readings) = (facts..facts + self.facts, readings..readings + self.of_readings);
        let place = self.free.pop().unwrap_or(self.versions.len());
        if place == self.versions.len() {
            self.states.extend_from_within(facts);
            self.readings.extend_from_within(readings);
            self.versions.push(self.versions[of]);
            self.assumed.push(self.assumed[of]);
        } else {
            self.states.copy_within(facts, place * self.facts);
            self.readings.copy_within(readings, place * self.of_readings);
            self.versions[place] = self.versions[of];
            self.assumed[place] = self.assumed[of];
        }
        place
    }

    /// Gives up what is assumed where the bounds show it by themselves. `false` if they contradict it.
    pub(super) fn is_consistent(&mut self, place: usize, orders: &[(u32, u32)], registers: &Registers) -> bool {
        let (mut which, hold) = self.assumed[place];
        let all = which;
        for (place, order) in orders.iter().enumerate().filter(|(place, _)| all >> place & 1 == 1) {
            match decided(order, registers) {
                Some(decided) if decided != (hold >> place & 1 == 1) => return false,
                Some(_) => which &= !(1 << place),
                None => {}
            }
        }
        self.assumed[place].0 = which;
        true
    }

    /// Narrows one variable of a part; says what changed.
    pub(super) fn narrow(&mut self, place: usize, variable: Variable, to: Narrowed, facts: &Facts) -> u64 {
        let states = &mut self.states[place * self.facts..(place + 1) * self.facts];
        let readings = &mut self.readings[place * self.of_readings..(place + 1) * self.of_readings];
        let versions = &mut self.versions[place];
        match (variable, to) {
            (Variable::Fact(fact), Narrowed::Fact(state)) => {
                states[fact.0] = state;
                let mut changed = bit(fact.0) | facts.respect_order(states);
                if facts.listing_date == Some(fact.0) {
                    changed |= facts.respect_versions(states, versions);
                }
                changed
            }
            (Variable::Reading(reading), Narrowed::Place(place)) => {
                if let Some(possible) = readings.get_mut(reading.0) {
                    *possible = 1 << place;
                }
                READINGS
            }
            (Variable::Version, Narrowed::Place(place)) => {
                *versions = 1 << place;
                VERSIONS | facts.respect_versions(states, versions)
            }
            _ => 0,
        }
    }
}

/// Whether an order holds, if the bounds say so.
pub(super) fn decided((first, then): &(u32, u32), registers: &Registers) -> Option<bool> {
    let (first, then) = (registers.windows[*first as usize], registers.windows[*then as usize]);
    match () {
        () if first.latest <= then.earliest => Some(true),
        () if first.earliest > then.latest => Some(false),
        () => None,
    }
}
