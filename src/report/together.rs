//! All listings together: when the last one that carries an effect lets go of it.

use crate::engine::evaluation::OverallEffect;
use crate::engine::{Evaluation, Moment};
use crate::text::Texts;

use super::document::Block;
use super::subject::Subject;

/// Effects over all listings; nothing where there is only one.
pub(super) fn together(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<Block> {
    if subjects.len() < 2 || evaluation.overall.effects.is_empty() {
        return Vec::new();
    }
    let effects = evaluation.overall.effects.iter().filter_map(|effect| {
        let subject = carrier(subjects, effect)?;
        let ends = effect.ends.as_things_stand;
        let past = ends.latest() < Moment::Never && ends.latest().has_come_by(evaluation.as_of);
        let values = [
            ("effect", subject.naming.named("effect", &effect.id).into()),
            ("ends", subject.window_in(if past { "report-ended" } else { "report-ends" }, ends).into()),
            ("from", texts.all_of(&effect.from).into()),
        ];
        Some(texts.ui("report-together-effect", &values))
    });
    vec![
        Block::heading(1, texts.ui("report-together", &[])),
        Block::paragraph(texts.ui("report-together-intro", &[])),
        Block::list(effects),
    ]
}

/// A listing that carries the effect: its pack has the words for it.
fn carrier<'a, 'b>(subjects: &'b [Subject<'a>], effect: &OverallEffect) -> Option<&'b Subject<'a>> {
    subjects.iter().find(|subject| {
        effect.from.contains(&subject.listing.label) && subject.pack.effects.iter().any(|each| each.id == effect.id)
    })
}
