# 一次評估許多案例：delist batch。
# usage-…和failed-…說明發生了什麼；它們的.fix說明怎麼辦。

cli-batch = 評估許多案例：每行一個案例，每行一個結果
cli-arg-in = 案例，每行一個（JSON Lines）；-表示讀取標準輸入
cli-arg-out = 寫入結果的檔案，每行一個；-表示列印出來
cli-arg-explain = 給出每個案例的完整結果，連同每一個理由；不加則只給出各項的狀況和日期
cli-arg-brief = 不寫各條途徑和適用的文字：只寫移出的狀況和日期
cli-arg-resume = 接著寫中斷的執行留下的檔案
cli-arg-threads = 同時處理多少個案例；不寫則與機器的處理器一樣多
cli-arg-unnumbered = 不寫行號：這樣每一行結果只取決於它自己的那一行，不管它在哪裡

batch-progress = 行數：{ $lines }；有誤：{ $bad }
batch-progress-part = 已讀{ $percent }%，大約還需{ $seconds }秒
batch-done = 行數：{ $lines }；已評估：{ $answered }；有誤：{ $bad }。
batch-written = 已寫入{ $path }，沒有加密：得到這個檔案的人都能讀它。
batch-bad-more = 其餘有誤的行不在這裡列出。在結果中，每一行都有自己的一行，說明哪裡不對。
batch-personal = 標籤或id看起來像真實人物號碼的行數：{ $count }。結果中不重複它。
batch-interrupted = 已停止。{ $path }裡都是完整的行。同一命令加上--resume，就從這些行之後接著做。
batch-interrupted-printed = 已停止。已列印的都是完整的行。

usage-batch-bad = { $bad ->
   *[other] 有{ $bad }行不是案例。
 }在結果中，每一行都有自己的一行，說明哪裡不對。
    .fix = 其他各行都已評估。請改正這些行，再執行一次。
usage-batch-there = { $path }已經存在，不會被覆蓋。
    .fix = 要接著寫，請加上--resume。要重新開始，請移走它，或者寫別的檔名。
usage-batch-resume-printed = --resume需要一個可以接著寫的檔案，而這次的結果是列印出來的。
    .fix = 請寫檔名，不要寫「-」。
usage-batch-sealed = { $path }應當加密，而許多案例是逐行寫入的，不加密。
    .fix = 請寫一個不以「.age」結尾的檔名，寫完後再用「age -p」加密。
usage-batch-does-not-fit = { $path }裡的內容與這些行現在給出的結果不同。
    .fix = 請使用與以前相同的輸入、程式、規則、語言和選項，或者寫別的檔名。這個檔案沒有改動。
usage-batch-unreadable = 無法讀取{ $path }：{ $detail }。
    .fix = 請檢查名稱。沒有寫入任何內容。
usage-batch-threads = 「{ $written }」不是同時處理的案例數。
    .fix = 請寫1到{ $most }之間的整數。
failed-batch-busy = 另一次執行正在寫{ $path }。
    .fix = 請等它結束，或者寫別的檔名。
failed-batch-input = { $path }沒有能夠讀到末尾：{ $detail }。
    .fix = 已讀的行都已評估。同一命令加上--resume，就從那裡接著做。
failed-batch-output = { $path }無法再寫下去：{ $detail }。
    .fix = 請檢查資料夾和剩餘空間。同一命令加上--resume，就從最後一個完整的行之後接著做。
failed-batch-threads = 系統沒有給程式執行緒：{ $detail }。
    .fix = 請關閉別的程式，然後再試。

## 許多案例的彙總

cli-arg-summary = 另外把所有案例合在一起的情況寫入這個檔案；-表示列印出來
cli-arg-summary-format = 彙總的格式：text、csv或html；不寫則按檔名的結尾

study-title = 許多虛構案例的情況
study-about = 這裡統計的案例都是虛構的。這些數字說明規則對這些案例給出什麼結果，不說明任何事情發生得有多頻繁。
study-counted = 統計了什麼
study-lines = 行數
study-cases = 是案例的行
study-bad = 不是案例的行
study-listings = 列入記錄數
study-standing = 移出的狀況
study-standing-bars = 列入記錄數，按移出的狀況
study-standing-open = 已經可用
study-standing-opens-later = 以後自動可用
study-standing-needs-steps = 採取步驟後可用
study-standing-depends = 尚不知道
study-standing-none-documented = 沒有記載有約束力的途徑
study-standing-count = { $standing }：{ $count }
study-standing-parts = { $parts }
study-list = 名單
study-lists-bars = 列入記錄數，按名單
study-removal = 何時可以移出
study-removal-about = 統計的是有約束力的途徑最早可能可用的日子。只是可以採取的途徑，或者只見於報告的途徑，不計在內。
study-as-things-stand = 按現狀
study-at-best = 如果在檢視日採取每一個步驟
study-removal-counts = 日期確切的有{ $exact }條，可能不止一天的有{ $open }條，沒有有約束力的途徑可用的有{ $never }條。
study-removal-bars = 列入記錄數，按最早可能的日子所在的年份
study-year = 年份
study-always = 從一開始
study-never = 永不
study-unknown = 最常不知道的事實
study-unknown-bars = 不知道某一事實的列入記錄數
study-fact-heading = 事實
study-fact = { $fact }（{ $list }）
study-bad-heading = 不是案例的行
study-bad-bars = 行數，按第一個錯誤
study-code = 錯誤
study-bars-about = { $count ->
   *[other] { $count }個條形，每個的長度就是它的數目。
 }旁邊的表格裡有數字。
study-made-by = 由{ $program }按{ $rules }的規則製作。

usage-batch-summary-format = 沒有說明彙總{ $path }用什麼格式。
    .fix = 請讓檔名以.txt、.csv或.html結尾，或者加上--summary-format，並選用其中之一：{ $known }。
usage-batch-summary-printed = 結果和彙總不能都列印出來。
    .fix = 請為其中之一寫檔名。
usage-batch-summary-there = { $path }已經存在，不會被覆蓋。
    .fix = 請移走它，或者寫別的檔名。

## 表格的列

cli-arg-columns = 改為寫供電子表格用的表（CSV），每條列入記錄一行，包含這些列，例如line,label,regime,standing,removal.as_things_stand.earliest,path.expiry.opens.at_best.latest

usage-batch-column = 沒有「{ $written }」這一列。
    .fix = { $nearest ->
        [none] 有：{ $known }。
       *[other] 是不是指「{ $nearest }」？有：{ $known }。
    }
