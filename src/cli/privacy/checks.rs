//! What was checked just now: tried, or asked of the system. No words.

use std::path::{Path, PathBuf};

use crate::cli::guard::{Guard, data_folder};
use crate::cli::machine::{Machine, Swap};
use crate::sandbox::probe::{self, Tried};
use crate::sandbox::process::{self, Kept};
use crate::sandbox::{Degree, Status};
use crate::session::store::SUFFIX;

/// A file every system of this kind has, every account may read, and no command needs.
const ELSEWHERE: &str = "/etc/passwd";

/// Everything that was checked.
pub struct Checks {
    /// The system, as `std` names it: the ways to see something oneself are its own.
    pub system: &'static str,
    /// How far the locks hold.
    pub status: Status,
    /// What came of trying the network, other programs and typing for the person, each by its name.
    pub calls: Vec<(&'static str, Tried)>,
    /// What came of reading and writing where nothing was named.
    pub files: Vec<(&'static str, Tried)>,
    /// What holds of the memory of this process.
    pub kept: Kept,
    /// What the machine does with memory and disks.
    pub machine: Machine,
    /// The data folder, if it is known where one would be.
    pub folder: Option<Folder>,
}

/// The data folder, as anybody can see it who may look into it.
pub struct Folder {
    /// Where it is, or would be.
    pub path: PathBuf,
    /// What is in it; nothing if there is no such folder.
    pub inside: Option<Inside>,
}

/// What is in a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inside {
    /// Saved cases, previous versions left aside.
    pub cases: usize,
    /// All files, these and others.
    pub files: usize,
    /// How large they are together.
    pub bytes: u64,
    /// Whether nobody but the owner may look into it; unknown where permissions are something else.
    pub private: Option<bool>,
}

/// How well something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it should.
    Full,
    /// In part.
    Partial,
    /// Not at all.
    None,
    /// It cannot be told.
    Unknown,
}

impl State {
    /// The name results use for it.
    pub fn name(self) -> &'static str {
        match self {
            State::Full => Degree::Full.name(),
            State::Partial => Degree::Partial.name(),
            State::None => Degree::None.name(),
            State::Unknown => "unknown",
        }
    }
}

impl From<Degree> for State {
    fn from(degree: Degree) -> State {
        match degree {
            Degree::Full => State::Full,
            Degree::Partial => State::Partial,
            Degree::None => State::None,
        }
    }
}

impl Checks {
    /// Tries and asks.
    pub fn made(guard: &Guard) -> Checks {
        Checks {
            system: std::env::consts::OS,
            status: guard.status,
            calls: calls(guard.status.calls),
            files: vec![
                ("read", probe::reading(Path::new(ELSEWHERE))),
                ("write", probe::writing(&std::env::temp_dir())),
            ],
            kept: process::kept(),
            machine: guard.machine.clone().unwrap_or_default(),
            folder: data_folder().map(Folder::look),
        }
    }

    /// How well the memory of this process is kept.
    pub fn memory(&self) -> State {
        match (self.kept.no_core, self.kept.no_debugger) {
            (true, true) => State::Full,
            (false, false) => State::None,
            _ => State::Partial,
        }
    }

    /// Whether memory stays off disks that are not encrypted.
    pub fn swap(&self) -> State {
        match self.machine.swap {
            Swap::Nowhere | Swap::Memory | Swap::Encrypted => State::Full,
            Swap::Disk(_) => State::None,
            Swap::Unknown => State::Unknown,
        }
    }

    /// Whether the machine never writes all its memory to disk.
    pub fn hibernation(&self) -> State {
        self.machine.hibernates.map_or(State::Unknown, |hibernates| if hibernates { State::None } else { State::Full })
    }

    /// Whether the disk of the data folder is encrypted.
    pub fn disk(&self) -> State {
        self.machine.disk_encrypted.map_or(State::Unknown, |is| if is { State::Full } else { State::None })
    }
}

/// How many of those tried came out so.
pub fn how_many(tried: &[(&str, Tried)], outcome: Tried) -> usize {
    tried.iter().filter(|(_, came)| *came == outcome).count()
}

fn calls(degree: Degree) -> Vec<(&'static str, Tried)> {
    // There the kernel would end this process at the first try, instead of refusing it.
    if cfg!(feature = "strict-sandbox") && degree != Degree::None {
        let names = probe::FAMILIES.into_iter().chain(["ring", "program", "typing"]);
        return names.map(|name| (name, Tried::NotTried)).collect();
    }
    let mut tried = probe::sockets().to_vec();
    tried.extend([("ring", probe::ring()), ("program", probe::program()), ("typing", probe::typing())]);
    tried
}

impl Folder {
    fn look(path: PathBuf) -> Folder {
        let inside = path.is_dir().then(|| {
            let mut inside = Inside { private: is_private(&path), ..Inside::default() };
            count(&path, 0, &mut inside);
            inside
        });
        Folder { path, inside }
    }
}

/// Two levels: the folder, and that of the sessions. Links are counted and not followed.
fn count(folder: &Path, depth: usize, inside: &mut Inside) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() {
            if depth < 2 {
                count(&entry.path(), depth + 1, inside);
            }
            continue;
        }
        inside.files += 1;
        inside.bytes += about.len();
        inside.cases += usize::from(entry.file_name().to_string_lossy().ends_with(SUFFIX));
    }
}

#[cfg(unix)]
fn is_private(folder: &Path) -> Option<bool> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(folder).ok().map(|about| about.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> Option<bool> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(kept: Kept, machine: Machine) -> Checks {
        Checks { system: "linux", status: Status::default(), calls: vec![], files: vec![], kept, machine, folder: None }
    }

    #[test]
    fn what_is_not_known_is_never_good() {
        let none = with(Kept::default(), Machine::default());
        let states = [none.memory(), none.swap(), none.hibernation(), none.disk()].map(State::name);
        assert_eq!(states, ["none", "unknown", "unknown", "unknown"]);
        let all = Kept { no_core: true, no_debugger: true, no_new_rights: true };
        let good = Machine { swap: Swap::Nowhere, hibernates: Some(false), disk_encrypted: Some(true) };
        let good = with(all, good);
        assert_eq!([good.memory(), good.swap(), good.hibernation(), good.disk()].map(State::name), ["full"; 4]);
        let half = with(Kept { no_core: true, ..Kept::default() }, Machine::default());
        assert_eq!(half.memory().name(), "partial");
        let bad = Machine { swap: Swap::Disk("/x".into()), hibernates: Some(true), disk_encrypted: Some(false) };
        let bad = with(all, bad);
        assert_eq!([bad.swap(), bad.hibernation(), bad.disk()].map(State::name), ["none"; 3]);
    }

    #[test]
    fn a_folder_is_counted_and_its_permissions_are_looked_at() {
        let root = tempfile::tempdir().expect("a folder");
        let data = root.path().join("delist");
        assert_eq!(Folder::look(data.clone()).inside, None);
        std::fs::create_dir_all(data.join("sessions")).expect("folders");
        for name in [".lock", "ab.delist.age", "ab.delist.age.prev", "cd.delist.age"] {
            std::fs::write(data.join("sessions").join(name), "12345").expect("a file");
        }
        #[cfg(unix)]
        for (mode, private) in [(0o700, true), (0o750, false), (0o705, false)] {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&data, std::fs::Permissions::from_mode(mode)).expect("permissions");
            let expected = Inside { cases: 2, files: 4, bytes: 20, private: Some(private) };
            assert_eq!(Folder::look(data.clone()).inside, Some(expected));
        }
    }
}
