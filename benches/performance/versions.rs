//! W6: one case under each of the texts that may govern it, and under all of them while the day of the
//! entry is not known.

use delist::engine::Window;
use delist::engine::fact::Answer;
use delist::engine::pack::{Pack, Rule};
use delist::engine::uses::Variable;
use delist::engine::world::{Narrowed, World};

use super::cases::{DAY, library, rolled};
use super::measure::{Numbers, median, micros, repeated};

/// Cases a pack.
const CASES: u64 = 20;

pub fn measure() {
    println!("{CASES} cases a list, the day of the entry unknown and of the rest two fifths; median µs");
    println!(
        "list | texts | every window under one text | under all of them undecided | for each text | removals that differ from text to text | all = hull of each"
    );
    for pack in library().packs.iter().filter(|pack| pack.versions.len() > 1) {
        of(pack);
    }
}

fn of(pack: &Pack) {
    let (mut one, mut all) = (Vec::new(), Vec::new());
    let (mut differing, mut hulls, mut decided) = (0, 0, 0);
    for case in 0..CASES {
        let mut listing = rolled(pack, &Numbers(case).dice(2));
        if let Some(date) = pack.listing_date {
            listing.answers[date.0] = Answer::Unknown;
        }
        let undecided = World::new(pack, &listing, &library().calendar, DAY);
        let places = 0..pack.versions.len();
        let under = |place| undecided.narrowed(Variable::Version, Narrowed::Place(place));
        // What is known of the case may rule a text out.
        let possible: Vec<World> = places.map(under).filter(|world| world.versions().next().is_some()).collect();
        decided += possible.len();
        // A world keeps what was found in it: each time begins with a new one.
        let anew = || World::new(pack, &listing, &library().calendar, DAY);
        one.extend(possible.iter().map(|world| {
            let version = world.versions().next().map_or(0, |version| version.0);
            repeated(|| windows(pack, &anew().narrowed(Variable::Version, Narrowed::Place(version))))
        }));
        all.push(repeated(|| windows(pack, &anew())));
        let removals: Vec<Window> = possible.iter().map(|world| world.tight(&pack.removal)).collect();
        differing += usize::from(removals.windows(2).any(|pair| pair[0] != pair[1]));
        hulls += usize::from(removals.into_iter().reduce(Window::hull) == Some(undecided.tight(&pack.removal)));
    }
    let (one, all) = (micros(median(&mut one)), micros(median(&mut all)));
    let texts = decided as f64 / CASES as f64;
    println!(
        "{} | {} | {one:.0} | {all:.0} | {:.2} | {differing} of {CASES} | {hulls} of {CASES}",
        pack.id,
        pack.versions.len(),
        all / one / texts,
    );
}

/// Every window the rules give, as things stand and at best.
fn windows(pack: &Pack, world: &World) -> Vec<Window> {
    let best = world.at_best();
    let rules: Vec<&Rule> = std::iter::once(&pack.removal).chain(pack.outputs()).collect();
    [world, &best].iter().flat_map(|world| rules.iter().map(|rule| world.tight(rule))).collect()
}
