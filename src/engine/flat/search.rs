//! Windows exactly as wide as the facts leave them: the search of `tight`, on plain numbers.
//!
//! Most ends are read off the rules ([`demands`](super::demands)), others shown straight away ([`dive`](super::dive));
//! only what is left is searched for, part by part ([`ends`](super::ends)). Rules that come down to the same node are looked at once.

use super::demands::{Demands, Grounds};
use super::dive::Wish;
use super::ends::{Ends, Part};
use super::given::{Assumed, Given};
use super::ground::Ground;
use super::node::Nodes;
use super::rule::FlatRule;
use super::span::Span;
use super::splits::Splits;
use super::state::Facts;
use super::store::Store;
use super::sweep::Registers;

/// What searches need room for.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    pub demands: Demands,
    pub splits: Splits,
    /// How many windows were searched for so far.
    pub searches: u64,
    /// How many parts were looked into for that.
    pub looked_into: u64,
    /// The world that is looked at.
    pub ground: Ground,
    /// The windows looked for, and the nodes their rules are made of, as bits.
    pub wishes: Vec<Wish>,
    pub kept: Vec<u64>,
    /// Rules whose window is that of another.
    alike: Vec<(usize, usize)>,
    pub store: Store,
    /// Parts not looked into yet.
    pub open: Vec<Part>,
    pub made: Vec<Part>,
    pub best: Vec<Part>,
}

impl Room {
    /// Whether worlds were found straight away that show both ends of the window of a rule, in the search that
    /// was made last. What needed no search is shown by the bounds.
    pub(super) fn is_shown(&self, rule: usize) -> bool {
        let alike = self.alike.iter().find(|(place, _)| *place == rule).map_or(rule, |(_, alike)| *alike);
        self.wishes.iter().find(|wish| wish.rule == alike).is_none_or(|wish| wish.shown == [true; 2])
    }
}

/// Which end of a window is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Earliest,
    Latest,
}

impl End {
    #[inline]
    pub(super) fn of(self, window: Span) -> i32 {
        match self {
            End::Earliest => window.earliest,
            End::Latest => window.latest,
        }
    }

    /// The least or the greatest number.
    pub(super) fn of_number(self, (least, most): (i64, i64)) -> i64 {
        match self {
            End::Earliest => least,
            End::Latest => most,
        }
    }

    /// Whether a window that ends here can come by a day, or not before it.
    #[inline]
    pub(super) fn reaches(self, window: Span, day: i32) -> bool {
        match self {
            End::Earliest => window.earliest <= day,
            End::Latest => window.latest >= day,
        }
    }

    /// Whether it does in any case.
    #[inline]
    pub(super) fn surely_reaches(self, window: Span, day: i32) -> bool {
        match self {
            End::Earliest => window.latest <= day,
            End::Latest => window.earliest >= day,
        }
    }

    pub(super) fn is_further(self, one: Span, other: Span) -> bool {
        match self {
            End::Earliest => one.earliest < other.earliest,
            End::Latest => one.latest > other.latest,
        }
    }
}

/// The search for the windows of some rules.
pub(super) struct Search<'s> {
    pub nodes: &'s Nodes,
    pub facts: &'s Facts,
    pub rules: &'s [FlatRule],
    pub given: Given<'s>,
    pub room: &'s mut Room,
    /// How long an end of a window is looked for.
    pub patience: usize,
}

impl<'s> Search<'s> {
    /// Makes the windows of rules as sharp as the facts allow. `found` holds those of the bounds, and `registers` what
    /// the first so many nodes give in these. Rules that need nothing of what is `asked`, as bits, are left alone; and
    /// a window is only as sharp as it has to be where it is never later than its `cap`.
    pub(super) fn sharpen(
        mut self,
        found: &mut [Span],
        count: usize,
        registers: &Registers,
        asked: u64,
        cap: impl Fn(usize) -> Span,
    ) {
        let unsettled = self.given.unsettled(self.rules.iter().fold(0, |all, rule| all | rule.can_be_split));
        self.room.wishes.clear();
        self.room.alike.clear();
        for (place, rule) in self.rules.iter().enumerate() {
            let is_asked = self.nodes.needs[rule.root as usize] & asked != 0;
            if !is_asked || found[place].is_exact() || rule.can_be_split & unsettled == 0 {
                continue;
            }
            let (root, cap) = (self.nodes.heart(rule.root, &registers.windows), cap(place));
            if let Some(alike) = self.room.wishes.iter().find(|wish| (wish.root, wish.cap) == (root, cap)) {
                self.room.alike.push((place, alike.rule));
                continue;
            }
            let wish = Wish { rule: place, root, cap, whole: found[place], open: 0, shown: [true; 2] };
            let wish = self.read_off(wish, registers);
            self.room.wishes.push(wish);
        }
        if self.room.wishes.iter().any(|wish| wish.shown != [true; 2]) {
            self.search(found, count, registers);
        }
        for (place, alike) in &self.room.alike {
            found[*place] = found[*alike];
        }
    }

    /// The window of the only rule, as sharp as the facts allow; `registers` hold what its nodes give within the bounds.
    pub(super) fn window(self, registers: &Registers) -> Span {
        let root = self.rules[0].root as usize;
        let mut found = [registers.windows[root]];
        self.sharpen(&mut found, root + 1, registers, u64::MAX, |_| Span::NEVER);
        found[0]
    }

    /// Which ends of a window can be read off the rules, and what can be split where that is not all.
    fn read_off(&mut self, mut wish: Wish, registers: &Registers) -> Wish {
        let grounds = Grounds { nodes: self.nodes, facts: self.facts, given: &self.given, registers };
        let Room { demands, splits, wishes, .. } = &mut *self.room;
        if wishes.is_empty() {
            demands.begin(&grounds);
        }
        let Wish { root, cap, .. } = wish;
        let shown = [End::Earliest, End::Latest].map(|end| demands.is_end_met(&grounds, root, cap, end));
        if shown != [true; 2] {
            let rule = &self.rules[wish.rule];
            splits.find(rule, root, self.nodes, self.facts, &self.given, registers);
            if !splits.found.is_empty() {
                wish.open = splits.found.iter().fold(0, |all, place| all | rule.uses[*place].bit);
                wish.shown = shown;
            }
        }
        wish
    }

    /// Looks in worlds for the ends that could not be read off.
    fn search(&mut self, found: &mut [Span], count: usize, registers: &Registers) {
        let Room { ground, wishes, kept, searches, .. } = &mut *self.room;
        kept.clear();
        kept.resize(self.nodes.ops.len().div_ceil(64), 0);
        for wish in wishes.iter().filter(|wish| wish.shown != [true; 2]) {
            *searches += 1;
            kept.iter_mut().zip(&self.rules[wish.rule].below).for_each(|(all, below)| *all |= below);
        }
        ground.begin(self.nodes, count, &self.given, registers);
        self.dive_for_all(End::Earliest);
        self.dive_for_all(End::Latest);
        for place in 0..self.room.wishes.len() {
            let wish = self.room.wishes[place];
            if wish.shown != [true; 2] {
                found[wish.rule] = self.ends(wish).window();
            }
        }
    }

    fn ends(&mut self, wish: Wish) -> Ends<'_> {
        let rule = &self.rules[wish.rule];
        let assumed = Assumed { orders: &rule.orders, ..Assumed::default() };
        let given = Given { assumed, ..self.given };
        Ends::new(self.nodes, self.facts, rule, given, self.room, wish, self.patience)
    }
}
