//! Packs and case files: from bytes to the engine's checked values, or to a list of findings.
//!
//! The order of the modules is the order of the work: text becomes a [`tree`] whose every value
//! knows its place, the tree is read field by field ([`reader`]), expressions are parsed and typed
//! ([`expression`]), and what comes out of [`load`], [`case_file`] and [`calendar`] cannot hold an
//! unresolved name. Whatever is wrong is a [`finding`](finding::Finding); all of them are reported.
//!
//! **Deliberately absent**: prose. A finding has a code and arguments; its words are elsewhere.

pub mod place;
pub mod finding;
pub mod tree;
pub mod dates;
pub mod reader;
pub mod expression;
pub mod load;
mod rules;
mod versions;
mod definitions;
mod follows;
pub mod packed;
pub mod shelf;
pub mod calendar;
pub mod case_file;
pub mod case_line;
mod checks;
mod cursor;
mod names;
pub mod quick_line;
pub mod case_text;
pub mod setting;
pub mod worked;
pub mod met;
pub mod coverage;
mod inside;
pub mod library;
pub mod own;

pub use finding::{Code, Finding};
pub use library::Library;
pub use own::OwnRules;
