//! Definitions of a pack: typed in the order they need each other, and bounded in size.

use std::ops::Range;

use crate::engine::expression::Definition;
use crate::engine::pack::Define;
use crate::engine::source::{Cite, Verification};

use super::expression::typing::Typed;
use super::expression::{self, Ast};
use super::finding::Code;
use super::load::{Loader, never};
use super::reader::Fields;
use super::rules::Written;

/// The largest expression, definitions written out, and the most definitions: beyond them a pack is
/// not law but an attempt to keep the program busy.
const HEAVIEST: u64 = 5_000;
/// The deepest expression, definitions written out: evaluation goes down as deep, on the stack.
const DEEPEST: u64 = 600;
const MOST_DEFINITIONS: usize = 500;

/// A definition as written: its name, its place, its tree, its articles.
struct WrittenDefine {
    id: String,
    ast: Written,
    cites: Vec<Cite>,
    verified: Verification,
}

impl Loader<'_> {
    /// Definitions may name each other in any order; they are typed in the order they need.
    pub(super) fn read_defines(&mut self, tables: Vec<Fields>) {
        let mut written = Vec::new();
        for mut fields in tables {
            let id = fields.need_id("id", &mut self.reader);
            let cites = self.cites(&mut fields);
            let verified = self.verified(&mut fields, &cites);
            let ast = self.written(&mut fields, "is", true);
            let taken =
                written.iter().any(|each: &WrittenDefine| each.id == id) || self.facts.iter().any(|f| f.id == id);
            if taken || self.readings.iter().any(|reading| reading.id == id) {
                self.reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
            }
            fields.finish(&mut self.reader);
            written.push(WrittenDefine { id, ast, cites, verified });
        }
        self.typed = written.iter().map(|each| (each.id.clone(), None)).collect();
        self.weights = vec![(1, 1); written.len()];
        if written.len() > MOST_DEFINITIONS {
            let limit = MOST_DEFINITIONS.to_string();
            self.reader.report(Code::TooLarge, &(0..0), &[("limit", &limit)]);
            return;
        }
        let mut state = vec![0u8; written.len()];
        for place in 0..written.len() {
            self.type_define(place, &written, &mut state);
        }
        for (place, each) in written.into_iter().enumerate() {
            let is = self.typed[place].1.clone().unwrap_or(Definition::Truth(never()));
            self.defines.push(Define { id: each.id, is, cites: each.cites.into(), verified: each.verified });
        }
    }

    fn type_define(&mut self, place: usize, written: &[WrittenDefine], state: &mut [u8]) {
        if state[place] != 0 {
            return;
        }
        state[place] = 1;
        if let Some((ast, span)) = &written[place].ast {
            for name in names_in(ast) {
                if let Some(other) = written.iter().position(|each| each.id == name) {
                    self.type_define(other, written, state);
                }
            }
            if self.is_too_heavy(ast, span) {
                self.typed[place].1 = Some(Definition::Truth(never()));
                return;
            }
            self.weights[place] = self.weight(ast);
            let typed = self.scope().check(ast);
            let definition = match typed {
                Ok(Typed::Truth(expr)) => Definition::Truth(expr),
                Ok(Typed::Moment(expr)) => Definition::Moment(expr),
                Ok(Typed::Term(term)) => Definition::Term(term),
                Ok(Typed::Number(number)) => Definition::Number(number),
                Ok(Typed::Count(fact)) => Definition::Term(crate::engine::expression::TermExpr::Fact(fact)),
                Err(error) => {
                    self.mistyped(*error, span);
                    Definition::Truth(never())
                }
            };
            self.typed[place].1 = Some(definition);
        } else {
            self.typed[place].1 = Some(Definition::Truth(never()));
        }
        state[place] = 2;
    }

    /// The size and the depth of an expression with its definitions written out.
    pub(super) fn weight(&self, ast: &Ast) -> (u64, u64) {
        let own = match &ast.kind {
            expression::Kind::Name(name) => {
                let place = self.typed.iter().position(|(id, _)| id == name);
                place.and_then(|place| self.weights.get(place)).copied().unwrap_or((0, 0))
            }
            expression::Kind::Governed(_) => self.reaching,
            _ => (0, 0),
        };
        let (size, depth) = ast.parts().into_iter().fold(own, |(size, depth), part| {
            let part = self.weight(part);
            (size.saturating_add(part.0), depth.max(part.1))
        });
        (size.saturating_add(1), depth.saturating_add(1))
    }

    pub(super) fn is_too_heavy(&mut self, ast: &Ast, span: &Range<usize>) -> bool {
        let (size, depth) = self.weight(ast);
        let limit = if size > HEAVIEST { Some(HEAVIEST) } else { (depth > DEEPEST).then_some(DEEPEST) };
        if let Some(limit) = limit {
            self.reader.report(Code::TooLarge, span, &[("limit", &limit.to_string())]);
        }
        limit.is_some()
    }
}

/// Every name an expression mentions.
fn names_in(ast: &Ast) -> Vec<String> {
    match &ast.kind {
        expression::Kind::Name(name) => vec![name.clone()],
        _ => ast.parts().into_iter().flat_map(names_in).collect(),
    }
}
