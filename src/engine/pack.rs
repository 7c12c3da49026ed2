//! The checked pack: the rules of one regime, with every name resolved.
//!
//! Invariants, upheld by the pack loader: every id points into its own table; definitions have no
//! cycles; closed lists have at most [`ValueSet::CAPACITY`](super::fact::ValueSet::CAPACITY)
//! values; negation and `if` are applied to truths only; no path of modality *shall* or *may* draws
//! a date from an unverified text.

use chrono::NaiveDate;

use super::expression::{DefineId, Definition, Expr, PathId, ReadingId};
use super::fact::{Actor, Fact, FactId};
use super::source::{Cite, Cites, Source, SourceId, Verification, Version};
use super::uses::Uses;

/// The rules of one regime.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The regime.
    pub id: String,
    /// Whether it came with the program.
    pub shipped: bool,
    /// Instruments and reports.
    pub sources: Vec<Source>,
    /// Texts that may govern, by the day of listing.
    pub versions: Vec<Version>,
    /// The date by which the governing text is chosen.
    pub listing_date: Option<FactId>,
    /// The event that the entry is gone in fact.
    pub removed: Option<FactId>,
    /// What may be asked.
    pub facts: Vec<Fact>,
    /// Open questions of law.
    pub readings: Vec<Reading>,
    /// Named expressions.
    pub defines: Vec<Define>,
    /// Ways off the list.
    pub paths: Vec<Path>,
    /// Chains of deadlines.
    pub procedures: Vec<Procedure>,
    /// What the listing brings.
    pub effects: Vec<Effect>,
    /// What delisting does not lift, or lifts only later.
    pub bars: Vec<Effect>,
    /// What should be said when something holds: conflicts in the data, tensions in the law.
    pub notes: Vec<Note>,
    /// What reports say.
    pub claims: Vec<Claim>,
    /// The claims of other packs that stand beside every positive finding of this one.
    pub practice: Vec<String>,
    /// Facts whose answer follows from another listing of the case.
    pub follows: Vec<Follows>,
    /// The earliest opening over the mandatory paths.
    pub removal: Rule,
    /// When the entry is gone: deleted in fact, or due to be.
    pub delisting: Rule,
    /// The day its sources were last compared with their texts.
    pub checked: Option<NaiveDate>,
    /// How a person who does not know the list can find it.
    pub identify: Identify,
}

/// What a document or a story must show for this list to come into question.
#[derive(Clone, Debug, Default)]
pub struct Identify {
    /// Who can be on it.
    pub subjects: Vec<Subject>,
    /// Who writes to the person.
    pub authorities: Vec<String>,
    /// What has happened.
    pub happened: Vec<String>,
}

/// Who an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A natural person, for what he or she did.
    Person,
    /// A natural person, for what a company or organisation did.
    ResponsiblePerson,
    /// A company or organisation itself.
    Entity,
}

impl Subject {
    /// Every subject with the name packs use for it.
    pub const NAMES: &[(Subject, &str)] =
        &[(Subject::Person, "person"), (Subject::ResponsiblePerson, "responsible-person"), (Subject::Entity, "entity")];
}

/// An expression with its place in the law, and what it depends on.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The expression.
    pub expr: Expr,
    /// Where it is written.
    pub cites: Cites,
    /// How well that text was verified.
    pub verified: Verification,
    /// What it depends on, definitions and paths included.
    pub uses: Uses,
    /// The readings it uses itself, those of the paths it refers to left out.
    pub readings: Vec<ReadingId>,
}

/// An open question of law: an unknown fact about the text rather than about the case.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its name.
    pub id: String,
    /// Where the question arises.
    pub cites: Cites,
    /// The alternatives.
    pub values: Vec<Alternative>,
    /// The one used unless asked otherwise; `None` leaves the question open in every answer.
    pub default: Option<usize>,
}

/// One way to read the text.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its name.
    pub id: String,
    /// What speaks for it.
    pub cites: Vec<Cite>,
}

