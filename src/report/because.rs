//! *Because*: the steps of a derivation in words. One wording for the JSON result and for the tree a
//! person reads.

use crate::engine::derivation::{Node, Step};
use crate::engine::expression::Definition;
use crate::engine::fact::{FactKind, State};
use crate::engine::moved::Move;
use crate::engine::uses::Variable;
use crate::engine::world::Narrowed;
use crate::engine::{Pack, Window};
use crate::text::{Naming, Value};

use super::document::Branch;

/// What a step does, in words, without what comes of it.
pub(super) fn text(naming: &Naming, node: &Node) -> String {
    let say = |id: &str| naming.texts.ui(id, &[]);
    let with = |id: &str, values: &[(&str, Value)]| naming.texts.ui(id, values);
    match &node.step {
        Step::Literal => say("because-literal"),
        Step::AsOf => say("because-as-of"),
        Step::Fact { fact, taken: true } => with("because-taken", &[("step", naming.step(*fact).into())]),
        Step::Fact { fact, taken: false } if naming.pack.facts.get(fact.0).is_some_and(|fact| is_event(&fact.kind)) => {
            naming.step(*fact)
        }
        Step::Fact { fact, .. } => naming.fact(*fact),
        Step::Chosen(fact, set) => {
            let values = [("fact", naming.fact(*fact).into()), ("values", naming.values(*fact, *set).into())];
            with("because-chosen", &values)
        }
        Step::Follows { fact, chosen, from, taken } => {
            let what = match chosen {
                Some(set) => {
                    let values = [("fact", naming.fact(*fact).into()), ("values", naming.values(*fact, *set).into())];
                    with("because-chosen", &values)
                }
                None => naming.step(*fact),
            };
            let values =
                [("text", what.into()), ("from", naming.texts.all_of(from).into()), ("count", from.len().into())];
            with(if *taken { "because-follows-at-best" } else { "because-follows" }, &values)
        }
        Step::Reading(reading, set, _) => {
            let read: Vec<String> = set.places().map(|place| naming.alternative(*reading, place)).collect();
            let read = naming.texts.either(&read);
            with("because-reading", &[("question", naming.reading(*reading).into()), ("read", read.into())])
        }
        Step::Governed(version) => with("because-governed", &[("source", naming.version(*version).into())]),
        Step::InForce(source) => with("because-in-force", &[("source", naming.short_source(*source).into())]),
        Step::Number(fact, least, most) => {
            let values = [("fact", naming.fact(*fact).into()), ("number", range(naming, (*least, *most)).into())];
            with("because-number", &values)
        }
        Step::Define(define) => naming.define(*define),
        Step::Rule => say("because-rule"),
        Step::Path(path) => with("because-path", &[("path", naming.path(*path).into())]),
        Step::PathDue(path) => with("because-path-due", &[("path", naming.path(*path).into())]),
        Step::Delisting(..) => say("because-delisting"),
        Step::All => say("because-all"),
        Step::Any => say("because-any"),
        Step::Not => say("because-not"),
        Step::Barred => say(barred(node.window)),
        Step::If => say("because-if"),
        Step::Moved(how) => moved(naming, *how),
        Step::Shift(terms) => with("because-shift", &[("term", naming.texts.terms(terms).into())]),
        Step::Within(terms) => with("because-within", &[("term", naming.texts.terms(terms).into())]),
        Step::By => say("because-by"),
        Step::Since => say("because-since"),
        Step::Unless => say("because-unless"),
        Step::Compare(left, how, right) => {
            let id = format!("because-compare-{}", comparison(*how));
            with(&id, &[("left", compared(naming, node, *left).into()), ("right", range(naming, *right).into())])
        }
        Step::Left(most, _) => with("because-left", &[("most", (*most).into())]),
        Step::Each(variable, _) => match variable {
            Variable::Version => say("because-each-version"),
            Variable::Reading(reading) => {
                with("because-each-reading", &[("question", naming.reading(*reading).into())])
            }
            Variable::Fact(fact) => with("because-each-fact", &[("fact", naming.fact(*fact).into())]),
        },
    }
}

