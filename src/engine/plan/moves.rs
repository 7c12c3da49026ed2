//! What sets of steps bring: each set tried on the day the case is looked at.

use super::hinge::only_if;
use super::limits::{Lasting, is_better};
use super::{Gain, Looked, OnlyIf, What};
use crate::engine::evaluation::{Overall, Standing};
use crate::engine::expression::PathId;
use crate::engine::fact::FactId;
use crate::engine::moment::Moment;
use crate::engine::pack::Modality;
use crate::engine::steps::minimal_by_bounds;
use crate::engine::window::Window;
use crate::engine::world::World;

/// A move whose steps are still facts.
pub(super) struct Draft {
    pub(super) listing: usize,
    pub(super) modality: Option<Modality>,
    pub(super) surely: bool,
    pub(super) needs: Vec<FactId>,
    pub(super) gains: Vec<Gain>,
    pub(super) alternatives: Vec<DraftSet>,
}

/// A set of steps with what it brings.
pub(super) struct DraftSet {
    pub(super) steps: Vec<FactId>,
    pub(super) paths: Vec<PathId>,
    pub(super) gains: Vec<Gain>,
    pub(super) without: Vec<Window>,
    pub(super) due: Option<Window>,
    pub(super) only_if: Option<OnlyIf>,
}

/// A set with the ways of one modality that it opens.
struct Found {
    steps: Vec<FactId>,
    modality: Option<Modality>,
    paths: Vec<PathId>,
}

/// The moves of one listing: what surely brings removal forward first, what only perhaps helps last.
pub(super) fn moves(all: &[Looked], place: usize, overall: &Overall) -> Vec<Draft> {
    let Some(looked) = all.get(place) else { return Vec::new() };
    let mut told: Vec<Vec<FactId>> = Vec::new();
    let mut drafts: Vec<Draft> = Vec::new();
    let lasting = Lasting::movable(all, place, overall);
    for found in sets(looked, &lasting) {
        let world = looked.world.with_taken(&found.steps);
        let mut gains = ways(looked, &found, &world);
        // What ends sooner is told once, with the strongest way of the same steps.
        if !told.contains(&found.steps) {
            gains.extend(lasting.gains(all, place, &world));
        }
        let leads = found.modality.is_none() || leads(&found, &gains);
        if gains.is_empty() || !leads || is_more_than_needed(all, place, &found, &lasting, &gains) {
            continue;
        }
        told.push(found.steps.clone());
        add(&mut drafts, looked, place, found, gains, &world);
    }
    for found in perhaps(looked) {
        add(&mut drafts, looked, place, found, Vec::new(), looked.world);
    }
    for draft in &mut drafts {
        share(draft, looked.today());
    }
    drafts.sort_by_key(|draft| (!draft.surely, draft.modality.map_or(1, rank)));
    drafts
}

/// The sets that may open a way where too much is unknown for anything to be seen in its window: the
/// minimal ones if none of the steps has been taken so far.
fn perhaps(looked: &Looked) -> Vec<Found> {
    let removal = looked.listing.removal.as_things_stand;
    let none_taken = looked.world.with_none_taken(&looked.outstanding());
    let mut found = Vec::new();
    for path in &looked.listing.paths {
        let modality = looked.modality(path.path);
        let unseen = path.standing != Standing::Closed
            && removal.latest() > looked.today()
            && path.steps.is_empty()
            && path.opens.as_things_stand.latest() == Moment::Never
            && path.opens.at_best.earliest() < removal.latest()
            && !(modality == Modality::Shall && removal.is_exact());
        if unseen && !looked.is_over() {
            let sets = minimal_by_bounds(&none_taken, &looked.world.pack.path(path.path).opens);
            let paths = vec![path.path];
            found.extend(sets.into_iter().map(|steps| Found { steps, modality: Some(modality), paths: paths.clone() }));
        }
    }
    found
}

/// Whether a set that opens ways brings one of them, or the removal, forward; what it ends besides is
/// told with the set as one that only ends limits.
fn leads(found: &Found, gains: &[Gain]) -> bool {
    gains.iter().any(|gain| match &gain.what {
        What::Removal => found.modality == Some(Modality::Shall),
        What::Way(path) => found.paths.contains(path),
        What::Effect(_) | What::Bar(_) => false,
    })
}

