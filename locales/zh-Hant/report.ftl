# 報告：終端機以及Markdown和HTML在規則包的文字之外所說的話。
#
# 說明日期區間的訊息按{ $shape }選擇：exact（一天，$first）、between（$first至$last之間）、
# from（不早於$first，也可能永不）、until（最遲$last）、always、never、unknown。
# $window是同樣的意思，用通常的說法。

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
date-years-ahead = { $years }年多以後
date-ahead = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天後
}

## 日期區間

window = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之間
    [from] 不早於{ $first }
    [until] 最遲{ $last }
    [always] 現在已經
    [never] 永不
   *[unknown] 不明
}

## 列舉

list-comma = { $first }、{ $last }
list-and = { $first }及{ $last }
list-or = { $first }或者{ $last }
list-then = { $first }；{ $last }
list-either = { $first }；或者{ $last }
list-more = { $items }，另有{ $more }項

value-yes = 是
value-no = 否

## 時間長度

term-none = 0天
term-years = { $count ->
   *[other] { $count }年
}
term-months = { $count ->
   *[other] { $count }個月
}
term-days = { $count ->
   *[other] { $count }天
}
term-working-days = { $count ->
   *[other] { $count }個工作日
}
term-weekdays = { $count ->
   *[other] { $count }個工作日（因放假調休而上班的週末不計算在內）
}

## 由誰來做

keeper = 管理名單的機關
actor-person = 當事人
actor-court = 法院
actor-higher-court = 上一級法院
actor-authority = 主管機關
actor-creditor = 申請執行人
actor-third-party = 其他人

## 條文

cite-article = { $source }第{ $article }{ $part }
    .part = 條
    .parts = 條
cite-place = { $source }，{ $article }
cite-remark = { $source }{ $article }

## 為什麼：一個日期是怎樣得出來的

because-literal = 由規則直接規定
because-as-of = 查看案例的日期
because-taken = 如果今天這樣做：{ $step }
because-chosen = { $fact }：{ $values }
because-follows = { $text }（從列入記錄{ $from }{ $count ->
   *[other] { "" }
}得出）
because-follows-at-best = { $text }（從列入記錄{ $from }{ $count ->
   *[other] { "" }
}得出，前提是那裡的每個步驟都在今天採取）
because-reading = 未決問題「{ $question }」的答案是不是「{ $read }」？
because-governed = 適用的文本是{ $source }
because-in-force = { $source }有效
because-number = { $fact }：{ $number }
because-compared = { $fact }（{ $number }）
because-rule = 合在一起
because-path = 途徑「{ $path }」可用
because-path-due = 途徑「{ $path }」的期限
because-delisting = 這條記錄被撤下：即它被刪除的那一天；尚未刪除時，是可以刪除它的一天，最遲是刪除它的最後一天
because-all = 以下各項必須全部成立（以最晚的為準）
because-any = 以下任何一項成立即可（以最早的為準）
because-not = 以下情況的反面
because-barred = 因為以下情況成立，所以被排除
because-not-barred = 因為以下情況不成立，所以沒有被排除
because-perhaps-barred = 如果以下情況成立，就被排除
because-if = 由以下第一項決定其餘哪一項算數
because-after = 此後一天
because-before = 此前一天
because-shift = 此後{ $term }
because-within = 此後{ $term }內的任何時間
because-earlier = 此前{ $days }天
because-start-of-month = 此日所在月份的第一天
because-end-of-month = 此日所在月份的最後一天
because-start-of-year = 此日所在年份的1月1日
because-end-of-year = 此日所在年份的12月31日
because-left = 剩下的分數不超過{ $most }分；各項分數在以下日期失效
because-rolled = 如果落在休息日，移到下一個工作日
because-by = 以下第一項，前提是它不晚於第二項
because-since = 以下第一項，前提是它不早於第二項
because-unless = 以下第一項，前提是到那時第二項還沒有發生
because-compare-at-least = { $left }至少是{ $right }
because-compare-at-most = { $left }至多是{ $right }
because-compare-more-than = { $left }多於{ $right }
because-compare-less-than = { $left }少於{ $right }
because-compare-equal = { $left }等於{ $right }
because-each-version = 不知道適用哪個文本；逐一列出各種可能
because-each-reading = 問題「{ $question }」未作選擇；逐一列出各種答案
because-each-fact = 不知道：{ $fact }；逐一列出各種可能
because-none-of-these = 其中一項也沒有
because-none-that-matters = 沒有其中對這裡有影響的任何一項
because-possibility = 如果是{ $value }：{ $text }
because-range-unknown = 一個不知道的數
because-range-most = 至多{ $most }
because-range-least = 至少{ $least }
because-range-exact = { $least }
because-range-between = { $least }至{ $most }之間
because-line = { $text }：{ $outcome }
because-decides = { $text }（由此決定）
because-joined = { $text }。{ $how }：
because-shown-above = { $text }；上文已詳細寫出
because-cited = { $text }（{ $cites }）
because-holds = { $shape ->
    [exact] 從{ $first }起
    [between] 從{ $first }至{ $last }之間的某一天起
    [from] 不早於{ $first }，也可能根本不會
    [until] 最遲{ $last }
    [always] 成立
    [never] 不成立
   *[unknown] 不明
}
because-happened = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之間
    [from] 不早於{ $first }，也可能根本不會
    [until] 最遲{ $last }
    [always] 已經發生
    [never] 尚未
   *[unknown] 不明
}

## 文本的閱讀程度

report-verified-full-text = 已閱讀公開的文本
report-verified-opening = 只閱讀了文本的開頭
report-verified-reported = 只是從他人的引用或報導中得知
report-verified-interpretation = 部分是解讀：文本可以有不止一種讀法
report-verified-and-interpretation = { $verified }；並且部分是解讀，因為文本可以有不止一種讀法
report-behind-reported = 據報導：{ $words }
report-behind-unverified = 未經核實：{ $words }
report-verified-unverified = 未經核實：沒有讀到文本，或者只讀到片段

## 整份報告

report-title = 關於離開名單，規則怎麼說
report-intro = 「今天」是指{ $as-of }，即查看這個虛構案例的日期。本報告供學習之用，不是法律意見；見文末。
report-answer = 答案
report-answer-not-listed = 在{ $as-of }，本案例中還沒有任何列入記錄。
report-answer-no-listing = 本案例沒有寫明這裡有規則的任何名單。
report-listing = 列入記錄{ $label }：{ $title }
report-line-list = 名單

## 答案

