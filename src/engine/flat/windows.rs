//! Windows asked for one by one: what the whole evaluation knows of the flat form of a pack.
//!
//! A [`World`] asks for the exact window of a rule, and questions ask what it would be if one more fact
//! were known. From one world to the next only what differs is worked out again.
//!
//! The windows are those of [`World::shown`], which searches by itself and also says how an end comes
//! about; `tests/laws` and `tests/flat.rs` hold the two against each other.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::Datelike;

use super::super::calendar::Calendar;
use super::super::fact::{FactId, State as FactState};
use super::super::memo::Memo;
use super::super::pack::{Pack, Rule};
use super::super::tight::PATIENCE;
use super::super::uses::Variable;
use super::super::window::Window;
use super::super::world::World;
use super::compiled::Flat;
use super::given::Given;
use super::ground::{Ground, Lie, Mark};
use super::live::{From, Live};
use super::parts::Narrowed;
use super::search::{Room, Search};
use super::span::Span;
use super::state::{Possible, State};
use super::sweep::Registers;

/// The windows of how many worlds are kept.
const RECENT: usize = 4;

/// Who asks for so many windows of a world mostly asks for all.
const FEW: usize = 12;

/// The rules of a pack, ready to be asked for their windows.
pub(in super::super) struct Windows {
    flat: Flat,
    /// The rules of the pack by where they are kept, each with its place among the flat ones.
    rules: Vec<(*const Rule, usize)>,
    /// What each flat rule rests on, with all that can bound it, as bits.
    rests_on: Vec<u64>,
    /// All nodes, as bits.
    nodes: Vec<u64>,
    bench: RefCell<Bench>,
}

/// The place of a flat rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Place(usize);

/// An exact window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Found {
    pub window: Window,
    /// Whether both ends were shown straight away: then patience makes no difference.
    pub is_shown: bool,
}

/// What is worked out, and where.
#[derive(Default)]
struct Bench {
    /// Among the worlds as things stand, and among those in which steps are imagined to be taken.
    here: [Here; 2],
    recent: Vec<Recent>,
    /// Which of them made room last.
    last: usize,
    room: Room,
    live: Live,
    /// The windows of all rules, while they are made sharp.
    windows: Vec<Span>,
}

/// The world asked about last, and what all nodes give in it. The next is reached from the first there was: worlds of
/// one listing differ in little.
#[derive(Default)]
struct Here {
    /// What was worked out in the world: no other world has the same.
    of: Option<Rc<Memo>>,
    /// What is possible in it.
    possible: Possible,
    /// Whether steps are imagined to be taken.
    is_taken: bool,
    /// The same of the first world.
    first: Possible,
    trusts: bool,
    ground: Ground,
    begin: Mark,
}

/// A world that was asked for windows.
struct Recent {
    of: Rc<Memo>,
    asked: usize,
    /// All of them, once they were found together.
    found: Option<Vec<Found>>,
}

/// A world in which one more fact is known.
pub(in super::super) struct Supposed<'b> {
    windows: &'b Windows,
    given: Given<'b>,
    registers: &'b Registers,
    room: &'b mut Room,
    all: &'b mut Vec<Span>,
    /// What is others than in the world without it, as bits.
    changed: u64,
}

impl Windows {
    pub(in super::super) fn of(pack: &Pack) -> Windows {
        let all = || pack.outputs().chain([&pack.removal, &pack.delisting]);
        let (flat, places) = Flat::of(pack, all());
        let mut rules: Vec<(*const Rule, usize)> = all().map(std::ptr::from_ref).zip(places).collect();
        rules.sort_unstable();
        let needs = flat.rules.iter().map(|rule| flat.nodes.needs[rule.root as usize]);
        let rests_on = needs.map(|needs| flat.facts.bounded_with(needs)).collect();
        let nodes = vec![u64::MAX; flat.nodes.ops.len().div_ceil(64)];
        Windows { flat, rules, rests_on, nodes, bench: RefCell::default() }
    }

