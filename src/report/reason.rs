//! Why a way is closed: the one condition that decides, with its article, found in the derivation.

use crate::engine::Window;
use crate::engine::derivation::{Node, Step};
use crate::engine::source::Cite;
use crate::engine::uses::Variable;
use crate::text::Naming;

use super::because;

/// Why a path does not open: the sentence that says it, what it speaks of, and where that is written.
pub(super) struct Reason {
    pub(super) id: &'static str,
    pub(super) what: String,
    pub(super) cites: Vec<Cite>,
}

/// Why a path does not open.
pub(super) fn why_closed(naming: &Naming, because: &Node) -> Reason {
    let (decisive, cites) = decisive(naming, because, &because.cites);
    // An answer that is not the one used shuts a way as the one used does.
    let decisive = match (&decisive.step, decisive.of.first()) {
        (Step::Not | Step::Barred, Some(reading @ Node { step: Step::Reading(..), .. })) => reading,
        _ => decisive,
    };
    let id = match decisive.step {
        Step::Barred => "report-closed-barred",
        Step::Governed(_) => "report-closed-other-text",
        Step::InForce(_) => "report-closed-not-in-force",
        Step::Not => "report-closed-contrary",
        Step::By => "report-closed-late",
        Step::Since => "report-closed-early",
        Step::Each(Variable::Reading(_), _) => "report-closed-each-reading",
        Step::Reading(..) => "report-closed-reading",
        _ => "report-closed-condition",
    };
    let what = match &decisive.step {
        Step::Barred | Step::Not | Step::By | Step::Since => {
            decisive.of.first().map(|first| because::text(naming, first)).unwrap_or_default()
        }
        Step::Each(Variable::Reading(reading), _) | Step::Reading(reading, ..) => naming.reading(*reading),
        _ => because::text(naming, decisive),
    };
    Reason { id, what, cites: cites.to_vec() }
}

/// The node that shuts a path: a bar before everything else, then a condition no step can change.
fn decisive<'a>(naming: &Naming, node: &'a Node, cites: &'a [Cite]) -> (&'a Node, &'a [Cite]) {
    let cites = if node.cites.is_empty() { cites } else { &node.cites };
    let shut = |child: &&Node| child.window == Window::NEVER;
    let next = match node.step {
        Step::All => node.of.iter().filter(shut).min_by_key(|child| rank(naming, child)),
        Step::Any => Some(&node.of).filter(|of| of.len() == 1).and_then(|of| of.first()),
        Step::Rule | Step::Moved(_) | Step::Shift(_) | Step::Within(_) | Step::Path(_) | Step::PathDue(_) => {
            node.of.first().filter(shut)
        }
        Step::If => node.of.last().filter(shut),
        Step::Each(Variable::Version | Variable::Fact(_), _) => node.of.first().filter(shut),
        _ => None,
    };
    next.map_or((node, cites), |next| decisive(naming, next, cites))
}

/// What explains a closed path best comes first.
pub(super) fn rank(naming: &Naming, node: &Node) -> u8 {
    match &node.step {
        Step::Barred => 0,
        Step::Fact { fact, .. } | Step::Follows { fact, .. }
            if naming.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some()) =>
        {
            3
        }
        _ => 1,
    }
}
