//! Lengths of time in words, in the units the law writes.

use super::Texts;
use crate::engine::term::Term;

impl Texts {
    /// A length of time: *2 years*, *1 year and 6 months*, *3 working days*.
    pub fn term(&self, term: Term) -> String {
        let (years, months) = (term.months / 12, term.months % 12);
        let parts = [
            ("term-years", years),
            ("term-months", months),
            ("term-days", term.days),
            ("term-working-days", term.working_days),
            ("term-weekdays", term.weekdays),
        ];
        let said = parts.iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = said.map(|(id, count)| self.ui(id, &[("count", (*count).into())])).collect();
        if said.is_empty() { self.ui("term-none", &[]) } else { self.all_of(&said) }
    }

    /// Lengths still possible: *2 years or 5 years*.
    pub fn terms(&self, terms: &[Term]) -> String {
        let mut distinct: Vec<String> = Vec::new();
        for term in terms.iter().map(|term| self.term(*term)) {
            if !distinct.contains(&term) {
                distinct.push(term);
            }
        }
        self.any_of(&distinct)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::term::Unit;

    #[test]
    fn lengths_keep_their_units() {
        let texts = Texts::embedded("en").expect("the program's own texts");
        let check = |term: Term, expected: &str| assert_eq!(texts.term(term), expected);
        check(Term::of(3, Unit::WorkingDays), "3 working days");
        check(Term::of(1, Unit::Days), "1 day");
        check(Term::of(2, Unit::Years), "2 years");
        check(Term::of(18, Unit::Months), "1 year and 6 months");
        check(Term::default(), "no time");
        assert_eq!(texts.terms(&[Term::of(2, Unit::Years), Term::of(5, Unit::Years)]), "2 years or 5 years");
        assert_eq!(texts.terms(&[Term::of(2, Unit::Years), Term::of(24, Unit::Months)]), "2 years");
    }
}
