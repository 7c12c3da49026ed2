//! The commands and their options, with help in the language asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::text::Texts;

use super::help;
use super::shell::SHELLS;

/// The commands, in the order in which help names them.
const COMMANDS: [&str; 13] = [
    "wizard",
    "assess",
    "explain",
    "what-if",
    "compare",
    "new",
    "batch",
    "rules",
    "calendar",
    "privacy",
    "completions",
    "man",
    "session",
];

/// The whole command line.
pub fn command(texts: &Texts) -> Command {
    let whole = COMMANDS.iter().fold(outermost(texts), |whole, name| whole.subcommand(below(name, texts)));
    help::headed(whole, texts)
}

/// The command line as far as these arguments can mean anything in it, without words: it reads them as the whole one
/// would, or fails as it would, and is made in a fraction of the time.
pub fn without_words(args: &[OsString]) -> Command {
    let texts = Texts::empty();
    let named = COMMANDS.iter().filter(|name| args.iter().any(|arg| arg == **name));
    named.fold(outermost(&texts), |whole, name| whole.subcommand(below(name, &texts)))
}

/// The command line without its commands.
fn outermost(texts: &Texts) -> Command {
    let say = |id: &str| texts.ui(id, &[]);
    Command::new("delist")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .after_help(say("cli-after-help"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(help::options(texts))
        .arg(
            Arg::new("lang")
                .long("lang")
                .global(true)
                .value_name("LANGUAGE")
                .action(ArgAction::Set)
                .display_order(900)
                .help(say("cli-arg-lang")),
        )
        .arg(
            Arg::new("rules")
                .long("rules")
                .global(true)
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .display_order(900)
                .help(say("cli-arg-rules")),
        )
        .arg(Arg::new("plain").long("plain").global(true).action(ArgAction::SetTrue).help(say("cli-arg-plain")))
        .arg(
            Arg::new("idle-minutes")
                .long("idle-minutes")
                .global(true)
                .value_name("N")
                .help(say("cli-arg-idle-minutes")),
        )
}

/// One command, and those below it.
fn below(name: &'static str, texts: &Texts) -> Command {
    let say = |id: &str| texts.ui(id, &[]);
    let case = || Arg::new("case").required(true).value_name("CASE").help(say("cli-arg-case"));
    let id = || Arg::new("id").required(true).value_name("ID").help(say("cli-arg-session"));
    let as_of = || Arg::new("as-of").long("as-of").value_name("DATE").help(say("cli-arg-as-of"));
    let history = || {
        let arg = Arg::new("history").long("history").value_name("FROM..TO").num_args(0..=1);
        arg.default_missing_value("..").help(say("cli-arg-history"))
    };
    let also_for = || Arg::new("also-for").long("also-for").value_name("KEY").help(say("cli-arg-also-for"));
    let regime = || Arg::new("regime").required(true).value_name("REGIME").help(say("cli-arg-regime"));
    let format = |values: &[&'static str], help: &str| {
        let known = [("help", say(help).into()), ("values", values.join(", ").into()), ("default", values[0].into())];
        let arg = Arg::new("format").long("format").value_name("FORMAT").default_value(values[0]);
        let parser = clap::builder::PossibleValuesParser::new(values);
        // Their own words for these two would be English.
        let arg = arg.value_parser(parser).hide_default_value(true).hide_possible_values(true);
        arg.help(texts.ui("help-values", &known))
    };
    let page = || format(&["text", "markdown", "html"], "cli-arg-page");
    let two_formats = || format(&["text", "json"], "cli-arg-privacy-format");
    let of_a_case = || format(&["text", "markdown", "html", "json", "ics"], "cli-arg-format-ics");
    let format = || format(&["text", "markdown", "html", "json"], "cli-arg-format");
    let output = || {
        let path = value_parser!(PathBuf);
        Arg::new("output").short('o').value_name("FILE").value_parser(path).help(say("cli-arg-output"))
    };
    let many = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(say(&format!("cli-arg-{name}")))
    };
    let whole = Command::new(name).about(say(&format!("cli-{name}")));
    match name {
        "wizard" => whole.arg(as_of()).arg(also_for()).arg(
            Arg::new("regime").long("regime").value_name("ID").action(ArgAction::Append).help(say("cli-arg-regimes")),
        ),
        "assess" => whole
            .arg(case())
            .arg(as_of())
            .arg(history())
            .arg(of_a_case())
            .arg(output())
            .arg(Arg::new("with-case").long("with-case").action(ArgAction::SetTrue).help(say("cli-arg-with-case"))),
        "explain" => whole
            .arg(case())
            .arg(as_of())
            .arg(Arg::new("path").long("path").value_name("ID").help(say("cli-arg-path")))
            .arg(format())
            .arg(output()),
        "what-if" => whole
            .arg(case())
            .arg(many("set", "LISTING.FACT=VALUE"))
            .arg(many("add", "REGIME"))
            .arg(many("drop", "LISTING"))
            .arg(as_of())
            .arg(format())
            .arg(output()),
        "compare" => whole
            .arg(case())
            .arg(Arg::new("other").required(true).value_name("CASE").help(say("cli-arg-other")))
            .arg(as_of())
            .arg(format())
            .arg(output()),
        "new" => whole.arg(regime()),
        "batch" => batch(whole, texts),
        "rules" => whole
            .subcommand_required(true)
            .subcommand(Command::new("list").about(say("cli-rules-list")).arg(as_of()))
            .subcommand(Command::new("show").about(say("cli-rules-show")).arg(regime()).arg(format()).arg(output()))
            .subcommand(Command::new("book").about(say("cli-rules-book")).arg(page()).arg(output()))
            .subcommand(Command::new("check").about(say("cli-rules-check")).arg(
                Arg::new("dir").value_name("DIR").value_parser(value_parser!(PathBuf)).help(say("cli-arg-check-dir")),
            ))
            .subcommand(
                Command::new("verify")
                    .about(say("cli-rules-verify"))
                    .arg(regime().required(false).help(say("cli-arg-verify-regime")))
                    .arg(Arg::new("mutants").long("mutants").action(ArgAction::SetTrue).help(say("cli-arg-mutants"))),
            ),
        "calendar" => whole
            .arg(Arg::new("date").required(true).value_name("DATE").help(say("cli-arg-date")))
            .arg(Arg::new("count").required(true).value_name("+N").help(say("cli-arg-count"))),
        "privacy" => whole.arg(two_formats()),
        "completions" => whole.arg(
            Arg::new("shell")
                .required(true)
                .value_name("SHELL")
                .value_parser(SHELLS.to_vec())
                .hide_possible_values(true)
                .help(texts.ui("cli-arg-shell", &[("known", SHELLS.join(", ").into())])),
        ),
        "man" => whole.arg(Arg::new("command").num_args(0..).value_name("COMMAND").help(say("cli-arg-man"))),
        "session" => whole
            .subcommand_required(true)
            .subcommand(Command::new("list").about(say("cli-session-list")))
            .subcommand(Command::new("show").about(say("cli-session-show")).arg(id()))
            .subcommand(Command::new("save").about(say("cli-session-save")).arg(case()).arg(also_for()))
            .subcommand(Command::new("resume").about(say("cli-session-resume")).arg(id()))
            .subcommand(Command::new("export").about(say("cli-session-export")).arg(id()).arg(output()))
            .subcommand(Command::new("rekey").about(say("cli-session-rekey")).arg(id()).arg(also_for()))
            .subcommand(
                Command::new("delete")
                    .about(say("cli-session-delete"))
                    .arg(id())
                    .arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(say("cli-arg-yes"))),
            ),
        _ => whole,
    }
}

