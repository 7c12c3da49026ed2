//! Two cases side by side as a document: what is changed, then only what differs, the most important
//! first, each with its reason; what stays as it is in one closing sentence.

use crate::engine::compare::{Comparison, Difference, Subject as About};
use crate::engine::derivation::Node;
use crate::engine::evaluation::{ListingEvaluation, OverallEffect, Standing};
use crate::engine::fact::FactId;
use crate::engine::name_of;
use crate::engine::pack::Modality;
use crate::engine::said::{Field, Said, Thing, View};
use crate::engine::{Pack, Window};
use crate::text::{Texts, Value};

use super::Header;
use super::answer::firm_path;
use super::changed::{because_of, changes};
use super::compose::{closing, name};
use super::decided::decided;

use super::difference::{Both, Line, derivation, end, lines, path};
use super::document::{Block, Document, Item};
use super::stays;
use super::subject::{Subject, sentences, subjects};

/// What the two sides of a comparison are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// A case, and the same case changed.
    Changed,
    /// Two cases.
    Two,
}

/// Everything needed to word a comparison.
pub(super) struct Page<'a> {
    pub(super) comparison: &'a Comparison,
    pub(super) texts: &'a Texts,
    pub(super) packs: &'a [&'a Pack],
    pub(super) before: Vec<Subject<'a>>,
    pub(super) now: Vec<Subject<'a>>,
}

/// A comparison as a document.
pub fn compared(comparison: &Comparison, sides: Sides, packs: &[&Pack], texts: &Texts, header: &Header) -> Document {
    let page = Page::of(comparison, packs, texts);
    let intro = match sides {
        Sides::Changed => "report-compare-intro-changed",
        Sides::Two => "report-compare-intro-two",
    };
    let day = texts.day(comparison.now.1.as_of);
    let mut blocks = vec![Block::paragraph(texts.ui(intro, &[("as-of", day.into())]))];
    blocks.push(Block::heading(1, texts.ui("report-compare-changes", &[])));
    blocks.extend(page.changes());
    blocks.push(Block::heading(1, texts.ui("report-compare-differences", &[])));
    let before = blocks.len();
    for about in page.listings() {
        blocks.extend(page.listing(&about));
    }
    blocks.extend(page.together());
    let nothing = blocks.len() == before;
    if nothing {
        blocks.extend(stays::nothing_differs(&page));
    } else {
        blocks.push(Block::heading(1, texts.ui("report-compare-stays", &[])));
        blocks.push(Block::paragraph(stays::stays(&page)));
    }
    blocks.extend(closing(&comparison.now.1, texts, header));
    Document { title: texts.ui("report-compare-title", &[]), lang: texts.lang().to_owned(), blocks }
}

/// Ways that are closed now and were not, for the same reason.
struct Shut {
    why: String,
    names: Vec<String>,
}

impl<'a> Page<'a> {
    pub(super) fn of(comparison: &'a Comparison, packs: &'a [&'a Pack], texts: &'a Texts) -> Page<'a> {
        let before = subjects(&comparison.before.1, packs, texts);
        let now = subjects(&comparison.now.1, packs, texts);
        Page { comparison, texts, packs, before, now }
    }

    /// A listing on both sides.
    pub(super) fn both(&self, listing: &(String, String)) -> Both<'a> {
        let find = |all: &[Subject<'a>]| all.iter().copied().find(|each| is(each.listing, listing));
        Both { before: find(&self.before), now: find(&self.now) }
    }

