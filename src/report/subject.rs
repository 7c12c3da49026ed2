//! The subject of a report's sentences: one listing with its pack, its names and the as-of day.

use chrono::NaiveDate;

use crate::engine::derivation::Node;
use crate::engine::evaluation::{ListingEvaluation, PathEvaluation};
use crate::engine::expression::PathId;
use crate::engine::fact::FactId;
use crate::engine::pack::{Modality, Path};
use crate::engine::source::Verification;
use crate::engine::{Evaluation, Moment, Pack, Window};
use crate::text::{Naming, Texts, Value};

/// One listing and everything needed to speak of it.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) as_of: NaiveDate,
    pub(super) listing: &'a ListingEvaluation,
    pub(super) pack: &'a Pack,
    pub(super) packs: &'a [&'a Pack],
    pub(super) texts: &'a Texts,
    pub(super) naming: Naming<'a>,
    /// Whether the page unfolds how every day comes about.
    pub(super) unfolds: bool,
}

/// The subjects of an evaluation, in its order. A listing of a pack that was not handed in is left out.
pub(super) fn subjects<'a>(evaluation: &'a Evaluation, packs: &'a [&'a Pack], texts: &'a Texts) -> Vec<Subject<'a>> {
    let pack_of = |regime: &str| packs.iter().copied().find(|pack| pack.id == regime);
    let found = evaluation.listings.iter().filter_map(|listing| Some((listing, pack_of(&listing.regime)?)));
    let as_of = evaluation.as_of;
    found
        .map(|(listing, pack)| Subject {
            as_of,
            listing,
            pack,
            packs,
            texts,
            naming: Naming::new(texts, pack),
            unfolds: false,
        })
        .collect()
}

impl<'a> Subject<'a> {
    /// A sentence without values.
    pub(super) fn say(&self, id: &str) -> String {
        self.texts.ui(id, &[])
    }

