//! W8: a saved session opened and reported, beside `age -d` of the same file. Nearly all of it is scrypt,
//! which is meant to take long: every guess of a passphrase costs the same.
//!
//! Both processes run on a terminal of their own and are told the passphrase as soon as they ask.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use delist::session::{Effort, Id, Saved, SecretString, Store, open, seal};
use expectrl::{Eof, Expect, Session};

use super::measure::timed;

const PASSPHRASE: &str = "seven quiet herons wade at dusk";
const CASE: &str = "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\n\n[listing.facts]\ndecided_on = 2024-12-02\ngrounds = [\"false-asset-report\"]\nperformed = \"not-yet\"\n";
const RUNS: usize = 7;

pub fn measure() {
    let home = tempfile::tempdir().expect("a folder");
    let store = Store::at(&home.path().join("delist/sessions"));
    let id = Id::random().expect("a name");
    let saved = Saved::new("delist 0.1.0", "2026-11-22", "2026-11-22", Some("2026-11-22"), CASE).expect("dates");
    let passphrase = SecretString::from(PASSPHRASE);
    let sealed = seal(&saved.to_json(), &passphrase, Effort::STANDARD).expect("sealed");
    store.hold().expect("the lock").create(&id, &sealed).expect("saved");
    let file = store.path(&id);
    let (mut theirs, mut ours, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let mut age = Command::new("age");
        age.arg("-d").arg("-o").arg(home.path().join("plain")).arg(&file);
        theirs.push(told(age, home.path()));
        let mut delist = Command::new(env!("CARGO_BIN_EXE_delist"));
        delist.args(["--plain", "session", "show", id.as_str()]);
        ours.push(told(delist, home.path()));
        alone.push(timed(|| open(&sealed, &passphrase).expect("opened")));
    }
    println!("work factor 18, {RUNS} runs in turn: median (least to most)");
    println!("age -d | {}", range(&mut theirs));
    println!("delist session show | {}", range(&mut ours));
    println!("opening within the process | {}", range(&mut alone));
    println!("ratio of the processes | {:.2}", ours[RUNS / 2].as_secs_f64() / theirs[RUNS / 2].as_secs_f64());
}

/// From the start of a process that asks for the passphrase to its end.
fn told(mut command: Command, home: &Path) -> Duration {
    command.env("XDG_DATA_HOME", home).env("HOME", home).env("LC_ALL", "C.UTF-8").env("TERM", "xterm");
    let start = Instant::now();
    let mut terminal = Session::spawn(command).expect("a terminal");
    terminal.set_expect_timeout(Some(Duration::from_secs(60)));
    terminal.expect("assphrase").expect("it asks");
    // What was typed before the prompt stood there whole may be thrown away.
    std::thread::sleep(Duration::from_millis(5));
    terminal.send_line(PASSPHRASE).expect("typed");
    terminal.expect(Eof).expect("it ends");
    let took = start.elapsed();
    let status = terminal.get_process_mut().wait().expect("a status");
    assert!(matches!(status, expectrl::process::unix::WaitStatus::Exited(_, 0)), "{status:?}");
    took
}

/// Milliseconds: median, least and most.
fn range(times: &mut [Duration]) -> String {
    times.sort();
    let ms = |place: usize| times[place].as_secs_f64() * 1e3;
    format!("{:.1} ms ({:.1} to {:.1})", ms(times.len() / 2), ms(0), ms(times.len() - 1))
}
