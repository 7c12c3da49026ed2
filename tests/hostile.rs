//! Files that were not written to be read: whatever is in them, reading them ends, soon and in order.
//!
//! Each file here is read, and evaluated where it can be, within [`LIMIT`] and without a panic. What
//! comes back may be a case, a pack or findings; never nothing at all.
#![cfg(feature = "pack")]

use std::time::{Duration, Instant};

use delist::engine::fact::{Answer, FactKind};
use delist::engine::{Calendar, Case, Listing, Pack, Window, compare, evaluate};
use delist::pack::place::File;
use delist::pack::{Code, Finding, Library, calendar, case_file, load, worked};

/// The longest any of these files may take, on a slow machine, without optimization. What is not bounded
/// takes hours.
const LIMIT: Duration = Duration::from_secs(20);

const CASE: &str = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"regime\"\n";
const FACTS: &str = "schema = 1\nas_of = 2026-11-22\n[[listing]]\nregime = \"regime\"\n[listing.facts]\n";
const PACK: &str = "schema = 1\nid = \"regime\"\n[[source]]\nid = \"law\"\ntitle = \"A law\"\nissuer = \"A legislature\"\n\
                    verified = \"full-text\"\nread_in = \"nowhere\"\n";

fn define(id: &str, is: &str) -> String {
    format!("[[define]]\nid = \"{id}\"\ncite = \"law 1\"\nis = \"{is}\"\n")
}

fn fact(id: &str, kind: &str) -> String {
    format!("[[fact]]\nid = \"{id}\"\ngroup = \"all\"\n{kind}\n")
}

fn note(when: &str) -> String {
    format!("[[note]]\nid = \"note\"\ncite = \"law 1\"\nwhen = \"{when}\"\n")
}

fn path(opens: &str) -> String {
    format!("[[path]]\nid = \"path\"\nkind = \"review\"\nmodality = \"shall\"\ncite = \"law 1\"\nopens = \"{opens}\"\n")
}

