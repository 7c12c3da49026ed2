//! In which order the lines of a piece are worked on: list by list, so that the rules of each are at hand.
//!
//! **What it does not do.** It decides nothing about what a line becomes: one whose list cannot be seen at a glance is
//! only worked on later or sooner.

use memchr::memchr_iter;
use memchr::memmem::Finder;

/// What stands before the name of a list.
const BEFORE: &[u8] = b"\"regime\":\"";
/// How near to an end of its line that is looked for, in bytes.
const NEAR: usize = 96;

/// A line that is worked on in its turn.
#[derive(Clone, Copy)]
pub struct Turn {
    /// What stands for its list: lines that have the same come one after the other.
    list: u64,
    /// Where it begins in its piece.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Which line of the piece it is.
    pub place: usize,
}

/// The lines of a piece in the order of their turns.
pub fn set_turns(bytes: &[u8], turns: &mut Vec<Turn>) {
    turns.clear();
    let before = Finder::new(BEFORE);
    let mut from = 0;
    for (place, to) in memchr_iter(b'\n', bytes).chain([bytes.len()]).enumerate() {
        turns.push(Turn { list: list(&bytes[from..to], &before), from, to, place });
        from = to + 1;
    }
    turns.sort_unstable_by_key(|turn| (turn.list, turn.place));
}

/// What stands for the list a line speaks of: the first letters of its name, where it is written near either end of
/// the line, as it mostly is. It decides when a line is worked on, and nothing else.
fn list(line: &[u8], before: &Finder) -> u64 {
    let name_in = |part: &[u8]| {
        let begins = before.find(part)? + BEFORE.len();
        let mut name = [0; 8];
        let letters = part[begins..].iter().take_while(|byte| **byte != b'"').take(name.len());
        name.iter_mut().zip(letters).for_each(|(place, letter)| *place = *letter);
        Some(u64::from_be_bytes(name))
    };
    let (first, last) = (&line[..line.len().min(NEAR)], &line[line.len().saturating_sub(NEAR)..]);
    name_in(first).or_else(|| name_in(last)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_list_come_one_after_the_other_and_none_is_lost() {
        let line = |list: &str| format!("{{\"listing\":[{{\"regime\":\"{list}\"}}]}}");
        let lines = [line("tax"), line("wage-arrears"), String::new(), line("tax"), "regime".to_owned(), line("tax")];
        let text = lines.join("\n");
        let mut turns = Vec::new();
        set_turns(text.as_bytes(), &mut turns);
        let places: Vec<usize> = turns.iter().map(|turn| turn.place).collect();
        assert_eq!(places, [2, 4, 0, 3, 5, 1]);
        assert!(turns.iter().all(|turn| text[turn.from..turn.to] == lines[turn.place]));
    }
}
