//! Deadlines as a calendar file (RFC 5545): every last day and every ending that lies ahead, as a whole day.
//!
//! A calendar travels: to a telephone, to a server, to whoever shares it. So an event names a listing by its letter
//! alone, whatever the case calls it, and says neither which list it is nor any fact; what it rests on stands in the
//! report. Writing the format is the `icalendar` crate's.
//!
//! **What it does not do.** No alarms, no times of day, nothing that only may happen, no days that have passed. A day
//! that is not known exactly is an event over the days it may be, if they are few; otherwise an event on the last of
//! them that says so.
//!
//! Invariants: the same evaluation gives the same file (nothing comes from the clock or from chance); every event
//! carries the disclaimer.

use chrono::{Days, NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use crate::engine::case::label;
use crate::engine::pack::Modality;
use crate::engine::timeline::{Item, ItemKind};
use crate::engine::{Evaluation, Moment, Pack, Window};
use crate::text::{Texts, harmless};

use super::compose::disclaimer;
use super::dated::named;
use super::subject::{Subject, subjects};

/// The most days one event covers.
const LONGEST: i64 = 62;

/// The calendar file, with the line ends the format asks for.
pub fn to_ics(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts) -> String {
    let subjects = subjects(evaluation, packs, texts);
    let mut calendar = Calendar::empty();
    let language = texts.lang();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", &format!("-//delist//delist//{language}")), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&texts.ui("ics-name", &[]));
    for item in &evaluation.timeline {
        let event = item.listing.and_then(|place| event(item, place, subjects.get(place)?, evaluation, texts));
        if let Some(event) = event {
            calendar.push(event);
        }
    }
    calendar.to_string()
}

/// What of an item lies ahead, as an event.
fn event(item: &Item, place: usize, subject: &Subject, evaluation: &Evaluation, texts: &Texts) -> Option<Event> {
    let (kind, days) = dated(item)?;
    let last = days.latest().day().filter(|last| *last >= evaluation.as_of)?;
    let earliest = days.earliest().day().unwrap_or(evaluation.as_of).max(evaluation.as_of);
    let is_short = last.signed_duration_since(earliest).num_days() <= LONGEST;
    let first = if is_short { earliest } else { last };
    let (id, name) = named(item.kind, subject)?;
    let listing = letter(evaluation, place);
    let actor = item.actor.map(|actor| subject.naming.actor(actor)).unwrap_or_default();
    let values = [("listing", listing.as_str().into()), ("name", harmless(&name).into()), ("actor", actor.into())];
    let mut words = vec![subject.window_in("ics-when", days)];
    words.push(subject.say_with("ics-verified", &[("how", subject.verified(item.verified).into())]));
    if item.provisional {
        words.push(texts.ui("ics-provisional", &[]));
    }
    words.push(texts.ui("ics-as-of", &[("day", texts.day(evaluation.as_of).into())]));
    words.push(disclaimer(texts));
    let mut event = Event::new();
    event
        // With its days: another case looked at on the same day has other events, and replaces none of these.
        .uid(&format!("{}-{listing}-{kind}-{}-{first}-{last}@delist.invalid", evaluation.as_of, id.replace('/', "-")))
        .timestamp(evaluation.as_of.and_time(NaiveTime::MIN).and_utc())
        .summary(&texts.ui(&format!("ics-{kind}"), &values))
        .description(&words.join("\n"))
        .status(if days.is_exact() && !item.provisional { EventStatus::Confirmed } else { EventStatus::Tentative })
        .add_property("TRANSP", "TRANSPARENT");
    // The end of a whole-day event is the day after it.
    event.starts(first).ends(last.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX));
    Some(event.done())
}

/// The letter of a listing: that of the report, if every listing there has one and no name of its own.
fn letter(evaluation: &Evaluation, place: usize) -> String {
    let is_letter = |own: &str| own.len() <= 2 && own.chars().all(|each| each.is_ascii_uppercase());
    let listings = &evaluation.listings;
    let own = listings.get(place).map(|listing| listing.label.clone());
    own.filter(|_| listings.iter().all(|each| is_letter(&each.label))).unwrap_or_else(|| label(place))
}

/// The word for its kind and the days of an item that belong into a calendar: what binds, and what ends.
fn dated(item: &Item) -> Option<(&'static str, Window)> {
    let binds = item.modality.is_none_or(|modality| modality == Modality::Shall);
    let ends = item.ends.map(|ends| ends.as_things_stand);
    let (kind, days) = match item.kind {
        ItemKind::Due(_) if binds => ("due", item.begins.as_things_stand),
        ItemKind::Way(_) if binds => ("way", item.begins.as_things_stand),
        ItemKind::Procedure(..) => ("procedure", ends?),
        ItemKind::Effect(_) | ItemKind::Bar(_) => ("ends", ends?),
        _ => return None,
    };
    // What may never come is no appointment.
    (days.latest() < Moment::Never && days.latest() > Moment::Always).then_some((kind, days))
}
