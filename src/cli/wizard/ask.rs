//! Asking: one turn of the interview put to a person, with help, *I don't know* and *back* at every
//! question.

use crate::engine::fact::{Answer, FactId, FactKind, ValueSet};
use crate::engine::term::Term;
use crate::engine::window::Window;
use crate::pack::case_file::{Contradiction, partial_date};
use crate::report::glossary_words;
use crate::text::{Naming, Texts, Value};

use crate::cli::failure::Failure;

use super::interview::{Interview, Turn, Upcoming};
use super::prompter::{Menu, Prompter, Reply};

/// The most words explained beside one question.
const MOST_WORDS: usize = 4;

/// What came of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// It was answered, if only with *I don't know*.
    Answered,
    /// The person wants the question before.
    Back,
}

/// Someone to ask, and the words to ask in.
pub struct Asking<'a, P> {
    /// Whom to ask.
    pub prompter: &'a mut P,
    /// The words.
    pub texts: &'a Texts,
}

enum Given {
    Answer(Answer),
    Back,
}

impl<P: Prompter> Asking<'_, P> {
    /// Puts one turn to the person.
    pub fn turn(&mut self, interview: &mut Interview, upcoming: &Upcoming) -> Result<Turned, Failure> {
        let asked = match &upcoming.turn {
            Turn::Fact(_) => 1,
            Turn::Events(_, facts) => facts.len(),
        };
        let left = Value::from(upcoming.left.saturating_sub(asked));
        let number = Value::from(interview.turns() + 1);
        let values = [("number", number), ("left", left)];
        self.prompter.say(&format!("\n{}", self.texts.ui("wizard-number-left", &values)));
        match &upcoming.turn {
            Turn::Fact(fact) => self.fact(interview, *fact),
            Turn::Events(group, facts) => self.events(interview, group, facts),
        }
    }

    /// Asks one fact until its answer fits the others.
    pub fn fact(&mut self, interview: &mut Interview, fact: FactId) -> Result<Turned, Failure> {
        loop {
            let given = match &interview.pack().facts[fact.0].kind {
                FactKind::Date => self.date(interview, fact)?,
                FactKind::Event { .. } => self.event(interview, fact)?,
                FactKind::Choice(_) | FactKind::YesNo => self.choice(interview, fact)?,
                FactKind::Choices { may_be_none, .. } => self.choices(interview, fact, *may_be_none)?,
                FactKind::Number { .. } => self.number(interview, fact)?,
            };
            match given {
                Given::Back => return Ok(Turned::Back),
                Given::Answer(answer) => match interview.take(fact, answer) {
                    Ok(()) => return Ok(Turned::Answered),
                    Err(contradiction) => self.prompter.say(&contradicts(interview, &contradiction, self.texts)),
                },
            }
        }
    }

    /// Asks about several events at once, so that nobody has to say *not yet* seven times.
    fn events(&mut self, interview: &mut Interview, group: &str, facts: &[FactId]) -> Result<Turned, Failure> {
        let pack = interview.pack();
        let naming = Naming::new(self.texts, pack);
        let question = naming.named("group", group);
        let listed = facts.iter().map(|fact| format!("- {}", naming.step(*fact))).collect::<Vec<_>>().join("\n");
        self.prompter.say(&format!("{question}\n{listed}"));
        let items = ["wizard-events-none", "wizard-events-some", "wizard-unknown", "wizard-help", "wizard-back"];
        let items: Vec<String> = items.iter().map(|id| self.texts.ui(id, &[])).collect();
        loop {
            match self.prompter.choose(&self.texts.ui("wizard-choose", &[]), &items)? {
                Reply::Answer(0) => interview.take_all(group, facts, &Answer::NotYet),
                Reply::Answer(1) => interview.open(group),
                Reply::Answer(2) => interview.take_all(group, facts, &Answer::Unknown),
                Reply::Answer(3) => {
                    facts.iter().for_each(|fact| self.help(interview, *fact));
                    continue;
                }
                _ => return Ok(Turned::Back),
            }
            return Ok(Turned::Answered);
        }
    }

    fn date(&mut self, interview: &Interview, fact: FactId) -> Result<Given, Failure> {
        let question = Naming::new(self.texts, interview.pack()).question(fact);
        let items = [self.texts.ui("wizard-date-known", &[])];
        loop {
            match self.menu(interview, fact, &question, &items)? {
                Some(0) => {
                    if let Some(window) = self.day()? {
                        return Ok(Given::Answer(Answer::On(window)));
                    }
                }
                Some(_) => return Ok(Given::Answer(Answer::Unknown)),
                None => return Ok(Given::Back),
            }
        }
    }

    fn event(&mut self, interview: &Interview, fact: FactId) -> Result<Given, Failure> {
        let question = Naming::new(self.texts, interview.pack()).question(fact);
        let items = ["wizard-event-happened", "wizard-event-not-yet"].map(|id| self.texts.ui(id, &[]));
        loop {
            match self.menu(interview, fact, &question, &items)? {
                Some(0) => {
                    if let Some(window) = self.day()? {
                        return Ok(Given::Answer(Answer::On(window)));
                    }
                }
                Some(1) => return Ok(Given::Answer(Answer::NotYet)),
                Some(_) => return Ok(Given::Answer(Answer::Unknown)),
                None => return Ok(Given::Back),
            }
        }
    }

    fn choice(&mut self, interview: &Interview, fact: FactId) -> Result<Given, Failure> {
        let pack = interview.pack();
        let naming = Naming::new(self.texts, pack);
        let count = pack.facts[fact.0].values().len();
        let items: Vec<String> = (0..count).map(|place| naming.value(fact, place)).collect();
        match self.menu(interview, fact, &naming.question(fact), &items)? {
            Some(place) if place < count => Ok(Given::Answer(Answer::One(place))),
            Some(_) => Ok(Given::Answer(Answer::Unknown)),
            None => Ok(Given::Back),
        }
    }

    /// Several values are ticked one after the other, with the same keys as every other question.
    fn choices(&mut self, interview: &Interview, fact: FactId, may_be_none: bool) -> Result<Given, Failure> {
        let pack = interview.pack();
        let naming = Naming::new(self.texts, pack);
        let asked = naming.question(fact);
        let mut question = Some(asked.as_str());
        let count = pack.facts[fact.0].values().len();
        let mut set = ValueSet::default();
        let mut at = 0;
        loop {
            let ticked = |place: usize| !set.meet(ValueSet::only(place)).is_empty();
            let mut items: Vec<String> = (0..count)
                .map(|place| {
                    let id = if ticked(place) { "wizard-ticked" } else { "wizard-not-ticked" };
                    self.texts.ui(id, &[("value", naming.value(fact, place).into())])
                })
                .collect();
            let done = if set.is_empty() && may_be_none { "wizard-none-of-these" } else { "wizard-done" };
            items.push(self.texts.ui(done, &[]));
            let chosen = self.menu_from(interview, fact, question, &items, at, true)?;
            question = None;
            match chosen {
                Some(place) if place < count => {
                    at = place;
                    let one = ValueSet::only(place);
                    set = if ticked(place) { set.without(one) } else { set.with(one) };
                }
                Some(place) if place == count => {
                    if set.is_empty() && !may_be_none {
                        self.prompter.say(&self.texts.ui("wizard-at-least-one", &[]));
                        continue;
                    }
                    let told = if set.is_empty() { items[count].clone() } else { naming.values(fact, set) };
                    self.prompter.say(&format!("> {told}"));
                    return Ok(Given::Answer(Answer::Several(set)));
                }
                Some(_) => return Ok(Given::Answer(Answer::Unknown)),
                None => return Ok(Given::Back),
            }
        }
    }

    fn number(&mut self, interview: &Interview, fact: FactId) -> Result<Given, Failure> {
        let pack = interview.pack();
        let question = Naming::new(self.texts, pack).question(fact);
        let FactKind::Number { unit, least, most } = &pack.facts[fact.0].kind else {
            return Ok(Given::Answer(Answer::Unknown));
        };
        let worded = |number: i64| match (unit, u32::try_from(number)) {
            (Some(unit), Ok(count)) if count > 0 => self.texts.term(Term::of(count, *unit)),
            _ => number.to_string(),
        };
        let range = [("least", Value::from(*least)), ("most", Value::from(*most))];
        let items: Vec<String> = if most.abs_diff(*least) < 12 {
            (*least..=*most).map(worded).collect()
        } else {
            vec![self.texts.ui("wizard-number-known", &range)]
        };
        match self.menu(interview, fact, &question, &items)? {
            Some(place) if place >= items.len() => Ok(Given::Answer(Answer::Unknown)),
            Some(place) if items.len() > 1 || most == least => {
                Ok(Given::Answer(Answer::Number(least.saturating_add(place as i64))))
            }
            Some(_) => loop {
                let Reply::Answer(typed) = self.prompter.line(&self.texts.ui("wizard-number-type", &range))? else {
                    return self.number(interview, fact);
                };
                match typed.trim().parse() {
                    Ok(number) if (*least..=*most).contains(&number) => {
                        return Ok(Given::Answer(Answer::Number(number)));
                    }
                    _ if typed.trim().is_empty() => return self.number(interview, fact),
                    _ => self.prompter.say(&self.texts.ui("wizard-number-wrong", &range)),
                }
            },
            None => Ok(Given::Back),
        }
    }

    /// A typed day, month or year; an empty line goes back to the question.
    pub fn day(&mut self) -> Result<Option<Window>, Failure> {
        loop {
            let Reply::Answer(typed) = self.prompter.line(&self.texts.ui("wizard-date-type", &[]))? else {
                return Ok(None);
            };
            let typed = typed.trim();
            if typed.is_empty() {
                return Ok(None);
            }
            match partial_date(typed) {
                Some(window) => return Ok(Some(window)),
                None => self.prompter.say(&self.texts.ui("wizard-date-wrong", &[("written", typed.into())])),
            }
        }
    }

    /// A menu with *I don't know* (the item after the last), help, and *back* (`None`).
    fn menu(
        &mut self,
        of: &Interview,
        fact: FactId,
        question: &str,
        items: &[String],
    ) -> Result<Option<usize>, Failure> {
        self.menu_from(of, fact, Some(question), items, 0, false)
    }

    fn menu_from(
        &mut self,
        of: &Interview,
        fact: FactId,
        question: Option<&str>,
        items: &[String],
        start: usize,
        ticks: bool,
    ) -> Result<Option<usize>, Failure> {
        let mut all = items.to_vec();
        all.extend(["wizard-unknown", "wizard-help", "wizard-back"].map(|id| self.texts.ui(id, &[])));
        let help = items.len() + 1;
        loop {
            match self.prompter.choose_from(&Menu { question, items: &all, start, ticking: ticks })? {
                Reply::Answer(place) if place == help => self.help(of, fact),
                Reply::Answer(place) if place < help => return Ok(Some(place)),
                _ => return Ok(None),
            }
        }
    }

    /// What is asked, why, and by which article.
    fn help(&mut self, of: &Interview, fact: FactId) {
        let naming = Naming::new(self.texts, of.pack());
        self.prompter.say(&format!("\n{}", naming.question(fact)));
        for attribute in ["help", "why"] {
            if let Some(text) = naming.fact_attribute(fact, attribute) {
                self.prompter.say(&text);
            }
        }
        let said = ["help", "why"].iter().filter_map(|attribute| naming.fact_attribute(fact, attribute));
        let said: String = std::iter::once(naming.question(fact)).chain(said).collect::<Vec<_>>().join("\n");
        for (word, means) in words_in(self.texts, &said) {
            self.prompter.say(&self.texts.ui("wizard-word", &[("word", word.into()), ("means", means.into())]));
        }
    }
}

