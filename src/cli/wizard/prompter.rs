//! The prompter: the only way the wizard talks to a person. One twin speaks on a terminal, the
//! other from a script in tests.

use crate::cli::failure::Failure;

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
