//! Listings of a case that hang together, looked at again and again: what each comes to on a day, on
//! which days that changes, and why.
//!
//! A listing from which nothing follows for another, and for which nothing follows, is looked at alone.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{Datelike, Days, NaiveDate};

use super::answer::{Answers, Aspect, Coming, Running, Turn, Value};
use super::as_known::as_known;
use super::case::{Case, Listing};
use super::evaluation::Standing;
use super::expression::Expr;
use super::fact::{Answer, FactId};
use super::history::{Change, Elsewhere, Why};
use super::links::{Tied, tied};
use super::moment::Moment;
use super::on_day::{OnDay, Rules};
use super::pack::{Pack, Rule, Takes};
use super::parts::each_part;
use super::source::SourceId;
use super::window::Window;

/// How many days at most lie between two that are looked at.
const GRID: u64 = 61;

/// How many days at most are kept in mind.
const KEPT: usize = 256;

/// Listings that hang together.
pub(super) struct Watch<'a> {
    rules: Rules<'a>,
    case: &'a Case,
    members: Vec<Member<'a>>,
    /// Days looked at: neighbours are asked for again, and so are those of listings that hang together.
    days: RefCell<BTreeMap<NaiveDate, Rc<OnDay<'a>>>>,
}

/// One of them.
struct Member<'a> {
    /// Its place in the case.
    place: usize,
    listing: &'a Listing,
    pack: &'a Pack,
    answers: Answers<'a>,
    /// What follows for it directly.
    tied: Vec<Tied<'a>>,
    /// The listings from which something follows for it, also in a roundabout way.
    upstream: Upstream,
}

/// The listings from which something follows for another, by their places.
#[derive(Clone, Default)]
struct Upstream {
    /// Those whose coming and going matters.
    gone: BTreeSet<usize>,
    /// Those of which an answer is taken, and the fact answered.
    told: BTreeSet<(usize, FactId)>,
}

impl Upstream {
    /// What reaches one listing.
    fn of(place: usize, tied: &[Tied], rules: Rules, case: &Case) -> Upstream {
        let (mut found, mut open) = (Upstream::default(), vec![place]);
        while let Some(next) = open.pop() {
            for tie in tied.iter().filter(|tie| tie.place == next) {
                for from in tie.from.iter().copied() {
                    match tie.takes {
                        Takes::Same(name) => {
                            let pack = case.listings.get(from).and_then(|listing| rules.pack(listing));
                            found.told.extend(pack.and_then(|pack| pack.fact(name)).map(|fact| (from, fact)));
                        }
                        _ if found.gone.insert(from) => open.push(from),
                        _ => {}
                    }
                }
            }
        }
        found.gone.remove(&place);
        found.told.retain(|(from, _)| *from != place);
        found
    }

    fn places(&self) -> BTreeSet<usize> {
        self.gone.iter().copied().chain(self.told.iter().map(|(place, _)| *place)).collect()
    }
}

/// The answer to one listing; none before the entry was made.
type Answered = Option<Vec<(Aspect, Value)>>;

