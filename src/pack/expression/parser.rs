//! From words to a tree. The grammar is on the page of the module above.

use std::ops::Range;

use super::lexer::{Token, tokens};
use super::{Ast, Kind, Misread, Name};
use crate::engine::expression::Comparison;
use crate::engine::moved::Move;
use crate::engine::term::Unit;

/// How deep parentheses and prefixes may nest.
const DEEPEST: usize = 64;
/// The longest term a law could set, in any unit, and the longest in working days.
const LONGEST_TERM: i64 = 36_500;
const MOST_WORKING_DAYS: i64 = 1_000;

pub(super) const UNITS: &[(&str, Unit)] = &[
    ("year", Unit::Years),
    ("years", Unit::Years),
    ("month", Unit::Months),
    ("months", Unit::Months),
    ("day", Unit::Days),
    ("days", Unit::Days),
    ("weekday", Unit::Weekdays),
    ("weekdays", Unit::Weekdays),
];
pub(super) const COMPARISONS: &[(&str, Comparison)] = &[
    (">=", Comparison::AtLeast),
    ("<=", Comparison::AtMost),
    (">", Comparison::MoreThan),
    ("<", Comparison::LessThan),
    ("=", Comparison::Equal),
];

/// Parses one expression.
pub fn parse(text: &str) -> Result<Ast, Misread> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0, end: text.len() };
    let ast = parser.expression()?;
    match parser.peek_span() {
        None => Ok(ast),
        Some(span) => Err(Misread { span, expected: "end" }),
    }
}

struct Parser {
    tokens: Vec<(Token, Range<usize>)>,
    at: usize,
    depth: usize,
    end: usize,
}

type Parsed = Result<Ast, Misread>;

impl Parser {
    fn expression(&mut self) -> Parsed {
        self.nested(|parser| {
            if !parser.word("if") {
                return parser.any();
            }
            let start = parser.last_start();
            let condition = parser.expression()?;
            parser.need_word("then", "then")?;
            let then = parser.expression()?;
            parser.need_word("else", "else")?;
            let otherwise = parser.expression()?;
            let span = start..otherwise.span.end;
            Ok(Ast { kind: Kind::If(condition.into(), then.into(), otherwise.into()), span })
        })
    }

    fn any(&mut self) -> Parsed {
        self.chain("or", Self::all, Kind::Any)
    }

    fn all(&mut self) -> Parsed {
        self.chain("and", Self::by, Kind::All)
    }

    fn by(&mut self) -> Parsed {
        let first = self.sum()?;
        let make = if self.word("by") {
            Kind::By
        } else if self.word("since") {
            Kind::Since
        } else if self.word("unless") {
            Kind::Unless
        } else {
            return Ok(first);
        };
        let second = self.sum()?;
        let span = first.span.start..second.span.end;
        Ok(Ast { kind: make(first.into(), second.into()), span })
    }

    fn sum(&mut self) -> Parsed {
        self.nested(|parser| {
            let first = parser.prefix()?;
            let mut parts = vec![first];
            while parser.sign("+") {
                parts.push(parser.prefix()?);
            }
            let span = span_of(&parts);
            let sum = match parts.len() {
                1 => parts.remove(0),
                _ => Ast { kind: Kind::Sum(parts), span },
            };
            if !parser.word("from") {
                return Ok(sum);
            }
            let start = parser.sum()?;
            let span = sum.span.start..start.span.end;
            Ok(Ast { kind: Kind::From(sum.into(), start.into()), span })
        })
    }

    fn prefix(&mut self) -> Parsed {
        let at = self.at;
        if self.word("not") {
            let start = self.last_start();
            let of = self.sum()?;
            let span = start..of.span.end;
            return Ok(Ast { kind: Kind::Not(of.into()), span });
        }
        if let Some(how) = self.moved()? {
            let start = self.tokens.get(at).map_or(self.end, |(_, span)| span.start);
            let of = self.sum()?;
            let span = start..of.span.end;
            return Ok(Ast { kind: Kind::Moved(how, of.into()), span });
        }
        if self.word("within") {
            let start = self.last_start();
            let term = self.sum()?;
            self.need_word("of", "of")?;
            let of = self.sum()?;
            let span = start..of.span.end;
            return Ok(Ast { kind: Kind::Within(term.into(), of.into()), span });
        }
        self.atom()
    }

