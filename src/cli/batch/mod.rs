//! `delist batch`: many cases, one a line in, one a line out, in the input's order.
//!
//! [`intake`] cuts the input into pieces of whole lines, [`pool`] hands them to as many threads as the machine has
//! processors, [`work`] makes lines of them, and [`outlet`] writes them in order. What a line becomes follows from
//! that line alone; a line that is no case gets a line too, so that the output has as many as the input.

mod intake;
mod outlet;
mod pool;
mod progress;
mod work;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use clap::ArgMatches;

use crate::report::VerdictLines;
use crate::text::{Texts, Value, filled, harmless};

use super::desk::Desk;
use super::details::system;
use super::failure::Failure;
use super::output;
use super::terminal::ending;

use intake::{Intake, Piece};
use outlet::{Outlet, Stopped};
use pool::Ended;
use progress::Progress;
use work::{Done, Form, Rules, Worker};

/// How many bad lines are told on standard error.
const MOST_TOLD: u64 = 200;
/// The most cases worked on at the same time.
const MOST_THREADS: usize = 256;
/// How much of the input a thread works on at a time, in bytes: of verdicts, and of whole results, which are a
/// thousand times as long.
const PIECE: usize = 64 << 10;
const PIECE_EXPLAINED: usize = 2 << 10;

/// What has been counted so far.
#[derive(Default)]
struct Counts {
    lines: u64,
    bad: u64,
    personal: u64,
}

/// Runs the command.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let threads = threads(args)?;
    let is_explained = args.get_flag("explain");
    let (input, output) = (path(args, "in"), path(args, "out"));
    let from = Input::open(&input)?;
    let (mut outlet, from_line) = Outlet::open(&output, args.get_flag("resume"), false)?;
    let (packs, header) = (desk.packs(), desk.header());
    let form = match is_explained {
        true => Form::Explained,
        false => {
            let disclaimer = desk.texts.ui("report-every-page", &[]);
            Form::Verdict(VerdictLines::new(&packs, &header.rules, &disclaimer))
        }
    };
    let is_numbered = !args.get_flag("unnumbered");
    let calendar = &desk.library.calendar;
    let rules = Rules { packs, calendar, texts: &desk.texts, header, form, is_numbered };
    end_clearly(&desk.texts, &output);
    let mut progress = Progress::new(&desk.texts, desk.habits.plain, from.length);
    let intake = Intake::new(progress.counted(from.bytes), if is_explained { PIECE_EXPLAINED } else { PIECE });
    let worker = || {
        let mut worker = Worker::new(&rules);
        move |piece: &Piece, done: &mut Done| worker.work(piece, done)
    };
    let mut counts = Counts::default();
    let ended = pool::run(intake, from_line, threads, worker, |each| {
        if let Some((piece, done)) = each {
            outlet.add(&done.bytes)?;
            counts.lines = piece.first_line + piece.lines - 1;
            tell_bad(done, &input, &mut counts, &mut progress, &desk.texts);
        }
        progress.show(counts.lines, counts.bad);
        Ok(())
    });
    progress.clear();
    match ended {
        Ok(()) => outlet.close()?,
        // Whoever read the output has read enough.
        Err(Ended::Failed(Stopped::Unread)) => return Ok(()),
        Err(Ended::Failed(Stopped::Failed(failure))) => return Err(failure),
        Err(Ended::Unread(error)) => return Err(Failure::io("failed-batch-input", &input, &error)),
        Err(Ended::Alone(error)) => {
            return Err(Failure::failed("failed-batch-threads", &[("detail", &system(&error))]));
        }
    }
    counted(desk, &output, &counts);
    match counts.bad {
        0 => Ok(()),
        bad => Err(Failure::UsageCounted("usage-batch-bad".to_owned(), "bad", bad)),
    }
}

fn path(args: &ArgMatches, id: &str) -> PathBuf {
    args.get_one::<PathBuf>(id).cloned().unwrap_or_else(|| PathBuf::from("-"))
}

fn threads(args: &ArgMatches) -> Result<usize, Failure> {
    match args.get_one::<String>("threads") {
        None => Ok(available_parallelism().map_or(1, usize::from).min(MOST_THREADS)),
        Some(written) => {
            let number = written.parse().ok().filter(|number| (1..=MOST_THREADS).contains(number));
            let most = MOST_THREADS.to_string();
            number.ok_or_else(|| Failure::usage("usage-batch-threads", &[("written", written), ("most", &most)]))
        }
    }
}

/// Where lines come from.
struct Input {
    bytes: Box<dyn Read + Send>,
    /// How many bytes there are, if that can be known.
    length: Option<u64>,
}

impl Input {
    fn open(path: &Path) -> Result<Input, Failure> {
        if path == Path::new("-") {
            return Ok(Input { bytes: Box::new(std::io::stdin()), length: None });
        }
        let shown = path.display().to_string();
        let unreadable =
            |detail: &str| Failure::usage("usage-batch-unreadable", &[("path", &shown), ("detail", detail)]);
        let file = File::open(path).map_err(|error| unreadable(&system(&error)))?;
        let about = file.metadata().map_err(|error| unreadable(&system(&error)))?;
        if about.is_dir() {
            return Err(unreadable("detail-folder"));
        }
        Ok(Input { length: about.is_file().then(|| about.len()), bytes: Box::new(file) })
    }
}

/// Sees to it that Ctrl-C leaves whole lines, and says how to go on.
fn end_clearly(texts: &Texts, output: &Path) {
    let words = match output == Path::new("-") {
        true => texts.ui("batch-interrupted-printed", &[]),
        false => texts.ui("batch-interrupted", &[("path", shown(output))]),
    };
    ending::watch_work(format!("\n{}\n", output::filled(&words)));
}

/// Tells what is wrong with the bad lines of a piece, as long as anybody would read it.
fn tell_bad(done: &Done, input: &Path, counts: &mut Counts, progress: &mut Progress, texts: &Texts) {
    counts.personal += done.personal;
    for bad in &done.bad {
        counts.bad += 1;
        if counts.bad > MOST_TOLD + 1 {
            continue;
        }
        progress.clear();
        if counts.bad > MOST_TOLD {
            output::tell(&output::filled(&texts.ui("batch-bad-more", &[])));
            continue;
        }
        let (name, code) = (harmless(&input.display().to_string()), bad.code.name());
        output::tell(&format!("{name}:{}:{}: {} [{code}]", bad.line, bad.column, bad.message));
    }
}

/// Says what was done.
fn counted(desk: &Desk, output: &Path, counts: &Counts) {
    let say = |id: &str, values: &[(&str, Value)]| {
        output::tell(&filled(&desk.texts.ui(id, values), output::width()));
    };
    let answered = counts.lines.saturating_sub(counts.bad);
    let values = [("lines", counts.lines.into()), ("answered", answered.into()), ("bad", counts.bad.into())];
    say("batch-done", &values);
    if counts.personal > 0 {
        say("batch-personal", &[("count", counts.personal.into())]);
        say("hypothetical-advice", &[]);
    }
    if output != Path::new("-") {
        say("batch-written", &[("path", shown(output))]);
    }
}

fn shown(path: &Path) -> Value {
    harmless(&path.display().to_string()).into()
}
