//! The prompter on a real terminal. The only file that names dialoguer.
//!
//! Traps met: without a terminal its menus loop for ever, so [`Dialog::open`] checks first; items
//! longer than a line break its redrawing, so long ones are said in full before and shortened in
//! the menu; after Ctrl-C the cursor stays hidden, so a handler shows it again.

use std::io::{self, IsTerminal};

use dialoguer::theme::SimpleTheme;
use dialoguer::{Input, Select};

use crate::cli::failure::Failure;
use crate::cli::{output, saver};
use crate::text::{filled, harmless, wrapped};

use super::prompter::{Menu, Prompter, Reply};

/// The fewest rows a menu can be shown in.
const FEWEST_ROWS: u16 = 3;
/// The longest line a person may type.
const LONGEST: usize = 200;

/// A person at a terminal.
pub struct Dialog;

impl Dialog {
    /// Opens the dialogue, or says that there is no terminal.
    pub fn open() -> Result<Dialog, Failure> {
        if !(io::stdin().is_terminal() && io::stderr().is_terminal() && io::stdout().is_terminal()) {
            return Err(Failure::usage("usage-no-terminal", &[]));
        }
        // A second handler in the same process is refused; the first one is good enough.
        let _ = ctrlc::set_handler(|| {
            // What is being saved is saved first.
            saver::settle_all();
            let term = console::Term::stderr();
            let _ = term.show_cursor();
            let _ = term.write_line("");
            std::process::exit(130);
        });
        Ok(Dialog)
    }
}

impl Prompter for Dialog {
    fn say(&mut self, text: &str) {
        output::show(&filled(text, output::width()));
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        // With fewer rows than this dialoguer has no page to show.
        let (rows, _) = console::Term::stderr().size();
        if rows < FEWEST_ROWS {
            return Err(Failure::usage("usage-small-terminal", &[]));
        }
        let room = output::width().saturating_sub(4);
        // dialoguer measures its items in bytes: one that only looks short would break its redrawing.
        let is_long = |item: &&String| item.len() > room;
        if let Some(question) = menu.question {
            output::show(&format!("\n{}", filled(question, output::width())));
            let said = |item: &String| output::show(&wrapped(item, output::width(), "- ", "  ").join("\n"));
            menu.items.iter().filter(is_long).for_each(said);
        }
        let shown: Vec<String> = menu.items.iter().map(|item| shortened(&harmless(item), room)).collect();
        let chosen = Select::with_theme(&SimpleTheme).items(&shown).default(menu.start).report(false).interact_opt();
        match chosen.map_err(lost)? {
            Some(place) => {
                if !menu.ticking {
                    output::show(&format!("> {}", shown[place]));
                }
                Ok(Reply::Answer(place))
            }
            None => Ok(Reply::Left),
        }
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        output::show(&format!("\n{}", filled(question, output::width())));
        let typed: String =
            Input::with_theme(&SimpleTheme).with_prompt(">").allow_empty(true).interact_text().map_err(lost)?;
        Ok(Reply::Answer(typed.chars().filter(|each| !each.is_control()).take(LONGEST).collect()))
    }
}

/// The terminal went away, or the person pressed Ctrl-C: nothing is half done, so leaving is all.
fn lost(error: dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(error) = error;
    let _ = console::Term::stderr().show_cursor();
    match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => Failure::Left,
        _ => Failure::usage("usage-no-terminal", &[]),
    }
}

fn shortened(item: &str, room: usize) -> String {
    if item.len() <= room {
        return item.to_owned();
    }
    let mut out = String::new();
    for each in item.chars() {
        if out.len() + each.len_utf8() + "…".len() > room {
            break;
        }
        out.push(each);
    }
    out.trim_end().to_owned() + "…"
}
