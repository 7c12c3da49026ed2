//! Two cases side by side for other programs: engine values put into the fixed
//! [`shape`](super::compared_shape), texts added.

use chrono::{Datelike, NaiveDate};
use serde_json::Value as Json;

use crate::engine::change::{Change, Which};
use crate::engine::compare::{Comparison, Difference, Subject as About};
use crate::engine::evaluation::Evaluation;
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, FactId};
use crate::engine::said::{Field, Said, Thing};
use crate::engine::source::Cite;
use crate::engine::{Moment, Pack, Window};
use crate::text::{Naming, Texts, spelled_out};

use super::Header;
use super::changed::{self, Changed};
use super::compared::Page;
use super::compared_shape::{
    ChangeShape, ComparisonShape, DecidedShape, DifferenceShape, SCHEMA, SideListingShape, SideShape, field, kind,
};
use super::compose::disclaimer;
use super::dated;
use super::decided::{End, decided};
use super::evaluated::derivation;
use super::json::{cites, window};
use super::json_layout::on_lines;
use super::subject::Subject;

/// A comparison for other programs: on lines, keys in a fixed order, ending in a newline.
pub fn compared_to_json(comparison: &Comparison, packs: &[&Pack], texts: &Texts, header: &Header) -> String {
    let page = Page::of(comparison, packs, texts);
    let words = changed::changes(comparison, packs, texts);
    let shape = ComparisonShape {
        schema: SCHEMA,
        program: header.program.clone(),
        rules: header.rules.clone(),
        own_rules: header.own_rules.clone(),
        before: side(&comparison.before.1, packs),
        now: side(&comparison.now.1, packs),
        changes: comparison.changes.iter().zip(words).map(|(change, words)| one_change(change, words, packs)).collect(),
        differences: comparison.differences.iter().filter_map(|each| difference(&page, each)).collect(),
        disclaimer: disclaimer(texts),
    };
    // Plain strings, numbers and lists: serialization has nothing to fail on.
    let mut json = on_lines(&spelled_out(&serde_json::to_string(&shape).unwrap_or_default()));
    json.push('\n');
    json
}

fn side(evaluation: &Evaluation, packs: &[&Pack]) -> SideShape {
    let listings = evaluation.listings.iter().map(|listing| SideListingShape {
        label: listing.label.clone(),
        regime: listing.regime.clone(),
        standing: listing.standing.name_for_listing(),
        removal: window(listing.removal.as_things_stand),
    });
    let set_aside = dated::set_aside(evaluation, packs);
    SideShape { as_of: evaluation.as_of.to_string(), set_aside, listings: listings.collect() }
}

fn one_change(change: &Change, words: Changed, packs: &[&Pack]) -> ChangeShape {
    let pack = |which: &Which| packs.iter().copied().find(|pack| pack.id == which.regime);
    let shape = |kind, listing: Option<&str>, before, now| ChangeShape {
        kind,
        listing: listing.map(str::to_owned),
        fact: None,
        reading: None,
        text: words.name.clone(),
        before,
        now,
    };
    match change {
        Change::AsOf { before, now } => shape("as-of", None, before.to_string().into(), now.to_string().into()),
        Change::Fact { listing, fact, before, now } => {
            let pack = pack(listing);
            let written = |answer: &Answer| pack.map_or(Json::Null, |pack| answered(pack, *fact, answer));
            let id = pack.and_then(|pack| pack.facts.get(fact.0)).map(|fact| fact.id.clone());
            ChangeShape { fact: id, ..shape("fact", Some(&listing.label), written(before), written(now)) }
        }
        Change::Reading { listing, reading, before, now } => {
            let pack = pack(listing);
            let written = |place: &Option<usize>| pack.map_or(Json::Null, |pack| used(pack, *reading, *place));
            let id = pack.and_then(|pack| pack.readings.get(reading.0)).map(|reading| reading.id.clone());
            ChangeShape { reading: id, ..shape("reading", Some(&listing.label), written(before), written(now)) }
        }
        Change::Added(listing) => shape("listing", Some(&listing.label), Json::Null, listing.regime.as_str().into()),
        Change::Dropped(listing) => shape("listing", Some(&listing.label), listing.regime.as_str().into(), Json::Null),
    }
}

