//! A block of listings: one node worked out for all of them, before the next node.
//!
//! What is chosen once for a node is done for each listing in a row of the same work, side by side in memory.
//! Numbers and lengths of time have no columns: the nodes that count with them ask for them listing by listing
//! (`row`).

use super::super::calendar::Calendar;
use super::super::calendar::civil;
use super::columns::Columns;
use super::given::{Assumed, Given};
use super::node::{Length, Nodes, Op};
use super::row::Row;
use super::span::Span;
use super::state::{Facts, State};
use super::sweep::{compared, gone, left, moved, ordered};

/// How many listings are worked out together.
pub(super) const BLOCK: usize = 128;

/// Some listings of the columns, not more than [`BLOCK`].
pub(super) struct Block<'b> {
    pub nodes: &'b Nodes,
    facts: &'b Facts,
    calendar: &'b Calendar,
    columns: &'b Columns,
    /// The place of the first listing in the columns.
    from: usize,
    /// How many there are.
    pub rows: usize,
}

impl<'b> Block<'b> {
    /// The listings from a place on.
    pub(super) fn new(
        nodes: &'b Nodes,
        facts: &'b Facts,
        calendar: &'b Calendar,
        columns: &'b Columns,
        from: usize,
    ) -> Block<'b> {
        Block { nodes, facts, calendar, columns, from, rows: BLOCK.min(columns.rows().saturating_sub(from)) }
    }

    /// The windows of a node, for each listing.
    pub(super) fn windows<'w>(&self, node: u32, windows: &'w [Span]) -> &'w [Span] {
        &windows[node as usize * BLOCK..][..self.rows]
    }

    /// One listing of the block.
    pub(super) fn row<'r>(&'r self, at: usize, windows: &'r [Span]) -> Row<'r> {
        Row { nodes: self.nodes, columns: self.columns, windows, at, row: self.from + at }
    }

    /// Works out a node from those before it, which have been worked out.
    pub(super) fn work_out(&self, node: u32, windows: &mut [Span]) {
        let (before, rest) = windows.split_at_mut(node as usize * BLOCK);
        let out = &mut rest[..self.rows];
        let at = |node: u32| self.windows(node, before);
        let rows = self.from..self.from + self.rows;
        let each = |out: &mut [Span], window: &dyn Fn(Row) -> Span| {
            out.iter_mut().enumerate().for_each(|(place, out)| *out = window(self.row(place, before)));
        };
        match self.nodes.ops[node as usize] {
            Op::Literal(window) => out.fill(window),
            Op::AsOf => out.fill(Span::exactly(self.columns.as_of)),
            Op::When(fact) => out.copy_from_slice(&self.columns.days(fact as usize)[rows]),
            Op::Chosen(fact, set) => self.chosen(fact as usize, set, out),
            Op::Reading(reading, set) => one_of(&self.columns.reading(reading as usize)[rows], set, out),
            Op::Governed(version) => {
                one_of(&self.columns.versions[rows], 1u64.checked_shl(version).unwrap_or(0), out);
            }
            Op::InForce(first, last) => {
                out.fill(Span::truth(first <= self.columns.as_of && self.columns.as_of <= last));
            }
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
            Op::Gone(place) => {
                let of = &self.nodes.gone[place as usize];
                let (ways, bound) = (self.nodes.list(of.ways), self.nodes.list(of.bound));
                each(out, &|row| {
                    let deleted = of.removed.map_or(Span::NEVER, |(node, _)| row.window(node));
                    gone(deleted, row.any(ways), row.any(bound), self.columns.as_of, true)
                });
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
            Op::Shift(of, by) => self.shift(of, by, before, out),
            Op::Within(of, by) => {
                self.shift(of, by, before, out);
                out.iter_mut().zip(at(of)).for_each(|(out, of)| *out = of.span(*out));
            }
            op @ (Op::By(one, other) | Op::Since(one, other) | Op::Unless(one, other)) => {
                for (out, (one, other)) in out.iter_mut().zip(at(one).iter().zip(at(other))) {
                    *out = ordered(op, *one, *other);
                }
            }
            Op::Compare(left, how, right) => {
                each(out, &|row| compared(row.number(left), how, row.number(right)));
            }
            Op::Left(most, of) => {
                let (most, pairs) = (self.nodes.limits[most as usize], self.nodes.list(of));
                each(out, &|row| left(most, row.points(pairs)));
            }
            Op::NumberIs(_)
            | Op::NumberFact(_)
            | Op::NumberSum(_)
            | Op::NumberIf(..)
            | Op::LengthRange(..)
            | Op::LengthIs(_)
            | Op::LengthCounted(_)
            | Op::LengthSum(_)
            | Op::LengthIf(..) => {}
        }
    }

    /// Whether one of these values is chosen.
    fn chosen(&self, fact: usize, set: u64, out: &mut [Span]) {
        let rows = self.from..self.from + self.rows;
        if let Some(settled) = self.columns.settled(fact).filter(|_| self.facts.is_choice(fact)) {
            let settled = &settled[rows];
            out.iter_mut().zip(settled).for_each(|(out, chosen)| *out = Span::truth(chosen.cast_unsigned() & set != 0));
            return;
        }
        match self.columns.fact(fact) {
            Some(states) => out.iter_mut().zip(&states[rows]).for_each(|(out, state)| *out = state.chosen(set)),
            None => out.fill(Span::UNKNOWN),
        }
    }

    /// The windows of a node so much later.
    fn shift(&self, of: u32, by: Length, before: &[Span], out: &mut [Span]) {
        let given = Given {
            states: &[],
            readings: &[],
            versions: 0,
            taken: None,
            as_of: self.columns.as_of,
            trusts: true,
            calendar: self.calendar,
            assumed: Assumed::default(),
        };
        let windows = out.iter_mut().zip(self.windows(of, before));
        let rows = self.from..self.from + self.rows;
        match by {
            Length::Is(term) => {
                let term = self.nodes.terms[term as usize];
                windows.for_each(|(out, of)| *out = given.shifted(*of, term));
            }
            Length::Counted(place) => {
                let counted = &self.nodes.counted[place as usize];
                let fact = counted.fact as usize;
                match (counted.months(), self.columns.settled(fact), self.columns.fact(fact)) {
                    (Some((and, each)), Some(settled), _) => {
                        for ((out, of), number) in windows.zip(&settled[rows]) {
                            let number = State::Number { least: *number, most: *number };
                            *out = months_later(*of, number, and, each);
                        }
                    }
                    (Some((and, each)), None, Some(states)) => {
                        windows.zip(&states[rows]).for_each(|((out, of), state)| {
                            *out = months_later(*of, *state, and, each);
                        });
                    }
                    (None, _, Some(states)) => {
                        for ((out, of), state) in windows.zip(&states[rows]) {
                            *out = given.shifted_between(*of, counted.between(Some(*state)));
                        }
                    }
                    _ => {
                        windows.for_each(|(out, of)| *out = given.shifted_between(*of, counted.between(None)));
                    }
                }
            }
            Length::Node(_) => {
                for (place, (out, of)) in windows.enumerate() {
                    let lengths = self.row(place, before).lengths(by);
                    let each = lengths.each().iter().map(|term| given.shifted(*of, *term));
                    *out = each.reduce(Span::hull).unwrap_or(*of);
                }
            }
        }
    }
}

/// Whether one of these values is left, or may be.
fn one_of(possible: &[u64], set: u64, out: &mut [Span]) {
    for (out, possible) in out.iter_mut().zip(possible) {
        *out = State::OneOf(*possible).chosen(set);
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
