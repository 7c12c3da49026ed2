//! The plan as JSON.

use crate::engine::Moment;
use crate::engine::expression::PathId;
use crate::engine::fact::{Actor, Fact, FactId};
use crate::engine::name_of;
use crate::engine::pack::Modality;
use crate::engine::plan::{
    Alternative, ByItself, Chance, Deadline, FindOut, Gain, Idle, Move, OnlyIf, Plan, PlanStep, Remedy, Task, What,
};

use super::json::{moment, window};
use super::plan_rest::procedure_step;
use super::plan_shape::{
    ByItselfShape, ChanceShape, DeadlineShape, FindOutShape, GainShape, IdleShape, MoveShape, OnlyIfShape, PlanShape,
    PlanStepShape, RemedyShape, RemedyStepShape, SetShape, StepGainShape,
};
use super::subject::Subject;

/// The plan for other programs. What belongs to a listing whose pack was not handed in is left out.
pub(super) fn plan(plan: &Plan, subjects: &[Subject]) -> PlanShape {
    let steps = plan.steps.iter().enumerate();
    PlanShape {
        find_out_first: plan.find_out.iter().filter_map(|each| find_out(subjects, each)).collect(),
        steps: steps.filter_map(|(place, each)| step(plan, subjects, place, each)).collect(),
        moves: plan.moves.iter().filter_map(|each| one_move(subjects, each)).collect(),
        others_have_to: plan.duties.iter().filter_map(|each| deadline(subjects, each)).collect(),
        perhaps_in_time: plan.perhaps_in_time.iter().filter_map(|each| deadline(subjects, each)).collect(),
        passed: plan.past.iter().filter_map(|each| deadline(subjects, each)).collect(),
        comes_by_itself: plan.by_itself.iter().filter_map(|each| by_itself(subjects, each)).collect(),
        waits_for_its_day: plan.chances.iter().filter_map(|each| chance(subjects, each)).collect(),
        if_overdue: plan.remedies.iter().filter_map(|each| remedy(subjects, each)).collect(),
        makes_nothing_better: plan.idle.iter().filter_map(|each| idle(subjects, each)).collect(),
    }
}

fn label(subject: &Subject) -> String {
    subject.listing.label.clone()
}

fn fact_id(subject: &Subject, fact: FactId) -> String {
    subject.pack.facts.get(fact.0).map(|fact| fact.id.clone()).unwrap_or_default()
}

fn path_ids(subject: &Subject, paths: &[PathId]) -> Vec<String> {
    paths.iter().map(|path| subject.pack.path(*path).id.clone()).collect()
}

fn procedure_ids(subject: &Subject, procedure: usize, step: usize) -> Option<(String, String)> {
    let rules = subject.pack.procedures.get(procedure)?;
    Some((rules.id.clone(), rules.steps.get(step)?.id.clone()))
}

fn numbers(steps: &[usize]) -> Vec<usize> {
    steps.iter().map(|step| step + 1).collect()
}

fn modality(each: &Move) -> Option<&'static str> {
    each.modality.map(|modality| name_of(Modality::NAMES, modality))
}

fn find_out(subjects: &[Subject], each: &FindOut) -> Option<FindOutShape> {
    let subject = subjects.get(each.listing)?;
    Some(FindOutShape {
        listing: label(subject),
        fact: fact_id(subject, each.fact),
        text: subject.naming.fact(each.fact),
        decides: path_ids(subject, &each.ways),
        decides_whether_in_time: each
            .in_time
            .iter()
            .filter_map(|(procedure, step)| procedure_ids(subject, *procedure, *step))
            .map(|(procedure, step)| format!("{procedure}/{step}"))
            .collect(),
    })
}

fn step(plan: &Plan, subjects: &[Subject], place: usize, step: &PlanStep) -> Option<PlanStepShape> {
    let subject = subjects.get(step.listing)?;
    let (fact, procedure, text) = match step.task {
        Task::Fact(fact) => (Some(fact_id(subject, fact)), None, subject.naming.step(fact)),
        Task::Procedure(procedure, each) => {
            (None, procedure_ids(subject, procedure, each), procedure_step(subject, procedure, each))
        }
    };
    let (procedure, of_procedure) = procedure.unzip();
    let mut brings_forward = Vec::new();
    for each in &plan.moves {
        for set in each.alternatives.iter().filter(|set| set.steps.contains(&place)) {
            let others: Vec<usize> = set.steps.iter().copied().filter(|other| *other != place).collect();
            brings_forward.extend(each.gains.iter().chain(&set.gains).map(|each_gain| StepGainShape {
                gain: gain(subject, each_gain),
                surely: each.surely,
                modality: modality(each),
                together_with: numbers(&others),
            }));
        }
    }
    Some(PlanStepShape {
        number: place + 1,
        listing: label(subject),
        fact,
        procedure,
        step: of_procedure,
        text,
        actor: name_of(Actor::NAMES, step.actor),
        from: moment(step.from),
        by: step.by.map(window),
        verified: step.verified.name(),
        passed: step.by.is_some_and(|by| by.latest() < Moment::Day(subject.as_of)),
        provisional: step.provisional,
        perhaps_taken: step.perhaps_taken,
        overdue: step.overdue.map(|path| subject.pack.path(path).id.clone()),
        waits_for: numbers(&step.waits_for),
        brings_forward,
    })
}

