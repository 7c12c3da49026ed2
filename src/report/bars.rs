//! Counts as bars: in plain characters, as a table of Markdown, and as a picture with its table beside it.
//!
//! Every bar has its number in words beside it; whoever sees no bars loses nothing.

use std::fmt::Write;

use crate::text::{columns, harmless};

use super::chart::Charset;
use super::html_words::{Wording, escaped};

/// So many columns at most for what is counted, where the page is wide.
const LABEL: usize = 40;
/// The narrowest bar worth drawing.
const NARROW: usize = 8;
/// The height of a row of the picture, its words above its bar.
const ROW: usize = 34;

/// The look of the pictures. Colours are custom properties of the page.
pub(super) const STYLE: &str = "\
figure{margin:1rem 0}figcaption,caption{font-weight:600;text-align:left;margin:.3rem 0}.bars svg{display:block;width:100%;overflow:visible}\
.bars text{font-size:.8rem;fill:currentColor}.bars .bar{fill:var(--way)}.bars .line{stroke:var(--line)}\
.bars table{border-collapse:collapse;font-size:.9rem;margin-top:.6rem}.bars th,.bars td{border-bottom:1px solid var(--line);padding:.15rem .7rem .15rem 0;text-align:left;vertical-align:top}\
.bars td,.bars th:last-child{text-align:right}.bars svg,.bars tr{break-inside:avoid}@media print{.bars .bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";

/// Counts, one a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bars {
    /// What is counted.
    pub title: String,
    /// The heading over the names of the rows.
    pub of: String,
    /// The heading over the counts.
    pub counts: String,
    /// What the picture shows, in a sentence.
    pub about: String,
    /// The rows: what, and how many.
    pub rows: Vec<(String, u64)>,
}

impl Bars {
    fn most(&self) -> u64 {
        self.rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1)
    }

    /// The rows as sentences: the name and the count.
    pub(super) fn said(&self, colon: &str) -> Vec<String> {
        self.rows.iter().map(|(of, count)| format!("{of}{colon}{count}")).collect()
    }

    /// The bars in plain characters, in lines of at most `width` columns; a name that is too long has lines of its own.
    pub(super) fn drawn(&self, width: usize, charset: Charset) -> Vec<String> {
        let sign = if charset == Charset::Unicode { "█" } else { "#" };
        let number = self.rows.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or(0);
        let label = self.rows.iter().map(|(of, _)| columns(&harmless(of))).max().unwrap_or(0).min(LABEL.min(width / 2));
        let room = width.saturating_sub(label + number + 4).max(NARROW);
        let mut lines = Vec::new();
        for (of, count) in &self.rows {
            let mut of = crate::text::wrapped(&harmless(of), label.max(1), "", "");
            let last = of.pop().unwrap_or_default();
            lines.extend(of);
            let gap = " ".repeat(label.saturating_sub(columns(&last)));
            let bar = sign.repeat(part(*count, self.most(), room));
            lines.push(format!("{last}{gap}  {count:>number$}  {bar}").trim_end().to_owned());
        }
        lines
    }

    /// A table of Markdown.
    pub(super) fn table(&self, escaped: impl Fn(&str) -> String) -> Vec<String> {
        let mut lines =
            vec![format!("| {} | {} |", escaped(&self.of), escaped(&self.counts)), "| --- | ---: |".to_owned()];
        lines.extend(self.rows.iter().map(|(of, count)| format!("| {} | {count} |", escaped(of).replace('|', "\\|"))));
        lines
    }

    /// A picture, and its table beside it; `number` tells it from the others of the page.
    pub(super) fn picture(&self, number: usize, wording: &Wording) -> String {
        let mut out = format!("<figure class=\"bars\"><figcaption>{}</figcaption>\n", wording.words(&self.title));
        let _ = write!(
            out,
            "<svg role=\"img\" height=\"{}\" aria-labelledby=\"bars-{number} about-{number}\"><title id=\"bars-{number}\">{}</title>\
             <desc id=\"about-{number}\">{}</desc>",
            self.rows.len() * ROW + 4,
            escaped(&self.title),
            escaped(&self.about),
        );
        for (place, (of, count)) in self.rows.iter().enumerate() {
            let top = place * ROW;
            let wide = *count as f64 / self.most() as f64 * 100.0;
            let _ = write!(
                out,
                "<text x=\"4\" y=\"{}\">{}: {count}</text><rect class=\"bar\" x=\"0\" y=\"{}\" width=\"{wide:.2}%\" height=\"11\"/>",
                top + 14,
                escaped(of),
                top + 19,
            );
        }
        let bottom = self.rows.len() * ROW + 2;
        let _ = writeln!(out, "<line class=\"line\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"{bottom}\"/></svg>");
        let _ = writeln!(
            out,
            "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
            wording.words(&self.of),
            wording.words(&self.counts)
        );
        for (of, count) in &self.rows {
            let _ = writeln!(out, "<tr><th scope=\"row\">{}</th><td>{count}</td></tr>", wording.words(of));
        }
        out.push_str("</tbody></table></figure>\n");
        out
    }
}

/// So many of `room` columns for a count; a count that is not nothing always has one.
fn part(count: u64, most: u64, room: usize) -> usize {
    let many = (u128::from(count) * room as u128 / u128::from(most)) as usize;
    if count == 0 { 0 } else { many.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars() -> Bars {
        let rows = [("open now", 40), ("<b>|", 1), ("nothing", 0), ("a name that is much too long for any column", 20)];
        Bars {
            title: "Where".to_owned(),
            of: "Standing".to_owned(),
            counts: "Listings".to_owned(),
            about: "What is drawn".to_owned(),
            rows: rows.map(|(of, count)| (of.to_owned(), count)).to_vec(),
        }
    }

    #[test]
    fn bars_are_as_long_as_their_counts_and_never_wider_than_the_page() {
        let lines = bars().drawn(60, Charset::Ascii);
        assert!(lines.iter().all(|line| columns(line) <= 60), "{lines:#?}");
        let long = |line: &str| line.matches('#').count();
        let found: Vec<usize> = lines.iter().map(|line| long(line)).collect();
        assert_eq!((found[0], found[1], found[2]), (24, 1, 0), "{lines:#?}");
        assert_eq!(found.iter().filter(|many| **many == 12).count(), 1, "{lines:#?}");
        assert!(bars().drawn(40, Charset::Unicode).iter().all(|line| columns(line) <= 40));
    }

    #[test]
    fn the_picture_says_what_it_shows_and_no_name_is_a_tag() {
        let picture = bars().picture(3, &Wording { links: &[], marks_chinese: true });
        for part in
            ["<title id=\"bars-3\">Where</title>", "width=\"50.00%\"", "<th scope=\"row\">&lt;b&gt;|</th><td>1</td>"]
        {
            assert!(picture.contains(part), "{part}: {picture}");
        }
        assert!(!picture.contains("<b>"));
        assert_eq!(bars().table(str::to_owned)[3], "| <b>\\| | 1 |");
    }
}
