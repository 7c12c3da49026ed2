//! The scan against numbers made up here: found in every dress, and nothing else found.

use super::*;

/// A row of numbers that looks random and is the same every time (splitmix64).
struct Row(u64);

impl Row {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }
}

/// ISO 7064 MOD 11-2 by its definition: what, after all digits are doubled in turn, leaves 1.
fn resident(row: &mut Row) -> String {
    let places = ["110101", "310115", "542621", "650102", "710000", "810000", "820000", "830000", "911156", "931840"];
    let place = row.of(&places);
    let (year, month, day) = (1900 + row.below(127), 1 + row.below(12), 1 + row.below(28));
    let body = format!("{place}{year:04}{month:02}{day:02}{:03}", row.below(1000));
    let product = body.bytes().fold(0, |product, digit| (product + u32::from(digit - b'0')) * 2 % 11);
    let last = (12 - product) % 11;
    let last = if last == 10 { "X".to_owned() } else { last.to_string() };
    format!("{body}{last}")
}

/// GB 32100-2015: the sum of all signs by their weights is a multiple of 31.
fn credit_code(row: &mut Row) -> String {
    let signs: Vec<char> = "0123456789ABCDEFGHJKLMNPQRTUWXY".chars().collect();
    let organisation: String = (0..8).map(|_| *row.of(&signs)).collect();
    // GB 11714-1997: signs count as their place among 0 to 9 and A to Z.
    let sum: u32 = organisation
        .chars()
        .zip([3, 7, 9, 10, 5, 8, 4, 2])
        .map(|(sign, weight)| sign.to_digit(36).unwrap() * weight)
        .sum();
    let organisation =
        format!("{organisation}{}", ["0", "X", "9", "8", "7", "6", "5", "4", "3", "2", "1"][(sum % 11) as usize]);
    let place = row.of(&["110108", "440300", "650102", "100000"]).to_owned();
    let body = format!("{}{place}{organisation}", row.of(&["11", "12", "52", "91", "92", "93", "N2", "Y1"]));
    let value = |sign: char| signs.iter().position(|each| *each == sign).unwrap() as u32;
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let sum: u32 = body.chars().zip(weights).map(|(sign, weight)| value(sign) * weight).sum();
    let last = signs.iter().find(|sign| (sum + value(**sign)).is_multiple_of(31)).unwrap();
    format!("{body}{last}")
}

fn moved(text: &str, to: u32) -> String {
    let digit = |letter: char| letter.to_digit(10).and_then(|digit| char::from_u32(to + digit)).unwrap_or(letter);
    text.chars().map(digit).collect()
}

fn full_width(text: &str) -> String {
    text.chars().map(|letter| char::from_u32(u32::from(letter) + 0xFEE0).unwrap()).collect()
}

fn kinds(text: &str) -> Vec<Kind> {
    scan(text).iter().map(|found| found.kind).collect()
}

/// H1: ten thousand numbers, each in eight dresses, and as many codes in three.
#[test]
fn numbers_are_found_in_every_dress() {
    let row = &mut Row(1);
    let mut found = (0, 0);
    for _ in 0..10_000 {
        let plain = resident(row);
        let spread = |gap: &str| format!("{}{gap}{}{gap}{}", &plain[..6], &plain[6..14], &plain[14..]);
        let dresses = [
            plain.clone(),
            plain.to_lowercase(),
            spread(" "),
            spread("-"),
            full_width(&plain),
            moved(&plain, 0x660),
            moved(&plain, 0x6F0),
            plain.chars().flat_map(|letter| [letter, '\u{200b}']).collect(),
        ];
        for dress in &dresses {
            let text = format!("身份证号{dress}，");
            let range = "身份证号".len().."身份证号".len() + dress.trim_end_matches('\u{200b}').len();
            found.0 += usize::from(scan(&text) == [Found { kind: Kind::ResidentNumber, range }]);
        }
        let code = credit_code(row);
        for dress in [code.clone(), code.to_lowercase(), full_width(&code)] {
            found.1 += usize::from(kinds(&format!("代码 {dress} 。")) == [Kind::CreditCode]);
        }
    }
    assert_eq!(found, (80_000, 30_000));
}

/// H2: one digit wrong, and it is no number of an identity card.
#[test]
fn one_wrong_digit_is_not_accepted() {
    let row = &mut Row(2);
    let (mut tried, mut accepted) = (0, 0);
    for _ in 0..1_000 {
        let plain = resident(row);
        for place in 0..17 {
            let right = plain.as_bytes()[place];
            for wrong in (b'0'..=b'9').filter(|digit| *digit != right) {
                let mut bytes = plain.clone().into_bytes();
                bytes[place] = wrong;
                let text = String::from_utf8(bytes).unwrap();
                tried += 1;
                accepted += usize::from(kinds(&text).contains(&Kind::ResidentNumber));
            }
        }
    }
    assert_eq!((tried, accepted), (153_000, 0));
}

