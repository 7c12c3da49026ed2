//! Rust source, read just far enough to know its paths: no dependency, no expansion of macros.
//!
//! What it does not do: parse. It knows comments, texts, names and a few signs. A path hidden inside
//! a macro's pieces is not found; a path written out inside a macro's call is.

use std::path::Path;

/// One file of source.
#[derive(Clone)]
pub struct Source {
    /// Its path from the project's folder, with forward slashes.
    pub file: String,
    /// Its text.
    pub text: String,
    module: Vec<String>,
    tokens: Vec<Token>,
    inner: Vec<Inner>,
}

/// A path as written, braces opened: `use a::{b, c::d}` is two of them.
pub struct Named {
    /// Its segments; the last is `*` for a glob.
    pub segments: Vec<String>,
    /// The line of its last segment.
    pub line: usize,
    /// Whether it stands in a `use` or an `extern crate`.
    pub is_use: bool,
    /// How many modules opened inside the file it stands in.
    pub within: usize,
}

#[derive(Clone, PartialEq)]
enum Kind {
    Name(String),
    Text(String),
    Colons,
    Sign(char),
}

#[derive(Clone)]
struct Token {
    kind: Kind,
    line: usize,
}

/// A module written out inside a file: the tokens between its braces.
#[derive(Clone)]
struct Inner {
    from: usize,
    until: usize,
}

/// Every file below `src`, in order of name.
pub fn read_all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    gather(&root.join("src"), &mut files);
    files.sort();
    let read = files.iter().map(|file| {
        let name = file.strip_prefix(root).expect("below the project").to_string_lossy().replace('\\', "/");
        Source::new(&name, &std::fs::read_to_string(file).expect("source that can be read"))
    });
    linked(read.collect())
}

