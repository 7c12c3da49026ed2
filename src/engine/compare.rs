//! Two cases side by side: what differs in what the rules make of them, and what brought it about.
//!
//! A difference is attributed by trying: the first case is worked out again with some of the changes
//! only, and the smallest sets of changes that by themselves give the value of the second case are
//! its reasons. Laws, held by `tests/compare.rs`: a case compared with itself has no difference, two
//! cases compared the other way round have the same differences the other way round, and nothing
//! that differs is missing.

use super::calendar::Calendar;
use super::case::Case;
use super::change::{Change, changes, with};
use super::evaluate::evaluate;
use super::evaluation::Evaluation;
use super::pack::Pack;
use super::said::{Field, Said, Statement, Thing, statements};
use super::window::Window;

/// The most cases worked out to find the reasons. Pairs are not tried where there are too many of
/// them; what has no reason by then is put down to all changes together.
const MOST_TRIED: usize = 64;

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
    /// The smallest sets of changes, by their places, of which each brings it about by itself.
    pub because_of: Vec<Vec<usize>>,
}

/// What differs between two cases, and why.
pub fn compare(packs: &[&Pack], calendar: &Calendar, before: &Case, now: &Case) -> Comparison {
    let work_out = |case: &Case| evaluate(packs, calendar, case);
    let (one, other) = (work_out(before), work_out(now));
    let (said, said_now) = (statements(before, &one), statements(now, &other));
    let changes = changes(packs, before, now);
    let mut differences = differences(&said, &said_now);
    let reasons = Reasons {
        changes: &changes,
        work_out: |changes: &[&Change]| {
            let case = with(before, changes);
            statements(&case, &work_out(&case))
        },
        tried: Vec::new(),
    };
    reasons.find(&mut differences);
    let unchanged = unchanged(&said, &said_now, &differences);
    Comparison { before: (before.clone(), one), now: (now.clone(), other), changes, differences, unchanged }
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
    let gone = before.iter().filter_map(|was| {
        let is = find(now, was).map_or(Said::Nothing, |is| is.said.clone());
        difference(was, was.said.clone(), is)
    });
    let come = now.iter().filter(|is| find(before, is).is_none());
    let come = come.filter_map(|is| difference(is, Said::Nothing, is.said.clone()));
    let mut found: Vec<Difference> = gone.chain(come).collect();
    // Of a listing only one side has, nothing more is told than that.
    let alone: Vec<Option<(String, String)>> =
        found.iter().filter(|each| is_presence(each)).map(|each| each.of.listing.clone()).collect();
    found.retain(|each| is_presence(each) || each.of.listing.is_none() || !alone.contains(&each.of.listing));
    let order = listings(before, now);
    let place = |each: &Difference| order.iter().position(|listing| *listing == each.of.listing);
    found.sort_by_key(|each| (place(each), each.of.thing.clone(), each.field));
    found
}

fn is_presence(difference: &Difference) -> bool {
    difference.of.thing == Thing::Listing && difference.field == Field::Present
}

/// Every listing in order, those of the first case first; all of them together at the end.
fn listings(before: &[Statement], now: &[Statement]) -> Vec<Option<(String, String)>> {
    let mut found: Vec<Option<(String, String)>> = Vec::new();
    for listing in before.iter().chain(now).map(|each| &each.listing).filter(|each| each.is_some()) {
        if !found.contains(listing) {
            found.push(listing.clone());
        }
    }
    found.push(None);
    found
}

fn difference(about: &Statement, before: Said, now: Said) -> Option<Difference> {
    let of = Subject { listing: about.listing.clone(), thing: about.thing.clone() };
    let days = days(&before, &now);
    (before != now).then_some(Difference { of, field: about.field, before, now, days, because_of: Vec::new() })
}

fn find<'a>(statements: &'a [Statement], like: &Statement) -> Option<&'a Statement> {
    let is_alike =
        |each: &&Statement| each.thing == like.thing && each.field == like.field && each.listing == like.listing;
    statements.iter().find(is_alike)
}

fn unchanged(before: &[Statement], now: &[Statement], differences: &[Difference]) -> Vec<Subject> {
    let mut found: Vec<Subject> = Vec::new();
    for each in before.iter().filter(|each| find(now, each).is_some()) {
        let subject = Subject { listing: each.listing.clone(), thing: each.thing.clone() };
        if found.last() != Some(&subject) && !differences.iter().any(|each| each.of == subject) {
            found.push(subject);
        }
    }
    found
}

/// The search for what brought each difference about.
struct Reasons<'a, W> {
    changes: &'a [Change],
    work_out: W,
    /// Sets of changes, and what is said once they are made.
    tried: Vec<(Vec<usize>, Vec<Statement>)>,
}

impl<W: Fn(&[&Change]) -> Vec<Statement>> Reasons<'_, W> {
    fn find(mut self, differences: &mut [Difference]) {
        let all: Vec<usize> = (0..self.changes.len()).collect();
        if differences.is_empty() {
            return;
        }
        let pairs =
            all.iter().flat_map(|one| all.iter().filter(move |other| one < *other).map(|other| vec![*one, *other]));
        for sets in [all.iter().map(|one| vec![*one]).collect::<Vec<_>>(), pairs.collect()] {
            let is_all = sets.first().is_none_or(|set| set.len() >= all.len());
            // Sets of one size are tried all or not at all: a reason found by chance is none.
            if !is_all && self.tried.len() + sets.len() <= MOST_TRIED {
                self.try_each(&sets, differences);
            }
        }
        for each in differences.iter_mut().filter(|each| each.because_of.is_empty()) {
            each.because_of.push(self.without_the_idle(&all, each));
        }
    }

    /// Tries sets of one size on what has no reason yet.
    fn try_each(&mut self, sets: &[Vec<usize>], differences: &mut [Difference]) {
        let open: Vec<usize> =
            (0..differences.len()).filter(|place| differences[*place].because_of.is_empty()).collect();
        if open.is_empty() {
            return;
        }
        for set in sets {
            for place in &open {
                if self.brings_about(set, &differences[*place]) == Some(true) {
                    differences[*place].because_of.push(set.clone());
                }
            }
        }
    }

    /// All changes without those that can be left out one after the other.
    fn without_the_idle(&mut self, all: &[usize], difference: &Difference) -> Vec<usize> {
        let mut kept = all.to_vec();
        for one in all.iter().filter(|_| all.len() > 2) {
            let less: Vec<usize> = kept.iter().copied().filter(|each| each != one).collect();
            if self.brings_about(&less, difference) == Some(true) {
                kept = less;
            }
        }
        kept
    }

    /// Whether these changes alone give the value of the second case. `None` if too much was tried.
    fn brings_about(&mut self, set: &[usize], difference: &Difference) -> Option<bool> {
        let known = match self.tried.iter().position(|(tried, _)| tried == set) {
            Some(known) => known,
            None if self.tried.len() >= MOST_TRIED => return None,
            None => {
                let changes: Vec<&Change> = set.iter().filter_map(|place| self.changes.get(*place)).collect();
                let said = (self.work_out)(&changes);
                self.tried.push((set.to_vec(), said));
                self.tried.len() - 1
            }
        };
        let (of, field) = (&difference.of, difference.field);
        let said = self.tried[known].1.iter();
        let mut said = said.filter(|each| each.thing == of.thing && each.field == field && each.listing == of.listing);
        Some(said.next().map_or(Said::Nothing, |each| each.said.clone()) == difference.now)
    }
}
