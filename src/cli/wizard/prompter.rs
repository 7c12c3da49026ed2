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

/// Somebody to ask.
pub trait Prompter {
    /// Says something, wrapped to the width there is.
    fn say(&mut self, text: &str);

    /// Lets a person choose one of the items, beginning at one of them.
    fn choose_from(&mut self, question: &str, items: &[String], start: usize) -> Result<Reply<usize>, Failure>;

    /// Lets a person choose one of the items.
    fn choose(&mut self, question: &str, items: &[String]) -> Result<Reply<usize>, Failure> {
        self.choose_from(question, items, 0)
    }

    /// Lets a person type a line. Control characters never come back.
    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure>;
}
