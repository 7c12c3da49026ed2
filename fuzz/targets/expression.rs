//! An expression of a pack: it is read or refused, and the place of a mistake lies within it.
#![no_main]

use delist::pack::expression;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = expression::parse(text);
});
