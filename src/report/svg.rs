//! A chart of time as a picture: one strip of SVG a row, as wide as the page.
//!
//! Positions are parts of the width and not lengths, so that the picture fits a telephone and a sheet of paper with
//! letters of the same size, and the words of a row are words of the page that wrap. What is certain is drawn firmly;
//! where a day is not known its window fades in and out; what never ends has an arrow at the edge.
//!
//! **What it does not do.** It says nothing that the list of the chart's rows does not say in words, so it is hidden
//! from whoever listens to the page; nothing is told by colour alone, each row's words name what it is.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use crate::engine::{Moment, Window};

use super::chart::{Chart, ChartRow, Look, Scale};
use super::html_words::escaped;

/// So many columns for the names of years: ten of them fit on a telephone.
const COLUMNS: usize = 60;

/// The colours and shapes of the pictures. Colours are custom properties of the page.
pub(super) const STYLE: &str = "\
.time{margin:1rem 0}.time svg{display:block;width:100%;overflow:visible}\
.time .row{display:grid;grid-template-columns:minmax(9rem,17rem) 1fr;gap:.1rem .8rem;align-items:center;padding:.12rem 0;break-inside:avoid}\
.time .row>span{line-height:1.25;font-size:.85rem}.time .of{font-weight:600;margin:.7rem 0 .1rem;font-size:.9rem}\
.time .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.8rem;margin-top:.6rem}\
.time .legend span{display:flex;align-items:center;gap:.4rem}.time .legend svg{width:2.2rem;flex:none}\
.time text{font-size:.7rem;fill:currentColor}.time .tick{stroke:currentColor;opacity:.25}\
.time .now{stroke:var(--now);stroke-width:2;stroke-dasharray:3 2}\
.fact{--c:var(--ink)}.deadline{--c:var(--deadline)}.way{--c:var(--way)}.step{--c:var(--step)}.effect{--c:var(--effect)}\
.time .firm,.time .mark{fill:var(--c)}.time .soft{fill:var(--c);opacity:.35}.time .edge{stroke:var(--c);stroke-width:2;fill:none}\
.time stop{stop-color:var(--c)}\
@media (max-width:40rem){.time .row{grid-template-columns:1fr}}";

/// The picture.
pub(super) fn picture(chart: &Chart) -> String {
    let scale = chart.scale(COLUMNS);
    let place = Place { first: scale.first, last: scale.last };
    let now = place.of(chart.today);
    let mut out = String::from("<div class=\"time\" aria-hidden=\"true\">\n");
    let _ = writeln!(out, "<div class=\"row\"><span></span>{}</div>", axis(&scale, &place, now));
    let mut number = 0;
    for row in &chart.rows {
        match row {
            ChartRow::Heading(text) => {
                let _ = writeln!(out, "<p class=\"of\">{}</p>", escaped(text));
            }
            ChartRow::Line { label, begins, ends, is_soft, look } => {
                number += 1;
                let strip = Strip { place: &place, number, class: class(*look), now };
                let drawn = strip.drawn(*begins, *ends, *is_soft, *look);
                let _ = writeln!(out, "<div class=\"row\"><span>{}</span>{drawn}</div>", escaped(label.trim_start()));
            }
        }
    }
    out.push_str(&legend(chart));
    out.push_str("</div>\n");
    out
}

fn class(look: Look) -> &'static str {
    match look {
        Look::Fact => "fact",
        Look::Deadline => "deadline",
        Look::Way => "way",
        Look::Step => "step",
        Look::Effect => "effect",
    }
}

/// Days as parts of the width, in hundredths of it.
struct Place {
    first: NaiveDate,
    last: NaiveDate,
}

impl Place {
    fn of(&self, day: NaiveDate) -> f64 {
        let days = |day: NaiveDate| f64::from(day.num_days_from_ce());
        let whole = (days(self.last) - days(self.first)).max(1.0);
        ((days(day) - days(self.first)) / whole * 100.0).clamp(0.0, 100.0)
    }

    fn at(&self, moment: Moment) -> f64 {
        match moment {
            Moment::Always => 0.0,
            Moment::Day(day) => self.of(day),
            Moment::Never => 100.0,
        }
    }

    /// Whether a moment lies behind the right edge.
    fn is_beyond(&self, moment: Moment) -> bool {
        moment > Moment::Day(self.last)
    }

    /// Whether a moment lies before the left edge.
    fn is_before(&self, moment: Moment) -> bool {
        moment < Moment::Day(self.first)
    }
}

