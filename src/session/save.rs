//! One file replaced so that a crash loses nothing.
//!
//! The order is everything:
//!
//! 1. a new file beside the old one, under a name nobody had (`O_EXCL`, mode 0600);
//! 2. write; 3. flush to the disk; 4. read back and compare;
//! 5. the old version gets a second name, `….prev` (a hard link; a copy where there are none);
//! 6. rename over the old name; 7. flush the directory.
//!
//! Until 6 the old version stands untouched under its name, from 6 on the new one does; `.prev` is itself replaced
//! by a rename and never missing in between. Only after 7 does the caller say "saved".
//!
//! **What it does not do.** It takes no lock (the [`store`](super::store) holds it), and promises nothing about
//! drives that lie about flushing. On Windows a directory cannot be flushed.
//!
//! Every step calls back, so that a test can fail or die at each; in the program the callback does nothing.
//! What happens otherwise: KeePassXC #6634 (a full disk left an empty database), rustic #1731.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How files begin that are not finished yet.
pub(super) const UNFINISHED: &str = ".unfinished-";

/// A step that has just been taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Created,
    Written,
    Flushed,
    Compared,
    /// The old version has its second name, not yet `.prev`.
    Linked,
    /// The old version is `.prev`.
    Kept,
    Renamed,
    DirectoryFlushed,
}

impl Step {
    #[cfg(all(test, debug_assertions))]
    pub(super) const ALL: [Step; 8] = [
        Step::Created,
        Step::Written,
        Step::Flushed,
        Step::Compared,
        Step::Linked,
        Step::Kept,
        Step::Renamed,
        Step::DirectoryFlushed,
    ];
}

/// What becomes of the version that is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Old {
    /// It becomes `previous`.
    Keep,
    /// It is given up, and `previous` stays what it is.
    Drop,
}

/// The name of a file's previous version.
pub(super) fn previous(current: &Path) -> PathBuf {
    let mut name = current.as_os_str().to_owned();
    name.push(".prev");
    PathBuf::from(name)
}

/// Writes `bytes` under the name `current`, in its directory; see the top of this file.
///
/// An error before [`Step::Renamed`] means the old version stands; one after it means the new one does, but may
/// not survive a loss of power.
pub(super) fn save(
    current: &Path,
    bytes: &[u8],
    old: Old,
    took: &mut dyn FnMut(Step) -> io::Result<()>,
) -> io::Result<()> {
    let directory = current.parent().ok_or(io::ErrorKind::InvalidInput)?;
    // Dropped, these remove themselves: that is the clean-up after an error. After a crash, the store's is.
    let path = Unfinished::in_directory(directory)?;
    let mut file = create_new(&path.0)?;
    took(Step::Created)?;
    file.write_all(bytes)?;
    took(Step::Written)?;
    file.sync_all()?;
    took(Step::Flushed)?;
    // Windows does not rename what is open.
    drop(file);
    if !same(&path.0, bytes)? {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "read back differently"));
    }
    took(Step::Compared)?;
    if old == Old::Keep && current.try_exists()? {
        keep(current, directory, took)?;
        took(Step::Kept)?;
    }
    rename(&path.0, current)?;
    // Nothing is left under the unfinished name, so dropping it now removes nothing.
    took(Step::Renamed)?;
    flush_directory(directory)?;
    took(Step::DirectoryFlushed)
}

/// Gives the current version the name `.prev`, which never points to nothing on the way.
fn keep(current: &Path, directory: &Path, took: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
    let second = Unfinished::in_directory(directory)?;
    if fs::hard_link(current, &second.0).is_err() {
        // FAT and some network drives know no links.
        let mut copy = create_new(&second.0)?;
        io::copy(&mut File::open(current)?, &mut copy)?;
        copy.sync_all()?;
    }
    took(Step::Linked)?;
    rename(&second.0, &previous(current))?;
    // If `.prev` was already this very file (a save that died between two renames), POSIX says the rename does
    // nothing and both names stay: so the second name is removed when `second` is dropped, gone or not.
    Ok(())
}

/// A name nobody has, for a file that is not finished; dropped, it removes whatever is still there.
///
/// Not `tempfile`'s: on Windows that marks the file as temporary, which a later rename does not take back.
struct Unfinished(PathBuf);

impl Unfinished {
    fn in_directory(directory: &Path) -> io::Result<Unfinished> {
        Ok(Unfinished(directory.join(format!("{UNFINISHED}{}", random_name()?))))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// 128 random bits in hexadecimal.
pub(super) fn random_name() -> io::Result<String> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|_| io::Error::other("no random numbers"))?;
    Ok(bits.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A new file of our own: never an existing one (`O_EXCL`), and for nobody else (mode 0600) from the first moment.
fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Does the file hold these bytes and no others?
fn same(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut found = Vec::with_capacity(bytes.len() + 1);
    File::open(path)?.take(bytes.len() as u64 + 1).read_to_end(&mut found)?;
    Ok(found == bytes)
}

#[cfg(not(windows))]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// A virus scanner or an indexer may hold the file for a moment: try again for about a second.
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    let mut left = 20;
    loop {
        match fs::rename(from, to) {
            Err(error) if left > 0 && matches!(error.raw_os_error(), Some(ACCESS_DENIED | SHARING_VIOLATION)) => {
                left -= 1;
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            result => return result,
        }
    }
}

/// Makes names durable; some file systems have no such operation, and say so.
#[cfg(unix)]
pub(super) fn flush_directory(directory: &Path) -> io::Result<()> {
    match File::open(directory)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => Ok(()),
        result => result,
    }
}

/// Windows cannot flush a directory; its file systems keep a journal of names.
#[cfg(not(unix))]
pub(super) fn flush_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, debug_assertions))]
#[path = "save_tests.rs"]
mod tests;
