//! Several listings together: each effect ends when the last listing that carries it ends.

use super::evaluation::{EffectEvaluation, ListingEvaluation, Overall, OverallEffect, Views};
use super::moment::Moment;
use super::pack::Pack;
use super::window::Window;

/// Joins the effects of all listings, in order of name.
pub fn join(listings: &[(&Pack, &ListingEvaluation)]) -> Overall {
    let mut overall = Overall::default();
    for (pack, listing) in listings {
        for effect in listing.effects.iter().filter(|effect| may_begin(effect)) {
            let id = &pack.effects[effect.effect].id;
            match overall.effects.iter_mut().find(|each| each.id == *id) {
                Some(known) => {
                    known.ends = both(known.ends, effect.ends, Window::and);
                    known.from.push(listing.label.clone());
                }
                None => overall.effects.push(OverallEffect {
                    id: id.clone(),
                    ends: effect.ends,
                    from: vec![listing.label.clone()],
                }),
            }
        }
        let lifelong = listing.bars.iter().filter(|bar| bar.lifelong && may_begin(bar));
        let lifelong = lifelong.map(|bar| (pack.id.clone(), pack.bars[bar.effect].id.clone()));
        overall.never_ends.extend(lifelong);
    }
    overall.effects.iter_mut().for_each(|effect| effect.from.sort());
    overall.effects.sort_by(|one, other| one.id.cmp(&other.id));
    overall.never_ends.sort();
    overall.never_ends.dedup();
    overall
}

/// Whether an effect or bar begins, or may begin, without any further step.
pub fn may_begin(effect: &EffectEvaluation) -> bool {
    effect.begins.as_things_stand.earliest() < Moment::Never
}

fn both(one: Views, other: Views, join: impl Fn(Window, Window) -> Window) -> Views {
    Views {
        as_things_stand: join(one.as_things_stand, other.as_things_stand),
        at_best: join(one.at_best, other.at_best),
    }
}
