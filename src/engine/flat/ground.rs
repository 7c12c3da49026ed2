//! What is possible, and what the nodes give in it, narrowed step by step and taken back again.
//!
//! A search looks at many worlds that differ in little. Only what a change reaches is worked out again, node by node
//! as long as any gives something else than before; and what was there before is written down, so that going back
//! costs as much as going on did.

use super::super::uses::Variable;
use super::before::Before;
use super::bounds::bounded;
use super::given::{Assumed, Given};
use super::node::Nodes;
use super::parts::Narrowed;
use super::span::Span;
use super::state::{Facts, State, VERSIONS, bit};
use super::sweep::Registers;

/// A world, and the way back to where it began.
#[derive(Clone, Debug, Default)]
pub(super) struct Ground {
    pub states: Vec<State>,
    pub readings: Vec<u64>,
    pub versions: u64,
    /// The orders that are assumed, and which of them hold, as bits.
    pub assumed: (u64, u64),
    /// The facts that are not what they were at the beginning, as bits.
    pub changed: u64,
    pub registers: Registers,
    /// The nodes to be worked out again, a bit each.
    stale: Vec<u64>,
    before: Before,
    /// The states, while all of them are looked at.
    spare: Vec<State>,
}

/// A place on the way, to go back to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    lengths: [usize; 5],
    versions: u64,
    assumed: (u64, u64),
    changed: u64,
}

/// What does not change on the way: the rules, and which of their nodes are kept up to date, as bits.
#[derive(Clone, Copy)]
pub(super) struct Lie<'l> {
    pub nodes: &'l Nodes,
    pub facts: &'l Facts,
    pub given: &'l Given<'l>,
    pub kept: &'l [u64],
}

impl Ground {
    /// Begins with what is given, and what the first so many nodes give in it.
    pub(super) fn begin(&mut self, nodes: &Nodes, count: usize, given: &Given, registers: &Registers) {
        self.states.clear();
        self.states.extend_from_slice(given.states);
        self.readings.clear();
        self.readings.extend_from_slice(given.readings);
        self.versions = given.versions;
        (self.assumed, self.changed) = ((0, 0), 0);
        self.registers.fit(nodes);
        self.registers.copy_up_to(count as u32 - 1, registers);
        self.stale.clear();
        self.stale.resize(nodes.ops.len().div_ceil(64), 0);
        self.before.clear();
    }

    /// What nodes are worked out from here.
    #[inline]
    pub(super) fn given<'g>(&'g self, of: &Given<'g>) -> Given<'g> {
        let (which, hold) = self.assumed;
        let assumed = Assumed { which, hold, ..of.assumed };
        Given { states: &self.states, readings: &self.readings, versions: self.versions, assumed, ..*of }
    }

    /// Where it is now.
    #[inline]
    pub(super) fn mark(&self) -> Mark {
        Mark { lengths: self.before.lengths(), versions: self.versions, assumed: self.assumed, changed: self.changed }
    }

    /// Whether it is anywhere else than then.
    pub(super) fn changed_since(&self, mark: &Mark) -> bool {
        self.before.lengths() != mark.lengths || self.versions != mark.versions
    }

    /// Goes back to where it was then.
    pub(super) fn back_to(&mut self, mark: &Mark) {
        self.before.bring_back(&mark.lengths, &mut self.registers, &mut self.states, &mut self.readings);
        (self.versions, self.assumed, self.changed) = (mark.versions, mark.assumed, mark.changed);
    }

    /// Narrows one variable, and all that it bounds.
    pub(super) fn narrow(&mut self, lie: &Lie, variable: Variable, to: Narrowed) {
        match (variable, to) {
            (Variable::Fact(fact), Narrowed::Fact(state)) => {
                self.set(lie, fact.0, state);
                self.respect_order(lie, fact.0);
                if lie.facts.listing_date == Some(fact.0) {
                    self.respect_versions(lie);
                }
            }
            (Variable::Reading(reading), Narrowed::Place(place)) if reading.0 < self.readings.len() => {
                self.set_reading(lie, reading.0, 1 << place);
            }
            (Variable::Version, Narrowed::Place(place)) => {
                self.set_versions(lie, 1 << place);
                self.respect_versions(lie);
            }
            _ => {}
        }
        self.settle(lie);
    }

    /// Makes what is possible what is given. In the first world, where this one came from, steps were `taken` as this
    /// says.
    pub(super) fn become_like(&mut self, lie: &Lie, taken: &[Span]) {
        let taken_now = |fact: usize| lie.given.taken.map_or(Span::NEVER, |now| now[fact]);
        for (fact, state) in lie.given.states.iter().enumerate() {
            let is_other = self.states[fact] != *state;
            if is_other {
                self.set(lie, fact, *state);
            } else if taken.get(fact) != Some(&taken_now(fact)) {
                self.are_stale(lie.nodes.flow.readers(fact));
            }
        }
        for (reading, values) in lie.given.readings.iter().enumerate() {
            if self.readings[reading] != *values {
                self.set_reading(lie, reading, *values);
            }
        }
        self.set_versions(lie, lie.given.versions);
        self.settle(lie);
    }

