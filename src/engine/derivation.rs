//! The derivation: the tree an evaluation leaves, naming what decided each step and by which article.
//!
//! Invariant (law 3): [`replay`] of any node gives the window the node carries, so the explanation
//! cannot drift from the answer it explains.

use std::sync::Arc;

use super::calendar::Calendar;
use super::expression::{
    Comparison, DefineId, Definition, Delisting, Expr, NumberExpr, PathId, ReadingId, TermExpr, VersionId,
};
use super::fact::{FactId, State, ValueSet};
use super::gone::{Looked, gone};
use super::left::{Points, left};
use super::moment::Moment;
use super::moved::Move;
use super::pack::Rule;
use super::source::{Cites, SourceId, Verification};
use super::term::Term;
use super::uses::Variable;
use super::window::Window;
use super::world::{Narrowed, World, choose, compared};

/// One step of a derivation.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What is done with the nodes below.
    pub step: Step,
    /// What comes of it.
    pub window: Window,
    /// The articles it rests on.
    pub cites: Cites,
    /// How well they were verified.
    pub verified: Verification,
    /// Whether a notice not yet published may move it.
    pub provisional: bool,
    /// What it is made of. Shared: most effects of a listing end alike.
    pub of: Arc<[Node]>,
}

/// The kinds of steps. Leaves carry what they say; the others are recomputed from the nodes below.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A day or truth written in the pack.
    Literal,
    /// The as-of day.
    AsOf,
    /// A date, event or yes-no fact. `taken` says that the step is imagined to be taken today.
    Fact {
        /// The fact.
        fact: FactId,
        /// Whether it is imagined to be taken today.
        taken: bool,
    },
    /// One of these values is chosen.
    Chosen(FactId, ValueSet),
    /// What follows from other listings of the case for a fact, or for whether it has one of these
    /// values; with their labels.
    Follows {
        /// The fact.
        fact: FactId,
        /// The values asked for, where it is a choice.
        chosen: Option<ValueSet>,
        /// The labels of the listings it follows from.
        from: Vec<String>,
        /// Whether every step is imagined to be taken there today.
        taken: bool,
    },
    /// The reading in use is one of these; the second set is what is still possible.
    Reading(ReadingId, ValueSet, ValueSet),
    /// This version governs.
    Governed(VersionId),
    /// The source is in force.
    InForce(SourceId),
    /// A number of units of time, or of anything, taken from a fact.
    Number(FactId, i64, i64),
    /// A definition of the pack.
    Define(DefineId),
    /// A rule of the pack as a whole.
    Rule,
    /// A path.
    Path(PathId),
    /// The deadline on a path.
    PathDue(PathId),
    /// The entry is gone: deleted in fact, or on a day on which it can be; so many ways that let it go
    /// follow, then the last days by which it has to.
    Delisting(Option<FactId>, Looked, usize),
    /// If no earlier than the second.
    Since,
    /// If the second has not come by then.
    Unless,
    /// All of these: the latest.
    All,
    /// Any of these: the earliest.
    Any,
    /// The contrary.
    Not,
    /// The contrary, because an article says so.
    Barred,
    /// The first node decides between the others.
    If,
    /// The day after, the end of its month, and the like.
    Moved(Move),
    /// One of these terms later; further nodes say where the terms come from.
    Shift(Vec<Term>),
    /// Until one of these terms later.
    Within(Vec<Term>),
    /// If no later than the second.
    By,
    /// A comparison of two whole numbers, each from a least to a greatest value.
    Compare((i64, i64), Comparison, (i64, i64)),
    /// At most so many are left of these points; the moments at which they lapse come first below.
    Left(i64, Vec<(i64, i64)>),
    /// The hull over the values of something unknown: those that give its two ends, a node for each.
    Each(Variable, Vec<Narrowed>),
}

