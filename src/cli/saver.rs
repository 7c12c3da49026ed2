//! Saving while the person goes on: one thread that seals and writes what it was handed last.
//!
//! Sealing takes about a second, on purpose; nobody should wait that long after every answer. What is handed over
//! while a save is running takes the place of what was waiting: only the newest case counts.
//!
//! **What it does not do.** It asks and says nothing: [`Saver::news`] tells how the last save went, and whoever talks
//! to the person asks for it. Where no thread can be had, it saves at once instead.
//!
//! Invariant: after [`Saver::settle`], and so after the value is gone, nothing that was handed over is unsaved
//! unless its save failed. [`settle_all`] is the same for a program that has to end at once.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::failure::Failure;
use super::kept::{Kept, Put};

/// How long a save is waited for; it takes some seconds on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The work of the one session that is open, for [`settle_all`].
static OPEN: Mutex<Option<Arc<Work>>> = Mutex::new(None);

/// A session that is saved in the background.
pub struct Saver {
    work: Arc<Work>,
    has_thread: bool,
}

/// What the thread and its owner share.
struct Work {
    state: Mutex<State>,
    changed: Condvar,
    /// Held while a save is running; apart from the state, so that handing over never waits for a save.
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct State {
    waiting: Option<Zeroizing<Vec<u8>>>,
    busy: bool,
    closed: bool,
    /// Whether the last save failed.
    failed: bool,
    news: Option<Result<Put, Failure>>,
}

impl Saver {
    /// A saver for a session.
    pub fn new(kept: Kept) -> Saver {
        let work = Arc::new(Work { state: Mutex::default(), changed: Condvar::new(), kept: Mutex::new(kept) });
        let thread = thread::Builder::new().spawn({
            let work = Arc::clone(&work);
            move || while work.save_next(true) {}
        });
        *lock(&OPEN) = Some(Arc::clone(&work));
        Saver { work, has_thread: thread.is_ok() }
    }

    /// Hands over a text to be sealed and saved.
    pub fn keep(&self, json: Zeroizing<Vec<u8>>) {
        lock(&self.work.state).waiting = Some(json);
        self.work.changed.notify_all();
        if !self.has_thread {
            self.work.save_next(false);
        }
    }

    /// How the last save went, if that has not been told yet.
    pub fn news(&self) -> Option<Result<Put, Failure>> {
        lock(&self.work.state).news.take()
    }

    /// Waits until everything handed over is saved, or could not be.
    pub fn settle(&self) -> Option<Result<Put, Failure>> {
        self.work.settle(PATIENCE);
        self.news()
    }

    /// The session itself, once nothing is being saved.
    pub fn session(&self) -> MutexGuard<'_, Kept> {
        self.work.settle(PATIENCE);
        lock(&self.work.kept)
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.work.settle(PATIENCE);
        lock(&self.work.state).closed = true;
        self.work.changed.notify_all();
        *lock(&OPEN) = None;
    }
}

impl Work {
    /// Saves what is waiting, or waits for it. `false` when there will be nothing more.
    fn save_next(&self, waits: bool) -> bool {
        let mut state = lock(&self.state);
        let json = loop {
            match state.waiting.take() {
                Some(json) => break json,
                None if state.closed || !waits => return false,
                None => state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        };
        state.busy = true;
        drop(state);
        let done = lock(&self.kept).put(&json);
        let mut state = lock(&self.state);
        state.failed = done.is_err();
        // That a save failed is not forgotten because nobody asked before the next one failed too; that one went
        // beside is not forgotten because the next one went over it.
        if !matches!((&state.news, &done), (Some(Ok(Put::Beside)), Ok(_))) {
            state.news = Some(done);
        }
        state.busy = false;
        self.changed.notify_all();
        true
    }

    fn settle(&self, patience: Duration) {
        let end = Instant::now() + patience;
        let mut state = lock(&self.state);
        while state.busy || state.waiting.is_some() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// What became of the answers when the program had to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// There was no session to save them in.
    Nothing,
    /// All that was handed over is saved.
    Saved,
    /// The last of it could not be saved.
    Unsaved,
}

/// Waits until what is being saved is saved: the last thing a program does that was told to end.
pub fn settle_all() -> Left {
    let Some(work) = lock(&OPEN).clone() else { return Left::Nothing };
    work.settle(Duration::from_secs(10));
    let state = lock(&work.state);
    let is_saved = !state.failed && !state.busy && state.waiting.is_none();
    if is_saved { Left::Saved } else { Left::Unsaved }
}

/// A thread that panicked leaves nothing half done here: its lock can be taken over.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use crate::session::seal::open;
    use crate::session::{SecretString, Store};

    use super::*;

    #[test]
    fn only_the_newest_counts_and_settling_waits_for_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::at(folder.path());
        let saver = Saver::new(Kept::new(store.clone(), SecretString::from("a"), None));
        for n in 0..20 {
            saver.keep(Zeroizing::new(format!("{{\"n\":{n}}}").into_bytes()));
        }
        assert!(matches!(saver.settle(), Some(Ok(Put::New | Put::Again))));
        assert!(saver.news().is_none(), "told twice");
        let id = store.list().expect("a list").remove(0).id;
        let opened = open(&store.read(&id).expect("read"), &SecretString::from("a")).expect("opened");
        assert_eq!(opened.as_slice(), b"{\"n\":19}");
        saver.keep(Zeroizing::new(b"{\"n\":20}".to_vec()));
        drop(saver);
        let opened = open(&store.read(&id).expect("read"), &SecretString::from("a")).expect("opened");
        assert_eq!(opened.as_slice(), b"{\"n\":20}", "what was handed over last is saved before the end");
    }

    #[test]
    fn a_failure_is_told_and_the_next_save_may_succeed() {
        let folder = tempfile::tempdir().expect("a folder");
        let blocked = folder.path().join("blocked");
        std::fs::write(&blocked, "a file where a folder should be").expect("written");
        let saver = Saver::new(Kept::new(Store::at(&blocked), SecretString::from("a"), None));
        saver.keep(Zeroizing::new(b"{}".to_vec()));
        assert!(matches!(saver.settle(), Some(Err(Failure::Failed(..)))));
        saver.session().move_to(&folder.path().join("other"));
        saver.keep(Zeroizing::new(b"{}".to_vec()));
        assert!(matches!(saver.settle(), Some(Ok(Put::New))));
    }
}
