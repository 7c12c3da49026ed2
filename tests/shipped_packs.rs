//! The shipped packs: they load, and every worked case comes out as its author worked it out.
#![cfg(feature = "pack")]

use delist::pack::{Finding, Library, library};

fn shown(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let place = &finding.place;
        format!("{}:{}:{} {} {:?}", place.file, place.line, place.column, finding.code.name(), finding.args)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_shipped_packs_have_no_findings() {
    let mut findings = Vec::new();
    let library = Library::shipped(&mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    assert!(library.packs.len() >= 2);
}

#[test]
fn every_worked_case_comes_out_and_everything_is_exercised() {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    library::prove(&library, &mut findings);
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), shown(&findings));
    assert!(library.cases.len() >= 39, "{}", library.cases.len());
}