/// Explains a rule: its tight window and how it comes about.
pub fn explain(world: &World, rule: &Rule) -> Node {
    let of = explain_split(world, rule);
    Node {
        window: of.window,
        provisional: of.provisional,
        cites: rule.cites.clone(),
        verified: rule.verified,
        step: Step::Rule,
        of: [of].into(),
    }
}

/// The plain tree where it already gives the tight window; otherwise what an unknown is in the two
/// worlds in which the window begins earliest and ends latest, with a tree for each.
fn explain_split(world: &World, rule: &Rule) -> Node {
    let plain = world.derive(&rule.expr);
    if plain.window == world.tight(rule) {
        return plain;
    }
    let shown = world.shown(rule);
    if !shown.complete {
        return explain_by_parts(world, rule, plain);
    }
    let (first, last) = (shown.earliest.narrowed, shown.latest.narrowed);
    // What was split first was narrowed in every part.
    let Some((variable, _)) = first.first() else { return plain };
    let finally = |narrowed: &[(Variable, Narrowed)]| {
        narrowed.iter().rev().find(|(each, _)| each == variable).map(|(_, value)| *value)
    };
    let mut values: Vec<Narrowed> = [finally(&first), finally(&last)].into_iter().flatten().collect();
    values.dedup();
    let nodes: Vec<Node> = values.iter().map(|value| explain_split(&world.narrowed(*variable, *value), rule)).collect();
    node(world.calendar, Step::Each(*variable, values), nodes)
}

/// The same where the search for worlds to show gave up although the window is known: the first and the last of the
/// parts that what can be split falls into, each by its own window.
fn explain_by_parts(world: &World, rule: &Rule, plain: Node) -> Node {
    let Some((variable, values)) = world.split_by_thumb(rule) else { return plain };
    let parts = values.into_iter().map(|value| {
        let part = world.narrowed(variable, value);
        (value, part.tight(rule), part)
    });
    let parts: Vec<(Narrowed, Window, World)> = parts.collect();
    let first = parts.iter().min_by_key(|(_, window, _)| window.earliest());
    let last = parts.iter().max_by_key(|(_, window, _)| window.latest());
    let mut ends: Vec<&(Narrowed, Window, World)> = first.into_iter().chain(last).collect();
    ends.dedup_by_key(|(value, _, _)| *value);
    let of = ends.iter().map(|(_, window, part)| {
        let plain = part.derive(&rule.expr);
        if plain.window == *window { plain } else { explain_by_parts(part, rule, plain) }
    });
    node(world.calendar, Step::Each(variable, ends.iter().map(|(value, _, _)| *value).collect()), of.collect())
}

/// Recomputes a node's window from the leaves up.
pub fn replay(node: &Node, calendar: &Calendar) -> Window {
    if node.of.is_empty() {
        return node.window;
    }
    let of: Vec<Window> = node.of.iter().map(|each| replay(each, calendar)).collect();
    combine(&node.step, &of, calendar).unwrap_or(node.window)
}

impl Node {
    /// Which of the nodes below decided: for *all* and *any*, those that reach a bound.
    pub fn decides(&self, place: usize) -> bool {
        self.of.get(place).is_some_and(|child| decides(&self.step, self.window, child.window))
    }

    /// The nodes that decided the result, this one first, depth first.
    pub fn deciding(&self) -> Vec<&Node> {
        let mut found = Vec::new();
        self.each_deciding(&mut |node| found.push(node));
        found
    }

    fn each_deciding<'n>(&'n self, with: &mut impl FnMut(&'n Node)) {
        with(self);
        for (_, child) in self.of.iter().enumerate().filter(|(place, _)| self.decides(*place)) {
            child.each_deciding(with);
        }
    }

    /// The weakest verification of a text that decided. Readings count where they are evaluated.
    pub fn weakest(&self) -> Verification {
        let mut weakest = self.verified;
        self.each_deciding(&mut |node| weakest = weakest.max(node.verified));
        weakest
    }
}

