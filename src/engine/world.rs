//! A world: what is still possible of one listing, and what an expression is worth in it.
//!
//! [`World::window`] evaluates an expression on the bounds alone: always sound, and made as sharp as
//! the facts allow by [`World::tight`].

use std::rc::Rc;

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::case::Listing;
use super::expression::{Comparison, Definition, Expr, NumberExpr, PathId, ReadingId, TermExpr, VersionId};
use super::fact::{Answer, FactId, FactKind, State, ValueSet};
use super::flat::Windows;
use super::gone::{Looked, gone};
use super::left::{Points, left};
use super::links::{Followed, Following};
use super::memo::{Change, Derived, Kept, Memo};
use super::moment::Moment;
use super::order::Assumed;
use super::pack::Pack;
use super::prepared::Prepared;
use super::reach::{Mask, Reach};
use super::source::governing;
use super::term::Term;
use super::uses::Variable;
use super::window::Window;

/// The most lengths of a term told apart; beyond it the shortest and the longest stand for all.
pub(super) const MOST_LENGTHS: usize = 16;

/// What is still possible of one listing.
#[derive(Clone)]
pub struct World<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// Rest days and working days.
    pub calendar: &'a Calendar,
    /// The day the case is looked at.
    pub as_of: NaiveDate,
    states: Rc<[State]>,
    readings: Rc<[ValueSet]>,
    versions: ValueSet,
    taken: Rc<[bool]>,
    followed: Rc<[Followed]>,
    /// Whether an entry that has to come off by a day is taken to be off by then.
    trusts: bool,
    /// The orders of two moments that are assumed, in the search for an exact window.
    pub(super) assumed: Vec<Assumed>,
    pub(super) reach: Rc<Reach>,
    /// What is known of the pack itself.
    pub(super) prepared: Prepared,
    pub(super) known: Rc<Memo>,
    kept: Rc<Kept>,
    /// Whether no day can bound another any further.
    is_ordered: bool,
    /// What is not as in the world this one is being made from.
    touched: Mask,
}

/// One value a variable is narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Narrowed {
    /// A fact has this state.
    Fact(State),
    /// A reading, or a version, is this one.
    Place(usize),
}

