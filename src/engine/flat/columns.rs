//! Many listings of one pack at once: what they leave possible stands in columns, one for each fact, and each
//! node is worked out for a whole block of listings before the next.
//!
//! That is what takes the least time for the one question how long entries stay on a list: choosing what to
//! do costs as much for a block as for one listing. Only the window of removal as things stand is worked out
//! in this way, and of rules whose nodes are windows alone; others are worked out listing by listing. Where a
//! window of the bounds is not exact, its listing is looked at by itself.

use chrono::NaiveDate;

use super::super::calendar::civil;
use super::super::case::Listing;
use super::given::Given;
use super::node::{Length, Op};
use super::span::Span;
use super::state::{Possible, State};
use super::sweep::{moved, ordered};
use super::{Compiled, Scratch};

/// How many listings are worked out together.
const BLOCK: usize = 128;

/// What listings of one pack leave possible, as of one day.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    rows: usize,
    as_of: i32,
    /// The states of the first fact for all listings, then those of the second, and so on.
    states: Vec<State>,
    /// The same for the facts that have a date, side by side.
    days: Vec<Span>,
    /// The same for the others: a number, or the values chosen as bits.
    settled: Vec<i64>,
    /// Whether that is all there is to say of a fact: only one answer is left in every listing.
    is_settled: Vec<bool>,
    readings: Vec<u64>,
    versions: Vec<u64>,
}

