//! Worked cases: a case, what the law makes of it, and where that expectation comes from. Each is a
//! test and a lesson at once.

use std::ops::Range;

use crate::engine::case::Case;
use crate::engine::derivation::Node as Because;
use crate::engine::evaluation::{
    EffectEvaluation, ListingEvaluation, NoteEvaluation, PathEvaluation, ReadingEvaluation, Standing, StepEvaluation,
    Views,
};
use crate::engine::fact::FactId;
use crate::engine::moment::Moment;
use crate::engine::pack::{Modality, Pack, Procedure};
use crate::engine::window::Window;
use crate::engine::{Evaluation, evaluate, name_of};

use super::case_file;
use super::finding::{Code, Finding};
use super::library::Library;
use super::place::File;
use super::reader::{Fields, Reader};
use super::tree::{self, Node, Value};

/// A worked case.
#[derive(Clone, Debug)]
pub struct WorkedCase {
    /// The pack it stands under.
    pub pack: String,
    /// Its file.
    pub file: File,
    /// What it shows, in a sentence.
    pub title: String,
    /// Where its expectations come from.
    pub source: String,
    /// The case.
    pub case: Case,
    /// What must come out.
    pub expects: Vec<Expect>,
}

impl WorkedCase {
    /// Its name: that of its file.
    pub fn name(&self) -> &str {
        let file = self.file.name().rsplit('/').next().unwrap_or_default();
        file.trim_end_matches(".toml")
    }
}

