//! What only has a shape: telephones, e-mail, passports. No check digit says whether it is one.

use super::fold::{Folded, is_word};

/// The fewest and most digits of a telephone number with the code of a country. Source: ITU-T E.164.
const TELEPHONE: std::ops::RangeInclusive<usize> = 9..=15;
/// The shortest line a machine reads in a document, and the most it holds. Source: ICAO Doc 9303.
const MACHINE_READABLE: std::ops::RangeInclusive<usize> = 28..=46;
/// The longest part of an e-mail address before the sign. Source: RFC 5321.
const LOCAL_PART: usize = 64;
/// The longest name of a computer. Source: RFC 1035.
const DOMAIN: usize = 253;

/// A mobile number of mainland China: 11 digits from 13 to 19, with or without 86 before them.
pub(super) fn mobile(text: &Folded, at: usize) -> Option<usize> {
    let is_one = |digits: &[u32]| digits[0] == 1 && digits[1] >= 3;
    let own = text.digits(at, 11).filter(|(digits, _)| is_one(digits));
    let with_country = |count: usize, code: &[u32]| {
        let code = code.to_vec();
        text.digits(at, count).filter(|(digits, _)| digits.starts_with(&code) && is_one(&digits[code.len()..]))
    };
    let found = own.or_else(|| with_country(13, &[8, 6])).or_else(|| with_country(15, &[0, 0, 8, 6]))?;
    Some(found.1)
}

/// A plus sign, and the digits of a telephone number.
pub(super) fn telephone(text: &Folded, at: usize) -> Option<usize> {
    if text.sign(at) != '+' || !matches!(text.sign(at + 1), '1'..='9') {
        return None;
    }
    let mut digits = 0;
    let mut end = at + 1;
    for (place, sign) in text.from(at + 1).enumerate() {
        match sign {
            '0'..='9' => {
                digits += 1;
                end = at + 2 + place;
            }
            // A gap is one sign: what comes after two is something else.
            ' ' | '-' | '(' | ')' | '.' if at + 2 + place <= end + 2 => {}
            _ => break,
        }
    }
    // A day of the calendar after a plus sign.
    let is_day = text.from(at + 5).next() == Some('-') && digits == 8;
    (TELEPHONE.contains(&digits) && !is_day && text.ends(end)).then_some(end)
}

/// An e-mail address.
pub(super) fn email(text: &Folded, at: usize) -> Option<usize> {
    let is_local = |sign: char| is_word(sign) || matches!(sign, '.' | '_' | '%' | '+' | '-');
    let local = text.from(at).take(LOCAL_PART + 1).take_while(|sign| is_local(*sign)).count();
    let sign = at + local;
    if !(1..=LOCAL_PART).contains(&local) || text.sign(sign) != '@' || !is_word(text.sign(at)) {
        return None;
    }
    let is_domain = |sign: char| is_word(sign) || matches!(sign, '.' | '-');
    let domain: String = text.from(sign + 1).take(DOMAIN + 1).take_while(|sign| is_domain(*sign)).collect();
    // What ends a sentence ends no address.
    let domain = domain.trim_end_matches(['.', '-']);
    let (name, last) = domain.rsplit_once('.')?;
    let is_name = name.split('.').all(|part| part.starts_with(is_word));
    let is_last = last.len() >= 2 && last.chars().all(|letter| letter.is_ascii_alphabetic());
    (is_name && is_last && domain.len() <= DOMAIN).then_some(sign + 1 + domain.chars().count())
}

/// A passport or a travel permit: one capital letter and eight digits, or two and seven.
pub(super) fn passport(text: &Folded, at: usize) -> Option<usize> {
    let signs: Vec<char> = text.from(at).take(9).collect();
    let letters = signs.iter().take_while(|sign| sign.is_ascii_uppercase()).count();
    let digits = signs.iter().skip(letters).take_while(|sign| sign.is_ascii_digit()).count();
    let is_one = matches!((letters, digits), (1, 8) | (2, 7));
    (is_one && text.ends(at + 9)).then_some(at + 9)
}

/// A line a machine reads: capital letters, digits and `<`, two of which stand between names.
pub(super) fn machine_readable(text: &Folded, at: usize) -> Option<usize> {
    let is_sign = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '<';
    let limit = *MACHINE_READABLE.end() + 1;
    let line: String = text.from(at).take(limit).take_while(|sign| is_sign(*sign)).collect();
    (MACHINE_READABLE.contains(&line.len()) && line.contains("<<")).then_some(at + line.len())
}