impl Node {
    /// How well the text was read that shuts what never comes: the firmest of those that do, for it stays
    /// shut whatever another says that opens nothing either.
    pub fn shut_by(&self) -> Verification {
        let shut = |each: &&Node| each.window == Window::NEVER;
        let below = match self.step {
            Step::All | Step::Any => self.of.iter().filter(shut).map(Node::shut_by).min(),
            Step::Rule | Step::Define(_) | Step::Path(_) => self.of.iter().filter(shut).map(Node::shut_by).max(),
            Step::If if self.of.len() == 2 => self.of.first().map(Node::weakest).max(self.of.last().map(Node::shut_by)),
            _ => return self.weakest(),
        };
        self.verified.max(below.unwrap_or(Verification::FullText))
    }

    /// The weakest verification of a text that decided, interpretations left aside.
    pub fn weakest_text(&self) -> Verification {
        let mut weakest = Verification::FullText;
        self.each_deciding(&mut |node| {
            if node.verified != Verification::Interpretation {
                weakest = weakest.max(node.verified);
            }
        });
        weakest
    }
}

/// Of alternatives, those that decide, without what they come from; what never comes decides nothing.
fn deciding_alone(nodes: Vec<Node>, decides: impl Fn(Window, Window) -> bool) -> Vec<Node> {
    let all = nodes.iter().fold(Window::NEVER, |all, each| all.or(each.window));
    let told = nodes.into_iter().filter(|node| node.window != Window::NEVER && decides(all, node.window));
    told.map(|node| Node { verified: node.weakest(), of: Arc::default(), ..node }).collect()
}

fn node(calendar: &Calendar, step: Step, mut of: Vec<Node>) -> Node {
    let windows: Vec<Window> = of.iter().map(|each| each.window).collect();
    let window = combine(&step, &windows, calendar).unwrap_or(Window::UNKNOWN);
    let below = of.iter().any(|each| each.provisional && decides(&step, window, each.window));
    let provisional = below || counts_into_the_unknown(&step, windows.first().copied(), calendar);
    if matches!(step, Step::All | Step::Any) {
        // What did not decide is named, not followed further.
        of.iter_mut().filter(|each| !decides(&step, window, each.window)).for_each(|each| each.of = Arc::default());
    }
    Node { step, window, cites: Cites::default(), verified: Verification::FullText, provisional, of: of.into() }
}

/// Whether a node below decides what a step makes of all of them.
fn decides(step: &Step, whole: Window, below: Window) -> bool {
    match step {
        Step::All | Step::Any | Step::Each(..) => {
            below.earliest() == whole.earliest() || below.latest() == whole.latest()
        }
        _ => true,
    }
}

/// What an inner step makes of the windows below it; `None` for a leaf.
fn combine(step: &Step, of: &[Window], calendar: &Calendar) -> Option<Window> {
    let first = of.first().copied().unwrap_or(Window::UNKNOWN);
    let second = of.get(1).copied().unwrap_or(Window::UNKNOWN);
    let shifted = |terms: &[Term]| {
        let step = |term: &Term| first.map(|m| m.map(|day| calendar.shift(day, *term).map(|counted| counted.day)));
        terms.iter().map(step).reduce(Window::hull).unwrap_or(first)
    };
    Some(match step {
        Step::Literal
        | Step::AsOf
        | Step::Fact { .. }
        | Step::Chosen(..)
        | Step::Follows { .. }
        | Step::Reading(..)
        | Step::Governed(_)
        | Step::InForce(_)
        | Step::Number(..) => return None,
        Step::Define(_) | Step::Rule | Step::Path(_) | Step::PathDue(_) => first,
        Step::All => of.iter().fold(Window::ALWAYS, |all, each| all.and(*each)),
        Step::Any => of.iter().fold(Window::NEVER, |any, each| any.or(*each)),
        Step::Not | Step::Barred => first.not(),
        Step::If => choose(first, || second, || of.last().copied().unwrap_or(second)),
        Step::Moved(how) => how.window(first, calendar),
        Step::Shift(terms) => shifted(terms),
        Step::Within(terms) => first.span(shifted(terms)),
        Step::By => first.by(second),
        Step::Since => first.since(second),
        Step::Unless => first.unless(second),
        Step::Delisting(event, looked, ways) => {
            let (deleted, rest) = match event {
                Some(_) => (first, of.get(1..).unwrap_or_default()),
                None => (Window::NEVER, of),
            };
            let any = |of: &[Window]| of.iter().copied().fold(Window::NEVER, Window::or);
            let (ways, last_days) = rest.split_at((*ways).min(rest.len()));
            gone(deleted, any(ways), any(last_days), *looked)
        }
        Step::Compare(left, how, right) => compared(*left, *how, *right),
        Step::Left(most, counts) => {
            let points: Vec<Points> = counts.iter().copied().zip(of.iter().copied()).collect();
            left(*most, &points)
        }
        Step::Each(..) => of.iter().copied().reduce(Window::hull).unwrap_or(Window::UNKNOWN),
    })
}

