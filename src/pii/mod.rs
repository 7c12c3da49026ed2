//! Personal data in free text: numbers and addresses that belong to one real person or firm.
//!
//! The program is for made-up cases. Where somebody types or imports free text all the same, [`scan`]
//! finds what can be found without knowing anybody: numbers of identity cards and of firms, mobile and
//! foreign telephone numbers, e-mail addresses, passports. Whoever calls warns and shows the text
//! [`masked`]; nothing is refused, and what was found is neither kept nor repeated.
//!
//! **What it does not do.** It cannot find names: nothing tells the name of a person from another word.
//! A number written in words, or with letters in between, is not found either. It is a hint to a person
//! who did not think of it, not a filter.
//!
//! Invariants: total, for any text; ranges lie on the boundaries of characters, in order, and do not
//! overlap; time grows with the length of the text alone.

mod fold;
mod numbers;
mod shapes;
#[cfg(test)]
mod tests;

use std::ops::Range;

use fold::Folded;

/// What a piece of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The number of a resident's identity card of 18 digits (GB 11643), also of residents of Hong
    /// Kong, Macao and Taiwan and of foreigners with permanent residence; its last digit is right.
    ResidentNumber,
    /// The number of an identity card of before 1999, of 15 digits.
    OldResidentNumber,
    /// The unified social credit code of a firm or a sole trader (GB 32100); its last sign is right.
    CreditCode,
    /// A mobile number of mainland China.
    Mobile,
    /// A telephone number with the code of a country.
    Telephone,
    /// An e-mail address.
    Email,
    /// The number of a passport or travel permit, by its shape.
    Passport,
    /// A line that machines read in a passport or an identity card.
    MachineReadable,
}

impl Kind {
    /// The name texts know it by.
    pub fn name(self) -> &'static str {
        match self {
            Kind::ResidentNumber => "resident-number",
            Kind::OldResidentNumber => "old-resident-number",
            Kind::CreditCode => "credit-code",
            Kind::Mobile => "mobile",
            Kind::Telephone => "telephone",
            Kind::Email => "email",
            Kind::Passport => "passport",
            Kind::MachineReadable => "machine-readable",
        }
    }

    /// Every kind.
    pub const ALL: &'static [Kind] = &[
        Kind::ResidentNumber,
        Kind::OldResidentNumber,
        Kind::CreditCode,
        Kind::Mobile,
        Kind::Telephone,
        Kind::Email,
        Kind::Passport,
        Kind::MachineReadable,
    ];
}

/// Where something was found, and what it looks like. It holds no part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub kind: Kind,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

/// What a match is shown as.
pub const MASK: &str = "•••";

/// Everything in a text that looks like personal data, in the order of the text.
pub fn scan(text: &str) -> Vec<Found> {
    let folded = Folded::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        let next = if folded.begins(at) { longest_at(&folded, at) } else { None };
        match next {
            Some((kind, end)) => {
                found.push(Found { kind, range: folded.range(at, end) });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The text with everything [`scan`] finds hidden, until it finds nothing more: what stands beside a mask may be a
/// number of its own, which the one before it covered.
pub fn masked(text: &str) -> String {
    let mut shown = text.to_owned();
    loop {
        let found = scan(&shown);
        if found.is_empty() {
            return shown;
        }
        // Every mask is shorter than what it hides, so this ends.
        let (mut out, mut from) = (String::with_capacity(shown.len()), 0);
        for Found { range, .. } in found {
            out.push_str(&shown[from..range.start]);
            out.push_str(MASK);
            from = range.end;
        }
        out.push_str(&shown[from..]);
        shown = out;
    }
}

/// The first look that fits at a place, what is proved by a check digit before what only has the shape.
fn longest_at(text: &Folded, at: usize) -> Option<(Kind, usize)> {
    type Look = fn(&Folded, usize) -> Option<usize>;
    let looks: [(Kind, Look); 8] = [
        (Kind::ResidentNumber, numbers::resident),
        (Kind::CreditCode, numbers::credit_code),
        (Kind::Email, shapes::email),
        (Kind::MachineReadable, shapes::machine_readable),
        (Kind::OldResidentNumber, numbers::old_resident),
        (Kind::Mobile, shapes::mobile),
        (Kind::Telephone, shapes::telephone),
        (Kind::Passport, shapes::passport),
    ];
    looks.iter().find_map(|(kind, look)| look(text, at).map(|end| (*kind, end)))
}
