//! Steps: the smallest sets of things to be done that open a path as early as it can open.
//!
//! Invariant (law 6): take every step of one set today and the path's opening as things stand is
//! its opening at best; leave any one of them out and it is not.

use super::fact::FactId;
use super::fact::State;
use super::moment::Moment;
use super::pack::Rule;
use super::window::Window;
use super::world::World;

/// Above so many outstanding steps one minimal set is found instead of all.
const MOST_SEARCHED: usize = 10;

/// The minimal sets of outstanding steps of a rule; none if nothing done today brings it forward.
pub fn minimal_sets(world: &World, rule: &Rule) -> Vec<Vec<FactId>> {
    minimal_by(world, rule, |world| world.tight(rule))
}

/// The same by bounds alone, which is quick: enough to say what may help, not to promise anything.
pub(super) fn minimal_by_bounds(world: &World, rule: &Rule) -> Vec<Vec<FactId>> {
    minimal_by(world, rule, |world| world.window(&rule.expr))
}

fn minimal_by(world: &World, rule: &Rule, worth: impl Fn(&World) -> Window) -> Vec<Vec<FactId>> {
    let (now, target) = (worth(world), worth(&world.at_best()));
    // Where steps only delay, none of them is one towards the opening.
    if target.earliest() >= now.earliest() && target.latest() >= now.latest() {
        return Vec::new();
    }
    let outstanding: Vec<FactId> = rule.uses.facts().filter(|fact| is_outstanding(world, *fact)).collect();
    let opens = |steps: &[FactId]| worth(&world.with_taken(steps)) == target;
    if outstanding.len() > MOST_SEARCHED {
        return vec![one_minimal(outstanding, opens)];
    }
    let mut found: Vec<Vec<FactId>> = Vec::new();
    let mut subsets: Vec<u32> = (1..1u32 << outstanding.len()).collect();
    subsets.sort_by_key(|subset| subset.count_ones());
    let members = |subset: u32| -> Vec<FactId> {
        outstanding.iter().enumerate().filter(|(place, _)| subset >> place & 1 == 1).map(|(_, fact)| *fact).collect()
    };
    for subset in subsets {
        let steps = members(subset);
        let has_smaller = found.iter().any(|set| set.iter().all(|fact| steps.contains(fact)));
        if !has_smaller && opens(&steps) {
            found.push(steps);
        }
    }
    found
}

fn one_minimal(all: Vec<FactId>, opens: impl Fn(&[FactId]) -> bool) -> Vec<FactId> {
    let mut kept = all.clone();
    for fact in all {
        let without: Vec<FactId> = kept.iter().copied().filter(|each| *each != fact).collect();
        if opens(&without) {
            kept = without;
        }
    }
    kept
}

fn is_outstanding(world: &World, fact: FactId) -> bool {
    match world.state(fact) {
        State::When(window) => world.is_step(fact) && window.latest() > Moment::Day(world.as_of),
        _ => false,
    }
}
