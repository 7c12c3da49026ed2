//! What a verdict takes, on rules made flat: `cargo bench --bench flat`.
//!
//! The first workload, a hundred thousand entries of the made-up list in `w1/pack.toml`, beside the same
//! rules written out by hand with chrono. Both give one day for each entry, the first on which it has to
//! come off; their digest is FNV-1a (64 bits) over these days, each as four bytes, the least first, of the
//! days since 1970-01-01, and must be the same. Before the clock starts, the entries are there in the form
//! that whoever works them out takes them in: as records, as listings, or in columns. Then how long the
//! shipped packs take.
//!
//! Explained in columns, every entry's explanation is also read while the clock runs: each step that decided,
//! with its window, down to its articles, letter by letter. What was read is digested, and must be what the
//! engine's own explanations of the same entries say.
//!
//! `-- --write-cases FILE` writes the cases (a table; case files in JSON, one a line, if the name ends in
//! `.jsonl`), `-- --lines` prints the first workload for other programs: name, median, least and most
//! nanoseconds, digest, parted by tabs. It judges nothing but the digests.

#[path = "w1/cases.rs"]
mod cases;

use std::hint::black_box;
use std::time::{Duration, Instant};

use cases::{CASES, DAY, Entry, entries, lines, listings, table};
use chrono::{Datelike, Months, NaiveDate};
use delist::engine::Calendar;
use delist::engine::calendar::civil;
use delist::engine::case::{Case, Listing};
use delist::engine::derivation::explain;
use delist::engine::flat::{Because, Columns, Compiled, CompiledPacks, Explained, Scratch, Span, Wanted};
use delist::engine::pack::Pack;
use delist::engine::source::Cite;
use delist::engine::world::World;
use delist::pack::place::File;
use delist::pack::{Library, load};

const RUNS: usize = 41;
/// The number of 1 January 1970, where day 1 is 1 January of the year 1.
const EPOCH: i32 = 719_163;

fn main() {
    // `cargo bench` says `--bench` to every program without a harness.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["--write-cases", file] => {
            let of = if file.ends_with(".jsonl") { lines } else { table };
            std::fs::write(file, of(&entries())).expect("it can be written");
        }
        ["--lines"] => {
            for (name, mut times, digest) in first_workload() {
                let [median, least, most] = summed(&mut times).map(|time| time.as_nanos());
                println!("{name}\t{median}\t{least}\t{most}\t{digest:016x}");
            }
        }
        _ => {
            print_first_workload();
            print_shipped();
        }
    }
}

/// The rules of `w1/pack.toml`, as somebody would write them down who needs no others.
fn by_hand(entry: &Entry) -> NaiveDate {
    let period_end = entry.decided.checked_add_months(Months::new(24 + 12 * entry.extension)).expect("in range");
    let expiry = period_end.succ_opt().expect("in range");
    entry.performed.map_or(expiry, |performed| performed.min(expiry))
}