/// Whether fewer steps end the same limits on the same days.
fn is_more_than_needed(all: &[Looked], place: usize, found: &Found, lasting: &Lasting, gains: &[Gain]) -> bool {
    let Some(looked) = all.get(place).filter(|_| found.modality.is_none() && found.steps.len() > 1) else {
        return false;
    };
    found.steps.iter().any(|step| {
        let others: Vec<FactId> = found.steps.iter().copied().filter(|each| each != step).collect();
        lasting.gains(all, place, &looked.world.with_taken(&others)) == gains
    })
}

fn rank(modality: Modality) -> u8 {
    match modality {
        Modality::Shall => 0,
        Modality::May => 1,
        Modality::Reported => 2,
    }
}

/// The sets worth trying: the minimal sets of every way, then single steps that may end a limit.
fn sets(looked: &Looked, lasting: &Lasting) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    if !looked.is_over() {
        for path in looked.listing.paths.iter().filter(|path| path.standing != Standing::Closed) {
            let modality = Some(looked.modality(path.path));
            for steps in &path.steps {
                match found.iter_mut().find(|each| each.modality == modality && each.steps == *steps) {
                    Some(known) => known.paths.push(path.path),
                    None => found.push(Found { steps: steps.clone(), modality, paths: vec![path.path] }),
                }
            }
        }
        found.sort_by_key(|each| each.modality.map(rank));
    }
    let single = looked.outstanding().into_iter().filter(|fact| lasting.uses(*fact)).map(|fact| vec![fact]);
    let of_ways: Vec<Vec<FactId>> = found.iter().map(|each| each.steps.clone()).collect();
    let beside = of_ways.into_iter().chain(single);
    for steps in beside {
        if !found.iter().any(|each| each.modality.is_none() && each.steps == steps) {
            found.push(Found { steps, modality: None, paths: Vec::new() });
        }
    }
    found
}

/// What the ways of a set bring: the removal, for those that bind; their opening, for the others.
fn ways(looked: &Looked, found: &Found, world: &World) -> Vec<Gain> {
    let removal = looked.listing.removal.as_things_stand;
    let today = looked.today();
    match found.modality {
        None => Vec::new(),
        Some(Modality::Shall) => {
            let movable = is_better(looked.listing.removal.at_best, removal, today);
            let after = if movable { world.tight(&looked.world.pack.removal) } else { removal };
            let gain = Gain { what: What::Removal, before: removal, after };
            if is_better(after, removal, today) { vec![gain] } else { Vec::new() }
        }
        Some(_) => {
            let opens = |path: &PathId| {
                let before = looked.listing.paths.get(path.0)?.opens.as_things_stand;
                let after = world.tight(&looked.world.pack.path(*path).opens);
                // What opens only when the entry comes off anyway helps nobody.
                let in_time = after.earliest() < removal.latest();
                (in_time && is_better(after, before, today)).then_some(Gain { what: What::Way(*path), before, after })
            };
            found.paths.iter().filter_map(opens).collect()
        }
    }
}

