//! A glossary: the words of this field that a reader may not know, in the order of their use.
//!
//! A page carries all of it; the wizard shows it to whoever asks. The words are messages of `glossary.ftl`, each with
//! what it means.

use crate::text::Texts;

use super::document::Block;

/// The words, by the names of their messages.
pub const WORDS: &[&str] = &[
    "list",
    "entry",
    "record",
    "keeper",
    "ground",
    "display",
    "shall-and-may",
    "reported",
    "verified",
    "as-of",
    "repair",
    "pledge",
    "early-removal",
    "objection",
    "correction",
    "reconsideration",
    "lawsuit",
    "working-day",
    "joint-punishment",
    "effect",
    "bar",
    "reading",
    "defaulter",
    "enforcement",
    "creditor",
    "settlement",
    "round-closed",
    "spending-order",
    "credit-platform",
    "points",
];

/// The section.
pub(super) fn glossary(texts: &Texts) -> Vec<Block> {
    let words = glossary_words(texts).into_iter().map(|(word, means)| Block::definition(word, means));
    vec![Block::Folded { summary: texts.ui("glossary-title", &[]), blocks: words.collect() }]
}

/// Each word with what it means.
pub fn glossary_words(texts: &Texts) -> Vec<(String, String)> {
    let word = |name: &&str| {
        let id = format!("glossary-{name}");
        (texts.ui(&id, &[]), texts.ui_attr(&id, "means", &[]))
    };
    WORDS.iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_explained_in_every_language() {
        for lang in crate::text::languages() {
            let texts = Texts::embedded(lang).expect("the program's own texts");
            for (name, (word, means)) in WORDS.iter().zip(glossary_words(&texts)) {
                assert!(texts.knows(&format!("glossary-{name}")) && !word.is_empty(), "{lang}: {name}");
                assert!(means.chars().count() > word.chars().count(), "{lang}: {name}: {means}");
            }
        }
    }
}
