//! `--set`: a change of a case on the command line.
#![no_main]

use std::sync::LazyLock;

use delist::engine::Case;
use delist::pack::place::File;
use delist::pack::{Library, case_file, setting};
use libfuzzer_sys::fuzz_target;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::shipped(&mut Vec::new()));

static CASE: LazyLock<Case> = LazyLock::new(|| {
    let text = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n\
                [[listing]]\nregime = \"tax\"\n";
    case_file::case(&File::new("case.toml", text), &LIBRARY.all(), &mut Vec::new()).expect("a case")
});

fuzz_target!(|text: &str| {
    let written: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let mut case = CASE.clone();
    setting::set(&mut case, &LIBRARY.all(), "--set", &written, &mut Vec::new());
});
