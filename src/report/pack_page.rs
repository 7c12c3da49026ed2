//! A pack as a page to read, and all of them as a book: what the texts say, article by article, how
//! well each was read, and the worked cases that show it.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::engine::expression::{Expr, PathId, ReadingId};
use crate::engine::fact::FactId;
use crate::engine::name_of;
use crate::engine::pack::{Modality, Pack, PathKind};
use crate::engine::source::{Cite, Source, SourceId, Verification};
use crate::text::{Naming, Texts, spelled_out};

use super::Header;
use super::compose::disclaimer;
use super::document::{Block, Document};
use super::origin::own_rules;

/// A worked case, as far as a reader of the rules needs it.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The pack it stands under.
    pub pack: String,
    /// What it shows.
    pub title: String,
    /// Where its expectations come from, with the counting.
    pub source: String,
    /// What it works out: `path expiry`, `bar lawyer-convicted`.
    pub shows: Vec<(&'static str, String)>,
}

/// The rules of one regime, in reading order.
pub fn pack_page(pack: &Pack, texts: &Texts, header: &Header, lessons: &[Lesson]) -> Document {
    let mut chapter = Chapter::new(pack, texts, lessons, 1);
    chapter.write(header);
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    blocks.extend(chapter.blocks);
    blocks.extend(end(texts));
    Document::new(Naming::new(texts, pack).title(), texts, blocks)
}

/// Every pack, one after the other.
pub fn book(packs: &[&Pack], texts: &Texts, header: &Header, lessons: &[Lesson]) -> Document {
    let counts =
        [("packs", packs.len().into()), ("cases", lessons.len().into()), ("rules", header.rules.as_str().into())];
    let mut blocks: Vec<Block> = own_rules(texts, header).into_iter().collect();
    blocks.extend([
        Block::paragraph(texts.ui("book-about", &counts)),
        Block::paragraph(texts.ui("book-how-to-read", &[])),
        Block::paragraph(disclaimer(texts)),
    ]);
    for pack in packs {
        let naming = Naming::new(texts, pack);
        blocks.push(Block::heading(1, naming.title()));
        let mut chapter = Chapter::new(pack, texts, lessons, 2);
        chapter.write(header);
        blocks.extend(chapter.blocks);
    }
    blocks.extend(end(texts));
    Document::new(texts.ui("book-title", &[]), texts, blocks)
}

fn end(texts: &Texts) -> [Block; 2] {
    [Block::heading(1, texts.ui("report-disclaimer-heading", &[])), Block::paragraph(disclaimer(texts))]
}

/// One pack, written at a level of headings.
struct Chapter<'a> {
    pack: &'a Pack,
    texts: &'a Texts,
    naming: Naming<'a>,
    lessons: Vec<&'a Lesson>,
    level: u8,
    blocks: Vec<Block>,
    /// What was written of each article: the source, the article in reading order, what rests on it.
    articles: BTreeMap<(usize, ReadingOrder), (Cite, Vec<String>)>,
}

/// An article, so that 9 stands before 10 and 10(2) before 10(10).
type ReadingOrder = Vec<(u64, String)>;