/// How a summary of many cases can be written.
pub const SUMMARIES: [&str; 3] = ["text", "csv", "html"];

/// Many cases at once.
fn batch(command: Command, texts: &Texts) -> Command {
    let say = |id: &str| texts.ui(id, &[]);
    let file = |id: &'static str, name: &'static str, help: &str| {
        Arg::new(id).required(true).value_name(name).value_parser(value_parser!(PathBuf)).help(say(help))
    };
    let flag =
        |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(&format!("cli-arg-{name}")));
    command
        .arg(file("in", "IN", "cli-arg-in"))
        .arg(file("out", "OUT", "cli-arg-out"))
        .arg(flag("explain"))
        .arg(flag("brief").conflicts_with_all(["explain", "columns"]))
        .arg(flag("unnumbered"))
        .arg(
            Arg::new("columns")
                .long("columns")
                .value_name("A,B,C")
                .conflicts_with_all(["explain", "unnumbered"])
                .help(say("cli-arg-columns")),
        )
        .arg(
            Arg::new("summary")
                .long("summary")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(say("cli-arg-summary")),
        )
        .arg(
            Arg::new("summary-format")
                .long("summary-format")
                .value_name("FORMAT")
                .requires("summary")
                .value_parser(SUMMARIES.to_vec())
                .hide_possible_values(true)
                .help(say("cli-arg-summary-format")),
        )
        .arg(flag("resume"))
        .arg(Arg::new("threads").long("threads").value_name("N").help(say("cli-arg-threads")))
}

