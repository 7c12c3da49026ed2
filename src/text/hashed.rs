//! A number made of the name of a message, by which it is found: `build.rs` makes the table with it, the program looks
//! into it.

/// The number of a message of a group.
pub fn hashed(group: &str, id: &str) -> u32 {
    (taken(taken(0, group), id) >> 32) as u32
}

/// A number with a text mixed in, eight bytes at a time: a report asks for thousands of messages.
fn taken(number: u64, text: &str) -> u64 {
    let mixed = |number: u64, with: u64| (number.rotate_left(5) ^ with).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let (words, rest) = text.as_bytes().as_chunks();
    let number = words.iter().fold(number, |number, word| mixed(number, u64::from_le_bytes(*word)));
    // What is left is fewer than eight bytes; with the length no two texts end alike by chance.
    mixed(number, rest.iter().fold(text.len() as u64, |all, byte| all << 8 | u64::from(*byte)))
}