/// The words of the glossary that a text uses, each with what it means.
fn words_in(texts: &Texts, said: &str) -> Vec<(String, String)> {
    let said = said.to_lowercase();
    // *credit repair (信用修复)*, *has to, may*: each of these is a way to say it; short ones are part of others.
    let is_said = |word: &str| {
        let mut ways = word.split(['(', ')', '（', '）', ',', '，', '、']).map(|way| way.trim().to_lowercase());
        ways.any(|way| way.len() > 5 && said.contains(&way))
    };
    glossary_words(texts).into_iter().filter(|(word, _)| is_said(word)).take(MOST_WORDS).collect()
}

/// Why an answer cannot be, in words.
fn contradicts(interview: &Interview, found: &Contradiction, texts: &Texts) -> String {
    let naming = Naming::new(texts, interview.pack());
    let named = |id: &str| interview.pack().fact(id).map_or_else(|| id.to_owned(), |fact| naming.fact(fact));
    let values: Vec<(&str, Value)> = found
        .args
        .iter()
        .map(|(name, value)| match *name {
            "fact" | "before" => (*name, Value::from(named(value))),
            _ => (*name, Value::from(value.as_str())),
        })
        .collect();
    texts.ui(&format!("wizard-{}", found.code.name()), &values)
}

/// An answer in a few words.
pub fn answer_worded(interview: &Interview, fact: FactId, texts: &Texts) -> String {
    let naming = Naming::new(texts, interview.pack());
    match interview.answer(fact) {
        Answer::Unknown => texts.ui("wizard-answer-unknown", &[]),
        Answer::NotYet => texts.ui("wizard-event-not-yet", &[]),
        Answer::On(window) => texts.window(*window),
        Answer::One(place) => naming.value(fact, *place),
        Answer::Several(set) if set.is_empty() => texts.ui("wizard-none-of-these", &[]),
        Answer::Several(set) => naming.values(fact, *set),
        Answer::Number(number) => number.to_string(),
    }
}
