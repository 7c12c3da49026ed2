//! A chart of time in plain characters: one row an item, a scale of years, today marked.
//!
//! What is certain is drawn firmly, what is only possible softly. The chart says nothing that the
//! list of its rows does not say in words; whoever listens to a page can leave it out.

use crate::engine::{Moment, Window};
use crate::text::columns as display_width;
use chrono::{Datelike, Days, Months, NaiveDate};

/// A chart without a layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The day that is marked.
    pub today: NaiveDate,
    /// Its rows, in the order to draw them.
    pub rows: Vec<ChartRow>,
    /// What the marks mean.
    pub legend: Legend,
}

/// A row of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChartRow {
    /// What the rows below it belong to.
    Heading(String),
    /// Something with a day, or lasting from one day to another.
    Line {
        /// What it is, in a few words.
        label: String,
        /// When it begins, or happens.
        begins: Window,
        /// When it ends, if it lasts.
        ends: Option<Window>,
        /// Whether it is only possible, whatever its days.
        is_soft: bool,
        /// What kind of thing it is.
        look: Look,
    },
}

/// What kind of thing a row shows. Its label says it too; a picture may also paint it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// What is known to have happened.
    #[default]
    Fact,
    /// A last day.
    Deadline,
    /// A way off the list.
    Way,
    /// What somebody can do.
    Step,
    /// What an entry brings, and what outlives it.
    Effect,
}

/// The words beside the marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legend {
    /// A single day.
    pub point: String,
    /// Surely so.
    pub firm: String,
    /// Possibly so.
    pub soft: String,
    /// Goes on.
    pub on: String,
    /// The day the case is looked at.
    pub today: String,
}

/// The characters a chart is drawn with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// Those of every terminal.
    #[default]
    Ascii,
    /// Lines and arrows, where a terminal says it knows them.
    Unicode,
}

/// No scale reaches further than so many years from today.
const REACH: u32 = 15;

struct Marks {
    point: char,
    firm: char,
    soft: char,
    before: char,
    beyond: char,
    today: char,
    axis: char,
    tick: char,
    cut: &'static str,
}

impl Charset {
    fn marks(self) -> Marks {
        match self {
            Charset::Ascii => Marks {
                point: 'o',
                firm: '=',
                soft: '.',
                before: '<',
                beyond: '>',
                today: '|',
                axis: '-',
                tick: '+',
                cut: "..",
            },
            Charset::Unicode => Marks {
                point: '●',
                firm: '━',
                soft: '┄',
                before: '◀',
                beyond: '▶',
                today: '│',
                axis: '─',
                tick: '┬',
                cut: "…",
            },
        }
    }
}

impl Chart {
    /// The chart in lines of at most `width` columns.
    pub fn drawn(&self, width: usize, charset: Charset) -> Vec<String> {
        let marks = charset.marks();
        let widest = self.labels().map(display_width).max().unwrap_or_default();
        let labels = widest.min(34).min(width * 2 / 5);
        let plot = width.saturating_sub(labels + 1).max(1);
        let scale = self.scale(plot);
        let pad = |label: &str| format!("{} ", fitted(label, labels, marks.cut));
        let mut lines = vec![format!("{}{}", pad(""), scale.names()), format!("{}{}", pad(""), scale.axis(&marks))];
        for row in &self.rows {
            lines.push(match row {
                ChartRow::Heading(text) => fitted(text, width, marks.cut),
                ChartRow::Line { label, begins, ends, is_soft, .. } => {
                    format!("{}{}", pad(label), scale.row(*begins, *ends, *is_soft, &marks))
                }
            });
        }
        lines.push(format!("{}{}", pad(""), scale.caption(&marks)));
        lines.extend(self.legend(width, &marks));
        lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
    }

    fn labels(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|row| match row {
            ChartRow::Line { label, .. } => Some(label.as_str()),
            ChartRow::Heading(_) => None,
        })
    }

    fn legend(&self, width: usize, marks: &Marks) -> Vec<String> {
        let words = &self.legend;
        let all = [
            (marks.today, &words.today),
            (marks.point, &words.point),
            (marks.firm, &words.firm),
            (marks.soft, &words.soft),
            (marks.beyond, &words.on),
        ];
        let mut lines: Vec<String> = Vec::new();
        for (mark, words) in all.into_iter().filter(|(_, words)| !words.is_empty()) {
            let entry = fitted(&format!("{mark} {words}"), width, marks.cut).trim_end().to_owned();
            let taken = lines.last().map(|line| display_width(line)).unwrap_or_default();
            match lines.last_mut() {
                Some(line) if taken + 3 + display_width(&entry) <= width => {
                    line.push_str("   ");
                    line.push_str(&entry);
                }
                _ => lines.push(entry),
            }
        }
        lines
    }

    /// From the first day of any row to the last, with some room behind it for what goes on.
    pub(super) fn scale(&self, columns: usize) -> Scale {
        let windows = self.rows.iter().flat_map(|row| match row {
            ChartRow::Line { begins, ends, .. } => vec![*begins, ends.unwrap_or(*begins)],
            ChartRow::Heading(_) => Vec::new(),
        });
        let days = windows.flat_map(|window| [window.earliest(), window.latest()]).filter_map(Moment::day);
        let reach = Months::new(12 * REACH);
        let least = self.today.checked_sub_months(reach).unwrap_or(NaiveDate::MIN);
        let most = self.today.checked_add_months(reach).unwrap_or(NaiveDate::MAX);
        let (mut first, mut last) = (self.today, self.today);
        for day in days {
            first = first.min(day.max(least));
            last = last.max(day.min(most));
        }
        let room = Days::new((last.signed_duration_since(first).num_days().unsigned_abs() / 10).max(30));
        let last = last.checked_add_days(room).unwrap_or(last);
        Scale { first, last, columns, today: self.today }
    }
}

