//! Checks across the report: every id used in code is a message and every message is used; answers
//! out of a small pack made by hand; the fixed shape of the JSON result.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Block, Document, Header, compose, explain, to_json, to_text};
use crate::engine::case::{Case, Listing};
use crate::engine::expression::{DefineId, Definition, Delisting, Expr, PathId, TermExpr};
use crate::engine::fact::{Actor, Answer, Fact, FactId, FactKind};
use crate::engine::pack::{Claim, Modality, Pack, Path, PathKind, Rule};
use crate::engine::source::{Cite, Source, SourceId, Verification};
use crate::engine::term::{Term, Unit};
use crate::engine::uses::{Names, Uses};
use crate::engine::{Calendar, Evaluation, Window, evaluate};
use crate::text::Texts;

/// The words that begin the ids of report.ftl: by them a string in the code is known as an id.
const PREFIXES: &[&str] = &[
    "actor-",
    "because-",
    "cite-",
    "date-",
    "disclaimer",
    "ics-",
    "keeper",
    "list-",
    "own-rules",
    "report-",
    "term-",
    "value-",
    "window",
];

fn ids(ftl: &str) -> BTreeSet<&str> {
    let heads = ftl.lines().filter_map(|line| line.split_once(" =")).map(|(head, _)| head);
    heads.filter(|head| head.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

/// Every string in the code, tests left aside, that reads like an id of report.ftl.
fn used() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in ["src/report", "src/text"] {
        let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(folder).expect("the module's folder") {
            let path = entry.expect("an entry").path();
            if path.ends_with("tests.rs") {
                continue;
            }
            let code = std::fs::read_to_string(&path).expect("a source file");
            let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let strings = code.split('"').skip(1).step_by(2);
            let is_id = |text: &&str| PREFIXES.iter().any(|prefix| text.starts_with(prefix)) && !text.contains(' ');
            found.extend(strings.filter(is_id).map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_id_in_the_code_is_a_message_and_every_message_is_used() {
    let ftl = include_str!("../../locales/en/report.ftl");
    let (ids, used) = (ids(ftl), used());
    let open_end = |text: &String| text.split('{').next().filter(|start| start.len() < text.len()).map(str::to_owned);
    let beginnings: Vec<String> = used.iter().filter_map(open_end).collect();
    let missing: Vec<&String> = used
        .iter()
        .filter(|text| match open_end(text) {
            Some(beginning) => !ids.iter().any(|id| id.starts_with(&beginning)),
            None => !ids.contains(text.as_str()),
        })
        .collect();
    assert_eq!(missing, Vec::<&String>::new(), "used and not said");
    let spare = |id: &&&str| !used.contains(**id) && !beginnings.iter().any(|beginning| id.starts_with(beginning));
    assert_eq!(ids.iter().filter(spare).collect::<Vec<_>>(), Vec::<&&str>::new(), "said and not used");
}

#[test]
fn ids_made_of_a_closed_list_are_all_there() {
    let texts = english();
    let check = |id: String| assert!(texts.knows(&id), "{id}");
    for (_, name) in Actor::NAMES {
        check(format!("actor-{name}"));
    }
    for (_, name) in Verification::NAMES {
        check(format!("report-verified-{name}"));
    }
    for standing in super::STANDINGS {
        check(format!("study-standing-{}", standing.name_for_listing()));
    }
    for (_, modality) in Modality::NAMES {
        check(format!("report-binding-{modality}"));
        check(format!("report-deadline-none-{modality}"));
        check(format!("report-procedure-{modality}"));
        for standing in ["open", "opens-later", "needs-steps", "depends"] {
            check(format!("report-standing-{standing}-{modality}"));
        }
    }
}

const DECIDED: FactId = FactId(0);
const PERFORMED: FactId = FactId(1);
const PERIOD: FactId = FactId(2);
const DELETED: FactId = FactId(3);

struct NoNames;

impl Names for NoNames {
    fn definition(&self, _: DefineId) -> Option<&Definition> {
        None
    }
    fn path(&self, _: PathId) -> Option<(&Expr, Option<&Expr>)> {
        None
    }
}

fn rule(expr: Expr, article: &str) -> Rule {
    let uses = Uses::of(&expr, &NoNames);
    let cites = vec![Cite { source: SourceId(0), article: article.to_owned() }];
    Rule { expr, cites: cites.into(), verified: Verification::FullText, uses, readings: Vec::new() }
}

fn path(id: &str, modality: Modality, opens: Expr, due: Option<Expr>, article: &str) -> Path {
    Path {
        id: id.to_owned(),
        kind: PathKind::Performance,
        modality,
        opens: rule(opens, article),
        due: due.map(|due| rule(due, article)),
        assumes: Vec::new(),
        too_early: Vec::new(),
        hedge: None,
        if_overdue: None,
    }
}

fn after(term: Term, of: Expr) -> Expr {
    Expr::Shift(Box::new(of), TermExpr::Range(term, term))
}

/// Two ways: performance ends the entry within three working days unless there is a period; a period
/// of two years ends it within three working days, and performance then only allows it.
fn pack() -> Pack {
    let fact = |id: &str, kind| Fact {
        id: id.to_owned(),
        kind,
        not_before: None,
        not_after_as_of: false,
        group: "group".to_owned(),
    };
    let bar =
        Expr::Barred([Cite { source: SourceId(0), article: "10(2)".to_owned() }].into(), Box::new(Expr::Fact(PERIOD)));
    let three = Term::of(3, Unit::WorkingDays);
    let performed = || Expr::All(vec![bar.clone(), Expr::Fact(PERFORMED)]);
    let ended = || Expr::All(vec![Expr::Fact(PERIOD), after(Term::of(2, Unit::Years), Expr::Fact(DECIDED))]);
    let may = Expr::All(vec![Expr::Fact(PERIOD), Expr::Fact(PERFORMED)]);
    let source = Source {
        id: "law".to_owned(),
        title: "法".to_owned(),
        number: String::new(),
        issuer: String::new(),
        from: None,
        until: None,
        verified: Verification::FullText,
        read_in: String::new(),
    };
    let doubt = Claim {
        id: "doubt".to_owned(),
        cites: vec![Cite { source: SourceId(0), article: "3.1.2".to_owned() }],
        hedge: "not clear".to_owned(),
        corroboration: "one-source".to_owned(),
        against: Vec::new(),
        beside: Vec::new(),
    };
    let removal = Expr::Any(vec![performed(), ended()]);
    let (ways, bound) = (vec![PathId(0), PathId(1), PathId(2)], vec![PathId(0), PathId(1)]);
    let delisting = Delisting { removed: Some(DELETED), ways, bound };
    Pack {
        id: "made-up".to_owned(),
        shipped: false,
        sources: vec![source],
        versions: Vec::new(),
        listing_date: Some(DECIDED),
        removed: Some(DELETED),
        checked: None,
        identify: Default::default(),
        facts: vec![
            fact("decided_on", FactKind::Date),
            fact("performed", FactKind::Event { actor: Actor::Person, step: true }),
            fact("period", FactKind::YesNo),
            fact("deleted", FactKind::Event { actor: Actor::Court, step: false }),
        ],
        readings: Vec::new(),
        defines: Vec::new(),
        paths: vec![
            path("performed", Modality::Shall, performed(), Some(after(three, performed())), "10(1)"),
            path("expiry", Modality::Shall, ended(), Some(after(three, ended())), "10(2)"),
            path("early", Modality::May, may, None, "2(2)"),
        ],
        procedures: Vec::new(),
        effects: Vec::new(),
        bars: Vec::new(),
        notes: Vec::new(),
        claims: vec![doubt],
        practice: vec!["made-up:doubt".to_owned()],
        follows: Vec::new(),
        removal: rule(removal, ""),
        delisting: rule(Expr::Delisting(delisting), ""),
    }
}

const WORDS: &str = "
title = The made-up list
keeper = the court
fact-decided_on = When?
    .name = decision
fact-performed = Paid?
    .name = payment
    .step = everything is paid
fact-period = A period?
    .name = a period is set
path-performed = Payment
path-expiry = The period runs out
path-early = Early deletion
claim-doubt = It is not clear whether this works.
source-law = Law of the Test
    .short = Test Law
";

fn english() -> Texts {
    let texts = Texts::embedded("en").expect("the program's own texts");
    texts.with_pack("made-up", WORDS).expect("good Fluent")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test's date")
}

fn on(text: &str) -> Answer {
    Answer::On(Window::exactly(day(text)))
}

fn header() -> Header {
    Header { program: "delist 0".to_owned(), rules: "2026-11-22".to_owned(), own_rules: None, sha256: None }
}

fn evaluated(pack: &Pack, answers: Vec<Answer>) -> Evaluation {
    let mut listing = Listing::blank("A", pack);
    listing.answers = answers;
    evaluate(&[pack], &Calendar::without_notices(), &Case { as_of: day("2026-11-22"), listings: vec![listing] })
}

fn report(answers: Vec<Answer>) -> Document {
    let pack = pack();
    compose(&evaluated(&pack, answers), &[&pack], &english(), &header())
}

const YES: Answer = Answer::One(0);
const NO: Answer = Answer::One(1);

#[test]
fn the_answer_stands_first_and_is_plain() {
    let check = |answers: [Answer; 4], expected: &[&str]| {
        let text = to_text(&report(answers.to_vec()), 1000);
        let answer = text.split("\n2. ").next().expect("the first section").to_owned();
        for words in expected {
            assert!(answer.contains(words), "{words:?} not in\n{answer}");
        }
    };
    let not_yet = || Answer::NotYet;
    let unknown = || Answer::Unknown;
    check(
        [on("2026-03-10"), on("2026-09-02"), NO, not_yet()],
        &["The court had to delete this entry by 7 September 2026 (76 days ago)."],
    );
    check(
        [on("2025-06-10"), on("2026-10-20"), YES, not_yet()],
        &[
            "The court has to delete this entry by 15 June 2027 (in 205 days), without anybody doing anything more.",
            "The calendar for 2027 is provisional",
            "Before that, the court may delete this entry early on these facts, but need not; no day is promised.",
        ],
    );
    check(
        [on("2026-03-10"), not_yet(), NO, not_yet()],
        &["within 3 working days once this has happened: everything is paid."],
    );
    check(
        [unknown(), unknown(), unknown(), not_yet()],
        &["It depends on facts not yet known: decision, payment and a period is set."],
    );
    check(
        [on("2024-03-10"), not_yet(), YES, on("2026-03-12")],
        &["This entry was deleted on 12 March 2026 (255 days ago)."],
    );
}

#[test]
fn beside_every_positive_finding_stands_what_is_reported() {
    let text = to_text(&report(vec![on("2026-03-10"), on("2026-09-30"), NO, Answer::NotYet]), 1000);
    assert!(
        text.contains("Reported of practice: It is not clear whether this works. (reported by Test Law, 3.1.2)"),
        "{text}"
    );
    assert!(text.contains("Reported of practice: “not clear” (Test Law, 3.1.2)"), "{text}");
}

#[test]
fn a_closed_way_names_the_article_that_shuts_it() {
    let text = to_text(&report(vec![on("2025-06-10"), on("2026-10-20"), YES, Answer::NotYet]), 1000);
    assert!(
        text.contains(
            "- Shut off by article 10(2) of the Test Law, because this holds: a period is set. So closed: “Payment”."
        ),
        "{text}"
    );
}

#[test]
fn what_waits_for_a_step_is_told_in_a_line() {
    let text = to_text(&report(vec![on("2026-03-10"), Answer::NotYet, NO, Answer::NotYet]), 1000);
    assert!(
        text.contains("- Payment (article 10(1) of the Test Law): everything is paid (up to the listed person); then within 3 working days."),
        "{text}"
    );
}

#[test]
fn what_a_result_has_spelled_out_once_is_named_and_not_repeated() {
    let pack = pack();
    let evaluation = evaluated(&pack, vec![on("2026-03-10"), on("2026-09-30"), NO, Answer::NotYet]);
    let result: serde_json::Value =
        serde_json::from_str(&to_json(&evaluation, &[&pack], &english(), &header())).expect("JSON");
    let path = &result["listings"][0]["paths"][0];
    assert!(!path["because"].to_string().contains("same_as"), "{path}");
    assert_eq!(path["because_due"]["of"][0]["of"][0]["same_as"], "performed");
    assert_eq!(path["because_due"]["of"][0]["of"][0]["of"], serde_json::json!([]));
}

#[test]
fn an_entry_that_is_gone_asks_for_nothing_more() {
    let text = to_text(&report(vec![on("2025-03-10"), on("2026-09-30"), NO, on("2026-11-02")]), 1000);
    let first = text.lines().nth(3).unwrap_or_default();
    assert!(first.starts_with("This entry was deleted on 2 November 2026 (20 days ago)."), "{text}");
    assert!(!text.contains("What to do now"), "{text}");
}

#[test]
fn every_document_ends_with_what_it_is_not() {
    let pack = pack();
    let evaluation = evaluated(&pack, vec![Answer::Unknown; 4]);
    let texts = english();
    let documents = [
        compose(&evaluation, &[&pack], &texts, &header()),
        explain(&evaluation, Some("performed"), &[&pack], &texts, &header()),
        compose(
            &evaluate(&[], &Calendar::default(), &Case { as_of: day("2026-11-22"), listings: vec![] }),
            &[],
            &texts,
            &header(),
        ),
    ];
    for document in documents {
        let said = document
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Paragraph(text) if text.plain() == super::disclaimer(&texts)));
        assert!(said, "{document:?}");
    }
}

#[test]
fn an_explanation_names_the_articles_and_what_decided() {
    let pack = pack();
    let evaluation = evaluated(&pack, vec![on("2025-06-10"), on("2026-10-20"), YES, Answer::NotYet]);
    let text = to_text(&explain(&evaluation, Some("performed"), &[&pack], &english(), &header()), 1000);
    assert!(
        text.contains("1 shut off, because this holds: does not hold (this decides) (article 10(2) of the Test Law)"),
        "{text}"
    );
    assert!(text.contains("  1.1 a period is set: holds"), "{text}");
    assert!(!text.contains("The period runs out"), "{text}");
}

#[test]
fn the_result_has_its_fixed_shape() {
    let pack = pack();
    let evaluation = evaluated(&pack, vec![on("2026-03-10"), Answer::NotYet, NO, Answer::Unknown]);
    let json = to_json(&evaluation, &[&pack], &english(), &header());
    let result: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let expected = ["schema", "program", "rules", "as_of", "disclaimer", "listings", "overall", "ask_next"];
    let places: Vec<Option<usize>> = expected.iter().map(|key| json.find(&format!("\"{key}\": "))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let listing = &result["listings"][0];
    for key in
        ["label", "regime", "governed_by", "standing", "removal", "paths", "procedures", "effects", "bars", "claims"]
    {
        assert!(listing.get(key).is_some(), "{key}");
    }
    assert_eq!(listing["standing"], "needs-steps");
    let first = &listing["paths"][0];
    assert_eq!(first["opens"]["as_things_stand"], serde_json::json!({"earliest": "never", "latest": "never"}));
    assert_eq!(first["opens"]["at_best"], serde_json::json!({"earliest": "2026-11-22", "latest": "2026-11-22"}));
    assert_eq!(first["steps"], serde_json::json!([["performed"]]));
    assert_eq!(first["step_actors"], serde_json::json!({"performed": "person"}));
    assert_eq!(first["verified"], "full-text");
    assert_eq!(first["because"]["cite"], serde_json::json!(["law 10(1)"]));
    assert_eq!(listing["paths"][2]["due"], serde_json::Value::Null);
    assert_eq!(result["disclaimer"], super::disclaimer(&english()));
    let line = super::to_json_line(&evaluation, &[&pack], &english(), &header());
    assert_eq!(line.lines().count(), 1);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&line).expect("JSON"), result);
}

/// Law 7: without any texts of the pack, only texts differ.
#[test]
fn the_result_differs_between_languages_in_its_texts_only() {
    let pack = pack();
    let evaluation = evaluated(&pack, vec![on("2026-03-10"), Answer::Unknown, NO, Answer::Unknown]);
    let other = Texts::new("fr", &[], Default::default()).expect("no texts at all");
    let bare = |texts: &Texts| {
        let json = to_json(&evaluation, &[&pack], texts, &header());
        let mut value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        without_texts(&mut value);
        value
    };
    assert_eq!(bare(&english()), bare(&other));
}

fn without_texts(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(object) => {
            ["text", "who", "why", "check", "disclaimer"].iter().for_each(|key| {
                object.remove(*key);
            });
            object.values_mut().for_each(without_texts);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(without_texts),
        _ => {}
    }
}
