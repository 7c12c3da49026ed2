//! What reads packs, and writes them as bytes.

#[path = "../src/pack/place.rs"]
pub mod place;
#[path = "../src/pack/finding.rs"]
pub mod finding;
#[path = "../src/pack/tree.rs"]
mod tree;
#[path = "../src/pack/dates.rs"]
mod dates;
#[path = "../src/pack/reader.rs"]
mod reader;
#[path = "../src/pack/expression/mod.rs"]
mod expression;
#[path = "../src/pack/load.rs"]
pub mod load;
#[path = "../src/pack/rules.rs"]
mod rules;
#[path = "../src/pack/versions.rs"]
mod versions;
#[path = "../src/pack/definitions.rs"]
mod definitions;
#[path = "../src/pack/follows.rs"]
mod follows;
#[path = "../src/pack/calendar.rs"]
pub mod calendar;
#[path = "../src/pack/packed.rs"]
pub mod packed;
