//! Verdicts as a table for spreadsheets: one row a listing, in the columns asked for.
//!
//! Rows are those of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it, and the
//! table begins with the mark by which spreadsheets know UTF-8. The last column is always what every result has to
//! say.
//!
//! **What it does not do.** It has no column for what a verdict does not hold.

use std::io::Write;

use chrono::{Datelike, NaiveDate};

use crate::engine::evaluation::Standing;
use crate::engine::flat::{SpanViews, Verdict, Wanted, WayVerdict};
use crate::engine::pack::Modality;
use crate::engine::{Pack, name_of};

use super::verdict::write_moment;

/// The columns that are there whatever the rules say; for paths see [`known`].
const FIXED: &[(&str, Column)] = &[
    ("line", Column::Line),
    ("id", Column::Id),
    ("as_of", Column::AsOf),
    ("rules", Column::Rules),
    ("label", Column::Label),
    ("regime", Column::Regime),
    ("governed_by", Column::GovernedBy),
    ("standing", Column::Standing),
    ("error.code", Column::ErrorCode),
    ("error.column", Column::ErrorPlace),
    ("error.message", Column::ErrorMessage),
];

/// Where a moment of two views stands, as the keys of a result name it.
const ENDS: &[(&str, End)] = &[
    ("as_things_stand.earliest", |views| views.as_things_stand.earliest),
    ("as_things_stand.latest", |views| views.as_things_stand.latest),
    ("at_best.earliest", |views| views.at_best.earliest),
    ("at_best.latest", |views| views.at_best.latest),
];

/// The last column of every table.
const LAST: &str = "disclaimer";

type End = fn(SpanViews) -> i32;

#[derive(Clone, Copy)]
enum Column {
    Line,
    Id,
    AsOf,
    Rules,
    Label,
    Regime,
    GovernedBy,
    Standing,
    ErrorCode,
    ErrorPlace,
    ErrorMessage,
    Removal(End),
    /// Of which path, by its place among the names of [`Table::paths`], and what of it.
    Path(usize, OfPath),
}

#[derive(Clone, Copy)]
enum OfPath {
    Standing,
    Modality,
    Opens(End),
    Due(End),
}

/// A table of verdicts under the rules of some packs.
pub struct Table {
    names: Vec<String>,
    columns: Vec<Column>,
    /// For each path named, its place in each pack.
    paths: Vec<Vec<Option<usize>>>,
    /// For each pack: its name, its texts, and how binding each of its paths is.
    packs: Vec<Fixed>,
    rules: String,
    disclaimer: String,
}

struct Fixed {
    regime: String,
    versions: Vec<String>,
    modalities: Vec<&'static str>,
}

/// What a row begins with, whatever became of the line.
pub struct Named<'a> {
    /// The number of the line.
    pub line: u64,
    /// Its own name.
    pub id: &'a str,
}

/// One listing, and what the rules make of it.
pub struct Judged<'a> {
    /// The day of looking.
    pub as_of: NaiveDate,
    /// Its label.
    pub label: &'a str,
    /// The place of its pack.
    pub pack: usize,
    /// What the rules make of it.
    pub verdict: &'a Verdict<'a>,
}

/// What is wrong with a line that is no case.
pub struct Mistake<'a> {
    /// The code of the finding.
    pub code: &'a str,
    /// The column of its place.
    pub column: usize,
    /// What is wrong, in words.
    pub message: &'a str,
}

/// Every column there can be under these packs.
pub fn known_columns(packs: &[&Pack]) -> Vec<String> {
    let mut known: Vec<String> = FIXED.iter().map(|(name, _)| (*name).to_owned()).collect();
    let ends = |of: &str| -> Vec<String> { ENDS.iter().map(|(end, _)| format!("{of}.{end}")).collect() };
    known.extend(ends("removal"));
    let mut paths: Vec<&str> = packs.iter().flat_map(|pack| pack.paths.iter().map(|path| path.id.as_str())).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        known.extend([format!("path.{path}.standing"), format!("path.{path}.modality")]);
        known.extend(ends(&format!("path.{path}.opens")));
        known.extend(ends(&format!("path.{path}.due")));
    }
    known
}

