//! The tests and their children.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use delist::session::{Id, Replaced, Seen, Store, StoreError};

use crate::saved::{MARKER, Sealer, assert_nowhere, before, create, current, has, names, replace, sealed, version};

/// The variable that tells a child in which folder to work.
pub const CHILD: &str = "DELIST_TEST_SAVING_IN";
/// Paths that are looked for and never there: what lies between them in a trace is the save.
const BEGIN: &str = "/the-save-begins";
const END: &str = "/the-save-ends";

/// Every test.
pub const TESTS: &[(&str, fn())] = &[
    ("the_order_of_a_save", the_order_of_a_save),
    ("killed_at_any_moment", killed_at_any_moment),
    ("a_naive_save_loses_versions", a_naive_save_loses_versions),
    ("killed_at_every_system_call_of_a_save", killed_at_every_system_call_of_a_save),
    ("refused_at_every_step_of_a_save", refused_at_every_step_of_a_save),
    ("a_full_disk_loses_nothing", a_full_disk_loses_nothing),
    ("a_limit_on_the_size_of_files_loses_nothing", a_limit_on_the_size_of_files_loses_nothing),
    ("a_read_only_folder_still_opens", a_read_only_folder_still_opens),
];

/// What a child does in a folder.
type Child = fn(&Path);

/// Every child, by the name it is started with.
pub const CHILDREN: &[(&str, Child)] = &[
    ("saves_once", saves_once),
    ("saves_for_ever", saves_for_ever),
    ("saves_naively_for_ever", saves_naively_for_ever),
    ("saves_on_a_small_disk", saves_on_a_small_disk),
    ("opens_and_cannot_save", opens_and_cannot_save),
];

/// A store with versions 1 (previous) and 2 (current) of one case.
fn prepared() -> (tempfile::TempDir, Store, Id) {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 1);
    replace(&store, &id, 2);
    (directory, store, id)
}

/// This program again, as one of the children below; before it what may be done to it.
fn child(directory: &Path, test: &str, around: &[&str]) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut words: Vec<&std::ffi::OsStr> = around.iter().map(AsRef::as_ref).collect();
    words.push(program.as_os_str());
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).arg(test);
    command.env(CHILD, directory).stderr(Stdio::null());
    command
}

/// The only case of a store, and where it is.
fn only(directory: &Path) -> (Store, Id) {
    let store = Store::at(directory);
    let id = store.list().unwrap().remove(0).id;
    (store, id)
}

fn unfinished(directory: &Path) -> usize {
    names(directory).iter().filter(|name| name.starts_with(".unfinished-")).count()
}

/// A child: a process that saves version 3, and says how that went.
fn saves_once(directory: &Path) {
    let (store, id) = only(directory);
    let (bytes, seen) = (sealed(3), Seen::good(store.read(&id).unwrap()));
    let beside = Id::random().unwrap();
    let _ = fs::metadata(BEGIN);
    let done = store.hold().and_then(|held| held.replace(&id, &bytes, &seen, beside));
    let _ = fs::metadata(END);
    match done {
        Ok(Replaced::InPlace) => println!("\nsaved 3"),
        Ok(Replaced::Beside(id)) => println!("\nbeside {id}"),
        Err(error) => println!("\ncould not save: {error}"),
    }
}

/// A child: a process that saves one version after another.
fn saves_for_ever(directory: &Path) {
    let (store, id) = only(directory);
    let (sealer, mut seen) = (Sealer::new(), Seen::good(store.read(&id).unwrap()));
    for number in current(&store, &id) + 1.. {
        let bytes = sealer.version(number);
        store.hold().unwrap().replace(&id, &bytes, &seen, Id::random().unwrap()).unwrap();
        seen = Seen::good(bytes);
        println!("\nsaved {number}");
    }
}

/// A child: the same, as it should not be done.
fn saves_naively_for_ever(directory: &Path) {
    let path = directory.join("naive");
    let sealer = Sealer::new();
    for number in version(&fs::read(&path).unwrap()).unwrap() + 1.. {
        fs::write(&path, sealer.version(number)).unwrap();
        println!("\nsaved {number}");
    }
}

