//! Whether a worked case comes out, asking for no more than it expects.
//!
//! [`worked::verify`](super::worked::verify) evaluates a case whole where it has to tell everything that is otherwise. Here one
//! difference is enough, and what is quick to tell is told first.

use std::collections::BTreeMap;

use super::worked::{Expect, Found, Subject, WorkedCase};
use crate::engine::alone::Looked;
use crate::engine::evaluate::evaluate_listing;
use crate::engine::expression::PathId;
use crate::engine::fact::State;
use crate::engine::links::worlds;
use crate::engine::pack::Pack;
use crate::engine::window::Window;
use crate::engine::{Calendar, evaluation::ListingEvaluation};

/// Whether every expectation of a case is met under these packs.
pub fn is_met(case: &WorkedCase, packs: &[&Pack], calendar: &Calendar) -> bool {
    let looked: BTreeMap<usize, Looked> =
        worlds(packs, calendar, &case.case).into_iter().map(|(place, world)| (place, Looked::at(world))).collect();
    let at = |expect: &Expect| {
        let is_it = |label: &String| case.case.listings.iter().position(|listing| listing.label == *label);
        let place = expect.label.as_ref().map_or(Some(0), is_it)?;
        Some((place, looked.get(&place)?))
    };
    let quickly = |expect: &Expect| at(expect).is_some_and(|(_, looked)| dates_are_met(expect, looked));
    if !case.expects.iter().all(quickly) {
        return false;
    }
    let mut whole: BTreeMap<usize, ListingEvaluation> = BTreeMap::new();
    case.expects.iter().filter(|expect| expect.asks_for_more()).all(|expect| {
        let Some((place, looked)) = at(expect) else { return false };
        if expect.needs.is_some() {
            let listing =
                whole.entry(place).or_insert_with(|| evaluate_listing(&looked.now, &case.case.listings[place]));
            let found = Found::of(&expect.subject, listing, looked.now.pack);
            return found.is_some_and(|found| found.differences(expect).is_empty());
        }
        found(&expect.subject, looked).is_none_or(|found| found.differences(expect).is_empty())
    })
}

/// Whether the windows and the standing are as expected.
fn dates_are_met(expect: &Expect, looked: &Looked) -> bool {
    let pack = looked.now.pack;
    let (standing, windows): (Option<&str>, Vec<(&str, Window)>) = match &expect.subject {
        Subject::Listing => {
            let (standing, removal) = looked.removal();
            let deleted = pack.removed.and_then(|fact| match looked.now.state(fact) {
                State::When(window) => Some(("deleted", window)),
                _ => None,
            });
            let removal = [("removal", removal.as_things_stand), ("removal_at_best", removal.at_best)];
            (Some(standing.name_for_listing()), removal.into_iter().chain(deleted).collect())
        }
        Subject::Path(id) => {
            let Some(path) = pack.paths.iter().find(|path| path.id == *id) else { return false };
            let (standing, opens, due) = looked.path_dates(path);
            let due = due.into_iter().flat_map(|due| [("due", due.as_things_stand), ("due_at_best", due.at_best)]);
            let opens = [("opens", opens.as_things_stand), ("opens_at_best", opens.at_best)];
            (Some(standing.name()), opens.into_iter().chain(due).collect())
        }
        Subject::Step(procedure, step) => {
            let Some((procedure, step)) = pack.step(procedure, step) else { return false };
            let step = &pack.procedures[procedure].steps[step];
            let deadline = step.deadline.as_ref().map(|deadline| ("deadline", looked.now.tight(deadline)));
            (None, std::iter::once(("starts", looked.now.tight(&step.starts))).chain(deadline).collect())
        }
        Subject::Effect(id) | Subject::Bar(id) => {
            let all = if matches!(expect.subject, Subject::Bar(_)) { &pack.bars } else { &pack.effects };
            let Some(effect) = all.iter().find(|each| each.id == *id) else { return false };
            let ends = looked.views(&effect.ends).where_steps_help();
            let begins = ("begins", looked.now.tight(&effect.begins));
            (None, vec![begins, ("ends", ends.as_things_stand), ("ends_at_best", ends.at_best)])
        }
        Subject::Note(id) => {
            let Some(note) = pack.notes.iter().find(|each| each.id == *id) else { return false };
            let standing = match looked.says(note) {
                Some(true) => "certain",
                Some(false) => "possible",
                None => "absent",
            };
            (Some(standing), Vec::new())
        }
    };
    let is_so =
        |(name, expected): &(&str, Window)| windows.iter().any(|(each, found)| each == name && found == expected);
    let stands = |(name, expected): &(&str, String)| *name != "standing" || standing == Some(expected.as_str());
    expect.windows.iter().all(is_so) && expect.words.iter().all(stands)
}

/// One part of the result whole; `None` where the dates have said all there is.
fn found(subject: &Subject, looked: &Looked) -> Option<Found> {
    let pack = looked.now.pack;
    Some(match subject {
        Subject::Listing => {
            let texts = looked.now.governing().into_iter().map(|version| pack.versions[version.0].source);
            let (standing, removal) = looked.removal();
            let deleted = pack.removed.and_then(|fact| match looked.now.state(fact) {
                State::When(window) => Some(window),
                _ => None,
            });
            let texts = texts.map(|source| pack.source(source).id.clone()).collect();
            Found::of_listing(standing, removal, deleted, texts)
        }
        Subject::Path(id) => {
            let place = pack.paths.iter().position(|path| path.id == *id)?;
            Found::of_path(&looked.path(PathId(place)), pack)
        }
        Subject::Step(procedure, step) => {
            let (procedure, step) = pack.step(procedure, step)?;
            let procedure = &pack.procedures[procedure];
            Found::of_step(&looked.step(&procedure.steps[step]), procedure, pack)
        }
        Subject::Effect(id) => {
            let place = pack.effects.iter().position(|each| each.id == *id)?;
            Found::of_effect(&looked.effect(place, &pack.effects[place]), pack)
        }
        Subject::Bar(id) => {
            let place = pack.bars.iter().position(|each| each.id == *id)?;
            Found::of_effect(&looked.effect(place, &pack.bars[place]), pack)
        }
        Subject::Note(id) => {
            let place = pack.notes.iter().position(|each| each.id == *id)?;
            Found::of_note(looked.note(place, &pack.notes[place]).as_ref(), pack)
        }
    })
}