report-answer-open = { $shape ->
    [exact] { $keeper }應當**最遲在{ $first }**（{ $distance }）{ $act }。
    [between] { $keeper }應當**最遲在{ $last }**（{ $last-distance }）{ $act }，也可能最遲在{ $first }就應當這樣做。
    [until] { $keeper }應當**最遲在{ $last }**（{ $last-distance }）{ $act }。
   *[unknown] { $keeper }應當{ $act }。根據已知的情況，無法說出最後一天是哪一天。
}
report-answer-overdue = { $shape ->
    [exact] { $keeper }本來應當**最遲在{ $first }**（{ $distance }）{ $act }。
    [between] { $keeper }本來應當**最遲在{ $last }**（{ $last-distance }）{ $act }，也可能最遲在{ $first }就應當這樣做。
   *[until] { $keeper }本來應當**最遲在{ $last }**（{ $last-distance }）{ $act }。
}
report-answer-which-day = 究竟是哪一天，取決於尚不知道的情況：{ $facts }。
report-answer-later = { $shape ->
    [exact] { $planned ->
        [yes] 如果本案例中將來的事情如其所寫發生
       *[no] 不需要任何人再做什麼
    }，{ $keeper }應當**最遲在{ $first }**（{ $distance }）{ $act }。
    [between] { $planned ->
        [yes] 如果本案例中將來的事情如其所寫發生
       *[no] 不需要任何人再做什麼
    }，{ $keeper }應當**最遲在{ $last }**（{ $last-distance }）{ $act }，也可能最遲在{ $first }就應當這樣做。
    [until] { $planned ->
        [yes] 如果本案例中將來的事情如其所寫發生
       *[no] 不需要任何人再做什麼
    }，{ $keeper }應當**最遲在{ $last }**（{ $last-distance }）{ $act }。
   *[unknown] 不需要任何人再做什麼，{ $keeper }在某個時候應當{ $act }；根據已知的情況，無法說出最後一天是哪一天。
}
report-answer-no-deadline = { $shape ->
    [exact] { $keeper }應當{ $act }：從{ $first }（{ $distance }）起條件已滿足。文本沒有規定須在多少天內做到。
    [between] { $keeper }應當{ $act }：從{ $first }至{ $last }之間的某一天起條件已滿足。文本沒有規定須在多少天內做到。
   *[always] { $keeper }應當{ $act }：條件已滿足。文本沒有規定須在多少天內做到。
}
report-answer-if-overdue = 如果還沒有這樣做，下一步是「{ $procedure }」，見「程序」部分的說明。
report-answer-sooner = 也可以更早；怎樣做到，見「先做什麼，再做什麼」。
report-answer-readings = 這個日期取決於未決的法律問題（「哪些不確定，為什麼」中的第{ $numbers }題），這些問題也可以有別的答案。
report-answer-steps = 沒有規則規定，{ $keeper }只因到了某一天就應當{ $act }。以下事情發生後，{ $keeper }應當這樣做：{ $steps }。
report-answer-steps-within = 沒有規則規定，{ $keeper }只因到了某一天就應當{ $act }。以下事情發生後，{ $keeper }應當**在{ $term }內**這樣做：{ $steps }。
report-answer-steps-any = 沒有規則規定，{ $keeper }只因到了某一天就應當{ $act }。幾件事情中的任何一件發生後，{ $keeper }應當這樣做；這些事情見「先做什麼，再做什麼」。
report-answer-steps-within-any = 沒有規則規定，{ $keeper }只因到了某一天就應當{ $act }。幾件事情中的任何一件發生後，{ $keeper }應當**在{ $term }內**這樣做；這些事情見「先做什麼，再做什麼」。
report-answer-steps-perhaps = 沒有已知的規則規定，{ $keeper }只因到了某一天就應當{ $act }。以下事情發生後，{ $keeper }也許應當這樣做：{ $steps }。
report-answer-steps-perhaps-within = 沒有已知的規則規定，{ $keeper }只因到了某一天就應當{ $act }。以下事情發生後，{ $keeper }也許應當在{ $term }內這樣做：{ $steps }。
report-answer-steps-perhaps-any = 沒有已知的規則規定，{ $keeper }只因到了某一天就應當{ $act }。幾件事情中的任何一件發生後，{ $keeper }也許應當這樣做；這些事情見「先做什麼，再做什麼」。
report-answer-steps-perhaps-within-any = 沒有已知的規則規定，{ $keeper }只因到了某一天就應當{ $act }。幾件事情中的任何一件發生後，{ $keeper }也許應當在{ $term }內這樣做；這些事情見「先做什麼，再做什麼」。
report-answer-depends = **這取決於尚不知道的事實**：{ $facts }。
report-answer-depends-on-law = **這取決於怎樣解讀文本**：法律留下了一個未決問題，不同的答案得出不同的日期。各種答案見「哪些不確定，為什麼」。
report-answer-earlier = 可能應當更早這樣做；這取決於尚不知道的事實：{ $facts }。
report-answer-law-too = 這還取決於一個未作選擇的法律問題；可能的答案見「哪些不確定，為什麼」。
# 管理名單的機關最後要做的事。不是名單的規則包用自己的說法，寫在act、gone和was之下。
report-act = 刪除這條記錄
report-gone = 這條記錄被撤下
report-was = 這條記錄已被刪除

report-answer-text-reported = 以下內容只是從他人的引用或報導中得知；沒有讀到文本本身。
report-answer-so-far-removal = { $shape ->
    [exact] 無論哪種情況屬實，從{ $first }（{ $distance }）起，有約束力的途徑中有一條可用。
    [between] 無論哪種情況屬實，有約束力的途徑中有一條在{ $first }至{ $last }之間變為可用。
    [until] 無論哪種情況屬實，最遲從{ $last }（{ $last-distance }）起，有約束力的途徑中有一條可用。
   *[from] { "" }
}
report-answer-so-far = { $shape ->
    [exact] 根據已知的情況，{ $act }的最後一天是{ $first }（{ $distance }）。
    [between] 根據已知的情況，{ $act }的最後一天在{ $window }。
    [from] 根據已知的情況，{ $act }的最後一天不早於{ $first }，也可能沒有這樣的一天。
    [until] 根據已知的情況，{ $keeper }應當最遲在{ $last }（{ $last-distance }）{ $act }。
   *[unknown] { "" }
}
report-answer-none = 根據這些事實，查到的規則中沒有一條要求{ $keeper }{ $act }。
report-answer-no-rules = 這裡沒有已知的規則要求{ $keeper }{ $act }。以下只是各來源的報導。
report-answer-deleted = { $shape ->
    [exact] { $first }（{ $distance }），{ $was }。
    [between] { $first }至{ $last }之間，{ $was }。
   *[until] 最遲在{ $last }，{ $was }。
}
report-answer-see-remains = 此後還可能剩下什麼，見下文。
report-answer-may = 此外，根據這些事實，{ $keeper }可以提前{ $act }，但不是必須；沒有承諾任何日期。
report-answer-may-before = 在此之前，根據這些事實，{ $keeper }可以提前{ $act }，但不是必須；沒有承諾任何日期。
report-answer-may-steps = 以下事情發生後，{ $keeper }可以提前{ $act }，但不是必須：{ $steps }。沒有承諾任何日期。
report-answer-reported = 一些來源報導了記錄被撤下的方式。下文連同來源自己的保留說法一併列出；它們沒有給出任何人必須遵守的日期。
report-answer-reported-one = { $shape ->
    [exact] 據報導，但沒有任何人承諾：「{ $path }」，從{ $first }（{ $distance }）起。
    [between] 據報導，但沒有任何人承諾：「{ $path }」，從{ $first }至{ $last }之間的某一天起。
    [until] 據報導，但沒有任何人承諾：「{ $path }」，最遲從{ $last }起。
   *[from] { "" }
}
report-answer-time = { $shape ->
    [exact] 期限本身（「{ $path }」）在{ $first }（{ $distance }）屆滿。
    [between] 期限本身（「{ $path }」）在{ $first }至{ $last }之間屆滿。
    [from] 期限本身（「{ $path }」）不會早於{ $first }（{ $distance }）屆滿；是否更晚，取決於尚不知道的情況。
   *[until] 期限本身（「{ $path }」）最遲在{ $last }屆滿。
}
report-answer-applies = 根據這些事實，適用以下各項：
report-answer-applies-line = **{ $end }**：{ $names }。
report-answer-may-later = { $shape ->
    [exact] 從{ $first }（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必須：「{ $path }」。沒有承諾任何日期。
   *[between] 從{ $first }至{ $last }之間的某一天起，{ $keeper }可以提前{ $act }，但不是必須：「{ $path }」。沒有承諾任何日期。
}
report-answer-may-steps-later = { $shape ->
    [exact] 以下事情發生後，從{ $first }（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必須：{ $steps }。沒有承諾任何日期。
   *[between] 以下事情發生後，從{ $first }至{ $last }之間的某一天起，{ $keeper }可以提前{ $act }，但不是必須：{ $steps }。沒有承諾任何日期。
}
report-provisional = { $year }年的日曆是暫定的：以後官方關於放假安排的通知可能會改變這個日期。

## 先做什麼

