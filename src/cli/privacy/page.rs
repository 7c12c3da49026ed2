//! What was checked, in words: one screen, every line with a way to see it oneself.

use serde::Serialize;

use crate::cli::guard;
use crate::cli::machine::Swap;
use crate::report::{Block, Document, Header, Item};
use crate::sandbox::probe::Tried;
use crate::text::{Texts, Value};

use super::checks::{Checks, State, how_many};

/// What is promised.
const PROMISED: &[&str] = &["nothing-leaves", "sealed", "against"];
/// What is not, and nobody should believe.
const NOT_PROMISED: &[&str] = &["running", "forced", "deleted", "history"];

/// One thing that was checked.
struct Line {
    id: &'static str,
    state: State,
    text: String,
    see: String,
    tried: Vec<(&'static str, Tried)>,
}

/// The page for people.
pub fn page(checks: &Checks, texts: &Texts) -> Document {
    let heading = |id: &str| Block::heading(1, texts.ui(id, &[]));
    let with_a_way = |text: String, see: String| {
        let below =
            if see.is_empty() { Vec::new() } else { vec![texts.ui("privacy-see", &[("how", see.into())]).into()] };
        Item { below, ..Item::from(text) }
    };
    let promised = PROMISED.iter().map(|id| with_a_way(promise(texts, id), see(checks, texts, id)));
    let not_promised = NOT_PROMISED.iter().map(|id| texts.ui(&format!("privacy-not-{id}"), &[]));
    let checked = lines(checks, texts).into_iter().map(|line| with_a_way(line.text, line.see));
    let blocks = vec![
        heading("privacy-promised"),
        Block::List(promised.collect()),
        heading("privacy-not-promised"),
        Block::list(not_promised),
        heading("privacy-checked"),
        Block::List(checked.collect()),
    ];
    Document::new(texts.ui("privacy-title", &[]), texts, blocks)
}

fn promise(texts: &Texts, id: &str) -> String {
    texts.ui(&format!("privacy-promise-{id}"), &[])
}

/// The way to see a promise kept; nothing where it can only be believed.
fn see(checks: &Checks, texts: &Texts, id: &str) -> String {
    let id = format!("privacy-promise-see-{id}");
    if texts.knows(&id) { texts.ui(&id, &[("system", checks.system.into())]) } else { String::new() }
}

/// Everything that was checked, in the order to read it.
fn lines(checks: &Checks, texts: &Texts) -> Vec<Line> {
    let line = |id: &'static str, state: State, values: &[(&str, Value)], tried: &[(&'static str, Tried)]| Line {
        id,
        state,
        text: texts.ui(&format!("privacy-{id}-{}", state.name()), values),
        see: texts.ui(&format!("privacy-see-{id}"), values),
        tried: tried.to_vec(),
    };
    let system = ("system", Value::from(checks.system));
    let counted = |tried: &[(&str, Tried)]| {
        let values = [
            ("all", tried.len().into()),
            ("refused", how_many(tried, Tried::Refused).into()),
            ("possible", how_many(tried, Tried::Possible).into()),
            ("untried", how_many(tried, Tried::NotTried).into()),
        ];
        [values.to_vec(), vec![system.clone()]].concat()
    };
    let disk = match &checks.machine.swap {
        Swap::Disk(name) => name.as_str(),
        Swap::Nowhere => "nowhere",
        Swap::Memory => "memory",
        Swap::Encrypted => "encrypted",
        Swap::Unknown => "",
    };
    let mut lines = vec![
        line("calls", checks.status.calls.into(), &counted(&checks.calls), &checks.calls),
        line("files", checks.status.files.into(), &counted(&checks.files), &checks.files),
        line("memory", checks.memory(), std::slice::from_ref(&system), &[]),
        line("swap", checks.swap(), &[system.clone(), ("where", disk.into())], &[]),
        line("hibernation", checks.hibernation(), std::slice::from_ref(&system), &[]),
        line("disk", checks.disk(), std::slice::from_ref(&system), &[]),
    ];
    lines.extend(folder(checks).map(|(state, values)| line("folder", state, &[values, vec![system]].concat(), &[])));
    lines
}

