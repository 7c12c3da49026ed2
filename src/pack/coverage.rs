//! Coverage: which item of a pack carries which row of the register of provisions, and why a row is
//! left out. Every row of the register is accounted for by some pack; the page that shows it is made
//! from here.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use crate::engine::Pack;

use super::finding::{Code, Finding};
use super::library::Library;
use super::load::SCHEMA;
use super::place::File;
use super::reader::{Fields, Reader};
use super::{rules, tree};

/// A row of the register: one rule, report or claim that was read.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub id: String,
    /// The text or report it belongs to.
    pub part: String,
    /// Where in it.
    pub article: String,
    /// Its place in the register.
    file: File,
    span: Range<usize>,
}

/// What one pack accounts for.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Rows the pack carries, and the items that do.
    pub covered: Vec<Covered>,
    /// Rows the pack leaves out, and why.
    pub left_out: Vec<LeftOut>,
    file: Option<File>,
}

/// A row and the items that carry it.
#[derive(Clone, Debug)]
pub struct Covered {
    /// The row.
    pub row: String,
    /// The items: `path:expiry`, `step:repair/apply`.
    pub items: Vec<(String, Range<usize>)>,
    span: Range<usize>,
}

/// A row and why it is left out.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// The row.
    pub row: String,
    /// Why, in a sentence.
    pub why: String,
    span: Range<usize>,
}

/// What of the program itself may carry a row.
const PROGRAM: &[&str] = &["calendar", "disclaimer", "which-list", "results"];

/// Reads the register: `id`, part and article, separated by tabs; `#` begins a remark.
pub fn register(file: &File) -> Vec<Row> {
    let mut start = 0;
    let mut rows = Vec::new();
    for line in file.text().split_inclusive('\n') {
        let span = start..start + line.trim_end().len();
        start += line.len();
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut parts = line.trim_end().split('\t').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        rows.push(Row { id: next(), part: next(), article: next(), file: file.clone(), span });
    }
    rows
}

/// Reads what one pack accounts for.
pub fn read(file: &File, findings: &mut Vec<Finding>) -> Coverage {
    let before = findings.len();
    let root = tree::from_toml(file, findings);
    if tree::is_broken(&findings[before..]) {
        return Coverage::default();
    }
    let mut reader = Reader { file, findings };
    let Some(mut fields) = reader.table(root) else { return Coverage::default() };
    rules::schema(&mut fields, SCHEMA, &mut reader);
    let mut coverage = Coverage { file: Some(file.clone()), ..Coverage::default() };
    for (row, node) in section(&mut fields, "covered", &mut reader) {
        let items = match node.value {
            tree::Value::List(items) => items,
            _ => vec![node],
        };
        let items = items.iter().filter_map(|item| Some((reader.text(item)?, item.span.clone()))).collect();
        coverage.covered.push(Covered { row: row.name, items, span: row.span });
    }
    for (row, node) in section(&mut fields, "left_out", &mut reader) {
        let Some(why) = reader.text(&node) else { continue };
        coverage.left_out.push(LeftOut { row: row.name, why, span: row.span });
    }
    fields.finish(&mut reader);
    coverage
}

fn section(fields: &mut Fields, name: &'static str, reader: &mut Reader) -> Vec<(tree::Key, tree::Node)> {
    let table = fields.take(name).and_then(|node| reader.table(node));
    table.map(Fields::rest).unwrap_or_default()
}

/// Every item a pack's coverage names is there.
pub fn verify(library: &Library, findings: &mut Vec<Finding>) {
    for pack in &library.packs {
        let Some(coverage) = library.coverage.get(&pack.id) else { continue };
        let Some(file) = &coverage.file else { continue };
        for (item, span) in coverage.covered.iter().flat_map(|covered| &covered.items) {
            if !is_there(item, pack, library) {
                Reader { file, findings }.unknown(Code::UnknownName, span, item, std::iter::empty());
            }
        }
    }
}

