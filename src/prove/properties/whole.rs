//! What every case has: an answer, and a way off.

use crate::engine::fact::FactId;
use crate::engine::pack::Rule;
use crate::engine::window::Window;
use crate::prove::moments::Formula;

use super::Prover;
use super::claims::{Claim, Finding, Found};

impl Prover<'_> {
    /// Every rule gives a moment in every region, and in a case of each region the engine gives the same.
    pub(super) fn defined(&self) -> Finding {
        let mut finding = Found::of(Claim::Defined);
        for named in &self.rules {
            let calendar = &self.library.calendar;
            let all = self.regions.each_of(named.rule, self.whole(), &mut |region, given| {
                finding.regions += 1;
                let Some(witness) = self.witness(&region) else { return };
                let Some(world) = witness.world(self.pack, calendar) else { return };
                finding.shown += 1;
                let (earliest, latest) = (witness.moment(&given.0, calendar), witness.moment(&given.1, calendar));
                if earliest > latest || world.tight(named.rule) != Window::between(earliest, latest) {
                    finding.against(&named.name, "engine-differs", Some(witness.case));
                }
            });
            finding.undecided_unless(all, &named.name);
        }
        finding.done()
    }

    /// Way by way, the regions in which none opens even if every step is taken: at the end none is left,
    /// or a note says that nothing is documented.
    pub(super) fn way_off(&self) -> Finding {
        let mut finding = Found::of(Claim::WayOff);
        let pack = self.pack;
        let mut start = self.whole();
        for place in (0..pack.facts.len()).map(FactId) {
            if pack.facts[place.0].step_actor().is_some()
                && let Some(region) = self.regions.happened(place, &start)
            {
                start = region;
            }
        }
        let mut ways: Vec<&Rule> = pack.paths.iter().map(|path| &path.opens).collect();
        ways.sort_by_key(|rule| rule.uses.iter().count());
        let mut left = vec![start];
        for way in ways {
            let mut shut = Vec::new();
            for region in left {
                let all = self.regions.each_of(way, region, &mut |region, given| {
                    finding.regions += 1;
                    if given == (Formula::Never, Formula::Never) {
                        shut.push(region);
                    }
                });
                finding.undecided_unless(all, "paths");
            }
            left = shut;
        }
        for region in left {
            let is_said = pack.notes.iter().any(|note| {
                let said = self.regions.of(&note.when.expr, region.clone());
                said.is_ok_and(|said| said.iter().all(|(_, given)| *given == (Formula::Always, Formula::Always)))
            });
            if !is_said {
                let case = self.witness(&region).map(|witness| witness.case);
                finding.against("paths", "no-way-off", case);
            }
        }
        finding.done()
    }
}
