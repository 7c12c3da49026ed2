//! What holds facts of a case, handed over: printed, written in the clear and said so, or sealed.
//!
//! A file whose name ends in `.age` is sealed with a passphrase before it touches the disk; `age -d` opens it. Any
//! other file is written as it is, with a sentence that says so. What only holds rules needs neither
//! ([`output::deliver`]).
//!
//! **What it does not do.** It keeps no passphrase and makes no session: a sealed report is opened by `age`, not here.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::session::seal::{Effort, seal};

use super::desk::Desk;
use super::failure::Failure;
use super::new_passphrase::new_passphrase;
use super::output;
use super::terminal::ending::writing;

/// Hands over a text that holds facts, to wherever the command line says.
///
/// # Errors
/// The file cannot be written, the text is too long to be sealed, or there is no terminal to ask for a passphrase.
pub fn hand_over(desk: &Desk, text: &str, args: &ArgMatches) -> Result<(), Failure> {
    match args.get_one::<PathBuf>("output") {
        Some(path) => write(desk, text, path),
        None => output::print(text),
    }
}

/// Writes a text that holds facts into a file, sealed if its name says so, and says what it is.
pub fn write(desk: &Desk, text: &str, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let (done, values) = if is_sealed(path) {
        let passphrase = new_passphrase(desk, false)?;
        let _writing = writing();
        output::tell(&desk.texts.ui("session-sealing", &[]));
        output::put(&seal(text.as_bytes(), &passphrase, Effort::STANDARD)?, path)?;
        ("output-sealed", [("path", shown.into())])
    } else {
        output::deliver(text, Some(path))?;
        ("output-in-the-clear", [("path", shown.into())])
    };
    output::tell(&output::filled(&desk.texts.ui(done, &values)));
    Ok(())
}

/// Whether a file of this name is written sealed.
fn is_sealed(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().to_lowercase().ends_with(".age"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_ends_so_is_sealed() {
        for (name, sealed) in [
            ("report.html.age", true),
            (".age", true),
            ("out/.age", true),
            ("R.AGE", true),
            ("age", false),
            ("x.age.txt", false),
        ] {
            assert_eq!(is_sealed(Path::new(name)), sealed, "{name}");
        }
    }
}
