//! Terms: lengths of time as the law writes them.
//!
//! A term is never silently turned into days: one month is not thirty days, and three working days
//! are not three days. Terms that are added together are added unit by unit and applied once, so
//! that *2 years + 2 years* from 29 February is the same as *4 years*.

/// A length of time. Applied in this order: months, then days, then working days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Term {
    /// Years and months, counted in months.
    pub months: u32,
    /// Calendar days.
    pub days: u32,
    /// Working days, make-up weekends included.
    pub working_days: u32,
    /// Working days with make-up weekends left out: the other reading of the undefined word.
    pub weekdays: u32,
}

/// A unit in which the law, or a fact, counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Twelve months.
    Years,
    /// Months, ending on the corresponding day.
    Months,
    /// Calendar days.
    Days,
    /// Working days, make-up weekends counted.
    WorkingDays,
    /// Monday to Friday less holidays; make-up weekends not counted.
    Weekdays,
}

impl Term {
    /// So many of one unit.
    pub fn of(count: u32, unit: Unit) -> Term {
        let mut term = Term::default();
        match unit {
            Unit::Years => term.months = count.saturating_mul(12),
            Unit::Months => term.months = count,
            Unit::Days => term.days = count,
            Unit::WorkingDays => term.working_days = count,
            Unit::Weekdays => term.weekdays = count,
        }
        term
    }

    /// The lesser of both, unit by unit.
    pub fn least(self, other: Term) -> Term {
        self.each(other, u32::min)
    }

    /// The greater of both, unit by unit.
    pub fn most(self, other: Term) -> Term {
        self.each(other, u32::max)
    }

    fn each(self, other: Term, join: fn(u32, u32) -> u32) -> Term {
        Term {
            months: join(self.months, other.months),
            days: join(self.days, other.days),
            working_days: join(self.working_days, other.working_days),
            weekdays: join(self.weekdays, other.weekdays),
        }
    }

    /// Both lengths, added unit by unit.
    pub fn plus(self, other: Term) -> Term {
        self.each(other, u32::saturating_add)
    }
}
