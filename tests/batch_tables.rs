//! Tables and summaries of many cases, counted again and read back by another hand.
#![cfg(feature = "cli")]

mod case_json;
mod program;

use std::collections::BTreeMap;
use std::fs;

use case_json::{library, worked_lines};
use delist::text::{Texts, columns, languages};
use program::{delist, done, err, out, refused, with_input};
use serde_json::Value;

/// The rows of a table as RFC 4180 has them; panics at anything that is none.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if cell.is_empty() => loop {
                match signs.next().expect("a closing quotation mark") {
                    '"' if signs.peek() == Some(&'"') => cell.push(signs.next().expect("it is there")),
                    '"' => {
                        assert!(matches!(signs.peek(), Some(',' | '\r')), "something behind a quoted cell");
                        break;
                    }
                    other => cell.push(other),
                }
            },
            ',' => row.push(std::mem::take(&mut cell)),
            '\r' => {
                assert_eq!(signs.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '"' | '\n' => panic!("{sign:?} within a cell that is not quoted"),
            other => cell.push(other),
        }
    }
    assert!(row.is_empty() && cell.is_empty(), "the last row has no end");
    assert!(rows.iter().all(|row: &Vec<String>| row.len() == rows[0].len()), "rows of different lengths");
    rows
}

/// Worked cases, some of them named, and some lines that are no cases.
fn input() -> String {
    let mut lines = worked_lines(&library());
    lines[3] = lines[3].replacen('{', "{\"id\":-5,", 1);
    lines[4] = lines[4].replacen('{', "{\"id\":\"-x\",", 1);
    lines[5] = lines[5].replace("\"label\":\"A\"", "\"label\":\"- 名 a\"").replace("- 名", "-名");
    lines.insert(7, "{}".to_owned());
    lines.insert(9, "{\"schema\":1,\"as_of\":\"=cmd|' /C calc'!A0\"}".to_owned());
    lines.join("\n") + "\n"
}

fn results(args: &[&str], input: &str) -> Vec<Value> {
    let output = with_input(&[&["batch", "-", "-"][..], args].concat(), input);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    out(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn a_table_says_what_the_lines_say_and_no_cell_is_a_formula() {
    let input = input();
    let names = "line,id,as_of,rules,label,regime,governed_by,standing,removal.as_things_stand.earliest,\
                 removal.at_best.latest,path.expiry.standing,path.expiry.modality,path.expiry.opens.at_best.earliest,\
                 path.expiry.due.as_things_stand.latest,error.code,error.column,error.message";
    let output = with_input(&["batch", "-", "-", "--columns", names], &input);
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
    let table = rows(&out(&output));
    let heads: Vec<&str> = names.split(',').chain(["disclaimer"]).collect();
    assert_eq!(table[0], heads);
    let (mut number, text) = (1, |value: &Value| value.as_str().unwrap_or_default().to_owned());
    for line in results(&[], &input) {
        let mut same = |expected: Vec<String>| {
            let bare: Vec<&str> = table[number].iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell)).collect();
            assert_eq!(bare, expected, "row {number}");
            for cell in &table[number] {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
            number += 1;
        };
        let id = if line["id"].is_number() { line["id"].to_string() } else { text(&line["id"]) };
        let own = "Educational, not legal advice. A made-up case.".to_owned();
        let error = &line["error"];
        if !error.is_null() {
            let mut row = vec![String::new(); 18];
            (row[0], row[1], row[3]) = (line["line"].to_string(), id, "RULES".to_owned());
            row[3] = library().version;
            (row[14], row[15]) = (text(&error["code"]), error["place"]["column"].to_string());
            (row[16], row[17]) = (text(&error["message"]), own);
            same(row);
            continue;
        }
        for listing in line["listings"].as_array().expect("listings") {
            let texts = listing["governed_by"].as_array().expect("texts").iter().map(text);
            let removal = &listing["removal"];
            let path = listing["paths"].as_array().expect("paths").iter().find(|path| path["id"] == "expiry");
            let of = |key: &str| path.map_or(String::new(), |path| text(&path[key]));
            let day = |key: &str, view: &str, end: &str| path.map_or(String::new(), |path| text(&path[key][view][end]));
            same(vec![
                line["line"].to_string(),
                id.clone(),
                text(&line["as_of"]),
                text(&line["rules"]),
                text(&listing["label"]),
                text(&listing["regime"]),
                texts.collect::<Vec<_>>().join(" "),
                text(&listing["standing"]),
                text(&removal["as_things_stand"]["earliest"]),
                text(&removal["at_best"]["latest"]),
                of("standing"),
                of("modality"),
                day("opens", "at_best", "earliest"),
                day("due", "as_things_stand", "latest"),
                String::new(),
                String::new(),
                String::new(),
                own.clone(),
            ]);
        }
    }
    assert_eq!(number, table.len());
}

#[test]
fn removal_alone_is_the_same_removal() {
    let input = input();
    let (brief, whole) = (results(&["--brief"], &input), results(&[], &input));
    assert_eq!(brief.len(), whole.len());
    for (brief, mut whole) in brief.into_iter().zip(whole) {
        for listing in whole
            .get_mut("listings")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            listing.remove("paths");
            listing.remove("governed_by");
        }
        assert_eq!(brief, whole);
    }
}

