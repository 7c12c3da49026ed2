//! How a dialogue ends, on a real pseudo-terminal: the terminal is as it was found, nothing of the dialogue is left
//! in the window, and no key and no signal breaks anything.
#![cfg(all(feature = "cli", unix))]

mod program;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use expectrl::session::OsSession;
use expectrl::{Expect, Session};

const PASSPHRASE: &str = "seven quiet herons wade at dusk";
/// One that stands nowhere else. The system writes over the beginning of what is given back, and would hide a copy: its
/// end is looked for.
const OWN: &str = "copper-lantern-drifting-zebra-quartz-fjord-41-vexing";
const ITS_END: &str = "fjord-41-vexing";
/// What the terminal is told so that the cursor is seen again.
const CURSOR: &str = "\u{1b}[?25h";
/// What it is told so that the ordinary screen is seen again.
const ORDINARY: &str = "\u{1b}[?1049l";

/// The program within a shell that says afterwards how it ended and how the terminal is.
struct Window {
    session: OsSession,
}

/// Whoever starts the tests in the background has them ignore Ctrl-C, and everything below them.
#[allow(unsafe_code)]
fn no_signal_is_ignored(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    let usual = || {
        for signal in [libc::SIGINT, libc::SIGQUIT, libc::SIGTERM, libc::SIGHUP] {
            // SAFETY: may be called between fork and exec, and names a signal there is.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
        Ok(())
    };
    // SAFETY: `usual` allocates nothing and takes no lock.
    unsafe { command.pre_exec(usual) };
}

impl Window {
    fn open(home: &Path, (columns, rows): (u16, u16), args: &[&str]) -> Window {
        let mut command = Command::new("sh");
        // The shell outlives a Ctrl-C, and the terminal begins as every terminal does.
        let script = "trap : INT QUIT; stty sane; until [ \"$(stty size)\" = \"$2 $1\" ]; do sleep 0.02; done; shift 2; \
                      \"$@\"; echo \"status $?\"; stty -a; echo over";
        command.args(["-c", script, "sh", &columns.to_string(), &rows.to_string(), env!("CARGO_BIN_EXE_delist")]);
        command.args(args).env("XDG_DATA_HOME", home).env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "xterm");
        no_signal_is_ignored(&mut command);
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(columns, rows).expect("a window of this size");
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        Window { session }
    }

    #[track_caller]
    fn sees(&mut self, words: &str) -> String {
        let found = self.session.expect(words).unwrap_or_else(|error| panic!("waiting for {words:?}: {error}"));
        String::from_utf8_lossy(found.before()).into_owned()
    }

    fn keys(&mut self, keys: impl AsRef<[u8]>) {
        std::thread::sleep(Duration::from_millis(30));
        self.session.send(keys).expect("a key");
    }

    fn takes(&mut self, question: &str, last: &str) {
        self.sees(question);
        self.sees(last);
        self.keys("\r");
    }

    /// The program within the shell.
    fn process(&mut self) -> String {
        let shell = self.session.get_process().pid().as_raw();
        let patience = Instant::now() + Duration::from_secs(20);
        loop {
            let children = std::fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap_or_default();
            for child in children.split_whitespace() {
                let name = std::fs::read_to_string(format!("/proc/{child}/comm")).unwrap_or_default();
                if name.trim() == "delist" {
                    return child.to_owned();
                }
            }
            assert!(Instant::now() < patience, "the program does not run");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits for one of these words: which came.
    fn sees_one(&mut self, words: &[&str]) -> usize {
        let needles = words.iter().map(|each| Box::new((*each).to_owned()) as Box<dyn expectrl::Needle>).collect();
        let found = self.session.expect(expectrl::Any::boxed(needles)).expect("one of these words");
        let came = found.get(0).unwrap_or_default();
        words.iter().position(|each| each.as_bytes() == came).expect("one of them")
    }

    /// How often these words stand in the memory the program can write to, as text or as single characters; nothing if
    /// it may not be looked at.
    fn copies_of(&mut self, words: &str) -> Option<usize> {
        use std::os::unix::fs::FileExt;
        let process = self.process();
        let memory = std::fs::File::open(format!("/proc/{process}/mem")).ok()?;
        let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
        let wide: Vec<u8> = words.chars().flat_map(|each| u32::from(each).to_ne_bytes()).collect();
        let needles = [words.as_bytes().to_vec(), wide];
        let mut copies = 0;
        for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|may| may.starts_with("rw"))) {
            let (from, until) = line.split(' ').next()?.split_once('-')?;
            let (from, until) = (u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(until, 16).ok()?);
            let mut bytes = vec![0; usize::try_from(until - from).ok()?];
            let read = memory.read_at(&mut bytes, from).unwrap_or(0);
            for needle in &needles {
                let first = |(_, byte): &(usize, &u8)| **byte == needle[0];
                let starts = bytes[..read].iter().enumerate().filter(first);
                copies += starts.filter(|(at, _)| bytes[*at..read].starts_with(needle)).count();
            }
        }
        Some(copies)
    }

    fn signal(&mut self, name: &str) {
        std::thread::sleep(Duration::from_millis(60));
        self.signal_at_once(name);
    }

    fn signal_at_once(&mut self, name: &str) {
        let process = self.process();
        let done = Command::new("kill").args([&format!("-{name}"), &process]).status().expect("kill");
        assert!(done.success());
    }

    /// The exit status, once the terminal was found as it was; and everything shown since.
    #[track_caller]
    fn ends(&mut self) -> (i32, String) {
        let shown = self.sees("status ");
        let status = self.sees("\n").trim().to_owned();
        let modes = self.sees("over");
        for mode in ["echo", "icanon", "isig", "iexten", "icrnl"] {
            let is_on = modes.split([' ', ';', '\r', '\n']).any(|word| word == mode);
            assert!(is_on, "{mode} is off: {modes}");
        }
        assert!(!modes.contains("susp = <undef>"), "{modes}");
        (status.parse().expect("a status"), shown)
    }
}

