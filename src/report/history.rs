//! The history of the answer in words: day by day what changes, and why.

use crate::engine::answer::{Aspect, Coming, Running, Turn, Value};
use crate::engine::evaluation::Standing;
use crate::engine::fact::FactId;
use crate::engine::history::{Change, Changed, Elsewhere, Why};
use crate::engine::pack::Modality;
use crate::engine::source::{Cite, Verification};
use crate::engine::{Evaluation, Pack, name_of};
use crate::text::{Naming, Texts, Value as Said};

use super::document::{Block, Inline, Item};

/// The most names in a sentence.
const NAMES: usize = 4;

/// The section; nothing if the history was not asked for.
pub(super) fn history(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts, level: u8) -> Vec<Block> {
    let Some(history) = &evaluation.history else { return Vec::new() };
    let range = [("from", texts.day(history.from).into()), ("to", texts.day(history.to).into())];
    let mut blocks = vec![Block::heading(level, texts.ui("report-history", &[]))];
    if history.days.is_empty() {
        blocks.push(Block::paragraph(texts.ui("report-history-none", &range)));
        return blocks;
    }
    blocks.push(Block::paragraph(texts.ui("report-history-intro", &range)));
    let several = history.days.iter().flat_map(|day| &day.changes).any(|change| change.listing > 0);
    let days = history.days.iter().map(|changed| day(changed, several, packs, texts));
    blocks.push(Block::List(days.collect()));
    if history.to > history.written {
        let written = [("day", texts.day(history.written).into())];
        blocks.push(Block::paragraph(texts.ui("report-history-ahead", &written)));
    }
    blocks
}

/// One day: what changes, in a sentence for all that changes alike.
fn day(changed: &Changed, several: bool, packs: &[&Pack], texts: &Texts) -> Item {
    let mut groups: Vec<Vec<&Change>> = Vec::new();
    for change in changed.changes.iter().filter(|change| is_told(change, &changed.changes)) {
        let alike = |known: &&mut Vec<&Change>| {
            let kind = |each: &Change| {
                (each.listing, each.aspect.name(), modality(each, packs), tone(each), weakly_read(each, packs))
            };
            known
                .first()
                .is_some_and(|first| kind(first) == kind(change) && first.to == change.to && first.why == change.why)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(change),
            None => groups.push(vec![change]),
        }
    }
    let below = groups.iter().filter_map(|group| {
        let pack = packs.iter().copied().find(|pack| Some(&pack.id) == group.first().map(|change| &change.regime))?;
        Some(Item::from(sentence(group, several, pack, packs, texts)))
    });
    let text: Inline = texts.ui("report-history-day", &[("day", texts.weekday(changed.day).into())]).into();
    Item { text, below: below.collect(), anchor: None }
}

/// Whether a change says something that another one of the day does not say already.
fn is_told(change: &Change, all: &[Change]) -> bool {
    let has = |aspect: Aspect| all.iter().any(|each| each.listing == change.listing && each.aspect == aspect);
    match change.aspect {
        // The ways say it, each with its name.
        Aspect::Standing | Aspect::Removal => {
            !all.iter().any(|each| each.listing == change.listing && each.aspect.name().starts_with("path-"))
        }
        Aspect::PathOpens(path) | Aspect::PathWithinReach(path) => !has(Aspect::PathStanding(path)),
        // A deadline that is not met is told as overdue.
        Aspect::PathDue(path) => !has(Aspect::PathOverdue(path)),
        _ => true,
    }
}

/// How a way binds; what is no way is taken as binding.
fn modality(change: &Change, packs: &[&Pack]) -> Modality {
    let pack = packs.iter().find(|pack| pack.id == change.regime);
    match (change.aspect, pack) {
        (Aspect::PathStanding(path), Some(pack)) => pack.path(path).modality,
        _ => Modality::Shall,
    }
}

