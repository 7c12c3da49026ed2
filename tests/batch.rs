//! Many cases at once, as a person, a script or an engine's pipe runs them.
//!
//! Not here: the two readers of a line held against each other (`tests/case_lines.rs`).
#![cfg(feature = "cli")]

mod case_json;
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use case_json::{library, worked_lines};
use delist::engine::evaluate;
use program::{delist, done, err, out, refused, with_input};
use serde_json::{Value, json};

const DISCLAIMER: &str = "Educational, not legal advice. A made-up case.";

/// A case of the court's list on one line.
fn line(facts: &str) -> String {
    format!(
        "{{\"schema\":1,\"as_of\":\"2026-11-22\",\"listing\":[{{\"regime\":\"judgment-defaulter\",\"facts\":{{{facts}}}}}]}}\n"
    )
}

/// One that takes much longer than others.
fn long_line() -> String {
    let listing = "{\"regime\":\"judgment-defaulter\"}";
    format!("{{\"schema\":1,\"as_of\":\"2026-11-22\",\"listing\":[{}]}}\n", vec![listing; 40].join(","))
}

fn results(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// An empty folder.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).expect("written");
        self.name(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("readable")
    }
}

/// What stands on a line is what `assess` gives, word by word, with its reasons left out.
#[test]
fn every_worked_case_is_answered_as_by_assess_and_in_order() {
    let library = library();
    let packs = library.all();
    // Reasons take long in a build for tests, and are thrown away here: of each list some cases have to do.
    let every = if cfg!(feature = "thorough") { 9 } else { 29 };
    let is_looked_at = |place: usize| place % every == 4;
    let lines = worked_lines(&library);
    let found = results(&done(&["batch", "-", "-"], &(lines.join("\n") + "\n")));
    assert_eq!(found.len(), lines.len());
    for (number, (found, worked)) in found.iter().zip(&library.cases).enumerate() {
        if !is_looked_at(number) {
            continue;
        }
        assert_eq!(found["line"], json!(number + 1));
        assert_eq!(found["disclaimer"], DISCLAIMER);
        assert_eq!(found["rules"], json!(library.version));
        assert_eq!(found["as_of"], json!(worked.case.as_of.to_string()));
        let evaluation = evaluate(&packs, &library.calendar, &worked.case);
        let texts = delist::text::Texts::empty();
        let header =
            delist::report::Header { program: String::new(), rules: String::new(), own_rules: None, sha256: None };
        let whole = delist::report::to_json_line(&evaluation, &packs, &texts, &header);
        let whole: Value = serde_json::from_str(&whole).expect("JSON");
        let expected: Vec<Value> = whole["listings"].as_array().expect("listings").iter().map(verdict_of).collect();
        assert_eq!(found["listings"], json!(expected), "{}", worked.title);
    }
}

/// The part of a whole listing that a verdict has.
fn verdict_of(listing: &Value) -> Value {
    let path = |path: &Value| {
        let mut kept = json!({ "id": path["id"], "modality": path["modality"], "standing": path["standing"] });
        if path["standing"] != "closed" {
            kept["opens"] = path["opens"].clone();
            if !path["due"].is_null() {
                kept["due"] = path["due"].clone();
            }
        }
        kept
    };
    let paths: Vec<Value> = listing["paths"].as_array().expect("paths").iter().map(path).collect();
    let mut kept = json!({ "paths": paths });
    for key in ["label", "regime", "governed_by", "standing", "removal"] {
        kept[key] = listing[key].clone();
    }
    kept
}

#[test]
fn the_whole_result_is_that_of_assess_on_one_line() {
    let cases = ["\"decided_on\":\"2024-11-22\",\"grounds\":[\"false-asset-report\"]", "\"performed\":\"2026-09-30\""];
    let lines: String = cases.iter().map(|facts| line(facts)).collect();
    let found = results(&done(&["batch", "-", "-", "--explain", "--lang", "fr"], &lines));
    for ((number, mut found), facts) in (1..).zip(found).zip(cases) {
        let assessed = done(&["assess", "-", "--format", "json", "--lang", "fr"], &line(facts));
        let assessed: Value = serde_json::from_str(&assessed).expect("JSON");
        assert_eq!(found.as_object_mut().expect("a table").remove("line"), Some(json!(number)));
        assert_eq!(found, assessed);
    }
}

