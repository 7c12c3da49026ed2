//! All regions of a rule: what it gives in every case there is, formula by formula.
//!
//! The rule is gone through once with nothing known. Wherever it asks something (which value, which day
//! comes first) the region at hand is split by the answer, and both parts go on. What comes out covers
//! every case: each lies in one of the regions, and there the rule gives that region's formula.

use crate::engine::Calendar;
use crate::engine::expression::{Comparison, Definition, Expr, NumberExpr};
use crate::engine::fact::{FactId, FactKind, ValueSet};
use crate::engine::moment::Moment;
use crate::engine::pack::Pack;
use crate::engine::window::Window;

use super::moments::{Formula, Step, Var};
use super::region::{Region, is_dated};
use super::walk;

/// The most regions of a rule that are looked at.
pub const MOST_REGIONS: usize = 200_000;

/// There are more regions than are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany;

/// What a rule gives in a region: from one formula to another, where the law leaves it open, otherwise
/// twice the same.
pub type Given = (Formula, Formula);

/// What a rule gives, region by region.
pub type Found = Result<Vec<(Region, Given)>, TooMany>;

/// Goes through the rules of a pack.
pub struct Regions<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// Rest days and working days.
    pub calendar: &'a Calendar,
    /// A fact that is looked at as in the second case, in which it comes earlier.
    pub earlier: Option<FactId>,
    /// Whether a named truth is left as one question, instead of being looked into: fewer regions, each
    /// of them wider, and none that a case could be made of.
    pub coarse: bool,
}

