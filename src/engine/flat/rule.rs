//! A rule in flat form: its node, the nodes below it, and what may have to be split for its window.

use super::super::fact::{FactId, FactKind};
use super::super::order::orders;
use super::super::pack::{Pack, Rule};
use super::super::uses::{Use, Variable};
use super::build::Builder;
use super::given::Given;
use super::node::Nodes;
use super::span::Span;
use super::sweep::Registers;

/// The most orders of one rule that are told apart, a bit each; a search does without any others.
const MOST_ORDERS: usize = 64;

/// A rule, with what it takes to find its window.
#[derive(Clone, Debug)]
pub(super) struct FlatRule {
    pub root: u32,
    /// The node and all nodes below it, in order.
    pub nodes: Vec<u32>,
    /// What each of them depends on, as bits.
    pub needs: Vec<u64>,
    /// Everything it uses, in its own order.
    pub uses: Vec<FlatUse>,
    /// Whether any of it can ever have to be split.
    pub is_open: bool,
    /// The orders of two moments on which it turns.
    pub orders: Vec<(u32, u32)>,
}

/// How a rule uses one variable.
#[derive(Clone, Debug)]
pub(super) struct FlatUse {
    pub variable: Variable,
    /// The sets of values it is compared with.
    pub sets: Vec<u64>,
    /// All values of these sets.
    pub mentioned: u64,
    /// Whether it pulls both ways.
    pub twisted: bool,
    /// The days that cannot come after this one and pull in another way.
    pub earlier: Vec<usize>,
    /// Those that cannot come before it.
    pub later: Vec<usize>,
    /// Whether anything a case leaves open can make it necessary to split this.
    pub can_be_split: bool,
}

impl FlatRule {
    pub(super) fn of(pack: &Pack, rule: &Rule, root: u32, builder: &mut Builder) -> FlatRule {
        let uses: Vec<FlatUse> = rule.uses.iter().map(|used| FlatUse::of(pack, rule, used)).collect();
        let turns_on =
            orders(pack, rule).into_iter().map(|order| (builder.expr(&order.first), builder.expr(&order.then)));
        let mut orders: Vec<(u32, u32)> = Vec::new();
        for order in turns_on {
            if !orders.contains(&order) && orders.len() < MOST_ORDERS {
                orders.push(order);
            }
        }
        let is_open = uses.iter().any(|used| used.can_be_split);
        FlatRule { root, nodes: Vec::new(), needs: Vec::new(), uses, is_open, orders }
    }

    /// Finds the nodes below, once all nodes are there.
    pub(super) fn complete(&mut self, nodes: &Nodes) {
        self.nodes = nodes.below(self.root);
        self.needs = self.nodes.iter().map(|node| nodes.needs[*node as usize]).collect();
    }

    /// Works out the node and everything below it.
    pub(super) fn work_out_all(&self, nodes: &Nodes, given: &Given, registers: &mut Registers) -> Span {
        self.nodes.iter().for_each(|node| nodes.work_out(*node as usize, given, registers));
        registers.windows[self.root as usize]
    }

    /// Works out again what depends on anything that changed.
    pub(super) fn work_out(&self, nodes: &Nodes, changed: u64, given: &Given, registers: &mut Registers) -> Span {
        for (node, needs) in self.nodes.iter().zip(&self.needs) {
            if needs & changed != 0 {
                nodes.work_out(*node as usize, given, registers);
            }
        }
        registers.windows[self.root as usize]
    }
}

impl FlatUse {
    fn of(pack: &Pack, rule: &Rule, used: &Use) -> FlatUse {
        let pulls_apart = |other: &&Use| (used.up && other.down) || (used.down && other.up);
        let others = || rule.uses.iter().filter(pulls_apart).filter_map(|other| fact_of(other.variable));
        let is_before = |first: FactId, then: FactId| pack.comes_before(first, then);
        let (mut earlier, mut later) = (Vec::new(), Vec::new());
        if let Some(fact) = fact_of(used.variable) {
            earlier.extend(others().filter(|other| is_before(*other, fact)).map(|other| other.0));
            later.extend(others().filter(|other| is_before(fact, *other)).map(|other| other.0));
        }
        let sets: Vec<u64> = used.sets.iter().map(|set| set.0).collect();
        let mentioned = sets.iter().fold(0, |all, set| all | set);
        let twisted = used.up && used.down;
        let used = FlatUse { variable: used.variable, sets, mentioned, twisted, earlier, later, can_be_split: false };
        FlatUse { can_be_split: used.may_be_split(pack), ..used }
    }

    fn may_be_split(&self, pack: &Pack) -> bool {
        let Some(fact) = fact_of(self.variable) else { return true };
        match pack.facts.get(fact.0).map(|fact| &fact.kind) {
            Some(FactKind::Date | FactKind::Event { .. }) => {
                self.twisted || !self.earlier.is_empty() || !self.later.is_empty()
            }
            Some(FactKind::Number { .. }) => self.twisted,
            Some(FactKind::Choice(_) | FactKind::YesNo) => self.twisted || self.sets.len() > 1,
            Some(FactKind::Choices { .. }) => true,
            None => false,
        }
    }
}

fn fact_of(variable: Variable) -> Option<FactId> {
    match variable {
        Variable::Fact(fact) => Some(fact),
        Variable::Version | Variable::Reading(_) => None,
    }
}
