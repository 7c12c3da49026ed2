//! Whole sessions with every system call of the network and every start of a program written down.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use expectrl::{Eof, Expect, Session};

use crate::stage::{Stage, Who, has, printed};

/// These checks.
pub const CHECKS: &[(&str, fn())] = &[
    ("no_session_makes_a_call_of_the_network", no_session_makes_a_call_of_the_network),
    ("it_runs_where_there_is_no_network", it_runs_where_there_is_no_network),
    ("a_lock_that_fails_stops_nothing_and_is_shown", a_lock_that_fails_stops_nothing_and_is_shown),
    ("an_ordinary_account_saves_under_both_locks", an_ordinary_account_saves_under_both_locks),
];

const CASE: &str = "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\n\n[listing.facts]\n\
                    decided_on = 2024-11-22\n";
const PASSPHRASE: &str = "seven quiet herons wade at dusk";

/// Commands without a question, each with its own arguments; together with [`asked`] they are all there are.
const LINES: &[&str] = &[
    "assess case.toml",
    "assess case.toml --format json -o out.json",
    "assess missing.toml",
    "explain case.toml",
    "what-if case.toml --set performed=2026-12-01 --format html",
    "compare case.toml case.toml",
    "new judgment-defaulter",
    "rules list",
    "rules show rail-travel",
    "rules book --format markdown -o book.md",
    "rules check own",
    "rules verify social-organisations --mutants",
    "--rules own assess case.toml",
    "calendar 2026-09-30 +3",
    "wizard --plain --regime rail-travel --as-of 2026-11-22",
    "session list",
    "--help",
    "--version",
    "no-such-command",
    "assess case.toml --format ics",
    "completions bash",
    "man session save",
    "batch cases.jsonl results.jsonl --summary summary.html",
    "batch cases.jsonl results.jsonl --resume",
    "batch cases.jsonl - --columns line,standing",
    "batch - - --explain",
];

/// What was written down of one run: calls of the network, and starts of programs.
struct Trace {
    network: Vec<String>,
    starts: usize,
}

impl Trace {
    fn read(file: &Path) -> Trace {
        let text = std::fs::read_to_string(file).expect("a trace");
        // "???(" is a thread that the process's end overtook: it was gone before its call could be read, let alone made.
        let is_call = |line: &&str| line.contains('(') && !line.contains("resumed>") && !line.contains("???( <");
        let calls: Vec<&str> = text.lines().filter(is_call).collect();
        let starts = calls.iter().filter(|line| line.contains("execve")).count();
        let network = calls.iter().filter(|line| !line.contains("execve")).map(|line| (*line).to_owned()).collect();
        Trace { network, starts }
    }
}

/// A command that writes its calls to a file.
fn traced(stage: &Stage, command: &Command, file: &Path) -> Command {
    let mut tracer = stage.command(Who::Self_, Path::new("strace"));
    tracer.args(["-f", "-qq", "-e", "signal=none", "-e"]);
    tracer.arg("trace=%network,io_uring_setup,io_uring_enter,io_uring_register,execve,execveat").arg("-o").arg(file);
    tracer.arg(command.get_program()).args(command.get_args());
    tracer
}