impl Columns {
    /// How many listings there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    fn fact(&self, fact: usize) -> &[State] {
        &self.states[fact * self.rows..(fact + 1) * self.rows]
    }

    fn days(&self, fact: usize) -> &[Span] {
        &self.days[fact * self.rows..(fact + 1) * self.rows]
    }

    /// The numbers, or the values chosen, of a fact of which only one answer is left in every listing.
    fn settled(&self, fact: usize) -> Option<&[i64]> {
        self.is_settled.get(fact)?.then(|| &self.settled[fact * self.rows..(fact + 1) * self.rows])
    }

    fn reading(&self, reading: usize) -> &[u64] {
        &self.readings[reading * self.rows..(reading + 1) * self.rows]
    }

    /// What one listing leaves possible.
    fn row(&self, row: usize, into: &mut Possible) {
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
        let root = self.rules[0].root as usize;
        let nodes = self.removal.nodes;
        scratch.block.resize(nodes * BLOCK, Span::UNKNOWN);
        for from in (0..columns.rows).step_by(BLOCK) {
            let rows = BLOCK.min(columns.rows - from);
            let by_blocks = (0..nodes).all(|node| self.work_out_block(node, columns, from, rows, &mut scratch.block));
            if by_blocks {
                into.extend_from_slice(&scratch.block[root * BLOCK..][..rows]);
            } else {
                into.resize(from + rows, Span::UNKNOWN);
            }
            for (row, found) in into.iter_mut().enumerate().skip(from) {
                let is_found = found.is_exact() || (by_blocks && !self.rules[0].is_open);
                if !is_found {
                    *found = self.removal_of_row(scratch, columns, row);
                }
            }
        }
    }

    fn removal_of_row(&self, scratch: &mut Scratch, columns: &Columns, row: usize) -> Span {
        columns.row(row, &mut scratch.possible);
        self.judge(scratch, super::Wanted::RemovalAsThingsStand).removal.as_things_stand
    }

    /// Works out one node for a block of listings; `false` if it is not a window of windows.
    fn work_out_block(&self, node: usize, columns: &Columns, from: usize, rows: usize, block: &mut [Span]) -> bool {
        let (before, rest) = block.split_at_mut(node * BLOCK);
        let out = &mut rest[..rows];
        let at = |node: u32| &before[node as usize * BLOCK..][..rows];
        let states = |fact: u32| &columns.fact(fact as usize)[from..from + rows];
        let sets = |sets: &'_ [u64], set: u64, out: &mut [Span]| {
            for (out, possible) in out.iter_mut().zip(sets) {
                *out = State::OneOf(*possible).chosen(set);
            }
        };
        let given = Given { as_of: columns.as_of, ..self.given(&NOTHING) };
        let shift = |of: u32, by: Length, out: &mut [Span]| -> bool {
            match by {
                Length::Is(term) => {
                    let term = self.nodes.terms[term as usize];
                    out.iter_mut().zip(at(of)).for_each(|(out, of)| *out = given.shifted(*of, term));
                }
                Length::Counted(place) => {
                    let counted = self.nodes.counted[place as usize];
                    let months = counted.months();
                    if let (Some((and, each)), Some(settled)) = (months, columns.settled(counted.fact as usize)) {
                        for ((out, of), number) in out.iter_mut().zip(at(of)).zip(&settled[from..from + rows]) {
                            let number = State::Number { least: *number, most: *number };
                            *out = months_later(*of, number, and, each);
                        }
                        return true;
                    }
                    if let Some((and, each)) = months {
                        for ((out, of), state) in out.iter_mut().zip(at(of)).zip(states(counted.fact)) {
                            *out = months_later(*of, *state, and, each);
                        }
                        return true;
                    }
                    for ((out, of), state) in out.iter_mut().zip(at(of)).zip(states(counted.fact)) {
                        *out = given.shifted_between(*of, counted.between(Some(*state)));
                    }
                }
                Length::Node(_) => return false,
            }
            true
        };
        match self.nodes.ops[node] {
            Op::Literal(window) => out.fill(window),
            Op::AsOf => out.fill(Span::exactly(columns.as_of)),
            Op::When(fact) => out.copy_from_slice(&columns.days(fact as usize)[from..from + rows]),
            Op::Chosen(fact, set) => {
                match columns.settled(fact as usize).filter(|_| self.facts.is_choice(fact as usize)) {
                    Some(settled) => {
                        for (out, chosen) in out.iter_mut().zip(&settled[from..from + rows]) {
                            *out = Span::truth(chosen.cast_unsigned() & set != 0);
                        }
                    }
                    None => out.iter_mut().zip(states(fact)).for_each(|(out, state)| *out = state.chosen(set)),
                }
            }
            Op::Reading(reading, set) => sets(&columns.reading(reading as usize)[from..from + rows], set, out),
            Op::Governed(version) => {
                sets(&columns.versions[from..from + rows], 1u64.checked_shl(version).unwrap_or(0), out)
            }
            Op::InForce(first, last) => out.fill(Span::truth(first <= columns.as_of && columns.as_of <= last)),
            Op::All(of) => {
                out.fill(Span::ALWAYS);
                for each in self.nodes.list(of) {
                    out.iter_mut().zip(at(*each)).for_each(|(out, each)| *out = out.and(*each));
                }
            }
            Op::Any(of) => {
                out.fill(Span::NEVER);
                for each in self.nodes.list(of) {
                    out.iter_mut().zip(at(*each)).for_each(|(out, each)| *out = out.or(*each));
                }
            }
            Op::Not(of) => out.iter_mut().zip(at(of)).for_each(|(out, of)| *out = of.not()),
            Op::If(condition, then, otherwise) => {
                let branches = at(then).iter().zip(at(otherwise));
                for ((out, condition), (then, otherwise)) in out.iter_mut().zip(at(condition)).zip(branches) {
                    *out = condition.choose(*then, *otherwise);
                }
            }
            Op::Moved(how, of) => {
                let step = |day: i32| moved(how, day, self.calendar);
                out.iter_mut().zip(at(of)).for_each(|(out, of)| *out = of.map(step));
            }
            Op::Shift(of, by) => return shift(of, by, out),
            Op::Within(of, by) => {
                let is_done = shift(of, by, out);
                out.iter_mut().zip(at(of)).for_each(|(out, of)| *out = of.span(*out));
                return is_done;
            }
            op @ (Op::By(one, other) | Op::Since(one, other) | Op::Unless(one, other)) => {
                for (out, (one, other)) in out.iter_mut().zip(at(one).iter().zip(at(other))) {
                    *out = ordered(op, *one, *other);
                }
            }
            _ => return false,
        }
        true
    }
}

/// So many months later, and for each of a number so many more.
fn months_later(of: Span, number: State, and: u32, each: u32) -> Span {
    let later = |count: i64| {
        let months = and.saturating_add(u32::try_from(count).unwrap_or(0).saturating_mul(each));
        of.map(|day| civil::months_later(day, months))
    };
    match number {
        State::Number { least, most } if least == most => later(least),
        State::Number { least, most } => later(least).hull(later(most)),
        _ => later(0),
    }
}

/// Of which nothing is asked.
static NOTHING: Possible =
    Possible { states: Vec::new(), readings: Vec::new(), versions: 0, taken: Vec::new(), as_of: 0 };
