//! From characters to words, numbers, dates and signs.

use std::ops::Range;

use chrono::NaiveDate;

use super::Misread;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Word(String),
    Number(i64),
    Day(NaiveDate),
    Sign(&'static str),
}

const SIGNS: [&str; 11] = [">=", "<=", "+", "(", ")", "[", "]", ",", "=", ">", "<"];

pub(super) fn tokens(text: &str) -> Result<Vec<(Token, Range<usize>)>, Misread> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (token, length) =
            next(&text[at..], first).map_err(|(length, expected)| Misread { span: at..at + length, expected })?;
        found.push((token, at..at + length));
        at += length;
    }
    Ok(found)
}

fn next(text: &str, first: char) -> Result<(Token, usize), (usize, &'static str)> {
    if let Some(sign) = SIGNS.iter().find(|sign| text.starts_with(**sign)) {
        return Ok((Token::Sign(sign), sign.len()));
    }
    let run = |allowed: fn(char) -> bool| text.find(|each| !allowed(each)).unwrap_or(text.len());
    if first.is_ascii_digit() {
        let length = run(|each| each.is_ascii_alphanumeric() || each == '-');
        let written = &text[..length];
        if written.contains('-') {
            return written.parse().map(|day| (Token::Day(day), length)).map_err(|_| (length, "day"));
        }
        return written.parse().map(|number| (Token::Number(number), length)).map_err(|_| (length, "number"));
    }
    if first.is_ascii_alphabetic() {
        let length = run(|each| each.is_ascii_alphanumeric() || each == '_' || each == '-');
        return Ok((Token::Word(text[..length].to_owned()), length));
    }
    Err((first.len_utf8(), "expression"))
}
