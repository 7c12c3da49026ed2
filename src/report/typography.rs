//! Typography: the marks a language sets, whatever the texts of a pack have.
//!
//! Straight quotation marks become those of the document's language, a line break of a message a
//! space, or nothing between Chinese characters, and a term is joined to what is said of it by the
//! language's own colon. What the texts write themselves stays: French spaces that do not break among it.

use super::document::{Block, Branch, Inline, Item, Span};

/// The marks of a language.
pub(super) struct Marks {
    open: &'static str,
    close: &'static str,
    /// Between a term and what is said of it.
    pub(super) colon: &'static str,
}

/// The marks of the language of this tag; those of English for any that is not known.
pub(super) fn marks(lang: &str) -> Marks {
    match lang.split('-').next() {
        Some("fr") => Marks { open: "«\u{A0}", close: "\u{A0}»", colon: "\u{A0}: " },
        Some("zh") if lang.starts_with("zh-Hant") => Marks { open: "「", close: "」", colon: "：" },
        Some("zh") => Marks { open: "“", close: "”", colon: "：" },
        _ => Marks { open: "“", close: "”", colon: ": " },
    }
}

/// Blocks with the quotation marks of a language in the place of straight ones.
pub(super) fn typeset(blocks: &mut [Block], lang: &str) {
    let marks = marks(lang);
    for block in blocks {
        match block {
            Block::Heading { text, .. } => marks.words(text),
            Block::Paragraph(text) => marks.inline(text),
            Block::Definition { term, text } => {
                marks.words(term);
                marks.inline(text);
            }
            Block::List(items) => marks.items(items),
            Block::Tree(branches) => marks.branches(branches),
            Block::Task { term, text } => {
                marks.words(term);
                marks.inline(text);
            }
            Block::Folded { summary, blocks } => {
                marks.words(summary);
                typeset(blocks, lang);
            }
            Block::Bars(bars) => {
                for words in [&mut bars.title, &mut bars.of, &mut bars.counts, &mut bars.about] {
                    marks.words(words);
                }
                bars.rows.iter_mut().for_each(|(of, _)| marks.words(of));
            }
            Block::Chart(_) | Block::Rule | Block::Verbatim(_) => {}
        }
    }
}

impl Marks {
    fn items(&self, items: &mut [Item]) {
        for item in items {
            self.inline(&mut item.text);
            self.items(&mut item.below);
        }
    }

    fn branches(&self, branches: &mut [Branch]) {
        for branch in branches {
            self.inline(&mut branch.text);
            self.branches(&mut branch.of);
        }
    }

    fn inline(&self, text: &mut Inline) {
        let mut before = ' ';
        for span in &mut text.0 {
            let (Span::Plain(words) | Span::Strong(words)) = span;
            if words.contains('"') {
                *words = self.turned(words, &mut before);
            } else {
                before = words.chars().next_back().unwrap_or(before);
            }
        }
    }

    fn words(&self, words: &mut String) {
        if words.contains('"') {
            *words = self.curly(words);
        }
    }

    /// The words with quotation marks of the language.
    pub(super) fn curly(&self, words: &str) -> String {
        self.turned(words, &mut ' ')
    }

    fn turned(&self, words: &str, before: &mut char) -> String {
        let mut out = String::with_capacity(words.len());
        for letter in words.chars() {
            let opens = before.is_whitespace() || matches!(*before, '(' | '[' | '（' | '“' | '‘' | '«' | '「' | '—');
            match letter {
                '"' if opens => out.push_str(self.open),
                '"' => out.push_str(self.close),
                _ => out.push(letter),
            }
            *before = letter;
        }
        out
    }
}

/// The words with one space in the place of white space; with none where a line of Chinese was broken.
/// Spaces that do not break stay.
pub(super) fn spaced(words: String) -> String {
    if is_spaced(words.as_bytes()) { words } else { with_one_space(&words) }
}