#[test]
fn lines_that_take_long_hold_nobody_up_and_nothing_changes_its_place() {
    let mut text = String::new();
    for number in 0..300 {
        let case = if number % 50 == 7 { long_line() } else { line("\"decided_on\":\"2024-11-22\"") };
        text += &case.replacen('{', &format!("{{\"id\":\"case {number}\","), 1);
    }
    let alone = done(&["batch", "-", "-", "--threads", "1"], &text);
    for (number, found) in results(&alone).iter().enumerate() {
        assert_eq!((&found["line"], &found["id"]), (&json!(number + 1), &json!(format!("case {number}"))));
    }
    for threads in ["2", "5"] {
        assert!(done(&["batch", "-", "-", "--threads", threads], &text) == alone, "{threads}");
    }
}

/// Whatever a line is, it has a line in the output, and the others are answered.
#[test]
fn bad_lines_are_told_with_number_and_reason_and_the_rest_goes_on() {
    let good = line("\"decided_on\":\"2024-11-22\"");
    let long = format!("{}\n", "x".repeat(2 * 1024 * 1024 + 1));
    let bad: [(&str, Vec<u8>); 10] = [
        ("unknown-fact", line("\"decided_onn\":\"2024-11-22\"").into()),
        ("syntax", "\n".into()),
        ("syntax", "schema = 1\n".into()),
        ("syntax", b"{\"schema\":1,\"as_of\":\"\xff\"}\n".into()),
        ("too-large", long.into()),
        ("before-regime", line("\"decided_on\":\"1999-01-01\"").into()),
        ("wrong-type", good.replacen('{', "{\"id\":\"<b>\",", 1).into()),
        ("missing-key", "{}\n".into()),
        ("syntax", format!("{}\n", "[".repeat(3000)).into()),
        ("impossible-date", line("\"decided_on\":\"2026-02-30\"").into()),
    ];
    let mut input = Vec::new();
    for (_, line) in &bad {
        input.extend_from_slice(good.as_bytes());
        input.extend_from_slice(line);
    }
    // The last line has no end.
    input.extend_from_slice(good.trim_end().as_bytes());
    let folder = Folder::new();
    fs::write(folder.path("in.jsonl"), &input).expect("written");
    let output = delist(&["batch", &folder.name("in.jsonl"), &folder.name("out.jsonl")]);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    let found = results(&folder.read("out.jsonl"));
    assert_eq!(found.len(), 2 * bad.len() + 1);
    let said = err(&output);
    for (place, (code, _)) in bad.iter().enumerate() {
        let number = 2 * place + 2;
        assert_eq!(found[number - 2]["listings"][0]["regime"], "judgment-defaulter");
        let wrong = &found[number - 1];
        assert_eq!((&wrong["line"], &wrong["error"]["code"]), (&json!(number), &json!(code)), "{wrong}");
        let column = wrong["error"]["place"]["column"].as_u64().expect("a column");
        let message = wrong["error"]["message"].as_str().expect("words");
        assert!(said.contains(&format!("in.jsonl:{number}:{column}: {message} [{code}]\n")), "{number} {said}");
    }
    assert_eq!(found[1]["error"]["place"]["column"], 85);
    assert!(said.contains("Lines: 21; answered: 11; bad: 10."), "{said}");
    assert!(said.contains("10 lines are no cases."), "{said}");
    // Of one line everything is told.
    let several = line("\"decided_on\":\"x\",\"grounds\":\"y\",\"performed\":7");
    let output = with_input(&["batch", "-", "-", "--lang", "zh-Hans"], &several);
    let found = &results(&out(&output))[0]["error"];
    assert_eq!((&found["code"], &found["further"][1]["code"]), (&json!("impossible-date"), &json!("impossible-date")));
    assert!(err(&output).contains("行数：1；已评估：0；有误：1。"), "{}", err(&output));
}