report-plan = 先做什麼，再做什麼
report-plan-intro = 以下假定各步驟都在今天採取，每組步驟單獨計算；步驟寫明由誰來做的，那個人或機關也可能可以選擇不做。
report-plan-none = 根據這些事實，沒有已知的步驟一定能使任何事情提前。
report-plan-listing = 列入記錄{ $label }：
report-plan-find-out-term = 先弄清楚
report-plan-find-out = { $facts }。{ $ways ->
    [1] 有一條途徑取決於此。
   *[other] 有{ $ways }條途徑取決於此。
}{ $more ->
    [0] { "" }
   *[other] 其他不知道的情況見「哪些不確定，為什麼」。
}
report-plan-find-out-in-time = { $facts }。{ $count ->
    [1] 有一個步驟是否還來得及，取決於此。
   *[other] 有{ $count }個步驟是否還來得及，取決於此。
}
report-plan-step = 步驟{ $number }
report-plan-steps = { $count ->
   *[other] 步驟{ $numbers }
}
report-plan-what = **{ $step }。**
report-plan-by = { $shape ->
    [exact] 最後一天是**{ $first }**（{ $distance }）。
    [between] 最後一天在{ $first }至{ $last }之間。
   *[until] 最後一天最遲是{ $last }（{ $last-distance }）。
}
report-plan-was-by = { $shape ->
    [exact] 規定的最後一天是{ $first }（{ $distance }），已經過去。
    [between] 規定的最後一天在{ $window }，已經過去。
   *[until] 規定的最後一天最遲是{ $last }，已經過去。
}
report-plan-from = 從{ $first }（{ $distance }）起可以採取。
report-plan-after = 只能在{ $steps }之後。
report-plan-after-from = 只能在{ $steps }之後；如果那些步驟都儘早採取，則從{ $first }（{ $distance }）起。
report-plan-together = 與{ $steps }一起採取，就能打開一條途徑。
report-plan-goes-with = 與{ $steps }配合採取。
report-plan-overdue-step = 先做這一步：{ $keeper }本來應當{ $act }，而最後一天已經過去。
report-plan-keeps-open = 這一步本身不帶來任何日期；它是請求重新審查決定的一種辦法。
report-plan-aims-at = 這一步本身不帶來任何日期；由此可能得到什麼，見{ $steps }。
report-plan-not-before = { $step }，不早於{ $first }
report-plan-which-day = 究竟是哪一天，取決於：{ $facts }。
report-plan-perhaps-taken = 其中有些可能已經發生。
report-plan-choice = { $count ->
    [1] **僅此一項即可。**
   *[other] **以下{ $count }項中任何一項即可。**
}
report-plan-choice-only-if = **{ $count ->
    [1] 僅此一項即可，但前提是對「{ $fact }」的回答為：{ $values }{ $alone ->
        [yes] ，並且沒有別的
       *[no] { "" }
    }。
   *[other] 以下{ $count }項中任何一項即可，但前提是對「{ $fact }」的回答為：{ $values }{ $alone ->
        [yes] ，並且沒有別的
       *[no] { "" }
    }。
}**
report-plan-only-if = 前提是對「{ $fact }」的回答為：{ $values }{ $alone ->
    [yes] ，並且沒有別的
   *[no] { "" }
}。
report-plan-otherwise = { $count ->
    [1] 如果是任何別的回答，這一項都不能使其更早到來。
   *[other] 如果是任何別的回答，其中沒有一項能使其更早到來。
}
report-plan-all-of = 以下全部：{ $steps }
report-plan-lettered = （{ $letter }）{ $line }
report-plan-besides = 選擇{ $letters }時：{ $besides }
report-plan-own-due-unset = 對此，文本沒有規定天數。
report-plan-removal-own-due = { $shape ->
    [exact] 然後{ $keeper }應當{ $act }：從**{ $first }**起條件已滿足。
    [between] 然後{ $keeper }應當{ $act }：從{ $first }至**{ $last }**之間的某一天起條件已滿足。
    [until] 然後{ $keeper }應當{ $act }：最遲從**{ $last }**起條件已滿足。
   *[from] 然後{ $keeper }也許應當{ $act }，但不早於{ $first }。
}
report-plan-chance-term = 只等那一天到來的
report-plan-chance = { $keeper }現在就可以提前{ $act }（「{ $path }」），但不是必須；沒有承諾任何日期。
report-plan-chance-from = { $shape ->
    [exact] 從**{ $first }**（{ $distance }）起，{ $keeper }可以提前{ $act }（「{ $path }」），但不是必須；沒有承諾任何日期。
    [between] 從{ $first }至{ $last }之間的某一天起，{ $keeper }可以提前{ $act }（「{ $path }」），但不是必須；沒有承諾任何日期。
   *[until] 最遲從{ $last }起，{ $keeper }可以提前{ $act }（「{ $path }」），但不是必須；沒有承諾任何日期。
}
report-plan-chance-asks = 到時要做的：{ $steps }。
report-plan-perhaps = **可能有幫助。**{ $count ->
    [1] 此後{ $keeper }也許應當{ $act }。
   *[other] 在以下{ $count }項中任何一項之後，{ $keeper }也許應當{ $act }。
}
report-plan-perhaps-may = **可能有幫助。**{ $count ->
    [1] 此後{ $keeper }可以提前{ $act }，但不是必須；沒有承諾任何日期。
   *[other] 在以下{ $count }項中任何一項之後，{ $keeper }可以提前{ $act }，但不是必須；沒有承諾任何日期。
}
report-plan-perhaps-reported = **只是據報導。**有來源報導說這有幫助；沒有任何人必須據此行事。
report-plan-depends = 是否有幫助，取決於：{ $facts }。
report-plan-alternative = { $steps }。{ $besides }
report-plan-alternatives-more = 還有{ $count }項，見「離開名單的途徑」。
report-plan-removal-due = { $shape ->
    [exact] 然後{ $keeper }應當**最遲在{ $first }**{ $act }。
    [between] 然後{ $keeper }應當**最遲在{ $last }**{ $act }，也可能最遲在{ $first }就應當這樣做。
   *[until] 然後{ $keeper }應當**最遲在{ $last }**{ $act }。
}
report-plan-removal = { $shape ->
    [exact] 然後{ $keeper }應當{ $act }：從**{ $first }**起條件已滿足；文本沒有規定須在多少天內做到。
    [between] 然後{ $keeper }應當{ $act }：從{ $first }至**{ $last }**之間的某一天起條件已滿足。
    [until] 然後{ $keeper }應當{ $act }：最遲從**{ $last }**起條件已滿足。
   *[from] 然後{ $keeper }也許應當{ $act }，但不早於{ $first }。
}
report-plan-sooner-days = { $days ->
   *[other] 比不這樣做（{ $first }）早{ $days }天滿足條件。
}
report-plan-sooner = { $shape ->
    [never] 不這樣做，那一天永遠不會到來。
    [from] 不這樣做，那一天不會早於{ $first }，也可能永遠不會到來。
    [between] 不這樣做，那一天在{ $first }至{ $last }之間到來。
    [until] 不這樣做，那一天最遲在{ $last }到來。
   *[unknown] 不這樣做，什麼都不確定。
}
report-plan-way = 然後{ $keeper }可以提前{ $act }，但不是必須（「{ $path }」）；沒有承諾任何日期。
report-plan-way-from = { $shape ->
    [exact] 然後，從**{ $first }**（{ $distance }）起，{ $keeper }可以提前{ $act }，但不是必須（「{ $path }」）；沒有承諾任何日期。即使今天全部做完，在那一天之前也不可以。
    [between] 然後，從{ $first }至{ $last }之間的某一天起，{ $keeper }可以提前{ $act }，但不是必須（「{ $path }」）；沒有承諾任何日期。
    [from] 然後，不早於{ $first }，{ $keeper }可以提前{ $act }，但不是必須（「{ $path }」）；沒有承諾任何日期。
   *[until] 然後{ $keeper }可以提前{ $act }，但不是必須（「{ $path }」）；沒有承諾任何日期。
}
report-plan-way-reported = { $shape ->
    [exact] 據報導，但沒有任何人承諾：「{ $path }」，從{ $first }起。
   *[other] 據報導，但沒有任何人承諾：「{ $path }」。
}
report-plan-ends-with-entry = { $count ->
   *[other] { $count }項限制也隨之更早結束。
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
    [between] { $first }至{ $last }之間
   *[until] 最遲{ $last }
}
report-plan-ends-sooner = 以下更早結束
report-plan-ends-before = { $shape ->
    [never] 以下由此有了終點，而按目前情況沒有
    [from] 以下由此一定會結束
   *[other] 以下由此一定會結束
}
report-plan-own-due = { $shape ->
    [exact] 此時{ $act }的最後一天是{ $first }。
   *[other] 此時{ $act }的最後一天最遲是{ $last }。
}
report-plan-by-itself-term = 不採取任何步驟時
report-plan-by-itself-due = { $shape ->
    [exact] { $keeper }應當最遲在{ $first }（{ $distance }）{ $act }。
    [between] { $keeper }應當最遲在{ $last }（{ $last-distance }）{ $act }，也可能最遲在{ $first }就應當這樣做。
   *[until] { $keeper }應當最遲在{ $last }（{ $last-distance }）{ $act }。
}
report-plan-by-itself-overdue = { $shape ->
    [exact] { $keeper }本來應當最遲在{ $first }（{ $distance }）{ $act }。
    [between] { $keeper }本來應當最遲在{ $last }（{ $last-distance }）{ $act }。
   *[until] { $keeper }本來應當最遲在{ $last }（{ $last-distance }）{ $act }。
}
report-plan-by-itself = { $shape ->
    [exact] { $keeper }應當{ $act }：從{ $first }（{ $distance }）起條件已滿足；沒有規定天數。
    [between] { $keeper }應當{ $act }：從{ $first }至{ $last }之間的某一天起條件已滿足。
    [until] { $keeper }應當{ $act }：最遲從{ $last }起條件已滿足。
   *[always] { $keeper }應當{ $act }：條件已滿足。
}
report-plan-by-itself-none = { $shape ->
    [never] { $keeper }應當{ $act }的那一天不會到來。
    [from] { $keeper }應當{ $act }的日期不能確定；它不會早於{ $first }到來。
   *[unknown] { $keeper }應當{ $act }的日期不能確定。
}
report-plan-deleted = { $shape ->
    [exact] { $first }，{ $was }。
    [between] { $first }至{ $last }之間，{ $was }。
   *[until] 最遲在{ $last }，{ $was }。
}
report-plan-duties-term = 其他人應當做的
report-plan-duty = { $shape ->
    [exact] { $step }（{ $actor }）：最遲{ $first }（{ $distance }）。
    [between] { $step }（{ $actor }）：最遲在{ $first }至{ $last }之間的某一天。
   *[until] { $step }（{ $actor }）：最遲{ $last }。
}
report-plan-if-overdue-term = 最後一天過去之後
report-plan-overdue-now = { $shape ->
    [exact] 那一天（{ $first }，{ $distance }）已經過去。下一步是「{ $procedure }」。
    [between] 那一天（最遲{ $last }，{ $last-distance }）已經過去。下一步是「{ $procedure }」。
   *[until] 那一天（最遲{ $last }，{ $last-distance }）已經過去。下一步是「{ $procedure }」。
}
report-plan-overdue-later = { $shape ->
    [exact] 如果到{ $first }什麼都沒有做，下一步是「{ $procedure }」。
   *[other] 如果到{ $last }什麼都沒有做，下一步是「{ $procedure }」。
}
report-plan-overdue-after-steps = 如果步驟已經採取，而{ $keeper }沒有按時行動，下一步是「{ $procedure }」。
report-plan-remedy = 如果在最早可能的一天開始：{ $steps }。
report-plan-remedy-by = { $shape ->
    [exact] { $step }（{ $actor }），最遲{ $first }
    [between] { $step }（{ $actor }），最遲在{ $first }至{ $last }之間的某一天
   *[until] { $step }（{ $actor }），最遲{ $last }
}
report-plan-remedy-from = { $shape ->
    [exact] { $step }（{ $actor }），從{ $first }起
   *[other] { $step }（{ $actor }），最遲從{ $last }起
}
report-plan-remedy-undated = 它的步驟見「程序」。
report-plan-perhaps-in-time-term = 也許還來得及
report-plan-perhaps-in-time = { $shape ->
   *[between] { $step }（{ $actor }）：最後一天可能已經過去；最遲是{ $last }（{ $last-distance }）。它從哪一天起算，這裡不知道。
}
report-plan-past-term = 已經來不及
report-plan-past = { $shape ->
    [exact] { $step }（{ $actor }）：最後一天是{ $first }（{ $distance }）。
    [between] { $step }（{ $actor }）：最後一天在{ $window }。
   *[until] { $step }（{ $actor }）：最後一天最遲是{ $last }。
}
report-plan-idle-term = 根據這些事實，以下不會改變任何結果
report-plan-idle = { $steps }{ $more ->
    [0] 。
   *[other] ；另有{ $more }項。
}
report-plan-idle-late = { $shape ->
    [exact] 在{ $gone }（{ $first }）之前，它無論如何來不及起作用。
   *[other] 在{ $gone }（最遲{ $last }）之前，它無論如何來不及起作用。
}
report-plan-idle-why = { $why ->
    [barred] 這被{ $cites }排除，因為以下情況成立：{ $what }。
    [other-text] 這屬於在此不適用的文本（{ $cites }）。
    [not-in-force] 規定這一點的文本不在有效期內（{ $cites }）。
    [contrary] 這在此不可能，因為以下情況成立：{ $what }（{ $cites }）。
    [late] 以下事情沒有及時發生，或者根本沒有發生：{ $what }（{ $cites }）。
    [reading] 按照這裡對一個未決問題採用的答案，這條途徑不適用：「{ $what }」（{ $cites }）。
    [each-reading] 無論怎樣回答這個問題，這條途徑都不可用：「{ $what }」（{ $cites }）。
   *[condition] 需要以下情況，而事實並非如此：{ $what }（{ $cites }）。
}

