//! Expressions: conditions and dates, with every name resolved and every type checked.
//!
//! What packs write as short strings (`"after period_end"`) is parsed and typed by the pack loader;
//! from there on no unresolved name and no mistyped operand can exist.

use super::fact::{FactId, ValueSet};
use super::moved::Move;
use super::source::{Cites, SourceId};
use super::term::Term;
use super::window::Window;

/// The place of a definition in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefineId(pub usize);

/// The place of a reading in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadingId(pub usize);

/// The place of a version in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionId(pub usize);

/// The place of a path in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathId(pub usize);

/// What lets an entry come off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Delisting {
    /// The event that it was deleted in fact.
    pub removed: Option<FactId>,
    /// The ways on which somebody must or may take it off.
    pub ways: Vec<PathId>,
    /// Those of them on which somebody must, by a last day.
    pub bound: Vec<PathId>,
}

/// From which moment on something holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A day written in the pack, or *always*, *never*, *unknown*.
    Literal(Window),
    /// The as-of day.
    AsOf,
    /// A date, an event, or a yes-no fact answered *yes*.
    Fact(FactId),
    /// One of these values is chosen.
    Chosen(FactId, ValueSet),
    /// The reading in use is one of these.
    Reading(ReadingId, ValueSet),
    /// This version governs the listing.
    Governed(VersionId),
    /// The source is in force on the as-of day.
    InForce(SourceId),
    /// A definition of the pack.
    Define(DefineId),
    /// A path: it applies, nothing bars it, and it is open.
    Path(PathId),
    /// The day by which the authority must act on a path, if it applies.
    PathDue(PathId),
    /// The entry is gone: on the day it was deleted in fact; as long as it was not, on the day some
    /// mandatory path makes it due, unless that day has passed.
    Delisting(Delisting),
    /// All of these: the latest.
    All(Vec<Expr>),
    /// Any of these: the earliest.
    Any(Vec<Expr>),
    /// The contrary of a truth.
    Not(Box<Expr>),
    /// The contrary of a truth, because an article says so.
    Barred(Cites, Box<Expr>),
    /// Where the first holds the second, otherwise the third.
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// The day after, the end of its month, and the like.
    Moved(Move, Box<Expr>),
    /// A term later.
    Shift(Box<Expr>, TermExpr),
    /// At any time from then until a term later.
    Within(TermExpr, Box<Expr>),
    /// The first, if it comes no later than the second.
    By(Box<Expr>, Box<Expr>),
    /// The first, if it comes no earlier than the second.
    Since(Box<Expr>, Box<Expr>),
    /// The first, provided the second has not come by then.
    Unless(Box<Expr>, Box<Expr>),
    /// Whether two whole numbers compare so.
    Compare(NumberExpr, Comparison, NumberExpr),
    /// From when on at most so many are left of points that lapse, each at its own moment.
    Left(i64, Vec<(NumberExpr, Expr)>),
}

/// A length of time.
#[derive(Clone, Debug, PartialEq)]
pub enum TermExpr {
    /// From the first term to the second.
    Range(Term, Term),
    /// As many units as a number fact says.
    Fact(FactId),
    /// A definition that is a term.
    Define(DefineId),
    /// All of these added, unit by unit.
    Sum(Vec<TermExpr>),
    /// Where the truth holds the first, otherwise the second.
    If(Box<Expr>, Box<TermExpr>, Box<TermExpr>),
}

/// A whole number.
#[derive(Clone, Debug, PartialEq)]
pub enum NumberExpr {
    /// Written in the pack.
    Literal(i64),
    /// A number fact.
    Fact(FactId),
    /// A definition that is a number.
    Define(DefineId),
    /// All of these added.
    Sum(Vec<NumberExpr>),
    /// Where the truth holds the first, otherwise the second.
    If(Box<Expr>, Box<NumberExpr>, Box<NumberExpr>),
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// More than.
    MoreThan,
    /// Less than.
    LessThan,
    /// Equal.
    Equal,
}

/// What a definition stands for.
#[derive(Clone, Debug)]
pub enum Definition {
    /// A truth: it has no date, so it may be negated.
    Truth(Expr),
    /// A moment.
    Moment(Expr),
    /// A term.
    Term(TermExpr),
    /// A whole number.
    Number(NumberExpr),
}
