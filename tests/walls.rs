//! The walls: which layer may use which, and what may not be named where. Read from the source itself.
//!
//! The table below is the one of the architecture: text → raw → checked → evaluated → worded, and a
//! layer knows only what stands before it. Every path in `src` that begins at this crate (`crate::`,
//! `super::`, `self::`, `delist::`, in a `use` or in the middle of a line, braces opened) is held
//! against it. Comments and texts are not code and say what they like.
//!
//! Each rule is shown to fail on planted source as well: a wall nobody has run into is a painted one.

mod source;

use source::{Source, read_all};

/// A layer, and the other layers it may use. Nobody may use `cli`.
const TABLE: &[(&str, &[&str])] = &[
    ("engine", &[]),
    ("pack", &["engine"]),
    ("prove", &["engine", "pack"]),
    ("session", &["engine"]),
    ("sandbox", &[]),
    ("pii", &[]),
    ("memory", &[]),
    ("text", &["engine"]),
    ("report", &["engine", "text"]),
    ("cli", &["engine", "pack", "prove", "pii", "sandbox", "session", "text", "report"]),
];

/// What the engine may use from outside: the standard library, and a calendar.
const OUTSIDE_THE_ENGINE: &[&str] = &["std", "core", "chrono"];

/// The one file that knows the library which asks questions on a terminal.
const DIALOG: &str = "src/cli/wizard/dialog.rs";

/// The longest the program's own file may be: it hands over to `cli` and nothing else.
const LONGEST_MAIN: usize = 40;

/// Paths that lead over a wall.
fn over_the_wall(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        let Some(layer) = source.layer() else { continue };
        let Some((_, allowed)) = TABLE.iter().find(|(each, _)| *each == layer) else {
            found.push(format!("{}:1: the table has no layer `{layer}`", source.file));
            continue;
        };
        let says = match allowed {
            [] => format!("{layer} may use nothing of ours"),
            some => format!("{layer} may use {} and nothing else", some.join(", ")),
        };
        for path in source.paths() {
            let Some(target) = source.resolve(&path.segments, path.within) else { continue };
            let uses = match target.first().map(String::as_str) {
                Some(first) if first == layer || allowed.contains(&first) => continue,
                Some("*") | None => "everything at the root of the crate",
                Some(first) => first,
            };
            found.push(format!("{}:{}: {layer} uses {uses}; the table says: {says}", source.file, path.line));
        }
    }
    found
}

/// What the engine imports from outside that is neither the standard library nor the calendar.
fn foreign_to_the_engine(sources: &[Source], dependencies: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.layer() == Some("engine")) {
        for path in source.paths() {
            let Some(first) = path.segments.first().map(String::as_str) else { continue };
            let is_ours = ["crate", "super", "self", "delist"].contains(&first) || source.declares(first);
            let is_outside = dependencies.iter().any(|each| each == first) || path.is_use && is_module_like(first);
            if !is_ours && is_outside && !OUTSIDE_THE_ENGINE.contains(&first) {
                let allowed = OUTSIDE_THE_ENGINE.join(", ");
                found.push(format!("{}:{}: the engine uses {first}; it may use {allowed}", source.file, path.line));
            }
        }
    }
    found
}

fn is_module_like(name: &str) -> bool {
    name.starts_with(|first: char| first.is_lowercase())
}

/// Where a path beginning with these segments stands, except in files that `may` have it.
fn named(sources: &[Source], segments: &[&str], may: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| !may(&source.file)) {
        for path in source.paths() {
            if path.segments.len() >= segments.len()
                && path.segments.iter().zip(segments).all(|(one, other)| one == other)
            {
                found.push(format!("{}:{}: {}", source.file, path.line, path.segments.join("::")));
            }
        }
    }
    found
}

/// Placeholders and leftovers.
fn unfinished(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for (name, line) in source.macros() {
            if ["todo", "unimplemented", "dbg"].contains(&name) {
                found.push(format!("{}:{line}: {name}!", source.file));
            }
        }
    }
    found
}

