//! Law 2 where the order of two days decides, held against every pair of days there is.
//!
//! In each rule here one thing happens if a day has come by another, and something else if not. By
//! the bounds alone both could fail at once, or both hold; in truth one of them always does.

use chrono::{Days, NaiveDate};

use delist::engine::fact::{Answer, FactId, State};
use delist::engine::uses::Variable;
use delist::engine::world::{Narrowed, World};
use delist::engine::{Listing, Pack, Window};
use delist::pack::load;
use delist::pack::place::File;

use super::{DAY, library};

const RULES: [&str; 7] = [
    "(a unless b) or ((b by a) + 2 years)",
    "(a unless (b by a)) or (a and b and 2024-01-01)",
    "((b by a) + 1 month) and ((a unless b) or 2021-12-31)",
    "(a since b) or ((a unless b) + 10 days)",
    "((after a) unless b) or ((b by (after a)) + 1 month)",
    "((a unless b) or (b by a)) and ((b unless a) or (a by b))",
    "((a unless b) + 3 years) or ((b unless a) + 3 years)",
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

/// Two ranges that lie over each other in every way, both ends reached by two certain days and no
/// others beyond them.
#[test]
fn windows_are_exact_where_the_order_of_two_days_decides() {
    let pack = pack();
    let first = NaiveDate::from_ymd_opt(2021, 3, 1).expect("a day");
    let days = |from: u64, length: u64| (from..from + length).map(move |after| first + Days::new(after));
    for (of_a, of_b) in [((0, 400), (0, 400)), ((0, 300), (150, 300)), ((150, 300), (0, 300)), ((0, 500), (200, 90))] {
        let (a, b): (Vec<_>, Vec<_>) = (days(of_a.0, of_a.1).collect(), days(of_b.0, of_b.1).collect());
        let range = |days: &[NaiveDate]| Window::between(days[0].into(), days[days.len() - 1].into());
        let open = world(&pack, range(&a), range(&b));
        let mut hulls: Vec<Option<Window>> = vec![None; RULES.len()];
        let state = |day: NaiveDate| Narrowed::Fact(State::When(Window::exactly(day)));
        for one in &a {
            let known = open.narrowed(Variable::Fact(FactId(0)), state(*one));
            for other in &b {
                let known = known.narrowed(Variable::Fact(FactId(1)), state(*other));
                for (path, hull) in pack.paths.iter().zip(&mut hulls) {
                    let window = known.window(&path.opens.expr);
                    assert!(window.is_exact(), "{window:?}");
                    *hull = Some(hull.map_or(window, |hull| hull.hull(window)));
                }
            }
        }
        for ((path, hull), text) in pack.paths.iter().zip(hulls).zip(RULES) {
            assert_eq!(Some(open.tight(&path.opens)), hull, "{text} with {of_a:?} and {of_b:?}");
            assert!(open.shown(&path.opens).complete, "{text}");
        }
    }
}
