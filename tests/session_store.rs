//! The directory of sealed cases: what is in it, what is refused, and that nothing is lost.
#![cfg(all(feature = "session", debug_assertions))]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use delist::session::read::{ReadError, read_capped};
use delist::session::{Effort, Id, OpenError, Refusal, SecretString, Store, StoreError, open, seal};

const MARKER: &str = "Person-A-marker";
const CHILD: &str = "DELIST_TEST_SAVING_IN";

fn sealed(version: u32) -> Vec<u8> {
    seal(format!("{{\"{MARKER}\":{version}}}").as_bytes(), &SecretString::from("a"), Effort::for_tests()).unwrap()
}

fn version(bytes: &[u8]) -> Result<u32, OpenError> {
    let plain = open(bytes, &SecretString::from("a"))?;
    Ok(String::from_utf8_lossy(&plain).trim_end_matches('}').rsplit(':').next().unwrap().parse().unwrap())
}

fn current(store: &Store, id: &Id) -> u32 {
    version(&store.read(id).unwrap()).unwrap()
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn assert_no_plaintext(directory: &Path) {
    for name in names(directory) {
        let bytes = fs::read(directory.join(&name)).unwrap();
        assert!(
            !name.contains(MARKER) && !bytes.windows(MARKER.len()).any(|w| w == MARKER.as_bytes()),
            "plaintext in {name}"
        );
    }
}

#[test]
fn a_life() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(&directory.path().join("deep/er")).unwrap();
    assert_eq!(store.list().unwrap(), []);
    let id = store.create(&sealed(1)).unwrap();
    assert_eq!(id.as_str().len(), 32);
    assert_eq!(names(store.directory()), [".lock".to_owned(), format!("{id}.delist.age")]);
    assert_eq!((current(&store, &id), store.previous(&id).unwrap()), (1, None));
    store.replace(&id, &sealed(2)).unwrap();
    store.replace(&id, &sealed(3)).unwrap();
    assert_eq!(current(&store, &id), 3);
    assert_eq!(version(&store.previous(&id).unwrap().unwrap()), Ok(2));
    let other = store.create(&sealed(9)).unwrap();
    File::options()
        .write(true)
        .open(store.path(&id))
        .unwrap()
        .set_modified(SystemTime::now() + Duration::from_secs(60))
        .unwrap();
    let listed = store.list().unwrap();
    assert_eq!(listed.iter().map(|e| &e.id).collect::<Vec<_>>(), [&id, &other], "newest first");
    assert!(listed.iter().all(|e| e.sound && e.bytes > 32 * 1024));
    assert_no_plaintext(store.directory());
    store.delete(&id).unwrap();
    assert!(matches!(store.delete(&id), Err(StoreError::NoSuch { .. })));
    assert!(matches!(store.read(&id), Err(StoreError::NoSuch { .. })));
    assert!(matches!(store.replace(&id, &sealed(4)), Err(StoreError::NoSuch { .. })));
    assert_eq!(names(store.directory()), [".lock".to_owned(), format!("{other}.delist.age")]);
}

#[test]
fn ids_may_be_short() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path()).unwrap();
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
    assert_eq!(store.list().unwrap().len(), 3);
    for (asked, expected) in [
        ("ffff", "ffff0000000000000000000000000000"),
        ("FFFF0", "ffff0000000000000000000000000000"),
        ("abcd1", "abcd1000000000000000000000000000"),
        ("abcd0000000000000000000000000001", "abcd0000000000000000000000000001"),
    ] {
        assert_eq!(store.find(asked).unwrap().as_str(), expected);
    }
    assert!(matches!(store.find("abcd"), Err(StoreError::Several { found, .. }) if found.len() == 2));
    assert!(matches!(store.find("0123"), Err(StoreError::NoSuch { .. })));
    assert!(matches!(store.find("abcd2"), Err(StoreError::NoSuch { .. })));
    for asked in ["", "fff", "ffg0", "../../etc/passwd", "ffff/", "天地玄黄", &"f".repeat(33), &"x".repeat(1 << 20)]
    {
        assert!(matches!(store.find(asked), Err(StoreError::NotAnId { .. })));
    }
}

