//! The memory of the process: none on disk after a crash, none for another process, none in a last message.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::stage::{Stage, Who, printed};

/// These checks.
pub const CHECKS: &[(&str, fn())] = &[
    ("a_crash_leaves_no_memory_behind", a_crash_leaves_no_memory_behind),
    ("nobody_of_the_same_account_looks_into_it", nobody_of_the_same_account_looks_into_it),
    ("a_last_message_says_where_and_nothing_else", a_last_message_says_where_and_nothing_else),
];

const MARKER: &str = "MARKER-7f3a91";

/// The program waiting for a case on its standard input: locked, and with something in memory.
fn waiting(mut command: Command) -> Child {
    command.env("DELIST_TEST_MARKER", MARKER);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
    child.stdin.as_mut().expect("an input").write_all(format!("# {MARKER}\n").as_bytes()).expect("written");
    let patience = Instant::now() + Duration::from_secs(30);
    while !is_locked(child.id()) {
        assert!(Instant::now() < patience, "it does not lock itself");
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

/// Whether the list of forbidden calls is in force there; it comes after the rest of the process is hardened.
fn is_locked(process: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status.lines().any(|line| line.split_whitespace().eq(["Seccomp:", "2"]))
}

/// The control: the same waiting, without any lock.
fn open(mut command: Command) -> Child {
    command.env("DELIST_TEST_MARKER", MARKER);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().expect("an output")).read_line(&mut line).expect("a line");
    assert_eq!(line, "waiting\n");
    child
}

/// As large a dump as the system lets one ask for.
fn with_dumps(command: Command) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -c unlimited; exec \"$@\"", "sh"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.current_dir(command.get_current_dir().expect("a folder"));
    shell
}

/// Aborted; whether the system dumped its memory.
fn aborted(mut child: Child) -> bool {
    let process = i32::try_from(child.id()).expect("a number");
    // SAFETY: the process is ours and has not been waited for.
    unsafe { libc::kill(process, libc::SIGABRT) };
    let status = child.wait().expect("it ends");
    assert_eq!(status.signal(), Some(libc::SIGABRT), "{status}");
    status.core_dumped()
}

fn a_crash_leaves_no_memory_behind() {
    let stage = Stage::built();
    for who in stage.accounts.clone() {
        let before = std::fs::read_dir(stage.home(who)).expect("a folder").count();
        assert!(!aborted(waiting(with_dumps(stage.delist(who, &["assess", "-"])))), "{who:?}: its memory was dumped");
        assert_eq!(std::fs::read_dir(stage.home(who)).expect("a folder").count(), before, "{who:?}");
    }
    let who = stage.accounts[0];
    let dumped = aborted(open(with_dumps(stage.child(who, &["wait", "open"]))));
    if !dumped {
        // Where nothing is ever dumped, nothing is shown by there being no dump.
        let limit = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
        let limit = limit.lines().find(|line| line.contains("core")).unwrap_or_default().to_owned();
        println!("this machine dumps nothing ({limit}): the control shows nothing");
    }
}

/// What a debugger does, and what `/proc` shows, from the same account. Root may look into everything, so it is
/// tried as somebody else.
fn nobody_of_the_same_account_looks_into_it() {
    let stage = Stage::built();
    let who = *stage.accounts.last().expect("an account");
    let looks = |child: &Child| {
        let id = child.id().to_string();
        printed(&stage.child(who, &["attach", &id]).output().expect("it starts"))
    };
    let mut kept = waiting(stage.delist(who, &["assess", "-"]));
    let text = looks(&kept);
    kept.kill().and_then(|()| kept.wait()).expect("it ends");
    for way in ["attach", "environ", "maps", "mem"] {
        assert!(text.contains(&format!("{way} refused")), "{way}: {text}");
    }
    let mut control = open(stage.child(who, &["wait", "open"]));
    let text = looks(&control);
    control.kill().and_then(|()| control.wait()).expect("it ends");
    // Some systems let nobody attach to what is not their own child; looking is refused nowhere.
    for way in ["environ", "maps"] {
        assert!(text.contains(&format!("{way} possible")), "the control: {way}: {text}");
    }
}

fn a_last_message_says_where_and_nothing_else() {
    let stage = Stage::built();
    let ends = |hook: &str| {
        let mut command = stage.child(Who::Self_, &["panic", hook, MARKER]);
        // Not even to somebody who asks for it.
        let output = command.env("RUST_BACKTRACE", "full").output().expect("it starts");
        assert_eq!(output.status.code(), Some(101), "{}", printed(&output));
        printed(&output)
    };
    let quiet = ends("quiet");
    assert!(!quiet.contains(MARKER) && !quiet.contains("performed"), "{quiet}");
    assert!(quiet.contains("a mistake\n") && quiet.contains("child.rs:"), "{quiet}");
    assert_eq!(quiet.trim().lines().count(), 2, "{quiet}");
    assert!(ends("usual").contains(MARKER), "the control says nothing either");
}
