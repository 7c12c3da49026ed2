//! How long a person waits: the whole process, from its start to the printed report, beside the
//! floor no program can go below — the same process printing its version. Run it with
//! `cargo bench --bench assess`; it judges nothing.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use delist::engine::evaluate;
use delist::pack::place::File;
use delist::pack::{Library, case_file};

const RUNS: usize = 41;
const BLANK: &str = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n";
const FACTS: &str =
    "[listing.facts]\ndecided_on = 2026-03-10\ngrounds = [\"ability-but-refuses\"]\nperformed = 2026-09-30\n";

fn main() {
    let finished = format!("{BLANK}{FACTS}");
    let cases = [("a case of three facts", finished.as_str()), ("a blank case", BLANK)];
    println!("whole processes, {RUNS} runs each, in turn: median (least to most)");
    let mut times: Vec<(String, Vec<Duration>)> = Vec::new();
    for _ in 0..RUNS {
        let mut measured = vec![("the floor: --version".to_owned(), process(&["--version"], ""))];
        for (name, case) in cases {
            measured.push((format!("{name}, report"), process(&["assess", "-"], case)));
            measured.push((format!("{name}, JSON"), process(&["assess", "-", "--format", "json"], case)));
        }
        for (name, time) in measured {
            match times.iter_mut().find(|(each, _)| *each == name) {
                Some((_, all)) => all.push(time),
                None => times.push((name, vec![time])),
            }
        }
    }
    times.iter_mut().for_each(|(name, all)| print(name, all));
    println!("within the process");
    let mut loading: Vec<Duration> = (0..RUNS).map(|_| timed(|| drop(Library::shipped(&mut Vec::new())))).collect();
    print("loading the shipped rules", &mut loading);
    let library = Library::shipped(&mut Vec::new());
    for (name, text) in cases {
        let case = case_file::case(&File::new("case", text), &library.all(), &mut Vec::new()).expect("a good case");
        let evaluated = || timed(|| drop(evaluate(&library.all(), &library.calendar, &case)));
        let mut all: Vec<Duration> = (0..RUNS).map(|_| evaluated()).collect();
        print(&format!("evaluating {name}"), &mut all);
    }
}

fn process(args: &[&str], input: &str) -> Duration {
    timed(|| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_delist"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success());
    })
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn print(name: &str, all: &mut [Duration]) {
    all.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (least, median, most) = (all[0], all[all.len() / 2], all[all.len() - 1]);
    println!("  {name}: {:.2} ms ({:.2} to {:.2})", ms(median), ms(least), ms(most));
}
