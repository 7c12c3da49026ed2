//! Events that cannot come before another: what they leave of each other.

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::span::Span;
use super::state::{Facts, State, bit};

/// The most rounds in which one event may bound another.
const MOST_ROUNDS: usize = 8;

/// What two events leave of each other, the first of which cannot come before the other.
pub(super) fn bounded(then: State, first: State) -> Option<(State, State)> {
    let (State::When(then), State::When(first)) = (then, first) else { return None };
    let later = then.meet(Span { earliest: first.earliest, latest: NEVER })?;
    let earlier = first.meet(Span { earliest: ALWAYS, latest: then.latest })?;
    Some((State::When(later), State::When(earlier)))
}

/// For each fact the pairs it is in, as bits, if these are few, and settle in as many rounds as there are.
pub(super) fn pairs(orders: &[(usize, usize)], facts: usize) -> Option<Vec<u64>> {
    let before = |fact: &usize| orders.iter().find(|(then, _)| then == fact).map(|(_, first)| *first);
    let depth = |fact: usize| std::iter::successors(Some(fact), before).take(MOST_ROUNDS).count();
    let is_quick = orders.len() <= 64 && (0..facts).all(|fact| depth(fact) < MOST_ROUNDS);
    let with = |fact: usize| {
        let pairs = orders.iter().enumerate().filter(|(_, (then, first))| *then == fact || *first == fact);
        pairs.fold(0, |all, (place, _)| all | 1 << place)
    };
    is_quick.then(|| (0..facts).map(with).collect())
}

impl Facts {
    /// Lets what is known of one event bound another that cannot come before it; says which changed.
    pub(super) fn respect_order(&self, states: &mut [State]) -> u64 {
        let mut all = 0;
        for _ in 0..self.rounds() {
            let mut changed = 0;
            for (then, first) in &self.orders {
                let Some((later, earlier)) = bounded(states[*then], states[*first]) else { continue };
                for (fact, state) in [(*then, later), (*first, earlier)] {
                    if states[fact] != state {
                        states[fact] = state;
                        changed |= bit(fact);
                    }
                }
            }
            all |= changed;
            if changed == 0 {
                break;
            }
        }
        all
    }

    /// Whether some facts, as bits, can come in their order on the days narrowed to: of one of them, on these days.
    /// Everything else has room between them.
    pub(super) fn can_come_in_order(&self, states: &[State], narrowed: u64, of: Option<(usize, Span)>) -> bool {
        let window = |fact: usize| match (of, states[fact]) {
            (Some((one, days)), _) if one == fact => Some(days),
            (_, State::When(window)) => Some(window),
            _ => None,
        };
        let of_these = |bits: u64| {
            let facts = (0..states.len()).filter(move |fact| bits & narrowed & bit(*fact) != 0);
            facts.filter_map(|fact| Some((fact, window(fact)?)))
        };
        let is_in_order = |(fact, then): (usize, Span)| {
            let before = self.before[fact] & narrowed;
            before == 0 || of_these(before).all(|(_, first)| first.earliest <= then.latest)
        };
        of_these(u64::MAX).all(is_in_order)
    }

    /// How often one event may bound another.
    pub(super) fn rounds(&self) -> usize {
        self.before.len().min(MOST_ROUNDS)
    }

    /// One of the pairs of facts of which the first cannot come before the other.
    pub(super) fn pair(&self, place: usize) -> (usize, usize) {
        self.orders[place]
    }

    /// The pairs a fact is in, as bits: whoever looks at these alone when the fact changes, and so on from there,
    /// finds all that is bounded. `None` where all of them have to be looked at.
    pub(super) fn pairs_with(&self, fact: usize) -> Option<u64> {
        self.pairs.as_ref().map(|pairs| pairs[fact])
    }
}
