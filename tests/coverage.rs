//! Coverage: every row of the register is accounted for, every item named is there, and the page that
//! shows it is the one the files give.
//!
//! After a change, `cargo test --test coverage -- --ignored` writes the page anew.
#![cfg(feature = "pack")]

use std::path::{Path, PathBuf};

use delist::pack::place::File;
use delist::pack::{Code, Finding, Library, coverage, library};

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md")
}

fn shown(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let place = &finding.place;
        format!("{}:{}:{} {} {:?}", place.file, place.line, place.column, finding.code.name(), finding.args)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn shipped() -> Library {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    library
}

#[test]
fn nothing_is_unaccounted_for() {
    let library = shipped();
    let mut findings = Vec::new();
    coverage::verify(&library, &mut findings);
    coverage::account(&library, &mut findings);
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), shown(&findings));
    assert!(library.register.len() > 800, "{}", library.register.len());
    for row in &library.register {
        assert_eq!(
            library.register.iter().filter(|each| each.id == row.id).count(),
            1,
            "{} stands there twice",
            row.id
        );
    }
    for (pack, coverage) in &library.coverage {
        for each in &coverage.covered {
            assert!(!each.items.is_empty(), "{pack}: {} names no item", each.row);
        }
        for each in &coverage.left_out {
            assert!(each.why.split_whitespace().count() >= 4, "{pack}: {} gives no reason", each.row);
        }
    }
}

#[test]
fn every_pack_says_what_it_accounts_for_and_what_changed() {
    for pack in &shipped().packs {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(&pack.id);
        for name in ["coverage.toml", "CHANGELOG.md"] {
            assert!(folder.join(name).is_file(), "{} has no {name}", pack.id);
        }
        assert!(pack.checked.is_some(), "{} does not say when its sources were compared", pack.id);
    }
}

#[test]
fn the_page_is_the_one_the_files_give() {
    let written = std::fs::read_to_string(page()).expect("docs/coverage.md");
    assert!(written == coverage::page(&shipped()), "docs/coverage.md is old: cargo test --test coverage -- --ignored");
}

/// Not a test: writes the page.
#[test]
#[ignore = "writes docs/coverage.md"]
fn write_the_page() {
    std::fs::write(page(), coverage::page(&shipped())).expect("docs/coverage.md");
}

fn small(covered: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut library = Library {
        register: coverage::register(&File::new("register.tsv", "# a remark\none\tA law\t1\ntwo\tA law\t2\n")),
        ..Library::default()
    };
    let read = coverage::read(&File::new("coverage.toml", covered), &mut findings);
    library.coverage.insert("regime".to_owned(), read);
    coverage::account(&library, &mut findings);
    findings
}

#[test]
fn a_row_nobody_accounts_for_is_told_at_its_place() {
    let findings = small("schema = 1\n[left_out]\none = \"not read\"\n");
    let [only] = findings.as_slice() else { panic!("{}", shown(&findings)) };
    assert_eq!((only.code, only.place.line, only.arg("name")), (Code::NotAccounted, 3, Some("two")));
}

#[test]
fn a_row_the_register_does_not_have_is_told_with_the_nearest() {
    let findings = small("schema = 1\n[covered]\none = [\"path:a\"]\ntwo = [\"path:a\"]\ntwoo = [\"path:a\"]\n");
    let [only] = findings.as_slice() else { panic!("{}", shown(&findings)) };
    assert_eq!((only.code, only.place.line, only.arg("nearest")), (Code::UnknownRow, 5, Some("two")));
}

#[test]
fn sources_not_read_for_a_year_are_told_and_younger_ones_are_not() {
    let library = shipped();
    let checked = |pack: &str| library.pack(pack).and_then(|pack| pack.checked).expect("a day");
    let day = library.packs.iter().map(|pack| checked(&pack.id)).min().expect("packs");
    let told = |days: u64| {
        let mut findings = Vec::new();
        let today = day.checked_add_days(chrono::Days::new(days)).expect("a day");
        library::review(&library, |_| true, today, &mut findings);
        findings
    };
    assert!(told(366).is_empty(), "{}", shown(&told(366)));
    let findings = told(367);
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding.code == Code::NotReRead));
    assert!(findings.iter().all(|finding| finding.place.excerpt.starts_with("checked")), "{}", shown(&findings));
}
