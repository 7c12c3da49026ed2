# 报告：终端以及Markdown和HTML在规则包的文字之外所说的话。
#
# 说明日期区间的消息按{ $shape }选择：exact（一天，$first）、between（$first至$last之间）、
# from（不早于$first，也可能永不）、until（最迟$last）、always、never、unknown。
# $window是同样的意思，用通常的说法。

## 日期

date-day = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
date-weekday = { $day }（{ $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}）
date-always = 一直
date-never = 永不
date-ago = { $days ->
    [1] 昨天
   *[other] { $days }天前
}
date-years-ago = { $years }年多以前
date-years-ahead = { $years }年多以后
date-ahead = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
}

## 日期区间

window = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之间
    [from] 不早于{ $first }
    [until] 最迟{ $last }
    [always] 现在已经
    [never] 永不
   *[unknown] 不明
}

## 列举

list-comma = { $first }、{ $last }
list-and = { $first }及{ $last }
list-or = { $first }或者{ $last }
list-then = { $first }；{ $last }
list-either = { $first }；或者{ $last }
list-more = { $items }，另有{ $more }项

value-yes = 是
value-no = 否

## 时间长度

term-none = 0天
term-years = { $count ->
   *[other] { $count }年
}
term-months = { $count ->
   *[other] { $count }个月
}
term-days = { $count ->
   *[other] { $count }天
}
term-working-days = { $count ->
   *[other] { $count }个工作日
}
term-weekdays = { $count ->
   *[other] { $count }个工作日（因放假调休而上班的周末不计算在内）
}

## 由谁来做

keeper = 管理名单的机关
actor-person = 当事人
actor-court = 法院
actor-higher-court = 上一级法院
actor-authority = 主管机关
actor-creditor = 申请执行人
actor-third-party = 其他人

## 条文

cite-article = { $source }第{ $article }{ $part }
    .part = 条
    .parts = 条
cite-place = { $source }，{ $article }
cite-remark = { $source }{ $article }

## 为什么：一个日期是怎样得出来的

because-literal = 由规则直接规定
because-as-of = 查看案例的日期
because-taken = 如果今天这样做：{ $step }
because-chosen = { $fact }：{ $values }
because-follows = { $text }（从列入记录{ $from }{ $count ->
   *[other] { "" }
}得出）
because-follows-at-best = { $text }（从列入记录{ $from }{ $count ->
   *[other] { "" }
}得出，前提是那里的每个步骤都在今天采取）
because-reading = 未决问题“{ $question }”的答案是不是“{ $read }”？
because-governed = 适用的文本是{ $source }
because-in-force = { $source }有效
because-number = { $fact }：{ $number }
because-compared = { $fact }（{ $number }）
because-rule = 合在一起
because-path = 途径“{ $path }”可用
because-path-due = 途径“{ $path }”的期限
because-delisting = 这条记录被撤下：即它被删除的那一天；尚未删除时，是可以删除它的一天，最迟是删除它的最后一天
because-all = 以下各项必须全部成立（以最晚的为准）
because-any = 以下任何一项成立即可（以最早的为准）
because-not = 以下情况的反面
because-barred = 因为以下情况成立，所以被排除
because-not-barred = 因为以下情况不成立，所以没有被排除
because-perhaps-barred = 如果以下情况成立，就被排除
because-if = 由以下第一项决定其余哪一项算数
because-after = 此后一天
because-before = 此前一天
because-shift = 此后{ $term }
because-within = 此后{ $term }内的任何时间
because-earlier = 此前{ $days }天
because-start-of-month = 此日所在月份的第一天
because-end-of-month = 此日所在月份的最后一天
because-start-of-year = 此日所在年份的1月1日
because-end-of-year = 此日所在年份的12月31日
because-left = 剩下的分数不超过{ $most }分；各项分数在以下日期失效
because-rolled = 如果落在休息日，移到下一个工作日
because-by = 以下第一项，前提是它不晚于第二项
because-since = 以下第一项，前提是它不早于第二项
because-unless = 以下第一项，前提是到那时第二项还没有发生
because-compare-at-least = { $left }至少是{ $right }
because-compare-at-most = { $left }至多是{ $right }
because-compare-more-than = { $left }多于{ $right }
because-compare-less-than = { $left }少于{ $right }
because-compare-equal = { $left }等于{ $right }
because-each-version = 不知道适用哪个文本；逐一列出各种可能
because-each-reading = 问题“{ $question }”未作选择；逐一列出各种答案
because-each-fact = 不知道：{ $fact }；逐一列出各种可能
because-none-of-these = 其中一项也没有
because-none-that-matters = 没有其中对这里有影响的任何一项
because-possibility = 如果是{ $value }：{ $text }
because-range-unknown = 一个不知道的数
because-range-most = 至多{ $most }
because-range-least = 至少{ $least }
because-range-exact = { $least }
because-range-between = { $least }至{ $most }之间
because-line = { $text }：{ $outcome }
because-decides = { $text }（由此决定）
because-joined = { $text }。{ $how }：
because-shown-above = { $text }；上文已详细写出
because-cited = { $text }（{ $cites }）
because-holds = { $shape ->
    [exact] 从{ $first }起
    [between] 从{ $first }至{ $last }之间的某一天起
    [from] 不早于{ $first }，也可能根本不会
    [until] 最迟{ $last }
    [always] 成立
    [never] 不成立
   *[unknown] 不明
}
because-happened = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之间
    [from] 不早于{ $first }，也可能根本不会
    [until] 最迟{ $last }
    [always] 已经发生
    [never] 尚未
   *[unknown] 不明
}

## 文本的阅读程度

report-verified-full-text = 已阅读公开的文本
report-verified-opening = 只阅读了文本的开头
report-verified-reported = 只是从他人的引用或报道中得知
report-verified-interpretation = 部分是解读：文本可以有不止一种读法
report-verified-and-interpretation = { $verified }；并且部分是解读，因为文本可以有不止一种读法
report-behind-reported = 据报道：{ $words }
report-behind-unverified = 未经核实：{ $words }
report-verified-unverified = 未经核实：没有读到文本，或者只读到片段

## 整份报告

report-title = 关于离开名单，规则怎么说
report-intro = “今天”是指{ $as-of }，即查看这个虚构案例的日期。本报告供学习之用，不是法律意见；见文末。
report-answer = 答案
report-answer-not-listed = 在{ $as-of }，本案例中还没有任何列入记录。
report-answer-no-listing = 本案例没有写明这里有规则的任何名单。
report-listing = 列入记录{ $label }：{ $title }
report-line-list = 名单

## 答案

