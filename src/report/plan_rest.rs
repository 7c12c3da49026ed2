//! The rest of the plan: what to find out first, what others have to do anyway, what comes by itself,
//! what can be done where a last day passes, what is too late, and what would change nothing.

use crate::engine::fact::Actor;
use crate::engine::plan::{Chance, Deadline, FindOut, Idle, Remedy};
use crate::engine::source::Verification;

use super::closed::other_text;
use super::document::Block;
use super::plan::{FEW, Told};
use super::reason::why_closed;
use super::subject::{Subject, sentences};

/// The most missed days, or steps that change nothing, told for one listing.
const MOST: usize = 4;
/// The most reasons told for one listing why steps change nothing.
const REASONS: usize = 2;

/// The unknown facts that decide most, for each listing.
pub(super) fn find_out(told: &Told) -> Vec<Block> {
    let (mut lines, mut in_time_lines) = (Vec::new(), Vec::new());
    for (place, subject) in told.subjects.iter().enumerate() {
        let all: Vec<&FindOut> = told.plan.find_out.iter().filter(|each| each.listing == place).collect();
        let in_time: Vec<_> = all.iter().filter(|each| !each.in_time.is_empty()).map(|each| each.fact).collect();
        if !in_time.is_empty() {
            let mut steps: Vec<_> = all.iter().flat_map(|each| each.in_time.clone()).collect();
            steps.sort_unstable();
            steps.dedup();
            let values = [("facts", subject.facts(&in_time, FEW).into()), ("count", steps.len().into())];
            let words = subject.say_with("report-plan-find-out-in-time", &values);
            in_time_lines.push(sentences(&[told.listing(place), words]));
        }
        let mine: Vec<&FindOut> = all.into_iter().filter(|each| !each.ways.is_empty()).collect();
        if mine.is_empty() {
            continue;
        }
        let facts: Vec<_> = mine.iter().take(FEW).map(|each| each.fact).collect();
        let mut ways: Vec<_> = mine.iter().take(FEW).flat_map(|each| each.ways.clone()).collect();
        ways.sort();
        ways.dedup();
        let values = [
            ("facts", subject.facts(&facts, FEW).into()),
            ("ways", ways.len().into()),
            ("more", mine.len().saturating_sub(facts.len()).into()),
        ];
        lines.push(sentences(&[told.listing(place), subject.say_with("report-plan-find-out", &values)]));
    }
    lines.extend(in_time_lines);
    term_and_lines(told, "report-plan-find-out-term", lines)
}

/// A term with its only line, or with its lines below it.
fn term_and_lines(told: &Told, term: &str, mut lines: Vec<String>) -> Vec<Block> {
    let term = told.texts.ui(term, &[]);
    match lines.len() {
        0 => Vec::new(),
        1 => vec![Block::definition(term, lines.remove(0))],
        _ => vec![Block::definition(term, String::new()), Block::list(lines)],
    }
}

/// Everything after the steps.
pub(super) fn rest(told: &Told) -> Vec<Block> {
    let lines = [
        ("report-plan-by-itself-term", by_itself(told)),
        ("report-plan-chance-term", told.plan.chances.iter().filter_map(|each| chance(told, each)).collect()),
        ("report-plan-duties-term", duties(told)),
        ("report-plan-if-overdue-term", told.plan.remedies.iter().filter_map(|each| remedy(told, each)).collect()),
        ("report-plan-perhaps-in-time-term", perhaps_in_time(told)),
        ("report-plan-past-term", past(told)),
        ("report-plan-idle-term", idle(told)),
    ];
    lines.into_iter().flat_map(|(term, lines)| term_and_lines(told, term, lines)).collect()
}

/// A step of a procedure by its name.
pub(super) fn procedure_step(subject: &Subject, procedure: usize, step: usize) -> String {
    let rules = subject.pack.procedures.get(procedure);
    let found = rules.and_then(|rules| Some((rules, rules.steps.get(step)?)));
    found.map(|(rules, step)| subject.naming.procedure_step(&rules.id, &step.id)).unwrap_or_default()
}

