//! What if: one answer of a finished case changed, and the difference shown at once.
//!
//! The case itself stays as it is until the person keeps the changed one; nothing is saved here.

use crate::engine::change::{Change, Which, used, with};
use crate::engine::evaluation::Evaluation;
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, FactId};
use crate::engine::{Case, Pack, compare, evaluate};
use crate::report::{self, Sides};
use crate::text::Naming;

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::output;

use super::ask::{Asking, Turned, answer_worded};
use super::interview::Interview;
use super::prompter::{Prompter, Reply};

/// What can be changed about a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Fact(FactId),
    Reading(ReadingId),
}

/// Lets a person change answers and see what differs. The changed case, if it is to be kept.
pub fn what_if(desk: &Desk, prompter: &mut impl Prompter, case: &Case) -> Result<Option<Case>, Failure> {
    let texts = &desk.texts;
    // Every state of the case so far, the one that is there already first.
    let mut states = vec![case.clone()];
    loop {
        let now = states.last().unwrap_or(case).clone();
        if let Some(changed) = changed(desk, prompter, &now)? {
            states.push(changed);
        }
        loop {
            let now = states.last().unwrap_or(case);
            if states.len() == 1 {
                return Ok(None);
            }
            let comparison = compare(&desk.packs(), &desk.library.calendar, case, now);
            let page = report::compared(&comparison, Sides::Changed, &desk.packs(), texts, &desk.header());
            output::print(&output::set(page, desk.habits.plain))?;
            let items = ["what-if-another", "what-if-undo", "what-if-keep", "what-if-leave"];
            let items: Vec<String> = items.iter().map(|id| texts.ui(id, &[])).collect();
            match prompter.choose(&texts.ui("what-if-question", &[]), &items)? {
                Reply::Answer(0) => break,
                Reply::Answer(1) => {
                    states.pop();
                    prompter.say(&texts.ui("what-if-undone", &[]));
                }
                Reply::Answer(2) => return Ok(states.pop()),
                _ => {
                    prompter.say(&texts.ui("what-if-left", &[]));
                    return Ok(None);
                }
            }
        }
    }
}

/// The case with one answer changed; `None` if the person changed none.
fn changed(desk: &Desk, prompter: &mut impl Prompter, case: &Case) -> Result<Option<Case>, Failure> {
    let evaluation = evaluate(&desk.packs(), &desk.library.calendar, case);
    loop {
        let Some(listing) = listing(desk, prompter, case)? else { return Ok(None) };
        let Some(pack) = desk.library.pack(&case.listings[listing].regime) else { return Ok(None) };
        let picked = loop {
            match choice(desk, prompter, case, listing, pack, &evaluation)? {
                None => break None,
                Some(choice) => match otherwise(desk, prompter, case, listing, pack, choice)? {
                    None => continue,
                    Some(same) if same == *case => {
                        prompter.say(&desk.texts.ui("what-if-same", &[]));
                        continue;
                    }
                    Some(changed) => break Some(changed),
                },
            }
        };
        // Where there is only one listing, going back leads out.
        if picked.is_some() || case.listings.len() < 2 {
            return Ok(picked);
        }
    }
}

/// Which listing is meant, where there are several.
fn listing(desk: &Desk, prompter: &mut impl Prompter, case: &Case) -> Result<Option<usize>, Failure> {
    let texts = &desk.texts;
    if case.listings.len() == 1 {
        return Ok(Some(0));
    }
    let name = |place: usize| {
        let listing = &case.listings[place];
        let title = desk.library.pack(&listing.regime).map(|pack| Naming::new(texts, pack).title());
        let values = [("label", listing.label.as_str().into()), ("title", title.unwrap_or_default().into())];
        texts.ui("report-listing", &values)
    };
    let mut items: Vec<String> = (0..case.listings.len()).map(name).collect();
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("what-if-listing-question", &[]), &items)? {
        Reply::Answer(place) if place < case.listings.len() => Ok(Some(place)),
        _ => Ok(None),
    }
}

