//! What it takes for a window to end where its bounds say: the end is followed down to the facts, and where all that is
//! asked of them can be so at once, some case shows it. Nothing has to be worked out for that.
//!
//! Of a node it is asked that it comes by a day, or that it does not come before it. An *all* comes by a day when each of
//! its parts does, and does not before it when one of them does not; and so on ([`asks`](super::asks)) down to a day in
//! part of its range, or a choice among some of its values ([`leaves`](super::leaves)). What can come about in one way
//! only is asked for first; where one of several would do, each that what was asked leaves open is tried, as long as
//! there is patience.
//!
//! What it finds is certain. Where it finds nothing that says nothing: it may still come about in a way that is not
//! looked for.

use super::given::Given;
use super::node::Nodes;
use super::search::End;
use super::span::Span;
use super::state::{Facts, State, VERSIONS, bit};
use super::sweep::Registers;

/// How many ends are followed for one window, and how often another way is tried.
const MOST_ASKED: usize = 512;
const MOST_TRIED: usize = 8;

/// What is asked of a node: that it comes by a day at one end, or not before it at the other. Of a number it is that it
/// is least or greatest.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    pub node: u32,
    pub end: End,
    pub day: i32,
    /// The place of what is asked next; none at the end of the list.
    next: usize,
}

/// No demand is left.
const NONE: usize = usize::MAX;

/// Where one of several ways was taken.
#[derive(Clone, Copy, Debug)]
struct Choice {
    demand: Demand,
    /// Which way is next.
    way: usize,
    trail: usize,
    wanted: usize,
    versions: u64,
    narrowed: u64,
}

/// Something as it was before it was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Was {
    State(usize, State),
    Reading(usize, u64),
    /// By which day something was to be so: none if it was not asked for.
    Asked(usize, Option<i32>),
}

/// What has been asked, and what is left of the facts by it.
#[derive(Clone, Debug, Default)]
pub(super) struct Demands {
    pub states: Vec<State>,
    pub readings: Vec<u64>,
    pub versions: u64,
    /// The facts of which something was asked, as bits.
    pub narrowed: u64,
    /// Values of which one has to be chosen.
    pub wanted: Vec<(usize, u64)>,
    asked: Vec<Demand>,
    choices: Vec<Choice>,
    pub trail: Vec<Was>,
    /// For each node, at both ends, the day it was last asked for.
    days: Vec<Option<i32>>,
    /// What the nodes give where everything that was asked is so: only with debug assertions.
    left: Registers,
}

/// What does not change while an end is followed.
#[derive(Clone, Copy)]
pub(super) struct Grounds<'g> {
    pub nodes: &'g Nodes,
    pub facts: &'g Facts,
    pub given: &'g Given<'g>,
    /// What the nodes give within the bounds.
    pub registers: &'g Registers,
}

impl Demands {
    /// Begins with what is given.
    pub(super) fn begin(&mut self, grounds: &Grounds) {
        let given = grounds.given;
        self.states.clear();
        self.states.extend_from_slice(given.states);
        self.readings.clear();
        self.readings.extend_from_slice(given.readings);
        self.versions = given.versions;
        // What was asked before has been taken back.
        let ends = 2 * grounds.nodes.ops.len();
        self.days.resize(ends.max(self.days.len()), None);
    }

    /// Whether a case is found that shows an end of a window: it is the window of a node, but never later than its cap.
    pub(super) fn is_end_met(&mut self, grounds: &Grounds, node: u32, cap: Span, end: End) -> bool {
        let own = grounds.registers.windows[node as usize];
        let is_capped = match end {
            End::Earliest => cap.earliest <= own.earliest,
            End::Latest => cap.latest <= own.earliest,
        };
        is_capped || self.can_be_met(grounds, node, end)
    }

    /// Whether a case is found in which a node comes to an end of its window.
    fn can_be_met(&mut self, grounds: &Grounds, node: u32, end: End) -> bool {
        self.asked.clear();
        self.choices.clear();
        self.wanted.clear();
        self.narrowed = 0;
        let mut search = Following { demands: self, grounds, next: NONE, put_off: NONE, tried: 0 };
        let is_met = search.reach_its_end(node, end).is_some() && search.follow();
        debug_assert!(!is_met || self.bounds_reach(grounds, node, end), "an end is shown that is not reached");
        self.back_to(0);
        self.versions = grounds.given.versions;
        is_met
    }

    /// Whether the bounds of a node come to the same end where everything that was asked is so: they do in every case
    /// that is left then, if what was asked is enough.
    fn bounds_reach(&mut self, grounds: &Grounds, node: u32, end: End) -> bool {
        let Grounds { nodes, given, registers, .. } = *grounds;
        let Demands { states, readings, versions, left, .. } = self;
        let given = Given { states, readings, versions: *versions, ..*given };
        left.fit(nodes);
        (0..=node as usize).for_each(|node| nodes.work_out(node, &given, left));
        end.of(left.windows[node as usize]) == end.of(registers.windows[node as usize])
    }

    fn back_to(&mut self, length: usize) {
        for was in self.trail.drain(length..).rev() {
            match was {
                Was::State(fact, state) => self.states[fact] = state,
                Was::Reading(reading, values) => self.readings[reading] = values,
                Was::Asked(place, day) => self.days[place] = day,
            }
        }
    }
}

