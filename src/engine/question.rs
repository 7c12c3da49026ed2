//! Questions: which unknown facts can still change an answer, and when to stop asking.
//!
//! A fact is tried with the values a rule can tell apart; it matters to the rule if one of them gives
//! another window. All rules are tried in one world after the other, because the worlds are many and
//! what is worked out in one serves every rule.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::fact::{FactId, State, ValueSet};
use super::flat::Place;
use super::moment::Moment;
use super::pack::Rule;
use super::tight::classes;
use super::uses::{Use, Variable};
use super::window::Window;
use super::world::{Narrowed, World};

/// The most parts looked into for one window here: every fact is tried with every telling value.
const PATIENCE: usize = 24;

/// The unknown facts that can still change this rule's window, in the pack's order.
///
/// A fact that changes nothing by itself may do so together with another: where no single fact
/// does and the window is still open, every unknown fact that is still live is named.
pub fn that_matter(world: &World, rule: &Rule) -> Vec<FactId> {
    that_matter_to(world, &[rule], &[]).pop().unwrap_or_default()
}

/// The same for many rules at once; facts known to matter to something are not looked at again, and
/// not named.
pub fn that_matter_to(world: &World, rules: &[&Rule], known: &[bool]) -> Vec<Vec<FactId>> {
    let best = world.at_best();
    let mut asked: Vec<Asked> = rules.iter().map(|rule| Asked::of(world, &best, rule)).collect();
    let is_known = |fact: FactId| known.get(fact.0).copied().unwrap_or(false);
    let mut facts: Vec<FactId> = asked.iter().flat_map(|each| each.unknown.keys().copied()).collect();
    facts.sort();
    facts.dedup();
    for fact in facts.into_iter().filter(|fact| !is_known(*fact)) {
        let mut undecided: Vec<&mut Asked> =
            asked.iter_mut().filter(|each| !each.is_settled && each.unknown.contains_key(&fact)).collect();
        let uses: Vec<&Use> = undecided.iter().filter_map(|each| each.unknown.get(&fact)).collect();
        for probe in probes(world, fact, &uses) {
            retain_unchanged(world, fact, probe, &mut undecided, |each| each.now);
            retain_unchanged(&best, fact, probe, &mut undecided, |each| each.best);
        }
    }
    asked.into_iter().map(|each| each.named(is_known)).collect()
}

/// Keeps those rules whose window is the same as before once a fact is in this state; to the others the fact
/// matters. Bounds that leave no room for the old window are enough to tell.
fn retain_unchanged(
    world: &World,
    fact: FactId,
    state: State,
    undecided: &mut Vec<&mut Asked>,
    before: impl Fn(&Asked) -> Window,
) {
    if undecided.is_empty() {
        return;
    }
    world.windows().supposing(world, fact, state, |supposed| {
        let may_be_same = |each: &Asked| match each.place {
            Some(place) => !supposed.is_touched(place) || supposed.bounds(place).holds(before(each)),
            None => true,
        };
        let may_be_same: Vec<bool> = undecided.iter().map(|each| may_be_same(each)).collect();
        let open = undecided.iter().zip(&may_be_same).filter(|(_, may_be_same)| **may_be_same);
        let open = open.filter_map(|(each, _)| each.place.filter(|place| supposed.is_touched(*place)));
        let open: Vec<Place> = open.collect();
        let windows = supposed.exact(&open, PATIENCE);
        let exact =
            |place: Place| open.iter().zip(&windows).find(|(each, _)| **each == place).map(|(_, window)| *window);
        let mut may_be_same = may_be_same.into_iter();
        undecided.retain_mut(|each| {
            let is_same = may_be_same.next().unwrap_or(true)
                && match each.place {
                    Some(place) => exact(place).is_none_or(|window| window == before(each)),
                    None => after(world, fact, state).tight_within(each.rule, PATIENCE) == before(each),
                };
            if !is_same {
                each.matter.push(fact);
            }
            is_same
        });
    });
}

