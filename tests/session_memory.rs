//! How much memory a hostile file costs before it is refused: next to none.
#![cfg(all(feature = "session", debug_assertions))]
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use delist::session::{SecretString, open};

/// The system's allocator, counting what is in use and the most that ever was.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = IN_USE.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(now, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// The most memory that was in use while this ran, beyond what was in use before, in bytes.
fn most_during(run: impl FnOnce()) -> usize {
    let before = IN_USE.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    run();
    MOST.load(Ordering::Relaxed) - before
}

#[test]
fn a_hostile_file_costs_no_memory() {
    let key = "A".repeat(43);
    let scrypt = |work: &str| format!("age-encryption.org/v1\n-> scrypt {} {work}\n{key}\n--- {key}\n", &key[..22]);
    let stanzas = |count: usize| format!("age-encryption.org/v1\n{}", format!("-> X {key}\n{key}\n").repeat(count));
    let secret = SecretString::from("a");
    for (what, bytes) in [
        ("work factor 30", scrypt("30")),
        ("work factor 63", scrypt("63")),
        ("a million stanzas", stanzas(1_000_000)),
        ("stanzas within the size of a session", stanzas(40_000)),
        ("zeros", "\0".repeat(4 << 20)),
        ("one long line", format!("age-encryption.org/v1\n-> {}", "x".repeat(4 << 20))),
        ("armor", format!("-----BEGIN AGE ENCRYPTED FILE-----\n{}", "YWdl".repeat(1 << 20))),
        ("nothing", String::new()),
    ] {
        let start = std::time::Instant::now();
        let most = most_during(|| assert!(open(bytes.as_bytes(), &secret).is_err(), "{what}"));
        println!("{what}: {most} bytes, {:?}", start.elapsed());
        assert!(most < 8 << 20, "{what}: {most} bytes");
        assert!(start.elapsed() < std::time::Duration::from_secs(5), "{what}: {:?}", start.elapsed());
    }
    // The control: a good file does cost what scrypt needs, here 2 MiB.
    let good =
        most_during(|| assert!(open(format!("{}{}", scrypt("11"), "\0".repeat(64)).as_bytes(), &secret).is_err()));
    assert!(good >= 2 << 20, "{good}");
}
