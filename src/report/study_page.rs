//! A study as a document: how many lines and listings there were, where removal stands, when it comes, what is most
//! often not known, and which lines were no cases.

use crate::engine::Pack;
use crate::engine::fact::FactId;
use crate::text::{Naming, Texts, Value};

use super::Header;
use super::bars::Bars;
use super::compose::disclaimer;
use super::document::{Block, Document};
use super::origin::own_rules;
use super::study::{ListStudy, Removals, STANDINGS, Study};

/// The most bars of years; more of them are put together.
const MOST_YEARS: usize = 20;
/// How many facts are named that are not known.
const MOST_FACTS: usize = 12;

/// The whole page.
pub fn study_page(study: &Study, packs: &[&Pack], texts: &Texts, header: &Header) -> Document {
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    let say = |id: &str| texts.ui(id, &[]);
    blocks.push(Block::paragraph(say("study-about")));
    blocks.push(Block::heading(1, say("study-counted")));
    let counts = [
        ("study-lines", study.cases + study.bad_lines()),
        ("study-cases", study.cases),
        ("study-bad", study.bad_lines()),
        ("study-listings", study.listings()),
    ];
    blocks.extend(counts.map(|(id, count)| Block::definition(say(id), count.to_string())));
    if study.listings() > 0 {
        blocks.extend(standings(study, packs, texts));
        blocks.push(Block::heading(1, say("study-removal")));
        blocks.push(Block::paragraph(say("study-removal-about")));
        blocks.extend(removals(&study.as_things_stand, "study-as-things-stand", texts));
        blocks.extend(removals(&study.at_best, "study-at-best", texts));
        blocks.extend(unknown(study, packs, texts));
    }
    if !study.bad.is_empty() {
        blocks.push(Block::heading(1, say("study-bad-heading")));
        let rows = study.bad.iter().map(|(code, count)| ((*code).to_owned(), *count));
        blocks.push(bars("study-bad-bars", "study-code", "study-lines", sorted(rows.collect()), texts));
    }
    blocks.extend([
        Block::Rule,
        Block::heading(1, say("report-disclaimer-heading")),
        Block::paragraph(disclaimer(texts)),
        Block::paragraph(texts.ui(
            "study-made-by",
            &[("program", header.program.as_str().into()), ("rules", header.rules.as_str().into())],
        )),
    ]);
    Document::new(say("study-title"), texts, blocks)
}

/// Where removal stands, over all lists and list by list.
fn standings(study: &Study, packs: &[&Pack], texts: &Texts) -> Vec<Block> {
    let word = |place: usize| texts.ui(&format!("study-standing-{}", STANDINGS[place].name_for_listing()), &[]);
    let rows = study.standings().into_iter().enumerate().map(|(place, count)| (word(place), count));
    let mut blocks = vec![Block::heading(1, texts.ui("study-standing", &[]))];
    blocks.push(bars("study-standing-bars", "study-standing", "study-listings", rows.collect(), texts));
    let lists: Vec<(&Pack, &ListStudy)> =
        packs.iter().copied().zip(&study.lists).filter(|(_, list)| list.listings > 0).collect();
    let rows = lists.iter().map(|(pack, list)| (Naming::new(texts, pack).short_title(), list.listings));
    blocks.push(bars("study-lists-bars", "study-list", "study-listings", sorted(rows.collect()), texts));
    for (pack, list) in lists {
        let parts = list.standings.iter().enumerate().filter(|(_, count)| **count > 0).map(|(place, count)| {
            let values = [("standing", word(place).into()), ("count", Value::from(*count))];
            texts.ui("study-standing-count", &values)
        });
        let parts = texts.ui("study-standing-parts", &[("parts", texts.all_of(&parts.collect::<Vec<_>>()).into())]);
        blocks.push(Block::definition(Naming::new(texts, pack).title(), parts));
    }
    blocks
}

/// When listings come off, under one view.
fn removals(removals: &Removals, id: &str, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, texts.ui(id, &[]))];
    let counts = [("exact", removals.exact), ("open", removals.open), ("never", removals.never)];
    let values = counts.map(|(name, count)| (name, Value::from(count)));
    blocks.push(Block::paragraph(texts.ui("study-removal-counts", &values)));
    let mut rows = Vec::new();
    if removals.always > 0 {
        rows.push((texts.ui("study-always", &[]), removals.always));
    }
    rows.extend(years(removals));
    if removals.never > 0 {
        rows.push((texts.ui("study-never", &[]), removals.never));
    }
    blocks.push(bars("study-removal-bars", "study-year", "study-listings", rows, texts));
    blocks
}

/// Years, or as many of them together as leaves few enough.
fn years(removals: &Removals) -> Vec<(String, u64)> {
    let (Some((first, _)), Some((last, _))) = (removals.years.first_key_value(), removals.years.last_key_value())
    else {
        return Vec::new();
    };
    let spans = |step: i32| last.div_euclid(step) - first.div_euclid(step) + 1;
    let steps = [1, 2, 5, 10, 20, 50, 100, 1000];
    let step = steps.into_iter().find(|step| spans(*step) <= MOST_YEARS as i32).unwrap_or(1000);
    let begin = first.div_euclid(step);
    let rows = (begin..begin + spans(step)).map(|each| {
        let (from, to) = (each * step, (each + 1) * step);
        let name = if step == 1 { from.to_string() } else { format!("{from}–{}", to - 1) };
        (name, removals.years.range(from..to).map(|(_, count)| *count).sum())
    });
    rows.collect()
}

/// The facts that are most often not known.
fn unknown(study: &Study, packs: &[&Pack], texts: &Texts) -> Vec<Block> {
    let facts = packs.iter().zip(&study.lists).flat_map(|(pack, list)| {
        let naming = Naming::new(texts, pack);
        let open = list.unknown.iter().enumerate().filter(|(_, count)| **count > 0);
        open.map(move |(place, count)| {
            let values = [("fact", naming.fact(FactId(place)).into()), ("list", naming.short_title().into())];
            (texts.ui("study-fact", &values), *count)
        })
    });
    let mut rows = sorted(facts.collect());
    rows.truncate(MOST_FACTS);
    if rows.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(1, texts.ui("study-unknown", &[]));
    vec![heading, bars("study-unknown-bars", "study-fact-heading", "study-listings", rows, texts)]
}

fn bars(title: &str, of: &str, counts: &str, rows: Vec<(String, u64)>, texts: &Texts) -> Block {
    let say = |id: &str| texts.ui(id, &[]);
    let about = texts.ui("study-bars-about", &[("count", rows.len().into())]);
    Block::Bars(Bars { title: say(title), of: say(of), counts: say(counts), about, rows })
}

/// Most first.
fn sorted(mut rows: Vec<(String, u64)>) -> Vec<(String, u64)> {
    rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_years_are_put_together_and_none_is_lost() {
        let check = |from: i32, to: i32, first: &str, count: usize| {
            let removals = Removals { years: (from..=to).map(|year| (year, 2)).collect(), ..Removals::default() };
            let rows = years(&removals);
            assert_eq!((rows[0].0.as_str(), rows.len()), (first, count), "{from} {to}");
            assert_eq!(rows.iter().map(|(_, count)| count).sum::<u64>(), 2 * (to - from + 1) as u64);
        };
        check(2026, 2026, "2026", 1);
        check(2014, 2033, "2014", 20);
        check(2014, 2034, "2014–2015", 11);
        check(1900, 2262, "1900–1919", 19);
        assert!(years(&Removals::default()).is_empty());
    }
}