/// Lets a child save for a while and kills it. The last version it reported, and how many.
fn killed(directory: &Path, test: &str, round: u64) -> (u32, u32) {
    let mut process = child(directory, test, &["env"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let number = |line: &str| line.split("saved ").nth(1).and_then(|n| n.trim().parse::<u32>().ok());
    let (mut last, mut count) = (0, 0);
    // After the first save, at a moment spread over the next ones.
    for line in lines.by_ref() {
        if let Some(n) = number(&line.unwrap()) {
            last = n;
            break;
        }
    }
    std::thread::sleep(Duration::from_micros(round * 7919 % 20_000));
    process.kill().unwrap();
    process.wait().unwrap();
    for line in lines {
        if let Some(n) = number(&line.unwrap()) {
            last = n;
            count += 1;
        }
    }
    (last, count + 1)
}

fn killed_at_any_moment() {
    let rounds = if cfg!(feature = "thorough") { 500 } else { 100 };
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = create(&store, 0);
    let (mut saves, mut in_the_middle) = (0, 0);
    for round in 0..rounds {
        let (last, count) = killed(directory.path(), "saves_for_ever", round);
        saves += count;
        in_the_middle += usize::from(unfinished(directory.path()) > 0);
        // The lock is free at once, the litter is gone, and both versions open.
        drop(store.hold().unwrap());
        assert_eq!(names(directory.path()).len(), 3, "round {round}");
        let found = current(&store, &id);
        assert!(found == last || found == last + 1, "round {round}: {last} was saved, {found} is there");
        let earlier = before(&store, &id);
        assert!(earlier == found || earlier + 1 == found, "round {round}: {earlier} before {found}");
    }
    assert_nowhere(directory.path(), &[MARKER]);
    println!("{rounds} kills, {in_the_middle} of them in the middle of a save, {saves} saves reported: none lost");
    assert!(in_the_middle * 5 >= rounds as usize, "the test has no teeth: {in_the_middle} kills in a save");
}

/// The control: written over in place, versions get lost.
fn a_naive_save_loses_versions() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("naive");
    let (mut lost, mut unreadable) = (0, 0);
    for round in 0..100 {
        fs::write(&path, sealed(0)).unwrap();
        let (last, _) = killed(directory.path(), "saves_naively_for_ever", round);
        match version(&fs::read(&path).unwrap()) {
            Err(_) => unreadable += 1,
            Ok(found) if found < last => lost += 1,
            Ok(_) => {}
        }
    }
    println!("100 kills of a naive save: {unreadable} unreadable, {lost} lost");
    assert!(unreadable + lost > 0, "the tests beside this one have no teeth");
}

/// A child under `strace`, which writes what it saw into a file.
fn traced(directory: &Path, trace: &Path, options: &[&str]) -> (Option<i32>, String) {
    let trace = trace.display().to_string();
    let around = [&["strace", "-f", "-y", "-o", trace.as_str()], options].concat();
    let output = child(directory, "saves_once", &around).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A line of a trace: who, and what was called.
struct Call {
    thread: String,
    text: String,
}

impl Call {
    fn name(&self) -> &str {
        self.text.split('(').next().unwrap_or_default()
    }
}

/// The calls of the thread that saves: those before the save, and those of the save.
fn calls_of_a_save(trace: &Path) -> (Vec<Call>, Vec<Call>) {
    let text = fs::read_to_string(trace).unwrap();
    let mut calls: Vec<Call> = Vec::new();
    for line in text.lines() {
        let (thread, rest) = line.split_once(' ').unwrap_or(("", line));
        let rest = rest.trim_start();
        if rest.starts_with(|each: char| each.is_ascii_lowercase()) {
            calls.push(Call { thread: thread.to_owned(), text: rest.to_owned() });
        }
    }
    let at = |mark: &str| calls.iter().position(|call| call.text.contains(mark)).expect(mark);
    let (begin, end) = (at(BEGIN), at(END));
    let thread = calls[begin].thread.clone();
    assert_eq!(thread, calls[0].thread, "the save must run in the thread `when` counts in");
    let mut earlier = Vec::new();
    let mut save = Vec::new();
    for (place, call) in calls.into_iter().enumerate().filter(|(_, call)| call.thread == thread) {
        match place {
            place if place <= begin => earlier.push(call),
            place if place < end => save.push(call),
            _ => {}
        }
    }
    (earlier, save)
}

/// Flush, then rename, then flush the folder; and between them the version before gets its name.
fn the_order_of_a_save() {
    if !has("strace") {
        return;
    }
    let (directory, store, id) = prepared();
    let aside = tempfile::tempdir().unwrap();
    let trace = aside.path().join("trace");
    let (_, said) = traced(directory.path(), &trace, &["-e", "trace=%file,%desc"]);
    assert!(said.contains("saved 3"), "{said}");
    let (_, save) = calls_of_a_save(&trace);
    let (folder, target) = (directory.path().display().to_string(), store.path(&id).display().to_string());
    let mut from = 0;
    let mut then = |what: &str, is: &dyn Fn(&Call) -> bool| {
        let found = save[from..].iter().position(is);
        let found = found.unwrap_or_else(|| panic!("no {what} after call {from}"));
        from += found + 1;
        from - 1
    };
    let new = format!("{folder}/.unfinished-");
    let has = |call: &Call, names: &[&str], parts: &[&str]| {
        names.contains(&call.name()) && parts.iter().all(|part| call.text.contains(part))
    };
    then("lock", &|call| has(call, &["flock"], &["LOCK_EX"]));
    then("new file", &|call| has(call, &["openat", "open"], &[&new, "O_CREAT|O_EXCL", "0600"]));
    then("write", &|call| has(call, &["write"], &[&new]));
    then("flush", &|call| has(call, &["fsync"], &[&new, " = 0"]));
    then("reading back", &|call| has(call, &["read"], &[&new]));
    then("second name", &|call| has(call, &["linkat", "link"], &[&target, &new]));
    then("previous version", &|call| has(call, &["rename", "renameat", "renameat2"], &[&new, ".prev", " = 0"]));
    then("rename", &|call| has(call, &["rename", "renameat", "renameat2"], &[&new, &format!("\"{target}\""), " = 0"]));
    then("flush of the folder", &|call| has(call, &["fsync"], &[&format!("<{folder}>"), " = 0"]));
}

/// What must hold however a save of version 3 over 2 (and 1 before it) was interrupted.
fn check(what: &str, directory: &Path, reported: bool) -> u32 {
    let (store, id) = only(directory);
    drop(store.hold().unwrap());
    assert_eq!(names(directory).len(), 3, "{what}: {:?}", names(directory));
    let (now, earlier) = (current(&store, &id), before(&store, &id));
    assert!([(2, 1), (2, 2), (3, 2)].contains(&(now, earlier)), "{what}: {now} after {earlier}");
    assert!(!reported || now == 3, "{what}: reported saved, and is not there");
    now
}

fn killed_at_every_system_call_of_a_save() {
    if !has("strace") {
        return;
    }
    let aside = tempfile::tempdir().unwrap();
    let trace = aside.path().join("trace");
    let (directory, ..) = prepared();
    traced(directory.path(), &trace, &[]);
    let (earlier, save) = calls_of_a_save(&trace);
    assert!(save.len() > 40, "a save of {} calls?", save.len());
    let (mut old, mut new, mut litter) = (0, 0, 0);
    for (place, call) in save.iter().enumerate() {
        // Counted by name: how often memory and chance are asked for differs from run to run, what is done with files
        // does not.
        let name = call.name();
        let is_it = |other: &&Call| other.name() == name;
        let at = earlier.iter().filter(is_it).count() + save[..=place].iter().filter(is_it).count();
        let (directory, ..) = prepared();
        let inject = format!("inject={name}:signal=KILL:when={at}");
        let (status, said) = traced(directory.path(), &trace, &["-e", &inject]);
        let may_differ = ["mmap", "munmap", "brk", "mremap", "madvise", "futex", "getrandom"].contains(&name);
        assert!(status != Some(0) || may_differ, "{name} {at}: it lived");
        litter += usize::from(unfinished(directory.path()) > 0);
        match check(&format!("killed at {name} {at}"), directory.path(), said.contains("saved 3")) {
            3 => new += 1,
            _ => old += 1,
        }
        assert_nowhere(directory.path(), &[MARKER]);
    }
    println!(
        "{} calls in a save; {} kills: {old} left the old version, {new} the new one, {litter} some litter",
        save.len(),
        old + new
    );
    assert!(old > 0 && new > 0 && litter > 0, "the kills missed the save");
}

/// Every call of a save that the system can refuse, refused in every way it has.
fn refused_at_every_step_of_a_save() {
    if !has("strace") {
        return;
    }
    let aside = tempfile::tempdir().unwrap();
    let trace = aside.path().join("trace");
    let (directory, ..) = prepared();
    traced(directory.path(), &trace, &[]);
    let (earlier, save) = calls_of_a_save(&trace);
    let count = |calls: &[Call], name: &str| calls.iter().filter(|call| call.name() == name).count();
    let (mut tried, mut saved_all_the_same) = (0, 0);
    for (call, errors) in [
        ("openat", &["ENOSPC", "EACCES", "EMFILE", "EROFS", "EIO"][..]),
        ("write", &["ENOSPC", "EIO", "EDQUOT", "EFBIG", "EROFS"]),
        ("fsync", &["EIO", "ENOSPC", "EDQUOT", "EROFS"]),
        ("read", &["EIO"]),
        ("linkat", &["EPERM", "EMLINK", "ENOSPC"]),
        ("rename", &["EIO", "ENOSPC", "EACCES", "EROFS", "EXDEV"]),
        ("flock", &["ENOLCK", "EIO"]),
        ("mkdir", &["EACCES", "EROFS"]),
    ] {
        let (skipped, there) = (count(&earlier, call), count(&save, call));
        for at in skipped + 1..=skipped + there {
            for error in if cfg!(feature = "thorough") { errors } else { &errors[..1] } {
                let what = format!("{call} {at}: {error}");
                let (directory, ..) = prepared();
                let inject = format!("inject={call}:error={error}:when={at}");
                let (status, said) = traced(directory.path(), &trace, &["-e", &inject]);
                assert_eq!(status, Some(0), "{what}: {said}");
                let reported = said.contains("saved 3");
                assert_eq!(unfinished(directory.path()), 0, "{what}: litter");
                tried += 1;
                // What stands there could not be read, so it was not written over.
                if let Some(beside) = said.split("beside ").nth(1).and_then(|rest| rest.lines().next()) {
                    let beside = directory.path().join(format!("{beside}.delist.age"));
                    assert_eq!(version(&fs::read(&beside).unwrap()), Ok(3), "{what}");
                    fs::remove_file(beside).unwrap();
                    assert_eq!(check(&what, directory.path(), false), 2);
                    saved_all_the_same += 1;
                    continue;
                }
                assert!(reported || said.contains("could not save"), "{what}: nothing was said: {said}");
                let now = check(&what, directory.path(), reported);
                // Only the last step, the flushing of the folder, may fail with the new version in place.
                assert!(reported || now == 2 || call == "fsync" || call == "openat", "{what}: refused, and there");
                saved_all_the_same += usize::from(reported);
            }
        }
    }
    println!("{tried} refusals; {saved_all_the_same} of them were got round, the others reported: none lost");
    let least = if cfg!(feature = "thorough") { 30 } else { 10 };
    assert!(tried >= least, "only {tried} places to refuse");
    assert!(saved_all_the_same < tried / 2);
}

/// A disk that fills up: a small one, with less and less room.
fn a_full_disk_loses_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let mut output = None;
    // Root may mount by itself; everybody else in a world of their own, where that is allowed.
    for around in [&["unshare", "-m"][..], &["unshare", "-rm"]] {
        let tried = child(directory.path(), "saves_on_a_small_disk", around).output().unwrap();
        let said = String::from_utf8_lossy(&tried.stdout).into_owned();
        if said.contains("small disk:") {
            output = Some(said);
            break;
        }
        assert!(!said.contains("panicked"), "{said}");
    }
    let Some(said) = output else {
        assert!(std::env::var_os("CI").is_none(), "continuous integration must be able to mount");
        println!("skipped: no disk can be mounted here");
        return;
    };
    println!("{}", said.lines().find(|line| line.contains("small disk:")).unwrap_or_default());
}

/// A child: saves with less and less room.
fn saves_on_a_small_disk(directory: &Path) {
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
        .arg(directory)
        .status()
        .is_ok_and(|status| status.success());
    if !mounted {
        return;
    }
    let folder = directory.join("sessions");
    let (mut saved_count, mut refused) = (0, 0);
    for room in (0..=160).step_by(4) {
        let store = Store::at(&folder);
        let id = create(&store, 1);
        replace(&store, &id, 2);
        // As much as there is, less the room to be left.
        let filler = directory.join("filler");
        let mut size = 256 * 1024;
        while fs::write(&filler, vec![0; size]).is_err() {
            size -= 4096;
        }
        fs::write(&filler, vec![0; size.saturating_sub(room * 1024)]).unwrap();
        let seen = Seen::good(store.read(&id).unwrap());
        let done = store.hold().and_then(|held| held.replace(&id, &sealed(3), &seen, Id::random().unwrap()));
        assert_eq!(unfinished(&folder), 0, "{room} KiB: litter");
        match done {
            Ok(_) => saved_count += 1,
            Err(StoreError::Io { .. }) => refused += 1,
            Err(error) => panic!("{room} KiB: {error}"),
        }
        check(&format!("{room} KiB"), &folder, done.is_ok());
        fs::remove_file(&filler).unwrap();
        store.hold().unwrap().delete(&id).unwrap();
    }
    assert!(saved_count > 0 && refused > 0, "{saved_count} {refused}");
    println!("\nsmall disk: {} tries, {saved_count} saved, {refused} refused, none lost", saved_count + refused);
}

/// A limit on the size of files, which fails in the middle of one.
fn a_limit_on_the_size_of_files_loses_nothing() {
    let (directory, store, id) = prepared();
    let around = ["sh", "-c", "trap '' XFSZ; ulimit -f 16; exec \"$@\"", "sh"];
    let output = child(directory.path(), "saves_once", &around).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("could not save"), "{said}");
    assert_eq!(unfinished(directory.path()), 0);
    assert_eq!((current(&store, &id), before(&store, &id)), (2, 1));
}

