//! The tree of a rule grown from its expressions, with every branch: the steps are those of
//! [`explain`](super::super::derivation::explain), in the same order.

use chrono::NaiveDate;

use super::super::derivation::Step;
use super::super::expression::{Definition, Delisting, Expr, NumberExpr, TermExpr};
use super::super::fact::{FactId, ValueSet};
use super::super::gone::Looked;
use super::super::pack::{Pack, Rule};
use super::super::source::{Cite, Verification};
use super::super::window::Window;
use super::build::Builder;
use super::node::Op;
use super::span::Span;
use super::tree::{NO_TURN, Place, Tree, Turn, Unless};

/// The node that is always *always*: the window of a step that has none of its own.
const ALWAYS: u32 = 0;

/// Makes the tree of a rule. Its nodes are put to those of a builder that has none yet; the first of them is
/// *always*.
pub(super) fn grown<'a>(pack: &'a Pack, rule: &'a Rule, builder: &mut Builder<'a>) -> Tree<'a> {
    builder.expr(&Expr::Literal(Window::ALWAYS));
    let mut grown = Grown { pack, builder, tree: Tree::default() };
    let root = grown.builder.expr(&rule.expr);
    grown.step(Step::Rule, root, NO_TURN, (&rule.cites, rule.verified), |grown| grown.expr(&rule.expr, NO_TURN));
    grown.tree
}

/// A tree while it grows.
struct Grown<'a, 'b> {
    pack: &'a Pack,
    builder: &'b mut Builder<'a>,
    tree: Tree<'a>,
}

const NO_TEXT: (&[Cite], Verification) = (&[], Verification::FullText);