## 離開名單的途徑

report-ways = 離開名單的途徑
report-ways-none = 根據這些事實，離開這份名單的途徑沒有一條可用，也沒有一條能夠打開。
report-ways-uncertain = 取決於未知情況的途徑
report-ways-steps = 做了某些事之後才可用的途徑
report-ways-no-longer-needed = 這條記錄已經不在；不再需要以下其他途徑：{ $paths }。
report-ways-closed = 根據這些事實不可用的途徑
report-way = { $path }（{ $standing }）
report-standing-open-shall = 已經可用
report-standing-open-may = 已經可用，但只是一種可能
report-standing-open-reported = 據報導
report-standing-opens-later-shall = 以後自動可用
report-standing-opens-later-may = 以後可用，但只是一種可能
report-standing-opens-later-reported = 據報導
report-standing-needs-steps-shall = 採取步驟後可用
report-standing-needs-steps-may = 採取步驟後是一種可能
report-standing-needs-steps-reported = 據報導；須先採取步驟
report-standing-depends-shall = 尚不知道是否可用
report-standing-depends-may = 尚不知道是否可用，並且只是一種可能
report-standing-depends-reported = 據報導
report-line-binding = 約束誰
report-binding-shall = { $keeper }應當行動
report-binding-may = { $keeper }可以行動，但不是必須；沒有承諾任何日期
report-binding-reported = 就所知，不約束任何人：這是某個來源的報導；沒有讀到這樣規定的法律文本
report-line-opens = 條件是否滿足
report-opens = { $shape ->
    [exact] 從{ $first }（{ $distance }）起
    [between] 從{ $first }至{ $last }之間的某一天起
    [from] 不早於{ $first }，也可能根本不會
    [until] 最遲從{ $last }（{ $last-distance }）起
    [always] 是
    [never] 尚未
   *[unknown] 不明
}
report-opens-reported = { $shape ->
    [exact] 如果報導屬實，從{ $first }起
    [between] 如果報導屬實，從{ $first }至{ $last }之間的某一天起
    [from] 如果報導屬實，不早於{ $first }，也可能根本不會
    [until] 如果報導屬實，最遲{ $last }
    [never] 按目前情況不會
   *[unknown] 不明
}
report-opened = { $shape ->
    [exact] 自{ $first }（{ $distance }）以來
    [between] 自{ $first }至{ $last }之間的某一天以來
    [until] 最遲自{ $last }以來
   *[always] 是
}
report-opens-at-best = { $shape ->
    [exact] 尚未；如果今天採取以下步驟，從{ $first }起
    [between] 尚未；如果今天採取以下步驟，從{ $first }至{ $last }之間的某一天起
    [from] 尚未；即使今天採取以下步驟，也不早於{ $first }，並且可能根本不會
    [until] 尚未；如果今天採取以下步驟，最遲{ $last }
    [always] 尚未；須先採取以下步驟
   *[unknown] 尚未；以下步驟是否足夠，不明
}
report-line-deadline = 期限
report-deadline = { $shape ->
    [exact] { $act }的最後一天是{ $first }（{ $distance }）
    [between] { $act }的最後一天在{ $window }
    [from] { $act }的最後一天不早於{ $first }，也可能沒有這樣的一天
    [until] { $act }的最後一天最遲是{ $last }（{ $last-distance }）
   *[unknown] 根據已知的情況無法說出
}
report-deadline-passed = { $shape ->
    [exact] { $act }的最後一天是{ $first }（{ $distance }），已經過去
    [between] { $act }的最後一天在{ $window }，已經過去
   *[until] { $act }的最後一天最遲是{ $last }（{ $last-distance }），已經過去
}
report-deadline-none-shall = 文本沒有規定天數
report-deadline-none-may = 沒有；沒有任何人必須行動
report-deadline-none-reported = 沒有報導過
report-deadline-term = 此後{ $term }內；具體哪一天還無法說出
report-deadline-term-best = 此後{ $term }內；如果今天採取那些步驟，最遲{ $day }
report-deadline-open = 有期限，但還無法說出是哪一天
report-line-overdue = 現在怎麼辦
report-overdue = 對於錯過期限，文本沒有另外規定步驟。
report-overdue-procedure = { $procedure }。具體做法見「程序」。
report-line-steps = 須先發生什麼
report-line-sooner = 以下事情發生就會更早
report-line-possible = 還可以由以下事情促成
report-steps-any = 其中任何一項即可
report-step = { $step }（由{ $actor }來做）
report-line-needs = 取決於
report-line-readings = 未決的法律問題
report-rests-on = 第{ $numbers }題，見「哪些不確定，為什麼」
report-line-assumed = 假定
report-line-hedge = 報導的原話
report-hedge = 「{ $hedge }」
report-line-provisional = 日曆
report-line-article = 寫在哪裡
report-line-verified = 怎樣核實
report-line-practice = 關於實踐的報導

## 還在等待某事的途徑，簡述

