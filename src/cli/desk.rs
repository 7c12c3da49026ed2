//! The desk: what every command works with — the texts, the rules, and today's date.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;

use crate::engine::{Case, Pack};
use crate::pack::finding::are_warnings;
use crate::pack::place::File;
use crate::pack::worked::WorkedCase;
use crate::pack::{Finding, Library, case_file};
use crate::report::{Header, OwnRules};
use crate::text::Texts;

use super::failure::Failure;
use super::guard::Guard;
use super::language::ENGLISH;
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
        let desk = Desk {
            texts: Texts::empty(),
            library,
            habits: Habits::default(),
            guard: Guard::default(),
            folder: rules.map(Path::to_path_buf),
        };
        match desk.with_own(texts) {
            Ok(texts) => Ok(Desk { texts, ..desk }),
            Err(failure) => {
                let fallback = Texts::embedded(ENGLISH).unwrap_or_else(|_| Texts::empty());
                Err(Box::new((fallback, failure)))
            }
        }
    }

    /// From here on everything is said in this language.
    pub fn speak(&mut self, lang: &str) -> Result<(), Failure> {
        let texts = Texts::embedded(lang).map_err(|errors| Failure::texts(lang, &errors))?;
        self.texts = self.with_own(texts)?;
        Ok(())
    }

    /// Texts with those a teacher's rules bring beside them. Rules of one's own that say nothing in this
    /// language are said in English, or in the first language they have.
    fn with_own(&self, mut texts: Texts) -> Result<Texts, Failure> {
        let own = self.library.own.as_ref().map(|own| own.packs.as_slice()).unwrap_or_default();
        for (regime, lang, source) in &self.library.texts {
            let others = || self.library.texts.iter().filter(|(each, ..)| each == regime).map(|(_, lang, _)| lang);
            let second = others().find(|each| *each == ENGLISH).or_else(|| others().next());
            let is_spoken = others().any(|each| each == texts.lang());
            let stands_in = !is_spoken && own.contains(regime) && second == Some(lang);
            if lang == texts.lang() || stands_in {
                texts = texts.with_pack(regime, source).map_err(|errors| Failure::texts(regime, &errors))?;
            }
        }
        Ok(texts)
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

    /// The packs that results on a case need: those of its lists, and those that speak beside them.
    pub fn packs_of<'c>(&self, cases: impl IntoIterator<Item = &'c Case>) -> Vec<&Pack> {
        let listings = cases.into_iter().flat_map(|case| &case.listings);
        self.library.packs.speaking_of(listings.map(|listing| listing.regime.as_str()))
    }

    /// A case as a file has it, and what is wrong with the file. Where it names a list that there is
    /// not, every list is known to it, to say which there are.
    pub fn case_in(&self, file: &File, findings: &mut Vec<Finding>) -> Option<Case> {
        let regimes = case_file::regimes(file);
        let are_known = regimes.iter().all(|regime| self.library.packs.names().any(|name| name == regime));
        let named = regimes.iter().filter_map(|regime| self.library.pack(regime));
        let packs = if are_known { named.collect() } else { self.packs() };
        case_file::case(file, &packs, findings)
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
            let known: Vec<&str> = self.library.packs.names().collect();
            let nearest = crate::pack::finding::nearest(id, known.iter().copied()).unwrap_or("none");
            let args = [("regime", id), ("nearest", nearest), ("known", &known.join(", "))];
            Failure::usage("usage-unknown-regime", &args)
        })
    }

    /// The worked cases of the rules on the desk, as far as they can be read: what is wrong with one
    /// is told by `rules check`, and keeps nobody from reading the rules.
    pub fn worked_cases(&self) -> Result<Vec<WorkedCase>, Failure> {
        Ok(self.library_with_cases()?.cases)
    }

    /// Packs, calendar and worked cases.
    pub fn library_with_cases(&self) -> Result<Library, Failure> {
        let mut findings = Vec::new();
        let mut library = Library::shipped_with_cases(&mut findings);
        if let Some(folder) = &self.folder {
            library = library.with_folder(folder, true, &mut findings)?;
        }
        Ok(library)
    }

    /// Findings, or nothing if none of them is more than a warning.
    pub fn must_be_clean(&self, findings: Vec<Finding>) -> Result<(), Failure> {
        if are_warnings(&findings) { Ok(()) } else { Err(Failure::Findings(findings)) }
    }
}
