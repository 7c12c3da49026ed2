//! W5: how many questions it takes, for each list, until the day of removal is settled and until nothing
//! can change any more; beside asking for every fact. And how long a person waits for the next question.
//!
//! Somebody who knows everything is asked as the wizard asks. That the questions are enough is tested in
//! `tests/laws/questions.rs`.

use std::time::Duration;

use delist::engine::case::{Case, Listing};
use delist::engine::evaluate;
use delist::engine::pack::Pack;

use super::cases::{DAY, library};
use super::measure::{Numbers, median, micros};

/// Cases a pack.
const CASES: u64 = 12;

pub fn measure() {
    println!("{CASES} cases a list in which everything is known");
    println!("list | facts | for the day: mean, worst | in all: mean, worst | next question after ms: median, worst");
    let mut sums = (0, 0, 0);
    for pack in &library().packs {
        let (mut day, mut all, mut waits) = (Vec::new(), Vec::new(), Vec::new());
        for case in 0..CASES {
            let (for_the_day, in_all) = asked(pack, &Numbers(case).known(pack), &mut waits);
            day.push(for_the_day);
            all.push(in_all);
        }
        let of = |counts: &[usize]| {
            let mean = counts.iter().sum::<usize>() as f64 / counts.len() as f64;
            format!("{mean:.1}, {}", counts.iter().max().expect("a case"))
        };
        let middle = micros(median(&mut waits)) / 1e3;
        let worst = micros(waits[waits.len() - 1]) / 1e3;
        println!("{} | {} | {} | {} | {middle:.2}, {worst:.2}", pack.id, pack.facts.len(), of(&day), of(&all));
        sums.0 += pack.facts.len() * day.len();
        sums.1 += day.iter().sum::<usize>();
        sums.2 += all.iter().sum::<usize>();
    }
    let share = |count: usize| 100.0 * count as f64 / sums.0 as f64;
    println!("of all facts {:.0} % are asked for the day, {:.0} % in all", share(sums.1), share(sums.2));
}

/// How many questions a case takes for the day, and in all.
fn asked(pack: &Pack, known: &Listing, waits: &mut Vec<Duration>) -> (usize, usize) {
    let mut listing = Listing::blank("A", pack);
    let mut asked = vec![false; pack.facts.len()];
    let (mut for_the_day, mut in_all) = (0, 0);
    loop {
        let case = Case { as_of: DAY, listings: vec![listing.clone()] };
        let start = std::time::Instant::now();
        let evaluation = evaluate(&[pack], &library().calendar, &case);
        waits.push(start.elapsed());
        let open = evaluation.ask_next.iter().filter(|ask| !asked[ask.fact.0]);
        // The wizard's order: what moves the day first, and then as the pack has it.
        let Some(next) = open.min_by_key(|ask| (!ask.moves_removal, ask.fact)) else { return (for_the_day, in_all) };
        in_all += 1;
        asked[next.fact.0] = true;
        listing.answers[next.fact.0] = known.answers[next.fact.0].clone();
        if next.moves_removal {
            for_the_day = in_all;
        }
    }
}
