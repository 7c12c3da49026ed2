//! Open questions of law together: every combination gives what its answers give, nothing that makes a
//! difference is missing, and what is left out is said.

use std::sync::atomic::{AtomicUsize, Ordering};

use delist::engine::case::{Case, Listing};
use delist::engine::combined::{Combined, MOST};
use delist::engine::evaluation::ListingEvaluation;
use delist::engine::expression::ReadingId;
use delist::engine::pack::{Modality, Pack};
use delist::engine::uses::Variable;
use delist::engine::world::{Narrowed, World};
use delist::engine::{Moment, Window, evaluate};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::cases::{DAY, dice, library, rolled};
use super::{CASES, over_every_pack_with, world};

#[test]
fn combined_readings() {
    let (looked, rows, due) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    over_every_pack_with(CASES / 20, dice, |pack, dice| {
        let listing = rolled(pack, &dice);
        let found = evaluated(pack, &listing);
        let Some(combined) = &found.combined else { return Ok(()) };
        looked.fetch_add(1, Ordering::Relaxed);
        rows.fetch_add(combined.rows.len(), Ordering::Relaxed);
        due.fetch_add(combined.rows.iter().filter(|row| row.due.is_some()).count(), Ordering::Relaxed);
        holds(pack, &world(pack, &listing), &found, combined)
    });
    let counts = [looked, rows, due].map(AtomicUsize::into_inner);
    println!("{} cases with questions together, {} combinations, {} with a last day", counts[0], counts[1], counts[2]);
    assert!(counts[0] >= 10 && counts[1] >= 100 && counts[2] >= 20, "{counts:?}");
}

fn evaluated(pack: &Pack, listing: &Listing) -> ListingEvaluation {
    let case = Case { as_of: DAY, listings: vec![listing.clone()] };
    evaluate(&[pack], &library().calendar, &case).listings.remove(0)
}

/// By when the first way that binds lets the entry go.
fn due(world: &World) -> Option<Window> {
    let binding = world.pack.paths.iter().filter(|path| path.modality == Modality::Shall);
    binding.filter_map(|path| path.due.as_ref()).map(|due| world.tight(due)).reduce(Window::or)
}

fn answered<'a>(world: &World<'a>, reading: ReadingId, place: usize) -> World<'a> {
    world.with_reading_open(reading).narrowed(Variable::Reading(reading), Narrowed::Place(place))
}

fn holds(pack: &Pack, now: &World, found: &ListingEvaluation, combined: &Combined) -> TestCaseResult {
    let alternatives = |reading: &ReadingId| pack.readings[reading.0].values.len();
    let binding = found.paths.iter().filter(|path| pack.path(path.path).modality == Modality::Shall);
    let mut asked: Vec<ReadingId> = binding.flat_map(|path| &path.readings).map(|each| each.reading).collect();
    asked.sort();
    asked.dedup();
    // Questions are left out from the one on that would make too many combinations, and no other.
    let mut combinations = 1;
    let fits = |reading: &&ReadingId| {
        combinations *= alternatives(reading);
        combinations <= MOST
    };
    let kept = asked.iter().take_while(fits).count();
    prop_assert_eq!(&combined.left_out[..], &asked[kept..]);
    let idle: Vec<ReadingId> =
        asked[..kept].iter().copied().filter(|each| !combined.questions.contains(each)).collect();
    prop_assert!(combined.questions.iter().all(|each| asked[..kept].contains(each)));
    // Every combination is there once.
    let all: usize = combined.questions.iter().map(alternatives).product();
    let mut answers: Vec<&Vec<usize>> = combined.rows.iter().map(|row| &row.answers).collect();
    answers.sort();
    answers.dedup();
    prop_assert_eq!((answers.len(), combined.rows.len()), (all, all));
    for row in &combined.rows {
        let given = combined.questions.iter().zip(&row.answers);
        let under = given.clone().fold(now.clone(), |world, (reading, place)| answered(&world, *reading, *place));
        prop_assert_eq!((row.removal, row.due), (under.tight(&pack.removal), due(&under)), "{:?}", &row.answers);
        // A question that is not shown changes nothing, whatever the others say.
        for reading in &idle {
            for place in 0..alternatives(reading) {
                let other = answered(&under, *reading, place);
                prop_assert_eq!((row.removal, row.due), (other.tight(&pack.removal), due(&other)), "{:?}", reading);
            }
        }
        let used = given.clone().all(|(reading, place)| now.reading(*reading).places().eq([*place]));
        prop_assert_eq!(row.used, used);
        prop_assert!(!used || row.removal == found.removal.as_things_stand);
    }
    // All combinations together are what is possible while the questions are open.
    let open = combined.questions.iter().fold(now.clone(), |world, reading| world.with_reading_open(*reading));
    let hull = combined.rows.iter().map(|row| row.removal).reduce(Window::hull);
    prop_assert_eq!(hull, Some(open.tight(&pack.removal)));
    // Of last days several ways have one each, so that their hull may be wider.
    for row in &combined.rows {
        let lies_within = due(&open).zip(row.due).is_none_or(|(all, one)| all.holds(one));
        prop_assert!(lies_within, "{:?} not in {:?}", row.due, due(&open));
    }
    Ok(())
}

/// The control: a table in which anything is otherwise is seen to be wrong.
#[test]
fn a_wrong_combination_is_noticed() {
    let pack = library().pack("judgment-defaulter").expect("a shipped pack");
    let dice: Vec<u32> = vec![0; 128];
    let mut listing = rolled(pack, &dice);
    let case = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\n\
                decided_on = 2025-06-10\ngrounds = [\"evasion\"]\nextension_years = 0\n";
    let file = delist::pack::place::File::new("case", case);
    let read = delist::pack::case_file::case(&file, &library().all(), &mut Vec::new()).expect("a case");
    listing.answers.clone_from(&read.listings[0].answers);
    let (found, now) = (evaluated(pack, &listing), world(pack, &listing));
    let combined = found.combined.clone().expect("two questions make a difference");
    assert!(holds(pack, &now, &found, &combined).is_ok());
    let wrong: [fn(&mut Combined); 7] = [
        |wrong| wrong.rows[0].removal = Window::exactly(Moment::Day(DAY)),
        |wrong| wrong.rows[0].due = Some(Window::exactly(Moment::Day(DAY))),
        |wrong| wrong.rows[0].due = None,
        |wrong| wrong.rows[0].used = !wrong.rows[0].used,
        |wrong| drop(wrong.rows.pop()),
        |wrong| wrong.left_out.push(ReadingId(0)),
        |wrong| {
            // A question that does make a difference, taken for one that makes none.
            wrong.questions.pop();
            wrong.rows.retain(|row| row.answers.last() == Some(&0));
            wrong.rows.iter_mut().for_each(|row| row.answers.truncate(wrong.questions.len()));
        },
    ];
    for (place, change) in wrong.iter().enumerate() {
        let mut wrong = combined.clone();
        change(&mut wrong);
        assert!(holds(pack, &now, &found, &wrong).is_err(), "change {place} is not noticed");
    }
}