/// An answer as a case file writes it.
fn answered(pack: &Pack, fact: FactId, answer: &Answer) -> Json {
    let Some(rules) = pack.facts.get(fact.0) else { return Json::Null };
    let value = |place: usize| Json::from(rules.values().get(place).map(String::as_str).unwrap_or_default());
    match answer {
        Answer::Unknown => "unknown".into(),
        Answer::NotYet => "not-yet".into(),
        Answer::On(window) => date(*window).into(),
        Answer::One(place) => value(*place),
        Answer::Several(set) => set.places().map(value).collect::<Vec<Json>>().into(),
        Answer::Number(number) => (*number).into(),
    }
}

/// A day, or the month or year whose days a window spans.
fn date(window: Window) -> Option<String> {
    let (first, last) = (window.earliest().day()?, window.latest().day()?);
    let ends = |part: fn(&NaiveDate) -> u32| last.succ_opt().is_some_and(|next| part(&next) == 1 && part(&first) == 1);
    let within = |length: usize| first.to_string().get(..length) == last.to_string().get(..length);
    let length = match (within(10), within(7) && ends(NaiveDate::day), within(4) && ends(NaiveDate::ordinal)) {
        (true, ..) => 10,
        (_, true, _) => 7,
        (_, _, true) => 4,
        _ => return None,
    };
    first.to_string().get(..length).map(str::to_owned)
}

fn used(pack: &Pack, reading: ReadingId, place: Option<usize>) -> Json {
    let values = pack.readings.get(reading.0).map(|reading| reading.values.as_slice()).unwrap_or_default();
    place.and_then(|place| values.get(place)).map_or(Json::Null, |value| value.id.as_str().into())
}

fn difference(page: &Page, difference: &Difference) -> Option<DifferenceShape> {
    let about = &difference.of;
    let both = about.listing.as_ref().map(|listing| page.both(listing));
    let subject = match &both {
        Some(both) => both.either()?,
        None => carrier(page, about)?,
    };
    let (id, text) = named(&subject, about);
    let fields = [difference.field];
    let decided = |side: Option<Subject>| {
        let subject = side?;
        let end = match (&difference.before, &difference.now) {
            (Said::Window(before), Said::Window(now)) => End::that_differs(*before, *now),
            _ => End::Last,
        };
        let decided = decided(&subject.naming, derivation(&subject, &about.thing, &fields)?, end);
        Some(DecidedShape { text: decided.what, cite: cites(subject.pack, &decided.cites) })
    };
    let both = both.filter(|_| difference.field.is_explained());
    Some(DifferenceShape {
        listing: about.listing.as_ref().map(|(label, _)| label.clone()),
        kind: kind(&about.thing),
        id,
        text,
        field: field(difference.field).to_owned(),
        before: said(&subject, &about.thing, &difference.before),
        now: said(&subject, &about.thing, &difference.now),
        days: difference.days,
        because_of: difference.because_of.clone(),
        decided_before: both.and_then(|both| decided(both.before)),
        decides_now: both.and_then(|both| decided(both.now)),
        cite: cites(subject.pack, written(&subject, &about.thing, difference.field)),
    })
}

/// A listing whose pack has the words for something over all listings.
fn carrier<'a>(page: &Page<'a>, about: &About) -> Option<Subject<'a>> {
    let has = |subject: &&Subject<'a>| match &about.thing {
        Thing::JoinedEffect(id) => subject.pack.effects.iter().any(|rule| rule.id == *id),
        Thing::JoinedBar(id) => subject.pack.bars.iter().any(|rule| rule.id == *id),
        Thing::NeverEnds(regime, _) => subject.pack.id == *regime,
        _ => false,
    };
    page.now.iter().find(has).or_else(|| page.before.iter().find(has)).copied()
}

