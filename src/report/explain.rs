//! *Explain*: how the opening and the deadline of a way off come about, down to the articles.

use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::PathEvaluation;
use crate::engine::{Evaluation, Pack};
use crate::text::Texts;

use super::Header;
use super::because;
use super::compose::{closing, name};
use super::document::{Block, Document};
use super::origin::own_rules;
use super::subject::{Subject, subjects};
use super::then;

/// The *because* trees of every listing's paths, or of those with the id `path`.
///
/// A `path` that no pack knows leaves a document without trees; whoever asks checks the name first.
pub fn explain(
    evaluation: &Evaluation,
    path: Option<&str>,
    packs: &[&Pack],
    texts: &Texts,
    header: &Header,
) -> Document {
    let intro = texts.ui("report-explain-intro", &[("as-of", texts.day(evaluation.as_of).into())]);
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    blocks.push(Block::paragraph(intro));
    blocks.extend(then::set_aside(evaluation, packs, texts));
    for subject in subjects(evaluation, packs, texts) {
        let wanted = |each: &&PathEvaluation| path.is_none_or(|path| subject.rules(each).id == path);
        let paths: Vec<&PathEvaluation> = subject.listing.paths.iter().filter(wanted).collect();
        if !paths.is_empty() {
            blocks.push(Block::heading(1, name(&subject)));
            blocks.extend(paths.into_iter().flat_map(|path| one(&subject, path)));
        }
    }
    blocks.extend(closing(evaluation, texts, header));
    Document::new(texts.ui("report-explain-title", &[]), texts, blocks)
}

/// How a way comes out, to unfold: nothing where the page does not unfold.
pub(super) fn folded(subject: &Subject, path: &PathEvaluation) -> Option<Block> {
    let summary = subject.say_with("report-explain-folded", &[("path", subject.naming.path(path.path).into())]);
    subject.unfolds.then(|| Block::Folded { summary, blocks: trees(subject, path) })
}

fn one(subject: &Subject, path: &PathEvaluation) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, subject.naming.path(path.path))];
    blocks.extend(trees(subject, path));
    blocks
}

/// How the opening of a way and its deadline come about.
fn trees(subject: &Subject, path: &PathEvaluation) -> Vec<Block> {
    let mut blocks = tree(subject, "report-explain-opens", &path.because);
    if let Some(due) = &path.because_due {
        blocks.extend(tree(subject, "report-explain-due", due));
    }
    blocks
}

/// The rule in one line, and below it the tree it is made of.
fn tree(subject: &Subject, id: &str, node: &Node) -> Vec<Block> {
    let branch = because::tree(&subject.naming, node);
    let cites = subject.naming.cites(&node.cites);
    let values =
        [("outcome", subject.window_in("report-explain-outcome", node.window).into()), ("cites", cites.into())];
    let mut blocks = vec![Block::paragraph(subject.say_with(id, &values))];
    if let (Step::Rule, [only]) = (&node.step, &node.of[..])
        && branch.of.len() > 1
    {
        let how = because::text(&subject.naming, only);
        blocks.push(Block::paragraph(subject.say_with("report-explain-how", &[("how", how.into())])));
    }
    blocks.push(Block::Tree(branch.of));
    blocks
}