report-short-shall = { $keeper }應當{ $act }：
report-short-may = { $keeper }可以{ $act }，但不是必須；沒有承諾任何日期：
report-short-all-need = 所有這些還取決於：{ $facts }。
report-short-source = 除另外寫明的以外，條文均指{ $source }的條文。
report-short-articles = { $count ->
   *[other] 第{ $articles }條
}
report-short-all-best = { $shape ->
    [exact] 如果需要的一切今天都發生，最後一天會是{ $first }。
   *[unknown] { "" }
}
report-short = **{ $path }**（{ $cites }）：{ $lines }
report-short-what = { $what }。
report-short-within = { $what }；然後在{ $term }內。
report-short-no-days = { $what }；沒有規定天數。
report-short-needs = 取決於{ $facts }
report-short-law = 取決於怎樣解讀文本
report-short-deadline = { $shape ->
    [exact] 最後一天會是{ $first }（{ $distance }）。
    [between] 最後一天會在{ $first }至{ $last }之間。
   *[until] 最後一天最遲會是{ $last }（{ $last-distance }）。
}
report-short-best = { $shape ->
    [exact] 如果今天發生，最後一天會是{ $first }。
   *[unknown] { "" }
}
report-short-opens = { $shape ->
    [exact] 從{ $first }起可用。
    [between] 從{ $first }至{ $last }之間的某一天起可用。
    [from] 不早於{ $first }，也可能根本不會。
    [until] 最遲從{ $last }起可用。
   *[unknown] { "" }
}
report-short-assumed = 假定：{ $words }。
report-short-hedge = 報導的原話：「{ $words }」。
report-short-verified = 怎樣核實：{ $words }。
report-short-questions = 其中有些取決於未決的法律問題（「哪些不確定，為什麼」中的第{ $numbers }題）。

## 途徑為什麼不可用

report-closed-barred = 被{ $cites }排除，因為以下情況成立：{ $what }。因此不可用：{ $paths }。
report-closed-other-text = 它們屬於在此不適用的文本（{ $cites }）。因此不可用：{ $paths }。
report-closed-not-in-force = 規定它們的文本不在有效期內（{ $cites }）。因此不可用：{ $paths }。
report-closed-contrary = 在此不可能，因為以下情況成立：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-condition = 需要以下情況，而事實並非如此：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-late = 以下事情沒有及時發生，或者根本沒有發生：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-early = 以下事情沒有發生，或者發生得太早：{ $what }（{ $cites }）。因此不可用：{ $paths }。
report-closed-reading = 按照這裡對一個未決問題採用的答案，這條途徑不適用：「{ $what }」（{ $cites }）。因此不可用：{ $paths }。
report-closed-each-reading = 無論怎樣回答這個問題都不可用：「{ $what }」（{ $cites }）。因此不可用：{ $paths }。

## 需要注意什麼

report-notes = 需要注意
report-note = { $note }（{ $basis }）
report-note-perhaps = 這一點可能適用，取決於尚不知道的事實。{ $note }（{ $basis }）

## 列入帶來什麼，還剩下什麼

report-effects = 列入帶來什麼，到什麼時候為止
report-effects-intro = 這裡的日期是按規則各項結束的日期。執行措施的機關可能會慢一些。
report-bars = 其他法律對這條記錄、債務或者刑事定罪附加了什麼
report-bars-intro = 這些各有自己的規則。有的隨這條記錄一起結束（按這裡採用的讀法）；有的要到債務了結或者過一段時間才結束；有的永不結束。每一行都寫明是哪一種。
report-group = **{ $end }**（{ $cites }）：{ $names }。
report-group-better = **{ $end }**（{ $cites }）：{ $names }。{ $best }
report-ends = { $shape ->
    [exact] 到{ $first }（{ $distance }）為止
    [between] 到{ $first }至{ $last }之間的某一天為止
    [from] 不早於{ $first }結束；沒有已知的最後一天
    [until] 最遲到{ $last }（{ $last-distance }）為止
    [always] 已結束
    [never] 按目前情況沒有終點
   *[unknown] 終點不明
}
report-ended = { $shape ->
    [exact] 已在{ $first }（{ $distance }）結束
    [between] 已在{ $first }至{ $last }之間結束
    [until] 最遲已在{ $last }結束
   *[always] 已結束
}
report-ends-with-entry-and-more-bar = { $shape ->
    [exact] 先要等到{ $gone }，最遲{ $first }；然後還要等到它所需要的其他事情發生為止
    [between] 先要等到{ $gone }（最早{ $first }）；然後還要等到它所需要的其他事情發生為止，最遲{ $last }
    [from] 先要等到{ $gone }（最早{ $first }）；然後還要等到它所需要的其他事情發生為止；沒有已知的最後一天
   *[other] 先要等到{ $gone }；然後還要等到它所需要的其他事情發生為止；日期不明
}
report-ends-with-entry-and-more-effect = { $shape ->
    [exact] 先要等到{ $gone }，最遲{ $first }；然後還要等到它所需要的其他事情（例如解除某項命令）發生為止
    [between] 先要等到{ $gone }（最早{ $first }）；然後還要等到它所需要的其他事情（例如解除某項命令）發生為止，最遲{ $last }
    [from] 先要等到{ $gone }（最早{ $first }）；然後還要等到它所需要的其他事情（例如解除某項命令）發生為止；沒有已知的最後一天
   *[other] 先要等到{ $gone }；然後還要等到它所需要的其他事情（例如解除某項命令）發生為止；日期不明
}
report-ends-with-entry = { $shape ->
    [exact] 直到{ $gone }，最遲{ $first }（{ $distance }）
    [between] 直到{ $gone }，最早{ $first }，最遲{ $last }（{ $last-distance }）
    [from] 直到{ $gone }（最早{ $first }）；沒有已知的最後一天
    [until] 直到{ $gone }，最遲{ $last }（{ $last-distance }）
    [never] 只要這條記錄還在
   *[unknown] 直到{ $gone }
}
report-ended-with-entry = { $shape ->
    [exact] 本來應當隨這條記錄一起，最遲在{ $first }（{ $distance }）結束
    [between] 本來應當隨這條記錄一起，最遲在{ $last }（{ $last-distance }）結束
    [until] 本來應當隨這條記錄一起，最遲在{ $last }（{ $last-distance }）結束
   *[always] 已結束
}
report-ends-at-best = { $shape ->
    [exact] 如果今天採取所有可以採取的步驟，到{ $first }為止。
    [between] 如果今天採取所有可以採取的步驟，到{ $first }至{ $last }之間的某一天為止。
    [from] 如果今天採取所有可以採取的步驟，不早於{ $first }。
    [until] 如果今天採取所有可以採取的步驟，最遲到{ $last }為止。
   *[never] 可以採取的步驟中沒有一個能使它結束。
}
report-ends-lifelong = 終身（如果法律沒有變化）
report-begins-later = 以後：{ $end }
report-perhaps = 以下各項只有在這裡不知道的某種情況成立時才適用（知道之後才列出有關條文）：{ $names }。
report-perhaps-lifelong = 終身，但同樣只有在那種情況下：{ $names }。

## 程序

report-procedures = 程序
report-procedures-others = 以下程序也可以進行，在本案例中沒有日期：{ $procedures }。
report-procedure-named = { $procedure }（{ $cites }）
report-procedure = { $procedure }（{ $binding }）
report-procedure-shall = 一經提出請求或者到期，主管機關應當行動
report-procedure-may = 可以准許，但沒有任何人必須准許
report-procedure-reported = 據報導
report-procedure-step = { $step }（{ $actor }）：{ $when }（{ $cites }）
report-procedure-step-undated = { $step }（{ $actor }；{ $cites }）
report-step-done = { $shape ->
    [exact] 已在{ $first }完成
    [between] 已在{ $first }至{ $last }之間完成
   *[until] 最遲已在{ $last }完成
}
report-step-by = { $shape ->
    [exact] 最遲{ $first }（{ $distance }）
    [between] 最遲在{ $first }至{ $last }之間的某一天
    [from] 最後一天不早於{ $first }，也可能沒有
    [until] 最遲{ $last }
   *[unknown] 日期不明
}
report-step-provisional = { $when }。{ $provisional }
report-step-passed = { $shape ->
    [exact] 最後一天是{ $first }（{ $distance }），已經過去
    [between] 最後一天在{ $window }，已經過去
   *[until] 最後一天最遲是{ $last }，已經過去
}
report-step-any-time = 現在可以；沒有最後一天
report-step-from = { $shape ->
    [exact] 從{ $first }起；沒有最後一天
    [between] 從{ $first }至{ $last }之間的某一天起；沒有最後一天
    [from] 不早於{ $first }，也可能根本不會
   *[until] 最遲從{ $last }起；沒有最後一天
}

## 哪些不確定

report-doubts = 哪些不確定，為什麼
report-doubts-none = 就給出的事實而言，這些規則沒有留下任何不確定之處。規則是否得到遵守，是另一個問題。
report-several-texts = 適用哪個文本並不確定：{ $texts }。以上所說對這些文本總體成立；文本之間有不同之處，日期的跨度就更大。
report-unknown = 弄清楚以下情況，可能會改變那個日期：
report-unknown-fact = { $fact }。{ $why }{ $leaves }
report-leaves-settled = 一旦知道這一點，從哪一天起應當撤下這條記錄就確定了。
report-leaves-narrower = 無論答案是什麼，那個日期的範圍都至少會縮小到：{ $window }。
report-leaves-perhaps = 它可能使那個日期確定下來，例如：{ $window }。
report-unknown-more = 還有：{ $facts }。
report-unknown-beside = 另外還不知道或者不確切知道：{ $facts }。
report-readings = 未決的法律問題
report-readings-intro = 文本沒有解決這些問題。隨這條記錄一起結束的事項也跟著變動。
report-combined = 第{ $numbers }題合在一起（答案有{ $combinations }種組合，{ $results ->
   *[other] { $results }種結果
    }）。沒有提到的問題，按上文回答，或者沒有影響。
