//! A document as one HTML page: no script, nothing fetched from anywhere, readable aloud in order.
//!
//! The page forbids its reader's browser to load anything (`default-src 'none'`): opening it tells nobody. It can be
//! read in the dark, in larger letters, on a telephone and on paper, where every page says again that it advises
//! nobody; a task can be ticked off and what is folded unfolded, without a script.

use super::bars;
use super::document::{Block, Branch, Document, Inline, Item};
use super::html_words::{Wording, escaped};
use super::svg;

/// From so many sections on a page begins with a table of its contents.
const LONG: usize = 4;

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1f2328;--page:#fff;--line:#8c959f;--link:#0550ae;--now:#b42318;--deadline:#b42318;--way:#116329;--step:#7d4e00;--effect:#5a4a9c}\
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--page:#16191d;--line:#6e7781;--link:#8ab4ff;--now:#ff9086;--deadline:#ff9086;--way:#6fd08c;--step:#e3b341;--effect:#b9adf5}}\
html{font-size:106%}html:has(#larger:checked){font-size:150%}\
body{font:1rem/1.55 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;color:var(--ink);background:var(--page);max-width:46rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:break-word}\
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em}h2{border-top:1px solid var(--line);padding-top:.6em}h3{font-size:1.1rem}h4,h5,h6{font-size:1rem}\
a{color:var(--link)}dl{margin:.5em 0}dt{font-weight:600;margin-top:.4em}dd{margin:0 0 .2em 1.2rem}\
ul{padding-left:1.3rem}li{margin:.15em 0}.tree ul{list-style:none;border-left:1px solid var(--line);padding-left:.9rem}.tree,.tree ul{margin:.2em 0}\
.tree{list-style:none;padding-left:0}.decides{font-weight:600}pre{white-space:pre-wrap;font-size:.8rem;line-height:1.35}nav ol{columns:2 16rem}nav li{break-inside:avoid}\
.task{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.7em 0;break-inside:avoid}.task input{width:1.15rem;height:1.15rem;margin:.25rem 0 0}.task p{margin:.1em 0 0}.task label{font-weight:600}.task+ul{margin:.1em 0 .6em 1.8rem}dl+ul,p+ul{margin-top:.2em}\
details{border:1px solid var(--line);border-radius:.4rem;padding:.3rem .7rem;margin:.5em 0}summary{cursor:pointer}:target{outline:2px solid var(--link);outline-offset:.2rem}\
.larger{float:right;font-size:.9rem}.every{display:none}\
@media (max-width:40rem){.larger{float:none;margin:0}h1{font-size:1.6rem;margin-top:.4em}}\
@page{margin:16mm 15mm 20mm}\
@media print{:root{--ink:#000;--page:#fff;--line:#888;--link:#000}html,html:has(#larger:checked){font-size:11pt}body{max-width:none;margin:0;padding:0}nav,.larger{display:none}h2,h3,h4,dt{break-after:avoid}a{text-decoration:none}\
details:not([open]){display:none}.time *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";

/// The document as a page of its own.
pub fn to_html(document: &Document) -> String {
    let wording = Wording { links: &document.links, marks_chinese: !document.lang.starts_with("zh") };
    let mut page = Page { out: String::new(), numbers: Vec::new(), tasks: 0, bars: 0, wording };
    let sections: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 1, text } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    if sections.len() >= LONG {
        page.out.push_str(&format!("<nav aria-label=\"{}\"><ol>\n", escaped(&document.frame.contents)));
        for (place, section) in sections.iter().enumerate() {
            page.out.push_str(&format!("<li><a href=\"#s{}\">{}</a></li>\n", place + 1, page.words(section)));
        }
        page.out.push_str("</ol></nav>\n");
    }
    page.blocks(&document.blocks);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}{time}{bars}{every}</style>\n</head>\n<body>\n<main>\n{larger}<h1 id=\"title\">{title}</h1>\n\
         {body}</main>\n</body>\n</html>\n",
        time = svg::STYLE,
        bars = if page.bars > 0 { bars::STYLE } else { "" },
        every = every_page(&document.frame.every_page),
        larger = larger(&document.frame.larger),
        lang = escaped(&document.lang),
        title = escaped(&document.title),
        body = page.out,
    )
}

/// What the foot of every printed page says, beside its number.
fn every_page(words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    // Within a string of a style sheet; nothing of the words can end it.
    let quoted: String = words.chars().map(|letter| format!("\\{:x} ", u32::from(letter))).collect();
    format!(
        "@page{{@bottom-left{{content:\"{quoted}\";font-size:8pt}}@bottom-right{{content:counter(page) \" / \" counter(pages);font-size:8pt}}}}"
    )
}

/// The box that makes all letters larger.
fn larger(words: &str) -> String {
    match words {
        "" => String::new(),
        words => format!(
            "<p class=\"larger\"><label><input type=\"checkbox\" id=\"larger\"> {}</label></p>\n",
            escaped(words)
        ),
    }
}

