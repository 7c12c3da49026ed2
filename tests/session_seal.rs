//! Sealed files, seen from outside: what they say, what opens them, what is refused.
#![cfg(all(feature = "session", debug_assertions))]

#[cfg(unix)]
use std::process::Command;
use std::sync::OnceLock;

use delist::session::gate::{self, Admitted};
use delist::session::seal::{LONGEST_FILE, LONGEST_TEXT};
use delist::session::{Effort, OpenError, Refusal, Saved, SavedError, SealError, SecretString, open, seal};

const PASSPHRASE: &str = "correct horse battery staple";
const CHILD: &str = "DELIST_TEST_LITTLE_MEMORY";

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn quick(plain: &[u8]) -> Vec<u8> {
    seal(plain, &secret(PASSPHRASE), Effort::for_tests()).unwrap()
}

fn example() -> Saved {
    Saved::new("delist 0.1.0", "tax@sha256:00", "2026-11-22", Some("2026-11-01"), "{\n  \"who\": \"Person A\"\n}\n")
        .unwrap()
}

/// One file with the effort of real life, for all the tests that need it: each costs a second.
fn real() -> &'static [u8] {
    static REAL: OnceLock<Vec<u8>> = OnceLock::new();
    REAL.get_or_init(|| seal(&example().to_json(), &secret(PASSPHRASE), Effort::STANDARD).unwrap())
}

#[test]
fn what_is_really_saved_says_18() {
    assert_eq!(gate::check(real()), Ok(Admitted { work: 18, header: 150 }));
    let line = real().split(|b| *b == b'\n').nth(1).unwrap();
    assert!(line.starts_with(b"-> scrypt ") && line.ends_with(b" 18"), "{line:?}");
    let again = Saved::from_json(&open(real(), &secret(PASSPHRASE)).unwrap()).unwrap();
    assert!(again == example());
}

/// Whatever the machine is doing: the last of them are saved while every core is busy.
#[test]
fn every_file_that_is_saved_says_18() {
    let count = if cfg!(feature = "thorough") { 100 } else { 6 };
    let busy = std::sync::atomic::AtomicBool::new(false);
    let done = std::sync::atomic::AtomicBool::new(false);
    let ordering = std::sync::atomic::Ordering::Relaxed;
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(ordering) {
                    if !busy.load(ordering) {
                        std::thread::sleep(std::time::Duration::from_millis(5));
                    }
                }
            });
        }
        for number in 0..count {
            busy.store(number >= count - count / 6, ordering);
            let sealed = seal(b"{}", &secret(PASSPHRASE), Effort::STANDARD).unwrap();
            assert_eq!(gate::check(&sealed).map(|admitted| admitted.work), Ok(18), "file {number}");
        }
        done.store(true, ordering);
    });
    println!("{count} of {count} say 18");
}

#[test]
fn round_trip() {
    let long = format!("{{\"text\":\"{}\"}}", "维吾尔 ".repeat(60_000));
    for text in ["{}", "\"x\"", "{\"a\":[1,2,3]}", long.as_str()] {
        let sealed = quick(text.as_bytes());
        assert_eq!(open(&sealed, &secret(PASSPHRASE)).unwrap().as_slice(), text.as_bytes());
        assert_ne!(sealed, quick(text.as_bytes()), "the same text sealed twice must differ");
    }
    let trailing = open(&quick(b"{} \r\n\t\n"), &secret(PASSPHRASE)).unwrap();
    assert_eq!(trailing.as_slice(), b"{}");
    assert_eq!(open(&quick(b""), &secret(PASSPHRASE)).unwrap().as_slice(), b"");
}

#[test]
fn sizes_say_little() {
    let lengths = (0..=1024).step_by(31).map(|k| k * 1024).chain([1, 32_767, 32_769, 1_048_576]);
    let sizes: std::collections::BTreeSet<usize> = lengths.map(|length| quick(&vec![b'x'; length]).len()).collect();
    assert_eq!(sizes.len(), 6, "{sizes:?}");
    assert!(quick(&vec![b'x'; LONGEST_TEXT]).len() <= LONGEST_FILE);
    let too_long = seal(&vec![b'x'; LONGEST_TEXT + 1], &secret(PASSPHRASE), Effort::for_tests());
    assert!(matches!(too_long, Err(SealError::TooLong { .. })));
}

