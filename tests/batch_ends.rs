//! How a run over many cases ends: by Ctrl-C, by being killed, by a reader that has read enough; and how much memory
//! it takes until then.
#![cfg(all(feature = "cli", unix))]

mod program;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use program::{delist, err, with_input};

/// The program with these arguments; what it reads is written by the test.
#[allow(unsafe_code)]
fn started(home: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_delist"));
    command.args(args).env("XDG_DATA_HOME", home).env("LC_ALL", "C.UTF-8");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let usual = || {
        for signal in [libc::SIGINT, libc::SIGTERM] {
            // SAFETY: may be called between fork and exec, and names a signal there is.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
        Ok(())
    };
    // SAFETY: `usual` allocates nothing and takes no lock.
    unsafe { command.pre_exec(usual) };
    command.spawn().expect("it starts")
}

#[allow(unsafe_code)]
fn signal(child: &Child, signal: libc::c_int) {
    // SAFETY: the process is ours, and nobody has waited for it yet.
    unsafe { libc::kill(child.id() as libc::pid_t, signal) };
}

fn lines(count: usize) -> String {
    let line = |number: usize| {
        let day = format!("20{:02}-{:02}-01", 14 + number % 12, 1 + number % 9);
        format!(
            "{{\"schema\":1,\"id\":{number},\"as_of\":\"2026-11-22\",\"listing\":[{{\"regime\":\"exam-integrity\",\"facts\":{{\"decided_on\":\"{day}\"}}}}]}}\n"
        )
    };
    (0..count).map(line).collect()
}

/// Waits until a file has so many bytes.
#[track_caller]
fn wait_for(file: &Path, bytes: u64) {
    let begun = Instant::now();
    while fs::metadata(file).map_or(0, |about| about.len()) < bytes {
        assert!(begun.elapsed() < Duration::from_secs(60), "nothing is written");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn whoever_stops_a_run_can_take_it_up_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    let text = lines(3_000);
    fs::write(file("in.jsonl"), &text).expect("written");
    let name = |name: &str| file(name).display().to_string();
    let whole = delist(&["batch", &name("in.jsonl"), &name("whole.jsonl")]);
    assert_eq!(whole.status.code(), Some(0), "{}", err(&whole));
    for (number, stop) in [libc::SIGINT, libc::SIGTERM, libc::SIGKILL].into_iter().enumerate() {
        let out = format!("out-{number}.jsonl");
        let mut child = started(folder.path(), &["batch", "-", &name(&out)]);
        // The input stays open: more could come at any time.
        let mut input = child.stdin.take().expect("an input");
        let part = text.len() / 3 + 17 * number;
        input.write_all(&text.as_bytes()[..part]).expect("it reads");
        wait_for(&file(&out), 1000);
        signal(&child, stop);
        let status = child.wait().expect("it ends");
        let mut said = String::new();
        child.stderr.take().expect("its words").read_to_string(&mut said).expect("text");
        drop(input);
        if stop == libc::SIGKILL {
            assert_eq!(status.signal(), Some(stop));
        } else {
            assert_eq!(status.code(), Some(128 + stop), "{said}");
            assert!(said.contains("holds whole lines") && said.contains("--resume"), "{said}");
            assert!(fs::read(file(&out)).expect("there").ends_with(b"\n"), "a line is torn");
        }
        let again = delist(&["batch", &name("in.jsonl"), &name(&out), "--resume"]);
        assert_eq!(again.status.code(), Some(0), "{}", err(&again));
        assert!(fs::read(file(&out)).expect("there") == fs::read(file("whole.jsonl")).expect("there"), "{stop}");
    }
}

#[test]
fn each_answer_comes_as_soon_as_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = started(folder.path(), &["batch", "--unnumbered", "-", "-"]);
    let (mut input, output) = (child.stdin.take().expect("an input"), child.stdout.take().expect("an output"));
    let mut answers = std::io::BufRead::lines(std::io::BufReader::new(output));
    for line in lines(5).split_inclusive('\n') {
        input.write_all(line.as_bytes()).expect("it reads");
        let answer = answers.next().expect("an answer").expect("text");
        let id = line.split(',').nth(1).expect("an id");
        assert!(answer.contains(id), "{answer}");
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(answers.next().is_none());
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("in.jsonl"), lines(5_000)).expect("written");
    let mut child = started(folder.path(), &["batch", &folder.path().join("in.jsonl").display().to_string(), "-"]);
    let mut output = child.stdout.take().expect("an output");
    let mut some = [0; 100];
    output.read_exact(&mut some).expect("a beginning");
    drop(output);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

/// The most memory a run takes, in KiB.
#[allow(unsafe_code)]
#[expect(clippy::zombie_processes, reason = "wait4 waits for it")]
fn memory(folder: &Path, args: &[&str]) -> i64 {
    let mut child = started(folder, args);
    drop(child.stdin.take());
    std::io::copy(&mut child.stdout.take().expect("an output"), &mut std::io::sink()).expect("read");
    let (mut status, mut usage) = (0, std::mem::MaybeUninit::<libc::rusage>::zeroed());
    // SAFETY: the process is ours and nobody else waits for it; the kernel fills both places, and all zeros is a value.
    let usage = unsafe {
        assert!(libc::wait4(child.id() as libc::pid_t, &mut status, 0, usage.as_mut_ptr()) > 0);
        usage.assume_init()
    };
    assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0, "{status}");
    // macOS counts in bytes.
    if cfg!(target_os = "macos") { usage.ru_maxrss / 1024 } else { usage.ru_maxrss }
}

#[test]
fn a_hundred_times_as_many_lines_take_no_more_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut taken = Vec::new();
    for count in [2_000, 200_000] {
        let cases = folder.path().join(format!("{count}.jsonl"));
        fs::write(&cases, lines(count)).expect("written");
        let (cases, summary) = (cases.display().to_string(), folder.path().join(format!("{count}.csv")));
        let args = ["batch", &cases, "-", "--summary", &summary.display().to_string(), "--threads", "2"];
        taken.push(memory(folder.path(), &args));
    }
    println!("{taken:?} KiB");
    // The input alone has 25 MB, the output more than 100 MB.
    assert!(taken[1] < taken[0] + 8 * 1024, "{taken:?} KiB");
}

#[test]
fn a_slow_input_is_no_reason_to_say_anything_and_a_terminal_is() {
    let output = with_input(&["batch", "-", "-"], &lines(10));
    assert_eq!(err(&output), "Lines: 10; answered: 10; bad: 0.\n");
}