impl Regions<'_> {
    /// The regions a part of all cases falls into under an expression.
    pub fn of(&self, expr: &Expr, region: Region) -> Found {
        match expr {
            Expr::Literal(window) => one(region, given(*window)),
            Expr::AsOf => one(region, both(Formula::of(Var::AsOf))),
            Expr::Fact(fact) if is_dated(self.pack, *fact) => {
                Ok(self.day(*fact, region).into_iter().map(|(region, day)| (region, both(day))).collect())
            }
            Expr::Fact(fact) => Ok(truths(region.by_choice(*fact, ValueSet::only(0)))),
            Expr::Chosen(fact, set) => Ok(truths(region.by_choice(*fact, *set))),
            Expr::Reading(reading, set) => {
                let possible = region.readings.get(reading.0).copied().unwrap_or_default();
                let split = [(possible.meet(*set), true), (possible.without(*set), false)];
                let parts = split.into_iter().filter(|(left, _)| !left.is_empty()).map(|(left, holds)| {
                    let mut part = region.clone();
                    part.keep_reading(*reading, left);
                    (part, holds)
                });
                Ok(truths(parts.collect()))
            }
            Expr::Governed(version) => self.governed(version.0, region),
            Expr::InForce(source) => {
                let source = self.pack.source(*source);
                let Some(from) = source.from else { return one(region, both(Formula::Never)) };
                Ok(truths(between(region, &Formula::of(Var::AsOf), from, source.until)))
            }
            Expr::Define(id) => match &self.pack.define(*id).is {
                Definition::Truth(of) if self.coarse => Ok(either_way(address(of), region)),
                Definition::Truth(of) | Definition::Moment(of) => self.of(of, region),
                Definition::Term(_) | Definition::Number(_) => one(region, given(Window::UNKNOWN)),
            },
            Expr::Path(id) => self.of(&self.pack.path(*id).opens.expr, region),
            Expr::PathDue(id) => match &self.pack.path(*id).due {
                Some(due) => self.of(&due.expr, region),
                None => one(region, both(Formula::Never)),
            },
            Expr::Delisting(_) => Ok(self.opaque(0, false, region)),
            Expr::All(of) => self.joined(of, Formula::Always, Formula::Never, region, later),
            Expr::Any(of) => self.joined(of, Formula::Never, Formula::Always, region, sooner),
            Expr::Not(of) | Expr::Barred(_, of) => {
                let contrary = |given: Given| match given {
                    (Formula::Always, Formula::Always) => both(Formula::Never),
                    (Formula::Never, Formula::Never) => both(Formula::Always),
                    _ => (Formula::Always, Formula::Never),
                };
                Ok(self.of(of, region)?.into_iter().map(|(region, given)| (region, contrary(given))).collect())
            }
            Expr::If(condition, then, otherwise) => {
                self.each(self.of(condition, region)?, |region, condition| match condition {
                    (Formula::Always, Formula::Always) => self.of(then, region),
                    (Formula::Never, Formula::Never) => self.of(otherwise, region),
                    _ => self.each(self.of(then, region)?, |region, then| {
                        self.each(self.of(otherwise, region)?, |region, otherwise| Ok(hull(region, &then, &otherwise)))
                    }),
                })
            }
            Expr::Moved(how, of) => {
                let step = Step::Moved(*how);
                let moved = |(one, other): Given| (one.then(&step, self.calendar), other.then(&step, self.calendar));
                Ok(self.of(of, region)?.into_iter().map(|(region, given)| (region, moved(given))).collect())
            }
            Expr::Shift(of, term) => self.each(self.of(of, region)?, |region, of| {
                let lengths = self.lengths(term, region)?.into_iter();
                let shifted = lengths.map(|(region, (least, most))| {
                    (region, (of.0.then(&least, self.calendar), of.1.then(&most, self.calendar)))
                });
                Ok(shifted.collect())
            }),
            Expr::Within(term, of) => self.each(self.of(of, region)?, |region, of| {
                let lengths = self.lengths(term, region)?.into_iter();
                Ok(lengths
                    .map(|(region, (_, most))| (region, (of.0.clone(), of.1.then(&most, self.calendar))))
                    .collect())
            }),
            Expr::By(of, deadline) => self.pairs(of, deadline, region, |region, of, deadline| {
                ends(
                    region,
                    |region| kept(region.by_order(&of.0, &deadline.1), &of.0),
                    |region| kept(region.by_order(&of.1, &deadline.0), &of.1),
                )
            }),
            Expr::Since(of, from) => self.pairs(of, from, region, |region, of, from| {
                let first = |region: Region| {
                    let firsts = later(region, &of.0, &from.0).into_iter();
                    firsts.flat_map(|(region, first)| kept(region.by_order(&first, &of.1), &first)).collect()
                };
                ends(region, first, |region| kept(region.by_order(&from.1, &of.0), &of.1))
            }),
            Expr::Unless(of, other) => self.pairs(of, other, region, |region, of, other| {
                let stays = |parts: Vec<(Region, bool)>, moment: &Formula| {
                    kept(parts.into_iter().map(|(region, came)| (region, !came)).collect(), moment)
                };
                ends(
                    region,
                    |region| stays(region.by_order(&other.1, &of.0), &of.0),
                    |region| stays(region.by_order(&other.0, &of.1), &of.1),
                )
            }),
            Expr::Compare(left, how, right) => self.compared(expr, left, *how, right, region),
            Expr::Left(_, points) => {
                let of_it = |fact| points.iter().any(|(_, until)| uses(self.pack, until, fact));
                Ok(self.opaque(address(expr), self.earlier.is_some_and(of_it), region))
            }
        }
    }

    fn each(&self, found: Vec<(Region, Given)>, then: impl Fn(Region, Given) -> Found) -> Found {
        let mut all = Vec::new();
        for (region, given) in found {
            all.extend(then(region, given)?);
            if all.len() > MOST_REGIONS {
                return Err(TooMany);
            }
        }
        Ok(all)
    }

    fn pairs(
        &self,
        one: &Expr,
        other: &Expr,
        region: Region,
        then: impl Fn(Region, &Given, &Given) -> Vec<(Region, Given)>,
    ) -> Found {
        self.each(self.of(one, region)?, |region, one| {
            self.each(self.of(other, region)?, |region, other| Ok(then(region, &one, &other)))
        })
    }

    /// The parts joined one by one. Truths come first: where one of them settles the whole, no day is
    /// asked for.
    fn joined(
        &self,
        of: &[Expr],
        none: Formula,
        settled: Formula,
        region: Region,
        join: impl Fn(Region, &Formula, &Formula) -> Vec<(Region, Formula)> + Copy,
    ) -> Found {
        let (truths, dated): (Vec<&Expr>, Vec<&Expr>) = of.iter().partition(|each| is_truth(self.pack, each));
        let mut found = vec![(region, both(none))];
        for part in truths.into_iter().chain(dated) {
            found = self.each(found, |region, whole| {
                if whole == both(settled.clone()) {
                    return one(region, whole);
                }
                self.each(self.of(part, region)?, |region, given| {
                    let first = |region| join(region, &whole.0, &given.0);
                    if whole.0 == whole.1 && given.0 == given.1 {
                        return Ok(first(region).into_iter().map(|(region, moment)| (region, both(moment))).collect());
                    }
                    Ok(ends(region, first, |region| join(region, &whole.1, &given.1)))
                })
            })?;
        }
        Ok(found)
    }

    /// The day of a fact, or *never* where it has not come.
    fn day(&self, fact: FactId, region: Region) -> Vec<(Region, Formula)> {
        let var = if self.earlier == Some(fact) { Var::Earlier(fact) } else { Var::Fact(fact) };
        let formula = |has: bool| if has { Formula::of(var) } else { Formula::Never };
        if let Some(has) = region.has_day(var) {
            return vec![(region, formula(has))];
        }
        let may_not_come = matches!(self.pack.facts[fact.0].kind, FactKind::Event { .. });
        let may_not_come = may_not_come && self.earlier != Some(fact);
        let parts = [Some(true), may_not_come.then_some(false)].into_iter().flatten();
        parts.filter_map(|has| Some((self.with_day(fact, var, has, &region)?, formula(has)))).collect()
    }

    /// The part in which a fact has a day, or none, with what the pack says of its order.
    pub(super) fn with_day(&self, fact: FactId, var: Var, has: bool, region: &Region) -> Option<Region> {
        let mut region = region.with_day(var, has)?;
        let pack = self.pack;
        let facts = (0..pack.facts.len()).map(FactId);
        let after: Vec<FactId> = facts.clone().filter(|other| pack.comes_before(fact, *other)).collect();
        let before: Vec<FactId> = facts.filter(|other| pack.comes_before(*other, fact)).collect();
        if !has {
            // What cannot come before this has not come either.
            return after.iter().all(|other| region.has_day(Var::Fact(*other)) != Some(true)).then_some(region);
        }
        let known = |region: &Region, other: &FactId| region.has_day(Var::Fact(*other));
        let mut is_possible = true;
        if pack.facts[fact.0].not_after_as_of {
            is_possible &= region.limit(var, Var::AsOf, 0);
        }
        for other in &before {
            match known(&region, other) {
                Some(true) => is_possible &= region.limit(Var::Fact(*other), var, 0),
                Some(false) => return None,
                None => {}
            }
        }
        for other in after.iter().filter(|other| known(&region, other) == Some(true)).collect::<Vec<_>>() {
            is_possible &= region.limit(var, Var::Fact(*other), 0);
        }
        if let Var::Earlier(fact) = var
            && region.has_day(Var::Fact(fact)) == Some(true)
        {
            is_possible &= region.limit(var, Var::Fact(fact), 0);
        }
        // No entry is older than the list.
        let listing = pack.listing_date.filter(|date| fact == *date || pack.comes_before(*date, fact));
        if let Some(first) = listing.and_then(|_| pack.versions.iter().map(|version| version.from).min()) {
            let first = i64::from(chrono::Datelike::num_days_from_ce(&first));
            is_possible &= region.limit(Var::Origin, var, -first);
        }
        is_possible.then_some(region)
    }

    fn governed(&self, version: usize, region: Region) -> Found {
        let Some(date) = self.pack.listing_date else {
            let split = [
                (region.versions.meet(ValueSet::only(version)), true),
                (region.versions.without(ValueSet::only(version)), false),
            ];
            let parts = split.into_iter().filter(|(left, _)| !left.is_empty());
            return Ok(truths(parts.map(|(left, holds)| (region.with_versions(left), holds)).collect()));
        };
        let Some(version) = self.pack.versions.get(version) else { return one(region, both(Formula::Never)) };
        let parts = self.day(date, region).into_iter();
        Ok(truths(parts.flat_map(|(region, day)| between(region, &day, version.from, version.until)).collect()))
    }

    /// A moment that is not looked into: always, never or some day. In the second case it comes no later
    /// where it depends on what comes earlier there.
    fn opaque(&self, name: usize, is_second: bool, region: Region) -> Vec<(Region, Given)> {
        let var = if is_second { Var::OpaqueEarlier(name) } else { Var::Opaque(name) };
        if let Some(has) = region.has_day(var) {
            let formula = if has { Formula::of(var) } else { Formula::Never };
            return vec![(region, both(formula))];
        }
        let first = is_second.then(|| region.has_day(Var::Opaque(name))).flatten();
        let has_none = if first == Some(true) { None } else { region.with_day(var, false) };
        let has_one = region.with_day(var, true).and_then(|mut region| {
            let is_possible = first != Some(true) || region.limit(var, Var::Opaque(name), 0);
            is_possible.then_some(region)
        });
        let none = has_none.map(|region| (region, both(Formula::Never)));
        none.into_iter().chain(has_one.map(|region| (region, both(Formula::of(var))))).collect()
    }

    fn compared(&self, expr: &Expr, left: &NumberExpr, how: Comparison, right: &NumberExpr, region: Region) -> Found {
        let left = walk::plain(self.pack, left);
        let right = walk::plain(self.pack, right);
        if let (NumberExpr::Fact(fact), NumberExpr::Literal(value)) = (left, right) {
            let parts = |region: Region, threshold: i64, below: bool| {
                let parts = region.by_number(*fact, threshold).into_iter();
                parts.map(|(region, is_below)| (region, is_below == below)).collect::<Vec<_>>()
            };
            return Ok(truths(match how {
                Comparison::AtLeast => parts(region, *value, false),
                Comparison::LessThan => parts(region, *value, true),
                Comparison::MoreThan => parts(region, value.saturating_add(1), false),
                Comparison::AtMost => parts(region, value.saturating_add(1), true),
                Comparison::Equal => {
                    let at_least = parts(region, *value, false).into_iter();
                    let exactly = |(region, holds): (Region, bool)| {
                        if holds { parts(region, value.saturating_add(1), true) } else { vec![(region, false)] }
                    };
                    at_least.flat_map(exactly).collect()
                }
            }));
        }
        // Sums of several numbers are not looked into: the comparison may hold or not, once and for all.
        Ok(either_way(address(expr), region))
    }
}

