//! Law 2: every window is exactly as wide as the facts leave it.
//!
//! A window is exact if each of its two ends comes about in one way of filling in everything that is
//! not known. Such a way is looked for by the engine and checked here by nothing but the bounds of a
//! case in which nothing is open any more, so that a mistake in the search cannot hide itself: what
//! it claims to reach is reached, or counted as too wide. That no window is too narrow is law 1.

use std::collections::BTreeMap;
use std::sync::Mutex;

use delist::engine::Window;
use delist::engine::fact::{FactId, FactKind, State, ValueSet};
use delist::engine::pack::{Pack, Rule};
use delist::engine::uses::{Use, Variable};
use delist::engine::world::{Narrowed, World};

use super::cases::{dice, rolled};
use super::{over_every_pack, rules, world};

#[derive(Default)]
struct Count {
    exact: u64,
    wider: u64,
    /// The rules that were wider, with how often and one example.
    where_wider: BTreeMap<String, (u64, String)>,
}

/// The share of exact windows is printed for each pack, and bounded.
#[test]
fn tight() {
    let counts: Mutex<BTreeMap<String, Count>> = Mutex::new(BTreeMap::new());
    over_every_pack(dice, |pack, dice| {
        let listing = rolled(pack, &dice);
        let now = world(pack, &listing);
        let mut found = Vec::new();
        for world in [&now, &now.at_best()] {
            for (name, rule) in rules(pack) {
                let shown = world.shown(rule);
                let first = filled_in(&shown.earliest.world, rule, false).earliest();
                let last = filled_in(&shown.latest.world, rule, true).latest();
                let reached = Window::between(first, last);
                let is_exact = shown.complete && reached == shown.window;
                found.push((
                    name,
                    is_exact,
                    format!("{:?}, reached {reached:?}, complete {}", shown.window, shown.complete),
                ));
            }
        }
        let mut counts = counts.lock().expect("no other test panicked");
        let count = counts.entry(pack.id.clone()).or_default();
        for (name, is_exact, example) in found {
            if is_exact {
                count.exact += 1;
            } else {
                count.wider += 1;
                count.where_wider.entry(name).or_insert((0, example)).0 += 1;
            }
        }
        Ok(())
    });
    let counts = counts.into_inner().expect("no test panicked");
    println!("| pack | windows | exact | wider |\n| --- | ---: | ---: | ---: |");
    for (pack, count) in &counts {
        let all = count.exact + count.wider;
        println!("| `{pack}` | {all} | {:.3} % | {} |", 100.0 * count.exact as f64 / all as f64, count.wider);
    }
    for (name, (times, example)) in counts.values().flat_map(|count| &count.where_wider) {
        println!("{times} times: {example}\n    {name}");
    }
    let (exact, wider) = counts.values().fold((0, 0), |(e, w), count| (e + count.exact, w + count.wider));
    println!("exact: {exact} of {} ({:.4} %)", exact + wider, 100.0 * exact as f64 / (exact + wider) as f64);
    assert!(exact as f64 >= 0.999 * (exact + wider) as f64, "only {exact} of {}", exact + wider);
}

/// The window once everything still open is filled in, one after the other, with the value that
/// should move it towards its late (or early) end.
fn filled_in(part: &World, rule: &Rule, late: bool) -> Window {
    let mut world = part.clone();
    for used in rule.uses.iter() {
        let Variable::Fact(fact) = used.variable else { continue };
        if let Some(value) = extreme(&world, fact, used, late) {
            world = world.narrowed(used.variable, value);
        }
    }
    let open: Vec<FactId> = rule.uses.facts().filter(|fact| !world.state(*fact).is_settled()).collect();
    assert!(open.is_empty(), "{open:?} are still open");
    world.window(&rule.expr)
}

/// The value of an open fact that should move the window furthest.
fn extreme(world: &World, fact: FactId, used: &Use, late: bool) -> Option<Narrowed> {
    let state = world.state_as_given(fact);
    if state.is_settled() {
        return None;
    }
    // A later day or a larger number moves what rises with it, and a choice that holds brings forward.
    let upper = late == used.up;
    let mentioned = used.sets.iter().fold(ValueSet::default(), |all, set| all.with(*set));
    let one = |set: ValueSet| set.places().next().map(ValueSet::only);
    Some(Narrowed::Fact(match state {
        State::When(window) => State::When(Window::exactly(if upper { window.latest() } else { window.earliest() })),
        State::Number { least, most } => {
            let value = if upper { most } else { least };
            State::Number { least: value, most: value }
        }
        State::OneOf(may) => {
            let (held, other) = (may.meet(mentioned), may.without(mentioned));
            let wanted = if upper { one(other).or(one(held)) } else { one(held).or(one(other)) };
            State::OneOf(wanted.unwrap_or(may))
        }
        State::Among { has, may, may_be_none } => {
            let rest = may.without(mentioned);
            let fewest = if has.is_empty() && !may_be_none { one(rest).or(one(may)).unwrap_or(may) } else { has };
            let set = if upper { fewest } else { may };
            State::Among { has: set, may: set, may_be_none }
        }
    }))
}

/// The control: a window that is too wide is seen to be.
#[test]
fn a_wider_window_is_noticed() {
    let pack = super::library().pack("judgment-defaulter").expect("a shipped pack");
    let is_date = |pack: &Pack, fact: FactId| matches!(pack.facts[fact.0].kind, FactKind::Date);
    let fact = (0..pack.facts.len()).map(FactId).find(|fact| is_date(pack, *fact)).expect("a date");
    let listing = delist::engine::Listing::blank("A", pack);
    let now = world(pack, &listing);
    let rule = &pack.paths[0].opens;
    let shown = now.shown(rule);
    assert_eq!(filled_in(&shown.earliest.world, rule, false).earliest(), shown.window.earliest());
    // Where the entry was made only today, nothing begins as early.
    let today = Narrowed::Fact(State::When(Window::exactly(super::DAY)));
    let later = now.narrowed(Variable::Fact(fact), today);
    assert!(filled_in(&later, rule, false).earliest() > shown.window.earliest());
}
