//! The program run as another program, or a person at a prompt, runs it: arguments and standard input
//! in, exit status and both outputs back. Nothing of the machine's user reaches it.
//!
//! Not here: what a terminal sees (`tests/terminal.rs`).
#![allow(dead_code, reason = "each test uses what it needs")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with these arguments and nothing to read.
pub fn delist(args: &[&str]) -> Output {
    with_input(args, "")
}

/// The program with these arguments and this to read.
pub fn with_input(args: &[&str], input: &str) -> Output {
    in_locale("C.UTF-8", args, input)
}

/// The same in another locale.
pub fn in_locale(locale: &str, args: &[&str], input: &str) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_delist"))
        .args(args)
        .env("XDG_DATA_HOME", home.path())
        .env("LC_ALL", locale)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("an input");
    std::thread::scope(|scope| {
        // Beside the reading: a command that answers line by line waits until its answers are read. One that
        // does not read its input may close it early.
        scope.spawn(move || drop(stdin.write_all(input.as_bytes())));
        child.wait_with_output().expect("it ends")
    })
}

/// What it wrote to standard output.
pub fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it wrote to standard error.
pub fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What it printed; it has to end well.
#[track_caller]
pub fn done(args: &[&str], input: &str) -> String {
    let output = with_input(args, input);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", err(&output));
    out(&output)
}

/// What it complained of; it has to refuse, and to print nothing else.
#[track_caller]
pub fn refused(args: &[&str], input: &str) -> String {
    let output = with_input(args, input);
    assert_eq!(output.status.code(), Some(2), "{args:?}: {}", err(&output));
    assert!(output.stdout.is_empty(), "{args:?} wrote something");
    err(&output)
}

/// One listing of the court's list, with these facts.
pub fn listing(facts: &str) -> String {
    format!("\n[[listing]]\nregime = \"judgment-defaulter\"\n\n[listing.facts]\n{facts}")
}

/// A case of one listing of the court's list, looked at on 22 November 2026.
pub fn case(facts: &str) -> String {
    format!("schema = 1\nas_of = 2026-11-22\n{}", listing(facts))
}

/// The result of such a case in JSON.
pub fn json(facts: &str) -> serde_json::Value {
    serde_json::from_str(&done(&["assess", "-", "--format", "json"], &case(facts))).expect("JSON")
}

/// A way off the list in such a result.
pub fn path<'a>(result: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    let paths = result["listings"][0]["paths"].as_array().expect("paths");
    paths.iter().find(|path| path["id"] == id).expect("the path")
}

/// A day in such a result.
pub fn exactly(day: &str) -> serde_json::Value {
    serde_json::json!({ "earliest": day, "latest": day })
}

/// A worked case that ships, as a report.
pub fn worked(name: &str) -> String {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(name).display().to_string();
    let output = delist(&["assess", &case]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    out(&output).split_whitespace().collect::<Vec<_>>().join(" ")
}