fn one(region: Region, given: Given) -> Found {
    Ok(vec![(region, given)])
}

/// One formula and no other.
pub fn both(formula: Formula) -> Given {
    (formula.clone(), formula)
}

fn truth(holds: bool) -> Given {
    both(if holds { Formula::Always } else { Formula::Never })
}

fn truths(parts: Vec<(Region, bool)>) -> Vec<(Region, Given)> {
    parts.into_iter().map(|(region, holds)| (region, truth(holds))).collect()
}

fn given(window: Window) -> Given {
    let formula = |moment: Moment| match moment {
        Moment::Always => Formula::Always,
        Moment::Never => Formula::Never,
        Moment::Day(day) => Formula::Day(day),
    };
    (formula(window.earliest()), formula(window.latest()))
}

/// A truth that is not looked into: it holds or it does not, throughout a region.
fn either_way(name: usize, region: Region) -> Vec<(Region, Given)> {
    if let Some((_, holds)) = region.settled.iter().find(|(each, _)| *each == name) {
        let holds = *holds;
        return vec![(region, truth(holds))];
    }
    let with = |holds: bool| {
        let mut part = region.clone();
        part.settle(name, holds);
        (part, holds)
    };
    truths(vec![with(true), with(false)])
}

fn address(expr: &Expr) -> usize {
    std::ptr::from_ref(expr).addr()
}

