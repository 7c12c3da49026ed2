//! What `delist rules verify` proves can fail: each property is broken once in a made-up pack, and found out with
//! a case that shows it. The same for slips of the pen.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use cases::{DAY, rolled};
use delist::engine::expression::Expr;
use delist::engine::name_of;
use delist::engine::pack::Pack;
use delist::engine::world::World;
use delist::pack::{Library, case_file, place::File};
use delist::prove::later::is_no_earlier;
use delist::prove::mutation::{Fate, mutate};
use delist::prove::properties::{Claim, Finding, How, properties};

/// A made-up list: two texts, a number, a bar for life, a filing window. All of it holds.
const PACK: &str = r#"
schema       = 1
id           = "club-list"
listing_date = "listed_on"
checked      = 2026-11-23

[[source]]
id       = "rules-one"
title    = "Rules of a Made-up Club"
issuer   = "A Made-up Club"
verified = "full-text"
read_in  = "made up for a test"

[[source]]
id       = "rules-two"
title    = "New Rules of a Made-up Club"
issuer   = "A Made-up Club"
verified = "full-text"
read_in  = "made up for a test"

[[version]]
source = "rules-one"
from   = 2020-01-01
until  = 2024-06-30

[[version]]
source = "rules-two"
from   = 2024-07-01

[[fact]]
id    = "listed_on"
type  = "date"
past  = true
group = "entry"

[[fact]]
id    = "paid"
type  = "event"
actor = "person"
step  = true
group = "entry"

[[fact]]
id    = "pardoned"
type  = "event"
actor = "authority"
step  = false
group = "entry"

[[fact]]
id    = "points"
type  = "number"
least = 0
most  = 12
group = "entry"

[[define]]
id   = "light"
cite = "rules-two 1"
is   = "points < 4"

[[define]]
id   = "grave"
cite = "rules-two 1"
is   = "points >= 4"

[[path]]
id       = "light-over"
kind     = "time-limit"
modality = "shall"
cite     = "rules-two 2"
when     = "light"
opens    = "after (listed_on + 6 months)"
due      = "3 working days from (listed_on + 6 months)"

[[path]]
id       = "grave-over"
kind     = "time-limit"
modality = "shall"
cite     = "rules-two 2"
when     = "grave"
opens    = "after (listed_on + 2 years)"

[[path]]
id       = "paid-up"
kind     = "performance"
modality = "shall"
cite     = "rules-two 3"
when     = "governed by rules-two"
opens    = "paid"

[[path]]
id       = "paid-under-the-old-rules"
kind     = "performance"
modality = "shall"
cite     = "rules-one 3"
when     = "governed by rules-one"
opens    = "paid and (listed_on + 1 month)"

[[procedure]]
id       = "complaint"
modality = "may"

[[procedure.step]]
id       = "complain"
actor    = "person"
cite     = "rules-two 5"
starts   = "listed_on"
deadline = "30 days from listed_on"

[[bar]]
id       = "no-office"
cite     = "rules-two 9"
begins   = "listed_on and grave"
ends     = "pardoned"
lifelong = true
"#;

/// What comes of it: two years from 1 February 2025 end on 1 February 2027; thirty days from 1 February are 3 March.
const CASES: [(&str, &str); 3] = [
    (
        "grave",
        r#"
[[expect]]
path  = "grave-over"
opens = 2027-02-02
[[expect]]
path     = "paid-up"
opens    = 2025-05-05
modality = "shall"
[[expect]]
procedure = "complaint"
step      = "complain"
starts    = 2025-02-01
deadline  = 2025-03-03
[[expect]]
bar    = "no-office"
begins = 2025-02-01
ends   = "never"
"#,
    ),
    ("light", "[[expect]]\npath  = \"light-over\"\nopens = 2025-08-02\ndue   = 2025-08-06\n"),
    ("old", "[[expect]]\npath  = \"paid-under-the-old-rules\"\nopens = 2024-05-05\n"),
];

