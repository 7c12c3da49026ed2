//! What stays as it is between two cases, in one sentence; and, where nothing differs, why that can be.

use crate::engine::Window;
use crate::engine::change::Change;
use crate::engine::compare::Subject as About;
use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::overall::may_begin;
use crate::engine::pack::Rule;
use crate::engine::said::Thing;
use crate::engine::uses::Variable;
use crate::text::Value;

use super::changed::changes;
use super::compared::Page;
use super::decided::{End, decided};
use super::difference::{Both, lines};
use super::document::Block;
use super::evaluated::effect;
use super::subject::{Subject, sentences};

/// The most ways named in one sentence.
const FEW: usize = 4;

/// What stays: how many of the ways off, of what the entries bring, and of the rest.
pub(super) fn stays(page: &Page) -> String {
    let mut parts: Vec<String> = Vec::new();
    let same: Vec<&About> = page.comparison.unchanged.iter().collect();
    let labels: Vec<String> = same
        .iter()
        .filter(|about| about.thing == Thing::Listing)
        .filter_map(|about| about.listing.as_ref().map(|(label, _)| label.clone()))
        .collect();
    let several = page.listings().len() > 1;
    if !labels.is_empty() {
        let id = if several { "report-compare-stays-removal-of" } else { "report-compare-stays-removal" };
        let values = [("listings", page.texts.all_of(&labels).into()), ("count", labels.len().into())];
        parts.push(page.texts.ui(id, &values));
    }
    let applies = |about: &About| {
        let side = about.listing.as_ref().and_then(|listing| page.both(listing).now);
        side.and_then(|side| effect(&side, &about.thing).map(may_begin)).unwrap_or_default()
    };
    type Kind<'a> = (&'a str, &'a dyn Fn(&About) -> bool);
    let kinds: [Kind; 4] = [
        ("report-compare-stays-ways", &|about| matches!(about.thing, Thing::Path(_))),
        ("report-compare-stays-effects", &|about| matches!(about.thing, Thing::Effect(_)) && applies(about)),
        ("report-compare-stays-bars", &|about| matches!(about.thing, Thing::Bar(_)) && applies(about)),
        ("report-compare-stays-steps", &|about| matches!(about.thing, Thing::Step(..))),
    ];
    for (id, is_kind) in kinds {
        let count = same.iter().filter(|about| is_kind(about)).count();
        if count > 0 {
            parts.push(page.texts.ui(id, &[("count", Value::from(count))]));
        }
    }
    if parts.is_empty() {
        return page.texts.ui("report-compare-stays-nothing", &[]);
    }
    let words = page.texts.ui("report-compare-stays-words", &[("parts", page.texts.all_of(&parts).into())]);
    sentences(&[words, small_print(page)])
}

/// That something differs which is not shown; nothing, if there is none.
fn small_print(page: &Page) -> String {
    if differs_in_small_print(page) { page.texts.ui("report-compare-small-print", &[]) } else { String::new() }
}

/// Whether something differs that is not shown, because it moves no day and opens and shuts nothing.
fn differs_in_small_print(page: &Page) -> bool {
    let mut own = page.comparison.differences.iter().map(|each| &each.of);
    own.any(|about| {
        let Some(listing) = &about.listing else { return false };
        let both = page.both(listing);
        match about.thing {
            Thing::Path(_) | Thing::Step(..) => lines(&both, page.comparison, about).is_empty(),
            Thing::Effect(_) | Thing::Bar(_) => {
                lines(&both, page.comparison, about).is_empty() || !may_begin_in_one(&both, about)
            }
            _ => false,
        }
    })
}

/// Whether an effect or a bar begins, or may begin, in one of the cases.
pub(super) fn may_begin_in_one(both: &Both, about: &About) -> bool {
    let begins = |side: Option<Subject>| side.and_then(|side| effect(&side, &about.thing).map(may_begin));
    begins(both.before).unwrap_or_default() || begins(both.now).unwrap_or_default()
}

/// Why a change changes nothing.
pub(super) fn nothing_differs(page: &Page) -> Vec<Block> {
    if page.comparison.changes.is_empty() {
        return vec![Block::paragraph(page.texts.ui("report-compare-same-case", &[]))];
    }
    let mut blocks = vec![Block::paragraph(page.texts.ui("report-compare-nothing", &[]))];
    let names = changes(page.comparison, page.packs, page.texts);
    let why = page.comparison.changes.iter().zip(names).filter_map(|(change, words)| {
        let (listing, variable) = match change {
            Change::Fact { listing, fact, .. } => (listing, Variable::Fact(*fact)),
            Change::Reading { listing, reading, .. } => (listing, Variable::Reading(*reading)),
            Change::AsOf { .. } | Change::Added(_) | Change::Dropped(_) => return None,
        };
        let subject = page.both(&(listing.label.clone(), listing.regime.clone())).now?;
        Some(why_nothing(&subject, variable, &words.name))
    });
    blocks.push(Block::list(why));
    blocks.push(Block::paragraph(small_print(page)));
    blocks.retain(|block| !matches!(block, Block::Paragraph(text) if text.is_empty()));
    blocks
}

/// What a fact or an open question bears on, and why that stays as it is.
fn why_nothing(subject: &Subject, variable: Variable, name: &str) -> String {
    let uses = |rule: &Rule| rule.uses.iter().any(|used| used.variable == variable);
    let paths: Vec<&PathEvaluation> = subject
        .listing
        .paths
        .iter()
        .filter(|path| {
            let rules = subject.rules(path);
            uses(&rules.opens) || rules.due.as_ref().is_some_and(uses)
        })
        .collect();
    let (closed, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| path.standing == Standing::Closed);
    let named = |paths: &[&PathEvaluation]| {
        let names = paths
            .iter()
            .map(|path| subject.say_with("report-outcome-name", &[("name", subject.naming.path(path.path).into())]));
        subject.texts.first_few(&names.collect::<Vec<_>>(), FEW)
    };
    let mut said = Vec::new();
    for path in closed.iter().take(FEW) {
        let why = decided(&subject.naming, &path.because, End::Last).cited(&subject.naming);
        let values = [("path", subject.naming.path(path.path).into()), ("why", why.into())];
        said.push(subject.say_with("report-compare-nothing-closed", &values));
    }
    if closed.len() > FEW {
        let count = Value::from(closed.len() - FEW);
        said.push(subject.say_with("report-compare-nothing-closed-more", &[("count", count)]));
    }
    if !others.is_empty() {
        said.push(subject.say_with("report-compare-nothing-same", &[("paths", named(&others).into())]));
    }
    let lasting = subject.listing.effects.iter().zip(&subject.pack.effects);
    let lasting = lasting.chain(subject.listing.bars.iter().zip(&subject.pack.bars));
    let idle: Vec<bool> = lasting
        .filter(|(_, rules)| uses(&rules.begins) || uses(&rules.ends))
        .map(|(effect, _)| effect.begins.as_things_stand == Window::NEVER)
        .collect();
    if !idle.is_empty() {
        let all_idle = idle.iter().all(|idle| *idle);
        let id = if all_idle { "report-compare-nothing-idle" } else { "report-compare-nothing-effects" };
        said.push(subject.say_with(id, &[("count", idle.len().into())]));
    }
    if said.is_empty() {
        said.push(subject.say("report-compare-nothing-unused"));
    }
    subject.say_with("report-compare-nothing-why", &[("name", name.into()), ("why", sentences(&said).into())])
}
