//! The directory of sealed cases: what is in it, what is refused, and that two windows lose nothing.
#![cfg(all(feature = "session", debug_assertions))]

mod saved;

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use delist::session::{Condition, Id, OpenError, Replaced, Seen, Store, StoreError};

use saved::{MARKER, assert_nowhere, before, create, current, names, replace, sealed, version};

const CHILD: &str = "DELIST_TEST_HOLDING";

#[test]
fn a_life() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(&directory.path().join("deep/er"));
    assert_eq!(store.list().unwrap(), []);
    assert!(!store.directory().exists(), "looking makes nothing");
    let id = create(&store, 1);
    assert_eq!(id.as_str().len(), 32);
    assert_eq!(names(store.directory()), [".lock".to_owned(), format!("{id}.delist.age")]);
    assert_eq!((current(&store, &id), store.previous(&id).unwrap()), (1, None));
    replace(&store, &id, 2);
    replace(&store, &id, 3);
    assert_eq!((current(&store, &id), before(&store, &id)), (3, 2));
    let other = create(&store, 9);
    File::options()
        .write(true)
        .open(store.path(&id))
        .unwrap()
        .set_modified(SystemTime::now() + Duration::from_secs(60))
        .unwrap();
    let listed = store.list().unwrap();
    assert_eq!(listed.iter().map(|e| &e.id).collect::<Vec<_>>(), [&id, &other], "newest first");
    assert!(listed.iter().all(|e| e.condition == Condition::Sound && e.bytes > 32 * 1024));
    assert_nowhere(store.directory(), &[MARKER]);
    let held = store.hold().unwrap();
    held.put_recovery(&id, b"not looked into").unwrap();
    held.delete(&id).unwrap();
    assert!(matches!(held.delete(&id), Err(StoreError::NoSuch { .. })));
    assert!(matches!(store.read(&id), Err(StoreError::NoSuch { .. })));
    assert_eq!(names(store.directory()), [".lock".to_owned(), format!("{other}.delist.age")]);
}

#[test]
fn ids_may_be_short() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let bytes = sealed(1);
    for id in
        ["abcd0000000000000000000000000001", "abcd1000000000000000000000000000", "ffff0000000000000000000000000000"]
    {
        fs::write(directory.path().join(format!("{id}.delist.age")), &bytes).unwrap();
    }
    // Not ours: another name, another case of letters, no digits, no sealed case.
    for name in [
        "notes.delist.age",
        "ABCD0000000000000000000000000002.delist.age",
        "abcd000000000000000000000000000g.delist.age",
    ] {
        fs::write(directory.path().join(name), &bytes).unwrap();
    }
    fs::write(directory.path().join("abcd2000000000000000000000000000.delist.age"), "garbage").unwrap();
    assert_eq!(store.list().unwrap().len(), 4);
    let strays = ["ABCD0000000000000000000000000002", "abcd000000000000000000000000000g", "notes"];
    assert_eq!(store.strays().unwrap(), strays.map(|name| format!("{name}.delist.age")));
    for (asked, expected) in [
        ("ffff", "ffff0000000000000000000000000000"),
        ("FFFF0", "ffff0000000000000000000000000000"),
        ("abcd1", "abcd1000000000000000000000000000"),
        ("abcd0000000000000000000000000001", "abcd0000000000000000000000000001"),
    ] {
        assert_eq!(store.find(asked).unwrap().as_str(), expected);
    }
    assert!(matches!(store.find("abcd"), Err(StoreError::Several { found, .. }) if found.len() == 3));
    assert!(matches!(store.find("0123"), Err(StoreError::NoSuch { .. })));
    assert_eq!(store.find("abcd2").unwrap().as_str(), "abcd2000000000000000000000000000", "damaged, but there");
    for asked in ["", "fff", "ffg0", "../../etc/passwd", "ffff/", "天地玄黄", &"f".repeat(33), &"x".repeat(1 << 20)]
    {
        assert!(matches!(store.find(asked), Err(StoreError::NotAnId { .. })));
    }
}

#[test]
fn only_sealed_cases_are_written() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 1);
    let seen = Seen::good(store.read(&id).unwrap());
    let plain = format!("{{\"{MARKER}\":1}}");
    let other = || Id::random().unwrap();
    for bytes in [plain.as_bytes(), b"", &sealed(1)[..100]] {
        let held = store.hold().unwrap();
        assert!(matches!(held.create(&other(), bytes), Err(StoreError::NotSealed(_))));
        assert!(matches!(held.replace(&id, bytes, &seen, other()), Err(StoreError::NotSealed(_))));
    }
    let large = [sealed(1), vec![0; 5 << 20]].concat();
    assert!(matches!(store.hold().unwrap().create(&other(), &large), Err(StoreError::TooLong { .. })));
    assert_eq!(names(directory.path()).len(), 2);
    assert_eq!(current(&store, &id), 1);
    assert_nowhere(directory.path(), &[MARKER]);
}

