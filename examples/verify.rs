use delist::engine::name_of;
use delist::pack::Library;
use delist::prove::properties::{Claim, properties};
fn main() {
    let library = Library::shipped_with_cases(&mut Vec::new());
    let only: Vec<String> = std::env::args().skip(1).collect();
    for pack in &library.packs {
        if !only.is_empty() && !only.contains(&pack.id) {
            continue;
        }
        let start = std::time::Instant::now();
        let found = properties(&library, pack);
        println!("== {} {:.2} s", pack.id, start.elapsed().as_secs_f64());
        for f in found {
            println!(
                "  {}: {:?} {} against, undecided {:?}",
                name_of(Claim::NAMES, f.claim),
                f.how,
                f.counterexamples.len(),
                f.undecided
            );
            for c in f.counterexamples.iter().take(6) {
                println!(
                    "     {} {} {}",
                    c.about,
                    c.what,
                    c.case
                        .as_ref()
                        .map(|c| delist::pack::case_text::to_toml(c, &library.all()).replace('\n', " ; "))
                        .unwrap_or_default()
                )
            }
        }
    }
}