impl<'a> Grown<'a, '_> {
    /// Puts a step, then what is below it.
    fn step(
        &mut self,
        step: Step,
        node: u32,
        turn: u32,
        (cites, verified): (&'a [Cite], Verification),
        below: impl FnOnce(&mut Self),
    ) -> usize {
        let place = self.tree.places.len();
        let may_be_provisional = is_counting(&step) && self.builder.nodes.counts_worked_days(node);
        let next = place as u32 + 1;
        self.tree.places.push(Place { node, turn, end: next, next, cites, verified, may_be_provisional, step });
        below(self);
        let end = self.tree.places.len();
        let below = self.tree.places[place + 1..].iter().any(|each| each.may_be_provisional);
        let this = &mut self.tree.places[place];
        this.end = end as u32;
        this.may_be_provisional |= below;
        place
    }

    fn leaf(&mut self, step: Step, node: u32, turn: u32) {
        self.step(step, node, turn, NO_TEXT, |_| {});
    }

    /// A step without a text of its own.
    fn plain(&mut self, step: Step, node: u32, turn: u32, below: impl FnOnce(&mut Self)) {
        self.step(step, node, turn, NO_TEXT, below);
    }

    fn turn(&mut self, turn: Turn) -> u32 {
        self.tree.turns.push(turn);
        self.tree.turns.len() as u32 - 1
    }

    fn taken(&mut self, unless: &[(u32, Span)]) -> u32 {
        if unless.is_empty() { NO_TURN } else { self.turn(Turn::Taken(unless.to_vec())) }
    }

    fn expr(&mut self, expr: &'a Expr, turn: u32) {
        let node = self.builder.expr(expr);
        let pack = self.pack;
        match expr {
            Expr::Literal(_) => self.leaf(Step::Literal, node, turn),
            Expr::AsOf => self.leaf(Step::AsOf, node, turn),
            Expr::Fact(fact) => self.leaf(Step::Fact { fact: *fact, taken: false }, node, turn),
            Expr::Chosen(fact, set) => self.leaf(Step::Chosen(*fact, *set), node, turn),
            Expr::Reading(reading, set) => {
                let text = (&pack.readings[reading.0].cites[..], Verification::FullText);
                self.step(Step::Reading(*reading, *set, ValueSet::default()), node, turn, text, |_| {});
            }
            Expr::Governed(version) => self.leaf(Step::Governed(*version), node, turn),
            Expr::InForce(source) => self.leaf(Step::InForce(*source), node, turn),
            Expr::Define(id) => {
                let define = pack.define(*id);
                self.step(Step::Define(*id), node, turn, (&define.cites, define.verified), |grown| match &define.is {
                    Definition::Truth(of) | Definition::Moment(of) => grown.expr(of, NO_TURN),
                    Definition::Term(_) | Definition::Number(_) => {}
                });
            }
            Expr::Path(id) => {
                let opens = &pack.path(*id).opens;
                let below = |grown: &mut Self| grown.expr(&opens.expr, NO_TURN);
                self.step(Step::Path(*id), node, turn, (&opens.cites, opens.verified), below);
            }
            Expr::PathDue(id) => match &pack.path(*id).due {
                Some(due) => {
                    let below = |grown: &mut Self| grown.expr(&due.expr, NO_TURN);
                    self.step(Step::PathDue(*id), node, turn, (&due.cites, due.verified), below);
                }
                None => self.leaf(Step::Literal, node, turn),
            },
            Expr::Delisting(of) => self.delisting(of, node, turn),
            Expr::All(of) | Expr::Any(of) => {
                let step = if matches!(expr, Expr::All(_)) { Step::All } else { Step::Any };
                self.plain(step, node, turn, |grown| of.iter().for_each(|each| grown.alternative(each, node)));
            }
            Expr::Not(of) => self.plain(Step::Not, node, turn, |grown| grown.expr(of, NO_TURN)),
            Expr::Barred(cites, of) => {
                let text = (&cites[..], Verification::FullText);
                self.step(Step::Barred, node, turn, text, |grown| grown.expr(of, NO_TURN));
            }
            Expr::If(condition, then, otherwise) => self.plain(Step::If, node, turn, |grown| {
                let settled = grown.builder.expr(condition);
                grown.expr(condition, NO_TURN);
                let turn = grown.taken(&[(settled, Span::NEVER)]);
                grown.expr(then, turn);
                let turn = grown.taken(&[(settled, Span::ALWAYS)]);
                grown.expr(otherwise, turn);
            }),
            Expr::Moved(how, of) => self.plain(Step::Moved(*how), node, turn, |grown| grown.expr(of, NO_TURN)),
            Expr::Shift(of, term) => self.timed(Step::Shift(Vec::new()), node, turn, of, term),
            Expr::Within(term, of) => self.timed(Step::Within(Vec::new()), node, turn, of, term),
            Expr::By(one, other) => self.both(Step::By, node, turn, one, other),
            Expr::Since(one, other) => self.both(Step::Since, node, turn, one, other),
            Expr::Unless(one, other) => self.both(Step::Unless, node, turn, one, other),
            Expr::Compare(left, how, right) => {
                self.plain(Step::Compare((0, 0), *how, (0, 0)), node, turn, |grown| {
                    grown.number(left, &[]);
                    grown.number(right, &[]);
                });
            }
            Expr::Left(most, points) => self.plain(Step::Left(*most, Vec::new()), node, turn, |grown| {
                points.iter().for_each(|(_, until)| grown.expr(until, NO_TURN));
                points.iter().for_each(|(count, _)| grown.number(count, &[]));
            }),
        }
    }

    fn alternative(&mut self, of: &'a Expr, whole: u32) {
        let part = self.builder.expr(of);
        let turn = self.turn(Turn::Decides { whole, part });
        self.expr(of, turn);
    }

    fn both(&mut self, step: Step, node: u32, turn: u32, one: &'a Expr, other: &'a Expr) {
        self.plain(step, node, turn, |grown| {
            grown.expr(one, NO_TURN);
            grown.expr(other, NO_TURN);
        });
    }

    /// The deletion in fact, the ways, and the last days of those that bind; of these and of the ways only
    /// what decides is named, and how it comes about is not told again.
    fn delisting(&mut self, of: &'a Delisting, node: u32, turn: u32) {
        let Op::Gone(gone) = self.builder.nodes.ops[node as usize] else { return };
        let step = Step::Delisting(of.removed, Looked::Trusting(NaiveDate::MIN), 0);
        self.plain(step, node, turn, |grown| {
            let flat = grown.builder.nodes.gone[gone as usize];
            if let Some((node, _)) = flat.removed {
                grown.removed(of.removed, node);
            }
            let ways: Vec<u32> = grown.builder.nodes.list(flat.ways).to_vec();
            for (way, part) in of.ways.iter().zip(ways) {
                let turn = grown.turn(Turn::OpensFirst { gone, part });
                let opens = &grown.pack.path(*way).opens;
                let text = (&opens.cites[..], opens.verified);
                let place = grown.step(Step::Path(*way), part, turn, text, |grown| grown.expr(&opens.expr, NO_TURN));
                grown.named_only(place);
            }
            let bound: Vec<u32> = grown.builder.nodes.list(flat.bound).to_vec();
            for (way, part) in of.bound.iter().zip(bound) {
                let turn = grown.turn(Turn::LastDay { gone, part });
                let Some(due) = &grown.pack.path(*way).due else {
                    grown.leaf(Step::Literal, part, turn);
                    continue;
                };
                let text = (&due.cites[..], due.verified);
                let place = grown.step(Step::PathDue(*way), part, turn, text, |grown| grown.expr(&due.expr, NO_TURN));
                grown.named_only(place);
            }
        });
    }

    fn removed(&mut self, fact: Option<FactId>, node: u32) {
        if let Some(fact) = fact {
            self.leaf(Step::Fact { fact, taken: false }, node, NO_TURN);
        }
    }

    fn named_only(&mut self, place: usize) {
        let this = &mut self.tree.places[place];
        this.next = this.end;
    }

    fn timed(&mut self, step: Step, node: u32, turn: u32, of: &'a Expr, term: &'a TermExpr) {
        self.plain(step, node, turn, |grown| {
            grown.expr(of, NO_TURN);
            grown.term(term, &[]);
        });
    }

    /// The facts and definitions a term comes from, unless conditions above come out otherwise.
    fn term(&mut self, term: &'a TermExpr, unless: &[(u32, Span)]) {
        match term {
            TermExpr::Range(..) => {}
            TermExpr::Fact(fact) => self.counted(*fact, unless),
            TermExpr::Define(id) => {
                let define = self.pack.define(*id);
                self.defined(Step::Define(*id), (&define.cites, define.verified), unless, |grown| {
                    if let Definition::Term(of) = &define.is {
                        grown.term(of, &[]);
                    }
                });
            }
            TermExpr::Sum(of) => of.iter().for_each(|each| self.term(each, unless)),
            TermExpr::If(condition, then, otherwise) => {
                let (then_unless, otherwise_unless) = self.condition(condition, unless);
                self.term(then, &then_unless);
                self.term(otherwise, &otherwise_unless);
            }
        }
    }

    /// The same for a number.
    fn number(&mut self, number: &'a NumberExpr, unless: &[(u32, Span)]) {
        match number {
            NumberExpr::Literal(_) => {}
            NumberExpr::Fact(fact) => self.counted(*fact, unless),
            NumberExpr::Define(id) => {
                let define = self.pack.define(*id);
                self.defined(Step::Define(*id), (&define.cites, define.verified), unless, |grown| {
                    if let Definition::Number(of) = &define.is {
                        grown.number(of, &[]);
                    }
                });
            }
            NumberExpr::Sum(of) => of.iter().for_each(|each| self.number(each, unless)),
            NumberExpr::If(condition, then, otherwise) => {
                let (then_unless, otherwise_unless) = self.condition(condition, unless);
                self.number(then, &then_unless);
                self.number(otherwise, &otherwise_unless);
            }
        }
    }

    fn counted(&mut self, fact: FactId, unless: &[(u32, Span)]) {
        let turn = self.taken(unless);
        self.leaf(Step::Number(fact, 0, 0), ALWAYS, turn);
    }

    /// A definition that is no window.
    fn defined(
        &mut self,
        step: Step,
        text: (&'a [Cite], Verification),
        unless: &[(u32, Span)],
        below: impl FnOnce(&mut Self),
    ) {
        let turn = self.taken(unless);
        self.step(step, ALWAYS, turn, text, |grown| {
            grown.leaf(Step::Literal, ALWAYS, NO_TURN);
            below(grown);
        });
    }

    /// A condition among the steps, and what must not be for its two branches.
    fn condition(&mut self, condition: &'a Expr, unless: &[(u32, Span)]) -> (Unless, Unless) {
        let turn = self.taken(unless);
        self.expr(condition, turn);
        let settled = self.builder.expr(condition);
        let with = |span: Span| unless.iter().copied().chain([(settled, span)]).collect();
        (with(Span::NEVER), with(Span::ALWAYS))
    }
}

fn is_counting(step: &Step) -> bool {
    matches!(step, Step::Shift(_) | Step::Within(_) | Step::Moved(_))
}
