//! A window exactly as wide as the facts leave it: the search of `tight`, on plain numbers.
//!
//! It goes the same way, part by part, and so gives the same window: the same unknown is split, the same
//! part is looked into next, the same orders are assumed, and it gives up at the same point.
//!
//! Parts are kept in vectors that are used again and again. Once they are as long as the hardest case
//! so far has needed, nothing is allocated.

use super::super::fact::ValueSet;
use super::super::tight::{A_PART, PATIENCE, THUMB};
use super::super::uses::Variable;
use super::given::{Assumed, Given};
use super::node::Nodes;
use super::parts::parts;
use super::rule::FlatRule;
use super::span::Span;
use super::splits::Splits;
use super::state::Facts;
use super::store::{Store, decided};
use super::sweep::Registers;

/// How often what is left to split is narrowed before a search begins. Something that follows from another
/// listing can stay open although it is narrowed.
const MOST_ROUNDS: usize = 16;

/// What a search needs room for.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    pub splits: Splits,
    /// How many windows were searched for so far.
    pub searches: u64,
    /// How many parts were looked into for that.
    pub looked_into: u64,
    store: Store,
    /// Parts not looked into yet.
    open: Vec<Part>,
    /// What the nodes give in the part that is looked into, and in one of its own parts.
    whole: Registers,
    part: Registers,
    made: Vec<Part>,
    best: Vec<Part>,
}

/// A part of what is possible, by its place in the store, and the window of the rule in it.
#[derive(Clone, Copy, Debug)]
struct Part {
    place: usize,
    window: Span,
}

/// Which end of a window is looked for.
#[derive(Clone, Copy)]
enum End {
    Earliest,
    Latest,
}

impl End {
    fn is_further(self, one: Span, other: Span) -> bool {
        match self {
            End::Earliest => one.earliest < other.earliest,
            End::Latest => one.latest > other.latest,
        }
    }
}

/// The search for the window of one rule.
pub(super) struct Search<'s> {
    nodes: &'s Nodes,
    facts: &'s Facts,
    rule: &'s FlatRule,
    given: Given<'s>,
    room: &'s mut Room,
    patience: usize,
    taken: usize,
    first: Option<Span>,
    last: Option<Span>,
}

