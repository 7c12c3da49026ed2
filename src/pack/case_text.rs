//! A case as the text of a case file: what a session keeps, and what a person may read or edit.
//!
//! Invariant: reading the text back gives the same case. Facts not known are left out.

use std::fmt::Write;

use crate::engine::case::{Case, Listing};
use crate::engine::fact::Answer;
use crate::engine::pack::Pack;

use super::case_file::{SCHEMA, written_date};

/// The text of a case file. Listings of a regime without a pack are left out.
pub fn to_toml(case: &Case, packs: &[&Pack]) -> String {
    let mut out = format!("schema = {SCHEMA}\nas_of = {}\n", case.as_of);
    for listing in &case.listings {
        if let Some(pack) = packs.iter().find(|pack| pack.id == listing.regime) {
            one(listing, pack, &mut out);
        }
    }
    out
}

fn one(listing: &Listing, pack: &Pack, out: &mut String) {
    let (regime, label) = (&listing.regime, quoted(&listing.label));
    let _ = write!(out, "\n[[listing]]\nregime = \"{regime}\"\nlabel = {label}\n");
    if let Some(with) = &listing.with {
        let _ = writeln!(out, "with = [{}]", with.iter().map(|each| quoted(each)).collect::<Vec<_>>().join(", "));
    }
    out.push_str("\n[listing.facts]\n");
    for (fact, answer) in pack.facts.iter().zip(&listing.answers) {
        let name = |place: usize| format!("\"{}\"", fact.values().get(place).map_or("", String::as_str));
        let value = match answer {
            Answer::Unknown => continue,
            Answer::On(window) => match written_date(*window) {
                Some(date) => format!("\"{date}\""),
                None => continue,
            },
            Answer::NotYet => "\"not-yet\"".to_owned(),
            Answer::One(place) => name(*place),
            Answer::Several(set) => format!("[{}]", set.places().map(name).collect::<Vec<_>>().join(", ")),
            Answer::Number(number) => number.to_string(),
        };
        let _ = writeln!(out, "{} = {value}", fact.id);
    }
    if !listing.readings.is_empty() {
        out.push_str("\n[listing.readings]\n");
        for (reading, place) in &listing.readings {
            if let Some(reading) = pack.readings.get(reading.0)
                && let Some(value) = reading.values.get(*place)
            {
                let _ = writeln!(out, "{} = \"{}\"", reading.id, value.id);
            }
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for each in text.chars() {
        match each {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            each if each.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(each));
            }
            each => out.push(each),
        }
    }
    out + "\""
}
