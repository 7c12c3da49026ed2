//! What is asked of two moments on whose order something turns, and of what comes so much later.

use super::super::calendar::civil::{ALWAYS, FIRST, LAST, NEVER};
use super::asks::turn;
use super::demands::{Can, Demand, Following, Grounds};
use super::node::{Length, Op};
use super::search::End;
use super::span::Span;
use super::sweep::before;

/// How far apart, in days, what is shifted and where it comes are taken to be at most, and how far off a first guess.
const FAR: i32 = 36_525;
const NEAR: i32 = 16;

impl Following<'_> {
    /// One moment reaches the day by itself, or else two moments come in the order in which the one does not count: the
    /// first by the one day, the other not before the other.
    fn late_or_in_order(&mut self, demand: Demand, way: usize, one: u32, orders: [[(u32, End, i32); 2]; 2]) -> Can {
        let can_be = |order: &[(u32, End, i32); 2]| {
            order.iter().all(|(node, end, day)| end.reaches(self.window(*node), *day) && self.can_be(*node, *end, *day))
        };
        let alone = Some([(one, End::Latest, demand.day); 2]).filter(can_be);
        let [first, second] = orders.map(|order| Some(order).filter(can_be));
        let second = second.filter(|second| Some(*second) != first);
        let (asked, is_last) = turn([first, second, alone].into_iter().flatten(), way)?;
        if !self.takes(demand, way, is_last) {
            return Some(());
        }
        asked.into_iter().try_for_each(|(node, end, day)| self.also(node, end, day))
    }

    /// One moment, if it has come by another.
    pub(super) fn by(&mut self, demand: Demand, way: usize, one: u32, other: u32) -> Can {
        let (first, then, day) = (self.window(one), self.window(other), demand.day);
        match demand.end {
            End::Earliest => {
                let day = day.min(then.latest);
                self.also(one, End::Earliest, day)?;
                self.also(other, End::Latest, day)
            }
            End::Latest => {
                let apart = |by: i32| [(other, End::Earliest, by), (one, End::Latest, after(by))];
                self.late_or_in_order(demand, way, one, [apart(then.earliest), apart(before(first.latest))])
            }
        }
    }

    /// One moment, if it does not come before another.
    pub(super) fn since(&mut self, demand: Demand, way: usize, one: u32, from: u32) -> Can {
        let (first, then, day) = (self.window(one), self.window(from), demand.day);
        match demand.end {
            End::Earliest => {
                let begin = first.earliest.max(then.earliest);
                self.also(one, End::Earliest, day)?;
                self.also(one, End::Latest, begin)?;
                self.also(from, End::Earliest, begin)
            }
            End::Latest => {
                let apart = |by: i32| [(one, End::Earliest, by), (from, End::Latest, after(by))];
                self.late_or_in_order(demand, way, one, [apart(first.earliest), apart(before(then.latest))])
            }
        }
    }

    /// One moment, if it comes before another.
    pub(super) fn unless(&mut self, demand: Demand, way: usize, one: u32, other: u32) -> Can {
        let (first, then, day) = (self.window(one), self.window(other), demand.day);
        match demand.end {
            End::Earliest => {
                let day = day.min(before(then.latest));
                self.also(one, End::Earliest, day)?;
                self.also(other, End::Latest, after(day))
            }
            End::Latest => {
                let apart = |by: i32| [(other, End::Earliest, by), (one, End::Latest, by)];
                self.late_or_in_order(demand, way, one, [apart(then.earliest), apart(first.latest)])
            }
        }
    }

    /// The latest day on which something comes by a day, or the first on which it does not come before it, if a step
    /// is taken from each: not always quite that day, but one that will do. Whether the step is the whole of it, and not
    /// one of several, `is_same` says.
    pub(super) fn back_from(&self, demand: Demand, of: u32, is_same: bool, step: impl Fn(i32) -> i32) -> Can<i32> {
        let Demand { node, end, day, .. } = demand;
        let window = self.window(of);
        let own = end.of(window);
        // Where the end of the one is asked for, that of the other will do.
        if is_same && day == end.of(self.window(node)) {
            return Some(own);
        }
        let step = |day: i32| if day == ALWAYS || day == NEVER { day } else { step(day) };
        let will_do = |from: i32| match end {
            End::Earliest => step(from) <= day,
            End::Latest => step(from) >= day,
        };
        if !(FIRST + FAR..=LAST - FAR).contains(&day) {
            return will_do(own).then_some(own);
        }
        // As far back as the step leads on from the day, or some days less: those that are not counted fall otherwise.
        let about = day - step(day).saturating_sub(day).clamp(-FAR, FAR);
        let guesses = match end {
            End::Earliest => [about.clamp(own, window.latest), (about - NEAR).max(own)],
            End::Latest => [about.clamp(window.earliest, own), (about + NEAR).min(own)],
        };
        guesses.into_iter().chain([own]).find(|from| will_do(*from))
    }

    /// That a length of time is the least or the greatest it can be, or the one that counts among several: that one.
    /// None where it is put off.
    pub(super) fn length(&mut self, demand: Demand, way: usize, of: u32, by: Length) -> Can<Option<Length>> {
        let Grounds { nodes, given, registers, .. } = *self.grounds;
        let node = match by {
            Length::Is(_) => return Some(Some(by)),
            Length::Counted(place) => {
                self.counted(place, demand.end)?;
                return Some(Some(by));
            }
            Length::Node(node) => node,
        };
        let is_one = |node: u32| registers.lengths[nodes.slots[node as usize] as usize].each().len() == 1;
        let mut found = node;
        if let Op::LengthIf(condition, then, otherwise) = nodes.ops[node as usize] {
            let settled = self.window(condition);
            let reaches = |by: u32| {
                let window = given.shifted_by(nodes, registers, self.window(of), Length::Node(by));
                demand.end.reaches(window, demand.day)
            };
            let can_be = |holds: bool| settled != Span::truth(!holds) && self.can_be_true(condition, holds);
            let ways = [(then, true), (otherwise, false)].into_iter();
            let ways = ways.filter(|(branch, holds)| can_be(*holds) && reaches(*branch));
            let ((branch, holds), is_last) = turn(ways, way)?;
            if !self.takes(demand, way, is_last) {
                return Some(None);
            }
            self.truth(condition, holds)?;
            found = branch;
        }
        match nodes.ops[found as usize] {
            _ if is_one(found) => {}
            Op::LengthCounted(place) => self.counted(place, demand.end)?,
            _ => return None,
        }
        Some(Some(Length::Node(found)))
    }

    /// That a number that is counted as a length of time is the least or the greatest it can be.
    fn counted(&mut self, place: u32, end: End) -> Can {
        let Grounds { nodes, given, .. } = *self.grounds;
        let fact = nodes.counted[place as usize].fact as usize;
        let (least, most) = given.number(fact);
        if least == most { Some(()) } else { self.count(fact, end) }
    }
}

/// The next moment.
fn after(moment: i32) -> i32 {
    match moment {
        ALWAYS => FIRST,
        LAST | NEVER => NEVER,
        day => day + 1,
    }
}
