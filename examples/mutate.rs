use delist::pack::Library;
use delist::prove::{Fate, mutation::mutate};
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut findings = Vec::new();
    let library = Library::default().with_folder(std::path::Path::new(&args[0]), true, &mut findings).unwrap();
    for f in &findings {
        eprintln!("{:?}", f);
    }
    let threads = std::env::var("THREADS").ok().and_then(|t| t.parse().ok()).unwrap_or(1);
    let (mut all, mut refused, mut survived) = (0, 0, 0);
    for pack in &library.packs {
        if args.len() > 1 && !args[1..].contains(&pack.id) {
            continue;
        }
        // the worked cases must come out first
        let packs = library.all();
        for case in library.cases.iter().filter(|c| c.pack == pack.id) {
            if !delist::pack::met::is_met(case, &packs, &library.calendar) {
                println!("FAILS UNCHANGED: {} {}", pack.id, case.name());
            }
        }
        let start = std::time::Instant::now();
        let m = mutate(&library, pack, threads, &|_, _| {});
        let (r, s) = (m.count(|f| *f == Fate::Refused), m.survivors().count());
        let n = m.mutants.len();
        println!(
            "== {}: {} mutants, {} refused by the loader, {} caught, {} survive ({:.1} %) in {:.1} s",
            pack.id,
            n,
            r,
            n - r - s,
            s,
            100.0 * (n - r - s) as f64 / (n - r).max(1) as f64,
            start.elapsed().as_secs_f64()
        );
        if args.len() > 1 {
            for x in m.survivors() {
                println!(
                    "{}:{}:{} {:?} `{}` -> `{}`   {}",
                    x.place.file,
                    x.place.line,
                    x.place.column,
                    x.kind,
                    x.was,
                    x.becomes,
                    x.place.excerpt.trim()
                );
            }
        }
        all += n;
        refused += r;
        survived += s;
    }
    println!(
        "ALL: {} mutants, {} refused, {} survive, caught {:.2} %",
        all,
        refused,
        survived,
        100.0 * (all - refused - survived) as f64 / (all - refused).max(1) as f64
    );
}
