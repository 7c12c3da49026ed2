//! Expressions made flat, each part once.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use chrono::{Datelike, NaiveDate};

use super::super::calendar::civil::NEVER;
use super::super::expression::{Definition, Expr, NumberExpr, PathId, TermExpr};
use super::super::fact::{FactId, FactKind, ValueSet};
use super::super::pack::Pack;
use super::super::term::Term;
use super::flow::Flow;
use super::node::{Counted, Gone, Length, List, Nodes, Op};
use super::span::Span;
use super::state::{READINGS, VERSIONS, bit};

/// The nodes of a pack while they are made.
pub(super) struct Builder<'p> {
    pack: &'p Pack,
    pub nodes: Nodes,
    /// The nodes there are, by what they hash to.
    known: BTreeMap<u64, Vec<u32>>,
    lists: BTreeMap<Vec<u32>, List>,
    defines: Vec<Option<u32>>,
    opens: Vec<Option<u32>>,
    dues: Vec<Option<u32>>,
}

/// Mixes the numbers an operation is made of. Nobody chooses them to make two mix alike, and two that do are told
/// apart all the same.
struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let number = chunk.iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
            self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A place in a table, put there if it is not in it yet.
fn place_in<T: PartialEq>(table: &mut Vec<T>, value: T) -> u32 {
    let place = table.iter().position(|each| *each == value).unwrap_or_else(|| {
        table.push(value);
        table.len() - 1
    });
    place as u32
}

