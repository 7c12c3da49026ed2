//! Laws of what follows from other listings, over random cases of packs that are linked.
//!
//! Every shipped pack that has links is put into a case together with the packs it follows from, and
//! what is not of one matter is left out: cases in which two listings contradict each other, as a
//! listing that contradicts itself is left out elsewhere.
#![cfg(feature = "pack")]

#[path = "laws/cases.rs"]
mod cases;

use cases::{DAY, config, dice, library, roll, rolled};
use delist::engine::case::{Case, Listing, label};
use delist::engine::derivation::{Node, Step, explain, replay};
use delist::engine::fact::{Answer, FactId, State, ValueSet};
use delist::engine::links::{Following, worlds};
use delist::engine::pack::{Pack, Rule, Takes};
use delist::engine::source::Verification;
use delist::engine::steps::minimal_sets;
use delist::engine::world::World;
use delist::engine::{Window, evaluate};
use delist::pack::case_file::contradictions;
use proptest::prelude::*;

/// Cases a law: each looks at every linked pack.
const CASES: u32 = if cfg!(feature = "thorough") { 40 } else { 10 };

/// The packs that follow from others, each with itself and the packs it follows from.
fn linked() -> Vec<Vec<&'static Pack>> {
    let with_links = library().packs.iter().filter(|pack| !pack.follows.is_empty());
    with_links
        .map(|pack| {
            let mut packs = vec![pack];
            for regime in pack.follows.iter().flat_map(|link| &link.from) {
                let other = library().pack(regime).expect("a regime that is there");
                if other.id == pack.id || !packs.iter().any(|each| each.id == other.id) {
                    packs.push(other);
                }
                // Three entries are enough to follow from each other in every way.
                if packs.len() == 4 {
                    break;
                }
            }
            packs
        })
        .collect()
}

/// A case of these packs, with the roles its links ask for, and half of what follows not answered.
fn case(packs: &[&Pack], dice: &[u32], make: impl Fn(&Pack, &[u32]) -> Listing) -> Case {
    let listings = packs.iter().enumerate().map(|(place, pack)| {
        let shifted: Vec<u32> = dice.iter().cycle().skip(17 * place).take(dice.len()).copied().collect();
        let mut listing = make(pack, &shifted);
        listing.label = label(place);
        let conditions = match place {
            0 => packs[0].follows.iter().flat_map(|link| &link.this).collect::<Vec<_>>(),
            _ => packs[0].follows.iter().flat_map(|link| &link.other).collect(),
        };
        for (fact, values) in conditions {
            let Some(fact) = pack.fact(fact) else { continue };
            let value = pack.facts[fact.0].values().iter().position(|each| *each == values[0]);
            listing.answers[fact.0] = value.map_or(Answer::Unknown, Answer::One);
        }
        if place == 0 {
            for link in &packs[0].follows {
                if shifted[link.fact.0 % shifted.len()].is_multiple_of(2) {
                    listing.answers[link.fact.0] = Answer::Unknown;
                }
            }
        }
        listing
    });
    Case { as_of: DAY, listings: listings.collect() }
}

