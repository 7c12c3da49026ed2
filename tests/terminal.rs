//! The wizard as a person meets it: on a real pseudo-terminal, with real keys.
#![cfg(all(feature = "cli", unix))]

use std::process::Command;
use std::time::{Duration, Instant};

use expectrl::process::unix::UnixProcess;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

const PASSPHRASE: &str = "seven quiet herons wade at dusk";
/// What a page says of itself.
const MORE: &str = "-- Space or Enter: next page; b: back; q: leave out the rest --";
const END: &str = "-- End of the text. Enter: go on; b: back --";
const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";

/// A person at a terminal of 80 columns, whose data live in a folder of their own.
struct Person {
    session: OsSession,
}

impl Person {
    fn at(home: &std::path::Path, args: &[&str]) -> Person {
        let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
        command.args(args).env("XDG_DATA_HOME", home).env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "xterm");
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(80, 60).expect("a window of 80 columns");
        session.set_expect_timeout(Some(Duration::from_secs(60)));
        Person { session }
    }

    /// Waits for words, and gives everything shown before them.
    fn sees(&mut self, words: &str) -> String {
        let found = self.session.expect(words).unwrap_or_else(|error| panic!("waiting for {words:?}: {error}"));
        plain(found.before())
    }

    /// Reads on, page by page, until words come; everything shown before them, without what the pages say of themselves.
    fn reads(&mut self, words: &str) -> String {
        let mut read = String::new();
        for _ in 0..99 {
            let any = expectrl::Any::boxed(vec![Box::new(words.to_owned()), Box::new(MORE), Box::new(END)]);
            let shown = self.session.expect(any);
            let shown = shown.unwrap_or_else(|error| panic!("waiting for {words:?}: {error}"));
            read.push_str(&plain(shown.before()));
            if plain(shown.get(0).unwrap_or_default()) == words {
                return read;
            }
            self.keys(" ");
        }
        panic!("no end before {words:?}");
    }

    /// Presses keys, a moment after what was seen: between two keys the terminal is in its ordinary
    /// mode for an instant, and a key pressed just then would be lost.
    fn keys(&mut self, keys: &str) {
        std::thread::sleep(Duration::from_millis(25));
        self.session.send(keys).expect("a key");
    }

    /// Moves in a menu whose last item is `last`, one key at a time, and chooses.
    fn chooses(&mut self, key: &str, times: usize, last: &str) {
        for _ in 0..times {
            self.sees(last);
            self.keys(key);
        }
        self.sees(last);
        self.keys("\r");
    }

    /// Moves down a menu whose last item is `last` until an item that begins so is marked, and chooses it.
    fn picks(&mut self, item: &str, last: &str) {
        let marked = format!("> {item}");
        for _ in 0..60 {
            if self.sees(last).lines().any(|line| line.starts_with(&marked)) {
                self.keys("\r");
                return;
            }
            self.keys(DOWN);
        }
        panic!("no item begins with {item:?}");
    }

    /// Takes the first item.
    fn takes_the_first(&mut self, last: &str) {
        self.chooses(DOWN, 0, last);
    }

    fn does_not_know(&mut self) {
        self.chooses(UP, 3, "Go back");
    }

    fn goes_back(&mut self) {
        self.chooses(UP, 1, "Go back");
    }

    fn types(&mut self, prompt: &str, words: &str) {
        self.sees(prompt);
        self.sees(">:");
        self.keys(&format!("{words}\r"));
    }

    /// Types a passphrase once the terminal no longer shows what is typed.
    fn types_unseen(&mut self, prompt: &str, words: &str) {
        self.sees(prompt);
        let patience = Instant::now() + Duration::from_secs(20);
        while self.echoes() && Instant::now() < patience {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(!self.echoes(), "the passphrase would have been shown");
        std::thread::sleep(Duration::from_millis(30));
        self.keys(&format!("{words}\r"));
    }

    fn echoes(&mut self) -> bool {
        let process: &mut UnixProcess = self.session.get_process_mut();
        process.get_echo().unwrap_or(true)
    }

    fn ends(mut self) {
        self.session.expect(Eof).expect("the program ends");
    }
}

/// What a terminal was told, without its orders.
fn plain(bytes: &[u8]) -> String {
    let mut out = String::new();
    let text = String::from_utf8_lossy(bytes);
    let mut rest = text.chars();
    while let Some(each) = rest.next() {
        match each {
            '\u{1b}' => {
                rest.by_ref().find(|each| each.is_ascii_alphabetic());
            }
            '\r' => {}
            each => out.push(each),
        }
    }
    out
}

