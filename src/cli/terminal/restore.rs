//! The terminal put back as it was found, from wherever the program ends: in order, in a panic, or after a signal.
//!
//! Invariant: [`now`] takes no lock and allocates nothing, so that a thread stopped in the middle of anything cannot
//! stand in its way; called twice it does nothing the second time.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the alternate screen is shown.
static IS_ALTERNATE: AtomicBool = AtomicBool::new(false);
/// Whether the terminal's mode or cursor may be another than was found.
static IS_CHANGED: AtomicBool = AtomicBool::new(false);

/// The alternate screen, empty: whoever scrolls back afterwards finds nothing of it.
const THERE: &[u8] = b"\x1b[?1049h\x1b[H\x1b[J";
/// The alternate screen emptied, and the ordinary one as it was left.
const BACK: &[u8] = b"\x1b[H\x1b[J\x1b[?1049l";
/// The cursor seen.
const CURSOR: &[u8] = b"\x1b[?25h";

/// Remembers the terminal as it is now, once.
pub fn remember() {
    system::remember();
}

/// Shows the alternate screen.
pub fn alternate_screen() {
    IS_ALTERNATE.store(true, Ordering::SeqCst);
    system::write(THERE);
}

/// From here on the terminal has to be put back.
pub fn is_changed() {
    remember();
    IS_CHANGED.store(true, Ordering::SeqCst);
}

/// What is typed between two questions is neither shown nor lost, and Ctrl-Z leaves no screen of ours to the shell.
pub fn quiet() {
    is_changed();
    system::quiet();
}

/// Puts everything back. What was typed and not read belongs to nobody else, unless the dialogue ended in order.
pub fn now(in_order: bool) {
    if IS_ALTERNATE.swap(false, Ordering::SeqCst) {
        system::write(BACK);
    }
    if IS_CHANGED.swap(false, Ordering::SeqCst) {
        system::write(CURSOR);
        system::put_back(in_order);
    }
}

/// A sentence on standard error, however the rest of the program stands.
pub fn last_word(sentence: &str) {
    system::write_to(2, sentence.as_bytes());
}

/// A panic of this thread says what it has to say on a terminal that is as it was.
pub fn before_a_panic_is_told() {
    let (told, here) = (std::panic::take_hook(), std::thread::current().id());
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() == here {
            now(false);
        }
        told(panic);
    }));
}

#[cfg(unix)]
pub use system::since_read;

#[cfg(unix)]
#[allow(unsafe_code)]
mod system {
    use std::fs::{File, OpenOptions};
    use std::mem::MaybeUninit;
    use std::os::fd::{AsFd, AsRawFd, RawFd};
    use std::os::unix::fs::OpenOptionsExt;
    use std::sync::OnceLock;
    use std::time::{Duration, SystemTime};

    /// The terminal itself, and how it was found.
    static FOUND: OnceLock<Option<(File, libc::termios)>> = OnceLock::new();

    pub(super) fn remember() {
        FOUND.get_or_init(|| {
            let open = OpenOptions::new().read(true).write(true).custom_flags(libc::O_NOCTTY).open("/dev/tty");
            // A terminal need not be the one that controls us.
            let file =
                open.or_else(|_| Ok::<_, std::io::Error>(File::from(std::io::stdin().as_fd().try_clone_to_owned()?)));
            let file = file.ok()?;
            let mut found = MaybeUninit::<libc::termios>::uninit();
            // SAFETY: the descriptor is open and the place one for a whole structure, read only after it was filled.
            let found = unsafe {
                if libc::tcgetattr(file.as_raw_fd(), found.as_mut_ptr()) != 0 {
                    return None;
                }
                found.assume_init()
            };
            Some((file, found))
        });
    }

    pub(super) fn quiet() {
        let Some(Some((file, found))) = FOUND.get() else { return };
        let mut quiet = *found;
        quiet.c_lflag &= !(libc::ECHO | libc::ECHOE | libc::ECHOK | libc::ECHONL | libc::ICANON | libc::IEXTEN);
        quiet.c_lflag |= libc::ISIG;
        quiet.c_iflag &= !libc::IXON;
        quiet.c_cc[libc::VSUSP] = libc::_POSIX_VDISABLE;
        quiet.c_cc[libc::VMIN] = 1;
        quiet.c_cc[libc::VTIME] = 0;
        // SAFETY: a whole structure, and a descriptor that stays open.
        unsafe { libc::tcsetattr(file.as_raw_fd(), libc::TCSADRAIN, &quiet) };
    }

    pub(super) fn put_back(in_order: bool) {
        let Some(Some((file, found))) = FOUND.get() else { return };
        // SAFETY: as above. If nobody is at the terminal any more, nobody misses it.
        unsafe {
            if !in_order {
                libc::tcflush(file.as_raw_fd(), libc::TCIFLUSH);
            }
            libc::tcsetattr(file.as_raw_fd(), libc::TCSANOW, found);
        }
    }

    pub(super) fn write(bytes: &[u8]) {
        if let Some(Some((file, _))) = FOUND.get() {
            write_to(file.as_raw_fd(), bytes);
        }
    }

    pub(super) fn write_to(file: RawFd, bytes: &[u8]) {
        // SAFETY: the bytes are there for as long as the call takes. If it fails nobody can see it.
        unsafe { libc::write(file, bytes.as_ptr().cast(), bytes.len()) };
    }

    /// How long ago something was read from the terminal on the standard input, as far as the system says.
    pub fn since_read() -> Option<Duration> {
        /// Linux tells the time of a terminal no more closely, so that nobody counts the keys of a password.
        const VAGUE: Duration = Duration::from_secs(8);
        let mut about = MaybeUninit::<libc::stat>::uninit();
        // SAFETY: the place is one for a whole structure, read only after it was filled.
        let about = unsafe {
            if libc::isatty(0) != 1 || libc::fstat(0, about.as_mut_ptr()) != 0 {
                return None;
            }
            about.assume_init()
        };
        let read = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(about.st_atime).ok()?))?;
        Some(SystemTime::now().duration_since(read).ok()?.saturating_sub(VAGUE))
    }
}

/// Tried under Wine alone: `console` changes the mode for each key there, and puts it back.
#[cfg(not(unix))]
mod system {
    use std::io::Write;

    pub(super) fn remember() {}

    pub(super) fn quiet() {}

    pub(super) fn put_back(_: bool) {}

    pub(super) fn write(bytes: &[u8]) {
        let _ = std::io::stdout().write_all(bytes).and_then(|()| std::io::stdout().flush());
    }

    pub(super) fn write_to(_: i32, bytes: &[u8]) {
        let _ = std::io::stderr().write_all(bytes);
    }
}
