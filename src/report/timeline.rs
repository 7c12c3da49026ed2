//! The timeline in words and as a chart: what has a day, listing by listing, the oldest first.
//!
//! What begins and ends alike shares a row. The chart's rows and the list's items have the same
//! numbers; where there are too many, those that matter least are counted instead of shown.

use crate::engine::pack::Modality;
use crate::engine::source::Verification;
use crate::engine::timeline::{Item as Dated, ItemKind};
use crate::engine::{Evaluation, Moment, Window};
use crate::text::Texts;

use super::chart::{Chart, ChartRow, Legend, Look};
use super::document::{Block, Item};
use super::subject::Subject;

/// The most rows of a chart.
const MOST: usize = 25;

/// The most names in a row's words.
const NAMES: usize = 3;

/// The section: the chart, then its rows in words.
pub(super) fn timeline(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<Block> {
    let mut rows: Vec<Row> = Vec::new();
    for (place, subject) in subjects.iter().enumerate() {
        rows.extend(of_listing(evaluation, subject, place));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let left_out = keep_what_matters(&mut rows);
    let (mut drawn, mut said) = (Vec::new(), Vec::new());
    let mut number = 0;
    for (place, subject) in subjects.iter().enumerate() {
        let mut own = Vec::new();
        for row in rows.iter().filter(|row| row.listing == place) {
            number += 1;
            if own.is_empty() && subjects.len() > 1 {
                drawn.push(ChartRow::Heading(heading(subject)));
            }
            drawn.push(row.drawn(number, texts));
            own.push(Item::from(row.words(subject, number)));
        }
        match own.is_empty() || subjects.len() == 1 {
            true => said.extend(own),
            false => said.push(Item { text: heading(subject).into(), below: own, anchor: None }),
        }
    }
    let today = texts.ui("report-timeline-today", &[("day", texts.day(evaluation.as_of).into())]);
    let say = |id: &str| texts.ui(id, &[]);
    let legend = Legend {
        point: say("report-timeline-point"),
        firm: say("report-timeline-firm"),
        soft: say("report-timeline-soft"),
        on: say("report-timeline-on"),
        today,
    };
    let chart = Chart { today: evaluation.as_of, rows: drawn, legend };
    let mut blocks = vec![
        Block::heading(1, texts.ui("report-timeline", &[])),
        Block::Chart(chart),
        Block::paragraph(texts.ui("report-timeline-list", &[])),
        Block::List(said),
    ];
    if left_out > 0 {
        blocks.push(Block::paragraph(texts.ui("report-timeline-more", &[("more", left_out.into())])));
    }
    blocks
}

fn heading(subject: &Subject) -> String {
    let values = [("label", subject.listing.label.as_str().into()), ("title", subject.naming.short_title().into())];
    subject.texts.ui("report-listing", &values)
}

/// Items that begin and end alike.
struct Row {
    listing: usize,
    sort: Sort,
    begins: Window,
    ends: Option<Window>,
    lifelong: bool,
    verified: Verification,
    names: Vec<String>,
}

/// The kinds of rows, those that matter most first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Listed,
    Due,
    Way,
    Effect,
    Bar,
    Steps,
    Known,
    /// A way that is only possible: at the authority's discretion, or once steps are taken.
    AtBest,
    May,
    /// A way that may open on any day from one on, for all that is known.
    Depends,
    Procedure,
    /// What begins only if something is the case that is not known.
    Perhaps,
}

fn of_listing(evaluation: &Evaluation, subject: &Subject, place: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for item in evaluation.timeline.iter().filter(|item| item.listing == Some(place)) {
        let Some(row) = row(subject, place, item) else { continue };
        let alike = |known: &Row| {
            let joins = match row.sort {
                Sort::Listed | Sort::Known => false,
                Sort::Steps | Sort::Perhaps => return known.sort == row.sort,
                _ => true,
            };
            let lasting = (known.begins, known.ends, known.lifelong, known.verified);
            joins && known.sort == row.sort && lasting == (row.begins, row.ends, row.lifelong, row.verified)
        };
        match rows.iter_mut().find(|known| alike(known)) {
            Some(known) => {
                known.begins = known.begins.hull(row.begins);
                known.ends = known.ends.zip(row.ends).map(|(one, other)| one.hull(other));
                known.verified = known.verified.max(row.verified);
                known.names.extend(row.names);
            }
            None => rows.push(row),
        }
    }
    rows.sort_by_key(|row| (row.sort == Sort::Perhaps, row.begins.earliest(), row.sort));
    rows
}

fn row(subject: &Subject, listing: usize, item: &Dated) -> Option<Row> {
    let naming = &subject.naming;
    let begins = item.begins.as_things_stand;
    let may = item.modality.is_some_and(|modality| modality != Modality::Shall);
    let (mut begins, mut ends) = (begins, item.ends.map(|ends| ends.as_things_stand));
    let (sort, name) = match item.kind {
        ItemKind::Today => return None,
        ItemKind::Listed(_) => (Sort::Listed, subject.say("report-timeline-listed")),
        ItemKind::Known(fact) => (Sort::Known, naming.fact(fact)),
        ItemKind::Step(fact) => (Sort::Steps, naming.step(fact)),
        ItemKind::Way(path) if begins == Window::NEVER => {
            (begins, ends) = (item.begins.at_best, Some(Window::NEVER));
            (if may { Sort::May } else { Sort::AtBest }, naming.path(path))
        }
        ItemKind::Way(path) if may => {
            ends = Some(Window::NEVER);
            (Sort::May, naming.path(path))
        }
        ItemKind::Way(path) if begins.latest() == Moment::Never => (Sort::Depends, naming.path(path)),
        ItemKind::Way(path) => (Sort::Way, naming.path(path)),
        ItemKind::Due(_) if may || begins.latest() == Moment::Never => return None,
        ItemKind::Due(path) => (Sort::Due, naming.path(path)),
        ItemKind::Procedure(procedure, step) => {
            let rules = subject.pack.procedures.get(procedure)?;
            (Sort::Procedure, naming.procedure_step(&rules.id, &rules.steps.get(step)?.id))
        }
        ItemKind::Effect(_) | ItemKind::Bar(_) if begins.latest() == Moment::Never => {
            (Sort::Perhaps, lasting_name(subject, item)?)
        }
        ItemKind::Effect(_) => (Sort::Effect, lasting_name(subject, item)?),
        ItemKind::Bar(_) => (Sort::Bar, lasting_name(subject, item)?),
    };
    // What nobody knows anything about has no place in time.
    let tells = begins != Window::UNKNOWN || !matches!(sort, Sort::Depends | Sort::AtBest | Sort::May);
    let verified = match item.verified {
        // Where no day is told, none has to be hedged.
        _ if sort == Sort::Perhaps => Verification::FullText,
        weak @ (Verification::Reported | Verification::Unverified) => weak,
        _ => Verification::FullText,
    };
    let lifelong = item.lifelong;
    tells.then(|| Row { listing, sort, begins, ends, lifelong, verified, names: vec![name] })
}

fn lasting_name(subject: &Subject, item: &Dated) -> Option<String> {
    match item.kind {
        ItemKind::Effect(place) => Some(subject.naming.named("effect", &subject.pack.effects.get(place)?.id)),
        ItemKind::Bar(place) => Some(subject.naming.named("bar", &subject.pack.bars.get(place)?.id)),
        _ => None,
    }
}

impl Row {
    fn drawn(&self, number: usize, texts: &Texts) -> ChartRow {
        let first = self.names.first().map(String::as_str).unwrap_or_default();
        let values = [("name", first.into()), ("count", self.names.len().into())];
        let label = texts.ui(&format!("report-timeline-label-{}", self.label()), &values);
        let is_certain = matches!(self.sort, Sort::Listed | Sort::Known | Sort::Due | Sort::Way);
        let is_lasting = matches!(self.sort, Sort::Effect | Sort::Bar | Sort::Procedure);
        let is_soft = !(is_certain || is_lasting) || self.verified != Verification::FullText;
        ChartRow::Line {
            label: format!("{number:>2}. {label}"),
            begins: self.begins,
            ends: self.ends,
            is_soft,
            look: self.look(),
        }
    }

    fn look(&self) -> Look {
        match self.sort {
            Sort::Listed | Sort::Known => Look::Fact,
            Sort::Due => Look::Deadline,
            Sort::Way | Sort::AtBest | Sort::May | Sort::Depends => Look::Way,
            Sort::Steps | Sort::Procedure => Look::Step,
            Sort::Effect | Sort::Bar | Sort::Perhaps => Look::Effect,
        }
    }

    /// The word by which messages know its kind.
    fn label(&self) -> &'static str {
        match self.sort {
            Sort::Listed | Sort::Known => "point",
            Sort::Due => "due",
            Sort::Way => "way",
            Sort::AtBest => "at-best",
            Sort::May => "may",
            Sort::Depends => "depends",
            Sort::Steps => "steps",
            Sort::Effect => "effect",
            Sort::Bar => "bar",
            Sort::Procedure => "procedure",
            Sort::Perhaps => "perhaps",
        }
    }

    /// The row in words: its number, its days, and what has them.
    fn words(&self, subject: &Subject, number: usize) -> String {
        let names = match self.names.get(..NAMES) {
            Some(first) if self.names.len() > NAMES => {
                let names = subject.texts.one_by_one(first);
                let more = [("names", names.into()), ("more", (self.names.len() - NAMES).into())];
                subject.texts.ui("report-timeline-names", &more)
            }
            _ => subject.texts.one_by_one(&self.names),
        };
        let from = subject.texts.window_in("report-timeline-from", self.begins, &[]);
        let until = match self.ends {
            _ if self.lifelong => subject.say("report-timeline-lifelong"),
            // That it does not end before it begins is no news.
            Some(ends) if ends.earliest() <= self.begins.earliest() && ends.latest() > self.begins.earliest() => {
                let ends = Window::between(Moment::Always, ends.latest());
                subject.texts.window_in("report-timeline-until", ends, &[])
            }
            Some(ends) => subject.texts.window_in("report-timeline-until", ends, &[]),
            None => String::new(),
        };
        let on = subject.texts.window(self.begins);
        let values = [
            ("number", number.into()),
            ("names", names.into()),
            ("on", on.into()),
            ("from", from.into()),
            ("until", until.into()),
        ];
        let sort = match self.sort {
            Sort::Effect | Sort::Bar | Sort::Procedure => "lasts",
            _ => self.label(),
        };
        let words = subject.say_with(&format!("report-timeline-row-{sort}"), &values);
        let hedged = subject.behind_word(self.verified, words);
        subject.say_with("report-timeline-row", &[("number", number.into()), ("words", hedged.into())])
    }
}

/// Keeps the rows that matter most, in their order, and counts the items of the others.
fn keep_what_matters(rows: &mut Vec<Row>) -> usize {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|place| rows[*place].sort);
    let mut keep = vec![false; rows.len()];
    order.into_iter().take(MOST).for_each(|place| keep[place] = true);
    let left_out = rows.iter().zip(&keep).filter(|(_, keep)| !**keep).map(|(row, _)| row.names.len()).sum();
    let mut keep = keep.into_iter();
    rows.retain(|_| keep.next().unwrap_or(false));
    left_out
}
