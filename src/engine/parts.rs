//! The parts of an expression: everything it is made of, definitions and paths included, each once.
//!
//! Here it is also told whether a moment is counted from the day of looking itself, so that it is
//! another one tomorrow although nothing has changed.

use super::expression::{DefineId, Definition, Expr, NumberExpr, PathId, TermExpr};
use super::fact::FactId;
use super::pack::Pack;

/// Calls `see` with each expression and every part of it. What stands behind a name is seen once.
pub fn each_part<'a>(pack: &'a Pack, all: impl IntoIterator<Item = &'a Expr>, see: &mut impl FnMut(&'a Expr)) {
    let (defines, paths) = (vec![false; pack.defines.len()], vec![false; pack.paths.len()]);
    let mut parts = Parts { pack, see, defines, paths };
    all.into_iter().for_each(|expr| parts.expr(expr));
}

struct Parts<'a, 'f, F: FnMut(&'a Expr)> {
    pack: &'a Pack,
    see: &'f mut F,
    defines: Vec<bool>,
    paths: Vec<bool>,
}

impl<'a, F: FnMut(&'a Expr)> Parts<'a, '_, F> {
    fn expr(&mut self, expr: &'a Expr) {
        (self.see)(expr);
        match expr {
            Expr::Literal(_)
            | Expr::AsOf
            | Expr::Fact(_)
            | Expr::Chosen(..)
            | Expr::Reading(..)
            | Expr::Governed(_)
            | Expr::InForce(_) => {}
            Expr::Define(id) => self.define(*id),
            Expr::Path(id) | Expr::PathDue(id) => self.path(*id),
            Expr::Delisting(of) => of.ways.iter().for_each(|path| self.path(*path)),
            Expr::All(of) | Expr::Any(of) => of.iter().for_each(|each| self.expr(each)),
            Expr::Not(of) | Expr::Barred(_, of) | Expr::Moved(_, of) => self.expr(of),
            Expr::If(condition, then, otherwise) => {
                self.expr(condition);
                self.expr(then);
                self.expr(otherwise);
            }
            Expr::Shift(of, term) | Expr::Within(term, of) => {
                self.expr(of);
                self.term(term);
            }
            Expr::By(one, other) | Expr::Since(one, other) | Expr::Unless(one, other) => {
                self.expr(one);
                self.expr(other);
            }
            Expr::Compare(left, _, right) => {
                self.number(left);
                self.number(right);
            }
            Expr::Left(_, points) => {
                for (count, until) in points {
                    self.number(count);
                    self.expr(until);
                }
            }
        }
    }

    fn define(&mut self, id: DefineId) {
        let Some(seen) = self.defines.get_mut(id.0) else { return };
        if std::mem::replace(seen, true) {
            return;
        }
        match &self.pack.define(id).is {
            Definition::Truth(of) | Definition::Moment(of) => self.expr(of),
            Definition::Term(of) => self.term(of),
            Definition::Number(of) => self.number(of),
        }
    }

    fn path(&mut self, id: PathId) {
        let Some(seen) = self.paths.get_mut(id.0) else { return };
        if std::mem::replace(seen, true) {
            return;
        }
        let path = self.pack.path(id);
        self.expr(&path.opens.expr);
        path.due.iter().for_each(|due| self.expr(&due.expr));
    }

    fn term(&mut self, term: &'a TermExpr) {
        match term {
            TermExpr::Range(..) | TermExpr::Fact(_) => {}
            TermExpr::Define(id) => self.define(*id),
            TermExpr::Sum(of) => of.iter().for_each(|each| self.term(each)),
            TermExpr::If(condition, then, otherwise) => {
                self.expr(condition);
                self.term(then);
                self.term(otherwise);
            }
        }
    }

    fn number(&mut self, number: &'a NumberExpr) {
        match number {
            NumberExpr::Literal(_) | NumberExpr::Fact(_) => {}
            NumberExpr::Define(id) => self.define(*id),
            NumberExpr::Sum(of) => of.iter().for_each(|each| self.number(each)),
            NumberExpr::If(condition, then, otherwise) => {
                self.expr(condition);
                self.number(then);
                self.number(otherwise);
            }
        }
    }
}

/// Whether the moment an expression gives may be counted from the day of looking: whether that day
/// reaches its value and not only its conditions. `moving` are the facts that take their moment from
/// when another entry is gone. When this entry is gone is counted from nothing but its ways, as long as
/// no last day is trusted to be kept.
pub fn moves_with_today(pack: &Pack, expr: &Expr, moving: &[FactId]) -> bool {
    let moves = |each: &Expr| moves_with_today(pack, each, moving);
    let any = |of: &[Expr]| of.iter().any(moves);
    match expr {
        Expr::AsOf => true,
        Expr::Fact(fact) => moving.contains(fact),
        Expr::Delisting(_)
        | Expr::Literal(_)
        | Expr::Chosen(..)
        | Expr::Reading(..)
        | Expr::Governed(_)
        | Expr::InForce(_)
        | Expr::Compare(..)
        | Expr::Not(_)
        | Expr::Barred(..) => false,
        Expr::Define(id) => match &pack.define(*id).is {
            Definition::Truth(_) | Definition::Term(_) | Definition::Number(_) => false,
            Definition::Moment(of) => moves(of),
        },
        Expr::Path(id) => moves(&pack.path(*id).opens.expr),
        Expr::PathDue(id) => pack.path(*id).due.as_ref().is_some_and(|due| moves(&due.expr)),
        Expr::All(of) | Expr::Any(of) => any(of),
        Expr::If(_, then, otherwise) => moves(then) || moves(otherwise),
        Expr::Moved(_, of) | Expr::Shift(of, _) | Expr::Within(_, of) => moves(of),
        // What comes no earlier than a day may come on that day.
        Expr::Since(of, from) => moves(of) || moves(from),
        // The other side only decides whether the first one counts.
        Expr::By(of, _) | Expr::Unless(of, _) => moves(of),
        Expr::Left(_, points) => points.iter().any(|(_, until)| moves(until)),
    }
}