fn regime() -> Pack {
    let text = include_str!("findings/regime/pack.toml");
    load::pack(&File::new("regime/pack.toml", text), true, &mut Vec::new()).expect("a sound pack")
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

/// How long this thread has worked so far, where the system tells; else how late it is. On a busy machine
/// waiting for others is no fault of ours.
fn worked_so_far(start: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

#[track_caller]
fn in_time<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let before = worked_so_far(start);
    let done = work();
    let taken = worked_so_far(start).saturating_sub(before);
    assert!(taken < LIMIT, "{what} took {taken:?}");
    done
}

/// Reads a case, and evaluates it if it is one.
#[track_caller]
fn case(text: &str) -> Vec<Finding> {
    let regime = regime();
    in_time("the case", || {
        let mut findings = Vec::new();
        let file = File::new("case", text);
        let read = case_file::case(&file, &[&regime], &mut findings);
        assert_eq!(read.is_none(), !findings.is_empty());
        read.iter().for_each(|case| drop(evaluate(&[&regime], &Calendar::without_notices(), case)));
        worked::read(&file, "regime", &[&regime], &mut Vec::new());
        findings
    })
}

/// Reads a pack, and evaluates a case of which nothing is known if it is one.
#[track_caller]
fn pack(text: &str) -> Vec<Finding> {
    in_time("the pack", || {
        let mut findings = Vec::new();
        let read = load::pack(&File::new("pack.toml", text), false, &mut findings);
        assert_eq!(read.is_none(), !findings.is_empty());
        if let Some(pack) = read {
            let case = case_file::case(&File::new("case.toml", CASE), &[&pack], &mut findings).expect("a case");
            evaluate(&[&pack], &Calendar::without_notices(), &case);
        }
        findings
    })
}

#[track_caller]
fn has(findings: &[Finding], code: Code) {
    let codes: Vec<Code> = findings.iter().map(|finding| finding.code).take(5).collect();
    assert!(findings.iter().any(|finding| finding.code == code), "{} expected, found {codes:?}", code.name());
}

#[test]
fn nothing_and_junk() {
    has(&case(""), Code::MissingKey);
    has(&pack(""), Code::MissingKey);
    let junk = [
        "\u{0}\u{1}\u{fffd}\u{feff}\n\r\u{7f}=",
        "\u{feff}{\"schema\":1}",
        "{\u{0}",
        "{",
        "}",
        "[[",
        "\"",
        "'''",
        "\\",
        "{}{}",
    ];
    for text in junk {
        assert!(!case(text).is_empty(), "{text:?}");
        assert!(!pack(text).is_empty(), "{text:?}");
    }
    has(&case("{}"), Code::MissingKey);
}

#[test]
fn a_file_larger_than_any_law() {
    for text in ["x", "#", "{", "[", "\n", "a=1\n"] {
        has(&case(&text.repeat(3 * 1024 * 1024 / text.len())), Code::TooLarge);
        has(&pack(&text.repeat(3 * 1024 * 1024 / text.len())), Code::TooLarge);
    }
}

#[test]
fn a_hundred_thousand_brackets() {
    let many = 100_000;
    let (open, close) = ("[".repeat(many), "]".repeat(many));
    for text in [format!("{{\"a\":{open}"), format!("{{\"a\":{open}{close}}}"), "{\"a\":".repeat(many)] {
        has(&case(&text), Code::Syntax);
    }
    let tables = format!("a = {}", "{a=".repeat(many));
    let dotted = vec!["a"; many].join(".");
    for text in
        [format!("a = {open}"), format!("a = {open}{close}"), tables, format!("{dotted} = 1"), format!("[{dotted}]")]
    {
        has(&case(&text), Code::Syntax);
        has(&pack(&text), Code::Syntax);
    }
    has(&case(&format!("{{\"a\":{}{}}}", "[".repeat(40), "]".repeat(40))), Code::TooLarge);
}

#[test]
fn expressions_as_deep_and_as_long_as_can_be_written() {
    for word in ["(", "not ", "after ", "1 day from ", "if ", "within ", "if always then "] {
        has(&pack(&format!("{PACK}{}", note(&word.repeat(100_000)))), Code::ExpressionSyntax);
    }
    pack(&format!("{PACK}{}", note(&vec!["always"; 100_000].join(" and "))));
    let yes_no = fact("b", "type = \"yes-no\"");
    assert!(pack(&format!("{PACK}{yes_no}{}", note(&vec!["b"; 4_900].join(" and ")))).is_empty());
    has(&pack(&format!("{PACK}{yes_no}{}", note(&vec!["b"; 5_100].join(" and ")))), Code::TooLarge);
}

#[test]
fn definitions_that_double_sixty_times() {
    let mut forward = PACK.to_owned();
    let mut backward = format!("{PACK}{}", define("d0", "always"));
    for place in 0..60 {
        forward += &define(&format!("d{place}"), &format!("d{0} and d{0}", place + 1));
        backward += &define(&format!("d{}", place + 1), &format!("d{place} and d{place}"));
    }
    forward += &define("d60", "always");
    has(&pack(&format!("{forward}{}", note("d0"))), Code::TooLarge);
    has(&pack(&format!("{backward}{}", note("d60"))), Code::TooLarge);
}

#[test]
fn definitions_in_a_chain() {
    let chain = |length: usize| {
        let links = (0..length).map(|place| define(&format!("d{place}"), &format!("d{}", place + 1)));
        format!("{PACK}{}{}{}", links.collect::<String>(), define(&format!("d{length}"), "always"), note("d0"))
    };
    assert!(pack(&chain(499)).is_empty());
    has(&pack(&chain(10_000)), Code::TooLarge);
    let ring = format!("{}{}", chain(300), define("d301", "d0")).replace("is = \"always\"", "is = \"d301\"");
    has(&pack(&ring), Code::Cycle);
}

#[test]
fn facts_that_come_before_each_other() {
    let facts = fact("a", "type = \"date\"\nnot_before = \"b\"") + &fact("b", "type = \"date\"\nnot_before = \"a\"");
    assert!(pack(&format!("{PACK}{facts}{}", note("a and b"))).is_empty());
    let own = fact("a", "type = \"date\"\nnot_before = \"a\"");
    assert!(pack(&format!("{PACK}{own}{}", note("a"))).is_empty());
}

#[test]
fn closed_lists_that_are_too_long() {
    let values: Vec<String> = (0..70).map(|place| format!("\"v{place}\"")).collect();
    let choice = fact("c", &format!("type = \"choice\"\nvalues = [{}]", values.join(", ")));
    has(&pack(&format!("{PACK}{choice}{}", note("c is v69"))), Code::OutOfRange);
}

#[test]
fn steps_beyond_counting() {
    let event = "type = \"event\"\nactor = \"person\"\nstep = true";
    let names: Vec<String> = (0..60).map(|place| format!("e{place}")).collect();
    let facts: String = names.iter().map(|name| fact(name, event)).collect();
    for join in [" and ", " or "] {
        assert!(pack(&format!("{PACK}{facts}{}", path(&names.join(join)))).is_empty());
    }
}

#[test]
fn choices_beyond_counting() {
    let date = fact("date", "type = \"date\"");
    let facts: String = (0..40).map(|place| fact(&format!("b{place}"), "type = \"yes-no\"")).collect();
    let branch = |place: usize| format!("(if b{place} then date + {place} days else date + {} days)", 40 - place);
    let all = (0..40).map(branch).collect::<Vec<_>>().join(" and ");
    assert!(pack(&format!("{PACK}{date}{facts}{}{}", note(&all), path(&all))).is_empty());
}

/// Two answers to each of 64 questions, and 64 answers to each of eleven, are more combinations than
/// can be counted.
#[test]
fn open_questions_beyond_counting() {
    for (questions, answers) in [(64, 2), (11, 64)] {
        let date = fact("date", "type = \"date\"");
        let reading = |place: usize| {
            let values = (0..answers).map(|answer| format!("{{ id = \"a{answer}\", cite = \"law 1\" }}"));
            let values = values.collect::<Vec<_>>().join(", ");
            format!("[[reading]]\nid = \"r{place}\"\ncite = \"law 1\"\ndefault = \"a0\"\nvalues = [{values}]\n")
        };
        let readings: String = (0..questions).map(reading).collect();
        let later = |place: usize| format!("(if r{place} is a0 then date else date + {} days)", place + 1);
        let all = (0..questions).map(later).collect::<Vec<_>>().join(" and ");
        let text = format!("{PACK}{date}{readings}{}", path(&all));
        let facts = format!("{FACTS}date = 2026-01-01\n");
        in_time("the questions", || {
            let mut findings = Vec::new();
            let pack = load::pack(&File::new("pack.toml", text), false, &mut findings).expect("a sound pack");
            let case = case_file::case(&File::new("case.toml", facts), &[&pack], &mut findings).expect("a case");
            let found = evaluate(&[&pack], &Calendar::without_notices(), &case);
            // Of eleven questions with 64 answers each only one has room, and one is not combined.
            let combined = found.listings[0].combined.as_ref();
            assert_eq!(combined.map(|all| (all.rows.len(), all.left_out.len())), (answers == 2).then_some((64, 58)));
        });
    }
}

#[test]
fn numbers_beyond_numbers() {
    let digits = "9".repeat(100_000);
    for number in
        ["99999999999999999999999999", "0x7fffffffffffffffff", "-9223372036854775809", "1e999", "nan", &digits]
    {
        has(&case(&format!("{FACTS}months = {number}\n")), Code::WrongType);
    }
    for number in ["-9223372036854775808", "9223372036854775807"] {
        has(&case(&format!("{FACTS}months = {number}\n")), Code::OutOfRange);
    }
    for number in ["1e999999999", "-0", "9223372036854775808", &digits] {
        has(&case(&format!("{{\"schema\": {number}}}")), Code::UnknownSchema);
    }
    for number in ["9223372036854775808", &digits] {
        has(&pack(&format!("{PACK}{}", note(&format!("{number} days from 2026-01-01")))), Code::ExpressionSyntax);
    }
}

#[test]
fn comparisons_at_the_ends_of_the_whole_numbers() {
    let number = fact("n", "type = \"number\"\nleast = 0\nmost = 9223372036854775807");
    let sums = define("m", "n + n + n") + &define("k", "9223372036854775807 + 9223372036854775807 + n");
    let when = "m >= n and n >= 9223372036854775807 and k > m and m = k or n < 9223372036854775807";
    assert!(pack(&format!("{PACK}{number}{sums}{}", note(when))).is_empty());
}

#[test]
fn terms_longer_than_history() {
    let date = fact("date", "type = \"date\"");
    for unit in ["years", "months", "days", "working days", "weekdays"] {
        has(&pack(&format!("{PACK}{date}{}", note(&format!("date + 99999 {unit}")))), Code::ExpressionSyntax);
        // Counting working days takes longer than adding days, so their limit is lower.
        let longest = if unit.starts_with("w") { 1_000 } else { 36_500 };
        assert!(pack(&format!("{PACK}{date}{}", note(&format!("date + {longest} {unit}")))).is_empty());
    }
    let ends = "2020-01-01 + 36500 years or rolled 9999-12-31 or (9999-12-31 + 1 weekday) or rolled 0000-01-01 \
                or before before 0000-01-01 or after after 9999-12-31 or (0000-01-01 + 36500 months)";
    assert!(pack(&format!("{PACK}{}", note(ends))).is_empty());
}

/// A case may have some dozens of listings and not thousands: what is worked out of them stays within
/// the patience of somebody who waits.
#[test]
fn more_listings_than_anything_leads_to() {
    let listing = "[[listing]]\nregime = \"regime\"\n";
    let many = |count: usize| format!("schema = 1\nas_of = 2026-11-22\n{}", listing.repeat(count));
    assert!(case(&many(64)).is_empty());
    for count in [65, 60_000] {
        let findings = case(&many(count));
        has(&findings, Code::TooManyListings);
        let place = findings.iter().find(|each| each.code == Code::TooManyListings).map(|each| each.place.line);
        assert_eq!(place, Some(3 + 2 * 64), "the first that is too many");
    }
    let objects = vec!["{\"regime\": \"regime\"}"; 65].join(",\n");
    has(
        &case(&format!("{{\"schema\": 1, \"as_of\": \"2026-11-22\", \"listing\": [{objects}]}}")),
        Code::TooManyListings,
    );
}

/// Labels end up in command lines and in reports.
#[test]
fn labels_that_nobody_could_write() {
    for label in
        ["", " ", "A ", "A=B", "A.performed", "A\\tB", "\\u001b]52;c;eA==", "\\u202eA", "A\\nB", &"A".repeat(41)]
    {
        has(&case(&format!("{CASE}label = \"{label}\"\n")), Code::BadLabel);
    }
    for label in ["A", "another employer", "名单", "first_entry-2", &"A".repeat(40)] {
        assert!(case(&format!("{CASE}label = \"{label}\"\n")).is_empty(), "{label}");
    }
}

/// As many listings as there may be, of every shipped list in turn.
#[test]
fn as_many_listings_as_there_may_be() {
    let library = Library::shipped(&mut Vec::new());
    let packs = library.all();
    let listing = |place: usize| Listing::blank(format!("L{place}"), packs[place % packs.len()]);
    let case = Case { as_of: day("2026-11-22"), listings: (0..case_file::MOST_LISTINGS).map(listing).collect() };
    let found = in_time("64 listings", || evaluate(&packs, &library.calendar, &case));
    assert_eq!(found.listings.len(), 64);
    assert!(found.ask_next.len() > 500, "{} questions", found.ask_next.len());
}

/// Listings that follow from each other round and round.
#[test]
fn listings_in_a_circle() {
    let library = Library::shipped(&mut Vec::new());
    let packs = library.all();
    let pack = |id: &str| library.pack(id).expect("a shipped pack");
    let of = [pack("consumption-restriction"), pack("judgment-defaulter"), pack("rail-travel")];
    let listing = |place: usize| {
        let pack = of[place % 3];
        let mut listing = Listing::blank(format!("L{place}"), pack);
        listing.with = Some(vec![format!("L{}", (place + 1) % 36), format!("L{}", (place + 2) % 36)]);
        // A railway entry follows from others where a court asked for it.
        if let Some(why) = pack.fact("why_listed") {
            let court = pack.facts[why.0].values().iter().position(|value| value == "court");
            listing.answers[why.0] = Answer::One(court.expect("a value"));
        }
        listing
    };
    let case = Case { as_of: day("2026-11-22"), listings: (0..36).map(listing).collect() };
    let found = in_time("the circle", || evaluate(&packs, &library.calendar, &case));
    assert!(found.listings.iter().all(|listing| !listing.follows.is_empty()));
}

/// Ten changes in ten listings: what a change does not reach is not worked out again for its sake.
#[test]
fn changes_in_many_listings() {
    let library = Library::shipped(&mut Vec::new());
    let pack = library.pack("judgment-defaulter").expect("a shipped pack");
    let listings = (0..10).map(|place| Listing::blank(format!("L{place}"), pack)).collect();
    let before = Case { as_of: day("2026-11-22"), listings };
    let mut now = before.clone();
    let decided = pack.fact("decided_on").expect("a fact");
    for (place, listing) in now.listings.iter_mut().enumerate() {
        let on = day("2025-03-01") + chrono::Days::new(40 * place as u64);
        listing.answers[decided.0] = Answer::On(Window::exactly(on));
    }
    let found = in_time("the changes", || compare(&library.all(), &library.calendar, &before, &now));
    assert_eq!(found.changes.len(), 10);
    // Every difference of a listing is put down to the one change in it.
    for each in found.differences.iter().filter(|each| each.of.listing.is_some()) {
        let label = each.of.listing.as_ref().map_or("", |(label, _)| label);
        let place = label.trim_start_matches('L').parse::<usize>().expect("a number");
        assert_eq!(each.because_of, [vec![place]], "{each:?}");
    }
}

/// Every fact of many listings otherwise: so many changes are told, and their reasons not looked for.
#[test]
fn more_changes_than_anybody_tells_apart() {
    let library = Library::shipped(&mut Vec::new());
    let pack = library.pack("wage-arrears").expect("a shipped pack");
    let listings = |answer: Option<Answer>| {
        let listing = |place: usize| {
            let mut listing = Listing::blank(format!("L{place}"), pack);
            for (fact, given) in pack.facts.iter().zip(&mut listing.answers) {
                let is_event = matches!(fact.kind, FactKind::Event { .. });
                given.clone_from(answer.as_ref().filter(|_| is_event).unwrap_or(&Answer::Unknown));
            }
            listing
        };
        (0..16).map(listing).collect()
    };
    let before = Case { as_of: day("2026-11-22"), listings: listings(None) };
    let now = Case { as_of: day("2026-11-22"), listings: listings(Some(Answer::NotYet)) };
    let found = in_time("the changes", || compare(&library.all(), &library.calendar, &before, &now));
    assert!(found.changes.len() > 64 && found.differences.len() > 100);
    assert!(found.differences.iter().all(|each| each.because_of.is_empty()));
}

#[test]
fn days_that_are_none() {
    let none =
        ["9999-99-99", "0000-01-01", "0000", "0000-00", "9999", "9999-12-31", "2201-01-01", "1899-12-31", "2026-02-29"];
    let odd = [
        "-0001-01-01",
        "+262142-12-31",
        "10000-01-01",
        "20260101",
        "2026-1-1",
        "２０２６-01-01",
        "",
        "-",
        "--",
        "not-yett",
    ];
    for day in none.into_iter().chain(odd) {
        has(&case(&format!("{FACTS}listed_on = \"{day}\"\n")), Code::ImpossibleDate);
    }
    for day in ["0000-01-01", "9999-12-31"] {
        has(&case(&format!("{FACTS}listed_on = {day}\n")), Code::ImpossibleDate);
    }
    assert!(!case(&format!("{FACTS}listed_on = 9999-99-99\n")).is_empty());
    has(&case(&format!("{FACTS}listed_on = 1900-01-01\n")), Code::BeforeRegime);
    has(&case(&format!("{FACTS}listed_on = 2200-12-31\n")), Code::AfterAsOf);
    has(&case(&format!("{FACTS}listed_on = 1979-05-27T07:32:00Z\n")), Code::WrongType);
}

/// The as-of day may be any day of the calendar: the engine must live with the first and the last.
#[test]
fn the_first_and_the_last_as_of_day() {
    for day in ["9999-12-31", "0000-01-01"] {
        case(&CASE.replace("2026-11-22", day));
        case(&format!("{}facts = {{ paid = 2024-05-01 }}\n", CASE.replace("2026-11-22", day)));
    }
    let step = fact("paid", "type = \"event\"\nactor = \"person\"\nstep = true");
    let mut findings = Vec::new();
    let text = format!("{PACK}{step}{}", path("after (paid + 20 working days)"));
    let pack = load::pack(&File::new("pack.toml", text), false, &mut findings).expect("a sound pack");
    for day in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX, chrono::NaiveDate::default()] {
        let file = File::new("case.toml", CASE);
        let case = case_file::case(&file, &[&pack], &mut findings).expect("a case").as_known_on(&[&pack], day).case;
        in_time("the last day", || evaluate(&[&pack], &Calendar::without_notices(), &case));
    }
}