/// An end that is followed.
pub(super) struct Following<'f> {
    pub demands: &'f mut Demands,
    pub grounds: &'f Grounds<'f>,
    /// The place of what is asked next.
    next: usize,
    /// The place of the first of those with several ways, which are asked when nothing else is.
    put_off: usize,
    /// How often another way was tried.
    tried: usize,
}

/// Nothing where what is asked cannot be, or it is not known how.
pub(super) type Can<T = ()> = Option<T>;

/// That something can be, if this holds.
pub(super) fn only_if(holds: bool) -> Can {
    holds.then_some(())
}

impl Following<'_> {
    /// Follows all that is asked, one way after the other.
    fn follow(&mut self) -> bool {
        let (mut now, mut way) = (self.take(), 0);
        for _ in 0..MOST_ASKED {
            let can = match now {
                Some(demand) => self.ask(demand, way),
                None => self.can_be_together(),
            };
            match (can, now) {
                (Some(()), None) => return true,
                (Some(()), Some(_)) => (now, way) = (self.take(), 0),
                (None, _) => {
                    let Some(choice) = self.back() else { return false };
                    (now, way) = (Some(choice.demand), choice.way);
                }
            }
        }
        false
    }

    fn take(&mut self) -> Option<Demand> {
        let list = if self.next == NONE { &mut self.put_off } else { &mut self.next };
        let demand = *self.demands.asked.get(*list)?;
        *list = demand.next;
        Some(demand)
    }

    /// Goes back to where another way is left.
    fn back(&mut self) -> Option<Choice> {
        self.tried += 1;
        let choice = self.demands.choices.pop().filter(|_| self.tried <= MOST_TRIED)?;
        self.demands.back_to(choice.trail);
        self.demands.wanted.truncate(choice.wanted);
        (self.demands.versions, self.demands.narrowed) = (choice.versions, choice.narrowed);
        (self.next, self.put_off) = (NONE, choice.demand.next);
        Some(choice)
    }

    /// Whether a way is taken: if it is not the last, only where nothing else is asked. Then the next is kept in mind.
    pub(super) fn takes(&mut self, demand: Demand, way: usize, is_last: bool) -> bool {
        if is_last {
            return true;
        }
        let (demand, way) = (Demand { next: self.put_off, ..demand }, way + 1);
        if self.next != NONE {
            self.demands.asked.push(demand);
            self.put_off = self.demands.asked.len() - 1;
            return false;
        }
        let Demands { choices, trail, wanted, versions, narrowed, .. } = &mut *self.demands;
        let (trail, wanted, versions, narrowed) = (trail.len(), wanted.len(), *versions, *narrowed);
        choices.push(Choice { demand, way, trail, wanted, versions, narrowed });
        true
    }

    /// Asks that a node comes to an end of its own.
    #[inline]
    pub(super) fn reach_its_end(&mut self, node: u32, end: End) -> Can {
        if !self.grounds.nodes.ops[node as usize].is_number() {
            return self.also(node, end, end.of(self.window(node)));
        }
        let (least, most) = self.number(node);
        if least != most {
            self.ask_next(node, end, 0);
        }
        Some(())
    }

    /// Asks that a node reaches a day. What does in any case is not asked.
    #[inline]
    pub(super) fn also(&mut self, node: u32, end: End, day: i32) -> Can {
        let window = self.window(node);
        if end.surely_reaches(window, day) {
            return Some(());
        }
        only_if(end.reaches(window, day))?;
        self.ask_next(node, end, day);
        Some(())
    }

    /// Asks for it next, unless as much was asked for before.
    fn ask_next(&mut self, node: u32, end: End, day: i32) {
        let place = 2 * node as usize + end as usize;
        let Demands { days, trail, asked, .. } = &mut *self.demands;
        let before = days[place];
        let is_less = |before: i32| match end {
            End::Earliest => day < before,
            End::Latest => day > before,
        };
        if before.is_none_or(is_less) {
            trail.push(Was::Asked(place, before));
            days[place] = Some(day);
            asked.push(Demand { node, end, day, next: self.next });
            self.next = asked.len() - 1;
        }
    }

    #[inline]
    pub(super) fn window(&self, node: u32) -> Span {
        self.grounds.registers.windows[node as usize]
    }

    #[inline]
    pub(super) fn number(&self, node: u32) -> (i64, i64) {
        self.grounds.registers.numbers[self.grounds.nodes.slots[node as usize] as usize]
    }

    /// Whether there is a case in which all that was asked is so.
    fn can_be_together(&mut self) -> Can {
        let Demands { states, wanted, versions, narrowed, .. } = &*self.demands;
        let is_among = |(fact, values): &(usize, u64)| match states[*fact] {
            State::Among { may, .. } => may & values != 0,
            _ => false,
        };
        only_if(wanted.iter().all(is_among))?;
        let facts = self.grounds.facts;
        let Some(listed) = facts.listing_date.filter(|listed| narrowed & (VERSIONS | bit(*listed)) != 0) else {
            return only_if(facts.can_come_in_order(states, *narrowed, None));
        };
        let State::When(window) = states[listed] else { return None };
        let narrowed = narrowed | bit(listed);
        let possible = facts.versions.iter().enumerate().filter(|(place, _)| versions >> place & 1 == 1);
        let mut days = possible.filter_map(|(_, range)| window.meet(*range));
        only_if(days.any(|days| facts.can_come_in_order(states, narrowed, Some((listed, days)))))
    }
}
