//! What follows for one listing from the other listings of the same case.
//!
//! A pack says of a fact that it takes its answer from an entry on another list ([`Follows`]): the day
//! that entry comes off, whether it still stands, or an event both entries share. What follows is a
//! [`State`], as wide as the other listing leaves it. It narrows a fact that is not known; an answer
//! given in the case itself stays, and where the two exclude each other that is said.
//!
//! Listings may follow from each other in a circle. All of them begin with nothing known, and every
//! round works out all of them from the round before: each round holds every possibility, so it may
//! stop after any of them, and the order of listings cannot matter.
//!
//! Not here: which links there are (packs), and what comes of the facts (`evaluate`).

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::case::{Case, Listing};
use super::derivation::{Node, explain};
use super::evaluation::Views;
use super::fact::{Answer, Fact, FactId, FactKind, State, ValueSet};
use super::moment::Moment;
use super::pack::{Follows, Pack, Takes};
use super::prepared::Packs;
use super::source::Verification;
use super::window::Window;
use super::world::{World, after};

/// What follows for one fact of a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed {
    /// The place of the link among those of the pack.
    pub link: usize,
    /// The fact.
    pub fact: FactId,
    /// The labels of the listings it follows from, in order of name; of those that fit, where it is
    /// not clear which is meant.
    pub from: Vec<String>,
    /// What follows as things stand.
    pub state: State,
    /// What follows once every step has been taken today in the other listings, where it is a moment
    /// of theirs. `None` where the fact stays a step of this listing, or has no date.
    pub at_best: Option<Window>,
    /// What becomes of it.
    pub standing: Following,
    /// The weakest text among those that decide it.
    pub verified: Verification,
    /// Whether a notice not yet published may move it.
    pub provisional: bool,
}

/// What becomes of something that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// It is used: the case does not say it, or only *not yet*.
    Used,
    /// The case answers the fact itself, and nothing speaks against that.
    Answered,
    /// The case answers the fact itself, otherwise than would follow. The answer stays.
    Contradicted,
    /// Several listings fit, and the case does not say which is meant. Nothing is taken.
    Ambiguous,
}

impl Following {
    /// Every standing with the name results use for it.
    pub const NAMES: &[(Following, &str)] = &[
        (Following::Used, "used"),
        (Following::Answered, "answered"),
        (Following::Contradicted, "contradicted"),
        (Following::Ambiguous, "ambiguous"),
    ];
}

/// The world of every listing whose regime a pack covers, with its place in the case; what follows
/// from the other listings is in it.
pub fn worlds<'a>(packs: &[&'a Pack], calendar: &'a Calendar, case: &Case) -> Vec<(usize, World<'a>)> {
    worlds_under(&Packs::new(packs, calendar), case)
}

/// The same, where the rules may be known from another case.
pub(super) fn worlds_under<'a>(packs: &Packs<'a>, case: &Case) -> Vec<(usize, World<'a>)> {
    linked(packs, case, &mut |world| Gone::of(world, true))
}

/// The same worlds, but it is not told how well the texts behind what follows were read: that takes
/// as long as all the rest.
pub(super) fn worlds_without_reasons<'a>(packs: &Packs<'a>, case: &Case) -> Vec<(usize, World<'a>)> {
    linked(packs, case, &mut |world| Gone::of(world, false))
}

/// The same, where somebody else says when the entry of a world is gone: at best no later than as things
/// stand.
pub(super) fn worlds_by<'a>(
    packs: &Packs<'a>,
    case: &Case,
    gone: &mut impl FnMut(&World<'a>) -> Views,
) -> Vec<(usize, World<'a>)> {
    linked(packs, case, &mut |world| Gone::with(world, gone(world), None))
}

