//! What has to hold of a pack in every case there is, and how it was found to hold.
//!
//! Three ways of finding out, told apart in every answer. *By regions*: every case lies in one of the
//! regions of a rule, and each region was looked at. *By structure*: it follows from how rules are made,
//! and what it rests on was gone through whole. *By cases*: on the worked cases, which is no proof.

mod claims;
mod in_time;
mod on_cases;
mod whole;
mod worth;

use crate::engine::pack::{Pack, Rule};
use crate::pack::Library;
use crate::pack::worked::WorkedCase;

use super::region::Region;
use super::regions::Regions;
use super::witness::Witness;

pub use claims::{Claim, Counterexample, Finding, How};

/// Everything that has to hold of a pack.
pub fn properties(library: &Library, pack: &Pack) -> Vec<Finding> {
    let prover = Prover::new(library, pack);
    vec![
        prover.defined(),
        prover.way_off(),
        prover.alive(),
        prover.in_order(),
        prover.lifelong(),
        prover.versions(),
        prover.bands(),
        prover.earlier_step(),
        prover.further_listing(),
        prover.unknown(),
    ]
}

/// A rule with the name it is told by.
struct Named<'a> {
    name: String,
    rule: &'a Rule,
}

struct Prover<'a> {
    library: &'a Library,
    pack: &'a Pack,
    regions: Regions<'a>,
    rules: Vec<Named<'a>>,
    cases: Vec<&'a WorkedCase>,
}

impl<'a> Prover<'a> {
    fn new(library: &'a Library, pack: &'a Pack) -> Prover<'a> {
        let mut rules = Vec::new();
        let mut add = |name: String, rule: &'a Rule| rules.push(Named { name, rule });
        for path in &pack.paths {
            add(format!("path {}", path.id), &path.opens);
            path.due.iter().for_each(|due| add(format!("path {} due", path.id), due));
        }
        for procedure in &pack.procedures {
            for step in &procedure.steps {
                add(format!("procedure {} {}", procedure.id, step.id), &step.starts);
                step.deadline
                    .iter()
                    .for_each(|rule| add(format!("procedure {} {} deadline", procedure.id, step.id), rule));
            }
        }
        for (kind, effects) in [("effect", &pack.effects), ("bar", &pack.bars)] {
            for effect in effects {
                add(format!("{kind} {}", effect.id), &effect.begins);
                add(format!("{kind} {} end", effect.id), &effect.ends);
            }
        }
        pack.notes.iter().for_each(|note| add(format!("note {}", note.id), &note.when));
        let concerned = |case: &&WorkedCase| case.pack == pack.id;
        let cases = library.cases.iter().filter(concerned).collect();
        let regions = Regions { pack, calendar: &library.calendar, earlier: None, coarse: false };
        Prover { library, pack, regions, rules, cases }
    }

    fn whole(&self) -> Region {
        Region::whole(self.pack)
    }

    fn witness(&self, region: &Region) -> Option<Witness> {
        Witness::of(region, self.pack, &self.library.calendar)
    }
}
