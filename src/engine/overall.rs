//! Several listings together: each effect ends when the last listing that carries it ends.

use super::evaluation::{EffectEvaluation, ListingEvaluation, Overall, OverallEffect, Views};
use super::moment::Moment;
use super::pack::{Effect, Pack};
use super::window::Window;

/// Joins the effects of all listings, in order of name.
pub fn join(listings: &[(&Pack, &ListingEvaluation)]) -> Overall {
    let mut overall = Overall::default();
    for (pack, listing) in listings {
        for effect in listing.effects.iter().filter(|effect| may_begin(effect)) {
            add(&mut overall.effects, &pack.effects[effect.effect], effect, &listing.label);
        }
        for bar in listing.bars.iter().filter(|bar| may_begin(bar)) {
            let rule = &pack.bars[bar.effect];
            add(&mut overall.bars, rule, bar, &listing.label);
            if bar.lifelong && surely_begins(bar) {
                overall.never_ends.push((pack.id.clone(), rule.id.clone()));
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

fn add(all: &mut Vec<OverallEffect>, rule: &Effect, effect: &EffectEvaluation, label: &str) {
    let verified = rule.ends.verified.max(effect.because.weakest_text());
    match all.iter_mut().find(|each| each.id == rule.id) {
        Some(known) => {
            known.ends = both(known.ends, effect.ends, Window::and);
            known.from.push(label.to_owned());
            known.verified = known.verified.max(verified);
            known.lifelong |= effect.lifelong;
            known.certain |= surely_begins(effect);
        }
        None => all.push(OverallEffect {
            id: rule.id.clone(),
            ends: effect.ends,
            from: vec![label.to_owned()],
            verified,
            lifelong: effect.lifelong,
            certain: surely_begins(effect),
        }),
    }
}

/// Whether an effect or bar begins, or may begin, without any further step.
pub fn may_begin(effect: &EffectEvaluation) -> bool {
    effect.begins.as_things_stand.earliest() < Moment::Never
}

/// Whether an effect or bar surely begins, on a day that is known or has come.
fn surely_begins(effect: &EffectEvaluation) -> bool {
    effect.begins.as_things_stand.latest() < Moment::Never
}

fn both(one: Views, other: Views, join: impl Fn(Window, Window) -> Window) -> Views {
    Views {
        as_things_stand: join(one.as_things_stand, other.as_things_stand),
        at_best: join(one.at_best, other.at_best),
    }
}
