//! What is said if the program has a mistake: the place of the mistake, and nothing that was in memory.
//!
//! The standard library's words would quote the failed condition, and a failed condition may quote an answer. Neither
//! they nor a trace of calls appear here, whatever `RUST_BACKTRACE` says.

use std::io::Write;

/// From here on a panic prints this sentence and the file and line of the mistake, and no more.
pub fn say_only_where(sentence: String) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        let gap = if sentence.is_empty() { "" } else { "\n" };
        // If nobody can hear it, there is nobody to tell that either.
        let _ = writeln!(std::io::stderr().lock(), "\n{sentence}{gap}{place}");
    }));
}
