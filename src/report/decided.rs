//! What decided a result: the one condition that gave it its day or shut it, with its article, found
//! in the derivation.

use std::sync::Arc;

use crate::engine::derivation::{Node, Step};
use crate::engine::source::Cite;
use crate::engine::{Moment, Window};
use crate::text::Naming;

use super::because;
use super::reason::rank;

/// What decided, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decided {
    /// The condition and what comes of it.
    pub(super) what: String,
    /// Its articles, those of what it belongs to where it has none of its own.
    pub(super) cites: Vec<Cite>,
}

impl Decided {
    /// The condition with its articles.
    pub(super) fn cited(&self, naming: &Naming) -> String {
        let cites = naming.cites(&self.cites);
        if cites.is_empty() {
            return self.what.clone();
        }
        naming.texts.ui("because-cited", &[("text", self.what.as_str().into()), ("cites", cites.into())])
    }
}

/// Which end of a window is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The earliest moment still possible.
    First,
    /// The latest.
    Last,
}

impl End {
    /// The end that differs between two windows; the last, if both do, or if one of them never comes.
    pub(super) fn that_differs(before: Window, now: Window) -> End {
        if before == Window::NEVER || now == Window::NEVER {
            return End::Last;
        }
        if before.latest() == now.latest() && before.earliest() != now.earliest() { End::First } else { End::Last }
    }

    fn of(self, window: Window) -> Moment {
        match self {
            End::First => window.earliest(),
            End::Last => window.latest(),
        }
    }

    fn other(self) -> End {
        match self {
            End::First => End::Last,
            End::Last => End::First,
        }
    }
}

/// What decided one end of a result.
pub(super) fn decided(naming: &Naming, because: &Node, end: End) -> Decided {
    follow(naming, because, &because.cites, end)
}

fn follow(naming: &Naming, node: &Node, cites: &[Cite], end: End) -> Decided {
    let cites = if node.cites.is_empty() { cites } else { &node.cites };
    if let Some(next) = next(naming, node, end) {
        return follow(naming, next, cites, end);
    }
    let below = node.of.first();
    let framed = |id: &str, below: &Node| {
        let inner = follow(naming, below, cites, end);
        Decided { what: naming.texts.ui(id, &[("what", inner.what.into())]), cites: inner.cites }
    };
    match (&node.step, below) {
        (Step::Barred | Step::Not, Some(below)) if node.window == Window::NEVER => {
            let what = line(naming, below);
            Decided { what: naming.texts.ui("report-compare-shut", &[("what", what.into())]), cites: cites.to_vec() }
        }
        (Step::By | Step::Unless, Some(below)) if node.window == Window::NEVER => framed("report-compare-late", below),
        (Step::Since, Some(below)) if node.window == Window::NEVER => framed("report-compare-early", below),
        (Step::Shift(terms), Some(below)) => {
            let inner = follow(naming, below, cites, end);
            let values = [("term", naming.texts.terms(terms).into()), ("what", inner.what.into())];
            Decided { what: naming.texts.ui("report-compare-term", &values), cites: inner.cites }
        }
        (Step::Any | Step::All, Some(_)) if node.of.len() > 1 => {
            let parts: Vec<String> = node.of.iter().map(|each| because::text(naming, each)).collect();
            let none = Node { of: Arc::default(), ..node.clone() };
            let outcome = because::outcome(naming, &none).unwrap_or_default();
            let values = [("text", naming.texts.either(&parts).into()), ("outcome", outcome.into())];
            Decided { what: naming.texts.ui("because-line", &values), cites: cites.to_vec() }
        }
        _ => Decided { what: line(naming, node), cites: cites.to_vec() },
    }
}

/// The node below that decided this end, where this one only joins what is below it.
fn next<'a>(naming: &Naming, node: &'a Node, end: End) -> Option<&'a Node> {
    let reaches = || node.of.iter().filter(|child| end.of(child.window) == end.of(node.window));
    match &node.step {
        Step::Rule => node.of.first(),
        Step::All if node.window == Window::NEVER => {
            let shut = node.of.iter().filter(|child| child.window == Window::NEVER);
            shut.min_by_key(|child| rank(naming, child))
        }
        Step::All => reaches().max_by_key(|child| end.other().of(child.window)),
        Step::Any if node.of.len() == 1 => node.of.first(),
        Step::Any if node.window != Window::NEVER => reaches().min_by_key(|child| end.other().of(child.window)),
        Step::If if node.of.len() == 2 => node.of.last(),
        Step::Delisting(..) => reaches().next(),
        Step::By | Step::Since | Step::Unless if node.window != Window::NEVER => node.of.first(),
        Step::Moved(_) | Step::Within(_) => node.of.first(),
        _ => None,
    }
}

fn line(naming: &Naming, node: &Node) -> String {
    let text = because::text(naming, node);
    match because::outcome(naming, node) {
        Some(outcome) => naming.texts.ui("because-line", &[("text", text.into()), ("outcome", outcome.into())]),
        None => text,
    }
}
