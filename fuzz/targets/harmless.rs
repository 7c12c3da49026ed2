//! Text nobody here wrote: what comes out commands nothing, and stays as it is from then on.
#![no_main]

use delist::text::{harmless, harmless_lines, spelled_out};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let shown = harmless(text);
    assert!(!shown.chars().any(char::is_control));
    assert!(!shown.chars().any(|letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')));
    assert_eq!(harmless(&shown), shown);
    assert_eq!(shown.chars().count(), text.chars().count());
    assert_eq!(harmless_lines(text).split('\n').count(), text.split('\n').count());
    assert!(!spelled_out(text).chars().any(|letter| letter != '\n' && letter.is_control()));
});
