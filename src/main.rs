//! The program: everything it does is in the library. Here is only the memory it does it in.

mod memory;

#[global_allocator]
static MEMORY: memory::Wiping = memory::Wiping::new();

fn main() -> std::process::ExitCode {
    memory::Wiping::begin();
    delist::cli::run(std::env::args_os())
}
