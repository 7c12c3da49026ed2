//! Law 2 where the order of two days decides, held against every pair of days there is.
//!
//! In each rule here one thing happens if a day has come by another, and something else if not. By
//! the bounds alone both could fail at once, or both hold; in truth one of them always does.

use chrono::{NaiveDate, TimeDelta};

use delist::engine::fact::{Answer, FactId, State};
use delist::engine::pack::Rule;
use delist::engine::uses::Variable;
use delist::engine::world::{Narrowed, World};
use delist::engine::{Listing, Pack, Window};
use delist::pack::load;
use delist::pack::place::File;

use super::{DAY, library};

/// The last is not like the others: it turns on an order that cannot come about.
const RULES: [&str; 11] = [
    "(a unless b) or ((b by a) + 2 years)",
    "(a unless (b by a)) or (a and b and 2024-01-01)",
    "((b by a) + 1 month) and ((a unless b) or 2021-12-31)",
    "(a since b) or ((a unless b) + 10 days)",
    "((after a) unless b) or ((b by (after a)) + 1 month)",
    "((a unless b) or (b by a)) and ((b unless a) or (a by b))",
    "((a unless b) + 3 years) or ((b unless a) + 3 years)",
    "(a since b) and (a unless b)",
    "(a by b) and (a since b)",
    "(a unless b) or (a since b)",
    "a unless (after a)",
];

fn pack() -> Pack {
    let paths = RULES.iter().enumerate().map(|(place, opens)| {
        format!(
            "[[path]]\nid = \"path-{place}\"\nkind = \"time-limit\"\nmodality = \"shall\"\ncite = \"law 1\"\nopens = \"{opens}\"\n"
        )
    });
    let fact = |id: &str| format!("[[fact]]\nid = \"{id}\"\ntype = \"date\"\ngroup = \"g\"\n");
    let text = format!(
        "schema = 1\nid = \"two-days\"\n[[source]]\nid = \"law\"\ntitle = \"A law\"\nissuer = \"A legislature\"\n\
         verified = \"full-text\"\nread_in = \"x\"\n{}{}{}",
        fact("a"),
        fact("b"),
        paths.collect::<String>()
    );
    let mut findings = Vec::new();
    let pack = load::pack(&File::new("pack.toml", text), false, &mut findings);
    assert!(findings.iter().all(|each| each.code.is_warning()), "{findings:?}");
    pack.expect("a pack")
}

fn world<'a>(pack: &'a Pack, a: Window, b: Window) -> World<'a> {
    let mut listing = Listing::blank("A", pack);
    listing.answers = vec![Answer::On(a), Answer::On(b)];
    World::new(pack, &listing, &library().calendar, DAY)
}

/// What each rule comes to on two certain days, in one window.
fn on_days(open: &World, rule: &Rule, days: impl Iterator<Item = (NaiveDate, NaiveDate)>) -> Window {
    let on = |day: NaiveDate| Narrowed::Fact(State::When(Window::exactly(day)));
    let known = days.map(|(a, b)| {
        let known = open.narrowed(Variable::Fact(FactId(0)), on(a)).narrowed(Variable::Fact(FactId(1)), on(b));
        let window = known.window(&rule.expr);
        assert!(window.is_exact(), "{window:?} on {a} and {b}");
        window
    });
    known.reduce(Window::hull).expect("some days")
}

/// Sixteen years that lie over each other in every way: too many days to go through one by one. What
/// a rule comes to moves with the days, and leaps where they trade places; so the ends of each range
/// and the days next to each other stand for all.
#[test]
fn windows_are_exact_where_the_order_of_two_days_decides() {
    let pack = pack();
    let first = NaiveDate::from_ymd_opt(2005, 3, 1).expect("a day");
    let day = |after: i64| first + TimeDelta::days(after);
    for (a, b) in
        [((0, 5999), (0, 5999)), ((0, 3999), (2000, 5999)), ((2000, 5999), (0, 3999)), ((0, 5999), (2000, 2999))]
    {
        let range = |(from, until)| Window::between(day(from).into(), day(until).into());
        let open = world(&pack, range(a), range(b));
        let within = |days: (i64, i64), day: &i64| days.0 <= *day && *day <= days.1;
        let pairs: Vec<_> = (a.0..=a.1)
            .flat_map(|one| (one - 2..=one + 2).chain([b.0, b.1]).map(move |other| (one, other)))
            .chain((b.0..=b.1).flat_map(|other| [a.0, a.1].map(|one| (one, other))))
            .filter(|(_, other)| within(b, other))
            .map(|(one, other)| (day(one), day(other)))
            .collect();
        for (path, text) in pack.paths.iter().zip(RULES).take(RULES.len() - 1) {
            let expected = on_days(&open, &path.opens, pairs.iter().copied());
            assert_eq!(open.tight(&path.opens), expected, "{text} with {a:?} and {b:?}");
            assert!(open.shown(&path.opens).complete, "{text} with {a:?} and {b:?}");
        }
    }
}

/// An order that cannot come about shows nothing: the day after a day never comes by that day.
#[test]
fn what_is_assumed_has_to_be_shown() {
    let pack = pack();
    let days: Vec<_> = DAY.iter_days().take(1000).collect();
    let range = Window::between(days[0].into(), days[999].into());
    let open = world(&pack, range, range);
    let rule = &pack.paths[RULES.len() - 1].opens;
    let pairs = days.iter().map(|day| (*day, *day));
    assert_eq!(open.tight(rule), on_days(&open, rule, pairs));
}