#[test]
fn a_column_there_is_not_is_told_with_the_nearest() {
    for (written, nearest) in [
        ("standin", "standing"),
        ("line,removal.at_best.earlist", "removal.at_best.earliest"),
        ("path.expiri.standing", "path.expiry.standing"),
        ("", "There are: line, id"),
    ] {
        let said = refused(&["batch", "-", "-", "--columns", written], "");
        assert!(said.contains(nearest), "{written}: {said}");
    }
    assert!(refused(&["batch", "-", "-", "--columns", "line", "--explain"], "").contains("does not go with"));
}

/// Counts of a summary, by section, list and key.
type Counts = BTreeMap<(String, String, String), u64>;

fn counted(lines: &[Value]) -> Counts {
    let mut counts = Counts::new();
    let mut add = |what: &str, list: &str, key: &str| {
        *counts.entry((what.to_owned(), list.to_owned(), key.to_owned())).or_default() += 1;
    };
    for line in lines {
        if let Some(code) = line["error"]["code"].as_str() {
            add("bad", "", code);
            continue;
        }
        add("lines", "", "cases");
        for listing in line["listings"].as_array().expect("listings") {
            add("standing", listing["regime"].as_str().expect("a list"), listing["standing"].as_str().expect("a word"));
            for view in ["as_things_stand", "at_best"] {
                let end = |end: &str| listing["removal"][view][end].as_str().expect("a moment").to_owned();
                let (earliest, latest) = (end("earliest"), end("latest"));
                let year = earliest.split('-').next().expect("a year");
                add(&format!("removal.{view}.earliest"), "", year);
                if earliest != latest {
                    add(&format!("removal.{view}"), "", "open");
                } else if earliest.contains('-') {
                    add(&format!("removal.{view}"), "", "exact");
                }
            }
        }
    }
    counts
}