report-answer-open = { $shape ->
    [exact] { $keeper }应当**最迟在{ $first }**（{ $distance }）{ $act }。
    [between] { $keeper }应当**最迟在{ $last }**（{ $last-distance }）{ $act }，也可能最迟在{ $first }就应当这样做。
    [until] { $keeper }应当**最迟在{ $last }**（{ $last-distance }）{ $act }。
   *[unknown] { $keeper }应当{ $act }。根据已知的情况，无法说出最后一天是哪一天。
}
report-answer-overdue = { $shape ->
    [exact] { $keeper }本来应当**最迟在{ $first }**（{ $distance }）{ $act }。
    [between] { $keeper }本来应当**最迟在{ $last }**（{ $last-distance }）{ $act }，也可能最迟在{ $first }就应当这样做。
   *[until] { $keeper }本来应当**最迟在{ $last }**（{ $last-distance }）{ $act }。
}
report-answer-which-day = 究竟是哪一天，取决于尚不知道的情况：{ $facts }。
report-answer-later = { $shape ->
    [exact] { $planned ->
        [yes] 如果本案例中将来的事情如其所写发生
       *[no] 不需要任何人再做什么
    }，{ $keeper }应当**最迟在{ $first }**（{ $distance }）{ $act }。
    [between] { $planned ->
        [yes] 如果本案例中将来的事情如其所写发生
       *[no] 不需要任何人再做什么
    }，{ $keeper }应当**最迟在{ $last }**（{ $last-distance }）{ $act }，也可能最迟在{ $first }就应当这样做。
    [until] { $planned ->
        [yes] 如果本案例中将来的事情如其所写发生
       *[no] 不需要任何人再做什么
    }，{ $keeper }应当**最迟在{ $last }**（{ $last-distance }）{ $act }。
   *[unknown] 不需要任何人再做什么，{ $keeper }在某个时候应当{ $act }；根据已知的情况，无法说出最后一天是哪一天。
}
report-answer-no-deadline = { $shape ->
    [exact] { $keeper }应当{ $act }：从{ $first }（{ $distance }）起条件已满足。文本没有规定须在多少天内做到。
    [between] { $keeper }应当{ $act }：从{ $first }至{ $last }之间的某一天起条件已满足。文本没有规定须在多少天内做到。
   *[always] { $keeper }应当{ $act }：条件已满足。文本没有规定须在多少天内做到。
}
report-answer-if-overdue = 如果还没有这样做，下一步是“{ $procedure }”，见“程序”部分的说明。
report-answer-sooner = 也可以更早；怎样做到，见“先做什么，再做什么”。
report-answer-readings = 这个日期取决于未决的法律问题（“哪些不确定，为什么”中的第{ $numbers }题），这些问题也可以有别的答案。
report-answer-steps = 没有规则规定，{ $keeper }只因到了某一天就应当{ $act }。以下事情发生后，{ $keeper }应当这样做：{ $steps }。
report-answer-steps-within = 没有规则规定，{ $keeper }只因到了某一天就应当{ $act }。以下事情发生后，{ $keeper }应当**在{ $term }内**这样做：{ $steps }。
report-answer-steps-any = 没有规则规定，{ $keeper }只因到了某一天就应当{ $act }。几件事情中的任何一件发生后，{ $keeper }应当这样做；这些事情见“先做什么，再做什么”。
report-answer-steps-within-any = 没有规则规定，{ $keeper }只因到了某一天就应当{ $act }。几件事情中的任何一件发生后，{ $keeper }应当**在{ $term }内**这样做；这些事情见“先做什么，再做什么”。
report-answer-steps-perhaps = 没有已知的规则规定，{ $keeper }只因到了某一天就应当{ $act }。以下事情发生后，{ $keeper }也许应当这样做：{ $steps }。
report-answer-steps-perhaps-within = 没有已知的规则规定，{ $keeper }只因到了某一天就应当{ $act }。以下事情发生后，{ $keeper }也许应当在{ $term }内这样做：{ $steps }。
report-answer-steps-perhaps-any = 没有已知的规则规定，{ $keeper }只因到了某一天就应当{ $act }。几件事情中的任何一件发生后，{ $keeper }也许应当这样做；这些事情见“先做什么，再做什么”。
report-answer-steps-perhaps-within-any = 没有已知的规则规定，{ $keeper }只因到了某一天就应当{ $act }。几件事情中的任何一件发生后，{ $keeper }也许应当在{ $term }内这样做；这些事情见“先做什么，再做什么”。
report-answer-depends = **这取决于尚不知道的事实**：{ $facts }。
report-answer-depends-on-law = **这取决于怎样解读文本**：法律留下了一个未决问题，不同的答案得出不同的日期。各种答案见“哪些不确定，为什么”。
report-answer-earlier = 可能应当更早这样做；这取决于尚不知道的事实：{ $facts }。
report-answer-law-too = 这还取决于一个未作选择的法律问题；可能的答案见“哪些不确定，为什么”。
# 管理名单的机关最后要做的事。不是名单的规则包用自己的说法，写在act、gone和was之下。
report-act = 删除这条记录
report-gone = 这条记录被撤下
report-was = 这条记录已被删除

report-answer-text-reported = 以下内容只是从他人的引用或报道中得知；没有读到文本本身。
report-answer-so-far-removal = { $shape ->
    [exact] 无论哪种情况属实，从{ $first }（{ $distance }）起，有约束力的途径中有一条可用。
    [between] 无论哪种情况属实，有约束力的途径中有一条在{ $first }至{ $last }之间变为可用。
    [until] 无论哪种情况属实，最迟从{ $last }（{ $last-distance }）起，有约束力的途径中有一条可用。
   *[from] { "" }
}
report-answer-so-far = { $shape ->
    [exact] 根据已知的情况，{ $act }的最后一天是{ $first }（{ $distance }）。
    [between] 根据已知的情况，{ $act }的最后一天在{ $window }。
    [from] 根据已知的情况，{ $act }的最后一天不早于{ $first }，也可能没有这样的一天。
    [until] 根据已知的情况，{ $keeper }应当最迟在{ $last }（{ $last-distance }）{ $act }。
   *[unknown] { "" }
}
report-answer-none = 根据这些事实，查到的规则中没有一条要求{ $keeper }{ $act }。
report-answer-no-rules = 这里没有已知的规则要求{ $keeper }{ $act }。以下只是各来源的报道。
report-answer-deleted = { $shape ->
    [exact] { $first }（{ $distance }），{ $was }。
    [between] { $first }至{ $last }之间，{ $was }。
   *[until] 最迟在{ $last }，{ $was }。
}
report-answer-see-remains = 此后还可能剩下什么，见下文。
report-answer-may = 此外，根据这些事实，{ $keeper }可以提前{ $act }，但不是必须；没有承诺任何日期。
report-answer-may-before = 在此之前，根据这些事实，{ $keeper }可以提前{ $act }，但不是必须；没有承诺任何日期。
report-answer-may-steps = 以下事情发生后，{ $keeper }可以提前{ $act }，但不是必须：{ $steps }。没有承诺任何日期。
report-answer-reported = 一些来源报道了记录被撤下的方式。下文连同来源自己的保留说法一并列出；它们没有给出任何人必须遵守的日期。
report-answer-reported-one = { $shape ->
    [exact] 据报道，但没有任何人承诺：“{ $path }”，从{ $first }（{ $distance }）起。
    [between] 据报道，但没有任何人承诺：“{ $path }”，从{ $first }至{ $last }之间的某一天起。
    [until] 据报道，但没有任何人承诺：“{ $path }”，最迟从{ $last }起。
   *[from] { "" }
}
report-answer-time = { $shape ->
    [exact] 期限本身（“{ $path }”）在{ $first }（{ $distance }）届满。
    [between] 期限本身（“{ $path }”）在{ $first }至{ $last }之间届满。
    [from] 期限本身（“{ $path }”）不会早于{ $first }（{ $distance }）届满；是否更晚，取决于尚不知道的情况。
   *[until] 期限本身（“{ $path }”）最迟在{ $last }届满。
}
report-answer-applies = 根据这些事实，适用以下各项：
report-answer-applies-line = **{ $end }**：{ $names }。
report-answer-may-later = { $shape ->
    [exact] 从{ $first }（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必须：“{ $path }”。没有承诺任何日期。
   *[between] 从{ $first }至{ $last }之间的某一天起，{ $keeper }可以提前{ $act }，但不是必须：“{ $path }”。没有承诺任何日期。
}
report-answer-may-steps-later = { $shape ->
    [exact] 以下事情发生后，从{ $first }（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必须：{ $steps }。没有承诺任何日期。
   *[between] 以下事情发生后，从{ $first }至{ $last }之间的某一天起，{ $keeper }可以提前{ $act }，但不是必须：{ $steps }。没有承诺任何日期。
}
report-provisional = { $year }年的日历是暂定的：以后官方关于放假安排的通知可能会改变这个日期。

## 先做什么