    /// The place of a rule; `None` for a rule of somebody else's.
    pub(in super::super) fn place_of(&self, rule: &Rule) -> Option<Place> {
        let found = self.rules.binary_search_by_key(&std::ptr::from_ref(rule), |(each, _)| *each).ok()?;
        self.rules.get(found).map(|(_, place)| Place(*place))
    }

    /// The exact window of a rule in a world.
    pub(in super::super) fn exact(&self, world: &World, place: Place, patience: usize) -> Found {
        let mut bench = self.bench.borrow_mut();
        let Bench { here, recent, last, room, windows, .. } = &mut *bench;
        let recent = asked(recent, last, world);
        recent.asked += 1;
        if let Some(found) = recent.found.as_ref().and_then(|found| found.get(place.0))
            && (found.is_shown || patience == PATIENCE)
        {
            return *found;
        }
        let here = Here::at(here, self, world);
        let given = here.given(world.calendar);
        let registers = &here.ground.registers;
        if recent.asked <= FEW || patience != PATIENCE {
            let (window, is_shown) = self.sharpened(place, given, registers, room, patience);
            return Found { window: window.window(), is_shown };
        }
        let rules = 0..self.flat.rules.len();
        self.sharpen(&mut rules.clone(), given, registers, room, windows, patience);
        let found = |rule: usize| Found { window: windows[rule].window(), is_shown: room.is_shown(rule) };
        let found: Vec<Found> = rules.map(found).collect();
        recent.found.insert(found)[place.0]
    }

    /// For each of some variables whether it can still move a rule's window in a world.
    pub(in super::super) fn live(&self, world: &World, place: Place, of: impl Iterator<Item = Variable>) -> Vec<bool> {
        let mut bench = self.bench.borrow_mut();
        let Bench { here, live, .. } = &mut *bench;
        let here = Here::at(here, self, world);
        let from = From {
            states: &here.possible.states,
            readings: here.possible.readings.len(),
            listing_date: self.flat.facts.listing_date,
            registers: &here.ground.registers,
        };
        let root = self.flat.rules[place.0].root;
        live.mark(std::iter::once(root), root, u64::MAX, &self.flat.nodes, &from);
        of.map(|variable| live.contains(variable)).collect()
    }

    /// Calls `ask` with a world in which a fact is in another state.
    pub(in super::super) fn supposing<R>(
        &self,
        world: &World,
        fact: FactId,
        to: FactState,
        ask: impl FnOnce(&mut Supposed) -> R,
    ) -> R {
        let mut bench = self.bench.borrow_mut();
        let Bench { here, room, windows, .. } = &mut *bench;
        let here = Here::at(here, self, world);
        let mut ground = std::mem::take(&mut here.ground);
        let given = here.given(world.calendar);
        let begin = ground.mark();
        ground.narrow(&self.lie(&given), Variable::Fact(fact), Narrowed::Fact(State::of(to)));
        let changed = ground.bits_since(&begin);
        let answer = ask(&mut Supposed {
            windows: self,
            given: ground.given(&given),
            registers: &ground.registers,
            room,
            all: windows,
            changed,
        });
        ground.back_to(&begin);
        here.ground = ground;
        answer
    }

    fn lie<'l>(&'l self, given: &'l Given<'l>) -> Lie<'l> {
        Lie { nodes: &self.flat.nodes, facts: &self.flat.facts, given, kept: &self.nodes }
    }

    /// The window of a rule as sharp as the facts allow, and whether both its ends were shown straight away.
    fn sharpened(
        &self,
        place: Place,
        given: Given,
        registers: &Registers,
        room: &mut Room,
        patience: usize,
    ) -> (Span, bool) {
        let Flat { nodes, facts, rules, .. } = &self.flat;
        let rules = std::slice::from_ref(&rules[place.0]);
        let whole = registers.windows[rules[0].root as usize];
        if whole.is_exact() {
            return (whole, true);
        }
        let found = Search { nodes, facts, rules, given, room, patience }.window(registers);
        (found, room.is_shown(0))
    }

    /// Makes the windows of some rules as sharp as the facts allow; those of the others mean nothing then.
    fn sharpen(
        &self,
        rules: &mut dyn Iterator<Item = usize>,
        given: Given,
        registers: &Registers,
        room: &mut Room,
        windows: &mut Vec<Span>,
        patience: usize,
    ) {
        // What is exact is left alone.
        windows.clear();
        windows.resize(self.flat.rules.len(), Span::NEVER);
        rules.for_each(|rule| windows[rule] = registers.windows[self.flat.rules[rule].root as usize]);
        let Flat { nodes, facts, rules, .. } = &self.flat;
        let search = Search { nodes, facts, rules, given, room, patience };
        search.sharpen(windows, nodes.ops.len(), registers, u64::MAX, |_| Span::NEVER);
    }
}

