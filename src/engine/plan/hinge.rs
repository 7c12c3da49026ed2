//! On which answers a set of steps helps, where one unknown choice decides whether it does.

use super::{Looked, OnlyIf};
use crate::engine::expression::PathId;
use crate::engine::fact::{FactId, State, ValueSet};
use crate::engine::uses::Variable;
use crate::engine::window::Window;
use crate::engine::world::{Narrowed, World};

/// The answers to one of these questions on which the steps surely bring the removal, if on every other
/// answer they bring nothing; `None` if no question divides them so.
pub(super) fn only_if(looked: &Looked, steps: &[FactId], paths: &[PathId], questions: &[FactId]) -> Option<OnlyIf> {
    questions.iter().find_map(|fact| divided(looked, steps, paths, *fact))
}

fn divided(looked: &Looked, steps: &[FactId], paths: &[PathId], fact: FactId) -> Option<OnlyIf> {
    let (possible, alone) = match looked.world.state_as_given(fact) {
        State::OneOf(possible) => (possible, false),
        State::Among { has, may, .. } if has.is_empty() => (may, true),
        _ => return None,
    };
    let answered = |values: ValueSet, may: ValueSet| {
        let state = match alone {
            true => State::Among { has: values, may, may_be_none: false },
            false => State::OneOf(values),
        };
        looked.world.narrowed(Variable::Fact(fact), Narrowed::Fact(state))
    };
    let removal = |world: &World| world.tight(&looked.world.pack.removal);
    let brings = |world: &World| -> (Window, Window) { (removal(world), removal(&world.with_taken(steps))) };
    let (mut values, mut others) = (ValueSet::default(), ValueSet::default());
    for place in possible.places() {
        let value = ValueSet::only(place);
        let (before, after) = brings(&answered(value, value));
        if before == after {
            others = others.with(value);
        } else {
            values = values.with(value);
        }
    }
    if values.is_empty() || others.is_empty() {
        return None;
    }
    let world = answered(values, values);
    let (before, after) = brings(&world);
    let is_sure = after.is_exact() && after.latest() < before.latest();
    // Beside an answer on which they bring nothing, the others bring nothing either.
    let shuts = |place: usize| {
        let (before, after) = brings(&answered(ValueSet::only(place), possible));
        before == after
    };
    if !is_sure || (alone && !others.places().all(shuts)) {
        return None;
    }
    let taken = world.with_taken(steps);
    let due = paths.iter().filter_map(|path| looked.world.pack.path(*path).due.as_ref()).map(|due| taken.tight(due));
    Some(OnlyIf { fact, values, alone, before, after, due: due.reduce(Window::or) })
}