fn no_session_makes_a_call_of_the_network() {
    if !has("strace") {
        return;
    }
    let stage = Stage::built();
    let home = stage.home(Who::Self_);
    std::fs::write(home.join("case.toml"), CASE).expect("a case");
    let case = "{\"schema\":1,\"as_of\":\"2026-11-22\",\"listing\":[{\"regime\":\"tax\"}]}\n";
    std::fs::write(home.join("cases.jsonl"), case.repeat(3)).expect("cases");
    std::fs::create_dir_all(home.join("own/one-page")).expect("a folder");
    let pack = include_str!("../findings/regime/pack.toml");
    std::fs::write(home.join("own/one-page/pack.toml"), pack).expect("a pack");
    let file = home.join("trace");
    let mut used = BTreeSet::new();
    let (mut runs, mut network) = (0, 0);
    let mut look = |what: &str| {
        let trace = Trace::read(&file);
        assert_eq!(trace.network, Vec::<String>::new(), "{what}");
        assert_eq!(trace.starts, 1, "{what}: it starts once, and starts nothing");
        runs += 1;
        network += trace.network.len();
    };
    for line in LINES {
        let words: Vec<&str> = line.split(' ').collect();
        let command = stage.delist(Who::Self_, &words);
        traced(&stage, &command, &file).stdin(Stdio::null()).output().expect("strace starts");
        look(line);
        used.insert((*line).to_owned());
    }
    for (line, answers) in asked() {
        let words: Vec<&str> = line.split_whitespace().collect();
        converse(traced(&stage, &stage.delist(Who::Self_, &words), &file), answers);
        look(line);
        used.insert(line.to_owned());
    }
    let sessions = home.join("data/delist/sessions");
    for (command, answers) in [
        ("session show", &[("Passphrase", PASSPHRASE)][..]),
        ("session resume", &[("Passphrase", PASSPHRASE), ("leave out the rest", "q"), ("What next?", "\u{1b}")]),
        ("session export", &[("Passphrase", PASSPHRASE)]),
        // The case lies under another name afterwards.
        ("session rekey", &[("Passphrase", PASSPHRASE), ("New passphrase", PASSPHRASE), ("once more", PASSPHRASE)]),
        ("session delete", &[("Delete the saved case", DOWN)]),
    ] {
        let id = saved_id(&sessions);
        let words: Vec<&str> = command.split(' ').chain([id.as_str()]).collect();
        converse(traced(&stage, &stage.delist(Who::Self_, &words), &file), answers);
        look(command);
        used.insert(command.to_owned());
    }
    every_command_is_among(&used);
    println!("{runs} runs, {network} calls of the network");

    // The one command that tries the network does it to be refused.
    let privacy = stage.delist(Who::Self_, &["privacy"]);
    traced(&stage, &privacy, &file).output().expect("strace starts");
    let trace = Trace::read(&file);
    let tries = if cfg!(feature = "strict-sandbox") { 0 } else { 8 };
    assert_eq!(trace.network.len(), tries, "{:?}", trace.network);
    assert!(trace.network.iter().all(|line| line.contains("EPERM")), "{:?}", trace.network);

    let control = stage.child(Who::Self_, &["network", "open"]);
    traced(&stage, &control, &file).output().expect("strace starts");
    let trace = Trace::read(&file);
    println!("the control: {} calls, {} starts", trace.network.len(), trace.starts);
    assert!(trace.network.len() > 28 && trace.starts > 1, "the control is not seen: the check is blind");
}

const DOWN: &str = "\u{1b}[B";

/// Commands that ask, and what is answered: words to wait for, and keys. An arrow is followed by Enter.
fn asked() -> Vec<(&'static str, &'static [(&'static str, &'static str)])> {
    vec![
        ("", &[("What would you like", "\u{1b}")]),
        (
            "wizard --regime rail-travel --as-of 2026-11-22",
            &[("Have you read this?", "\r"), ("Question 1", "\r"), ("Go back", "\u{3}"), ("encrypted draft", "\u{3}")],
        ),
        ("session save case.toml", &[("New passphrase", PASSPHRASE), ("once more", PASSPHRASE)]),
    ]
}

/// Waits for words and presses keys, until the program ends.
fn converse(command: Command, answers: &[(&str, &str)]) {
    let mut session = Session::spawn(command).expect("a pseudo-terminal");
    session.get_process_mut().set_window_size(80, 60).expect("a window");
    session.set_expect_timeout(Some(Duration::from_secs(60)));
    for (words, keys) in answers {
        session.expect(*words).unwrap_or_else(|error| panic!("waiting for {words:?}: {error}"));
        // Between the words and the question the terminal is in its ordinary mode for a moment.
        std::thread::sleep(Duration::from_millis(300));
        session.send(keys).expect("keys");
        if *keys == DOWN || keys.len() > 4 {
            std::thread::sleep(Duration::from_millis(100));
            session.send("\r").expect("Enter");
        }
    }
    // After Escape the menu may ask whether to let the case go.
    session.expect(Eof).expect("it ends");
}

fn saved_id(folder: &Path) -> String {
    let names = std::fs::read_dir(folder).expect("saved").flatten().map(|entry| entry.file_name());
    let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    let id = names.iter().find_map(|name| name.strip_suffix(".delist.age"));
    id.unwrap_or_else(|| panic!("nothing was saved: {names:?}")).to_owned()
}

/// Whoever adds a command adds it to the sessions above.
fn every_command_is_among(used: &BTreeSet<String>) {
    let listed = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_delist")).args(words).arg("--help").output().expect("help");
        let help = printed(&output);
        let list = help.split("Commands:\n").nth(1).unwrap_or_default().split("\n\n").next().unwrap_or_default();
        let names = list.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut missing = Vec::new();
    let all = listed(&[]);
    assert!(all.len() > 8, "the help lists {all:?}");
    for command in all.iter().filter(|command| *command != "privacy") {
        let below = listed(&[command]);
        let names: Vec<String> = match below.is_empty() {
            true => vec![command.clone()],
            false => below.iter().map(|each| format!("{command} {each}")).collect(),
        };
        let is_used = |name: &&String| !used.iter().any(|line| format!("{line} ").contains(&format!("{name} ")));
        missing.extend(names.iter().filter(is_used).cloned());
    }
    assert_eq!(missing, Vec::<String>::new(), "never run under the tracer; add a line to tests/lockdown/traced.rs");
}