#[test]
fn a_calendar_of_nonsense() {
    let mut findings = Vec::new();
    let mut days = Calendar::without_notices();
    let rows = "+262142-12-31,holiday\n-262143-01-01,holiday\n0000-01-01,holiday\n99999999999-01-01,holiday\n,,\n名,单\n\u{0}\n";
    in_time("the calendar", || calendar::read(&File::new("days.csv", rows), &mut days, &mut findings));
    assert_eq!(findings.iter().filter(|finding| finding.code == Code::CalendarRow).count(), findings.len());
    assert_eq!(findings.len(), 7);
    // What no file can say is borne all the same.
    for day in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX] {
        in_time("the day", || days.announce(day, delist::engine::calendar::DayKind::Holiday));
    }
}

/// A year in which nobody ever works has no working day: it is passed over, not waited for.
#[test]
fn a_calendar_of_holidays() {
    let mut days = Calendar::without_notices();
    let first: chrono::NaiveDate = "2000-01-01".parse().expect("a day");
    first.iter_days().take(300_000).for_each(|day| days.announce(day, delist::engine::calendar::DayKind::Holiday));
    let rolled = in_time("the holidays", || days.roll(first));
    assert!(rolled.is_some_and(|counted| counted.day > first));
}

#[test]
fn many_mistakes_are_all_counted() {
    let keys: String = (0..2_000).map(|place| format!("k{place} = 1\n")).collect();
    assert!(case(&format!("{FACTS}{keys}")).len() >= 100);
    let one_line: String = (0..2_000).map(|place| format!(", \"k{place}\": 1")).collect();
    assert!(case(&format!("{{\"schema\": 1{one_line}}}")).len() >= 100);
}

