//! The texts inside the program, message by message: one is read when it is first asked for.
//!
//! Where each message stands was found when the program was built (`build/texts.rs`), so that nothing has to be read to
//! find one. The few that speak of other messages are worded by a bundle of their whole file.
//!
//! **What it does not do.** It words nothing itself, and knows no texts that did not come with the program.

use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;

use super::bundle::Bundle;
use super::hashed::hashed;
use super::quick;
use super::value::Value;

/// The name of the group of all messages of the interface. Every pack is a group of its own, by its name.
pub(super) const INTERFACE_GROUP: &str = "";

/// What was found when the program was built.
pub(super) struct Table {
    /// The ids of all messages, one behind the other: those of a group together, in order.
    pub ids: &'static str,
    /// Where each of them ends.
    pub ends: &'static [u32],
    /// For each group its name, its first message and the one behind its last, in order: the interface, which has no
    /// name, and every pack.
    pub groups: &'static [(&'static str, u32, u32)],
    /// The group of each message, by its place.
    pub of: &'static [u8],
    /// Where each message is found by its number ([`hashed`]): its place and one more, or 0, from the slot of its number
    /// on; as many as a power of two.
    pub slots: &'static [u16],
    /// Each language, in order of name.
    pub languages: &'static [Language],
}

/// The texts of one language.
pub(super) struct Language {
    /// Its tag.
    pub name: &'static str,
    /// All its files, one behind the other.
    pub text: &'static str,
    /// For each file its name without its ending, and where it begins and ends.
    pub files: &'static [(&'static str, u32, u32)],
    /// Where each message of the table begins and ends; both are 0 where there is none.
    pub places: &'static [(u32, u32)],
}

impl Language {
    /// The text of a file.
    pub fn file(&self, stem: &str) -> Option<&'static str> {
        let (_, start, end) = self.files.iter().find(|(name, ..)| *name == stem)?;
        self.text.get(*start as usize..*end as usize)
    }
}

/// The texts of one language, as far as they have been read.
pub(super) struct Pieces {
    table: &'static Table,
    language: &'static Language,
    /// What words patterns.
    speaker: Bundle,
    /// For each group the messages that were asked for.
    groups: Vec<OnceLock<Group>>,
    /// For each file a bundle of all of it.
    files: Vec<OnceLock<Option<Bundle>>>,
}

/// For each message of a group what it says, if it was asked for.
type Group = Box<[OnceLock<Option<Box<Piece>>>]>;

/// A message.
struct Piece {
    said: Message<&'static str>,
    speaks_of_others: bool,
}

impl Pieces {
    /// The texts of a language; `None` if its tag is none.
    pub fn of(table: &'static Table, language: &'static Language) -> Option<Pieces> {
        Some(Pieces {
            table,
            language,
            speaker: Bundle::new(language.name).ok()?,
            groups: table.groups.iter().map(|_| OnceLock::new()).collect(),
            files: language.files.iter().map(|_| OnceLock::new()).collect(),
        })
    }

    /// The tag of the language.
    pub fn lang(&self) -> &'static str {
        self.language.name
    }

    /// The text of a file.
    pub fn file(&self, stem: &str) -> Option<&'static str> {
        self.language.file(stem)
    }

    /// Whether there is such a message in a group.
    pub fn has(&self, group: &str, id: &str) -> bool {
        self.found(group, id).is_some()
    }

    /// A message of a group, or an attribute of it, in words.
    pub fn format(&self, group: &str, id: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> Option<String> {
        let (piece, start) = self.piece(group, id)?;
        if piece.speaks_of_others {
            return self.whole_file(start)?.format(id, attribute, values);
        }
        let pattern = match attribute {
            Some(wanted) => &piece.said.attributes.iter().find(|each| each.id.name == wanted)?.value,
            None => piece.said.value.as_ref()?,
        };
        Some(self.speaker.say(pattern, id, values))
    }

    /// A message of a group in words, if it can be told at a glance from these values.
    pub fn format_if_enough(&self, group: &str, id: &str, values: &[(&str, Value)]) -> Option<String> {
        quick::said(self.piece(group, id)?.0.said.value.as_ref()?, values)
    }

    /// A message of a group, and where it stands.
    fn piece(&self, group: &str, id: &str) -> Option<(&Piece, u32)> {
        let (group, place) = self.found(group, id)?;
        let (start, end) = self.language.places[place];
        let (_, first, behind) = self.table.groups[group];
        let read = self.groups[group].get_or_init(|| (first..behind).map(|_| OnceLock::new()).collect());
        let piece = read[place - first as usize].get_or_init(|| self.read(start, end));
        Some((piece.as_ref()?, start))
    }

    fn read(&self, start: u32, end: u32) -> Option<Box<Piece>> {
        let source = self.language.text.get(start as usize..end as usize)?;
        let read = parse_runtime(source).unwrap_or_else(|(read, _)| read);
        let said = read.body.into_iter().find_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })?;
        let mut patterns = said.value.iter().chain(said.attributes.iter().map(|each| &each.value));
        let speaks_of_others = patterns.any(speaks_of_others);
        Some(Box::new(Piece { said, speaks_of_others }))
    }

    /// The bundle of the file in which something stands.
    fn whole_file(&self, at: u32) -> Option<&Bundle> {
        let place = self.language.files.iter().position(|(_, start, end)| (*start..*end).contains(&at))?;
        let read = || {
            let mut bundle = Bundle::new(self.language.name).ok()?;
            bundle.add(self.file(self.language.files[place].0)?, None, 0);
            Some(bundle)
        };
        self.files[place].get_or_init(read).as_ref()
    }

    /// The place of a group among groups, and of a message among all, where this language has it.
    fn found(&self, group: &str, id: &str) -> Option<(usize, usize)> {
        let (group, place) = self.table.found(group, id)?;
        (*self.language.places.get(place)? != (0, 0)).then_some((group, place))
    }
}

