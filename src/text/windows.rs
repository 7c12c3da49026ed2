//! Windows in words. Each way of speaking of a window is a family of seven messages, one a shape:
//! `<family>-exact`, `-between`, `-from`, `-until`, `-always`, `-never`, `-unknown`.

use super::Texts;
use super::value::Value;
use crate::engine::{Moment, Window};

impl Texts {
    /// A window as an adverb: *10 October 2026*, *between … and …*, *not before …*, *by … at the latest*.
    pub fn window(&self, window: Window) -> String {
        self.window_in("window", window, &[])
    }

    /// A window in the words of another family. Messages get `$first` and `$last`, and `values`.
    pub fn window_in(&self, family: &str, window: Window, values: &[(&str, Value)]) -> String {
        let (shape, days) = shape(window);
        let mut all: Vec<(&str, Value)> = values.to_vec();
        for (name, day) in ["first", "last"].into_iter().zip(days) {
            if let Some(day) = day.day() {
                all.push((name, self.day(day).into()));
            }
        }
        self.ui(&format!("{family}-{shape}"), &all)
    }
}

/// The shapes a window can have, as message ids end.
pub(crate) const SHAPES: [&str; 7] = ["exact", "between", "from", "until", "always", "never", "unknown"];

fn shape(window: Window) -> (&'static str, [Moment; 2]) {
    let days = [window.earliest(), window.latest()];
    let shape = match days {
        [Moment::Always, Moment::Always] => "always",
        [Moment::Never, Moment::Never] => "never",
        [Moment::Always, Moment::Never] => "unknown",
        [Moment::Always, _] => "until",
        [_, Moment::Never] => "from",
        [first, last] if first == last => "exact",
        _ => "between",
    };
    (shape, days)
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
