# 保存和打开，一律加密。

session-none = 没有保存任何内容。
session-line = { $id }，最后写入于{ $when }
session-line-previous = { $id }，最后写入于{ $when }（最新版本已损坏；前一版本还在）
session-line-damaged = { $id }，最后写入于{ $when }（已损坏：不能打开，只能删除）
session-strays = { $folder }中的以下文件也是保存的案例，但用了别的名称；可能是同步文件夹给的名称。要打开其中之一，请写出它的路径。
session-stray = - { $name }
session-list-hint = 里面是什么，只有凭口令才能看到：“delist session show”加名称的开头几位。
session-ask-passphrase = 口令（输入时不显示）：
session-ask-new = 新口令。只按Enter，程序就生成一个六词口令；这样最安全。也可以自己输入，至少14个字符（输入时不显示）：
session-made = 口令是：
session-made-keep = 请写在纸上，并与这台机器分开存放。它只在现在显示。写好之后按Enter；随后它会从屏幕上擦除。
session-type-back = 现在请照纸上输入这六个词，中间用空格隔开（输入时不显示）：
session-not-it = 输入的不对。再显示一次。
session-guessable = 这太容易猜到：是常见的口令、姓名、日期或键盘上的规律，虽长而不强。只按Enter，程序就生成六个词。
session-ask-again = 请再输入一次同样的口令：
session-differ = 两次输入不同。请重新开始。
session-too-short = 太短：至少14个字符。只按Enter，程序就生成六个词。
session-too-long = 太长。
session-control = 其中有一个不是字符的按键。请重新开始。
session-doubt-space = 注意：它的开头或结尾有空格。以后每次都要输入这个空格。
session-doubt-full-width = 注意：其中有输入法产生的全角字母。以后每次都需要同样的输入法。
session-doubt-invisible = 注意：其中有不可见的字符。
session-doubt-digits = 注意：只有数字的口令容易猜到。
session-doubt-repetitive = 注意：重复这么多的口令容易猜到。
session-no-recovery = 忘记的口令没有任何办法恢复：没有它，谁也打不开文件。请写下来，并与这台机器分开存放。
session-no-recovery-but = 除那个密钥之外，忘记的口令没有任何办法恢复。请写下来，并与这台机器分开存放。
session-opening = 正在打开；需要一点时间，这是有意如此……
session-sealing = 正在加密；需要一点时间，这是有意如此……
session-saved = 已加密保存为{ $folder }中的{ $id }
session-saved-again = 已再次加密保存为{ $folder }中的{ $id }
session-saved-beside = 这个案例在这里打开期间，在别处被更改了：在另一个窗口中，或者被同步文件夹更改。没有覆盖任何内容。这里的内容已加密保存在旁边，即{ $folder }中的{ $id }
session-newest-damaged = 这个保存的案例的最新版本已损坏或者缺失。前一版本还在。
session-previous-question = 这个保存的案例的最新版本已损坏，或者是用另一个口令保存的。要打开最后写入于{ $when }的前一版本吗？在保存之前，这不会改变任何内容。
session-previous-yes = 是，打开它
session-previous-no = 否，一切保持原样
session-previous = 这个保存的案例的最新版本已损坏，或者是用另一个口令保存的。这是最后写入于{ $when }的前一版本。
session-also-for = 除使用者之外，持有{ $key }对应私钥的人也将能打开这个保存的案例，以及它以后的每个版本。这不能收回，换新口令也不行：对方手里的副本仍然可以打开。只有知道这是谁的密钥，才应当继续。口令由程序生成，因为那个人将能读到它。
session-also-opens = 除使用者之外，持有{ $key }对应私钥的人也能打开这个保存的案例。

# 新口令。

session-rekeyed = 以{ $id }保存的内容已经删除，连同它的前一版本：旧口令在这里再也打不开任何内容。备份中、同步文件夹中或者磁盘自身留下的副本保持原样，旧口令仍然可以打开它们。
session-rekeyed-beside = 旧的保存的案例保持原样，因为它存放在别处，或者在此期间被更改过；旧口令仍然可以打开它。不再需要时，请自行删除。

# 保存失败，而使用者继续进行。

keeping-question = 回答仍在这里，但没有保存。现在怎么办？
keeping-again = 再试一次
keeping-elsewhere = 保存到另一个文件夹
keeping-go-on = 暂时不保存，继续
keeping-folder = 保存到哪个文件夹？以下是本程序可以写入的文件夹：
keeping-nowhere = 没有别的文件夹可供本程序写入。请插入可移动存储设备，或者不保存而继续；下次请在有空间的文件夹中启动程序。
keeping-goes-on = 只要本程序在运行，就不会丢失任何内容。每次回答之后它都会再试，结束之前还会再问一次。

# 删除。

session-delete-question = 永久删除保存的案例{ $id }吗？
session-delete-no = 否，保留
session-delete-yes = 是，删除
session-kept = 没有删除任何内容。
session-deleted = { $id }和它的前一版本已删除。备份中、同步文件夹中或者磁盘自身留下的副本，本程序无法触及；它们仍然是加密的。