report-plan = 先做什么，再做什么
report-plan-intro = 以下假定各步骤都在今天采取，每组步骤单独计算；步骤写明由谁来做的，那个人或机关也可能可以选择不做。
report-plan-none = 根据这些事实，没有已知的步骤一定能使任何事情提前。
report-plan-listing = 列入记录{ $label }：
report-plan-find-out-term = 先弄清楚
report-plan-find-out = { $facts }。{ $ways ->
    [1] 有一条途径取决于此。
   *[other] 有{ $ways }条途径取决于此。
}{ $more ->
    [0] { "" }
   *[other] 其他不知道的情况见“哪些不确定，为什么”。
}
report-plan-find-out-in-time = { $facts }。{ $count ->
    [1] 有一个步骤是否还来得及，取决于此。
   *[other] 有{ $count }个步骤是否还来得及，取决于此。
}
report-plan-step = 步骤{ $number }
report-plan-steps = { $count ->
   *[other] 步骤{ $numbers }
}
report-plan-what = **{ $step }。**
report-plan-by = { $shape ->
    [exact] 最后一天是**{ $first }**（{ $distance }）。
    [between] 最后一天在{ $first }至{ $last }之间。
   *[until] 最后一天最迟是{ $last }（{ $last-distance }）。
}
report-plan-was-by = { $shape ->
    [exact] 规定的最后一天是{ $first }（{ $distance }），已经过去。
    [between] 规定的最后一天在{ $window }，已经过去。
   *[until] 规定的最后一天最迟是{ $last }，已经过去。
}
report-plan-from = 从{ $first }（{ $distance }）起可以采取。
report-plan-after = 只能在{ $steps }之后。
report-plan-after-from = 只能在{ $steps }之后；如果那些步骤都尽早采取，则从{ $first }（{ $distance }）起。
report-plan-together = 与{ $steps }一起采取，就能打开一条途径。
report-plan-goes-with = 与{ $steps }配合采取。
report-plan-overdue-step = 先做这一步：{ $keeper }本来应当{ $act }，而最后一天已经过去。
report-plan-keeps-open = 这一步本身不带来任何日期；它是请求重新审查决定的一种办法。
report-plan-aims-at = 这一步本身不带来任何日期；由此可能得到什么，见{ $steps }。
report-plan-not-before = { $step }，不早于{ $first }
report-plan-which-day = 究竟是哪一天，取决于：{ $facts }。
report-plan-perhaps-taken = 其中有些可能已经发生。
report-plan-choice = { $count ->
    [1] **仅此一项即可。**
   *[other] **以下{ $count }项中任何一项即可。**
}
report-plan-choice-only-if = **{ $count ->
    [1] 仅此一项即可，但前提是对“{ $fact }”的回答为：{ $values }{ $alone ->
        [yes] ，并且没有别的
       *[no] { "" }
    }。
   *[other] 以下{ $count }项中任何一项即可，但前提是对“{ $fact }”的回答为：{ $values }{ $alone ->
        [yes] ，并且没有别的
       *[no] { "" }
    }。
}**
report-plan-only-if = 前提是对“{ $fact }”的回答为：{ $values }{ $alone ->
    [yes] ，并且没有别的
   *[no] { "" }
}。
report-plan-otherwise = { $count ->
    [1] 如果是任何别的回答，这一项都不能使其更早到来。
   *[other] 如果是任何别的回答，其中没有一项能使其更早到来。
}
report-plan-all-of = 以下全部：{ $steps }
report-plan-lettered = （{ $letter }）{ $line }
report-plan-besides = 选择{ $letters }时：{ $besides }
report-plan-own-due-unset = 对此，文本没有规定天数。
report-plan-removal-own-due = { $shape ->
    [exact] 然后{ $keeper }应当{ $act }：从**{ $first }**起条件已满足。
    [between] 然后{ $keeper }应当{ $act }：从{ $first }至**{ $last }**之间的某一天起条件已满足。
    [until] 然后{ $keeper }应当{ $act }：最迟从**{ $last }**起条件已满足。
   *[from] 然后{ $keeper }也许应当{ $act }，但不早于{ $first }。
}
report-plan-chance-term = 只等那一天到来的
report-plan-chance = { $keeper }现在就可以提前{ $act }（“{ $path }”），但不是必须；没有承诺任何日期。
report-plan-chance-from = { $shape ->
    [exact] 从**{ $first }**（{ $distance }）起，{ $keeper }可以提前{ $act }（“{ $path }”），但不是必须；没有承诺任何日期。
    [between] 从{ $first }至{ $last }之间的某一天起，{ $keeper }可以提前{ $act }（“{ $path }”），但不是必须；没有承诺任何日期。
   *[until] 最迟从{ $last }起，{ $keeper }可以提前{ $act }（“{ $path }”），但不是必须；没有承诺任何日期。
}
report-plan-chance-asks = 到时要做的：{ $steps }。
report-plan-perhaps = **可能有帮助。**{ $count ->
    [1] 此后{ $keeper }也许应当{ $act }。
   *[other] 在以下{ $count }项中任何一项之后，{ $keeper }也许应当{ $act }。
}
report-plan-perhaps-may = **可能有帮助。**{ $count ->
    [1] 此后{ $keeper }可以提前{ $act }，但不是必须；没有承诺任何日期。
   *[other] 在以下{ $count }项中任何一项之后，{ $keeper }可以提前{ $act }，但不是必须；没有承诺任何日期。
}
report-plan-perhaps-reported = **只是据报道。**有来源报道说这有帮助；没有任何人必须据此行事。
report-plan-depends = 是否有帮助，取决于：{ $facts }。
report-plan-alternative = { $steps }。{ $besides }
report-plan-alternatives-more = 还有{ $count }项，见“离开名单的途径”。
report-plan-removal-due = { $shape ->
    [exact] 然后{ $keeper }应当**最迟在{ $first }**{ $act }。
    [between] 然后{ $keeper }应当**最迟在{ $last }**{ $act }，也可能最迟在{ $first }就应当这样做。
   *[until] 然后{ $keeper }应当**最迟在{ $last }**{ $act }。
}
report-plan-removal = { $shape ->
    [exact] 然后{ $keeper }应当{ $act }：从**{ $first }**起条件已满足；文本没有规定须在多少天内做到。
    [between] 然后{ $keeper }应当{ $act }：从{ $first }至**{ $last }**之间的某一天起条件已满足。
    [until] 然后{ $keeper }应当{ $act }：最迟从**{ $last }**起条件已满足。
   *[from] 然后{ $keeper }也许应当{ $act }，但不早于{ $first }。
}
report-plan-sooner-days = { $days ->
   *[other] 比不这样做（{ $first }）早{ $days }天满足条件。
}
report-plan-sooner = { $shape ->
    [never] 不这样做，那一天永远不会到来。
    [from] 不这样做，那一天不会早于{ $first }，也可能永远不会到来。
    [between] 不这样做，那一天在{ $first }至{ $last }之间到来。
    [until] 不这样做，那一天最迟在{ $last }到来。
   *[unknown] 不这样做，什么都不确定。
}
report-plan-way = 然后{ $keeper }可以提前{ $act }，但不是必须（“{ $path }”）；没有承诺任何日期。
report-plan-way-from = { $shape ->
    [exact] 然后，从**{ $first }**（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必须（“{ $path }”）；没有承诺任何日期。即使今天全部做完，在那一天之前也不可以。
    [between] 然后，从{ $first }至{ $last }之间的某一天起，{ $keeper }可以提前{ $act }，但不是必须（“{ $path }”）；没有承诺任何日期。
    [from] 然后，不早于{ $first }，{ $keeper }可以提前{ $act }，但不是必须（“{ $path }”）；没有承诺任何日期。
   *[until] 然后{ $keeper }可以提前{ $act }，但不是必须（“{ $path }”）；没有承诺任何日期。
}
report-plan-way-reported = { $shape ->
    [exact] 据报道，但没有任何人承诺：“{ $path }”，从{ $first }起。
   *[other] 据报道，但没有任何人承诺：“{ $path }”。
}
report-plan-ends-with-entry = { $count ->
   *[other] { $count }项限制也随之更早结束。
}
report-plan-ends-all = { $before }——{ $lines }。
report-plan-ends = { $after }：{ $names }
report-plan-ends-days = { $shape ->
   *[exact] { $first }（早{ $days ->
       *[other] { $days }天
    }）
}
report-plan-ends-by = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之间
   *[until] 最迟{ $last }
}
report-plan-ends-sooner = 以下更早结束
report-plan-ends-before = { $shape ->
    [never] 以下由此有了终点，而按目前情况没有
    [from] 以下由此一定会结束
   *[other] 以下由此一定会结束
}
report-plan-own-due = { $shape ->
    [exact] 此时{ $act }的最后一天是{ $first }。
   *[other] 此时{ $act }的最后一天最迟是{ $last }。
}
report-plan-by-itself-term = 不采取任何步骤时
report-plan-by-itself-due = { $shape ->
    [exact] { $keeper }应当最迟在{ $first }（{ $distance }）{ $act }。
    [between] { $keeper }应当最迟在{ $last }（{ $last-distance }）{ $act }，也可能最迟在{ $first }就应当这样做。
   *[until] { $keeper }应当最迟在{ $last }（{ $last-distance }）{ $act }。
}
report-plan-by-itself-overdue = { $shape ->
    [exact] { $keeper }本来应当最迟在{ $first }（{ $distance }）{ $act }。
    [between] { $keeper }本来应当最迟在{ $last }（{ $last-distance }）{ $act }。
   *[until] { $keeper }本来应当最迟在{ $last }（{ $last-distance }）{ $act }。
}
report-plan-by-itself = { $shape ->
    [exact] { $keeper }应当{ $act }：从{ $first }（{ $distance }）起条件已满足；没有规定天数。
    [between] { $keeper }应当{ $act }：从{ $first }至{ $last }之间的某一天起条件已满足。
    [until] { $keeper }应当{ $act }：最迟从{ $last }起条件已满足。
   *[always] { $keeper }应当{ $act }：条件已满足。
}
report-plan-by-itself-none = { $shape ->
    [never] { $keeper }应当{ $act }的那一天不会到来。
    [from] { $keeper }应当{ $act }的日期不能确定；它不会早于{ $first }到来。
   *[unknown] { $keeper }应当{ $act }的日期不能确定。
}
report-plan-deleted = { $shape ->
    [exact] { $first }，{ $was }。
    [between] { $first }至{ $last }之间，{ $was }。
   *[until] 最迟在{ $last }，{ $was }。
}
report-plan-duties-term = 其他人应当做的
report-plan-duty = { $shape ->
    [exact] { $step }（{ $actor }）：最迟{ $first }（{ $distance }）。
    [between] { $step }（{ $actor }）：最迟在{ $first }至{ $last }之间的某一天。
   *[until] { $step }（{ $actor }）：最迟{ $last }。
}
report-plan-if-overdue-term = 最后一天过去之后
report-plan-overdue-now = { $shape ->
    [exact] 那一天（{ $first }，{ $distance }）已经过去。下一步是“{ $procedure }”。
    [between] 那一天（最迟{ $last }，{ $last-distance }）已经过去。下一步是“{ $procedure }”。
   *[until] 那一天（最迟{ $last }，{ $last-distance }）已经过去。下一步是“{ $procedure }”。
}
report-plan-overdue-later = { $shape ->
    [exact] 如果到{ $first }什么都没有做，下一步是“{ $procedure }”。
   *[other] 如果到{ $last }什么都没有做，下一步是“{ $procedure }”。
}
report-plan-overdue-after-steps = 如果步骤已经采取，而{ $keeper }没有按时行动，下一步是“{ $procedure }”。
report-plan-remedy = 如果在最早可能的一天开始：{ $steps }。
report-plan-remedy-by = { $shape ->
    [exact] { $step }（{ $actor }），最迟{ $first }
    [between] { $step }（{ $actor }），最迟在{ $first }至{ $last }之间的某一天
   *[until] { $step }（{ $actor }），最迟{ $last }
}
report-plan-remedy-from = { $shape ->
    [exact] { $step }（{ $actor }），从{ $first }起
   *[other] { $step }（{ $actor }），最迟从{ $last }起
}
report-plan-remedy-undated = 它的步骤见“程序”。
report-plan-perhaps-in-time-term = 也许还来得及
report-plan-perhaps-in-time = { $shape ->
   *[between] { $step }（{ $actor }）：最后一天可能已经过去；最迟是{ $last }（{ $last-distance }）。它从哪一天起算，这里不知道。
}
report-plan-past-term = 已经来不及
report-plan-past = { $shape ->
    [exact] { $step }（{ $actor }）：最后一天是{ $first }（{ $distance }）。
    [between] { $step }（{ $actor }）：最后一天在{ $window }。
   *[until] { $step }（{ $actor }）：最后一天最迟是{ $last }。
}
report-plan-idle-term = 根据这些事实，以下不会改变任何结果
report-plan-idle = { $steps }{ $more ->
    [0] 。
   *[other] ；另有{ $more }项。
}
report-plan-idle-late = { $shape ->
    [exact] 在{ $gone }（{ $first }）之前，它无论如何来不及起作用。
   *[other] 在{ $gone }（最迟{ $last }）之前，它无论如何来不及起作用。
}
report-plan-idle-why = { $why ->
    [barred] 这被{ $cites }排除，因为以下情况成立：{ $what }。
    [other-text] 这属于在此不适用的文本（{ $cites }）。
    [not-in-force] 规定这一点的文本不在有效期内（{ $cites }）。
    [contrary] 这在此不可能，因为以下情况成立：{ $what }（{ $cites }）。
    [late] 以下事情没有及时发生，或者根本没有发生：{ $what }（{ $cites }）。
    [reading] 按照这里对一个未决问题采用的答案，这条途径不适用：“{ $what }”（{ $cites }）。
    [each-reading] 无论怎样回答这个问题，这条途径都不可用：“{ $what }”（{ $cites }）。
   *[condition] 需要以下情况，而事实并非如此：{ $what }（{ $cites }）。
}