/// The later of two formulas.
fn later(region: Region, one: &Formula, other: &Formula) -> Vec<(Region, Formula)> {
    let pick = |(region, no_later): (Region, bool)| (region, if no_later { other.clone() } else { one.clone() });
    region.by_order(one, other).into_iter().map(pick).collect()
}

/// The earlier of two formulas.
fn sooner(region: Region, one: &Formula, other: &Formula) -> Vec<(Region, Formula)> {
    let pick = |(region, no_later): (Region, bool)| (region, if no_later { one.clone() } else { other.clone() });
    region.by_order(one, other).into_iter().map(pick).collect()
}

/// A moment where something holds, otherwise never.
fn kept(parts: Vec<(Region, bool)>, moment: &Formula) -> Vec<(Region, Formula)> {
    parts.into_iter().map(|(region, holds)| (region, if holds { moment.clone() } else { Formula::Never })).collect()
}

/// Both ends, one after the other.
fn ends(
    region: Region,
    first: impl Fn(Region) -> Vec<(Region, Formula)>,
    last: impl Fn(Region) -> Vec<(Region, Formula)>,
) -> Vec<(Region, Given)> {
    let mut all = Vec::new();
    for (region, earliest) in first(region) {
        all.extend(last(region).into_iter().map(|(region, latest)| (region, (earliest.clone(), latest))));
    }
    all
}