fn by_itself(told: &Told) -> Vec<String> {
    let lines = told.subjects.iter().enumerate().map(|(place, subject)| {
        let listing = told.listing(place);
        if let Some(deleted) = subject.deleted() {
            return sentences(&[listing, subject.window_in("report-plan-deleted", deleted)]);
        }
        let words = match told.plan.by_itself.iter().find(|each| each.listing == place) {
            Some(each) => {
                let due = each.due.filter(|due| due.latest().day().is_some());
                let passed = due.is_some_and(|due| due.latest() < told.as_of);
                let id = match (due.is_some(), passed) {
                    (true, true) => "report-plan-by-itself-overdue",
                    (true, false) => "report-plan-by-itself-due",
                    (false, _) => "report-plan-by-itself",
                };
                let weak = each.path.map_or(Verification::FullText, |path| subject.weakness(path));
                subject.behind_word(weak, subject.window_in(id, told.to_come(due.unwrap_or(each.removal))))
            }
            None => subject.window_in("report-plan-by-itself-none", subject.listing.removal.as_things_stand),
        };
        sentences(&[listing, words])
    });
    lines.collect()
}

/// A way that somebody may take, from its day on, and what can be asked for then.
fn chance(told: &Told, chance: &Chance) -> Option<String> {
    let subject = told.subject(chance.listing)?;
    let has_come = chance.opens.latest() <= told.as_of;
    let id = if has_come { "report-plan-chance" } else { "report-plan-chance-from" };
    let values = [("path", subject.naming.path(chance.path).into())];
    let words = subject.window_with(id, told.to_come(chance.opens), &values);
    let words = subject.behind_word(subject.weakness(chance.path), words);
    let asks: Vec<String> =
        chance.asks.iter().map(|(procedure, step)| procedure_step(subject, *procedure, *step)).collect();
    let asks = match asks.is_empty() {
        true => String::new(),
        false => subject.say_with("report-plan-chance-asks", &[("steps", subject.texts.one_by_one(&asks).into())]),
    };
    let provisional = subject.provisional(chance.provisional && !has_come, chance.opens);
    Some(sentences(&[told.listing(chance.listing), words, asks, provisional]))
}

fn duties(told: &Told) -> Vec<String> {
    told.plan.duties.iter().take(MOST).filter_map(|each| deadline(told, "report-plan-duty", each)).collect()
}

/// What the person or somebody at their side may still be able to do, or not.
fn perhaps_in_time(told: &Told) -> Vec<String> {
    let mine = told.plan.perhaps_in_time.iter().filter(|each| asks(each.actor));
    mine.take(MOST).filter_map(|each| deadline(told, "report-plan-perhaps-in-time", each)).collect()
}

/// What the person or somebody at their side can no longer do in time.
fn past(told: &Told) -> Vec<String> {
    let mine = told.plan.past.iter().filter(|each| asks(each.actor));
    mine.take(MOST).filter_map(|each| deadline(told, "report-plan-past", each)).collect()
}

fn asks(actor: Actor) -> bool {
    matches!(actor, Actor::Person | Actor::Creditor | Actor::ThirdParty)
}

fn deadline(told: &Told, id: &str, each: &Deadline) -> Option<String> {
    let subject = told.subject(each.listing)?;
    let values = [
        ("step", procedure_step(subject, each.procedure, each.step).into()),
        ("actor", subject.naming.actor(each.actor).into()),
    ];
    let words = subject.behind_word(each.verified, subject.window_with(id, each.by, &values));
    Some(sentences(&[told.listing(each.listing), words]))
}

