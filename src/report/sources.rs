//! The sources a report rests on: what each is, when it was in force, and which copy was read.

use crate::engine::derivation::Node;
use crate::engine::source::{Cite, SourceId, Verification};
use crate::text::{Naming, Texts};

use super::document::Block;
use super::practice;
use super::subject::{Subject, sentences};

/// The sources of every pack that the report of these listings cites, once each.
pub(super) fn sources(subjects: &[Subject], texts: &Texts, level: u8) -> Vec<Block> {
    let mut cited: Vec<(&str, SourceId)> = Vec::new();
    let mut add = |regime, cites: &[Cite]| {
        cited.extend(cites.iter().map(|cite| (regime, cite.source)));
    };
    for subject in subjects {
        let regime = subject.pack.id.as_str();
        let listing = subject.listing;
        for node in listing.paths.iter().flat_map(|path| std::iter::once(&path.because).chain(&path.because_due)) {
            add(regime, &deciding(node));
        }
        for node in
            listing.effects.iter().chain(&listing.bars).flat_map(|effect| [&effect.because_begins, &effect.because])
        {
            add(regime, &deciding(node));
        }
        for node in listing.procedures.iter().flat_map(|procedure| &procedure.steps).map(|step| &step.because) {
            add(regime, &deciding(node));
        }
        for note in &listing.notes {
            add(regime, &deciding(&note.because));
        }
        for reported in practice::claims(subject) {
            add(reported.pack.id.as_str(), &reported.claim.cites);
        }
    }
    cited.sort_unstable();
    cited.dedup();
    if cited.is_empty() {
        return Vec::new();
    }
    let packs = subjects.first().map(|subject| subject.packs).unwrap_or_default();
    let named = |(regime, source): &(&str, SourceId)| {
        let naming = Naming::new(texts, packs.iter().copied().find(|pack| pack.id == *regime)?);
        Some((naming.pack.source(*source).verified, in_words(&naming, *source)))
    };
    let mut said: Vec<(Verification, String)> = cited.iter().filter_map(named).collect();
    said.sort_by_key(|(verified, _)| *verified);
    let mut blocks = vec![Block::heading(level, texts.ui("report-sources", &[]))];
    for (verified, name) in Verification::NAMES {
        let mut items: Vec<String> = Vec::new();
        for (_, item) in said.iter().filter(|(each, _)| each == verified) {
            if !items.contains(item) {
                items.push(item.clone());
            }
        }
        if !items.is_empty() {
            let how = texts.ui(&format!("report-verified-{name}"), &[]);
            blocks.push(Block::paragraph(texts.ui("report-sources-verified", &[("how", how.into())])));
            blocks.push(Block::list(items));
        }
    }
    blocks
}

fn deciding(node: &Node) -> Vec<Cite> {
    node.deciding().into_iter().flat_map(|node| node.cites.clone()).collect()
}

/// A source: its name, its original title and number, and the days on which it is in force.
fn in_words(naming: &Naming, id: SourceId) -> String {
    let texts = naming.texts;
    let source = naming.pack.source(id);
    let name = naming.source(id);
    let mut original: Vec<String> = Vec::new();
    original
        .extend([&source.title, &source.number].into_iter().filter(|text| !text.is_empty() && **text != name).cloned());
    let force = match (source.from, source.until) {
        (Some(from), Some(until)) => {
            texts.ui("report-in-force-until", &[("from", texts.day(from).into()), ("until", texts.day(until).into())])
        }
        (Some(from), None) => texts.ui("report-in-force-from", &[("from", texts.day(from).into())]),
        _ => String::new(),
    };
    let values = [("name", name.into()), ("original", texts.one_by_one(&original).into())];
    let id = if original.is_empty() { "report-source" } else { "report-source-original" };
    sentences(&[texts.ui(id, &values), force])
}
