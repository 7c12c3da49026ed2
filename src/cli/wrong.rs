//! A wrong command line in words: what the library of the command line found, said in the language of
//! the texts. Its own words, which are English, reach nobody.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::pack::finding::nearest;
use crate::text::Texts;

use super::failure::Failure;
use super::output::tell;

/// Says what is wrong, what would be right, and how the command is used.
pub fn tell_wrong(texts: &Texts, error: &clap::Error) -> std::process::ExitCode {
    let status = failure(error).tell(texts);
    if let Some(usage) = usage(error) {
        tell(&texts.ui("help-usage", &[("usage", usage.into())]));
    }
    status
}

/// The mistake as one of our own.
fn failure(error: &clap::Error) -> Failure {
    let help = help(error);
    let argument = one(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let near = near(&argument, &several(error, ContextKind::SuggestedArg));
            Failure::usage("wrong-argument", &[("argument", &argument), ("nearest", &near), ("help", &help)])
        }
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand);
            let near = near(&command, &several(error, ContextKind::SuggestedSubcommand));
            Failure::usage("wrong-command", &[("argument", &command), ("nearest", &near), ("help", &help)])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (value, known) = (one(error, ContextKind::InvalidValue), several(error, ContextKind::ValidValue));
            let near = near(&value, &several(error, ContextKind::SuggestedValue));
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            if value.is_empty() || known == "none" {
                return Failure::usage(
                    "wrong-no-value",
                    &[("argument", &argument), ("known", &known), ("help", &help)],
                );
            }
            let args = [("value", value.as_str()), ("argument", &argument), ("nearest", &near), ("known", &known)];
            Failure::usage("wrong-value", &args)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = several(error, ContextKind::InvalidArg).join(", ");
            Failure::usage("wrong-missing", &[("missing", &missing), ("help", &help)])
        }
        ErrorKind::MissingSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand);
            let known = several(error, ContextKind::ValidSubcommand).join(", ");
            Failure::usage("wrong-no-command", &[("command", &command), ("known", &known)])
        }
        ErrorKind::ArgumentConflict => {
            let other = several(error, ContextKind::PriorArg).join(", ");
            if other == argument || other.is_empty() {
                return Failure::usage("wrong-twice", &[("argument", &argument)]);
            }
            Failure::usage("wrong-conflict", &[("argument", &argument), ("other", &other)])
        }
        ErrorKind::InvalidUtf8 => Failure::usage("wrong-not-text", &[]),
        _ => Failure::usage("wrong-anything", &[("help", &help)]),
    }
}

/// What is said of the mistake under this name, if it is one thing.
fn one(error: &clap::Error, kind: ContextKind) -> String {
    several(error, kind).into_iter().next().unwrap_or_default()
}

/// What is said of the mistake under this name.
fn several(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(several)) => several.clone(),
        _ => Vec::new(),
    }
}

/// The nearest of what might have been meant, or `none`.
fn near(written: &str, suggested: &[String]) -> String {
    let nearest = nearest(written, suggested.iter().map(String::as_str));
    nearest.map(str::to_owned).or_else(|| suggested.last().cloned()).unwrap_or_else(|| "none".to_owned())
}

/// How the command is used, without the word in front.
fn usage(error: &clap::Error) -> Option<String> {
    match error.get(ContextKind::Usage)? {
        ContextValue::StyledStr(usage) => {
            let usage = usage.to_string();
            Some(usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage).trim().to_owned())
        }
        _ => None,
    }
}

/// What shows the help of the command that was meant: its name is what the usage begins with.
fn help(error: &clap::Error) -> String {
    let usage = usage(error).unwrap_or_else(|| "delist".to_owned());
    let words = usage.split(' ').take_while(|word| !word.starts_with(['[', '<', '-', '+']));
    format!("{} --help", words.collect::<Vec<_>>().join(" "))
}