/// The kinds of prompt, and how to come to each.
const PROMPTS: &[(&str, &[&str])] = &[
    ("menu", &["wizard"]),
    ("line", &["wizard"]),
    ("page", &["wizard", "--regime", "judgment-defaulter", "--as-of", "2026-11-22"]),
    ("passphrase", &["session", "save", "CASE"]),
    ("made words", &["session", "save", "CASE"]),
    ("plain menu", &["wizard", "--plain"]),
    ("plain line", &["--plain", "wizard"]),
];

/// A program that waits at this prompt.
fn at(prompt: &str, args: &[&str], home: &Path) -> Window {
    let case = home.join("case.toml");
    std::fs::write(&case, "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"tax\"\n").expect("written");
    let case = case.display().to_string();
    let args: Vec<&str> = args.iter().map(|arg| if *arg == "CASE" { case.as_str() } else { arg }).collect();
    let rows = if prompt == "page" { 10 } else { 40 };
    let mut window = Window::open(home, (80, rows), &args);
    match prompt {
        "menu" => drop(window.sees("Leave")),
        "line" => {
            window.takes("Have you read this?", "Leave");
            window.sees("Another day");
            window.keys("\u{1b}[B\r");
            window.sees(">: ");
        }
        // The words before the first question are more than ten rows.
        "page" => drop(window.sees("leave out the rest --")),
        "passphrase" => drop(window.sees("New passphrase")),
        "made words" => {
            window.sees("New passphrase");
            window.keys("\r");
            window.sees("Your passphrase");
        }
        "plain menu" => drop(window.sees("go back: ")),
        _ => {
            window.sees("go back: ");
            window.keys("1\n");
            window.sees("go back: ");
            window.keys("2\n");
            window.sees("> ");
        }
    }
    window
}

fn is_drawn(prompt: &str) -> bool {
    !prompt.starts_with("plain") && prompt != "passphrase"
}

/// P3: the terminal is as it was found after every signal at every prompt, and the status says which it was.
#[test]
fn every_signal_at_every_prompt_leaves_the_terminal_as_it_was() {
    let home = tempfile::tempdir().expect("a folder");
    let mut tried = 0;
    for (prompt, args) in PROMPTS {
        for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129), ("QUIT", 131)] {
            let mut window = at(prompt, args, home.path());
            window.signal(signal);
            let (ended, shown) = window.ends();
            assert_eq!(ended, status, "{signal} at {prompt}: {shown}");
            assert!(!prompt.starts_with("plain") && shown.contains(CURSOR) || !is_drawn(prompt), "{shown:?}");
            assert_eq!(shown.contains(ORDINARY), is_drawn(prompt), "{signal} at {prompt}: {shown:?}");
            tried += 1;
        }
    }
    assert_eq!(tried, 28);
    assert!(!home.path().join("delist/sessions").exists(), "nothing is written unasked");
}

