//! Text nobody here wrote, made harmless before a person or another program sees it.
//!
//! A label of a case, a teacher's pack, a saved session, a file name, an argument or a typed line may
//! hold characters that are not read but obeyed: a terminal would move its cursor, change its title,
//! fill the clipboard or show another name; a page would turn the direction of writing, so that a
//! citation reads otherwise than it is; and some characters are simply not seen. [`harmless`] puts a
//! visible mark in the place of each. It stands at every way out: `report`'s text, Markdown and HTML,
//! and whatever `cli` prints. JSON keeps its data, spelled out ([`spelled_out`]).
//!
//! **What it does not do.** It does not judge the words, and does not escape what Markdown or HTML
//! would obey: they do that themselves. Letters that look like others are letters.
//!
//! Invariants: Chinese, Uyghur, Tibetan and Mongolian text passes untouched, with the joiners and
//! variation selectors it needs; what comes out holds nothing [`is_an_order`] finds, but for those;
//! making harmless twice is making harmless once.

use std::borrow::Cow;

/// What stands in the place of a character that would be obeyed.
pub const MARK: char = '\u{FFFD}';

/// Whether a character is obeyed, or not seen, instead of read: controls of both sets, line and
/// paragraph separators, marks that turn the direction of writing, and invisible formatting.
pub fn is_an_order(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Text with everything that would be obeyed made visible, on one line.
pub fn harmless(text: &str) -> String {
    tame(text).into_owned()
}

/// The same, and the text itself where there is nothing to be made visible.
pub(super) fn tame(text: &str) -> Cow<'_, str> {
    if is_harmless::<false>(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let mut before = ' ';
    let tame = |letter: char| {
        let shown = match letter {
            '\n' | '\r' | '\t' => ' ',
            _ if is_an_order(letter) && !belongs_to(before, letter) => MARK,
            _ => letter,
        };
        // What was taken out belongs to nothing that comes after it.
        before = shown;
        shown
    };
    Cow::Owned(text.chars().map(tame).collect())
}

/// The same for a text of several lines, which stay lines, whichever of the two ends they have.
pub fn harmless_lines(text: &str) -> Cow<'_, str> {
    if is_harmless::<true>(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let line = |line: &str| match line.strip_suffix('\r') {
        Some(line) => harmless(line) + "\r",
        None => harmless(line),
    };
    let mut lines: Vec<String> = text.split('\n').map(line).collect();
    // What stands after the last end is no whole line: nothing ends it.
    if let Some(last) = lines.last_mut().filter(|last| last.ends_with('\r')) {
        *last = harmless(last);
    }
    Cow::Owned(lines.join("\n"))
}

/// Whether no character may be an order, a tab or a line end (with `LINES`, a line end is none): no order is missed, and
/// seldom is anything else taken for one.
fn is_harmless<const LINES: bool>(text: &[u8]) -> bool {
    /// Bytes with which a character begins that may be one.
    const fn may_begin_one(byte: u8) -> bool {
        matches!(byte, 0..0x20 | 0x7F | 0xC2 | 0xCD | 0xD8 | 0xE1 | 0xE2 | 0xE3 | 0xEF | 0xF0 | 0xF3)
    }
    /// The same, for each byte.
    const MAY_BEGIN: [bool; 256] = {
        let (mut table, mut byte) = ([false; 256], 0);
        while byte < 256 {
            table[byte] = may_begin_one(byte as u8);
            byte += 1;
        }
        table
    };
    let is_end = |byte: u8| LINES && byte == b'\n';
    let is_plain = |byte: u8| (0x20..0x7F).contains(&byte) | is_end(byte);
    let mut at = 0;
    while at < text.len() {
        // Most of most texts is nothing but letters and spaces.
        while let Some(piece) = text[at..].first_chunk::<16>()
            && piece.iter().fold(true, |plain, byte| plain & is_plain(*byte))
        {
            at += 16;
        }
        let upto = text.len().min(at + 16);
        while at < upto {
            if MAY_BEGIN[usize::from(text[at])] && !is_end(text[at]) {
                let rest = [1, 2].map(|more| text.get(at + more).copied().unwrap_or_default());
                let known = match (text[at], rest) {
                    // Quotation marks and dashes, what charts are drawn with, Chinese marks, full-width ones, spaces
                    // that do not break.
                    (0xE2, [0x80, third]) => (0x90..0xA8).contains(&third),
                    (0xE2, [second, _]) => second >= 0x82,
                    (0xE3, [0x80, _]) | (0xEF, [0xBC | 0xBD, _]) => true,
                    (0xC2, [second, _]) => second >= 0xA0 && second != 0xAD,
                    _ => false,
                };
                if !known {
                    return false;
                }
                at += 1;
            }
            at += 1;
        }
    }
    true
}

/// JSON in which the same characters are spelled out (`\u202e`): the data are what they were, and a
/// terminal that shows them has nothing to obey.
pub fn spelled_out(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut from = 0;
    let is_spelled = |letter: char| !matches!(letter, ' '..='~' | '\n') && is_an_order(letter);
    for (at, letter) in json.char_indices().filter(|(_, letter)| is_spelled(*letter)) {
        out.push_str(&json[from..at]);
        from = at + letter.len_utf8();
        // Outside of strings JSON has only line breaks of these, so this one is within a string.
        for unit in letter.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out.push_str(&json[from..]);
    out
}

/// Joiners within a word whose letters join, and selectors that choose the form of the character
/// before them.
fn belongs_to(before: char, letter: char) -> bool {
    let is_mongolian = matches!(before, '\u{1800}'..='\u{18AF}');
    match letter {
        '\u{200C}' | '\u{200D}' => {
            is_mongolian
                || matches!(before, '\u{620}'..='\u{8FF}' | '\u{900}'..='\u{FFF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
        }
        '\u{180B}'..='\u{180F}' => is_mongolian,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            matches!(before, '\u{2E80}'..='\u{2FFF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every control character, and every one that turns the direction of writing.
    fn orders() -> impl Iterator<Item = char> {
        let controls = ('\u{0}'..='\u{1f}').chain('\u{7f}'..='\u{9f}');
        let directions = ['\u{61c}', '\u{200e}', '\u{200f}'];
        controls.chain(directions).chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}')
    }

    #[test]
    fn no_character_that_commands_comes_out() {
        let mut count = 0;
        for order in
            orders().chain(['\u{200b}', '\u{feff}', '\u{ad}', '\u{2028}', '\u{3164}', '\u{e0041}', '\u{e0100}'])
        {
            count += 1;
            for text in [format!("a{order}b"), format!("{order}"), format!("A{order}{order}"), format!("天a{order}")] {
                let shown = harmless(&text);
                assert!(!shown.chars().any(is_an_order), "{order:?} in {shown:?}");
                assert_eq!(harmless(&shown), shown);
            }
        }
        assert_eq!(count, 77 + 7);
    }

    #[test]
    fn every_order_is_found_before_a_text_is_taken_for_harmless() {
        let (mut orders, mut others) = (0, 0);
        for letter in '\0'..=char::MAX {
            // At every place in a piece of sixteen, and at the end.
            let place = (letter as usize).wrapping_mul(7) % 23;
            let text = format!("{}{letter}{}", "名 a”".repeat(place), "x".repeat(20));
            let end = format!("{}{letter}", "y".repeat(place));
            for text in [&text, &end] {
                let is_found = !is_harmless::<false>(text.as_bytes());
                assert_eq!(is_harmless::<true>(text.as_bytes()), !is_found || letter == '\n');
                assert!(is_found || !is_an_order(letter), "{letter:?} in {text:?}");
                others += usize::from(is_found && !is_an_order(letter));
            }
            orders += usize::from(is_an_order(letter));
        }
        assert!(orders > 4000 && others > 0, "{orders}, {others}");
        for letter in " aZ~é，。、；：？！（）「」《》“”‘’—…–─┄▶●→名单一\u{A0}«»§第".chars()
        {
            assert!(is_harmless::<false>(letter.to_string().as_bytes()), "{letter:?}");
        }
    }

    #[test]
    fn sequences_of_orders_are_words_afterwards() {
        for (written, shown) in [
            ("a\u{1b}]52;c;eA==\u{7}b", "a\u{FFFD}]52;c;eA==\u{FFFD}b"),
            ("\u{1b}]8;;http://x\u{1b}\\y", "\u{FFFD}]8;;http://x\u{FFFD}\\y"),
            ("\u{1b}[2J\u{9b}31m", "\u{FFFD}[2J\u{FFFD}31m"),
            ("10(1)\u{202e}2(01\u{2069}", "10(1)\u{FFFD}2(01\u{FFFD}"),
            ("one\r\ntwo\tthree", "one  two three"),
        ] {
            assert_eq!(harmless(written), shown);
        }
        assert_eq!(harmless_lines("a\r\nb\rc\r\n\r"), "a\r\nb c\r\n ");
        assert_eq!(harmless("第\u{180f}\u{180f}"), "第\u{FFFD}\u{FFFD}");
        assert_eq!(harmless_lines("a\u{1b}\nb\u{9b}"), "a\u{FFFD}\nb\u{FFFD}");
    }

    /// The law's own languages: nothing of theirs is an order.
    #[test]
    fn texts_of_the_law_pass_untouched() {
        for text in [
            "第十条　具有下列情形之一的，人民法院应当在三个工作日内删除失信信息：（一）…",
            // 《中华人民共和国宪法》 4, in Uyghur, Tibetan and Mongolian.
            "جۇڭخۇا خەلق جۇمھۇرىيىتىدىكى مىللەتلەرنىڭ ھەممىسى باپباراۋەر.",
            "ཀྲུང་ཧྭ་མི་དམངས་སྤྱི་མཐུན་རྒྱལ་ཁབ་ཀྱི་མི་རིགས་ཚང་མ་འདྲ་མཉམ་ཡིན།",
            "ᠪᠦᠭᠦᠳᠡ ᠨᠠᠶᠢᠷᠠᠮᠳᠠᠬᠤ\u{180e}ᠠ ᠳᠤᠮᠳᠠᠳᠤ\u{180b}",
            "می\u{200c}خواهم",
            "葛\u{e0100}",
            "㐂\u{fe00}",
            "é e\u{301} “…” — 10(1)",
        ] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn json_keeps_its_data() {
        let data = "a\u{202e}b\u{9b}c\u{7f}d\u{e0041}e 名单";
        let json = spelled_out(&format!("{{\n \"label\": \"{data}\"\n}}"));
        assert!(json.contains(r"a\u202eb\u009bc\u007fd\udb40\udc41e 名单"), "{json}");
        assert!(json.chars().all(|letter| letter == '\n' || !is_an_order(letter)));
    }
}