    /// What moves a day, if that is what comes next: `after`, `30 days before`, `end of month`.
    fn moved(&mut self) -> Result<Option<Move>, Misread> {
        for (word, how) in [("after", Move::After), ("before", Move::Earlier(1)), ("rolled", Move::OffRestDays)] {
            if self.word(word) {
                return Ok(Some(how));
            }
        }
        for (word, month, year) in
            [("start", Move::StartOfMonth, Move::StartOfYear), ("end", Move::EndOfMonth, Move::EndOfYear)]
        {
            if self.peek_word() == Some(word) && self.word_at(1) == Some("of") {
                self.at += 2;
                return match () {
                    () if self.word("month") => Ok(Some(month)),
                    () if self.word("year") => Ok(Some(year)),
                    () => Err(self.expected("month-or-year")),
                };
            }
        }
        if let Some((Token::Number(days), span)) = self.tokens.get(self.at).cloned()
            && matches!(self.word_at(1), Some("day" | "days"))
            && self.word_at(2) == Some("before")
        {
            self.at += 3;
            let days = u32::try_from(days).ok().filter(|_| days <= LONGEST_TERM);
            return days.map(|days| Some(Move::Earlier(days))).ok_or(Misread { span, expected: "shorter-term" });
        }
        Ok(None)
    }

    /// `at most 40 left of [x until y, …]`, after `at most`.
    fn left(&mut self, start: usize) -> Parsed {
        let most = self.need_number()?;
        self.need_word("left", "left-of")?;
        self.need_word("of", "left-of")?;
        self.need_sign("[", "opening-list")?;
        let mut points = Vec::new();
        loop {
            let count = self.expression()?;
            self.need_word("until", "until")?;
            points.push((count, self.expression()?));
            if !self.sign(",") {
                break;
            }
        }
        self.need_sign("]", "closing-list")?;
        Ok(Ast { kind: Kind::Left(most, points), span: start..self.last_end() })
    }

    fn word_at(&self, ahead: usize) -> Option<&str> {
        match self.tokens.get(self.at + ahead) {
            Some((Token::Word(word), _)) => Some(word),
            _ => None,
        }
    }

    fn atom(&mut self) -> Parsed {
        if self.sign("(") {
            let start = self.last_start();
            let inner = self.expression()?;
            self.need_sign(")", "closing")?;
            return Ok(Ast { kind: inner.kind, span: start..self.last_end() });
        }
        match self.tokens.get(self.at).cloned() {
            Some((Token::Day(day), span)) => {
                self.at += 1;
                Ok(Ast { kind: Kind::Day(day), span })
            }
            Some((Token::Number(number), span)) => {
                self.at += 1;
                self.number(number, span)
            }
            Some((Token::Word(word), span)) => {
                self.at += 1;
                self.named(word, span)
            }
            _ => Err(self.expected("expression")),
        }
    }

    fn number(&mut self, least: i64, span: Range<usize>) -> Parsed {
        let most = if self.word("to") { self.need_number()? } else { least };
        match self.unit() {
            Some(unit) => {
                let is_counted = matches!(unit, Unit::WorkingDays | Unit::Weekdays);
                let longest = if is_counted { MOST_WORKING_DAYS } else { LONGEST_TERM };
                let count = |number: i64| {
                    u32::try_from(number)
                        .ok()
                        .filter(|_| number <= longest)
                        .ok_or(Misread { span: span.clone(), expected: "shorter-term" })
                };
                let kind = Kind::Term(count(least)?, count(most)?, unit);
                Ok(Ast { kind, span: span.start..self.last_end() })
            }
            None if least == most => Ok(Ast { kind: Kind::Number(least), span }),
            None => Err(self.expected("unit")),
        }
    }

    fn unit(&mut self) -> Option<Unit> {
        if self.peek_word() == Some("working")
            && matches!(self.tokens.get(self.at + 1), Some((Token::Word(word), _)) if word == "day" || word == "days")
        {
            self.at += 2;
            return Some(Unit::WorkingDays);
        }
        let unit = UNITS.iter().find(|(name, _)| self.peek_word() == Some(name)).map(|(_, unit)| *unit)?;
        self.at += 1;
        Some(unit)
    }

