//! Nodes worked out one after the other, from what is possible of a listing: the flat form of
//! [`World::window`](super::super::world::World::window).

use super::super::calendar::Calendar;
use super::super::calendar::civil::{ALWAYS, FIRST, LAST, NEVER, civil, length, number};
use super::super::expression::Comparison;
use super::super::moved::Move;
use super::super::term::Term;
use super::given::{EVERY_NUMBER, Given};
use super::lengths::Lengths;
use super::node::{Gone, List, Nodes, Op};
use super::span::Span;
use super::state::State;

/// What each node gives.
#[derive(Clone, Debug, Default)]
pub(super) struct Registers {
    pub windows: Vec<Span>,
    pub numbers: Vec<(i64, i64)>,
    pub lengths: Vec<Lengths>,
}

impl Registers {
    /// Room for every node.
    pub(super) fn fit(&mut self, nodes: &Nodes) {
        if self.windows.len() < nodes.ops.len() {
            self.windows.resize(nodes.ops.len(), Span::UNKNOWN);
        }
        self.numbers.resize(nodes.numbers as usize, EVERY_NUMBER);
        self.lengths.resize(nodes.lengths as usize, Lengths::default());
    }

    /// Takes over what the nodes up to one give.
    pub(super) fn copy_up_to(&mut self, root: u32, from: &Registers) {
        let count = root as usize + 1;
        self.windows[..count].copy_from_slice(&from.windows[..count]);
        self.numbers.clone_from_slice(&from.numbers);
        self.lengths.clone_from_slice(&from.lengths);
    }
}

impl Nodes {
    /// Works out one node from those before it.
    #[inline]
    pub(super) fn work_out(&self, place: usize, given: &Given, registers: &mut Registers) {
        let at = |node: u32| registers.windows[node as usize];
        let window = match self.ops[place] {
            Op::Literal(window) => window,
            Op::AsOf => Span::exactly(given.as_of),
            Op::When(fact) => match given.state(fact as usize) {
                State::When(window) => window,
                state => state.chosen(1),
            },
            Op::Chosen(fact, set) => given.states.get(fact as usize).map_or(Span::UNKNOWN, |state| state.chosen(set)),
            Op::Reading(reading, set) => {
                State::OneOf(given.readings.get(reading as usize).copied().unwrap_or(0)).chosen(set)
            }
            Op::Governed(version) => State::OneOf(given.versions).chosen(1u64.checked_shl(version).unwrap_or(0)),
            Op::InForce(from, until) => Span::truth(from <= given.as_of && given.as_of <= until),
            Op::All(of) => self.list(of).iter().fold(Span::ALWAYS, |all, each| all.and(at(*each))),
            Op::Any(of) => self.any(of, registers),
            Op::Gone(gone) => self.gone(&self.gone[gone as usize], given, registers),
            Op::Not(of) => at(of).not(),
            Op::If(condition, then, otherwise) => at(condition).choose(at(then), at(otherwise)),
            Op::Moved(how, of) => at(of).map(|day| moved(how, day, given.calendar)),
            Op::Shift(of, by) => given.shifted_by(self, registers, at(of), by),
            Op::Within(of, by) => at(of).span(given.shifted_by(self, registers, at(of), by)),
            op @ (Op::By(one, other) | Op::Since(one, other) | Op::Unless(one, other)) if given.assumed.which != 0 => {
                self.as_assumed(place, given, registers).unwrap_or_else(|| ordered(op, at(one), at(other)))
            }
            op @ (Op::By(one, other) | Op::Since(one, other) | Op::Unless(one, other)) => {
                ordered(op, at(one), at(other))
            }
            Op::Compare(left, how, right) => {
                compared(self.number_at(left, registers), how, self.number_at(right, registers))
            }
            Op::Left(most, of) => {
                let pairs = self.list(of).chunks_exact(2);
                let points = pairs.map(|pair| (self.number_at(pair[0], registers), at(pair[1])));
                left(self.limits[most as usize], points)
            }
            Op::NumberIs(_) | Op::NumberFact(_) | Op::NumberSum(_) | Op::NumberIf(..) => {
                registers.numbers[self.slots[place] as usize] = self.number(place, given, registers);
                return;
            }
            Op::LengthRange(..) | Op::LengthIs(_) | Op::LengthCounted(_) | Op::LengthSum(_) | Op::LengthIf(..) => {
                let lengths = self.lengths(place, given, registers);
                registers.lengths[self.slots[place] as usize] = lengths;
                return;
            }
        };
        registers.windows[place] = window;
    }

