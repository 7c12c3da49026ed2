//! What can go wrong with the directory of sealed cases.
//!
//! Every variant carries what a message needs: the words a person reads are elsewhere. None carries content of a
//! file. All but [`StoreError::Io`] and [`StoreError::Read`] mean that nothing was touched.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::gate::Refusal;
use super::read::ReadError;
use super::store::{FEWEST_DIGITS, Id};

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another window or process has the store open.
    #[error("in use by another process: {}", .directory.display())]
    Busy {
        /// The directory of the store.
        directory: PathBuf,
    },
    /// The system refused; what was being done, and with what.
    #[error("cannot {doing} {}: {source}", .path.display())]
    Io {
        /// What was being done.
        doing: Doing,
        /// The file or directory it was done with.
        path: PathBuf,
        /// What the system or the reader said.
        source: io::Error,
    },
    /// A file is too large or no regular file.
    #[error("cannot read {}: {source}", .path.display())]
    Read {
        /// The file or directory it was done with.
        path: PathBuf,
        /// What the system or the reader said.
        source: ReadError,
    },
    /// The bytes to be saved are not a sealed case; nothing was written.
    #[error("not sealed: {0}")]
    NotSealed(Refusal),
    /// The bytes to be saved are more than could be read again; nothing was written.
    #[error("{bytes} bytes are more than {most}")]
    TooLong {
        /// How many they are.
        bytes: usize,
        /// How many they may be.
        most: usize,
    },
    /// What was asked for is no beginning of an id.
    #[error("not the beginning of an id, of at least {FEWEST_DIGITS} hexadecimal digits: {asked:?}")]
    NotAnId {
        /// What was asked for.
        asked: String,
    },
    /// No sealed case has this id.
    #[error("no case {asked}")]
    NoSuch {
        /// What was asked for.
        asked: String,
    },
    /// Several ids begin like this.
    #[error("{} cases begin with {asked}", .found.len())]
    Several {
        /// What was asked for.
        asked: String,
        /// Every id that would fit.
        found: Vec<Id>,
    },
}

/// What the store was doing when the system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doing {
    /// Making or reading the directory.
    Open,
    /// Taking the lock.
    Lock,
    /// Writing a new version; the old one still stands.
    Save,
    /// Removing a case.
    Delete,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Doing::Open => "open",
            Doing::Lock => "lock",
            Doing::Save => "save",
            Doing::Delete => "delete",
        })
    }
}
