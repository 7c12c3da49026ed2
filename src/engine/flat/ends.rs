//! The ends of one window, looked for part by part: the search of `tight`, on plain numbers.
//!
//! With full patience it goes the same way: the same unknown is split, the same part is looked into next, the same
//! orders are assumed, and it gives up at the same point. Before that it goes two shorter ones, first by the rule of
//! thumb alone, which takes the least; then by trying out at every part what says most, and whether its end can be read
//! off the rules. Where one of them comes to its end, it is the same window.
//!
//! Parts are kept in vectors that are used again and again. Once they are as long as the hardest case
//! so far has needed, nothing is allocated.

use super::super::fact::ValueSet;
use super::super::tight::{A_PART, THUMB};
use super::demands::Grounds;
use super::dive::Wish;
use super::given::Given;
use super::ground::{Ground, Lie, Mark};
use super::node::Nodes;
use super::parts::parts;
use super::rule::FlatRule;
use super::search::{End, Room};
use super::span::Span;
use super::state::Facts;
use super::sweep::Registers;

/// With how much patience a search begins, and how many parts it splits by a rule of thumb then.
const QUICK: [(usize, usize); 2] = [(16, 16), (2048, 0)];

/// A part of what is possible, by its place in the store, and the window of the rule in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    place: usize,
    window: Span,
}

/// The search for the ends of one window, part by part.
pub(super) struct Ends<'s> {
    nodes: &'s Nodes,
    facts: &'s Facts,
    rule: &'s FlatRule,
    given: Given<'s>,
    room: &'s mut Room,
    /// Where the search began.
    begin: Mark,
    wish: Wish,
    /// The most patience there is, and what is left of it.
    most: usize,
    patience: usize,
    /// How many parts are split by a rule of thumb.
    thumb: usize,
    taken: usize,
    first: Option<Span>,
    last: Option<Span>,
}

