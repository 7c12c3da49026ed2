//! What has been worked out in one world: windows of definitions, ways and last days, numbers, and
//! exact windows of rules. Clones of a world share it; a world that differs in something takes over
//! what does not rest on that.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::expression::ReadingId;
use super::fact::{State, ValueSet};
use super::pack::Pack;
use super::reach::{Mask, Reach};
use super::tight::{THUMB, TURN};
use super::uses::Variable;
use super::window::Window;
use super::world::Narrowed;

/// What has been worked out in one world.
pub(super) struct Memo {
    pub(super) defines: Cells<Window>,
    pub(super) opens: Cells<Window>,
    pub(super) dues: Cells<Window>,
    pub(super) numbers: Cells<(i64, i64)>,
    /// What can still move definitions, ways and last days.
    pub(super) live: [Cells<Mask>; 3],
    /// Exact windows, each with the place of its rule.
    tight: RefCell<Vec<(usize, Tight)>>,
    /// Worlds that differ in one thing, where they may be asked for again.
    derived: RefCell<Vec<(Change, Derived)>>,
    /// How many worlds lie between this one and the first.
    depth: usize,
    /// Which steps are taken once every step has been taken today, and what has been worked out then.
    pub(super) best: OnceCell<(Rc<[bool]>, Rc<Memo>)>,
}

impl Memo {
    /// Nothing yet.
    pub(super) fn new(pack: &Pack, reach: &Reach) -> Memo {
        let (defines, paths) = (pack.defines.len(), pack.paths.len());
        Memo {
            defines: Cells::new(defines),
            opens: Cells::new(paths),
            dues: Cells::new(paths),
            numbers: Cells::new(if reach.has_numbers { defines } else { 0 }),
            live: [Cells::new(defines), Cells::new(paths), Cells::new(paths)],
            tight: RefCell::default(),
            derived: RefCell::default(),
            depth: 0,
            best: OnceCell::new(),
        }
    }

    /// Nothing of it.
    pub(super) fn all_anew(&self, pack: &Pack, reach: &Reach) -> Memo {
        Memo { depth: self.depth + 1, ..Memo::new(pack, reach) }
    }

    /// What of it holds where only these variables are others.
    pub(super) fn untouched_by(&self, changed: Mask, reach: &Reach) -> Memo {
        let stays = |(place, _): &&(usize, Tight)| reach.tight.get(*place).is_some_and(|mask| !mask.meets(changed));
        Memo {
            defines: self.defines.untouched_by(changed, &reach.defines),
            opens: self.opens.untouched_by(changed, &reach.opens),
            dues: self.dues.untouched_by(changed, &reach.dues),
            numbers: self.numbers.untouched_by(changed, &reach.defines),
            live: [
                self.live[0].untouched_by(changed, &reach.defines),
                self.live[1].untouched_by(changed, &reach.opens),
                self.live[2].untouched_by(changed, &reach.dues),
            ],
            tight: RefCell::new(self.tight.borrow().iter().filter(stays).copied().collect()),
            derived: RefCell::default(),
            depth: self.depth + 1,
            best: OnceCell::new(),
        }
    }

    /// The exact window of a rule, if a search of this patience would find what one found before.
    pub(super) fn tight(&self, place: usize, patience: usize) -> Option<Window> {
        let known = self.tight.borrow();
        let found = known.iter().find(|(each, tight)| *each == place && tight.serves(patience));
        found.map(|(_, tight)| tight.window)
    }

    /// Keeps the exact window of a rule.
    pub(super) fn keep(&self, place: usize, tight: Tight) {
        self.tight.borrow_mut().push((place, tight));
    }

    /// A world that differs in one thing, made if it was not asked for before. Far from the first world
    /// nobody asks twice.
    pub(super) fn derived(&self, change: Change, make: impl FnOnce() -> Derived) -> Derived {
        if self.depth >= DEEPEST {
            return make();
        }
        let known = self.derived.borrow().iter().find(|(each, _)| *each == change).map(|(_, derived)| derived.clone());
        known.unwrap_or_else(|| {
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
const DEEPEST: usize = 3;
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
    pub(super) known: Rc<Memo>,
}

/// An exact window, and how it was found.
#[derive(Clone, Copy)]
pub(super) struct Tight {
    pub(super) window: Window,
    /// With which patience it was looked for.
    pub(super) patience: usize,
    /// How many parts were split, where the search came to its end.
    pub(super) split: Option<usize>,
}

impl Tight {
    /// Whether a search of this patience finds the same: it goes the same way as long as it has patience
    /// left, and the rule of thumb lasts.
    fn serves(&self, patience: usize) -> bool {
        let goes_the_same_way = self.patience % TURN == patience % TURN;
        let ends_alike = self.split.is_some_and(|split| split <= patience.min(self.patience).min(THUMB));
        self.patience == patience || (goes_the_same_way && ends_alike)
    }
}

/// A value for each place, computed once.
pub(super) struct Cells<T>(Vec<Cell<Option<T>>>);

impl<T: Copy> Cells<T> {
    pub(super) fn get(&self, place: usize) -> Option<T> {
        self.0.get(place).and_then(Cell::get)
    }

    pub(super) fn set(&self, place: usize, value: T) {
        self.0.get(place).into_iter().for_each(|cell| cell.set(Some(value)));
    }

    fn new(length: usize) -> Cells<T> {
        Cells(vec![Cell::new(None); length])
    }

    fn untouched_by(&self, changed: Mask, rests_on: &[Mask]) -> Cells<T> {
        let each = self.0.iter().zip(rests_on);
        Cells(each.map(|(cell, mask)| Cell::new(cell.get().filter(|_| !mask.meets(changed)))).collect())
    }

    /// What a place holds, computed first if it holds nothing yet.
    pub(super) fn once(&self, place: usize, compute: impl FnOnce() -> T) -> T {
        let cell = self.0.get(place);
        if let Some(known) = cell.and_then(Cell::get) {
            return known;
        }
        let value = compute();
        if let Some(cell) = cell {
            cell.set(Some(value));
        }
        value
    }
}
