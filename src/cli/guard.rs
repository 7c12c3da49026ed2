//! The guard: what one command line may touch, and the locks that hold it to that.
//!
//! Most commands need the files named on their command line and nothing else; those that keep sessions need the data
//! folder too. A command that asks questions may be told to write elsewhere while it runs, and the locks cannot be
//! opened again: so it may also use the folder it was started in and removable drives
//! ([`other_folders`]), and can offer no other. See `docs/decisions/where-may-the-wizard-write.md`.
//!
//! A lock that does not hold stops nothing: it is shown by `delist privacy`.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::sandbox::files::{self, Allowed};
use crate::sandbox::{Degree, Status, calls, process};

use super::machine::Machine;

/// Options and arguments that name what is read.
const READ: &[&str] = &["case", "other", "rules", "dir", "id", "in", "out"];
/// Options and arguments that name a file to write. One that a run may go on with is read too.
const WRITTEN: &[&str] = &["output", "out", "summary"];
/// Commands that keep sessions. No command is the menu, which does too.
const KEEPING: &[&str] = &["wizard", "session"];
/// Where the day of this machine's time zone comes from.
const TIME_ZONE: &[&str] = &["/etc/localtime", "/etc/timezone", "/usr/share/zoneinfo"];
/// Where removable drives appear. On Windows each is a letter, and nobody is offered every letter there is.
pub const DRIVES: &[&str] = if cfg!(windows) {
    &[]
} else if cfg!(target_os = "macos") {
    &["/Volumes"]
} else {
    &["/media", "/run/media", "/mnt"]
};

/// The locks of this process, and what was seen before they closed.
#[derive(Default)]
pub struct Guard {
    /// How far they hold.
    pub status: Status,
    /// What the machine does with memory and disks; only where `privacy` can be asked for.
    pub machine: Option<Machine>,
}

/// Closes what no command needs: the memory of the process to others, the network, other programs. Comes before
/// everything else.
pub fn first() -> Degree {
    process::harden();
    calls::deny()
}

impl Guard {
    /// Closes every file that this command line has no use for.
    pub fn raise(calls: Degree, matches: &ArgMatches) -> Guard {
        let (command, _) = matches.subcommand().unwrap_or(("", matches));
        let keeps = command.is_empty() || KEEPING.contains(&command);
        let data = data_folder();
        let mut guard = Guard::default();
        let mut allowed = named(matches);
        allowed.read.extend(TIME_ZONE.iter().map(PathBuf::from));
        if command.is_empty() || command == "privacy" {
            guard.machine = Some(Machine::look(data.as_deref()));
        }
        match data {
            Some(data) if keeps => {
                // Taking an empty folder away again is all that is allowed beside it.
                allowed.tidy.extend(folder::made(&data).then(|| data.parent()).flatten().map(Path::to_path_buf));
                allowed.change.push(data);
                allowed.change.extend(other_folders());
            }
            Some(data) if command == "privacy" => allowed.read.push(data),
            _ => {}
        }
        guard.status = Status { calls, files: files::confine(&allowed) };
        guard
    }
}

/// The folder everything of ours is kept in.
pub fn data_folder() -> Option<PathBuf> {
    // Without HOME the system would be asked for the accounts of this machine, on some over a socket.
    if cfg!(unix) && std::env::var_os("HOME").is_none_or(|home| home.is_empty()) {
        return None;
    }
    directories::ProjectDirs::from("", "", "delist").map(|dirs| dirs.data_dir().to_path_buf())
}

/// The folders besides the data folder that a command which asks questions may write in: the one it was started in,
/// unless that is the home folder or one around it, and where removable drives appear.
pub fn other_folders() -> Vec<PathBuf> {
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    let home = home.map(PathBuf::from).and_then(|home| home.canonicalize().ok());
    // Both in the same form: on Windows the canonical one is another than the usual.
    let holds_home = |here: &PathBuf| match (&home, here.canonicalize()) {
        (Some(home), Ok(here)) => home.starts_with(here),
        _ => true,
    };
    let here = std::env::current_dir().ok().filter(|here| !holds_home(here));
    here.into_iter().chain(DRIVES.iter().map(PathBuf::from).filter(|drives| drives.is_dir())).collect()
}