## 离开名单的途径

report-ways = 离开名单的途径
report-ways-none = 根据这些事实，离开这份名单的途径没有一条可用，也没有一条能够打开。
report-ways-uncertain = 取决于未知情况的途径
report-ways-steps = 做了某些事之后才可用的途径
report-ways-no-longer-needed = 这条记录已经不在；不再需要以下其他途径：{ $paths }。
report-ways-closed = 根据这些事实不可用的途径
report-way = { $path }（{ $standing }）
report-standing-open-shall = 已经可用
report-standing-open-may = 已经可用，但只是一种可能
report-standing-open-reported = 据报道
report-standing-opens-later-shall = 以后自动可用
report-standing-opens-later-may = 以后可用，但只是一种可能
report-standing-opens-later-reported = 据报道
report-standing-needs-steps-shall = 采取步骤后可用
report-standing-needs-steps-may = 采取步骤后是一种可能
report-standing-needs-steps-reported = 据报道；须先采取步骤
report-standing-depends-shall = 尚不知道是否可用
report-standing-depends-may = 尚不知道是否可用，并且只是一种可能
report-standing-depends-reported = 据报道
report-line-binding = 约束谁
report-binding-shall = { $keeper }应当行动
report-binding-may = { $keeper }可以行动，但不是必须；没有承诺任何日期
report-binding-reported = 就所知，不约束任何人：这是某个来源的报道；没有读到这样规定的法律文本
report-line-opens = 条件是否满足
report-opens = { $shape ->
    [exact] 从{ $first }（{ $distance }）起
    [between] 从{ $first }至{ $last }之间的某一天起
    [from] 不早于{ $first }，也可能根本不会
    [until] 最迟从{ $last }（{ $last-distance }）起
    [always] 是
    [never] 尚未
   *[unknown] 不明
}
report-opens-reported = { $shape ->
    [exact] 如果报道属实，从{ $first }起
    [between] 如果报道属实，从{ $first }至{ $last }之间的某一天起
    [from] 如果报道属实，不早于{ $first }，也可能根本不会
    [until] 如果报道属实，最迟{ $last }
    [never] 按目前情况不会
   *[unknown] 不明
}
report-opened = { $shape ->
    [exact] 自{ $first }（{ $distance }）以来
    [between] 自{ $first }至{ $last }之间的某一天以来
    [until] 最迟自{ $last }以来
   *[always] 是
}
report-opens-at-best = { $shape ->
    [exact] 尚未；如果今天采取以下步骤，从{ $first }起
    [between] 尚未；如果今天采取以下步骤，从{ $first }至{ $last }之间的某一天起
    [from] 尚未；即使今天采取以下步骤，也不早于{ $first }，并且可能根本不会
    [until] 尚未；如果今天采取以下步骤，最迟{ $last }
    [always] 尚未；须先采取以下步骤
   *[unknown] 尚未；以下步骤是否足够，不明
}
report-line-deadline = 期限
report-deadline = { $shape ->
    [exact] { $act }的最后一天是{ $first }（{ $distance }）
    [between] { $act }的最后一天在{ $window }
    [from] { $act }的最后一天不早于{ $first }，也可能没有这样的一天
    [until] { $act }的最后一天最迟是{ $last }（{ $last-distance }）
   *[unknown] 根据已知的情况无法说出
}
report-deadline-passed = { $shape ->
    [exact] { $act }的最后一天是{ $first }（{ $distance }），已经过去
    [between] { $act }的最后一天在{ $window }，已经过去
   *[until] { $act }的最后一天最迟是{ $last }（{ $last-distance }），已经过去
}
report-deadline-none-shall = 文本没有规定天数
report-deadline-none-may = 没有；没有任何人必须行动
report-deadline-none-reported = 没有报道过
report-deadline-term = 此后{ $term }内；具体哪一天还无法说出
report-deadline-term-best = 此后{ $term }内；如果今天采取那些步骤，最迟{ $day }
report-deadline-open = 有期限，但还无法说出是哪一天
report-line-overdue = 现在怎么办
report-overdue = 对于错过期限，文本没有另外规定步骤。
report-overdue-procedure = { $procedure }。具体做法见“程序”。
report-line-steps = 须先发生什么
report-line-sooner = 以下事情发生就会更早
report-line-possible = 还可以由以下事情促成
report-steps-any = 其中任何一项即可
report-step = { $step }（由{ $actor }来做）
report-line-needs = 取决于
report-line-readings = 未决的法律问题
report-rests-on = 第{ $numbers }题，见“哪些不确定，为什么”
report-line-assumed = 假定
report-line-hedge = 报道的原话
report-hedge = “{ $hedge }”
report-line-provisional = 日历
report-line-article = 写在哪里
report-line-verified = 怎样核实
report-line-practice = 关于实践的报道

## 还在等待某事的途径，简述

