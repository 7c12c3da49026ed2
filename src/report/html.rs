//! A document as one HTML page: no script, nothing fetched from anywhere, readable aloud in order.
//!
//! The page forbids its reader's browser to load anything (`default-src 'none'`): opening it tells
//! nobody.

use crate::text::harmless;

use super::chart::Charset;
use super::document::{Block, Branch, Document, Inline, Item, Span};
use super::plain::WIDTH;
use super::typography::{is_chinese, is_han};

/// From so many sections on a page begins with a table of its contents.
const LONG: usize = 4;

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1.05rem/1.55 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}\
h1,h2,h3{line-height:1.25;margin:1.6em 0 .5em}h2{border-top:1px solid;padding-top:.6em}\
dl{margin:.5em 0}dt{font-weight:600;margin-top:.4em}dd{margin:0 0 .2em 1.2rem}\
ul{padding-left:1.3rem}.tree ul{list-style:none;border-left:1px solid;padding-left:.9rem}.tree,.tree ul{margin:.2em 0}\
.tree{list-style:none;padding-left:0}.decides{font-weight:600}pre{overflow-x:auto;font-size:.8rem;line-height:1.3}nav ol{columns:2 16rem}\
@media print{body{max-width:none;margin:0}nav{display:none}h2,h3,dt{break-after:avoid}}";

/// The document as a page of its own.
pub fn to_html(document: &Document) -> String {
    let marks_chinese = !document.lang.starts_with("zh");
    let mut page = Page { out: String::new(), numbers: Vec::new(), marks_chinese };
    let sections: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 1, text } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    if sections.len() >= LONG {
        page.out.push_str("<nav aria-labelledby=\"title\"><ol>\n");
        for (place, section) in sections.iter().enumerate() {
            page.out.push_str(&format!("<li><a href=\"#s{}\">{}</a></li>\n", place + 1, page.words(section)));
        }
        page.out.push_str("</ol></nav>\n");
    }
    let mut blocks = document.blocks.as_slice();
    while let Some(first) = blocks.first() {
        let is_definition = |block: &Block| matches!(block, Block::Definition { .. });
        let together = blocks.iter().take_while(|block| is_definition(block)).count();
        let (now, rest) = blocks.split_at(together.max(1));
        if together == 0 {
            page.block(first);
        } else {
            page.definitions(now);
        }
        blocks = rest;
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1 id=\"title\">{title}</h1>\n{body}</main>\n\
         </body>\n</html>\n",
        lang = escaped(&document.lang),
        title = escaped(&document.title),
        body = page.out,
    )
}