fn gain(subject: &Subject, gain: &Gain) -> GainShape {
    let (what, id) = match &gain.what {
        What::Removal => ("removal", None),
        What::Way(path) => ("way", Some(subject.pack.path(*path).id.clone())),
        What::Effect(id) => ("effect", Some(id.clone())),
        What::Bar(id) => ("bar", Some(id.clone())),
    };
    GainShape { what, id, days: gain.days(), before: window(gain.before), after: window(gain.after) }
}

fn one_move(subjects: &[Subject], each: &Move) -> Option<MoveShape> {
    let subject = subjects.get(each.listing)?;
    let gains = |gains: &[Gain]| gains.iter().map(|each| gain(subject, each)).collect();
    let set = |set: &Alternative| SetShape {
        steps: numbers(&set.steps),
        paths: path_ids(subject, &set.paths),
        due: set.due.map(window),
        brings_forward: gains(&set.gains),
        without_each: set.without.iter().copied().map(window).collect(),
        only_if: set.only_if.as_ref().map(|each| only_if(subject, each)),
    };
    Some(MoveShape {
        listing: label(subject),
        modality: modality(each),
        surely: each.surely,
        depends_on: each.needs.iter().map(|fact| fact_id(subject, *fact)).collect(),
        brings_forward: gains(&each.gains),
        alternatives: each.alternatives.iter().map(set).collect(),
    })
}

fn only_if(subject: &Subject, each: &OnlyIf) -> OnlyIfShape {
    let names = subject.pack.facts.get(each.fact.0).map(Fact::values).unwrap_or_default();
    OnlyIfShape {
        fact: fact_id(subject, each.fact),
        values: each.values.places().filter_map(|place| names.get(place).cloned()).collect(),
        alone: each.alone,
        before: window(each.before),
        after: window(each.after),
        due: each.due.map(window),
    }
}

fn chance(subjects: &[Subject], each: &Chance) -> Option<ChanceShape> {
    let subject = subjects.get(each.listing)?;
    let asks = each.asks.iter().filter_map(|(procedure, step)| procedure_ids(subject, *procedure, *step));
    Some(ChanceShape {
        listing: label(subject),
        path: subject.pack.path(each.path).id.clone(),
        opens: window(each.opens),
        asks: asks.map(|(procedure, step)| format!("{procedure}/{step}")).collect(),
        provisional: each.provisional,
    })
}

fn deadline(subjects: &[Subject], each: &Deadline) -> Option<DeadlineShape> {
    let subject = subjects.get(each.listing)?;
    let (procedure, step) = procedure_ids(subject, each.procedure, each.step)?;
    Some(DeadlineShape {
        listing: label(subject),
        procedure,
        step,
        text: procedure_step(subject, each.procedure, each.step),
        actor: name_of(Actor::NAMES, each.actor),
        by: window(each.by),
        verified: each.verified.name(),
        provisional: each.provisional,
    })
}

fn by_itself(subjects: &[Subject], each: &ByItself) -> Option<ByItselfShape> {
    let subject = subjects.get(each.listing)?;
    Some(ByItselfShape {
        listing: label(subject),
        removal: window(each.removal),
        path: each.path.map(|path| subject.pack.path(path).id.clone()),
        due: each.due.map(window),
    })
}

fn remedy(subjects: &[Subject], remedy: &Remedy) -> Option<RemedyShape> {
    let subject = subjects.get(remedy.listing)?;
    let procedure = subject.pack.procedures.get(remedy.procedure)?;
    let steps = remedy.steps.iter().filter_map(|each| {
        let rules = procedure.steps.get(each.step)?;
        Some(RemedyStepShape {
            step: rules.id.clone(),
            text: subject.naming.procedure_step(&procedure.id, &rules.id),
            actor: name_of(Actor::NAMES, rules.actor),
            starts: window(each.starts),
            deadline: each.deadline.map(window),
        })
    });
    Some(RemedyShape {
        listing: label(subject),
        path: subject.pack.path(remedy.path).id.clone(),
        due: window(remedy.due),
        passed: remedy.passed,
        after_steps: remedy.after_steps,
        procedure: procedure.id.clone(),
        text: subject.naming.procedure(&procedure.id),
        steps: steps.collect(),
    })
}

fn idle(subjects: &[Subject], idle: &Idle) -> Option<IdleShape> {
    let subject = subjects.get(idle.listing)?;
    let actor = subject.pack.facts.get(idle.fact.0)?.step_actor()?;
    let why = match (idle.too_late, idle.closed.is_empty()) {
        (true, _) => "too-late",
        (false, false) => "closed",
        (false, true) => "not-needed",
    };
    Some(IdleShape {
        listing: label(subject),
        fact: fact_id(subject, idle.fact),
        text: subject.naming.step(idle.fact),
        actor: name_of(Actor::NAMES, actor),
        why,
        closed_paths: path_ids(subject, &idle.closed),
    })
}
