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
            add(&mut overall.effects, &pack.effects[effect.effect].id, effect, &listing.label);
        }
        for bar in listing.bars.iter().filter(|bar| may_begin(bar)) {
            let id = &pack.bars[bar.effect].id;
            add(&mut overall.bars, id, bar, &listing.label);
            if bar.lifelong {
                overall.never_ends.push((pack.id.clone(), id.clone()));
            }
        }
    }
    for effects in [&mut overall.effects, &mut overall.bars] {
        effects.iter_mut().for_each(|effect| effect.from.sort());
        effects.sort_by(|one, other| one.id.cmp(&other.id));
    }
    overall.never_ends.sort();
    overall.never_ends.dedup();
    overall
}

fn add(all: &mut Vec<OverallEffect>, id: &str, effect: &EffectEvaluation, label: &str) {
    match all.iter_mut().find(|each| each.id == *id) {
        Some(known) => {
            known.ends = both(known.ends, effect.ends, Window::and);
            known.from.push(label.to_owned());
            known.verified = known.verified.max(effect.verified);
            known.lifelong |= effect.lifelong;
        }
        None => all.push(OverallEffect {
            id: id.to_owned(),
            ends: effect.ends,
            from: vec![label.to_owned()],
            verified: effect.verified,
            lifelong: effect.lifelong,
        }),
    }
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
