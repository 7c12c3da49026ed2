//! `delist wizard`: asks, reports, saves.
//!
//! The disclaimer comes first and has to be acknowledged. Then only questions whose answer can
//! still matter; a review of every answer before the result; then the report, and the offer to
//! save it encrypted. Nothing is written unless the person asks for it; from then on every answer is.

mod ask;
mod dialog;
mod interview;
mod keeping;
mod long_list;
mod plain;
mod prompter;
mod what_if;
mod which;
mod written;
#[cfg(test)]
mod tests;

use clap::ArgMatches;

use crate::engine::{Case, Pack, evaluate};
use crate::report;
use crate::text::Naming;

use super::assess::parse_day;
use super::desk::Desk;
use super::failure::Failure;
use super::kept::Kept;
use super::output;
use super::session;

use ask::{Asking, Turned, answer_worded};
use dialog::Dialog;
use interview::Interview;
use keeping::Keeping;
pub use long_list::choose_long;
use plain::Plain;
#[cfg(test)]
pub use prompter::Menu;
pub use prompter::{Prompter, Reply};

/// Somebody to ask: at a terminal, or line by line; or the message that there is nobody.
pub fn somebody(desk: &Desk) -> Result<Box<dyn Prompter + '_>, Failure> {
    Ok(if desk.habits.plain { Box::new(Plain::open(desk)) } else { Box::new(Dialog::open(desk)?) })
}

/// Runs the wizard from the command line.
pub fn command(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let as_of = args.get_one::<String>("as-of").map(|text| parse_day(text)).transpose()?;
    let regimes: Vec<&String> = args.get_many::<String>("regime").into_iter().flatten().collect();
    let packs = regimes.iter().map(|id| desk.pack(id)).collect::<Result<Vec<&Pack>, Failure>>()?;
    let keeping = Keeping::nothing(desk, session::second_key(args)?);
    let mut prompter = somebody(desk)?;
    run(desk, &mut prompter, as_of, packs, keeping)
}

/// Runs the wizard from the menu.
pub fn start(desk: &Desk, prompter: &mut impl Prompter) -> Result<(), Failure> {
    run(desk, prompter, None, Vec::new(), Keeping::nothing(desk, None))
}

fn run(
    desk: &Desk,
    prompter: &mut impl Prompter,
    as_of: Option<chrono::NaiveDate>,
    packs: Vec<&Pack>,
    mut keeping: Keeping,
) -> Result<(), Failure> {
    if !acknowledged(desk, prompter)? {
        return Ok(());
    }
    let as_of = match as_of {
        Some(day) => day,
        None => match ask_day(desk, prompter)? {
            Some(day) => day,
            None => return Ok(()),
        },
    };
    let packs = if packs.is_empty() { which::ask(desk, prompter)?.unwrap_or_default() } else { packs };
    match asked_about(desk, prompter, packs, Case { as_of, listings: Vec::new() }, &mut keeping)? {
        Some(case) if !case.listings.is_empty() => after_report(desk, prompter, case, keeping),
        _ => Ok(()),
    }
}

/// The case with a listing more for each of these lists. `None` if the person left the questions.
fn asked_about(
    desk: &Desk,
    prompter: &mut impl Prompter,
    packs: Vec<&Pack>,
    mut case: Case,
    keeping: &mut Keeping,
) -> Result<Option<Case>, Failure> {
    let last = packs.len().saturating_sub(1);
    for (place, pack) in packs.into_iter().enumerate() {
        let before = case.clone();
        let mut interview = Interview::new(desk, pack, case);
        let onward = if place < last { Onward::NextList } else { Onward::Result };
        if !interviewed(desk, prompter, &mut interview, onward, keeping)? {
            // Whoever leaves the second list keeps the first.
            return Ok((place > 0).then_some(before));
        }
        case = interview.into_case();
    }
    Ok(Some(case))
}

/// Opens a saved case on a terminal.
pub fn resume(desk: &Desk, case: Case, kept: Kept) -> Result<(), Failure> {
    resume_with(desk, &mut somebody(desk)?, case, kept)
}

/// Shows a saved case again and goes on from there.
pub fn resume_with(desk: &Desk, prompter: &mut impl Prompter, case: Case, kept: Kept) -> Result<(), Failure> {
    let keeping = Keeping::opened(desk, kept, &case);
    after_report(desk, prompter, case, keeping)
}

/// Asks whether the version before a damaged one, last written then, is to be opened.
pub fn confirm_previous(desk: &Desk, when: &str) -> Result<bool, Failure> {
    agrees_to_previous(desk, &mut somebody(desk)?, when)
}

