//! The lengths a term can have, region by region.

use crate::engine::expression::{Definition, TermExpr};
use crate::engine::fact::FactKind;
use crate::engine::term::Term;

use super::moments::{Formula, Step};
use super::region::Region;
use super::regions::{Regions, TooMany};

/// The shortest and the longest step in each region.
pub(super) type Lengths = Result<Vec<(Region, (Step, Step))>, TooMany>;

impl Regions<'_> {
    /// The shortest and the longest step a term can be, region by region.
    pub(super) fn lengths(&self, term: &TermExpr, region: Region) -> Lengths {
        let step = |term: Term| Step::Shift(term, Vec::new());
        Ok(match term {
            TermExpr::Range(least, most) => vec![(region, (step(*least), step(*most)))],
            TermExpr::Fact(fact) => {
                let unit = match self.pack.facts.get(fact.0).map(|fact| &fact.kind) {
                    Some(FactKind::Number { unit: Some(unit), .. }) => *unit,
                    _ => return Ok(vec![(region, (step(Term::default()), step(Term::default())))]),
                };
                let one = Step::Shift(Term::default(), vec![(*fact, unit)]);
                vec![(region, (one.clone(), one))]
            }
            TermExpr::Define(id) => match &self.pack.define(*id).is {
                Definition::Term(of) => self.lengths(of, region)?,
                _ => vec![(region, (step(Term::default()), step(Term::default())))],
            },
            TermExpr::Sum(of) => {
                let mut sums = vec![(region, (step(Term::default()), step(Term::default())))];
                for each in of {
                    let mut next = Vec::new();
                    for (region, (least, most)) in sums {
                        let lengths = self.lengths(each, region)?.into_iter();
                        next.extend(
                            lengths.map(|(region, (low, high))| (region, (plus(&least, &low), plus(&most, &high)))),
                        );
                    }
                    sums = next;
                }
                sums
            }
            TermExpr::If(condition, then, otherwise) => {
                let mut all = Vec::new();
                for (region, condition) in self.of(condition, region)? {
                    match condition {
                        (Formula::Always, Formula::Always) => all.extend(self.lengths(then, region)?),
                        (Formula::Never, Formula::Never) => all.extend(self.lengths(otherwise, region)?),
                        // Either may be right: both are looked into.
                        _ => {
                            all.extend(self.lengths(then, region.clone())?);
                            all.extend(self.lengths(otherwise, region)?);
                        }
                    }
                }
                all
            }
        })
    }
}

/// Two lengths added.
fn plus(one: &Step, other: &Step) -> Step {
    match (one, other) {
        (Step::Shift(term, facts), Step::Shift(more, others)) => {
            Step::Shift(term.plus(*more), facts.iter().chain(others).copied().collect())
        }
        (one, _) => one.clone(),
    }
}
