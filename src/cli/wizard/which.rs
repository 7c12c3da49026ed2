//! Which list is it? For somebody who does not know: who it is about, who wrote, what happened. It
//! ends at the lists that fit, or says plainly that it cannot tell and what to look for.
//!
//! Every pack says itself when it comes into question (`[identify]`); nothing here names a list.

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::engine::name_of;
use crate::engine::pack::{Identify, Pack, Subject};
use crate::text::{Naming, Texts};

use super::long_list::choose_long;
use super::prompter::{Prompter, Reply};

/// The pack of what is reported of a list nobody can name.
const UNNAMED: &str = "irb-2019";

/// From so many lists on that fit, nobody could tell which it is.
const TOO_MANY: usize = 8;

/// What a person could tell; `None` is *not known*.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Who it is about.
    pub subject: Option<Subject>,
    /// Who wrote.
    pub authority: Option<String>,
    /// What happened.
    pub happened: Option<String>,
}

impl Told {
    fn is_nothing(&self) -> bool {
        *self == Told::default()
    }

    /// Whether a list that says this of itself comes into question.
    fn fits(&self, list: &Identify) -> bool {
        let among = |known: &[String], told: &Option<String>| told.as_ref().is_none_or(|told| known.contains(told));
        self.subject.is_none_or(|subject| list.subjects.contains(&subject))
            && among(&list.authorities, &self.authority)
            && among(&list.happened, &self.happened)
    }
}

/// The lists that say when they come into question, and fit what was told.
pub fn fitting<'a>(packs: &[&'a Pack], told: &Told) -> Vec<&'a Pack> {
    let says = |pack: &&&Pack| !pack.identify.subjects.is_empty();
    packs.iter().filter(says).filter(|pack| told.fits(&pack.identify)).copied().collect()
}

/// Asks for one list or several. `None` if the person left.
pub fn ask<'a>(desk: &'a Desk, prompter: &mut impl Prompter) -> Result<Option<Vec<&'a Pack>>, Failure> {
    let texts = &desk.texts;
    let items = ["which-known", "which-find", "wizard-leave"].map(|id| texts.ui(id, &[]));
    loop {
        let found = match prompter.choose(&texts.ui("wizard-regime-question", &[]), &items)? {
            Reply::Answer(0) => from_all(desk, prompter)?,
            Reply::Answer(1) => find(desk, prompter)?,
            _ => return Ok(None),
        };
        if found.is_some() {
            return Ok(found);
        }
    }
}

fn from_all<'a>(desk: &'a Desk, prompter: &mut impl Prompter) -> Result<Option<Vec<&'a Pack>>, Failure> {
    let texts = &desk.texts;
    let mut packs: Vec<(String, &Pack)> =
        desk.library.packs.iter().map(|pack| (Naming::new(texts, pack).title(), pack)).collect();
    // The reports about no list in particular come last: they are for those who cannot name one.
    packs.sort_by_key(|(title, pack)| (pack.id == UNNAMED, title.to_lowercase()));
    let items: Vec<String> = packs.iter().map(|(title, _)| title.clone()).collect();
    let chosen = choose_long(texts, prompter, &texts.ui("which-question", &[]), &items)?;
    Ok(chosen.and_then(|chosen| packs.get(chosen)).map(|(_, pack)| vec![*pack]))
}

/// The three questions, each offering only what is still possible, and where they lead.
fn find<'a>(desk: &'a Desk, prompter: &mut impl Prompter) -> Result<Option<Vec<&'a Pack>>, Failure> {
    let texts = &desk.texts;
    let packs = desk.packs();
    let mut told = Told::default();
    prompter.say(&texts.ui("which-how", &[]));

    // One question after the other; going back leads to the one before, and keeps the others' answers.
    let mut question = 0;
    loop {
        let answered = match question {
            0 => subject(texts, prompter)?.map(|answer| told.subject = answer),
            1 => {
                let lists = fitting(&packs, &Told { subject: told.subject, ..Told::default() });
                let answer =
                    named(desk, prompter, "which-authority", &lists, |each| each.identify.authorities.as_slice())?;
                answer.map(|answer| told.authority = answer)
            }
            2 => {
                let lists = fitting(&packs, &Told { happened: None, ..told.clone() });
                let answer = named(desk, prompter, "which-happened", &lists, |each| each.identify.happened.as_slice())?;
                answer.map(|answer| told.happened = answer)
            }
            _ => {
                let found = outcome(desk, prompter, &packs, &told)?;
                if found.is_some() {
                    return Ok(found);
                }
                None
            }
        };
        match (answered, question) {
            (Some(()), _) => question += 1,
            (None, 0) => return Ok(None),
            (None, _) => question -= 1,
        }
    }
}

