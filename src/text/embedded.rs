//! The texts inside the program: `locales/<lang>/<stem>.ftl`.

#[cfg(test)]
use std::collections::BTreeMap;

use super::Texts;
use super::bundle::{TextError, Trouble};
use super::pieces::{Language, Pieces, Table};

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

/// What `build.rs` found in the texts.
pub(super) static TABLE: Table = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The languages inside the program, in order.
pub fn languages() -> Vec<&'static str> {
    TABLE.languages.iter().map(|language| language.name).collect()
}

/// Sources of Fluent: those of the interface, and those of each pack.
#[cfg(test)]
pub(super) type Sources = (Vec<&'static str>, BTreeMap<String, Vec<String>>);

/// The sources inside the program in this language.
#[cfg(test)]
pub(super) fn sources(lang: &str) -> Option<Sources> {
    let mut interface = Vec::new();
    let mut packs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let language = TABLE.languages.iter().find(|language| language.name == lang)?;
    for (stem, ..) in language.files {
        let text = language.file(stem)?;
        if INTERFACE.contains(stem) {
            interface.push(text);
        } else {
            packs.entry((*stem).to_owned()).or_default().push(text.to_owned());
        }
    }
    Some((interface, packs))
}

impl Texts {
    /// The texts inside the program, in this language. A message is read when it is asked for.
    ///
    /// # Errors
    /// A language of which none are known.
    pub fn embedded(lang: &str) -> Result<Texts, Vec<TextError>> {
        let known = TABLE.languages.iter().find(|language| language.name == lang);
        let Some(pieces) = known.and_then(|language| Pieces::of(&TABLE, language)) else {
            let trouble = Trouble::NoSuchLanguage(lang.to_owned());
            return Err(vec![TextError { pack: None, source: 0, line: 0, trouble }]);
        };
        Ok(Texts::inside(pieces))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_inside_the_program_is_good_fluent() {
        assert!(languages().contains(&"en"));
        for lang in languages() {
            let (interface, packs) = sources(lang).expect("a language");
            if let Err(errors) = Texts::new(lang, &interface, packs) {
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
