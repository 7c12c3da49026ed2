//! The answer first: one or two plain sentences for a listing, and what practice is reported to be.
//!
//! Only a way that binds whoever keeps the list gives a day here; what somebody may do, or is
//! reported to do, is said as such and never as a date.

use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::fact::FactId;
use crate::engine::pack::{Modality, PathKind};
use crate::engine::source::Verification;
use crate::engine::term::Term;
use crate::engine::{Moment, Window};

use super::deadline::term_to_act;
use super::document::Block;
use super::subject::{Subject, sentences};
use super::{practice, questions, remains};

/// The most facts named in one sentence.
const FEW: usize = 4;

/// The answer for one listing, with what is reported of practice beside it.
pub(super) fn answer(subject: &Subject) -> Vec<Block> {
    let deleted = subject.deleted();
    let mut blocks = match (deleted, subject.listing.standing) {
        (Some(deleted), _) => vec![Block::paragraph(sentences(&[
            subject.window_in("report-answer-deleted", deleted),
            subject.say("report-answer-see-remains"),
        ]))],
        (None, Standing::Open) => firm(subject),
        (None, Standing::OpensLater) => firm(subject),
        (None, Standing::NeedsSteps) => needs_steps(subject),
        (None, Standing::Depends) => depends(subject),
        (None, Standing::Closed) => none(subject),
    };
    if deleted.is_none() {
        blocks.extend(discretion(subject).into_iter().map(Block::paragraph));
    }
    // Where nothing is listed, what applies is the answer, and how it might end comes after.
    let applies = remains::what_applies(subject);
    if subject.pack.effects.is_empty() && !applies.is_empty() {
        let intro = Block::paragraph(subject.say("report-answer-applies"));
        blocks = [intro, Block::list(applies)].into_iter().chain(blocks).collect();
    }
    blocks.extend(practice::beside(subject));
    blocks
}

/// A day, or days, by which the entry has to come off.
fn firm(subject: &Subject) -> Vec<Block> {
    firm_path(subject).map(|path| vec![Block::paragraph(firm_words(subject, path))]).unwrap_or_else(|| depends(subject))
}

/// The binding way that comes first without anybody doing anything more.
pub(super) fn firm_path<'a>(subject: &Subject<'a>) -> Option<&'a PathEvaluation> {
    let by_itself = |path: &&PathEvaluation| matches!(path.standing, Standing::Open | Standing::OpensLater);
    subject.paths(Modality::Shall).filter(by_itself).min_by_key(|path| last_day(path))
}

fn firm_words(subject: &Subject, path: &PathEvaluation) -> String {
    let opens = path.opens.as_things_stand;
    let due = path.due.map(|due| due.as_things_stand).filter(|due| due.latest() < Moment::Never);
    let when = match (due, path.standing) {
        (Some(due), _) if path.overdue => subject.window_in("report-answer-overdue", due),
        (Some(due), Standing::Open) => subject.window_in("report-answer-open", due),
        (Some(due), _) => {
            let planned = if lies_ahead(subject, &path.because) { "yes" } else { "no" };
            subject.window_with("report-answer-later", due, &[("planned", planned.into())])
        }
        (None, _) => subject.window_in("report-answer-no-deadline", opens),
    };
    let is_spread = due.is_some_and(|due| !due.is_exact()) && !path.needs.is_empty();
    let which = match is_spread {
        true => subject.say_with("report-answer-which-day", &[("facts", subject.facts(&path.needs, FEW).into())]),
        false => String::new(),
    };
    let provisional = subject.provisional(path.provisional, due.unwrap_or(opens));
    let overdue = subject.rules(path).if_overdue.as_ref().filter(|_| path.overdue);
    let overdue = overdue.map(|procedure| {
        subject.say_with("report-answer-if-overdue", &[("procedure", subject.naming.procedure(procedure).into())])
    });
    let numbers = questions::numbers(subject, &path.readings);
    let readings = match numbers.is_empty() {
        true => String::new(),
        false => subject.say_with("report-answer-readings", &[("numbers", numbers.into())]),
    };
    let reported = match path.because.weakest_text() {
        Verification::Reported => subject.say("report-answer-text-reported"),
        _ => String::new(),
    };
    sentences(&[reported, when, which, provisional, overdue.unwrap_or_default(), sooner(subject, path), readings])
}

/// Whether a step decides that the case puts on a day still to come.
fn lies_ahead(subject: &Subject, because: &Node) -> bool {
    let is_step = |fact: FactId| subject.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some());
    because.deciding().into_iter().any(|node| match node.step {
        Step::Fact { fact, .. } => {
            is_step(fact) && node.window.latest() < Moment::Never && !node.window.latest().has_come_by(subject.as_of)
        }
        _ => false,
    })
}

