//! Loading a pack: from a tree to the engine's checked [`Pack`], or to every finding.
//!
//! Sources, facts and readings are read first, because expressions name them; then definitions,
//! in the order they need each other; then everything that uses them (`rules.rs`).

use std::ops::Range;

use crate::engine::expression::{Definition, Delisting, Expr, PathId};
use crate::engine::fact::{Actor, Fact, FactId, FactKind, ValueSet};
use crate::engine::pack::{Alternative, Define, Modality, Pack, Path, Reading, Rule};
use crate::engine::source::{Cite, Cites, Source, SourceId, Verification, Version};
use crate::engine::term::Unit;
use crate::engine::uses::{Names, Uses};

use super::expression::typing::{Mistyped, Scope};
use super::expression::{self, Ast};
use super::finding::{Code, Finding, are_warnings, nearest};
use super::place::File;
use super::reader::{Fields, Reader, is_id};
use super::rules;
use super::tree;

/// The version of the pack format this program reads.
pub const SCHEMA: i64 = 1;

/// Reads a pack. The pack is `Some` only if nothing is wrong with it.
pub fn pack(file: &File, shipped: bool, findings: &mut Vec<Finding>) -> Option<Pack> {
    let before = findings.len();
    let root = tree::from_toml(file, findings);
    if tree::is_broken(&findings[before..]) {
        return None;
    }
    let mut loader = Loader::new(Reader { file, findings });
    let mut fields = loader.reader.table(root)?;
    let pack = loader.pack(&mut fields, shipped);
    fields.finish(&mut loader.reader);
    are_warnings(&findings[before..]).then_some(pack)
}

/// What has been read of a pack so far.
pub(super) struct Loader<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) sources: Vec<Source>,
    pub(super) versions: Vec<Version>,
    pub(super) facts: Vec<Fact>,
    pub(super) readings: Vec<Reading>,
    pub(super) defines: Vec<Define>,
    pub(super) typed: Vec<(String, Option<Definition>)>,
    /// The size and the depth of every definition, definitions written out.
    pub(super) weights: Vec<(u64, u64)>,
    /// The size of every `also` together, and the depth of the deepest: `governed by` holds them all.
    pub(super) reaching: (u64, u64),
    pub(super) delisting: Delisting,
    pub(super) listing_date: Option<FactId>,
}

/// The definitions known so far, for finding out what an expression uses.
struct Known<'a>(&'a [(String, Option<Definition>)], &'a [Path]);

impl Names for Known<'_> {
    fn definition(&self, id: crate::engine::expression::DefineId) -> Option<&Definition> {
        self.0.get(id.0).and_then(|(_, definition)| definition.as_ref())
    }

    fn path(&self, id: PathId) -> Option<(&Expr, Option<&Expr>)> {
        self.1.get(id.0).map(|path| (&path.opens.expr, path.due.as_ref().map(|due| &due.expr)))
    }
}

