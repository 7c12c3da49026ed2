//! What comes first: beginnings before ends, and earlier steps before later ones.

use std::cell::{Cell, RefCell};

use crate::engine::case::Case;
use crate::engine::fact::{FactId, FactKind};
use crate::engine::pack::Effect;
use crate::engine::uses::Variable;
use crate::prove::later::is_no_earlier;
use crate::prove::moments::{Formula, Var};
use crate::prove::region::Region;
use crate::prove::regions::{Given, Regions};

use super::Prover;
use super::claims::{Claim, Finding, Found};

impl<'a> Prover<'a> {
    /// Of each two rules that belong together, the later never comes first.
    pub(super) fn in_order(&self) -> Finding {
        let pack = self.pack;
        let paths = pack
            .paths
            .iter()
            .filter_map(|path| Some((format!("path {}", path.id), &path.opens, path.due.as_ref()?, "due-before-open")));
        let steps = pack.procedures.iter().flat_map(|procedure| {
            procedure.steps.iter().filter_map(move |step| {
                let name = format!("procedure {} {}", procedure.id, step.id);
                Some((name, &step.starts, step.deadline.as_ref()?, "deadline-before-start"))
            })
        });
        let lasting = |kind: &'static str, effects: &'a [Effect]| {
            effects.iter().map(move |effect| {
                (format!("{kind} {}", effect.id), &effect.begins, &effect.ends, "end-before-beginning")
            })
        };
        let all = paths.chain(steps).chain(lasting("effect", &pack.effects)).chain(lasting("bar", &pack.bars));
        let mut finding = Found::of(Claim::InOrder);
        for (name, first, then, what) in all {
            if is_no_earlier(pack, &then.expr, &first.expr) {
                // It follows from how they are made: one region holds all cases.
                finding.regions += 1;
                continue;
            }
            let calendar = &self.library.calendar;
            let complete = Cell::new(true);
            let all = self.regions.each_of(first, self.whole(), &mut |region, opens: Given| {
                if opens.0 == Formula::Never {
                    finding.regions += 1;
                    return;
                }
                let within = self.regions.each_of(then, region, &mut |region, due: Given| {
                    for (region, in_order) in region.by_order(&opens.0, &due.1) {
                        finding.regions += 1;
                        if in_order {
                            continue;
                        }
                        // Worked out on a real case: differences of days are kept roughly, cases are exact.
                        let Some(witness) = self.witness(&region) else {
                            // What hangs on something that is not looked into shows nothing against the rules.
                            let hangs_apart = what == "end-before-beginning" && self.hang_apart(&opens.0, &due.1);
                            finding.undecided_unless(region.is_opaque() || hangs_apart, &name);
                            continue;
                        };
                        finding.shown += 1;
                        let is_of_rules = what != "end-before-beginning" || !self.hang_apart(&opens.0, &due.1);
                        if is_of_rules && witness.moment(&due.1, calendar) < witness.moment(&opens.0, calendar) {
                            finding.against(&name, what, Some(witness.case));
                        }
                    }
                });
                complete.set(complete.get() && within);
            });
            finding.undecided_unless(all && complete.get(), &name);
        }
        finding.done()
    }

    /// Whether an end hangs on a day the case gives and its beginning on another: those may stand in any
    /// order, and what was ended before it began never took hold. What was ended before the entry was made
    /// counts as ended on that day.
    fn hang_apart(&self, beginning: &Formula, end: &Formula) -> bool {
        let var = |formula: &Formula| match formula {
            Formula::Of(var, _) => Some(*var),
            Formula::Always | Formula::Never | Formula::Day(_) => None,
        };
        let is_of_entry = self.pack.listing_date.is_some_and(|date| *end == Formula::of(Var::Fact(date)));
        is_of_entry || var(end).is_some_and(|end| var(beginning) != Some(end))
    }