/// What comes of a step, in words; nothing where a step only says where a length of time comes from.
pub(super) fn outcome(naming: &Naming, node: &Node) -> Option<String> {
    let family = match &node.step {
        Step::Number(..) => return None,
        Step::Define(_) if !is_dated(naming.pack, node) => return None,
        Step::Fact { fact, .. } | Step::Follows { fact, chosen: None, .. } => {
            match naming.pack.facts.get(fact.0).map(|fact| &fact.kind) {
                Some(FactKind::Event { .. }) => "because-happened",
                Some(FactKind::Date) => "window",
                _ => "because-holds",
            }
        }
        Step::AsOf | Step::Literal if node.window.is_exact() && node.window.earliest().day().is_some() => "window",
        _ => "because-holds",
    };
    Some(naming.texts.window_in(family, node.window, &[]))
}

/// What a person reads of a derivation: the line at its head, and the branches it comes from. What
/// a definition means is spelled out once, and a step with a single step below it shares its line.
pub(super) fn tree(naming: &Naming, node: &Node) -> Branch {
    branch(naming, node, false, &mut Vec::new())
}

fn branch<'a>(naming: &Naming, node: &'a Node, decides: bool, seen: &mut Vec<&'a Node>) -> Branch {
    let line = line(naming, node, decides);
    if matches!(node.step, Step::Define(_)) && !node.of.is_empty() {
        if seen.iter().any(|known| known.step == node.step && known.window == node.window) {
            let text = naming.texts.ui("because-shown-above", &[("text", line.into())]);
            return Branch { text: text.into(), decides, of: Vec::new() };
        }
        seen.push(node);
    }
    let how = shared(naming, node);
    let text = match how {
        Some(below) => {
            let values = [("text", line.into()), ("how", text(naming, below).into())];
            naming.texts.ui("because-joined", &values)
        }
        None => line,
    };
    Branch { text: text.into(), decides, of: branches(naming, how.unwrap_or(node), seen) }
}

fn branches<'a>(naming: &Naming, node: &'a Node, seen: &mut Vec<&'a Node>) -> Vec<Branch> {
    let chooses =
        matches!(node.step, Step::All | Step::Any | Step::Delisting(..) | Step::Each(..)) && node.of.len() > 1;
    let all_decide = (0..node.of.len()).all(|place| node.decides(place));
    let below = node.of.iter().enumerate().filter(|(_, child)| !is_placeholder(naming.pack, node, child));
    let mut of = Vec::new();
    for (place, child) in below {
        let mut branch = branch(naming, child, chooses && !all_decide && node.decides(place), seen);
        if let Some(possibility) = possibility(naming, node, place) {
            let values = [("value", possibility.into()), ("text", branch.text.plain().into())];
            branch.text = naming.texts.ui("because-possibility", &values).into();
        }
        of.push(branch);
    }
    of
}

/// The only step below a rule, a definition or a path, where it merely joins what is below it.
fn shared<'a>(naming: &Naming, node: &'a Node) -> Option<&'a Node> {
    let names = matches!(node.step, Step::Rule | Step::Define(_) | Step::Path(_) | Step::PathDue(_));
    let [only] = &node.of[..] else { return None };
    let joins =
        matches!(only.step, Step::All | Step::Any | Step::If) && only.window == node.window && only.cites.is_empty();
    (names && joins && is_dated(naming.pack, node)).then_some(only)
}

