//! Failures: what went wrong, told as a pair — what happened, and what to do.

use std::process::ExitCode;

use crate::pack::Finding;
use crate::pack::finding::clipped;
use crate::pack::library::Unreadable;
use crate::text::{TextError, Texts, Value, harmless};

use super::details::system;
use super::findings;
use super::language;
use super::output::{filled, tell};

/// The most characters told of a value: nobody reads a command line back by the page.
const LONGEST_TOLD: usize = 2_000;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The case, the pack or the calendar is wrong: exit status 2.
    Findings(Vec<Finding>),
    /// The command line is wrong: exit status 2. A message of the interface and its values.
    Usage(String, Vec<(String, String)>),
    /// So many lines of a batch are wrong, and all others were worked on: exit status 2. A message of the interface,
    /// and the name of its one value.
    UsageCounted(String, &'static str, u64),
    /// The machine or the command failed: exit status 1. A message of the interface and its values.
    Failed(String, Vec<(String, String)>),
    /// The person left: exit status 130.
    Left,
    /// The person pressed Ctrl-C at a question: exit status 130, once whoever asked has had a word.
    Interrupted,
    /// The lines that answer have come to their end: exit status 0.
    Over,
}

impl Failure {
    /// A wrong command line.
    pub fn usage(id: &str, args: &[(&str, &str)]) -> Failure {
        Failure::Usage(id.to_owned(), owned(args))
    }

    /// A failed command.
    pub fn failed(id: &str, args: &[(&str, &str)]) -> Failure {
        Failure::Failed(id.to_owned(), owned(args))
    }

    /// A pack's texts that are not Fluent.
    pub fn texts(regime: &str, errors: &[TextError]) -> Failure {
        let detail: Vec<String> = errors.iter().map(|e| format!("{}: {}", e.line, e.trouble.detail())).collect();
        Failure::usage("usage-broken-texts", &[("regime", regime), ("detail", &detail.join("; "))])
    }

    /// A file that could not be read or written.
    pub fn io(id: &str, path: &std::path::Path, error: &std::io::Error) -> Failure {
        Failure::failed(id, &[("path", &path.display().to_string()), ("detail", &system(error))])
    }

    /// Says on standard error what went wrong and what to do, and gives the exit status.
    pub fn tell(&self, texts: &Texts) -> ExitCode {
        match self {
            Failure::Findings(list) => {
                tell(findings::worded(list, texts).trim_end());
                ExitCode::from(2)
            }
            Failure::Usage(id, args) => {
                tell(&worded(texts, id, args));
                ExitCode::from(2)
            }
            Failure::UsageCounted(id, name, count) => {
                let values = [(*name, Value::from(*count))];
                tell(&filled(&format!("{}\n{}", texts.ui(id, &values), texts.ui_attr(id, "fix", &values))));
                ExitCode::from(2)
            }
            Failure::Failed(id, args) => {
                tell(&worded(texts, id, args));
                ExitCode::from(1)
            }
            Failure::Left | Failure::Interrupted => ExitCode::from(130),
            Failure::Over => {
                tell(&filled(&texts.ui("terminal-over", &[])));
                ExitCode::SUCCESS
            }
        }
    }
}

/// What happened, and what to do.
fn worded(texts: &Texts, id: &str, args: &[(String, String)]) -> String {
    let mut values: Vec<(&str, Value)> = Vec::new();
    for (name, value) in args {
        // A detail may itself be a message, of the values before it.
        let is_message =
            ["detail", "why"].contains(&name.as_str()) && value.starts_with("detail-") && texts.knows(value);
        let value = if is_message { texts.ui(value, &values) } else { harmless(value) };
        values.push((name, value.into()));
    }
    let what = texts.ui(id, &values);
    let remedy = texts.ui_attr(id, "fix", &values);
    format!("{what}\n{remedy}")
}

fn owned(args: &[(&str, &str)]) -> Vec<(String, String)> {
    args.iter().map(|(name, value)| ((*name).to_owned(), clipped(value, LONGEST_TOLD))).collect()
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Failure {
        Failure::usage("usage-unreadable", &[("path", &error.path), ("detail", &system(&error.source))])
    }
}

/// There is no message in a language nobody knows: said in the environment's, with the languages there are.
pub fn unknown_language(asked: &str) -> ExitCode {
    let known = crate::text::languages().join(", ");
    match Texts::embedded(language::of_the_environment()) {
        Ok(texts) => Failure::usage("usage-unknown-language", &[("asked", asked), ("known", &known)]).tell(&texts),
        Err(errors) => broken_texts(&errors),
    }
}

/// The program's own texts are broken: only a developer can see this.
pub fn broken_texts(errors: &[TextError]) -> ExitCode {
    tell(&format!("{errors:?}"));
    ExitCode::from(1)
}
