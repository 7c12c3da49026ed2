//! One listing of a block: what its numbers and lengths of time are.
//!
//! They are worked out when they are asked for, from the facts in the columns and the windows of the block, and
//! kept nowhere: only windows stand in blocks.

use super::columns::Columns;
use super::given::EVERY_NUMBER;
use super::lengths::Lengths;
use super::node::{Length, Nodes, Op};
use super::span::Span;
use super::state::State;

/// One listing of a block.
#[derive(Clone, Copy)]
pub(super) struct Row<'r> {
    pub nodes: &'r Nodes,
    pub columns: &'r Columns,
    /// The windows of the block's nodes, as far as they are worked out.
    pub windows: &'r [Span],
    /// The place of the listing in the block.
    pub at: usize,
    /// Its place in the columns.
    pub row: usize,
}

impl Row<'_> {
    #[inline]
    pub(super) fn window(&self, node: u32) -> Span {
        self.windows[node as usize * super::block::BLOCK + self.at]
    }

    /// Of several nodes the earliest.
    pub(super) fn any(&self, of: &[u32]) -> Span {
        of.iter().fold(Span::NEVER, |any, each| any.or(self.window(*each)))
    }

    fn state(&self, fact: u32) -> Option<State> {
        self.columns.fact(fact as usize).map(|states| states[self.row])
    }

    /// The least and the greatest number there can be of a fact.
    pub(super) fn number_of(&self, fact: u32) -> (i64, i64) {
        match self.state(fact) {
            Some(State::Number { least, most }) => (least, most),
            _ => EVERY_NUMBER,
        }
    }

    /// A node that is a number: its least and its greatest.
    pub(super) fn number(&self, node: u32) -> (i64, i64) {
        match self.nodes.ops[node as usize] {
            Op::NumberIs(value) => (value, value),
            Op::NumberFact(fact) => self.number_of(fact),
            Op::NumberSum(of) => self.nodes.list(of).iter().fold((0, 0), |(least, most): (i64, i64), each| {
                let (low, high) = self.number(*each);
                (least.saturating_add(low), most.saturating_add(high))
            }),
            Op::NumberIf(condition, then, otherwise) => match self.window(condition) {
                Span::ALWAYS => self.number(then),
                Span::NEVER => self.number(otherwise),
                _ => {
                    let (one, other) = (self.number(then), self.number(otherwise));
                    (one.0.min(other.0), one.1.max(other.1))
                }
            },
            _ => EVERY_NUMBER,
        }
    }

    /// The points of a list, and until when each counts.
    pub(super) fn points(&self, pairs: &[u32]) -> impl Iterator<Item = ((i64, i64), Span)> + Clone {
        pairs.chunks_exact(2).map(|pair| (self.number(pair[0]), self.window(pair[1])))
    }

    /// The lengths a shift can be by.
    pub(super) fn lengths(&self, by: Length) -> Lengths {
        match by {
            Length::Is(term) => Lengths::of(std::iter::once(self.nodes.terms[term as usize])),
            Length::Counted(place) => self.counted(place),
            Length::Node(node) => self.lengths_at(node),
        }
    }

    fn counted(&self, place: u32) -> Lengths {
        let counted = &self.nodes.counted[place as usize];
        let (least, most) = counted.between(self.state(counted.fact));
        Lengths::of([least, most].into_iter())
    }

    fn lengths_at(&self, node: u32) -> Lengths {
        match self.nodes.ops[node as usize] {
            Op::LengthRange(least, most) => {
                Lengths::of([least, most].into_iter().map(|term| self.nodes.terms[term as usize]))
            }
            Op::LengthIs(term) => self.lengths(Length::Is(term)),
            Op::LengthCounted(place) => self.counted(place),
            Op::LengthSum(of) => {
                let each = self.nodes.list(of).iter().map(|each| self.lengths_at(*each));
                each.reduce(|sum, each| sum.plus(&each)).unwrap_or_default()
            }
            Op::LengthIf(condition, then, otherwise) => match self.window(condition) {
                Span::ALWAYS => self.lengths_at(then),
                Span::NEVER => self.lengths_at(otherwise),
                _ => self.lengths_at(then).or(&self.lengths_at(otherwise)),
            },
            _ => Lengths::default(),
        }
    }
}
