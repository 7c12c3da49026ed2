//! `delist rules verify`: what holds of the rules in every case there is, and whether their worked cases
//! would notice a slip of the pen.
//!
//! What is proved, and how, is in [`prove`](crate::prove). Here packs are shared out among threads and
//! what was found of them is told in their order, as soon as it is there.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{available_parallelism, scope};

use clap::ArgMatches;

use crate::engine::{Pack, name_of};
use crate::pack::{Library, case_text};
use crate::prove::mutation::{Fate, Mutation, mutate};
use crate::prove::properties::{Claim, Counterexample, Finding, How, properties};
use crate::text::{Naming, Texts, filled, wrapped};

use super::desk::Desk;
use super::failure::Failure;
use super::output;

/// How many slips of the pen in ten thousand the worked cases of all packs together have to notice.
const PROMISED: usize = 9_900;

/// What was found of one pack.
struct Proof {
    findings: Vec<Finding>,
    mutation: Option<Mutation>,
}

/// All packs together.
#[derive(Default)]
struct Sum {
    packs: usize,
    regions: usize,
    wrong: usize,
    undecided: usize,
    mutants: usize,
    refused: usize,
    survivors: usize,
}

/// Proves the rules at the desk, or those of one regime.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let only = args.get_one::<String>("regime").map(|id| desk.pack(id)).transpose()?;
    let library = desk.library_with_cases()?;
    let packs: Vec<&Pack> = library.packs.iter().filter(|pack| only.is_none_or(|only| only.id == pack.id)).collect();
    let with_mutants = args.get_flag("mutants");
    let mut sum = Sum::default();
    proofs(&library, &packs, with_mutants, |pack, proof| {
        sum.add(proof);
        output::print(&told(&desk.texts, pack, proof, &library).join("\n"))
    })?;
    output::print(&sum.told(&desk.texts, with_mutants))?;
    if only.is_none() && with_mutants && sum.share() < PROMISED {
        return Err(Failure::usage(
            "usage-slips-unnoticed",
            &[("share", &percent(sum.share())), ("promised", &percent(PROMISED))],
        ));
    }
    if sum.wrong > 0 {
        return Err(Failure::usage("usage-not-proved", &[("count", &sum.wrong.to_string())]));
    }
    Ok(())
}

