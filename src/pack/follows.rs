//! Reading `[[follows]]`: facts whose answer follows from another listing of the same case.
//!
//! Whatever concerns this pack alone is checked here. Whether the other packs have the facts a link
//! names is seen only when all packs are there (`library.rs`).

use std::ops::Range;

use crate::engine::fact::{FactId, FactKind};
use crate::engine::pack::{Follows, Takes};

use super::finding::Code;
use super::load::Loader;
use super::reader::Fields;
use super::tree::Node;

/// What may stand after `takes`.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    Delisting,
    Listed,
    ListedSince,
    Entered,
    Same,
}

const TAKES: &[(Written, &str)] = &[
    (Written::Delisting, "delisting"),
    (Written::Listed, "listed"),
    (Written::ListedSince, "listed-since"),
    (Written::Entered, "entered"),
    (Written::Same, "same"),
];

impl Loader<'_> {
    /// Every link of the pack, those with mistakes left out.
    pub(super) fn follows(&mut self, fields: &mut Fields, removed: Option<FactId>) -> Vec<Follows> {
        let tables = fields.tables("follows", &mut self.reader);
        let mut all: Vec<Follows> = Vec::new();
        for mut table in tables {
            let link = self.link(&mut table, removed);
            if let Some(link) = link {
                if all.iter().any(|each| each.fact == link.fact) {
                    let name = self.facts[link.fact.0].id.clone();
                    self.reader.report(Code::Duplicate, &table.span, &[("name", &name)]);
                }
                all.push(link);
            }
            table.finish(&mut self.reader);
        }
        all
    }

    fn link(&mut self, table: &mut Fields, removed: Option<FactId>) -> Option<Follows> {
        let named = table.need("fact", &mut self.reader).and_then(|node| self.named_fact(&node));
        let from = table.texts("from", &mut self.reader);
        if from.is_empty() {
            self.reader.report(Code::MissingKey, &(table.span.start..table.span.start), &[("key", "from")]);
        }
        let takes = table.need("takes", &mut self.reader).and_then(|node| self.reader.named(&node, TAKES));
        let (since, value) = (table.take("since"), table.take("value"));
        let other_fact = table.text("named", &mut self.reader);
        let last = table.truth("last", &mut self.reader);
        let this = self.conditions(table, "this", true);
        let other = self.conditions(table, "other", false);
        let cites = self.cites(table);
        let verified = self.verified(table, &cites);
        let (fact, span) = named?;
        if self.listing_date == Some(fact) || removed == Some(fact) {
            self.reader.wrong_type(&span, "free-fact");
            return None;
        }
        let takes = match takes? {
            Written::Delisting => self.needs(fact, &span, "moment", is_moment).then_some(Takes::Delisting)?,
            Written::Listed => self.needs(fact, &span, "yes-no", is_yes_no).then_some(Takes::Listed)?,
            Written::ListedSince => {
                let fits = self.needs(fact, &span, "yes-no", is_yes_no);
                let since = self.needed(since, table, "since")?;
                let (since, at) = self.named_fact(&since)?;
                (fits && self.needs(since, &at, "moment", is_moment)).then_some(Takes::ListedSince(since))?
            }
            Written::Entered => {
                let fits = self.needs(fact, &span, "choice", is_choice);
                let value = self.needed(value, table, "value")?;
                fits.then(|| self.value(fact, &value)).flatten().map(Takes::Entered)?
            }
            Written::Same => Takes::Same(other_fact.unwrap_or_else(|| self.facts[fact.0].id.clone())),
        };
        let from = from.into_iter().map(|(name, _)| name).collect();
        Some(Follows { fact, from, takes, last, this, other, cites: cites.into(), verified })
    }

    /// A key that has to stand beside this way of taking something.
    fn needed(&mut self, node: Option<Node>, table: &Fields, key: &'static str) -> Option<Node> {
        if node.is_none() {
            self.reader.report(Code::MissingKey, &(table.span.start..table.span.start), &[("key", key)]);
        }
        node
    }

    fn named_fact(&mut self, node: &Node) -> Option<(FactId, Range<usize>)> {
        let name = self.reader.text(node)?;
        Some((self.fact_at(&name, &node.span)?, node.span.clone()))
    }

    fn needs(&mut self, fact: FactId, span: &Range<usize>, kind: &str, fits: impl Fn(&FactKind) -> bool) -> bool {
        let fits = fits(&self.facts[fact.0].kind);
        if !fits {
            self.reader.wrong_type(span, kind);
        }
        fits
    }

    fn value(&mut self, fact: FactId, node: &Node) -> Option<usize> {
        let text = self.reader.text(node)?;
        let values = self.facts[fact.0].values();
        let found = values.iter().position(|each| *each == text);
        if found.is_none() {
            let known: Vec<String> = values.to_vec();
            self.reader.unknown(Code::UnknownValue, &node.span, &text, known.iter().map(String::as_str));
        }
        found
    }

    /// `{ who = ["entity", "sole-trader"] }`: facts and the values they must have. The facts of this
    /// pack are checked; those of others cannot be, yet.
    fn conditions(&mut self, table: &mut Fields, key: &'static str, own: bool) -> Vec<(String, Vec<String>)> {
        let Some(fields) = table.take(key).and_then(|node| self.reader.table(node)) else { return Vec::new() };
        let mut all = Vec::new();
        for (name, node) in fields.rest() {
            let nodes = match &node.value {
                super::tree::Value::List(items) => items.clone(),
                _ => vec![node.clone()],
            };
            let fact = if own { self.fact_at(&name.name, &name.span) } else { None };
            for each in fact.into_iter().flat_map(|fact| nodes.iter().map(move |node| (fact, node))) {
                self.value(each.0, each.1);
            }
            let values = nodes.iter().filter_map(|node| self.reader.text(node)).collect();
            all.push((name.name, values));
        }
        all
    }
}

fn is_moment(kind: &FactKind) -> bool {
    matches!(kind, FactKind::Date | FactKind::Event { .. })
}

fn is_yes_no(kind: &FactKind) -> bool {
    matches!(kind, FactKind::YesNo)
}

fn is_choice(kind: &FactKind) -> bool {
    matches!(kind, FactKind::YesNo | FactKind::Choice(_) | FactKind::Choices { .. })
}
