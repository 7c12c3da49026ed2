//! A pack somebody else wrote: it is a pack or there are findings, and a pack can be used.
#![no_main]

use delist::engine::{Calendar, evaluate};
use delist::pack::place::File;
use delist::pack::{case_file, load};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let mut findings = Vec::new();
    let read = load::pack(&File::new("pack.toml", text.as_ref()), false, &mut findings);
    let Some(pack) = read else {
        assert!(!findings.is_empty());
        return;
    };
    let case = format!("schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"{}\"\n", pack.id);
    let case = case_file::case(&File::new("case.toml", case), &[&pack], &mut Vec::new());
    evaluate(&[&pack], &Calendar::without_notices(), &case.expect("a case of nothing but the list"));
});
