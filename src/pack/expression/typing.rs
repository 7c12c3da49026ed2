//! From a tree without meaning to an expression of the engine: names resolved, types checked.
//!
//! Five types: a *truth* has no date and may be negated; a *moment* is a day on which something
//! comes to hold; a *term* is a length; a *number* is whole; a *count* is a number with a unit of
//! time, and serves as either of the last two. Every truth is also a moment.

use std::ops::Range;

use super::{Ast, Kind, Name};
use crate::engine::expression::{DefineId, Definition, Delisting, Expr, NumberExpr, ReadingId, TermExpr, VersionId};
use crate::engine::fact::{Fact, FactId, FactKind, ValueSet};
use crate::engine::pack::Reading;
use crate::engine::source::{Source, SourceId, Version, governing};
use crate::engine::term::Term;
use crate::engine::window::Window;
use crate::pack::finding::Code;

/// What a name in an expression can mean.
pub struct Scope<'a> {
    /// Sources, for `in force` and `governed by`.
    pub sources: &'a [Source],
    /// Versions, for `governed by`.
    pub versions: &'a [Version],
    /// Facts.
    pub facts: &'a [Fact],
    /// Readings.
    pub readings: &'a [Reading],
    /// Definitions typed so far, by name; `None` while a definition is being typed.
    pub defines: &'a [(String, Option<Definition>)],
    /// What `delisting` stands for: the event, the ways that let the entry go, and their last days.
    pub delisting: &'a Delisting,
}

/// A typed expression.
#[derive(Clone, Debug)]
pub enum Typed {
    /// Has no date.
    Truth(Expr),
    /// Has a date.
    Moment(Expr),
    /// A length.
    Term(TermExpr),
    /// A whole number.
    Number(NumberExpr),
    /// A number fact with a unit of time.
    Count(FactId),
}

/// A mistake in an expression: a code, a place within it, and the arguments of its message.
pub struct Mistyped {
    /// The kind of mistake.
    pub code: Code,
    /// Where, in bytes within the expression.
    pub span: Range<usize>,
    /// The message's arguments.
    pub args: Vec<(&'static str, String)>,
    /// Names that would have been right, to find the nearest.
    pub known: Vec<String>,
}

type Checked = Result<Typed, Box<Mistyped>>;

impl Scope<'_> {
    /// Types an expression.
    pub fn check(&self, ast: &Ast) -> Checked {
        let span = &ast.span;
        Ok(match &ast.kind {
            Kind::Name(name) => return self.name(name, span),
            Kind::Number(number) => Typed::Number(NumberExpr::Literal(*number)),
            Kind::Day(day) => Typed::Moment(Expr::Literal(Window::exactly(*day))),
            Kind::Term(least, most, unit) => {
                Typed::Term(TermExpr::Range(Term::of(*least, *unit), Term::of(*most, *unit)))
            }
            Kind::Always => Typed::Truth(Expr::Literal(Window::ALWAYS)),
            Kind::Never => Typed::Truth(Expr::Literal(Window::NEVER)),
            Kind::Unknown => Typed::Moment(Expr::Literal(Window::UNKNOWN)),
            Kind::AsOf => Typed::Moment(Expr::AsOf),
            Kind::Delisting => Typed::Moment(self.delisting_expr()),
            Kind::Governed(name) => Typed::Truth(governing(self.versions, self.version(name)?)),
            Kind::InForce(name) => Typed::Truth(Expr::InForce(self.source(name)?)),
            Kind::Chosen { subject, has, values } => Typed::Truth(self.chosen(subject, *has, values)?),
            Kind::Compare(left, how, right) => {
                Typed::Truth(Expr::Compare(self.number(left)?, *how, self.number(right)?))
            }
            Kind::Not(of) => match self.check(of)? {
                Typed::Truth(expr) => Typed::Truth(Expr::Not(expr.into())),
                other => return Err(mismatch(&of.span, "truth", &other)),
            },
            Kind::Moved(how, of) => Typed::Moment(Expr::Moved(*how, self.moment(of)?.into())),
            Kind::Left(most, points) => {
                let points = points.iter().map(|(count, until)| Ok((self.number(count)?, self.moment(until)?)));
                Typed::Moment(Expr::Left(*most, points.collect::<Result<_, Box<Mistyped>>>()?))
            }
            Kind::Within(term, of) => Typed::Moment(Expr::Within(self.term(term)?, self.moment(of)?.into())),
            Kind::From(term, of) => Typed::Moment(Expr::Shift(self.moment(of)?.into(), self.term(term)?)),
            Kind::Sum(parts) => return self.sum(parts),
            Kind::All(parts) => self.join(parts, Expr::All)?,
            Kind::Any(parts) => self.join(parts, Expr::Any)?,
            Kind::By(of, deadline) => Typed::Moment(Expr::By(self.moment(of)?.into(), self.moment(deadline)?.into())),
            Kind::Since(of, from) => Typed::Moment(Expr::Since(self.moment(of)?.into(), self.moment(from)?.into())),
            Kind::Unless(of, other) => Typed::Moment(Expr::Unless(self.moment(of)?.into(), self.moment(other)?.into())),
            Kind::If(condition, then, otherwise) => return self.branch(condition, then, otherwise),
        })
    }

