//! What a case says that was not known yet on the earlier day it is looked at.

use crate::engine::as_known::{Aside, SetAside};
use crate::engine::{Evaluation, Pack};
use crate::text::{Naming, Texts};

use super::document::Block;

/// A paragraph and a list; nothing if nothing was set aside.
pub(super) fn set_aside(evaluation: &Evaluation, packs: &[&Pack], texts: &Texts) -> Vec<Block> {
    set_aside_of("report-then-intro", evaluation, packs, texts)
}

/// The same with another message in front: of one of two cases.
pub(super) fn set_aside_of(intro: &str, evaluation: &Evaluation, packs: &[&Pack], texts: &Texts) -> Vec<Block> {
    let aside = &evaluation.set_aside;
    if aside.is_empty() {
        return Vec::new();
    }
    let mut said = Vec::new();
    let mut before: Option<&str> = None;
    for one in aside {
        if before == Some(one.label.as_str()) {
            continue;
        }
        before = Some(one.label.as_str());
        let own: Vec<&SetAside> = aside.iter().filter(|each| each.label == one.label).collect();
        if let Some(pack) = packs.iter().copied().find(|pack| pack.id == one.regime) {
            said.extend(of_listing(&own, pack, texts));
        }
    }
    let intro = texts.ui(intro, &[("as-of", texts.day(evaluation.as_of).into())]);
    vec![Block::paragraph(intro), Block::list(said)]
}

fn of_listing(own: &[&SetAside], pack: &Pack, texts: &Texts) -> Vec<String> {
    let naming = Naming::new(texts, pack);
    let label = own.first().map(|one| one.label.as_str()).unwrap_or_default();
    let (mut not_yet, mut perhaps, mut said) = (Vec::new(), Vec::new(), Vec::new());
    let mut say = |id: &str, facts: &[String]| {
        let values = [
            ("label", label.into()),
            ("title", naming.short_title().into()),
            ("facts", texts.one_by_one(facts).into()),
        ];
        said.push(texts.ui(id, &values));
    };
    for one in own {
        match one.what {
            Aside::NotListed => say("report-then-not-listed", &[]),
            Aside::PerhapsNotListed => say("report-then-perhaps-not-listed", &[]),
            Aside::NotYet(fact) => not_yet.push(naming.fact(fact)),
            Aside::PerhapsNotYet(fact) => perhaps.push(naming.fact(fact)),
        }
    }
    if !not_yet.is_empty() {
        say("report-then-not-yet", &not_yet);
    }
    if !perhaps.is_empty() {
        say("report-then-perhaps-not-yet", &perhaps);
    }
    said
}
