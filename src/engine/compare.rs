//! Two cases side by side: what differs in what the rules make of them, and what brought it about.
//!
//! A difference is attributed by trying: the first case is worked out again with some of the changes
//! only, and the smallest sets of changes that by themselves give the value of the second case are
//! its reasons. Laws, held by `tests/compare.rs`: a case compared with itself has no difference, two
//! cases compared the other way round have the same differences the other way round, and nothing
//! that differs is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::calendar::Calendar;
use super::case::Case;
use super::change::{Change, changes, with};
use super::evaluate::completed;
use super::evaluation::Evaluation;
use super::pack::Pack;
use super::said::{Field, Said, Statement, Thing, stated_by};
use super::verdict::Verdicts;
use super::window::Window;

/// The most cases worked out to find the reasons. Pairs are not tried where there are too many of
/// them; what has no reason by then is put down to all changes together.
const MOST_TRIED: usize = 64;

/// The most changes for which reasons are looked for. Of more, the sets that are left would be long,
/// and nobody could tell them apart.
pub const MOST_CHANGES: usize = 64;

/// The most listings worked out for that: those that a change does not reach are known already.
const MOST_LISTINGS: usize = 128;

/// Two cases side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The first case and what the rules make of it.
    pub before: (Case, Evaluation),
    /// The second case and what the rules make of it.
    pub now: (Case, Evaluation),
    /// What the second case says otherwise than the first.
    pub changes: Vec<Change>,
    /// What differs: by listing in the order of the first case, then what is about all listings;
    /// within it the most important first.
    pub differences: Vec<Difference>,
    /// What both cases have and of which nothing differs.
    pub unchanged: Vec<Subject>,
}

/// What a difference is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The label and regime of the listing; `None` for all listings together.
    pub listing: Option<(String, String)>,
    /// The thing.
    pub thing: Thing,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub of: Subject,
    /// What of it.
    pub field: Field,
    /// The value in the first case.
    pub before: Said,
    /// The value in the second case.
    pub now: Said,
    /// By how many days it comes later; less than zero if it comes earlier. `None` where an end of
    /// a window is no day, or the two ends moved by different numbers of days.
    pub days: Option<i64>,
    /// The smallest sets of changes, by their places, of which each brings it about by itself; none
    /// where there are more than [`MOST_CHANGES`].
    pub because_of: Vec<Vec<usize>>,
}

/// What differs between two cases, and why.
pub fn compare(packs: &[&Pack], calendar: &Calendar, before: &Case, now: &Case) -> Comparison {
    let mut verdicts = Verdicts::new(packs, calendar);
    let (one, other) = (verdicts.on(before), verdicts.on(now));
    let (said, said_now) = (stated_by(before, &one), stated_by(now, &other));
    let changes = changes(packs, before, now);
    let mut differences = differences(&said, &said_now);
    let unchanged = unchanged(&said, &said_now, &differences);
    let most = verdicts.worked_out() + MOST_LISTINGS;
    let try_out = |set: &[&Change], differences: &[Difference]| {
        if verdicts.worked_out() >= most {
            return None;
        }
        let case = with(before, set);
        let said = stated_by(&case, &verdicts.on(&case));
        let said = by_place(&said);
        Some(differences.iter().map(|each| said_of(&said, each) == each.now).collect())
    };
    let mut reasons = Reasons { changes: &changes, try_out, tried: BTreeMap::new() };
    reasons.find(&mut differences);
    let sides = ((before.clone(), completed(before, one)), (now.clone(), completed(now, other)));
    Comparison { before: sides.0, now: sides.1, changes, differences, unchanged }
}

/// By how many days a window comes later, where one number says it.
fn days(before: &Said, now: &Said) -> Option<i64> {
    let (Said::Window(before), Said::Window(now)) = (before, now) else { return None };
    let between = |end: fn(Window) -> super::moment::Moment| {
        let (before, now) = (end(*before).day()?, end(*now).day()?);
        Some(now.signed_duration_since(before).num_days())
    };
    let first = between(Window::earliest)?;
    (between(Window::latest)? == first).then_some(first)
}

fn differences(before: &[Statement], now: &[Statement]) -> Vec<Difference> {
    let (said, said_now) = (by_place(before), by_place(now));
    let gone = before.iter().filter_map(|was| {
        let is = said_now.get(&place(was)).map_or(Said::Nothing, |is| (*is).clone());
        difference(was, was.said.clone(), is)
    });
    let come = now.iter().filter(|is| !said.contains_key(&place(is)));
    let come = come.filter_map(|is| difference(is, Said::Nothing, is.said.clone()));
    let mut found: Vec<Difference> = gone.chain(come).collect();
    // Of a listing only one side has, nothing more is told than that.
    let alone: BTreeSet<Option<(String, String)>> =
        found.iter().filter(|each| is_presence(each)).map(|each| each.of.listing.clone()).collect();
    found.retain(|each| is_presence(each) || each.of.listing.is_none() || !alone.contains(&each.of.listing));
    let order = listings(before, now);
    found.sort_by_cached_key(|each| (order.get(&each.of.listing).copied(), each.of.thing.clone(), each.field));
    found
}

fn is_presence(difference: &Difference) -> bool {
    difference.of.thing == Thing::Listing && difference.field == Field::Present
}

