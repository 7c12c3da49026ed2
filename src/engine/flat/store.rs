//! What is possible in each part of a search, kept until it is looked into: only what is not as it was where the search
//! began. Places are used again.

use super::ground::{Ground, Lie};
use super::state::State;

/// The bit that several facts may share.
const LAST_BIT: usize = 61;
/// Room for changed facts is had in steps of so many.
const STEP: usize = 8;

/// What is possible in each part.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    of_readings: usize,
    /// The facts that changed, part by part.
    changed: Vec<(u32, State)>,
    readings: Vec<u64>,
    parts: Vec<Kept>,
    /// Places that are no longer needed.
    pub free: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Kept {
    versions: u64,
    assumed: (u64, u64),
    /// Where its changed facts stand, how many they are, and how many have room there.
    from: usize,
    count: usize,
    room: usize,
}

impl Store {
    /// Forgets all parts.
    pub(super) fn begin(&mut self, ground: &Ground) {
        self.of_readings = ground.readings.len();
        self.changed.clear();
        self.readings.clear();
        self.parts.clear();
        self.free.clear();
    }

    /// Keeps the world that is looked at, with what is still assumed in it; says where.
    pub(super) fn keep(&mut self, ground: &Ground, assumed: (u64, u64)) -> usize {
        let count = changed(ground).count();
        let place = self.free.pop().unwrap_or(self.parts.len());
        if place == self.parts.len() {
            self.parts.push(Kept { versions: 0, assumed, from: 0, count: 0, room: 0 });
            self.readings.extend_from_slice(&ground.readings);
        } else {
            self.readings[place * self.of_readings..][..self.of_readings].copy_from_slice(&ground.readings);
        }
        let kept = &mut self.parts[place];
        if kept.room < count {
            (kept.from, kept.room) = (self.changed.len(), count.next_multiple_of(STEP));
            self.changed.resize(kept.from + kept.room, (0, State::OneOf(0)));
        }
        (kept.versions, kept.assumed, kept.count) = (ground.versions, assumed, count);
        for (into, fact) in self.changed[kept.from..].iter_mut().zip(changed(ground)) {
            *into = (fact as u32, ground.states[fact]);
        }
        place
    }

    /// Goes from where the search began to a part.
    pub(super) fn enter(&self, place: usize, lie: &Lie, ground: &mut Ground) {
        let kept = &self.parts[place];
        for (fact, state) in &self.changed[kept.from..][..kept.count] {
            ground.set(lie, *fact as usize, *state);
        }
        for (reading, values) in self.readings[place * self.of_readings..][..self.of_readings].iter().enumerate() {
            if *values != ground.readings[reading] {
                ground.set_reading(lie, reading, *values);
            }
        }
        ground.set_versions(lie, kept.versions);
        ground.set_assumed(lie, kept.assumed);
        ground.settle(lie);
    }

    /// Whether anything is assumed in a part.
    pub(super) fn assumes(&self, place: usize) -> bool {
        self.parts[place].assumed.0 != 0
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
