//! `delist privacy`: what is promised, to whom, against whom not, and what was checked on this machine just now.
//!
//! A promise nobody can check is an advertisement. So everything here either has just been tried, or was asked of the
//! system, and stands beside a way to see it without this program.

mod checks;
mod page;

use clap::ArgMatches;

use super::assess::is_json;
use super::desk::Desk;
use super::failure::Failure;
use super::output;

use checks::Checks;

/// Says it, for people or for programs.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let checks = Checks::made(&desk.guard);
    let texts = &desk.texts;
    match is_json(args) {
        true => output::print(&page::json(&checks, texts, &desk.header())),
        false => output::print(&output::set(page::page(&checks, texts), desk.habits.plain)),
    }
}

/// The same as a text for the terminal, from the menu.
pub fn told(desk: &Desk) -> String {
    output::set(page::page(&Checks::made(&desk.guard), &desk.texts), desk.habits.plain)
}