impl<'a> Loader<'a> {
    fn new(reader: Reader<'a>) -> Loader<'a> {
        Loader {
            reader,
            sources: Vec::new(),
            versions: Vec::new(),
            facts: Vec::new(),
            readings: Vec::new(),
            defines: Vec::new(),
            typed: Vec::new(),
            weights: Vec::new(),
            reaching: (0, 0),
            delisting: Delisting::default(),
            listing_date: None,
        }
    }

    fn pack(&mut self, fields: &mut Fields, shipped: bool) -> Pack {
        rules::schema(fields, SCHEMA, &mut self.reader);
        let id = fields.need_id("id", &mut self.reader);
        let sources = fields.tables("source", &mut self.reader);
        self.sources = sources.into_iter().map(|source| self.source(source)).collect();
        let versions = fields.tables("version", &mut self.reader);
        let reaching = self.read_versions(versions);
        let facts = fields.tables("fact", &mut self.reader);
        self.read_facts(facts);
        self.listing_date = self.fact_named(fields, "listing_date");
        let removed = self.fact_named(fields, "removed");
        let readings = fields.tables("reading", &mut self.reader);
        self.readings = readings.into_iter().map(|reading| self.reading(reading)).collect();
        self.reach_back(reaching);
        let written_paths = fields.tables("path", &mut self.reader);
        let raw_paths = self.raw_paths(written_paths);
        let ways = raw_paths.iter().enumerate().map(|(place, raw)| (PathId(place), raw));
        // What is only reported lets nothing go: no text stands behind it.
        let legal = ways.clone().filter(|(_, raw)| raw.modality != Modality::Reported);
        let mandatory = ways.filter(|(_, raw)| raw.modality == Modality::Shall);
        let bound = mandatory.clone().filter(|(_, raw)| raw.due.is_some()).map(|(way, _)| way).collect();
        self.delisting = Delisting { removed, ways: legal.map(|(way, _)| way).collect(), bound };
        let removal_expr = Expr::Any(mandatory.map(|(way, _)| Expr::Path(way)).collect());
        let defines = fields.tables("define", &mut self.reader);
        self.read_defines(defines);
        let paths: Vec<Path> = raw_paths.into_iter().map(|raw| self.path(raw)).collect();
        let delisting = Expr::Delisting(self.delisting.clone());
        let delisting = self.rule(delisting, Vec::new(), Verification::FullText, &paths);
        let removal = Rule {
            uses: Uses::of(&removal_expr, &Known(&self.typed, &paths)),
            expr: removal_expr,
            cites: Cites::default(),
            verified: Verification::FullText,
            readings: Vec::new(),
        };
        let procedures = self.procedures(fields, &paths);
        for path in &paths {
            let Some(named) = path.if_overdue.as_deref() else { continue };
            if !procedures.iter().any(|procedure| procedure.id == named) {
                let known = procedures.iter().map(|procedure| procedure.id.as_str());
                self.reader.unknown(Code::UnknownName, &(0..0), named, known);
            }
        }
        Pack {
            id,
            shipped,
            listing_date: self.listing_date,
            removed,
            checked: fields.day("checked", &mut self.reader),
            identify: self.identify(fields),
            practice: fields.texts("practice", &mut self.reader).into_iter().map(|(text, _)| text).collect(),
            procedures,
            effects: self.effects(fields, "effect", &paths),
            bars: self.effects(fields, "bar", &paths),
            notes: self.notes(fields, &paths),
            claims: self.claims(fields),
            follows: self.follows(fields, removed),
            removal,
            delisting,
            paths,
            sources: std::mem::take(&mut self.sources),
            versions: std::mem::take(&mut self.versions),
            facts: std::mem::take(&mut self.facts),
            readings: std::mem::take(&mut self.readings),
            defines: std::mem::take(&mut self.defines),
        }
    }

    fn source(&mut self, mut fields: Fields) -> Source {
        let reader = &mut self.reader;
        let verified = fields.need("verified", reader).and_then(|node| reader.named(&node, Verification::NAMES));
        let source = Source {
            id: fields.need_id("id", reader),
            title: fields.need_text("title", reader).unwrap_or_default(),
            number: fields.text("number", reader).unwrap_or_default(),
            issuer: fields.need_text("issuer", reader).unwrap_or_default(),
            from: fields.day("from", reader),
            until: fields.day("until", reader),
            verified: verified.unwrap_or(Verification::Unverified),
            read_in: fields.need_text("read_in", reader).unwrap_or_default(),
        };
        if self.sources.iter().any(|each| each.id == source.id) {
            reader.report(Code::Duplicate, &fields.span, &[("name", &source.id)]);
        }
        fields.finish(reader);
        source
    }

    fn read_facts(&mut self, tables: Vec<Fields>) {
        let mut earlier: Vec<Option<(String, Range<usize>)>> = Vec::new();
        for mut fields in tables {
            let reader = &mut self.reader;
            let id = fields.need_id("id", reader);
            let kind = fact_kind(&mut fields, reader);
            let not_before = fields.texts("not_before", reader).into_iter().next();
            let fact = Fact {
                id,
                kind,
                not_before: None,
                not_after_as_of: fields.truth("past", reader),
                group: fields.need_text("group", reader).unwrap_or_default(),
            };
            if self.facts.iter().any(|each| each.id == fact.id) {
                reader.report(Code::Duplicate, &fields.span, &[("name", &fact.id)]);
            }
            fields.finish(reader);
            self.facts.push(fact);
            earlier.push(not_before);
        }
        for (place, before) in earlier.into_iter().enumerate() {
            self.facts[place].not_before = before.and_then(|(name, span)| self.fact_at(&name, &span));
        }
    }

    fn fact_named(&mut self, fields: &mut Fields, key: &'static str) -> Option<FactId> {
        let (name, span) = fields.texts(key, &mut self.reader).into_iter().next()?;
        let fact = self.fact_at(&name, &span)?;
        if !matches!(self.facts[fact.0].kind, FactKind::Date | FactKind::Event { .. }) {
            self.reader.wrong_type(&span, "moment");
        }
        Some(fact)
    }

    pub(super) fn fact_at(&mut self, name: &str, span: &Range<usize>) -> Option<FactId> {
        let found = self.facts.iter().position(|fact| fact.id == name).map(FactId);
        if found.is_none() {
            let known = self.facts.iter().map(|fact| fact.id.as_str());
            self.reader.unknown(Code::UnknownFact, span, name, known);
        }
        found
    }

    fn reading(&mut self, mut fields: Fields) -> Reading {
        let id = fields.need_id("id", &mut self.reader);
        let cites = self.cites(&mut fields);
        let values: Vec<Alternative> = fields
            .tables("values", &mut self.reader)
            .into_iter()
            .map(|mut value| {
                let alternative =
                    Alternative { id: value.need_id("id", &mut self.reader), cites: self.cites(&mut value) };
                value.finish(&mut self.reader);
                alternative
            })
            .collect();
        if values.len() < 2 || values.len() > ValueSet::CAPACITY {
            self.reader.report(Code::OutOfRange, &fields.span, &[("least", "2"), ("most", "64")]);
        }
        let default = fields.texts("default", &mut self.reader).into_iter().next().and_then(|(name, span)| {
            let found = values.iter().position(|value| value.id == name);
            if found.is_none() {
                let known = values.iter().map(|value| value.id.as_str());
                self.reader.unknown(Code::UnknownValue, &span, &name, known);
            }
            found
        });
        if self.readings.iter().any(|each| each.id == id) {
            self.reader.report(Code::Duplicate, &fields.span, &[("name", &id)]);
        }
        fields.finish(&mut self.reader);
        Reading { id, cites: cites.into(), values, default }
    }

    /// The articles of a rule; each must belong to a declared source.
    pub(super) fn cites(&mut self, fields: &mut Fields) -> Vec<Cite> {
        let written = fields.texts("cite", &mut self.reader);
        if written.is_empty() {
            self.reader.report(Code::MissingKey, &(fields.span.start..fields.span.start), &[("key", "cite")]);
        }
        self.resolve_cites(written)
    }

    pub(super) fn resolve_cites(&mut self, written: Vec<(String, Range<usize>)>) -> Vec<Cite> {
        let mut cites = Vec::new();
        for (text, span) in written {
            let (name, article) = text.split_once(' ').unwrap_or((&text, ""));
            if article.trim().is_empty() {
                self.reader.report(Code::CiteWithoutArticle, &span, &[("name", name)]);
            }
            if let Some(source) = self.source_named(name, &span) {
                cites.push(Cite { source, article: article.trim().to_owned() });
            }
        }
        cites
    }

    pub(super) fn source_named(&mut self, name: &str, span: &Range<usize>) -> Option<SourceId> {
        let found = self.sources.iter().position(|source| source.id == name).map(SourceId);
        if found.is_none() {
            let known = self.sources.iter().map(|source| source.id.as_str());
            self.reader.unknown(Code::UnknownSource, span, name, known);
        }
        found
    }

    /// How well a rule's text was verified: as it says itself, or as its weakest source.
    pub(super) fn verified(&mut self, fields: &mut Fields, cites: &[Cite]) -> Verification {
        let own = fields.take("verified").and_then(|node| self.reader.named(&node, Verification::NAMES));
        let weakest = cites.iter().map(|cite| self.sources[cite.source.0].verified).max();
        own.or(weakest).unwrap_or(Verification::Unverified)
    }

    pub(super) fn scope(&self) -> Scope<'_> {
        Scope {
            sources: &self.sources,
            versions: &self.versions,
            facts: &self.facts,
            readings: &self.readings,
            defines: &self.typed,
            delisting: &self.delisting,
        }
    }

