//! The rules as a person lists, reads and checks them, and as a teacher adds to them.
#![cfg(feature = "cli")]

mod program;

use std::path::Path;

use program::{delist, err, exactly, out, path, with_input};

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
