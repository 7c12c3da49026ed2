//! Ways off that wait for a step or depend on facts not known, in a few lines each: what opens them
//! and who does it, within what time the keeper of the list must then act, and where that is written.
//!
//! What all of them share is said once, above the list.

use crate::engine::evaluation::{PathEvaluation, ReadingEvaluation, Standing};
use crate::engine::fact::FactId;
use crate::engine::pack::Modality;
use crate::engine::source::{Cite, SourceId, Verification};
use crate::engine::{Moment, Window};

use super::deadline::term_to_act;
use super::document::Block;
use super::explain::folded;
use super::subject::{Subject, sentences};
use super::{practice, questions};

/// The most unknown facts named for one way.
const FEW: usize = 6;
/// From how many ways on what they share is said once.
const SEVERAL: usize = 3;

/// These ways, those that bind before those that do not; with what is reported of practice.
pub(super) fn in_short(subject: &Subject, paths: &[&PathEvaluation]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (modality, intro) in [(Modality::Shall, "report-short-shall"), (Modality::May, "report-short-may")] {
        let paths: Vec<&PathEvaluation> =
            paths.iter().copied().filter(|path| subject.rules(path).modality == modality).collect();
        if !paths.is_empty() {
            let shared = Shared::of(subject, &paths);
            blocks.push(Block::paragraph(sentences(&[shared.in_words(subject), subject.say_with(intro, &[])])));
            blocks.push(Block::list(paths.iter().map(|path| one(subject, path, &shared))));
            blocks.extend(paths.iter().filter_map(|path| folded(subject, path)));
        }
    }
    let practice = practice::short(subject);
    blocks.extend(practice.map(|words| Block::definition(subject.say("report-line-practice"), words)));
    blocks
}

/// What is the same for all of several ways, and the open questions any of them rests on.
struct Shared {
    needs: Vec<FactId>,
    best: Option<Window>,
    questions: Vec<ReadingEvaluation>,
    source: Option<SourceId>,
}

impl Shared {
    fn of(subject: &Subject, paths: &[&PathEvaluation]) -> Shared {
        let questions = paths.iter().flat_map(|path| path.readings.clone()).collect();
        let Some((first, others)) = paths.split_first().filter(|_| paths.len() >= SEVERAL) else {
            return Shared { needs: Vec::new(), best: None, questions, source: None };
        };
        let all_need = |fact: &FactId| others.iter().all(|path| path.needs.contains(fact));
        let needs = first.needs.iter().copied().filter(all_need).collect();
        let best = best(first).filter(|day| others.iter().all(|path| best(path) == Some(*day)));
        Shared { needs, best, questions, source: most_cited(subject, paths) }
    }

    fn in_words(&self, subject: &Subject) -> String {
        let needs = match self.needs.as_slice() {
            [] => String::new(),
            needs => subject.say_with("report-short-all-need", &[("facts", subject.facts(needs, FEW).into())]),
        };
        let best = self.best.map(|best| subject.window_in("report-short-all-best", best)).unwrap_or_default();
        let questions = match questions::numbers(subject, &self.questions) {
            numbers if numbers.is_empty() => numbers,
            numbers => subject.say_with("report-short-questions", &[("numbers", numbers.into())]),
        };
        let source = self.source.map(|source| {
            subject.say_with("report-short-source", &[("source", subject.naming.short_source(source).into())])
        });
        sentences(&[needs, best, questions, source.unwrap_or_default()])
    }
}

/// The last day if every step were taken today, where that is one day.
fn best(path: &PathEvaluation) -> Option<Window> {
    let waits = path.standing == Standing::NeedsSteps;
    path.due.map(|due| due.at_best).filter(|best| waits && best.is_exact() && best.latest().day().is_some())
}

fn one(subject: &Subject, path: &PathEvaluation, shared: &Shared) -> String {
    let lines = [
        what_and_when(subject, path, shared),
        opens(subject, path),
        best(path)
            .filter(|_| shared.best.is_none())
            .map(|best| subject.window_in("report-short-best", best))
            .unwrap_or_default(),
        small_print(subject, path),
    ];
    let values = [
        ("path", subject.naming.path(path.path).into()),
        ("cites", cited(subject, path, shared).into()),
        ("lines", sentences(&lines).into()),
    ];
    subject.say_with("report-short", &values)
}

