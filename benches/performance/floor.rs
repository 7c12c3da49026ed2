//! The floor of W7: lines read, parsed as JSON and written again, in their order, by as many threads as
//! there are cores, a bounded number of lines at a time. Whoever reads lines and writes lines does this.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::sync::Mutex;
use std::sync::mpsc::sync_channel;
use std::thread;

use serde_json::Value;

/// Lines handed over at once.
const LINES: usize = 256;

/// Writes the lines of one file to another.
pub fn rewrite(from: &str, to: &str) {
    let input = BufReader::with_capacity(1 << 20, std::fs::File::open(from).expect("the lines"));
    let mut output = BufWriter::with_capacity(1 << 20, std::fs::File::create(to).expect("a file"));
    let workers = thread::available_parallelism().map_or(1, |count| count.get());
    let (read, to_do) = sync_channel::<(usize, Vec<String>)>(2 * workers);
    let (done, to_write) = sync_channel::<(usize, Vec<u8>)>(2 * workers);
    let to_do = Mutex::new(to_do);
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut lines = input.lines().map(|line| line.expect("a line"));
            for place in 0.. {
                let some: Vec<String> = lines.by_ref().take(LINES).collect();
                if some.is_empty() || read.send((place, some)).is_err() {
                    break;
                }
            }
        });
        for _ in 0..workers {
            let (to_do, done) = (&to_do, done.clone());
            scope.spawn(move || {
                loop {
                    let next = to_do.lock().expect("nobody panicked").recv();
                    let Ok((place, lines)) = next else { break };
                    if done.send((place, written(&lines))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let (mut waiting, mut next) = (BTreeMap::new(), 0);
        for (place, bytes) in to_write {
            waiting.insert(place, bytes);
            while let Some(bytes) = waiting.remove(&next) {
                output.write_all(&bytes).expect("written");
                next += 1;
            }
        }
    });
    output.flush().expect("written");
}

fn written(lines: &[String]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in lines {
        let value: Value = serde_json::from_str(line).expect("JSON");
        serde_json::to_writer(&mut bytes, &value).expect("written");
        bytes.push(b'\n');
    }
    bytes
}
