//! Open questions of law together: what every combination of answers gives.
//!
//! Each question by itself is told with its path. Two of them can do together what neither does
//! alone (a day that is not counted, and a last day that moves off a rest day), so the result is
//! worked out once for each combination.

use std::collections::BTreeMap;

use super::evaluation::PathEvaluation;
use super::expression::ReadingId;
use super::pack::Modality;
use super::uses::Variable;
use super::window::Window;
use super::world::{Narrowed, World};

/// The most combinations worked out. Further questions are named, and kept at their answers in use.
pub const MOST: usize = 64;

/// What the combinations of answers give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combined {
    /// The questions that make a difference, at least two.
    pub questions: Vec<ReadingId>,
    /// One row for each combination.
    pub rows: Vec<Row>,
    /// Questions that may make a difference too, and were left at their answers in use: there would
    /// have been too many combinations.
    pub left_out: Vec<ReadingId>,
}

/// One combination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The answers, in the order of the questions.
    pub answers: Vec<usize>,
    /// Whether these are the answers the result itself rests on.
    pub used: bool,
    /// From when on the entry has to come off.
    pub removal: Window,
    /// By when, where a text sets a last day.
    pub due: Option<Window>,
}

/// The combinations of the questions on which the ways that bind depend; `None` for fewer than two.
pub fn combine(world: &World, paths: &[PathEvaluation]) -> Option<Combined> {
    let binding = paths.iter().filter(|path| world.pack.path(path.path).modality == Modality::Shall);
    let mut questions: Vec<ReadingId> = binding.flat_map(|path| &path.readings).map(|each| each.reading).collect();
    questions.sort();
    questions.dedup();
    let answers = |reading: &ReadingId| world.with_reading_open(*reading).reading(*reading).len();
    let mut combinations = 1usize;
    let kept = questions.iter().take_while(|reading| {
        combinations = combinations.saturating_mul(answers(reading));
        combinations <= MOST
    });
    let left_out = questions.split_off(kept.count());
    let mut rows = vec![(world.clone(), Vec::new())];
    for reading in &questions {
        rows = rows.into_iter().flat_map(|(world, given)| answered(&world, given, *reading)).collect();
    }
    let rows = rows.into_iter().map(|(under, answers)| Row {
        used: questions.iter().all(|reading| world.reading(*reading) == under.reading(*reading)),
        answers,
        removal: under.tight(&world.pack.removal),
        due: due(&under),
    });
    let rows = rows.collect();
    let (questions, rows) = without_idle(questions, rows);
    (questions.len() > 1).then_some(Combined { questions, rows, left_out })
}

fn answered<'a>(world: &World<'a>, given: Vec<usize>, reading: ReadingId) -> Vec<(World<'a>, Vec<usize>)> {
    let open = world.with_reading_open(reading);
    let places: Vec<usize> = open.reading(reading).places().collect();
    let under = |place: usize| {
        let answers = given.iter().copied().chain(std::iter::once(place)).collect();
        (open.narrowed(Variable::Reading(reading), Narrowed::Place(place)), answers)
    };
    places.into_iter().map(under).collect()
}

/// By when the first of the ways that bind and have a last day lets the entry go.
fn due(world: &World) -> Option<Window> {
    let binding = world.pack.paths.iter().filter(|path| path.modality == Modality::Shall);
    binding.filter_map(|path| path.due.as_ref()).map(|due| world.tight(due)).reduce(Window::or)
}

/// Leaves out the questions whose answer changes no row, whatever the others are.
fn without_idle(mut questions: Vec<ReadingId>, mut rows: Vec<Row>) -> (Vec<ReadingId>, Vec<Row>) {
    let mut place = 0;
    while place < questions.len() {
        let mut by_others: BTreeMap<Vec<usize>, Vec<&Row>> = BTreeMap::new();
        for row in &rows {
            let mut others = row.answers.clone();
            others.remove(place);
            by_others.entry(others).or_default().push(row);
        }
        let same =
            |rows: &Vec<&Row>| rows.windows(2).all(|two| (two[0].removal, two[0].due) == (two[1].removal, two[1].due));
        if !by_others.values().all(same) {
            place += 1;
            continue;
        }
        let merged = by_others.into_iter().map(|(answers, rows)| Row {
            used: rows.iter().any(|row| row.used),
            answers,
            removal: rows[0].removal,
            due: rows[0].due,
        });
        rows = merged.collect();
        questions.remove(place);
    }
    (questions, rows)
}
