//! The result as JSON: engine values put into the fixed [`shape`](super::shape), texts added.

use std::collections::BTreeMap;

use crate::engine::combined::{Combined, Row};
use crate::engine::evaluation::{
    Ask, EffectEvaluation, NoteEvaluation, OverallEffect, PathEvaluation, ProcedureEvaluation, ReadingEvaluation, Views,
};
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Actor, FactId, State, ValueSet};
use crate::engine::links::{Followed, Following};
use crate::engine::name_of;
use crate::engine::pack::{Effect, Modality, PathKind, Rule};
use crate::engine::source::Cite;
use crate::engine::{Evaluation, Moment, Pack, Window};
use crate::text::{Texts, spelled_out};

use super::Header;
use super::compose::disclaimer;
use super::dated;
use super::json_layout::on_lines;
use super::plan_json;
use super::practice;
use super::shape::{
    AlternativeShape, AskShape, ClaimShape, CombinationShape, EffectShape, FollowsShape, LeavesShape, LifelongShape,
    ListingShape, NoteShape, OverallEffectShape, OverallShape, PathShape, ProcedureShape, ReadingShape,
    ReadingsTogetherShape, ResultShape, StepShape, ViewsShape, WindowShape,
};
use super::shown::Shown;
use super::subject::{Subject, subjects};

/// The version of the result's shape.
const SCHEMA: u32 = 1;

/// The result for other programs: on lines, keys in a fixed order, ending in a newline.
pub fn to_json(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, header: &Header) -> String {
    let mut json = on_lines(&to_json_line(evaluation, packs, texts, header));
    json.push('\n');
    json
}

/// The same result on one line, without the newline: for JSON Lines.
pub fn to_json_line(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, header: &Header) -> String {
    // Plain strings, numbers and string-keyed maps: serialization has nothing to fail on.
    spelled_out(&serde_json::to_string(&result(evaluation, packs, texts, header)).unwrap_or_default())
}

fn result(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, header: &Header) -> ResultShape {
    let subjects = subjects(evaluation, packs, texts);
    ResultShape {
        schema: SCHEMA,
        program: header.program.clone(),
        rules: header.rules.clone(),
        own_rules: header.own_rules.clone(),
        as_of: evaluation.as_of.to_string(),
        disclaimer: disclaimer(texts),
        listings: subjects.iter().map(listing).collect(),
        overall: overall(evaluation, &subjects),
        ask_next: evaluation.ask_next.iter().filter_map(|question| ask(&subjects, question)).collect(),
        plan: plan_json::plan(&evaluation.plan, &subjects),
        timeline: dated::timeline(evaluation, &subjects, texts),
        set_aside: dated::set_aside(evaluation, packs),
        history: dated::history(evaluation, packs),
    }
}

fn listing<'a>(subject: &Subject<'a>) -> ListingShape {
    let listing = subject.listing;
    let pack = subject.pack;
    let governed_by = listing.governed_by.iter().filter_map(|version| pack.versions.get(version.0));
    let mut shown = Shown::default();
    let mut effects = |kind: &str, effects: &'a [EffectEvaluation], rules: &[Effect]| -> Vec<EffectShape> {
        let one = |each: &'a EffectEvaluation| effect(subject, kind, each, rules.get(each.effect)?, &mut shown);
        effects.iter().filter_map(one).collect()
    };
    ListingShape {
        label: listing.label.clone(),
        regime: listing.regime.clone(),
        governed_by: governed_by.map(|version| pack.source(version.source).id.clone()).collect(),
        standing: listing.standing.name_for_listing(),
        removal: views(listing.removal),
        deleted: listing.deleted.map(window),
        paths: listing.paths.iter().map(|each| path(subject, each)).collect(),
        readings_together: listing.combined.as_ref().map(|combined| readings_together(subject, combined)),
        procedures: listing.procedures.iter().filter_map(|each| procedure(subject, each)).collect(),
        effects: effects("effect", &listing.effects, &pack.effects),
        bars: effects("bar", &listing.bars, &pack.bars),
        notes: listing.notes.iter().filter_map(|each| note(subject, each)).collect(),
        claims: practice::claims(subject).iter().map(|each| claim(subject, each)).collect(),
        follows: listing.follows.iter().filter_map(|each| follows(subject, each)).collect(),
    }
}

