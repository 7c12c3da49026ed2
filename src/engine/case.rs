//! A case: hypothetical facts about one or several listings, looked at on one day.

use chrono::NaiveDate;

use super::expression::ReadingId;
use super::fact::Answer;
use super::pack::Pack;

/// One case. Listings point into the packs handed to [`evaluate`](super::evaluate()).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The day the case is looked at. Never taken from a clock by the engine.
    pub as_of: NaiveDate,
    /// The listings, in the order the report follows.
    pub listings: Vec<Listing>,
}

/// One entry on one list.
#[derive(Clone, PartialEq, Eq)]
pub struct Listing {
    /// The name to speak of it.
    pub label: String,
    /// The regime it falls under.
    pub regime: String,
    /// An answer for every fact of the pack, in the pack's order; a missing one is unknown.
    pub answers: Vec<Answer>,
    /// Readings chosen otherwise than the pack's default.
    pub readings: Vec<(ReadingId, usize)>,
    /// The labels of the listings it hangs together with, where the case says so. `None` leaves it
    /// to what fits.
    pub with: Option<Vec<String>>,
}

impl Listing {
    /// A listing of which nothing is known yet.
    pub fn blank(label: impl Into<String>, pack: &Pack) -> Listing {
        Listing {
            label: label.into(),
            regime: pack.id.clone(),
            answers: vec![Answer::Unknown; pack.facts.len()],
            readings: Vec::new(),
            with: None,
        }
    }
}

/// The label of the listing at a place: A, B, C … Z, AA.
pub fn label(place: usize) -> String {
    let mut text = String::new();
    write_label(place, &mut text);
    text
}

/// The same at the end of a text.
pub fn write_label(place: usize, text: &mut String) {
    if place >= 26 {
        write_label(place / 26 - 1, text);
    }
    text.push(char::from(b'A' + (place % 26) as u8));
}