report-combined-due = 應當{ $act }的最後一天：{ $window }
report-combined-opens = 滿足條件：{ $shape ->
        [exact] 從{ $first }起
        [between] 從{ $first }至{ $last }之間的某一天起
       *[other] { $window }
    }
report-combined-answer = 第{ $number }題的答案是「{ $answer }」
report-combined-used = { $day }（按這裡採用的答案）。
report-combined-result = { $day }，如果{ $answers }。
report-combined-left-out = 第{ $numbers }題保持這裡採用的答案：否則組合太多。
report-reading-used = 這裡採用：{ $alternative }。{ $outcomes }。
report-reading-used-alone = 這裡採用：{ $alternative }。
report-reading-otherwise = 如果答案是{ $alternative }：{ $outcomes }。
report-reading-cited = { $words }（{ $cites }）
report-reading-number = 第{ $number }題
report-reading-changes = 它會改變：「{ $name }」。
report-reading-open = 這裡未作選擇。
report-outcome = { $names }：{ $outcome }
report-outcome-name = 「{ $name }」
report-outcome-due = { $shape ->
    [exact] 最後一天是{ $first }
    [between] 最後一天在{ $window }
    [from] 最後一天不早於{ $first }，也可能沒有
    [until] 最後一天{ $window }
   *[unknown] 最後一天不明
}
report-outcome-opens = { $shape ->
    [exact] 從{ $first }起可用
    [between] 從{ $first }至{ $last }之間的某一天起可用
    [from] 不早於{ $first }可用，也可能根本不會
    [until] 最遲從{ $last }起可用
    [always] 可用
    [never] 不可用
   *[unknown] 不明
}
report-outcome-ends = { $shape ->
    [exact] 到{ $first }為止
    [between] 到{ $first }至{ $last }之間的某一天為止
    [from] 不早於{ $first }結束；沒有已知的最後一天
    [until] 最遲到{ $last }為止
    [always] 已結束
    [never] 不適用，或者按目前情況沒有終點
   *[unknown] 終點不明
}
report-provisional-why = 有些日期是暫定的。國務院在每年開始前不久公布當年的放假和調休安排；對於尚未公布的年份，只把週末和日期固定的假日（1月1日、5月1日、10月1日至3日）算作休息日，其他都不算。

## 關於實踐的報導

report-practice = 據報導實踐如何
report-practice-intro = 以下是關於實際情況的報導。它們彼此之間或者與規則不一致時，全部列出，不作取捨。
report-practice-shown = 前一條列入記錄下已經列出的不再重複；在此同樣適用。
report-practice-conflicts = 彼此不一致的報導
report-practice-others = 其他報導
report-practice-beside = { $claim }（報導來源：{ $who }）
report-practice-short = 「{ $hedge }」（{ $who }）
report-claim = { $claim }
report-claim-against = { $claim }與此相反的有：
report-claims = { $who }：{ $claims }
report-claim-several = { $claim }（{ $who }）
report-claim-rated = { $claim }（{ $corroboration }）
report-claim-hedged = { $claim }報導的原話：「{ $hedge }」。
report-claim-checked = { $claim }與讀過的文本對照：{ $check }
report-corroboration-hedged = 來源自己有所保留
report-corroboration-none-found = 沒有找到佐證

## 時間線

report-timeline = 時間線
report-timeline-listed = 作出這條記錄
report-timeline-as-of = 查看案例的日期
report-timeline-today = 今天，{ $day }
report-timeline-point = 某一天
report-timeline-firm = 確定
report-timeline-soft = 可能，或者沒有人知道
report-timeline-on = 繼續，或者沒有已知的終點
report-timeline-list = 用文字再說一遍，從最早的開始：
report-timeline-more = 還有{ $more ->
   *[other] { $more }項
}有日期的內容；見以下各部分。
report-timeline-names = { $names }；另有{ $more }項
report-timeline-row = { $number }. { $words }
report-timeline-row-point = { $on }：{ $names }。
report-timeline-row-due = 行動的最後一天，{ $on }：{ $names }。
report-timeline-row-way = { $from }途徑可用：{ $names }。
report-timeline-row-at-best = { $from }途徑可用，但須先採取步驟：{ $names }。
report-timeline-row-may = { $from }有一種可能，沒有承諾任何日期：{ $names }。
report-timeline-row-depends = 取決於未知的情況，{ $from }途徑可用：{ $names }。
report-timeline-row-steps = 還可以採取的步驟：{ $names }。
report-timeline-row-lasts = { $from }，{ $until }：{ $names }。
report-timeline-row-perhaps = 只有在這裡不知道的某種情況成立時：{ $names }。
report-timeline-lifelong = 終身（如果法律沒有變化）
report-timeline-label-point = { $name }
report-timeline-label-due = 最後一天：{ $name }
report-timeline-label-way = 途徑：{ $name }
report-timeline-label-at-best = { $count ->
    [1] 須先採取步驟：{ $name }
   *[other] 須先採取步驟：{ $count }條途徑
}
report-timeline-label-may = { $count ->
    [1] 也許：{ $name }
   *[other] 也許：{ $count }條途徑
}
report-timeline-label-depends = { $count ->
    [1] 不明：{ $name }
   *[other] 不明：{ $count }條途徑
}
report-timeline-label-steps = { $count ->
    [1] 步驟：{ $name }
   *[other] { $count }個可採取的步驟
}
report-timeline-label-effect = { $count ->
    [1] { $name }
   *[other] { $count }項後果
}
report-timeline-label-bar = { $count ->
    [1] { $name }
   *[other] { $count }項限制
}
report-timeline-label-procedure = { $count ->
    [1] { $name }
   *[other] { $count }個期限
}
report-timeline-label-perhaps = { $count ->
    [1] 不明：{ $name }
   *[other] { $count }項可能不適用
}
report-timeline-from = { $shape ->
    [exact] 從{ $first }起
    [between] 從{ $first }至{ $last }之間的某一天起
    [from] 最早從{ $first }起
    [until] 最遲從{ $last }起
    [always] 一直以來
    [never] 從不
   *[unknown] 從不明的某一天起
}
report-timeline-until = { $shape ->
    [exact] 到{ $first }為止
    [between] 到{ $first }至{ $last }之間的某一天為止
    [from] 到不明的某一天為止，不早於{ $first }
    [until] 最遲到{ $last }為止
    [always] 不再
    [never] 沒有已知的終點
   *[unknown] 到不明的某一天為止
}

## 同一案例在另一天

report-then-intro = 在{ $as-of }，本案例還不是其檔案所寫的樣子。這裡按它當天的狀況查看，以事實寫有日期的為限：
report-then-not-listed = 列入記錄{ $label }（{ $title }）：這條記錄當時還沒有作出；不予考慮。
report-then-perhaps-not-listed = 列入記錄{ $label }（{ $title }）：不知道這條記錄當時是否已經作出；按已經作出來看。
report-then-not-yet = 列入記錄{ $label }（{ $title }）：以下事情當時尚未發生：{ $facts }。
report-then-perhaps-not-yet = 列入記錄{ $label }（{ $title }）：不知道以下事情當時是否已經發生：{ $facts }。

## 答案什麼時候變化

