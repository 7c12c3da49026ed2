//! Lines of a width: the one way this program breaks a text, whatever its language.
//!
//! Lines break where Unicode allows it: at spaces, and between Chinese characters, but not before
//! ，。、；：）」” nor after （「“, and not inside a Latin word or a number. A word longer than a line is
//! cut. Chinese characters count as two columns. No hyphens are put in.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::breaks::{Kind, between, kind};
use super::harmless::tame;

/// Keeps what stands beside it on one line; never printed.
const TOGETHER: char = '\u{2060}';

/// The lines of a text of at most `width` columns; the first begins with `first`, the others with `rest`.
pub fn wrapped(words: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let words = tame(words);
    first_fit(&words, width, first, rest).unwrap_or_else(|| by_the_library(&words, width, first, rest))
}

/// The same where every word fits on a line.
fn first_fit(words: &str, width: usize, first: &str, rest: &str) -> Option<Vec<String>> {
    let room = [first, rest].map(|indent| width.saturating_sub(columns(indent)));
    let (mut lines, mut line, mut used) = (Vec::new(), 0..0, 0);
    let mut full = |line: std::ops::Range<usize>| {
        let indent = if lines.is_empty() { first } else { rest };
        let said = words.get(line).unwrap_or_default().trim_end_matches(' ');
        let mut whole = String::with_capacity(indent.len() + said.len());
        whole.extend([indent, said]);
        whole.truncate(whole.trim_end_matches(' ').len());
        lines.push(whole);
        lines.len()
    };
    let mut here = room[0];
    for (end, word, spaces) in pieces(words)? {
        if word > room[0].min(room[1]) {
            return None;
        }
        if used + word > here && line.end > line.start {
            full(line.clone());
            here = room[1];
            (line, used) = (line.end..line.end, 0);
        }
        (line.end, used) = (end, used + word + spaces);
    }
    full(line);
    Some(lines)
}

/// Each piece of a text that is never parted: where it ends, and how many columns it and the spaces behind it take.
/// `None` for a text whose end the library reads otherwise than its middle, and for none at all.
fn pieces(words: &str) -> Option<Vec<(usize, usize, usize)>> {
    if words.is_empty() || words.ends_with(['-', '\u{AD}']) {
        return None;
    }
    let mut found = Vec::new();
    // Where what has not been told apart yet begins, and whether the neighbours in it say where it breaks.
    let (mut start, mut is_plain) = (0, true);
    let (mut before, mut left) = (Kind::Other, None);
    let (mut word, mut spaces) = (0, 0);
    let mut at = 0;
    while let Some(letter) = words.get(at..).and_then(|rest| rest.chars().next()) {
        let (right, wide) = kind(letter);
        let breaks = left.map_or(Some(false), |left| between(before, left, right));
        if breaks == Some(true) {
            finished(&mut found, words, start..at, is_plain, (word, spaces));
            (start, is_plain, word, spaces) = (at, true, 0, 0);
        }
        is_plain &= breaks.is_some();
        match right {
            Kind::Space => spaces += 1,
            _ => {
                word +=
                    spaces + wide.or_else(|| words.get(at..at + letter.len_utf8()).map(columns)).unwrap_or_default();
                spaces = 0;
                before = right;
            }
        }
        left = Some(right);
        at += letter.len_utf8();
        if matches!(right, Kind::Letter | Kind::Digit) {
            // Nothing happens within a word.
            let more = words.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            (at, word) = (at + more, word + more);
        }
    }
    finished(&mut found, words, start..words.len(), is_plain, (word, spaces));
    Some(found)
}

/// Adds a piece to those found: where the library has to be asked, each of those it makes of it.
fn finished(
    found: &mut Vec<(usize, usize, usize)>,
    words: &str,
    piece: std::ops::Range<usize>,
    is_plain: bool,
    (word, spaces): (usize, usize),
) {
    if is_plain {
        found.push((piece.end, word, spaces));
        return;
    }
    let bound = bound(words.get(piece.clone()).unwrap_or_default());
    let mut end = piece.start;
    for word in WordSeparator::UnicodeBreakProperties.find_words(&bound) {
        end += word.len() - TOGETHER.len_utf8() * word.matches(TOGETHER).count() + word.whitespace.len();
        found.push((end, columns(&word), word.whitespace.len()));
    }
}

/// The same for any text, as the library does it.
fn by_the_library(words: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let words = bound(words);
    // A line is measured piece by piece to break a piece longer than itself: mostly there is none.
    let room = width.saturating_sub(first.len().max(rest.len()));
    let has_long_pieces = words.split(' ').any(|piece| piece.len() > room);
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(has_long_pieces)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(&words, options);
    lines.into_iter().map(|line| line.trim_end_matches(' ').replace(TOGETHER, "")).collect()
}

/// A text of several paragraphs, each broken into lines of at most `width` columns.
pub fn filled(words: &str, width: usize) -> String {
    let lines: Vec<String> = words.split('\n').flat_map(|paragraph| wrapped(paragraph, width, "", "")).collect();
    lines.join("\n")
}

/// How many columns a text takes.
pub fn columns(words: &str) -> usize {
    display_width(words)
}

