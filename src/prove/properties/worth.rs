//! What each part is there for: nothing idle, no gap and no overlap.

use std::collections::BTreeSet;

use crate::engine::case::Listing;
use crate::engine::expression::{DefineId, Expr, ReadingId};
use crate::engine::fact::{FactId, FactKind, State};
use crate::engine::links::worlds;
use crate::engine::moment::Moment;
use crate::engine::pack::{Pack, Rule};
use crate::engine::uses::Variable;
use crate::engine::window::Window;
use crate::engine::world::{Narrowed, World};
use crate::prove::walk;

use super::claims::{Claim, Finding, Found, How};
use super::{Named, Prover};

impl<'a> Prover<'a> {
    /// Each part makes a difference in some worked case.
    pub(super) fn alive(&self) -> Finding {
        let mut finding = Found::of(Claim::Alive);
        let pack = self.pack;
        let worlds: Vec<(World, World)> = self.worlds().map(|world| (world.at_best(), world)).collect();
        let comes = |rule: &Rule| {
            worlds.iter().any(|(best, now)| {
                now.window(&rule.expr).earliest() < Moment::Never || best.window(&rule.expr).earliest() < Moment::Never
            })
        };
        let mut parts = 0;
        let mut need = |lives: bool, name: String, what: &'static str| {
            parts += 1;
            if !lives {
                finding.against(&name, what, None);
            }
        };
        for named in &self.rules {
            // An end that never comes is an answer.
            let lives = named.name.ends_with(" end") || comes(named.rule);
            need(lives, named.name.clone(), "never-applies");
        }
        for (place, version) in pack.versions.iter().enumerate() {
            let governs = worlds.iter().any(|(_, now)| now.governing().iter().any(|each| each.0 == place));
            need(governs, format!("version {}", pack.source(version.source).id), "never-governs");
        }
        let mut named: BTreeSet<Variable> = BTreeSet::new();
        let all = pack.outputs().chain([&pack.removal, &pack.delisting]);
        all.for_each(|rule| named.extend(rule.uses.iter().map(|used| used.variable)));
        let done = pack.procedures.iter().flat_map(|procedure| &procedure.steps).filter_map(|step| step.done);
        let special: Vec<FactId> = done.chain(pack.listing_date).chain(pack.removed).collect();
        let before = pack.facts.iter().filter_map(|fact| fact.not_before);
        let special: Vec<FactId> = special.into_iter().chain(before).collect();
        for (place, fact) in pack.facts.iter().enumerate() {
            let lives = named.contains(&Variable::Fact(FactId(place))) || special.contains(&FactId(place));
            let is_taken = pack.follows.iter().any(|link| link.this.iter().any(|(name, _)| *name == fact.id));
            need(lives || is_taken, format!("fact {}", fact.id), "never-asked-for");
        }
        let defined = defines_used(pack);
        for (place, define) in pack.defines.iter().enumerate() {
            need(defined.contains(&DefineId(place)), format!("define {}", define.id), "never-used");
        }
        for (place, reading) in pack.readings.iter().enumerate() {
            let id = ReadingId(place);
            let used: Vec<&Rule> = pack.outputs().filter(|rule| rule.uses.readings().any(|each| each == id)).collect();
            let under = |world: &World, value: usize| -> Vec<Window> {
                let world = world.with_reading_open(id).narrowed(Variable::Reading(id), Narrowed::Place(value));
                used.iter().map(|rule| world.window(&rule.expr)).collect()
            };
            for value in 1..reading.values.len() {
                let differs = |world: &World| (0..value).all(|other| under(world, other) != under(world, value));
                let matters = worlds.iter().any(|(_, now)| differs(now));
                need(matters, format!("reading {} {}", reading.id, reading.values[value].id), "never-matters");
            }
        }
        finding.finding.how = How::Parts(parts);
        finding.finding
    }

    /// The worlds of all worked cases of the pack, as things stand.
    fn worlds(&self) -> impl Iterator<Item = World<'a>> {
        let packs = self.library.all();
        let library = self.library;
        let id = self.pack.id.clone();
        self.cases.iter().flat_map(move |case| {
            let worlds = worlds(&packs, &library.calendar, &case.case);
            let id = id.clone();
            worlds.into_iter().map(|(_, world)| world).filter(move |world| world.pack.id == id).collect::<Vec<_>>()
        })
    }

    pub(super) fn versions(&self) -> Finding {
        let mut finding = Found::of(Claim::Versions);
        let versions = &self.pack.versions;
        for (place, version) in versions.iter().enumerate() {
            let Some(next) = versions.get(place + 1) else { continue };
            let follows = version.until.and_then(|until| until.succ_opt());
            let name = format!("version {}", self.pack.source(next.source).id);
            match follows {
                Some(day) if day == next.from => {}
                Some(day) if day < next.from => finding.against(&name, "gap", None),
                _ => finding.against(&name, "overlap", None),
            }
        }
        finding.finding.how = How::Parts(versions.len());
        finding.finding
    }

    /// The bands of every number: between two thresholds a rule does the same, so one number of each band
    /// stands for all of them.
    pub(super) fn bands(&self) -> Finding {
        let mut finding = Found::of(Claim::Bands);
        for (place, fact) in self.pack.facts.iter().enumerate() {
            let FactKind::Number { least, most, .. } = fact.kind else { continue };
            let id = FactId(place);
            let mut thresholds = thresholds(self.pack, id);
            thresholds.retain(|each| (least + 1..=most).contains(each));
            let starts: Vec<i64> = std::iter::once(least).chain(thresholds.iter().copied()).collect();
            let used: Vec<&Named> =
                self.rules.iter().filter(|named| named.rule.uses.facts().any(|each| each == id)).collect();
            let blank = World::new(self.pack, &Listing::blank("A", self.pack), &self.library.calendar, today());
            let blank = blank.at_best();
            let comes: Vec<Vec<bool>> = starts
                .iter()
                .map(|value| {
                    let state = State::Number { least: *value, most: *value };
                    let world = blank.narrowed(Variable::Fact(id), Narrowed::Fact(state));
                    let comes = |named: &&Named| world.window(&named.rule.expr).earliest() < Moment::Never;
                    used.iter().map(comes).collect()
                })
                .collect();
            finding.regions += starts.len();
            // Nothing comes in a band, and something on both sides of it: a gap.
            let any = |band: usize| comes[band].iter().any(|comes| *comes);
            for band in (1..comes.len().saturating_sub(1)).filter(|band| !any(*band) && any(band - 1) && any(band + 1))
            {
                finding.against(&format!("fact {} {}", fact.id, starts[band]), "gap", None);
            }
            // Two rules share a band, and each has one of its own: an overlap.
            let bands = |each: usize| -> Vec<bool> { comes.iter().map(|band| band[each]).collect() };
            for one in 0..used.len() {
                for other in one + 1..used.len() {
                    let (mine, others) = (bands(one), bands(other));
                    let both =
                        |test: fn(bool, bool) -> bool| mine.iter().zip(&others).any(|(one, other)| test(*one, *other));
                    if both(|one, other| one && other)
                        && both(|one, other| one && !other)
                        && both(|one, other| !one && other)
                    {
                        finding.against(
                            &format!("fact {} {} / {}", fact.id, used[one].name, used[other].name),
                            "overlap",
                            None,
                        );
                    }
                }
            }
        }
        finding.done()
    }
}

/// The definitions some rule needs, be it through others.
fn defines_used(pack: &Pack) -> BTreeSet<DefineId> {
    let mut found = BTreeSet::new();
    let also = pack.versions.iter().filter_map(|version| version.also.as_ref());
    for expr in pack.outputs().map(|rule| &rule.expr).chain(also) {
        walk::expressions(pack, expr, &mut |_| {}, &mut |id| found.insert(id));
    }
    found
}

/// Where what is said of a number changes: each number from which on a comparison comes out otherwise.
fn thresholds(pack: &Pack, fact: FactId) -> BTreeSet<i64> {
    let mut found = BTreeSet::new();
    for rule in pack.outputs() {
        let mut entered = BTreeSet::new();
        let mut at = |expr: &Expr| found.extend(walk::thresholds(pack, fact, expr));
        walk::expressions(pack, &rule.expr, &mut at, &mut |id| entered.insert(id));
    }
    found
}

/// A day on which all shipped texts are in force.
fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}