    /// Every listing of either side, in the order of the differences.
    pub(super) fn listings(&self) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        for subject in self.before.iter().chain(&self.now) {
            let listing = (subject.listing.label.clone(), subject.listing.regime.clone());
            if !found.contains(&listing) {
                found.push(listing);
            }
        }
        found
    }

    fn changes(&self) -> Vec<Block> {
        let changes = changes(self.comparison, self.packs, self.texts);
        if changes.is_empty() {
            return vec![Block::paragraph(self.texts.ui("report-compare-no-changes", &[]))];
        }
        let several = changes.len() > 1;
        let lines = changes.into_iter().enumerate().map(|(place, change)| {
            let id = if several { "report-compare-change-numbered" } else { "report-compare-change" };
            let values = [
                ("number", Value::from(place + 1)),
                ("name", change.name.into()),
                ("before", change.before.into()),
                ("now", change.now.into()),
            ];
            self.texts.ui(id, &values)
        });
        vec![Block::list(lines)]
    }

    /// Whether reasons have to be told: with a single change there is no other.
    fn has_reasons(&self) -> bool {
        self.comparison.changes.len() > 1
    }

    /// What differs of one listing.
    fn listing(&self, listing: &(String, String)) -> Vec<Block> {
        let both = self.both(listing);
        let Some(subject) = both.either() else { return Vec::new() };
        let several = self.listings().len() > 1;
        let level = if several { 3 } else { 2 };
        let mut blocks = match (both.before, both.now) {
            (Some(_), Some(_)) => [
                self.answer(&both, listing, level),
                self.ways(&both, listing, level),
                self.lasting(&both, listing, level, "report-effects"),
                self.lasting(&both, listing, level, "report-bars"),
                self.procedures(&both, listing, level),
                self.notes(&both, listing, level),
                self.questions(&both, listing, level),
            ]
            .concat(),
            (None, _) => vec![Block::paragraph(self.alone(&subject, "report-compare-added"))],
            (_, None) => vec![Block::paragraph(self.alone(&subject, "report-compare-dropped"))],
        };
        if several && !blocks.is_empty() {
            blocks.insert(0, Block::heading(2, name(&subject)));
        }
        blocks
    }

    /// Where a listing stands that only one case has.
    fn alone(&self, subject: &Subject, id: &str) -> String {
        let standing = format!("report-compare-listing-{}", subject.listing.standing.name_for_listing());
        let removal = subject.window_in("report-compare-opens", subject.listing.removal.as_things_stand);
        let values = [("standing", subject.say_with(&standing, &[]).into()), ("removal", removal.into())];
        subject.say_with(id, &values)
    }

    /// The removal: where it stands, and by which day it has to happen.
    fn answer(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let about = About { listing: Some(listing.clone()), thing: Thing::Listing };
        let mut told = lines(both, self.comparison, &about);
        told.extend(self.last_day(both));
        if told.is_empty() {
            return Vec::new();
        }
        let heading = Block::heading(level, self.texts.ui("report-answer", &[]));
        std::iter::once(heading).chain(self.definitions(&told)).collect()
    }

    /// The last day to act on the binding way that comes first, where it differs.
    fn last_day(&self, both: &Both) -> Option<Line> {
        let (before, now) = (both.before?, both.now?);
        let last = |subject: &Subject| {
            let path = firm_path(subject)?;
            let due = path.due.map(|due| due.as_things_stand)?;
            let values = [("path", subject.naming.path(path.path).into())];
            Some((due, subject.window_with("report-compare-last-day", due, &values)))
        };
        let (was, will) = (last(&before), last(&now));
        if was.as_ref().map(|each| each.0) == will.as_ref().map(|each| each.0) {
            return None;
        }
        let day = |side: &Option<(Window, String)>| {
            side.as_ref().filter(|(due, _)| due.is_exact()).and_then(|(due, _)| due.latest().day())
        };
        let days = day(&will).zip(day(&was)).map(|(will, was)| will.signed_duration_since(was).num_days());
        let words = |side: Option<(Window, String)>| side.map_or_else(|| now.say("report-compare-none"), |each| each.1);
        let mut values = vec![("before", Value::from(words(was))), ("now", words(will).into())];
        let id = match days {
            Some(days) => {
                values.push(("days", days.abs().into()));
                if days < 0 { "report-compare-earlier" } else { "report-compare-later" }
            }
            None => "report-compare-line",
        };
        let term = now.say_with("report-compare-field-last-day", &[]);
        let due = |each: &&Difference| {
            let Thing::Path(path) = each.of.thing else { return false };
            let own = each.of.listing.as_ref().is_some_and(|listing| is(now.listing, listing));
            own && each.field == Field::Due(View::AsThingsStand)
                && [&now, &before].iter().any(|side| firm_path(side).is_some_and(|firm| firm.path == path))
        };
        let because_of = self.comparison.differences.iter().find(due).map(|each| each.because_of.clone());
        Some(Line { term, words: now.say_with(id, &values), because_of: because_of.unwrap_or_default() })
    }

    fn ways(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut blocks = Vec::new();
        let mut shut: Vec<Shut> = Vec::new();
        for about in self.differing(listing, |thing| matches!(thing, Thing::Path(_))) {
            let Thing::Path(place) = about.thing else { continue };
            let told = lines(both, self.comparison, &about);
            if told.is_empty() {
                continue;
            }
            if let Some((why, name)) = self.newly_shut(both, &about) {
                match shut.iter_mut().find(|known| known.why == why) {
                    Some(known) => known.names.push(name),
                    None => shut.push(Shut { why, names: vec![name] }),
                }
                continue;
            }
            let modality = name_of(Modality::NAMES, subject.pack.path(place).modality);
            let binding = subject.say_with(&format!("report-binding-{modality}"), &[]);
            let values = [("path", subject.naming.path(place).into()), ("standing", binding.into())];
            blocks.push(Block::heading(level + 1, subject.say_with("report-way", &values)));
            blocks.extend(self.definitions(&told));
            blocks.extend(self.decisions(both, &about).map(|(term, words)| Block::definition(term, words)));
        }
        if !shut.is_empty() {
            blocks.push(Block::heading(level + 1, subject.say("report-compare-now-closed")));
            blocks.push(Block::list(shut.into_iter().map(|shut| {
                let values = [("why", shut.why.into()), ("paths", subject.texts.one_by_one(&shut.names).into())];
                subject.say_with("report-compare-closed-because", &values)
            })));
        }
        if !blocks.is_empty() {
            blocks.insert(0, Block::heading(level, subject.say("report-ways")));
        }
        blocks
    }

    /// Why a way is closed that was not, and its name with where it stood.
    fn newly_shut(&self, both: &Both, about: &About) -> Option<(String, String)> {
        let (before, now) = (both.before?, both.now?);
        let (was, is) = (path(&before, &about.thing)?, path(&now, &about.thing)?);
        if was.standing == Standing::Closed || is.standing != Standing::Closed {
            return None;
        }
        let why = decided(&now.naming, &is.because, end(self.comparison, about)).cited(&now.naming);
        let modality = name_of(Modality::NAMES, now.rules(is).modality);
        let standing = before.say_with(&format!("report-standing-{}-{modality}", was.standing.name()), &[]);
        let values = [("path", now.naming.path(is.path).into()), ("standing", standing.into())];
        let name = now.say_with("report-compare-was", &values);
        let reason = self.reason(about).unwrap_or_default();
        let why = now.say_with("report-compare-sentence", &[("words", why.into())]);
        Some((sentences(&[why, reason]), name))
    }

    /// What begins or ends otherwise: what differs alike in one item.
    fn lasting(&self, both: &Both, listing: &(String, String), level: u8, heading: &str) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let is_effect = heading == "report-effects";
        let wanted = |thing: &Thing| match thing {
            Thing::Effect(_) => is_effect,
            Thing::Bar(_) => !is_effect,
            _ => false,
        };
        let mut groups: Vec<(Vec<Line>, Vec<(String, String)>, Vec<String>)> = Vec::new();
        for about in self.differing(listing, wanted) {
            let name = match about.thing {
                Thing::Effect(place) => subject.pack.effects.get(place).map(|rule| ("effect", &rule.id)),
                Thing::Bar(place) => subject.pack.bars.get(place).map(|rule| ("bar", &rule.id)),
                _ => None,
            };
            // When something would end that never begins is told nobody.
            let told = lines(both, self.comparison, &about);
            let Some((kind, id)) = name.filter(|_| stays::may_begin_in_one(both, &about)) else { continue };
            if told.is_empty() {
                continue;
            }
            let (name, decisions) = (subject.naming.named(kind, id), self.decisions(both, &about).collect());
            match groups.iter_mut().find(|group| group.0 == told && group.1 == decisions) {
                Some(group) => group.2.push(name),
                None => groups.push((told, decisions, vec![name])),
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(level, subject.say(heading))];
        for (told, decisions, names) in groups {
            blocks.push(Block::paragraph(
                subject.say_with("report-compare-names", &[("names", subject.texts.one_by_one(&names).into())]),
            ));
            blocks.extend(self.definitions(&told));
            blocks.extend(decisions.into_iter().map(|(term, words)| Block::definition(term, words)));
        }
        blocks
    }

    fn procedures(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut items: Vec<Item> = Vec::new();
        for about in self.differing(listing, |thing| matches!(thing, Thing::Step(..))) {
            let Thing::Step(procedure, step) = about.thing else { continue };
            let Some(rules) = subject.pack.procedures.get(procedure) else { continue };
            let Some(step) = rules.steps.get(step) else { continue };
            let told = lines(both, self.comparison, &about);
            if told.is_empty() {
                continue;
            }
            let values = [
                ("procedure", Value::from(subject.naming.procedure(&rules.id))),
                ("step", subject.naming.procedure_step(&rules.id, &step.id).into()),
            ];
            items.push(Item {
                text: subject.say_with("report-compare-step", &values).into(),
                below: self.spoken(&told, self.decisions(both, &about)).into_iter().map(Item::from).collect(),
            });
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(level, subject.say("report-procedures")), Block::List(items)]
    }

    fn notes(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut items: Vec<Item> = Vec::new();
        for about in self.differing(listing, |thing| matches!(thing, Thing::Note(_))) {
            let Thing::Note(note) = about.thing else { continue };
            let Some(rules) = subject.pack.notes.get(note) else { continue };
            let certain = |side: Option<Subject>| {
                side.and_then(|side| side.listing.notes.iter().find(|each| each.note == note).map(|each| each.certain))
            };
            let id = match (certain(both.before), certain(both.now)) {
                (None, Some(true)) => "report-compare-note-comes",
                (None, Some(false)) => "report-compare-note-may-come",
                (_, None) => "report-compare-note-goes",
                (Some(_), Some(true)) => "report-compare-note-certain",
                (Some(_), Some(false)) => "report-compare-note-uncertain",
            };
            let values = [("note", subject.naming.named("note", &rules.id).into())];
            // Why a note is no longer to be said, no derivation tells: there is none of it any more.
            let below =
                if certain(both.now).is_some() { self.spoken(&[], self.decisions(both, &about)) } else { Vec::new() };
            let reason = self.reason(&about);
            let below = below.into_iter().chain(reason).map(Item::from).collect();
            items.push(Item { text: subject.say_with(id, &values).into(), below });
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(level, subject.say("report-notes")), Block::List(items)]
    }

    /// Questions that arise or fall away, those with the same reason together.
    fn questions(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut groups: Vec<(&str, Option<String>, Vec<String>)> = Vec::new();
        for about in self.differing(listing, |thing| matches!(thing, Thing::Question(_))) {
            let Thing::Question(fact) = about.thing else { continue };
            let id = self.question(&about);
            let (reason, name) = (self.reason(&about), subject.naming.fact(FactId(fact.0)));
            match groups.iter_mut().find(|group| (group.0, &group.1) == (id, &reason)) {
                Some(group) => group.2.push(name),
                None => groups.push((id, reason, vec![name])),
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let items = groups.into_iter().map(|(id, reason, names)| {
            let words = subject.say_with(id, &[("facts", subject.texts.one_by_one(&names).into())]);
            Item { text: words.into(), below: reason.into_iter().map(Item::from).collect() }
        });
        vec![Block::heading(level, subject.say("report-compare-questions")), Block::List(items.collect())]
    }

    fn question(&self, about: &About) -> &'static str {
        let mut own = self.comparison.differences.iter().filter(|each| each.of == *about);
        match own.next().map(|each| (each.field, &each.now)) {
            Some((Field::Present, Said::Nothing)) => "report-compare-question-goes",
            Some((Field::Present, _)) => "report-compare-question-comes",
            Some((_, Said::Truth(true))) => "report-compare-question-moves",
            _ => "report-compare-question-moves-no-more",
        }
    }

    /// What differs over all listings, where there are several in one of the cases.
    fn together(&self) -> Vec<Block> {
        if self.before.len() < 2 && self.now.len() < 2 {
            return Vec::new();
        }
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        let mut seen: Vec<&About> = Vec::new();
        for difference in self.comparison.differences.iter().filter(|each| each.of.listing.is_none()) {
            if seen.contains(&&difference.of) {
                continue;
            }
            seen.push(&difference.of);
            let Some((name, words)) = self.joined(&difference.of) else { continue };
            let words = sentences(&[words, self.reason(&difference.of).unwrap_or_default()]);
            match groups.iter_mut().find(|group| group.0 == words) {
                Some(group) => group.1.push(name),
                None => groups.push((words, vec![name])),
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let items = groups.into_iter().map(|(words, names)| {
            let values = [("names", self.texts.one_by_one(&names).into()), ("words", words.into())];
            self.texts.ui("report-compare-joined", &values)
        });
        vec![Block::heading(2, self.texts.ui("report-together", &[])), Block::list(items)]
    }

    /// What differs in a line over all listings: its name, and the words.
    fn joined(&self, about: &About) -> Option<(String, String)> {
        let (kind, id) = match &about.thing {
            Thing::JoinedEffect(id) => ("effect", id),
            Thing::JoinedBar(id) => ("bar", id),
            Thing::NeverEnds(_, id) => ("bar", id),
            _ => return None,
        };
        let find = |case: usize| -> Option<&OverallEffect> {
            let overall = if case == 0 { &self.comparison.before.1.overall } else { &self.comparison.now.1.overall };
            let all = if kind == "effect" { &overall.effects } else { &overall.bars };
            all.iter().find(|each| each.id == *id)
        };
        let carries = |subject: &&Subject| {
            let rules = if kind == "effect" { &subject.pack.effects } else { &subject.pack.bars };
            rules.iter().any(|rule| rule.id == *id)
        };
        let subject = self.now.iter().find(carries).or(self.before.iter().find(carries))?;
        let name = subject.naming.named(kind, id);
        if let Thing::NeverEnds(..) = about.thing {
            let never = &self.comparison.now.1.overall.never_ends;
            let now = never.iter().any(|(_, bar)| bar == id);
            let words = if now { "report-compare-for-life" } else { "report-compare-not-for-life" };
            return Some((name, subject.say(words)));
        }
        let words = |effect: Option<&OverallEffect>| {
            let Some(effect) = effect else { return subject.say("report-compare-does-not-apply") };
            let ends = match effect.lifelong {
                true => subject.say("report-ends-lifelong"),
                false => subject.window_in("report-compare-ends", effect.ends.as_things_stand),
            };
            let ends = subject.behind_word(effect.verified, ends);
            let values = [
                ("ends", ends.into()),
                ("from", subject.texts.all_of(&effect.from).into()),
                ("count", effect.from.len().into()),
            ];
            let id = if effect.certain { "report-compare-joined-ends" } else { "report-compare-joined-may" };
            subject.say_with(id, &values)
        };
        let (before, now) = (words(find(0)), words(find(1)));
        let is_end = |field: Field| field == Field::Ends(View::AsThingsStand);
        let own = self.comparison.differences.iter().find(|each| each.of == *about && is_end(each.field));
        let mut values = vec![("before", Value::from(before.clone())), ("now", now.clone().into())];
        let id = match own.and_then(|each| each.days).filter(|days| *days != 0) {
            Some(days) => {
                values.push(("days", days.abs().into()));
                if days < 0 { "report-compare-earlier" } else { "report-compare-later" }
            }
            None => "report-compare-line",
        };
        (before != now).then(|| (name, subject.say_with(id, &values)))
    }

    /// The things of a listing that differ, each once.
    fn differing(&self, listing: &(String, String), wanted: impl Fn(&Thing) -> bool) -> Vec<About> {
        let mut found: Vec<About> = Vec::new();
        let own = self.comparison.differences.iter().map(|each| &each.of);
        for about in own.filter(|about| about.listing.as_ref() == Some(listing) && wanted(&about.thing)) {
            if !found.contains(about) {
                found.push(about.clone());
            }
        }
        found
    }

    /// What decided before, and what decides now; once, where it is the same.
    fn decisions(&self, both: &Both, about: &About) -> impl Iterator<Item = (String, String)> {
        let own = self.comparison.differences.iter().filter(|each| each.of == *about);
        let fields: Vec<Field> = own.map(|each| each.field).collect();
        let is_explained = fields.iter().any(|field| field.is_explained());
        let side = |side: &Option<Subject>| {
            let subject = side.filter(|_| is_explained)?;
            let node: &Node = derivation(&subject, &about.thing, &fields)?;
            Some(decided(&subject.naming, node, end(self.comparison, about)).cited(&subject.naming))
        };
        let (before, now) = (side(&both.before), side(&both.now));
        let lines: Vec<(&str, Option<String>)> = match before == now {
            true => vec![("report-compare-decides", now)],
            false => vec![("report-compare-decided", before), ("report-compare-decides-now", now)],
        };
        let texts = self.texts;
        let said = lines.into_iter().filter_map(move |(term, words)| Some((texts.ui(term, &[]), words?)));
        said.collect::<Vec<_>>().into_iter()
    }

    /// The lines of a thing, and the reason: once if they share it.
    fn definitions(&self, told: &[Line]) -> Vec<Block> {
        let shared = self.shared(told);
        let mut blocks: Vec<Block> = told
            .iter()
            .map(|line| Block::definition(line.term.clone(), self.with_reason(line, shared.is_none())))
            .collect();
        if let Some(sets) = shared {
            let reason = because_of(self.texts, &sets);
            blocks.push(Block::definition(self.texts.ui("report-compare-because-of", &[]), reason));
        }
        blocks
    }

    /// The same as sentences, for the items of a list.
    fn spoken(&self, told: &[Line], decisions: impl Iterator<Item = (String, String)>) -> Vec<String> {
        let line = |term: &str, words: String| {
            self.texts.ui("report-compare-spoken", &[("term", term.into()), ("words", words.into())])
        };
        let lines = told.iter().map(|each| line(&each.term, self.with_reason(each, true)));
        lines.chain(decisions.map(|(term, words)| line(&term, words))).collect()
    }

    fn with_reason(&self, line: &Line, wanted: bool) -> String {
        if !wanted || !self.has_reasons() || line.because_of.is_empty() {
            return line.words.clone();
        }
        let reason = because_of(self.texts, &line.because_of);
        let values = [("words", line.words.as_str().into()), ("reason", reason.into())];
        self.texts.ui("report-compare-with-reason", &values)
    }

    /// The reason all these lines share.
    fn shared(&self, told: &[Line]) -> Option<Vec<Vec<usize>>> {
        let mut reasons = told.iter().map(|line| &line.because_of).filter(|sets| !sets.is_empty());
        let first = reasons.next().filter(|_| self.has_reasons())?;
        reasons.all(|each| each == first).then(|| first.clone())
    }

    /// The reason of the first difference of a thing, where a reason has to be told.
    fn reason(&self, about: &About) -> Option<String> {
        let own = self.comparison.differences.iter().find(|each| each.of == *about)?;
        let reason = because_of(self.texts, &own.because_of);
        let values = [("reason", reason.into())];
        self.has_reasons().then(|| self.texts.ui("report-compare-reason", &values))
    }
}

fn is(listing: &ListingEvaluation, wanted: &(String, String)) -> bool {
    (&listing.label, &listing.regime) == (&wanted.0, &wanted.1)
}
