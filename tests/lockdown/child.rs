//! The program that tries: in which thread, under which lock, what becomes of it.
//!
//! It prints one line a try, `<thread> <what> <outcome>`, and judges nothing.

use std::io::Write;
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use delist::sandbox::files::{Allowed, confine};
use delist::sandbox::probe::{self, Tried};
use delist::sandbox::{calls, panic, process};

/// The first word of a command line that makes this test the program that tries.
pub const WORD: &str = "try";

/// One order: what to do, and what with.
pub fn run(words: &[String]) {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["network", lock] => network(*lock == "locked"),
        ["files", lock, folder] => files(*lock == "locked", Path::new(folder)),
        ["work", folder] => work(Path::new(folder)),
        ["socket"] => {
            process::harden();
            println!("calls {}", calls::deny().name());
            // As the tests of the standard library do: the kernel's answer, whatever it is.
            println!("socket {}", probe::sockets()[0].1.name());
        }
        ["wait", kept] => {
            if *kept == "kept" {
                process::harden();
            }
            println!("waiting");
            std::io::stdout().flush().expect("a reader");
            let _ = std::io::stdin().read_line(&mut String::new());
        }
        ["attach", process] => attach(process.parse().expect("a number")),
        ["panic", hook, marker] => {
            if *hook == "quiet" {
                panic::say_only_where("a mistake".to_owned());
            }
            marker.parse::<u32>().unwrap_or_else(|error| panic!("performed = {marker}: {error}"));
        }
        other => panic!("no such order: {other:?}"),
    }
}

/// The same work in four kinds of thread: the first, one started after the lock, one that was there before it, and one
/// of a pool that was there before and takes work from a queue.
fn in_four_threads(lock: impl FnOnce(), work: fn(&str)) {
    let (begin, begun) = mpsc::channel::<()>();
    let before = thread::spawn(move || {
        begun.recv().expect("the signal");
        work("before");
    });
    let (queue, jobs) = mpsc::channel::<fn(&str)>();
    let pool = thread::spawn(move || jobs.into_iter().for_each(|job| job("pool")));
    lock();
    work("main");
    thread::spawn(move || work("new")).join().expect("a thread");
    begin.send(()).expect("the thread is there");
    before.join().expect("a thread");
    queue.send(work).expect("the pool is there");
    drop(queue);
    pool.join().expect("a thread");
}

fn network(locked: bool) {
    let lock = || {
        if locked {
            process::harden();
            println!("calls {}", calls::deny().name());
        }
    };
    in_four_threads(lock, |thread| {
        for (family, came) in probe::sockets() {
            println!("{thread} {family} {}", came.name());
        }
        println!("{thread} ring {}", probe::ring().name());
        println!("{thread} typing {}", probe::typing().name());
        // What a library would do, beside what the kernel was asked directly.
        let near = std::net::SocketAddr::from(([127, 0, 0, 1], 9));
        let connected = std::net::TcpStream::connect_timeout(&near, std::time::Duration::from_secs(2)).map(drop);
        println!("{thread} connect {}", reached(connected));
        let sent = std::net::UdpSocket::bind("127.0.0.1:0").and_then(|from| from.send_to(b"x", near).map(drop));
        println!("{thread} send {}", reached(sent));
        let paired = std::os::unix::net::UnixStream::pair().map(drop);
        println!("{thread} pair {}", reached(paired));
        let started = std::process::Command::new("/bin/true").status().map(drop);
        println!("{thread} program {}", reached(started));
    });
}

/// A refused connection has reached somebody who refused it.
fn reached(done: std::io::Result<()>) -> &'static str {
    match done {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Tried::Refused.name(),
        _ => Tried::Possible.name(),
    }
}

fn files(locked: bool, folder: &Path) {
    let named = folder.join("named.txt");
    std::fs::write(&named, "named").expect("a file");
    if locked {
        let allowed = Allowed { read: vec![named.clone()], ..Allowed::default() };
        println!("files {}", confine(&allowed).name());
    }
    let folder = folder.to_owned();
    let tries = move |thread: &str| {
        let say = |what: &str, done: std::io::Result<()>| println!("{thread} {what} {}", reached(done));
        let new = folder.join("new");
        say("named", std::fs::read(&named).map(drop));
        say("read", std::fs::read("/etc/passwd").map(drop));
        say("list", std::fs::read_dir("/").map(drop));
        say("beside", std::fs::read(folder.join("other.txt")).map(drop));
        say("create", std::fs::write(&new, "x"));
        say("change", std::fs::OpenOptions::new().append(true).open(&named).map(drop));
        say("rename", std::fs::rename(folder.join("other.txt"), folder.join("moved.txt")));
        say("remove", std::fs::remove_file(folder.join("third.txt")));
        say("link", std::os::unix::fs::symlink("/etc/passwd", folder.join("link")));
        say("folder", std::fs::create_dir(folder.join("deeper")));
        say("run", std::process::Command::new("/bin/true").status().map(drop));
        say(
            "shared",
            std::fs::write("/dev/shm/delist-lockdown", "x")
                .and_then(|()| std::fs::remove_file("/dev/shm/delist-lockdown")),
        );
        // The device of the terminal stays, there or not.
        say("null", std::fs::OpenOptions::new().write(true).open("/dev/null").map(drop));
    };
    tries("main");
    if locked {
        // Where nothing is locked the second time would find nothing left to move and remove.
        thread::scope(|scope| scope.spawn(|| tries("new")).join().expect("a thread"));
    }
}

/// What the program does all day, under both locks.
fn work(folder: &Path) {
    process::harden();
    println!("calls {}", calls::deny().name());
    println!("files {}", confine(&Allowed { change: vec![folder.to_owned()], ..Allowed::default() }).name());
    let (first, second, deeper) = (folder.join("first"), folder.join("second"), folder.join("deeper"));
    let mut file = std::fs::File::create_new(&first).expect("a new file");
    file.write_all(b"words").expect("written");
    file.sync_all().expect("flushed");
    assert_eq!(std::fs::read(&first).expect("read back"), b"words");
    std::fs::hard_link(&first, folder.join("linked")).expect("a second name");
    std::fs::rename(&first, &second).expect("renamed");
    std::fs::create_dir(&deeper).expect("a folder");
    std::fs::write(deeper.join("third"), "words").expect("written");
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).expect("flushed");
    std::fs::remove_file(folder.join("linked")).expect("removed");
    std::fs::File::open(&deeper).and_then(|file| file.try_lock().map_err(std::io::Error::other)).expect("locked");
    let parts: Vec<u64> = thread::scope(|scope| {
        let part = |from: u64| scope.spawn(move || (from * 250_000..(from + 1) * 250_000).sum::<u64>());
        (0..4).map(part).collect::<Vec<_>>().into_iter().map(|part| part.join().expect("a thread")).collect()
    });
    println!("sum {}", parts.iter().sum::<u64>());
}

fn attach(process: i32) {
    // SAFETY: the call takes numbers; the process is a child of this test and ends with it.
    let attached = unsafe { libc::ptrace(libc::PTRACE_SEIZE, process, 0, 0) };
    let came = if attached == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) };
    println!("attach {}", reached(came));
    for file in ["environ", "maps", "mem"] {
        println!("{file} {}", reached(std::fs::File::open(format!("/proc/{process}/{file}")).map(drop)));
    }
}
