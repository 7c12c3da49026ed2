//! What an evaluation says, statement by statement: of which thing, what about it, and which value.
//!
//! Two evaluations are compared by comparing their statements; what has no statement here cannot
//! differ. **Left out**: how a result comes about (the derivations), what other answers to an open
//! question of law would give, and what the answer to a question would leave, with the order in which
//! questions are asked. All of them follow the results that are stated.

use super::case::Case;
use super::evaluation::{
    Ask, EffectEvaluation, Evaluation, ListingEvaluation, Overall, OverallEffect, PathEvaluation, ReadingEvaluation,
    Standing, StepEvaluation, Views,
};
use super::expression::{PathId, ReadingId, VersionId};
use super::fact::FactId;
use super::source::Verification;
use super::verdict::Verdict;
use super::window::Window;

/// What a statement is about, within one listing or all of them. The order is that of importance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The listing itself.
    Listing,
    /// A way off the list.
    Path(PathId),
    /// An effect, by its place in the pack.
    Effect(usize),
    /// A bar, by its place in the pack.
    Bar(usize),
    /// A step of a procedure: the places of both.
    Step(usize, usize),
    /// A note, by its place in the pack.
    Note(usize),
    /// A fact worth asking.
    Question(FactId),
    /// An effect over all listings, by its name.
    JoinedEffect(String),
    /// A bar over all listings, by its name.
    JoinedBar(String),
    /// What surely begins and never ends: regime and bar.
    NeverEnds(String, String),
}

/// Which of the two views of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    /// Without any further step.
    AsThingsStand,
    /// With every step taken today.
    AtBest,
}

/// What is stated of a thing. The order is that of importance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// That it is there at all: a listing in the case, a note to be said, a question to be asked.
    Present,
    /// Where it stands.
    Standing,
    /// The texts that may govern.
    GovernedBy,
    /// The earliest opening over the mandatory paths.
    Removal(View),
    /// When the entry was deleted in fact.
    Deleted,
    /// From when on a path is open.
    Opens(View),
    /// By when must be acted on it.
    Due(View),
    /// Whether that day has passed.
    Overdue,
    /// The minimal sets of steps that open it.
    Steps,
    /// The unknown facts that can change it.
    Needs,
    /// When an effect or bar begins.
    Begins(View),
    /// When it ends.
    Ends(View),
    /// The listings that bring it.
    From,
    /// From when on a step of a procedure can be taken.
    Starts(View),
    /// By when it must be taken.
    Deadline(View),
    /// When it was taken.
    Done,
    /// Whether it surely holds, or only may.
    Certain,
    /// Whether a question can move the removal itself.
    MovesRemoval,
    /// The open questions of law that bear on it, and the answer used.
    Readings,
    /// Whether it has no end.
    Lifelong,
    /// How well its texts were read.
    Verified,
    /// Whether a notice not yet published may move a day.
    Provisional,
}

impl Field {
    /// Whether it is about days as things stand, or about what they make of a thing: what the
    /// derivation of a result explains.
    pub fn is_explained(self) -> bool {
        match self {
            Field::Removal(view)
            | Field::Opens(view)
            | Field::Due(view)
            | Field::Begins(view)
            | Field::Ends(view)
            | Field::Starts(view)
            | Field::Deadline(view) => view == View::AsThingsStand,
            Field::Present | Field::Standing | Field::Overdue | Field::Certain => true,
            Field::GovernedBy | Field::Deleted | Field::Steps | Field::Needs | Field::From | Field::Done => false,
            Field::MovesRemoval | Field::Readings | Field::Lifelong | Field::Verified | Field::Provisional => false,
        }
    }
}

/// A value of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// There is none.
    Nothing,
    /// A truth.
    Truth(bool),
    /// A window.
    Window(Window),
    /// Where something stands.
    Standing(Standing),
    /// Texts.
    Versions(Vec<VersionId>),
    /// Sets of steps.
    Steps(Vec<Vec<FactId>>),
    /// Facts.
    Facts(Vec<FactId>),
    /// Open questions of law with the answer used; `None` where it was left open.
    Readings(Vec<(ReadingId, Option<usize>)>),
    /// Labels of listings.
    Labels(Vec<String>),
    /// How well a text was read.
    Verified(Verification),
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The label and regime of the listing it is about; `None` if it is about all of them.
    pub listing: Option<(String, String)>,
    /// What it is about.
    pub thing: Thing,
    /// What of it.
    pub field: Field,
    /// The value.
    pub said: Said,
}

/// Everything an evaluation says of a case.
pub fn statements(case: &Case, evaluation: &Evaluation) -> Vec<Statement> {
    stated(case, evaluation.listings.iter(), &evaluation.overall, &evaluation.ask_next)
}

/// The same, of a verdict without a plan: nothing is stated of plans.
pub(super) fn stated_by(case: &Case, verdict: &Verdict) -> Vec<Statement> {
    let listings = verdict.listings.iter().map(|(_, listing)| listing.as_ref());
    stated(case, listings, &verdict.overall, &verdict.ask_next)
}

