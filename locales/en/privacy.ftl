# “delist privacy”: what is promised, what is not, and what was checked on this machine just now.
# It should fit one screen: forty lines of eighty columns.

cli-privacy = Show what is promised, and what was checked on this machine just now
cli-arg-privacy-format = How to print: text for people, json for programs
menu-privacy = What happens with what I type?

privacy-panic = delist has stopped because of a mistake of its own. Nothing you typed is in this message. What you saved before is untouched. Please report the place:

privacy-title = What delist promises, and what it found on this machine just now
privacy-see = See: { $how }

privacy-promised = Promised
privacy-promise-nothing-leaves = Nothing you type leaves this machine: there is no network code in delist.
privacy-promise-see-nothing-leaves = { $system ->
    [linux] nm -D $(which delist) | grep -w socket finds nothing
   *[other] take the machine off the network, and everything works
 }
privacy-promise-sealed = Nothing is written unless you ask for it. A saved case is always encrypted; a report or a case file that you write yourself, here or with -o, only if you choose so or its name ends in .age.
privacy-promise-see-sealed = { $system ->
    [windows] Get-Content -TotalCount 1 on a saved case shows “age-encryption.org/v1”
   *[other] head -c 21 on a saved case shows “age-encryption.org/v1”
 }
privacy-promise-against = This should hold against whoever uses this account next, whoever takes the machine while it is off, and files made to do harm.

privacy-not-promised = Not promised
privacy-not-running = Anything against somebody who controls the machine as you work, or logs keys.
privacy-not-forced = To hide that something is saved, when, and roughly how much; or to help if you are made to give the passphrase.
privacy-not-deleted = That what is deleted is gone from disks and backups; it stays encrypted there.
privacy-not-history = That your shell forgets what follows --set; the wizard leaves no history.

privacy-checked = Checked just now

privacy-calls-full = Network, other programs: closed by the kernel (seccomp: full). { privacy-tried }
privacy-calls-partial = Network, other programs: closed for a part of delist only (seccomp: partial). { privacy-tried }
privacy-calls-none = Network, other programs: not closed by the system (seccomp: none). { $system ->
    [linux] The kernel took no list of forbidden calls.
   *[other] That is done on Linux only.
 } The promise rests on the code, which has no network in it. { privacy-tried }
privacy-tried = { $untried ->
    [0] { $all } ways tried (7 of them kinds of socket): { $refused } refused, { $possible } possible.
   *[other] Nothing was tried.
 }
privacy-see-calls = { $system ->
    [linux] strace -e trace=%network delist privacy shows these tries, refused
   *[other] take the machine off the network, and everything works
 }
privacy-files-full = Files: only what a command needs is open to it (landlock: full). { privacy-tried-files }
privacy-files-partial = Files: what no command needs is closed in part only (landlock: partial). { privacy-tried-files }
privacy-files-none = Files: not closed by the system (landlock: none). { $system ->
    [linux] This kernel has no landlock, or it is switched off.
   *[other] That is done on Linux only.
 } delist could open what you can open.
privacy-tried-files = { $all } ways to others tried: { $refused } refused, { $possible } possible.
privacy-see-files = { $system ->
    [linux] strace -e trace=openat,landlock_restrict_self delist privacy
   *[other] a monitor of files, if your system has one
 }
privacy-memory-full = Memory: a crash leaves no copy, and your other programs cannot look into it.
privacy-memory-partial = Memory: a crash leaves no copy, but your other programs may look into it.
privacy-memory-none = Memory: a crash may leave a copy on disk, and your other programs may look into it.
privacy-see-memory = { $system ->
    [linux] while it runs, cat /proc/$(pidof delist)/environ is denied to you
   *[other] there is no simple way on this system
 }
privacy-swap-full = Swap: { $where ->
    [nowhere] none, so no memory is moved to a disk.
    [memory] memory is compressed and moved to no disk.
   *[other] memory may be moved to a disk, which is encrypted.
 }
privacy-swap-none = Swap: memory may be moved to { $where }, which is not seen to be encrypted. Encrypt the whole disk, or switch swap off.
privacy-swap-unknown = Swap: it cannot be seen whether memory is moved to a disk. Encrypt the whole disk.
privacy-see-swap = { $system ->
    [linux] cat /proc/swaps
    [macos] sysctl vm.swapusage shows “(encrypted)”, or not
    [windows] Get-CimInstance Win32_PageFileUsage names where to
   *[other] there is no simple way on this system
 }
privacy-hibernation-full = Sleep: this machine does not write its memory to disk.
privacy-hibernation-none = Sleep: this machine can write all memory to disk (hibernate). Close delist before it does, or encrypt the whole disk.
privacy-hibernation-unknown = Sleep: it cannot be seen whether memory is written to disk. Close delist before.
privacy-see-hibernation = { $system ->
    [linux] cat /sys/power/state names “disk”, or not
    [macos] pmset -g shows “hibernatemode 0”, or not
    [windows] powercfg /a lists the kinds of sleep there are
   *[other] there is no simple way on this system
 }
privacy-disk-full = Disk: under the data folder, it is encrypted by the system.
privacy-disk-none = Disk: under the data folder, it is not encrypted by the system. Saved cases are.
privacy-disk-unknown = Disk: it cannot be seen whether it is encrypted. Saved cases always are.
privacy-see-disk = { $system ->
    [linux] lsblk shows “crypt” above that folder, or not
    [macos] fdesetup status
    [windows] manage-bde -status, as an administrator
   *[other] there is no simple way on this system
 }
privacy-folder-full = Data folder: { $there ->
    [yes] { $path }. Only you may open it. { privacy-inside }
   *[other] { $path }. It is not there: nothing has been saved.
 }
privacy-folder-none = Data folder: { $path }. Others with an account here may open it; chmod 700 closes it. { privacy-inside }
privacy-folder-unknown = Data folder: { $path }. It cannot be seen who may open it. { privacy-inside }
privacy-inside = Saved cases: { $cases }; files: { $files }, together { $kilobytes } KiB.
privacy-see-folder = { $system ->
    [linux] ls -laR { $path }
    [windows] icacls '{ $path }' lists who may open it
   *[other] ls -laR '{ $path }'
 }