/// How the data folder stands, and what there is to say of it.
fn folder(checks: &Checks) -> Option<(State, Vec<(&'static str, Value)>)> {
    let folder = checks.folder.as_ref()?;
    let path: Value = folder.path.display().to_string().into();
    let Some(inside) = folder.inside else {
        return Some((State::Full, vec![("path", path), ("there", "no".into())]));
    };
    let state = inside.private.map_or(State::Unknown, |private| if private { State::Full } else { State::None });
    let kilobytes = usize::try_from(inside.bytes.div_ceil(1024)).unwrap_or(usize::MAX);
    let counts = [("cases", inside.cases.into()), ("files", inside.files.into()), ("kilobytes", kilobytes.into())];
    Some((state, [vec![("path", path), ("there", "yes".into())], counts.to_vec()].concat()))
}

/// The same for programs. Keys may be added, and are never renamed.
#[derive(Serialize)]
struct Shape {
    schema: u32,
    program: String,
    promised: Vec<Promise>,
    not_promised: Vec<Promise>,
    checks: Vec<Checked>,
    folder: Option<FolderShape>,
    wizard_may_write_in: Vec<String>,
}

#[derive(Serialize)]
struct Promise {
    id: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Checked {
    id: &'static str,
    state: &'static str,
    text: String,
    see: String,
    tried: Vec<TriedShape>,
}

#[derive(Serialize)]
struct TriedShape {
    what: &'static str,
    came: &'static str,
}

#[derive(Serialize)]
struct FolderShape {
    path: String,
    exists: bool,
    private: Option<bool>,
    cases: usize,
    files: usize,
    bytes: u64,
}

/// The result for other programs.
pub fn json(checks: &Checks, texts: &Texts, header: &Header) -> String {
    let checked = |line: Line| Checked {
        id: line.id,
        state: line.state.name(),
        text: line.text,
        see: line.see,
        tried: line.tried.iter().map(|(what, came)| TriedShape { what, came: came.name() }).collect(),
    };
    let shape = Shape {
        schema: 1,
        program: header.program.clone(),
        promised: PROMISED.iter().map(|id| Promise { id, text: promise(texts, id) }).collect(),
        not_promised: NOT_PROMISED
            .iter()
            .map(|id| Promise { id, text: texts.ui(&format!("privacy-not-{id}"), &[]) })
            .collect(),
        checks: lines(checks, texts).into_iter().map(checked).collect(),
        folder: checks.folder.as_ref().map(|folder| {
            let inside = folder.inside.unwrap_or_default();
            FolderShape {
                path: folder.path.display().to_string(),
                exists: folder.inside.is_some(),
                private: inside.private,
                cases: inside.cases,
                files: inside.files,
                bytes: inside.bytes,
            }
        }),
        wizard_may_write_in: guard::other_folders().iter().map(|folder| folder.display().to_string()).collect(),
    };
    serde_json::to_string_pretty(&shape).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::machine::Machine;
    use crate::cli::privacy::checks::{Folder, Inside};
    use crate::report::{WIDTH, to_text};
    use crate::sandbox::process::Kept;
    use crate::sandbox::{Degree, Status};

    /// Everything as good, as half, or as bad as it can be.
    fn checks(degree: Degree, machine: Machine, inside: Option<Inside>) -> Checks {
        let good = degree == Degree::Full;
        let came = if good { Tried::Refused } else { Tried::Possible };
        Checks {
            system: "linux",
            status: Status { calls: degree, files: degree },
            calls: vec![("TCP", came); 10],
            files: vec![("read", came); 2],
            kept: Kept { no_core: degree != Degree::None, no_debugger: good, no_new_rights: good },
            machine,
            folder: Some(Folder { path: "/home/somebody/.local/share/delist".into(), inside }),
        }
    }

    fn text(checks: &Checks) -> String {
        let text = to_text(&page(checks, &Texts::embedded("en").expect("English")), WIDTH);
        // A message that is missing reads like its id.
        assert!(!text.contains("privacy") || text.contains("delist privacy"), "{text}");
        text
    }

    /// Without the ends of its lines.
    fn unbroken(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_degree_has_its_word_for_both_locks() {
        for (degree, word) in Degree::NAMES {
            let text = unbroken(&text(&checks(*degree, Machine::default(), None)));
            assert!(text.contains(&format!("(seccomp: {word})")), "{text}");
            assert!(text.contains(&format!("(landlock: {word})")), "{text}");
        }
        let failed = unbroken(&text(&checks(Degree::None, Machine::default(), None)));
        assert!(failed.contains("not closed by the system") && failed.contains("10 possible"), "{failed}");
    }

    #[test]
    fn every_state_of_every_line_has_words() {
        let texts = Texts::embedded("en").expect("English");
        let machine = |swap: Swap, is: Option<bool>| Machine { swap, hibernates: is, disk_encrypted: is };
        let inside = |private: Option<bool>| Some(Inside { cases: 2, files: 5, bytes: 2049, private });
        let all = [
            checks(Degree::Full, machine(Swap::Nowhere, Some(true)), None),
            checks(Degree::Partial, machine(Swap::Memory, Some(false)), inside(Some(true))),
            checks(Degree::None, machine(Swap::Encrypted, None), inside(Some(false))),
            checks(Degree::Full, machine(Swap::Disk("/swapfile".into()), None), inside(None)),
            checks(Degree::Full, Machine::default(), None),
        ];
        for line in all.iter().flat_map(|checks| lines(checks, &texts)) {
            assert!(texts.knows(&format!("privacy-{}-{}", line.id, line.state.name())), "{} {:?}", line.id, line.state);
            assert!(texts.knows(&format!("privacy-see-{}", line.id)), "{}", line.id);
            assert!(!line.text.contains('{') && !line.see.contains('{'), "{}: {}", line.text, line.see);
        }
        assert!(text(&all[3]).contains("/swapfile"));
        assert!(text(&all[2]).contains("Saved cases: 2; files: 5, together 3 KiB."));
    }

    /// What is said to be a way to see it has to be one on that system: no `/proc` where there is none.
    #[test]
    fn every_system_has_ways_of_its_own() {
        const LINUX_ONLY: &[&str] = &["/proc", "/sys/", "lsblk", "strace", "nm -D"];
        const UNIX_ONLY: &[&str] = &["ls -", "head ", "chmod", "$("];
        let inside = Some(Inside { cases: 2, files: 5, bytes: 2049, private: None });
        let has = |ways: &str, words: &[&str]| words.iter().any(|word| ways.contains(word));
        for language in ["en", "fr", "zh-Hans", "zh-Hant"] {
            let texts = Texts::embedded(language).expect("a language");
            let ways = |system: &'static str| {
                let checks = Checks { system, ..checks(Degree::None, Machine::default(), inside) };
                let promised = PROMISED.iter().map(|id| see(&checks, &texts, id));
                promised.chain(lines(&checks, &texts).into_iter().map(|line| line.see)).collect::<Vec<_>>().join("\n")
            };
            let linux = ways("linux");
            assert!(LINUX_ONLY.iter().chain(&UNIX_ONLY[..2]).all(|word| has(&linux, &[word])), "{language}: {linux}");
            for system in ["macos", "windows", "freebsd"] {
                assert!(!has(&ways(system), LINUX_ONLY), "{language}, {system}: {}", ways(system));
            }
            let windows = ways("windows");
            assert!(!has(&windows, UNIX_ONLY) && windows.contains("icacls '"), "{language}: {windows}");
        }
    }

    #[test]
    fn it_fits_one_screen() {
        let full = Machine { swap: Swap::Nowhere, hibernates: Some(false), disk_encrypted: Some(false) };
        let inside = Some(Inside { cases: 12, files: 25, bytes: 1 << 20, private: Some(true) });
        let text = text(&checks(Degree::Full, full, inside));
        assert!(text.lines().count() <= 40, "{} lines:\n{text}", text.lines().count());
    }
}