fn gather(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of source") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The same files, those that another includes by `#[path]` as modules of that other.
pub fn linked(mut sources: Vec<Source>) -> Vec<Source> {
    let mut moved = Vec::new();
    for source in &sources {
        let folder = source.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (file, name) in source.included() {
            let module = source.module.iter().cloned().chain([name]).collect::<Vec<_>>();
            moved.push((format!("{folder}/{file}"), module));
        }
    }
    for (file, module) in moved {
        sources.iter_mut().filter(|source| source.file == file).for_each(|source| source.module.clone_from(&module));
    }
    sources
}

impl Source {
    /// A file of this name and text.
    pub fn new(file: &str, text: &str) -> Source {
        let tokens = tokens(text);
        let inner = inner(&tokens);
        Source { file: file.to_owned(), text: text.to_owned(), module: module(file), tokens, inner }
    }

    /// The top-level module this file belongs to; the crate's own files belong to none.
    pub fn layer(&self) -> Option<&str> {
        self.module.first().map(String::as_str)
    }

    /// Whether the file declares a module of this name.
    pub fn declares(&self, name: &str) -> bool {
        self.tokens.windows(2).any(|pair| pair[0].is("mod") && pair[1].is(name))
    }

    /// The path from the crate's root, or `None` for a path that begins elsewhere.
    pub fn resolve(&self, segments: &[String], within: usize) -> Option<Vec<String>> {
        let mut at = self.module.clone();
        at.extend((0..within).map(|_| "(a module of the file)".to_owned()));
        let mut rest = segments.iter().map(String::as_str).peekable();
        match rest.peek().copied()? {
            "crate" | "delist" => {
                at.clear();
                rest.next();
            }
            "self" | "super" => {}
            _ => return None,
        }
        for each in rest {
            match each {
                "self" => {}
                "super" => {
                    at.pop();
                }
                name => at.push(name.to_owned()),
            }
        }
        Some(at)
    }

    /// Every path of two or more segments, and every crate brought in by its name alone.
    pub fn paths(&self) -> Vec<Named> {
        let mut found = Vec::new();
        let mut at = 0;
        let mut is_use = false;
        while at < self.tokens.len() {
            let token = &self.tokens[at];
            if token.is("use") || (token.is("crate") && at > 0 && self.tokens[at - 1].is("extern")) {
                is_use = true;
            } else if token.kind == Kind::Sign(';') {
                is_use = false;
            }
            let begins = matches!(token.kind, Kind::Name(_)) && !self.follows_a_path(at);
            let is_path = self.tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Colons);
            let is_alone = is_use && at > 0 && (self.tokens[at - 1].is("use") || self.tokens[at - 1].is("crate"));
            if begins && (is_path || is_alone) {
                let within = self.inner.iter().filter(|inner| (inner.from..inner.until).contains(&at)).count();
                at = self.tree(at, &[], is_use, within, &mut found);
            } else {
                at += 1;
            }
        }
        found
    }

    /// Macros called, with their lines.
    pub fn macros(&self) -> Vec<(&str, usize)> {
        let called = self.tokens.windows(2).filter(|pair| pair[1].kind == Kind::Sign('!'));
        called.filter_map(|pair| Some((pair[0].name()?, pair[0].line))).collect()
    }

    /// Whether this token is a later segment of a path: `::` before it, and something before that.
    fn follows_a_path(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.tokens.get(at)).map(|token| &token.kind);
        before(1) == Some(&Kind::Colons)
            && match before(2) {
                Some(Kind::Name(name)) => !["use", "return", "in", "as", "mut", "dyn", "impl"].contains(&name.as_str()),
                Some(Kind::Sign(sign)) => *sign == '>',
                _ => false,
            }
    }

    /// Reads a path and its braces from `at`; gives the place of the first token after it.
    fn tree(&self, mut at: usize, before: &[String], is_use: bool, within: usize, found: &mut Vec<Named>) -> usize {
        let mut segments = before.to_vec();
        let mut line = 0;
        loop {
            match self.tokens.get(at).map(|token| (&token.kind, token.line)) {
                Some((Kind::Name(name), here)) => {
                    segments.push(name.clone());
                    line = here;
                }
                Some((Kind::Sign('*'), here)) => {
                    segments.push("*".to_owned());
                    line = here;
                }
                Some((Kind::Sign('{'), _)) if is_use => {
                    at += 1;
                    while let Some(token) = self.tokens.get(at) {
                        match token.kind {
                            Kind::Sign('}') => return at + 1,
                            Kind::Name(_) | Kind::Sign('*') | Kind::Sign('{') => {
                                at = self.tree(at, &segments, is_use, within, found);
                            }
                            _ => at += 1,
                        }
                    }
                    return at;
                }
                _ => break,
            }
            at += 1;
            match self.tokens.get(at) {
                Some(token) if token.kind == Kind::Colons => at += 1,
                Some(token) if is_use && token.is("as") => {
                    at += 2;
                    break;
                }
                _ => break,
            }
        }
        found.push(Named { segments, line, is_use, within });
        at
    }

    /// Files brought in by `#[path = "…"] mod name;`.
    fn included(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (at, pair) in self.tokens.windows(3).enumerate() {
            let Kind::Text(file) = &pair[2].kind else { continue };
            if pair[0].is("path") && pair[1].kind == Kind::Sign('=') {
                let rest = &self.tokens[at + 3..];
                let module = rest.windows(2).find(|pair| pair[0].is("mod")).and_then(|pair| pair[1].name());
                found.extend(module.map(|name| (file.clone(), name.to_owned())));
            }
        }
        found
    }
}

impl Token {
    fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    fn name(&self) -> Option<&str> {
        match &self.kind {
            Kind::Name(name) => Some(name),
            _ => None,
        }
    }
}