/// A network of its own, in which there is nothing.
fn it_runs_where_there_is_no_network() {
    if !has("unshare") {
        return;
    }
    let possible = Command::new("unshare").args(["-rn", "true"]).output().expect("unshare starts");
    if !possible.status.success() {
        return println!("namespaces are switched off for this account: {}", printed(&possible).trim());
    }
    let stage = Stage::built();
    std::fs::write(stage.home(Who::Self_).join("case.toml"), CASE).expect("a case");
    for words in [&["assess", "case.toml"][..], &["rules", "list"], &["privacy"]] {
        let program = stage.delist(Who::Self_, words);
        let mut alone = stage.command(Who::Self_, Path::new("unshare"));
        alone.arg("-rn").arg(program.get_program()).args(program.get_args());
        let output = alone.output().expect("unshare starts");
        assert!(output.status.success(), "{words:?}: {}", printed(&output));
    }
}

/// A kernel without landlock, one without seccomp, and one without either.
fn a_lock_that_fails_stops_nothing_and_is_shown() {
    if !has("strace") {
        return;
    }
    let stage = Stage::built();
    std::fs::write(stage.home(Who::Self_).join("case.toml"), CASE).expect("a case");
    let on = |kernel: &[&str], words: &[&str]| {
        let program = stage.delist(Who::Self_, words);
        let mut tracer = stage.command(Who::Self_, Path::new("strace"));
        tracer.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=seccomp,landlock_create_ruleset"]);
        for missing in kernel {
            tracer.args(["-e", &format!("inject={missing}:error=ENOSYS")]);
        }
        let output = tracer.arg(program.get_program()).args(program.get_args()).output().expect("strace starts");
        assert!(output.status.success(), "{kernel:?} {words:?}: {}", printed(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (kernel, calls, files) in [
        (&[][..], "full", "full"),
        (&["landlock_create_ruleset"], "full", "none"),
        (&["seccomp"], "none", "full"),
        (&["seccomp", "landlock_create_ruleset"], "none", "none"),
    ] {
        assert!(on(kernel, &["assess", "case.toml"]).contains("What the rules say"), "{kernel:?}");
        let told = on(kernel, &["privacy", "--format", "json"]);
        let told: serde_json::Value = serde_json::from_str(&told).unwrap_or_else(|error| panic!("{error}: {told}"));
        assert_eq!(
            (&told["checks"][0]["state"], &told["checks"][1]["state"]),
            (&calls.into(), &files.into()),
            "{told}"
        );
        let was_possible = |check: usize| {
            let tried = told["checks"][check]["tried"].as_array().expect("what was tried");
            tried.iter().any(|each| each["came"] == "possible")
        };
        assert_eq!(was_possible(0), calls == "none", "{told}");
        assert_eq!(was_possible(1), files == "none", "{told}");
    }
}

/// Menus, hidden input, encryption and saving, by the program itself, as whoever may do least.
fn an_ordinary_account_saves_under_both_locks() {
    let stage = Stage::built();
    let who = *stage.accounts.last().expect("an account");
    std::fs::write(stage.home(who).join("case.toml"), CASE).expect("a case");
    let data = stage.home(who).join("data/delist");
    for (line, answers) in asked().into_iter().filter(|(line, _)| line.starts_with("session") || line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        converse(stage.delist(who, &words), answers);
        assert_eq!(data.exists(), line.starts_with("session"), "{line}: an empty folder stays, or none was made");
    }
    let id = saved_id(&data.join("sessions"));
    converse(stage.delist(who, &["session", "show", &id]), &[("Passphrase", PASSPHRASE), ("What the rules say", "")]);
    let names = std::fs::read_dir(stage.home(who)).expect("a folder").flatten().map(|entry| entry.file_name());
    assert_eq!(names.collect::<BTreeSet<_>>(), BTreeSet::from(["case.toml".into(), "data".into()]), "and nothing else");
    let report: serde_json::Value = {
        let output = stage.delist(who, &["privacy", "--format", "json"]).output().expect("it starts");
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", printed(&output)))
    };
    assert_eq!(report["folder"]["cases"], 1, "{report}");
    assert_eq!(report["folder"]["private"], true, "{report}");
    assert_eq!(report["checks"][0]["state"], "full", "{report}");
    assert_eq!(report["checks"][2]["state"], "full", "{report}");
}
