//! What can only be seen from inside: that nothing is computed for a refused file, and that every damage is found.

use super::*;

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A file as `age` would write it, with other lines in the places of the stanza's first and the rest.
fn header(stanza: &str, behind: &str) -> Vec<u8> {
    let mut bytes = format!("age-encryption.org/v1\n{stanza}\n{behind}").into_bytes();
    bytes.extend([0; 64]);
    bytes
}

#[test]
fn nothing_is_computed_for_a_refused_file() {
    let key = "A".repeat(43);
    let rest = format!("{key}\n--- {key}\n");
    let salt = "A".repeat(22);
    let refused = |bytes: &[u8], what: &str| {
        let result = gated::<()>(bytes, || panic!("{what}: reached age"));
        assert!(matches!(result, Err(OpenError::Refused(_) | OpenError::TooLong { .. })), "{what}: {result:?}");
    };
    for work in
        ["21", "30", "63", "99", "256", "4294967296", "99999999999999999999", "018", "0", "+4", "-1", "1 ", " 1", ""]
    {
        refused(&header(&format!("-> scrypt {salt} {work}"), &rest), work);
    }
    refused(&vec![0; LONGEST_FILE], "zeros");
    refused(&vec![0; LONGEST_FILE + 1], "too many zeros");
    refused(b"", "empty");
    // The control: this one does get through.
    assert_eq!(gated(&header(&format!("-> scrypt {salt} 20"), &rest), || Ok(())), Ok(()));
}

#[test]
fn every_damage_is_found() {
    let sealed = seal(b"{\"n\":1}", &secret("a"), Effort::for_tests()).unwrap();
    // One identity for all: making one times the machine, which is most of the cost.
    let mut identity = scrypt::Identity::new(secret("a"));
    identity.set_max_work_factor(MOST_WORK);
    let try_open = |bytes: &[u8]| gated(bytes, || unlock(bytes, &identity));
    assert_eq!(try_open(&sealed).unwrap().as_slice(), b"{\"n\":1}");

    let edge = gate::check(&sealed).unwrap().header + 64;
    let step = if cfg!(feature = "thorough") { 1 } else { 7 };
    let places = |count: usize| (0..count).filter(move |at| *at < edge || count - at < 64 || at % step == 0);
    let mut tried = 0;
    for at in places(sealed.len()) {
        let masks: &[u8] = match at < edge {
            true => &[1, 2, 4, 8, 16, 32, 64, 128],
            false if step == 1 => &[1, 16, 255],
            false => &[16],
        };
        for mask in masks {
            let mut damaged = sealed.clone();
            damaged[at] ^= mask;
            assert!(try_open(&damaged).is_err(), "byte {at} changed by {mask}");
            tried += 1;
        }
    }
    for length in places(sealed.len()) {
        assert!(try_open(&sealed[..length]).is_err(), "cut to {length}");
        tried += 1;
    }
    for byte in 0..=255 {
        let longer = [sealed.as_slice(), &[byte]].concat();
        assert!(try_open(&longer).is_err(), "{byte} appended");
        tried += 1;
    }
    println!("{tried} damages");
}

#[test]
fn padding_is_white_space_up_to_the_next_bucket() {
    const K: usize = 1024;
    for (length, size) in [
        (0, 32 * K),
        (1, 32 * K),
        (32 * K - 1, 32 * K),
        (32 * K, 32 * K),
        (32 * K + 1, 64 * K),
        (100 * K, 128 * K),
        (1024 * K, 1024 * K),
        (1024 * K + 1, 2048 * K),
        (4096 * K, 4096 * K),
    ] {
        let padded = pad(&vec![b'x'; length]).unwrap();
        assert_eq!(padded.len(), size, "{length}");
        assert_eq!(padded.capacity(), size, "{length}: it grew");
        assert!(padded[length..].iter().all(u8::is_ascii_whitespace), "{length}");
    }
    assert!(matches!(pad(&vec![b'x'; 4096 * K + 1]), Err(SealError::TooLong { .. })));
}
