//! Words in HTML: nothing of them is a tag, names of sources lead to the source, and Chinese is said to be Chinese.

use crate::text::harmless;

use super::document::{Inline, Span};
use super::typography::{is_chinese, is_han};

/// How the words of one page become HTML.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    /// Words that lead to where they are explained, each with its anchor.
    pub(super) links: &'a [(String, String)],
    /// Whether Chinese words are said to be Chinese: not where everything is.
    pub(super) marks_chinese: bool,
}

impl Wording<'_> {
    /// The same, for words that lead nowhere.
    pub(super) fn without_links(self) -> Wording<'static> {
        Wording { links: &[], marks_chinese: self.marks_chinese }
    }

    /// Running text.
    pub(super) fn inline(&self, text: &Inline) -> String {
        let spans = text.0.iter().map(|span| match span {
            Span::Plain(words) => self.linked(words),
            Span::Strong(words) => format!("<strong>{}</strong>", self.linked(words)),
        });
        spans.collect()
    }

    /// Words in which every name of a source leads to that source. Of two names that begin at the same place the
    /// longer one counts.
    fn linked(&self, words: &str) -> String {
        let mut out = String::new();
        let mut rest = words;
        loop {
            let found = self.links.iter().filter(|(name, _)| !name.is_empty()).filter_map(|(name, anchor)| {
                let at = rest.find(name.as_str())?;
                Some((at, name, anchor))
            });
            let first = found.min_by_key(|(at, name, _)| (*at, std::cmp::Reverse(name.len())));
            let Some((at, name, anchor)) = first else { return out + &self.words(rest) };
            out += &self.words(&rest[..at]);
            out += &format!("<a href=\"#{}\">{}</a>", escaped(anchor), self.words(name));
            rest = &rest[at + name.len()..];
        }
    }

    /// Words, the Chinese among them said to be so: a voice that reads aloud has to know.
    pub(super) fn words(&self, words: &str) -> String {
        let mut out = String::new();
        let mut rest = words;
        while let Some(start) = rest.find(is_han).filter(|_| self.marks_chinese) {
            let start = rest[..start]
                .rfind(|letter| !matches!(letter, '《' | '〔' | '「'))
                .map_or(0, |last| last + rest[last..].chars().next().map_or(0, char::len_utf8));
            let end = start + chinese(&rest[start..]);
            out += &escaped(&rest[..start]);
            out += &format!("<span lang=\"zh\">{}</span>", escaped(&rest[start..end]));
            rest = &rest[end..];
        }
        out + &escaped(rest)
    }
}

/// Where the Chinese at the beginning of the words ends: with its marks, and numbers within it.
fn chinese(words: &str) -> usize {
    let mut end = 0;
    for (place, letter) in words.char_indices() {
        if is_chinese(letter) && !matches!(letter, '“' | '”') || place > 0 && letter.is_ascii_digit() {
            if !letter.is_ascii_digit() {
                end = place + letter.len_utf8();
            }
        } else {
            break;
        }
    }
    end
}

/// Words as HTML, nothing of them a tag.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in harmless(words).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_to_what_explains_it_and_the_longest_one_counts() {
        let name = |words: &str, anchor: &str| (words.to_owned(), anchor.to_owned());
        let links = [name("Law", "a"), name("Law <2>", "b"), name("", "c")];
        assert_eq!(
            Wording { links: &links, marks_chinese: true }.linked("the Law <2> & the Law of 法"),
            "the <a href=\"#b\">Law &lt;2&gt;</a> &amp; the <a href=\"#a\">Law</a> of <span lang=\"zh\">法</span>"
        );
    }
}