    fn named(&mut self, word: String, span: Range<usize>) -> Parsed {
        let keyword = match word.as_str() {
            "always" => Some(Kind::Always),
            "never" => Some(Kind::Never),
            "unknown" => Some(Kind::Unknown),
            "as_of" => Some(Kind::AsOf),
            "delisting" => Some(Kind::Delisting),
            _ => None,
        };
        if let Some(kind) = keyword {
            return Ok(Ast { kind, span });
        }
        if word == "governed" && self.word("by") {
            let name = self.name()?;
            return Ok(Ast { span: span.start..name.span.end, kind: Kind::Governed(name) });
        }
        if word == "in" && self.word("force") {
            let name = self.name()?;
            return Ok(Ast { span: span.start..name.span.end, kind: Kind::InForce(name) });
        }
        if word == "at" && self.word("most") {
            return self.left(span.start);
        }
        let subject = Name { text: word.clone(), span: span.clone() };
        for (verb, several, has) in [("is", "one", false), ("has", "any", true)] {
            if self.word(verb) {
                let negated = !has && self.word("not");
                let values = if self.word(several) {
                    self.need_word("of", "of")?;
                    self.names()?
                } else {
                    vec![self.name()?]
                };
                let span = span.start..self.last_end();
                let kind = Kind::Chosen { subject, has, values };
                let chosen = Ast { kind, span: span.clone() };
                return Ok(if negated { Ast { kind: Kind::Not(chosen.into()), span } } else { chosen });
            }
        }
        let left = Ast { kind: Kind::Name(word), span };
        let comparison = COMPARISONS.iter().find(|(sign, _)| self.sign(sign)).map(|(_, how)| *how);
        match comparison {
            Some(how) => {
                let right = self.sum()?;
                let span = left.span.start..right.span.end;
                Ok(Ast { kind: Kind::Compare(left.into(), how, right.into()), span })
            }
            None => Ok(left),
        }
    }

    fn names(&mut self) -> Result<Vec<Name>, Misread> {
        self.need_sign("[", "opening-list")?;
        let mut names = vec![self.name()?];
        while self.sign(",") {
            names.push(self.name()?);
        }
        self.need_sign("]", "closing-list")?;
        Ok(names)
    }

    fn name(&mut self) -> Result<Name, Misread> {
        match self.tokens.get(self.at) {
            Some((Token::Word(word), span)) => {
                let name = Name { text: word.clone(), span: span.clone() };
                self.at += 1;
                Ok(name)
            }
            _ => Err(self.expected("name")),
        }
    }

    fn chain(&mut self, word: &str, part: fn(&mut Self) -> Parsed, make: fn(Vec<Ast>) -> Kind) -> Parsed {
        let mut parts = vec![part(self)?];
        while self.word(word) {
            parts.push(part(self)?);
        }
        let span = span_of(&parts);
        Ok(if parts.len() == 1 { parts.remove(0) } else { Ast { kind: make(parts), span } })
    }

    fn nested(&mut self, inner: impl FnOnce(&mut Self) -> Parsed) -> Parsed {
        if self.depth >= DEEPEST {
            return Err(self.expected("shallower"));
        }
        self.depth += 1;
        let parsed = inner(self);
        self.depth -= 1;
        parsed
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.peek_word() == Some(word);
        self.at += usize::from(found);
        found
    }

    fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some((Token::Sign(each), _)) if *each == sign);
        self.at += usize::from(found);
        found
    }

    fn need_word(&mut self, word: &str, expected: &'static str) -> Result<(), Misread> {
        if self.word(word) { Ok(()) } else { Err(self.expected(expected)) }
    }

    fn need_sign(&mut self, sign: &str, expected: &'static str) -> Result<(), Misread> {
        if self.sign(sign) { Ok(()) } else { Err(self.expected(expected)) }
    }

    fn need_number(&mut self) -> Result<i64, Misread> {
        match self.tokens.get(self.at) {
            Some((Token::Number(number), _)) => {
                let number = *number;
                self.at += 1;
                Ok(number)
            }
            _ => Err(self.expected("number")),
        }
    }

    fn peek_word(&self) -> Option<&str> {
        match self.tokens.get(self.at) {
            Some((Token::Word(word), _)) => Some(word),
            _ => None,
        }
    }

    fn peek_span(&self) -> Option<Range<usize>> {
        self.tokens.get(self.at).map(|(_, span)| span.clone())
    }

    fn expected(&self, expected: &'static str) -> Misread {
        Misread { span: self.peek_span().unwrap_or(self.end..self.end), expected }
    }

    fn last_start(&self) -> usize {
        self.tokens.get(self.at.wrapping_sub(1)).map_or(0, |(_, span)| span.start)
    }

    fn last_end(&self) -> usize {
        self.tokens.get(self.at.wrapping_sub(1)).map_or(0, |(_, span)| span.end)
    }
}

fn span_of(parts: &[Ast]) -> Range<usize> {
    let start = parts.first().map_or(0, |ast| ast.span.start);
    start..parts.last().map_or(start, |ast| ast.span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misread(text: &str) -> (usize, &'static str) {
        let error = parse(text).expect_err("a mistake");
        (error.span.start, error.expected)
    }

    #[test]
    fn terms_bind_closer_than_and() {
        let Ok(Ast { kind: Kind::All(parts), .. }) = parse("a and b + 5 years") else { panic!("not an and") };
        assert!(matches!(parts[1].kind, Kind::Sum(_)));
    }

    #[test]
    fn mistakes_name_their_place() {
        assert_eq!(misread("a and"), (5, "expression"));
        assert_eq!(misread("a b"), (2, "end"));
        assert_eq!(misread("(a or b"), (7, "closing"));
        assert_eq!(misread("x has any of y"), (13, "opening-list"));
        assert_eq!(misread("1 to 3"), (6, "unit"));
        assert_eq!(misread("2026-02-30"), (0, "day"));
        assert_eq!(misread("99999 years from a"), (0, "shorter-term"));
        assert_eq!(misread("a § b"), (2, "expression"));
    }

    #[test]
    fn moves_take_the_whole_sum_after_them() {
        let kind = |text: &str| parse(text).expect("an expression").kind;
        let Kind::Moved(Move::StartOfMonth, of) = kind("start of month a + 14 days") else { panic!("not a move") };
        assert!(matches!(of.kind, Kind::Sum(_)));
        let Kind::Sum(parts) = kind("(start of month (a + 1 month)) + 14 days") else { panic!("not a sum") };
        assert!(matches!(parts[0].kind, Kind::Moved(Move::StartOfMonth, _)));
        assert!(matches!(kind("30 days before a"), Kind::Moved(Move::Earlier(30), _)));
        assert!(matches!(kind("before a"), Kind::Moved(Move::Earlier(1), _)));
        assert!(matches!(kind("end of year a"), Kind::Moved(Move::EndOfYear, _)));
        // Words of these phrases alone are names like any other.
        assert!(matches!(kind("end and start"), Kind::All(_)));
        assert_eq!(misread("start of week a"), (9, "month-or-year"));
        assert_eq!(misread("99999 days before a"), (0, "shorter-term"));
    }

    #[test]
    fn points_are_counted_until_they_lapse() {
        let text = "at most 40 left of [if a then 20 else n + n until b + 1 year, 5 until c or d]";
        let Ok(Ast { kind: Kind::Left(40, points), span }) = parse(text) else { panic!("not points") };
        assert_eq!((points.len(), span), (2, 0..text.len()));
        assert!(matches!(points[0].0.kind, Kind::If(..)) && matches!(points[1].1.kind, Kind::Any(_)));
        assert_eq!(misread("at most left of [a until b]"), (8, "number"));
        assert_eq!(misread("at most 4 of [a until b]"), (10, "left-of"));
        assert_eq!(misread("at most 4 left of [a]"), (20, "until"));
        assert_eq!(misread("at most 4 left of [a until b"), (28, "closing-list"));
    }

    #[test]
    fn a_thousand_parentheses_are_refused_not_followed() {
        assert_eq!(misread(&"(".repeat(1000)).1, "shallower");
        assert_eq!(misread(&"not ".repeat(1000)).1, "shallower");
    }
}
