//! Procedures: chains of steps with their deadlines, past ones said to be past. Those that matter in
//! the case at hand at length, the others in a line.

use crate::engine::Window;
use crate::engine::evaluation::{PathEvaluation, ProcedureEvaluation, StepEvaluation};
use crate::engine::name_of;
use crate::engine::pack::{Modality, Procedure, ProcedureStep};

use super::brief::whole_articles;
use super::document::Block;
use super::subject::Subject;

/// The procedures that matter in this case with their steps, the others by name.
pub(super) fn procedures(subject: &Subject, level: u8) -> Vec<Block> {
    let all = subject.listing.procedures.iter();
    let known = all.filter_map(|each| Some((subject.pack.procedures.get(each.procedure)?, each)));
    let known = known.filter(|(_, each)| may_start(each));
    let (at_length, others): (Vec<_>, Vec<_>) = known.partition(|(rules, each)| matters(subject, rules, each));
    if at_length.is_empty() && others.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(level, subject.say("report-procedures"))];
    blocks.extend(at_length.into_iter().flat_map(|(rules, each)| one(subject, rules, each, level + 1)));
    let named = others.into_iter().map(|(rules, _)| {
        let cites = whole_articles(rules.steps.iter().flat_map(cites));
        let values =
            [("procedure", subject.naming.procedure(&rules.id).into()), ("cites", subject.naming.cites(&cites).into())];
        subject.say_with("report-procedure-named", &values)
    });
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        let named = [("procedures", subject.texts.one_by_one(&named).into())];
        blocks.push(Block::paragraph(subject.say_with("report-procedures-others", &named)));
    }
    blocks
}

/// Whether any of its steps can ever be taken in this case.
fn may_start(evaluation: &ProcedureEvaluation) -> bool {
    let can =
        |step: &StepEvaluation| step.starts.as_things_stand != Window::NEVER || step.starts.at_best != Window::NEVER;
    evaluation.steps.iter().any(can)
}

/// Whether a procedure is the next thing to turn to, or one of its steps was taken or has a day.
fn matters(subject: &Subject, rules: &Procedure, evaluation: &ProcedureEvaluation) -> bool {
    let has_day = |window: Window| window.latest().day().is_some();
    is_next(subject, rules)
        || evaluation.steps.iter().any(|step| {
            let starts = step.starts.as_things_stand;
            let begins = has_day(starts) && !is_open(subject, starts);
            step.done.is_some_and(has_day) || step.deadline.map_or(begins, |deadline| has_day(deadline.as_things_stand))
        })
}

/// Whether a procedure is the one to turn to because a deadline was missed.
fn is_next(subject: &Subject, rules: &Procedure) -> bool {
    let late = |path: &&PathEvaluation| path.overdue && subject.deleted().is_none();
    let mut late = subject.listing.paths.iter().filter(late);
    late.any(|path| subject.rules(path).if_overdue.as_ref() == Some(&rules.id))
}

fn one(subject: &Subject, procedure: &Procedure, evaluation: &ProcedureEvaluation, level: u8) -> Vec<Block> {
    let modality = name_of(Modality::NAMES, procedure.modality);
    let binding = subject.say_with(&format!("report-procedure-{modality}"), &[]);
    let name = subject.naming.procedure(&procedure.id);
    let heading = subject.say_with("report-procedure", &[("procedure", name.into()), ("binding", binding.into())]);
    let mut blocks = vec![Block::heading(level, heading)];
    if is_next(subject, procedure) {
        blocks.extend(subject.naming.procedure_what(&procedure.id).map(Block::paragraph));
    }
    // The procedure to turn to is told whole, of another only what has a day or can be done.
    let told = |step: &StepEvaluation| is_next(subject, procedure) || !when(subject, step).is_empty();
    let steps = procedure.steps.iter().zip(&evaluation.steps).filter(|(_, step)| told(step));
    blocks.push(Block::list(steps.map(|(rules, step)| {
        let when = subject.behind_word(step.verified, when(subject, step));
        let id = if when.is_empty() { "report-procedure-step-undated" } else { "report-procedure-step" };
        let values = [
            ("step", subject.naming.procedure_step(&procedure.id, &rules.id).into()),
            ("actor", subject.naming.actor(rules.actor).into()),
            ("when", when.into()),
            ("cites", subject.naming.cites(&whole_articles(cites(rules))).into()),
        ];
        subject.say_with(id, &values)
    })));
    blocks
}

fn cites(rules: &ProcedureStep) -> &[crate::engine::source::Cite] {
    rules.deadline.as_ref().map_or(&*rules.starts.cites, |deadline| &*deadline.cites)
}

/// When a step was or has to be taken; nothing where no day can be said.
fn when(subject: &Subject, step: &StepEvaluation) -> String {
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
            if provisional.is_empty() {
                return words;
            }
            let values = [("when", words.into()), ("provisional", provisional.into())];
            subject.say_with("report-step-provisional", &values)
        }
        Some(_) => String::new(),
        None if is_open(subject, starts) => subject.say("report-step-any-time"),
        None if is_said(starts) => subject.window_in("report-step-from", starts),
        None => String::new(),
    }
}

/// Whether a step can be taken today, and could on a day already past.
fn is_open(subject: &Subject, starts: Window) -> bool {
    starts.is_exact() && starts.earliest().has_come_by(subject.as_of)
}

fn is_said(window: Window) -> bool {
    window != Window::NEVER && window != Window::UNKNOWN
}