/// The files and folders named on the command line.
fn named(matches: &ArgMatches) -> Allowed {
    let mut allowed = Allowed::default();
    let mut level = Some(matches);
    while let Some(matches) = level {
        allowed.read.extend(paths(matches, READ));
        allowed.put.extend(paths(matches, WRITTEN).map(|file| folder_of(&file)));
        level = matches.subcommand().map(|(_, below)| below);
    }
    allowed
}

fn paths<'a>(matches: &'a ArgMatches, ids: &'a [&str]) -> impl Iterator<Item = PathBuf> + 'a {
    let given = ids.iter().filter_map(|id| matches.try_get_raw(id).ok().flatten());
    given.flatten().filter(|path| *path != "-").map(PathBuf::from)
}

fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// A folder can only be allowed if it is there. So the data folder is made before the lock closes, and is taken away at
/// the end if nothing was saved in it: where nothing was saved, nothing stays behind.
#[cfg(target_os = "linux")]
mod folder {
    use std::os::unix::fs::DirBuilderExt;
    use std::path::{Path, PathBuf};
    use std::sync::OnceLock;

    static MADE: OnceLock<PathBuf> = OnceLock::new();

    /// Makes it, for its owner alone, if there is none; whether it did.
    pub(super) fn made(data: &Path) -> bool {
        let is_made = !data.exists() && std::fs::DirBuilder::new().recursive(true).mode(0o700).create(data).is_ok();
        if is_made && MADE.set(data.to_path_buf()).is_ok() {
            // SAFETY: the function takes nothing and may be called once at the end, in whichever thread ends the
            // program: after Ctrl-C that is not the first one, and no value of the first one is dropped.
            unsafe { libc::atexit(take_away) };
        }
        is_made
    }

    extern "C" fn take_away() {
        if let Some(made) = MADE.get() {
            // It goes only if it is empty.
            let _ = std::fs::remove_dir(made);
        }
    }
}

/// Where nothing is locked nothing has to be made first.
#[cfg(not(target_os = "linux"))]
mod folder {
    pub(super) fn made(_: &std::path::Path) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command::command;
    use crate::text::Texts;

    fn allowed(line: &str) -> Allowed {
        let texts = Texts::embedded("en").expect("English");
        named(&command(&texts).try_get_matches_from(line.split(' ')).expect("a command line"))
    }

    fn folders(paths: &[&str]) -> Vec<PathBuf> {
        paths.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn what_is_named_is_allowed_and_nothing_else() {
        let found = allowed("delist --rules own compare one.toml - -o out/page.html --format html");
        assert_eq!(found.read, folders(&["own", "one.toml", "own"]));
        assert_eq!(found.put, folders(&["out"]));
        assert!(found.change.is_empty());
        assert_eq!(allowed("delist assess a.toml -o page.html").put, folders(&["."]));
        assert_eq!(allowed("delist rules check own").read, folders(&["own"]));
        assert_eq!(allowed("delist calendar 2026-09-30 +3"), Allowed::default());
    }

    /// An argument that is a path and is not named above would be refused by the kernel later, with no word why.
    #[test]
    fn every_argument_that_names_a_file_is_known() {
        fn check(command: &clap::Command) {
            for arg in command.get_arguments() {
                let id = arg.get_id().as_str();
                let names = arg.get_value_names().unwrap_or_default();
                let like_a_path = ["CASE", "FILE", "DIR", "IN", "OUT", "PATH", "FOLDER"];
                let is_path = names.iter().any(|name| like_a_path.contains(&name.as_str()))
                    || arg.get_value_parser().type_id() == std::any::TypeId::of::<PathBuf>();
                assert!(!is_path || READ.contains(&id) || WRITTEN.contains(&id), "{} {id}", command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&command(&Texts::embedded("en").expect("English")));
    }

    #[test]
    fn the_home_folder_is_never_among_the_others() {
        let home = std::env::var_os("HOME").map(PathBuf::from).and_then(|home| home.canonicalize().ok());
        let others = other_folders();
        assert!(home.is_none_or(|home| others.iter().all(|other| !home.starts_with(other))), "{others:?}");
    }
}
