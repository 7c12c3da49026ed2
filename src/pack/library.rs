//! The library: every pack, the calendar and the worked cases, as shipped and as a teacher adds.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use crate::engine::links::is_alike;
use crate::engine::pack::{EVERY_LIST, Takes};
use crate::engine::{Calendar, Pack};

use super::coverage::{self, Coverage, Row};
use super::finding::{Code, Finding, nearest};
use super::inside::INSIDE;
use super::own::OwnRules;
use super::place::{File, Place};
use super::shelf::Shelf;
use super::worked::{self, WorkedCase};
use super::{calendar, load};

/// Every pack and the calendar.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The packs, in order of name.
    pub packs: Shelf,
    /// Rest days and working days.
    pub calendar: Calendar,
    /// Worked cases, with the pack they stand under.
    pub cases: Vec<WorkedCase>,
    /// The version of the shipped rules: the day of their last change.
    pub version: String,
    /// The files the packs were read from, by pack.
    pub files: BTreeMap<String, File>,
    /// Which rows of the register each pack accounts for, by pack.
    pub coverage: BTreeMap<String, Coverage>,
    /// The register of provisions: every row somebody has to account for.
    pub register: Vec<Row>,
    /// Texts that came beside a teacher's own packs: regime, language, Fluent source.
    pub texts: Vec<(String, String, String)>,
    /// What did not come with the program, if anything.
    pub own: Option<OwnRules>,
}

/// A folder of rules could not be read.
#[derive(Debug, thiserror::Error)]
#[error("failed to read {path}")]
pub struct Unreadable {
    /// The file or folder.
    pub path: String,
    /// Why.
    #[source]
    pub source: std::io::Error,
}

/// The most files a rules folder may hold, and the most bytes of all of them together. The shipped rules
/// have a thousand files and two million bytes.
const MOST_FILES: usize = 4096;
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The file that says the day of the rules' last change.
const VERSION: &str = "VERSION";

/// How many days after they were compared with their texts sources are to be compared again.
const A_YEAR: i64 = 366;

/// A file of a rules folder, wherever it came from: its path within the folder, and its text.
type Files = Vec<(String, String)>;

impl Library {
    /// The rules shipped with the program, worked cases left aside. Packs are taken in when they are
    /// asked for, as they were built in.
    pub fn shipped(findings: &mut Vec<Finding>) -> Library {
        let Some(packs) = Shelf::shipped() else {
            return Library::default().with(shipped_files(), "", true, false, findings);
        };
        let Some(calendar) = INSIDE.calendar() else {
            return Library::default().with(shipped_files(), "", true, false, findings);
        };
        let version = INSIDE.files().find(|(path, _)| *path == VERSION).map(|(_, text)| text.trim().to_owned());
        Library { packs, calendar, version: version.unwrap_or_default(), ..Library::default() }
    }

    /// The rules shipped with the program and their worked cases, read from their texts.
    pub fn shipped_with_cases(findings: &mut Vec<Finding>) -> Library {
        Library::default().with(shipped_files(), "", true, true, findings)
    }

    /// The same library with a folder of rules beside it: packs of the same name replace, others add.
    pub fn with_folder(self, folder: &Path, cases: bool, findings: &mut Vec<Finding>) -> Result<Library, Unreadable> {
        let files = folder_files(folder)?;
        let name = format!("{}/", folder.display());
        Ok(self.with(files, &name, false, cases, findings))
    }