fn linked<'a>(packs: &Packs<'a>, case: &Case, gone: &mut dyn FnMut(&World<'a>) -> Gone) -> Vec<(usize, World<'a>)> {
    let entries = entries(&packs.all, case);
    let ties: Vec<Vec<Tie>> = entries.iter().map(|entry| ties(entry, &entries, case.as_of)).collect();
    let world = |place: usize, followed: Vec<Followed>| -> Option<World<'a>> {
        let entry = entries.get(place)?;
        Some(world_of(packs, entry, case).following(followed))
    };
    if ties.iter().all(Vec::is_empty) {
        let places = entries.iter().enumerate();
        return places.filter_map(|(at, entry)| Some((entry.place, world(at, Vec::new())?))).collect();
    }
    let alone: Vec<World> = entries.iter().map(|entry| world_of(packs, entry, case)).collect();
    let follow = |known: &[Option<Gone>]| -> Vec<Vec<Followed>> {
        let each = entries.iter().zip(&ties).zip(&alone).map(|((entry, ties), alone)| {
            let own = |tie: &Tie| alone.state_as_given(tie.link.fact);
            ties.iter().map(|tie| tie.follow(entry, own(tie), &entries, known, case.as_of)).collect()
        });
        each.collect()
    };
    let mut known: Vec<Option<Gone>> = vec![None; entries.len()];
    // What both listings share is there from the beginning; of entries being gone nothing is known.
    let mut followed = follow(&known);
    let mut asked = vec![false; entries.len()];
    ties.iter().flatten().flat_map(Tie::of).for_each(|place| asked[place] = true);
    for _ in 0..ties.iter().filter(|ties| !ties.is_empty()).count() {
        for place in (0..entries.len()).filter(|place| asked[*place]) {
            if known[place].is_none() {
                known[place] = world(place, followed[place].clone()).map(|world| gone(&world));
            }
        }
        let next = follow(&known);
        let changed: Vec<bool> = next.iter().zip(&followed).map(|(next, before)| next != before).collect();
        followed = next;
        if !changed.contains(&true) {
            break;
        }
        // What was worked out of a listing holds until something else follows for it.
        known.iter_mut().zip(&changed).filter(|(_, changed)| **changed).for_each(|(known, _)| *known = None);
    }
    let made = entries.iter().zip(followed).map(|(entry, followed)| {
        let world = world_of(packs, entry, case).following(followed);
        (entry.place, world)
    });
    made.collect()
}

fn world_of<'a>(packs: &Packs<'a>, entry: &Entry<'a, '_>, case: &Case) -> World<'a> {
    World::under(packs.prepared(entry.pack), entry.pack, entry.listing, packs.calendar, case.as_of)
}

/// A fact of a listing that may follow from others of the case.
pub(super) struct Tied<'p> {
    /// The place of the listing in the case.
    pub place: usize,
    /// The fact.
    pub fact: FactId,
    /// What it takes.
    pub takes: &'p Takes,
    /// The places of the listings it may follow from.
    pub from: Vec<usize>,
}

/// Which listings of a case may follow from which. None do on another day that do not on this one,
/// as long as every listing is there.
pub(super) fn tied<'p>(packs: &[&'p Pack], case: &Case) -> Vec<Tied<'p>> {
    let entries = entries(packs, case);
    let mut found = Vec::new();
    for entry in &entries {
        for tie in ties(entry, &entries, case.as_of) {
            let from = tie.surely.iter().chain(&tie.perhaps).filter_map(|place| Some(entries.get(*place)?.place));
            let from = from.collect();
            found.push(Tied { place: entry.place, fact: tie.link.fact, takes: &tie.link.takes, from });
        }
    }
    found
}