fn path(subject: &Subject, path: &PathEvaluation) -> PathShape {
    let rules = subject.rules(path);
    let mut shown = Shown::default();
    let steps = |set: &Vec<FactId>| set.iter().map(|fact| fact_id(subject.pack, *fact)).collect();
    let actors = path.steps.iter().flatten().filter_map(|fact| {
        let actor = subject.pack.facts.get(fact.0)?.actor()?;
        Some((fact_id(subject.pack, *fact), name_of(Actor::NAMES, actor)))
    });
    PathShape {
        id: rules.id.clone(),
        text: subject.naming.path(path.path),
        kind: name_of(PathKind::NAMES, rules.kind),
        modality: name_of(Modality::NAMES, rules.modality),
        standing: path.standing.name(),
        opens: views(path.opens),
        due: path.due.map(views),
        overdue: path.overdue,
        if_overdue: rules.if_overdue.clone(),
        steps: path.steps.iter().map(steps).collect(),
        step_actors: actors.collect::<BTreeMap<_, _>>(),
        needs: path.needs.iter().map(|fact| fact_id(subject.pack, *fact)).collect(),
        readings: path.readings.iter().filter_map(|each| reading(subject, each)).collect(),
        assumes: rules.assumes.clone(),
        hedge: rules.hedge.clone(),
        cite: cites(subject.pack, rules.opens.cites.iter().chain(rules.due.iter().flat_map(|due| due.cites.iter()))),
        verified: path.verified.name(),
        provisional: path.provisional,
        because: shown.tree(&subject.naming, &path.because, &rules.id),
        because_due: path.because_due.as_ref().map(|because| shown.tree(&subject.naming, because, &rules.id)),
    }
}

fn reading(subject: &Subject, evaluation: &ReadingEvaluation) -> Option<ReadingShape> {
    let reading = subject.pack.readings.get(evaluation.reading.0)?;
    let value = |place: usize| reading.values.get(place).map(|value| value.id.clone());
    let alternatives = evaluation.alternatives.iter().filter_map(|(place, opens, due)| {
        let text = subject.naming.alternative(evaluation.reading, *place);
        Some(AlternativeShape { id: value(*place)?, text, opens: window(*opens), due: due.map(window) })
    });
    Some(ReadingShape {
        id: reading.id.clone(),
        text: subject.naming.reading(evaluation.reading),
        used: evaluation.used.and_then(value),
        otherwise: window(evaluation.otherwise),
        otherwise_due: evaluation.otherwise_due.map(window),
        alternatives: alternatives.collect(),
    })
}

fn readings_together(subject: &Subject, combined: &Combined) -> ReadingsTogetherShape {
    let id = |reading: &ReadingId| subject.pack.readings.get(reading.0).map(|reading| reading.id.clone());
    let row = |row: &Row| {
        let answers = combined.questions.iter().zip(&row.answers).filter_map(|(reading, place)| {
            let rules = subject.pack.readings.get(reading.0)?;
            Some((rules.id.clone(), rules.values.get(*place)?.id.clone()))
        });
        CombinationShape {
            answers: answers.collect(),
            used: row.used,
            removal: window(row.removal),
            due: row.due.map(window),
        }
    };
    ReadingsTogetherShape {
        readings: combined.questions.iter().filter_map(id).collect(),
        combinations: combined.rows.iter().map(row).collect(),
        left_out: combined.left_out.iter().filter_map(id).collect(),
    }
}

fn procedure(subject: &Subject, evaluation: &ProcedureEvaluation) -> Option<ProcedureShape> {
    let procedure = subject.pack.procedures.get(evaluation.procedure)?;
    let mut shown = Shown::default();
    let steps = procedure.steps.iter().zip(&evaluation.steps).map(|(rules, step)| StepShape {
        id: rules.id.clone(),
        text: subject.naming.procedure_step(&procedure.id, &rules.id),
        actor: name_of(Actor::NAMES, rules.actor),
        starts: views(step.starts),
        deadline: step.deadline.map(views),
        done: step.done.map(window),
        cite: rule_cites(subject.pack, rules.deadline.as_ref().unwrap_or(&rules.starts)),
        verified: step.verified.name(),
        provisional: step.provisional,
        because: shown.tree(&subject.naming, &step.because, &rules.id),
    });
    Some(ProcedureShape {
        id: procedure.id.clone(),
        text: subject.naming.procedure(&procedure.id),
        modality: name_of(Modality::NAMES, procedure.modality),
        steps: steps.collect(),
    })
}

fn effect<'a>(
    subject: &Subject,
    kind: &str,
    effect: &'a EffectEvaluation,
    rules: &Effect,
    shown: &mut Shown<'a>,
) -> Option<EffectShape> {
    Some(EffectShape {
        id: rules.id.clone(),
        text: subject.naming.named(kind, &rules.id),
        begins: views(effect.begins),
        ends: views(effect.ends),
        lifelong: effect.lifelong,
        cite: rule_cites(subject.pack, &rules.begins),
        verified: effect.verified.name(),
        provisional: effect.provisional,
        readings: effect.readings.iter().filter_map(|each| reading(subject, each)).collect(),
        because: shown.tree(&subject.naming, &effect.because, &rules.id),
    })
}

fn note(subject: &Subject, note: &NoteEvaluation) -> Option<NoteShape> {
    let rules = subject.pack.notes.get(note.note)?;
    Some(NoteShape {
        id: rules.id.clone(),
        text: subject.naming.named("note", &rules.id),
        certain: note.certain,
        cite: rule_cites(subject.pack, &rules.when),
        verified: rules.when.verified.name(),
    })
}

