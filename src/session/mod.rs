//! Keeping a case between two runs: encrypted, or not at all.
//!
//! Read in this order:
//!
//! 1. [`saved`]: what is kept, as JSON text;
//! 2. [`passphrase`] and [`words`]: whether a passphrase is fit to protect it, and one made by chance;
//! 3. [`gate`]: which files are looked at any further;
//! 4. [`seal`](mod@seal): JSON text into an ordinary `age` file and back;
//! 5. [`Veiled`]: a passphrase that has to be kept meanwhile, and [`recovery`]: the passphrase for a second key, if somebody wants one;
//! 6. `save`: one file replaced so that a crash loses nothing;
//! 7. [`store`]: the directory of sealed files, and `hold`: writing into it.
//!
//! **What this module does not do.** It does not know what a case means (it carries the text), asks nobody
//! anything (reading a passphrase from a terminal is `cli`'s), words no message (that is Fluent's), keeps no key,
//! no index, no log and no setting, and hides neither that sealed files exist nor how many there are nor when
//! they were written.
//!
//! Invariants, each held by a test:
//!
//! * only bytes that pass the [`gate`] are ever written: no plaintext reaches the disk, not even after a failure;
//! * what this program writes has the work factor 18, whatever the machine is doing;
//! * no byte of a foreign file reaches `age` before the gate has read the whole header;
//! * at every moment of a save the old version or the new one can be read;
//! * a version that this program has not seen is never written over, only beside;
//! * a stored form of a newer program is refused and never written over.
//!
//! Sources: the age v1 format (<https://c2sp.org/age>); what is stored is described in `docs/session-format.md`.

pub mod gate;
mod hold;
pub mod passphrase;
pub mod read;
pub mod recovery;
mod save;
pub mod saved;
pub mod seal;
pub mod store;
mod store_error;
mod veiled;
pub mod words;

/// Text wiped from memory when dropped; the type every passphrase has here.
///
/// Make it with `SecretString::from(text.as_str())`: that copies into an allocation of exactly the right size.
/// `SecretString::from(String)` may shrink the string and leave the longer allocation behind, unwiped.
pub use age::secrecy::{ExposeSecret, SecretString};
pub use gate::Refusal;
pub use recovery::{KeyError, SecondKey};
pub use saved::{Saved, SavedError};
pub use seal::{Effort, OpenError, SealError, open, seal};
pub use store::{Condition, Entry, Held, Id, Replaced, Seen, Store, StoreError};
pub use veiled::Veiled;
