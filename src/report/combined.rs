//! Open questions of law together: each result with the combinations of answers that give it.

use crate::engine::Window;
use crate::engine::combined::{Combined, Row};
use crate::engine::expression::ReadingId;

use super::document::Block;
use super::subject::Subject;

/// What a combination gives: from when on the entry has to come off, and by when.
type Gives = (Window, Option<Window>);

/// The results of all combinations, the one in use first; nothing where fewer than two questions
/// make a difference. The questions are named by their place in this order.
pub(super) fn combined(subject: &Subject, order: &[ReadingId]) -> Vec<Block> {
    let Some(combined) = &subject.listing.combined else { return Vec::new() };
    let mut results: Vec<(Gives, Vec<&Row>)> = Vec::new();
    for row in combined.rows.iter().filter(|row| row.used).chain(combined.rows.iter().filter(|row| !row.used)) {
        let result = (row.removal, row.due);
        match results.iter_mut().find(|(known, _)| *known == result) {
            Some((_, rows)) => rows.push(row),
            None => results.push((result, vec![row])),
        }
    }
    let number = |reading: &ReadingId| {
        order.iter().position(|each| each == reading).map(|place| (place + 1).to_string()).unwrap_or_default()
    };
    let numbers: Vec<String> = combined.questions.iter().map(number).collect();
    let intro = [
        ("numbers", subject.texts.all_of(&numbers).into()),
        ("combinations", combined.rows.len().into()),
        ("results", results.len().into()),
    ];
    let mut blocks = vec![Block::paragraph(subject.say_with("report-combined", &intro))];
    blocks.push(Block::list(results.iter().map(|(result, rows)| line(subject, combined, &numbers, *result, rows))));
    if !combined.left_out.is_empty() {
        let numbers: Vec<String> = combined.left_out.iter().map(number).collect();
        let values = [("numbers", subject.texts.all_of(&numbers).into())];
        blocks.push(Block::paragraph(subject.say_with("report-combined-left-out", &values)));
    }
    blocks
}

/// One result: its day, and the answers that give it where they are not those in use.
fn line(subject: &Subject, combined: &Combined, numbers: &[String], (removal, due): Gives, rows: &[&Row]) -> String {
    let day = match due.filter(|due| *due != Window::NEVER) {
        Some(due) => subject.window_in("report-combined-due", due),
        None => subject.texts.window_in("report-combined-opens", removal, &[]),
    };
    let used = combined.rows.iter().find(|row| row.used);
    let is_used = rows.iter().any(|row| row.used);
    let said = shortened(combined, rows).into_iter().filter_map(|answers| {
        let told = answers.iter().enumerate().filter_map(|(place, answer)| {
            let as_used = used.is_some_and(|used| Some(used.answers[place]) == *answer);
            let (reading, answer) = (combined.questions[place], (*answer).filter(|_| !as_used)?);
            let values = [
                ("number", numbers[place].as_str().into()),
                ("answer", subject.naming.alternative(reading, answer).into()),
            ];
            Some(subject.say_with("report-combined-answer", &values))
        });
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| subject.texts.all_of(&told))
    });
    let said: Vec<String> = said.collect();
    let values = [("day", day.into()), ("answers", subject.texts.either(&said).into())];
    // A result with the answers in use may come about otherwise too; that adds nothing to it.
    subject.say_with(if is_used { "report-combined-used" } else { "report-combined-result" }, &values)
}

/// Combinations with the answers left out on which nothing hangs: where every answer to a question is
/// among them, whatever the others are, none is named.
fn shortened(combined: &Combined, rows: &[&Row]) -> Vec<Vec<Option<usize>>> {
    let mut all: Vec<Vec<Option<usize>>> =
        rows.iter().map(|row| row.answers.iter().copied().map(Some).collect()).collect();
    for place in 0..combined.questions.len() {
        let mut answers: Vec<usize> = combined.rows.iter().map(|row| row.answers[place]).collect();
        answers.sort();
        answers.dedup();
        let with = |row: &[Option<usize>], answer| {
            let mut row = row.to_vec();
            row[place] = answer;
            row
        };
        let idle = |row: &[Option<usize>]| answers.iter().all(|answer| all.contains(&with(row, Some(*answer))));
        let mut shorter: Vec<Vec<Option<usize>>> = Vec::new();
        for row in &all {
            let row = if idle(row) { with(row, None) } else { row.clone() };
            if !shorter.contains(&row) {
                shorter.push(row);
            }
        }
        all = shorter;
    }
    all
}
