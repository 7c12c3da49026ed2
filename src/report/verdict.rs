//! A verdict on one line of JSON: where each listing and each way off it stands, and when; not why.
//!
//! Keys are those of the whole result ([`to_json`](super::to_json())), of which this is a part: nothing here is
//! named otherwise there. What never changes from case to case is written once and copied; nothing is looked up by
//! name, and nothing allocated beyond the line.
//!
//! **What it does not do.** It explains nothing, and says neither what follows from a removal nor what to ask next.

use chrono::{Datelike, NaiveDate};

use crate::engine::calendar::civil;
use crate::engine::evaluation::Standing;
use crate::engine::flat::{SpanViews, Verdict, Wanted};
use crate::engine::pack::Modality;
use crate::engine::{Pack, name_of};

/// Writes verdicts under the rules of some packs.
pub struct VerdictLines {
    packs: Vec<Fixed>,
    /// What every line says between its day and its listings.
    said: String,
    /// Whether the ways and the texts that govern are left out.
    is_brief: bool,
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
    /// Brief ones leave out the ways and the texts that govern.
    pub fn new(packs: &[&Pack], rules: &str, disclaimer: &str, is_brief: bool) -> VerdictLines {
        let fixed = packs.iter().map(|pack| Fixed {
            regime: format!("\",\"regime\":{}", quoted(&pack.id)),
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
        let (key, disclaimer) = (quoted("disclaimer"), quoted(disclaimer));
        let said = format!("\",\"rules\":{},{key}:{disclaimer},\"listings\":[", quoted(rules));
        VerdictLines { packs: fixed.collect(), said, is_brief }
    }

    /// Begins what stands behind the name of a line: `"as_of":…,"listings":[`.
    pub fn begin(&self, as_of: NaiveDate, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\"as_of\":\"");
        write_moment(as_of.num_days_from_ce(), out);
        out.extend_from_slice(self.said.as_bytes());
    }

    /// Writes the listing at a place, under the pack at a place.
    pub fn listing(&self, place: usize, label: &str, pack: usize, verdict: &Verdict, out: &mut Vec<u8>) {
        let fixed = &self.packs[pack];
        let comma: &[u8] = if place > 0 { b"," } else { b"" };
        out.extend_from_slice(comma);
        out.extend_from_slice(b"{\"label\":\"");
        out.extend_from_slice(label.as_bytes());
        out.extend_from_slice(fixed.regime.as_bytes());
        if self.is_brief {
            out.extend_from_slice(b",\"standing\":\"");
            self.removal(verdict, out);
            out.push(b'}');
            return;
        }
        out.extend_from_slice(b",\"governed_by\":[");
        for (place, version) in verdict.governed_by.places().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(fixed.versions[version].as_bytes());
        }
        out.extend_from_slice(b"],\"standing\":\"");
        self.removal(verdict, out);
        out.extend_from_slice(b",\"paths\":[");
        for (place, (path, fixed)) in verdict.paths.iter().zip(&fixed.paths).enumerate() {
            if place > 0 {
                out.push(b',');
            }
            out.extend_from_slice(fixed.as_bytes());
            out.extend_from_slice(path.standing.name().as_bytes());
            // Of a way that does not open there is no day to tell.
            if path.standing == Standing::Closed {
                out.extend_from_slice(b"\"}");
                continue;
            }
            out.extend_from_slice(b"\",\"opens\":");
            write_views(path.opens, out);
            if let Some(due) = path.due {
                out.extend_from_slice(b",\"due\":");
                write_views(due, out);
            }
            out.push(b'}');
        }
        out.extend_from_slice(b"]}");
    }

    fn removal(&self, verdict: &Verdict, out: &mut Vec<u8>) {
        out.extend_from_slice(verdict.standing.name_for_listing().as_bytes());
        out.extend_from_slice(b"\",\"removal\":");
        write_views(verdict.removal, out);
    }