struct Page<'a> {
    out: String,
    /// How many headings of each level there were.
    numbers: Vec<usize>,
    /// How many tasks there were.
    tasks: usize,
    /// How many pictures of counts there were.
    bars: usize,
    /// How words become HTML.
    wording: Wording<'a>,
}

impl Page<'_> {
    /// Blocks one after the other, definitions that follow each other in one list.
    fn blocks(&mut self, mut blocks: &[Block]) {
        while let Some(first) = blocks.first() {
            let is_definition = |block: &Block| matches!(block, Block::Definition { .. });
            let together = blocks.iter().take_while(|block| is_definition(block)).count();
            let (now, rest) = blocks.split_at(together.max(1));
            if together == 0 {
                self.block(first);
            } else {
                self.definitions(now);
            }
            blocks = rest;
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(usize::from(*level).clamp(1, 5), text),
            Block::Paragraph(text) => {
                let html = self.inline(text);
                self.line("p", &html);
            }
            Block::List(items) => self.items(items),
            Block::Definition { .. } => self.definitions(std::slice::from_ref(block)),
            Block::Tree(branches) => self.branches(branches, " class=\"tree\""),
            Block::Task { term, text } => self.task(term, text),
            Block::Folded { summary, blocks } => {
                self.out.push_str(&format!("<details><summary>{}</summary>\n", self.words(summary)));
                self.blocks(blocks);
                self.out.push_str("</details>\n");
            }
            Block::Verbatim(text) => self.line("pre", &format!("<code>{}</code>", escaped_lines(text))),
            // The list beside it says the same to whoever listens.
            Block::Chart(chart) => self.out.push_str(&svg::picture(chart)),
            Block::Bars(bars) => {
                self.bars += 1;
                self.out.push_str(&bars.picture(self.bars, &self.wording));
            }
            Block::Rule => self.out.push_str("<hr>\n"),
        }
    }

    fn inline(&self, text: &Inline) -> String {
        self.wording.inline(text)
    }

    fn words(&self, words: &str) -> String {
        self.wording.words(words)
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

    /// Something to tick off: the box is named by its term, and what is to be done stands below.
    fn task(&mut self, term: &str, text: &Inline) {
        self.tasks += 1;
        let (number, html) = (self.tasks, self.inline(text));
        self.out.push_str(&format!(
            "<div class=\"task\"><input type=\"checkbox\" id=\"task-{number}\" aria-describedby=\"what-{number}\">\
             <div><label for=\"task-{number}\">{}</label><p id=\"what-{number}\">{html}</p></div></div>\n",
            self.words(term)
        ));
    }

    fn definitions(&mut self, blocks: &[Block]) {
        self.out.push_str("<dl>\n");
        for block in blocks {
            if let Block::Definition { term, text } = block {
                let term = self.words(term);
                self.line("dt", &term);
                let html = self.inline(text);
                self.line("dd", &html);
            }
        }
        self.out.push_str("</dl>\n");
    }

    fn items(&mut self, items: &[Item]) {
        self.out.push_str("<ul>\n");
        for item in items {
            // An item others lead to does not lead to itself.
            let html = match &item.anchor {
                Some(anchor) => {
                    format!("<li id=\"{}\">{}", escaped(anchor), self.wording.without_links().inline(&item.text))
                }
                None => format!("<li>{}", self.inline(&item.text)),
            };
            self.out.push_str(&html);
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
            let html = self.inline(&branch.text);
            self.out.push_str(&format!("<li><span{mark}>{html}</span>"));
            if !branch.of.is_empty() {
                self.branches(&branch.of, "");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }
}

fn escaped_lines(text: &str) -> String {
    text.lines().map(escaped).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(blocks: Vec<Block>) -> String {
        to_html(&Document { title: "Title".to_owned(), lang: "en".to_owned(), blocks, ..Document::default() })
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
        let chinese = to_html(&Document {
            lang: "zh-Hans".to_owned(),
            blocks: vec![Block::paragraph(words)],
            ..Document::default()
        });
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
        assert!(page.contains("<div class=\"time\" aria-hidden=\"true\">"), "{page}");
        assert!(page.contains("&lt;/pre&gt;&lt;script&gt;") && !page.contains("<script"), "{page}");
    }

    #[test]
    fn a_task_can_be_ticked_and_what_is_folded_unfolds() {
        let inside = vec![Block::definition("t".to_owned(), "d".to_owned())];
        let page = page(vec![
            Block::task("Step 1".to_owned(), "do it".to_owned()),
            Block::Folded { summary: "<more>".to_owned(), blocks: inside },
        ]);
        assert!(page.contains("<label for=\"task-1\">Step 1</label><p id=\"what-1\">do it</p>"), "{page}");
        assert!(page.contains("<summary>&lt;more&gt;</summary>\n<dl>\n<dt>t</dt>"), "{page}");
    }

    #[test]
    fn words_at_the_foot_of_a_page_stay_words() {
        let css = every_page("a\";}</style>");
        assert!(css.contains("\\61 \\22 \\3b \\7d \\3c ") && !css.contains("</style"), "{css}");
    }
}
