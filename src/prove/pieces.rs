//! A rule with more regions than are held: its named truths are then single questions.

use crate::engine::fact::FactId;
use crate::engine::pack::Rule;

use super::moments::Var;
use super::region::Region;
use super::regions::{Given, Regions, TooMany};

impl Regions<'_> {
    /// Hands over every region of a rule. `false` if there are more than are looked at, even with named
    /// truths left as single questions: then nothing was handed over.
    pub fn each_of(&self, rule: &Rule, region: Region, then: &mut dyn FnMut(Region, Given)) -> bool {
        let found = self.of(&rule.expr, region.clone()).or_else(|TooMany| {
            let coarse = Regions { coarse: true, ..*self };
            coarse.of(&rule.expr, region)
        });
        let Ok(found) = found else { return false };
        found.into_iter().for_each(|(region, given)| then(region, given));
        true
    }

    /// The part of a region in which something has happened on some day; `None` if no case is left.
    pub fn happened(&self, fact: FactId, region: &Region) -> Option<Region> {
        self.with_day(fact, Var::Fact(fact), true, region)
    }
}
