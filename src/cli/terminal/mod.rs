//! The terminal during a dialogue: its own screen, page by page.
//!
//! A dialogue stands on the alternate screen: whoever scrolls back in this window afterwards finds nothing of it. Every
//! question begins at the top of an empty screen, under what was said since the last answer; what is longer than the
//! screen is shown page by page, here and by no other program.
//!
//! **What it does not do.** It asks no question ([`crate::cli::wizard`] does) and knows no case. It does not clear what
//! a terminal keeps of its own accord (a recorder, a log). Where no screen is open, [`write`] does nothing.
//!
//! Invariants: however the program ends, the terminal is as it was found ([`restore`], [`ending`]); everything written
//! is made harmless first.

pub mod ending;
pub mod restore;

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use console::{Key, Term};

use crate::text::{Texts, harmless_lines};

use ending::Why;

/// The home of the cursor, and everything below it away. Only ever said to a screen of ours.
const EMPTY: &str = "\x1b[H\x1b[J";
/// The fewest rows of a menu that has to be shown in pieces anyway.
const PIECE: usize = 8;

/// The one screen a process can have, as it has one terminal.
static STAGE: Mutex<Option<Stage>> = Mutex::new(None);

/// An open screen. The terminal is put back when the one who opened it first lets go.
pub struct Screen {
    is_first: bool,
}

/// What is on the screen.
struct Stage {
    /// Under a whole page, and under the last one.
    words: [String; 2],
    /// What stands on the screen from its top, as far as it is shown, and what does not fit yet.
    lines: Vec<String>,
    /// How many of the lines are on the screen.
    shown: usize,
    /// How many of the lines the person has answered to.
    answered: usize,
    /// Whether something was written since the last answer.
    is_unread: bool,
}

impl Screen {
    /// Shows the alternate screen, if it is not shown already.
    pub fn open(texts: &Texts) -> Screen {
        let mut stage = stage();
        if stage.is_some() {
            return Screen { is_first: false };
        }
        restore::quiet();
        restore::alternate_screen();
        let words = ["terminal-more", "terminal-end"].map(|id| texts.ui(id, &[]));
        *stage = Some(Stage { words, lines: Vec::new(), shown: 0, answered: 0, is_unread: false });
        Screen { is_first: true }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if !self.is_first {
            return;
        }
        let mut stage = stage();
        if let Some(stage) = stage.as_mut().filter(|stage| stage.is_unread && !std::thread::panicking()) {
            stage.turn_pages();
        }
        *stage = None;
        restore::now(true);
    }
}

/// Whether a terminal can draw at all.
pub fn can_draw() -> bool {
    std::env::var_os("TERM").is_some_and(|name| !name.is_empty() && name != "dumb") || cfg!(windows)
}

/// The rows and columns of the terminal.
pub fn size() -> (usize, usize) {
    let (rows, columns) = Term::stdout().size();
    (rows.into(), columns.into())
}

/// Writes lines on the screen; `false` if none is open.
pub fn write(text: &str) -> bool {
    let mut stage = stage();
    let Some(stage) = stage.as_mut() else { return false };
    // The answer stands apart from what is said to it.
    if !stage.is_unread && !stage.lines.is_empty() && !text.starts_with('\n') {
        stage.write("");
    }
    stage.write(text);
    stage.is_unread = true;
    true
}

/// Makes room for so many rows below a question, and for `more` between the two; how many rows there are. What was
/// written before is read first, page by page if need be. Without a question the one before goes on.
pub fn make_room(question: Option<&str>, more: &str, rows: usize) -> usize {
    ending::seen();
    stage().as_mut().map_or(usize::MAX, |stage| stage.make_room(question, more, rows))
}

/// Writes something that belongs to the question and need not have been read.
pub fn remark(text: &str) {
    if let Some(stage) = stage().as_mut() {
        stage.write(text);
    }
}

/// The person has answered: the screen begins anew, with the answer if it is to be seen. What was only ticked leaves
/// the question where it is.
pub fn answered(answer: Option<&str>, is_ticked: bool) {
    ending::seen();
    if let Some(stage) = stage().as_mut() {
        stage.answered = stage.lines.len();
        stage.is_unread = false;
        if !is_ticked {
            stage.begin_anew();
            answer.into_iter().for_each(|answer| stage.write(answer));
        }
    }
}

impl Stage {
    fn write(&mut self, text: &str) {
        self.push(text);
        let until = self.page(0).max(self.shown);
        self.show(self.shown, until);
    }

    fn push(&mut self, text: &str) {
        self.lines.extend(harmless_lines(text.strip_suffix('\n').unwrap_or(text)).split('\n').map(str::to_owned));
    }

