//! A verdict on one line of JSON: where each listing and each way off it stands, and when; not why.
//!
//! Keys are those of the whole result ([`to_json`](super::to_json())), of which this is a part: nothing here is
//! named otherwise there. What never changes from case to case is written once and copied; nothing is looked up by
//! name, and nothing allocated beyond the line.
//!
//! **What it does not do.** It explains nothing, and says neither what follows from a removal nor what to ask next.

use chrono::{Datelike, NaiveDate};

use crate::engine::evaluation::{Evaluation, Standing, Views};
use crate::engine::expression::VersionId;
use crate::engine::pack::Modality;
use crate::engine::{Moment, Pack, Window, name_of};

/// What the rules make of the listings of a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// Each listing, in the case's order.
    pub listings: Vec<ListingVerdict>,
}

/// What the rules make of one listing.
#[derive(Clone, Debug, PartialEq)]
pub struct ListingVerdict {
    /// Its label.
    pub label: String,
    /// The place of its pack among those at hand.
    pub pack: usize,
    /// The texts that may govern it.
    pub governed_by: Vec<VersionId>,
    /// Where removal stands.
    pub standing: Standing,
    /// The earliest opening over the mandatory paths.
    pub removal: Views,
    /// Every path, in the pack's order.
    pub paths: Vec<PathVerdict>,
}

/// What the rules make of one way off the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathVerdict {
    /// Where it stands.
    pub standing: Standing,
    /// From when on it is open.
    pub opens: Views,
    /// By when the authority must have acted.
    pub due: Option<Views>,
}

impl Verdict {
    /// The part of an evaluation that a verdict is.
    pub fn of(evaluation: &Evaluation, packs: &[&Pack]) -> Verdict {
        let listings = evaluation.listings.iter().filter_map(|listing| {
            let paths = listing.paths.iter();
            Some(ListingVerdict {
                label: listing.label.clone(),
                pack: packs.iter().position(|pack| pack.id == listing.regime)?,
                governed_by: listing.governed_by.clone(),
                standing: listing.standing,
                removal: listing.removal,
                paths: paths
                    .map(|path| PathVerdict { standing: path.standing, opens: path.opens, due: path.due })
                    .collect(),
            })
        });
        Verdict { listings: listings.collect() }
    }
}

/// Writes verdicts under the rules of some packs.
pub struct VerdictLines {
    packs: Vec<Fixed>,
    /// What every line says between its day and its listings.
    said: String,
}

/// What a line says of a pack whatever the case.
struct Fixed {
    regime: String,
    /// The text of each version, with its quotation marks.
    versions: Vec<String>,
    paths: Vec<String>,
}

impl VerdictLines {
    /// Lines under these packs; `rules` is the version of the rules, `disclaimer` what every result has to say.
    pub fn new(packs: &[&Pack], rules: &str, disclaimer: &str) -> VerdictLines {
        let fixed = packs.iter().map(|pack| Fixed {
            regime: format!("\",\"regime\":{},\"governed_by\":[", quoted(&pack.id)),
            versions: pack.versions.iter().map(|version| quoted(&pack.source(version.source).id)).collect(),
            paths: pack
                .paths
                .iter()
                .map(|path| {
                    let modality: &str = name_of(Modality::NAMES, path.modality);
                    format!("{{\"id\":{},\"modality\":\"{modality}\",\"standing\":\"", quoted(&path.id))
                })
                .collect(),
        });
        let said = format!("\",\"rules\":{},\"disclaimer\":{},\"listings\":[", quoted(rules), quoted(disclaimer));
        VerdictLines { packs: fixed.collect(), said }
    }

    /// Writes what stands behind the name of a line, to its closing brace: `"as_of":…,"listings":[…]}`.
    pub fn write(&self, as_of: NaiveDate, verdict: &Verdict, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\"as_of\":\"");
        write_day(as_of, out);
        out.extend_from_slice(self.said.as_bytes());
        for (place, listing) in verdict.listings.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            self.listing(listing, out);
        }
        out.extend_from_slice(b"]}");
    }

    fn listing(&self, listing: &ListingVerdict, out: &mut Vec<u8>) {
        let fixed = &self.packs[listing.pack];
        out.extend_from_slice(b"{\"label\":\"");
        out.extend_from_slice(listing.label.as_bytes());
        out.extend_from_slice(fixed.regime.as_bytes());
        for (place, version) in listing.governed_by.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(fixed.versions[version.0].as_bytes());
        }
        out.extend_from_slice(b"],\"standing\":\"");
        out.extend_from_slice(listing.standing.name_for_listing().as_bytes());
        out.extend_from_slice(b"\",\"removal\":");
        write_views(listing.removal, out);
        out.extend_from_slice(b",\"paths\":[");
        for (place, (path, fixed)) in listing.paths.iter().zip(&fixed.paths).enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(fixed.as_bytes());
            out.extend_from_slice(path.standing.name().as_bytes());
            out.push(b'"');
            // Of a way that does not open there is no day to tell.
            if path.standing != Standing::Closed {
                out.extend_from_slice(b",\"opens\":");
                write_views(path.opens, out);
                if let Some(due) = path.due {
                    out.extend_from_slice(b",\"due\":");
                    write_views(due, out);
                }
            }
            out.push(b'}');
        }
        out.extend_from_slice(b"]}");
    }
}

/// A text as JSON writes it.
pub fn quoted(text: &str) -> String {
    // A text has nothing that serialization could fail on.
    crate::text::spelled_out(&serde_json::to_string(text).unwrap_or_default())
}

fn write_views(views: Views, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"as_things_stand\":{\"earliest\":\"");
    write_window(views.as_things_stand, out);
    out.extend_from_slice(b"\"},\"at_best\":{\"earliest\":\"");
    write_window(views.at_best, out);
    out.extend_from_slice(b"\"}}");
}

fn write_window(window: Window, out: &mut Vec<u8>) {
    write_moment(window.earliest(), out);
    out.extend_from_slice(b"\",\"latest\":\"");
    write_moment(window.latest(), out);
}

/// A moment as results write it, without quotation marks.
pub fn write_moment(moment: Moment, out: &mut Vec<u8>) {
    match moment {
        Moment::Always => out.extend_from_slice(b"always"),
        Moment::Never => out.extend_from_slice(b"never"),
        Moment::Day(day) => write_day(day, out),
    }
}

/// A day as results write it, without quotation marks.
pub fn write_day(day: NaiveDate, out: &mut Vec<u8>) {
    let Ok(year @ 0..=9999) = u32::try_from(day.year()) else {
        return out.extend_from_slice(day.to_string().as_bytes());
    };
    let digit = |number: u32| b'0' + (number % 10) as u8;
    let (month, day) = (day.month(), day.day());
    let written = [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ];
    out.extend_from_slice(&written);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_everywhere_else() {
        for text in ["0001-01-01", "1900-02-28", "2026-11-22", "9999-12-31", "+10000-01-01", "-0001-01-01"] {
            let mut out = Vec::new();
            write_day(text.parse().expect("a test's date"), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
    }
}