    fn with(mut self, files: Files, prefix: &str, shipped: bool, cases: bool, findings: &mut Vec<Finding>) -> Library {
        if !shipped {
            self.own = Some(OwnRules::of(&files));
            // What a shipped pack accounts for says nothing of the one that replaces it.
            for regime in files.iter().filter_map(|(path, _)| path.strip_suffix("/pack.toml")) {
                self.coverage.remove(regime);
            }
        }
        for (path, text) in &files {
            let file = || File::new(format!("{prefix}{path}"), text.as_str());
            let parts: Vec<&str> = path.split('/').collect();
            match parts.as_slice() {
                [VERSION] if shipped => self.version = text.trim().to_owned(),
                ["calendar", name] if name.ends_with(".csv") => {
                    calendar::read(&file(), &mut self.calendar, findings);
                }
                [_, "pack.toml"] => {
                    let file = file();
                    if let Some(pack) = load::pack(&file, shipped, findings) {
                        if pack.id != parts[0] {
                            let at = file.text().find(&format!("\"{}\"", pack.id)).unwrap_or(0);
                            let place = file.place(at..at + pack.id.len() + 2);
                            let args = [("written", pack.id.as_str()), ("nearest", parts[0])];
                            findings.push(Finding::new(Code::UnknownValue, place, &args));
                        }
                        self.files.insert(pack.id.clone(), file);
                        self.packs.put(pack);
                    }
                }
                ["register.tsv"] if shipped && cases => self.register = coverage::register(&file()),
                [regime, "coverage.toml"] if cases => {
                    self.coverage.insert((*regime).to_owned(), coverage::read(&file(), findings));
                }
                [regime, name] if !shipped && name.ends_with(".ftl") => {
                    let language = name.trim_end_matches(".ftl").to_owned();
                    self.texts.push(((*regime).to_owned(), language, text.clone()));
                }
                _ => {}
            }
        }
        if cases {
            let own: Vec<String> = self.packs.iter().filter(|pack| !pack.shipped).map(|pack| pack.id.clone()).collect();
            self.cases.retain(|case| shipped || !own.contains(&case.pack));
            for (path, text) in &files {
                let parts: Vec<&str> = path.split('/').collect();
                // The cases of a pack that does not load would only repeat that it is not there.
                let loaded = self.packs.named(parts[0]).is_some();
                if let [_, "cases", name] = parts.as_slice()
                    && name.ends_with(".toml")
                    && loaded
                {
                    let packs: Vec<&Pack> = self.packs.iter().collect();
                    let file = File::new(format!("{prefix}{path}"), text.as_str());
                    self.cases.extend(worked::read(&file, parts[0], &packs, findings));
                }
            }
        }
        self
    }

    /// The pack of a regime.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.named(id)
    }

    /// Where a pack first mentions something in quotation marks; its beginning where it does not.
    fn mention(&self, pack: &Pack, name: &str) -> Place {
        let quoted = format!("\"{name}\"");
        let file = self.files.get(&pack.id).cloned().unwrap_or_else(|| File::new(format!("{}/pack.toml", pack.id), ""));
        let at = file.text().find(&quoted);
        file.place(at.map_or(0..0, |at| at..at + quoted.len()))
    }

    /// Where a pack first mentions a word after its first link; its beginning where it does not.
    fn mention_word(&self, pack: &Pack, word: &str) -> Place {
        let file = self.files.get(&pack.id).cloned().unwrap_or_else(|| File::new(format!("{}/pack.toml", pack.id), ""));
        let from = file.text().find("[[follows]]").unwrap_or(0);
        let at = file.text().get(from..).and_then(|rest| rest.find(word)).map(|at| from + at);
        file.place(at.map_or(0..0, |at| at..at + word.len()))
    }

    /// Where a pack says `key = value`; its beginning where it does not.
    pub fn place(&self, pack: &Pack, key: &str, value: &str) -> Place {
        let Some(file) = self.files.get(&pack.id) else {
            return File::new(format!("{}/pack.toml", pack.id), "").place(0..0);
        };
        let mut from = 0;
        for line in file.text().split_inclusive('\n') {
            let said = line.split_once('=').map(|(name, rest)| (name.trim(), rest.trim().trim_matches('"')));
            if said == Some((key, value)) {
                return file.place(from..from + line.trim_end().len());
            }
            from += line.len();
        }
        file.place(0..0)
    }

    /// All packs, as the engine takes them.
    pub fn all(&self) -> Vec<&Pack> {
        self.packs.iter().collect()
    }
}

/// The fingerprint of the shipped rules: SHA-256 as [`OwnRules`] takes it over a folder, in hexadecimal.
pub fn shipped_sha256() -> String {
    OwnRules::of(&shipped_files()).sha256
}

