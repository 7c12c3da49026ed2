//! What can be split in a part of what is possible, and which of it is split first: the same choice as in
//! `tight`.

use super::super::uses::Variable;
use super::given::Given;
use super::live::{From, Live};
use super::node::Nodes;
use super::parts::{Classes, Narrowed, parts};
use super::rule::{FlatRule, FlatUse};
use super::span::Span;
use super::state::{Facts, State, VERSIONS, bit};
use super::sweep::Registers;

/// What can be split, by places in the rule, and what it takes to find that.
#[derive(Clone, Debug, Default)]
pub(super) struct Splits {
    pub found: Vec<usize>,
    pub classes: Classes,
    /// The parts something falls into, while it is looked at.
    pub values: Vec<Narrowed>,
    live: Live,
}

impl Splits {
    /// Finds what can be split where a node is to be made sharp; nothing where its bounds are exact.
    pub(super) fn find(
        &mut self,
        rule: &FlatRule,
        root: u32,
        nodes: &Nodes,
        facts: &Facts,
        given: &Given,
        registers: &Registers,
    ) {
        self.find_among(rule, u64::MAX, given);
        let (readings, listing_date) = (given.readings.len(), facts.listing_date);
        let from = From { states: given.states, readings, listing_date, registers };
        if !self.found.is_empty() {
            // The day of listing also moves what the governing text does.
            let bit = |place: &usize| match rule.uses[*place].variable {
                Variable::Fact(fact) if Some(fact.0) == listing_date => bit(fact.0) | VERSIONS,
                _ => rule.uses[*place].bit,
            };
            let asked = self.found.iter().fold(0, |all, place| all | bit(place));
            self.live.mark(std::iter::once(root), root, asked, nodes, &from);
            let live = &self.live;
            self.found.retain(|place| live.contains(rule.uses[*place].variable));
        }
        // What is assumed has to be shown, by whatever it depends on.
        if given.assumed.which != 0 {
            let assumed = rule.orders.iter().enumerate().filter(|(place, _)| given.assumed.which >> place & 1 == 1);
            let sides = assumed.flat_map(|(_, (first, then))| [*first, *then]);
            self.live.mark(sides, rule.root, u64::MAX, nodes, &from);
            for (place, used) in rule.uses.iter().enumerate() {
                if self.live.contains(used.variable) && !self.found.contains(&place) {
                    parts(used, given, &mut self.classes, &mut self.values);
                    if self.values.len() > 1 {
                        self.found.push(place);
                    }
                }
            }
        }
    }

    /// The same without looking whether it can still move the window, of what these bits stand for.
    pub(super) fn find_among(&mut self, rule: &FlatRule, asked: u64, given: &Given) {
        self.found.clear();
        for place in &rule.open {
            let used = &rule.uses[*place];
            if used.bit & asked != 0 && is_split(used, given, &mut self.classes) {
                self.found.push(*place);
            }
        }
    }

    /// Sorts what can be split: choices first, then ranges, the widest first.
    pub(super) fn sort_by_thumb(&mut self, rule: &FlatRule, given: &Given) {
        self.found.sort_unstable_by_key(|place| {
            let breadth = breadth(&rule.uses[*place], given);
            (breadth.is_some(), std::cmp::Reverse(breadth), *place)
        });
    }

    /// What to split: choices first, they are few; then the widest range.
    pub(super) fn by_thumb(&self, rule: &FlatRule, given: &Given) -> Option<usize> {
        let breadth = |place: &usize| breadth(&rule.uses[*place], given);
        let choice = self.found.iter().find(|place| breadth(place).is_none());
        choice.or_else(|| self.found.iter().max_by_key(|place| breadth(place))).copied()
    }
}

/// How wide a range is; `None` for what has no range.
fn breadth(used: &FlatUse, given: &Given) -> Option<u64> {
    let Variable::Fact(fact) = used.variable else { return None };
    match given.state(fact.0) {
        State::When(window) => {
            let has_days = window.earliest != Span::ALWAYS.earliest && window.latest != Span::NEVER.latest;
            Some(if has_days { window.latest.abs_diff(window.earliest).into() } else { u64::MAX })
        }
        State::Number { least, most } => Some(most.abs_diff(least)),
        State::OneOf(_) | State::Among { .. } => None,
    }
}

/// Whether this use of something unknown can make a window wider than it need be.
fn is_split(used: &FlatUse, given: &Given, classes: &mut Classes) -> bool {
    let several = |set: u64| set.count_ones() > 1;
    match used.variable {
        Variable::Version => several(given.versions),
        Variable::Reading(reading) => several(given.readings.get(reading.0).copied().unwrap_or(0)),
        Variable::Fact(fact) => match given.state(fact.0) {
            state if state.is_settled() => false,
            State::When(window) => used.twisted || is_held_back(used, window, given),
            State::Number { .. } => used.twisted,
            State::OneOf(_) => used.twisted || used.sets.len() > 1,
            State::Among { has, may, may_be_none } => {
                let one_of_them = !may_be_none && may & !used.mentioned == 0;
                (used.twisted || one_of_them) && classes.is_undecided(has, may, used)
            }
        },
    }
}

/// Whether a day cannot go to its end while another goes to its own.
fn is_held_back(used: &FlatUse, window: Span, given: &Given) -> bool {
    let meets = |first: Span, then: Span| first.latest > then.earliest;
    let beside = |fact: usize| match given.state(fact) {
        State::When(beside) => Some(beside),
        _ => None,
    };
    used.earlier.iter().filter_map(|fact| beside(*fact)).any(|earlier| meets(earlier, window))
        || used.later.iter().filter_map(|fact| beside(*fact)).any(|later| meets(window, later))
}