#[test]
fn wrong_passphrases() {
    let sealed = quick(b"{}");
    for wrong in [
        "",
        "x",
        "Correct horse battery staple",
        "correct horse battery staple ",
        " correct horse battery staple",
        "correct horse battery stapl",
        "correct horse  battery staple",
        "ｃorrect horse battery staple",
        "correct\u{a0}horse battery staple",
    ] {
        assert_eq!(open(&sealed, &secret(wrong)), Err(OpenError::WrongPassphrase), "{wrong:?}");
    }
    // Every near miss of one key: a letter left out, doubled, or in capitals.
    let mut tried = 0;
    for (at, letter) in PASSPHRASE.char_indices() {
        let (front, back) = (&PASSPHRASE[..at], &PASSPHRASE[at + 1..]);
        let near = [
            format!("{front}{back}"),
            format!("{front}{letter}{letter}{back}"),
            format!("{front}{}{back}", letter.to_ascii_uppercase()),
            format!("{front}x{back}"),
            format!("{front} {letter}{back}"),
            format!("{front}{}{back}", char::from(letter as u8 ^ 1)),
            format!("{front}\u{301}{letter}{back}"),
            format!("{letter}{PASSPHRASE}"),
        ];
        for wrong in near.iter().filter(|near| *near != PASSPHRASE) {
            assert_eq!(open(&sealed, &secret(wrong)), Err(OpenError::WrongPassphrase), "{wrong:?}");
            tried += 1;
        }
    }
    println!("{tried} near misses");
    assert!(tried >= 200, "{tried}");
}

#[test]
fn damage_behind_the_right_passphrase_is_told_apart() {
    let sealed = quick(b"{}");
    let header = gate::check(&sealed).unwrap().header;
    for (at, expected) in [
        (header - 10, OpenError::Damaged),         // the MAC
        (header, OpenError::Damaged),              // the nonce
        (header + 16, OpenError::Damaged),         // the first chunk
        (sealed.len() - 1, OpenError::Damaged),    // its tag
        (35, OpenError::WrongPassphrase),          // the salt: nobody can tell
        (header - 70, OpenError::WrongPassphrase), // the wrapped key: nobody can tell
        (0, OpenError::Refused(Refusal::NotAge)),
    ] {
        let mut damaged = sealed.clone();
        // Another character of base64, so that the gate has nothing against it.
        damaged[at] = if damaged[at] == b'B' { b'C' } else { b'B' };
        assert_eq!(open(&damaged, &secret(PASSPHRASE)), Err(expected), "byte {at}");
    }
    assert_eq!(open(&sealed[..sealed.len() - 1], &secret(PASSPHRASE)), Err(OpenError::Damaged));
    assert_eq!(open(&sealed[..header + 32], &secret(PASSPHRASE)), Err(OpenError::Damaged));
    assert_eq!(open(&sealed[..header + 31], &secret(PASSPHRASE)), Err(OpenError::Refused(Refusal::Truncated)));
    assert_eq!(open(&[sealed.as_slice(), b"x"].concat(), &secret(PASSPHRASE)), Err(OpenError::Damaged));
    // Several chunks: cut exactly between two, and with the first two exchanged.
    const CHUNK: usize = 64 * 1024 + 16;
    let long = quick(&vec![b'x'; 200 * 1024]);
    let body = gate::check(&long).unwrap().header + 16;
    assert_eq!(open(&long[..body + CHUNK], &secret(PASSPHRASE)), Err(OpenError::Damaged));
    let exchanged =
        [&long[..body], &long[body + CHUNK..body + 2 * CHUNK], &long[body..body + CHUNK], &long[body + 2 * CHUNK..]]
            .concat();
    assert_eq!(open(&exchanged, &secret(PASSPHRASE)), Err(OpenError::Damaged));
    assert_eq!(open(&[long.as_slice(), &[0; CHUNK]].concat(), &secret(PASSPHRASE)), Err(OpenError::Damaged));
}

