//! The verdict on one listing: its nodes worked out, each window made as sharp as the facts allow, and all of
//! them put together.

use chrono::NaiveDate;

use super::super::case::Listing;
use super::super::evaluation::{Standing, Views};
use super::super::fact::ValueSet;
use super::super::pack::Modality;
use super::super::tight::PATIENCE;
use super::super::world::World;
use super::compiled::Prefix;
use super::given::Given;
use super::rule::FlatRule;
use super::search::{Room, Search};
use super::span::Span;
use super::state::{Possible, State};
use super::sweep::Registers;
use super::verdict::{LastingVerdict, SpanViews, Verdict, Wanted, WayVerdict, standing};
use super::{Compiled, Scratch};

impl<'a> Compiled<'a> {
    /// What the rules make of a listing by itself, on a day.
    pub fn verdict<'s>(
        &self,
        scratch: &'s mut Scratch,
        listing: &Listing,
        as_of: NaiveDate,
        wanted: Wanted,
    ) -> Verdict<'s> {
        self.facts.load(listing, as_of, &mut scratch.possible);
        self.judge(scratch, wanted)
    }

    /// What the rules make of a listing in whose world something follows from another.
    pub(super) fn verdict_in<'s>(&self, scratch: &'s mut Scratch, world: &World<'a>, wanted: Wanted) -> Verdict<'s> {
        self.facts.load_world(world, &mut scratch.possible);
        self.judge(scratch, wanted)
    }

    /// The verdict on what was loaded.
    pub(super) fn judge<'s>(&self, scratch: &'s mut Scratch, wanted: Wanted) -> Verdict<'s> {
        let prefix = match wanted {
            Wanted::RemovalAsThingsStand | Wanted::Removal => self.removal,
            Wanted::Ways => self.ways,
            Wanted::All => self.all,
        };
        let Scratch { possible, now, best, found_now, found_best, room, .. } = scratch;
        let given = self.given(possible);
        now.fit(&self.nodes);
        for node in 0..prefix.nodes {
            self.nodes.work_out(node, &given, now);
        }
        found_now.clear();
        found_now.extend(self.rules[..prefix.rules].iter().map(|rule| now.windows[rule.root as usize]));
        self.search(prefix, given, room).sharpen(found_now, prefix.nodes, now, u64::MAX, |_| Span::NEVER);
        if wanted == Wanted::RemovalAsThingsStand {
            let removal = SpanViews { as_things_stand: found_now[0], ..SpanViews::UNKNOWN };
            let standing = Standing::Depends;
            return Verdict { removal, standing, ..self.nothing() };
        }
        // What no step changes is at best what it is as things stand.
        let changed = possible.changed_by_steps();
        let given = Given { taken: Some(&possible.taken), ..given };
        found_best.clear();
        if changed != 0 {
            best.fit(&self.nodes);
            best.copy_up_to(prefix.nodes as u32 - 1, now);
            for node in 0..prefix.nodes {
                if self.nodes.needs[node] & changed != 0 {
                    self.nodes.work_out(node, &given, best);
                }
            }
        }
        for (rule, as_things_stand) in self.rules[..prefix.rules].iter().zip(found_now.iter()) {
            let is_same = self.nodes.needs[rule.root as usize] & changed == 0;
            let at_best = if is_same { *as_things_stand } else { best.windows[rule.root as usize] };
            found_best.push(if rule.begins { at_best } else { at_best.or(*as_things_stand) });
        }
        if changed != 0 {
            // Steps are only taken where they help, but what begins sooner by one is told.
            let cap = |rule: usize| if self.rules[rule].begins { Span::NEVER } else { found_now[rule] };
            self.search(prefix, given, room).sharpen(found_best, prefix.nodes, best, changed, cap);
        }
        self.worded(scratch, wanted)
    }

    fn search<'s>(&'s self, prefix: Prefix, given: Given<'s>, room: &'s mut Room) -> Search<'s> {
        let rules = &self.rules[..prefix.rules];
        Search { nodes: &self.nodes, facts: &self.facts, rules, given, room, patience: PATIENCE }
    }

    /// The window of a rule, as sharp as the facts allow.
    fn tightened(&self, rule: &FlatRule, given: &Given, registers: &Registers, room: &mut Room) -> Span {
        let rules = std::slice::from_ref(rule);
        let search = Search { nodes: &self.nodes, facts: &self.facts, rules, given: *given, room, patience: PATIENCE };
        search.window(registers)
    }

    /// When the entry of a world is gone: at best no later than as things stand.
    pub(super) fn gone_in(&self, scratch: &mut Scratch, world: &World) -> Views {
        self.facts.load_world(world, &mut scratch.possible);
        let Scratch { possible, now, room, .. } = scratch;
        let rule = &self.rules[self.delisting];
        now.fit(&self.nodes);
        let mut window = |given: Given| {
            rule.work_out_all(&self.nodes, &given, now);
            self.tightened(rule, &given, now, room)
        };
        let given = self.given(possible);
        let as_things_stand = window(given);
        let at_best = window(Given { taken: Some(&possible.taken), ..given });
        SpanViews { as_things_stand, at_best }.where_steps_help().views()
    }

    pub(super) fn given<'g>(&'g self, possible: &'g Possible) -> Given<'g> {
        possible.given(self.calendar)
    }

    fn nothing<'s>(&self) -> Verdict<'s> {
        Verdict {
            governed_by: ValueSet::default(),
            standing: Standing::Depends,
            removal: SpanViews::UNKNOWN,
            deleted: None,
            paths: &[],
            effects: &[],
            bars: &[],
        }
    }

    /// The windows found, put together.
    fn worded<'s>(&self, scratch: &'s mut Scratch, wanted: Wanted) -> Verdict<'s> {
        let governed_by = if wanted >= Wanted::Ways { self.governed_by(scratch) } else { ValueSet::default() };
        let Scratch { possible, found_now, found_best, paths, effects, bars, .. } = scratch;
        let today = possible.as_of;
        let views = |rule: usize| SpanViews { as_things_stand: found_now[rule], at_best: found_best[rule] };
        let removal = views(0).where_steps_help();
        let verdict = Verdict { removal, standing: standing(removal, today, Modality::Shall), ..self.nothing() };
        if wanted < Wanted::Ways {
            return verdict;
        }
        paths.clear();
        paths.extend(self.paths.iter().map(|(opens, due, modality)| {
            let opens = views(*opens).where_steps_help();
            let due = due.map(|due| views(due).where_steps_help());
            let overdue = due.is_some_and(|due| due.as_things_stand.latest < today);
            WayVerdict { standing: standing(opens, today, *modality), opens, due, overdue }
        }));
        effects.clear();
        bars.clear();
        if wanted == Wanted::All {
            let lasting = |(begins, ends): &(usize, usize)| LastingVerdict {
                begins: views(*begins),
                ends: views(*ends).where_steps_help(),
            };
            effects.extend(self.effects.iter().map(lasting));
            bars.extend(self.bars.iter().map(lasting));
        }
        let deleted = self.facts.removed.and_then(|fact| match possible.states.get(fact) {
            Some(State::When(window)) => Some(*window),
            _ => None,
        });
        Verdict { governed_by, deleted, paths, effects, bars, ..verdict }
    }

    /// The versions that may govern: [`World::governing`].
    fn governed_by(&self, scratch: &mut Scratch) -> ValueSet {
        let Scratch { possible, other, best, .. } = scratch;
        let mut found = 0u64;
        for version in (0..self.facts.versions.len()).filter(|version| possible.versions >> version & 1 == 1) {
            other.states.clone_from(&possible.states);
            other.readings.clone_from(&possible.readings);
            (other.versions, other.as_of) = (1 << version, possible.as_of);
            self.facts.respect_versions(&mut other.states, &mut other.versions);
            if self.governing.is_empty() {
                // Nothing reaches back: it governs by its day, unless nothing is left.
                let by_day = State::OneOf(other.versions);
                let may = |place: &usize| by_day.chosen(1 << place) != Span::NEVER;
                found |= (0..self.facts.versions.len()).filter(may).fold(0, |all, place| all | 1 << place);
                continue;
            }
            best.fit(&self.nodes);
            let given = self.given(other);
            for node in &self.governing_nodes {
                self.nodes.work_out(*node as usize, &given, best);
            }
            for (place, node) in self.governing.iter().enumerate() {
                found |= u64::from(best.windows[*node as usize] != Span::NEVER) << place;
            }
        }
        ValueSet(found)
    }
}
