//! Everything a person reads, in a language in which every message stands between marks: what stands
//! outside of them is data, or English that no translator can reach.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::engine::flat::{CompiledPacks, Scratch, Wanted};
use crate::engine::{compare, evaluate};
use crate::pack::place::File;
use crate::pack::worked::WorkedCase;
use crate::pack::{Code, Finding, case_file};
use crate::report::{self, Document, Sides, to_text};
use crate::text::pseudo::{outside, texts, words};

use super::desk::Desk;
use super::failure::Failure;
use super::wizard::{Menu, Prompter, Reply};
use super::{command, findings, help, new_case, wizard};

/// So wide that hardly a line is broken.
const WIDE: usize = 4_000;

fn desk() -> Desk {
    Desk::open(texts(), None).map_err(|error| format!("{:?}", error.1)).expect("the shipped rules")
}

/// One worked case of each pack, and those of several listings.
fn cases(desk: &Desk) -> Vec<WorkedCase> {
    let mut seen = BTreeSet::new();
    let all = desk.worked_cases().expect("the worked cases");
    all.into_iter().filter(|case| seen.insert(case.pack.clone()) || case.case.listings.len() > 2).collect()
}

/// What is data wherever it appears, the longest first: names of packs, facts and sources as the rules
/// write them.
fn data(desk: &Desk) -> Vec<String> {
    let mut known: BTreeSet<String> = ["delist", "unknown", "not-yet"].map(str::to_owned).into();
    for pack in desk.packs() {
        known.insert(pack.id.clone());
        for source in &pack.sources {
            known.extend([source.title.clone(), source.number.clone(), source.issuer.clone()]);
            // In which copy a source was read is a note of the rules, for whoever checks them: English so far.
            known.extend([source.id.clone(), source.read_in.clone()]);
        }
        for reading in &pack.readings {
            known.insert(reading.id.clone());
            known.extend(reading.values.iter().map(|value| value.id.clone()));
        }
        for fact in &pack.facts {
            known.insert(fact.id.clone());
            known.extend(fact.values().iter().cloned());
        }
    }
    let cases = desk.worked_cases().expect("the worked cases");
    known.extend(cases.iter().flat_map(|case| &case.case.listings).map(|listing| listing.label.clone()));
    sorted(known)
}

/// A text without this one wherever it stands as a whole word.
fn without(text: &str, known: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(known) {
        let end = at + known.len();
        let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
        let is_whole = !is_letter(rest[..at].chars().next_back()) && !is_letter(rest[end..].chars().next());
        out.push_str(if is_whole { &rest[..at] } else { &rest[..end] });
        rest = &rest[end..];
    }
    out + rest
}

fn sorted(known: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut known: Vec<String> = known.into_iter().filter(|each| each.len() > 1).collect();
    known.sort_by_key(|each| std::cmp::Reverse(each.len()));
    known
}

struct Found {
    data: Vec<String>,
    by_word: BTreeMap<String, &'static str>,
}

impl Found {
    fn look(&mut self, place: &'static str, page: &str) {
        let mut bare = outside(page);
        for known in &self.data {
            bare = without(&bare, known);
        }
        for word in words(&bare) {
            self.by_word.entry(word).or_insert(place);
        }
    }

    #[track_caller]
    fn nothing(self) {
        assert!(self.by_word.is_empty(), "worded outside of the messages: {:#?}", self.by_word);
    }
}

fn found(desk: &Desk) -> Found {
    Found { data: data(desk), by_word: BTreeMap::new() }
}

fn page(document: &Document) -> String {
    to_text(document, WIDE)
}

#[test]
fn reports_say_nothing_outside_the_messages() {
    let desk = desk();
    let (packs, header, mut found) = (desk.packs(), desk.header(), found(&desk));
    let cases = cases(&desk);
    assert!(cases.len() > 30);
    for case in &cases {
        let evaluation = evaluate(&packs, &desk.library.calendar, &case.case);
        found.look("assess", &page(&report::compose(&evaluation, &packs, &desk.texts, &header)));
        found.look("explain", &page(&report::explain(&evaluation, None, &packs, &desk.texts, &header)));
    }
    found.nothing();
}

#[test]
fn comparisons_say_nothing_outside_the_messages() {
    let desk = desk();
    let (packs, header, mut found) = (desk.packs(), desk.header(), found(&desk));
    let all = desk.worked_cases().expect("the worked cases");
    for pair in all.windows(2).filter(|pair| pair[0].pack == pair[1].pack).step_by(30) {
        let comparison = compare(&packs, &desk.library.calendar, &pair[0].case, &pair[1].case);
        let document = report::compared(&comparison, Sides::Two, &packs, &desk.texts, &header);
        found.look("compare", &page(&document));
    }
    found.nothing();
}

#[test]
fn rules_say_nothing_outside_the_messages() {
    let desk = desk();
    let mut found = found(&desk);
    // The keys of a case file.
    found.data.extend(["[listing.facts]", "[[listing]]", "schema", "as_of", "regime"].map(str::to_owned));
    found.data = sorted(std::mem::take(&mut found.data));
    for pack in desk.packs() {
        found.look("rules show", &page(&report::pack_page(pack, &desk.texts, &desk.header(), &[])));
        found.look("new", &new_case::blank(&desk, pack));
    }
    found.nothing();
}

