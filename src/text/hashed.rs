//! A number made of the name of a message, by which it is found: `build.rs` makes the table with it, the program looks
//! into it.

/// The number of a message of a group.
pub fn hashed(group: &str, id: &str) -> u32 {
    // FNV-1a, with a byte between the two that stands in neither.
    let taken = |number: u32, byte: &u8| (number ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let number = taken(group.as_bytes().iter().fold(0x811C_9DC5, taken), &0xFF);
    let number = id.as_bytes().iter().fold(number, taken);
    number ^ number >> 15
}