fn entries<'p, 'l>(packs: &[&'p Pack], case: &'l Case) -> Vec<Entry<'p, 'l>> {
    let listings = case.listings.iter().enumerate();
    let entries = listings.filter_map(|(place, listing)| {
        let pack = packs.iter().copied().find(|pack| pack.id == listing.regime)?;
        Some(Entry { place, pack, listing })
    });
    entries.collect()
}

/// One listing with its pack.
struct Entry<'p, 'l> {
    place: usize,
    pack: &'p Pack,
    listing: &'l Listing,
}

impl Entry<'_, '_> {
    fn state(&self, fact: FactId, as_of: NaiveDate) -> Option<State> {
        let answer = self.listing.answers.get(fact.0).unwrap_or(&Answer::Unknown);
        Some(self.pack.facts.get(fact.0)?.state(answer, as_of))
    }

    /// Whether a fact, as answered, surely has one of these values; `None` if it only may.
    fn is(&self, fact: &str, values: &[String], as_of: NaiveDate) -> Option<bool> {
        let Some(fact) = self.pack.fact(fact) else { return Some(false) };
        let named = self.pack.facts.get(fact.0).map(Fact::values).unwrap_or_default();
        let places = named.iter().enumerate().filter(|(_, name)| values.contains(name));
        let set = places.fold(ValueSet::default(), |set, (place, _)| set.with(ValueSet::only(place)));
        match self.state(fact, as_of)?.chosen(set) {
            Window::ALWAYS => Some(true),
            Window::NEVER => Some(false),
            _ => None,
        }
    }
}

/// A link of one listing, and the entries it can come from, by their places.
struct Tie<'p> {
    place: usize,
    link: &'p Follows,
    /// Those that surely are of the kind the link names.
    surely: Vec<usize>,
    /// Those that may be.
    perhaps: Vec<usize>,
    /// Whether the case file says which listings are meant.
    is_named: bool,
}

/// The links of a listing for which the case has another listing. Only answers given in the case
/// decide about that, so that it cannot change while links are followed.
fn ties<'p>(entry: &Entry<'p, '_>, entries: &[Entry<'p, '_>], as_of: NaiveDate) -> Vec<Tie<'p>> {
    let mut found = Vec::new();
    for (place, link) in entry.pack.follows.iter().enumerate() {
        let fits = |(fact, values): &(String, Vec<String>)| entry.is(fact, values, as_of) == Some(true);
        if !link.this.iter().all(fits) {
            continue;
        }
        let named = entry.listing.with.as_ref();
        let is_meant = |other: &Entry| named.is_none_or(|named| named.contains(&other.listing.label));
        let others = entries
            .iter()
            .enumerate()
            .filter(|(_, other)| other.place != entry.place && link.from.contains(&other.pack.id) && is_meant(other));
        let (mut surely, mut perhaps) = (Vec::new(), Vec::new());
        for (other_place, other) in others {
            let fits: Vec<Option<bool>> =
                link.other.iter().map(|(fact, values)| other.is(fact, values, as_of)).collect();
            if fits.contains(&Some(false)) {
                continue;
            }
            if fits.contains(&None) { perhaps.push(other_place) } else { surely.push(other_place) }
        }
        if !surely.is_empty() || !perhaps.is_empty() {
            found.push(Tie { place, link, surely, perhaps, is_named: named.is_some() });
        }
    }
    found
}

/// What is known of an entry as a whole: when it was made, and when it is gone.
#[derive(Clone)]
struct Gone {
    made: Window,
    removed: Window,
    gone: Views,
    verified: Verification,
    provisional: bool,
}

impl Gone {
    fn of(world: &World, with_reasons: bool) -> Gone {
        let rule = &world.pack.delisting;
        let now = world.tight(rule);
        // The earlier of the two: steps taken in another listing never make this one wait longer.
        let gone = Views { as_things_stand: now, at_best: world.at_best().tight(rule).or(now) };
        Gone::with(world, gone, with_reasons.then(|| explain(world, rule)))
    }

    fn with(world: &World, gone: Views, because: Option<Node>) -> Gone {
        let made = world.pack.listing_date.map_or(Window::UNKNOWN, |date| world.when(date));
        let removed = world.pack.removed.map_or(Window::UNKNOWN, |event| world.when(event));
        let verified = because.as_ref().map_or(Verification::FullText, Node::weakest);
        Gone { made, removed, gone, verified, provisional: because.is_some_and(|because| because.provisional) }
    }

    /// Whether the entry stands on a day, as a truth. What should have come off may still be there:
    /// only its removal in fact counts.
    fn stands_on(&self, day: NaiveDate) -> Window {
        let no = self.removed.latest().has_come_by(day) || !self.made.earliest().has_come_by(day);
        let yes = self.made.latest().has_come_by(day) && !self.removed.earliest().has_come_by(day);
        if no { Window::NEVER } else { truth_if(yes) }
    }