impl<'a> Watch<'a> {
    /// The listings of a case, those that hang together in one watch.
    pub(super) fn all(rules: Rules<'a>, case: &'a Case) -> Vec<Watch<'a>> {
        let mut tied = tied(&rules.packs.all, case);
        let upstream = |place: usize| Upstream::of(place, &tied, rules, case);
        let upstreams: Vec<Upstream> = (0..case.listings.len()).map(upstream).collect();
        let mut groups: Vec<BTreeSet<usize>> = Vec::new();
        for (place, upstream) in upstreams.iter().enumerate() {
            let mut group = BTreeSet::from([place]);
            group.extend(upstream.places());
            let (touched, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|each| !each.is_disjoint(&group));
            group.extend(touched.into_iter().flatten());
            groups = apart;
            groups.push(group);
        }
        let mut member = |place: usize| {
            let listing = case.listings.get(place)?;
            let pack = rules.pack(listing)?;
            let own: Vec<Tied> = tied.extract_if(.., |tie| tie.place == place).collect();
            let moving = own.iter().filter(|tie| *tie.takes == Takes::Delisting).map(|tie| tie.fact).collect();
            let (answers, upstream) = (Answers::new(pack, place, moving), upstreams.get(place)?.clone());
            Some(Member { place, listing, pack, answers, tied: own, upstream })
        };
        let watch = |group: BTreeSet<usize>| Watch {
            rules,
            case,
            members: group.into_iter().filter_map(&mut member).collect(),
            days: RefCell::default(),
        };
        groups.into_iter().map(watch).collect()
    }

    /// The case as it was known on a day, on that day.
    fn on(&self, day: NaiveDate) -> Rc<OnDay<'a>> {
        if let Some(kept) = self.days.borrow().get(&day) {
            return Rc::clone(kept);
        }
        // From a listing that is no member nothing follows here, on no day.
        let known = |(place, listing): (usize, &Listing)| {
            let pack = self.member(place)?.pack;
            as_known(pack, listing, self.case.as_of, day, &mut Vec::new())
        };
        let known = self.case.listings.iter().enumerate().map(known).collect();
        let then = Rc::new(OnDay::new(self.rules, known, day));
        let mut kept = self.days.borrow_mut();
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(day, Rc::clone(&then));
        then
    }

    fn answer(&self, member: &Member, day: NaiveDate) -> Answered {
        member.answers.on(&self.on(day))
    }

    /// The days on which the answer to one of the listings changes, each with the places of those.
    pub(super) fn changing(&self, from: NaiveDate, to: NaiveDate) -> BTreeMap<NaiveDate, BTreeSet<usize>> {
        let mut days: BTreeMap<NaiveDate, BTreeSet<usize>> = BTreeMap::new();
        for member in &self.members {
            let mut found = Vec::new();
            let mut lower = (eve(from), self.answer(member, eve(from)));
            for day in self.candidates(member, from, to) {
                let upper = (day, self.answer(member, day));
                self.halve(member, &lower, &upper, &mut found);
                lower = upper;
            }
            for day in found {
                days.entry(day).or_default().insert(member.place);
            }
        }
        days
    }

    /// The same days found by looking at every one of them.
    pub(super) fn changing_day_by_day(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let answers = |day| self.members.iter().map(|member| self.answer(member, day)).collect();
        let mut before: Vec<Answered> = answers(eve(from));
        let mut changes = |day: &NaiveDate| {
            let now = answers(*day);
            let changes = now != before;
            before = now;
            changes
        };
        from.iter_days().take_while(|day| *day <= to).filter(|day| changes(day)).collect()
    }

    /// The days after `lower`, up to `upper`, on which the answer changes.
    fn halve(
        &self,
        member: &Member,
        lower: &(NaiveDate, Answered),
        upper: &(NaiveDate, Answered),
        found: &mut Vec<NaiveDate>,
    ) {
        if lower.1 == upper.1 {
            return;
        }
        let apart = upper.0.signed_duration_since(lower.0).num_days().unsigned_abs();
        let middle = lower.0.checked_add_days(Days::new(apart / 2)).filter(|_| apart > 1);
        let Some(middle) = middle else {
            found.push(upper.0);
            return;
        };
        let middle = (middle, self.answer(member, middle));
        self.halve(member, lower, &middle, found);
        self.halve(member, &middle, upper, found);
    }

    /// Days that may make a difference to a listing, in order; the last one looked at is always among
    /// them.
    fn candidates(&self, member: &Member, from: NaiveDate, to: NaiveDate) -> BTreeSet<NaiveDate> {
        let mut days = Candidates { from, to, days: BTreeSet::from([from, to]) };
        days.add(Moment::Day(self.case.as_of));
        member.listing.answers.iter().for_each(|answer| days.answered(answer));
        days.in_force(member.pack, member.pack.outputs());
        for place in member.upstream.places() {
            let Some(other) = self.member(place) else { continue };
            let is_gone = member.upstream.gone.contains(&place);
            for (fact, answer) in other.listing.answers.iter().enumerate() {
                let fact = FactId(fact);
                if is_gone || other.pack.listing_date == Some(fact) || member.upstream.told.contains(&(place, fact)) {
                    days.answered(answer);
                }
            }
            if is_gone {
                days.in_force(other.pack, [&other.pack.delisting]);
            }
        }
        // Days worked out from these, and days worked out on those again.
        let given = days.days.clone();
        given.iter().for_each(|day| self.collect(member, *day, true, &mut days));
        let again: Vec<NaiveDate> = days.days.difference(&given).copied().collect();
        again.iter().for_each(|day| self.collect(member, *day, false, &mut days));
        let mut grid = from;
        while grid < to {
            days.days.insert(grid);
            grid = grid.checked_add_days(Days::new(GRID)).unwrap_or(to);
        }
        days.days
    }

    /// Every day that is worked out on the way to the answer of a day.
    fn collect(&self, member: &Member, day: NaiveDate, at_best: bool, days: &mut Candidates) {
        let then = self.on(day);
        let mut look = |place: usize, rules: &[&Rule]| {
            let Some(world) = then.world(place) else { return };
            // When an entry is gone hangs on its ways, and on their last days, which are parts of it.
            let world = world.clone().trusting_nobody();
            let best = at_best.then(|| world.at_best());
            each_part(world.pack, rules.iter().map(|rule| &rule.expr), &mut |part| {
                for world in std::iter::once(&world).chain(&best) {
                    days.both(world.window(part));
                }
            });
            rules.iter().for_each(|rule| days.both(world.tight(rule)));
        };
        look(member.place, &member.pack.outputs().collect::<Vec<_>>());
        for place in &member.upstream.gone {
            look(*place, &self.member(*place).map(|other| &other.pack.delisting).into_iter().collect::<Vec<_>>());
        }
    }

    /// What changes of these listings on a day, and why, in their order.
    pub(super) fn changes(&self, places: &BTreeSet<usize>, day: NaiveDate) -> Vec<Change> {
        let (before, now) = (self.on(eve(day)), self.on(day));
        let happened: Vec<Vec<FactId>> = (0..self.case.listings.len())
            .map(|place| self.member(place).map(|member| member.happened(&before, &now)).unwrap_or_default())
            .collect();
        let has_happened = |place: &usize| happened.get(*place).is_some_and(|facts| !facts.is_empty());
        // What the day alone would have made of it, had nothing happened.
        let idle = OnceCell::new();
        let mut changes = Vec::new();
        for member in self.members.iter().filter(|member| places.contains(&member.place)) {
            let change = |aspect, from, to, why, cites| {
                let (label, regime) = (member.listing.label.clone(), member.listing.regime.clone());
                Change { listing: member.place, label, regime, aspect, from, to, why, cites }
            };
            let Some(is) = member.answers.on(&now) else { continue };
            let Some(was) = member.answers.on(&before) else {
                let made = member.why_happened(member.pack.listing_date.into_iter().collect(), &before, &now);
                let to = is.into_iter().find(|(aspect, _)| *aspect == Aspect::Listing).map(|(_, to)| to);
                changes.push(change(Aspect::Listing, None, to.unwrap_or(Value::Truth(true)), made, Vec::new()));
                continue;
            };
            let here = has_happened(&member.place);
            let elsewhere = member.upstream.places().iter().any(has_happened);
            let without = if here || elsewhere {
                let idle = idle.get_or_init(|| OnDay::new(self.rules, before.known.clone(), day));
                member.answers.on(idle).unwrap_or_else(|| is.clone())
            } else {
                is.clone()
            };
            // What it would be had only the listing's own facts come to be.
            let own = (here && elsewhere).then(|| {
                let mut known = before.known.clone();
                known.iter_mut().zip(&now.known).skip(member.place).take(1).for_each(|(was, is)| was.clone_from(is));
                member.answers.on(&OnDay::new(self.rules, known, day)).unwrap_or_else(|| is.clone())
            });
            for (at, ((aspect, from), (_, to))) in was.into_iter().zip(is).enumerate() {
                if from == to {
                    continue;
                }
                let value = |of: &[(Aspect, Value)]| of.get(at).is_none_or(|(_, value)| *value == to);
                let rule = member.answers.rule(aspect, &to);
                let by_itself = own.as_deref().map_or(here, value);
                let why = match () {
                    () if value(&without) => member.of_the_day(rule, &to, &now),
                    () if by_itself => {
                        let facts = mattering(happened.get(member.place).map_or(&[], Vec::as_slice), rule);
                        member.why_happened(facts, &before, &now)
                    }
                    () => Why::HappenedElsewhere(self.elsewhere(member, &happened)),
                };
                let cites = rule.map(|rule| rule.cites.to_vec()).unwrap_or_default();
                changes.push(change(aspect, Some(from), to, why, cites));
            }
        }
        changes
    }

    /// What happened in the listings from which something follows for this one.
    fn elsewhere(&self, member: &Member, happened: &[Vec<FactId>]) -> Vec<Elsewhere> {
        let others = member.upstream.places().into_iter().filter_map(|place| {
            let (other, facts) = (self.member(place)?, happened.get(place)?);
            let facts = other.mattering_to(member, facts);
            let (label, regime) = (other.listing.label.clone(), other.listing.regime.clone());
            (!facts.is_empty()).then_some(Elsewhere { label, regime, facts })
        });
        others.collect()
    }

    fn member(&self, place: usize) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.place == place)
    }
}

