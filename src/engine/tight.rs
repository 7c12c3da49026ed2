//! Tightness: the window of a rule exactly as wide as the facts leave it.
//!
//! [`World::window`] looks at the bounds of each unknown alone, which is sound. It is also exact as
//! long as every unknown pulls one way only. An unknown that pulls both ways (a ground that opens one
//! way and closes another, a day on both sides of a `by`) is **split** here: into the classes of
//! values a rule can tell apart, or a range of days or numbers into its two ends and two halves.
//!
//! The search is best first, once for each end of the window: it looks into the part that promises
//! the most extreme moment, until a part with nothing left to split reaches what is promised. So a
//! part that cannot be an end is never looked into, however many values it has.
//!
//! A long search may also split by the order of two days (`order.rs`), for where they trade places the
//! boundary would be followed day by day.

use std::rc::Rc;

use chrono::{Days, NaiveDate};

use super::fact::{FactId, State, ValueSet};
use super::flat::Found;
use super::memo::Tight;
use super::moment::Moment;
use super::order::{Order, orders};
use super::pack::Rule;
use super::uses::{Use, Variable};
use super::window::Window;
use super::world::{Narrowed, World};

/// How long an end of a window is looked for: about as many parts. Beyond it the window is sound,
/// perhaps not exact.
pub(super) const PATIENCE: usize = 4096;

/// How many parts are split by a rule of thumb, before it is worth trying out which split says most.
pub(super) const THUMB: usize = 128;

/// Once in so many parts the oldest is looked into, and not the latest found.
pub(super) const TURN: usize = 8;

/// How many windows are computed in the time a part takes.
pub(super) const A_PART: usize = 4;

/// A window with the two worlds that show it: each end is reached in one of them.
pub struct Shown<'a> {
    /// The window.
    pub window: Window,
    /// A world in which nothing is left to split, and the window begins as early as it can.
    pub earliest: Part<'a>,
    /// One in which it ends as late as it can.
    pub latest: Part<'a>,
    /// Whether the search came to its end: otherwise the window is that of the bounds, and the two
    /// worlds show only what was reached.
    pub complete: bool,
}

/// A part of what is possible, with the unknowns that were narrowed to get there.
#[derive(Clone)]
pub struct Part<'a> {
    /// The part.
    pub world: World<'a>,
    /// What was narrowed, in this order; the last word on a variable counts.
    pub narrowed: Vec<(Variable, Narrowed)>,
    window: Window,
}

impl<'a> World<'a> {
    /// The window of a rule, as sharp as the facts allow.
    pub fn tight(&self, rule: &Rule) -> Window {
        self.tight_within(rule, PATIENCE)
    }

    /// The same with so many parts looked into at most. Only windows of the same patience may be
    /// compared.
    pub(super) fn tight_within(&self, rule: &Rule, patience: usize) -> Window {
        // Most windows are exact at once: no pack is made flat for them.
        if !self.prepared.is_flat() {
            let whole = self.window(&rule.expr);
            if whole.is_exact() {
                return whole;
            }
        }
        let windows = self.windows();
        let own = windows.place_of(rule).zip(self.reach.place_of(rule)).filter(|_| self.assumed.is_empty());
        let Some((flat, place)) = own else {
            let whole = self.window(&rule.expr);
            return if whole.is_exact() { whole } else { self.search(rule, whole, patience, self.splits(rule)).window };
        };
        if let Some(known) = self.known.tight(place, patience, &self.reach) {
            return known;
        }
        let Found { window, is_shown } = windows.exact(self, flat, patience);
        self.known.keep(place, Tight { window, patience, is_shown }, &self.reach);
        window
    }