fn all(packs: &[&'static Pack], case: &Case) -> Vec<World<'static>> {
    worlds(packs, &library().calendar, case).into_iter().map(|(_, world)| world).collect()
}

fn when(world: &World, fact: FactId) -> Window {
    match world.state(fact) {
        State::When(window) => window,
        state => state.chosen(ValueSet::only(0)),
    }
}

/// Whether the listings contradict each other.
fn is_contradicted(worlds: &[World]) -> bool {
    let standings = worlds.iter().flat_map(|world| world.followed()).map(|each| each.standing);
    standings.into_iter().any(|standing| matches!(standing, Following::Contradicted | Following::Ambiguous))
}

fn rules(pack: &Pack) -> impl Iterator<Item = &Rule> {
    pack.outputs().chain([&pack.removal, &pack.delisting])
}

proptest! {
    #![proptest_config(config(CASES))]

    /// Whatever is not known of one listing, the windows of all others hold what comes out once it is.
    #[test]
    fn sound_across_listings(dice in dice(), erased in any::<u64>(), which in any::<usize>()) {
        for packs in linked() {
            let known = case(&packs, &dice, rolled);
            let mut unknown = known.clone();
            let place = which % packs.len();
            for (place, answer) in unknown.listings[place].answers.iter_mut().enumerate() {
                if erased >> (place % 64) & 1 == 1 {
                    *answer = Answer::Unknown;
                }
            }
            let (known, unknown) = (all(&packs, &known), all(&packs, &unknown));
            if is_contradicted(&known) {
                continue;
            }
            for (known, unknown) in known.iter().zip(&unknown) {
                for rule in rules(known.pack) {
                    let (narrow, wide) = (known.tight(rule), unknown.tight(rule));
                    prop_assert!(wide.holds(narrow), "{narrow:?} not in {wide:?}: {} {:?}", known.pack.id, rule.expr);
                    let (narrow, wide) = (known.at_best().tight(rule), unknown.at_best().tight(rule));
                    prop_assert!(wide.holds(narrow), "best {narrow:?} not in {wide:?}: {} {:?}", known.pack.id, rule.expr);
                }
            }
        }
    }

    /// What follows for a fact holds what the other listing comes to.
    #[test]
    fn what_follows_is_what_the_other_listing_comes_to(dice in dice()) {
        for packs in linked() {
            let case = case(&packs, &dice, rolled);
            let worlds = all(&packs, &case);
            for world in &worlds {
                for followed in world.followed().iter().filter(|each| each.standing == Following::Used) {
                    let link = &world.pack.follows[followed.link];
                    if link.takes != Takes::Delisting || link.last || case.listings[0].answers[link.fact.0] != Answer::Unknown {
                        continue;
                    }
                    let from = case.listings.iter().position(|each| followed.from == [each.label.clone()]);
                    let Some(other) = from.map(|place| &worlds[place]) else { continue };
                    prop_assert!(when(world, link.fact).meet(other.tight(&other.pack.delisting)).is_some());
                }
            }
        }
    }

    /// The order of listings changes nothing but the order of the report.
    #[test]
    fn order_changes_nothing(dice in dice()) {
        for packs in linked() {
            let forward = case(&packs, &dice, roll);
            let mut backward = forward.clone();
            backward.listings.reverse();
            let one = evaluate(&packs, &library().calendar, &forward);
            let mut other = evaluate(&packs, &library().calendar, &backward);
            other.listings.reverse();
            prop_assert_eq!(&one.listings, &other.listings);
            prop_assert_eq!(&one.overall, &other.overall);
        }
    }

    /// At best never comes later than as things stand, and every derivation replays.
    #[test]
    fn at_best_is_no_later_and_every_step_replays(dice in dice()) {
        fn check(node: &Node) -> Result<(), TestCaseError> {
            prop_assert_eq!(replay(node, &library().calendar), node.window, "{:?}", node.step);
            node.of.iter().try_for_each(check)
        }
        for packs in linked() {
            let case = case(&packs, &dice, rolled);
            for world in all(&packs, &case) {
                for followed in world.followed() {
                    let (now, best) = (when(&world, followed.fact), when(&world.at_best(), followed.fact));
                    if followed.at_best.is_some() {
                        prop_assert!(best.earliest() <= now.earliest() && best.latest() <= now.latest());
                    }
                }
                for rule in rules(world.pack) {
                    let node = explain(&world, rule);
                    prop_assert_eq!(node.window, world.tight(rule));
                    check(&node)?;
                }
            }
        }
    }

    /// Each minimal set of steps is enough where something follows, and none of its steps can be left out.
    #[test]
    fn steps_are_enough_and_needed(dice in dice()) {
        for packs in linked() {
            let case = case(&packs, &dice, rolled);
            for now in all(&packs, &case) {
                for path in &now.pack.paths {
                    let best = now.at_best().tight(&path.opens);
                    for set in minimal_sets(&now, &path.opens) {
                        prop_assert_eq!(now.with_taken(&set).tight(&path.opens), best, "{} {:?}", &path.id, &set);
                        for left_out in 0..set.len() {
                            let mut fewer = set.clone();
                            fewer.remove(left_out);
                            prop_assert_ne!(now.with_taken(&fewer).tight(&path.opens), best, "{} {:?}", &path.id, &set);
                        }
                    }
                }
            }
        }
    }
}

/// A case of two listings, from its text.
fn read(text: &str) -> Case {
    let mut findings = Vec::new();
    let file = delist::pack::place::File::new("case.toml", text);
    let case = delist::pack::case_file::case(&file, &library().all(), &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    case.expect("a case without findings")
}

const HEAD_AND_EMPLOYER: &str = "
schema = 1
as_of = 2026-01-12
[[listing]]
regime = \"wage-arrears\"
[listing.facts]
decided_on = 2025-03-03
who = \"responsible-person\"
[[listing]]
regime = \"wage-arrears\"
[listing.facts]
decided_on = 2025-03-03
who = \"entity\"
corrected = 2025-06-10
granted = 2026-01-09
";

#[test]
fn an_answer_of_the_case_stays_and_the_contradiction_is_told() {
    let text = HEAD_AND_EMPLOYER.replacen(
        "who = \"responsible-person\"",
        "who = \"responsible-person\"\ncorrected = 2025-07-01",
        1,
    );
    let evaluation = evaluate(&library().all(), &library().calendar, &read(&text));
    let head = &evaluation.listings[0];
    let pack = library().pack("wage-arrears").expect("a shipped pack");
    let standing = |fact: &str| {
        let fact = pack.fact(fact);
        head.follows.iter().find(|each| Some(each.fact) == fact).map(|each| each.standing)
    };
    assert_eq!(standing("corrected"), Some(Following::Contradicted));
    assert_eq!(standing("granted"), Some(Following::Used));
    assert!(evaluation.listings[1].follows.is_empty(), "the employer depends on nobody");
}

#[test]
fn what_follows_is_named_in_the_derivation_with_its_article() {
    let evaluation = evaluate(&library().all(), &library().calendar, &read(HEAD_AND_EMPLOYER));
    let pack = library().pack("wage-arrears").expect("a shipped pack");
    let granted = evaluation.listings[0].paths.iter().find(|path| pack.path(path.path).id == "early-removal-granted");
    let because = &granted.expect("the path").because;
    fn leaves(node: &Node) -> Vec<&Node> {
        std::iter::once(node).chain(node.of.iter().flat_map(leaves)).collect()
    }
    let followed: Vec<&Node> = leaves(because)
        .into_iter()
        .filter(|node| matches!(&node.step, Step::Follows { from, .. } if *from == ["B"]))
        .collect();
    assert!(!followed.is_empty());
    assert!(followed.iter().any(|node| node.cites.iter().any(|cite| pack.cite(cite) == "mohrss-45-2021 14(3)")));
    assert!(followed.iter().all(|node| node.verified == Verification::FullText));
}

#[test]
fn what_follows_is_not_asked_and_what_it_follows_from_is() {
    let evaluation = evaluate(&library().all(), &library().calendar, &read(HEAD_AND_EMPLOYER));
    let pack = library().pack("wage-arrears").expect("a shipped pack");
    let asked = |listing: usize, fact: &str| {
        evaluation.ask_next.iter().any(|ask| ask.listing == listing && Some(ask.fact) == pack.fact(fact))
    };
    for fact in ["corrected", "granted"] {
        assert!(!asked(0, fact), "{fact} follows");
    }
    for fact in ["pledged", "applied"] {
        assert!(asked(0, fact) != asked(1, fact), "{fact} is one event and is asked once");
    }
}

/// No listing of that kind in the case proves nothing.
#[test]
fn a_listing_that_is_not_in_the_case_proves_nothing() {
    let pack = library().pack("market-penalties").expect("a shipped pack");
    let case = Case { as_of: DAY, listings: vec![Listing::blank("A", pack)] };
    assert!(contradictions(pack, &case.listings[0], DAY).is_empty());
    let evaluation = evaluate(&library().all(), &library().calendar, &case);
    assert!(evaluation.listings[0].follows.is_empty());
    let off = "
schema = 1
as_of = 2026-11-22
[[listing]]
regime = \"market-penalties\"
[[listing]]
regime = \"market-regulation\"
[listing.facts]
listed_on = 2024-05-10
deleted = 2026-10-12
";
    let case = read(off);
    let worlds = worlds(&library().all(), &library().calendar, &case);
    let fact = pack.fact("on_other_list").expect("its fact");
    assert_eq!(when(&worlds[0].1, fact), Window::UNKNOWN);
}

/// What a case says of its listings' hanging together is kept, also where it says *none*.
#[test]
fn a_case_as_text_keeps_what_hangs_together() {
    for with in ["[\"B\"]", "[]"] {
        let case = read(&HEAD_AND_EMPLOYER.replacen("[listing.facts]", &format!("with = {with}\n[listing.facts]"), 1));
        assert!(case.listings[0].with.is_some());
        assert_eq!(read(&delist::pack::case_text::to_toml(&case, &library().all())), case);
    }
}
