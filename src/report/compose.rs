//! The report: from an evaluation to a document, the answer first.
//!
//! Order: the answer for every listing; what to do first over all of them; the timeline, and the history
//! where it was asked for; for each listing its ways off, what should be noted, what
//! remains, procedures, doubts, and what practice is reported to be; all listings together; the
//! sources; the disclaimer. Everything else about the order is in the modules that word each part.

use crate::engine::evaluation::Ask;
use crate::engine::{Evaluation, Pack};
use crate::text::Texts;

use super::Header;
use super::document::{Block, Document};
use super::origin::own_rules;
use super::subject::{Subject, subjects};
use super::{
    answer, doubts, follows, history, notes, paths, plan, practice, procedures, remains, sources, then, timeline,
    together,
};

/// The whole report as a document.
pub fn compose(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, header: &Header) -> Document {
    let subjects = subjects(evaluation, packs, texts);
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
    blocks.extend(sources::sources(&subjects, &blocks, texts, 1));
    blocks.extend(closing(evaluation, texts, header));
    Document::new(texts.ui("report-title", &[]), texts.lang(), blocks)
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
    vec![
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
    ]
}

/// The disclaimer every result carries, in every format and language.
pub fn disclaimer(texts: &Texts) -> String {
    texts.ui("disclaimer", &[])
}
