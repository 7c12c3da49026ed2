//! The input, cut into pieces of whole lines.
//!
//! A piece is what one read gives, up to its last line break: nothing waits for more than there is, so that whoever
//! writes a line and waits for its answer gets it. Of a line longer than any case only its number goes on.
//!
//! **What it does not do.** It does not look into a line, and keeps nothing behind the pieces.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter, memrchr};

use crate::pack::tree::LARGEST;

/// How many bytes of a line are mostly read before its end is.
const BEGINNING: usize = 4 << 10;

/// Some lines of the input, one after the other.
#[derive(Default)]
pub struct Piece {
    /// Which piece it is, counted from 0.
    pub number: u64,
    /// The number of its first line, counted from 1.
    pub first_line: u64,
    /// How many lines it has.
    pub lines: u64,
    /// The lines, each with its line break; the last one of the input may have none.
    pub bytes: Vec<u8>,
    /// Whether it is one line that is too long, and is not here.
    pub is_too_long: bool,
}

/// Cuts an input into pieces.
pub struct Intake<R> {
    from: R,
    /// How many bytes one read asks for.
    block: usize,
    /// The beginning of a line whose end has not been read yet.
    begun: Vec<u8>,
    pieces: u64,
    next_line: u64,
    is_over: bool,
}

impl<R: Read> Intake<R> {
    /// The pieces of an input, of about so many bytes each.
    pub fn new(from: R, block: usize) -> Intake<R> {
        Intake { from, block, begun: Vec::new(), pieces: 0, next_line: 1, is_over: false }
    }

    /// Leaves lines aside until this one, counted from 1, is the next; whether there are so many.
    pub fn skip_to(&mut self, line: u64) -> io::Result<bool> {
        let mut block = vec![0; 1 << 16];
        while self.next_line < line {
            let read = self.read(&mut block)?;
            if read == 0 {
                self.is_over = true;
                return Ok(false);
            }
            let mut rest = &block[..read];
            while self.next_line < line {
                let Some(end) = memchr(b'\n', rest) else { break };
                rest = &rest[end + 1..];
                self.next_line += 1;
            }
            if self.next_line == line {
                self.begun.extend_from_slice(rest);
            }
        }
        Ok(true)
    }

    /// Fills a piece with the next lines; whether there were any.
    pub fn fill(&mut self, piece: &mut Piece) -> io::Result<bool> {
        piece.bytes.clear();
        piece.is_too_long = false;
        // Room for the beginning of a line and a whole block at once, or it would be had twice over.
        piece.bytes.reserve_exact(self.begun.len().max(BEGINNING) + self.block);
        piece.bytes.append(&mut self.begun);
        // What was read before may hold whole lines already.
        let mut searched = 0;
        loop {
            let found = memrchr(b'\n', &piece.bytes[searched..]).map(|at| searched + at);
            if let Some(end) = found {
                self.begun.extend_from_slice(&piece.bytes[end + 1..]);
                piece.bytes.truncate(end + 1);
                break;
            }
            searched = piece.bytes.len();
            if searched > LARGEST {
                self.pass_over(piece)?;
                break;
            }
            if self.is_over {
                break;
            }
            let at = piece.bytes.len();
            piece.bytes.resize(at + self.block, 0);
            let read = self.read(&mut piece.bytes[at..])?;
            piece.bytes.truncate(at + read);
            self.is_over = read == 0;
        }
        let breaks = memchr_iter(b'\n', &piece.bytes).count() as u64;
        let is_open = piece.bytes.last().is_some_and(|byte| *byte != b'\n');
        piece.lines = if piece.is_too_long { 1 } else { breaks + u64::from(is_open) };
        (piece.number, piece.first_line) = (self.pieces, self.next_line);
        self.pieces += 1;
        self.next_line += piece.lines;
        Ok(piece.lines > 0)
    }

    /// Leaves the rest of a line aside.
    fn pass_over(&mut self, piece: &mut Piece) -> io::Result<()> {
        piece.bytes.clear();
        piece.is_too_long = true;
        let mut block = vec![0; 1 << 16];
        loop {
            let read = self.read(&mut block)?;
            self.is_over = read == 0;
            if self.is_over {
                return Ok(());
            }
            if let Some(end) = memchr(b'\n', &block[..read]) {
                self.begun.extend_from_slice(&block[end + 1..read]);
                return Ok(());
            }
        }
    }

    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.from.read(into) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                done => return done,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let many = self.1.min(into.len()).min(self.0.len());
            into[..many].copy_from_slice(&self.0[..many]);
            self.0 = &self.0[many..];
            Ok(many)
        }
    }

    /// The lines with their numbers, as pieces give them; `None` for one that is too long.
    fn lines(text: &[u8], drop: usize, block: usize, from: u64) -> Vec<(u64, Option<String>)> {
        let mut intake = Intake::new(Drops(text, drop), block);
        let mut found = Vec::new();
        let mut piece = Piece::default();
        let mut is_more = intake.skip_to(from).expect("it reads");
        while is_more && intake.fill(&mut piece).expect("it reads") {
            let text = String::from_utf8_lossy(&piece.bytes).into_owned();
            let whole: Vec<Option<String>> = match piece.is_too_long {
                true => vec![None],
                false => text.split_inclusive('\n').map(|line| Some(line.trim_end_matches('\n').to_owned())).collect(),
            };
            assert_eq!(whole.len() as u64, piece.lines);
            found.extend((piece.first_line..).zip(whole));
            is_more = true;
        }
        found
    }

    #[test]
    fn every_line_comes_once_and_with_its_number_however_the_input_is_cut() {
        let text = "one\n\nthree and a bit longer\r\n\n\nsix";
        let expected: Vec<(u64, Option<String>)> =
            (1..).zip(text.split('\n').map(|line| Some(line.to_owned()))).collect();
        for (drop, block) in [(1, 1), (1, 64), (3, 2), (7, 16), (100, 4), (100, 100)] {
            assert_eq!(lines(text.as_bytes(), drop, block, 1), expected, "{drop} {block}");
            for from in 2..=6 {
                assert_eq!(lines(text.as_bytes(), drop, block, from), expected[from as usize - 1..], "{drop} {from}");
            }
        }
        assert_eq!(lines(b"", 1, 1, 1), []);
        assert_eq!(lines(b"\n", 1, 1, 1), [(1, Some(String::new()))]);
        assert_eq!(lines(b"a\nb\n", 9, 9, 3), [], "there is no third line");
    }

    #[test]
    fn of_a_line_that_is_too_long_only_the_number_goes_on() {
        let mut text = b"one\n".to_vec();
        text.extend(std::iter::repeat_n(b'x', LARGEST + 100_000));
        text.extend_from_slice(b"\nthree\n");
        let one = |line: &str| Some(line.to_owned());
        assert_eq!(lines(&text, usize::MAX, 1 << 16, 1), [(1, one("one")), (2, None), (3, one("three"))]);
        text.truncate(text.len() - 7);
        assert_eq!(lines(&text, usize::MAX, 1 << 16, 1), [(1, one("one")), (2, None)]);
    }
}