/// The value one branch of *each* stands for.
fn possibility(naming: &Naming, node: &Node, place: usize) -> Option<String> {
    let Step::Each(variable, values) = &node.step else { return None };
    Some(match (variable, values.get(place)?) {
        (Variable::Version, Narrowed::Place(version)) => naming.version(crate::engine::expression::VersionId(*version)),
        (Variable::Reading(reading), Narrowed::Place(place)) => naming.alternative(*reading, *place),
        (Variable::Fact(fact), Narrowed::Fact(state)) => match state {
            State::OneOf(set) => naming.values(*fact, *set),
            State::Among { has, may, .. } if has.is_empty() => {
                let id = if may.is_empty() { "because-none-of-these" } else { "because-none-that-matters" };
                naming.texts.ui(id, &[])
            }
            State::Among { has, .. } => {
                let values: Vec<String> = has.places().map(|place| naming.value(*fact, place)).collect();
                naming.texts.all_of(&values)
            }
            State::Number { least, most } => range(naming, (*least, *most)),
            State::When(window) => naming.texts.window(*window),
        },
        _ => return None,
    })
}

fn line(naming: &Naming, node: &Node, decides: bool) -> String {
    let mut line = text(naming, node);
    if let Some(outcome) = outcome(naming, node) {
        line = naming.texts.ui("because-line", &[("text", line.into()), ("outcome", outcome.into())]);
    }
    if decides {
        line = naming.texts.ui("because-decides", &[("text", line.into())]);
    }
    let cites = naming.cites(&node.cites);
    if cites.is_empty() {
        line
    } else {
        naming.texts.ui("because-cited", &[("text", line.into()), ("cites", cites.into())])
    }
}

/// Whether a node only stands where a length of time has no moment of its own.
pub(super) fn is_placeholder(pack: &Pack, node: &Node, child: &Node) -> bool {
    matches!(node.step, Step::Define(_)) && matches!(child.step, Step::Literal) && !is_dated(pack, node)
}

/// Whether a definition stands for a moment or a truth, not for a length of time or a number.
fn is_dated(pack: &Pack, node: &Node) -> bool {
    let Step::Define(define) = node.step else { return true };
    pack.defines.get(define.0).is_none_or(|define| matches!(define.is, Definition::Moment(_) | Definition::Truth(_)))
}

fn is_event(kind: &FactKind) -> bool {
    matches!(kind, FactKind::Event { .. })
}

fn barred(window: Window) -> &'static str {
    match window {
        Window::NEVER => "because-barred",
        Window::ALWAYS => "because-not-barred",
        _ => "because-perhaps-barred",
    }
}

fn comparison(how: crate::engine::expression::Comparison) -> &'static str {
    use crate::engine::expression::Comparison;
    match how {
        Comparison::AtLeast => "at-least",
        Comparison::AtMost => "at-most",
        Comparison::MoreThan => "more-than",
        Comparison::LessThan => "less-than",
        Comparison::Equal => "equal",
    }
}

fn moved(naming: &Naming, how: Move) -> String {
    let id = match how {
        Move::After => "because-after",
        Move::Earlier(1) => "because-before",
        Move::Earlier(_) => "because-earlier",
        Move::OffRestDays => "because-rolled",
        Move::StartOfMonth => "because-start-of-month",
        Move::EndOfMonth => "because-end-of-month",
        Move::StartOfYear => "because-start-of-year",
        Move::EndOfYear => "because-end-of-year",
    };
    let days = if let Move::Earlier(days) = how { days } else { 0 };
    naming.texts.ui(id, &[("days", days.into())])
}

/// The left side of a comparison by its fact's name, where it is one fact.
fn compared(naming: &Naming, node: &Node, left: (i64, i64)) -> String {
    match node.of.first().map(|first| &first.step) {
        Some(Step::Number(fact, least, most)) if (*least, *most) == left => {
            let values = [("fact", naming.fact(*fact).into()), ("number", range(naming, left).into())];
            naming.texts.ui("because-compared", &values)
        }
        _ => range(naming, left),
    }
}

fn range(naming: &Naming, (least, most): (i64, i64)) -> String {
    let values = [("least", least.into()), ("most", most.into())];
    let id = match (least, most) {
        (i64::MIN, i64::MAX) => "because-range-unknown",
        (i64::MIN, _) => "because-range-most",
        (_, i64::MAX) => "because-range-least",
        _ if least == most => "because-range-exact",
        _ => "because-range-between",
    };
    naming.texts.ui(id, &values)
}
