//! Points that lapse one after another: from when on no more than so many are left.
//!
//! The moment is the later, the more points there are and the later they lapse; so the two ends of
//! its window come from the two ends of everything it is made of.

use super::moment::Moment;
use super::window::Window;

/// Points from a least to a greatest number, and the moment from which they no longer count.
pub type Points = ((i64, i64), Window);

/// From when on at most `most` of these points are left. Fewer than none count as none.
pub fn left(most: i64, points: &[Points]) -> Window {
    let least = points.iter().map(|((least, _), until)| (*least, until.earliest())).collect();
    let greatest = points.iter().map(|((_, greatest), until)| (*greatest, until.latest())).collect();
    Window::between(lapsed(most, least), lapsed(most, greatest))
}

fn lapsed(most: i64, mut points: Vec<(i64, Moment)>) -> Moment {
    points.sort_by_key(|(_, until)| *until);
    // Wide enough for every sum: nothing saturates, so that what lapses can be taken off again.
    let count = |count: i64| i128::from(count.max(0));
    let mut left: i128 = points.iter().map(|(each, _)| count(*each)).sum();
    let mut since = Moment::Always;
    for (each, until) in points {
        if left <= i128::from(most) {
            break;
        }
        since = until;
        left -= count(each);
    }
    if left <= i128::from(most) { since } else { Moment::Never }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn day(text: &str) -> Moment {
        Moment::Day(text.parse::<NaiveDate>().expect("a test's date"))
    }

    fn on(text: &str) -> Window {
        Window::exactly(day(text))
    }

    #[test]
    fn points_lapse_in_the_order_of_their_days() {
        let two = [((50, 50), on("2023-06-15")), ((100, 100), on("2022-03-02"))];
        assert_eq!(left(40, &two), on("2023-06-15"));
        assert_eq!(left(50, &two), on("2022-03-02"));
        assert_eq!(left(149, &two), on("2022-03-02"));
        assert_eq!(left(150, &two), Window::ALWAYS);
    }

    #[test]
    fn what_never_lapses_stays() {
        assert_eq!(left(40, &[((50, 50), Window::NEVER)]), Window::NEVER);
        assert_eq!(left(40, &[((40, 40), Window::NEVER)]), Window::ALWAYS);
        assert_eq!(left(0, &[]), Window::ALWAYS);
        assert_eq!(left(-1, &[]), Window::NEVER);
    }

    #[test]
    fn unknown_points_and_days_give_both_ends() {
        let open = [((0, i64::MAX), Window::between(day("2022-03-02"), day("2023-03-02")))];
        assert_eq!(left(40, &open), Window::between(Moment::Always, day("2023-03-02")));
        let many = [((i64::MAX, i64::MAX), on("2022-03-02")), ((i64::MAX, i64::MAX), on("2023-03-02"))];
        assert_eq!(left(40, &many), on("2023-03-02"));
    }
}
