//! W3: 0 to 20 unknown facts in one case, dates and events, choices, numbers, and all kinds together.
//!
//! A case of which everything is known loses one answer after the other. After each it is worked out
//! again: the day of removal alone, the verdict with every way, effect and bar (both on rules made flat),
//! and the whole evaluation with its explanations, questions and plan. A window counts as exact if each of its ends comes about in some way of filling in what
//! is not known; such a way is checked by the bounds of the completed case alone (`tests/laws/filled.rs`).

use std::time::Duration;

use delist::engine::case::{Case, Listing};
use delist::engine::fact::{Answer, Fact, FactKind};
use delist::engine::flat::{Compiled, Scratch, Wanted};
use delist::engine::pack::{Pack, Rule};
use delist::engine::world::World;
use delist::engine::{Moment, Window, evaluate};

use super::cases::{DAY, library};
use super::filled::filled_in;
use super::measure::{Numbers, median, micros, repeated, timed};

/// Cases a pack.
const CASES: u64 = 8;
const MOST: usize = 20;

pub fn measure() {
    let is_day = |fact: &Fact| matches!(fact.kind, FactKind::Date | FactKind::Event { .. });
    grow("dates and events", is_day);
    let is_number = |fact: &Fact| matches!(fact.kind, FactKind::Number { .. });
    grow("choices", |fact| !is_day(fact) && !is_number(fact));
    grow("numbers", is_number);
    grow("facts of every kind", |_| true);
}

/// One more unknown, and what it takes.
#[derive(Default)]
struct Row {
    removal: Vec<Duration>,
    verdict: Vec<Duration>,
    whole: Vec<Duration>,
    exact: usize,
    windows: usize,
    open_ended: usize,
    breadth: Vec<Duration>,
}

fn grow(kind: &str, is_one: impl Fn(&Fact) -> bool) {
    let of = |pack: &Pack| pack.facts.iter().filter(|fact| is_one(fact)).count();
    let most = library().packs.iter().map(of).max().unwrap_or(0).min(MOST);
    // The same packs in every row: those with so many facts of the kind.
    let packs: Vec<&Pack> = library().packs.iter().filter(|pack| of(pack) >= most).collect();
    let names: Vec<&str> = packs.iter().map(|pack| pack.id.as_str()).collect();
    println!("\nunknown {kind}: {CASES} cases each of {}", names.join(", "));
    println!(
        "unknown | removal µs: median, worst | verdict µs: median, worst, over a ms | whole evaluation µs | exact windows | removal: no end, days wide"
    );
    let mut rows: Vec<Row> = (0..=most).map(|_| Row::default()).collect();
    for (place, pack) in packs.iter().enumerate() {
        let compiled = Compiled::new(pack, &library().calendar);
        for case in 0..CASES {
            let mut numbers = Numbers(1000 * place as u64 + case);
            let mut listing = numbers.known(pack);
            let mut left: Vec<usize> = (0..pack.facts.len()).filter(|fact| is_one(&pack.facts[*fact])).collect();
            for row in &mut rows {
                row.add(&compiled, &listing);
                if !left.is_empty() {
                    let fact = left.remove(numbers.below(left.len()));
                    listing.answers[fact] = Answer::Unknown;
                }
            }
        }
    }
    rows.iter_mut().enumerate().for_each(|(unknown, row)| row.print(unknown));
}

impl Row {
    fn add(&mut self, compiled: &Compiled, listing: &Listing) {
        let (pack, calendar) = (compiled.pack(), &library().calendar);
        let mut scratch = Scratch::default();
        let mut verdict = |wanted| repeated(|| compiled.verdict(&mut scratch, listing, DAY, wanted).removal);
        self.removal.push(verdict(Wanted::Removal));
        self.verdict.push(verdict(Wanted::All));
        let case = Case { as_of: DAY, listings: vec![listing.clone()] };
        self.whole.push(timed(|| evaluate(&[pack], calendar, &case)));
        let now = World::new(pack, listing, calendar, DAY);
        for world in [&now, &now.at_best()] {
            for rule in std::iter::once(&pack.removal).chain(pack.outputs()) {
                self.windows += 1;
                self.exact += usize::from(is_exact(world, rule));
            }
        }
        let removal = now.tight(&pack.removal);
        match (removal.earliest(), removal.latest()) {
            (Moment::Day(first), Moment::Day(last)) => {
                self.breadth.push(Duration::from_secs((last - first).num_days().unsigned_abs()));
            }
            (first, last) => self.open_ended += usize::from(first != last),
        }
    }

    fn print(&mut self, unknown: usize) {
        let of = |times: &mut Vec<Duration>| {
            let middle = median(times);
            format!("{:.1}, {:.1}", micros(middle), micros(times[times.len() - 1]))
        };
        let (removal, verdict, whole) = (of(&mut self.removal), of(&mut self.verdict), of(&mut self.whole));
        let long = self.verdict.iter().filter(|time| time.as_millis() > 0).count();
        let exact = 100.0 * self.exact as f64 / self.windows as f64;
        let days =
            if self.breadth.is_empty() { "-".to_owned() } else { median(&mut self.breadth).as_secs().to_string() };
        println!(
            "{unknown} | {removal} | {verdict}, {long} | {whole} | {exact:.2} % of {} | {} of {}, {days}",
            self.windows,
            self.open_ended,
            self.removal.len(),
        );
    }
}

fn is_exact(world: &World, rule: &Rule) -> bool {
    let shown = world.shown(rule);
    let first = filled_in(&shown.earliest.world, rule, false).earliest();
    let last = filled_in(&shown.latest.world, rule, true).latest();
    shown.complete && Window::between(first, last) == shown.window
}
