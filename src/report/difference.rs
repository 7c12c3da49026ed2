//! One difference in words: what of a thing differs, what it was, what it is now, and by how many days.

use crate::engine::change::Change;
use crate::engine::compare::{Comparison, Difference, Subject as About};
use crate::engine::evaluation::{EffectEvaluation, Standing};
use crate::engine::expression::ReadingId;
use crate::engine::fact::FactId;
use crate::engine::name_of;
use crate::engine::overall::may_begin;
use crate::engine::pack::{Effect, Modality};
use crate::engine::said::{Field, Said, Thing, View};
use crate::engine::source::Verification;
use crate::engine::{Moment, Window};
use crate::text::Texts;

use super::changed::read;
use super::evaluated::{effect, path, step};
use super::subject::Subject;

/// The most names in one line.
const FEW: usize = 6;

/// One listing as it was and as it is now; one side is missing where only one case has it.
#[derive(Clone, Copy)]
pub(super) struct Both<'a> {
    pub(super) before: Option<Subject<'a>>,
    pub(super) now: Option<Subject<'a>>,
}

impl<'a> Both<'a> {
    /// A side that is there: its names hold for both.
    pub(super) fn either(&self) -> Option<Subject<'a>> {
        self.now.or(self.before)
    }
}

/// A line of what differs in a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) field: Field,
    pub(super) term: String,
    pub(super) words: String,
    pub(super) because_of: Vec<Vec<usize>>,
}

/// The lines of what differs in a thing. What holds at best is told only where neither what holds as
/// things stand nor where it stands tells anything. What a thing rests on is told only beside a day it gives, and of a way that
/// is closed now nothing is told of what it waits for.
pub(super) fn lines(both: &Both, comparison: &Comparison, about: &About) -> Vec<Line> {
    let standing = both.now.and_then(|now| path(&now, &about.thing)).map(|path| path.standing);
    let closed = standing == Some(Standing::Closed);
    let was = both.before.and_then(|before| path(&before, &about.thing)).map(|path| path.standing);
    // When something would end that never begins is told nobody.
    let may_end = |side: Option<Subject>| side.and_then(|side| effect(&side, &about.thing)).is_none_or(may_begin);
    let ends = may_end(both.before) && may_end(both.now);
    let firm = matches!(standing, None | Some(Standing::Open | Standing::OpensLater));
    let is_told = |field: Field| match field {
        Field::Readings | Field::Verified | Field::Provisional => firm,
        Field::Steps => !closed && was != Some(Standing::Closed) && standing != Some(Standing::Depends),
        Field::Ends(_) => ends,
        Field::Needs => !closed,
        _ => true,
    };
    // That steps taken on another day come on another day is no news.
    let day = comparison.changes.iter().position(|change| matches!(change, Change::AsOf { .. }));
    let is_news = |each: &Difference| day.is_none_or(|day| each.because_of != [vec![day]]);
    let own = comparison.differences.iter().filter(|each| each.of == *about && is_told(each.field));
    let mut told: Vec<Line> = Vec::new();
    for each in own {
        // What holds as things stand comes before what holds at best.
        let wanted = match as_things_stand(each.field) {
            Some(field) => is_news(each) && !told.iter().any(|line| [field, Field::Standing].contains(&line.field)),
            None => true,
        };
        told.extend(line(both, each).filter(|_| wanted));
    }
    let is_small = |field: Field| matches!(field, Field::Readings | Field::Verified | Field::Provisional);
    if told.iter().all(|line| is_small(line.field)) { Vec::new() } else { told }
}

/// The same as things stand, for what holds at best.
fn as_things_stand(field: Field) -> Option<Field> {
    let now = View::AsThingsStand;
    Some(match field {
        Field::Removal(View::AtBest) => Field::Removal(now),
        Field::Opens(View::AtBest) => Field::Opens(now),
        Field::Due(View::AtBest) => Field::Due(now),
        Field::Begins(View::AtBest) => Field::Begins(now),
        Field::Ends(View::AtBest) => Field::Ends(now),
        Field::Starts(View::AtBest) => Field::Starts(now),
        Field::Deadline(View::AtBest) => Field::Deadline(now),
        _ => return None,
    })
}