/// The same, from the menu.
pub fn agrees_to_previous(desk: &Desk, prompter: &mut impl Prompter, when: &str) -> Result<bool, Failure> {
    let texts = &desk.texts;
    let items = ["session-previous-yes", "session-previous-no"].map(|id| texts.ui(id, &[]));
    let chosen = prompter.choose(&texts.ui("session-previous-question", &[("when", when.into())]), &items)?;
    Ok(chosen == Reply::Answer(0))
}

/// Asks whether a session is really to be deleted.
pub fn confirm_delete(desk: &Desk, id: &str) -> Result<bool, Failure> {
    let mut prompter = somebody(desk)?;
    let texts = &desk.texts;
    let items = ["session-delete-no", "session-delete-yes"].map(|id| texts.ui(id, &[]));
    let chosen = prompter.choose(&texts.ui("session-delete-question", &[("id", id.into())]), &items)?;
    Ok(chosen == Reply::Answer(1))
}

fn acknowledged(desk: &Desk, prompter: &mut impl Prompter) -> Result<bool, Failure> {
    let texts = &desk.texts;
    prompter.say(&texts.ui("wizard-before", &[]));
    prompter.say(&report::disclaimer(texts));
    let items = ["wizard-understood", "wizard-leave"].map(|id| texts.ui(id, &[]));
    Ok(prompter.choose(&texts.ui("wizard-understood-question", &[]), &items)? == Reply::Answer(0))
}

fn ask_day(desk: &Desk, prompter: &mut impl Prompter) -> Result<Option<chrono::NaiveDate>, Failure> {
    let texts = &desk.texts;
    let today = desk.today();
    let items =
        [texts.ui("wizard-as-of-today", &[("day", texts.day(today).into())]), texts.ui("wizard-as-of-other", &[])];
    loop {
        match prompter.choose(&texts.ui("wizard-as-of-question", &[]), &items)? {
            Reply::Answer(0) => return Ok(Some(today)),
            Reply::Answer(_) => {
                let window = Asking { prompter: &mut *prompter, texts }.day()?;
                match window.filter(|window| window.is_exact()).and_then(|window| window.earliest().day()) {
                    Some(day) => return Ok(Some(day)),
                    None => prompter.say(&texts.ui("wizard-as-of-needs-a-day", &[])),
                }
            }
            Reply::Left => return Ok(None),
        }
    }
}

/// Asks until nothing can change any more and the review is confirmed. `false` if the person left.
fn interviewed(
    desk: &Desk,
    prompter: &mut impl Prompter,
    interview: &mut Interview,
    onward: Onward,
    keeping: &mut Keeping,
) -> Result<bool, Failure> {
    let texts = &desk.texts;
    let naming = Naming::new(texts, interview.pack());
    prompter.say(&format!("\n{}", naming.title()));
    if !interview.is_again() {
        if let Some(about) = texts.pack(&interview.pack().id, "about") {
            prompter.say(&about);
        }
        prompter.say(&texts.ui(if desk.habits.plain { "terminal-plain-how" } else { "wizard-how" }, &[]));
    }
    let mut offered = false;
    let mut so_far = String::new();
    loop {
        while let Some(upcoming) = interview.next() {
            if upcoming.beside && !offered {
                offered = true;
                prompter.say(&format!("\n{}", texts.ui("wizard-beside", &[("count", upcoming.left.into())])));
            }
            let turned = match (Asking { prompter: &mut *prompter, texts }).turn(interview, &upcoming) {
                Err(Failure::Interrupted) if interview.turns() > 0 || interview.place() > 0 => {
                    interrupted(desk, prompter, interview.case(), keeping)?;
                    continue;
                }
                turned => turned?,
            };
            if turned == Turned::Back && !interview.back() && leaves(desk, prompter)? {
                return Ok(false);
            }
            keeping.take(prompter, interview.case())?;
            let now = report::so_far(&interview.evaluation(), &desk.packs(), texts, interview.place());
            if now != so_far {
                prompter.say(&texts.ui("wizard-so-far", &[("answer", now.as_str().into())]));
                so_far = now;
            }
        }
        prompter.say(&format!("\n{}", texts.ui("wizard-enough", &[])));
        let reviewed = match review(desk, prompter, interview, onward) {
            Err(Failure::Interrupted) => {
                interrupted(desk, prompter, interview.case(), keeping)?;
                continue;
            }
            reviewed => reviewed?,
        };
        match reviewed {
            Reviewed::Done => return Ok(true),
            Reviewed::Changed => keeping.take(prompter, interview.case())?,
            Reviewed::Back => {
                if !interview.back() && leaves(desk, prompter)? {
                    return Ok(false);
                }
            }
        }
    }
}