    /// What an operation gives whose order is assumed; `None` for any other.
    fn as_assumed(&self, place: usize, given: &Given, registers: &Registers) -> Option<Span> {
        let (first, then) = self.sides[place];
        let holds = given.assumed.says(first, then)?;
        let (first, then) = (registers.windows[first as usize], registers.windows[then as usize]);
        let (window, cut) = match (self.ops[place], holds) {
            (Op::By(..), true) => (first, Span { earliest: ALWAYS, latest: then.latest }),
            (Op::Since(..), true) => (then, Span { earliest: first.earliest, latest: NEVER }),
            (Op::Unless(..), false) => (then, Span { earliest: ALWAYS, latest: before(first.latest) }),
            _ => return Some(Span::NEVER),
        };
        Some(window.meet(cut).unwrap_or(window))
    }

    /// Any of these: the earliest.
    pub(super) fn any(&self, of: List, registers: &Registers) -> Span {
        self.list(of).iter().fold(Span::NEVER, |any, each| any.or(registers.windows[*each as usize]))
    }

    fn number_at(&self, node: u32, registers: &Registers) -> (i64, i64) {
        registers.numbers[self.slots[node as usize] as usize]
    }

    fn number(&self, place: usize, given: &Given, registers: &Registers) -> (i64, i64) {
        let at = |node: u32| self.number_at(node, registers);
        match self.ops[place] {
            Op::NumberIs(value) => (value, value),
            Op::NumberFact(fact) => given.number(fact as usize),
            Op::NumberSum(of) => self.list(of).iter().fold((0, 0), |(least, most): (i64, i64), each| {
                let (low, high) = at(*each);
                (least.saturating_add(low), most.saturating_add(high))
            }),
            Op::NumberIf(condition, then, otherwise) => match registers.windows[condition as usize] {
                Span::ALWAYS => at(then),
                Span::NEVER => at(otherwise),
                _ => {
                    let (one, other) = (at(then), at(otherwise));
                    (one.0.min(other.0), one.1.max(other.1))
                }
            },
            _ => EVERY_NUMBER,
        }
    }

    fn lengths(&self, place: usize, given: &Given, registers: &Registers) -> Lengths {
        let at = |node: u32| &registers.lengths[self.slots[node as usize] as usize];
        let both = |one: Term, other: Term| Lengths::of([one, other].into_iter());
        match self.ops[place] {
            Op::LengthRange(least, most) => both(self.terms[least as usize], self.terms[most as usize]),
            Op::LengthIs(term) => both(self.terms[term as usize], self.terms[term as usize]),
            Op::LengthCounted(counted) => {
                let counted = &self.counted[counted as usize];
                let (least, most) = counted.between(given.states.get(counted.fact as usize).copied());
                both(least, most)
            }
            Op::LengthSum(of) => {
                let none = both(Term::default(), Term::default());
                self.list(of).iter().fold(none, |sum, each| sum.plus(at(*each)))
            }
            Op::LengthIf(condition, then, otherwise) => match registers.windows[condition as usize] {
                Span::ALWAYS => *at(then),
                Span::NEVER => *at(otherwise),
                _ => at(then).or(at(otherwise)),
            },
            _ => Lengths::default(),
        }
    }

    fn gone(&self, of: &Gone, given: &Given, registers: &Registers) -> Span {
        let deleted = of.removed.map_or(Span::NEVER, |(node, _)| registers.windows[node as usize]);
        gone(deleted, self.any(of.ways, registers), self.any(of.bound, registers), given.as_of, given.trusts)
    }
}

