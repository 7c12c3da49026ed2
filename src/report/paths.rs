//! Every way off the list: where it stands, when it opens, by when it must be acted on, what has to
//! happen first and who does it, its article, and how well that article was read.

use crate::engine::Window;
use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::name_of;
use crate::engine::pack::Modality;
use crate::engine::source::Cite;

use super::deadline::term_and_base;
use super::document::Block;
use super::practice;
use super::reason::why_closed;
use super::subject::Subject;

/// The most unknown facts named on one line.
const FEW: usize = 6;

/// The ways off, open ones first; closed ones in one list with the reason.
pub(super) fn paths(subject: &Subject, level: u8) -> Vec<Block> {
    let mut blocks = vec![Block::heading(level, subject.say("report-ways"))];
    let (closed, open): (Vec<_>, Vec<_>) = subject.listing.paths.iter().partition(|path| path.standing == Standing::Closed);
    if open.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-ways-none")));
    }
    for standing in [Standing::Open, Standing::OpensLater, Standing::NeedsSteps, Standing::Depends] {
        for path in open.iter().filter(|path| path.standing == standing) {
            blocks.extend(way(subject, path, level + 1));
        }
    }
    if !closed.is_empty() {
        blocks.push(Block::heading(level + 1, subject.say("report-ways-closed")));
        blocks.push(Block::list(closed.iter().map(|path| {
            let reason = why_closed(&subject.naming, &path.because);
            subject.say_with("report-way-closed", &[("path", subject.naming.path(path.path).into()), ("reason", reason.into())])
        })));
    }
    blocks
}

fn way(subject: &Subject, path: &PathEvaluation, level: u8) -> Vec<Block> {
    let rules = subject.rules(path);
    let modality = name_of(Modality::NAMES, rules.modality);
    let standing = subject.say_with(&format!("report-standing-{}-{modality}", path.standing.name()), &[]);
    let heading = subject.say_with("report-way", &[("path", subject.naming.path(path.path).into()), ("standing", standing.into())]);
    let mut blocks = vec![Block::heading(level, heading)];
    blocks.extend(subject.naming.path_what(path.path).map(Block::paragraph));
    let mut define = |term: &str, words: String| {
        if !words.is_empty() {
            blocks.push(Block::definition(subject.say(term), words));
        }
    };
    define("report-line-binding", subject.say_with(&format!("report-binding-{modality}"), &[]));
    define("report-line-opens", opens(subject, path));
    define("report-line-deadline", deadline(subject, path));
    define("report-line-overdue", overdue(subject, path));
    if path.steps.len() == 1 {
        let steps = path.steps.first().map(|steps| subject.steps_and_actors(steps)).unwrap_or_default();
        define(steps_line(path), steps);
    } else if !path.steps.is_empty() {
        define(steps_line(path), subject.say("report-steps-any"));
        blocks.push(Block::list(path.steps.iter().map(|steps| subject.steps_and_actors(steps))));
    }
    blocks.extend(small_print(subject, path));
    blocks
}

/// What a date rests on: unknown facts, readings, assumptions, the article and how it was read.
fn small_print(subject: &Subject, path: &PathEvaluation) -> Vec<Block> {
    let rules = subject.rules(path);
    let assumed: Vec<String> = rules.assumes.iter().map(|id| subject.naming.named("assume", id)).collect();
    let readings = path.readings.iter().map(|reading| subject.naming.reading(reading.reading)).collect::<Vec<_>>();
    let hedge = rules.hedge.as_ref().map(|hedge| subject.say_with("report-hedge", &[("hedge", hedge.as_str().into())]));
    let due = path.due.map_or(path.opens.as_things_stand, |due| due.as_things_stand);
    let mut cites: Vec<Cite> = rules.opens.cites.clone();
    cites.extend(rules.due.iter().flat_map(|due| due.cites.clone()));
    let positive = !matches!(path.standing, Standing::Closed) && rules.modality != Modality::Reported;
    let practice = if positive { practice::short(subject) } else { None };
    let lines = [
        ("report-line-needs", subject.facts(&path.needs, FEW)),
        ("report-line-readings", subject.texts.one_by_one(&readings)),
        ("report-line-assumed", subject.texts.one_by_one(&assumed)),
        ("report-line-hedge", hedge.unwrap_or_default()),
        ("report-line-provisional", subject.provisional(path.provisional, due)),
        ("report-line-article", subject.naming.cites(&cites)),
        ("report-line-verified", subject.verified(path.verified)),
        ("report-line-practice", practice.unwrap_or_default()),
    ];
    let said = lines.into_iter().filter(|(_, words)| !words.is_empty());
    said.map(|(term, words)| Block::definition(subject.say(term), words)).collect()
}

fn opens(subject: &Subject, path: &PathEvaluation) -> String {
    let now = path.opens.as_things_stand;
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
    let open = due == Window::NEVER || due == Window::UNKNOWN;
    if !open {
        let passed = due.latest().has_come_by(subject.as_of) && path.overdue;
        return subject.window_in(if passed { "report-deadline-passed" } else { "report-deadline" }, due);
    }
    let term = path.because_due.as_ref().and_then(term_and_base).map(|(term, _)| subject.texts.term(term));
    match term {
        Some(term) => subject.say_with("report-deadline-term", &[("term", term.into())]),
        None => subject.say("report-deadline-open"),
    }
}

fn overdue(subject: &Subject, path: &PathEvaluation) -> String {
    if !path.overdue {
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
    if path.standing == Standing::NeedsSteps { "report-line-steps" } else { "report-line-sooner" }
}
