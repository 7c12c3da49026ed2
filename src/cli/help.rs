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

/// For each command something a person may type.
pub(super) const EXAMPLES: &[(&str, &str)] = &[
    ("wizard", "delist wizard --regime judgment-defaulter"),
    ("assess", "delist assess case.toml --format html -o report.html"),
    ("explain", "delist explain case.toml --path performed"),
    ("what-if", "delist what-if case.toml --set A.performed=2026-12-01"),
    ("compare", "delist compare before.toml after.toml"),
    ("batch", "delist batch cases.jsonl results.jsonl"),
    ("new", "delist new judgment-defaulter > case.toml"),
    ("list", "delist rules list --as-of 2017-04-30"),
    ("show", "delist rules show tax"),
    ("book", "delist rules book --format html -o rules.html"),
    ("check", "delist rules check my-rules"),
    ("verify", "delist rules verify tax"),
    ("calendar", "delist calendar 2026-09-30 +3"),
    ("privacy", "delist privacy"),
    ("completions", "delist completions bash"),
    ("man", "delist man session save"),
    ("session list", "delist session list"),
    ("session show", "delist session show 3f2a"),
    ("save", "delist session save case.toml"),
    ("resume", "delist session resume 3f2a"),
    ("export", "delist session export 3f2a -o case.toml"),
    ("rekey", "delist session rekey 3f2a"),
    ("delete", "delist session delete 3f2a"),
];

/// What a person may type for the command of this name, below the one named `above`.
fn example(above: &str, name: &str) -> Option<&'static str> {
    let below = format!("{above} {name}");
    let found = EXAMPLES.iter().find(|(of, _)| *of == below);
    found.or_else(|| EXAMPLES.iter().find(|(of, _)| *of == name)).map(|(_, example)| *example)
}

/// The command and all below it, with the headings of the language and an example each.
pub fn headed(command: Command, texts: &Texts) -> Command {
    let above = command.get_name().to_owned();
    let command = command.mut_subcommands(|below| match example(&above, below.get_name()) {
        Some(example) => {
            let words = texts.ui("help-example", &[("command", example.into())]);
            below.after_help(words)
        }
        None => below,
    });
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
    fn every_command_that_does_something_has_an_example_that_can_be_typed() {
        fn each(command: &Command, above: &str) {
            for below in command.get_subcommands() {
                let name = below.get_name();
                let does = !below.has_subcommands();
                assert!(name == "help" || !does || example(above, name).is_some(), "{above} {name}");
                each(below, name);
            }
        }
        let texts = Texts::embedded("en").expect("English");
        each(&crate::cli::command::command(&texts), "delist");
        for (_, example) in EXAMPLES {
            let typed = example.split(" > ").next().unwrap_or_default().split(' ');
            let read = crate::cli::command::command(&texts).try_get_matches_from(typed);
            assert!(read.is_ok(), "{example}: {:?}", read.err().map(|error| error.kind()));
        }
    }

    #[test]
    fn long_lines_stay_in_their_column() {
        let lines = hanging("      --as-of <DATE>  Look at the case on this day instead", 46);
        let expected = ["      --as-of <DATE>  Look at the case on this", "                      day instead"];
        assert_eq!(lines, expected);
        let lines = hanging("      --set <LISTING.FACT=VALUE>  Change a fact of the case", 40);
        assert_eq!(lines, ["      --set <LISTING.FACT=VALUE>", "          Change a fact of the case"]);
    }
}
