//! What a node that has come by a day, or has not come before it, asks of the nodes it is made of.
//!
//! Each answer holds whatever else is so: where all that is asked comes about, the bounds of the node reach the day in
//! every case that is left.

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::super::expression::Comparison;
use super::demands::{Can, Demand, Following, Grounds, only_if};
use super::node::{Gone, List, Op};
use super::search::End;
use super::span::Span;
use super::sweep::moved;

impl Following<'_> {
    /// Asks of what a node is made of that it reaches a day; of several ways to that, the one at this place.
    pub(super) fn ask(&mut self, demand: Demand, way: usize) -> Can {
        let Demand { node, end, day, .. } = demand;
        let nodes = self.grounds.nodes;
        match nodes.ops[node as usize] {
            // What is open in these is open in every case.
            Op::Literal(_) | Op::AsOf | Op::InForce(..) | Op::NumberIs(_) => Some(()),
            Op::When(fact) => self.when(fact as usize, end, day),
            Op::Chosen(fact, values) => self.choose(fact as usize, values, end),
            Op::Reading(reading, values) => self.read(reading as usize, values, end),
            Op::Governed(version) => self.govern(1u64.checked_shl(version).unwrap_or(0), end),
            Op::All(of) => match end {
                End::Earliest => self.each(of, end, day),
                End::Latest => self.one(demand, way, of, (end, day)),
            },
            Op::Any(of) => match end {
                End::Earliest => self.one(demand, way, of, (end, day)),
                End::Latest => self.each(of, end, day),
            },
            Op::Not(of) => self.truth(of, matches!(end, End::Latest)),
            Op::If(condition, then, otherwise) => {
                let reaches = |branch: u32| end.reaches(self.window(branch), day);
                let (one, other) = (reaches(then), reaches(otherwise));
                self.branch(demand, way, condition, [(then, one), (otherwise, other)])
            }
            Op::Moved(how, of) => {
                let calendar = self.grounds.given.calendar;
                let from = self.back_from(demand, of, true, |day| moved(how, day, calendar))?;
                self.also(of, end, from)
            }
            Op::Shift(of, by) | Op::Within(of, by) => {
                // What comes within a time can come at once.
                if matches!(nodes.ops[node as usize], Op::Within(..)) && matches!(end, End::Earliest) {
                    return self.also(of, end, day);
                }
                let said = by;
                let Some(by) = self.length(demand, way, of, by)? else { return Some(()) };
                let Grounds { given, registers, .. } = *self.grounds;
                let later = |day: i32| end.of(given.shifted_by(nodes, registers, Span::exactly(day), by));
                let from = self.back_from(demand, of, by == said, later)?;
                self.also(of, end, from)
            }
            Op::By(one, other) => self.by(demand, way, one, other),
            Op::Since(one, other) => self.since(demand, way, one, other),
            Op::Unless(one, other) => self.unless(demand, way, one, other),
            Op::Compare(left, how, right) => self.compare(left, how, right, end),
            Op::Left(most, of) => self.left(demand, way, nodes.limits[most as usize], nodes.list(of)),
            Op::NumberFact(fact) => self.count(fact as usize, end),
            Op::NumberSum(of) => nodes.list(of).iter().try_for_each(|each| self.reach_its_end(*each, end)),
            Op::NumberIf(condition, then, otherwise) => {
                let whole = self.number(node);
                let ends = |branch: u32| end.of_number(self.number(branch)) == end.of_number(whole);
                let (one, other) = (ends(then), ends(otherwise));
                self.branch(demand, way, condition, [(then, one), (otherwise, other)])
            }
            Op::Gone(gone) => self.gone(demand, way, &nodes.gone[gone as usize]),
            Op::LengthRange(..) | Op::LengthIs(_) | Op::LengthCounted(_) | Op::LengthSum(_) | Op::LengthIf(..) => None,
        }
    }

    /// Each part reaches the day.
    fn each(&mut self, of: List, end: End, day: i32) -> Can {
        let Grounds { nodes, registers, .. } = *self.grounds;
        for part in nodes.list(of) {
            if !end.surely_reaches(registers.windows[*part as usize], day) {
                self.also(*part, end, day)?;
            }
        }
        Some(())
    }

    /// One of the parts that can reaches the day: one that does in any case, or else the one whose turn it is.
    fn one(&mut self, demand: Demand, way: usize, of: List, (end, day): (End, i32)) -> Can {
        let Grounds { nodes, registers, .. } = *self.grounds;
        let (mut ways, mut chosen) = (0, None);
        for part in nodes.list(of) {
            let window = registers.windows[*part as usize];
            if end.surely_reaches(window, day) {
                return Some(());
            }
            if end.reaches(window, day) && self.can_be(*part, end, day) {
                if ways == way {
                    chosen = Some(*part);
                }
                ways += 1;
            }
        }
        let part = chosen?;
        if !self.takes(demand, way, ways == way + 1) {
            return Some(());
        }
        self.also(part, end, day)
    }

    /// The entry is gone when it was deleted, or else once a way has opened, by the last day for it.
    fn gone(&mut self, demand: Demand, way: usize, of: &Gone) -> Can {
        let end = demand.end;
        let Grounds { nodes, given, registers, .. } = self.grounds;
        let whole = self.window(demand.node);
        let deleted = of.removed.map(|(node, _)| (node, self.window(node)));
        if let Some((node, deleted)) = deleted.filter(|(_, window)| window.earliest <= given.as_of) {
            let is_by_deletion = matches!(end, End::Earliest) && deleted.earliest == whole.earliest;
            if deleted.latest != NEVER || is_by_deletion {
                only_if(end.of(deleted) == end.of(whole))?;
                return self.reach_its_end(node, end);
            }
            self.reach_its_end(node, End::Latest)?;
        }
        let due = nodes.any(of.bound, registers);
        match end {
            End::Earliest => {
                let opens = nodes.any(of.ways, registers);
                let first = if given.trusts { opens.earliest.max(given.as_of) } else { opens.earliest };
                only_if(first == whole.earliest)?;
                if opens.latest <= first {
                    return Some(());
                }
                self.one(demand, way, of.ways, (end, opens.earliest))
            }
            End::Latest if !given.trusts => Some(()),
            End::Latest if due.latest == whole.latest => self.each(of.bound, end, due.latest),
            // Nobody trusts in a last day that is over.
            End::Latest => {
                only_if(due.earliest <= given.as_of)?;
                self.one(demand, way, of.bound, (End::Earliest, due.earliest))
            }
        }
    }

    /// That something holds, or does not.
    pub(super) fn truth(&mut self, node: u32, holds: bool) -> Can {
        if holds { self.also(node, End::Earliest, ALWAYS) } else { self.also(node, End::Latest, NEVER) }
    }

    /// One of two branches reaches the day, or its end if it is a number, and is the one that counts.
    fn branch(&mut self, demand: Demand, way: usize, condition: u32, branches: [(u32, bool); 2]) -> Can {
        let ways = branches.into_iter().zip([true, false]);
        let settled = self.window(condition);
        let can_be = |holds: bool| settled != Span::truth(!holds) && self.can_be_true(condition, holds);
        let ways = ways.filter(|((_, would_do), holds)| *would_do && can_be(*holds));
        let (((branch, _), holds), is_last) = turn(ways, way)?;
        if !self.takes(demand, way, is_last) {
            return Some(());
        }
        self.truth(condition, holds)?;
        if self.grounds.nodes.ops[branch as usize].is_number() {
            return self.reach_its_end(branch, demand.end);
        }
        self.also(branch, demand.end, demand.day)
    }

    /// Whether what was asked before leaves it open that something holds, or does not, as far as can be seen at once.
    pub(super) fn can_be_true(&self, node: u32, holds: bool) -> bool {
        if holds { self.can_be(node, End::Earliest, ALWAYS) } else { self.can_be(node, End::Latest, NEVER) }
    }

    /// The same of a day that is reached.
    pub(super) fn can_be(&self, node: u32, end: End, day: i32) -> bool {
        let holds = end == End::Earliest;
        match self.grounds.nodes.ops[node as usize] {
            Op::Not(of) => self.can_be_true(of, !holds),
            Op::Governed(version) => self.can_govern(1u64.checked_shl(version).unwrap_or(0), holds),
            Op::Chosen(fact, values) => self.can_choose(fact as usize, values, holds),
            Op::Reading(reading, values) => self.can_read(reading as usize, values, holds),
            Op::When(fact) => self.can_come(fact as usize, end, day),
            _ => true,
        }
    }

    /// Enough points have lapsed by a day, or not before it. Of no more of them is anything asked than that takes: the
    /// others may be as many as they can be, and lapse when they can. Another way begins with others.
    fn left(&mut self, demand: Demand, way: usize, limit: i64, pairs: &[u32]) -> Can {
        let Demand { end, day, .. } = demand;
        let is_left = |until: i32| match end {
            End::Earliest => until > day,
            End::Latest => until >= day,
        };
        let points = |of: &Self, pair: &[u32]| {
            let ((least, most), until) = (of.number(pair[0]), of.window(pair[1]));
            let left = |points: i64, until: i32| if is_left(until) { i128::from(points.max(0)) } else { 0 };
            (left(least, until.earliest), left(most, until.latest))
        };
        let all = pairs.chunks_exact(2);
        let begin = all.clone().map(|pair| points(self, pair));
        let mut left: i128 = match end {
            End::Earliest => begin.map(|(_, most)| most).sum(),
            End::Latest => begin.map(|(least, _)| least).sum(),
        };
        if !self.takes(demand, way, way + 1 >= all.len()) {
            return Some(());
        }
        for pair in all.clone().cycle().skip(way).take(all.len()) {
            let (least, most) = points(self, pair);
            match end {
                _ if least == most => {}
                End::Earliest if left > limit.into() => {
                    left -= most - least;
                    // What has lapsed does not count, however much it was.
                    let until = self.window(pair[1]).earliest;
                    if is_left(until) { self.reach_its_end(pair[0], end)? } else { self.also(pair[1], end, day)? }
                }
                End::Latest if left <= limit.into() => {
                    left += most - least;
                    self.reach_its_end(pair[0], end)?;
                    self.also(pair[1], end, day)?;
                }
                _ => break,
            }
        }
        only_if((left <= limit.into()) == matches!(end, End::Earliest))
    }

    fn compare(&mut self, left: u32, how: Comparison, right: u32, end: End) -> Can {
        let (mut less, mut more) = match how {
            Comparison::AtLeast | Comparison::MoreThan => (right, left),
            Comparison::AtMost | Comparison::LessThan => (left, right),
            Comparison::Equal => return None,
        };
        if matches!(end, End::Latest) {
            std::mem::swap(&mut less, &mut more);
        }
        self.reach_its_end(less, End::Earliest)?;
        self.reach_its_end(more, End::Latest)
    }
}

/// The way whose turn it is, and whether it is the last.
pub(super) fn turn<T>(mut ways: impl Iterator<Item = T>, way: usize) -> Can<(T, bool)> {
    let taken = ways.nth(way)?;
    Some((taken, ways.next().is_none()))
}
