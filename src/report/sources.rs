//! The sources a report rests on: what each is, when it was in force, and which copy was read.

use crate::engine::derivation::Node;
use crate::engine::source::{Cite, SourceId};
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
        for node in listing.effects.iter().chain(&listing.bars).flat_map(|effect| [&effect.because_begins, &effect.because]) {
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
    let items = cited.into_iter().filter_map(|(regime, source)| {
        let pack = packs.iter().find(|pack| pack.id == regime)?;
        Some(in_words(&Naming::new(texts, pack), source))
    });
    let mut said: Vec<String> = Vec::new();
    items.for_each(|item| if !said.contains(&item) { said.push(item) });
    vec![Block::heading(level, texts.ui("report-sources", &[])), Block::list(said)]
}

fn deciding(node: &Node) -> Vec<Cite> {
    node.deciding().into_iter().flat_map(|node| node.cites.clone()).collect()
}

fn in_words(naming: &Naming, id: SourceId) -> String {
    let texts = naming.texts;
    let source = naming.pack.source(id);
    let mut original: Vec<String> = Vec::new();
    let name = naming.source(id);
    original.extend([&source.title, &source.number].into_iter().filter(|text| !text.is_empty() && **text != name).cloned());
    let verified = texts.ui(&format!("report-verified-{}", source.verified.name()), &[]);
    let force = match (source.from, source.until) {
        (Some(from), Some(until)) => texts.ui("report-in-force-until", &[("from", texts.day(from).into()), ("until", texts.day(until).into())]),
        (Some(from), None) => texts.ui("report-in-force-from", &[("from", texts.day(from).into())]),
        _ => String::new(),
    };
    let values = [("name", name.into()), ("original", texts.one_by_one(&original).into()), ("verified", verified.into())];
    let id = if original.is_empty() { "report-source" } else { "report-source-original" };
    sentences(&[texts.ui(id, &values), force])
}
