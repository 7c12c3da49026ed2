//! What the program is built from: the packages on the list `deps.allow`, and no others.
//!
//! `deny.toml` names what may never come in. This is the other way round: whatever is new has to be put on the list by
//! somebody, and whatever the manifest names has a line in `docs/dependencies.md` that says what it is for.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const HEADING: &str = "#";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every package below the program, for every system and with every feature, what only tests need left aside.
fn tree() -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--target", "all"]);
    let output =
        command.args(["--all-features", "--format", "{p}"]).current_dir(root()).output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = text.lines().filter_map(|line| line.split(' ').next());
    names.filter(|name| !name.is_empty() && *name != "delist").map(str::to_owned).collect()
}

/// The list, and the lines above it.
fn list() -> (String, BTreeSet<String>) {
    let text = std::fs::read_to_string(root().join("deps.allow")).expect("deps.allow");
    let (heading, names): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with(HEADING));
    (heading.join("\n"), names.into_iter().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// What is in one of the two and not in the other.
fn difference(tree: &BTreeSet<String>, list: &BTreeSet<String>) -> Vec<String> {
    let new = tree.difference(list).map(|name| format!("{name} is new and on no list"));
    new.chain(list.difference(tree).map(|name| format!("{name} is on the list and in no tree"))).collect()
}

/// The names in the manifest's tables of this kind.
fn named(manifest: &str, table: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside =
                line == format!("[{table}]") || line.starts_with("[target.") && line.ends_with(&format!(".{table}]"));
        } else if inside && let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
            names.insert(name.trim().to_owned());
        }
    }
    names
}

/// The names in the first column of the tables of a page: `| `name` |`.
fn on_the_page(page: &str) -> BTreeSet<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    rows.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn nothing_is_built_in_that_is_not_on_the_list() {
    let (tree, (_, list)) = (tree(), list());
    assert!(tree.len() > 100, "the tree was not read: {tree:?}");
    let found = difference(&tree, &list);
    assert!(found.is_empty(), "\n{}\nThe first lines of deps.allow say what to do.\n", found.join("\n"));
}

#[test]
fn every_dependency_that_is_named_has_its_line() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let page = std::fs::read_to_string(root().join("docs/dependencies.md")).expect("the page");
    let direct: BTreeSet<String> =
        named(&manifest, "dependencies").union(&named(&manifest, "dev-dependencies")).cloned().collect();
    assert!(direct.contains("age") && direct.contains("landlock") && direct.contains("proptest"), "{direct:?}");
    assert_eq!(on_the_page(&page), direct, "docs/dependencies.md, against Cargo.toml");
}

#[test]
fn what_is_new_and_what_is_gone_is_seen() {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    let found = difference(&set(&["age", "ureq"]), &set(&["age", "serde"]));
    assert_eq!(found, ["ureq is new and on no list", "serde is on the list and in no tree"]);
    let manifest = "[dependencies]\na = \"1\"\n# b = 1\n[target.'cfg(unix)'.dependencies]\nc = { version = \"1\" }\n\
                    [dev-dependencies]\nd = \"1\"\n[features]\ne = []\n";
    assert_eq!(named(manifest, "dependencies"), set(&["a", "c"]));
    assert_eq!(named(manifest, "dev-dependencies"), set(&["d"]));
    assert_eq!(on_the_page("| name | for |\n| --- | --- |\n| `a` | x |\n| `c-d` | y |\n"), set(&["a", "c-d"]));
}

/// Writes the list anew. Run by hand, by somebody who has read what is new.
#[test]
#[ignore = "writes deps.allow"]
fn write_the_list() {
    let names: Vec<String> = tree().into_iter().collect();
    let text = format!("{}\n{}\n", list().0, names.join("\n"));
    std::fs::write(root().join("deps.allow"), text).expect("written");
}