/// One writes at a time; who only reads is not kept waiting.
#[test]
fn one_window_writes_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 1);
    let first = store.hold().unwrap();
    let start = Instant::now();
    assert!(matches!(store.hold(), Err(StoreError::Busy { .. })));
    assert!((2..10).contains(&start.elapsed().as_secs()), "a short save is waited for, a long one refused");
    assert_eq!(current(&store, &id), 1);
    assert_eq!(store.list().unwrap().len(), 1);
    drop(first);
    assert!(store.hold().is_ok());
}

/// Four processes, each taking the lock again and again: never two at once, and free again after `kill -9`.
#[test]
fn the_lock_holds_between_processes() {
    let tries = if cfg!(feature = "thorough") { 500 } else { 100 };
    let directory = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let child = |tries: usize| {
        let mut command = Command::new(&program);
        command.args(["--exact", "takes_the_lock", "--nocapture", "--test-threads=1"]);
        command.env(CHILD, format!("{tries} {}", directory.path().display())).stdout(Stdio::piped());
        command.spawn().unwrap()
    };
    let children: Vec<_> = (0..4).map(|_| child(tries)).collect();
    let mut taken = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{said}");
        let number = said.split("taken ").nth(1).and_then(|rest| rest.lines().next());
        taken += number.unwrap().trim().parse::<usize>().unwrap();
    }
    assert_eq!(taken, 4 * tries, "patience was not enough");
    println!("{taken} times taken by 4 processes, never by two at once");
    // Killed while holding it, at any moment: free at once.
    for _ in 0..10 {
        let mut child = child(usize::MAX);
        while !directory.path().join("held").exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let start = Instant::now();
        let store = Store::at(directory.path());
        drop(store.hold().unwrap());
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
        let _ = fs::remove_file(directory.path().join("held"));
    }
}

/// Not a test of its own: a process that takes the lock, and marks in a way that two could not do at once.
#[test]
fn takes_the_lock() {
    let Ok(order) = std::env::var(CHILD) else { return };
    let (tries, directory) = order.split_once(' ').unwrap();
    let (store, mark) = (Store::at(Path::new(directory)), Path::new(directory).join("held"));
    let tries: usize = tries.parse().unwrap();
    for _ in 0..tries {
        let held = store.hold().unwrap();
        File::create_new(&mark).expect("two at once");
        fs::remove_file(&mark).unwrap();
        drop(held);
    }
    println!("\ntaken {tries}");
}

#[test]
fn a_refused_window_leaves_the_first_ones_unfinished_file_alone() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let first = store.hold().unwrap();
    let unfinished = directory.path().join(".unfinished-0");
    fs::write(&unfinished, "x").unwrap();
    assert!(store.hold().is_err());
    assert!(unfinished.exists());
    drop(first);
    drop(store.hold().unwrap());
    assert!(!unfinished.exists());
}

/// Two windows, or a window and a synced folder: whoever has not seen what is there writes beside it.
#[test]
fn what_nobody_here_has_seen_is_not_written_over() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 1);
    let (mine, yours) = (store.read(&id).unwrap(), store.read(&id).unwrap());
    let put =
        |bytes: &[u8], seen: &Seen| store.hold().unwrap().replace(&id, bytes, seen, Id::random().unwrap()).unwrap();
    assert_eq!(put(&sealed(2), &Seen::good(mine)), Replaced::InPlace);
    let Replaced::Beside(other) = put(&sealed(3), &Seen::good(yours)) else { panic!("written over") };
    assert_eq!((current(&store, &id), before(&store, &id), current(&store, &other)), (2, 1, 3));
    // Deleted meanwhile: nothing to lose, but nothing to write over either.
    let seen = Seen::good(store.read(&id).unwrap());
    store.hold().unwrap().delete(&id).unwrap();
    let Replaced::Beside(third) = put(&sealed(4), &seen) else { panic!("written over") };
    assert_eq!(current(&store, &third), 4);
    assert!(store.read(&id).is_err());
    // Damaged when it was opened, and whole again by now: a synced folder has brought the original back.
    let damaged = Some(b"damaged".to_vec());
    fs::write(store.path(&id), sealed(5)).unwrap();
    assert!(matches!(put(&sealed(6), &Seen::damaged(damaged)), Replaced::Beside(_)));
    assert_eq!(current(&store, &id), 5);
}

