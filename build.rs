//! Rules and locales are compiled into the program: a new file in them must build it anew. Each
//! shipped pack is read and checked here, once, so that the program can take it in as it is; where each message of
//! the texts stands is found here too.
//!
//! The same files that read packs in the program read them here. A pack that something is wrong with
//! is left out with a warning: the program then reads its text, and says what is wrong in full.

#[cfg(feature = "pack")]
#[allow(dead_code, unused_imports)]
#[path = "build/engine.rs"]
mod engine;
#[cfg(feature = "pack")]
#[allow(dead_code, unused_imports)]
#[path = "build/pack.rs"]
mod pack;
#[cfg(feature = "pack")]
#[path = "build/rules.rs"]
mod rules;
#[cfg(feature = "text")]
#[path = "build/texts.rs"]
mod texts;

fn main() {
    for read in ["rules", "locales", "build.rs", "build"] {
        println!("cargo::rerun-if-changed={read}");
    }
    #[cfg(feature = "text")]
    if let Err(error) = texts::write(&folder("CARGO_MANIFEST_DIR"), &folder("OUT_DIR")) {
        panic!("failed to find the messages: {error}");
    }
    #[cfg(feature = "pack")]
    if let Err(error) = rules::write(&folder("CARGO_MANIFEST_DIR"), &folder("OUT_DIR")) {
        panic!("failed to pack the rules: {error}");
    }
}

/// A folder that cargo names.
#[cfg(any(feature = "pack", feature = "text"))]
fn folder(variable: &str) -> std::path::PathBuf {
    std::env::var_os(variable).unwrap_or_default().into()
}
