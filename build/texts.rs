//! Texts as the program has them inside: those of a language in one piece, and where in it each message stands.
//!
//! A message begins on a line that begins with a letter, and ends before the next one, or before a comment. That is
//! Fluent's own rule, for texts whose placeables go on on lines of their own only behind a space or a brace; a test in
//! `src/text/pieces.rs` holds what was found against what Fluent reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

#[path = "../src/text/hashed.rs"]
mod hashed;

use hashed::hashed;

/// The name of the group in which all messages of the interface are. Every pack is a group of its own.
const INTERFACE: &str = "";

/// Where each message of a language stands, by its group and its id.
type Places = BTreeMap<(String, String), Range<usize>>;

/// Writes the texts of every language, and `texts.rs`: their table.
pub fn write(root: &Path, out: &Path) -> std::io::Result<()> {
    let mut ids: BTreeSet<(String, String)> = BTreeSet::new();
    let mut languages = Vec::new();
    for (lang, folder) in sorted(&root.join("locales"))? {
        let (mut whole, mut files, mut places) = (String::new(), String::new(), Places::new());
        for (name, path) in sorted(&folder)? {
            let Some(stem) = name.strip_suffix(".ftl") else { continue };
            // A file named like a pack is that pack's.
            let is_pack = root.join("rules").join(stem).join("pack.toml").is_file();
            let (text, start) = (std::fs::read_to_string(&path)?, whole.len());
            for (id, place) in messages(&text) {
                let group = if is_pack { stem } else { INTERFACE };
                places.insert((group.to_owned(), id.to_owned()), start + place.start..start + place.end);
            }
            whole += &text;
            whole.push('\n');
            let _ = write!(files, "({stem:?}, {start}, {}), ", whole.len());
        }
        let path = out.join(format!("{lang}.texts"));
        std::fs::write(&path, whole)?;
        ids.extend(places.keys().cloned());
        languages.push((lang, path, files, places));
    }
    std::fs::write(out.join("texts.rs"), table(&ids, &languages))
}

fn table(ids: &BTreeSet<(String, String)>, languages: &[(String, std::path::PathBuf, String, Places)]) -> String {
    let (mut joined, mut ends, mut groups) = (String::new(), String::new(), BTreeMap::<&str, Range<usize>>::new());
    for (place, (group, id)) in ids.iter().enumerate() {
        joined += id;
        let _ = write!(ends, "{}, ", joined.len());
        groups.entry(group).or_insert(place..place).end = place + 1;
    }
    let mut table = format!("Table {{\n    ids: {joined:?},\n    ends: &[{ends}],\n    groups: &[");
    for (name, range) in &groups {
        let _ = write!(table, "({name:?}, {}, {}), ", range.start, range.end);
    }
    table += "],\n    of: &[";
    for (place, range) in groups.values().enumerate() {
        table += &format!("{}, ", u8::try_from(place).expect("fewer packs")).repeat(range.len());
    }
    let _ = write!(table, "],\n    slots: &{:?},\n    languages: &[\n", slots(ids));
    for (lang, path, files, places) in languages {
        let _ = write!(
            table,
            "        Language {{\n            name: {lang:?},\n            text: include_str!({path:?}),\n"
        );
        let _ = write!(table, "            files: &[{files}],\n            places: &[");
        for id in ids {
            let place = places.get(id).cloned().unwrap_or_default();
            let _ = write!(table, "({}, {}), ", place.start, place.end);
        }
        table += "],\n        },\n";
    }
    table + "    ],\n}\n"
}

/// Where each message is found by its number: the place of a message and one more, in the first free slot from that of
/// its number on. More than half of the slots stay free.
fn slots(ids: &BTreeSet<(String, String)>) -> Vec<u16> {
    let mut slots = vec![0; (2 * ids.len()).next_power_of_two()];
    for (place, (group, id)) in ids.iter().enumerate() {
        let mut slot = hashed(group, id) as usize % slots.len();
        while slots[slot] != 0 {
            slot = (slot + 1) % slots.len();
        }
        slots[slot] = u16::try_from(place + 1).expect("fewer messages");
    }
    slots
}

/// The messages of a text, each with where it stands.
fn messages(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let (mut at, mut is_open) = (0, false);
    for line in text.split_inclusive('\n') {
        let first = line.chars().next().unwrap_or_default();
        if first.is_ascii_alphabetic() {
            let id = line.split_once('=').map_or(line, |(id, _)| id).trim_end();
            found.push((id, at..at));
        }
        // Terms would begin with a dash.
        is_open = first.is_ascii_alphabetic() || is_open && !['#', '-'].contains(&first);
        at += line.len();
        if let Some((_, place)) = found.last_mut().filter(|_| is_open) {
            place.end = at;
        }
    }
    found
}

/// What is in a folder, in order of name.
fn sorted(folder: &Path) -> std::io::Result<BTreeMap<String, std::path::PathBuf>> {
    let entries = std::fs::read_dir(folder)?.map(|entry| {
        let entry = entry?;
        Ok((entry.file_name().to_string_lossy().into_owned(), entry.path()))
    });
    entries.collect()
}
