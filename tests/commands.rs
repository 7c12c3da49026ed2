//! The commands as another program, or a person at a prompt, meets them.
#![cfg(feature = "cli")]

mod program;

use std::process::Command;

use std::path::Path;

use program::{case, delist, err, exactly, json, out, path, refused, with_input, worked};

/// Source: 2017 Provisions, article 10(1)(1): three working days. 1 to 7 October 2026 are off; 8, 9
/// and the make-up Saturday 10 October are worked.
#[test]
fn full_performance_before_national_day_is_due_on_the_working_saturday() {
    let result = json("decided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\n");
    let performed = path(&result, "performed");
    assert_eq!(performed["standing"], "open");
    assert_eq!(performed["due"]["as_things_stand"], exactly("2026-10-10"));
    assert_eq!(result["listings"][0]["governed_by"], serde_json::json!(["spc-2017"]));
    assert!(result["disclaimer"].as_str().is_some_and(|text| text.contains("not legal advice")));
}

/// Source: 2017 Provisions, articles 2(1) (two years), 2(2) (may), 10(2) (paragraph 1 does not apply;
/// three working days after the period). 10 June 2027 is a Thursday: 11, 14, 15 June.
#[test]
fn payment_during_a_period_opens_only_the_discretionary_way() {
    let result = json(
        "decided_on = 2025-06-10\ngrounds = [\"settlement-refusal\"]\nextension_years = 0\nperformed = 2026-10-20\n",
    );
    let early = path(&result, "early-deletion");
    assert_eq!((&early["standing"], &early["modality"]), (&"open".into(), &"may".into()));
    let expiry = path(&result, "expiry");
    assert_eq!(expiry["due"]["as_things_stand"], exactly("2027-06-15"));
    assert_eq!(expiry["provisional"], true);
    assert_eq!(path(&result, "performed")["standing"], "closed");
    let facts = case("decided_on = 2025-06-10\ngrounds = [\"settlement-refusal\"]\nperformed = 2026-10-20\n");
    let explained = out(&with_input(&["explain", "-", "--path", "performed"], &facts));
    assert!(explained.contains("10(2)"), "{explained}");
}

#[test]
fn a_result_in_json_keeps_to_the_names_promised() {
    let result = json("decided_on = 2024\ngrounds = \"unknown\"\n");
    for key in ["schema", "program", "rules", "as_of", "disclaimer", "listings", "overall", "ask_next"] {
        assert!(result.get(key).is_some(), "{key}");
    }
    let listing = &result["listings"][0];
    for key in
        ["label", "regime", "governed_by", "standing", "removal", "paths", "procedures", "effects", "bars", "claims"]
    {
        assert!(listing.get(key).is_some(), "{key}");
    }
    for path in listing["paths"].as_array().expect("paths") {
        for key in [
            "id",
            "kind",
            "modality",
            "standing",
            "opens",
            "due",
            "steps",
            "needs",
            "readings",
            "verified",
            "provisional",
            "because",
        ] {
            assert!(path.get(key).is_some(), "{key} of {}", path["id"]);
        }
        for key in ["text", "window", "cite", "of"] {
            assert!(path["because"].get(key).is_some(), "because.{key} of {}", path["id"]);
        }
    }
    let asks: Vec<&str> =
        result["ask_next"].as_array().expect("asks").iter().filter_map(|ask| ask["fact"].as_str()).collect();
    assert!(asks.contains(&"decided_on") && asks.contains(&"grounds"), "{asks:?}");
    for key in ["why", "moves_removal", "leaves"] {
        assert!(result["ask_next"][0].get(key).is_some(), "{key}");
    }
    assert!(listing["claims"].as_array().is_some_and(|claims| claims.iter().any(|claim| claim["id"] == "S-312-8")));
}