#[test]
fn hostile_headers() {
    let salt = "A".repeat(22);
    let key = "A".repeat(43);
    let body = "\0".repeat(64);
    let file =
        |stanza: &str, wrapped: &str, mac: &str| format!("age-encryption.org/v1\n{stanza}\n{wrapped}\n{mac}\n{body}");
    let mac = format!("--- {key}");
    let work = |work: &str| file(&format!("-> scrypt {salt} {work}"), &key, &mac);
    let many = format!("age-encryption.org/v1\n{}", format!("-> X {salt}\n{key}\n").repeat(50_000));
    let several = file(&format!("-> scrypt {salt} 18"), &format!("{key}\n-> scrypt {salt} 18\n{key}"), &mac);
    for (what, bytes, expected) in [
        ("20", work("20"), None),
        ("1", work("1"), None),
        ("21", work("21"), Some(Refusal::TooMuchWork(21))),
        ("30", work("30"), Some(Refusal::TooMuchWork(30))),
        ("63", work("63"), Some(Refusal::TooMuchWork(63))),
        ("99", work("99"), Some(Refusal::TooMuchWork(99))),
        ("2^32 + 18", work("4294967314"), Some(Refusal::TooMuchWork(u32::MAX))),
        ("a long number", work(&"9".repeat(1000)), Some(Refusal::TooMuchWork(u32::MAX))),
        ("018", work("018"), Some(Refusal::Malformed)),
        ("0", work("0"), Some(Refusal::Malformed)),
        ("+4", work("+4"), Some(Refusal::Malformed)),
        ("-4", work("-4"), Some(Refusal::Malformed)),
        ("no number", work(""), Some(Refusal::Malformed)),
        ("number and blank", work("18 "), Some(Refusal::Malformed)),
        ("a third argument", work("18 x"), Some(Refusal::Malformed)),
        ("CR LF", work("18\r"), Some(Refusal::Malformed)),
        ("full-width digit", work("１"), Some(Refusal::Malformed)),
        ("short salt", file(&format!("-> scrypt {} 18", &salt[1..]), &key, &mac), Some(Refusal::Malformed)),
        ("long salt", file(&format!("-> scrypt {salt}A 18"), &key, &mac), Some(Refusal::Malformed)),
        ("salt with bits over", file(&format!("-> scrypt {}B 18", &salt[1..]), &key, &mac), Some(Refusal::Malformed)),
        ("padded salt", file(&format!("-> scrypt {}= 18", &salt[1..]), &key, &mac), Some(Refusal::Malformed)),
        (
            "key with bits over",
            file(&format!("-> scrypt {salt} 18"), &format!("{}B", &key[1..]), &mac),
            Some(Refusal::Malformed),
        ),
        ("no key", format!("age-encryption.org/v1\n-> scrypt {salt} 18\n{mac}\n{body}"), Some(Refusal::Malformed)),
        ("empty key", file(&format!("-> scrypt {salt} 18"), "", &mac), Some(Refusal::Malformed)),
        (
            "key of two lines",
            file(&format!("-> scrypt {salt} 18"), &format!("{key}\nAAAA"), &mac),
            Some(Refusal::Malformed),
        ),
        (
            "MAC with bits over",
            file(&format!("-> scrypt {salt} 18"), &key, &format!("--- {}B", &key[1..])),
            Some(Refusal::Malformed),
        ),
        ("no MAC", file(&format!("-> scrypt {salt} 18"), &key, "---"), Some(Refusal::Malformed)),
        ("two stanzas", several, Some(Refusal::SeveralRecipients)),
        ("X25519", file(&format!("-> X25519 {key}"), &key, &mac), Some(Refusal::NotPassphrase)),
        ("scrypts", file(&format!("-> scrypts {salt} 18"), &key, &mac), Some(Refusal::NotPassphrase)),
        ("fifty thousand stanzas", many, Some(Refusal::NotPassphrase)),
        ("version 2", work("18").replacen("v1", "v2", 1), Some(Refusal::OtherVersion)),
        ("version 10", work("18").replacen("v1", "v10", 1), Some(Refusal::OtherVersion)),
        ("armor", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n".to_owned(), Some(Refusal::Armored)),
        ("armor after blank", "\n \n-----BEGIN AGE ENCRYPTED FILE-----\n".to_owned(), Some(Refusal::Armored)),
        ("4 MiB of blank", " ".repeat(4 << 20), Some(Refusal::NotAge)),
        ("garbage", "garbage".to_owned(), Some(Refusal::NotAge)),
        ("4 MiB of zeros", "\0".repeat(4 << 20), Some(Refusal::NotAge)),
        ("blank before", format!(" {}", work("18")), Some(Refusal::NotAge)),
        ("BOM", format!("\u{FEFF}{}", work("18")), Some(Refusal::NotAge)),
        ("only the version", "age-encryption.org/v1\n".to_owned(), Some(Refusal::Truncated)),
        ("nothing", String::new(), Some(Refusal::Empty)),
    ] {
        let start = std::time::Instant::now();
        assert_eq!(gate::check(bytes.as_bytes()).err(), expected, "{what}");
        if let Some(refusal) = expected {
            assert_eq!(open(bytes.as_bytes(), &secret("a")), Err(OpenError::Refused(refusal)), "{what}");
            assert!(start.elapsed() < std::time::Duration::from_secs(5), "{what}: {:?}", start.elapsed());
        }
    }
    // However a good file is cut, it is a cut file, and never a panic.
    let whole = work("18");
    let header = whole.len() - body.len();
    for length in 1..header + 32 {
        assert_eq!(gate::check(&whole.as_bytes()[..length]), Err(Refusal::Truncated), "cut to {length}");
    }
    assert!(matches!(open(&vec![b'a'; LONGEST_FILE + 1], &secret("a")), Err(OpenError::TooLong { .. })));
}

/// scrypt would abort the program; this asks first and says so.
#[cfg(target_os = "linux")]
#[test]
fn too_little_memory_is_an_error_and_not_an_abort() {
    let child = format!("{} --exact with_little_memory --test-threads=1", std::env::current_exe().unwrap().display());
    let output =
        Command::new("sh").args(["-c", &format!("ulimit -v 200000; exec {child}")]).env(CHILD, "1").output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Not a test of its own: the process with 200 MB of address space.
#[test]
fn with_little_memory() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let sealed = seal(b"{}", &secret("a"), Effort::STANDARD);
    assert!(matches!(sealed, Err(SealError::Memory { bytes: 268_435_456 })), "{sealed:?}");
    let key = "A".repeat(43);
    let file = format!("age-encryption.org/v1\n-> scrypt {} 20\n{key}\n--- {key}\n{}", &key[..22], "\0".repeat(64));
    assert_eq!(open(file.as_bytes(), &secret("a")), Err(OpenError::Memory { bytes: 1 << 30 }));
    assert!(open(&quick(b"{}"), &secret(PASSPHRASE)).is_ok());
}

#[test]
fn the_stored_form() {
    let json = example().to_json();
    assert!(Saved::from_json(&json).unwrap() == example());
    let shown = format!("{:?}", example());
    for secret in ["Person", "2026", "sha256"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let text = String::from_utf8(json.to_vec()).unwrap();
    let other = |from: &str, to: &str| {
        assert!(text.contains(from));
        Saved::from_json(text.replacen(from, to, 1).as_bytes()).err()
    };
    let newer = Some(SavedError::Newer { found: 3, known: 2 });
    assert_eq!(other("\"format\":2", "\"format\":3"), newer);
    assert_eq!(
        Saved::from_json(b"{\"format\":3,\"all\":\"different\"}").err(),
        newer,
        "whatever else a newer form has"
    );
    assert_eq!(other("2026-11-22", "22.11.2026"), Some(SavedError::Date { field: "saved_on" }));
    assert_eq!(other("2026-11-22", "2026-13-22"), Some(SavedError::Date { field: "saved_on" }));
    assert_eq!(other("2026-11-01", "二〇二六"), Some(SavedError::Date { field: "as_of" }));
    for (from, to) in [
        ("\"format\":2", "\"format\":0"),
        ("\"format\":2", "\"format\":-1"),
        ("\"format\":2", "\"format\":\"2\""),
        ("\"format\":2,", ""),
        ("\"format\":2,", "\"format\":1,\"also_for\":\"age1\","),
        ("\"rules\"", "\"unknown\""),
        ("\"case\":\"", "\"case\":1,\"x\":\""),
    ] {
        assert!(matches!(other(from, to), Some(SavedError::Malformed { .. })), "{from} → {to}");
    }
    for garbage in [&json[..json.len() - 1], b"", b"null", b"[]", b"{", b"\xff\xfe", "[".repeat(100_000).as_bytes()] {
        assert!(matches!(Saved::from_json(garbage), Err(SavedError::Malformed { .. })));
    }
}

/// Nobody needs this program to get a case back.
#[cfg(unix)]
#[test]
fn the_ordinary_age_program_opens_it_and_the_other_way_round() {
    use expectrl::{Eof, Expect, Session};

    if Command::new("age").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "continuous integration must have `age`: apt-get install age");
        println!("skipped: there is no `age` program here (apt-get install age)");
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    let age = |arguments: &[&std::ffi::OsStr], prompts: &[&str]| {
        let mut command = Command::new("age");
        command.args(arguments);
        let mut terminal = Session::spawn(command).unwrap();
        terminal.set_expect_timeout(Some(std::time::Duration::from_secs(60)));
        for prompt in prompts {
            terminal.expect(prompt).unwrap();
            // `age` shows the prompt a moment before it turns the echo off.
            std::thread::sleep(std::time::Duration::from_millis(100));
            terminal.send_line(PASSPHRASE).unwrap();
        }
        terminal.expect(Eof).unwrap();
    };
    let json = example().to_json();

    std::fs::write(path("sealed"), real()).unwrap();
    age(&["-d".as_ref(), "-o".as_ref(), path("plain").as_ref(), path("sealed").as_ref()], &["Enter passphrase"]);
    let plain = std::fs::read(path("plain")).unwrap();
    assert_eq!(plain.len(), 32 * 1024);
    assert_eq!(plain.trim_ascii_end(), json.as_slice());
    assert!(Saved::from_json(&plain).unwrap() == example(), "the padding must not disturb the JSON");

    std::fs::write(path("plain"), &*json).unwrap();
    age(
        &["-p".as_ref(), "-o".as_ref(), path("theirs").as_ref(), path("plain").as_ref()],
        &["Enter passphrase", "Confirm passphrase"],
    );
    let theirs = std::fs::read(path("theirs")).unwrap();
    assert_eq!(open(&theirs, &secret(PASSPHRASE)).unwrap().as_slice(), json.as_slice());
}
