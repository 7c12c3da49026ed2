//! Reading a file that somebody else may have put there.
//!
//! Opening a FIFO waits for ever, `/dev/zero` never ends, and a sparse file may claim 5 GiB. So: open without
//! waiting, ask what it is that was opened (not what the name says it is), and read no more than a cap.
//!
//! **What it does not do.** It follows symbolic links (people keep their files behind them) and says nothing about
//! the content. On Windows only the kind and the cap are checked.
//!
//! A pipe, a device or a folder under a session's name must neither hang the program nor feed it without end.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system said no.
    #[error("cannot read: {0}")]
    Io(#[from] io::Error),
    /// A directory, a pipe, a device, a socket.
    #[error("not a regular file")]
    NotAFile,
    /// More than the cap.
    #[error("more than {most} bytes")]
    TooLong {
        /// The cap, in bytes.
        most: u64,
    },
}

/// The bytes of a regular file that has at most `most` of them.
pub fn read_capped(path: &Path, most: u64) -> Result<Vec<u8>, ReadError> {
    let file = open_regular(path)?;
    let length = file.metadata()?.len();
    if length > most {
        return Err(ReadError::TooLong { most });
    }
    let mut bytes = Vec::new();
    let room = usize::try_from(length).unwrap_or(usize::MAX).saturating_add(1);
    bytes.try_reserve_exact(room).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
    // The length was true a moment ago; the cap holds even if the file is growing.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(ReadError::TooLong { most }),
        false => Ok(bytes),
    }
}

/// The first bytes of a regular file: at most `most`, fewer if it is shorter.
pub(super) fn read_start(path: &Path, most: u64) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    open_regular(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn open_regular(path: &Path) -> Result<File, ReadError> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // A FIFO without a writer opens at once and is then refused; a terminal does not become ours.
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
    }
    let file = options.open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(ReadError::NotAFile),
    }
}
