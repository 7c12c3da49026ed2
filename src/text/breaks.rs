//! Where a line may break, for the characters most texts are made of: told from two neighbours, at a glance.
//!
//! What Unicode allows is a matter of the whole line, and looking it up takes longer than anything else that is done to
//! a report. Between letters, digits, spaces, Chinese characters and the commonest marks two neighbours say it all;
//! everything else is left to the library ([`between`] gives `None`), which is asked about as little of the line as
//! hangs together. A test in `wrap.rs` holds the two against each other over every text of the program.

/// What a character is to its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A Latin letter.
    Letter,
    Digit,
    Space,
    /// A space that keeps its neighbours together.
    Tied,
    /// `,` `.` `;` `:`
    Stop,
    /// `(`
    Opens,
    /// `)`
    Closes,
    /// `-`: what stands behind it is never parted from it.
    Hyphen,
    /// `“` `‘`
    OpensQuote,
    /// `”` `’`
    ClosesQuote,
    /// A Chinese character.
    Han,
    /// A full-width mark that belongs to what stands before it.
    WideStop,
    /// A full-width mark that belongs to what stands behind it.
    WideOpens,
    /// Anything else.
    Other,
}

use Kind::{
    Closes, ClosesQuote, Digit, Han, Hyphen, Letter, Opens, OpensQuote, Other, Space, Stop, Tied, WideOpens, WideStop,
};

/// What a character is, and how many columns it takes; `None` where that has to be looked up.
pub(super) fn kind(letter: char) -> (Kind, Option<usize>) {
    match letter {
        'a'..='z' | 'A'..='Z' => (Letter, Some(1)),
        ' ' => (Space, Some(1)),
        '0'..='9' => (Digit, Some(1)),
        ',' | '.' | ';' | ':' => (Stop, Some(1)),
        '(' => (Opens, Some(1)),
        ')' => (Closes, Some(1)),
        '-' => (Hyphen, Some(1)),
        '!'..='~' => (Other, Some(1)),
        '\u{4E00}'..='\u{9FFF}' => (Han, Some(2)),
        '，' | '。' | '、' | '；' | '：' | '）' | '」' | '』' | '》' | '〉' => (WideStop, Some(2)),
        '（' | '「' | '『' | '《' | '〈' => (WideOpens, Some(2)),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' => (Letter, Some(1)),
        '\u{A0}' => (Tied, Some(1)),
        '“' | '‘' => (OpensQuote, Some(1)),
        '”' | '’' => (ClosesQuote, Some(1)),
        _ => (Other, None),
    }
}

/// Whether a line may break between two neighbours, the last character before them that is no space being `before`;
/// `None` where more than that has to be known. Where it may, what stands on one side does not matter to the other.
pub(super) fn between(before: Kind, left: Kind, right: Kind) -> Option<bool> {
    match (left, right) {
        (Other, _) | (_, Other) => None,
        (Space, Space) => Some(false),
        (Space, Letter | Digit | Opens | Hyphen | OpensQuote | Han | WideOpens) => {
            let is_plain = matches!(before, Letter | Digit | Stop | Closes | ClosesQuote | Han | WideStop);
            // A quotation mark keeps what opens behind it.
            let is_kept = before == ClosesQuote && matches!(right, Opens | WideOpens | OpensQuote);
            (is_plain && !is_kept).then_some(true)
        }
        (Space, _) => None,
        (_, Space) => Some(false),
        (Tied, _) | (_, Tied) | (Hyphen, _) => Some(false),
        // These are bound to each other in every language.
        (OpensQuote | WideOpens, _) | (_, ClosesQuote | WideStop) | (Closes, Opens) => Some(false),
        (Letter | Digit, Letter | Digit | Stop | Opens | Closes | Hyphen) => Some(false),
        (Letter | Digit, OpensQuote) => None,
        (Letter | Digit, Han) => Some(true),
        (Letter | Digit, WideOpens) => None,
        (Stop, Letter | Stop | Closes) => Some(false),
        (Stop, _) => None,
        (Opens, Letter | Digit | Closes | Stop | Opens | Han) => Some(false),
        (Closes, Letter | Digit | Stop | Closes) => Some(false),
        (ClosesQuote, Letter | Digit | Stop | Closes) => Some(false),
        (Han, Han | Letter | Digit | WideOpens) => Some(true),
        (Han, Stop | Closes) => Some(false),
        (WideStop, Han | Letter | Digit | WideOpens) => Some(true),
        (WideStop, Stop | Closes) => Some(false),
        _ => None,
    }
}