/// What a thing is called in the rules, and in words.
fn named(subject: &Subject, about: &About) -> (String, String) {
    let (pack, naming): (&Pack, &Naming) = (subject.pack, &subject.naming);
    let of = |kind: &str, id: Option<&String>| {
        let id = id.cloned().unwrap_or_default();
        let text = naming.named(kind, &id);
        (id, text)
    };
    match &about.thing {
        Thing::Listing => (pack.id.clone(), naming.title()),
        Thing::Path(path) => (pack.path(*path).id.clone(), naming.path(*path)),
        Thing::Effect(place) => of("effect", pack.effects.get(*place).map(|rule| &rule.id)),
        Thing::Bar(place) => of("bar", pack.bars.get(*place).map(|rule| &rule.id)),
        Thing::Step(procedure, step) => {
            let Some(rules) = pack.procedures.get(*procedure) else { return Default::default() };
            let Some(step) = rules.steps.get(*step) else { return Default::default() };
            (format!("{}.{}", rules.id, step.id), naming.procedure_step(&rules.id, &step.id))
        }
        Thing::Note(place) => of("note", pack.notes.get(*place).map(|rule| &rule.id)),
        Thing::Question(fact) => {
            let id = pack.facts.get(fact.0).map(|fact| fact.id.clone()).unwrap_or_default();
            (id, naming.fact(*fact))
        }
        Thing::JoinedEffect(id) => of("effect", Some(id)),
        Thing::JoinedBar(id) | Thing::NeverEnds(_, id) => of("bar", Some(id)),
    }
}

/// Where what differs is written.
fn written<'a>(subject: &Subject<'a>, thing: &Thing, field: Field) -> Vec<&'a Cite> {
    let pack = subject.pack;
    let lasting = |rule: Option<&'a crate::engine::pack::Effect>| -> Vec<&'a Cite> {
        rule.map(|rule| if matches!(field, Field::Begins(_)) { &rule.begins } else { &rule.ends })
            .map(|rule| rule.cites.iter().collect())
            .unwrap_or_default()
    };
    match thing {
        Thing::Path(path) => {
            let rules = pack.path(*path);
            let due = rules.due.as_ref().filter(|_| matches!(field, Field::Due(_) | Field::Overdue));
            due.unwrap_or(&rules.opens).cites.iter().collect()
        }
        Thing::Effect(place) => lasting(pack.effects.get(*place)),
        Thing::Bar(place) => lasting(pack.bars.get(*place)),
        Thing::Step(procedure, step) => {
            let step = pack.procedures.get(*procedure).and_then(|procedure| procedure.steps.get(*step));
            let rule = step.map(|step| step.deadline.as_ref().unwrap_or(&step.starts));
            rule.map(|rule| rule.cites.iter().collect()).unwrap_or_default()
        }
        Thing::Note(place) => pack.notes.get(*place).map(|note| note.when.cites.iter().collect()).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// A value, in the same form as in a result.
fn said(subject: &Subject, thing: &Thing, said: &Said) -> Json {
    let pack = subject.pack;
    let fact = |fact: &FactId| pack.facts.get(fact.0).map_or(Json::Null, |fact| fact.id.as_str().into());
    match said {
        Said::Nothing => Json::Null,
        Said::Truth(truth) => (*truth).into(),
        Said::Window(window) => {
            let moment = |moment: Moment| match moment {
                Moment::Always => "always".to_owned(),
                Moment::Day(day) => day.to_string(),
                Moment::Never => "never".to_owned(),
            };
            serde_json::json!({ "earliest": moment(window.earliest()), "latest": moment(window.latest()) })
        }
        Said::Standing(standing) if *thing == Thing::Listing => standing.name_for_listing().into(),
        Said::Standing(standing) => standing.name().into(),
        Said::Versions(versions) => {
            let ids = versions.iter().filter_map(|version| pack.versions.get(version.0));
            ids.map(|version| Json::from(pack.source(version.source).id.as_str())).collect()
        }
        Said::Steps(sets) => sets.iter().map(|steps| steps.iter().map(fact).collect::<Json>()).collect(),
        Said::Facts(facts) => facts.iter().map(fact).collect(),
        Said::Readings(readings) => readings
            .iter()
            .map(|(reading, place)| {
                let id = pack.readings.get(reading.0).map(|reading| reading.id.as_str()).unwrap_or_default();
                serde_json::json!({ "id": id, "used": used(pack, *reading, *place) })
            })
            .collect(),
        Said::Labels(labels) => labels.iter().map(|label| Json::from(label.as_str())).collect(),
        Said::Verified(verified) => verified.name().into(),
    }
}