    /// Types an expression that must be a moment or a truth.
    pub fn moment(&self, ast: &Ast) -> Result<Expr, Box<Mistyped>> {
        match self.check(ast)? {
            Typed::Truth(expr) | Typed::Moment(expr) => Ok(expr),
            other => Err(mismatch(&ast.span, "moment", &other)),
        }
    }

    /// Types an expression that must be a truth.
    pub fn truth(&self, ast: &Ast) -> Result<Expr, Box<Mistyped>> {
        match self.check(ast)? {
            Typed::Truth(expr) => Ok(expr),
            other => Err(mismatch(&ast.span, "truth", &other)),
        }
    }

    fn term(&self, ast: &Ast) -> Result<TermExpr, Box<Mistyped>> {
        term(self.check(ast)?, &ast.span)
    }

    fn number(&self, ast: &Ast) -> Result<NumberExpr, Box<Mistyped>> {
        number(self.check(ast)?, &ast.span)
    }

    /// Terms are summed before they are added to a moment, so that months are counted once. Every
    /// part is typed once: typing it again for a second attempt would double with every nesting.
    fn sum(&self, parts: &[Ast]) -> Checked {
        let typed =
            parts.iter().map(|part| Ok((self.check(part)?, &part.span))).collect::<Result<Vec<_>, Box<Mistyped>>>()?;
        let terms = |parts: Vec<(Typed, &Range<usize>)>| {
            parts.into_iter().map(|(part, span)| term(part, span)).collect::<Result<Vec<_>, _>>()
        };
        if typed.iter().all(|(part, _)| matches!(part, Typed::Number(_) | Typed::Count(_))) {
            let numbers = typed.into_iter().map(|(part, span)| number(part, span)).collect::<Result<_, _>>();
            return Ok(Typed::Number(NumberExpr::Sum(numbers?)));
        }
        let mut rest = typed;
        match rest.first() {
            Some((Typed::Truth(_) | Typed::Moment(_), _)) => match rest.remove(0).0 {
                Typed::Truth(start) | Typed::Moment(start) => {
                    let mut terms = terms(rest)?;
                    let term = if terms.len() == 1 { terms.remove(0) } else { TermExpr::Sum(terms) };
                    Ok(Typed::Moment(Expr::Shift(start.into(), term)))
                }
                other => Ok(other),
            },
            _ => Ok(Typed::Term(TermExpr::Sum(terms(rest)?))),
        }
    }

