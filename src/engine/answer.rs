//! The answer of one day to one listing, reduced to what can be compared with another day's: where
//! each way stands, when it opens and is due, what runs, what is to be noted.
//!
//! A moment counted from the day of looking itself is another one every day although nothing has
//! changed. Of such a moment only this is kept: whether it has come.

use chrono::NaiveDate;

use super::evaluate::{standing, views};
use super::evaluation::{Standing, Views};
use super::expression::{PathId, VersionId};
use super::fact::{Answer, FactId};
use super::moment::Moment;
use super::on_day::OnDay;
use super::pack::{Effect, Modality, Pack, ProcedureStep, Rule};
use super::parts::moves_with_today;
use super::window::Window;
use super::world::World;

/// What of an answer can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Whether the entry has been made.
    Listing,
    /// The texts that may govern.
    GovernedBy,
    /// Where removal stands.
    Standing,
    /// The earliest opening over the mandatory paths.
    Removal,
    /// Where a way stands.
    PathStanding(PathId),
    /// When it opens.
    PathOpens(PathId),
    /// By when the authority must have acted.
    PathDue(PathId),
    /// Whether that day has passed.
    PathOverdue(PathId),
    /// Whether a way that waits for steps would be open at once if they were taken.
    PathWithinReach(PathId),
    /// Whether an effect runs.
    Effect(usize),
    /// Whether a bar runs.
    Bar(usize),
    /// How the last day for a step of a procedure stands: the procedure, and its step.
    Step(usize, usize),
    /// Whether something is to be noted.
    Note(usize),
}

impl Aspect {
    /// The name of the kind in results.
    pub fn name(self) -> &'static str {
        match self {
            Aspect::Listing => "listing",
            Aspect::GovernedBy => "governed-by",
            Aspect::Standing => "standing",
            Aspect::Removal => "removal",
            Aspect::PathStanding(_) => "path-standing",
            Aspect::PathOpens(_) => "path-opens",
            Aspect::PathDue(_) => "path-due",
            Aspect::PathOverdue(_) => "path-overdue",
            Aspect::PathWithinReach(_) => "path-within-reach",
            Aspect::Effect(_) => "effect",
            Aspect::Bar(_) => "bar",
            Aspect::Step(..) => "procedure-step",
            Aspect::Note(_) => "note",
        }
    }
}

/// What an aspect is on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// It is so, or it is not.
    Truth(bool),
    /// These texts may govern.
    Versions(Vec<VersionId>),
    /// Where something stands.
    Standing(Standing),
    /// A window of fixed days.
    When(Window),
    /// Of a moment counted from the day of looking: whether it has come.
    Coming(Coming),
    /// Whether something runs.
    Running(Running),
    /// How the last day for a step stands.
    Turn(Turn),
}

/// Whether a moment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coming {
    /// It never comes.
    Never,
    /// It lies ahead.
    Ahead,
    /// It may have come.
    Perhaps,
    /// It has come.
    Come,
}

impl Coming {
    /// Every value with the name results use for it.
    pub const NAMES: &[(Coming, &str)] =
        &[(Coming::Never, "never"), (Coming::Ahead, "ahead"), (Coming::Perhaps, "perhaps"), (Coming::Come, "come")];

    fn of(window: Window, day: NaiveDate) -> Coming {
        if window == Window::NEVER {
            Coming::Never
        } else if window.latest().has_come_by(day) {
            Coming::Come
        } else if window.earliest().has_come_by(day) {
            Coming::Perhaps
        } else {
            Coming::Ahead
        }
    }
}

impl Coming {
    /// The same of a moment counted from the day of looking. Its earliest day follows that day, and
    /// may jump over a rest day or a 29 February on the way: it says nothing.
    fn of_moving(window: Window, day: NaiveDate) -> Coming {
        match Coming::of(window, day) {
            Coming::Ahead | Coming::Perhaps if window.latest() == Moment::Never => Coming::Perhaps,
            Coming::Perhaps => Coming::Ahead,
            settled => settled,
        }
    }
}

/// Whether something that lasts is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It has not begun.
    NotBegun,
    /// It may have begun.
    Perhaps,
    /// It runs.
    Runs,
    /// It has begun and may have ended.
    PerhapsOver,
    /// It is over.
    Over,
}

impl Running {
    /// Every value with the name results use for it.
    pub const NAMES: &[(Running, &str)] = &[
        (Running::NotBegun, "not-begun"),
        (Running::Perhaps, "perhaps"),
        (Running::Runs, "runs"),
        (Running::PerhapsOver, "perhaps-over"),
        (Running::Over, "over"),
    ];