/// A folder nothing can be written into still opens.
fn a_read_only_folder_still_opens() {
    let (directory, ..) = prepared();
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o500)).unwrap();
    // Root may write everywhere: so the child is nobody, who owns the folder but may not write into it.
    // The program itself must be where nobody can start it.
    let place = tempfile::tempdir().unwrap();
    fs::set_permissions(place.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = place.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let mut command = Command::new(if is_root { "setpriv".as_ref() } else { program.as_os_str() });
    if is_root {
        for path in names(directory.path()).iter().map(|name| directory.path().join(name)) {
            std::os::unix::fs::chown(path, Some(65534), Some(65534)).unwrap();
        }
        std::os::unix::fs::chown(directory.path(), Some(65534), Some(65534)).unwrap();
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
    }
    command.arg("opens_and_cannot_save");
    let output = command.env(CHILD, directory.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("opened 2, could not save: cannot save "), "{output:?}");
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let (store, id) = only(directory.path());
    assert_eq!((current(&store, &id), before(&store, &id)), (2, 1));
}

/// A child: a process that may read and not write.
fn opens_and_cannot_save(directory: &Path) {
    let (store, id) = only(directory);
    let seen = Seen::good(store.read(&id).unwrap());
    let opened = current(&store, &id);
    let done = store.hold().and_then(|held| held.replace(&id, &sealed(3), &seen, Id::random().unwrap()));
    println!("\nopened {opened}, could not save: {}", done.unwrap_err());
}