fn shipped_files() -> Files {
    INSIDE.files().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The files of a rules folder, two levels deep, links not followed out of it.
fn folder_files(folder: &Path) -> Result<Files, Unreadable> {
    let mut files = Vec::new();
    gather(folder, "", 0, &mut 0, &mut files)?;
    files.sort();
    Ok(files)
}

fn gather(folder: &Path, within: &str, depth: usize, bytes: &mut u64, files: &mut Files) -> Result<(), Unreadable> {
    let unreadable = |path: &Path| {
        let path = path.display().to_string();
        move |source| Unreadable { path, source }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let entry = entry.map_err(unreadable(folder))?;
        let path = entry.path();
        let kind = entry.file_type().map_err(unreadable(&path))?;
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        let wanted = ["toml", "csv", "ftl"].iter().any(|end| name.ends_with(&format!(".{end}")));
        if kind.is_dir() && depth < 2 {
            gather(&path, &format!("{name}/"), depth + 1, bytes, files)?;
        } else if kind.is_file() && wanted {
            let size = entry.metadata().map_err(unreadable(&path))?.len();
            if size > super::tree::LARGEST as u64 {
                let source = std::io::Error::new(std::io::ErrorKind::FileTooLarge, "larger than any pack");
                return Err(unreadable(&path)(source));
            }
            *bytes += size;
            if files.len() == MOST_FILES || *bytes > MOST_BYTES {
                let source = std::io::Error::new(std::io::ErrorKind::FileTooLarge, "more than any rules");
                return Err(unreadable(folder)(source));
            }
            files.push((name, std::fs::read_to_string(&path).map_err(unreadable(&path))?));
        }
    }
    Ok(())
}

/// The findings of a library as a whole: what no worked case exercises, and which cases fail.
///
/// `only` says which packs are to be proved; their cases may speak of others.
pub fn prove(library: &Library, only: impl Fn(&Pack) -> bool, findings: &mut Vec<Finding>) {
    let packs: Vec<&Pack> = library.packs.iter().filter(|pack| only(pack)).collect();
    for case in library.cases.iter().filter(|case| packs.iter().any(|pack| pack.id == case.pack)) {
        worked::verify(case, library, findings);
    }
    for pack in packs {
        for (kind, id) in worked::not_exercised(pack, &library.cases) {
            let place = library.place(pack, "id", id.rsplit(' ').next().unwrap_or_default());
            findings.push(Finding::new(Code::NotExercised, place, &[("kind", kind), ("name", &id)]));
        }
    }
    coverage::verify(library, findings);
    for pack in library.packs.iter().filter(|pack| only(pack)) {
        verify_claims(pack, library, findings);
        verify_follows(pack, library, findings);
    }
}

/// Every regime a link names is there, and has the facts the link names.
fn verify_follows(pack: &Pack, library: &Library, findings: &mut Vec<Finding>) {
    for link in &pack.follows {
        for regime in &link.from {
            let place = || library.mention(pack, regime);
            let Some(other) = library.pack(regime) else {
                findings.push(Finding::new(Code::LinkNowhere, place(), &[("written", regime)]));
                continue;
            };
            let mut unknown = |code: Code, written: &str, known: Vec<&str>| {
                let near = nearest(written, known.iter().copied()).unwrap_or("");
                let all = known.join(", ");
                let args = [("written", written), ("nearest", near), ("known", &all)];
                findings.push(Finding::new(code, library.mention_word(pack, written), &args));
            };
            let facts = || other.facts.iter().map(|fact| fact.id.as_str()).collect();
            for (name, values) in &link.other {
                let Some(fact) = other.fact(name) else {
                    unknown(Code::UnknownFact, name, facts());
                    continue;
                };
                let known = other.facts[fact.0].values();
                for value in values.iter().filter(|value| !known.contains(value)) {
                    unknown(Code::UnknownValue, value, known.iter().map(String::as_str).collect());
                }
            }
            if let Takes::Same(name) = &link.takes {
                match other.fact(name) {
                    None => unknown(Code::UnknownFact, name, facts()),
                    Some(fact) if !is_alike(&pack.facts[link.fact.0], &other.facts[fact.0]) => {
                        let place = library.mention_word(pack, name);
                        findings.push(Finding::new(Code::WrongType, place, &[("expected", "alike")]));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

/// Every claim that is named, by this pack or another, is there, and so is every pack.
fn verify_claims(pack: &Pack, library: &Library, findings: &mut Vec<Finding>) {
    let known = |name: &str| {
        let (regime, claim) = name.split_once(':').unwrap_or((&pack.id, name));
        library.pack(regime).is_some_and(|pack| pack.claims.iter().any(|each| each.id == claim))
    };
    let claims = pack.practice.iter().chain(pack.claims.iter().flat_map(|claim| &claim.against));
    let missing_claims = claims.filter(|name| !known(name));
    let packs = pack.claims.iter().flat_map(|claim| &claim.beside);
    let missing_packs = packs.filter(|name| *name != EVERY_LIST && library.pack(name).is_none());
    for name in missing_claims.chain(missing_packs) {
        let place = library.mention(pack, name);
        findings.push(Finding::new(Code::UnknownName, place, &[("written", name)]));
    }
}

/// What should be looked at again, on this day: sources nobody compared with their texts for a year.
pub fn review(library: &Library, only: impl Fn(&Pack) -> bool, today: NaiveDate, findings: &mut Vec<Finding>) {
    for pack in library.packs.iter().filter(|pack| only(pack)) {
        if pack.checked.is_none_or(|day| today.signed_duration_since(day).num_days() > A_YEAR) {
            let day = pack.checked.map(|day| day.to_string()).unwrap_or_default();
            let place = library.place(pack, "checked", &day);
            findings.push(Finding::new(Code::NotReRead, place, &[("name", &pack.id)]));
        }
    }
}
