//! Names: what a pack's facts, paths, effects and articles are called in its own texts.
//!
//! Every look-up has an answer: where the pack says nothing, the id in words.

use super::{Texts, readable};
use crate::engine::Pack;
use crate::engine::expression::{DefineId, PathId, ReadingId, VersionId};
use crate::engine::fact::{Actor, FactId, ValueSet};
use crate::engine::name_of;
use crate::engine::source::{Cite, SourceId};

/// A pack together with its texts.
#[derive(Clone, Copy)]
pub struct Naming<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// The pack.
    pub pack: &'a Pack,
}

impl<'a> Naming<'a> {
    /// The names of one pack.
    pub fn new(texts: &'a Texts, pack: &'a Pack) -> Naming<'a> {
        Naming { texts, pack }
    }

    /// The list's name.
    pub fn title(&self) -> String {
        self.say("title").unwrap_or_else(|| readable(&self.pack.id))
    }

    /// The list's name in a word or two.
    pub fn short_title(&self) -> String {
        self.attribute("title", "short").unwrap_or_else(|| self.title())
    }

    /// Who keeps the list: *the court*.
    pub fn keeper(&self) -> String {
        self.say("keeper").unwrap_or_else(|| self.texts.ui("keeper", &[]))
    }

    /// The question that asks for a fact.
    pub fn question(&self, fact: FactId) -> String {
        self.say_of("fact", self.fact_id(fact))
    }

    /// An attribute of a fact's question: its `help`, or `why` it is asked.
    pub fn fact_attribute(&self, fact: FactId, attribute: &str) -> Option<String> {
        self.attribute(&format!("fact-{}", self.fact_id(fact)), attribute)
    }

    /// A fact as a short noun phrase.
    pub fn fact(&self, fact: FactId) -> String {
        self.fact_attribute(fact, "name").unwrap_or_else(|| readable(self.fact_id(fact)))
    }

    /// What has to happen, for an event: *everything the judgment orders is performed in full*.
    pub fn step(&self, fact: FactId) -> String {
        self.fact_attribute(fact, "step").unwrap_or_else(|| self.fact(fact))
    }

    /// Who takes this step, or brings it about in another listing.
    pub fn step_actor(&self, fact: FactId) -> Option<String> {
        let actor = self.pack.facts.get(fact.0)?.actor()?;
        Some(self.actor(actor))
    }

    /// Who acts: *the listed person*. A pack may say it more precisely under `actor-<name>`.
    pub fn actor(&self, actor: Actor) -> String {
        let id = format!("actor-{}", name_of(Actor::NAMES, actor));
        self.say(&id).unwrap_or_else(|| self.texts.ui(&id, &[]))
    }

    /// A value of a fact's closed list.
    pub fn value(&self, fact: FactId, place: usize) -> String {
        let values = self.pack.facts.get(fact.0).map(|fact| fact.values()).unwrap_or_default();
        let value = values.get(place).map(String::as_str).unwrap_or_default();
        self.say(&format!("fact-{}-{value}", self.fact_id(fact))).unwrap_or_else(|| match value {
            "yes" => self.texts.ui("value-yes", &[]),
            "no" => self.texts.ui("value-no", &[]),
            other => readable(other),
        })
    }

    /// Several values of a fact's closed list: *one; or another*.
    pub fn values(&self, fact: FactId, set: ValueSet) -> String {
        let values: Vec<String> = set.places().map(|place| self.value(fact, place)).collect();
        self.texts.either(&values)
    }

    /// An open question of law.
    pub fn reading(&self, reading: ReadingId) -> String {
        self.say_of("reading", self.reading_id(reading))
    }

    /// One way to read the text.
    pub fn alternative(&self, reading: ReadingId, place: usize) -> String {
        let alternatives = self.pack.readings.get(reading.0).map(|reading| reading.values.as_slice());
        let value =
            alternatives.and_then(|values| values.get(place)).map(|value| value.id.as_str()).unwrap_or_default();
        self.say(&format!("reading-{}-{value}", self.reading_id(reading))).unwrap_or_else(|| readable(value))
    }

    /// What a definition means.
    pub fn define(&self, define: DefineId) -> String {
        self.say_of("define", self.pack.defines.get(define.0).map(|define| define.id.as_str()).unwrap_or_default())
    }

    /// A way off the list.
    pub fn path(&self, path: PathId) -> String {
        self.say_of("path", self.path_id(path))
    }

    /// A way off the list in a plain sentence or two.
    pub fn path_what(&self, path: PathId) -> Option<String> {
        self.attribute(&format!("path-{}", self.path_id(path)), "what")
    }

    /// A procedure.
    pub fn procedure(&self, id: &str) -> String {
        self.say_of("procedure", id)
    }

    /// A procedure in a plain sentence or two.
    pub fn procedure_what(&self, id: &str) -> Option<String> {
        self.attribute(&format!("procedure-{id}"), "what")
    }

    /// A step of a procedure.
    pub fn procedure_step(&self, procedure: &str, step: &str) -> String {
        self.say(&format!("procedure-{procedure}-{step}")).unwrap_or_else(|| readable(step))
    }

    /// An effect, a bar, a note, a claim, an assumption or a group: `kind` is the word its ids begin with.
    pub fn named(&self, kind: &str, id: &str) -> String {
        self.say_of(kind, id)
    }

    /// A source's name in this language.
    pub fn source(&self, source: SourceId) -> String {
        let Some(source) = self.pack.sources.get(source.0) else { return String::new() };
        self.say(&format!("source-{}", source.id)).unwrap_or_else(|| source.title.clone())
    }

    /// A source's name in a few words, for citations.
    pub fn short_source(&self, source: SourceId) -> String {
        self.source_attribute(source, "short").unwrap_or_else(|| self.source(source))
    }

    /// The original title of a source, unless there is none or this name of it is already the same: in
    /// Chinese a name is the title itself, in its own brackets and with its year.
    pub fn original(&self, source: SourceId, name: &str) -> Option<&'a str> {
        let title = self.pack.sources.get(source.0).map(|source| source.title.as_str())?;
        let bare = |text: &str| text.replace("中华人民共和国", "").replace(['《', '》', '（', '）', '〈', '〉'], "");
        let is_said = title == name || self.texts.lang().starts_with("zh") && bare(name).contains(&bare(title));
        (!title.is_empty() && !is_said).then_some(title)
    }

    /// A text that may govern.
    pub fn version(&self, version: VersionId) -> String {
        self.pack.versions.get(version.0).map(|version| self.short_source(version.source)).unwrap_or_default()
    }

    /// Citations in words, those of one source together: *articles 2(1) and 5(3) of the 2017
    /// Provisions*. Empty if there are none.
    pub fn cites(&self, cites: &[Cite]) -> String {
        let mut by_source: Vec<(SourceId, Vec<&str>)> = Vec::new();
        for cite in cites {
            let article = cite.article.as_str();
            match by_source.iter_mut().find(|(source, _)| *source == cite.source) {
                Some((_, articles)) if articles.contains(&article) => {}
                Some((_, articles)) => articles.push(article),
                None => by_source.push((cite.source, vec![article])),
            }
        }
        let said: Vec<String> =
            by_source.into_iter().flat_map(|(source, articles)| self.articles(source, &articles)).collect();
        self.texts.one_by_one(&said)
    }

    /// Articles of one source, numbered ones together. A source may call its parts otherwise, under
    /// `.part` and `.parts`.
    fn articles(&self, source: SourceId, articles: &[&str]) -> Vec<String> {
        let name = self.short_source(source);
        let (numbered, others): (Vec<&str>, Vec<&str>) = articles.iter().partition(|article| is_numbered(article));
        let mut said = Vec::new();
        if !numbered.is_empty() {
            let part = if numbered.len() == 1 { "part" } else { "parts" };
            let part =
                self.source_attribute(source, part).unwrap_or_else(|| self.texts.ui_attr("cite-article", part, &[]));
            let list: Vec<String> = numbered.iter().map(|article| self.texts.place(article)).collect();
            let values =
                [("part", part.into()), ("article", self.texts.all_of(&list).into()), ("source", name.as_str().into())];
            said.push(self.texts.ui("cite-article", &values));
        }
        said.extend(others.into_iter().map(|article| {
            let id = if article.starts_with('(') { "cite-remark" } else { "cite-place" };
            let values = [("article", self.texts.place(article).into()), ("source", name.as_str().into())];
            if article.is_empty() { name.clone() } else { self.texts.ui(id, &values) }
        }));
        said
    }

    fn say(&self, id: &str) -> Option<String> {
        self.texts.pack(&self.pack.id, id)
    }

    fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts.pack_attr(&self.pack.id, id, attribute)
    }

    fn say_of(&self, kind: &str, id: &str) -> String {
        self.say(&format!("{kind}-{id}")).unwrap_or_else(|| readable(id))
    }

    fn source_attribute(&self, source: SourceId, attribute: &str) -> Option<String> {
        let id = self.pack.sources.get(source.0).map(|source| source.id.as_str())?;
        self.attribute(&format!("source-{id}"), attribute)
    }

    fn fact_id(&self, fact: FactId) -> &'a str {
        self.pack.facts.get(fact.0).map(|fact| fact.id.as_str()).unwrap_or_default()
    }

    fn reading_id(&self, reading: ReadingId) -> &'a str {
        self.pack.readings.get(reading.0).map(|reading| reading.id.as_str()).unwrap_or_default()
    }

    fn path_id(&self, path: PathId) -> &'a str {
        self.pack.paths.get(path.0).map(|path| path.id.as_str()).unwrap_or_default()
    }
}

impl Texts {
    /// An article, or another place in a source, as a pack cites it; a remark in it in this language.
    pub fn place(&self, article: &str) -> String {
        let is_remark = article.chars().filter(char::is_ascii_alphabetic).count() > 1;
        let id = remark(article);
        if is_remark && self.knows(&id) { self.ui(&id, &[]) } else { article.to_owned() }
    }
}

/// The id of the message that says a remark: `remark-in-force` for `(in force)`.
fn remark(article: &str) -> String {
    let kind = if article.contains('(') { "remark" } else { "place" };
    let words = article.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    format!("{kind}-{}", words.join("-"))
}

/// Whether an article is numbered as a law numbers it (`10(1)(3)`), not as a report does (`3.1.2`).
fn is_numbered(article: &str) -> bool {
    article.starts_with(|first: char| first.is_ascii_digit()) && !article.contains('.')
}
