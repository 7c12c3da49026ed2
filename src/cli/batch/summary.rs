//! What became of all cases together: written beside the results once everything is done.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::report::{Study, study_page, study_table, to_html};

use super::super::command::SUMMARIES;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::output;
use super::outlet::{Outlet, Stopped};

/// Where the summary goes, and how it is written.
pub struct Summary {
    path: PathBuf,
    format: &'static str,
}

impl Summary {
    /// What the command line asks for, looked at before anything is begun. What a run goes on with may have left a
    /// summary behind.
    pub fn asked(args: &ArgMatches, results: &Path) -> Result<Option<Summary>, Failure> {
        let Some(path) = args.get_one::<PathBuf>("summary") else { return Ok(None) };
        let is_printed = path == Path::new("-");
        let shown = path.display().to_string();
        if is_printed && results == Path::new("-") || !is_printed && path == results {
            return Err(Failure::usage("usage-batch-summary-printed", &[]));
        }
        if path.exists() && !args.get_flag("resume") && !is_printed {
            return Err(Failure::usage("usage-batch-summary-there", &[("path", &shown)]));
        }
        let named = args.get_one::<String>("summary-format").map(String::as_str);
        let ending = path.extension().map(|end| end.to_string_lossy().to_lowercase());
        let format = match (named, ending.as_deref()) {
            (Some(named), _) => SUMMARIES.into_iter().find(|each| *each == named),
            (None, Some("txt" | "text")) => Some("text"),
            (None, Some("htm" | "html")) => Some("html"),
            (None, Some("csv")) => Some("csv"),
            (None, None) if is_printed => Some("text"),
            (None, _) => None,
        };
        let known = SUMMARIES.join(", ");
        let unknown = || Failure::usage("usage-batch-summary-format", &[("path", &shown), ("known", &known)]);
        Ok(Some(Summary { path: path.clone(), format: format.ok_or_else(unknown)? }))
    }

    /// Writes it.
    pub fn write(&self, desk: &Desk, study: &Study, is_plain: bool) -> Result<(), Failure> {
        let (packs, header) = (desk.packs(), desk.header());
        let page = || study_page(study, &packs, &desk.texts, &header);
        let file = Some(self.path.as_path()).filter(|path| *path != Path::new("-"));
        let text = match self.format {
            "csv" => study_table(study, &packs, &desk.texts.ui("report-every-page", &[])),
            "html" => to_html(&page()),
            _ => output::set(page(), is_plain),
        };
        // A table is for a program: it is printed as it is.
        match (self.format, file) {
            ("csv", None) => match Outlet::printed().add(text.as_bytes()) {
                Err(Stopped::Failed(failure)) => Err(failure),
                Ok(()) | Err(Stopped::Unread) => Ok(()),
            },
            _ => output::deliver(&text, file),
        }
    }
}
