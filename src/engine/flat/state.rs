//! What is still possible of one listing, as plain numbers: the states of its facts, the readings and
//! the versions, with the same bounds between them that a [`World`](super::super::world::World) keeps.

use chrono::{Datelike, NaiveDate};

use super::super::calendar::civil::{ALWAYS, NEVER};
use super::super::case::Listing;
use super::super::expression::ReadingId;
use super::super::fact::{Answer, FactId, FactKind, State as FactState, ValueSet};
use super::super::links::Following;
use super::super::pack::Pack;
use super::super::world::World;
use super::bounds::pairs;
use super::span::Span;

/// The bit that stands for the readings among what changed.
pub(super) const READINGS: u64 = 1 << 62;
/// The bit that stands for the versions.
pub(super) const VERSIONS: u64 = 1 << 63;

/// The bit that stands for a fact; of very many facts the last share one.
pub(super) fn bit(fact: usize) -> u64 {
    1 << fact.min(61)
}

/// What is still possible of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// A date, or when an event happens.
    When(Span),
    /// One of these values.
    OneOf(u64),
    /// Certainly `has`, possibly also more of `may`.
    Among { has: u64, may: u64, may_be_none: bool },
    /// A number between two, both included.
    Number { least: i64, most: i64 },
}

impl State {
    pub(super) fn of(state: FactState) -> State {
        match state {
            FactState::When(window) => State::When(Span::of(window)),
            FactState::OneOf(set) => State::OneOf(set.0),
            FactState::Among { has, may, may_be_none } => State::Among { has: has.0, may: may.0, may_be_none },
            FactState::Number { least, most } => State::Number { least, most },
        }
    }

    #[inline]
    pub(super) fn is_settled(self) -> bool {
        match self {
            State::When(window) => window.is_exact(),
            State::OneOf(set) => set.count_ones() == 1,
            State::Among { has, may, .. } => has == may,
            State::Number { least, most } => least == most,
        }
    }

    /// Whether one of these values is chosen, as a truth.
    #[inline]
    pub(super) fn chosen(self, values: u64) -> Span {
        match self {
            State::OneOf(possible) => {
                let some = possible & values != 0;
                Span::truth_between(some, some && possible & !values == 0)
            }
            State::Among { has, may, may_be_none } => {
                let surely = has & values != 0 || (!may_be_none && may & !values == 0 && may != 0);
                let maybe = may & values != 0;
                if surely && !maybe { Span::UNKNOWN } else { Span::truth_between(maybe, surely) }
            }
            State::When(_) | State::Number { .. } => Span::UNKNOWN,
        }
    }
}

/// What kind of answer a fact takes, as far as it is needed here.
#[derive(Clone, Copy, Debug)]
enum Kind {
    When { is_date: bool, past: bool },
    OneOf { all: u64 },
    Among { all: u64, may_be_none: bool },
    Number { least: i64, most: i64 },
}

/// The facts, readings and versions of a pack.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    kinds: Vec<Kind>,
    /// The facts that cannot come before another: they, and the other.
    pub(super) orders: Vec<(usize, usize)>,
    /// For each fact all those it cannot come before, as bits.
    pub(super) before: Vec<u64>,
    /// For each fact, which of these pairs it is in, as bits: none where they take more rounds to settle than
    /// there are, or more bits.
    pub(super) pairs: Option<Vec<u64>>,
    /// The steps somebody can take.
    pub steps: Vec<usize>,
    pub listing_date: Option<usize>,
    pub removed: Option<usize>,
    /// The days on which an entry falls under each version.
    pub versions: Vec<Span>,
    readings: Vec<u64>,
}

/// What is still possible of one listing.
#[derive(Clone, Debug, Default)]
pub(super) struct Possible {
    pub states: Vec<State>,
    pub readings: Vec<u64>,
    pub versions: u64,
    /// When each fact comes if it is taken as a step today: never if it is no step.
    pub taken: Vec<Span>,
    pub as_of: i32,
}

