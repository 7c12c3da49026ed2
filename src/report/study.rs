//! A study: what became of many cases, counted.
//!
//! It holds counters and nothing of a case, so it is as large after a hundred million cases as after one. Counts of
//! parts of a study add up to those of the whole, in any order.
//!
//! **What it does not do.** It is no statistic of anything real: it counts made-up cases.

use std::collections::BTreeMap;

use crate::engine::Pack;
use crate::engine::calendar::civil;
use crate::engine::evaluation::Standing;
use crate::engine::fact::Answer;
use crate::engine::flat::{Span, Verdict};

/// Where removal can stand, in the order it is told.
pub const STANDINGS: [Standing; 5] =
    [Standing::Open, Standing::OpensLater, Standing::NeedsSteps, Standing::Depends, Standing::Closed];

/// What became of many cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Study {
    /// How many lines were cases.
    pub cases: u64,
    /// How many lines were no cases, by the code of their first mistake.
    pub bad: BTreeMap<&'static str, u64>,
    /// For each pack, what became of its listings.
    pub lists: Vec<ListStudy>,
    /// When listings come off, as things stand.
    pub as_things_stand: Removals,
    /// When listings come off with every step taken on the day of looking.
    pub at_best: Removals,
}

/// What became of the listings of one list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListStudy {
    /// How many there were.
    pub listings: u64,
    /// How many stand where, in the order of [`STANDINGS`].
    pub standings: [u64; 5],
    /// For each fact of the pack, in how many listings it is not known.
    pub unknown: Vec<u64>,
}

/// When many listings come off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removals {
    /// How many can come off in a year at the earliest.
    pub years: BTreeMap<i32, u64>,
    /// How many always could.
    pub always: u64,
    /// How many never can.
    pub never: u64,
    /// Of how many the day is known exactly.
    pub exact: u64,
    /// Of how many more than one day is possible, or whether it ever comes is open.
    pub open: u64,
}

impl Study {
    /// Nothing yet, of the lists of these packs.
    pub fn new(packs: &[&Pack]) -> Study {
        let lists = packs.iter().map(|pack| ListStudy { unknown: vec![0; pack.facts.len()], ..ListStudy::default() });
        Study { lists: lists.collect(), ..Study::default() }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.cases = 0;
        self.bad.clear();
        for list in &mut self.lists {
            (list.listings, list.standings) = (0, [0; 5]);
            list.unknown.fill(0);
        }
        for removals in [&mut self.as_things_stand, &mut self.at_best] {
            removals.years.clear();
            (removals.always, removals.never, removals.exact, removals.open) = (0, 0, 0, 0);
        }
    }

    /// Counts a line that is a case; its listings are counted one by one.
    pub fn count_case(&mut self) {
        self.cases += 1;
    }

    /// Counts a listing under the pack at a place, with what is known of it.
    pub fn count(&mut self, pack: usize, answers: &[Answer], verdict: &Verdict) {
        let list = &mut self.lists[pack];
        list.listings += 1;
        let place = STANDINGS.iter().position(|each| *each == verdict.standing);
        place.into_iter().for_each(|place| list.standings[place] += 1);
        for (count, answer) in list.unknown.iter_mut().zip(answers) {
            *count += u64::from(*answer == Answer::Unknown);
        }
        self.as_things_stand.count(verdict.removal.as_things_stand);
        self.at_best.count(verdict.removal.at_best);
    }

    /// Counts a line that is no case, by the code of its first mistake.
    pub fn count_bad(&mut self, code: &'static str) {
        *self.bad.entry(code).or_default() += 1;
    }

    /// Adds what another part has counted, of the lists of the same packs.
    pub fn add(&mut self, other: &Study) {
        self.cases += other.cases;
        other.bad.iter().for_each(|(code, count)| *self.bad.entry(code).or_default() += count);
        for (list, other) in self.lists.iter_mut().zip(&other.lists).filter(|(_, other)| other.listings > 0) {
            list.listings += other.listings;
            list.standings.iter_mut().zip(other.standings).for_each(|(count, other)| *count += other);
            list.unknown.iter_mut().zip(&other.unknown).for_each(|(count, other)| *count += other);
        }
        self.as_things_stand.add(&other.as_things_stand);
        self.at_best.add(&other.at_best);
    }

    /// How many listings there were.
    pub fn listings(&self) -> u64 {
        self.lists.iter().map(|list| list.listings).sum()
    }

    /// How many lines were no cases.
    pub fn bad_lines(&self) -> u64 {
        self.bad.values().sum()
    }

    /// How many listings stand where, in the order of [`STANDINGS`].
    pub fn standings(&self) -> [u64; 5] {
        let mut all = [0; 5];
        for list in &self.lists {
            all.iter_mut().zip(list.standings).for_each(|(count, other)| *count += other);
        }
        all
    }
}

impl Removals {
    fn count(&mut self, window: Span) {
        match window.earliest {
            civil::ALWAYS => self.always += 1,
            civil::NEVER => self.never += 1,
            day => *self.years.entry(civil::civil(day).0).or_default() += 1,
        }
        self.exact += u64::from(window.is_exact() && window != Span::ALWAYS && window != Span::NEVER);
        self.open += u64::from(!window.is_exact());
    }

    fn add(&mut self, other: &Removals) {
        other.years.iter().for_each(|(year, count)| *self.years.entry(*year).or_default() += count);
        self.always += other.always;
        self.never += other.never;
        self.exact += other.exact;
        self.open += other.open;
    }
}