impl<'a> Chapter<'a> {
    fn new(pack: &'a Pack, texts: &'a Texts, lessons: &'a [Lesson], level: u8) -> Chapter<'a> {
        Chapter {
            pack,
            texts,
            naming: Naming::new(texts, pack),
            lessons: lessons.iter().filter(|lesson| lesson.pack == pack.id).collect(),
            level,
            blocks: Vec::new(),
            articles: BTreeMap::new(),
        }
    }

    fn write(&mut self, header: &Header) {
        let id = self.pack.id.as_str();
        self.blocks.extend(self.texts.pack(id, "about").map(Block::paragraph));
        let checked = self.pack.checked.map(|day| self.texts.day(day)).unwrap_or_default();
        let shape = if self.pack.checked.is_some() { "checked" } else { "unchecked" };
        let values = [
            ("id", id.into()),
            ("rules", header.rules.as_str().into()),
            ("day", checked.into()),
            ("shape", shape.into()),
        ];
        self.blocks.push(Block::paragraph(self.texts.ui("pack-origin", &values)));
        self.governing();
        self.paths();
        self.procedures();
        self.lasting();
        self.readings();
        self.definitions();
        self.notes();
        self.facts();
        self.follows();
        self.sources();
        self.worked_cases();
    }

    fn say(&self, id: &str) -> String {
        self.texts.ui(id, &[])
    }

    fn heading(&mut self, below: u8, words: String) {
        self.blocks.push(Block::heading(self.level + below, words));
    }

    fn defined(&mut self, term: &str, words: String) {
        self.blocks.push(Block::definition(self.say(term), words));
    }

    fn verified(&self, verified: Verification) -> String {
        self.say(&format!("report-verified-{}", verified.name()))
    }

    /// Remembers that something rests on these articles, and says which they are.
    fn rests(&mut self, what: &str, cites: &[Cite]) -> String {
        for cite in cites {
            let key = (cite.source.0, reading_order(&cite.article));
            let entry = self.articles.entry(key).or_insert_with(|| (cite.clone(), Vec::new()));
            if !entry.1.iter().any(|each| each == what) {
                entry.1.push(what.to_owned());
            }
        }
        self.naming.cites(cites)
    }

    /// The worked cases that work something out, by their titles.
    fn shown_by(&mut self, kind: &str, id: &str) {
        let titles: Vec<String> = self
            .lessons
            .iter()
            .filter(|lesson| lesson.shows.iter().any(|(each, name)| *each == kind && name == id))
            .map(|lesson| lesson.title.clone())
            .collect();
        if !titles.is_empty() {
            self.defined("book-shown-by", self.texts.one_by_one(&titles));
        }
    }

    fn governing(&mut self) {
        if self.pack.versions.is_empty() {
            return;
        }
        self.heading(0, self.say("book-governing"));
        let lines: Vec<String> = self
            .pack
            .versions
            .iter()
            .map(|version| {
                let until = version.until.map(|day| self.texts.day(day)).unwrap_or_default();
                let values = [
                    ("source", self.naming.source(version.source).into()),
                    ("from", self.texts.day(version.from).into()),
                    ("until", until.into()),
                    ("shape", if version.until.is_some() { "ended" } else { "open" }.into()),
                    ("reaches", if version.also.is_some() { "back" } else { "no" }.into()),
                ];
                self.texts.ui("book-version", &values)
            })
            .collect();
        self.blocks.push(Block::list(lines));
    }

    fn paths(&mut self) {
        let pack = self.pack;
        if pack.paths.is_empty() {
            return;
        }
        self.heading(0, self.say("pack-paths"));
        for (place, path) in pack.paths.iter().enumerate() {
            let id = PathId(place);
            let name = self.naming.path(id);
            self.heading(1, name.clone());
            let what = self.naming.path_what(id).map(Block::paragraph);
            self.blocks.extend(what);
            let keeper = [("keeper", self.naming.keeper().into())];
            let binding = format!("report-binding-{}", name_of(Modality::NAMES, path.modality));
            let binding = self.texts.ui(&binding, &keeper);
            self.defined("report-line-binding", binding);
            if let Expr::All(conditions) = &path.opens.expr {
                for condition in conditions {
                    if let Expr::Barred(cites, _) = condition {
                        self.rests(&name, cites);
                    }
                }
            }
            let cites = self.rests(&name, &path.opens.cites);
            self.defined("report-line-article", cites);
            self.defined("report-line-verified", self.verified(path.opens.verified));
            self.shown_by("path", &path.id);
        }
    }

    fn procedures(&mut self) {
        let pack = self.pack;
        if pack.procedures.is_empty() {
            return;
        }
        self.heading(0, self.say("pack-procedures"));
        for procedure in &pack.procedures {
            self.heading(1, self.naming.procedure(&procedure.id));
            let what = self.naming.procedure_what(&procedure.id).map(Block::paragraph);
            self.blocks.extend(what);
            let mut lines = Vec::new();
            for step in &procedure.steps {
                let what = self.naming.procedure_step(&procedure.id, &step.id);
                let cites = self.rests(&what, &step.starts.cites);
                lines.push(self.line(&what, &cites, step.starts.verified));
            }
            self.blocks.push(Block::list(lines));
        }
    }

    fn line(&self, what: &str, cites: &str, verified: Verification) -> String {
        let values = [("what", what.into()), ("cites", cites.into()), ("verified", self.verified(verified).into())];
        self.texts.ui("pack-line", &values)
    }

    fn lasting(&mut self) {
        let pack = self.pack;
        for (kind, id, rules) in [("effect", "pack-effects", &pack.effects), ("bar", "pack-bars", &pack.bars)] {
            if rules.is_empty() {
                continue;
            }
            self.heading(0, self.say(id));
            let mut lines = Vec::new();
            for each in rules {
                let what = self.naming.named(kind, &each.id);
                let cites = self.rests(&what, &each.begins.cites);
                lines.push(self.line(&what, &cites, each.begins.verified));
            }
            self.blocks.push(Block::list(lines));
        }
    }

    fn readings(&mut self) {
        let pack = self.pack;
        if pack.readings.is_empty() {
            return;
        }
        self.heading(0, self.say("pack-readings"));
        for (place, reading) in pack.readings.iter().enumerate() {
            let question = self.naming.reading(ReadingId(place));
            self.rests(&question, &reading.cites);
            self.blocks.push(Block::definition(reading.id.clone(), question));
            let mut lines = Vec::new();
            for (value, alternative) in reading.values.iter().enumerate() {
                let used = if reading.default == Some(value) { "pack-alternative-used" } else { "pack-alternative" };
                let what = self.naming.alternative(ReadingId(place), value);
                let cites = self.rests(&what, &alternative.cites);
                let values = [("id", alternative.id.as_str().into()), ("what", what.into()), ("cites", cites.into())];
                lines.push(self.texts.ui(used, &values));
            }
            self.blocks.push(Block::list(lines));
        }
    }

    /// Definitions are not listed by themselves; they are what articles are about.
    fn definitions(&mut self) {
        let pack = self.pack;
        for (place, define) in pack.defines.iter().enumerate() {
            let what = self.naming.define(crate::engine::expression::DefineId(place));
            self.rests(&what, &define.cites);
        }
    }

    fn notes(&mut self) {
        let pack = self.pack;
        if !pack.notes.is_empty() {
            self.heading(0, self.say("book-notes"));
            let mut lines = Vec::new();
            for note in &pack.notes {
                let what = self.naming.named("note", &note.id);
                let cites = self.rests(&what, &note.when.cites);
                lines.push(self.line(&what, &cites, note.when.verified));
            }
            self.blocks.push(Block::list(lines));
        }
        if !pack.claims.is_empty() {
            self.heading(0, self.say("pack-claims"));
            let mut lines = Vec::new();
            for claim in &pack.claims {
                let what = self.naming.named("claim", &claim.id);
                let cites = self.rests(&what, &claim.cites);
                lines.push(self.texts.ui("pack-claim", &[("what", what.into()), ("cites", cites.into())]));
            }
            self.blocks.push(Block::list(lines));
        }
    }

    fn facts(&mut self) {
        let pack = self.pack;
        self.heading(0, self.say("pack-facts"));
        for (place, fact) in pack.facts.iter().enumerate() {
            let question = self.naming.question(FactId(place));
            self.blocks.push(Block::definition(fact.id.clone(), question));
        }
    }

    /// Which answers follow from other listings of a case, and what is taken from them.
    fn follows(&mut self) {
        let pack = self.pack;
        if pack.follows.is_empty() {
            return;
        }
        self.heading(0, self.say("pack-follows"));
        let mut lines = Vec::new();
        for link in &pack.follows {
            let what = self.naming.fact(link.fact);
            let cites = self.rests(&what, &link.cites);
            let title = |regime: &String| self.texts.pack(regime, "title").unwrap_or_else(|| regime.clone());
            let from: Vec<String> = link.from.iter().map(title).collect();
            let takes = match link.last {
                true => self.say("pack-follows-last"),
                false => self.say(&format!("pack-follows-{}", link.takes.name())),
            };
            let values = [
                ("fact", what.into()),
                ("takes", takes.into()),
                ("from", self.texts.either(&from).into()),
                ("cites", cites.into()),
                ("verified", self.verified(link.verified).into()),
            ];
            lines.push(self.texts.ui("pack-follows-line", &values));
        }
        self.blocks.push(Block::list(lines));
    }

    fn sources(&mut self) {
        let pack = self.pack;
        self.heading(0, self.say("pack-sources"));
        for (place, source) in pack.sources.iter().enumerate() {
            self.heading(1, self.naming.source(SourceId(place)));
            self.source(SourceId(place), source);
            let articles: Vec<(String, String)> = self
                .articles
                .iter()
                .filter(|((each, _), _)| *each == place)
                .map(|(_, (cite, what))| (self.naming.cites(std::slice::from_ref(cite)), self.texts.one_by_one(what)))
                .collect();
            if !articles.is_empty() {
                self.blocks.push(Block::paragraph(self.say("book-articles")));
                let line = |(article, what): (String, String)| {
                    self.texts.ui("book-article", &[("article", article.into()), ("what", what.into())])
                };
                self.blocks.push(Block::list(articles.into_iter().map(line).collect::<Vec<_>>()));
            }
        }
    }

    fn source(&mut self, id: SourceId, source: &Source) {
        let title = self.naming.original(id, &self.naming.source(id)).unwrap_or_default();
        let original = [title, &source.number, &source.issuer];
        let original: Vec<&str> = original.into_iter().filter(|text| !text.is_empty()).collect();
        self.defined("pack-original", original.join(" · "));
        if let Some(from) = source.from {
            self.defined("pack-from", self.texts.day(from));
        }
        if let Some(until) = source.until {
            self.defined("pack-until", self.texts.day(until));
        }
        self.defined("report-line-verified", self.verified(source.verified));
        self.defined("pack-read-in", source.read_in.clone());
    }

    fn worked_cases(&mut self) {
        if self.lessons.is_empty() {
            return;
        }
        self.heading(0, self.say("book-cases"));
        let lines = self.lessons.iter().map(|lesson| {
            let values = [("title", lesson.title.as_str().into()), ("source", lesson.source.as_str().into())];
            self.texts.ui("book-case", &values)
        });
        let lines: Vec<String> = lines.collect();
        self.blocks.push(Block::list(lines));
    }
}

fn reading_order(article: &str) -> ReadingOrder {
    let mut parts = Vec::new();
    let mut rest = article;
    while !rest.is_empty() {
        let digits = rest.find(|each: char| !each.is_ascii_digit()).unwrap_or(rest.len());
        let number = rest[..digits].parse().unwrap_or(0);
        rest = &rest[digits..];
        let words = rest.find(|each: char| each.is_ascii_digit()).unwrap_or(rest.len());
        parts.push((number, rest[..words].to_owned()));
        rest = &rest[words..];
    }
    parts
}

/// The same for other programs: names, articles and verification.
pub fn pack_to_json(pack: &Pack, texts: &Texts, header: &Header) -> String {
    let naming = Naming::new(texts, pack);
    let cites = |cites: &[Cite]| cites.iter().map(|cite| pack.cite(cite)).collect::<Vec<_>>();
    let effects = |kind: &str, rules: &[crate::engine::pack::Effect]| -> Vec<Json> {
        let one = |each: &crate::engine::pack::Effect| {
            json!({ "id": each.id, "text": naming.named(kind, &each.id), "cite": cites(&each.begins.cites),
                    "verified": each.begins.verified.name(), "lifelong": each.lifelong })
        };
        rules.iter().map(one).collect()
    };
    let page = json!({
        "schema": 1,
        "program": header.program,
        "rules": header.rules,
        "own_rules": header.own_rules,
        "disclaimer": disclaimer(texts),
        "regime": pack.id,
        "title": naming.title(),
        "shipped": pack.shipped,
        "sources": pack.sources.iter().enumerate().map(|(place, each)| json!({
            "id": each.id, "text": naming.source(SourceId(place)), "title": each.title, "number": each.number,
            "issuer": each.issuer, "from": each.from.map(|day| day.to_string()),
            "until": each.until.map(|day| day.to_string()), "verified": each.verified.name(), "read_in": each.read_in,
        })).collect::<Vec<_>>(),
        "facts": pack.facts.iter().enumerate().map(|(place, each)| json!({
            "id": each.id, "text": naming.question(FactId(place)), "values": each.values(),
        })).collect::<Vec<_>>(),
        "readings": pack.readings.iter().enumerate().map(|(place, each)| json!({
            "id": each.id, "text": naming.reading(ReadingId(place)), "cite": cites(&each.cites),
            "default": each.default.map(|value| each.values[value].id.clone()),
            "values": each.values.iter().map(|value| value.id.clone()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "paths": pack.paths.iter().enumerate().map(|(place, each)| json!({
            "id": each.id, "text": naming.path(PathId(place)), "kind": name_of(PathKind::NAMES, each.kind),
            "modality": name_of(Modality::NAMES, each.modality), "cite": cites(&each.opens.cites),
            "verified": each.opens.verified.name(), "has_deadline": each.due.is_some(),
        })).collect::<Vec<_>>(),
        "follows": pack.follows.iter().map(|each| json!({
            "fact": pack.facts[each.fact.0].id, "from": each.from, "takes": each.takes.name(), "last": each.last,
            "cite": cites(&each.cites), "verified": each.verified.name(),
        })).collect::<Vec<_>>(),
        "effects": effects("effect", &pack.effects),
        "bars": effects("bar", &pack.bars),
        "claims": pack.claims.iter().map(|each| json!({
            "id": each.id, "text": naming.named("claim", &each.id), "cite": cites(&each.cites), "hedge": each.hedge,
            "corroboration": each.corroboration, "against": each.against,
        })).collect::<Vec<_>>(),
    });
    spelled_out(&serde_json::to_string_pretty(&page).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_stand_in_the_order_of_their_numbers() {
        let mut articles = ["10(2)", "9", "10(10)", "10(1)(3)", "(opening)", "2(1)"];
        articles.sort_by_key(|each| reading_order(each));
        assert_eq!(articles, ["(opening)", "2(1)", "9", "10(1)(3)", "10(2)", "10(10)"]);
    }
}