/// Messages written with `Debug`, tests left aside: it shows whatever a value holds, facts among it.
fn written_with_debug(sources: &[Source], may: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| !may(&source.file) && !source.file.ends_with("tests.rs")) {
        let program = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (line, text) in program.lines().enumerate().filter(|(_, text)| !text.trim_start().starts_with("//")) {
            if [":?}", ":#?}"].iter().any(|mark| text.contains(mark)) {
                found.push(format!("{}:{}: {}", source.file, line + 1, text.trim()));
            }
        }
    }
    found
}

/// Files whose first line does not say what they are.
fn without_a_page(sources: &[Source]) -> Vec<String> {
    let bare = sources.iter().filter(|source| !source.text.starts_with("//! "));
    bare.map(|source| format!("{}:1: the first line is not a `//!` page", source.file)).collect()
}

/// The names under which dependencies appear in the source, from every table of the manifest.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside && let Some((name, _)) = line.split_once('=') {
            names.push(name.trim().split('.').next().unwrap_or_default().replace('-', "_"));
        }
    }
    names
}

fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

fn manifest_dependencies() -> Vec<String> {
    dependencies(include_str!("../Cargo.toml"))
}

#[test]
fn no_layer_uses_what_the_table_does_not_allow() {
    let sources = read_all();
    for (layer, _) in TABLE {
        assert!(sources.iter().any(|source| source.layer() == Some(layer)), "nothing was read of {layer}");
    }
    nothing(over_the_wall(&sources));
}

#[test]
fn the_engine_imports_the_standard_library_and_a_calendar() {
    assert!(manifest_dependencies().contains(&"fluent_bundle".to_owned()));
    nothing(foreign_to_the_engine(&read_all(), &manifest_dependencies()));
}

#[test]
fn nothing_names_the_network() {
    let sources = read_all();
    nothing(named(&sources, &["std", "net"], |_| false));
    nothing(named(&sources, &["core", "net"], |_| false));
    nothing(named(&sources, &["std", "os", "unix", "net"], |_| false));
}

#[test]
fn nothing_starts_another_program() {
    nothing(named(&read_all(), &["std", "process", "Command"], |file| file.ends_with("_tests.rs")));
}

#[test]
fn one_file_names_dialoguer() {
    nothing(named(&read_all(), &["dialoguer"], |file| file == DIALOG));
}

#[test]
fn only_sessions_name_age() {
    let sources = read_all();
    assert!(!named(&sources, &["age"], |_| false).is_empty(), "the check finds age nowhere at all");
    nothing(named(&sources, &["age"], |file| file.starts_with("src/session/")));
}

/// Where it may be: the name of what a worked case expects, a mistyped id, and broken texts of the program's own.
const DEBUG: &[&str] = &["src/pack/worked.rs", "src/session/store_error.rs", "src/cli/failure.rs"];

#[test]
fn no_message_is_written_with_debug() {
    nothing(written_with_debug(&read_all(), |file| DEBUG.contains(&file)));
}

#[test]
fn the_program_is_short() {
    let sources = read_all();
    let main = sources.iter().find(|source| source.file == "src/main.rs").expect("src/main.rs");
    let lines = main.text.lines().count();
    assert!(lines < LONGEST_MAIN, "src/main.rs has {lines} lines; fewer than {LONGEST_MAIN} are wanted");
}

#[test]
fn every_file_says_what_it_is() {
    nothing(without_a_page(&read_all()));
}

#[test]
fn nothing_is_left_unfinished() {
    nothing(unfinished(&read_all()));
}

mod planted {
    use super::*;

