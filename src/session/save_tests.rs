//! Failing and dying at every step of a save.

use std::process::Command;

use age::secrecy::SecretString;

use super::super::seal::{Effort, open, seal};
use super::super::store::{Id, Replaced, Seen, Store};
use super::*;

const MARKER: &str = "Person-A-marker";
const CHILD: &str = "DELIST_TEST_DIE_AT";

fn sealed(version: u32) -> Vec<u8> {
    seal(format!("{{\"{MARKER}\":{version}}}").as_bytes(), &SecretString::from("a"), Effort::for_tests()).unwrap()
}

fn version(path: &Path) -> u32 {
    let plain = open(&fs::read(path).unwrap(), &SecretString::from("a")).unwrap();
    String::from_utf8_lossy(&plain).trim_end_matches('}').rsplit(':').next().unwrap().parse().unwrap()
}

/// A store with versions 1 (previous) and 2 (current) of one case, closed again.
fn prepared() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::at(directory.path());
    let id = Id::random().unwrap();
    store.hold().unwrap().create(&id, &sealed(1)).unwrap();
    replace(&store, &id, 2);
    let current = store.path(&id);
    assert_eq!((version(&current), version(&previous(&current))), (2, 1));
    (directory, current)
}

/// Saves a version over the one that is there.
fn replace(store: &Store, id: &Id, version: u32) {
    let seen = Seen::good(store.read(id).unwrap());
    let replaced = store.hold().unwrap().replace(id, &sealed(version), &seen, Id::random().unwrap());
    assert_eq!(replaced.unwrap(), Replaced::InPlace);
}

fn unfinished_left(directory: &Path) -> usize {
    let names = fs::read_dir(directory).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(UNFINISHED)).count()
}

/// After version 3 was being saved and something happened behind `step`.
fn check_after(step: Step, current: &Path) {
    let renamed = matches!(step, Step::Renamed | Step::DirectoryFlushed);
    let kept = renamed || step == Step::Kept;
    assert_eq!(version(current), if renamed { 3 } else { 2 }, "{step:?}: current");
    assert_eq!(version(&previous(current)), if kept { 2 } else { 1 }, "{step:?}: previous");
    for entry in fs::read_dir(current.parent().unwrap()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(MARKER.len()).any(|w| w == MARKER.as_bytes()), "{step:?}: plaintext");
    }
}

#[test]
fn an_error_at_any_step_leaves_a_version_and_no_litter() {
    for failing in Step::ALL {
        let (directory, current) = prepared();
        let result = save(&current, &sealed(3), Old::Keep, &mut |step| match step == failing {
            true => Err(io::ErrorKind::StorageFull.into()),
            false => Ok(()),
        });
        assert_eq!(result.unwrap_err().kind(), io::ErrorKind::StorageFull, "{failing:?}");
        check_after(failing, &current);
        assert_eq!(unfinished_left(directory.path()), 0, "{failing:?}");
    }
}

#[test]
fn a_crash_at_any_step_leaves_a_version_and_the_next_start_clears_up() {
    let mut litter = 0;
    for dying in Step::ALL {
        let (directory, current) = prepared();
        let name = module_path!().split_once("::").unwrap().1;
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &format!("{name}::dies"), "--test-threads=1"])
            .env(CHILD, format!("{dying:?} {}", current.display()))
            .output()
            .unwrap()
            .status;
        assert!(!status.success(), "{dying:?}: the child lived");
        check_after(dying, &current);
        litter += unfinished_left(directory.path());
        let store = Store::at(directory.path());
        drop(store.hold().unwrap());
        assert_eq!(unfinished_left(directory.path()), 0, "{dying:?}");
        // And life goes on, also where `.prev` and the current version are the same file.
        let id = store.list().unwrap().remove(0).id;
        let before = version(&current);
        replace(&store, &id, 4);
        assert_eq!((version(&current), version(&previous(&current))), (4, before), "{dying:?}");
        assert_eq!(unfinished_left(directory.path()), 0, "{dying:?}: litter of the next save");
    }
    assert!(litter >= 6, "the test has no teeth: nothing was ever left unfinished ({litter})");
}

/// Not a test of its own: the process that dies in the test above.
#[test]
fn dies() {
    let Ok(order) = std::env::var(CHILD) else { return };
    let (dying, current) = order.split_once(' ').unwrap();
    let _ = save(Path::new(current), &sealed(3), Old::Keep, &mut |step| {
        if format!("{step:?}") == dying {
            std::process::abort();
        }
        Ok(())
    });
}

#[test]
fn where_there_are_no_links_the_copy_is_private_too() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x");
    create_new(&path).unwrap();
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o7777, 0o600);
    assert_eq!(create_new(&path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
}
