//! Two cases side by side: what differs in the answer, and in the ways off a list.

use crate::engine::Window;
use crate::engine::compare::{Difference, Subject as About};
use crate::engine::evaluation::Standing;
use crate::engine::name_of;
use crate::engine::pack::Modality;
use crate::engine::said::{Field, Thing, View};

use super::answer::firm_path;
use super::compared::{Page, is};
use super::decided::decided;
use super::difference::{Both, Line, before_and_now, lines};
use super::document::Block;
use super::evaluated::{end, path};
use super::subject::{Subject, sentences};

/// Ways that are closed now and were not, for the same reason.
struct Shut {
    why: String,
    names: Vec<String>,
}

impl Page<'_> {
    /// The removal: where it stands, and by which day it has to happen.
    pub(super) fn answer(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
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
            let words = subject.window_with("report-compare-last-day", due, &values);
            Some((due, subject.behind_word(path.because.weakest_text(), words)))
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
        let said = before_and_now(now.texts, words(was), words(will), days);
        let term = now.say_with("report-compare-field-last-day", &[]);
        let due = |each: &&Difference| {
            let Thing::Path(path) = each.of.thing else { return false };
            let own = each.of.listing.as_ref().is_some_and(|listing| is(now.listing, listing));
            own && each.field == Field::Due(View::AsThingsStand)
                && [&now, &before].iter().any(|side| firm_path(side).is_some_and(|firm| firm.path == path))
        };
        let because_of = self.comparison.differences.iter().find(due).map(|each| each.because_of.clone());
        Some(Line {
            field: Field::Due(View::AsThingsStand),
            term,
            words: said,
            because_of: because_of.unwrap_or_default(),
        })
    }

    /// Ways that differ, each at length; those that are shut now with why.
    pub(super) fn ways(&self, both: &Both, listing: &(String, String), level: u8) -> Vec<Block> {
        let Some(subject) = both.either() else { return Vec::new() };
        let mut blocks = Vec::new();
        let mut shut: Vec<Shut> = Vec::new();
        let mut differing = self.differing(listing, |thing| matches!(thing, Thing::Path(_)));
        let rank = |about: &About| both.now.and_then(|now| path(&now, &about.thing)).map(|path| order(path.standing));
        differing.sort_by_key(rank);
        for about in differing {
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
            let decided = self.decided(&subject.naming, &self.decisions(both, &about, &told));
            blocks.extend(decided.into_iter().map(|(term, words)| Block::definition(term, words)));
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
        let why = decided(&now.naming, &is.because, end(self.comparison, about, &[])).cited(&now.naming);
        let modality = name_of(Modality::NAMES, now.rules(is).modality);
        let standing = before.say_with(&format!("report-standing-{}-{modality}", was.standing.name()), &[]);
        let values = [("path", now.naming.path(is.path).into()), ("standing", standing.into())];
        let name = now.say_with("report-compare-was", &values);
        let reason = self.reason(about).unwrap_or_default();
        let why = now.say_with("report-compare-sentence", &[("words", why.into())]);
        Some((sentences(&[why, reason]), name))
    }
}

/// What is open comes first, what is closed last.
fn order(standing: Standing) -> u8 {
    match standing {
        Standing::Open => 0,
        Standing::OpensLater => 1,
        Standing::NeedsSteps => 2,
        Standing::Depends => 3,
        Standing::Closed => 4,
    }
}
