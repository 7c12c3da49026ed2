//! What practice is reported to be: claims with who makes them, their hedge words in quotation
//! marks, how far they are corroborated, and what stands against them. Conflicts are set side by
//! side and left there. A claim never moves a date.

use crate::engine::Pack;
use crate::engine::evaluation::Standing;
use crate::engine::pack::Claim;
use crate::text::Naming;

use super::document::{Block, Item};
use super::subject::Subject;

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
    for reported in all.filter(|reported| reported.claim.beside.contains(regime) || own(reported)) {
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

    /// How far it is corroborated, in words.
    pub(super) fn corroboration(&self, subject: &Subject) -> String {
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
        let below = against.iter().map(|other| Item::from(in_words(subject, other))).collect();
        let words = if against.is_empty() { "report-claim" } else { "report-claim-against" };
        let text = subject.say_with(words, &[("claim", in_words(subject, claim).into())]);
        conflicts.push(Item { text: text.into(), below });
    }
    if !conflicts.is_empty() {
        blocks.push(Block::heading(level + 1, subject.say("report-practice-conflicts")));
        blocks.push(Block::List(conflicts));
    }
    let others: Vec<&Reported> = claims.iter().filter(|claim| !placed.iter().any(|known| known.is(claim))).collect();
    if !others.is_empty() {
        blocks.push(Block::heading(level + 1, subject.say("report-practice-others")));
        blocks.push(Block::list(others.into_iter().map(|claim| said(subject, claim))));
    }
    blocks
}

/// A claim with what a comparison with the texts found.
fn in_words(subject: &Subject, reported: &Reported) -> String {
    let said = said(subject, reported);
    match reported.check(subject) {
        Some(check) => subject.say_with("report-claim-checked", &[("claim", said.into()), ("check", check.into())]),
        None => said,
    }
}

/// A claim with who makes it, its hedge words, and how far it is corroborated.
fn said(subject: &Subject, reported: &Reported) -> String {
    let claim = reported.words(subject);
    let hedge = &reported.claim.hedge;
    let quoted = hedge.is_empty() || claim.to_lowercase().contains(&hedge.to_lowercase());
    let values = [
        ("claim", claim.into()),
        ("hedge", hedge.as_str().into()),
        ("who", reported.who(subject).into()),
        ("corroboration", reported.corroboration(subject).into()),
    ];
    subject.say_with(if quoted { "report-claim-line" } else { "report-claim-line-hedged" }, &values)
}
