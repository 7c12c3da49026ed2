//! Ends of windows that are reached straight away: everything that can be split is narrowed to the first of its parts
//! that promises as much as the bounds, until nothing is left to split. Mostly that succeeds, and nothing else has to
//! be looked into.
//!
//! The rules of a pack share most of what they are made of. So a world that shows the end of one window is looked at
//! for all others, and where it does not show theirs, it is narrowed further before anything is begun anew.

use super::super::uses::Variable;
use super::ground::{Lie, Mark};
use super::parts::parts;
use super::search::{End, Room, Search};
use super::span::Span;
use super::sweep::Registers;

/// How often what is left to split is narrowed before a search begins. Something that follows from another
/// listing can stay open although it is narrowed.
const MOST_ROUNDS: usize = 16;

/// A window looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    /// The place of its rule.
    pub rule: usize,
    /// The node that gives it.
    pub root: u32,
    /// What it is never later than.
    pub cap: Span,
    /// The window of the bounds.
    pub whole: Span,
    /// What can be split at the beginning, as bits; nothing else can be later.
    pub open: u64,
    /// Whether some world is known that shows its earliest end, its latest end.
    pub shown: [bool; 2],
}

impl Wish {
    /// The window in a world.
    #[inline]
    pub(super) fn here(&self, registers: &Registers) -> Span {
        registers.windows[self.root as usize].or(self.cap)
    }
}

impl Search<'_> {
    /// Finds worlds that show the ends of windows, as far as that can be done straight away.
    pub(super) fn dive_for_all(&mut self, end: End) {
        let begin = self.room.ground.mark();
        for place in 0..self.room.wishes.len() {
            if self.room.wishes[place].shown[end as usize] {
                continue;
            }
            let is_begun = self.room.ground.changed_since(&begin);
            let mut is_shown = self.is_promised(place, end) && self.dive(place, end);
            if !is_shown && is_begun {
                self.room.ground.back_to(&begin);
                is_shown = self.dive(place, end);
            }
            if is_shown {
                self.room.wishes[place].shown[end as usize] = true;
                self.look_around();
            } else {
                self.room.ground.back_to(&begin);
            }
        }
        self.room.ground.back_to(&begin);
    }

    /// Whether a world still promises the end of a window.
    fn is_promised(&self, wish: usize, end: End) -> bool {
        let wish = &self.room.wishes[wish];
        !end.is_further(wish.whole, wish.here(&self.room.ground.registers))
    }

    /// Notes all ends that the world shows.
    fn look_around(&mut self) {
        let Room { ground, wishes, kept, .. } = &mut *self.room;
        if wishes.iter().all(|wish| wish.shown == [true; 2]) {
            return;
        }
        ground.settle(&Lie { nodes: self.nodes, facts: self.facts, given: &self.given, kept });
        for wish in wishes {
            let window = wish.here(&ground.registers);
            if window.is_exact() {
                wish.shown[End::Earliest as usize] |= window.earliest == wish.whole.earliest;
                wish.shown[End::Latest as usize] |= window.latest == wish.whole.latest;
            }
        }
    }

    /// Narrows the world as long as it promises an end; whether it shows it.
    fn dive(&mut self, wish: usize, end: End) -> bool {
        let wish = self.room.wishes[wish];
        let Wish { whole, open, .. } = wish;
        let rule = &self.rules[wish.rule];
        let room = &mut *self.room;
        let (ground, splits) = (&mut room.ground, &mut room.splits);
        let lie = Lie { nodes: self.nodes, facts: self.facts, given: &self.given, kept: &rule.below };
        for _ in 0..MOST_ROUNDS {
            if wish.here(&ground.registers).is_exact() {
                return true;
            }
            room.looked_into += 1;
            splits.find_among(rule, open, &ground.given(&self.given));
            if splits.found.is_empty() {
                return true;
            }
            splits.sort_by_thumb(rule, &ground.given(&self.given));
            for split in 0..splits.found.len() {
                let used = &rule.uses[splits.found[split]];
                let given = ground.given(&self.given);
                if matches!(used.variable, Variable::Fact(fact) if given.state(fact.0).is_settled()) {
                    continue;
                }
                parts(used, &given, &mut splits.classes, &mut splits.values);
                let is_kept = splits.values.iter().any(|value| {
                    let mark: Mark = ground.mark();
                    ground.narrow(&lie, used.variable, *value);
                    let is_promised = !end.is_further(whole, wish.here(&ground.registers));
                    if !is_promised {
                        ground.back_to(&mark);
                    }
                    is_promised
                });
                if !is_kept {
                    return false;
                }
                if wish.here(&ground.registers).is_exact() {
                    return true;
                }
            }
        }
        false
    }
}