    /// What lasts for life ends with no term: at most with an event that takes back what it rests on.
    pub(super) fn lifelong(&self) -> Finding {
        let mut finding = Found::of(Claim::Lifelong);
        for effect in self.pack.effects.iter().chain(&self.pack.bars).filter(|effect| effect.lifelong) {
            let all = self.regions.each_of(&effect.ends, self.whole(), &mut |region, given| {
                finding.regions += 1;
                if given.1 != Formula::Never && !self.is_event(&given.1) {
                    finding.against(&effect.id, "ends-all-the-same", self.witness(&region).map(|found| found.case));
                }
            });
            finding.undecided_unless(all, &effect.id);
        }
        finding.done()
    }

    /// Whether a moment is that of an event itself, without any term.
    fn is_event(&self, formula: &Formula) -> bool {
        match formula {
            Formula::Of(Var::Fact(fact), steps) => {
                steps.is_empty() && matches!(self.pack.facts[fact.0].kind, FactKind::Event { .. })
            }
            _ => false,
        }
    }

    /// Two cases that differ only in the day of a step: in the one in which it comes earlier, no way opens
    /// later.
    pub(super) fn earlier_step(&self) -> Finding {
        let mut finding = Found::of(Claim::EarlierStep);
        let pack = self.pack;
        for path in &pack.paths {
            let name = format!("path {}", path.id);
            let steps: Vec<FactId> =
                path.opens.uses.facts().filter(|fact| pack.facts[fact.0].step_actor().is_some()).collect();
            for step in path.too_early.iter().filter(|step| !steps.contains(step)) {
                finding.against(&format!("{name} {}", pack.facts[step.0].id), "never-too-early", None);
            }
            for step in steps {
                let about = format!("{name} {}", pack.facts[step.0].id);
                let is_said = path.too_early.contains(&step);
                let is_up = path.opens.uses.iter().any(|used| used.variable == Variable::Fact(step) && !used.down);
                if is_up {
                    // Every operation on it keeps the order: one region holds all cases.
                    finding.regions += 1;
                    if is_said {
                        finding.against(&about, "never-too-early", None);
                    }
                    continue;
                }
                let second = Regions { pack, calendar: &self.library.calendar, earlier: Some(step), coarse: false };
                let (complete, delays) = (Cell::new(true), RefCell::new(None));
                let all = self.regions.each_of(&path.opens, self.whole(), &mut |region, late: Given| {
                    let within = second.each_of(&path.opens, region, &mut |region, early: Given| {
                        if let Some(case) = self.delayed((step, is_said), region, &early, &late, &mut finding) {
                            delays.borrow_mut().get_or_insert(case);
                        }
                    });
                    complete.set(complete.get() && within);
                });
                match (delays.into_inner(), is_said) {
                    (Some(case), false) => finding.against(&about, "earlier-is-later", Some(case)),
                    (None, true) if all && complete.get() => finding.against(&about, "never-too-early", None),
                    _ => {}
                }
                finding.undecided_unless(all && complete.get(), &name);
            }
        }
        finding.done()
    }

    /// A case in which a step comes earlier and the way opens later, if one is found in a region.
    fn delayed(
        &self,
        (step, is_said): (FactId, bool),
        region: Region,
        early: &Given,
        late: &Given,
        finding: &mut Found,
    ) -> Option<Case> {
        let calendar = &self.library.calendar;
        for (one, other) in [(&early.0, &late.0), (&early.1, &late.1)] {
            for (region, no_later) in region.clone().by_order(one, other) {
                finding.regions += 1;
                if no_later {
                    continue;
                }
                let Some(witness) = self.witness(&region) else {
                    // Of a step that is said to come too early at times nothing is left to be shown.
                    let is_open = !region.is_opaque() && !is_said;
                    finding.undecided_unless(!is_open, &self.pack.facts[step.0].id);
                    continue;
                };
                finding.shown += 1;
                if witness.moment(one, calendar) > witness.moment(other, calendar) {
                    return Some(witness.case_of_earlier(step));
                }
            }
        }
        None
    }
}
