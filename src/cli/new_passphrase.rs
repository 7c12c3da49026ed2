//! A new passphrase: six words made by chance, shown once and typed back, or one's own if it is strong enough.
//!
//! Everything is asked and shown on the terminal itself, never on the standard streams: those may be files. The six
//! words are wiped from the screen before they are typed back, so that they do not stay in the window's history and
//! nobody types from the screen what should be on paper.
//!
//! **What it does not do.** It judges nothing ([`crate::session::passphrase`] does) and keeps nothing.

use zeroize::Zeroizing;

use crate::session::passphrase::{Doubt, Fault, judge, settled};
use crate::session::{SecretString, words};
use crate::text::filled;

use super::desk::Desk;
use super::details::no_chance;
use super::failure::Failure;
use super::output;
use super::secret_input::read_hidden;
use super::terminal::{self, Screen};

/// Asks for a new passphrase until there is one. With `only_made` there is no choice: it is made by chance.
pub fn new_passphrase(desk: &Desk, only_made: bool) -> Result<SecretString, Failure> {
    tell(desk, if only_made { "session-no-recovery-but" } else { "session-no-recovery" });
    loop {
        let typed = match only_made {
            true => Zeroizing::new(String::new()),
            false => ask(desk, "session-ask-new")?,
        };
        if typed.is_empty() {
            return made(desk);
        }
        let passphrase = settled(&typed);
        match judge(&passphrase) {
            Err(fault) => {
                tell(desk, refusal(fault));
                continue;
            }
            Ok(doubts) => doubts.into_iter().for_each(|each| tell(desk, doubt(each))),
        }
        if *settled(&ask(desk, "session-ask-again")?) == *passphrase {
            return Ok(SecretString::from(passphrase.as_str()));
        }
        tell(desk, "session-differ");
    }
}

/// Six words, shown until the person has typed them back.
fn made(desk: &Desk) -> Result<SecretString, Failure> {
    let passphrase = words::make().map_err(|_| no_chance())?;
    // Words that stood on the ordinary screen would stay in the window's memory.
    let screen = (!desk.habits.plain).then(|| Screen::open(&desk.texts));
    if !terminal::can_draw() {
        tell(desk, "terminal-words-stay");
    }
    loop {
        let (before, after) = (worded(desk, "session-made"), worded(desk, "session-made-keep"));
        // All of it in one allocation, wiped when dropped; a text of Fluent's would leave copies.
        let mut prompt = Zeroizing::new(String::with_capacity(before.len() + passphrase.len() + after.len() + 16));
        for part in [before.as_str(), "\n\n    ", passphrase.as_str(), "\n\n", after.as_str(), " "] {
            prompt.push_str(part);
        }
        hidden(desk, &prompt)?;
        // Up to where the words began, and everything from there on away. The dialogue's own screen is empty by now.
        let up = match terminal::can_draw() && screen.is_none() {
            true => format!("\u{1b}[{}A\r\u{1b}[J", prompt.lines().count()),
            false => String::new(),
        };
        let back = format!("{up}{} ", worded(desk, "session-type-back"));
        if *settled(&hidden(desk, &back)?) == *passphrase {
            return Ok(SecretString::from(passphrase.as_str()));
        }
        tell(desk, "session-not-it");
    }
}

/// Asks for a passphrase, not shown while it is typed.
pub fn ask(desk: &Desk, id: &str) -> Result<Zeroizing<String>, Failure> {
    hidden(desk, &format!("{} ", worded(desk, id)))
}

/// One line from the terminal, not shown. Leaving there leaves the command, nothing done.
fn hidden(desk: &Desk, prompt: &str) -> Result<Zeroizing<String>, Failure> {
    desk.watch();
    loop {
        terminal::make_room(Some(""), "", prompt.lines().count() + 1);
        let read = read_hidden(prompt);
        terminal::answered(None, false);
        match read {
            Ok(typed) => return Ok(typed),
            Err(error) => match error.kind() {
                std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => return Err(Failure::Left),
                std::io::ErrorKind::InvalidInput => tell(desk, "session-control"),
                _ => return Err(Failure::usage("usage-no-terminal", &[])),
            },
        }
    }
}

fn refusal(fault: Fault) -> &'static str {
    match fault {
        Fault::TooShort { .. } => "session-too-short",
        Fault::TooLong { .. } => "session-too-long",
        Fault::ControlCharacter => "session-control",
        Fault::Guessable => "session-guessable",
    }
}

fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::OuterSpace => "session-doubt-space",
        Doubt::FullWidth => "session-doubt-full-width",
        Doubt::Invisible => "session-doubt-invisible",
        Doubt::OnlyDigits => "session-doubt-digits",
        Doubt::Repetitive => "session-doubt-repetitive",
    }
}

fn tell(desk: &Desk, id: &str) {
    output::tell(&worded(desk, id));
}

/// A message as wide as the terminal.
fn worded(desk: &Desk, id: &str) -> String {
    filled(&desk.texts.ui(id, &[]), output::width())
}
