//! `delist rules list · show · check · book`: the packs, to read and to check.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;

use crate::engine::Pack;
use crate::engine::fact::FactKind;
use crate::engine::source::{SourceId, Verification};
use crate::pack::finding::are_warnings;
use crate::pack::place::File;
use crate::pack::worked::WorkedCase;
use crate::pack::{Code, Finding, Library, coverage, library};
use crate::report::{self, Lesson};
use crate::text::{Naming, Texts, filled, languages, wrapped};

use super::assess::parse_day;
use super::desk::Desk;
use super::failure::Failure;
use super::findings;
use super::output;
use super::verify;

/// Runs one of the commands on rules.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    match args.subcommand() {
        Some(("show", args)) => show(desk, args),
        Some(("check", args)) => check(desk, args),
        Some(("verify", args)) => verify::run(desk, args),
        Some(("book", args)) => book(desk, args),
        Some(("list", args)) => list(desk, args),
        _ => Ok(()),
    }
}

/// Every regime: which texts are in force, how many ways off and worked cases there are, and the
/// weakest reading its rules rest on.
fn list(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let texts = &desk.texts;
    let as_of = args.get_one::<String>("as-of").map(|text| parse_day(text)).transpose()?;
    let as_of = as_of.unwrap_or_else(|| desk.today());
    let cases = desk.worked_cases()?;
    let heading = [("version", desk.header().rules.into()), ("day", texts.day(as_of).into())];
    let mut lines = vec![filled(&texts.ui("rules-version", &heading), output::width())];
    let own = report::own_rules_text(texts, &desk.header());
    lines.extend(own.map(|text| filled(&text, output::width())));
    for pack in &desk.library.packs {
        let naming = Naming::new(texts, pack);
        let id = if pack.shipped { "rules-line" } else { "rules-line-own" };
        let title = texts.ui(id, &[("id", pack.id.as_str().into()), ("title", naming.title().into())]);
        lines.push(filled(&title, output::width()));
        lines.extend(wrapped(&in_force(pack, &naming, as_of), output::width(), "  ", "  "));
        let values = [
            ("paths", pack.paths.len().into()),
            ("cases", cases.iter().filter(|case| case.pack == pack.id).count().into()),
            ("weakest", texts.ui(&format!("rules-weakest-{}", weakest(pack).name()), &[]).into()),
        ];
        lines.extend(wrapped(&texts.ui("rules-counts", &values), output::width(), "  ", "  "));
    }
    lines.push(filled(&report::disclaimer(texts), output::width()));
    output::print(&lines.join("\n"))
}

/// The texts that govern a new entry on this day, or, where none governs alone, those in force.
fn in_force(pack: &Pack, naming: &Naming, as_of: NaiveDate) -> String {
    let holds = |from: Option<NaiveDate>, until: Option<NaiveDate>| {
        from.is_none_or(|from| from <= as_of) && until.is_none_or(|until| as_of <= until)
    };
    let governing: Vec<SourceId> = pack
        .versions
        .iter()
        .filter(|version| holds(Some(version.from), version.until))
        .map(|version| version.source)
        .collect();
    let (id, sources) = if pack.versions.is_empty() {
        let dated = pack.sources.iter().enumerate().filter(|(_, each)| each.from.is_some());
        ("rules-in-force", dated.filter(|(_, each)| holds(each.from, each.until)).map(|(at, _)| SourceId(at)).collect())
    } else {
        ("rules-governing", governing)
    };
    let names: Vec<String> = sources.iter().map(|source| naming.short_source(*source)).collect();
    let id = if names.is_empty() { "rules-nothing-in-force" } else { id };
    naming.texts.ui(id, &[("texts", naming.texts.one_by_one(&names).into())])
}

/// The weakest reading a way off rests on; where a pack has none, the weakest of any of its rules.
fn weakest(pack: &Pack) -> Verification {
    let of_paths = pack.paths.iter().flat_map(|path| std::iter::once(&path.opens).chain(path.due.as_ref()));
    let of_paths = of_paths.map(|rule| rule.verified).max();
    of_paths.or_else(|| pack.outputs().map(|rule| rule.verified).max()).unwrap_or(Verification::Reported)
}

/// All packs as one book.
fn book(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let lessons = lessons(desk)?;
    let document = report::book(&desk.packs(), &desk.texts, &desk.header(), &lessons);
    output::deliver(&output::rendered(document, args), args.get_one::<PathBuf>("output").map(PathBuf::as_path))
}

/// The worked cases, as a reader of the rules sees them.
pub fn lessons(desk: &Desk) -> Result<Vec<Lesson>, Failure> {
    let lesson = |case: WorkedCase| Lesson {
        shows: case.expects.iter().filter_map(|expect| expect.subject.named()).collect(),
        pack: case.pack,
        title: case.title,
        source: case.source,
    };
    Ok(desk.worked_cases()?.into_iter().map(lesson).collect())
}

