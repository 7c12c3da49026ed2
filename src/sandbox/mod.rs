//! The sandbox: what this process can no longer do, whatever happens in it later.
//!
//! Read in this order: [`process`] (no dumps, no debuggers), [`calls`] (no network, no other program),
//! [`files`] (no files but those named), [`mod@panic`] (no facts in a last message), [`probe`] (trying it, so that nobody
//! has to believe it).
//!
//! On Linux the kernel holds all of it and nothing takes it back until the process ends. Elsewhere nothing is
//! enforced, and every function here says so: [`Degree::None`].
//!
//! **What this module does not do.** It decides nothing about commands: which files a command line names is
//! `cli`'s. It words no message, ends no program, and never fails: whoever calls it is told how far it came, and
//! goes on. It does not protect against whoever administers the machine.
//!
//! # Trap: first of all
//!
//! [`files::confine`] binds the thread that calls it and those it starts later; a thread that was there before
//! goes on as if nothing had happened. So both locks come at the very start, before any other thread.

pub mod calls;
pub mod files;
pub mod panic;
pub mod probe;
pub mod process;
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")))]
mod program;

/// How far a lock holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Degree {
    /// The kernel holds all of it.
    Full,
    /// The kernel holds a part of it.
    Partial,
    /// Nothing is enforced.
    #[default]
    None,
}

impl Degree {
    /// Every degree with the name results use for it.
    pub const NAMES: &[(Degree, &str)] =
        &[(Degree::Full, "full"), (Degree::Partial, "partial"), (Degree::None, "none")];

    /// The name results use for it.
    pub fn name(self) -> &'static str {
        match self {
            Degree::Full => "full",
            Degree::Partial => "partial",
            Degree::None => "none",
        }
    }
}

/// How far both locks hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// The network, other programs and other processes.
    pub calls: Degree,
    /// Files and folders.
    pub files: Degree,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_degrees_three_words() {
        let words: Vec<&str> = [Degree::Full, Degree::Partial, Degree::None].map(Degree::name).to_vec();
        assert_eq!(words, ["full", "partial", "none"]);
        assert!(Degree::NAMES.iter().all(|(degree, name)| degree.name() == *name));
        assert_eq!(Status::default(), Status { calls: Degree::None, files: Degree::None });
    }
}