struct Page {
    out: String,
    /// How many headings of each level there were.
    numbers: Vec<usize>,
    /// Whether Chinese words are said to be Chinese: not where everything is.
    marks_chinese: bool,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(usize::from(*level).clamp(1, 5), text),
            Block::Paragraph(text) => self.line("p", &self.inline(text)),
            Block::List(items) => self.items(items),
            Block::Definition { .. } => self.definitions(std::slice::from_ref(block)),
            Block::Tree(branches) => self.branches(branches, " class=\"tree\""),
            // The list beside it says the same to whoever listens.
            Block::Chart(chart) => {
                let lines = chart.drawn(WIDTH, Charset::Unicode).join("\n");
                self.out.push_str(&format!("<pre aria-hidden=\"true\">{}</pre>\n", escaped_lines(&lines)));
            }
            Block::Rule => self.out.push_str("<hr>\n"),
        }
    }

    fn inline(&self, text: &Inline) -> String {
        let spans = text.0.iter().map(|span| match span {
            Span::Plain(words) => self.words(words),
            Span::Strong(words) => format!("<strong>{}</strong>", self.words(words)),
        });
        spans.collect()
    }

    /// Words, the Chinese among them said to be so: a voice that reads aloud has to know.
    fn words(&self, words: &str) -> String {
        let mut out = String::new();
        let mut rest = words;
        while let Some(start) = rest.find(is_han).filter(|_| self.marks_chinese) {
            let start = rest[..start]
                .rfind(|letter| !matches!(letter, '《' | '〔' | '「'))
                .map_or(0, |last| last + rest[last..].chars().next().map_or(0, char::len_utf8));
            let end = start + chinese(&rest[start..]);
            out += &escaped(&rest[..start]);
            out += &format!("<span lang=\"zh\">{}</span>", escaped(&rest[start..end]));
            rest = &rest[end..];
        }
        out + &escaped(rest)
    }

    fn line(&mut self, tag: &str, html: &str) {
        self.out.push_str(&format!("<{tag}>{html}</{tag}>\n"));
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.numbers.resize(level, 0);
        self.numbers[level - 1] += 1;
        let number = self.numbers.iter().map(usize::to_string).collect::<Vec<_>>();
        let (id, shown) = (number.join("-"), number.join("."));
        let tag = level + 1;
        self.out.push_str(&format!("<h{tag} id=\"s{id}\">{shown} {}</h{tag}>\n", self.words(text)));
    }

    fn definitions(&mut self, blocks: &[Block]) {
        self.out.push_str("<dl>\n");
        for block in blocks {
            if let Block::Definition { term, text } = block {
                self.line("dt", &self.words(term));
                self.line("dd", &self.inline(text));
            }
        }
        self.out.push_str("</dl>\n");
    }

    fn items(&mut self, items: &[Item]) {
        self.out.push_str("<ul>\n");
        for item in items {
            self.out.push_str(&format!("<li>{}", self.inline(&item.text)));
            if !item.below.is_empty() {
                self.items(&item.below);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn branches(&mut self, branches: &[Branch], class: &str) {
        self.out.push_str(&format!("<ul{class}>\n"));
        for branch in branches {
            let mark = if branch.decides { " class=\"decides\"" } else { "" };
            self.out.push_str(&format!("<li><span{mark}>{}</span>", self.inline(&branch.text)));
            if !branch.of.is_empty() {
                self.branches(&branch.of, "");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }
}

/// Where the Chinese at the beginning of the words ends: with its marks, and numbers within it.
fn chinese(words: &str) -> usize {
    let mut end = 0;
    for (place, letter) in words.char_indices() {
        if is_chinese(letter) && !matches!(letter, '“' | '”') || place > 0 && letter.is_ascii_digit() {
            if !letter.is_ascii_digit() {
                end = place + letter.len_utf8();
            }
        } else {
            break;
        }
    }
    end
}

fn escaped_lines(text: &str) -> String {
    text.lines().map(escaped).collect::<Vec<_>>().join("\n")
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in harmless(words).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: Vec<Block>) -> String {
        to_html(&Document { title: "Title".to_owned(), lang: "en".to_owned(), blocks })
    }

    #[test]
    fn nothing_said_becomes_a_tag() {
        let page = page(vec![Block::paragraph("<script>alert('x')</script> & \"y\"".to_owned())]);
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;"), "{page}");
    }

    #[test]
    fn nothing_is_fetched_and_nothing_runs() {
        let page = page(vec![Block::heading(1, "One".to_owned()), Block::definition("a".to_owned(), "b".to_owned())]);
        assert!(page.contains("default-src 'none'"));
        for word in ["http://", "https://", "src=", "<link", "<script", "url(", "@import"] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("<h2 id=\"s1\">1 One</h2>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>"), "{page}");
    }

    #[test]
    fn chinese_is_said_to_be_chinese_where_not_everything_is() {
        let words = "the list (失信被执行人名单), 法释〔2017〕7号, 《办法》 of 2021".to_owned();
        let there = page(vec![Block::paragraph(words.clone())]);
        let expected = "the list (<span lang=\"zh\">失信被执行人名单</span>), \
                        <span lang=\"zh\">法释〔2017〕7号</span>, <span lang=\"zh\">《办法》</span> of 2021";
        assert!(there.contains(expected), "{there}");
        let chinese = to_html(&Document::new("Title".to_owned(), "zh-Hans", vec![Block::paragraph(words)]));
        assert!(!chinese.contains("<span") && chinese.contains("<html lang=\"zh-Hans\">"), "{chinese}");
    }

    #[test]
    fn nothing_turns_the_direction_of_writing() {
        let page = page(vec![Block::paragraph("a\u{202e}b\u{2066}c\u{7}d".to_owned())]);
        assert!(page.contains("<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d</p>"), "{page}");
    }

    #[test]
    fn a_long_page_begins_with_its_contents() {
        let headings = (0..4).map(|each| Block::heading(1, format!("H{each}"))).collect();
        assert!(page(headings).contains("<a href=\"#s4\">H3</a>"));
    }

    #[test]
    fn a_chart_is_for_the_eye_only_and_no_tag() {
        let rows = vec![super::super::chart::ChartRow::Heading("</pre><script>\u{202e}".to_owned())];
        let today = chrono::NaiveDate::default();
        let chart = super::super::chart::Chart { today, rows, legend: Default::default() };
        let page = page(vec![Block::Chart(chart)]);
        assert!(page.contains("<pre aria-hidden=\"true\">"), "{page}");
        assert!(page.contains("&lt;/pre&gt;&lt;script&gt;") && !page.contains("<script"), "{page}");
    }
}
