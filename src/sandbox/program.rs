//! A list of denied calls as a program for the kernel: the number of a call is looked for by halves.
//!
//! The library that hands programs to the kernel makes them too, but tries one call after the other; the kernel tries
//! every number there is when it takes a program in, so that a long one costs each start of ours more than all the rest
//! of the lock. A test in [`calls`](super::calls) holds what this one says against what the library's says.
//!
//! **What it does not do.** It knows no calls ([`calls`](super::calls) names them), and hands nothing to the kernel.

use std::ops::RangeInclusive;

use seccompiler::{BpfProgram, sock_filter};

/// What is denied.
pub(super) struct Denial {
    /// Numbers of calls.
    pub calls: Vec<u32>,
    /// A call that is denied for some values of its second argument, as 32 bits.
    pub orders: (u32, &'static [u32]),
    /// A bit by which the numbers of a second set of calls are told, in which the same are denied, and calls of its own.
    pub second_set: Option<(u32, RangeInclusive<u32>)>,
    /// A denied call ends the process, instead of failing with `EPERM`.
    pub ends_the_process: bool,
}

/// The processor, as the kernel names it.
#[cfg(target_arch = "x86_64")]
const PROCESSOR: u32 = 0xC000_003E;
#[cfg(target_arch = "aarch64")]
const PROCESSOR: u32 = 0xC000_00B7;
#[cfg(target_arch = "riscv64")]
const PROCESSOR: u32 = 0xC000_00F3;

/// Where in what the kernel hands over the number, the processor and the lower half of the second argument stand.
const NUMBER: u32 = 0;
const ARCH: u32 = 4;
const SECOND: u32 = 24;

/// What is done, in the numbers of the kernel.
const LOAD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
const MASK: u16 = (libc::BPF_ALU | libc::BPF_AND | libc::BPF_K) as u16;
const IS: u16 = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
const AT_LEAST: u16 = (libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K) as u16;
const MORE: u16 = (libc::BPF_JMP | libc::BPF_JGT | libc::BPF_K) as u16;
const END: u16 = (libc::BPF_RET | libc::BPF_K) as u16;

/// The program; `None` where it would be longer than a jump can reach.
pub(super) fn program(denial: &Denial) -> Option<BpfProgram> {
    let refused = match denial.ends_the_process {
        true => libc::SECCOMP_RET_KILL_PROCESS,
        false => libc::SECCOMP_RET_ERRNO | libc::EPERM as u32,
    };
    let (allow, refuse) = (step(END, libc::SECCOMP_RET_ALLOW), step(END, refused));
    // Of another processor nothing is understood.
    let mut whole = vec![step(LOAD, ARCH), jump(IS, PROCESSOR, 1, 0), step(END, libc::SECCOMP_RET_KILL_PROCESS)];
    whole.push(step(LOAD, NUMBER));
    if let Some((bit, own)) = &denial.second_set {
        // Behind the bit are its own calls, then all as without it.
        whole.extend([jump(AT_LEAST, bit | own.start(), 0, 2), jump(MORE, bit | own.end(), 1, 0), refuse.clone()]);
        whole.push(step(MASK, !bit));
    }
    let mut pieces: Vec<Piece> =
        runs(&denial.calls).into_iter().map(|(from, to)| Piece { from, to, orders: &[] }).collect();
    let (call, orders) = denial.orders;
    pieces.push(Piece { from: call, to: call, orders });
    pieces.sort_by_key(|piece| piece.from);
    whole.extend(search(&pieces, &allow, &refuse)?);
    Some(whole)
}

/// Calls that follow each other, denied, or denied for some values of their second argument.
struct Piece {
    from: u32,
    to: u32,
    orders: &'static [u32],
}

/// Looks for the number of a call among pieces, by halves.
fn search(pieces: &[Piece], allow: &sock_filter, refuse: &sock_filter) -> Option<BpfProgram> {
    match pieces {
        [] => Some(vec![allow.clone()]),
        [Piece { from, to, orders: [] }] if from == to => {
            Some(vec![jump(IS, *from, 0, 1), refuse.clone(), allow.clone()])
        }
        [Piece { from, to, orders: [] }] => {
            Some(vec![jump(AT_LEAST, *from, 0, 2), jump(MORE, *to, 1, 0), refuse.clone(), allow.clone()])
        }
        [Piece { from, orders, .. }] => {
            let mut tried = vec![jump(IS, *from, 0, u8::try_from(orders.len() + 1).ok()?), step(LOAD, SECOND)];
            for (place, order) in orders.iter().enumerate() {
                tried.push(jump(IS, *order, u8::try_from(orders.len() - place).ok()?, 0));
            }
            tried.extend([allow.clone(), refuse.clone()]);
            Some(tried)
        }
        _ => {
            let (lower, upper) = pieces.split_at(pieces.len() / 2);
            let (lower, upper) = (search(lower, allow, refuse)?, search(upper, allow, refuse)?);
            let first = pieces[pieces.len() / 2].from;
            let mut both = vec![jump(AT_LEAST, first, 0, u8::try_from(upper.len()).ok()?)];
            both.extend(upper);
            both.extend(lower);
            Some(both)
        }
    }
}

/// Numbers that follow each other as their first and last, in order.
fn runs(numbers: &[u32]) -> Vec<(u32, u32)> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in sorted {
        match runs.last_mut().filter(|(_, last)| number <= last.saturating_add(1)) {
            Some((_, last)) => *last = number,
            None => runs.push((number, number)),
        }
    }
    runs
}

fn step(code: u16, k: u32) -> sock_filter {
    sock_filter { code, jt: 0, jf: 0, k }
}

/// How many steps are left out if it is so, and if it is not.
fn jump(code: u16, k: u32, jt: u8, jf: u8) -> sock_filter {
    sock_filter { code, jt, jf, k }
}

/// What a program says of a call, worked out as the kernel does it; `None` if it does something no program of ours and
/// none of the library does.
#[cfg(test)]
pub(super) fn answer(program: &[sock_filter], arch: u32, number: u32, second: u32) -> Option<u32> {
    const JUMP: u16 = (libc::BPF_JMP | libc::BPF_JA) as u16;
    let (mut at, mut held) = (0usize, 0u32);
    loop {
        let now = program.get(at)?;
        at += 1;
        let holds = match now.code {
            END => return Some(now.k),
            LOAD => {
                // The upper half of the second argument is empty.
                held = [(NUMBER, number), (ARCH, arch), (SECOND, second)].iter().find(|(of, _)| *of == now.k)?.1;
                continue;
            }
            MASK => {
                held &= now.k;
                continue;
            }
            JUMP => {
                at += now.k as usize;
                continue;
            }
            IS => held == now.k,
            AT_LEAST => held >= now.k,
            MORE => held > now.k,
            _ => return None,
        };
        at += usize::from(if holds { now.jt } else { now.jf });
    }
}
