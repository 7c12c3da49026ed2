//! Mutation: whether the worked cases of a pack notice a slip of the pen anywhere in it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::engine::Pack;
use crate::pack::met::is_met;
use crate::pack::place::File;
use crate::pack::worked::WorkedCase;
use crate::pack::{Code, Library, load};

use super::mutants::{Mutant, mutants};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is no pack: the loader refuses it. Nobody could have shipped it.
    Refused,
    /// The loader warns of it under this code, and does not warn of the pack as it is.
    Warned(&'static str),
    /// The worked case of this name comes out otherwise.
    Caught(String),
    /// Nothing noticed.
    Survived,
}

/// What became of every mutant of one pack, in the order of its file.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// The pack.
    pub pack: String,
    /// Its mutants.
    pub mutants: Vec<(Mutant, Fate)>,
}

impl Mutation {
    /// How many met this fate.
    pub fn count(&self, is_it: impl Fn(&Fate) -> bool) -> usize {
        self.mutants.iter().filter(|(_, fate)| is_it(fate)).count()
    }

    /// Those nothing noticed.
    pub fn survivors(&self) -> impl Iterator<Item = &Mutant> {
        self.mutants.iter().filter(|(_, fate)| *fate == Fate::Survived).map(|(mutant, _)| mutant)
    }
}

/// Tries every mutant of a pack on as many threads as are asked for. `told` hears after each how many
/// are done, and of how many.
pub fn mutate(library: &Library, pack: &Pack, threads: usize, told: &(dyn Fn(usize, usize) + Sync)) -> Mutation {
    let Some(file) = library.files.get(&pack.id) else {
        return Mutation { pack: pack.id.clone(), mutants: Vec::new() };
    };
    let all = mutants(file);
    let concerned = |case: &&WorkedCase| case.case.listings.iter().any(|listing| listing.regime == pack.id);
    let mut cases: Vec<&WorkedCase> = library.cases.iter().filter(concerned).collect();
    // Its own cases first: they are the ones written for it.
    cases.sort_by_key(|case| case.pack != pack.id);
    let known = warnings(file, pack);
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let fates = Mutex::new(vec![Fate::Refused; all.len()]);
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                while let Some(mutant) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let place = all.iter().position(|each| std::ptr::eq(each, mutant)).unwrap_or(0);
                    let fate = fate(library, pack, &known, &cases, file, mutant);
                    fates.lock().unwrap_or_else(PoisonError::into_inner)[place] = fate;
                    told(done.fetch_add(1, Ordering::Relaxed) + 1, all.len());
                }
            });
        }
    });
    let fates = fates.into_inner().unwrap_or_else(PoisonError::into_inner);
    Mutation { pack: pack.id.clone(), mutants: all.into_iter().zip(fates).collect() }
}

/// What the loader warns of in a pack as it is.
fn warnings(file: &File, pack: &Pack) -> Vec<Code> {
    let mut findings = Vec::new();
    load::pack(file, pack.shipped, &mut findings);
    findings.iter().map(|finding| finding.code).collect()
}

fn fate(library: &Library, pack: &Pack, known: &[Code], cases: &[&WorkedCase], file: &File, mutant: &Mutant) -> Fate {
    let file = File::new(file.name(), mutant.text(file));
    let mut findings = Vec::new();
    let Some(changed) = load::pack(&file, pack.shipped, &mut findings) else { return Fate::Refused };
    let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    if codes != known {
        let new = codes.iter().chain(known).find(|code| !known.contains(code) || !codes.contains(code));
        return Fate::Warned(new.or(codes.first()).map_or("", |code| code.name()));
    }
    let packs: Vec<&Pack> = library.packs.iter().map(|each| if each.id == pack.id { &changed } else { each }).collect();
    let otherwise = cases.iter().find(|case| !is_met(case, &packs, &library.calendar));
    otherwise.map_or(Fate::Survived, |case| Fate::Caught(case.name().to_owned()))
}
