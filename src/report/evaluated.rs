//! What a difference is about, as it was evaluated: the path, the effect, the step, and its derivation.

use crate::engine::compare::{Comparison, Subject as About};
use crate::engine::derivation::Node;
use crate::engine::evaluation::{EffectEvaluation, PathEvaluation, StepEvaluation};
use crate::engine::said::{Field, Said, Thing, View};

use super::decided::End;
use super::subject::Subject;

/// A path as it is evaluated.
pub(super) fn path<'a>(subject: &Subject<'a>, thing: &Thing) -> Option<&'a PathEvaluation> {
    let Thing::Path(path) = thing else { return None };
    subject.listing.paths.iter().find(|each| each.path == *path)
}

/// An effect or a bar as it is evaluated.
pub(super) fn effect<'a>(subject: &Subject<'a>, thing: &Thing) -> Option<&'a EffectEvaluation> {
    match thing {
        Thing::Effect(place) => subject.listing.effects.iter().find(|each| each.effect == *place),
        Thing::Bar(place) => subject.listing.bars.iter().find(|each| each.effect == *place),
        _ => None,
    }
}

/// A step of a procedure as it is evaluated.
pub(super) fn step<'a>(subject: &Subject<'a>, thing: &Thing) -> Option<&'a StepEvaluation> {
    let Thing::Step(procedure, step) = thing else { return None };
    let procedure = subject.listing.procedures.iter().find(|each| each.procedure == *procedure)?;
    procedure.steps.get(*step)
}

/// The end of a window that differs: the first window of a thing among these fields, or of any.
pub(super) fn end(comparison: &Comparison, about: &About, fields: &[Field]) -> End {
    let own = comparison.differences.iter().filter(|each| each.of == *about);
    let own = own.filter(|each| fields.is_empty() || fields.contains(&each.field));
    let mut windows = own.filter_map(|each| match (&each.before, &each.now) {
        (Said::Window(before), Said::Window(now)) => Some(End::that_differs(*before, *now)),
        _ => None,
    });
    windows.next().unwrap_or(End::Last)
}

/// The derivation of what differs in a thing: of its opening or beginning where that differs, else of
/// its deadline or end.
pub(super) fn derivation<'a>(subject: &Subject<'a>, thing: &Thing, fields: &[Field]) -> Option<&'a Node> {
    let has = |wanted: fn(&Field) -> bool| fields.iter().any(wanted);
    match thing {
        Thing::Path(_) => {
            let path = path(subject, thing)?;
            let is_about_due = !has(|field| matches!(field, Field::Standing | Field::Opens(_)))
                && has(|field| matches!(field, Field::Due(_) | Field::Overdue));
            path.because_due.as_ref().filter(|_| is_about_due).or(Some(&path.because))
        }
        Thing::Effect(_) | Thing::Bar(_) => {
            let effect = effect(subject, thing)?;
            let ends = has(|field| matches!(field, Field::Ends(View::AsThingsStand)))
                || !has(|field| matches!(field, Field::Begins(_)));
            Some(if ends { &effect.because } else { &effect.because_begins })
        }
        Thing::Step(..) => Some(&step(subject, thing)?.because),
        Thing::Note(note) => Some(&subject.listing.notes.iter().find(|each| each.note == *note)?.because),
        _ => None,
    }
}