/// The same in a line, with `ID` in the place of every path.
pub fn columns_in_brief() -> String {
    let ends = |of: &'static str| ENDS.iter().map(move |(end, _)| format!("{of}.{end}"));
    let fixed = FIXED.iter().map(|(name, _)| (*name).to_owned());
    let path = ["path.ID.standing", "path.ID.modality"].map(str::to_owned);
    let all = fixed.chain(ends("removal")).chain(path).chain(ends("path.ID.opens")).chain(ends("path.ID.due"));
    all.collect::<Vec<_>>().join(", ")
}

impl Table {
    /// A table with these columns.
    ///
    /// # Errors
    /// The first name that is no column.
    pub fn new(names: &[&str], packs: &[&Pack], rules: &str, disclaimer: &str) -> Result<Table, String> {
        let fixed = packs.iter().map(|pack| Fixed {
            regime: pack.id.clone(),
            versions: pack.versions.iter().map(|version| pack.source(version.source).id.clone()).collect(),
            modalities: pack.paths.iter().map(|path| name_of(Modality::NAMES, path.modality)).collect(),
        });
        let mut table = Table {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            columns: Vec::new(),
            paths: Vec::new(),
            packs: fixed.collect(),
            rules: rules.to_owned(),
            disclaimer: disclaimer.to_owned(),
        };
        for name in names {
            let column = table.column(name, packs).ok_or_else(|| (*name).to_owned())?;
            table.columns.push(column);
        }
        Ok(table)
    }

    fn column(&mut self, name: &str, packs: &[&Pack]) -> Option<Column> {
        let end = |name: &str| ENDS.iter().find(|(each, _)| *each == name).map(|(_, end)| *end);
        if let Some((_, column)) = FIXED.iter().find(|(each, _)| *each == name) {
            return Some(*column);
        }
        if let Some(name) = name.strip_prefix("removal.") {
            return end(name).map(Column::Removal);
        }
        let (path, of) = name.strip_prefix("path.")?.split_once('.')?;
        let places: Vec<Option<usize>> =
            packs.iter().map(|pack| pack.paths.iter().position(|each| each.id == path)).collect();
        places.iter().any(Option::is_some).then_some(())?;
        let of = match of.split_once('.') {
            None if of == "standing" => OfPath::Standing,
            None if of == "modality" => OfPath::Modality,
            Some(("opens", name)) => OfPath::Opens(end(name)?),
            Some(("due", name)) => OfPath::Due(end(name)?),
            _ => return None,
        };
        self.paths.push(places);
        Some(Column::Path(self.paths.len() - 1, of))
    }

    /// How much has to be worked out for these columns.
    pub fn wanted(&self) -> Wanted {
        let is_more = |column: &Column| matches!(column, Column::GovernedBy | Column::Path(..));
        if self.columns.iter().any(is_more) { Wanted::Ways } else { Wanted::Removal }
    }

    /// The row of headings.
    pub fn head(&self) -> Vec<u8> {
        let mut out = "\u{feff}".as_bytes().to_vec();
        for name in &self.names {
            write_cell(name, &mut out);
            out.push(b',');
        }
        out.extend_from_slice(LAST.as_bytes());
        out.extend_from_slice(b"\r\n");
        out
    }

    /// The row of a listing.
    pub fn row(&self, named: &Named, listing: &Judged, out: &mut Vec<u8>) {
        for column in &self.columns {
            self.cell(*column, named, listing, out);
            out.push(b',');
        }
        self.end(out);
    }

