//! Every worked case with its facts taken away one by one: windows only widen, and where one does,
//! the missing fact is named as one that matters.
#![cfg(feature = "pack")]

use delist::engine::fact::{Answer, FactId};
use delist::engine::question::that_matter;
use delist::engine::world::World;
use delist::pack::Library;

#[test]
fn windows_only_widen_and_the_missing_fact_is_named() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let (mut taken, mut widened) = (0, 0);
    for case in &library.cases {
        for listing in &case.case.listings {
            let pack = library.pack(&listing.regime).expect("its pack");
            let known = World::new(pack, listing, &library.calendar, case.case.as_of);
            for place in (0..pack.facts.len()).filter(|place| listing.answers[*place] != Answer::Unknown) {
                let mut less = listing.clone();
                less.answers[place] = Answer::Unknown;
                let missing = World::new(pack, &less, &library.calendar, case.case.as_of);
                taken += 1;
                for rule in pack.outputs().chain([&pack.removal]) {
                    for (known, missing) in [(&known, &missing), (&known.at_best(), &missing.at_best())] {
                        let (narrow, wide) = (known.tight(rule), missing.tight(rule));
                        let what = format!("{} without {}", case.title, pack.facts[place].id);
                        assert!(wide.holds(narrow), "{what}: {narrow:?} not in {wide:?}");
                    }
                }
                for path in &pack.paths {
                    if known.tight(&path.opens) != missing.tight(&path.opens) {
                        widened += 1;
                        let named = that_matter(&missing, &path.opens);
                        let what = format!("{} without {}: {}", case.title, pack.facts[place].id, path.id);
                        assert!(named.contains(&FactId(place)), "{what} names {named:?}");
                    }
                }
            }
        }
    }
    println!("{taken} facts taken away, {widened} openings widened");
    assert!(taken > 300 && widened > 100, "{taken} {widened}");
}
