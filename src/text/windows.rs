//! Windows in words. One message words a window: it chooses by `$shape`, which is `exact`, `between`,
//! `from` (and never later than that is known), `until`, `always`, `never` or `unknown`.

use super::Texts;
use super::value::Value;
use crate::engine::{Moment, Window};

impl Texts {
    /// A window as an adverb: *10 October 2026*, *between … and …*, *not before …*, *by … at the latest*.
    pub fn window(&self, window: Window) -> String {
        self.ui("window", &shape(self, window))
    }

    /// A window in the words of another message, which gets `$shape`, the days `$first` and `$last`
    /// where there are such days, the plain words as `$window`, and `values`.
    pub fn window_in(&self, id: &str, window: Window, values: &[(&str, Value)]) -> String {
        let mut all = self.window_values(window);
        all.extend_from_slice(values);
        self.ui(id, &all)
    }

    /// What every message that words a window gets.
    pub fn window_values(&self, window: Window) -> Vec<(&'static str, Value)> {
        let mut values = shape(self, window);
        values.push(("window", self.window(window).into()));
        values
    }
}

fn shape(texts: &Texts, window: Window) -> Vec<(&'static str, Value)> {
    let shape = match (window.earliest(), window.latest()) {
        (Moment::Always, Moment::Always) => "always",
        (Moment::Never, Moment::Never) => "never",
        (Moment::Always, Moment::Never) => "unknown",
        (Moment::Always, _) => "until",
        (_, Moment::Never) => "from",
        (first, last) if first == last => "exact",
        _ => "between",
    };
    let mut values = vec![("shape", Value::from(shape))];
    for (name, moment) in [("first", window.earliest()), ("last", window.latest())] {
        values.extend(moment.day().map(|day| (name, texts.day(day).into())));
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_read_as_words() {
        let texts = Texts::embedded("en").expect("the program's own texts");
        let day = |text: &str| Moment::Day(text.parse().expect("a test's date"));
        let check = |window: Window, expected: &str| assert_eq!(texts.window(window), expected);
        let (one, other) = (day("2026-10-10"), day("2026-10-14"));
        check(Window::exactly(one), "10 October 2026");
        check(Window::between(one, other), "between 10 October 2026 and 14 October 2026");
        check(Window::between(one, Moment::Never), "not before 10 October 2026");
        check(Window::between(Moment::Always, one), "by 10 October 2026 at the latest");
        check(Window::NEVER, "never");
        check(Window::ALWAYS, "already");
        check(Window::UNKNOWN, "not known");
    }
}
