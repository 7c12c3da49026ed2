//! Sources that are all known through the same report: what their names share is said once.

use std::collections::BTreeMap;

use crate::engine::source::{Cite, SourceId};
use crate::text::Naming;

/// A source's own name and where it is quoted, which the first comma parts.
fn parted(name: &str) -> Option<(&str, &str)> {
    let seam = [", ", "，"].into_iter().filter_map(|comma| Some((name.find(comma)?, comma.len()))).min();
    seam.and_then(|(at, length)| Some((name.get(..at)?, name.get(at + length..)?)))
}

/// The short name of every source of a pack and, where several end with the same words after it, its own name: *Daum
/// (2019)* of *Daum (2019), as reported in …*.
pub(super) fn names(naming: &Naming) -> Vec<(String, Option<String>)> {
    let names = (0..naming.pack.sources.len()).map(|place| naming.short_source(SourceId(place)));
    let names: Vec<String> = names.collect();
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, shared) in names.iter().filter_map(|name| parted(name)) {
        *alike.entry(shared).or_default() += 1;
    }
    let own = |name: &String| parted(name).filter(|(_, shared)| alike[shared] > 1).map(|(own, _)| own.to_owned());
    names.iter().map(|name| (name.clone(), own(name))).collect()
}

/// Who is cited and where, by own names among [`names`]: *Daum (2019), 3.1.1*; places of one source together.
pub(super) fn cited(naming: &Naming, names: &[(String, Option<String>)], cites: &[Cite]) -> String {
    let mut sources: Vec<(SourceId, Vec<String>)> = Vec::new();
    for cite in cites {
        match sources.iter_mut().find(|(source, _)| *source == cite.source) {
            Some((_, places)) if places.contains(&cite.article) => {}
            Some((_, places)) => places.push(cite.article.clone()),
            None => sources.push((cite.source, vec![cite.article.clone()])),
        }
    }
    let said = sources.into_iter().map(|(source, places)| {
        let name = names.get(source.0).map(|(name, own)| own.clone().unwrap_or_else(|| name.clone()));
        let name = name.unwrap_or_default();
        let places: Vec<String> = places.iter().map(|place| naming.texts.place(place)).collect();
        let places = naming.texts.all_of(&places);
        naming.texts.ui("cite-place", &[("source", name.into()), ("article", places.into())])
    });
    naming.texts.one_by_one(&said.collect::<Vec<_>>())
}
