//! Expressions as packs write them: `"deletion_days from (performed or enforced)"`.
//!
//! ```text
//! expression = "if" expression "then" expression "else" expression | any
//! any        = all { "or" all }
//! all        = by { "and" by }
//! by         = sum [ ("by" | "since" | "unless") sum ]
//! sum        = prefix { "+" prefix } [ "from" sum ]
//! prefix     = ("not" | "after" | "before" | "rolled" | edge) sum | "within" sum "of" sum
//!            | number ("day" | "days") "before" sum | atom
//! edge       = ("start" | "end") "of" ("month" | "year")
//! atom       = "(" expression ")" | date | number [unit | "to" number unit] | "always" | "never"
//!            | "unknown" | "as_of" | "delisting" | "governed by" name | "in force" name
//!            | "at most" number "left of" "[" points { "," points } "]"
//!            | name [ "is" ["not"] one | "has" some | (">=" | "<=" | ">" | "<" | "=") sum ]
//! points     = expression "until" expression
//! one        = name | "one of" list          some = name | "any of" list
//! ```
//!
//! `and` takes the later of two moments, `or` the earlier. [`parse`] gives a tree without meaning,
//! [`typing`] resolves its names and checks that its parts fit.

mod lexer;
mod parser;
pub mod words;
pub mod typing;

pub use parser::parse;

use std::ops::Range;

use chrono::NaiveDate;

use crate::engine::expression::Comparison;
use crate::engine::moved::Move;
use crate::engine::term::Unit;

/// A parsed expression without meaning yet. Spans are bytes within the expression's text.
#[derive(Clone, Debug, PartialEq)]
pub struct Ast {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Range<usize>,
}

impl Ast {
    /// The expressions this one is made of.
    pub fn parts(&self) -> Vec<&Ast> {
        match &self.kind {
            Kind::Not(of) | Kind::Moved(_, of) => vec![of],
            Kind::Left(_, points) => points.iter().flat_map(|(count, until)| [count, until]).collect(),
            Kind::Within(one, other)
            | Kind::From(one, other)
            | Kind::By(one, other)
            | Kind::Since(one, other)
            | Kind::Unless(one, other)
            | Kind::Compare(one, _, other) => vec![one, other],
            Kind::Sum(of) | Kind::All(of) | Kind::Any(of) => of.iter().collect(),
            Kind::If(one, two, three) => vec![one, two, three],
            Kind::Name(_)
            | Kind::Number(_)
            | Kind::Day(_)
            | Kind::Term(..)
            | Kind::Always
            | Kind::Never
            | Kind::Unknown
            | Kind::AsOf
            | Kind::Delisting
            | Kind::Governed(_)
            | Kind::InForce(_)
            | Kind::Chosen { .. } => Vec::new(),
        }
    }
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub span: Range<usize>,
}

/// The kinds of parsed expressions.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A name.
    Name(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// So many units, or from so many to so many.
    Term(u32, u32, Unit),
    /// `always`
    Always,
    /// `never`
    Never,
    /// `unknown`
    Unknown,
    /// `as_of`
    AsOf,
    /// `delisting`
    Delisting,
    /// `governed by x`
    Governed(Name),
    /// `in force x`
    InForce(Name),
    /// `x is y`, `x has any of [y, z]`; the flag says `has`.
    Chosen {
        /// The fact or reading.
        subject: Name,
        /// Whether it was written `has`.
        has: bool,
        /// The values.
        values: Vec<Name>,
    },
    /// `x >= 3`
    Compare(Box<Ast>, Comparison, Box<Ast>),
    /// `not x`
    Not(Box<Ast>),
    /// `after x`, `30 days before x`, `end of month x`
    Moved(Move, Box<Ast>),
    /// `at most 40 left of [x until y]`
    Left(i64, Vec<(Ast, Ast)>),
    /// `within t of x`
    Within(Box<Ast>, Box<Ast>),
    /// `t from x`
    From(Box<Ast>, Box<Ast>),
    /// `x + t + u`
    Sum(Vec<Ast>),
    /// `x and y`
    All(Vec<Ast>),
    /// `x or y`
    Any(Vec<Ast>),
    /// `x by y`
    By(Box<Ast>, Box<Ast>),
    /// `x since y`
    Since(Box<Ast>, Box<Ast>),
    /// `x unless y`
    Unless(Box<Ast>, Box<Ast>),
    /// `if x then y else z`
    If(Box<Ast>, Box<Ast>, Box<Ast>),
}

/// Why an expression could not be read: what was expected, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Misread {
    /// Where, in bytes within the expression.
    pub span: Range<usize>,
    /// What would be right there: a name of the messages `expected-…`.
    pub expected: &'static str,
}
