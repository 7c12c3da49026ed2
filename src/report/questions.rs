//! Open questions of law: numbered, each with the way to read the text that is used here and what it
//! gives, and the other ways with theirs. Other parts of the report refer to the number.

use crate::engine::Window;
use crate::engine::evaluation::ReadingEvaluation;
use crate::engine::expression::ReadingId;
use crate::engine::overall::may_begin;
use crate::engine::source::Cite;

use super::brief::whole_articles;
use super::combined::combined;
use super::document::Block;
use super::remains::ends_with_entry;
use super::subject::{Subject, sentences};

/// The most names given for one outcome.
const FEW: usize = 1;
/// The most outcomes given for one answer.
const OUTCOMES: usize = 3;

/// The questions that change something shown, in the order of their numbers.
fn numbered<'a>(subject: &Subject<'a>) -> Vec<(ReadingId, Vec<Changed<'a>>)> {
    let all = (0..subject.pack.readings.len()).map(ReadingId);
    all.map(|reading| (reading, changed_by(subject, reading))).filter(|(_, changed)| !changed.is_empty()).collect()
}

/// The numbers of the questions some readings belong to: *1 and 3*. Empty if there are none.
pub(super) fn numbers(subject: &Subject, readings: &[ReadingEvaluation]) -> String {
    if readings.is_empty() {
        return String::new();
    }
    let asked = |reading: ReadingId| readings.iter().any(|each| each.reading == reading);
    let numbers = numbered(subject).into_iter().enumerate().filter(|(_, (reading, _))| asked(*reading));
    let numbers: Vec<String> = numbers.map(|(place, _)| (place + 1).to_string()).collect();
    subject.texts.all_of(&numbers)
}

/// Which questions something rests on, for a line of its own. Empty if there are none.
pub(super) fn rests_on(subject: &Subject, readings: &[ReadingEvaluation]) -> String {
    let numbers = numbers(subject, readings);
    if numbers.is_empty() { numbers } else { subject.say_with("report-rests-on", &[("numbers", numbers.into())]) }
}

/// Every open question that changes something, one paragraph each.
pub(super) fn questions(subject: &Subject, level: u8) -> Vec<Block> {
    let numbered = numbered(subject);
    if numbered.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(level, subject.say("report-readings")),
        Block::paragraph(subject.say("report-readings-intro")),
    ];
    for (place, (reading, changed)) in numbered.iter().enumerate() {
        let term = subject.say_with("report-reading-number", &[("number", (place + 1).into())]);
        blocks.push(Block::definition(term, in_words(subject, *reading, changed)));
    }
    let order: Vec<ReadingId> = numbered.iter().map(|(reading, _)| *reading).collect();
    blocks.extend(combined(subject, &order));
    blocks
}

fn in_words(subject: &Subject, reading: ReadingId, changed: &[Changed]) -> String {
    let Some(first) = changed.first().map(|changed| changed.evaluation) else { return String::new() };
    let used = first.used.and_then(|used| first.alternatives.iter().position(|(place, ..)| *place == used));
    // The question, each answer, and where each is written.
    let rules = subject.pack.readings.get(reading.0);
    let cited = |words: String, cites: Option<&[Cite]>| {
        let cites = subject.naming.cites(&whole_articles(cites.unwrap_or_default()));
        if cites.is_empty() {
            return words;
        }
        subject.say_with("report-reading-cited", &[("words", words.into()), ("cites", cites.into())])
    };
    let mut said = vec![cited(subject.naming.reading(reading), rules.map(|rules| &*rules.cites))];
    if let [only] = changed {
        said.push(subject.say_with("report-reading-changes", &[("name", only.name.as_str().into())]));
    }
    let alternative = |id: &str, place: usize, outcomes: Vec<String>| {
        let value = first.alternatives.get(place).map(|(value, ..)| *value).unwrap_or_default();
        let cites = rules.and_then(|rules| rules.values.get(value)).map(|value| value.cites.as_slice());
        let named =
            subject.say_with("report-outcome-name", &[("name", subject.naming.alternative(reading, value).into())]);
        let values =
            [("alternative", cited(named, cites).into()), ("outcomes", subject.texts.one_by_one(&outcomes).into())];
        subject.say_with(if outcomes.is_empty() { "report-reading-used-alone" } else { id }, &values)
    };
    match used {
        Some(used) => said.push(alternative("report-reading-used", used, outcomes(subject, changed, used, Some(used)))),
        None => said.push(subject.say("report-reading-open")),
    }
    for place in (0..first.alternatives.len()).filter(|place| Some(*place) != used) {
        let outcomes = outcomes(subject, changed, place, used);
        if !outcomes.is_empty() {
            said.push(alternative("report-reading-otherwise", place, outcomes));
        }
    }
    sentences(&said)
}