fn library(pack: &str) -> Library {
    let folder = tempfile::tempdir().expect("a folder");
    let cases = folder.path().join("club-list/cases");
    std::fs::create_dir_all(&cases).expect("a folder in it");
    std::fs::write(folder.path().join("club-list/pack.toml"), pack).expect("written");
    for (name, expects) in CASES {
        let (listed, paid, points) = match name {
            "old" => ("2024-02-01", "2024-05-05", 5),
            "light" => ("2025-02-01", "2025-05-05", 3),
            _ => ("2025-02-01", "2025-05-05", 4),
        };
        let facts = format!("listed_on = {listed}\npaid = {paid}\npardoned = \"not-yet\"\npoints = {points}\n");
        let listing = format!("[[listing]]\nregime = \"club-list\"\n[listing.facts]\n{facts}");
        let head = format!("schema = 1\ntitle = \"{name}\"\nsource = \"made up\"\nas_of = 2026-11-22\n");
        std::fs::write(cases.join(format!("{name}.toml")), format!("{head}{listing}{expects}")).expect("written");
    }
    let mut findings = Vec::new();
    let library = Library::default().with_folder(folder.path(), true, &mut findings).expect("readable");
    let mistakes: Vec<_> = findings.iter().filter(|finding| !finding.code.is_warning()).collect();
    assert!(mistakes.is_empty(), "{mistakes:?}");
    library
}

fn found(library: &Library) -> Vec<Finding> {
    properties(library, library.pack("club-list").expect("the pack"))
}

#[test]
fn a_pack_in_which_all_holds_is_proved() {
    for finding in found(&library(PACK)) {
        let against: Vec<_> = finding.counterexamples.iter().map(|each| (&each.about, each.what)).collect();
        assert!(against.is_empty() && finding.undecided.is_empty(), "{:?} {against:?}", finding.claim);
        match (finding.claim, finding.how) {
            // Every region of every rule was met by the engine in a case of its own.
            (Claim::Defined, How::Regions(regions, shown)) => {
                assert!(regions == shown && regions >= 12, "{regions} {shown}")
            }
            (Claim::FurtherListing, How::Cases(tried)) => assert_eq!(tried, 0),
            (Claim::Unknown, How::Cases(tried)) => assert_eq!(tried, 12),
            _ => {}
        }
    }
}

/// Each property broken once: what is written, what stands there instead, which property fails, what is said.
#[test]
fn each_property_fails_where_it_is_broken() {
    let table = [
        (
            Claim::WayOff,
            "no-way-off",
            "when     = \"grave\"\nopens    = \"after",
            "when     = \"grave and points >= 6\"\nopens    = \"after",
        ),
        (Claim::Alive, "never-applies", "is   = \"points >= 4\"", "is   = \"points >= 40\""),
        (Claim::Alive, "never-used", "when     = \"light\"", "when     = \"points < 4\""),
        (Claim::InOrder, "due-before-open", "3 working days from (listed_on + 6 months)", "listed_on + 6 months"),
        (Claim::InOrder, "deadline-before-start", "starts   = \"listed_on\"", "starts   = \"listed_on + 2 months\""),
        // Four years have a leap day, which differences of days do not know: days have to be moved to show it.
        (
            Claim::InOrder,
            "deadline-before-start",
            "starts   = \"listed_on\"\ndeadline = \"30 days from listed_on\"",
            "starts   = \"paid since after (listed_on + 4 years)\"\ndeadline = \"1460 days from listed_on\"",
        ),
        (Claim::Lifelong, "ends-all-the-same", "ends     = \"pardoned\"", "ends     = \"listed_on + 30 years\""),
        (Claim::Versions, "gap", "until  = 2024-06-30", "until  = 2024-06-29"),
        (Claim::Versions, "overlap", "until  = 2024-06-30", "until  = 2024-07-01"),
        (Claim::Bands, "overlap", "is   = \"points < 4\"", "is   = \"points <= 4\""),
        (Claim::EarlierStep, "earlier-is-later", "opens    = \"paid\"", "opens    = \"paid since 2024-08-01\""),
        (Claim::EarlierStep, "never-too-early", "opens    = \"paid\"", "too_early = [\"paid\"]\nopens    = \"paid\""),
    ];
    for (claim, what, written, instead) in table {
        assert_eq!(PACK.matches(written).count(), 1, "{written}");
        // The way through time is shut as well where a way off is to be missing.
        let pack = PACK.replace(written, instead);
        let pack = if claim == Claim::WayOff {
            pack.replace("opens    = \"paid", "opens    = \"never and paid")
        } else {
            pack
        };
        let library = library(&pack);
        let findings = found(&library);
        let finding = findings.iter().find(|each| each.claim == claim).expect("every claim is looked into");
        let broken = finding.counterexamples.iter().find(|each| each.what == what);
        let name = name_of(Claim::NAMES, claim);
        let told: Vec<_> = finding.counterexamples.iter().map(|each| (&each.about, each.what)).collect();
        let broken = broken.unwrap_or_else(|| panic!("{name} {what} is not found in {told:?}"));
        let wants_a_case = matches!(claim, Claim::WayOff | Claim::InOrder | Claim::Lifelong | Claim::EarlierStep);
        if wants_a_case && what != "never-too-early" {
            // The case that shows it is a case file that can be read back.
            let case = broken.case.as_ref().unwrap_or_else(|| panic!("{name} {what} comes without a case"));
            let text = delist::pack::case_text::to_toml(case, &library.all());
            let mut findings = Vec::new();
            let read = case_file::case(&File::new("case.toml", text.as_str()), &library.all(), &mut findings);
            assert!(read.is_some(), "{name} {what}: {findings:?}\n{text}");
        }
    }
}

