//! What practice is reported to be: claims with who makes them, their hedge words in quotation
//! marks, how far they are corroborated, and what stands against them. Conflicts are set side by
//! side and left there. A claim never moves a date.

use std::collections::BTreeMap;

use crate::engine::Pack;
use crate::engine::evaluation::Standing;
use crate::engine::pack::Claim;
use crate::engine::source::Cite;
use crate::text::Naming;

use super::document::{Block, Item};
use super::quoted_sources;
use super::subject::{Subject, sentences};

/// A claim and the pack that reports it.
#[derive(Clone, Copy)]
pub(super) struct Reported<'a> {
    pub(super) pack: &'a Pack,
    pub(super) claim: &'a Claim,
}

/// The claims shown with a listing: those the pack sets beside every finding, then all others that
/// are to stand beside its regime, each once.
pub(super) fn claims<'a>(subject: &Subject<'a>) -> Vec<Reported<'a>> {
    let mut found = practice(subject);
    let regime = &subject.pack.id;
    let all = subject.packs.iter().flat_map(|pack| pack.claims.iter().map(|claim| Reported { pack, claim }));
    let own = |reported: &Reported| reported.pack.id == *regime && reported.claim.beside.is_empty();
    for reported in all.filter(|reported| reported.claim.is_beside(regime) || own(reported)) {
        if !found.iter().any(|known| known.is(&reported)) {
            found.push(reported);
        }
    }
    found
}

/// The claims the pack names as standing beside every positive finding: `regime:CLAIM-ID`.
fn practice<'a>(subject: &Subject<'a>) -> Vec<Reported<'a>> {
    let named = subject.pack.practice.iter().filter_map(|name| {
        let (regime, id) = name.split_once(':').unwrap_or((subject.pack.id.as_str(), name.as_str()));
        let pack = subject.packs.iter().copied().find(|pack| pack.id == regime)?;
        let claim = pack.claims.iter().find(|claim| claim.id == id)?;
        Some(Reported { pack, claim })
    });
    named.collect()
}

impl<'a> Reported<'a> {
    fn is(&self, other: &Reported) -> bool {
        self.pack.id == other.pack.id && self.claim.id == other.claim.id
    }

    /// What is claimed, in words.
    pub(super) fn words(&self, subject: &Subject) -> String {
        Naming::new(subject.texts, self.pack).named("claim", &self.claim.id)
    }

    /// Who claims it.
    pub(super) fn who(&self, subject: &Subject) -> String {
        Naming::new(subject.texts, self.pack).cites(&self.claim.cites)
    }

