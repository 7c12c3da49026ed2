//! `delist session list · show · save · resume · export · rekey · delete`: what is saved, always encrypted.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local};
use clap::ArgMatches;
use zeroize::Zeroizing;

use crate::engine::{Case, evaluate};
use crate::pack::case_text;
use crate::report;
use crate::session::saved::Saved;
use crate::session::store::{Condition, Id, Store};
use crate::session::{KeyError, SecondKey};
use crate::text;

use super::assess::read_file;
use super::delivery::hand_over;
use super::desk::Desk;
use super::failure::Failure;
use super::kept::{Kept, Put};
use super::new_passphrase::new_passphrase;
use super::output;
use super::terminal::ending::writing;
use super::unlock::load;

/// Runs one of the commands on sessions.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    match args.subcommand() {
        Some(("show", args)) => {
            // Showing changes nothing, so nobody has to agree to the previous version.
            let (_, case) = load(desk, asked(args), &mut |_| Ok(true))?;
            let packs = desk.packs_of([&case]);
            let evaluation = evaluate(&packs, &desk.library.calendar, &case);
            let document = report::compose(&evaluation, &packs, &desk.texts, &desk.header());
            output::print(&output::set(document, desk.habits.plain))
        }
        Some(("save", args)) => {
            let second = second_key(args)?;
            let file = read_file(args.get_one::<String>("case").map_or("-", String::as_str))?;
            let mut findings = Vec::new();
            let case = desk.case_in(&file, &mut findings);
            desk.must_be_clean(findings)?;
            let case = case.ok_or_else(|| Failure::failed("failed-input", &[("path", file.name()), ("detail", "")]))?;
            let case = super::hypothetical::looked_over(desk, &file, case);
            let mut kept = begin(desk, second)?;
            save(desk, &case, &mut kept)
        }
        Some(("resume", args)) => {
            let mut agrees = |when: &str| super::wizard::confirm_previous(desk, when);
            let (kept, case) = load(desk, asked(args), &mut agrees)?;
            super::wizard::resume(desk, case, kept)
        }
        Some(("export", args)) => {
            // Reading changes nothing, so nobody has to agree to the previous version.
            let (_, case) = load(desk, asked(args), &mut |_| Ok(true))?;
            hand_over(desk, &case_text::to_toml(&case, &desk.packs_of([&case])), args)
        }
        Some(("rekey", args)) => rekey(desk, args),
        Some(("delete", args)) => delete(desk, asked(args), args.get_flag("yes")),
        _ => list(desk),
    }
}

fn asked(args: &ArgMatches) -> &str {
    args.get_one::<String>("id").map_or("", String::as_str)
}

/// The second key named on the command line.
pub fn second_key(args: &ArgMatches) -> Result<Option<SecondKey>, Failure> {
    let Some(text) = args.get_one::<String>("also-for") else { return Ok(None) };
    // Neither message repeats what was typed: it may be a secret.
    text.parse().map(Some).map_err(|error| match error {
        KeyError::Secret => Failure::usage("usage-secret-key", &[]),
        KeyError::Unknown => Failure::usage("usage-unknown-key", &[]),
    })
}

/// The folder sessions are kept in.
fn folder() -> Result<PathBuf, Failure> {
    let data = super::guard::data_folder();
    data.map(|data| data.join("sessions")).ok_or_else(|| Failure::failed("failed-no-home", &[]))
}

/// The sessions of this program's own folder.
pub fn store() -> Result<Store, Failure> {
    Ok(Store::at(&folder()?))
}

/// Whether anything is saved.
pub fn any_saved() -> bool {
    store().and_then(|store| Ok(store.list()?)).is_ok_and(|list| !list.is_empty())
}

/// What is saved, newest first: the name of each file, and a line that says when it was last written. No more is
/// known without the passphrase.
pub fn saved(desk: &Desk, digits: usize) -> Result<Vec<(Id, String)>, Failure> {
    let line = |entry: crate::session::Entry| {
        let id = match entry.condition {
            Condition::Sound => "session-line",
            Condition::OnlyPrevious => "session-line-previous",
            Condition::Damaged => "session-line-damaged",
        };
        let when = DateTime::<Local>::from(entry.modified).format("%Y-%m-%d %H:%M").to_string();
        let short: String = entry.id.as_str().chars().take(digits).collect();
        let worded = desk.texts.ui(id, &[("id", short.into()), ("when", when.into())]);
        (entry.id, worded)
    };
    Ok(store()?.list()?.into_iter().map(line).collect())
}

