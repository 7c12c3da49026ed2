# 提供虛假統計資料或拒絕提供的企業：讀者看到的、關於其公示的全部文字。
# 邏輯在rules/statistics/pack.toml；那裡的每個id在這裡有對應的文字。

title = 統計失信企業信息公示
    .short = 統計
about = 統計機構在其網站公示哪些企業偽造統計資料、拒絕提供統計資料或妨礙統計。2022年5月19日以來，由國家統計局的一項令規範嚴重的情形；它只讀到開頭幾條。這裡說的期限出自2019年的文本。
keeper = 統計機構
look-for = 統計機構網站的「統計失信企業信息公示」（统计失信企业信息公示）欄目、「信用中國」（信用中国）或國家企業信用信息公示系統（国家企业信用信息公示系统）上的「統計嚴重失信企業」（统计严重失信企业）（2022年5月以前也有「統計一般失信企業／统计一般失信企业」）。

actor-authority = 統計機構
actor-person = 企業

## 問題分組

group-decision = 關於認定和公示，知道些什麼？
group-since = 此後發生了什麼？

## 事實

fact-class = 企業被認定為哪一類？
    .name = 企業的類別
    .help = 認定決定寫明「統計一般失信」或「統計嚴重失信」。
    .why = 2022年5月19日以來，找到的令只針對嚴重的情形（2022年《辦法》第2條）。
fact-class-general = 統計一般失信
fact-class-serious = 統計嚴重失信

fact-decided_on = 認定企業屬於這一類的決定是哪一天作出的？
    .name = 認定決定
    .help = 認定決定上的日期。只知道年月或年份，也可以回答。
    .why = 它說明適用哪個文本，而且應當在認定之後二十個工作日內開始公示（2019年《辦法》第14條）。

fact-published_on = 企業首次被公示是哪一天？
    .name = 公示的第一天
    .help = 統計機構網站上寫的日期。
    .why = 公示的一年按從這一天起算來看（2019年《辦法》第16條）。
    .step = 統計機構公示企業（公示期由此開始）

fact-not_rectified = 公示期間，是否查實企業整改不到位？
    .name = 整改不到位的查實
    .help = 整改不到位被查實。統計機構會告知企業。
    .why = 這時公示延長到兩年（第16條第2款）。

fact-new_violation = 公示期間，是否又查實新的統計違法？
    .name = 新的統計違法
    .help = 查實之日。有幾次的，填最後一次。
    .why = 從那一天起，公示兩年（第16條第2款）。
    .step = 查實新的統計違法

fact-put_right = 企業是否已全部整改到位？
    .name = 整改到位
    .help = 認真整改到位。
    .why = 這是提前移除的條件之一（第16條第1款）。
    .step = 企業全部整改到位

fact-asked = 企業是否已申請提前移除？
    .name = 提前移除的申請
    .help = 向公示企業的統計機構申請。
    .why = 這是提前移除的條件之一（第16條第1款）。
    .step = 企業申請提前移除

fact-checked_by_office = 統計機構是否已核實整改到位？
    .name = 統計機構的核實
    .help = 指履行公示職責的統計機構。
    .why = 這是提前移除的條件之一（第16條第1款）。
    .step = 統計機構核實整改到位

fact-deleted = 企業是否已從網站撤下？
    .name = 從網站撤下
    .help = 不再顯示的日期。
    .why = 公示在這一天結束。

## 未決的法律問題

reading-transition = 認定在2022年5月19日以前，屬於嚴重的情形。此後公示適用哪個文本？新文本的最後幾條沒有讀到。
reading-transition-old-text = 2019年《辦法》（更早的認定，2015年的文本）
reading-transition-new-text = 2022年《辦法》，其期限沒有讀到

reading-general-class = 2022年《辦法》只針對嚴重的情形。2019年《辦法》對一般失信是否繼續？
reading-general-class-goes-on = 是：讀到的條文裡，沒有什麼取代它
reading-general-class-ended = 否：沒有讀到的最後幾條可能已廢止它

reading-display-start = 企業公示一年。從什麼時候起算？條文沒有說明。
reading-display-start-publication = 從公示的第一天起
reading-display-start-decision = 從認定決定起

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-old_text = 適用2019年《辦法》
define-display_start = 公示的開始
define-first_last_day = 沒有新的統計違法時，公示的最後一天：一年，整改不到位的兩年
define-last_day = 公示的最後一天
define-six_months_shown = 企業已公示六個月

## 停止公示的途徑

path-display-ends = 公示期滿
    .what = 企業公示一年。查實整改不到位的，一年變為兩年；查實新的統計違法的，從查實之日起兩年。沒有規定多少天內撤下。
path-early-removal = 統計機構提前移除
    .what = 企業全部整改到位、提出申請、統計機構已核實的，統計機構可以提前移除。不是必須。企業至少要公示六個月。
path-repair-2022 = 按2022年《辦法》的信用修復
    .what = 2022年《辦法》說，信用修復屬於它規範的事項。條件、時間和程序沒有讀到，所以不能給出日期。
path-term-2015 = 2015年《辦法》的公示期
    .what = 2015年《辦法》沒有讀到。它的公示期這裡不知道，所以不能給出日期。

assume-no-new-finding = 公示期間，沒有查實新的統計違法，也沒有查實整改不到位

## 程序

procedure-display = 公示企業
    .what = 作出認定的統計機構在其網站公示企業。
procedure-display-publish = 統計機構在認定後二十個工作日內公示企業

procedure-early-removal = 提前移除
    .what = 統計機構可以提前移除。答覆的時限沒有讀到。
procedure-early-removal-ask = 企業申請移除
procedure-early-removal-check = 統計機構核實是否全部整改到位

## 後果

effect-publication = 向所有人公示企業
effect-circulation = 信息轉送金融、企業登記等信用系統
effect-inspections = 對企業加強監管和檢查

## 說明

note-order-35-not-read = 2022年《辦法》（國家統計局令第35號）只能讀到第3條。一個地方統計機構2022年4月的網頁說，一年、至少六個月，但它早於該令。依據這裡的任何內容之前，請先查閱該令。
note-text-of-2015-not-read = 2015年《辦法》沒有讀到。它的草案不是法律，不據以計算。
note-never-less-than-six-months = 不論企業做什麼，都至少公示六個月。
note-extended = 這裡公示更久：查實整改不到位的，兩年；或者從查實新的統計違法之日起兩年。
note-companies-only = 2022年《辦法》針對企業。因統計造假受處分的人員適用其他規則，不屬於這份名單。

## 來源

source-stat-2015 = 《統計上嚴重失信企業信息公示暫行辦法》（2015年）
    .short = 2015年《辦法》
source-stat-2019 = 《企業統計信用管理辦法》（2019年）
    .short = 2019年《辦法》
source-stat-2022 = 《統計嚴重失信企業信用管理辦法》（第35號令，2022年）
    .short = 2022年《辦法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
