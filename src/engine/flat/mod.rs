//! Rules made flat, for whoever evaluates many cases: a pack is compiled once, and a verdict on a listing
//! then takes about a microsecond and no memory of its own.
//!
//! The verdict is the one of [`evaluate`](super::evaluate()), and nothing else of it: what governs, where
//! removal stands, every way with its days, what the entry brings and for how long. No reasons, no
//! questions, no steps, no plan. `tests/flat.rs` compares the two on random cases of every pack.
//!
//! ```
//! # use delist::engine::flat::{Compiled, Scratch, Wanted};
//! # fn main() {}
//! # fn many(pack: &delist::engine::Pack, calendar: &delist::engine::Calendar, case: &delist::engine::Case) {
//! let compiled = Compiled::new(pack, calendar);
//! let mut scratch = Scratch::default();
//! for listing in &case.listings {
//!     let verdict = compiled.verdict(&mut scratch, listing, case.as_of, Wanted::Ways);
//!     println!("{:?} {:?}", verdict.standing, verdict.removal.as_things_stand.window());
//! }
//! # }
//! ```
//!
//! Every expression becomes a node of one array, after the nodes it is made of ([`build`]); a verdict is
//! one walk over the array ([`sweep`]), a second one over what steps can change, and where a window may be
//! wider than it need be, the search of `tight` on the same nodes ([`search`]).
//!
//! What a search needs is kept in the [`Scratch`]: nothing is allocated once it has grown to what the hardest
//! case so far has needed.

mod build;
mod case;
mod columns;
mod lengths;
mod live;
mod node;
mod parts;
mod rule;
mod search;
mod span;
mod splits;
mod state;
mod sweep;

use chrono::NaiveDate;

pub use case::CompiledPacks;
pub use columns::Columns;
pub use span::Span;

use super::calendar::Calendar;
use super::case::Listing;
use super::evaluation::{Standing, Views};
use super::expression::VersionId;
use super::fact::ValueSet;
use super::pack::{Effect, Modality, Pack, Rule};
use super::source::governing;
use super::world::World;
use build::Builder;
use node::Nodes;
use rule::FlatRule;
use search::{Room, Search};
use state::{Facts, Possible, State};
use sweep::{Assumed, Given, Registers};

/// How much of a verdict is wanted. Each holds what those before it hold; what is not wanted is left at
/// *unknown* or empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// The window of removal as things stand, and nothing else: `at_best` and `standing` mean nothing.
    RemovalAsThingsStand,
    /// The window of removal, also at best, and where it stands.
    Removal,
    /// Also the texts that may govern, and every way.
    Ways,
    /// Also what the entry brings, and the bars.
    All,
}

/// A window as things stand, and once every step somebody can take has been taken today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanViews {
    /// Without any further step.
    pub as_things_stand: Span,
    /// With every step taken today.
    pub at_best: Span,
}

impl SpanViews {
    const UNKNOWN: SpanViews = SpanViews { as_things_stand: Span::UNKNOWN, at_best: Span::UNKNOWN };

    /// The same as windows of days.
    pub fn views(self) -> Views {
        Views { as_things_stand: self.as_things_stand.window(), at_best: self.at_best.window() }
    }

    fn where_steps_help(self) -> SpanViews {
        SpanViews { at_best: self.at_best.or(self.as_things_stand), ..self }
    }
}

/// One way off the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayVerdict {
    /// Where it stands.
    pub standing: Standing,
    /// From when on it is open.
    pub opens: SpanViews,
    /// By when the authority must have acted, where the text sets a deadline.
    pub due: Option<SpanViews>,
    /// Whether that deadline has passed on the as-of day.
    pub overdue: bool,
}

/// What holds for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastingVerdict {
    /// When it begins.
    pub begins: SpanViews,
    /// When it ends.
    pub ends: SpanViews,
}

/// What the rules make of one listing, as long as the scratch is not used for another.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'s> {
    /// The versions that may govern, by their places in the pack.
    pub governed_by: ValueSet,
    /// Where removal stands, over the mandatory paths.
    pub standing: Standing,
    /// The earliest opening over the mandatory paths.
    pub removal: SpanViews,
    /// When the entry was deleted in fact, if that is a fact of the regime.
    pub deleted: Option<Span>,
    /// Every path, in the pack's order.
    pub paths: &'s [WayVerdict],
    /// Every effect, in the pack's order.
    pub effects: &'s [LastingVerdict],
    /// Every bar, in the pack's order.
    pub bars: &'s [LastingVerdict],
}

