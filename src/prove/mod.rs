//! Proof: what holds of a pack for every case there is, and whether its worked cases would notice a slip.
//!
//! A rule is gone through once with nothing known, and split wherever it asks something: what comes out
//! are [`regions`], each a set of cases in which the rule gives one formula ([`moments`]), and together
//! they hold every case. [`properties`] look at each region; a [`witness`] is a case out of one, to be
//! shown, and to hold the whole proof against the engine. [`mutants`](mod@mutants) change one word of a pack at a
//! time, and [`mutation`] says which of them the worked cases notice.
//!
//! **Deliberately absent**: prose, files, the clock. What is found is data.

pub mod moments;
pub mod region;
pub mod regions;
mod lengths;
mod pieces;
pub mod witness;
mod walk;
pub mod later;
pub mod properties;
pub mod mutants;
pub mod mutation;

pub use mutants::{Mutant, mutants};
pub use mutation::{Fate, Mutation};