    /// The window of a rule with the worlds that show its two ends.
    pub fn shown(&self, rule: &Rule) -> Shown<'a> {
        let whole = self.window(&rule.expr);
        let is_shown = whole.is_exact() && self.assumed.is_empty();
        self.search(rule, whole, PATIENCE, if is_shown { Vec::new() } else { self.splits(rule) })
    }

    /// Looks for both ends of a rule's window, given what can be split here.
    fn search(&self, rule: &Rule, whole: Window, patience: usize, splits: Vec<&Use>) -> Shown<'a> {
        let all = Part { world: self.clone(), narrowed: Vec::new(), window: whole };
        let (open, begun) = (vec![all.clone()], Some(splits));
        let mut search = Search { rule, open, begun, patience, taken: 0, orders: None, first: None, last: None };
        let complete = search.reach(End::Earliest) && search.reach(End::Latest);
        let (earliest, latest) = (search.first.unwrap_or(all.clone()), search.last.unwrap_or(all));
        let reached = if complete { earliest.window.hull(latest.window).meet(whole) } else { None };
        Shown { window: reached.unwrap_or(whole), earliest, latest, complete }
    }

    /// What can be split; nothing where the bounds are exact.
    fn splits<'r>(&self, rule: &'r Rule) -> Vec<&'r Use> {
        let mut splits: Vec<&Use> = rule.uses.iter().filter(|used| self.is_split(used, rule)).collect();
        if !splits.is_empty() {
            let live = self.live(&rule.expr);
            splits.retain(|used| live.holds(used.variable));
        }
        // What is assumed has to be shown, by whatever it depends on.
        if self.assumed.is_empty() {
            return splits;
        }
        let to_be_shown = self.to_be_shown();
        let shows =
            |used: &&Use| to_be_shown.iter().any(|live| live.holds(used.variable)) && self.parts(used).len() > 1;
        for used in rule.uses.iter().filter(shows) {
            if !splits.contains(&used) {
                splits.push(used);
            }
        }
        splits
    }

    /// What to split, by a rule of thumb: choices first, they are few; then the widest range, for the
    /// sake of ranges that meet.
    fn by_thumb<'r>(&self, splits: &[&'r Use]) -> Option<&'r Use> {
        let choice = splits.iter().find(|used| self.breadth(used).is_none());
        choice.or_else(|| splits.iter().max_by_key(|used| self.breadth(used))).copied()
    }

    /// What would be split first, and the parts it falls into; `None` where nothing is left to split.
    pub(super) fn split_by_thumb(&self, rule: &Rule) -> Option<(Variable, Vec<Narrowed>)> {
        let splits = self.splits(rule);
        let used = self.by_thumb(&splits)?;
        Some((used.variable, self.parts(used)))
    }

    /// How wide a range is; `None` for what has no range.
    fn breadth(&self, used: &Use) -> Option<u64> {
        let Variable::Fact(fact) = used.variable else { return None };
        match self.state(fact) {
            State::When(window) => Some(match (window.earliest(), window.latest()) {
                (Moment::Day(first), Moment::Day(last)) => (last - first).num_days().unsigned_abs(),
                _ => u64::MAX,
            }),
            State::Number { least, most } => Some(most.abs_diff(least)),
            State::OneOf(_) | State::Among { .. } => None,
        }
    }

    /// Whether this use of something unknown can make a window wider than it need be.
    fn is_split(&self, used: &Use, rule: &Rule) -> bool {
        let twisted = used.up && used.down;
        match used.variable {
            Variable::Version => self.by_day().len() > 1,
            Variable::Reading(reading) => self.reading(reading).len() > 1,
            Variable::Fact(fact) => match self.state(fact) {
                state if state.is_settled() => false,
                State::When(window) => twisted || self.is_held_back(fact, window, used, rule),
                State::Number { .. } => twisted,
                State::OneOf(_) => twisted || used.sets.len() > 1,
                State::Among { has, may, may_be_none } => {
                    let mentioned = used.sets.iter().fold(ValueSet::default(), |all, set| all.with(*set));
                    let one_of_them = !may_be_none && may.without(mentioned).is_empty();
                    (twisted || one_of_them) && undecided(has, may, &used.sets).is_some()
                }
            },
        }
    }

    /// Whether a day cannot go to its end while another goes to its own: one must not come before the
    /// other, and they pull in different ways.
    fn is_held_back(&self, fact: FactId, window: Window, used: &Use, rule: &Rule) -> bool {
        let pulls_apart = |other: &Use| (used.up && other.down) || (used.down && other.up);
        self.reach.bounds(fact).iter().any(|(other, is_before)| {
            let State::When(beside) = self.state(*other) else { return false };
            let meets = |first: Window, then: Window| first.latest() > then.earliest();
            let meet = if *is_before { meets(beside, window) } else { meets(window, beside) };
            meet && rule.uses.of_variable(Variable::Fact(*other)).is_some_and(pulls_apart)
        })
    }

    /// The parts an unknown falls into.
    fn parts(&self, used: &Use) -> Vec<Narrowed> {
        let fact = match used.variable {
            Variable::Version => return self.by_day().places().map(Narrowed::Place).collect(),
            Variable::Reading(reading) => return self.reading(reading).places().map(Narrowed::Place).collect(),
            Variable::Fact(fact) => fact,
        };
        match self.state(fact) {
            State::When(window) => days(window).into_iter().map(|part| Narrowed::Fact(State::When(part))).collect(),
            State::Number { least, most } => numbers(least, most)
                .into_iter()
                .map(|(least, most)| Narrowed::Fact(State::Number { least, most }))
                .collect(),
            State::Among { has, may, may_be_none } => {
                let Some(class) = undecided(has, may, &used.sets) else { return Vec::new() };
                let one = representative(class);
                let with = State::Among { has: has.with(one), may: may.without(class).with(one), may_be_none };
                let rest = may.without(class);
                let without = State::Among { has, may: rest, may_be_none };
                let without = (may_be_none || !rest.is_empty()).then_some(without);
                std::iter::once(with).chain(without).map(Narrowed::Fact).collect()
            }
            State::OneOf(possible) => classes(possible, &used.sets)
                .into_iter()
                .map(|class| Narrowed::Fact(State::OneOf(representative(class))))
                .collect(),
        }
    }
}

