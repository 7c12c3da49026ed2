//! Typography: what a person reads has curly quotation marks, whatever the texts of a pack have.

/// The words with `“` and `”` in the place of straight quotation marks.
pub(super) fn curly(words: &str) -> String {
    let mut before = ' ';
    let turned = words.chars().map(|letter| {
        let opens = before.is_whitespace() || matches!(before, '(' | '[' | '（' | '“' | '‘' | '—' | '*');
        before = letter;
        match (letter, opens) {
            ('"', true) => '“',
            ('"', false) => '”',
            _ => letter,
        }
    });
    turned.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_quotation_marks_become_curly_ones() {
        let check = |words: &str, expected: &str| assert_eq!(curly(words), expected);
        check("\"usually\" (\"up to\" 6 years), \"among others\".", "“usually” (“up to” 6 years), “among others”.");
        check("the court's “own” words", "the court's “own” words");
        check("", "");
    }
}
