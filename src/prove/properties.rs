//! What has to hold of a pack in every case there is, and how it was found to hold.
//!
//! Three ways of finding out, told apart in every answer. *By regions*: every case lies in one of the
//! regions of a rule, and each region was looked at. *By structure*: it follows from how rules are made,
//! and what it rests on was gone through whole. *By cases*: on the worked cases, which is no proof.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use crate::engine::case::{Case, Listing};
use crate::engine::evaluate::overall;
use crate::engine::evaluation::Views;
use crate::engine::expression::{DefineId, Expr, ReadingId};
use crate::engine::fact::{Answer, FactId, FactKind, State};
use crate::engine::links::worlds;
use crate::engine::moment::Moment;
use crate::engine::pack::{Effect, Pack, Rule};
use crate::engine::uses::Variable;
use crate::engine::window::Window;
use crate::engine::world::{Narrowed, World};
use crate::pack::Library;
use crate::pack::worked::WorkedCase;

use super::moments::{Formula, Var};
use super::region::Region;
use super::regions::{Given, Regions};
use super::walk;
use super::witness::Witness;

/// Something that has to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// In every case every rule gives a moment, and the engine gives the same.
    Defined,
    /// In every case some way off can open.
    WayOff,
    /// Every path, step, effect, bar, note, text, definition, fact and reading makes a difference in some case.
    Alive,
    /// No authority's last day comes before its way opens, no step's before it begins, and nothing ends
    /// before it begins.
    InOrder,
    /// What is said to last for life never ends.
    Lifelong,
    /// One text follows the other without a day between them or in both.
    Versions,
    /// No number falls between two bands, or into two.
    Bands,
    /// A step taken earlier never makes a way open later.
    EarlierStep,
    /// A further listing never brings the end of an effect forward.
    FurtherListing,
    /// What is not known never makes an answer say more.
    Unknown,
}

impl Claim {
    /// Every claim with its name in results.
    pub const NAMES: &[(Claim, &str)] = &[
        (Claim::Defined, "defined"),
        (Claim::WayOff, "way-off"),
        (Claim::Alive, "alive"),
        (Claim::InOrder, "in-order"),
        (Claim::Lifelong, "lifelong"),
        (Claim::Versions, "versions"),
        (Claim::Bands, "bands"),
        (Claim::EarlierStep, "earlier-step"),
        (Claim::FurtherListing, "further-listing"),
        (Claim::Unknown, "unknown"),
    ];
}

/// How it was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// All regions were gone through: so many; in so many of them a case was made and the engine asked.
    Regions(usize, usize),
    /// So many parts of the pack were gone through.
    Parts(usize),
    /// So many worked cases were tried, in so many ways.
    Cases(usize),
}

/// Where something does not hold.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The rule, or what it is about, by its name in the pack.
    pub about: String,
    /// What is wrong, by its name in results.
    pub what: &'static str,
    /// A case that shows it, where there is one.
    pub case: Option<Case>,
}

/// What was found of one claim.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The claim.
    pub claim: Claim,
    /// How it was looked into.
    pub how: How,
    /// Where it does not hold.
    pub counterexamples: Vec<Counterexample>,
    /// Rules of which it could not be told.
    pub undecided: Vec<String>,
}

/// Everything that has to hold of a pack.
pub fn properties(library: &Library, pack: &Pack) -> Vec<Finding> {
    let prover = Prover::new(library, pack);
    vec![
        prover.defined(),
        prover.way_off(),
        prover.alive(),
        prover.in_order(),
        prover.lifelong(),
        prover.versions(),
        prover.bands(),
        prover.earlier_step(),
        prover.further_listing(),
        prover.unknown(),
    ]
}

/// A rule with the name it is told by.
struct Named<'a> {
    name: String,
    rule: &'a Rule,
}

struct Prover<'a> {
    library: &'a Library,
    pack: &'a Pack,
    regions: Regions<'a>,
    rules: Vec<Named<'a>>,
    cases: Vec<&'a WorkedCase>,
}

