//! A pattern in words where it is made of nothing but words, values, the changes of this program, and choices between
//! words: what nearly every message is made of, and what Fluent's own way takes ten times as long for.
//!
//! Whatever else there is, and every choice by a plural, is left to Fluent ([`said`] gives `None`). A test holds the two
//! against each other over every message of the program.

use std::fmt::Write;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::bundle::change;
use super::value::Value;

/// A pattern in words; `None` where Fluent has to be asked.
pub(super) fn said(pattern: &Pattern<&str>, values: &[(&str, Value)]) -> Option<String> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some((*value).to_owned());
    }
    let mut words = String::with_capacity(128);
    pattern_to(&mut words, pattern, values)?;
    Some(words)
}

fn pattern_to(words: &mut String, pattern: &Pattern<&str>, values: &[(&str, Value)]) -> Option<()> {
    pattern.elements.iter().try_for_each(|element| match element {
        PatternElement::TextElement { value } => {
            words.push_str(value);
            Some(())
        }
        PatternElement::Placeable { expression } => expression_to(words, expression, values),
    })
}

fn expression_to(words: &mut String, expression: &Expression<&str>, values: &[(&str, Value)]) -> Option<()> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => words.push_str(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => expression_to(words, expression, values)?,
        Expression::Inline(InlineExpression::VariableReference { id }) => match value(id.name, values)? {
            Value::Text(text) => words.push_str(text),
            // As exact as a number of Fluent's is.
            Value::Number(number) if number.unsigned_abs() < 1 << 53 => write!(words, "{number}").ok()?,
            Value::Number(_) => return None,
        },
        Expression::Inline(InlineExpression::FunctionReference { id, arguments }) => {
            let ([InlineExpression::VariableReference { id: of }], []) =
                (arguments.positional.as_slice(), arguments.named.as_slice())
            else {
                return None;
            };
            let Value::Text(text) = value(of.name, values)? else { return None };
            words.push_str(&change(id.name)?(text));
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            pattern_to(words, &chosen(variants, value(id.name, values)?)?.value, values)?;
        }
        _ => return None,
    }
    Some(())
}

fn chosen<'v>(variants: &'v [Variant<&'v str>], by: &Value) -> Option<&'v Variant<&'v str>> {
    for variant in variants {
        let is_meant = match (&variant.key, by) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
            (VariantKey::NumberLiteral { value }, Value::Number(number)) => value.parse::<i64>().ok()? == *number,
            (VariantKey::Identifier { name: "zero" | "one" | "two" | "few" | "many" | "other" }, Value::Number(_)) => {
                // A plural is a matter of the language.
                return None;
            }
            (VariantKey::Identifier { .. }, Value::Number(_)) => false,
        };
        if is_meant {
            return Some(variant);
        }
    }
    variants.iter().find(|variant| variant.default)
}

/// The value of a name: the last of several.
fn value<'v>(name: &str, values: &'v [(&str, Value)]) -> Option<&'v Value> {
    values.iter().rev().find(|(each, _)| *each == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Message};
    use fluent_syntax::parser::parse_runtime;

    use super::super::bundle::Bundle;
    use super::super::embedded::TABLE;
    use super::*;

    /// Names a message speaks of, and what it chooses between.
    fn asked<'m>(pattern: &Pattern<&'m str>, names: &mut BTreeSet<&'m str>, keys: &mut BTreeSet<&'m str>) {
        fn inline<'m>(expression: &InlineExpression<&'m str>, names: &mut BTreeSet<&'m str>) {
            match expression {
                InlineExpression::VariableReference { id } => drop(names.insert(id.name)),
                InlineExpression::FunctionReference { arguments, .. } => {
                    arguments.positional.iter().for_each(|each| inline(each, names));
                }
                _ => {}
            }
        }
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression: Expression::Inline(expression) } => inline(expression, names),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    inline(selector, names);
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                        keys.insert(name);
                        asked(&variant.value, names, keys);
                    }
                }
                PatternElement::TextElement { .. } => {}
            }
        }
    }

    #[test]
    fn every_message_says_what_fluent_makes_it_say() {
        let (mut quick, mut slow) = (0, 0);
        for language in TABLE.languages {
            let bundle = Bundle::new(language.name).expect("a language");
            for (stem, ..) in language.files {
                let read = parse_runtime(language.file(stem).expect("a file")).expect("good Fluent");
                for entry in read.body {
                    let Entry::Message(Message { id, value, attributes, .. }) = entry else { continue };
                    for pattern in value.iter().chain(attributes.iter().map(|each| &each.value)) {
                        let (mut names, mut keys) = (BTreeSet::new(), BTreeSet::new());
                        asked(pattern, &mut names, &mut keys);
                        let mut sets: Vec<Value> = [0i64, 1, 2, 7, 12_345].map(Value::from).to_vec();
                        sets.extend(["le tribunal", "abattre", "法院", ""].map(Value::from));
                        sets.extend(keys.into_iter().map(Value::from));
                        for set in sets {
                            let mut values = vec![];
                            values.extend(names.iter().map(|name| (*name, Value::from("what does not count"))));
                            values.extend(names.iter().map(|name| (*name, set.clone())));
                            let Some(quickly) = said(pattern, &values) else {
                                slow += 1;
                                continue;
                            };
                            quick += 1;
                            assert_eq!(
                                quickly,
                                bundle.by_fluent(pattern, id.name, &values),
                                "{}: {}",
                                language.name,
                                id.name
                            );
                        }
                    }
                }
            }
        }
        assert!(slow * 20 < quick, "{slow} beside {quick}");
    }
}
