//! What nodes are worked out from: what is possible of a listing, and what a search assumes.

use super::super::calendar::Calendar;
use super::super::term::Term;
use super::node::{Length, Nodes};
use super::span::Span;
use super::state::{Possible, READINGS, State, VERSIONS, bit};
use super::sweep::Registers;

/// A number of which nothing is known.
pub(super) const EVERY_NUMBER: (i64, i64) = (i64::MIN, i64::MAX);

/// What the nodes are worked out from.
#[derive(Clone, Copy)]
pub(super) struct Given<'g> {
    pub states: &'g [State],
    pub readings: &'g [u64],
    pub versions: u64,
    /// When each fact comes, if every step has been taken today.
    pub taken: Option<&'g [Span]>,
    pub as_of: i32,
    /// Whether an entry that has to come off by a day is taken to be off by then.
    pub trusts: bool,
    pub calendar: &'g Calendar,
    pub assumed: Assumed<'g>,
}

/// Orders of two moments that are taken to hold, or not to, in the search for an exact window.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Assumed<'g> {
    /// The orders of a rule.
    pub orders: &'g [(u32, u32)],
    /// Which of them are assumed, as bits, and which of these hold.
    pub which: u64,
    pub hold: u64,
}

impl Assumed<'_> {
    /// What is assumed of the order of two moments. If one has not come by the other, then the other has
    /// come by the one.
    pub(super) fn says(&self, first: u32, then: u32) -> Option<bool> {
        let assumed = self.orders.iter().enumerate().filter(|(place, _)| self.which >> place & 1 == 1);
        let mut found = assumed.filter_map(|(place, order)| {
            let holds = self.hold >> place & 1 == 1;
            if *order == (first, then) {
                return Some(holds);
            }
            (!holds && *order == (then, first)).then_some(true)
        });
        found.next()
    }
}

impl Possible {
    /// What nodes are worked out from where no step is taken and nothing is assumed.
    pub(super) fn given<'g>(&'g self, calendar: &'g Calendar) -> Given<'g> {
        Given {
            states: &self.states,
            readings: &self.readings,
            versions: self.versions,
            taken: None,
            as_of: self.as_of,
            trusts: true,
            calendar,
            assumed: Assumed::default(),
        }
    }
}

impl Given<'_> {
    /// What is possible of a fact; a step that is taken happens today at the latest.
    #[inline]
    pub(super) fn state(&self, fact: usize) -> State {
        match (self.states.get(fact).copied(), self.taken) {
            (Some(State::When(window)), Some(taken)) => State::When(window.or(taken[fact])),
            (Some(state), _) => state,
            (None, _) => State::When(Span::UNKNOWN),
        }
    }

    /// To what of this more than one answer is left, as bits.
    pub(super) fn unsettled(&self, of: u64) -> u64 {
        let several = |set: &u64| set.count_ones() > 1;
        let facts = (0..self.states.len()).filter(|fact| of & bit(*fact) != 0 && !self.state(*fact).is_settled());
        let facts = facts.fold(0, |all, fact| all | bit(fact));
        let readings = if self.readings.iter().any(several) { READINGS } else { 0 };
        facts | readings | if several(&self.versions) { VERSIONS } else { 0 }
    }

    #[inline]
    pub(super) fn number(&self, fact: usize) -> (i64, i64) {
        match self.states.get(fact) {
            Some(State::Number { least, most }) => (*least, *most),
            _ => EVERY_NUMBER,
        }
    }

    #[inline]
    pub(super) fn shifted(&self, window: Span, term: Term) -> Span {
        window.map(|day| self.calendar.shift_number(day, term))
    }

    /// So much later, by the least and the greatest of terms that follow each other.
    #[inline]
    pub(super) fn shifted_between(&self, window: Span, (least, most): (Term, Term)) -> Span {
        let first = self.shifted(window, least);
        if least == most { first } else { first.hull(self.shifted(window, most)) }
    }

    pub(super) fn shifted_by(&self, nodes: &Nodes, registers: &Registers, window: Span, by: Length) -> Span {
        match by {
            Length::Is(term) => self.shifted(window, nodes.terms[term as usize]),
            Length::Counted(place) => {
                let counted = &nodes.counted[place as usize];
                self.shifted_between(window, counted.between(self.states.get(counted.fact as usize).copied()))
            }
            Length::Node(node) => {
                let each = registers.lengths[nodes.slots[node as usize] as usize].each();
                each.iter().map(|term| self.shifted(window, *term)).reduce(Span::hull).unwrap_or(window)
            }
        }
    }
}