#[test]
fn only_sealed_cases_are_written() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path()).unwrap();
    let id = store.create(&sealed(1)).unwrap();
    let plain = format!("{{\"{MARKER}\":1}}");
    for bytes in [plain.as_bytes(), b"", &sealed(1)[..100]] {
        assert!(matches!(store.create(bytes), Err(StoreError::NotSealed(_))));
        assert!(matches!(store.replace(&id, bytes), Err(StoreError::NotSealed(_))));
    }
    let large = [sealed(1), vec![0; 5 << 20]].concat();
    assert!(matches!(store.create(&large), Err(StoreError::TooLong { .. })));
    assert_eq!(names(directory.path()).len(), 2);
    assert_eq!(current(&store, &id), 1);
    assert_no_plaintext(directory.path());
}

#[test]
fn one_window_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let first = Store::at(directory.path()).unwrap();
    assert!(matches!(Store::at(directory.path()), Err(StoreError::Busy { .. })));
    drop(first);
    assert!(Store::at(directory.path()).is_ok());
}

#[test]
fn a_refused_window_leaves_the_first_ones_unfinished_file_alone() {
    let directory = tempfile::tempdir().unwrap();
    let first = Store::at(directory.path()).unwrap();
    let unfinished = directory.path().join(".unfinished-0");
    fs::write(&unfinished, "x").unwrap();
    assert!(Store::at(directory.path()).is_err());
    assert!(unfinished.exists());
    drop(first);
    Store::at(directory.path()).unwrap();
    assert!(!unfinished.exists());
}

#[test]
fn a_damaged_version_falls_back_to_the_previous_one() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path()).unwrap();
    let id = store.create(&sealed(1)).unwrap();
    store.replace(&id, &sealed(2)).unwrap();

    // Behind the header: only opening shows it. The person goes on with the previous version.
    let mut bytes = store.read(&id).unwrap();
    bytes[200] ^= 1;
    fs::write(store.path(&id), &bytes).unwrap();
    assert_eq!(version(&store.read(&id).unwrap()), Err(OpenError::Damaged));
    assert_eq!(version(&store.previous(&id).unwrap().unwrap()), Ok(1));
    store.restore(&id).unwrap();
    assert_eq!(current(&store, &id), 1);
    assert_eq!(version(&store.previous(&id).unwrap().unwrap()), Ok(1), "restoring gives nothing up");
    store.replace(&id, &sealed(3)).unwrap();

    // In the header: the list shows it, and the damage does not push out what is good.
    for damage in ["", "garbage"] {
        fs::write(store.path(&id), damage).unwrap();
        let entry = store.list().unwrap().remove(0);
        assert!(entry.id == id && !entry.sound && entry.bytes > 32 * 1024);
        assert!(version(&store.read(&id).unwrap()).is_err());
        store.replace(&id, &sealed(4)).unwrap();
        assert_eq!((current(&store, &id), version(&store.previous(&id).unwrap().unwrap())), (4, Ok(1)));
    }

    // Gone.
    fs::remove_file(store.path(&id)).unwrap();
    assert!(!store.list().unwrap().remove(0).sound);
    store.restore(&id).unwrap();
    assert_eq!(current(&store, &id), 1);
    store.delete(&id).unwrap();
    assert_eq!(names(directory.path()), [".lock"]);
}

#[cfg(unix)]
#[test]
fn for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(&directory.path().join("a/b")).unwrap();
    let id = store.create(&sealed(1)).unwrap();
    store.replace(&id, &sealed(2)).unwrap();
    assert_eq!(mode(&directory.path().join("a")), 0o700);
    assert_eq!(mode(store.directory()), 0o700);
    assert_eq!(names(store.directory()).len(), 3);
    for name in names(store.directory()) {
        assert_eq!(mode(&store.directory().join(&name)), 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn only_regular_files_of_a_sane_size_are_read() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path()).unwrap();
    let good = store.create(&sealed(1)).unwrap();
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

    let cap = 4 << 20;
    for n in 1..=3 {
        assert!(matches!(read_capped(&path(n), cap), Err(ReadError::NotAFile)), "{n}");
    }
    assert!(matches!(read_capped(&path(4), cap), Err(ReadError::TooLong { .. })));
    assert!(matches!(read_capped(&path(5), cap), Err(ReadError::Io(_))));
    assert!(matches!(read_capped(&path(6), cap), Err(ReadError::Io(_))));
    assert_eq!(read_capped(&store.path(&good), 10).unwrap_err().to_string(), "more than 10 bytes");

    let listed: Vec<String> = store.list().unwrap().iter().map(|e| e.id.to_string()).collect();
    assert_eq!(listed.len(), 2, "{listed:?}");
    let large = store.find(&id(4)).unwrap();
    assert!(matches!(store.read(&large), Err(StoreError::Read { source: ReadError::TooLong { .. }, .. })));
    assert_eq!(
        open(&read_capped(Path::new("/dev/null"), cap).unwrap_or_default(), &SecretString::from("a")),
        Err(OpenError::Refused(Refusal::Empty))
    );
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
    assert!(matches!(Store::at(directory.path()), Err(StoreError::Io { .. })));
    fs::remove_file(&lock).unwrap();
    fs::create_dir(&lock).unwrap();
    assert!(matches!(Store::at(directory.path()), Err(StoreError::Io { .. })));
    assert!(matches!(Store::at(&precious), Err(StoreError::Io { .. })), "a file is no store");
}

