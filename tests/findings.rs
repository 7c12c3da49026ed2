//! Every kind of finding is provoked by the smallest file that does, and told with its place.
//!
//! `tests/findings/<code>` is the specimen of a code. Its first line says what to read it as, where
//! the finding must stand, and what else must be told of it:
//! `# case: unknown-fact at 7:1, nearest grounds`. Case files are about `tests/findings/regime`.
#![cfg(feature = "pack")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use delist::engine::{Calendar, Pack};
use delist::pack::finding::are_warnings;
use delist::pack::place::File;
use delist::pack::{Code, Finding, Library, calendar, case_file, library, load, worked};

/// Codes without a specimen here, and why.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::UnknownListing, "a case file names no other listing, the command line does: `tests/what_if.rs`"),
    (Code::MissingText, "packs are read without a language; the command `rules check` compares them with their texts"),
    (Code::NotAccounted, "the register belongs to all shipped packs together: `tests/coverage.rs`"),
    (Code::UnknownRow, "the register belongs to all shipped packs together: `tests/coverage.rs`"),
    (Code::NotReRead, "it depends on a day: `tests/coverage.rs`"),
];

/// What the first line of a specimen says.
#[derive(Debug)]
struct Expected {
    kind: String,
    code: String,
    at: (usize, usize),
    arg: Option<(String, String)>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings")
}

fn specimens() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("tests/findings").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}

/// `# <kind>: <code> at <line>:<column>[, <argument> <value>]`
fn expected(text: &str) -> Option<Expected> {
    let line = text.lines().next()?.strip_prefix("# ")?;
    let (kind, rest) = line.split_once(": ")?;
    let (code, rest) = rest.split_once(" at ")?;
    let (place, arg) = rest.split_once(", ").map_or((rest, None), |(place, arg)| (place, Some(arg)));
    let (line, column) = place.split_once(':')?;
    let arg = match arg {
        Some(arg) => Some(arg.split_once(' ').map(|(name, value)| (name.to_owned(), value.to_owned()))?),
        None => None,
    };
    Some(Expected { kind: kind.to_owned(), code: code.to_owned(), at: (line.parse().ok()?, column.parse().ok()?), arg })
}

/// The regime case files are about; nothing is wrong with it.
fn regime() -> Pack {
    let mut findings = Vec::new();
    let text = fs::read_to_string(folder().join("regime/pack.toml")).expect("the regime of the case files");
    let pack = load::pack(&File::new("regime/pack.toml", text), true, &mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    pack.expect("a pack without findings")
}

fn case(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let read = case_file::case(&File::new("case.toml", text), &[&regime()], &mut findings);
    assert_eq!(read.is_none(), !findings.is_empty(), "a case comes back exactly if nothing is wrong with it");
    findings
}

fn pack(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let read = load::pack(&File::new("pack.toml", text), false, &mut findings);
    assert_eq!(read.is_some(), are_warnings(&findings), "a pack comes back exactly if nothing is wrong with it");
    findings
}

fn worked_case(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let library = Library { packs: vec![regime()].into(), ..Library::default() };
    let read = worked::read(&File::new("case.toml", text), "regime", &library.all(), &mut findings);
    assert!(findings.is_empty(), "{}", shown(&findings));
    worked::verify(&read.expect("a worked case without findings"), &library, &mut findings);
    findings
}

fn whole_library(text: &str) -> Vec<Finding> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("regime")).expect("a folder in it");
    fs::write(folder.path().join("regime/pack.toml"), text).expect("a file in that");
    let mut findings = Vec::new();
    let read = Library::default().with_folder(folder.path(), true, &mut findings).expect("a folder that can be read");
    assert!(findings.is_empty(), "{}", shown(&findings));
    library::prove(&read, |_| true, &mut findings);
    findings
}

fn read(kind: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    match kind {
        "case" => case(text),
        "pack" => pack(text),
        "worked" => worked_case(text),
        "library" => whole_library(text),
        "calendar" => {
            calendar::read(&File::new("calendar.csv", text), &mut Calendar::without_notices(), &mut findings);
            findings
        }
        other => panic!("a specimen is a case, a pack, a worked case, a library or a calendar, not `{other}`"),
    }
}

