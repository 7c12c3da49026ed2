//! Rules that did not come with the program: every result says so, and says exactly which they are.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// What every marked text says, whatever was brought along.
const MARK: &str = "not only the rules that came with the program";

const CASE: &str = "schema = 1\nas_of = 2026-11-22\n\n[[listing]]\nregime = \"judgment-defaulter\"\n";

/// A folder of rules with these files, and a case beside it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Folder {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join("rules").join(path);
            fs::create_dir_all(path.parent().expect("a folder around it")).expect("a folder in it");
            fs::write(path, text).expect("written");
        }
        fs::write(folder.path().join("case.toml"), CASE).expect("written");
        Folder(folder)
    }

    fn rules(&self) -> String {
        self.0.path().join("rules").display().to_string()
    }

    fn run(&self, args: &[&str]) -> Output {
        let case = self.0.path().join("case.toml").display().to_string();
        let args = args.iter().map(|arg| if *arg == "CASE" { case.as_str() } else { arg });
        let home = self.0.path().join("home");
        Command::new(env!("CARGO_BIN_EXE_delist"))
            .args(args)
            .env("XDG_DATA_HOME", home)
            .env("LC_ALL", "C.UTF-8")
            .output()
            .expect("it starts")
    }

    fn out(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {told}");
        // Where lines are broken, or how HTML is written, is not at stake here.
        String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn shipped(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(path)).expect("a shipped file")
}

const COMMANDS: [&[&str]; 12] = [
    &["assess", "CASE"],
    &["assess", "CASE", "--format", "markdown"],
    &["assess", "CASE", "--format", "html"],
    &["explain", "CASE"],
    &["what-if", "CASE", "--set", "published_on=2024-05-01"],
    &["compare", "CASE", "CASE"],
    &["rules", "show", "judgment-defaulter"],
    &["rules", "show", "judgment-defaulter", "--format", "html"],
    &["rules", "book"],
    &["rules", "list"],
    &["calendar", "2026-11-20", "+3"],
    &["assess", "CASE", "--history", "2026-01-01..2026-02-01"],
];

#[test]
fn every_result_says_that_rules_were_brought_along() {
    let pack = shipped("judgment-defaulter/pack.toml");
    let folders = [
        (Folder::with(&[("judgment-defaulter/pack.toml", &pack)]), "judgment-defaulter."),
        (Folder::with(&[("judgment-defaulter/en.ftl", "")]), "the wording of judgment-defaulter."),
        (Folder::with(&[("calendar/2027.csv", "2027-06-10,holiday,x\n")]), "rest days and working days."),
        (Folder::with(&[("read.toml", "")]), "nothing this program reads."),
    ];
    for args in COMMANDS {
        let without = folders[0].0.out(args);
        assert!(!without.contains(MARK), "{args:?} marks the rules of the program");
        for (folder, brought) in &folders {
            let rules = folder.rules();
            let with = folder.out(&[&["--rules", &rules][..], args].concat());
            assert!(with.contains(MARK), "{args:?} says nothing of {brought}");
            assert!(with.contains(&format!("--rules: {brought}")), "{args:?} does not name {brought}");
        }
    }
}

#[test]
fn results_for_other_programs_carry_the_fingerprint() {
    let folder = Folder::with(&[("judgment-defaulter/en.ftl", ""), ("calendar/2027.csv", "")]);
    let rules = folder.rules();
    let commands: [&[&str]; 3] = [
        &["assess", "CASE", "--format", "json"],
        &["what-if", "CASE", "--set", "published_on=2024-05-01", "--format", "json"],
        &["rules", "show", "judgment-defaulter", "--format", "json"],
    ];
    // printf of the bytes docs/packs.md describes, piped to sha256sum.
    let fingerprint = "cf25a0a32e73a4f42ccb7f5bd6707c0f39b9e10b074bd5c8f2b807d2dcf6f26e";
    for args in commands {
        let read = |args: &[&str]| -> serde_json::Value { serde_json::from_str(&folder.out(args)).expect("JSON") };
        let own = &read(&[&["--rules", &rules][..], args].concat())["own_rules"];
        assert_eq!(own["sha256"], fingerprint, "{args:?}");
        assert_eq!(own["texts"], serde_json::json!(["judgment-defaulter"]));
        assert_eq!((&own["packs"], &own["calendar"]), (&serde_json::json!([]), &serde_json::json!(true)));
        assert!(read(args)["own_rules"].is_null(), "{args:?}");
    }
}

/// A pack, or a link in its place, never leads out of its folder, and a folder cannot hold up the program.
#[cfg(unix)]
#[test]
fn nothing_outside_the_folder_is_read_and_nothing_is_waited_for() {
    let folder = Folder::with(&[("read.toml", "")]);
    let rules = folder.0.path().join("rules");
    let outside = folder.0.path().join("outside");
    fs::create_dir(&outside).expect("a folder");
    fs::write(outside.join("pack.toml"), "a mistake").expect("written");
    let link = |from: &Path, to: &Path| std::os::unix::fs::symlink(from, to).expect("a link");
    link(&outside, &rules.join("linked-folder"));
    fs::create_dir(rules.join("linked-file")).expect("a folder");
    link(&outside.join("pack.toml"), &rules.join("linked-file/pack.toml"));
    link(Path::new("/dev/zero"), &rules.join("endless.toml"));
    let pipe = rules.join("pipe.toml");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    let folder_of = folder.rules();
    // Neither the folder nor the file that is linked to is a pack of this folder.
    assert_eq!(folder.run(&["rules", "check", &folder_of]).status.code(), Some(2));
    let told = String::from_utf8_lossy(&folder.run(&["rules", "check", &folder_of]).stderr).into_owned();
    assert!(told.contains("no rules in that folder"), "{told}");
    assert!(folder.out(&["--rules", &folder_of, "rules", "list"]).contains("nothing this program reads"));
    // The control: the same mistake, not linked to.
    fs::remove_file(rules.join("linked-file/pack.toml")).expect("removed");
    fs::copy(outside.join("pack.toml"), rules.join("linked-file/pack.toml")).expect("copied");
    let told = String::from_utf8_lossy(&folder.run(&["rules", "check", &folder_of]).stderr).into_owned();
    assert!(told.contains("linked-file/pack.toml:1:"), "{told}");
}

#[test]
fn a_folder_larger_than_any_rules_is_refused() {
    let folder = Folder::with(&[("read.toml", "")]);
    let rules = folder.0.path().join("rules");
    for number in 0..4096 {
        fs::write(rules.join(format!("{number}.toml")), "").expect("written");
    }
    let output = folder.run(&["--rules", &folder.rules(), "rules", "list"]);
    assert_eq!(output.status.code(), Some(2));
    fs::remove_file(rules.join("0.toml")).expect("removed");
    assert!(folder.run(&["--rules", &folder.rules(), "rules", "list"]).status.success());
    fs::write(rules.join("0.toml"), vec![b'#'; 2 * 1024 * 1024 + 1]).expect("written");
    assert_eq!(folder.run(&["--rules", &folder.rules(), "rules", "list"]).status.code(), Some(2));
}
