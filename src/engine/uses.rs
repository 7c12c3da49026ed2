//! What an expression depends on, and in which direction.
//!
//! A choice that only ever helps, or only ever hinders, can be left unknown without loss: the two
//! ends of the window are reached at its two ends. A choice used in both directions (a ground that
//! opens one path and closes another) cannot; [`World::tight`](super::world::World::tight) goes
//! through its values. Dates need no splitting: nearly everything a pack can do with a date increases
//! with it. The exceptions are the second side of `by` and `unless`; where one unknown date stands on
//! both sides of these, the window stays sound but may be wider than it need be.

use super::expression::{Comparison, DefineId, Definition, Expr, NumberExpr, PathId, ReadingId, TermExpr};
use super::fact::{FactId, ValueSet};

/// Something that may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variable {
    /// Which version governs.
    Version,
    /// Which reading is right.
    Reading(ReadingId),
    /// A fact of the case.
    Fact(FactId),
}

/// How an expression uses one variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// What is used.
    pub variable: Variable,
    /// The sets of values it is compared with, each once.
    pub sets: Vec<ValueSet>,
    /// Whether something opens when it holds.
    pub up: bool,
    /// Whether something closes when it holds.
    pub down: bool,
}

/// Everything an expression uses, each variable once, in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses(Vec<Use>);

#[derive(Clone, Copy)]
struct Direction {
    up: bool,
    down: bool,
}

/// What names in an expression stand for: the definitions and paths known so far.
pub trait Names {
    /// What a definition stands for.
    fn definition(&self, id: DefineId) -> Option<&Definition>;
    /// When a path opens, and by when the authority must act.
    fn path(&self, id: PathId) -> Option<(&Expr, Option<&Expr>)>;
}

impl Uses {
    /// What `expr` uses, definitions and paths included.
    pub fn of(expr: &Expr, names: &impl Names) -> Uses {
        let mut uses = Uses::default();
        uses.expr(expr, Direction { up: true, down: false }, names);
        uses.0.sort_by_key(|each| each.variable);
        uses
    }

    /// Uses found out before, each variable once.
    pub fn known(mut uses: Vec<Use>) -> Uses {
        uses.sort_by_key(|each| each.variable);
        Uses(uses)
    }

    /// Each use.
    pub fn iter(&self) -> impl Iterator<Item = &Use> {
        self.0.iter()
    }

