//! A case on other days than its own, the days on which its answer changes, and the chart of its time.
#![cfg(feature = "cli")]

mod program;

use program::{case, done, err, in_locale, json, listing, out, path, refused, with_input};

const PAID: &str = "decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\n";

/// Source: 2017 Provisions, article 10(1)(1). On 29 September nothing had been paid.
#[test]
fn a_case_can_be_looked_at_as_it_stood() {
    let then = |day: &str| {
        let output = with_input(&["assess", "-", "--as-of", day, "--format", "json"], &case(PAID));
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        serde_json::from_str::<serde_json::Value>(&out(&output)).expect("JSON")
    };
    let before = then("2026-09-29");
    assert_eq!(path(&before, "performed")["standing"], "needs-steps");
    let aside =
        serde_json::json!([{"listing": "A", "regime": "judgment-defaulter", "kind": "not-yet", "fact": "performed"}]);
    assert_eq!(before["set_aside"], aside);
    assert_eq!(path(&then("2026-09-30"), "performed")["standing"], "open");
    let earlier = then("2026-03-09");
    assert_eq!(earlier["listings"], serde_json::json!([]));
    assert_eq!(earlier["set_aside"][0]["kind"], "not-listed");
    assert_eq!(then("2026-12-24")["set_aside"], serde_json::json!([]));
    let text = out(&with_input(&["assess", "-", "--as-of", "2026-09-29"], &case(PAID)));
    assert!(text.contains("these had not happened yet"), "{text}");
}

#[test]
fn a_file_that_contradicts_its_own_day_stays_refused() {
    let wrong = case(&PAID.replace("2026-03-10", "2026-12-10").replace("2026-09-30", "2026-12-30"));
    for args in [&["assess", "-"][..], &["assess", "-", "--as-of", "2027-01-01"]] {
        let output = with_input(args, &wrong);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains("2026-11-22"), "{}", err(&output));
        assert_eq!(out(&output), "");
    }
}

/// Source: 2017 Provisions, article 10(1)(1): overdue the day after Saturday, 10 October 2026.
#[test]
fn the_history_tells_the_days_on_which_the_answer_changes() {
    let output = with_input(&["assess", "-", "--history", "--format", "json"], &case(PAID));
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let days: Vec<&str> =
        result["history"].as_array().expect("days").iter().filter_map(|each| each["day"].as_str()).collect();
    assert_eq!(days.first(), Some(&"2026-03-10"));
    assert!(days.contains(&"2026-09-30") && days.contains(&"2026-10-11") && days.is_sorted(), "{days:?}");
    let changes: Vec<&serde_json::Value> = result["history"]
        .as_array()
        .expect("days")
        .iter()
        .flat_map(|each| each["changes"].as_array())
        .flatten()
        .collect();
    let overdue = changes.iter().find(|each| each["kind"] == "path-overdue" && each["id"] == "performed");
    let overdue = overdue.expect("it becomes overdue");
    assert_eq!(
        (&overdue["from"], &overdue["to"], &overdue["why"]),
        (&false.into(), &true.into(), &"day-passed".into())
    );
    assert!(overdue["cite"].as_array().is_some_and(|cite| cite.contains(&"spc-2017 10(1)(1)".into())), "{overdue}");
    let none = with_input(&["assess", "-", "--history", "2026-10-12..2026-10-20"], &case(PAID));
    assert!(out(&none).contains("the answer stays the same"), "{}", out(&none));
    assert!(
        result["timeline"].as_array().is_some_and(|items| items.iter().any(|item| item["id"] == "A/due/performed"))
    );
    assert!(json(PAID).get("history").is_none());
}

#[test]
fn a_range_that_is_none_is_refused() {
    for range in
        ["2027-01-01..2026-01-01", "1900-01-01..2026-01-01", "2026-02-30..", "2026", "..tomorrow", "2026-01-01"]
    {
        let output = with_input(&["assess", "-", "--history", range], &case(PAID));
        assert_eq!(output.status.code(), Some(2), "{range}");
        assert_eq!(out(&output), "", "{range}");
    }
    for range in ["..", "2026-01-01..", "..2026-12-31", "2026-10-10..2026-10-10", "2199-01-01..", "..1900-01-01"] {
        let output = with_input(&["assess", "-", "--history", range], &case(PAID));
        assert_eq!(output.status.code(), Some(0), "{range} {}", err(&output));
    }
}

/// Forty years of one listing are looked through, and less of many.
#[test]
fn a_range_too_long_for_so_many_listings_is_refused() {
    let many = format!("{}{}", case(PAID), listing(PAID).repeat(11));
    let told = refused(&["assess", "-", "--history", "2010-01-01..2020-01-02"], &many);
    assert!(told.contains("Listings in this case: 12") && told.contains("then: 10"), "{told}");
    let told = refused(&["assess", "-", "--history", "1990-01-01..2030-01-02"], &case(PAID));
    assert!(told.contains("then: 40"), "{told}");
    assert!(done(&["assess", "-", "--history", "2010-01-01..2010-06-01"], &many).contains("the answer stays the same"));
}

#[test]
fn a_chart_is_drawn_in_what_the_terminal_knows() {
    let with = |locale: &str| out(&in_locale(locale, &["assess", "-"], &case(PAID)));
    assert!(with("C").contains("=") && !with("C").contains('━'));
    assert!(with("C.UTF-8").contains('━'));
}