#[test]
fn every_mistake_of_a_case_is_told_with_its_place_and_what_would_be_right() {
    let wrong = case(
        "decidedon = 2024-11-22\ngrounds = [\"evasions\"]\nperformed = 2024-02-30\nunder_18 = 3\nextension_years = 9\n",
    );
    let output = with_input(&["assess", "-"], &wrong.replace("as_of = ", "asof = 1\nas_of = "));
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(out(&output), "");
    let told = err(&output);
    for part in [
        "-:2:1:",
        "unknown-key",
        "decided_on",
        "unknown-fact",
        "evasion”",
        "unknown-value",
        "impossible-date",
        "wrong-type",
        "out-of-range",
        "From 0 to 3",
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(told.contains("-:9:1:"), "{told}");
}

/// A day or month of one digit is no date, be it TOML or JSON, the day of the case or that of a fact; the date that
/// was meant is offered.
#[test]
fn a_date_with_a_digit_missing_is_a_mistake_with_its_place() {
    let toml = |as_of: &str, decided: &str| {
        format!(
            "schema = 1\nas_of = {as_of}\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\ndecided_on = {decided}\n"
        )
    };
    let json = |as_of: &str, decided: &str| {
        format!(
            "{{\"schema\": 1,\n \"as_of\": {as_of},\n \"listing\": [{{\"regime\": \"judgment-defaulter\",\n \"facts\": {{\"decided_on\": {decided}}}}}]}}"
        )
    };
    for (case, places, meant) in [
        (toml("2026-11-2", "2026-03-10"), vec!["-:2:9:"], vec!["2026-11-02"]),
        (toml("\"2026-11-2\"", "2026-03-10"), vec!["-:2:9:"], vec!["2026-11-02"]),
        (toml("2026-11-22", "2026-3-10"), vec!["-:6:14:"], vec!["2026-03-10"]),
        (toml("2026-11-2", "2026-3"), vec!["-:2:9:", "-:6:14:"], vec!["2026-11-02", "2026-03"]),
        (toml("2026-11-22", "\"2026-3-1\""), vec!["-:6:14:"], vec!["2026-03-01"]),
        (json("\"2026-11-2\"", "\"2026-03-10\""), vec!["-:2:11:"], vec!["2026-11-02"]),
        (json("\"2026-11-22\"", "\"2026-3-10\""), vec!["-:4:26:"], vec!["2026-03-10"]),
    ] {
        let told = refused(&["assess", "-"], &case);
        assert_eq!(told.matches("[impossible-date]").count(), places.len(), "{told}");
        for part in places.into_iter().chain(meant).chain(["two digits for the month and two for the day"]) {
            assert!(told.contains(part), "{part} in {told}");
        }
    }
    // What is no date with another digit either is offered none.
    let told = refused(&["assess", "-"], &toml("2026-2-30", "2026-03-10"));
    assert!(told.contains("impossible-date") && !told.contains("Did you mean"), "{told}");
}

#[test]
fn a_listing_older_than_the_regime_is_a_mistake() {
    let output = with_input(&["assess", "-"], &case("decided_on = 2012-05-01\n"));
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("before-regime") && err(&output).contains("2013-10-01"), "{}", err(&output));
}

