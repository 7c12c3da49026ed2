//! The texts inside the program: `locales/<lang>/<stem>.ftl`.

use std::collections::BTreeMap;

use include_dir::{Dir, File, include_dir};

use super::Texts;
use super::bundle::{TextError, Trouble};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The files of the interface. Every other file is a pack's own, named by the pack.
pub const INTERFACE: &[&str] = &[
    "report",
    "cli",
    "wizard",
    "findings",
    "calendar",
    "session",
    "rules",
    "which-list",
    "privacy",
    "hypothetical",
    "glossary",
    "terminal",
    "command-line",
    "remarks",
    "batch",
    "verify",
];

/// The languages inside the program, in order.
pub fn languages() -> Vec<&'static str> {
    let mut found: Vec<&str> = LOCALES.dirs().filter_map(|dir| dir.path().file_name()?.to_str()).collect();
    found.sort_unstable();
    found
}

/// Sources of Fluent: those of the interface, and those of each pack.
pub(super) type Sources = (Vec<&'static str>, BTreeMap<String, Vec<String>>);

/// The sources inside the program in this language.
pub(super) fn sources(lang: &str) -> Option<Sources> {
    let mut interface = Vec::new();
    let mut packs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let is_text = |file: &&File| file.path().extension().is_some_and(|extension| extension == "ftl");
    for file in LOCALES.get_dir(lang)?.files().filter(is_text) {
        let stem = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let text = file.contents_utf8().unwrap_or_default();
        if INTERFACE.contains(&stem) {
            interface.push(text);
        } else {
            packs.entry(stem.to_owned()).or_default().push(text.to_owned());
        }
    }
    Some((interface, packs))
}

impl Texts {
    /// The texts inside the program, in this language.
    ///
    /// # Errors
    /// A language of which none are known, or a source that is not Fluent.
    pub fn embedded(lang: &str) -> Result<Texts, Vec<TextError>> {
        let Some((interface, packs)) = sources(lang) else {
            let trouble = Trouble::NoSuchLanguage(lang.to_owned());
            return Err(vec![TextError { pack: None, source: 0, line: 0, trouble }]);
        };
        Texts::new(lang, &interface, packs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_inside_the_program_is_good_fluent() {
        assert!(languages().contains(&"en"));
        for lang in languages() {
            if let Err(errors) = Texts::embedded(lang) {
                panic!("{lang}: {errors:?}");
            }
        }
    }

    #[test]
    fn an_unknown_language_is_a_finding() {
        let errors = Texts::embedded("tlh").err().expect("no such language");
        assert_eq!(errors[0].trouble, Trouble::NoSuchLanguage("tlh".to_owned()));
    }
}
