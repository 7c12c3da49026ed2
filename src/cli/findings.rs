//! Findings in words: the place, what is wrong, and what would be right.

use std::fmt::Write;

use crate::pack::Finding;
use crate::pack::reader::YEARS;
use crate::pii::masked;
use crate::text::{Texts, Value, columns, harmless};

/// Every finding, sorted by place, and how many there are.
pub fn worded(findings: &[Finding], texts: &Texts) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort();
    sorted.dedup();
    let mut out = String::new();
    for finding in &sorted {
        let _ = write!(out, "{}", one(finding, texts));
    }
    let mistakes = sorted.iter().filter(|finding| !finding.code.is_warning()).count();
    let _ = writeln!(out, "{}", texts.ui("findings-count", &[("count", mistakes.into())]));
    out
}

/// Warnings alone, without a count; nothing if there are none.
pub fn warnings(findings: &[Finding], texts: &Texts) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort();
    sorted.dedup();
    sorted.into_iter().map(|finding| one(finding, texts)).collect()
}

/// A finding on one line, without its place: what is wrong, and what would be right.
pub fn in_a_line(finding: &Finding, texts: &Texts) -> String {
    let values = values(finding, texts);
    let id = format!("finding-{}", finding.code.name());
    let mut said = vec![texts.ui(&id, &values)];
    let near = finding.arg("nearest").filter(|near| !near.is_empty());
    said.extend(near.map(|near| texts.ui("findings-nearest", &[("nearest", harmless(near).into())])));
    said.push(texts.ui_attr(&id, "fix", &values));
    harmless(&said.join(" — "))
}

/// What a finding's words need, in words.
fn values<'f>(finding: &'f Finding, texts: &Texts) -> Vec<(&'f str, Value)> {
    let (first, last) = (YEARS.start().to_string(), YEARS.end().to_string());
    let mut values: Vec<(&str, Value)> = vec![("first-year", first.into()), ("last-year", last.into())];
    for (name, value) in &finding.args {
        let value = match *name {
            "expected" if texts.knows(&format!("expected-{value}")) => texts.ui(&format!("expected-{value}"), &[]),
            "found" if texts.knows(&format!("expected-{value}")) => texts.ui(&format!("expected-{value}"), &[]),
            "detail" if texts.knows(&format!("detail-{value}")) => texts.ui(&format!("detail-{value}"), &[]),
            // What looks like a real person is not repeated.
            _ => masked(&harmless(value)),
        };
        values.push((name, value.into()));
    }
    values
}

fn one(finding: &Finding, texts: &Texts) -> String {
    let place = &finding.place;
    let code = finding.code.name();
    let values = values(finding, texts);
    let what = texts.ui(&format!("finding-{code}"), &values);
    let what = if finding.code.is_warning() { texts.ui("findings-warning", &[("what", what.into())]) } else { what };
    let mut out = format!("{}:{}:{}: {what} [{code}]\n", harmless(&place.file), place.line, place.column);
    if !place.excerpt.trim().is_empty() {
        let number = place.line.to_string();
        let before: String = place.excerpt.chars().take(place.column - 1 - place.skipped).collect();
        let indent = columns(&before);
        let excerpt = masked(&harmless(&place.excerpt));
        let _ = writeln!(out, "  {number} | {excerpt}");
        let pad = " ".repeat(number.len() + 2 + 3 + indent);
        let _ = writeln!(out, "{pad}{}", "^".repeat(place.length.min(60)));
    }
    let near = finding.arg("nearest").unwrap_or("");
    if !near.is_empty() {
        let _ = writeln!(out, "  {}", texts.ui("findings-nearest", &[("nearest", harmless(near).into())]));
    } else if let Some(known) = finding.arg("known").filter(|known| !known.is_empty()) {
        let _ = writeln!(out, "  {}", texts.ui("findings-known", &[("known", harmless(known).into())]));
    }
    let fix = texts.ui_attr(&format!("finding-{code}"), "fix", &values);
    if fix != "fix" {
        let _ = writeln!(out, "  {fix}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Code;

    #[test]
    fn every_code_has_words_and_a_remedy() {
        let texts = Texts::embedded("en").expect("English");
        for code in Code::ALL {
            let id = format!("finding-{}", code.name());
            assert!(texts.knows(&id), "{id}");
            let names = ["written", "nearest", "known", "key", "expected", "found", "name", "kind", "what", "detail"];
            let more =
                ["limit", "count", "first-year", "last-year", "least", "most", "first", "as_of", "fact", "before"];
            let values: Vec<(&str, Value)> = names.iter().chain(&more).map(|name| (*name, Value::from("x"))).collect();
            assert_ne!(texts.ui_attr(&id, "fix", &values), "fix", "{id}");
        }
    }
}
