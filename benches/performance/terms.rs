//! W2: every day from 2008 to 2040 with every term and every move the shipped rules use, as this program
//! works it out. Another hand (`benches/rivals/python/terms.py`) works out the same and compares.
//!
//! A line a term: `term MONTHS DAYS WORKING-DAYS WEEKDAYS` or `move NAME DAYS`, a colon, and for each day
//! the day it leads to, counted from 1970-01-01.

use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::NaiveDate;
use delist::engine::expression::{Definition, Expr, TermExpr};
use delist::engine::fact::FactKind;
use delist::engine::moved::Move;
use delist::engine::pack::Pack;
use delist::engine::parts::each_part;
use delist::engine::term::{Term, Unit};

use super::cases::library;

const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2008, 1, 1).expect("a day");
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2040, 12, 31).expect("a day");

type Units = (u32, u32, u32, u32);

pub fn write(file: &str) {
    let (mut terms, mut moves) = (BTreeSet::new(), BTreeSet::new());
    for pack in &library().packs {
        collect(pack, &mut terms, &mut moves);
    }
    let calendar = &library().calendar;
    let mut out = String::new();
    for (months, days, working_days, weekdays) in &terms {
        let term = Term { months: *months, days: *days, working_days: *working_days, weekdays: *weekdays };
        write!(out, "term {months} {days} {working_days} {weekdays}:").expect("text");
        line(&mut out, |day| calendar.shift(day, term).map(|counted| counted.day));
    }
    for (name, days) in &moves {
        write!(out, "move {name} {days}:").expect("text");
        let how = named(name, *days);
        line(&mut out, |day| how.day(day, calendar).map(|counted| counted.day));
    }
    std::fs::write(file, out).expect("the file can be written");
    println!("{} terms and {} moves in use, each from every day of 2008 to 2040", terms.len(), moves.len());
}

fn line(out: &mut String, to: impl Fn(NaiveDate) -> Option<NaiveDate>) {
    for day in FIRST.iter_days().take_while(|day| *day <= LAST) {
        write!(out, " {}", to(day).expect("in range").to_epoch_days()).expect("text");
    }
    out.push('\n');
}

/// Every term and every move in a pack.
fn collect(pack: &Pack, terms: &mut BTreeSet<Units>, moves: &mut BTreeSet<(&'static str, u32)>) {
    let defined = pack.defines.iter().filter_map(|define| match &define.is {
        Definition::Truth(of) | Definition::Moment(of) => Some(of),
        Definition::Term(_) | Definition::Number(_) => None,
    });
    each_part(pack, pack.outputs().map(|rule| &rule.expr).chain(defined), &mut |part| match part {
        Expr::Shift(_, term) | Expr::Within(term, _) => {
            let lengths = lengths(pack, term);
            terms.extend(lengths.iter().map(|term| (term.months, term.days, term.working_days, term.weekdays)));
        }
        Expr::Moved(how, _) => drop(moves.insert(name(*how))),
        _ => {}
    });
}

/// Every length a term can have.
fn lengths(pack: &Pack, term: &TermExpr) -> Vec<Term> {
    match term {
        TermExpr::Range(least, most) => vec![*least, *most],
        TermExpr::Fact(fact) => match pack.facts[fact.0].kind {
            FactKind::Number { unit: Some(unit), least, most } => {
                (least..=most).map(|count| Term::of(u32::try_from(count).expect("no term is less"), unit)).collect()
            }
            _ => Vec::new(),
        },
        TermExpr::Define(id) => match &pack.define(*id).is {
            Definition::Term(of) => lengths(pack, of),
            _ => Vec::new(),
        },
        TermExpr::Sum(of) => of.iter().fold(vec![Term::of(0, Unit::Days)], |sums, each| {
            let each = lengths(pack, each);
            sums.iter().flat_map(|sum| each.iter().map(|length| sum.plus(*length))).collect()
        }),
        TermExpr::If(_, then, otherwise) => lengths(pack, then).into_iter().chain(lengths(pack, otherwise)).collect(),
    }
}

fn name(how: Move) -> (&'static str, u32) {
    match how {
        Move::After => ("after", 0),
        Move::Earlier(days) => ("earlier", days),
        Move::OffRestDays => ("off-rest-days", 0),
        Move::StartOfMonth => ("start-of-month", 0),
        Move::EndOfMonth => ("end-of-month", 0),
        Move::StartOfYear => ("start-of-year", 0),
        Move::EndOfYear => ("end-of-year", 0),
    }
}

fn named(name: &str, days: u32) -> Move {
    match name {
        "after" => Move::After,
        "earlier" => Move::Earlier(days),
        "off-rest-days" => Move::OffRestDays,
        "start-of-month" => Move::StartOfMonth,
        "end-of-month" => Move::EndOfMonth,
        "start-of-year" => Move::StartOfYear,
        _ => Move::EndOfYear,
    }
}