/// The world in which a fact is in this state.
fn after<'a>(world: &World<'a>, fact: FactId, state: State) -> World<'a> {
    world.narrowed(Variable::Fact(fact), Narrowed::Fact(state))
}

/// A rule, its answer so far, and what may still change it.
struct Asked<'r> {
    rule: &'r Rule,
    /// Its place in the pack; none if it is somebody else's.
    place: Option<Place>,
    now: Window,
    best: Window,
    is_settled: bool,
    unknown: BTreeMap<FactId, Use>,
    matter: Vec<FactId>,
}

impl<'r> Asked<'r> {
    fn of(world: &World, best: &World, rule: &'r Rule) -> Asked<'r> {
        let place = world.windows().place_of(rule);
        let used: Vec<&Use> = live_uses(world, best, rule, place);
        let before = that_come_before(world, &used);
        let unknown = used.into_iter().cloned().chain(before);
        let unknown = unknown.filter_map(|used| unsettled(world, &used).map(|fact| (fact, used))).collect();
        let (now, best) = (world.tight_within(rule, PATIENCE), best.tight_within(rule, PATIENCE));
        Asked { rule, place, now, best, is_settled: now.is_exact() && best.is_exact(), unknown, matter: Vec::new() }
    }

    fn named(self, is_known: impl Fn(FactId) -> bool) -> Vec<FactId> {
        let looked_at_all = !self.unknown.keys().any(|fact| is_known(*fact));
        if self.matter.is_empty() && looked_at_all && !self.is_settled {
            return self.unknown.into_keys().collect();
        }
        self.matter
    }
}

/// The uses of a rule that can still move its window, as things stand or at best.
fn live_uses<'r>(world: &World, best: &World, rule: &'r Rule, place: Option<Place>) -> Vec<&'r Use> {
    let Some(place) = place else {
        let (now, later) = (world.live(&rule.expr), best.live(&rule.expr));
        return rule.uses.iter().filter(|used| now.holds(used.variable) || later.holds(used.variable)).collect();
    };
    let live = |world: &World| world.windows().live(world, place, rule.uses.iter().map(|used| used.variable));
    let both = live(world).into_iter().zip(live(best));
    rule.uses.iter().zip(both).filter(|(_, (now, later))| *now || *later).map(|(used, _)| used).collect()
}

/// Facts the rule does not use itself, but whose day bounds the day of one it uses.
fn that_come_before(world: &World, used: &[&Use]) -> Vec<Use> {
    let facts = &world.pack.facts;
    let mut found: Vec<Use> = Vec::new();
    for each in used {
        let Variable::Fact(fact) = each.variable else { continue };
        for before in
            std::iter::successors(facts[fact.0].not_before, |before| facts[before.0].not_before).take(facts.len())
        {
            let variable = Variable::Fact(before);
            if !used.iter().any(|each| each.variable == variable) && !found.iter().any(|each| each.variable == variable)
            {
                found.push(Use { variable, sets: Vec::new(), up: true, down: false });
            }
        }
    }
    found
}

/// The fact, if it is not settled yet. What follows from another listing and lies ahead nobody could
/// tell: that listing is asked about instead.
fn unsettled(world: &World, used: &Use) -> Option<FactId> {
    let is_ahead = |fact| world.follows(fact).is_some_and(|followed| followed.is_ahead(world.as_of));
    match used.variable {
        Variable::Fact(fact) => (!world.state_as_given(fact).is_settled() && !is_ahead(fact)).then_some(fact),
        Variable::Version | Variable::Reading(_) => None,
    }
}