impl<'s> Search<'s> {
    pub(super) fn new(
        nodes: &'s Nodes,
        facts: &'s Facts,
        rule: &'s FlatRule,
        given: Given<'s>,
        room: &'s mut Room,
    ) -> Search<'s> {
        let given = Given { assumed: Assumed { orders: &rule.orders, ..Assumed::default() }, ..given };
        Search { nodes, facts, rule, given, room, patience: PATIENCE, taken: 0, first: None, last: None }
    }

    /// The window, given that of the bounds and what the nodes give.
    pub(super) fn window(mut self, whole: Span, registers: &Registers) -> Span {
        self.room.searches += 1;
        self.room.whole.fit(self.nodes);
        self.room.part.fit(self.nodes);
        if self.dive(End::Earliest, whole, registers) && self.dive(End::Latest, whole, registers) {
            return whole;
        }
        let room = &mut *self.room;
        room.store.begin(&self.given);
        // The two are exchanged: each has room for as many parts as a split can have.
        [&mut room.made, &mut room.best].into_iter().for_each(|each| {
            each.clear();
            each.reserve(ValueSet::CAPACITY);
        });
        room.open.clear();
        room.open.push(Part { place: 0, window: whole });
        let is_complete = self.reach(End::Earliest) && self.reach(End::Latest);
        let (first, last) = (self.first.unwrap_or(whole), self.last.unwrap_or(whole));
        let reached = if is_complete { first.hull(last).meet(whole) } else { None };
        reached.unwrap_or(whole)
    }

    /// Whether one end of the bounds is reached straight away: if everything that can be split is narrowed to
    /// the first of its parts that promises as much, until nothing is left to split. Mostly it is, and nothing
    /// else has to be looked into.
    fn dive(&mut self, end: End, whole: Span, registers: &Registers) -> bool {
        let Room { store, splits, whole: above, part: below, looked_into, .. } = &mut *self.room;
        store.begin(&self.given);
        above.copy_up_to(self.rule.root, registers);
        let mut at = 0;
        for _ in 0..MOST_ROUNDS {
            if above.windows[self.rule.root as usize].is_exact() {
                return true;
            }
            *looked_into += 1;
            splits.find(self.rule, self.nodes, self.facts, &store.given(at, &self.given), above);
            if splits.found.is_empty() {
                return true;
            }
            splits.sort_by_thumb(self.rule, &store.given(at, &self.given));
            for split in 0..splits.found.len() {
                let used = &self.rule.uses[splits.found[split]];
                let given = store.given(at, &self.given);
                if matches!(used.variable, Variable::Fact(fact) if given.state(fact.0).is_settled()) {
                    continue;
                }
                parts(used, &given, &mut splits.classes, &mut splits.values);
                let next = splits.values.iter().find_map(|value| {
                    let place = store.copied(at);
                    let changed = store.narrow(place, used.variable, *value, self.facts);
                    below.copy_up_to(self.rule.root, above);
                    let window = self.rule.work_out(self.nodes, changed, &store.given(place, &self.given), below);
                    let is_promised = !end.is_further(whole, window);
                    if !is_promised {
                        store.free.push(place);
                    }
                    is_promised.then_some(place)
                });
                let Some(place) = next else { return false };
                store.free.push(at);
                at = place;
                std::mem::swap(above, below);
            }
        }
        false
    }

    /// Looks for one end. `false` if patience ran out before.
    fn reach(&mut self, end: End) -> bool {
        while let Some(place) = self.furthest(end) {
            let part = self.room.open.remove(place);
            let reached = match end {
                End::Earliest => self.first,
                End::Latest => self.last,
            };
            if reached.is_some_and(|reached| !end.is_further(part.window, reached)) {
                self.room.open.push(part);
                return true;
            }
            let assumes = self.room.store.assumed[part.place].0 != 0;
            let by_thumb = if part.window.is_exact() && !assumes { None } else { self.look_into(part) };
            if by_thumb.is_none() && !assumes {
                self.settle(part.window);
                self.room.store.free.push(part.place);
                continue;
            }
            // Where nothing is left that could show what is assumed, it is given up as well.
            let (Some(by_thumb), Some(rest)) = (by_thumb, self.patience.checked_sub(1)) else {
                self.room.open.push(part);
                return false;
            };
            self.patience = rest;
            self.taken += 1;
            let is_tried = self.taken > THUMB && self.by_trial(part, end);
            if !is_tried {
                self.split(part, by_thumb);
            }
            let room = &mut *self.room;
            let of = if is_tried { &mut room.best } else { &mut room.made };
            // The last part looked at comes first among equals: the ends of a range before its halves.
            room.open.extend(of.drain(..).rev());
            room.store.free.push(part.place);
        }
        true
    }

    /// The open part that promises the most extreme moment: among equals mostly the latest found.
    fn furthest(&self, end: End) -> Option<usize> {
        let latest_found = !self.patience.is_multiple_of(8);
        let mut furthest: Option<(usize, Span)> = None;
        for (place, part) in self.room.open.iter().enumerate() {
            let is_chosen = |(_, window): (usize, Span)| {
                end.is_further(part.window, window) || (latest_found && !end.is_further(window, part.window))
            };
            if furthest.is_none_or(is_chosen) {
                furthest = Some((place, part.window));
            }
        }
        furthest.map(|(place, _)| place)
    }

    fn settle(&mut self, window: Span) {
        if self.first.is_none_or(|first| End::Earliest.is_further(window, first)) {
            self.first = Some(window);
        }
        if self.last.is_none_or(|last| End::Latest.is_further(window, last)) {
            self.last = Some(window);
        }
    }

    /// Works out a part, finds what can be split in it, and chooses by a rule of thumb.
    fn look_into(&mut self, part: Part) -> Option<usize> {
        self.room.looked_into += 1;
        let Room { store, whole, splits, .. } = &mut *self.room;
        let given = store.given(part.place, &self.given);
        self.rule.work_out_all(self.nodes, &given, whole);
        splits.find(self.rule, self.nodes, self.facts, &given, whole);
        splits.by_thumb(self.rule, &given)
    }

    /// Makes the parts that the part looked into falls into by one split; says how many that could be.
    fn split(&mut self, part: Part, split: usize) -> usize {
        let Room { store, whole, part: registers, splits, made, .. } = &mut *self.room;
        let used = &self.rule.uses[split];
        parts(used, &store.given(part.place, &self.given), &mut splits.classes, &mut splits.values);
        made.clear();
        for value in &splits.values {
            let place = store.copied(part.place);
            let changed = store.narrow(place, used.variable, *value, self.facts);
            registers.copy_up_to(self.rule.root, whole);
            let window = self.rule.work_out(self.nodes, changed, &store.given(place, &self.given), registers);
            keep(Part { place, window }, self.rule, registers, store, made);
        }
        splits.values.len()
    }

    /// Makes the two parts in which an order holds, and does not.
    fn order(&mut self, part: Part, order: usize) {
        let Room { store, part: registers, made, .. } = &mut *self.room;
        made.clear();
        for holds in [true, false] {
            let place = store.copied(part.place);
            let (which, hold) = &mut store.assumed[place];
            *which |= 1 << order;
            *hold = *hold & !(1 << order) | u64::from(holds) << order;
            let window = self.rule.work_out_all(self.nodes, &store.given(place, &self.given), registers);
            keep(Part { place, window }, self.rule, registers, store, made);
        }
    }

    /// Makes the parts after the best split, found by trying out each: the one after which the fewest
    /// parts still promise as much. `false` where all parts of all of them do.
    fn by_trial(&mut self, part: Part, end: End) -> bool {
        let mut fewest: Option<usize> = None;
        let mut windows = 0;
        let (splits, orders) = (self.room.splits.found.len(), self.rule.orders.len());
        for trial in 0..splits + orders {
            let all = match trial.checked_sub(splits) {
                None => self.split(part, self.room.splits.found[trial]),
                Some(order) => {
                    let is_assumed = self.room.store.assumed[part.place].0 >> order & 1 == 1;
                    if is_assumed || decided(&self.rule.orders[order], &self.room.whole).is_some() {
                        continue;
                    }
                    self.order(part, order);
                    2
                }
            };
            windows += all;
            let room = &mut *self.room;
            let left = room.made.iter().filter(|each| !end.is_further(part.window, each.window)).count();
            if left < all && fewest.is_none_or(|fewest| left < fewest) {
                fewest = Some(left);
                std::mem::swap(&mut room.made, &mut room.best);
            }
            room.store.free.extend(room.made.drain(..).map(|each| each.place));
        }
        self.patience = self.patience.saturating_sub(windows / A_PART);
        fewest.is_some()
    }
}

/// Keeps a part that was made, unless what is assumed in it contradicts its bounds.
fn keep(part: Part, rule: &FlatRule, registers: &Registers, store: &mut Store, made: &mut Vec<Part>) {
    if store.is_consistent(part.place, &rule.orders, registers) {
        made.push(part);
    } else {
        store.free.push(part.place);
    }
}
