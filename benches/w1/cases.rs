//! The cases of the first workload: always the same, from a generator of a few lines.

use std::fmt::Write;

use chrono::{Days, NaiveDate};
use delist::engine::Window;
use delist::engine::case::Listing;
use delist::engine::fact::{Answer, ValueSet};
use delist::engine::pack::Pack;

/// The day every case is looked at.
pub const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
/// How many there are.
pub const CASES: usize = 100_000;
const GROUNDS: [&str; 3] = ["evasion", "obstruction", "false-report"];

/// One entry, as whoever writes the rules out by hand would keep it.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The day of the decision.
    pub decided: NaiveDate,
    /// Which ground it rests on; each of them carries a period.
    pub ground: usize,
    /// By how many years the period was made longer.
    pub extension: u32,
    /// The day everything was paid, if it was.
    pub performed: Option<NaiveDate>,
}

/// All of them: decided from 2013 to 2025, extended by nothing to three years; half of them are paid, from
/// the day of the decision to five years after it.
pub fn entries() -> Vec<Entry> {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % below
    };
    let first = NaiveDate::from_ymd_opt(2013, 1, 1).expect("a day");
    let mut entry = || {
        let decided = first + Days::new(next(13 * 365));
        let (ground, extension) = (next(3) as usize, next(4) as u32);
        let performed = (next(2) == 1).then(|| decided + Days::new(next(5 * 365)));
        Entry { decided, ground, extension, performed }
    };
    (0..CASES).map(|_| entry()).collect()
}

/// The same as listings of the pack.
pub fn listings(pack: &Pack, entries: &[Entry]) -> Vec<Listing> {
    let fact = |id: &str| pack.fact(id).expect("a fact of the pack").0;
    let (decided, grounds) = (fact("decided_on"), fact("grounds"));
    let (extension, performed) = (fact("extension_years"), fact("performed"));
    let of = |entry: &Entry| {
        let on = |day: NaiveDate| Answer::On(Window::exactly(day));
        let mut listing = Listing::blank("A", pack);
        listing.answers[decided] = on(entry.decided);
        listing.answers[grounds] = Answer::Several(ValueSet::only(entry.ground));
        listing.answers[extension] = Answer::Number(entry.extension.into());
        listing.answers[performed] = entry.performed.map_or(Answer::NotYet, on);
        listing
    };
    entries.iter().map(of).collect()
}

/// The same as a table for other programs: a heading, then a line for each.
pub fn table(entries: &[Entry]) -> String {
    let mut text = "decided,extension,early\n".to_owned();
    for Entry { decided, extension, performed, .. } in entries {
        let early = performed.map(|day| day.to_string()).unwrap_or_default();
        writeln!(text, "{decided},{extension},{early}").expect("text grows");
    }
    text
}

/// The same as case files, one a line.
pub fn lines(entries: &[Entry]) -> String {
    let mut text = String::new();
    for Entry { decided, ground, extension, performed } in entries {
        let performed = performed.map_or("not-yet".to_owned(), |day| day.to_string());
        let ground = GROUNDS[*ground];
        writeln!(
            text,
            r#"{{"schema":1,"as_of":"{DAY}","listing":[{{"regime":"w1","facts":{{"decided_on":"{decided}","grounds":["{ground}"],"extension_years":{extension},"performed":"{performed}"}}}}]}}"#
        )
        .expect("text grows");
    }
    text
}
