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

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const GUIDE: &str = "docs/guide";
const PACK: &str = "docs/guide/example-pack";

/// What no test runs: the page, the first line of the block, and why.
const BY_HAND: &[(&str, &str, &str)] = &[
    ("first-case.md", "delist", "it asks questions"),
    ("first-case.md", "delist session show 3f2a", "it asks for a passphrase"),
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
    ("handing-out.md", "delist session save first.toml --also-for age1…", "it asks for a passphrase"),
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
    ("writing-a-pack.md", "delist wizard --rules my-rules --regime library-list", "it asks questions"),
];

/// What came of following a page.
struct Followed {
    mistakes: Vec<String>,
    folder: TempDir,
}

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
                there.push((name(&file), lines.first().cloned().unwrap_or_default(), why.unwrap_or_default()));
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

// ─── Following a page ─────────────────────────────────────────────────────────────────────────

/// What a page asks for, in its order.
enum Part {
    File { name: String, text: String, is_added: bool },
    Run { commands: Vec<String>, ends: i32 },
    Shown(Vec<String>),
    ByHand { lines: Vec<String>, why: Option<String> },
}

fn follow(page: &str, text: &str, by_hand: &[(&str, &str, &str)]) -> Followed {
    let (folder, home) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut mistakes: Vec<String> =
        strange_words(text).map(|words| format!("no text of the program: {words}")).collect();
    let mut said = None::<String>;
    match parts(text) {
        Err(mistake) => mistakes.push(mistake),
        Ok(parts) => {
            for part in parts {
                let done = match part {
                    Part::File { name, text, is_added } => put(folder.path(), &name, &text, is_added),
                    Part::Run { commands, ends } => {
                        let (last, mistake) = run_all(folder.path(), home.path(), &commands, ends);
                        said = Some(last);
                        mistake
                    }
                    Part::Shown(lines) => match &said {
                        Some(said) => compare(&lines, said),
                        None => Err(format!("nothing was run that could have said: {}", lines.join("\n"))),
                    },
                    Part::ByHand { lines, why } => {
                        let first = lines.first().map_or("", String::as_str);
                        let this = (page, first, why.as_deref().unwrap_or_default());
                        if by_hand.contains(&this) {
                            Ok(())
                        } else {
                            Err(format!("not listed as done by hand: {this:?}"))
                        }
                    }
                };
                mistakes.extend(done.err());
            }
        }
    }
    Followed { mistakes: mistakes.into_iter().map(|mistake| format!("{page}: {mistake}")).collect(), folder }
}

/// The blocks of a page with what stands before each.
fn parts(text: &str) -> Result<Vec<Part>, String> {
    let (mut parts, mut before, mut remark) = (Vec::new(), "", None::<&str>);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        // A block of an item in a list stands as far to the right as the item.
        let (line, right) = (line.trim_start(), line.len() - line.trim_start().len());
        if let Some(kind) = line.strip_prefix("```") {
            let mut block = Vec::new();
            loop {
                match lines.next().map(|line| line.get(right..).unwrap_or_default()) {
                    Some("```") => break,
                    Some(line) => block.push(line.to_owned()),
                    None => return Err(format!("a block is left open: ```{kind}")),
                }
            }
            parts.push(part(kind, block, before, remark)?);
            (before, remark) = ("", None);
        } else if let Some(said) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
            remark = Some(said);
        } else if !line.trim().is_empty() {
            if let Some(remark) = remark {
                return Err(format!("no block follows “{remark}”"));
            }
            before = line;
        }
    }
    Ok(parts)
}