    /// An expression as written, parsed; the range is where its text stands in the file.
    pub(super) fn written(
        &mut self,
        fields: &mut Fields,
        key: &'static str,
        needed: bool,
    ) -> Option<(Ast, Range<usize>)> {
        let node = if needed { fields.need(key, &mut self.reader)? } else { fields.take(key)? };
        let text = self.reader.text(&node)?;
        let inner = inside_quotes(self.reader.file.text(), &node.span);
        match expression::parse(&text) {
            Ok(ast) => Some((ast, inner)),
            Err(error) => {
                let span = inner.start + error.span.start..inner.start + error.span.end;
                self.reader.report(Code::ExpressionSyntax, &span, &[("expected", error.expected)]);
                None
            }
        }
    }

    /// A moment, or *never* where it could not be understood (and was reported).
    pub(super) fn moment(&mut self, written: Option<(Ast, Range<usize>)>) -> Expr {
        let Some((ast, span)) = written.filter(|(ast, span)| !self.is_too_heavy(ast, span)) else { return never() };
        let checked = self.scope().moment(&ast);
        self.or_never(checked, &span)
    }

    /// A truth, or *never* where it could not be understood (and was reported).
    pub(super) fn truth(&mut self, written: Option<(Ast, Range<usize>)>) -> Expr {
        let Some((ast, span)) = written.filter(|(ast, span)| !self.is_too_heavy(ast, span)) else { return never() };
        let checked = self.scope().truth(&ast);
        self.or_never(checked, &span)
    }