/// One thing a reading changes.
struct Changed<'a> {
    name: String,
    evaluation: &'a ReadingEvaluation,
    /// Whether it is an effect or bar, of which the reading changes the end.
    ends: bool,
    /// Whether it ends with the entry.
    follows: bool,
}

/// What a reading changes. Where it changes a way off, what ends with the entry moves along unsaid.
fn changed_by<'a>(subject: &Subject<'a>, reading: ReadingId) -> Vec<Changed<'a>> {
    let listing = subject.listing;
    let is_it = move |evaluation: &&ReadingEvaluation| evaluation.reading == reading;
    let paths = listing.paths.iter().flat_map(|path| {
        path.readings.iter().filter(is_it).map(|evaluation| Changed {
            name: subject.naming.path(path.path),
            evaluation,
            ends: false,
            follows: false,
        })
    });
    let groups = [("effect", &listing.effects, &subject.pack.effects), ("bar", &listing.bars, &subject.pack.bars)];
    let effects = groups.into_iter().flat_map(|(kind, effects, rules)| {
        effects.iter().filter(|effect| may_begin(effect)).flat_map(move |effect| {
            let id = rules.get(effect.effect).map(|rules| rules.id.as_str()).unwrap_or_default();
            effect.readings.iter().filter(is_it).map(move |evaluation| Changed {
                name: subject.naming.named(kind, id),
                evaluation,
                ends: true,
                follows: ends_with_entry(&effect.because),
            })
        })
    });
    let mut changed: Vec<Changed> = paths.chain(effects).collect();
    if changed.iter().any(|changed| !changed.ends) {
        changed.retain(|changed| !changed.follows);
    }
    changed
}

/// What one alternative makes of everything the reading changes. What comes to the same stands
/// together; what tells no day is said only where nothing else can be said.
fn outcomes(subject: &Subject, changed: &[Changed], place: usize, used: Option<usize>) -> Vec<String> {
    let is_used = used == Some(place);
    let mut grouped: Vec<(bool, String, Vec<String>)> = Vec::new();
    for Changed { name, evaluation, ends, follows } in changed {
        if is_used && *follows {
            continue;
        }
        let Some((_, opens, due)) = evaluation.alternatives.get(place).copied() else { continue };
        let known = used.and_then(|used| evaluation.alternatives.get(used));
        if !is_used && known.is_some_and(|(_, known, known_due)| (*known, *known_due) == (opens, due)) {
            continue;
        }
        let (words, tells) = if *ends {
            (subject.window_in("report-outcome-ends", opens), opens.latest().day().is_some())
        } else {
            (outcome(subject, opens, due), due.unwrap_or(opens).latest().day().is_some())
        };
        let tells = tells || (!is_used && !*ends && opens == Window::NEVER);
        match grouped.iter_mut().find(|(_, known, _)| *known == words) {
            Some((_, _, names)) => names.push(name.clone()),
            None => grouped.push((tells, words, vec![name.clone()])),
        }
    }
    if is_used || grouped.iter().any(|(tells, ..)| *tells) {
        grouped.retain(|(tells, ..)| *tells);
    }
    let said = grouped.into_iter().take(OUTCOMES).map(|(_, outcome, names)| {
        let names = named(subject, &names);
        if changed.len() == 1 {
            return outcome;
        }
        subject.say_with("report-outcome", &[("names", names.into()), ("outcome", outcome.into())])
    });
    said.collect()
}

/// The first few names in quotation marks, and how many more there are.
fn named(subject: &Subject, names: &[String]) -> String {
    let quote = |name: &String| subject.say_with("report-outcome-name", &[("name", name.as_str().into())]);
    let quoted: Vec<String> = names.iter().map(quote).collect();
    subject.texts.first_few(&quoted, FEW)
}

fn outcome(subject: &Subject, opens: Window, due: Option<Window>) -> String {
    match due {
        Some(due) if due != Window::NEVER => subject.window_in("report-outcome-due", due),
        _ => subject.window_in("report-outcome-opens", opens),
    }
}
