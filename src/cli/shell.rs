//! `delist completions` and `delist man`: what a shell and a manual know of the commands.
//!
//! Both are made from the commands themselves, in the language asked for, so they cannot say anything else.

use clap::{ArgMatches, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use super::command::command;
use super::desk::Desk;
use super::failure::Failure;
use super::output;

/// The shells there are completions for.
pub const SHELLS: &[&str] = &["bash", "elvish", "fish", "powershell", "zsh"];

/// Prints what a shell needs to complete commands and options.
pub fn completions(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let asked = args.get_one::<String>("shell").map_or("", String::as_str);
    let shell: Shell = asked.parse().map_err(|_| Failure::usage("usage-unknown-command", &[("command", asked)]))?;
    let mut out = Vec::new();
    generate(shell, &mut command(&desk.texts), "delist", &mut out);
    output::print(&String::from_utf8_lossy(&out))
}

/// Prints the manual page of the program, or of one command.
pub fn man(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let asked: Vec<&str> = args.get_many::<String>("command").into_iter().flatten().map(String::as_str).collect();
    let mut found = command(&desk.texts);
    found.build();
    let mut name = "delist".to_owned();
    for word in asked {
        let unknown = || Failure::usage("usage-unknown-command", &[("command", word)]);
        found = found.find_subcommand(word).cloned().ok_or_else(unknown)?;
        name = format!("{name}-{word}");
    }
    let mut page = Vec::new();
    Man::new(named(found, name))
        .render(&mut page)
        .map_err(|error| Failure::failed("failed-output", &[("path", "-"), ("detail", &error.to_string())]))?;
    output::print(&String::from_utf8_lossy(&page))
}

/// The same command under the name its manual page has.
fn named(command: Command, name: String) -> Command {
    // The name has to live as long as the program; there is one page in a run.
    let name: &'static str = Box::leak(name.into_boxed_str());
    command.name(name)
}