/// The text with what belongs together bound: an article number such as 10(1)(3), and closing marks
/// that Unicode lets stand apart from what they close.
fn bound(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut before = ' ';
    for letter in words.chars() {
        let is_number = before == ')' && letter == '(';
        if is_number || never_ends_a_line(before) && letter != ' ' || never_begins_a_line(letter) && before != ' ' {
            out.push(TOGETHER);
        }
        out.push(letter);
        before = letter;
    }
    out
}

/// Marks that belong to what stands before them.
fn never_begins_a_line(letter: char) -> bool {
    matches!(
        letter,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '？'
            | '！'
            | '）'
            | '」'
            | '』'
            | '》'
            | '〉'
            | '〕'
            | '】'
            | '”'
            | '’'
            | '％'
            | '·'
            | '…'
            | '»'
    )
}

/// Marks that belong to what stands behind them.
fn never_ends_a_line(letter: char) -> bool {
    matches!(letter, '（' | '「' | '『' | '《' | '〈' | '〔' | '【' | '“' | '‘' | '«')
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHINESE: &str = "法院决定将被执行人列入失信被执行人名单的，应当制作决定书（失信决定书），列明“理由”和期限；\
        有纳入期限的，自2026年10月10日起算。根据2017年《规定》第10条第1款，全部履行后3个工作日内删除！怎么办？\
        申请人可以向法院申请纠正：法院应当在15个工作日内审查〔2017〕7号、judgment-defaulter和CHN106377.E。";

    #[test]
    fn chinese_breaks_between_characters_and_not_at_marks() {
        for width in 40..=100 {
            let lines = wrapped(CHINESE, width, "- ", "  ");
            assert!(lines.len() > 2, "{width}");
            for line in &lines {
                assert!(columns(line) <= width, "{width}: {line}");
                let words = line.trim_start_matches(['-', ' ']);
                assert!(!words.starts_with(never_begins_a_line), "{width}: {line}");
                assert!(!words.ends_with(never_ends_a_line), "{width}: {line}");
            }
            // Broken at characters, not only at spaces: no line but the last is half empty.
            for line in &lines[..lines.len() - 1] {
                assert!(columns(line) + 24 >= width, "{width}: {line}");
            }
            let again: String = lines.iter().map(|line| &line[2..]).collect();
            assert_eq!(again, CHINESE, "nothing is lost or put in");
        }
    }

    /// Every text of the program, and texts made of the marks that matter, at every width.
    #[test]
    fn the_short_way_breaks_where_the_library_does() {
        let mut texts: Vec<String> = Vec::new();
        for lang in crate::text::languages() {
            let (interface, packs) = crate::text::embedded::sources(lang).expect("a language");
            let packs = packs.into_values().flatten();
            let lines = interface.into_iter().map(str::to_owned).chain(packs).collect::<Vec<_>>();
            let said = |line: &str| line.split_once('=').map_or(line, |(_, words)| words).trim().to_owned();
            texts.extend(lines.iter().flat_map(|text| text.lines().map(said)));
        }
        assert!(texts.len() > 20_000);
        let marks = "a B9 é ,.;:()-“”‘’ 名单，。、；：？！（）「」《》〈〉·…—–/%+*\"'[]!?&§№₂\u{A0}«»";
        let marks: Vec<char> = marks.chars().collect();
        let mut seed = 1u64;
        let mut next = |most: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % most
        };
        for _ in 0..60_000 {
            let length = 2 + next(24);
            texts.push((0..length).map(|_| marks[if next(3) == 0 { next(8) } else { next(marks.len()) }]).collect());
        }
        let mut short = 0;
        for (place, text) in texts.iter().enumerate() {
            let text = tame(text);
            let indents = [("", ""), ("- ", "  "), ("1.2.3 ", "    "), ("", "  ")];
            for (width, (first, rest)) in [(8 + place % 33, indents[place % 4]), (80, indents[place / 4 % 4])] {
                let Some(found) = first_fit(&text, width, first, rest) else { continue };
                short += 1;
                assert_eq!(found, by_the_library(&text, width, first, rest), "{width}, {first:?}: {text:?}");
            }
        }
        assert!(short > texts.len(), "{short} of {}", texts.len());
    }

    #[test]
    fn words_and_numbers_stay_whole() {
        for width in 40..=100 {
            let lines = wrapped(CHINESE, width, "", "");
            for whole in ["2026", "2017", "CHN106377.E", "defaulter"] {
                let there = lines.iter().filter(|line| line.contains(whole)).count();
                assert!(there >= 1, "{width}: {whole} in {lines:?}");
            }
        }
    }

    #[test]
    fn a_space_that_does_not_break_does_not_break() {
        let french =
            "Que faire d’abord\u{A0}: voir «\u{A0}Procédures\u{A0}» et la liste des débiteurs judiciaires\u{A0}?";
        for width in 20..=60 {
            for line in wrapped(french, width, "", "") {
                assert!(!line.starts_with([':', '?', '»']) && !line.ends_with('«'), "{width}: {line}");
            }
        }
        assert!(filled(french, 200).contains('\u{A0}'));
    }

    #[test]
    fn paragraphs_stay_apart() {
        assert_eq!(filled("one two\n\nthree", 5), "one\ntwo\n\nthree");
    }
}