fn follows(subject: &Subject, followed: &Followed) -> Option<FollowsShape> {
    let link = subject.pack.follows.get(followed.link)?;
    let named = |set: ValueSet| {
        let values = subject.pack.facts.get(followed.fact.0).map(|fact| fact.values()).unwrap_or_default();
        Some(set.places().filter_map(|place| values.get(place).cloned()).collect())
    };
    let (when, values) = match followed.state {
        State::When(now) => {
            (Some(views(Views { as_things_stand: now, at_best: followed.at_best.unwrap_or(now) })), None)
        }
        State::OneOf(set) => (None, named(set)),
        State::Among { has, .. } => (None, named(has)),
        State::Number { least, most } => (None, Some(vec![least.to_string(), most.to_string()])),
    };
    Some(FollowsShape {
        fact: fact_id(subject.pack, followed.fact),
        text: subject.naming.fact(followed.fact),
        takes: link.takes.name(),
        from: followed.from.clone(),
        standing: name_of(Following::NAMES, followed.standing),
        when,
        values,
        cite: cites(subject.pack, link.cites.iter()),
        verified: followed.verified.name(),
        provisional: followed.provisional,
    })
}

fn claim(subject: &Subject, reported: &practice::Reported) -> ClaimShape {
    let claim = reported.claim;
    ClaimShape {
        id: claim.id.clone(),
        regime: reported.pack.id.clone(),
        text: reported.words(subject),
        who: reported.who(subject),
        cite: cites(reported.pack, &claim.cites),
        hedge: claim.hedge.clone(),
        corroboration: claim.corroboration.clone(),
        against: claim.against.clone(),
        check: reported.check(subject),
    }
}

fn overall(evaluation: &Evaluation, subjects: &[Subject]) -> OverallShape {
    let named = |kind: &str, id: &str, carries: &dyn Fn(&Subject) -> bool| {
        subjects
            .iter()
            .find(|subject| carries(subject))
            .map(|subject| subject.naming.named(kind, id))
            .unwrap_or_default()
    };
    let shape = |effect: &OverallEffect, text: String| OverallEffectShape {
        id: effect.id.clone(),
        text,
        ends: window(effect.ends.as_things_stand),
        ends_at_best: window(effect.ends.at_best),
        from: effect.from.clone(),
        verified: effect.verified.name(),
    };
    let has = |rules: &[Effect], id: &str| rules.iter().any(|each| each.id == id);
    let effects = evaluation.overall.effects.iter();
    let effects =
        effects.map(|each| shape(each, named("effect", &each.id, &|subject| has(&subject.pack.effects, &each.id))));
    let bars = evaluation.overall.bars.iter();
    let bars = bars.map(|each| shape(each, named("bar", &each.id, &|subject| has(&subject.pack.bars, &each.id))));
    let never_ends = evaluation.overall.never_ends.iter().map(|(regime, id)| LifelongShape {
        regime: regime.clone(),
        id: id.clone(),
        text: named("bar", id, &|subject| subject.pack.id == *regime),
    });
    OverallShape { effects: effects.collect(), bars: bars.collect(), never_ends: never_ends.collect() }
}

fn ask(subjects: &[Subject], ask: &Ask) -> Option<AskShape> {
    let subject = subjects.get(ask.listing)?;
    Some(AskShape {
        listing: subject.listing.label.clone(),
        fact: fact_id(subject.pack, ask.fact),
        why: subject.naming.fact_attribute(ask.fact, "why").unwrap_or_else(|| subject.say("report-ask-why")),
        moves_removal: ask.moves_removal,
        leaves: LeavesShape { at_best: window(ask.leaves.at_best), at_worst: window(ask.leaves.at_worst) },
    })
}

/// Views as results write them.
pub(super) fn views(from: Views) -> ViewsShape {
    ViewsShape { as_things_stand: window(from.as_things_stand), at_best: window(from.at_best) }
}

/// A window as results write it.
pub(super) fn window(from: Window) -> WindowShape {
    WindowShape { earliest: moment(from.earliest()), latest: moment(from.latest()) }
}

/// A moment as results write it.
pub(super) fn moment(from: Moment) -> String {
    match from {
        Moment::Always => "always".to_owned(),
        Moment::Day(day) => day.to_string(),
        Moment::Never => "never".to_owned(),
    }
}

pub(super) fn fact_id(pack: &Pack, fact: FactId) -> String {
    pack.facts.get(fact.0).map(|fact| fact.id.clone()).unwrap_or_default()
}

fn rule_cites(pack: &Pack, rule: &Rule) -> Vec<String> {
    cites(pack, rule.cites.iter())
}

/// Citations as packs write them, each once.
pub(super) fn cites<'a>(pack: &Pack, from: impl IntoIterator<Item = &'a Cite>) -> Vec<String> {
    let mut written: Vec<String> = Vec::new();
    for cite in from {
        let cite = pack.cite(cite).trim_end().to_owned();
        if !written.contains(&cite) {
            written.push(cite);
        }
    }
    written
}
