//! Rules and locales are compiled into the program: a new file in them must build it anew.

fn main() {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=locales");
}
