//! The program: everything it does is in the library. Here is only the memory it does it in.

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's memory, written over before it is given back: passphrases and facts pass through libraries that leave
/// copies where they worked. A piece that grows is moved, so what is left behind is written over too.
struct Wiping;

#[allow(unsafe_code)]
// SAFETY: everything is handed on as it came; a piece is written over, within its size, while it is still ours.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe {
            place.write_bytes(0, layout.size());
            // Or the compiler leaves out what nobody will read.
            zeroize::optimization_barrier(&*place);
            System.dealloc(place, layout);
        }
    }
}

#[global_allocator]
static WIPING: Wiping = Wiping;

fn main() -> std::process::ExitCode {
    delist::cli::run(std::env::args_os())
}
