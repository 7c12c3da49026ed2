//! A pack made flat, once.

use std::ops::Deref;

use super::super::calendar::Calendar;
use super::super::expression::VersionId;
use super::super::pack::{Effect, Modality, Pack, Rule};
use super::super::source::governing;
use super::build::Builder;
use super::node::{Nodes, each_of};
use super::rule::FlatRule;
use super::state::Facts;

/// A pack in flat form.
#[derive(Clone, Debug)]
pub struct Compiled<'a> {
    pub(super) pack: &'a Pack,
    pub(super) calendar: &'a Calendar,
    flat: Flat,
}

/// What a pack was made into, by itself.
#[derive(Clone, Debug)]
pub struct Flat {
    pub(super) facts: Facts,
    pub(super) nodes: Nodes,
    /// Every rule once: that of removal first, then those of the paths, then the rest.
    pub(super) rules: Vec<FlatRule>,
    /// The first nodes and rules, as many as it takes for removal, for the paths, for everything.
    pub(super) removal: Prefix,
    pub(super) ways: Prefix,
    pub(super) all: Prefix,
    /// The rules of each path's opening and deadline, by their places.
    pub(super) paths: Vec<(usize, Option<usize>, Modality)>,
    pub(super) effects: Vec<(usize, usize)>,
    pub(super) bars: Vec<(usize, usize)>,
    /// The rule that says when the entry is gone.
    pub(super) delisting: usize,
    /// For each version the node that says whether it governs; none if the day alone decides.
    pub(super) governing: Vec<u32>,
    /// These nodes and all below them.
    pub(super) governing_nodes: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Prefix {
    pub(super) nodes: usize,
    pub(super) rules: usize,
}

impl<'a> Compiled<'a> {
    /// Makes a pack flat.
    pub fn new(pack: &'a Pack, calendar: &'a Calendar) -> Compiled<'a> {
        let (flat, _) = Flat::of(pack, std::iter::empty());
        Compiled { pack, calendar, flat }
    }

    /// The rules this was made from.
    pub fn pack(&self) -> &'a Pack {
        self.pack
    }
}

impl Deref for Compiled<'_> {
    type Target = Flat;

    fn deref(&self) -> &Flat {
        &self.flat
    }
}

impl Flat {
    /// Makes a pack flat, with more of its rules than a verdict needs; says at which place each of these is.
    pub(super) fn of<'r>(pack: &Pack, more: impl Iterator<Item = &'r Rule>) -> (Flat, Vec<usize>) {
        let mut builder = Builder::new(pack);
        let mut rules: Vec<FlatRule> = Vec::new();
        let mut place = |rule: &Rule, builder: &mut Builder| -> usize {
            let root = builder.expr(&rule.expr);
            let known = rules.iter().position(|each| each.root == root);
            known.unwrap_or_else(|| {
                rules.push(FlatRule::of(pack, rule, root));
                rules.len() - 1
            })
        };
        let removal = place(&pack.removal, &mut builder);
        let removal = Prefix { nodes: builder.nodes.ops.len(), rules: removal + 1 };
        let paths: Vec<(usize, Option<usize>, Modality)> = pack
            .paths
            .iter()
            .map(|path| {
                let opens = place(&path.opens, &mut builder);
                (opens, path.due.as_ref().map(|due| place(due, &mut builder)), path.modality)
            })
            .collect();
        let most = paths.iter().flat_map(|(opens, due, _)| std::iter::once(*opens).chain(*due)).max();
        let ways = Prefix { nodes: builder.nodes.ops.len(), rules: most.map_or(1, |most| most + 1) };
        let mut lasting = |effects: &[Effect]| -> Vec<(usize, usize)> {
            let both = |each: &Effect| (place(&each.begins, &mut builder), place(&each.ends, &mut builder));
            effects.iter().map(both).collect()
        };
        let (effects, bars) = (lasting(&pack.effects), lasting(&pack.bars));
        let most = effects.iter().chain(&bars).flat_map(|(begins, ends)| [*begins + 1, *ends + 1]).max();
        let all =
            Prefix { nodes: builder.nodes.ops.len(), rules: most.map_or(ways.rules, |most| most.max(ways.rules)) };
        let delisting = place(&pack.delisting, &mut builder);
        let more = more.map(|rule| place(rule, &mut builder)).collect();
        let reaches_back = pack.versions.iter().any(|version| version.also.is_some());
        let governs = |place: usize| governing(&pack.versions, VersionId(place));
        let governing: Vec<u32> = match reaches_back {
            true => (0..pack.versions.len()).map(|place| builder.expr(&governs(place))).collect(),
            false => Vec::new(),
        };
        let nodes = builder.finished();
        let can_be_known = nodes.can_be_known();
        rules.iter_mut().for_each(|rule| rule.complete(&nodes, &can_be_known));
        effects.iter().chain(&bars).for_each(|(begins, _)| rules[*begins].begins = true);
        let mut below_governing = vec![0; nodes.ops.len().div_ceil(64)];
        for root in &governing {
            below_governing.iter_mut().zip(nodes.below(*root)).for_each(|(all, below)| *all |= below);
        }
        let governing_nodes = each_of(&below_governing).collect();
        let facts = Facts::of(pack);
        let flat = Flat {
            facts,
            nodes,
            rules,
            removal,
            ways,
            all,
            paths,
            effects,
            bars,
            delisting,
            governing,
            governing_nodes,
        };
        (flat, more)
    }
}