#[test]
fn the_summary_counts_what_the_lines_say() {
    let input = input();
    let folder = tempfile::tempdir().expect("a folder");
    let name = |name: &str| folder.path().join(name).display().to_string();
    let lines = results(&["--summary", &name("s.csv")], &input);
    let table = rows(&fs::read_to_string(folder.path().join("s.csv")).expect("there"));
    assert_eq!(table[0], ["what", "list", "key", "count", "disclaimer"]);
    let row = |row: &Vec<String>| ((row[0].clone(), row[1].clone(), row[2].clone()), row[3].parse().expect("a count"));
    let all: Counts = table[1..].iter().map(row).collect();
    let (unknown, found): (Counts, Counts) = all.into_iter().partition(|((what, ..), _)| what == "unknown");
    let found: Counts = found.into_iter().filter(|(_, count)| *count > 0).collect();
    assert_eq!(found, counted(&lines));
    let mut expected = Counts::new();
    let library = library();
    for line in input.lines() {
        let Ok(mut case) =
            delist::pack::case_line::case_line(&delist::pack::place::File::new("", line), &library.all())
        else {
            continue;
        };
        for listing in case.case.listings.drain(..) {
            let pack = library.pack(&listing.regime).expect("its pack");
            for (fact, answer) in pack.facts.iter().zip(&listing.answers) {
                if *answer == delist::engine::fact::Answer::Unknown {
                    let key = ("unknown".to_owned(), pack.id.clone(), fact.id.clone());
                    *expected.entry(key).or_default() += 1;
                }
            }
        }
    }
    assert_eq!(unknown, expected);
}

/// Elements that have no end.
const VOID: &[&str] = &["meta", "input", "hr", "br", "rect", "line", "circle", "path", "stop"];

/// Every element ends where it has to, and every value is quoted.
fn is_well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1).filter(|tag| !tag.starts_with('!')) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        assert_eq!(attributes.matches('"').count() % 2, 0, "<{tag}>");
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "</{name}>"),
            None if VOID.contains(&name) || tag.ends_with('/') => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

#[test]
fn the_summary_is_a_page_and_a_text_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in.jsonl");
    fs::write(&input, self::input()).expect("written");
    let cases = input.display().to_string();
    for lang in languages() {
        let texts = Texts::embedded(lang).expect("texts");
        let page = folder.path().join(format!("{lang}.html"));
        let name = page.display().to_string();
        let output = delist(&["batch", &cases, "-", "--brief", "--lang", lang, "--summary", &name]);
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        let page = fs::read_to_string(page).expect("there");
        is_well_formed(&page);
        assert!(page.contains("default-src 'none'") && !page.contains("<script"), "{lang}");
        let pictures = page.matches("<svg role=\"img\"").count();
        assert!(pictures >= 6, "{lang}: {pictures}");
        for part in ["<title id=\"bars-", "<desc id=\"about-", "<table>", "<th scope=\"row\">", "<th scope=\"col\">"] {
            assert!(page.matches(part).count() >= pictures, "{lang} {part}");
        }
        let results = folder.path().join(format!("{lang}.jsonl")).display().to_string();
        for plain in [&["--summary", "-"][..], &["--summary", "-", "--plain"]] {
            let args = [&["batch", &cases, &results, "--resume", "--lang", lang][..], plain].concat();
            let text = out(&delist(&args));
            assert!(text.lines().all(|line| columns(line) <= 80), "{lang}: {text}");
            assert!(text.contains(&texts.ui("study-standing-opens-later", &[])), "{lang}: {text}");
            assert_eq!(text.contains('█'), plain.len() == 2, "{lang}: {text}");
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            let disclaimer: String = bare(&texts.ui("disclaimer", &[])).chars().take(40).collect();
            assert!(bare(&text).contains(&disclaimer), "{lang}: {text}");
        }
    }
}

#[test]
fn how_a_summary_is_written_is_known_before_anything_is_begun() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = |name: &str| folder.path().join(name).display().to_string();
    fs::write(folder.path().join("there.txt"), "mine").expect("written");
    for (args, says) in [
        (["-", &name("out"), "--summary", &name("x.docx")], "text, csv, html"),
        (["-", "-", "--summary", "-"], "cannot both be printed"),
        (["-", &name("same.txt"), "--summary", &name("same.txt")], "cannot both"),
        (["-", &name("out"), "--summary", &name("there.txt")], "there already"),
    ] {
        let said = refused(&[&["batch"][..], &args].concat(), "");
        assert!(said.contains(says), "{args:?}: {said}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1);
    let csv = done(&["batch", "-", &name("out"), "--summary", "-", "--summary-format", "csv"], "");
    assert_eq!(rows(&csv).len(), 10);
}