fn child(directory: &Path, test: &str) -> Command {
    let mut command = Command::new("sh");
    let program = std::env::current_exe().unwrap();
    command.args([
        "-c",
        &format!("trap '' XFSZ; $LIMIT; exec {} --exact {test} --nocapture --test-threads=1", program.display()),
    ]);
    command.env(CHILD, directory).env("LIMIT", ":").stderr(Stdio::null());
    command
}

/// A disk that is full in the middle of the file: here, a limit on the size of files.
#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path()).unwrap();
    let id = store.create(&sealed(1)).unwrap();
    drop(store);
    let output = child(directory.path(), "saves_once").env("LIMIT", "ulimit -f 16").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("could not save"), "{said}");
    assert_eq!(names(directory.path()).len(), 2, "nothing is left unfinished");
    assert_no_plaintext(directory.path());
    assert_eq!(current(&Store::at(directory.path()).unwrap(), &id), 1);
    // The control: without the limit the same child does save.
    let output = child(directory.path(), "saves_once").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(current(&Store::at(directory.path()).unwrap(), &id), 2);
}

/// Not a test of its own: a process that saves version 2.
#[test]
fn saves_once() {
    let Some(directory) = std::env::var_os(CHILD) else { return };
    let store = Store::at(Path::new(&directory)).unwrap();
    let id = store.list().unwrap().remove(0).id;
    if let Err(error) = store.replace(&id, &sealed(2)) {
        println!("could not save: {error}");
    }
}

/// Killed at any moment, without warning: no version that was reported saved is ever lost.
#[cfg(unix)]
#[test]
fn kill_nine() {
    let rounds = if cfg!(feature = "thorough") { 500 } else { 120 };
    let directory = tempfile::tempdir().unwrap();
    let id = Store::at(directory.path()).unwrap().create(&sealed(0)).unwrap();
    let (mut last, mut saves, mut in_the_middle) = (0, 0, 0);
    for round in 0..rounds {
        let mut process = child(directory.path(), "saves_for_ever").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let saved = |line: &str| line.split("saved ").nth(1).and_then(|n| n.trim().parse::<u32>().ok());
        // After the first save, at a moment spread over the next ones.
        for line in lines.by_ref() {
            if let Some(n) = saved(&line.unwrap()) {
                last = n;
                break;
            }
        }
        std::thread::sleep(Duration::from_micros(round * 7919 % 20_000));
        process.kill().unwrap();
        process.wait().unwrap();
        for line in lines {
            if let Some(n) = saved(&line.unwrap()) {
                last = n;
                saves += 1;
            }
        }
        in_the_middle += usize::from(names(directory.path()).iter().any(|name| name.starts_with(".unfinished-")));
        // The lock is free at once, the litter is gone, and both versions open.
        let store = Store::at(directory.path()).unwrap();
        assert_eq!(names(directory.path()).len(), 3, "round {round}");
        let found = current(&store, &id);
        assert!(found == last || found == last + 1, "round {round}: {last} was saved, {found} is there");
        let before = version(&store.previous(&id).unwrap().unwrap()).unwrap();
        assert!(before == found || before + 1 == found, "round {round}: {before} before {found}");
        last = found;
    }
    assert_no_plaintext(directory.path());
    println!("{rounds} kills, {in_the_middle} of them in the middle of a save, {saves} saves after the first of each");
    assert!(in_the_middle > 0, "the test has no teeth: no kill came in the middle of a save");
}

/// Not a test of its own: a process that saves one version after another.
#[test]
fn saves_for_ever() {
    let Some(directory) = std::env::var_os(CHILD) else { return };
    let store = Store::at(Path::new(&directory)).unwrap();
    let id = store.list().unwrap().remove(0).id;
    for n in current(&store, &id) + 1.. {
        store.replace(&id, &sealed(n)).unwrap();
        println!("\nsaved {n}");
    }
}