/// What is kept of a world that is asked for windows.
fn asked<'r>(recent: &'r mut Vec<Recent>, last: &mut usize, world: &World) -> &'r mut Recent {
    if let Some(known) = recent.iter().position(|each| Rc::ptr_eq(&each.of, &world.known)) {
        return &mut recent[known];
    }
    let made = Recent { of: Rc::clone(&world.known), asked: 0, found: None };
    *last = (*last + 1) % RECENT;
    if recent.len() < RECENT {
        *last = recent.len();
        recent.push(made);
    } else {
        recent[*last] = made;
    }
    &mut recent[*last]
}

impl Here {
    /// Where a world is looked at.
    fn at<'h>(here: &'h mut [Here; 2], windows: &Windows, world: &World) -> &'h mut Here {
        let here = &mut here[usize::from(world.imagines())];
        here.go_to(windows, world);
        here
    }

    /// Goes to a world.
    fn go_to(&mut self, windows: &Windows, world: &World) {
        if self.of.as_ref().is_some_and(|of| Rc::ptr_eq(of, &world.known)) {
            return;
        }
        let flat = &windows.flat;
        let is_first = self.of.is_none() || self.trusts != world.trusts() || self.first.as_of != as_of(world);
        self.of = Some(Rc::clone(&world.known));
        self.is_taken = flat.facts.load_imagined(world, &mut self.possible);
        let mut ground = std::mem::take(&mut self.ground);
        if is_first {
            self.trusts = world.trusts();
            self.first.clone_from(&self.possible);
            let mut registers = Registers::default();
            registers.fit(&flat.nodes);
            let given = self.given(world.calendar);
            (0..flat.nodes.ops.len()).for_each(|node| flat.nodes.work_out(node, &given, &mut registers));
            ground.begin(&flat.nodes, flat.nodes.ops.len(), &given, &registers);
            self.begin = ground.mark();
        } else {
            let given = self.given(world.calendar);
            ground.back_to(&self.begin);
            ground.become_like(&windows.lie(&given), &self.first.taken);
        }
        self.ground = ground;
    }

    fn given<'g>(&'g self, calendar: &'g Calendar) -> Given<'g> {
        let taken = self.is_taken.then_some(self.possible.taken.as_slice());
        Given { taken, trusts: self.trusts, ..self.possible.given(calendar) }
    }
}

fn as_of(world: &World) -> i32 {
    world.as_of.num_days_from_ce()
}

impl Supposed<'_> {
    /// Whether anything is others that the window of a rule rests on.
    pub(in super::super) fn is_touched(&self, place: Place) -> bool {
        self.windows.rests_on[place.0] & self.changed != 0
    }

    /// The bounds of a rule.
    pub(in super::super) fn bounds(&self, place: Place) -> Window {
        self.registers.windows[self.windows.flat.rules[place.0].root as usize].window()
    }

    /// The exact windows of some rules, in their order.
    pub(in super::super) fn exact(&mut self, places: &[Place], patience: usize) -> Vec<Window> {
        if let [place] = places {
            let (window, _) = self.windows.sharpened(*place, self.given, self.registers, self.room, patience);
            return vec![window.window()];
        }
        if places.is_empty() {
            return Vec::new();
        }
        let mut rules = places.iter().map(|place| place.0);
        self.windows.sharpen(&mut rules, self.given, self.registers, self.room, self.all, patience);
        places.iter().map(|place| self.all[place.0].window()).collect()
    }
}
