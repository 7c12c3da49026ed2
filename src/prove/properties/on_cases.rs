//! What is tried on worked cases, because no region shows it: it takes several listings, or less known.

use crate::engine::case::{Case, Listing};
use crate::engine::evaluate::overall;
use crate::engine::evaluation::Views;
use crate::engine::fact::Answer;
use crate::engine::pack::Pack;
use crate::engine::world::World;
use crate::pack::Library;

use super::Prover;
use super::claims::{Claim, Finding, Found, How};

impl Prover<'_> {
    /// In every worked case of several listings: what one listing less leaves of the effects the others
    /// carry ends no later than with it. The latest end of several is never earlier than that of fewer.
    pub(super) fn further_listing(&self) -> Finding {
        let mut finding = Found::of(Claim::FurtherListing);
        let packs = self.library.all();
        let mut tried = 0;
        for case in self.cases.iter().filter(|case| case.case.listings.len() > 1) {
            let all = ends(&packs, self.library, &case.case);
            for place in 0..case.case.listings.len() {
                tried += 1;
                let mut fewer = case.case.clone();
                let gone = fewer.listings.remove(place);
                let less = ends(&packs, self.library, &fewer);
                let sooner = less.iter().any(|(id, ends)| {
                    let with = all.iter().find(|(each, _)| each == id).map(|(_, ends)| ends.as_things_stand);
                    // Knowing of another listing can settle what was open: only a surely earlier end counts.
                    with.is_none_or(|with| with.latest() < ends.as_things_stand.earliest())
                });
                if sooner {
                    finding.against(&format!("{} {}", case.name(), gone.label), "ends-sooner", Some(case.case.clone()));
                }
            }
        }
        finding.finding.how = How::Cases(tried);
        finding.finding
    }

    /// Every fact of every worked case forgotten in turn: no window loses a moment it had.
    pub(super) fn unknown(&self) -> Finding {
        let mut finding = Found::of(Claim::Unknown);
        let mut tried = 0;
        for case in &self.cases {
            for listing in case.case.listings.iter().filter(|listing| listing.regime == self.pack.id) {
                let world = |listing: &Listing| World::new(self.pack, listing, &self.library.calendar, case.case.as_of);
                let known = world(listing);
                for place in 0..self.pack.facts.len() {
                    if listing.answers.get(place).is_none_or(|answer| *answer == Answer::Unknown) {
                        continue;
                    }
                    tried += 1;
                    let mut forgot = listing.clone();
                    forgot.answers[place] = Answer::Unknown;
                    let unknown = world(&forgot);
                    let says_more = self.rules.iter().find(|named| {
                        let touched = named.rule.uses.facts().any(|fact| fact.0 == place);
                        touched && !unknown.window(&named.rule.expr).holds(known.window(&named.rule.expr))
                    });
                    if let Some(named) = says_more {
                        let case = Case { as_of: case.case.as_of, listings: vec![forgot] };
                        finding.against(&named.name, "unknown-says-more", Some(case));
                    }
                }
            }
        }
        finding.finding.how = How::Cases(tried);
        finding.finding
    }
}

/// When each effect ends over all listings of a case.
fn ends(packs: &[&Pack], library: &Library, case: &Case) -> Vec<(String, Views)> {
    let overall = overall(packs, &library.calendar, case);
    overall.effects.into_iter().chain(overall.bars).map(|effect| (effect.id, effect.ends)).collect()
}
