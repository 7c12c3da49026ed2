//! A verdict on a listing takes no memory of its own, once the scratch has grown to what the cases need: every
//! worked case of every pack with one listing, as it is, with half of its answers erased, and with nothing
//! known. Neither does an explanation in columns that is read to its articles. A test program of its own, because it has an allocator of its own, which counts.
#![cfg(feature = "pack")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use delist::engine::case::Listing;
use delist::engine::fact::Answer;
use delist::engine::flat::{Because, CompiledPacks, Explained, Scratch, Wanted};
use delist::pack::Library;

/// The allocator of the system, with a count.
struct Counting;

thread_local! {
    /// How often this thread took memory: what the harness does in another is not counted.
    static TAKEN: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    TAKEN.with(|taken| taken.set(taken.get() + 1));
}

fn taken() -> u64 {
    TAKEN.with(Cell::get)
}

// SAFETY: every call is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of the system's allocator.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// The same listing with every second answer erased, or all of them.
fn poorer(listing: &Listing, step: usize) -> Listing {
    let mut listing = listing.clone();
    listing.answers.iter_mut().step_by(step).for_each(|answer| *answer = Answer::Unknown);
    listing
}

#[test]
fn a_verdict_allocates_nothing() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let packs = CompiledPacks::new(&library.all(), &library.calendar);
    let mut cases = Vec::new();
    for case in library.cases.iter().map(|worked| &worked.case).filter(|case| case.listings.len() == 1) {
        let listing = &case.listings[0];
        for each in [listing.clone(), poorer(listing, 2), poorer(listing, 1)] {
            cases.push(delist::engine::case::Case { listings: vec![each], ..case.clone() });
        }
    }
    let mut scratch = Scratch::default();
    let mut judged = 0u64;
    for wanted in [Wanted::RemovalAsThingsStand, Wanted::Removal, Wanted::Ways, Wanted::All] {
        let mut all = |scratch: &mut Scratch| {
            for case in &cases {
                packs.verdicts(scratch, case, wanted, |_, _, verdict| {
                    judged += 1;
                    black_box(verdict);
                });
            }
        };
        all(&mut scratch);
        let before = taken();
        all(&mut scratch);
        let more = taken() - before;
        assert_eq!(more, 0, "{wanted:?}: {more} allocations for {} cases", cases.len());
    }
    let (searches, parts) = (scratch.searches(), scratch.parts());
    println!("{judged} verdicts, {searches} windows searched for in {parts} parts");
    assert!(judged > 10_000 && searches > 1000, "{judged} verdicts, {searches} searches");
    // The control: what does allocate is counted.
    let before = taken();
    drop(black_box(cases.clone()));
    assert!(taken() > before);
}

#[test]
fn an_explanation_in_columns_allocates_nothing() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let packs = CompiledPacks::new(&library.all(), &library.calendar);
    let mut scratch = Scratch::default();
    let (mut explained, mut articles) = (0u64, 0);
    for pack in &library.packs {
        let cases = library.cases.iter().filter(|worked| worked.pack == pack.id).map(|worked| &worked.case);
        let listings: Vec<Listing> = cases
            .flat_map(|case| &case.listings)
            .filter(|listing| listing.regime == pack.id)
            .flat_map(|listing| [listing.clone(), poorer(listing, 2), poorer(listing, 1)])
            .collect();
        let as_of = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let columns = packs.get(&pack.id).expect("a shipped pack").columns(&listings, as_of);
        let ends = pack.effects.iter().map(|effect| &effect.ends);
        for rule in std::iter::once(&pack.removal).chain(pack.paths.iter().map(|path| &path.opens)).chain(ends) {
            let because = Because::new(pack, &library.calendar, rule);
            let mut all = |scratch: &mut Scratch| {
                because.each(scratch, &columns, |_, each| {
                    if let Explained::Whole(explanation) = each {
                        explained += 1;
                        let steps = explanation.deciding().map(|reason| {
                            black_box((reason.window(), reason.verified()));
                            reason.cites().len()
                        });
                        articles += steps.sum::<usize>();
                    }
                });
            };
            all(&mut scratch);
            let before = taken();
            all(&mut scratch);
            let more = taken() - before;
            assert_eq!(more, 0, "{}: {more} allocations for {} listings", pack.id, columns.rows());
        }
    }
    println!("{explained} explanations, {articles} articles");
    assert!(explained > 10_000 && articles > 10_000, "{explained} explanations, {articles} articles");
}
