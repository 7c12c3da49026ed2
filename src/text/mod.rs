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

mod breaks;
mod bundle;
mod dates;
mod embedded;
mod french;
mod harmless;
mod hashed;
mod lists;
mod naming;
mod pieces;
#[cfg(test)]
pub(crate) mod pseudo;
mod quick;
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
use pieces::{INTERFACE_GROUP, Pieces};

/// Everything that can be said in one language.
pub struct Texts {
    lang: String,
    interface: Interface,
    /// What packs say of which texts were handed in; of others the program has its own.
    packs: BTreeMap<String, Bundle>,
}

/// The messages of the interface, and of the packs of which no texts were handed in.
enum Interface {
    /// Handed in, and all of them read; no pack has any.
    Whole(Box<Bundle>),
    /// Inside the program.
    Inside(Box<Pieces>),
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
        self.spoken(id, None, values).unwrap_or_else(|| readable(id))
    }

    /// A sentence of the interface, if these are all the values it wants and it can be told at a glance.
    pub fn ui_if_enough(&self, id: &str, values: &[(&str, Value)]) -> Option<String> {
        match &self.interface {
            Interface::Whole(bundle) => bundle.format_if_enough(id, values),
            Interface::Inside(pieces) => pieces.format_if_enough(INTERFACE_GROUP, id, values),
        }
    }

    /// An attribute of a sentence of the interface.
    pub fn ui_attr(&self, id: &str, attribute: &str, values: &[(&str, Value)]) -> String {
        self.spoken(id, Some(attribute), values).unwrap_or_else(|| readable(attribute))
    }

    /// Whether the interface has this message.
    pub fn knows(&self, id: &str) -> bool {
        match &self.interface {
            Interface::Whole(bundle) => bundle.has(id),
            Interface::Inside(pieces) => pieces.has(INTERFACE_GROUP, id),
        }
    }

    /// What a pack's texts say under this id.
    pub fn pack(&self, regime: &str, id: &str) -> Option<String> {
        self.spoken_by(regime, id, None)
    }

    /// What a pack's texts say under this attribute of an id.
    pub fn pack_attr(&self, regime: &str, id: &str, attribute: &str) -> Option<String> {
        self.spoken_by(regime, id, Some(attribute))
    }

    fn override_pack(&mut self, id: &str, source: &str, place: usize) -> Vec<TextError> {
        if !self.packs.contains_key(id) {
            let bundle = Bundle::new(&self.lang).map(|mut bundle| {
                // What is inside the program is good Fluent: `embedded.rs` is tested for it.
                self.inside_of(id).into_iter().for_each(|text| drop(bundle.add(text, Some(id), 0)));
                bundle
            });
            match bundle {
                Ok(bundle) => drop(self.packs.insert(id.to_owned(), bundle)),
                Err(error) => return vec![error],
            }
        }
        self.packs.get_mut(id).map(|bundle| bundle.add_over(source, id, place)).unwrap_or_default()
    }

    /// What the program itself has of a pack's texts.
    fn inside_of(&self, regime: &str) -> Option<&'static str> {
        match &self.interface {
            Interface::Inside(pieces) if !INTERFACE.contains(&regime) => pieces.file(regime),
            _ => None,
        }
    }

    fn inside(pieces: Pieces) -> Texts {
        Texts { lang: pieces.lang().to_owned(), interface: Interface::Inside(pieces.into()), packs: BTreeMap::new() }
    }

    fn spoken(&self, id: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> Option<String> {
        match &self.interface {
            Interface::Whole(bundle) => bundle.format(id, attribute, values),
            Interface::Inside(pieces) => pieces.format(INTERFACE_GROUP, id, attribute, values),
        }
    }

    fn spoken_by(&self, regime: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        match (self.packs.get(regime), &self.interface) {
            (Some(bundle), _) => bundle.format(id, attribute, &[]),
            (None, Interface::Inside(pieces)) if regime != INTERFACE_GROUP => pieces.format(regime, id, attribute, &[]),
            _ => None,
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