/// Every row of the register is accounted for, and nothing else is.
pub fn account(library: &Library, findings: &mut Vec<Finding>) {
    let known: Vec<&str> = library.register.iter().map(|row| row.id.as_str()).collect();
    let mut accounted: Vec<&str> = Vec::new();
    for coverage in library.coverage.values() {
        let Some(file) = &coverage.file else { continue };
        let covered = coverage.covered.iter().map(|each| (&each.row, &each.span));
        for (row, span) in covered.chain(coverage.left_out.iter().map(|each| (&each.row, &each.span))) {
            accounted.push(row);
            if !known.contains(&row.as_str()) {
                Reader { file, findings }.unknown(Code::UnknownRow, span, row, known.iter().copied());
            }
        }
    }
    for row in library.register.iter().filter(|row| !accounted.contains(&row.id.as_str())) {
        findings.push(Finding::new(Code::NotAccounted, row.file.place(row.span.clone()), &[("name", &row.id)]));
    }
}

fn is_there(item: &str, pack: &Pack, library: &Library) -> bool {
    let Some((kind, id)) = item.split_once(':') else { return false };
    match kind {
        "source" => pack.sources.iter().any(|each| each.id == id),
        "version" => pack.versions.iter().any(|each| pack.source(each.source).id == id),
        "fact" => pack.fact(id).is_some(),
        "reading" => pack.reading(id).is_some(),
        "define" => pack.defines.iter().any(|each| each.id == id),
        "path" => pack.paths.iter().any(|each| each.id == id),
        "procedure" => pack.procedures.iter().any(|each| each.id == id),
        "step" => id.split_once('/').is_some_and(|(procedure, step)| {
            let found = pack.procedures.iter().find(|each| each.id == procedure);
            found.is_some_and(|each| each.steps.iter().any(|each| each.id == step))
        }),
        "effect" => pack.effects.iter().any(|each| each.id == id),
        "bar" => pack.bars.iter().any(|each| each.id == id),
        "note" => pack.notes.iter().any(|each| each.id == id),
        "claim" => pack.claims.iter().any(|each| each.id == id),
        "case" => library.cases.iter().any(|case| case.pack == pack.id && case.name() == id),
        "program" => PROGRAM.contains(&id),
        _ => false,
    }
}

/// The register as a Markdown page: every row with the items that carry it, or why none does.
pub fn page(library: &Library) -> String {
    let mut carried: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut left: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (pack, coverage) in &library.coverage {
        for each in &coverage.covered {
            let items = each.items.iter().map(|(item, _)| format!("`{item}`")).collect::<Vec<_>>().join(", ");
            carried.entry(each.row.as_str()).or_default().push(format!("{pack}: {items}"));
        }
        for each in &coverage.left_out {
            left.entry(each.row.as_str()).or_default().push(each.why.clone());
        }
    }
    let in_packs = library.register.iter().filter(|row| carried.contains_key(row.id.as_str())).count();
    let mut out = String::new();
    let _ = writeln!(out, "# Coverage: what was read, and where it is\n");
    let _ = writeln!(
        out,
        "Every rule, report and claim that was read for these rules is a row here, with the items of the packs that\n\
         carry it, or the reason why none does.\n\
         The page is made from `rules/register.tsv` and every pack's `coverage.toml`; a test compares it with them.\n\n\
         Of {} rows, {in_packs} are in a pack and {} are left out, each with its reason.",
        library.register.len(),
        library.register.len() - in_packs,
    );
    let mut part = "";
    for row in &library.register {
        if row.part != part {
            part = &row.part;
            let _ = writeln!(
                out,
                "\n## {part}\n\n| row | where | carried by, or why it is left out |\n| --- | --- | --- |"
            );
        }
        let what = match (carried.get(row.id.as_str()), left.get(row.id.as_str())) {
            (Some(items), _) => items.join("; "),
            (None, Some(why)) => format!("Left out: {}", why.join(" ")),
            (None, None) => "**Not accounted for.**".to_owned(),
        };
        let _ = writeln!(out, "| `{}` | {} | {} |", row.id, cell(&row.article), cell(&what));
    }
    out
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}