/// What is to be otherwise: an answer that was given, one that is open and can matter, or an open
/// question of law that bears on a day.
fn choice(
    desk: &Desk,
    prompter: &mut impl Prompter,
    case: &Case,
    listing: usize,
    pack: &Pack,
    evaluation: &Evaluation,
) -> Result<Option<Choice>, Failure> {
    let texts = &desk.texts;
    let naming = Naming::new(texts, pack);
    let interview = Interview::again(desk, pack, case.clone(), listing);
    let known = |fact: &FactId| *interview.answer(*fact) != Answer::Unknown;
    let all = (0..pack.facts.len()).map(FactId);
    let asked = |fact: &FactId| evaluation.ask_next.iter().any(|ask| ask.listing == listing && ask.fact == *fact);
    let answered: Vec<FactId> = all.clone().filter(|fact| known(fact)).collect();
    let open: Vec<FactId> = all.filter(|fact| !known(fact) && asked(fact)).collect();
    let readings = readings_that_bear(case, listing, evaluation);
    let mut choices: Vec<Choice> = answered.into_iter().chain(open).map(Choice::Fact).collect();
    choices.extend(readings.into_iter().map(Choice::Reading));
    let mut items: Vec<String> = choices
        .iter()
        .map(|choice| match choice {
            Choice::Fact(fact) => {
                let answer = answer_worded(&interview, *fact, texts);
                texts.ui("wizard-review-line", &[("fact", naming.fact(*fact).into()), ("answer", answer.into())])
            }
            Choice::Reading(reading) => {
                let answer = match used(pack, &case.listings[listing], *reading) {
                    Some(place) => naming.alternative(*reading, place),
                    None => texts.ui("report-compare-left-open", &[]),
                };
                let values = [("question", naming.reading(*reading).into()), ("answer", answer.into())];
                texts.ui("what-if-reading", &values)
            }
        })
        .collect();
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("what-if-fact-question", &[]), &items)? {
        Reply::Answer(place) => Ok(choices.get(place).copied()),
        Reply::Left => Ok(None),
    }
}

/// The open questions of law that change a day of a listing, or are answered otherwise than usual.
fn readings_that_bear(case: &Case, listing: usize, evaluation: &Evaluation) -> Vec<ReadingId> {
    let own = Which::of(&case.listings[listing]);
    let evaluated = evaluation.listings.iter().filter(|each| each.label == own.label && each.regime == own.regime);
    let mut readings: Vec<ReadingId> = evaluated
        .flat_map(|each| {
            let paths = each.paths.iter().flat_map(|path| &path.readings);
            paths.chain(each.effects.iter().chain(&each.bars).flat_map(|effect| &effect.readings))
        })
        .map(|reading| reading.reading)
        .chain(case.listings[listing].readings.iter().map(|(reading, _)| *reading))
        .collect();
    readings.sort();
    readings.dedup();
    readings
}

/// The case with another answer to this; `None` if the person went back.
fn otherwise(
    desk: &Desk,
    prompter: &mut impl Prompter,
    case: &Case,
    listing: usize,
    pack: &Pack,
    choice: Choice,
) -> Result<Option<Case>, Failure> {
    let texts = &desk.texts;
    match choice {
        Choice::Fact(fact) => {
            let mut interview = Interview::again(desk, pack, case.clone(), listing);
            match (Asking { prompter: &mut *prompter, texts }).fact(&mut interview, fact)? {
                Turned::Answered => Ok(Some(interview.into_case())),
                Turned::Back => Ok(None),
            }
        }
        Choice::Reading(reading) => {
            let naming = Naming::new(texts, pack);
            let count = pack.readings.get(reading.0).map_or(0, |reading| reading.values.len());
            let mut items: Vec<String> = (0..count).map(|place| naming.alternative(reading, place)).collect();
            items.push(texts.ui("wizard-back", &[]));
            match prompter.choose(&naming.reading(reading), &items)? {
                Reply::Answer(place) if place < count => {
                    let before = used(pack, &case.listings[listing], reading);
                    if before == Some(place) {
                        return Ok(Some(case.clone()));
                    }
                    let listing = Which::of(&case.listings[listing]);
                    Ok(Some(with(case, &[&Change::Reading { listing, reading, before, now: Some(place) }])))
                }
                _ => Ok(None),
            }
        }
    }
}
