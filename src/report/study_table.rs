//! A study as a table for other programs: one count a row, in columns that stay as they are.

use crate::engine::Pack;

use super::columns::write_cell;
use super::study::{Removals, STANDINGS, Study};

/// The table, in the rows of RFC 4180; the last column is what every result has to say.
pub fn study_table(study: &Study, packs: &[&Pack], disclaimer: &str) -> String {
    let mut table = Rows { out: b"\xef\xbb\xbfwhat,list,key,count,disclaimer\r\n".to_vec(), disclaimer };
    table.row("lines", "", "cases", study.cases);
    study.bad.iter().for_each(|(code, count)| table.row("bad", "", code, *count));
    for (pack, list) in packs.iter().zip(&study.lists).filter(|(_, list)| list.listings > 0) {
        for (standing, count) in STANDINGS.iter().zip(list.standings) {
            table.row("standing", &pack.id, standing.name_for_listing(), count);
        }
    }
    table.removals("removal.as_things_stand", &study.as_things_stand);
    table.removals("removal.at_best", &study.at_best);
    for (pack, list) in packs.iter().zip(&study.lists) {
        for (fact, count) in pack.facts.iter().zip(&list.unknown).filter(|(_, count)| **count > 0) {
            table.row("unknown", &pack.id, &fact.id, *count);
        }
    }
    String::from_utf8_lossy(&table.out).into_owned()
}

struct Rows<'a> {
    out: Vec<u8>,
    disclaimer: &'a str,
}

impl Rows<'_> {
    fn removals(&mut self, of: &str, removals: &Removals) {
        let earliest = format!("{of}.earliest");
        self.row(&earliest, "", "always", removals.always);
        removals.years.iter().for_each(|(year, count)| self.row(&earliest, "", &year.to_string(), *count));
        self.row(&earliest, "", "never", removals.never);
        self.row(of, "", "exact", removals.exact);
        self.row(of, "", "open", removals.open);
    }

    fn row(&mut self, what: &str, list: &str, key: &str, count: u64) {
        for cell in [what, list, key, &count.to_string(), self.disclaimer] {
            write_cell(cell, &mut self.out);
            self.out.push(b',');
        }
        self.out.pop();
        self.out.extend_from_slice(b"\r\n");
    }
}
