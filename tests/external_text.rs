//! Text nobody here wrote, in every place where it comes in, looked at in every place where it goes out:
//! no order reaches a terminal, a page or another program, and what is not an order stays as it is.
#![cfg(feature = "cli")]

use std::path::Path;
use std::process::{Command, Output};

use delist::text::{harmless_lines, is_an_order};

/// Orders of every kind: a title, the clipboard, a hidden link, colours, both sets of controls, the
/// direction of writing, letters nobody sees.
const HOSTILE: &str = "\u{1b}]0;t\u{7}\u{1b}]52;c;eA==\u{7}\u{1b}]8;;http://x\u{1b}\\y\u{9b}31m\u{7f}\u{202e}x\u{2066}y\u{200f}\u{61c}\u{feff}\u{e0041}";
const CHINESE: &str = "名单 མིང تىزىملىك";
/// Letters to a computer, and nothing to a person.
const UNSEEN: &str = "\u{3164}\u{ffa0}";

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_delist")).args(args).env("LC_ALL", "C.UTF-8").output().expect("it runs")
}

/// Both streams hold no order, and the Chinese, Tibetan and Uyghur words if they were to be there.
#[track_caller]
fn is_tame(what: &str, bytes: &[u8], holds: &str) -> String {
    let text = String::from_utf8(bytes.to_vec()).expect("text");
    for (place, letter) in text.char_indices() {
        let near: String = text[place..].chars().take(20).collect();
        assert!(letter == '\n' || !is_an_order(letter), "{what}: {letter:?} before {near:?}");
    }
    // Pages say which of their words are Chinese.
    let seen = text.replace("<span lang=\"zh\">", "").replace("</span>", "");
    let seen = seen.replace("\n  ", "").replace('\n', "");
    assert!(seen.contains(holds), "{what}: {holds} is not in {text}");
    text
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    std::fs::write(folder.join(name), text).expect("written");
    folder.join(name).display().to_string()
}

/// A text as it is written in a file of TOML or JSON, where controls are spelled out.
fn quoted(text: &str) -> String {
    let spell = |letter: char| match letter {
        _ if letter.is_control() => format!("\\u{:04x}", u32::from(letter)),
        '\\' => "\\\\".to_owned(),
        _ => letter.to_string(),
    };
    text.chars().map(spell).collect()
}

fn case(label: &str) -> String {
    let label = quoted(label);
    format!(
        "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\nlabel = \"{label}\"\n\
         [listing.facts]\ndecided_on = 2026-03-10\n[[listing]]\nregime = \"tax\"\n"
    )
}

#[test]
fn a_label_reaches_no_reader_as_an_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let label = format!("A{UNSEEN}{CHINESE}");
    let one = written(folder.path(), "one.toml", &case(&label));
    let other = written(folder.path(), "other.toml", &case(&label).replace("2026-03-10", "2026-04-10"));
    for format in ["text", "markdown", "html", "json"] {
        let commands = [vec!["assess", &one], vec!["explain", &one], vec!["compare", &one, &other]];
        for command in commands {
            let args = [command, vec!["--format", format]].concat();
            let output = run(&args);
            assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
            let shown = is_tame(&format!("{args:?}"), &output.stdout, CHINESE);
            is_tame(&format!("{args:?}"), &output.stderr, "");
            let file = folder.path().join("out").display().to_string();
            run(&[args.clone(), vec!["-o", &file]].concat());
            let bytes = std::fs::read(&file).expect("written");
            assert_eq!(is_tame(&format!("{args:?} -o"), &bytes, CHINESE), shown, "a file says what the terminal says");
        }
    }
    let json: serde_json::Value =
        serde_json::from_slice(&run(&["assess", &one, "--format", "json"]).stdout).expect("JSON");
    assert_eq!(json["listings"][0]["label"], label.as_str(), "another program gets the label as it is");
}

#[test]
fn a_label_of_orders_is_refused_and_not_obeyed() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = run(&["assess", &written(folder.path(), "case.toml", &case(&format!("{HOSTILE}{CHINESE}")))]);
    assert_eq!(output.status.code(), Some(2));
    is_tame("a label", &output.stderr, CHINESE);
}

