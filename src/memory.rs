//! The memory the program works in: written over before it is given back, and quick at hand for the first thread.
//!
//! Passphrases and facts pass through libraries that leave copies where they worked. So whatever is given back is
//! written over, and a piece that outgrows its place is moved, so that what it leaves behind is written over too.
//!
//! A report is made of some thirty thousand small pieces, and having the system find each of them and put it back took
//! a tenth of the whole time. The first thread takes them from a [`Pool`] instead. Large pieces, other threads, and
//! whatever comes once the pool is used up are the system's. See `docs/decisions/where-does-memory-come-from.md`.
//!
//! **What it does not do.** It gives no memory of the pool back to the system, and keeps none for a thread that is not
//! the first: a piece of the pool that another thread drops is written over and not used again.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, UnsafeCell};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

/// How many bytes the pool holds. The machine's memory is taken as far as they are used.
const HELD: usize = 4 << 20;
/// The size of a piece is a multiple of this, and so is its place.
const STEP: usize = 16;
/// Larger pieces are the system's.
const LARGEST: usize = 1024;
/// So much is asked of the system at once: a page at a time, when it is first written to, takes twice as long.
const AT_ONCE: usize = 64 << 10;

thread_local! {
    /// Whether this is the first thread, which alone takes from a pool. Nothing has to be made or dropped for it, so it
    /// can be asked at any time.
    static IS_FIRST: Cell<bool> = const { Cell::new(false) };
}

/// All memory of the program.
pub struct Wiping(Pool);

/// Small pieces of one stretch of memory, and for each size a list of those given back.
///
/// Invariants: only the first thread touches `state`; what is not given out is zero, but for the first word of a piece
/// in a list, which names the next one.
struct Pool {
    state: UnsafeCell<State>,
    held: UnsafeCell<Held>,
}

struct State {
    /// How many bytes were ever given out, and how many the system has made ready.
    given: usize,
    ready: usize,
    /// The piece last given back, for each size.
    back: [*mut u8; LARGEST / STEP],
}

#[repr(align(4096))]
struct Held(#[expect(dead_code, reason = "used by its place alone")] [u8; HELD]);

#[allow(unsafe_code)]
// SAFETY: only the first thread reads or writes the state; a piece belongs to whom it was given.
unsafe impl Sync for Pool {}

impl Wiping {
    pub const fn new() -> Wiping {
        let state = State { given: 0, ready: 0, back: [ptr::null_mut(); LARGEST / STEP] };
        Wiping(Pool { state: UnsafeCell::new(state), held: UnsafeCell::new(Held([0; HELD])) })
    }

    /// From here on this thread takes from the pool: for `main`, whose thread is the first. For no other, ever.
    pub fn begin() {
        static HAS_BEGUN: AtomicBool = AtomicBool::new(false);
        if !HAS_BEGUN.swap(true, Ordering::Relaxed) {
            IS_FIRST.set(true);
        }
    }
}

/// Of which size a piece for so many bytes is, in steps.
fn steps(layout: &Layout) -> usize {
    layout.size().div_ceil(STEP)
}

fn is_small(layout: &Layout) -> bool {
    layout.size() <= LARGEST && layout.align() <= STEP
}

#[allow(unsafe_code)]
impl Pool {
    /// A piece for this, all zero; `None` where there is none, or not for this thread.
    #[inline]
    fn take(&self, layout: &Layout) -> Option<*mut u8> {
        if !is_small(layout) || !IS_FIRST.get() {
            return None;
        }
        let steps = steps(layout);
        // SAFETY: this is the first thread, and nothing called from here on takes memory.
        let state = unsafe { &mut *self.state.get() };
        let last = state.back.get_mut(steps - 1)?;
        if !last.is_null() {
            let piece = *last;
            let next = piece.cast::<*mut u8>();
            // SAFETY: a piece in a list is nobody's, and its first word names the next one of the list.
            unsafe {
                *last = *next;
                *next = ptr::null_mut();
            }
            return Some(piece);
        }
        let from = state.given;
        if from + steps * STEP > HELD {
            return None;
        }
        state.given += steps * STEP;
        if state.given > state.ready {
            self.make_ready(state);
        }
        // SAFETY: the piece ends within what is held.
        Some(unsafe { self.held.get().cast::<u8>().add(from) })
    }

    /// Takes a piece back.
    ///
    /// # Safety
    ///
    /// It was taken for this layout and is used no more.
    #[inline]
    unsafe fn take_back(&self, piece: *mut u8, layout: &Layout) {
        let steps = steps(layout);
        // SAFETY: all its steps are still ours.
        unsafe { wipe(piece, steps * STEP) };
        if IS_FIRST.get() {
            // SAFETY: this is the first thread, and nothing called from here on takes memory.
            let state = unsafe { &mut *self.state.get() };
            if let Some(last) = state.back.get_mut(steps - 1) {
                // SAFETY: a piece holds a word.
                unsafe { *piece.cast::<*mut u8>() = *last };
                *last = piece;
            }
        }
    }

    #[inline]
    fn holds(&self, piece: *mut u8) -> bool {
        (piece as usize).wrapping_sub(self.held.get() as usize) < HELD
    }

    /// Has the system make the next bytes ready. Where it does not, a page is when it is first written to.
    #[cold]
    fn make_ready(&self, state: &mut State) {
        let more = AT_ONCE.min(HELD - state.ready);
        #[cfg(target_os = "linux")]
        // SAFETY: these are pages of the pool, and nothing in them changes.
        unsafe {
            let from = self.held.get().cast::<u8>().add(state.ready);
            libc::madvise(from.cast(), more, libc::MADV_POPULATE_WRITE);
        }
        state.ready += more;
    }
}

#[allow(unsafe_code)]
#[inline]
unsafe fn wipe(piece: *mut u8, bytes: usize) {
    // SAFETY: so many bytes are the caller's.
    unsafe {
        piece.write_bytes(0, bytes);
        // Or the compiler leaves out what nobody will read.
        zeroize::optimization_barrier(&*piece);
    }
}

#[allow(unsafe_code)]
// SAFETY: a piece of the pool is at least as large as was asked for, at a multiple of `STEP`, and no other overlaps it
// until it is taken back; the system's are handed on as they came. Either is written over, within its size, while it is
// still ours.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { self.0.take(&layout).unwrap_or_else(|| System.alloc(layout)) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { self.0.take(&layout).unwrap_or_else(|| System.alloc_zeroed(layout)) }
    }

    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        unsafe {
            if self.0.holds(piece) {
                self.0.take_back(piece, &layout);
            } else {
                wipe(piece, layout.size());
                System.dealloc(piece, layout);
            }
        }
    }
}

