//! Text as it is looked at: one digit is one digit, however it is written.
//!
//! Full-width letters and digits, Arabic and Persian digits and the many hyphens become ASCII; what is
//! not seen is left out. Every sign keeps its place in the text it came from.

use std::ops::Range;

/// The most signs that stand for nothing but a gap within a number, such as `" - "`.
const WIDEST_GAP: usize = 3;

/// A folded text.
pub(super) struct Folded {
    signs: Vec<(char, Range<usize>)>,
}

impl Folded {
    pub(super) fn new(text: &str) -> Folded {
        let place = |(at, letter): (usize, char)| Some((folded(letter)?, at..at + letter.len_utf8()));
        Folded { signs: text.char_indices().filter_map(place).collect() }
    }

    pub(super) fn len(&self) -> usize {
        self.signs.len()
    }

    /// The sign at a place; a line's end beyond the text.
    pub(super) fn sign(&self, at: usize) -> char {
        self.signs.get(at).map_or('\n', |(sign, _)| *sign)
    }

    /// The signs from a place on.
    pub(super) fn from(&self, at: usize) -> impl Iterator<Item = char> + '_ {
        self.signs.iter().skip(at).map(|(sign, _)| *sign)
    }

    /// Whether a number or a word may begin here: it is not the middle of a longer one.
    pub(super) fn begins(&self, at: usize) -> bool {
        !is_word(self.sign(at.wrapping_sub(1)))
    }

    /// Whether what ends before this place is not the middle of a longer number or word.
    pub(super) fn ends(&self, at: usize) -> bool {
        !is_word(self.sign(at))
    }

    /// Exactly so many letters and digits from a place on, with gaps in between, and where they end;
    /// only if nothing goes on there.
    pub(super) fn taken(&self, at: usize, count: usize) -> Option<(Vec<char>, usize)> {
        let mut taken = Vec::with_capacity(count);
        let mut here = at;
        while taken.len() < count {
            let gap = if taken.is_empty() { 0 } else { self.from(here).take_while(|sign| is_gap(*sign)).count() };
            here += gap;
            let sign = self.sign(here);
            if gap > WIDEST_GAP || !is_word(sign) {
                return None;
            }
            taken.push(sign);
            here += 1;
        }
        self.ends(here).then_some((taken, here))
    }

    /// The same, for digits.
    pub(super) fn digits(&self, at: usize, count: usize) -> Option<(Vec<u32>, usize)> {
        let (signs, end) = self.taken(at, count)?;
        let digits: Option<Vec<u32>> = signs.iter().map(|sign| sign.to_digit(10)).collect();
        Some((digits?, end))
    }

    /// The place of some signs in the text they came from.
    pub(super) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.signs.get(from).map_or(0, |(_, range)| range.start);
        let end = to.checked_sub(1).and_then(|last| self.signs.get(last)).map_or(start, |(_, range)| range.end);
        start..end.max(start)
    }
}

/// A letter or a digit of ASCII: Chinese text runs on around a number without a space.
pub(super) fn is_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric()
}

fn is_gap(sign: char) -> bool {
    matches!(sign, ' ' | '-')
}

/// A character as it is looked at, or nothing if it is not seen.
fn folded(letter: char) -> Option<char> {
    let moved = |by: u32| char::from_u32(u32::from(letter) - by);
    match letter {
        '\u{FF01}'..='\u{FF5E}' => moved(0xFEE0),
        '\u{660}'..='\u{669}' => moved(0x660 - 0x30),
        '\u{6F0}'..='\u{6F9}' => moved(0x6F0 - 0x30),
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => Some('-'),
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        _ => Some(letter),
    }
}