fn list(desk: &Desk) -> Result<(), Failure> {
    let texts = &desk.texts;
    let mut lines: Vec<String> = saved(desk, 32)?.into_iter().map(|(_, line)| line).collect();
    if lines.is_empty() {
        lines.push(texts.ui("session-none", &[]));
    } else {
        lines.push(filled(&texts.ui("session-list-hint", &[])));
    }
    let store = store()?;
    let strays = store.strays()?;
    if !strays.is_empty() {
        let folder = store.directory().display().to_string();
        lines.push(filled(&texts.ui("session-strays", &[("folder", folder.into())])));
        lines.extend(strays.iter().map(|name| texts.ui("session-stray", &[("name", name.as_str().into())])));
    }
    output::print(&lines.join("\n"))
}

/// A new session: everything but the case. Asks for its passphrase; nothing is written.
pub fn begin(desk: &Desk, second: Option<SecondKey>) -> Result<Kept, Failure> {
    if let Some(key) = &second {
        tell_second(desk, "session-also-for", key);
    }
    // Whoever has the second key learns the passphrase, so it must not be one that opens anything else.
    let passphrase = new_passphrase(desk, second.is_some())?;
    Ok(Kept::new(store()?, passphrase, second))
}

/// Says whose key opens a session besides.
pub fn tell_second(desk: &Desk, id: &str, key: &SecondKey) {
    output::tell(&filled(&desk.texts.ui(id, &[("key", key.to_string().into())])));
}

/// A case as the text that is sealed.
pub fn sealable(desk: &Desk, case: &Case, second: Option<&SecondKey>) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let text = Zeroizing::new(case_text::to_toml(case, &desk.packs_of([case])));
    let (today, as_of) = (desk.today().to_string(), case.as_of.to_string());
    let header = desk.header();
    let mut saved = Saved::new(&header.program, &header.rules, &today, Some(&as_of), text.as_str())?;
    saved.also_for = second.map(SecondKey::to_string);
    Ok(saved.to_json())
}

/// Saves a case under a new passphrase, and then deletes what the old one opens. In this order nothing can be lost:
/// whatever comes in between leaves the old session, or both.
fn rekey(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let mut agrees = |when: &str| super::wizard::confirm_previous(desk, when);
    let asked_for = second_key(args)?;
    let (old, case) = load(desk, asked(args), &mut agrees)?;
    // Whoever could open the old one can open the new one.
    let second = asked_for.or_else(|| old.second().cloned());
    let mut new = begin(desk, second)?;
    save(desk, &case, &mut new)?;
    let id = if old.forget()? { "session-rekeyed" } else { "session-rekeyed-beside" };
    output::print(&filled(&desk.texts.ui(id, &[("id", old.short().into())])))
}

/// Saves a case and says where.
pub fn save(desk: &Desk, case: &Case, kept: &mut Kept) -> Result<(), Failure> {
    // What is said to have begun is finished, whatever signal comes.
    let _writing = writing();
    let json = sealable(desk, case, kept.second())?;
    output::tell(&desk.texts.ui("session-sealing", &[]));
    let put = kept.put(&json)?;
    output::print(&said(desk, put, kept))
}

/// What a save did, in words.
pub fn said(desk: &Desk, put: Put, kept: &Kept) -> String {
    let id = match put {
        Put::New => "session-saved",
        Put::Again => "session-saved-again",
        Put::Beside => "session-saved-beside",
    };
    let values = [("id", kept.short().into()), ("folder", kept.folder().display().to_string().into())];
    match put {
        Put::Beside => filled(&desk.texts.ui(id, &values)),
        // The name and the folder stand on one line, so that they can be copied.
        Put::New | Put::Again => desk.texts.ui(id, &values),
    }
}

fn delete(desk: &Desk, asked: &str, sure: bool) -> Result<(), Failure> {
    let store = store()?;
    let id = store.find(asked)?;
    let short: String = id.as_str().chars().take(8).collect();
    if !sure && !super::wizard::confirm_delete(desk, &short)? {
        return output::print(&desk.texts.ui("session-kept", &[]));
    }
    store.hold()?.delete(&id)?;
    output::print(&filled(&desk.texts.ui("session-deleted", &[("id", short.into())])))
}

fn filled(text: &str) -> String {
    text::filled(text, output::width())
}

/// Is this the path of a file, rather than the beginning of a name?
pub fn is_path(asked: &str) -> bool {
    Path::new(asked).components().count() > 1 || asked.ends_with(".age") || asked.ends_with(".prev")
}
