//! A part of what is possible, filled in: what shows that a window is no wider than it need be.

use delist::engine::Window;
use delist::engine::fact::{FactId, State, ValueSet};
use delist::engine::pack::Rule;
use delist::engine::uses::{Use, Variable};
use delist::engine::world::{Narrowed, World};

/// The window once everything still open is filled in, one after the other, with the value that
/// should move it towards its late (or early) end.
pub fn filled_in(part: &World, rule: &Rule, late: bool) -> Window {
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