pub(super) fn counts_into_the_unknown(step: &Step, base: Option<Window>, calendar: &Calendar) -> bool {
    let Some(base) = base else { return false };
    let days = [base.earliest(), base.latest()].into_iter().filter_map(Moment::day);
    match step {
        Step::Shift(terms) | Step::Within(terms) => days
            .flat_map(|day| terms.iter().filter_map(move |term| calendar.shift(day, *term)))
            .any(|counted| counted.provisional),
        Step::Moved(how) => days.filter_map(|day| how.day(day, calendar)).any(|counted| counted.provisional),
        _ => false,
    }
}

impl World<'_> {
    fn leaf(&self, step: Step, window: Window) -> Node {
        Node {
            step,
            window,
            cites: Cites::default(),
            verified: Verification::FullText,
            provisional: false,
            of: Arc::default(),
        }
    }

    fn inner(&self, step: Step, of: Vec<Node>) -> Node {
        node(self.calendar, step, of)
    }

    /// The leaf of a fact that follows from other listings.
    fn derive_followed(&self, expr: &Expr) -> Option<Node> {
        let (fact, chosen) = match expr {
            Expr::Fact(fact) => (*fact, None),
            Expr::Chosen(fact, set) => (*fact, Some(*set)),
            _ => return None,
        };
        let followed = self.follows(fact)?;
        let link = self.pack.follows.get(followed.link)?;
        let window = self.window(expr);
        let taken = chosen.is_none() && self.given(fact) != window;
        let leaf = self.leaf(Step::Follows { fact, chosen, from: followed.from.clone(), taken }, window);
        let (verified, provisional) = (followed.verified, followed.provisional);
        Some(Node { cites: link.cites.clone(), verified, provisional, ..leaf })
    }

    fn derive(&self, expr: &Expr) -> Node {
        if let Some(followed) = self.derive_followed(expr) {
            return followed;
        }
        match expr {
            Expr::Literal(window) => self.leaf(Step::Literal, *window),
            Expr::AsOf => self.leaf(Step::AsOf, self.window(expr)),
            Expr::Fact(fact) => {
                let given = self.given(*fact);
                self.leaf(Step::Fact { fact: *fact, taken: given != self.when(*fact) }, self.when(*fact))
            }
            Expr::Chosen(fact, set) => self.leaf(Step::Chosen(*fact, *set), self.window(expr)),
            Expr::Reading(reading, set) => {
                let step = Step::Reading(*reading, *set, self.reading(*reading));
                let cites = self.pack.readings[reading.0].cites.clone();
                Node { cites, ..self.leaf(step, self.window(expr)) }
            }
            Expr::Governed(version) => self.leaf(Step::Governed(*version), self.window(expr)),
            Expr::InForce(source) => self.leaf(Step::InForce(*source), self.window(expr)),
            Expr::Define(id) => self.known.node(id.0, &self.reach, || {
                let define = self.pack.define(*id);
                let of = match &define.is {
                    Definition::Truth(of) | Definition::Moment(of) => vec![self.derive(of)],
                    Definition::Term(_) | Definition::Number(_) => Vec::new(),
                };
                let inner = self.inner(Step::Define(*id), of);
                Node { cites: define.cites.clone(), verified: define.verified, ..inner }
            }),
            Expr::Path(id) => self.known.node(self.reach.way(*id), &self.reach, || {
                let path = self.pack.path(*id);
                let inner = self.inner(Step::Path(*id), vec![self.derive(&path.opens.expr)]);
                Node { cites: path.opens.cites.clone(), verified: path.opens.verified, ..inner }
            }),
            Expr::PathDue(id) => match &self.pack.path(*id).due {
                Some(due) => self.known.node(self.reach.last_day(*id), &self.reach, || {
                    let inner = self.inner(Step::PathDue(*id), vec![self.derive(&due.expr)]);
                    Node { cites: due.cites.clone(), verified: due.verified, ..inner }
                }),
                None => self.leaf(Step::Literal, Window::NEVER),
            },
            Expr::Delisting(of) => self.derive_delisting(of),
            Expr::All(of) => self.inner(Step::All, self.derive_all(of)),
            Expr::Any(of) => self.inner(Step::Any, self.derive_all(of)),
            Expr::Not(of) => self.inner(Step::Not, vec![self.derive(of)]),
            Expr::Barred(cites, of) => {
                let inner = self.inner(Step::Barred, vec![self.derive(of)]);
                Node { cites: cites.clone(), ..inner }
            }
            Expr::If(condition, then, otherwise) => {
                let of = match self.window(condition) {
                    Window::ALWAYS => vec![self.derive(condition), self.derive(then)],
                    Window::NEVER => vec![self.derive(condition), self.derive(otherwise)],
                    _ => vec![self.derive(condition), self.derive(then), self.derive(otherwise)],
                };
                self.inner(Step::If, of)
            }
            Expr::Moved(how, of) => self.inner(Step::Moved(*how), vec![self.derive(of)]),
            Expr::Shift(of, term) => self.timed(Step::Shift(self.terms(term)), of, term),
            Expr::Within(term, of) => self.timed(Step::Within(self.terms(term)), of, term),
            Expr::By(of, deadline) => self.inner(Step::By, vec![self.derive(of), self.derive(deadline)]),
            Expr::Since(of, from) => self.inner(Step::Since, vec![self.derive(of), self.derive(from)]),
            Expr::Unless(of, other) => self.inner(Step::Unless, vec![self.derive(of), self.derive(other)]),
            Expr::Compare(left, how, right) => {
                let facts = [left, right].into_iter().flat_map(|number| self.derive_number(number)).collect();
                self.inner(Step::Compare(self.number(left), *how, self.number(right)), facts)
            }
            Expr::Left(most, points) => {
                let counts = points.iter().map(|(count, _)| self.number(count)).collect();
                let until = points.iter().map(|(_, until)| self.derive(until));
                let facts = points.iter().flat_map(|(count, _)| self.derive_number(count));
                self.inner(Step::Left(*most, counts), until.chain(facts).collect())
            }
        }
    }

    /// The deletion in fact, the ways that let the entry go first, and the last days that decide by when
    /// it has to. How these come about is told with their ways, not again with every effect.
    fn derive_delisting(&self, of: &Delisting) -> Node {
        // What was deleted in fact needs no way to be gone.
        let is_gone = of.removed.is_some_and(|event| self.when(event).latest().has_come_by(self.as_of));
        let ways = of.ways.iter().filter(|_| !is_gone).map(|way| self.derive(&Expr::Path(*way)));
        let ways = deciding_alone(ways.collect(), |all, node| node.earliest() == all.earliest());
        let last_day = |way: &PathId| Node { window: self.last_day(*way), ..self.derive(&Expr::PathDue(*way)) };
        let last_days = of.bound.iter().filter(|_| !is_gone).map(last_day);
        let last_days = deciding_alone(last_days.collect(), |all, node| {
            node.earliest() == all.earliest() || node.latest() == all.latest()
        });
        let step = Step::Delisting(of.removed, self.looked(), ways.len());
        let event = of.removed.map(|event| self.derive(&Expr::Fact(event)));
        self.inner(step, event.into_iter().chain(ways).chain(last_days).collect())
    }

    fn derive_all(&self, of: &[Expr]) -> Vec<Node> {
        of.iter().map(|each| self.derive(each)).collect()
    }

    fn timed(&self, step: Step, of: &Expr, term: &TermExpr) -> Node {
        let base = std::iter::once(self.derive(of));
        self.inner(step, base.chain(self.derive_term(term)).collect())
    }

    /// The facts, definitions and readings a term comes from.
    fn derive_term(&self, term: &TermExpr) -> Vec<Node> {
        match term {
            TermExpr::Range(..) => Vec::new(),
            TermExpr::Fact(fact) => self.derive_number(&NumberExpr::Fact(*fact)),
            TermExpr::Define(id) => {
                let define = self.pack.define(*id);
                let of = match &define.is {
                    Definition::Term(of) => self.derive_term(of),
                    _ => Vec::new(),
                };
                let leaf = self.leaf(Step::Literal, Window::ALWAYS);
                let inner = self.inner(Step::Define(*id), std::iter::once(leaf).chain(of).collect());
                vec![Node { cites: define.cites.clone(), verified: define.verified, ..inner }]
            }
            TermExpr::Sum(of) => of.iter().flat_map(|each| self.derive_term(each)).collect(),
            TermExpr::If(condition, then, otherwise) => {
                let chosen = match self.window(condition) {
                    Window::ALWAYS => self.derive_term(then),
                    Window::NEVER => self.derive_term(otherwise),
                    _ => self.derive_term(then).into_iter().chain(self.derive_term(otherwise)).collect(),
                };
                std::iter::once(self.derive(condition)).chain(chosen).collect()
            }
        }
    }

    fn derive_number(&self, number: &NumberExpr) -> Vec<Node> {
        match number {
            NumberExpr::Literal(_) => Vec::new(),
            NumberExpr::Fact(fact) => {
                let (least, most) = self.number(number);
                vec![self.leaf(Step::Number(*fact, least, most), Window::ALWAYS)]
            }
            NumberExpr::Define(id) => {
                let define = self.pack.define(*id);
                let of = match &define.is {
                    Definition::Number(of) => self.derive_number(of),
                    _ => Vec::new(),
                };
                let leaf = self.leaf(Step::Literal, Window::ALWAYS);
                let inner = self.inner(Step::Define(*id), std::iter::once(leaf).chain(of).collect());
                vec![Node { cites: define.cites.clone(), verified: define.verified, ..inner }]
            }
            NumberExpr::Sum(of) => of.iter().flat_map(|each| self.derive_number(each)).collect(),
            NumberExpr::If(condition, then, otherwise) => {
                let chosen = match self.window(condition) {
                    Window::ALWAYS => self.derive_number(then),
                    Window::NEVER => self.derive_number(otherwise),
                    _ => self.derive_number(then).into_iter().chain(self.derive_number(otherwise)).collect(),
                };
                std::iter::once(self.derive(condition)).chain(chosen).collect()
            }
        }
    }

    fn given(&self, fact: FactId) -> Window {
        match self.state_as_given(fact) {
            State::When(window) => window,
            state => state.chosen(ValueSet::only(0)),
        }
    }
}