/// Puts a set to the move that brings the same, or begins one.
fn add(drafts: &mut Vec<Draft>, looked: &Looked, place: usize, found: Found, gains: Vec<Gain>, world: &World) {
    let listing = looked.listing;
    let leading: Vec<(Window, Window)> = match found.modality {
        Some(_) => gains.iter().take(1).map(|gain| (gain.before, gain.after)).collect(),
        None => Vec::new(),
    };
    let surely = gains.iter().take(1).any(|gain| match gain.what {
        What::Way(_) => gain.after.latest() < Moment::Never,
        _ => gain.after.latest() < gain.before.latest(),
    });
    let evaluations = || found.paths.iter().filter_map(|path| listing.paths.get(path.0));
    let mut needs: Vec<FactId> = evaluations().flat_map(|path| path.needs.clone()).collect();
    needs.retain(|fact| !found.steps.contains(fact));
    let due = evaluations()
        .filter_map(|path| looked.world.pack.path(path.path).due.as_ref())
        .map(|due| world.tight(due))
        .reduce(Window::or);
    let without = if found.steps.len() > 1 && !leading.is_empty() {
        found.steps.iter().map(|step| left_out(looked, &found, *step)).collect()
    } else {
        Vec::new()
    };
    if !surely && found.modality.is_none() {
        return; // that a single limit might end sooner is no step to advise
    }
    let (listing, modality) = (place, found.modality);
    let hangs = surely && modality == Some(Modality::Shall) && leading.iter().all(|(_, after)| !after.is_exact());
    let only_if = if hangs { only_if(looked, &found.steps, &found.paths, &needs) } else { None };
    let set = DraftSet { steps: found.steps, paths: found.paths, gains, without, due, only_if };
    let when = |only_if: &OnlyIf| (only_if.fact, only_if.values, only_if.before, only_if.after);
    let first = |draft: &Draft| draft.alternatives.first().map(|set| set.gains.clone()).unwrap_or_default();
    let alike = |draft: &&mut Draft| {
        let same = match modality {
            // What only ends limits is alike if it ends the same limits on the same days.
            None => first(draft) == set.gains,
            Some(_) => first(draft).iter().take(1).map(|gain| (gain.before, gain.after)).collect::<Vec<_>>() == leading,
        };
        let hangs_alike = draft.alternatives.first().and_then(|known| known.only_if.as_ref()).map(when)
            == set.only_if.as_ref().map(when);
        draft.modality == modality && draft.surely == surely && ((same && hangs_alike) || !surely)
    };
    match drafts.iter_mut().find(alike) {
        Some(draft) => {
            draft.needs.extend(needs);
            match draft.alternatives.iter_mut().find(|known| known.steps == set.steps) {
                Some(known) => known.paths.extend(set.paths),
                None => draft.alternatives.push(set),
            }
        }
        None => {
            drafts.push(Draft { listing, modality, surely, needs, gains: Vec::new(), alternatives: vec![set] });
        }
    }
}

/// What the set's first gain would be without one of its steps.
fn left_out(looked: &Looked, found: &Found, step: FactId) -> Window {
    let others: Vec<FactId> = found.steps.iter().copied().filter(|each| *each != step).collect();
    let world = looked.world.with_taken(&others);
    match (found.modality, found.paths.first()) {
        (Some(Modality::May | Modality::Reported), Some(path)) => world.tight(&looked.world.pack.path(*path).opens),
        _ => world.tight(&looked.world.pack.removal),
    }
}

/// Takes what all alternatives bring out of each, and names the facts most of them depend on first.
fn share(draft: &mut Draft, today: Moment) {
    let Some((first, others)) = draft.alternatives.split_first() else { return };
    let common = |gain: &&Gain| others.iter().all(|set| set.gains.contains(gain));
    draft.gains = first.gains.iter().filter(common).cloned().collect();
    for set in &mut draft.alternatives {
        set.gains.retain(|gain| !draft.gains.contains(gain));
    }
    let mut needs: Vec<(usize, FactId)> = Vec::new();
    for fact in &draft.needs {
        match needs.iter_mut().find(|(_, known)| known == fact) {
            Some((count, _)) => *count += 1,
            None => needs.push((1, *fact)),
        }
    }
    needs.sort_by_key(|(count, fact)| (std::cmp::Reverse(*count), *fact));
    if !draft.surely {
        // Where less may be enough, more is not told.
        let all: Vec<Vec<FactId>> = draft.alternatives.iter().map(|set| set.steps.clone()).collect();
        let is_within = |less: &Vec<FactId>, more: &[FactId]| {
            less.len() < more.len() && less.iter().all(|fact| more.contains(fact))
        };
        draft.alternatives.retain(|set| !all.iter().any(|less| is_within(less, &set.steps)));
    }
    let is_settled =
        draft.surely && draft.gains.first().is_none_or(|gain| gain.after.is_exact() || gain.after.latest() <= today);
    draft.needs = if is_settled { Vec::new() } else { needs.into_iter().map(|(_, fact)| fact).collect() };
}
