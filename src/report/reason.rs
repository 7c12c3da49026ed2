//! Why a way is closed: the one condition that decides, with its article, found in the derivation.

use crate::engine::Window;
use crate::engine::derivation::{Node, Step};
use crate::engine::source::Cite;
use crate::text::Naming;

use super::because;

/// Why a path does not open, in one sentence.
pub(super) fn why_closed(naming: &Naming, because: &Node) -> String {
    let (decisive, cites) = decisive(naming, because, &because.cites);
    let cites = naming.cites(cites);
    let id = match decisive.step {
        Step::Barred => "report-closed-barred",
        Step::Governed(_) => "report-closed-other-text",
        Step::InForce(_) => "report-closed-not-in-force",
        Step::Not => "report-closed-contrary",
        _ => "report-closed-condition",
    };
    let what = match decisive.step {
        Step::Barred | Step::Not => {
            decisive.of.first().map(|barrier| because::text(naming, barrier)).unwrap_or_default()
        }
        _ => because::text(naming, decisive),
    };
    naming.texts.ui(id, &[("cites", cites.into()), ("what", what.into())])
}

/// The node that shuts a path: a bar before everything else, then a condition no step can change.
fn decisive<'a>(naming: &Naming, node: &'a Node, cites: &'a [Cite]) -> (&'a Node, &'a [Cite]) {
    let cites = if node.cites.is_empty() { cites } else { &node.cites };
    let shut = |child: &&Node| child.window == Window::NEVER;
    let next = match node.step {
        Step::All => node.of.iter().filter(shut).min_by_key(|child| rank(naming, child)),
        Step::Any => Some(&node.of).filter(|of| of.len() == 1).and_then(|of| of.first()),
        Step::Rule
        | Step::After
        | Step::Before
        | Step::Shift(_)
        | Step::Within(_)
        | Step::Rolled
        | Step::Path(_)
        | Step::PathDue(_) => node.of.first().filter(shut),
        Step::If => node.of.last().filter(shut),
        _ => None,
    };
    next.map_or((node, cites), |next| decisive(naming, next, cites))
}

/// What explains a closed path best comes first.
fn rank(naming: &Naming, node: &Node) -> u8 {
    match &node.step {
        Step::Barred => 0,
        Step::Fact { fact, .. } if naming.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some()) => 3,
        Step::All | Step::Any => 2,
        _ => 1,
    }
}