/// H3: 18 digits by chance.
#[test]
fn few_rows_of_digits_are_taken_for_a_number_by_chance() {
    let row = &mut Row(3);
    let (mut residents, mut codes) = (0, 0);
    for _ in 0..1_000_000 {
        let found = kinds(&format!("{:018}", row.below(1_000_000_000_000_000_000)));
        residents += usize::from(found == [Kind::ResidentNumber]);
        codes += usize::from(found == [Kind::CreditCode]);
    }
    assert!((1..60).contains(&residents) && codes < 600, "{residents} and {codes} of 1,000,000");
    println!("{residents} and {codes} of 1,000,000");
}

/// H4: what stands in law and in its citations. The whole of the shipped rules is held in `tests/personal_data.rs`.
#[test]
fn citations_are_not_taken_for_personal_data() {
    for text in [
        "最高人民法院关于公布失信被执行人名单信息的若干规定 法释〔2017〕7号 第十条第一款第（一）项",
        "(2023)京0105执12345号之一",
        "（2019）最高法执监123号",
        "国务院令第743号, GB 32100-2015, GB/T 2260-2007, ISO 7064:2003",
        "United Nations Treaty Series, vol. 999, p. 171; 1577 UNTS 3; 21 I.L.M. 1261",
        "https://www.court.gov.cn/fabu-xiangqing-37172.html",
        "http://www.npc.gov.cn/npc/c30834/202108/a8c4e3672c74491a80b53a172bb753fe.shtml",
        "CLI.3.292459(EN), 5-1-2017-03-01, 2017-02-28..2026-11-22, +2026-11-22",
        "A.performed=2026-12-01; listed + 1 year; 10(1)(1), 10(2)",
        "12345678901234567890123456789 and 1234567890123456789",
        "1,234,567,890.12 yuan; 100,000,000; 500 000 000 000",
        "发改财金规〔2022〕0271号 2025–2026",
        "delist 0.1.0 (2026-11-22) @ 80 x 24, user@localhost, a@b",
        "wage-arrears-2021 7(1), msa-2020 12.3, tel: 12368, 12348, 010-12368",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn every_shape_is_found_where_it_stands() {
    for (text, kind, shown) in [
        ("call 13812345678 now", Kind::Mobile, "call ••• now"),
        ("138-1234-5678", Kind::Mobile, "•••"),
        ("8613812345678", Kind::Mobile, "•••"),
        ("手机：１３８ １２３４ ５６７８。", Kind::Mobile, "手机：•••。"),
        ("+44 20 7946 0958", Kind::Telephone, "•••"),
        ("(+86-138-1234-5678)", Kind::Telephone, "(•••)"),
        ("a.b+c@example.org.", Kind::Email, "•••."),
        ("联系ａ＠ｅｘａｍｐｌｅ．ｃｏｍ吧", Kind::Email, "联系•••吧"),
        ("passport E12345678,", Kind::Passport, "passport •••,"),
        ("护照EA1234567", Kind::Passport, "护照•••"),
        ("110101900307123", Kind::OldResidentNumber, "•••"),
        ("P<CHNZHANG<<SAN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", Kind::MachineReadable, "•••"),
        // Source of the example: GB 11643-1999, annex.
        ("Person 11010519491231002X", Kind::ResidentNumber, "Person •••"),
        ("2024-01-01 11010519491231002x!", Kind::ResidentNumber, "2024-01-01 •••!"),
    ] {
        assert_eq!((kinds(text), masked(text)), (vec![kind], shown.to_owned()), "{text}");
    }
    assert_eq!(masked("a 13812345678 b x@y.cn c"), "a ••• b ••• c");
    assert_eq!(masked("Person A"), "Person A");
}

/// H5: any text at all.
#[test]
fn no_text_is_too_odd() {
    let row = &mut Row(5);
    let letters: Vec<char> = "0123456789０９٣۴Xx<+@.- \u{200b}\u{202e}A天é\u{1F600}\n(\u{0}".chars().collect();
    for _ in 0..200_000 {
        let length = row.below(60);
        let text: String = (0..length).map(|_| *row.of(&letters)).collect();
        let mut before = 0;
        for found in scan(&text) {
            assert!(found.range.start >= before && found.range.start < found.range.end, "{text:?}");
            assert!(text.get(found.range.clone()).is_some(), "{text:?}");
            before = found.range.end;
        }
        masked(&text);
    }
}

/// Long text of one sign takes no longer than long text.
#[test]
fn a_long_text_is_soon_looked_through() {
    let begin = std::time::Instant::now();
    for piece in ["1", "1 ", "a.", "A<", "+1", "1-", "a@"] {
        scan(&piece.repeat(2 << 20 >> 1));
    }
    assert!(begin.elapsed() < std::time::Duration::from_secs(60), "{:?}", begin.elapsed());
}

#[test]
fn what_a_number_covered_is_hidden_too() {
    let text = "P<CH]AN<<<<<<<<P<CHNZHA<SZHANG<<SAN<<<<<<<<P<CHNZHA<SNAN<G<<<<<<<<<<<<<<<<<<<<<<<<<<<<<";
    assert!(scan(&masked(text)).is_empty(), "{}", masked(text));
}
