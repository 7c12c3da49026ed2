//! `delist session list · show · save · resume · delete`: what is saved, always encrypted.

use std::path::PathBuf;

use chrono::{DateTime, Local};
use clap::ArgMatches;
use zeroize::Zeroizing;

use crate::engine::{Case, evaluate};
use crate::pack::place::File;
use crate::pack::{case_file, case_text};
use crate::report;
use crate::session::saved::{Saved, SavedError};
use crate::session::seal::{Effort, OpenError, open, seal};
use crate::session::store::{Id, Store};
use crate::session::{SecretString, passphrase as fitness};

use super::assess::read_file;
use super::desk::Desk;
use super::failure::Failure;
use super::output;
use super::secret_input::read_hidden;

/// How often a passphrase may be mistyped before the command gives up.
const TRIES: usize = 3;

/// Runs one of the commands on sessions.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    match args.subcommand() {
        Some(("show", args)) => {
            let (_, case) = load(desk, asked(args))?;
            let evaluation = evaluate(&desk.packs(), &desk.library.calendar, &case);
            let document = report::compose(&evaluation, &desk.packs(), &desk.texts, &desk.header());
            output::print(&output::set(&document))
        }
        Some(("save", args)) => {
            let file = read_file(args.get_one::<String>("case").map_or("-", String::as_str))?;
            let mut findings = Vec::new();
            let case = case_file::case(&file, &desk.packs(), &mut findings);
            desk.must_be_clean(findings)?;
            let case = case.ok_or_else(|| Failure::failed("failed-input", &[("path", file.name()), ("detail", "")]))?;
            save(desk, &case, None).map(|_| ())
        }
        Some(("resume", args)) => {
            let (kept, case) = load(desk, asked(args))?;
            super::wizard::resume(desk, case, kept)
        }
        Some(("delete", args)) => delete(desk, asked(args), args.get_flag("yes")),
        _ => list(desk),
    }
}

fn asked(args: &ArgMatches) -> &str {
    args.get_one::<String>("id").map_or("", String::as_str)
}

/// A session that is open: its file, and the passphrase that opens it.
#[derive(Clone)]
pub struct Kept {
    id: Id,
    passphrase: SecretString,
}

/// The folder sessions are kept in.
fn folder() -> Result<PathBuf, Failure> {
    let data = super::guard::data_folder();
    data.map(|data| data.join("sessions")).ok_or_else(|| Failure::failed("failed-no-home", &[]))
}

fn store() -> Result<Store, Failure> {
    Ok(Store::at(&folder()?)?)
}

/// Whether anything is saved; a folder that is not there holds nothing.
pub fn any_saved() -> bool {
    folder().is_ok_and(|folder| folder.exists())
        && store().and_then(|s| Ok(s.list()?)).is_ok_and(|list| !list.is_empty())
}

/// What is saved, newest first: the name of the file and when it was last written. No more is known
/// without the passphrase.
pub fn saved() -> Result<Vec<(String, String)>, Failure> {
    if !folder()?.exists() {
        return Ok(Vec::new());
    }
    let entries = store()?.list()?;
    let when = |time: std::time::SystemTime| DateTime::<Local>::from(time).format("%Y-%m-%d %H:%M").to_string();
    Ok(entries.into_iter().map(|entry| (entry.id.as_str().to_owned(), when(entry.modified))).collect())
}

fn list(desk: &Desk) -> Result<(), Failure> {
    let texts = &desk.texts;
    let saved = saved()?;
    if saved.is_empty() {
        return output::print(&texts.ui("session-none", &[]));
    }
    let line = |(id, when): &(String, String)| {
        texts.ui("session-line", &[("id", id.as_str().into()), ("when", when.as_str().into())])
    };
    let mut lines: Vec<String> = saved.iter().map(line).collect();
    lines.push(texts.ui("session-list-hint", &[]));
    output::print(&lines.join("\n"))
}

/// Opens a saved session: its case, and what is needed to save it again.
pub fn load(desk: &Desk, asked: &str) -> Result<(Kept, Case), Failure> {
    let store = store()?;
    let id = store.find(asked)?;
    let bytes = store.read(&id)?;
    crate::session::gate::check(&bytes)
        .map_err(|refusal| Failure::failed("failed-session-refused", &[("detail", &refusal.to_string())]))?;
    let (plain, passphrase) = unlock(desk, &store, &id, &bytes)?;
    let saved = Saved::from_json(&plain).map_err(|error| {
        let id =
            if matches!(error, SavedError::Newer { .. }) { "failed-session-newer" } else { "failed-session-damaged" };
        Failure::failed(id, &[("detail", &error.to_string())])
    })?;
    let file = File::new(format!("session {}", id.as_str()), saved.case.as_str());
    let mut findings = Vec::new();
    let case = case_file::case(&file, &desk.packs(), &mut findings);
    desk.must_be_clean(findings)?;
    let case = case.ok_or_else(|| Failure::failed("failed-session-damaged", &[("detail", "")]))?;
    Ok((Kept { id, passphrase }, case))
}