/// From when on at most `most` of these points are left: [`left`](super::super::left::left()).
pub(super) fn left(most: i64, points: impl Iterator<Item = ((i64, i64), Span)> + Clone) -> Span {
    let earliest = points.clone().map(|((least, _), until)| (least, until.earliest));
    Span::between(lapsed(most, earliest), lapsed(most, points.map(|((_, most), until)| (most, until.latest))))
}

/// The same at one end of everything. The points lapse in the order of their days: the first day on which
/// enough of them have.
fn lapsed(most: i64, points: impl Iterator<Item = (i64, i32)> + Clone) -> i32 {
    let count = |(count, _): (i64, i32)| i128::from(count.max(0));
    let enough = |left: i128| left <= i128::from(most);
    if enough(points.clone().map(count).sum()) {
        return ALWAYS;
    }
    let left_after = |since: i32| points.clone().filter(|(_, until)| *until > since).map(count).sum::<i128>();
    points.clone().map(|(_, until)| until).filter(|until| enough(left_after(*until))).min().unwrap_or(NEVER)
}

/// When the entry is gone: [`gone`](super::super::gone::gone).
pub(super) fn gone(deleted: Span, opens: Span, due: Span, today: i32, trusts: bool) -> Span {
    let ahead = match trusts {
        true if due.earliest > today => Span::between(opens.earliest.max(today), due.latest),
        true => Span::between(opens.earliest.max(today), NEVER),
        false => Span::between(opens.earliest, NEVER),
    };
    match deleted.meet(Span { earliest: ALWAYS, latest: today }) {
        Some(behind) if deleted.latest == NEVER => behind.hull(ahead),
        Some(behind) => behind,
        None => ahead,
    }
}

/// What turns on the order of two moments, from their bounds.
#[inline]
pub(super) fn ordered(op: Op, one: Span, other: Span) -> Span {
    match op {
        Op::By(..) => one.by(other),
        Op::Since(..) => one.since(other),
        Op::Unless(..) => one.unless(other),
        _ => Span::UNKNOWN,
    }
}

/// The last moment before another.
pub(super) fn before(moment: i32) -> i32 {
    match moment {
        NEVER => LAST,
        ALWAYS | FIRST => ALWAYS,
        day => day - 1,
    }
}

pub(super) fn compared(left: (i64, i64), how: Comparison, right: (i64, i64)) -> Span {
    let (surely, maybe) = match how {
        Comparison::AtLeast => (left.0 >= right.1, left.1 >= right.0),
        Comparison::AtMost => (left.1 <= right.0, left.0 <= right.1),
        Comparison::MoreThan => (left.0 > right.1, left.1 > right.0),
        Comparison::LessThan => (left.1 < right.0, left.0 < right.1),
        Comparison::Equal => {
            (left.0 == left.1 && right.0 == right.1 && left.0 == right.0, left.0 <= right.1 && right.0 <= left.1)
        }
    };
    Span::truth(maybe).hull(Span::truth(surely))
}

/// A day moved: [`Move::day`] on numbers.
#[inline]
pub(super) fn moved(how: Move, day: i32, calendar: &Calendar) -> i32 {
    match how {
        Move::After if day == LAST => NEVER,
        Move::After => day + 1,
        Move::Earlier(days) => {
            let earlier = i64::from(day) - i64::from(days);
            if earlier < i64::from(FIRST) { NEVER } else { earlier as i32 }
        }
        Move::OffRestDays => calendar.roll_number(day),
        Move::StartOfMonth => {
            let (year, month, _) = civil(day);
            number(year, month, 1)
        }
        Move::EndOfMonth => {
            let (year, month, _) = civil(day);
            number(year, month, length(year, month))
        }
        Move::StartOfYear => number(civil(day).0, 1, 1),
        Move::EndOfYear => number(civil(day).0, 12, 31),
    }
}
