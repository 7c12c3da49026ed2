//! What `Debug` says of facts: everything in a build for tests, so that a failing law shows its case; in a build for
//! people only that there is something, because there it could end up in a message nobody planned.
//!
//! **What it does not do.** It does not cover what follows from facts, such as windows. No message of the
//! program is written with `Debug` at all (`tests/walls.rs` holds that); this stands behind it.

use std::fmt;

use super::case::Listing;
use super::fact::Answer;

/// Whether `Debug` shows facts in this build.
const SHOWS: bool = cfg!(debug_assertions);

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        answer(self, f, SHOWS)
    }
}

impl fmt::Debug for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        listing(self, f, SHOWS)
    }
}

fn answer(answer: &Answer, f: &mut fmt::Formatter<'_>, shows: bool) -> fmt::Result {
    if !shows {
        return f.write_str("Answer(..)");
    }
    match answer {
        Answer::Unknown => f.write_str("Unknown"),
        Answer::On(window) => f.debug_tuple("On").field(window).finish(),
        Answer::NotYet => f.write_str("NotYet"),
        Answer::One(place) => f.debug_tuple("One").field(place).finish(),
        Answer::Several(places) => f.debug_tuple("Several").field(places).finish(),
        Answer::Number(number) => f.debug_tuple("Number").field(number).finish(),
    }
}

fn listing(listing: &Listing, f: &mut fmt::Formatter<'_>, shows: bool) -> fmt::Result {
    let Listing { label, regime, answers, readings, with } = listing;
    let mut said = f.debug_struct("Listing");
    if !shows {
        return said.finish_non_exhaustive();
    }
    said.field("label", label).field("regime", regime).field("answers", answers);
    said.field("readings", readings).field("with", with).finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::expression::ReadingId;

    /// As a build of the other kind would say it.
    struct Said<'a>(&'a Listing, bool);

    impl fmt::Debug for Said<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            listing(self.0, f, self.1)?;
            self.0.answers.iter().try_for_each(|each| answer(each, f, self.1))
        }
    }

    #[test]
    fn a_build_for_people_says_no_fact() {
        let listing = Listing {
            label: "Person A".to_owned(),
            regime: "tax".to_owned(),
            answers: vec![Answer::Number(7391), Answer::One(7391), Answer::NotYet, Answer::Unknown],
            readings: vec![(ReadingId(0), 7391)],
            with: Some(vec!["Person B".to_owned()]),
        };
        assert_eq!(format!("{:?}", Said(&listing, false)), format!("Listing {{ .. }}{}", "Answer(..)".repeat(4)));
        let whole = format!("{:?}", Said(&listing, true));
        assert!(
            ["Person A", "tax", "Number(7391)", "NotYet", "Person B"].iter().all(|part| whole.contains(part)),
            "{whole}"
        );
        assert_eq!(format!("{listing:?}").contains("Person A"), cfg!(debug_assertions));
    }
}
