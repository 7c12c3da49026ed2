//! A passphrase of six words, made by chance: what is offered to everybody first.
//!
//! Each word is one of 7776, drawn evenly from the system's random numbers: 6 × 12.9 = 77.5 bits. At one guess a
//! second, what an opening costs here, that is more years than there have been; people's own choices are not.
//!
//! **What it does not do.** It keeps nothing, shows nothing and knows no other language: the words are English, of
//! three to nine plain letters, so that every keyboard has them.
//!
//! [`as_shown`] forgives how the words are typed back (capitals, full-width letters, spaces), and nothing else: a
//! text that is not exactly six words of the list is not touched.
//!
//! The list: `words/eff-large.txt`, the EFF's large wordlist of 2016 without its dice numbers, by Joseph Bonneau and
//! the Electronic Frontier Foundation, under CC BY 3.0 US; see `words/SOURCE.md`.

use std::io;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// One word a line, in the order of the alphabet.
const LIST: &str = include_str!("words/eff-large.txt");

/// How many words are in the list: five throws of a die.
const WORDS: usize = 7776;

/// How many words a passphrase is made of.
pub const COUNT: usize = 6;

/// The longest passphrase of this kind: six words of nine letters and the spaces between.
const LONGEST: usize = COUNT * 9 + COUNT - 1;

/// Six words by chance, with single spaces between.
///
/// # Errors
///
/// When the system gives no random numbers: then there is no passphrase, rather than a weak one.
pub fn make() -> io::Result<Zeroizing<String>> {
    let mut passphrase = Zeroizing::new(String::with_capacity(LONGEST));
    for place in 0..COUNT {
        if place > 0 {
            passphrase.push(' ');
        }
        passphrase.push_str(word(drawn()?));
    }
    Ok(passphrase)
}

/// A typed text that means six words of the list, as [`make`] writes them; nothing if it is another text.
pub fn as_shown(typed: &str) -> Option<Zeroizing<String>> {
    let mut folded = Zeroizing::new(String::with_capacity(12 * typed.len()));
    // Full-width letters of an input method are the same letters here. Nothing folds to more than 11 times its bytes.
    typed.nfkc().flat_map(char::to_lowercase).for_each(|letter| folded.push(letter));
    let mut shown = Zeroizing::new(String::with_capacity(LONGEST));
    let mut count = 0;
    for part in folded.split_whitespace() {
        if !is_listed(part) || count == COUNT {
            return None;
        }
        if count > 0 {
            shown.push(' ');
        }
        shown.push_str(part);
        count += 1;
    }
    (count == COUNT).then_some(shown)
}

fn word(place: usize) -> &'static str {
    LIST.lines().nth(place).unwrap_or_default()
}

fn is_listed(word: &str) -> bool {
    // Sixty kilobytes are looked through in no time, and nothing has to be kept.
    LIST.lines().any(|listed| listed == word)
}

/// A place in the list, every one as likely as any other.
fn drawn() -> io::Result<usize> {
    /// The multiples of the list's length that fit two bytes; what lies beyond would favour the first words.
    const FAIR: usize = (1 << 16) / WORDS * WORDS;
    loop {
        let mut bytes = Zeroizing::new([0; 2]);
        getrandom::fill(bytes.as_mut_slice()).map_err(|_| io::Error::other("no random numbers"))?;
        let number = usize::from(u16::from_le_bytes(*bytes));
        if number < FAIR {
            return Ok(number % WORDS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_one_it_says() {
        let words: Vec<&str> = LIST.lines().collect();
        assert_eq!(words.len(), WORDS);
        assert_eq!((words[0], words[WORDS - 1]), ("abacus", "zoom"));
        assert!(words.is_sorted() && words.windows(2).all(|two| two[0] != two[1]));
        for word in words {
            assert!((3..=9).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{word}");
        }
    }

    /// Six words, never the same, and every part of the list drawn from.
    #[test]
    fn six_words_by_chance() {
        let mut seen = std::collections::BTreeSet::new();
        let mut thirds = [0u32; 3];
        for _ in 0..500 {
            let made = make().expect("random numbers");
            assert!(made.len() <= LONGEST && made.capacity() == LONGEST, "it grew");
            assert_eq!(made.split(' ').count(), COUNT);
            for word in made.split(' ') {
                let place = LIST.lines().position(|listed| listed == word).expect("a listed word");
                thirds[place * 3 / WORDS] += 1;
            }
            assert!(seen.insert(made.to_string()), "the same six words twice");
        }
        // 3000 draws: a third of them is 1000, and 26 the standard deviation.
        assert!(thirds.iter().all(|third| third.abs_diff(1000) < 200), "{thirds:?}");
    }

    #[test]
    fn how_the_words_are_typed_is_forgiven_and_nothing_else() {
        let shown = "abacus zoom yo-yo t-shirt abdomen zone";
        for typed in
            [shown, "  Abacus  ZOOM yo-yo\tT-shirt abdomen zone ", "ａｂａｃｕｓ　ｚｏｏｍ yo-yo t-shirt abdomen zone"]
        {
            assert_eq!(as_shown(typed).as_deref().map(String::as_str), Some(shown), "{typed:?}");
        }
        for other in [
            "",
            "abacus zoom yo-yo t-shirt abdomen",
            "abacus zoom yo-yo t-shirt abdomen zone zone",
            "abacus zoom yo-yo t-shirt abdomen zones",
            "abacus-zoom-yo-yo-t-shirt-abdomen-zone",
            "seven quiet herons wade at dusk",
        ] {
            assert!(as_shown(other).is_none(), "{other:?}");
        }
    }
}