impl Member<'_> {
    /// The facts that came to be known from one day to the next; the day of the entry, if it was made.
    fn happened(&self, before: &OnDay, now: &OnDay) -> Vec<FactId> {
        let known = |of: &OnDay| of.known.get(self.place).cloned().flatten();
        let Some(now) = known(now) else { return Vec::new() };
        let Some(before) = known(before) else { return self.pack.listing_date.into_iter().collect() };
        let ahead = |answer: &Answer| matches!(answer, Answer::On(window) if window.latest() == Moment::Never);
        let answers = before.answers.iter().zip(&now.answers).enumerate();
        let changed = answers.filter(|(_, (before, now))| before != now && !(ahead(before) && ahead(now)));
        changed.map(|(fact, _)| FactId(fact)).collect()
    }

    /// Facts that came about, those of which the day is known before those known by a month or a year.
    fn why_happened(&self, facts: Vec<FactId>, before: &OnDay, now: &OnDay) -> Why {
        let window = |of: &OnDay, fact: FactId| match of.known.get(self.place)?.as_ref()?.answers.get(fact.0)? {
            Answer::On(window) => Some(*window),
            _ => None,
        };
        let is_open = |window: Window| window.latest() > Moment::Day(now.day) && window.earliest().has_come_by(now.day);
        let may = |fact: &FactId| window(now, *fact).is_some_and(is_open);
        let ends = |fact: &FactId| {
            window(now, *fact).is_some_and(|window| !window.is_exact()) && window(before, *fact).is_some_and(is_open)
        };
        if !facts.is_empty() && facts.iter().all(may) {
            Why::MayHaveHappened(facts)
        } else if !facts.is_empty() && facts.iter().all(ends) {
            Why::HasHappened(facts)
        } else {
            let exact: Vec<FactId> = facts.iter().copied().filter(|fact| !may(fact) && !ends(fact)).collect();
            Why::Happened(if exact.is_empty() { facts } else { exact })
        }
    }

    /// Whether a fact may lie ahead of the day a case is written.
    fn lies_ahead(&self, fact: FactId) -> bool {
        self.pack.facts.get(fact.0).is_some_and(|fact| !fact.not_after_as_of)
    }

    /// Why the mere passing of a day changes something.
    fn of_the_day(&self, rule: Option<&Rule>, to: &Value, now: &OnDay) -> Why {
        let of_a_text = of_a_text(self.pack, rule, now.day);
        let answers = now.known.get(self.place).and_then(Option::as_ref).map(|listing| listing.answers.as_slice());
        let ends = |(fact, answer): (usize, &Answer)| {
            let ends = matches!(answer, Answer::On(window) if !window.is_exact() && window.latest() == now.day.into());
            let is_used = rule.is_none_or(|rule| rule.uses.facts().any(|each| each == FactId(fact)));
            (ends && is_used && !self.lies_ahead(FactId(fact))).then_some(FactId(fact))
        };
        let ended: Vec<FactId> = answers.unwrap_or_default().iter().enumerate().filter_map(ends).collect();
        let came = match to {
            Value::Standing(standing) => *standing != Standing::Closed && *standing != Standing::NeedsSteps,
            Value::Coming(coming) => *coming != Coming::Never,
            Value::Running(running) => *running != Running::NotBegun,
            Value::Turn(turn) => !matches!(turn, Turn::Late | Turn::PerhapsLate),
            Value::Truth(_) | Value::When(_) | Value::Versions(_) => false,
        };
        match of_a_text {
            Some(why) => why,
            None if !ended.is_empty() => Why::HasHappened(ended),
            None if came => Why::DayCame,
            None => Why::DayPassed,
        }
    }

    /// Those of its facts from which something follows for another listing; all of them if none does
    /// by itself.
    fn mattering_to(&self, other: &Member, happened: &[FactId]) -> Vec<FactId> {
        let mut used: Vec<FactId> = Vec::new();
        for tie in other.tied.iter().filter(|tie| tie.from.contains(&self.place)) {
            match tie.takes {
                Takes::Same(name) => used.extend(self.pack.fact(name)),
                _ => used.extend(self.pack.delisting.uses.facts().chain(self.pack.listing_date)),
            }
        }
        among(happened, &used)
    }
}