#[test]
fn definitions_that_nest_as_deep_as_they_may_in_a_chain() {
    for word in ["not ", "after "] {
        let kind = if word == "not " { "type = \"yes-no\"" } else { "type = \"date\"" };
        let links = (0..499).map(|place| define(&format!("d{place}"), &format!("{}d{}", word.repeat(60), place + 1)));
        let text =
            format!("{PACK}{}{}{}{}", fact("b", kind), links.collect::<String>(), define("d499", "b"), note("d0"));
        has(&pack(&text), Code::TooLarge);
    }
}

#[test]
fn terms_within_terms() {
    let facts = fact("b", "type = \"yes-no\"")
        + &fact("date", "type = \"date\"")
        + &fact("c", "type = \"number\"\nunit = \"days\"");
    let branches = format!("({}1 day{}) from date", "if b then ".repeat(55), " else 2 days".repeat(55));
    let sums = (0..28).fold("c".to_owned(), |sum, _| format!("(c + {sum} + 1 day)"));
    let ranges = vec!["(1 to 2 days)"; 1_000].join(" + ");
    for when in [branches, format!("date + {sums}"), format!("date + {ranges}")] {
        assert!(pack(&format!("{PACK}{facts}{}", note(&when))).is_empty());
    }
}

#[test]
fn a_list_of_sixty_values_each_told_apart() {
    let values: Vec<String> = (0..60).map(|place| format!("\"v{place}\"")).collect();
    let choices = fact("c", &format!("type = \"choices\"\nvalues = [{}]", values.join(", ")));
    let both = |place: usize| {
        format!("(if c has v{place} then always else never) or (if c has v{place} then never else always)")
    };
    let when = (0..60).map(both).collect::<Vec<_>>().join(" and ");
    assert!(pack(&format!("{PACK}{choices}{}", note(&when))).is_empty());
}

