//! Versions of a text: which governs an entry of which day, and which reach back.

use std::ops::Range;

use chrono::NaiveDate;

use crate::engine::source::Version;

use super::finding::Code;
use super::load::Loader;
use super::reader::Fields;
use super::rules::Written;

/// A version as written, and the condition under which it reaches back, not typed yet.
struct WrittenVersion {
    version: Version,
    also: Option<Written>,
    span: Range<usize>,
}

impl Loader<'_> {
    /// Reads every version, in the order of their days: expressions name them by their place. What
    /// says when one reaches back comes with it, to be typed once readings are known.
    pub(super) fn read_versions(&mut self, tables: Vec<Fields>) -> Vec<Option<Written>> {
        let mut versions: Vec<WrittenVersion> =
            tables.into_iter().filter_map(|version| self.version(version)).collect();
        versions.sort_by_key(|each| each.version.from);
        self.check_versions(&versions);
        let (versions, reaching) = versions.into_iter().map(|each| (each.version, each.also)).unzip();
        self.versions = versions;
        reaching
    }

    /// Types when each version reaches back. None has it before all are typed: what a text reaches
    /// cannot hang on what reaches back.
    pub(super) fn reach_back(&mut self, reaching: Vec<Option<Written>>) {
        let mut also = Vec::new();
        for written in reaching {
            let (size, depth) = written.iter().flatten().map(|(ast, _)| self.weight(ast)).next().unwrap_or((0, 0));
            also.push(written.map(|written| self.truth(written)));
            let own = size.saturating_add(self.versions.len() as u64);
            self.reaching = (self.reaching.0.saturating_add(own), self.reaching.1.max(depth.saturating_add(4)));
        }
        for (version, also) in self.versions.iter_mut().zip(also) {
            version.also = also;
        }
    }

    fn version(&mut self, mut fields: Fields) -> Option<WrittenVersion> {
        let source = fields.need("source", &mut self.reader);
        let named = source.and_then(|node| {
            let name = self.reader.text(&node)?;
            self.source_named(&name, &node.span)
        });
        let from = fields.need("from", &mut self.reader).and_then(|node| self.reader.day(&node));
        let until = fields.day("until", &mut self.reader);
        let also = self.optional(&mut fields, "also");
        let span = fields.span.clone();
        fields.finish(&mut self.reader);
        let version = Version { source: named?, from: from?, until, also: None };
        if version.until.is_some_and(|until| until < version.from) {
            self.reader.report(Code::OutOfOrder, &span, &[("fact", "until"), ("before", "from")]);
        }
        Some(WrittenVersion { version, also, span })
    }

    /// No text is named twice; days between two versions that none or both of them govern may be
    /// meant, and are worth a second look.
    fn check_versions(&mut self, versions: &[WrittenVersion]) {
        // The text that governs longest among those before.
        let mut longest: Option<&Version> = None;
        for (place, each) in versions.iter().enumerate() {
            let name = self.sources[each.version.source.0].id.clone();
            if versions[..place].iter().any(|earlier| earlier.version.source == each.version.source) {
                self.reader.report(Code::Duplicate, &each.span, &[("name", &name)]);
                continue;
            }
            let ends = |version: &Version| version.until.unwrap_or(NaiveDate::MAX);
            let known = longest;
            longest = match longest {
                Some(known) if ends(known) >= ends(&each.version) => Some(known),
                _ => Some(&each.version),
            };
            let Some(earlier) = known else { continue };
            let next = earlier.until.and_then(|until| until.succ_opt());
            let before = self.sources[earlier.source.0].id.clone();
            let args = [("name", name.as_str()), ("before", before.as_str())];
            match next {
                Some(next) if next == each.version.from => {}
                Some(next) if next < each.version.from => self.reader.report(Code::VersionGap, &each.span, &args),
                _ => self.reader.report(Code::VersionOverlap, &each.span, &args),
            }
        }
    }
}