#[test]
fn of_many_bad_lines_only_the_first_are_told_and_all_are_counted() {
    let output = with_input(&["batch", "-", "-"], &"{}\n".repeat(1000));
    let said = err(&output);
    assert_eq!(said.matches("[missing-key]").count(), 200);
    assert_eq!(said.matches("Further bad lines").count(), 1);
    assert!(said.contains("answered: 0; bad: 1000."), "{said}");
    assert_eq!(results(&out(&output)).len(), 1000);
}

#[test]
fn nothing_that_looks_like_a_real_person_is_repeated() {
    let named = |id: &str, label: &str| {
        let case = line("").replace("{\"regime\"", &format!("{{\"label\":\"{label}\",\"regime\""));
        case.replacen('{', &format!("{{\"id\":{id},"), 1)
    };
    let text = [named("13800138000", "A"), named("\"p 13800138000\"", "x 13800138000"), named("7", "B")].concat();
    let output = with_input(&["batch", "-", "-"], &text);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let found = results(&out(&output));
    assert!(!(out(&output) + &err(&output)).contains("138001"), "{found:?}");
    assert_eq!((&found[0]["id"], &found[1]["id"], &found[2]["id"]), (&json!("•••"), &json!("•••"), &json!(7)));
    assert_eq!(found[1]["listings"][0]["label"], "Person A");
    assert!(err(&output).contains("of a real person: 2."), "{}", err(&output));
}

#[test]
fn a_run_taken_up_anywhere_ends_with_the_same_bytes() {
    let folder = Folder::new();
    let mut text = String::new();
    for number in 0..60 {
        text += &match number % 6 {
            0 => "{}\n".to_owned(),
            3 => long_line(),
            _ => line(&format!("\"decided_on\":\"20{:02}-05-01\"", 14 + number % 12)),
        };
    }
    let cases = folder.write("in.jsonl", &text);
    for more in [&[][..], &["--columns", "line,label,standing,error.code"], &["--summary", "-"]] {
        let name = folder.name("whole");
        let whole = run(&[&["batch", &cases, &name][..], more].concat());
        let bytes = fs::read(folder.path("whole")).expect("there");
        fs::remove_file(folder.path("whole")).expect("removed");
        for cut in [0, 1, 77, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1, bytes.len()] {
            fs::write(folder.path("part"), &bytes[..cut]).expect("written");
            let again = run(&[&["batch", &cases, &folder.name("part"), "--resume"][..], more].concat());
            assert!(fs::read(folder.path("part")).expect("there") == bytes, "{more:?} {cut}: {}", err(&again));
            assert_eq!(out(&again), out(&whole), "{more:?} {cut}");
            assert!(err(&again).contains("Lines: 60; answered: 50; bad: 10."), "{}", err(&again));
        }
        // A machine that went out may leave anything behind the last whole line.
        let end = bytes.iter().rposition(|byte| *byte == b'\n').expect("a line");
        let end = bytes[..end].iter().rposition(|byte| *byte == b'\n').expect("two lines") + 1;
        fs::write(folder.path("part"), [&bytes[..end], &[0; 100]].concat()).expect("written");
        run(&[&["batch", &cases, &folder.name("part"), "--resume"][..], more].concat());
        assert!(fs::read(folder.path("part")).expect("there") == bytes, "{more:?}");
    }
}

/// A run in which some lines are no cases.
#[track_caller]
fn run(args: &[&str]) -> std::process::Output {
    let output = delist(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}: {}", err(&output));
    output
}

