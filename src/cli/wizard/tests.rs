//! The interview without a terminal: what is asked, taking back, and that questions end.

use crate::cli::desk::Desk;
use crate::engine::Case;
use crate::engine::case::Listing;
use crate::engine::fact::{Answer, FactId, FactKind, ValueSet};
use crate::engine::window::Window;
use crate::pack::case_file::partial_date;
use crate::pack::{case_file, case_text, place::File};
use crate::text::Texts;

use super::ask::{Asking, Turned};
use super::interview::{Interview, Turn};
use super::prompter::{Menu, Prompter, Reply};
use crate::cli::failure::Failure;

fn desk() -> Desk {
    let opened = Desk::open(Texts::embedded("en").expect("English"), None);
    opened.map_err(|error| format!("{:?}", error.1)).expect("the shipped rules")
}

fn blank() -> Case {
    Case { as_of: "2026-11-22".parse().expect("a day"), listings: Vec::new() }
}

/// A person who answers out of a list, and is out of it when the list is.
struct Scripted {
    replies: std::collections::VecDeque<Reply<usize>>,
    lines: std::collections::VecDeque<&'static str>,
    heard: Vec<String>,
}

impl Scripted {
    fn new(replies: &[usize], lines: &[&'static str]) -> Scripted {
        Scripted {
            replies: replies.iter().map(|place| Reply::Answer(*place)).collect(),
            lines: lines.iter().copied().collect(),
            heard: Vec::new(),
        }
    }
}

impl Prompter for Scripted {
    fn say(&mut self, text: &str) {
        self.heard.push(text.to_owned());
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        self.heard.extend(menu.question.map(str::to_owned));
        self.heard.extend(menu.items.iter().cloned());
        self.replies.pop_front().ok_or(Failure::Left)
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        self.heard.push(question.to_owned());
        self.lines.pop_front().map(|line| Reply::Answer(line.to_owned())).ok_or(Failure::Left)
    }
}

#[test]
fn what_cannot_matter_is_not_asked() {
    let desk = desk();
    let pack = desk.library.pack("judgment-defaulter").expect("the pack");
    let fact = |id: &str| pack.fact(id).expect("the fact");
    let mut interview = Interview::new(&desk, pack, blank());
    assert_eq!(interview.next().map(|next| next.turn), Some(Turn::Fact(fact("decided_on"))));
    let day = partial_date("2026-03-10").expect("a day");
    interview.take(fact("decided_on"), Answer::On(day)).expect("it fits");
    assert_eq!(interview.next().map(|next| next.turn), Some(Turn::Fact(fact("grounds"))));
    interview.take(fact("grounds"), Answer::Several(ValueSet::only(0))).expect("it fits");
    let mut asked = Vec::new();
    while let Some(next) = interview.next() {
        match next.turn {
            Turn::Fact(fact) => {
                let id = pack.facts[fact.0].id.as_str();
                asked.push(id);
                let answer = if id == "conviction" { Answer::One(0) } else { Answer::Unknown };
                interview.take(fact, answer).expect("it fits");
            }
            Turn::Events(group, facts) => {
                asked.extend(facts.iter().map(|fact| pack.facts[fact.0].id.as_str()));
                interview.take_all(&group, &facts, &Answer::NotYet);
            }
        }
    }
    assert!(asked.contains(&"performed"), "{asked:?}");
    // No period runs for item 1 alone, so none can have been extended.
    assert!(!asked.contains(&"extension_years"), "{asked:?}");
    // The 2013 text needs the creditor's word; it cannot govern a decision of 2026.
    assert!(!asked.contains(&"creditor_confirmed"), "{asked:?}");
    // Without a conviction, nobody is asked when a punishment ended.
    assert!(!asked.contains(&"punishment_completed") && !asked.contains(&"convicted_on"), "{asked:?}");
}

#[test]
fn going_back_takes_the_last_answer_back() {
    let desk = desk();
    let pack = desk.library.pack("irb-2019").expect("the pack");
    let mut interview = Interview::new(&desk, pack, blank());
    let first = interview.next();
    assert!(!interview.back(), "there is nothing to take back");
    interview.take(FactId(0), Answer::On(partial_date("2019-05").expect("a month"))).expect("it fits");
    assert_ne!(interview.next(), first);
    assert!(interview.back());
    assert_eq!(interview.next(), first);
    assert_eq!(*interview.answer(FactId(0)), Answer::Unknown);
}

#[test]
fn an_answer_that_contradicts_another_is_refused_and_changes_nothing() {
    let desk = desk();
    let pack = desk.library.pack("judgment-defaulter").expect("the pack");
    let fact = |id: &str| pack.fact(id).expect("the fact");
    let mut interview = Interview::new(&desk, pack, blank());
    let on = |text: &str| Answer::On(partial_date(text).expect("a date"));
    interview.take(fact("creditor_applied"), on("2026-05-04")).expect("it fits");
    let refused = interview.take(fact("court_agreed"), on("2026-05-03")).expect_err("agreed before it was asked");
    assert_eq!(refused.code.name(), "out-of-order");
    assert_eq!(*interview.answer(fact("court_agreed")), Answer::Unknown);
    assert!(interview.take(fact("decided_on"), on("2027")).is_err(), "decided after the as-of day");
}

#[test]
fn help_says_why_and_a_wrong_date_is_asked_again() {
    let desk = desk();
    let pack = desk.library.pack("judgment-defaulter").expect("the pack");
    let mut interview = Interview::new(&desk, pack, blank());
    // Help, then "I know the date", a date that does not exist, a date that does.
    let mut person = Scripted::new(&[2, 0], &["2026-02-30", "2026-03"]);
    let turned = Asking { prompter: &mut person, texts: &desk.texts }.fact(&mut interview, FactId(0));
    assert_eq!(turned.expect("answered"), Turned::Answered);
    assert_eq!(*interview.answer(FactId(0)), Answer::On(partial_date("2026-03").expect("a month")));
    let heard = person.heard.join("\n");
    assert!(heard.contains("5(3)") && heard.contains("“2026-02-30” is not a date"), "{heard}");
    assert!(heard.contains("I don't know") && heard.contains("Go back"));
}

/// Persons who answer at random: the questions end, and what is kept reads back as the same case.
#[test]
fn questions_end_whatever_is_answered() {
    let desk = desk();
    for pack in &desk.library.packs {
        for seed in 0..6u64 {
            let mut dice = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1;
            let mut roll = |sides: u64| {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                dice % sides
            };
            let mut interview = Interview::new(&desk, pack, blank());
            let mut turns = 0;
            while let Some(next) = interview.next() {
                turns += 1;
                assert!(turns <= 3 * pack.facts.len(), "{} {seed}", pack.id);
                match next.turn {
                    Turn::Events(group, _) if roll(2) == 0 => interview.open(&group),
                    Turn::Events(group, facts) => interview.take_all(&group, &facts, &Answer::NotYet),
                    Turn::Fact(fact) => {
                        let answer = random(&pack.facts[fact.0].kind, &mut roll);
                        if interview.take(fact, answer).is_err() {
                            interview.take(fact, Answer::Unknown).expect("not knowing always fits");
                        }
                    }
                }
            }
            let case = interview.into_case();
            let text = case_text::to_toml(&case, &desk.packs());
            let mut findings = Vec::new();
            let again = case_file::case(&File::new("kept", text), &desk.packs(), &mut findings);
            assert_eq!((again, findings), (Some(case), Vec::new()));
        }
    }
}

fn random(kind: &FactKind, roll: &mut impl FnMut(u64) -> u64) -> Answer {
    let date = |roll: &mut dyn FnMut(u64) -> u64| -> Window {
        let text = format!("{}-{:02}-{:02}", 2014 + roll(13), 1 + roll(12), 1 + roll(28));
        let cut = [10, 7, 4][roll(3) as usize];
        partial_date(&text[..cut]).expect("a date")
    };
    match (kind, roll(5)) {
        (_, 0) => Answer::Unknown,
        (FactKind::Event { .. }, 1 | 2) => Answer::NotYet,
        (FactKind::Date | FactKind::Event { .. }, _) => Answer::On(date(roll)),
        (FactKind::Choice(values), _) => Answer::One(roll(values.len() as u64) as usize),
        (FactKind::YesNo, _) => Answer::One(roll(2) as usize),
        (FactKind::Choices { values, .. }, _) => Answer::Several(ValueSet::only(roll(values.len() as u64) as usize)),
        (FactKind::Number { least, most, .. }, _) => Answer::Number(least + roll((most - least + 1) as u64) as i64),
    }
}

/// A person who chooses by the words of the answers.
struct ByWords {
    words: std::collections::VecDeque<&'static str>,
    lines: std::collections::VecDeque<&'static str>,
    heard: Vec<String>,
}

impl ByWords {
    fn new(words: &[&'static str], lines: &[&'static str]) -> ByWords {
        ByWords { words: words.iter().copied().collect(), lines: lines.iter().copied().collect(), heard: Vec::new() }
    }
}

impl Prompter for ByWords {
    fn say(&mut self, text: &str) {
        self.heard.push(text.to_owned());
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        self.heard.extend(menu.question.map(str::to_owned));
        let Some(words) = self.words.pop_front() else { return Err(Failure::Left) };
        let found = menu.items.iter().position(|item| item.starts_with(words));
        Ok(Reply::Answer(found.unwrap_or_else(|| panic!("no answer begins with {words:?}: {:?}", menu.items))))
    }