#[test]
fn control_c_ends_the_dialogue_everywhere() {
    let home = tempfile::tempdir().expect("a folder");
    for (prompt, args) in PROMPTS {
        let mut window = at(prompt, args, home.path());
        window.keys("\u{3}");
        assert_eq!(window.ends().0, 130, "{prompt}");
    }
    // Between two questions, while keys are pressed as fast as they come.
    for _ in 0..10 {
        let mut window = at("menu", &["wizard"], home.path());
        window.keys("\u{1b}[B\u{1b}[A\u{1b}[B\u{1b}[A\u{1b}[B\u{1b}[A\u{1b}[B");
        window.signal_at_once("TERM");
        window.keys("\u{1b}[A\u{1b}[B\u{1b}[A\u{1b}[B\u{1b}[A");
        assert_eq!(window.ends().0, 143);
    }
    assert!(!home.path().join("delist/sessions").exists(), "nothing is written unasked");
}

/// P10: bytes that are no text, control characters, and more than anybody types.
#[test]
fn what_is_no_text_is_refused_with_a_word() {
    let home = tempfile::tempdir().expect("a folder");
    for (prompt, args, end) in [("line", &["wizard"][..], "\r"), ("plain line", &["wizard", "--plain"], "\n")] {
        let mut window = at(prompt, args, home.path());
        for bytes in [&b"\xff\xfe\x80"[..], b"\xc2\x9b", "\u{202e}".as_bytes()] {
            window.keys([bytes, end.as_bytes()].concat());
            window.sees("no letter, digit or mark");
        }
        window.keys([&[b'7'; 260], end.as_bytes()].concat());
        window.sees("At most 200 characters");
        window.keys(format!("2026-11-22{end}"));
        window.sees("Which list");
        window.keys("\u{3}");
        assert_eq!(window.ends().0, 130);
    }
    for prompt in ["menu", "plain menu"] {
        let mut window = at(prompt, if prompt == "menu" { &["wizard"] } else { &["wizard", "--plain"] }, home.path());
        window.keys(b"\xff\xfe\x80\xc2\x9b\x01\x1a\x1b[999999999999999999999999999999999999999Z\n\n");
        std::thread::sleep(Duration::from_millis(200));
        if prompt == "plain menu" {
            // There Ctrl-Z means what it always means.
            continue;
        }
        window.keys("\u{3}");
        assert_eq!(window.ends().0, 130, "{prompt}");
    }
}

/// P8: whoever goes away is waited for no longer than was said, what was shown is gone, and it is said why.
#[test]
fn a_dialogue_nobody_touches_ends() {
    let home = tempfile::tempdir().expect("a folder");
    let args = |args: &[&'static str]| [args, &["--idle-minutes", "0.05"]].concat();
    let windows = PROMPTS.iter().map(|(prompt, words)| (prompt, at(prompt, &args(words), home.path())));
    let windows: Vec<_> = windows.collect();
    let since = Instant::now();
    for (prompt, mut window) in windows {
        let (status, shown) = window.ends();
        assert_eq!(status, 1, "{prompt}: {shown}");
        let said = shown.find("Nobody has done anything").unwrap_or_else(|| panic!("{prompt}: {shown}"));
        let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("no answers are kept") && shown.contains("--idle-minutes"), "{prompt}: {shown}");
        assert_eq!(shown.find(ORDINARY).is_some_and(|ordinary| ordinary < said), is_drawn(prompt), "{prompt}: {shown}");
    }
    // Linux tells when a terminal was read no more closely than to eight seconds.
    assert!(since.elapsed() < Duration::from_secs(25), "{:?}", since.elapsed());
    let mut window = at("menu", &args(&["wizard"]), home.path());
    for _ in 0..24 {
        std::thread::sleep(Duration::from_millis(700));
        window.keys("\u{1b}[B");
    }
    window.keys("\u{3}");
    assert_eq!(window.ends().0, 130, "keys keep it open");
    for (written, is_right) in
        [("0", false), ("-1", false), ("ten", false), ("NaN", false), ("1e9", false), ("never", true)]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_delist"))
            .args([&format!("--idle-minutes={written}"), "calendar", "2026-09-30", "+3"])
            .output()
            .expect("it runs");
        assert_eq!(output.status.code(), Some(if is_right { 0 } else { 2 }), "{written}");
    }
}