/// The module a file is, by its place.
fn module(file: &str) -> Vec<String> {
    let inside = file.strip_prefix("src/").unwrap_or(file).trim_end_matches(".rs");
    let mut parts: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

fn inner(tokens: &[Token]) -> Vec<Inner> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let opens = tokens[at].is("mod") && tokens.get(at + 2).is_some_and(|token| token.kind == Kind::Sign('{'));
        if !opens {
            continue;
        }
        let mut depth = 0usize;
        let closes = (at + 2..tokens.len()).find(|place| {
            match tokens[*place].kind {
                Kind::Sign('{') => depth += 1,
                Kind::Sign('}') => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        found.push(Inner { from: at + 2, until: closes.unwrap_or(tokens.len()) });
    }
    found
}

/// Names, texts and signs, comments left out.
fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut line = 1;
    let mut at = 0;
    while at < chars.len() {
        let here = line;
        let (kind, next) = token(&chars, at);
        line += chars[at..next].iter().filter(|each| **each == '\n').count();
        found.extend(kind.map(|kind| Token { kind, line: here }));
        at = next;
    }
    found
}

fn token(chars: &[char], at: usize) -> (Option<Kind>, usize) {
    let next = |place: usize| chars.get(place).copied().unwrap_or('\0');
    match chars[at] {
        '/' if next(at + 1) == '/' => {
            (None, (at..chars.len()).find(|place| chars[*place] == '\n').unwrap_or(chars.len()))
        }
        '/' if next(at + 1) == '*' => (None, block_comment(chars, at)),
        '"' => quoted(chars, at),
        'r' | 'b' | 'c' if raw_text(chars, at).is_some() => raw_text(chars, at).unwrap_or((None, at + 1)),
        '\'' => (None, character_or_lifetime(chars, at)),
        ':' if next(at + 1) == ':' => (Some(Kind::Colons), at + 2),
        first if first.is_alphabetic() || first == '_' => {
            let is_part = |each: char| each.is_alphanumeric() || each == '_';
            let end = (at..chars.len()).find(|place| !is_part(chars[*place])).unwrap_or(chars.len());
            (Some(Kind::Name(chars[at..end].iter().collect())), end)
        }
        first if first.is_whitespace() => (None, at + 1),
        first => (Some(Kind::Sign(first)), at + 1),
    }
}

fn block_comment(chars: &[char], start: usize) -> usize {
    let mut depth = 0usize;
    let mut at = start;
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => {
                (depth, at) = (depth - 1, at + 2);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    at
}

/// A text in quotes, from its first quote.
fn quoted(chars: &[char], start: usize) -> (Option<Kind>, usize) {
    let mut at = start + 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    let end = at.min(chars.len());
    (Some(Kind::Text(chars[start + 1..end].iter().collect())), (end + 1).min(chars.len()))
}

/// `r"…"`, `r#"…"#`, `b"…"`, `br#"…"#`, `c"…"`, `b'…'`; `None` if it is a name after all.
fn raw_text(chars: &[char], start: usize) -> Option<(Option<Kind>, usize)> {
    let mut at = start;
    while matches!(chars.get(at), Some('r' | 'b' | 'c')) && at < start + 2 {
        at += 1;
    }
    let is_raw = chars[start..at].contains(&'r');
    let marks = chars[at..].iter().take_while(|each| **each == '#').count();
    match chars.get(at + marks) {
        Some('"') if !is_raw && marks == 0 => Some(quoted(chars, at)),
        Some('\'') if chars[start] == 'b' && marks == 0 && at == start + 1 => {
            Some((None, character_or_lifetime(chars, at)))
        }
        Some('"') if is_raw => {
            let from = at + marks + 1;
            let ends = |place: &usize| {
                chars[*place] == '"'
                    && chars[place + 1..].iter().take(marks).filter(|each| **each == '#').count() == marks
            };
            let end = (from..chars.len()).find(ends).unwrap_or(chars.len());
            Some((Some(Kind::Text(chars[from..end].iter().collect())), (end + 1 + marks).min(chars.len())))
        }
        _ => None,
    }
}

/// The place after `'x'`, `'\n'` or `'a`.
fn character_or_lifetime(chars: &[char], start: usize) -> usize {
    match (chars.get(start + 1), chars.get(start + 2)) {
        (Some('\\'), _) => {
            let end = (start + 3..chars.len()).find(|place| chars[*place] == '\'');
            end.map_or(chars.len(), |end| end + 1)
        }
        (Some(_), Some('\'')) => start + 3,
        _ => start + 1,
    }
}
