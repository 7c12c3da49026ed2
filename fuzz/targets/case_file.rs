//! A case file: whatever is in it, it is a case or there are findings; a case can be written down and
//! read again as the same case, and a small one can be assessed.
#![no_main]

use std::sync::LazyLock;

use delist::engine::{Calendar, Pack, evaluate};
use delist::pack::place::File;
use delist::pack::{Library, case_file, case_text, load, worked};
use libfuzzer_sys::fuzz_target;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::shipped(&mut Vec::new()));

/// A list small enough that assessing a case of it takes no time.
static SMALL: LazyLock<Pack> = LazyLock::new(|| {
    let text = include_str!("../../tests/findings/regime/pack.toml");
    load::pack(&File::new("regime/pack.toml", text), true, &mut Vec::new()).expect("a sound pack")
});

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let file = File::new("case", text.as_ref());
    let packs: Vec<&Pack> = LIBRARY.all().into_iter().chain([&*SMALL]).collect();
    let mut findings = Vec::new();
    let read = case_file::case(&file, &packs, &mut findings);
    assert_eq!(read.is_none(), !findings.is_empty());
    worked::read(&file, "regime", &packs, &mut Vec::new());
    let Some(case) = read else { return };
    let written = case_text::to_toml(&case, &packs);
    let mut again = Vec::new();
    let reread = case_file::case(&File::new("again", written.as_str()), &packs, &mut again);
    assert!(reread.as_ref() == Some(&case), "{written}\n{again:?}");
    if case.listings.len() < 4 && case.listings.iter().all(|listing| listing.regime == "regime") {
        evaluate(&[&*SMALL], &Calendar::without_notices(), &case);
    }
});
