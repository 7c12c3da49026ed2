//! The words of an expression that carry law: numbers, days, units, *and*, *or*, comparisons, *not*.
//!
//! What stands where, without the tree: for those who look at an expression as it is written.

use std::ops::Range;

use chrono::NaiveDate;

use crate::engine::expression::Comparison;
use crate::engine::term::Unit;

use super::Misread;
use super::lexer::{Token, tokens};
use super::parser::{COMPARISONS, UNITS};

/// A word that carries law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A whole number.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// The unit of a term.
    Unit(Unit),
    /// All of these.
    And,
    /// Any of these.
    Or,
    /// The contrary.
    Not,
    /// How two numbers compare.
    Compares(Comparison),
}

/// Every such word of an expression, with its bytes.
pub fn words(text: &str) -> Result<Vec<(Word, Range<usize>)>, Misread> {
    let tokens = tokens(text)?;
    let mut found = Vec::new();
    let word_at = |at: usize| match tokens.get(at) {
        Some((Token::Word(word), span)) => Some((word.as_str(), span.clone())),
        _ => None,
    };
    for (at, (token, span)) in tokens.iter().enumerate() {
        let word = match token {
            Token::Number(number) => Some((Word::Number(*number), span.clone())),
            Token::Day(day) => Some((Word::Day(*day), span.clone())),
            Token::Sign(sign) => {
                let how = COMPARISONS.iter().find(|(each, _)| each == sign);
                how.map(|(_, how)| (Word::Compares(*how), span.clone()))
            }
            Token::Word(word) => match word.as_str() {
                "and" => Some((Word::And, span.clone())),
                "or" => Some((Word::Or, span.clone())),
                "not" => Some((Word::Not, span.clone())),
                "working" => word_at(at + 1).map(|(_, next)| (Word::Unit(Unit::WorkingDays), span.start..next.end)),
                // A unit follows a number; *working days* is one unit, and *30 days before* is no term.
                name => {
                    let follows = at > 0 && matches!(tokens[at - 1].0, Token::Number(_));
                    let is_term = follows && word_at(at + 1).is_none_or(|(next, _)| next != "before");
                    let unit = UNITS.iter().find(|(each, _)| is_term && *each == name);
                    unit.map(|(_, unit)| (Word::Unit(*unit), span.clone()))
                }
            },
        };
        found.extend(word);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_carry_law_are_found_where_they_stand() {
        let text = "(5 working days from a and 2022-02-01) or not b >= 2 or 30 days before c or 1 to 3 years from d";
        let found = words(text).expect("an expression");
        let said: Vec<&str> = found.iter().map(|(_, span)| &text[span.clone()]).collect();
        assert_eq!(
            said,
            ["5", "working days", "and", "2022-02-01", "or", "not", ">=", "2", "or", "30", "or", "1", "3", "years"]
        );
    }
}
