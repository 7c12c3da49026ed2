//! The lengths a term can have, in an array of a fixed size.

use super::super::term::Term;
use super::super::world::MOST_LENGTHS;

/// Up to so many different lengths; of more only their bounds, unit by unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    count: usize,
    each: [Term; MOST_LENGTHS],
}

impl Default for Lengths {
    fn default() -> Lengths {
        Lengths { count: 0, each: [Term::default(); MOST_LENGTHS] }
    }
}

impl Lengths {
    pub(super) fn each(&self) -> &[Term] {
        &self.each[..self.count]
    }

    /// These lengths, each once.
    pub(super) fn of(lengths: impl Iterator<Item = Term> + Clone) -> Lengths {
        let mut found = Lengths::default();
        for length in lengths.clone() {
            if found.each().contains(&length) {
                continue;
            }
            if found.count == MOST_LENGTHS {
                return Lengths::bounds(lengths);
            }
            found.each[found.count] = length;
            found.count += 1;
        }
        found
    }

    fn bounds(lengths: impl Iterator<Item = Term> + Clone) -> Lengths {
        let mut found = Lengths { count: 2, ..Lengths::default() };
        found.each[0] = lengths.clone().reduce(Term::least).unwrap_or_default();
        found.each[1] = lengths.reduce(Term::most).unwrap_or_default();
        found
    }

    /// Every length of one with every length of another added.
    pub(super) fn plus(&self, other: &Lengths) -> Lengths {
        Lengths::of(self.each().iter().flat_map(|one| other.each().iter().map(|other| one.plus(*other))))
    }

    /// The lengths of both.
    pub(super) fn or(&self, other: &Lengths) -> Lengths {
        Lengths::of(self.each().iter().chain(other.each()).copied())
    }
}
