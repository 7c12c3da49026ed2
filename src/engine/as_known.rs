//! A case as it stood on another day: what had not happened yet is taken back.
//!
//! Looked at on an earlier day than its own, a case loses what came later: an event had not happened
//! yet, a date that cannot lie ahead was still to come, an entry not made yet is left out. What may
//! lie ahead stays, and so does everything without a date: nobody recorded when it began to be so.
//! Looked at on a later day, nothing further is assumed to have happened.

use chrono::NaiveDate;

use super::case::{Case, Listing};
use super::fact::{Answer, Fact, FactId, FactKind};
use super::moment::Moment;
use super::pack::Pack;
use super::window::Window;
use super::world::after;

/// A case as it stood on a day, and what was set aside for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The case, looked at on that day.
    pub case: Case,
    /// What was not known then, in the order of the case.
    pub set_aside: Vec<SetAside>,
}

/// Something the case says that was not known on an earlier day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The label of the listing.
    pub label: String,
    /// Its regime.
    pub regime: String,
    /// What was set aside.
    pub what: Aside,
}

/// The kinds of things that are set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The entry had not been made: the listing is left out.
    NotListed,
    /// The entry may not have been made yet: the listing is looked at as if it had.
    PerhapsNotListed,
    /// The event had not happened, or the day had not come.
    NotYet(FactId),
    /// Whether it had is not known: only its month or year is.
    PerhapsNotYet(FactId),
}

impl Case {
    /// This case as it stood on `day`. Listings of a regime that no pack covers stay as they are.
    pub fn as_known_on(&self, packs: &[&Pack], day: NaiveDate) -> Known {
        let mut known = Known { case: Case { as_of: day, listings: Vec::new() }, set_aside: Vec::new() };
        for listing in &self.listings {
            let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) else {
                known.case.listings.push(listing.clone());
                continue;
            };
            let mut aside = Vec::new();
            let then = as_known(pack, listing, self.as_of, day, &mut aside);
            let told = |what| SetAside { label: listing.label.clone(), regime: listing.regime.clone(), what };
            known.set_aside.extend(aside.into_iter().map(told));
            known.case.listings.extend(then);
        }
        known
    }
}

/// A listing written on one day as it stood on another; `None` if the entry had not been made.
pub(super) fn as_known(
    pack: &Pack,
    listing: &Listing,
    written: NaiveDate,
    day: NaiveDate,
    aside: &mut Vec<Aside>,
) -> Option<Listing> {
    let mut then = listing.clone();
    for (place, fact) in pack.facts.iter().enumerate() {
        let Some(answer) = then.answers.get_mut(place) else { continue };
        if day >= written {
            settle(fact, answer, written);
            continue;
        }
        let Answer::On(window) = *answer else { continue };
        let is_listing = pack.listing_date == Some(FactId(place));
        match stood(fact, window, written, day) {
            Stood::AsWritten => {}
            Stood::Ahead if is_listing => {
                *aside = vec![Aside::NotListed];
                return None;
            }
            Stood::Perhaps if is_listing => aside.push(Aside::PerhapsNotListed),
            Stood::Ahead => {
                let is_event = matches!(fact.kind, FactKind::Event { .. });
                let ahead = Window::between(after(day.into()), Moment::Never);
                *answer = if is_event { Answer::NotYet } else { Answer::On(ahead) };
                aside.push(Aside::NotYet(FactId(place)));
            }
            Stood::Perhaps => {
                *answer = Answer::On(Window::between(window.earliest(), Moment::Never));
                aside.push(Aside::PerhapsNotYet(FactId(place)));
            }
        }
    }
    Some(then)
}

/// What was past when the case was written stays so: on later days too, it lies no later than then.
fn settle(fact: &Fact, answer: &mut Answer, written: NaiveDate) {
    let past = Window::between(Moment::Always, written.into());
    let window = match answer {
        Answer::On(window) => *window,
        Answer::Unknown if matches!(fact.kind, FactKind::Date) => Window::UNKNOWN,
        _ => return,
    };
    if let Some(settled) = window.meet(past).filter(|_| fact.not_after_as_of) {
        *answer = Answer::On(settled);
    }
}

/// How a dated answer stood on an earlier day.
enum Stood {
    /// As it is written: it had come, or it lay ahead already when the case was written.
    AsWritten,
    /// It had not come yet.
    Ahead,
    /// It may have come.
    Perhaps,
}

fn stood(fact: &Fact, window: Window, written: NaiveDate, day: NaiveDate) -> Stood {
    let may_lie_ahead = !fact.not_after_as_of;
    let is_date = matches!(fact.kind, FactKind::Date);
    let lay_ahead = window.earliest() > Moment::Day(written);
    // What is past when the case is written came by then at the latest.
    let last = if may_lie_ahead { window.latest() } else { window.latest().min(written.into()) };
    if last.has_come_by(day) || may_lie_ahead && (is_date || lay_ahead) {
        Stood::AsWritten
    } else if window.earliest().has_come_by(day) {
        Stood::Perhaps
    } else {
        Stood::Ahead
    }
}