/// Of every two rules of every pack: where one follows to come no earlier than another from how the two are
/// made, it does not in cases at random either.
#[test]
fn what_follows_to_come_no_earlier_does_not() {
    let library = cases::library();
    let of = |pack: &'static Pack| {
        let exprs: Vec<&Expr> = pack.outputs().map(|rule| &rule.expr).collect();
        let pairs = exprs.iter().flat_map(|then| exprs.iter().map(move |first| (*then, *first)));
        pairs.filter(|(then, first)| then != first && is_no_earlier(pack, then, first)).collect::<Vec<_>>()
    };
    let (mut pairs, mut exact, mut strict) = (0, 0, 0);
    for pack in &library.packs {
        let found = of(pack);
        pairs += found.len();
        for seed in 1..=60u32 {
            let dice: Vec<u32> =
                (1..=128u32).map(|place| (seed * 997 + place).wrapping_mul(2_654_435_761) | 1).collect();
            let world = World::new(pack, &rolled(pack, &dice), &library.calendar, DAY);
            for (then, first) in &found {
                let (then, first) = (world.window(then), world.window(first));
                assert!(then.latest() >= first.latest() && then.earliest() >= first.earliest(), "{}", pack.id);
                exact += usize::from(then.is_exact() && first.is_exact());
                strict += usize::from(then.earliest() > first.latest());
            }
        }
    }
    // Enough of them, and not only of what never comes.
    assert!(pairs > 300 && exact > 10_000 && strict > 3_000, "{pairs} {exact} {strict}");
}

/// Numbers, days, units, *and* and *shall* changed in turn: what the cases above name is noticed, the rest is listed.
#[test]
fn slips_of_the_pen_are_noticed_or_listed() {
    let library = library(PACK);
    let pack = library.pack("club-list").expect("the pack");
    let mutation = mutate(&library, pack, 2, &|_, _| {});
    let fate = |line: &str, becomes: &str| -> Fate {
        let is_it = |place: &delist::pack::place::Place| place.excerpt.contains(line);
        let found = mutation.mutants.iter().find(|(mutant, _)| is_it(&mutant.place) && mutant.becomes == becomes);
        found.map(|(_, fate)| fate.clone()).unwrap_or_else(|| panic!("no mutant of `{line}` to `{becomes}`"))
    };
    assert_eq!(fate("after (listed_on + 2 years)", "3"), Fate::Caught("grave".to_owned()));
    assert_eq!(fate("after (listed_on + 2 years)", "months"), Fate::Caught("grave".to_owned()));
    assert_eq!(fate("points >= 4", ">"), Fate::Caught("grave".to_owned()));
    assert_eq!(fate("listed_on and grave", "or"), Fate::Caught("grave".to_owned()), "always is no day");
    assert_eq!(fate("until  = 2024-06-30", "2024-06-29"), Fate::Warned("version-gap"));
    // What no case names goes unnoticed, and is told.
    assert_eq!(fate("paid and (listed_on + 1 month)", "2"), Fate::Survived);
    let survivors: Vec<_> = mutation.survivors().map(|each| each.place.line).collect();
    assert_eq!(survivors.len(), mutation.count(|fate| *fate == Fate::Survived));
    let caught = mutation.count(|fate| matches!(fate, Fate::Caught(_)));
    assert!(caught > survivors.len(), "{caught} of {}", mutation.mutants.len());
}