/// Which end of a window is looked for.
#[derive(Clone, Copy)]
enum End {
    Earliest,
    Latest,
}

impl End {
    /// Whether one window reaches further out at this end than another.
    fn is_further(self, one: Window, other: Window) -> bool {
        match self {
            End::Earliest => one.earliest() < other.earliest(),
            End::Latest => one.latest() > other.latest(),
        }
    }
}

struct Search<'r, 'a> {
    rule: &'r Rule,
    /// Parts not looked into yet.
    open: Vec<Part<'a>>,
    /// What can be split in the first part.
    begun: Option<Vec<&'r Use>>,
    patience: usize,
    /// How many parts have been split.
    taken: usize,
    /// The orders that may be assumed, once they are looked for.
    orders: Option<Vec<Rc<Order>>>,
    /// The part with nothing left to split that begins earliest, and the one that ends latest.
    first: Option<Part<'a>>,
    last: Option<Part<'a>>,
}

impl<'r, 'a> Search<'r, 'a> {
    /// Looks for one end. `false` if patience ran out before.
    fn reach(&mut self, end: End) -> bool {
        while let Some(place) = self.furthest(end) {
            let part = self.open.remove(place);
            let reached = match end {
                End::Earliest => &self.first,
                End::Latest => &self.last,
            };
            if reached.as_ref().is_some_and(|reached| !end.is_further(part.window, reached.window)) {
                self.open.push(part);
                return true;
            }
            let is_reached = part.window.is_exact() && part.world.assumed.is_empty();
            let begun = self.begun.take();
            let splits = if is_reached { Vec::new() } else { begun.unwrap_or_else(|| part.world.splits(self.rule)) };
            let by_thumb = part.world.by_thumb(&splits);
            if by_thumb.is_none() && part.world.assumed.is_empty() {
                self.settle(part);
                continue;
            }
            // Where nothing is left that could show what is assumed, it is given up as well.
            let (Some(by_thumb), Some(rest)) = (by_thumb, self.patience.checked_sub(1)) else {
                self.open.push(part);
                return false;
            };
            self.patience = rest;
            self.taken += 1;
            let best = if self.taken > THUMB { self.by_trial(&part, &splits, end) } else { None };
            // The last part looked at comes first among equals: the ends of a range before its halves.
            let parts = best.unwrap_or_else(|| self.narrowed(&part, by_thumb));
            self.open.extend(parts.into_iter().rev());
        }
        true
    }

