//! One way off the list at length: where it stands, when it opens, by when it must be acted on, what
//! has to happen first and who does it, its article, and how well that article was read.

use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::name_of;
use crate::engine::pack::Modality;
use crate::engine::source::{Cite, Verification};
use crate::engine::{Moment, Window};

use super::deadline::term_to_act;
use super::document::Block;
use super::explain::folded;
use super::subject::Subject;
use super::{practice, questions};

/// The most unknown facts named on one line.
const FEW: usize = 6;

/// A way off with everything that is said about it.
pub(super) fn way(subject: &Subject, path: &PathEvaluation, level: u8) -> Vec<Block> {
    let modality = name_of(Modality::NAMES, subject.rules(path).modality);
    let standing = subject.say_with(&format!("report-standing-{}-{modality}", path.standing.name()), &[]);
    let heading = subject
        .say_with("report-way", &[("path", subject.naming.path(path.path).into()), ("standing", standing.into())]);
    let mut blocks = vec![Block::heading(level, heading)];
    blocks.extend(subject.naming.path_what(path.path).map(Block::paragraph));
    let define = |(term, words): (&str, String)| Block::definition(subject.say(term), words);
    blocks.extend(said(dates(subject, path)).map(define));
    if path.steps.len() > 1 {
        blocks.push(define((steps_line(path), subject.say("report-steps-any"))));
        blocks.push(Block::list(path.steps.iter().map(|steps| subject.steps_and_actors(steps))));
    } else if let Some(steps) = path.steps.first() {
        blocks.push(define((steps_line(path), subject.steps_and_actors(steps))));
    }
    blocks.extend(said(small_print(subject, path)).map(define));
    blocks.extend(folded(subject, path));
    blocks
}

/// A line of what is said about a way: the message that names it, and its words.
type Line = (&'static str, String);

/// The lines that have something to say.
fn said(lines: impl IntoIterator<Item = Line>) -> impl Iterator<Item = Line> {
    lines.into_iter().filter(|(_, words)| !words.is_empty())
}

/// Whether anybody is bound, when the way opens, and by when it must be acted on.
fn dates(subject: &Subject, path: &PathEvaluation) -> Vec<Line> {
    let modality = name_of(Modality::NAMES, subject.rules(path).modality);
    // That something is only reported is said in its own line; what is unverified stands behind the word.
    let behind = |words: String| match path.verified {
        Verification::Unverified => subject.behind_word(Verification::Unverified, words),
        _ => words,
    };
    vec![
        ("report-line-binding", subject.say_with(&format!("report-binding-{modality}"), &[])),
        ("report-line-opens", behind(opens(subject, path))),
        (
            "report-line-deadline",
            if path.due.is_some() { behind(deadline(subject, path)) } else { deadline(subject, path) },
        ),
        ("report-line-overdue", overdue(subject, path)),
    ]
}

/// What a date rests on: unknown facts, readings, assumptions, the article and how it was read.
fn small_print(subject: &Subject, path: &PathEvaluation) -> Vec<Line> {
    let rules = subject.rules(path);
    let assumed: Vec<String> = rules.assumes.iter().map(|id| subject.naming.named("assume", id)).collect();
    let hedge = rules.hedge.as_ref().map(|hedge| subject.say_with("report-hedge", &[("hedge", hedge.as_str().into())]));
    let due = path.due.map_or(path.opens.as_things_stand, |due| due.as_things_stand);
    let mut cites: Vec<Cite> = rules.opens.cites.to_vec();
    cites.extend(rules.due.iter().flat_map(|due| due.cites.to_vec()));
    let positive = path.standing != Standing::Depends && rules.modality != Modality::Reported;
    let practice = if positive { practice::short(subject) } else { None };
    vec![
        ("report-line-needs", subject.facts(&path.needs, FEW)),
        ("report-line-readings", questions::rests_on(subject, &path.readings)),
        ("report-line-assumed", subject.texts.one_by_one(&assumed)),
        ("report-line-hedge", hedge.unwrap_or_default()),
        ("report-line-provisional", subject.provisional(path.provisional, due)),
        ("report-line-article", subject.naming.cites(&cites)),
        ("report-line-verified", subject.verified_by(path.verified, &[Some(&path.because), path.because_due.as_ref()])),
        ("report-line-practice", practice.unwrap_or_default()),
    ]
}

fn opens(subject: &Subject, path: &PathEvaluation) -> String {
    let now = path.opens.as_things_stand;
    if subject.rules(path).modality == Modality::Reported && path.standing == Standing::Depends {
        return subject.window_in("report-opens-reported", now);
    }
    if path.standing == Standing::NeedsSteps {
        return subject.window_in("report-opens-at-best", path.opens.at_best);
    }
    if now.latest().has_come_by(subject.as_of) {
        return subject.window_in("report-opened", now);
    }
    if now == Window::UNKNOWN { String::new() } else { subject.window_in("report-opens", now) }
}

fn deadline(subject: &Subject, path: &PathEvaluation) -> String {
    let Some(due) = path.due.map(|due| due.as_things_stand) else {
        let modality = name_of(Modality::NAMES, subject.rules(path).modality);
        return subject.say_with(&format!("report-deadline-none-{modality}"), &[]);
    };
    let term = term_to_act(path).map(|term| subject.texts.term(term));
    let no_last_day =
        due == Window::NEVER || due == Window::UNKNOWN || (term.is_some() && due.latest() == Moment::Never);
    if !no_last_day {
        let passed = due.latest().has_come_by(subject.as_of) && path.overdue;
        return subject.window_in(if passed { "report-deadline-passed" } else { "report-deadline" }, due);
    }
    let best = path.due.map(|due| due.at_best).filter(|best| best.is_exact()).and_then(|best| best.latest().day());
    match (term, best) {
        (Some(term), Some(day)) => {
            let values = [("term", term.into()), ("day", subject.texts.day(day).into())];
            subject.say_with("report-deadline-term-best", &values)
        }
        (Some(term), None) => subject.say_with("report-deadline-term", &[("term", term.into())]),
        (None, _) => subject.say("report-deadline-open"),
    }
}

fn overdue(subject: &Subject, path: &PathEvaluation) -> String {
    if !path.overdue || subject.deleted().is_some() {
        return String::new();
    }
    match &subject.rules(path).if_overdue {
        Some(procedure) => {
            subject.say_with("report-overdue-procedure", &[("procedure", subject.naming.procedure(procedure).into())])
        }
        None => subject.say("report-overdue"),
    }
}

fn steps_line(path: &PathEvaluation) -> &'static str {
    match path.standing {
        Standing::NeedsSteps => "report-line-steps",
        Standing::OpensLater => "report-line-sooner",
        _ => "report-line-possible",
    }
}
