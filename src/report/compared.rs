//! Two cases side by side as a document: what is changed, then only what differs, the most important
//! first, each with its reason; what stays as it is in one closing sentence.

use crate::engine::Pack;
use crate::engine::compare::{Comparison, MOST_CHANGES};
use crate::engine::evaluation::ListingEvaluation;
use crate::text::{Texts, Value};

use super::Header;
use super::changed::changes;
use super::compose::{closing, name};
use super::difference::Both;
use super::document::{Block, Document};
use super::origin::own_rules;
use super::stays;
use super::subject::{Subject, subjects};
use super::then;

/// What the two sides of a comparison are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// A case, and the same case changed.
    Changed,
    /// Two cases.
    Two,
}

/// Everything needed to word a comparison.
pub(super) struct Page<'a> {
    pub(super) comparison: &'a Comparison,
    pub(super) texts: &'a Texts,
    pub(super) packs: &'a [&'a Pack],
    pub(super) before: Vec<Subject<'a>>,
    pub(super) now: Vec<Subject<'a>>,
}

/// A comparison as a document.
pub fn compared(comparison: &Comparison, sides: Sides, packs: &[&Pack], texts: &Texts, header: &Header) -> Document {
    let page = Page::of(comparison, packs, texts);
    let intro = match sides {
        Sides::Changed => "report-compare-intro-changed",
        Sides::Two => "report-compare-intro-two",
    };
    let day = texts.day(comparison.now.1.as_of);
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    blocks.push(Block::paragraph(texts.ui(intro, &[("as-of", day.into())])));
    let (before, now) = (&comparison.before.1, &comparison.now.1);
    match sides {
        Sides::Changed => blocks.extend(then::set_aside(before, packs, texts)),
        Sides::Two => {
            blocks.extend(then::set_aside_of("report-compare-then-first", before, packs, texts));
            blocks.extend(then::set_aside_of("report-compare-then-second", now, packs, texts));
        }
    }
    blocks.push(Block::heading(1, texts.ui("report-compare-changes", &[])));
    blocks.extend(page.changes());
    blocks.push(Block::heading(1, texts.ui("report-compare-differences", &[])));
    let before = blocks.len();
    for about in page.listings() {
        blocks.extend(page.listing(&about));
    }
    blocks.extend(page.together());
    let nothing = blocks.len() == before;
    if nothing {
        blocks.extend(stays::nothing_differs(&page));
    } else {
        blocks.push(Block::heading(1, texts.ui("report-compare-stays", &[])));
        blocks.push(Block::paragraph(stays::stays(&page)));
    }
    blocks.extend(closing(&comparison.now.1, texts, header));
    Document::new(texts.ui("report-compare-title", &[]), texts.lang(), blocks)
}

impl<'a> Page<'a> {
    pub(super) fn of(comparison: &'a Comparison, packs: &'a [&'a Pack], texts: &'a Texts) -> Page<'a> {
        let before = subjects(&comparison.before.1, packs, texts);
        let now = subjects(&comparison.now.1, packs, texts);
        Page { comparison, texts, packs, before, now }
    }

    /// A listing on both sides.
    pub(super) fn both(&self, listing: &(String, String)) -> Both<'a> {
        let find = |all: &[Subject<'a>]| all.iter().copied().find(|each| is(each.listing, listing));
        Both { before: find(&self.before), now: find(&self.now) }
    }

    /// Every listing of either side, in the order of the differences.
    pub(super) fn listings(&self) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        for subject in self.before.iter().chain(&self.now) {
            let listing = (subject.listing.label.clone(), subject.listing.regime.clone());
            if !found.contains(&listing) {
                found.push(listing);
            }
        }
        found
    }

    fn changes(&self) -> Vec<Block> {
        let changes = changes(self.comparison, self.packs, self.texts);
        if changes.is_empty() {
            return vec![Block::paragraph(self.texts.ui("report-compare-no-changes", &[]))];
        }
        let several = changes.len() > 1;
        let are_too_many = changes.len() > MOST_CHANGES;
        let lines = changes.into_iter().enumerate().map(|(place, change)| {
            let id = if several { "report-compare-change-numbered" } else { "report-compare-change" };
            let values = [
                ("number", Value::from(place + 1)),
                ("name", change.name.into()),
                ("before", change.before.into()),
                ("now", change.now.into()),
            ];
            self.texts.ui(id, &values)
        });
        let mut blocks = vec![Block::list(lines)];
        if are_too_many {
            let values = [("most", Value::from(MOST_CHANGES))];
            blocks.push(Block::paragraph(self.texts.ui("report-compare-too-many-changes", &values)));
        }
        blocks
    }

    /// What differs of one listing.
    fn listing(&self, listing: &(String, String)) -> Vec<Block> {
        let both = self.both(listing);
        let Some(subject) = both.either() else { return Vec::new() };
        let several = self.listings().len() > 1;
        let level = if several { 3 } else { 2 };
        let mut blocks = match (both.before, both.now) {
            (Some(_), Some(_)) => [
                self.answer(&both, listing, level),
                self.ways(&both, listing, level),
                self.lasting(&both, listing, level, "report-effects"),
                self.lasting(&both, listing, level, "report-bars"),
                self.procedures(&both, listing, level),
                self.notes(&both, listing, level),
                self.questions(&both, listing, level),
            ]
            .concat(),
            (None, _) => vec![Block::paragraph(self.alone(&subject, "report-compare-added"))],
            (_, None) => vec![Block::paragraph(self.alone(&subject, "report-compare-dropped"))],
        };
        if several && !blocks.is_empty() {
            blocks.insert(0, Block::heading(2, name(&subject)));
        }
        blocks
    }

    /// Where a listing stands that only one case has.
    fn alone(&self, subject: &Subject, id: &str) -> String {
        let standing = format!("report-compare-listing-{}", subject.listing.standing.name_for_listing());
        let removal = subject.window_in("report-compare-opens", subject.listing.removal.as_things_stand);
        let values = [("standing", subject.say_with(&standing, &[]).into()), ("removal", removal.into())];
        subject.say_with(id, &values)
    }
}

/// Whether a listing is the one wanted.
pub(super) fn is(listing: &ListingEvaluation, wanted: &(String, String)) -> bool {
    (&listing.label, &listing.regime) == (&wanted.0, &wanted.1)
}