/// Values to try of a fact: the two ends of a date (and of each version's days) or of a number, each
/// class of values that these uses can tell apart, and several of them together.
fn probes(world: &World, fact: FactId, uses: &[&Use]) -> Vec<State> {
    let mut sets: Vec<ValueSet> = Vec::new();
    for set in uses.iter().flat_map(|used| &used.sets) {
        if !sets.contains(set) {
            sets.push(*set);
        }
    }
    let one = |class: ValueSet| class.places().next().map_or(class, ValueSet::only);
    match world.state_as_given(fact) {
        State::When(window) => days(world, fact, window).into_iter().map(State::When).collect(),
        State::Number { least, most } => {
            [least, most, least.midpoint(most)].map(|value| State::Number { least: value, most: value }).to_vec()
        }
        State::OneOf(possible) => classes(possible, &sets).into_iter().map(|class| State::OneOf(one(class))).collect(),
        State::Among { has, may, may_be_none } => {
            let classes: Vec<ValueSet> = classes(may, &sets);
            let alone = classes.iter().map(|class| has.with(one(*class)));
            let all = std::iter::once(may);
            let but_one = classes.iter().map(|class| may.without(*class).with(has));
            let none = std::iter::once(has);
            let found = none.chain(all).chain(alone).chain(but_one).filter(|set| may_be_none || !set.is_empty());
            found.map(|set| State::Among { has: set, may: set, may_be_none }).collect()
        }
    }
}

fn days(world: &World, fact: FactId, window: Window) -> Vec<Window> {
    let versions = world.versions().filter_map(|version| {
        let version = world.pack.versions.get(version.0)?;
        let until = version.until.map_or(Moment::Never, Moment::Day);
        window.meet(Window::between(version.from.into(), until))
    });
    let by_version: Vec<Window> = if world.pack.listing_date == Some(fact) { versions.collect() } else { Vec::new() };
    let all = std::iter::once(window).chain(by_version);
    all.flat_map(|window| [window.earliest(), window.latest()]).map(Window::exactly).collect()
}

/// What one more fact leaves of a window: after the answer that tells most, and after the one that
/// tells least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaves {
    /// The narrowest window an answer can leave.
    pub at_best: Window,
    /// The widest.
    pub at_worst: Window,
}

/// What knowing a fact leaves of a rule's window as things stand. Of a date, a few days stand for all.
pub fn leaves(world: &World, rule: &Rule, fact: FactId) -> Leaves {
    let whole = world.tight_within(rule, PATIENCE);
    let uses: Vec<&Use> = rule.uses.iter().filter(|used| used.variable == Variable::Fact(fact)).collect();
    let mut values = probes(world, fact, &uses);
    if let State::When(window) = world.state_as_given(fact) {
        let usual = [0, 365, 5 * 365].into_iter().filter_map(|days| world.as_of.checked_sub_days(Days::new(days)));
        let usual = usual.filter_map(|day| Window::exactly(day).meet(window));
        values.extend(usual.map(State::When));
        values.retain(|value| !matches!(value, State::When(day) if *day == Window::ALWAYS));
    }
    let place = world.windows().place_of(rule);
    let left = |value: State| match place {
        Some(place) => world
            .windows()
            .supposing(world, fact, value, |supposed| supposed.exact(&[place], PATIENCE).pop().unwrap_or(whole)),
        None => after(world, fact, value).tight_within(rule, PATIENCE),
    };
    let windows = values.into_iter().map(left).map(|window| (breadth(world.as_of, window), window));
    let mut windows: Vec<(i64, Window)> = windows.collect();
    windows.sort_by_key(|(breadth, _)| *breadth);
    let at = |place: Option<&(i64, Window)>| place.map_or(whole, |(_, window)| *window);
    Leaves { at_best: at(windows.first()), at_worst: at(windows.last()) }
}

/// How wide a window is, in days. *Always* and *never* count as a hundred years from the as-of day.
pub fn breadth(as_of: NaiveDate, window: Window) -> i64 {
    let century = 36_525;
    let place = |moment: Moment| match moment {
        Moment::Always => -century,
        Moment::Day(day) => (day - as_of).num_days().clamp(-century, century),
        Moment::Never => century,
    };
    place(window.latest()) - place(window.earliest())
}
