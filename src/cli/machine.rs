//! The machine, as far as it matters to somebody who types facts: where memory may end up on a disk, and whether that
//! disk is encrypted. Looked at once, before files are closed.
//!
//! **What it does not do.** It sees encryption by the system (dm-crypt, which LUKS is made of), not by a drive itself,
//! and only on Linux. What it cannot see is unknown, and never good.

use std::path::{Path, PathBuf};

/// What was seen of this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Machine {
    /// Where memory goes when it is short.
    pub swap: Swap,
    /// Whether the machine can write all its memory to disk and switch off.
    pub hibernates: Option<bool>,
    /// Whether the disk that saved cases lie on, or would lie on, is encrypted.
    pub disk_encrypted: Option<bool>,
}

/// Where memory goes when it is short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Swap {
    /// It cannot be told.
    #[default]
    Unknown,
    /// Nowhere.
    Nowhere,
    /// To memory, compressed.
    Memory,
    /// To disks that are all encrypted.
    Encrypted,
    /// To a disk that is not, or cannot be told to be: its name.
    Disk(String),
}

impl Machine {
    /// Looks at this machine, and at the disk of the data folder.
    pub fn look(data: Option<&Path>) -> Machine {
        // On another system files of these names are anybody's, and say nothing of the machine.
        if cfg!(target_os = "linux") { Machine::under(Path::new("/"), data) } else { Machine::default() }
    }

    /// The same, with `/proc` and `/sys` below another folder.
    fn under(root: &Path, data: Option<&Path>) -> Machine {
        let read = |path: &str| std::fs::read_to_string(root.join(path)).ok();
        let blocks = root.join("sys/dev/block");
        let swap =
            read("proc/swaps").map_or(Swap::Unknown, |text| swap(&text, |name| is_encrypted(&device(name)?, &blocks)));
        Machine {
            swap,
            hibernates: read("sys/power/state").map(|state| {
                // A machine that may not is told so in brackets: "[disabled]".
                state.split_whitespace().any(|way| way == "disk")
                    && read("sys/power/disk").is_none_or(|how| !how.contains("[disabled]"))
            }),
            disk_encrypted: data.and_then(|data| is_encrypted(&disk_of(data)?, &blocks)),
        }
    }
}

/// What `/proc/swaps` says: a heading, then a line for each place.
fn swap(table: &str, is_encrypted: impl Fn(&str) -> Option<bool>) -> Swap {
    let places: Vec<&str> = table.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    let on_disk: Vec<&str> = places.iter().copied().filter(|place| !place.starts_with("/dev/zram")).collect();
    match (places.is_empty(), on_disk.iter().find(|place| is_encrypted(place) != Some(true))) {
        (true, _) => Swap::Nowhere,
        (false, Some(open)) => Swap::Disk((*open).to_owned()),
        (false, None) if on_disk.is_empty() => Swap::Memory,
        (false, None) => Swap::Encrypted,
    }
}

/// Whether a device, by its numbers `8:1`, is encrypted, or lies on nothing but encrypted ones.
fn is_encrypted(device: &str, blocks: &Path) -> Option<bool> {
    fn of(folder: &Path, deeper: usize) -> Option<bool> {
        if !folder.exists() {
            return None;
        }
        if std::fs::read_to_string(folder.join("dm/uuid")).is_ok_and(|uuid| uuid.starts_with("CRYPT-")) {
            return Some(true);
        }
        let below = std::fs::read_dir(folder.join("slaves")).into_iter().flatten().flatten();
        let below: Vec<PathBuf> = below.map(|entry| entry.path()).collect();
        Some(deeper > 0 && !below.is_empty() && below.iter().all(|each| of(each, deeper - 1) == Some(true)))
    }
    of(&blocks.join(device), 8)
}

/// The numbers of a device, or of the one a file lies on.
#[cfg(target_os = "linux")]
fn device(name: &str) -> Option<String> {
    use std::os::unix::fs::{FileTypeExt, MetadataExt};
    let about = std::fs::metadata(name).ok()?;
    Some(numbers(if about.file_type().is_block_device() { about.rdev() } else { about.dev() }))
}