#[test]
fn wrong_command_lines_end_with_two_and_say_what_would_be_right() {
    for (args, words) in [
        (vec!["assess", "no-such-file.toml"], "cannot be read"),
        (vec!["new", "judgement-defaulter"], "judgment-defaulter"),
        (vec!["calendar", "2026-02-30", "+3"], "not a day"),
        (vec!["calendar", "9999-12-31", "+3"], "not a day of the years 1900 to 2200"),
        (vec!["calendar", "2026-9-30", "+3"], "always with two digits"),
        (vec!["assess", "-", "--as-of", "2026-11-2"], "always with two digits"),
        (vec!["rules", "list", "--as-of", "2026-11-2"], "always with two digits"),
        (vec!["wizard", "--plain", "--as-of", "2026-11-2"], "always with two digits"),
        (vec!["calendar", "2026-09-30", "three"], "not a number"),
        (vec!["calendar", "2026-09-30", "+0"], "not a number"),
        (vec!["--lang", "tlh", "rules", "list"], "en"),
        (vec!["rules", "show", "nothing-like-it"], "irb-2019"),
        (vec!["explain", "-", "--path", "expiri"], "expiry"),
        (vec!["what-is-this"], "what-is-this"),
        (vec!["--rules", "no/such/folder", "rules", "list"], "cannot be read"),
        (vec![], "needs a terminal"),
        (vec!["wizard"], "needs a terminal"),
        (vec!["session", "save", "-"], "terminal"),
    ] {
        let output = with_input(&args, &case("decided_on = 2024\n"));
        assert_eq!(output.status.code(), Some(2), "{args:?} {}", err(&output));
        assert!(err(&output).contains(words), "{args:?}: {}", err(&output));
    }
}

/// However long what is wrong is, what is said of it can be read: the part around the place, and the
/// beginning of the value.
#[test]
fn what_is_wrong_is_told_in_brief() {
    let long = "x".repeat(1_000_000);
    let on_one_line =
        format!("{{\"schema\": 1, \"as_of\": \"2026-11-22\", \"listing\": [{{\"regime\": \"{long}\"}}]}}");
    for wrong in [case(&format!("grounds = [\"{long}\"]\n")), case(&format!("{long} = 1\n")), on_one_line] {
        let told = refused(&["assess", "-"], &wrong);
        assert!(told.contains("xxx") && told.len() < 5_000, "{} bytes", told.len());
    }
    let behind = case(&format!("grounds = [\"{long}\", \"ability-but-refuses\"], mistake = \"here\"\n"));
    assert!(refused(&["assess", "-"], &behind).contains("mistake"));
    // Windows takes no command line of 32,768 characters.
    let told = refused(&["calendar", &long[..30_000], "+3"], "");
    assert!(told.contains("not a day") && told.len() < 5_000, "{} bytes", told.len());
    let told = refused(&["assess", "-"], &case("decided_on = 9999-12-31\n"));
    assert!(told.contains("1900 to 2200"), "{told}");
}

#[test]
fn a_blank_case_can_be_assessed_as_it_is() {
    for regime in ["judgment-defaulter", "irb-2019"] {
        let blank = delist(&["new", regime]);
        assert_eq!(blank.status.code(), Some(0));
        let output = with_input(&["assess", "-", "--as-of", "2026-11-22"], &out(&blank));
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(out(&output).contains("not legal advice"));
    }
}

/// Source: the State Council's notice for 2026; 10 October is a worked Saturday.
#[test]
fn the_calendar_shows_the_days_it_counted() {
    let told = out(&delist(&["calendar", "2026-09-30", "+3"]));
    assert!(told.contains("1. Thursday, 8 October 2026") || told.contains("8 October 2026"), "{told}");
    assert!(told.trim_end().ends_with("10 October 2026"), "{told}");
    assert!(told.contains("make up for a holiday"), "{told}");
    let later = out(&delist(&["calendar", "2027-06-10", "+3"]));
    assert!(later.contains("15 June 2027") && later.contains("Provisional"), "{later}");
}

/// Source: NDRC Order 36 has no transitional article: nothing says which text times an entry of
/// 20 March 2026. One year on the new periods (article 12), three on the old ones as reported.
#[test]
fn a_penalty_before_the_change_of_texts_shows_both_texts_and_both_days() {
    let report = worked("penalty-publicity/cases/decided-before-the-2025-measures.toml");
    for words in ["Which text governs is not certain", "Order 58", "Order 36", "21 March 2027", "21 March 2029"] {
        assert!(report.contains(words), "{words} in {report}");
    }
    let case = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("rules/penalty-publicity/cases/decided-before-the-2025-measures.toml")
        .display()
        .to_string();
    let result: serde_json::Value =
        serde_json::from_str(&out(&delist(&["assess", &case, "--format", "json"]))).expect("JSON");
    assert_eq!(result["listings"][0]["governed_by"], serde_json::json!(["ndrc-58-2023", "ndrc-36-2025"]));
    let expected = serde_json::json!({ "earliest": "2027-03-21", "latest": "2029-03-21" });
    assert_eq!(result["listings"][0]["removal"]["as_things_stand"], expected);
}

