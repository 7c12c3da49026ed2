//! What the definitions and ways of a pack rest on: so much of what was worked out in one world holds in
//! another that differs in something else.
//!
//! A set of variables is a [`Mask`], a bit each. Beyond so many they share bits, and a little more is
//! worked out again than need be.

use super::expression::{Definition, Expr, NumberExpr, PathId, TermExpr};
use super::fact::FactId;
use super::pack::{Pack, Rule};
use super::uses::Variable;

/// How many variables have a bit of their own.
const BITS: usize = 128;

/// A set of variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mask(u128);

impl Mask {
    /// No variable.
    pub(super) const NONE: Mask = Mask(0);
    /// Every variable.
    pub(super) const ALL: Mask = Mask(u128::MAX);

    /// Both sets together.
    pub(super) fn with(self, other: Mask) -> Mask {
        Mask(self.0 | other.0)
    }

    /// Whether some variable may be in both.
    pub(super) fn meets(self, other: Mask) -> bool {
        self.0 & other.0 != 0
    }
}

/// What a pack's definitions and ways rest on, and what else of it is looked up often.
pub(super) struct Reach {
    facts: usize,
    readings: usize,
    /// How many definitions and ways there are.
    defines: usize,
    paths: usize,
    /// What each definition, then each way, then each last day rests on.
    places: Vec<Mask>,
    /// Facts that cannot come before another, with that other.
    pub(super) before: Vec<(usize, usize)>,
    /// For each fact those that bound its day, and whether they come before it.
    bounds: Vec<Vec<(FactId, bool)>>,
    /// The rules of the pack, by where they are kept, each with the place of the first that says the same.
    rules: Vec<(*const Rule, usize)>,
    /// What the exact window of a rule rests on, by that place.
    pub(super) tight: Vec<Mask>,
}

impl Reach {
    pub(super) fn of(pack: &Pack) -> Reach {
        let before = pack.facts.iter().enumerate().filter_map(|(place, fact)| Some((place, fact.not_before?.0)));
        let before: Vec<(usize, usize)> = before.collect();
        let mut bounds = vec![Vec::new(); pack.facts.len()];
        for then in before.iter().map(|(then, _)| FactId(*then)) {
            for first in (0..pack.facts.len()).map(FactId).filter(|first| pack.comes_before(*first, then)) {
                bounds[then.0].push((first, true));
                bounds[first.0].push((then, false));
            }
        }
        let mut finder = Finder {
            pack,
            facts: pack.facts.len(),
            readings: pack.readings.len(),
            defines: vec![None; pack.defines.len()],
            opens: vec![None; pack.paths.len()],
            dues: vec![None; pack.paths.len()],
        };
        for place in 0..pack.defines.len() {
            finder.define(place);
        }
        for path in (0..pack.paths.len()).map(PathId) {
            finder.opens(path);
            finder.due(path);
        }
        let mut alike: Vec<(&Rule, Mask)> = Vec::new();
        let mut rules: Vec<(*const Rule, usize)> = Vec::new();
        for rule in pack.outputs().chain([&pack.removal, &pack.delisting]) {
            let mask = finder.expr(&rule.expr);
            let known = alike.iter().position(|(each, other)| *other == mask && each.expr == rule.expr);
            rules.push((std::ptr::from_ref(rule), known.unwrap_or(alike.len())));
            if known.is_none() {
                alike.push((rule, mask));
            }
        }
        rules.sort_unstable();
        let tight = alike.into_iter().map(|(_, mask)| finder.bounded_with(mask, &before)).collect();
        let places = finder.defines.iter().chain(&finder.opens).chain(&finder.dues);
        let places = places.map(|mask| mask.unwrap_or(Mask::ALL)).collect();
        Reach {
            facts: finder.facts,
            readings: finder.readings,
            defines: pack.defines.len(),
            paths: pack.paths.len(),
            places,
            before,
            bounds,
            rules,
            tight,
        }
    }

