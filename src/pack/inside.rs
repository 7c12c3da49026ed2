//! The files of the rules that came with the program, as `build/rules.rs` put them into it.

use chrono::NaiveDate;

use crate::engine::Calendar;
use crate::engine::calendar::DayKind;

/// All files, one behind the other, in order of path.
pub(super) struct Inside {
    /// Their paths.
    paths: &'static str,
    /// Their texts.
    texts: &'static str,
    /// Where each path and each text ends.
    ends: &'static [(u32, u32)],
    /// The days of the calendar as days of the common era, each with whether it is a day off; `None` where something is
    /// wrong with one.
    days: Option<&'static [(i32, bool)]>,
}

/// The files of the program.
pub(super) static INSIDE: Inside = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

impl Inside {
    /// Every file: its path within the rules, and its text.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let (paths, texts) = (self.paths, self.texts);
        let begins = std::iter::once(&(0, 0)).chain(self.ends);
        begins.zip(self.ends).map(move |(begin, end)| {
            let path = paths.get(begin.0 as usize..end.0 as usize).unwrap_or_default();
            (path, texts.get(begin.1 as usize..end.1 as usize).unwrap_or_default())
        })
    }

    /// The calendar of the program; `None` where something is wrong with it.
    pub(super) fn calendar(&self) -> Option<Calendar> {
        let mut calendar = Calendar::without_notices();
        for (day, is_off) in self.days? {
            let kind = if *is_off { DayKind::Holiday } else { DayKind::MakeupWorkday };
            calendar.announce(NaiveDate::from_num_days_from_ce_opt(*day)?, kind);
        }
        Some(calendar)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Library;

    #[test]
    fn the_calendar_is_what_its_files_say() {
        let mut findings = Vec::new();
        let read = Library::shipped_with_cases(&mut findings).calendar;
        let built_in = INSIDE.calendar().expect("nothing is wrong with it");
        assert!(findings.is_empty() && built_in.years().eq(read.years()));
        let days = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a day").iter_days().take(70 * 366);
        assert!(days.into_iter().all(|day| built_in.kind(day) == read.kind(day)));
        assert!(
            INSIDE.files().filter(|(path, text)| path.ends_with("/pack.toml") && text.contains("schema")).count() > 30
        );
    }
}