/// What nobody verified binds nobody, and every day it gives stands behind that word.
#[test]
fn an_unverified_rule_never_gives_a_firm_date() {
    let report = worked("culture-tourism/cases/repair-with-all-papers.toml");
    let day = "12 October 2026";
    assert!(report.contains(day), "{report}");
    // The day of the training itself is a fact of the case, and no rule's.
    let report = report.replace("12 October 2026: training", "");
    for (at, _) in report.match_indices(day) {
        let before = &report[report[..at].rfind("Not verified: ").expect("the word before the day")..at];
        assert!(before.len() < 80, "{before}");
    }
    let packs = out(&delist(&["rules", "list"]));
    assert!(packs.contains("not verified"), "{packs}");
}

/// A report says the same in every format, the disclaimer with it; a worked case can be assessed too.
#[test]
fn a_report_comes_as_a_page_too() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/judgment-defaulter/cases");
    let case = folder.join("paid-before-national-day.toml").display().to_string();
    for format in ["text", "markdown", "html"] {
        for command in ["assess", "explain"] {
            let output = delist(&[command, &case, "--format", format]);
            assert_eq!(output.status.code(), Some(0), "{}", err(&output));
            let page = out(&output);
            assert!(page.contains("10 October 2026") && page.contains("not legal advice"), "{command} {format}");
        }
    }
    let html = out(&delist(&["assess", &case, "--format", "html"]));
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{html}");
    for tag in ["ul", "li", "dl", "dt", "dd", "p", "h2", "h3", "main", "body"] {
        let (opened, closed) = (html.matches(&format!("<{tag}>")).count(), html.matches(&format!("</{tag}>")).count());
        let opened = opened + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, closed, "{tag}");
    }
}

#[test]
fn a_report_in_a_file_is_there_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = folder.path().join("report.txt").display().to_string();
    let done = with_input(&["assess", "-", "-o", &report], &case("decided_on = 2024\n"));
    assert_eq!((done.status.code(), out(&done)), (Some(0), String::new()));
    assert!(std::fs::read_to_string(&report).expect("the report").contains("not legal advice"));
    let wrong = with_input(&["assess", "-", "-o", &report], "schema = 2\n");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(std::fs::read_to_string(&report).expect("still there").contains("not legal advice"));
}

/// A case in JSON is the same case, and the order of its facts changes nothing.
#[test]
fn the_form_and_order_of_a_case_change_nothing() {
    let toml = case("decided_on = 2025-06-10\ngrounds = [\"evasion\", \"obstruction\"]\nperformed = \"not-yet\"\n");
    let turned =
        case("performed = \"not-yet\"\ngrounds = [\"obstruction\", \"evasion\"]\ndecided_on = \"2025-06-10\"\n");
    let json = r#"{"schema": 1, "as_of": "2026-11-22", "listing": [{"regime": "judgment-defaulter", "facts":
        {"decided_on": "2025-06-10", "grounds": ["evasion", "obstruction"], "performed": "not-yet"}}]}"#;
    let results: Vec<String> = [toml.as_str(), turned.as_str(), json]
        .iter()
        .map(|case| out(&with_input(&["assess", "-", "--format", "json"], case)))
        .collect();
    assert!(results[0].len() > 1000);
    assert_eq!(results[0], results[1]);
    assert_eq!(results[0], results[2]);
}

#[test]
fn help_speaks_of_every_command() {
    let help = out(&delist(&["--help"]));
    for command in ["wizard", "assess", "explain", "new", "rules", "calendar", "session"] {
        assert!(help.contains(command), "{command}");
        assert!(delist(&[command, "--help"]).status.success(), "{command}");
    }
}

