//! One bundle of Fluent messages, and what can be wrong with its sources.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::french;
use super::quick;
use super::value::Value;

/// Something wrong in a Fluent source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// The pack whose text it is; `None` for the interface.
    pub pack: Option<String>,
    /// Which of the sources handed in, counted from 0.
    pub source: usize,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub trouble: Trouble,
}

/// The kinds of mistakes in a Fluent source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The language asked for is no language tag.
    Language(String),
    /// No texts are known in this language.
    NoSuchLanguage(String),
    /// Not Fluent, in the parser's words.
    Syntax(String),
    /// The same id twice.
    Repeated(String),
}

impl Trouble {
    /// A stable code, under which the interface words the mistake.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::Language(_) => "text-language",
            Trouble::NoSuchLanguage(_) => "text-no-such-language",
            Trouble::Syntax(_) => "text-syntax",
            Trouble::Repeated(_) => "text-repeated",
        }
    }

    /// What the mistake is about: the tag, the id, or what the parser said.
    pub fn detail(&self) -> &str {
        match self {
            Trouble::Language(detail)
            | Trouble::NoSuchLanguage(detail)
            | Trouble::Syntax(detail)
            | Trouble::Repeated(detail) => detail,
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pack = self.pack.as_deref().unwrap_or_default();
        write!(to, "{} {pack}[{}]:{} {}", self.trouble.code(), self.source, self.line, self.trouble.detail())
    }
}

impl std::error::Error for TextError {}

/// Words made of words.
type Change = fn(&str) -> String;

/// What a message may do to words put into it, in any language.
const FUNCTIONS: [(&str, Change); 4] =
    [("CAPITAL", capital), ("DE", french::de), ("A", french::a), ("QUE", french::que)];

/// What a message may do under this name.
pub(super) fn change(name: &str) -> Option<Change> {
    FUNCTIONS.iter().find(|(each, _)| *each == name).map(|(_, change)| *change)
}

/// Messages of one language and one origin.
pub(super) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// A bundle that says nothing, in no language.
    pub(super) fn silent() -> Bundle {
        Bundle(FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]))
    }

    pub(super) fn new(lang: &str) -> Result<Bundle, TextError> {
        let tag: LanguageIdentifier = lang.parse().map_err(|_| TextError {
            pack: None,
            source: 0,
            line: 0,
            trouble: Trouble::Language(lang.to_owned()),
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for (name, change) in FUNCTIONS {
            // The only failure is a second function of the same name, and there is none.
            let _ = bundle.add_function(name, move |values, _| match values.first() {
                Some(FluentValue::String(text)) => FluentValue::from(change(text)),
                Some(other) => other.clone().into_owned(),
                None => FluentValue::Error,
            });
        }
        Ok(Bundle(bundle))
    }

    /// Adds a source whose ids must be new.
    pub(super) fn add(&mut self, text: &str, pack: Option<&str>, source: usize) -> Vec<TextError> {
        let (resource, mut errors) = parse(text, pack, source);
        for error in self.0.add_resource(resource).err().unwrap_or_default() {
            if let FluentError::Overriding { id, .. } = error {
                let line = last_line_of(text, &id);
                errors.push(TextError { pack: pack.map(str::to_owned), source, line, trouble: Trouble::Repeated(id) });
            }
        }
        errors
    }

    /// Adds a source that may say again what was said before.
    pub(super) fn add_over(&mut self, text: &str, pack: &str, source: usize) -> Vec<TextError> {
        let (resource, errors) = parse(text, Some(pack), source);
        self.0.add_resource_overriding(resource);
        errors
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// The message in words. A value it wants and does not get is shown by its name.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.say(pattern, id, values))
    }

    /// The message in words, if it can be told at a glance from these values.
    pub(super) fn format_if_enough(&self, id: &str, values: &[(&str, Value)]) -> Option<String> {
        quick::said(self.0.get_message(id)?.value()?, values)
    }

    /// A pattern in words, of this bundle or another of the same language: that of the message `id`, or of an attribute
    /// of it. A value it wants and does not get is shown by its name.
    pub(super) fn say<'b>(&'b self, pattern: &'b Pattern<&'b str>, id: &str, values: &[(&str, Value)]) -> String {
        quick::said(pattern, values).unwrap_or_else(|| self.by_fluent(pattern, id, values))
    }

    pub(super) fn by_fluent<'b>(&'b self, pattern: &'b Pattern<&'b str>, id: &str, values: &[(&str, Value)]) -> String {
        let values: FluentArgs = values.iter().map(|(name, value)| (*name, value.fluent())).collect();
        let mut errors = Vec::new();
        let words = self.0.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        #[cfg(test)]
        assert!(errors.is_empty(), "{id}: {errors:?}");
        #[cfg(not(test))]
        let _ = id;
        words
    }
}

fn parse(text: &str, pack: Option<&str>, source: usize) -> (FluentResource, Vec<TextError>) {
    // Fluent joins lines by a line feed alone.
    let joined = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
    match FluentResource::try_new(joined) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let errors = errors.iter().map(|error| TextError {
                pack: pack.map(str::to_owned),
                source,
                line: line_at(text, error.pos.start),
                trouble: Trouble::Syntax(error.kind.to_string()),
            });
            (resource, errors.collect())
        }
    }
}

fn line_at(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}

fn last_line_of(text: &str, id: &str) -> usize {
    let says = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let places = text.lines().enumerate().filter(|(_, line)| says(line));
    places.last().map_or(1, |(place, _)| place + 1)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
