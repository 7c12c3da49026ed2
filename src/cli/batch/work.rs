//! One line in, one line out: what a thread does with a piece of the input.
//!
//! What a line becomes depends on the line, its number and the rules, and on nothing that came before it. So the lines
//! of a piece are worked on list by list: rules that were just used are at hand. Their output is in the input's order.
//!
//! **What it does not do.** It reads no input, writes no output and prints nothing: what is to be said of bad lines
//! is handed on with the piece.

use std::borrow::Cow;
use std::io::Write;
use std::ops::Range;

use crate::engine::flat::{CompiledPacks, Scratch, Wanted};
use crate::engine::{Calendar, Pack, evaluate};
use crate::pack::Finding;
use crate::pack::case_line::{LineCase, LineId, Rejected, case_line};
use crate::pack::finding::Code;
use crate::pack::place::File;
use crate::pack::quick_line::QuickLines;
use crate::pack::tree::LARGEST;
use crate::pii::{MASK, scan};
use crate::report::{Header, Judged, Mistake, Named, Study, Table, VerdictLines, quoted, to_json_line};
use crate::text::Texts;

use super::super::findings;
use super::super::hypothetical::relabelled;
use super::intake::Piece;
use super::turns::{Turn, set_turns};

/// How many times as long as its lines a piece may become before memory has to grow, of pieces of which none has been
/// worked on yet. What nothing is written to costs nothing.
const FIRST_ROOM: usize = 4;
/// The most further mistakes told of one line.
const MOST_FURTHER: usize = 20;

/// What every thread works with.
pub struct Rules<'a> {
    /// The packs.
    pub packs: Vec<&'a Pack>,
    /// The same, made flat.
    pub compiled: CompiledPacks<'a>,
    /// Rest days and working days.
    pub calendar: &'a Calendar,
    /// What is said.
    pub texts: &'a Texts,
    /// Where results come from.
    pub header: Header,
    /// What a line of the output is.
    pub form: Form,
    /// Whether output lines carry the number of their line.
    pub is_numbered: bool,
    /// Whether everything is counted.
    pub is_counted: bool,
}

/// What a line of the output is.
pub enum Form {
    /// Where everything stands.
    Verdict(VerdictLines),
    /// The whole result, with every derivation.
    Explained,
    /// Rows of a table.
    Table(Table),
}

/// A line that is no case.
pub struct Bad {
    /// Its number.
    pub line: u64,
    /// Its first mistake: where in the line, counted from 1, and what kind.
    pub column: usize,
    /// The kind of mistake.
    pub code: Code,
    /// What is wrong, and what would be right.
    pub message: String,
}

/// What became of a piece.
#[derive(Default)]
pub struct Done {
    /// The lines of the output, in the order in which they were worked on.
    pub bytes: Vec<u8>,
    /// Where each of them stands, in the input's order.
    pub lines: Vec<Range<usize>>,
    /// Which lines were no cases.
    pub bad: Vec<Bad>,
    /// Lines in which something looks like a real person.
    pub personal: u64,
    /// What was counted, where that is asked for.
    pub study: Option<Study>,
}

/// One thread's own.
pub struct Worker<'a> {
    rules: &'a Rules<'a>,
    quick: QuickLines<'a>,
    scratch: Scratch,
    turns: Vec<Turn>,
    /// The most bytes a piece became so far.
    most: usize,
}

