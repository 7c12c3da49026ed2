//! Law 2: every window is exactly as wide as the facts leave it.
//!
//! A window is exact if each of its two ends comes about in one way of filling in everything that is
//! not known. Such a way is looked for by the engine and checked here by nothing but the bounds of a
//! case in which nothing is open any more, so that a mistake in the search cannot hide itself: what
//! it claims to reach is reached, or counted as too wide. That no window is too narrow is law 1.

use std::collections::BTreeMap;
use std::sync::Mutex;

use delist::engine::Window;
use delist::engine::fact::{FactId, FactKind, State};
use delist::engine::pack::Pack;
use delist::engine::uses::Variable;
use delist::engine::world::Narrowed;

use super::cases::{dice, rolled};
use super::filled::filled_in;
use super::{over_every_pack, rules, world};

#[derive(Default)]
struct Count {
    exact: u64,
    wider: u64,
    /// The rules that were wider, with how often and one example.
    where_wider: BTreeMap<String, (u64, String)>,
}

/// The share of exact windows is printed for each pack, and bounded.
#[test]
fn tight() {
    let counts: Mutex<BTreeMap<String, Count>> = Mutex::new(BTreeMap::new());
    over_every_pack(dice, |pack, dice| {
        let listing = rolled(pack, &dice);
        let now = world(pack, &listing);
        let mut found = Vec::new();
        for world in [&now, &now.at_best()] {
            for (name, rule) in rules(pack) {
                let shown = world.shown(rule);
                let first = filled_in(&shown.earliest.world, rule, false).earliest();
                let last = filled_in(&shown.latest.world, rule, true).latest();
                let reached = Window::between(first, last);
                let is_exact = shown.complete && reached == shown.window;
                found.push((
                    name,
                    is_exact,
                    format!("{:?}, reached {reached:?}, complete {}", shown.window, shown.complete),
                ));
            }
        }
        let mut counts = counts.lock().expect("no other test panicked");
        let count = counts.entry(pack.id.clone()).or_default();
        for (name, is_exact, example) in found {
            if is_exact {
                count.exact += 1;
            } else {
                count.wider += 1;
                count.where_wider.entry(name).or_insert((0, example)).0 += 1;
            }
        }
        Ok(())
    });
    let counts = counts.into_inner().expect("no test panicked");
    println!("| pack | windows | exact | wider |\n| --- | ---: | ---: | ---: |");
    for (pack, count) in &counts {
        let all = count.exact + count.wider;
        println!("| `{pack}` | {all} | {:.3} % | {} |", 100.0 * count.exact as f64 / all as f64, count.wider);
    }
    for (name, (times, example)) in counts.values().flat_map(|count| &count.where_wider) {
        println!("{times} times: {example}\n    {name}");
    }
    let (exact, wider) = counts.values().fold((0, 0), |(e, w), count| (e + count.exact, w + count.wider));
    println!("exact: {exact} of {} ({:.4} %)", exact + wider, 100.0 * exact as f64 / (exact + wider) as f64);
    assert!(exact as f64 >= 0.999 * (exact + wider) as f64, "only {exact} of {}", exact + wider);
}

/// The control: a window that is too wide is seen to be.
#[test]
fn a_wider_window_is_noticed() {
    let pack = super::library().pack("judgment-defaulter").expect("a shipped pack");
    let is_date = |pack: &Pack, fact: FactId| matches!(pack.facts[fact.0].kind, FactKind::Date);
    let fact = (0..pack.facts.len()).map(FactId).find(|fact| is_date(pack, *fact)).expect("a date");
    let listing = delist::engine::Listing::blank("A", pack);
    let now = world(pack, &listing);
    let rule = &pack.paths[0].opens;
    let shown = now.shown(rule);
    assert_eq!(filled_in(&shown.earliest.world, rule, false).earliest(), shown.window.earliest());
    // Where the entry was made only today, nothing begins as early.
    let today = Narrowed::Fact(State::When(Window::exactly(super::DAY)));
    let later = now.narrowed(Variable::Fact(fact), today);
    assert!(filled_in(&later, rule, false).earliest() > shown.window.earliest());
}
