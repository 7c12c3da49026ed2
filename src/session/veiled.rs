//! A passphrase that has to be kept, because every answer is saved under it: in memory as two halves, each of which is
//! chance alone.
//!
//! **What it does not do.** Whoever can read the whole memory of this process and knows this program can put the halves
//! together. It keeps the passphrase itself out of whatever part of memory gets elsewhere: a page moved to a disk, a
//! search for words.

use age::secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

/// A passphrase that is put together only while something is sealed with it.
pub struct Veiled {
    chance: Zeroizing<Vec<u8>>,
    other: Zeroizing<Vec<u8>>,
}

impl Veiled {
    /// Takes a passphrase apart. Without random numbers it stays as it is; then nothing can be sealed with it either.
    pub fn new(passphrase: &SecretString) -> Veiled {
        let text = passphrase.expose_secret().as_bytes();
        let mut chance = Zeroizing::new(vec![0; text.len()]);
        if getrandom::fill(&mut chance).is_err() {
            chance.fill(0);
        }
        let other = Zeroizing::new(text.iter().zip(chance.iter()).map(|(one, other)| one ^ other).collect());
        Veiled { chance, other }
    }

    /// The passphrase, wiped when dropped.
    pub fn lifted(&self) -> SecretString {
        let bytes: Vec<u8> = self.chance.iter().zip(self.other.iter()).map(|(one, other)| one ^ other).collect();
        let bytes = Zeroizing::new(bytes);
        // What was text is text again.
        SecretString::from(std::str::from_utf8(&bytes).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_and_neither_half_is_it() {
        for text in ["", "seven quiet herons wade at dusk", "天地玄黄"] {
            let veiled = Veiled::new(&SecretString::from(text));
            assert_eq!(veiled.lifted().expose_secret(), text);
            assert!(
                text.is_empty()
                    || veiled.chance.as_slice() != text.as_bytes() && veiled.other.as_slice() != text.as_bytes()
            );
        }
    }
}
