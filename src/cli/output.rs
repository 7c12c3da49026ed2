//! Output: to standard output, or to a file that is there whole or not at all.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::ArgMatches;

use crate::text::harmless_lines;

use crate::report::{Charset, Document, NARROWEST, WIDTH, to_html, to_markdown, to_text_in};

use super::details::system;
use super::failure::Failure;
use super::terminal;

/// The columns a report may use: the terminal's, at most 100; 80 where there is no terminal.
pub fn width() -> usize {
    if !io::stdout().is_terminal() {
        return WIDTH;
    }
    let (_, columns) = console::Term::stdout().size();
    usize::from(columns).clamp(NARROWEST, 100)
}

/// The characters for charts: lines and arrows only where the environment says that it knows UTF-8.
pub fn charset() -> Charset {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let locale = named.into_iter().find(|value| !value.is_empty()).unwrap_or_default().to_lowercase();
    if locale.contains("utf-8") || locale.contains("utf8") { Charset::Unicode } else { Charset::Ascii }
}

/// Paragraphs on lines that fit.
pub fn filled(text: &str) -> String {
    crate::text::filled(text, width())
}

/// A document as text for this terminal; `plain` leaves out what only eyes can read.
pub fn set(document: Document, plain: bool) -> String {
    let document = if plain { document.without_drawings() } else { document };
    to_text_in(&document, width(), charset())
}

/// A document in the format asked for: a terminal's text unless another is named.
pub fn rendered(document: Document, args: &ArgMatches) -> String {
    match args.get_one::<String>("format").map(String::as_str) {
        Some("markdown") => to_markdown(&document),
        Some("html") => to_html(&document),
        _ => set(document, args.get_flag("plain")),
    }
}

/// Whether a page of its own is asked for.
pub fn is_page(args: &ArgMatches) -> bool {
    args.get_one::<String>("format").is_some_and(|format| format == "html")
}

/// Prints to standard output, or on the screen of the dialogue. A reader that has gone away is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    if terminal::write(text) {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let text = harmless_lines(text);
    match write!(out, "{text}{end}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::failed("failed-output", &[("path", "-"), ("detail", &system(&error))]))
        }
        _ => Ok(()),
    }
}

/// Says something on standard error, or on the screen of the dialogue. If nobody can hear it, that is no failure of its
/// own.
pub fn tell(text: &str) {
    if !terminal::write(text) {
        let _ = writeln!(io::stderr().lock(), "{}", harmless_lines(text));
    }
}

/// Prints, or writes a file.
pub fn deliver(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => put(text.as_bytes(), path),
        None => print(text),
    }
}

/// Writes a file: beside it first, then under its name.
pub fn put(bytes: &[u8], path: &Path) -> Result<(), Failure> {
    let _writing = terminal::ending::writing();
    let failed = |error: io::Error| Failure::io("failed-output", path, &error);
    if let Ok(there) = std::fs::symlink_metadata(path) {
        // A device, a pipe, a folder or a link is not ours to replace; nor is what may not be written.
        if !there.is_file() || there.permissions().readonly() {
            return Err(failed(io::ErrorKind::PermissionDenied.into()));
        }
    }
    let name = path.file_name().ok_or_else(|| failed(io::ErrorKind::InvalidInput.into()))?;
    let aside = path.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside).map_err(failed)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let done = written.and_then(|()| std::fs::rename(&aside, path));
    if done.is_err() {
        let _ = std::fs::remove_file(&aside);
    }
    done.map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.txt");
        deliver("one", Some(&path)).expect("written");
        deliver("two", Some(&path)).expect("written over");
        assert_eq!(std::fs::read_to_string(&path).expect("there"), "two");
        assert!(deliver("x", Some(&folder.path().join("no/such/report.txt"))).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).expect("readable").count(), 1);
    }
}
