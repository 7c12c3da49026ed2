//! What the program takes, each question in a part of its own: `cargo bench --bench performance -- PART`.
//!
//! Everything is measured beside something: a rival, a floor, or the same with less. Nothing is judged
//! here; what came out is in `docs/performance.md`. `benches/run` runs all parts and the rivals.

#[cfg(unix)]
mod batch;
#[allow(dead_code, reason = "laws roll their own dice")]
#[path = "../../tests/laws/cases.rs"]
mod cases;
#[path = "../../tests/laws/filled.rs"]
mod filled;
mod floor;
mod lines;
mod listings;
mod measure;
mod questions;
#[cfg(unix)]
mod session;
mod terms;
mod unknowns;
mod versions;

const PARTS: &str = "PART is one of
  terms FILE    every day and term 2008-2040, worked out, to be compared by another hand
  unknowns      0 to 20 unknown facts in one case
  listings      1 to 200 listings of one person
  questions     how many questions settle an answer
  versions      one case under each of its texts
  lines N FILE [FIFTHS]  N mixed cases as JSON Lines, so many fifths (or 2) of their facts unknown
  floor IN OUT  reads such lines and writes them again, and does nothing else
  batch [N]     `delist batch` beside that floor
  session       a saved session opened, beside `age -d`";

fn main() {
    // `cargo bench` says `--bench` to every program without a harness.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["terms", file] => terms::write(file),
        ["unknowns"] => unknowns::measure(),
        ["listings"] => listings::measure(),
        ["questions"] => questions::measure(),
        ["versions"] => versions::measure(),
        ["lines", count, file] => lines::write(count.parse().expect("how many lines"), 2, file),
        ["lines", count, file, fifths] => {
            lines::write(count.parse().expect("how many lines"), fifths.parse().expect("how many fifths"), file);
        }
        ["floor", from, to] => floor::rewrite(from, to),
        #[cfg(unix)]
        ["batch"] => batch::measure(1_000_000),
        #[cfg(unix)]
        ["batch", count] => batch::measure(count.parse().expect("how many lines")),
        #[cfg(unix)]
        ["session"] => session::measure(),
        _ => println!("{PARTS}"),
    }
}
