//! The welcome menu: what opens without a command, on a terminal.

use crate::sandbox::panic;
use crate::text::{Texts, languages};

use super::desk::Desk;
use super::failure::Failure;
use super::wizard::{self, Prompter, Reply};
use super::{output, privacy, session, unlock};

/// Shows the menu until the person leaves.
pub fn run(desk: &mut Desk) -> Result<(), Failure> {
    // Whoever chooses another language begins again in it.
    while let Some(lang) = shown(desk)? {
        desk.speak(lang)?;
        panic::say_only_where(desk.texts.ui("privacy-panic", &[]));
    }
    Ok(())
}

/// Shows the menu in the language spoken: the other one that was chosen, if one was.
fn shown(desk: &Desk) -> Result<Option<&'static str>, Failure> {
    let mut prompter = wizard::somebody(desk)?;
    let texts = &desk.texts;
    prompter.say(&texts.ui("menu-welcome", &[("program", desk.header().program.into())]));
    let question = texts.ui(if desk.habits.plain { "terminal-plain-menu" } else { "menu-question" }, &[]);
    loop {
        let mut items = vec![texts.ui("menu-new", &[])];
        let has_saved = session::any_saved();
        if has_saved {
            items.push(texts.ui("menu-open", &[]));
        }
        items.extend(
            ["menu-rules", "menu-words", "menu-about", "menu-privacy", "menu-language", "menu-quit"]
                .map(|id| texts.ui(id, &[])),
        );
        let rules = 1 + usize::from(has_saved);
        match prompter.choose(&question, &items)? {
            Reply::Answer(0) => tell(desk, wizard::start(desk, &mut prompter))?,
            Reply::Answer(1) if has_saved => tell(desk, open(desk, &mut prompter))?,
            Reply::Answer(chosen) if chosen == rules => browse(desk, &mut prompter)?,
            Reply::Answer(chosen) if chosen == rules + 1 => {
                for (word, means) in crate::report::glossary_words(texts) {
                    prompter.say(&texts.ui("wizard-word", &[("word", word.into()), ("means", means.into())]));
                }
            }
            Reply::Answer(chosen) if chosen == rules + 2 => {
                prompter.say(&texts.ui("menu-about-text", &[]));
                prompter.say(&crate::report::disclaimer(texts));
            }
            Reply::Answer(chosen) if chosen == rules + 3 => output::print(&privacy::told(desk))?,
            Reply::Answer(chosen) if chosen == rules + 4 => {
                if let Some(lang) = language(desk, &mut prompter)? {
                    return Ok(Some(lang));
                }
            }
            Reply::Answer(_) | Reply::Left => return Ok(None),
        }
    }
}

/// What fails inside the menu is told; the menu stays.
fn tell(desk: &Desk, done: Result<(), Failure>) -> Result<(), Failure> {
    match done {
        Ok(()) | Err(Failure::Left) => {}
        Err(end @ (Failure::Over | Failure::Interrupted)) => return Err(end),
        Err(failure) => {
            failure.tell(&desk.texts);
        }
    }
    Ok(())
}

/// Which language shall be spoken: each called by its own name.
fn language(desk: &Desk, prompter: &mut impl Prompter) -> Result<Option<&'static str>, Failure> {
    let known = languages();
    let mut items = Vec::new();
    for lang in &known {
        let texts = Texts::embedded(lang).map_err(|errors| Failure::texts(lang, &errors))?;
        items.push(texts.ui("language-name", &[]));
    }
    items.push(desk.texts.ui("wizard-back", &[]));
    match prompter.choose(&desk.texts.ui("menu-language-question", &[]), &items)? {
        Reply::Answer(chosen) => Ok(known.get(chosen).copied()),
        Reply::Left => Ok(None),
    }
}

fn open(desk: &Desk, prompter: &mut impl Prompter) -> Result<(), Failure> {
    let saved = session::saved(desk, 8)?;
    let texts = &desk.texts;
    let mut items: Vec<String> = saved.iter().map(|(_, line)| line.clone()).collect();
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("menu-open-question", &[]), &items)? {
        Reply::Answer(chosen) if chosen < saved.len() => {
            let mut agrees = |when: &str| wizard::agrees_to_previous(desk, prompter, when);
            let (kept, case) = unlock::load(desk, saved[chosen].0.as_str(), &mut agrees)?;
            wizard::resume_with(desk, prompter, case, kept)
        }
        _ => Ok(()),
    }
}

fn browse(desk: &Desk, prompter: &mut impl Prompter) -> Result<(), Failure> {
    let texts = &desk.texts;
    let packs = desk.packs();
    let items: Vec<String> = packs.iter().map(|pack| crate::text::Naming::new(texts, pack).title()).collect();
    match wizard::choose_long(texts, prompter, &texts.ui("menu-rules-question", &[]), &items)? {
        Some(chosen) => {
            let page = crate::report::pack_page(packs[chosen], texts, &desk.header(), &super::rules::lessons(desk)?);
            output::print(&crate::report::to_text(&page, output::width()))
        }
        _ => Ok(()),
    }
}
