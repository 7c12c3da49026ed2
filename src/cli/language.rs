//! Which language is spoken: the one asked for, else the environment's, else English.
//!
//! `--lang` may stand before or after the command, and is read before anything else, so that every
//! sentence, those of the command line among them, is in that language. What is asked for and not known
//! is a mistake; an environment in a language that is not known is quietly English.

use std::ffi::OsString;

use crate::text::languages;

/// The language where nobody asks for another.
pub const ENGLISH: &str = "en";

/// The language of this command line; what was asked for, if there are no texts in it.
pub fn chosen(args: &[OsString]) -> Result<&'static str, String> {
    match asked(args) {
        Some(tag) => known(&tag).ok_or(tag),
        None => Ok(of_the_environment()),
    }
}

/// The language of the environment: of the first of the three variables that says something.
pub fn of_the_environment() -> &'static str {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    said.into_iter().find(|value| !value.is_empty()).and_then(|locale| known(&locale)).unwrap_or(ENGLISH)
}

/// The value of `--lang`, as it was written.
fn asked(args: &[OsString]) -> Option<String> {
    let mut words = args.iter().map(|arg| arg.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        if let Some(value) = word.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
        if word == "--lang" {
            return words.next().map(|value| value.into_owned());
        }
    }
    None
}

/// The language inside the program that a tag (`fr-CA`, `zh-Hant-HK`) or a locale (`zh_TW.UTF-8`) means.
fn known(tag: &str) -> Option<&'static str> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_lowercase();
    let mut parts = tag.split('-');
    let language = match (parts.next().unwrap_or_default(), parts) {
        ("zh", mut parts) => {
            let is_traditional = parts.clone().any(|part| part == "hant")
                || !parts.clone().any(|part| part == "hans") && parts.any(|part| ["tw", "hk", "mo"].contains(&part));
            if is_traditional { "zh-hant" } else { "zh-hans" }
        }
        (language, _) => language,
    };
    languages().into_iter().find(|each| each.eq_ignore_ascii_case(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(words: &str) -> Vec<OsString> {
        words.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn a_tag_or_a_locale_means_a_language_of_the_program() {
        for (tag, expected) in [
            ("en", "en"),
            ("en_CA.UTF-8", "en"),
            ("fr", "fr"),
            ("fr-CA", "fr"),
            ("fr_FR@euro", "fr"),
            ("zh", "zh-Hans"),
            ("zh_CN.UTF-8", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh_TW.UTF-8", "zh-Hant"),
            ("zh_HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("ZH-hant", "zh-Hant"),
        ] {
            // Each of them, as far as it is inside the program.
            let expected = languages().into_iter().find(|each| *each == expected);
            assert_eq!(known(tag), expected, "{tag}");
        }
        for tag in ["C", "C.UTF-8", "POSIX", "", "tlh", "english", "-"] {
            assert_eq!(known(tag), None, "{tag}");
        }
    }

    #[test]
    fn it_is_read_wherever_it_stands() {
        for words in ["delist --lang en assess x", "delist assess x --lang=en", "delist assess --lang en"] {
            assert_eq!(asked(&args(words)).as_deref(), Some("en"), "{words}");
        }
        assert_eq!(asked(&args("delist assess -- --lang en")), None);
        assert_eq!(asked(&args("delist --lang")), None);
        assert_eq!(chosen(&args("delist --lang tlh")), Err("tlh".to_owned()));
    }
}
