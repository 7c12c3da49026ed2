//! The guide for teachers: one page for every list that ships, and each holds what the program answers.
//! That the days on a page were counted out by hand is for people to see; this holds page and program together.
#![cfg(feature = "cli")]

mod shell_words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use shell_words::words;

const GUIDE: &str = "docs/guide";
/// In this order on every page.
const SECTIONS: [&str; 3] = ["## What changes", "## What stays", "## To discuss"];
const MOST_LINES: usize = 6;

/// One page, taken apart.
struct Page {
    name: String,
    text: String,
    commands: Vec<Vec<String>>,
    /// The lines of the `text` block, each a difference.
    lines: Vec<String>,
}

#[test]
fn every_list_that_ships_has_a_page_and_no_page_is_without_a_list() {
    let pages: BTreeSet<String> = page_files().iter().map(|file| stem(file)).collect();
    let packs = packs();
    let missing: Vec<_> = packs.difference(&pages).collect();
    let stray: Vec<_> = pages.difference(&packs).collect();
    assert!(missing.is_empty(), "no page in {GUIDE}/what-if for: {missing:?}");
    assert!(stray.is_empty(), "a page in {GUIDE}/what-if, but no such list: {stray:?}");
}

#[test]
fn the_index_names_every_page_and_nothing_else() {
    let index = read(&root().join(GUIDE).join("README.md"));
    let linked: Vec<String> = index
        .split("](what-if/")
        .skip(1)
        .filter_map(|rest| rest.split_once(".md)").map(|(name, _)| name.to_owned()))
        .collect();
    for pack in packs() {
        let times = linked.iter().filter(|name| **name == pack).count();
        assert_eq!(times, 1, "{GUIDE}/README.md links what-if/{pack}.md {times} times, not once");
    }
    for name in &linked {
        assert!(packs().contains(name), "{GUIDE}/README.md links what-if/{name}.md, which is no list");
    }
}

#[test]
fn every_page_has_the_same_parts() {
    for page in pages() {
        let name = &page.name;
        let title = page.text.lines().next().unwrap_or_default();
        assert!(title.starts_with("# ") && title.ends_with('?'), "{name}: the title is no question: {title}");
        let headings: Vec<&str> = page.text.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, SECTIONS, "{name}: other sections");
        let lines = page.lines.len();
        assert!((1..=MOST_LINES).contains(&lines), "{name}: {lines} differences shown, not 1 to {MOST_LINES}");
        let (_, discuss) = page.text.split_once(SECTIONS[2]).expect("the section");
        assert!(discuss.lines().any(|line| line.starts_with("- ")), "{name}: nothing to discuss");
    }
}

#[test]
fn every_command_of_a_page_runs_in_the_folder_that_holds_the_rules() {
    for page in pages() {
        for command in &page.commands {
            let output = run(command);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{}: {}: {said}", page.name, command.join(" "));
        }
    }
}

