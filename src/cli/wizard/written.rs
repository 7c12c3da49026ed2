//! The report of a finished case as a file, sealed or in the clear, in a folder this process may write in.

use std::path::{Path, PathBuf};

use crate::cli::delivery::write;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::engine::{Case, evaluate};
use crate::pack::library::shipped_sha256;
use crate::report::{self, Extras};

use super::keeping::{elsewhere, places};
use super::prompter::{Prompter, Reply};

/// What a report can be written as: the end of its message, and of the file's name.
const KINDS: &[(&str, &str)] = &[("html", "html"), ("text", "txt"), ("markdown", "md"), ("ics", "ics")];
/// So many names are tried before one is given up.
const MOST_NAMES: usize = 1000;

/// Asks as what, where and whether sealed, and writes. Going back anywhere writes nothing.
pub fn written(desk: &Desk, prompter: &mut impl Prompter, case: &Case) -> Result<(), Failure> {
    let texts = &desk.texts;
    let say = |id: &str| texts.ui(id, &[]);
    if places().is_empty() {
        prompter.say(&say("after-write-nowhere"));
        return Ok(());
    }
    let mut items: Vec<String> = KINDS.iter().map(|(kind, _)| say(&format!("after-write-{kind}"))).collect();
    items.push(say("wizard-back"));
    let Reply::Answer(place) = prompter.choose(&say("after-write-what"), &items)? else { return Ok(()) };
    let Some((kind, ending)) = KINDS.get(place) else { return Ok(()) };
    let items = ["after-write-sealed", "after-write-clear", "wizard-back"].map(say);
    let sealed = match prompter.choose(&say("after-write-how"), &items)? {
        Reply::Answer(0) => true,
        Reply::Answer(1) => false,
        _ => return Ok(()),
    };
    let Some(folder) = elsewhere(desk, prompter)? else { return Ok(()) };
    let ending = if sealed { format!("{ending}.age") } else { (*ending).to_owned() };
    match free_name(&folder, &ending) {
        Some(path) => write(desk, &report_as(desk, case, kind), &path),
        None => Err(Failure::failed(
            "failed-output",
            &[("path", &folder.display().to_string()), ("detail", "delist-report")],
        )),
    }
}

fn report_as(desk: &Desk, case: &Case, kind: &str) -> String {
    let (packs, mut header) = (desk.packs_of([case]), desk.header());
    let evaluation = evaluate(&packs, &desk.library.calendar, case);
    let extras = Extras { unfolds: kind == "html", case: None };
    header.sha256 = extras.unfolds.then(shipped_sha256);
    let document = || report::compose_with(&evaluation, &packs, &desk.texts, &header, extras);
    match kind {
        "html" => report::to_html(&document()),
        "markdown" => report::to_markdown(&document()),
        "ics" => report::to_ics(&evaluation, &packs, &desk.texts),
        _ => report::to_text(&document(), report::WIDTH),
    }
}

/// A name that is not taken: no report is written over another.
fn free_name(folder: &Path, ending: &str) -> Option<PathBuf> {
    let name = |number: usize| match number {
        1 => folder.join(format!("delist-report.{ending}")),
        number => folder.join(format!("delist-report-{number}.{ending}")),
    };
    (1..MOST_NAMES).map(name).find(|path| !path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_report_is_written_over_another() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(free_name(folder.path(), "html").is_some_and(|path| path.ends_with("delist-report.html")));
        std::fs::write(folder.path().join("delist-report.html"), "x").expect("written");
        assert!(free_name(folder.path(), "html").is_some_and(|path| path.ends_with("delist-report-2.html")));
        assert!(free_name(folder.path(), "html.age").is_some_and(|path| path.ends_with("delist-report.html.age")));
    }
}
