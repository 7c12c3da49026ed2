//! The wizard in every language: drawn on a real pseudo-terminal, and line by line through pipes; every question is
//! answered with *I don't know*, and the report is reached.
#![cfg(all(feature = "cli", unix))]

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use delist::text::{Texts, languages};
use expectrl::session::OsSession;
use expectrl::{Any, Eof, Expect, Session};

const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
/// A short questionnaire.
const WIZARD: &[&str] = &["wizard", "--regime", "tourist-conduct"];

fn texts(lang: &str) -> Texts {
    Texts::embedded(lang).expect("the program's own texts")
}

fn command(lang: &str, more: &[&str], home: &std::path::Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
    command.args(["--lang", lang]).args(WIZARD).args(more);
    command.env("XDG_DATA_HOME", home).env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "xterm");
    command
}

/// What a whole dialogue has to have said, and must not.
fn looked_over(lang: &str, said: &str) {
    let texts = texts(lang);
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let all = squeezed(said);
    for id in ["report-title", "report-disclaimer-heading", "wizard-understood-question", "after-question"] {
        assert!(all.contains(&squeezed(&texts.ui(id, &[]))), "{lang}: {id} is not said");
    }
    assert!(!said.contains("{ $") && !said.contains("{$"), "{lang}: a value is missing");
    if lang != "en" {
        for english in ["I don't know", "I know the day", "Go back", "What the rules say", "not legal advice"] {
            assert!(!said.contains(english), "{lang}: {english}");
        }
    }
}

/// A window in which a dialogue is drawn.
struct Window {
    session: OsSession,
    said: String,
}

impl Window {
    /// Waits for one of these words: which.
    fn sees(&mut self, words: &[&str]) -> usize {
        let needles = words.iter().map(|word| Box::new((*word).to_owned()) as Box<dyn expectrl::Needle>).collect();
        let found = self.session.expect(Any::boxed(needles));
        let found = found.unwrap_or_else(|error| panic!("waiting for {words:?}: {error}; before: {}", self.said));
        let came = String::from_utf8_lossy(found.get(0).unwrap_or_default()).into_owned();
        self.said += &String::from_utf8_lossy(found.before());
        self.said += &came;
        words.iter().position(|word| *word == came).expect("one of them")
    }

    fn keys(&mut self, keys: &str) {
        std::thread::sleep(Duration::from_millis(25));
        self.session.send(keys).expect("a key");
    }

    /// Moves in a menu whose last item is `last`, key by key, and chooses.
    fn chooses(&mut self, key: &str, times: usize, last: &str) {
        for _ in 0..times {
            self.keys(key);
            self.sees(&[last]);
        }
        self.keys("\r");
    }
}

fn drawn(lang: &str) {
    let home = tempfile::tempdir().expect("a folder");
    let texts = texts(lang);
    // An item stands behind a space; the same word may stand in a sentence.
    let say = |id: &str| format!(" {}", texts.ui(id, &[]));
    let mut session = Session::spawn(command(lang, &[], home.path())).expect("a pseudo-terminal");
    session.get_process_mut().set_window_size(80, 60).expect("a window of 80 columns");
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    let mut window = Window { session, said: String::new() };
    window.sees(&[&say("wizard-leave")]);
    window.keys("\r");
    window.sees(&[&say("wizard-as-of-other")]);
    window.keys("\r");
    let (back, result) = (say("wizard-back"), say("wizard-show-result"));
    let mut questions = 0;
    // Of several words that are there already the first named counts: the review has both.
    while window.sees(&[&result, &back]) == 1 {
        // The third from the end, whatever is asked.
        window.chooses(UP, 3, &back);
        questions += 1;
        assert!(questions < 20, "{lang}: the questions do not end");
    }
    assert!(questions > 2, "{lang}: {questions}");
    window.sees(&[&back]);
    window.keys("\r");
    let (done, more, end) = (say("after-done"), texts.ui("terminal-more", &[]), texts.ui("terminal-end", &[]));
    while window.sees(&[&done, &more, &end]) != 0 {
        window.keys(" ");
    }
    window.chooses(UP, 1, &done);
    let leave = say("after-let-go");
    window.sees(&[&leave]);
    window.chooses(DOWN, 1, &leave);
    let rest = window.session.expect(Eof).expect("the program ends");
    window.said += &String::from_utf8_lossy(rest.as_bytes());
    looked_over(lang, &window.said);
}

#[test]
fn french_is_drawn() {
    drawn("fr");
}

#[test]
fn chinese_is_drawn() {
    drawn("zh-Hans");
    drawn("zh-Hant");
}

/// Answers what is asked line by line, by the words of the items, until the program ends; what it said.
fn line_by_line(lang: &str) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let texts = texts(lang);
    let mut child = command(lang, &["--plain"], home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let (mut input, mut output) = (child.stdin.take().expect("an input"), child.stdout.take().expect("an output"));
    let wanted = ["wizard-unknown", "wizard-show-result", "after-done", "after-let-go"].map(|id| texts.ui(id, &[]));
    let (mut said, mut answered, mut chunk, mut turns) = (Vec::new(), 0, [0; 4096], 0);
    loop {
        let count = output.read(&mut chunk).expect("readable");
        if count == 0 {
            break;
        }
        said.extend_from_slice(&chunk[..count]);
        let Ok(new) = std::str::from_utf8(&said[answered..]) else { continue };
        let asks = |most: &usize| {
            let prompt = texts.ui("terminal-number", &[("most", (*most).into())]);
            new.trim_end().ends_with(prompt.trim_end())
        };
        let Some(most) = (1..60).find(asks) else { continue };
        // Items stand after their number, from the last one up; longer ones go on below.
        let mut items: Vec<&str> = Vec::new();
        for line in new.lines().rev() {
            let item = line.strip_prefix(&format!("{}. ", most - items.len()));
            items.extend(item.filter(|_| items.len() < most));
        }
        items.reverse();
        let place = wanted.iter().find_map(|wanted| items.iter().position(|item| item == wanted));
        answered = said.len();
        turns += 1;
        assert!(turns < 40, "{lang}: it does not end: {}", String::from_utf8_lossy(&said));
        writeln!(input, "{}", place.map_or(1, |place| place + 1)).expect("it listens");
    }
    assert_eq!(child.wait().expect("it ends").code(), Some(0), "{lang}");
    String::from_utf8(said).expect("text")
}

#[test]
fn every_language_is_written_line_by_line() {
    for lang in languages() {
        let said = line_by_line(lang);
        looked_over(lang, &said);
        assert!(!said.contains('\u{1b}'), "{lang}: nothing is drawn");
        // What the marks of a drawing mean would only be said beside one.
        assert!(!said.contains(&texts(lang).ui("report-timeline-soft", &[])), "{lang}: a drawing");
        for line in said.lines() {
            assert!(delist::text::columns(line) <= 80, "{lang}: {line}");
        }
    }
}

#[test]
fn a_question_mark_asks_for_the_explanation() {
    let home = tempfile::tempdir().expect("a folder");
    let mut child = command("en", &["--plain"], home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("an input").write_all(b"1\n1\n?\n").expect("it listens");
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    let texts = texts("en");
    let why = texts.pack_attr("tourist-conduct", "fact-who", "why").expect("why it is asked");
    assert!(said.contains(&why.split_whitespace().collect::<Vec<_>>().join(" ")), "{said}");
}