/// The new value as a word that messages choose by.
fn tone(change: &Change) -> &'static str {
    match &change.to {
        Value::Truth(true) => "yes",
        Value::Truth(false) => "no",
        Value::Versions(_) => "versions",
        Value::Standing(standing) => standing.name(),
        Value::When(_) => "when",
        Value::Coming(coming) => name_of(Coming::NAMES, *coming),
        // What begins may be over already, where nobody told whether the entry was taken off.
        Value::Running(Running::PerhapsOver)
            if matches!(change.from, Some(Value::Running(Running::NotBegun | Running::Perhaps))) =>
        {
            "begins"
        }
        Value::Running(running) => name_of(Running::NAMES, *running),
        Value::Turn(turn) => name_of(Turn::NAMES, *turn),
    }
}

fn sentence(group: &[&Change], several: bool, pack: &Pack, packs: &[&Pack], texts: &Texts) -> String {
    let naming = Naming::new(texts, pack);
    let Some(change) = group.first() else { return String::new() };
    let mut names: Vec<String> = group.iter().map(|change| name(change, pack, &naming)).collect();
    names.dedup();
    let shown = texts.one_by_one(names.get(..NAMES).unwrap_or(&names));
    let names = match names.len().checked_sub(NAMES) {
        Some(more @ 1..) => texts.ui("report-timeline-names", &[("names", shown.into()), ("more", more.into())]),
        _ => shown,
    };
    let mut cites: Vec<Cite> = group.iter().flat_map(|change| change.cites.iter().cloned()).collect();
    cites.sort();
    cites.dedup();
    // Of many rules at once the articles are with the rules.
    let cites = if group.len() > NAMES { String::new() } else { naming.cites(&cites) };
    let values = [
        ("names", Said::from(names)),
        ("tone", tone(change).into()),
        ("standing", standing(change, modality(change, &[pack]), texts).into()),
        ("when", when(change, texts).into()),
    ];
    let said = texts.ui(&format!("report-history-{}", change.aspect.name()), &values);
    let said = match weakly_read(change, &[pack]) {
        Some(weak) => texts.ui(&format!("report-behind-{}", weak.name()), &[("words", said.into())]),
        None => said,
    };
    let id = if cites.is_empty() { "report-history-line" } else { "report-history-line-cited" };
    let parts =
        [("said", Said::from(said)), ("why", why(&change.why, &naming, packs, texts).into()), ("cites", cites.into())];
    let line = texts.ui(id, &parts);
    match several {
        true => texts.ui("report-history-of", &[("label", change.label.as_str().into()), ("line", line.into())]),
        false => line,
    }
}

/// How the rule behind a change was read, where that has to be said.
fn weakly_read(change: &Change, packs: &[&Pack]) -> Option<Verification> {
    let pack = packs.iter().copied().find(|pack| pack.id == change.regime)?;
    read(change, pack).filter(|read| matches!(read, Verification::Reported | Verification::Unverified))
}

fn read(change: &Change, pack: &Pack) -> Option<Verification> {
    let rule = match change.aspect {
        Aspect::Effect(place) => &pack.effects.get(place)?.ends,
        Aspect::Bar(place) => &pack.bars.get(place)?.ends,
        Aspect::Note(place) => &pack.notes.get(place)?.when,
        Aspect::Step(procedure, step) => pack.procedures.get(procedure)?.steps.get(step)?.deadline.as_ref()?,
        Aspect::PathStanding(path) | Aspect::PathOpens(path) | Aspect::PathWithinReach(path) => &pack.path(path).opens,
        Aspect::PathDue(path) | Aspect::PathOverdue(path) => pack.path(path).due.as_ref()?,
        Aspect::Listing | Aspect::GovernedBy | Aspect::Standing | Aspect::Removal => return None,
    };
    Some(rule.verified)
}

