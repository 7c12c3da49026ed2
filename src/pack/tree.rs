//! The tree of a file: tables, lists and values, each with its place. TOML and JSON give the same tree.
//!
//! Serde's derived readers stop at the first mistake and lose places inside flattened tables; this
//! tree keeps every place, so that all mistakes of a file can be told at once.

use std::ops::Range;

use jsonc_parser::ast::Value as Json;
use jsonc_parser::common::Ranged;
use toml::de::{DeTable, DeValue};

use super::dates;
use super::finding::{Code, Finding};
use super::place::File;

/// The largest file read: far more than any case or pack needs.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// The most mistakes told of one unreadable file.
const MOST_TOLD: usize = 200;
/// The deepest nesting read.
const DEEPEST: usize = 32;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A key and where it stands.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its name.
    pub name: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// What a file can hold.
#[derive(Clone, Debug)]
pub enum Value {
    /// Keys and values, in the file's order.
    Table(Vec<(Key, Node)>),
    /// A list.
    List(Vec<Node>),
    /// Text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// True or false.
    Truth(bool),
    /// A date as TOML writes it, still as text.
    Date(String),
    /// Anything else: a fraction, a time, null.
    Other,
    /// What was written like a day and is none, which has been told: nothing more is to be said of it.
    Told,
}

/// Reads a TOML file. Whatever could be read comes back beside the mistakes.
pub fn from_toml(file: &File, findings: &mut Vec<Finding>) -> Node {
    if too_large(file, findings) {
        return empty();
    }
    let (table, errors) = DeTable::parse_recoverable(file.text());
    for error in errors.into_iter().take(MOST_TOLD) {
        let span = error.span().unwrap_or(0..0);
        let written = file.text().get(span.clone()).unwrap_or_default();
        let meant = dates::meant(written).unwrap_or_default();
        findings.push(if dates::is_dated(written) {
            Finding::new(Code::ImpossibleDate, file.place(span), &[("written", written), ("nearest", &meant)])
        } else {
            Finding::new(Code::Syntax, file.place(span), &[("detail", error.message())])
        });
    }
    Node { value: table_of(table.get_ref()), span: table.span() }
}

/// Reads a JSON file (no comments, no trailing commas).
pub fn from_json(file: &File, findings: &mut Vec<Finding>) -> Node {
    if too_large(file, findings) {
        return empty();
    }
    let strict = jsonc_parser::ParseOptions {
        allow_comments: false,
        allow_trailing_commas: false,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_extended_string_escapes: false,
        allow_non_finite_numbers: false,
    };
    match jsonc_parser::parse_to_ast(file.text(), &Default::default(), &strict) {
        Ok(parsed) => match parsed.value {
            Some(value) if depth(&value) <= DEEPEST => json(&value),
            Some(_) => {
                findings.push(Finding::new(Code::TooLarge, file.place(0..0), &[("limit", "32")]));
                empty()
            }
            None => {
                findings.push(Finding::new(Code::Syntax, file.place(0..0), &[("detail", "empty")]));
                empty()
            }
        },
        Err(error) => {
            let range = error.range();
            let detail = error.kind().to_string();
            findings.push(Finding::new(Code::Syntax, file.place(range.start..range.end), &[("detail", &detail)]));
            empty()
        }
    }
}

/// Whether a file could not be read at all, so that nothing more can be said of it.
pub fn is_broken(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| matches!(finding.code, Code::Syntax | Code::TooLarge))
}

fn too_large(file: &File, findings: &mut Vec<Finding>) -> bool {
    let large = file.text().len() > LARGEST;
    if large {
        let limit = LARGEST.to_string();
        findings.push(Finding::new(Code::TooLarge, file.place(0..0), &[("limit", &limit)]));
    }
    large
}

fn empty() -> Node {
    Node { value: Value::Table(Vec::new()), span: 0..0 }
}

fn table_of(table: &DeTable<'_>) -> Value {
    let mut entries: Vec<(Key, Node)> = table
        .iter()
        .map(|(key, value)| {
            let name = Key { name: key.get_ref().to_string(), span: key.span() };
            (name, Node { value: toml_value(value.get_ref()), span: value.span() })
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span.start);
    Value::Table(entries)
}

fn toml_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Number)
        }
        DeValue::Float(_) => Value::Other,
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Datetime(date) if date.date.is_none() && date.time.is_none() => Value::Told,
        DeValue::Datetime(date) if date.time.is_none() => Value::Date(date.to_string()),
        DeValue::Datetime(_) => Value::Other,
        DeValue::Array(list) => {
            Value::List(list.iter().map(|each| Node { value: toml_value(each.get_ref()), span: each.span() }).collect())
        }
        DeValue::Table(table) => table_of(table),
    }
}

fn json(value: &Json<'_>) -> Node {
    let range = value.range();
    let inner = match value {
        Json::StringLit(text) => Value::Text(text.value.to_string()),
        Json::NumberLit(number) => number.value.parse().map_or(Value::Other, Value::Number),
        Json::BooleanLit(truth) => Value::Truth(truth.value),
        Json::NullKeyword(_) => Value::Other,
        Json::Array(list) => Value::List(list.elements.iter().map(json).collect()),
        Json::Object(object) => Value::Table(
            object
                .properties
                .iter()
                .map(|property| {
                    let span = property.name.range();
                    let name = property.name.as_str().to_owned();
                    (Key { name, span: span.start..span.end }, json(&property.value))
                })
                .collect(),
        ),
    };
    Node { value: inner, span: range.start..range.end }
}

fn depth(value: &Json<'_>) -> usize {
    1 + match value {
        Json::Array(list) => list.elements.iter().map(depth).max().unwrap_or(0),
        Json::Object(object) => object.properties.iter().map(|each| depth(&each.value)).max().unwrap_or(0),
        _ => 0,
    }
}
