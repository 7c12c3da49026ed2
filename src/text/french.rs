//! French joints: what *de*, *à* and *que* become before the words that follow them.
//!
//! A message puts a whole noun phrase behind such a word without knowing it: `{ DE($keeper) }` gives
//! *du tribunal* for *le tribunal*, *des juges* for *les juges*, *de la cour* for *la cour* and
//! *d’inscription* for *inscription*. The phrase may begin with a great letter, with emphasis (`**`), or
//! with a guillemet; within guillemets nothing is contracted, since what is quoted stays as it is.
//!
//! **What it does not do.** Of several things in a list it joins the first only: *du tribunal et
//! l’administration*. Other words (*lequel*, *si*, *jusque*) stand in the messages themselves.

/// The apostrophe of printed French.
const APOSTROPHE: char = '\u{2019}';

/// Words with an *h* that keeps *le*, *de* and *que* whole. A word counts that begins with one of
/// these; in front of others the *h* is mute.
const ASPIRATED: &[&str] = &[
    "hach",
    "hai",
    "haï",
    "hall",
    "halt",
    "hamac",
    "hameau",
    "handicap",
    "hangar",
    "harc",
    "hard",
    "harcèl",
    "haricot",
    "hasard",
    "hât",
    "hauss",
    "haut",
    "havre",
    "héros",
    "hérisson",
    "hernie",
    "heurt",
    "hiérarch",
    "hocquet",
    "hochet",
    "hockey",
    "hold",
    "hollande",
    "homard",
    "hong",
    "hont",
    "hors",
    "hotte",
    "houill",
    "houle",
    "housse",
    "huée",
    "huit",
    "hurl",
    "hutte",
    // Provinces and towns of China, written in Pinyin.
    "haikou",
    "hainan",
    "handan",
    "hangzhou",
    "han ",
    "harbin",
    "hebei",
    "hefei",
    "heilongjiang",
    "henan",
    "hohhot",
    "hubei",
    "huizhou",
    "hunan",
    "hukou",
];

/// Words that begin with a vowel and are not joined all the same.
const WHOLE: &[&str] = &["onze", "onzième", "oui", "ouistiti", "ululement", "un pour cent", "yaourt", "yacht", "yuan"];

/// *de* and the phrase: *du tribunal*, *des juges*, *de l’État*, *d’autorités*.
pub(super) fn de(phrase: &str) -> String {
    contracted(phrase, "de", "du", "des")
}

/// *à* and the phrase: *au tribunal*, *aux juges*, *à l’État*.
pub(super) fn a(phrase: &str) -> String {
    contracted(phrase, "à", "au", "aux")
}

/// *que* and the clause: *que le tribunal supprime*, *qu’il supprime*.
pub(super) fn que(clause: &str) -> String {
    let (marks, words) = opened(clause);
    elided("que", marks, &lowered(words))
}

fn contracted(phrase: &str, word: &str, masculine: &str, plural: &str) -> String {
    let (marks, words) = opened(phrase);
    let words = lowered(words);
    let is_quoted = marks.contains('«');
    if !is_quoted && let Some(rest) = words.strip_prefix("le ") {
        return format!("{masculine} {marks}{rest}");
    }
    if !is_quoted && let Some(rest) = words.strip_prefix("les ") {
        return format!("{plural} {marks}{rest}");
    }
    match words.strip_prefix("des ") {
        // *de* swallows the indefinite plural: *d’autorités*, *de juges*.
        Some(rest) if word == "de" && !is_quoted => elided(word, marks, rest),
        _ if word == "de" => elided(word, marks, &words),
        _ => format!("{word} {marks}{words}"),
    }
}

fn elided(word: &str, marks: &str, words: &str) -> String {
    match word.strip_suffix('e') {
        Some(short) if begins_with_a_vowel(words) => format!("{short}{APOSTROPHE}{marks}{words}"),
        _ => format!("{word} {marks}{words}"),
    }
}

