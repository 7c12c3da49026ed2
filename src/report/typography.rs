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
            Block::Heading { text, .. } => *text = marks.curly(text),
            Block::Paragraph(text) => marks.inline(text),
            Block::Definition { term, text } => {
                *term = marks.curly(term);
                marks.inline(text);
            }
            Block::List(items) => marks.items(items),
            Block::Tree(branches) => marks.branches(branches),
            Block::Task { term, text } => {
                *term = marks.curly(term);
                marks.inline(text);
            }
            Block::Folded { summary, blocks } => {
                *summary = marks.curly(summary);
                typeset(blocks, lang);
            }
            Block::Bars(bars) => {
                for words in [&mut bars.title, &mut bars.of, &mut bars.counts, &mut bars.about] {
                    *words = marks.curly(words);
                }
                bars.rows.iter_mut().for_each(|(of, _)| *of = marks.curly(of));
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
            *words = self.turned(words, &mut before);
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
pub(super) fn spaced(words: &str) -> String {
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
    fn white_space_is_one_space_and_none_within_chinese() {
        let check = |words: &str, expected: &str| assert_eq!(spaced(words), expected);
        check("  a \n  b\tc ", "a b c");
        check("法院应当\n删除，\n 不得 拖延", "法院应当删除，不得 拖延");
        check("删除。 如果 A： 法院（ 名单 ）。 2026年", "删除。如果 A：法院（名单）。2026年");
        check("名单\nlist\n名单", "名单 list 名单");
        check("que faire\u{A0}: voir «\u{A0}x\u{A0}»", "que faire\u{A0}: voir «\u{A0}x\u{A0}»");
    }
}
