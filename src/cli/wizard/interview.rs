//! The interview: which question comes next, and taking answers back. No terminal, no wording.
//!
//! Only what can still change something is asked, in the pack's order, so that what belongs together
//! stays together. A fact answered with *I don't know* is not asked again.

use crate::engine::case::{Case, Listing, label};
use crate::engine::evaluation::Ask;
use crate::engine::fact::{Answer, FactId, FactKind};
use crate::engine::{Evaluation, Pack, evaluate};
use crate::pack::case_file::{Contradiction, contradictions};

use crate::cli::desk::Desk;

/// One thing to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// One fact.
    Fact(FactId),
    /// Whether any of these events has happened at all.
    Events(String, Vec<FactId>),
}

/// What is asked next, and how far the questions have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// What to ask.
    pub turn: Turn,
    /// How many facts may still be asked at most, as things stand.
    pub left: usize,
    /// Whether the day on which the entry has to come off was open once, and no answer can move it
    /// any more: the rest is about what stands beside it.
    pub beside: bool,
}

/// What has been asked and answered about one listing.
pub struct Interview<'a> {
    desk: &'a Desk,
    pack: &'a Pack,
    case: Case,
    listing: usize,
    asked: Vec<Asked>,
    opened: Vec<String>,
    /// What was open when an answered listing was taken up again: offered for change, not asked anew.
    passed: Vec<FactId>,
    /// Whether some answer could move the day when the questions began.
    day_was_open: bool,
}

/// A turn that was taken, and what stood there before.
struct Asked {
    turn: Turn,
    before: Vec<Answer>,
}

