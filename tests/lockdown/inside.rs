//! What is refused from inside, in every kind of thread, to root and to nobody; and what still works.

use std::os::unix::process::ExitStatusExt;

use delist::sandbox::probe::FAMILIES;

use crate::stage::{Stage, printed};

/// These checks.
pub const CHECKS: &[(&str, fn())] = &[
    ("no_socket_and_no_program_in_any_thread", no_socket_and_no_program_in_any_thread),
    ("no_file_that_was_not_named", no_file_that_was_not_named),
    ("what_the_program_does_all_day_works", what_the_program_does_all_day_works),
    ("strict_ends_the_process_at_the_first_call", strict_ends_the_process_at_the_first_call),
];

const THREADS: [&str; 4] = ["main", "new", "before", "pool"];
const BESIDE: [&str; 6] = ["ring", "typing", "connect", "send", "pair", "program"];
const IS_STRICT: bool = cfg!(feature = "strict-sandbox");

/// How many lines say that something of these came out so.
fn count(text: &str, threads: &[&str], what: &[&str], outcome: &str) -> usize {
    let is_one = |line: &&str| {
        let words: Vec<&str> = line.split(' ').collect();
        matches!(words.as_slice(), [thread, tried, came]
            if threads.contains(thread) && what.contains(tried) && *came == outcome)
    };
    text.lines().filter(is_one).count()
}

/// Seven families of sockets, six other ways out, four kinds of thread.
fn no_socket_and_no_program_in_any_thread() {
    if IS_STRICT {
        return println!("the strict lock ends the process instead: see below");
    }
    let stage = Stage::built();
    for who in stage.accounts.clone() {
        let locked = stage.child(who, &["network", "locked"]).output().expect("it starts");
        let text = printed(&locked);
        assert!(locked.status.success() && text.contains("calls full"), "{who:?}: {text}");
        assert_eq!(count(&text, &THREADS, &FAMILIES, "refused"), 28, "{who:?}: {text}");
        assert_eq!(count(&text, &THREADS, &BESIDE, "refused"), 24, "{who:?}: {text}");
        assert!(!text.contains("possible"), "{who:?}: {text}");

        let open = printed(&stage.child(who, &["network", "open"]).output().expect("it starts"));
        let opened = count(&open, &THREADS, &FAMILIES, "possible");
        println!("{who:?}: 0 of 28 sockets opened; without the lock {opened}");
        // Some kernels have no VSOCK and no ALG.
        assert!(opened >= 4 * 5, "the control opens too little to show anything: {open}");
        for way in ["connect", "send", "pair", "program"] {
            assert_eq!(count(&open, &THREADS, &[way], "possible"), 4, "{way}: {open}");
        }
    }
}

/// One file was named. Everything else is tried: reading, listing, creating, changing, moving, removing, starting.
fn no_file_that_was_not_named() {
    const TRIES: [&str; 11] =
        ["read", "list", "beside", "create", "change", "rename", "remove", "link", "folder", "run", "shared"];
    let stage = Stage::built();
    for who in stage.accounts.clone() {
        let folder = stage.home(who);
        for name in ["other.txt", "third.txt"] {
            std::fs::write(folder.join(name), "x").expect("a file");
        }
        let path = folder.to_string_lossy().into_owned();
        let locked = stage.child(who, &["files", "locked", &path]).output().expect("it starts");
        let text = printed(&locked);
        if text.contains("files none") {
            assert!(std::env::var_os("CI").is_none(), "continuous integration must have landlock");
            return println!("this kernel has no landlock: not checked");
        }
        assert!(locked.status.success() && text.contains("files full"), "{who:?}: {text}");
        assert_eq!(count(&text, &["main", "new"], &TRIES, "refused"), 22, "{who:?}: {text}");
        assert_eq!(count(&text, &["main", "new"], &["named", "null"], "possible"), 4, "{who:?}: {text}");

        let open = printed(&stage.child(who, &["files", "open", &path]).output().expect("it starts"));
        assert_eq!(count(&open, &["main"], &TRIES, "possible"), 11, "the control: {who:?}: {open}");
    }
}

/// Writing, flushing, linking, renaming, locking, threads: under both locks.
fn what_the_program_does_all_day_works() {
    let stage = Stage::built();
    for who in stage.accounts.clone() {
        let path = stage.home(who).to_string_lossy().into_owned();
        let output = stage.child(who, &["work", &path]).output().expect("it starts");
        let text = printed(&output);
        assert!(output.status.success(), "{who:?}: {text}");
        assert!(text.contains("calls full") && text.contains("sum 499999500000"), "{who:?}: {text}");
    }
}

/// Signal 31: what a shell shows as 159. In the ordinary build the same call is refused, and the process goes on.
fn strict_ends_the_process_at_the_first_call() {
    let stage = Stage::built();
    let output = stage.child(stage.accounts[0], &["socket"]).output().expect("it starts");
    let text = printed(&output);
    assert!(text.contains("calls full"), "{text}");
    if IS_STRICT {
        assert_eq!(output.status.signal(), Some(libc::SIGSYS), "{text}");
        assert_eq!(128 + libc::SIGSYS, 159);
    } else {
        assert!(output.status.success() && text.contains("socket refused"), "{text}");
    }
}
