//! Whole cases, listing by listing, under all packs.
//!
//! A listing from which nothing follows for another, and for which nothing follows, is judged by itself.
//! Where a pack says that something may follow from another list and the case has a listing of that list,
//! the worlds of all its listings are made first, as for an evaluation.

use super::super::calendar::Calendar;
use super::super::case::Case;
use super::super::evaluation::Views;
use super::super::links;
use super::super::pack::Pack;
use super::super::prepared::Packs;
use super::super::window::Window;
use super::super::world::World;
use super::{Compiled, Scratch, Verdict, Wanted};

/// Packs in flat form.
#[derive(Clone, Debug)]
pub struct CompiledPacks<'a> {
    packs: Vec<&'a Pack>,
    calendar: &'a Calendar,
    compiled: Vec<Compiled<'a>>,
    /// The places of the packs from whose lists something may follow for each.
    sources: Vec<Vec<usize>>,
}

impl<'a> CompiledPacks<'a> {
    /// Makes packs flat.
    pub fn new(packs: &[&'a Pack], calendar: &'a Calendar) -> CompiledPacks<'a> {
        let place = |id: &String| packs.iter().position(|pack| pack.id == *id);
        let sources = |pack: &&Pack| -> Vec<usize> {
            let mut found: Vec<usize> = pack.follows.iter().flat_map(|link| &link.from).filter_map(place).collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        CompiledPacks {
            packs: packs.to_vec(),
            calendar,
            compiled: packs.iter().map(|pack| Compiled::new(pack, calendar)).collect(),
            sources: packs.iter().map(sources).collect(),
        }
    }

    /// The pack of a regime in flat form.
    pub fn get(&self, regime: &str) -> Option<&Compiled<'a>> {
        self.compiled.iter().find(|compiled| compiled.pack.id == regime)
    }

    /// Calls `each` with the place in the case, the pack and the verdict of every listing that a pack
    /// covers, in the case's order.
    pub fn verdicts(
        &self,
        scratch: &mut Scratch,
        case: &Case,
        wanted: Wanted,
        mut each: impl FnMut(usize, &'a Pack, Verdict),
    ) {
        if self.may_follow(case) {
            let mut gone = |world: &World<'a>| match self.get(&world.pack.id) {
                Some(compiled) => compiled.gone_in(scratch, world),
                None => Views { as_things_stand: Window::UNKNOWN, at_best: Window::UNKNOWN },
            };
            for (place, world) in links::worlds_by(&Packs::new(&self.packs, self.calendar), case, &mut gone) {
                if let Some(compiled) = self.get(&world.pack.id) {
                    each(place, compiled.pack, compiled.verdict_in(scratch, &world, wanted));
                }
            }
            return;
        }
        for (place, listing) in case.listings.iter().enumerate() {
            if let Some(compiled) = self.get(&listing.regime) {
                each(place, compiled.pack, compiled.verdict(scratch, listing, case.as_of, wanted));
            }
        }
    }

    /// Whether anything may follow for one listing of a case from another.
    fn may_follow(&self, case: &Case) -> bool {
        let pack = |regime: &str| self.packs.iter().position(|pack| pack.id == regime);
        let numbered = || case.listings.iter().enumerate();
        numbered().filter_map(|(place, listing)| Some((place, self.sources.get(pack(&listing.regime)?)?))).any(
            |(place, sources)| {
                let others = numbered().filter(|(other, _)| *other != place && !sources.is_empty());
                others.filter_map(|(_, other)| pack(&other.regime)).any(|other| sources.contains(&other))
            },
        )
    }
}
