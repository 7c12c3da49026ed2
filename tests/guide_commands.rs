//! The user guide, followed to the letter: its files are written, its commands are run, and what it quotes is compared.
//!
//! A page is read from top to bottom, in one empty folder of its own:
//!
//! - “Write this into a file `x`:” before a block writes the block; “Add this to the end of the file `x`:” adds it.
//! - A `sh` block is run, line by line; every line is a command of the program. It ends with status 0, unless
//!   `<!-- ends with 2 -->` stands before the block.
//! - A `text` block is what the last command printed, on standard output and then on standard error. `…` alone on a
//!   line stands for any number of lines left out.
//! - A `console` block is for a person. Its reason stands before it, and here in [`BY_HAND`].
//! - **Bold words** stand on the screen, so they stand in the texts of the program.
#![cfg(feature = "cli")]

mod guide_page;
mod shell_words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use guide_page::{Part, follow, parts, run};

const GUIDE: &str = "docs/guide";
const PACK: &str = "docs/guide/example-pack";

/// What no test runs: the page, the block, and why.
const BY_HAND: &[(&str, &str, &str)] = &[
    ("first-case.md", "delist", "it asks questions"),
    ("first-case.md", "delist session show 3f2a\ndelist session resume 3f2a", "it asks for a passphrase"),
    ("first-case.md", "delist session delete 3f2a", "it asks questions"),
    ("first-case.md", "delist --plain", "it asks questions"),
    (
        "first-case.md",
        "delist wizard --plain < answers.txt",
        "it reads another file, and its shell is not that of Windows",
    ),
    ("first-case.md", "delist --lang fr", "it asks questions"),
    ("handing-out.md", "delist assess first.toml --format html -o report.html.age", "it asks for a passphrase"),
    ("handing-out.md", "age -d -o report.html report.html.age", "it asks for a passphrase, in a program of its own"),
    ("handing-out.md", "delist session export 3f2a -o case.toml", "it asks for a passphrase"),
    ("handing-out.md", "delist session rekey 3f2a", "it asks for a passphrase"),
    ("handing-out.md", "age-keygen -o clinic-key.txt", "it needs another program"),
    (
        "handing-out.md",
        "delist session save first.toml --also-for age1…\ndelist wizard --also-for age1…",
        "it asks for a passphrase",
    ),
    ("install.md", "sudo apt install build-essential curl", "it installs something"),
    ("install.md", "sudo dnf install gcc curl", "it installs something"),
    ("install.md", "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh", "it installs something"),
    ("install.md", "xcode-select --install", "it installs something"),
    ("install.md", "rustc --version", "it needs Rust"),
    ("install.md", "rustup update", "it installs something"),
    ("install.md", "cd Downloads/delist", "where the folder lies, only you know"),
    ("install.md", "cargo run --release", "it builds the program"),
    ("install.md", "cargo install --path . --locked", "it installs something"),
    ("install.md", "cargo uninstall delist", "it removes something"),
    ("install.md", "rustup self uninstall", "it removes something"),
    (
        "large-studies.md",
        "parallel --pipe --block 50M --keep-order 'delist batch --unnumbered - -' < study.jsonl > results.jsonl",
        "another program runs it",
    ),
    (
        "large-studies.md",
        "split --lines 1000000 --filter 'delist batch --unnumbered - - > $FILE.out' study.jsonl piece-",
        "another program runs it",
    ),
    (
        "large-studies.md",
        "spark.read.text(\"study.jsonl\").rdd.map(lambda row: row.value).pipe(\"delist batch --unnumbered - -\").saveAsTextFile(\"results\")",
        "another program runs it",
    ),
    ("writing-a-pack.md", "delist wizard --rules my-rules --regime library-list", "it asks questions"),
];

#[test]
fn every_page_can_be_followed() {
    let mut mistakes = Vec::new();
    for file in pages() {
        mistakes.extend(follow(&name(&file), &read(&file), BY_HAND).mistakes);
    }
    assert!(mistakes.is_empty(), "\n{}", mistakes.join("\n"));
}

#[test]
fn what_no_test_runs_is_on_the_pages() {
    let mut there: Vec<(String, String, String)> = Vec::new();
    for file in pages() {
        for part in parts(&read(&file)).unwrap_or_default() {
            if let Part::ByHand { lines, why } = part {
                there.push((name(&file), lines.join("\n"), why.unwrap_or_default()));
            }
        }
    }
    let mut listed: Vec<_> =
        BY_HAND.iter().map(|(page, line, why)| (page.to_string(), line.to_string(), why.to_string())).collect();
    there.sort();
    listed.sort();
    assert_eq!(there, listed, "left: on the pages; right: in the list of this test");
}