fn show(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let pack = desk.pack(args.get_one::<String>("regime").map_or("", String::as_str))?;
    let json = args.get_one::<String>("format").is_some_and(|format| format == "json");
    let text = if json {
        report::pack_to_json(pack, &desk.texts, &desk.header())
    } else {
        output::rendered(report::pack_page(pack, &desk.texts, &desk.header(), &lessons(desk)?), args)
    };
    output::deliver(&text, args.get_one::<PathBuf>("output").map(PathBuf::as_path))
}

/// Checks the shipped rules, or a folder of rules beside them: that they load, that everything in
/// them has words, that every worked case comes out, and that every rule is exercised by one.
fn check(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let mut findings = Vec::new();
    let mut library = Library::shipped_with_cases(&mut findings);
    let mut texts = Texts::embedded(desk.texts.lang()).map_err(|errors| Failure::texts("", &errors))?;
    if let Some(folder) = args.get_one::<PathBuf>("dir") {
        library = library.with_folder(folder, true, &mut findings)?;
        for (regime, lang, source) in &library.texts {
            if lang == desk.texts.lang() {
                texts = texts.with_pack(regime, source).map_err(|errors| Failure::texts(regime, &errors))?;
            }
        }
    }
    let all = args.get_one::<PathBuf>("dir").is_none();
    let only = |pack: &Pack| all || !pack.shipped;
    if are_warnings(&findings) {
        library::prove(&library, only, &mut findings);
        if all {
            coverage::account(&library, &mut findings);
        }
        library::review(&library, only, desk.today(), &mut findings);
        library.packs.iter().filter(|pack| only(pack)).for_each(|pack| missing_texts(pack, &texts, &mut findings));
        for lang in languages().into_iter().filter(|lang| all && *lang != texts.lang()) {
            let texts = Texts::embedded(lang).map_err(|errors| Failure::texts("", &errors))?;
            library.packs.iter().for_each(|pack| missing_texts(pack, &texts, &mut findings));
        }
    }
    let packs = library.packs.iter().filter(|pack| only(pack)).count();
    if packs == 0 && are_warnings(&findings) {
        return Err(Failure::usage("usage-no-packs", &[]));
    }
    desk.must_be_clean(findings.clone())?;
    output::tell(findings::warnings(&findings, &desk.texts).trim_end());
    let own = |case: &&WorkedCase| library.pack(&case.pack).is_some_and(&only);
    let values = [("packs", packs.into()), ("cases", library.cases.iter().filter(own).count().into())];
    output::print(&desk.texts.ui("rules-checked", &values))
}

fn missing_texts(pack: &Pack, texts: &Texts, findings: &mut Vec<Finding>) {
    let name = if pack.shipped {
        format!("locales/{}/{}.ftl", texts.lang(), pack.id)
    } else {
        format!("{}/{}.ftl", pack.id, texts.lang())
    };
    let file = File::new(name, "");
    for id in required(pack).into_iter().filter(|id| texts.pack(&pack.id, id).is_none()) {
        findings.push(Finding::new(Code::MissingText, file.place(0..0), &[("name", &id)]));
    }
}

/// The messages a pack cannot do without.
fn required(pack: &Pack) -> Vec<String> {
    let named = |kind: &str, ids: Vec<&str>| ids.into_iter().map(|id| format!("{kind}-{id}")).collect::<Vec<_>>();
    let values = pack.facts.iter().filter(|fact| !matches!(fact.kind, FactKind::YesNo));
    let values = values.flat_map(|fact| fact.values().iter().map(move |value| format!("fact-{}-{value}", fact.id)));
    let readings = pack.readings.iter();
    let alternatives =
        readings.flat_map(|each| each.values.iter().map(|value| format!("reading-{}-{}", each.id, value.id)));
    let steps = pack.procedures.iter();
    let steps = steps.flat_map(|each| each.steps.iter().map(|step| format!("procedure-{}-{}", each.id, step.id)));
    let mut assumed: Vec<&str> = pack.paths.iter().flat_map(|path| path.assumes.iter().map(String::as_str)).collect();
    assumed.sort_unstable();
    assumed.dedup();
    let mut ids = vec!["title".to_owned(), "about".to_owned()];
    ids.extend(named("fact", pack.facts.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(values);
    ids.extend(named("reading", pack.readings.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(alternatives);
    ids.extend(named("define", pack.defines.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("path", pack.paths.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("procedure", pack.procedures.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(steps);
    ids.extend(named("effect", pack.effects.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("bar", pack.bars.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("note", pack.notes.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("claim", pack.claims.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("source", pack.sources.iter().map(|each| each.id.as_str()).collect()));
    ids.extend(named("assume", assumed));
    ids
}
