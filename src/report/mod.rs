//! Reports: an evaluation in words. The answer first, then everything it rests on.
//!
//! [`compose`](compose()) and [`explain`](explain()) build a [`Document`], which knows no layout;
//! [`to_text`] sets one for a terminal, [`to_markdown`] and [`to_html`]
//! as pages. [`to_json`] gives the result to other programs, in the shape
//! `docs` fix; it is the same in every language but for its texts.
//!
//! **Deliberately absent**: any sentence (they are Fluent messages, see [`text`](crate::text)), any
//! rule of law, and any knowledge of how the answers were obtained. A way that the keeper of a list
//! *may* take, or is only *reported* to take, is never given as a date that binds.
//!
//! Invariants: every document and every result carries the disclaimer; beside every positive finding
//! stands what is reported of practice, where the pack names it.

mod answer;
mod bars;
mod because;
mod brief;
mod changed;
mod chart;
mod closed;
mod columns;
mod combined;
mod compared;
mod compared_json;
mod compared_lasting;
mod compared_reasons;
mod compared_shape;
mod compared_together;
mod compared_ways;
mod compose;
mod dated;
mod deadline;
mod decided;
mod difference;
mod document;
mod doubts;
mod evaluated;
mod explain;
mod follows;
mod glossary;
mod history;
mod html;
mod html_words;
mod ics;
mod in_short;
mod json;
mod json_layout;
mod markdown;
mod notes;
mod pack_page;
mod paths;
mod plain;
mod plan;
mod plan_brings;
mod plan_entries;
mod plan_json;
mod plan_rest;
mod plan_shape;
mod practice;
mod procedures;
mod questions;
mod quoted_sources;
mod reason;
mod origin;
mod remains;
mod shape;
mod shown;
mod sources;
mod stays;
mod study;
mod study_page;
mod study_table;
mod subject;
mod svg;
mod then;
mod timeline;
mod together;
mod typography;
mod verdict;
mod way;

#[cfg(test)]
mod tests;

use serde::Serialize;

pub use bars::Bars;
pub use chart::{Charset, Chart, ChartRow, Legend, Look};
pub use columns::{Judged, Mistake, Named, Table, columns_in_brief, known_columns};
pub use compared::{Sides, compared};
pub use compared_json::compared_to_json;
pub use compose::{Extras, compose, compose_with, disclaimer, so_far};
pub use document::{Block, Branch, Document, Frame, Inline, Item, Span};
pub use explain::explain;
pub use glossary::glossary_words;
pub use html::to_html;
pub use ics::to_ics;
pub use json::{to_json, to_json_line};
pub use markdown::to_markdown;
pub use origin::own_rules_text;
pub use pack_page::{Lesson, book, pack_page, pack_to_json};
pub use plain::{NARROWEST, WIDTH, to_text, to_text_in};
pub use study::{ListStudy, Removals, STANDINGS, Study};
pub use study_page::study_page;
pub use study_table::study_table;
pub use verdict::{VerdictLines, quoted};

/// Who made a report, out of which rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The program with its version: `delist 0.1.0`.
    pub program: String,
    /// The version of the rules, as a day: `2026-11-22`.
    pub rules: String,
    /// What of the rules did not come with the program.
    pub own_rules: Option<OwnRules>,
    /// The fingerprint of the shipped rules, where a page is to carry it: SHA-256, in hexadecimal.
    pub sha256: Option<String>,
}

/// Rules that did not come with the program. Every result that may rest on them says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnRules {
    /// The packs brought along, by name, whether new or in place of shipped ones.
    pub packs: Vec<String>,
    /// The lists whose texts were brought along, by name of the pack.
    pub texts: Vec<String>,
    /// Whether rest days and working days were brought along.
    pub calendar: bool,
    /// The fingerprint of all of it: SHA-256, in hexadecimal.
    pub sha256: String,
}
