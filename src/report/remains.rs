//! What the listing brings, and what remains after it is gone: effects and bars, those that end
//! together in one sentence, those that only may apply named beside.

use crate::engine::derivation::{Node, Step};
use crate::engine::evaluation::{EffectEvaluation, Views};
use crate::engine::overall::may_begin;
use crate::engine::pack::Effect;
use crate::engine::source::Verification;
use crate::engine::{Moment, Window};

use super::brief::whole_articles;
use super::document::Block;
use super::subject::Subject;

/// Effects of the listing, then bars.
pub(super) fn remains(subject: &Subject, level: u8) -> Vec<Block> {
    let listing = subject.listing;
    let mut blocks = Vec::new();
    for (heading, intro, kind, effects, rules) in [
        ("report-effects", "report-effects-intro", "effect", &listing.effects, &subject.pack.effects),
        ("report-bars", "report-bars-intro", "bar", &listing.bars, &subject.pack.bars),
    ] {
        let (perhaps, certain): (Vec<Group>, Vec<Group>) =
            grouped(subject, effects, rules).into_iter().partition(|group| group.begun == Begun::Perhaps);
        let certain: Vec<String> = certain.iter().map(|group| in_words(subject, kind, rules, group)).collect();
        let perhaps = perhaps_in_words(subject, kind, rules, &perhaps);
        if certain.is_empty() && perhaps.is_empty() {
            continue;
        }
        blocks.push(Block::heading(level, subject.say(heading)));
        blocks.push(Block::paragraph(subject.say(intro)));
        if !certain.is_empty() {
            blocks.push(Block::list(certain));
        }
        blocks.extend(perhaps);
    }
    blocks
}

/// What surely applies, each end with what it ends, without articles: first what never ends.
pub(super) fn what_applies(subject: &Subject) -> Vec<String> {
    let mut groups: Vec<Group> = grouped(subject, &subject.listing.bars, &subject.pack.bars);
    let applies = |group: &Group| {
        let over = group.ends.as_things_stand.latest().has_come_by(subject.as_of) && !group.lifelong;
        group.begun != Begun::Perhaps && !over
    };
    groups.retain(applies);
    groups.sort_by_key(|group| (!group.lifelong, std::cmp::Reverse(group.ends.as_things_stand.latest())));
    let line = |group: &Group| {
        let rules = group.effects.iter().filter_map(|effect| subject.pack.bars.get(effect.effect));
        let names: Vec<String> = rules.map(|effect| subject.naming.named("bar", &effect.id)).collect();
        let end = match group.lifelong {
            true => subject.say("report-ends-lifelong"),
            false => subject.window_in("report-ends", group.ends.as_things_stand),
        };
        let end = subject.behind_word(group.verified, end);
        let values = [("end", end.into()), ("names", subject.texts.one_by_one(&names).into())];
        subject.say_with("report-answer-applies-line", &values)
    };
    groups.iter().map(line).collect()
}

/// What only applies if something is the case that is not known: named together, without a day.
fn perhaps_in_words(subject: &Subject, kind: &str, rules: &[Effect], groups: &[Group]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (lifelong, id) in [(false, "report-perhaps"), (true, "report-perhaps-lifelong")] {
        let open = |group: &&Group| {
            group.lifelong == lifelong && (lifelong || !group.ends.as_things_stand.latest().has_come_by(subject.as_of))
        };
        let effects = groups.iter().filter(open).flat_map(|group| &group.effects);
        let rules = effects.filter_map(|effect| rules.get(effect.effect));
        let names: Vec<String> = rules.map(|effect| subject.naming.named(kind, &effect.id)).collect();
        if !names.is_empty() {
            let names = [("names", subject.texts.one_by_one(&names).into())];
            blocks.push(Block::paragraph(subject.say_with(id, &names)));
        }
    }
    blocks
}

/// Effects that begin and end alike.
struct Group<'a> {
    begun: Begun,
    ends: Views,
    lifelong: bool,
    with_entry: bool,
    /// Whether it ends neither before the entry comes off nor by that alone.
    and_more: bool,
    /// How well the texts were read, where that has to be said: reported or unverified.
    verified: Verification,
    effects: Vec<&'a EffectEvaluation>,
}

/// Whether an effect holds already, will, or only may.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Begun {
    Yes,
    Later,
    Perhaps,
}

