//! Deadlines relative to what they run from: *within 3 working days of …*, read off the derivation.

use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::PathEvaluation;
use crate::engine::term::Term;

/// The time whoever keeps the list has to act on a path. `None` where it ends by itself: then the
/// deadline is the day it opens, and the length of a period is nobody's time to act.
pub(super) fn term_to_act(path: &PathEvaluation) -> Option<Term> {
    let due = path.because_due.as_ref()?;
    // Two ends that are merely both unknown are not the same end.
    let alike = path.due == Some(path.opens) && (path.opens.as_things_stand.is_exact() || due.of == path.because.of);
    if alike {
        return None;
    }
    term_and_base(due).map(|(term, _)| term)
}

/// The length of time a deadline adds, and what it runs from: the shallowest such step of the tree.
///
/// `None` where the tree has none, or where the length itself is open.
fn term_and_base(deadline: &Node) -> Option<(Term, &Node)> {
    let mut level = vec![deadline];
    while !level.is_empty() {
        // Conditions come first in a conjunction, the date itself last.
        for node in level.iter().rev() {
            if let (Step::Shift(terms) | Step::Within(terms), Some(base)) = (&node.step, node.of.first()) {
                let base = if base.step == Step::By { base.of.first().unwrap_or(base) } else { base };
                return match terms.as_slice() {
                    [only] => Some((*only, base)),
                    _ => None,
                };
            }
        }
        level = level.iter().flat_map(|node| node.of.iter()).collect();
    }
    None
}