fn subject(texts: &Texts, prompter: &mut impl Prompter) -> Result<Option<Option<Subject>>, Failure> {
    let subjects: Vec<Subject> = Subject::NAMES.iter().map(|(subject, _)| *subject).collect();
    let words = subjects.iter().map(|each| texts.ui(&format!("which-subject-{}", name_of(Subject::NAMES, *each)), &[]));
    let answer = one_of(texts, prompter, "which-subject", words.collect())?;
    Ok(answer.map(|place| place.map(|place| subjects[place])))
}

/// Where the answers lead: to lists, or to what would tell. `None` if the person went back.
fn outcome<'a>(
    desk: &'a Desk,
    prompter: &mut impl Prompter,
    packs: &[&'a Pack],
    told: &Told,
) -> Result<Option<Vec<&'a Pack>>, Failure> {
    let texts = &desk.texts;
    let fits = fitting(packs, told);
    if told.is_nothing() || fits.is_empty() || fits.len() > TOO_MANY {
        let id = if fits.is_empty() || told.is_nothing() { "which-cannot-tell" } else { "which-too-many" };
        prompter.say(&texts.ui(id, &[("count", fits.len().into())]));
        prompter.say(&texts.ui("which-look-for", &[]));
        let offered = if told.is_nothing() { &[] } else { fits.as_slice() };
        return choose(desk, prompter, offered, true);
    }
    prompter.say(&texts.ui("which-fitting", &[("count", fits.len().into())]));
    fits.iter().for_each(|pack| say_what_to_look_for(texts, prompter, pack));
    // Another authority may have written of the same thing: a court, beside the railway it told.
    let elsewhere = elsewhere(packs, told, &fits);
    if !elsewhere.is_empty() {
        prompter.say(&texts.ui("which-elsewhere", &[("count", elsewhere.len().into())]));
        elsewhere.iter().for_each(|pack| say_what_to_look_for(texts, prompter, pack));
    }
    let all: Vec<&Pack> = fits.into_iter().chain(elsewhere).collect();
    choose(desk, prompter, &all, false)
}

/// The lists that fit what happened, but are kept by another authority than the one that wrote.
fn elsewhere<'a>(packs: &[&'a Pack], told: &Told, fits: &[&Pack]) -> Vec<&'a Pack> {
    if told.authority.is_none() || told.happened.is_none() {
        return Vec::new();
    }
    let anywhere = fitting(packs, &Told { authority: None, ..told.clone() });
    anywhere.into_iter().filter(|pack| !fits.iter().any(|fit| fit.id == pack.id)).take(TOO_MANY).collect()
}

fn say_what_to_look_for(texts: &Texts, prompter: &mut impl Prompter, pack: &Pack) {
    let look_for = texts.pack(&pack.id, "look-for").unwrap_or_default();
    let values = [("title", Naming::new(texts, pack).title().into()), ("words", look_for.into())];
    prompter.say(&texts.ui("which-list-line", &values));
}

/// The lists found, one of them or all, or the way out for a list nobody can name.
fn choose<'a>(
    desk: &'a Desk,
    prompter: &mut impl Prompter,
    found: &[&'a Pack],
    unsure: bool,
) -> Result<Option<Vec<&'a Pack>>, Failure> {
    let texts = &desk.texts;
    let mut ways: Vec<Vec<&Pack>> = found.iter().map(|pack| vec![*pack]).collect();
    let mut items: Vec<String> = found.iter().map(|pack| Naming::new(texts, pack).title()).collect();
    if found.len() > 1 && !unsure {
        ways.push(found.to_vec());
        items.push(texts.ui("which-all", &[]));
    }
    if let Some(unnamed) = desk.library.pack(UNNAMED).filter(|_| unsure) {
        ways.push(vec![unnamed]);
        items.push(Naming::new(texts, unnamed).title());
    }
    items.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("which-choose", &[]), &items)? {
        Reply::Answer(chosen) => Ok(ways.get(chosen).cloned()),
        Reply::Left => Ok(None),
    }
}