fn line(both: &Both, difference: &Difference) -> Option<Line> {
    let subject = both.either()?;
    let words = match (&difference.before, &difference.now) {
        (Said::Facts(before), Said::Facts(now)) => {
            let names = |facts: Vec<FactId>| subject.facts(&facts, FEW);
            come_and_gone(&subject, names(less(now, before)), names(less(before, now)))
        }
        (Said::Readings(before), Said::Readings(now)) => {
            let names = |readings: Vec<(ReadingId, Option<usize>)>| {
                let each = readings.iter().map(|(reading, used)| {
                    let answer = read(&subject.naming, *reading, *used);
                    let values = [("question", subject.naming.reading(*reading).into()), ("answer", answer.into())];
                    subject.say_with("report-compare-reading", &values)
                });
                subject.texts.one_by_one(&each.collect::<Vec<_>>())
            };
            come_and_gone(&subject, names(less(now, before)), names(less(before, now)))
        }
        (was, is) => {
            let word = |side: &Option<Subject>, said: &Said| {
                let side = side.unwrap_or(subject);
                let words = value(&side, &difference.of.thing, difference.field, said);
                side.behind_word(hedge(&side, difference, said), words)
            };
            let (before, now) = (word(&both.before, was), word(&both.now, is));
            // Two values that read alike differ in nothing a reader could use.
            // Where a way stands says already that it may come some day, or does not.
            let is_way = matches!(difference.of.thing, Thing::Path(_));
            let empty = |said: &Said| tells_nothing(both, said) || is_way && *said == Said::Window(Window::NEVER);
            if before == now || empty(was) && empty(is) {
                return None;
            }
            before_and_now(subject.texts, before, now, difference.days)
        }
    };
    let term = subject.say(term(&difference.of.thing, difference.field));
    Some(Line { field: difference.field, term, words, because_of: difference.because_of.clone() })
}

/// Whether a window only says that something does not lie before a day already past, if it comes at all.
fn tells_nothing(both: &Both, said: &Said) -> bool {
    let Said::Window(window) = said else { return false };
    let day = |side: &Option<Subject>| side.map(|side| side.as_of);
    let past = day(&both.before).into_iter().chain(day(&both.now)).all(|day| window.earliest().has_come_by(day));
    window.latest() == Moment::Never && past
}

/// What something was and what it is now, and by how many days it moved.
pub(super) fn before_and_now(texts: &Texts, before: String, now: String, days: Option<i64>) -> String {
    let days = days.filter(|days| *days != 0);
    let id = match days {
        None => "report-compare-line",
        Some(days) if days < 0 => "report-compare-earlier",
        Some(_) => "report-compare-later",
    };
    let values = [("before", before.into()), ("now", now.into()), ("days", days.unwrap_or_default().abs().into())];
    texts.ui(id, &values)
}

fn less<T: Clone + PartialEq>(these: &[T], those: &[T]) -> Vec<T> {
    these.iter().filter(|each| !those.contains(each)).cloned().collect()
}

fn come_and_gone(subject: &Subject, come: String, gone: String) -> String {
    let id = match (come.is_empty(), gone.is_empty()) {
        (false, true) => "report-compare-come",
        (true, _) => "report-compare-gone",
        (false, false) => "report-compare-come-and-gone",
    };
    subject.say_with(id, &[("come", come.into()), ("gone", gone.into())])
}

/// What a field is called.
pub(super) fn term(thing: &Thing, field: Field) -> &'static str {
    match field {
        Field::Present | Field::Certain => "report-compare-field-certain",
        Field::Standing => "report-compare-field-standing",
        Field::GovernedBy => "report-compare-field-governed-by",
        Field::Removal(View::AsThingsStand) => "report-compare-field-removal",
        Field::Deleted => "report-compare-field-deleted",
        Field::Opens(View::AsThingsStand) | Field::Starts(View::AsThingsStand) => "report-compare-field-opens",
        Field::Due(View::AsThingsStand) => "report-compare-field-due",
        Field::Deadline(View::AsThingsStand) => "report-compare-field-deadline",
        Field::Removal(View::AtBest) | Field::Opens(View::AtBest) | Field::Starts(View::AtBest) => {
            "report-compare-field-opens-at-best"
        }
        Field::Due(View::AtBest) | Field::Deadline(View::AtBest) => "report-compare-field-due-at-best",
        Field::Overdue => "report-compare-field-overdue",
        Field::Steps => "report-line-steps",
        Field::Needs => "report-line-needs",
        Field::Begins(View::AsThingsStand) => "report-compare-field-begins",
        Field::Begins(View::AtBest) => "report-compare-field-begins-at-best",
        Field::Ends(View::AsThingsStand) => "report-compare-field-ends",
        Field::Ends(View::AtBest) => "report-compare-field-ends-at-best",
        Field::From => "report-compare-field-from",
        Field::Done => "report-compare-field-done",
        Field::MovesRemoval => "report-compare-field-moves-removal",
        Field::Readings => "report-line-readings",
        Field::Lifelong => "report-compare-field-lifelong",
        Field::Verified if matches!(thing, Thing::Path(_)) => "report-line-verified",
        Field::Verified => "report-compare-field-verified",
        Field::Provisional => "report-line-provisional",
    }
}