impl Table {
    fn found(&self, group: &str, id: &str) -> Option<(usize, usize)> {
        let last = self.slots.len().checked_sub(1)?;
        let mut slot = hashed(group, id) as usize & last;
        loop {
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            if self.id(place) == id.as_bytes() {
                let of = usize::from(*self.of.get(place)?);
                if self.groups.get(of).is_some_and(|(name, ..)| *name == group) {
                    return Some((of, place));
                }
            }
            slot = (slot + 1) & last;
        }
    }

    /// The id of a message.
    fn id(&self, place: usize) -> &'static [u8] {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.ids.as_bytes().get(start as usize..self.ends[place] as usize).unwrap_or_default()
    }
}

/// Whether a pattern speaks of other messages or of terms.
fn speaks_of_others(pattern: &Pattern<&str>) -> bool {
    fn inline(expression: &InlineExpression<&str>) -> bool {
        match expression {
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => true,
            InlineExpression::Placeable { expression } => any(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)).any(inline)
            }
            _ => false,
        }
    }
    fn any(expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(expression) => inline(expression),
            Expression::Select { selector, variants } => {
                inline(selector) || variants.iter().any(|variant| speaks_of_others(&variant.value))
            }
        }
    }
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => any(expression),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::embedded::{INTERFACE, TABLE};
    use super::*;

    /// What the build script found is what Fluent reads.
    #[test]
    fn every_message_is_found_and_read_as_in_its_file() {
        let (mut found, mut alone) = (BTreeSet::new(), 0);
        for language in TABLE.languages {
            let pieces = Pieces::of(&TABLE, language).expect("a language");
            for (stem, ..) in language.files {
                let group = if INTERFACE.contains(stem) { INTERFACE_GROUP } else { stem };
                let whole = parse_runtime(language.file(stem).expect("a file")).expect("good Fluent");
                for entry in whole.body {
                    let Entry::Message(whole) = entry else { panic!("{}: {stem} has {entry:?}", language.name) };
                    let id = whole.id.name;
                    let (_, place) = pieces.found(group, id).unwrap_or_else(|| panic!("{}: {id}", language.name));
                    let (start, end) = language.places[place];
                    let piece = pieces.read(start, end).expect("a message");
                    assert_eq!(piece.said, whole, "{}: {stem}", language.name);
                    let (_, from, to) = language.files.iter().find(|(each, ..)| each == stem).expect("itself");
                    assert!(from <= &start && end <= *to, "{}: {stem}: {id} is of another file", language.name);
                    found.insert(place);
                    alone += usize::from(!piece.speaks_of_others);
                }
            }
        }
        assert!(found.into_iter().eq(0..TABLE.ends.len()));
        assert!(alone > 4 * 5000, "{alone}");
        assert_eq!(TABLE.found("tax", "no-such-message").or(TABLE.found("no-such-pack", "title")), None);
    }

    #[test]
    fn what_speaks_of_other_messages_says_them() {
        let english = TABLE.languages.iter().find(|language| language.name == "en").expect("English");
        let pieces = Pieces::of(&TABLE, english).expect("English");
        let values = [("untried", 0u32), ("all", 9), ("refused", 8), ("possible", 1)];
        let said = pieces.format("", "privacy-calls-full", None, &values.map(|(name, value)| (name, value.into())));
        assert!(said.is_some_and(|said| said.contains("9 ways tried") && said.contains("8 refused")));
        assert_eq!(pieces.format("", "privacy-calls-full", Some("no-such-attribute"), &[]), None);
    }
}
