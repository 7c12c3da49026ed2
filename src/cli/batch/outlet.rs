//! The output: printed, or a file that a later run can go on with.
//!
//! What a file holds already is compared with what the same lines give now, and only what is behind it is written: a
//! run that is taken up again ends with the same bytes as one that was never interrupted, or says that they do not
//! fit together. A line that was torn at its end is finished.
//!
//! **What it does not do.** It changes no file before it is sure that it is a part of this output, and never writes
//! over one.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::super::failure::Failure;
use super::super::terminal::ending::writing;

/// How many of the last lines of a file are worked out again before anything is added to it.
const WORKED_OUT_AGAIN: usize = 16;

/// How many bytes of lines are put together before they are written.
const TOGETHER: usize = 64 << 10;

/// Where lines go.
pub struct Outlet {
    to: To,
    /// Lines that are written at once.
    together: Vec<u8>,
}

enum To {
    /// Standard output.
    Printed,
    /// A file.
    Written(Written),
}

/// What there is already.
pub struct Begun {
    /// The first line of the input that has to be worked on.
    pub line: u64,
    /// How many lines before it are no cases.
    pub bad: u64,
}

/// A file with lines in it, or none yet.
struct Written {
    path: PathBuf,
    file: File,
    /// How many bytes of it have not been compared yet: of whole lines, and of a torn one behind them.
    whole: u64,
    torn: u64,
    has_whole_lines: bool,
}

/// What could not go on.
pub enum Stopped {
    /// Nobody reads any more.
    Unread,
    /// Something failed.
    Failed(Failure),
}

impl Outlet {
    /// Standard output.
    pub fn printed() -> Outlet {
        Outlet { to: To::Printed, together: Vec::new() }
    }

    /// Opens the output, and says with which line of the input a run has to begin.
    ///
    /// With `resume` a file may be there already; `from_first` compares all of it, not only its last lines.
    pub fn open(path: &Path, resume: bool, from_first: bool) -> Result<(Outlet, Begun), Failure> {
        if path == Path::new("-") {
            return match resume {
                true => Err(Failure::usage("usage-batch-resume-printed", &[])),
                false => Ok((Outlet::printed(), Begun { line: 1, bad: 0 })),
            };
        }
        let shown = path.display().to_string();
        if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("age")) {
            return Err(Failure::usage("usage-batch-sealed", &[("path", &shown)]));
        }
        let failed = |error: io::Error| Failure::io("failed-output", path, &error);
        let length = match std::fs::metadata(path) {
            Ok(there) if !there.is_file() => return Err(failed(io::ErrorKind::PermissionDenied.into())),
            Ok(there) => there.len(),
            Err(_) => 0,
        };
        if length > 0 && !resume {
            return Err(Failure::usage("usage-batch-there", &[("path", &shown)]));
        }
        let mut options = File::options();
        options.read(length > 0).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(failed)?;
        if matches!(file.try_lock(), Err(std::fs::TryLockError::WouldBlock)) {
            return Err(Failure::failed("failed-batch-busy", &[("path", &shown)]));
        }
        // A new file may not even be read.
        let found = if length > 0 { Lines::of(&file) } else { Lines::of(io::empty()) }.map_err(failed)?;
        let (line, start) = if from_first { (1, Start::default()) } else { found.last() };
        file.seek(SeekFrom::Start(start.at)).map_err(failed)?;
        let whole = found.end().at;
        let written = Written {
            path: path.to_path_buf(),
            file,
            whole: whole - start.at,
            torn: length - whole,
            has_whole_lines: found.count > 0,
        };
        let outlet = Outlet { to: To::Written(written), together: Vec::with_capacity(TOGETHER) };
        Ok((outlet, Begun { line, bad: start.bad }))
    }

    /// Adds lines, which stand one here and one there, in this order.
    pub fn add_lines(&mut self, bytes: &[u8], lines: &[Range<usize>]) -> Result<(), Stopped> {
        let mut together = std::mem::take(&mut self.together);
        for line in lines {
            if together.len() + line.len() > TOGETHER {
                self.add(&together)?;
                together.clear();
            }
            match line.len() > TOGETHER {
                true => self.add(&bytes[line.clone()])?,
                false => together.extend_from_slice(&bytes[line.clone()]),
            }
        }
        self.add(&together)?;
        together.clear();
        self.together = together;
        Ok(())
    }

    /// Adds whole lines.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Stopped> {
        match &mut self.to {
            To::Printed => {
                let mut out = io::stdout().lock();
                out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| match error.kind() {
                    io::ErrorKind::BrokenPipe => Stopped::Unread,
                    _ => Stopped::Failed(Failure::io("failed-output", Path::new("-"), &error)),
                })
            }
            To::Written(written) => written.add(bytes).map_err(Stopped::Failed),
        }
    }

    /// Everything has been added.
    pub fn close(self) -> Result<(), Failure> {
        let To::Written(written) = self.to else { return Ok(()) };
        if written.whole + written.torn > 0 {
            return Err(written.does_not_fit());
        }
        written.file.sync_all().map_err(|error| Failure::io("failed-output", &written.path, &error))
    }
}