fn shown(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let place = &finding.place;
        format!("  {} at {}:{} {:?} {:?}", finding.code.name(), place.line, place.column, place.excerpt, finding.args)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_code_is_provoked_at_its_place() {
    let specimens = specimens();
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().filter(|code| !ELSEWHERE.iter().any(|(each, _)| each == *code)) {
        let Some(path) = specimens.iter().find(|path| stem(path) == code.name()) else {
            wrong.push(format!("{0}: there is no tests/findings/{0}.toml", code.name()));
            continue;
        };
        let text = fs::read_to_string(path).expect("a specimen that can be read");
        let Some(expected) = expected(&text) else {
            wrong.push(format!(
                "{}: its first line is not `# case: <code> at <line>:<column>[, <argument> <value>]`",
                code.name()
            ));
            continue;
        };
        assert_eq!(expected.code, code.name(), "the specimen of {} is about another code", code.name());
        let findings = read(&expected.kind, &text);
        let is_right = |finding: &Finding| {
            let told = expected.arg.as_ref().is_none_or(|(name, value)| finding.arg(name) == Some(value));
            finding.code == *code && (finding.place.line, finding.place.column) == expected.at && told
        };
        if !matches!(findings.as_slice(), [only] if is_right(only)) {
            wrong.push(format!("{}: wanted {expected:?} and nothing else, found\n{}", code.name(), shown(&findings)));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_specimen_is_of_a_code() {
    let files: BTreeSet<String> = specimens().iter().map(|path| stem(path)).collect();
    assert_eq!(files.len(), specimens().len(), "a code has one specimen");
    let here = Code::ALL.iter().filter(|code| !ELSEWHERE.iter().any(|(each, _)| each == *code));
    assert_eq!(files, here.map(|code| code.name().to_owned()).collect());
    assert!(ELSEWHERE.iter().all(|(_, why)| !why.is_empty()));
}

#[test]
fn codes_have_different_names() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
}

#[test]
fn what_is_underlined_is_what_is_wrong() {
    let check = |text: &str, kind: &str, expected: &str| {
        let findings = read(kind, text);
        let [finding] = findings.as_slice() else { panic!("{}", shown(&findings)) };
        let place = &finding.place;
        let underlined: String = place.excerpt.chars().skip(place.column - 1).take(place.length).collect();
        assert_eq!(underlined, expected, "{}", shown(&findings));
    };
    let specimen = |name: &str| fs::read_to_string(folder().join(name)).expect("a specimen");
    check(&specimen("unknown-fact.toml"), "case", "ground");
    check(&specimen("unknown-value.toml"), "case", "\"ones\"");
    check(&specimen("out-of-range.toml"), "case", "25");
    check(&specimen("unknown-name.toml"), "pack", "payd");
    check(&specimen("expression-type.toml"), "pack", "2026-01-01");
    check(&specimen("calendar-row.csv"), "calendar", "2026-01-02,half-day,The day after");
}

#[test]
fn five_mistakes_are_five_findings() {
    let text = "\
schema = 1
as_of = 2026-11-22
[[listing]]
regime = \"regime\"
lable = \"B\"
[listing.facts]
listed_on = \"2024-13-01\"
ground = [\"one\"]
grounds = [\"three\"]
months = 25
";
    let codes: Vec<(&str, usize)> =
        case(text).iter().map(|finding| (finding.code.name(), finding.place.line)).collect();
    let wanted =
        [("impossible-date", 7), ("unknown-fact", 8), ("unknown-value", 9), ("out-of-range", 10), ("unknown-key", 5)];
    assert_eq!(codes, wanted);
}

#[test]
fn five_mistakes_of_a_pack_are_five_findings() {
    let text = "\
schema = 2
id = \"regime\"
[[source]]
id = \"law\"
title = \"A law\"
issuer = \"A legislature\"
verified = \"full-text\"
read_in = \"nowhere\"
[[define]]
id = \"a\"
cite = \"law 1\"
is = \"b and c\"
[[note]]
id = \"n\"
cite = \"low 1\"
when = \"(a\"
[[note]]
cite = \"law 2\"
when = \"2 years\"
";
    let codes: BTreeSet<(usize, &str)> =
        pack(text).iter().map(|finding| (finding.place.line, finding.code.name())).collect();
    let wanted = [
        (1, "unknown-schema"),
        (12, "unknown-name"),
        (15, "unknown-source"),
        (16, "expression-syntax"),
        (17, "missing-key"),
        (19, "expression-type"),
    ];
    assert_eq!(codes, BTreeSet::from(wanted));
}

/// The same mistake in JSON stands at the same kind of place.
#[test]
fn json_tells_places_too() {
    let text = "{\n  \"schema\": 1,\n  \"as_of\": \"2026-11-22\",\n  \"listing\": [\n    {\"regime\": \"regime\", \"facts\": {\"ground\": [\"one\"]}}\n  ]\n}\n";
    let findings = case(text);
    let [finding] = findings.as_slice() else { panic!("{}", shown(&findings)) };
    assert_eq!((finding.code, finding.place.line, finding.place.column), (Code::UnknownFact, 5, 36));
    assert_eq!(finding.arg("nearest"), Some("grounds"));
}

/// A pack with two facts of another kind each and one link; `link` is what stands under `[[follows]]`.
fn linked(link: &str) -> String {
    format!(
        "\
schema = 1
id = \"regime\"
listing_date = \"listed_on\"
[[source]]
id = \"law\"
title = \"A law\"
issuer = \"A legislature\"
verified = \"full-text\"
read_in = \"nowhere\"
[[fact]]
id = \"listed_on\"
type = \"date\"
group = \"listing\"
[[fact]]
id = \"paid\"
type = \"event\"
actor = \"person\"
group = \"listing\"
[[fact]]
id = \"who\"
type = \"choice\"
values = [\"head\", \"employer\"]
group = \"listing\"
[[follows]]
from = \"regime\"
cite = \"law 1\"
{link}
"
    )
}

/// What a link can say wrongly about its own pack is told when the pack is read; what it says wrongly
/// about another, when all packs are there.
#[test]
fn mistakes_of_a_link_are_told_where_they_are() {
    let own = [
        ("fact = \"payd\"\ntakes = \"same\"", Code::UnknownFact, "payd"),
        ("fact = \"paid\"\ntakes = \"sane\"", Code::UnknownValue, "sane"),
        ("fact = \"paid\"\ntakes = \"listed\"", Code::WrongType, "paid"),
        ("fact = \"who\"\ntakes = \"delisting\"", Code::WrongType, "who"),
        ("fact = \"who\"\ntakes = \"entered\"", Code::MissingKey, "[[follows]]"),
        ("fact = \"who\"\ntakes = \"entered\"\nvalue = \"boss\"", Code::UnknownValue, "boss"),
        ("fact = \"listed_on\"\ntakes = \"delisting\"", Code::WrongType, "listed_on"),
        ("fact = \"paid\"\ntakes = \"same\"\nthis = { who = \"boss\" }", Code::UnknownValue, "boss"),
        ("fact = \"paid\"\ntakes = \"same\"\nbecause = \"so\"", Code::UnknownKey, "because"),
    ];
    let others = [
        ("fact = \"paid\"\ntakes = \"same\"\nnamed = \"payed\"", Code::UnknownFact, "payed"),
        ("fact = \"paid\"\ntakes = \"same\"\nnamed = \"who\"", Code::WrongType, "who"),
        ("fact = \"paid\"\ntakes = \"same\"\nother = { whom = \"head\" }", Code::UnknownFact, "whom"),
        ("fact = \"paid\"\ntakes = \"same\"\nother = { who = \"boss\" }", Code::UnknownValue, "boss"),
    ];
    let own = own.map(|case| (pack(&linked(case.0)), case));
    let others = others.map(|case| (whole_library(&linked(case.0)), case));
    for (findings, (link, code, at)) in own.into_iter().chain(others) {
        let found: Vec<&Finding> = findings.iter().filter(|each| each.code == code).collect();
        let [only] = found.as_slice() else { panic!("{link}\n{}", shown(&findings)) };
        assert!(only.place.excerpt.contains(at), "{link}\n{}", shown(&findings));
    }
}
