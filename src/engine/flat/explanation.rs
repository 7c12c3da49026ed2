//! The explanation of one listing of a block: the steps of the tree that are told of it, with its own windows.

use super::super::calendar::Calendar;
use super::super::calendar::civil;
use super::super::derivation::{Node, Step, counts_into_the_unknown};
use super::super::fact::ValueSet;
use super::super::gone::Looked;
use super::super::moment::Moment;
use super::super::source::{Cite, Verification};
use super::block::BLOCK;
use super::node::Op;
use super::row::Row;
use super::span::Span;
use super::tree::{NO_TURN, Place, Tree, Turn};

/// How the window of a rule comes about in one listing. As long as the scratch is not used for another block.
#[derive(Clone, Copy)]
pub struct Explanation<'e> {
    tree: &'e Tree<'e>,
    row: Row<'e>,
    told: &'e [bool],
    calendar: &'e Calendar,
}

/// One step that decided.
#[derive(Clone, Copy)]
pub struct Reason<'e> {
    of: Explanation<'e>,
    place: usize,
}

impl<'e> Explanation<'e> {
    pub(super) fn new(tree: &'e Tree<'e>, row: Row<'e>, told: &'e [bool], calendar: &'e Calendar) -> Explanation<'e> {
        Explanation { tree, row, told, calendar }
    }

    /// What comes of the rule.
    pub fn window(&self) -> Span {
        self.row.window(self.tree.places[0].node)
    }

    /// The steps that decided, each before those it is made of: what
    /// [`Node::deciding`] gives. The first is the rule itself.
    #[inline]
    pub fn deciding(&self) -> impl Iterator<Item = Reason<'e>> + use<'e> {
        let (of, mut place) = (*self, 0);
        std::iter::from_fn(move || {
            loop {
                let step = of.tree.places.get(place)?;
                if of.is_told(step.turn) {
                    let found = Reason { of, place };
                    place = step.next as usize;
                    return Some(found);
                }
                place = step.end as usize;
            }
        })
    }

    /// The whole derivation, as [`explain`](super::super::derivation::explain) leaves it.
    pub fn derivation(&self) -> Node {
        self.node(0)
    }

    #[inline]
    fn is_told(&self, turn: u32) -> bool {
        turn == NO_TURN || self.told[turn as usize * BLOCK + self.row.at]
    }

    fn node(&self, place: usize) -> Node {
        let step = &self.tree.places[place];
        // What did not decide is named, not followed further.
        let is_followed = self.is_told(step.turn) && !step.is_named_only(place);
        let of = if is_followed { self.below(place).map(|each| self.node(each)).collect() } else { Vec::new() };
        let reason = Reason { of: *self, place };
        Node {
            step: reason.step(),
            window: reason.window().window(),
            cites: step.cites.into(),
            verified: reason.verified(),
            provisional: reason.is_provisional(),
            of: of.into(),
        }
    }

    /// The places directly below one that are there: of alternatives also those that did not decide.
    fn below(&self, place: usize) -> impl Iterator<Item = usize> {
        let (mut next, end) = (place + 1, self.tree.places[place].end as usize);
        let all = std::iter::from_fn(move || {
            let found = Some(next).filter(|each| *each < end)?;
            next = self.tree.places[found].end as usize;
            Some(found)
        });
        all.filter(|each| {
            let turn = self.tree.places[*each].turn;
            self.is_told(turn) || matches!(self.tree.turns[turn as usize], Turn::Decides { .. })
        })
    }

    /// Every place below one that decided, those that are only named included.
    fn told_below(&self, place: usize) -> impl Iterator<Item = usize> {
        let (mut each, end) = (place + 1, self.tree.places[place].end as usize);
        std::iter::from_fn(move || {
            while each < end {
                let step = &self.tree.places[each];
                let found = each;
                if self.is_told(step.turn) {
                    each += 1;
                    return Some(found);
                }
                each = step.end as usize;
            }
            None
        })
    }

    /// Whether a step itself counts days that a notice may still move.
    fn counts_into_the_unknown(&self, place: usize) -> bool {
        let base = self.below(place).next().map(|base| Reason { of: *self, place: base }.window().window());
        counts_into_the_unknown(&Reason { of: *self, place }.step(), base, self.calendar)
    }
}

impl<'e> Reason<'e> {
    /// What comes of the step.
    #[inline]
    pub fn window(&self) -> Span {
        self.of.row.window(self.at().node)
    }

    /// The articles it rests on.
    #[inline]
    pub fn cites(&self) -> &'e [Cite] {
        self.at().cites
    }

    /// How well they were verified.
    #[inline]
    pub fn verified(&self) -> Verification {
        let step = self.at();
        if step.is_named_only(self.place) {
            let below = self.of.told_below(self.place).map(|each| self.of.tree.places[each].verified);
            return below.fold(step.verified, Verification::max);
        }
        step.verified
    }

    /// Whether a notice not yet published may move it.
    pub fn is_provisional(&self) -> bool {
        let places = &self.of.tree.places;
        let counts = |place: usize| places[place].may_be_provisional && self.of.counts_into_the_unknown(place);
        self.at().may_be_provisional && (counts(self.place) || self.of.told_below(self.place).any(counts))
    }

    /// What is done, with what this listing adds to it.
    pub fn step(&self) -> Step {
        let row = &self.of.row;
        let (step, node) = (&self.at().step, self.at().node);
        let terms = || match row.nodes.ops[node as usize] {
            Op::Shift(_, by) | Op::Within(_, by) => row.lengths(by).each().to_vec(),
            _ => Vec::new(),
        };
        match step {
            Step::Reading(reading, set, _) => {
                let possible = row.columns.reading(reading.0).get(row.row).copied().unwrap_or_default();
                Step::Reading(*reading, *set, ValueSet(possible))
            }
            Step::Number(fact, ..) => {
                let (least, most) = row.number_of(fact.0 as u32);
                Step::Number(*fact, least, most)
            }
            Step::Shift(_) => Step::Shift(terms()),
            Step::Within(_) => Step::Within(terms()),
            Step::Compare(_, how, _) => match row.nodes.ops[node as usize] {
                Op::Compare(left, _, right) => Step::Compare(row.number(left), *how, row.number(right)),
                _ => step.clone(),
            },
            Step::Left(most, _) => match row.nodes.ops[node as usize] {
                Op::Left(_, pairs) => {
                    Step::Left(*most, row.points(row.nodes.list(pairs)).map(|(count, _)| count).collect())
                }
                _ => step.clone(),
            },
            Step::Delisting(removed, ..) => {
                let is_way = |each: &usize| matches!(self.of.tree.places[*each].step, Step::Path(_));
                let ways = self.of.below(self.place).filter(is_way).count();
                match civil::moment(row.columns.as_of) {
                    Moment::Day(as_of) => Step::Delisting(*removed, Looked::Trusting(as_of), ways),
                    _ => step.clone(),
                }
            }
            _ => step.clone(),
        }
    }

    #[inline]
    fn at(&self) -> &'e Place<'e> {
        &self.of.tree.places[self.place]
    }
}

impl Place<'_> {
    /// Whether what is below is not told again.
    #[inline]
    fn is_named_only(&self, place: usize) -> bool {
        self.next as usize != place + 1
    }
}