impl<'a> Worker<'a> {
    /// A thread's own readers and memory.
    pub fn new(rules: &'a Rules<'a>) -> Worker<'a> {
        let quick = QuickLines::new(&rules.packs);
        Worker { rules, quick, scratch: Scratch::default(), turns: Vec::new(), most: 0 }
    }

    /// Works on a piece. `done` is emptied first.
    pub fn work(&mut self, piece: &Piece, done: &mut Done) {
        give_room(&mut done.bytes, self.most.max(FIRST_ROOM * piece.bytes.len()));
        done.lines.clear();
        done.bad.clear();
        done.personal = 0;
        if self.rules.is_counted {
            done.study.get_or_insert_with(|| Study::new(&self.rules.packs)).clear();
        }
        if piece.is_too_long {
            let file = File::new("", "");
            let finding = Finding::new(Code::TooLarge, file.place(0..0), &[("limit", &LARGEST.to_string())]);
            self.reject(piece.first_line, Rejected { id: LineId::None, findings: vec![finding] }, done);
            done.lines.push(0..done.bytes.len());
            return;
        }
        let bytes = piece.bytes.strip_suffix(b"\n").unwrap_or(&piece.bytes);
        self.in_turn(piece.first_line, bytes, done);
        self.most = self.most.max(done.bytes.len());
    }

    /// Works on lines list by list, and notes where what became of each stands.
    fn in_turn(&mut self, first_line: u64, bytes: &[u8], done: &mut Done) {
        let mut turns = std::mem::take(&mut self.turns);
        set_turns(bytes, &mut turns);
        done.lines.resize(turns.len(), 0..0);
        for turn in &turns {
            let begins = done.bytes.len();
            let (number, line) = (first_line + turn.place as u64, &bytes[turn.from..turn.to]);
            match std::str::from_utf8(line) {
                Ok(line) => self.line(number, line, done),
                Err(error) => self.not_text(number, &line[..error.valid_up_to()], done),
            }
            done.lines[turn.place] = begins..done.bytes.len();
        }
        done.bad.sort_by_key(|bad| bad.line);
        self.turns = turns;
    }

    fn line(&mut self, number: u64, text: &str, done: &mut Done) {
        // A mark some programs put before the first letter of a file.
        let text = if number == 1 { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
        let Worker { rules, quick, scratch, .. } = self;
        let quickly = if text.len() <= LARGEST { quick.read(text) } else { None };
        match quickly {
            Some(line) => answer(rules, scratch, number, line, done),
            None => match case_line(&File::new("", text), &rules.packs) {
                Ok(mut line) => answer(rules, scratch, number, &mut line, done),
                Err(rejected) => self.reject(number, rejected, done),
            },
        }
    }

    /// A line that is not even text, which begins so.
    fn not_text(&self, number: u64, begins: &[u8], done: &mut Done) {
        let file = File::new("", String::from_utf8_lossy(begins));
        let place = file.place(begins.len()..begins.len());
        let finding = Finding::new(Code::Syntax, place, &[("detail", "not-text")]);
        self.reject(number, Rejected { id: LineId::None, findings: vec![finding] }, done);
    }

    /// A line of the output for a line that is no case.
    fn reject(&self, number: u64, rejected: Rejected, done: &mut Done) {
        let Rejected { id, mut findings } = rejected;
        findings.sort();
        findings.dedup();
        let told = findings.iter().take(1 + MOST_FURTHER).map(|finding| Bad {
            line: number,
            column: finding.place.column,
            code: finding.code,
            message: findings::in_a_line(finding, self.rules.texts),
        });
        let told: Vec<Bad> = told.collect();
        let Some(first) = told.first() else { return };
        if let Some(study) = &mut done.study {
            study.count_bad(first.code.name());
        }
        match &self.rules.form {
            Form::Table(table) => {
                let mistake = Mistake { code: first.code.name(), column: first.column, message: &first.message };
                table.mistake(&Named { line: number, id: &written(&id) }, &mistake, &mut done.bytes);
            }
            Form::Verdict(_) | Form::Explained => {
                named(self.rules, number, &id, done);
                mistakes(&told, &mut done.bytes);
            }
        }
        done.bad.extend(told.into_iter().next());
    }
}

/// What is wrong with a line, to the end of its line of the output.
fn mistakes(told: &[Bad], out: &mut Vec<u8>) {
    let shown = |bad: &Bad| {
        let (code, column, message) = (bad.code.name(), bad.column, quoted(&bad.message));
        format!("\"code\":\"{code}\",\"place\":{{\"column\":{column}}},\"message\":{message}")
    };
    out.extend_from_slice(b"\"error\":{");
    out.extend(told.first().map(shown).unwrap_or_default().bytes());
    if let Some(further) = told.get(1..).filter(|further| !further.is_empty()) {
        let further: Vec<String> = further.iter().map(|bad| format!("{{{}}}", shown(bad))).collect();
        out.extend(format!(",\"further\":[{}]", further.join(",")).bytes());
    }
    out.extend_from_slice(b"}}\n");
}

