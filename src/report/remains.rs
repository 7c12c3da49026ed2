//! What the listing brings, and what remains after it is gone: effects and bars, those that end
//! together in one line, lifelong ones by themselves.

use crate::engine::Window;
use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::{EffectEvaluation, Views};
use crate::engine::overall::may_begin;
use crate::engine::pack::{Effect, Rule};
use crate::engine::source::{Cite, Verification};

use super::document::Block;
use super::subject::Subject;

/// Effects of the listing, then bars, then the notes of the pack that hold.
pub(super) fn remains(subject: &Subject, level: u8) -> Vec<Block> {
    let listing = subject.listing;
    let mut blocks = Vec::new();
    for (heading, intro, kind, effects, rules) in [
        ("report-effects", "report-effects-intro", "effect", &listing.effects, &subject.pack.effects),
        ("report-bars", "report-bars-intro", "bar", &listing.bars, &subject.pack.bars),
    ] {
        let groups = grouped(subject, effects);
        if groups.is_empty() {
            continue;
        }
        blocks.push(Block::heading(level, subject.say(heading)));
        blocks.push(Block::paragraph(subject.say(intro)));
        blocks.extend(groups.into_iter().flat_map(|group| in_words(subject, kind, rules, &group)));
    }
    blocks
}

/// Effects that begin and end alike.
struct Group<'a> {
    begun: Begun,
    ends: Views,
    lifelong: bool,
    with_entry: bool,
    effects: Vec<&'a EffectEvaluation>,
}

/// Whether an effect holds already, will, or only may.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Begun {
    Yes,
    Later,
    Perhaps,
}

fn grouped<'a>(subject: &Subject, effects: &'a [EffectEvaluation]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for effect in effects.iter().filter(|effect| may_begin(effect)) {
        let begun = begun(subject, effect.begins.as_things_stand);
        let with_entry = ends_with_entry(&effect.because);
        let same = |group: &&mut Group| {
            (group.begun, group.lifelong, group.with_entry) == (begun, effect.lifelong, with_entry)
                && (group.ends == effect.ends || effect.lifelong)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.effects.push(effect),
            None => groups.push(Group {
                begun,
                ends: effect.ends,
                lifelong: effect.lifelong,
                with_entry,
                effects: vec![effect],
            }),
        }
    }
    groups.sort_by_key(|group| (group.begun, group.lifelong));
    groups
}

fn begun(subject: &Subject, begins: Window) -> Begun {
    if begins.latest().has_come_by(subject.as_of) {
        Begun::Yes
    } else if begins.is_exact() {
        Begun::Later
    } else {
        Begun::Perhaps
    }
}

fn in_words(subject: &Subject, kind: &str, rules: &[Effect], group: &Group) -> Vec<Block> {
    let ends = group.ends.as_things_stand;
    let end = if group.lifelong {
        subject.say("report-ends-lifelong")
    } else if ends.latest().has_come_by(subject.as_of) {
        subject.window_in(if group.with_entry { "report-ended-with-entry" } else { "report-ended" }, ends)
    } else {
        subject.window_in(if group.with_entry { "report-ends-with-entry" } else { "report-ends" }, ends)
    };
    let better = !group.lifelong && group.ends.at_best != ends && group.ends.at_best != Window::UNKNOWN;
    let best = if better { subject.window_in("report-ends-at-best", group.ends.at_best) } else { String::new() };
    let end = match group.begun {
        Begun::Yes => end,
        Begun::Later => subject.say_with("report-begins-later", &[("end", end.into())]),
        Begun::Perhaps => subject.say_with("report-begins-perhaps", &[("end", end.into())]),
    };
    let rules: Vec<&Effect> = group.effects.iter().filter_map(|effect| rules.get(effect.effect)).collect();
    let cites: Vec<Cite> = rules.iter().flat_map(|effect| effect.begins.cites.clone()).collect();
    let values = [("end", end.into()), ("best", best.into()), ("cites", subject.naming.cites(&cites).into())];
    let intro = subject.say_with(if better { "report-group-better" } else { "report-group" }, &values);
    let names = rules.iter().map(|effect| subject.naming.named(kind, &effect.id));
    vec![Block::paragraph(intro), Block::list(names)]
}

/// Whether the end comes about by the entry's coming off.
pub(super) fn ends_with_entry(because: &Node) -> bool {
    because.deciding().iter().any(|node| matches!(node.step, Step::Delisting(..)))
}

/// What should be said beside: conflicts in the answers, tensions in the law.
pub(super) fn notes(subject: &Subject, level: u8) -> Vec<Block> {
    if subject.listing.notes.is_empty() {
        return Vec::new();
    }
    let items = subject.listing.notes.iter().filter_map(|note| {
        let rules = subject.pack.notes.get(note.note)?;
        let words = subject.naming.named("note", &rules.id);
        let id = if note.certain { "report-note" } else { "report-note-perhaps" };
        let values = [("note", words.into()), ("basis", basis(subject, &rules.when).into())];
        Some(subject.say_with(id, &values))
    });
    vec![Block::heading(level, subject.say("report-notes")), Block::list(items)]
}

/// Where a rule is written, and how well that was verified where it was not read in full.
fn basis(subject: &Subject, rule: &Rule) -> String {
    let mut basis = vec![subject.naming.cites(&rule.cites)];
    if rule.verified != Verification::FullText {
        basis.push(subject.verified(rule.verified));
    }
    subject.texts.one_by_one(&basis)
}
