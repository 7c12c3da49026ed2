//! What an end of a node asks of the nodes it is made of.
//!
//! Each answer holds whatever else is so: where all that is asked comes about, the bounds of the node end there in every
//! case that is left. What would ask for a day in the middle of a range is not looked for.

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::super::expression::Comparison;
use super::demands::{Can, Demand, Following, Grounds, only_if};
use super::node::{Gone, Length, List, Op};
use super::search::End;
use super::span::Span;
use super::sweep::moved;

impl Following<'_> {
    /// Asks of what a node is made of that it comes to an end; of several ways to that, the one at this place.
    pub(super) fn ask(&mut self, demand: Demand, way: usize) -> Can {
        let Demand { node, end, .. } = demand;
        let nodes = self.grounds.nodes;
        let whole = self.window(node);
        match nodes.ops[node as usize] {
            // What is open in these is open in every case.
            Op::Literal(_) | Op::AsOf | Op::InForce(..) | Op::NumberIs(_) => Some(()),
            Op::When(fact) => self.when(fact as usize, end),
            Op::Chosen(fact, values) => self.choose(fact as usize, values, end),
            Op::Reading(reading, values) => self.read(reading as usize, values, end),
            Op::Governed(version) => self.govern(1u64.checked_shl(version).unwrap_or(0), end),
            Op::All(of) => match end {
                End::Earliest => self.each(of, end, |window| window.latest > whole.earliest),
                End::Latest => self.one(demand, way, of, end, |window| window.latest == whole.latest),
            },
            Op::Any(of) => match end {
                End::Earliest => self.one(demand, way, of, end, |window| window.earliest == whole.earliest),
                End::Latest => self.each(of, end, |window| window.earliest < whole.latest),
            },
            Op::Not(of) => self.truth(of, matches!(end, End::Latest)),
            Op::If(condition, then, otherwise) => {
                let ends = |branch: u32| end.of(self.window(branch)) == end.of(whole);
                let (one, other) = (ends(then), ends(otherwise));
                self.branch(demand, way, condition, (then, one), (otherwise, other))
            }
            Op::Moved(how, of) => {
                let (from, to) = (end.of(self.window(of)), end.of(whole));
                let comes =
                    if from == ALWAYS || from == NEVER { from } else { moved(how, from, self.grounds.given.calendar) };
                only_if(comes == to)?;
                self.also(of, end)
            }
            Op::Shift(of, by) | Op::Within(of, by) => {
                // What comes within a time can come at once.
                let is_at_once = matches!(nodes.ops[node as usize], Op::Within(..)) && matches!(end, End::Earliest);
                if !is_at_once {
                    self.length(by, end)?;
                }
                self.also(of, end)
            }
            Op::By(one, other) => self.by(demand, way, one, other),
            Op::Since(one, other) => self.since(demand, way, one, other),
            Op::Unless(one, other) => self.unless(demand, way, one, other),
            Op::Compare(left, how, right) => self.compare(left, how, right, end),
            Op::Left(_, of) => nodes.list(of).chunks_exact(2).try_for_each(|pair| {
                self.also(pair[0], end)?;
                self.also(pair[1], end)
            }),
            Op::NumberFact(fact) => self.count(fact as usize, end),
            Op::NumberSum(of) => nodes.list(of).iter().try_for_each(|each| self.also(*each, end)),
            Op::NumberIf(condition, then, otherwise) => {
                let whole = self.number(node);
                let ends = |branch: u32| end.of_number(self.number(branch)) == end.of_number(whole);
                let (one, other) = (ends(then), ends(otherwise));
                self.branch(demand, way, condition, (then, one), (otherwise, other))
            }
            Op::Gone(gone) => self.gone(demand, way, &nodes.gone[gone as usize]),
            Op::LengthRange(..) | Op::LengthIs(_) | Op::LengthCounted(_) | Op::LengthSum(_) | Op::LengthIf(..) => None,
        }
    }

    /// Each part comes to an end of its own that could keep the whole from its end.
    fn each(&mut self, of: List, end: End, could: impl Fn(Span) -> bool) -> Can {
        let nodes = self.grounds.nodes;
        let mut open = nodes.list(of).iter().filter(|each| could(self.grounds.registers.windows[**each as usize]));
        open.try_for_each(|each| self.also(*each, end))
    }

    /// One of the parts that would do comes to its end: one that does in any case, or else the one whose turn it is.
    fn one(&mut self, demand: Demand, way: usize, of: List, end: End, would_do: impl Fn(Span) -> bool) -> Can {
        let registers = self.grounds.registers;
        let mut parts = self.grounds.nodes.list(of).iter().filter(|each| would_do(registers.windows[**each as usize]));
        if way == 0 && parts.clone().any(|each| registers.windows[*each as usize].is_exact()) {
            return Some(());
        }
        let part = *parts.nth(way)?;
        if parts.next().is_some() {
            self.or_else(demand, way + 1);
        }
        self.also(part, end)
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
                return self.also(node, end);
            }
            self.also(node, End::Latest)?;
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
                self.one(demand, way, of.ways, end, |window| window.earliest == opens.earliest)
            }
            End::Latest if !given.trusts => Some(()),
            End::Latest if due.latest == whole.latest => {
                self.each(of.bound, end, |window| window.earliest < due.latest)
            }
            // Nobody trusts in a last day that is over.
            End::Latest => {
                only_if(due.earliest <= given.as_of)?;
                self.one(demand, way, of.bound, End::Earliest, |window| window.earliest == due.earliest)
            }
        }
    }

    /// That something holds, or does not.
    fn truth(&mut self, node: u32, holds: bool) -> Can {
        let (end, moment) = if holds { (End::Earliest, ALWAYS) } else { (End::Latest, NEVER) };
        only_if(end.of(self.window(node)) == moment)?;
        self.also(node, end)
    }

    /// One of two branches comes to its end, and is the one that counts.
    fn branch(&mut self, demand: Demand, way: usize, condition: u32, then: (u32, bool), otherwise: (u32, bool)) -> Can {
        let ways = [(then, true), (otherwise, false)];
        let settled = self.window(condition);
        let mut open = ways.into_iter().filter(|((_, would_do), holds)| *would_do && settled != Span::truth(!holds));
        let ((branch, _), holds) = open.nth(way)?;
        if open.next().is_some() {
            self.or_else(demand, way + 1);
        }
        self.truth(condition, holds)?;
        self.also(branch, demand.end)
    }

    /// One of two ends, where it is enough by itself, or else both.
    fn enough(&mut self, demand: Demand, way: usize, ends: [(u32, End, bool); 2]) -> Can {
        let mut alone = ends.into_iter().filter(|(.., is_enough)| *is_enough);
        let Some((node, end, _)) = alone.nth(way) else {
            return ends.into_iter().try_for_each(|(node, end, _)| self.also(node, end));
        };
        if alone.next().is_some() {
            self.or_else(demand, way + 1);
        }
        self.also(node, end)
    }

    /// One moment, if it has come by another.
    fn by(&mut self, demand: Demand, way: usize, one: u32, other: u32) -> Can {
        let (first, then) = (self.window(one), self.window(other));
        let (early, late) = (End::Earliest, End::Latest);
        match demand.end {
            End::Earliest => {
                self.also(one, early)?;
                if then.earliest < first.earliest { self.also(other, late) } else { Some(()) }
            }
            End::Latest if first.latest <= then.earliest => self.also(one, late),
            End::Latest => {
                let (is_enough, is_other_enough) = (first.latest > then.latest, first.earliest > then.earliest);
                self.enough(demand, way, [(other, early, is_other_enough), (one, late, is_enough)])
            }
        }
    }

    /// One moment, if it does not come before another.
    fn since(&mut self, demand: Demand, way: usize, one: u32, from: u32) -> Can {
        let (first, then) = (self.window(one), self.window(from));
        let (early, late) = (End::Earliest, End::Latest);
        match demand.end {
            End::Earliest if then.earliest <= first.earliest => {
                self.also(one, early)?;
                if then.latest > first.earliest { self.also(from, early) } else { Some(()) }
            }
            End::Earliest => {
                // The day is one in the middle unless it is the last there is.
                only_if(first.latest == then.earliest)?;
                self.also(one, late)?;
                self.also(from, early)
            }
            End::Latest if first.earliest >= then.latest => self.also(one, late),
            End::Latest => {
                let (is_enough, is_other_enough) = (first.earliest < then.earliest, then.latest > first.latest);
                self.enough(demand, way, [(from, late, is_other_enough), (one, early, is_enough)])
            }
        }
    }

    /// One moment, if it comes before another.
    fn unless(&mut self, demand: Demand, way: usize, one: u32, other: u32) -> Can {
        let (first, then) = (self.window(one), self.window(other));
        let (early, late) = (End::Earliest, End::Latest);
        match demand.end {
            End::Earliest => {
                self.also(one, early)?;
                if then.earliest <= first.earliest { self.also(other, late) } else { Some(()) }
            }
            End::Latest if then.earliest > first.latest => self.also(one, late),
            End::Latest => {
                let (is_enough, is_other_enough) = (then.latest <= first.latest, then.earliest <= first.earliest);
                self.enough(demand, way, [(other, early, is_other_enough), (one, late, is_enough)])
            }
        }
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
        self.also(less, End::Earliest)?;
        self.also(more, End::Latest)
    }

    /// That a length of time is the least or the greatest it can be.
    fn length(&mut self, by: Length, end: End) -> Can {
        let Grounds { nodes, given, registers, .. } = self.grounds;
        match by {
            Length::Is(_) => Some(()),
            Length::Counted(place) => {
                let fact = nodes.counted[place as usize].fact as usize;
                let (least, most) = given.number(fact);
                if least == most { Some(()) } else { self.count(fact, end) }
            }
            Length::Node(node) => only_if(registers.lengths[nodes.slots[node as usize] as usize].each().len() == 1),
        }
    }
}