/// Two open questions at once. Source: 2017 Provisions, articles 2 and 10(2), Civil Code 201: decided on
/// 10 June 2025, two years end on Thursday 10 June 2027, and three working days are the 11th, 14th and
/// 15th. If the first day counts, they end on the 9th, and the third working day is Monday the 14th. The
/// text names no period for item 1 of article 1 alone; item 3 has one.
#[test]
fn open_questions_are_shown_together() {
    let facts = "decided_on = 2025-06-10\ngrounds = [\"evasion\"]\nextension_years = 0\ngrace_months = 0\n\
                 performed = \"not-yet\"\nenforced = \"not-yet\"\nsettlement_performed = \"not-yet\"\n\
                 found_wrong = \"not-yet\"\ncircumstances = []\nunder_18 = \"no\"\n";
    let output = with_input(&["assess", "-", "--format", "json"], &case(facts));
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let together = &result["listings"][0]["readings_together"];
    let rows = together["combinations"].as_array().expect("combinations");
    let used: Vec<_> = rows.iter().filter(|row| row["used"] == true).collect();
    assert_eq!(used.len(), 1, "{together}");
    assert_eq!(used[0]["due"], exactly("2027-06-15"));
    let counted = rows.iter().find(|row| {
        let changed = row["answers"].as_object().expect("answers").iter();
        changed.filter(|(id, answer)| used[0]["answers"][id.as_str()] != **answer).map(|(id, _)| id).eq(["first-day"])
    });
    assert_eq!(counted.expect("only the first day counted otherwise")["due"], exactly("2027-06-14"));
    assert!(rows.len() >= 4 && together["left_out"] == serde_json::json!([]), "{together}");
}

/// The state of each line depends on the machine; that there is a line, a state and a way to see it does not.
#[test]
fn privacy_says_what_is_promised_and_how_to_see_it() {
    let home = tempfile::tempdir().expect("a folder");
    let privacy = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
        command.arg("privacy").args(args).env("HOME", home.path()).env("XDG_DATA_HOME", home.path());
        let output = command.env("LC_ALL", "C.UTF-8").output().expect("it starts");
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        out(&output)
    };
    let told: serde_json::Value = serde_json::from_str(&privacy(&["--format", "json"])).expect("JSON");
    assert_eq!(told["schema"], 1);
    let checks = told["checks"].as_array().expect("checks");
    let ids: Vec<&str> = checks.iter().filter_map(|check| check["id"].as_str()).collect();
    assert_eq!(ids, ["calls", "files", "memory", "swap", "hibernation", "disk", "folder"]);
    for check in checks {
        let state = check["state"].as_str().expect("a state");
        assert!(["full", "partial", "none", "unknown"].contains(&state), "{check}");
        assert!(check["see"].as_str().is_some_and(|see| !see.is_empty()), "{check}");
    }
    assert!(told["promised"].as_array().is_some_and(|list| list.len() >= 3), "{told}");
    assert!(told["not_promised"].as_array().is_some_and(|list| list.len() >= 4), "{told}");
    // On Windows the folder is the person's own, whatever the environment says.
    if cfg!(unix) {
        assert_eq!(told["folder"]["exists"], false, "{told}");
    }
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        assert_eq!(checks[0]["state"], "full", "{told}");
        assert_eq!(checks[0]["tried"].as_array().map(Vec::len), Some(10), "{told}");
    }
    let text = privacy(&[]);
    assert!(text.lines().all(|line| textwrap::core::display_width(line) <= 80), "{text}");
    for check in checks.iter().filter_map(|check| check["see"].as_str()) {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(check), "{check}: {text}");
    }
    assert_eq!(std::fs::read_dir(home.path()).expect("a folder").count(), 0, "asking leaves nothing behind");
}
