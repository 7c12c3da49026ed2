//! The quick reader of lines held against the one that knows every place: what the quick one takes the other one
//! takes too, as the same case. And it does take what is in order, or it would be of no use.
#![cfg(feature = "cli")]

mod case_json;

use case_json::{library, to_json, worked_lines};
use delist::pack::Library;
use delist::pack::case_line::{LineCase, LineId, case_line};
use delist::pack::place::File;
use delist::pack::quick_line::QuickLines;

/// What both readers make of a line; panics where they do not agree.
#[track_caller]
fn both(quick: &mut QuickLines, library: &Library, line: &str) -> (bool, bool) {
    let close = case_line(&File::new("", line), &library.all());
    let taken = quick.read(line);
    if let Some(taken) = &taken {
        let close = close.as_ref().unwrap_or_else(|rejected| panic!("{:?}\n{line}", rejected.findings));
        let said = |of: &LineCase| (of.id.clone(), of.case.clone(), of.packs.clone());
        assert_eq!(said(taken), said(close), "{line}");
    }
    (taken.is_some(), close.is_ok())
}

#[test]
fn every_worked_case_is_read_quickly_and_as_it_is() {
    let library = library();
    let packs = library.all();
    let mut quick = QuickLines::new(&packs);
    for worked in &library.cases {
        let value = to_json(&worked.case, &packs);
        let has_with = worked.case.listings.iter().any(|listing| listing.with.is_some());
        // `to_string` sorts the keys, so that facts come before their regime.
        let sorted = value.to_string();
        let loose = serde_json::to_string_pretty(&value).expect("JSON").replace('\n', "\t ");
        let regime = format!("\"regime\":\"{}\"", worked.case.listings[0].regime);
        let before = sorted.replace(&format!(",{regime}"), "").replace("{\"facts\"", &format!("{{{regime},\"facts\""));
        let turned = if worked.case.listings.len() == 1 { before } else { sorted.clone() };
        for line in [sorted.clone(), format!(" {loose} \r"), turned] {
            let (taken, right) = both(&mut quick, &library, &line);
            assert!(right && (taken || has_with), "{line}");
        }
        let named = sorted.replacen('{', "{\"id\":\"名 p-1.a:b/c#2\",", 1);
        let (taken, right) = both(&mut quick, &library, &named);
        assert!(right && (taken || has_with), "{named}");
        let mut line = case_line(&File::new("", named), &packs).expect("a case");
        // Keys have no order.
        let mut expected = worked.case.clone();
        for case in [&mut line.case, &mut expected] {
            case.listings.iter_mut().for_each(|listing| listing.readings.sort());
        }
        assert_eq!((line.case, line.id), (expected, LineId::Text("名 p-1.a:b/c#2".to_owned())));
    }
}

/// Chance that is the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// Pieces that lines are made of, right and wrong ones.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0041",
    "\\n",
    "null",
    "true",
    "false",
    "0",
    "-0",
    "01",
    "1.0",
    "1e3",
    "99999999999999999999",
    "-1",
    "\"unknown\"",
    "\"not-yet\"",
    "\"2024\"",
    "\"2024-13\"",
    "\"2024-02-30\"",
    "\"2024-02-29\"",
    "\"1899-12-31\"",
    "\"2201-01-01\"",
    "\" 2024 \"",
    "2024",
    "\"yes\"",
    "\"no\"",
    "[]",
    "{}",
    "\"id\":1,",
    "\"id\":\"\",",
    "\"id\":\"a\\\"b\",",
    "\"schema\":1,",
    "\"schema\":2,",
    "\"label\":\"A\",",
    "\"label\":\"-\",",
    "\"with\":[],",
    "\"title\":\"x\",",
    "\"facts\":{},",
    "\u{feff}",
    "\u{0}",
    "\u{1f}",
    "\u{7f}",
    "\u{202e}",
    "\u{a0}",
    "名",
    " ",
    "\t",
    "\r",
    "\n",
    "//",
    "/* */",
    "'",
    "\u{2028}",
];

/// A line with some of it taken away, doubled, changed or put in.
fn changed(line: &str, other: &str, chance: &mut Chance) -> String {
    let mut line = line.to_owned();
    let at = |text: &str, chance: &mut Chance| {
        let mut at = chance.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    for _ in 0..=chance.below(3) {
        let (one, two) = (at(&line, chance), at(&line, chance));
        let (from, to) = (one.min(two), one.max(two).min(one.min(two) + 20));
        let to = (from..=to).rev().find(|to| line.is_char_boundary(*to)).unwrap_or(from);
        match chance.below(8) {
            // Another day, another year, another number: still a line, and not always a case.
            5.. => {
                let digits: Vec<usize> =
                    line.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at).collect();
                if let Some(at) = digits.get(chance.below(digits.len())) {
                    line.replace_range(*at..at + 1, &chance.below(10).to_string());
                }
            }
            0 => line.replace_range(from..to, ""),
            1 => line.insert_str(from, PIECES[chance.below(PIECES.len())]),
            2 => line.replace_range(from..to, PIECES[chance.below(PIECES.len())]),
            3 => {
                let twice = line[from..to].to_owned();
                line.insert_str(from, &twice);
            }
            _ => {
                // A value, or what looks like one, taken from elsewhere.
                let parts: Vec<&str> = other.split_inclusive([',', ':', '}', ']']).collect();
                let mut own: Vec<&str> = line.split_inclusive([',', ':', '}', ']']).collect();
                let (place, part) = (chance.below(own.len()), parts[chance.below(parts.len())]);
                own[place] = part;
                line = own.concat();
            }
        }
        if line.is_empty() {
            break;
        }
    }
    line
}