#[test]
fn every_line_of_a_page_is_a_difference_of_its_command() {
    let mut wrong = Vec::new();
    for page in pages() {
        let found = differences(&page);
        for line in &page.lines {
            if !found.contains(line) {
                wrong.push(format!("{}: no such difference: {line}{}", page.name, nearest(line, &found)));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_removal_that_differs_is_on_the_page() {
    let mut missing = Vec::new();
    for page in pages() {
        for line in differences(&page) {
            let removal = line.split_once(": ").is_some_and(|(head, _)| is_removal(head));
            if removal && !page.lines.contains(&line) {
                missing.push(format!("{}: the removal differs, and its line is not there: {line}", page.name));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// `A listing tax removal`, but not `A listing tax removal_at_best`.
fn is_removal(head: &str) -> bool {
    let words: Vec<&str> = head.split(' ').collect();
    matches!(words.as_slice(), [_, "listing", _, "removal"])
}

/// The differences with the same thing and field, to show beside a line that is wrong.
fn nearest(line: &str, found: &[String]) -> String {
    let head = line.split_once(": ").map_or(line, |(head, _)| head);
    let same: Vec<&str> =
        found.iter().filter(|one| one.starts_with(&format!("{head}: "))).map(String::as_str).collect();
    if same.is_empty() { String::new() } else { format!("\n    the program says: {}", same.join("; ")) }
}

// ─── What the program says ────────────────────────────────────────────────────────────────────

/// All differences of the page's one comparison, as the page writes them.
fn differences(page: &Page) -> Vec<String> {
    let comparing: Vec<&Vec<String>> = page
        .commands
        .iter()
        .filter(|words| words.first().is_some_and(|word| word == "what-if" || word == "compare"))
        .collect();
    let [command] = comparing.as_slice() else {
        panic!("{}: {} commands compare, not one", page.name, comparing.len());
    };
    let mut words = (*command).clone();
    words.extend(["--format".to_owned(), "json".to_owned()]);
    let output = run(&words);
    let result: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {}: {error}", page.name, String::from_utf8_lossy(&output.stderr)));
    result["differences"].as_array().expect("differences").iter().map(line).collect()
}

fn line(difference: &Value) -> String {
    let words = ["listing", "kind", "id", "field"].map(|key| difference[key].as_str());
    let head: Vec<&str> = words.into_iter().flatten().collect();
    format!("{}: {} -> {}", head.join(" "), shown(&difference["before"]), shown(&difference["now"]))
}

/// A window of one day as the day, a list in brackets, and a string as it is.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Value::Object(window) => match (window.get("earliest"), window.get("latest")) {
            (Some(earliest), Some(latest)) if earliest == latest => shown(earliest),
            (Some(earliest), Some(latest)) => format!("{}..{}", shown(earliest), shown(latest)),
            _ => value.to_string(),
        },
        other => other.to_string(),
    }
}

fn run(words: &[String]) -> Output {
    let home = tempfile::tempdir().expect("a folder");
    Command::new(env!("CARGO_BIN_EXE_delist"))
        .args(words)
        .current_dir(root())
        .env("XDG_DATA_HOME", home.path())
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("it starts")
}

// ─── What the pages say ───────────────────────────────────────────────────────────────────────

fn pages() -> Vec<Page> {
    let pages: Vec<Page> = page_files().iter().map(|file| page(file)).collect();
    assert!(!pages.is_empty(), "no pages in {GUIDE}/what-if");
    pages
}

fn page(file: &Path) -> Page {
    let (name, text) = (format!("{}.md", stem(file)), read(file));
    let [commands] = <[Vec<String>; 1]>::try_from(blocks(&text, "sh"))
        .unwrap_or_else(|found| panic!("{name}: {} `sh` blocks, not one", found.len()));
    let [lines] = <[Vec<String>; 1]>::try_from(blocks(&text, "text"))
        .unwrap_or_else(|found| panic!("{name}: {} `text` blocks, not one", found.len()));
    let commands: Vec<Vec<String>> = commands
        .join("\n")
        .replace("\\\n", " ")
        .lines()
        .map(|line| match words(line).split_first() {
            Some((program, rest)) if program == "delist" => rest.to_vec(),
            _ => panic!("{name}: not a command of delist: {line}"),
        })
        .collect();
    let own = format!("rules/{}/cases/", stem(file));
    assert!(commands.iter().flatten().any(|word| word.starts_with(&own)), "{name}: no worked case of {own}");
    Page { name, text, commands, lines }
}

/// The lines of every fenced block in this language, without its fences.
fn blocks(text: &str, language: &str) -> Vec<Vec<String>> {
    let (mut found, mut open) = (Vec::new(), None::<(bool, Vec<String>)>);
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(tag)) => open = Some((tag == language, Vec::new())),
            (Some(_), Some(_)) => found.extend(open.take().filter(|(wanted, _)| *wanted).map(|(_, lines)| lines)),
            (Some((_, lines)), None) => lines.push(line.to_owned()),
            (None, None) => {}
        }
    }
    found
}

fn page_files() -> Vec<PathBuf> {
    let mut files = entries(&root().join(GUIDE).join("what-if"));
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    files
}

fn packs() -> BTreeSet<String> {
    entries(&root().join("rules")).iter().filter(|folder| folder.join("pack.toml").exists()).map(|f| stem(f)).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = read.map(|entry| entry.expect("an entry").path()).collect();
    found.sort();
    found
}

fn stem(file: &Path) -> String {
    file.file_stem().expect("a name").to_string_lossy().into_owned()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