/// Proves packs on all cores and hands each proof over in the order of the packs.
fn proofs(
    library: &Library,
    packs: &[&Pack],
    with_mutants: bool,
    mut tell: impl FnMut(&Pack, &Proof) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let threads = available_parallelism().map_or(1, |count| count.get()).min(packs.len().max(1));
    let (next, (sender, receiver)) = (AtomicUsize::new(0), channel());
    scope(|scope| {
        for _ in 0..threads {
            let (next, sender): (&AtomicUsize, Sender<(usize, Proof)>) = (&next, sender.clone());
            scope.spawn(move || {
                while let Some((place, pack)) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    packs.get(place).map(|pack| (place, *pack))
                } {
                    let mutation = with_mutants.then(|| mutate(library, pack, 1, &|_, _| {}));
                    let proof = Proof { findings: properties(library, pack), mutation };
                    if sender.send((place, proof)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        in_order(packs, receiver, &mut tell)
    })
}

fn in_order(
    packs: &[&Pack],
    receiver: Receiver<(usize, Proof)>,
    tell: &mut impl FnMut(&Pack, &Proof) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut waiting: Vec<Option<Proof>> = packs.iter().map(|_| None).collect();
    let mut told = 0;
    for (place, proof) in receiver {
        waiting[place] = Some(proof);
        while let Some(proof) = waiting.get_mut(told).and_then(Option::take) {
            tell(packs[told], &proof)?;
            told += 1;
        }
    }
    Ok(())
}

fn told(texts: &Texts, pack: &Pack, proof: &Proof, library: &Library) -> Vec<String> {
    let naming = Naming::new(texts, pack);
    let mut lines = vec![filled(
        &texts.ui("verify-pack", &[("id", pack.id.as_str().into()), ("title", naming.title().into())]),
        output::width(),
    )];
    for finding in &proof.findings {
        let claim = texts.ui(&format!("verify-claim-{}", name_of(Claim::NAMES, finding.claim)), &[]);
        let holds = finding.counterexamples.is_empty() && finding.undecided.is_empty();
        let id = if holds { "verify-holds" } else { "verify-holds-not" };
        let line = texts.ui(id, &[("claim", claim.into()), ("how", how(texts, &finding.how).into())]);
        lines.extend(wrapped(&line, output::width(), "  ", "    "));
        for counterexample in &finding.counterexamples {
            lines.extend(against(texts, counterexample, library));
        }
        for about in &finding.undecided {
            let line = texts.ui("verify-undecided", &[("about", about.as_str().into())]);
            lines.extend(wrapped(&line, output::width(), "    ", "    "));
        }
    }
    if let Some(mutation) = &proof.mutation {
        lines.extend(slips(texts, mutation));
    }
    lines.push(String::new());
    lines
}

fn how(texts: &Texts, how: &How) -> String {
    match how {
        How::Regions(regions, shown) => {
            texts.ui("verify-how-regions", &[("regions", (*regions).into()), ("shown", (*shown).into())])
        }
        How::Parts(count) => texts.ui("verify-how-parts", &[("count", (*count).into())]),
        How::Cases(count) => texts.ui("verify-how-cases", &[("count", (*count).into())]),
    }
}

/// What is wrong where, with a case file that shows it.
fn against(texts: &Texts, counterexample: &Counterexample, library: &Library) -> Vec<String> {
    let what = texts.ui(&format!("verify-what-{}", counterexample.what), &[]);
    let about = counterexample.about.as_str();
    let line = texts.ui("verify-against", &[("about", about.into()), ("what", what.into())]);
    let mut lines = wrapped(&line, output::width(), "    ", "    ");
    if let Some(case) = &counterexample.case {
        lines.extend(wrapped(&texts.ui("verify-case", &[]), output::width(), "    ", "    "));
        lines.extend(case_text::to_toml(case, &library.all()).lines().map(|line| format!("      {line}")));
    }
    lines
}

/// How many slips of the pen would be noticed, and which would not.
fn slips(texts: &Texts, mutation: &Mutation) -> Vec<String> {
    let values = [
        ("count", mutation.mutants.len().into()),
        ("refused", mutation.count(|fate| *fate == Fate::Refused).into()),
        ("warned", mutation.count(|fate| matches!(fate, Fate::Warned(_))).into()),
        ("caught", mutation.count(|fate| matches!(fate, Fate::Caught(_))).into()),
        ("survived", mutation.survivors().count().into()),
    ];
    let mut lines = wrapped(&texts.ui("verify-mutants", &values), output::width(), "  ", "    ");
    for mutant in mutation.survivors() {
        let place = format!("{}:{}:{}", mutant.place.file, mutant.place.line, mutant.place.column);
        let becomes = if mutant.becomes.is_empty() { "…" } else { mutant.becomes.as_str() };
        let values = [("place", place.into()), ("was", mutant.was.as_str().into()), ("becomes", becomes.into())];
        lines.extend(wrapped(&texts.ui("verify-survivor", &values), output::width(), "    ", "      "));
    }
    lines
}

impl Sum {
    fn add(&mut self, proof: &Proof) {
        self.packs += 1;
        for finding in &proof.findings {
            if let How::Regions(regions, _) = finding.how {
                self.regions += regions;
            }
            self.wrong += finding.counterexamples.len();
            self.undecided += finding.undecided.len();
        }
        if let Some(mutation) = &proof.mutation {
            self.mutants += mutation.mutants.len();
            self.refused += mutation.count(|fate| *fate == Fate::Refused);
            self.survivors += mutation.survivors().count();
        }
    }

    /// How many slips of the pen in ten thousand were noticed, rounded down: what is not quite reached is
    /// not shown as reached.
    fn share(&self) -> usize {
        let viable = self.mutants - self.refused;
        ((viable - self.survivors) * 10_000).checked_div(viable).unwrap_or(10_000)
    }

    fn told(&self, texts: &Texts, with_mutants: bool) -> String {
        let values = [
            ("packs", self.packs.into()),
            ("regions", self.regions.into()),
            ("wrong", self.wrong.into()),
            ("undecided", self.undecided.into()),
        ];
        let mut lines = vec![filled(&texts.ui("verify-sum", &values), output::width())];
        if with_mutants {
            let viable = self.mutants - self.refused;
            let caught = viable - self.survivors;
            let values =
                [("viable", viable.into()), ("caught", caught.into()), ("share", percent(self.share()).into())];
            lines.push(filled(&texts.ui("verify-sum-mutants", &values), output::width()));
        }
        lines.join("\n")
    }
}

fn percent(of_ten_thousand: usize) -> String {
    format!("{}.{:02}", of_ten_thousand / 100, of_ten_thousand % 100)
}
