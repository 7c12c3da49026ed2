//! The prompter line by line: nothing is drawn, nothing moves. Menus are numbered, and a number is typed.
//!
//! It reads the standard input and writes to the standard output, so it works with a screen reader, on a terminal that
//! cannot draw, and through a pipe. Passphrases still come from the terminal alone. What it shows stays in the window:
//! that is its price.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::cli::terminal::ending;
use crate::text::{Texts, Value};

use super::prompter::{LONGEST, Menu, Prompter, Reply, refused};

/// A person, or a script, at the standard input.
pub struct Plain<'a> {
    texts: &'a Texts,
    /// Whether what is typed is shown by a terminal, and so ends the line.
    is_echoed: bool,
}

impl Plain<'_> {
    /// Begins to read.
    pub fn open(desk: &Desk) -> Plain<'_> {
        desk.watch();
        Plain { texts: &desk.texts, is_echoed: io::stdin().is_terminal() }
    }

    /// A line as it was typed, once there is one that may be.
    fn typed(&mut self, prompt: &str) -> Result<String, Failure> {
        loop {
            ending::seen();
            let mut out = io::stdout().lock();
            // If nobody can see it, the end of the input will tell.
            let _ = write!(out, "{prompt} ").and_then(|()| out.flush());
            let line = next_line(&mut io::stdin().lock());
            if !(self.is_echoed && matches!(line, Ok(Some(_)))) {
                let _ = writeln!(out);
            }
            drop(out);
            ending::seen();
            let Ok(Some(bytes)) = line else { return Err(Failure::Over) };
            // What is no text becomes a sign that is refused, as every other that nobody types.
            let typed = String::from_utf8(bytes).unwrap_or_else(|_| '\u{80}'.to_string());
            match refused(&typed, self.texts) {
                Some(why) => self.say(&why),
                None => return Ok(typed),
            }
        }
    }
}

impl Prompter for Plain<'_> {
    fn say(&mut self, text: &str) {
        // A reader that has gone away is no failure.
        let _ = output::print(&output::filled(text));
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        self.say(&menu.question.map(|question| format!("\n{question}")).unwrap_or_default());
        for (place, item) in menu.items.iter().enumerate() {
            self.say(&format!("{}. {item}", place + 1));
        }
        let most = Value::from(menu.items.len());
        let prompt = self.texts.ui("terminal-number", &[("most", most)]);
        loop {
            let typed = self.typed(&prompt)?;
            // A question mark asks for the explanation, where there is one.
            let help = self.texts.ui("wizard-help", &[]);
            if typed.trim() == "?"
                && let Some(place) = menu.items.iter().position(|item| *item == help)
            {
                return Ok(Reply::Answer(place));
            }
            match typed.trim().parse::<usize>() {
                Ok(0) => return Ok(Reply::Left),
                Ok(number) if number <= menu.items.len() => return Ok(Reply::Answer(number - 1)),
                _ => {
                    let most = Value::from(menu.items.len());
                    self.say(&self.texts.ui("terminal-number-wrong", &[("most", most)]));
                }
            }
        }
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        self.say(&format!("\n{question}"));
        Ok(Reply::Answer(self.typed(">")?))
    }
}

/// The next line without its end; nothing where the input is over. Of a line nobody types only the beginning is kept.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    /// More than the longest line that is taken, whatever its letters.
    const KEPT: usize = LONGEST * 4 + 4;
    let mut line = Vec::new();
    loop {
        let there = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            there => there?,
        };
        if there.is_empty() {
            // A last line without an end is a line.
            return Ok(Some(line).filter(|line| !line.is_empty()));
        }
        let end = there.iter().position(|byte| *byte == b'\n');
        let taken = end.unwrap_or(there.len());
        line.extend(&there[..taken.min(KEPT.saturating_sub(line.len()))]);
        input.consume(taken + usize::from(end.is_some()));
        if end.is_some() {
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            return Ok(Some(line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_taken_one_by_one_and_none_fills_the_memory() {
        let long = "x".repeat(1 << 20);
        let text = format!("1\r\n\n{long}\nlast");
        let mut input = io::BufReader::with_capacity(7, text.as_bytes());
        let mut next = || next_line(&mut input).expect("readable").map(|line| String::from_utf8(line).expect("text"));
        assert_eq!(next().as_deref(), Some("1"));
        assert_eq!(next().as_deref(), Some(""));
        assert_eq!(next().map(|line| line.len()), Some(LONGEST * 4 + 4));
        assert_eq!(next().as_deref(), Some("last"));
        assert_eq!(next(), None);
    }
}
