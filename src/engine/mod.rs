//! The engine: from a pack, a case and an as-of day to an evaluation. Pure and total.
//!
//! Read in the order of the modules below. A condition of the law is a [`Window`] of [`Moment`]s;
//! [`evaluate()`] combines windows with *later of*, *earlier of* and *so long after*, and leaves a
//! [`derivation`] behind that names the article which decided each step.
//!
//! **Deliberately absent**: files, the clock, the environment, terminals, languages, serialization
//! and randomness. The engine cannot fail; what the law or the facts leave open is a value of the
//! evaluation, not an error. `cargo check --lib --no-default-features` builds it alone, and
//! `clippy.toml` names what may not be called here.
#![deny(clippy::disallowed_methods, clippy::disallowed_types, clippy::print_stdout, clippy::print_stderr)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::iter_over_hash_type)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod names;
pub mod moment;
pub mod window;
pub mod term;
pub mod calendar;
pub mod moved;
pub mod left;
pub mod fact;
pub mod source;
pub mod expression;
pub mod pack;
pub mod case;
mod unsaid;
pub mod as_known;
pub mod uses;
mod reach;
mod memo;
mod prepared;
pub mod world;
pub mod links;
pub mod live;
mod order;
pub mod tight;
pub mod derivation;
pub mod steps;
pub mod question;
pub mod combined;
pub mod evaluation;
pub mod evaluate;
pub mod alone;
pub mod flat;
mod verdict;
pub mod timeline;
pub mod parts;
mod on_day;
pub mod answer;
mod watch;
pub mod gone;
pub mod history;
pub mod overall;
pub mod change;
pub mod said;
pub mod compare;
pub mod plan;

pub use calendar::Calendar;
pub use case::{Case, Listing};
pub use compare::{Comparison, compare, compare_as_known};
pub use evaluate::{evaluate, evaluate_as_known};
pub use evaluation::Evaluation;
pub use moment::Moment;
pub use names::{name_of, named};
pub use pack::Pack;
pub use plan::Plan;
pub use window::Window;