    /// What was changed since then, as bits.
    pub(super) fn bits_since(&self, mark: &Mark) -> u64 {
        let versions = if self.versions == mark.versions { 0 } else { VERSIONS };
        self.before.bits_since(&mark.lengths) | versions
    }

    /// Assumes that an order holds, or that it does not.
    pub(super) fn assume(&mut self, lie: &Lie, order: usize, holds: bool) {
        let (which, hold) = self.assumed;
        self.set_assumed(lie, (which | 1 << order, hold & !(1 << order) | u64::from(holds) << order));
        self.settle(lie);
    }

    /// Changes a fact; what depends on it is worked out by [`settle`](Ground::settle).
    pub(super) fn set(&mut self, lie: &Lie, fact: usize, state: State) {
        self.before.states.push((fact as u32, self.states[fact]));
        self.states[fact] = state;
        self.changed |= bit(fact);
        self.are_stale(lie.nodes.flow.readers(fact));
    }

    pub(super) fn set_reading(&mut self, lie: &Lie, reading: usize, values: u64) {
        self.before.readings.push((reading as u32, self.readings[reading]));
        self.readings[reading] = values;
        self.are_stale(&lie.nodes.flow.of_readings);
    }

    pub(super) fn set_versions(&mut self, lie: &Lie, versions: u64) {
        if versions != self.versions {
            self.versions = versions;
            self.are_stale(&lie.nodes.flow.of_versions);
        }
    }

    pub(super) fn set_assumed(&mut self, lie: &Lie, assumed: (u64, u64)) {
        if assumed != self.assumed {
            self.assumed = assumed;
            self.are_stale(&lie.nodes.flow.of_orders);
        }
    }

    #[inline]
    fn are_stale(&mut self, nodes: &[u32]) {
        for node in nodes {
            self.stale[*node as usize / 64] |= 1 << (node % 64);
        }
    }

    /// Works out again what depends on anything that changed, of the nodes that are kept up to date; others wait until
    /// they are.
    pub(super) fn settle(&mut self, lie: &Lie) {
        let Lie { nodes, given, kept, .. } = *lie;
        let Ground { states, readings, versions, assumed, registers, stale, before, .. } = self;
        let (which, hold) = *assumed;
        let assumed = Assumed { which, hold, ..given.assumed };
        let here = Given { states, readings, versions: *versions, assumed, ..*given };
        for (word, kept) in kept.iter().enumerate().take(stale.len()) {
            loop {
                let open = stale[word] & kept;
                if open == 0 {
                    break;
                }
                let bit = open.trailing_zeros();
                stale[word] &= !(1 << bit);
                let node = 64 * word + bit as usize;
                if before.is_moved(nodes, node, &here, registers) {
                    for user in nodes.flow.users(node) {
                        stale[*user as usize / 64] |= 1 << (user % 64);
                    }
                }
            }
        }
    }

    /// Lets a day that changed bound those that cannot come before or after it:
    /// [`Facts::respect_order`], without looking at what cannot have changed.
    fn respect_order(&mut self, lie: &Lie, fact: usize) {
        let Some(pairs) = lie.facts.pairs_with(fact) else {
            self.spare.clone_from(&self.states);
            let mut spare = std::mem::take(&mut self.spare);
            lie.facts.respect_order(&mut spare);
            self.take_over(lie, &spare);
            self.spare = spare;
            return;
        };
        let mut now = pairs;
        for _ in 0..lie.facts.rounds() {
            let mut next = 0;
            while now != 0 {
                let pair = now.trailing_zeros();
                now &= now - 1;
                let (then, first) = lie.facts.pair(pair as usize);
                let Some((later, earlier)) = bounded(self.states[then], self.states[first]) else { continue };
                for (fact, state) in [(then, later), (first, earlier)] {
                    if self.states[fact] != state {
                        self.set(lie, fact, state);
                        let reached = lie.facts.pairs_with(fact).unwrap_or(0) & !(1 << pair);
                        // Those behind this one are looked at in the same round.
                        now |= reached & (u64::MAX << pair);
                        next |= reached & !(u64::MAX << pair);
                    }
                }
            }
            if next == 0 {
                break;
            }
            now = next;
        }
    }

    /// Lets the day of listing and the versions bound each other: [`Facts::respect_versions`].
    fn respect_versions(&mut self, lie: &Lie) {
        let mut spare = std::mem::take(&mut self.spare);
        spare.clone_from(&self.states);
        let mut versions = self.versions;
        lie.facts.respect_versions(&mut spare, &mut versions);
        self.set_versions(lie, versions);
        self.take_over(lie, &spare);
        self.spare = spare;
    }

    fn take_over(&mut self, lie: &Lie, states: &[State]) {
        for (fact, state) in states.iter().enumerate() {
            if self.states[fact] != *state {
                self.set(lie, fact, *state);
            }
        }
    }
}