/// A named expression.
#[derive(Clone, Debug)]
pub struct Define {
    /// Its name.
    pub id: String,
    /// What it stands for.
    pub is: Definition,
    /// Where it is written.
    pub cites: Cites,
    /// How well that text was verified.
    pub verified: Verification,
}

/// A way off the list.
#[derive(Clone, Debug)]
pub struct Path {
    /// Its name.
    pub id: String,
    /// What kind of way it is.
    pub kind: PathKind,
    /// Whether the authority must, may, or is only reported to act.
    pub modality: Modality,
    /// From when on the path is open: it applies, nothing bars it, its conditions are met.
    pub opens: Rule,
    /// By when the authority must have acted, where the text sets a deadline.
    pub due: Option<Rule>,
    /// What is assumed of the future: *nothing of the kind happens*.
    pub assumes: Vec<String>,
    /// Steps that may be taken too early to count, because the law says so.
    pub too_early: Vec<FactId>,
    /// A source's own hedging words, which must stand beside the date.
    pub hedge: Option<String>,
    /// The procedure to turn to if the authority lets its deadline pass.
    pub if_overdue: Option<String>,
}

/// The kinds of ways off a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathKind {
    /// A period runs out.
    TimeLimit,
    /// An error is corrected.
    Correction,
    /// The violation is corrected and compliance pledged.
    Repair,
    /// What was owed is performed.
    Performance,
    /// Somebody else consents.
    ThirdParty,
    /// The authority must act by itself.
    OwnMotion,
    /// A higher body reviews.
    Review,
}

impl PathKind {
    /// Every kind with the name packs and results use for it.
    pub const NAMES: &[(PathKind, &str)] = &[
        (PathKind::TimeLimit, "time-limit"),
        (PathKind::Correction, "correction"),
        (PathKind::Repair, "repair"),
        (PathKind::Performance, "performance"),
        (PathKind::ThirdParty, "third-party"),
        (PathKind::OwnMotion, "own-motion"),
        (PathKind::Review, "review"),
    ];
}

/// How strongly the text binds the authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modality {
    /// It must.
    Shall,
    /// It may, at its discretion: no date is promised.
    May,
    /// A source says it happens; no legal text stands behind it: no date is promised.
    Reported,
}

impl Modality {
    /// Every modality with the name packs and results use for it.
    pub const NAMES: &[(Modality, &str)] =
        &[(Modality::Shall, "shall"), (Modality::May, "may"), (Modality::Reported, "reported")];
}

/// A chain of steps and deadlines.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its name.
    pub id: String,
    /// Whether somebody must act, or may.
    pub modality: Modality,
    /// Its steps in order.
    pub steps: Vec<ProcedureStep>,
}

/// One step of a procedure.
#[derive(Clone, Debug)]
pub struct ProcedureStep {
    /// Its name within the procedure.
    pub id: String,
    /// Who takes it.
    pub actor: Actor,
    /// From when on it can be taken.
    pub starts: Rule,
    /// By when it must be taken, where the text says so.
    pub deadline: Option<Rule>,
    /// The fact that records it as taken.
    pub done: Option<FactId>,
}

/// What holds for a while: an effect of the listing, or a bar that delisting does not lift.
#[derive(Clone, Debug)]
pub struct Effect {
    /// Its name.
    pub id: String,
    /// When it begins.
    pub begins: Rule,
    /// When it ends.
    pub ends: Rule,
    /// Whether the text says it never ends.
    pub lifelong: bool,
}

/// Something to be said when its condition holds.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its name.
    pub id: String,
    /// When it is to be said.
    pub when: Rule,
}

/// What a report says, with its hedges. A claim never yields a date.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name.
    pub id: String,
    /// Who says it, and where.
    pub cites: Vec<Cite>,
    /// The source's own hedging words.
    pub hedge: String,
    /// How far it is corroborated.
    pub corroboration: String,
    /// The claims it stands against.
    pub against: Vec<String>,
    /// The regimes beside whose results it is shown; [`EVERY_LIST`] stands for all of them.
    pub beside: Vec<String>,
}

