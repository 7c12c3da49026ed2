//! `delist what-if` and `delist compare` as another program, or a person at a prompt, meets them.
//! Expected days are worked out by hand from the article named beside each.
#![cfg(feature = "cli")]

mod program;

use std::path::Path;

use program::{case, done, listing, refused};
use serde_json::{Value, json};

/// Paid or not, no period: item 1 alone brings none (2017 Provisions, article 2(1)).
const NO_PERIOD: &str = "decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\n";
/// A period of two years from 10 June 2025 (articles 2(1) and 2(2)); nothing done yet.
const PERIOD: &str = "decided_on = 2025-06-10\ngrounds = [\"settlement-refusal\"]\nextension_years = 0\n\
                      performed = \"not-yet\"\nconduct_corrected = \"not-yet\"\n";

fn what_if(facts: &str, set: &[&str]) -> Value {
    let mut args = vec!["what-if", "-", "--format", "json"];
    set.iter().for_each(|each| args.extend(["--set", each]));
    serde_json::from_str(&done(&args, &case(facts))).expect("JSON")
}

fn differences<'a>(result: &'a Value, kind: &str, id: &str) -> Vec<&'a Value> {
    let all = result["differences"].as_array().expect("differences");
    all.iter().filter(|each| each["kind"] == kind && each["id"] == id).collect()
}

fn difference<'a>(result: &'a Value, kind: &str, id: &str, field: &str) -> Option<&'a Value> {
    differences(result, kind, id).into_iter().find(|each| each["field"] == field)
}

fn exactly(day: &str) -> Value {
    json!({ "earliest": day, "latest": day })
}

/// Source: 2017 Provisions, article 10(1)(1), three working days. Wednesday 30 September 2026: 1 to 7
/// October are off; 8, 9 and the worked Saturday 10 October. Monday 2 November: 3, 4, 5 November.
/// From 30 September to 2 November are 33 days, from 10 October to 5 November 26.
#[test]
fn a_later_payment_without_a_period_moves_the_last_day_by_so_many_days() {
    let paid = format!("{NO_PERIOD}performed = 2026-09-30\n");
    let result = what_if(&paid, &["A.performed=2026-11-02"]);
    let change = &result["changes"][0];
    assert_eq!((&change["listing"], &change["fact"]), (&json!("A"), &json!("performed")));
    assert_eq!((&change["before"], &change["now"]), (&json!("2026-09-30"), &json!("2026-11-02")));
    let due = difference(&result, "path", "performed", "due").expect("the last day differs");
    assert_eq!((&due["before"], &due["now"]), (&exactly("2026-10-10"), &exactly("2026-11-05")));
    assert_eq!((&due["days"], &due["because_of"], &due["listing"]), (&json!(26), &json!([[0]]), &json!("A")));
    assert_eq!(due["cite"], json!(["spc-2017 10(1)(1)"]));
    let opens = difference(&result, "path", "performed", "opens").expect("the opening differs");
    assert_eq!(opens["days"], json!(33));
    assert_eq!(opens["decides_now"]["cite"], json!(["spc-2017 10(1)(1)"]));
    assert!(difference(&result, "path", "performed", "standing").is_none(), "it is open in both");
    let back = what_if(&paid.replace("09-30", "11-02"), &["A.performed=2026-09-30"]);
    assert_eq!(difference(&back, "path", "performed", "due").expect("the same day")["days"], json!(-26));
}

/// Source: article 10(1)(1): not paid, the way waits for the payment; paid, the court must act.
#[test]
fn a_payment_without_a_period_opens_the_binding_way() {
    let result = what_if(&format!("{NO_PERIOD}performed = \"not-yet\"\n"), &["performed=2026-09-30"]);
    let standing = difference(&result, "path", "performed", "standing").expect("it opens");
    assert_eq!((&standing["before"], &standing["now"]), (&json!("needs-steps"), &json!("open")));
    let due = difference(&result, "path", "performed", "due").expect("a last day");
    assert_eq!((&due["before"], &due["now"], &due["days"]), (&exactly("never"), &exactly("2026-10-10"), &Value::Null));
    assert_eq!(result["before"]["listings"][0]["standing"], "depends");
    assert_eq!(result["now"]["listings"][0]["standing"], "open");
    let text = done(
        &["what-if", "-", "--set", "performed=2026-09-30"],
        &case(&format!("{NO_PERIOD}performed = \"not-yet\"\n")),
    );
    for words in [
        "“full performance by the person”. Before: not yet. Now: 30 September 2026.",
        "10 October 2026",
        "not legal advice",
        "Everything else stays as it is",
    ] {
        assert!(text.replace("\n  ", " ").replace('\n', " ").contains(words), "{words} in {text}");
    }
}