    fn line(&mut self, _: &str) -> Result<Reply<String>, Failure> {
        self.lines.pop_front().map(|line| Reply::Answer(line.to_owned())).ok_or(Failure::Left)
    }
}

fn asked_which(words: &[&'static str]) -> (Vec<String>, String) {
    let desk = desk();
    let mut person = ByWords::new(words, &[]);
    let found = match super::which::ask(&desk, &mut person) {
        Ok(found) => found.unwrap_or_default(),
        Err(Failure::Left) => Vec::new(),
        Err(failure) => panic!("{failure:?}"),
    };
    (found.iter().map(|pack| pack.id.clone()).collect(), person.heard.join("\n"))
}

#[test]
fn whoever_knows_nothing_is_told_what_to_look_for_and_led_to_the_reports() {
    let answers = ["Help me", "I don't know", "I don't know", "I don't know", "What is reported of a list"];
    let (found, heard) = asked_which(&answers);
    assert_eq!(found, ["irb-2019"]);
    assert!(heard.contains("nobody can tell") && heard.contains("recognised by"), "{heard}");
    assert!(!heard.contains("lists and records fit"), "{heard}");
}

#[test]
fn too_many_lists_are_not_offered_as_an_answer() {
    let (_, heard) = asked_which(&["Help me", "A person, for what that", "I don't know", "I don't know", "Go back"]);
    assert!(heard.contains("too many to tell"), "{heard}");
}

#[test]
fn going_back_keeps_the_other_answers() {
    let answers = [
        "Help me",
        "A person, for what that",
        "Court",
        "Go back",
        "Tax authority",
        "Tax is owed",
        "The monthly notices",
    ];
    let (found, heard) = asked_which(&answers);
    assert_eq!(found, ["tax-arrears"], "{heard}");
    assert_eq!(heard.matches("Who is the entry about?").count(), 1, "{heard}");
}

/// A case of the court list, paid or not, without a period.
fn listed(desk: &Desk, listings: usize) -> Case {
    let facts = "regime = \"judgment-defaulter\"\n[listing.facts]\ndecided_on = 2026-03-10\n\
                 grounds = [\"ability-but-refuses\"]\nperformed = \"not-yet\"\n";
    let listings: String = (0..listings).map(|_| format!("[[listing]]\n{facts}")).collect();
    let file = File::new("case", format!("schema = 1\nas_of = 2026-11-22\n{listings}"));
    case_file::case(&file, &desk.packs(), &mut Vec::new()).expect("a case without findings")
}

fn tried(case: &Case, words: &[&'static str], lines: &[&'static str]) -> (Option<Case>, String) {
    let mut person = ByWords::new(words, lines);
    let kept = super::what_if::what_if(&desk(), &mut person, case).expect("the person stays");
    assert!(person.words.is_empty() && person.lines.is_empty(), "{:?} was not asked for", person.words);
    (kept, person.heard.join("\n"))
}

#[test]
fn a_changed_case_is_kept_only_if_asked_for() {
    let desk = desk();
    let (case, pack) = (listed(&desk, 1), desk.library.pack("judgment-defaulter").expect("the pack"));
    let performed = pack.fact("performed").expect("the fact").0;
    let change = ["full performance by the person", "It has happened"];
    let (kept, _) = tried(&case, &[&change[..], &["Keep the changed case"]].concat(), &["2026-09-30"]);
    let day = partial_date("2026-09-30").expect("a day");
    let mut expected = case.clone();
    expected.listings[0].answers[performed] = Answer::On(day);
    assert_eq!(kept, Some(expected));
    let (kept, heard) = tried(&case, &[&change[..], &["Leave the case"]].concat(), &["2026-09-30"]);
    assert_eq!(kept, None);
    assert!(heard.contains("The case is as it was."), "{heard}");
    assert_eq!(tried(&case, &["Go back"], &[]).0, None);
}

#[test]
fn the_last_change_can_be_undone_and_the_one_before_stays() {
    let desk = desk();
    let (case, pack) = (listed(&desk, 1), desk.library.pack("judgment-defaulter").expect("the pack"));
    let words = [
        "full performance by the person",
        "It has happened",
        "Change another answer",
        "Is a Saturday or Sunday",
        "Such a day does not count",
        "Undo the last change",
        "Keep the changed case",
    ];
    let (kept, heard) = tried(&case, &words, &["2026-09-30"]);
    let kept = kept.expect("kept");
    assert!(heard.contains("The last change is undone."), "{heard}");
    assert_eq!(kept.listings[0].readings, Vec::new());
    assert_ne!(kept.listings[0].answers, case.listings[0].answers);
    // Undoing the only change leads back to the case itself.
    let (kept, _) = tried(&case, &["full performance by the person", "It has happened", "Undo"], &["2026-09-30"]);
    assert_eq!(kept, None);
    let (kept, _) =
        tried(&case, &[&words[..2], &["Change another answer"], &words[3..5], &["Keep"]].concat(), &["2026-09-30"]);
    let reading = pack.reading("makeup-days").expect("the reading");
    assert_eq!(kept.expect("kept").listings[0].readings, vec![(reading, 1)]);
}

#[test]
fn the_same_answer_is_no_change_and_a_contradiction_is_refused() {
    let desk = desk();
    let (kept, heard) = tried(&listed(&desk, 1), &["full performance by the person", "Not yet", "Go back"], &[]);
    assert_eq!(kept, None);
    assert!(heard.contains("That is the answer already"), "{heard}");
    let words = ["decision to list", "I know the day", "I know the day", "Keep"];
    let (kept, heard) = tried(&listed(&desk, 1), &words, &["2027-01-01", "2026-03-11"]);
    assert!(heard.contains("That cannot be"), "{heard}");
    assert!(kept.is_some());
}

#[test]
fn with_several_listings_one_is_chosen_first() {
    let desk = desk();
    let case = listed(&desk, 2);
    let words = ["Listing A", "Go back", "Listing B", "full performance by the person", "It has happened", "Keep"];
    let kept = tried(&case, &words, &["2026-09-30"]).0.expect("kept");
    assert_eq!(kept.listings[0], case.listings[0]);
    assert_ne!(kept.listings[1], case.listings[1]);
}

/// Everything a walk needs to say something to a question: a way to choose it.
fn some_answer(pack: &crate::engine::Pack, fact: FactId, which: usize) -> Answer {
    match &pack.facts[fact.0].kind {
        FactKind::Choice(values) => Answer::One(which % values.len()),
        FactKind::YesNo => Answer::One(which % 2),
        FactKind::Choices { values, .. } => Answer::Several(ValueSet::only(which % values.len())),
        FactKind::Number { least, most, .. } => Answer::Number((*least + which as i64 % 3).min(*most)),
        FactKind::Date | FactKind::Event { .. } => {
            let days = ["2024-03-05", "2025-06", "2026-02-01", "2019", "2026-10-09"];
            Answer::On(partial_date(days[which % days.len()]).expect("a date"))
        }
    }
}

/// One walk through a pack's questions: forwards with these answers, and then back to the beginning, question by
/// question. Every question on the way back is the one that was asked on the way there, with the answers of then.
fn walked(desk: &Desk, pack: &crate::engine::Pack, seed: usize) -> std::collections::BTreeSet<FactId> {
    let mut interview = Interview::new(desk, pack, blank());
    let mut asked = std::collections::BTreeSet::new();
    let mut way: Vec<(Option<Turn>, Case)> = Vec::new();
    while let Some(next) = interview.next() {
        assert!(way.len() < 200, "{}: the questions end", pack.id);
        way.push((Some(next.turn.clone()), interview.case().clone()));
        match next.turn {
            Turn::Fact(fact) => {
                asked.insert(fact);
                // Some answers do not fit those before; *I don't know* always does.
                let answers = (0..6).map(|more| some_answer(pack, fact, seed + 7 * way.len() + more));
                let fits = answers.into_iter().any(|answer| interview.take(fact, answer).is_ok());
                if !fits {
                    interview.take(fact, Answer::Unknown).expect("it always fits");
                }
            }
            Turn::Events(group, facts) if (seed + way.len()).is_multiple_of(3) => {
                interview.take_all(&group, &facts, &Answer::NotYet);
                asked.extend(facts);
            }
            Turn::Events(group, _) => interview.open(&group),
        }
    }
    while let Some((turn, case)) = way.pop() {
        assert!(interview.back(), "{}: one step back", pack.id);
        // What is asked follows from the case and from what was asked; on one walk it is looked at.
        assert!(seed > 0 || interview.next().map(|next| next.turn) == turn, "{}: another question", pack.id);
        assert_eq!(*interview.case(), case, "{}, walk {seed}", pack.id);
    }
    assert!(!interview.back(), "{}: at the beginning", pack.id);
    asked
}

/// What is never asked, because it only says that a step of a procedure was taken on which nothing else hangs: no day,
/// no way and no other step. A case file can say it.
const NEVER: &[&str] = &["environmental-assessment.reconsideration_asked", "telecom-fraud.card_requested"];

/// What is asked on the way of the worked cases in which a fact is answered, until it is asked.
fn asked_as_in_a_worked_case(
    desk: &Desk,
    pack: &crate::engine::Pack,
    worked: &[crate::pack::worked::WorkedCase],
    fact: FactId,
) -> std::collections::BTreeSet<FactId> {
    let mut asked = std::collections::BTreeSet::new();
    let of_pack = worked.iter().filter(|each| each.pack == pack.id);
    // A listing with the day on which its case is looked at: some texts are not in force any more.
    let listings = of_pack.flat_map(|each| each.case.listings.iter().map(|listing| (each.case.as_of, listing)));
    let answered = |listing: &Listing| listing.regime == pack.id && listing.answers[fact.0] != Answer::Unknown;
    let with_fact: Vec<_> = listings.filter(|(_, listing)| answered(listing)).collect();
    // What a worked case leaves open is answered in several ways.
    for ((as_of, listing), seed) in (0..8).flat_map(|seed| with_fact.iter().map(move |each| (*each, seed))) {
        let answer = |asked: FactId| match (&listing.answers[asked.0], &pack.facts[asked.0].kind) {
            (Answer::Unknown, FactKind::Event { .. }) if seed % 2 == 1 => Answer::NotYet,
            (Answer::Unknown, _) if seed > 0 => some_answer(pack, asked, seed + asked.0),
            (known, _) => known.clone(),
        };
        let mut interview = Interview::new(desk, pack, Case { as_of, listings: Vec::new() });
        while let Some(next) = interview.next() {
            match next.turn {
                Turn::Fact(next) => {
                    asked.insert(next);
                    if interview.take(next, answer(next)).is_err() {
                        interview.take(next, Answer::Unknown).expect("it always fits");
                    }
                }
                Turn::Events(group, _) => interview.open(&group),
            }
            if asked.contains(&fact) {
                return asked;
            }
        }
    }
    asked
}

#[test]
fn every_question_of_every_pack_is_asked_on_some_walk_and_taken_back_on_the_way_back() {
    /// What no walk of so many reaches is looked for on the way of a worked case.
    const WALKS: usize = if cfg!(feature = "thorough") { 12 } else { 3 };
    let desk = desk();
    let worked = desk.worked_cases().expect("the worked cases");
    let next = std::sync::atomic::AtomicUsize::new(0);
    let never = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, |count| count.get()) {
            scope.spawn(|| {
                while let Some(pack) = desk.library.packs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    let mut asked = std::collections::BTreeSet::new();
                    for seed in 0..WALKS {
                        asked.extend(walked(&desk, pack, seed));
                        if asked.len() == pack.facts.len() {
                            break;
                        }
                    }
                    let facts = (0..pack.facts.len()).map(FactId);
                    for fact in facts.clone() {
                        if !asked.contains(&fact) {
                            asked.extend(asked_as_in_a_worked_case(&desk, pack, &worked, fact));
                        }
                    }
                    let missing = facts.filter(|fact| !asked.contains(fact));
                    let named = missing.map(|fact| format!("{}.{}", pack.id, pack.facts[fact.0].id));
                    never.lock().expect("no other walk panicked").extend(named);
                }
            });
        }
    });
    let never = never.into_inner().expect("no walk panicked");
    assert_eq!(
        never.into_iter().collect::<std::collections::BTreeSet<_>>(),
        NEVER.iter().map(|id| (*id).to_owned()).collect()
    );
}