    fn join(&self, parts: &[Ast], make: fn(Vec<Expr>) -> Expr) -> Checked {
        let mut exprs = Vec::new();
        let mut all_truths = true;
        for part in parts {
            match self.check(part)? {
                Typed::Truth(expr) => exprs.push(expr),
                Typed::Moment(expr) => {
                    all_truths = false;
                    exprs.push(expr);
                }
                other => return Err(mismatch(&part.span, "moment", &other)),
            }
        }
        Ok(if all_truths { Typed::Truth(make(exprs)) } else { Typed::Moment(make(exprs)) })
    }

    fn branch(&self, condition: &Ast, then: &Ast, otherwise: &Ast) -> Checked {
        let condition = Box::new(self.truth(condition)?);
        let (one, other) = (self.check(then)?, self.check(otherwise)?);
        Ok(match (one, other) {
            (Typed::Truth(one), Typed::Truth(other)) => Typed::Truth(Expr::If(condition, one.into(), other.into())),
            (Typed::Truth(one) | Typed::Moment(one), Typed::Truth(other) | Typed::Moment(other)) => {
                Typed::Moment(Expr::If(condition, one.into(), other.into()))
            }
            (one @ (Typed::Term(_) | Typed::Count(_)), other) => {
                let (one, other) = (term(one, &then.span)?, term(other, &otherwise.span)?);
                Typed::Term(TermExpr::If(condition, one.into(), other.into()))
            }
            (one @ Typed::Number(_), other) => {
                let (one, other) = (number(one, &then.span)?, number(other, &otherwise.span)?);
                Typed::Number(NumberExpr::If(condition, one.into(), other.into()))
            }
            (_, other) => return Err(mismatch(&otherwise.span, "same", &other)),
        })
    }

    fn name(&self, name: &str, span: &Range<usize>) -> Checked {
        if let Some(place) = self.facts.iter().position(|fact| fact.id == name) {
            let fact = FactId(place);
            return match &self.facts[place].kind {
                FactKind::Date | FactKind::Event { .. } => Ok(Typed::Moment(Expr::Fact(fact))),
                FactKind::YesNo => Ok(Typed::Truth(Expr::Fact(fact))),
                FactKind::Number { unit: Some(_), .. } => Ok(Typed::Count(fact)),
                FactKind::Number { unit: None, .. } => Ok(Typed::Number(NumberExpr::Fact(fact))),
                FactKind::Choice(_) => Err(needs_verb(span, name, "is")),
                FactKind::Choices { .. } => Err(needs_verb(span, name, "has")),
            };
        }
        if self.readings.iter().any(|reading| reading.id == name) {
            return Err(needs_verb(span, name, "is"));
        }
        if let Some(place) = self.defines.iter().position(|(id, _)| id == name) {
            let id = DefineId(place);
            return match &self.defines[place].1 {
                Some(Definition::Truth(_)) => Ok(Typed::Truth(Expr::Define(id))),
                Some(Definition::Moment(_)) => Ok(Typed::Moment(Expr::Define(id))),
                Some(Definition::Term(_)) => Ok(Typed::Term(TermExpr::Define(id))),
                Some(Definition::Number(_)) => Ok(Typed::Number(NumberExpr::Define(id))),
                None => Err(mistake(Code::Cycle, span, &[("written", name)], Vec::new())),
            };
        }
        Err(self.unknown(name, span))
    }

    fn unknown(&self, name: &str, span: &Range<usize>) -> Box<Mistyped> {
        let facts = self.facts.iter().map(|fact| fact.id.clone());
        let defines = self.defines.iter().map(|(id, _)| id.clone());
        let readings = self.readings.iter().map(|reading| reading.id.clone());
        mistake(Code::UnknownName, span, &[("written", name)], facts.chain(defines).chain(readings).collect())
    }