impl<'a> World<'a> {
    /// The world of a listing, as things stand.
    pub fn new(pack: &'a Pack, listing: &Listing, calendar: &'a Calendar, as_of: NaiveDate) -> World<'a> {
        World::under(Prepared::of(pack), pack, listing, calendar, as_of)
    }

    /// The same, where the rules may be known from another world.
    pub(super) fn under(
        prepared: Prepared,
        pack: &'a Pack,
        listing: &Listing,
        calendar: &'a Calendar,
        as_of: NaiveDate,
    ) -> World<'a> {
        let states = pack
            .facts
            .iter()
            .enumerate()
            .map(|(place, fact)| fact.state(listing.answers.get(place).unwrap_or(&Answer::Unknown), as_of));
        let readings = pack.readings.iter().map(|reading| match reading.default {
            Some(default) => ValueSet::only(default),
            None => ValueSet::first(reading.values.len()),
        });
        let mut world = World {
            pack,
            calendar,
            as_of,
            states: states.collect(),
            readings: readings.collect(),
            versions: ValueSet::first(pack.versions.len()),
            taken: vec![false; pack.facts.len()].into(),
            followed: Rc::default(),
            trusts: true,
            assumed: Vec::new(),
            known: Rc::new(Memo::new(pack)),
            kept: Rc::default(),
            reach: Rc::clone(&prepared.reach),
            prepared,
            is_ordered: false,
            touched: Mask::NONE,
        };
        for (reading, place) in &listing.readings {
            if let Some(possible) = Rc::make_mut(&mut world.readings).get_mut(reading.0) {
                *possible = ValueSet::only(*place);
            }
        }
        world.respect_order();
        world.respect_versions();
        world
    }

    /// The same world with what follows from other listings of the case.
    pub fn following(mut self, followed: Vec<Followed>) -> World<'a> {
        for each in &followed {
            if matches!(each.standing, Following::Used | Following::Answered)
                && let Some(place) = Rc::make_mut(&mut self.states).get_mut(each.fact.0)
            {
                *place = each.state;
            }
        }
        self.followed = followed.into();
        (self.known, self.kept) = (Rc::new(Memo::new(self.pack)), Rc::default());
        self.respect_order();
        self.respect_versions();
        self
    }

    /// Whether the same is possible in another world under the same rules: then the same comes of it.
    pub(super) fn is_like(&self, other: &World) -> bool {
        // Field by field: whoever adds one has to say whether it makes a difference. What a pack's
        // definitions rest on and what was worked out so far make none.
        let World { pack, calendar, as_of, states, readings, versions, taken, followed, trusts, assumed, .. } = self;
        std::ptr::eq(*pack, other.pack)
            && std::ptr::eq(*calendar, other.calendar)
            && *as_of == other.as_of
            && *states == other.states
            && (readings, versions, taken) == (&other.readings, &other.versions, &other.taken)
            && (followed, assumed) == (&other.followed, &other.assumed)
            && *trusts == other.trusts
    }

    /// The same world in which a last day for taking the entry off is no proof that it is off by then:
    /// when it is gone is then the same whichever day it is looked at, until somebody deletes it.
    pub(super) fn trusting_nobody(mut self) -> World<'a> {
        self.trusts = false;
        (self.known, self.kept) = (Rc::new(Memo::new(self.pack)), Rc::default());
        self
    }

    /// The same world, with nothing kept of what was worked out in it.
    pub(super) fn with_nothing_worked_out(&self) -> World<'a> {
        World { known: Rc::new(Memo::new(self.pack)), kept: Rc::default(), ..self.clone() }
    }

    /// Everything that follows from other listings, used or not.
    pub fn followed(&self) -> &[Followed] {
        &self.followed
    }

    /// What follows for a fact from other listings, if it is used.
    pub fn follows(&self, fact: FactId) -> Option<&Followed> {
        self.followed.iter().find(|each| each.fact == fact && each.standing == Following::Used)
    }

    /// The moment of a fact once every step has been taken today in the listing it follows from.
    fn elsewhere_at_best(&self, fact: FactId) -> Option<Window> {
        let stays = |each: &&Followed| each.fact == fact && each.standing != Following::Contradicted;
        self.followed.iter().find(stays)?.at_best
    }

    /// Whether a fact is a step: one somebody can take, or one that comes earlier if steps are taken
    /// in the listing it follows from.
    pub fn is_step(&self, fact: FactId) -> bool {
        let own = self.pack.facts.get(fact.0).is_some_and(|fact| fact.step_actor().is_some());
        own || self.elsewhere_at_best(fact).is_some()
    }

    /// The same world once every step that somebody can take has been taken today.
    pub fn at_best(&self) -> World<'a> {
        let (taken, known, kept) = self.kept.best.get_or_init(|| {
            let all: Vec<FactId> = (0..self.pack.facts.len()).map(FactId).collect();
            let best = self.with_taken(&all);
            (best.taken, best.known, best.kept)
        });
        World { taken: Rc::clone(taken), known: Rc::clone(known), kept: Rc::clone(kept), ..self.clone() }
    }

    /// The same world with something changed. What was worked out here stays, as far as it rests on
    /// nothing of that; while orders are assumed, nothing does.
    fn changed(&self, change: impl FnOnce(&mut World<'a>)) -> World<'a> {
        let mut world = World { touched: Mask::NONE, ..self.clone() };
        change(&mut world);
        if self.versions != world.versions {
            world.touch(Variable::Version);
        }
        world.known = Rc::new(if self.assumed.is_empty() && world.assumed.is_empty() {
            self.known.changed(world.touched)
        } else {
            self.known.all_anew()
        });
        world.kept = Rc::default();
        world
    }

    /// The same for a change that may be made again: the world is made once.
    fn derived(&self, what: Change, change: impl FnOnce(&mut World<'a>)) -> World<'a> {
        if !self.assumed.is_empty() {
            return self.changed(change);
        }
        let Derived { states, readings, versions, is_ordered, known, kept } =
            self.kept.derived(&self.known, what, || {
                let World { states, readings, versions, is_ordered, known, kept, .. } = self.changed(change);
                Derived { states, readings, versions, is_ordered, known, kept }
            });
        World { states, readings, versions, is_ordered, known, kept, ..self.clone() }
    }

    /// The same world once these steps have been taken today, where they were not taken before.
    pub fn with_taken(&self, steps: &[FactId]) -> World<'a> {
        self.changed(|world| {
            for step in steps.iter().filter(|step| self.is_step(**step)) {
                if world.taken.get(step.0) == Some(&false) {
                    Rc::make_mut(&mut world.taken)[step.0] = true;
                    world.touch(Variable::Fact(*step));
                }
            }
        })
    }

    /// The same world in which each of these steps may be taken today, or not.
    pub(super) fn with_possible(&self, steps: &[FactId]) -> World<'a> {
        self.changed(|world| {
            for step in steps {
                if let Some(State::When(window)) = world.states.get(step.0).copied() {
                    let taken = window.or(self.elsewhere_at_best(*step).unwrap_or(Window::exactly(self.as_of)));
                    world.put(step.0, State::When(taken.hull(window)));
                    world.is_ordered = false;
                }
            }
        })
    }

    /// The same world in which none of these steps has been taken so far.
    pub(super) fn with_none_taken(&self, steps: &[FactId]) -> World<'a> {
        self.changed(|world| {
            for step in steps {
                if let Some(State::When(_)) = world.states.get(step.0) {
                    world.put(step.0, State::When(Window::NEVER));
                    world.is_ordered = false;
                }
            }
        })
    }

    /// What is still possible of a fact; a step that is taken happens today at the latest. What follows
    /// from another listing comes when it comes there at best: nobody can take it here.
    pub fn state(&self, fact: FactId) -> State {
        match self.state_as_given(fact) {
            State::When(window) => State::When(self.imagined(fact).map_or(window, |taken| window.or(taken))),
            state => state,
        }
    }

    /// Whether any step is imagined to be taken today.
    pub(super) fn imagines(&self) -> bool {
        self.taken.contains(&true)
    }

    /// When a fact comes that is imagined as a step taken today; `None` for one that is not.
    pub(super) fn imagined(&self, fact: FactId) -> Option<Window> {
        let is_taken = self.taken.get(fact.0).copied().unwrap_or(false);
        is_taken.then(|| self.elsewhere_at_best(fact).unwrap_or(Window::exactly(self.as_of)))
    }

    /// What is still possible of a fact before any step is imagined to be taken.
    pub fn state_as_given(&self, fact: FactId) -> State {
        self.states.get(fact.0).copied().unwrap_or(State::When(Window::UNKNOWN))
    }

    /// The readings still possible.
    pub fn reading(&self, reading: ReadingId) -> ValueSet {
        self.readings.get(reading.0).copied().unwrap_or_default()
    }

    /// The versions that may govern.
    pub fn versions(&self) -> impl Iterator<Item = VersionId> + use<> {
        self.versions.places().map(VersionId)
    }

    /// The versions that may govern an entry by its day.
    pub(super) fn by_day(&self) -> ValueSet {
        self.versions
    }

    /// The versions that may govern, those that reach back to an older entry included.
    pub fn governing(&self) -> Vec<VersionId> {
        let by_day: Vec<World> =
            self.versions.places().map(|place| self.narrowed(Variable::Version, Narrowed::Place(place))).collect();
        let may = |version: VersionId| {
            let governs = governing(&self.pack.versions, version);
            by_day.iter().any(|world| world.window(&governs) != Window::NEVER)
        };
        (0..self.pack.versions.len()).map(VersionId).filter(|version| may(*version)).collect()
    }

    /// The same world with a reading left open.
    pub fn with_reading_open(&self, reading: ReadingId) -> World<'a> {
        let all = self.pack.readings.get(reading.0).map_or(0, |reading| reading.values.len());
        self.derived(Change::Open(reading), |world| world.read(reading, ValueSet::first(all)))
    }

    /// The same world with one variable narrowed.
    pub fn narrowed(&self, variable: Variable, to: Narrowed) -> World<'a> {
        self.derived(Change::Narrowed(variable, to), |world| match (variable, to) {
            (Variable::Fact(fact), Narrowed::Fact(state)) => {
                world.put(fact.0, state);
                if !world.is_ordered || self.reach.is_in_order(fact) {
                    world.respect_order();
                }
                if self.pack.listing_date == Some(fact) {
                    world.respect_versions();
                }
            }
            (Variable::Reading(reading), Narrowed::Place(place)) => world.read(reading, ValueSet::only(place)),
            (Variable::Version, Narrowed::Place(place)) => {
                world.versions = ValueSet::only(place);
                world.respect_versions();
            }
            _ => {}
        })
    }

    /// The same world in which something more is assumed.
    pub(super) fn with_assumed(&self, assumed: Assumed) -> World<'a> {
        self.changed(|world| world.assumed.push(assumed))
    }

    fn put(&mut self, place: usize, state: State) {
        if self.states.get(place).is_some_and(|known| *known != state) {
            Rc::make_mut(&mut self.states)[place] = state;
            self.touch(Variable::Fact(FactId(place)));
        }
    }

    fn read(&mut self, reading: ReadingId, possible: ValueSet) {
        if self.readings.get(reading.0).is_some_and(|known| *known != possible) {
            Rc::make_mut(&mut self.readings)[reading.0] = possible;
            self.touch(Variable::Reading(reading));
        }
    }

    fn touch(&mut self, variable: Variable) {
        self.touched = self.touched.with(self.reach.only(variable));
    }

    /// The window of an expression, from the bounds of what it uses. Sound, not always tight.
    pub fn window(&self, expr: &Expr) -> Window {
        match expr {
            Expr::Literal(window) => *window,
            Expr::AsOf => Window::exactly(self.as_of),
            Expr::Fact(fact) => self.when(*fact),
            Expr::Chosen(fact, set) => self.state(*fact).chosen(*set),
            Expr::Reading(reading, set) => State::OneOf(self.reading(*reading)).chosen(*set),
            Expr::Governed(version) => State::OneOf(self.versions).chosen(ValueSet::only(version.0)),
            Expr::InForce(source) => self.in_force(*source),
            Expr::Define(id) => self.known.window(id.0, &self.reach, || match &self.pack.define(*id).is {
                Definition::Truth(of) | Definition::Moment(of) => self.window(of),
                Definition::Term(_) | Definition::Number(_) => Window::UNKNOWN,
            }),
            Expr::Path(id) => self.way(*id),
            Expr::PathDue(id) => self.due(*id),
            Expr::All(of) => joined(of, Window::ALWAYS, Window::NEVER, |all, each| all.and(self.window(each))),
            Expr::Any(of) => joined(of, Window::NEVER, Window::ALWAYS, |any, each| any.or(self.window(each))),
            Expr::Delisting(of) => {
                let any = |any: Window, each| any.or(each);
                let opens = of.ways.iter().map(|way| self.way(*way)).fold(Window::NEVER, any);
                let due = of.bound.iter().map(|way| self.last_day(*way)).fold(Window::NEVER, any);
                gone(of.removed.map_or(Window::NEVER, |event| self.when(event)), opens, due, self.looked())
            }
            Expr::Not(of) | Expr::Barred(_, of) => self.window(of).not(),
            Expr::If(condition, then, otherwise) => {
                choose(self.window(condition), || self.window(then), || self.window(otherwise))
            }
            Expr::Moved(how, of) => how.window(self.window(of), self.calendar),
            Expr::Shift(of, term) => self.shifted_by(self.window(of), term),
            Expr::Within(term, of) => {
                let start = self.window(of);
                start.span(self.shifted_by(start, term))
            }
            Expr::By(of, deadline) => {
                self.as_assumed(expr).unwrap_or_else(|| self.window(of).by(self.window(deadline)))
            }
            Expr::Since(of, from) => self.as_assumed(expr).unwrap_or_else(|| self.window(of).since(self.window(from))),
            Expr::Unless(of, other) => {
                self.as_assumed(expr).unwrap_or_else(|| self.window(of).unless(self.window(other)))
            }
            Expr::Compare(left, how, right) => compared(self.number(left), *how, self.number(right)),
            Expr::Left(most, points) => {
                let points: Vec<Points> =
                    points.iter().map(|(count, until)| (self.number(count), self.window(until))).collect();
                left(*most, &points)
            }
        }
    }

    /// The last day to take the entry off on a way; what has not opened cannot be over.
    pub(crate) fn last_day(&self, way: PathId) -> Window {
        self.way(way).and(self.due(way))
    }

    /// When a way is open.
    pub(super) fn way(&self, way: PathId) -> Window {
        self.known.window(self.reach.way(way), &self.reach, || self.window(&self.pack.path(way).opens.expr))
    }

    /// The day by which the authority must act on a way.
    fn due(&self, way: PathId) -> Window {
        let due = &self.pack.path(way).due;
        self.known.window(self.reach.last_day(way), &self.reach, || {
            due.as_ref().map_or(Window::NEVER, |due| self.window(&due.expr))
        })
    }

    /// The rules in flat form.
    pub(super) fn windows(&self) -> &Windows {
        self.prepared.windows(self.pack)
    }

    /// Whether an entry that has to come off by a day is taken to be off by then.
    pub(super) fn trusts(&self) -> bool {
        self.trusts
    }

    /// The day of looking, and whether the last days after it are trusted.
    pub(crate) fn looked(&self) -> Looked {
        if self.trusts { Looked::Trusting(self.as_of) } else { Looked::TrustingNobody(self.as_of) }
    }

    pub(crate) fn when(&self, fact: FactId) -> Window {
        match self.state(fact) {
            State::When(window) => window,
            state => state.chosen(ValueSet::only(0)),
        }
    }

    pub(crate) fn in_force(&self, source: super::source::SourceId) -> Window {
        let source = self.pack.source(source);
        let begun = source.from.is_some_and(|from| from <= self.as_of);
        Window::truth(begun && source.until.is_none_or(|until| self.as_of <= until))
    }

    fn shifted_by(&self, window: Window, term: &TermExpr) -> Window {
        match term {
            TermExpr::Range(least, most) if least == most => self.shifted(window, &[*least]),
            TermExpr::Range(least, most) => self.shifted(window, &[*least, *most]),
            term => self.shifted(window, &self.terms(term)),
        }
    }

    pub(crate) fn shifted(&self, window: Window, terms: &[Term]) -> Window {
        let move_by =
            |moment: Moment, term: Term| moment.map(|day| self.calendar.shift(day, term).map(|counted| counted.day));
        let step = |term: &Term| {
            if window.is_exact() {
                return Window::exactly(move_by(window.earliest(), *term));
            }
            window.map(|moment| move_by(moment, *term))
        };
        terms.iter().map(step).reduce(Window::hull).unwrap_or(window)
    }

    /// The lengths a term can have: its two ends, or one for each side of an open choice.
    pub(crate) fn terms(&self, term: &TermExpr) -> Vec<Term> {
        match term {
            TermExpr::Range(least, most) if least == most => vec![*least],
            TermExpr::Range(least, most) => vec![*least, *most],
            TermExpr::Fact(fact) => {
                let unit = self.pack.facts.get(fact.0).and_then(|fact| match fact.kind {
                    FactKind::Number { unit, .. } => unit,
                    _ => None,
                });
                match (unit, self.state(*fact)) {
                    (Some(unit), State::Number { least, most }) => {
                        let ends = if least == most { vec![least] } else { vec![least, most] };
                        ends.into_iter().map(|count| Term::of(u32::try_from(count).unwrap_or(0), unit)).collect()
                    }
                    _ => vec![Term::default()],
                }
            }
            TermExpr::Define(id) => match &self.pack.define(*id).is {
                Definition::Term(of) => self.terms(of),
                _ => vec![Term::default()],
            },
            TermExpr::Sum(of) => of.iter().fold(vec![Term::default()], |sums, each| {
                let lengths = self.terms(each);
                fewer(sums.iter().flat_map(|sum| lengths.iter().map(|length| sum.plus(*length))).collect())
            }),
            TermExpr::If(condition, then, otherwise) => match self.window(condition) {
                Window::ALWAYS => self.terms(then),
                Window::NEVER => self.terms(otherwise),
                _ => fewer(self.terms(then).into_iter().chain(self.terms(otherwise)).collect()),
            },
        }
    }

    /// A whole number's least and greatest value.
    pub(crate) fn number(&self, number: &NumberExpr) -> (i64, i64) {
        match number {
            NumberExpr::Literal(value) => (*value, *value),
            NumberExpr::Fact(fact) => match self.state(*fact) {
                State::Number { least, most } => (least, most),
                _ => (i64::MIN, i64::MAX),
            },
            NumberExpr::Define(id) => self.known.number(id.0, &self.reach, || match &self.pack.define(*id).is {
                Definition::Number(of) => self.number(of),
                _ => (i64::MIN, i64::MAX),
            }),
            NumberExpr::Sum(of) => of.iter().fold((0, 0), |(least, most), each| {
                let (low, high) = self.number(each);
                (least.saturating_add(low), most.saturating_add(high))
            }),
            NumberExpr::If(condition, then, otherwise) => match self.window(condition) {
                Window::ALWAYS => self.number(then),
                Window::NEVER => self.number(otherwise),
                _ => {
                    let (one, other) = (self.number(then), self.number(otherwise));
                    (one.0.min(other.0), one.1.max(other.1))
                }
            },
        }
    }

    /// Lets what is known of one event bound another that cannot come before it.
    fn respect_order(&mut self) {
        let reach = Rc::clone(&self.reach);
        for _ in 0..self.pack.facts.len().min(8) {
            let mut narrows = false;
            for (then, first) in &reach.before {
                let (Some(State::When(first_window)), Some(State::When(then_window))) =
                    (self.states.get(*first).copied(), self.states.get(*then).copied())
                else {
                    continue;
                };
                if first_window.earliest() <= then_window.earliest() && first_window.latest() <= then_window.latest() {
                    continue;
                }
                let from = Window::between(first_window.earliest(), Moment::Never);
                let until = Window::between(Moment::Always, then_window.latest());
                if let (Some(later), Some(earlier)) = (then_window.meet(from), first_window.meet(until)) {
                    narrows |= later != then_window || earlier != first_window;
                    self.put(*then, State::When(later));
                    self.put(*first, State::When(earlier));
                }
            }
            if !narrows {
                self.is_ordered = true;
                return;
            }
        }
        self.is_ordered = false;
    }

    /// Lets the day of listing and the versions that may govern bound each other.
    fn respect_versions(&mut self) {
        let Some(date) = self.pack.listing_date else { return };
        let Some(State::When(listed)) = self.states.get(date.0).copied() else { return };
        let ranges: Vec<(usize, Window)> = self
            .versions
            .places()
            .filter_map(|place| {
                let version = self.pack.versions.get(place)?;
                let until = version.until.map_or(Moment::Never, Moment::Day);
                Some((place, listed.meet(Window::between(version.from.into(), until))?))
            })
            .collect();
        if ranges.is_empty() {
            self.versions = ValueSet::default();
        }
        if let Some(window) = ranges.iter().map(|(_, window)| *window).reduce(Window::hull) {
            self.versions = ranges.iter().fold(ValueSet::default(), |all, (place, _)| all.with(ValueSet::only(*place)));
            self.put(date.0, State::When(window));
            self.respect_order();
        }
    }
}

