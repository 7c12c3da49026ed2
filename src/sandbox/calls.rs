//! System calls this process may no longer make: those of every network, of other programs, of other processes.
//!
//! A list of what is denied, not of what is allowed: the standard library, the allocator and the terminal may go
//! on changing, the network stays closed. seccomp covers every family of sockets, which landlock does not: with
//! landlock alone, UDP, local and kernel sockets open as before.
//!
//! A denied call fails with `EPERM`, as on a machine where it is forbidden. With the cargo feature `strict-sandbox`
//! the kernel ends the process at the call instead (signal 31, exit status 159): tests run that way, so that a call
//! nobody looks at cannot go unnoticed.
//!
//! **What it does not do.** It does not know files ([`files`](super::files) does), and calls of another
//! architecture end the process, as seccompiler has it. On other processors than those of x86-64, AArch64 and RISC-V it
//! denies nothing.

use super::Degree;

/// Denies them from here on, to every thread there is and will be. It cannot be taken back.
pub fn deny() -> Degree {
    system::deny()
}

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")))]
mod system {
    use libc::c_long;
    use seccompiler::{BpfProgram, apply_filter, apply_filter_all_threads};

    use super::super::program::{Denial, program};
    use super::Degree;

    /// Any family of sockets, and whatever is done with one.
    const SOCKETS: &[c_long] = &[
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_accept,
        libc::SYS_accept4,
        libc::SYS_sendto,
        libc::SYS_recvfrom,
        libc::SYS_sendmsg,
        libc::SYS_recvmsg,
        libc::SYS_sendmmsg,
        libc::SYS_recvmmsg,
        libc::SYS_shutdown,
        libc::SYS_getsockopt,
        libc::SYS_setsockopt,
        libc::SYS_getsockname,
        libc::SYS_getpeername,
    ];

    /// A second way to everything above, past this list.
    const RINGS: &[c_long] = &[libc::SYS_io_uring_setup, libc::SYS_io_uring_enter, libc::SYS_io_uring_register];

    /// Other programs, and other processes.
    const PROCESSES: &[c_long] = &[
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_memfd_create,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_pidfd_open,
        libc::SYS_pidfd_getfd,
    ];

    /// The kernel itself, and ways round the limits of this process.
    const KERNEL: &[c_long] = &[
        libc::SYS_bpf,
        libc::SYS_userfaultfd,
        libc::SYS_perf_event_open,
        libc::SYS_keyctl,
        libc::SYS_add_key,
        libc::SYS_request_key,
        libc::SYS_unshare,
        libc::SYS_setns,
        libc::SYS_mount,
        libc::SYS_open_by_handle_at,
        libc::SYS_kexec_load,
    ];

    /// Orders to a terminal that type in the place of the person: the shell would read it after our end.
    const TYPING: [u32; 2] = [0x5412 /* TIOCSTI */, 0x541c /* TIOCLINUX */];

    /// Numbers with this bit belong to x32, a second set of calls of the same processor.
    #[cfg(target_arch = "x86_64")]
    const X32: u32 = 0x4000_0000;
    /// Calls x32 numbers in its own way, `execve` and `recvfrom` among them.
    #[cfg(target_arch = "x86_64")]
    const X32_OWN: std::ops::RangeInclusive<u32> = 512..=547;

    /// What is denied, with and without the bit of x32.
    fn denied() -> Denial {
        let listed = [SOCKETS, RINGS, PROCESSES, KERNEL].into_iter().flatten();
        Denial {
            calls: listed.filter_map(|call| u32::try_from(*call).ok()).collect(),
            orders: (libc::SYS_ioctl as u32, &TYPING),
            #[cfg(target_arch = "x86_64")]
            second_set: Some((X32, X32_OWN)),
            #[cfg(not(target_arch = "x86_64"))]
            second_set: None,
            ends_the_process: cfg!(feature = "strict-sandbox"),
        }
    }

    pub(super) fn deny() -> Degree {
        match filter() {
            Some(filter) if apply_filter_all_threads(&filter).is_ok() => Degree::Full,
            Some(filter) if apply_filter(&filter).is_ok() => Degree::Partial,
            _ => Degree::None,
        }
    }

    /// The list as the kernel takes it.
    fn filter() -> Option<BpfProgram> {
        program(&denied())
    }

    #[cfg(test)]
    mod tests {
        use std::collections::BTreeMap;

        use seccompiler::{
            SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
        };

        use super::*;
        use crate::sandbox::program::answer;

        /// The same list, as the library makes a program of it: every call tried one after the other.
        fn by_the_library() -> BpfProgram {
            let denial = denied();
            let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
            let sets = [Some(0), denial.second_set.as_ref().map(|(bit, _)| *bit)];
            for bit in sets.into_iter().flatten() {
                rules.extend(denial.calls.iter().map(|call| (i64::from(call | bit), Vec::new())));
                let typing = TYPING.iter().map(|order| {
                    let is_order =
                        SeccompCondition::new(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, u64::from(*order));
                    SeccompRule::new(vec![is_order.expect("a condition")]).expect("a rule")
                });
                rules.insert(i64::from(denial.orders.0 | bit), typing.collect());
            }
            for (bit, own) in denial.second_set.into_iter() {
                rules.extend(own.map(|call| (i64::from(call | bit), Vec::new())));
            }
            let refused = match cfg!(feature = "strict-sandbox") {
                true => SeccompAction::KillProcess,
                false => SeccompAction::Errno(libc::EPERM as u32),
            };
            let arch = TargetArch::try_from(std::env::consts::ARCH).expect("a known processor");
            let filter = SeccompFilter::new(rules, SeccompAction::Allow, refused, arch).expect("a filter");
            filter.try_into().expect("a program")
        }

        #[test]
        fn the_program_says_of_every_call_what_the_library_says() {
            let (ours, theirs) = (filter().expect("a program"), by_the_library());
            assert!(ours.len() < 160 && denied().calls.len() >= 40, "{} instructions", ours.len());
            let arch = theirs[1].k;
            let numbers = (0..2048).chain((0..2048).map(|call| call | 0x4000_0000)).chain([u32::MAX, 1 << 31, 1 << 30]);
            let mut refused = 0;
            for (number, arch) in numbers.flat_map(|number| [(number, arch), (number, 0x4000_0003)]) {
                for order in TYPING.into_iter().chain([0, 0x5401, TYPING[0] + 1, u32::MAX]) {
                    let said = answer(&ours, arch, number, order);
                    assert_eq!(said, answer(&theirs, arch, number, order), "call {number:#x} of {arch:#x}, {order:#x}");
                    refused += usize::from(said != Some(libc::SECCOMP_RET_ALLOW));
                }
            }
            assert!(refused > 6 * 40, "{refused}");
        }
    }
}

#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))))]
mod system {
    use super::Degree;

    pub(super) fn deny() -> Degree {
        Degree::None
    }
}
