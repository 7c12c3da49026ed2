//! The texts inside the program: `locales/<lang>/<stem>.ftl`.

use std::collections::BTreeMap;

use include_dir::{Dir, File, include_dir};

use super::bundle::{TextError, Trouble};
use super::lazy::Lazy;
use super::{Interface, Texts};

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

/// In which of these files each message of the interface stands, by its id, in order: what `build.rs`
/// found in the English ones. Every language has the same messages in the same files.
static MESSAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The place among [`INTERFACE`] of the file in which a message stands.
pub(super) fn file_of(id: &str) -> Option<usize> {
    let found = MESSAGES.binary_search_by_key(&id, |(each, _)| each).ok()?;
    INTERFACE.iter().position(|stem| *stem == MESSAGES[found].1)
}

/// Sources of Fluent: those of the interface, and those of each pack.
#[cfg(test)]
pub(super) type Sources = (Vec<&'static str>, BTreeMap<String, Vec<String>>);

/// The sources inside the program in this language.
#[cfg(test)]
pub(super) fn sources(lang: &str) -> Option<Sources> {
    let mut interface = Vec::new();
    let mut packs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (stem, text) in files(LOCALES.get_dir(lang)?) {
        if INTERFACE.contains(&stem) {
            interface.push(text);
        } else {
            packs.entry(stem.to_owned()).or_default().push(text.to_owned());
        }
    }
    Some((interface, packs))
}

/// The Fluent files of a folder: each one's name without its ending, and its text.
fn files(folder: &'static Dir<'static>) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_text = |file: &&File| file.path().extension().is_some_and(|extension| extension == "ftl");
    folder.files().filter(is_text).map(|file| {
        let stem = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        (stem, file.contents_utf8().unwrap_or_default())
    })
}

impl Texts {
    /// The texts inside the program, in this language. A file is read when something in it is asked for.
    ///
    /// # Errors
    /// A language of which none are known.
    pub fn embedded(lang: &str) -> Result<Texts, Vec<TextError>> {
        let Some(folder) = LOCALES.get_dir(lang) else {
            let trouble = Trouble::NoSuchLanguage(lang.to_owned());
            return Err(vec![TextError { pack: None, source: 0, line: 0, trouble }]);
        };
        let mut interface: Vec<Lazy> = INTERFACE.iter().map(|_| Lazy::of("")).collect();
        let mut packs = BTreeMap::new();
        for (stem, text) in files(folder) {
            match INTERFACE.iter().position(|each| *each == stem) {
                Some(place) => interface[place] = Lazy::of(text),
                None => drop(packs.insert(stem.to_owned(), Lazy::of(text))),
            }
        }
        Ok(Texts { lang: lang.to_owned(), interface: Interface::Files(interface), packs })
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

    /// A message that stands elsewhere in another language, or that speaks of one in another file, would
    /// not be found.
    #[test]
    fn every_message_of_the_interface_stands_in_the_same_file_in_every_language() {
        for lang in languages() {
            let mut count = 0;
            for (stem, text) in files(LOCALES.get_dir(lang).expect("a language")) {
                let Some(place) = INTERFACE.iter().position(|each| *each == stem) else { continue };
                let messages = |line: &'static str| {
                    let id = line.split_once('=')?.0.trim_end();
                    (line.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(id)
                };
                for id in text.lines().filter_map(messages) {
                    assert_eq!(file_of(id), Some(place), "{lang}: {id}");
                    count += 1;
                }
                for named in
                    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim())
                {
                    let is_message = named.starts_with(|first: char| first.is_ascii_lowercase())
                        && named.chars().all(|each| each.is_ascii_alphanumeric() || each == '-');
                    assert!(!is_message || file_of(named) == Some(place), "{lang}: {stem} speaks of {named}");
                }
            }
            assert_eq!(count, MESSAGES.len(), "{lang}");
        }
    }

    #[test]
    fn an_unknown_language_is_a_finding() {
        let errors = Texts::embedded("tlh").err().expect("no such language");
        assert_eq!(errors[0].trouble, Trouble::NoSuchLanguage("tlh".to_owned()));
    }
}
