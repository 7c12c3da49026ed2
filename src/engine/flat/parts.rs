//! The parts that an unknown falls into when it is split: the same as in `tight`, on plain numbers.

use super::super::calendar::civil::{ALWAYS, FIRST, LAST, NEVER, of_moment};
use super::super::fact::ValueSet;
use super::super::tight::OUR_TIMES;
use super::super::uses::Variable;
use super::given::Given;
use super::rule::FlatUse;
use super::span::Span;
use super::state::State;

/// One value a variable is narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Narrowed {
    Fact(State),
    Place(u32),
}

/// Classes of values, while they are told apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Classes {
    found: Vec<u64>,
    before: Vec<u64>,
}

impl Classes {
    /// Values that fall into the same sets cannot be told apart.
    fn of(&mut self, possible: u64, sets: &[u64]) -> &[u64] {
        // The two are exchanged: each has room for as many classes as there can be.
        [&mut self.found, &mut self.before].into_iter().for_each(|each| {
            each.clear();
            each.reserve(ValueSet::CAPACITY);
        });
        self.found.push(possible);
        for set in sets {
            std::mem::swap(&mut self.found, &mut self.before);
            self.found.clear();
            let halves = self.before.iter().flat_map(|class| [class & set, class & !set]);
            self.found.extend(halves.filter(|class| *class != 0));
        }
        &self.found
    }

    /// Whether it is open of any class whether one of it is chosen.
    pub(super) fn is_undecided(&mut self, has: u64, may: u64, used: &FlatUse) -> bool {
        // Where nothing that is mentioned is surely chosen, every class that is mentioned is open.
        may & used.mentioned != 0 && (has & used.mentioned == 0 || self.undecided(has, may, used).is_some())
    }

    /// The next class of which it is open whether one of it is chosen.
    pub(super) fn undecided(&mut self, has: u64, may: u64, used: &FlatUse) -> Option<u64> {
        if may & used.mentioned == 0 {
            return None;
        }
        let open = |class: &u64| class & used.mentioned != 0 && class & has == 0;
        self.of(may, &used.sets).iter().copied().find(open)
    }
}

fn representative(class: u64) -> u64 {
    class & class.wrapping_neg()
}

/// The parts an unknown falls into, in the order in which they are looked at.
pub(super) fn parts(used: &FlatUse, given: &Given, classes: &mut Classes, into: &mut Vec<Narrowed>) {
    into.clear();
    let fact = match used.variable {
        Variable::Version => return places(given.versions, into),
        Variable::Reading(reading) => return places(given.readings.get(reading.0).copied().unwrap_or(0), into),
        Variable::Fact(fact) => fact,
    };
    match given.state(fact.0) {
        State::When(window) => days(window, |part| into.push(Narrowed::Fact(State::When(part)))),
        State::Number { least, most } => {
            numbers(least, most, |least, most| into.push(Narrowed::Fact(State::Number { least, most })));
        }
        State::Among { has, may, may_be_none } => {
            let Some(class) = classes.undecided(has, may, used) else { return };
            let (one, rest) = (representative(class), may & !class);
            into.push(Narrowed::Fact(State::Among { has: has | one, may: rest | one, may_be_none }));
            if may_be_none || rest != 0 {
                into.push(Narrowed::Fact(State::Among { has, may: rest, may_be_none }));
            }
        }
        State::OneOf(possible) => {
            let each = classes.of(possible, &used.sets).iter();
            into.extend(each.map(|class| Narrowed::Fact(State::OneOf(representative(*class)))));
        }
    }
}

fn places(set: u64, into: &mut Vec<Narrowed>) {
    into.extend((0..64).filter(|place| set >> place & 1 == 1).map(Narrowed::Place));
}

/// The two ends of a range of days, and the two halves between them.
fn days(window: Span, mut part: impl FnMut(Span)) {
    part(Span::exactly(window.earliest));
    part(Span::exactly(window.latest));
    let inwards = |end: i32, farthest: i32, later: bool| match end {
        ALWAYS | NEVER => Some(farthest),
        LAST if later => None,
        FIRST if !later => None,
        day if later => Some(day + 1),
        day => Some(day - 1),
    };
    let inner = (inwards(window.earliest, FIRST, true), inwards(window.latest, LAST, false));
    let (Some(from), Some(until)) = inner else { return };
    if from > until {
        return;
    }
    let cuts = [OUR_TIMES.0, OUR_TIMES.1].map(|cut| of_moment(cut.into()));
    let cut = cuts.into_iter().find(|cut| from < *cut && *cut <= until);
    let middle = cut.map_or(from + (until - from) / 2, |cut| cut - 1);
    if middle < until {
        part(Span { earliest: from, latest: middle });
        part(Span { earliest: middle + 1, latest: until });
    } else {
        part(Span { earliest: from, latest: until });
    }
}

/// The two ends of a range of numbers, and the two halves between them.
fn numbers(least: i64, most: i64, mut part: impl FnMut(i64, i64)) {
    part(least, least);
    part(most, most);
    if most.abs_diff(least) < 2 {
        return;
    }
    let (from, until) = (least + 1, most - 1);
    let middle = from.saturating_add_unsigned(until.abs_diff(from) / 2);
    let halves = [(from, middle), (middle.saturating_add(1), until)];
    halves.into_iter().filter(|(from, until)| from <= until).for_each(|(from, until)| part(from, until));
}
