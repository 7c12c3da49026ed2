//! Citations in brief: whole articles, for a line that speaks of many rules at once.

use crate::engine::source::Cite;

/// The articles without their paragraphs and items, each once, in the order of their numbers.
pub(super) fn whole_articles<'a>(cites: impl IntoIterator<Item = &'a Cite>) -> Vec<Cite> {
    let mut brief: Vec<Cite> = Vec::new();
    for cite in cites {
        let cite = Cite { source: cite.source, article: whole(&cite.article).to_owned() };
        if !brief.contains(&cite) {
            brief.push(cite);
        }
    }
    brief.sort_by_key(|cite| number(&cite.article));
    brief
}

/// `10` of `10(1)(3)`; a place in a report, or a remark, as it stands.
fn whole(article: &str) -> &str {
    let numbered = article.starts_with(|first: char| first.is_ascii_digit()) && !article.contains('.');
    match article.split_once('(') {
        Some((whole, _)) if numbered => whole.trim_end(),
        _ => article,
    }
}

fn number(article: &str) -> u32 {
    let digits: String = article.chars().take_while(char::is_ascii_digit).collect();
    if article.contains('.') { u32::MAX } else { digits.parse().unwrap_or(u32::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::source::SourceId;

    #[test]
    fn paragraphs_and_items_are_left_aside() {
        let cite = |article: &str| Cite { source: SourceId(0), article: article.to_owned() };
        let cites = ["3(1)(2)", "9", "1(2)", "3(1)(1)", "37-1", "3.1.2 (para. 3)", "(annex)"].map(cite);
        let brief = ["1", "3", "9", "37-1", "3.1.2 (para. 3)", "(annex)"].map(cite);
        assert_eq!(whole_articles(&cites), brief);
    }
}