#[test]
fn a_page_that_is_wrong_is_found() {
    let right = "# Page\n\nThis page is for a test.\n\nWrite this into a file `case.toml`:\n\n```toml\nschema = 1\n\
                 as_of = 2026-11-22\n```\n\nAdd this to the end of the file `case.toml`:\n\n```toml\n[[listing]]\n\
                 regime = \"tax\"\n```\n\n```sh\ndelist calendar 2026-11-09 +1\ndelist assess case.toml\n```\n\n```text\n\
                 What the rules say about getting off the list\n…\n“Today” is 22 November 2026, the day on which this \
                 made-up case is looked at.\n…\n```\n\n<!-- ends with 2 -->\n```sh\ndelist rules show tex\n```\n\n\
                 ```text\nThere are no rules called “tex”.\n…\n```\n\nChoose **I don't know**.\n\n\
                 <!-- by hand: it asks -->\n```console\ndelist wizard\n```\n";
    let by_hand = &[("page.md", "delist wizard", "it asks")];
    let found = follow("page.md", right, by_hand).mistakes;
    assert!(found.is_empty(), "the page that is right: {found:?}");

    for (from, to, expected) in [
        ("is 22 November", "is 23 November", "not what the program says"),
        ("list\n…\n“Today”", "list\n“Today”", "not what the program says"),
        ("looked at.\n…\n", "looked at.\n", "not what the program says"),
        ("called “tex”.\n…\n", "called “tex”.\n", "more follows"),
        ("What the rules say", "…\nthe rules say", "not what the program says"),
        ("assess case.toml", "assess case.toml --no-such-thing", "ends with 2, not 0"),
        ("assess case.toml", "assess other.toml", "ends with 2, not 0"),
        ("show tex", "show tax", "ends with 0, not 2"),
        ("regime = \"tax\"", "regime = \"tex\"", "ends with 2, not 0"),
        ("Write this into a file `case.toml`:", "A case:", "nobody is told where it belongs"),
        ("into a file `case.toml`", "into a file `../case.toml`", "not a file of this folder"),
        ("delist calendar 2026-11-09 +1", "ls -l", "not a command of delist"),
        ("delist calendar 2026-11-09 +1", "delist wizard", "ends with"),
        ("**I don't know**", "**I never know**", "no text of the program"),
        ("<!-- by hand: it asks -->\n", "", "not listed"),
        ("```console\ndelist wizard", "```console\ndelist", "not listed"),
        ("```console\ndelist wizard", "```console\ndelist wizard\ndelist", "not listed"),
        ("```sh\ndelist rules show tex\n```\n", "", "ends with"),
        ("```console", "```bash", "a block of another kind"),
        ("delist wizard\n```\n", "delist wizard\n", "left open"),
        ("```toml\nschema", "```text\nschema", "nothing was run"),
    ] {
        assert!(right.contains(from), "nothing to change: {from}");
        let found = follow("page.md", &right.replacen(from, to, 1), by_hand).mistakes;
        assert!(found.iter().any(|mistake| mistake.contains(expected)), "{from} -> {to}: {found:?}");
    }
}

#[test]
fn the_pack_of_the_guide_is_that_of_its_page_and_passes_its_check() {
    let followed = follow("writing-a-pack.md", &read(&root().join(GUIDE).join("writing-a-pack.md")), BY_HAND);
    let written = tree(&followed.folder.path().join("my-rules"));
    let shipped = tree(&root().join(PACK));
    assert!(shipped.contains_key("library-list/pack.toml"), "{:?}", shipped.keys());
    assert_eq!(written, shipped, "left: what the page writes; right: {PACK}");
    let (status, said) = run(root(), root(), &["rules".into(), "check".into(), PACK.into()]);
    assert_eq!(status, 0, "{said}");
}

#[test]
fn the_index_names_every_page_and_each_says_what_it_is_for() {
    let index = read(&root().join(GUIDE).join("README.md"));
    for file in pages() {
        let (name, text) = (name(&file), read(&file));
        assert_eq!(index.matches(&format!("]({name})")).count(), 1, "{GUIDE}/README.md links {name} not just once");
        let mut lines = text.lines().filter(|line| !line.is_empty());
        assert!(lines.next().is_some_and(|line| line.starts_with("# ")), "{name}: no title");
        let first = lines.next().unwrap_or_default();
        assert!(first.starts_with("This page is for "), "{name}: it does not begin with what it is for: {first}");
    }
}

#[test]
fn every_link_of_the_guide_leads_somewhere() {
    let mut files = pages();
    files.extend([GUIDE, "docs", "."].map(|folder| root().join(folder).join("README.md")));
    let mut lost = Vec::new();
    for file in files {
        let text = read(&file);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link));
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let (path, part) = link.split_once('#').unwrap_or((link, ""));
            let target = file.parent().expect("a folder").join(path);
            let is_there =
                target.exists() && (part.is_empty() || read(&target).lines().any(|line| anchor(line) == part));
            if !is_there {
                lost.push(format!("{}: {link}", file.strip_prefix(root()).unwrap_or(&file).display()));
            }
        }
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
}

// ─── Reading ──────────────────────────────────────────────────────────────────────────────────

/// The part of a link that leads to a heading.
fn anchor(line: &str) -> String {
    let heading = line.trim_start_matches('#');
    if heading == line {
        return String::new();
    }
    let kept = heading.trim().to_lowercase().replace(' ', "-");
    kept.chars().filter(|letter| letter.is_alphanumeric() || ['-', '_'].contains(letter)).collect()
}

/// Every file below a folder, by its path in it.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in entries(&next) {
            if entry.is_dir() {
                waiting.push(entry);
            } else {
                let path = entry.strip_prefix(folder).expect("below it").to_string_lossy().replace('\\', "/");
                found.insert(path, read(&entry));
            }
        }
    }
    found
}

/// The pages everybody reads: not the index, and not those of the lists (`tests/guide.rs`).
fn pages() -> Vec<PathBuf> {
    let mut files = entries(&root().join(GUIDE));
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md") && name(file) != "README.md");
    assert!(files.len() >= 5, "pages are missing: {files:?}");
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = read.map(|entry| entry.expect("an entry").path()).collect();
    found.sort();
    found
}

fn name(file: &Path) -> String {
    file.file_name().expect("a name").to_string_lossy().into_owned()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
