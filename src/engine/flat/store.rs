//! What is possible in each part of a search, kept until it is looked into: only what is not as it was where the search
//! began, and in as few words as it takes, since hard cases fall into thousands of parts. Places are used again.

use super::ground::{Ground, Lie};
use super::span::Span;
use super::state::State;

/// The bit that several facts may share.
const LAST_BIT: usize = 61;
/// A part has room in steps of so many words.
const STEP: usize = 4;
/// How many words are had at a time. They are never moved: what grows by moving is held twice while it does.
const BLOCK: usize = 16 << 10;

/// What a first word says below the place of a fact or reading: what follows, and whether its numbers take two words
/// each.
const WIDE: u32 = 1 << 3;
const KIND_BITS: u32 = 4;
const DAY: u32 = 0;
const WINDOW: u32 = 1;
const ONE_OF: u32 = 2;
const AMONG: u32 = 3;
const AMONG_OR_NONE: u32 = 4;
const NUMBER: u32 = 5;
const READING: u32 = 6;
/// Neither fact nor reading: the versions at the first place, what is assumed at the second.
const REST: u32 = 7;

/// What is possible in each part.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    /// The readings and versions where the search began.
    readings: Vec<u64>,
    versions: u64,
    /// What changed, part by part, and which block is being filled.
    blocks: Vec<Vec<u32>>,
    filled: usize,
    /// What changed in the part that is being kept.
    words: Vec<u32>,
    parts: Vec<Kept>,
    /// Places that are no longer needed.
    pub free: Vec<usize>,
}

/// Where the words of a part stand, how many they are, and how many have room there.
#[derive(Clone, Copy, Debug, Default)]
struct Kept {
    block: u32,
    from: u32,
    length: u32,
    room: u32,
    /// Whether anything is assumed in it.
    assumes: bool,
}

impl Store {
    /// Forgets all parts.
    pub(super) fn begin(&mut self, ground: &Ground) {
        self.readings.clone_from(&ground.readings);
        self.versions = ground.versions;
        self.blocks.iter_mut().for_each(Vec::clear);
        // A part in which nothing changed stands in the first one, without a word.
        if self.blocks.is_empty() {
            self.blocks.push(Vec::with_capacity(BLOCK));
        }
        self.filled = 0;
        self.parts.clear();
        self.free.clear();
    }

    /// Keeps the world that is looked at, with what is still assumed in it; says where.
    pub(super) fn keep(&mut self, ground: &Ground, assumed: (u64, u64)) -> usize {
        let words = &mut self.words;
        words.clear();
        changed(ground).for_each(|fact| add_state(fact, ground.states[fact], words));
        for (place, (values, before)) in ground.readings.iter().zip(&self.readings).enumerate() {
            if values != before {
                add(place, READING, [*values], words);
            }
        }
        if ground.versions != self.versions {
            add(0, REST, [ground.versions], words);
        }
        if assumed != (0, 0) {
            add(1, REST, [assumed.0, assumed.1], words);
        }
        let length = words.len();
        let place = self.free.pop().unwrap_or(self.parts.len());
        if place == self.parts.len() {
            self.parts.push(Kept::default());
        }
        if (self.parts[place].room as usize) < length {
            let room = length.next_multiple_of(STEP);
            let (block, from) = self.room_for(room);
            self.parts[place] = Kept { block: block as u32, from: from as u32, room: room as u32, ..Kept::default() };
        }
        let kept = &mut self.parts[place];
        self.blocks[kept.block as usize][kept.from as usize..][..length].copy_from_slice(&self.words);
        (kept.length, kept.assumes) = (length as u32, assumed.0 != 0);
        place
    }

    /// Finds room for so many words: in which block, and from where on.
    fn room_for(&mut self, room: usize) -> (usize, usize) {
        loop {
            match self.blocks.get_mut(self.filled) {
                None => self.blocks.push(Vec::with_capacity(room.max(BLOCK))),
                Some(block) if block.capacity() - block.len() < room => self.filled += 1,
                Some(block) => {
                    let from = block.len();
                    block.resize(from + room, 0);
                    return (self.filled, from);
                }
            }
        }
    }

