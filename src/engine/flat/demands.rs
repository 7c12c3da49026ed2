//! What it takes for a window to end where its bounds say: the end is followed down to the facts, and where all that is
//! asked of them can be so at once, some case shows it. Nothing has to be worked out for that.
//!
//! An *all* ends at its latest when one of its parts does, and at its earliest when none of them comes later; and so on
//! down to a date at one of its ends, or a choice among some of its values. Where one of several things would do, each
//! is tried, as long as there is patience.
//!
//! What it finds is certain. Where it finds nothing that says nothing: the end may still be reached in a way that is not
//! looked for, such as on a day in the middle of a range.

use super::given::Given;
use super::node::Nodes;
use super::search::End;
use super::span::Span;
use super::state::{Facts, State, VERSIONS, bit};
use super::sweep::Registers;

/// How many ends are followed for one window, and how often another way is tried.
const MOST_ASKED: usize = 512;
const MOST_TRIED: usize = 8;

/// What is asked of a node: that it ends there, or, of a number, that it is least or greatest.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    pub node: u32,
    pub end: End,
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
enum Was {
    State(usize, State),
    Reading(usize, u64),
    Unseen(usize),
}

/// What has been asked, and what is left of the facts by it.
#[derive(Clone, Debug, Default)]
pub(super) struct Demands {
    states: Vec<State>,
    readings: Vec<u64>,
    versions: u64,
    /// The facts of which something was asked, as bits.
    narrowed: u64,
    /// Values of which one has to be chosen.
    wanted: Vec<(usize, u64)>,
    asked: Vec<Demand>,
    choices: Vec<Choice>,
    trail: Vec<Was>,
    /// The ends that were followed, two bits for each node.
    seen: Vec<u64>,
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
        // What was followed before has been taken back.
        let ends = grounds.nodes.ops.len().div_ceil(32);
        self.seen.resize(ends.max(self.seen.len()), 0);
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
        let mut search = Following { demands: self, grounds, next: NONE, tried: 0 };
        let is_met = search.also(node, end).is_some() && search.follow();
        self.back_to(0);
        self.versions = grounds.given.versions;
        is_met
    }

    fn back_to(&mut self, length: usize) {
        for was in self.trail.drain(length..).rev() {
            match was {
                Was::State(fact, state) => self.states[fact] = state,
                Was::Reading(reading, values) => self.readings[reading] = values,
                Was::Unseen(place) => self.seen[place / 64] &= !(1 << (place % 64)),
            }
        }
    }
}

/// An end that is followed.
pub(super) struct Following<'f> {
    demands: &'f mut Demands,
    pub grounds: &'f Grounds<'f>,
    /// The place of what is asked next.
    next: usize,
    /// How often another way was tried.
    tried: usize,
}