/// Whether a text that comes into force or ends on this day changes a rule.
fn of_a_text(pack: &Pack, rule: Option<&Rule>, day: NaiveDate) -> Option<Why> {
    let texts = rule.map(|rule| in_force(pack, [rule])).unwrap_or_default();
    texts.into_iter().find_map(|id| {
        let source = pack.source(id);
        if source.from == Some(day) {
            return Some(Why::CameIntoForce(id));
        }
        (source.until.is_some() && source.until == day.pred_opt()).then_some(Why::Ended(id))
    })
}

/// Those of the facts that the rule uses; all of them if it uses none itself.
fn mattering(happened: &[FactId], rule: Option<&Rule>) -> Vec<FactId> {
    among(happened, &rule.map(|rule| rule.uses.facts().collect::<Vec<_>>()).unwrap_or_default())
}

/// Those of the facts that are used; all of them if none is.
fn among(happened: &[FactId], used: &[FactId]) -> Vec<FactId> {
    let mattering: Vec<FactId> = happened.iter().copied().filter(|fact| used.contains(fact)).collect();
    if mattering.is_empty() { happened.to_vec() } else { mattering }
}

/// The texts of whose being in force rules make something.
fn in_force<'a>(pack: &'a Pack, rules: impl IntoIterator<Item = &'a Rule>) -> Vec<SourceId> {
    let mut sources = BTreeSet::new();
    each_part(pack, rules.into_iter().map(|rule| &rule.expr), &mut |part| {
        if let Expr::InForce(source) = part {
            sources.insert(*source);
        }
    });
    sources.into_iter().collect()
}

