//! The sources a report names: what each is, when it was in force, and how well it was read.

use memchr::memmem;

use crate::engine::Pack;
use crate::engine::source::{SourceId, Verification};
use crate::text::{Naming, Texts};

use super::document::{Block, Item};
use super::practice;
use super::quoted_sources::names;
use super::subject::Subject;

/// Names, each with the anchor of the item that says more.
type Links = Vec<(String, String)>;

/// The sources named in the blocks of a report, once each, by how well they were read; and where a page that
/// names one leads to.
pub(super) fn sources(subjects: &[Subject], blocks: &[Block], texts: &Texts, level: u8) -> (Vec<Block>, Links) {
    let mut packs: Vec<&Pack> = Vec::new();
    for subject in subjects {
        let reported = practice::claims(subject).into_iter().map(|reported| reported.pack);
        for pack in std::iter::once(subject.pack).chain(reported) {
            if !packs.iter().any(|known| known.id == pack.id) {
                packs.push(pack);
            }
        }
    }
    let said = blocks.iter().flat_map(words).collect::<Vec<String>>().join("\0");
    let mut named: Vec<(Verification, String, String)> = Vec::new();
    let mut quoted: Vec<(Verification, String)> = Vec::new();
    for pack in packs {
        let naming = Naming::new(texts, pack);
        for (place, (name, own)) in names(&naming).into_iter().enumerate() {
            let (id, verified) = (SourceId(place), pack.source(SourceId(place)).verified);
            if memmem::find(said.as_bytes(), own.as_ref().unwrap_or(&name).as_bytes()).is_none() {
                continue;
            }
            match own.filter(|_| !subjects.iter().any(|subject| subject.pack.id == pack.id)) {
                Some(own) => quoted.push((verified, own)),
                None => {
                    let words = in_words(&naming, id);
                    // Several packs may read the same text.
                    match named.iter_mut().find(|(.., each)| *each == words) {
                        Some((known, ..)) => *known = verified.max(*known),
                        None => named.push((verified, name, words)),
                    }
                }
            }
        }
    }
    if named.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let mut links = Links::new();
    let mut blocks = vec![Block::heading(level, texts.ui("report-sources", &[]))];
    for (verified, name) in Verification::NAMES {
        let mut items: Vec<Item> = Vec::new();
        for (_, name, words) in named.iter().filter(|(each, ..)| each == verified) {
            let anchor = format!("source-{}", links.len() + 1);
            links.push((name.clone(), anchor.clone()));
            items.push(Item { anchor: Some(anchor), ..Item::from(words.clone()) });
        }
        let quoted: Vec<String> =
            quoted.iter().filter(|(each, _)| each == verified).map(|(_, name)| name.clone()).collect();
        if !quoted.is_empty() {
            let names = [("names", texts.one_by_one(&quoted).into())];
            items.push(texts.ui("report-sources-quoted", &names).into());
        }
        if !items.is_empty() {
            let how = texts.ui(&format!("report-verified-{name}"), &[]);
            blocks.push(Block::paragraph(texts.ui("report-sources-verified", &[("how", how.into())])));
            blocks.push(Block::List(items));
        }
    }
    (blocks, links)
}

/// What a block says, without a heading's or a tree's words: sources are cited in neither.
fn words(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(text) | Block::Definition { text, .. } | Block::Task { text, .. } => vec![text.plain()],
        Block::List(items) => items.iter().flat_map(item).collect(),
        // A tree cites what the way above it cites.
        Block::Heading { .. } | Block::Tree(_) | Block::Folded { .. } | Block::Verbatim(_) => Vec::new(),
        Block::Chart(_) | Block::Bars(_) | Block::Rule => Vec::new(),
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
