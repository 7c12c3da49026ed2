//! What should be noted: conflicts in the answers, tensions in the law. What only may apply is left
//! out unless it hangs on facts the reader is asked to find out.

use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::Ask;
use crate::engine::fact::FactId;
use crate::engine::pack::Rule;
use crate::engine::source::Verification;
use crate::engine::uses::Variable;

use super::document::Block;
use super::doubts::EXPLAINED;
use super::subject::Subject;

/// What should be said beside: conflicts in the answers, tensions in the law.
pub(super) fn notes(subject: &Subject, asks: &[&Ask], level: u8) -> Vec<Block> {
    let shown = subject.listing.notes.iter().filter(|note| note.certain || is_asked(&note.because, asks));
    let items = shown.filter_map(|note| {
        let rules = subject.pack.notes.get(note.note)?;
        let words = subject.naming.named("note", &rules.id);
        let id = if note.certain { "report-note" } else { "report-note-perhaps" };
        let values = [("note", words.into()), ("basis", basis(subject, &rules.when).into())];
        Some(subject.say_with(id, &values))
    });
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(level, subject.say("report-notes")), Block::list(items)]
}

/// Whether a note depends only on facts the reader is asked to find out first.
fn is_asked(because: &Node, asks: &[&Ask]) -> bool {
    let first: Vec<FactId> = asks.iter().filter(|ask| ask.moves_removal).take(EXPLAINED).map(|ask| ask.fact).collect();
    let open: Vec<FactId> = open_facts(because);
    !open.is_empty() && open.iter().all(|fact| first.contains(fact))
}

/// The facts below a node that leave it open.
fn open_facts(node: &Node) -> Vec<FactId> {
    let own = match &node.step {
        Step::Fact { fact, .. } | Step::Chosen(fact, _) | Step::Number(fact, ..) if !node.window.is_exact() => {
            Some(*fact)
        }
        Step::Each(Variable::Fact(fact), _) => Some(*fact),
        _ => None,
    };
    own.into_iter().chain(node.of.iter().flat_map(open_facts)).collect()
}

/// Where a rule is written, and how well that was verified where it was not read in full.
fn basis(subject: &Subject, rule: &Rule) -> String {
    let mut basis = vec![subject.naming.cites(&rule.cites)];
    if rule.verified != Verification::FullText {
        basis.push(subject.verified(rule.verified));
    }
    subject.texts.one_by_one(&basis)
}