    /// The place of a way, behind those of definitions.
    pub(super) fn way(&self, path: PathId) -> usize {
        self.defines + path.0
    }

    /// The place of its last day.
    pub(super) fn last_day(&self, path: PathId) -> usize {
        self.defines + self.paths + path.0
    }

    /// What stands at a place rests on.
    pub(super) fn at(&self, place: usize) -> Mask {
        self.places.get(place).copied().unwrap_or(Mask::ALL)
    }

    /// Whether no two variables share a bit.
    pub(super) fn is_exact(&self) -> bool {
        self.facts + self.readings < BITS
    }

    /// The set of one variable.
    pub(super) fn only(&self, variable: Variable) -> Mask {
        only(self.facts, self.readings, variable)
    }

    /// Whether a fact bounds the day of another, or is bounded by one.
    pub(super) fn is_in_order(&self, fact: FactId) -> bool {
        self.bounds.get(fact.0).is_none_or(|bounds| !bounds.is_empty())
    }

    /// The facts that bound the day of one, each with whether it comes before.
    pub(super) fn bounds(&self, fact: FactId) -> &[(FactId, bool)] {
        self.bounds.get(fact.0).map(Vec::as_slice).unwrap_or_default()
    }

    /// The place of a rule among those of the pack that say different things; `None` for a rule of
    /// somebody else's.
    pub(super) fn place_of(&self, rule: &Rule) -> Option<usize> {
        let found = self.rules.binary_search_by_key(&std::ptr::from_ref(rule), |(each, _)| *each).ok()?;
        self.rules.get(found).map(|(_, place)| *place)
    }
}

fn only(facts: usize, readings: usize, variable: Variable) -> Mask {
    let place = match variable {
        Variable::Fact(fact) => fact.0,
        Variable::Reading(reading) => facts + reading.0,
        Variable::Version => facts + readings,
    };
    Mask(1 << (place % BITS))
}

struct Finder<'p> {
    pack: &'p Pack,
    facts: usize,
    readings: usize,
    defines: Vec<Option<Mask>>,
    opens: Vec<Option<Mask>>,
    dues: Vec<Option<Mask>>,
}

