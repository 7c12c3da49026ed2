# 嚮導：除規則包的問題之外，它所說的一切。

wizard-before = 開始之前：這是一個學習用的工具。請只用於虛構的案例。絕不要輸入真實的人的姓名、號碼或地址；任何日期寫到月份或年份就足夠精確。程式認不出姓名：不寫姓名要靠使用者自己。
wizard-understood-question = 讀過以上內容了嗎？
wizard-understood = 讀過了，明白
wizard-leave = 退出
wizard-stay = 留下
wizard-leave-question = 要退出提問嗎？剛才給出的回答不會保留。
wizard-as-of-question = 按哪一天查看案例？
wizard-as-of-today = 今天，{ $day }
wizard-as-of-other = 另一天
wizard-as-of-needs-a-day = 這裡需要完整的日期，例如2026-11-22。
wizard-regime-question = 是哪一種名單或記錄？
wizard-how = 只問還能改變答案的問題。回答「不知道」總是可以的。（方向鍵移動，Enter選擇，Escape返回。）
wizard-choose = 請選擇。
wizard-unknown = 不知道
wizard-help = 解釋這個問題
wizard-back = 返回
wizard-date-known = 知道日期、月份或年份
wizard-date-type = 請輸入日期（2024-11-22）、月份（2024-11）或年份（2024）。空行表示返回。
wizard-date-wrong = 「{ $written }」不是1900年至2200年之間的日期。請只寫數字，月和日各寫兩位，例如2024-11-02、2024-11或2024。
wizard-event-happened = 已經發生
wizard-event-not-yet = 尚未
wizard-events-none = 這些都尚未發生
wizard-events-some = 有的已經發生，或者可能已經發生：請逐項詢問
wizard-ticked = [x] { $value }
wizard-not-ticked = [ ] { $value }
wizard-done = 就這些
wizard-none-of-these = 這些都不是
wizard-at-least-one = 請至少選擇一項，或者選擇「不知道」。
wizard-number-known = 知道這個數
wizard-number-type = 請輸入{ $least }至{ $most }之間的整數。空行表示返回。
wizard-number-wrong = 需要{ $least }至{ $most }之間的整數。
wizard-answer-unknown = 不知道
wizard-after-as-of = 這不可能：這個日期不能晚於查看案例的日期（{ $as_of }）。
wizard-out-of-order = 這不可能：「{ $fact }」不能早於「{ $before }」。
wizard-before-regime = 這不可能：這種名單從{ $first }起才有。
wizard-enough = 沒有更多問題了。不知道的情況保持未定；報告會寫明它在哪裡有影響。
wizard-beside = 再回答什麼，都不能改變應當撤下這條記錄的日期，也不能使它更明確。{ $count ->
        [1] 還有1個問題，涉及其他途徑、限制和期限。
       *[other] 最多還有{ $count }個問題，涉及其他途徑、限制和期限。
    }
wizard-review-question = 請查看回答。選擇一項可以修改。
wizard-review-line = { $fact }：{ $answer }
wizard-next-list = 繼續下一種名單
wizard-show-result = 顯示結果

after-question = 接下來做什麼？
after-explain = 解釋其中一條途徑，一直到條文
after-explain-question = 哪一條途徑？
after-change = 修改一個回答
after-what-if = 如果……某個回答不同，會怎樣？
after-save = 加密儲存這個案例
after-again = 再次顯示報告
after-add = 給這個案例增加另一種名單或記錄
after-done = 結束
after-let-go-question = 這個案例沒有儲存。不儲存就結束嗎？
after-stay = 不，返回
after-let-go = 是，不儲存就結束
after-not-saved = 沒有儲存任何內容。案例仍在這裡。

what-if-listing-question = 對哪一條列入記錄作不同的假設？
what-if-fact-question = 哪一個回答要不同？先列事實，再列未決的法律問題。案例本身保持原樣。
what-if-reading = { $question }（採用：{ $answer }）
what-if-same = 現在的回答就是這個；沒有改變任何內容。
what-if-question = 對更改後的案例，接下來做什麼？
what-if-another = 再更改另一個回答
what-if-undo = 復原最後一次更改
what-if-keep = 保留更改後的案例，並顯示它的完整報告
what-if-leave = 案例保持原樣
what-if-undone = 最後一次更改已復原。
what-if-left = 案例保持原樣。

# 提問進行到哪裡，到目前為止答案是什麼。

wizard-number-left = { $left ->
    [0] 第{ $number }個問題；按目前情況，這是最後一個
   *[other] 第{ $number }個問題，之後最多還有{ $left }個
}
wizard-so-far = 到目前為止：{ $answer }
wizard-so-far-depends = { $count ->
   *[other] 這取決於{ $count }項尚不知道的事實。
}
wizard-no-longer = 有了這個回答，以下各項不再有影響，已經去掉：{ $facts }。

# 長的列表，以及用語。

wizard-search = 搜索：輸入名稱的一部分
wizard-search-question = 要找哪些字？空行表示返回。
wizard-search-none = 沒有哪一項的名稱含有「{ $words }」。
wizard-search-found = { $count ->
   *[other] 有{ $count }項的名稱含有「{ $words }」：
}
wizard-word = { $word }：{ $means }
menu-words = 這裡的用語

# 案例進行中按了Ctrl-C。

wizard-interrupted = 按了Ctrl-C。已經給出的回答還沒有儲存。現在怎麼辦？
wizard-interrupted-kept = 按了Ctrl-C。已經給出的回答已加密儲存。現在怎麼辦？
wizard-interrupted-on = 繼續
wizard-interrupted-keep = 加密儲存草稿，然後退出
wizard-interrupted-leave = 退出

# 把報告寫入檔案。

after-write = 把報告寫入檔案
after-write-what = 寫成什麼格式？
after-write-html = 供瀏覽器或列印使用的頁面，附時間線圖（.html）
after-write-text = 純文字（.txt）
after-write-markdown = Markdown，供文字處理軟體使用（.md）
after-write-ics = 只含各項的最後一天，供日曆使用（.ics）
after-write-how = 檔案要加密嗎？
after-write-sealed = 要，用密語加密；程式「age」可以打開它
after-write-clear = 不要：得到這個檔案的人都能讀它
after-not-written = 沒有寫入任何檔案。
after-write-nowhere = 這裡沒有本程式可以寫入報告的資料夾。請在「文件」之類的資料夾中啟動本程式，或者用「delist assess」加-o。
