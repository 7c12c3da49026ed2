//! Facts: what may be asked about a listing, and what a person may answer.
//!
//! *Not yet* is not *not known*, and neither is *no*: an event that has not happened can still be
//! brought about, an event nobody knows of may have happened already.

use super::moment::Moment;
use super::term::Unit;
use super::window::Window;

/// The place of a fact in its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub usize);

/// A question a pack can ask.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name in case files and expressions.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: FactKind,
    /// A fact that cannot lie after this one: this one's answer is never earlier than that one's.
    pub not_before: Option<FactId>,
    /// Whether it cannot lie after the as-of day.
    pub not_after_as_of: bool,
    /// Questions of one group are asked together.
    pub group: String,
}

/// The kinds of answers.
#[derive(Clone, Debug)]
pub enum FactKind {
    /// A day, a month or a year.
    Date,
    /// Something that happens, or is done by somebody.
    Event {
        /// Who brings it about.
        actor: Actor,
        /// Whether somebody can take it as a step towards removal. What merely happens is no step.
        step: bool,
    },
    /// One of a closed list.
    Choice(Vec<String>),
    /// Several of a closed list.
    Choices {
        /// The closed list.
        values: Vec<String>,
        /// Whether *none of these* is an answer.
        may_be_none: bool,
    },
    /// Yes or no: a choice of `yes` and `no`, in this order.
    YesNo,
    /// A whole number.
    Number {
        /// What is counted; a number with a unit of time can be added to a date.
        unit: Option<Unit>,
        /// The least value that makes sense.
        least: i64,
        /// The greatest value that makes sense.
        most: i64,
    },
}

/// Who must take a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// The listed person.
    Person,
    /// The court that enforces and lists.
    Court,
    /// The next higher court.
    HigherCourt,
    /// An administrative authority.
    Authority,
    /// The creditor.
    Creditor,
    /// Somebody else.
    ThirdParty,
}

impl Actor {
    /// Every actor with the name packs and results use for it.
    pub const NAMES: &[(Actor, &str)] = &[
        (Actor::Person, "person"),
        (Actor::Court, "court"),
        (Actor::HigherCourt, "higher-court"),
        (Actor::Authority, "authority"),
        (Actor::Creditor, "creditor"),
        (Actor::ThirdParty, "third-party"),
    ];
}

/// A set of values of one closed list, by their places in it (at most 64).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValueSet(pub u64);

impl ValueSet {
    /// The most values a closed list may have.
    pub const CAPACITY: usize = 64;

    /// The set of one value.
    pub fn only(place: usize) -> ValueSet {
        ValueSet(1u64.checked_shl(place as u32).unwrap_or(0))
    }

    /// The first `count` values.
    pub fn first(count: usize) -> ValueSet {
        (0..count).fold(ValueSet::default(), |set, place| set.with(ValueSet::only(place)))
    }

    /// Both sets together.
    pub fn with(self, other: ValueSet) -> ValueSet {
        ValueSet(self.0 | other.0)
    }

    /// What both sets hold.
    pub fn meet(self, other: ValueSet) -> ValueSet {
        ValueSet(self.0 & other.0)
    }

    /// What this set holds and the other does not.
    pub fn without(self, other: ValueSet) -> ValueSet {
        ValueSet(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many values are in it.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The places in it, in order.
    pub fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = (left != 0).then_some(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(place)
        })
    }
}

/// What is answered to a question. *I don't know* is always an answer.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// Not known.
    Unknown,
    /// A day, or the first and last day of a month or year; without a last day where it may not have
    /// come at all by the day the case is looked at.
    On(Window),
    /// An event that has not happened yet.
    NotYet,
    /// The place of the value chosen; for yes-no, 0 is *yes*.
    One(usize),
    /// The values chosen.
    Several(ValueSet),
    /// A whole number.
    Number(i64),
}

impl Fact {
    /// The closed list of a choice, of choices or of a yes-no question.
    pub fn values(&self) -> &[String] {
        match &self.kind {
            FactKind::Choice(values) | FactKind::Choices { values, .. } => values,
            FactKind::YesNo => yes_no(),
            FactKind::Date | FactKind::Event { .. } | FactKind::Number { .. } => &[],
        }
    }

    /// Who takes this step, if it is one.
    pub fn step_actor(&self) -> Option<Actor> {
        match self.kind {
            FactKind::Event { actor, step: true } => Some(actor),
            _ => None,
        }
    }

    /// Who brings this event about, as a step or not.
    pub fn actor(&self) -> Option<Actor> {
        match self.kind {
            FactKind::Event { actor, .. } => Some(actor),
            _ => None,
        }
    }

