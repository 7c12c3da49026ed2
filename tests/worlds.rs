//! A world made from another takes over what was worked out there, as far as it rests on nothing that
//! changed. It must be worth the same as one made afresh from the same answers.
#![cfg(feature = "pack")]

use delist::engine::expression::ReadingId;
use delist::engine::fact::{Answer, FactId, FactKind, ValueSet};
use delist::engine::uses::Variable;
use delist::engine::world::{Narrowed, World};
use delist::pack::Library;

#[test]
fn a_world_made_from_another_is_worth_what_one_made_afresh_is() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let (mut compared, mut moved) = (0, 0);
    for case in library.cases.iter().step_by(23) {
        for listing in &case.case.listings {
            let pack = library.pack(&listing.regime).expect("its pack");
            let known = World::new(pack, listing, &library.calendar, case.case.as_of);
            let rules: Vec<_> = pack.outputs().chain([&pack.removal, &pack.delisting]).collect();
            let before: Vec<_> = rules.iter().map(|rule| (known.tight(rule), known.at_best().tight(rule))).collect();
            let mut changes = Vec::new();
            for (place, fact) in pack.facts.iter().enumerate() {
                let answers: Vec<Answer> = match &fact.kind {
                    FactKind::Choice(values) => (0..values.len()).map(Answer::One).collect(),
                    FactKind::YesNo => vec![Answer::One(0), Answer::One(1)],
                    FactKind::Choices { values, .. } => {
                        (0..values.len()).map(|value| Answer::Several(ValueSet::only(value))).collect()
                    }
                    FactKind::Number { least, most, .. } => vec![Answer::Number(*least), Answer::Number(*most)],
                    // Days bound each other and the text that governs, in another order when all are new.
                    FactKind::Date | FactKind::Event { .. } => Vec::new(),
                };
                for answer in answers {
                    let state = fact.state(&answer, case.case.as_of);
                    let mut other = listing.clone();
                    other.answers[place] = answer;
                    changes.push((Variable::Fact(FactId(place)), Narrowed::Fact(state), other));
                }
            }
            for (place, reading) in pack.readings.iter().enumerate() {
                for value in 0..reading.values.len() {
                    let mut other = listing.clone();
                    other.readings.push((ReadingId(place), value));
                    changes.push((Variable::Reading(ReadingId(place)), Narrowed::Place(value), other));
                }
            }
            for (variable, to, listing) in changes {
                let made = known.narrowed(variable, to);
                let afresh = World::new(pack, &listing, &library.calendar, case.case.as_of);
                for (rule, before) in rules.iter().zip(&before) {
                    let what = format!("{} with {variable:?} {to:?}", case.title);
                    let found = (made.tight(rule), made.at_best().tight(rule));
                    assert_eq!(found, (afresh.tight(rule), afresh.at_best().tight(rule)), "{what}");
                    assert_eq!(made.window(&rule.expr), afresh.window(&rule.expr), "{what}");
                    compared += 1;
                    moved += usize::from(found != *before);
                }
            }
        }
    }
    println!("{compared} windows compared, {moved} moved");
    assert!(compared > 10_000 && moved > 1_000, "{compared} {moved}");
}