/// The place of every listing, those of the first case first; all of them together at the end.
fn listings(before: &[Statement], now: &[Statement]) -> BTreeMap<Option<(String, String)>, usize> {
    let mut found = BTreeMap::new();
    for listing in before.iter().chain(now).map(|each| &each.listing).filter(|each| each.is_some()) {
        if !found.contains_key(listing) {
            found.insert(listing.clone(), found.len());
        }
    }
    found.insert(None, found.len());
    found
}

fn difference(about: &Statement, before: Said, now: Said) -> Option<Difference> {
    let of = Subject { listing: about.listing.clone(), thing: about.thing.clone() };
    let days = days(&before, &now);
    (before != now).then_some(Difference { of, field: about.field, before, now, days, because_of: Vec::new() })
}

/// Where something is stated: of which listing, of which thing, and what of it.
type Place<'a> = (Option<&'a (String, String)>, &'a Thing, Field);

fn place(statement: &Statement) -> Place<'_> {
    (statement.listing.as_ref(), &statement.thing, statement.field)
}

/// What is said, by its place; of a place that is there twice the first.
fn by_place(statements: &[Statement]) -> BTreeMap<Place<'_>, &Said> {
    let mut found = BTreeMap::new();
    for each in statements {
        found.entry(place(each)).or_insert(&each.said);
    }
    found
}

/// What is said where the two cases differ.
fn said_of(said: &BTreeMap<Place, &Said>, difference: &Difference) -> Said {
    let Subject { listing, thing } = &difference.of;
    said.get(&(listing.as_ref(), thing, difference.field)).map_or(Said::Nothing, |said| (*said).clone())
}

fn unchanged(before: &[Statement], now: &[Statement], differences: &[Difference]) -> Vec<Subject> {
    let now = by_place(now);
    let differ: BTreeSet<_> = differences.iter().map(|each| (&each.of.listing, &each.of.thing)).collect();
    let mut found: Vec<Subject> = Vec::new();
    for each in before.iter().filter(|each| now.contains_key(&place(each))) {
        let subject = Subject { listing: each.listing.clone(), thing: each.thing.clone() };
        if found.last() != Some(&subject) && !differ.contains(&(&each.listing, &each.thing)) {
            found.push(subject);
        }
    }
    found
}

/// The search for what brought each difference about.
struct Reasons<'a, T> {
    changes: &'a [Change],
    /// Which of the differences some of the changes bring about; `None` once too much was worked out.
    try_out: T,
    /// The same for the sets of changes tried so far, by their places.
    tried: BTreeMap<Vec<usize>, Vec<bool>>,
}

impl<T: FnMut(&[&Change], &[Difference]) -> Option<Vec<bool>>> Reasons<'_, T> {
    fn find(&mut self, differences: &mut [Difference]) {
        let all: Vec<usize> = (0..self.changes.len()).collect();
        if differences.is_empty() || all.len() > MOST_CHANGES {
            return;
        }
        let singles = all.iter().map(|one| vec![*one]);
        let pairs = all.iter().flat_map(|one| all.iter().skip(one + 1).map(|other| vec![*one, *other]));
        // One more than can be tried is enough to see that there are too many.
        let pairs = pairs.take(MOST_TRIED + 1);
        for (size, sets) in [(1, singles.collect::<Vec<_>>()), (2, pairs.collect())] {
            // Sets of one size are tried all or not at all: a reason found by chance is none.
            if size < all.len() && self.tried.len() + sets.len() <= MOST_TRIED {
                self.try_each(sets, differences);
            }
        }
        for place in 0..differences.len() {
            if differences[place].because_of.is_empty() {
                let reason = self.without_the_idle(&all, differences, place);
                differences[place].because_of.push(reason);
            }
        }
    }

    /// Tries sets of one size on what has no reason yet.
    fn try_each(&mut self, sets: Vec<Vec<usize>>, differences: &mut [Difference]) {
        let open: Vec<usize> =
            (0..differences.len()).filter(|place| differences[*place].because_of.is_empty()).collect();
        if open.is_empty() {
            return;
        }
        let brought: Option<Vec<Vec<bool>>> = sets.iter().map(|set| self.bring_about(set, differences)).collect();
        for (set, brought) in sets.iter().zip(brought.unwrap_or_default()) {
            for place in open.iter().filter(|place| brought.get(**place) == Some(&true)) {
                differences[*place].because_of.push(set.clone());
            }
        }
    }

    /// All changes without those that can be left out one after the other.
    fn without_the_idle(&mut self, all: &[usize], differences: &[Difference], place: usize) -> Vec<usize> {
        let mut kept = all.to_vec();
        for one in all.iter().filter(|_| all.len() > 2) {
            let less: Vec<usize> = kept.iter().copied().filter(|each| each != one).collect();
            if self.bring_about(&less, differences).is_some_and(|brought| brought.get(place) == Some(&true)) {
                kept = less;
            }
        }
        kept
    }

    /// Which differences these changes alone bring about. `None` if too much was tried.
    fn bring_about(&mut self, set: &[usize], differences: &[Difference]) -> Option<Vec<bool>> {
        if let Some(known) = self.tried.get(set) {
            return Some(known.clone());
        }
        if self.tried.len() >= MOST_TRIED {
            return None;
        }
        let changes: Vec<&Change> = set.iter().filter_map(|place| self.changes.get(*place)).collect();
        let brought = (self.try_out)(&changes, differences)?;
        self.tried.insert(set.to_vec(), brought.clone());
        Some(brought)
    }
}