impl<'s> Ends<'s> {
    /// Begins where the room's world is.
    pub(super) fn new(
        nodes: &'s Nodes,
        facts: &'s Facts,
        rule: &'s FlatRule,
        given: Given<'s>,
        room: &'s mut Room,
        wish: Wish,
        most: usize,
    ) -> Ends<'s> {
        let begin = room.ground.mark();
        let (patience, thumb, taken) = (0, 0, 0);
        Ends { nodes, facts, rule, given, room, begin, wish, most, patience, thumb, taken, first: None, last: None }
    }

    /// The window. Mostly little patience is enough; where it is not, the search is the one of `tight`.
    pub(super) fn window(mut self) -> Span {
        let most = self.most;
        let quick = QUICK.into_iter().map(|(patience, thumb)| (patience.min(most), thumb));
        let rest = (most > QUICK[1].0).then_some((most, THUMB));
        let found = quick.chain(rest).find_map(|(patience, thumb)| self.within(patience, thumb));
        self.room.ground.back_to(&self.begin);
        found.unwrap_or(self.wish.whole)
    }

    /// The window, if so much patience is enough.
    fn within(&mut self, patience: usize, thumb: usize) -> Option<Span> {
        let Wish { whole, shown, .. } = self.wish;
        (self.patience, self.thumb, self.taken) = (patience, thumb, 0);
        self.first = shown[0].then_some(Span::exactly(whole.earliest));
        self.last = shown[1].then_some(Span::exactly(whole.latest));
        let room = &mut *self.room;
        room.ground.back_to(&self.begin);
        room.store.begin(&room.ground);
        // The two are exchanged: each has room for as many parts as a split can have.
        [&mut room.made, &mut room.best].into_iter().for_each(|each| {
            each.clear();
            each.reserve(ValueSet::CAPACITY);
        });
        room.open.clear();
        let place = room.store.keep(&room.ground, (0, 0));
        room.open.push(Part { place, window: whole });
        let is_complete = (shown[0] || self.reach(End::Earliest)) && (shown[1] || self.reach(End::Latest));
        let (first, last) = (self.first.unwrap_or(whole), self.last.unwrap_or(whole));
        if is_complete { first.hull(last).meet(whole) } else { None }
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
            let assumes = self.room.store.assumes(part.place);
            let by_thumb = if part.window.is_exact() && !assumes { None } else { self.look_into(part) };
            if self.thumb == 0 && by_thumb.is_some() && !assumes && self.is_read_off(part, end) {
                self.room.open.push(part);
                return true;
            }
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
            let is_tried = self.taken > self.thumb && self.by_trial(part, end);
            if !is_tried {
                self.split(by_thumb);
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

    /// Goes to a part, finds what can be split in it, and chooses by a rule of thumb.
    fn look_into(&mut self, part: Part) -> Option<usize> {
        let room = &mut *self.room;
        room.looked_into += 1;
        room.ground.back_to(&self.begin);
        let lie = Lie { nodes: self.nodes, facts: self.facts, given: &self.given, kept: &self.rule.below };
        room.store.enter(part.place, &lie, &mut room.ground);
        let given = room.ground.given(&self.given);
        room.splits.find(self.rule, self.wish.root, self.nodes, self.facts, &given, &room.ground.registers);
        room.splits.by_thumb(self.rule, &given)
    }

    /// Whether the end of the part looked into can be read off the rules: then it is reached.
    fn is_read_off(&mut self, part: Part, end: End) -> bool {
        let Room { ground, demands, .. } = &mut *self.room;
        let given = ground.given(&self.given);
        let grounds = Grounds { nodes: self.nodes, facts: self.facts, given: &given, registers: &ground.registers };
        demands.begin(&grounds);
        let is_met = demands.is_end_met(&grounds, self.wish.root, self.wish.cap, end);
        if is_met {
            let reached = match end {
                End::Earliest => &mut self.first,
                End::Latest => &mut self.last,
            };
            *reached = Some(Span::exactly(end.of(part.window)));
        }
        is_met
    }

    /// Makes the parts that the part looked into falls into by one split; says how many that could be.
    fn split(&mut self, split: usize) -> usize {
        let used = &self.rule.uses[split];
        let room = &mut *self.room;
        parts(used, &room.ground.given(&self.given), &mut room.splits.classes, &mut room.splits.values);
        room.made.clear();
        let all = room.splits.values.len();
        for value in 0..all {
            let value = self.room.splits.values[value];
            self.make(|ground, lie| ground.narrow(lie, used.variable, value));
        }
        all
    }

    /// Makes the two parts in which an order holds, and does not.
    fn order(&mut self, order: usize) {
        self.room.made.clear();
        for holds in [true, false] {
            self.make(|ground, lie| ground.assume(lie, order, holds));
        }
    }

    /// Keeps a part of the part looked into, unless what is assumed in it contradicts its bounds.
    fn make(&mut self, narrow: impl FnOnce(&mut Ground, &Lie)) {
        let Room { ground, store, made, .. } = &mut *self.room;
        let lie = Lie { nodes: self.nodes, facts: self.facts, given: &self.given, kept: &self.rule.below };
        let mark = ground.mark();
        narrow(ground, &lie);
        let window = self.wish.here(&ground.registers);
        if let Some(assumed) = still_assumed(ground.assumed, &self.rule.orders, &ground.registers) {
            let place = store.keep(ground, assumed);
            made.push(Part { place, window });
        }
        ground.back_to(&mark);
    }

    /// Makes the parts after the best split, found by trying out each: the one after which the fewest
    /// parts still promise as much. `false` where all parts of all of them do.
    fn by_trial(&mut self, part: Part, end: End) -> bool {
        let mut fewest: Option<usize> = None;
        let mut windows = 0;
        let (splits, orders) = (self.room.splits.found.len(), self.rule.orders.len());
        for trial in 0..splits + orders {
            let all = match trial.checked_sub(splits) {
                None => self.split(self.room.splits.found[trial]),
                Some(order) => {
                    let ground = &self.room.ground;
                    let is_assumed = ground.assumed.0 >> order & 1 == 1;
                    if is_assumed || decided(&self.rule.orders[order], &ground.registers).is_some() {
                        continue;
                    }
                    self.order(order);
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

/// What of the orders assumed the bounds do not show by themselves. `None` if they contradict any.
fn still_assumed((which, hold): (u64, u64), orders: &[(u32, u32)], registers: &Registers) -> Option<(u64, u64)> {
    let mut left = which;
    for (place, order) in orders.iter().enumerate().filter(|(place, _)| which >> place & 1 == 1) {
        match decided(order, registers) {
            Some(decided) if decided != (hold >> place & 1 == 1) => return None,
            Some(_) => left &= !(1 << place),
            None => {}
        }
    }
    Some((left, hold))
}

/// Whether an order holds, if the bounds say so.
fn decided((first, then): &(u32, u32), registers: &Registers) -> Option<bool> {
    let (first, then) = (registers.windows[*first as usize], registers.windows[*then as usize]);
    match () {
        () if first.latest <= then.earliest => Some(true),
        () if first.earliest > then.latest => Some(false),
        () => None,
    }
}
