//! Opening a session: finding its file, asking for the passphrase, and what to do about damage.
//!
//! Nothing is written here. If the newest version is damaged and the person goes on with the one before it, the next
//! save takes the damaged one's place; until then both lie where they were.

use std::path::Path;

use chrono::{DateTime, Local};
use zeroize::Zeroizing;

use crate::engine::Case;
use crate::pack::place::File;
use crate::session::saved::Saved;
use crate::session::seal::{OpenError, open};
use crate::session::store::{self, Id, Seen, Store, StoreError};
use crate::session::{SecretString, gate, passphrase};
use crate::text::filled;

use super::desk::Desk;
use super::details::{damaged_field, refused};
use super::failure::Failure;
use super::kept::Kept;
use super::new_passphrase::ask;
use super::{output, session};

/// How often a passphrase may be mistyped before the command gives up. Nothing is locked: it can be run again.
const TRIES: usize = 3;

/// Asks whether the version before a damaged one, last written then, is to be opened.
pub type Agrees<'a> = &'a mut dyn FnMut(&str) -> Result<bool, Failure>;

/// What lies under the name of a session.
struct Found {
    store: Store,
    id: Option<Id>,
    /// The newest version; nothing if it could not be read.
    current: Option<Vec<u8>>,
    /// Why the newest version cannot be a session, if it cannot.
    refused: Option<Failure>,
    /// The version before, if there is one that may be a session.
    previous: Option<Vec<u8>>,
    /// When the version before was written.
    previous_from: String,
}

/// Opens a saved session: its case, and what is needed to save it again.
pub fn load(desk: &Desk, asked: &str, agrees: Agrees) -> Result<(Kept, Case), Failure> {
    let found = match session::is_path(asked) {
        true => by_path(Path::new(asked))?,
        false => {
            let store = session::store()?;
            let id = store.find(asked)?;
            by_id(store, id)?
        }
    };
    let (plain, kept) = unlocked(desk, found, agrees)?;
    let saved = Saved::from_json(&plain)?;
    let second = saved.also_for.as_deref().map(str::parse).transpose();
    let second = second.map_err(|_| damaged_field("also_for"))?;
    if let Some(key) = &second {
        session::tell_second(desk, "session-also-opens", key);
    }
    let name = kept.short();
    let file = File::new(format!("session {name}"), saved.case.as_str());
    let mut findings = Vec::new();
    let case = desk.case_in(&file, &mut findings);
    desk.must_be_clean(findings)?;
    let case = case.ok_or_else(|| damaged_field("case"))?;
    Ok((kept.also_for(second), case))
}

/// A session of the store: whatever of it can be read.
fn by_id(store: Store, id: Id) -> Result<Found, Failure> {
    let (current, refused) = match store.read(&id) {
        Ok(bytes) => match gate::check(&bytes) {
            Ok(_) => (Some(bytes), None),
            Err(refusal) => (Some(bytes), Some(refused(refusal))),
        },
        Err(error @ (StoreError::NoSuch { .. } | StoreError::Read { .. })) => (None, Some(Failure::from(error))),
        Err(error) => return Err(error.into()),
    };
    let previous = store.previous(&id).ok().flatten().filter(|bytes| gate::check(bytes).is_ok());
    let previous_from = written(&store.previous_path(&id));
    Ok(Found { store, id: Some(id), current, refused, previous, previous_from })
}

/// A session by the path of its file, which may have any name: cloud drives give their own.
fn by_path(path: &Path) -> Result<Found, Failure> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let store = Store::at(folder);
    if let Some(id) = path.file_name().and_then(|name| Id::of(&name.to_string_lossy())) {
        return by_id(store, id);
    }
    let none = || StoreError::NoSuch { asked: path.display().to_string() };
    let bytes = store::read(path.to_owned())?.ok_or_else(none)?;
    let refused = gate::check(&bytes).err().map(refused);
    Ok(Found { store, id: None, current: Some(bytes), refused, previous: None, previous_from: String::new() })
}

/// Asks for the passphrase and opens the newest version, or the one before it if the newest is damaged.
fn unlocked(desk: &Desk, found: Found, agrees: Agrees) -> Result<(Zeroizing<Vec<u8>>, Kept), Failure> {
    let texts = &desk.texts;
    let Found { store, id, current, refused, previous, previous_from } = found;
    let readable = current.as_deref().filter(|_| refused.is_none());
    match (&refused, &previous) {
        (Some(_), Some(_)) => {
            output::tell(&filled(&texts.ui("session-newest-damaged", &[]), output::width()));
        }
        (Some(_), None) => return Err(refused.unwrap_or(Failure::Left)),
        (None, _) => {}
    }
    for _ in 0..TRIES {
        let secrets = typed(desk)?;
        output::tell(&texts.ui("session-opening", &[]));
        let mut newest = Err(OpenError::WrongPassphrase);
        let mut tried = None;
        for secret in &secrets {
            newest = readable.map_or(Err(OpenError::Damaged), |bytes| open(bytes, secret));
            if newest != Err(OpenError::WrongPassphrase) {
                tried = Some(secret);
                break;
            }
        }
        match newest {
            Ok(plain) => {
                let passphrase = tried.cloned().unwrap_or_else(|| SecretString::from(""));
                let seen = Seen::good(current.unwrap_or_default());
                return Ok((plain, Kept::opened(store, id, passphrase, seen)));
            }
            Err(OpenError::Damaged | OpenError::WrongPassphrase) => {}
            Err(other) => return Err(other.into()),
        }
        // The passphrase opens the one before: so it is right, and the newest is damaged.
        let before = previous.as_deref().and_then(|bytes| {
            secrets.iter().find_map(|secret| open(bytes, secret).ok().map(|plain| (plain, secret.clone())))
        });
        match before {
            Some((plain, passphrase)) => {
                if !agrees(&previous_from)? {
                    return Err(Failure::Left);
                }
                let message = texts.ui("session-previous", &[("when", previous_from.into())]);
                output::tell(&filled(&message, output::width()));
                return Ok((plain, Kept::opened(store, id, passphrase, Seen::damaged(current))));
            }
            None if readable.is_some() && newest == Err(OpenError::Damaged) => return Err(OpenError::Damaged.into()),
            None => output::tell(&texts.ui("failed-session-passphrase", &[])),
        }
    }
    Err(OpenError::WrongPassphrase.into())
}

/// What was typed, as the passphrase it means; and as it was typed, if another program made the file with that.
fn typed(desk: &Desk) -> Result<Vec<SecretString>, Failure> {
    let typed = ask(desk, "session-ask-passphrase")?;
    let settled = passphrase::settled(&typed);
    let mut secrets = vec![SecretString::from(settled.as_str())];
    if *settled != *typed {
        secrets.push(SecretString::from(typed.as_str()));
    }
    Ok(secrets)
}

fn written(path: &Path) -> String {
    let time = std::fs::metadata(path).and_then(|about| about.modified());
    time.map_or_else(|_| String::new(), |time| DateTime::<Local>::from(time).format("%Y-%m-%d %H:%M").to_string())
}