    /// Whether the entry stood at some time from one moment until another, both not known exactly.
    fn stood_between(&self, since: Window, until: Window) -> Window {
        let gone = self.gone.as_things_stand;
        let no = gone.latest() <= since.earliest() || self.made.earliest() >= until.latest();
        let yes = self.made.latest() < until.earliest() && gone.earliest() > since.latest();
        if no { Window::NEVER } else { truth_if(yes) }
    }
}

/// Surely true, or not known.
fn truth_if(yes: bool) -> Window {
    if yes { Window::ALWAYS } else { Window::UNKNOWN }
}

impl Tie<'_> {
    /// The entries whose coming off has to be worked out.
    fn of(&self) -> impl Iterator<Item = usize> + '_ {
        let needs = !matches!(self.link.takes, Takes::Same(_));
        self.surely.iter().chain(&self.perhaps).copied().filter(move |_| needs)
    }

    /// What follows in one round. `own` is what the listing's own answers leave of the fact.
    fn follow(
        &self,
        entry: &Entry,
        own: State,
        entries: &[Entry],
        known: &[Option<Gone>],
        as_of: NaiveDate,
    ) -> Followed {
        let fact = self.link.fact;
        let blank = entry.pack.facts.get(fact.0).map(|fact| fact.state(&Answer::Unknown, as_of));
        // What bounds a date by the day of looking is in what its own answers leave of it.
        let blank = blank.filter(|blank| !matches!(blank, State::When(_))).unwrap_or(State::When(Window::UNKNOWN));
        let gone = |place: &usize| known.get(*place).and_then(Option::as_ref);
        let taken = match &self.link.takes {
            Takes::Delisting if self.link.last => self.last(entries, &gone),
            Takes::Delisting => {
                self.only().map(|place| gone(&place).map(|known| known.gone).unwrap_or(UNKNOWN)).map(moment)
            }
            Takes::Listed => Some(self.listed(entries, &gone, as_of)),
            Takes::ListedSince(since) => self.only().map(|place| {
                let since = entry.state(*since, as_of).map_or(Window::UNKNOWN, moment_of);
                let until = entry.pack.removed.and_then(|fact| entry.state(fact, as_of));
                // Nobody looks further than the day of the case.
                let until = until.map_or(Window::UNKNOWN, moment_of).or(Window::exactly(after(Moment::Day(as_of))));
                yes_or_no(gone(&place).map_or(Window::UNKNOWN, |known| known.stood_between(since, until)))
            }),
            Takes::Entered(value) => self.only().map(|place| {
                let made = gone(&place).is_some_and(|known| known.made.latest().has_come_by(as_of));
                (if made { with_value(blank, *value) } else { blank }, None)
            }),
            Takes::Same(name) => self.shared(entry, entries, name, blank, as_of).map(|state| (state, None)),
        };
        let is_ambiguous = taken.is_none() && self.surely.len() + self.perhaps.len() > 1;
        let (state, at_best) = taken.unwrap_or((blank, None));
        let used: Vec<usize> =
            if is_ambiguous { self.surely.iter().chain(&self.perhaps).copied().collect() } else { self.surely.clone() };
        let mut from: Vec<String> =
            used.iter().filter_map(|place| Some(entries.get(*place)?.listing.label.clone())).collect();
        from.sort();
        let behind: Vec<&Gone> = if is_ambiguous || matches!(self.link.takes, Takes::Same(_)) {
            Vec::new()
        } else {
            used.iter().filter_map(gone).collect()
        };
        let followed = Followed {
            link: self.place,
            fact,
            from,
            state,
            at_best,
            standing: if is_ambiguous { Following::Ambiguous } else { Following::Used },
            verified: behind.iter().map(|known| known.verified).fold(self.link.verified, Ord::max),
            provisional: behind.iter().any(|known| known.provisional),
        };
        let answer = entry.listing.answers.get(fact.0).unwrap_or(&Answer::Unknown);
        followed.beside(answer, own, as_of)
    }

    /// The one entry that is meant; `None` if several may be.
    fn only(&self) -> Option<usize> {
        match (self.surely.as_slice(), self.perhaps.as_slice()) {
            ([only], []) => Some(*only),
            _ => None,
        }
    }

    /// The last of one entry of each list. A list that is not in the case may still hold; where the
    /// case file names what is meant, nothing else does.
    fn last<'g>(
        &self,
        entries: &[Entry],
        gone: &impl Fn(&usize) -> Option<&'g Gone>,
    ) -> Option<(State, Option<Window>)> {
        let mut last = Views { as_things_stand: Window::ALWAYS, at_best: Window::ALWAYS };
        let mut found = false;
        for regime in &self.link.from {
            let of = |places: &[usize]| -> Vec<usize> {
                let is_of = |place: &&usize| entries.get(**place).is_some_and(|entry| entry.pack.id == *regime);
                places.iter().filter(is_of).copied().collect()
            };
            let (surely, perhaps) = (of(&self.surely), of(&self.perhaps));
            let views = match (surely.as_slice(), perhaps.is_empty()) {
                ([], true) if self.is_named => continue,
                ([only], true) => gone(only).map_or(UNKNOWN, |known| known.gone),
                (several, true) if self.is_named && !several.is_empty() => several
                    .iter()
                    .map(|place| gone(place).map_or(UNKNOWN, |known| known.gone))
                    .fold(Views { as_things_stand: Window::ALWAYS, at_best: Window::ALWAYS }, later),
                ([], true) => UNKNOWN,
                _ => {
                    last = later(last, UNKNOWN);
                    continue;
                }
            };
            found |= views != UNKNOWN || !surely.is_empty();
            last = later(last, views);
        }
        found.then(|| moment(last))
    }

    /// What the other listings answer to the fact all of them share; `None` where several on the same
    /// list may be meant, or two exclude each other.
    fn shared(&self, entry: &Entry, entries: &[Entry], name: &str, blank: State, as_of: NaiveDate) -> Option<State> {
        let own = entry.pack.facts.get(self.link.fact.0)?;
        let others: Vec<&Entry> =
            self.surely.iter().chain(&self.perhaps).filter_map(|place| entries.get(*place)).collect();
        let are_alone =
            self.link.from.iter().all(|regime| others.iter().filter(|other| other.pack.id == *regime).count() < 2);
        if !are_alone {
            return None;
        }
        let surely = self.surely.iter().filter_map(|place| entries.get(*place));
        surely.filter_map(|other| same(own, other, name, as_of)).try_fold(blank, State::meet)
    }

    /// Whether one of the entries stands. That none does is known only if there is one of each list.
    fn listed<'g>(
        &self,
        entries: &[Entry],
        gone: &impl Fn(&usize) -> Option<&'g Gone>,
        as_of: NaiveDate,
    ) -> (State, Option<Window>) {
        let stands = |place: &usize| gone(place).map_or(Window::UNKNOWN, |known| known.stands_on(as_of));
        let is_there = |regime: &String| {
            self.surely.iter().any(|place| entries.get(*place).is_some_and(|entry| entry.pack.id == *regime))
        };
        let any = self.surely.iter().fold(Window::NEVER, |any, place| any.or(stands(place)));
        let complete = self.perhaps.is_empty() && self.link.from.iter().all(is_there);
        yes_or_no(if complete { any } else { any.or(Window::UNKNOWN) })
    }
}