report-short-shall = { $keeper }应当{ $act }：
report-short-may = { $keeper }可以{ $act }，但不是必须；没有承诺任何日期：
report-short-all-need = 所有这些还取决于：{ $facts }。
report-short-source = 除另外写明的以外，条文均指{ $source }的条文。
report-short-articles = { $count ->
   *[other] 第{ $articles }条
}
report-short-all-best = { $shape ->
    [exact] 如果需要的一切今天都发生，最后一天会是{ $first }。
   *[unknown] { "" }
}
report-short = **{ $path }**（{ $cites }）：{ $lines }
report-short-what = { $what }。
report-short-within = { $what }；然后在{ $term }内。
report-short-no-days = { $what }；没有规定天数。
report-short-needs = 取决于{ $facts }
report-short-law = 取决于怎样解读文本
report-short-deadline = { $shape ->
    [exact] 最后一天会是{ $first }（{ $distance }）。
    [between] 最后一天会在{ $first }至{ $last }之间。
   *[until] 最后一天最迟会是{ $last }（{ $last-distance }）。
}
report-short-best = { $shape ->
    [exact] 如果今天发生，最后一天会是{ $first }。
   *[unknown] { "" }
}
report-short-opens = { $shape ->
    [exact] 从{ $first }起可用。
    [between] 从{ $first }至{ $last }之间的某一天起可用。
    [from] 不早于{ $first }，也可能根本不会。
    [until] 最迟从{ $last }起可用。
   *[unknown] { "" }
}
report-short-assumed = 假定：{ $words }。
report-short-hedge = 报道的原话：“{ $words }”。
report-short-verified = 怎样核实：{ $words }。
report-short-questions = 其中有些取决于未决的法律问题（“哪些不确定，为什么”中的第{ $numbers }题）。

## 途径为什么不可用

report-closed-barred = 被{ $cites }排除，因为以下情况成立：{ $what }。因此不可用：{ $paths }。
report-closed-other-text = 它们属于在此不适用的文本（{ $cites }）。因此不可用：{ $paths }。
report-closed-not-in-force = 规定它们的文本不在有效期内（{ $cites }）。因此不可用：{ $paths }。
report-closed-contrary = 在此不可能，因为以下情况成立：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-condition = 需要以下情况，而事实并非如此：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-late = 以下事情没有及时发生，或者根本没有发生：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-early = 以下事情没有发生，或者发生得太早：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-reading = 按照这里对一个未决问题采用的答案，这条途径不适用：“{ $what }”（{ $cites }）。因此不可用：{ $paths }。
report-closed-each-reading = 无论怎样回答这个问题都不可用：“{ $what }”（{ $cites }）。因此不可用：{ $paths }。

## 需要注意什么

report-notes = 需要注意
report-note = { $note }（{ $basis }）
report-note-perhaps = 这一点可能适用，取决于尚不知道的事实。{ $note }（{ $basis }）

## 列入带来什么，还剩下什么

report-effects = 列入带来什么，到什么时候为止
report-effects-intro = 这里的日期是按规则各项结束的日期。执行措施的机关可能会慢一些。
report-bars = 其他法律对这条记录、债务或者刑事定罪附加了什么
report-bars-intro = 这些各有自己的规则。有的随这条记录一起结束（按这里采用的读法）；有的要到债务了结或者过一段时间才结束；有的永不结束。每一行都写明是哪一种。
report-group = **{ $end }**（{ $cites }）：{ $names }。
report-group-better = **{ $end }**（{ $cites }）：{ $names }。{ $best }
report-ends = { $shape ->
    [exact] 到{ $first }（{ $distance }）为止
    [between] 到{ $first }至{ $last }之间的某一天为止
    [from] 不早于{ $first }结束；没有已知的最后一天
    [until] 最迟到{ $last }（{ $last-distance }）为止
    [always] 已结束
    [never] 按目前情况没有终点
   *[unknown] 终点不明
}
report-ended = { $shape ->
    [exact] 已在{ $first }（{ $distance }）结束
    [between] 已在{ $first }至{ $last }之间结束
    [until] 最迟已在{ $last }结束
   *[always] 已结束
}
report-ends-with-entry-and-more-bar = { $shape ->
    [exact] 先要等到{ $gone }，最迟{ $first }；然后还要等到它所需要的其他事情发生为止
    [between] 先要等到{ $gone }（最早{ $first }）；然后还要等到它所需要的其他事情发生为止，最迟{ $last }
    [from] 先要等到{ $gone }（最早{ $first }）；然后还要等到它所需要的其他事情发生为止；没有已知的最后一天
   *[other] 先要等到{ $gone }；然后还要等到它所需要的其他事情发生为止；日期不明
}
report-ends-with-entry-and-more-effect = { $shape ->
    [exact] 先要等到{ $gone }，最迟{ $first }；然后还要等到它所需要的其他事情（例如解除某项命令）发生为止
    [between] 先要等到{ $gone }（最早{ $first }）；然后还要等到它所需要的其他事情（例如解除某项命令）发生为止，最迟{ $last }
    [from] 先要等到{ $gone }（最早{ $first }）；然后还要等到它所需要的其他事情（例如解除某项命令）发生为止；没有已知的最后一天
   *[other] 先要等到{ $gone }；然后还要等到它所需要的其他事情（例如解除某项命令）发生为止；日期不明
}
report-ends-with-entry = { $shape ->
    [exact] 直到{ $gone }，最迟{ $first }（{ $distance }）
    [between] 直到{ $gone }，最早{ $first }，最迟{ $last }（{ $last-distance }）
    [from] 直到{ $gone }（最早{ $first }）；没有已知的最后一天
    [until] 直到{ $gone }，最迟{ $last }（{ $last-distance }）
    [never] 只要这条记录还在
   *[unknown] 直到{ $gone }
}
report-ended-with-entry = { $shape ->
    [exact] 本来应当随这条记录一起，最迟在{ $first }（{ $distance }）结束
    [between] 本来应当随这条记录一起，最迟在{ $last }（{ $last-distance }）结束
    [until] 本来应当随这条记录一起，最迟在{ $last }（{ $last-distance }）结束
   *[always] 已结束
}
report-ends-at-best = { $shape ->
    [exact] 如果今天采取所有可以采取的步骤，到{ $first }为止。
    [between] 如果今天采取所有可以采取的步骤，到{ $first }至{ $last }之间的某一天为止。
    [from] 如果今天采取所有可以采取的步骤，不早于{ $first }。
    [until] 如果今天采取所有可以采取的步骤，最迟到{ $last }为止。
   *[never] 可以采取的步骤中没有一个能使它结束。
}
report-ends-lifelong = 终身（如果法律没有变化）
report-begins-later = 以后：{ $end }
report-perhaps = 以下各项只有在这里不知道的某种情况成立时才适用（知道之后才列出有关条文）：{ $names }。
report-perhaps-lifelong = 终身，但同样只有在那种情况下：{ $names }。

## 程序

report-procedures = 程序
report-procedures-others = 以下程序也可以进行，在本案例中没有日期：{ $procedures }。
report-procedure-named = { $procedure }（{ $cites }）
report-procedure = { $procedure }（{ $binding }）
report-procedure-shall = 一经提出请求或者到期，主管机关应当行动
report-procedure-may = 可以准许，但没有任何人必须准许
report-procedure-reported = 据报道
report-procedure-step = { $step }（{ $actor }）：{ $when }（{ $cites }）
report-procedure-step-undated = { $step }（{ $actor }；{ $cites }）
report-step-done = { $shape ->
    [exact] 已在{ $first }完成
    [between] 已在{ $first }至{ $last }之间完成
   *[until] 最迟已在{ $last }完成
}
report-step-by = { $shape ->
    [exact] 最迟{ $first }（{ $distance }）
    [between] 最迟在{ $first }至{ $last }之间的某一天
    [from] 最后一天不早于{ $first }，也可能没有
    [until] 最迟{ $last }
   *[unknown] 日期不明
}
report-step-provisional = { $when }。{ $provisional }
report-step-passed = { $shape ->
    [exact] 最后一天是{ $first }（{ $distance }），已经过去
    [between] 最后一天在{ $window }，已经过去
   *[until] 最后一天最迟是{ $last }，已经过去
}
report-step-any-time = 现在可以；没有最后一天
report-step-from = { $shape ->
    [exact] 从{ $first }起；没有最后一天
    [between] 从{ $first }至{ $last }之间的某一天起；没有最后一天
    [from] 不早于{ $first }，也可能根本不会
   *[until] 最迟从{ $last }起；没有最后一天
}

## 哪些不确定

