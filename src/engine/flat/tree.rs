//! The tree that explains a rule, made once: every step that a derivation of the rule can have, in the order in
//! which it is told, each with its articles and the node that gives its window (`grow`).
//!
//! A listing only adds where it turns: which of the alternatives decided, and which branch was taken. A step
//! comes before all that is below it, so what is told of a listing is a run through the tree that leaves out
//! what lies beyond the turns not taken.

use super::super::derivation::Step;
use super::super::source::{Cite, Verification};
use super::block::{BLOCK, Block};
use super::row::Row;
use super::span::Span;

/// A step that always stands where the step above it stands.
pub(super) const NO_TURN: u32 = u32::MAX;

/// Every step of a rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree<'a> {
    pub places: Vec<Place<'a>>,
    pub turns: Vec<Turn>,
}

/// One step of the tree.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    /// The node that gives its window.
    pub node: u32,
    /// The turn on which it depends whether it is told, or [`NO_TURN`].
    pub turn: u32,
    /// The place after everything below it.
    pub end: u32,
    /// The place that is told next after it: not those below it where they are only named.
    pub next: u32,
    pub cites: &'a [Cite],
    pub verified: Verification,
    /// Whether anything from here on can count days that a notice may still move.
    pub may_be_provisional: bool,
    /// What is done; what a listing adds to that is left empty.
    pub step: Step,
}

/// Where a listing can turn.
#[derive(Clone, Debug)]
pub(super) enum Turn {
    /// The part decides the whole, of which it is one of the alternatives. If it does not, it is named all
    /// the same.
    Decides { whole: u32, part: u32 },
    /// No condition has come out so that this branch is not taken.
    Taken(Unless),
    /// The way is one of those that open first, of all that let the entry go.
    OpensFirst { gone: u32, part: u32 },
    /// The last day is one of those that decide by when the entry has to go.
    LastDay { gone: u32, part: u32 },
}

/// The windows that conditions must not have.
pub(super) type Unless = Vec<(u32, Span)>;

impl Tree<'_> {
    /// Finds for each listing of a block which turns it takes: of the first turn for all listings, then of the
    /// second.
    pub(super) fn turn(&self, block: &Block, windows: &[Span], told: &mut [bool]) {
        for (turn, told) in self.turns.iter().zip(told.chunks_exact_mut(BLOCK)) {
            turn.each(block, windows, &mut told[..block.rows]);
        }
    }
}

impl Turn {
    fn each(&self, block: &Block, windows: &[Span], told: &mut [bool]) {
        let at = |node: u32| block.windows(node, windows);
        match self {
            Turn::Decides { whole, part } => {
                for ((told, whole), part) in told.iter_mut().zip(at(*whole)).zip(at(*part)) {
                    *told = reaches(*part, *whole);
                }
            }
            Turn::Taken(unless) => {
                told.fill(true);
                for (node, window) in unless {
                    told.iter_mut().zip(at(*node)).for_each(|(told, found)| *told &= found != window);
                }
            }
            Turn::OpensFirst { gone, part } => {
                let of = |row: &Row| row.any(block.nodes.list(block.nodes.gone[*gone as usize].ways));
                let first = |row: Row| row.window(*part).earliest == of(&row).earliest;
                each_still_listed(*gone, *part, block, windows, told, first);
            }
            Turn::LastDay { gone, part } => {
                let of = |row: &Row| row.any(block.nodes.list(block.nodes.gone[*gone as usize].bound));
                let decides = |row: Row| reaches(row.window(*part), of(&row));
                each_still_listed(*gone, *part, block, windows, told, decides);
            }
        }
    }
}

/// Whether a part reaches a bound of the whole.
#[inline]
fn reaches(part: Span, whole: Span) -> bool {
    // Both asked, so that a block can be compared side by side.
    (part.earliest == whole.earliest) | (part.latest == whole.latest)
}

/// What was deleted in fact needs no way to be gone; what never comes decides nothing.
fn each_still_listed(
    gone: u32,
    part: u32,
    block: &Block,
    windows: &[Span],
    told: &mut [bool],
    decides: impl Fn(Row) -> bool,
) {
    let removed = block.nodes.gone[gone as usize].removed;
    for (at, told) in told.iter_mut().enumerate() {
        let row = block.row(at, windows);
        let is_gone = removed.is_some_and(|(node, _)| row.window(node).latest <= row.columns.as_of);
        *told = !is_gone && row.window(part) != Span::NEVER && decides(row);
    }
}
