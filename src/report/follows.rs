//! What follows for a listing from the other listings of the case: which answers were taken from
//! where, and which were not.

use crate::engine::Window;
use crate::engine::fact::{FactKind, State};
use crate::engine::links::{Followed, Following};

use super::document::Block;
use super::subject::Subject;

/// What was taken from other listings, what contradicts them, and what could not be decided.
pub(super) fn follows(subject: &Subject, level: u8) -> Vec<Block> {
    let told: Vec<&Followed> = subject.listing.follows.iter().filter(|each| is_telling(subject, each)).collect();
    if told.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(level, subject.say("report-follows"))];
    let (used, others): (Vec<&Followed>, Vec<&Followed>) =
        told.iter().copied().partition(|each| each.standing == Following::Used);
    let mut sources: Vec<&Vec<String>> = used.iter().map(|each| &each.from).collect();
    sources.sort();
    sources.dedup();
    for from in sources {
        let values = [("from", subject.texts.all_of(from).into()), ("count", from.len().into())];
        blocks.push(Block::paragraph(subject.say_with("report-follows-from", &values)));
        let lines = used.iter().filter(|each| each.from == *from).map(|each| line(subject, each));
        blocks.push(Block::list(lines.collect::<Vec<_>>()));
    }
    if !others.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-follows-not-used")));
        blocks.push(Block::list(others.iter().map(|each| line(subject, each)).collect::<Vec<_>>()));
    }
    if told.iter().any(|each| each.standing != Following::Ambiguous) {
        blocks.push(Block::paragraph(subject.say("report-follows-hint")));
    }
    blocks
}

/// Whether it says anything a reader does not know: what is merely confirmed, or left open, does not.
fn is_telling(subject: &Subject, followed: &Followed) -> bool {
    match followed.standing {
        Following::Used => !is_open(subject, followed),
        Following::Answered => false,
        Following::Contradicted | Following::Ambiguous => true,
    }
}

fn is_open(subject: &Subject, followed: &Followed) -> bool {
    let blank = subject.pack.facts.get(followed.fact.0);
    let blank = blank.map(|fact| fact.state(&crate::engine::fact::Answer::Unknown, subject.as_of));
    blank == Some(followed.state)
}

fn line(subject: &Subject, followed: &Followed) -> String {
    let cites = subject.pack.follows.get(followed.link).map(|link| subject.naming.cites(&link.cites));
    let id = match followed.standing {
        Following::Used | Following::Answered => "report-follows-used",
        Following::Contradicted => "report-follows-contradicted",
        Following::Ambiguous => "report-follows-ambiguous",
    };
    let values = [
        ("fact", subject.naming.fact(followed.fact).into()),
        ("outcome", outcome(subject, followed).into()),
        ("from", subject.texts.all_of(&followed.from).into()),
        ("count", followed.from.len().into()),
        ("cites", cites.unwrap_or_default().into()),
    ];
    let line = subject.say_with(id, &values);
    subject.behind_word(followed.verified, line)
}

/// What follows, in words: a day, or the values still possible.
fn outcome(subject: &Subject, followed: &Followed) -> String {
    let values = match followed.state {
        State::When(window) => return moment(subject, followed, window),
        State::OneOf(set) => subject.naming.values(followed.fact, set),
        State::Among { has, .. } => {
            let has: Vec<String> = has.places().map(|place| subject.naming.value(followed.fact, place)).collect();
            subject.texts.all_of(&has)
        }
        State::Number { least, most } if least == most => least.to_string(),
        State::Number { least, most } => format!("{least}–{most}"),
    };
    let is_yes_no = |kind: &FactKind| matches!(kind, FactKind::YesNo);
    match (followed.state, subject.pack.facts.get(followed.fact.0)) {
        (State::OneOf(set), Some(fact)) if is_yes_no(&fact.kind) && set.len() == 1 => {
            let is_yes = set.places().next() == Some(0);
            subject.say(if is_yes { "report-follows-yes" } else { "report-follows-no" })
        }
        _ => values,
    }
}

/// When it happens as things stand; and at best, where that is earlier.
fn moment(subject: &Subject, followed: &Followed, window: Window) -> String {
    let now = subject.window_in("because-happened", window);
    match followed.at_best {
        Some(best) if best != window => {
            let best = subject.window_in("because-happened", best);
            subject.say_with("report-follows-at-best", &[("now", now.into()), ("best", best.into())])
        }
        _ => now,
    }
}