#[test]
fn a_damaged_version_falls_back_to_the_previous_one() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 1);
    replace(&store, &id, 2);
    let put = |number: u32, seen: &Seen| {
        store.hold().unwrap().replace(&id, &sealed(number), seen, Id::random().unwrap()).unwrap()
    };

    // Behind the header: only opening shows it. The person goes on with the previous version.
    let mut bytes = store.read(&id).unwrap();
    bytes[200] ^= 1;
    fs::write(store.path(&id), &bytes).unwrap();
    assert_eq!(version(&store.read(&id).unwrap()), Err(OpenError::Damaged));
    assert_eq!(store.list().unwrap()[0].condition, Condition::Sound, "as far as can be seen");
    assert_eq!(before(&store, &id), 1);
    assert_eq!(put(3, &Seen::damaged(Some(bytes))), Replaced::InPlace);
    assert_eq!((current(&store, &id), before(&store, &id)), (3, 1), "the damaged one did not push out the good one");

    // In the header: the list shows it.
    for damage in ["", "garbage"] {
        fs::write(store.path(&id), damage).unwrap();
        let entry = store.list().unwrap().remove(0);
        assert!(entry.id == id && entry.condition == Condition::OnlyPrevious && entry.bytes > 32 * 1024);
        assert!(version(&store.read(&id).unwrap()).is_err());
        assert_eq!(put(4, &Seen::damaged(Some(damage.into()))), Replaced::InPlace);
        assert_eq!((current(&store, &id), before(&store, &id)), (4, 1));
    }

    // Gone, or not to be read at all.
    fs::remove_file(store.path(&id)).unwrap();
    assert_eq!(store.list().unwrap()[0].condition, Condition::OnlyPrevious);
    assert_eq!(put(5, &Seen::damaged(None)), Replaced::InPlace);
    assert_eq!((current(&store, &id), before(&store, &id)), (5, 1));

    // Both: listed, so that it can be deleted.
    fs::write(store.path(&id), "garbage").unwrap();
    fs::write(store.previous_path(&id), "garbage").unwrap();
    assert_eq!(store.list().unwrap()[0].condition, Condition::Damaged);
    let found = store.find(&id.as_str()[..6]).unwrap();
    store.hold().unwrap().delete(&found).unwrap();
    assert_eq!(names(directory.path()), [".lock"]);
}

#[cfg(unix)]
#[test]
fn for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(&directory.path().join("a/b"));
    let id = create(&store, 1);
    replace(&store, &id, 2);
    store.hold().unwrap().put_recovery(&id, b"not looked into").unwrap();
    assert_eq!(mode(&directory.path().join("a")), 0o700);
    assert_eq!(mode(store.directory()), 0o700);
    assert_eq!(names(store.directory()).len(), 4);
    for name in names(store.directory()) {
        assert_eq!(mode(&store.directory().join(&name)), 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn only_regular_files_of_a_sane_size_are_read() {
    use std::io::Write;

    use delist::session::read::{ReadError, read_capped};
    use delist::session::{Refusal, SecretString, open};

    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let good = create(&store, 1);
    let id = |n: u32| format!("{n:032x}");
    let path = |n: u32| directory.path().join(format!("{}.delist.age", id(n)));
    assert!(Command::new("mkfifo").arg(path(1)).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", path(2)).unwrap();
    fs::create_dir(path(3)).unwrap();
    // 5 GiB that take no room, behind a good header.
    let mut sparse = File::create(path(4)).unwrap();
    sparse.write_all(&sealed(1)[..200]).unwrap();
    sparse.set_len(5 << 30).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(path(5)).unwrap();
    std::os::unix::fs::symlink(directory.path().join("nothing"), path(6)).unwrap();

    File::create(path(7)).unwrap();

    let cap = 4 << 20;
    let start = Instant::now();
    for n in 1..=3 {
        assert!(matches!(read_capped(&path(n), cap), Err(ReadError::NotAFile)), "{n}");
    }
    assert!(matches!(read_capped(&path(4), cap), Err(ReadError::TooLong { .. })));
    assert!(matches!(read_capped(&path(5), cap), Err(ReadError::Io(_))));
    assert!(matches!(read_capped(&path(6), cap), Err(ReadError::Io(_))));
    assert_eq!(read_capped(&store.path(&good), 10).unwrap_err().to_string(), "more than 10 bytes");

    // The sparse and the empty one are files, and so can be deleted; the others are none of ours.
    let listed = store.list().unwrap();
    let damaged: Vec<&str> =
        listed.iter().filter(|e| e.condition == Condition::Damaged).map(|e| e.id.as_str()).collect();
    assert_eq!((listed.len(), damaged.len()), (3, 2), "{listed:?}");
    assert!(damaged.contains(&id(4).as_str()) && damaged.contains(&id(7).as_str()));
    assert_eq!(read_capped(&path(7), cap).unwrap(), b"");
    let large = store.find(&id(4)).unwrap();
    assert!(matches!(store.read(&large), Err(StoreError::Read { source: ReadError::TooLong { .. }, .. })));
    assert_eq!(
        open(&read_capped(Path::new("/dev/null"), cap).unwrap_or_default(), &SecretString::from("a")),
        Err(OpenError::Refused(Refusal::Empty))
    );
    println!("all of it in {:?}", start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    drop(socket);
}

#[cfg(unix)]
#[test]
fn the_lock_is_neither_followed_nor_waited_for() {
    let directory = tempfile::tempdir().unwrap();
    let lock = directory.path().join(".lock");
    let precious = directory.path().join("precious");
    fs::write(&precious, "x").unwrap();
    std::os::unix::fs::symlink(&precious, &lock).unwrap();
    assert!(matches!(Store::at(directory.path()).hold(), Err(StoreError::Io { .. })));
    fs::remove_file(&lock).unwrap();
    fs::create_dir(&lock).unwrap();
    assert!(matches!(Store::at(directory.path()).hold(), Err(StoreError::Io { .. })));
    assert!(matches!(Store::at(&precious).hold(), Err(StoreError::Io { .. })), "a file is no store");
}
