//! Tightness: the window of a rule as sharp as the facts allow.
//!
//! [`World::tight`] goes through the values of the few choices that are used in both directions and
//! takes the hull: exact wherever only dates and events are unknown besides. Values that fall into the
//! same sets cannot be told apart by a rule, so one of each class stands for all.

use super::fact::{State, ValueSet};
use super::pack::Rule;
use super::uses::{Use, Variable};
use super::window::Window;
use super::world::{Narrowed, World};

/// The most evaluations spent on making one window tight. Beyond it the window is sound, not tight.
const PATIENCE: usize = 4096;
/// The longest range of whole numbers gone through value by value.
const LONGEST_RANGE: u64 = 64;
/// The most ways of falling into its sets that several choices are gone through in.
const MOST_CLASSES: usize = 8;

impl World<'_> {
    /// The window of a rule, as sharp as the facts allow.
    pub fn tight(&self, rule: &Rule) -> Window {
        self.tight_within(rule, PATIENCE)
    }

    /// The same with so many evaluations at most. Only windows of the same patience may be compared.
    pub(super) fn tight_within(&self, rule: &Rule, mut patience: usize) -> Window {
        let whole = self.window(&rule.expr);
        self.split(rule, whole, 0, &mut patience)
    }

    fn split(&self, rule: &Rule, whole: Window, from: usize, patience: &mut usize) -> Window {
        if whole.is_exact() {
            return whole;
        }
        let live = self.live(&rule.expr);
        let mut place = from;
        let (variable, values) = loop {
            let Some(used) = rule.uses.get(place) else { return whole };
            place += 1;
            if live.contains(&used.variable) && self.is_split(used) {
                break (used.variable, self.values(used));
            }
        };
        let mut hull: Option<Window> = None;
        for value in values {
            let Some(rest) = patience.checked_sub(1) else { return whole };
            *patience = rest;
            let branch = self.narrowed(variable, value);
            let window = branch.split(rule, branch.window(&rule.expr), place, patience);
            let joined = hull.map_or(window, |hull| hull.hull(window));
            if joined == whole {
                return whole;
            }
            hull = Some(joined);
        }
        hull.and_then(|hull| hull.meet(whole)).unwrap_or(whole)
    }

    /// Whether this use of an unsettled choice can make a window wider than it need be.
    pub(crate) fn is_split(&self, used: &Use) -> bool {
        match used.variable {
            Variable::Version => self.by_day().len() > 1,
            Variable::Reading(reading) => self.reading(reading).len() > 1,
            Variable::Fact(fact) => match self.state(fact) {
                State::When(_) => false,
                state if state.is_settled() => false,
                State::OneOf(_) => (used.up && used.down) || used.sets.len() > 1,
                State::Among { may, may_be_none, .. } => {
                    let mentioned = used.sets.iter().fold(ValueSet::default(), |all, set| all.with(*set));
                    let is_telling = (used.up && used.down) || (!may_be_none && may.without(mentioned).is_empty());
                    is_telling && classes(may, &used.sets).len() <= MOST_CLASSES
                }
                State::Number { least, most } => used.up && used.down && most.abs_diff(least) < LONGEST_RANGE,
            },
        }
    }

    /// The values worth telling apart for this use: one for each way of falling into its sets.
    pub(crate) fn values(&self, used: &Use) -> Vec<Narrowed> {
        match used.variable {
            Variable::Version => self.by_day().places().map(Narrowed::Place).collect(),
            Variable::Reading(reading) => self.reading(reading).places().map(Narrowed::Place).collect(),
            Variable::Fact(fact) => match self.state(fact) {
                State::When(window) => [window.earliest(), window.latest()]
                    .map(|moment| Narrowed::Fact(State::When(Window::exactly(moment))))
                    .to_vec(),
                State::OneOf(possible) => classes(possible, &used.sets)
                    .into_iter()
                    .map(|class| Narrowed::Fact(State::OneOf(representative(class))))
                    .collect(),
                State::Among { has, may, may_be_none } => combinations(has, may, may_be_none, &used.sets),
                State::Number { least, most } if most.abs_diff(least) < LONGEST_RANGE => {
                    (least..=most).map(|value| Narrowed::Fact(State::Number { least: value, most: value })).collect()
                }
                State::Number { least, most } => {
                    [least, most].map(|value| Narrowed::Fact(State::Number { least: value, most: value })).to_vec()
                }
            },
        }
    }
}

/// Values that fall into the same sets cannot be told apart by the expression.
fn classes(possible: ValueSet, sets: &[ValueSet]) -> Vec<ValueSet> {
    let mut classes = vec![possible];
    for set in sets {
        classes = classes.into_iter().flat_map(|class| [class.meet(*set), class.without(*set)]).collect();
        classes.retain(|class| !class.is_empty());
    }
    classes
}

fn representative(class: ValueSet) -> ValueSet {
    class.places().next().map_or(ValueSet::default(), ValueSet::only)
}

fn combinations(has: ValueSet, may: ValueSet, may_be_none: bool, sets: &[ValueSet]) -> Vec<Narrowed> {
    let classes = classes(may, sets);
    if classes.len() > MOST_CLASSES {
        let more = classes.into_iter().map(representative).chain(std::iter::once(may));
        let found = std::iter::once(has).chain(more.map(|more| has.with(more)));
        let allowed = found.filter(|set| may_be_none || !set.is_empty());
        return allowed.map(|set| Narrowed::Fact(State::Among { has: set, may: set, may_be_none })).collect();
    }
    let mut chosen = vec![ValueSet::default()];
    for class in classes {
        let given = class.meet(has);
        let with = if given.is_empty() { representative(class) } else { given };
        chosen = chosen
            .into_iter()
            .flat_map(|set| {
                let without = given.is_empty().then_some(set);
                without.into_iter().chain(std::iter::once(set.with(with)))
            })
            .collect();
    }
    let allowed = chosen.into_iter().filter(|set| may_be_none || !set.is_empty());
    allowed.map(|set| Narrowed::Fact(State::Among { has: set, may: set, may_be_none })).collect()
}