/// The day after.
pub(crate) fn after(moment: Moment) -> Moment {
    moment.map(|day| day.succ_opt())
}

/// The parts joined one by one, until nothing further can change the whole.
fn joined(of: &[Expr], none: Window, settled: Window, join: impl Fn(Window, &Expr) -> Window) -> Window {
    let mut whole = none;
    for each in of {
        whole = join(whole, each);
        if whole == settled {
            break;
        }
    }
    whole
}

/// One branch where the condition is settled, the hull of both where it is not.
pub(crate) fn choose(condition: Window, then: impl FnOnce() -> Window, otherwise: impl FnOnce() -> Window) -> Window {
    match condition {
        Window::ALWAYS => then(),
        Window::NEVER => otherwise(),
        _ => then().hull(otherwise()),
    }
}

/// The truth of a comparison between two ranges of whole numbers.
pub(crate) fn compared(left: (i64, i64), how: Comparison, right: (i64, i64)) -> Window {
    let (surely, maybe) = match how {
        Comparison::AtLeast => (left.0 >= right.1, left.1 >= right.0),
        Comparison::AtMost => (left.1 <= right.0, left.0 <= right.1),
        Comparison::MoreThan => (left.0 > right.1, left.1 > right.0),
        Comparison::LessThan => (left.1 < right.0, left.0 < right.1),
        Comparison::Equal => {
            (left.0 == left.1 && right.0 == right.1 && left.0 == right.0, left.0 <= right.1 && right.0 <= left.1)
        }
    };
    Window::truth(maybe).hull(Window::truth(surely))
}

/// The same lengths, each once; of very many only their bounds, unit by unit, which hold them all.
fn fewer(lengths: Vec<Term>) -> Vec<Term> {
    let mut each: Vec<Term> = Vec::new();
    for length in lengths {
        if !each.contains(&length) {
            each.push(length);
        }
    }
    let bounds = each.iter().copied().reduce(Term::least).zip(each.iter().copied().reduce(Term::most));
    match bounds {
        Some((least, most)) if each.len() > MOST_LENGTHS => vec![least, most],
        _ => each,
    }
}
