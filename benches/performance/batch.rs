//! W7: `delist batch` on mixed cases, beside a process that only parses the same lines and writes them
//! again with as many threads (`floor.rs`); and the memory both take, of few lines and of many.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::lines;
use super::measure::median;

const RUNS: usize = 3;
const FEW: usize = 10_000;

/// What a process took.
struct Took {
    wall: Duration,
    /// Of all its threads.
    processor: Duration,
    /// At most at any time, in KiB.
    memory: i64,
}

pub fn measure(many: usize) {
    println!("mixed cases of all lists, {RUNS} runs of each process in turn, median");
    println!("lines, unknown | process | wall s | processor s | lines a second | most memory MiB | output MB");
    let few = pair(FEW, 2);
    let most = pair(many, 2);
    let growth = |which: fn(&[i64; 2]) -> i64| which(&most) as f64 / which(&few) as f64;
    let (floor, batch) = (growth(|each| each[0]), growth(|each| each[1]));
    println!("memory of {many} lines to that of {FEW}: the floor {floor:.2}, delist batch {batch:.2}");
    // What is not known has to be searched for: the same with less of it.
    pair(many / 10, 1);
    pair(many / 10, 0);
}

/// The floor and the program on so many lines: the most memory of each, in KiB.
fn pair(count: usize, unknown_in_five: u64) -> [i64; 2] {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (input, output) = (folder.join("lines.jsonl"), folder.join("out.jsonl"));
    lines::write(count, unknown_in_five, text(&input));
    let (mut floor, mut batch) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let this = std::env::current_exe().expect("this program");
        floor.push(process(this, &["floor", text(&input), text(&output)], &output));
        batch.push(process(env!("CARGO_BIN_EXE_delist").into(), &["batch", text(&input), text(&output)], &output));
    }
    let name = format!("{count}, {} %", 20 * unknown_in_five);
    let floor = print(&name, count, "the floor", &floor);
    let batch = print(&name, count, "delist batch", &batch);
    println!("{name} | ratio | {:.2} | {:.2}", batch.0 / floor.0, batch.1 / floor.1);
    for file in [input, output] {
        std::fs::remove_file(file).expect("removed");
    }
    [floor.2, batch.2]
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a name that is text")
}

/// Medians: seconds by the wall, seconds of processor, memory.
fn print(lines: &str, count: usize, name: &str, all: &[(Took, u64)]) -> (f64, f64, i64) {
    let of = |each: fn(&Took) -> Duration| {
        let mut times: Vec<Duration> = all.iter().map(|(took, _)| each(took)).collect();
        median(&mut times).as_secs_f64()
    };
    let (wall, processor) = (of(|took| took.wall), of(|took| took.processor));
    let memory = all.iter().map(|(took, _)| took.memory).max().expect("a run");
    let (rate, mib) = (count as f64 / wall, memory as f64 / 1024.0);
    let written = all[0].1 as f64 / 1e6;
    println!("{lines} | {name} | {wall:.2} | {processor:.2} | {rate:.0} | {mib:.1} | {written:.1}");
    (wall, processor, memory)
}

/// Runs a process to its end: what it took, and how long its output is.
#[expect(clippy::zombie_processes, reason = "wait4 waits for it")]
fn process(program: PathBuf, args: &[&str], output: &Path) -> (Took, u64) {
    drop(std::fs::remove_file(output));
    let start = Instant::now();
    let child = Command::new(program).args(args).stderr(Stdio::null()).spawn().expect("it starts");
    let (mut status, mut usage) = (0, std::mem::MaybeUninit::<libc::rusage>::zeroed());
    // SAFETY: the process is ours and nobody else waits for it; both places are written to by the kernel only.
    let waited = unsafe { libc::wait4(child.id() as libc::pid_t, &mut status, 0, usage.as_mut_ptr()) };
    let wall = start.elapsed();
    assert!(waited > 0, "{}", io::Error::last_os_error());
    assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0, "it ends well: {status}");
    // SAFETY: all zeros is a value of it, and the kernel has filled it in.
    let usage = unsafe { usage.assume_init() };
    let seconds =
        |time: libc::timeval| Duration::from_secs(time.tv_sec as u64) + Duration::from_micros(time.tv_usec as u64);
    let processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    let length = std::fs::metadata(output).expect("an output").len();
    (Took { wall, processor, memory: usage.ru_maxrss }, length)
}
