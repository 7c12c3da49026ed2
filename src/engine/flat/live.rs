//! Which unknowns can still move a window: the flat form of [`World::live`](super::super::world::World::live).
//! Nodes come after what they are made of, so one look at each of them, from the last to the first, is
//! enough.

use super::super::uses::Variable;
use super::node::{Length, List, Nodes, Op};
use super::span::Span;
use super::state::State;
use super::sweep::Registers;

/// The unknowns that can still move a window.
#[derive(Clone, Debug, Default)]
pub(super) struct Live {
    facts: Vec<bool>,
    readings: Vec<bool>,
    version: bool,
    /// The nodes that may still move it and were not looked at yet, a bit each.
    nodes: Vec<u64>,
}

impl Live {
    pub(super) fn contains(&self, variable: Variable) -> bool {
        match variable {
            Variable::Version => self.version,
            Variable::Reading(reading) => self.readings.get(reading.0).copied().unwrap_or(false),
            Variable::Fact(fact) => self.facts.get(fact.0).copied().unwrap_or(false),
        }
    }

    /// Marks what can move any of some nodes, the greatest of which is `last`. Only what these bits stand for
    /// is asked for, so that nodes are left aside that depend on nothing of it.
    pub(super) fn mark(&mut self, roots: impl Iterator<Item = u32>, last: u32, asked: u64, nodes: &Nodes, from: &From) {
        self.facts.clear();
        self.facts.resize(from.states.len(), false);
        self.readings.clear();
        self.readings.resize(from.readings, false);
        self.version = false;
        self.nodes.clear();
        self.nodes.resize(last as usize / 64 + 1, 0);
        roots.for_each(|root| self.node(root));
        // Whatever a node marks comes before it.
        for word in (0..self.nodes.len()).rev() {
            while self.nodes[word] != 0 {
                let bit = self.nodes[word].ilog2();
                self.nodes[word] &= !(1 << bit);
                let node = 64 * word as u32 + bit;
                if nodes.needs[node as usize] & asked != 0 && from.may_move(nodes, node) {
                    self.below(node, nodes, from);
                }
            }
        }
    }

    fn node(&mut self, node: u32) {
        self.nodes[node as usize / 64] |= 1 << (node % 64);
    }

    fn below(&mut self, node: u32, nodes: &Nodes, from: &From) {
        let window = |node: u32| from.registers.windows[node as usize];
        match nodes.ops[node as usize] {
            Op::Literal(_) | Op::AsOf | Op::InForce(..) | Op::NumberIs(_) | Op::LengthRange(..) | Op::LengthIs(_) => {}
            Op::When(fact) | Op::Chosen(fact, _) => self.fact(fact),
            Op::Reading(reading, _) => {
                if let Some(place) = self.readings.get_mut(reading as usize) {
                    *place = true;
                }
            }
            Op::Governed(_) => {
                self.version = true;
                from.listing_date.into_iter().for_each(|fact| self.fact(fact as u32));
            }
            Op::All(of) => {
                let whole = window(node);
                for each in nodes.list(of) {
                    if window(*each).latest > whole.earliest {
                        self.node(*each);
                    }
                }
            }
            Op::Any(of) => self.any(of, nodes, from),
            Op::Gone(gone) => {
                let gone = nodes.gone[gone as usize];
                gone.removed.iter().for_each(|(_, fact)| self.open_fact(*fact, from));
                self.any(gone.ways, nodes, from);
                self.any(gone.bound, nodes, from);
            }
            Op::If(condition, then, otherwise)
            | Op::NumberIf(condition, then, otherwise)
            | Op::LengthIf(condition, then, otherwise) => {
                let settled = window(condition);
                self.node(condition);
                if settled != Span::NEVER {
                    self.node(then);
                }
                if settled != Span::ALWAYS {
                    self.node(otherwise);
                }
            }
            Op::Shift(of, by) | Op::Within(of, by) => {
                self.node(of);
                match by {
                    Length::Is(_) => {}
                    Length::Counted(place) => self.open_fact(nodes.counted[place as usize].fact, from),
                    Length::Node(node) => self.node(node),
                }
            }
            Op::NumberFact(fact) => self.open_fact(fact, from),
            Op::LengthCounted(place) => self.open_fact(nodes.counted[place as usize].fact, from),
            Op::Not(_)
            | Op::Moved(..)
            | Op::By(..)
            | Op::Since(..)
            | Op::Unless(..)
            | Op::Compare(..)
            | Op::Left(..)
            | Op::NumberSum(_)
            | Op::LengthSum(_) => nodes.each_operand(node as usize, |each| self.node(each)),
        }
    }

    fn any(&mut self, of: List, nodes: &Nodes, from: &From) {
        let whole = nodes.any(of, from.registers);
        for each in nodes.list(of) {
            if from.registers.windows[*each as usize].earliest < whole.latest {
                self.node(*each);
            }
        }
    }

    fn fact(&mut self, fact: u32) {
        if let Some(place) = self.facts.get_mut(fact as usize) {
            *place = true;
        }
    }

    fn open_fact(&mut self, fact: u32, from: &From) {
        if from.states.get(fact as usize).is_some_and(|state| !state.is_settled()) {
            self.fact(fact);
        }
    }
}

/// What is looked at.
pub(super) struct From<'f> {
    pub states: &'f [State],
    pub readings: usize,
    pub listing_date: Option<usize>,
    pub registers: &'f Registers,
}

impl From<'_> {
    /// Whether a node that is a window is open; numbers and lengths are always looked through.
    fn may_move(&self, nodes: &Nodes, node: u32) -> bool {
        let op = nodes.ops[node as usize];
        op.is_number() || op.is_lengths() || !self.registers.windows[node as usize].is_exact()
    }
}
