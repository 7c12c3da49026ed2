//! Lists in words: *a, b and c*. Built from messages of two, so that every language joins its own way.

use super::Texts;

impl Texts {
    /// *a, b and c*.
    pub fn all_of(&self, items: &[String]) -> String {
        self.joined(items, "list-and")
    }

    /// *a, b or c*.
    pub fn any_of(&self, items: &[String]) -> String {
        self.joined(items, "list-or")
    }

    /// *a; or b*: alternatives that are sentences or hold commas themselves.
    pub fn either(&self, items: &[String]) -> String {
        self.chained(items, "list-either")
    }

    /// *a; b; c*: for items that are sentences or hold commas themselves.
    pub fn one_by_one(&self, items: &[String]) -> String {
        self.chained(items, "list-then")
    }

    /// The first few of a long list, and how many more there are.
    pub fn first_few(&self, items: &[String], most: usize) -> String {
        if items.len() <= most {
            return self.all_of(items);
        }
        let (shown, rest) = items.split_at(most);
        let shown = self.chained(shown, "list-comma");
        self.ui("list-more", &[("items", shown.into()), ("more", rest.len().into())])
    }

    fn joined(&self, items: &[String], last: &str) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., end] => {
                let first = self.chained(first, "list-comma");
                self.ui(last, &[("first", first.into()), ("last", end.as_str().into())])
            }
        }
    }

    fn chained(&self, items: &[String], by: &str) -> String {
        let join =
            |first: String, next: &String| self.ui(by, &[("first", first.into()), ("last", next.as_str().into())]);
        match items {
            [] => String::new(),
            [first, rest @ ..] => rest.iter().fold(first.clone(), join),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_write_them() {
        let texts = Texts::embedded("en").expect("the program's own texts");
        let items: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let check = |count: usize, expected: &str| assert_eq!(texts.all_of(&items[..count]), expected);
        check(0, "");
        check(1, "a");
        check(2, "a and b");
        check(3, "a, b and c");
        assert_eq!(texts.any_of(&items), "a, b, c or d");
        assert_eq!(texts.one_by_one(&items[..2]), "a; b");
        assert_eq!(texts.either(&items[..2]), "a; or b");
        assert_eq!(texts.first_few(&items, 2), "a, b and 2 more");
        assert_eq!(texts.first_few(&items[..2], 2), "a and b");
    }
}