/// What acting today would give, where it gives more than waiting.
fn sooner(subject: &Subject, firm: &PathEvaluation) -> String {
    if subject.listing.standing == Standing::Open {
        return String::new();
    }
    let better =
        subject.paths(Modality::Shall).filter(|path| !path.steps.is_empty() && last_day_at_best(path) < last_day(firm));
    if better.count() > 0 { subject.say("report-answer-sooner") } else { String::new() }
}

/// No day, but steps that bring one about.
fn needs_steps(subject: &Subject) -> Vec<Block> {
    let open: Vec<&PathEvaluation> = subject
        .paths(Modality::Shall)
        .filter(|path| path.standing == Standing::NeedsSteps && !path.steps.is_empty())
        .collect();
    let certain: Vec<&PathEvaluation> =
        open.iter().copied().filter(|path| path.opens.at_best.latest() < Moment::Never).collect();
    let surely = !certain.is_empty();
    let paths = if surely { certain } else { open };
    let sets = distinct(paths.iter().flat_map(|path| path.steps.clone()));
    let mut words: Vec<String> = sets.iter().map(|steps| subject.steps(steps)).collect();
    let term = common_term(&paths).map(|term| subject.texts.term(term));
    let id = match (surely, term.is_some(), words.len() == 1) {
        (true, true, true) => "report-answer-steps-within",
        (true, true, false) => "report-answer-steps-within-any",
        (true, false, true) => "report-answer-steps",
        (true, false, false) => "report-answer-steps-any",
        (false, true, true) => "report-answer-steps-perhaps-within",
        (false, true, false) => "report-answer-steps-perhaps-within-any",
        (false, false, true) => "report-answer-steps-perhaps",
        (false, false, false) => "report-answer-steps-perhaps-any",
    };
    let only = if words.len() == 1 { words.pop() } else { None };
    let values = [("term", term.unwrap_or_default().into()), ("steps", only.unwrap_or_default().into())];
    let read = paths.iter().all(|path| path.because.weakest_text() < Verification::Reported);
    let reported = if read { String::new() } else { subject.say("report-answer-text-reported") };
    let mut blocks = vec![Block::paragraph(sentences(&[reported, subject.say_with(id, &values)]))];
    if !surely {
        blocks.push(Block::paragraph(unknown(subject)));
    }
    blocks
}

/// What it depends on, and what can be said already.
fn depends(subject: &Subject) -> Vec<Block> {
    if let Some(path) = firm_path(subject) {
        let earlier = match needs(subject, Some(path)).as_slice() {
            [] => String::new(),
            needs => subject.say_with("report-answer-earlier", &[("facts", subject.facts(needs, FEW).into())]),
        };
        return vec![Block::paragraph(firm_words(subject, path)), Block::paragraph(earlier)];
    }
    let deadlines = subject.paths(Modality::Shall).filter(|path| path.standing != Standing::Closed);
    let deadline = deadlines.map(|path| path.due.unwrap_or(path.opens).as_things_stand).reduce(Window::or);
    // That it does not lie before a day already past tells nothing.
    let tells = |window: &Window| {
        window.earliest() < Moment::Never
            && (window.latest() < Moment::Never || !window.earliest().has_come_by(subject.as_of))
    };
    let so_far = deadline.filter(tells);
    let so_far = so_far.map(|window| subject.window_in("report-answer-so-far", window)).unwrap_or_default();
    // Each way by itself may stay away, and one of them come on every possibility.
    let removal = subject.listing.removal.as_things_stand;
    let certain = removal.latest().day().is_some() && deadline.is_none_or(|each| each.latest() == Moment::Never);
    let so_far = if certain { subject.window_in("report-answer-so-far-removal", removal) } else { so_far };
    let time = if so_far.is_empty() { time(subject) } else { String::new() };
    vec![Block::paragraph(sentences(&[unknown(subject), so_far, time]))]
}

/// When the time itself runs out at the earliest, where that lies ahead: what is left if nothing else
/// comes of it.
fn time(subject: &Subject) -> String {
    let by_time = |path: &&PathEvaluation| {
        subject.rules(path).kind == PathKind::TimeLimit
            && path.standing != Standing::Closed
            && path.opens.as_things_stand.earliest() > Moment::Day(subject.as_of)
            && path.opens.as_things_stand.earliest() < Moment::Never
    };
    let first = subject.paths(Modality::Shall).filter(by_time).min_by_key(|path| path.opens.as_things_stand.earliest());
    let Some(path) = first else { return String::new() };
    let values = [("path", subject.naming.path(path.path).into())];
    subject.window_with("report-answer-time", path.opens.as_things_stand, &values)
}

/// No way that binds anybody.
fn none(subject: &Subject) -> Vec<Block> {
    let binding = subject.paths(Modality::Shall).next().is_some();
    vec![Block::paragraph(subject.say_with(if binding { "report-answer-none" } else { "report-answer-no-rules" }, &[]))]
}

