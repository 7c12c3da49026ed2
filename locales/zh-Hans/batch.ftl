# 一次评估许多案例：delist batch。
# usage-…和failed-…说明发生了什么；它们的.fix说明怎么办。

cli-batch = 评估许多案例：每行一个案例，每行一个结果
cli-arg-in = 案例，每行一个（JSON Lines）；-表示读取标准输入
cli-arg-out = 写入结果的文件，每行一个；-表示打印出来
cli-arg-explain = 给出每个案例的完整结果，连同每一个理由；不加则只给出各项的状况和日期
cli-arg-brief = 不写各条途径和适用的文本：只写移出的状况和日期
cli-arg-resume = 接着写中断的运行留下的文件
cli-arg-threads = 同时处理多少个案例；不写则与机器的处理器一样多
cli-arg-unnumbered = 不写行号：这样每一行结果只取决于它自己的那一行，不管它在哪里

batch-progress = 行数：{ $lines }；有误：{ $bad }
batch-progress-part = 已读{ $percent }%，大约还需{ $seconds }秒
batch-done = 行数：{ $lines }；已评估：{ $answered }；有误：{ $bad }。
batch-written = 已写入{ $path }，没有加密：得到这个文件的人都能读它。
batch-bad-more = 其余有误的行不在这里列出。在结果中，每一行都有自己的一行，说明哪里不对。
batch-personal = 标签或id看起来像真实人物号码的行数：{ $count }。结果中不重复它。
batch-interrupted = 已停止。{ $path }里都是完整的行。同一命令加上--resume，就从这些行之后接着做。
batch-interrupted-printed = 已停止。已打印的都是完整的行。

usage-batch-bad = { $bad ->
   *[other] 有{ $bad }行不是案例。
 }在结果中，每一行都有自己的一行，说明哪里不对。
    .fix = 其他各行都已评估。请改正这些行，再运行一次。
usage-batch-there = { $path }已经存在，不会被覆盖。
    .fix = 要接着写，请加上--resume。要重新开始，请移走它，或者写别的文件名。
usage-batch-resume-printed = --resume需要一个可以接着写的文件，而这次的结果是打印出来的。
    .fix = 请写文件名，不要写“-”。
usage-batch-sealed = { $path }应当加密，而许多案例是逐行写入的，不加密。
    .fix = 请写一个不以“.age”结尾的文件名，写完后再用“age -p”加密。
usage-batch-does-not-fit = { $path }里的内容与这些行现在给出的结果不同。
    .fix = 请使用与以前相同的输入、程序、规则、语言和选项，或者写别的文件名。这个文件没有改动。
usage-batch-unreadable = 无法读取{ $path }：{ $detail }。
    .fix = 请检查名称。没有写入任何内容。
usage-batch-threads = “{ $written }”不是同时处理的案例数。
    .fix = 请写1到{ $most }之间的整数。
failed-batch-busy = 另一次运行正在写{ $path }。
    .fix = 请等它结束，或者写别的文件名。
failed-batch-input = { $path }没有能够读到末尾：{ $detail }。
    .fix = 已读的行都已评估。同一命令加上--resume，就从那里接着做。
failed-batch-output = { $path }无法再写下去：{ $detail }。
    .fix = 请检查文件夹和剩余空间。同一命令加上--resume，就从最后一个完整的行之后接着做。
failed-batch-threads = 系统没有给程序线程：{ $detail }。
    .fix = 请关闭别的程序，然后再试。

## 许多案例的汇总

cli-arg-summary = 另外把所有案例合在一起的情况写入这个文件；-表示打印出来
cli-arg-summary-format = 汇总的格式：text、csv或html；不写则按文件名的结尾

study-title = 许多虚构案例的情况
study-about = 这里统计的案例都是虚构的。这些数字说明规则对这些案例给出什么结果，不说明任何事情发生得有多频繁。
study-counted = 统计了什么
study-lines = 行数
study-cases = 是案例的行
study-bad = 不是案例的行
study-listings = 列入记录数
study-standing = 移出的状况
study-standing-bars = 列入记录数，按移出的状况
study-standing-open = 已经可用
study-standing-opens-later = 以后自动可用
study-standing-needs-steps = 采取步骤后可用
study-standing-depends = 尚不知道
study-standing-none-documented = 没有记载有约束力的途径
study-standing-count = { $standing }：{ $count }
study-standing-parts = { $parts }
study-list = 名单
study-lists-bars = 列入记录数，按名单
study-removal = 何时可以移出
study-removal-about = 统计的是有约束力的途径最早可能可用的日子。只是可以采取的途径，或者只见于报告的途径，不计在内。
study-as-things-stand = 按现状
study-at-best = 如果在查看日采取每一个步骤
study-removal-counts = 日期确切的有{ $exact }条，可能不止一天的有{ $open }条，没有有约束力的途径可用的有{ $never }条。
study-removal-bars = 列入记录数，按最早可能的日子所在的年份
study-year = 年份
study-always = 从一开始
study-never = 永不
study-unknown = 最常不知道的事实
study-unknown-bars = 不知道某一事实的列入记录数
study-fact-heading = 事实
study-fact = { $fact }（{ $list }）
study-bad-heading = 不是案例的行
study-bad-bars = 行数，按第一个错误
study-code = 错误
study-bars-about = { $count ->
   *[other] { $count }个条形，每个的长度就是它的数目。
 }旁边的表格里有数字。
study-made-by = 由{ $program }按{ $rules }的规则制作。

usage-batch-summary-format = 没有说明汇总{ $path }用什么格式。
    .fix = 请让文件名以.txt、.csv或.html结尾，或者加上--summary-format，并选用其中之一：{ $known }。
usage-batch-summary-printed = 结果和汇总不能都打印出来。
    .fix = 请为其中之一写文件名。
usage-batch-summary-there = { $path }已经存在，不会被覆盖。
    .fix = 请移走它，或者写别的文件名。

## 表格的列

cli-arg-columns = 改为写供电子表格用的表（CSV），每条列入记录一行，包含这些列，例如line,label,regime,standing,removal.as_things_stand.earliest,path.expiry.opens.at_best.latest

usage-batch-column = 没有“{ $written }”这一列。
    .fix = { $nearest ->
        [none] 有：{ $known }。
       *[other] 是不是指“{ $nearest }”？有：{ $known }。
    }