    /// The sources that make it, each with the part of the report where it stands.
    fn places(&self) -> Vec<Cite> {
        let part = |article: &str| article.split_once(" (").map_or(article, |(part, _)| part).to_owned();
        let mut places: Vec<Cite> = Vec::new();
        for cite in &self.claim.cites {
            let place = Cite { source: cite.source, article: part(&cite.article) };
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// How far it is corroborated, in words; nothing where that is seen: by who is named, or by
    /// what stands beside it.
    pub(super) fn corroboration(&self, subject: &Subject) -> String {
        if matches!(self.claim.corroboration.as_str(), "one-source" | "several-sources" | "in-conflict") {
            return String::new();
        }
        subject.say(&format!("report-corroboration-{}", self.claim.corroboration))
    }

    /// What a comparison with the texts read found, if somebody made one.
    pub(super) fn check(&self, subject: &Subject) -> Option<String> {
        subject.texts.pack_attr(&self.pack.id, &format!("claim-{}", self.claim.id), "check")
    }
}

/// The reported doubt, right beside the answer; nothing where there is no positive finding to doubt.
pub(super) fn beside(subject: &Subject) -> Vec<Block> {
    if subject.listing.paths.iter().all(|path| path.standing == Standing::Closed) {
        return Vec::new();
    }
    let said = practice(subject).into_iter().map(|reported| {
        let values = [("claim", reported.words(subject).into()), ("who", reported.who(subject).into())];
        Block::definition(subject.say("report-line-practice"), subject.say_with("report-practice-beside", &values))
    });
    said.collect()
}

/// The reported doubt in its own words, for a line beside one way off.
pub(super) fn short(subject: &Subject) -> Option<String> {
    let quoted: Vec<String> = practice(subject)
        .into_iter()
        .filter(|reported| !reported.claim.hedge.is_empty())
        .map(|reported| {
            let values = [("hedge", reported.claim.hedge.as_str().into()), ("who", reported.who(subject).into())];
            subject.say_with("report-practice-short", &values)
        })
        .collect();
    (!quoted.is_empty()).then(|| subject.texts.one_by_one(&quoted))
}

/// Every claim not `shown` with an earlier listing: first those that stand against each other, side
/// by side, then the others.
pub(super) fn all<'a>(subject: &Subject<'a>, shown: &mut Vec<Reported<'a>>, level: u8) -> Vec<Block> {
    let (before, claims): (Vec<Reported>, Vec<Reported>) =
        claims(subject).into_iter().partition(|claim| shown.iter().any(|known| known.is(claim)));
    if claims.is_empty() && before.is_empty() {
        return Vec::new();
    }
    shown.extend(&claims);
    let mut blocks = vec![
        Block::heading(level, subject.say("report-practice")),
        Block::paragraph(subject.say("report-practice-intro")),
    ];
    if !before.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-practice-shown")));
    }
    let mut placed: Vec<Reported> = Vec::new();
    let mut conflicts = Vec::new();
    for claim in &claims {
        if placed.iter().any(|known| known.is(claim)) || claim.claim.against.is_empty() {
            continue;
        }
        let against: Vec<Reported> = claims
            .iter()
            .copied()
            .filter(|other| other.pack.id == claim.pack.id && claim.claim.against.contains(&other.claim.id))
            .collect();
        placed.push(*claim);
        placed.extend(&against);
        let below = by_source(subject, &against).into_iter().map(Item::from).collect();
        let words = if against.is_empty() { "report-claim" } else { "report-claim-against" };
        let said = by_source(subject, &[*claim]).concat();
        conflicts.push(Item { text: subject.say_with(words, &[("claim", said.into())]).into(), below, anchor: None });
    }
    if !conflicts.is_empty() {
        blocks.push(Block::heading(level + 1, subject.say("report-practice-conflicts")));
        blocks.push(Block::List(conflicts));
    }
    let others: Vec<Reported> =
        claims.into_iter().filter(|claim| !placed.iter().any(|known| known.is(claim))).collect();
    if !others.is_empty() {
        blocks.push(Block::heading(level + 1, subject.say("report-practice-others")));
        blocks.push(Block::list(by_source(subject, &others)));
    }
    blocks
}

/// Claims in words: those of one source together, then those that several sources make, each with
/// its own.
fn by_source(subject: &Subject, claims: &[Reported]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut several: Vec<String> = Vec::new();
    let mut named: BTreeMap<&str, Vec<(String, Option<String>)>> = BTreeMap::new();
    for claim in claims {
        let (places, naming) = (claim.places(), Naming::new(subject.texts, claim.pack));
        let names = named.entry(&claim.pack.id).or_insert_with(|| quoted_sources::names(&naming));
        let who = quoted_sources::cited(&naming, names, &places);
        let said = in_words(subject, claim);
        if places.len() > 1 {
            let values = [("claim", said.into()), ("who", who.into())];
            several.push(subject.say_with("report-claim-several", &values));
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == who) {
            Some((_, claims)) => claims.push(said),
            None => groups.push((who, vec![said])),
        }
    }
    let said = groups.into_iter().map(|(who, said)| {
        subject.say_with("report-claims", &[("who", who.into()), ("claims", sentences(&said).into())])
    });
    said.chain(several).collect()
}

/// A claim with its hedge words where it does not quote them, and, in a report about the very source
/// that makes it, with what a comparison with the texts found.
fn in_words(subject: &Subject, reported: &Reported) -> String {
    let mut claim = reported.words(subject);
    let hedge = &reported.claim.hedge;
    if !hedge.is_empty() && !claim.to_lowercase().contains(&hedge.to_lowercase()) {
        let values = [("claim", claim.into()), ("hedge", hedge.as_str().into())];
        claim = subject.say_with("report-claim-hedged", &values);
    }
    let corroboration = reported.corroboration(subject);
    if !corroboration.is_empty() && reported.claim.cites.len() == 1 {
        let values = [("claim", claim.into()), ("corroboration", corroboration.into())];
        claim = subject.say_with("report-claim-rated", &values);
    }
    match reported.check(subject).filter(|_| reported.pack.id == subject.pack.id || is_beside(subject, reported)) {
        Some(check) => subject.say_with("report-claim-checked", &[("claim", claim.into()), ("check", check.into())]),
        None => claim,
    }
}

/// Whether the pack sets this claim beside every finding.
fn is_beside(subject: &Subject, reported: &Reported) -> bool {
    practice(subject).iter().any(|known| known.is(reported))
}
