//! What is uncertain, and why: several texts that may govern, readings that change a date, facts not
//! known, a calendar not yet published.

use crate::engine::Window;
use crate::engine::evaluation::{Ask, ReadingEvaluation};
use crate::engine::expression::ReadingId;
use crate::engine::overall::may_begin;

use super::document::{Block, Item};
use super::remains::ends_with_entry;
use super::subject::Subject;

/// The most dates shown for one alternative of a reading.
const FEW: usize = 3;
/// The most unknown facts that are explained one by one.
const EXPLAINED: usize = 6;

/// Everything uncertain about one listing; `asks` are the questions still worth asking about it.
pub(super) fn doubts(subject: &Subject, asks: &[&Ask], level: u8) -> Vec<Block> {
    let parts = [governing(subject), unknown(subject, asks), readings(subject, level + 1), provisional(subject)];
    let mut blocks = vec![Block::heading(level, subject.say("report-doubts"))];
    blocks.extend(parts.into_iter().flatten());
    if blocks.len() == 1 {
        blocks.push(Block::paragraph(subject.say("report-doubts-none")));
    }
    blocks
}

fn governing(subject: &Subject) -> Vec<Block> {
    let texts: Vec<String> =
        subject.listing.governed_by.iter().map(|version| subject.naming.version(*version)).collect();
    if texts.len() < 2 {
        return Vec::new();
    }
    vec![Block::paragraph(subject.say_with("report-several-texts", &[("texts", subject.texts.any_of(&texts).into())]))]
}

fn unknown(subject: &Subject, asks: &[&Ask]) -> Vec<Block> {
    let (first, others): (Vec<&Ask>, Vec<&Ask>) = asks.iter().copied().partition(|ask| ask.moves_removal);
    let explained = first.iter().take(EXPLAINED).map(|ask| {
        let why = subject.naming.fact_attribute(ask.fact, "why").unwrap_or_default();
        subject.say_with("report-unknown-fact", &[("fact", subject.naming.fact(ask.fact).into()), ("why", why.into())])
    });
    let mut blocks = Vec::new();
    if !first.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-unknown")));
        blocks.push(Block::list(explained));
    }
    let rest: Vec<&Ask> = first.iter().copied().skip(EXPLAINED).collect();
    for (id, asks) in [("report-unknown-more", rest), ("report-unknown-beside", others)] {
        let names: Vec<String> = asks.iter().map(|ask| subject.naming.fact(ask.fact)).collect();
        if !names.is_empty() {
            blocks.push(Block::paragraph(subject.say_with(id, &[("facts", subject.texts.all_of(&names).into())])));
        }
    }
    blocks
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

fn readings(subject: &Subject, level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for place in 0..subject.pack.readings.len() {
        let reading = ReadingId(place);
        let changed = changed_by(subject, reading);
        let Some(first) = changed.first().map(|changed| changed.evaluation) else { continue };
        let used = match first.used {
            Some(used) => {
                subject.say_with("report-reading-used", &[("used", subject.naming.alternative(reading, used).into())])
            }
            None => subject.say("report-reading-open"),
        };
        let alternatives = first.alternatives.iter().enumerate().map(|(place, (alternative, ..))| {
            let text = subject.say_with(
                "report-alternative",
                &[("alternative", subject.naming.alternative(reading, *alternative).into())],
            );
            Item { text: text.into(), below: outcomes(subject, &changed, place) }
        });
        if blocks.is_empty() {
            blocks.push(Block::heading(level, subject.say("report-readings")));
            blocks.push(Block::paragraph(subject.say("report-readings-intro")));
        }
        let values = [("question", subject.naming.reading(reading).into()), ("used", used.into())];
        blocks.push(Block::paragraph(subject.say_with("report-reading", &values)));
        blocks.push(Block::List(alternatives.collect()));
    }
    blocks
}

/// What a reading changes. Where it changes a way off, what ends with the entry moves along unsaid.
fn changed_by<'a>(subject: &Subject<'a>, reading: ReadingId) -> Vec<Changed<'a>> {
    let listing = subject.listing;
    let paths = listing.paths.iter().flat_map(|path| {
        let name = subject.naming.path(path.path);
        path.readings.iter().map(move |evaluation| Changed {
            name: name.clone(),
            evaluation,
            ends: false,
            follows: false,
        })
    });
    let groups = [("effect", &listing.effects, &subject.pack.effects), ("bar", &listing.bars, &subject.pack.bars)];
    let effects = groups.into_iter().flat_map(|(kind, effects, rules)| {
        effects.iter().filter(|effect| may_begin(effect)).flat_map(move |effect| {
            let id = rules.get(effect.effect).map(|rules| rules.id.as_str()).unwrap_or_default();
            let name = subject.naming.named(kind, id);
            let follows = ends_with_entry(&effect.because);
            effect.readings.iter().map(move |evaluation| Changed {
                name: name.clone(),
                evaluation,
                ends: true,
                follows,
            })
        })
    });
    let mut changed: Vec<Changed> =
        paths.chain(effects).filter(|changed| changed.evaluation.reading == reading).collect();
    if changed.iter().any(|changed| !changed.ends) {
        changed.retain(|changed| !changed.follows);
    }
    changed
}

/// What one alternative makes of everything the reading changes; what comes to the same, in one line.
fn outcomes(subject: &Subject, changed: &[Changed], place: usize) -> Vec<Item> {
    let mut grouped: Vec<(String, Vec<String>)> = Vec::new();
    for Changed { name, evaluation, ends, .. } in changed {
        let Some((_, opens, due)) = evaluation.alternatives.get(place) else { continue };
        let outcome =
            if *ends { subject.window_in("report-outcome-ends", *opens) } else { outcome(subject, *opens, *due) };
        match grouped.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, names)) => names.push(name.clone()),
            None => grouped.push((outcome, vec![name.clone()])),
        }
    }
    let items = grouped.into_iter().map(|(outcome, names)| {
        let more = names.len().saturating_sub(FEW);
        let shown: Vec<String> = names.into_iter().take(FEW).collect();
        let values =
            [("names", subject.texts.one_by_one(&shown).into()), ("outcome", outcome.into()), ("more", more.into())];
        Item::from(subject.say_with("report-outcome", &values))
    });
    items.collect()
}

fn outcome(subject: &Subject, opens: Window, due: Option<Window>) -> String {
    match due {
        Some(due) if due != Window::NEVER => subject.window_in("report-outcome-due", due),
        _ => subject.window_in("report-outcome-opens", opens),
    }
}

fn provisional(subject: &Subject) -> Vec<Block> {
    let listing = subject.listing;
    let any = listing.paths.iter().any(|path| path.provisional)
        || listing.effects.iter().chain(&listing.bars).any(|effect| effect.provisional)
        || listing.procedures.iter().flat_map(|procedure| &procedure.steps).any(|step| step.provisional);
    if any { vec![Block::paragraph(subject.say("report-provisional-why"))] } else { Vec::new() }
}
