//! A case on one line of JSON: the shape of a case file, and an `id` of the line's own beside it.
//!
//! This is the reader that knows every place and says all that is wrong; [`quick_line`](super::quick_line) is the
//! quick one for lines that are in order.

use crate::engine::case::Case;
use crate::engine::pack::Pack;

use super::case_file::body;
use super::finding::Finding;
use super::place::File;
use super::reader::{Fields, Reader};
use super::tree::{self, Value};

/// The most characters of a line's own name.
const LONGEST_ID: usize = 64;

/// What a line calls itself: it is handed on as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LineId {
    /// It has no name.
    #[default]
    None,
    /// A whole number.
    Number(i64),
    /// Letters, digits, spaces, and `-_.:/#`.
    Text(String),
}

/// What one line holds.
#[derive(Clone, Debug)]
pub struct LineCase {
    /// Its own name.
    pub id: LineId,
    /// The case.
    pub case: Case,
    /// For each listing, the place of its pack among those the reader knows.
    pub packs: Vec<usize>,
}

impl Default for LineCase {
    fn default() -> LineCase {
        let case = Case { as_of: Default::default(), listings: Vec::new() };
        LineCase { id: LineId::None, case, packs: Vec::new() }
    }
}

/// What is wrong with a line, and its own name as far as that could be read.
#[derive(Debug)]
pub struct Rejected {
    /// Its own name.
    pub id: LineId,
    /// Everything wrong with it.
    pub findings: Vec<Finding>,
}

/// Reads a line. Places are those of `file`, which holds the line alone.
///
/// # Errors
/// Everything that is wrong with it.
pub fn case_line(file: &File, packs: &[&Pack]) -> Result<LineCase, Rejected> {
    let mut findings = Vec::new();
    let root = tree::from_json(file, &mut findings);
    let mut id = LineId::None;
    let mut found = None;
    if !tree::is_broken(&findings) {
        let mut reader = Reader { file, findings: &mut findings };
        if let Some(mut fields) = reader.table(root) {
            id = id_of(&mut fields, &mut reader);
            found = Some(body(&mut fields, packs, &mut reader));
            // A worked case is a case like any other; what it expects is left aside.
            for key in ["title", "source", "expect"] {
                drop(fields.take(key));
            }
            fields.finish(&mut reader);
        }
    }
    match found.filter(|_| findings.is_empty()) {
        Some(case) => {
            let place = |regime: &String| packs.iter().position(|pack| pack.id == *regime);
            let packs = case.listings.iter().filter_map(|listing| place(&listing.regime)).collect();
            Ok(LineCase { id, case, packs })
        }
        None => Err(Rejected { id, findings }),
    }
}

fn id_of(fields: &mut Fields, reader: &mut Reader) -> LineId {
    let Some(node) = fields.take("id") else { return LineId::None };
    match node.value {
        Value::Number(number) => LineId::Number(number),
        Value::Text(text) if is_line_id(&text) => LineId::Text(text),
        _ => {
            reader.wrong_type(&node.span, "line-id");
            LineId::None
        }
    }
}

/// Whether a text can be the name of a line: nothing in it means anything to JSON or to a terminal.
pub fn is_line_id(text: &str) -> bool {
    let is_part = |each: char| each.is_alphanumeric() || matches!(each, ' ' | '-' | '_' | '.' | ':' | '/' | '#');
    !text.is_empty() && text.trim() == text && text.chars().count() <= LONGEST_ID && text.chars().all(is_part)
}