/// Empties memory, and sees to it that so much fits into it: what has to grow is copied, and both copies are held
/// then. So it is given room at once, and a quarter more, since pieces differ a little.
fn give_room(bytes: &mut Vec<u8>, length: usize) {
    bytes.clear();
    if bytes.capacity() < length {
        *bytes = Vec::new();
        bytes.reserve_exact(length + length / 4);
    }
}

/// A line of the output for a case.
fn answer(rules: &Rules, scratch: &mut Scratch, number: u64, line: &mut LineCase, done: &mut Done) {
    without_persons(rules.texts, line, done);
    let LineCase { id, case, packs } = line;
    if let Some(study) = &mut done.study {
        study.count_case();
    }
    if let Form::Explained = rules.form {
        let evaluation = evaluate(&rules.packs, rules.calendar, case);
        let result = to_json_line(&evaluation, &rules.packs, rules.texts, &rules.header);
        named(rules, number, id, done);
        done.bytes.extend_from_slice(result.strip_prefix('{').unwrap_or(&result).as_bytes());
        done.bytes.push(b'\n');
        if done.study.is_none() {
            return;
        }
    }
    if let Form::Verdict(lines) = &rules.form {
        named(rules, number, id, done);
        lines.begin(case.as_of, &mut done.bytes);
    }
    let name = Named { line: number, id: &written(id) };
    let wanted = match &rules.form {
        Form::Verdict(lines) => lines.wanted(),
        Form::Table(table) => table.wanted(),
        Form::Explained => Wanted::Removal,
    };
    rules.compiled.verdicts(scratch, case, wanted, |place, _, verdict| {
        let (listing, pack) = (&case.listings[place], packs[place]);
        match &rules.form {
            Form::Verdict(lines) => lines.listing(place, &listing.label, pack, &verdict, &mut done.bytes),
            Form::Table(table) => {
                let judged = Judged { as_of: case.as_of, label: &listing.label, pack, verdict: &verdict };
                table.row(&name, &judged, &mut done.bytes);
            }
            Form::Explained => {}
        }
        if let Some(study) = &mut done.study {
            study.count(pack, &listing.answers, &verdict);
        }
    });
    if let Form::Verdict(lines) = &rules.form {
        lines.end(&mut done.bytes);
    }
}

/// The name of a line as text.
fn written(id: &LineId) -> Cow<'_, str> {
    match id {
        LineId::None => Cow::Borrowed(""),
        LineId::Number(id) => Cow::Owned(id.to_string()),
        LineId::Text(id) => Cow::Borrowed(id),
    }
}

/// The beginning of a line of the output: its number and its own name.
fn named(rules: &Rules, number: u64, id: &LineId, done: &mut Done) {
    let out = &mut done.bytes;
    out.push(b'{');
    // Writing into memory does not fail.
    if rules.is_numbered {
        let _ = write!(out, "\"line\":{number},");
    }
    match id {
        LineId::None => {}
        LineId::Number(id) => {
            let _ = write!(out, "\"id\":{id},");
        }
        // Nothing in a name has to be escaped.
        LineId::Text(id) => {
            let _ = write!(out, "\"id\":\"{id}\",");
        }
    }
}

/// Takes out of the texts of a line what looks like a real person: nothing of it is repeated.
fn without_persons(texts: &Texts, line: &mut LineCase, done: &mut Done) {
    let is_suspect = |text: &str| !text.is_ascii() || text.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS;
    let mut found = false;
    match &line.id {
        LineId::None => {}
        LineId::Number(id) => {
            let written = id.to_string();
            if is_suspect(&written) && !scan(&written).is_empty() {
                (found, line.id) = (true, LineId::Text(MASK.to_owned()));
            }
        }
        LineId::Text(id) => {
            if is_suspect(id) && !scan(id).is_empty() {
                (found, line.id) = (true, LineId::Text(MASK.to_owned()));
            }
        }
    }
    if line.case.listings.iter().any(|listing| is_suspect(&listing.label)) {
        found |= !relabelled(texts, &mut line.case).is_empty();
    }
    done.personal += u64::from(found);
}

/// Numbers of persons have at least so many digits, and nothing else that is looked for can stand in a label.
const FEWEST_DIGITS: usize = 6;
