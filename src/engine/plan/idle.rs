//! Steps that would make nothing better.
//!
//! Asked of every possibility at once: in a world where each outstanding step may be taken today or
//! not, a step that can move neither the removal nor the end of anything is idle, whatever else is
//! done.

use super::{Idle, Looked};
use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::expression::{Expr, PathId};
use crate::engine::live::Live;
use crate::engine::moment::Moment;
use crate::engine::overall::may_begin;
use crate::engine::pack::{Modality, Rule};
use crate::engine::uses::Variable;

/// The idle steps of a listing, those of its ways only.
pub(super) fn idle(looked: &Looked, place: usize) -> Vec<Idle> {
    if looked.is_over() {
        return Vec::new();
    }
    let outstanding = looked.outstanding();
    let free = looked.world.with_possible(&outstanding);
    let live: Vec<Live> = matter(looked).into_iter().map(|expr| free.live(expr)).collect();
    let idle = outstanding.into_iter().filter(|fact| !live.iter().any(|live| live.holds(Variable::Fact(*fact))));
    idle.filter_map(|fact| {
        let uses =
            |path: &&PathEvaluation| looked.world.pack.path(path.path).opens.uses.facts().any(|each| each == fact);
        let (closed, open): (Vec<&PathEvaluation>, Vec<&PathEvaluation>) =
            looked.listing.paths.iter().filter(uses).partition(|path| path.standing == Standing::Closed);
        if closed.is_empty() && open.is_empty() {
            return None;
        }
        let too_late = open.iter().any(|path| path.opens.as_things_stand != path.opens.at_best);
        let closed: Vec<PathId> = closed.into_iter().map(|path| path.path).collect();
        Some(Idle { listing: place, fact, closed, too_late })
    })
    .collect()
}

/// What a step could make better: the removal, the end of what may begin, and ways that do not bind
/// but could open before the entry comes off anyway.
fn matter<'a>(looked: &Looked<'a, '_>) -> Vec<&'a Expr> {
    let pack = looked.world.pack;
    let removal = looked.listing.removal.as_things_stand;
    let rules = |rule: &'a Rule| &rule.expr;
    let lasting = looked.listing.effects.iter().zip(std::iter::repeat(&pack.effects));
    let lasting = lasting.chain(looked.listing.bars.iter().zip(std::iter::repeat(&pack.bars)));
    let ends = lasting.filter(|(each, _)| may_begin(each)).filter_map(|(each, rules)| rules.get(each.effect));
    let discretion = looked.listing.paths.iter().filter(|path| {
        looked.modality(path.path) != Modality::Shall
            && path.opens.at_best.earliest() < removal.latest().min(Moment::Never)
    });
    let discretion = discretion.map(|path| rules(&pack.path(path.path).opens));
    let mut all: Vec<&'a Expr> = vec![&pack.removal.expr];
    for expr in ends.map(|effect| rules(&effect.ends)).chain(discretion) {
        if !all.contains(&expr) {
            all.push(expr);
        }
    }
    all
}
