//! Rules that did not come with the program: what they touch, and a fingerprint to know them by.
//!
//! Anybody may write packs, and give them to somebody else. Nothing here says whether their law is
//! right; it says *that* a result rests on them, and on exactly which ones: the same files give the
//! same fingerprint on every machine, and any other file gives another.

use sha2::{Digest, Sha256};

/// What a folder of rules brought along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRules {
    /// The packs it brought, by name, whether new or in place of shipped ones.
    pub packs: Vec<String>,
    /// The lists whose texts it brought, by name of the pack.
    pub texts: Vec<String>,
    /// Whether it brought rest days and working days.
    pub calendar: bool,
    /// SHA-256 over all its rules files, in lower-case hexadecimal.
    pub sha256: String,
}

impl OwnRules {
    /// What these files bring, each given by its path within the folder and its text.
    ///
    /// The fingerprint is taken over the files in the order of their paths: for each, the length of the
    /// path in bytes and the length of the text in bytes (both as 8 bytes, the least first), the path,
    /// with `/` between folders, and the text.
    pub(super) fn of(files: &[(String, String)]) -> OwnRules {
        let mut own = OwnRules::default();
        let mut digest = Sha256::new();
        let mut ordered: Vec<&(String, String)> = files.iter().collect();
        ordered.sort();
        for (path, text) in ordered {
            digest.update((path.len() as u64).to_le_bytes());
            digest.update((text.len() as u64).to_le_bytes());
            digest.update(path);
            digest.update(text);
            match path.split('/').collect::<Vec<_>>().as_slice() {
                ["calendar", name] if name.ends_with(".csv") => own.calendar = true,
                [regime, "pack.toml"] => own.packs.push((*regime).to_owned()),
                [regime, name] if name.ends_with(".ftl") && !own.texts.iter().any(|each| each == regime) => {
                    own.texts.push((*regime).to_owned());
                }
                _ => {}
            }
        }
        own.sha256 = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        own
    }

    /// A few words to stand behind the version of the rules: what was brought, and the beginning of the
    /// fingerprint.
    pub fn in_brief(&self) -> String {
        let mut brought = self.packs.clone();
        brought.extend(self.texts.iter().filter(|each| !self.packs.contains(each)).map(|each| format!("{each}/texts")));
        brought.extend(self.calendar.then(|| "calendar".to_owned()));
        let start: String = self.sha256.chars().take(12).collect();
        brought.push(format!("sha256:{start}"));
        brought.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> (String, String) {
        (path.to_owned(), text.to_owned())
    }

    #[test]
    fn the_fingerprint_is_that_of_the_documented_bytes() {
        let own = OwnRules::of(&[file("b/pack.toml", "x"), file("a/en.ftl", "yz")]);
        // Worked out apart from this program: printf of the bytes described above, piped to sha256sum.
        assert_eq!(own.sha256, "8932ec9719bbb51bbc87306390c314b65267759446708a208c683f860afde5cb");
        assert_eq!((own.packs, own.texts, own.calendar), (vec!["b".to_owned()], vec!["a".to_owned()], false));
    }

    #[test]
    fn any_other_folder_has_another_fingerprint() {
        let files = [file("a/pack.toml", "bc"), file("calendar/x.csv", "")];
        let known = OwnRules::of(&files);
        assert!(known.calendar);
        let mut turned = files.clone();
        turned.reverse();
        assert_eq!(OwnRules::of(&turned), known);
        let others = [
            vec![file("a/pack.toml", "bd"), file("calendar/x.csv", "")],
            vec![file("a/pack.toml", "bc"), file("calendar/y.csv", "")],
            vec![file("a/pack.toml", "b"), file("calendar/x.csv", "c")],
            vec![file("a/pack.toml", "bc")],
        ];
        others.iter().for_each(|files| assert_ne!(OwnRules::of(files).sha256, known.sha256));
    }
}
