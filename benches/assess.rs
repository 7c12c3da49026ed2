//! How long a person waits: the whole process, from its start to the printed report, beside two floors
//! in the same run: `true`, a process that does nothing, and the same program printing its version. Run
//! it with `cargo bench --bench assess`; it judges nothing.

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
const DELIST: &str = env!("CARGO_BIN_EXE_delist");

fn main() {
    let finished = format!("{BLANK}{FACTS}");
    let cases = [("a case of three facts", finished.as_str()), ("a blank case", BLANK)];
    println!("whole processes, {RUNS} runs each, in turn: median (least to most), and the median above `true`");
    let mut times: Vec<(String, Vec<Duration>)> = Vec::new();
    for _ in 0..RUNS {
        let mut measured = vec![
            ("`true`".to_owned(), process("true", &[], "")),
            ("--version".to_owned(), process(DELIST, &["--version"], "")),
        ];
        for (name, case) in cases {
            for format in ["text", "json"] {
                let time = process(DELIST, &["assess", "-", "--format", format], case);
                measured.push((format!("{name}, {format}"), time));
            }
        }
        for (name, time) in measured {
            match times.iter_mut().find(|(each, _)| *each == name) {
                Some((_, all)) => all.push(time),
                None => times.push((name, vec![time])),
            }
        }
    }
    times.iter_mut().for_each(|(_, all)| all.sort());
    let floor = times.first().map(|(_, all)| all[all.len() / 2]).unwrap_or_default();
    for (name, all) in &mut times {
        print(name, all, Some(floor));
    }
    println!("within the process");
    let mut loading: Vec<Duration> = (0..RUNS)
        .map(|_| {
            timed(|| {
                Library::shipped(&mut Vec::new()).all();
            })
        })
        .collect();
    print("loading all shipped rules", &mut loading, None);
    let one = |library: &Library| drop(library.packs.speaking_of(["judgment-defaulter"]));
    let mut loading: Vec<Duration> = (0..RUNS).map(|_| timed(|| one(&Library::shipped(&mut Vec::new())))).collect();
    print("loading what one list needs", &mut loading, None);
    let library = Library::shipped(&mut Vec::new());
    for (name, text) in cases {
        let case = case_file::case(&File::new("case", text), &library.all(), &mut Vec::new()).expect("a good case");
        let evaluated = || timed(|| drop(evaluate(&library.all(), &library.calendar, &case)));
        let mut all: Vec<Duration> = (0..RUNS).map(|_| evaluated()).collect();
        print(&format!("evaluating {name}"), &mut all, None);
    }
}

/// Runs a program to its end. Where there is no such program nothing is measured.
fn process(program: &str, args: &[&str], input: &str) -> Duration {
    timed(|| {
        let command = Command::new(program).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = command else { return };
        // What takes no input may have ended before it is there.
        let _ = child.stdin.take().expect("an input").write_all(input.as_bytes());
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success());
    })
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn print(name: &str, all: &mut [Duration], floor: Option<Duration>) {
    all.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (least, median, most) = (all[0], all[all.len() / 2], all[all.len() - 1]);
    let above = floor.map_or(String::new(), |floor| format!(", {:.2} ms above", ms(median.saturating_sub(floor))));
    println!("  {name}: {:.2} ms ({:.2} to {:.2}){above}", ms(median), ms(least), ms(most));
}
