//! Sources: instruments, articles, versions, and how their text was verified.

use std::sync::Arc;

use chrono::NaiveDate;

use super::expression::{Expr, VersionId};

/// The place of a source in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub usize);

/// A legal instrument or a report that rules and claims rest on.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name in citations.
    pub id: String,
    /// Its title in its own language.
    pub title: String,
    /// Its document number, if any.
    pub number: String,
    /// Who issued it.
    pub issuer: String,
    /// First day in force, if it is an instrument and the day is known.
    pub from: Option<NaiveDate>,
    /// Last day in force, if it has one.
    pub until: Option<NaiveDate>,
    /// How its text was verified, unless a rule says otherwise of an article.
    pub verified: Verification,
    /// Which copy was read.
    pub read_in: String,
}

/// How well a text was verified, from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verification {
    /// The article itself was read in a public copy.
    FullText,
    /// Only the opening of the text was read.
    Opening,
    /// Only a report or quotation of it was read.
    Reported,
    /// Nobody's text: an interpretation of read text, offered with its alternatives.
    Interpretation,
    /// Background knowledge that was not verified. Never gives a firm date.
    Unverified,
}

impl Verification {
    /// Every verification with the name packs and results use for it.
    pub const NAMES: &[(Verification, &str)] = &[
        (Verification::FullText, "full-text"),
        (Verification::Opening, "opening"),
        (Verification::Reported, "reported"),
        (Verification::Interpretation, "interpretation"),
        (Verification::Unverified, "unverified"),
    ];

    /// Its name in results.
    pub fn name(self) -> &'static str {
        super::name_of(Verification::NAMES, self)
    }
}

/// An article of a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// The source.
    pub source: SourceId,
    /// The article, paragraph and item, as the source counts them: `10(1)(3)`.
    pub article: String,
}

/// Articles, shared by all that rests on them.
pub type Cites = Arc<[Cite]>;

/// A text that may govern a listing, and the days on which a listing falls under it.
#[derive(Clone, Debug)]
pub struct Version {
    /// The governing text.
    pub source: SourceId,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, unless it still governs.
    pub until: Option<NaiveDate>,
    /// Where this holds, the text reaches back to entries made before its first day.
    pub also: Option<Expr>,
}

/// The truth that a version governs an entry: by its day, or because a later text reaches back to
/// it; and no text that came still later reaches back further.
pub fn governing(versions: &[Version], version: VersionId) -> Expr {
    let reaches_back = |place: usize| {
        let also = versions.get(place)?.also.clone()?;
        let earlier = (0..place).map(|each| Expr::Governed(VersionId(each))).collect();
        Some(Expr::All(vec![Expr::Any(earlier), also]))
    };
    let by_day = Expr::Governed(version);
    let later: Vec<Expr> = (version.0 + 1..versions.len()).filter_map(reaches_back).collect();
    let governs = match reaches_back(version.0) {
        Some(also) => Expr::Any(vec![by_day, also]),
        None => by_day,
    };
    if later.is_empty() {
        return governs;
    }
    let not_later = later.into_iter().map(|each| Expr::Not(each.into()));
    Expr::All(std::iter::once(governs).chain(not_later).collect())
}
