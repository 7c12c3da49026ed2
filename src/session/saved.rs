//! The stored form: what a sealed file contains, as JSON.
//!
//! ```json
//! {"format":2,"program":"delist 0.1.0","rules":"…","saved_on":"2026-11-22","as_of":null,"case":"…"}
//! ```
//!
//! Format 1 is the same without `also_for`, the second key of format 2. Every format that was ever written can be
//! read; only the newest is written.
//!
//! The case is a text within the text: this module never looks into it, so a change of the engine's case format
//! cannot break the opening of a file, and the person still gets their words back.
//!
//! **What it does not do.** No encryption, no rewriting of an old file in place (the next save writes a new one and
//! keeps the old), no reading of the case or the key, no clock: the caller says what day it is.
//!
//! Invariants: a `format` above [`FORMAT`] gives no [`Saved`], so there is nothing that could be written back over
//! the newer file; `Debug` shows neither case nor date nor rules; the case is wiped when dropped (scratch copies of
//! the JSON reader are not).

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

/// The newest stored form this program knows.
pub const FORMAT: u32 = 2;

/// The first stored form that can name a second key.
const WITH_SECOND_KEY: u32 = 2;

/// A case as it is kept, with what is needed to say honestly what was saved.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    /// The version of the stored form.
    pub format: u32,
    /// The program that saved it, with its version.
    pub program: String,
    /// The version of the rules it was worked out with, for comparison only.
    pub rules: String,
    /// The day it was saved, as `YYYY-MM-DD`.
    pub saved_on: String,
    /// The day the person asked about, as `YYYY-MM-DD`; nothing means the day of the evaluation.
    pub as_of: Option<String>,
    /// The public key that the passphrase is sealed to besides, as it is written; since format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also_for: Option<String>,
    /// The text of the case file, opaque here.
    pub case: String,
}

/// Why an opened file gives no case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    /// A newer program wrote it; it must not be written over.
    #[error("stored form {found} is newer than {known}")]
    Newer {
        /// The format of the file.
        found: u32,
        /// The newest format this program knows.
        known: u32,
    },
    /// Not the JSON of a stored form; where, but never what.
    #[error("not a stored form (line {line}, column {column})")]
    Malformed {
        /// The line of the JSON text, from 1.
        line: usize,
        /// The column in that line, from 1.
        column: usize,
    },
    /// A date that is no `YYYY-MM-DD`, by the name of its field.
    #[error("field {field} is not a date")]
    Date {
        /// The name of the field.
        field: &'static str,
    },
}

impl Saved {
    /// A case to be saved in the newest form; the dates are `YYYY-MM-DD`.
    pub fn new(
        program: &str,
        rules: &str,
        saved_on: &str,
        as_of: Option<&str>,
        case: &str,
    ) -> Result<Saved, SavedError> {
        let saved = Saved {
            format: FORMAT,
            program: program.to_owned(),
            rules: rules.to_owned(),
            saved_on: saved_on.to_owned(),
            as_of: as_of.map(str::to_owned),
            also_for: None,
            case: case.to_owned(),
        };
        saved.dated()
    }

    /// The JSON text, in an allocation that did not grow unless the case is very odd.
    pub fn to_json(&self) -> Zeroizing<Vec<u8>> {
        // Quotation marks and line ends double; other control characters do not occur in JSON text.
        let mut json = Zeroizing::new(Vec::with_capacity(2 * (self.case.len() + self.rules.len()) + 1024));
        // Strings and a number written to memory: there is nothing here that can fail.
        let written = serde_json::to_writer(&mut *json, self);
        debug_assert!(written.is_ok());
        json
    }

    /// Reads what [`Saved::to_json`] wrote.
    pub fn from_json(json: &[u8]) -> Result<Saved, SavedError> {
        /// The one field every format has, past and future.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_slice(json).map_err(malformed)?;
        if head.format > FORMAT {
            return Err(SavedError::Newer { found: head.format, known: FORMAT });
        }
        let saved: Saved = serde_json::from_slice(json).map_err(malformed)?;
        if saved.format == 0 || saved.format < WITH_SECOND_KEY && saved.also_for.is_some() {
            return Err(SavedError::Malformed { line: 1, column: 1 });
        }
        saved.dated()
    }

    fn dated(self) -> Result<Saved, SavedError> {
        if !is_date(&self.saved_on) {
            return Err(SavedError::Date { field: "saved_on" });
        }
        if !self.as_of.as_deref().is_none_or(is_date) {
            return Err(SavedError::Date { field: "as_of" });
        }
        Ok(self)
    }
}

/// Never the case, nor anything that tells who saved what and when: panic messages and logs pass through here.
impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved").field("format", &self.format).field("case", &"[redacted]").finish_non_exhaustive()
    }
}

impl Drop for Saved {
    fn drop(&mut self) {
        self.case.zeroize();
    }
}

/// serde's own message quotes the text; only the place is kept.
fn malformed(error: serde_json::Error) -> SavedError {
    SavedError::Malformed { line: error.line(), column: error.column() }
}

/// Has this the shape of a day? Whether February has it is the engine's to say.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0, |n, b| b.is_ascii_digit().then(|| n * 10 + u32::from(b - b'0')))
    };
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && number(0, 4).is_some()
        && number(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && number(8, 10).is_some_and(|day| (1..=31).contains(&day))
}
