//! Names looked up by what they are made of: a table for the few names of a pack.
//!
//! **What it does not do.** It grows with no further name, and makes no promise against names chosen to collide:
//! the names are those of rules, and a look-up never compares more of them than there are.

/// Names, and the place of each.
pub struct Names {
    /// The names in the order given.
    names: Vec<Box<str>>,
    /// Places, from where a name's number says; empty ones are [`EMPTY`].
    table: Vec<u16>,
}

const EMPTY: u16 = u16::MAX;

impl Names {
    /// A table of these names; of two that are the same the first is found.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Names {
        let names: Vec<Box<str>> = names.into_iter().take(usize::from(EMPTY)).map(Box::from).collect();
        let mut table = vec![EMPTY; (names.len() * 4).next_power_of_two().max(4)];
        for (place, name) in (0..EMPTY).zip(&names) {
            let mut at = number(name) & (table.len() - 1);
            while table[at] != EMPTY {
                at = (at + 1) & (table.len() - 1);
            }
            table[at] = place;
        }
        Names { names, table }
    }

    /// The place of a name.
    pub fn place(&self, name: &str) -> Option<usize> {
        let mut at = number(name) & (self.table.len() - 1);
        loop {
            let place = usize::from(self.table[at]);
            if place == usize::from(EMPTY) {
                return None;
            }
            if &*self.names[place] == name {
                return Some(place);
            }
            at = (at + 1) & (self.table.len() - 1);
        }
    }
}

/// A number made of a name: of its first and last eight bytes, and its length.
#[inline]
fn number(name: &str) -> usize {
    let bytes = name.as_bytes();
    let (first, last) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)), 0),
    };
    let mixed = (first ^ last.rotate_left(29) ^ bytes.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    // The high bits depend on all others.
    (mixed >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_where_it_stands_and_no_other_is() {
        let many: Vec<String> = (0..500).map(|each| format!("name-{each}")).collect();
        let names = Names::new(many.iter().map(String::as_str));
        assert!(many.iter().enumerate().all(|(place, name)| names.place(name) == Some(place)));
        assert_eq!((names.place("name-500"), names.place(""), Names::new([]).place("x")), (None, None, None));
        assert_eq!(Names::new(["x", "x"]).place("x"), Some(0));
    }
}
