//! The order of two moments, as something to assume.
//!
//! `y by x`, `x since y` and `x unless y` all turn on one question: has y come by x? Where both days
//! are open, each of them is evaluated as if it alone could choose the answer, although they share
//! it: *x unless y, or else two years from y by x* would seem to hold never. Splitting days would
//! answer the question only day by day, so a long search for an exact window may assume the answer
//! ([`World::tight`]). What is assumed is not yet shown: it stays with the world until the days are
//! narrowed so far that their bounds say the same.

use std::rc::Rc;

use chrono::NaiveDate;

use super::expression::{Definition, Expr, TermExpr};
use super::live::Live;
use super::moment::Moment;
use super::pack::{Pack, Rule};
use super::parts::each_part;
use super::window::Window;
use super::world::World;

/// Whether one moment has come by another.
#[derive(Debug, PartialEq)]
pub(super) struct Order {
    pub(super) first: Expr,
    pub(super) then: Expr,
}

/// An order that is taken to hold, or not to.
#[derive(Clone, PartialEq)]
pub(super) struct Assumed {
    order: Rc<Order>,
    holds: bool,
}

impl Assumed {
    /// What it says of the order of two moments. If one has not come by the other, then the other has
    /// come by the one.
    fn of(&self, first: &Expr, then: &Expr) -> Option<bool> {
        let order = &*self.order;
        if order.first == *first && order.then == *then {
            return Some(self.holds);
        }
        (!self.holds && order.first == *then && order.then == *first).then_some(true)
    }
}

/// The orders an expression turns on, each once. One that could stay open when everything is known is
/// left out: nothing could show what is assumed of it.
pub(super) fn orders(pack: &Pack, rule: &Rule) -> Vec<Rc<Order>> {
    let mut found: Vec<Rc<Order>> = Vec::new();
    each_part(pack, [&rule.expr], &mut |part| {
        let Some((first, then)) = sides(pack, part) else { return };
        let is_known = found.iter().any(|each| each.first == *first && each.then == *then);
        if !is_known && can_be_known(pack, first) && can_be_known(pack, then) {
            found.push(Rc::new(Order { first: first.clone(), then: then.clone() }));
        }
    });
    found
}

impl<'a> World<'a> {
    /// The window of a *by*, *since* or *unless* whose order is assumed; `None` for any other.
    pub(super) fn as_assumed(&self, expr: &Expr) -> Option<Window> {
        if self.assumed.is_empty() {
            return None;
        }
        let (first, then) = sides(self.pack, expr)?;
        let holds = self.assumed.iter().find_map(|each| each.of(first, then))?;
        let (first, then) = (self.window(first), self.window(then));
        let (window, cut) = match (expr, holds) {
            (Expr::By(..), true) => (first, Window::between(Moment::Always, then.latest())),
            (Expr::Since(..), true) => (then, Window::between(first.earliest(), Moment::Never)),
            (Expr::Unless(..), false) => (then, Window::between(Moment::Always, before(first.latest()))),
            _ => return Some(Window::NEVER),
        };
        Some(window.meet(cut).unwrap_or(window))
    }

    /// Which of these orders are open here and not yet assumed.
    pub(super) fn open_orders<'o>(&self, orders: &'o [Rc<Order>]) -> impl Iterator<Item = &'o Rc<Order>> {
        let is_open = |order: &&Rc<Order>| {
            self.decided(order).is_none() && !self.assumed.iter().any(|each| Rc::ptr_eq(&each.order, order))
        };
        orders.iter().filter(is_open)
    }

    /// The two worlds in which an order holds, and does not.
    pub(super) fn assuming(&self, order: &Rc<Order>) -> [World<'a>; 2] {
        [true, false].map(|holds| self.with_assumed(Assumed { order: Rc::clone(order), holds }))
    }

    /// The same world without what its bounds show by themselves; `None` if they contradict it.
    pub(super) fn consistent(mut self) -> Option<World<'a>> {
        // One after the other: of two that show each other, one has to stay. The windows stay what they
        // are, for what is shown changes none.
        for place in (0..self.assumed.len()).rev() {
            let Assumed { order, holds } = &self.assumed[place];
            match self.decided(order) {
                Some(decided) if decided != *holds => return None,
                Some(_) => drop(self.assumed.remove(place)),
                None => {}
            }
        }
        Some(self)
    }

    /// The variables whose values have yet to show what is assumed.
    pub(super) fn to_be_shown(&self) -> Vec<Live> {
        let sides = self.assumed.iter().flat_map(|each| [&each.order.first, &each.order.then]);
        sides.map(|side| self.live(side)).collect()
    }

    /// Whether an order holds, if the bounds say so.
    fn decided(&self, order: &Order) -> Option<bool> {
        let (first, then) = (self.window(&order.first), self.window(&order.then));
        match () {
            () if first.latest() <= then.earliest() => Some(true),
            () if first.earliest() > then.latest() => Some(false),
            () => None,
        }
    }
}

/// The two moments on whose order an expression turns, with no names in front of them. That *y by x*
/// has come by x is that y has.
fn sides<'e>(pack: &'e Pack, expr: &'e Expr) -> Option<(&'e Expr, &'e Expr)> {
    let (Expr::By(first, then) | Expr::Since(then, first) | Expr::Unless(then, first)) = expr else { return None };
    let (mut first, then) = (named(pack, first), named(pack, then));
    while let Expr::By(of, deadline) = first
        && named(pack, deadline) == then
    {
        first = named(pack, of);
    }
    Some((first, then))
}

/// What a name stands for.
fn named<'e>(pack: &'e Pack, expr: &'e Expr) -> &'e Expr {
    let Expr::Define(id) = expr else { return expr };
    match &pack.define(*id).is {
        Definition::Truth(of) | Definition::Moment(of) => named(pack, of),
        Definition::Term(_) | Definition::Number(_) => expr,
    }
}

/// Whether a moment is known once everything it is made of is.
fn can_be_known(pack: &Pack, expr: &Expr) -> bool {
    let mut can = true;
    each_part(pack, [expr], &mut |part| {
        can &= match part {
            Expr::Literal(window) => window.is_exact(),
            Expr::Shift(_, term) => has_one_length(pack, term),
            Expr::Within(..) | Expr::Delisting(..) => false,
            _ => true,
        }
    });
    can
}

fn has_one_length(pack: &Pack, term: &TermExpr) -> bool {
    match term {
        TermExpr::Range(least, most) => least == most,
        TermExpr::Fact(_) => true,
        TermExpr::Define(id) => match &pack.define(*id).is {
            Definition::Term(of) => has_one_length(pack, of),
            _ => false,
        },
        TermExpr::Sum(of) => of.iter().all(|each| has_one_length(pack, each)),
        TermExpr::If(_, then, otherwise) => has_one_length(pack, then) && has_one_length(pack, otherwise),
    }
}

/// The last moment before another.
fn before(moment: Moment) -> Moment {
    match moment {
        Moment::Never => Moment::Day(NaiveDate::MAX),
        Moment::Day(day) => day.pred_opt().map_or(Moment::Always, Moment::Day),
        Moment::Always => Moment::Always,
    }
}
