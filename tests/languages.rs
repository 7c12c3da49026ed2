//! The languages held against each other: the same messages with the same arguments in each, the same
//! result behind all of them, and no report that breaks.
//!
//! What stands outside of every message is looked for in `src/cli/pseudo_tests.rs`.
#![cfg(feature = "cli")]

mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use delist::engine::evaluate;
use delist::pack::Library;
use delist::report::{Header, compose, explain, to_html, to_json, to_text};
use delist::text::{Texts, columns, languages};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// What a message is made of, its words left aside.
#[derive(Default, PartialEq, Eq, Debug)]
struct Made {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
    /// By what a choice is made, and the words among its keys: numbers and plurals are each language's own.
    choices: BTreeMap<String, BTreeSet<String>>,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Made {
    fn of(pattern: &Pattern<&str>) -> Made {
        let mut made = Made::default();
        made.pattern(pattern);
        made.choices.retain(|_, keys| !keys.is_empty());
        made
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let InlineExpression::VariableReference { id } = selector else { return };
                let words = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } if !PLURALS.contains(name) => Some((*name).to_owned()),
                    _ => None,
                });
                self.choices.entry(id.name.to_owned()).or_default().extend(words);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name).unwrap_or_default();
                self.references.insert(format!("{}.{attribute}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// Every message and attribute of a file, and what it is made of.
fn messages(source: &str, place: &str, found: &mut Vec<String>) -> BTreeMap<String, Made> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        found.extend(errors.iter().map(|error| format!("{place}: not Fluent: {error}")));
        resource
    });
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|each| (format!("{}.{}", message.id.name, each.id.name), &each.value));
        for (id, pattern) in own.chain(attributes) {
            if all.insert(id.clone(), Made::of(pattern)).is_some() {
                found.push(format!("{place}: {id} is there twice"));
            }
        }
    }
    all
}