/// A value in words.
fn value(subject: &Subject, thing: &Thing, field: Field, said: &Said) -> String {
    let naming = &subject.naming;
    match said {
        Said::Nothing => subject.say("report-compare-none"),
        Said::Truth(truth) => subject.say(match (field, truth) {
            (Field::Provisional, true) => "report-compare-provisional-yes",
            (Field::Provisional, false) => "report-compare-provisional-no",
            (_, true) => "report-compare-yes",
            (_, false) => "report-compare-no",
        }),
        Said::Window(window) => subject.window_in(family(field), *window),
        Said::Standing(standing) => self::standing(subject, thing, *standing),
        Said::Versions(versions) if versions.is_empty() => subject.say("report-compare-no-text"),
        Said::Versions(versions) => {
            let names: Vec<String> = versions.iter().map(|version| naming.version(*version)).collect();
            subject.texts.any_of(&names)
        }
        Said::Steps(sets) if sets.is_empty() => subject.say("report-compare-no-steps"),
        Said::Steps(sets) => {
            let sets: Vec<String> = sets.iter().map(|steps| subject.steps(steps)).collect();
            subject.texts.either(&sets)
        }
        Said::Facts(facts) => subject.facts(facts, FEW),
        Said::Readings(readings) => {
            let names: Vec<String> = readings.iter().map(|(reading, _)| naming.reading(*reading)).collect();
            subject.texts.one_by_one(&names)
        }
        Said::Labels(labels) => subject.texts.all_of(labels),
        Said::Verified(verified) => subject.verified(*verified),
    }
}

fn family(field: Field) -> &'static str {
    match field {
        Field::Due(_) | Field::Deadline(_) => "report-compare-due",
        Field::Begins(_) => "report-compare-begins",
        Field::Ends(_) => "report-compare-ends",
        Field::Deleted | Field::Done => "because-happened",
        _ => "report-compare-opens",
    }
}

fn standing(subject: &Subject, thing: &Thing, standing: Standing) -> String {
    match thing {
        Thing::Path(path) if standing != Standing::Closed => {
            let modality = name_of(Modality::NAMES, subject.pack.path(*path).modality);
            subject.say_with(&format!("report-standing-{}-{modality}", standing.name()), &[])
        }
        Thing::Path(_) => subject.say("report-compare-closed"),
        _ => subject.say_with(&format!("report-compare-listing-{}", standing.name_for_listing()), &[]),
    }
}

/// Behind which word a day stands: what nobody verified, and what is only reported, is never firm.
fn hedge(subject: &Subject, difference: &Difference, said: &Said) -> Verification {
    let thing = &difference.of.thing;
    let gives_a_day = |window: &Window| window.earliest().day().or(window.latest().day()).is_some();
    if !matches!(said, Said::Window(window) if gives_a_day(window)) {
        return Verification::FullText;
    }
    let lasting = |effect: Option<&EffectEvaluation>, rules: &[Effect]| {
        let rule = effect.and_then(|effect| Some((effect, rules.get(effect.effect)?)));
        rule.map_or(Verification::FullText, |(effect, rule)| match difference.field {
            Field::Begins(_) => rule.begins.verified.max(effect.because_begins.weakest_text()),
            _ => rule.ends.verified.max(effect.because.weakest_text()),
        })
    };
    let verified = match thing {
        Thing::Path(_) => path(subject, thing).map_or(Verification::FullText, |path| match path.verified {
            Verification::Unverified => Verification::Unverified,
            _ => Verification::FullText,
        }),
        Thing::Effect(_) => lasting(effect(subject, thing), &subject.pack.effects),
        Thing::Bar(_) => lasting(effect(subject, thing), &subject.pack.bars),
        _ => step(subject, thing).map_or(Verification::FullText, |step| step.because.weakest_text()),
    };
    match verified {
        weak @ (Verification::Reported | Verification::Unverified) => weak,
        _ => Verification::FullText,
    }
}
