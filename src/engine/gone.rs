//! When an entry is gone: when it was deleted in fact, or else between the opening of a way and the last day for it.

use chrono::NaiveDate;

use super::moment::Moment;
use super::window::Window;

/// How the coming off of an entry is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    /// On this day; an entry that has to come off by a later one is taken to be off by then.
    Trusting(NaiveDate),
    /// On this day; only a deletion in fact shows that an entry is gone.
    TrustingNobody(NaiveDate),
}

/// When an entry is gone, given when it was deleted in fact, from when on some way lets it be deleted,
/// and by when it has to be.
///
/// What was deleted is gone from that day, early or late. What was not deleted yet can go on any day on
/// which a way is open, today at the earliest, and is gone by the last day, if that lies ahead. On the
/// last day itself, and once it has passed, nobody knows when. Nobody records a deletion that lies ahead.
pub(crate) fn gone(deleted: Window, opens: Window, due: Window, looked: Looked) -> Window {
    let (Looked::Trusting(as_of) | Looked::TrustingNobody(as_of)) = looked;
    let today = Moment::Day(as_of);
    let ahead = match looked {
        Looked::TrustingNobody(_) => Window::between(opens.earliest(), Moment::Never),
        Looked::Trusting(_) => {
            let last = if due.earliest() > today { due.latest() } else { Moment::Never };
            Window::between(opens.earliest().max(today), last)
        }
    };
    let behind = deleted.meet(Window::between(Moment::Always, today));
    match behind {
        Some(behind) if deleted.latest() == Moment::Never => behind.hull(ahead),
        Some(behind) => behind,
        None => ahead,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Moment {
        Moment::Day(NaiveDate::from_ymd_opt(2026, 11, day).expect("a day"))
    }

    /// Deleted in fact wins; what was not deleted yet goes on a day from the opening to the last day,
    /// unless that has come.
    #[test]
    fn an_entry_is_gone_when_it_was_deleted_or_else_between_the_opening_and_the_last_day() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let (on, not_yet, unknown) = (|each| Window::exactly(day(each)), Window::NEVER, Window::UNKNOWN);
        let from = |each| Window::between(day(each), Moment::Never);
        let between = |one, other| Window::between(day(one), day(other));
        for (deleted, opens, due, expected) in [
            (on(10), on(3), on(5), on(10)),
            (on(10), on(20), on(25), on(10)),
            (on(10), Window::NEVER, Window::NEVER, on(10)),
            (not_yet, on(24), on(25), between(24, 25)),
            (not_yet, on(20), on(25), between(22, 25)),
            // On the last day nothing shows yet that it will be kept.
            (not_yet, on(20), on(22), from(22)),
            (not_yet, on(20), on(21), from(22)),
            (not_yet, on(18), between(21, 25), from(22)),
            (not_yet, Window::NEVER, Window::NEVER, Window::NEVER),
            (unknown, on(24), on(25), Window::between(Moment::Always, day(25))),
            (unknown, on(20), on(21), Window::UNKNOWN),
            (from(3), on(24), on(25), between(3, 25)),
            // A way without a last day lets it go at any time once it is open.
            (not_yet, on(10), Window::NEVER, from(22)),
            (not_yet, on(25), Window::NEVER, from(25)),
            (not_yet, Window::UNKNOWN, on(27), between(22, 27)),
        ] {
            assert_eq!(gone(deleted, opens, due, Looked::Trusting(as_of)), expected, "{deleted:?} {opens:?} {due:?}");
        }
    }

    /// Where nobody is trusted, only a deletion in fact ends anything, and the day of looking moves nothing.
    #[test]
    fn without_trust_an_entry_can_stay_after_the_last_day() {
        let looked = |each| Looked::TrustingNobody(NaiveDate::from_ymd_opt(2026, 11, each).expect("a day"));
        let on = |each| Window::exactly(day(each));
        for today in 20..28 {
            let from = Window::between(day(24), Moment::Never);
            assert_eq!(gone(Window::NEVER, on(24), on(25), looked(today)), from, "{today}");
        }
        assert_eq!(gone(on(26), on(24), on(25), looked(27)), on(26));
    }

    /// Knowing more never lets an entry be gone on a day that was excluded before.
    #[test]
    fn knowing_more_only_narrows_when_an_entry_is_gone() {
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let moments = [Moment::Always, day(20), day(21), day(22), day(23), day(24), Moment::Never];
        let windows: Vec<Window> =
            moments.iter().flat_map(|one| moments.iter().map(|other| Window::between(*one, *other))).collect();
        let members = |window: Window| -> Vec<Window> {
            moments.iter().map(|each| Window::exactly(*each)).filter(|each| window.holds(*each)).collect()
        };
        for looked in [Looked::Trusting(as_of), Looked::TrustingNobody(as_of)] {
            for opens in &windows {
                for due in &windows {
                    let whole = gone(Window::NEVER, *opens, opens.and(*due), looked);
                    for (one, other) in
                        members(*opens).iter().flat_map(|one| members(*due).into_iter().map(move |other| (*one, other)))
                    {
                        let part = gone(Window::NEVER, one, one.and(other), looked);
                        assert!(whole.holds(part), "{opens:?} {due:?}: {one:?} {other:?}");
                    }
                }
            }
        }
    }
}
