//! The sources a report names: what each is, when it was in force, and how well it was read.

use crate::engine::Pack;
use crate::engine::source::{SourceId, Verification};
use crate::text::{Naming, Texts};

use super::document::{Block, Item};
use super::practice;
use super::quoted_sources::own_name;
use super::subject::Subject;

/// The sources named in the blocks of a report, once each, by how well they were read.
pub(super) fn sources(subjects: &[Subject], blocks: &[Block], texts: &Texts, level: u8) -> Vec<Block> {
    let mut packs: Vec<&Pack> = Vec::new();
    for subject in subjects {
        let reported = practice::claims(subject).into_iter().map(|reported| reported.pack);
        for pack in std::iter::once(subject.pack).chain(reported) {
            if !packs.iter().any(|known| known.id == pack.id) {
                packs.push(pack);
            }
        }
    }
    let said: Vec<String> = blocks.iter().flat_map(words).collect();
    let mut named: Vec<(Verification, String)> = Vec::new();
    let mut quoted: Vec<(Verification, String)> = Vec::new();
    for pack in packs {
        let naming = Naming::new(texts, pack);
        for id in (0..pack.sources.len()).map(SourceId) {
            let (name, verified) = (naming.short_source(id), pack.source(id).verified);
            let own = own_name(&naming, id);
            if !said.iter().any(|words| words.contains(own.as_ref().unwrap_or(&name))) {
                continue;
            }
            match own.filter(|_| !subjects.iter().any(|subject| subject.pack.id == pack.id)) {
                Some(own) => quoted.push((verified, own)),
                None => {
                    let words = in_words(&naming, id);
                    // Several packs may read the same text.
                    match named.iter_mut().find(|(_, each)| *each == words) {
                        Some((known, _)) => *known = verified.max(*known),
                        None => named.push((verified, words)),
                    }
                }
            }
        }
    }
    if named.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(level, texts.ui("report-sources", &[]))];
    for (verified, name) in Verification::NAMES {
        let of = |all: &[(Verification, String)]| -> Vec<String> {
            all.iter().filter(|(each, _)| each == verified).map(|(_, item)| item.clone()).collect()
        };
        let (mut items, quoted) = (of(&named), of(&quoted));
        if !quoted.is_empty() {
            let names = [("names", texts.one_by_one(&quoted).into())];
            items.push(texts.ui("report-sources-quoted", &names));
        }
        if !items.is_empty() {
            let how = texts.ui(&format!("report-verified-{name}"), &[]);
            blocks.push(Block::paragraph(texts.ui("report-sources-verified", &[("how", how.into())])));
            blocks.push(Block::list(items));
        }
    }
    blocks
}

/// What a block says, without a heading's or a tree's words: sources are cited in neither.
fn words(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(text) | Block::Definition { text, .. } => vec![text.plain()],
        Block::List(items) => items.iter().flat_map(item).collect(),
        Block::Heading { .. } | Block::Tree(_) | Block::Chart(_) | Block::Rule => Vec::new(),
    }
}

fn item(item: &Item) -> Vec<String> {
    std::iter::once(item.text.plain()).chain(item.below.iter().flat_map(self::item)).collect()
}

/// A source: the name it is cited by, its original title and number, and the days on which it is in force.
fn in_words(naming: &Naming, id: SourceId) -> String {
    let texts = naming.texts;
    let source = naming.pack.source(id);
    let name = naming.short_source(id);
    let number = Some(source.number.as_str()).filter(|number| !number.is_empty() && *number != name);
    let original: Vec<String> = naming.original(id, &name).into_iter().chain(number).map(str::to_owned).collect();
    let force = match (source.from, source.until) {
        (Some(from), Some(until)) => {
            texts.ui("report-in-force-until", &[("from", texts.day(from).into()), ("until", texts.day(until).into())])
        }
        (Some(from), None) => texts.ui("report-in-force-from", &[("from", texts.day(from).into())]),
        _ => String::new(),
    };
    let parts: Vec<String> = original.into_iter().chain([force]).filter(|part| !part.is_empty()).collect();
    let values = [("name", name.into()), ("parts", texts.one_by_one(&parts).into())];
    texts.ui(if parts.is_empty() { "report-source" } else { "report-source-parts" }, &values)
}
