//! Details: why something could not be read, written, sealed or opened, as ids of messages.
//!
//! What the system and the libraries say is English, and stays inside; only where the system has an unusual
//! reason its own words are passed on.

use std::io;

use crate::session::read::ReadError;
use crate::session::{OpenError, Refusal, SavedError, SealError, StoreError};

use super::failure::Failure;

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::Busy { .. } => Failure::failed("failed-session-busy", &[]),
            StoreError::NoSuch { asked } => Failure::failed("failed-session-none", &[("detail", &asked)]),
            StoreError::NotAnId { asked } => Failure::failed("failed-session-not-an-id", &[("detail", &asked)]),
            StoreError::Several { asked, .. } => Failure::failed("failed-session-several", &[("detail", &asked)]),
            StoreError::NotSealed(refusal) => refused(refusal),
            StoreError::TooLong { bytes, most } => too_long("failed-session-too-long", bytes, most),
            StoreError::Io { path, source, .. } => at("failed-session-io", &path, &system(&source)),
            StoreError::Read { path, source } => at("failed-session-io", &path, &unread(&source)),
        }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Failure {
        match error {
            OpenError::WrongPassphrase => Failure::failed("failed-session-passphrase", &[]),
            OpenError::Damaged => Failure::failed("failed-session-damaged", &[("detail", "detail-cut")]),
            OpenError::Memory { bytes } => no_memory(bytes),
            OpenError::Refused(refusal) => refused(refusal),
            OpenError::TooLong { bytes, most } => too_long("failed-session-refused", bytes, most),
        }
    }
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Failure {
        match error {
            SealError::Memory { bytes } => no_memory(bytes),
            SealError::TooLong { bytes, most } => too_long("failed-session-seal", bytes, most),
            SealError::Age => Failure::failed("failed-session-seal", &[("detail", "detail-encryption")]),
        }
    }
}

impl From<SavedError> for Failure {
    fn from(error: SavedError) -> Failure {
        match error {
            SavedError::Newer { found, known } => {
                let (found, known) = (found.to_string(), known.to_string());
                let args = [("found", found.as_str()), ("known", &known), ("detail", "detail-newer")];
                Failure::failed("failed-session-newer", &args)
            }
            SavedError::Malformed { line, column } => {
                let (line, column) = (line.to_string(), column.to_string());
                let args = [("line", line.as_str()), ("column", &column), ("detail", "detail-stored-form")];
                Failure::failed("failed-session-damaged", &args)
            }
            SavedError::Date { field } => damaged_field(field),
        }
    }
}

/// A saved case with a field that cannot be what it says.
pub fn damaged_field(field: &str) -> Failure {
    Failure::failed("failed-session-damaged", &[("field", field), ("detail", "detail-field")])
}

/// A file that is no saved case.
pub fn refused(refusal: Refusal) -> Failure {
    Failure::failed("failed-session-refused", &[("detail", refusal_said(refusal))])
}

/// There were no random numbers to be had.
pub fn no_chance() -> Failure {
    Failure::failed("failed-session-seal", &[("detail", "detail-random")])
}

fn too_long(id: &str, bytes: usize, most: usize) -> Failure {
    Failure::failed(id, &[("bytes", &bytes.to_string()), ("most", &most.to_string()), ("detail", "detail-bytes")])
}

fn no_memory(bytes: usize) -> Failure {
    Failure::failed("failed-session-memory", &[("bytes", &bytes.to_string()), ("detail", "detail-memory")])
}

fn at(id: &str, path: &std::path::Path, why: &str) -> Failure {
    Failure::failed(id, &[("at", &path.display().to_string()), ("why", why), ("detail", "detail-at")])
}

/// Why a file was not read.
pub fn unread(error: &ReadError) -> String {
    match error {
        ReadError::Io(error) => system(error),
        ReadError::NotAFile => "detail-not-a-file".to_owned(),
        ReadError::TooLong { .. } => "detail-too-large".to_owned(),
    }
}

/// Why the system refused: a message where it is one of the usual reasons, else in its own words.
pub fn system(error: &io::Error) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "detail-not-found",
        io::ErrorKind::PermissionDenied => "detail-not-allowed",
        io::ErrorKind::AlreadyExists => "detail-exists",
        io::ErrorKind::StorageFull => "detail-full",
        io::ErrorKind::ReadOnlyFilesystem => "detail-read-only",
        io::ErrorKind::IsADirectory => "detail-folder",
        io::ErrorKind::NotADirectory => "detail-not-a-folder",
        _ => return error.to_string(),
    };
    id.to_owned()
}

fn refusal_said(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Empty => "detail-refused-empty",
        Refusal::NotAge => "detail-refused-not-age",
        Refusal::Armored => "detail-refused-armored",
        Refusal::OtherVersion => "detail-refused-other-version",
        Refusal::NotPassphrase => "detail-refused-not-passphrase",
        Refusal::SeveralRecipients => "detail-refused-several-recipients",
        Refusal::TooMuchWork(_) => "detail-refused-too-much-work",
        Refusal::Truncated => "detail-refused-truncated",
        Refusal::Malformed => "detail-refused-malformed",
    }
}
