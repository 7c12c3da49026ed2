//! Trying what should no longer be possible: the answer of this kernel, now, and not a promise.
//!
//! Nothing here succeeds in doing anything: what opens is closed at once, no name is looked up, nothing is sent, no
//! program is there to be started.
//!
//! # Trap: with `strict-sandbox` every one of these ends the process
//!
//! That is what the feature is for. A command that has to live on does not try.

/// What came of trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Refused: not permitted.
    Refused,
    /// It was possible.
    Possible,
    /// There is no such thing on this machine, so it cannot be told what would have become of it.
    Absent,
    /// Not tried here.
    NotTried,
}

impl Tried {
    /// Every outcome with the name results use for it.
    pub const NAMES: &[(Tried, &str)] = &[
        (Tried::Refused, "refused"),
        (Tried::Possible, "possible"),
        (Tried::Absent, "absent"),
        (Tried::NotTried, "not-tried"),
    ];

    /// The name results use for it.
    pub fn name(self) -> &'static str {
        match self {
            Tried::Refused => "refused",
            Tried::Possible => "possible",
            Tried::Absent => "absent",
            Tried::NotTried => "not-tried",
        }
    }
}

/// The families of sockets that are tried, by name.
pub const FAMILIES: [&str; 7] = ["TCP", "UDP", "TCP6", "UNIX", "NETLINK", "VSOCK", "ALG"];

/// Opens a socket of every family, in the order of [`FAMILIES`].
pub fn sockets() -> [(&'static str, Tried); 7] {
    system::sockets()
}

/// Sets up a ring, a way past the list of calls.
pub fn ring() -> Tried {
    system::ring()
}

/// Starts a program that is not there.
pub fn program() -> Tried {
    system::program()
}

/// Types a character in the place of the person, on a descriptor that is none.
pub fn typing() -> Tried {
    system::typing()
}

/// Opens a file for reading.
pub fn reading(path: &std::path::Path) -> Tried {
    told(std::fs::File::open(path).map(drop))
}

/// Opens a file without a name in a folder: nothing would be left behind.
pub fn writing(folder: &std::path::Path) -> Tried {
    system::writing(folder)
}

fn told(done: std::io::Result<()>) -> Tried {
    match done {
        Ok(()) => Tried::Possible,
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Tried::Refused,
        Err(_) => Tried::Absent,
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::io;
    use std::os::unix::fs::OpenOptionsExt;
    use std::path::Path;

    use super::{FAMILIES, Tried};

    /// The kernel is asked directly: so the program imports no function of the network.
    pub(super) fn sockets() -> [(&'static str, Tried); 7] {
        let kinds = [
            (libc::AF_INET, libc::SOCK_STREAM),
            (libc::AF_INET, libc::SOCK_DGRAM),
            (libc::AF_INET6, libc::SOCK_STREAM),
            (libc::AF_UNIX, libc::SOCK_STREAM),
            (libc::AF_NETLINK, libc::SOCK_RAW),
            (libc::AF_VSOCK, libc::SOCK_STREAM),
            (libc::AF_ALG, libc::SOCK_SEQPACKET),
        ];
        std::array::from_fn(|place| {
            let (family, kind) = kinds[place];
            // SAFETY: the call takes numbers only.
            let made = unsafe { libc::syscall(libc::SYS_socket, family, kind | libc::SOCK_CLOEXEC, 0) };
            (FAMILIES[place], opened(made))
        })
    }

    pub(super) fn ring() -> Tried {
        // SAFETY: without a place for its answer the kernel refuses; it reads and writes nothing.
        let made = unsafe { libc::syscall(libc::SYS_io_uring_setup, 1, std::ptr::null_mut::<u8>()) };
        match (made, io::Error::last_os_error().raw_os_error()) {
            // It was let in far enough to look at its arguments.
            (-1, Some(libc::EFAULT)) => Tried::Possible,
            _ => opened(made),
        }
    }

    pub(super) fn program() -> Tried {
        let nowhere = c"/there/is/no/such/program";
        let none = [std::ptr::null::<libc::c_char>()];
        // SAFETY: a text that ends in zero, and two lists that hold nothing; there is no such file, so this returns.
        unsafe { libc::syscall(libc::SYS_execve, nowhere.as_ptr(), none.as_ptr(), none.as_ptr()) };
        match io::Error::last_os_error().raw_os_error() {
            Some(libc::EPERM | libc::EACCES) => Tried::Refused,
            _ => Tried::Possible,
        }
    }

    pub(super) fn typing() -> Tried {
        // SAFETY: -1 is no descriptor, so nothing is read and nothing is typed.
        unsafe { libc::syscall(libc::SYS_ioctl, -1, libc::TIOCSTI, c"x".as_ptr()) };
        match io::Error::last_os_error().raw_os_error() {
            Some(libc::EPERM) => Tried::Refused,
            _ => Tried::Possible,
        }
    }

    pub(super) fn writing(folder: &Path) -> Tried {
        let mut options = std::fs::OpenOptions::new();
        let opened = options.write(true).custom_flags(libc::O_TMPFILE).mode(0o600).open(folder);
        super::told(opened.map(drop))
    }

    fn opened(descriptor: libc::c_long) -> Tried {
        let error = io::Error::last_os_error();
        match i32::try_from(descriptor) {
            Ok(descriptor) if descriptor >= 0 => {
                // SAFETY: the kernel has just handed it to us, and nobody else knows it.
                unsafe { libc::close(descriptor) };
                Tried::Possible
            }
            _ => super::told(Err(error)),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::path::Path;

    use super::{FAMILIES, Tried};

    pub(super) fn sockets() -> [(&'static str, Tried); 7] {
        FAMILIES.map(|family| (family, Tried::NotTried))
    }

    pub(super) fn ring() -> Tried {
        Tried::NotTried
    }

    pub(super) fn program() -> Tried {
        Tried::NotTried
    }

    pub(super) fn typing() -> Tried {
        Tried::NotTried
    }

    pub(super) fn writing(_: &Path) -> Tried {
        Tried::NotTried
    }
}