    /// The parts that a part falls into if this is split.
    fn narrowed(&self, part: &Part<'a>, used: &Use) -> Vec<Part<'a>> {
        let of = part.world.parts(used).into_iter().filter_map(|value| {
            let world = part.world.narrowed(used.variable, value).consistent()?;
            let narrowed = part.narrowed.iter().copied().chain(std::iter::once((used.variable, value))).collect();
            Some(Part { window: world.window(&self.rule.expr), world, narrowed })
        });
        of.collect()
    }

    /// The parts that a part falls into by an order that holds, or does not.
    fn ordered(&self, part: &Part<'a>, order: &Rc<Order>) -> Vec<Part<'a>> {
        let of = part.world.assuming(order).into_iter().filter_map(|world| {
            let world = world.consistent()?;
            Some(Part { window: world.window(&self.rule.expr), world, narrowed: part.narrowed.clone() })
        });
        of.collect()
    }

    /// The parts after the best split, found by trying out each: the one after which the fewest parts
    /// still promise as much. `None` where all parts of all of them do.
    fn by_trial(&mut self, part: &Part<'a>, splits: &[&Use], end: End) -> Option<Vec<Part<'a>>> {
        let orders = self.orders.take().unwrap_or_else(|| orders(part.world.pack, self.rule));
        let of_uses = splits.iter().map(|used| (part.world.parts(used).len(), self.narrowed(part, used)));
        let of_orders = part.world.open_orders(&orders).map(|order| (2, self.ordered(part, order)));
        let mut best: Option<(usize, Vec<Part>)> = None;
        let mut windows = 0;
        for (all, parts) in of_uses.chain(of_orders) {
            windows += all;
            let left = parts.iter().filter(|each| !end.is_further(part.window, each.window)).count();
            if left < all && best.as_ref().is_none_or(|(fewest, _)| left < *fewest) {
                best = Some((left, parts));
            }
        }
        self.patience = self.patience.saturating_sub(windows / A_PART);
        self.orders = Some(orders);
        best.map(|(_, parts)| parts)
    }

    /// The open part that promises the most extreme moment. Among equals mostly the latest found,
    /// to get to the bottom of one; now and then the oldest, so that a false promise does not hold up
    /// the rest.
    fn furthest(&self, end: End) -> Option<usize> {
        let latest_found = !self.patience.is_multiple_of(TURN);
        let mut furthest: Option<(usize, Window)> = None;
        for (place, part) in self.open.iter().enumerate() {
            let is_chosen = |(_, window): (usize, Window)| {
                end.is_further(part.window, window) || (latest_found && !end.is_further(window, part.window))
            };
            if furthest.is_none_or(is_chosen) {
                furthest = Some((place, part.window));
            }
        }
        furthest.map(|(place, _)| place)
    }

    fn settle(&mut self, part: Part<'a>) {
        let further =
            |end: End, known: &Option<Part>| known.as_ref().is_none_or(|k| end.is_further(part.window, k.window));
        let (first, last) = (further(End::Earliest, &self.first), further(End::Latest, &self.last));
        if first {
            self.first = Some(part.clone());
        }
        if last {
            self.last = Some(part);
        }
    }
}

/// The days of most cases. A range that goes on for ever is cut here first, so that halving it does
/// not begin in the Stone Age.
pub(super) const OUR_TIMES: (NaiveDate, NaiveDate) =
    (NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day"), NaiveDate::from_ymd_opt(2060, 1, 1).expect("a day"));

/// The two ends of a range of days, and the two halves between them.
fn days(window: Window) -> Vec<Window> {
    let (first, last) = (window.earliest(), window.latest());
    let ends = [Window::exactly(first), Window::exactly(last)];
    let inner = (inwards(first, NaiveDate::MIN, true), inwards(last, NaiveDate::MAX, false));
    let (Some(from), Some(until)) = inner else { return ends.to_vec() };
    if from > until {
        return ends.to_vec();
    }
    let span = |from: NaiveDate, until: NaiveDate| Window::between(from.into(), until.into());
    let cut = [OUR_TIMES.0, OUR_TIMES.1].into_iter().find(|cut| from < *cut && *cut <= until);
    let middle = cut.and_then(|cut| cut.pred_opt()).or_else(|| {
        let half = (until - from).num_days().unsigned_abs() / 2;
        from.checked_add_days(Days::new(half))
    });
    let halves = match middle.and_then(|middle| Some((middle, middle.succ_opt()?))) {
        Some((middle, next)) if next <= until => vec![span(from, middle), span(next, until)],
        _ => vec![span(from, until)],
    };
    ends.into_iter().chain(halves).collect()
}

/// The next day inside a range, from its end on.
fn inwards(end: Moment, farthest: NaiveDate, later: bool) -> Option<NaiveDate> {
    match end {
        Moment::Day(day) if later => day.succ_opt(),
        Moment::Day(day) => day.pred_opt(),
        Moment::Always | Moment::Never => Some(farthest),
    }
}

/// The two ends of a range of numbers, and the two halves between them.
fn numbers(least: i64, most: i64) -> Vec<(i64, i64)> {
    let ends = [(least, least), (most, most)];
    if most.abs_diff(least) < 2 {
        return ends.to_vec();
    }
    let (from, until) = (least + 1, most - 1);
    let middle = from.saturating_add_unsigned(until.abs_diff(from) / 2);
    let halves = [(from, middle), (middle.saturating_add(1), until)];
    ends.into_iter().chain(halves.into_iter().filter(|(from, until)| from <= until)).collect()
}

/// Values that fall into the same sets cannot be told apart by the expression.
pub(super) fn classes(possible: ValueSet, sets: &[ValueSet]) -> Vec<ValueSet> {
    let mut classes = vec![possible];
    for set in sets {
        classes = classes.into_iter().flat_map(|class| [class.meet(*set), class.without(*set)]).collect();
        classes.retain(|class| !class.is_empty());
    }
    classes
}

/// The next class of which it is open whether one of it is chosen.
fn undecided(has: ValueSet, may: ValueSet, sets: &[ValueSet]) -> Option<ValueSet> {
    let is_mentioned = |class: &ValueSet| sets.iter().any(|set| !class.meet(*set).is_empty());
    classes(may, sets).into_iter().find(|class| is_mentioned(class) && class.meet(has).is_empty())
}

fn representative(class: ValueSet) -> ValueSet {
    class.places().next().map_or(ValueSet::default(), ValueSet::only)
}