/// What can be done where the last day passes, its steps with their days as far as they can be told.
fn remedy(told: &Told, remedy: &Remedy) -> Option<String> {
    let subject = told.subject(remedy.listing)?;
    let procedure = subject.pack.procedures.get(remedy.procedure)?;
    let id = match (remedy.passed, remedy.after_steps) {
        (true, _) => "report-plan-overdue-now",
        (false, true) => "report-plan-overdue-after-steps",
        (false, false) => "report-plan-overdue-later",
    };
    let values = [("procedure", subject.naming.procedure(&procedure.id).into())];
    let intro = subject.behind_word(subject.weakness(remedy.path), subject.window_with(id, remedy.due, &values));
    let steps = remedy.steps.iter().filter_map(|each| {
        let rules = procedure.steps.get(each.step)?;
        let starts = each.starts.latest().day().is_some();
        let by = each.deadline.filter(|by| starts && by.latest().day().is_some());
        let id = match (by.is_some(), starts) {
            (true, _) => "report-plan-remedy-by",
            (false, true) => "report-plan-remedy-from",
            // What hangs on what somebody else decides is told with the procedure.
            (false, false) => return None,
        };
        let values = [
            ("step", subject.naming.procedure_step(&procedure.id, &rules.id).into()),
            ("actor", subject.naming.actor(rules.actor).into()),
        ];
        Some(subject.window_with(id, by.unwrap_or(each.starts), &values))
    });
    let steps = subject.texts.one_by_one(&steps.collect::<Vec<_>>());
    let id = if steps.is_empty() { "report-plan-remedy-undated" } else { "report-plan-remedy" };
    let steps = subject.say_with(id, &[("steps", steps.into())]);
    Some(sentences(&[told.listing(remedy.listing), intro, steps]))
}

/// What would change nothing, with why where the derivation gives it.
fn idle(told: &Told) -> Vec<String> {
    let mut lines = Vec::new();
    for (place, subject) in told.subjects.iter().enumerate() {
        let mut mine: Vec<&Idle> = told.plan.idle.iter().filter(|each| each.listing == place).collect();
        // Where the entry has to come off already, nobody asks what else might bring that about.
        if subject.listing.removal.as_things_stand.latest() <= told.as_of {
            continue;
        }
        mine.retain(|each| each.too_late || !is_of_another_text(subject, each));
        mine.sort_by_key(|each| subject.pack.facts.get(each.fact.0).and_then(|fact| fact.step_actor()));
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for each in mine {
            let (why, step) = (why_idle(told, subject, each), subject.naming.step(each.fact));
            match groups.iter_mut().find(|(known, _)| *known == why) {
                Some((_, steps)) => steps.push(step),
                None => groups.push((why, vec![step])),
            }
        }
        groups.sort_by_key(|(why, steps)| (why.is_empty(), std::cmp::Reverse(steps.len())));
        lines.extend(groups.into_iter().take(REASONS).map(|(why, steps)| {
            let more = steps.len().saturating_sub(MOST);
            let shown: Vec<String> = steps.into_iter().take(MOST).collect();
            let values = [("steps", subject.texts.one_by_one(&shown).into()), ("more", more.into())];
            sentences(&[told.listing(place), subject.say_with("report-plan-idle", &values), why])
        }));
    }
    lines
}

/// Whether a step belongs only to ways of texts that do not govern here: nobody would think of it.
fn is_of_another_text(subject: &Subject, idle: &Idle) -> bool {
    let closed = idle.closed.iter().filter_map(|path| subject.listing.paths.get(path.0));
    !idle.closed.is_empty() && closed.into_iter().all(|path| other_text(subject, path).is_some())
}

fn why_idle(told: &Told, subject: &Subject, idle: &Idle) -> String {
    if idle.too_late {
        let removal = told.plan.by_itself.iter().find(|each| each.listing == idle.listing).map(|each| each.removal);
        return removal.map(|removal| subject.window_in("report-plan-idle-late", removal)).unwrap_or_default();
    }
    let closed = idle.closed.first().and_then(|path| subject.listing.paths.get(path.0));
    let Some(path) = closed else { return String::new() };
    let reason = why_closed(&subject.naming, &path.because);
    let why = reason.id.rsplit_once("closed-").map_or("", |(_, why)| why);
    let values =
        [("why", why.into()), ("what", reason.what.into()), ("cites", subject.naming.cites(&reason.cites).into())];
    subject.say_with("report-plan-idle-why", &values)
}
