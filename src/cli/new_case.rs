//! `delist new REGIME`: a commented blank case file.

use clap::ArgMatches;

use crate::engine::Pack;
use crate::engine::fact::{FactId, FactKind};
use crate::text::{Naming, wrapped};

use super::desk::Desk;
use super::failure::Failure;
use super::output;

/// Prints a blank case file in which every fact is explained and left unknown.
pub fn run(desk: &Desk, args: &ArgMatches) -> Result<(), Failure> {
    let pack = desk.pack(args.get_one::<String>("regime").map_or("", String::as_str))?;
    output::print(&blank(desk, pack))
}

/// A blank case file of one listing.
pub fn blank(desk: &Desk, pack: &Pack) -> String {
    let texts = &desk.texts;
    let naming = Naming::new(texts, pack);
    let mut out = comment(&texts.ui("new-heading", &[("regime", naming.title().into())]), "");
    out += &comment(&crate::report::disclaimer(texts), "");
    out += &format!(
        "\nschema = 1\nas_of  = {}\n\n[[listing]]\nregime = \"{}\"\n\n[listing.facts]\n",
        desk.today(),
        pack.id
    );
    for (place, fact) in pack.facts.iter().enumerate() {
        let id = FactId(place);
        out += "\n";
        out += &comment(&naming.question(id), "");
        out += &comment(&texts.ui(kind(&fact.kind), &[]), "");
        for (value, name) in fact.values().iter().enumerate() {
            if !matches!(fact.kind, FactKind::YesNo) {
                out += &comment(&format!("\"{name}\": {}", naming.value(id, value)), "  ");
            }
        }
        out += &format!("{} = \"unknown\"\n", fact.id);
    }
    out
}

fn kind(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::Date => "new-date",
        FactKind::Event { .. } => "new-event",
        FactKind::Choice(_) => "new-choice",
        FactKind::Choices { may_be_none: true, .. } => "new-choices-or-none",
        FactKind::Choices { .. } => "new-choices",
        FactKind::YesNo => "new-yes-no",
        FactKind::Number { .. } => "new-number",
    }
}

fn comment(text: &str, indent: &str) -> String {
    let prefix = format!("# {indent}");
    wrapped(text, 100, &prefix, &prefix).join("\n") + "\n"
}