impl<'a> Interview<'a> {
    /// A blank listing of this pack, added to a case.
    pub fn new(desk: &'a Desk, pack: &'a Pack, mut case: Case) -> Interview<'a> {
        let listing = case.listings.len();
        case.listings.push(Listing::blank(label(listing), pack));
        let (asked, opened, passed) = (Vec::new(), Vec::new(), Vec::new());
        let mut interview = Interview { desk, pack, case, listing, asked, opened, passed, day_was_open: false };
        interview.day_was_open = interview.worth_asking().iter().any(|ask| ask.moves_removal);
        interview
    }

    /// A listing that was answered before. Only what a changed answer makes matter is asked.
    pub fn again(desk: &'a Desk, pack: &'a Pack, case: Case, listing: usize) -> Interview<'a> {
        let (asked, opened, passed) = (Vec::new(), Vec::new(), Vec::new());
        let mut interview = Interview { desk, pack, case, listing, asked, opened, passed, day_was_open: false };
        interview.passed = interview.worth_asking().into_iter().map(|ask| ask.fact).collect();
        interview
    }

    /// Whether the listing had been answered before.
    pub fn is_again(&self) -> bool {
        !self.passed.is_empty() || (self.asked.is_empty() && !self.answered().is_empty())
    }

    /// The case, for good.
    pub fn into_case(self) -> Case {
        self.case
    }

    /// The case as it is so far.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The place of the listing in the case.
    pub fn place(&self) -> usize {
        self.listing
    }

    /// The pack the listing falls under.
    pub fn pack(&self) -> &'a Pack {
        self.pack
    }

    /// What the rules make of the case so far.
    pub fn evaluation(&self) -> Evaluation {
        evaluate(&self.desk.packs(), &self.desk.library.calendar, &self.case)
    }

    /// How many turns were taken.
    pub fn turns(&self) -> usize {
        self.asked.len()
    }

    /// The next thing worth asking, or `None` when no answer can change anything any more.
    pub fn next(&self) -> Option<Upcoming> {
        let open = self.worth_asking();
        let first = open.first()?;
        let group = &self.pack.facts[first.fact.0].group;
        let facts = open.iter().map(|ask| ask.fact);
        let together: Vec<FactId> = facts.filter(|fact| self.is_event_of(*fact, group)).collect();
        let is_group = together.len() > 1 && together.first() == Some(&first.fact) && !self.opened.contains(group);
        let turn = if is_group { Turn::Events(group.clone(), together) } else { Turn::Fact(first.fact) };
        let beside = self.day_was_open && !open.iter().any(|ask| ask.moves_removal);
        Some(Upcoming { turn, left: open.len(), beside })
    }

    /// What is still worth asking, in the order it is asked.
    fn worth_asking(&self) -> Vec<Ask> {
        let asked = |fact: FactId| self.asked.iter().any(|asked| asks(&asked.turn, fact));
        let mut open = self.evaluation().ask_next;
        open.retain(|ask| ask.listing == self.listing && !asked(ask.fact) && !self.passed.contains(&ask.fact));
        open.retain(|ask| *self.answer(ask.fact) == Answer::Unknown);
        open.sort_by_key(|ask| ask.fact);
        open
    }

    fn is_event_of(&self, fact: FactId, group: &str) -> bool {
        let fact = &self.pack.facts[fact.0];
        fact.group == group && matches!(fact.kind, FactKind::Event { .. })
    }

    /// The answer to a fact so far.
    pub fn answer(&self, fact: FactId) -> &Answer {
        &self.case.listings[self.listing].answers[fact.0]
    }

    /// Takes an answer, unless it contradicts another.
    pub fn take(&mut self, fact: FactId, answer: Answer) -> Result<(), Contradiction> {
        let before = std::mem::replace(&mut self.case.listings[self.listing].answers[fact.0], answer);
        let found = contradictions(self.pack, &self.case.listings[self.listing], self.case.as_of);
        if let Some(contradiction) = found.into_iter().next() {
            self.case.listings[self.listing].answers[fact.0] = before;
            return Err(contradiction);
        }
        self.remember(Turn::Fact(fact), vec![before]);
        Ok(())
    }

    /// Takes one answer for several events: none of them yet, or none of them known.
    pub fn take_all(&mut self, group: &str, facts: &[FactId], answer: &Answer) {
        let answers = &mut self.case.listings[self.listing].answers;
        let before = facts.iter().map(|fact| std::mem::replace(&mut answers[fact.0], answer.clone())).collect();
        self.remember(Turn::Events(group.to_owned(), facts.to_vec()), before);
    }

    /// From now on the events of this group are asked one by one.
    pub fn open(&mut self, group: &str) {
        self.opened.push(group.to_owned());
        self.remember(Turn::Events(group.to_owned(), Vec::new()), Vec::new());
    }

    /// Those of the answered facts whose answer can make a difference.
    pub fn mattering(&self) -> Vec<FactId> {
        let matters = |fact: &FactId| {
            let mut case = self.case.clone();
            case.listings[self.listing].answers[fact.0] = Answer::Unknown;
            let asks = evaluate(&self.desk.packs(), &self.desk.library.calendar, &case).ask_next;
            asks.iter().any(|ask| ask.listing == self.listing && ask.fact == *fact)
        };
        self.answered().into_iter().filter(|fact| *self.answer(*fact) != Answer::Unknown).filter(matters).collect()
    }

    /// Takes out the answers that mattered before and make no difference any more; which they were. No result changes
    /// by that.
    pub fn prune(&mut self, mattered: &[FactId]) -> Vec<FactId> {
        let still = self.mattering();
        let is_over = |fact: &&FactId| !still.contains(fact) && *self.answer(**fact) != Answer::Unknown;
        let over: Vec<FactId> = mattered.iter().filter(is_over).copied().collect();
        for fact in &over {
            self.case.listings[self.listing].answers[fact.0] = Answer::Unknown;
        }
        over
    }

    /// Takes the last turn back. `false` if there is none.
    pub fn back(&mut self) -> bool {
        let Some(last) = self.asked.pop() else { return false };
        match last.turn {
            Turn::Fact(fact) => self.restore(&[fact], last.before),
            Turn::Events(group, facts) if facts.is_empty() => self.opened.retain(|each| *each != group),
            Turn::Events(_, facts) => self.restore(&facts, last.before),
        }
        true
    }

    fn restore(&mut self, facts: &[FactId], before: Vec<Answer>) {
        for (fact, answer) in facts.iter().zip(before) {
            self.case.listings[self.listing].answers[fact.0] = answer;
        }
    }

    fn remember(&mut self, turn: Turn, before: Vec<Answer>) {
        self.asked.push(Asked { turn, before });
    }

    /// Every fact that was asked, or answered before, in the pack's order.
    pub fn answered(&self) -> Vec<FactId> {
        let all = (0..self.pack.facts.len()).map(FactId);
        all.filter(|fact| {
            *self.answer(*fact) != Answer::Unknown
                || self.passed.contains(fact)
                || self.asked.iter().any(|asked| asks(&asked.turn, *fact))
        })
        .collect()
    }
}

fn asks(turn: &Turn, fact: FactId) -> bool {
    match turn {
        Turn::Fact(asked) => *asked == fact,
        Turn::Events(_, facts) => facts.contains(&fact),
    }
}
