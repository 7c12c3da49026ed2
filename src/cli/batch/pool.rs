//! Many threads over one input, and their lines in its order.
//!
//! One thread cuts the input into pieces, the workers work on them, and whoever called puts them back in order. There
//! are only so many pieces at a time, and each goes round with its memory: when one takes long, or nobody takes the
//! output, the others wait.
//!
//! **What it does not do.** It knows neither cases nor files.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{Builder, scope};
use std::time::Duration;

use super::intake::{Intake, Piece};

/// Pieces under way for each worker.
const UNDER_WAY: usize = 2;
/// The stack of a worker, as large as that of a first thread: rules may be nested.
const STACK: usize = 8 << 20;
/// How often somebody is told that time passes, at least.
const BREATH: Duration = Duration::from_millis(200);

/// Why not everything was worked on.
pub enum Ended<E> {
    /// The input could not be read to its end.
    Unread(io::Error),
    /// There are no threads to be had.
    Alone(io::Error),
    /// What was done with the pieces failed.
    Failed(E),
}

/// A piece, and what became of it.
#[derive(Default)]
struct Job<D> {
    piece: Piece,
    done: D,
}

/// What a thread has to say.
enum Word<D> {
    /// A piece was worked on.
    Done(Job<D>),
    /// The input could not be read to its end.
    Unread(io::Error),
    /// A worker is gone with its piece.
    Lost,
}

/// Says that its worker is lost, if that panics.
struct Watch<'w, D>(&'w Sender<Word<D>>);

impl<D> Drop for Watch<'_, D> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = self.0.send(Word::Lost);
        }
    }
}

/// Works on an input from a line on, with so many workers; each is made in its own thread. What becomes of each piece
/// is handed to `take` in the input's order, and `None` now and then in between.
pub fn run<R, D, W, E>(
    mut intake: Intake<R>,
    from_line: u64,
    workers: usize,
    worker: impl Fn() -> W + Sync,
    mut take: impl FnMut(Option<(&Piece, &D)>) -> Result<(), E>,
) -> Result<(), Ended<E>>
where
    R: Read + Send,
    D: Default + Send,
    W: FnMut(&Piece, &mut D),
{
    let (free, idle) = channel::<Job<D>>();
    let (cut, waiting) = channel::<Job<D>>();
    let (finished, results) = channel::<Word<D>>();
    let waiting = Mutex::new(waiting);
    (0..workers * UNDER_WAY).for_each(|_| drop(free.send(Job::default())));
    scope(|scope| {
        let named = |name: &str| Builder::new().name(name.to_owned()).stack_size(STACK);
        let broken = finished.clone();
        let reader = move || {
            if let Err(error) = read(&mut intake, from_line, &idle, |job| cut.send(job).is_ok()) {
                let _ = broken.send(Word::Unread(error));
            }
        };
        named("reader").spawn_scoped(scope, reader).map_err(Ended::Alone)?;
        for place in 0..workers {
            let (finished, waiting, worker) = (finished.clone(), &waiting, &worker);
            let work = move || {
                let _watch = Watch(&finished);
                let mut work = worker();
                while let Some(mut job) = next(waiting) {
                    work(&job.piece, &mut job.done);
                    if finished.send(Word::Done(job)).is_err() {
                        break;
                    }
                }
            };
            match named("worker").spawn_scoped(scope, work) {
                Err(error) if place == 0 => return Err(Ended::Alone(error)),
                _ => {}
            }
        }
        drop(finished);
        // What comes from here on is dropped on the way out, and with it everybody has an end.
        let (free, results) = (free, results);
        let mut early: BTreeMap<u64, Job<D>> = BTreeMap::new();
        let mut expected = 0;
        let mut broken = None;
        loop {
            match results.recv_timeout(BREATH) {
                Ok(Word::Done(job)) => drop(early.insert(job.piece.number, job)),
                Ok(Word::Unread(error)) => broken = Some(error),
                // Its piece never comes: everybody ends, and its panic goes on from here.
                Ok(Word::Lost) => return Ok(()),
                Err(RecvTimeoutError::Timeout) => take(None).map_err(Ended::Failed)?,
                Err(RecvTimeoutError::Disconnected) => break,
            }
            while let Some(job) = early.remove(&expected) {
                take(Some((&job.piece, &job.done))).map_err(Ended::Failed)?;
                expected += 1;
                let _ = free.send(job);
            }
        }
        broken.map_or(Ok(()), |error| Err(Ended::Unread(error)))
    })
}