const UNKNOWN: Views = Views { as_things_stand: Window::UNKNOWN, at_best: Window::UNKNOWN };

fn later(one: Views, other: Views) -> Views {
    Views { as_things_stand: one.as_things_stand.and(other.as_things_stand), at_best: one.at_best.and(other.at_best) }
}

fn moment(views: Views) -> (State, Option<Window>) {
    (State::When(views.as_things_stand), Some(views.at_best))
}

fn moment_of(state: State) -> Window {
    match state {
        State::When(window) => window,
        _ => Window::UNKNOWN,
    }
}

/// A truth as a state of a yes-no fact.
fn yes_or_no(truth: Window) -> (State, Option<Window>) {
    let set = match truth {
        Window::ALWAYS => ValueSet::only(0),
        Window::NEVER => ValueSet::only(1),
        _ => ValueSet::first(2),
    };
    (State::OneOf(set), None)
}

/// A blank state with one value known.
fn with_value(blank: State, value: usize) -> State {
    match blank {
        State::Among { has, may, may_be_none } => {
            State::Among { has: has.with(ValueSet::only(value)), may, may_be_none }
        }
        State::OneOf(_) => State::OneOf(ValueSet::only(value)),
        other => other,
    }
}

/// What another listing answers to a fact both share; `None` if it does not, or not in the same terms.
fn same(own: &Fact, other: &Entry, name: &str, as_of: NaiveDate) -> Option<State> {
    let fact = other.pack.fact(name)?;
    let theirs = other.pack.facts.get(fact.0)?;
    let answer = other.listing.answers.get(fact.0)?;
    (is_alike(own, theirs) && *answer != Answer::Unknown).then(|| theirs.state(answer, as_of))
}

