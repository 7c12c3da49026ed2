//! Liveness: which unknown variables can still move an expression's window.
//!
//! Where one of several cumulative conditions certainly comes last, the others no longer matter;
//! where a condition is settled, the branch not taken does not. Going through the values of what
//! no longer matters would be wasted work, and asking for it would waste a person's time.

use super::expression::{Definition, Expr, NumberExpr, PathId, TermExpr};
use super::fact::FactId;
use super::uses::Variable;
use super::window::Window;
use super::world::World;

impl World<'_> {
    /// The variables that can still move this expression's window, in no particular order.
    pub fn live(&self, expr: &Expr) -> Vec<Variable> {
        let mut live = Vec::new();
        self.mark(expr, &mut live);
        live
    }

    fn mark(&self, expr: &Expr, live: &mut Vec<Variable>) {
        let whole = self.window(expr);
        if whole.is_exact() {
            return;
        }
        match expr {
            Expr::Literal(_) | Expr::AsOf | Expr::InForce(_) => {}
            Expr::Fact(fact) | Expr::Chosen(fact, _) => add(live, Variable::Fact(*fact)),
            Expr::Reading(reading, _) => add(live, Variable::Reading(*reading)),
            Expr::Governed(_) => {
                add(live, Variable::Version);
                self.pack.listing_date.into_iter().for_each(|fact| add(live, Variable::Fact(fact)));
            }
            Expr::Define(id) => match &self.pack.define(*id).is {
                Definition::Truth(of) | Definition::Moment(of) => self.mark(of, live),
                Definition::Term(_) | Definition::Number(_) => {}
            },
            Expr::Path(id) => self.mark(&self.pack.path(*id).opens.expr, live),
            Expr::PathDue(id) => {
                self.pack.path(*id).due.iter().for_each(|due| self.mark(&due.expr, live));
            }
            Expr::Delisting(of) => {
                of.removed.iter().for_each(|fact| self.mark_fact(*fact, live));
                let last = |way: &PathId| Expr::All(vec![Expr::Path(*way), Expr::PathDue(*way)]);
                self.mark_any(&of.ways.iter().copied().map(Expr::Path).collect::<Vec<_>>(), live);
                self.mark_any(&of.bound.iter().map(last).collect::<Vec<_>>(), live);
            }
            Expr::All(of) => {
                for each in of {
                    if self.window(each).latest() > whole.earliest() {
                        self.mark(each, live);
                    }
                }
            }
            Expr::Any(of) => self.mark_any(of, live),
            Expr::Not(of) | Expr::Barred(_, of) | Expr::Moved(_, of) => self.mark(of, live),
            Expr::If(condition, then, otherwise) => {
                let settled = self.window(condition);
                self.mark(condition, live);
                if settled != Window::NEVER {
                    self.mark(then, live);
                }
                if settled != Window::ALWAYS {
                    self.mark(otherwise, live);
                }
            }
            Expr::Shift(of, term) | Expr::Within(term, of) => {
                self.mark(of, live);
                self.mark_term(term, live);
            }
            Expr::By(one, other) | Expr::Since(one, other) | Expr::Unless(one, other) => {
                self.mark(one, live);
                self.mark(other, live);
            }
            Expr::Compare(left, _, right) => {
                self.mark_number(left, live);
                self.mark_number(right, live);
            }
            Expr::Left(_, points) => {
                for (count, until) in points {
                    self.mark_number(count, live);
                    self.mark(until, live);
                }
            }
        }
    }

    fn mark_any(&self, of: &[Expr], live: &mut Vec<Variable>) {
        let whole = of.iter().fold(Window::NEVER, |any, each| any.or(self.window(each)));
        for each in of {
            if self.window(each).earliest() < whole.latest() {
                self.mark(each, live);
            }
        }
    }

    fn mark_fact(&self, fact: FactId, live: &mut Vec<Variable>) {
        if !self.state_as_given(fact).is_settled() {
            add(live, Variable::Fact(fact));
        }
    }

    fn mark_term(&self, term: &TermExpr, live: &mut Vec<Variable>) {
        match term {
            TermExpr::Range(..) => {}
            TermExpr::Fact(fact) => self.mark_fact(*fact, live),
            TermExpr::Define(id) => {
                if let Definition::Term(of) = &self.pack.define(*id).is {
                    self.mark_term(of, live);
                }
            }
            TermExpr::Sum(of) => of.iter().for_each(|each| self.mark_term(each, live)),
            TermExpr::If(condition, then, otherwise) => {
                let settled = self.window(condition);
                self.mark(condition, live);
                if settled != Window::NEVER {
                    self.mark_term(then, live);
                }
                if settled != Window::ALWAYS {
                    self.mark_term(otherwise, live);
                }
            }
        }
    }

    fn mark_number(&self, number: &NumberExpr, live: &mut Vec<Variable>) {
        match number {
            NumberExpr::Literal(_) => {}
            NumberExpr::Fact(fact) => self.mark_fact(*fact, live),
            NumberExpr::Define(id) => {
                if let Definition::Number(of) = &self.pack.define(*id).is {
                    self.mark_number(of, live);
                }
            }
            NumberExpr::Sum(of) => of.iter().for_each(|each| self.mark_number(each, live)),
            NumberExpr::If(condition, then, otherwise) => {
                let settled = self.window(condition);
                self.mark(condition, live);
                if settled != Window::NEVER {
                    self.mark_number(then, live);
                }
                if settled != Window::ALWAYS {
                    self.mark_number(otherwise, live);
                }
            }
        }
    }
}

fn add(live: &mut Vec<Variable>, variable: Variable) {
    if !live.contains(&variable) {
        live.push(variable);
    }
}
