//! Sealing: JSON text and a passphrase into an ordinary `age` file, and back.
//!
//! The result opens with any `age` program (`age -d file`), so nobody depends on this one to get a case back.
//!
//! **What it does not do.** It stores nothing, judges no passphrase (see [`passphrase`](super::passphrase)), and
//! cannot tell a wrong passphrase from a damaged wrapped key: both fail the same authentication. It cannot tell
//! either that a file is older than the last one saved: `age` has no freshness. Copies that `age`, scrypt and the
//! allocator make on their way are not all wiped; wiped are the padded text and the opened text.
//!
//! Invariants:
//!
//! * **Work factor 18 to write.** Left alone, `age` times the machine and picks anything from 15 to 19.
//! * **At most 20 to read**, refused by the [`gate`] before `age` sees a byte.
//! * **Memory is asked for first.** scrypt allocates 1024 · 2^work bytes and would abort the program.
//! * **The size says little.** The text is padded *inside* the ciphertext to 32, 64, 128, 256, 512 KiB, 1, 2 or
//!   4 MiB. The padding is spaces and a newline, so what `age -d` prints is still the same JSON.
//!
//! Source: <https://c2sp.org/age>.

use std::io::{Read, Write};
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::gate::{self, MOST_WORK, Refusal};

/// The longest text that can be sealed, in bytes: the largest bucket.
pub const LONGEST_TEXT: usize = 4 * 1024 * 1024;

/// The longest sealed file that is opened, in bytes: the largest bucket, and room for header and tags.
pub const LONGEST_FILE: usize = LONGEST_TEXT + 8 * 1024;

/// The smallest bucket, in bytes.
const SMALLEST_BUCKET: usize = 32 * 1024;

/// How hard guessing a passphrase is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort(u8);

impl Effort {
    /// What every saved case gets: N = 2^18, 256 MiB and about a second for each guess.
    pub const STANDARD: Effort = Effort(18);

    /// **Worthless protection**, so that a test may seal a thousand files.
    ///
    /// It does not exist in a release build: there `debug_assertions` are off and a call does not compile. A cargo
    /// feature would not do: features are added up over a build, and one careless line would ship it.
    #[cfg(debug_assertions)]
    #[doc(hidden)]
    pub const fn for_tests() -> Effort {
        Effort(1)
    }
}

/// Why a text could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The text is longer than the largest bucket.
    #[error("text of {bytes} bytes is longer than {most}")]
    TooLong {
        /// How many it is, in bytes.
        bytes: usize,
        /// The most it may be, in bytes.
        most: usize,
    },
    /// The machine does not have the memory scrypt needs.
    #[error("no {bytes} bytes of memory free")]
    Memory {
        /// How much scrypt needs, in bytes.
        bytes: usize,
    },
    /// `age` failed, for a reason it has no business to have when writing to memory.
    #[error("age could not encrypt")]
    Age,
}

/// Why a file could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not a sealed case; nothing was computed with it.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The file is longer than any sealed case.
    #[error("file of {bytes} bytes is longer than {most}")]
    TooLong {
        /// How many it is, in bytes.
        bytes: usize,
        /// The most it may be, in bytes.
        most: usize,
    },
    /// The machine does not have the memory this file asks for.
    #[error("no {bytes} bytes of memory free")]
    Memory {
        /// How much scrypt needs, in bytes.
        bytes: usize,
    },
    /// The passphrase is wrong, or the few bytes it unlocks are damaged: nobody can tell which.
    #[error("wrong passphrase, or damaged header")]
    WrongPassphrase,
    /// The passphrase is right and the file is damaged behind it, or cut short.
    #[error("right passphrase, damaged file")]
    Damaged,
}

/// Encrypts a JSON text.
///
/// # Trap: white space at the end is not kept
///
/// The padding is white space, and [`open`] takes all of it away; JSON does not mind, other texts may.
pub fn seal(plain: &[u8], passphrase: &SecretString, effort: Effort) -> Result<Vec<u8>, SealError> {
    let padded = pad(plain)?;
    memory_for(effort.0).map_err(|bytes| SealError::Memory { bytes })?;
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(effort.0);
    let age = |_| SealError::Age;
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).map_err(|_| SealError::Age)?;
    let mut sealed = Vec::with_capacity(padded.len() + 8 * 1024);
    let mut stream = encryptor.wrap_output(&mut sealed).map_err(age)?;
    stream.write_all(&padded).map_err(age)?;
    stream.finish().map_err(age)?;
    Ok(sealed)
}

/// Decrypts what [`seal`] or any `age -p` wrote, without white space at the end.
pub fn open(bytes: &[u8], passphrase: &SecretString) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    gated(bytes, || {
        let mut identity = scrypt::Identity::new(passphrase.clone());
        identity.set_max_work_factor(MOST_WORK);
        unlock(bytes, &identity)
    })
}

/// Everything that must hold before `age` may begin.
fn gated<T>(bytes: &[u8], begin: impl FnOnce() -> Result<T, OpenError>) -> Result<T, OpenError> {
    if bytes.len() > LONGEST_FILE {
        return Err(OpenError::TooLong { bytes: bytes.len(), most: LONGEST_FILE });
    }
    let admitted = gate::check(bytes)?;
    memory_for(admitted.work).map_err(|bytes| OpenError::Memory { bytes })?;
    begin()
}

/// `age` itself, for a file the gate has let through.
fn unlock(bytes: &[u8], identity: &scrypt::Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| Refusal::Malformed)?;
    let mut stream = decryptor.decrypt(iter::once(identity as _)).map_err(|error| match error {
        DecryptError::DecryptionFailed => OpenError::WrongPassphrase,
        // The wrapped key opened, so the passphrase is right; the header around it is not the one that was written.
        DecryptError::InvalidMac => OpenError::Damaged,
        _ => OpenError::Refused(Refusal::Malformed),
    })?;
    // The text is shorter than the file, so this never grows and leaves no copy behind.
    let mut plain = Zeroizing::new(vec![0; bytes.len()]);
    let mut length = 0;
    loop {
        // Text is released only chunk by chunk, and only after its tag was verified; to the caller only as a whole.
        match stream.read(&mut plain[length..]).map_err(|_| OpenError::Damaged)? {
            0 => break,
            read => length += read,
        }
    }
    length =
        plain[..length].iter().rposition(|b| !matches!(b, b' ' | b'\n' | b'\r' | b'\t')).map_or(0, |last| last + 1);
    plain.truncate(length);
    Ok(plain)
}

/// The text with spaces and a newline behind it, up to the next bucket.
fn pad(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if plain.len() > LONGEST_TEXT {
        return Err(SealError::TooLong { bytes: plain.len(), most: LONGEST_TEXT });
    }
    let size = plain.len().max(SMALLEST_BUCKET).next_power_of_two();
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend_from_slice(plain);
    if padded.len() < size {
        padded.resize(size - 1, b' ');
        padded.push(b'\n');
    }
    Ok(padded)
}

/// Is there the memory scrypt will ask for? Otherwise the number of bytes it needs.
fn memory_for(work: u8) -> Result<(), usize> {
    let bytes = 128 * 8 * (1usize << work);
    let mut probe: Vec<u8> = Vec::new();
    probe.try_reserve_exact(bytes).map_err(|_| bytes)?;
    // Without this the compiler may leave out an allocation nobody uses, and call it a success.
    std::hint::black_box(&mut probe);
    Ok(())
}

#[cfg(all(test, debug_assertions))]
#[path = "seal_tests.rs"]
mod tests;
