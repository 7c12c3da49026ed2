//! The timeline: whatever has a day in an evaluation, as dated items over all listings.
//!
//! An item has a beginning and, where it lasts, an end; each is a window, as things stand and at
//! best. What cannot begin at all is left out. How it is drawn or worded is not known here.

use super::case::Case;
use super::derivation::Node;
use super::evaluation::{EffectEvaluation, ListingEvaluation, PathEvaluation, Views};
use super::expression::PathId;
use super::fact::{Actor, Answer, FactId, FactKind};
use super::moment::Moment;
use super::overall::may_begin;
use super::pack::{Effect, Modality, Pack};
use super::source::Verification;
use super::window::Window;

/// Something that has a day, or lasts from one day to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The place of its listing in the evaluation; `None` for the as-of day itself.
    pub listing: Option<usize>,
    /// What it is.
    pub kind: ItemKind,
    /// When it begins, or happens.
    pub begins: Views,
    /// When it ends, if it lasts.
    pub ends: Option<Views>,
    /// Whether it has no end once it has begun.
    pub lifelong: bool,
    /// Who acts.
    pub actor: Option<Actor>,
    /// Whether somebody must act, or may, or is only reported to.
    pub modality: Option<Modality>,
    /// How well the weakest text was read that its days rest on, interpretations left aside.
    pub verified: Verification,
    /// Whether a notice not yet published may move it.
    pub provisional: bool,
}

/// The kinds of items, in the order in which those of one day follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// The entry is made.
    Listed(FactId),
    /// A date or event that is known.
    Known(FactId),
    /// The day the case is looked at.
    Today,
    /// A step somebody can still take.
    Step(FactId),
    /// A way off the list is open, until the last day of the deadline if there is one.
    Way(PathId),
    /// The last day by which the authority must have acted.
    Due(PathId),
    /// A step of a procedure, by its procedure and its place in it: from when on, and by when.
    Procedure(usize, usize),
    /// An effect of the listing.
    Effect(usize),
    /// A bar that outlives it.
    Bar(usize),
}

impl ItemKind {
    /// The name of the kind in results.
    pub fn name(self) -> &'static str {
        match self {
            ItemKind::Listed(_) => "listed",
            ItemKind::Known(_) => "known",
            ItemKind::Today => "today",
            ItemKind::Step(_) => "step",
            ItemKind::Way(_) => "way",
            ItemKind::Due(_) => "due",
            ItemKind::Procedure(..) => "procedure",
            ItemKind::Effect(_) => "effect",
            ItemKind::Bar(_) => "bar",
        }
    }
}

/// Everything dated: listing by listing, each in the order in which things can begin; the as-of day
/// comes first.
pub fn timeline(listings: &[(&Pack, &ListingEvaluation)], case: &Case) -> Vec<Item> {
    let today = at(Window::exactly(case.as_of));
    let mut items = vec![Item { ends: None, ..plain(None, ItemKind::Today, today) }];
    // Listings of a regime without a pack have no evaluation.
    let covered =
        case.listings.iter().filter(|each| listings.iter().any(|(pack, _)| pack.id == each.regime)).zip(listings);
    for (place, (listing, (pack, evaluation))) in covered.enumerate() {
        let mut own = known(pack, &listing.answers, place, case.as_of.into());
        // What was taken off in fact needs no way off any more, and no step towards one.
        if !evaluation.is_gone(case.as_of) {
            own.extend(steps(pack, evaluation, place, today));
            own.extend(evaluation.paths.iter().flat_map(|path| ways(pack, path, place)));
            own.extend(procedures(pack, evaluation, place));
        }
        own.extend(lasting(&pack.effects, &evaluation.effects, place, ItemKind::Effect));
        own.extend(lasting(&pack.bars, &evaluation.bars, place, ItemKind::Bar));
        own.sort_by_key(|item| (item.first(), item.kind));
        items.extend(own);
    }
    items
}

impl Item {
    /// The first moment it may begin at, at best.
    pub fn first(&self) -> Moment {
        self.begins.as_things_stand.earliest().min(self.begins.at_best.earliest())
    }
}

fn at(window: Window) -> Views {
    Views { as_things_stand: window, at_best: window }
}

fn plain(listing: Option<usize>, kind: ItemKind, begins: Views) -> Item {
    Item {
        listing,
        kind,
        begins,
        ends: None,
        lifelong: false,
        actor: None,
        modality: None,
        verified: Verification::FullText,
        provisional: false,
    }
}

