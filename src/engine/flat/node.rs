//! The flat form of expressions: one array of nodes, each made of nodes before it.
//!
//! What stands in a pack twice stands here once, and names are gone: a definition or a path is the
//! node it stands for.

use super::super::expression::Comparison;
use super::super::moved::Move;
use super::super::term::{Term, Unit};
use super::flow::Flow;
use super::span::Span;
use super::state::State;

/// A run of operands in [`Nodes::operands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct List {
    pub from: u32,
    pub length: u32,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Length {
    /// Always this one of [`Nodes::terms`].
    Is(u32),
    /// This one of [`Nodes::counted`]: a number fact, with what is added to it.
    Counted(u32),
    /// What a node gives.
    Node(u32),
}

/// One node. A window, a whole number or the lengths of a term; operands are places of earlier nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Op {
    Literal(Span),
    AsOf,
    /// A date or an event.
    When(u32),
    Chosen(u32, u64),
    Reading(u32, u64),
    Governed(u32),
    /// From a first day to a last, never where there is none.
    InForce(i32, i32),
    All(List),
    Any(List),
    /// One of [`Nodes::gone`].
    Gone(u32),
    Not(u32),
    If(u32, u32, u32),
    Moved(Move, u32),
    Shift(u32, Length),
    Within(u32, Length),
    By(u32, u32),
    Since(u32, u32),
    Unless(u32, u32),
    Compare(u32, Comparison, u32),
    /// At most so many left: the place of the number among [`Nodes::limits`], and pairs of a number and
    /// a window.
    Left(u32, List),
    NumberIs(i64),
    NumberFact(u32),
    NumberSum(List),
    NumberIf(u32, u32, u32),
    /// From one of [`Nodes::terms`] to another.
    LengthRange(u32, u32),
    LengthIs(u32),
    LengthCounted(u32),
    LengthSum(List),
    LengthIf(u32, u32, u32),
}

/// A number fact as a length of time, with a term added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub fact: u32,
    pub unit: Unit,
    pub and: Term,
}

impl Counted {
    /// How many months that are without the number, and how many more for each of it; `None` where anything
    /// else is counted.
    pub(super) fn months(&self) -> Option<(u32, u32)> {
        let Term { months, days: 0, working_days: 0, weekdays: 0 } = self.and else { return None };
        match self.unit {
            Unit::Years => Some((months, 12)),
            Unit::Months => Some((months, 1)),
            Unit::Days | Unit::WorkingDays | Unit::Weekdays => None,
        }
    }

    /// The terms for the least and the greatest number, which may be the same.
    #[inline]
    pub(super) fn between(&self, state: Option<State>) -> (Term, Term) {
        let of = |count: i64| self.and.plus(Term::of(u32::try_from(count).unwrap_or(0), self.unit));
        match state {
            Some(State::Number { least, most }) if least == most => {
                let term = of(least);
                (term, term)
            }
            Some(State::Number { least, most }) => (of(least), of(most)),
            _ => (self.and, self.and),
        }
    }
}

/// When the entry is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gone {
    /// The node of the deletion in fact, and its fact.
    pub removed: Option<(u32, u32)>,
    /// The openings of the ways.
    pub ways: List,
    /// The last days of those that bind.
    pub bound: List,
}

/// All nodes of a pack, in an order in which each comes after those it is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Nodes {
    pub ops: Vec<Op>,
    /// The facts, readings and versions each depends on, as bits.
    pub needs: Vec<u64>,
    pub operands: Vec<u32>,
    pub terms: Vec<Term>,
    pub counted: Vec<Counted>,
    pub gone: Vec<Gone>,
    pub limits: Vec<i64>,
    /// Where a node of lengths, or of a number, keeps what it gives.
    pub slots: Vec<u32>,
    /// How many nodes give lengths, and how many a number.
    pub lengths: u32,
    pub numbers: u32,
    /// The two moments on whose order a *by*, *since* or *unless* turns: has the first come by the second?
    pub sides: Vec<(u32, u32)>,
    /// What has to be worked out again when something changes; known once all nodes are there.
    pub flow: Flow,
}

impl Op {
    #[inline]
    pub(super) fn is_number(self) -> bool {
        matches!(self, Op::NumberIs(_) | Op::NumberFact(_) | Op::NumberSum(_) | Op::NumberIf(..))
    }

    #[inline]
    pub(super) fn is_lengths(self) -> bool {
        matches!(
            self,
            Op::LengthRange(..) | Op::LengthIs(_) | Op::LengthCounted(_) | Op::LengthSum(_) | Op::LengthIf(..)
        )
    }
}

impl Nodes {
    #[inline]
    pub(super) fn list(&self, list: List) -> &[u32] {
        &self.operands[list.from as usize..(list.from + list.length) as usize]
    }

    /// The two moments on whose order an operation turns. That *y by x* has come by x is that y has.
    pub(super) fn sides_of(&self, op: Op) -> (u32, u32) {
        let (Op::By(mut first, then) | Op::Since(then, mut first) | Op::Unless(then, mut first)) = op else {
            return (0, 0);
        };
        while let Op::By(of, deadline) = self.ops[first as usize]
            && deadline == then
        {
            first = of;
        }
        (first, then)
    }