fn digest(days: &[i32]) -> u64 {
    let bytes = days.iter().flat_map(|day| (day - EPOCH).to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |found, byte| (found ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Each way to work out the first workload, with the times of its runs and its digest. They run in turn, so
/// that what else the machine does falls on all of them.
fn first_workload() -> Vec<(&'static str, Vec<Duration>, u64)> {
    let pack = pack();
    let calendar = Library::shipped(&mut Vec::new()).calendar;
    let entries = entries();
    let listings = listings(&pack, &entries);
    let compiled = Compiled::new(&pack, &calendar);
    let mut scratch = Scratch::default();
    let because = Because::new(&pack, &calendar, &pack.removal);
    let columns = compiled.columns(&listings, DAY);
    let mut removals = Vec::new();
    let mut days = vec![0; CASES];
    let mut found = [
        ("hand-written", Vec::new(), 0),
        ("delist, verdict only", Vec::new(), 0),
        ("delist, listing by listing", Vec::new(), 0),
        ("delist, explained in columns", Vec::new(), 0),
        ("delist, explained", Vec::new(), 0),
    ];
    let expected = read_of_each(&pack, &calendar, &listings);
    for _ in 0..RUNS {
        for (name, times, of) in &mut found {
            let start = Instant::now();
            match *name {
                "hand-written" => {
                    days.iter_mut().zip(&entries).for_each(|(day, entry)| *day = by_hand(entry).num_days_from_ce());
                }
                "delist, verdict only" => {
                    compiled.removals(&mut scratch, &columns, &mut removals);
                    days.iter_mut().zip(&removals).for_each(|(day, removal)| *day = removal.earliest);
                }
                "delist, listing by listing" => {
                    for (day, listing) in days.iter_mut().zip(&listings) {
                        let verdict = compiled.verdict(&mut scratch, listing, DAY, Wanted::RemovalAsThingsStand);
                        *day = verdict.removal.as_things_stand.earliest;
                    }
                }
                "delist, explained in columns" => {
                    let read = explained_in_columns(&because, &mut scratch, &columns, &mut days);
                    assert_eq!(read, expected, "another explanation than the engine's");
                }
                _ => explained(&pack, &calendar, &listings, &mut days),
            }
            times.push(start.elapsed());
            *of = digest(black_box(&days));
        }
    }
    let digests: Vec<u64> = found.iter().map(|(.., digest)| *digest).collect();
    assert!(digests.iter().all(|digest| *digest == digests[0]), "the digests differ: {digests:x?}");
    found.into()
}

/// The same with the whole derivation of each day.
fn explained(pack: &Pack, calendar: &Calendar, listings: &[Listing], days: &mut [i32]) {
    for (day, listing) in days.iter_mut().zip(listings) {
        let because = explain(&World::new(pack, listing, calendar, DAY), &pack.removal);
        *day = civil::of_moment(black_box(because).window.earliest());
    }
}

/// The same in columns, every explanation read to its articles. The digest of what was read.
fn explained_in_columns(because: &Because, scratch: &mut Scratch, columns: &Columns, days: &mut [i32]) -> u64 {
    let mut read = Read::default();
    because.each(scratch, columns, |row, explained| {
        days[row] = explained.window().earliest;
        if let Explained::Whole(explanation) = explained {
            explanation.deciding().for_each(|reason| read.step(reason.window(), reason.cites()));
        }
    });
    read.0
}

/// What is read in the engine's explanations.
fn read_of_each(pack: &Pack, calendar: &Calendar, listings: &[Listing]) -> u64 {
    let mut read = Read::default();
    for listing in listings {
        for step in explain(&World::new(pack, listing, calendar, DAY), &pack.removal).deciding() {
            let (earliest, latest) = (step.window.earliest(), step.window.latest());
            let window = Span { earliest: civil::of_moment(earliest), latest: civil::of_moment(latest) };
            read.step(window, &step.cites);
        }
    }
    read.0
}

/// A digest of what was read of explanations.
#[derive(Default)]
struct Read(u64);

impl Read {
    fn word(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    /// A step that decided: its window, and every letter of its articles.
    #[inline]
    fn step(&mut self, window: Span, cites: &[Cite]) {
        self.word(u64::from(window.earliest.cast_unsigned()) << 32 | u64::from(window.latest.cast_unsigned()));
        for cite in cites {
            let article = cite.article.bytes().fold(cite.source.0 as u64, |word, byte| word << 8 | u64::from(byte));
            self.word(article);
        }
    }
}

fn pack() -> Pack {
    let mut findings = Vec::new();
    let pack = load::pack(&File::new("w1/pack.toml", include_str!("w1/pack.toml")), false, &mut findings);
    pack.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The median, the least and the most.
fn summed(times: &mut [Duration]) -> [Duration; 3] {
    times.sort();
    [times[times.len() / 2], times[0], times[times.len() - 1]]
}

fn print_first_workload() {
    println!("{CASES} entries, {RUNS} runs each, in turn: nanoseconds an entry, median (least to most)");
    let mut hand = None;
    for (name, mut times, digest) in first_workload() {
        let [median, least, most] = summed(&mut times).map(|time| time.as_nanos() as f64 / CASES as f64);
        let times_hand = median / *hand.get_or_insert(median);
        println!(
            "  {name}: {median:.1} ({least:.1} to {most:.1}), {times_hand:.2} times hand-written, digest {digest:016x}"
        );
    }
}

/// How long the shipped packs take, on their worked cases again and again.
fn print_shipped() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let start = Instant::now();
    let packs = CompiledPacks::new(&library.all(), &library.calendar);
    println!("all {} packs made flat: {:.2} ms", library.packs.len(), start.elapsed().as_secs_f64() * 1000.0);
    let of = |is: &dyn Fn(&str) -> bool| -> Vec<&Case> {
        let cases = library.cases.iter().filter(|worked| is(&worked.pack));
        cases.map(|worked| &worked.case).collect()
    };
    println!("worked cases, {RUNS} runs each: nanoseconds a listing, median (least to most)");
    for (name, cases) in [
        ("judgment-defaulter", of(&|pack| pack == "judgment-defaulter")),
        ("every pack", of(&|_| true)),
        ("every pack, one listing", of(&|_| true).into_iter().filter(|case| case.listings.len() == 1).collect()),
    ] {
        for wanted in [Wanted::RemovalAsThingsStand, Wanted::Removal, Wanted::Ways, Wanted::All] {
            let mut scratch = Scratch::default();
            let mut listings = 0;
            let mut run = || {
                let start = Instant::now();
                listings = 0;
                for case in &cases {
                    packs.verdicts(&mut scratch, case, wanted, |_, _, verdict| {
                        listings += 1;
                        black_box(verdict);
                    });
                }
                start.elapsed()
            };
            run();
            let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
            let [median, least, most] = summed(&mut times).map(|time| time.as_nanos() as f64 / f64::from(listings));
            println!("  {name}, {wanted:?}: {median:.0} ({least:.0} to {most:.0}), {listings} listings");
        }
    }
}
