//! The end from outside: a signal, or nobody there any more. What is being saved is saved, the terminal is put back.
//!
//! Who asks a question waits for a key in a library that cannot be told to stop waiting. So other threads watch: one
//! takes the signals, one looks how long nobody was there. Whichever comes first ends the whole program, after it has
//! stopped the thread that talks to the person, so that nothing is drawn over a terminal that was put back.
//!
//! **What it does not do.** It knows no case. Without [`watch`] every signal does what it always does; a signal the
//! program was started to ignore (`nohup`) stays ignored.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, Once, PoisonError, RwLock, RwLockReadGuard};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::saver::{self, Left};

use super::restore;

/// Ctrl-C.
pub const INTERRUPT: i32 = 2;
/// The terminal is gone.
pub const HANGUP: i32 = 1;
/// The exit status of a dialogue nobody came back to.
const NOBODY: i32 = 1;
/// How long what has begun may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether the program is ending; only one thread can end it.
static IS_ENDING: AtomicBool = AtomicBool::new(false);
/// When somebody was last known to be there, in milliseconds of [`system::clock`].
static SEEN: AtomicU64 = AtomicU64::new(0);
/// Held by whoever writes a file that has to be whole.
static WRITING: RwLock<()> = RwLock::new(());

/// What is said when a signal ends the program.
static LAST_WORDS: Mutex<String> = Mutex::new(String::new());

/// What is said when nobody came back, by what became of the answers.
#[derive(Clone)]
pub struct Farewell {
    /// They are saved.
    pub saved: String,
    /// Nothing was ever to be saved.
    pub unsaved: String,
    /// The last of them could not be saved.
    pub lost: String,
}

/// Why the program ends.
pub enum Why {
    /// A signal of this number, or what amounts to it.
    Signal(i32),
    /// Nobody is there.
    Idle(Farewell),
}

/// Begins to watch, from the thread that talks to the person. Once is enough.
pub fn watch(idle: Option<Duration>, farewell: Farewell) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        restore::remember();
        seen();
        system::watch_signals();
        if let Some(limit) = idle {
            // Where no thread can be had, nobody is sent away.
            let _ = thread::Builder::new().spawn(move || {
                loop {
                    thread::sleep((limit / 8).clamp(Duration::from_millis(20), Duration::from_secs(1)));
                    if absence() >= limit {
                        end(Why::Idle(farewell.clone()));
                    }
                }
            });
        }
    });
}

/// Begins to watch a long piece of work that asks nothing: a signal ends it between two writings, with these words.
pub fn watch_work(words: String) {
    *LAST_WORDS.lock().unwrap_or_else(PoisonError::into_inner) = words;
    let nobody = || String::new();
    watch(None, Farewell { saved: nobody(), unsaved: nobody(), lost: nobody() });
}

/// Somebody is there just now.
pub fn seen() {
    SEEN.store(system::clock(), Ordering::Relaxed);
}

/// While this is held the program does not end: a file is being written.
pub fn writing() -> RwLockReadGuard<'static, ()> {
    WRITING.read().unwrap_or_else(PoisonError::into_inner)
}

/// The program ends by itself: whatever comes now comes too late.
pub fn over() {
    if IS_ENDING.swap(true, Ordering::SeqCst) {
        wait_for_the_end();
    }
}

/// Ends the program.
pub fn end(why: Why) -> ! {
    over();
    let left = saver::settle_all();
    let patience = Instant::now() + PATIENCE;
    let mut quiet = WRITING.try_write();
    while quiet.is_err() && Instant::now() < patience {
        thread::sleep(Duration::from_millis(5));
        quiet = WRITING.try_write();
    }
    system::stop_the_dialogue();
    restore::now(false);
    match why {
        Why::Signal(number) => {
            if let Ok(words) = LAST_WORDS.try_lock() {
                restore::last_word(&words);
            }
            system::leave(128 + number)
        }
        Why::Idle(farewell) => {
            restore::last_word(match left {
                Left::Saved => &farewell.saved,
                Left::Nothing => &farewell.unsaved,
                Left::Unsaved => &farewell.lost,
            });
            system::leave(NOBODY)
        }
    }
}

/// How long nobody has been there, as far as can be known. Time the machine slept counts.
fn absence() -> Duration {
    let unseen = Duration::from_millis(system::clock().saturating_sub(SEEN.load(Ordering::Relaxed)));
    system::since_read().map_or(unseen, |unread| unread.min(unseen))
}

fn wait_for_the_end() -> ! {
    loop {
        thread::sleep(PATIENCE);
    }
}

#[cfg(unix)]
#[allow(unsafe_code)]
mod system {
    use std::mem::MaybeUninit;
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;
    use std::time::{Duration, Instant};

    pub(super) use super::restore::since_read;
    use super::{IS_ENDING, Why, end};

    const CAUGHT: [libc::c_int; 4] = [libc::SIGINT, libc::SIGTERM, libc::SIGHUP, libc::SIGQUIT];
    /// A signal that means nothing by itself: it stops the dialogue.
    const STOP: libc::c_int = libc::SIGURG;

