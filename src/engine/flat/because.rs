//! Why a rule gives what it gives, for many listings at once.
//!
//! The tree that explains a rule is made once (`tree`). Then every window of it is worked out for a block of
//! listings, as [`Compiled::removals`](super::Compiled::removals) does, and beside them which alternatives
//! decided and which branches were taken: that is all in which the explanations of two listings differ. They
//! stand in the [`Scratch`], one block after the other; no listing takes memory of its own.
//!
//! An [`Explanation`] says what [`explain`](super::super::derivation::explain) says of the same listing, step by
//! step. It is there wherever the rule's window is as the bounds give it. Where an unknown pulls both ways and
//! the window had to be searched for, the engine tells what that unknown is at the two ends; here only the
//! window is given then ([`Explained::Searched`]), and whoever wants to know why asks the engine.
//!
//! Not explained here: what follows from another listing of the case, and what would be at best.

use super::super::calendar::Calendar;
use super::super::pack::{Pack, Rule};
use super::super::tight::PATIENCE;
use super::Scratch;
use super::block::{BLOCK, Block};
use super::build::Builder;
use super::columns::Columns;
use super::explanation::Explanation;
use super::grow::grown;
use super::node::Nodes;
use super::rule::FlatRule;
use super::search::Search;
use super::span::Span;
use super::state::Facts;
use super::tree::Tree;

/// A rule with the tree that explains it, made once.
#[derive(Clone, Debug)]
pub struct Because<'a> {
    calendar: &'a Calendar,
    facts: Facts,
    nodes: Nodes,
    rule: FlatRule,
    tree: Tree<'a>,
}

/// What is said of one listing.
#[derive(Clone, Copy)]
pub enum Explained<'e> {
    /// The window, and how it comes about.
    Whole(Explanation<'e>),
    /// The window had to be searched for: only [`explain`](super::super::derivation::explain) says why it is
    /// no wider.
    Searched(Span),
}

impl Explained<'_> {
    /// The window of the rule.
    pub fn window(&self) -> Span {
        match self {
            Explained::Whole(explanation) => explanation.window(),
            Explained::Searched(window) => *window,
        }
    }
}

impl<'a> Because<'a> {
    /// Makes the tree of a rule of the pack.
    pub fn new(pack: &'a Pack, calendar: &'a Calendar, rule: &'a Rule) -> Because<'a> {
        let mut builder = Builder::new(pack);
        let tree = grown(pack, rule, &mut builder);
        let root = builder.expr(&rule.expr);
        let mut rule = FlatRule::of(pack, rule, root);
        let nodes = builder.finished();
        rule.complete(&nodes, &nodes.can_be_known());
        Because { calendar, facts: Facts::of(pack), nodes, rule, tree }
    }

    /// Calls `each` with the place of every listing in the columns, in order, and what is said of it. The
    /// columns have to be those of the same pack.
    pub fn each(&self, scratch: &mut Scratch, columns: &Columns, mut each: impl FnMut(usize, Explained)) {
        let mut windows = std::mem::take(&mut scratch.block);
        let mut told = std::mem::take(&mut scratch.told);
        windows.resize(self.nodes.ops.len() * BLOCK, Span::UNKNOWN);
        told.resize(self.tree.turns.len() * BLOCK, false);
        // The first node is *always*, whether the rule uses it or not.
        windows[..BLOCK].fill(Span::ALWAYS);
        for from in (0..columns.rows()).step_by(BLOCK) {
            let block = Block::new(&self.nodes, &self.facts, self.calendar, columns, from);
            self.rule.nodes.iter().for_each(|node| block.work_out(*node, &mut windows));
            self.tree.turn(&block, &windows, &mut told);
            for at in 0..block.rows {
                let row = block.row(at, &windows);
                let window = row.window(self.rule.root);
                let is_open = self.rule.is_open && !window.is_exact();
                let exact = if is_open { self.exact(scratch, columns, row.row) } else { window };
                each(
                    row.row,
                    match exact == window {
                        true => Explained::Whole(Explanation::new(&self.tree, row, &told, self.calendar)),
                        false => Explained::Searched(exact),
                    },
                );
            }
        }
        (scratch.block, scratch.told) = (windows, told);
    }

    /// The window of a listing as sharp as the facts allow.
    fn exact(&self, scratch: &mut Scratch, columns: &Columns, row: usize) -> Span {
        let Scratch { possible, now, room, .. } = scratch;
        columns.row(row, possible);
        let given = possible.given(self.calendar);
        now.fit(&self.nodes);
        self.rule.work_out_all(&self.nodes, &given, now);
        let (nodes, facts, rules) = (&self.nodes, &self.facts, std::slice::from_ref(&self.rule));
        Search { nodes, facts, rules, given, room, patience: PATIENCE }.window(now)
    }
}
