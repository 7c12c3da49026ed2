//! Hypothetical only: a case file is looked over for real people before anything is made of it.
//!
//! What is found is said with its place and kind. A label that holds something of the sort is replaced, so that no
//! report, page or saved session repeats it. Nothing is refused, and what was found is written nowhere.
//!
//! **What it does not do.** It does not change the file, and finds no names: it says so.

use crate::engine::Case;
use crate::engine::case::label;
use crate::pack::place::File;
use crate::pii::{Found, masked, scan};
use crate::text::{Texts, Value, filled};

use super::desk::Desk;
use super::output;

/// So many places are named one by one.
const NAMED: usize = 5;

/// The case without what looks like a real person; what there was is said.
pub fn looked_over(desk: &Desk, file: &File, mut case: Case) -> Case {
    let found = scan(file.text());
    let replaced = relabelled(&desk.texts, &mut case);
    if found.is_empty() && replaced.is_empty() {
        return case;
    }
    let say = |id: &str, values: &[(&str, Value)]| {
        output::tell(&filled(&desk.texts.ui(id, values), output::width()));
    };
    for Found { kind, range } in found.iter().take(NAMED) {
        let place = file.place(range.clone());
        let place = format!("{}:{}:{}", masked(file.name()), place.line, place.column);
        let kind = desk.texts.ui(&format!("hypothetical-kind-{}", kind.name()), &[]);
        say("hypothetical-found", &[("place", place.into()), ("kind", kind.into())]);
    }
    if let Some(more) = found.len().checked_sub(NAMED).filter(|more| *more > 0) {
        say("hypothetical-more", &[("count", more.into())]);
    }
    for label in replaced {
        say("hypothetical-shown", &[("label", label.into())]);
    }
    say("hypothetical-advice", &[]);
    case
}

/// Gives listings whose label looks like a real person another one: those it gave.
pub fn relabelled(texts: &Texts, case: &mut Case) -> Vec<String> {
    let mut given: Vec<(String, String)> = Vec::new();
    for place in 0..case.listings.len() {
        let old = case.listings[place].label.clone();
        if scan(&old).is_empty() {
            continue;
        }
        let person = |number: usize| texts.ui("hypothetical-person", &[("letter", label(number).into())]);
        let is_free = |new: &String| case.listings.iter().all(|listing| listing.label != *new);
        let Some(new) = (0..=case.listings.len()).map(person).find(is_free) else { continue };
        case.listings[place].label.clone_from(&new);
        given.push((old, new));
    }
    for with in case.listings.iter_mut().filter_map(|listing| listing.with.as_mut()) {
        for name in with {
            if let Some((_, new)) = given.iter().find(|(old, _)| old == name) {
                name.clone_from(new);
            }
        }
    }
    given.into_iter().map(|(_, new)| new).collect()
}