    /// A sentence with values; who keeps the list, and what it comes to, are always among them.
    pub(super) fn say_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.texts.ui_if_enough(id, values).unwrap_or_else(|| {
            let mut all = self.always();
            all.extend_from_slice(values);
            self.texts.ui(id, &all)
        })
    }

    /// `$keeper`, who keeps the list; `$act`, what has to be done in the end; `$gone` and `$was`, that it
    /// is done and was. A pack that is no list has its own words for these.
    fn always(&self) -> Vec<(&'static str, Value)> {
        let own = |id: &str| self.texts.pack(&self.pack.id, id).unwrap_or_else(|| self.say(&format!("report-{id}")));
        vec![
            ("keeper", self.naming.keeper().into()),
            ("act", own("act").into()),
            ("gone", own("gone").into()),
            ("was", own("was").into()),
        ]
    }

    /// When the entry was deleted in fact, if that has surely happened.
    pub(super) fn deleted(&self) -> Option<Window> {
        self.listing.deleted.filter(|deleted| deleted.latest().has_come_by(self.as_of))
    }

    /// The rules of an evaluated path.
    pub(super) fn rules(&self, path: &PathEvaluation) -> &'a Path {
        self.pack.path(path.path)
    }

    /// Every path of this modality with its evaluation.
    pub(super) fn paths(&self, modality: Modality) -> impl Iterator<Item = &'a PathEvaluation> + use<'a> {
        let pack = self.pack;
        self.listing.paths.iter().filter(move |path| pack.path(path.path).modality == modality)
    }

    /// A window in the words of a family, with `$keeper` and, for a day, `$distance` from the as-of day.
    pub(super) fn window_in(&self, family: &str, window: Window) -> String {
        self.window_with(family, window, &[])
    }

    /// The same with more values.
    pub(super) fn window_with(&self, family: &str, window: Window, more: &[(&str, Value)]) -> String {
        let mut values: Vec<(&str, Value)> = self.texts.window_values(window);
        values.extend_from_slice(more);
        for (name, moment) in [("distance", window.earliest()), ("last-distance", window.latest())] {
            if let Moment::Day(day) = moment {
                values.push((name, self.texts.distance(self.as_of, day).into()));
            }
        }
        self.texts.ui_if_enough(family, &values).unwrap_or_else(|| {
            let mut all: Vec<(&str, Value)> = self.always();
            all.append(&mut values);
            self.texts.ui(family, &all)
        })
    }

    /// A set of steps: *this, and that*.
    pub(super) fn steps(&self, steps: &[FactId]) -> String {
        let steps: Vec<String> = steps.iter().map(|fact| self.naming.step(*fact)).collect();
        self.texts.all_of(&steps)
    }

    /// A set of steps, each with who takes it where the step does not begin with that.
    pub(super) fn steps_and_actors(&self, steps: &[FactId]) -> String {
        let steps: Vec<String> = steps
            .iter()
            .map(|fact| {
                let (step, actor) = (self.naming.step(*fact), self.naming.step_actor(*fact).unwrap_or_default());
                if step.starts_with(&actor) {
                    return step;
                }
                self.say_with("report-step", &[("step", step.into()), ("actor", actor.into())])
            })
            .collect();
        self.texts.one_by_one(&steps)
    }

    /// The names of facts, the first few of many.
    pub(super) fn facts(&self, facts: &[FactId], most: usize) -> String {
        let names: Vec<String> = facts.iter().map(|fact| self.naming.fact(*fact)).collect();
        self.texts.first_few(&names, most)
    }

    /// How well a text was verified, in words.
    pub(super) fn verified(&self, verified: Verification) -> String {
        self.say(&format!("report-verified-{}", verified.name()))
    }

    /// How well the texts behind a result were read, and whether it rests on an interpretation too.
    pub(super) fn verified_by(&self, verified: Verification, nodes: &[Option<&Node>]) -> String {
        let texts = nodes.iter().flatten().map(|node| node.weakest_text()).max().unwrap_or(Verification::FullText);
        if verified != Verification::Interpretation || texts == Verification::FullText {
            return self.verified(verified);
        }
        self.say_with("report-verified-and-interpretation", &[("verified", self.verified(texts).into())])
    }

    /// Words that give a day, behind the word that says how weak its text is. What nobody verified is
    /// never said as if it were firm.
    pub(super) fn behind_word(&self, verified: Verification, words: String) -> String {
        match verified {
            Verification::Unverified | Verification::Reported if !words.is_empty() => {
                self.say_with(&format!("report-behind-{}", verified.name()), &[("words", words.into())])
            }
            _ => words,
        }
    }

    /// How weak the texts behind a way's days are, where that has to be said beside every day.
    pub(super) fn weakness(&self, path: PathId) -> Verification {
        let Some(path) = self.listing.paths.get(path.0) else { return Verification::FullText };
        let nodes = [Some(&path.because), path.because_due.as_ref()];
        let texts = nodes.into_iter().flatten().map(Node::weakest_text).max().unwrap_or(Verification::FullText);
        if path.verified == Verification::Unverified { path.verified } else { texts }
    }

    /// A note that the calendar is not final, if a date rests on one.
    pub(super) fn provisional(&self, provisional: bool, window: Window) -> String {
        let Some(day) = window.latest().day().filter(|_| provisional) else { return String::new() };
        self.say_with("report-provisional", &[("year", i64::from(chrono::Datelike::year(&day)).into())])
    }
}

/// Sentences one after the other; empty ones are left out. After a full-width mark, which brings its own room, there is
/// no space.
pub(super) fn sentences(all: &[String]) -> String {
    let mut said = String::new();
    for one in all.iter().map(|one| one.trim()).filter(|one| !one.is_empty()) {
        // Emphasis that ends there does not make it another mark.
        let is_wide = |mark: char| matches!(mark, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}');
        if !said.is_empty() && !said.trim_end_matches(['*', '”', '’']).ends_with(is_wide) {
            said.push(' ');
        }
        said.push_str(one);
    }
    said
}
