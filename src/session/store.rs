//! The directory of sealed cases.
//!
//! ```text
//! <directory>/                                        mode 0700
//!   .lock                                             held while a Store lives
//!   3f2a…(32 hex digits).delist.age                   mode 0600
//!   3f2a….delist.age.prev                             the version before the last save
//!   .unfinished-…                                     left by a crash; removed at the next start
//! ```
//!
//! Names are 128 random bits: nothing about the person, no counter, no date. There is no index file. A file whose
//! name was changed (cloud drives do that) is not listed, but its path can still be read and opened by hand.
//!
//! **What it does not do.** It knows no passphrase and no plaintext: [`Store::create`] and [`Store::replace`] take
//! only bytes that pass the [`gate`]. It leaves modification times alone (backups need them), does not
//! change the mode of a directory it did not make, and cannot make a deleted file unrecoverable: drives, snapshots
//! and clouds keep copies.
//!
//! Invariants: one [`Store`] for a directory at a time, by a lock of the kernel that a crash releases; a save loses
//! nothing (see `save.rs`); nothing but a regular file of at most [`LONGEST_FILE`] bytes is read.
//!
//! What a synced or backed-up folder still shows: how many files there are, when they changed, and roughly how large.

use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::gate::{self, LONGEST_HEADER};
use super::read::{ReadError, read_capped, read_start};
use super::save::{self, Old, UNFINISHED};
use super::seal::LONGEST_FILE;
pub use super::store_error::{Doing, StoreError};

/// What the name of every sealed case ends with.
pub const SUFFIX: &str = ".delist.age";

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

    /// The id of a file of this name, if it is one of ours.
    fn of(name: &str) -> Option<Id> {
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

/// One sealed case, as far as can be seen without its passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: Id,
    /// When it was last written, as the file system says.
    pub modified: SystemTime,
    /// The size of the file, which is one of a few sizes.
    pub bytes: u64,
    /// Has the current version the header of a sealed case? If not, only the previous one has.
    pub sound: bool,
}

/// The sealed cases of one directory, for as long as nobody else has them open.
#[derive(Debug)]
pub struct Store {
    directory: PathBuf,
    /// Closing the file gives the lock back; so does the kernel if the program dies.
    _lock: File,
}

impl Store {
    /// Opens the store, making the directory if there is none, and clears away what a crash left unfinished.
    pub fn at(directory: &Path) -> Result<Store, StoreError> {
        let failed = |doing, path: &Path| {
            let path = path.to_owned();
            move |source| StoreError::Io { doing, path, source }
        };
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(directory).map_err(failed(Doing::Open, directory))?;
        let lock = open_lock(&directory.join(".lock")).map_err(failed(Doing::Lock, directory))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { directory: directory.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(failed(Doing::Lock, directory)(source)),
        }
        let store = Store { directory: directory.to_owned(), _lock: lock };
        for name in store.names()?.iter().filter(|name| name.starts_with(UNFINISHED)) {
            // Ours alone, under the lock. What cannot be removed does no harm.
            let _ = fs::remove_file(directory.join(name));
        }
        Ok(store)
    }

    /// Where the store is.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Where the current version of a case is.
    pub fn path(&self, id: &Id) -> PathBuf {
        self.directory.join(format!("{id}{SUFFIX}"))
    }

