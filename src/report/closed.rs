//! Ways that are closed: those closed for the same reason in one sentence.

use crate::engine::evaluation::PathEvaluation;
use crate::engine::source::Cite;

use super::brief::whole_articles;
use super::document::Block;
use super::explain::folded;
use super::reason::{Reason, why_closed};
use super::subject::Subject;

/// The closed ways, grouped by why they are closed.
pub(super) fn closed(subject: &Subject, paths: &[&PathEvaluation], level: u8) -> Vec<Block> {
    let mut groups: Vec<(Reason, Vec<String>)> = Vec::new();
    for path in paths {
        let reason = other_text(subject, path).unwrap_or_else(|| why_closed(&subject.naming, &path.because));
        let name = subject.say_with("report-outcome-name", &[("name", subject.naming.path(path.path).into())]);
        match groups.iter_mut().find(|(known, _)| (known.id, &known.what) == (reason.id, &reason.what)) {
            Some((known, names)) => {
                known.cites.extend(reason.cites);
                names.push(name);
            }
            None => groups.push((reason, vec![name])),
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let items = groups.into_iter().map(|(reason, names)| {
        let cites = if reason.id == OTHER_TEXT { whole_articles(&reason.cites) } else { reason.cites };
        let values = [
            ("what", reason.what.into()),
            ("cites", subject.naming.cites(&cites).into()),
            ("paths", subject.texts.one_by_one(&names).into()),
        ];
        subject.say_with(reason.id, &values)
    });
    let mut blocks = vec![Block::heading(level, subject.say("report-ways-closed")), Block::list(items)];
    blocks.extend(paths.iter().filter_map(|path| folded(subject, path)));
    blocks
}

const OTHER_TEXT: &str = "report-closed-other-text";

/// The reason of a way written only in texts that surely do not govern the listing.
pub(super) fn other_text(subject: &Subject, path: &PathEvaluation) -> Option<Reason> {
    let governs = |cite: &&Cite| {
        let version = subject.pack.versions.iter().position(|version| version.source == cite.source);
        version.is_none_or(|version| subject.listing.governed_by.iter().any(|governing| governing.0 == version))
    };
    let cites = subject.rules(path).opens.cites.to_vec();
    let elsewhere = !cites.is_empty() && !cites.iter().any(|cite| governs(&cite));
    elsewhere.then(|| Reason { id: OTHER_TEXT, what: String::new(), cites })
}
