//! A case on one of many days: what was known of each listing, and its world with what follows from
//! the other listings.
//!
//! Not here: what comes of it (`answer`), and on which days it changes (`history`).

use std::cell::OnceCell;

use chrono::NaiveDate;

use super::case::{Case, Listing};
use super::fact::{Answer, FactKind};
use super::links;
use super::moment::Moment;
use super::pack::Pack;
use super::prepared::Packs;
use super::window::Window;
use super::world::World;

/// No rest is longer than so many days: a week of holidays with the weekends beside it.
const LONGEST_REST: usize = 10;

/// The rules days are looked at with.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    pub(super) packs: &'a Packs<'a>,
}

/// A case on one day. Listings keep the places they have in the case as it is written.
pub(super) struct OnDay<'a> {
    rules: Rules<'a>,
    /// The day.
    pub(super) day: NaiveDate,
    /// Each listing as it was known; `None` before the entry was made, and where it does not matter.
    pub(super) known: Vec<Option<Listing>>,
    worlds: Worlds<'a>,
    /// The worlds without the bounds that the day of looking sets, made once they are asked for; nothing
    /// if it sets none.
    still: OnceCell<Option<Worlds<'a>>>,
    /// The best worlds of the same listings on the days before, made once they are asked for.
    before: OnceCell<Vec<(NaiveDate, Worlds<'a>)>>,
}

type Worlds<'a> = Vec<Option<World<'a>>>;

impl<'a> OnDay<'a> {
    /// These listings looked at on a day.
    pub(super) fn new(rules: Rules<'a>, known: Vec<Option<Listing>>, day: NaiveDate) -> OnDay<'a> {
        let worlds = rules.worlds(&known, day);
        OnDay { rules, day, known, worlds, still: OnceCell::new(), before: OnceCell::new() }
    }

    /// The world of a listing.
    pub(super) fn world(&self, place: usize) -> Option<&World<'a>> {
        self.worlds.get(place)?.as_ref()
    }

    /// The same with every date that is only bounded by the day of looking left without that bound.
    pub(super) fn still(&self, place: usize) -> Option<&World<'a>> {
        let still = self.still.get_or_init(|| {
            let stilled: Vec<Option<Listing>> = self
                .known
                .iter()
                .map(|listing| {
                    let listing = listing.as_ref()?;
                    let pack = self.rules.pack(listing);
                    Some(pack.map_or_else(|| listing.clone(), |pack| still(pack, listing, self.day)))
                })
                .collect();
            (stilled != self.known).then(|| self.rules.worlds(&stilled, self.day))
        });
        still.as_ref().unwrap_or(&self.worlds).get(place)?.as_ref()
    }

    /// The days before, as many as a rest can last, with what the same answers were worth on them at best.
    pub(super) fn shortly_before(&self, place: usize) -> impl Iterator<Item = (NaiveDate, &World<'a>)> {
        let days = self.before.get_or_init(|| {
            let days = std::iter::successors(self.day.pred_opt(), NaiveDate::pred_opt).take(LONGEST_REST);
            let best = |world: Option<World<'a>>| world.map(|world| world.at_best());
            days.map(|day| (day, self.rules.worlds(&self.known, day).into_iter().map(best).collect())).collect()
        });
        days.iter().filter_map(move |(day, worlds)| Some((*day, worlds.get(place)?.as_ref()?)))
    }
}

impl<'a> Rules<'a> {
    /// The pack of a listing.
    pub(super) fn pack(&self, listing: &Listing) -> Option<&'a Pack> {
        self.packs.all.iter().copied().find(|pack| pack.id == listing.regime)
    }

    fn worlds(&self, listings: &[Option<Listing>], day: NaiveDate) -> Worlds<'a> {
        let there = listings.iter().enumerate().filter_map(|(place, listing)| Some((place, listing.clone()?)));
        let (places, listings_there): (Vec<usize>, Vec<Listing>) = there.unzip();
        let case = Case { as_of: day, listings: listings_there };
        let mut worlds: Worlds = vec![None; listings.len()];
        for (place, world) in links::worlds_without_reasons(self.packs, &case) {
            if let Some(slot) = places.get(place).and_then(|place| worlds.get_mut(*place)) {
                *slot = Some(world);
            }
        }
        worlds
    }
}

/// The same listing with every date that is only bounded by the day of looking left without that
/// bound.
fn still(pack: &Pack, known: &Listing, day: NaiveDate) -> Listing {
    let mut still = known.clone();
    for (fact, answer) in pack.facts.iter().zip(&mut still.answers).filter(|(fact, _)| fact.not_after_as_of) {
        let is_date = matches!(fact.kind, FactKind::Date);
        *answer = match *answer {
            Answer::Unknown if is_date => Answer::On(Window::UNKNOWN),
            Answer::On(window) if window.latest().has_come_by(day) => continue,
            Answer::On(window) if window.earliest().has_come_by(day) => {
                Answer::On(Window::between(window.earliest(), Moment::Never))
            }
            Answer::On(_) if is_date => Answer::On(Window::UNKNOWN),
            _ => continue,
        };
    }
    still
}
