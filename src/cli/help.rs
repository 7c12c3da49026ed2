//! Help in the language of the texts: its headings, and its lines at the width there is.

use clap::{Arg, ArgAction, Command};

use crate::text::{Texts, columns, wrapped};

/// The headings of a help page: ids of messages, in the place of which [`laid_out`] puts their words.
const HEADINGS: [&str; 3] = ["help-commands", "help-arguments", "help-options"];

/// Behind all other options.
const LAST: usize = 1000;

/// The options that show help and the version, with words of ours.
pub fn options(texts: &Texts) -> [Arg; 2] {
    let say = |id: &str| texts.ui(id, &[]);
    [
        Arg::new("help")
            .short('h')
            .long("help")
            .global(true)
            .action(ArgAction::Help)
            .help(say("help-help"))
            .display_order(LAST),
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(say("help-version"))
            .display_order(LAST),
    ]
}

/// The command and all below it, with the headings of the language.
pub fn headed(command: Command, texts: &Texts) -> Command {
    let [commands, arguments, options] = HEADINGS;
    let usage = texts.ui("help-usage", &[("usage", "{usage}".into())]);
    let command = command
        .help_template(format!("{{about-with-newline}}\n{usage}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(commands)
        .mut_args(|arg| {
            let heading = if arg.is_positional() { arguments } else { options };
            arg.help_heading(heading)
        });
    command.mut_subcommands(|below| headed(below, texts))
}

/// A help page with lines of at most `width` columns. What is said of an option stays beside it.
pub fn laid_out(page: &str, texts: &Texts, width: usize) -> String {
    let mut out: Vec<String> = Vec::new();
    for line in page.lines() {
        match HEADINGS.into_iter().find(|heading| line.strip_suffix(':') == Some(heading)) {
            Some(heading) => out.push(texts.ui("help-heading", &[("heading", texts.ui(heading, &[]).into())])),
            None if columns(line) <= width => out.push(line.to_owned()),
            None => out.extend(hanging(line, width)),
        }
    }
    out.join("\n") + "\n"
}

/// A line broken so that what follows its first column stays in its second.
fn hanging(line: &str, width: usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let gap = line[indent..].find("  ").map(|gap| indent + gap).filter(|_| indent > 0);
    let Some(gap) = gap else { return wrapped(line, width, "", "") };
    let start = gap + line[gap..].len() - line[gap..].trim_start().len();
    let (name, words) = line.split_at(start);
    // Where the second column is narrow, what belongs there comes below.
    let below = columns(name) > width / 2;
    let rest = if below { " ".repeat(10) } else { " ".repeat(columns(name)) };
    let first = if below { rest.as_str() } else { name };
    let head = below.then(|| name.trim_end().to_owned());
    head.into_iter().chain(wrapped(words, width, first, &rest)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_stay_in_their_column() {
        let lines = hanging("      --as-of <DATE>  Look at the case on this day instead", 46);
        let expected = ["      --as-of <DATE>  Look at the case on this", "                      day instead"];
        assert_eq!(lines, expected);
        let lines = hanging("      --set <LISTING.FACT=VALUE>  Change a fact of the case", 40);
        assert_eq!(lines, ["      --set <LISTING.FACT=VALUE>", "          Change a fact of the case"]);
    }
}
