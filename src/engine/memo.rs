//! What has been worked out in one world: windows of definitions, ways and last days, numbers, and
//! exact windows of rules. Clones of a world share it.
//!
//! A world made from another by a change shares with it whatever does not rest on what was changed:
//! that is kept by the first world it holds in, and so is found by all others made from that one.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::derivation::Node;
use super::expression::ReadingId;
use super::fact::{State, ValueSet};
use super::pack::Pack;
use super::reach::{Mask, Reach};
use super::uses::Variable;
use super::window::Window;
use super::world::Narrowed;

/// What has been worked out in one world. Definitions, ways and last days have a place, in this order.
pub(super) struct Memo {
    /// The world this one was made from, and which variables are others here.
    from: Option<(Rc<Memo>, Mask)>,
    windows: Cells<Window>,
    numbers: OnceCell<Cells<(i64, i64)>>,
    live: OnceCell<Cells<Mask>>,
    /// How these windows come about.
    nodes: OnceCell<Vec<OnceCell<Node>>>,
    /// Exact windows, each with the place of its rule.
    tight: RefCell<Vec<(usize, Tight)>>,
    /// How many worlds lie between this one and the first.
    depth: usize,
}

impl Memo {
    /// Nothing yet.
    pub(super) fn new(pack: &Pack) -> Memo {
        Memo::with(None, pack.defines.len() + 2 * pack.paths.len(), 0)
    }

    /// Nothing of what was worked out here.
    pub(super) fn all_anew(&self) -> Memo {
        Memo::with(None, self.windows.0.len(), self.depth + 1)
    }

    /// That of a world in which these variables are others.
    pub(super) fn changed(self: &Rc<Memo>, changed: Mask) -> Memo {
        Memo::with(Some((Rc::clone(self), changed)), self.windows.0.len(), self.depth + 1)
    }

    fn with(from: Option<(Rc<Memo>, Mask)>, places: usize, depth: usize) -> Memo {
        let (numbers, live, nodes, tight) = (OnceCell::new(), OnceCell::new(), OnceCell::new(), RefCell::default());
        Memo { from, windows: Cells::new(places), numbers, live, nodes, tight, depth }
    }

    /// The first world in which something holds that rests on these variables.
    fn first(&self, rests_on: Mask) -> &Memo {
        let mut at = self;
        while let Some((from, _)) = at.from.as_ref().filter(|(_, changed)| !rests_on.meets(*changed)) {
            at = from;
        }
        at
    }

    /// The window at a place, computed where nobody did.
    pub(super) fn window(&self, place: usize, reach: &Reach, compute: impl FnOnce() -> Window) -> Window {
        self.once(|memo| &memo.windows, place, reach, compute)
    }

    /// The number a definition stands for, computed where nobody did.
    pub(super) fn number(&self, place: usize, reach: &Reach, compute: impl FnOnce() -> (i64, i64)) -> (i64, i64) {
        self.once(|memo| memo.numbers.get_or_init(|| Cells::new(memo.windows.0.len())), place, reach, compute)
    }

    /// What can still move the window at a place, found out where nobody did.
    pub(super) fn live(&self, place: usize, reach: &Reach, find: impl FnOnce() -> Mask) -> Mask {
        self.once(|memo| memo.live.get_or_init(|| Cells::new(memo.windows.0.len())), place, reach, find)
    }

    /// How the window at a place comes about, worked out where nobody did.
    pub(super) fn node(&self, place: usize, reach: &Reach, derive: impl FnOnce() -> Node) -> Node {
        let first = self.first(reach.at(place));
        let nodes = first.nodes.get_or_init(|| vec![OnceCell::new(); first.windows.0.len()]);
        match nodes.get(place) {
            Some(node) => node.get_or_init(derive).clone(),
            None => derive(),
        }
    }

    fn once<T: Copy>(
        &self,
        cells: fn(&Memo) -> &Cells<T>,
        place: usize,
        reach: &Reach,
        compute: impl FnOnce() -> T,
    ) -> T {
        if let Some(known) = cells(self).get(place) {
            return known;
        }
        let first = self.first(reach.at(place));
        let value = cells(first).get(place).unwrap_or_else(compute);
        cells(first).set(place, value);
        cells(self).set(place, value);
        value
    }

    /// The exact window of a rule, if a search of this patience would find what one found before.
    pub(super) fn tight(&self, place: usize, patience: usize, reach: &Reach) -> Option<Window> {
        let first = self.first(reach.tight.get(place).copied().unwrap_or(Mask::ALL));
        let known = first.tight.borrow();
        let found = known.iter().find(|(each, tight)| *each == place && (tight.is_shown || tight.patience == patience));
        found.map(|(_, tight)| tight.window)
    }

    /// Keeps the exact window of a rule.
    pub(super) fn keep(&self, place: usize, tight: Tight, reach: &Reach) {
        let first = self.first(reach.tight.get(place).copied().unwrap_or(Mask::ALL));
        first.tight.borrow_mut().push((place, tight));
    }
}

/// The steps taken in a world at best, and what was worked out in it.
pub(super) type Best = (Rc<[bool]>, Rc<Memo>, Rc<Kept>);

/// Worlds made from one, where they may be asked for again. Apart from [`Memo`]: what was worked out in
/// them holds on to what was worked out in this one.
#[derive(Default)]
pub(super) struct Kept {
    derived: RefCell<Vec<(Change, Derived)>>,
    /// Which steps are taken once every step has been taken today, and that world.
    pub(super) best: OnceCell<Best>,
}

impl Kept {
    /// A world that differs in one thing, made if it was not asked for before. Far from the first world
    /// nobody asks twice.
    pub(super) fn derived(&self, known: &Memo, change: Change, make: impl FnOnce() -> Derived) -> Derived {
        if known.depth >= DEEPEST {
            return make();
        }
        let found = self.derived.borrow().iter().find(|(each, _)| *each == change).map(|(_, derived)| derived.clone());
        found.unwrap_or_else(|| {
            let made = make();
            let mut derived = self.derived.borrow_mut();
            if derived.len() < MOST {
                derived.push((change, made.clone()));
            }
            made
        })
    }
}

/// How far from the first world, and how many of one, worlds are kept to be asked for again.
const DEEPEST: usize = 4;
const MOST: usize = 128;

/// The one thing in which a world differs from another.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Change {
    /// A variable is narrowed.
    Narrowed(Variable, Narrowed),
    /// A reading is left open.
    Open(ReadingId),
}

/// What of a world is not as in the one it was made from.
#[derive(Clone)]
pub(super) struct Derived {
    pub(super) states: Rc<[State]>,
    pub(super) readings: Rc<[ValueSet]>,
    pub(super) versions: ValueSet,
    pub(super) is_ordered: bool,
    pub(super) known: Rc<Memo>,
    pub(super) kept: Rc<Kept>,
}

/// An exact window, and how it was found.
#[derive(Clone, Copy)]
pub(super) struct Tight {
    pub(super) window: Window,
    /// With which patience it was looked for.
    pub(super) patience: usize,
    /// Whether both ends were shown straight away: then patience makes no difference.
    pub(super) is_shown: bool,
}

/// A value for each place, once it is known.
struct Cells<T>(Vec<Cell<Option<T>>>);

impl<T: Copy> Cells<T> {
    fn new(length: usize) -> Cells<T> {
        Cells(vec![Cell::new(None); length])
    }

    fn get(&self, place: usize) -> Option<T> {
        self.0.get(place).and_then(Cell::get)
    }

    fn set(&self, place: usize, value: T) {
        self.0.get(place).into_iter().for_each(|cell| cell.set(Some(value)));
    }
}