impl Written {
    fn add(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let mut bytes = bytes;
        if self.whole > 0 {
            let known = bytes.len().min(usize::try_from(self.whole).unwrap_or(usize::MAX));
            if !self.holds(&bytes[..known])? {
                return Err(self.does_not_fit());
            }
            self.whole -= known as u64;
            bytes = &bytes[known..];
        }
        if self.torn > 0 && !bytes.is_empty() {
            let known = bytes.len().min(usize::try_from(self.torn).unwrap_or(usize::MAX));
            let is_begun = self.torn <= bytes.len() as u64 && self.holds(&bytes[..known])?;
            if is_begun {
                bytes = &bytes[known..];
            } else if self.has_whole_lines {
                self.cut()?;
            } else {
                return Err(self.does_not_fit());
            }
            self.torn = 0;
        }
        // Whoever ends the program waits until these lines are whole.
        let _writing = writing();
        self.file.write_all(bytes).map_err(|error| self.failed(&error))
    }

    /// Whether the next bytes of the file are these.
    fn holds(&mut self, bytes: &[u8]) -> Result<bool, Failure> {
        let mut there = vec![0; bytes.len()];
        match self.file.read_exact(&mut there) {
            Ok(()) => Ok(there == bytes),
            Err(error) => Err(self.failed(&error)),
        }
    }

    /// Takes what was left of a torn line away; the lines before it are known to be ours.
    fn cut(&mut self) -> Result<(), Failure> {
        let length = self.file.metadata().map(|there| there.len());
        let end = length.map(|length| length - self.torn);
        let cut = end.and_then(|end| self.file.set_len(end).and_then(|()| self.file.seek(SeekFrom::Start(end))));
        cut.map(drop).map_err(|error| self.failed(&error))
    }

    fn does_not_fit(&self) -> Failure {
        Failure::usage("usage-batch-does-not-fit", &[("path", &self.path.display().to_string())])
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure::io("failed-batch-output", &self.path, error)
    }
}

/// The lines of a file.
struct Lines {
    /// How many whole ones there are.
    count: u64,
    /// Where the last of them begin, and behind them the end of the last.
    starts: Vec<Start>,
}

/// Where a line begins.
#[derive(Clone, Copy, Default)]
struct Start {
    /// In bytes from the beginning of the file.
    at: u64,
    /// How many lines before it say that they are no cases.
    bad: u64,
}

impl Lines {
    fn of(from: impl Read) -> io::Result<Lines> {
        /// What only a line begins with that stands for one that is no case, and how far behind its beginning.
        const BAD: &[u8] = b"\"error\":{";
        const BEGINNING: usize = 512;
        let mut from = BufReader::with_capacity(1 << 16, from);
        let mut lines = Lines { count: 0, starts: vec![Start::default()] };
        let (mut at, mut bad, mut beginning) = (0, 0, Vec::new());
        loop {
            let block = from.fill_buf()?;
            if block.is_empty() {
                return Ok(lines);
            }
            let length = block.len();
            let mut rest = block;
            loop {
                let end = rest.iter().position(|byte| *byte == b'\n');
                let line = &rest[..end.unwrap_or(rest.len())];
                beginning.extend_from_slice(&line[..line.len().min(BEGINNING - beginning.len())]);
                let Some(end) = end else { break };
                rest = &rest[end + 1..];
                bad += u64::from(beginning.windows(BAD.len()).any(|part| part == BAD));
                beginning.clear();
                lines.count += 1;
                lines.starts.push(Start { at: at + (length - rest.len()) as u64, bad });
            }
            if lines.starts.len() > 4 * WORKED_OUT_AGAIN {
                lines.starts.drain(..lines.starts.len() - 2 * WORKED_OUT_AGAIN);
            }
            at += length as u64;
            from.consume(length);
        }
    }

    /// The end of the last whole line.
    fn end(&self) -> Start {
        self.starts.last().copied().unwrap_or_default()
    }

    /// The last whole lines, so many that they can be worked out again: the number of the first, and where it begins.
    fn last(&self) -> (u64, Start) {
        let many = (self.starts.len() - 1).min(WORKED_OUT_AGAIN);
        (self.count - many as u64 + 1, self.starts[self.starts.len() - 1 - many])
    }
}