/// What is used again from case to case. One for each thread; any pack can use it.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    possible: Possible,
    /// The same with another version, while it is asked which may govern.
    other: Possible,
    now: Registers,
    best: Registers,
    found_now: Vec<Span>,
    found_best: Vec<Span>,
    room: Room,
    /// What each node gives for a block of listings.
    block: Vec<Span>,
    paths: Vec<WayVerdict>,
    effects: Vec<LastingVerdict>,
    bars: Vec<LastingVerdict>,
}

impl Scratch {
    /// How many windows had to be searched for so far.
    pub fn searches(&self) -> u64 {
        self.room.searches
    }

    /// How many parts of what is possible were looked into for that.
    pub fn parts(&self) -> u64 {
        self.room.looked_into
    }
}

/// A pack in flat form.
#[derive(Clone, Debug)]
pub struct Compiled<'a> {
    pack: &'a Pack,
    calendar: &'a Calendar,
    facts: Facts,
    nodes: Nodes,
    /// Every rule once: that of removal first, then those of the paths, then the rest.
    rules: Vec<FlatRule>,
    /// The first nodes and rules, as many as it takes for removal, for the paths, for everything.
    removal: Prefix,
    ways: Prefix,
    all: Prefix,
    /// The rules of each path's opening and deadline, by their places.
    paths: Vec<(usize, Option<usize>, Modality)>,
    effects: Vec<(usize, usize)>,
    bars: Vec<(usize, usize)>,
    /// The rule that says when the entry is gone.
    delisting: usize,
    /// For each version the node that says whether it governs; none if the day alone decides.
    governing: Vec<u32>,
    /// These nodes and all below them.
    governing_nodes: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Prefix {
    nodes: usize,
    rules: usize,
}

