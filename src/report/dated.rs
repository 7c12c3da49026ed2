//! What is dated in the result for other programs: the timeline, what was set aside, the history.

use crate::engine::answer::{Aspect, Coming, Running, Turn, Value};
use crate::engine::as_known::Aside;
use crate::engine::fact::Actor;
use crate::engine::history::{Change, Elsewhere, Why};
use crate::engine::pack::Modality;
use crate::engine::timeline::{Item, ItemKind};
use crate::engine::{Evaluation, Pack, name_of};
use crate::text::Texts;

use super::json::{cites, fact_id, views, window};
use super::shape::{ChangeShape, ChangedShape, ElsewhereShape, ItemShape, SetAsideShape, ValueShape};
use super::subject::Subject;

/// Every item, in the order of the evaluation.
pub(super) fn timeline(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<ItemShape> {
    evaluation.timeline.iter().filter_map(|each| item(each, subjects, texts)).collect()
}

fn item(item: &Item, subjects: &[Subject], texts: &Texts) -> Option<ItemShape> {
    let subject = match item.listing {
        Some(place) => Some(subjects.get(place)?),
        None => None,
    };
    let (of, text) = match subject {
        Some(subject) => named(item.kind, subject)?,
        None => (String::new(), texts.ui("report-timeline-as-of", &[])),
    };
    let label = subject.map(|subject| subject.listing.label.clone());
    let parts = [label.as_deref().unwrap_or_default(), item.kind.name(), of.as_str()];
    let id: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(ItemShape {
        id: id.join("/"),
        listing: label.clone(),
        kind: item.kind.name(),
        of,
        text,
        begins: views(item.begins),
        ends: item.ends.map(views),
        lifelong: item.lifelong,
        actor: item.actor.map(|actor| name_of(Actor::NAMES, actor)),
        modality: item.modality.map(|modality| name_of(Modality::NAMES, modality)),
        verified: item.verified.name(),
        provisional: item.provisional,
    })
}

/// The id of what an item is about, and its words.
pub(super) fn named(kind: ItemKind, subject: &Subject) -> Option<(String, String)> {
    let (pack, naming) = (subject.pack, &subject.naming);
    Some(match kind {
        ItemKind::Today => return None,
        ItemKind::Listed(fact) | ItemKind::Known(fact) => (fact_id(pack, fact), naming.fact(fact)),
        ItemKind::Step(fact) => (fact_id(pack, fact), naming.step(fact)),
        ItemKind::Way(path) | ItemKind::Due(path) => (pack.path(path).id.clone(), naming.path(path)),
        ItemKind::Procedure(procedure, step) => {
            let rules = pack.procedures.get(procedure)?;
            let step = &rules.steps.get(step)?.id;
            (format!("{}/{step}", rules.id), naming.procedure_step(&rules.id, step))
        }
        ItemKind::Effect(place) => {
            let id = &pack.effects.get(place)?.id;
            (id.clone(), naming.named("effect", id))
        }
        ItemKind::Bar(place) => {
            let id = &pack.bars.get(place)?.id;
            (id.clone(), naming.named("bar", id))
        }
    })
}

/// What was not known yet on the as-of day.
pub(super) fn set_aside(evaluation: &Evaluation, packs: &[&Pack]) -> Vec<SetAsideShape> {
    let shape = |each: &crate::engine::as_known::SetAside| {
        let (kind, fact) = match each.what {
            Aside::NotListed => ("not-listed", None),
            Aside::PerhapsNotListed => ("perhaps-not-listed", None),
            Aside::NotYet(fact) => ("not-yet", Some(fact)),
            Aside::PerhapsNotYet(fact) => ("perhaps-not-yet", Some(fact)),
        };
        let pack = packs.iter().find(|pack| pack.id == each.regime);
        let fact = fact.zip(pack).map(|(fact, pack)| fact_id(pack, fact));
        SetAsideShape { listing: each.label.clone(), regime: each.regime.clone(), kind, fact }
    };
    evaluation.set_aside.iter().map(shape).collect()
}

/// The days on which the answer changes, if they were asked for.
pub(super) fn history(evaluation: &Evaluation, packs: &[&Pack]) -> Option<Vec<ChangedShape>> {
    let history = evaluation.history.as_ref()?;
    let days = history.days.iter().map(|changed| ChangedShape {
        day: changed.day.to_string(),
        changes: changed.changes.iter().filter_map(|each| change(each, packs)).collect(),
    });
    Some(days.collect())
}

fn change(change: &Change, packs: &[&Pack]) -> Option<ChangeShape> {
    let pack = packs.iter().copied().find(|pack| pack.id == change.regime)?;
    let id = match change.aspect {
        Aspect::Listing | Aspect::GovernedBy | Aspect::Standing | Aspect::Removal => None,
        Aspect::PathStanding(path)
        | Aspect::PathOpens(path)
        | Aspect::PathDue(path)
        | Aspect::PathOverdue(path)
        | Aspect::PathWithinReach(path) => Some(pack.path(path).id.clone()),
        Aspect::Effect(place) => Some(pack.effects.get(place)?.id.clone()),
        Aspect::Bar(place) => Some(pack.bars.get(place)?.id.clone()),
        Aspect::Note(place) => Some(pack.notes.get(place)?.id.clone()),
        Aspect::Step(procedure, step) => {
            let procedure = pack.procedures.get(procedure)?;
            Some(format!("{}/{}", procedure.id, procedure.steps.get(step)?.id))
        }
    };
    let (facts, source) = match &change.why {
        Why::Happened(facts) | Why::MayHaveHappened(facts) | Why::HasHappened(facts) => {
            (facts.iter().map(|fact| fact_id(pack, *fact)).collect(), None)
        }
        Why::CameIntoForce(source) | Why::Ended(source) => (Vec::new(), Some(pack.source(*source).id.clone())),
        Why::HappenedElsewhere(_) | Why::DayCame | Why::DayPassed => (Vec::new(), None),
    };
    let elsewhere = match &change.why {
        Why::HappenedElsewhere(others) => others.iter().filter_map(|other| elsewhere(other, packs)).collect(),
        _ => Vec::new(),
    };
    let is_listing = change.aspect == Aspect::Standing;
    Some(ChangeShape {
        listing: change.label.clone(),
        kind: change.aspect.name(),
        id,
        from: change.from.as_ref().map(|from| value(from, pack, is_listing)),
        to: value(&change.to, pack, is_listing),
        why: change.why.name(),
        facts,
        elsewhere,
        source,
        cite: cites(pack, &change.cites),
    })
}

fn elsewhere(other: &Elsewhere, packs: &[&Pack]) -> Option<ElsewhereShape> {
    let pack = packs.iter().find(|pack| pack.id == other.regime)?;
    let facts = other.facts.iter().map(|fact| fact_id(pack, *fact)).collect();
    Some(ElsewhereShape { listing: other.label.clone(), facts })
}

fn value(value: &Value, pack: &Pack, is_listing: bool) -> ValueShape {
    match value {
        Value::Truth(truth) => ValueShape::Truth(*truth),
        Value::Versions(versions) => {
            let versions = versions.iter().filter_map(|version| pack.versions.get(version.0));
            ValueShape::Names(versions.map(|version| pack.source(version.source).id.clone()).collect())
        }
        Value::Standing(standing) if is_listing => ValueShape::Name(standing.name_for_listing()),
        Value::Standing(standing) => ValueShape::Name(standing.name()),
        Value::When(from) => ValueShape::Window(window(*from)),
        Value::Coming(coming) => ValueShape::Name(name_of(Coming::NAMES, *coming)),
        Value::Running(running) => ValueShape::Name(name_of(Running::NAMES, *running)),
        Value::Turn(turn) => ValueShape::Name(name_of(Turn::NAMES, *turn)),
    }
}
