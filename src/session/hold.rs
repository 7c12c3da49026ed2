//! The directory of sealed cases, to write into.
//!
//! A [`Held`] has the lock for as long as something is written, and no longer: a person thinking about a passphrase
//! keeps nobody else waiting. Two windows with the same case open are told apart by what each has [`Seen`]: whoever
//! saves over a version it has not seen writes a second case beside it, so that neither is lost. The same holds for
//! a cloud drive that put another version there.
//!
//! **What it does not do.** It knows no passphrase and no plaintext: it takes only bytes that pass the [`gate`]. It
//! leaves modification times alone (backups need them), does not change the mode of a directory it did not make,
//! and cannot make a deleted file unrecoverable: drives, snapshots and clouds keep copies.
//!
//! Invariants: one [`Held`] for a directory at a time, by a lock of the kernel that a crash releases; a save loses
//! nothing (see `save.rs`); a version that nobody here has seen is never replaced.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::gate;
use super::save::{self, Old, UNFINISHED};
use super::seal::LONGEST_FILE;
use super::store::{Doing, Id, Store, StoreError};

/// How long somebody else's save is waited for; it takes a fraction of this.
const PATIENCE: Duration = Duration::from_secs(3);

/// A store nobody else writes into.
#[derive(Debug)]
pub struct Held<'a> {
    store: &'a Store,
    /// Closing the file gives the lock back; so does the kernel if the program dies.
    _lock: File,
}

/// What stood under the name of a case when this program last read or wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The sealed bytes; nothing if they could not be read.
    bytes: Option<Vec<u8>>,
    /// Could they be opened? Only then are they worth keeping as the previous version.
    good: bool,
}

impl Seen {
    /// A version that was opened or written.
    pub fn good(bytes: Vec<u8>) -> Seen {
        Seen { bytes: Some(bytes), good: true }
    }

    /// A version that does not open, or nothing that could be read. A save gives it up and keeps the previous one.
    pub fn damaged(bytes: Option<Vec<u8>>) -> Seen {
        Seen { bytes, good: false }
    }

    /// Whether this is what stands there now. What could not be read then and cannot be now is the same.
    pub fn is(&self, there: Option<&[u8]>) -> bool {
        self.bytes.as_deref() == there
    }
}

/// Where a new version went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replaced {
    /// Over the version that had been seen.
    InPlace,
    /// Under a new name, because another version stands there now, or none.
    Beside(Id),
}

impl<'a> Held<'a> {
    /// Takes the lock, making the directory if there is none, and clears away what a crash left unfinished.
    pub(super) fn new(store: &'a Store) -> Result<Held<'a>, StoreError> {
        let directory = store.directory();
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(directory).map_err(|source| store.failed(Doing::Open, source))?;
        let lock = open_lock(&directory.join(".lock")).map_err(|source| store.failed(Doing::Lock, source))?;
        let start = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => sleep(Duration::from_millis(10)),
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { directory: directory.to_owned() }),
                Err(TryLockError::Error(source)) => return Err(store.failed(Doing::Lock, source)),
            }
        }
        for name in store.names()?.iter().filter(|name| name.starts_with(UNFINISHED)) {
            // Nobody else's, under the lock. What cannot be removed does no harm.
            let _ = fs::remove_file(directory.join(name));
        }
        Ok(Held { store, _lock: lock })
    }

    /// Saves a new case under a name nobody has.
    pub fn create(&self, id: &Id, sealed: &[u8]) -> Result<(), StoreError> {
        self.save(id, sealed, Old::Keep)
    }

    /// Saves a new version of a case over the one that was seen, which becomes the previous one if it was good.
    ///
    /// If something else stands there by now, the new version goes under `beside` instead, and nothing is touched.
    pub fn replace(&self, id: &Id, sealed: &[u8], seen: &Seen, beside: Id) -> Result<Replaced, StoreError> {
        if !seen.is(self.store.read(id).ok().as_deref()) {
            self.create(&beside, sealed)?;
            return Ok(Replaced::Beside(beside));
        }
        self.save(id, sealed, if seen.good { Old::Keep } else { Old::Drop })?;
        Ok(Replaced::InPlace)
    }

    /// Puts a passphrase sealed to a second key beside a case.
    pub fn put_recovery(&self, id: &Id, sealed: &[u8]) -> Result<(), StoreError> {
        save::save(&self.store.recovery(id), sealed, Old::Drop, &mut |_| Ok(()))
            .map_err(|source| self.store.failed(Doing::Save, source))
    }

    /// Removes both versions of a case, the older one first: a crash in between leaves the case, not half of it.
    /// What a second key opens goes last: as long as there is a case, whoever has the key can open it.
    pub fn delete(&self, id: &Id) -> Result<(), StoreError> {
        let mut removed = false;
        for path in [self.store.previous_path(id), self.store.path(id), self.store.recovery(id)] {
            match fs::remove_file(&path) {
                Ok(()) => removed = true,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(StoreError::Io { doing: Doing::Delete, path, source }),
            }
        }
        if !removed {
            return Err(StoreError::NoSuch { asked: id.to_string() });
        }
        save::flush_directory(self.store.directory()).map_err(|source| self.store.failed(Doing::Delete, source))
    }

    fn save(&self, id: &Id, sealed: &[u8], old: Old) -> Result<(), StoreError> {
        if sealed.len() > LONGEST_FILE {
            return Err(StoreError::TooLong { bytes: sealed.len(), most: LONGEST_FILE });
        }
        gate::check(sealed).map_err(StoreError::NotSealed)?;
        save::save(&self.store.path(id), sealed, old, &mut |_| Ok(()))
            .map_err(|source| self.store.failed(Doing::Save, source))
    }
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
