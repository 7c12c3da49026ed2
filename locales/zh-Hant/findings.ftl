# 規則包、案例檔案或日曆中可能出現的錯誤。finding-…說明錯在哪裡，其.fix說明怎樣才對。
# 每個代碼一則訊息；格式見docs/packs.md和docs/cases.md。

findings-count = { $count ->
   *[other] { $count }處錯誤。沒有寫入任何內容。
 }
findings-warning = 請查看：{ $what }
findings-nearest = 是不是指「{ $nearest }」？
findings-known = 現有：{ $known }

finding-syntax = 無法讀取：{ $detail }
    .fix = 請檢查這裡的引號、括號和等號。只寫月份或年份時要加引號："2024-11"。
finding-too-large = 它比任何真實的內容都大，或者層數更多（上限是{ $limit }）
    .fix = 請拆分或簡化。
finding-too-many-listings = 這個案例有{ $count }條列入記錄；最多可以一起計算{ $limit }條
    .fix = 請分成幾個案例，把彼此相關的放在一起。
finding-bad-label = 「{ $written }」不能用作標籤
    .fix = 請使用字母、數字、空格、連字號和底線，最多{ $limit }個字元，兩端不能有空格。
finding-unknown-schema = 這是為另一個版本的格式寫的
    .fix = 請寫：schema = { $known }
finding-unknown-key = 鍵「{ $written }」在這裡沒有意義
    .fix = 請去掉它，或者改正名稱。
finding-missing-key = 這裡缺少「{ $key }」
    .fix = 請補上。
finding-wrong-type = 這個值的種類不對
    .fix = 這裡需要：{ $expected }。
finding-unknown-value = 「{ $written }」不是可能的值之一
    .fix = 請使用列表中的一個值。
finding-duplicate = 「{ $name }」出現了兩次
    .fix = 請保留一個。
finding-unknown-regime = 沒有名為「{ $written }」的規則
    .fix = 「delist rules list」列出各名單類型。
finding-unknown-fact = 這個名單類型沒有名為「{ $written }」的事實
    .fix = 「delist new」加上名單類型的名稱會列出它的事實。
finding-unknown-reading = 這個名單類型沒有名為「{ $written }」的讀法
    .fix = 「delist rules show」加上名單類型的名稱會列出它的讀法。
finding-unknown-listing = 本案例沒有列入記錄「{ $written }」
    .fix = 請寫列入記錄的標籤、一個點、一個名稱和值，例如A.performed=2026-12-01或A.readings.first-day=counted。只有一條列入記錄時，可以省略標籤。
finding-unknown-source = 沒有名為「{ $written }」的來源
    .fix = 請在[[source]]下宣告它，或者改正名稱。引用由來源名稱、一個空格和條文組成。
finding-unknown-name = 這個規則包中沒有名為「{ $written }」的內容
    .fix = 請使用一個事實、讀法或定義的名稱。
finding-expression-syntax = 這裡無法讀取這個運算式
    .fix = 這裡應當是：{ $expected }。
finding-expression-type = 這些部分不能合在一起：{ $found }
    .fix = 這裡需要：{ $expected }。
finding-cycle = 「{ $written }」用它自己來定義
    .fix = 請打破定義的循環。
finding-misplaced-delisting = 途徑「{ $name }」用到了本應由它決定的撤下
    .fix = 只能在後果和限制中使用「delisting」。
finding-unverified-drives-date = 途徑「{ $name }」約束某人，但依據的是沒有人核實過的文本
    .fix = 請核實文本，或者寫：modality = "reported"
finding-impossible-date = 「{ $written }」不是{ $first-year }年至{ $last-year }年之間的日期
    .fix = 日期寫作2024-11-22（月和日總是各寫兩位數字），月份寫作"2024-11"，年份寫作"2024"，或者寫"unknown"；事件也可以寫"not-yet"。
finding-before-regime = 這條列入記錄早於這種名單，它從{ $first }才開始
    .fix = 請檢查日期，或者名單類型。
