//! Is a passphrase fit to protect a case?
//!
//! A sealed file can be guessed at for ever, without asking anybody; the passphrase is the only lock. What cannot
//! be accepted is a [`Fault`]; what is allowed but probably a mistake is a [`Doubt`]. Both are values: the words
//! are written elsewhere, and neither value repeats the passphrase.
//!
//! **What it does not do.** It does not estimate guessing (no dictionary yet, so a long proverb passes), does not
//! normalise (so the same Chinese or accented text typed on two systems might differ), reads no terminal, and
//! offers no word list.
//!
//! Fourteen characters are a floor, not a promise: length is what a guesser pays for.

/// The fewest characters accepted.
pub const FEWEST: usize = 14;

/// The most bytes accepted: what the reader of the terminal takes.
pub const MOST_BYTES: usize = 1024;

/// Fewer different characters than this look like a key held down.
const FEWEST_DIFFERENT: usize = 6;

/// Why a passphrase is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Too few characters.
    #[error("{found} characters are fewer than {fewest}")]
    TooShort {
        /// How many it has.
        found: usize,
        /// How many it needs.
        fewest: usize,
    },
    /// Too many bytes.
    #[error("{found} bytes are more than {most}")]
    TooLong {
        /// How many it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// A character no keyboard can be relied on to type again.
    #[error("control character")]
    ControlCharacter,
}

/// Why a passphrase, though accepted, is probably not what the person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// It begins or ends with white space, which is easily lost.
    OuterSpace,
    /// It has full-width letters or an ideographic space: the input method was still on.
    FullWidth,
    /// It has invisible characters: zero-width or of direction.
    Invisible,
    /// Digits and punctuation only: a telephone or identity number, a date.
    OnlyDigits,
    /// Very few different characters.
    Repetitive,
}

/// Every doubt about a passphrase, or the first reason not to accept it.
pub fn judge(passphrase: &str) -> Result<Vec<Doubt>, Fault> {
    if passphrase.len() > MOST_BYTES {
        return Err(Fault::TooLong { found: passphrase.len(), most: MOST_BYTES });
    }
    if passphrase.chars().any(char::is_control) {
        return Err(Fault::ControlCharacter);
    }
    let found = passphrase.chars().count();
    if found < FEWEST {
        return Err(Fault::TooShort { found, fewest: FEWEST });
    }
    let mut doubts = Vec::new();
    let mut doubt = |holds: bool, doubt: Doubt| {
        if holds {
            doubts.push(doubt);
        }
    };
    doubt(passphrase.trim() != passphrase, Doubt::OuterSpace);
    doubt(passphrase.chars().any(|c| matches!(c, '\u{FF01}'..='\u{FF5E}' | '\u{3000}')), Doubt::FullWidth);
    doubt(
        passphrase.chars().any(|c| {
            matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
        }),
        Doubt::Invisible,
    );
    doubt(!passphrase.chars().any(char::is_alphabetic), Doubt::OnlyDigits);
    // Counting earlier equals needs no second copy of the passphrase.
    let different = passphrase.char_indices().filter(|(at, c)| !passphrase[..*at].contains(*c)).count();
    doubt(different < FEWEST_DIFFERENT, Doubt::Repetitive);
    Ok(doubts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults() {
        let long = "x".repeat(MOST_BYTES + 1);
        for (passphrase, expected) in [
            ("", Fault::TooShort { found: 0, fewest: 14 }),
            ("thirteen char", Fault::TooShort { found: 13, fewest: 14 }),
            ("天地玄黄宇宙洪荒日月盈昃辰", Fault::TooShort { found: 13, fewest: 14 }),
            (long.as_str(), Fault::TooLong { found: 1025, most: 1024 }),
            ("correct horse\u{7f}battery", Fault::ControlCharacter),
            ("correct horse\u{9b}battery", Fault::ControlCharacter),
            ("\u{1b}[A", Fault::ControlCharacter),
        ] {
            assert_eq!(judge(passphrase), Err(expected), "{passphrase:?}");
        }
    }

    #[test]
    fn doubts() {
        for (passphrase, expected) in [
            ("fourteen chars", vec![]),
            ("天地玄黄宇宙洪荒日月盈昃辰宿", vec![]),
            (" correct horse battery", vec![Doubt::OuterSpace]),
            ("correct horse battery\u{3000}", vec![Doubt::OuterSpace, Doubt::FullWidth]),
            ("ｃorrect horse battery", vec![Doubt::FullWidth]),
            ("correct\u{200b}horse battery", vec![Doubt::Invisible]),
            ("1985-03-27 010 8765 4321", vec![Doubt::OnlyDigits]),
            ("aaaaaaaaaaaaaaaaaaaa", vec![Doubt::Repetitive]),
            ("00000000000000", vec![Doubt::OnlyDigits, Doubt::Repetitive]),
        ] {
            assert_eq!(judge(passphrase), Ok(expected), "{passphrase:?}");
        }
    }
}
