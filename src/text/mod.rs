//! Texts: every sentence a person reads, out of Fluent messages; a value you pass, never a global.
//!
//! One [`Texts`] holds the interface in one language and, apart from it, one bundle for each pack:
//! a pack's messages cannot collide with the interface's or with another pack's. On top of the
//! plain look-up stand the few things every language says in its own way: days, windows, lengths of
//! time, lists, and the names of what is in a pack ([`Naming`]).
//!
//! **Deliberately absent**: sentences. The only literals in this module are message ids. A message
//! that is missing is replaced by a readable form of its id; no look-up fails or panics.
//!
//! Invariants: bidirectional isolation marks are off (a terminal would show them); a later source
//! of a pack overrides an earlier one, the interface's sources may not repeat an id.

mod bundle;
mod dates;
mod embedded;
mod french;
mod harmless;
mod lazy;
mod lists;
mod naming;
#[cfg(test)]
pub(crate) mod pseudo;
mod terms;
mod value;
mod windows;
mod wrap;

use std::collections::BTreeMap;

pub use bundle::{TextError, Trouble};
pub use embedded::{INTERFACE, languages};
pub use harmless::{MARK, harmless, harmless_lines, is_an_order, spelled_out};
pub use naming::Naming;
pub use value::Value;
pub use wrap::{columns, filled, wrapped};

use bundle::Bundle;
use lazy::Lazy;

/// Everything that can be said in one language.
pub struct Texts {
    lang: String,
    interface: Interface,
    packs: BTreeMap<String, Lazy>,
}

/// The messages of the interface.
enum Interface {
    /// Handed in, and all of them read.
    Whole(Box<Bundle>),
    /// The files inside the program, in the order of [`INTERFACE`].
    Files(Vec<Lazy>),
}

impl Texts {
    /// Texts from Fluent sources: the interface's, and for each pack its own, later ones overriding.
    ///
    /// # Errors
    /// Every place that is not Fluent, every id the interface says twice, and a `lang` that is no
    /// language tag: all of them, not only the first.
    pub fn new(lang: &str, interface: &[&str], packs: BTreeMap<String, Vec<String>>) -> Result<Texts, Vec<TextError>> {
        let mut errors = Vec::new();
        let mut spoken = Bundle::new(lang).map_err(|error| vec![error])?;
        for (place, source) in interface.iter().enumerate() {
            errors.extend(spoken.add(source, None, place));
        }
        let mut texts =
            Texts { lang: lang.to_owned(), interface: Interface::Whole(spoken.into()), packs: BTreeMap::new() };
        for (id, sources) in &packs {
            for (place, source) in sources.iter().enumerate() {
                errors.extend(texts.override_pack(id, source, place));
            }
        }
        if errors.is_empty() { Ok(texts) } else { Err(errors) }
    }

    /// No texts at all: every look-up gives the id in words.
    pub fn empty() -> Texts {
        Texts { lang: "und".to_owned(), interface: Interface::Whole(Bundle::silent().into()), packs: BTreeMap::new() }
    }

    /// The same texts with a pack's own beside them, overriding what is known of that pack.
    ///
    /// # Errors
    /// Every place of `source` that is not Fluent.
    pub fn with_pack(mut self, id: &str, source: &str) -> Result<Texts, Vec<TextError>> {
        let errors = self.override_pack(id, source, 0);
        if errors.is_empty() { Ok(self) } else { Err(errors) }
    }

    /// The language, as it was asked for.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// A sentence of the interface.
    pub fn ui(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.spoken(id).and_then(|bundle| bundle.format(id, None, values)).unwrap_or_else(|| readable(id))
    }

    /// An attribute of a sentence of the interface.
    pub fn ui_attr(&self, id: &str, attribute: &str, values: &[(&str, Value)]) -> String {
        let words = self.spoken(id).and_then(|bundle| bundle.format(id, Some(attribute), values));
        words.unwrap_or_else(|| readable(attribute))
    }

    /// Whether the interface has this message.
    pub fn knows(&self, id: &str) -> bool {
        self.spoken(id).is_some_and(|bundle| bundle.has(id))
    }

    /// What a pack's texts say under this id.
    pub fn pack(&self, regime: &str, id: &str) -> Option<String> {
        self.packs.get(regime)?.bundle(&self.lang)?.format(id, None, &[])
    }

    /// What a pack's texts say under this attribute of an id.
    pub fn pack_attr(&self, regime: &str, id: &str, attribute: &str) -> Option<String> {
        self.packs.get(regime)?.bundle(&self.lang)?.format(id, Some(attribute), &[])
    }

    fn override_pack(&mut self, id: &str, source: &str, place: usize) -> Vec<TextError> {
        let known = self.packs.entry(id.to_owned()).or_insert_with(|| Lazy::of(""));
        known.add_over(source, &self.lang, (id, place))
    }

    /// The messages of the interface among which this one is, if there is one.
    fn spoken(&self, id: &str) -> Option<&Bundle> {
        match &self.interface {
            Interface::Whole(bundle) => Some(bundle),
            Interface::Files(files) => files.get(embedded::file_of(id)?)?.bundle(&self.lang),
        }
    }
}

/// An id as words, for want of better ones.
pub fn readable(id: &str) -> String {
    id.replace(['-', '_'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(interface: &str, pack: &[&str]) -> Result<Texts, Vec<TextError>> {
        let pack = pack.iter().map(|source| (*source).to_owned()).collect();
        Texts::new("en", &[interface], BTreeMap::from([("tax".to_owned(), pack)]))
    }

    #[test]
    fn a_missing_message_is_its_id_in_words() {
        let texts = texts("known = Known", &["title = Tax"]).expect("good Fluent");
        assert_eq!(texts.ui("known", &[]), "Known");
        assert_eq!(texts.ui("not-known_at-all", &[]), "not known at all");
        assert_eq!(texts.ui_attr("known", "help", &[]), "help");
        assert_eq!(texts.pack("tax", "title").as_deref(), Some("Tax"));
        assert_eq!(texts.pack("tax", "about"), None);
        assert_eq!(texts.pack("none", "title"), None);
    }

    #[test]
    fn a_later_source_of_a_pack_overrides() {
        let texts = texts("", &["title = Tax\nabout = Old", "title = Taxes"]).expect("good Fluent");
        assert_eq!(texts.pack("tax", "title").as_deref(), Some("Taxes"));
        let texts = texts.with_pack("tax", "about = New").expect("good Fluent");
        assert_eq!(texts.pack("tax", "about").as_deref(), Some("New"));
        assert_eq!(texts.pack("tax", "title").as_deref(), Some("Taxes"));
    }

    #[test]
    fn every_mistake_is_reported_with_its_place() {
        let errors = texts("one = One\none = Again\n", &["title = Tax\n= nothing\n"]).err().expect("two mistakes");
        let found: Vec<_> =
            errors.iter().map(|error| (error.trouble.code(), error.pack.as_deref(), error.line)).collect();
        assert_eq!(found, [("text-repeated", None, 2), ("text-syntax", Some("tax"), 2)]);
        let language = Texts::new("not a language", &[], BTreeMap::new()).err().expect("no language");
        assert_eq!(language[0].trouble.code(), "text-language");
    }

    #[test]
    fn no_isolation_marks_and_a_capital_at_the_start() {
        let texts = texts("who = { CAPITAL($who) } acts.", &[]).expect("good Fluent");
        assert_eq!(texts.ui("who", &[("who", "the court".into())]), "The court acts.");
    }
}