finding-after-as-of = 它不能晚於查看案例的日期{ $as_of }
    .fix = 請檢查日期，或者as_of。
finding-out-of-order = 「{ $fact }」不能早於「{ $before }」
    .fix = 請檢查兩個日期。
finding-out-of-range = 它超出了範圍
    .fix = 可以是{ $least }至{ $most }。
finding-calendar-row = 這一行不是日曆中的一天：「{ $written }」
    .fix = 請寫：2027-02-07,holiday,名稱——或者用makeup-workday代替holiday。
finding-case-fails = 手工推算，{ $what }是{ $expected }；程式得出{ $found }
    .fix = 兩者之一有誤。以條文為準。
finding-not-exercised = 沒有例案提到{ $kind }「{ $name }」
    .fix = 請為它增加一個帶[[expect]]的案例。
finding-missing-text = 「{ $name }」沒有文字
    .fix = 請在規則包的文字中加上這則訊息。

finding-not-accounted = 沒有規則包說明登記表中的「{ $name }」這一行
    .fix = 請把它加到某個規則包的coverage.toml中：在[covered]下寫明承載它的各項，或者在[left_out]下寫明原因。
finding-unknown-row = 登記表中沒有「{ $written }」這一行
    .fix = 請改正名稱，或者把它加到rules/register.tsv。
finding-version-gap = 在{ $before }與{ $name }之間，有些日子沒有任何文本適用
    .fix = 請改正「from」或「until」，除非確實沒有文本。
finding-version-overlap = { $before }與{ $name }適用於相同的日子
    .fix = 請在較晚的開始之前，給較早的寫上「until」。
finding-cite-without-article = 這裡提到{ $name }，但沒有寫明其中的位置
    .fix = 請在名稱後寫上條文，或者寫上「(opening)」之類的說明。
finding-with-unknown = 本案例沒有另一條名為「{ $written }」的列入記錄
    .fix = 請寫本案例另一條列入記錄的標籤；如果與任何一條都無關，寫[]。
finding-link-nowhere = 一個關聯提到「{ $written }」，但沒有這個名稱的規則
    .fix = 請改正名稱；如果那些規則存放在別處，可以保留：在它們到位之前，不會由此得出任何結果。
finding-not-re-read = 沒有記下{ $name }的來源與文本對照的日期，或者那已是一年多以前
    .fix = 請重新對照，並寫下日期：checked = 2026-11-22

# 錯誤中所期待的，或者所發現的。
expected-text = 引號中的文字
expected-table = 一個表格
expected-list = 方括號中的列表
expected-truth = 為真或為假的內容
expected-number = 一個整數
expected-day = 一個日期，例如2026-11-22
expected-date = 日期、月份、年份或"unknown"
expected-event = 日期、月份、年份、"not-yet"或"unknown"
expected-window = 一個時點，或者兩個時點的列表
expected-moment = 有日期的內容
expected-term = 一段時間長度
expected-choice = 一個選項，或者幾個選項
expected-yes-no = 用是或否回答的問題
expected-free-fact = 既不是列入日期、也不是撤下的事實
expected-alike = 可以用同樣答案回答的事實
expected-same = 兩邊都是同一種類的值
expected-is = 「is」和它的一個值
expected-has = 「has」和它的一個值
expected-kind = holiday或makeup-workday
expected-expression = 一個名稱、日期、數或括號
expected-end = 運算式的結尾
expected-then = 「then」一詞
expected-else = 「else」一詞
expected-of = 「of」一詞
expected-unit = 一個單位：years、months、days、working days或weekdays
expected-closing = 右括號「)」
expected-opening-list = 左括號「[」
expected-closing-list = 右括號「]」
expected-name = 一個名稱
expected-shallower = 括號裡再套的括號少一些
expected-month-or-year = 「month」或「year」
expected-left-of = 「left of」兩詞
expected-until = 「until」一詞
expected-shorter-term = 較短的時間長度
expected-line-id = 整數，或最多64個字母、數字、空格和-_.:/#組成的文字
