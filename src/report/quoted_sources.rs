//! Sources that are all known through the same report: what their names share is said once.

use crate::engine::source::{Cite, SourceId};
use crate::text::Naming;

/// A source's own name and where it is quoted, which the first comma parts.
fn parted(name: &str) -> Option<(&str, &str)> {
    let seam = [", ", "，"].into_iter().filter_map(|comma| Some((name.find(comma)?, comma.len()))).min();
    seam.and_then(|(at, length)| Some((name.get(..at)?, name.get(at + length..)?)))
}

/// The own name of a source, where several sources of the pack end with the same words after it:
/// *Daum (2019)* of *Daum (2019), as reported in …*.
pub(super) fn own_name(naming: &Naming, source: SourceId) -> Option<String> {
    let name = naming.short_source(source);
    let (own, shared) = parted(&name)?;
    let ends_so = |id: &SourceId| parted(&naming.short_source(*id)).is_some_and(|(_, end)| end == shared);
    let alike = (0..naming.pack.sources.len()).map(SourceId).filter(ends_so).count();
    (alike > 1).then(|| own.to_owned())
}

/// Who is cited and where, by own names: *Daum (2019), 3.1.1*; places of one source together.
pub(super) fn cited(naming: &Naming, cites: &[Cite]) -> String {
    let mut sources: Vec<(SourceId, Vec<String>)> = Vec::new();
    for cite in cites {
        match sources.iter_mut().find(|(source, _)| *source == cite.source) {
            Some((_, places)) if places.contains(&cite.article) => {}
            Some((_, places)) => places.push(cite.article.clone()),
            None => sources.push((cite.source, vec![cite.article.clone()])),
        }
    }
    let said = sources.into_iter().map(|(source, places)| {
        let name = own_name(naming, source).unwrap_or_else(|| naming.short_source(source));
        let places: Vec<String> = places.iter().map(|place| naming.texts.place(place)).collect();
        let places = naming.texts.all_of(&places);
        naming.texts.ui("cite-place", &[("source", name.into()), ("article", places.into())])
    });
    naming.texts.one_by_one(&said.collect::<Vec<_>>())
}