/// Days on columns.
pub(super) struct Scale {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    columns: usize,
    today: NaiveDate,
}

impl Scale {
    /// The column of a day; days off the scale are in the first or last one.
    fn column(&self, day: NaiveDate) -> usize {
        let whole = self.last.signed_duration_since(self.first).num_days().max(1);
        let part = day.signed_duration_since(self.first).num_days().clamp(0, whole);
        let last = self.columns.saturating_sub(1);
        usize::try_from(part * i64::try_from(last).unwrap_or(0) / whole).unwrap_or(0).min(last)
    }

    /// The columns that are named: years where the scale has several of them, otherwise months.
    pub(super) fn ticks(&self) -> Vec<(usize, String)> {
        let years: Vec<(usize, String)> =
            self.years().into_iter().map(|(column, year)| (column, format!("{year:04}"))).collect();
        if years.len() > 1 { years } else { self.months() }
    }

    /// The column of each first of a month that has room for it, with the month as `2026-08`.
    fn months(&self) -> Vec<(usize, String)> {
        let firsts = (self.first.year()..=self.last.year())
            .flat_map(|year| (1..=12).filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 1)))
            .filter(|first| self.first <= *first && *first <= self.last);
        let firsts: Vec<NaiveDate> = firsts.take(24).collect();
        let all = |step: u32| -> Vec<(usize, String)> {
            let named = firsts.iter().filter(|first| first.month0() % step == 0);
            named.map(|first| (self.column(*first), first.format("%Y-%m").to_string())).collect()
        };
        let fits = |ticks: &[(usize, String)]| ticks.windows(2).all(|pair| pair[1].0 >= pair[0].0 + 9);
        [1, 2, 3, 6].into_iter().map(all).find(|ticks| fits(ticks)).unwrap_or_default()
    }

    /// The column of each 1 January that has room for its year, with the year.
    fn years(&self) -> Vec<(usize, i32)> {
        let years = self.last.year() - self.first.year();
        let all = |step: i32| -> Vec<(usize, i32)> {
            let days = (self.first.year() + 1..=self.last.year()).filter(|year| year % step == 0);
            days.filter_map(|year| Some((self.column(NaiveDate::from_ymd_opt(year, 1, 1)?), year))).collect()
        };
        let fits = |ticks: &[(usize, i32)]| ticks.windows(2).all(|pair| pair[1].0 >= pair[0].0 + 6);
        let steps = [1, 2, 5, 10, 20, 50];
        let chosen = steps.into_iter().filter(|step| *step <= years.max(1)).map(all).find(|ticks| fits(ticks));
        chosen.unwrap_or_default()
    }

    fn names(&self) -> String {
        let mut line = vec![' '; self.columns];
        for (column, name) in self.ticks() {
            let name: Vec<char> = name.chars().collect();
            if column + name.len() <= self.columns {
                line[column..column + name.len()].copy_from_slice(&name);
            }
        }
        line.into_iter().collect()
    }

    fn axis(&self, marks: &Marks) -> String {
        let mut line = vec![marks.axis; self.columns];
        self.ticks().into_iter().for_each(|(column, _)| line[column] = marks.tick);
        line[self.column(self.today)] = marks.today;
        line.into_iter().collect()
    }

    fn caption(&self, marks: &Marks) -> String {
        let mut line = vec![marks.axis; self.columns];
        line[self.column(self.today)] = marks.today;
        line.into_iter().collect()
    }

    fn row(&self, begins: Window, ends: Option<Window>, is_soft: bool, marks: &Marks) -> String {
        let mut line = vec![' '; self.columns];
        let today = self.column(self.today);
        line[today] = marks.today;
        let last = self.columns - 1;
        let column = |moment: Moment| match moment {
            Moment::Always => 0,
            Moment::Day(day) => self.column(day),
            Moment::Never => last,
        };
        let point = ends.is_none();
        let ends = ends.unwrap_or(begins);
        if begins == Window::NEVER {
            return line.into_iter().collect();
        }
        // What ends before it begins never lasted; its beginning is shown.
        let first = column(begins.earliest());
        line[first..=column(ends.latest()).max(first)].fill(marks.soft);
        let (firm_from, firm_to) = (begins.latest(), ends.earliest());
        if point {
            if begins.is_exact() && begins.earliest().day().is_some() {
                line[column(begins.earliest())] = marks.point;
            }
        } else if !is_soft && firm_from <= firm_to && firm_from < Moment::Never {
            line[column(firm_from)..=column(firm_to)].fill(marks.firm);
        }
        let off = |moment: Moment, beyond: bool| match moment {
            Moment::Day(day) if beyond => day > self.last,
            Moment::Day(day) => day < self.first,
            Moment::Always => !beyond,
            Moment::Never => beyond,
        };
        if off(ends.latest(), true) {
            line[last] = marks.beyond;
        }
        if off(begins.earliest(), false) {
            line[0] = marks.before;
        }
        line.into_iter().collect()
    }
}

