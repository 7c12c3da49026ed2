//! Changes: what one case says otherwise than another, and a case with some of the changes made.
//!
//! A listing that only one of the two cases has is one change, whatever is answered about it.

use chrono::NaiveDate;

use super::case::{Case, Listing};
use super::expression::ReadingId;
use super::fact::{Answer, FactId};
use super::pack::Pack;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The case is looked at on another day.
    AsOf {
        /// The day before.
        before: NaiveDate,
        /// The day now.
        now: NaiveDate,
    },
    /// A fact is answered otherwise.
    Fact {
        /// The listing.
        listing: Which,
        /// The fact.
        fact: FactId,
        /// The answer before.
        before: Answer,
        /// The answer now.
        now: Answer,
    },
    /// An open question of law is answered otherwise.
    Reading {
        /// The listing.
        listing: Which,
        /// The question.
        reading: ReadingId,
        /// The answer before; `None` if it was left open.
        before: Option<usize>,
        /// The answer now; `None` if it is left open.
        now: Option<usize>,
    },
    /// A listing is in the case that was not.
    Added(Listing),
    /// A listing is no longer in the case.
    Dropped(Listing),
}

/// Which listing is meant. A label means another listing if the regime is another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Which {
    /// Its label.
    pub label: String,
    /// Its regime.
    pub regime: String,
}

impl Which {
    /// The name of a listing.
    pub fn of(listing: &Listing) -> Which {
        Which { label: listing.label.clone(), regime: listing.regime.clone() }
    }

    /// Whether this listing is meant.
    pub fn is(&self, listing: &Listing) -> bool {
        self.label == listing.label && self.regime == listing.regime
    }
}

/// What the second case says otherwise than the first: the day, then listing by listing.
pub fn changes(packs: &[&Pack], before: &Case, now: &Case) -> Vec<Change> {
    let mut found = Vec::new();
    if before.as_of != now.as_of {
        found.push(Change::AsOf { before: before.as_of, now: now.as_of });
    }
    for listing in &before.listings {
        match twin(now, listing) {
            Some(other) => {
                let pack = packs.iter().find(|pack| pack.id == listing.regime);
                found.extend(pack.map(|pack| between(pack, listing, other)).unwrap_or_default());
            }
            None => found.push(Change::Dropped(listing.clone())),
        }
    }
    let added = now.listings.iter().filter(|listing| twin(before, listing).is_none());
    found.extend(added.cloned().map(Change::Added));
    found
}

/// The case with these changes made, the others left aside.
pub fn with(before: &Case, changes: &[&Change]) -> Case {
    let mut case = before.clone();
    for change in changes {
        match change {
            Change::AsOf { now, .. } => case.as_of = *now,
            Change::Fact { listing, fact, now, .. } => {
                for each in case.listings.iter_mut().filter(|each| listing.is(each)) {
                    if each.answers.len() <= fact.0 {
                        each.answers.resize(fact.0 + 1, Answer::Unknown);
                    }
                    each.answers[fact.0] = now.clone();
                }
            }
            Change::Reading { listing, reading, now, .. } => {
                for each in case.listings.iter_mut().filter(|each| listing.is(each)) {
                    each.readings.retain(|(other, _)| other != reading);
                    each.readings.extend(now.map(|place| (*reading, place)));
                }
            }
            Change::Added(listing) => case.listings.push(listing.clone()),
            Change::Dropped(listing) => case.listings.retain(|each| !Which::of(listing).is(each)),
        }
    }
    case
}

/// The answer used to an open question; `None` if it is left open.
pub fn used(pack: &Pack, listing: &Listing, reading: ReadingId) -> Option<usize> {
    let chosen = listing.readings.iter().rev().find(|(each, _)| *each == reading).map(|(_, place)| *place);
    chosen.or_else(|| pack.readings.get(reading.0).and_then(|reading| reading.default))
}

fn twin<'a>(case: &'a Case, listing: &Listing) -> Option<&'a Listing> {
    case.listings.iter().find(|each| Which::of(listing).is(each))
}

fn between(pack: &Pack, before: &Listing, now: &Listing) -> Vec<Change> {
    let answer = |listing: &Listing, place: usize| listing.answers.get(place).cloned().unwrap_or(Answer::Unknown);
    let facts = (0..pack.facts.len()).map(|place| (place, answer(before, place), answer(now, place)));
    let facts = facts.filter(|(_, before, now)| before != now).map(|(place, was, is)| Change::Fact {
        listing: Which::of(before),
        fact: FactId(place),
        before: was,
        now: is,
    });
    let readings = (0..pack.readings.len()).map(ReadingId);
    let readings = readings.map(|reading| (reading, used(pack, before, reading), used(pack, now, reading)));
    let readings = readings.filter(|(_, before, now)| before != now).map(|(reading, was, is)| Change::Reading {
        listing: Which::of(before),
        reading,
        before: was,
        now: is,
    });
    facts.chain(readings).collect()
}