/// The report within a transcript.
fn report(transcript: &str) -> String {
    let start = transcript.find("What the rules say").expect("a report");
    transcript[start..].trim().to_owned()
}

#[test]
fn from_the_welcome_to_a_saved_case_and_back_to_the_same_report() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::at(home.path(), &[]);
    person.sees("Educational");
    person.takes_the_first("Leave");
    person.sees("not legal advice");
    person.sees("Have you read this?");
    person.takes_the_first("Leave");
    person.sees("On which day");
    person.chooses(DOWN, 1, "Another day");
    person.types("Type a day", "2026-11-22");
    person.sees("Which list or record is it?");
    person.picks("Help me find out", "Leave");
    person.sees("Who is the entry about?");
    person.picks("A person, for what that person did", "Go back");
    person.sees("Who wrote");
    person.picks("Court", "Go back");
    person.sees("What is said to have happened?");
    person.picks("A judgment or another court document", "Go back");
    person.sees("Look for:");
    person.picks("The court list of judgment defaulters", "Go back");

    person.sees("Question 1");
    person.takes_the_first("Go back");
    person.types("Type a day", "2026-13");
    person.sees("is not a date");
    person.types("Type a day", "2026-03");
    person.sees("Question 2");
    person.goes_back();
    person.sees("Question 1");
    person.takes_the_first("Go back");
    person.types("Type a day", "2026-03-10");
    person.sees("Question 2");
    person.takes_the_first("Go back");
    person.chooses(DOWN, 6, "Go back");
    person.sees("Question 3");
    person.does_not_know();

    let mut questions = 3;
    loop {
        let shown = person.session.expect(expectrl::Any::boxed(vec![Box::new("Show the result"), Box::new("Go back")]));
        let shown = shown.expect("a question or the review");
        if plain(shown.get(0).unwrap_or_default()) == "Show the result" {
            break;
        }
        let before = plain(shown.before());
        let at_performed = before.contains("Has the person done everything");
        let at_gate =
            before.contains("What has happened with the debt") || before.contains("has happened with the debt");
        let (key, times) = match (at_performed, at_gate) {
            (true, _) => (DOWN, 0),
            (_, true) => (DOWN, 1),
            _ => (UP, 3),
        };
        for _ in 0..times {
            person.keys(key);
            person.sees("Go back");
        }
        person.keys("\r");
        if at_performed {
            person.types("Type a day", "2026-09-30");
        }
        questions += 1;
        assert!(questions < 150, "the questions do not end: {before}");
    }
    person.sees("Go back");
    person.keys("\r");
    let first = report(&person.reads("What next?"));
    assert!(first.contains("10 October 2026"), "{first}");
    assert!(first.lines().all(|line| textwrap::core::display_width(line) <= 80), "{first}");

    person.chooses(DOWN, 3, "Finish");
    person.types_unseen("New passphrase", "too short");
    person.sees("too short");
    person.types_unseen("New passphrase", PASSPHRASE);
    person.types_unseen("once more", PASSPHRASE);
    let told = person.sees("What next?");
    let id = told
        .split("encrypted, as ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .expect("its name")
        .to_owned();
    person.chooses(UP, 1, "Finish");
    person.sees("What would you like to do?");
    person.chooses(UP, 1, "Leave");
    person.ends();

    let folder = home.path().join("delist/sessions");
    for entry in std::fs::read_dir(&folder).expect("saved").flatten() {
        let bytes = std::fs::read(entry.path()).expect("readable");
        let text = String::from_utf8_lossy(&bytes);
        for marker in ["2026-03-10", "judgment-defaulter", "ability", PASSPHRASE] {
            assert!(!text.contains(marker), "{marker} in {}", entry.path().display());
        }
    }

    let mut person = Person::at(home.path(), &["session", "resume", &id]);
    person.types_unseen("Passphrase", "a wrong passphrase entirely");
    person.sees("Wrong passphrase");
    person.types_unseen("Passphrase", PASSPHRASE);
    let second = report(&person.reads("What next?"));
    assert_eq!(first, second);
    person.chooses(UP, 1, "Finish");
    person.ends();
}

#[test]
fn leaving_with_control_c_ends_the_program_and_shows_the_cursor_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::at(home.path(), &["wizard"]);
    person.sees("Have you read this?");
    person.sees("Leave");
    person.keys("\x03");
    person.session.expect("\x1b[?25h").expect("the cursor is shown again");
    person.ends();
    assert!(!home.path().join("delist").exists(), "nothing is written unasked");
}

#[test]
fn a_wizard_without_a_terminal_says_so() {
    let output = Command::new(env!("CARGO_BIN_EXE_delist")).arg("wizard").stdin(std::process::Stdio::null()).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("needs a terminal"));
}
