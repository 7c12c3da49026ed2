# 「信用中國」上的海關處罰公示：讀者看到的全部文字。
# 邏輯在rules/customs-publicity/pack.toml；那裡的每個id在這裡有對應的文字。

title = 「信用中國」上公示的海關處罰（海關失信信息公示）
    .short = 海關處罰公示
act = 停止公示這條信息
gone = 公示停止
was = 公示已停止
about = 海關把企業的處罰，以及列入海關名單的情況，在「信用中國」網站公示。輕微失信信息不公示；一般失信信息公示一年，嚴重失信信息公示三年。滿三個月或一年後可以申請修復。企業的海關信用等級是另外的記錄。
keeper = 海關
look-for = 「信用中國」（信用中国）或海關網站上寫明由海關認定、附行政處罰決定書（行政处罚决定书）文號的信息。
actor-person = 企業
actor-higher-court = 海關、復議機關或法院

## 問題分組

group-display = 公示了什麼？從什麼時候起？
group-repair = 修復的條件，具備哪些？
group-application = 修復的申請，進展如何？
group-errors = 處罰是否已失效？公示是否已停止？

## 事實

fact-shown_on = 從哪一天起公示的？
    .name = 公示的第一天
    .help = 「信用中國」首次顯示的日期。只知道年月或年份，也可以回答。
    .why = 時間可能從這一天起算，也可能從處罰起算；這方面的規定沒有找到（2026年《辦法》第35條第1款）。

fact-kinds = 公示的是什麼？
    .name = 公示的內容
    .help = 決定裡有的都選。普通程序的罰款屬於「其他處罰」。
    .why = 類別決定公示多久（2026年《辦法》第34條）。
fact-kinds-warning = 警告
fact-kinds-public-criticism = 通報批評
fact-kinds-summary-procedure = 簡易程序的處罰
fact-kinds-other-penalty = 其他處罰，例如罰款
fact-kinds-licence-revoked = 吊銷許可證件
fact-kinds-broking-ban = 禁止從事報關業務
fact-kinds-smuggling = 對走私的處罰
fact-kinds-export-control = 對故意違反出口管制的處罰
fact-kinds-serious-list = 列入海關的嚴重失信主體名單，或列入所依據的處罰

fact-penalty_on = 處罰決定或列入決定上寫的日期是哪一天？
    .name = 決定的日期
    .help = 行政處罰決定書或列入決定的日期。
    .why = 時間可能從這一天起算；「信用中國」的一般規則從文書起算（2025年《信用修復管理辦法》第7條）。

fact-corrected = 違法行為是否已糾正，不良影響是否已消除？
    .name = 違法行為的糾正
    .help = 要有證明材料。
    .why = 這是修復的條件（2026年《辦法》第36條、第37條）。
    .step = 企業糾正違法行為並消除不良影響

fact-pledged = 企業是否已作出信用承諾？
    .name = 信用承諾
    .help = 書面的信用承諾書。
    .why = 這是修復的條件，但只有它不夠（2026年《辦法》第36條）。
    .step = 企業作出信用承諾

fact-not_repairable = 法律、行政法規或黨中央、國務院政策文件是否規定此事不可修復？
    .name = 不可修復的事項
    .help = 要有這樣的文件明確規定才算。
    .why = 有這種規定就沒有修復（2026年《辦法》第40條）。

fact-applied = 是否已申請修復？
    .name = 修復的申請
    .help = 請填收到的日期。
    .why = 時間屆滿之前，沒有申請就什麼都不會發生（2026年《辦法》第36條）。
    .step = 企業申請失信信息修復

fact-accepted = 申請是否已受理？
    .name = 申請的受理
    .help = 受理還不是決定。
    .why = 作出決定的七個工作日從受理起算（2026年《辦法》第38條第2款）。
    .step = 海關受理申請

fact-complex = 海關是否按情況複雜處理？
    .name = 情況複雜
    .help = 這時可以再延長十個工作日。
    .why = 它使作出決定的最後一天推後（2026年《辦法》第38條第2款）。

fact-granted = 是否已准予修復？
    .name = 准予修復的決定
    .help = 海關的決定（准予修復）。
    .why = 這時應當停止公示（2026年《辦法》第39條）。
    .step = 海關准予修復

fact-basis_annulled = 處罰是否已被變更、撤銷、確認違法或確認無效？
    .name = 處罰的失效
    .help = 由海關自己、經行政復議或由法院作出。請填生效的日期。
    .why = 這時，已公開的處罰決定應當在三個工作日內撤回（《行政處罰法》第48條第2款、第85條）。
    .step = 處罰被變更或撤銷

fact-stopped = 公示是否已停止？
    .name = 公示的停止
    .help = 不再顯示的日期。
    .why = 後果看這一天。
    .step = 海關停止公示

## 未決的法律問題

reading-transition = 公示在2026年4月1日以前開始。2026年《辦法》是否適用？它沒有說已經公示的怎麼辦。
reading-transition-new-text = 適用：包括它的分類、時間和修復
reading-transition-old-text = 不適用：繼續適用舊規則

