//! Of the engine what packs are made of.

#[path = "../src/engine/names.rs"]
mod names;
#[path = "../src/engine/moment.rs"]
pub mod moment;
#[path = "../src/engine/window.rs"]
pub mod window;
#[path = "../src/engine/term.rs"]
pub mod term;
#[path = "../src/engine/calendar.rs"]
pub mod calendar;
#[path = "../src/engine/moved.rs"]
pub mod moved;
#[path = "../src/engine/fact.rs"]
pub mod fact;
#[path = "../src/engine/source.rs"]
pub mod source;
#[path = "../src/engine/expression.rs"]
pub mod expression;
#[path = "../src/engine/pack.rs"]
pub mod pack;
#[path = "../src/engine/uses.rs"]
pub mod uses;

pub use calendar::Calendar;
pub use names::{name_of, named};
pub use window::Window;