    /// The row of a line that is no case.
    pub fn mistake(&self, named: &Named, mistake: &Mistake, out: &mut Vec<u8>) {
        for column in &self.columns {
            match column {
                Column::ErrorCode => write_cell(mistake.code, out),
                Column::ErrorPlace => write_number(mistake.column as u64, out),
                Column::ErrorMessage => write_cell(mistake.message, out),
                column => self.always(*column, named, out),
            }
            out.push(b',');
        }
        self.end(out);
    }

    fn end(&self, out: &mut Vec<u8>) {
        write_cell(&self.disclaimer, out);
        out.extend_from_slice(b"\r\n");
    }

    /// What any row has.
    fn always(&self, column: Column, named: &Named, out: &mut Vec<u8>) {
        match column {
            Column::Line => write_number(named.line, out),
            Column::Id => write_cell(named.id, out),
            Column::Rules => write_cell(&self.rules, out),
            _ => {}
        }
    }

    fn cell(&self, column: Column, named: &Named, listing: &Judged, out: &mut Vec<u8>) {
        let (fixed, verdict) = (&self.packs[listing.pack], listing.verdict);
        match column {
            Column::AsOf => write_moment(listing.as_of.num_days_from_ce(), out),
            Column::Label => write_cell(listing.label, out),
            Column::Regime => write_cell(&fixed.regime, out),
            Column::GovernedBy => {
                let texts = verdict.governed_by.places().map(|version| fixed.versions[version].as_str());
                write_cell(&texts.collect::<Vec<_>>().join(" "), out);
            }
            Column::Standing => out.extend_from_slice(verdict.standing.name_for_listing().as_bytes()),
            Column::Removal(end) => write_moment(end(verdict.removal), out),
            Column::Path(path, of) => {
                let Some(place) = self.paths[path][listing.pack] else { return };
                let Some(path) = verdict.paths.get(place) else { return };
                write_of_path(of, path, fixed.modalities[place], out);
            }
            column => self.always(column, named, out),
        }
    }
}

fn write_of_path(of: OfPath, path: &WayVerdict, modality: &str, out: &mut Vec<u8>) {
    // Of a way that does not open there is no day to tell.
    let is_closed = path.standing == Standing::Closed;
    match of {
        OfPath::Standing => out.extend_from_slice(path.standing.name().as_bytes()),
        OfPath::Modality => out.extend_from_slice(modality.as_bytes()),
        OfPath::Opens(end) if !is_closed => write_moment(end(path.opens), out),
        OfPath::Due(end) if !is_closed => path.due.into_iter().for_each(|due| write_moment(end(due), out)),
        OfPath::Opens(_) | OfPath::Due(_) => {}
    }
}

fn write_number(number: u64, out: &mut Vec<u8>) {
    // Writing into memory does not fail.
    let _ = write!(out, "{number}");
}

/// A text as a cell: quoted where it has to be, and with nothing a spreadsheet would work out.
pub(super) fn write_cell(text: &str, out: &mut Vec<u8>) {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let has_to_be_quoted = text.contains([',', '"', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ');
    if has_to_be_quoted {
        out.push(b'"');
    }
    if is_formula {
        out.push(b'\'');
    }
    match has_to_be_quoted {
        true => out.extend_from_slice(text.replace('"', "\"\"").as_bytes()),
        false => out.extend_from_slice(text.as_bytes()),
    }
    if has_to_be_quoted {
        out.push(b'"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_breaks_its_row() {
        let check = |text: &str, expected: &str| {
            let mut out = Vec::new();
            write_cell(text, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{text:?}");
        };
        check("plain", "plain");
        check("名单", "名单");
        check("a,b", "\"a,b\"");
        check("a \"b\"", "\"a \"\"b\"\"\"");
        check("two\nlines", "\"two\nlines\"");
        for sign in ['=', '+', '-', '@'] {
            check(&format!("{sign}1"), &format!("'{sign}1"));
        }
        check("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        check("\t=1", "'\t=1");
        check("\r=1", "\"'\r=1\"");
        check("", "");
    }
}
