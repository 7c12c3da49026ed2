//! Liveness: which unknown variables can still move an expression's window.
//!
//! Where one of several cumulative conditions certainly comes last, the others no longer matter;
//! where a condition is settled, the branch not taken does not. Going through the values of what
//! no longer matters would be wasted work, and asking for it would waste a person's time.

use std::rc::Rc;

use super::expression::{Definition, Expr, NumberExpr, TermExpr};
use super::fact::FactId;
use super::reach::{Mask, Reach};
use super::uses::Variable;
use super::window::Window;
use super::world::World;

impl World<'_> {
    /// The variables that can still move this expression's window, in no particular order.
    pub fn live(&self, expr: &Expr) -> Live {
        let mut live = Live::none(&self.reach);
        self.mark(expr, &mut live);
        live
    }

    fn mark(&self, expr: &Expr, live: &mut Live) {
        self.mark_as(expr, self.window(expr), live);
    }

    /// The same for an expression whose window is known.
    fn mark_as(&self, expr: &Expr, whole: Window, live: &mut Live) {
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
                Definition::Truth(of) | Definition::Moment(of) => {
                    self.mark_once(id.0, of, whole, live);
                }
                Definition::Term(_) | Definition::Number(_) => {}
            },
            Expr::Path(id) => {
                self.mark_once(self.reach.way(*id), &self.pack.path(*id).opens.expr, whole, live);
            }
            Expr::PathDue(id) => {
                if let Some(due) = &self.pack.path(*id).due {
                    self.mark_once(self.reach.last_day(*id), &due.expr, whole, live);
                }
            }
            Expr::Delisting(of) => {
                of.removed.iter().for_each(|fact| self.mark_fact(*fact, live));
                let any = |any: Window, each| any.or(each);
                let ways = of.ways.iter().map(|way| (*way, self.way(*way)));
                let opens = ways.clone().map(|(_, window)| window).fold(Window::NEVER, any);
                for (way, window) in ways.filter(|(_, window)| window.earliest() < opens.latest()) {
                    self.mark_as(&Expr::Path(way), window, live);
                }
                let last_days = of.bound.iter().map(|way| (*way, self.last_day(*way)));
                let due = last_days.clone().map(|(_, window)| window).fold(Window::NEVER, any);
                for (way, whole) in last_days.filter(|(_, window)| window.earliest() < due.latest()) {
                    self.mark_all(&[Expr::Path(way), Expr::PathDue(way)], whole, live);
                }
            }
            Expr::All(of) => self.mark_all(of, whole, live),
            Expr::Any(of) => {
                for each in of {
                    let window = self.window(each);
                    if window.earliest() < whole.latest() {
                        self.mark_as(each, window, live);
                    }
                }
            }
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

    /// What has a name is looked into once.
    fn mark_once(&self, place: usize, expr: &Expr, whole: Window, live: &mut Live) {
        if !self.reach.is_exact() {
            return self.mark_as(expr, whole, live);
        }
        let found = self.known.live(place, &self.reach, || {
            let mut own = Live::none(&self.reach);
            self.mark_as(expr, whole, &mut own);
            own.found
        });
        live.found = live.found.with(found);
    }

    /// Of cumulative conditions with this window those that can still move it.
    fn mark_all(&self, of: &[Expr], whole: Window, live: &mut Live) {
        if whole.is_exact() {
            return;
        }
        for each in of {
            let window = self.window(each);
            if window.latest() > whole.earliest() {
                self.mark_as(each, window, live);
            }
        }
    }

    fn mark_fact(&self, fact: FactId, live: &mut Live) {
        if !self.state_as_given(fact).is_settled() {
            add(live, Variable::Fact(fact));
        }
    }

    fn mark_term(&self, term: &TermExpr, live: &mut Live) {
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

    fn mark_number(&self, number: &NumberExpr, live: &mut Live) {
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

fn add(live: &mut Live, variable: Variable) {
    if live.reach.is_exact() {
        live.found = live.found.with(live.reach.only(variable));
    } else if !live.others.contains(&variable) {
        live.others.push(variable);
    }
}

/// Variables that can still move a window.
pub struct Live {
    reach: Rc<Reach>,
    /// All of them, where each variable has a bit of its own.
    found: Mask,
    /// All of them, where not.
    others: Vec<Variable>,
}

impl Live {
    fn none(reach: &Rc<Reach>) -> Live {
        Live { reach: Rc::clone(reach), found: Mask::NONE, others: Vec::new() }
    }

    /// Whether this one can.
    pub fn holds(&self, variable: Variable) -> bool {
        match self.reach.is_exact() {
            true => self.found.meets(self.reach.only(variable)),
            false => self.others.contains(&variable),
        }
    }
}
