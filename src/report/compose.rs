//! The report: from an evaluation to a document, the answer first.
//!
//! Order: the answer for every listing; what to do first over all of them; the timeline, and the history
//! where it was asked for; for each listing its ways off, what should be noted, what
//! remains, procedures, doubts, and what practice is reported to be; all listings together; the
//! sources; the disclaimer. Everything else about the order is in the modules that word each part.

use crate::engine::evaluation::{Ask, Standing};
use crate::engine::{Evaluation, Pack};
use crate::text::Texts;

use super::Header;
use super::document::{Block, Document};
use super::origin::own_rules;
use super::subject::{Subject, subjects};
use super::{
    answer, doubts, follows, glossary, history, notes, paths, plan, practice, procedures, remains, sources, then,
    timeline, together,
};

/// What a report may carry besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extras<'a> {
    /// How every day comes about, to unfold, and a glossary: for a page.
    pub unfolds: bool,
    /// The case itself, as a case file.
    pub case: Option<&'a str>,
}

/// The whole report as a document.
pub fn compose(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, header: &Header) -> Document {
    compose_with(evaluation, packs, texts, header, Extras::default())
}

/// The whole report as a document, with more than it needs.
pub fn compose_with(
    evaluation: &Evaluation,
    packs: &[&Pack],
    texts: &Texts,
    header: &Header,
    extras: Extras,
) -> Document {
    let mut subjects = subjects(evaluation, packs, texts);
    subjects.iter_mut().for_each(|subject| subject.unfolds = extras.unfolds);
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    blocks.extend(answers(evaluation, &subjects, texts));
    blocks.push(Block::paragraph(texts.ui("report-intro", &[("as-of", texts.day(evaluation.as_of).into())])));
    blocks.extend(then::set_aside(evaluation, packs, texts));
    blocks.extend(plan::plan(evaluation, &subjects, texts));
    blocks.extend(timeline::timeline(evaluation, &subjects, texts));
    blocks.extend(history::history(evaluation, packs, texts, 1));
    let mut shown = Vec::new();
    for (place, subject) in subjects.iter().enumerate() {
        let asks: Vec<&Ask> = evaluation.ask_next.iter().filter(|ask| ask.listing == place).collect();
        blocks.extend(body(subject, &asks, subjects.len() > 1, &mut shown));
    }
    blocks.extend(together::together(evaluation, &subjects, texts));
    let (sources, links) = sources::sources(&subjects, &blocks, texts, 1);
    blocks.extend(sources);
    if extras.unfolds {
        blocks.extend(glossary::glossary(texts));
    }
    if let Some(case) = extras.case {
        blocks.push(Block::heading(1, texts.ui("report-case", &[])));
        blocks.push(Block::paragraph(texts.ui("report-case-intro", &[])));
        blocks.push(Block::Verbatim(case.to_owned()));
    }
    blocks.extend(closing(evaluation, texts, header));
    Document { links, ..Document::new(texts.ui("report-title", &[]), texts, blocks) }
}

/// The answer for one listing in a line: its first sentence, or on how many facts it still depends.
pub fn so_far(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, listing: usize) -> String {
    let subjects = subjects(evaluation, packs, texts);
    let Some(subject) = subjects.get(listing) else { return String::new() };
    if subject.listing.standing == Standing::Depends && subject.deleted().is_none() {
        let count = evaluation.ask_next.iter().filter(|ask| ask.listing == listing).count();
        return texts.ui("wizard-so-far-depends", &[("count", count.into())]);
    }
    let said = answer::answer(subject).into_iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text.plain()),
        _ => None,
    });
    let said = said.unwrap_or_default();
    let ends = [". ", "。"].into_iter().filter_map(|end| Some(said.find(end)? + end.trim_end().len()));
    ends.min().and_then(|end| said.get(..end)).unwrap_or(&said).to_owned()
}

fn answers(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, texts.ui("report-answer", &[]))];
    if subjects.is_empty() {
        let id = if evaluation.set_aside.is_empty() { "report-answer-no-listing" } else { "report-answer-not-listed" };
        blocks.push(Block::paragraph(texts.ui(id, &[("as-of", texts.day(evaluation.as_of).into())])));
    }
    for subject in subjects {
        if subjects.len() > 1 {
            blocks.push(Block::heading(2, name(subject)));
        }
        blocks.extend(answer::answer(subject));
        if subjects.len() == 1 {
            blocks.push(Block::definition(texts.ui("report-line-list", &[]), subject.naming.title()));
        }
    }
    blocks
}

/// The parts about one listing, one level deeper where there are several.
fn body<'a>(
    subject: &Subject<'a>,
    asks: &[&Ask],
    several: bool,
    shown: &mut Vec<practice::Reported<'a>>,
) -> Vec<Block> {
    let level = if several { 2 } else { 1 };
    let heading = several.then(|| Block::heading(1, name(subject)));
    let parts = [
        paths::paths(subject, level),
        follows::follows(subject, level),
        notes::notes(subject, asks, level),
        remains::remains(subject, level),
        procedures::procedures(subject, level),
        doubts::doubts(subject, asks, level),
        practice::all(subject, shown, level),
    ];
    heading.into_iter().chain(parts.into_iter().flatten()).collect()
}

/// What a listing is called: its label and its list.
pub(super) fn name(subject: &Subject) -> String {
    let values = [("label", subject.listing.label.as_str().into()), ("title", subject.naming.title().into())];
    subject.texts.ui("report-listing", &values)
}

/// What this is, and what it is not. Stands at the end of every document.
pub(super) fn closing(evaluation: &Evaluation, texts: &Texts, header: &Header) -> Vec<Block> {
    let mut blocks = vec![
        Block::Rule,
        Block::heading(1, texts.ui("report-disclaimer-heading", &[])),
        Block::paragraph(disclaimer(texts)),
        Block::paragraph(texts.ui(
            "report-made-by",
            &[
                ("program", header.program.as_str().into()),
                ("rules", header.rules.as_str().into()),
                ("as-of", texts.day(evaluation.as_of).into()),
            ],
        )),
    ];
    if let Some(sha256) = &header.sha256 {
        blocks.push(Block::paragraph(texts.ui("report-made-by-hash", &[("sha256", sha256.as_str().into())])));
    }
    blocks
}

/// The disclaimer every result carries, in every format and language.
pub fn disclaimer(texts: &Texts) -> String {
    texts.ui("disclaimer", &[])
}