    /// Every case with a sane header in its current or its previous version, newest first.
    pub fn list(&self) -> Result<Vec<Entry>, StoreError> {
        let mut ids: Vec<Id> =
            self.names()?.iter().filter_map(|n| Id::of(n.strip_suffix(".prev").unwrap_or(n))).collect();
        ids.sort();
        ids.dedup();
        let mut entries: Vec<Entry> = ids.into_iter().filter_map(|id| self.entry(id)).collect();
        entries.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.id.cmp(&b.id)));
        Ok(entries)
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
    ///
    /// Whoever goes on with it calls [`Store::restore`] first; [`Store::replace`] explains why.
    pub fn previous(&self, id: &Id) -> Result<Option<Vec<u8>>, StoreError> {
        read(save::previous(&self.path(id)))
    }

    /// Saves a new case under a new random name.
    pub fn create(&self, sealed: &[u8]) -> Result<Id, StoreError> {
        let name = save::random_name().map_err(|source| self.failed(Doing::Save, source))?;
        let id = Id(name);
        self.save(&id, sealed, Old::Keep)?;
        Ok(id)
    }

    /// Saves a new version of a case; the version that is there becomes the previous one.
    ///
    /// # Trap: a damaged version also becomes the previous one
    ///
    /// Without the passphrase nobody can see that a file is damaged behind its header. If it was, and the person
    /// went on with [`Store::previous`], call [`Store::restore`] before the first `replace`; otherwise the only
    /// good version would be given up before the new one is in place.
    pub fn replace(&self, id: &Id, sealed: &[u8]) -> Result<(), StoreError> {
        // A current version that is plainly no sealed case must not push out a previous one that is.
        let sound = self.entry(id.clone()).ok_or_else(|| StoreError::NoSuch { asked: id.to_string() })?.sound;
        self.save(id, sealed, if sound { Old::Keep } else { Old::Drop })
    }

    /// Makes the previous version the current one; the current one is given up.
    pub fn restore(&self, id: &Id) -> Result<(), StoreError> {
        let sealed = self.previous(id)?.ok_or_else(|| StoreError::NoSuch { asked: id.to_string() })?;
        self.save(id, &sealed, Old::Drop)
    }

    /// Removes both versions of a case, the older one first: a crash in between leaves the case, not half of it.
    pub fn delete(&self, id: &Id) -> Result<(), StoreError> {
        let current = self.path(id);
        let mut removed = false;
        for path in [save::previous(&current), current] {
            match fs::remove_file(&path) {
                Ok(()) => removed = true,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(StoreError::Io { doing: Doing::Delete, path, source }),
            }
        }
        if !removed {
            return Err(StoreError::NoSuch { asked: id.to_string() });
        }
        save::flush_directory(&self.directory).map_err(|source| self.failed(Doing::Delete, source))
    }

    fn save(&self, id: &Id, sealed: &[u8], old: Old) -> Result<(), StoreError> {
        if sealed.len() > LONGEST_FILE {
            return Err(StoreError::TooLong { bytes: sealed.len(), most: LONGEST_FILE });
        }
        gate::check(sealed).map_err(StoreError::NotSealed)?;
        save::save(&self.path(id), sealed, old, &mut |_| Ok(())).map_err(|source| self.failed(Doing::Save, source))
    }

    /// What can be seen of a case; nothing if neither version looks like one.
    fn entry(&self, id: Id) -> Option<Entry> {
        let current = self.path(&id);
        let previous = save::previous(&current);
        let sound = has_header(&current);
        let path =
            [(sound, current), (!sound && has_header(&previous), previous)].into_iter().find(|(sane, _)| *sane)?.1;
        let about = fs::metadata(path).ok()?;
        let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Some(Entry { id, modified, bytes: about.len(), sound })
    }

    /// The names in the directory that are text; ours all are.
    fn names(&self) -> Result<Vec<String>, StoreError> {
        let names = fs::read_dir(&self.directory)
            .and_then(|entries| entries.map(|e| Ok(e?.file_name())).collect::<io::Result<Vec<_>>>())
            .map_err(|source| self.failed(Doing::Open, source))?;
        Ok(names.into_iter().filter_map(|name| name.into_string().ok()).collect())
    }

    fn failed(&self, doing: Doing, source: io::Error) -> StoreError {
        StoreError::Io { doing, path: self.directory.clone(), source }
    }
}

/// A file's bytes; nothing if there is no such file.
fn read(path: PathBuf) -> Result<Option<Vec<u8>>, StoreError> {
    match read_capped(&path, LONGEST_FILE as u64) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(ReadError::Io(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(StoreError::Read { path, source }),
    }
}

/// Does a regular file begin as a sealed case does?
fn has_header(path: &Path) -> bool {
    read_start(path, LONGEST_HEADER as u64 + 32).is_ok_and(|start| gate::check(&start).is_ok())
}

fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Not through a link to somebody's file, and not waiting at a FIFO.
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    options.open(path)
}