reading-period-start = 時間從什麼時候起算？《辦法》留給海關的另一規定，那項規定沒有找到。
reading-period-start-display = 從公示的第一天起
reading-period-start-penalty = 從決定的日期起，與「信用中國」的一般規則一樣

reading-full-period = 幾個月或幾年什麼時候算滿？
reading-full-period-next-day = 對應日的第二天：起算當天不計入，期限到對應日結束
reading-full-period-same-day = 對應日當天

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

## 解釋中使用的定義

define-is_serious = 屬於嚴重失信信息
define-is_general = 屬於一般失信信息
define-is_minor = 屬於輕微失信信息
define-start = 時間起算的日期
define-three_months_full = 滿三個月
define-one_year_full = 滿一年
define-three_years_full = 滿三年
define-put_right = 違法行為已糾正，承諾已作出
define-may_ask = 申請修復的條件全部具備
define-grant = 海關准予修復
define-three_days = 三個工作日
define-decision_days = 七個工作日，情況複雜的十七個

## 停止公示的途徑

path-minor-not-shown = 輕微失信信息不公示
    .what = 警告、通報批評和簡易程序的處罰，根本不公示。已經公示的，隨時可以告訴海關。
path-general-year = 滿一年（一般失信信息）
    .what = 一般失信信息公示一年，然後由海關停止公示。其他法律和國家信用規則另有規定的，按其規定。
path-serious-three-years = 滿三年（嚴重失信信息）
    .what = 嚴重失信信息公示三年，然後由海關停止公示。其他法律和國家信用規則另有規定的，按其規定。
path-general-repair = 滿三個月後申請（一般失信信息）
    .what = 違法行為已糾正、承諾已作出的，企業可以在滿三個月後申請修復。法律或海關規章可以另加條件（第36條第3項）。由海關決定。
path-serious-repair = 滿一年後申請（嚴重失信信息）
    .what = 違法行為已糾正、承諾已作出的，企業可以在滿一年後申請修復。法律或海關規章可以另加條件（第36條第3項）。由海關決定。
path-granted = 已准予修復
    .what = 准予修復後，海關應當停止公示。沒有規定天數。
path-basis-annulled = 處罰失效
    .what = 已公開的處罰被變更、撤銷、確認違法或確認無效的，應當在三個工作日內撤回，並公開說明理由。

## 程序

procedure-repair = 申請修復
    .what = 違法行為已糾正的證明材料、承諾，以及海關要求的其他材料。
procedure-repair-apply = 企業向海關申請
procedure-repair-accept = 海關在三個工作日內決定是否受理，不受理的說明理由
procedure-repair-decide = 海關自受理起七個工作日內決定，情況複雜的十七個工作日內
procedure-repair-complain = 對不予受理或者不予修復的決定有異議的，企業可以向海關申訴，沒有規定時限

procedure-objection = 對海關公示的信息提出異議
    .what = 任何人都可以附證據，對海關公示的信用信息提出異議。應當「在規定期限內」答覆，而《辦法》沒有寫明這個期限。
procedure-objection-object = 企業或其他任何人提出異議（申訴）

## 公示的後果

effect-publication = 信息在「信用中國」公示

## 停止公示不能解除的

bar-customs-rating = 海關的失信企業或嚴重失信企業等級，時間另有規定

## 說明

note-start-not-found = 沒有找到：海關關於這些時間從哪一天起算的規定。兩種可能的日期都給出。
note-other-rules-prevail = 值得知道：法律、行政法規或國家信用規則另有規定的，按其規定。「信用中國」的一般規則，在義務沒有履行時，並不保證到最長時間就結束。
note-shown-although-minor = 按這些事實，什麼都不應當公示。途徑是向海關提出異議。
note-pledge-alone-is-not-enough = 容易弄錯：只有承諾沒有用。違法行為要糾正，不良影響要消除，等待時間要屆滿。
note-rating-is-separate = 另一種記錄：停止公示不改變海關信用等級，等級提高本身也不停止公示。文本沒有把兩者聯繫起來。
note-which-window = 向哪裡申請：一般規則允許每項申請都通過「信用中國」提交，由它轉交；海關的《辦法》說向海關申請。兩者沒有說誰先誰後，一般規則也不約束各機關自己的系統。
note-older-displays = 未核實：2026年4月以前關於這種公示的規則沒有讀到，也沒有說當時已公示的怎麼辦。
note-freshness = 內容有多新：到2026年夏天前後為止，沒有發現2026年《辦法》有修改。不能排除以後有變化。

## 來源

source-gacc-2026 = 《海關註冊登記和備案企業信用管理辦法》（海關總署令第282號，2026年）
    .short = 2026年《辦法》
source-gacc-2021 = 《海關註冊登記和備案企業信用管理辦法》（海關總署令第251號，2021年）
    .short = 2021年《辦法》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
source-penalty-law-2021 = 《行政處罰法》（2021年修訂）
    .short = 《行政處罰法》
source-civil-code = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
