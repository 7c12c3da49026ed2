//! Numbers that prove themselves: what their last sign says of the ones before it.

use super::fold::Folded;

/// The first two digits of a place: provinces, and 81 to 83 for residents of Hong Kong, Macao and
/// Taiwan. Source: GB/T 2260; residence permits for residents of Hong Kong, Macao and Taiwan (2018).
const PROVINCES: &[u32] = &[
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
];

/// The weights of the 17 digits before the last. Source: GB 11643-1999, ISO 7064 MOD 11-2.
const RESIDENT_WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// The last digit for each remainder.
const RESIDENT_LAST: &[u8; 11] = b"10X98765432";

/// The signs of a credit code, in the order of their values: no I, O, S, V, Z. Source: GB 32100-2015.
const CREDIT_SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Who registered, and what: the first two signs. Source: GB 32100-2015, table 1, with its amendment.
const REGISTERED: &[&str] = &[
    "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51", "52", "53", "54", "59",
    "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93", "A1", "A9", "N1", "N2", "N3", "N9", "Y1",
];

/// An identity card of 18 digits, and where it ends.
pub(super) fn resident(text: &Folded, at: usize) -> Option<usize> {
    let (signs, end) = text.taken(at, 18)?;
    let digits: Vec<u32> = signs[..17].iter().map(|sign| sign.to_digit(10)).collect::<Option<_>>()?;
    let sum: u32 = digits.iter().zip(RESIDENT_WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let last = char::from(RESIDENT_LAST[(sum % 11) as usize]);
    let year = number(&digits[6..10]);
    let is_one = signs[17].eq_ignore_ascii_case(&last)
        && is_place(&digits)
        && (1900..2100).contains(&year)
        && is_day(year, number(&digits[10..12]), number(&digits[12..14]));
    is_one.then_some(end)
}

/// An identity card of 15 digits, written without gaps: it has no check digit.
pub(super) fn old_resident(text: &Folded, at: usize) -> Option<usize> {
    let (digits, end) = text.digits(at, 15)?;
    let is_whole = end == at + 15;
    let year = 1900 + number(&digits[6..8]);
    let is_one = is_whole
        && is_place(&digits)
        && digits[0] != 9
        && is_day(year, number(&digits[8..10]), number(&digits[10..12]));
    is_one.then_some(end)
}

/// A unified social credit code, and where it ends.
pub(super) fn credit_code(text: &Folded, at: usize) -> Option<usize> {
    let (signs, end) = text.taken(at, 18)?;
    let value = |sign: &char| CREDIT_SIGNS.find(sign.to_ascii_uppercase()).map(|value| value as u32);
    let values: Vec<u32> = signs.iter().map(value).collect::<Option<_>>()?;
    // The weights are the powers of three, modulo 31.
    let weigh = |(sum, weight): (u32, u32), value: &u32| (sum + value * weight, weight * 3 % 31);
    let (sum, _) = values[..17].iter().fold((0, 1), weigh);
    let place: Vec<u32> = signs[2..8].iter().map(|sign| sign.to_digit(10)).collect::<Option<_>>()?;
    let registered: String = signs[..2].iter().map(char::to_ascii_uppercase).collect();
    // 100000 stands for the whole country.
    let known = PROVINCES.contains(&number(&place[..2])) || number(&place) == 100_000;
    // Without a letter it could be any row of digits: then the organisation's own code within must be right too.
    let has_letter = signs[..17].iter().any(|sign| sign.is_ascii_alphabetic());
    let proved = values[17] == (31 - sum % 31) % 31 && (has_letter || is_organisation(&values[8..17]));
    (REGISTERED.contains(&registered.as_str()) && known && proved).then_some(end)
}

/// Whether the last of nine digits is right for the eight before it. Source: GB 11714-1997.
fn is_organisation(digits: &[u32]) -> bool {
    let sum: u32 = digits[..8].iter().zip([3, 7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| digit * weight).sum();
    // 10 would be an X, which is a letter.
    digits[8] == (11 - sum % 11) % 11
}

/// Whether the first six digits can be a place. Cards of foreigners with permanent residence begin
/// with 9 and the province (2023 model).
fn is_place(digits: &[u32]) -> bool {
    let province = number(&digits[..2]);
    PROVINCES.contains(&province) || digits[0] == 9 && PROVINCES.contains(&number(&digits[1..3]))
}

fn is_day(year: u32, month: u32, day: u32) -> bool {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}

fn number(digits: &[u32]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + digit)
}
