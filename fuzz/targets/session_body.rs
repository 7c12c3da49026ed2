//! A saved case that was meddled with, and what stands inside one: it opens as what was saved, or not at all.
#![no_main]

use std::sync::LazyLock;

use delist::session::{Effort, Saved, SecretString, gate, open, seal};
use libfuzzer_sys::fuzz_target;

const INSIDE: &[u8] = br#"{"format":1,"program":"delist 0.1.0","rules":"2026-11-22","saved_on":"2026-11-22","case":"x"}"#;

static PASSPHRASE: LazyLock<SecretString> = LazyLock::new(|| SecretString::from("seven words of no use to anybody"));
static SEALED: LazyLock<Vec<u8>> =
    LazyLock::new(|| seal(INSIDE, &PASSPHRASE, Effort::for_tests()).expect("a sealed case"));

fuzz_target!(|data: &[u8]| {
    // What stands inside, taken as it is.
    if let Ok(saved) = Saved::from_json(data) {
        let again = Saved::from_json(&saved.to_json()).expect("what was written can be read");
        assert_eq!(again.to_json(), saved.to_json());
    }
    // A whole file, where opening it costs little.
    if gate::check(data).is_ok_and(|admitted| admitted.work < 4) {
        let _ = open(data, &PASSPHRASE);
    }
    // A good file with some bytes changed: six bytes of the data are a place, a length and what to add.
    let [a, b, c, length, by, rest @ ..] = data else { return };
    let mut bytes = SEALED.clone();
    let place = u32::from_be_bytes([0, *a, *b, *c]) as usize % (bytes.len() + 1);
    let end = (place + *length as usize).min(bytes.len());
    bytes[place..end].iter_mut().for_each(|byte| *byte ^= by);
    bytes.splice(place..place, rest.iter().copied().take(64));
    match open(&bytes, &PASSPHRASE) {
        Ok(opened) => assert!(bytes == *SEALED && *opened == INSIDE),
        Err(_) => assert!(bytes != *SEALED),
    }
});
