//! Keeping: the session a case belongs to, if it has one. From then on every answer is saved.
//!
//! Before there is a passphrase nothing is written. Afterwards whatever changed is handed over after each answer and
//! saved while the person goes on. A save that fails ends nothing: the case is still here, it is said, and another
//! folder is offered.

use std::path::{Path, PathBuf};

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::kept::{Kept, Put};
use crate::cli::saver::Saver;
use crate::cli::{guard, output, session};
use crate::engine::Case;
use crate::session::SecondKey;

use super::prompter::{Prompter, Reply};

/// The most folders that are offered at once.
const MOST_PLACES: usize = 12;

/// The session of the case that is being answered.
pub struct Keeping<'a> {
    desk: &'a Desk,
    saver: Option<Saver>,
    /// Whose key is to open the session besides, once there is one.
    second: Option<SecondKey>,
    /// What was handed over last.
    handed: Option<Case>,
    /// Whether that is known not to be on the disk.
    is_lost: bool,
    /// The person knows, and goes on.
    is_told: bool,
}

impl<'a> Keeping<'a> {
    /// No session yet.
    pub fn nothing(desk: &'a Desk, second: Option<SecondKey>) -> Keeping<'a> {
        Keeping { desk, saver: None, second, handed: None, is_lost: false, is_told: false }
    }

    /// A session that was opened, with the case in it.
    pub fn opened(desk: &'a Desk, kept: Kept, case: &Case) -> Keeping<'a> {
        let second = kept.second().cloned();
        Keeping {
            desk,
            saver: Some(Saver::new(kept)),
            second,
            handed: Some(case.clone()),
            is_lost: false,
            is_told: false,
        }
    }

    /// Hands over the case as it is now, if it has changed and there is a session. Says how the last save went, if
    /// that is worth a word.
    pub fn take(&mut self, prompter: &mut impl Prompter, case: &Case) -> Result<(), Failure> {
        if self.saver.is_none() {
            return Ok(());
        }
        if self.handed.as_ref() != Some(case) {
            self.hand_over(case)?;
        }
        let news = self.saver.as_ref().and_then(Saver::news);
        self.tell(prompter, case, news)
    }

    /// Saves the case now and says where. Asks for a passphrase first if there is no session yet.
    pub fn save(&mut self, prompter: &mut impl Prompter, case: &Case) -> Result<(), Failure> {
        if self.saver.is_none() {
            let kept = session::begin(self.desk, self.second.clone())?;
            self.saver = Some(Saver::new(kept));
        }
        prompter.say(&self.desk.texts.ui("session-sealing", &[]));
        self.is_told = false;
        self.hand_over(case)?;
        let news = self.settled();
        if let Some(Ok(put @ (Put::New | Put::Again))) = news {
            self.is_lost = false;
            return self.say_where(put);
        }
        self.tell(prompter, case, news)
    }

    /// Whether there is a session, in which every answer is saved.
    pub fn has_session(&self) -> bool {
        self.saver.is_some()
    }

    /// Whether this case would be gone if the program ended now. Waits for what is being saved.
    pub fn is_unsaved(&mut self, prompter: &mut impl Prompter, case: &Case) -> Result<bool, Failure> {
        let news = self.settled();
        // Whoever is leaving is asked once more.
        self.is_told = false;
        if self.is_lost && news.is_none() {
            self.hand_over(case)?;
            let news = self.settled();
            self.tell(prompter, case, news)?;
        } else {
            self.tell(prompter, case, news)?;
        }
        Ok(self.is_lost || self.handed.as_ref() != Some(case))
    }

    fn settled(&self) -> Option<Result<Put, Failure>> {
        self.saver.as_ref().and_then(Saver::settle)
    }

    fn hand_over(&mut self, case: &Case) -> Result<(), Failure> {
        let json = session::sealable(self.desk, case, self.second.as_ref())?;
        if let Some(saver) = &self.saver {
            saver.keep(json);
        }
        self.handed = Some(case.clone());
        Ok(())
    }

    /// What is said of a save that has ended, and what is done about one that failed.
    fn tell(
        &mut self,
        prompter: &mut impl Prompter,
        case: &Case,
        news: Option<Result<Put, Failure>>,
    ) -> Result<(), Failure> {
        let mut news = news;
        loop {
            match news {
                None => return Ok(()),
                Some(Ok(put)) => {
                    let was_lost = std::mem::take(&mut self.is_lost);
                    self.is_told = false;
                    // Saved as ever is not worth a word.
                    return if was_lost || put != Put::Again { self.say_where(put) } else { Ok(()) };
                }
                Some(Err(failure)) => {
                    self.is_lost = true;
                    if self.is_told {
                        return Ok(());
                    }
                    failure.tell(&self.desk.texts);
                    if !self.finds_a_way(prompter)? {
                        self.is_told = true;
                        return Ok(());
                    }
                    self.hand_over(case)?;
                    news = self.settled();
                }
            }
        }
    }

    /// What to do about a save that failed: whether to try again, perhaps elsewhere.
    fn finds_a_way(&self, prompter: &mut impl Prompter) -> Result<bool, Failure> {
        let texts = &self.desk.texts;
        let items = ["keeping-again", "keeping-elsewhere", "keeping-go-on"].map(|id| texts.ui(id, &[]));
        loop {
            match prompter.choose(&texts.ui("keeping-question", &[]), &items)? {
                Reply::Answer(0) => return Ok(true),
                Reply::Answer(1) => match elsewhere(self.desk, prompter)? {
                    Some(folder) => {
                        if let Some(saver) = &self.saver {
                            saver.session().move_to(&folder);
                        }
                        return Ok(true);
                    }
                    None => continue,
                },
                _ => {
                    prompter.say(&texts.ui("keeping-goes-on", &[]));
                    return Ok(false);
                }
            }
        }
    }

    fn say_where(&self, put: Put) -> Result<(), Failure> {
        match &self.saver {
            Some(saver) => output::print(&session::said(self.desk, put, &saver.session())),
            None => Ok(()),
        }
    }
}

/// Another folder, out of those this program may write in; nothing if the person wants none of them.
pub fn elsewhere(desk: &Desk, prompter: &mut impl Prompter) -> Result<Option<PathBuf>, Failure> {
    let texts = &desk.texts;
    let mut folders = places();
    if folders.is_empty() {
        prompter.say(&texts.ui("keeping-nowhere", &[]));
        return Ok(None);
    }
    let mut items: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("keeping-folder", &[]), &items)? {
        Reply::Answer(place) if place < folders.len() => Ok(Some(folders.swap_remove(place))),
        _ => Ok(None),
    }
}

/// The folders the locks of this process leave open, and the drives in them.
pub fn places() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in guard::other_folders() {
        let drives = within(&folder);
        // Where drives appear, they lie in it, or in a folder for each person who has an account.
        match guard::DRIVES.iter().any(|drives| folder.starts_with(drives)) {
            true => found.extend(drives.into_iter().flat_map(|drive| [within(&drive), vec![drive]].concat())),
            false => found.push(folder),
        }
    }
    found.truncate(MOST_PLACES);
    found
}

/// The folders in a folder, in the order of their names.
fn within(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}