#[test]
fn a_study_says_nothing_outside_the_messages() {
    let desk = desk();
    let (packs, mut scratch) = (desk.packs(), Scratch::default());
    let compiled = CompiledPacks::new(&packs, &desk.library.calendar);
    let mut study = report::Study::new(&packs);
    for case in cases(&desk) {
        study.count_case();
        compiled.verdicts(&mut scratch, &case.case, Wanted::Removal, |place, pack, verdict| {
            let pack = packs.iter().position(|each| each.id == pack.id).expect("its pack");
            study.count(pack, &case.case.listings[place].answers, &verdict);
        });
    }
    study.count_bad(Code::Syntax.name());
    let mut found = found(&desk);
    found.data.push(Code::Syntax.name().to_owned());
    found.look("a study", &page(&report::study_page(&study, &packs, &desk.texts, &desk.header())));
    found.nothing();
}

#[test]
fn help_says_nothing_outside_the_messages() {
    let desk = desk();
    let mut found = found(&desk);
    let mut whole = command::command(&desk.texts);
    whole.build();
    fn each(command: &clap::Command, above: &[&str], lines: &mut Vec<Vec<String>>) {
        let mut words = above.to_vec();
        words.push(command.get_name());
        lines.push(words.iter().map(|word| (*word).to_owned()).chain(["--help".to_owned()]).collect());
        command.get_subcommands().for_each(|below| each(below, &words, lines));
    }
    let mut lines = Vec::new();
    each(&whole, &[], &mut lines);
    assert!(lines.len() > 15, "{lines:?}");
    // What a person types.
    let typed = lines.iter().flatten().cloned();
    found.data = sorted(
        typed.chain(
            [
                "text, markdown, html, json",
                "text, markdown, html, json, ics",
                "bash, elvish, fish, powershell, zsh",
                "text, json",
                "text, markdown, html",
                "text",
            ]
            .map(str::to_owned),
        ),
    );
    found.data.extend(help::EXAMPLES.iter().flat_map(|(_, example)| example.split(' ')).map(str::to_owned));
    found.data.push(".html".to_owned());
    found.data = sorted(std::mem::take(&mut found.data));
    for line in &lines {
        let asked = command::command(&desk.texts).try_get_matches_from(line).expect_err("help");
        let said = help::laid_out(&asked.render().to_string(), &desk.texts, WIDE);
        // Options, and names in great letters.
        let said = outside(&said);
        let said = said.split([' ', '\n', '[', ']', '<', '>']);
        let said: Vec<&str> = said.filter(|word| !word.starts_with("--") && word.to_uppercase() != *word).collect();
        found.look("help", &said.join(" "));
    }
    found.nothing();
}

#[test]
fn findings_say_nothing_outside_the_messages() {
    let desk = desk();
    let mut found = found(&desk);
    let text = "schema = 9\nas_of = 2026-11-22\nmore = 1\n[[listing]]\nregime = \"judgment-defaulter\"\n[listing.facts]\n\
                grounds = [\"evasions\"]\nperformed = 2024-02-30\nunder_18 = 3\nextension_years = 9\ndecidedon = 1\n";
    let mut told = Vec::new();
    for text in [text, "schema = ", "{", "schema = 1\nas_of = 1\n", ""] {
        let file = File::new("case.toml", text);
        let _ = case_file::case(&file, &desk.packs(), &mut told);
    }
    assert!(told.len() > 8, "{}", told.len());
    // The parsers' own sentences are English in every language, behind a sentence that is not.
    told.retain(|each: &Finding| each.code != Code::Syntax);
    let written = told.iter().flat_map(|each| [each.place.excerpt.trim().to_owned(), each.code.name().to_owned()]);
    let values = told.iter().flat_map(|each| each.args.iter().map(|(_, value)| value.clone()));
    found.data = sorted(written.chain(values).chain(["case.toml".to_owned()]));
    found.look("findings", &findings::worded(&told, &desk.texts));
    found.nothing();
}

/// A person who walks through everything by choosing answers in turn.
struct Wanderer {
    places: VecDeque<usize>,
    heard: Vec<String>,
}

impl Prompter for Wanderer {
    fn say(&mut self, text: &str) {
        self.heard.push(text.to_owned());
    }

    fn choose_from(&mut self, menu: &Menu) -> Result<Reply<usize>, Failure> {
        self.heard.extend(menu.question.map(str::to_owned));
        self.heard.extend(menu.items.iter().cloned());
        let place = self.places.pop_front().ok_or(Failure::Left)?;
        Ok(Reply::Answer(place % menu.items.len()))
    }

    fn line(&mut self, question: &str) -> Result<Reply<String>, Failure> {
        self.heard.push(question.to_owned());
        // A month, a number, and an empty line, which goes back.
        let typed = ["2026-03", "1", ""][self.heard.len() % 3];
        if self.places.pop_front().is_none() { Err(Failure::Left) } else { Ok(Reply::Answer(typed.to_owned())) }
    }
}

#[test]
fn the_wizard_says_nothing_outside_the_messages() {
    let desk = desk();
    let mut found = found(&desk);
    for seed in 0..8usize {
        let answers = (0..60).map(|turn| if turn < 2 { 0 } else { (seed * 7 + turn * (seed % 5 + 1)) % 11 });
        let mut person = Wanderer { places: answers.collect(), heard: Vec::new() };
        match wizard::start(&desk, &mut person) {
            Ok(()) | Err(Failure::Left) => {}
            Err(failure) => panic!("{failure:?}"),
        }
        assert!(person.heard.len() > 5);
        // Folders to write into are data.
        person.heard.retain(|words| !words.starts_with('/'));
        found.look("wizard", &person.heard.join("\n"));
    }
    found.nothing();
}
