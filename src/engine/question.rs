//! Questions: which unknown facts can still change an answer, and when to stop asking.

use super::fact::{FactId, State};
use super::moment::Moment;
use super::pack::Rule;
use super::uses::{Use, Variable};
use super::window::Window;
use super::world::{Narrowed, World};

/// The most evaluations spent on one window here: every fact is tried with every telling value.
const PATIENCE: usize = 256;

/// The unknown facts that can still change this rule's window, in the pack's order.
///
/// A fact that changes nothing by itself may do so together with another: where no single fact
/// does and the window is still open, every unknown fact that is still live is named.
pub fn that_matter(world: &World, rule: &Rule) -> Vec<FactId> {
    that_matter_besides(world, rule, &[])
}

/// The same, without looking again at facts already known to matter to something.
pub fn that_matter_besides(world: &World, rule: &Rule, known: &[bool]) -> Vec<FactId> {
    let best = world.at_best();
    let mut live = world.live(&rule.expr);
    live.extend(best.live(&rule.expr));
    let used: Vec<&Use> = rule.uses.iter().filter(|used| live.contains(&used.variable)).collect();
    let before = that_come_before(world, &used);
    let unknown: Vec<(&Use, FactId)> = used
        .iter()
        .copied()
        .chain(&before)
        .filter_map(|used| unsettled(world, used).map(|fact| (used, fact)))
        .collect();
    let is_known = |fact: FactId| known.get(fact.0).copied().unwrap_or(false);
    let unseen: Vec<&(&Use, FactId)> = unknown.iter().filter(|(_, fact)| !is_known(*fact)).collect();
    if unseen.is_empty() {
        return Vec::new();
    }
    let answers = (world.tight_within(rule, PATIENCE), best.tight_within(rule, PATIENCE));
    if answers.0.is_exact() && answers.1.is_exact() {
        return Vec::new();
    }
    let changes = |used: &Use, fact: FactId| {
        probes(world, used, fact).into_iter().any(|probe| {
            let narrowed = world.narrowed(used.variable, probe);
            narrowed.tight_within(rule, PATIENCE) != answers.0
                || narrowed.at_best().tight_within(rule, PATIENCE) != answers.1
        })
    };
    let mut matter: Vec<FactId> =
        unseen.iter().filter(|(used, fact)| changes(used, *fact)).map(|(_, fact)| *fact).collect();
    matter.sort();
    if matter.is_empty() && unseen.len() == unknown.len() {
        return unknown.into_iter().map(|(_, fact)| fact).collect();
    }
    matter
}

/// Facts the rule does not use itself, but whose day bounds the day of one it uses.
fn that_come_before(world: &World, used: &[&Use]) -> Vec<Use> {
    let facts = &world.pack.facts;
    let mut found: Vec<Use> = Vec::new();
    for each in used {
        let Variable::Fact(fact) = each.variable else { continue };
        for before in
            std::iter::successors(facts[fact.0].not_before, |before| facts[before.0].not_before).take(facts.len())
        {
            let variable = Variable::Fact(before);
            if !used.iter().any(|each| each.variable == variable) && !found.iter().any(|each| each.variable == variable)
            {
                found.push(Use { variable, sets: Vec::new(), up: true, down: false });
            }
        }
    }
    found
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
