//! What was there before something was narrowed, to be brought back.

use super::given::Given;
use super::lengths::Lengths;
use super::node::Nodes;
use super::span::Span;
use super::state::{READINGS, State, bit};
use super::sweep::Registers;

/// What was there before, each list in the order in which it was written over.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    windows: Vec<(u32, Span)>,
    numbers: Vec<(u32, (i64, i64))>,
    lengths: Vec<(u32, Lengths)>,
    pub states: Vec<(u32, State)>,
    pub readings: Vec<(u32, u64)>,
}

impl Before {
    pub(super) fn clear(&mut self) {
        self.windows.clear();
        self.numbers.clear();
        self.lengths.clear();
        self.states.clear();
        self.readings.clear();
    }

    /// How long the lists are.
    #[inline]
    pub(super) fn lengths(&self) -> [usize; 5] {
        [self.windows.len(), self.numbers.len(), self.lengths.len(), self.states.len(), self.readings.len()]
    }

    /// The facts written over since the lists were so long, as bits; all readings have one bit.
    pub(super) fn bits_since(&self, lengths: &[usize; 5]) -> u64 {
        let facts = self.states[lengths[3]..].iter().fold(0, |all, (fact, _)| all | bit(*fact as usize));
        facts | if self.readings.len() > lengths[4] { READINGS } else { 0 }
    }

    /// Brings back what was there when the lists were so long.
    pub(super) fn bring_back(
        &mut self,
        lengths: &[usize; 5],
        registers: &mut Registers,
        states: &mut [State],
        readings: &mut [u64],
    ) {
        while self.windows.len() > lengths[0] {
            let Some((node, window)) = self.windows.pop() else { break };
            registers.windows[node as usize] = window;
        }
        while self.numbers.len() > lengths[1] {
            let Some((slot, number)) = self.numbers.pop() else { break };
            registers.numbers[slot as usize] = number;
        }
        while self.lengths.len() > lengths[2] {
            let Some((slot, of_terms)) = self.lengths.pop() else { break };
            registers.lengths[slot as usize] = of_terms;
        }
        while self.states.len() > lengths[3] {
            let Some((fact, state)) = self.states.pop() else { break };
            states[fact as usize] = state;
        }
        while self.readings.len() > lengths[4] {
            let Some((reading, values)) = self.readings.pop() else { break };
            readings[reading as usize] = values;
        }
    }

    /// Works out a node; whether it gives something else than before.
    #[inline]
    pub(super) fn is_moved(&mut self, nodes: &Nodes, node: usize, here: &Given, registers: &mut Registers) -> bool {
        let (op, slot) = (nodes.ops[node], nodes.slots[node] as usize);
        if op.is_lengths() {
            self.lengths.push((slot as u32, registers.lengths[slot]));
            nodes.work_out(node, here, registers);
            return true;
        }
        if op.is_number() {
            let number = registers.numbers[slot];
            nodes.work_out(node, here, registers);
            let is_moved = registers.numbers[slot] != number;
            if is_moved {
                self.numbers.push((slot as u32, number));
            }
            return is_moved;
        }
        let window = registers.windows[node];
        nodes.work_out(node, here, registers);
        let is_moved = registers.windows[node] != window;
        if is_moved {
            self.windows.push((node as u32, window));
        }
        is_moved
    }
}