impl<'a> Prover<'a> {
    fn new(library: &'a Library, pack: &'a Pack) -> Prover<'a> {
        let mut rules = Vec::new();
        let mut add = |name: String, rule: &'a Rule| rules.push(Named { name, rule });
        for path in &pack.paths {
            add(format!("path {}", path.id), &path.opens);
            path.due.iter().for_each(|due| add(format!("path {} due", path.id), due));
        }
        for procedure in &pack.procedures {
            for step in &procedure.steps {
                add(format!("procedure {} {}", procedure.id, step.id), &step.starts);
                step.deadline
                    .iter()
                    .for_each(|rule| add(format!("procedure {} {} deadline", procedure.id, step.id), rule));
            }
        }
        for (kind, effects) in [("effect", &pack.effects), ("bar", &pack.bars)] {
            for effect in effects {
                add(format!("{kind} {}", effect.id), &effect.begins);
                add(format!("{kind} {} end", effect.id), &effect.ends);
            }
        }
        pack.notes.iter().for_each(|note| add(format!("note {}", note.id), &note.when));
        let concerned = |case: &&WorkedCase| case.pack == pack.id;
        let cases = library.cases.iter().filter(concerned).collect();
        let regions = Regions { pack, calendar: &library.calendar, earlier: None };
        Prover { library, pack, regions, rules, cases }
    }

    fn whole(&self) -> Region {
        Region::whole(self.pack)
    }

    fn witness(&self, region: &Region) -> Option<Witness> {
        Witness::of(region, self.pack, &self.library.calendar)
    }

    /// Every rule gives a moment in every region, and in a case of each region the engine gives the same.
    fn defined(&self) -> Finding {
        let mut finding = Found::of(Claim::Defined);
        for named in &self.rules {
            let calendar = &self.library.calendar;
            let all = self.regions.each_of(named.rule, self.whole(), &mut |region, given| {
                finding.regions += 1;
                let Some(witness) = self.witness(&region) else { return };
                let Some(world) = witness.world(self.pack, calendar) else { return };
                finding.shown += 1;
                let (earliest, latest) = (witness.moment(&given.0, calendar), witness.moment(&given.1, calendar));
                if earliest > latest || world.tight(named.rule) != Window::between(earliest, latest) {
                    finding.against(&named.name, "engine-differs", Some(witness.case));
                }
            });
            finding.undecided_unless(all, &named.name);
        }
        finding.done()
    }

    /// Way by way, the regions in which none opens even if every step is taken: at the end none is left,
    /// or a note says that nothing is documented.
    fn way_off(&self) -> Finding {
        let mut finding = Found::of(Claim::WayOff);
        let pack = self.pack;
        let mut start = self.whole();
        for place in (0..pack.facts.len()).map(FactId) {
            if pack.facts[place.0].step_actor().is_some()
                && let Some(region) = self.regions.happened(place, &start)
            {
                start = region;
            }
        }
        let mut ways: Vec<&Rule> = pack.paths.iter().map(|path| &path.opens).collect();
        ways.sort_by_key(|rule| rule.uses.iter().count());
        let mut left = vec![start];
        for way in ways {
            let mut shut = Vec::new();
            for region in left {
                let all = self.regions.each_of(way, region, &mut |region, given| {
                    finding.regions += 1;
                    if given == (Formula::Never, Formula::Never) {
                        shut.push(region);
                    }
                });
                finding.undecided_unless(all, "paths");
            }
            left = shut;
        }
        for region in left {
            let is_said = pack.notes.iter().any(|note| {
                let said = self.regions.of(&note.when.expr, region.clone());
                said.is_ok_and(|said| said.iter().all(|(_, given)| *given == (Formula::Always, Formula::Always)))
            });
            if !is_said {
                let case = self.witness(&region).map(|witness| witness.case);
                finding.against("paths", "no-way-off", case);
            }
        }
        finding.done()
    }

    /// Each part makes a difference in some worked case.
    fn alive(&self) -> Finding {
        let mut finding = Found::of(Claim::Alive);
        let pack = self.pack;
        let worlds: Vec<(World, World)> = self.worlds().map(|world| (world.at_best(), world)).collect();
        let comes = |rule: &Rule| {
            worlds.iter().any(|(best, now)| {
                now.window(&rule.expr).earliest() < Moment::Never || best.window(&rule.expr).earliest() < Moment::Never
            })
        };
        let mut parts = 0;
        let mut need = |lives: bool, name: String, what: &'static str| {
            parts += 1;
            if !lives {
                finding.against(&name, what, None);
            }
        };
        for named in &self.rules {
            // An end that never comes is an answer.
            let lives = named.name.ends_with(" end") || comes(named.rule);
            need(lives, named.name.clone(), "never-applies");
        }
        for (place, version) in pack.versions.iter().enumerate() {
            let governs = worlds.iter().any(|(_, now)| now.governing().iter().any(|each| each.0 == place));
            need(governs, format!("version {}", pack.source(version.source).id), "never-governs");
        }
        let mut named: BTreeSet<Variable> = BTreeSet::new();
        let all = pack.outputs().chain([&pack.removal, &pack.delisting]);
        all.for_each(|rule| named.extend(rule.uses.iter().map(|used| used.variable)));
        let done = pack.procedures.iter().flat_map(|procedure| &procedure.steps).filter_map(|step| step.done);
        let special: Vec<FactId> = done.chain(pack.listing_date).chain(pack.removed).collect();
        let before = pack.facts.iter().filter_map(|fact| fact.not_before);
        let special: Vec<FactId> = special.into_iter().chain(before).collect();
        for (place, fact) in pack.facts.iter().enumerate() {
            let lives = named.contains(&Variable::Fact(FactId(place))) || special.contains(&FactId(place));
            let is_taken = pack.follows.iter().any(|link| link.this.iter().any(|(name, _)| *name == fact.id));
            need(lives || is_taken, format!("fact {}", fact.id), "never-asked-for");
        }
        let defined = defines_used(pack);
        for (place, define) in pack.defines.iter().enumerate() {
            need(defined.contains(&DefineId(place)), format!("define {}", define.id), "never-used");
        }
        for (place, reading) in pack.readings.iter().enumerate() {
            let id = ReadingId(place);
            let used: Vec<&Rule> = pack.outputs().filter(|rule| rule.uses.readings().any(|each| each == id)).collect();
            let under = |world: &World, value: usize| -> Vec<Window> {
                let world = world.with_reading_open(id).narrowed(Variable::Reading(id), Narrowed::Place(value));
                used.iter().map(|rule| world.window(&rule.expr)).collect()
            };
            for value in 1..reading.values.len() {
                let differs = |world: &World| (0..value).all(|other| under(world, other) != under(world, value));
                let matters = worlds.iter().any(|(_, now)| differs(now));
                need(matters, format!("reading {} {}", reading.id, reading.values[value].id), "never-matters");
            }
        }
        finding.finding.how = How::Parts(parts);
        finding.finding
    }

    /// The worlds of all worked cases of the pack, as things stand.
    fn worlds(&self) -> impl Iterator<Item = World<'a>> {
        let packs = self.library.all();
        let library = self.library;
        let id = self.pack.id.clone();
        self.cases.iter().flat_map(move |case| {
            let worlds = worlds(&packs, &library.calendar, &case.case);
            let id = id.clone();
            worlds.into_iter().map(|(_, world)| world).filter(move |world| world.pack.id == id).collect::<Vec<_>>()
        })
    }

    /// Of each two rules that belong together, the later never comes first.
    fn in_order(&self) -> Finding {
        let pack = self.pack;
        let paths = pack
            .paths
            .iter()
            .filter_map(|path| Some((format!("path {}", path.id), &path.opens, path.due.as_ref()?, "due-before-open")));
        let steps = pack.procedures.iter().flat_map(|procedure| {
            procedure.steps.iter().filter_map(move |step| {
                let name = format!("procedure {} {}", procedure.id, step.id);
                Some((name, &step.starts, step.deadline.as_ref()?, "deadline-before-start"))
            })
        });
        let lasting = |kind: &'static str, effects: &'a [Effect]| {
            effects.iter().map(move |effect| {
                (format!("{kind} {}", effect.id), &effect.begins, &effect.ends, "end-before-beginning")
            })
        };
        let all = paths.chain(steps).chain(lasting("effect", &pack.effects)).chain(lasting("bar", &pack.bars));
        let mut finding = Found::of(Claim::InOrder);
        for (name, first, then, what) in all {
            let calendar = &self.library.calendar;
            let complete = Cell::new(true);
            let all = self.regions.each_of(first, self.whole(), &mut |region, opens: Given| {
                if opens.0 == Formula::Never {
                    finding.regions += 1;
                    return;
                }
                let within = self.regions.each_of(then, region, &mut |region, due: Given| {
                    for (region, in_order) in region.by_order(&opens.0, &due.1) {
                        finding.regions += 1;
                        if in_order {
                            continue;
                        }
                        // Worked out on a real case: differences of days are kept roughly, cases are exact.
                        let Some(witness) = self.witness(&region) else { continue };
                        finding.shown += 1;
                        let is_of_rules = what != "end-before-beginning" || !self.hang_apart(&opens.0, &due.1);
                        if is_of_rules && witness.moment(&due.1, calendar) < witness.moment(&opens.0, calendar) {
                            finding.against(&name, what, Some(witness.case));
                        }
                    }
                });
                complete.set(complete.get() && within);
            });
            finding.undecided_unless(all && complete.get(), &name);
        }
        finding.done()
    }

    /// Whether an end hangs on a day the case gives and its beginning on another: those may stand in any
    /// order, and what was ended before it began never took hold. What was ended before the entry was made
    /// counts as ended on that day.
    fn hang_apart(&self, beginning: &Formula, end: &Formula) -> bool {
        let var = |formula: &Formula| match formula {
            Formula::Of(var, _) => Some(*var),
            Formula::Always | Formula::Never | Formula::Day(_) => None,
        };
        let is_of_entry = self.pack.listing_date.is_some_and(|date| *end == Formula::of(Var::Fact(date)));
        is_of_entry || var(end).is_some_and(|end| var(beginning) != Some(end))
    }

    /// What lasts for life ends with no term: at most with an event that takes back what it rests on.
    fn lifelong(&self) -> Finding {
        let mut finding = Found::of(Claim::Lifelong);
        for effect in self.pack.effects.iter().chain(&self.pack.bars).filter(|effect| effect.lifelong) {
            let all = self.regions.each_of(&effect.ends, self.whole(), &mut |region, given| {
                finding.regions += 1;
                if given.1 != Formula::Never && !self.is_event(&given.1) {
                    finding.against(&effect.id, "ends-all-the-same", self.witness(&region).map(|found| found.case));
                }
            });
            finding.undecided_unless(all, &effect.id);
        }
        finding.done()
    }

    /// Whether a moment is that of an event itself, without any term.
    fn is_event(&self, formula: &Formula) -> bool {
        match formula {
            Formula::Of(Var::Fact(fact), steps) => {
                steps.is_empty() && matches!(self.pack.facts[fact.0].kind, FactKind::Event { .. })
            }
            _ => false,
        }
    }

    fn versions(&self) -> Finding {
        let mut finding = Found::of(Claim::Versions);
        let versions = &self.pack.versions;
        for (place, version) in versions.iter().enumerate() {
            let Some(next) = versions.get(place + 1) else { continue };
            let follows = version.until.and_then(|until| until.succ_opt());
            let name = format!("version {}", self.pack.source(next.source).id);
            match follows {
                Some(day) if day == next.from => {}
                Some(day) if day < next.from => finding.against(&name, "gap", None),
                _ => finding.against(&name, "overlap", None),
            }
        }
        finding.finding.how = How::Parts(versions.len());
        finding.finding
    }

    /// The bands of every number: between two thresholds a rule does the same, so one number of each band
    /// stands for all of them.
    fn bands(&self) -> Finding {
        let mut finding = Found::of(Claim::Bands);
        for (place, fact) in self.pack.facts.iter().enumerate() {
            let FactKind::Number { least, most, .. } = fact.kind else { continue };
            let id = FactId(place);
            let mut thresholds = thresholds(self.pack, id);
            thresholds.retain(|each| (least + 1..=most).contains(each));
            let starts: Vec<i64> = std::iter::once(least).chain(thresholds.iter().copied()).collect();
            let used: Vec<&Named> =
                self.rules.iter().filter(|named| named.rule.uses.facts().any(|each| each == id)).collect();
            let blank = World::new(self.pack, &Listing::blank("A", self.pack), &self.library.calendar, today());
            let blank = blank.at_best();
            let comes: Vec<Vec<bool>> = starts
                .iter()
                .map(|value| {
                    let state = State::Number { least: *value, most: *value };
                    let world = blank.narrowed(Variable::Fact(id), Narrowed::Fact(state));
                    let comes = |named: &&Named| world.window(&named.rule.expr).earliest() < Moment::Never;
                    used.iter().map(comes).collect()
                })
                .collect();
            finding.regions += starts.len();
            // Nothing comes in a band, and something on both sides of it: a gap.
            let any = |band: usize| comes[band].iter().any(|comes| *comes);
            for band in (1..comes.len().saturating_sub(1)).filter(|band| !any(*band) && any(band - 1) && any(band + 1))
            {
                finding.against(&format!("fact {} {}", fact.id, starts[band]), "gap", None);
            }
            // Two rules share a band, and each has one of its own: an overlap.
            let bands = |each: usize| -> Vec<bool> { comes.iter().map(|band| band[each]).collect() };
            for one in 0..used.len() {
                for other in one + 1..used.len() {
                    let (mine, others) = (bands(one), bands(other));
                    let both =
                        |test: fn(bool, bool) -> bool| mine.iter().zip(&others).any(|(one, other)| test(*one, *other));
                    if both(|one, other| one && other)
                        && both(|one, other| one && !other)
                        && both(|one, other| !one && other)
                    {
                        finding.against(
                            &format!("fact {} {} / {}", fact.id, used[one].name, used[other].name),
                            "overlap",
                            None,
                        );
                    }
                }
            }
        }
        finding.done()
    }

    /// Two cases that differ only in the day of a step: in the one in which it comes earlier, no way opens
    /// later.
    fn earlier_step(&self) -> Finding {
        let mut finding = Found::of(Claim::EarlierStep);
        let pack = self.pack;
        for path in &pack.paths {
            let name = format!("path {}", path.id);
            let steps: Vec<FactId> =
                path.opens.uses.facts().filter(|fact| pack.facts[fact.0].step_actor().is_some()).collect();
            for step in path.too_early.iter().filter(|step| !steps.contains(step)) {
                finding.against(&format!("{name} {}", pack.facts[step.0].id), "never-too-early", None);
            }
            for step in steps {
                let about = format!("{name} {}", pack.facts[step.0].id);
                let is_said = path.too_early.contains(&step);
                let is_up = path.opens.uses.iter().any(|used| used.variable == Variable::Fact(step) && !used.down);
                if is_up {
                    // Every operation on it keeps the order: one region holds all cases.
                    finding.regions += 1;
                    if is_said {
                        finding.against(&about, "never-too-early", None);
                    }
                    continue;
                }
                let second = Regions { pack, calendar: &self.library.calendar, earlier: Some(step) };
                let (complete, delays) = (Cell::new(true), RefCell::new(None));
                let all = self.regions.each_of(&path.opens, self.whole(), &mut |region, late: Given| {
                    let within = second.each_of(&path.opens, region, &mut |region, early: Given| {
                        if let Some(case) = self.delayed(step, region, &early, &late, &mut finding) {
                            delays.borrow_mut().get_or_insert(case);
                        }
                    });
                    complete.set(complete.get() && within);
                });
                match (delays.into_inner(), is_said) {
                    (Some(case), false) => finding.against(&about, "earlier-is-later", Some(case)),
                    (None, true) => finding.against(&about, "never-too-early", None),
                    _ => {}
                }
                finding.undecided_unless(all && complete.get(), &name);
            }
        }
        finding.done()
    }

    /// A case in which a step comes earlier and the way opens later, if one is found in a region.
    fn delayed(&self, step: FactId, region: Region, early: &Given, late: &Given, finding: &mut Found) -> Option<Case> {
        let calendar = &self.library.calendar;
        for (one, other) in [(&early.0, &late.0), (&early.1, &late.1)] {
            for (region, no_later) in region.clone().by_order(one, other) {
                finding.regions += 1;
                if no_later {
                    continue;
                }
                let Some(witness) = self.witness(&region) else { continue };
                finding.shown += 1;
                if witness.moment(one, calendar) > witness.moment(other, calendar) {
                    return Some(witness.case_of_earlier(step));
                }
            }
        }
        None
    }

    /// In every worked case of several listings: what one listing less leaves of the effects the others
    /// carry ends no later than with it. The latest end of several is never earlier than that of fewer.
    fn further_listing(&self) -> Finding {
        let mut finding = Found::of(Claim::FurtherListing);
        let packs = self.library.all();
        let mut tried = 0;
        for case in self.cases.iter().filter(|case| case.case.listings.len() > 1) {
            let all = ends(&packs, self.library, &case.case);
            for place in 0..case.case.listings.len() {
                tried += 1;
                let mut fewer = case.case.clone();
                let gone = fewer.listings.remove(place);
                let less = ends(&packs, self.library, &fewer);
                let sooner = less.iter().any(|(id, ends)| {
                    let with = all.iter().find(|(each, _)| each == id).map(|(_, ends)| ends.as_things_stand);
                    // Knowing of another listing can settle what was open: only a surely earlier end counts.
                    with.is_none_or(|with| with.latest() < ends.as_things_stand.earliest())
                });
                if sooner {
                    finding.against(&format!("{} {}", case.name(), gone.label), "ends-sooner", Some(case.case.clone()));
                }
            }
        }
        finding.finding.how = How::Cases(tried);
        finding.finding
    }

    /// Every fact of every worked case forgotten in turn: no window loses a moment it had.
    fn unknown(&self) -> Finding {
        let mut finding = Found::of(Claim::Unknown);
        let mut tried = 0;
        for case in &self.cases {
            for listing in case.case.listings.iter().filter(|listing| listing.regime == self.pack.id) {
                let world = |listing: &Listing| World::new(self.pack, listing, &self.library.calendar, case.case.as_of);
                let known = world(listing);
                for place in 0..self.pack.facts.len() {
                    if listing.answers.get(place).is_none_or(|answer| *answer == Answer::Unknown) {
                        continue;
                    }
                    tried += 1;
                    let mut forgot = listing.clone();
                    forgot.answers[place] = Answer::Unknown;
                    let unknown = world(&forgot);
                    let says_more = self.rules.iter().find(|named| {
                        let touched = named.rule.uses.facts().any(|fact| fact.0 == place);
                        touched && !unknown.window(&named.rule.expr).holds(known.window(&named.rule.expr))
                    });
                    if let Some(named) = says_more {
                        let case = Case { as_of: case.case.as_of, listings: vec![forgot] };
                        finding.against(&named.name, "unknown-says-more", Some(case));
                    }
                }
            }
        }
        finding.finding.how = How::Cases(tried);
        finding.finding
    }
}

