//! The gate: which bytes may go on to `age` at all.
//!
//! `age` 0.12 reads a header line by line and parses all of it again after each line, so 64 kB of header cost it
//! 80 seconds before any passphrase is asked for; and a file may ask for any work factor it likes. The cure is to
//! accept exactly one shape, in one pass, before `age` sees the file: the header every passphrase file has,
//!
//! ```text
//! age-encryption.org/v1
//! -> scrypt <22 characters of salt> <work factor, 1 to 20>
//! <43 characters: the wrapped file key>
//! --- <43 characters: the MAC>
//! ```
//!
//! with canonical unpadded base64 and a canonical decimal number, at most 160 bytes, and behind it at least the
//! 16 bytes of nonce and the 16 of the last chunk's tag.
//!
//! **What it does not do.** It never sees a passphrase, allocates nothing, and says nothing about whether the file
//! is whole or genuine: only `age` can. It refuses files that are good `age` files of another kind (armoured, with
//! several recipients, with keys instead of a passphrase): those are not sessions.
//!
//! Invariant: time and memory are bounded by 160 bytes of input, whatever the file's size.
//! Source: <https://c2sp.org/age>, sections "Header", "scrypt recipient stanza" and "Payload".

/// The longest header accepted, in bytes; the canonical one has 149 or 150.
pub const LONGEST_HEADER: usize = 160;

/// The highest work factor accepted: scrypt with N = 2^20 needs 1 GiB and some seconds.
pub const MOST_WORK: u8 = 20;

/// The fewest bytes behind a header: a nonce, and the tag of an empty last chunk.
const LEAST_BODY: usize = 16 + 16;

const VERSION: &[u8] = b"age-encryption.org/v1\n";
const ANY_VERSION: &[u8] = b"age-encryption.org/";
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const SALT: usize = 22;
const KEY: usize = 43;
const MAC: usize = 43;

/// Why a file was turned away before anything was computed with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("empty file")]
    Empty,
    /// It does not begin as an `age` file does.
    #[error("not an age file")]
    NotAge,
    /// It is the text form of an `age` file, which sessions never have.
    #[error("armored age file")]
    Armored,
    /// It is an `age` file of a version other than 1.
    #[error("age file of another version")]
    OtherVersion,
    /// It is meant for a key, not for a passphrase.
    #[error("age file without a passphrase")]
    NotPassphrase,
    /// It has more than one recipient, which a passphrase file must not have.
    #[error("age file with several recipients")]
    SeveralRecipients,
    /// It asks for more work than is ever reasonable; the number is what it asks, at most `u32::MAX`.
    #[error("work factor {0} is more than {MOST_WORK}")]
    TooMuchWork(u32),
    /// It ends too early.
    #[error("file ends too early")]
    Truncated,
    /// It is nearly a passphrase file, but not one any `age` program writes.
    #[error("malformed age header")]
    Malformed,
}

/// What the gate learnt from a header it lets through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admitted {
    /// The binary logarithm of scrypt's N, from 1 to [`MOST_WORK`].
    pub work: u8,
    /// The length of the header in bytes.
    pub header: usize,
}

/// Reads the header of a whole file, or of its first [`LONGEST_HEADER`] + 32 bytes.
pub fn check(bytes: &[u8]) -> Result<Admitted, Refusal> {
    let mut rest = version(bytes)?;
    let work = stanza(&mut rest)?;
    if !base64(take(&mut rest, KEY)?, b"AEIMQUYcgkosw048") {
        return Err(Refusal::Malformed);
    }
    expect(&mut rest, b"\n")?;
    if rest.starts_with(b"-> ") {
        return Err(Refusal::SeveralRecipients);
    }
    expect(&mut rest, b"--- ")?;
    if !base64(take(&mut rest, MAC)?, b"AEIMQUYcgkosw048") {
        return Err(Refusal::Malformed);
    }
    expect(&mut rest, b"\n")?;
    let header = bytes.len() - rest.len();
    if header > LONGEST_HEADER {
        return Err(Refusal::Malformed);
    }
    if rest.len() < LEAST_BODY {
        return Err(Refusal::Truncated);
    }
    Ok(Admitted { work, header })
}

/// The first line; what is behind it, or what the file is instead.
fn version(bytes: &[u8]) -> Result<&[u8], Refusal> {
    if let Some(rest) = bytes.strip_prefix(VERSION) {
        return Ok(rest);
    }
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if VERSION.starts_with(bytes) {
        return Err(Refusal::Truncated);
    }
    if bytes.starts_with(ANY_VERSION) {
        return Err(Refusal::OtherVersion);
    }
    // Some programs put blank space before armour; a little of it is enough to name the file for what it is.
    let blank = bytes.iter().take(LONGEST_HEADER).take_while(|b| b.is_ascii_whitespace()).count();
    match bytes[blank..].starts_with(ARMOR) {
        true => Err(Refusal::Armored),
        false => Err(Refusal::NotAge),
    }
}

/// The line `-> scrypt SALT WORK`; the work factor.
fn stanza(rest: &mut &[u8]) -> Result<u8, Refusal> {
    expect(rest, b"-> ")?;
    match expect(rest, b"scrypt ") {
        Err(Refusal::Malformed) => return Err(Refusal::NotPassphrase),
        other => other?,
    }
    if !base64(take(rest, SALT)?, b"AQgw") {
        return Err(Refusal::Malformed);
    }
    expect(rest, b" ")?;
    // Ten digits are enough to name any number a file might ask for; an eleventh cannot be honest.
    let digits = rest.iter().take(11).take_while(|b| b.is_ascii_digit()).count();
    let number = &rest[..digits];
    *rest = &rest[digits..];
    if rest.is_empty() {
        return Err(Refusal::Truncated);
    }
    if digits == 0 || number[0] == b'0' {
        return Err(Refusal::Malformed);
    }
    let asked = number.iter().fold(0u32, |n, d| n.saturating_mul(10).saturating_add(u32::from(d - b'0')));
    let work = u8::try_from(asked).ok().filter(|work| *work <= MOST_WORK).ok_or(Refusal::TooMuchWork(asked))?;
    expect(rest, b"\n")?;
    Ok(work)
}

/// Steps over `text`: [`Refusal::Truncated`] if the file ends within it, [`Refusal::Malformed`] if it differs.
fn expect(rest: &mut &[u8], text: &[u8]) -> Result<(), Refusal> {
    match rest.strip_prefix(text) {
        Some(after) => {
            *rest = after;
            Ok(())
        }
        None if text.starts_with(rest) => Err(Refusal::Truncated),
        None => Err(Refusal::Malformed),
    }
}

/// Steps over `count` bytes.
fn take<'a>(rest: &mut &'a [u8], count: usize) -> Result<&'a [u8], Refusal> {
    let (taken, after) = rest.split_at_checked(count).ok_or(Refusal::Truncated)?;
    *rest = after;
    Ok(taken)
}

/// Is this canonical base64: only the standard letters, and the last one of those that leave no bits over?
fn base64(text: &[u8], last: &[u8]) -> bool {
    text.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
        && text.last().is_some_and(|b| last.contains(b))
}
