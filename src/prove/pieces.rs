//! A rule with more regions than are held at once, looked at one part of all cases after the other.

use crate::engine::fact::FactId;
use crate::engine::pack::Rule;
use crate::engine::uses::Variable;

use super::moments::Var;
use super::region::{Region, is_dated};
use super::regions::{Given, Regions, TooMany};

impl Regions<'_> {
    /// Hands over every region of a rule, one part of all cases after the other where there are many.
    /// `false` if a part could not be made small enough, and was left out.
    pub fn each_of(&self, rule: &Rule, region: Region, then: &mut dyn FnMut(Region, Given)) -> bool {
        match self.of(&rule.expr, region.clone()) {
            Ok(found) => {
                found.into_iter().for_each(|(region, given)| then(region, given));
                true
            }
            Err(TooMany) => match self.halves(rule, &region) {
                Some(halves) => halves.into_iter().all(|half| self.each_of(rule, half, then)),
                None => false,
            },
        }
    }

    /// The part of a region in which something has happened on some day; `None` if no case is left.
    pub fn happened(&self, fact: FactId, region: &Region) -> Option<Region> {
        self.with_day(fact, Var::Fact(fact), true, region)
    }

    /// Two parts of a region, by an answer the rule asks for and the region leaves open.
    fn halves(&self, rule: &Rule, region: &Region) -> Option<Vec<Region>> {
        rule.uses.iter().find_map(|used| {
            let parts = match used.variable {
                Variable::Fact(fact) if !is_dated(self.pack, fact) => {
                    used.sets.iter().map(|set| region.clone().by_choice(fact, *set)).find(|parts| parts.len() > 1)?
                }
                Variable::Reading(reading) => {
                    let set = used.sets.first()?;
                    let possible = region.readings.get(reading.0)?;
                    let split = [possible.meet(*set), possible.without(*set)];
                    let parts = split.into_iter().filter(|left| !left.is_empty()).map(|left| {
                        let mut part = region.clone();
                        part.keep_reading(reading, left);
                        (part, true)
                    });
                    parts.collect()
                }
                Variable::Fact(_) | Variable::Version => return None,
            };
            (parts.len() > 1).then(|| parts.into_iter().map(|(part, _)| part).collect())
        })
    }
}