/// P4: a passphrase of one's own, judged, used to seal and to open, is nowhere in the memory of the running program.
/// P8: and the answers saved under it are kept when nobody comes back.
#[test]
fn a_passphrase_leaves_no_copy_in_the_running_program() {
    let home = tempfile::tempdir().expect("a folder");
    // Judged, and not used: what the estimator leaves is not yet written over by anything else.
    let mut window = at("passphrase", &["session", "save", "CASE"], home.path());
    window.keys(format!("{OWN}\r"));
    window.sees("once more");
    window.keys("another one\r");
    window.sees("New passphrase");
    let Some(copies) = window.copies_of(ITS_END) else { return println!("skipped: only root may look into it") };
    assert_eq!(copies, 0, "after judging");
    window.keys("\u{3}");
    assert_eq!(window.ends().0, 130);
    let mut window = at("passphrase", &["session", "save", "CASE"], home.path());
    window.keys(format!("{OWN}\r"));
    window.sees("once more");
    window.keys(format!("{OWN}\r"));
    window.sees("Encrypting");
    assert_eq!(window.ends().0, 0);
    let saved = std::fs::read_dir(home.path().join("delist/sessions")).expect("saved").flatten();
    let id = saved.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".delist.age")?.to_owned())).next();
    let id = id.expect("a session");
    let mut window = Window::open(home.path(), (80, 24), &["session", "resume", &id, "--idle-minutes", "0.05"]);
    window.sees("while you type");
    window.keys(format!("{OWN}\r"));
    window.sees("leave out the rest --");
    window.keys("q");
    window.sees("Finish");
    let Some(copies) = window.copies_of(ITS_END) else {
        return println!("skipped: only root may look into the program");
    };
    assert_eq!(copies, 0, "after opening");
    assert!(window.copies_of("Explain one of the ways").is_some_and(|copies| copies > 0), "the search finds nothing");
    let (_, shown) = window.ends();
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Your answers are kept in the saved case"), "{shown}");
    // Creating: judged by an estimator that works with copies of its own.
    let mut window =
        Window::open(home.path(), (80, 24), &["wizard", "--regime", "tourist-conduct", "--as-of", "2026-11-22"]);
    window.takes("Have you read this?", "Leave");
    for _ in 0..40 {
        match window.sees_one(&["Show the result", "Go back"]) {
            0 => break,
            _ => ["\u{1b}[A", "\u{1b}[A", "\u{1b}[A", "\r"].iter().for_each(|key| {
                window.keys(key);
                if *key != "\r" {
                    window.sees("Go back");
                }
            }),
        }
    }
    window.sees("Go back");
    window.keys("\r");
    window.sees("leave out the rest --");
    window.keys("q");
    window.sees("Finish");
    (0..3).for_each(|_| {
        window.keys("\u{1b}[B");
        window.sees("Finish");
    });
    window.keys("\r");
    for prompt in ["New passphrase", "once more"] {
        window.sees(prompt);
        window.keys(format!("{OWN}\r"));
    }
    window.sees("Saved, encrypted");
    window.sees("Finish");
    assert_eq!(window.copies_of(ITS_END), Some(0), "after judging and sealing");
    window.keys("\u{3}");
    assert_eq!(window.ends().0, 130);
}