#[test]
fn an_answer_that_no_longer_matters_is_taken_out_and_changes_nothing() {
    let desk = desk();
    let pack = desk.library.pack("judgment-defaulter").expect("the pack");
    let fact = |id: &str| pack.fact(id).expect("the fact");
    let mut interview = Interview::new(&desk, pack, blank());
    let day = Answer::On(partial_date("2025-03-10").expect("a day"));
    interview.take(fact("decided_on"), day).expect("it fits");
    // Item 4 has a period, which may have been extended (2017 Provisions, art. 2).
    interview.take(fact("grounds"), Answer::Several(ValueSet::only(3))).expect("it fits");
    interview.take(fact("extension_years"), Answer::Number(1)).expect("it fits");
    let mattered = interview.mattering();
    assert!(mattered.contains(&fact("extension_years")));
    // Item 1 alone has none: no extension can matter (art. 2(1)).
    interview.take(fact("grounds"), Answer::Several(ValueSet::only(0))).expect("it fits");
    let before = interview.evaluation();
    assert_eq!(interview.prune(&mattered), [fact("extension_years")]);
    assert_eq!(*interview.answer(fact("extension_years")), Answer::Unknown);
    let after = interview.evaluation();
    assert_eq!(before.listings[0].removal, after.listings[0].removal);
    assert!(interview.prune(&mattered).is_empty(), "once is enough");
}

