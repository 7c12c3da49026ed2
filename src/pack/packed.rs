//! Checked packs as bytes: what `build.rs` makes of the shipped packs, and the program takes in at
//! once, without reading, parsing or typing anything.
//!
//! The bytes never leave the program they were built into, so they have no version. A field or a
//! variant that is added somewhere has to be added here: nothing compiles before.
//!
//! Not here: whether a pack is right. It was when it was packed.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::engine::expression::{
    Comparison, DefineId, Definition, Delisting, Expr, NumberExpr, PathId, ReadingId, TermExpr, VersionId,
};
use crate::engine::fact::{Actor, Fact, FactId, FactKind, ValueSet};
use crate::engine::moment::Moment;
use crate::engine::moved::Move;
use crate::engine::pack::{
    Alternative, Claim, Define, Effect, Follows, Identify, Modality, Note, Pack, Path, PathKind, Procedure,
    ProcedureStep, Reading, Rule, Subject, Takes,
};
use crate::engine::source::{Cite, Source, SourceId, Verification, Version};
use crate::engine::term::{Term, Unit};
use crate::engine::uses::{Use, Uses, Variable};
use crate::engine::window::Window;

/// A pack as bytes.
pub fn packed(pack: &Pack) -> Vec<u8> {
    let mut bytes = Vec::new();
    pack.pack(&mut bytes);
    bytes
}

/// The pack these bytes hold; `None` if they hold none, or more.
pub fn unpacked(bytes: &[u8]) -> Option<Pack> {
    let mut rest = bytes;
    Pack::unpack(&mut rest).filter(|_| rest.is_empty())
}

/// What is packed and taken in again.
trait Packed: Sized {
    fn pack(&self, to: &mut Vec<u8>);
    fn unpack(from: &mut &[u8]) -> Option<Self>;
}

/// A structure is its fields, one after the other.
macro_rules! structures {
    ($($name:ident { $($field:ident),+ })+) => { $(
        impl Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                let $name { $($field),+ } = self;
                $($field.pack(to);)+
            }
            fn unpack(from: &mut &[u8]) -> Option<$name> {
                Some($name { $($field: Packed::unpack(from)?),+ })
            }
        }
    )+ };
}

/// A choice is the number of the variant, then what is in it.
macro_rules! choices {
    ($($name:ident { $($tag:literal $variant:ident $(($($part:ident),+))? $({ $($field:ident),+ })?,)+ })+) => { $(
        impl Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                match self { $(
                    $name::$variant $(($($part),+))? $({ $($field),+ })? => {
                        to.push($tag);
                        $($($part.pack(to);)+)?
                        $($($field.pack(to);)+)?
                    }
                )+ }
            }
            fn unpack(from: &mut &[u8]) -> Option<$name> {
                Some(match u8::unpack(from)? {
                    $($tag => {
                        $($(let $part = Packed::unpack(from)?;)+)?
                        $($(let $field = Packed::unpack(from)?;)+)?
                        $name::$variant $(($($part),+))? $({ $($field),+ })?
                    })+
                    _ => return None,
                })
            }
        }
    )+ };
}

/// A place in a table is a number.
macro_rules! places {
    ($($name:ident)+) => { $(
        impl Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                self.0.pack(to);
            }
            fn unpack(from: &mut &[u8]) -> Option<$name> {
                Packed::unpack(from).map($name)
            }
        }
    )+ };
}

places! { DefineId FactId PathId ReadingId SourceId ValueSet VersionId }