#[cfg(test)]
#[allow(unsafe_code)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).expect("a layout")
    }

    /// What a piece holds from some byte on; it has to be there still.
    fn read(piece: *mut u8, from: usize, upto: usize) -> Vec<u8> {
        (from..upto).map(|at| unsafe { piece.add(at).read_volatile() }).collect()
    }

    /// One test for all: only one thread of a process is the first.
    #[test]
    fn pieces_are_apart_written_over_and_used_again() {
        // The program's own memory is the same kind, and may begin with any of these threads.
        static MEMORY: Wiping = Wiping::new();
        let own = |piece: *mut u8| MEMORY.0.holds(piece);

        let early = unsafe { MEMORY.alloc(layout(48, 8)) };
        assert!(!own(early), "nobody takes from the pool before it is begun");
        Wiping::begin();
        unsafe { MEMORY.dealloc(early, layout(48, 8)) };

        // All sizes, large ones and wide alignments among them, each filled with bytes of its own.
        let sizes = (1..=LARGEST + 40).map(|size| layout(size, [1, 2, 4, 8, 16, 64][size % 6]));
        let taken: Vec<(*mut u8, Layout)> = sizes
            .map(|layout| {
                let piece = unsafe { MEMORY.alloc_zeroed(layout) };
                assert_eq!((piece as usize) % layout.align(), 0, "{layout:?}");
                assert_eq!(own(piece), is_small(&layout), "{layout:?}");
                assert!(read(piece, 0, layout.size()).iter().all(|byte| *byte == 0), "{layout:?}");
                unsafe { piece.write_bytes(layout.size() as u8 | 1, layout.size()) };
                (piece, layout)
            })
            .collect();
        for (piece, layout) in &taken {
            let mark = layout.size() as u8 | 1;
            assert!(read(*piece, 0, layout.size()).iter().all(|byte| *byte == mark), "{layout:?} is overlapped");
        }

        // What is given back holds nothing of what it held, and is the next of its size.
        let mut last = BTreeMap::new();
        for (piece, layout) in taken {
            unsafe { MEMORY.dealloc(piece, layout) };
            if own(piece) {
                let left = read(piece, size_of::<*mut u8>(), layout.size().max(size_of::<*mut u8>()));
                assert!(left.iter().all(|byte| *byte == 0), "{layout:?} is left behind");
                last.insert(steps(&layout), piece);
            }
        }
        for (steps, piece) in last {
            let layout = layout(steps * STEP, 8);
            let again = unsafe { MEMORY.alloc_zeroed(layout) };
            assert_eq!(again, piece);
            assert!(read(again, 0, layout.size()).iter().all(|byte| *byte == 0), "{layout:?}");
        }

        // Another thread takes nothing of it, and what it drops is written over all the same.
        let lent = unsafe { MEMORY.alloc(layout(100, 1)) };
        unsafe { lent.write_bytes(7, 100) };
        let address = lent as usize;
        let elsewhere = std::thread::spawn(move || {
            let piece = unsafe { MEMORY.alloc(layout(100, 1)) };
            let is_taken = MEMORY.0.holds(piece);
            unsafe { MEMORY.dealloc(piece, layout(100, 1)) };
            unsafe { MEMORY.dealloc(address as *mut u8, layout(100, 1)) };
            is_taken
        });
        assert!(own(lent) && !elsewhere.join().expect("it ends"));
        assert!(read(lent, 0, 100).iter().all(|byte| *byte == 0));
        assert_ne!(unsafe { MEMORY.alloc(layout(100, 1)) }, lent);

        // Once it is used up, memory is the system's, and a piece given back is used again.
        let all: Vec<*mut u8> = (0..=HELD / LARGEST).map(|_| unsafe { MEMORY.alloc(layout(LARGEST, 8)) }).collect();
        let (first, end) = (all[0], all[all.len() - 1]);
        assert!(own(first) && !own(end) && !end.is_null());
        unsafe { MEMORY.dealloc(first, layout(LARGEST, 8)) };
        assert_eq!(unsafe { MEMORY.alloc(layout(LARGEST - 3, 8)) }, first);
    }
}
