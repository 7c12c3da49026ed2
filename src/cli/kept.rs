//! A session that is open: where it lies, what opens it, and what of it was seen last.
//!
//! [`Kept::put`] is the only way a case gets to the disk: sealed first, then over the version that was seen, or
//! beside it if somebody else has changed that meanwhile. The lock is held for the writing alone.
//!
//! **What it does not do.** It asks nobody anything and says nothing; it may be used by another thread than the one
//! that talks to the person.

use std::path::{Path, PathBuf};

use crate::session::recovery::seal_to;
use crate::session::seal::{Effort, seal};
use crate::session::store::{Id, Replaced, Seen, Store};
use crate::session::{SecondKey, SecretString, Veiled};

use super::details::no_chance;
use super::failure::Failure;

/// An open session, or one that is to be written for the first time.
pub struct Kept {
    store: Store,
    /// Its name, once it has one.
    id: Option<Id>,
    passphrase: Veiled,
    /// What was read or written last; it means nothing without a name.
    seen: Seen,
    /// Whose key opens it besides.
    second: Option<SecondKey>,
}

/// What a save did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// A new session.
    New,
    /// A new version of the session.
    Again,
    /// A new session, because the old one was changed by somebody else.
    Beside,
}

impl Kept {
    /// A session nothing is written of yet.
    pub fn new(store: Store, passphrase: SecretString, second: Option<SecondKey>) -> Kept {
        Kept { store, id: None, passphrase: Veiled::new(&passphrase), seen: Seen::damaged(None), second }
    }

    /// A session that was opened. Without a name of ours the next save makes a new one.
    pub fn opened(store: Store, id: Option<Id>, passphrase: SecretString, seen: Seen) -> Kept {
        Kept { store, id, passphrase: Veiled::new(&passphrase), seen, second: None }
    }

    /// The same session with a second key.
    pub fn also_for(self, second: Option<SecondKey>) -> Kept {
        Kept { second, ..self }
    }

    /// Whose key opens it besides.
    pub fn second(&self) -> Option<&SecondKey> {
        self.second.as_ref()
    }

    /// Saves into another folder from now on; what lies in the old one stays there.
    pub fn move_to(&mut self, folder: &Path) {
        self.store = Store::at(folder);
        self.id = None;
    }

    /// The beginning of its name; nothing before the first save.
    pub fn short(&self) -> String {
        self.id.as_ref().map_or_else(String::new, |id| id.as_str().chars().take(8).collect())
    }

    /// The folder it lies in.
    pub fn folder(&self) -> PathBuf {
        self.store.directory().to_owned()
    }

    /// Deletes the session, if it is still what was seen: whether it was. What has no name of ours is left alone.
    pub fn forget(&self) -> Result<bool, Failure> {
        let Some(id) = &self.id else { return Ok(false) };
        let held = self.store.hold()?;
        let is_seen = self.seen.is(self.store.read(id).ok().as_deref());
        if is_seen {
            held.delete(id)?;
        }
        Ok(is_seen)
    }

    /// Seals a text and saves it.
    pub fn put(&mut self, json: &[u8]) -> Result<Put, Failure> {
        let passphrase = self.passphrase.lifted();
        let sealed = seal(json, &passphrase, Effort::STANDARD)?;
        let held = self.store.hold()?;
        let fresh = Id::random().map_err(|_| no_chance())?;
        let recover = |id: &Id| match &self.second {
            // First: a session that somebody else was promised a key for is never there without it.
            Some(key) => Ok::<_, Failure>(held.put_recovery(id, &seal_to(key, id, &passphrase)?)?),
            None => Ok(()),
        };
        let (id, put) = match &self.id {
            None => {
                recover(&fresh)?;
                held.create(&fresh, &sealed)?;
                (fresh, Put::New)
            }
            Some(id) => match held.replace(id, &sealed, &self.seen, fresh)? {
                Replaced::InPlace => (id.clone(), Put::Again),
                Replaced::Beside(id) => {
                    // From here on this one is ours, whatever becomes of the key: no save makes a third.
                    (self.id, self.seen) = (Some(id.clone()), Seen::good(sealed.clone()));
                    recover(&id)?;
                    (id, Put::Beside)
                }
            },
        };
        drop(held);
        self.id = Some(id);
        self.seen = Seen::good(sealed);
        Ok(put)
    }
}