    fn chosen(&self, subject: &Name, has: bool, values: &[Name]) -> Result<Expr, Box<Mistyped>> {
        if let Some(place) = self.readings.iter().position(|reading| reading.id == subject.text) {
            let known: Vec<String> = self.readings[place].values.iter().map(|value| value.id.clone()).collect();
            return Ok(Expr::Reading(ReadingId(place), set(values, &known)?));
        }
        let Some(place) = self.facts.iter().position(|fact| fact.id == subject.text) else {
            return Err(self.unknown(&subject.text, &subject.span));
        };
        let fact = &self.facts[place];
        match &fact.kind {
            FactKind::Choice(_) | FactKind::YesNo if !has => {}
            FactKind::Choices { .. } if has => {}
            FactKind::Choices { .. } => return Err(needs_verb(&subject.span, &subject.text, "has")),
            FactKind::Choice(_) | FactKind::YesNo => return Err(needs_verb(&subject.span, &subject.text, "is")),
            _ => {
                let args = [("expected", "choice".to_owned()), ("found", "moment".to_owned())];
                return Err(Box::new(Mistyped {
                    code: Code::ExpressionType,
                    span: subject.span.clone(),
                    args: args.to_vec(),
                    known: Vec::new(),
                }));
            }
        }
        Ok(Expr::Chosen(FactId(place), set(values, fact.values())?))
    }

    fn source(&self, name: &Name) -> Result<SourceId, Box<Mistyped>> {
        let found = self.sources.iter().position(|source| source.id == name.text).map(SourceId);
        found.ok_or_else(|| {
            let known = self.sources.iter().map(|source| source.id.clone()).collect();
            mistake(Code::UnknownSource, &name.span, &[("written", &name.text)], known)
        })
    }

    fn version(&self, name: &Name) -> Result<VersionId, Box<Mistyped>> {
        let source = self.source(name)?;
        let found = self.versions.iter().position(|version| version.source == source).map(VersionId);
        found.ok_or_else(|| {
            let known = self.versions.iter().map(|version| self.sources[version.source.0].id.clone()).collect();
            mistake(Code::UnknownSource, &name.span, &[("written", &name.text)], known)
        })
    }

    fn delisting_expr(&self) -> Expr {
        Expr::Delisting(self.delisting.clone())
    }
}

fn term(typed: Typed, span: &Range<usize>) -> Result<TermExpr, Box<Mistyped>> {
    match typed {
        Typed::Term(term) => Ok(term),
        Typed::Count(fact) => Ok(TermExpr::Fact(fact)),
        other => Err(mismatch(span, "term", &other)),
    }
}

fn number(typed: Typed, span: &Range<usize>) -> Result<NumberExpr, Box<Mistyped>> {
    match typed {
        Typed::Number(number) => Ok(number),
        Typed::Count(fact) => Ok(NumberExpr::Fact(fact)),
        other => Err(mismatch(span, "number", &other)),
    }
}

fn set(values: &[Name], known: &[String]) -> Result<ValueSet, Box<Mistyped>> {
    values.iter().try_fold(ValueSet::default(), |set, value| {
        let place = known.iter().position(|each| *each == value.text);
        let place = place
            .ok_or_else(|| mistake(Code::UnknownValue, &value.span, &[("written", &value.text)], known.to_vec()))?;
        Ok(set.with(ValueSet::only(place)))
    })
}

fn needs_verb(span: &Range<usize>, name: &str, verb: &'static str) -> Box<Mistyped> {
    let args = [("expected", verb.to_owned()), ("found", name.to_owned())];
    Box::new(Mistyped { code: Code::ExpressionType, span: span.clone(), args: args.to_vec(), known: Vec::new() })
}

fn mismatch(span: &Range<usize>, expected: &'static str, found: &Typed) -> Box<Mistyped> {
    let found = match found {
        Typed::Truth(_) => "truth",
        Typed::Moment(_) => "moment",
        Typed::Term(_) => "term",
        Typed::Number(_) | Typed::Count(_) => "number",
    };
    let args = [("expected", expected.to_owned()), ("found", found.to_owned())];
    Box::new(Mistyped { code: Code::ExpressionType, span: span.clone(), args: args.to_vec(), known: Vec::new() })
}

fn mistake(code: Code, span: &Range<usize>, args: &[(&'static str, &str)], known: Vec<String>) -> Box<Mistyped> {
    let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Box::new(Mistyped { code, span: span.clone(), args, known })
}