    fn or_never(&mut self, checked: Result<Expr, Box<Mistyped>>, span: &Range<usize>) -> Expr {
        checked.unwrap_or_else(|error| {
            self.mistyped(*error, span);
            never()
        })
    }

    pub(super) fn mistyped(&mut self, error: Mistyped, inner: &Range<usize>) {
        let span = inner.start + error.span.start..inner.start + error.span.end;
        let mut args = error.args;
        if !error.known.is_empty() {
            let written = args.iter().find(|(name, _)| *name == "written").map_or("", |(_, value)| value.as_str());
            let near = nearest(written, error.known.iter().map(String::as_str)).unwrap_or("").to_owned();
            args.push(("nearest", near));
            args.push(("known", error.known.join(", ")));
        }
        let place = self.reader.file.place(span);
        self.reader.findings.push(Finding { place, code: error.code, args });
    }

    /// A rule around an expression.
    pub(super) fn rule(&self, expr: Expr, cites: Vec<Cite>, verified: Verification, paths: &[Path]) -> Rule {
        let uses = Uses::of(&expr, &Known(&self.typed, paths));
        let readings = Uses::of(&expr, &Known(&self.typed, &[])).readings().collect();
        Rule { expr, cites: cites.into(), verified, uses, readings }
    }
}

fn fact_kind(fields: &mut Fields, reader: &mut Reader) -> FactKind {
    const KINDS: &[(u8, &str)] =
        &[(0, "date"), (1, "event"), (2, "choice"), (3, "choices"), (4, "yes-no"), (5, "number")];
    const UNITS: &[(Unit, &str)] =
        &[(Unit::Years, "years"), (Unit::Months, "months"), (Unit::Days, "days"), (Unit::WorkingDays, "working-days")];
    let kind = fields.need("type", reader).and_then(|node| reader.named(&node, KINDS));
    match kind {
        Some(1) => {
            let actor = fields.need("actor", reader).and_then(|node| reader.named(&node, Actor::NAMES));
            FactKind::Event { actor: actor.unwrap_or(Actor::ThirdParty), step: fields.truth("step", reader) }
        }
        Some(2) => FactKind::Choice(values(fields, reader)),
        Some(3) => FactKind::Choices { values: values(fields, reader), may_be_none: fields.truth("none", reader) },
        Some(4) => FactKind::YesNo,
        Some(5) => {
            let unit = fields.take("unit").and_then(|node| reader.named(&node, UNITS));
            let least = fields.number("least", reader).unwrap_or(0);
            let (lowest, highest) = if unit.is_some() { (0, 1_000) } else { (i64::MIN, i64::MAX) };
            let most = fields.number("most", reader).unwrap_or(highest.min(i64::from(u32::MAX)));
            if least < lowest || most > highest {
                let (low, high) = (lowest.to_string(), highest.to_string());
                reader.report(Code::OutOfRange, &fields.span, &[("least", &low), ("most", &high)]);
            }
            if least > most {
                let (low, high) = (least.to_string(), most.to_string());
                reader.report(Code::OutOfRange, &fields.span, &[("least", &high), ("most", &low)]);
            }
            FactKind::Number { unit, least, most: most.max(least) }
        }
        _ => FactKind::Date,
    }
}

fn values(fields: &mut Fields, reader: &mut Reader) -> Vec<String> {
    let written = fields.texts("values", reader);
    if written.is_empty() || written.len() > ValueSet::CAPACITY {
        reader.report(Code::OutOfRange, &fields.span, &[("least", "1"), ("most", "64")]);
    }
    let mut values: Vec<String> = Vec::new();
    for (text, span) in written.into_iter().take(ValueSet::CAPACITY) {
        if !is_id(&text) {
            reader.wrong_type(&span, "name");
        }
        if values.contains(&text) {
            reader.report(Code::Duplicate, &span, &[("name", &text)]);
        }
        values.push(text);
    }
    values
}

pub(super) fn never() -> Expr {
    Expr::Literal(crate::engine::Window::NEVER)
}

/// Where the text of a quoted string begins and ends in the file.
fn inside_quotes(file: &str, span: &Range<usize>) -> Range<usize> {
    let written = file.get(span.clone()).unwrap_or("");
    let mark =
        ["\"\"\"", "'''", "\"", "'"].iter().find(|mark| written.starts_with(**mark)).map_or(0, |mark| mark.len());
    let newline = match written.get(mark..) {
        Some(rest) if mark == 3 && rest.starts_with("\r\n") => 2,
        Some(rest) if mark == 3 && rest.starts_with('\n') => 1,
        _ => 0,
    };
    span.start + mark + newline..span.end.saturating_sub(mark)
}