/// What must come out of one part of the result.
#[derive(Clone, Debug)]
pub struct Expect {
    /// The listing's label; the first listing if absent.
    pub label: Option<String>,
    /// The part of the result.
    pub subject: Subject,
    /// Windows that must come out, by the name of the key.
    pub windows: Vec<(&'static str, Window)>,
    /// Words that must come out: `standing`, `verified`, `modality`.
    pub words: Vec<(&'static str, String)>,
    /// Truths that must come out: `provisional`, `overdue`.
    pub truths: Vec<(&'static str, bool)>,
    /// Minimal sets of steps.
    pub steps: Option<Vec<Vec<String>>>,
    /// Facts that matter.
    pub needs: Option<Vec<String>>,
    /// Governing texts.
    pub governed_by: Option<Vec<String>>,
    /// Articles that must appear in the explanation.
    pub cites: Vec<String>,
    /// A reading that must be reported, and the opening with it left open.
    pub reading: Option<(String, Window)>,
    span: Range<usize>,
}

impl Expect {
    /// Whether it expects more than dates and a standing.
    pub(crate) fn asks_for_more(&self) -> bool {
        self.words.iter().any(|(name, _)| *name != "standing")
            || !(self.truths.is_empty() && self.cites.is_empty())
            || self.steps.is_some()
            || self.needs.is_some()
            || self.governed_by.is_some()
            || self.reading.is_some()
    }
}

/// A part of the result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The listing as a whole.
    Listing,
    /// A path.
    Path(String),
    /// A step of a procedure.
    Step(String, String),
    /// An effect.
    Effect(String),
    /// A bar.
    Bar(String),
    /// A note.
    Note(String),
}

impl Subject {
    /// The kind and name of the part, unless it is the listing as a whole.
    pub fn named(&self) -> Option<(&'static str, String)> {
        match self {
            Subject::Listing => None,
            Subject::Path(id) => Some(("path", id.clone())),
            Subject::Step(procedure, step) => Some(("procedure", format!("{procedure} {step}"))),
            Subject::Effect(id) => Some(("effect", id.clone())),
            Subject::Bar(id) => Some(("bar", id.clone())),
            Subject::Note(id) => Some(("note", id.clone())),
        }
    }
}

const WINDOWS: [&str; 10] =
    ["opens", "opens_at_best", "due", "due_at_best", "begins", "ends", "ends_at_best", "starts", "deadline", "removal"];
const MORE_WINDOWS: [&str; 2] = ["removal_at_best", "deleted"];
const WORDS: [&str; 3] = ["standing", "verified", "modality"];
const TRUTHS: [&str; 2] = ["provisional", "overdue"];

/// Reads a worked case. `None` if anything is wrong with it.
pub fn read(file: &File, pack: &str, packs: &[&Pack], findings: &mut Vec<Finding>) -> Option<WorkedCase> {
    let before = findings.len();
    let root = case_file::root(file, findings);
    if tree::is_broken(&findings[before..]) {
        return None;
    }
    let mut reader = Reader { file, findings };
    let mut fields = reader.table(root)?;
    let title = fields.need_text("title", &mut reader).unwrap_or_default();
    let source = fields.need_text("source", &mut reader).unwrap_or_default();
    let case = case_file::body(&mut fields, packs, &mut reader);
    let tables = fields.tables("expect", &mut reader);
    if tables.is_empty() {
        reader.report(Code::MissingKey, &(0..0), &[("key", "expect")]);
    }
    let expects = tables.into_iter().filter_map(|table| expect(table, &mut reader)).collect();
    fields.finish(&mut reader);
    let worked = WorkedCase { pack: pack.to_owned(), file: file.clone(), title, source, case, expects };
    (findings.len() == before).then_some(worked)
}

fn expect(mut fields: Fields, reader: &mut Reader) -> Option<Expect> {
    let span = fields.span.clone();
    let subject = subject(&mut fields, reader);
    let label = fields.text("label", reader);
    let mut windows = Vec::new();
    for name in WINDOWS.into_iter().chain(MORE_WINDOWS) {
        if let Some(node) = fields.take(name) {
            windows.extend(window(&node, reader).map(|window| (name, window)));
        }
    }
    let words = WORDS.into_iter().filter_map(|name| Some((name, fields.text(name, reader)?)));
    let words: Vec<(&'static str, String)> = words.collect();
    let mut truths = Vec::new();
    for name in TRUTHS {
        if fields.has(name) {
            truths.push((name, fields.truth(name, reader)));
        }
    }
    let steps = fields.take("steps").map(|node| {
        let sets = reader.list(node);
        sets.into_iter().map(|set| sorted(reader.list(set).iter().filter_map(|each| reader.text(each)))).collect()
    });
    let names = |fields: &mut Fields, key: &'static str, reader: &mut Reader| {
        fields.has(key).then(|| fields.texts(key, reader).into_iter().map(|(text, _)| text).collect::<Vec<_>>())
    };
    let needs = names(&mut fields, "needs", reader).map(|names| sorted(names.into_iter()));
    let governed_by = names(&mut fields, "governed_by", reader);
    let cites = names(&mut fields, "cites", reader).unwrap_or_default();
    let reading = fields.take("reading").and_then(|node| reader.table(node)).and_then(|mut table| {
        let id = table.need_text("id", reader);
        let otherwise = table.need("otherwise", reader).and_then(|node| window(&node, reader));
        table.finish(reader);
        Some((id?, otherwise?))
    });
    fields.finish(reader);
    Some(Expect {
        label,
        subject: subject?,
        windows,
        words,
        truths,
        steps: steps.map(|sets: Vec<Vec<String>>| sorted(sets.into_iter())),
        needs,
        governed_by,
        cites,
        reading,
        span,
    })
}

fn subject(fields: &mut Fields, reader: &mut Reader) -> Option<Subject> {
    if fields.truth("listing", reader) {
        return Some(Subject::Listing);
    }
    let path = fields.text("path", reader).map(Subject::Path);
    let effect = fields.text("effect", reader).map(Subject::Effect);
    let bar = fields.text("bar", reader).map(Subject::Bar);
    let note = fields.text("note", reader).map(Subject::Note);
    let procedure = fields.text("procedure", reader);
    let step = fields.text("step", reader);
    let step = procedure.zip(step).map(|(procedure, step)| Subject::Step(procedure, step));
    let found = path.or(effect).or(bar).or(note).or(step);
    if found.is_none() {
        reader.report(Code::MissingKey, &(fields.span.start..fields.span.start), &[("key", "path")]);
    }
    found
}

/// A window as expectations write it: one moment, a month or year, or a list of two moments.
fn window(node: &Node, reader: &mut Reader) -> Option<Window> {
    if let Value::List(items) = &node.value {
        return match items.as_slice() {
            [one, other] => {
                let (one, other) = (window(one, reader)?, window(other, reader)?);
                Some(Window::between(one.earliest(), other.latest()))
            }
            _ => {
                reader.wrong_type(&node.span, "window");
                None
            }
        };
    }
    let text = match &node.value {
        Value::Text(text) | Value::Date(text) => text.as_str(),
        Value::Told => return None,
        _ => {
            reader.wrong_type(&node.span, "window");
            return None;
        }
    };
    let found = match text {
        "always" => Some(Window::ALWAYS),
        "never" => Some(Window::NEVER),
        "unknown" => Some(Window::UNKNOWN),
        day => case_file::partial_date(day),
    };
    if found.is_none() {
        reader.impossible_date(&node.span, text, &[]);
    }
    found
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}

/// Evaluates a worked case and reports every expectation that is not met.
pub fn verify(case: &WorkedCase, library: &Library, findings: &mut Vec<Finding>) {
    if super::met::is_met(case, &library.all(), &library.calendar) {
        return;
    }
    let evaluation = evaluate(&library.all(), &library.calendar, &case.case);
    for expect in &case.expects {
        for (what, expected, found) in differences(expect, &evaluation, library) {
            let place = case.file.place(expect.span.clone());
            let args = [("what", what.as_str()), ("expected", expected.as_str()), ("found", found.as_str())];
            findings.push(Finding::new(Code::CaseFails, place, &args));
        }
    }
}

/// What one part of a result says, in the terms of an expectation.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) windows: Vec<(&'static str, Window)>,
    words: Vec<(&'static str, String)>,
    truths: Vec<(&'static str, bool)>,
    steps: Vec<Vec<String>>,
    needs: Vec<String>,
    governed_by: Vec<String>,
    cites: Vec<String>,
    readings: Vec<(String, Window)>,
}

fn differences(expect: &Expect, evaluation: &Evaluation, library: &Library) -> Vec<(String, String, String)> {
    let listing =
        evaluation.listings.iter().find(|each| expect.label.as_ref().is_none_or(|label| each.label == *label));
    let found = listing.and_then(|listing| Found::of(&expect.subject, listing, library.pack(&listing.regime)?));
    match found {
        Some(found) => found.differences(expect),
        None => vec![("subject".to_owned(), format!("{:?}", expect.subject), "nothing".to_owned())],
    }
}

impl Found {
    /// What an expectation says otherwise: of what, what it expects, and what is found.
    pub(crate) fn differences(&self, expect: &Expect) -> Vec<(String, String, String)> {
        let found = self;
        let mut differences = Vec::new();
        let mut compare = |what: &str, expected: String, found: Option<String>| {
            let found = found.unwrap_or_else(|| "nothing".to_owned());
            if expected != found {
                differences.push((what.to_owned(), expected, found));
            }
        };
        for (name, expected) in &expect.windows {
            let actual = found.windows.iter().find(|(each, _)| each == name);
            compare(name, shown(*expected), actual.map(|(_, window)| shown(*window)));
        }
        for (name, expected) in &expect.words {
            let actual = found.words.iter().find(|(each, _)| each == name);
            compare(name, expected.clone(), actual.map(|(_, word)| word.clone()));
        }
        for (name, expected) in &expect.truths {
            let actual = found.truths.iter().find(|(each, _)| each == name);
            compare(name, expected.to_string(), actual.map(|(_, truth)| truth.to_string()));
        }
        if let Some(steps) = &expect.steps {
            compare("steps", format!("{steps:?}"), Some(format!("{:?}", found.steps)));
        }
        if let Some(needs) = &expect.needs {
            compare("needs", needs.join(", "), Some(found.needs.join(", ")));
        }
        if let Some(texts) = &expect.governed_by {
            compare("governed_by", texts.join(", "), Some(found.governed_by.join(", ")));
        }
        for cite in &expect.cites {
            let actual = found.cites.contains(cite).then(|| cite.clone());
            compare("cites", cite.clone(), actual.or_else(|| Some(found.cites.join("; "))));
        }
        if let Some((id, otherwise)) = &expect.reading {
            let actual = found.readings.iter().find(|(each, _)| each == id);
            let said = |id: &str, window: Window| format!("{id}: {}", shown(window));
            compare("reading", said(id, *otherwise), actual.map(|(id, window)| said(id, *window)));
        }
        differences
    }

    /// What is found of a part of a listing's result.
    pub(crate) fn of(subject: &Subject, listing: &ListingEvaluation, pack: &Pack) -> Option<Found> {
        Some(match subject {
            Subject::Listing => {
                let texts = listing.governed_by.iter().map(|version| pack.versions[version.0].source);
                let texts = texts.map(|source| pack.source(source).id.clone()).collect();
                Found::of_listing(listing.standing, listing.removal, listing.deleted, texts)
            }
            Subject::Path(id) => {
                let path = listing.paths.iter().find(|path| pack.path(path.path).id == *id)?;
                Found::of_path(path, pack)
            }
            Subject::Step(procedure, step) => {
                let (procedure, step) = pack.step(procedure, step)?;
                Found::of_step(&listing.procedures[procedure].steps[step], &pack.procedures[procedure], pack)
            }
            Subject::Effect(id) => {
                Found::of_effect(&listing.effects[pack.effects.iter().position(|each| each.id == *id)?], pack)
            }
            Subject::Bar(id) => {
                Found::of_effect(&listing.bars[pack.bars.iter().position(|each| each.id == *id)?], pack)
            }
            Subject::Note(id) => {
                let place = pack.notes.iter().position(|each| each.id == *id)?;
                Found::of_note(listing.notes.iter().find(|note| note.note == place), pack)
            }
        })
    }

    /// What is found of a listing as a whole.
    pub(crate) fn of_listing(standing: Standing, removal: Views, deleted: Option<Window>, texts: Vec<String>) -> Found {
        let deleted = deleted.map(|window| ("deleted", window));
        Found {
            windows: named_views("removal", "removal_at_best", removal).into_iter().chain(deleted).collect(),
            words: vec![("standing", standing.name_for_listing().to_owned())],
            governed_by: texts,
            ..Found::default()
        }
    }

    /// What is found of a path.
    pub(crate) fn of_path(path: &PathEvaluation, pack: &Pack) -> Found {
        let names = |facts: &[FactId]| sorted(facts.iter().map(|fact| pack.facts[fact.0].id.clone()));
        let due = path.due.into_iter().flat_map(|due| named_views("due", "due_at_best", due));
        Found {
            windows: named_views("opens", "opens_at_best", path.opens).into_iter().chain(due).collect(),
            words: vec![
                ("standing", path.standing.name().to_owned()),
                ("verified", path.verified.name().to_owned()),
                ("modality", name_of(Modality::NAMES, pack.path(path.path).modality).to_owned()),
            ],
            truths: vec![("provisional", path.provisional), ("overdue", path.overdue)],
            steps: sorted(path.steps.iter().map(|set| names(set))),
            needs: names(&path.needs),
            cites: cites(pack, std::iter::once(&path.because).chain(path.because_due.as_ref())),
            readings: readings(pack, &path.readings),
            ..Found::default()
        }
    }

    /// What is found of a step of a procedure.
    pub(crate) fn of_step(step: &StepEvaluation, procedure: &Procedure, pack: &Pack) -> Found {
        let deadline = step.deadline.map(|deadline| ("deadline", deadline.as_things_stand));
        Found {
            windows: std::iter::once(("starts", step.starts.as_things_stand)).chain(deadline).collect(),
            words: vec![
                ("verified", step.verified.name().to_owned()),
                ("modality", name_of(Modality::NAMES, procedure.modality).to_owned()),
            ],
            truths: vec![("provisional", step.provisional)],
            cites: cites(pack, std::iter::once(&step.because)),
            ..Found::default()
        }
    }

    /// What is found of an effect or a bar.
    pub(crate) fn of_effect(effect: &EffectEvaluation, pack: &Pack) -> Found {
        let begins = std::iter::once(("begins", effect.begins.as_things_stand));
        Found {
            windows: begins.chain(named_views("ends", "ends_at_best", effect.ends)).collect(),
            words: vec![("verified", effect.verified.name().to_owned())],
            truths: vec![("provisional", effect.provisional)],
            cites: cites(pack, [&effect.because, &effect.because_begins].into_iter()),
            readings: readings(pack, &effect.readings),
            ..Found::default()
        }
    }

    /// What is found of a note.
    pub(crate) fn of_note(note: Option<&NoteEvaluation>, pack: &Pack) -> Found {
        let standing = match note {
            Some(note) if note.certain => "certain",
            Some(_) => "possible",
            None => "absent",
        };
        Found {
            words: vec![("standing", standing.to_owned())],
            cites: note.map(|note| cites(pack, std::iter::once(&note.because))).unwrap_or_default(),
            ..Found::default()
        }
    }
}

fn named_views(name: &'static str, at_best: &'static str, views: Views) -> [(&'static str, Window); 2] {
    [(name, views.as_things_stand), (at_best, views.at_best)]
}

fn readings(pack: &Pack, readings: &[ReadingEvaluation]) -> Vec<(String, Window)> {
    readings.iter().map(|each| (pack.readings[each.reading.0].id.clone(), each.otherwise)).collect()
}

fn cites<'a>(pack: &Pack, nodes: impl Iterator<Item = &'a Because>) -> Vec<String> {
    fn gather(pack: &Pack, node: &Because, found: &mut Vec<String>) {
        found.extend(node.cites.iter().map(|cite| pack.cite(cite)));
        node.of.iter().for_each(|each| gather(pack, each, found));
    }
    let mut found = Vec::new();
    nodes.for_each(|node| gather(pack, node, &mut found));
    found.sort();
    found.dedup();
    found
}

fn shown(window: Window) -> String {
    let moment = |moment: Moment| match moment {
        Moment::Always => "always".to_owned(),
        Moment::Day(day) => day.to_string(),
        Moment::Never => "never".to_owned(),
    };
    if window.is_exact() {
        moment(window.earliest())
    } else {
        format!("{}..{}", moment(window.earliest()), moment(window.latest()))
    }
}

/// Every path, step, effect, bar, note and reading of a pack that no case names.
pub fn not_exercised(pack: &Pack, cases: &[WorkedCase]) -> Vec<(&'static str, String)> {
    let own: Vec<&WorkedCase> = cases.iter().filter(|case| case.pack == pack.id).collect();
    let named = |subject: &Subject| own.iter().flat_map(|case| &case.expects).any(|each| each.subject == *subject);
    let mut missing = Vec::new();
    let mut need = |kind: &'static str, id: &str, subject: Subject| {
        if !named(&subject) {
            missing.push((kind, id.to_owned()));
        }
    };
    pack.paths.iter().for_each(|path| need("path", &path.id, Subject::Path(path.id.clone())));
    for procedure in &pack.procedures {
        for step in &procedure.steps {
            let name = format!("{} {}", procedure.id, step.id);
            need("procedure", &name, Subject::Step(procedure.id.clone(), step.id.clone()));
        }
    }
    pack.effects.iter().for_each(|each| need("effect", &each.id, Subject::Effect(each.id.clone())));
    pack.bars.iter().for_each(|each| need("bar", &each.id, Subject::Bar(each.id.clone())));
    pack.notes.iter().for_each(|each| need("note", &each.id, Subject::Note(each.id.clone())));
    for (place, reading) in pack.readings.iter().enumerate() {
        let chosen = own.iter().flat_map(|case| &case.case.listings).flat_map(|listing| &listing.readings);
        let chosen = chosen.into_iter().any(|(each, value)| each.0 == place && Some(*value) != reading.default);
        let expected = own.iter().flat_map(|case| &case.expects).filter_map(|each| each.reading.as_ref());
        if !chosen && !expected.into_iter().any(|(id, _)| *id == reading.id) {
            missing.push(("reading", reading.id.clone()));
        }
    }
    missing
}