report-doubts = 哪些不确定，为什么
report-doubts-none = 就给出的事实而言，这些规则没有留下任何不确定之处。规则是否得到遵守，是另一个问题。
report-several-texts = 适用哪个文本并不确定：{ $texts }。以上所说对这些文本总体成立；文本之间有不同之处，日期的跨度就更大。
report-unknown = 弄清楚以下情况，可能会改变那个日期：
report-unknown-fact = { $fact }。{ $why }{ $leaves }
report-leaves-settled = 一旦知道这一点，从哪一天起应当撤下这条记录就确定了。
report-leaves-narrower = 无论答案是什么，那个日期的范围都至少会缩小到：{ $window }。
report-leaves-perhaps = 它可能使那个日期确定下来，例如：{ $window }。
report-unknown-more = 还有：{ $facts }。
report-unknown-beside = 另外还不知道或者不确切知道：{ $facts }。
report-readings = 未决的法律问题
report-readings-intro = 文本没有解决这些问题。随这条记录一起结束的事项也跟着变动。
report-combined = 第{ $numbers }题合在一起（答案有{ $combinations }种组合，{ $results ->
   *[other] { $results }种结果
    }）。没有提到的问题，按上文回答，或者没有影响。
report-combined-due = 应当{ $act }的最后一天：{ $window }
report-combined-opens = 满足条件：{ $shape ->
        [exact] 从{ $first }起
        [between] 从{ $first }至{ $last }之间的某一天起
       *[other] { $window }
    }
report-combined-answer = 第{ $number }题的答案是“{ $answer }”
report-combined-used = { $day }（按这里采用的答案）。
report-combined-result = { $day }，如果{ $answers }。
report-combined-left-out = 第{ $numbers }题保持这里采用的答案：否则组合太多。
report-reading-used = 这里采用：{ $alternative }。{ $outcomes }。
report-reading-used-alone = 这里采用：{ $alternative }。
report-reading-otherwise = 如果答案是{ $alternative }：{ $outcomes }。
report-reading-cited = { $words }（{ $cites }）
report-reading-number = 第{ $number }题
report-reading-changes = 它会改变：“{ $name }”。
report-reading-open = 这里未作选择。
report-outcome = { $names }：{ $outcome }
report-outcome-name = “{ $name }”
report-outcome-due = { $shape ->
    [exact] 最后一天是{ $first }
    [between] 最后一天在{ $window }
    [from] 最后一天不早于{ $first }，也可能没有
    [until] 最后一天{ $window }
   *[unknown] 最后一天不明
}
report-outcome-opens = { $shape ->
    [exact] 从{ $first }起可用
    [between] 从{ $first }至{ $last }之间的某一天起可用
    [from] 不早于{ $first }可用，也可能根本不会
    [until] 最迟从{ $last }起可用
    [always] 可用
    [never] 不可用
   *[unknown] 不明
}
report-outcome-ends = { $shape ->
    [exact] 到{ $first }为止
    [between] 到{ $first }至{ $last }之间的某一天为止
    [from] 不早于{ $first }结束；没有已知的最后一天
    [until] 最迟到{ $last }为止
    [always] 已结束
    [never] 不适用，或者按目前情况没有终点
   *[unknown] 终点不明
}
report-provisional-why = 有些日期是暂定的。国务院在每年开始前不久公布当年的放假和调休安排；对于尚未公布的年份，只把周末和日期固定的假日（1月1日、5月1日、10月1日至3日）算作休息日，其他都不算。

## 关于实践的报道

report-practice = 据报道实践如何
report-practice-intro = 以下是关于实际情况的报道。它们彼此之间或者与规则不一致时，全部列出，不作取舍。
report-practice-shown = 前一条列入记录下已经列出的不再重复；在此同样适用。
report-practice-conflicts = 彼此不一致的报道
report-practice-others = 其他报道
report-practice-beside = { $claim }（报道来源：{ $who }）
report-practice-short = “{ $hedge }”（{ $who }）
report-claim = { $claim }
report-claim-against = { $claim }与此相反的有：
report-claims = { $who }：{ $claims }
report-claim-several = { $claim }（{ $who }）
report-claim-rated = { $claim }（{ $corroboration }）
report-claim-hedged = { $claim }报道的原话：“{ $hedge }”。
report-claim-checked = { $claim }与读过的文本对照：{ $check }
report-corroboration-hedged = 来源自己有所保留
report-corroboration-none-found = 没有找到佐证

## 时间线

report-timeline = 时间线
report-timeline-listed = 作出这条记录
report-timeline-as-of = 查看案例的日期
report-timeline-today = 今天，{ $day }
report-timeline-point = 某一天
report-timeline-firm = 确定
report-timeline-soft = 可能，或者没有人知道
report-timeline-on = 继续，或者没有已知的终点
report-timeline-list = 用文字再说一遍，从最早的开始：
report-timeline-more = 还有{ $more ->
   *[other] { $more }项
}有日期的内容；见以下各部分。
report-timeline-names = { $names }；另有{ $more }项
report-timeline-row = { $number }. { $words }
report-timeline-row-point = { $on }：{ $names }。
report-timeline-row-due = 行动的最后一天，{ $on }：{ $names }。
report-timeline-row-way = { $from }途径可用：{ $names }。
report-timeline-row-at-best = { $from }途径可用，但须先采取步骤：{ $names }。
report-timeline-row-may = { $from }有一种可能，没有承诺任何日期：{ $names }。
report-timeline-row-depends = 取决于未知的情况，{ $from }途径可用：{ $names }。
report-timeline-row-steps = 还可以采取的步骤：{ $names }。
report-timeline-row-lasts = { $from }，{ $until }：{ $names }。
report-timeline-row-perhaps = 只有在这里不知道的某种情况成立时：{ $names }。
report-timeline-lifelong = 终身（如果法律没有变化）
report-timeline-label-point = { $name }
report-timeline-label-due = 最后一天：{ $name }
report-timeline-label-way = 途径：{ $name }
report-timeline-label-at-best = { $count ->
    [1] 须先采取步骤：{ $name }
   *[other] 须先采取步骤：{ $count }条途径
}
report-timeline-label-may = { $count ->
    [1] 也许：{ $name }
   *[other] 也许：{ $count }条途径
}
report-timeline-label-depends = { $count ->
    [1] 不明：{ $name }
   *[other] 不明：{ $count }条途径
}
report-timeline-label-steps = { $count ->
    [1] 步骤：{ $name }
   *[other] { $count }个可采取的步骤
}
report-timeline-label-effect = { $count ->
    [1] { $name }
   *[other] { $count }项后果
}
report-timeline-label-bar = { $count ->
    [1] { $name }
   *[other] { $count }项限制
}
report-timeline-label-procedure = { $count ->
    [1] { $name }
   *[other] { $count }个期限
}
report-timeline-label-perhaps = { $count ->
    [1] 不明：{ $name }
   *[other] { $count }项可能不适用
}
report-timeline-from = { $shape ->
    [exact] 从{ $first }起
    [between] 从{ $first }至{ $last }之间的某一天起
    [from] 最早从{ $first }起
    [until] 最迟从{ $last }起
    [always] 一直以来
    [never] 从不
   *[unknown] 从不明的某一天起
}
report-timeline-until = { $shape ->
    [exact] 到{ $first }为止
    [between] 到{ $first }至{ $last }之间的某一天为止
    [from] 到不明的某一天为止，不早于{ $first }
    [until] 最迟到{ $last }为止
    [always] 不再
    [never] 没有已知的终点
   *[unknown] 到不明的某一天为止
}

## 同一案例在另一天

report-then-intro = 在{ $as-of }，本案例还不是其文件所写的样子。这里按它当天的状况查看，以事实写有日期的为限：
report-then-not-listed = 列入记录{ $label }（{ $title }）：这条记录当时还没有作出；不予考虑。
report-then-perhaps-not-listed = 列入记录{ $label }（{ $title }）：不知道这条记录当时是否已经作出；按已经作出来看。
report-then-not-yet = 列入记录{ $label }（{ $title }）：以下事情当时尚未发生：{ $facts }。
report-then-perhaps-not-yet = 列入记录{ $label }（{ $title }）：不知道以下事情当时是否已经发生：{ $facts }。

## 答案什么时候变化