/// Days worth a look, within the days asked for.
struct Candidates {
    from: NaiveDate,
    to: NaiveDate,
    days: BTreeSet<NaiveDate>,
}

impl Candidates {
    /// The day on which a moment comes, and the first one after it.
    fn add(&mut self, moment: Moment) {
        let Moment::Day(day) = moment else { return };
        for day in std::iter::once(day).chain(day.succ_opt()) {
            if self.from <= day && day <= self.to {
                self.days.insert(day);
            }
        }
    }

    fn answered(&mut self, answer: &Answer) {
        if let Answer::On(window) = answer {
            self.both(*window);
        }
    }

    /// The days on which texts come into force that matter to these rules, and on which they end.
    fn in_force<'a>(&mut self, pack: &'a Pack, rules: impl IntoIterator<Item = &'a Rule>) {
        for source in in_force(pack, rules) {
            let source = pack.source(source);
            source.from.into_iter().chain(source.until).for_each(|day| self.add(day.into()));
        }
    }

    fn both(&mut self, window: Window) {
        self.add(window.earliest());
        self.add(window.latest());
    }
}

/// The day before; the first day of all has none but itself.
fn eve(day: NaiveDate) -> NaiveDate {
    if day.year() < -9000 { day } else { day.pred_opt().unwrap_or(day) }
}