/// A fact whose answer follows from another listing of the same case.
#[derive(Clone, Debug)]
pub struct Follows {
    /// The fact.
    pub fact: FactId,
    /// The regimes of the listings it can follow from.
    pub from: Vec<String>,
    /// What it takes from them.
    pub takes: Takes,
    /// Whether it takes the last of one listing of each regime, and not that of one listing.
    pub last: bool,
    /// The values facts of this listing must have, by their names.
    pub this: Vec<(String, Vec<String>)>,
    /// The values facts of the other listing must have, by their names.
    pub other: Vec<(String, Vec<String>)>,
    /// Where it is written.
    pub cites: Cites,
    /// How well that text was verified.
    pub verified: Verification,
}

/// What a fact takes from another listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The day on which the other entry is gone.
    Delisting,
    /// Whether the other entry stands on the as-of day.
    Listed,
    /// Whether the other entry stood at some time since the moment of this fact, while this entry did.
    ListedSince(FactId),
    /// This value, once the other entry was made.
    Entered(usize),
    /// What the other listing answers to its fact of this name.
    Same(String),
}

impl Takes {
    /// The name packs and results use for it.
    pub fn name(&self) -> &'static str {
        match self {
            Takes::Delisting => "delisting",
            Takes::Listed => "listed",
            Takes::ListedSince(_) => "listed-since",
            Takes::Entered(_) => "entered",
            Takes::Same(_) => "same",
        }
    }
}

/// Stands for every regime where a claim says beside which it is shown.
pub const EVERY_LIST: &str = "every-list";

impl Claim {
    /// Whether it is shown beside the results of this regime.
    pub fn is_beside(&self, regime: &str) -> bool {
        self.beside.iter().any(|each| each == regime || each == EVERY_LIST)
    }
}

impl Pack {
    /// The fact of this name.
    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact.id == id).map(FactId)
    }

    /// Whether a fact cannot lie after another, be it through others between them.
    pub fn comes_before(&self, first: FactId, then: FactId) -> bool {
        let before = |fact: &FactId| self.facts.get(fact.0).and_then(|fact| fact.not_before);
        std::iter::successors(before(&then), before).take(self.facts.len()).any(|each| each == first)
    }

    /// The reading of this name.
    pub fn reading(&self, id: &str) -> Option<ReadingId> {
        self.readings.iter().position(|reading| reading.id == id).map(ReadingId)
    }

    /// The definition at a place.
    pub fn define(&self, id: DefineId) -> &Define {
        &self.defines[id.0]
    }

    /// The path at a place.
    pub fn path(&self, id: PathId) -> &Path {
        &self.paths[id.0]
    }

    /// The places of a procedure and of one of its steps, by their names.
    pub fn step(&self, procedure: &str, step: &str) -> Option<(usize, usize)> {
        let place = self.procedures.iter().position(|each| each.id == procedure)?;
        let steps = &self.procedures.get(place)?.steps;
        Some((place, steps.iter().position(|each| each.id == step)?))
    }

    /// A citation as it is written: `spc-2017 10(2)`.
    pub fn cite(&self, cite: &Cite) -> String {
        format!("{} {}", self.source(cite.source).id, cite.article)
    }

    /// The source at a place.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.0]
    }

    /// Everything the pack can say of a listing: what a question may still change.
    pub fn outputs(&self) -> impl Iterator<Item = &Rule> {
        let paths = self.paths.iter().flat_map(|path| std::iter::once(&path.opens).chain(path.due.as_ref()));
        let steps = self.procedures.iter().flat_map(|procedure| &procedure.steps);
        let steps = steps.flat_map(|step| std::iter::once(&step.starts).chain(step.deadline.as_ref()));
        let effects = self.effects.iter().chain(&self.bars).flat_map(|effect| [&effect.begins, &effect.ends]);
        paths.chain(steps).chain(effects).chain(self.notes.iter().map(|note| &note.when))
    }
}