fn axis(scale: &Scale, place: &Place, now: f64) -> String {
    let mut out = String::from("<svg height=\"22\">");
    for (column, name) in scale.ticks() {
        let Some(day) = first_of(&name) else { continue };
        let at = place.of(day);
        let _ = write!(out, "<line class=\"tick\" x1=\"{at:.2}%\" x2=\"{at:.2}%\" y1=\"15\" y2=\"22\"/>");
        // A name at the edge would be cut off.
        let anchor = if column + name.len() > COLUMNS { "end" } else { "start" };
        let _ = write!(out, "<text x=\"{at:.2}%\" y=\"12\" text-anchor=\"{anchor}\">{}</text>", escaped(&name));
    }
    let _ = write!(out, "<line class=\"now\" x1=\"{now:.2}%\" x2=\"{now:.2}%\" y1=\"14\" y2=\"22\"/></svg>");
    out
}

/// The first day of `2027`, or of `2027-08`.
fn first_of(name: &str) -> Option<NaiveDate> {
    let (year, month) = name.split_once('-').unwrap_or((name, "1"));
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)
}

/// One row of the picture.
struct Strip<'a> {
    place: &'a Place,
    /// Which row it is: names what it fades with.
    number: usize,
    class: &'static str,
    now: f64,
}

impl Strip<'_> {
    fn drawn(&self, begins: Window, ends: Option<Window>, is_soft: bool, look: Look) -> String {
        let mut out = format!("<svg height=\"18\" class=\"{}\">", self.class);
        let now = self.now;
        let _ = write!(out, "<line class=\"now\" x1=\"{now:.2}%\" x2=\"{now:.2}%\" y1=\"0\" y2=\"18\"/>");
        if begins != Window::NEVER {
            match ends {
                None => self.day(&mut out, begins, is_soft, look),
                Some(ends) => self.lasting(&mut out, begins, ends, is_soft),
            }
        }
        out.push_str("</svg>");
        out
    }

    /// A single day, or the days it may be.
    fn day(&self, out: &mut String, on: Window, is_soft: bool, look: Look) {
        let (first, last) = (self.place.at(on.earliest()), self.place.at(on.latest()));
        if on.is_exact() && (self.place.is_beyond(on.earliest()) || self.place.is_before(on.earliest())) {
            return self.ends(out, on, on);
        }
        if on.is_exact() && on.earliest().day().is_some() {
            let kind = if is_soft { "edge" } else { "mark" };
            match look {
                Look::Deadline => {
                    // A nested picture gives a place in parts of the width to a shape drawn in lengths.
                    let _ = write!(
                        out,
                        "<svg x=\"{first:.2}%\" height=\"18\"><path class=\"{kind}\" d=\"M0 2L7 9L0 16L-7 9Z\"/></svg>"
                    );
                }
                _ => {
                    let _ = write!(out, "<circle class=\"{kind}\" cx=\"{first:.2}%\" cy=\"9\" r=\"5\"/>");
                }
            }
            return;
        }
        let middle = (first + last) / 2.0;
        self.fading(out, first, middle, Fade::In);
        self.fading(out, middle, last, Fade::Out);
        self.ends(out, on, on);
    }

    /// Something that lasts: firm where it surely does, fading where it may have begun or ended.
    fn lasting(&self, out: &mut String, begins: Window, ends: Window, is_soft: bool) {
        let place = self.place;
        let first = place.at(begins.earliest());
        let last = place.at(ends.latest()).max(first);
        let (from, to) = (place.at(begins.latest()).min(last), place.at(ends.earliest()).max(first));
        if is_soft {
            let _ = write!(
                out,
                "<rect class=\"soft\" x=\"{first:.2}%\" y=\"5\" width=\"{:.2}%\" height=\"8\"/>",
                (last - first).max(0.3)
            );
        } else if from <= to && begins.latest() < Moment::Never {
            self.fading(out, first, from, Fade::In);
            let _ = write!(
                out,
                "<rect class=\"firm\" x=\"{from:.2}%\" y=\"5\" width=\"{:.2}%\" height=\"8\"/>",
                (to - from).max(0.3)
            );
            self.fading(out, to, last, Fade::Out);
        } else {
            // It may be over before it has surely begun.
            let begun = if begins.latest() < Moment::Never { from } else { (first + last) / 2.0 };
            self.fading(out, first, begun, Fade::In);
            self.fading(out, begun, last, Fade::Out);
        }
        self.ends(out, begins, ends);
    }

    fn fading(&self, out: &mut String, from: f64, to: f64, fade: Fade) {
        if to - from < 0.01 {
            return;
        }
        let (id, shades) = match fade {
            Fade::In => (format!("in{}-{}", self.number, (from * 100.0) as i64), [".08", ".75"]),
            Fade::Out => (format!("out{}-{}", self.number, (from * 100.0) as i64), [".75", ".08"]),
        };
        let [left, right] = shades;
        let _ = write!(
            out,
            "<linearGradient id=\"{id}\"><stop offset=\"0\" stop-opacity=\"{left}\"/>\
             <stop offset=\"1\" stop-opacity=\"{right}\"/></linearGradient>\
             <rect x=\"{from:.2}%\" y=\"5\" width=\"{:.2}%\" height=\"8\" fill=\"url(#{id})\"/>",
            to - from
        );
    }

    /// Arrows where a row goes on beyond an edge.
    fn ends(&self, out: &mut String, begins: Window, ends: Window) {
        if self.place.is_beyond(ends.latest()) {
            out.push_str("<svg x=\"100%\" height=\"18\"><path class=\"edge\" d=\"M-7 3L0 9L-7 15\"/></svg>");
        }
        if self.place.is_before(begins.earliest()) {
            out.push_str("<svg x=\"0\" height=\"18\"><path class=\"edge\" d=\"M7 3L0 9L7 15\"/></svg>");
        }
    }
}