structures! {
    Alternative { id, cites }
    Cite { source, article }
    Claim { id, cites, hedge, corroboration, against, beside }
    Define { id, is, cites, verified }
    Delisting { removed, ways, bound }
    Effect { id, begins, ends, lifelong }
    Fact { id, kind, not_before, not_after_as_of, group }
    Follows { fact, from, takes, last, this, other, cites, verified }
    Identify { subjects, authorities, happened }
    Note { id, when }
    Pack {
        id, shipped, sources, versions, listing_date, removed, facts, readings, defines, paths, procedures, effects,
        bars, notes, claims, practice, follows, removal, delisting, checked, identify
    }
    Path { id, kind, modality, opens, due, assumes, hedge, if_overdue, too_early }
    Procedure { id, modality, steps }
    ProcedureStep { id, actor, starts, deadline, done }
    Reading { id, cites, values, default }
    Rule { expr, cites, verified, uses, readings }
    Source { id, title, number, issuer, from, until, verified, read_in }
    Term { months, days, working_days, weekdays }
    Use { variable, sets, up, down }
    Version { source, from, until, also }
}

choices! {
    Actor { 0 Person, 1 Court, 2 HigherCourt, 3 Authority, 4 Creditor, 5 ThirdParty, }
    Comparison { 0 AtLeast, 1 AtMost, 2 MoreThan, 3 LessThan, 4 Equal, }
    Definition { 0 Truth(of), 1 Moment(of), 2 Term(of), 3 Number(of), }
    Expr {
        0 Literal(window), 1 AsOf, 2 Fact(fact), 3 Chosen(fact, set), 4 Reading(reading, set), 5 Governed(version),
        6 InForce(source), 7 Define(define), 8 Path(path), 9 PathDue(path), 10 Delisting(of), 11 All(of), 12 Any(of),
        13 Not(of), 14 Barred(cites, of), 15 If(condition, then, otherwise), 16 Moved(how, of), 17 Shift(of, term),
        18 Within(term, of), 19 By(of, deadline), 20 Since(of, start), 21 Unless(of, other),
        22 Compare(left, how, right), 23 Left(most, points),
    }
    FactKind {
        0 Date, 1 Event { actor, step }, 2 Choice(values), 3 Choices { values, may_be_none }, 4 YesNo,
        5 Number { unit, least, most },
    }
    Modality { 0 Shall, 1 May, 2 Reported, }
    Moment { 0 Always, 1 Day(day), 2 Never, }
    Move {
        0 After, 1 Earlier(days), 2 OffRestDays, 3 StartOfMonth, 4 EndOfMonth, 5 StartOfYear, 6 EndOfYear,
    }
    NumberExpr { 0 Literal(number), 1 Fact(fact), 2 Define(define), 3 Sum(of), 4 If(condition, then, otherwise), }
    PathKind {
        0 TimeLimit, 1 Correction, 2 Repair, 3 Performance, 4 ThirdParty, 5 OwnMotion, 6 Review,
    }
    Subject { 0 Person, 1 ResponsiblePerson, 2 Entity, }
    Takes { 0 Delisting, 1 Listed, 2 ListedSince(fact), 3 Entered(value), 4 Same(name), }
    TermExpr { 0 Range(least, most), 1 Fact(fact), 2 Define(define), 3 Sum(of), 4 If(condition, then, otherwise), }
    Unit { 0 Years, 1 Months, 2 Days, 3 WorkingDays, 4 Weekdays, }
    Variable { 0 Version, 1 Reading(reading), 2 Fact(fact), }
    Verification { 0 FullText, 1 Opening, 2 Reported, 3 Interpretation, 4 Unverified, }
}

impl Packed for Window {
    fn pack(&self, to: &mut Vec<u8>) {
        self.earliest().pack(to);
        self.latest().pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<Window> {
        Some(Window::between(Packed::unpack(from)?, Packed::unpack(from)?))
    }
}

impl Packed for Uses {
    fn pack(&self, to: &mut Vec<u8>) {
        self.iter().cloned().collect::<Vec<Use>>().pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<Uses> {
        Packed::unpack(from).map(Uses::known)
    }
}

impl Packed for NaiveDate {
    fn pack(&self, to: &mut Vec<u8>) {
        i64::from(self.num_days_from_ce()).pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(i64::unpack(from)?).ok()?)
    }
}

impl Packed for u8 {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(*self);
    }
    fn unpack(from: &mut &[u8]) -> Option<u8> {
        let (first, rest) = from.split_first()?;
        *from = rest;
        Some(*first)
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }
    fn unpack(from: &mut &[u8]) -> Option<bool> {
        u8::unpack(from).map(|byte| byte == 1)
    }
}