#[test]
fn what_does_not_fit_is_refused_and_left_as_it_was() {
    let folder = Folder::new();
    let cases = folder.write("in.jsonl", &line("\"decided_on\":\"2024-11-22\"").repeat(3));
    done(&["batch", &cases, &folder.name("good")], "");
    let good = folder.read("good");
    let english = |said: String| said.contains("holds something else");
    for (what, text) in [
        ("another file", "some notes of mine\n".to_owned()),
        ("another file without a line break", "some notes of mine".to_owned()),
        ("more lines than the input", good.repeat(2)),
        ("a line that was changed", good.replacen("open", "opem", 1)),
        ("a last line that is torn and not ours", good[..good.len() / 4].to_owned() + "?"),
    ] {
        folder.write("out", &text);
        assert!(english(refused(&["batch", &cases, &folder.name("out"), "--resume"], "")), "{what}");
        assert_eq!(folder.read("out"), text, "{what}");
    }
    folder.write("out", &good);
    assert!(english(refused(&["batch", &cases, &folder.name("out"), "--resume", "--unnumbered"], "")));
    assert!(english(refused(&["batch", "-", &folder.name("out"), "--resume"], &line("\"performed\":\"not-yet\""))));
    // Without being asked to go on nothing is written over, whatever it is.
    assert!(refused(&["batch", &cases, &folder.name("out")], "").contains("--resume"));
    assert_eq!(folder.read("out"), good);
    assert!(refused(&["batch", &cases, "-", "--resume"], "").contains("Name a file"));
    assert!(refused(&["batch", &cases, &folder.name("out.age")], "").contains("age -p"));
    assert!(refused(&["batch", &folder.name("none"), &folder.name("new")], "").contains("cannot be read"));
    assert!(refused(&["batch", &cases, &folder.name("new"), "--threads", "0"], "").contains("from 1 to 256"));
    assert!(!folder.path("new").exists() && !folder.path("out.age").exists(), "nothing is begun");
    assert_eq!(delist(&["batch", &cases, &folder.name("no/such/folder")]).status.code(), Some(1));
    // What is there and empty loses nothing.
    folder.write("empty", "");
    done(&["batch", &cases, &folder.name("empty")], "");
    assert_eq!(folder.read("empty"), good);
    done(&["batch", &cases, &folder.name("new"), "--resume"], "");
    assert_eq!(folder.read("new"), good);
}

#[test]
fn without_numbers_a_line_depends_on_its_own_line_alone() {
    let folder = Folder::new();
    let mut text = String::new();
    for number in 0..40 {
        let case = line(&format!("\"decided_on\":\"20{:02}-05-01\"", 14 + number % 12));
        text +=
            &if number % 9 == 4 { "{}\n".to_owned() } else { case.replacen('{', &format!("{{\"id\":{number},"), 1) };
    }
    let whole = out(&with_input(&["batch", "-", "-", "--unnumbered"], &text));
    assert_eq!(whole.lines().count(), 40);
    let pieces: Vec<&str> = text.split_inclusive('\n').collect();
    for size in [1, 7, 39] {
        let parts: String = pieces
            .chunks(size)
            .map(|lines| out(&with_input(&["batch", "-", "-", "--unnumbered"], &lines.concat())))
            .collect();
        assert!(parts == whole, "{size}");
    }
    if cfg!(target_os = "linux") {
        let cases = folder.write("in.jsonl", &text);
        let program = env!("CARGO_BIN_EXE_delist");
        let scripts = [
            format!("split -l 7 --filter='{program} batch --unnumbered - - || true' {cases}"),
            format!(
                "xargs -d '\\n' -n 1 sh -c 'printf \"%s\\\\n\" \"$1\" | {program} batch --unnumbered - - || true' _ < {cases}"
            ),
            format!("parallel --pipe -N 7 --keep-order '{program} batch --unnumbered - - || true' < {cases}"),
        ];
        for script in scripts.iter().filter(|script| has(script.split(' ').next().unwrap_or_default())) {
            let output = std::process::Command::new("sh")
                .args(["-c", script])
                .env("XDG_DATA_HOME", folder.path("data"))
                .env("LC_ALL", "C.UTF-8")
                .output()
                .expect("a shell");
            assert!(out(&output) == whole, "{script}: {}", err(&output));
        }
    }
}

/// Whether there is such a program.
fn has(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| Path::new(&folder).join(program).is_file())
}
