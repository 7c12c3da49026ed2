//! What a set of steps brings, in words: the removal, the opening of a way that does not bind, and the
//! limits that end sooner, each behind the word that says how weak its text is.

use crate::engine::evaluation::EffectEvaluation;
use crate::engine::pack::Modality;
use crate::engine::plan::{Gain, Move, What};
use crate::engine::source::Verification;
use crate::engine::{Moment, Window};

use super::plan::{FEW, Told};
use super::remains::ends_with_entry;
use super::subject::{Subject, sentences};

/// By when somebody has to act once the conditions are met.
#[derive(Clone, Copy)]
pub(super) enum Due {
    /// By this day.
    By(Window),
    /// By a day that is told with each of several sets.
    Each,
    /// The text sets none.
    Unset,
}

impl Told<'_, '_> {
    /// What a set brings.
    pub(super) fn brings(
        &self,
        subject: &Subject,
        each: &Move,
        due: Due,
        weak: Verification,
        gains: &[Gain],
    ) -> String {
        let mut words = Vec::new();
        for gain in gains {
            match &gain.what {
                What::Removal => words.push(subject.behind_word(weak, self.removal(subject, due, gain))),
                What::Way(path) => {
                    let hedge = subject.pack.path(*path).hedge.clone();
                    let id = match (each.modality, gain.after.latest() <= self.as_of) {
                        (Some(Modality::Reported), _) => "report-plan-way-reported",
                        (_, true) => "report-plan-way",
                        (_, false) => "report-plan-way-from",
                    };
                    let values = [("path", subject.naming.path(*path).into())];
                    // The words for a way that is only reported say so themselves.
                    let is_said = each.modality == Some(Modality::Reported) && weak == Verification::Reported;
                    let weak = if is_said { Verification::FullText } else { weak };
                    words.push(subject.behind_word(weak, subject.window_with(id, gain.after, &values)));
                    words.extend(hedge.map(|hedge| subject.say_with("report-short-hedge", &[("words", hedge.into())])));
                }
                What::Effect(_) | What::Bar(_) => {}
            }
        }
        words.push(self.ends(subject, gains));
        sentences(&words)
    }

    fn removal(&self, subject: &Subject, due: Due, gain: &Gain) -> String {
        let (id, window) = match due {
            Due::By(due) if due.latest().day().is_some() => ("report-plan-removal-due", due),
            Due::Each => ("report-plan-removal-own-due", gain.after),
            Due::By(_) | Due::Unset => ("report-plan-removal", gain.after),
        };
        let then = subject.window_in(id, self.to_come(window));
        sentences(&[then, self.sooner(subject, gain)])
    }

    /// By how much something comes sooner.
    fn sooner(&self, subject: &Subject, gain: &Gain) -> String {
        match gain.days() {
            Some(days) => subject.window_with("report-plan-sooner-days", gain.before, &[("days", days.into())]),
            None => subject.window_in("report-plan-sooner", self.to_come(gain.before)),
        }
    }

    /// Which limits end sooner: what ends with the entry by its number, the rest by name, those that
    /// end alike together.
    pub(super) fn ends(&self, subject: &Subject, gains: &[Gain]) -> String {
        let certain = gains.iter().filter(|gain| gain.after.latest() < Moment::Never);
        let mut with_entry = 0usize;
        let mut groups: Vec<(&Gain, Verification, Vec<String>)> = Vec::new();
        for gain in certain {
            let (kind, id) = match &gain.what {
                What::Effect(id) => ("effect", id),
                What::Bar(id) => ("bar", id),
                What::Removal | What::Way(_) => continue,
            };
            let with_removal = gains.iter().any(|each| each.what == What::Removal);
            if with_removal && follows_entry(subject, &gain.what) {
                with_entry += 1;
                continue;
            }
            let name = subject.naming.named(kind, id);
            let joined = if kind == "effect" { &self.overall.effects } else { &self.overall.bars };
            let weak = joined.iter().find(|each| each.id == *id).map_or(Verification::FullText, |each| each.verified);
            let weak = match weak {
                Verification::Reported | Verification::Unverified => weak,
                _ => Verification::FullText,
            };
            let alike = |(known, how, _): &&mut (&Gain, Verification, Vec<String>)| {
                (known.before, known.after, *how) == (gain.before, gain.after, weak)
            };
            match groups.iter_mut().find(alike) {
                Some((_, _, names)) => names.push(name),
                None => groups.push((gain, weak, vec![name])),
            }
        }
        groups.sort_by_key(|(gain, weak, _)| (gain.after.latest(), *weak));
        let mut words = Vec::new();
        if with_entry > 0 {
            words.push(subject.say_with("report-plan-ends-with-entry", &[("count", with_entry.into())]));
        }
        let mut by_before: Vec<(String, Vec<String>)> = Vec::new();
        for (gain, weak, names) in groups {
            let before = match gain.days() {
                Some(_) => subject.say("report-plan-ends-sooner"),
                None => subject.window_in("report-plan-ends-before", gain.before),
            };
            let after = match gain.days() {
                Some(days) => subject.window_with("report-plan-ends-days", gain.after, &[("days", days.into())]),
                None => subject.window_in("report-plan-ends-by", self.to_come(gain.after)),
            };
            let values = [("names", few(subject, &names).into()), ("after", after.into())];
            let line = subject.behind_word(weak, subject.say_with("report-plan-ends", &values));
            match by_before.iter_mut().find(|(known, _)| *known == before) {
                Some((_, lines)) => lines.push(line),
                None => by_before.push((before, vec![line])),
            }
        }
        words.extend(by_before.into_iter().map(|(before, lines)| {
            let values = [("before", before.into()), ("lines", subject.texts.one_by_one(&lines).into())];
            subject.say_with("report-plan-ends-all", &values)
        }));
        sentences(&words)
    }
}

/// Whether a limit ends with the entry, so that nothing needs to be said but that.
fn follows_entry(subject: &Subject, what: &What) -> bool {
    let (evaluations, rules, id) = match what {
        What::Effect(id) => (&subject.listing.effects, &subject.pack.effects, id),
        What::Bar(id) => (&subject.listing.bars, &subject.pack.bars, id),
        What::Removal | What::Way(_) => return false,
    };
    let mine = |each: &&EffectEvaluation| rules.get(each.effect).is_some_and(|rule| rule.id == *id);
    evaluations.iter().find(mine).is_some_and(|each| ends_with_entry(&each.because))
}

/// The first of many names, which may hold commas themselves.
fn few(subject: &Subject, names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(FEW).cloned().collect();
    let shown = subject.texts.one_by_one(&shown);
    match names.len().saturating_sub(FEW) {
        0 => shown,
        more => subject.say_with("list-more", &[("items", shown.into()), ("more", more.into())]),
    }
}
