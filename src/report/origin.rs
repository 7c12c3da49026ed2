//! Where the rules came from, in words: said before anything else where they did not come with the
//! program, because nobody who wrote the program has looked at them.

use crate::text::Texts;

use super::Header;
use super::document::Block;

/// What is said of rules that did not come with the program, as a block of a document.
pub(super) fn own_rules(texts: &Texts, header: &Header) -> Option<Block> {
    own_rules_text(texts, header).map(Block::paragraph)
}

/// What is said of rules that did not come with the program; nothing where all of them did.
pub fn own_rules_text(texts: &Texts, header: &Header) -> Option<String> {
    let own = header.own_rules.as_ref()?;
    let mut brought = own.packs.clone();
    for regime in own.texts.iter().filter(|each| !own.packs.contains(each)) {
        brought.push(texts.ui("own-rules-texts", &[("pack", regime.as_str().into())]));
    }
    brought.extend(own.calendar.then(|| texts.ui("own-rules-calendar", &[])));
    if brought.is_empty() {
        brought.push(texts.ui("own-rules-nothing", &[]));
    }
    let values = [("brought", texts.all_of(&brought).into()), ("sha256", own.sha256.as_str().into())];
    Some(texts.ui("own-rules", &values))
}