#[cfg(test)]
mod tests {
    use clap::error::ErrorKind::DisplayVersion;

    use super::*;

    /// What was read, without the commands that could have been.
    fn said(matches: &clap::ArgMatches) -> String {
        let whole = format!("{matches:?}");
        let pieces = whole.split("valid_subcommands: [");
        pieces.map(|piece| piece.split_once(']').map_or(piece, |(_, rest)| rest)).collect()
    }

    /// What a command line means does not depend on commands it does not name.
    #[test]
    fn a_command_line_is_read_alike_without_the_rest() {
        let examples = help::EXAMPLES.iter().map(|(_, example)| example.split(" > ").next().unwrap_or_default());
        let others = [
            "delist",
            "delist --lang fr",
            "delist --idle-minutes 3 --plain",
            "delist --rules assess batch a b --brief",
            "delist assess",
            "delist assess -- batch",
            "delist assess a.toml --format pdf",
            "delist nothing",
            "delist sessio list",
            "delist session",
            "delist session list new",
            "delist --version",
            "delist new --help",
            "delist man session save",
            "delist man help",
            "delist --lang assess",
        ];
        for line in examples.chain(others) {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let whole = command(&Texts::empty()).try_get_matches_from(&args);
            let part = without_words(&args).try_get_matches_from(&args);
            match (whole, part) {
                (Ok(whole), Ok(part)) => assert_eq!(said(&whole), said(&part), "{line}"),
                (Err(whole), Err(part)) => {
                    let [whole, part] = [whole, part].map(|error| (error.use_stderr(), error.kind() == DisplayVersion));
                    assert_eq!(whole, part, "{line}");
                }
                (whole, part) => panic!("{line}: {} and {}", whole.is_ok(), part.is_ok()),
            }
        }
    }

    #[test]
    fn the_command_line_is_consistent_and_every_option_has_help() {
        let texts = Texts::embedded("en").expect("English");
        command(&texts).debug_assert();
        fn check(command: &Command) {
            assert!(command.get_about().is_some_and(|about| about.to_string().contains(' ')), "{}", command.get_name());
            for arg in command.get_arguments().filter(|arg| !["help", "version"].contains(&arg.get_id().as_str())) {
                assert!(arg.get_help().is_some_and(|help| help.to_string().contains(' ')), "{}", arg.get_id());
            }
            command.get_subcommands().for_each(check);
        }
        check(&command(&texts));
    }
}
