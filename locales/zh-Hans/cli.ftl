# 命令行：命令、选项、菜单，以及出了什么问题。
# usage-…和failed-…说明发生了什么；其.fix说明怎么办。

cli-about = 离开中国各种黑名单和信用记录的每一条有据可查的途径：离线、教学用、附说明。
cli-after-help = 不写命令，就打开欢迎菜单。delist从不使用网络。它供教学之用，不是法律意见。
cli-wizard = 逐步询问一个假设的案例，并给出报告
cli-assess = 评估一个案例文件，并打印报告
cli-explain = 显示每个结果是怎样得出来的，一直到条文
cli-what-if = 显示如果案例的事实不同，结果会有什么不同
cli-compare = 显示两个案例之间有什么不同
cli-new = 打印一个带注释的空白案例文件，供填写
cli-rules = 阅读和检查规则
cli-rules-list = 列出有规则的名单类型
cli-rules-show = 显示一个名单类型的规则
cli-rules-book = 把全部规则打印成书，逐条排列，附例案
cli-rules-check = 检查随程序提供的规则，或者某个文件夹中的规则
cli-rules-verify = 证明规则：在所有可能的案例中都成立的性质
cli-arg-verify-regime = 只看这一制度
cli-arg-mutants = 同时逐一改动每个法律用词，看例案能否发现
cli-calendar = 计算中国大陆的工作日
cli-completions = 打印命令行外壳（例如bash）补全命令所需的内容
cli-man = 打印本程序或者一个命令的手册页
cli-session = 保存的案例，一律加密
cli-session-list = 列出保存了什么
cli-session-show = 打印一个保存的案例的报告
cli-session-save = 把一个案例文件加密保存
cli-session-resume = 继续处理一个保存的案例
cli-session-export = 打印一个保存的案例的案例文件（不加密），或者用-o写入文件
cli-session-rekey = 给一个保存的案例换一个新口令
cli-session-delete = 删除一个保存的案例
cli-arg-case = 案例文件（TOML或JSON）；-表示读取标准输入
cli-arg-session = 保存的案例的名称，或者名称开头的四位或更多位，或者其文件的路径
cli-arg-also-for = 把口令也封存给这个age公钥（age1…）：此后持有对应私钥的人都能打开它
cli-arg-other = 第二个案例文件；两者之一可以是-
cli-arg-set = 更改一个事实，例如A.performed=2026-12-01，或者一个读法，例如A.readings.first-day=counted；“unknown”表示去掉它。可以写多次；只有一条列入记录时，可以省略“A.”
cli-arg-add = 增加一条这个名单类型的列入记录，使用下一个空闲的标签；--set可以提到它
cli-arg-drop = 去掉这条列入记录
cli-arg-as-of = 不按文件中的日期、而按这个日期查看案例；如果日期较早，就按当时的状况查看
cli-arg-with-case = 把案例本身也放进报告，使得到报告的人可以重新制作它
cli-arg-history = 同时说明答案在哪些日期变化，为什么；日期写作FROM..TO，两者都可以省略
cli-arg-regime = 名单类型，按“delist rules list”中的写法
cli-arg-regimes = 询问这个名单类型；可以写多次
cli-arg-format = 打印方式：text、markdown或html供人阅读，json供程序使用
cli-arg-format-ics = 打印方式：text、markdown或html供人阅读，json供程序使用，ics供日历使用（只有日期）
cli-arg-shell = 命令行外壳：{ $known }
cli-arg-man = 命令，例如“assess”或“session save”；不写则是整个程序
cli-arg-page = 打印方式：文本、Markdown或HTML
cli-arg-output = 写入这个文件，而不是标准输出；如果内容含有事实，而文件名以.age结尾，就先加密
cli-arg-lang = 使用这种语言
cli-arg-rules = 除内置规则外，还使用这个文件夹中的规则
cli-arg-path = 只看这条离开名单的途径
cli-arg-check-dir = 要检查的文件夹；不写则检查内置规则
cli-arg-date = 从哪一天开始计算，例如2026-09-30；这一天本身不计算在内
cli-arg-count = 多少个工作日，例如+3
cli-arg-yes = 不再询问就删除