/// Source: articles 10(2) (while a period runs, paragraph 1 does not apply) and 2(2) (the court may
/// delete early): payment moves no day on which the court has to act.
#[test]
fn a_payment_within_a_period_opens_only_the_discretionary_way() {
    let result = what_if(PERIOD, &["performed=2026-10-20"]);
    for field in ["standing", "opens", "due"] {
        assert!(difference(&result, "path", "performed", field).is_none(), "{field}");
        assert!(difference(&result, "path", "expiry", field).is_none(), "{field}");
        assert!(difference(&result, "listing", "judgment-defaulter", field).is_none(), "{field}");
    }
    assert!(difference(&result, "listing", "judgment-defaulter", "removal").is_none());
    let early = difference(&result, "path", "early-deletion", "standing").expect("it may be deleted early");
    assert_eq!((&early["before"], &early["now"]), (&json!("needs-steps"), &json!("open")));
    assert_eq!(early["cite"], json!(["spc-2017 2(2)"]));
    let text = done(&["what-if", "-", "--set", "performed=2026-10-20"], &case(PERIOD));
    assert!(text.contains("no day") && text.contains("when a binding way opens"), "{text}");
}

/// Source: articles 2(1) (item 6: two years), 10(2). 10 March 2026 and two years: the period runs to
/// 10 March 2028. The reasons alone shut the way by payment; a day needs the length as well.
#[test]
fn each_difference_is_put_down_to_the_changes_that_bring_it_about() {
    let facts = format!("{NO_PERIOD}performed = \"not-yet\"\n");
    let result = what_if(&facts, &["grounds=settlement-refusal", "extension_years=0", "performed=2026-09-30"]);
    let changed: Vec<&Value> =
        result["changes"].as_array().expect("changes").iter().map(|each| &each["fact"]).collect();
    assert_eq!(changed, ["grounds", "extension_years", "performed"]);
    let because = |id, field| difference(&result, "path", id, field).map(|each| each["because_of"].clone());
    assert_eq!(because("performed", "standing"), Some(json!([[0]])));
    assert_eq!(because("expiry", "opens"), Some(json!([[0, 1]])));
    assert_eq!(because("early-deletion", "standing"), Some(json!([[0, 2]])));
    // Nothing is left to be done on a way that is shut, nor on one that is gone already.
    assert_eq!(because("performed", "steps"), Some(json!([[0], [2]])));
    let opens = difference(&result, "path", "expiry", "opens").expect("a day");
    assert_eq!(opens["now"], exactly("2028-03-11"));
    assert_eq!(
        difference(&result, "path", "performed", "standing").expect("shut")["decides_now"]["cite"],
        json!(["spc-2017 10(2)"])
    );
}

/// Source: articles 10(1)(4) and 10(2): while a period runs, no search opens a way.
#[test]
fn where_nothing_differs_the_page_says_why() {
    let text = done(&["what-if", "-", "--set", "valid_leads=no"], &case(PERIOD));
    assert!(text.contains("Nothing in the result differs") && text.contains("10(2)"), "{text}");
    assert_eq!(what_if(PERIOD, &["valid_leads=no"])["differences"], json!([]));
}

