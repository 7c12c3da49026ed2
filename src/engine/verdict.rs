//! The verdict: what the rules make of each listing of a case and of all of them together, before
//! anybody asks what to do about it.
//!
//! What comes of a listing follows from its [`World`] alone. Of cases that hardly differ most listings
//! are therefore worked out once: what came of a listing is kept for the next case.
//!
//! Not here: the plan, the timeline and the history (`evaluate`, `history`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::calendar::Calendar;
use super::case::{Case, Listing};
use super::evaluate::{evaluate_listing, questions};
use super::evaluation::{Ask, ListingEvaluation, Overall};
use super::fact::FactId;
use super::links;
use super::overall;
use super::pack::Pack;
use super::prepared::Packs;
use super::world::World;

/// What the rules make of a case.
pub(super) struct Verdict<'a> {
    /// The listings a pack covers, in the case's order, each with what is possible of it.
    pub listings: Vec<(World<'a>, Rc<ListingEvaluation>)>,
    /// All listings together.
    pub overall: Overall,
    /// Unknown facts that can still change something, in the order to ask them.
    pub ask_next: Vec<Ask>,
}

/// Verdicts on one case after the other, under the same rules.
pub(super) struct Verdicts<'a> {
    packs: Packs<'a>,
    seen: Vec<Seen<'a>>,
}

/// What came of a listing.
struct Seen<'a> {
    world: World<'a>,
    /// Whether another listing follows from it: then it is asked when its entry is gone.
    is_followed: bool,
    listing: Rc<ListingEvaluation>,
    asks: Vec<Ask>,
}

impl<'a> Verdicts<'a> {
    pub(super) fn new(packs: &[&'a Pack], calendar: &'a Calendar) -> Verdicts<'a> {
        Verdicts { packs: Packs::new(packs, calendar), seen: Vec::new() }
    }

    /// How many listings were worked out so far.
    pub(super) fn worked_out(&self) -> usize {
        self.seen.len()
    }

    /// What the rules make of a case. Listings of a regime that no pack covers are left out.
    pub(super) fn on(&mut self, case: &Case) -> Verdict<'a> {
        let worlds = links::worlds_under(&self.packs, case);
        let followed: BTreeSet<&str> = worlds.iter().flat_map(|(_, world)| links::followed_by(world)).collect();
        let mut listings = Vec::new();
        let mut asks: Vec<Ask> = Vec::new();
        for (place, world) in &worlds {
            let Some(listing) = case.listings.get(*place) else { continue };
            let seen = self.seen(world, listing, *place, followed.contains(listing.label.as_str()));
            asks.extend(seen.asks.iter().map(|ask| Ask { listing: *place, ..ask.clone() }));
            listings.push((world.clone(), Rc::clone(&seen.listing)));
        }
        let pairs: Vec<(&Pack, &ListingEvaluation)> =
            listings.iter().map(|(world, listing)| (world.pack, listing.as_ref())).collect();
        let overall = overall::join(&pairs);
        let ask_next = asked_once(asks, &worlds, case);
        Verdict { listings, overall, ask_next }
    }

    fn seen(&mut self, world: &World<'a>, listing: &Listing, place: usize, is_followed: bool) -> &Seen<'a> {
        let is_it = |seen: &Seen| {
            seen.listing.label == listing.label && seen.is_followed == is_followed && seen.world.is_like(world)
        };
        let known = self.seen.iter().position(is_it).unwrap_or_else(|| {
            let evaluation = evaluate_listing(world, listing);
            let asks = questions(world, &evaluation, place, is_followed);
            // What was worked out in it on the way is not needed any more.
            self.seen.push(Seen {
                world: world.with_nothing_worked_out(),
                is_followed,
                listing: Rc::new(evaluation),
                asks,
            });
            self.seen.len() - 1
        });
        &self.seen[known]
    }
}

/// What several listings share is asked in the one the others take it from; of two that take it from
/// each other, in the first.
fn asked_once(asks: Vec<Ask>, worlds: &[(usize, World)], case: &Case) -> Vec<Ask> {
    let world: BTreeMap<usize, &World> = worlds.iter().map(|(place, world)| (*place, world)).collect();
    let mut labelled: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, listing) in case.listings.iter().enumerate() {
        labelled.entry(&listing.label).or_insert(place);
    }
    type Asked = (usize, FactId);
    let sources = |(listing, fact): Asked| -> Vec<Asked> {
        let shared = world.get(&listing).map(|world| links::shared_with(world, fact)).unwrap_or_default();
        let found = shared.into_iter().filter_map(|(name, fact)| {
            let place = *labelled.get(name)?;
            Some((place, world.get(&place)?.pack.fact(fact)?))
        });
        found.collect()
    };
    let mut kept: BTreeSet<Asked> = asks.iter().map(|ask| (ask.listing, ask.fact)).collect();
    let taken: BTreeMap<Asked, Vec<Asked>> = kept.iter().map(|asked| (*asked, sources(*asked))).collect();
    let takes = |asked: &Asked, from: &Asked| taken.get(asked).is_some_and(|sources| sources.contains(from));
    // One after the other, so that of several that take it round in a circle one is left.
    for ask in &asks {
        let asked = (ask.listing, ask.fact);
        let is_asked_elsewhere = taken.get(&asked).into_iter().flatten().any(|other| {
            let takes_back = takes(other, &asked);
            kept.contains(other) && (!takes_back || other.0 < asked.0)
        });
        if is_asked_elsewhere {
            kept.remove(&asked);
        }
    }
    asks.into_iter().filter(|ask| kept.contains(&(ask.listing, ask.fact))).collect()
}
