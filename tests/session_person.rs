//! Sessions as a person at a terminal meets them: passphrases, damage, two windows, a full disk, a second key.
#![cfg(all(feature = "cli", unix, debug_assertions))]

mod saved;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use expectrl::process::unix::{UnixProcess, WaitStatus};
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

use delist::session::{Effort, Id, Saved, SecretString, Seen, Store, open, seal};

use saved::{assert_nowhere, has, names};

const PASSPHRASE: &str = "seven quiet herons wade at dusk";
const CASE: &str = "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\nlabel = \"A\"\n\n[listing.facts]\ndecided_on = 2024-12-02\ngrounds = [\"false-asset-report\"]\nperformed = \"not-yet\"\n";

/// A person at a terminal of 80 columns.
struct Person {
    session: OsSession,
    shown: String,
}

impl Person {
    fn runs(home: &Path, args: &[&str]) -> Person {
        let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
        command.args(args);
        Person::at(home, command)
    }

    fn at(home: &Path, mut command: Command) -> Person {
        command.env("XDG_DATA_HOME", home).env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "xterm");
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(80, 60).expect("a window of 80 columns");
        session.set_expect_timeout(Some(Duration::from_secs(90)));
        Person { session, shown: String::new() }
    }

    /// Waits for words, turning pages; everything shown before them since the last.
    fn sees(&mut self, words: &str) -> String {
        self.waits(&[words]).1
    }

    /// Waits for one of two words; whether it was the first.
    fn sees_either(&mut self, first: &str, second: &str) -> bool {
        self.waits(&[first, second]).0 == 0
    }

    /// Waits for one of these words, turning pages: which came, and everything shown before it.
    fn waits(&mut self, words: &[&str]) -> (usize, String) {
        /// What stands under a page.
        const PAGES: [&str; 2] = ["leave out the rest --", "go on; b: back --"];
        let mut read = String::new();
        loop {
            let needles =
                words.iter().chain(&PAGES).map(|each| Box::new((*each).to_owned()) as Box<dyn expectrl::Needle>);
            let found = self.session.expect(expectrl::Any::boxed(needles.collect()));
            let found = found.unwrap_or_else(|error| panic!("waiting for {words:?}: {error}; before: {}", self.shown));
            let before = plain(found.before());
            let came = plain(found.get(0).unwrap_or_default());
            self.shown += &before;
            self.shown += &came;
            read += &before;
            match words.iter().position(|each| *each == came) {
                Some(place) => return (place, read),
                None => self.keys(" "),
            }
        }
    }

    fn keys(&mut self, keys: &str) {
        std::thread::sleep(Duration::from_millis(30));
        self.session.send(keys).expect("a key");
    }

    /// Types once the terminal no longer shows what is typed.
    fn types_unseen(&mut self, prompt: &str, words: &str) -> String {
        let before = self.sees(prompt);
        let patience = Instant::now() + Duration::from_secs(20);
        let process: &mut UnixProcess = self.session.get_process_mut();
        while process.get_echo().unwrap_or(true) {
            assert!(Instant::now() < patience, "the passphrase would have been shown");
            std::thread::sleep(Duration::from_millis(5));
        }
        self.keys(&format!("{words}\r"));
        before
    }

    /// Moves down a menu whose last item is `last` until an item that begins so is marked, and chooses it.
    fn picks(&mut self, item: &str, last: &str) {
        let marked = format!("> {item}");
        for _ in 0..60 {
            let before = self.sees(last);
            // The last item itself is what was waited for.
            let is_last = last.starts_with(item) && before.ends_with("> ");
            if is_last || before.lines().any(|line| line.starts_with(&marked)) {
                self.keys("\r");
                return;
            }
            self.keys("\x1b[B");
        }
        panic!("no item begins with {item:?}");
    }

    /// Waits for the end: the exit status, and everything shown since the last.
    fn ends(mut self) -> (i32, String) {
        let rest = self.session.expect(Eof).expect("the program ends");
        let rest = plain(rest.as_bytes());
        match self.session.get_process_mut().wait() {
            Ok(WaitStatus::Exited(_, code)) => (code, rest),
            other => panic!("{other:?}: {rest}"),
        }
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

/// A home, and a case file beside it.
fn home() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("case.toml");
    fs::write(&case, CASE).expect("written");
    (folder, case)
}

