//! A panic in the middle of a dialogue, with this very test program at the other end of a pseudo-terminal.

use std::process::Command;

use expectrl::{Eof, Expect, Session};

use super::*;

const CHILD: &str = "DELIST_TEST_PANIC";

/// The terminal is as it was before anything is said of the panic.
#[test]
fn a_panic_leaves_the_terminal_as_it_was() {
    for mode in ["screen", "page", "other mode"] {
        let name = module_path!().split_once("::").unwrap().1;
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", &format!("{name}::panics"), "--nocapture", "--test-threads=1"]);
        command.env(CHILD, mode).env("TERM", "xterm");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.expect("here it is").unwrap();
        if mode == "page" {
            terminal.expect("--").unwrap();
            terminal.send("q").unwrap();
        }
        let shown = terminal.expect(Eof).unwrap();
        let shown = String::from_utf8_lossy(shown.as_bytes()).into_owned();
        let back = shown.find("\u{1b}[?1049l\u{1b}[?25h").expect("the ordinary screen and the cursor");
        let told = shown.find("made up").expect("the panic is told");
        assert!(back < told, "{mode}: {shown:?}");
        assert!(shown.contains("usual: true"), "{mode}: {shown:?}");
    }
}

/// Not a test of its own: the program at the other end.
#[test]
fn panics() {
    let Ok(mode) = std::env::var(CHILD) else { return };
    let stty = |argument: &str| {
        let terminal = std::fs::File::open("/dev/tty").unwrap();
        let output = Command::new("stty").arg(argument).stdin(terminal).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    stty("sane");
    restore::before_a_panic_is_told();
    let texts = Texts::embedded("en").unwrap();
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _screen = Screen::open(&texts);
        match mode.as_str() {
            "screen" => {
                write("here it is");
            }
            "page" => {
                write(&"here it is\n".repeat(100));
                make_room(Some("?"), "", 3);
            }
            _ => {
                write("here it is");
                stty("-echo");
            }
        }
        panic!("made up");
    }));
    assert!(ended.is_err());
    let modes = stty("-a");
    let is_on = |mode: &&str| modes.split([' ', ';', '\n']).any(|word| word == *mode);
    println!("usual: {}", ["echo", "icanon", "isig"].iter().all(is_on));
}
