//! The prompter: the only way the wizard talks to a person. One speaks on a terminal, one line by
//! line, and one from a script in tests.

use crate::cli::failure::Failure;
use crate::text::{Texts, is_an_order};

/// The longest line a person may type, in characters.
pub const LONGEST: usize = 200;

/// What came back from a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// An answer.
    Answer(T),
    /// The person pressed Escape: one step back, or out.
    Left,
}

/// A question with its answers.
pub struct Menu<'a> {
    /// What is asked; `None` if the same question goes on.
    pub question: Option<&'a str>,
    /// The answers.
    pub items: &'a [String],
    /// Where to begin.
    pub start: usize,
    /// Whether choosing an item only ticks it: then it is not repeated as the answer.
    pub ticking: bool,
}

/// Somebody to ask.
pub trait Prompter {
    /// Says something, wrapped to the width there is.
    fn say(&mut self, text: &str);

    /// Lets a person choose one of the items of a menu.
    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure>;

    /// Asks a question and lets a person choose one of the items.
    fn choose(&mut self, question: &str, items: &[String]) -> Result<Reply<usize>, Failure> {
        self.choose_from(&Menu { question: Some(question), items, start: 0, ticking: false })
    }

    /// Lets a person type a line. Control characters never come back.
    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure>;
}

impl<P: Prompter + ?Sized> Prompter for Box<P> {
    fn say(&mut self, text: &str) {
        (**self).say(text);
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        (**self).choose_from(menu)
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        (**self).line(question)
    }
}

/// Why a typed line is not taken, if it is not: nobody types control characters, and nobody that much.
pub fn refused(typed: &str, texts: &Texts) -> Option<String> {
    if typed.chars().any(|each| each.is_control() || is_an_order(each)) {
        return Some(texts.ui("terminal-no-text", &[]));
    }
    let is_long = typed.chars().count() > LONGEST;
    is_long.then(|| texts.ui("terminal-too-long", &[("most", LONGEST.into())]))
}