impl Possible {
    /// The facts, as bits, that come sooner if every step is taken today.
    pub(super) fn changed_by_steps(&self) -> u64 {
        let sooner = self.states.iter().zip(&self.taken).enumerate().filter(|(_, (state, taken))| match state {
            State::When(window) => window.or(**taken) != *window,
            _ => false,
        });
        sooner.fold(0, |all, (fact, _)| all | bit(fact))
    }
}

impl Facts {
    pub(super) fn of(pack: &Pack) -> Facts {
        let kind = |kind: &FactKind, past: bool, values: usize| match kind {
            FactKind::Date => Kind::When { is_date: true, past },
            FactKind::Event { .. } => Kind::When { is_date: false, past },
            FactKind::Choice(_) | FactKind::YesNo => Kind::OneOf { all: ValueSet::first(values).0 },
            FactKind::Choices { may_be_none, .. } => {
                Kind::Among { all: ValueSet::first(values).0, may_be_none: *may_be_none }
            }
            FactKind::Number { least, most, .. } => Kind::Number { least: *least, most: *most },
        };
        let numbered = || pack.facts.iter().enumerate();
        let ranges = pack.versions.iter().map(|version| Span {
            earliest: version.from.num_days_from_ce(),
            latest: version.until.map_or(NEVER, |until| until.num_days_from_ce()),
        });
        let orders: Vec<(usize, usize)> =
            numbered().filter_map(|(place, fact)| Some((place, fact.not_before?.0))).collect();
        let before = |fact: usize| {
            let first = |fact: &usize| pack.facts[*fact].not_before.map(|first| first.0);
            let all = std::iter::successors(first(&fact), first).take(pack.facts.len());
            all.fold(0, |all, first| all | bit(first))
        };
        Facts {
            pairs: pairs(&orders, pack.facts.len()),
            kinds: pack.facts.iter().map(|fact| kind(&fact.kind, fact.not_after_as_of, fact.values().len())).collect(),
            orders,
            before: (0..pack.facts.len()).map(before).collect(),
            steps: numbered().filter(|(_, fact)| fact.step_actor().is_some()).map(|(place, _)| place).collect(),
            listing_date: pack.listing_date.map(|fact| fact.0),
            removed: pack.removed.map(|fact| fact.0),
            versions: ranges.map(|range| Span::between(range.earliest, range.latest)).collect(),
            readings: pack
                .readings
                .iter()
                .map(|reading| reading.default.map_or(ValueSet::first(reading.values.len()), ValueSet::only).0)
                .collect(),
        }
    }

    /// Whether an answer to a fact is one or several of a closed list.
    pub(super) fn is_choice(&self, fact: usize) -> bool {
        matches!(self.kinds.get(fact), Some(Kind::OneOf { .. } | Kind::Among { .. }))
    }

    /// What a listing leaves possible, on a day.
    pub(super) fn load(&self, listing: &Listing, as_of: NaiveDate, into: &mut Possible) {
        let today = as_of.num_days_from_ce();
        self.begin(today, into);
        let answers = listing.answers.iter().chain(std::iter::repeat(&Answer::Unknown));
        into.states.clear();
        into.states.extend(self.kinds.iter().zip(answers).map(|(kind, answer)| state(*kind, answer, today)));
        into.readings.clear();
        into.readings.extend_from_slice(&self.readings);
        for (reading, place) in &listing.readings {
            if let Some(possible) = into.readings.get_mut(reading.0) {
                *possible = ValueSet::only(*place).0;
            }
        }
        into.versions = ValueSet::first(self.versions.len()).0;
        self.respect_order(&mut into.states);
        self.respect_versions(&mut into.states, &mut into.versions);
    }

    /// What is possible in a world that was made before, because something follows in it.
    pub(super) fn load_world(&self, world: &World, into: &mut Possible) {
        self.begin(world.as_of.num_days_from_ce(), into);
        into.states.clear();
        into.states.extend((0..self.kinds.len()).map(|fact| State::of(world.state_as_given(FactId(fact)))));
        into.readings.clear();
        into.readings.extend((0..self.readings.len()).map(|reading| world.reading(ReadingId(reading)).0));
        into.versions = world.by_day().0;
        for each in world.followed().iter().filter(|each| each.standing != Following::Contradicted) {
            if let (Some(taken), Some(at_best)) = (into.taken.get_mut(each.fact.0), each.at_best) {
                *taken = Span::of(at_best);
            }
        }
    }