#[test]
fn a_number_that_may_be_anything() {
    for (least, most) in [(i64::MIN, i64::MAX), (i64::MIN, 0), (0, i64::MAX)] {
        let number = fact("n", &format!("type = \"number\"\nleast = {least}\nmost = {most}"));
        let sums = define("m", "n + n + n");
        let when = "m >= n and (if n = 3 then 2026-01-01 else never) and (if not (n = 3) then 2026-01-01 else never)";
        assert!(pack(&format!("{PACK}{number}{sums}{}", note(when))).is_empty());
    }
}

/// A way that asks for the deletion it decides about is told so, wherever it does, and followed nowhere.
#[test]
fn a_way_that_leads_back_to_itself_is_told() {
    let ends = "[[effect]]\nid = \"effect\"\ncite = \"law 1\"\nbegins = \"always\"\nends = \"delisting\"\n";
    for (opens, due) in [("delisting", ""), ("always", "due = \"delisting\"\n")] {
        let text = format!("{PACK}{}{due}{ends}", path(opens));
        let codes: Vec<Code> = pack(&text).iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::MisplacedDelisting], "{opens} {due}");
    }
}

/// However much there is to be looked at, a mistake is told, and the pack does not pass as sound.
#[test]
fn warnings_never_hide_a_mistake() {
    let mut text = PACK.to_owned();
    for place in 0..300 {
        text += &format!("[[note]]\nid = \"n{place}\"\ncite = \"law\"\nwhen = \"always\"\n");
    }
    text += &note("nothing_of_the_kind");
    let findings = pack(&text);
    assert!(findings.iter().any(|finding| finding.code == Code::UnknownName), "{} findings", findings.len());
}

