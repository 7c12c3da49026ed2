//! One page of the guide, followed: what it asks for, done in an empty folder, and what of it was wrong.
//!
//! The rules by which a page is read stand in `tests/guide_commands.rs`.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::shell_words::words;

/// What came of following a page.
pub struct Followed {
    pub mistakes: Vec<String>,
    /// Where its files are.
    pub folder: TempDir,
}

/// What a page asks for, in its order.
pub enum Part {
    File { name: String, text: String, is_added: bool },
    Run { commands: Vec<String>, ends: i32 },
    Shown(Vec<String>),
    ByHand { lines: Vec<String>, why: Option<String> },
}

/// Does what a page says.
pub fn follow(page: &str, text: &str, by_hand: &[(&str, &str, &str)]) -> Followed {
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
                        let lines = lines.join("\n");
                        let this = (page, lines.as_str(), why.as_deref().unwrap_or_default());
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
pub fn parts(text: &str) -> Result<Vec<Part>, String> {
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
    if let Some(remark) = remark.filter(|_| ["toml", "ftl", "json", "text"].contains(&kind)) {
        return Err(format!("a block that takes no remark: “{remark}”"));
    }
    match (kind, whole, added) {
        ("toml" | "ftl" | "json", Some(name), _) => Ok(Part::File { name, text: joined(&lines), is_added: false }),
        ("toml" | "ftl" | "json", _, Some(name)) => Ok(Part::File { name, text: joined(&lines), is_added: true }),
        ("toml" | "ftl" | "json", ..) => {
            Err(format!("a file, and nobody is told where it belongs: {}", joined(&lines)))
        }
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

/// The status of a command, and what it said on both its outputs.
pub fn run(folder: &Path, home: &Path, words: &[String]) -> (i32, String) {
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
    let known: String = texts();
    let bold: Vec<String> = text.split("**").skip(1).step_by(2).map(str::to_owned).collect();
    bold.into_iter().filter(move |words| !known.contains(words.as_str()))
}

/// The texts of the program.
fn texts() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files = fs::read_dir(folder).expect("the texts").map(|file| file.expect("a file").path());
    files.map(|file| fs::read_to_string(file).expect("a text")).collect()
}
