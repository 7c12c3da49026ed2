//! A pack as a page: its sources, open questions and rules, for somebody who wants to read the law.

use serde_json::{Value as Json, json};

use crate::engine::expression::{PathId, ReadingId};
use crate::engine::fact::FactId;
use crate::engine::name_of;
use crate::engine::pack::{Modality, Pack, PathKind};
use crate::engine::source::{Cite, SourceId};
use crate::text::{Naming, Texts, Value};

use super::Header;
use super::compose::disclaimer;
use super::document::{Block, Document};

/// The rules of one regime, in reading order.
pub fn pack_page(pack: &Pack, texts: &Texts, header: &Header) -> Document {
    let naming = Naming::new(texts, pack);
    let mut blocks = Vec::new();
    blocks.extend(texts.pack(&pack.id, "about").map(Block::paragraph));
    let line = [("id", Value::from(pack.id.as_str())), ("rules", header.rules.as_str().into())];
    blocks.push(Block::paragraph(texts.ui("pack-origin", &line)));
    let heading = |id: &str| Block::heading(1, texts.ui(id, &[]));
    blocks.push(heading("pack-paths"));
    for (place, path) in pack.paths.iter().enumerate() {
        let id = PathId(place);
        blocks.push(Block::heading(2, naming.path(id)));
        blocks.extend(naming.path_what(id).map(Block::paragraph));
        let keeper = [("keeper", naming.keeper().into())];
        let binding = texts.ui(&format!("report-binding-{}", name_of(Modality::NAMES, path.modality)), &keeper);
        blocks.push(Block::definition(texts.ui("report-line-binding", &[]), binding));
        blocks.push(Block::definition(texts.ui("report-line-article", &[]), naming.cites(&path.opens.cites)));
        let verified = texts.ui(&format!("report-verified-{}", path.opens.verified.name()), &[]);
        blocks.push(Block::definition(texts.ui("report-line-verified", &[]), verified));
    }
    let ruled = |kind: &str, id: &str, cites: &[Cite]| {
        let values = [("what", naming.named(kind, id).into()), ("cites", naming.cites(cites).into())];
        texts.ui("pack-line", &values)
    };
    if !pack.procedures.is_empty() {
        blocks.push(heading("pack-procedures"));
        for procedure in &pack.procedures {
            blocks.push(Block::heading(2, naming.procedure(&procedure.id)));
            blocks.extend(naming.procedure_what(&procedure.id).map(Block::paragraph));
            blocks.push(Block::list(procedure.steps.iter().map(|step| {
                let what = naming.procedure_step(&procedure.id, &step.id);
                texts.ui("pack-line", &[("what", what.into()), ("cites", naming.cites(&step.starts.cites).into())])
            })));
        }
    }
    for (kind, id, rules) in [("effect", "pack-effects", &pack.effects), ("bar", "pack-bars", &pack.bars)] {
        if !rules.is_empty() {
            blocks.push(heading(id));
            blocks.push(Block::list(rules.iter().map(|each| ruled(kind, &each.id, &each.begins.cites))));
        }
    }
    if !pack.readings.is_empty() {
        blocks.push(heading("pack-readings"));
        for (place, reading) in pack.readings.iter().enumerate() {
            blocks.push(Block::definition(reading.id.clone(), naming.reading(ReadingId(place))));
            blocks.push(Block::list(reading.values.iter().enumerate().map(|(value, alternative)| {
                let used = if reading.default == Some(value) { "pack-alternative-used" } else { "pack-alternative" };
                let what = naming.alternative(ReadingId(place), value);
                let values = [
                    ("id", alternative.id.as_str().into()),
                    ("what", what.into()),
                    ("cites", naming.cites(&alternative.cites).into()),
                ];
                texts.ui(used, &values)
            })));
        }
    }
    blocks.push(heading("pack-facts"));
    for (place, fact) in pack.facts.iter().enumerate() {
        blocks.push(Block::definition(fact.id.clone(), naming.question(FactId(place))));
    }
    if !pack.claims.is_empty() {
        blocks.push(heading("pack-claims"));
        blocks.push(Block::list(pack.claims.iter().map(|claim| ruled("claim", &claim.id, &claim.cites))));
    }
    blocks.push(heading("pack-sources"));
    for (place, source) in pack.sources.iter().enumerate() {
        let id = SourceId(place);
        blocks.push(Block::heading(2, naming.source(id)));
        let original = [&source.title, &source.number, &source.issuer];
        let original: Vec<&str> = original.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        blocks.push(Block::definition(texts.ui("pack-original", &[]), original.join(" · ")));
        if let Some(from) = source.from {
            blocks.push(Block::definition(texts.ui("pack-from", &[]), texts.day(from)));
        }
        if let Some(until) = source.until {
            blocks.push(Block::definition(texts.ui("pack-until", &[]), texts.day(until)));
        }
        let verified = texts.ui(&format!("report-verified-{}", source.verified.name()), &[]);
        blocks.push(Block::definition(texts.ui("report-line-verified", &[]), verified));
        blocks.push(Block::definition(texts.ui("pack-read-in", &[]), source.read_in.clone()));
    }
    blocks.push(heading("report-disclaimer-heading"));
    blocks.push(Block::paragraph(disclaimer(texts)));
    Document { title: naming.title(), lang: texts.lang().to_owned(), blocks }
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
        "effects": effects("effect", &pack.effects),
        "bars": effects("bar", &pack.bars),
        "claims": pack.claims.iter().map(|each| json!({
            "id": each.id, "text": naming.named("claim", &each.id), "cite": cites(&each.cites), "hedge": each.hedge,
            "corroboration": each.corroboration, "against": each.against,
        })).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&page).unwrap_or_default()
}
