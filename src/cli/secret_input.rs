//! Asking for a passphrase on the terminal.
//!
//! The usual readers leave a copy behind: they go through the buffer of the standard input, which is never wiped
//! (rpassword #100; dialoguer does the same). This one opens the terminal itself, reads byte by byte into one
//! allocation that never grows, and hands that allocation over.
//!
//! **What it does not do.** It never reads the standard input, an argument or a variable: a pipe cannot answer. It
//! shows nothing while typing, not even the number of characters. It does not judge ([`crate::session::passphrase`]
//! does), does not ask twice, and cannot wipe what the kernel's terminal or an input method keeps. What
//! happens at a signal is decided elsewhere (in `terminal`), which puts the terminal back then.
//!
//! Invariants: the terminal is as it was, whatever happened in between (a guard restores it when dropped); after
//! an error what was typed ahead is thrown away, so the rest of a passphrase does not end up in a shell.

use std::io;

use zeroize::Zeroizing;

/// The most bytes a passphrase may have.
const MOST: usize = 1024;

/// Shows `prompt` on the terminal and reads one line without showing it.
///
/// Editing is that of a plain line: backspace takes a character back, Ctrl-U all of them.
///
/// # Errors
///
/// [`io::ErrorKind::Interrupted`] on Ctrl-C or a signal: the person wants out. `UnexpectedEof` on Ctrl-D or a closed
/// terminal; `InvalidInput` for a control character, for text that is not UTF-8 and for more than 1024 bytes;
/// whatever opening the terminal says if there is none.
///
/// # Trap: keep it in this allocation
///
/// `SecretString::from(hidden.as_str())` makes one exact copy that is wiped too; `to_owned` and `format!` do not.
pub fn read_hidden(prompt: &str) -> io::Result<Zeroizing<String>> {
    system::read_hidden(prompt)
}

/// The line typed so far.
#[cfg_attr(not(unix), allow(dead_code))]
struct Line(Zeroizing<Vec<u8>>);

#[cfg_attr(not(unix), allow(dead_code))]
impl Line {
    fn new() -> Line {
        Line(Zeroizing::new(Vec::with_capacity(MOST)))
    }

    /// One byte from the terminal; `true` when the line is complete.
    fn take(&mut self, byte: u8) -> io::Result<bool> {
        match byte {
            b'\r' | b'\n' => return Ok(true),
            0x03 => return Err(io::ErrorKind::Interrupted.into()),
            0x04 => return Err(io::ErrorKind::UnexpectedEof.into()),
            0x08 | 0x7f => while self.0.pop().is_some_and(|byte| byte & 0xC0 == 0x80) {},
            0x15 => self.0.clear(),
            0..=0x1f => return Err(refused("control character")),
            _ if self.0.len() == MOST => return Err(refused("too long")),
            _ => self.0.push(byte),
        }
        Ok(false)
    }

    /// The same allocation as text.
    fn text(mut self) -> io::Result<Zeroizing<String>> {
        match String::from_utf8(std::mem::take(&mut *self.0)) {
            Ok(text) => {
                let text = Zeroizing::new(text);
                // Those of the C1 set too, which terminals obey and no keyboard has.
                if text.chars().any(char::is_control) { Err(refused("control character")) } else { Ok(text) }
            }
            Err(error) => {
                drop(Zeroizing::new(error.into_bytes()));
                Err(refused("not UTF-8"))
            }
        }
    }
}

fn refused(why: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, why)
}

#[cfg(unix)]
#[allow(unsafe_code)]
mod system {
    use std::fs::{File, OpenOptions};
    use std::io::{self, Read, Write};
    use std::mem::MaybeUninit;
    use std::os::fd::AsRawFd;
    use std::os::unix::fs::OpenOptionsExt;

    use zeroize::Zeroizing;

    use super::Line;
    use crate::cli::terminal::{ending, restore};

