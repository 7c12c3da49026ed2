//! Closed lists of values and the names packs, cases and results know them by.

/// The name under which packs and results know a value of a closed list.
pub fn name_of<T: Copy + PartialEq>(names: &[(T, &'static str)], value: T) -> &'static str {
    names.iter().find(|(each, _)| *each == value).map_or("", |(_, name)| name)
}

/// The value of a closed list that has this name.
pub fn named<T: Copy>(names: &[(T, &'static str)], name: &str) -> Option<T> {
    names.iter().find(|(_, each)| *each == name).map(|(value, _)| *value)
}
