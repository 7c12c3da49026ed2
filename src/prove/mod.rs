//! Proof: what holds of a pack for every case, and whether its worked cases would notice a mistake.
//!
//! [`mutants`] changes one word of a pack at a time; [`met`] says whether a worked case still comes out;
//! [`mutation`] puts the two together.
//!
//! **Deliberately absent**: prose, files, the clock. What is found is data.

pub mod moments;
pub mod region;
pub mod regions;
pub mod witness;
mod walk;
pub mod properties;
pub mod mutants;
pub mod met;
pub mod mutation;

pub use mutants::{Mutant, mutants};
pub use mutation::{Fate, Mutation};