    fn make_room(&mut self, question: Option<&str>, more: &str, rows: usize) -> usize {
        let (most, _) = size();
        if let Some(question) = question {
            if self.answered > 0 {
                self.begin_anew();
            }
            let mut before = self.lines.len();
            // A line that stands apart belongs to the question: its number.
            if self.is_unread && before >= 2 && self.lines[before - 2].is_empty() {
                before -= 2;
            }
            self.push(question);
            let after = self.lines.len();
            if !more.is_empty() {
                self.push(more);
            }
            let end = self.lines.len();
            let (all, whole, bare) = (self.height(0, end), self.height(before, end), self.height(before, after));
            let is_in_pieces = bare + rows > most;
            if all + rows <= most || is_in_pieces && all + PIECE <= most {
                self.show(self.shown, end);
            } else if whole + rows <= most || is_in_pieces && whole + PIECE <= most {
                self.turn_to(before, end);
            } else {
                self.is_unread = true;
                let question = self.lines[before..after].to_vec();
                self.lines.extend(question);
                self.turn_to(end, if bare + PIECE <= most { self.lines.len() } else { end });
            }
        } else {
            let end = self.lines.len();
            let is_crowded = self.height(0, end) + rows > most;
            // What was said about the question, its explanation above all, says it again.
            if is_crowded && (1..end).contains(&self.answered) {
                self.begin_anew();
            }
            if self.shown < self.lines.len() {
                self.turn_to(self.lines.len(), self.lines.len());
            }
        }
        most.saturating_sub(self.height(0, self.lines.len()))
    }

    /// Lets everything before a place be read, and begins anew with what stands from there on.
    fn turn_to(&mut self, from: usize, until: usize) {
        self.lines.truncate(until);
        let rest = self.lines.split_off(from);
        if self.is_unread {
            self.turn_pages();
        }
        self.lines = rest;
        self.answered = 0;
        self.begin_anew();
    }

    /// Everything on the screen from page to page, as the person likes.
    fn turn_pages(&mut self) {
        let mut starts = vec![0];
        let mut is_begun = true;
        loop {
            let from = starts.last().copied().unwrap_or(0);
            let until = self.page(from);
            // The beginning of the first page is on the screen already.
            if !is_begun || self.shown > until {
                put(EMPTY);
                self.shown = from;
            }
            self.show(self.shown, until);
            let is_last = until == self.lines.len();
            put(&one_row(&self.words[usize::from(is_last)]));
            match turned() {
                Turn::On if is_last => break,
                Turn::On => starts.push(until),
                Turn::Back if starts.len() > 1 => drop(starts.pop()),
                Turn::Back => {}
                Turn::Out => break,
            }
            is_begun = false;
        }
        self.is_unread = false;
    }

    /// Where a page ends that begins here: after one line at least.
    fn page(&self, from: usize) -> usize {
        let room = size().0.saturating_sub(1);
        let fits = |until: &usize| self.height(from, *until) <= room;
        (from + 1..=self.lines.len()).take_while(fits).last().unwrap_or((from + 1).min(self.lines.len()))
    }

    /// The rows these lines take.
    fn height(&self, from: usize, until: usize) -> usize {
        let columns = size().1.max(1);
        let rows = |line: &String| textwrap::core::display_width(line).div_ceil(columns).max(1);
        self.lines[from..until].iter().map(rows).sum()
    }

    fn show(&mut self, from: usize, until: usize) {
        if from < until {
            put(&(self.lines[from..until].join("\n") + "\n"));
            self.shown = until;
        }
    }

    fn begin_anew(&mut self) {
        self.lines.drain(..self.answered);
        (self.answered, self.shown) = (0, 0);
        put(EMPTY);
        self.show(0, self.page(0));
    }
}

/// What a person wants who has seen a page.
enum Turn {
    On,
    Back,
    Out,
}

fn turned() -> Turn {
    loop {
        match key() {
            Key::Char(' ') | Key::Enter | Key::PageDown | Key::ArrowDown => return Turn::On,
            Key::Char('b') | Key::PageUp | Key::ArrowUp => return Turn::Back,
            Key::Char('q') | Key::Escape => return Turn::Out,
            _ => {}
        }
    }
}

/// As much of a sentence as fits beside the cursor.
fn one_row(words: &str) -> String {
    textwrap::wrap(words, size().1.saturating_sub(1).max(1)).first().map(ToString::to_string).unwrap_or_default()
}

/// The next key. Ctrl-C, or a terminal that is gone, ends the program here.
fn key() -> Key {
    let key = Term::stdout().read_key().unwrap_or_else(|error| ending::end(lost(&error)));
    ending::seen();
    key
}

/// Why a terminal could not be read.
pub fn lost(error: &io::Error) -> Why {
    Why::Signal(if error.kind() == io::ErrorKind::Interrupted { ending::INTERRUPT } else { ending::HANGUP })
}

/// If nobody can see it, the next key will tell.
fn put(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn stage() -> MutexGuard<'static, Option<Stage>> {
    STAGE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(all(test, target_os = "linux"))]
mod panic_tests;