    /// The node that gives the same as another in every world left: of several of which all but one are settled and
    /// say nothing, that one, and so on from there.
    pub(super) fn heart(&self, root: u32, windows: &[Span]) -> u32 {
        let mut heart = root;
        loop {
            let only = |list: List, idle: Span| {
                let mut others = self.list(list).iter().filter(|each| windows[**each as usize] != idle);
                others.next().filter(|_| others.next().is_none()).copied()
            };
            let next = match self.ops[heart as usize] {
                Op::Any(of) => only(of, Span::NEVER),
                Op::All(of) => only(of, Span::ALWAYS),
                Op::If(condition, then, otherwise) => match windows[condition as usize] {
                    Span::ALWAYS => Some(then),
                    Span::NEVER => Some(otherwise),
                    _ => None,
                },
                _ => None,
            };
            let Some(next) = next else { return heart };
            heart = next;
        }
    }

    /// Calls `see` with each node that one is made of.
    pub(super) fn each_operand(&self, place: usize, mut see: impl FnMut(u32)) {
        let mut length = |length: Length| {
            if let Length::Node(node) = length {
                see(node);
            }
        };
        match self.ops[place] {
            Op::Literal(_)
            | Op::AsOf
            | Op::When(_)
            | Op::Chosen(..)
            | Op::Reading(..)
            | Op::Governed(_)
            | Op::InForce(..)
            | Op::NumberIs(_)
            | Op::NumberFact(_)
            | Op::LengthRange(..)
            | Op::LengthIs(_)
            | Op::LengthCounted(_) => {}
            Op::All(of) | Op::Any(of) | Op::Left(_, of) | Op::NumberSum(of) | Op::LengthSum(of) => {
                self.list(of).iter().copied().for_each(see);
            }
            Op::Gone(gone) => {
                let gone = self.gone[gone as usize];
                gone.removed.iter().for_each(|(node, _)| see(*node));
                self.list(gone.ways).iter().chain(self.list(gone.bound)).copied().for_each(see);
            }
            Op::Not(of) | Op::Moved(_, of) => see(of),
            Op::If(one, two, three) | Op::NumberIf(one, two, three) | Op::LengthIf(one, two, three) => {
                [one, two, three].into_iter().for_each(see);
            }
            Op::Shift(of, by) | Op::Within(of, by) => {
                length(by);
                see(of);
            }
            Op::By(one, two) | Op::Since(one, two) | Op::Unless(one, two) | Op::Compare(one, _, two) => {
                see(one);
                see(two);
            }
        }
    }

    /// Of each node whether it is known once everything it is made of is.
    pub(super) fn can_be_known(&self) -> Vec<bool> {
        let mut found = Vec::with_capacity(self.ops.len());
        for (place, op) in self.ops.iter().enumerate() {
            let mut can = match *op {
                Op::Literal(window) => window.is_exact(),
                Op::LengthRange(least, most) => least == most,
                Op::Within(..) | Op::Gone(_) => false,
                _ => true,
            };
            self.each_operand(place, |of| can &= found[of as usize]);
            found.push(can);
        }
        found
    }

    /// Whether a node counts days of which a notice says whether they are worked.
    pub(super) fn counts_worked_days(&self, node: u32) -> bool {
        let is_worked = |term: Term| term.working_days != 0 || term.weekdays != 0;
        match self.ops[node as usize] {
            Op::Moved(how, _) => how == Move::OffRestDays,
            Op::Shift(_, Length::Is(term)) | Op::Within(_, Length::Is(term)) => is_worked(self.terms[term as usize]),
            Op::Shift(_, Length::Counted(place)) | Op::Within(_, Length::Counted(place)) => {
                let counted = self.counted[place as usize];
                is_worked(counted.and) || matches!(counted.unit, Unit::WorkingDays | Unit::Weekdays)
            }
            Op::Shift(_, Length::Node(_)) | Op::Within(_, Length::Node(_)) => true,
            _ => false,
        }
    }

    /// The nodes that one is made of, itself included, as bits.
    pub(super) fn below(&self, root: u32) -> Vec<u64> {
        let mut below = vec![0u64; self.ops.len().div_ceil(64)];
        below[root as usize / 64] = 1 << (root % 64);
        // What a node is made of comes before it.
        for word in (0..=root as usize / 64).rev() {
            let mut seen = 0;
            while let Some(last) = (below[word] & !seen).checked_ilog2() {
                seen |= 1 << last;
                self.each_operand(64 * word + last as usize, |node| below[node as usize / 64] |= 1 << (node % 64));
            }
        }
        below
    }
}

/// The nodes that bits stand for, in order.
pub(super) fn each_of(bits: &[u64]) -> impl Iterator<Item = u32> + '_ {
    bits.iter().enumerate().flat_map(|(place, word)| {
        let rest = std::iter::successors(Some(*word), |rest| Some(rest & rest.wrapping_sub(1)));
        rest.take_while(|rest| *rest != 0).map(move |rest| 64 * place as u32 + rest.trailing_zeros())
    })
}
