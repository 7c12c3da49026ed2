//! Events that cannot come before another: what they leave of each other.

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::span::Span;
use super::state::State;

/// The most rounds in which one event may bound another.
pub(super) const MOST_ROUNDS: usize = 8;

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
