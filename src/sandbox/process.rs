//! The process itself: no memory written to disk when it dies, and nobody of the same account may look into it.
//!
//! **What it does not do.** It locks no memory: `mlockall` succeeds and then lets the first large allocation fail,
//! so what the system moves to its swap space is out of reach (`delist privacy` says whether there is any). Whoever
//! administers the machine can look into every process. Debuggers are kept away on Linux only.

/// Memory that stays where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// A crash writes no memory to disk.
    pub no_core: bool,
    /// No other process of the same account may attach to this one or read its memory.
    pub no_debugger: bool,
    /// Nothing this process starts could have more rights than it.
    pub no_new_rights: bool,
}

/// Keeps the memory of this process to itself, as far as the system lets it, and says how far that is.
pub fn harden() -> Kept {
    system::harden();
    kept()
}

/// What holds now, asked of the system.
pub fn kept() -> Kept {
    system::kept()
}

#[cfg(target_os = "linux")]
mod system {
    use super::Kept;

    pub(super) fn harden() {
        super::no_core();
        // SAFETY: these calls take numbers and touch no memory of ours.
        unsafe {
            libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0);
            libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        }
    }

    pub(super) fn kept() -> Kept {
        // SAFETY: as above.
        let (dumpable, no_new_rights) = unsafe {
            (libc::prctl(libc::PR_GET_DUMPABLE, 0, 0, 0, 0), libc::prctl(libc::PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0))
        };
        // A process that is not dumpable leaves no core either, wherever the system sends them.
        Kept {
            no_core: super::core_limit() == Some(0) && dumpable == 0,
            no_debugger: dumpable == 0,
            no_new_rights: no_new_rights == 1,
        }
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
mod system {
    use super::Kept;

    pub(super) fn harden() {
        super::no_core();
    }

    pub(super) fn kept() -> Kept {
        Kept { no_core: super::core_limit() == Some(0), ..Kept::default() }
    }
}

#[cfg(not(unix))]
mod system {
    use super::Kept;

    pub(super) fn harden() {}

    pub(super) fn kept() -> Kept {
        Kept::default()
    }
}

#[cfg(unix)]
fn no_core() {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the structure is whole and lives through the call.
    unsafe { libc::setrlimit(libc::RLIMIT_CORE, &none) };
}

#[cfg(unix)]
fn core_limit() -> Option<libc::rlim_t> {
    let mut limit = libc::rlimit { rlim_cur: 1, rlim_max: 1 };
    // SAFETY: the structure is ours and lives through the call.
    let asked = unsafe { libc::getrlimit(libc::RLIMIT_CORE, &mut limit) };
    (asked == 0).then_some(limit.rlim_cur)
}
