//! What the answers of a listing must not contradict, prepared for many listings of one pack.
//!
//! The same as [`contradictions`](super::case_file::contradictions()), which says what is wrong; this only says that
//! nothing is. `tests/case_lines.rs` holds the two against each other.

use chrono::NaiveDate;

use crate::engine::fact::{Answer, FactId};
use crate::engine::moment::Moment;
use crate::engine::pack::Pack;

/// What the answers of a listing of one pack must not contradict.
pub(super) struct Checks {
    /// For each fact that has something to contradict: itself, whether it is past, whether it follows the entry, and
    /// the facts it cannot come before.
    facts: Vec<Check>,
    /// The first day the list existed.
    first: Option<Moment>,
}

struct Check {
    fact: usize,
    is_past: bool,
    follows_entry: bool,
    earlier: Vec<usize>,
}

impl Checks {
    /// What a pack says.
    pub(super) fn of(pack: &Pack) -> Checks {
        let first = pack.versions.iter().map(|version| version.from).min().map(Moment::Day);
        let entry = pack.listing_date.filter(|_| first.is_some());
        let facts = pack.facts.iter().enumerate().map(|(place, fact)| {
            let earlier = std::iter::successors(fact.not_before, |before| pack.facts[before.0].not_before);
            let earlier: Vec<usize> = earlier.take(pack.facts.len()).map(|before| before.0).collect();
            let follows_entry = entry.is_some_and(|FactId(entry)| entry == place || earlier.contains(&entry));
            Check { fact: place, is_past: fact.not_after_as_of, follows_entry, earlier }
        });
        let says = |check: &Check| check.is_past || check.follows_entry || !check.earlier.is_empty();
        Checks { facts: facts.filter(says).collect(), first }
    }

    /// Whether nothing is contradicted.
    pub(super) fn hold(&self, answers: &[Answer], as_of: NaiveDate) -> bool {
        let ends = |place: usize| match answers.get(place) {
            Some(Answer::On(window)) => Some((window.earliest(), window.latest())),
            Some(Answer::NotYet) => Some((Moment::Never, Moment::Never)),
            _ => None,
        };
        self.facts.iter().all(|check| {
            let Some((earliest, latest)) = ends(check.fact) else { return true };
            let is_late = check.is_past && earliest > Moment::Day(as_of) && earliest < Moment::Never;
            let is_early = check.follows_entry && self.first.is_some_and(|first| latest < first);
            let comes_before = |before: &usize| ends(*before).is_some_and(|(first, _)| latest < first);
            !is_late && !is_early && !check.earlier.iter().any(comes_before)
        })
    }
}
