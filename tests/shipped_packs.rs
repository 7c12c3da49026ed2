//! The shipped packs: they load, and every worked case comes out as its author worked it out.
#![cfg(feature = "pack")]

use delist::engine::alone::Looked;
use delist::engine::evaluate;
use delist::engine::links::worlds;
use delist::pack::place::File;
use delist::pack::{Finding, Library, library, load};

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

/// What was packed when the program was built is what the texts say, to the last field; and beside which
/// lists a pack speaks is told without looking into it.
#[test]
fn packs_are_taken_in_as_they_are_written() {
    let written = Library::shipped_with_cases(&mut Vec::new());
    let packed = Library::shipped(&mut Vec::new());
    assert_eq!(packed.packs.names().collect::<Vec<_>>(), written.packs.names().collect::<Vec<_>>());
    for (packed, written) in packed.packs.iter().zip(&written.packs) {
        assert_eq!(format!("{packed:?}"), format!("{written:?}"), "{}", written.id);
    }
    assert_eq!(format!("{:?}", packed.calendar), format!("{:?}", written.calendar));
    assert_eq!(packed.version, written.version);
    for list in written.packs.names() {
        let names = |library: &Library| -> Vec<String> {
            library.packs.speaking_of([list]).into_iter().map(|pack| pack.id.clone()).collect()
        };
        assert_eq!(names(&Library::shipped(&mut Vec::new())), names(&written), "{list}");
        assert!(names(&written).iter().any(|name| name == list), "{list}");
    }
}

#[test]
fn every_worked_case_comes_out_and_everything_is_exercised() {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    library::prove(&library, |_| true, &mut findings);
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), shown(&findings));
    assert!(library.cases.len() >= 39, "{}", library.cases.len());
}

/// The order in which a pack lists its texts is the author's affair, not the law's.
#[test]
fn the_order_of_versions_changes_nothing() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/judgment-defaulter/pack.toml");
    let text = std::fs::read_to_string(path).expect("the pack");
    let (one, other) = (
        "source = \"spc-2013\"\nfrom   = 2013-10-01\nuntil  = 2017-04-30",
        "source = \"spc-2017\"\nfrom   = 2017-05-01",
    );
    assert!(text.contains(one) && text.contains(other));
    let turned = text.replace(one, "THE ONE").replace(other, one).replace("THE ONE", other);
    let mut findings = Vec::new();
    let turned = load::pack(&File::new("pack.toml", turned), true, &mut findings);
    let turned = turned.unwrap_or_else(|| panic!("{}", shown(&findings)));
    let known = library.pack("judgment-defaulter").expect("the pack");
    for case in library.cases.iter().filter(|case| case.pack == known.id).step_by(7) {
        let results = [known, &turned].map(|pack| evaluate(&[pack], &library.calendar, &case.case));
        let [one, other] = results.map(|result| format!("{result:#?}"));
        let differs = one.lines().zip(other.lines()).position(|(one, other)| one != other);
        let around =
            |text: &str, at: usize| text.lines().skip(at.saturating_sub(30)).take(40).collect::<Vec<_>>().join("\n");
        assert!(
            one == other,
            "{}: {}\n{}",
            case.title,
            around(&one, differs.unwrap_or(0)),
            around(&other, differs.unwrap_or(0))
        );
    }
}

/// Asking for one part of a result gives what the whole result has there: a worked case that comes out quickly
/// comes out at length too.
#[test]
fn one_part_alone_is_that_of_the_whole() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let packs = library.all();
    for case in library.cases.iter().step_by(23) {
        let evaluation = evaluate(&packs, &library.calendar, &case.case);
        for (place, world) in worlds(&packs, &library.calendar, &case.case) {
            let label = &case.case.listings[place].label;
            let whole = evaluation.listings.iter().find(|each| each.label == *label).expect("a result for it");
            let alone = Looked::at(world);
            assert_eq!(alone.removal(), (whole.standing, whole.removal), "{}", case.name());
            for path in &whole.paths {
                let (mut found, expected) = (alone.path(path.path), path.clone());
                found.needs.clone_from(&expected.needs);
                assert_eq!(found, expected, "{}", case.name());
            }
            let pack = alone.now.pack;
            for (place, effect) in pack.effects.iter().enumerate() {
                assert_eq!(alone.effect(place, effect), whole.effects[place], "{} {}", case.name(), effect.id);
            }
            for (place, note) in pack.notes.iter().enumerate() {
                let expected = whole.notes.iter().find(|each| each.note == place);
                assert_eq!(alone.note(place, note).as_ref(), expected, "{} {}", case.name(), note.id);
                assert_eq!(alone.says(note), expected.map(|each| each.certain), "{} {}", case.name(), note.id);
            }
        }
    }
}
