//! W4: 1 to 200 listings of one person: of every list in turn, and of one list only.
//!
//! A case file holds at most 64; the rules themselves know no such limit.

use delist::engine::case::{Case, Listing, label};
use delist::engine::evaluate;
use delist::engine::flat::{CompiledPacks, Scratch, Wanted};
use delist::engine::pack::Pack;

use super::cases::{DAY, library, rolled};
use super::measure::{Numbers, median, timed};

const COUNTS: [usize; 8] = [1, 2, 5, 10, 20, 50, 100, 200];
const RUNS: usize = 5;

pub fn measure() {
    let all: Vec<&Pack> = library().all();
    println!("two fifths of the facts are unknown; median of {RUNS}");
    of("every list in turn", &all);
    of("judgment-defaulter only", &[library().pack("judgment-defaulter").expect("a shipped pack")]);
}

fn of(name: &str, packs: &[&Pack]) {
    println!("\n{name}\nlistings | verdict: ms, ms a listing | with explanation and plan: ms, ms a listing");
    let mut numbers = Numbers(4);
    let listings: Vec<Listing> = (0..COUNTS[COUNTS.len() - 1])
        .map(|place| Listing { label: label(place), ..rolled(packs[place % packs.len()], &numbers.dice(2)) })
        .collect();
    let calendar = &library().calendar;
    let (compiled, mut scratch) = (CompiledPacks::new(packs, calendar), Scratch::default());
    for count in COUNTS {
        let case = Case { as_of: DAY, listings: listings[..count].to_vec() };
        let mut alone: Vec<_> = (0..RUNS).map(|_| timed(|| verdicts(&compiled, &mut scratch, &case))).collect();
        let mut whole: Vec<_> = (0..RUNS).map(|_| timed(|| evaluate(packs, calendar, &case))).collect();
        let ms = |times: &mut Vec<_>| {
            let ms = median(times).as_secs_f64() * 1e3;
            format!("{ms:.2}, {:.3}", ms / count as f64)
        };
        println!("{count} | {} | {}", ms(&mut alone), ms(&mut whole));
    }
}

/// The verdict on every listing, what follows from other listings included: how many there are.
fn verdicts(compiled: &CompiledPacks, scratch: &mut Scratch, case: &Case) -> usize {
    let mut count = 0;
    compiled.verdicts(scratch, case, Wanted::All, |_, _, verdict| {
        std::hint::black_box(verdict);
        count += 1;
    });
    count
}
