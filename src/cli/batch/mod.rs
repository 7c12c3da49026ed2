//! `delist batch`: many cases, one a line in, one a line out, in the input's order.
//!
//! [`intake`] cuts the input into pieces of whole lines, [`pool`] hands them to as many threads as the machine has
//! processors, [`work`] makes lines of them, and [`outlet`] writes them in order. What a line becomes follows from
//! that line alone; a line that is no case gets a line too, so that the output has as many as the input.

mod intake;
mod outlet;
mod pool;
mod progress;
mod summary;
mod turns;
mod work;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use clap::ArgMatches;

use crate::engine::flat::CompiledPacks;
use crate::pack::finding::nearest;
use crate::report::{Study, Table, VerdictLines, columns_in_brief, known_columns};
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
use summary::Summary;
use work::{Done, Form, Rules, Worker};

/// How many bad lines are told on standard error.
const MOST_TOLD: u64 = 200;
/// The most cases worked on at the same time.
const MOST_THREADS: usize = 256;
/// How much of the input a thread works on at a time, in bytes: of verdicts, and of whole results, which are a
/// thousand times as long.
const PIECE: usize = 128 << 10;
const PIECE_EXPLAINED: usize = 2 << 10;

/// What has been counted so far.
#[derive(Default)]
struct Counts {
    lines: u64,
    bad: u64,
    /// How many of the bad ones were told.
    told: u64,
    personal: u64,
}

/// Runs the command.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let threads = threads(args)?;
    let (input, output) = (path(args, "in"), path(args, "out"));
    let form = form(desk, args)?;
    let summary = Summary::asked(args, &output)?;
    let from = Input::open(&input)?;
    // What is counted is counted from the first line on; and a row of a table may be anybody's.
    let from_first = summary.is_some() || matches!(form, Form::Table(_));
    let (mut outlet, begun) = Outlet::open(&output, args.get_flag("resume"), from_first)?;
    let piece = if matches!(form, Form::Explained) { PIECE_EXPLAINED } else { PIECE };
    let head = if let Form::Table(table) = &form { table.head() } else { Vec::new() };
    let rules = Rules {
        packs: desk.packs(),
        compiled: CompiledPacks::new(&desk.packs(), &desk.library.calendar),
        calendar: &desk.library.calendar,
        texts: &desk.texts,
        header: desk.header(),
        form,
        is_numbered: !args.get_flag("unnumbered"),
        is_counted: summary.is_some(),
    };
    end_clearly(&desk.texts, &output);
    let mut progress = Progress::new(&desk.texts, desk.habits.plain, from.length);
    let intake = Intake::new(progress.counted(from.bytes), piece);
    let worker = || {
        let mut worker = Worker::new(&rules);
        move |piece: &Piece, done: &mut Done| worker.work(piece, done)
    };
    let mut study = Study::new(&rules.packs);
    let mut counts = Counts { bad: begun.bad, ..Counts::default() };
    let headed = outlet.add(&head);
    let ended = headed.map_err(Ended::Failed).and_then(|()| {
        pool::run(intake, begun.line, threads, worker, |each| {
            if let Some((piece, done)) = each {
                outlet.add_lines(&done.bytes, &done.lines)?;
                counts.lines = piece.first_line + piece.lines - 1;
                done.study.iter().for_each(|part| study.add(part));
                tell_bad(done, &input, &mut counts, &mut progress, &desk.texts);
            }
            progress.show(counts.lines, counts.bad);
            Ok(())
        })
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
    if let Some(summary) = summary {
        summary.write(desk, &study, args.get_flag("plain"))?;
    }
    counted(desk, &output, &counts);
    match counts.bad {
        0 => Ok(()),
        bad => Err(Failure::UsageCounted("usage-batch-bad".to_owned(), "bad", bad)),
    }
}

/// What a line of the output is to be.
fn form(desk: &Desk, args: &ArgMatches) -> Result<Form, Failure> {
    if args.get_flag("explain") {
        return Ok(Form::Explained);
    }
    let (packs, rules) = (desk.packs(), desk.header().rules);
    let disclaimer = desk.texts.ui("report-every-page", &[]);
    let Some(columns) = args.get_one::<String>("columns") else {
        return Ok(Form::Verdict(VerdictLines::new(&packs, &rules, &disclaimer, args.get_flag("brief"))));
    };
    let names: Vec<&str> = columns.split(',').map(str::trim).collect();
    Table::new(&names, &packs, &rules, &disclaimer).map(Form::Table).map_err(|written| {
        let all = known_columns(&packs);
        let nearest = nearest(&written, all.iter().map(String::as_str)).unwrap_or("none");
        let args = [("written", written.as_str()), ("nearest", nearest), ("known", &columns_in_brief())];
        Failure::usage("usage-batch-column", &args)
    })
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
        Ok(Input { length: about.is_file().then_some(about.len()), bytes: Box::new(file) })
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
        if counts.told > MOST_TOLD {
            continue;
        }
        counts.told += 1;
        progress.clear();
        if counts.told > MOST_TOLD {
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