/// Texts that reach back, one over the other: refused by their size, not followed until memory ends.
#[test]
fn texts_that_reach_back_over_each_other_are_bounded() {
    let mut text = "schema = 1\nid = \"regime\"\nlisting_date = \"listed\"\n".to_owned();
    let sources = 0..40;
    for place in sources.clone() {
        text += &format!(
            "[[source]]\nid = \"s{place}\"\ntitle = \"A law\"\nissuer = \"A legislature\"\nverified = \"full-text\"\n\
             read_in = \"nowhere\"\n[[version]]\nsource = \"s{place}\"\nfrom = {}-01-01\nalso = \"{}\"\n",
            1950 + place,
            vec![format!("governed by s{place}"); 60].join(" or ")
        );
    }
    text += &fact("listed", "type = \"date\"");
    let governed: Vec<String> = sources.map(|place| format!("governed by s{place}")).collect();
    text += &format!("[[note]]\nid = \"note\"\ncite = \"s0 1\"\nwhen = \"{}\"\n", governed.join(" or "));
    assert!(pack(&text).iter().any(|finding| finding.code == Code::TooLarge));
}

/// Thousands of points that lapse are counted in one pass.
#[test]
fn many_points_lapse_in_time() {
    let points: Vec<String> = (0..1_200).map(|_| "number until event + 1 year".to_owned()).collect();
    let facts = fact("number", "type = \"number\"\nleast = 0\nmost = 60") + &fact("event", "type = \"date\"");
    let text = format!("{PACK}{facts}{}", path(&format!("at most 4 left of [{}]", points.join(", "))));
    let _ = pack(&text);
}
