//! Lines of a width: the one way this program breaks a text, whatever its language.
//!
//! Lines break where Unicode allows it: at spaces, and between Chinese characters, but not before
//! ，。、；：）」” nor after （「“, and not inside a Latin word or a number. A word longer than a line is
//! cut. Chinese characters count as two columns. No hyphens are put in.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::harmless;

/// Keeps what stands beside it on one line; never printed.
const TOGETHER: char = '\u{2060}';

/// The lines of a text of at most `width` columns; the first begins with `first`, the others with `rest`.
pub fn wrapped(words: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let words = bound(&harmless(words));
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
