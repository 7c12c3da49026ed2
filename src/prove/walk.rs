//! Going through an expression, definitions and paths included.

use crate::engine::expression::{Comparison, DefineId, Definition, Expr, NumberExpr, TermExpr};
use crate::engine::fact::FactId;
use crate::engine::pack::Pack;

/// Hands over every expression of an expression. A definition is gone into where `enter` says so.
pub fn expressions(pack: &Pack, expr: &Expr, at: &mut dyn FnMut(&Expr), enter: &mut dyn FnMut(DefineId) -> bool) {
    at(expr);
    match expr {
        Expr::Define(id) => definition(pack, *id, at, enter),
        Expr::Path(id) => expressions(pack, &pack.path(*id).opens.expr, at, enter),
        Expr::PathDue(id) => {
            pack.path(*id).due.iter().for_each(|due| expressions(pack, &due.expr, at, enter));
        }
        Expr::All(of) | Expr::Any(of) => of.iter().for_each(|each| expressions(pack, each, at, enter)),
        Expr::Not(of) | Expr::Barred(_, of) | Expr::Moved(_, of) => expressions(pack, of, at, enter),
        Expr::If(condition, then, otherwise) => {
            [condition, then, otherwise].into_iter().for_each(|each| expressions(pack, each, at, enter));
        }
        Expr::Shift(of, term) | Expr::Within(term, of) => {
            expressions(pack, of, at, enter);
            terms(pack, term, at, enter);
        }
        Expr::By(one, other) | Expr::Since(one, other) | Expr::Unless(one, other) => {
            expressions(pack, one, at, enter);
            expressions(pack, other, at, enter);
        }
        Expr::Compare(left, _, right) => {
            numbers(pack, left, at, enter);
            numbers(pack, right, at, enter);
        }
        Expr::Left(_, points) => {
            for (count, until) in points {
                numbers(pack, count, at, enter);
                expressions(pack, until, at, enter);
            }
        }
        // What lets an entry come off is asked for where the paths are.
        Expr::Literal(_) | Expr::AsOf | Expr::Fact(_) | Expr::Chosen(..) | Expr::Reading(..) => {}
        Expr::Governed(_) | Expr::InForce(_) | Expr::Delisting(_) => {}
    }
}

fn definition(pack: &Pack, id: DefineId, at: &mut dyn FnMut(&Expr), enter: &mut dyn FnMut(DefineId) -> bool) {
    if !enter(id) {
        return;
    }
    match &pack.define(id).is {
        Definition::Truth(of) | Definition::Moment(of) => expressions(pack, of, at, enter),
        Definition::Term(of) => terms(pack, of, at, enter),
        Definition::Number(of) => numbers(pack, of, at, enter),
    }
}

fn terms(pack: &Pack, term: &TermExpr, at: &mut dyn FnMut(&Expr), enter: &mut dyn FnMut(DefineId) -> bool) {
    match term {
        TermExpr::Range(..) | TermExpr::Fact(_) => {}
        TermExpr::Define(id) => definition(pack, *id, at, enter),
        TermExpr::Sum(of) => of.iter().for_each(|each| terms(pack, each, at, enter)),
        TermExpr::If(condition, then, otherwise) => {
            expressions(pack, condition, at, enter);
            terms(pack, then, at, enter);
            terms(pack, otherwise, at, enter);
        }
    }
}

fn numbers(pack: &Pack, number: &NumberExpr, at: &mut dyn FnMut(&Expr), enter: &mut dyn FnMut(DefineId) -> bool) {
    match number {
        NumberExpr::Literal(_) | NumberExpr::Fact(_) => {}
        NumberExpr::Define(id) => definition(pack, *id, at, enter),
        NumberExpr::Sum(of) => of.iter().for_each(|each| numbers(pack, each, at, enter)),
        NumberExpr::If(condition, then, otherwise) => {
            expressions(pack, condition, at, enter);
            numbers(pack, then, at, enter);
            numbers(pack, otherwise, at, enter);
        }
    }
}

/// The numbers from which on a comparison of a fact with a written number comes out otherwise.
pub fn thresholds(pack: &Pack, fact: FactId, expr: &Expr) -> Vec<i64> {
    let Expr::Compare(left, how, right) = expr else { return Vec::new() };
    let (NumberExpr::Fact(compared), NumberExpr::Literal(value)) = (plain(pack, left), plain(pack, right)) else {
        return Vec::new();
    };
    if *compared != fact {
        return Vec::new();
    }
    let next = value.saturating_add(1);
    match how {
        Comparison::AtLeast | Comparison::LessThan => vec![*value],
        Comparison::MoreThan | Comparison::AtMost => vec![next],
        Comparison::Equal => vec![*value, next],
    }
}

/// A number with its definition opened.
pub fn plain<'p>(pack: &'p Pack, number: &'p NumberExpr) -> &'p NumberExpr {
    match number {
        NumberExpr::Define(id) => match &pack.define(*id).is {
            Definition::Number(of) => plain(pack, of),
            _ => number,
        },
        other => other,
    }
}
