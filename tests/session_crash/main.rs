//! Killed, refused and out of space at every moment of a save: no version that was reported saved is ever lost.
//!
//! Each test starts this very program again as a child that saves, and does something to it. The control does the
//! same to a child that saves as most programs do; there versions must get lost, or the tests see nothing.
//!
//! The usual harness of tests would run a child's work in a second thread, among calls of its own; here a child is
//! nothing but its save, so that its system calls can be counted.

#[cfg(all(debug_assertions, target_os = "linux"))]
mod cases;
#[cfg(all(debug_assertions, target_os = "linux"))]
#[path = "../saved/mod.rs"]
mod saved;

#[cfg(not(all(debug_assertions, target_os = "linux")))]
fn main() {
    println!("these tests need a debug build on Linux");
}

#[cfg(all(debug_assertions, target_os = "linux"))]
fn main() -> std::process::ExitCode {
    if let Some(directory) = std::env::var_os(cases::CHILD) {
        let order = std::env::args().nth(1).unwrap_or_default();
        return match cases::CHILDREN.iter().find(|(name, _)| *name == order) {
            Some((_, child)) => {
                child(std::path::Path::new(&directory));
                std::process::ExitCode::SUCCESS
            }
            None => std::process::ExitCode::FAILURE,
        };
    }
    // As the usual harness: words without a dash choose the tests whose names hold them.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let chosen: Vec<_> = cases::TESTS
        .iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|word| name.contains(word.as_str())))
        .collect();
    println!("\nrunning {} tests", chosen.len());
    let mut failed = 0;
    for (name, test) in &chosen {
        let is_good = std::panic::catch_unwind(test).is_ok();
        println!("test {name} ... {}", if is_good { "ok" } else { "FAILED" });
        failed += usize::from(!is_good);
    }
    let passed = chosen.len() - failed;
    let result = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {result}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out\n");
    std::process::ExitCode::from(u8::from(failed > 0))
}
