//! Procedures: chains of steps with their deadlines, past ones said to be past.

use crate::engine::Window;
use crate::engine::evaluation::{ProcedureEvaluation, StepEvaluation};
use crate::engine::name_of;
use crate::engine::pack::{Modality, Procedure, ProcedureStep};

use super::because;
use super::deadline::term_and_base;
use super::document::Block;
use super::subject::Subject;

/// Every procedure with its steps.
pub(super) fn procedures(subject: &Subject, level: u8) -> Vec<Block> {
    if subject.listing.procedures.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(level, subject.say("report-procedures"))];
    for evaluation in &subject.listing.procedures {
        if let Some(procedure) = subject.pack.procedures.get(evaluation.procedure) {
            blocks.extend(one(subject, procedure, evaluation, level + 1));
        }
    }
    blocks
}

fn one(subject: &Subject, procedure: &Procedure, evaluation: &ProcedureEvaluation, level: u8) -> Vec<Block> {
    let modality = name_of(Modality::NAMES, procedure.modality);
    let binding = subject.say_with(&format!("report-procedure-{modality}"), &[]);
    let name = subject.naming.procedure(&procedure.id);
    let heading = subject.say_with("report-procedure", &[("procedure", name.into()), ("binding", binding.into())]);
    let mut blocks = vec![Block::heading(level, heading)];
    blocks.extend(subject.naming.procedure_what(&procedure.id).map(Block::paragraph));
    let steps = procedure.steps.iter().zip(&evaluation.steps);
    blocks.push(Block::list(steps.map(|(rules, step)| {
        let values = [
            ("step", subject.naming.procedure_step(&procedure.id, &rules.id).into()),
            ("actor", subject.naming.actor(rules.actor).into()),
            ("when", when(subject, rules, step).into()),
            ("cites", subject.naming.cites(cites(rules)).into()),
        ];
        subject.say_with("report-procedure-step", &values)
    })));
    blocks
}

fn cites(rules: &ProcedureStep) -> &[crate::engine::source::Cite] {
    rules.deadline.as_ref().map_or(rules.starts.cites.as_slice(), |deadline| deadline.cites.as_slice())
}

fn when(subject: &Subject, rules: &ProcedureStep, step: &StepEvaluation) -> String {
    let done = step.done.filter(|done| done.latest().has_come_by(subject.as_of));
    if let Some(done) = done {
        return subject.window_in("report-step-done", done);
    }
    let starts = step.starts.as_things_stand;
    let deadline = step.deadline.map(|deadline| deadline.as_things_stand);
    match deadline {
        Some(deadline) if is_said(deadline) => {
            let passed = deadline.latest().has_come_by(subject.as_of) && deadline.latest().day() != Some(subject.as_of);
            let family = if passed { "report-step-passed" } else { "report-step-by" };
            let words = subject.window_in(family, deadline);
            let provisional = subject.provisional(step.provisional, deadline);
            super::subject::sentences(&[words, provisional])
        }
        Some(_) => not_begun(subject, rules, step),
        None if starts.earliest().has_come_by(subject.as_of) && starts.is_exact() => {
            subject.say("report-step-any-time")
        }
        None => subject.window_in("report-step-from", starts),
    }
}

fn not_begun(subject: &Subject, rules: &ProcedureStep, step: &StepEvaluation) -> String {
    let relative = rules.deadline.as_ref().and_then(|_| term_and_base(&step.because));
    match relative {
        Some((term, base)) => {
            let base = because::text(&subject.naming, base);
            subject.say_with("report-step-within", &[("term", subject.texts.term(term).into()), ("base", base.into())])
        }
        None => subject.say("report-step-open"),
    }
}

fn is_said(window: Window) -> bool {
    window != Window::NEVER && window != Window::UNKNOWN
}