#[derive(Clone, Copy)]
enum Fade {
    In,
    Out,
}

fn legend(chart: &Chart) -> String {
    let words = &chart.legend;
    let now = "<line class=\"now\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"14\"/>";
    let point = "<circle class=\"mark\" cx=\"50%\" cy=\"7\" r=\"5\"/>";
    let firm = "<rect class=\"firm\" x=\"0\" y=\"3\" width=\"100%\" height=\"8\"/>";
    let soft = "<linearGradient id=\"soft\"><stop offset=\"0\" stop-opacity=\".08\"/><stop offset=\".5\" stop-opacity=\".75\"/>\
                <stop offset=\"1\" stop-opacity=\".08\"/></linearGradient><rect x=\"0\" y=\"3\" width=\"100%\" height=\"8\" fill=\"url(#soft)\"/>";
    let on = "<rect class=\"firm\" x=\"0\" y=\"3\" width=\"80%\" height=\"8\"/><svg x=\"100%\" height=\"14\"><path class=\"edge\" d=\"M-7 1L0 7L-7 13\"/></svg>";
    let all = [(now, &words.today), (point, &words.point), (firm, &words.firm), (soft, &words.soft), (on, &words.on)];
    let mut out = String::from("<div class=\"legend\">");
    for (drawn, words) in all.into_iter().filter(|(_, words)| !words.is_empty()) {
        let _ = write!(out, "<span><svg height=\"14\" class=\"fact\">{drawn}</svg>{}</span>", escaped(words));
    }
    out.push_str("</div>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test's date")
    }

    fn on(text: &str) -> Window {
        Window::exactly(day(text))
    }

    fn strip(begins: Window, ends: Option<Window>) -> String {
        let place = Place { first: day("2020-01-01"), last: day("2030-01-01") };
        Strip { place: &place, number: 1, class: "fact", now: place.of(day("2025-01-01")) }.drawn(
            begins,
            ends,
            false,
            Look::Fact,
        )
    }

    #[test]
    fn a_day_stands_where_it_lies_between_the_first_and_the_last() {
        let place = Place { first: day("2020-01-01"), last: day("2020-01-11") };
        assert_eq!(place.of(day("2020-01-06")), 50.0);
        assert_eq!((place.of(day("1999-01-01")), place.of(day("2099-01-01"))), (0.0, 100.0));
        assert!(strip(on("2025-01-01"), None).contains("<circle class=\"mark\" cx=\"50.01%\""));
    }

    #[test]
    fn what_is_certain_is_firm_and_what_is_not_fades() {
        let certain = strip(on("2022-01-01"), Some(on("2024-01-01")));
        assert!(certain.contains("class=\"firm\"") && !certain.contains("linearGradient"), "{certain}");
        let ends = Window::between(day("2024-01-01").into(), day("2026-01-01").into());
        let fades = strip(on("2022-01-01"), Some(ends));
        assert!(fades.contains("class=\"firm\"") && fades.matches("<linearGradient").count() == 1, "{fades}");
        let open = strip(Window::between(Moment::Always, Moment::Never), None);
        assert!(!open.contains("firm") && open.matches("class=\"edge\"").count() == 2, "{open}");
        let lifelong = strip(on("2022-01-01"), Some(Window::NEVER));
        assert!(lifelong.contains("class=\"firm\"") && lifelong.contains("class=\"edge\""), "{lifelong}");
        assert!(!strip(Window::NEVER, None).contains("mark"));
    }
}
