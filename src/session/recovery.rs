//! A second key: the passphrase of a session, sealed to somebody's `age` key.
//!
//! A passphrase file must not have a second recipient (the `age` format forbids it, and the [`gate`](super::gate)
//! holds to that), so the second key opens a small file of its own beside the session. What lies in it is the
//! passphrase, not the case: it is written once and fits every later version of the session, the previous one too,
//! so a save stays the replacing of one file.
//!
//! ```json
//! {"format":1,"session":"3f2a…","passphrase":"…"}
//! ```
//!
//! with spaces and a newline behind it, up to [`PADDED`] bytes.
//!
//! **What it does not do.** It never opens such a file: this program has no keys. It cannot tell whether somebody
//! still has the key, nor whose it is. It takes X25519 keys (`age1…`) only.
//!
//! Whoever has the key reads the case, and every later version. That is its purpose and its price; see
//! `docs/decisions/what-does-a-second-key-open.md`.

use std::fmt;
use std::io::Write;
use std::iter;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{Encryptor, x25519};
use serde::Serialize;
use zeroize::Zeroizing;

use super::seal::SealError;
use super::store::Id;

/// The version of what lies in a recovery file.
const FORMAT: u32 = 1;

/// The length of what lies in a recovery file, in bytes, whatever the passphrase.
pub const PADDED: usize = 8 * 1024;

/// How a secret key begins, which has no business here.
const SECRET: &str = "AGE-SECRET-KEY-";

/// Somebody's public key.
#[derive(Clone)]
pub struct SecondKey(x25519::Recipient);

/// Why a text is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// A secret key: whoever sees this command line has it now.
    #[error("a secret key")]
    Secret,
    /// Not a public key of the kind `age-keygen` makes.
    #[error("not a public age key")]
    Unknown,
}

impl FromStr for SecondKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<SecondKey, KeyError> {
        if text.trim().get(..SECRET.len()).is_some_and(|start| start.eq_ignore_ascii_case(SECRET)) {
            return Err(KeyError::Secret);
        }
        text.trim().parse().map(SecondKey).map_err(|_| KeyError::Unknown)
    }
}

/// The key as it is written: `age1…`.
impl fmt::Display for SecondKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for SecondKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecondKey({})", self.0)
    }
}

/// What lies in a recovery file.
#[derive(Serialize)]
struct Recovery<'a> {
    format: u32,
    session: &'a str,
    passphrase: &'a str,
}

/// The bytes of the recovery file of a session.
pub fn seal_to(key: &SecondKey, id: &Id, passphrase: &SecretString) -> Result<Vec<u8>, SealError> {
    let mut text = Zeroizing::new(Vec::with_capacity(PADDED));
    let recovery = Recovery { format: FORMAT, session: id.as_str(), passphrase: passphrase.expose_secret() };
    serde_json::to_writer(&mut *text, &recovery).map_err(|_| SealError::Age)?;
    if text.len() > PADDED {
        return Err(SealError::TooLong { bytes: text.len(), most: PADDED });
    }
    text.resize(PADDED - 1, b' ');
    text.push(b'\n');
    let age = |_| SealError::Age;
    let encryptor = Encryptor::with_recipients(iter::once(&key.0 as _)).map_err(|_| SealError::Age)?;
    let mut sealed = Vec::with_capacity(2 * PADDED);
    let mut stream = encryptor.wrap_output(&mut sealed).map_err(age)?;
    stream.write_all(&text).map_err(age)?;
    stream.finish().map_err(age)?;
    Ok(sealed)
}