/// What is being found of a claim.
struct Found {
    finding: Finding,
    regions: usize,
    shown: usize,
}

impl Found {
    fn of(claim: Claim) -> Found {
        let finding = Finding { claim, how: How::Regions(0, 0), counterexamples: Vec::new(), undecided: Vec::new() };
        Found { finding, regions: 0, shown: 0 }
    }

    /// One counterexample of a kind is enough for each rule.
    fn against(&mut self, about: &str, what: &'static str, case: Option<Case>) {
        let known = &mut self.finding.counterexamples;
        match known.iter_mut().find(|each| each.about == about && each.what == what) {
            Some(known) if known.case.is_none() => known.case = case,
            Some(_) => {}
            None => known.push(Counterexample { about: about.to_owned(), what, case }),
        }
    }

    fn undecided_unless(&mut self, decided: bool, about: &str) {
        if !decided && !self.finding.undecided.iter().any(|each| each == about) {
            self.finding.undecided.push(about.to_owned());
        }
    }

    fn done(mut self) -> Finding {
        self.finding.how = How::Regions(self.regions, self.shown);
        self.finding
    }
}

/// When each effect ends over all listings of a case.
fn ends(packs: &[&Pack], library: &Library, case: &Case) -> Vec<(String, Views)> {
    let overall = overall(packs, &library.calendar, case);
    overall.effects.into_iter().chain(overall.bars).map(|effect| (effect.id, effect.ends)).collect()
}

/// The definitions some rule needs, be it through others.
fn defines_used(pack: &Pack) -> BTreeSet<DefineId> {
    let mut found = BTreeSet::new();
    let also = pack.versions.iter().filter_map(|version| version.also.as_ref());
    for expr in pack.outputs().map(|rule| &rule.expr).chain(also) {
        walk::expressions(pack, expr, &mut |_| {}, &mut |id| found.insert(id));
    }
    found
}

/// Where what is said of a number changes: each number from which on a comparison comes out otherwise.
fn thresholds(pack: &Pack, fact: FactId) -> BTreeSet<i64> {
    let mut found = BTreeSet::new();
    for rule in pack.outputs() {
        let mut entered = BTreeSet::new();
        let mut at = |expr: &Expr| found.extend(walk::thresholds(pack, fact, expr));
        walk::expressions(pack, &rule.expr, &mut at, &mut |id| entered.insert(id));
    }
    found
}

/// A day on which all shipped texts are in force.
fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}
