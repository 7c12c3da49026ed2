//! The commands as another program, or a person at a prompt, meets them.
#![cfg(feature = "cli")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn delist(args: &[&str]) -> Output {
    with_input(args, "")
}

fn with_input(args: &[&str], input: &str) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_delist"))
        .args(args)
        .env("XDG_DATA_HOME", home.path())
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // A command that does not read its input may close it early.
    let _ = child.stdin.take().expect("an input").write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn case(facts: &str) -> String {
    format!(
        "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\n\n[listing.facts]\n{facts}"
    )
}

fn json(facts: &str) -> serde_json::Value {
    let output = with_input(&["assess", "-", "--format", "json"], &case(facts));
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    serde_json::from_str(&out(&output)).expect("JSON")
}

fn path<'a>(result: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    let paths = result["listings"][0]["paths"].as_array().expect("paths");
    paths.iter().find(|path| path["id"] == id).expect("the path")
}

fn exactly(day: &str) -> serde_json::Value {
    serde_json::json!({ "earliest": day, "latest": day })
}

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

#[test]
fn a_new_notice_is_a_file_beside_the_rules() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("calendar")).expect("a folder in it");
    let notice = "date,kind,name\n2027-06-09,holiday,端午节\n2027-06-11,holiday,端午节\n";
    std::fs::write(folder.path().join("calendar/2027.csv"), notice).expect("written");
    let rules = folder.path().display().to_string();
    let told = out(&delist(&["--rules", &rules, "calendar", "2027-06-10", "+3"]));
    assert!(told.contains("16 June 2027") && !told.contains("Provisional"), "{told}");
    std::fs::write(folder.path().join("calendar/2027.csv"), "2027-06-31,holiday,x\n2027-06-09,feast,x\n")
        .expect("written");
    let output = delist(&["--rules", &rules, "calendar", "2027-06-10", "+3"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(err(&output).matches("calendar-row").count(), 2, "{}", err(&output));
}

#[test]
fn a_misspelt_fact_in_a_pack_is_told_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("judgment-defaulter");
    std::fs::create_dir(&own).expect("a folder in it");
    let shipped =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/judgment-defaulter/pack.toml"));
    let wrong =
        shipped.expect("the pack").replacen("is   = \"performed or enforced\"", "is   = \"performd or enforced\"", 1);
    let line = wrong.lines().position(|line| line.contains("performd")).expect("the mistake") + 1;
    std::fs::write(own.join("pack.toml"), wrong).expect("written");
    let output = delist(&["rules", "check", &folder.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
    let place = format!("pack.toml:{line}:9:");
    assert!(err(&output).contains(&place) && err(&output).contains("“performed”"), "{place} in {}", err(&output));
}

#[test]
fn the_shipped_rules_pass_their_own_check() {
    let output = delist(&["rules", "check"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(delist(&["rules", "list"]).status.success());
    for regime in REGIMES {
        let page = out(&delist(&["rules", "show", regime]));
        assert!(page.contains("not legal advice") && !page.contains("{$"), "{page}");
        let shown: serde_json::Value =
            serde_json::from_str(&out(&delist(&["rules", "show", regime, "--format", "json"]))).expect("JSON");
        assert_eq!(shown["regime"], regime);
    }
}

/// A copy of a shipped pack is a teacher's own: nothing of the shipped one is held against it.
#[test]
fn a_copy_of_a_shipped_pack_has_no_mistakes() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("telecom-fraud");
    std::fs::create_dir_all(own.join("cases")).expect("a folder in it");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/telecom-fraud");
    std::fs::copy(shipped.join("pack.toml"), own.join("pack.toml")).expect("a copy");
    for case in std::fs::read_dir(shipped.join("cases")).expect("cases").flatten() {
        std::fs::copy(case.path(), own.join("cases").join(case.file_name())).expect("a copy");
    }
    let output = delist(&["rules", "check", &folder.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).contains("One pack"), "{}", out(&output));
    // A broken case of one's own is the business of `check`; the rules can still be read.
    std::fs::write(own.join("cases/broken.toml"), "schema = 1\ntitle = ").expect("written");
    let folder = folder.path().display().to_string();
    assert_eq!(delist(&["rules", "check", &folder]).status.code(), Some(2));
    assert_eq!(delist(&["--rules", &folder, "rules", "show", "tax"]).status.code(), Some(0));
}

/// How many points a text deducts is a rule like any other: a text known from reports alone shows.
#[test]
fn the_article_behind_a_number_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("points");
    std::fs::create_dir(&own).expect("a folder in it");
    let source = |id: &str, verified: &str| {
        format!(
            "[[source]]\nid = \"{id}\"\ntitle = \"A text\"\nissuer = \"A city\"\nverified = \"{verified}\"\nread_in = \"x\"\n"
        )
    };
    let pack = format!(
        "schema = 1\nid = \"points\"\nlisting_date = \"listed\"\n{}{}\
         [[fact]]\nid = \"listed\"\ntype = \"date\"\ngroup = \"g\"\n\
         [[define]]\nid = \"deducted\"\ncite = \"heard 7\"\nis = \"30 + 20\"\n\
         [[path]]\nid = \"lapse\"\nkind = \"time-limit\"\nmodality = \"shall\"\ncite = \"read 1\"\n\
         opens = \"at most 40 left of [deducted until listed + 2 years]\"\n",
        source("read", "full-text"),
        source("heard", "reported"),
    );
    std::fs::write(own.join("pack.toml"), pack).expect("written");
    let case =
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"points\"\n[listing.facts]\nlisted = 2026-01-10\n";
    let folder = folder.path().display().to_string();
    let output = with_input(&["--rules", &folder, "assess", "-", "--format", "json"], case);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let lapse = path(&result, "lapse");
    assert_eq!(lapse["opens"]["as_things_stand"], exactly("2028-01-10"));
    assert_eq!(lapse["verified"], "reported");
    assert!(lapse["because"].to_string().contains("heard 7"), "{}", lapse["because"]);
}

/// A worked case that ships, as a report.
fn worked(name: &str) -> String {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(name).display().to_string();
    let output = delist(&["assess", &case]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    out(&output).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Sources: 2017 Provisions, article 10(2) and spending order until 31 December 2027 (travel); wages
/// measures, articles 11 and 17(1); Food Safety Law, article 135(2) (for life); Company Law, article
/// 178(1)(2): 14 September 2025 + 5 years; Doctors Law, article 16(2): + 2 years.
#[test]
fn all_listings_together_tell_what_ends_when_and_what_never_does() {
    let report = worked("occupational-bars/cases/two-lists-and-a-conviction.toml");
    let start = report.find("All listings together").expect("the section");
    let together = &report[start..];
    let travel = "No travel by plane";
    let travel = &together[together.find(travel).expect("travel")..];
    assert!(
        travel.split("From listings A and B.").next().is_some_and(|line| line.contains("31 December 2027")),
        "{travel}"
    );
    let never = together.find("What never ends").expect("what never ends");
    assert!(together[never..].contains("Managing food production"), "{}", &together[never..]);
    let ends = &together[..never];
    assert!(ends.contains("five years after the punishment") && ends.contains("14 September 2030"), "{ends}");
    assert!(ends.contains("Doctor") && ends.contains("14 September 2027"), "{ends}");
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

/// The regimes every program may rely on.
const REGIMES: [&str; 19] = [
    "judgment-defaulter",
    "consumption-restriction",
    "air-travel",
    "rail-travel",
    "penalty-publicity",
    "market-regulation",
    "abnormal-operations",
    "tax",
    "wage-arrears",
    "social-insurance",
    "culture-tourism",
    "tourist-conduct",
    "work-safety",
    "telecom-fraud",
    "credit-reporting",
    "local-records",
    "local-scores",
    "occupational-bars",
    "irb-2019",
];

/// Every regime promised is listed with the text in force on the day asked for.
///
/// Source: NDRC Order 36, article 30: in force from 1 April 2026, Order 58 repealed the same day.
#[test]
fn the_list_of_rules_tells_what_is_in_force_on_a_day() {
    let list = |day: &str| {
        let output = delist(&["rules", "list", "--as-of", day]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        out(&output)
    };
    let (before, after) = (list("2026-03-31"), list("2026-04-01"));
    for regime in REGIMES {
        assert!(after.lines().any(|line| line.starts_with(&format!("{regime}: "))), "{regime} in {after}");
    }
    let of = |list: &str| {
        let start = list.find("penalty-publicity: ").expect("the regime");
        list[start..].lines().take(4).collect::<Vec<_>>().join(" ")
    };
    assert!(of(&before).contains("2023 Measures") && !of(&before).contains("2025 Measures"), "{}", of(&before));
    assert!(of(&after).contains("2025 Measures") && !of(&after).contains("2023 Measures"), "{}", of(&after));
    assert!(after.contains("not legal advice"));
    assert_eq!(delist(&["rules", "list", "--as-of", "2026-02-30"]).status.code(), Some(2));
}

/// The book holds every pack with its worked cases, in every format, and nothing that runs.
#[test]
fn the_rules_can_be_read_as_a_book() {
    for (format, heading) in [("text", "1.1 "), ("markdown", "\n## "), ("html", "<h2 id=\"s1\">")] {
        let output = delist(&["rules", "book", "--format", format]);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let book = out(&output);
        assert!(book.contains(heading) && book.contains("not legal advice"), "{format}");
        for words in ["make-up Saturday", "失信被执行人名单"] {
            assert!(book.contains(words), "{words} in {format}");
        }
        assert!(!book.contains("{ $") && !book.contains("{$"), "an unfilled place in {format}");
    }
    let html = out(&delist(&["rules", "book", "--format", "html"]));
    for word in ["<script", "src=", "<link", "http://", "https://", "onclick"] {
        assert!(!html.contains(word), "{word}");
    }
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
fn a_teachers_own_pack_is_marked_on_every_result() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("class-room");
    std::fs::create_dir(&own).expect("a folder in it");
    let pack = r#"
schema = 1
id = "class-room"
listing_date = "listed"
[[source]]
id = "rule"
title = "课堂规则"
issuer = "A teacher"
verified = "full-text"
read_in = "the class"
[[fact]]
id = "listed"
type = "date"
group = "listing"
[[path]]
id = "year"
kind = "time-limit"
modality = "shall"
cite = "rule 1"
opens = "listed + 1 year"
"#;
    std::fs::write(own.join("pack.toml"), pack).expect("written");
    std::fs::write(own.join("en.ftl"), "title = The list of the class\n").expect("written");
    let rules = folder.path().display().to_string();
    let facts =
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"class-room\"\n[listing.facts]\nlisted = 2024-02-29\n";
    let output = with_input(&["--rules", &rules, "assess", "-", "--format", "json"], facts);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!(result["listings"][0]["removal"]["as_things_stand"], exactly("2025-02-28"));
    assert!(result["rules"].as_str().is_some_and(|rules| rules.contains("class-room")), "{}", result["rules"]);
    let text = out(&with_input(&["--rules", &rules, "assess", "-"], facts));
    assert!(text.contains("The list of the class") && text.contains("class-room"), "{text}");
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

const TWO_ENTRIES: &str = "\
schema = 1
as_of = 2026-11-23
[[listing]]
regime = \"judgment-defaulter\"
label = \"list\"
[listing.facts]
decided_on = 2026-03-10
grounds = [\"ability-but-refuses\"]
performed = 2026-09-30
deleted = 2026-10-10
[[listing]]
regime = \"consumption-restriction\"
label = \"order\"
[listing.facts]
who = \"debtor\"
ordered_on = 2026-03-10
lifted = \"not-yet\"
";

/// Source: 2015 Provisions on spending limits, articles 1(2) and 9: the order is lifted once the debt is
/// paid, and not before the entry is deleted. Paid on 30 September, deleted on 10 October 2026.
#[test]
fn what_follows_from_another_listing_is_taken_and_told() {
    let output = with_input(&["assess", "-", "--format", "json"], TWO_ENTRIES);
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let order = &result["listings"][1];
    let performed = order["paths"].as_array().and_then(|paths| paths.iter().find(|path| path["id"] == "performed"));
    assert_eq!(performed.expect("the path")["opens"]["as_things_stand"], exactly("2026-10-10"));
    let follows = order["follows"].as_array().expect("follows");
    let deleted = follows.iter().find(|each| each["fact"] == "list_deleted").expect("the fact");
    assert_eq!((&deleted["takes"], &deleted["standing"]), (&"delisting".into(), &"used".into()));
    assert_eq!(deleted["from"], serde_json::json!(["list"]));
    assert_eq!(deleted["cite"], serde_json::json!(["consumption-2015 1(2)"]));
    let asked = result["ask_next"].as_array().expect("questions");
    assert!(!asked.iter().any(|ask| ask["listing"] == "order" && ask["fact"] == "list_deleted"));
    let explained = out(&with_input(&["explain", "-"], TWO_ENTRIES));
    assert!(explained.contains("follows from listing list"), "{explained}");
}

/// A listing that stands alone takes nothing, and a label nobody bears is told with the nearest.
#[test]
fn a_case_says_which_listings_hang_together() {
    let says = |with: &str| TWO_ENTRIES.replace("label = \"order\"", &format!("label = \"order\"\nwith = {with}"));
    let alone = with_input(&["assess", "-", "--format", "json"], &says("[]"));
    let result: serde_json::Value = serde_json::from_str(&out(&alone)).expect("JSON");
    assert_eq!(result["listings"][1]["follows"], serde_json::json!([]));
    let unknown = with_input(&["assess", "-"], &says("\"lst\""));
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("with-unknown") && err(&unknown).contains("“list”"), "{}", err(&unknown));
    assert!(out(&unknown).is_empty());
}

/// Three listings of which nine facts are not known still give a plan. Sources: reconsideration may be
/// asked for within sixty days of learning of the decision (Administrative Reconsideration Law, article
/// 20(1)), from 16 October 2026: 15 December. Performance deletes where there is no period (2017
/// Provisions, article 10(1)(1)), and that depends on the grounds. Wages put right on 22 November 2026
/// are six months back on 22 May 2027 (2021 Measures, article 12(1)(2)), so nobody applies before the 23rd.
#[test]
fn three_listings_with_nine_unknowns_still_say_what_to_do_first() {
    let case = format!("{}/tests/cases/three-listings-nine-unknowns.toml", env!("CARGO_MANIFEST_DIR"));
    let output = delist(&["assess", &case, "--format", "json"]);
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let plan = &result["plan"];
    let all = |key: &str| plan[key].as_array().cloned().unwrap_or_default();
    let first = &all("steps")[0];
    assert_eq!((&first["listing"], &first["actor"]), (&"C".into(), &"person".into()));
    assert_eq!(first["by"], exactly("2026-12-15"));
    let decides = all("find_out_first").into_iter().find(|each| each["fact"] == "grounds").expect("the grounds");
    assert!(decides["decides"].as_array().is_some_and(|ways| ways.contains(&"performed".into())), "{decides}");
    let steps = all("steps");
    let step = |fact: &str| steps.iter().find(|step| step["fact"] == fact).unwrap_or_else(|| panic!("{fact}"));
    let removal = step("performed")["brings_forward"].as_array().and_then(|all| all.first()).expect("a gain");
    assert_eq!((&removal["what"], &removal["surely"]), (&"removal".into(), &true.into()));
    assert_eq!((&removal["before"]["latest"], &removal["after"]["latest"]), (&"never".into(), &"2028-03-11".into()));
    assert_eq!(step("applied")["from"], "2027-05-23");
    let hopes = all("moves").into_iter().filter(|each| each["surely"] == false);
    assert!(hopes.clone().count() > 0 && hopes.clone().all(|each| each["depends_on"] != serde_json::json!([])));
    assert!(!all("comes_by_itself").is_empty() && !all("makes_nothing_better").is_empty());

    let text = out(&delist(&["assess", &case]));
    let section = text.find("2. What to do first").expect("the section right after the answer");
    let section = &text[section..section + text[section..].find("\n3. ").expect("the next section")];
    for words in
        ["First find out", "Step 1: Listing C", "15 December 2026", "May help", "depends on", "not before 23 May 2027"]
    {
        assert!(section.contains(words), "{words} in {section}");
    }
    assert!(section.lines().count() < 150, "no wall: {}", section.lines().count());
}

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

#[test]
fn a_chart_is_drawn_in_what_the_terminal_knows() {
    let with = |locale: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_delist"))
            .args(["assess", "-"])
            .env("LC_ALL", locale)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        child.stdin.take().expect("an input").write_all(case(PAID).as_bytes()).expect("written");
        out(&child.wait_with_output().expect("it ends"))
    };
    assert!(with("C").contains("=") && !with("C").contains('━'));
    assert!(with("C.UTF-8").contains('━'));
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
    assert_eq!(told["folder"]["exists"], false, "{told}");
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
