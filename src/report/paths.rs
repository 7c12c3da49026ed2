//! The ways off the list: those that are open or open by themselves at length, those that wait for
//! something in a few lines each, those that are closed together with why.

use crate::engine::evaluation::{PathEvaluation, Standing};
use crate::engine::pack::Modality;

use super::closed::closed;
use super::document::Block;
use super::in_short::in_short;
use super::subject::Subject;
use super::way::way;

/// Every way off, open ones first.
pub(super) fn paths(subject: &Subject, level: u8) -> Vec<Block> {
    let mut blocks = vec![Block::heading(level, subject.say("report-ways"))];
    let (shut, open): (Vec<_>, Vec<_>) =
        subject.listing.paths.iter().partition(|path| path.standing == Standing::Closed);
    if open.is_empty() {
        blocks.push(Block::paragraph(subject.say("report-ways-none")));
    }
    let (at_length, waiting): (Vec<_>, Vec<_>) = open.into_iter().partition(|path| is_told_at_length(subject, path));
    for standing in [Standing::Open, Standing::OpensLater, Standing::NeedsSteps, Standing::Depends] {
        for path in at_length.iter().filter(|path| path.standing == standing) {
            blocks.extend(way(subject, path, level + 1));
        }
    }
    if subject.deleted().is_some() && !waiting.is_empty() {
        let names: Vec<String> = waiting.iter().map(|path| subject.naming.path(path.path)).collect();
        let names = [("paths", subject.texts.one_by_one(&names).into())];
        blocks.push(Block::paragraph(subject.say_with("report-ways-no-longer-needed", &names)));
    } else {
        for (standing, heading) in
            [(Standing::NeedsSteps, "report-ways-steps"), (Standing::Depends, "report-ways-uncertain")]
        {
            let paths: Vec<&PathEvaluation> =
                waiting.iter().copied().filter(|path| path.standing == standing).collect();
            if !paths.is_empty() {
                blocks.push(Block::heading(level + 1, subject.say(heading)));
                blocks.extend(in_short(subject, &paths));
            }
        }
    }
    blocks.extend(closed(subject, &shut, level + 1));
    blocks
}

fn is_told_at_length(subject: &Subject, path: &PathEvaluation) -> bool {
    matches!(path.standing, Standing::Open | Standing::OpensLater) || subject.rules(path).modality == Modality::Reported
}
