//! A bundle that is read when something in it is first asked for.
//!
//! Its source is inside the program, and known to be good Fluent (`embedded.rs` is tested for it).

use std::sync::OnceLock;

use super::bundle::{Bundle, TextError};

/// A source, and the bundle made of it.
pub(super) struct Lazy {
    source: &'static str,
    bundle: OnceLock<Bundle>,
}

impl Lazy {
    pub(super) fn of(source: &'static str) -> Lazy {
        Lazy { source, bundle: OnceLock::new() }
    }

    /// The bundle; `None` if the language is none.
    pub(super) fn bundle(&self, lang: &str) -> Option<&Bundle> {
        if self.bundle.get().is_none() {
            // Two that ask at once read the same.
            let _ = self.bundle.set(read(self.source, lang).ok()?);
        }
        self.bundle.get()
    }

    /// Adds a source that may say again what was said before, as the source of this number of a pack.
    pub(super) fn add_over(&mut self, text: &str, lang: &str, (pack, source): (&str, usize)) -> Vec<TextError> {
        let known = self.bundle.take().map_or_else(|| read(self.source, lang), Ok);
        let mut bundle = match known {
            Ok(bundle) => bundle,
            Err(error) => return vec![error],
        };
        let errors = bundle.add_over(text, pack, source);
        self.bundle = OnceLock::from(bundle);
        errors
    }
}

fn read(source: &str, lang: &str) -> Result<Bundle, TextError> {
    let mut bundle = Bundle::new(lang)?;
    let errors = bundle.add(source, None, 0);
    debug_assert!(errors.is_empty(), "{errors:?}");
    Ok(bundle)
}