    /// Goes from where the search began to a part.
    pub(super) fn enter(&self, place: usize, lie: &Lie, ground: &mut Ground) {
        let Kept { block, from, length, .. } = self.parts[place];
        let (mut versions, mut assumed) = (self.versions, (0, 0));
        let mut words = self.blocks[block as usize][from as usize..][..length as usize].iter().copied();
        while let Some(first) = words.next() {
            let (place, kind) = ((first >> KIND_BITS) as usize, first & (WIDE - 1));
            let mut word = || u64::from(words.next().unwrap_or_default());
            let mut value = || if first & WIDE == 0 { word() } else { word() | word() << 32 };
            match (kind, place) {
                (READING, _) => ground.set_reading(lie, place, value()),
                (REST, 0) => versions = value(),
                (REST, _) => assumed = (value(), value()),
                _ => ground.set(lie, place, state(kind, value)),
            }
        }
        ground.set_versions(lie, versions);
        ground.set_assumed(lie, assumed);
        ground.settle(lie);
    }

    /// Whether anything is assumed in a part.
    pub(super) fn assumes(&self, place: usize) -> bool {
        self.parts[place].assumes
    }
}

/// Adds what is possible of a fact.
fn add_state(fact: usize, state: State, words: &mut Vec<u32>) {
    let day = |day: i32| u64::from(day.cast_unsigned());
    match state {
        State::When(window) if window.is_exact() => add(fact, DAY, [day(window.earliest)], words),
        State::When(window) => add(fact, WINDOW, [day(window.earliest), day(window.latest)], words),
        State::OneOf(set) => add(fact, ONE_OF, [set], words),
        State::Among { has, may, may_be_none: false } => add(fact, AMONG, [has, may], words),
        State::Among { has, may, may_be_none: true } => add(fact, AMONG_OR_NONE, [has, may], words),
        State::Number { least, most } => add(fact, NUMBER, [least, most].map(i64::cast_unsigned), words),
    }
}

fn add<const N: usize>(place: usize, kind: u32, values: [u64; N], words: &mut Vec<u32>) {
    let first = (place as u32) << KIND_BITS | kind;
    if values.iter().all(|value| u32::try_from(*value).is_ok()) {
        words.push(first);
        words.extend_from_slice(&values.map(|value| value as u32));
    } else {
        words.push(first | WIDE);
        values.iter().for_each(|value| words.extend_from_slice(&[*value as u32, (*value >> 32) as u32]));
    }
}

/// What is possible of a fact, of a kind and from the numbers that were added.
fn state(kind: u32, mut value: impl FnMut() -> u64) -> State {
    let day = |value: u64| (value as u32).cast_signed();
    match kind {
        DAY => State::When(Span::exactly(day(value()))),
        WINDOW => State::When(Span { earliest: day(value()), latest: day(value()) }),
        ONE_OF => State::OneOf(value()),
        AMONG | AMONG_OR_NONE => State::Among { has: value(), may: value(), may_be_none: kind == AMONG_OR_NONE },
        _ => State::Number { least: value().cast_signed(), most: value().cast_signed() },
    }
}

/// The facts that are not what they were at the beginning, or share a bit with one of these.
fn changed(ground: &Ground) -> impl Iterator<Item = usize> + '_ {
    let mut bits = ground.changed & !(1 << LAST_BIT);
    let own = std::iter::from_fn(move || {
        let fact = (bits != 0).then_some(bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(fact)
    });
    let shared = if ground.changed >> LAST_BIT & 1 == 1 { LAST_BIT..ground.states.len() } else { 0..0 };
    own.chain(shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_possible_comes_back_as_it_was_kept() {
        let (low, high) = (u64::from(u32::MAX), 1 << 63);
        let days = [i32::MIN, -1, 0, 739_000, i32::MAX];
        let mut all: Vec<State> = [0, 1, low, low + 1, high, u64::MAX].map(State::OneOf).to_vec();
        for earliest in days {
            let latest = days.into_iter().filter(|day| *day >= earliest);
            all.extend(latest.map(|latest| State::When(Span { earliest, latest })));
        }
        for (has, may) in [(0, low), (1, high), (0, 0), (low + 1, low + 3)] {
            all.extend([true, false].map(|may_be_none| State::Among { has, may, may_be_none }));
            all.push(State::Number { least: has.cast_signed(), most: may.cast_signed() });
        }
        for kept in all {
            let mut words = Vec::new();
            add_state(70_000, kept, &mut words);
            let mut rest = words[1..].iter().copied();
            let mut word = || u64::from(rest.next().expect("a word"));
            let value = || if words[0] & WIDE == 0 { word() } else { word() | word() << 32 };
            assert_eq!(state(words[0] & (WIDE - 1), value), kept);
            assert_eq!((words[0] >> KIND_BITS, rest.len()), (70_000, 0));
        }
    }
}