report-history = 答案什麼時候變化
report-history-intro = 從{ $from }到{ $to }，答案與前一天不同的每一天：
report-history-none = 從{ $from }到{ $to }，答案保持不變。
report-history-ahead = { $day }以後的日期，假定除案例所寫之外不再發生別的事情。
report-history-day = { $day }
report-history-line = { $said }原因：{ $why }。
report-history-line-cited = { $said }原因：{ $why }（{ $cites }）。
report-history-of = 列入記錄{ $label }：{ $line }
report-history-listing = { $tone ->
    [perhaps] 從現在起，這條記錄可能已經作出。
   *[yes] 作出這條記錄。
}
report-history-governed-by = 適用於這條記錄的文本可能變為其他文本。
report-history-standing = 撤下這條記錄目前的狀況：{ $standing }。
report-history-removal = 第一條有約束力的途徑可用：{ $when }。
report-history-path-standing = 離開名單的途徑目前的狀況——{ $standing }：{ $names }。
report-history-closed = 不可用
report-history-path-opens = 可用（{ $when }）：{ $names }。
report-history-path-due = 行動的最後一天（{ $when }）：{ $names }。
report-history-path-overdue = { $tone ->
    [yes] 已逾期：{ $names }。
   *[no] 不再逾期：{ $names }。
}
report-history-path-within-reach = { $tone ->
    [come] 如果採取有關步驟，會立即可用：{ $names }。
    [perhaps] 如果採取有關步驟，可能立即可用：{ $names }。
    [ahead] 如果現在採取有關步驟，以後會可用：{ $names }。
   *[never] 現在採取步驟也不再能使其可用：{ $names }。
}
report-history-coming = { $tone ->
    [come] 現在
    [perhaps] 也許現在
    [ahead] 以後
   *[never] 永不
}
report-history-effect = { $tone ->
    [not-begun] 不適用：{ $names }。
    [perhaps] 從現在起可能適用：{ $names }。
    [runs] 從現在起適用：{ $names }。
    [begins] 從現在起適用，除非作為其依據的列入、公示或命令此前已經結束：{ $names }。
    [perhaps-over] 從現在起可能已結束：{ $names }。
   *[over] 已結束：{ $names }。
}
report-history-bar = { $tone ->
    [not-begun] 不適用：{ $names }。
    [perhaps] 從現在起可能適用：{ $names }。
    [runs] 從現在起適用：{ $names }。
    [begins] 從現在起適用，除非作為其依據的列入、公示或命令此前已經結束：{ $names }。
    [perhaps-over] 從現在起可能已結束：{ $names }。
   *[over] 已結束：{ $names }。
}
report-history-procedure-step = { $tone ->
    [not-yet] 不能再做，或者還不能做：{ $names }。
    [perhaps] 現在也許可以做，有最後一天：{ $names }。
    [open] 現在可以做，有最後一天：{ $names }。
    [perhaps-late] 最後一天可能已經過去：{ $names }。
    [late] 最後一天已經過去：{ $names }。
   *[done] 已完成：{ $names }。
}
report-history-note = { $tone ->
    [come] 需要注意：{ $names }。
    [perhaps] 也許需要注意：{ $names }。
   *[never] 不再需要注意：{ $names }。
}
report-history-why-happened = 以下事情發生了：{ $facts }
report-history-why-may-have-happened = 以下事情可能已經發生，確切日期不明：{ $facts }
report-history-why-has-happened = 以下事情到現在已經發生，確切日期不明：{ $facts }
report-history-why-happened-elsewhere = 在列入記錄「{ $label }」中，以下事情發生了：{ $facts }
report-history-why-came-into-force = 以下文本開始施行：{ $source }
report-history-why-ended = 以下文本不再有效：{ $source }
report-history-why-day-came = 日期已到
report-history-why-day-passed = 最後一天已經過去

## 所有列入記錄合在一起

report-together = 所有列入記錄合在一起
report-together-intro = 幾條列入記錄帶來同一項限制時，要到其中最後一條不再施加它，這項限制才結束。
report-together-bars = 比列入記錄持續更久的，或者從定罪、處罰開始的：
report-together-lifelong = 永不結束的，如果法律沒有變化：
report-together-name = { $effect }（{ $from }）
report-together-effect = { $effect }：{ $ends }（{ $cites }）。{ $count ->
   *[other] 來自列入記錄{ $from }。
}

## 從其他列入記錄得出的情況

report-follows = 從其他列入記錄得出的情況
report-follows-from = { $count ->
   *[other] 這條列入記錄沒有寫明，但列入記錄{ $from }寫明了，或者可以由此得出：
}
report-follows-not-used = 沒有採用：
report-follows-used = { $fact }：{ $outcome }（{ $cites }）。
report-follows-contradicted = { $fact }：這裡採用本處給出的答案，但從列入記錄{ $from }{ $count ->
   *[other] 會得出
}不同的結果：{ $outcome }（{ $cites }）。兩者之一可能有誤，或者這些記錄彼此無關。
report-follows-ambiguous = { $fact }：這可能從列入記錄{ $from }得出，但不清楚指的是哪一條，所以沒有採用。可以在案例檔案中本條列入記錄裡用 with = "…" 寫明。
report-follows-hint = 同一案例中的各條列入記錄被視為彼此相關。如果並不相關，請在本條列入記錄中直接回答問題，或者在案例檔案中寫上 with = []。
report-follows-yes = 是
report-follows-no = 否
report-follows-at-best = { $now }；最好的情況下，{ $best }

## 來源

report-sources = 來源
report-sources-quoted = 由上述來源轉述：{ $names }。
report-sources-verified = { $how }：
report-source = { $name }。
report-source-parts = { $name }：{ $parts }。
report-in-force-from = 自{ $from }起
report-in-force-until = { $from }至{ $until }

## 說明

report-explain-title = 每個日期是怎樣得出來的
report-explain-intro = 以{ $as-of }為準。每一行寫明對編號在其下的各行做了什麼、得出什麼、寫在哪裡。「由此決定」標出結果是從哪一項得來的，與它並列的其他項沒有影響。
report-explain-outcome = { $shape ->
    [from] 不早於{ $first }，也可能永不
    [always] 已經成立
    [never] 按目前情況永不
   *[unknown] { $window }
}
report-explain-opens = 途徑什麼時候可用：{ $outcome }（{ $cites }）。
report-explain-how = { $how }：
report-explain-due = 行動的最後一天：{ $outcome }（{ $cites }）。

## 兩個案例並列

report-compare-title = 會有什麼不同
report-compare-intro-changed = 「原來」是原樣的案例，「現在」是按下文更改後的案例；兩者都按{ $as-of }查看。只列出不同之處。本報告供學習之用，不是法律意見；見文末。
report-compare-intro-two = 「原來」是第一個案例，「現在」是第二個案例。只列出不同之處。本報告供學習之用，不是法律意見；見文末。
report-compare-then-first = 在{ $as-of }，第一個案例還不是其檔案所寫的樣子。這裡按它當天的狀況查看，以事實寫有日期的為限：
report-compare-then-second = 在{ $as-of }，第二個案例還不是其檔案所寫的樣子。這裡按它當天的狀況查看，以事實寫有日期的為限：
report-compare-changes = 更改了什麼
report-compare-no-changes = 沒有：兩者所寫相同。
report-compare-change = { $name }。原來：{ $before }。現在：{ $now }。
report-compare-change-numbered = 更改{ $number }：{ $name }。原來：{ $before }。現在：{ $now }。
report-compare-name = 「{ $name }」
report-compare-of = 列入記錄{ $label }，「{ $name }」
report-compare-as-of = 查看案例的日期
report-compare-not-there = 案例中沒有
report-compare-there = { $count ->
    [0] 案例中有
   *[other] 案例中有，其中{ $facts }
}
report-compare-answered = { $fact }：{ $answer }
report-compare-unknown = 不知道
report-compare-not-yet = 尚未
report-compare-left-open = 未作選擇
report-compare-changes-together = { $count ->
    [1] 更改{ $numbers }
   *[other] 更改{ $numbers }合在一起
}
report-compare-because = { $changes }
report-compare-because-any = { $changes }，每一項單獨就夠
report-compare-too-many-changes = 更改超過{ $most }項：不再計算每處不同是由哪幾項造成的。
report-compare-because-of = 造成的原因
report-compare-reason = 造成的原因：{ $reason }。
report-compare-with-reason = { $words }，造成的原因：{ $reason }

