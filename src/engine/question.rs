//! Questions: which unknown facts can still change an answer, and when to stop asking.

use super::fact::{FactId, State};
use super::moment::Moment;
use super::pack::Rule;
use super::uses::{Use, Variable};
use super::window::Window;
use super::world::{Narrowed, World};

/// The unknown facts that can still change this rule's window, in the pack's order.
///
/// A fact that changes nothing by itself may do so together with another: where no single fact
/// does and the window is still open, all unknown facts the rule uses are named.
pub fn that_matter(world: &World, rule: &Rule) -> Vec<FactId> {
    let best = world.at_best();
    let answers = (world.tight(rule), best.tight(rule));
    let unknown = || rule.uses.iter().filter_map(|used| unsettled(world, used).map(|fact| (used, fact)));
    let changes = |used: &Use, fact: FactId| {
        probes(world, used, fact).into_iter().any(|probe| {
            let narrowed = world.narrowed(used.variable, probe);
            (narrowed.tight(rule), narrowed.at_best().tight(rule)) != answers
        })
    };
    if answers.0.is_exact() && answers.1.is_exact() {
        return Vec::new();
    }
    let matter: Vec<FactId> = unknown().filter(|(used, fact)| changes(used, *fact)).map(|(_, fact)| fact).collect();
    if matter.is_empty() { unknown().map(|(_, fact)| fact).collect() } else { matter }
}

/// Whether this fact's answer can change the rule's window as things stand or at best.
fn unsettled(world: &World, used: &Use) -> Option<FactId> {
    match used.variable {
        Variable::Fact(fact) => (!world.state_as_given(fact).is_settled()).then_some(fact),
        Variable::Version | Variable::Reading(_) => None,
    }
}

/// Values to try: the two ends of a date (and of each version's days), each telling value of a choice.
fn probes(world: &World, used: &Use, fact: FactId) -> Vec<Narrowed> {
    let State::When(window) = world.state_as_given(fact) else { return world.values(used) };
    let versions = world.versions().filter_map(|version| {
        let version = world.pack.versions.get(version.0)?;
        let until = version.until.map_or(Moment::Never, Moment::Day);
        window.meet(Window::between(version.from.into(), until))
    });
    let by_version: Vec<Window> = if world.pack.listing_date == Some(fact) { versions.collect() } else { Vec::new() };
    std::iter::once(window)
        .chain(by_version)
        .flat_map(|window| [window.earliest(), window.latest()])
        .map(|moment| Narrowed::Fact(State::When(Window::exactly(moment))))
        .collect()
}
