//! Several listings in one case: what ends when, what follows from another, and what to do first.
#![cfg(feature = "cli")]

mod program;

use program::{delist, err, exactly, out, with_input, worked};

/// Sources: 2017 Provisions, article 10(2) and spending order until 31 December 2027 (travel); wages
/// measures, articles 11 and 17(1); Food Safety Law, article 135(2) (for life); Company Law, article
/// 178(1)(2): 14 September 2025 + 5 years; Doctors Law, article 16(2): + 2 years.
#[test]
fn all_listings_together_tell_what_ends_when_and_what_never_does() {
    let report = worked("occupational-bars/cases/two-lists-and-a-conviction.toml");
    let start = report.find("All listings together").expect("the section");
    let together = &report[start..];
    let travel = "No travel by plane";
    let travel = &together[together.find(travel).expect("travel")..];
    assert!(
        travel.split("From listings A and B.").next().is_some_and(|line| line.contains("31 December 2027")),
        "{travel}"
    );
    let never = together.find("What never ends").expect("what never ends");
    assert!(together[never..].contains("Managing food production"), "{}", &together[never..]);
    let ends = &together[..never];
    assert!(ends.contains("five years after the punishment") && ends.contains("14 September 2030"), "{ends}");
    assert!(ends.contains("Doctor") && ends.contains("14 September 2027"), "{ends}");
}

const TWO_ENTRIES: &str = "\
schema = 1
as_of = 2026-11-23
[[listing]]
regime = \"judgment-defaulter\"
label = \"list\"
[listing.facts]
decided_on = 2026-03-10
grounds = [\"ability-but-refuses\"]
performed = 2026-09-30
deleted = 2026-10-10
[[listing]]
regime = \"consumption-restriction\"
label = \"order\"
[listing.facts]
who = \"debtor\"
ordered_on = 2026-03-10
lifted = \"not-yet\"
";

/// Source: 2015 Provisions on spending limits, articles 1(2) and 9: the order is lifted once the debt is
/// paid, and not before the entry is deleted. Paid on 30 September, deleted on 10 October 2026.
#[test]
fn what_follows_from_another_listing_is_taken_and_told() {
    let output = with_input(&["assess", "-", "--format", "json"], TWO_ENTRIES);
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let order = &result["listings"][1];
    let performed = order["paths"].as_array().and_then(|paths| paths.iter().find(|path| path["id"] == "performed"));
    assert_eq!(performed.expect("the path")["opens"]["as_things_stand"], exactly("2026-10-10"));
    let follows = order["follows"].as_array().expect("follows");
    let deleted = follows.iter().find(|each| each["fact"] == "list_deleted").expect("the fact");
    assert_eq!((&deleted["takes"], &deleted["standing"]), (&"delisting".into(), &"used".into()));
    assert_eq!(deleted["from"], serde_json::json!(["list"]));
    assert_eq!(deleted["cite"], serde_json::json!(["consumption-2015 1(2)"]));
    let asked = result["ask_next"].as_array().expect("questions");
    assert!(!asked.iter().any(|ask| ask["listing"] == "order" && ask["fact"] == "list_deleted"));
    let explained = out(&with_input(&["explain", "-"], TWO_ENTRIES));
    assert!(explained.contains("follows from listing list"), "{explained}");
}

/// A listing that stands alone takes nothing, and a label nobody bears is told with the nearest.
#[test]
fn a_case_says_which_listings_hang_together() {
    let says = |with: &str| TWO_ENTRIES.replace("label = \"order\"", &format!("label = \"order\"\nwith = {with}"));
    let alone = with_input(&["assess", "-", "--format", "json"], &says("[]"));
    let result: serde_json::Value = serde_json::from_str(&out(&alone)).expect("JSON");
    assert_eq!(result["listings"][1]["follows"], serde_json::json!([]));
    let unknown = with_input(&["assess", "-"], &says("\"lst\""));
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("with-unknown") && err(&unknown).contains("“list”"), "{}", err(&unknown));
    assert!(out(&unknown).is_empty());
}

/// Three listings of which nine facts are not known still give a plan. Sources: reconsideration may be
/// asked for within sixty days of learning of the decision (Administrative Reconsideration Law, article
/// 20(1)), from 16 October 2026: 15 December. Performance deletes where there is no period (2017
/// Provisions, article 10(1)(1)), and that depends on the grounds. Wages put right on 22 November 2026
/// are six months back on 22 May 2027 (2021 Measures, article 12(1)(2)), so nobody applies before the 23rd.
#[test]
fn three_listings_with_nine_unknowns_still_say_what_to_do_first() {
    let case = format!("{}/tests/cases/three-listings-nine-unknowns.toml", env!("CARGO_MANIFEST_DIR"));
    let output = delist(&["assess", &case, "--format", "json"]);
    let result: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let plan = &result["plan"];
    let all = |key: &str| plan[key].as_array().cloned().unwrap_or_default();
    let first = &all("steps")[0];
    assert_eq!((&first["listing"], &first["actor"]), (&"C".into(), &"person".into()));
    assert_eq!(first["by"], exactly("2026-12-15"));
    let decides = all("find_out_first").into_iter().find(|each| each["fact"] == "grounds").expect("the grounds");
    assert!(decides["decides"].as_array().is_some_and(|ways| ways.contains(&"performed".into())), "{decides}");
    let steps = all("steps");
    let step = |fact: &str| steps.iter().find(|step| step["fact"] == fact).unwrap_or_else(|| panic!("{fact}"));
    let removal = step("performed")["brings_forward"].as_array().and_then(|all| all.first()).expect("a gain");
    assert_eq!((&removal["what"], &removal["surely"]), (&"removal".into(), &true.into()));
    assert_eq!((&removal["before"]["latest"], &removal["after"]["latest"]), (&"never".into(), &"2028-03-11".into()));
    assert_eq!(step("applied")["from"], "2027-05-23");
    let hopes = all("moves").into_iter().filter(|each| each["surely"] == false);
    assert!(hopes.clone().count() > 0 && hopes.clone().all(|each| each["depends_on"] != serde_json::json!([])));
    assert!(!all("comes_by_itself").is_empty() && !all("makes_nothing_better").is_empty());

    let text = out(&delist(&["assess", &case]));
    let section = text.find("2. What to do first").expect("the section right after the answer");
    let section = &text[section..section + text[section..].find("\n3. ").expect("the next section")];
    for words in
        ["First find out", "Step 1: Listing C", "15 December 2026", "May help", "depends on", "not before 23 May 2027"]
    {
        assert!(section.contains(words), "{words} in {section}");
    }
    assert!(section.lines().count() < 150, "no wall: {}", section.lines().count());
}
