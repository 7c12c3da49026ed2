//! What is uncertain, and why: several texts that may govern, facts not known, open questions of
//! law, a calendar not yet published.

use crate::engine::evaluation::Ask;

use super::document::Block;
use super::questions::questions;
use super::subject::Subject;

/// The most unknown facts that are explained one by one.
pub(super) const EXPLAINED: usize = 3;
/// The most further facts named.
const NAMED: usize = 4;
/// The most facts named that change only something beside the end of the entry.
const BESIDE: usize = 2;

/// Everything uncertain about one listing; `asks` are the questions still worth asking about it.
pub(super) fn doubts(subject: &Subject, asks: &[&Ask], level: u8) -> Vec<Block> {
    let parts = [governing(subject), unknown(subject, asks), questions(subject, level + 1), provisional(subject)];
    let mut blocks = vec![Block::heading(level, subject.say("report-doubts"))];
    blocks.extend(parts.into_iter().flatten());
    if blocks.len() == 1 {
        blocks.push(Block::paragraph(subject.say("report-doubts-none")));
    }
    blocks
}

fn governing(subject: &Subject) -> Vec<Block> {
    let texts: Vec<String> =
        subject.listing.governed_by.iter().map(|version| subject.naming.version(*version)).collect();
    if texts.len() < 2 {
        return Vec::new();
    }
    vec![Block::paragraph(subject.say_with("report-several-texts", &[("texts", subject.texts.any_of(&texts).into())]))]
}

fn unknown(subject: &Subject, asks: &[&Ask]) -> Vec<Block> {
    let (first, others): (Vec<&Ask>, Vec<&Ask>) = asks.iter().copied().partition(|ask| ask.moves_removal);
    let explained = first.iter().take(EXPLAINED).map(|ask| {
        let why = subject.naming.fact_attribute(ask.fact, "why").unwrap_or_default();
        let fact = subject.naming.fact(ask.fact);
        let values = [("fact", fact.into()), ("why", why.into()), ("leaves", leaves(subject, ask).into())];
        subject.say_with("report-unknown-fact", &values)
    });
    let mut blocks = Vec::new();
    if !first.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-unknown")));
        blocks.push(Block::list(explained));
    }
    let rest: Vec<String> = first.iter().skip(EXPLAINED).map(|ask| subject.naming.fact(ask.fact)).collect();
    if !rest.is_empty() {
        let facts = [("facts", subject.texts.first_few(&rest, NAMED).into())];
        blocks.push(Block::paragraph(subject.say_with("report-unknown-more", &facts)));
    }
    if !others.is_empty() {
        let facts: Vec<String> = others.iter().map(|ask| subject.naming.fact(ask.fact)).collect();
        let facts = [("facts", subject.texts.first_few(&facts, BESIDE).into())];
        blocks.push(Block::paragraph(subject.say_with("report-unknown-beside", &facts)));
    }
    blocks
}

/// What knowing a fact leaves of the day of removal, where that is worth a sentence.
fn leaves(subject: &Subject, ask: &Ask) -> String {
    let now = subject.listing.removal.as_things_stand;
    let (best, worst) = (ask.leaves.at_best, ask.leaves.at_worst);
    let id = match () {
        _ if worst.is_exact() => "report-leaves-settled",
        _ if worst != now => return subject.texts.window_in("report-leaves-narrower", worst, &[]),
        _ if best.is_exact() && best.earliest().day().is_some() => {
            return subject.texts.window_in("report-leaves-perhaps", best, &[]);
        }
        _ => return String::new(),
    };
    subject.say(id)
}

fn provisional(subject: &Subject) -> Vec<Block> {
    let listing = subject.listing;
    let any = listing.paths.iter().any(|path| path.provisional)
        || listing.effects.iter().chain(&listing.bars).any(|effect| effect.provisional)
        || listing.procedures.iter().flat_map(|procedure| &procedure.steps).any(|step| step.provisional);
    if any { vec![Block::paragraph(subject.say("report-provisional-why"))] } else { Vec::new() }
}
