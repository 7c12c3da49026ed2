//! The rules of a pack: paths, procedures, effects, bars, notes and claims.

use std::ops::Range;

use crate::engine::expression::{Definition, Expr, NumberExpr, TermExpr};
use crate::engine::fact::{Actor, FactId};
use crate::engine::pack::{Claim, Effect, Identify, Modality, Note, Path, PathKind, Procedure, ProcedureStep, Subject};
use crate::engine::source::{Cite, Verification};

use super::expression::Ast;
use super::finding::Code;
use super::load::Loader;
use super::reader::{Fields, Reader, is_id};

/// The most ways off one list: `delisting` stands for all of them wherever it is used.
const MOST_PATHS: usize = 64;

/// An expression as written, with the bytes of its text; `None` if it could not be read.
pub(super) type Written = Option<(Ast, Range<usize>)>;

/// A path as written.
pub(super) struct RawPath {
    id: String,
    kind: Option<PathKind>,
    pub(super) modality: Modality,
    cites: Vec<Cite>,
    verified: Verification,
    when: Option<Written>,
    unless: Vec<(Written, Vec<Cite>)>,
    opens: Written,
    pub(super) due: Option<Written>,
    assumes: Vec<String>,
    too_early: Vec<FactId>,
    hedge: Option<String>,
    if_overdue: Option<String>,
    span: Range<usize>,
}

/// Checks the version of the format.
pub(super) fn schema(fields: &mut Fields, known: i64, reader: &mut Reader) {
    let Some(node) = fields.need("schema", reader) else { return };
    if !matches!(node.value, super::tree::Value::Number(number) if number == known) {
        let known = known.to_string();
        reader.report(Code::UnknownSchema, &node.span, &[("known", &known)]);
    }
}

/// A list of names; anything else in it is reported.
fn names(written: Vec<(String, Range<usize>)>, reader: &mut Reader) -> Vec<String> {
    for (_, span) in written.iter().filter(|(text, _)| !is_id(text)) {
        reader.wrong_type(span, "name");
    }
    written.into_iter().map(|(text, _)| text).collect()
}