report-history = 答案什么时候变化
report-history-intro = 从{ $from }到{ $to }，答案与前一天不同的每一天：
report-history-none = 从{ $from }到{ $to }，答案保持不变。
report-history-ahead = { $day }以后的日期，假定除案例所写之外不再发生别的事情。
report-history-day = { $day }
report-history-line = { $said }原因：{ $why }。
report-history-line-cited = { $said }原因：{ $why }（{ $cites }）。
report-history-of = 列入记录{ $label }：{ $line }
report-history-listing = { $tone ->
    [perhaps] 从现在起，这条记录可能已经作出。
   *[yes] 作出这条记录。
}
report-history-governed-by = 适用于这条记录的文本可能变为其他文本。
report-history-standing = 撤下这条记录目前的状况：{ $standing }。
report-history-removal = 第一条有约束力的途径可用：{ $when }。
report-history-path-standing = 离开名单的途径目前的状况——{ $standing }：{ $names }。
report-history-closed = 不可用
report-history-path-opens = 可用（{ $when }）：{ $names }。
report-history-path-due = 行动的最后一天（{ $when }）：{ $names }。
report-history-path-overdue = { $tone ->
    [yes] 已逾期：{ $names }。
   *[no] 不再逾期：{ $names }。
}
report-history-path-within-reach = { $tone ->
    [come] 如果采取有关步骤，会立即可用：{ $names }。
    [perhaps] 如果采取有关步骤，可能立即可用：{ $names }。
    [ahead] 如果现在采取有关步骤，以后会可用：{ $names }。
   *[never] 现在采取步骤也不再能使其可用：{ $names }。
}
report-history-coming = { $tone ->
    [come] 现在
    [perhaps] 也许现在
    [ahead] 以后
   *[never] 永不
}
report-history-effect = { $tone ->
    [not-begun] 不适用：{ $names }。
    [perhaps] 从现在起可能适用：{ $names }。
    [runs] 从现在起适用：{ $names }。
    [begins] 从现在起适用，除非作为其依据的列入、公示或命令此前已经结束：{ $names }。
    [perhaps-over] 从现在起可能已结束：{ $names }。
   *[over] 已结束：{ $names }。
}
report-history-bar = { $tone ->
    [not-begun] 不适用：{ $names }。
    [perhaps] 从现在起可能适用：{ $names }。
    [runs] 从现在起适用：{ $names }。
    [begins] 从现在起适用，除非作为其依据的列入、公示或命令此前已经结束：{ $names }。
    [perhaps-over] 从现在起可能已结束：{ $names }。
   *[over] 已结束：{ $names }。
}
report-history-procedure-step = { $tone ->
    [not-yet] 不能再做，或者还不能做：{ $names }。
    [perhaps] 现在也许可以做，有最后一天：{ $names }。
    [open] 现在可以做，有最后一天：{ $names }。
    [perhaps-late] 最后一天可能已经过去：{ $names }。
    [late] 最后一天已经过去：{ $names }。
   *[done] 已完成：{ $names }。
}
report-history-note = { $tone ->
    [come] 需要注意：{ $names }。
    [perhaps] 也许需要注意：{ $names }。
   *[never] 不再需要注意：{ $names }。
}
report-history-why-happened = 以下事情发生了：{ $facts }
report-history-why-may-have-happened = 以下事情可能已经发生，确切日期不明：{ $facts }
report-history-why-has-happened = 以下事情到现在已经发生，确切日期不明：{ $facts }
report-history-why-happened-elsewhere = 在列入记录“{ $label }”中，以下事情发生了：{ $facts }
report-history-why-came-into-force = 以下文本开始施行：{ $source }
report-history-why-ended = 以下文本不再有效：{ $source }
report-history-why-day-came = 日期已到
report-history-why-day-passed = 最后一天已经过去

## 所有列入记录合在一起

report-together = 所有列入记录合在一起
report-together-intro = 几条列入记录带来同一项限制时，要到其中最后一条不再施加它，这项限制才结束。
report-together-bars = 比列入记录持续更久的，或者从定罪、处罚开始的：
report-together-lifelong = 永不结束的，如果法律没有变化：
report-together-name = { $effect }（{ $from }）
report-together-effect = { $effect }：{ $ends }（{ $cites }）。{ $count ->
   *[other] 来自列入记录{ $from }。
}

## 从其他列入记录得出的情况

report-follows = 从其他列入记录得出的情况
report-follows-from = { $count ->
   *[other] 这条列入记录没有写明，但列入记录{ $from }写明了，或者可以由此得出：
}
report-follows-not-used = 没有采用：
report-follows-used = { $fact }：{ $outcome }（{ $cites }）。
report-follows-contradicted = { $fact }：这里采用本处给出的答案，但从列入记录{ $from }{ $count ->
   *[other] 会得出
}不同的结果：{ $outcome }（{ $cites }）。两者之一可能有误，或者这些记录彼此无关。
report-follows-ambiguous = { $fact }：这可能从列入记录{ $from }得出，但不清楚指的是哪一条，所以没有采用。可以在案例文件中本条列入记录里用 with = "…" 写明。
report-follows-hint = 同一案例中的各条列入记录被视为彼此相关。如果并不相关，请在本条列入记录中直接回答问题，或者在案例文件中写上 with = []。
report-follows-yes = 是
report-follows-no = 否
report-follows-at-best = { $now }；最好的情况下，{ $best }

## 来源

report-sources = 来源
report-sources-quoted = 由上述来源转述：{ $names }。
report-sources-verified = { $how }：
report-source = { $name }。
report-source-parts = { $name }：{ $parts }。
report-in-force-from = 自{ $from }起
report-in-force-until = { $from }至{ $until }

## 说明

report-explain-title = 每个日期是怎样得出来的
report-explain-intro = 以{ $as-of }为准。每一行写明对编号在其下的各行做了什么、得出什么、写在哪里。“由此决定”标出结果是从哪一项得来的，与它并列的其他项没有影响。
report-explain-outcome = { $shape ->
    [from] 不早于{ $first }，也可能永不
    [always] 已经成立
    [never] 按目前情况永不
   *[unknown] { $window }
}
report-explain-opens = 途径什么时候可用：{ $outcome }（{ $cites }）。
report-explain-how = { $how }：
report-explain-due = 行动的最后一天：{ $outcome }（{ $cites }）。

## 两个案例并列

report-compare-title = 会有什么不同
report-compare-intro-changed = “原来”是原样的案例，“现在”是按下文更改后的案例；两者都按{ $as-of }查看。只列出不同之处。本报告供学习之用，不是法律意见；见文末。
report-compare-intro-two = “原来”是第一个案例，“现在”是第二个案例。只列出不同之处。本报告供学习之用，不是法律意见；见文末。
report-compare-then-first = 在{ $as-of }，第一个案例还不是其文件所写的样子。这里按它当天的状况查看，以事实写有日期的为限：
report-compare-then-second = 在{ $as-of }，第二个案例还不是其文件所写的样子。这里按它当天的状况查看，以事实写有日期的为限：
report-compare-changes = 更改了什么
report-compare-no-changes = 没有：两者所写相同。
report-compare-change = { $name }。原来：{ $before }。现在：{ $now }。
report-compare-change-numbered = 更改{ $number }：{ $name }。原来：{ $before }。现在：{ $now }。
report-compare-name = “{ $name }”
report-compare-of = 列入记录{ $label }，“{ $name }”
report-compare-as-of = 查看案例的日期
report-compare-not-there = 案例中没有
report-compare-there = { $count ->
    [0] 案例中有
   *[other] 案例中有，其中{ $facts }
}
report-compare-answered = { $fact }：{ $answer }
report-compare-unknown = 不知道
report-compare-not-yet = 尚未
report-compare-left-open = 未作选择
report-compare-changes-together = { $count ->
    [1] 更改{ $numbers }
   *[other] 更改{ $numbers }合在一起
}
report-compare-because = { $changes }
report-compare-because-any = { $changes }，每一项单独就够
report-compare-too-many-changes = 更改超过{ $most }项：不再计算每处不同是由哪几项造成的。
report-compare-because-of = 造成的原因
report-compare-reason = 造成的原因：{ $reason }。
report-compare-with-reason = { $words }，造成的原因：{ $reason }

