//! The command line: where a person, a terminal and a clock exist.
//!
//! [`run`] reads the command line, opens the rules and the texts, and hands both to one file a
//! command. Text goes to standard output, everything else to standard error. Exit status: 0 done,
//! 1 failed, 2 the command line, the case or the pack is wrong.

mod assess;
mod batch;
mod calendar;
mod command;
mod delivery;
mod desk;
mod details;
mod failure;
mod findings;
mod hypothetical;
mod guard;
mod help;
mod kept;
mod language;
mod machine;
mod menu;
mod new_case;
mod new_passphrase;
mod output;
mod privacy;
#[cfg(test)]
mod pseudo_tests;
mod rules;
mod saver;
pub mod secret_input;
mod session;
mod shell;
mod terminal;
mod unlock;
mod verify;
mod what_if;
mod wizard;
mod wrong;

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::Duration;

use crate::sandbox::panic;
use crate::text::{Texts, harmless};

use desk::{Desk, Habits};
use failure::Failure;
use guard::Guard;
use terminal::ending::{self, Why};

/// Runs one command line and says how it went.
///
/// # Trap: once a process
///
/// The locks it raises stay until the process ends: whatever runs after it, or beside it, is held by them too.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    panic::say_only_where(String::new());
    let calls = guard::first();
    let args: Vec<OsString> = args.into_iter().collect();
    let texts = match language::chosen(&args) {
        Ok(lang) => Texts::embedded(lang),
        Err(unknown) => return failure::unknown_language(&unknown),
    };
    let texts = match texts {
        Ok(texts) => texts,
        Err(errors) => return failure::broken_texts(&errors),
    };
    // Words are looked up only where some are shown.
    let matches = match command::without_words(&args).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => return answered(&texts, &args, error),
    };
    panic::say_only_where(texts.ui("privacy-panic", &[]));
    terminal::restore::before_a_panic_is_told();
    let habits = match habits(&matches) {
        Ok(habits) => habits,
        Err(failure) => return failure.tell(&texts),
    };
    let guard = Guard::raise(calls, &matches);
    let done = Desk::open(texts, matches.get_one::<std::path::PathBuf>("rules").map(|path| path.as_path()));
    match done {
        Ok(mut desk) => {
            desk.guard = guard;
            desk.habits = habits;
            let status = match dispatch(&mut desk, &matches) {
                Ok(()) => ExitCode::SUCCESS,
                // What is being saved is saved first.
                Err(Failure::Interrupted) => ending::end(Why::Signal(ending::INTERRUPT)),
                Err(failure) => failure.tell(&desk.texts),
            };
            ending::over();
            // Rules and texts hold no facts: they need not be taken apart and written over.
            std::mem::forget(desk);
            status
        }
        Err(error) => error.1.tell(&error.0),
    }
}

/// How the person wants to be spoken with.
fn habits(matches: &clap::ArgMatches) -> Result<Habits, Failure> {
    /// A day.
    const MOST: f64 = 1440.0;
    let idle = match matches.get_one::<String>("idle-minutes").map(String::as_str) {
        None => Habits::default().idle,
        Some("never") => None,
        Some(written) => {
            let minutes = written.parse::<f64>().ok().filter(|minutes| (0.01..=MOST).contains(minutes));
            let minutes = minutes.ok_or_else(|| Failure::usage("terminal-usage-idle", &[("written", written)]))?;
            Some(Duration::from_secs_f64(minutes * 60.0))
        }
    };
    Ok(Habits { plain: matches.get_flag("plain") || !terminal::can_draw(), idle })
}

/// Says what the library of the command line has to say: help, the version, or what is wrong. It repeats
/// arguments as they are, line breaks and all, so it is asked again about arguments made harmless.
fn answered(texts: &Texts, args: &[OsString], error: clap::Error) -> ExitCode {
    if error.kind() == clap::error::ErrorKind::DisplayVersion {
        // It repeats nothing.
        return shown(texts, &error.render().to_string());
    }
    let tame = args.iter().map(|arg| OsString::from(harmless(&arg.to_string_lossy())));
    let with_words = || command::command(texts).try_get_matches_from(args).err();
    let error = command::command(texts).try_get_matches_from(tame).err().or_else(with_words).unwrap_or(error);
    if error.use_stderr() {
        return wrong::tell_wrong(texts, &error);
    }
    shown(texts, &help::laid_out(&error.render().to_string(), texts, output::width()))
}

fn shown(texts: &Texts, page: &str) -> ExitCode {
    match output::print(page) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(texts),
    }
}

fn dispatch(desk: &mut Desk, matches: &clap::ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        None => menu::run(desk),
        Some(("wizard", args)) => wizard::command(desk, args),
        Some(("assess", args)) => assess::assess(desk, args),
        Some(("explain", args)) => assess::explain(desk, args),
        Some(("what-if", args)) => what_if::what_if(desk, args),
        Some(("compare", args)) => what_if::compare(desk, args),
        Some(("batch", args)) => batch::run(desk, args),
        Some(("new", args)) => new_case::run(desk, args),
        Some(("rules", args)) => rules::run(desk, args),
        Some(("calendar", args)) => calendar::run(desk, args),
        Some(("session", args)) => session::run(desk, args),
        Some(("privacy", args)) => privacy::run(desk, args),
        Some(("completions", args)) => shell::completions(desk, args),
        Some(("man", args)) => shell::man(desk, args),
        Some((other, _)) => Err(Failure::usage("usage-unknown-command", &[("command", other)])),
    }
}
