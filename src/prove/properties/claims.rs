//! Claims, what was found of them, and how.

use crate::engine::case::Case;

/// Something that has to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// In every case every rule gives a moment, and the engine gives the same.
    Defined,
    /// In every case some way off can open.
    WayOff,
    /// Every path, step, effect, bar, note, text, definition, fact and reading makes a difference in some case.
    Alive,
    /// No authority's last day comes before its way opens, no step's before it begins, and nothing ends
    /// before it begins.
    InOrder,
    /// What is said to last for life never ends.
    Lifelong,
    /// One text follows the other without a day between them or in both.
    Versions,
    /// No number falls between two bands, or into two.
    Bands,
    /// A step taken earlier never makes a way open later.
    EarlierStep,
    /// A further listing never brings the end of an effect forward.
    FurtherListing,
    /// What is not known never makes an answer say more.
    Unknown,
}

impl Claim {
    /// Every claim with its name in results.
    pub const NAMES: &[(Claim, &str)] = &[
        (Claim::Defined, "defined"),
        (Claim::WayOff, "way-off"),
        (Claim::Alive, "alive"),
        (Claim::InOrder, "in-order"),
        (Claim::Lifelong, "lifelong"),
        (Claim::Versions, "versions"),
        (Claim::Bands, "bands"),
        (Claim::EarlierStep, "earlier-step"),
        (Claim::FurtherListing, "further-listing"),
        (Claim::Unknown, "unknown"),
    ];
}

/// How it was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// All regions were gone through: so many; in so many of them a case was made and the engine asked.
    Regions(usize, usize),
    /// So many parts of the pack were gone through.
    Parts(usize),
    /// So many worked cases were tried, in so many ways.
    Cases(usize),
}

/// Where something does not hold.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The rule, or what it is about, by its name in the pack.
    pub about: String,
    /// What is wrong, by its name in results.
    pub what: &'static str,
    /// A case that shows it, where there is one.
    pub case: Option<Case>,
}

/// What was found of one claim.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The claim.
    pub claim: Claim,
    /// How it was looked into.
    pub how: How,
    /// Where it does not hold.
    pub counterexamples: Vec<Counterexample>,
    /// Rules of which it could not be told.
    pub undecided: Vec<String>,
}

/// What is being found of a claim.
pub(super) struct Found {
    pub(super) finding: Finding,
    pub(super) regions: usize,
    pub(super) shown: usize,
}

impl Found {
    pub(super) fn of(claim: Claim) -> Found {
        let finding = Finding { claim, how: How::Regions(0, 0), counterexamples: Vec::new(), undecided: Vec::new() };
        Found { finding, regions: 0, shown: 0 }
    }

    /// One counterexample of a kind is enough for each rule.
    pub(super) fn against(&mut self, about: &str, what: &'static str, case: Option<Case>) {
        let known = &mut self.finding.counterexamples;
        match known.iter_mut().find(|each| each.about == about && each.what == what) {
            Some(known) if known.case.is_none() => known.case = case,
            Some(_) => {}
            None => known.push(Counterexample { about: about.to_owned(), what, case }),
        }
    }

    pub(super) fn undecided_unless(&mut self, decided: bool, about: &str) {
        if !decided && !self.finding.undecided.iter().any(|each| each == about) {
            self.finding.undecided.push(about.to_owned());
        }
    }

    pub(super) fn done(mut self) -> Finding {
        self.finding.how = How::Regions(self.regions, self.shown);
        self.finding
    }
}
