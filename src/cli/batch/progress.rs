//! How far a long run is, on standard error, if that is a terminal: one line, drawn again and again; with `--plain` a
//! new line now and then, for whoever listens.
//!
//! **What it does not do.** It says nothing where nobody looks on, and has no colours.

use std::io::{self, IsTerminal, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::text::{Texts, Value, columns};

use super::super::output;

/// How often the line is drawn again.
const DRAWN: Duration = Duration::from_millis(200);
/// How often it is said anew to whoever listens.
const SAID: Duration = Duration::from_secs(10);
/// The columns of the bar.
const BAR: usize = 20;
/// The narrowest terminal with room for a bar.
const ROOM: usize = 60;

/// An input whose bytes are counted.
pub struct Counted<R> {
    from: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// How far it is.
pub struct Progress<'a> {
    texts: &'a Texts,
    /// How it is shown, if anybody looks on.
    shown: Option<Shown>,
    read: Arc<AtomicU64>,
    /// How many bytes there are to be read, if that is known.
    whole: Option<u64>,
    began: Instant,
    last: Instant,
    /// How many columns are drawn now.
    drawn: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Drawn,
    Said,
}

impl<'a> Progress<'a> {
    /// Begins to look on; `whole` is how many bytes the input has.
    pub fn new(texts: &'a Texts, plain: bool, whole: Option<u64>) -> Progress<'a> {
        let shown = io::stderr().is_terminal().then_some(if plain { Shown::Said } else { Shown::Drawn });
        let now = Instant::now();
        Progress { texts, shown, read: Arc::default(), whole, began: now, last: now, drawn: 0 }
    }

    /// The input, counted.
    pub fn counted<R: Read>(&self, from: R) -> Counted<R> {
        Counted { from, read: Arc::clone(&self.read) }
    }

    /// Shows how far it is, if it is time for that.
    pub fn show(&mut self, lines: u64, bad: u64) {
        let Some(shown) = self.shown else { return };
        let every = if shown == Shown::Drawn { DRAWN } else { SAID };
        if self.last.elapsed() < every {
            return;
        }
        self.last = Instant::now();
        let (_, width) = console::Term::stderr().size();
        let width = usize::from(width);
        let words = self.words(lines, bad);
        if shown == Shown::Said {
            return output::tell(&output::filled(&words));
        }
        let bar = self.part().filter(|_| width >= ROOM).map(|part| {
            let full = (part * BAR as f64) as usize;
            format!("[{}{}] ", "#".repeat(full), "-".repeat(BAR - full))
        });
        let mut line = bar.unwrap_or_default() + &words;
        // A line that wraps could not be drawn over.
        while columns(&line) >= width.max(2) {
            line.pop();
        }
        let gap = " ".repeat(self.drawn.saturating_sub(columns(&line)));
        self.drawn = columns(&line);
        let mut out = io::stderr().lock();
        let _ = write!(out, "\r{line}{gap}").and_then(|()| out.flush());
    }

    /// Makes room for something else on standard error.
    pub fn clear(&mut self) {
        if self.drawn > 0 {
            let mut out = io::stderr().lock();
            let _ = write!(out, "\r{}\r", " ".repeat(self.drawn)).and_then(|()| out.flush());
            self.drawn = 0;
        }
    }

    /// How much of the input has been read, from 0 to 1.
    fn part(&self) -> Option<f64> {
        let whole = self.whole.filter(|whole| *whole > 0)?;
        Some((self.read.load(Ordering::Relaxed) as f64 / whole as f64).min(1.0))
    }

    fn words(&self, lines: u64, bad: u64) -> String {
        let counts = |count: u64| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
        let mut words = self.texts.ui("batch-progress", &[("lines", counts(lines)), ("bad", counts(bad))]);
        if let Some(part) = self.part() {
            let gone = self.began.elapsed().as_secs_f64();
            let left = if part > 0.0 { (gone / part - gone).ceil() } else { 0.0 };
            let percent = counts((part * 100.0) as u64);
            let values = [("percent", percent), ("seconds", counts(left as u64))];
            words = format!("{words} · {}", self.texts.ui("batch-progress-part", &values));
        }
        words
    }
}