    /// What is possible in any world; says whether any step is imagined to be taken in it, and leaves those
    /// that are.
    pub(super) fn load_imagined(&self, world: &World, into: &mut Possible) -> bool {
        self.load_world(world, into);
        let mut some = false;
        for (fact, taken) in into.taken.iter_mut().enumerate() {
            let imagined = world.imagined(FactId(fact));
            some |= imagined.is_some();
            *taken = imagined.map_or(Span::NEVER, Span::of);
        }
        some
    }

    /// What these bits stand for, and all that bounds any of it: facts that come before or after one of
    /// them, and the day of listing and the versions each other.
    pub(super) fn bounded_with(&self, needs: u64) -> u64 {
        let listed = self.listing_date.map(|fact| bit(fact) | VERSIONS);
        let pairs = self.orders.iter().map(|(then, first)| bit(*then) | bit(*first)).chain(listed);
        let pairs: Vec<u64> = pairs.collect();
        let mut closed = needs;
        loop {
            let wider = pairs.iter().filter(|pair| *pair & closed != 0).fold(closed, |all, pair| all | pair);
            if wider == closed {
                return closed;
            }
            closed = wider;
        }
    }

    fn begin(&self, today: i32, into: &mut Possible) {
        into.as_of = today;
        into.taken.clear();
        into.taken.resize(self.kinds.len(), Span::NEVER);
        for step in &self.steps {
            into.taken[*step] = Span::exactly(today);
        }
    }

    /// Lets the day of listing and the versions that may govern bound each other; says what changed.
    pub(super) fn respect_versions(&self, states: &mut [State], versions: &mut u64) -> u64 {
        let Some(date) = self.listing_date else { return 0 };
        let Some(State::When(listed)) = states.get(date).copied() else { return 0 };
        let (mut whole, mut kept): (Option<Span>, u64) = (None, 0);
        for (place, range) in self.versions.iter().enumerate().filter(|(place, _)| *versions >> place & 1 == 1) {
            if let Some(both) = listed.meet(*range) {
                whole = Some(whole.map_or(both, |whole| whole.hull(both)));
                kept |= 1 << place;
            }
        }
        let mut changed = if kept == *versions { 0 } else { VERSIONS };
        *versions = kept;
        if let Some(window) = whole {
            if window != listed {
                states[date] = State::When(window);
                changed |= bit(date);
            }
            changed |= self.respect_order(states);
        }
        changed
    }
}

/// What an answer leaves possible.
fn state(kind: Kind, answer: &Answer, today: i32) -> State {
    match (kind, answer) {
        (Kind::When { is_date, past }, answer) => {
            let (window, has_a_day) = match answer {
                Answer::On(window) => (Span::of(*window), true),
                Answer::NotYet => (Span::NEVER, is_date),
                _ => (Span::UNKNOWN, is_date),
            };
            // A window without an end was written of an earlier day: it may not have come by then.
            let is_open = matches!(answer, Answer::On(_)) && window.latest == NEVER;
            let is_past = past && has_a_day && !is_open;
            let bounded = if is_past { window.meet(Span { earliest: ALWAYS, latest: today }) } else { None };
            State::When(bounded.unwrap_or(window))
        }
        (Kind::OneOf { .. }, Answer::One(place)) => State::OneOf(ValueSet::only(*place).0),
        (Kind::OneOf { all }, _) => State::OneOf(all),
        (Kind::Among { may_be_none, .. }, Answer::Several(set)) => State::Among { has: set.0, may: set.0, may_be_none },
        (Kind::Among { all, may_be_none }, _) => State::Among { has: 0, may: all, may_be_none },
        (Kind::Number { .. }, Answer::Number(value)) => State::Number { least: *value, most: *value },
        (Kind::Number { least, most }, _) => State::Number { least, most },
    }
}
