//! A real pseudo-terminal, with this very test program at the other end of it.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use expectrl::{Eof, Expect, Session};
use zeroize::Zeroizing;

use super::read_hidden;

const CHILD: &str = "DELIST_TEST_HIDDEN";
/// The end of a long passphrase: the allocator writes over the beginning of what is freed, and would hide a copy.
const NEEDLE: &str = "zebra-quartz-fjord-41-vexing";

fn child(mode: &str) -> Command {
    let name = module_path!().split_once("::").unwrap().1;
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("{name}::types"), "--nocapture", "--test-threads=1"]).env(CHILD, mode);
    command
}

/// Types `keys` when asked; everything the terminal showed afterwards.
fn typed(mode: &str, keys: &[u8]) -> String {
    let mut terminal = Session::spawn(child(mode)).unwrap();
    terminal.expect("Passphrase: ").unwrap();
    terminal.send(keys).unwrap();
    let shown = terminal.expect(Eof).unwrap();
    String::from_utf8_lossy(shown.as_bytes()).into_owned()
}

#[test]
fn lines() {
    let long = [vec![b'x'; 1025], b"\r".to_vec()].concat();
    let longest = [vec![b'x'; 1024], b"\r".to_vec()].concat();
    for (keys, expected) in [
        (&b"abc\r"[..], "Ok 3 cba"),
        (b"abc\n", "Ok 3 cba"),
        (b"\r", "Ok 0 "),
        ("天地\r".as_bytes(), "Ok 6 地天"),
        ("ab天\x7f\x7fc\r".as_bytes(), "Ok 2 ca"),
        (b"\x7f\x08ab\x15cd\r", "Ok 2 dc"),
        (b" a \r", "Ok 3  a "),
        (b"ab\x03", "Err Interrupted"),
        (b"ab\x04", "Err UnexpectedEof"),
        (b"ab\x1a\r", "Err InvalidInput"),
        (b"\x1b[A\r", "Err InvalidInput"),
        (b"a\tb\r", "Err InvalidInput"),
        (b"a\xc2\x9bb\r", "Err InvalidInput"),
        (b"a\xff\xfe\x80\r", "Err InvalidInput"),
        (&long, "Err InvalidInput"),
        (&longest, "Ok 1024 xx"),
    ] {
        let shown = typed("line", keys);
        assert!(shown.contains(&format!("result: {expected}")), "{keys:?}: {shown:?}");
        assert!(shown.contains("usual before true, after true"), "{keys:?}: {shown:?}");
    }
}

#[test]
fn nothing_typed_is_shown() {
    let shown = typed("memory", format!("{}{NEEDLE}\r", "x".repeat(600)).as_bytes());
    assert!(!shown.contains("zebra"), "{shown:?}");
}

/// In memory there is the one copy while it is held, and none after.
#[test]
fn no_copy_is_left() {
    let shown = typed("memory", format!("{}{NEEDLE}\r", "x".repeat(600)).as_bytes());
    assert!(shown.contains("held 1, dropped 0"), "{shown:?}");
}

#[test]
fn without_a_terminal_there_is_no_answer() {
    let mut command = child("line");
    // SAFETY: `setsid` may be called between fork and exec.
    #[allow(unsafe_code)]
    unsafe {
        command.pre_exec(|| if libc::setsid() == -1 { Err(io::Error::last_os_error()) } else { Ok(()) });
    }
    let output = command.output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("result: Err"), "{output:?}");
}

/// Not a test of its own: the program at the other end.
#[test]
fn types() {
    let Ok(mode) = std::env::var(CHILD) else { return };
    // `expectrl` turns the echo off itself, which would make these tests blind.
    stty(&["sane"]);
    let before = usual();
    let result = read_hidden("Passphrase: ");
    if mode == "memory" {
        // The needle is only in the program's constants, which are not in writable memory.
        let hidden = result.unwrap();
        let held = copies();
        drop(hidden);
        println!("held {held}, dropped {}", copies());
        return;
    }
    let after = usual();
    match result {
        Ok(text) => println!("result: Ok {} {}", text.len(), text.chars().rev().collect::<String>()),
        Err(error) => println!("result: Err {:?}", error.kind()),
    }
    println!("usual before {before}, after {after}");
}

/// Runs `stty` on the terminal; its words, or none where there is no terminal.
fn stty(arguments: &[&str]) -> Vec<String> {
    let Ok(terminal) = File::open("/dev/tty") else { return Vec::new() };
    let output = Command::new("stty").args(arguments).stdin(terminal).output().unwrap();
    String::from_utf8_lossy(&output.stdout).split([' ', ';', '\n']).map(str::to_owned).collect()
}

/// Is the terminal as a shell would leave it: echo, line editing, signals?
fn usual() -> bool {
    let words = stty(&["-a"]);
    ["echo", "icanon", "isig"].iter().all(|word| words.iter().any(|w| w == word))
}

/// How often the needle is in the writable memory of this process.
fn copies() -> usize {
    const WINDOW: usize = 1 << 16;
    let memory = File::open("/proc/self/mem").unwrap();
    let mut window = Zeroizing::new(vec![0; WINDOW]);
    let own = window.as_ptr() as u64;
    let mut found = std::collections::BTreeSet::new();
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut fields = line.split_whitespace();
        let (range, rights) = (fields.next().unwrap(), fields.next().unwrap());
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let (mut at, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        while at < to {
            let Ok(read) = memory.read_at(&mut window[..], at) else { break };
            let places = (0..read).filter(|i| window[*i] == b'z' && window[*i..].starts_with(NEEDLE.as_bytes()));
            // Not the window itself.
            found.extend(places.map(|i| at + i as u64).filter(|at| !(own..own + WINDOW as u64).contains(at)));
            // Windows overlap, so that no copy falls between two.
            at += (WINDOW - NEEDLE.len()) as u64;
        }
    }
    found.len()
}
