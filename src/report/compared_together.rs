//! Two cases side by side: what differs over all listings together.

use crate::engine::compare::Subject as About;
use crate::engine::evaluation::OverallEffect;
use crate::engine::said::{Field, Thing, View};

use super::compared::Page;
use super::difference::before_and_now;
use super::document::Block;
use super::subject::{Subject, sentences};

impl Page<'_> {
    /// What differs over all listings, where there are several in one of the cases.
    pub(super) fn together(&self) -> Vec<Block> {
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
            let words = self.texts.ui("report-compare-sentence", &[("words", words.into())]);
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
        (before != now).then(|| (name, before_and_now(subject.texts, before, now, own.and_then(|each| each.days))))
    }
}