/// Asks for the passphrase and opens the file, or its previous version if this one is damaged.
fn unlock(desk: &Desk, store: &Store, id: &Id, bytes: &[u8]) -> Result<(Zeroizing<Vec<u8>>, SecretString), Failure> {
    for _ in 0..TRIES {
        let typed = ask_hidden(desk, "session-ask-passphrase")?;
        let passphrase = SecretString::from(typed.as_str());
        output::tell(&desk.texts.ui("session-opening", &[]));
        match open(bytes, &passphrase) {
            Ok(plain) => return Ok((plain, passphrase)),
            Err(OpenError::WrongPassphrase) => output::tell(&desk.texts.ui("failed-session-passphrase", &[])),
            Err(OpenError::Damaged) => {
                if let Some(previous) = store.previous(id)?
                    && let Ok(plain) = open(&previous, &passphrase)
                {
                    store.restore(id)?;
                    output::tell(&desk.texts.ui("session-previous", &[]));
                    return Ok((plain, passphrase));
                }
                return Err(OpenError::Damaged.into());
            }
            Err(other) => return Err(other.into()),
        }
    }
    Err(OpenError::WrongPassphrase.into())
}

/// Saves a case: over the session it came from, or as a new one under a passphrase asked twice.
pub fn save(desk: &Desk, case: &Case, kept: Option<Kept>) -> Result<Kept, Failure> {
    let texts = &desk.texts;
    let is_new = kept.is_none();
    let (id, passphrase) = match kept {
        Some(kept) => (Some(kept.id), kept.passphrase),
        None => (None, new_passphrase(desk)?),
    };
    let text = Zeroizing::new(case_text::to_toml(case, &desk.packs()));
    let (today, as_of) = (desk.today().to_string(), case.as_of.to_string());
    let header = desk.header();
    let saved = Saved::new(&header.program, &header.rules, &today, Some(&as_of), text.as_str())
        .map_err(|error| Failure::failed("failed-session-seal", &[("detail", &error.to_string())]))?;
    output::tell(&texts.ui("session-sealing", &[]));
    let sealed = seal(&saved.to_json(), &passphrase, Effort::STANDARD)?;
    let store = store()?;
    let id = match id {
        Some(id) => {
            store.replace(&id, &sealed)?;
            id
        }
        None => store.create(&sealed)?,
    };
    let short: String = id.as_str().chars().take(8).collect();
    let done = if is_new { "session-saved" } else { "session-saved-again" };
    output::print(
        &texts.ui(done, &[("id", short.into()), ("folder", store.directory().display().to_string().into())]),
    )?;
    Ok(Kept { id, passphrase })
}

/// Asks for a new passphrase until one is long enough and typed the same twice.
fn new_passphrase(desk: &Desk) -> Result<SecretString, Failure> {
    let texts = &desk.texts;
    output::tell(&textwrap::fill(&texts.ui("session-no-recovery", &[]), output::width()));
    loop {
        let typed = ask_hidden(desk, "session-ask-new")?;
        match fitness::judge(&typed) {
            Err(fault) => {
                let id = match fault {
                    fitness::Fault::TooShort { .. } => "session-too-short",
                    fitness::Fault::TooLong { .. } => "session-too-long",
                    fitness::Fault::ControlCharacter => "session-control",
                };
                output::tell(&texts.ui(id, &[]));
                continue;
            }
            Ok(doubts) => {
                for doubt in doubts {
                    let id = match doubt {
                        fitness::Doubt::OuterSpace => "session-doubt-space",
                        fitness::Doubt::FullWidth => "session-doubt-full-width",
                        fitness::Doubt::Invisible => "session-doubt-invisible",
                        fitness::Doubt::OnlyDigits => "session-doubt-digits",
                        fitness::Doubt::Repetitive => "session-doubt-repetitive",
                    };
                    output::tell(&texts.ui(id, &[]));
                }
            }
        }
        if *ask_hidden(desk, "session-ask-again")? == *typed {
            return Ok(SecretString::from(typed.as_str()));
        }
        output::tell(&texts.ui("session-differ", &[]));
    }
}

/// One line from the terminal, not shown. Leaving there leaves the command, nothing done.
fn ask_hidden(desk: &Desk, id: &str) -> Result<Zeroizing<String>, Failure> {
    loop {
        match read_hidden(&format!("{} ", desk.texts.ui(id, &[]))) {
            Ok(typed) => return Ok(typed),
            Err(error) => match error.kind() {
                std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => return Err(Failure::Left),
                std::io::ErrorKind::InvalidInput => output::tell(&desk.texts.ui("session-control", &[])),
                _ => return Err(Failure::usage("usage-no-terminal", &[])),
            },
        }
    }
}

fn delete(desk: &Desk, asked: &str, sure: bool) -> Result<(), Failure> {
    let store = store()?;
    let id = store.find(asked)?;
    let short: String = id.as_str().chars().take(8).collect();
    if !sure && !super::wizard::confirm_delete(desk, &short)? {
        return output::print(&desk.texts.ui("session-kept", &[]));
    }
    store.delete(&id)?;
    output::print(&textwrap::fill(&desk.texts.ui("session-deleted", &[("id", short.into())]), output::width()))
}