fn sessions(home: &Path) -> Store {
    Store::at(&home.join("delist/sessions"))
}

/// A session that opens quickly, with a version before it.
fn quick(home: &Path) -> (Store, Id) {
    let store = sessions(home);
    let id = Id::random().expect("a name");
    let sealed = |case: &str| {
        let saved = Saved::new("delist 0.1.0", "2026-11-22", "2026-11-22", Some("2026-11-22"), case).expect("dates");
        seal(&saved.to_json(), &SecretString::from(PASSPHRASE), Effort::for_tests()).expect("sealed")
    };
    let (first, second) = (sealed(&CASE.replace("2024-12-02", "2024-12-03")), sealed(CASE));
    let held = store.hold().expect("the lock");
    held.create(&id, &first).expect("saved");
    held.replace(&id, &second, &Seen::good(first), Id::random().expect("a name")).expect("saved");
    drop(held);
    (store, id)
}

fn case_in(store: &Store, id: &Id, passphrase: &str) -> String {
    let plain = open(&store.read(id).expect("read"), &SecretString::from(passphrase)).expect("opened");
    Saved::from_json(&plain).expect("a stored form").case.clone()
}

/// Two spaces and more before, six words, nothing else on the line.
fn six_words(shown: &str) -> String {
    let is_it = |line: &&str| line.starts_with("    ") && line.split_whitespace().count() == 6;
    shown.lines().find(is_it).expect("six words").trim().to_owned()
}

#[test]
fn a_made_passphrase_is_shown_once_and_typed_back() {
    let (home, case) = home();
    let mut person = Person::runs(home.path(), &["session", "save", &case.display().to_string()]);
    let before = person.types_unseen("New passphrase", "");
    assert!(before.contains("no way to recover"), "said before the first save: {before}");
    person.session.expect("\x1b[?1049h").expect("a screen of their own");
    let words = six_words(&person.types_unseen("wiped from the", ""));
    assert!(!home.path().join("delist/sessions").exists(), "nothing is written before there is a passphrase");
    person.types_unseen("from your paper", "six other words that are wrong");
    let again = six_words(&person.types_unseen("wiped from the", ""));
    assert_eq!(words, again, "the same words are shown again");
    // They stood on a screen of their own, and that is empty before they are typed back.
    person.session.expect("\x1b[H\x1b[J").expect("wiped");
    person.types_unseen("from your paper", &words);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("Saved, encrypted"), "{status} {rest}");
    assert!(!rest.contains(&words));
    let store = sessions(home.path());
    let id = store.list().expect("a list").remove(0).id;
    assert!(case_in(&store, &id, &words).contains("2024-12-02"));
    // Markers of what was typed are nowhere in the data folder, in no name and in no byte.
    let mut markers = vec!["2024-12-02", "false-asset-report", "judgment", "listing", "delist 0", "2026-11"];
    markers.push(&words);
    markers.extend(words.split(' ').filter(|word| word.len() > 5));
    fs::remove_file(&case).expect("removed");
    let data = home.path().join("delist/sessions");
    for name in names(&data) {
        let bytes = fs::read(data.join(&name)).expect("read");
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(markers.iter().all(|marker| !text.contains(marker)), "{name}");
        assert!(name == ".lock" || Id::of(&name).is_some(), "{name}");
    }
    // Typed by somebody in capitals, with a space too many.
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    person.types_unseen("Passphrase", &format!(" {}", words.to_uppercase().replacen(' ', "  ", 1)));
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("What the rules say"), "{status} {rest}");
}