    /// Each planted source, and the line and words that must be complained of; no words: no complaint.
    #[track_caller]
    fn check(file: &str, text: &str, expected: &[&str]) {
        let found = over_the_wall(&[Source::new(file, text)]);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_path_in_a_use() {
        let pack = "the table says: pack may use engine and nothing else";
        check("src/pack/load.rs", "//! A page.\nuse crate::engine::Pack;\n", &[]);
        check(
            "src/pack/load.rs",
            "\nuse crate::text::Texts;\n",
            &[&format!("src/pack/load.rs:2: pack uses text; {pack}")],
        );
        check(
            "src/pack/mod.rs",
            "use super::report::compose;",
            &[&format!("src/pack/mod.rs:1: pack uses report; {pack}")],
        );
        check(
            "src/pack/a/b.rs",
            "use super::super::super::cli;",
            &[&format!("src/pack/a/b.rs:1: pack uses cli; {pack}")],
        );
        check("src/pack/a/b.rs", "use super::super::load;", &[]);
        check(
            "src/pack/a.rs",
            "use delist::session::Store;",
            &[&format!("src/pack/a.rs:1: pack uses session; {pack}")],
        );
    }

    #[test]
    fn a_path_in_nested_braces() {
        let text = "use crate::{\n    engine::{self, Pack},\n    text::{Texts, value::Value},\n    engine::Window,\n    cli,\n};";
        let says = "the table says: session may use engine and nothing else";
        check(
            "src/session/a.rs",
            text,
            &[
                &format!("src/session/a.rs:3: session uses text; {says}"),
                &format!("src/session/a.rs:3: session uses text; {says}"),
                &format!("src/session/a.rs:5: session uses cli; {says}"),
            ],
        );
        check(
            "src/session/a.rs",
            "use super::{seal, super::text};",
            &[&format!("src/session/a.rs:1: session uses text; {says}")],
        );
        check(
            "src/session/a.rs",
            "use {crate::text::Texts, std::io};",
            &[&format!("src/session/a.rs:1: session uses text; {says}")],
        );
    }

    #[test]
    fn a_path_in_the_middle_of_a_line() {
        let says = "engine uses pack; the table says: engine may use nothing of ours";
        check(
            "src/engine/a.rs",
            "fn f() {\n    let x = crate::pack::load(1);\n}",
            &[&format!("src/engine/a.rs:2: {says}")],
        );
        check("src/engine/a.rs", "fn f(x: &super::super::pack::Code) {}", &[&format!("src/engine/a.rs:1: {says}")]);
        check("src/engine/a.rs", "fn f(x: Vec<<crate::pack::A as B>::C>) {}", &[&format!("src/engine/a.rs:1: {says}")]);
        check("src/engine/a.rs", "pub(in crate::engine) fn f(x: &super::world::World) {}", &[]);
    }

    #[test]
    fn a_path_in_a_module_of_the_file() {
        check("src/text/a.rs", "mod tests {\n    use super::*;\n    use super::super::Texts;\n}\nuse super::b;", &[]);
        let says = "the table says: text may use engine and nothing else";
        check(
            "src/text/a.rs",
            "mod tests {\n    use super::super::super::pack;\n}",
            &[&format!("src/text/a.rs:2: text uses pack; {says}")],
        );
        check(
            "src/text/mod.rs",
            "use super::*;",
            &[&format!("src/text/mod.rs:1: text uses everything at the root of the crate; {says}")],
        );
        check("src/text/a.rs", "use crate::name_of;", &[&format!("src/text/a.rs:1: text uses name_of; {says}")]);
    }

    #[test]
    fn comments_and_texts_are_not_code() {
        let text = "//! [`x`](crate::cli)\n/* crate::cli /* crate::cli */ crate::cli */\nconst A: &str = \"crate::cli\";\n\
                    const B: &str = r#\"\" crate::cli\"#;\nconst C: char = '\"';\nfn f<'a>(x: &'a str) {} // crate::cli\n";
        check("src/engine/a.rs", text, &[]);
        let after = format!("{text}use crate::cli;");
        check(
            "src/engine/a.rs",
            &after,
            &["src/engine/a.rs:7: engine uses cli; the table says: engine may use nothing of ours"],
        );
    }

    #[test]
    fn a_file_that_is_a_module_of_another() {
        let sources = [
            Source::new("src/session/save.rs", "#[cfg(test)]\n#[path = \"save_tests.rs\"]\nmod tests;"),
            Source::new("src/session/save_tests.rs", "use super::super::seal::open;\nuse super::super::super::cli;"),
        ];
        let found = over_the_wall(&source::linked(sources.to_vec()));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("src/session/save_tests.rs:2: session uses cli"), "{found:?}");
    }