fn part(kind: &str, lines: Vec<String>, before: &str, remark: Option<&str>) -> Result<Part, String> {
    let file = |words: &str| {
        let name = before.strip_suffix("`:")?.rsplit_once('`')?;
        name.0.ends_with(words).then(|| name.1.to_owned())
    };
    let (whole, added) = (file("Write this into a file "), file("Add this to the end of the file "));
    if let Some(remark) = remark.filter(|_| ["toml", "ftl", "text"].contains(&kind)) {
        return Err(format!("a block that takes no remark: “{remark}”"));
    }
    match (kind, whole, added) {
        ("toml" | "ftl", Some(name), _) => Ok(Part::File { name, text: joined(&lines), is_added: false }),
        ("toml" | "ftl", _, Some(name)) => Ok(Part::File { name, text: joined(&lines), is_added: true }),
        ("toml" | "ftl", ..) => Err(format!("a file, and nobody is told where it belongs: {}", joined(&lines))),
        ("sh", ..) => {
            let ends = remark.and_then(|remark| remark.strip_prefix("ends with ")).map_or(Ok(0), str::parse);
            let ends = ends.map_err(|_| format!("not a status: {remark:?}"))?;
            Ok(Part::Run { commands: lines.join("\n").replace("\\\n", " ").lines().map(str::to_owned).collect(), ends })
        }
        ("text", ..) => Ok(Part::Shown(lines)),
        ("console", ..) => {
            let why = remark.and_then(|remark| remark.strip_prefix("by hand: ")).map(str::to_owned);
            Ok(Part::ByHand { lines, why })
        }
        _ => Err(format!("a block of another kind: {kind}")),
    }
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn put(folder: &Path, name: &str, text: &str, is_added: bool) -> Result<(), String> {
    if name.starts_with('/') || name.split(['/', '\\']).any(|part| part == "..") {
        return Err(format!("not a file of this folder: {name}"));
    }
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder around it")).expect("a folder");
    let there = if is_added { fs::read_to_string(&path) } else { Ok(String::new()) };
    there.and_then(|there| fs::write(path, there + text)).map_err(|error| format!("{name}: {error}"))
}

/// What the last of these said, and the first that did not end as it should.
fn run_all(folder: &Path, home: &Path, commands: &[String], ends: i32) -> (String, Result<(), String>) {
    let mut said = String::new();
    for command in commands {
        let words = words(command);
        let Some(("delist", rest)) = words.split_first().map(|(program, rest)| (program.as_str(), rest)) else {
            return (said, Err(format!("not a command of delist: {command}")));
        };
        let (status, now) = run(folder, home, rest);
        said = now;
        if status != ends {
            let mistake = format!("{command}: ends with {status}, not {ends}: {said}");
            return (said, Err(mistake));
        }
    }
    (said, Ok(()))
}

fn run(folder: &Path, home: &Path, words: &[String]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_delist"))
        .args(words)
        .current_dir(folder)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("it starts");
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.code().unwrap_or(-1), said)
}

/// Whether these lines, with what they leave out, are what was said.
fn compare(lines: &[String], said: &str) -> Result<(), String> {
    let said: Vec<&str> = said.trim_end().lines().map(str::trim_end).collect();
    let pieces: Vec<Vec<&str>> =
        lines.split(|line| line == "…").map(|piece| piece.iter().map(|line| line.trim_end()).collect()).collect();
    let (mut at, last) = (0, pieces.len() - 1);
    for (place, piece) in pieces.iter().enumerate() {
        let fits = |from: usize| said.get(from..from + piece.len()).is_some_and(|there| there == piece.as_slice());
        let found = match place {
            0 => Some(0).filter(|from| fits(*from)),
            // The last piece stands at the end, whatever looks like it before.
            _ if place == last => said.len().checked_sub(piece.len()).filter(|from| *from >= at && fits(*from)),
            _ => (at..said.len()).find(|from| fits(*from)),
        };
        let Some(found) = found else {
            let nearest = said.iter().position(|line| Some(line) == piece.first()).unwrap_or(at.min(said.len()));
            let instead = said[nearest..said.len().min(nearest + piece.len() + 2)].join("\n");
            return Err(format!("not what the program says:\n{}\nit says:\n{instead}", piece.join("\n")));
        };
        at = found + piece.len();
    }
    if at < said.len() && last == 0 {
        return Err(format!("more follows in what the program says: {}", said[at]));
    }
    Ok(())
}

/// Bold words that stand in no text of the program.
fn strange_words(text: &str) -> impl Iterator<Item = String> {
    let known: String = entries(&root().join("locales/en")).iter().map(|file| read(file)).collect();
    let bold: Vec<String> = text.split("**").skip(1).step_by(2).map(str::to_owned).collect();
    bold.into_iter().filter(move |words| !known.contains(words.as_str()))
}

// ─── Reading ──────────────────────────────────────────────────────────────────────────────────

/// The words of a command as a shell would take them, as far as the pages go: blanks and two kinds of quotes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for letter in line.chars() {
        match (quote, letter) {
            (Some(mark), _) if mark == letter => quote = None,
            (None, '\'' | '"') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    assert!(quote.is_none(), "a quote is left open: {line}");
    words.extend(word);
    words
}

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
