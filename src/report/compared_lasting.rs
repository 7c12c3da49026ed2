//! Two cases side by side: what differs in effects, bars, procedures, notes and questions.

use crate::engine::compare::Subject as About;
use crate::engine::fact::FactId;
use crate::engine::said::{Field, Said, Thing};
use crate::text::Value;

use super::compared::Page;
use super::compared_reasons::{Alike, put};
use super::difference::{Both, lines};
use super::document::{Block, Item};
use super::stays::may_begin_in_one;
use super::subject::Subject;

impl Page<'_> {
    /// What begins or ends otherwise: what differs alike in one item.
    pub(super) fn lasting(&self, both: &Both, listing: &(String, String), level: u8, heading: &str) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let is_effect = heading == "report-effects";
        let wanted = |thing: &Thing| match thing {
            Thing::Effect(_) => is_effect,
            Thing::Bar(_) => !is_effect,
            _ => false,
        };
        let mut groups: Vec<Alike> = Vec::new();
        for about in self.differing(listing, wanted) {
            let name = match about.thing {
                Thing::Effect(place) => subject.pack.effects.get(place).map(|rule| ("effect", &rule.id)),
                Thing::Bar(place) => subject.pack.bars.get(place).map(|rule| ("bar", &rule.id)),
                _ => None,
            };
            // When something would end that never begins is told nobody.
            let told = lines(both, self.comparison, &about);
            let Some((kind, id)) = name.filter(|_| may_begin_in_one(both, &about)) else { continue };
            if told.is_empty() {
                continue;
            }
            let decisions = self.decisions(both, &about, &told);
            put(&mut groups, told, decisions, subject.naming.named(kind, id));
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::heading(level, subject.say(heading))];
        for Alike { told, decisions, names } in groups {
            blocks.push(Block::paragraph(
                subject.say_with("report-compare-names", &[("names", subject.texts.one_by_one(&names).into())]),
            ));
            blocks.extend(self.definitions(&told));
            let decided = self.decided(&subject.naming, &decisions);
            blocks.extend(decided.into_iter().map(|(term, words)| Block::definition(term, words)));
        }
        blocks
    }

    /// Steps of procedures whose days differ.
    pub(super) fn procedures(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut groups: Vec<Alike> = Vec::new();
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
            let name = subject.say_with("report-compare-step", &values);
            let decisions = self.decisions(both, &about, &told);
            put(&mut groups, told, decisions, name);
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let items = groups.into_iter().map(|Alike { told, decisions, names }| {
            let below = self.spoken(&told, self.decided(&subject.naming, &decisions));
            Item {
                text: subject.texts.one_by_one(&names).into(),
                below: below.into_iter().map(Item::from).collect(),
                anchor: None,
            }
        });
        vec![Block::heading(level, subject.say("report-procedures")), Block::List(items.collect())]
    }

    /// Notes that come, go, or hold more or less surely.
    pub(super) fn notes(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
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
            let below = if certain(both.now).is_some() {
                self.spoken(&[], self.decided(&subject.naming, &self.decisions(both, &about, &[])))
            } else {
                Vec::new()
            };
            let reason = self.reason(&about);
            let below = below.into_iter().chain(reason).map(Item::from).collect();
            items.push(Item { text: subject.say_with(id, &values).into(), below, anchor: None });
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(level, subject.say("report-notes")), Block::List(items)]
    }

    /// Questions that arise or fall away, those with the same reason together.
    pub(super) fn questions(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
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
            Item { text: words.into(), below: reason.into_iter().map(Item::from).collect(), anchor: None }
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
}
