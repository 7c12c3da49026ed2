//! Made-up cases only: what looks like a real person is said, hidden and never refused; and the law is not taken for one.
#![cfg(feature = "cli")]

mod program;

use std::path::Path;
use std::process::Output;

use delist::pii::{Kind, scan};

use program::with_input as run;

/// Numbers nobody has: the example of GB 11643-1999, and the like.
const CARD: &str = "11010519491231002X";
const MOBILE: &str = "13800138000";

fn both(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)).replace('\n', " ")
}

/// H1 to H4 from outside: never refused, always said, never repeated.
#[test]
fn a_real_looking_label_is_hidden_everywhere() {
    let spread = "110105 19491231 002x";
    let case = format!(
        "# call {MOBILE}\nschema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"tax\"\nlabel = \"{CARD}\"\n\
         [[listing]]\nregime = \"judgment-defaulter\"\nlabel = \"Person A\"\nwith = [\"{CARD}\"]\n\
         [[listing]]\nregime = \"tax\"\nlabel = \"张三 {spread}\"\n"
    );
    for command in ["assess", "explain"] {
        for format in ["text", "markdown", "html", "json"] {
            let output = run(&[command, "-", "--format", format], &case);
            assert_eq!(output.status.code(), Some(0), "{}", both(&output));
            let said = both(&output);
            for secret in [CARD, MOBILE, spread, "19491231"] {
                assert!(!said.contains(secret), "{command} {format} repeats {secret}");
            }
            let told = String::from_utf8_lossy(&output.stderr).replace('\n', " ");
            for words in [
                "-:1:8: this looks like a mobile",
                "-:6:10: this looks like the number of an identity card",
                "“Person B”",
                "“Person C”",
                "Names cannot be recognised",
            ] {
                assert!(told.contains(words), "{words} in {told}");
            }
            assert!(String::from_utf8_lossy(&output.stdout).contains("Person B"));
        }
    }
}

#[test]
fn an_ordinary_case_is_not_spoken_of() {
    let case = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"tax\"\nlabel = \"Person A\"\n\
                [listing.facts]\npublished_on = 2024-05-10\n";
    let output = run(&["assess", "-"], case);
    assert_eq!((output.status.code(), output.stderr.is_empty()), (Some(0), true), "{}", both(&output));
}

/// A number in JSON may be spelled out; a finding repeats the line it stands in.
#[test]
fn numbers_are_hidden_however_they_come_in() {
    let label: String = CARD.chars().map(|letter| format!("\\u{:04x}", u32::from(letter))).collect();
    let json = format!(
        "{{\"schema\": 1, \"as_of\": \"2026-11-22\", \"listing\": [{{\"regime\": \"tax\", \"label\": \"{label}\"}}]}}"
    );
    let output = run(&["assess", "-"], &json);
    assert_eq!(output.status.code(), Some(0));
    let said = both(&output);
    assert!(!said.contains(CARD) && said.contains("Person A"), "{said}");
    for wrong in [
        format!(
            "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"tax\"\n[listing.facts]\npublished_on = \"{CARD}\"\n"
        ),
        format!("schema = 1\nas_of = 2026-11-22\nperson = \"{MOBILE}\"\n"),
    ] {
        let output = run(&["assess", "-"], &wrong);
        assert_eq!(output.status.code(), Some(2));
        let said = both(&output);
        assert!(!said.contains(CARD) && !said.contains(MOBILE) && said.contains("•••"), "{said}");
    }
}

/// H4: the whole of the rules and of what is said about them.
#[test]
fn the_law_is_not_taken_for_a_person() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("rules"), root.join("locales")];
    let (mut bytes, mut found) = (0, Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).expect("text");
            bytes += text.len();
            found.extend(scan(&text).into_iter().map(|each| {
                let line = text[..each.range.start].matches('\n').count() + 1;
                (entry.path().strip_prefix(root).expect("within").display().to_string(), line, each.kind)
            }));
        }
    }
    assert!(bytes > 1_000_000, "only {bytes} bytes were read");
    assert!(found.len() * 100_000 <= bytes, "{} in {bytes} bytes: {found:?}", found.len());
    println!("{} in {bytes} bytes: {found:?}", found.len());
}

#[test]
fn every_kind_has_words() {
    let texts = delist::text::Texts::embedded("en").expect("English");
    for kind in Kind::ALL {
        assert!(texts.knows(&format!("hypothetical-kind-{}", kind.name())), "{kind:?}");
    }
}