/// What a file of a language says otherwise than the English one, its words left aside.
fn difference(english: &str, other: &str, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (english, other) = (messages(english, "en", &mut found), messages(other, place, &mut found));
    for (id, made) in &english {
        match other.get(id) {
            None => found.push(format!("{place}: {id} is missing")),
            Some(there) if there != made => found.push(format!("{place}: {id}: {there:?}, in English {made:?}")),
            Some(_) => {}
        }
    }
    found.extend(
        other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{place}: nobody asks for {id}")),
    );
    found
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(lang: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(locales().join(lang)).expect("the language's folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_language_has_the_same_messages() {
    let mut found = Vec::new();
    let english = files("en");
    for lang in languages() {
        let there = files(lang);
        found.extend(there.symmetric_difference(&english).map(|file| format!("{lang}/{file}: only in one of the two")));
        for file in there.intersection(&english) {
            let place = format!("{lang}/{file}");
            found.extend(difference(&read(&locales().join("en").join(file)), &read(&locales().join(&place)), &place));
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn what_a_language_lacks_or_has_too_much_is_seen() {
    let english = "a = { $n ->\n    [one] One\n   *[other] { $n } many\n }\nb = { $shape ->\n    [exact] On { $day }\n   *[never] No\n }\n    .fix = { CAPITAL($who) } acts\n";
    let chinese = "a = { $n ->\n   *[other] { $n }\n }\nb = { $shape ->\n    [exact] { $day }\n   *[never] 否\n }\n    .fix = { $who }\n";
    assert_eq!(difference(english, chinese, "zh"), Vec::<String>::new());
    let check = |other: &str, expected: &str| {
        let found = difference(english, other, "zh");
        assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
    };
    check(&chinese.replace("    .fix = { $who }\n", ""), "b.fix is missing");
    check(&format!("{chinese}c = x\n"), "nobody asks for c");
    check(&chinese.replace("{ $who }", "x"), "b.fix: ");
    check(&chinese.replace("{ $who }", "{ $whom }"), "b.fix: ");
    check(&chinese.replace("[exact]", "[exactly]"), "b: ");
    check(&format!("{chinese}a = twice\n").replace("a = twice", "a = { $n }"), "a is there twice");
}

fn header() -> Header {
    Header { program: "delist".to_owned(), rules: "test".to_owned(), own_rules: None, sha256: None }
}

/// Every worked case in every language but English, which other tests read.
#[test]
fn every_worked_case_is_reported_in_every_language() {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    let packs = library.all();
    let spoken: Vec<Texts> = languages().into_iter().map(|lang| Texts::embedded(lang).expect("good Fluent")).collect();
    for (place, case) in library.cases.iter().enumerate() {
        let evaluation = evaluate(&packs, &library.calendar, &case.case);
        for texts in &spoken {
            let report = compose(&evaluation, &packs, texts, &header());
            let mut pages = vec![to_text(&report, 80)];
            // How each day comes about is long: of some cases.
            if place % 10 == 0 {
                pages.push(to_text(&explain(&evaluation, None, &packs, texts, &header()), 80));
            }
            for page in &pages {
                let name = format!("{} in {}", case.file.name(), texts.lang());
                // An argument that is not there is shown in braces.
                assert!(!page.contains('{'), "{name}: {page}");
                assert!(page.lines().all(|line| columns(line) <= 80), "{name}: {page}");
            }
            if place % 50 == 0 {
                assert!(to_html(&report).contains(&format!("<html lang=\"{}\">", texts.lang())));
            }
        }
    }
    assert!(library.cases.len() > 100);
}

/// Keys of the JSON result whose values are words of a language; everything else is the same in all.
const WORDED: &[&str] = &["check", "disclaimer", "text", "who", "why"];

#[test]
fn the_json_result_is_the_same_in_every_language_but_for_its_words() {
    let mut findings = Vec::new();
    let library = Library::shipped_with_cases(&mut findings);
    let packs = library.all();
    let texts = |lang: &str| Texts::embedded(lang).expect("good Fluent");
    let english = texts("en");
    let others: Vec<Texts> = languages().into_iter().filter(|lang| *lang != "en").map(texts).collect();
    // Without any other language: no words at all are another language too.
    let others = if others.is_empty() { vec![Texts::empty()] } else { others };
    for case in library.cases.iter().step_by(20) {
        let evaluation = evaluate(&packs, &library.calendar, &case.case);
        let json = |texts: &Texts| -> serde_json::Value {
            let mut value = serde_json::from_str(&to_json(&evaluation, &packs, texts, &header())).expect("JSON");
            silence(&mut value);
            value
        };
        for other in &others {
            assert_eq!(json(&english), json(other), "{} in {}", case.file.name(), other.lang());
        }
    }
}

fn silence(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => {
            map.retain(|key, _| !WORDED.contains(&key.as_str()));
            map.values_mut().for_each(silence);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(silence),
        _ => {}
    }
}

#[test]
fn an_unknown_language_is_refused_and_an_unknown_environment_is_english() {
    let told = program::refused(&["--lang", "tlh", "rules", "list"], "");
    assert!(told.contains("“tlh”") && languages().iter().all(|lang| told.contains(lang)), "{told}");
    assert_eq!(program::refused(&["rules", "list", "--lang=tlh"], ""), told);
    for locale in ["tlh_XX.UTF-8", "C", "POSIX", "en_CA.UTF-8"] {
        let output = program::in_locale(locale, &["--help"], "");
        assert!(program::out(&output).contains("Usage: delist"), "{locale}");
    }
}

#[test]
fn a_language_is_spoken_wherever_it_is_asked_for() {
    for lang in languages() {
        let usage = Texts::embedded(lang).expect("good Fluent").ui("help-options", &[]);
        for args in [["--lang", lang, "assess", "--help"], ["assess", "--lang", lang, "--help"]] {
            let output = program::in_locale("tlh", &args, "");
            assert!(program::out(&output).contains(&usage), "{args:?}: {}", program::out(&output));
        }
        let output = program::in_locale(
            &format!("{}.UTF-8", lang.replace("-Hans", "_CN").replace("-Hant", "_TW")),
            &["--help"],
            "",
        );
        assert!(program::out(&output).contains(&usage), "{lang}");
    }
}