/// Seven bits a byte, the least first; small numbers are the usual ones.
impl Packed for u64 {
    fn pack(&self, to: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 0x7f {
            to.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        to.push(rest as u8);
    }
    fn unpack(from: &mut &[u8]) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = u8::unpack(from)?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl Packed for i64 {
    fn pack(&self, to: &mut Vec<u8>) {
        (((*self << 1) ^ (*self >> 63)) as u64).pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<i64> {
        u64::unpack(from).map(|folded| (folded >> 1) as i64 ^ -((folded & 1) as i64))
    }
}

impl Packed for u32 {
    fn pack(&self, to: &mut Vec<u8>) {
        u64::from(*self).pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<u32> {
        u32::try_from(u64::unpack(from)?).ok()
    }
}

impl Packed for usize {
    fn pack(&self, to: &mut Vec<u8>) {
        (*self as u64).pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<usize> {
        usize::try_from(u64::unpack(from)?).ok()
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        to.extend_from_slice(self.as_bytes());
    }
    fn unpack(from: &mut &[u8]) -> Option<String> {
        let length = usize::unpack(from)?;
        let (text, rest) = from.split_at_checked(length)?;
        *from = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        self.iter().for_each(|each| each.pack(to));
    }
    fn unpack(from: &mut &[u8]) -> Option<Vec<T>> {
        let length = usize::unpack(from)?;
        // Whatever it is made of takes a byte at least.
        let mut of = Vec::with_capacity(length.min(from.len()));
        for _ in 0..length {
            of.push(T::unpack(from)?);
        }
        Some(of)
    }
}

impl<T: Packed> Packed for Arc<[T]> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        self.iter().for_each(|each| each.pack(to));
    }
    fn unpack(from: &mut &[u8]) -> Option<Arc<[T]>> {
        Vec::unpack(from).map(Vec::into)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        self.iter().for_each(|some| some.pack(to));
    }
    fn unpack(from: &mut &[u8]) -> Option<Option<T>> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<T: Packed> Packed for Box<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.as_ref().pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<Box<T>> {
        T::unpack(from).map(Box::new)
    }
}

impl<T: Packed, U: Packed> Packed for (T, U) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }
    fn unpack(from: &mut &[u8]) -> Option<(T, U)> {
        Some((T::unpack(from)?, U::unpack(from)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_come_back() {
        for number in [0, 1, -1, 63, 64, -64, 127, 128, 36_525, i64::MAX, i64::MIN] {
            let mut bytes = Vec::new();
            number.pack(&mut bytes);
            let mut rest = bytes.as_slice();
            assert_eq!((i64::unpack(&mut rest), rest.len()), (Some(number), 0), "{number}");
        }
        let text = "名单 – ".to_owned();
        let mut bytes = Vec::new();
        (text.clone(), Some(3_usize)).pack(&mut bytes);
        assert_eq!(Packed::unpack(&mut bytes.as_slice()), Some((text, Some(3_usize))));
    }

    /// Bytes that end too soon, or go on, or say so many of what is not there, are no pack.
    #[test]
    fn other_bytes_are_no_pack() {
        let pack = crate::pack::Library::shipped(&mut Vec::new()).pack("irb-2019").cloned().expect("a pack");
        let bytes = packed(&pack);
        assert!(unpacked(&bytes).is_some());
        for length in (0..bytes.len()).step_by(97) {
            assert!(unpacked(&bytes[..length]).is_none(), "{length}");
        }
        assert!(unpacked(&[bytes.as_slice(), &[0]].concat()).is_none());
        assert!(unpacked(&[0xff; 64]).is_none());
    }
}