report-compare-differences = 有什麼不同
report-compare-line = 原來，{ $before }；現在，**{ $now }**
report-compare-earlier = 原來，{ $before }；現在，**{ $now }**（早{ $days ->
   *[other] { $days }天
}）
report-compare-later = 原來，{ $before }；現在，**{ $now }**（晚{ $days ->
   *[other] { $days }天
}）
report-compare-come = 現在還有{ $come }
report-compare-gone = 不再有{ $gone }
report-compare-come-and-gone = 現在還有{ $come }；不再有{ $gone }
report-compare-reading = 「{ $question }」（{ $answer }）
report-compare-spoken = { $term }：{ $words }。
report-compare-none = 無
report-compare-yes = 是
report-compare-no = 否
report-compare-provisional-yes = 暫定，到公布該年的放假安排為止
report-compare-provisional-no = 最終，或者沒有日期
report-compare-no-text = 沒有文本
report-compare-no-steps = 沒有需要先發生的事
report-compare-closed = 不可用
report-compare-listing-open = 已經可用：{ $keeper }應當{ $act }
report-compare-listing-opens-later = { $keeper }將來應當{ $act }，除案例所寫之外不需要別的
report-compare-listing-needs-steps = 只有採取了某個步驟，{ $keeper }才應當{ $act }
report-compare-listing-depends = 取決於不知道的情況，或者取決於怎樣解讀文本
report-compare-listing-none-documented = 查到的規則中沒有一條要求{ $keeper }{ $act }
report-compare-opens = { $shape ->
    [exact] 從{ $first }起
    [between] 從{ $first }至{ $last }之間的某一天起
    [from] 不早於{ $first }，也可能根本不會
    [until] 最遲從{ $last }起
    [always] 是
    [never] 按目前情況不會
   *[unknown] 不明
}
report-compare-due = { $shape ->
    [exact] { $first }
    [between] { $first }至{ $last }之間的某一天
    [from] 不早於{ $first }的某一天，也可能沒有
    [until] 最遲{ $last }
   *[unknown] 按目前情況沒有日期
}
report-compare-last-day = { $shape ->
    [exact] { $first }，經途徑「{ $path }」
    [between] { $first }至{ $last }之間的某一天，經途徑「{ $path }」
    [until] 最遲{ $last }，經途徑「{ $path }」
   *[unknown] 不明，經途徑「{ $path }」
}
report-compare-begins = { $shape ->
    [exact] 在{ $first }
    [between] 在{ $first }至{ $last }之間
    [from] 不早於{ $first }，也可能根本不會
    [until] 最遲{ $last }，也可能根本不會
    [always] 已經開始
    [never] 不適用
   *[unknown] 不明
}
report-compare-ends = { $shape ->
    [exact] 在{ $first }
    [between] 在{ $first }至{ $last }之間
    [from] 不早於{ $first }；沒有已知的最後一天
    [until] 最遲{ $last }
    [always] 已結束
    [never] 按目前情況沒有終點
   *[unknown] 不明
}
report-compare-field-standing = 狀況
report-compare-field-governed-by = 適用的文本
report-compare-field-removal = 有一條有約束力的途徑可用
report-compare-field-last-day = { $act }的最後一天
report-compare-field-deleted = 事實上已經結束
report-compare-field-opens = 條件是否滿足
report-compare-field-opens-at-best = 條件是否滿足，如果今天採取每個步驟
report-compare-field-due = 行動的最後一天
report-compare-field-due-at-best = 行動的最後一天，如果今天採取每個步驟
report-compare-field-deadline = 最後一天
report-compare-field-overdue = 最後一天是否已過
report-compare-field-begins = 開始
report-compare-field-begins-at-best = 開始，如果今天採取每個步驟
report-compare-field-ends = 結束
report-compare-field-ends-at-best = 結束，如果今天採取每個步驟
report-compare-field-from = 來自列入記錄
report-compare-field-done = 完成
report-compare-field-moves-removal = 能否改變撤下的日期
report-compare-field-lifelong = 是否終身
report-compare-field-certain = 是否一定成立
report-compare-field-verified = 怎樣核實
report-compare-now-closed = 現在不可用
report-compare-closed-because = { $why }因此現在不可用：{ $paths }。
report-compare-was = 「{ $path }」（原來，{ $standing }）
report-compare-sentence = { $words }。
report-compare-decided = 原來由什麼決定
report-compare-decides-now = 現在由什麼決定
report-compare-decides = 由什麼決定，原來和現在
report-compare-shut = 被排除，因為：{ $what }
report-compare-late = 沒有及時，或者根本沒有：{ $what }
report-compare-early = 太早，或者根本沒有：{ $what }
report-compare-term = 此後{ $term }：{ $what }
report-compare-names = **{ $names }**
report-compare-step = { $step }（{ $procedure }）
report-compare-added = 這條列入記錄現在在案例中。它的狀況：{ $standing }。有一條有約束力的途徑可用：{ $removal }。
report-compare-dropped = 這條列入記錄不再在案例中。它原來的狀況：{ $standing }。原來有一條有約束力的途徑可用：{ $removal }。
report-compare-note-comes = 現在需要注意：{ $note }
report-compare-note-may-come = 現在也許需要注意，取決於不知道的事實：{ $note }
report-compare-note-goes = 不再需要注意：{ $note }
report-compare-note-certain = 現在一定需要注意，原來只是也許：{ $note }
report-compare-note-uncertain = 現在只是也許需要注意，取決於不知道的事實：{ $note }
report-compare-questions = 哪些值得弄清楚
report-compare-question-comes = 現在還有：{ $facts }。
report-compare-question-goes = 不再需要，因為它不能再改變任何結果：{ $facts }。
report-compare-question-moves = 它現在還能改變撤下的日期本身：{ $facts }。
report-compare-question-moves-no-more = 它不再能改變撤下的日期本身：{ $facts }。
report-compare-joined = { $names }：{ $words }
report-compare-joined-ends = { $ends }，來自{ $count ->
   *[other] 列入記錄{ $from }
}
report-compare-joined-may = 只有在不知道的某種情況成立時
report-compare-does-not-apply = 不適用
report-compare-for-life = 現在是終身（如果法律沒有變化）
report-compare-not-for-life = 不再是終身

report-compare-stays = 什麼保持不變
report-compare-stays-words = 其餘全部保持不變：{ $parts }。
report-compare-small-print = 沒有列出的內容，按目前情況不改變任何日期：例如仍然不可用或者不適用的，某項取決於哪些未決的法律問題，其文本的閱讀程度如何，或者在另一天採取步驟會得出什麼。JSON結果中列有每一項。
report-compare-stays-nothing = 查看過的一切結果都不同。
report-compare-stays-removal = 有約束力的途徑什麼時候可用
report-compare-stays-removal-of = { $count ->
   *[other] 列入記錄{ $listings }的有約束力的途徑什麼時候可用
}
report-compare-stays-ways = { $count ->
   *[other] { $count }條離開名單的途徑
}
report-compare-stays-effects = { $count ->
   *[other] { $count }項後果
}
report-compare-stays-bars = { $count ->
   *[other] { $count }項其他法律的限制
}
report-compare-stays-steps = { $count ->
   *[other] { $count }個程序步驟
}
report-compare-same-case = 兩個案例所寫相同，所以不會有任何不同。
report-compare-nothing = **結果沒有任何不同。**可能的原因：
report-compare-nothing-why = { $name }：{ $why }
report-compare-nothing-closed = 途徑「{ $path }」用到它，但因為另一個原因不可用：{ $why }。
report-compare-nothing-closed-more = { $count ->
   *[other] 還有{ $count }條用到它的途徑也不可用。
}
report-compare-nothing-same = 受它影響的各項，無論哪種答案結果都一樣：{ $paths }。
report-compare-nothing-idle = 列入帶來的、用到它的內容，在這裡不適用。
report-compare-nothing-effects = 列入帶來的、用到它的內容，無論哪種答案結果都一樣。
report-compare-nothing-unused = 在這裡得出日期的規則，沒有一條用到它。

## 其他程式

report-ask-why = 這個答案可能改變結果中的某個日期。

## 每份報告的結尾

report-disclaimer-heading = 這是什麼，不是什麼
disclaimer = 這是一個教學工具。它把公開的規則適用於假設的事實；它不是法律意見，也不作任何決定。規則的規定與實際的做法可能不同。它的問題所依據的來源文件（加拿大移民和難民委員會，CHN106377.E）說，它自己「並不是，也不自稱是，對任何具體難民保護申請是否成立的定論」；本工具也不是。
own-rules =
    這裡不只有隨程式提供的規則。透過 --rules 另外帶入的有：{ $brought }。製作本程式的人都沒有看過這些內容；其中的法律是否正確，只有寫的人能說。該資料夾的指紋（SHA-256）：{ $sha256 }。
own-rules-texts = { $pack }的文字
own-rules-calendar = 休息日和工作日
own-rules-nothing = 沒有本程式讀取的內容
report-made-by = 由{ $program }按{ $rules }的規則製作，查看日為{ $as-of }。沒有向任何地方發送任何內容。

## 單獨的頁面

report-every-page = 教學用，不是法律意見。虛構案例。
report-larger = 更大的字
report-contents = 目錄
report-explain-folded = 這是怎樣得出來的：{ $path }
report-case = 案例
report-case-intro = 製作這份報告所依據的回答，寫成案例檔案。「delist assess」可以用它再做出同樣的報告。
report-made-by-hash = 這些規則的指紋（SHA-256）：{ $sha256 }。

## 日曆檔案。其中既不寫是哪個名單，也不寫案例的任何事實。

ics-name = delist：一個虛構案例的日期
ics-due = 列入記錄{ $listing }：「{ $name }」的最後一天
ics-way = 列入記錄{ $listing }：途徑「{ $name }」變為可用
ics-procedure = 列入記錄{ $listing }：{ $actor }的最後一天——{ $name }
ics-ends = 列入記錄{ $listing }：「{ $name }」結束
ics-when = { $shape ->
    [exact] { $first }。
    [between] { $first }至{ $last }之間。
    [until] 最遲{ $last }。
   *[from] 不早於{ $first }。
}
ics-verified = { $how }。
ics-provisional = 那一年的官方日曆尚未公布；這個日期可能變動。
ics-as-of = 按{ $day }計算。