menu-welcome = { $program }：离开中国各种黑名单和信用记录的途径。教学用，离线，不是法律意见。
menu-question = 想做什么？（方向键移动，Enter选择，Escape退出。）
menu-new = 查看一个新的假设案例
menu-open = 打开一个保存的案例
menu-open-question = 哪一个保存的案例？
menu-rules = 阅读规则
menu-rules-question = 哪些规则？
menu-about = 关于本程序
menu-about-text = delist询问一个虚构案例的事实，适用中国某一种黑名单或信用记录有据可查的规则，并显示离开它的每一条途径：现在是否可用，什么时候可用，由谁做什么，写在哪一条。它不需要网络；除非要求保存，否则不保存任何内容，而保存时一律加密。绝不要输入真实的人的姓名或号码。
menu-quit = 退出

rules-version = { $version }的规则，以{ $day }的状况为准
rules-line = { $id }：{ $title }
rules-governing = 适用于新的列入记录：{ $texts }
rules-in-force = 有效：{ $texts }
rules-nothing-in-force = 没有已知施行日期的文本在这一天适用于新的列入记录。
rules-weakest-full-text = 已读全文
rules-weakest-opening = 只读了开头
rules-weakest-reported = 从报道中得知
rules-weakest-interpretation = 一种解读
rules-weakest-unverified = 未经核实
rules-counts = { $paths ->
   *[other] { $paths }条离开名单的途径
 }；{ $cases ->
   *[other] { $cases }个例案
 }；依据最弱的途径：{ $weakest }
rules-line-own = { $id }：{ $title }（不是随本程序提供的）
rules-checked = { $packs ->
   *[other] 已检查{ $packs }个规则包
 }和{ $cases ->
   *[other] { $cases }个例案
 }：全部可以读取，都有文字，结果都与手工推算的相同。

new-heading = 空白案例：{ $regime }。知道的地方，替换"unknown"；不知道的地方，保留它。
new-date = 一个日期（"2024-11-22"）、一个月份（"2024-11"）或者一个年份（"2024"）。
new-event = 什么时候发生的（"2024-11-22"、"2024-11"或"2024"），或者"not-yet"。
new-choice = 以下之一：
new-choices = 一个或几个，例如["…", "…"]：
new-choices-or-none = 一个或几个，例如["…", "…"]；如果都没有，写[]：
new-yes-no = "yes"或"no"。
new-number = 一个整数，不加引号。

usage-unknown-language = 没有“{ $asked }”的文字。
    .fix = 可以使用：{ $known }。
usage-unknown-command = 没有“{ $command }”这个命令。
    .fix = 见“delist --help”。
usage-unknown-regime = 没有名为“{ $regime }”的规则。
    .fix = { $nearest ->
        [none] 现有：{ $known }。
       *[other] 是不是指“{ $nearest }”？现有：{ $known }。
    }
usage-unknown-path = 本案例中没有名为“{ $path }”的离开名单的途径。
    .fix = { $nearest ->
        [none] 现有：{ $known }。
       *[other] 是不是指“{ $nearest }”？现有：{ $known }。
    }
usage-nothing-changed = 没有写明有什么不同。
    .fix = 请写明，例如：delist what-if case.toml --set A.performed=2026-12-01（或者--add REGIME，或者--drop LISTING）。“delist new”加上名单类型的名称会列出它的事实。
usage-unknown-listing = 本案例没有列入记录“{ $label }”。
    .fix = { $nearest ->
        [none] 现有：{ $known }。
       *[other] 是不是指“{ $nearest }”？现有：{ $known }。
    }
usage-too-many-listings = 加上这里增加的列入记录，本案例超过了{ $limit }条，这是可以一起计算的上限。
    .fix = 少加一些，或者去掉一些。
usage-one-input = 两个案例中只能有一个来自标准输入。
    .fix = 请把其中一个写入文件。
usage-path-in-json = JSON结果总是包含每一条离开名单的途径，所以--path不能与--format json一起使用。
    .fix = 去掉--path，在“paths”下按id查找该途径。
usage-not-a-day = “{ $written }”不是{ $first-year }年至{ $last-year }年之间的日期。
    .fix = 日期写作2026-11-22，月和日总是各写两位数字。
usage-not-a-range = “{ $written }”不是一段日期。
    .fix = 写作--history 2024-01-01..2026-12-31，两个日期都可以省略。案例文件要写在--history之前。
