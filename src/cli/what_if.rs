//! `delist what-if` and `delist compare`: two cases side by side, and only what differs.

use clap::ArgMatches;

use crate::engine::as_known::Known;
use crate::engine::case::Listing;
use crate::engine::{Case, compare_as_known};
use crate::pack::case_file::MOST_LISTINGS;
use crate::pack::setting;
use crate::report::{self, Sides};

use super::assess::{is_json, read_case};
use super::delivery::hand_over;
use super::desk::Desk;
use super::failure::Failure;
use super::output;

/// What the changes on the command line are called where one of them is wrong.
const OPTION: &str = "--set";

/// A case beside the same case changed.
pub fn what_if(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let names = |id: &str| args.get_many::<String>(id).into_iter().flatten().cloned().collect::<Vec<String>>();
    let (set, added, dropped) = (names("set"), names("add"), names("drop"));
    if set.is_empty() && added.is_empty() && dropped.is_empty() {
        return Err(Failure::usage("usage-nothing-changed", &[]));
    }
    let before = read_case(desk, args, "case")?;
    let mut now = before.case.clone();
    for label in &dropped {
        drop_listing(&mut now, label)?;
    }
    let mut labels: Vec<String> = before.case.listings.iter().map(|listing| listing.label.clone()).collect();
    for regime in &added {
        let label = setting::free_label(&labels);
        now.listings.push(Listing::blank(label.clone(), desk.pack(regime)?));
        labels.push(label);
    }
    if now.listings.len() > MOST_LISTINGS {
        return Err(Failure::usage("usage-too-many-listings", &[("limit", &MOST_LISTINGS.to_string())]));
    }
    let mut findings = Vec::new();
    let packs = desk.packs_of([&now]);
    setting::set(&mut now, &packs, OPTION, &set, &mut findings);
    desk.must_be_clean(findings)?;
    let now = Known { case: now, set_aside: before.set_aside.clone() };
    deliver(desk, &before, &now, Sides::Changed, args)
}

/// Two case files side by side.
pub fn compare(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let is_input = |id: &str| args.get_one::<String>(id).is_some_and(|name| name == "-");
    if is_input("case") && is_input("other") {
        return Err(Failure::usage("usage-one-input", &[]));
    }
    let (before, now) = (read_case(desk, args, "case")?, read_case(desk, args, "other")?);
    deliver(desk, &before, &now, Sides::Two, args)
}

fn drop_listing(case: &mut Case, label: &str) -> Result<(), Failure> {
    let known: Vec<&str> = case.listings.iter().map(|listing| listing.label.as_str()).collect();
    if !known.contains(&label) {
        let nearest = crate::pack::finding::nearest(label, known.iter().copied()).unwrap_or("none");
        let known = known.join(", ");
        let args = [("label", label), ("nearest", nearest), ("known", known.as_str())];
        return Err(Failure::usage("usage-unknown-listing", &args));
    }
    case.listings.retain(|listing| listing.label != label);
    Ok(())
}

fn deliver(desk: &Desk, before: &Known, now: &Known, sides: Sides, args: &ArgMatches) -> Result<(), Failure> {
    let (packs, header) = (desk.packs_of([&before.case, &now.case]), desk.header());
    let comparison = compare_as_known(&packs, &desk.library.calendar, before, now);
    let text = if is_json(args) {
        report::compared_to_json(&comparison, &packs, &desk.texts, &header)
    } else {
        output::rendered(report::compared(&comparison, sides, &packs, &desk.texts, &header), args)
    };
    hand_over(desk, &text, args)
}