/// What follows Ctrl-C in the middle of a case: whoever goes on goes on. A second one ends the program at once.
fn interrupted(desk: &Desk, prompter: &mut impl Prompter, case: &Case, keeping: &mut Keeping) -> Result<(), Failure> {
    let texts = &desk.texts;
    let is_kept = keeping.has_session();
    let keep = (!is_kept).then_some("wizard-interrupted-keep");
    let ids: Vec<&str> =
        ["wizard-interrupted-on"].into_iter().chain(keep).chain(["wizard-interrupted-leave"]).collect();
    let items: Vec<String> = ids.iter().map(|id| texts.ui(id, &[])).collect();
    let question = if is_kept { "wizard-interrupted-kept" } else { "wizard-interrupted" };
    match prompter.choose(&texts.ui(question, &[]), &items)? {
        Reply::Answer(place) if ids.get(place) == Some(&"wizard-interrupted-keep") => {
            keeping.save(prompter, case)?;
            Err(Failure::Interrupted)
        }
        Reply::Answer(place) if place > 0 => Err(Failure::Interrupted),
        _ => Ok(()),
    }
}

fn leaves(desk: &Desk, prompter: &mut impl Prompter) -> Result<bool, Failure> {
    let texts = &desk.texts;
    let items = ["wizard-stay", "wizard-leave"].map(|id| texts.ui(id, &[]));
    Ok(prompter.choose(&texts.ui("wizard-leave-question", &[]), &items)? == Reply::Answer(1))
}

/// Whether an unsaved case may be left behind.
fn lets_go(desk: &Desk, prompter: &mut impl Prompter) -> Result<bool, Failure> {
    let texts = &desk.texts;
    let items = ["after-stay", "after-let-go"].map(|id| texts.ui(id, &[]));
    Ok(prompter.choose(&texts.ui("after-let-go-question", &[]), &items)? == Reply::Answer(1))
}

/// What follows the review of one list's answers.
#[derive(Clone, Copy)]
enum Onward {
    /// The questions of the next list.
    NextList,
    /// The report.
    Result,
}

enum Reviewed {
    Done,
    Changed,
    Back,
}

/// Every answer once more; any of them can be changed.
fn review(
    desk: &Desk,
    prompter: &mut impl Prompter,
    interview: &mut Interview,
    onward: Onward,
) -> Result<Reviewed, Failure> {
    let texts = &desk.texts;
    let naming = Naming::new(texts, interview.pack());
    let answered = interview.answered();
    let on = match onward {
        Onward::NextList => "wizard-next-list",
        Onward::Result => "wizard-show-result",
    };
    let mut items = vec![texts.ui(on, &[])];
    items.extend(answered.iter().map(|fact| {
        let values = [("fact", naming.fact(*fact).into()), ("answer", answer_worded(interview, *fact, texts).into())];
        texts.ui("wizard-review-line", &values)
    }));
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("wizard-review-question", &[]), &items)? {
        Reply::Answer(0) => Ok(Reviewed::Done),
        Reply::Answer(place) if place <= answered.len() => {
            let mattered = interview.mattering();
            Asking { prompter: &mut *prompter, texts }.fact(interview, answered[place - 1])?;
            let over: Vec<String> = interview.prune(&mattered).into_iter().map(|fact| naming.fact(fact)).collect();
            if !over.is_empty() {
                let facts = texts.one_by_one(&over);
                prompter.say(&texts.ui("wizard-no-longer", &[("facts", facts.into())]));
            }
            Ok(Reviewed::Changed)
        }
        _ => Ok(Reviewed::Back),
    }
}

