//! The numbered items of the plan's page: which steps stand by themselves, and which together.

use crate::engine::plan::{Move, Plan};

/// One numbered item of the page.
pub(super) enum Entry {
    /// A step of its own, with the moves told there.
    Step(usize, Vec<usize>),
    /// A move with alternatives, or one that only perhaps helps.
    Choice(usize),
}

/// The items in the order of the steps: what is told together comes where its first step does.
pub(super) fn entries(plan: &Plan) -> Vec<Entry> {
    let is_choice = |each: &Move| !each.surely || each.alternatives.len() > 1;
    let mut entries: Vec<Entry> = Vec::new();
    let mut shown: Vec<usize> = Vec::new();
    let mut told: Vec<usize> = Vec::new();
    for surely in [true, false] {
        for step in 0..plan.steps.len() {
            let has = |each: &Move| each.alternatives.iter().any(|set| set.steps.contains(&step));
            let mine: Vec<usize> =
                plan.moves.iter().enumerate().filter(|(_, each)| has(each)).map(|(at, _)| at).collect();
            let of = |choice: bool| {
                mine.iter().copied().filter(move |at| {
                    plan.moves.get(*at).is_some_and(|each| is_choice(each) == choice && each.surely == surely)
                })
            };
            let choices: Vec<usize> = of(true).filter(|at| !told.contains(at)).collect();
            for at in choices {
                told.push(at);
                shown.extend(
                    plan.moves.get(at).into_iter().flat_map(|each| &each.alternatives).flat_map(|set| &set.steps),
                );
                entries.push(Entry::Choice(at));
            }
            let here: Vec<usize> = of(false).filter(|at| !told.contains(at)).collect();
            let sure = mine.iter().any(|at| plan.moves.get(*at).is_some_and(|each| each.surely));
            let urgent = plan.steps.get(step).is_some_and(|step| step.by.is_some() || step.overdue.is_some());
            let alone = surely && !sure && (mine.is_empty() || urgent);
            let is_new = !shown.contains(&step) && (alone || of(false).next().is_some());
            told.extend(&here);
            if shown.contains(&step) {
                // Its steps stand among the alternatives of another way: it is told as a whole.
                entries.extend(here.into_iter().map(Entry::Choice));
            } else if is_new || !here.is_empty() {
                shown.push(step);
                entries.push(Entry::Step(step, here));
            }
        }
    }
    entries
}

pub(super) fn steps_of(plan: &Plan, entry: &Entry) -> Vec<usize> {
    match entry {
        Entry::Step(step, _) => vec![*step],
        Entry::Choice(at) => {
            let sets = plan.moves.get(*at).into_iter().flat_map(|each| &each.alternatives);
            sets.flat_map(|set| set.steps.clone()).collect()
        }
    }
}
