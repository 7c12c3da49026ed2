//! Rules as the program has them inside: every pack checked and packed, the days of the calendar, and the text of every
//! file for what asks for texts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use chrono::{Datelike, NaiveDate};

use crate::engine::calendar::{Calendar, DayKind};
use crate::pack::finding::Finding;
use crate::pack::place::File;
use crate::pack::{calendar, load, packed};

/// Writes the packs and `packs.rs`, a table of them; all files and `rules.rs`, where each stands and the calendar.
pub fn write(root: &Path, out: &Path) -> std::io::Result<()> {
    let mut files = Vec::new();
    gather(&root.join("rules"), "", &mut files)?;
    files.sort();
    std::fs::write(out.join("packs.rs"), packs(&files, out)?)?;
    let (mut paths, mut texts, mut ends) = (String::new(), String::new(), String::new());
    for (path, text) in &files {
        paths += path;
        texts += text;
        let _ = write!(ends, "({}, {}), ", paths.len(), texts.len());
    }
    let whole = out.join("rules.texts");
    std::fs::write(&whole, texts)?;
    let days = days(&files);
    let table = format!(
        "Inside {{\n    paths: {paths:?},\n    texts: include_str!({whole:?}),\n    ends: &[{ends}],\n    days: {days},\n}}\n"
    );
    std::fs::write(out.join("rules.rs"), table)
}

/// A table of the packs: name, bytes, the lists beside which it speaks.
fn packs(files: &[(String, String)], out: &Path) -> std::io::Result<String> {
    let mut table = String::from("&[\n");
    let texts = files.iter().filter_map(|(path, text)| Some((path.strip_suffix("/pack.toml")?, text)));
    // In order of name, which is not that of the paths: a dash comes before a slash.
    for (name, text) in texts.collect::<BTreeMap<&str, &String>>() {
        let mut findings = Vec::new();
        let file = File::new(format!("rules/{name}/pack.toml"), text.as_str());
        let read = load::pack(&file, true, &mut findings).filter(|pack| pack.id == name);
        let Some(pack) = read.filter(|_| findings.is_empty()) else {
            warn(&findings);
            table.push_str(&format!("    ({name:?}, None, &[]),\n"));
            continue;
        };
        let mut beside: Vec<&String> = pack.claims.iter().flat_map(|claim| &claim.beside).collect();
        beside.sort();
        beside.dedup();
        let bytes = out.join(format!("{name}.pack"));
        std::fs::write(&bytes, packed::packed(&pack))?;
        table.push_str(&format!("    ({name:?}, Some(include_bytes!({bytes:?}).as_slice()), &{beside:?}),\n"));
    }
    Ok(table + "]\n")
}

/// The days of the calendar, each with whether it is a day off; `None` if something is wrong with one.
fn days(files: &[(String, String)]) -> String {
    let (mut read, mut findings) = (Calendar::without_notices(), Vec::new());
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("calendar/") && path.ends_with(".csv")) {
        calendar::read(&File::new(format!("rules/{path}"), text.as_str()), &mut read, &mut findings);
    }
    warn(&findings);
    let first = read.years().next().and_then(|year| NaiveDate::from_ymd_opt(year - 1, 1, 1));
    let last = read.years().last().and_then(|year| NaiveDate::from_ymd_opt(year + 1, 12, 31));
    let (Some(first), Some(last), true) = (first, last, findings.is_empty()) else { return "None".to_owned() };
    let days = first.iter_days().take_while(|day| *day <= last);
    let said = days.filter_map(|day| Some((day.num_days_from_ce(), read.kind(day)? == DayKind::Holiday)));
    format!("Some(&{:?})", said.collect::<Vec<_>>())
}

fn warn(findings: &[Finding]) {
    for finding in findings {
        let place = &finding.place;
        println!("cargo::warning={}:{}:{}: {}", place.file, place.line, place.column, finding.code.name());
    }
}

/// Every text in a folder, with its path in it.
fn gather(folder: &Path, within: &str, files: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let name = format!("{within}{name}");
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files)?;
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            files.push((name, text));
        }
    }
    Ok(())
}