/// Words cut or filled to so many columns.
fn fitted(words: &str, columns: usize, cut: &str) -> String {
    let fill = |words: String| {
        let room = columns.saturating_sub(display_width(&words));
        words + &" ".repeat(room)
    };
    if display_width(words) <= columns {
        return fill(words.to_owned());
    }
    let room = columns.saturating_sub(display_width(cut));
    let mut kept = String::new();
    for letter in words.chars() {
        let width = display_width(&kept) + display_width(letter.encode_utf8(&mut [0; 4]));
        if width > room {
            break;
        }
        kept.push(letter);
    }
    let kept = kept.trim_end().to_owned();
    fill(if columns > display_width(cut) { kept + cut } else { kept })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a test's date")
    }

    fn line(label: &str, begins: Window, ends: Option<Window>) -> ChartRow {
        ChartRow::Line { label: label.to_owned(), begins, ends, is_soft: false, look: Look::Fact }
    }

    fn on(text: &str) -> Window {
        Window::exactly(day(text))
    }

    fn chart(rows: Vec<ChartRow>) -> Chart {
        let word = |text: &str| text.to_owned();
        let (point, firm, soft) = (word("a day"), word("surely"), word("perhaps"));
        let legend = Legend { point, firm, soft, on: word("goes on"), today: word("today") };
        Chart { today: day("2026-11-22"), rows, legend }
    }

    /// From 1 January 2026 to 31 December 2026 + 36 days on 41 columns: a column is ten days.
    #[test]
    fn a_row_is_firm_where_it_surely_lasts() {
        let scale = Scale { first: day("2026-01-01"), last: day("2027-02-05"), columns: 41, today: day("2026-11-22") };
        let marks = Charset::Ascii.marks();
        let (begins, ends) = (on("2026-01-31"), Window::between(day("2026-03-02").into(), day("2026-04-01").into()));
        let row = scale.row(begins, Some(ends), false, &marks);
        assert_eq!(row, format!("   ====...{}|{}", " ".repeat(22), " ".repeat(8)));
        assert!(scale.row(begins, Some(Window::NEVER), false, &marks).ends_with("=>"));
        assert!(scale.row(begins, Some(Window::UNKNOWN), false, &marks).ends_with(".>"));
        assert_eq!(scale.row(on("2026-11-22"), None, false, &marks).trim(), "o");
        assert_eq!(scale.row(Window::NEVER, None, false, &marks).trim(), "|");
    }

    /// Never wider than the page, and no panic, whatever the days are.
    #[test]
    fn no_line_is_wider_than_the_page() {
        let moments = [
            Moment::Always,
            Moment::Day(NaiveDate::MIN),
            Moment::Day(day("2013-10-01")),
            Moment::Day(day("2026-11-22")),
            Moment::Day(day("9999-12-31")),
            Moment::Day(NaiveDate::MAX),
            Moment::Never,
        ];
        let windows: Vec<Window> =
            moments.iter().flat_map(|one| moments.iter().map(|other| Window::between(*one, *other))).collect();
        let mut rows = vec![ChartRow::Heading("名单 ".repeat(90))];
        for begins in &windows {
            let ends = windows.iter().map(|window| Some(*window)).chain([None]);
            rows.extend(ends.map(|ends| line("拖欠农民工工资失信联合惩戒对象名单 and more", *begins, ends)));
        }
        let mut charts: Vec<Chart> = rows.iter().map(|row| chart(vec![row.clone()])).collect();
        for today in [NaiveDate::MIN, NaiveDate::MAX] {
            charts.push(Chart { today, ..chart(rows.clone()) });
        }
        charts.push(chart(Vec::new()));
        charts.push(chart(rows));
        for (place, chart) in charts.iter().enumerate() {
            let step = if place % 50 == 0 { 1 } else { 60 };
            for width in (20..=200).step_by(step) {
                for charset in [Charset::Ascii, Charset::Unicode] {
                    for line in chart.drawn(width, charset) {
                        assert!(display_width(&line) <= width, "{width}: {line}");
                    }
                }
            }
        }
    }

    #[test]
    fn years_have_room() {
        let rows = vec![line("a", on("2013-10-01"), Some(on("2035-01-01")))];
        let drawn = chart(rows).drawn(60, Charset::Ascii);
        assert!(drawn[0].contains("2020") && drawn[0].contains("2030") && !drawn[0].contains("2021"), "{drawn:#?}");
    }
}