usage-backward-range = 这段日期的结束日{ $to }早于开始日{ $from }。
    .fix = 请先写较早的日期。
usage-range-too-long = 从{ $from }到{ $to }太长。本案例的列入记录：{ $listings }条；这种情况下可以查看的年数：{ $most }。
    .fix = 请选择相隔较近的日期，或者减少列入记录。
usage-not-a-count = “{ $written }”不是工作日的天数。
    .fix = 写+1至+2000，例如：delist calendar 2026-09-30 +3
usage-unreadable = 无法读取{ $path }：{ $detail }。
    .fix = 请检查名称，并确认它是不超过2 MiB的普通文件。没有写入任何内容。
usage-not-text = { $path }不是文本：第{ $line }行有别的字节。
    .fix = 请把它保存为UTF-8的纯文本。
usage-no-terminal = 这个命令要提问，需要终端，而这里没有终端。
    .fix = 请打开终端窗口，在那里启动；用--plain逐行回答；或者用“delist assess”加案例文件。
usage-secret-key = 这是一个私钥。它不应该出现在这里，而且看得到这行命令的人现在都有了它。
    .fix = 请用age-keygen生成新的密钥，只给出以age1开头的公钥。
usage-unknown-key = --also-for给出的不是本程序可以使用的公钥。
    .fix = 公钥是由age-keygen生成、以age1开头的一行；不支持其他算法的密钥（age1pq…、插件、ssh）。
usage-small-terminal = 这个窗口太矮，无法显示菜单。
    .fix = 至少要三行高；十行以上比较舒服。
usage-no-packs = 那个文件夹中没有规则。
    .fix = 规则文件夹中，每个名单类型有一个文件夹，其中有pack.toml。
usage-broken-texts = { $regime }的文字写得不正确：{ $detail }。
    .fix = 数字是其.ftl文件中的行号。

output-in-the-clear = 已写入{ $path }，没有加密：得到这个文件的人都能读它。文件名以“.age”结尾，就会加密。
output-sealed = 已加密写入{ $path }。另一个程序的命令“age -d”可以用口令打开它。

failed-output = 无法写入{ $path }：{ $detail }。
    .fix = 没有留下只写了一半的内容。请检查文件夹和剩余空间，或者选择别的位置。
failed-input = 无法使用{ $path }。{ $detail }
    .fix = 请检查文件。
failed-no-home = 本系统没有说明数据存放在哪里，所以无法保存任何内容。
    .fix = 请把变量HOME设为主文件夹。
failed-session-busy = 另一个窗口正在写入保存的案例，一直没有完成。
    .fix = 请稍等，或者关闭另一个窗口，然后再试。没有改变任何内容。
failed-session-none = 没有保存的案例叫这个名称：{ $detail }。
    .fix = “delist session list”列出保存了什么。
failed-session-not-an-id = 这不是保存的案例的名称：{ $detail }。
    .fix = 名称由数字和字母a至f组成；写四位就够。“delist session list”会列出它们。
failed-session-several = 有几个保存的案例都以此开头：{ $detail }。
    .fix = 请多输入几位名称。
failed-session-refused = 这个文件不像是本程序写出的保存的案例，所以没有打开：{ $detail }。
    .fix = 没有改变任何内容。如果它是复制或同步来的，请重新取得原件。
failed-session-too-long = 要保存的案例太大：{ $detail }。
    .fix = 没有改变任何内容。
failed-session-io = 无法读取或写入保存的案例：{ $detail }。
    .fix = 此前保存的内容仍然在。请检查文件夹和剩余空间。
failed-session-passphrase = 口令不对，或者文件的开头已损坏。没有改变任何内容。
    .fix = 请再试。大小写、空格和输入法都有影响。
failed-session-damaged = 口令正确，但文件已损坏：{ $detail }。
    .fix = 没有改变任何内容。如果有文件的副本，请用它替换。
failed-session-newer = 这个保存的案例是由较新版本的程序写入的：{ $detail }。
    .fix = 请用那个版本打开。它没有被改变。
failed-session-memory = 可用内存不足，无法加密：{ $detail }。
    .fix = 请关闭其他程序再试。没有改变任何内容。
failed-session-seal = 无法加密这个案例：{ $detail }。
    .fix = 没有写入任何内容。
