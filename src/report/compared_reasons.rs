//! Two cases side by side: what decided each difference, and which changes brought it about.

use crate::engine::compare::Subject as About;
use crate::engine::derivation::Node;
use crate::engine::said::{Field, Thing};

use super::changed::because_of;
use super::compared::Page;
use super::decided::decided;
use super::difference::{Both, Line};
use super::document::Block;
use super::evaluated::{derivation, end};
use super::subject::Subject;

impl Page<'_> {
    /// Whether reasons have to be told: with a single change there is no other.
    fn has_reasons(&self) -> bool {
        self.comparison.changes.len() > 1
    }

    /// The things of a listing that differ, each once.
    pub(super) fn differing(&self, listing: &(String, String), wanted: impl Fn(&Thing) -> bool) -> Vec<About> {
        let mut found: Vec<About> = Vec::new();
        let own = self.comparison.differences.iter().map(|each| &each.of);
        for about in own.filter(|about| about.listing.as_ref() == Some(listing) && wanted(&about.thing)) {
            if !found.contains(about) {
                found.push(about.clone());
            }
        }
        found
    }

    /// What decided before, and what decides now; once, where it is the same.
    pub(super) fn decisions(&self, both: &Both, about: &About) -> impl Iterator<Item = (String, String)> {
        let own = self.comparison.differences.iter().filter(|each| each.of == *about);
        let fields: Vec<Field> = own.map(|each| each.field).collect();
        let is_explained = fields.iter().any(|field| field.is_explained());
        let side = |side: &Option<Subject>| {
            let subject = side.filter(|_| is_explained)?;
            let node: &Node = derivation(&subject, &about.thing, &fields)?;
            Some(decided(&subject.naming, node, end(self.comparison, about)).cited(&subject.naming))
        };
        let (before, now) = (side(&both.before), side(&both.now));
        let lines: Vec<(&str, Option<String>)> = match before == now {
            true => vec![("report-compare-decides", now)],
            false => vec![("report-compare-decided", before), ("report-compare-decides-now", now)],
        };
        let texts = self.texts;
        let said = lines.into_iter().filter_map(move |(term, words)| Some((texts.ui(term, &[]), words?)));
        said.collect::<Vec<_>>().into_iter()
    }

    /// The lines of a thing, and the reason: once if they share it.
    pub(super) fn definitions(&self, told: &[Line]) -> Vec<Block> {
        let shared = self.shared(told);
        let mut blocks: Vec<Block> = told
            .iter()
            .map(|line| Block::definition(line.term.clone(), self.with_reason(line, shared.is_none())))
            .collect();
        if let Some(sets) = shared {
            let reason = because_of(self.texts, &sets);
            blocks.push(Block::definition(self.texts.ui("report-compare-because-of", &[]), reason));
        }
        blocks
    }

    /// The same as sentences, for the items of a list.
    pub(super) fn spoken(&self, told: &[Line], decisions: impl Iterator<Item = (String, String)>) -> Vec<String> {
        let line = |term: &str, words: String| {
            self.texts.ui("report-compare-spoken", &[("term", term.into()), ("words", words.into())])
        };
        let lines = told.iter().map(|each| line(&each.term, self.with_reason(each, true)));
        lines.chain(decisions.map(|(term, words)| line(&term, words))).collect()
    }

    /// The words of a line, with its own reason where that is wanted.
    fn with_reason(&self, line: &Line, wanted: bool) -> String {
        if !wanted || !self.has_reasons() || line.because_of.is_empty() {
            return line.words.clone();
        }
        let reason = because_of(self.texts, &line.because_of);
        let values = [("words", line.words.as_str().into()), ("reason", reason.into())];
        self.texts.ui("report-compare-with-reason", &values)
    }

    /// The reason all these lines share.
    fn shared(&self, told: &[Line]) -> Option<Vec<Vec<usize>>> {
        let mut reasons = told.iter().map(|line| &line.because_of).filter(|sets| !sets.is_empty());
        let first = reasons.next().filter(|_| self.has_reasons())?;
        reasons.all(|each| each == first).then(|| first.clone())
    }

    /// The reason of the first difference of a thing, where a reason has to be told.
    pub(super) fn reason(&self, about: &About) -> Option<String> {
        let own = self.comparison.differences.iter().find(|each| each.of == *about)?;
        let reason = because_of(self.texts, &own.because_of);
        let values = [("reason", reason.into())];
        self.has_reasons().then(|| self.texts.ui("report-compare-reason", &values))
    }
}
