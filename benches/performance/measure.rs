//! Times, and how they are printed. Things that are compared are run in turn, so that whatever else the
//! machine does falls on all of them.

use std::time::{Duration, Instant};

use delist::engine::Pack;
use delist::engine::case::Listing;

use super::cases::rolled;

/// How long one call takes.
pub fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

/// How long one call takes if it is repeated until that can be told.
pub fn repeated<T>(mut work: impl FnMut() -> T) -> Duration {
    let once = timed(&mut work).max(Duration::from_nanos(20));
    let times = (Duration::from_millis(1).as_nanos() / once.as_nanos()).clamp(1, 10_000) as u32;
    let mut round = || timed(|| (0..times).for_each(|_| drop(std::hint::black_box(work())))) / times;
    let mut all: Vec<Duration> = (0..3).map(|_| round()).collect();
    median(&mut all)
}

/// The middle one.
pub fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Microseconds.
pub fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// Numbers that look random and are the same on every machine (splitmix64).
pub struct Numbers(pub u64);

impl Numbers {
    /// The next one.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// One of so many.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    /// Dice for a case: of all facts so many in five are not known.
    pub fn dice(&mut self, unknown_in_five: u64) -> Vec<u32> {
        let mut die = || if self.next() % 5 < unknown_in_five { 0 } else { (self.next() >> 32) as u32 | 1 };
        (0..2 * 64).map(|_| die()).collect()
    }

    /// A case of which everything is known that can be known without contradiction.
    pub fn known(&mut self, pack: &Pack) -> Listing {
        rolled(pack, &self.dice(0))
    }
}
