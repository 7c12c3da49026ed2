//! One part of a listing's result, without the rest of it: for checks that ask many times for little.
//!
//! Each part is what [`evaluate`](super::evaluate()) gives for it, but for the facts a path `needs`:
//! those are looked for over all paths together and stay empty here.

use super::evaluate::{evaluate_path, evaluate_step, lasting_alone, note_alone, standing, views};
use super::evaluation::{EffectEvaluation, NoteEvaluation, PathEvaluation, Standing, StepEvaluation, Views};
use super::expression::PathId;
use super::moment::Moment;
use super::pack::{Effect, Modality, Note, Path, ProcedureStep, Rule};
use super::world::World;

/// A world as things stand, and once every step somebody can take has been taken today.
pub struct Looked<'a> {
    /// As things stand.
    pub now: World<'a>,
    /// At best.
    pub best: World<'a>,
}

impl<'a> Looked<'a> {
    /// Both looks at a world.
    pub fn at(now: World<'a>) -> Looked<'a> {
        let best = now.at_best();
        Looked { now, best }
    }

    /// The two windows of a rule.
    pub fn views(&self, rule: &Rule) -> Views {
        views(&self.now, &self.best, rule)
    }

    /// Where removal stands, over the mandatory paths, and from when on it is open.
    pub fn removal(&self) -> (Standing, Views) {
        let removal = self.views(&self.now.pack.removal).where_steps_help();
        (standing(removal, self.now.as_of, Modality::Shall), removal)
    }

    /// Where a path stands, from when on it is open, and by when the authority must have acted.
    pub fn path_dates(&self, path: &Path) -> (Standing, Views, Option<Views>) {
        let opens = self.views(&path.opens).where_steps_help();
        let due = path.due.as_ref().map(|due| self.views(due).where_steps_help());
        (standing(opens, self.now.as_of, path.modality), opens, due)
    }

    /// A path whole.
    pub fn path(&self, place: PathId) -> PathEvaluation {
        evaluate_path(&self.now, &self.best, place, self.now.pack.path(place))
    }

    /// A step of a procedure whole.
    pub fn step(&self, step: &ProcedureStep) -> StepEvaluation {
        evaluate_step(&self.now, &self.best, step)
    }

    /// An effect or a bar whole, with its place among those of its kind.
    pub fn effect(&self, place: usize, effect: &Effect) -> EffectEvaluation {
        lasting_alone(&self.now, &self.best, place, effect)
    }

    /// Whether a note is said: `None` if it is not, otherwise whether it surely holds.
    pub fn says(&self, note: &Note) -> Option<bool> {
        let window = self.now.tight(&note.when);
        let today = Moment::Day(self.now.as_of);
        (window.earliest() <= today).then_some(window.latest() <= today)
    }

    /// A note whole, with its place.
    pub fn note(&self, place: usize, note: &Note) -> Option<NoteEvaluation> {
        note_alone(&self.now, place, note)
    }
}