    #[test]
    fn a_layer_that_is_not_in_the_table() {
        check("src/cloud/mod.rs", "", &["src/cloud/mod.rs:1: the table has no layer `cloud`"]);
        check("src/main.rs", "fn main() { delist::cli::run() }", &[]);
        for layer in ["engine", "pack", "session", "text", "report"] {
            let file = format!("src/{layer}/a.rs");
            assert_eq!(over_the_wall(&[Source::new(&file, "use crate::cli;")]).len(), 1, "{layer} may use cli");
        }
    }

    #[test]
    fn foreign_crates_in_the_engine() {
        let known = dependencies(
            "[dependencies]\nserde_json = \"1\"\nfluent-bundle = { version = \"0.16\" }\n\n[features]\nx = []\n",
        );
        assert_eq!(known, ["serde_json", "fluent_bundle"]);
        let check = |text: &str, lines: &[usize]| {
            let found = foreign_to_the_engine(&[Source::new("src/engine/a.rs", text)], &known);
            let expected: Vec<String> = lines.iter().map(|line| format!("src/engine/a.rs:{line}:")).collect();
            assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
            assert!(found.iter().zip(&expected).all(|(one, start)| one.starts_with(start)), "{text}: {found:?}");
        };
        check("use std::fmt;\nuse chrono::NaiveDate;\nuse super::x;\npub mod y;\npub use y::Z;\nuse Kind::*;\n", &[]);
        check("use std::fmt;\nuse serde::Serialize;\n", &[2]);
        check("use serde as s;", &[1]);
        check("extern crate rand;", &[1]);
        check("fn f() { serde_json::to_string(&1) }", &[1]);
        check("fn f() { ::fluent_bundle::a() }", &[1]);
        check("fn f() { module::a() }", &[]);
    }

    #[test]
    fn names_in_the_wrong_file() {
        let sources = [
            Source::new(DIALOG, "use dialoguer::Select;"),
            Source::new(
                "src/cli/ask.rs",
                "//! dialoguer::Select is elsewhere\nuse std::{io, net::TcpStream};\nfn f() { dialoguer::Input::new(); }",
            ),
        ];
        assert_eq!(named(&sources, &["dialoguer"], |file| file == DIALOG), ["src/cli/ask.rs:3: dialoguer::Input::new"]);
        assert_eq!(named(&sources, &["std", "net"], |_| false), ["src/cli/ask.rs:2: std::net::TcpStream"]);
    }

    #[test]
    fn messages_written_with_debug() {
        let text = "//! {:?}\nfn f() {\n    say(&format!(\"{case:?} {:#?}\"));\n}\n#[cfg(test)]\nmod tests { panic!(\"{:?}\") }";
        let sources = [Source::new("src/a.rs", text), Source::new("src/a/tests.rs", "f!(\"{:?}\")")];
        assert_eq!(written_with_debug(&sources, |_| false), ["src/a.rs:3: say(&format!(\"{case:?} {:#?}\"));"]);
        assert!(written_with_debug(&sources, |file| file == "src/a.rs").is_empty());
    }

    #[test]
    fn placeholders_and_bare_files() {
        let sources = [Source::new(
            "src/a.rs",
            "use x;\nfn f() {\n    todo!()\n}\nfn g() { dbg!(1); unimplemented!() } // todo!()",
        )];
        assert_eq!(unfinished(&sources), ["src/a.rs:3: todo!", "src/a.rs:5: dbg!", "src/a.rs:5: unimplemented!"]);
        assert_eq!(without_a_page(&sources).len(), 1);
    }
}