#[test]
fn every_kind_of_value_can_be_set_and_taken_away() {
    let facts = format!("{PERIOD}under_18 = \"no\"\n");
    let set = [
        "decided_on=2025-06",
        "A.grounds=[evasion, \"obstruction\"]",
        "circumstances=[]",
        "extension_years=1",
        "performed=unknown",
        "under_18=true",
        "conviction=imprisonment",
        "readings.first-day=counted",
    ];
    let result = what_if(&facts, &set);
    let values: Vec<(&Value, &Value)> =
        result["changes"].as_array().expect("changes").iter().map(|each| (&each["before"], &each["now"])).collect();
    let expected = [
        (json!("2025-06-10"), json!("2025-06")),
        (json!(["settlement-refusal"]), json!(["obstruction", "evasion"])),
        (json!(0), json!(1)),
        (json!("not-yet"), json!("unknown")),
        (json!("no"), json!("yes")),
        (json!("unknown"), json!([])),
        (json!("unknown"), json!("imprisonment")),
        (json!("not-counted"), json!("counted")),
    ];
    assert_eq!(values, expected.iter().map(|(before, now)| (before, now)).collect::<Vec<_>>());
    assert_eq!(result["changes"][7]["reading"], "first-day");
}

#[test]
fn what_cannot_be_changed_so_is_told_with_what_would_be_right() {
    let facts = format!("{NO_PERIOD}creditor_applied = 2026-05-01\n");
    for (set, words) in [
        ("B.performed=2026-09-01", vec!["unknown-listing", "A.performed", "There are: A"]),
        ("A.performd=2026-09-01", vec!["--set:1:3", "unknown-fact", "performed"]),
        ("A.readings.first-dya=counted", vec!["unknown-reading", "first-day"]),
        ("readings.first-day=x", vec!["unknown-value", "not-counted"]),
        ("grounds=evasions", vec!["unknown-value", "evasion"]),
        ("performed=2026-02-30", vec!["impossible-date", "2026-02-30"]),
        ("performed", vec!["--set:1:10", "“=” is missing"]),
        ("extension_years=9", vec!["out-of-range", "From 0 to 3"]),
        ("extension_years=many", vec!["wrong-type"]),
        ("deleted=2027-01-01", vec!["after-as-of", "2026-11-22"]),
        ("decided_on=2012-05-01", vec!["before-regime"]),
        ("court_agreed=2026-04-01", vec!["out-of-order", "court_agreed", "creditor_applied"]),
        ("", vec!["“=” is missing"]),
        ("=", vec!["unknown-fact"]),
        ("A.=x", vec!["unknown-fact"]),
        ("名=单", vec!["unknown-fact"]),
    ] {
        let told = refused(&["what-if", "-", "--set", set], &case(&facts));
        for part in words {
            assert!(told.contains(part), "{set}: {part} in {told}");
        }
    }
    for (args, words) in [
        (vec!["what-if", "-"], "Nothing is said to be otherwise"),
        (vec!["what-if", "-", "--drop", "B"], "no listing “B”"),
        (vec!["what-if", "-", "--add", "taxx"], "Did you mean “tax”"),
        (vec!["what-if", "-", "--set", "performed=2026-09-01", "--set", "A.performed=unknown"], "A.performed"),
        (vec!["what-if", "-", "--set", "A.performed=2026-09-01", "--set", "A.performed=unknown"], "duplicate"),
        (vec!["what-if", "-", "--drop", "A", "--set", "A.performed=unknown"], "unknown-listing"),
        (vec!["compare", "-", "-"], "one of the two"),
        (vec!["compare", "-", "no-such-file"], "cannot be read"),
        (vec!["what-if", "-", "--set", "performed=unknown", "--as-of", "2026-02-30"], "not a day"),
    ] {
        let told = refused(&args, &case(&facts));
        assert!(told.contains(words), "{args:?}: {told}");
    }
    // Two listings: a bare fact could mean either.
    let two = format!("{}{}", case(NO_PERIOD), listing(NO_PERIOD));
    assert!(refused(&["what-if", "-", "--set", "performed=2026-09-01"], &two).contains("There are: A, B"));
}

#[test]
fn listings_can_come_and_go_and_be_spoken_of() {
    let args = ["what-if", "-", "--add", "tax", "--set", "B.published_on=2024-05-10", "--format", "json"];
    let result: Value = serde_json::from_str(&done(&args, &case(NO_PERIOD))).expect("JSON");
    assert_eq!(result["changes"][0]["kind"], "listing");
    assert_eq!((&result["changes"][0]["before"], &result["changes"][0]["now"]), (&Value::Null, &json!("tax")));
    assert_eq!(difference(&result, "listing", "tax", "present").expect("it is there")["now"], true);
    assert_eq!(result["now"]["listings"][1]["label"], "B");
    assert!(differences(&result, "path", "performed").is_empty(), "the other listing stays as it is");
    let args = ["what-if", "-", "--drop", "A", "--add", "tax", "--format", "json"];
    let result: Value = serde_json::from_str(&done(&args, &case(NO_PERIOD))).expect("JSON");
    assert_eq!(
        result["now"]["listings"],
        json!([{ "label": "B", "regime": "tax", "standing": "depends",
        "removal": result["now"]["listings"][0]["removal"] }])
    );
}

