//! A list that is longer than a person likes to walk through: it can be searched.

use crate::cli::failure::Failure;
use crate::text::Texts;

use super::prompter::{Prompter, Reply};

/// From so many items on a list can be searched.
const MANY: usize = 12;

/// Lets a person choose one of many items, by walking or by a part of its name; `None` if the person went back.
pub fn choose_long(
    texts: &Texts,
    prompter: &mut impl Prompter,
    question: &str,
    items: &[String],
) -> Result<Option<usize>, Failure> {
    let search = items.len() >= MANY;
    let mut shown: Vec<String> = search.then(|| texts.ui("wizard-search", &[])).into_iter().collect();
    shown.extend_from_slice(items);
    shown.push(texts.ui("wizard-back", &[]));
    loop {
        let Reply::Answer(place) = prompter.choose(question, &shown)? else { return Ok(None) };
        match place.checked_sub(usize::from(search)) {
            None => match searched(texts, prompter, items)? {
                Some(found) => return Ok(Some(found)),
                None => continue,
            },
            Some(place) => return Ok((place < items.len()).then_some(place)),
        }
    }
}

/// One of the items that have typed words in them; `None` if there is none, or the person went back.
fn searched(texts: &Texts, prompter: &mut impl Prompter, items: &[String]) -> Result<Option<usize>, Failure> {
    let Reply::Answer(typed) = prompter.line(&texts.ui("wizard-search-question", &[]))? else { return Ok(None) };
    let words = typed.trim();
    if words.is_empty() {
        return Ok(None);
    }
    let found = matching(items, words);
    let values = [("words", words.into()), ("count", found.len().into())];
    if found.is_empty() {
        prompter.say(&texts.ui("wizard-search-none", &values));
        return Ok(None);
    }
    let mut shown: Vec<String> = found.iter().map(|place| items[*place].clone()).collect();
    shown.push(texts.ui("wizard-back", &[]));
    match prompter.choose(&texts.ui("wizard-search-found", &values), &shown)? {
        Reply::Answer(place) => Ok(found.get(place).copied()),
        Reply::Left => Ok(None),
    }
}

/// The items that have all of these words in them, whatever their capitals.
fn matching(items: &[String], words: &str) -> Vec<usize> {
    let words: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |item: &String| {
        let item = item.to_lowercase();
        words.iter().all(|word| item.contains(word))
    };
    (0..items.len()).filter(|place| fits(&items[*place])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_order_and_with_any_capitals() {
        let items = ["The tax list (重大税收违法失信主体)", "The list of Tax arrears", "Flights"].map(str::to_owned);
        let check = |words: &str, expected: &[usize]| assert_eq!(matching(&items, words), expected, "{words}");
        check("tax", &[0, 1]);
        check("LIST the", &[0, 1]);
        check("税收", &[0]);
        check("arrears flights", &[]);
    }
}
