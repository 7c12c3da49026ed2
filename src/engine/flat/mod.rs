//! Rules made flat, for whoever evaluates many cases: a pack is compiled once, and a verdict on a listing
//! then takes no memory of its own, and about a microsecond where everything is known.
//!
//! The verdict is the one of [`evaluate`](super::evaluate()), and nothing else of it: what governs, where
//! removal stands, every way with its days, what the entry brings and for how long. No reasons, no
//! questions, no steps, no plan. `tests/flat.rs` compares the two on random cases of every pack.
//!
//! ```
//! # use delist::engine::flat::{Compiled, Scratch, Wanted};
//! # fn main() {}
//! # fn many(pack: &delist::engine::Pack, calendar: &delist::engine::Calendar, case: &delist::engine::Case) {
//! let compiled = Compiled::new(pack, calendar);
//! let mut scratch = Scratch::default();
//! for listing in &case.listings {
//!     let verdict = compiled.verdict(&mut scratch, listing, case.as_of, Wanted::Ways);
//!     println!("{:?} {:?}", verdict.standing, verdict.removal.as_things_stand.window());
//! }
//! # }
//! ```
//!
//! Every expression becomes a node of one array, after the nodes it is made of (`build`); a verdict is
//! one walk over the array (`sweep`), a second one over what steps can change, and where a window may be
//! wider than it need be, the search of `tight` on the same nodes (`search`).
//!
//! What a search needs is kept in the [`Scratch`]: nothing is allocated once it has grown to what the hardest
//! case so far has needed.

mod asks;
mod asks_days;
mod because;
mod before;
mod block;
mod bounds;
mod build;
mod case;
mod columns;
mod compiled;
mod demands;
mod dive;
mod ends;
mod explanation;
mod flow;
mod given;
mod ground;
mod grow;
mod judge;
mod leaves;
mod lengths;
mod live;
mod node;
mod parts;
mod row;
mod rule;
mod search;
mod span;
mod splits;
mod state;
mod store;
mod sweep;
mod tree;
mod verdict;
mod windows;

pub use because::{Because, Explained};
pub use case::CompiledPacks;
pub use columns::Columns;
pub use compiled::Compiled;
pub use explanation::{Explanation, Reason};
pub use span::Span;
pub use verdict::{LastingVerdict, SpanViews, Verdict, Wanted, WayVerdict};

pub(super) use windows::{Found, Place, Windows};

use search::Room;
use state::Possible;
use sweep::Registers;

/// What is used again from case to case. One for each thread; any pack can use it.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    possible: Possible,
    /// The same with another version, while it is asked which may govern.
    other: Possible,
    now: Registers,
    best: Registers,
    found_now: Vec<Span>,
    found_best: Vec<Span>,
    room: Room,
    /// What each node gives for a block of listings.
    block: Vec<Span>,
    /// Which turns of a tree each of them takes.
    told: Vec<bool>,
    paths: Vec<WayVerdict>,
    effects: Vec<LastingVerdict>,
    bars: Vec<LastingVerdict>,
}

impl Scratch {
    /// How many windows had to be searched for so far.
    pub fn searches(&self) -> u64 {
        self.room.searches
    }

    /// How many parts of what is possible were looked into for that.
    pub fn parts(&self) -> u64 {
        self.room.looked_into
    }
}