/// Whether there is nothing but single spaces between words, none of them beside a mark that may have no space beside
/// it. Where it says no, there may still be nothing to change.
fn is_spaced(words: &[u8]) -> bool {
    // The bytes Chinese marks and quotation marks begin with.
    let may_be_wide = |byte: Option<&u8>| byte.is_some_and(|byte| matches!(byte, 0xE2 | 0xE3 | 0xEF));
    let is_single = |at: usize| {
        let (before, behind) = (at.checked_sub(1).map(|before| words[before]), words.get(at + 1));
        let is_between = before.is_some() && behind.is_some_and(|behind| !behind.is_ascii_whitespace());
        let mark =
            at.checked_sub(3).filter(|_| before.is_some_and(|before| before >= 0x80)).and_then(|at| words.get(at));
        // Before a Latin letter a space stays, also behind a quotation mark.
        is_between
            && match (mark, behind) {
                (None | Some(0..0xE2), Some(0xE2)) => true,
                (Some(0xE2), behind) => behind.is_some_and(|behind| *behind < 0xE2),
                (mark, behind) => !may_be_wide(mark) && !may_be_wide(behind),
            }
    };
    let has_others = words.iter().fold(false, |found, byte| found | matches!(byte, b'\t'..=b'\r'));
    !has_others && memchr::memchr_iter(b' ', words).all(is_single)
}

fn with_one_space(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut space = "";
    for letter in words.chars() {
        if letter.is_ascii_whitespace() {
            let broken = letter == '\n' && out.chars().next_back().is_some_and(is_chinese);
            space = if broken {
                "\n"
            } else if space.is_empty() {
                " "
            } else {
                space
            };
            continue;
        }
        let before = out.chars().next_back().unwrap_or(' ');
        let joins = out.is_empty()
            || space == "\n" && is_chinese(letter)
            || is_full_width(before)
            || is_full_width(letter)
            || before == '”' && is_chinese(letter);
        out.push_str(if joins || space.is_empty() { "" } else { " " });
        out.push(letter);
        space = "";
    }
    out
}

/// Whether a character is written in Chinese text without a space beside it.
pub(super) fn is_chinese(letter: char) -> bool {
    is_han(letter) || matches!(letter, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF5E}' | '“' | '”')
}

/// Marks as wide as a Chinese character: the space behind a sentence is part of them.
fn is_full_width(letter: char) -> bool {
    matches!(letter, '，' | '。' | '、' | '；' | '：' | '？' | '！' | '（' | '）')
}

/// Whether a character is a Chinese one.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_quotation_marks_become_those_of_the_language() {
        let check = |lang: &str, words: &str, expected: &str| assert_eq!(marks(lang).curly(words), expected);
        check(
            "en",
            "\"usually\" (\"up to\" 6 years), \"among others\".",
            "“usually” (“up to” 6 years), “among others”.",
        );
        check("en", "the court's “own” words", "the court's “own” words");
        check("en", "", "");
        check("fr-CA", "un \"cas\" ", "un «\u{A0}cas\u{A0}» ");
        check("zh-Hant", " \"案例\"", " 「案例」");
        check("zh-Hans", "（\"案例\"）", "（“案例”）");
    }

    #[test]
    fn emphasis_does_not_turn_a_mark_round() {
        let mut text = Inline::parse("say \"**now**\" and **\"then\"**.");
        marks("en").inline(&mut text);
        assert_eq!(text.plain(), "say “now” and “then”.");
    }

    #[test]
    fn what_is_taken_for_spaced_is() {
        let letters: Vec<char> = "a B.é”“’（，。：名\n \u{A0}— ".chars().collect();
        let (mut seed, mut plain) = (7u64, 0);
        for _ in 0..200_000 {
            let text: String = (0..6)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    letters[(seed >> 33) as usize % letters.len()]
                })
                .collect();
            if is_spaced(text.as_bytes()) {
                plain += 1;
                assert_eq!(with_one_space(&text), text);
            }
        }
        assert!(plain > 20_000, "{plain}");
        assert!(is_spaced("The court’s ‘own’ words; l’été dernier, d’où il vient”".as_bytes()));
    }

    #[test]
    fn white_space_is_one_space_and_none_within_chinese() {
        let check = |words: &str, expected: &str| assert_eq!(spaced(words.to_owned()), expected);
        check("  a \n  b\tc ", "a b c");
        check("法院应当\n删除，\n 不得 拖延", "法院应当删除，不得 拖延");
        check("删除。 如果 A： 法院（ 名单 ）。 2026年", "删除。如果 A：法院（名单）。2026年");
        check("名单\nlist\n名单", "名单 list 名单");
        check("que faire\u{A0}: voir «\u{A0}x\u{A0}»", "que faire\u{A0}: voir «\u{A0}x\u{A0}»");
    }
}
