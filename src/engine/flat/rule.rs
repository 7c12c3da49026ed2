//! A rule in flat form: its node, the nodes below it, and what may have to be split for its window.

use super::super::fact::{FactId, FactKind};
use super::super::pack::{Pack, Rule};
use super::super::uses::{Use, Variable};
use super::given::Given;
use super::node::{Nodes, Op, each_of};
use super::span::Span;
use super::state::{READINGS, VERSIONS, bit};
use super::sweep::Registers;

/// The most orders of one rule that are told apart, a bit each; a search does without any others.
const MOST_ORDERS: usize = 64;

/// A rule, with what it takes to find its window.
#[derive(Clone, Debug)]
pub(super) struct FlatRule {
    pub root: u32,
    /// The node and all nodes below it, in order.
    pub nodes: Vec<u32>,
    /// The same as bits.
    pub below: Vec<u64>,
    /// Everything it uses, in its own order.
    pub uses: Vec<FlatUse>,
    /// Whether any of it can ever have to be split.
    pub is_open: bool,
    /// What of it can ever have to be split, by places in `uses`.
    pub open: Vec<usize>,
    /// The same as bits that stand for facts, readings and versions.
    pub can_be_split: u64,
    /// Whether something begins by it.
    pub begins: bool,
    /// The orders of two moments on which it turns.
    pub orders: Vec<(u32, u32)>,
}

/// How a rule uses one variable.
#[derive(Clone, Debug)]
pub(super) struct FlatUse {
    pub variable: Variable,
    /// The bit that stands for it.
    pub bit: u64,
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
    pub(super) fn of(pack: &Pack, rule: &Rule, root: u32) -> FlatRule {
        let pulling = Pulling::of(rule);
        let uses: Vec<FlatUse> = rule.uses.iter().map(|used| FlatUse::of(pack, &pulling, used)).collect();
        let open: Vec<usize> = (0..uses.len()).filter(|place| uses[*place].can_be_split).collect();
        let can_be_split = open.iter().fold(0, |all, place| all | uses[*place].bit);
        FlatRule {
            root,
            nodes: Vec::new(),
            below: Vec::new(),
            begins: false,
            uses,
            is_open: !open.is_empty(),
            open,
            can_be_split,
            orders: Vec::new(),
        }
    }

    /// Finds the nodes below, once all nodes are there, and the orders on which they turn: those of two moments that
    /// are known once everything is, by node.
    pub(super) fn complete(&mut self, nodes: &Nodes, can_be_known: &[bool]) {
        self.below = nodes.below(self.root);
        self.nodes = Vec::with_capacity(self.below.iter().map(|word| word.count_ones() as usize).sum());
        self.nodes.extend(each_of(&self.below));
        for node in &self.nodes {
            let (first, then) = nodes.sides[*node as usize];
            let is_order = matches!(nodes.ops[*node as usize], Op::By(..) | Op::Since(..) | Op::Unless(..));
            let can_be_shown = is_order && can_be_known[first as usize] && can_be_known[then as usize];
            if can_be_shown && !self.orders.contains(&(first, then)) && self.orders.len() < MOST_ORDERS {
                self.orders.push((first, then));
            }
        }
    }

    /// Works out the node and everything below it.
    pub(super) fn work_out_all(&self, nodes: &Nodes, given: &Given, registers: &mut Registers) -> Span {
        self.nodes.iter().for_each(|node| nodes.work_out(*node as usize, given, registers));
        registers.windows[self.root as usize]
    }
}

/// The facts a rule uses, by the way they pull: mostly all of them pull one way.
struct Pulling {
    up: Vec<FactId>,
    down: Vec<FactId>,
    either: Vec<FactId>,
}

impl Pulling {
    fn of(rule: &Rule) -> Pulling {
        let facts = |pulls: fn(&Use) -> bool| {
            rule.uses.iter().filter(|used| pulls(used)).filter_map(|used| fact_of(used.variable)).collect()
        };
        Pulling { up: facts(|used| used.up), down: facts(|used| used.down), either: facts(|used| used.up || used.down) }
    }

    /// Those that pull otherwise than a use does.
    fn apart_from(&self, used: &Use) -> &[FactId] {
        match (used.up, used.down) {
            (true, true) => &self.either,
            (true, false) => &self.down,
            (false, true) => &self.up,
            (false, false) => &[],
        }
    }
}

impl FlatUse {
    fn of(pack: &Pack, pulling: &Pulling, used: &Use) -> FlatUse {
        let others = pulling.apart_from(used).iter();
        let is_before = |first: FactId, then: FactId| pack.comes_before(first, then);
        let (mut earlier, mut later) = (Vec::new(), Vec::new());
        if let Some(fact) = fact_of(used.variable) {
            earlier.extend(others.clone().filter(|other| is_before(**other, fact)).map(|other| other.0));
            later.extend(others.filter(|other| is_before(fact, **other)).map(|other| other.0));
        }
        let sets: Vec<u64> = used.sets.iter().map(|set| set.0).collect();
        let mentioned = sets.iter().fold(0, |all, set| all | set);
        let twisted = used.up && used.down;
        let bit = match used.variable {
            Variable::Version => VERSIONS,
            Variable::Reading(_) => READINGS,
            Variable::Fact(fact) => bit(fact.0),
        };
        let used =
            FlatUse { variable: used.variable, bit, sets, mentioned, twisted, earlier, later, can_be_split: false };
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
