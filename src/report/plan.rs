//! What to do first, and what then: the steps in order over all listings, what each brings, what comes
//! by itself, what can be done where a last day passes, and what would change nothing.
//!
//! What only perhaps helps stands behind its facts, what is only reported behind its hedge; a way that
//! nobody has to take never gives a day of removal.

use crate::engine::evaluation::Overall;
use crate::engine::fact::{Actor, FactId};
use crate::engine::pack::Modality;
use crate::engine::plan::{Alternative, Gain, Move, OnlyIf, Plan, PlanStep, Task, What};
use crate::engine::source::Verification;
use crate::engine::{Evaluation, Moment, Window};
use crate::text::Texts;

use super::document::Block;
use super::plan_brings::Due;
use super::plan_entries::{Entry, entries, steps_of};
use super::plan_rest;
use super::subject::{Subject, sentences};

/// The most facts or names in one sentence.
pub(super) const FEW: usize = 3;
/// The most alternatives told one by one.
const MOST: usize = 8;

/// A report's view of the plan.
pub(super) struct Told<'a, 'b> {
    pub(super) plan: &'b Plan,
    pub(super) subjects: &'b [Subject<'a>],
    pub(super) texts: &'a Texts,
    pub(super) as_of: Moment,
    pub(super) overall: &'b Overall,
    /// For each step of the plan, the number under which the page names it.
    numbers: Vec<Option<usize>>,
}

/// The whole section.
pub(super) fn plan(evaluation: &Evaluation, subjects: &[Subject], texts: &Texts) -> Vec<Block> {
    if subjects.is_empty() {
        return Vec::new();
    }
    let plan = &evaluation.plan;
    let as_of = Moment::Day(evaluation.as_of);
    let overall = &evaluation.overall;
    let mut told = Told { plan, subjects, texts, as_of, overall, numbers: vec![None; plan.steps.len()] };
    let entries = entries(plan);
    for (place, entry) in entries.iter().enumerate() {
        for step in steps_of(plan, entry) {
            if let Some(number) = told.numbers.get_mut(step).filter(|number| number.is_none()) {
                *number = Some(place + 1);
            }
        }
    }
    let mut blocks = vec![Block::heading(1, texts.ui("report-plan", &[]))];
    blocks.extend(plan_rest::find_out(&told));
    let intro = if entries.is_empty() { "report-plan-none" } else { "report-plan-intro" };
    blocks.push(Block::paragraph(texts.ui(intro, &[])));
    for (place, entry) in entries.iter().enumerate() {
        blocks.extend(told.entry(place + 1, entry));
    }
    blocks.extend(plan_rest::rest(&told));
    blocks
}