impl<'a> Compiled<'a> {
    /// Makes a pack flat.
    pub fn new(pack: &'a Pack, calendar: &'a Calendar) -> Compiled<'a> {
        let mut builder = Builder::new(pack);
        let mut rules: Vec<FlatRule> = Vec::new();
        let mut place = |rule: &Rule, builder: &mut Builder| -> usize {
            let flat = FlatRule::of(pack, rule, builder);
            let known = rules.iter().position(|each| each.root == flat.root);
            known.unwrap_or_else(|| {
                rules.push(flat);
                rules.len() - 1
            })
        };
        let removal = place(&pack.removal, &mut builder);
        let removal = Prefix { nodes: builder.nodes.ops.len(), rules: removal + 1 };
        let paths: Vec<(usize, Option<usize>, Modality)> = pack
            .paths
            .iter()
            .map(|path| {
                let opens = place(&path.opens, &mut builder);
                (opens, path.due.as_ref().map(|due| place(due, &mut builder)), path.modality)
            })
            .collect();
        let most = paths.iter().flat_map(|(opens, due, _)| std::iter::once(*opens).chain(*due)).max();
        let ways = Prefix { nodes: builder.nodes.ops.len(), rules: most.map_or(1, |most| most + 1) };
        let mut lasting = |effects: &[Effect]| -> Vec<(usize, usize)> {
            let both = |each: &Effect| (place(&each.begins, &mut builder), place(&each.ends, &mut builder));
            effects.iter().map(both).collect()
        };
        let (effects, bars) = (lasting(&pack.effects), lasting(&pack.bars));
        let most = effects.iter().chain(&bars).flat_map(|(begins, ends)| [*begins + 1, *ends + 1]).max();
        let all =
            Prefix { nodes: builder.nodes.ops.len(), rules: most.map_or(ways.rules, |most| most.max(ways.rules)) };
        let delisting = place(&pack.delisting, &mut builder);
        let reaches_back = pack.versions.iter().any(|version| version.also.is_some());
        let governs = |place: usize| governing(&pack.versions, VersionId(place));
        let governing: Vec<u32> = match reaches_back {
            true => (0..pack.versions.len()).map(|place| builder.expr(&governs(place))).collect(),
            false => Vec::new(),
        };
        let nodes = builder.nodes;
        rules.iter_mut().for_each(|rule| rule.complete(&nodes));
        let mut governing_nodes: Vec<u32> = governing.iter().flat_map(|root| nodes.below(*root)).collect();
        governing_nodes.sort_unstable();
        governing_nodes.dedup();
        let facts = Facts::of(pack);
        Compiled {
            pack,
            calendar,
            facts,
            nodes,
            rules,
            removal,
            ways,
            all,
            paths,
            effects,
            bars,
            delisting,
            governing,
            governing_nodes,
        }
    }

    /// The rules this was made from.
    pub fn pack(&self) -> &'a Pack {
        self.pack
    }

    /// What the rules make of a listing by itself, on a day.
    pub fn verdict<'s>(
        &self,
        scratch: &'s mut Scratch,
        listing: &Listing,
        as_of: NaiveDate,
        wanted: Wanted,
    ) -> Verdict<'s> {
        self.facts.load(listing, as_of, &mut scratch.possible);
        self.judge(scratch, wanted)
    }

    /// What the rules make of a listing in whose world something follows from another.
    fn verdict_in<'s>(&self, scratch: &'s mut Scratch, world: &World<'a>, wanted: Wanted) -> Verdict<'s> {
        self.facts.load_world(world, &mut scratch.possible);
        self.judge(scratch, wanted)
    }

    /// The verdict on what was loaded.
    fn judge<'s>(&self, scratch: &'s mut Scratch, wanted: Wanted) -> Verdict<'s> {
        let prefix = match wanted {
            Wanted::RemovalAsThingsStand | Wanted::Removal => self.removal,
            Wanted::Ways => self.ways,
            Wanted::All => self.all,
        };
        let Scratch { possible, now, best, found_now, found_best, room, .. } = scratch;
        let given = self.given(possible);
        now.fit(&self.nodes);
        for node in 0..prefix.nodes {
            self.nodes.work_out(node, &given, now);
        }
        found_now.clear();
        found_now.extend(self.rules[..prefix.rules].iter().map(|rule| self.tightened(rule, &given, now, room)));
        if wanted == Wanted::RemovalAsThingsStand {
            let removal = SpanViews { as_things_stand: found_now[0], ..SpanViews::UNKNOWN };
            let standing = Standing::Depends;
            return Verdict { removal, standing, ..self.nothing() };
        }
        // What no step changes is at best what it is as things stand.
        let changed = possible.changed_by_steps();
        let given = Given { taken: Some(&possible.taken), ..given };
        found_best.clear();
        if changed != 0 {
            best.fit(&self.nodes);
            best.copy_up_to(prefix.nodes as u32 - 1, now);
            for node in 0..prefix.nodes {
                if self.nodes.needs[node] & changed != 0 {
                    self.nodes.work_out(node, &given, best);
                }
            }
        }
        for (rule, as_things_stand) in self.rules[..prefix.rules].iter().zip(found_now.iter()) {
            let is_same = self.nodes.needs[rule.root as usize] & changed == 0;
            found_best.push(if is_same { *as_things_stand } else { self.tightened(rule, &given, best, room) });
        }
        self.worded(scratch, wanted)
    }

    /// The window of a rule, as sharp as the facts allow.
    fn tightened(&self, rule: &FlatRule, given: &Given, registers: &Registers, room: &mut Room) -> Span {
        let whole = registers.windows[rule.root as usize];
        if whole.is_exact() || !rule.is_open {
            return whole;
        }
        room.splits.find(rule, &self.nodes, &self.facts, given, registers);
        if room.splits.found.is_empty() {
            return whole;
        }
        Search::new(&self.nodes, &self.facts, rule, *given, room).window(whole, registers)
    }

    /// When the entry of a world is gone: at best no later than as things stand.
    fn gone_in(&self, scratch: &mut Scratch, world: &World) -> Views {
        self.facts.load_world(world, &mut scratch.possible);
        let Scratch { possible, now, room, .. } = scratch;
        let rule = &self.rules[self.delisting];
        now.fit(&self.nodes);
        let mut window = |given: Given| {
            rule.work_out_all(&self.nodes, &given, now);
            self.tightened(rule, &given, now, room)
        };
        let given = self.given(possible);
        let as_things_stand = window(given);
        let at_best = window(Given { taken: Some(&possible.taken), ..given });
        SpanViews { as_things_stand, at_best }.where_steps_help().views()
    }

    fn given<'g>(&'g self, possible: &'g Possible) -> Given<'g> {
        Given {
            states: &possible.states,
            readings: &possible.readings,
            versions: possible.versions,
            taken: None,
            as_of: possible.as_of,
            calendar: self.calendar,
            assumed: Assumed::default(),
        }
    }

    fn nothing<'s>(&self) -> Verdict<'s> {
        Verdict {
            governed_by: ValueSet::default(),
            standing: Standing::Depends,
            removal: SpanViews::UNKNOWN,
            deleted: None,
            paths: &[],
            effects: &[],
            bars: &[],
        }
    }

    /// The windows found, put together.
    fn worded<'s>(&self, scratch: &'s mut Scratch, wanted: Wanted) -> Verdict<'s> {
        let governed_by = if wanted >= Wanted::Ways { self.governed_by(scratch) } else { ValueSet::default() };
        let Scratch { possible, found_now, found_best, paths, effects, bars, .. } = scratch;
        let today = possible.as_of;
        let views = |rule: usize| SpanViews { as_things_stand: found_now[rule], at_best: found_best[rule] };
        let removal = views(0).where_steps_help();
        let verdict = Verdict { removal, standing: standing(removal, today, Modality::Shall), ..self.nothing() };
        if wanted < Wanted::Ways {
            return verdict;
        }
        paths.clear();
        paths.extend(self.paths.iter().map(|(opens, due, modality)| {
            let opens = views(*opens).where_steps_help();
            let due = due.map(|due| views(due).where_steps_help());
            let overdue = due.is_some_and(|due| due.as_things_stand.latest < today);
            WayVerdict { standing: standing(opens, today, *modality), opens, due, overdue }
        }));
        effects.clear();
        bars.clear();
        if wanted == Wanted::All {
            let lasting = |(begins, ends): &(usize, usize)| LastingVerdict {
                begins: views(*begins),
                ends: views(*ends).where_steps_help(),
            };
            effects.extend(self.effects.iter().map(lasting));
            bars.extend(self.bars.iter().map(lasting));
        }
        let deleted = self.facts.removed.and_then(|fact| match possible.states.get(fact) {
            Some(State::When(window)) => Some(*window),
            _ => None,
        });
        Verdict { governed_by, deleted, paths, effects, bars, ..verdict }
    }

    /// The versions that may govern: [`World::governing`].
    fn governed_by(&self, scratch: &mut Scratch) -> ValueSet {
        let Scratch { possible, other, best, .. } = scratch;
        let mut found = 0u64;
        for version in (0..self.facts.versions.len()).filter(|version| possible.versions >> version & 1 == 1) {
            other.states.clone_from(&possible.states);
            other.readings.clone_from(&possible.readings);
            (other.versions, other.as_of) = (1 << version, possible.as_of);
            self.facts.respect_versions(&mut other.states, &mut other.versions);
            if self.governing.is_empty() {
                // Nothing reaches back: it governs by its day, unless nothing is left.
                let by_day = State::OneOf(other.versions);
                let may = |place: &usize| by_day.chosen(1 << place) != Span::NEVER;
                found |= (0..self.facts.versions.len()).filter(may).fold(0, |all, place| all | 1 << place);
                continue;
            }
            best.fit(&self.nodes);
            let given = self.given(other);
            for node in &self.governing_nodes {
                self.nodes.work_out(*node as usize, &given, best);
            }
            for (place, node) in self.governing.iter().enumerate() {
                found |= u64::from(best.windows[*node as usize] != Span::NEVER) << place;
            }
        }
        ValueSet(found)
    }
}

/// Where a way stands: `evaluate::standing` on numbers.
fn standing(opens: SpanViews, today: i32, modality: Modality) -> Standing {
    let now = opens.as_things_stand;
    if opens.at_best == Span::NEVER && now == Span::NEVER {
        Standing::Closed
    } else if now == Span::NEVER {
        Standing::NeedsSteps
    } else if modality == Modality::Reported {
        Standing::Depends
    } else if now.latest <= today {
        Standing::Open
    } else if now.earliest >= today && now.latest < Span::NEVER.latest {
        Standing::OpensLater
    } else {
        Standing::Depends
    }
}
