//! Sealed cases for tests: numbered versions, quickly made, and what a folder of them holds.
#![allow(dead_code)]

use std::fs;
use std::io::Write;
use std::iter;
use std::path::Path;

use delist::session::{Id, OpenError, Replaced, SecretString, Seen, Store, open};

/// What no file may show.
pub const MARKER: &str = "Person-A-marker";

/// Seals one numbered version after another. `age` times the machine for each new recipient; this makes only one.
pub struct Sealer(age::scrypt::Recipient);

impl Sealer {
    pub fn new() -> Sealer {
        let mut recipient = age::scrypt::Recipient::new(SecretString::from("a"));
        recipient.set_work_factor(1);
        Sealer(recipient)
    }

    /// A version as the program would pad it, or nearly.
    pub fn version(&self, number: u32) -> Vec<u8> {
        let mut plain = format!("{{\"{MARKER}\":{number}}}").into_bytes();
        plain.resize(32 * 1024, b' ');
        let encryptor = age::Encryptor::with_recipients(iter::once(&self.0 as _)).unwrap();
        let mut sealed = Vec::new();
        let mut stream = encryptor.wrap_output(&mut sealed).unwrap();
        stream.write_all(&plain).unwrap();
        stream.finish().unwrap();
        sealed
    }
}

pub fn sealed(version: u32) -> Vec<u8> {
    Sealer::new().version(version)
}

/// The number of a version.
pub fn version(bytes: &[u8]) -> Result<u32, OpenError> {
    let plain = open(bytes, &SecretString::from("a"))?;
    Ok(String::from_utf8_lossy(&plain).trim_end_matches('}').rsplit(':').next().unwrap().parse().unwrap())
}

pub fn current(store: &Store, id: &Id) -> u32 {
    version(&store.read(id).unwrap()).unwrap()
}

pub fn before(store: &Store, id: &Id) -> u32 {
    version(&store.previous(id).unwrap().unwrap()).unwrap()
}

/// A new case.
pub fn create(store: &Store, number: u32) -> Id {
    let id = Id::random().unwrap();
    store.hold().unwrap().create(&id, &sealed(number)).unwrap();
    id
}

/// A new version over the one that is there.
pub fn replace(store: &Store, id: &Id, number: u32) {
    let seen = Seen::good(store.read(id).unwrap());
    let replaced = store.hold().unwrap().replace(id, &sealed(number), &seen, Id::random().unwrap());
    assert_eq!(replaced.unwrap(), Replaced::InPlace);
}

pub fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// No file below a folder shows any of these, in its name or in its bytes. How many files were looked at.
pub fn assert_nowhere(directory: &Path, markers: &[&str]) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(directory).unwrap().flatten() {
        let path = entry.path();
        let name = path.to_string_lossy().to_lowercase();
        let bytes = if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() };
        let text = bytes.to_ascii_lowercase();
        for marker in markers.iter().map(|marker| marker.to_lowercase()) {
            let found = text.windows(marker.len()).any(|window| window == marker.as_bytes());
            assert!(!found && !name.contains(&marker), "{marker} in {name}");
        }
        count += 1;
        if path.is_dir() {
            count += assert_nowhere(&path, markers);
        }
    }
    count
}

/// Is there such a program? In continuous integration there must be.
pub fn has(program: &str) -> bool {
    let found = std::process::Command::new(program).arg("--version").output().is_ok();
    assert!(found || std::env::var_os("CI").is_none(), "continuous integration must have `{program}`");
    if !found {
        println!("skipped: there is no `{program}` here");
    }
    found
}