#[test]
fn a_passphrase_of_ones_own_must_be_strong_and_is_asked_twice() {
    let (home, case) = home();
    let mut person = Person::runs(home.path(), &["session", "save", &case.display().to_string()]);
    for (typed, answer) in
        [("short", "too short"), ("passwordpassword", "guessed too easily"), ("qwertyuiopasdf", "guessed too easily")]
    {
        person.types_unseen("New passphrase", typed);
        person.sees(answer);
    }
    person.types_unseen("New passphrase", PASSPHRASE);
    person.types_unseen("once more", "seven quiet herons wade at dawn");
    person.sees("not the same");
    // Composed the first time and not the second: the same passphrase.
    person.types_unseen("New passphrase", " une caf\u{e9}teria sur Sèvre");
    person.sees("begins or ends with a space");
    person.types_unseen("once more", " une cafe\u{301}teria sur Sèvre");
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("Saved, encrypted"), "{status} {rest}");
    let store = sessions(home.path());
    let id = store.list().expect("a list").remove(0).id;
    assert!(!case_in(&store, &id, " une caf\u{e9}teria sur Sèvre").is_empty());
}

#[test]
fn a_passphrase_comes_from_the_terminal_and_from_nowhere_else() {
    let (home, case) = home();
    let (_, id) = quick(home.path());
    for command in [vec![], vec!["session"], vec!["session", "save"], vec!["session", "show"], vec!["wizard"]] {
        let help = Command::new(env!("CARGO_BIN_EXE_delist")).args(&command).arg("--help").output().expect("help");
        let help = String::from_utf8_lossy(&help.stdout).to_lowercase();
        assert!(!help.contains("--pass") && !help.contains("_pass"), "{help}");
    }
    // No terminal, a pipe with the passphrase, and it in every variable there might be.
    for args in [vec!["session", "show", id.as_str()], vec!["session", "save", case.to_str().expect("a path")]] {
        let mut command = Command::new("setsid");
        command.arg("-w").arg(env!("CARGO_BIN_EXE_delist")).args(&args);
        for name in ["AGE_PASSPHRASE", "PASSPHRASE", "PASSWORD", "DELIST_PASSPHRASE", "DELIST_PASSWORD"] {
            command.env(name, PASSPHRASE);
        }
        command.env("XDG_DATA_HOME", home.path()).env("HOME", home.path());
        let pipe = home.path().join("typed");
        fs::write(&pipe, format!("{PASSPHRASE}\n{PASSPHRASE}\n")).expect("written");
        let output = command.stdin(fs::File::open(&pipe).expect("opened")).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.contains("needs a terminal"), "{said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_wrong_passphrase_may_be_typed_again() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    let before = store.read(&id).expect("read");
    let mut person = Person::runs(home.path(), &["session", "show", &id.as_str()[..8]]);
    for wrong in ["Seven quiet herons wade at dusk", "seven quiet herons wade at dusk "] {
        person.types_unseen("Passphrase", wrong);
        person.sees("Wrong passphrase, or the beginning of the file is damaged. Nothing was changed.");
    }
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("What the rules say"), "{status} {rest}");
    assert_eq!(store.read(&id).expect("read"), before);
    // Nobody is locked out by having been wrong.
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    for _ in 0..3 {
        person.types_unseen("Passphrase", "");
        person.sees("Wrong passphrase");
    }
    assert_eq!(person.ends().0, 1);
}

