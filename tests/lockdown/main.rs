//! The locks, tried from inside and looked at from outside.
//!
//! This test has no harness: what is to be tried has to be tried in the very thread a program starts with, and a
//! harness runs its tests in others. So it runs its own checks, one after the other, and starts itself again as the
//! program that tries (`child.rs`). Every check that expects "refused" has a control in which the same thing works.
//!
//! A tool that is missing is a failure in continuous integration, and said aloud elsewhere.
#![cfg_attr(not(all(feature = "cli", target_os = "linux")), allow(unused))]

#[cfg(all(feature = "cli", target_os = "linux"))]
mod child;
#[cfg(all(feature = "cli", target_os = "linux"))]
mod inside;
#[cfg(all(feature = "cli", target_os = "linux"))]
mod process;
#[cfg(all(feature = "cli", target_os = "linux"))]
mod stage;
#[cfg(all(feature = "cli", target_os = "linux"))]
mod traced;

#[cfg(all(feature = "cli", target_os = "linux"))]
fn main() {
    let args: Vec<String> = std::env::args().collect();
    if args.get(1).is_some_and(|word| word == child::WORD) {
        return child::run(&args[2..]);
    }
    let wanted = args.iter().skip(1).find(|word| !word.starts_with('-')).cloned().unwrap_or_default();
    let checks: Vec<(&str, fn())> = [inside::CHECKS, process::CHECKS, traced::CHECKS].concat();
    let mut failed = Vec::new();
    for (name, check) in checks.iter().filter(|(name, _)| name.contains(&wanted)) {
        let begun = std::time::Instant::now();
        let came = std::panic::catch_unwind(check);
        let word = if came.is_ok() { "ok" } else { "FAILED" };
        println!("test {name} ... {word} ({:.1} s)", begun.elapsed().as_secs_f32());
        if came.is_err() {
            failed.push(*name);
        }
    }
    if !failed.is_empty() {
        println!("failed: {}", failed.join(", "));
        std::process::exit(101);
    }
}

#[cfg(not(all(feature = "cli", target_os = "linux")))]
fn main() {
    println!("nothing is locked on this system, and nothing is tried");
}