    /// How much has to be worked out for these lines.
    pub fn wanted(&self) -> Wanted {
        if self.is_brief { Wanted::Removal } else { Wanted::Ways }
    }

    /// Ends a line.
    pub fn end(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"]}\n");
    }
}

/// A text as JSON writes it.
pub fn quoted(text: &str) -> String {
    // A text has nothing that serialization could fail on.
    crate::text::spelled_out(&serde_json::to_string(text).unwrap_or_default())
}

/// Two windows as results write them.
///
/// They are most of a line, so they are put together in one piece of memory and added at once: every part of it has
/// a length known beforehand, and a shorter one is written over by the next.
fn write_views(views: SpanViews, out: &mut Vec<u8>) {
    let mut piece = Piece { bytes: [0; 160], length: 0 };
    let now = views.as_things_stand;
    let best = views.at_best;
    let (earliest, latest) = (written(now.earliest), written(now.latest));
    piece.add(b"{\"as_things_stand\":{\"earliest\":\"");
    piece.add_moment(earliest);
    piece.add(b"\",\"latest\":\"");
    piece.add_moment(latest);
    piece.add(b"\"},\"at_best\":{\"earliest\":\"");
    piece.add_moment(if best.earliest == now.earliest { earliest } else { written(best.earliest) });
    piece.add(b"\",\"latest\":\"");
    piece.add_moment(if best.latest == now.latest { latest } else { written(best.latest) });
    piece.add(b"\"}}");
    out.extend_from_slice(&piece.bytes[..piece.length]);
}

/// The longest moment there is: a day before the year 0, or after 9999, takes the most signs.
const LONGEST: usize = 13;

struct Piece {
    bytes: [u8; 160],
    length: usize,
}

impl Piece {
    #[inline(always)]
    fn add<const N: usize>(&mut self, part: &[u8; N]) {
        self.bytes[self.length..self.length + N].copy_from_slice(part);
        self.length += N;
    }

    #[inline(always)]
    fn add_moment(&mut self, (moment, length): ([u8; LONGEST], usize)) {
        self.add(&moment);
        self.length -= LONGEST - length;
    }
}

/// A moment by its number, and how many signs it has.
#[inline]
fn written(moment: i32) -> ([u8; LONGEST], usize) {
    match moment {
        civil::ALWAYS => (*b"always\0\0\0\0\0\0\0", 6),
        civil::NEVER => (*b"never\0\0\0\0\0\0\0\0", 5),
        number => {
            let (year, month, day) = civil::civil(number);
            match usize::try_from(year) {
                Ok(year @ 0..=9999) => {
                    let (hundreds, years) = (PAIRS[year / 100], PAIRS[year % 100]);
                    let (month, day) = (PAIRS[month as usize % 100], PAIRS[day as usize % 100]);
                    let [[a, b], [c, d], [e, f], [g, h]] = [hundreds, years, month, day];
                    ([a, b, c, d, b'-', e, f, b'-', g, h, 0, 0, 0], 10)
                }
                _ => {
                    let text = NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default().to_string();
                    let mut bytes = [0; LONGEST];
                    let length = text.len().min(LONGEST);
                    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
                    (bytes, length)
                }
            }
        }
    }
}

/// The numbers from 00 to 99.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[b'0'; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
        number += 1;
    }
    pairs
};

/// A moment by its number, as results write it, without quotation marks.
pub(super) fn write_moment(moment: i32, out: &mut Vec<u8>) {
    let (bytes, length) = written(moment);
    out.extend_from_slice(&bytes[..length]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_everywhere_else() {
        for text in [
            "0001-01-01",
            "1900-02-28",
            "2026-11-22",
            "9999-12-31",
            "+10000-01-01",
            "-0001-01-01",
            "-262143-01-01",
            "+262142-12-31",
        ] {
            let mut out = Vec::new();
            let day: NaiveDate = text.parse().expect("a test's date");
            write_moment(day.num_days_from_ce(), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
    }
}
