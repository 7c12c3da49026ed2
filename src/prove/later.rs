//! What never comes before something else, whatever the case: seen from how the two are made, without going
//! through any case.
//!
//! *All* comes no earlier than each of its parts, *any* no later, and nothing that counts on from a day comes
//! before it. A last day mostly needs all that what it ends needs, and something more.
//!
//! It says *yes* only where that follows; where it says *no*, the regions have to tell.

use std::collections::BTreeSet;

use crate::engine::expression::{Definition, Expr};
use crate::engine::moved::Move;
use crate::engine::pack::Pack;
use crate::engine::window::Window;

/// Whether one expression comes no earlier than another in every case.
pub fn is_no_earlier(pack: &Pack, then: &Expr, first: &Expr) -> bool {
    Comparer { pack, looked_at: BTreeSet::new() }.is_no_earlier(then, first)
}

struct Comparer<'p> {
    pack: &'p Pack,
    /// The pairs that were looked at: of one that comes again nothing new follows.
    looked_at: BTreeSet<(*const Expr, *const Expr)>,
}

impl<'p> Comparer<'p> {
    fn is_no_earlier(&mut self, then: &'p Expr, first: &'p Expr) -> bool {
        if then == first || *then == Expr::Literal(Window::NEVER) || *first == Expr::Literal(Window::ALWAYS) {
            return true;
        }
        if !self.looked_at.insert((then, first)) {
            return false;
        }
        // What has to hold of every part comes before what has to hold of one.
        match (then, first) {
            (_, Expr::All(of)) => of.iter().all(|each| self.is_no_earlier(then, each)),
            (_, Expr::If(_, one, other)) => self.is_no_earlier(then, one) && self.is_no_earlier(then, other),
            (Expr::Any(of), _) => of.iter().all(|each| self.is_no_earlier(each, first)),
            (Expr::If(_, one, other), _) => self.is_no_earlier(one, first) && self.is_no_earlier(other, first),
            (Expr::All(of), _) if of.contains(first) => true,
            _ => {
                opened(self.pack, first).is_some_and(|first| self.is_no_earlier(then, first))
                    || self.by_the_later(then, first)
                    || self.by_the_earlier(then, first)
            }
        }
    }

    fn by_the_later(&mut self, then: &'p Expr, first: &'p Expr) -> bool {
        match then {
            Expr::All(of) => of.iter().any(|each| self.is_no_earlier(each, first)),
            Expr::Shift(of, _) | Expr::Within(_, of) | Expr::By(of, _) | Expr::Unless(of, _) => {
                self.is_no_earlier(of, first)
            }
            Expr::Moved(how, of) if is_onwards(*how) => self.is_no_earlier(of, first),
            Expr::Since(of, from) => self.is_no_earlier(of, first) || self.is_no_earlier(from, first),
            _ => opened(self.pack, then).is_some_and(|then| self.is_no_earlier(then, first)),
        }
    }

    fn by_the_earlier(&mut self, then: &'p Expr, first: &'p Expr) -> bool {
        match (then, first) {
            (_, Expr::Any(of)) => of.iter().any(|each| self.is_no_earlier(then, each)),
            // Two that are moved alike keep their order.
            (Expr::Moved(how, then), Expr::Moved(alike, first)) if how == alike => self.is_no_earlier(then, first),
            _ => false,
        }
    }
}

/// What a name stands for.
fn opened<'p>(pack: &'p Pack, expr: &Expr) -> Option<&'p Expr> {
    match expr {
        Expr::Define(id) => match &pack.define(*id).is {
            Definition::Truth(of) | Definition::Moment(of) => Some(of),
            Definition::Term(_) | Definition::Number(_) => None,
        },
        Expr::Path(id) => Some(&pack.path(*id).opens.expr),
        Expr::PathDue(id) => pack.path(*id).due.as_ref().map(|due| &due.expr),
        _ => None,
    }
}

/// Whether a move leads to no earlier day.
fn is_onwards(how: Move) -> bool {
    match how {
        Move::After | Move::OffRestDays | Move::EndOfMonth | Move::EndOfYear => true,
        Move::Earlier(_) | Move::StartOfMonth | Move::StartOfYear => false,
    }
}