fn read<R: Read, D>(
    intake: &mut Intake<R>,
    from_line: u64,
    idle: &Receiver<Job<D>>,
    hand_on: impl Fn(Job<D>) -> bool,
) -> io::Result<()> {
    if intake.skip_to(from_line)? {
        while let Ok(mut job) = idle.recv() {
            if !intake.fill(&mut job.piece)? || !hand_on(job) {
                break;
            }
        }
    }
    Ok(())
}

/// The next piece somebody has to work on.
fn next<T>(waiting: &Mutex<Receiver<T>>) -> Option<T> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Works on lines of numbers: each worker waits as many milliseconds as its line says.
    fn worked(text: &str, workers: usize, from_line: u64) -> Vec<(u64, String)> {
        let intake = Intake::new(text.as_bytes(), 3);
        let mut seen = Vec::new();
        let worker = || {
            |piece: &Piece, done: &mut String| {
                *done = String::from_utf8_lossy(&piece.bytes).into_owned();
                let wait = done.lines().filter_map(|line| line.parse::<u64>().ok()).sum();
                std::thread::sleep(Duration::from_millis(wait));
            }
        };
        let taken = run(intake, from_line, workers, worker, |each| {
            seen.extend(each.map(|(piece, done): (&Piece, &String)| (piece.first_line, done.clone())));
            Ok::<(), ()>(())
        });
        assert!(taken.is_ok());
        seen
    }

    #[test]
    fn the_order_of_the_input_is_kept_however_long_each_piece_takes() {
        let text: String = (0..200).map(|each| format!("{}\n", (each * 7919) % 23)).collect();
        for workers in [1, 2, 7] {
            for from in [1, 2, 120] {
                let seen = worked(&text, workers, from);
                let lines: String = seen.iter().map(|(_, lines)| lines.as_str()).collect();
                let expected: Vec<&str> = text.lines().skip(from as usize - 1).collect();
                assert_eq!(lines.lines().collect::<Vec<_>>(), expected, "{workers} {from}");
                let mut next = from;
                for (first, lines) in seen {
                    assert_eq!(first, next);
                    next += lines.lines().count() as u64;
                }
            }
        }
    }

    #[test]
    fn while_one_piece_takes_long_no_more_than_so_many_are_read() {
        let read = std::sync::atomic::AtomicU64::new(0);
        struct Counted<'a>(&'a std::sync::atomic::AtomicU64);
        impl Read for Counted<'_> {
            fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
                if self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst) >= 10_000 {
                    return Ok(0);
                }
                into[0] = b'\n';
                Ok(1)
            }
        }
        let mut most = 0;
        let worker = || {
            |piece: &Piece, _: &mut ()| {
                if piece.number == 0 {
                    std::thread::sleep(Duration::from_millis(300));
                }
            }
        };
        let taken = run(Intake::new(Counted(&read), 1), 1, 2, worker, |each| {
            if most == 0 && each.is_some() {
                most = read.load(std::sync::atomic::Ordering::SeqCst);
            }
            Ok::<(), ()>(())
        });
        assert!(taken.is_ok() && most > 0 && most <= 2 * UNDER_WAY as u64 + 1, "{most}");
    }

    #[test]
    #[should_panic = "a scoped thread panicked"]
    fn a_worker_that_panics_ends_it_all() {
        let text = "1\n".repeat(1000);
        let worker = || |piece: &Piece, _: &mut ()| assert_ne!(piece.number, 5, "on purpose");
        let _ = run(Intake::new(text.as_bytes(), 2), 1, 3, worker, |_| Ok::<(), ()>(()));
    }

    #[test]
    fn who_takes_the_pieces_can_end_it_all() {
        let text = "1\n".repeat(1000);
        let mut count = 0;
        let ended = run(
            Intake::new(text.as_bytes(), 2),
            1,
            3,
            || |_: &Piece, _: &mut ()| {},
            |_| {
                count += 1;
                if count < 5 { Ok(()) } else { Err("enough") }
            },
        );
        assert!(matches!(ended, Err(Ended::Failed("enough"))));
    }
}