#[test]
fn of_lines_changed_by_chance_none_is_taken_that_should_not_be() {
    let library = library();
    let lines = worked_lines(&library);
    let packs = library.all();
    let mut quick = QuickLines::new(&packs);
    let mut chance = Chance(0x5eed);
    let (mut taken, mut right) = (0, 0);
    let rounds = if cfg!(feature = "thorough") { 200_000 } else { 20_000 };
    for _ in 0..rounds {
        let (line, other) = (&lines[chance.below(lines.len())], &lines[chance.below(lines.len())]);
        let line = changed(line, other, &mut chance);
        let (quickly, closely) = both(&mut quick, &library, &line);
        taken += u64::from(quickly);
        right += u64::from(closely);
    }
    println!("{rounds} lines, {right} cases, {taken} of them read quickly");
    assert!(taken > rounds / 100 && right > taken && rounds > right, "{taken} {right}");
}

#[test]
fn lines_that_are_out_of_order_are_left_to_the_other_reader_and_refused_by_it() {
    let library = library();
    let packs = library.all();
    let mut quick = QuickLines::new(&packs);
    let facts = |facts: &str| {
        format!(
            "{{\"schema\":1,\"as_of\":\"2026-11-22\",\"listing\":[{{\"regime\":\"judgment-defaulter\",\"facts\":{{{facts}}}}}]}}"
        )
    };
    let right = facts("\"decided_on\":\"2024-11-22\"");
    assert_eq!(both(&mut quick, &library, &right), (true, true));
    for wrong in [
        facts("\"decided_on\":\"2012-01-01\""),
        facts("\"decided_on\":\"2026-11-23\""),
        facts("\"decided_on\":\"2024-11-22\",\"decided_on\":\"2024-11-22\""),
        facts("\"decided_on\":\"2024-11-31\""),
        facts("\"decided_on\":\"24-11-22\""),
        facts("\"decided_on\":true"),
        facts("\"decided_on\":\"2024-11-22\",\"deleted_on\":\"2020-01-01\""),
        facts("\"no_such_fact\":1"),
        right.replace("\"schema\":1", "\"schema\":\"1\""),
        right.replace("\"schema\":1,", ""),
        right.replace("2026-11-22", "2026-11-32"),
        right.replace("2026-11-22", "2026-11-2"),
        right.replace("2026-11-22", "+2026-11-22"),
        right.replace("judgment-defaulter", "judgment_defaulter"),
        right.replace("]}", "],}"),
        right.replace("]}", "]}}"),
        right.replace("]}", "]"),
        right.replace("\"listing\":[", "\"listing\":[,"),
        right.replace("[{", "[{\"label\":\"A\",\"label\":\"B\","),
        right.replace("[{", "[{\"label\":\" A\","),
        right.replace("[{", &format!("[{{\"label\":\"{}\",", "a".repeat(41))),
        right.replace("[{", "[{\"with\":\"B\","),
        right.replacen('{', "{\"id\":\"\",", 1),
        right.replacen('{', "{\"id\":1.5,", 1),
        right.replacen('{', "{\"id\":null,", 1),
        right.replacen('{', &format!("{{\"id\":\"{}\",", "i".repeat(65)), 1),
        right.replacen('{', "{\"name\":1,", 1),
        right.replacen('{', "{\"listing\":[],", 1),
        String::new(),
        " ".to_owned(),
        "null".to_owned(),
        "[]".to_owned(),
        "schema = 1".to_owned(),
        "{".repeat(100_000),
        "[".repeat(1_000_000),
        "{\"a\":".repeat(300_000),
        format!("{right}{right}"),
        format!("{right}\u{0}"),
    ] {
        assert_eq!(both(&mut quick, &library, &wrong), (false, false), "{wrong}");
    }
    // In order all the same, and left to the other reader.
    for unusual in [
        right.replace("2024-11-22", "2024\\u002d11-22"),
        right.replace("[{", "[{\"with\":[],"),
        right.replacen('{', "{\"title\":{\"any\":[1,2]},", 1),
        facts("\"decided_on\":2024"),
        facts("\"decided_on\":\" 2024 \""),
    ] {
        assert_eq!(both(&mut quick, &library, &unusual), (false, true), "{unusual}");
    }
    // What a line before has left behind is gone.
    let two = right.replace("]}", ",{\"regime\":\"tax\",\"readings\":{}}]}");
    assert_eq!(both(&mut quick, &library, &two), (true, true));
    assert_eq!(both(&mut quick, &library, &right), (true, true));
}
