//! A language for tests: English, with every piece of text of every message between ⟦ and ⟧.
//!
//! What a person reads outside of these marks is data, or it is worded outside of the messages and no
//! translator can reach it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::Texts;
use super::embedded::sources;

/// All texts of the program in this language.
pub fn texts() -> Texts {
    let (interface, packs) = sources("en").expect("English");
    let interface: Vec<String> = interface.into_iter().map(marked).collect();
    let interface: Vec<&str> = interface.iter().map(String::as_str).collect();
    let packs = packs.into_iter().map(|(id, texts)| (id, texts.iter().map(|text| marked(text)).collect()));
    let Ok(texts) = Texts::new("en", &interface, packs.collect::<BTreeMap<_, _>>()) else {
        panic!("English between marks is no good Fluent");
    };
    texts
}

/// What of a page stands outside the marks, each piece on a line of its own.
pub fn outside(page: &str) -> String {
    let mut depth = 0usize;
    let mut bare = String::new();
    for letter in page.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => {
                depth = depth.saturating_sub(1);
                bare.push('\n');
            }
            _ if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare
}

/// The words of at least two Latin letters in a text.
pub fn words(text: &str) -> Vec<String> {
    let is_worded = |word: &&str| word.chars().filter(char::is_ascii_alphabetic).count() >= 2;
    text.split_whitespace().filter(is_worded).map(str::to_owned).collect()
}

fn marked(source: &str) -> String {
    let mut resource = parser::parse(source.to_owned()).expect("good Fluent");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            message.value.iter_mut().chain(attributes).for_each(mark);
        }
    }
    serializer::serialize(&resource)
}

fn mark(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let core = value.trim_matches([' ', '\n']);
                let start = value.len() - value.trim_start_matches([' ', '\n']).len();
                if !core.is_empty() {
                    let end = start + core.len();
                    *value = format!("{}⟦{core}⟧{}", &value[..start], &value[end..]);
                }
            }
            PatternElement::Placeable { expression } => inside(expression),
        }
    }
}

fn inside(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| mark(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression),
        Expression::Inline(_) => {}
    }
}

#[test]
fn what_stands_outside_is_found() {
    assert_eq!(
        marked("a = It is { $n ->\n    [one] one\n   *[other] { $n } many\n }.\n    .fix = Do\n").matches('⟦').count(),
        5
    );
    assert_eq!(words(&outside("⟦The ⟧2026⟦ court⟧ A (失信) worded ⟦x ⟦y⟧ z⟧ here")), ["worded", "here"]);
}
