//! The header of a saved case: whatever the gate lets through is short and asks for little work.
#![no_main]

use delist::session::gate::{self, LONGEST_HEADER, MOST_WORK};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(admitted) = gate::check(data) {
        assert!((1..=MOST_WORK).contains(&admitted.work) && admitted.header <= LONGEST_HEADER);
        assert!(admitted.header <= data.len());
    }
});