/// The marks a phrase opens with (emphasis, a guillemet with its space), and the rest.
fn opened(phrase: &str) -> (&str, &str) {
    let is_mark = |letter: char| matches!(letter, '*' | '«' | '“' | '(' | ' ' | '\u{A0}' | '\u{202F}');
    phrase.split_at(phrase.find(|letter| !is_mark(letter)).unwrap_or(phrase.len()))
}

/// An article, or another small word, that stood at the beginning of a sentence, in small letters.
fn lowered(words: &str) -> String {
    const SMALL: &[&str] = &["Le ", "La ", "Les ", "L’", "L'", "Un ", "Une ", "Des ", "Il ", "Elle ", "On ", "Aucun"];
    match SMALL.iter().find(|small| words.starts_with(**small)) {
        Some(small) => small.to_lowercase() + &words[small.len()..],
        None => words.to_owned(),
    }
}

fn begins_with_a_vowel(words: &str) -> bool {
    let small = words.to_lowercase();
    let begins = |list: &[&str]| list.iter().any(|each| small.starts_with(each));
    match small.chars().next() {
        Some('h') => !begins(ASPIRATED),
        Some('y') => !begins(WHOLE) && small.chars().nth(1).is_none_or(|next| !is_vowel(next)),
        Some(first) => is_vowel(first) && !begins(WHOLE),
        None => false,
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouàâäéèêëîïôöùûüœæ".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_contracted() {
        for (phrase, of, to) in [
            ("le tribunal", "du tribunal", "au tribunal"),
            ("Le tribunal", "du tribunal", "au tribunal"),
            ("les juges", "des juges", "aux juges"),
            ("la personne inscrite", "de la personne inscrite", "à la personne inscrite"),
            ("l’administration du travail", "de l’administration du travail", "à l’administration du travail"),
            ("L’État", "de l’État", "à l’État"),
            ("inscription A", "d’inscription A", "à inscription A"),
            ("quiconque", "de quiconque", "à quiconque"),
            ("des autorités", "d’autorités", "à des autorités"),
            ("des juges", "de juges", "à des juges"),
            ("une autorité", "d’une autorité", "à une autorité"),
            ("**le tribunal**", "du **tribunal**", "au **tribunal**"),
            ("le haut tribunal", "du haut tribunal", "au haut tribunal"),
            ("3 mars 2024", "de 3 mars 2024", "à 3 mars 2024"),
            ("", "de ", "à "),
        ] {
            assert_eq!((de(phrase).as_str(), a(phrase).as_str()), (of, to), "{phrase}");
        }
    }

    #[test]
    fn what_is_quoted_stays_as_it_is() {
        assert_eq!(de("«\u{A0}le paiement\u{A0}»"), "de «\u{A0}le paiement\u{A0}»");
        assert_eq!(de("«\u{A0}inscription\u{A0}»"), "d’«\u{A0}inscription\u{A0}»");
        assert_eq!(a("«\u{A0}les faits\u{A0}»"), "à «\u{A0}les faits\u{A0}»");
    }

    #[test]
    fn vowels_and_a_mute_h_elide() {
        for (words, expected) in [
            ("il paie", "qu’il paie"),
            ("Il paie", "qu’il paie"),
            ("l’employeur paie", "que l’employeur paie"),
            ("L’employeur paie", "que l’employeur paie"),
            ("aucune démarche ne reste", "qu’aucune démarche ne reste"),
            ("elle", "qu’elle"),
            ("héritiers et ayants droit", "qu’héritiers et ayants droit"),
            ("habituellement", "qu’habituellement"),
            ("huit jours passent", "que huit jours passent"),
            ("hors délai", "que hors délai"),
            ("onze jours", "que onze jours"),
            ("Anhui", "qu’Anhui"),
            ("Hainan", "que Hainan"),
            ("Œuvre", "qu’Œuvre"),
            ("y paie", "qu’y paie"),
            ("8 jours", "que 8 jours"),
            ("最高人民法院", "que 最高人民法院"),
        ] {
            assert_eq!(que(words), expected, "{words}");
        }
    }
}
