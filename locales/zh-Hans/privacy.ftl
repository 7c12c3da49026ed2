# “delist privacy”：承诺什么，不承诺什么，以及刚才在这台机器上检查到什么。
# 应当能放进一屏：四十行，每行八十列。

cli-privacy = 显示承诺什么，以及刚才在这台机器上检查到什么
cli-arg-privacy-format = 打印方式：text供人阅读，json供程序使用
menu-privacy = 输入的内容会怎样处理？

privacy-panic = delist因自身的错误而停止。这条消息不含任何输入过的内容。此前保存的内容没有被触动。请报告出错位置：

privacy-title = delist承诺什么，以及刚才在这台机器上发现了什么
privacy-see = 查看：{ $how }

privacy-promised = 承诺
privacy-promise-nothing-leaves = 输入的内容不会离开这台机器：delist中没有网络代码。
privacy-promise-see-nothing-leaves = { $system ->
    [linux] nm -D $(which delist) | grep -w socket 什么也找不到
   *[other] 断开这台机器的网络，一切照常工作
 }
privacy-promise-sealed = 没有要求就不写入任何内容。保存的案例一律加密；自行写出的报告或案例文件（在这里或用-o写出），只有选择加密或文件名以.age结尾时才加密。
privacy-promise-see-sealed = { $system ->
    [windows] 对保存的案例执行Get-Content -TotalCount 1，显示“age-encryption.org/v1”
   *[other] 对保存的案例执行head -c 21，显示“age-encryption.org/v1”
 }
privacy-promise-against = 这应当能防范：接着使用这个账户的人、在关机状态下拿走机器的人，以及用来造成损害的文件。

privacy-not-promised = 不承诺
privacy-not-running = 防范在使用期间控制这台机器或记录按键的人。
privacy-not-forced = 掩盖有内容被保存、什么时候保存、大致多少；或者在被迫交出口令时提供帮助。
privacy-not-deleted = 已删除的内容从磁盘和备份中消失；它在那里仍然是加密的。
privacy-not-history = 使命令行外壳（shell）忘记--set之后的内容；向导不留下历史记录。

privacy-checked = 刚才的检查

privacy-calls-full = 网络、其他程序：已由内核关闭（seccomp：完全）。{ privacy-tried }
privacy-calls-partial = 网络、其他程序：只对delist的一部分关闭（seccomp：部分）。{ privacy-tried }
privacy-calls-none = 网络、其他程序：系统没有关闭（seccomp：无）。{ $system ->
    [linux] 内核没有接受禁止调用的清单。
   *[other] 这只能在Linux上做到。
 }这项承诺依靠代码本身，其中没有网络功能。{ privacy-tried }
privacy-tried = { $untried ->
    [0] 试了{ $all }种方法（其中7种是各类套接字）：{ $refused }种被拒绝，{ $possible }种可行。
   *[other] 没有试任何方法。
 }
privacy-see-calls = { $system ->
    [linux] strace -e trace=%network delist privacy 会显示这些尝试被拒绝
   *[other] 断开这台机器的网络，一切照常工作
 }
privacy-files-full = 文件：只开放命令所需要的（landlock：完全）。{ privacy-tried-files }
privacy-files-partial = 文件：命令不需要的，只关闭了一部分（landlock：部分）。{ privacy-tried-files }
privacy-files-none = 文件：系统没有关闭（landlock：无）。{ $system ->
    [linux] 这个内核没有landlock，或者它被关掉了。
   *[other] 这只能在Linux上做到。
 }使用者能打开的，delist也能打开。
privacy-tried-files = 试了{ $all }种通往其他文件的方法：{ $refused }种被拒绝，{ $possible }种可行。
privacy-see-files = { $system ->
    [linux] strace -e trace=openat,landlock_restrict_self delist privacy
   *[other] 文件监视工具，如果系统有的话
 }
privacy-memory-full = 内存：崩溃不留下副本，使用者的其他程序也不能查看。
privacy-memory-partial = 内存：崩溃不留下副本，但使用者的其他程序可能可以查看。
privacy-memory-none = 内存：崩溃可能在磁盘上留下副本，使用者的其他程序可能可以查看。
privacy-see-memory = { $system ->
    [linux] 运行期间，cat /proc/$(pidof delist)/environ 会被拒绝
   *[other] 在这个系统上没有简单的办法
 }
privacy-swap-full = 交换空间：{ $where ->
    [nowhere] 没有，所以内存内容不会移到磁盘。
    [memory] 内存内容会被压缩，不会移到磁盘。
   *[other] 内存内容可能移到磁盘，而磁盘是加密的。
 }
privacy-swap-none = 交换空间：内存内容可能移到{ $where }，而看不出它是加密的。请加密整个磁盘，或者关闭交换空间。
privacy-swap-unknown = 交换空间：看不出内存内容是否会移到磁盘。请加密整个磁盘。
privacy-see-swap = { $system ->
    [linux] cat /proc/swaps
    [macos] sysctl vm.swapusage 显示“(encrypted)”，或者没有
    [windows] Get-CimInstance Win32_PageFileUsage 说明移到哪里
   *[other] 在这个系统上没有简单的办法
 }
privacy-hibernation-full = 休眠：这台机器不会把内存写入磁盘。
privacy-hibernation-none = 休眠：这台机器可以把全部内存写入磁盘（休眠）。请在此之前关闭delist，或者加密整个磁盘。
privacy-hibernation-unknown = 休眠：看不出内存是否会写入磁盘。请在此之前关闭delist。
privacy-see-hibernation = { $system ->
    [linux] cat /sys/power/state 写有“disk”，或者没有
    [macos] pmset -g 显示“hibernatemode 0”，或者没有
    [windows] powercfg /a 列出可用的睡眠方式
   *[other] 在这个系统上没有简单的办法
 }
privacy-disk-full = 磁盘：数据文件夹所在的磁盘由系统加密。
privacy-disk-none = 磁盘：数据文件夹所在的磁盘没有由系统加密。保存的案例是加密的。
privacy-disk-unknown = 磁盘：看不出是否加密。保存的案例总是加密的。
privacy-see-disk = { $system ->
    [linux] lsblk 在该文件夹之上显示“crypt”，或者没有
    [macos] fdesetup status
    [windows] manage-bde -status（以管理员身份）
   *[other] 在这个系统上没有简单的办法
 }
privacy-folder-full = 数据文件夹：{ $there ->
    [yes] { $path }。只有使用者自己可以打开。{ privacy-inside }
   *[other] { $path }。它不存在：没有保存过任何内容。
 }
privacy-folder-none = 数据文件夹：{ $path }。在这里有账户的其他人可能可以打开；chmod 700可以关闭它。{ privacy-inside }
privacy-folder-unknown = 数据文件夹：{ $path }。看不出谁可以打开它。{ privacy-inside }
privacy-inside = 保存的案例：{ $cases }个；文件：{ $files }个，共{ $kilobytes } KiB。
privacy-see-folder = { $system ->
    [linux] ls -laR { $path }
    [windows] icacls '{ $path }' 列出谁可以打开它
   *[other] ls -laR '{ $path }'
 }