/// The dates and events that are known, or known in part; what was not reached yet is left out.
fn known(pack: &Pack, answers: &[Answer], place: usize, today: Moment) -> Vec<Item> {
    let dated = pack.facts.iter().zip(answers).enumerate().filter_map(|(fact, (rules, answer))| match answer {
        Answer::On(window) if *window != Window::UNKNOWN => Some((FactId(fact), rules, *window)),
        _ => None,
    });
    let items = dated.map(|(fact, rules, window)| {
        let kind = if pack.listing_date == Some(fact) { ItemKind::Listed(fact) } else { ItemKind::Known(fact) };
        let actor = match rules.kind {
            FactKind::Event { actor, .. } => Some(actor),
            _ => None,
        };
        // A month or year that has only begun reaches until today for what cannot lie ahead.
        let past = Window::between(Moment::Always, today);
        let bounded = window.meet(past).filter(|_| rules.not_after_as_of && window.latest() < Moment::Never);
        Item { actor, ..plain(Some(place), kind, at(bounded.unwrap_or(window))) }
    });
    items.collect()
}

/// Each step that some way still waits for, from today on.
fn steps(pack: &Pack, evaluation: &ListingEvaluation, place: usize, today: Views) -> Vec<Item> {
    let mut steps: Vec<FactId> = evaluation.paths.iter().flat_map(|path| &path.steps).flatten().copied().collect();
    steps.sort();
    steps.dedup();
    let item = |fact: FactId| {
        let actor = pack.facts.get(fact.0).and_then(|fact| fact.step_actor());
        let ends = Some(at(Window::UNKNOWN));
        Item { actor, ends, ..plain(Some(place), ItemKind::Step(fact), today) }
    };
    steps.into_iter().map(item).collect()
}

/// A way off the list while it is open, and the deadline on it.
fn ways(pack: &Pack, path: &PathEvaluation, place: usize) -> Vec<Item> {
    let rules = pack.path(path.path);
    if path.opens.as_things_stand == Window::NEVER && path.opens.at_best == Window::NEVER {
        return Vec::new();
    }
    let read = [Some(&path.because), path.because_due.as_ref()].into_iter().flatten().map(Node::weakest_text);
    let verified = read.max().unwrap_or(Verification::FullText);
    let item = |kind, begins, ends| Item {
        ends,
        modality: Some(rules.modality),
        verified,
        provisional: path.provisional,
        ..plain(Some(place), kind, begins)
    };
    let way = item(ItemKind::Way(path.path), path.opens, path.due.or(Some(at(Window::NEVER))));
    let comes = |due: &Views| due.as_things_stand != Window::NEVER || due.at_best != Window::NEVER;
    let due = path.due.filter(comes).map(|due| item(ItemKind::Due(path.path), due, None));
    std::iter::once(way).chain(due).collect()
}

/// The steps of procedures that begin, or may begin; what was done is left to the known events.
fn procedures(pack: &Pack, evaluation: &ListingEvaluation, place: usize) -> Vec<Item> {
    let mut items = Vec::new();
    for procedure in &evaluation.procedures {
        let Some(rules) = pack.procedures.get(procedure.procedure) else { continue };
        for (at_step, (step, rule)) in procedure.steps.iter().zip(&rules.steps).enumerate() {
            let starts = step.starts.as_things_stand;
            let is_done = step.done.is_some_and(|done| done.latest() < Moment::Never);
            let tells = starts.earliest().day().is_some() || starts == Window::ALWAYS;
            if is_done || !tells {
                continue;
            }
            items.push(Item {
                ends: Some(step.deadline.unwrap_or(at(Window::NEVER))),
                actor: Some(rule.actor),
                modality: Some(rules.modality),
                verified: step.because.weakest_text(),
                provisional: step.provisional,
                ..plain(Some(place), ItemKind::Procedure(procedure.procedure, at_step), step.starts)
            });
        }
    }
    items
}

fn lasting(rules: &[Effect], evaluated: &[EffectEvaluation], place: usize, kind: fn(usize) -> ItemKind) -> Vec<Item> {
    let item = |each: &EffectEvaluation| {
        let own = rules.get(each.effect).map_or(Verification::FullText, |rule| rule.ends.verified);
        Item {
            ends: Some(if each.lifelong { at(Window::NEVER) } else { each.ends }),
            lifelong: each.lifelong,
            // How its end was read: the end is what is told.
            verified: own.max(Node::weakest_text(&each.because)),
            provisional: each.provisional,
            ..plain(Some(place), kind(each.effect), each.begins)
        }
    };
    evaluated.iter().filter(|each| may_begin(each)).map(item).collect()
}
