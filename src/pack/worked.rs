//! Worked cases: a case, what the law makes of it, and where that expectation comes from. Each is a
//! test and a lesson at once.

use std::ops::Range;

use crate::engine::case::Case;
use crate::engine::derivation::Node as Because;
use crate::engine::evaluation::{ListingEvaluation, ReadingEvaluation, Views};
use crate::engine::moment::Moment;
use crate::engine::pack::Pack;
use crate::engine::window::Window;
use crate::engine::{Evaluation, evaluate};

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
    /// Words that must come out: `standing`, `verified`.
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
const WORDS: [&str; 2] = ["standing", "verified"];
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
        reader.report(Code::ImpossibleDate, &node.span, &[("written", text)]);
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
struct Found {
    windows: Vec<(&'static str, Window)>,
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
    let found = listing.and_then(|listing| found(&expect.subject, listing, library.pack(&listing.regime)?));
    let Some(found) = found else {
        return vec![("subject".to_owned(), format!("{:?}", expect.subject), "nothing".to_owned())];
    };
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
        compare(
            "reading",
            format!("{id}: {}", shown(*otherwise)),
            actual.map(|(id, w)| format!("{id}: {}", shown(*w))),
        );
    }
    differences
}

fn found(subject: &Subject, listing: &ListingEvaluation, pack: &Pack) -> Option<Found> {
    let views = |name: &'static str, at_best: &'static str, views: Views| {
        [(name, views.as_things_stand), (at_best, views.at_best)]
    };
    let mut found = Found::default();
    match subject {
        Subject::Listing => {
            found.windows.extend(views("removal", "removal_at_best", listing.removal));
            found.windows.extend(listing.deleted.map(|window| ("deleted", window)));
            found.words.push(("standing", listing.standing.name_for_listing().to_owned()));
            let texts = listing.governed_by.iter().map(|version| pack.versions[version.0].source);
            found.governed_by = texts.map(|source| pack.source(source).id.clone()).collect();
        }
        Subject::Path(id) => {
            let path = listing.paths.iter().find(|path| pack.path(path.path).id == *id)?;
            found.windows.extend(views("opens", "opens_at_best", path.opens));
            found.windows.extend(path.due.into_iter().flat_map(|due| views("due", "due_at_best", due)));
            found.words.push(("standing", path.standing.name().to_owned()));
            found.words.push(("verified", path.verified.name().to_owned()));
            found.truths = vec![("provisional", path.provisional), ("overdue", path.overdue)];
            let names =
                |facts: &[crate::engine::fact::FactId]| sorted(facts.iter().map(|f| pack.facts[f.0].id.clone()));
            found.steps = sorted(path.steps.iter().map(|set| names(set)));
            found.needs = names(&path.needs);
            found.cites = cites(pack, std::iter::once(&path.because).chain(path.because_due.as_ref()));
            found.readings = readings(pack, &path.readings);
        }
        Subject::Step(procedure, step) => {
            let place = pack.procedures.iter().position(|each| each.id == *procedure)?;
            let step = pack.procedures[place].steps.iter().position(|each| each.id == *step)?;
            let step = &listing.procedures[place].steps[step];
            found.windows.push(("starts", step.starts.as_things_stand));
            found.windows.extend(step.deadline.map(|deadline| ("deadline", deadline.as_things_stand)));
            found.words.push(("verified", step.verified.name().to_owned()));
            found.truths.push(("provisional", step.provisional));
            found.cites = cites(pack, std::iter::once(&step.because));
        }
        Subject::Effect(id) | Subject::Bar(id) => {
            let is_bar = matches!(subject, Subject::Bar(_));
            let (rules, results) = if is_bar { (&pack.bars, &listing.bars) } else { (&pack.effects, &listing.effects) };
            let place = rules.iter().position(|each| each.id == *id)?;
            let effect = &results[place];
            found.windows.push(("begins", effect.begins.as_things_stand));
            found.windows.extend(views("ends", "ends_at_best", effect.ends));
            found.words.push(("verified", effect.verified.name().to_owned()));
            found.truths.push(("provisional", effect.provisional));
            found.cites = cites(pack, [&effect.because, &effect.because_begins].into_iter());
            found.readings = readings(pack, &effect.readings);
        }
        Subject::Note(id) => {
            let place = pack.notes.iter().position(|each| each.id == *id)?;
            let note = listing.notes.iter().find(|note| note.note == place);
            let standing = match note {
                Some(note) if note.certain => "certain",
                Some(_) => "possible",
                None => "absent",
            };
            found.words.push(("standing", standing.to_owned()));
            found.cites = note.map(|note| cites(pack, std::iter::once(&note.because))).unwrap_or_default();
        }
    }
    Some(found)
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
