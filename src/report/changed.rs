//! What is changed between two cases, in words.

use crate::engine::Pack;
use crate::engine::case::Listing;
use crate::engine::change::{Change, Which};
use crate::engine::compare::Comparison;
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, FactId, FactKind};
use crate::engine::term::Term;
use crate::text::{Naming, Texts, Value};

/// A change in words: what is changed, what it was and what it is now. `None` of a listing without rules.
pub(super) struct Changed {
    pub(super) name: String,
    pub(super) before: String,
    pub(super) now: String,
}

/// Every change of a comparison in words.
pub(super) fn changes(comparison: &Comparison, packs: &[&Pack], texts: &Texts) -> Vec<Changed> {
    let several = comparison.before.0.listings.len() > 1 || comparison.now.0.listings.len() > 1;
    comparison.changes.iter().map(|change| changed(change, several, packs, texts)).collect()
}

fn changed(change: &Change, several: bool, packs: &[&Pack], texts: &Texts) -> Changed {
    let naming = |which: &Which| packs.iter().find(|pack| pack.id == which.regime).map(|pack| Naming::new(texts, pack));
    let of = |which: &Which, name: String| match several {
        true => texts.ui("report-compare-of", &[("label", which.label.as_str().into()), ("name", name.into())]),
        false => texts.ui("report-compare-name", &[("name", name.into())]),
    };
    let nothing = Changed { name: String::new(), before: String::new(), now: String::new() };
    match change {
        Change::AsOf { before, now } => {
            Changed { name: texts.ui("report-compare-as-of", &[]), before: texts.day(*before), now: texts.day(*now) }
        }
        Change::Fact { listing, fact, before, now } => naming(listing).map_or(nothing, |naming| Changed {
            name: of(listing, naming.fact(*fact)),
            before: answer(&naming, *fact, before),
            now: answer(&naming, *fact, now),
        }),
        Change::Reading { listing, reading, before, now } => naming(listing).map_or(nothing, |naming| Changed {
            name: of(listing, naming.reading(*reading)),
            before: read(&naming, *reading, *before),
            now: read(&naming, *reading, *now),
        }),
        Change::Added(listing) => naming(&Which::of(listing)).map_or(nothing, |naming| Changed {
            name: texts
                .ui("report-listing", &[("label", listing.label.as_str().into()), ("title", naming.title().into())]),
            before: texts.ui("report-compare-not-there", &[]),
            now: there(&naming, listing),
        }),
        Change::Dropped(listing) => naming(&Which::of(listing)).map_or(nothing, |naming| Changed {
            name: texts
                .ui("report-listing", &[("label", listing.label.as_str().into()), ("title", naming.title().into())]),
            before: texts.ui("report-compare-there", &[("facts", "".into()), ("count", 0usize.into())]),
            now: texts.ui("report-compare-not-there", &[]),
        }),
    }
}

/// What is answered about a listing that was not there before.
fn there(naming: &Naming, listing: &Listing) -> String {
    let known = listing.answers.iter().enumerate().filter(|(_, answer)| **answer != Answer::Unknown);
    let facts: Vec<String> = known
        .map(|(place, known)| {
            let fact = FactId(place);
            let values = [("fact", naming.fact(fact).into()), ("answer", answer(naming, fact, known).into())];
            naming.texts.ui("report-compare-answered", &values)
        })
        .collect();
    let values = [("facts", naming.texts.one_by_one(&facts).into()), ("count", Value::from(facts.len()))];
    naming.texts.ui("report-compare-there", &values)
}

/// An answer in a few words.
pub(super) fn answer(naming: &Naming, fact: FactId, answer: &Answer) -> String {
    let texts = naming.texts;
    match answer {
        Answer::Unknown => texts.ui("report-compare-unknown", &[]),
        Answer::NotYet => texts.ui("report-compare-not-yet", &[]),
        Answer::On(window) => texts.window(*window),
        Answer::One(place) => naming.value(fact, *place),
        Answer::Several(set) if set.is_empty() => texts.ui("because-none-of-these", &[]),
        Answer::Several(set) => {
            let values: Vec<String> = set.places().map(|place| naming.value(fact, place)).collect();
            texts.one_by_one(&values)
        }
        Answer::Number(number) => match (&naming.pack.facts.get(fact.0).map(|fact| &fact.kind), u32::try_from(*number))
        {
            (Some(FactKind::Number { unit: Some(unit), .. }), Ok(count)) if count > 0 => {
                texts.term(Term::of(count, *unit))
            }
            _ => number.to_string(),
        },
    }
}

/// The answer used to an open question of law.
pub(super) fn read(naming: &Naming, reading: ReadingId, used: Option<usize>) -> String {
    used.map_or_else(|| naming.texts.ui("report-compare-left-open", &[]), |place| naming.alternative(reading, place))
}

/// Sets of changes, each of which is a reason by itself: *changes 1 and 2 together*.
pub(super) fn because_of(texts: &Texts, sets: &[Vec<usize>]) -> String {
    let each: Vec<String> = sets
        .iter()
        .map(|set| {
            let numbers: Vec<String> = set.iter().map(|place| (place + 1).to_string()).collect();
            let values = [("numbers", texts.all_of(&numbers).into()), ("count", Value::from(set.len()))];
            texts.ui("report-compare-changes-together", &values)
        })
        .collect();
    let id = if each.len() > 1 { "report-compare-because-any" } else { "report-compare-because" };
    texts.ui(id, &[("changes", texts.any_of(&each).into())])
}