impl<'p> Builder<'p> {
    pub(super) fn new(pack: &'p Pack) -> Builder<'p> {
        Builder {
            pack,
            nodes: Nodes::default(),
            known: BTreeMap::new(),
            lists: BTreeMap::new(),
            defines: vec![None; pack.defines.len()],
            opens: vec![None; pack.paths.len()],
            dues: vec![None; pack.paths.len()],
        }
    }

    /// All nodes, once no more will be made.
    pub(super) fn finished(self) -> Nodes {
        let flow = Flow::of(&self.nodes, self.pack.facts.len());
        Nodes { flow, ..self.nodes }
    }

    fn node(&mut self, op: Op) -> u32 {
        let mut hasher = Mixer(0);
        op.hash(&mut hasher);
        let alike = self.known.entry(hasher.finish()).or_default();
        if let Some(known) = alike.iter().find(|node| self.nodes.ops[**node as usize] == op) {
            return *known;
        }
        let node = self.nodes.ops.len() as u32;
        alike.push(node);
        self.nodes.ops.push(op);
        self.nodes.sides.push(self.nodes.sides_of(op));
        let mut needs = self.own_needs(op);
        self.nodes.each_operand(node as usize, |of| needs |= self.nodes.needs[of as usize]);
        self.nodes.needs.push(needs);
        self.nodes.slots.push(if op.is_number() { self.nodes.numbers } else { self.nodes.lengths });
        self.nodes.numbers += u32::from(op.is_number());
        self.nodes.lengths += u32::from(op.is_lengths());
        node
    }

    fn own_needs(&self, op: Op) -> u64 {
        let counted = |place: u32| bit(self.nodes.counted[place as usize].fact as usize);
        match op {
            Op::When(fact) | Op::Chosen(fact, _) | Op::NumberFact(fact) => bit(fact as usize),
            Op::Reading(..) => READINGS,
            Op::Governed(_) => VERSIONS,
            Op::Shift(_, Length::Counted(place)) | Op::Within(_, Length::Counted(place)) | Op::LengthCounted(place) => {
                counted(place)
            }
            _ => 0,
        }
    }

    fn list(&mut self, of: Vec<u32>) -> List {
        if let Some(known) = self.lists.get(&of) {
            return *known;
        }
        let list = List { from: self.nodes.operands.len() as u32, length: of.len() as u32 };
        self.nodes.operands.extend_from_slice(&of);
        self.lists.insert(of, list);
        list
    }

    fn each(&mut self, of: &[Expr]) -> List {
        let nodes = of.iter().map(|each| self.expr(each)).collect();
        self.list(nodes)
    }

    fn literal(&mut self, window: Span) -> u32 {
        self.node(Op::Literal(window))
    }

    /// The node of an expression.
    pub(super) fn expr(&mut self, expr: &Expr) -> u32 {
        let op = match expr {
            Expr::Literal(window) => Op::Literal(Span::of(*window)),
            Expr::AsOf => Op::AsOf,
            Expr::Fact(fact) => self.fact(*fact),
            Expr::Chosen(fact, set) => Op::Chosen(fact.0 as u32, set.0),
            Expr::Reading(reading, set) => Op::Reading(reading.0 as u32, set.0),
            Expr::Governed(version) => Op::Governed(version.0 as u32),
            Expr::InForce(source) => {
                let source = self.pack.source(*source);
                let day = |day: Option<NaiveDate>| day.map_or(NEVER, |day| day.num_days_from_ce());
                Op::InForce(day(source.from), day(source.until))
            }
            Expr::Define(id) => {
                if let Some(Some(known)) = self.defines.get(id.0) {
                    return *known;
                }
                let pack = self.pack;
                let node = match &pack.define(*id).is {
                    Definition::Truth(of) | Definition::Moment(of) => self.expr(of),
                    Definition::Term(_) | Definition::Number(_) => self.literal(Span::UNKNOWN),
                };
                self.defines[id.0] = Some(node);
                return node;
            }
            Expr::Path(id) => return self.opens(*id),
            Expr::PathDue(id) => return self.due(*id),
            Expr::Delisting(of) => {
                let removed = of.removed.map(|fact| {
                    let op = self.fact(fact);
                    (self.node(op), fact.0 as u32)
                });
                let ways = of.ways.iter().map(|way| self.opens(*way)).collect();
                let bound = of.bound.iter().map(|way| {
                    let both = vec![self.opens(*way), self.due(*way)];
                    let both = Op::All(self.list(both));
                    self.node(both)
                });
                let bound = bound.collect();
                let gone = Gone { removed, ways: self.list(ways), bound: self.list(bound) };
                Op::Gone(place_in(&mut self.nodes.gone, gone))
            }
            Expr::All(of) => Op::All(self.each(of)),
            Expr::Any(of) => Op::Any(self.each(of)),
            Expr::Not(of) | Expr::Barred(_, of) => Op::Not(self.expr(of)),
            Expr::If(condition, then, otherwise) => Op::If(self.expr(condition), self.expr(then), self.expr(otherwise)),
            Expr::Moved(how, of) => Op::Moved(*how, self.expr(of)),
            Expr::Shift(of, term) => Op::Shift(self.expr(of), self.length(term)),
            Expr::Within(term, of) => Op::Within(self.expr(of), self.length(term)),
            Expr::By(of, deadline) => Op::By(self.expr(of), self.expr(deadline)),
            Expr::Since(of, from) => Op::Since(self.expr(of), self.expr(from)),
            Expr::Unless(of, other) => Op::Unless(self.expr(of), self.expr(other)),
            Expr::Compare(left, how, right) => Op::Compare(self.number(left), *how, self.number(right)),
            Expr::Left(most, points) => {
                let pairs = points.iter().flat_map(|(count, until)| [self.number(count), self.expr(until)]);
                let pairs = pairs.collect();
                Op::Left(place_in(&mut self.nodes.limits, *most), self.list(pairs))
            }
        };
        self.node(op)
    }

    /// When a fact comes; of what has no date, whether its first value is chosen.
    fn fact(&self, fact: FactId) -> Op {
        match self.pack.facts.get(fact.0).map(|fact| &fact.kind) {
            Some(FactKind::Date | FactKind::Event { .. }) => Op::When(fact.0 as u32),
            Some(_) => Op::Chosen(fact.0 as u32, ValueSet::only(0).0),
            None => Op::Literal(Span::UNKNOWN),
        }
    }

    fn opens(&mut self, path: PathId) -> u32 {
        if let Some(Some(known)) = self.opens.get(path.0) {
            return *known;
        }
        let pack = self.pack;
        let node = self.expr(&pack.path(path).opens.expr);
        self.opens[path.0] = Some(node);
        node
    }

    fn due(&mut self, path: PathId) -> u32 {
        if let Some(Some(known)) = self.dues.get(path.0) {
            return *known;
        }
        let pack = self.pack;
        let node = match &pack.path(path).due {
            Some(due) => self.expr(&due.expr),
            None => self.literal(Span::NEVER),
        };
        self.dues[path.0] = Some(node);
        node
    }

    fn is(&mut self, term: Term) -> Length {
        Length::Is(place_in(&mut self.nodes.terms, term))
    }

    fn length(&mut self, term: &TermExpr) -> Length {
        match term {
            TermExpr::Range(least, most) if least == most => self.is(*least),
            TermExpr::Range(least, most) => {
                let (least, most) = (place_in(&mut self.nodes.terms, *least), place_in(&mut self.nodes.terms, *most));
                Length::Node(self.node(Op::LengthRange(least, most)))
            }
            TermExpr::Fact(fact) => match self.pack.facts.get(fact.0).map(|fact| &fact.kind) {
                Some(FactKind::Number { unit: Some(unit), .. }) => {
                    let counted = Counted { fact: fact.0 as u32, unit: *unit, and: Term::default() };
                    Length::Counted(place_in(&mut self.nodes.counted, counted))
                }
                _ => self.is(Term::default()),
            },
            TermExpr::Define(id) => {
                let pack = self.pack;
                match &pack.define(*id).is {
                    Definition::Term(of) => self.length(of),
                    _ => self.is(Term::default()),
                }
            }
            TermExpr::Sum(of) => {
                let lengths: Vec<Length> = of.iter().map(|each| self.length(each)).collect();
                self.sum(&lengths)
            }
            TermExpr::If(condition, then, otherwise) => {
                let condition = self.expr(condition);
                let (then, otherwise) = (self.length(then), self.length(otherwise));
                let (then, otherwise) = (self.length_node(then), self.length_node(otherwise));
                Length::Node(self.node(Op::LengthIf(condition, then, otherwise)))
            }
        }
    }

    /// What is known of a sum from the beginning is added up here.
    fn sum(&mut self, of: &[Length]) -> Length {
        let known = |length: &Length| match length {
            Length::Is(place) => Some(self.nodes.terms[*place as usize]),
            _ => None,
        };
        let fixed = of.iter().filter_map(known).fold(Term::default(), Term::plus);
        let open: Vec<Length> = of.iter().copied().filter(|each| known(each).is_none()).collect();
        match open.as_slice() {
            [] => self.is(fixed),
            [Length::Counted(place)] => {
                let counted = self.nodes.counted[*place as usize];
                let counted = Counted { and: counted.and.plus(fixed), ..counted };
                Length::Counted(place_in(&mut self.nodes.counted, counted))
            }
            several => {
                let fixed = self.is(fixed);
                let all = std::iter::once(fixed).chain(several.iter().copied());
                let nodes = all.map(|each| self.length_node(each)).collect();
                let sum = Op::LengthSum(self.list(nodes));
                Length::Node(self.node(sum))
            }
        }
    }

    fn length_node(&mut self, length: Length) -> u32 {
        match length {
            Length::Is(place) => self.node(Op::LengthIs(place)),
            Length::Counted(place) => self.node(Op::LengthCounted(place)),
            Length::Node(node) => node,
        }
    }

    fn number(&mut self, number: &NumberExpr) -> u32 {
        let op = match number {
            NumberExpr::Literal(value) => Op::NumberIs(*value),
            NumberExpr::Fact(fact) => Op::NumberFact(fact.0 as u32),
            NumberExpr::Define(id) => {
                let pack = self.pack;
                return match &pack.define(*id).is {
                    Definition::Number(of) => self.number(of),
                    _ => self.everything(),
                };
            }
            NumberExpr::Sum(of) => {
                let of = of.iter().map(|each| self.number(each)).collect();
                Op::NumberSum(self.list(of))
            }
            NumberExpr::If(condition, then, otherwise) => {
                Op::NumberIf(self.expr(condition), self.number(then), self.number(otherwise))
            }
        };
        self.node(op)
    }

    /// A number of which nothing is known; no such number is ever read from a file.
    fn everything(&mut self) -> u32 {
        self.node(Op::NumberFact(u32::MAX))
    }
}