fn unknown(subject: &Subject) -> String {
    let open = |path: &PathEvaluation| path.readings.iter().any(|reading| reading.used.is_none());
    let law = subject.paths(Modality::Shall).any(open);
    match needs(subject, None).as_slice() {
        [] => subject.say("report-answer-depends-on-law"),
        needs => {
            let facts = subject.say_with("report-answer-depends", &[("facts", subject.facts(needs, FEW).into())]);
            let law = if law { subject.say("report-answer-law-too") } else { String::new() };
            sentences(&[facts, law])
        }
    }
}

/// The unknown facts on which the binding ways depend, one way left aside.
fn needs(subject: &Subject, aside: Option<&PathEvaluation>) -> Vec<FactId> {
    let paths = subject.paths(Modality::Shall).filter(|path| path.standing != Standing::Closed);
    let paths = paths.filter(|path| aside.is_none_or(|aside| aside.path != path.path));
    let mut needs: Vec<FactId> = paths.flat_map(|path| path.needs.clone()).collect();
    needs.sort();
    needs.dedup();
    needs
}

/// What may be done, or is reported to be done, without being owed.
fn discretion(subject: &Subject) -> Option<String> {
    // What may be done is no news where it has to be done already.
    if subject.listing.standing == Standing::Open {
        return None;
    }
    // What could open only when the entry comes off anyway is no way out.
    let anyway = subject.listing.removal.as_things_stand.latest();
    let may: Vec<&PathEvaluation> =
        subject.paths(Modality::May).filter(|path| path.opens.at_best.earliest() < anyway).collect();
    let open = may.iter().any(|path| path.standing == Standing::Open);
    let before = firm_path(subject).is_some_and(|path| path.standing == Standing::OpensLater);
    if open {
        return Some(subject.say_with(if before { "report-answer-may-before" } else { "report-answer-may" }, &[]));
    }
    let later = may
        .iter()
        .find(|path| path.standing == Standing::OpensLater && path.opens.as_things_stand.latest().day().is_some());
    if let Some(path) = later {
        let values = [("path", subject.naming.path(path.path).into())];
        return Some(subject.window_with("report-answer-may-later", path.opens.as_things_stand, &values));
    }
    let steps: Vec<&&PathEvaluation> = may
        .iter()
        .filter(|path| path.standing == Standing::NeedsSteps && path.opens.at_best.latest() < Moment::Never)
        .collect();
    let sets: Vec<String> =
        distinct(steps.iter().flat_map(|path| path.steps.clone())).iter().map(|steps| subject.steps(steps)).collect();
    if !sets.is_empty() {
        let values = [("steps", subject.texts.any_of(&sets).into())];
        // What has to wait for a period is told with its day, if it is one way only.
        return Some(match steps.as_slice() {
            [only] if only.opens.at_best.earliest() > Moment::Day(subject.as_of) => {
                subject.window_with("report-answer-may-steps-later", only.opens.at_best, &values)
            }
            _ => subject.say_with("report-answer-may-steps", &values),
        });
    }
    let reported: Vec<&PathEvaluation> =
        subject.paths(Modality::Reported).filter(|path| path.standing != Standing::Closed).collect();
    let told = |path: &&PathEvaluation| {
        let values = [("path", subject.naming.path(path.path).into())];
        let words = subject.window_with("report-answer-reported-one", path.opens.as_things_stand, &values);
        let unverified = path.verified == Verification::Unverified;
        if unverified { subject.behind_word(Verification::Unverified, words) } else { words }
    };
    let dated = reported.iter().filter(|path| path.opens.as_things_stand.latest().day().is_some());
    let dated: Vec<String> = dated.take(FEW).map(told).collect();
    let intro = (!reported.is_empty()).then(|| subject.say_with("report-answer-reported", &[]))?;
    Some(sentences(&std::iter::once(intro).chain(dated).collect::<Vec<_>>()))
}

fn last_day(path: &PathEvaluation) -> Moment {
    path.due.unwrap_or(path.opens).as_things_stand.latest()
}

fn last_day_at_best(path: &PathEvaluation) -> Moment {
    path.due.unwrap_or(path.opens).at_best.latest()
}

/// The length of time within which all these paths have to be acted on, if it is the same.
fn common_term(paths: &[&PathEvaluation]) -> Option<Term> {
    let mut terms = paths.iter().map(|path| term_to_act(path));
    let first = terms.next()??;
    terms.all(|term| term == Some(first)).then_some(first)
}

fn distinct(sets: impl Iterator<Item = Vec<FactId>>) -> Vec<Vec<FactId>> {
    let mut found: Vec<Vec<FactId>> = Vec::new();
    for set in sets {
        if !found.contains(&set) {
            found.push(set);
        }
    }
    found
}