    /// The thread that talks to the person. It is the first one, and so there until the end.
    static DIALOGUE: OnceLock<libc::pthread_t> = OnceLock::new();
    static IS_STOPPED: AtomicBool = AtomicBool::new(false);

    /// A clock that goes on while the machine sleeps, in milliseconds.
    pub(super) fn clock() -> u64 {
        #[cfg(target_os = "linux")]
        const CLOCK: libc::clockid_t = libc::CLOCK_BOOTTIME;
        #[cfg(not(target_os = "linux"))]
        const CLOCK: libc::clockid_t = libc::CLOCK_MONOTONIC;
        let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: a place for a whole `timespec`.
        unsafe { libc::clock_gettime(CLOCK, &mut now) };
        now.tv_sec.unsigned_abs() * 1000 + now.tv_nsec.unsigned_abs() / 1_000_000
    }

    /// Ends the process. The standard library's way would give memory back, which the stopped thread may be holding.
    pub(super) fn leave(status: i32) -> ! {
        // SAFETY: what runs at the end is ours, and the stopped thread is not ending.
        unsafe { libc::exit(status) }
    }

    /// A thread that waits for the signals, which reach no other thread any more. A handler could do next to nothing.
    pub(super) fn watch_signals() {
        // SAFETY: the sets are whole ones, filled by the system; `stop` does only what a handler may.
        let caught = unsafe {
            DIALOGUE.get_or_init(|| libc::pthread_self());
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = stop as extern "C" fn(libc::c_int) as libc::sighandler_t;
            action.sa_flags = libc::SA_RESTART;
            libc::sigaction(STOP, &action, std::ptr::null_mut());
            let caught = set(CAUGHT.into_iter().filter(|signal| !is_ignored(*signal)));
            libc::pthread_sigmask(libc::SIG_BLOCK, &caught, std::ptr::null_mut());
            caught
        };
        let thread = thread::Builder::new().spawn(move || {
            let mut signal = 0;
            // SAFETY: the sets are whole ones. A program in the background may put its terminal back too.
            unsafe {
                libc::pthread_sigmask(libc::SIG_BLOCK, &set([libc::SIGTTOU]), std::ptr::null_mut());
                while libc::sigwait(&caught, &mut signal) != 0 {}
            }
            end(Why::Signal(signal))
        });
        if thread.is_err() {
            // SAFETY: as above. Then signals do what they always do.
            unsafe { libc::pthread_sigmask(libc::SIG_UNBLOCK, &caught, std::ptr::null_mut()) };
        }
    }

    /// Stops the thread that talks to the person, wherever it is, and waits until it stands.
    pub(super) fn stop_the_dialogue() {
        let Some(dialogue) = DIALOGUE.get() else { return };
        // SAFETY: asks which thread this is, and signals one that is there until the end.
        unsafe {
            if libc::pthread_equal(libc::pthread_self(), *dialogue) != 0 {
                return;
            }
            libc::pthread_kill(*dialogue, STOP);
        }
        let patience = Instant::now() + Duration::from_secs(1);
        while !IS_STOPPED.load(Ordering::SeqCst) && Instant::now() < patience {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Runs as a handler, in the thread that talks to the person.
    extern "C" fn stop(_: libc::c_int) {
        if IS_ENDING.load(Ordering::SeqCst) {
            IS_STOPPED.store(true, Ordering::SeqCst);
            loop {
                // SAFETY: waits, and may be called in a handler.
                unsafe { libc::pause() };
            }
        }
    }

    fn set(signals: impl IntoIterator<Item = libc::c_int>) -> libc::sigset_t {
        let mut set = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY: the set is made by the system before anything is added to it.
        unsafe {
            libc::sigemptyset(set.as_mut_ptr());
            for signal in signals {
                libc::sigaddset(set.as_mut_ptr(), signal);
            }
            set.assume_init()
        }
    }

    fn is_ignored(signal: libc::c_int) -> bool {
        // SAFETY: asks, into a place for a whole structure.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            libc::sigaction(signal, std::ptr::null(), &mut action) == 0 && action.sa_sigaction == libc::SIG_IGN
        }
    }
}

/// Tried under Wine alone. Absence is measured from the questions alone there.
#[cfg(not(unix))]
mod system {
    use std::sync::OnceLock;
    use std::time::{Duration, Instant};

    use super::{INTERRUPT, Why, end};

    pub(super) fn clock() -> u64 {
        static BEGUN: OnceLock<Instant> = OnceLock::new();
        BEGUN.get_or_init(Instant::now).elapsed().as_millis() as u64
    }

    pub(super) fn since_read() -> Option<Duration> {
        None
    }

    pub(super) fn watch_signals() {
        // A second handler in the same process is refused; the first one is good enough.
        let _ = ctrlc::set_handler(|| end(Why::Signal(INTERRUPT)));
    }

    pub(super) fn stop_the_dialogue() {}

    pub(super) fn leave(status: i32) -> ! {
        std::process::exit(status)
    }
}