fn grouped<'a>(subject: &Subject, effects: &'a [EffectEvaluation], rules: &[Effect]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for effect in effects.iter().filter(|effect| may_begin(effect)) {
        let begun = begun(subject, effect.begins.as_things_stand);
        let with_entry = ends_with_entry(&effect.because);
        let and_more = !with_entry && waits_for_entry(&effect.because);
        // How the end was read, not how the beginning was: the end is what is told.
        let own = rules.get(effect.effect).map_or(Verification::FullText, |rule| rule.ends.verified);
        let verified = match own.max(effect.because.weakest_text()) {
            weak @ (Verification::Reported | Verification::Unverified) => weak,
            _ => Verification::FullText,
        };
        let same = |group: &&mut Group| {
            let kind = (group.begun, group.lifelong, group.with_entry, group.and_more, group.verified);
            kind == (begun, effect.lifelong, with_entry, and_more, verified)
                && (group.ends == effect.ends || effect.lifelong)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.effects.push(effect),
            None => groups.push(Group {
                begun,
                ends: effect.ends,
                lifelong: effect.lifelong,
                with_entry,
                and_more,
                verified,
                effects: vec![effect],
            }),
        }
    }
    groups.sort_by_key(|group| (group.begun, group.lifelong, group.verified));
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

/// Effects that end alike, in one sentence with their articles.
fn in_words(subject: &Subject, kind: &str, rules: &[Effect], group: &Group) -> String {
    let ends = group.ends.as_things_stand;
    let passed = ends.latest().has_come_by(subject.as_of);
    let end = match (group.with_entry, passed) {
        _ if group.lifelong => subject.say("report-ends-lifelong"),
        (true, true) => subject.window_in("report-ended-with-entry", ends),
        (true, false) => subject.window_in("report-ends-with-entry", telling(subject, ends)),
        (false, false) if group.and_more => {
            subject.window_in(&format!("report-ends-with-entry-and-more-{kind}"), telling(subject, ends))
        }
        (false, true) => subject.window_in("report-ended", ends),
        (false, false) => subject.window_in("report-ends", telling(subject, ends)),
    };
    let better = !group.lifelong && group.ends.at_best != ends && group.ends.at_best.latest() < Moment::Never;
    let best = if better { subject.window_in("report-ends-at-best", group.ends.at_best) } else { String::new() };
    let end =
        if group.begun == Begun::Later { subject.say_with("report-begins-later", &[("end", end.into())]) } else { end };
    let end = subject.behind_word(group.verified, end);
    let rules: Vec<&Effect> = group.effects.iter().filter_map(|effect| rules.get(effect.effect)).collect();
    let cites = whole_articles(rules.iter().flat_map(|effect| effect.begins.cites.iter()));
    let names: Vec<String> = rules.iter().map(|effect| subject.naming.named(kind, &effect.id)).collect();
    let values = [
        ("end", end.into()),
        ("best", best.into()),
        ("cites", subject.naming.cites(&cites).into()),
        ("names", subject.texts.one_by_one(&names).into()),
    ];
    subject.say_with(if better { "report-group-better" } else { "report-group" }, &values)
}

/// A window without a last day that only begins before today tells nothing, and neither does the
/// beginning of one that reaches beyond today: it may have ended on any day before.
fn telling(subject: &Subject, ends: Window) -> Window {
    if ends.earliest() < Moment::Day(subject.as_of) && ends.latest() < Moment::Never {
        return Window::between(Moment::Always, ends.latest());
    }
    let tells = ends.latest() < Moment::Never || ends == Window::NEVER || !ends.earliest().has_come_by(subject.as_of);
    if tells { ends } else { Window::UNKNOWN }
}

/// Whether the end comes about by the entry's coming off, and by nothing else besides.
pub(super) fn ends_with_entry(because: &Node) -> bool {
    waits_for_entry(because) && !waits_for_more(because)
}

/// Whether the entry's coming off decides the end, alone or with something else.
fn waits_for_entry(because: &Node) -> bool {
    matches!(because.step, Step::Delisting(..))
        || because.of.iter().enumerate().any(|(place, each)| because.decides(place) && waits_for_entry(each))
}

/// Whether an event besides the entry's coming off decides the end, such as the lifting of an order.
fn waits_for_more(node: &Node) -> bool {
    match node.step {
        Step::Delisting(..) => false,
        Step::Fact { .. } | Step::Follows { .. } => node.window.latest() == Moment::Never,
        _ => node.of.iter().enumerate().any(|(place, each)| node.decides(place) && waits_for_more(each)),
    }
}
