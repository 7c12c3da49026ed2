//! A case on one line of JSON, read in one pass: for millions of lines that are as they should be.
//!
//! [`QuickLines::read`] takes a line only if nothing about it is out of the ordinary, and gives it back otherwise:
//! [`case_line`](super::case_line) reads it then, with every place and every finding. What this reader takes the
//! other one takes too, and as the same case (`tests/case_lines.rs`); the other way round it need not be so: an
//! escape in a text, `with`, or the title of a worked case are left to the other.
//!
//! **What it does not do.** It says nothing about what is wrong, and keeps no places.

use chrono::NaiveDate;

use crate::engine::calendar::civil::length;
use crate::engine::case::{Listing, write_label};
use crate::engine::expression::ReadingId;
use crate::engine::fact::{Answer, Fact, FactKind, ValueSet};
use crate::engine::pack::Pack;
use crate::engine::window::Window;

use super::case_file::{MOST_LISTINGS, SCHEMA, is_label};
use super::case_line::{LineCase, LineId, is_line_id};
use super::checks::Checks;
use super::cursor::Cursor;
use super::dates::{day, number};
use super::names::Names;
use super::reader::YEARS;

/// Reads lines under the rules of some packs, one after the other into the same memory.
pub struct QuickLines<'a> {
    regimes: Names,
    packs: Vec<Known<'a>>,
    line: LineCase,
    /// For each fact of the listing being read, whether it was answered.
    answered: Vec<bool>,
}

/// A pack, where its facts are, and what they must not contradict.
struct Known<'a> {
    pack: &'a Pack,
    facts: Names,
    checks: Checks,
}