fn stated<'e>(
    case: &Case,
    listings: impl Iterator<Item = &'e ListingEvaluation>,
    overall: &Overall,
    asks: &[Ask],
) -> Vec<Statement> {
    let mut all = Statements { listing: None, found: Vec::new() };
    for listing in listings {
        all.listing = Some((listing.label.clone(), listing.regime.clone()));
        all.listing(listing);
    }
    for ask in asks {
        let Some(listing) = case.listings.get(ask.listing) else { continue };
        all.listing = Some((listing.label.clone(), listing.regime.clone()));
        all.say(Thing::Question(ask.fact), Field::Present, Said::Truth(true));
        all.say(Thing::Question(ask.fact), Field::MovesRemoval, Said::Truth(ask.moves_removal));
    }
    all.listing = None;
    overall.effects.iter().for_each(|effect| all.joined(&Thing::JoinedEffect(effect.id.clone()), effect));
    overall.bars.iter().for_each(|bar| all.joined(&Thing::JoinedBar(bar.id.clone()), bar));
    for (regime, bar) in &overall.never_ends {
        all.say(Thing::NeverEnds(regime.clone(), bar.clone()), Field::Present, Said::Truth(true));
    }
    all.found
}

/// Statements being gathered, all about one listing for the time being.
struct Statements {
    listing: Option<(String, String)>,
    found: Vec<Statement>,
}

impl Statements {
    fn say(&mut self, thing: Thing, field: Field, said: Said) {
        self.found.push(Statement { listing: self.listing.clone(), thing, field, said });
    }

    fn views(&mut self, thing: &Thing, field: fn(View) -> Field, views: Views) {
        self.say(thing.clone(), field(View::AsThingsStand), Said::Window(views.as_things_stand));
        self.say(thing.clone(), field(View::AtBest), Said::Window(views.at_best));
    }

    fn listing(&mut self, listing: &ListingEvaluation) {
        let itself = Thing::Listing;
        self.say(itself.clone(), Field::Present, Said::Truth(true));
        self.say(itself.clone(), Field::Standing, Said::Standing(listing.standing));
        self.say(itself.clone(), Field::GovernedBy, Said::Versions(listing.governed_by.clone()));
        self.views(&itself, Field::Removal, listing.removal);
        self.say(itself, Field::Deleted, window(listing.deleted));
        listing.paths.iter().for_each(|path| self.path(path));
        listing.effects.iter().for_each(|effect| self.effect(&Thing::Effect(effect.effect), effect));
        listing.bars.iter().for_each(|bar| self.effect(&Thing::Bar(bar.effect), bar));
        for procedure in &listing.procedures {
            for (place, step) in procedure.steps.iter().enumerate() {
                self.step(&Thing::Step(procedure.procedure, place), step);
            }
        }
        for note in &listing.notes {
            self.say(Thing::Note(note.note), Field::Present, Said::Truth(true));
            self.say(Thing::Note(note.note), Field::Certain, Said::Truth(note.certain));
        }
    }

    fn path(&mut self, path: &PathEvaluation) {
        let thing = Thing::Path(path.path);
        self.say(thing.clone(), Field::Standing, Said::Standing(path.standing));
        self.views(&thing, Field::Opens, path.opens);
        if let Some(due) = path.due {
            self.views(&thing, Field::Due, due);
        }
        self.say(thing.clone(), Field::Overdue, Said::Truth(path.overdue));
        self.say(thing.clone(), Field::Steps, Said::Steps(path.steps.clone()));
        self.say(thing.clone(), Field::Needs, Said::Facts(path.needs.clone()));
        self.rests_on(thing, &path.readings, path.verified, path.provisional);
    }

    fn effect(&mut self, thing: &Thing, effect: &EffectEvaluation) {
        self.views(thing, Field::Begins, effect.begins);
        self.views(thing, Field::Ends, effect.ends);
        self.rests_on(thing.clone(), &effect.readings, effect.verified, effect.provisional);
    }

    fn step(&mut self, thing: &Thing, step: &StepEvaluation) {
        self.views(thing, Field::Starts, step.starts);
        if let Some(deadline) = step.deadline {
            self.views(thing, Field::Deadline, deadline);
        }
        self.say(thing.clone(), Field::Done, window(step.done));
        self.rests_on(thing.clone(), &[], step.verified, step.provisional);
    }

    fn joined(&mut self, thing: &Thing, effect: &OverallEffect) {
        self.say(thing.clone(), Field::Present, Said::Truth(true));
        self.views(thing, Field::Ends, effect.ends);
        self.say(thing.clone(), Field::From, Said::Labels(effect.from.clone()));
        self.say(thing.clone(), Field::Certain, Said::Truth(effect.certain));
        self.say(thing.clone(), Field::Lifelong, Said::Truth(effect.lifelong));
        self.say(thing.clone(), Field::Verified, Said::Verified(effect.verified));
    }

    fn rests_on(&mut self, thing: Thing, readings: &[ReadingEvaluation], verified: Verification, provisional: bool) {
        let readings = readings.iter().map(|each| (each.reading, each.used)).collect();
        self.say(thing.clone(), Field::Readings, Said::Readings(readings));
        self.say(thing.clone(), Field::Verified, Said::Verified(verified));
        self.say(thing, Field::Provisional, Said::Truth(provisional));
    }
}

fn window(window: Option<Window>) -> Said {
    window.map_or(Said::Nothing, Said::Window)
}
