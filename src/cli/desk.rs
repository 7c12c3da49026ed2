//! The desk: what every command works with — the texts, the rules, and today's date.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;

use crate::engine::Pack;
use crate::pack::finding::are_warnings;
use crate::pack::worked::WorkedCase;
use crate::pack::{Finding, Library};
use crate::report::{Header, OwnRules};
use crate::text::Texts;

use super::failure::Failure;
use super::guard::Guard;
use super::output;
use super::terminal::ending::{self, Farewell};

/// Texts and rules, opened once.
pub struct Desk {
    /// What is said.
    pub texts: Texts,
    /// Packs and calendar.
    pub library: Library,
    /// How a person is spoken with.
    pub habits: Habits,
    /// What holds this process to what its command line named.
    pub guard: Guard,
    /// The folder of a teacher's own rules.
    folder: Option<PathBuf>,
}

/// How a person is spoken with.
pub struct Habits {
    /// Line by line, with nothing drawn.
    pub plain: bool,
    /// After how long without a sign of anybody a dialogue ends; `None` never does.
    pub idle: Option<Duration>,
}

impl Default for Habits {
    fn default() -> Habits {
        Habits { plain: false, idle: Some(Duration::from_secs(600)) }
    }
}

impl Desk {
    /// Opens the shipped rules and, beside them, a folder of a teacher's own.
    pub fn open(texts: Texts, rules: Option<&Path>) -> Result<Desk, Box<(Texts, Failure)>> {
        let mut findings = Vec::new();
        let mut library = Library::shipped(&mut findings);
        if let Some(folder) = rules {
            library = match library.with_folder(folder, false, &mut findings) {
                Ok(library) => library,
                Err(unreadable) => return Err(Box::new((texts, Failure::from(unreadable)))),
            };
        }
        if !are_warnings(&findings) {
            return Err(Box::new((texts, Failure::Findings(findings))));
        }
        let mut desk = Desk {
            texts,
            library,
            habits: Habits::default(),
            guard: Guard::default(),
            folder: rules.map(Path::to_path_buf),
        };
        for (regime, lang, source) in std::mem::take(&mut desk.library.texts) {
            if lang == desk.texts.lang() {
                desk.texts = match desk.texts.with_pack(&regime, &source) {
                    Ok(texts) => texts,
                    Err(errors) => {
                        let fallback = Texts::embedded("en").unwrap_or_else(|_| Texts::empty());
                        return Err(Box::new((fallback, Failure::texts(&regime, &errors))));
                    }
                };
            }
        }
        Ok(desk)
    }

    /// Sees to it, from here on, that a signal or an absence ends the program with the terminal put back.
    pub fn watch(&self) {
        let say = |id: &str| {
            let why = self.texts.ui("terminal-idle", &[]);
            output::filled(&format!("{why} {}", self.texts.ui(id, &[]))) + "\n"
        };
        let farewell = Farewell {
            saved: say("terminal-idle-saved"),
            unsaved: say("terminal-idle-unsaved"),
            lost: say("terminal-idle-lost"),
        };
        ending::watch(self.habits.idle, farewell);
    }

    /// The packs, as the engine takes them.
    pub fn packs(&self) -> Vec<&Pack> {
        self.library.all()
    }

    /// What every report says of its origin. Rules that did not come with the program say so.
    pub fn header(&self) -> Header {
        let own = self.library.own.as_ref();
        let rules = match own {
            None => self.library.version.clone(),
            Some(own) => format!("{} + {}", self.library.version, own.in_brief()),
        };
        let own_rules = own.map(|own| OwnRules {
            packs: own.packs.clone(),
            texts: own.texts.clone(),
            calendar: own.calendar,
            sha256: own.sha256.clone(),
        });
        Header { program: concat!("delist ", env!("CARGO_PKG_VERSION")).to_owned(), rules, own_rules, sha256: None }
    }

    /// Today, by this machine's clock and time zone. Only ever an offer; the engine is told a day.
    pub fn today(&self) -> NaiveDate {
        chrono::Local::now().date_naive()
    }

    /// A pack by its name, or a finding's worth of advice.
    pub fn pack(&self, id: &str) -> Result<&Pack, Failure> {
        self.library.pack(id).ok_or_else(|| {
            let known: Vec<&str> = self.library.packs.iter().map(|pack| pack.id.as_str()).collect();
            let nearest = crate::pack::finding::nearest(id, known.iter().copied()).unwrap_or("none");
            let args = [("regime", id), ("nearest", nearest), ("known", &known.join(", "))];
            Failure::usage("usage-unknown-regime", &args)
        })
    }

    /// The worked cases of the rules on the desk, as far as they can be read: what is wrong with one
    /// is told by `rules check`, and keeps nobody from reading the rules.
    pub fn worked_cases(&self) -> Result<Vec<WorkedCase>, Failure> {
        let mut findings = Vec::new();
        let mut library = Library::shipped_with_cases(&mut findings);
        if let Some(folder) = &self.folder {
            library = library.with_folder(folder, true, &mut findings)?;
        }
        Ok(library.cases)
    }

    /// Findings, or nothing if none of them is more than a warning.
    pub fn must_be_clean(&self, findings: Vec<Finding>) -> Result<(), Failure> {
        if are_warnings(&findings) { Ok(()) } else { Err(Failure::Findings(findings)) }
    }
}
