//! What the checks stand on: a folder anybody may enter, this test and the program in it, and an ordinary account.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::child::WORD;

/// The account that has nothing: `nobody`.
const NOBODY: u32 = 65534;

/// Who tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The account the tests run under.
    Self_,
    /// `nobody`.
    Nobody,
}

/// A folder with copies of both programs, and a data folder of each account that tries.
pub struct Stage {
    root: tempfile::TempDir,
    /// The accounts there are: `nobody` only where the tests may become it.
    pub accounts: Vec<Who>,
}

impl Stage {
    /// Builds it. Below `/tmp`, because an ordinary account may not enter every folder on the way to the build.
    pub fn built() -> Stage {
        use std::os::unix::fs::{PermissionsExt, chown};
        let root = tempfile::tempdir_in("/tmp").expect("a folder");
        let open = |path: &Path| std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("open");
        open(root.path());
        let this = std::env::current_exe().expect("this test");
        for (program, name) in [(this.as_path(), "lockdown"), (Path::new(env!("CARGO_BIN_EXE_delist")), "delist")] {
            std::fs::copy(program, root.path().join(name)).expect("a copy");
            open(&root.path().join(name));
        }
        let mut accounts = vec![Who::Self_];
        // SAFETY: the call takes nothing and cannot fail.
        if unsafe { libc::geteuid() } == 0 {
            accounts.push(Who::Nobody);
        } else {
            println!("not root: nothing is tried as another account");
        }
        let stage = Stage { root, accounts };
        for who in stage.accounts.clone() {
            std::fs::create_dir(stage.home(who)).expect("a folder");
            if who == Who::Nobody {
                chown(stage.home(who), Some(NOBODY), Some(NOBODY)).expect("a folder of nobody");
            }
        }
        stage
    }

    /// A folder of an account, in which it may do everything.
    pub fn home(&self, who: Who) -> PathBuf {
        self.root.path().join(format!("{who:?}"))
    }

    /// The command that runs this test again as an account, as the program that tries.
    pub fn child(&self, who: Who, words: &[&str]) -> Command {
        let mut command = self.command(who, &self.root.path().join("lockdown"));
        command.arg(WORD).args(words);
        command
    }

    /// The command that runs the program as an account.
    pub fn delist(&self, who: Who, args: &[&str]) -> Command {
        let mut command = self.command(who, &self.root.path().join("delist"));
        command.args(args);
        command
    }

    /// The command that runs any program as an account.
    pub fn command(&self, who: Who, program: &Path) -> Command {
        let mut command = match who {
            Who::Self_ => Command::new(program),
            Who::Nobody => {
                let mut command = Command::new("setpriv");
                command.args([&format!("--reuid={NOBODY}"), &format!("--regid={NOBODY}"), "--clear-groups", "--"]);
                command.arg(program);
                command
            }
        };
        let home = self.home(who);
        command.env("HOME", &home).env("XDG_DATA_HOME", home.join("data")).env("LC_ALL", "C.UTF-8");
        command.env("TERM", "xterm").current_dir(&home).env_remove("RUST_BACKTRACE");
        command
    }
}

/// What a program printed, both streams.
pub fn printed(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Whether a tool is there. In continuous integration one that is missing is a failure.
pub fn has(tool: &str) -> bool {
    let found = std::env::var_os("PATH")
        .is_some_and(|paths| std::env::split_paths(&paths).any(|folder| folder.join(tool).is_file()));
    if !found {
        assert!(std::env::var_os("CI").is_none(), "continuous integration must have {tool}");
        println!("{tool} is missing: not checked");
    }
    found
}
