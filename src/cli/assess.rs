//! `delist assess` and `delist explain`: a case file in, a report out.

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use clap::ArgMatches;

use crate::engine::as_known::Known;
use crate::engine::history::{furthest, history, most_years, usual_range};
use crate::engine::{Case, Evaluation, evaluate, evaluate_as_known};
use crate::pack::library::shipped_sha256;
use crate::pack::place::File;
use crate::pack::reader::YEARS;
use crate::pack::tree::LARGEST;
use crate::pack::{case_file, case_text};
use crate::report::{self, Extras};

use super::delivery::hand_over;
use super::desk::Desk;
use super::details::{system, unread};
use super::failure::Failure;
use super::hypothetical;
use super::output;

/// Assesses a case.
pub fn assess(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let asked = args.get_one::<String>("history").map(|text| parse_range(text)).transpose()?;
    let written = read_written(desk, args, "case")?;
    let (packs, mut header) = (desk.packs_of([&written]), desk.header());
    let mut evaluation = evaluated(desk, &written, args)?;
    if let Some(range) = asked {
        let (from, to) = range_of(range, &written, &evaluation)?;
        evaluation.history = Some(history(&packs, &desk.library.calendar, &written, from, to));
    }
    let text = if args.get_one::<String>("format").is_some_and(|format| format == "ics") {
        report::to_ics(&evaluation, &packs, &desk.texts)
    } else if is_json(args) {
        report::to_json(&evaluation, &packs, &desk.texts, &header)
    } else {
        let with_case = args.get_flag("with-case").then(|| case_text::to_toml(&written, &packs));
        let extras = Extras { unfolds: output::is_page(args), case: with_case.as_deref() };
        header.sha256 = extras.unfolds.then(shipped_sha256);
        output::rendered(report::compose_with(&evaluation, &packs, &desk.texts, &header, extras), args)
    };
    hand_over(desk, &text, args)
}

/// Explains a case, or one of its paths.
pub fn explain(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let case = read_written(desk, args, "case")?;
    let evaluation = evaluated(desk, &case, args)?;
    let path = args.get_one::<String>("path").map(String::as_str);
    if path.is_some() && is_json(args) {
        return Err(Failure::usage("usage-path-in-json", &[]));
    }
    let (packs, header) = (desk.packs_of([&case]), desk.header());
    let known: Vec<&str> = packs
        .iter()
        .filter(|pack| case.listings.iter().any(|listing| listing.regime == pack.id))
        .flat_map(|pack| pack.paths.iter().map(|path| path.id.as_str()))
        .collect();
    if let Some(path) = path.filter(|path| !known.contains(path)) {
        let nearest = crate::pack::finding::nearest(path, known.iter().copied()).unwrap_or("none");
        let args = [("path", path), ("nearest", nearest), ("known", &known.join(", "))];
        return Err(Failure::usage("usage-unknown-path", &args));
    }
    let text = if is_json(args) {
        report::to_json(&evaluation, &packs, &desk.texts, &header)
    } else {
        output::rendered(report::explain(&evaluation, path, &packs, &desk.texts, &header), args)
    };
    hand_over(desk, &text, args)
}

/// Whether the result is wanted for another program.
pub fn is_json(args: &ArgMatches) -> bool {
    args.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// The case of a command line: its file, or standard input, at the file's day or as it stood on another.
pub fn read_case(desk: &Desk, args: &ArgMatches, id: &str) -> Result<Known, Failure> {
    let written = read_written(desk, args, id)?;
    let day = args.get_one::<String>("as-of").map(|text| parse_day(text)).transpose()?;
    Ok(match day {
        None => Known { case: written, set_aside: Vec::new() },
        Some(day) => written.as_known_on(&desk.packs_of([&written]), day),
    })
}

/// The case of a command line as it is written: a file, or standard input.
fn read_written(desk: &Desk, args: &ArgMatches, id: &str) -> Result<Case, Failure> {
    let name = args.get_one::<String>(id).map_or("-", String::as_str);
    let file = read_file(name)?;
    let mut findings = Vec::new();
    let case = desk.case_in(&file, &mut findings);
    desk.must_be_clean(findings)?;
    let case = case.ok_or_else(|| Failure::failed("failed-input", &[("path", name), ("detail", "")]))?;
    Ok(hypothetical::looked_over(desk, &file, case))
}

/// A case evaluated on its own day, or as it stood on another one asked for.
fn evaluated(desk: &Desk, case: &Case, args: &ArgMatches) -> Result<Evaluation, Failure> {
    let (packs, calendar) = (desk.packs_of([case]), &desk.library.calendar);
    let day = args.get_one::<String>("as-of").map(|text| parse_day(text)).transpose()?;
    Ok(match day {
        None => evaluate(&packs, calendar, case),
        Some(day) => evaluate_as_known(&packs, calendar, &case.as_known_on(&packs, day)),
    })
}

/// A range of days on the command line: `FROM..TO`, both ends optional.
fn parse_range(text: &str) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Failure> {
    let not_a_range = || Failure::usage("usage-not-a-range", &[("written", text)]);
    let (from, to) = text.split_once("..").ok_or_else(not_a_range)?;
    let end = |written: &str| match written.trim() {
        "" => Ok(None),
        day => parse_day(day).map(Some),
    };
    Ok((end(from)?, end(to)?))
}

/// The range asked for, its open ends as a case and its evaluation suggest.
fn range_of(
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    case: &Case,
    evaluation: &Evaluation,
) -> Result<(NaiveDate, NaiveDate), Failure> {
    let usual = usual_range(case, evaluation);
    let from = from.unwrap_or_else(|| to.map_or(usual.0, |to| usual.0.min(to)));
    let to = to.unwrap_or_else(|| usual.1.max(from).min(furthest(from, case)));
    let (first, last) = (from.to_string(), to.to_string());
    if from > to {
        return Err(Failure::usage("usage-backward-range", &[("from", &first), ("to", &last)]));
    }
    if to > furthest(from, case) {
        let (most, listings) = (most_years(case).to_string(), case.listings.len().to_string());
        let args = [("from", first.as_str()), ("to", &last), ("most", &most), ("listings", &listings)];
        return Err(Failure::usage("usage-range-too-long", &args));
    }
    Ok((from, to))
}

/// A day on the command line.
pub fn parse_day(text: &str) -> Result<NaiveDate, Failure> {
    let window = case_file::partial_date(text).filter(|window| window.is_exact());
    let day = window.and_then(|window| window.earliest().day());
    let (first, last) = (YEARS.start().to_string(), YEARS.end().to_string());
    let values = [("written", text), ("first-year", first.as_str()), ("last-year", last.as_str())];
    day.ok_or_else(|| Failure::usage("usage-not-a-day", &values))
}

/// A text file a person named, or standard input for `-`; never more than a case could be.
pub fn read_file(name: &str) -> Result<File, Failure> {
    let unreadable = |why: &str| Failure::usage("usage-unreadable", &[("path", name), ("detail", why)]);
    let most = LARGEST as u64;
    let bytes = if name == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&system(&error)))?;
        bytes
    } else {
        crate::session::read::read_capped(Path::new(name), most).map_err(|error| unreadable(&unread(&error)))?
    };
    if bytes.len() > LARGEST {
        return Err(unreadable("detail-too-large"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(File::new(name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(Failure::usage("usage-not-text", &[("path", name), ("line", &line.to_string())]))
        }
    }
}
