//! Two cases side by side: what decided each difference, and which changes brought it about.

use crate::engine::compare::{MOST_CHANGES, Subject as About};
use crate::engine::derivation::Node;
use crate::engine::said::{Field, Thing};
use crate::text::Naming;

use super::changed::because_of;
use super::compared::Page;
use super::decided::{Decided, decided};
use super::difference::{Both, Line};
use super::document::Block;
use super::evaluated::{derivation, end};
use super::subject::Subject;

/// What decided, before or now.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    term: &'static str,
    decided: Decided,
}

/// Things that differ alike: their lines, what decided, and their names.
pub(super) struct Alike {
    pub(super) told: Vec<Line>,
    pub(super) decisions: Vec<Decision>,
    pub(super) names: Vec<String>,
}

/// Puts a thing to those that differ alike and were decided by the same; where that is written is
/// then told of all of them together.
pub(super) fn put(groups: &mut Vec<Alike>, told: Vec<Line>, decisions: Vec<Decision>, name: String) {
    let is_alike = |one: &Decision, other: &Decision| one.term == other.term && one.decided.what == other.decided.what;
    let known = groups.iter_mut().find(|group| {
        let same_number = group.decisions.len() == decisions.len();
        let mut pairs = group.decisions.iter().zip(&decisions);
        group.told == told && same_number && pairs.all(|(one, other)| is_alike(one, other))
    });
    let Some(known) = known else {
        groups.push(Alike { told, decisions, names: vec![name] });
        return;
    };
    known.names.push(name);
    for (one, other) in known.decisions.iter_mut().zip(decisions) {
        for cite in other.decided.cites {
            if !one.decided.cites.contains(&cite) {
                one.decided.cites.push(cite);
            }
        }
    }
}

impl Page<'_> {
    /// Whether reasons have to be told: with a single change there is no other, and among very many
    /// none was looked for.
    fn has_reasons(&self) -> bool {
        (2..=MOST_CHANGES).contains(&self.comparison.changes.len())
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

    /// What decided before, and what decides now, of the lines that are told, or of everything where
    /// there are none; once, where it is the same.
    pub(super) fn decisions(&self, both: &Both, about: &About, told: &[Line]) -> Vec<Decision> {
        let own = self.comparison.differences.iter().filter(|each| each.of == *about);
        let own =
            own.map(|each| each.field).filter(|field| told.is_empty() || told.iter().any(|line| line.field == *field));
        let fields: Vec<Field> = own.collect();
        let is_explained = fields.iter().any(|field| field.is_explained());
        let side = |side: &Option<Subject>| {
            let subject = side.filter(|_| is_explained)?;
            let node: &Node = derivation(&subject, &about.thing, &fields)?;
            Some(decided(&subject.naming, node, end(self.comparison, about, &fields)))
        };
        let (before, now) = (side(&both.before), side(&both.now));
        let lines = match before == now {
            true => vec![("report-compare-decides", now)],
            false => vec![("report-compare-decided", before), ("report-compare-decides-now", now)],
        };
        lines.into_iter().filter_map(|(term, decided)| Some(Decision { term, decided: decided? })).collect()
    }

    /// What decided, in words.
    pub(super) fn decided(&self, naming: &Naming, decisions: &[Decision]) -> Vec<(String, String)> {
        decisions.iter().map(|each| (self.texts.ui(each.term, &[]), each.decided.cited(naming))).collect()
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
    pub(super) fn spoken(&self, told: &[Line], decisions: Vec<(String, String)>) -> Vec<String> {
        let line = |term: &str, words: String| {
            self.texts.ui("report-compare-spoken", &[("term", term.into()), ("words", words.into())])
        };
        let lines = told.iter().map(|each| line(&each.term, self.with_reason(each, true)));
        lines.chain(decisions.into_iter().map(|(term, words)| line(&term, words))).collect()
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
        let mut differences = self.comparison.differences.iter().filter(|_| self.has_reasons());
        let own = differences.find(|each| each.of == *about)?;
        let reason = because_of(self.texts, &own.because_of);
        Some(self.texts.ui("report-compare-reason", &[("reason", reason.into())]))
    }
}