    fn of(begun: Coming, ended: Coming) -> Running {
        match (begun, ended) {
            (Coming::Never | Coming::Ahead, _) => Running::NotBegun,
            (Coming::Perhaps, Coming::Come) => Running::Over,
            (Coming::Perhaps, _) => Running::Perhaps,
            (Coming::Come, Coming::Come) => Running::Over,
            (Coming::Come, Coming::Perhaps) => Running::PerhapsOver,
            (Coming::Come, _) => Running::Runs,
        }
    }
}

/// How the last day for a step of a procedure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The step cannot be taken yet, or not at all.
    NotYet,
    /// It may be that it can be taken.
    Perhaps,
    /// It can be taken, and its last day has not passed.
    Open,
    /// Its last day may have passed.
    PerhapsLate,
    /// Its last day has passed.
    Late,
    /// It was taken.
    Done,
}

impl Turn {
    /// Every value with the name results use for it.
    pub const NAMES: &[(Turn, &str)] = &[
        (Turn::NotYet, "not-yet"),
        (Turn::Perhaps, "perhaps"),
        (Turn::Open, "open"),
        (Turn::PerhapsLate, "perhaps-late"),
        (Turn::Late, "late"),
        (Turn::Done, "done"),
    ];

    fn of(step: &ProcedureStep, deadline: &Rule, world: &World, day: NaiveDate) -> Turn {
        let done = step.done.map_or(Window::NEVER, |fact| world.when(fact));
        if done.latest().has_come_by(day) {
            return Turn::Done;
        }
        let (starts, by) = (world.tight(&step.starts), world.tight(deadline));
        let today = Moment::Day(day);
        match Coming::of(starts, day) {
            Coming::Never | Coming::Ahead => Turn::NotYet,
            _ if by.latest() < today => Turn::Late,
            Coming::Perhaps => Turn::Perhaps,
            Coming::Come if by.earliest() < today => Turn::PerhapsLate,
            Coming::Come => Turn::Open,
        }
    }
}

/// Answers to one listing, day by day: every aspect in a fixed order, and what each day makes of it.
pub(super) struct Answers<'a> {
    pack: &'a Pack,
    /// The place of the listing in the case.
    place: usize,
    /// The facts that take their moment from when another entry is gone.
    moving_facts: Vec<FactId>,
    /// Whether the moments of a path's opening and deadline are counted from the day of looking.
    moving: Vec<(bool, bool)>,
    removal_moves: bool,
}

