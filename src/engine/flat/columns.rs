//! Many listings of one pack at once: what they leave possible stands in columns, one for each fact, and each
//! node is worked out for a whole block of listings before the next.
//!
//! That is what takes the least time for the one question how long entries stay on a list, and why: choosing
//! what to do costs as much for a block as for one listing (`block`). Only windows as things stand are worked
//! out in this way. Where a window of the bounds is not exact, its listing is looked at by itself.

use chrono::NaiveDate;

use super::super::case::Listing;
use super::block::{BLOCK, Block};
use super::span::Span;
use super::state::{Possible, State};
use super::{Compiled, Scratch};

/// What listings of one pack leave possible, as of one day.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    rows: usize,
    pub(super) as_of: i32,
    /// The states of the first fact for all listings, then those of the second, and so on.
    states: Vec<State>,
    /// The same for the facts that have a date, side by side.
    days: Vec<Span>,
    /// The same for the others: a number, or the values chosen as bits.
    settled: Vec<i64>,
    /// Whether that is all there is to say of a fact: only one answer is left in every listing.
    is_settled: Vec<bool>,
    readings: Vec<u64>,
    pub(super) versions: Vec<u64>,
}

impl Columns {
    /// How many listings there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// What is possible of a fact in each listing, if there is such a fact.
    pub(super) fn fact(&self, fact: usize) -> Option<&[State]> {
        self.states.get(fact * self.rows..(fact + 1) * self.rows)
    }

    pub(super) fn days(&self, fact: usize) -> &[Span] {
        &self.days[fact * self.rows..(fact + 1) * self.rows]
    }

    /// The numbers, or the values chosen, of a fact of which only one answer is left in every listing.
    pub(super) fn settled(&self, fact: usize) -> Option<&[i64]> {
        self.is_settled.get(fact)?.then(|| &self.settled[fact * self.rows..(fact + 1) * self.rows])
    }

    pub(super) fn reading(&self, reading: usize) -> &[u64] {
        &self.readings[reading * self.rows..(reading + 1) * self.rows]
    }

    /// What one listing leaves possible.
    pub(super) fn row(&self, row: usize, into: &mut Possible) {
        into.states.clear();
        into.states.extend(self.states.iter().skip(row).step_by(self.rows));
        into.readings.clear();
        into.readings.extend(self.readings.iter().skip(row).step_by(self.rows));
        (into.versions, into.as_of) = (self.versions[row], self.as_of);
    }
}

impl Compiled<'_> {
    /// Puts listings into columns, as they are on a day.
    pub fn columns(&self, listings: &[Listing], as_of: NaiveDate) -> Columns {
        let mut possible = Possible::default();
        let mut columns = Columns { rows: listings.len(), ..Columns::default() };
        for (row, listing) in listings.iter().enumerate() {
            self.facts.load(listing, as_of, &mut possible);
            columns.as_of = possible.as_of;
            columns.states.resize(possible.states.len() * columns.rows, State::OneOf(0));
            columns.days.resize(columns.states.len(), Span::UNKNOWN);
            columns.settled.resize(columns.states.len(), 0);
            columns.is_settled.resize(possible.states.len(), true);
            columns.readings.resize(possible.readings.len() * columns.rows, 0);
            for (fact, state) in possible.states.iter().enumerate() {
                columns.states[fact * columns.rows + row] = *state;
                columns.is_settled[fact] &= state.is_settled();
                let (days, settled) = (&mut columns.days, &mut columns.settled);
                match state {
                    State::When(window) => days[fact * columns.rows + row] = *window,
                    State::OneOf(set) | State::Among { has: set, .. } => {
                        settled[fact * columns.rows + row] = set.cast_signed();
                    }
                    State::Number { least, .. } => settled[fact * columns.rows + row] = *least,
                }
            }
            for (reading, values) in possible.readings.iter().enumerate() {
                columns.readings[reading * columns.rows + row] = *values;
            }
            columns.versions.push(possible.versions);
        }
        columns
    }

    /// The window of removal of each listing, as things stand.
    pub fn removals(&self, scratch: &mut Scratch, columns: &Columns, into: &mut Vec<Span>) {
        into.clear();
        let rule = &self.rules[0];
        scratch.block.resize(self.nodes.ops.len() * BLOCK, Span::UNKNOWN);
        for from in (0..columns.rows).step_by(BLOCK) {
            let block = Block::new(&self.nodes, &self.facts, self.calendar, columns, from);
            rule.nodes.iter().for_each(|node| block.work_out(*node, &mut scratch.block));
            into.extend_from_slice(block.windows(rule.root, &scratch.block));
            for (row, found) in into.iter_mut().enumerate().skip(from) {
                if rule.is_open && !found.is_exact() {
                    *found = self.removal_of_row(scratch, columns, row);
                }
            }
        }
    }

    fn removal_of_row(&self, scratch: &mut Scratch, columns: &Columns, row: usize) -> Span {
        columns.row(row, &mut scratch.possible);
        self.judge(scratch, super::Wanted::RemovalAsThingsStand).removal.as_things_stand
    }
}