#[test]
fn what_is_wrong_is_told_without_obeying_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let hostile = HOSTILE.replace('\u{1b}', "").replace(['\u{7}', '\u{7f}'], "");
    let wrong = |text: &str| written(folder.path(), "wrong.toml", text);
    // An excerpt, an unknown key, a value outside its list: whatever is repeated of the file.
    for text in [
        format!("schema = 1\nas_of = 2026-11-22\n# {HOSTILE}\nx = = \"{HOSTILE}\"\n"),
        format!("schema = 1\nas_of = 2026-11-22\n\"{hostile}{CHINESE}\" = 1\n"),
        case("A").replace("2026-03-10", &format!("\"{hostile}{CHINESE}\"")),
        case("A").replace("tax", &format!("{hostile}{CHINESE}")),
        case("A").replace("decided_on", &format!("\"{hostile}{CHINESE}\"")),
    ] {
        let output = run(&["assess", &wrong(&text)]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        is_tame(&text, &output.stderr, "");
        assert!(output.stdout.is_empty());
    }
    let fine = written(folder.path(), "fine.toml", &case("A"));
    let argument = format!("{HOSTILE}{CHINESE}\nerror: forged");
    for args in [
        vec!["assess", argument.as_str()],
        vec!["assess", &fine, "--format", &argument],
        vec!["assess", &fine, &argument],
        vec!["assess", &fine, "--as-of", &argument],
        vec!["assess", &fine, "--history", &argument],
        vec!["explain", &fine, "--path", &argument],
        vec!["what-if", &fine, "--set", &argument],
        vec!["what-if", &fine, "--drop", &argument],
        vec!["what-if", &fine, "--add", &argument],
        vec!["rules", "show", &argument],
        vec!["rules", "check", &argument],
        vec!["--rules", &argument, "rules", "list"],
        vec!["--lang", &argument, "rules", "list"],
        vec!["calendar", &argument, "+1"],
        vec!["new", &argument],
        vec!["session", "show", &argument],
        vec![argument.as_str()],
    ] {
        let output = run(&args);
        assert_ne!(output.status.code(), Some(0), "{args:?}");
        let told = is_tame(&format!("{args:?}"), &output.stderr, "");
        assert!(
            !told.lines().any(|line| line.starts_with("error: forged")),
            "{args:?} makes a line of its own: {told}"
        );
    }
}

/// A list of one rule.
const PACK: &str = r#"
schema = 1
id = "own"
[[source]]
id = "rule"
title = "TITLE"
issuer = "TITLE"
verified = "full-text"
read_in = "TITLE"
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

#[test]
fn a_teachers_pack_gives_no_orders_either() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("own");
    std::fs::create_dir(&own).expect("a folder");
    let title = format!("{}{CHINESE}", quoted(HOSTILE));
    std::fs::write(own.join("pack.toml"), PACK.replace("TITLE", &title)).expect("written");
    let words = HOSTILE.replace('\u{1b}', "\u{9b}");
    std::fs::write(own.join("en.ftl"), format!("title = {words}{CHINESE}\nabout = {words}\n    {words}\n"))
        .expect("written");
    let rules = folder.path().display().to_string();
    for command in [
        vec!["rules", "list"],
        vec!["rules", "show", "own"],
        vec!["rules", "show", "own", "--format", "markdown"],
        vec!["rules", "show", "own", "--format", "html"],
        vec!["rules", "show", "own", "--format", "json"],
        vec!["new", "own"],
        vec!["rules", "check", &rules],
    ] {
        let args = [vec!["--rules", &rules], command].concat();
        let output = run(&args);
        is_tame(&format!("{args:?}"), &output.stdout, "");
        is_tame(&format!("{args:?}"), &output.stderr, "");
        let checks = args.contains(&"check");
        assert_eq!(output.status.code(), Some(if checks { 2 } else { 0 }), "{args:?}");
    }
    let shown = run(&["--rules", &rules, "rules", "show", "own"]);
    is_tame("rules show", &shown.stdout, CHINESE);
}

/// The law as it is shipped passes untouched, in every language it is written in.
#[test]
fn nothing_of_the_shipped_texts_is_taken_for_an_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("rules"), root.join("locales")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).expect("text").replace('\t', " ");
            assert_eq!(harmless_lines(&text), text, "{}", entry.path().display());
            files += 1;
        }
    }
    assert!(files > 100, "only {files} files were read");
}