report-compare-differences = 有什么不同
report-compare-line = 原来，{ $before }；现在，**{ $now }**
report-compare-earlier = 原来，{ $before }；现在，**{ $now }**（早{ $days ->
   *[other] { $days }天
}）
report-compare-later = 原来，{ $before }；现在，**{ $now }**（晚{ $days ->
   *[other] { $days }天
}）
report-compare-come = 现在还有{ $come }
report-compare-gone = 不再有{ $gone }
report-compare-come-and-gone = 现在还有{ $come }；不再有{ $gone }
report-compare-reading = “{ $question }”（{ $answer }）
report-compare-spoken = { $term }：{ $words }。
report-compare-none = 无
report-compare-yes = 是
report-compare-no = 否
report-compare-provisional-yes = 暂定，到公布该年的放假安排为止
report-compare-provisional-no = 最终，或者没有日期
report-compare-no-text = 没有文本
report-compare-no-steps = 没有需要先发生的事
report-compare-closed = 不可用
report-compare-listing-open = 已经可用：{ $keeper }应当{ $act }
report-compare-listing-opens-later = { $keeper }将来应当{ $act }，除案例所写之外不需要别的
report-compare-listing-needs-steps = 只有采取了某个步骤，{ $keeper }才应当{ $act }
report-compare-listing-depends = 取决于不知道的情况，或者取决于怎样解读文本
report-compare-listing-none-documented = 查到的规则中没有一条要求{ $keeper }{ $act }
report-compare-opens = { $shape ->
    [exact] 从{ $first }起
    [between] 从{ $first }至{ $last }之间的某一天起
    [from] 不早于{ $first }，也可能根本不会
    [until] 最迟从{ $last }起
    [always] 是
    [never] 按目前情况不会
   *[unknown] 不明
}
report-compare-due = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之间的某一天
    [from] 不早于{ $first }的某一天，也可能没有
    [until] 最迟{ $last }
   *[unknown] 按目前情况没有日期
}
report-compare-last-day = { $shape ->
    [exact] { $first }，经途径“{ $path }”
    [between] { $first }至{ $last }之间的某一天，经途径“{ $path }”
    [until] 最迟{ $last }，经途径“{ $path }”
   *[unknown] 不明，经途径“{ $path }”
}
report-compare-begins = { $shape ->
    [exact] 在{ $first }
    [between] 在{ $first }至{ $last }之间
    [from] 不早于{ $first }，也可能根本不会
    [until] 最迟{ $last }，也可能根本不会
    [always] 已经开始
    [never] 不适用
   *[unknown] 不明
}
report-compare-ends = { $shape ->
    [exact] 在{ $first }
    [between] 在{ $first }至{ $last }之间
    [from] 不早于{ $first }；没有已知的最后一天
    [until] 最迟{ $last }
    [always] 已结束
    [never] 按目前情况没有终点
   *[unknown] 不明
}
report-compare-field-standing = 状况
report-compare-field-governed-by = 适用的文本
report-compare-field-removal = 有一条有约束力的途径可用
report-compare-field-last-day = { $act }的最后一天
report-compare-field-deleted = 事实上已经结束
report-compare-field-opens = 条件是否满足
report-compare-field-opens-at-best = 条件是否满足，如果今天采取每个步骤
report-compare-field-due = 行动的最后一天
report-compare-field-due-at-best = 行动的最后一天，如果今天采取每个步骤
report-compare-field-deadline = 最后一天
report-compare-field-overdue = 最后一天是否已过
report-compare-field-begins = 开始
report-compare-field-begins-at-best = 开始，如果今天采取每个步骤
report-compare-field-ends = 结束
report-compare-field-ends-at-best = 结束，如果今天采取每个步骤
report-compare-field-from = 来自列入记录
report-compare-field-done = 完成
report-compare-field-moves-removal = 能否改变撤下的日期
report-compare-field-lifelong = 是否终身
report-compare-field-certain = 是否一定成立
report-compare-field-verified = 怎样核实
report-compare-now-closed = 现在不可用
report-compare-closed-because = { $why }因此现在不可用：{ $paths }。
report-compare-was = “{ $path }”（原来，{ $standing }）
report-compare-sentence = { $words }。
report-compare-decided = 原来由什么决定
report-compare-decides-now = 现在由什么决定
report-compare-decides = 由什么决定，原来和现在
report-compare-shut = 被排除，因为：{ $what }
report-compare-late = 没有及时，或者根本没有：{ $what }
report-compare-early = 太早，或者根本没有：{ $what }
report-compare-term = 此后{ $term }：{ $what }
report-compare-names = **{ $names }**
report-compare-step = { $step }（{ $procedure }）
report-compare-added = 这条列入记录现在在案例中。它的状况：{ $standing }。有一条有约束力的途径可用：{ $removal }。
report-compare-dropped = 这条列入记录不再在案例中。它原来的状况：{ $standing }。原来有一条有约束力的途径可用：{ $removal }。
report-compare-note-comes = 现在需要注意：{ $note }
report-compare-note-may-come = 现在也许需要注意，取决于不知道的事实：{ $note }
report-compare-note-goes = 不再需要注意：{ $note }
report-compare-note-certain = 现在一定需要注意，原来只是也许：{ $note }
report-compare-note-uncertain = 现在只是也许需要注意，取决于不知道的事实：{ $note }
report-compare-questions = 哪些值得弄清楚
report-compare-question-comes = 现在还有：{ $facts }。
report-compare-question-goes = 不再需要，因为它不能再改变任何结果：{ $facts }。
report-compare-question-moves = 它现在还能改变撤下的日期本身：{ $facts }。
report-compare-question-moves-no-more = 它不再能改变撤下的日期本身：{ $facts }。
report-compare-joined = { $names }：{ $words }
report-compare-joined-ends = { $ends }，来自{ $count ->
   *[other] 列入记录{ $from }
}
report-compare-joined-may = 只有在不知道的某种情况成立时
report-compare-does-not-apply = 不适用
report-compare-for-life = 现在是终身（如果法律没有变化）
report-compare-not-for-life = 不再是终身

report-compare-stays = 什么保持不变
report-compare-stays-words = 其余全部保持不变：{ $parts }。
report-compare-small-print = 没有列出的内容，按目前情况不改变任何日期：例如仍然不可用或者不适用的，某项取决于哪些未决的法律问题，其文本的阅读程度如何，或者在另一天采取步骤会得出什么。JSON结果中列有每一项。
report-compare-stays-nothing = 查看过的一切结果都不同。
report-compare-stays-removal = 有约束力的途径什么时候可用
report-compare-stays-removal-of = { $count ->
   *[other] 列入记录{ $listings }的有约束力的途径什么时候可用
}
report-compare-stays-ways = { $count ->
   *[other] { $count }条离开名单的途径
}
report-compare-stays-effects = { $count ->
   *[other] { $count }项后果
}
report-compare-stays-bars = { $count ->
   *[other] { $count }项其他法律的限制
}
report-compare-stays-steps = { $count ->
   *[other] { $count }个程序步骤
}
report-compare-same-case = 两个案例所写相同，所以不会有任何不同。
report-compare-nothing = **结果没有任何不同。**可能的原因：
report-compare-nothing-why = { $name }：{ $why }
report-compare-nothing-closed = 途径“{ $path }”用到它，但因为另一个原因不可用：{ $why }。
report-compare-nothing-closed-more = { $count ->
   *[other] 还有{ $count }条用到它的途径也不可用。
}
report-compare-nothing-same = 受它影响的各项，无论哪种答案结果都一样：{ $paths }。
report-compare-nothing-idle = 列入带来的、用到它的内容，在这里不适用。
report-compare-nothing-effects = 列入带来的、用到它的内容，无论哪种答案结果都一样。
report-compare-nothing-unused = 在这里得出日期的规则，没有一条用到它。

## 其他程序

report-ask-why = 这个答案可能改变结果中的某个日期。

## 每份文件的结尾

report-disclaimer-heading = 这是什么，不是什么
disclaimer = 这是一个教学工具。它把公开的规则适用于假设的事实；它不是法律意见，也不作任何决定。规则的规定与实际的做法可能不同。它的问题所依据的来源文件（加拿大移民和难民委员会，CHN106377.E）说，它自己“并不是，也不自称是，对任何具体难民保护申请是否成立的定论”；本工具也不是。
own-rules =
    这里不只有随程序提供的规则。通过 --rules 另外带入的有：{ $brought }。制作本程序的人都没有看过这些内容；其中的法律是否正确，只有写的人能说。该文件夹的指纹（SHA-256）：{ $sha256 }。
own-rules-texts = { $pack }的文字
own-rules-calendar = 休息日和工作日
own-rules-nothing = 没有本程序读取的内容
report-made-by = 由{ $program }按{ $rules }的规则制作，查看日为{ $as-of }。没有向任何地方发送任何内容。

## 单独的页面

report-every-page = 教学用，不是法律意见。虚构案例。
report-larger = 更大的字
report-contents = 目录
report-explain-folded = 这是怎样得出来的：{ $path }
report-case = 案例
report-case-intro = 制作这份报告所依据的回答，写成案例文件。“delist assess”可以用它再做出同样的报告。
report-made-by-hash = 这些规则的指纹（SHA-256）：{ $sha256 }。

## 日历文件。其中既不写是哪个名单，也不写案例的任何事实。

ics-name = delist：一个虚构案例的日期
ics-due = 列入记录{ $listing }：“{ $name }”的最后一天
ics-way = 列入记录{ $listing }：途径“{ $name }”变为可用
ics-procedure = 列入记录{ $listing }：{ $actor }的最后一天——{ $name }
ics-ends = 列入记录{ $listing }：“{ $name }”结束
ics-when = { $shape ->
    [exact] { $first }。
    [between] { $first }至{ $last }之间。
    [until] 最迟{ $last }。
   *[from] 不早于{ $first }。
}
ics-verified = { $how }。
ics-provisional = 那一年的官方日历尚未公布；这个日期可能变动。
ics-as-of = 按{ $day }计算。