fn name(change: &Change, pack: &Pack, naming: &Naming) -> String {
    match change.aspect {
        Aspect::Listing | Aspect::GovernedBy | Aspect::Standing | Aspect::Removal => naming.short_title(),
        Aspect::PathStanding(path)
        | Aspect::PathOpens(path)
        | Aspect::PathDue(path)
        | Aspect::PathOverdue(path)
        | Aspect::PathWithinReach(path) => naming.path(path),
        Aspect::Effect(place) => {
            pack.effects.get(place).map(|each| naming.named("effect", &each.id)).unwrap_or_default()
        }
        Aspect::Bar(place) => pack.bars.get(place).map(|each| naming.named("bar", &each.id)).unwrap_or_default(),
        Aspect::Step(procedure, step) => {
            let rules = pack.procedures.get(procedure);
            let step = rules.and_then(|rules| Some((rules, rules.steps.get(step)?)));
            step.map(|(rules, step)| naming.procedure_step(&rules.id, &step.id)).unwrap_or_default()
        }
        Aspect::Note(place) => {
            pack.notes.get(place).map(|each| first_sentence(naming.named("note", &each.id))).unwrap_or_default()
        }
    }
}

/// The beginning of a note: the whole of it stands under what is to be noted.
fn first_sentence(note: String) -> String {
    let end = [". ", "。"].into_iter().filter_map(|end| note.find(end)).min();
    let first = end.and_then(|end| note.get(..end)).unwrap_or(&note);
    first.trim_end_matches('.').to_owned()
}

/// Where a way stands now.
fn standing(change: &Change, modality: Modality, texts: &Texts) -> String {
    match &change.to {
        Value::Standing(Standing::Closed) => texts.ui("report-history-closed", &[]),
        Value::Standing(standing) => {
            let binding = name_of(Modality::NAMES, modality);
            texts.ui(&format!("report-standing-{}-{binding}", standing.name()), &[])
        }
        _ => String::new(),
    }
}

/// The new days, for what has days.
fn when(change: &Change, texts: &Texts) -> String {
    match &change.to {
        Value::When(window) => texts.window(*window),
        Value::Coming(coming) => texts.ui("report-history-coming", &[("tone", name_of(Coming::NAMES, *coming).into())]),
        Value::Standing(_) | Value::Versions(_) | Value::Truth(_) | Value::Running(_) | Value::Turn(_) => String::new(),
    }
}

fn why(why: &Why, naming: &Naming, packs: &[&Pack], texts: &Texts) -> String {
    let of_facts = |id: &str, facts: &[FactId]| {
        let facts: Vec<String> = facts.iter().map(|fact| naming.fact(*fact)).collect();
        texts.ui(id, &[("facts", texts.first_few(&facts, NAMES).into())])
    };
    match why {
        Why::Happened(facts) => of_facts("report-history-why-happened", facts),
        Why::MayHaveHappened(facts) => of_facts("report-history-why-may-have-happened", facts),
        Why::HasHappened(facts) => of_facts("report-history-why-has-happened", facts),
        Why::HappenedElsewhere(others) => {
            let others: Vec<String> = others.iter().filter_map(|other| elsewhere(other, packs, texts)).collect();
            texts.one_by_one(&others)
        }
        Why::CameIntoForce(source) => {
            texts.ui("report-history-why-came-into-force", &[("source", naming.short_source(*source).into())])
        }
        Why::Ended(source) => texts.ui("report-history-why-ended", &[("source", naming.short_source(*source).into())]),
        Why::DayCame => texts.ui("report-history-why-day-came", &[]),
        Why::DayPassed => texts.ui("report-history-why-day-passed", &[]),
    }
}

/// What happened in another listing.
fn elsewhere(other: &Elsewhere, packs: &[&Pack], texts: &Texts) -> Option<String> {
    let naming = Naming::new(texts, packs.iter().find(|pack| pack.id == other.regime)?);
    let facts: Vec<String> = other.facts.iter().map(|fact| naming.fact(*fact)).collect();
    let values = [("label", other.label.as_str().into()), ("facts", texts.first_few(&facts, NAMES).into())];
    Some(texts.ui("report-history-why-happened-elsewhere", &values))
}
