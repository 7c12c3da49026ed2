//! A place in a line of JSON, moved on piece by piece, as long as every piece is plain.
//!
//! Every function gives `None` at whatever is not written in the plainest way, right or wrong: an escape in a text,
//! a fraction, `null`. Who calls leaves the whole line to another reader then.

/// A place in a text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// At the beginning.
    pub(super) fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0 }
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\t' | b'\r')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Over one sign.
    #[inline]
    pub(super) fn sign(&mut self, sign: u8) -> Option<()> {
        let is_here = self.text.as_bytes().get(self.at) == Some(&sign);
        (is_here || self.peek()? == sign).then(|| self.at += 1)
    }

    /// Whether another item stands before the sign that closes a list or a table; over the comma before it, or over
    /// the closing sign.
    #[inline]
    pub(super) fn more(&mut self, close: u8, is_first: &mut bool) -> Option<bool> {
        let next = self.peek()?;
        if next == close {
            self.at += 1;
            return Some(false);
        }
        if !std::mem::replace(is_first, false) {
            (next == b',').then(|| self.at += 1)?;
            // A comma before the end is none of JSON's.
            (self.peek()? != close).then_some(())?;
        }
        Some(true)
    }

    /// A key, and over its colon.
    #[inline]
    pub(super) fn key(&mut self) -> Option<&'t str> {
        let key = self.string()?;
        self.sign(b':')?;
        Some(key)
    }

    /// A text without escapes.
    #[inline]
    pub(super) fn string(&mut self) -> Option<&'t str> {
        self.sign(b'"')?;
        let bytes = self.text.as_bytes().get(self.at..)?;
        let length = plain(bytes);
        (*bytes.get(length)? == b'"').then_some(())?;
        let text = self.text.get(self.at..self.at + length)?;
        self.at += length + 1;
        Some(text)
    }

    /// A whole number of at most 18 digits, written without a needless nought.
    #[inline]
    pub(super) fn number(&mut self) -> Option<i64> {
        let is_negative = self.peek()? == b'-';
        self.at += usize::from(is_negative);
        let bytes = self.text.as_bytes().get(self.at..)?;
        let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let is_plain = (1..=18).contains(&length) && (bytes[0] != b'0' || length == 1 && !is_negative);
        let is_over = !matches!(bytes.get(length), Some(b'.' | b'e' | b'E' | b'+' | b'-'));
        (is_plain && is_over).then_some(())?;
        let number = bytes[..length].iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        self.at += length;
        Some(if is_negative { -number } else { number })
    }

    /// `true` or `false`.
    #[inline]
    pub(super) fn truth(&mut self) -> Option<bool> {
        self.peek()?;
        let rest = self.text.get(self.at..)?;
        let truth = rest.starts_with("true");
        (truth || rest.starts_with("false")).then(|| self.at += if truth { 4 } else { 5 })?;
        Some(truth)
    }

    /// Over a table in which no other stands, to its first closing brace: whoever needs it reads it later, and finds
    /// it ends there ([`is_at`](Cursor::is_at)), or that this was not its end.
    pub(super) fn skip_table(&mut self) -> Option<()> {
        let length = self.text.get(self.at..)?.find('}')?;
        self.at += length + 1;
        Some(())
    }

    /// Whether both are at the same place of their text.
    pub(super) fn is_at(&self, other: &Cursor) -> bool {
        self.at == other.at
    }

    /// That nothing more follows.
    pub(super) fn end(&mut self) -> Option<()> {
        self.peek().is_none().then_some(())
    }
}

/// How many bytes come before the first quotation mark, backslash or control character.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((eight, behind)) = rest.split_first_chunk() {
        let found = unplain(u64::from_le_bytes(*eight));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = behind;
    }
    bytes.len() - rest.len() + plain_of_few(rest)
}

/// The same near the end of the line, where there are not eight bytes left.
#[cold]
fn plain_of_few(bytes: &[u8]) -> usize {
    let is_unplain = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    bytes.iter().position(is_unplain).unwrap_or(bytes.len())
}

/// Eight bytes at once: the high bit of the first one that is not plain, and above it whatever there may be.
///
/// What is sought is less than 0x80, so a byte that is may set its high bit when something is taken from it, and
/// only then. It borrows from the next byte, which reaches only what is behind the first one found.
#[inline]
fn unplain(eight: u64) -> u64 {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    let quotation = (eight ^ (EACH * u64::from(b'"'))).wrapping_sub(EACH);
    let backslash = (eight ^ (EACH * u64::from(b'\\'))).wrapping_sub(EACH);
    let control = eight.wrapping_sub(EACH * 0x20);
    (quotation | backslash | control) & !eight & (EACH * 0x80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_where_it_would_byte_by_byte() {
        let one_by_one = |bytes: &[u8]| {
            let end = bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
            end.unwrap_or(bytes.len())
        };
        for before in 0..20 {
            for byte in 0..=255 {
                for next in [b' ', b'!', b'"', b'#', b'\\', 0, 0x1f, 0x20, 0x7f, 0x80, 0xff] {
                    for filled in [b'a', b' ', 0x80, 0xff] {
                        let mut bytes = [filled; 24];
                        (bytes[before], bytes[before + 1]) = (byte, next);
                        assert_eq!(plain(&bytes), one_by_one(&bytes), "{bytes:?}");
                        assert_eq!(plain(&bytes[..before + 2]), one_by_one(&bytes[..before + 2]), "{bytes:?}");
                    }
                }
            }
        }
    }
}