impl<'a> Told<'a, '_> {
    /// The listing's words, if its pack was handed in.
    pub(super) fn subject(&self, listing: usize) -> Option<&Subject<'a>> {
        self.subjects.get(listing)
    }

    /// *Listing A:*, where there are several; nothing where there is only one.
    pub(super) fn listing(&self, listing: usize) -> String {
        let Some(subject) = self.subject(listing).filter(|_| self.subjects.len() > 1) else { return String::new() };
        subject.say_with("report-plan-listing", &[("label", subject.listing.label.as_str().into())])
    }

    fn entry(&self, number: usize, entry: &Entry) -> Vec<Block> {
        match entry {
            Entry::Step(step, moves) => self.step(number, *step, moves),
            Entry::Choice(at) => self.plan.moves.get(*at).map(|each| self.choice(number, each)).unwrap_or_default(),
        }
    }

    /// A step of its own: what, who, by when, after what, and what it brings.
    fn step(&self, number: usize, place: usize, moves: &[usize]) -> Vec<Block> {
        let Some(step) = self.plan.steps.get(place) else { return Vec::new() };
        let Some(subject) = self.subject(step.listing) else { return Vec::new() };
        let mut words = vec![self.what(subject, step), self.when(subject, step), self.waits(subject, step)];
        if step.overdue.is_some() {
            words.push(subject.say_with("report-plan-overdue-step", &[]));
        }
        if moves.is_empty() && step.waits_for.is_empty() {
            words.push(self.goes_with(subject, place));
        }
        for each in moves.iter().filter_map(|at| self.plan.moves.get(*at)) {
            for set in &each.alternatives {
                words.push(self.together(subject, set, place));
                let gains = [each.gains.clone(), set.gains.clone()].concat();
                let due = set.due.map_or(Due::Unset, Due::By);
                match &set.only_if {
                    Some(only_if) => {
                        words.push(only_if_words(subject, "report-plan-only-if", only_if, 1));
                        let (due, gains) = on_these_answers(only_if, &gains);
                        words.push(self.brings(subject, each, due, weakness(subject, set), &gains));
                        words.push(subject.say_with("report-plan-otherwise", &[("count", 1usize.into())]));
                    }
                    None => words.push(self.brings(subject, each, due, weakness(subject, set), &gains)),
                }
            }
            words.push(self.depends(subject, each));
        }
        if let (Task::Procedure(procedure, each), None) = (step.task, step.overdue) {
            words.push(self.aims_at(subject, step.listing, procedure, each));
        }
        vec![Block::task(self.number(number), sentences(&words))]
    }

    /// What a step of a procedure is for: an event that is itself a step, or another look at the decision.
    fn aims_at(&self, subject: &Subject, listing: usize, procedure: usize, step: usize) -> String {
        let rules = subject.pack.procedures.get(procedure).and_then(|rules| rules.steps.get(step));
        let aim = rules.and_then(|rules| rules.done).map(Task::Fact);
        let place = self.plan.steps.iter().position(|each| each.listing == listing && Some(each.task) == aim);
        match place.map(|place| self.steps(&[place])).filter(|steps| !steps.is_empty()) {
            Some(steps) => subject.say_with("report-plan-aims-at", &[("steps", steps.into())]),
            None => subject.say("report-plan-keeps-open"),
        }
    }

    /// A move with alternatives in one item, or one that only perhaps helps.
    fn choice(&self, number: usize, each: &Move) -> Vec<Block> {
        let Some(subject) = self.subject(each.listing) else { return Vec::new() };
        let mut sets: Vec<&Alternative> = each.alternatives.iter().collect();
        sets.sort_by_key(|set| set.steps.iter().any(|step| self.is_of_others(*step)));
        let id = match (each.surely, each.modality) {
            (false, Some(Modality::Reported)) => "report-plan-perhaps-reported",
            (false, Some(Modality::May)) => "report-plan-perhaps-may",
            (false, _) => "report-plan-perhaps",
            (true, _) => "report-plan-choice",
        };
        let firmest = sets.iter().map(|set| weakness(subject, set)).min().unwrap_or(Verification::FullText);
        let only_if = sets.first().and_then(|set| set.only_if);
        let own_due = |set: &Alternative| if only_if.is_some() { set.only_if.and_then(|on| on.due) } else { set.due };
        let first_due = sets.first().and_then(|set| own_due(set));
        let is_set = |set: &&Alternative| own_due(set).is_some_and(|due| due.latest().day().is_some());
        let due = match first_due {
            Some(due) if sets.iter().all(|set| own_due(set) == Some(due)) => Due::By(due),
            _ if sets.iter().any(&is_set) => Due::Each,
            _ => Due::Unset,
        };
        let gains = only_if.as_ref().map_or(each.gains.clone(), |only_if| on_these_answers(only_if, &each.gains).1);
        let brings = if each.surely { self.brings(subject, each, due, firmest, &gains) } else { String::new() };
        // A way that need not be gone is no promise, even where every condition of it would be met.
        let id = if each.surely && brings.is_empty() { "report-plan-perhaps-may" } else { id };
        let count = [("count", sets.len().into())];
        let head = match &only_if {
            Some(only_if) => only_if_words(subject, "report-plan-choice-only-if", only_if, sets.len()),
            None => subject.say_with(id, &count),
        };
        let mut words = vec![self.listing(each.listing), head];
        let is_taken = |step: &usize| self.plan.steps.get(*step).is_some_and(|step| step.perhaps_taken);
        if !each.surely && sets.iter().any(|set| set.steps.iter().any(is_taken)) {
            words.push(subject.say("report-plan-perhaps-taken"));
        }
        if !each.surely {
            words.push(self.depends(subject, each));
        }
        if each.surely {
            words.push(brings);
            words.push(match only_if {
                Some(_) => subject.say_with("report-plan-otherwise", &count),
                None => self.depends(subject, each),
            });
        }
        // One line for each set; what several of them bring besides is told once, below.
        let mut lines: Vec<String> = Vec::new();
        let mut besides: Vec<(String, Vec<usize>)> = Vec::new();
        for (place, set) in sets.iter().take(MOST).enumerate() {
            let own = own_due(set).filter(|own| each.surely && own.latest().day().is_some());
            let own = own.filter(|_| matches!(due, Due::Each));
            let own = own.map(|own| subject.window_in("report-plan-own-due", self.to_come(own)));
            let own = own.map(|own| subject.behind_word(weakness(subject, set), own)).unwrap_or_default();
            let unset = matches!(due, Due::Each) && each.surely && !is_set(set);
            let own = if unset { subject.say("report-plan-own-due-unset") } else { own };
            let brings = if each.surely { self.ends(subject, &set.gains) } else { String::new() };
            match besides.iter_mut().find(|(known, _)| *known == brings) {
                Some((_, places)) => places.push(place),
                None => besides.push((brings, vec![place])),
            }
            let values = [("steps", self.in_order(subject, set).into()), ("besides", own.into())];
            lines.push(subject.say_with("report-plan-alternative", &values));
        }
        besides.retain(|(brings, _)| !brings.is_empty());
        let is_lettered = lines.len() > 1 && besides.iter().any(|(_, places)| places.len() > 1);
        let letter = |place: usize| char::from(b'a' + u8::try_from(place % 26).unwrap_or(0)).to_string();
        if is_lettered {
            for (place, line) in lines.iter_mut().enumerate() {
                let values = [("letter", letter(place).into()), ("line", line.as_str().into())];
                *line = subject.say_with("report-plan-lettered", &values);
            }
            for (brings, places) in besides {
                let letters: Vec<String> = places.into_iter().map(letter).collect();
                let values = [("letters", subject.texts.any_of(&letters).into()), ("besides", brings.into())];
                lines.push(subject.say_with("report-plan-besides", &values));
            }
        } else {
            for (brings, places) in besides {
                if let Some(line) = places.first().and_then(|place| lines.get_mut(*place)) {
                    *line = sentences(&[line.clone(), brings]);
                }
            }
        }
        let mut blocks = vec![Block::task(self.number(number), sentences(&words)), Block::list(lines)];
        if sets.len() > MOST {
            let more = [("count", (sets.len() - MOST).into())];
            blocks.push(Block::paragraph(subject.say_with("report-plan-alternatives-more", &more)));
        }
        blocks
    }

    /// The unknown facts on which it depends whether a move helps, or on which day.
    fn depends(&self, subject: &Subject, each: &Move) -> String {
        let is_said = each.alternatives.iter().any(|set| set.only_if.is_some());
        if each.needs.is_empty() || is_said {
            return String::new();
        }
        let id = if each.surely { "report-plan-which-day" } else { "report-plan-depends" };
        subject.say_with(id, &[("facts", subject.facts(&each.needs, FEW).into())])
    }

    /// The steps of a set in order, each with who takes it and the day before which it is not possible.
    fn in_order(&self, subject: &Subject, set: &Alternative) -> String {
        let steps = set.steps.iter().filter_map(|place| {
            let (fact, step) = (self.fact(*place)?, self.plan.steps.get(*place)?);
            let words = subject.steps_and_actors(&[fact]);
            if step.from <= self.as_of {
                return Some(words);
            }
            Some(subject.window_with("report-plan-not-before", Window::exactly(step.from), &[("step", words.into())]))
        });
        let steps: Vec<String> = steps.collect();
        let all = subject.texts.one_by_one(&steps);
        if steps.len() < 2 { all } else { subject.say_with("report-plan-all-of", &[("steps", all.into())]) }
    }

    /// Whether somebody other than the listed person takes this step.
    fn is_of_others(&self, step: usize) -> bool {
        self.plan.steps.get(step).is_none_or(|step| step.actor != Actor::Person)
    }

    /// A window of days to come: that it might lie behind already is said otherwise.
    pub(super) fn to_come(&self, window: Window) -> Window {
        if window.earliest() < self.as_of && window.latest() >= self.as_of {
            return Window::between(Moment::Always, window.latest());
        }
        window
    }

    fn number(&self, number: usize) -> String {
        self.texts.ui("report-plan-step", &[("number", number.into())])
    }

    fn fact(&self, step: usize) -> Option<FactId> {
        match self.plan.steps.get(step)?.task {
            Task::Fact(fact) => Some(fact),
            Task::Procedure(..) => None,
        }
    }

    fn what(&self, subject: &Subject, step: &PlanStep) -> String {
        let words = match step.task {
            Task::Fact(fact) => subject.naming.step(fact),
            Task::Procedure(procedure, each) => plan_rest::procedure_step(subject, procedure, each),
        };
        let values = [("step", words.into()), ("actor", subject.naming.actor(step.actor).into())];
        sentences(&[self.listing(step.listing), subject.say_with("report-plan-what", &values)])
    }

    /// The last day for a step, past ones said to be past.
    fn when(&self, subject: &Subject, step: &PlanStep) -> String {
        let Some(by) = step.by else { return String::new() };
        let family = if by.latest() < self.as_of { "report-plan-was-by" } else { "report-plan-by" };
        let words = subject.behind_word(step.verified, subject.window_in(family, by));
        sentences(&[words, subject.provisional(step.provisional, by)])
    }

    /// What has to come first, and from when on a step is possible.
    fn waits(&self, subject: &Subject, step: &PlanStep) -> String {
        let steps = self.steps(&step.waits_for);
        let later = step.from > self.as_of;
        let id = match (steps.is_empty(), later) {
            (true, false) => return String::new(),
            (true, true) => "report-plan-from",
            (false, false) => "report-plan-after",
            (false, true) => "report-plan-after-from",
        };
        let values = [("steps", steps.into()), ("count", step.waits_for.len().into())];
        subject.window_with(id, Window::exactly(step.from), &values)
    }

    /// *steps 1 and 2*, by their numbers on the page.
    fn steps(&self, steps: &[usize]) -> String {
        let mut numbers: Vec<usize> =
            steps.iter().filter_map(|step| self.numbers.get(*step).copied().flatten()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let words: Vec<String> = numbers.iter().map(usize::to_string).collect();
        if words.is_empty() {
            return String::new();
        }
        let values = [("count", words.len().into()), ("numbers", self.texts.all_of(&words).into())];
        self.texts.ui("report-plan-steps", &values)
    }

    /// The other steps of a set of several.
    fn together(&self, subject: &Subject, set: &Alternative, place: usize) -> String {
        let others: Vec<usize> = set.steps.iter().copied().filter(|step| *step != place).collect();
        let steps = self.steps(&others);
        if steps.is_empty() { steps } else { subject.say_with("report-plan-together", &[("steps", steps.into())]) }
    }

    /// The step with which a set is told that this step belongs to.
    fn goes_with(&self, subject: &Subject, place: usize) -> String {
        let sets = self.plan.moves.iter().filter(|each| each.surely).flat_map(|each| &each.alternatives);
        let mut firsts: Vec<usize> = sets
            .filter(|set| set.steps.contains(&place))
            .filter_map(|set| set.steps.first().copied())
            .filter(|first| *first != place)
            .collect();
        firsts.dedup();
        match self.steps(&firsts) {
            steps if steps.is_empty() => steps,
            steps => subject.say_with("report-plan-goes-with", &[("steps", steps.into())]),
        }
    }
}

/// How weak the texts of the firmest way of a set are.
fn weakness(subject: &Subject, set: &Alternative) -> Verification {
    set.paths.iter().map(|path| subject.weakness(*path)).min().unwrap_or(Verification::FullText)
}

/// On which answers a set helps, before what it brings.
fn only_if_words(subject: &Subject, id: &str, only_if: &OnlyIf, count: usize) -> String {
    let values = [
        ("fact", subject.naming.fact(only_if.fact).into()),
        ("values", subject.naming.values(only_if.fact, only_if.values).into()),
        ("alone", if only_if.alone { "yes" } else { "no" }.into()),
        ("count", count.into()),
    ];
    subject.say_with(id, &values)
}

/// What a set brings on the answers on which it helps.
fn on_these_answers(only_if: &OnlyIf, gains: &[Gain]) -> (Due, Vec<Gain>) {
    let on = |gain: &Gain| match gain.what {
        What::Removal => Gain { before: only_if.before, after: only_if.after, ..gain.clone() },
        _ => gain.clone(),
    };
    (only_if.due.map_or(Due::Unset, Due::By), gains.iter().map(on).collect())
}
