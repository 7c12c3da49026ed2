//! The directory of sealed cases, to look into. Writing is [`Held`]'s, which has the lock.
//!
//! ```text
//! <directory>/                                        mode 0700
//!   .lock                                             held while something is written
//!   3f2a…(32 hex digits).delist.age                   mode 0600
//!   3f2a….delist.age.prev                             the version before the last save
//!   3f2a….recovery.age                                its passphrase for a second key, if somebody wanted one
//!   .unfinished-…                                     left by a crash; removed when something is next written
//! ```
//!
//! Names are 128 random bits: nothing about the person, no counter, no date. There is no index file. A session
//! whose name was changed (cloud drives do that) is known by its header; it is listed as a stray and can be opened
//! by its path.
//!
//! **What it does not do.** It knows no passphrase and no plaintext. It takes no lock: a save replaces a file in
//! one moment, so whoever reads sees the version before it or the one after. It makes nothing, not even the
//! directory.
//!
//! Invariants: nothing but a regular file of at most [`LONGEST_FILE`] bytes is read.
//!
//! What a synced or backed-up folder still shows: how many files there are, when they changed, and roughly how large.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::gate::{self, LONGEST_HEADER};
pub use super::hold::{Held, Replaced, Seen};
use super::read::{ReadError, read_capped, read_start};
use super::save::{self, UNFINISHED};
use super::seal::LONGEST_FILE;
pub use super::store_error::{Doing, StoreError};

/// What the name of every sealed case ends with.
pub const SUFFIX: &str = ".delist.age";

/// What the name of a passphrase sealed to a second key ends with.
pub const RECOVERY: &str = ".recovery.age";

/// The fewest hexadecimal digits that may stand for an id.
pub const FEWEST_DIGITS: usize = 4;

/// The name of a sealed case: 32 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A name nobody has.
    pub fn random() -> io::Result<Id> {
        Ok(Id(save::random_name()?))
    }

    /// The id of a file of this name, if it is one of ours.
    pub fn of(name: &str) -> Option<Id> {
        let digits = name.strip_suffix(SUFFIX)?;
        let ours = digits.len() == 32 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        ours.then(|| Id(digits.to_owned()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much of a case can be hoped for, as far as its headers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The current version begins as a sealed case does.
    Sound,
    /// Only the previous version does.
    OnlyPrevious,
    /// Neither does: it cannot be opened, only deleted.
    Damaged,
}

/// One sealed case, as far as can be seen without its passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: Id,
    /// When the version to be opened was last written, as the file system says.
    pub modified: SystemTime,
    /// The size of that version, which is one of a few sizes.
    pub bytes: u64,
    /// What can be hoped for.
    pub condition: Condition,
}

/// The sealed cases of one directory.
#[derive(Debug, Clone)]
pub struct Store {
    directory: PathBuf,
}

impl Store {
    /// The store in a directory, which need not be there yet. Nothing is touched.
    pub fn at(directory: &Path) -> Store {
        Store { directory: directory.to_owned() }
    }

    /// The store for writing: nobody else writes while this lives.
    pub fn hold(&self) -> Result<Held<'_>, StoreError> {
        Held::new(self)
    }

    /// Where the store is.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Where the current version of a case is.
    pub fn path(&self, id: &Id) -> PathBuf {
        self.directory.join(format!("{id}{SUFFIX}"))
    }

    /// Where the version before the last save is, if there is one.
    pub fn previous_path(&self, id: &Id) -> PathBuf {
        save::previous(&self.path(id))
    }

    /// Where the passphrase of a case lies for a second key, if there is one.
    pub fn recovery(&self, id: &Id) -> PathBuf {
        self.directory.join(format!("{id}{RECOVERY}"))
    }

    /// Every case, damaged ones too, newest first.
    pub fn list(&self) -> Result<Vec<Entry>, StoreError> {
        let mut ids: Vec<Id> =
            self.names()?.iter().filter_map(|n| Id::of(n.strip_suffix(".prev").unwrap_or(n))).collect();
        ids.sort();
        ids.dedup();
        let mut entries: Vec<Entry> = ids.into_iter().filter_map(|id| self.entry(id)).collect();
        entries.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.id.cmp(&b.id)));
        Ok(entries)
    }

    /// Files that are sealed cases under a name that is none of ours: a cloud drive's second copy, for example.
    pub fn strays(&self) -> Result<Vec<String>, StoreError> {
        let mut names = self.names()?;
        names.retain(|name| {
            let ours = Id::of(name.strip_suffix(".prev").unwrap_or(name)).is_some();
            !ours && !name.starts_with(UNFINISHED) && has_header(&self.directory.join(name))
        });
        names.sort();
        Ok(names)
    }

    /// The only case whose id begins with these hexadecimal digits, at least [`FEWEST_DIGITS`] of them.
    pub fn find(&self, asked: &str) -> Result<Id, StoreError> {
        let digits = asked.to_ascii_lowercase();
        if !(FEWEST_DIGITS..=32).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(StoreError::NotAnId { asked: asked.chars().take(40).collect() });
        }
        let mut found: Vec<Id> =
            self.list()?.into_iter().map(|e| e.id).filter(|id| id.0.starts_with(&digits)).collect();
        match found.len() {
            0 => Err(StoreError::NoSuch { asked: digits }),
            1 => Ok(found.remove(0)),
            _ => Err(StoreError::Several { asked: digits, found }),
        }
    }

    /// The sealed bytes of a case.
    pub fn read(&self, id: &Id) -> Result<Vec<u8>, StoreError> {
        read(self.path(id))?.ok_or_else(|| StoreError::NoSuch { asked: id.to_string() })
    }

    /// The sealed bytes of the version before the last save, if there is one.
    pub fn previous(&self, id: &Id) -> Result<Option<Vec<u8>>, StoreError> {
        read(self.previous_path(id))
    }

    /// What can be seen of a case; nothing if neither version is a file.
    fn entry(&self, id: Id) -> Option<Entry> {
        let current = self.path(&id);
        let previous = self.previous_path(&id);
        let (path, condition) = if has_header(&current) {
            (current, Condition::Sound)
        } else if has_header(&previous) {
            (previous, Condition::OnlyPrevious)
        } else {
            ([current, previous].into_iter().find(|path| path.is_file())?, Condition::Damaged)
        };
        let about = fs::metadata(path).ok()?;
        let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Some(Entry { id, modified, bytes: about.len(), condition })
    }

    /// The names in the directory that are text; ours all are. A directory that is not there holds none.
    pub(super) fn names(&self) -> Result<Vec<String>, StoreError> {
        let names = fs::read_dir(&self.directory)
            .and_then(|entries| entries.map(|e| Ok(e?.file_name())).collect::<io::Result<Vec<_>>>());
        match names {
            Ok(names) => Ok(names.into_iter().filter_map(|name| name.into_string().ok()).collect()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(source) => Err(self.failed(Doing::Open, source)),
        }
    }

    pub(super) fn failed(&self, doing: Doing, source: io::Error) -> StoreError {
        StoreError::Io { doing, path: self.directory.clone(), source }
    }
}

/// The bytes of a file that may be a sealed case; nothing if there is no such file.
pub fn read(path: PathBuf) -> Result<Option<Vec<u8>>, StoreError> {
    match read_capped(&path, LONGEST_FILE as u64) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(ReadError::Io(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(StoreError::Read { path, source }),
    }
}

/// Does a regular file of a sane length begin as a sealed case does?
fn has_header(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() <= LONGEST_FILE as u64)
        && read_start(path, LONGEST_HEADER as u64 + 32).is_ok_and(|start| gate::check(&start).is_ok())
}
