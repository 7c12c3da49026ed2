//! Findings: what is wrong in a pack, a case file or a calendar. Data, not failures.
//!
//! Each code is registered once, in [`Code::ALL`]; its words are the message `finding-<code>` of
//! the interface, and the smallest file that provokes it stands in `tests/findings/`.

use super::place::Place;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// The kinds of mistakes, under stable names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$variant),+];

            /// Its stable name.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name),+ }
            }
        }
    };
}

codes! {
    /// The file is not TOML, or not JSON.
    Syntax = "syntax",
    /// The file is larger or nested deeper than any real one.
    TooLarge = "too-large",
    /// The file is written for another version of the format.
    UnknownSchema = "unknown-schema",
    /// A key that means nothing here.
    UnknownKey = "unknown-key",
    /// A key that must be there.
    MissingKey = "missing-key",
    /// A value of another type.
    WrongType = "wrong-type",
    /// A value outside its closed list.
    UnknownValue = "unknown-value",
    /// A name given twice.
    Duplicate = "duplicate",
    /// A regime for which there is no pack.
    UnknownRegime = "unknown-regime",
    /// A fact the regime does not have.
    UnknownFact = "unknown-fact",
    /// A reading the regime does not have.
    UnknownReading = "unknown-reading",
    /// A listing the case does not have.
    UnknownListing = "unknown-listing",
    /// A source that is not declared.
    UnknownSource = "unknown-source",
    /// A name in an expression that nothing in the pack bears.
    UnknownName = "unknown-name",
    /// An expression that cannot be read.
    ExpressionSyntax = "expression-syntax",
    /// An expression whose parts do not fit together.
    ExpressionType = "expression-type",
    /// Definitions that need each other.
    Cycle = "cycle",
    /// The deletion of the entry used in a rule that decides about it.
    MisplacedDelisting = "misplaced-delisting",
    /// A binding path that rests on unverified text.
    UnverifiedDrivesDate = "unverified-drives-date",
    /// A day that is not in the calendar.
    ImpossibleDate = "impossible-date",
    /// A listing from before the regime existed.
    BeforeRegime = "before-regime",
    /// A date that cannot lie after the as-of day.
    AfterAsOf = "after-as-of",
    /// Two dates in an order that cannot be.
    OutOfOrder = "out-of-order",
    /// A number outside its range.
    OutOfRange = "out-of-range",
    /// A row of the working-day calendar that cannot be read.
    CalendarRow = "calendar-row",
    /// A worked case whose expectation is not met.
    CaseFails = "case-fails",
    /// Something in a pack that no worked case exercises.
    NotExercised = "not-exercised",
    /// Something in a pack that has no words.
    MissingText = "missing-text",
    /// A row of the register of provisions that no pack accounts for.
    NotAccounted = "not-accounted",
    /// A row a pack accounts for that the register does not have.
    UnknownRow = "unknown-row",
    /// Days that no version of the text governs, between two that do.
    VersionGap = "version-gap",
    /// Days that two versions of the text govern.
    VersionOverlap = "version-overlap",
    /// A citation that names a text, but no place in it.
    CiteWithoutArticle = "cite-without-article",
    /// A case with more listings than are worked out together.
    TooManyListings = "too-many-listings",
    /// A label that is too long, or has other characters than a label can have.
    BadLabel = "bad-label",
    /// `with` names a listing the case does not have.
    WithUnknown = "with-unknown",
    /// A link to a regime for which there is no pack among those at hand.
    LinkNowhere = "link-nowhere",
    /// Sources nobody compared with their texts for a year, or at all.
    NotReRead = "not-re-read",
}

impl Code {
    /// Whether it only asks for attention: the pack can be used as it is.
    pub fn is_warning(self) -> bool {
        matches!(
            self,
            Code::VersionGap | Code::VersionOverlap | Code::CiteWithoutArticle | Code::LinkNowhere | Code::NotReRead
        )
    }
}

/// Whether nothing but warnings is among these.
pub fn are_warnings(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.code.is_warning())
}

/// One mistake, its place, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What kind of mistake.
    pub code: Code,
    /// What the words need: names, values, and what would be right.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding at a place.
    pub fn new(code: Code, place: Place, args: &[(&'static str, &str)]) -> Finding {
        Finding { place, code, args: args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }

    /// An argument by its name.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(each, _)| *each == name).map(|(_, value)| value.as_str())
    }
}

/// The known name most like what was written, if any is alike enough to be meant.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |name: &str| strsim::jaro_winkler(&written.to_lowercase(), &name.to_lowercase());
    let scored = known.into_iter().map(|name| (likeness(name), name));
    let best = scored.fold(None, |best: Option<(f64, &str)>, each| match best {
        Some(best) if best.0 >= each.0 => Some(best),
        _ => Some(each),
    });
    best.filter(|(likeness, _)| *likeness > 0.75).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered_and_a_stranger_is_not() {
        let known = ["decided_on", "grounds", "performed"];
        assert_eq!(nearest("decidedon", known), Some("decided_on"));
        assert_eq!(nearest("ground", known), Some("grounds"));
        assert_eq!(nearest("zzz", known), None);
    }
}