impl<'a> Answers<'a> {
    pub(super) fn new(pack: &'a Pack, place: usize, moving_facts: Vec<FactId>) -> Answers<'a> {
        let moves = |rule: &Rule| moves_with_today(pack, &rule.expr, &moving_facts);
        let moving = pack.paths.iter().map(|path| (moves(&path.opens), path.due.as_ref().is_some_and(moves)));
        let (moving, removal_moves) = (moving.collect(), moves(&pack.removal));
        Answers { pack, place, moving_facts, moving, removal_moves }
    }

    /// What the listing comes to on a day; nothing before the entry was made.
    pub(super) fn on(&self, then: &OnDay) -> Option<Vec<(Aspect, Value)>> {
        let world = then.world(self.place)?;
        let still = then.still(self.place)?;
        let (day, best) = (then.day, world.at_best());
        let when = |rule: &Rule, moves: bool| match moves {
            true => Value::Coming(Coming::of_moving(world.tight(rule), day)),
            false => Value::When(still.tight(rule)),
        };
        let removal = views(world, &best, &self.pack.removal).where_steps_help();
        let made = self.pack.listing_date.map_or(Coming::Come, |date| Coming::of(self.written(then, date), day));
        let is_made = if made == Coming::Come { Value::Truth(true) } else { Value::Coming(made) };
        let mut answer = vec![
            (Aspect::Listing, is_made),
            (Aspect::GovernedBy, Value::Versions(world.governing())),
            (Aspect::Standing, Value::Standing(standing(removal, day, Modality::Shall))),
            (Aspect::Removal, when(&self.pack.removal, self.removal_moves)),
        ];
        for (place, path) in self.pack.paths.iter().enumerate() {
            let id = PathId(place);
            let (opens_moves, due_moves) = self.moving.get(place).copied().unwrap_or_default();
            let opens: Views = views(world, &best, &path.opens).where_steps_help();
            let stands = standing(opens, day, path.modality);
            let waits = stands == Standing::NeedsSteps;
            let reach = if waits { self.reach(then, best.tight(&path.opens), &path.opens) } else { Coming::Never };
            answer.push((Aspect::PathStanding(id), Value::Standing(stands)));
            answer.push((Aspect::PathOpens(id), when(&path.opens, opens_moves)));
            answer.push((Aspect::PathWithinReach(id), Value::Coming(reach)));
            if let Some(due) = &path.due {
                let passed = world.tight(due).latest() < Moment::Day(day);
                answer.push((Aspect::PathDue(id), when(due, due_moves)));
                answer.push((Aspect::PathOverdue(id), Value::Truth(passed)));
            }
        }
        // That somebody has to take the entry off by then ends nothing: on the next day it may still stand.
        let doubting = world.clone().trusting_nobody();
        let mut lasting = Lasting { world: &doubting, moving: &self.moving_facts, known: Vec::new() };
        for (place, effect) in self.pack.effects.iter().enumerate() {
            answer.push((Aspect::Effect(place), Value::Running(lasting.running(effect, day))));
        }
        for (place, bar) in self.pack.bars.iter().enumerate() {
            answer.push((Aspect::Bar(place), Value::Running(lasting.running(bar, day))));
        }
        for (place, procedure) in self.pack.procedures.iter().enumerate() {
            for (at, step) in procedure.steps.iter().enumerate() {
                if let Some(deadline) = &step.deadline {
                    answer.push((Aspect::Step(place, at), Value::Turn(Turn::of(step, deadline, world, day))));
                }
            }
        }
        for (place, note) in self.pack.notes.iter().enumerate() {
            answer.push((Aspect::Note(place), Value::Coming(said(world.tight(&note.when), day))));
        }
        Some(answer)
    }

    /// What is written of a date, before the day of looking bounds it.
    fn written(&self, then: &OnDay, date: FactId) -> Window {
        let listing = then.known.get(self.place).and_then(Option::as_ref);
        match listing.and_then(|listing| listing.answers.get(date.0)) {
            Some(Answer::On(window)) => *window,
            _ => Window::ALWAYS,
        }
    }

    /// Whether a way that waits for steps would be open at once if they were taken. On a rest day it may
    /// have to wait for the next working day: what was within reach shortly before still is.
    fn reach(&self, then: &OnDay, today: Window, opens: &Rule) -> Coming {
        let today = Coming::of(today, then.day);
        let is_late = matches!(today, Coming::Ahead | Coming::Perhaps);
        let came = |(day, best): (NaiveDate, &World)| Coming::of(best.tight(opens), day) == Coming::Come;
        if is_late && then.shortly_before(self.place).any(came) { Coming::Come } else { today }
    }

    /// The rule behind an aspect, where there is one.
    pub(super) fn rule(&self, aspect: Aspect, to: &Value) -> Option<&'a Rule> {
        let lasting = |effect: &'a Effect| match to {
            Value::Running(Running::PerhapsOver | Running::Over) => &effect.ends,
            _ => &effect.begins,
        };
        match aspect {
            Aspect::Listing | Aspect::GovernedBy => None,
            Aspect::Standing | Aspect::Removal => Some(&self.pack.removal),
            Aspect::PathStanding(path) | Aspect::PathOpens(path) | Aspect::PathWithinReach(path) => {
                Some(&self.pack.path(path).opens)
            }
            Aspect::PathDue(path) | Aspect::PathOverdue(path) => self.pack.path(path).due.as_ref(),
            Aspect::Effect(place) => self.pack.effects.get(place).map(lasting),
            Aspect::Bar(place) => self.pack.bars.get(place).map(lasting),
            Aspect::Step(procedure, step) => {
                let step = self.pack.procedures.get(procedure).and_then(|procedure| procedure.steps.get(step))?;
                match to {
                    Value::Turn(Turn::Late | Turn::PerhapsLate) => step.deadline.as_ref(),
                    _ => Some(&step.starts),
                }
            }
            Aspect::Note(place) => self.pack.notes.get(place).map(|note| &note.when),
        }
    }
}

/// Whether a note is said: what does not hold today is not, whenever it may come to hold.
fn said(window: Window, day: NaiveDate) -> Coming {
    match Coming::of(window, day) {
        Coming::Ahead => Coming::Never,
        holds => holds,
    }
}

/// Beginnings and ends, most of which effects share: each is worked out once.
struct Lasting<'w, 'a> {
    world: &'w World<'a>,
    moving: &'w [FactId],
    known: Vec<(&'a Rule, Coming)>,
}

impl<'a> Lasting<'_, 'a> {
    fn running(&mut self, effect: &'a Effect, day: NaiveDate) -> Running {
        let begun = self.coming(&effect.begins, day);
        let ended = if effect.lifelong { Coming::Never } else { self.coming(&effect.ends, day) };
        Running::of(begun, ended)
    }

    fn coming(&mut self, rule: &'a Rule, day: NaiveDate) -> Coming {
        if let Some((_, known)) = self.known.iter().find(|(each, _)| each.expr == rule.expr) {
            return *known;
        }
        let window = self.world.tight(rule);
        let moves = moves_with_today(self.world.pack, &rule.expr, self.moving);
        let coming = if moves { Coming::of_moving(window, day) } else { Coming::of(window, day) };
        self.known.push((rule, coming));
        coming
    }
}