/// Whether two facts take the same answers.
pub fn is_alike(one: &Fact, other: &Fact) -> bool {
    match (&one.kind, &other.kind) {
        (FactKind::Date, FactKind::Date) | (FactKind::Event { .. }, FactKind::Event { .. }) => true,
        (FactKind::YesNo, FactKind::YesNo) => true,
        (FactKind::Choice(_), FactKind::Choice(_)) => one.values() == other.values(),
        (FactKind::Choices { may_be_none: none, .. }, FactKind::Choices { may_be_none: other_none, .. }) => {
            none == other_none && one.values() == other.values()
        }
        (FactKind::Number { unit, .. }, FactKind::Number { unit: other_unit, .. }) => unit == other_unit,
        _ => false,
    }
}

impl Followed {
    /// Beside the answer the case itself gives. That the other entry has *not yet* come off speaks of
    /// the day of the case only: when it does then still follows.
    fn beside(mut self, answer: &Answer, own: State, as_of: NaiveDate) -> Followed {
        if self.standing == Following::Ambiguous {
            return self;
        }
        let today = Moment::Day(as_of);
        let ahead = |from: Moment| State::When(Window::between(from, Moment::Never));
        let (limit, is_answered) = match answer {
            Answer::Unknown => (own, false),
            Answer::NotYet if self.at_best.is_some() => (ahead(after(today)), false),
            _ => (own, true),
        };
        match self.state.meet(limit) {
            Some(both) => {
                self.state = both;
                if *answer == Answer::NotYet {
                    let ahead = Window::between(today, Moment::Never);
                    self.at_best = self.at_best.map(|best| best.meet(ahead).unwrap_or(ahead));
                }
                if is_answered {
                    self.standing = Following::Answered;
                }
            }
            None => self.standing = Following::Contradicted,
        }
        self
    }

    /// Whether nothing a person could answer would add to what follows: it lies ahead.
    pub fn is_ahead(&self, as_of: NaiveDate) -> bool {
        match self.state {
            State::When(window) => {
                self.standing == Following::Used && self.at_best.is_some() && window.earliest() >= Moment::Day(as_of)
            }
            _ => false,
        }
    }
}

/// The labels of the listings from whose entry being gone something follows in this world.
pub(super) fn followed_by<'w>(world: &'w World) -> impl Iterator<Item = &'w str> {
    let is_of_its_going = |each: &&Followed| {
        let takes = world.pack.follows.get(each.link).map(|link| &link.takes);
        !matches!(takes, None | Some(Takes::Same(_)))
    };
    world.followed().iter().filter(is_of_its_going).flat_map(|each| each.from.iter().map(String::as_str))
}

/// The label and the fact's name of the listings that share a fact with this world's listing, where it
/// follows from them.
pub(super) fn shared_with<'w>(world: &'w World, fact: FactId) -> Vec<(&'w str, &'w str)> {
    let Some(followed) = world.follows(fact) else { return Vec::new() };
    match world.pack.follows.get(followed.link).map(|link| &link.takes) {
        Some(Takes::Same(name)) => followed.from.iter().map(|label| (label.as_str(), name.as_str())).collect(),
        _ => Vec::new(),
    }
}
