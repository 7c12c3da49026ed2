//! Files and folders this process may still use: those named, and no others.
//!
//! Landlock looks at where a file really is, not at the name it was asked for by: links lead nowhere new. What was
//! open before stays open.
//!
//! **What it does not do.** It hides no names and no dates (`stat` is not covered by landlock), closes no network
//! ([`calls`](super::calls) does; the second ruleset here only stands behind it), and allows nothing that does not
//! exist yet: a folder that is to be written in must be there. No file can be moved from one folder to another.
//!
//! # Trap: the fourth version of the rights
//!
//! The fifth adds orders to devices. Whoever handles them, and opens `/dev/tty` later, can no longer switch its echo
//! off. So these rights stop at the fourth, on newer kernels too.

use std::path::PathBuf;

use super::Degree;

/// What stays allowed. What is not there is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Files and folders to read, folders with everything in them.
    pub read: Vec<PathBuf>,
    /// Folders in which files may be put, replaced and taken away, but none read.
    pub put: Vec<PathBuf>,
    /// Folders in which everything may be read, written and removed. Nothing in them may be run.
    pub change: Vec<PathBuf>,
    /// Folders in which an empty folder may be taken away.
    pub tidy: Vec<PathBuf>,
}

/// Confines this thread, and those it starts, to what is allowed, the terminal and `/dev/null`. It cannot be taken
/// back.
pub fn confine(allowed: &Allowed) -> Degree {
    system::confine(allowed)
}

#[cfg(target_os = "linux")]
mod system {
    use std::path::Path;

    use landlock::{
        ABI, Access, AccessFs, AccessNet, BitFlags, PathBeneath, PathFd, Ruleset, RulesetAttr, RulesetCreatedAttr,
        RulesetError, RulesetStatus, Scope, make_bitflags,
    };

    use super::{Allowed, Degree};

    /// See the trap above.
    const RIGHTS: ABI = ABI::V4;

    /// Where questions are asked, and where nothing comes from.
    const DEVICES: &[&str] = &["/dev/tty", "/dev/null"];

    pub(super) fn confine(allowed: &Allowed) -> Degree {
        let is_alone = threads() == Some(1);
        behind_the_calls();
        match restrict(allowed) {
            Ok(RulesetStatus::FullyEnforced) if is_alone => Degree::Full,
            Ok(RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced) => Degree::Partial,
            Ok(RulesetStatus::NotEnforced) | Err(_) => Degree::None,
        }
    }

    fn restrict(allowed: &Allowed) -> Result<RulesetStatus, RulesetError> {
        let read = make_bitflags!(AccessFs::{ReadFile | ReadDir});
        let put = make_bitflags!(AccessFs::{WriteFile | Truncate | MakeReg | RemoveFile});
        let change = read | put | make_bitflags!(AccessFs::{MakeDir | RemoveDir});
        let terminal = make_bitflags!(AccessFs::{ReadFile | WriteFile});
        let mut rules = Ruleset::default().handle_access(AccessFs::from_all(RIGHTS))?.create()?;
        let tidy = BitFlags::from(AccessFs::RemoveDir);
        let kinds = [(&allowed.read, read), (&allowed.put, put), (&allowed.change, change), (&allowed.tidy, tidy)];
        let paths = kinds.iter().flat_map(|(paths, rights)| paths.iter().map(move |path| (path.as_path(), *rights)));
        for (path, rights) in paths.chain(DEVICES.iter().map(|path| (Path::new(*path), terminal))) {
            if let Some(rule) = rule(path, rights) {
                rules = rules.add_rule(rule)?;
            }
        }
        Ok(rules.restrict_self()?.ruleset)
    }

    /// A rule for what is there: with the rights a folder can have, or those a file can.
    fn rule(path: &Path, rights: BitFlags<AccessFs>) -> Option<PathBeneath<PathFd>> {
        let is_folder = std::fs::metadata(path).ok()?.is_dir();
        let rights = if is_folder { rights } else { rights & AccessFs::from_file(RIGHTS) };
        Some(PathBeneath::new(PathFd::new(path).ok()?, rights))
    }

    /// What newer kernels can close besides: TCP, sockets without a name in the file system, signals to others. The
    /// list of calls closes the first two everywhere, so nothing hangs on it.
    fn behind_the_calls() {
        let rules = Ruleset::default().handle_access(AccessNet::from_all(ABI::V4));
        let rules = rules.and_then(|rules| rules.scope(Scope::from_all(ABI::V6)));
        let _ = rules.and_then(|rules| rules.create()).and_then(|rules| rules.restrict_self());
    }

    /// How many threads this process has.
    fn threads() -> Option<usize> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        status.lines().find_map(|line| line.strip_prefix("Threads:"))?.trim().parse().ok()
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Allowed, Degree};

    pub(super) fn confine(_: &Allowed) -> Degree {
        Degree::None
    }
}
