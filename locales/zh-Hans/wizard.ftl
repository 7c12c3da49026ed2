# 向导：除规则包的问题之外，它所说的一切。

wizard-before = 开始之前：这是一个学习用的工具。请只用于虚构的案例。绝不要输入真实的人的姓名、号码或地址；任何日期写到月份或年份就足够精确。程序认不出姓名：不写姓名要靠使用者自己。
wizard-understood-question = 读过以上内容了吗？
wizard-understood = 读过了，明白
wizard-leave = 退出
wizard-stay = 留下
wizard-leave-question = 要退出提问吗？刚才给出的回答不会保留。
wizard-as-of-question = 按哪一天查看案例？
wizard-as-of-today = 今天，{ $day }
wizard-as-of-other = 另一天
wizard-as-of-needs-a-day = 这里需要完整的日期，例如2026-11-22。
wizard-regime-question = 是哪一种名单或记录？
wizard-how = 只问还能改变答案的问题。回答“不知道”总是可以的。（方向键移动，Enter选择，Escape返回。）
wizard-choose = 请选择。
wizard-unknown = 不知道
wizard-help = 解释这个问题
wizard-back = 返回
wizard-date-known = 知道日期、月份或年份
wizard-date-type = 请输入日期（2024-11-22）、月份（2024-11）或年份（2024）。空行表示返回。
wizard-date-wrong = “{ $written }”不是1900年至2200年之间的日期。请只写数字，月和日各写两位，例如2024-11-02、2024-11或2024。
wizard-event-happened = 已经发生
wizard-event-not-yet = 尚未
wizard-events-none = 这些都尚未发生
wizard-events-some = 有的已经发生，或者可能已经发生：请逐项询问
wizard-ticked = [x] { $value }
wizard-not-ticked = [ ] { $value }
wizard-done = 就这些
wizard-none-of-these = 这些都不是
wizard-at-least-one = 请至少选择一项，或者选择“不知道”。
wizard-number-known = 知道这个数
wizard-number-type = 请输入{ $least }至{ $most }之间的整数。空行表示返回。
wizard-number-wrong = 需要{ $least }至{ $most }之间的整数。
wizard-answer-unknown = 不知道
wizard-after-as-of = 这不可能：这个日期不能晚于查看案例的日期（{ $as_of }）。
wizard-out-of-order = 这不可能：“{ $fact }”不能早于“{ $before }”。
wizard-before-regime = 这不可能：这种名单从{ $first }起才有。
wizard-enough = 没有更多问题了。不知道的情况保持未定；报告会写明它在哪里有影响。
wizard-beside = 再回答什么，都不能改变应当撤下这条记录的日期，也不能使它更明确。{ $count ->
        [1] 还有1个问题，涉及其他途径、限制和期限。
       *[other] 最多还有{ $count }个问题，涉及其他途径、限制和期限。
    }
wizard-review-question = 请查看回答。选择一项可以修改。
wizard-review-line = { $fact }：{ $answer }
wizard-next-list = 继续下一种名单
wizard-show-result = 显示结果

after-question = 接下来做什么？
after-explain = 解释其中一条途径，一直到条文
after-explain-question = 哪一条途径？
after-change = 修改一个回答
after-what-if = 如果……某个回答不同，会怎样？
after-save = 加密保存这个案例
after-again = 再次显示报告
after-add = 给这个案例增加另一种名单或记录
after-done = 结束
after-let-go-question = 这个案例没有保存。不保存就结束吗？
after-stay = 不，返回
after-let-go = 是，不保存就结束
after-not-saved = 没有保存任何内容。案例仍在这里。

what-if-listing-question = 对哪一条列入记录作不同的假设？
what-if-fact-question = 哪一个回答要不同？先列事实，再列未决的法律问题。案例本身保持原样。
what-if-reading = { $question }（采用：{ $answer }）
what-if-same = 现在的回答就是这个；没有改变任何内容。
what-if-question = 对更改后的案例，接下来做什么？
what-if-another = 再更改另一个回答
what-if-undo = 撤销最后一次更改
what-if-keep = 保留更改后的案例，并显示它的完整报告
what-if-leave = 案例保持原样
what-if-undone = 最后一次更改已撤销。
what-if-left = 案例保持原样。

# 提问进行到哪里，到目前为止答案是什么。

wizard-number-left = { $left ->
    [0] 第{ $number }个问题；按目前情况，这是最后一个
   *[other] 第{ $number }个问题，之后最多还有{ $left }个
}
wizard-so-far = 到目前为止：{ $answer }
wizard-so-far-depends = { $count ->
   *[other] 这取决于{ $count }项尚不知道的事实。
}
wizard-no-longer = 有了这个回答，以下各项不再有影响，已经去掉：{ $facts }。

# 长的列表，以及用语。

wizard-search = 搜索：输入名称的一部分
wizard-search-question = 要找哪些字？空行表示返回。
wizard-search-none = 没有哪一项的名称含有“{ $words }”。
wizard-search-found = { $count ->
   *[other] 有{ $count }项的名称含有“{ $words }”：
}
wizard-word = { $word }：{ $means }
menu-words = 这里的用语

# 案例进行中按了Ctrl-C。

wizard-interrupted = 按了Ctrl-C。已经给出的回答还没有保存。现在怎么办？
wizard-interrupted-kept = 按了Ctrl-C。已经给出的回答已加密保存。现在怎么办？
wizard-interrupted-on = 继续
wizard-interrupted-keep = 加密保存草稿，然后退出
wizard-interrupted-leave = 退出

# 把报告写入文件。

after-write = 把报告写入文件
after-write-what = 写成什么格式？
after-write-html = 供浏览器或打印使用的页面，附时间线图（.html）
after-write-text = 纯文本（.txt）
after-write-markdown = Markdown，供文字处理软件使用（.md）
after-write-ics = 只含各项的最后一天，供日历使用（.ics）
after-write-how = 文件要加密吗？
after-write-sealed = 要，用口令加密；程序“age”可以打开它
after-write-clear = 不要：得到这个文件的人都能读它
after-not-written = 没有写入任何文件。
after-write-nowhere = 这里没有本程序可以写入报告的文件夹。请在“文档”之类的文件夹中启动本程序，或者用“delist assess”加-o。