/// Source: article 10(1)(1); on 1 October 2026 the three days after 30 September have not passed.
#[test]
fn another_day_holds_for_both_sides() {
    let paid = case(&format!("{NO_PERIOD}performed = \"not-yet\"\n"));
    let args = ["what-if", "-", "--set", "performed=2026-09-30", "--as-of", "2026-10-01", "--format", "json"];
    let result: Value = serde_json::from_str(&done(&args, &paid)).expect("JSON");
    assert_eq!((&result["before"]["as_of"], &result["now"]["as_of"]), (&json!("2026-10-01"), &json!("2026-10-01")));
    assert!(difference(&result, "path", "performed", "overdue").is_none(), "{result}");
    assert!(difference(&result, "path", "performed", "standing").is_some());
}

/// On 1 October 2026 nobody knew of a payment on 5 October: both pages say so, once for each case.
#[test]
fn what_was_not_known_yet_on_an_earlier_day_is_told() {
    let paid = case(&format!("{NO_PERIOD}performed = 2026-10-05\n"));
    let what_if = ["what-if", "-", "--set", "enforced=2026-09-30", "--as-of", "2026-10-01"];
    let text = done(&what_if, &paid);
    assert_eq!(text.matches("was not yet what its file says").count(), 1, "{text}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("one.toml");
    std::fs::write(&file, &paid).expect("written");
    let file = file.display().to_string();
    let result: Value =
        serde_json::from_str(&done(&[&what_if[..], &["--format", "json"]].concat(), &paid)).expect("JSON");
    let expected = json!([{ "listing": "A", "regime": "judgment-defaulter", "kind": "not-yet", "fact": "performed" }]);
    assert_eq!((&result["before"]["set_aside"], &result["now"]["set_aside"]), (&expected, &expected));
    let none = case(NO_PERIOD);
    let text = done(&["compare", &file, "-", "--as-of", "2026-10-01"], &none);
    assert!(text.contains("first case was not yet") && !text.contains("second case was not yet"), "{text}");
    let text = done(&["compare", "-", &file, "--as-of", "2026-10-01"], &none);
    assert!(!text.contains("first case was not yet") && text.contains("second case was not yet"), "{text}");
}

#[test]
fn two_files_are_compared_in_every_format_and_the_days_they_are_looked_at_count() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.path().join(name), text).expect("written");
        folder.path().join(name).display().to_string()
    };
    let one = write("one.toml", &case(&format!("{NO_PERIOD}performed = \"not-yet\"\n")));
    let other =
        write("other.toml", &case(&format!("{NO_PERIOD}performed = 2026-09-30\n")).replace("2026-11-22", "2026-10-01"));
    let result: Value = serde_json::from_str(&done(&["compare", &one, &other, "--format", "json"], "")).expect("JSON");
    assert_eq!(result["changes"][0]["kind"], "as-of");
    assert_eq!(difference(&result, "path", "performed", "standing").expect("it opens")["because_of"], json!([[1]]));
    for (format, words) in [
        ("text", "What becomes different"),
        ("markdown", "# What becomes different"),
        ("html", "<title>What becomes different"),
    ] {
        let text = done(&["compare", &one, &other, "--format", format], "");
        assert!(text.contains(words) && text.contains("not legal advice"), "{format}: {text}");
    }
    let page = folder.path().join("page.html");
    let to = page.display().to_string();
    assert_eq!(done(&["compare", &one, &other, "--format", "html", "-o", &to], ""), "");
    assert!(std::fs::read_to_string(Path::new(&page)).expect("written").contains("not legal advice"));
    let same = done(&["compare", &one, &one], "");
    assert!(same.contains("nothing can differ"), "{same}");
    let text = done(&["compare", &one, &other], "");
    assert!(text.lines().all(|line| textwrap::core::display_width(line) <= 80), "{text}");
}