/// The report, and what can be done with it.
fn after_report(
    desk: &Desk,
    prompter: &mut impl Prompter,
    mut case: Case,
    mut keeping: Keeping,
) -> Result<(), Failure> {
    let texts = &desk.texts;
    let packs = desk.packs();
    let mut show = true;
    loop {
        // Also what an interview that was left had changed meanwhile.
        keeping.take(prompter, &case)?;
        let evaluation = evaluate(&packs, &desk.library.calendar, &case);
        if show {
            let document = report::compose(&evaluation, &packs, texts, &desk.header());
            output::print(&output::set(document, desk.habits.plain))?;
        }
        show = false;
        let items = [
            "after-explain",
            "after-change",
            "after-what-if",
            "after-save",
            "after-again",
            "after-add",
            "after-write",
            "after-done",
        ];
        let items: Vec<String> = items.iter().map(|id| texts.ui(id, &[])).collect();
        let chosen = match prompter.choose(&texts.ui("after-question", &[]), &items) {
            Err(Failure::Interrupted) if keeping.is_unsaved(prompter, &case)? => {
                interrupted(desk, prompter, &case, &mut keeping)?;
                continue;
            }
            chosen => chosen?,
        };
        match after(desk, prompter, &mut case, &mut keeping, chosen) {
            // What an answer of somebody who is still here led to loses nothing that is not kept.
            Err(Failure::Interrupted) if keeping.is_unsaved(prompter, &case)? => {
                interrupted(desk, prompter, &case, &mut keeping)?;
            }
            Ok(Then::Stays) => {}
            Ok(Then::Shows) => show = true,
            Ok(Then::Leaves) => return Ok(()),
            Err(failure) => return Err(failure),
        }
    }
}

/// What comes after something was done with a report.
enum Then {
    /// The same question again.
    Stays,
    /// The report again.
    Shows,
    /// The end.
    Leaves,
}

/// Does what was chosen below a report.
fn after(
    desk: &Desk,
    prompter: &mut impl Prompter,
    case: &mut Case,
    keeping: &mut Keeping,
    chosen: Reply<usize>,
) -> Result<Then, Failure> {
    let texts = &desk.texts;
    match chosen {
        Reply::Answer(0) => explain_one(desk, prompter, case)?,
        Reply::Answer(1) => {
            for listing in 0..case.listings.len() {
                let Some(pack) = desk.library.pack(&case.listings[listing].regime) else { continue };
                let mut interview = Interview::again(desk, pack, case.clone(), listing);
                if interviewed(desk, prompter, &mut interview, Onward::Result, keeping)? {
                    *case = interview.into_case();
                }
            }
            return Ok(Then::Shows);
        }
        Reply::Answer(2) => {
            if let Some(changed) = what_if::what_if(desk, prompter, case)? {
                *case = changed;
                return Ok(Then::Shows);
            }
        }
        Reply::Answer(3) => match keeping.save(prompter, case) {
            Ok(()) => {}
            Err(end @ (Failure::Over | Failure::Interrupted)) => return Err(end),
            // A save that failed ends nothing: the case is still here.
            Err(Failure::Left) => prompter.say(&texts.ui("after-not-saved", &[])),
            Err(failure) => drop(failure.tell(texts)),
        },
        Reply::Answer(4) => return Ok(Then::Shows),
        Reply::Answer(5) => {
            let packs = which::ask(desk, prompter)?.unwrap_or_default();
            let more = !packs.is_empty();
            if let Some(longer) = asked_about(desk, prompter, packs, case.clone(), keeping)?.filter(|_| more) {
                *case = longer;
                return Ok(Then::Shows);
            }
        }
        Reply::Answer(6) => match written::written(desk, prompter, case) {
            Ok(()) => {}
            Err(end @ (Failure::Over | Failure::Interrupted)) => return Err(end),
            Err(Failure::Left) => prompter.say(&texts.ui("after-not-written", &[])),
            Err(failure) => drop(failure.tell(texts)),
        },
        _ if keeping.is_unsaved(prompter, case)? && !lets_go(desk, prompter)? => {}
        _ => return Ok(Then::Leaves),
    }
    Ok(Then::Stays)
}

fn explain_one(desk: &Desk, prompter: &mut impl Prompter, case: &Case) -> Result<(), Failure> {
    let texts = &desk.texts;
    let packs = desk.packs();
    let evaluation = evaluate(&packs, &desk.library.calendar, case);
    let mut ids = Vec::new();
    let mut items = Vec::new();
    for listing in &evaluation.listings {
        let Some(pack) = desk.library.pack(&listing.regime) else { continue };
        let naming = Naming::new(texts, pack);
        for path in &listing.paths {
            ids.push(pack.path(path.path).id.clone());
            items.push(naming.path(path.path));
        }
    }
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("after-explain-question", &[]), &items)? {
        Reply::Answer(chosen) if chosen < ids.len() => {
            let document = report::explain(&evaluation, Some(&ids[chosen]), &packs, texts, &desk.header());
            output::print(&output::set(document, desk.habits.plain))
        }
        _ => Ok(()),
    }
}