#[test]
fn a_damaged_session_offers_the_version_before_it() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    let before = |store: &Store| (fs::read(store.path(&id)).expect("read"), store.previous(&id).expect("read"));
    let listed = || {
        let output = Command::new(env!("CARGO_BIN_EXE_delist"))
            .args(["session", "list"])
            .env("XDG_DATA_HOME", home.path())
            .env("HOME", home.path())
            .output()
            .expect("it runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let mut bytes = store.read(&id).expect("read");
    // Behind the header: seen only once the passphrase is right.
    bytes[5000] ^= 1;
    fs::write(store.path(&id), &bytes).expect("written");
    let untouched = before(&store);
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    assert_eq!(status, 0);
    assert!(rest.contains("is damaged") && rest.contains("version before it") && rest.contains("2024"), "{rest}");
    // Resumed, one is asked; whoever says no leaves everything as it is.
    let mut person = Person::runs(home.path(), &["session", "resume", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    person.sees("Open the version before it");
    person.picks("No", "No, leave everything as it is");
    assert_eq!(person.ends().0, 130);
    assert_eq!(before(&store), untouched, "nothing was changed");
    let mut person = Person::runs(home.path(), &["session", "resume", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    person.sees("Open the version before it");
    person.picks("Yes", "No, leave everything as it is");
    person.sees("What next?");
    assert_eq!(before(&store), untouched, "opening changes nothing");
    person.picks("Save", "Finish");
    person.sees("Saved again");
    person.picks("Finish", "Finish");
    assert_eq!(person.ends().0, 0);
    assert!(case_in(&store, &id, PASSPHRASE).contains("2024-12-03"));
    assert_eq!(before(&store).1, untouched.1, "the damaged version did not take the good one's place");

    // In the header: seen at once, in the list too.
    fs::write(store.path(&id), "garbage").expect("written");
    assert!(listed().contains("the newest version is damaged"), "{}", listed());
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    assert_eq!(person.ends().0, 0);
    // Both: it can only be deleted, and that says what it cannot do.
    fs::write(store.previous_path(&id), "garbage").expect("written");
    assert!(listed().contains("cannot be opened, only deleted"), "{}", listed());
    let (status, rest) = Person::runs(home.path(), &["session", "show", id.as_str()]).ends();
    assert!(status == 1 && rest.contains("not a session"), "{status} {rest}");
    let (status, rest) = Person::runs(home.path(), &["session", "delete", id.as_str(), "--yes"]).ends();
    assert_eq!(status, 0);
    for limit in ["backups", "synced folders", "left behind by the disk", "stay encrypted"] {
        assert!(rest.split_whitespace().collect::<Vec<_>>().join(" ").contains(limit), "{limit}: {rest}");
    }
    assert_eq!(names(store.directory()), [".lock"]);
}

#[test]
fn a_session_under_another_name_is_listed_and_opens_by_its_path() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    let stray = store.directory().join("conflicted copy of a session.age");
    fs::copy(store.path(&id), &stray).expect("copied");
    let (status, rest) = Person::runs(home.path(), &["session", "list"]).ends();
    assert!(status == 0 && rest.contains("- conflicted copy of a session.age"), "{rest}");
    let mut person = Person::runs(home.path(), &["session", "show", stray.to_str().expect("a path")]);
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("What the rules say"), "{status} {rest}");
}

/// Two windows with one case: neither writes over what the other saved, and neither keeps the other from opening.
#[test]
fn two_windows_with_one_case_lose_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    let mut windows: Vec<Person> = (0..2)
        .map(|_| {
            let mut person = Person::runs(home.path(), &["session", "resume", id.as_str()]);
            person.sees("Passphrase");
            person
        })
        .collect();
    // Both wait for a passphrase at the same time, so neither holds the lock meanwhile.
    for person in &mut windows {
        person.types_unseen(" ", PASSPHRASE);
        person.sees("What next?");
    }
    for (person, said) in windows.iter_mut().zip(["Saved again", "changed somewhere else"]) {
        person.picks("Save", "Finish");
        person.sees(said);
    }
    let listed = store.list().expect("a list");
    assert_eq!(listed.len(), 2, "kept side by side");
    for person in windows {
        let mut person = person;
        person.picks("Finish", "Finish");
        assert_eq!(person.ends().0, 0);
    }
    for entry in listed {
        assert!(case_in(&store, &entry.id, PASSPHRASE).contains("2024-12-02"));
    }
}

/// Answers one question of an open case otherwise.
fn performs(person: &mut Person, day: &str) {
    person.picks("Change", "Finish");
    person.sees("Show the result");
    person.picks("full performance by the person", "Go back");
    person.sees("Has the person done everything");
    person.picks("It has happened", "Go back");
    person.sees("Type a day");
    person.sees(">:");
    person.keys(&format!("{day}\r"));
}

/// Waits until a session on the disk holds these words.
fn waits_for(store: &Store, id: &Id, words: &str) {
    let patience = Instant::now() + Duration::from_secs(60);
    while !case_in(store, id, PASSPHRASE).contains(words) {
        assert!(Instant::now() < patience, "{words} was never saved");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn every_answer_of_an_open_session_is_saved() {
    let home = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    let mut person = Person::runs(home.path(), &["session", "resume", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    person.sees("What next?");
    performs(&mut person, "2026-09-30");
    waits_for(&store, &id, "2026-09-30");
    // Gone without a word: what was answered is there.
    person.session.get_process_mut().kill(expectrl::process::unix::Signal::SIGKILL).expect("killed");
    drop(person);
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("30 September 2026"), "{status} {rest}");
}

/// A disk that is full ends nothing: another folder is offered, and nothing that was answered is lost.
#[test]
fn a_full_disk_ends_nothing_and_another_folder_is_offered() {
    let home = tempfile::tempdir().expect("a folder");
    let good = tempfile::tempdir().expect("a folder");
    let (store, id) = quick(home.path());
    fs::remove_file(store.previous_path(&id)).expect("removed");
    // A disk of its own for the sessions, with room for one version and no more.
    let script = "cp \"$1\"/*.age \"$2\" && mount -t tmpfs -o size=44k tmpfs \"$1\" && cp \"$2\"/*.age \"$1\" \
                  && rm \"$2\"/*.age && cd \"$2\" && exec \"$3\" session resume \"$4\"";
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-c", script, "sh"]).arg(store.directory()).arg(good.path());
    command.arg(env!("CARGO_BIN_EXE_delist")).arg(id.as_str());
    if !Command::new("unshare").args(["-m", "true"]).status().is_ok_and(|status| status.success()) {
        assert!(std::env::var_os("CI").is_none(), "continuous integration must be able to mount");
        println!("skipped: no disk can be mounted here");
        return;
    }
    let mut person = Person::at(home.path(), command);
    person.types_unseen("Passphrase", PASSPHRASE);
    person.sees("What next?");
    performs(&mut person, "2026-09-30");
    // Said as soon as it is known: with the result, or when the report is asked for again.
    person.sees("Show the result");
    person.picks("Show the result", "Go back");
    while !person.sees_either("could not be read or written", "What next?") {
        person.picks("Show the report again", "Finish");
    }
    person.picks("Go on without", "Go on without saving for now");
    person.sees("Nothing is lost as long as this program runs");
    person.sees("What next?");
    person.picks("Finish", "Finish");
    person.sees("could not be read or written");
    person.picks("Save into another folder", "Go on without saving for now");
    person.picks(good.path().to_str().expect("a path"), "Go back");
    person.sees("Saved, encrypted");
    // It stays to be read before the screen goes.
    person.session.expect("go on; b: back --").expect("a last page");
    person.keys("\r");
    assert_eq!(person.ends().0, 0);
    let elsewhere = Store::at(good.path());
    let saved = elsewhere.list().expect("a list").remove(0).id;
    assert!(case_in(&elsewhere, &saved, PASSPHRASE).contains("2026-09-30"));
    // And it opens from there.
    let path = elsewhere.path(&saved);
    let mut person = Person::runs(home.path(), &["session", "show", path.to_str().expect("a path")]);
    person.types_unseen("Passphrase", PASSPHRASE);
    assert_eq!(person.ends().0, 0);
}

/// scrypt would abort the program; it asks first and says so.
#[cfg(target_os = "linux")]
#[test]
fn too_little_memory_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let specimen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sessions/v1");
    let store = sessions(home.path());
    fs::create_dir_all(store.directory()).expect("a folder");
    for name in names(&specimen) {
        fs::copy(specimen.join(&name), store.directory().join(&name)).expect("copied");
    }
    let id = store.list().expect("a list").remove(0).id;
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v 200000; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_delist"), "session", "show"]);
    command.arg(id.as_str());
    let mut person = Person::at(home.path(), command);
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    assert_eq!(status, 1, "{rest}");
    assert!(rest.contains("not enough free memory"), "{rest}");
}

#[test]
fn a_second_key_opens_a_session() {
    if !has("age") || !has("age-keygen") {
        return;
    }
    let (home, case) = home();
    let case = case.display().to_string();
    let key = home.path().join("key.txt");
    let made = Command::new("age-keygen").arg("-o").arg(&key).output().expect("age-keygen");
    let public = String::from_utf8_lossy(&made.stderr).split_whitespace().last().expect("a key").to_owned();
    let mut person = Person::runs(home.path(), &["session", "save", &case, "--also-for", &public]);
    // No choice of a passphrase: it is made, because somebody else will be able to read it.
    let before = person.types_unseen("wiped from the", "");
    let flat = before.split_whitespace().collect::<Vec<_>>().join(" ");
    for price in [public.as_str(), "every later version", "cannot take that back", "made by the program"] {
        assert!(flat.contains(price), "{price}: {flat}");
    }
    let words = six_words(&before);
    person.types_unseen("from your paper", &words);
    assert_eq!(person.ends().0, 0);
    let store = sessions(home.path());
    let id = store.list().expect("a list").remove(0).id;
    // The ordinary program, with the second key: the passphrase of this session.
    let opened = Command::new("age").arg("-d").arg("-i").arg(&key).arg(store.recovery(&id)).output().expect("age");
    assert!(opened.status.success(), "{opened:?}");
    let recovered: serde_json::Value = serde_json::from_slice(&opened.stdout).expect("JSON");
    assert_eq!((&recovered["format"], &recovered["session"]), (&1.into(), &id.as_str().into()));
    assert_eq!(recovered["passphrase"], words.as_str());
    assert!(case_in(&store, &id, recovered["passphrase"].as_str().expect("words")).contains("2024-12-02"));
    // Neither file opens as the other kind, and nothing shows whose key it is.
    let sealed = fs::read(store.recovery(&id)).expect("read");
    assert!(open(&sealed, &SecretString::from(words.as_str())).is_err(), "the gate stays strict");
    assert!(store.strays().expect("a list").is_empty());
    assert_nowhere(store.directory(), &[&public, &words]);
    // Every later opening says so.
    let mut person = Person::runs(home.path(), &["session", "show", id.as_str()]);
    person.types_unseen("Passphrase", &words);
    let (_, rest) = person.ends();
    assert!(rest.contains(&public), "{rest}");

    // A new passphrase goes to the same key, and is made again.
    let mut person = Person::runs(home.path(), &["session", "rekey", id.as_str()]);
    person.types_unseen("Passphrase", &words);
    let new = six_words(&person.types_unseen("wiped from the", ""));
    person.types_unseen("from your paper", &new);
    assert_eq!(person.ends().0, 0);
    let rekeyed = store.list().expect("a list").remove(0).id;
    let opened = Command::new("age").arg("-d").arg("-i").arg(&key).arg(store.recovery(&rekeyed)).output().expect("age");
    assert!(rekeyed != id && String::from_utf8_lossy(&opened.stdout).contains(&new), "{opened:?}");
    assert!(!store.recovery(&id).exists());

    // A secret key is refused, and not repeated.
    let secret = fs::read_to_string(&key).expect("read").lines().last().expect("a key").to_owned();
    for (given, said) in [(secret.as_str(), "secret key"), ("age1nonsense", "not a public key"), ("x", "not a public")]
    {
        let (status, rest) = Person::runs(home.path(), &["session", "save", &case, "--also-for", given]).ends();
        let flat = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(status == 2 && flat.contains(said) && !flat.contains("AGE-SECRET-KEY-1"), "{status} {flat}");
    }
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let (home, _) = home();
    let (store, old) = quick(home.path());
    let mut person = Person::runs(home.path(), &["session", "rekey", old.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    let words = {
        person.types_unseen("New passphrase", "");
        six_words(&person.types_unseen("wiped from the", ""))
    };
    assert_eq!(store.list().expect("a list").remove(0).id, old, "nothing is touched before there is a new one");
    person.types_unseen("from your paper", &words);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("is deleted, with its previous version"), "{status} {rest}");
    let list = store.list().expect("a list");
    assert!(list.len() == 1 && list[0].id != old);
    let new = &list[0].id;
    assert!(case_in(&store, new, &words).contains("2024-12-02"));
    let sealed = store.read(new).expect("read");
    assert!(open(&sealed, &SecretString::from(PASSPHRASE)).is_err());
    assert!(!store.previous_path(&old).exists() && !store.path(&old).exists());
    assert_nowhere(store.directory(), &[&words]);
}

#[test]
fn a_session_changed_meanwhile_is_not_deleted_for_a_new_passphrase() {
    let (home, _) = home();
    let (store, old) = quick(home.path());
    let mut person = Person::runs(home.path(), &["session", "rekey", old.as_str()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    person.types_unseen("New passphrase", "");
    let words = six_words(&person.types_unseen("wiped from the", ""));
    // A synced folder puts another version there.
    let other = fs::read(store.previous_path(&old)).expect("read");
    fs::write(store.path(&old), &other).expect("written");
    person.types_unseen("from your paper", &words);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("left as it is"), "{status} {rest}");
    assert_eq!(fs::read(store.path(&old)).expect("still there"), other);
    assert_eq!(store.list().expect("a list").len(), 2);
}

#[test]
fn an_exported_case_is_said_to_be_in_the_clear_or_is_sealed() {
    let (home, _) = home();
    let (_, id) = quick(home.path());
    let clear = home.path().join("case-again.toml");
    let mut person = Person::runs(home.path(), &["session", "export", id.as_str(), "-o", &clear.display().to_string()]);
    person.types_unseen("Passphrase", PASSPHRASE);
    let (status, rest) = person.ends();
    let flat = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(status == 0 && flat.contains("not encrypted: whoever gets the file can read it"), "{status} {flat}");
    let text = fs::read_to_string(&clear).expect("a case file");
    assert!(text.contains("decided_on = \"2024-12-02\""), "{text}");
    // The report of that file, sealed before it touches the disk.
    let sealed = home.path().join("report.html.age");
    let (clear, path) = (clear.display().to_string(), sealed.display().to_string());
    let mut person = Person::runs(home.path(), &["assess", &clear, "--format", "html", "-o", &path]);
    person.types_unseen("New passphrase", PASSPHRASE);
    person.types_unseen("once more", PASSPHRASE);
    let (status, rest) = person.ends();
    assert!(status == 0 && rest.contains("is written, encrypted"), "{status} {rest}");
    let bytes = fs::read(&sealed).expect("a file");
    assert!(!String::from_utf8_lossy(&bytes).contains("2024"));
    let page = open(&bytes, &SecretString::from(PASSPHRASE)).expect("opened");
    assert!(String::from_utf8_lossy(&page).starts_with("<!DOCTYPE html>"));
}
