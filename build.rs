//! Rules and locales are compiled into the program: a new file in them must build it anew. Each
//! shipped pack is read and checked here, once, so that the program can take it in as it is.
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

fn main() {
    for read in ["rules", "locales", "build.rs", "build"] {
        println!("cargo::rerun-if-changed={read}");
    }
    #[cfg(feature = "text")]
    if let Err(error) = messages() {
        panic!("failed to find the messages: {error}");
    }
    #[cfg(feature = "pack")]
    if let Err(error) = packs() {
        panic!("failed to pack the rules: {error}");
    }
}

/// Writes in which file each message of the interface stands. Files named like a pack are that pack's.
#[cfg(feature = "text")]
fn messages() -> std::io::Result<()> {
    let root = std::path::PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let mut table: Vec<(String, String)> = Vec::new();
    for entry in std::fs::read_dir(root.join("locales/en"))? {
        let path = entry?.path();
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if path.extension().is_some_and(|ending| ending == "ftl")
            && !root.join("rules").join(stem).join("pack.toml").is_file()
        {
            let text = std::fs::read_to_string(&path)?;
            let begins = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
            let ids = begins.filter_map(|line| Some(line.split_once('=')?.0.trim_end().to_owned()));
            table.extend(ids.map(|id| (id, stem.to_owned())));
        }
    }
    table.sort();
    std::fs::write(out.join("messages.rs"), format!("&{table:?}"))
}

/// Writes every pack as bytes, and a table of them: name, bytes, the lists beside which it speaks.
#[cfg(feature = "pack")]
fn packs() -> std::io::Result<()> {
    let root = std::path::PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let mut names: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(root.join("rules"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        names.extend(name.filter(|_| path.join("pack.toml").is_file()).map(str::to_owned));
    }
    names.sort();
    let mut table = String::from("&[\n");
    for name in names {
        let path = format!("rules/{name}/pack.toml");
        let file = pack::place::File::new(path.as_str(), std::fs::read_to_string(root.join(&path))?);
        let mut findings = Vec::new();
        let read = pack::load::pack(&file, true, &mut findings).filter(|pack| pack.id == name);
        let Some(pack) = read.filter(|_| findings.is_empty()) else {
            for finding in &findings {
                let place = &finding.place;
                println!("cargo::warning={}:{}:{}: {}", place.file, place.line, place.column, finding.code.name());
            }
            table.push_str(&format!("    ({name:?}, None, &[]),\n"));
            continue;
        };
        let mut beside: Vec<&String> = pack.claims.iter().flat_map(|claim| &claim.beside).collect();
        beside.sort();
        beside.dedup();
        let bytes = out.join(format!("{name}.pack"));
        std::fs::write(&bytes, pack::packed::packed(&pack))?;
        table.push_str(&format!("    ({name:?}, Some(include_bytes!({bytes:?}).as_slice()), &{beside:?}),\n"));
    }
    std::fs::write(out.join("packs.rs"), table + "]\n")
}