    pub(super) fn read_hidden(prompt: &str) -> io::Result<Zeroizing<String>> {
        let terminal = OpenOptions::new().read(true).write(true).custom_flags(libc::O_NOCTTY).open("/dev/tty")?;
        restore::is_changed();
        // First the echo, then the prompt: whoever waits for the prompt may type at once.
        let mut quiet = Quiet::new(&terminal)?;
        (&terminal).write_all(prompt.as_bytes())?;
        let result = read_line(&terminal);
        quiet.finished = result.is_ok();
        // The person's Enter was not shown either.
        let shown = (&terminal).write_all(b"\n");
        drop(quiet);
        let line = result?;
        shown?;
        line.text()
    }

    fn read_line(mut terminal: &File) -> io::Result<Line> {
        let mut line = Line::new();
        let mut byte = Zeroizing::new([0]);
        loop {
            // `read` and not `read_exact`: that one would go on after a signal.
            let read = terminal.read(byte.as_mut_slice())?;
            ending::seen();
            match read {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                _ if line.take(byte[0])? => return Ok(line),
                _ => {}
            }
        }
    }

    /// A terminal without echo, line editing and signals, until dropped.
    struct Quiet<'a> {
        terminal: &'a File,
        before: libc::termios,
        /// Was a whole line read? Then what was typed after it belongs to the next question.
        finished: bool,
    }

    impl<'a> Quiet<'a> {
        fn new(terminal: &'a File) -> io::Result<Quiet<'a>> {
            let mut before = MaybeUninit::<libc::termios>::uninit();
            // SAFETY: the descriptor is open as long as `terminal` is borrowed, and the place is one for a `termios`.
            check(unsafe { libc::tcgetattr(terminal.as_raw_fd(), before.as_mut_ptr()) })?;
            // SAFETY: `tcgetattr` succeeded, so it has filled the structure.
            let before = unsafe { before.assume_init() };
            let mut quiet = before;
            // Without ISIG, Ctrl-C is a byte we answer ourselves, and Ctrl-Z cannot stop us with the echo off.
            quiet.c_lflag &=
                !(libc::ECHO | libc::ECHOE | libc::ECHOK | libc::ECHONL | libc::ICANON | libc::ISIG | libc::IEXTEN);
            quiet.c_iflag |= libc::ICRNL;
            quiet.c_cc[libc::VMIN] = 1;
            quiet.c_cc[libc::VTIME] = 0;
            // The guard exists before the change: a signal in between finds it ready.
            let guard = Quiet { terminal, before, finished: false };
            // What was typed before the prompt was shown on the screen, and is thrown away.
            guard.set(libc::TCSAFLUSH, &quiet)?;
            Ok(guard)
        }

        fn set(&self, when: libc::c_int, to: &libc::termios) -> io::Result<()> {
            loop {
                // SAFETY: the descriptor is open as long as `terminal` is borrowed; `to` is a whole `termios`.
                match check(unsafe { libc::tcsetattr(self.terminal.as_raw_fd(), when, to) }) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    result => return result,
                }
            }
        }
    }

    impl Drop for Quiet<'_> {
        fn drop(&mut self) {
            let when = if self.finished { libc::TCSADRAIN } else { libc::TCSAFLUSH };
            // There is nobody left to tell.
            let _ = self.set(when, &self.before);
        }
    }

    fn check(returned: libc::c_int) -> io::Result<()> {
        if returned == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
    }
}

/// Weaker than on unix, and tried under Wine alone: `console` collects the line in a `String` that grows. The program
/// wipes what that gives back (`src/main.rs`); another program that uses this library may keep pieces in freed memory.
/// Its editing and its Ctrl-C are its own.
#[cfg(windows)]
mod system {
    use std::io;

    use zeroize::Zeroizing;

    use super::{MOST, refused};

    pub(super) fn read_hidden(prompt: &str) -> io::Result<Zeroizing<String>> {
        let terminal = console::Term::stderr();
        // Without a terminal `console` answers with an empty line, which must not pass for a passphrase.
        if !terminal.is_term() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "no terminal"));
        }
        terminal.write_str(prompt)?;
        let text = Zeroizing::new(terminal.read_secure_line()?);
        if text.len() > MOST {
            return Err(refused("too long"));
        }
        if text.chars().any(char::is_control) { Err(refused("control character")) } else { Ok(text) }
    }
}

#[cfg(all(test, target_os = "linux"))]
#[path = "secret_input_tests.rs"]
mod tests;