impl Loader<'_> {
    pub(super) fn raw_paths(&mut self, tables: Vec<Fields>) -> Vec<RawPath> {
        let mut raw: Vec<RawPath> = Vec::new();
        if tables.len() > MOST_PATHS {
            let limit = MOST_PATHS.to_string();
            self.reader.report(Code::TooLarge, &(0..0), &[("limit", &limit)]);
            return raw;
        }
        for mut fields in tables {
            let reader = &mut self.reader;
            let id = fields.need_id("id", reader);
            if raw.iter().any(|each| each.id == id) {
                reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
            }
            let kind = fields.need("kind", reader).and_then(|node| reader.named(&node, PathKind::NAMES));
            let modality = fields.need("modality", reader).and_then(|node| reader.named(&node, Modality::NAMES));
            let cites = self.cites(&mut fields);
            let verified = self.verified(&mut fields, &cites);
            let unless = fields.tables("unless", &mut self.reader);
            let unless = unless.into_iter().map(|mut bar| {
                let cites = self.cites(&mut bar);
                let ast = self.written(&mut bar, "is", true);
                bar.finish(&mut self.reader);
                (ast, cites)
            });
            let unless = unless.collect();
            let when = self.optional(&mut fields, "when");
            let due = self.optional(&mut fields, "due");
            let too_early = fields.texts("too_early", &mut self.reader);
            let too_early = too_early.into_iter().filter_map(|(name, span)| self.fact_at(&name, &span)).collect();
            raw.push(RawPath {
                id,
                kind,
                modality: modality.unwrap_or(Modality::Reported),
                cites,
                verified,
                when,
                unless,
                opens: self.written(&mut fields, "opens", true),
                due,
                assumes: fields.texts("assumes", &mut self.reader).into_iter().map(|(text, _)| text).collect(),
                too_early,
                hedge: fields.text("hedge", &mut self.reader),
                if_overdue: fields.text("if_overdue", &mut self.reader),
                span: fields.span.clone(),
            });
            fields.finish(&mut self.reader);
        }
        raw
    }

    /// `None` if the key is absent; `Some(None)` if it is there but could not be read.
    pub(super) fn optional(&mut self, fields: &mut Fields, key: &'static str) -> Option<Written> {
        fields.has(key).then(|| self.written(fields, key, true))
    }

    /// A path opens when the listing exists, it applies, nothing bars it, and its condition is met.
    pub(super) fn path(&mut self, raw: RawPath) -> Path {
        let mut conditions: Vec<Expr> = self.listing_date.iter().map(|fact| Expr::Fact(*fact)).collect();
        if let Some(when) = raw.when {
            conditions.push(self.truth(when));
        }
        let mut weakest_bar = Verification::FullText;
        for (bar, cites) in raw.unless {
            let bar = self.truth(bar);
            weakest_bar = cites.iter().map(|cite| self.sources[cite.source.0].verified).fold(weakest_bar, Ord::max);
            conditions.push(Expr::Barred(cites.into(), bar.into()));
        }
        let whole = |own: Expr| Expr::All(conditions.iter().cloned().chain(std::iter::once(own)).collect());
        let opens = self.moment(raw.opens);
        let opens = self.without_delisting(opens, &raw.span, &raw.id);
        let opens = self.rule(whole(opens), raw.cites.clone(), raw.verified, &[]);
        let due = raw.due.map(|due| {
            let due = self.moment(due);
            let due = self.without_delisting(due, &raw.span, &raw.id);
            self.rule(whole(due), raw.cites.clone(), raw.verified, &[])
        });
        for rule in std::iter::once(&opens).chain(due.as_ref()) {
            if raw.modality != Modality::Reported
                && self.weakest(&rule.expr).max(rule.verified).max(weakest_bar) == Verification::Unverified
            {
                self.reader.report(Code::UnverifiedDrivesDate, &raw.span, &[("name", &raw.id)]);
            }
        }
        Path {
            id: raw.id,
            kind: raw.kind.unwrap_or(PathKind::Review),
            modality: raw.modality,
            opens,
            due,
            assumes: raw.assumes,
            too_early: raw.too_early,
            hedge: raw.hedge,
            if_overdue: raw.if_overdue,
        }
    }

    pub(super) fn procedures(&mut self, fields: &mut Fields, paths: &[Path]) -> Vec<Procedure> {
        let tables = fields.tables("procedure", &mut self.reader);
        let mut seen = std::collections::BTreeSet::new();
        let read = tables.into_iter().map(|mut fields| {
            let reader = &mut self.reader;
            let modality = fields.need("modality", reader).and_then(|node| reader.named(&node, Modality::NAMES));
            let id = fields.need_id("id", reader);
            if !seen.insert(id.clone()) {
                reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
            }
            let steps = fields.tables("step", reader);
            let procedure = Procedure {
                id,
                modality: modality.unwrap_or(Modality::May),
                steps: steps.into_iter().map(|step| self.step(step, paths)).collect(),
            };
            fields.finish(&mut self.reader);
            procedure
        });
        read.collect()
    }

    fn step(&mut self, mut fields: Fields, paths: &[Path]) -> ProcedureStep {
        let id = fields.need_id("id", &mut self.reader);
        let actor = fields.need("actor", &mut self.reader).and_then(|node| self.reader.named(&node, Actor::NAMES));
        let cites = self.cites(&mut fields);
        let verified = self.verified(&mut fields, &cites);
        let written = self.written(&mut fields, "starts", true);
        let starts = self.moment(written);
        let deadline = self.optional(&mut fields, "deadline").map(|written| self.moment(written));
        let done = fields.texts("done", &mut self.reader).into_iter().next();
        let done = done.and_then(|(name, span)| self.fact_at(&name, &span));
        fields.finish(&mut self.reader);
        ProcedureStep {
            id,
            actor: actor.unwrap_or(Actor::ThirdParty),
            starts: self.rule(starts, cites.clone(), verified, paths),
            deadline: deadline.map(|expr| self.rule(expr, cites, verified, paths)),
            done,
        }
    }

    pub(super) fn effects(&mut self, fields: &mut Fields, key: &'static str, paths: &[Path]) -> Vec<Effect> {
        let tables = fields.tables(key, &mut self.reader);
        let mut effects: Vec<Effect> = Vec::new();
        for mut fields in tables {
            let id = fields.need_id("id", &mut self.reader);
            if effects.iter().any(|each| each.id == id) {
                self.reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
            }
            let cites = self.cites(&mut fields);
            let verified = self.verified(&mut fields, &cites);
            let begins = self.written(&mut fields, "begins", true);
            let begins = self.moment(begins);
            let ends = self.written(&mut fields, "ends", true);
            let ends = self.moment(ends);
            let ends = match self.listing_date.filter(|_| key == "effect") {
                Some(listed) => Expr::All(vec![Expr::Fact(listed), ends]),
                None => ends,
            };
            let lifelong = fields.truth("lifelong", &mut self.reader);
            fields.finish(&mut self.reader);
            effects.push(Effect {
                id,
                begins: self.rule(begins, cites.clone(), verified, paths),
                ends: self.rule(ends, cites, verified, paths),
                lifelong,
            });
        }
        effects
    }

    pub(super) fn notes(&mut self, fields: &mut Fields, paths: &[Path]) -> Vec<Note> {
        let tables = fields.tables("note", &mut self.reader);
        let mut seen = std::collections::BTreeSet::new();
        let read = tables.into_iter().map(|mut fields| {
            let id = fields.need_id("id", &mut self.reader);
            if !seen.insert(id.clone()) {
                self.reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
            }
            let cites = self.cites(&mut fields);
            let verified = self.verified(&mut fields, &cites);
            let when = self.written(&mut fields, "when", true);
            let when = self.moment(when);
            fields.finish(&mut self.reader);
            Note { id, when: self.rule(when, cites, verified, paths) }
        });
        read.collect()
    }

    pub(super) fn claims(&mut self, fields: &mut Fields) -> Vec<Claim> {
        let tables = fields.tables("claim", &mut self.reader);
        let read = tables.into_iter().map(|mut fields| {
            let cites = self.cites(&mut fields);
            let reader = &mut self.reader;
            let texts = |list: Vec<(String, Range<usize>)>| list.into_iter().map(|(text, _)| text).collect();
            let claim = Claim {
                id: fields.need_id("id", reader),
                cites,
                hedge: fields.text("hedge", reader).unwrap_or_default(),
                corroboration: fields.need_text("corroboration", reader).unwrap_or_default(),
                against: texts(fields.texts("against", reader)),
                beside: texts(fields.texts("beside", reader)),
            };
            fields.finish(reader);
            claim
        });
        read.collect()
    }

    pub(super) fn identify(&mut self, fields: &mut Fields) -> Identify {
        let reader = &mut self.reader;
        let Some(mut fields) = fields.take("identify").and_then(|node| reader.table(node)) else {
            return Identify::default();
        };
        let mut subjects = Vec::new();
        for (text, span) in fields.texts("subject", reader) {
            match crate::engine::named(Subject::NAMES, &text) {
                Some(subject) => subjects.push(subject),
                None => {
                    let known = Subject::NAMES.iter().map(|(_, name)| *name);
                    reader.unknown(Code::UnknownValue, &span, &text, known);
                }
            }
        }
        let identify = Identify {
            subjects,
            authorities: names(fields.texts("authority", reader), reader),
            happened: names(fields.texts("happened", reader), reader),
        };
        fields.finish(reader);
        identify
    }

    /// A path that used the deletion would lead back to itself; *never* stands in for what was reported.
    fn without_delisting(&mut self, expr: Expr, span: &Range<usize>, name: &str) -> Expr {
        if !self.mentions_delisting(&expr) {
            return expr;
        }
        self.reader.report(Code::MisplacedDelisting, span, &[("name", name)]);
        super::load::never()
    }

    fn mentions_delisting(&self, expr: &Expr) -> bool {
        let mut found = false;
        self.visit(expr, &mut |each| found |= matches!(each, Expr::Delisting(..)));
        found
    }

    /// The weakest text among the definitions an expression uses.
    fn weakest(&self, expr: &Expr) -> Verification {
        let mut weakest = Verification::FullText;
        self.visit(expr, &mut |each| {
            if let Expr::Define(id) = each
                && let Some(define) = self.defines.get(id.0)
            {
                weakest = weakest.max(define.verified);
            }
        });
        weakest
    }

    /// Visits an expression and every definition it uses.
    fn visit(&self, expr: &Expr, see: &mut impl FnMut(&Expr)) {
        see(expr);
        match expr {
            Expr::Define(id) => match self.defines.get(id.0).map(|define| &define.is) {
                Some(Definition::Truth(of) | Definition::Moment(of)) => self.visit(of, see),
                Some(Definition::Term(of)) => self.visit_term(of, see),
                Some(Definition::Number(of)) => self.visit_number(of, see),
                None => {}
            },
            Expr::All(of) | Expr::Any(of) => of.iter().for_each(|each| self.visit(each, see)),
            Expr::Not(of) | Expr::Barred(_, of) | Expr::Moved(_, of) => self.visit(of, see),
            Expr::If(one, two, three) => [one, two, three].into_iter().for_each(|each| self.visit(each, see)),
            Expr::By(one, other) | Expr::Since(one, other) | Expr::Unless(one, other) => {
                [one, other].into_iter().for_each(|each| self.visit(each, see))
            }
            Expr::Shift(of, term) | Expr::Within(term, of) => {
                self.visit(of, see);
                self.visit_term(term, see);
            }
            Expr::Literal(_)
            | Expr::AsOf
            | Expr::Fact(_)
            | Expr::Chosen(..)
            | Expr::Reading(..)
            | Expr::Governed(_)
            | Expr::InForce(_)
            | Expr::Path(_)
            | Expr::PathDue(_)
            | Expr::Delisting(..) => {}
            Expr::Compare(one, _, other) => [one, other].into_iter().for_each(|each| self.visit_number(each, see)),
            Expr::Left(_, points) => {
                for (count, until) in points {
                    self.visit_number(count, see);
                    self.visit(until, see);
                }
            }
        }
    }

    fn visit_number(&self, number: &NumberExpr, see: &mut impl FnMut(&Expr)) {
        match number {
            NumberExpr::Literal(_) | NumberExpr::Fact(_) => {}
            NumberExpr::Define(id) => {
                see(&Expr::Define(*id));
                if let Some(Definition::Number(of)) = self.defines.get(id.0).map(|define| &define.is) {
                    self.visit_number(of, see);
                }
            }
            NumberExpr::Sum(of) => of.iter().for_each(|each| self.visit_number(each, see)),
            NumberExpr::If(condition, one, other) => {
                self.visit(condition, see);
                self.visit_number(one, see);
                self.visit_number(other, see);
            }
        }
    }

    fn visit_term(&self, term: &TermExpr, see: &mut impl FnMut(&Expr)) {
        match term {
            TermExpr::Range(..) | TermExpr::Fact(_) => {}
            TermExpr::Define(id) => {
                see(&Expr::Define(*id));
                if let Some(Definition::Term(of)) = self.defines.get(id.0).map(|define| &define.is) {
                    self.visit_term(of, see);
                }
            }
            TermExpr::Sum(of) => of.iter().for_each(|each| self.visit_term(each, see)),
            TermExpr::If(condition, one, other) => {
                self.visit(condition, see);
                self.visit_term(one, see);
                self.visit_term(other, see);
            }
        }
    }
}