/// One of the names the lists use, in the order of their words; `Some(None)` is *not known*.
fn named(
    desk: &Desk,
    prompter: &mut impl Prompter,
    kind: &str,
    lists: &[&Pack],
    of: impl for<'b> Fn(&'b Pack) -> &'b [String],
) -> Result<Option<Option<String>>, Failure> {
    let mut names: Vec<(String, String)> = Vec::new();
    for list in lists {
        for name in of(list) {
            if !names.iter().any(|(_, each)| each == name) {
                names.push((worded(&desk.texts, list, kind, name), name.clone()));
            }
        }
    }
    names.sort_by_key(|(words, _)| words.to_lowercase());
    let words = names.iter().map(|(words, _)| words.clone()).collect();
    let answer = one_of(&desk.texts, prompter, kind, words)?;
    Ok(answer.map(|place| place.map(|place| names[place].1.clone())))
}

/// The words of a name: the interface's, else the pack's own, else the name itself.
fn worded(texts: &Texts, pack: &Pack, kind: &str, name: &str) -> String {
    let id = format!("{kind}-{name}");
    if texts.knows(&id) {
        texts.ui(&id, &[])
    } else {
        texts.pack(&pack.id, &id).unwrap_or_else(|| name.replace('-', " "))
    }
}

/// A question with its answers and *I don't know*. `None` if the person went back.
fn one_of(
    texts: &Texts,
    prompter: &mut impl Prompter,
    question: &str,
    mut items: Vec<String>,
) -> Result<Option<Option<usize>>, Failure> {
    let count = items.len();
    items.extend(["wizard-unknown", "wizard-back"].map(|id| texts.ui(id, &[])));
    Ok(match prompter.choose(&texts.ui(&format!("{question}-question"), &[]), &items)? {
        Reply::Answer(place) if place < count => Some(Some(place)),
        Reply::Answer(place) if place == count => Some(None),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk() -> Desk {
        let opened = Desk::open(Texts::embedded("en").expect("English"), None);
        opened.map_err(|error| format!("{:?}", error.1)).expect("the shipped rules")
    }

    fn found(desk: &Desk, subject: Option<Subject>, authority: &str, happened: &str) -> Vec<String> {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let told = Told { subject, authority: some(authority), happened: some(happened) };
        fitting(&desk.packs(), &told).iter().map(|pack| pack.id.clone()).collect()
    }

    #[test]
    fn what_was_told_leads_to_the_lists_that_fit() {
        let desk = desk();
        let person = Some(Subject::Person);
        // Whoever does not carry out a judgment may be on the list, under a spending order, or both.
        assert_eq!(found(&desk, person, "court", "unpaid-judgment"), ["consumption-restriction", "judgment-defaulter"]);
        assert_eq!(found(&desk, person, "court", "customs-violation"), Vec::<String>::new());
        assert!(found(&desk, person, "", "tax-violation").contains(&"tax".to_owned()));
        let anything = found(&desk, None, "", "");
        assert!(
            desk.library.packs.iter().all(|pack| pack.id == UNNAMED || anything.contains(&pack.id)),
            "{anything:?}"
        );
    }

    /// The railway carries out what a court ordered: whoever was told by the railway is pointed to both.
    #[test]
    fn another_authority_may_have_written_of_the_same_thing() {
        let desk = desk();
        let packs = desk.packs();
        let some = |text: &str| Some(text.to_owned());
        let told =
            Told { subject: Some(Subject::Person), authority: some("railway"), happened: some("unpaid-judgment") };
        let fits = fitting(&packs, &told);
        let ids: Vec<&str> = elsewhere(&packs, &told, &fits).iter().map(|pack| pack.id.as_str()).collect();
        assert!(ids.contains(&"judgment-defaulter"), "{ids:?}");
        assert!(fits.iter().all(|pack| !ids.contains(&pack.id.as_str())));
    }

    #[test]
    fn every_name_the_lists_use_has_words_and_every_list_says_what_to_look_for() {
        let desk = desk();
        for pack in &desk.library.packs {
            let names = pack.identify.authorities.iter().map(|name| format!("which-authority-{name}"));
            for id in names.chain(pack.identify.happened.iter().map(|name| format!("which-happened-{name}"))) {
                assert!(desk.texts.knows(&id), "{id} of {}", pack.id);
            }
            assert!(pack.id == UNNAMED || desk.texts.pack(&pack.id, "look-for").is_some(), "{}", pack.id);
        }
    }
}
