//! What is found out about a pack once, and serves every world under it.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::calendar::Calendar;
use super::flat::Windows;
use super::pack::Pack;
use super::reach::Reach;

/// What is known of one pack. Clones share it.
#[derive(Clone)]
pub(super) struct Prepared {
    pub(super) reach: Rc<Reach>,
    windows: Rc<OnceCell<Windows>>,
}

impl Prepared {
    pub(super) fn of(pack: &Pack) -> Prepared {
        Prepared { reach: Rc::new(Reach::of(pack)), windows: Rc::default() }
    }

    /// Whether the pack was made flat already.
    pub(super) fn is_flat(&self) -> bool {
        self.windows.get().is_some()
    }

    /// The pack in flat form, made when somebody first asks for an exact window.
    pub(super) fn windows(&self, pack: &Pack) -> &Windows {
        self.windows.get_or_init(|| Windows::of(pack))
    }
}

/// The packs in use.
pub(super) struct Packs<'a> {
    pub(super) all: Vec<&'a Pack>,
    pub(super) calendar: &'a Calendar,
    /// What is known of each of them, where somebody asked before.
    known: RefCell<Vec<Option<Prepared>>>,
}

impl<'a> Packs<'a> {
    pub(super) fn new(all: &[&'a Pack], calendar: &'a Calendar) -> Packs<'a> {
        Packs { all: all.to_vec(), calendar, known: RefCell::new(vec![None; all.len()]) }
    }

    /// What is known of a pack.
    pub(super) fn prepared(&self, pack: &Pack) -> Prepared {
        let place = self.all.iter().position(|each| std::ptr::eq(*each, pack));
        let mut known = self.known.borrow_mut();
        match place.and_then(|place| known.get_mut(place)) {
            Some(known) => known.get_or_insert_with(|| Prepared::of(pack)).clone(),
            None => Prepared::of(pack),
        }
    }
}