/// The articles; the source that most of these ways share is not named again.
fn cited(subject: &Subject, path: &PathEvaluation, shared: &Shared) -> String {
    let (own, others): (Vec<Cite>, Vec<Cite>) =
        cites(subject, path).into_iter().partition(|cite| Some(cite.source) == shared.source);
    let mut articles: Vec<String> = Vec::new();
    for cite in own {
        if !articles.contains(&cite.article) {
            articles.push(cite.article);
        }
    }
    let articles: Vec<String> = articles.iter().map(|article| subject.texts.place(article)).collect();
    let values = [("count", articles.len().into()), ("articles", subject.texts.all_of(&articles).into())];
    let own = if articles.is_empty() { String::new() } else { subject.say_with("report-short-articles", &values) };
    let all: Vec<String> = [own, subject.naming.cites(&others)].into_iter().filter(|cites| !cites.is_empty()).collect();
    subject.texts.one_by_one(&all)
}

fn cites(subject: &Subject, path: &PathEvaluation) -> Vec<Cite> {
    let rules = subject.rules(path);
    rules.opens.cites.iter().chain(rules.due.iter().flat_map(|due| due.cites.iter())).cloned().collect()
}

/// The source that most of these ways cite.
fn most_cited(subject: &Subject, paths: &[&PathEvaluation]) -> Option<SourceId> {
    let all: Vec<SourceId> = paths.iter().flat_map(|path| cites(subject, path)).map(|cite| cite.source).collect();
    let count = |source: &SourceId| all.iter().filter(|other| *other == source).count();
    all.iter().copied().max_by_key(|source| (count(source), std::cmp::Reverse(*source)))
}

/// What opens the way, and within what time it must then be acted on.
fn what_and_when(subject: &Subject, path: &PathEvaluation, shared: &Shared) -> String {
    let sets: Vec<String> = path.steps.iter().map(|steps| subject.steps_and_actors(steps)).collect();
    let told = |fact: &FactId| shared.needs.contains(fact) || path.steps.iter().any(|steps| steps.contains(fact));
    let needs: Vec<FactId> = path.needs.iter().copied().filter(|fact| !told(fact)).collect();
    let needs = match needs.as_slice() {
        [] => String::new(),
        needs => subject.say_with("report-short-needs", &[("facts", subject.facts(needs, FEW).into())]),
    };
    let steps = if sets.is_empty() { Vec::new() } else { vec![subject.texts.either(&sets)] };
    let what: Vec<String> = steps.into_iter().chain([needs]).filter(|words| !words.is_empty()).collect();
    let what = subject.texts.one_by_one(&what);
    let due = path.due.map(|due| due.as_things_stand);
    let term = term_to_act(path).map(|term| subject.texts.term(term));
    let binds = subject.rules(path).modality == Modality::Shall;
    let id = match (due, &term) {
        (Some(_), Some(_)) => "report-short-within",
        (None, _) if binds => "report-short-no-days",
        _ => "report-short-what",
    };
    let what = if what.is_empty() { subject.say("report-short-law") } else { what };
    let said = subject.say_with(id, &[("what", what.into()), ("term", term.unwrap_or_default().into())]);
    match due {
        Some(due) if due.latest().day().is_some() => {
            sentences(&[said, behind(subject, path, subject.window_in("report-short-deadline", due))])
        }
        _ => said,
    }
}

/// From when on the way is open, where that is more than that it cannot lie before the listing.
fn opens(subject: &Subject, path: &PathEvaluation) -> String {
    let opens = path.opens.as_things_stand;
    let tells = opens.latest().day().is_some() || opens.earliest() > Moment::Day(subject.as_of);
    let said = tells && opens != Window::NEVER;
    if said { behind(subject, path, subject.window_in("report-short-opens", opens)) } else { String::new() }
}

/// A day that nobody verified stands behind that word; that a text is only reported is said at the end.
fn behind(subject: &Subject, path: &PathEvaluation, words: String) -> String {
    match path.verified {
        Verification::Unverified => subject.behind_word(Verification::Unverified, words),
        _ => words,
    }
}

/// What is assumed, what the source itself hedges, and how the article was read where it was not
/// read in full.
fn small_print(subject: &Subject, path: &PathEvaluation) -> String {
    let rules = subject.rules(path);
    let assumed: Vec<String> = rules.assumes.iter().map(|id| subject.naming.named("assume", id)).collect();
    let own = rules.due.as_ref().map_or(rules.opens.verified, |due| due.verified.max(rules.opens.verified));
    // An interpretation that is only a reading is shown as the open question it is.
    let verified = if path.verified == Verification::Interpretation { own } else { path.verified };
    let checked = if verified == Verification::FullText { String::new() } else { subject.verified(verified) };
    let hedge = rules.hedge.clone().unwrap_or_default();
    let lines = [
        ("report-short-assumed", subject.texts.one_by_one(&assumed)),
        ("report-short-hedge", hedge),
        ("report-short-verified", checked),
    ];
    let said: Vec<String> = lines
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(id, words)| subject.say_with(id, &[("words", words.into())]))
        .collect();
    sentences(&said)
}