/// The numbers of the device a folder lies on, or would lie on.
#[cfg(target_os = "linux")]
fn disk_of(folder: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    folder.ancestors().find_map(|each| std::fs::metadata(each).ok()).map(|about| numbers(about.dev()))
}

#[cfg(target_os = "linux")]
fn numbers(device: u64) -> String {
    format!("{}:{}", libc::major(device), libc::minor(device))
}

#[cfg(not(target_os = "linux"))]
fn device(_: &str) -> Option<String> {
    None
}

#[cfg(not(target_os = "linux"))]
fn disk_of(_: &Path) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADING: &str = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
    const ZRAM: &str = "/dev/zram0                              partition\t8041468\t\t0\t\t100\n";
    const FILE: &str = "/swapfile                               file\t\t2097148\t\t0\t\t-2\n";
    const MAPPED: &str = "/dev/dm-1                               partition\t999420\t\t0\t\t-3\n";

    #[test]
    fn where_memory_goes() {
        let check = |lines: &str, encrypted: Option<bool>, expected: Swap| {
            assert_eq!(swap(&format!("{HEADING}{lines}"), |_| encrypted), expected, "{lines}");
        };
        check("", None, Swap::Nowhere);
        check(ZRAM, None, Swap::Memory);
        check(FILE, Some(false), Swap::Disk("/swapfile".to_owned()));
        check(FILE, None, Swap::Disk("/swapfile".to_owned()));
        check(MAPPED, Some(true), Swap::Encrypted);
        check(&format!("{ZRAM}{MAPPED}"), Some(true), Swap::Encrypted);
        check(&format!("{ZRAM}{FILE}"), Some(false), Swap::Disk("/swapfile".to_owned()));
    }

    #[test]
    fn whether_it_hibernates() {
        let root = tempfile::tempdir().expect("a folder");
        let power = root.path().join("sys/power");
        assert_eq!(Machine::under(root.path(), None), Machine::default());
        std::fs::create_dir_all(&power).expect("folders");
        for (state, disk, expected) in [
            ("freeze mem disk\n", "[platform] shutdown reboot\n", true),
            ("freeze mem disk\n", "[disabled]\n", false),
            ("freeze mem\n", "[disabled]\n", false),
        ] {
            std::fs::write(power.join("state"), state).expect("a file");
            std::fs::write(power.join("disk"), disk).expect("a file");
            assert_eq!(Machine::under(root.path(), None).hibernates, Some(expected), "{state} {disk}");
        }
    }

    /// A volume on an encrypted partition, an encrypted one beside a plain one, and a plain partition.
    #[test]
    fn what_is_encrypted() {
        let blocks = tempfile::tempdir().expect("a folder");
        let block = |device: &str, uuid: Option<&str>, below: &[(&str, Option<&str>)]| {
            let mut folders = vec![(blocks.path().join(device), uuid)];
            folders
                .extend(below.iter().map(|(name, uuid)| (blocks.path().join(device).join("slaves").join(name), *uuid)));
            for (folder, uuid) in folders {
                std::fs::create_dir_all(folder.join("dm")).expect("folders");
                uuid.iter().for_each(|uuid| std::fs::write(folder.join("dm/uuid"), uuid).expect("a file"));
            }
        };
        block("253:0", Some("CRYPT-LUKS2-0f-root\n"), &[]);
        block("253:1", Some("LVM-abc\n"), &[("dm-0", Some("CRYPT-LUKS1-ab\n"))]);
        block("253:2", Some("LVM-abc\n"), &[("dm-0", Some("CRYPT-LUKS1-ab\n")), ("sdb1", None)]);
        block("8:1", None, &[]);
        for (device, expected) in
            [("253:0", Some(true)), ("253:1", Some(true)), ("253:2", Some(false)), ("8:1", Some(false)), ("0:42", None)]
        {
            assert_eq!(is_encrypted(device, blocks.path()), expected, "{device}");
        }
    }
}