/// Nothing where what is asked cannot be, or it is not known how.
pub(super) type Can = Option<()>;

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
        let demand = *self.demands.asked.get(self.next)?;
        self.next = demand.next;
        Some(demand)
    }

    /// Goes back to where another way is left.
    fn back(&mut self) -> Option<Choice> {
        self.tried += 1;
        let choice = self.demands.choices.pop().filter(|_| self.tried <= MOST_TRIED)?;
        self.demands.back_to(choice.trail);
        self.demands.wanted.truncate(choice.wanted);
        (self.demands.versions, self.demands.narrowed) = (choice.versions, choice.narrowed);
        self.next = choice.demand.next;
        Some(choice)
    }

    /// Notes that there may be another way.
    pub(super) fn or_else(&mut self, demand: Demand, way: usize) {
        let Demands { choices, trail, wanted, versions, narrowed, .. } = &mut *self.demands;
        let (trail, wanted, versions, narrowed) = (trail.len(), wanted.len(), *versions, *narrowed);
        choices.push(Choice { demand, way, trail, wanted, versions, narrowed });
    }

    /// Asks that a node comes to an end of its window. What is settled does in any case.
    pub(super) fn also(&mut self, node: u32, end: End) -> Can {
        let nodes = self.grounds.nodes;
        let op = nodes.ops[node as usize];
        let is_settled = match op.is_number() {
            true => self.number(node).0 == self.number(node).1,
            false => self.window(node).is_exact(),
        };
        let place = 2 * node as usize + end as usize;
        let Demands { seen, trail, asked, .. } = &mut *self.demands;
        let is_seen = seen[place / 64] >> (place % 64) & 1 == 1;
        if !is_settled && !is_seen {
            seen[place / 64] |= 1 << (place % 64);
            trail.push(Was::Unseen(place));
            asked.push(Demand { node, end, next: self.next });
            self.next = asked.len() - 1;
        }
        Some(())
    }

    pub(super) fn window(&self, node: u32) -> Span {
        self.grounds.registers.windows[node as usize]
    }

    pub(super) fn number(&self, node: u32) -> (i64, i64) {
        self.grounds.registers.numbers[self.grounds.nodes.slots[node as usize] as usize]
    }

    pub(super) fn when(&mut self, fact: usize, end: End) -> Can {
        let given = self.grounds.given;
        let Some(State::When(window)) = given.states.get(fact).copied() else { return self.choose(fact, 1, end) };
        let taken = given.taken.map_or(Span::NEVER, |taken| taken[fact]);
        // It comes when it comes, or when the step is taken, whichever is first.
        let (own, step) = (end.of(window), end.of(taken));
        if step < own || (step == own && taken.is_exact()) {
            only_if(taken.is_exact())?;
            return match end {
                End::Earliest => Some(()),
                End::Latest if window.earliest >= step => Some(()),
                End::Latest => self.narrow_day(fact, own),
            };
        }
        only_if(matches!(end, End::Earliest) || taken.earliest >= own)?;
        self.narrow_day(fact, own)
    }

    fn narrow_day(&mut self, fact: usize, day: i32) -> Can {
        let Some(State::When(window)) = self.demands.states.get(fact).copied() else { return None };
        let narrowed = window.meet(Span::exactly(day))?;
        self.narrow(fact, State::When(narrowed))
    }

    pub(super) fn count(&mut self, fact: usize, end: End) -> Can {
        let (Some(State::Number { least, most }), number) =
            (self.demands.states.get(fact).copied(), end.of_number(self.grounds.given.number(fact)))
        else {
            return None;
        };
        only_if(least <= number && number <= most)?;
        self.narrow(fact, State::Number { least: number, most: number })
    }

    pub(super) fn choose(&mut self, fact: usize, values: u64, end: End) -> Can {
        let state = self.demands.states.get(fact).copied()?;
        let is_chosen = matches!(end, End::Earliest);
        match state {
            State::OneOf(possible) => {
                let left = if is_chosen { possible & values } else { possible & !values };
                only_if(left != 0)?;
                self.narrow(fact, State::OneOf(left))
            }
            State::Among { .. } if is_chosen => {
                self.demands.wanted.push((fact, values));
                Some(())
            }
            State::Among { has, may, may_be_none } => {
                let left = may & !values;
                only_if(has & values == 0 && (may_be_none || left != 0))?;
                self.narrow(fact, State::Among { has, may: left, may_be_none })
            }
            State::When(_) | State::Number { .. } => None,
        }
    }

    fn narrow(&mut self, fact: usize, to: State) -> Can {
        let Demands { states, trail, narrowed, .. } = &mut *self.demands;
        if states[fact] != to {
            trail.push(Was::State(fact, states[fact]));
            states[fact] = to;
        }
        *narrowed |= bit(fact);
        Some(())
    }

    pub(super) fn read(&mut self, reading: usize, values: u64, end: End) -> Can {
        let Demands { readings, trail, .. } = &mut *self.demands;
        let possible = readings.get_mut(reading)?;
        let left = if matches!(end, End::Earliest) { *possible & values } else { *possible & !values };
        only_if(left != 0)?;
        trail.push(Was::Reading(reading, *possible));
        *possible = left;
        Some(())
    }

    pub(super) fn govern(&mut self, version: u64, end: End) -> Can {
        let versions = &mut self.demands.versions;
        *versions = if matches!(end, End::Earliest) { *versions & version } else { *versions & !version };
        self.demands.narrowed |= VERSIONS;
        only_if(*versions != 0)
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
        if narrowed & VERSIONS == 0 {
            return only_if(facts.can_come_in_order(states, *narrowed, None));
        }
        let Some(listed) = facts.listing_date else { return only_if(facts.can_come_in_order(states, *narrowed, None)) };
        let State::When(window) = states[listed] else { return None };
        let narrowed = narrowed | bit(listed);
        let possible = facts.versions.iter().enumerate().filter(|(place, _)| versions >> place & 1 == 1);
        let mut days = possible.filter_map(|(_, range)| window.meet(*range));
        only_if(days.any(|days| facts.can_come_in_order(states, narrowed, Some((listed, days)))))
    }
}