fn hull(region: Region, one: &Given, other: &Given) -> Vec<(Region, Given)> {
    ends(region, |region| sooner(region, &one.0, &other.0), |region| later(region, &one.1, &other.1))
}

/// The parts in which a day lies from one day to another, and in which it does not.
fn between(
    region: Region,
    day: &Formula,
    from: chrono::NaiveDate,
    until: Option<chrono::NaiveDate>,
) -> Vec<(Region, bool)> {
    let begun = region.by_order(&Formula::Day(from), day).into_iter();
    let ended = |(region, begun): (Region, bool)| match until {
        Some(until) if begun => region.by_order(day, &Formula::Day(until)),
        // What has not come yet will come under the text that still governs.
        None if begun => vec![(region, true)],
        _ => vec![(region, false)],
    };
    begun.flat_map(ended).collect()
}

/// Whether an expression holds always or never, whatever the days.
fn is_truth(pack: &Pack, expr: &Expr) -> bool {
    match expr {
        Expr::Literal(window) => *window == Window::ALWAYS || *window == Window::NEVER,
        Expr::Fact(fact) => !is_dated(pack, *fact),
        Expr::Chosen(..) | Expr::Reading(..) | Expr::Governed(_) | Expr::InForce(_) | Expr::Compare(..) => true,
        Expr::Define(id) => matches!(pack.define(*id).is, Definition::Truth(_)),
        Expr::All(of) | Expr::Any(of) => of.iter().all(|each| is_truth(pack, each)),
        Expr::Not(of) | Expr::Barred(_, of) => is_truth(pack, of),
        Expr::If(_, then, otherwise) => is_truth(pack, then) && is_truth(pack, otherwise),
        _ => false,
    }
}

/// Whether an expression depends on a fact.
pub fn uses(pack: &Pack, expr: &Expr, fact: FactId) -> bool {
    struct Names<'a>(&'a Pack);
    impl crate::engine::uses::Names for Names<'_> {
        fn definition(&self, id: crate::engine::expression::DefineId) -> Option<&Definition> {
            self.0.defines.get(id.0).map(|define| &define.is)
        }
        fn path(&self, id: crate::engine::expression::PathId) -> Option<(&Expr, Option<&Expr>)> {
            self.0.paths.get(id.0).map(|path| (&path.opens.expr, path.due.as_ref().map(|due| &due.expr)))
        }
    }
    crate::engine::uses::Uses::of(expr, &Names(pack)).facts().any(|each| each == fact)
}
