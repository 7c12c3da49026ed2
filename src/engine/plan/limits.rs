//! What ends sooner: the ends of effects and bars over all listings, in another world of one of them.

use super::{Gain, Looked, What};
use crate::engine::evaluation::{EffectEvaluation, Overall, OverallEffect};
use crate::engine::expression::Expr;
use crate::engine::fact::FactId;
use crate::engine::moment::Moment;
use crate::engine::overall::may_begin;
use crate::engine::pack::{Effect, Pack};
use crate::engine::window::Window;
use crate::engine::world::World;

/// The ends of effects and bars that a step can still move, each rule once.
pub(super) struct Lasting<'a> {
    ends: Vec<End<'a>>,
}

/// One end, and everything that ends so.
struct End<'a> {
    rule: &'a Effect,
    now: Window,
    carried: Vec<(bool, &'a OverallEffect)>,
}

impl<'a> Lasting<'a> {
    /// The ends of one listing that are sooner at best than as things stand.
    pub(super) fn movable(all: &[Looked<'a, '_>], place: usize, overall: &'a Overall) -> Lasting<'a> {
        let mut ends: Vec<End<'a>> = Vec::new();
        let Some(looked) = all.get(place) else { return Lasting { ends } };
        let pack: &'a Pack = looked.world.pack;
        let kinds = [
            (true, &looked.listing.effects, &pack.effects, &overall.effects),
            (false, &looked.listing.bars, &pack.bars, &overall.bars),
        ];
        for (is_effect, evaluations, rules, joined) in kinds {
            for effect in evaluations.iter().filter(|effect| may_begin(effect)) {
                if !is_better(effect.ends.at_best, effect.ends.as_things_stand, looked.today()) {
                    continue;
                }
                let Some(rule) = rules.get(effect.effect) else { continue };
                // What perhaps never begins needs no end.
                let Some(known) = joined.iter().find(|each| each.id == rule.id && each.certain) else { continue };
                match ends.iter_mut().find(|end| end.rule.ends.expr == rule.ends.expr) {
                    Some(end) => end.carried.push((is_effect, known)),
                    None => {
                        let now = effect.ends.as_things_stand;
                        ends.push(End { rule, now, carried: vec![(is_effect, known)] });
                    }
                }
            }
        }
        Lasting { ends }
    }

    /// Whether an end that does not merely follow the entry's depends on this fact.
    pub(super) fn uses(&self, fact: FactId) -> bool {
        let own = |end: &&End| !matches!(end.rule.ends.expr, Expr::Delisting(..));
        self.ends.iter().filter(own).any(|end| end.rule.ends.uses.facts().any(|each| each == fact))
    }

    /// What ends sooner over all listings in this world of one listing.
    pub(super) fn gains(&self, all: &[Looked], place: usize, world: &World) -> Vec<Gain> {
        let mut gains = Vec::new();
        let today = Moment::Day(world.as_of);
        for end in &self.ends {
            let own = world.tight(&end.rule.ends);
            if own == end.now {
                continue;
            }
            for (is_effect, known) in &end.carried {
                let after = others(all, place, *is_effect, &known.id).fold(own, Window::and);
                let before = known.ends.as_things_stand;
                // What may end sooner and need not is no gain: somebody else decides about it.
                if is_better(after, before, today) && after.latest() < before.latest() {
                    let id = known.id.clone();
                    let what = if *is_effect { What::Effect(id) } else { What::Bar(id) };
                    gains.push(Gain { what, before, after });
                }
            }
        }
        gains
    }
}

/// When the other listings let go of this effect or bar.
fn others<'a>(all: &'a [Looked], place: usize, is_effect: bool, id: &'a str) -> impl Iterator<Item = Window> + 'a {
    let others = all.iter().enumerate().filter(move |(other, _)| *other != place);
    others.filter_map(move |(_, looked)| {
        let pack = looked.world.pack;
        let (evaluations, rules) = match is_effect {
            true => (&looked.listing.effects, &pack.effects),
            false => (&looked.listing.bars, &pack.bars),
        };
        let carries = |effect: &&EffectEvaluation| {
            may_begin(effect) && rules.get(effect.effect).is_some_and(|rule| rule.id == id)
        };
        evaluations.iter().find(carries).map(|effect| effect.ends.as_things_stand)
    })
}

/// Whether this is better: at neither end later, at one sooner, and not long past.
pub(super) fn is_better(after: Window, before: Window, today: Moment) -> bool {
    after != before
        && before.latest() > today
        && after.earliest() <= before.earliest()
        && after.latest() <= before.latest()
}
