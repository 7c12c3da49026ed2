//! All listings together: when the last one that carries an effect lets go of it,
//! and what outlives them all.

use crate::engine::evaluation::OverallEffect;
use crate::engine::pack::Effect;
use crate::engine::{Evaluation, Moment};
use crate::text::Texts;

use super::brief::whole_articles;
use super::document::Block;
use super::subject::Subject;

/// Effects and bars over all listings; nothing where there is only one.
pub(super) fn together(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<Block> {
    let overall = &evaluation.overall;
    if subjects.len() < 2 || overall.effects.is_empty() && overall.bars.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, texts.ui("report-together", &[]))];
    let effects = lines(evaluation, subjects, &overall.effects, "effect", |subject| &subject.pack.effects);
    if !effects.is_empty() {
        blocks.push(Block::paragraph(texts.ui("report-together-intro", &[])));
        blocks.push(Block::list(effects));
    }
    let (lifelong, others): (Vec<_>, Vec<_>) = overall.bars.iter().cloned().partition(|bar| bar.lifelong);
    let others = lines(evaluation, subjects, &others, "bar", |subject| &subject.pack.bars);
    if !others.is_empty() {
        blocks.push(Block::paragraph(texts.ui("report-together-bars", &[])));
        blocks.push(Block::list(others));
    }
    let lifelong = lines(evaluation, subjects, &lifelong, "bar", |subject| &subject.pack.bars);
    if !lifelong.is_empty() {
        blocks.push(Block::paragraph(texts.ui("report-together-lifelong", &[])));
        blocks.push(Block::list(lifelong));
    }
    blocks
}

/// What ends alike and comes from the same listings, in one line.
fn lines<'a>(
    evaluation: &Evaluation,
    subjects: &[Subject<'a>],
    all: &[OverallEffect],
    kind: &str,
    rules: impl Fn(&Subject<'a>) -> &'a [Effect],
) -> Vec<String> {
    let mut groups: Vec<(&OverallEffect, Vec<String>, Vec<String>)> = Vec::new();
    // What only begins if something is the case that is not known is told with its listing.
    for effect in all.iter().filter(|effect| effect.certain) {
        let Some(subject) = carrier(subjects, effect, &rules) else { continue };
        let name = name(subjects, effect, kind, subject, &rules);
        let alike = |known: &OverallEffect| {
            (known.ends, &known.from, known.verified, known.lifelong)
                == (effect.ends, &effect.from, effect.verified, effect.lifelong)
        };
        let cites = cites(subjects, effect, &rules);
        match groups.iter_mut().find(|(known, ..)| alike(known)) {
            Some((_, names, known)) => {
                names.push(name);
                known.extend(cites.into_iter().filter(|each| !known.contains(each)).collect::<Vec<_>>());
            }
            None => groups.push((effect, vec![name], cites)),
        }
    }
    groups.sort_by_key(|(effect, ..)| (effect.ends.as_things_stand.latest(), effect.ends.as_things_stand.earliest()));
    let line = |(effect, names, cites): (&OverallEffect, Vec<String>, Vec<String>)| {
        let subject = carrier(subjects, effect, &rules)?;
        let ends = effect.ends.as_things_stand;
        let past = ends.latest() < Moment::Never && ends.latest().has_come_by(evaluation.as_of);
        let ends = match effect.lifelong {
            true => subject.say("report-ends-lifelong"),
            false => subject.window_in(if past { "report-ended" } else { "report-ends" }, ends),
        };
        let values = [
            ("effect", subject.texts.one_by_one(&names).into()),
            ("ends", subject.behind_word(effect.verified, ends).into()),
            ("from", subject.texts.all_of(&effect.from).into()),
            ("count", effect.from.len().into()),
            ("cites", subject.texts.one_by_one(&cites).into()),
        ];
        Some(subject.texts.ui("report-together-effect", &values))
    };
    groups.into_iter().filter_map(line).collect()
}

/// Where the end is written, for each list that brings it.
fn cites<'a>(
    subjects: &[Subject<'a>],
    effect: &OverallEffect,
    rules: impl Fn(&Subject<'a>) -> &'a [Effect],
) -> Vec<String> {
    let carrying = subjects.iter().filter(|subject| effect.from.contains(&subject.listing.label));
    let cited = carrying.filter_map(|subject| {
        let rule = rules(subject).iter().find(|each| each.id == effect.id)?;
        Some(subject.naming.cites(&whole_articles(rule.begins.cites.iter())))
    });
    let mut all: Vec<String> = Vec::new();
    for each in cited.filter(|each| !each.is_empty()) {
        if !all.contains(&each) {
            all.push(each);
        }
    }
    all
}

/// What carries this name, in the words of the lists that bring it: those of one where they agree.
fn name<'a>(
    subjects: &[Subject<'a>],
    effect: &OverallEffect,
    kind: &str,
    first: &Subject<'a>,
    rules: impl Fn(&Subject<'a>) -> &'a [Effect],
) -> String {
    let mut names: Vec<(String, Vec<String>)> = Vec::new();
    for subject in subjects.iter().filter(|subject| effect.from.contains(&subject.listing.label)) {
        if rules(subject).iter().any(|each| each.id == effect.id) {
            let (name, label) = (subject.naming.named(kind, &effect.id), subject.listing.label.clone());
            match names.iter_mut().find(|(known, _)| *known == name) {
                Some((_, labels)) => labels.push(label),
                None => names.push((name, vec![label])),
            }
        }
    }
    if names.len() < 2 {
        return first.naming.named(kind, &effect.id);
    }
    let each = names.into_iter().map(|(name, labels)| {
        let values = [("effect", name.into()), ("from", first.texts.all_of(&labels).into())];
        first.texts.ui("report-together-name", &values)
    });
    first.texts.one_by_one(&each.collect::<Vec<_>>())
}

/// A listing that carries the effect: its pack has the words for it.
fn carrier<'a, 'b>(
    subjects: &'b [Subject<'a>],
    effect: &OverallEffect,
    rules: impl Fn(&Subject<'a>) -> &'a [Effect],
) -> Option<&'b Subject<'a>> {
    subjects.iter().find(|subject| {
        effect.from.contains(&subject.listing.label) && rules(subject).iter().any(|each| each.id == effect.id)
    })
}
