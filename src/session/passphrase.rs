//! Is a passphrase fit to protect a case?
//!
//! A sealed file can be guessed at for ever, without asking anybody; the passphrase is the only lock. What cannot
//! be accepted is a [`Fault`]; what is allowed but probably a mistake is a [`Doubt`]. Both are values: the words
//! are written elsewhere, and neither value repeats the passphrase.
//!
//! Fourteen characters are a floor, not a promise: what counts is how many guesses it takes. `zxcvbn` estimates
//! them (words, names, dates, keyboards, repetitions), and less than 10⁸ is refused.
//!
//! [`settled`] makes one passphrase of what two keyboards send for the same text; whoever makes a key of what was
//! typed takes its result, in saving and in opening.
//!
//! **What it does not do.** The estimate knows English and some names and passwords, no Chinese, no song and no
//! proverb: a line of a poem passes. It leaves copies of what it looks at in freed memory, which nothing here can
//! wipe. No terminal is read here, and no list of words lies here: see [`words`].

use unicode_normalization::{UnicodeNormalization, is_nfc};
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

use super::words;

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
    /// Too few guesses find it, long as it is.
    #[error("easily guessed")]
    Guessable,
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
    if zxcvbn(passphrase, &[]).score() < Score::Three {
        return Err(Fault::Guessable);
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

/// What was typed, as the passphrase it means: six words of the list as they were shown, and any other text in
/// Unicode's composed form (NFC), the same whichever system it was typed on.
pub fn settled(typed: &str) -> Zeroizing<String> {
    if let Some(shown) = words::as_shown(typed) {
        return shown;
    }
    // Composing lengthens a text threefold at most, so this never grows and leaves no copy behind.
    let mut composed = Zeroizing::new(String::with_capacity(3 * typed.len()));
    match is_nfc(typed) {
        true => composed.push_str(typed),
        false => typed.nfc().for_each(|c| composed.push(c)),
    }
    composed
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
            ("aaaaaaaaaaaaaaaaaaaa", Fault::Guessable),
            ("00000000000000", Fault::Guessable),
            ("passwordpassword", Fault::Guessable),
            ("qwertyuiopasdf", Fault::Guessable),
            ("abcdefghijklmn", Fault::Guessable),
            ("12345678901234", Fault::Guessable),
            ("1234567890abcd", Fault::Guessable),
            ("Password123456", Fault::Guessable),
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
            ("!?!?¿!?!¿?!?¿!!?¿?!", vec![Doubt::OnlyDigits, Doubt::Repetitive]),
        ] {
            assert_eq!(judge(passphrase), Ok(expected), "{passphrase:?}");
        }
    }

    /// Whatever chance makes is strong enough for whoever types it as a passphrase of their own.
    #[test]
    fn six_words_by_chance_are_always_accepted() {
        for _ in 0..50 {
            assert_eq!(judge(&words::make().unwrap()), Ok(vec![]));
        }
    }

    /// The longest and the oddest are judged in a moment.
    #[test]
    fn judging_ends() {
        let odd = ["a".repeat(MOST_BYTES), "aA1@".repeat(MOST_BYTES / 4), "\u{1F600}".repeat(MOST_BYTES / 4)];
        for passphrase in odd {
            let start = std::time::Instant::now();
            let _ = judge(&passphrase);
            assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
        }
    }

    #[test]
    fn the_same_text_from_two_keyboards_is_the_same_passphrase() {
        // Composed and decomposed é; Hangul; a kana with its mark apart.
        for (one, other) in [
            ("un caf\u{e9} serr\u{e9}", "un cafe\u{301} serre\u{301}"),
            ("\u{d55c}\u{ad6d}", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
            ("\u{304c}", "\u{304b}\u{3099}"),
        ] {
            assert_eq!(settled(one), settled(other));
            assert_eq!(settled(one).as_str(), one);
        }
        // Nothing else is changed: capitals, spaces and full-width letters make another passphrase.
        for kept in [" Correct horse ", "ｃorrect horse", "天地玄黄 宇宙洪荒"] {
            assert_eq!(settled(kept).as_str(), kept);
        }
        assert_eq!(settled("Abacus zoom  abacus zoom abacus ZOOM").as_str(), "abacus zoom abacus zoom abacus zoom");
        // It does not grow on the way: Unicode's worst cases for composing.
        for worst in ["\u{1D160}".repeat(50), "\u{0344}".repeat(50), "\u{FB2C}".repeat(50), "\u{0958}".repeat(50)] {
            let settled = settled(&worst);
            assert_eq!(settled.capacity(), 3 * worst.len());
        }
    }
}