    /// The facts among them.
    pub fn facts(&self) -> impl Iterator<Item = FactId> + '_ {
        self.0.iter().filter_map(|each| match each.variable {
            Variable::Fact(fact) => Some(fact),
            Variable::Version | Variable::Reading(_) => None,
        })
    }

    /// The readings among them.
    pub fn readings(&self) -> impl Iterator<Item = ReadingId> + '_ {
        self.0.iter().filter_map(|each| match each.variable {
            Variable::Reading(reading) => Some(reading),
            Variable::Version | Variable::Fact(_) => None,
        })
    }

    /// The use of a variable, if there is one.
    pub fn of_variable(&self, variable: Variable) -> Option<&Use> {
        let place = self.0.binary_search_by_key(&variable, |each| each.variable).ok()?;
        self.0.get(place)
    }

    /// The use at a place in the fixed order.
    pub fn get(&self, place: usize) -> Option<&Use> {
        self.0.get(place)
    }

    fn add(&mut self, variable: Variable, set: Option<ValueSet>, direction: Direction) {
        let place = self.0.iter().position(|each| each.variable == variable).unwrap_or_else(|| {
            self.0.push(Use { variable, sets: Vec::new(), up: false, down: false });
            self.0.len() - 1
        });
        if let Some(entry) = self.0.get_mut(place) {
            entry.up |= direction.up;
            entry.down |= direction.down;
            if let Some(set) = set.filter(|set| !entry.sets.contains(set)) {
                entry.sets.push(set);
            }
        }
    }

    fn expr(&mut self, expr: &Expr, direction: Direction, names: &impl Names) {
        let flipped = Direction { up: direction.down, down: direction.up };
        let both = Direction { up: true, down: true };
        match expr {
            Expr::Literal(_) | Expr::AsOf | Expr::InForce(_) => {}
            Expr::Fact(fact) => self.add(Variable::Fact(*fact), Some(ValueSet::only(0)), direction),
            Expr::Chosen(fact, set) => self.add(Variable::Fact(*fact), Some(*set), direction),
            Expr::Reading(reading, set) => self.add(Variable::Reading(*reading), Some(*set), direction),
            Expr::Governed(version) => self.add(Variable::Version, Some(ValueSet::only(version.0)), direction),
            Expr::Define(id) => match names.definition(*id) {
                Some(Definition::Truth(inner) | Definition::Moment(inner)) => self.expr(inner, direction, names),
                Some(Definition::Term(inner)) => self.term(inner, direction, names),
                Some(Definition::Number(inner)) => self.number(inner, direction, names),
                None => {}
            },
            Expr::Path(id) => {
                if let Some((opens, _)) = names.path(*id) {
                    self.expr(opens, direction, names);
                }
            }
            Expr::PathDue(id) => {
                if let Some((_, Some(due))) = names.path(*id) {
                    self.expr(due, direction, names);
                }
            }
            Expr::Delisting(of) => {
                of.removed.iter().for_each(|fact| self.add(Variable::Fact(*fact), None, direction));
                for (opens, _) in of.ways.iter().filter_map(|path| names.path(*path)) {
                    self.expr(opens, direction, names);
                }
                // A last day that comes sooner ends it sooner, and one that has passed ends nothing.
                for (opens, due) in of.bound.iter().filter_map(|path| names.path(*path)) {
                    std::iter::once(opens).chain(due).for_each(|each| self.expr(each, both, names));
                }
            }
            Expr::All(of) | Expr::Any(of) => {
                of.iter().for_each(|each| self.expr(each, direction, names));
            }
            Expr::Not(of) | Expr::Barred(_, of) => self.expr(of, flipped, names),
            Expr::If(condition, then, otherwise) => {
                self.expr(condition, both, names);
                self.expr(then, direction, names);
                self.expr(otherwise, direction, names);
            }
            Expr::Moved(_, of) => self.expr(of, direction, names),
            Expr::Shift(of, term) | Expr::Within(term, of) => {
                self.expr(of, direction, names);
                self.term(term, direction, names);
            }
            Expr::By(of, deadline) | Expr::Unless(of, deadline) => {
                self.expr(of, direction, names);
                self.expr(deadline, flipped, names);
            }
            // Too early is never, and so is much too late: only the other side pulls one way.
            Expr::Since(of, from) => {
                self.expr(of, both, names);
                self.expr(from, direction, names);
            }
            // More of what has to be reached lets it hold sooner; more of the measure, later.
            Expr::Compare(left, how, right) => {
                let (left_direction, right_direction) = match how {
                    Comparison::AtLeast | Comparison::MoreThan => (flipped, direction),
                    Comparison::AtMost | Comparison::LessThan => (direction, flipped),
                    Comparison::Equal => (both, both),
                };
                self.number(left, left_direction, names);
                self.number(right, right_direction, names);
            }
            Expr::Left(_, points) => {
                for (count, until) in points {
                    self.number(count, direction, names);
                    self.expr(until, direction, names);
                }
            }
        }
    }

    fn term(&mut self, term: &TermExpr, direction: Direction, names: &impl Names) {
        match term {
            TermExpr::Range(..) => {}
            TermExpr::Fact(fact) => self.add(Variable::Fact(*fact), None, direction),
            TermExpr::Define(id) => {
                if let Some(Definition::Term(inner)) = names.definition(*id) {
                    self.term(inner, direction, names);
                }
            }
            TermExpr::Sum(of) => of.iter().for_each(|each| self.term(each, direction, names)),
            TermExpr::If(condition, then, otherwise) => {
                self.expr(condition, Direction { up: true, down: true }, names);
                self.term(then, direction, names);
                self.term(otherwise, direction, names);
            }
        }
    }

    fn number(&mut self, number: &NumberExpr, direction: Direction, names: &impl Names) {
        match number {
            NumberExpr::Literal(_) => {}
            NumberExpr::Fact(fact) => self.add(Variable::Fact(*fact), None, direction),
            NumberExpr::Define(id) => {
                if let Some(Definition::Number(inner)) = names.definition(*id) {
                    self.number(inner, direction, names);
                }
            }
            NumberExpr::Sum(of) => of.iter().for_each(|each| self.number(each, direction, names)),
            NumberExpr::If(condition, then, otherwise) => {
                self.expr(condition, Direction { up: true, down: true }, names);
                self.number(then, direction, names);
                self.number(otherwise, direction, names);
            }
        }
    }
}
