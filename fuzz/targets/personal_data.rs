//! What looks like a real person: whole characters, in order, and nothing of it left once it is masked.
#![no_main]

use delist::pii::{masked, scan};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found = scan(text);
    let mut end = 0;
    for each in &found {
        assert!(end <= each.range.start && each.range.start < each.range.end);
        assert!(text.get(each.range.clone()).is_some());
        end = each.range.end;
    }
    let shown = masked(text);
    assert_eq!(found.is_empty(), shown == text);
    assert!(scan(&shown).is_empty());
});