impl<'a> QuickLines<'a> {
    /// A reader of cases under these packs.
    pub fn new(packs: &[&'a Pack]) -> QuickLines<'a> {
        let known = |pack: &&'a Pack| Known {
            pack,
            facts: Names::new(pack.facts.iter().map(|fact| fact.id.as_str())),
            checks: Checks::of(pack),
        };
        QuickLines {
            regimes: Names::new(packs.iter().map(|pack| pack.id.as_str())),
            packs: packs.iter().map(known).collect(),
            line: LineCase::default(),
            answered: Vec::new(),
        }
    }

    /// The case of a line, until the next one is read; `None` for a line that has to be looked at closely.
    pub fn read(&mut self, text: &str) -> Option<&mut LineCase> {
        let mut at = Cursor::new(text);
        let (mut schema, mut as_of, mut count) = (None, None, None);
        self.line.id = LineId::None;
        at.sign(b'{')?;
        let mut first = true;
        while at.more(b'}', &mut first)? {
            match at.key()? {
                "schema" if schema.is_none() => schema = Some(at.number()?),
                "as_of" if as_of.is_none() => as_of = Some(day(at.string()?)?),
                "listing" if count.is_none() => count = Some(self.listings(&mut at)?),
                "id" if self.line.id == LineId::None => self.line.id = id(&mut at)?,
                _ => return None,
            }
        }
        at.end()?;
        let count = count?;
        self.line.case.as_of = as_of.filter(|_| schema == Some(SCHEMA))?;
        self.line.case.listings.truncate(count);
        self.line.packs.truncate(count);
        let checks = self.line.packs.iter().map(|pack| &self.packs[*pack].checks);
        let mut pairs = checks.zip(&self.line.case.listings);
        let is_right = pairs.all(|(checks, listing)| checks.hold(&listing.answers, self.line.case.as_of));
        is_right.then_some(&mut self.line)
    }

    /// The listings, and how many there are; what stands behind them is left from a line before.
    fn listings(&mut self, at: &mut Cursor) -> Option<usize> {
        let mut count = 0;
        at.sign(b'[')?;
        let mut first = true;
        while at.more(b']', &mut first)? {
            (count < MOST_LISTINGS).then_some(())?;
            self.listing(at, count)?;
            let (before, own) = self.line.case.listings.split_at(count);
            (!before.iter().any(|each| each.label == own[0].label)).then_some(())?;
            count += 1;
        }
        (count > 0).then_some(count)
    }

    fn listing(&mut self, at: &mut Cursor, place: usize) -> Option<()> {
        let (mut regime, mut named) = (None, None);
        // Facts and readings mean something only under a regime, which may be named behind them: where they begin
        // and end, to be read then.
        let (mut facts, mut readings) = (None, None);
        at.sign(b'{')?;
        let mut first = true;
        while at.more(b'}', &mut first)? {
            let later = match at.key()? {
                "regime" if regime.is_none() => {
                    let pack = self.regimes.place(at.string()?)?;
                    self.blank(place, pack);
                    regime = Some(pack);
                    continue;
                }
                "label" if named.is_none() => {
                    named = Some(at.string().filter(|text| is_label(text))?);
                    continue;
                }
                "facts" if facts.is_none() => &mut facts,
                "readings" if readings.is_none() => &mut readings,
                _ => return None,
            };
            let begins = *at;
            at.skip_table()?;
            *later = Some((begins, *at));
        }
        let pack = regime?;
        if let Some(label) = named {
            let own = &mut self.line.case.listings[place].label;
            own.clear();
            own.push_str(label);
        }
        if let Some((mut begins, ends)) = facts {
            self.facts(&mut begins, place, pack)?;
            begins.is_at(&ends).then_some(())?;
        }
        if let Some((mut begins, ends)) = readings {
            self.readings(&mut begins, place, pack)?;
            begins.is_at(&ends).then_some(())?;
        }
        Some(())
    }

    /// A listing of which nothing is known yet, in the memory of one of a line before.
    fn blank(&mut self, place: usize, pack: usize) {
        let rules = self.packs[pack].pack;
        let listings = &mut self.line.case.listings;
        if place == listings.len() {
            listings.push(Listing::blank("", rules));
            self.line.packs.push(pack);
        }
        let listing = &mut listings[place];
        self.line.packs[place] = pack;
        listing.label.clear();
        write_label(place, &mut listing.label);
        listing.regime.clone_from(&rules.id);
        listing.answers.clear();
        listing.answers.resize(rules.facts.len(), Answer::Unknown);
        listing.readings.clear();
        listing.with = None;
    }

    fn facts(&mut self, at: &mut Cursor, place: usize, pack: usize) -> Option<()> {
        let known = &self.packs[pack];
        let answers = &mut self.line.case.listings[place].answers;
        self.answered.clear();
        self.answered.resize(answers.len(), false);
        at.sign(b'{')?;
        let mut first = true;
        while at.more(b'}', &mut first)? {
            let fact = known.facts.place(at.key()?)?;
            (!std::mem::replace(&mut self.answered[fact], true)).then_some(())?;
            answers[fact] = answer(&known.pack.facts[fact], at)?;
        }
        Some(())
    }

    fn readings(&mut self, at: &mut Cursor, place: usize, pack: usize) -> Option<()> {
        let rules = &self.packs[pack].pack.readings;
        let chosen = &mut self.line.case.listings[place].readings;
        at.sign(b'{')?;
        let mut first = true;
        while at.more(b'}', &mut first)? {
            let (name, value) = (at.key()?, at.string()?);
            let reading = rules.iter().position(|reading| reading.id == name)?;
            let value = rules[reading].values.iter().position(|each| each.id == value)?;
            (!chosen.iter().any(|(each, _)| each.0 == reading)).then_some(())?;
            chosen.push((ReadingId(reading), value));
        }
        Some(())
    }
}

/// One answer.
fn answer(fact: &Fact, at: &mut Cursor) -> Option<Answer> {
    match at.peek()? {
        b'"' => match (at.string()?, &fact.kind) {
            ("unknown", _) => Some(Answer::Unknown),
            ("not-yet", FactKind::Event { .. }) => Some(Answer::NotYet),
            (text, FactKind::Date | FactKind::Event { .. }) => days(text).map(Answer::On),
            (text, FactKind::Choices { .. }) => value(fact, text).map(|value| Answer::Several(ValueSet::only(value))),
            (text, FactKind::Choice(_) | FactKind::YesNo) => value(fact, text).map(Answer::One),
            (_, FactKind::Number { .. }) => None,
        },
        b'[' => {
            let FactKind::Choices { may_be_none, .. } = fact.kind else { return None };
            let mut set = ValueSet::default();
            at.sign(b'[')?;
            let mut first = true;
            while at.more(b']', &mut first)? {
                set = set.with(ValueSet::only(value(fact, at.string()?)?));
            }
            (may_be_none || !set.is_empty()).then_some(Answer::Several(set))
        }
        b't' | b'f' => {
            matches!(fact.kind, FactKind::YesNo).then(|| at.truth())?.map(|yes| Answer::One(usize::from(!yes)))
        }
        _ => {
            let FactKind::Number { least, most, .. } = fact.kind else { return None };
            at.number().filter(|number| (least..=most).contains(number)).map(Answer::Number)
        }
    }
}

fn value(fact: &Fact, text: &str) -> Option<usize> {
    fact.values().iter().position(|value| value == text)
}

/// A name for the line, of its own.
fn id(at: &mut Cursor) -> Option<LineId> {
    match at.peek()? {
        b'"' => at.string().filter(|text| is_line_id(text)).map(|text| LineId::Text(text.to_owned())),
        _ => at.number().map(LineId::Number),
    }
}

/// A day, a month or a year as the window of its days.
fn days(text: &str) -> Option<Window> {
    let (year, first, last) = match *text.as_bytes() {
        [a, b, c, d, b'-', e, f] => (number([a, b, c, d])?, number([e, f])?, number([e, f])?),
        [a, b, c, d] => (number([a, b, c, d])?, 1, 12),
        _ => return day(text).map(Window::exactly),
    };
    let begins = NaiveDate::from_ymd_opt(year, first.cast_unsigned(), 1)?;
    let ends = NaiveDate::from_ymd_opt(year, last.cast_unsigned(), length(year, last).cast_unsigned())?;
    YEARS.contains(&year).then(|| Window::between(begins.into(), ends.into()))
}