/// P5: what the window keeps after a dialogue that showed facts, a report and its reasons: nothing. The control is
/// the same dialogue written line by line, which stays.
#[test]
fn nothing_of_a_dialogue_is_left_in_the_window() {
    let home = tempfile::tempdir().expect("a folder");
    let markers =
        ["uncivil behaviour", "Question 1", "10 March 2024", "What the rules say", "2024-03-10", "What next?"];
    let left: Vec<usize> = [false, true]
        .into_iter()
        .map(|plain| {
            let (shown, kept) = a_whole_dialogue(home.path(), plain);
            for marker in markers {
                assert!(shown.contains(marker), "{marker} was never shown");
            }
            assert!(!shown.contains("\u{1b}[2J") && !shown.contains("\u{1b}[3J"), "more than our own is cleared");
            assert!(!plain || !shown.contains('\u{1b}'), "something was drawn");
            markers.iter().filter(|marker| kept.contains(**marker)).count()
        })
        .collect();
    assert_eq!(left, [0, markers.len()], "markers in the window after the dialogue, and after the plain one");
}

/// Questions, a report, and out by Ctrl-C: everything shown, and everything the window still holds.
fn a_whole_dialogue(home: &Path, plain: bool) -> (String, String) {
    let mut args = vec!["wizard", "--regime", "tourist-conduct", "--as-of", "2026-11-22"];
    args.extend(plain.then_some("--plain"));
    let mut window = Window::open(home, (80, 40), &args);
    let mut screen = vt100::Parser::new(40, 80, 100_000);
    let (mut shown, mut is_dated) = (String::new(), false);
    for _ in 0..80 {
        // The screen stands still, and then what it asks is answered.
        let mut still = 0;
        while still < 10 {
            std::thread::sleep(Duration::from_millis(25));
            let mut piece = [0; 4096];
            match window.session.try_read(&mut piece) {
                Ok(read @ 1..) => {
                    screen.process(&piece[..read]);
                    shown.push_str(&String::from_utf8_lossy(&piece[..read]));
                    still = 0;
                }
                _ => still += 1,
            }
        }
        let seen = screen.screen().contents();
        let asked = seen.trim_end().rsplit("\n\n").next().unwrap_or_default();
        let enter = if plain { "\n" } else { "\r" };
        if seen.contains("over") && seen.contains("status ") {
            break;
        } else if asked.ends_with("--") {
            window.keys(" ");
        } else if asked.contains("What next?") || asked.contains("You pressed Ctrl-C") {
            window.keys("\u{3}");
        } else if asked.ends_with(">:") || asked.ends_with("\n>") {
            is_dated = true;
            window.keys(format!("2024-03-10{enter}"));
        } else if asked.contains("Have you read")
            || asked.contains("Show the result")
            || asked.contains("I know the day") && !is_dated
        {
            window.keys(if plain { "1\n" } else { "\r" });
        } else if plain {
            // “I don't know” is the third from the end.
            let last = asked.rsplit("from 1 to ").next().and_then(|rest| rest.split(',').next()?.parse().ok());
            window.keys(format!("{}\n", last.unwrap_or(4_usize) - 2));
        } else {
            ["\u{1b}[A", "\u{1b}[A", "\u{1b}[A", "\r"].iter().for_each(|key| window.keys(key));
        }
    }
    assert!(!screen.screen().alternate_screen());
    let mut kept = String::new();
    screen.screen_mut().set_scrollback(usize::MAX);
    for back in (0..=screen.screen().scrollback()).rev() {
        screen.screen_mut().set_scrollback(back);
        kept.push_str(&screen.screen().rows(0, 80).next().unwrap_or_default());
        kept.push('\n');
    }
    kept.push_str(&screen.screen().contents());
    (shown, kept)
}

/// P7: a whole dialogue leaves no file but saved cases, wherever a program could leave one.
#[test]
fn a_dialogue_leaves_no_file() {
    let home = tempfile::tempdir().expect("a folder");
    let mut window = at("line", &["wizard"], home.path());
    window.keys("2026-11-22\r");
    window.sees("Which list");
    window.keys("\u{3}");
    window.ends();
    let left: Vec<_> =
        std::fs::read_dir(home.path()).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["case.toml"], "which this test wrote");
}

