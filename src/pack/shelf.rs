//! Packs in order of name. One that came with the program is taken in when it is first asked for:
//! a case needs the packs of its own lists, and what is said beside their results.
//!
//! Not here: which files packs come from (`library.rs`), and what is in them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::engine::Pack;
use crate::engine::pack::EVERY_LIST;

use super::packed::unpacked;

/// A pack that was packed when the program was built: its name, its bytes, the lists beside which it
/// speaks. There are no bytes where something was wrong with it.
type Shipped = (&'static str, Option<&'static [u8]>, &'static [&'static str]);

/// What `build.rs` packed.
static SHIPPED: &[Shipped] = include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// Packs in order of name.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Vec<Place>);

/// A pack, or where it is taken from.
#[derive(Clone, Debug)]
struct Place {
    name: String,
    bytes: &'static [u8],
    pack: OnceLock<Pack>,
    /// The lists beside which it speaks, as far as nobody has looked into it.
    beside: &'static [&'static str],
}

impl Place {
    fn of(pack: Pack) -> Place {
        Place { name: pack.id.clone(), bytes: &[], pack: OnceLock::from(pack), beside: &[] }
    }

    fn pack(&self) -> Option<&Pack> {
        if self.pack.get().is_none() {
            // Two that ask at once take in the same.
            let _ = self.pack.set(unpacked(self.bytes)?);
        }
        self.pack.get()
    }

    fn speaks_beside(&self, list: &str) -> bool {
        let is_meant = |each: &str| each == list || each == EVERY_LIST;
        match self.pack.get() {
            Some(pack) => pack.claims.iter().any(|claim| claim.is_beside(list)),
            None => self.beside.iter().copied().any(is_meant),
        }
    }
}

impl Shelf {
    /// The packs that came with the program; `None` where something is wrong with one of them.
    pub fn shipped() -> Option<Shelf> {
        let places = SHIPPED.iter().map(|(name, bytes, beside)| {
            Some(Place { name: (*name).to_owned(), bytes: (*bytes)?, pack: OnceLock::new(), beside })
        });
        places.collect::<Option<Vec<Place>>>().map(Shelf)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of all.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|place| place.name.as_str())
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Pack> {
        self.0.iter().filter_map(Place::pack)
    }

    /// The one at a place.
    pub fn get(&self, place: usize) -> Option<&Pack> {
        self.0.get(place).and_then(Place::pack)
    }

    /// The one of this name.
    pub fn named(&self, name: &str) -> Option<&Pack> {
        self.0.iter().find(|place| place.name == name).and_then(Place::pack)
    }

    /// The packs of these lists, and of those of whose claims their results speak.
    pub fn speaking_of<'n>(&self, lists: impl IntoIterator<Item = &'n str>) -> Vec<&Pack> {
        let lists: BTreeSet<&str> = lists.into_iter().collect();
        let practice = lists.iter().filter_map(|list| self.named(list)).flat_map(|pack| &pack.practice);
        let practice: BTreeSet<&str> = practice.filter_map(|claim| Some(claim.split_once(':')?.0)).collect();
        let is_meant = |place: &&Place| {
            let name = place.name.as_str();
            lists.contains(name) || practice.contains(name) || lists.iter().any(|list| place.speaks_beside(list))
        };
        self.0.iter().filter(is_meant).filter_map(Place::pack).collect()
    }

    /// Puts a pack there, in the place of one of the same name.
    pub fn put(&mut self, pack: Pack) {
        self.0.retain(|place| place.name != pack.id);
        let place = self.0.partition_point(|place| place.name < pack.id);
        self.0.insert(place, Place::of(pack));
    }
}

/// The pack at a place, which has to be there as in a slice.
impl std::ops::Index<usize> for Shelf {
    type Output = Pack;

    fn index(&self, place: usize) -> &Pack {
        let found = self.get(place);
        found.unwrap_or_else(|| panic!("no pack at {place} of {}", self.len()))
    }
}

impl<'a> IntoIterator for &'a Shelf {
    type Item = &'a Pack;
    type IntoIter = std::vec::IntoIter<&'a Pack>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<&Pack>>().into_iter()
    }
}

impl From<Vec<Pack>> for Shelf {
    fn from(packs: Vec<Pack>) -> Shelf {
        let mut shelf = Shelf::default();
        packs.into_iter().for_each(|pack| shelf.put(pack));
        shelf
    }
}
