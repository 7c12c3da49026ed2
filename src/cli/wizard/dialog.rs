//! The prompter on a real terminal, on a screen of its own. The only file that names dialoguer.
//!
//! Traps met: without a terminal its menus loop for ever, so [`Dialog::open`] checks first; items
//! longer than a line break its redrawing, so long ones are said in full before and shortened in
//! the menu; it panics in windows of next to no rows or columns, which are refused; it takes bytes
//! that are no text for letters, which are refused after Enter; it waits for keys by itself, so
//! signals and absence end the program from another thread ([`crate::cli::terminal::ending`]).

use std::fmt;
use std::io::{self, IsTerminal};

use dialoguer::theme::{SimpleTheme, Theme};
use dialoguer::{Input, Select};

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::cli::terminal::{self, Screen, ending};
use crate::text::{Texts, harmless, wrapped};

use super::prompter::{Menu, Prompter, Reply, refused};

/// The fewest rows a menu can be shown in, and the fewest columns a line can be typed in.
const FEWEST: (usize, usize) = (3, 10);

/// A person at a terminal.
pub struct Dialog<'a> {
    texts: &'a Texts,
    _screen: Screen,
}

/// As plain as can be, and every key that moves something is a sign of somebody.
struct Noticing;

impl Theme for Noticing {
    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, is_marked: bool) -> fmt::Result {
        ending::seen();
        SimpleTheme.format_select_prompt_item(f, text, is_marked)
    }
}

impl Dialog<'_> {
    /// Opens the dialogue, or says that there is no terminal.
    pub fn open(desk: &Desk) -> Result<Dialog<'_>, Failure> {
        if !(io::stdin().is_terminal() && io::stderr().is_terminal() && io::stdout().is_terminal()) {
            return Err(Failure::usage("usage-no-terminal", &[]));
        }
        desk.watch();
        Ok(Dialog { texts: &desk.texts, _screen: Screen::open(&desk.texts) })
    }
}

impl Prompter for Dialog<'_> {
    fn say(&mut self, text: &str) {
        terminal::write(&output::filled(text));
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        is_large_enough()?;
        let room = output::width().saturating_sub(4);
        // dialoguer measures its items in bytes: one that only looks short would break its redrawing.
        let long: Vec<String> = menu.items.iter().filter(|item| item.len() > room).map(|item| listed(item)).collect();
        let question = menu.question.map(|question| format!("\n{}", output::filled(question)));
        let rows = terminal::make_room(question.as_deref(), &long.join("\n"), menu.items.len() + 1);
        let shown: Vec<String> = menu.items.iter().map(|item| shortened(&harmless(item), room)).collect();
        let select = Select::with_theme(&Noticing).items(&shown).default(menu.start).report(false);
        let is_whole = menu.items.len() < rows;
        if !is_whole && menu.question.is_some() {
            let count = menu.items.len().into();
            terminal::remark(&output::filled(&self.texts.ui("terminal-in-pieces", &[("count", count)])));
        }
        // One row is the remark's, and one the cursor's.
        let select = if is_whole { select } else { select.max_length(rows.saturating_sub(2).max(1)) };
        let chosen = select.interact_opt().map_err(lost)?;
        let answer = chosen.filter(|_| !menu.ticking).map(|place| format!("> {}", shown[place]));
        terminal::answered(answer.as_deref(), menu.ticking && chosen.is_some());
        Ok(chosen.map_or(Reply::Left, Reply::Answer))
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        is_large_enough()?;
        terminal::make_room(Some(&format!("\n{}", output::filled(question))), "", 4);
        let typed: String = Input::with_theme(&Noticing)
            .with_prompt(">")
            .allow_empty(true)
            .validate_with(|typed: &String| {
                ending::seen();
                refused(typed, self.texts).map_or(Ok(()), Err)
            })
            .interact_text()
            .map_err(lost)?;
        let answer = Some(format!("> {typed}")).filter(|_| !typed.is_empty());
        terminal::answered(answer.as_deref(), false);
        Ok(Reply::Answer(typed))
    }
}

fn is_large_enough() -> Result<(), Failure> {
    let (rows, columns) = terminal::size();
    if rows < FEWEST.0 || columns < FEWEST.1 {
        return Err(Failure::usage("usage-small-terminal", &[]));
    }
    Ok(())
}

/// The person pressed Ctrl-C, which whoever asked is told; or the terminal went away, and the program ends here.
fn lost(error: dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::Interrupted => {
            // Nothing of what was asked is left to be read.
            terminal::answered(None, false);
            Failure::Interrupted
        }
        _ => ending::end(terminal::lost(&error)),
    }
}

/// An item in full, above the menu.
fn listed(item: &str) -> String {
    wrapped(item, output::width(), "- ", "  ").join("\n")
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