/// In a narrow or low window nothing is drawn over anything else; in one that is too low that is said.
#[test]
fn a_narrow_and_low_window_does_not_break() {
    let home = tempfile::tempdir().expect("a folder");
    for (columns, rows) in [(20, 8), (20, 24), (40, 5), (12, 10)] {
        let mut window = Window::open(home.path(), (columns, rows), &["wizard"]);
        let mut screen = vt100::Parser::new(rows, columns, 0);
        let mut is_reached = false;
        for _ in 0..120 {
            std::thread::sleep(Duration::from_millis(60));
            let mut piece = [0; 8192];
            while let Ok(read @ 1..) = window.session.try_read(&mut piece) {
                screen.process(&piece[..read]);
            }
            let shown = screen.screen().contents();
            is_reached = shown.lines().any(|line| line.starts_with("> Yes"));
            if is_reached {
                break;
            }
            window.keys("\u{1b}[6~");
        }
        assert!(is_reached, "{columns}x{rows}: {}", screen.screen().contents());
        window.keys("\u{3}");
        assert_eq!(window.ends().0, 130, "{columns}x{rows}");
    }
    let mut window = Window::open(home.path(), (80, 2), &["session", "delete", "abcd1234"]);
    assert_ne!(window.ends().0, 101);
}

/// A save that has begun is finished, whatever comes meanwhile: what was acknowledged can be opened.
#[test]
fn a_save_in_flight_is_finished() {
    let home = tempfile::tempdir().expect("a folder");
    for signal in ["INT", "TERM", "HUP", "QUIT"] {
        let mut window = at("passphrase", &["session", "save", "CASE"], home.path());
        window.keys(format!("{PASSPHRASE}\r"));
        window.sees("once more");
        window.keys(format!("{PASSPHRASE}\r"));
        window.sees("Encrypting");
        window.signal_at_once(signal);
        assert!(window.ends().0 > 128, "{signal}");
    }
    let saved = std::fs::read_dir(home.path().join("delist/sessions")).expect("saved").flatten();
    let saved = saved.filter(|entry| entry.path().extension().is_some_and(|end| end == "age")).count();
    assert_eq!(saved, 4);
}

/// Line by line, from a script on the standard input: the whole way to the report, and no way round a wrong number.
#[test]
fn a_whole_case_is_answered_from_the_standard_input() {
    let args = ["wizard", "--plain", "--regime", "tourist-conduct", "--as-of", "2026-11-22"];
    // Read; a wrong number, then a right one; a day that is none, then one; nothing else known; the result; finish.
    let output = program::with_input(&args, "1\n77\nx\n1\n1\n2024-13\n2024-03-10\n4\n2\n2\n1\n8\n2\n");
    let shown = program::out(&output);
    assert_eq!(output.status.code(), Some(0), "{shown} {}", program::err(&output));
    assert_eq!(shown.matches("A number from 0 to 6 is needed.").count(), 2, "{shown}");
    for words in ["is not a date", "What the rules say", "What next?", "Finish without saving it?"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains('\u{1b}'), "nothing is drawn");
    // “I don't know” to everything, by the last number but two, whatever the question.
    let mut script = "1\n".to_owned();
    for _ in 0..60 {
        let output = program::with_input(&args, &script);
        let shown = program::out(&output);
        assert_eq!(output.status.code(), Some(0), "the end of the lines is an end in order: {}", program::err(&output));
        assert!(program::err(&output).contains("have come to their end"), "{}", program::err(&output));
        if shown.contains("What next?") {
            assert!(shown.contains("What the rules say"), "{shown}");
            return;
        }
        let is_review = shown.contains("Show the result");
        let last = shown.rsplit("from 1 to ").next().and_then(|rest| rest.split(',').next()?.parse().ok());
        let last: usize = last.unwrap_or_else(|| panic!("no question: {shown}"));
        script += &if is_review { "1\n".to_owned() } else { format!("{}\n", last - 2) };
    }
    panic!("the questions do not end: {script}");
}

/// A terminal that cannot draw is written to line by line without being asked to.
#[test]
fn a_terminal_that_cannot_draw_is_written_to_line_by_line() {
    for name in [Some("dumb"), None] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
        command.arg("wizard").env("LC_ALL", "C.UTF-8").env_remove("TERM");
        if let Some(name) = name {
            command.env("TERM", name);
        }
        let output = command.stdin(std::process::Stdio::null()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{name:?}");
        assert!(program::out(&output).contains("Type a number from 1 to 2"), "{name:?}");
    }
}