impl Finder<'_> {
    fn define(&mut self, place: usize) -> Mask {
        match self.defines.get(place) {
            Some(Some(known)) => return *known,
            // Whatever should rest on itself rests on everything.
            Some(None) => self.defines[place] = Some(Mask::ALL),
            None => return Mask::ALL,
        }
        let pack = self.pack;
        let mask = match &pack.defines[place].is {
            Definition::Truth(of) | Definition::Moment(of) => self.expr(of),
            Definition::Term(of) => self.term(of),
            Definition::Number(of) => self.number(of),
        };
        self.defines[place] = Some(mask);
        mask
    }

    fn opens(&mut self, path: PathId) -> Mask {
        match self.opens.get(path.0) {
            Some(Some(known)) => return *known,
            Some(None) => self.opens[path.0] = Some(Mask::ALL),
            None => return Mask::ALL,
        }
        let pack = self.pack;
        let mask = self.expr(&pack.paths[path.0].opens.expr);
        self.opens[path.0] = Some(mask);
        mask
    }

    fn due(&mut self, path: PathId) -> Mask {
        match self.dues.get(path.0) {
            Some(Some(known)) => return *known,
            Some(None) => self.dues[path.0] = Some(Mask::ALL),
            None => return Mask::ALL,
        }
        let pack = self.pack;
        let mask = pack.paths[path.0].due.as_ref().map_or(Mask::NONE, |due| self.expr(&due.expr));
        self.dues[path.0] = Some(mask);
        mask
    }

    /// These variables and all that bound one of them: facts that come before or after it, and the day of
    /// listing and the versions each other.
    fn bounded_with(&self, mask: Mask, before: &[(usize, usize)]) -> Mask {
        let version = only(self.facts, self.readings, Variable::Version);
        let listed = self.pack.listing_date.map(|date| self.fact(date).with(version));
        let pairs = before.iter().map(|(then, first)| self.fact(FactId(*then)).with(self.fact(FactId(*first))));
        let pairs: Vec<Mask> = pairs.chain(listed).collect();
        let mut closed = mask;
        loop {
            let wider = pairs.iter().filter(|pair| pair.meets(closed)).fold(closed, |all, pair| all.with(*pair));
            if wider == closed {
                return closed;
            }
            closed = wider;
        }
    }

    fn fact(&self, fact: FactId) -> Mask {
        only(self.facts, self.readings, Variable::Fact(fact))
    }

    fn all<'e>(&mut self, of: impl IntoIterator<Item = &'e Expr>) -> Mask {
        of.into_iter().fold(Mask::NONE, |all, each| all.with(self.expr(each)))
    }

    fn expr(&mut self, expr: &Expr) -> Mask {
        match expr {
            Expr::Literal(_) | Expr::AsOf | Expr::InForce(_) => Mask::NONE,
            Expr::Fact(fact) | Expr::Chosen(fact, _) => self.fact(*fact),
            Expr::Reading(reading, _) => only(self.facts, self.readings, Variable::Reading(*reading)),
            // Versions and the day of listing bound each other.
            Expr::Governed(_) => {
                let listed = self.pack.listing_date.map_or(Mask::NONE, |fact| self.fact(fact));
                listed.with(only(self.facts, self.readings, Variable::Version))
            }
            Expr::Define(id) => self.define(id.0),
            Expr::Path(id) => self.opens(*id),
            Expr::PathDue(id) => self.due(*id),
            Expr::Delisting(of) => {
                let removed = of.removed.map_or(Mask::NONE, |fact| self.fact(fact));
                let ways = of.ways.iter().chain(&of.bound).fold(removed, |all, way| all.with(self.opens(*way)));
                of.bound.iter().fold(ways, |all, way| all.with(self.due(*way)))
            }
            Expr::All(of) | Expr::Any(of) => self.all(of),
            Expr::Not(of) | Expr::Barred(_, of) | Expr::Moved(_, of) => self.expr(of),
            Expr::If(condition, then, otherwise) => self.all([condition.as_ref(), then, otherwise]),
            Expr::Shift(of, term) | Expr::Within(term, of) => self.expr(of).with(self.term(term)),
            Expr::By(one, other) | Expr::Since(one, other) | Expr::Unless(one, other) => {
                self.all([one.as_ref(), other])
            }
            Expr::Compare(left, _, right) => self.number(left).with(self.number(right)),
            Expr::Left(_, points) => {
                let each = |all: Mask, (count, until): &(NumberExpr, Expr)| {
                    let count = self.number(count);
                    all.with(count).with(self.expr(until))
                };
                points.iter().fold(Mask::NONE, each)
            }
        }
    }

    fn term(&mut self, term: &TermExpr) -> Mask {
        match term {
            TermExpr::Range(..) => Mask::NONE,
            TermExpr::Fact(fact) => self.fact(*fact),
            TermExpr::Define(id) => self.define(id.0),
            TermExpr::Sum(of) => of.iter().fold(Mask::NONE, |all, each| all.with(self.term(each))),
            TermExpr::If(condition, then, otherwise) => {
                self.expr(condition).with(self.term(then)).with(self.term(otherwise))
            }
        }
    }

    fn number(&mut self, number: &NumberExpr) -> Mask {
        match number {
            NumberExpr::Literal(_) => Mask::NONE,
            NumberExpr::Fact(fact) => self.fact(*fact),
            NumberExpr::Define(id) => self.define(id.0),
            NumberExpr::Sum(of) => of.iter().fold(Mask::NONE, |all, each| all.with(self.number(each))),
            NumberExpr::If(condition, then, otherwise) => {
                self.expr(condition).with(self.number(then)).with(self.number(otherwise))
            }
        }
    }
}