    /// What an answer leaves possible, as of a day. An answer of another kind leaves everything possible.
    pub fn state(&self, answer: &Answer, as_of: chrono::NaiveDate) -> State {
        match (&self.kind, answer) {
            (FactKind::Date | FactKind::Event { .. }, answer) => {
                let window = match answer {
                    Answer::On(window) => *window,
                    Answer::NotYet => Window::NEVER,
                    _ => Window::UNKNOWN,
                };
                let is_date = matches!(self.kind, FactKind::Date);
                let past = Window::between(Moment::Always, Moment::Day(as_of));
                let has_a_day = is_date || matches!(answer, Answer::On(_));
                // A window without an end was written of an earlier day: it may not have come by then.
                let is_open = matches!(answer, Answer::On(window) if window.latest() == Moment::Never);
                let bounded = if self.not_after_as_of && has_a_day && !is_open { window.meet(past) } else { None };
                State::When(bounded.unwrap_or(window))
            }
            (FactKind::Choices { values, may_be_none }, answer) => match answer {
                Answer::Several(set) => State::Among { has: *set, may: *set, may_be_none: *may_be_none },
                _ => State::Among {
                    has: ValueSet::default(),
                    may: ValueSet::first(values.len()),
                    may_be_none: *may_be_none,
                },
            },
            (FactKind::Choice(_) | FactKind::YesNo, answer) => State::OneOf(match answer {
                Answer::One(place) => ValueSet::only(*place),
                _ => ValueSet::first(self.values().len()),
            }),
            (FactKind::Number { least, most, .. }, answer) => match answer {
                Answer::Number(value) => State::Number { least: *value, most: *value },
                _ => State::Number { least: *least, most: *most },
            },
        }
    }
}

fn yes_no() -> &'static [String] {
    static VALUES: std::sync::OnceLock<[String; 2]> = std::sync::OnceLock::new();
    VALUES.get_or_init(|| ["yes".to_owned(), "no".to_owned()])
}

/// What is still possible of a fact while a case is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A date, or when an event happens.
    When(Window),
    /// One of these values.
    OneOf(ValueSet),
    /// Certainly `has`, possibly also more of `may`.
    Among {
        /// Values it certainly has.
        has: ValueSet,
        /// Values it may have.
        may: ValueSet,
        /// Whether it may have no value at all.
        may_be_none: bool,
    },
    /// A number between two, both included.
    Number {
        /// The least still possible.
        least: i64,
        /// The greatest still possible.
        most: i64,
    },
}

impl State {
    /// Whether only one answer is left.
    pub fn is_settled(self) -> bool {
        match self {
            State::When(window) => window.is_exact(),
            State::OneOf(set) => set.len() == 1,
            State::Among { has, may, .. } => has == may,
            State::Number { least, most } => least == most,
        }
    }

    /// What is possible in both; `None` if nothing is.
    pub fn meet(self, other: State) -> Option<State> {
        match (self, other) {
            (State::When(one), State::When(two)) => one.meet(two).map(State::When),
            (State::OneOf(one), State::OneOf(two)) => {
                let both = one.meet(two);
                (!both.is_empty()).then_some(State::OneOf(both))
            }
            (
                State::Among { has, may, may_be_none },
                State::Among { has: other_has, may: other_may, may_be_none: other_none },
            ) => {
                let (has, may) = (has.with(other_has), may.meet(other_may));
                let possible = has.without(may).is_empty();
                possible.then_some(State::Among { has, may, may_be_none: may_be_none && other_none })
            }
            (State::Number { least, most }, State::Number { least: other_least, most: other_most }) => {
                let (least, most) = (least.max(other_least), most.min(other_most));
                (least <= most).then_some(State::Number { least, most })
            }
            _ => None,
        }
    }

    /// Whether one of `values` is chosen, as a truth.
    pub fn chosen(self, values: ValueSet) -> Window {
        match self {
            State::OneOf(possible) => {
                let some = !possible.meet(values).is_empty();
                let all = some && possible.without(values).is_empty();
                Window::between(
                    if some { Moment::Always } else { Moment::Never },
                    if all { Moment::Always } else { Moment::Never },
                )
            }
            State::Among { has, may, may_be_none } => {
                let surely =
                    !has.meet(values).is_empty() || (!may_be_none && may.without(values).is_empty() && !may.is_empty());
                let maybe = !may.meet(values).is_empty();
                Window::between(
                    if maybe { Moment::Always } else { Moment::Never },
                    if surely { Moment::Always } else { Moment::Never },
                )
            }
            State::When(_) | State::Number { .. } => Window::UNKNOWN,
        }
    }
}
