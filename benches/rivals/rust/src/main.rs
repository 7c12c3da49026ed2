//! W1 as users of `zen-engine` and of `regorus` would write it.
//!
//! usage: rivals CASES RUNS
//!
//! Reads the cases, and prints a line for each engine: name, median, least and most nanoseconds of a
//! run, digest. The inputs of a run are built before its clock starts.

mod rego;
mod zen;

use std::time::{Duration, Instant};

/// What is known of one entry; days are counted from 1970-01-01.
pub struct Case {
    pub decided: String,
    pub extension: i64,
    pub early: Option<String>,
}

impl Case {
    fn read(line: &str) -> Case {
        let mut parts = line.split(',');
        let mut next = || parts.next().expect("three columns").to_owned();
        let (decided, extension, early) = (next(), next().parse().expect("a number"), next());
        Case { decided, extension, early: Some(early).filter(|text| !text.is_empty()) }
    }
}

fn main() {
    let mut args = std::env::args().skip(1);
    let (path, runs) = (args.next().expect("the cases"), args.next().expect("how many runs"));
    let runs: usize = runs.parse().expect("a number of runs");
    let text = std::fs::read_to_string(path).expect("the cases can be read");
    let cases: Vec<Case> = text.lines().skip(1).map(Case::read).collect();
    zen::graph(&cases, runs);
    zen::expression(&cases, runs);
    rego::machine(&cases, runs);
    rego::interpreter(&cases, runs);
}

/// Runs one engine, each time on inputs of its own, and prints what came of it.
pub fn measure<T>(name: &str, runs: usize, inputs: impl Fn() -> Vec<T>, mut removal: impl FnMut(T) -> i32) {
    let mut times: Vec<Duration> = Vec::new();
    let mut days = Vec::new();
    for _ in 0..runs {
        let inputs = inputs();
        days = Vec::with_capacity(inputs.len());
        let start = Instant::now();
        days.extend(inputs.into_iter().map(&mut removal));
        times.push(start.elapsed());
    }
    times.sort();
    let (median, least, most) = (times[runs / 2], times[0], times[runs - 1]);
    println!("{name}\t{}\t{}\t{}\t{:016x}", median.as_nanos(), least.as_nanos(), most.as_nanos(), digest(&days));
}

/// FNV-1a over the days since 1970-01-01, each as four bytes, the least first.
fn digest(days: &[i32]) -> u64 {
    let bytes = days.iter().flat_map(|day| day.to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |found, byte| (found ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