#[test]
fn a_long_list_is_searched_by_a_part_of_a_name() {
    let desk = desk();
    let items: Vec<String> = (0..20).map(|number| format!("List {number}")).collect();
    let choose = |replies: &[usize], lines: &[&'static str]| {
        let mut person = Scripted::new(replies, lines);
        let found = super::choose_long(&desk.texts, &mut person, "Which?", &items).ok().flatten();
        (found, person.heard.join("\n"))
    };
    // The first item searches; of what was found the second is taken.
    assert_eq!(choose(&[0, 1], &["list 1"]).0, Some(10));
    // Nothing found leads back to the whole list.
    let (found, heard) = choose(&[0, 4], &["tax"]);
    assert!(found == Some(3) && heard.contains("Nothing has “tax” in its name"), "{found:?} {heard}");
    assert_eq!(choose(&[21], &[]).0, None, "the last item goes back");
}

/// A person who presses Ctrl-C where the list of replies says so.
struct Pressing(std::collections::VecDeque<Option<usize>>, Vec<String>);

impl Prompter for Pressing {
    fn say(&mut self, text: &str) {
        self.1.push(text.to_owned());
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        self.1.extend(menu.question.map(str::to_owned));
        match self.0.pop_front() {
            Some(Some(place)) => Ok(Reply::Answer(place)),
            Some(None) => Err(Failure::Interrupted),
            None => Err(Failure::Left),
        }
    }

    fn line(&mut self, _: &str) -> Result<Reply<String>, Failure> {
        Err(Failure::Left)
    }
}

#[test]
fn ctrl_c_below_a_report_loses_no_case_unasked() {
    let desk = desk();
    let pack = desk.library.pack("irb-2019").expect("the pack");
    let case = Interview::new(&desk, pack, blank()).into_case();
    let end = |replies: &[Option<usize>]| {
        let mut person = Pressing(replies.iter().copied().collect(), Vec::new());
        let keeping = super::Keeping::nothing(&desk, None);
        let ended = super::after_report(&desk, &mut person, case.clone(), keeping);
        let asked = person.1.iter().filter(|said| said.contains("You pressed Ctrl-C")).count();
        (ended, asked, person.0.len())
    };
    // At the list of ways to explain; go on; finish; without saving.
    let (ended, asked, left) = end(&[Some(0), None, Some(0), Some(7), Some(1)]);
    assert!(ended.is_ok() && asked == 1 && left == 0, "{ended:?} {asked} {left}");
    // At “What next?”, and again at what is asked then: out at once.
    let (ended, asked, _) = end(&[None, None]);
    assert!(matches!(ended, Err(Failure::Interrupted)) && asked == 1, "{ended:?} {asked}");
}
