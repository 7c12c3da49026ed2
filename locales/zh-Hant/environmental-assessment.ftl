# 環境影響報告書（表）的編製者：讀者看到的、關於他們的名單的全部文字。
# 邏輯在rules/environmental-assessment/pack.toml；那裡的每個id在這裡有對應的文字。

title = 環境影響評價信用平台：失信記分和名單
    .short = 環境影響評價
about = 編製環境影響報告書、報告表的人員和單位違反編製規則的，生態環境主管部門給予失信記分。記分在全國的平台上公開五年，有的情況永久公開。記分達到一定數額就列入名單：重點監督檢查名單、六個月的限期整改名單，或者禁止編製者的「黑名單」。
keeper = 生態環境主管部門
look-for = 失信行為記分決定（失信行为记分决定），或者全國統一的環境影響評價信用平台（环境影响评价信用平台）上的限期整改名單（限期整改名单）、「黑名單」（黑名单）或重點監督檢查名單（重点监督检查名单）。

actor-authority = 生態環境主管部門

## 問題分組

group-entry = 關於記分和名單，知道些什麼？
group-terms = 下面這些日期，知道哪些？
group-against = 針對它做過什麼？記錄是否仍然有效？

## 事實

fact-record = 指的是哪一條記錄？
    .name = 記錄的種類
    .help = 平台和主管部門的決定寫明。有幾條的，每一條作為單獨的列入記錄來看。
    .why = 每一種都有自己的期限（2019年《辦法》第34條、第37條至第39條）。
fact-record-points-only = 公開的失信記分，沒有名單
fact-record-rectification = 應當在六個月內整改的限期整改名單
fact-record-black-list = 禁止編製者的「黑名單」
fact-record-heightened-by-points = 因自己的記分列入的重點監督檢查名單
fact-record-heightened-by-link = 因與「黑名單」單位有出資關係而列入的重點監督檢查名單

fact-who = 記錄上的是誰？
    .name = 記錄上的是誰
    .help = 技術單位為他人編製報告；有的建設單位自行編製。
    .why = 被禁止的技術單位和被終身禁止的人員，記分永久公開（第34條）。
fact-who-person = 編製人員
fact-who-technical-unit = 為他人編製的技術單位
fact-who-own-unit = 自行編製的建設單位

fact-decided_on = 失信記分決定是哪一天作出的？
    .name = 失信記分決定
    .help = 失信行為記分決定上的日期。可以與處罰寫在同一份文書裡。因出資關係列入的，填關於另一單位的決定。只知道年月或年份，也可以回答。
    .why = 五年的公開從這一天起算（第34條第2款）。

fact-limit_on = 最後一次達到限制分數是哪一天？
    .name = 達到限制分數的日期
    .help = 一年的記分週期內滿20分（限制分數）；被禁止從事編製工作的，一次記20分。因出資關係列入的，填另一單位達到的日期。
    .why = 限期整改名單的六個月和重點監督檢查名單的兩年從這一天起算（第38條、第39條第2款）。

fact-ban = 如果是「黑名單」：處罰決定禁止此人或單位編製報告多久？
    .name = 禁止的期限
    .help = 行政處罰決定書寫明。對其他記錄，這個問題沒有意義。
    .why = 記錄與禁止一樣長（第39條第1款）。
fact-ban-until-a-day = 若干年
fact-ban-no-end-named = 沒有寫明結束
fact-ban-for-life = 終身

fact-ban_until = 禁止到哪一天結束？
    .name = 禁止的最後一天
    .help = 處罰決定寫明的，或主管部門計算的最後一天。《辦法》沒有說禁止從什麼時候起算。
    .why = 「黑名單」上的記錄隨禁止結束（第39條第1款）。

fact-cycle_end = 如果是因自己的記分列入重點監督檢查：記分所在的記分週期到哪一天結束？
    .name = 記分週期的結束
    .help = 一個週期為一年，從在平台上建立誠信檔案之日起；平台上有顯示。對其他記錄，這個問題沒有意義。
    .why = 名單持續到此後的兩個週期（第37條）。

fact-learned_on = 此人或單位是哪一天知道決定的？
    .name = 知道決定的日期
    .help = 一般是送達的日期。
    .why = 行政復議的六十日從這一天起算（《行政復議法》第20條第1款）。

fact-reconsideration_asked = 是否已申請行政復議？
    .name = 行政復議的申請
    .help = 向本級政府或上一級主管部門申請的行政復議。
    .why = 這是使決定被撤銷的一條途徑。
    .step = 當事人申請行政復議

fact-annulled = 決定是否已被撤銷？
    .name = 決定的撤銷
    .help = 在行政復議中、由法院或由主管部門自己撤銷。
    .why = 沒有決定，就沒有記分和禁止。
    .step = 決定被撤銷

fact-deleted = 記錄實際上是否已從平台撤下？
    .name = 記錄的撤下
    .help = 不再顯示的日期。
    .why = 記錄帶來的後果隨之結束。

## 未決的法律問題

reading-first-day = 期限自……之日起計算。那一天本身算不算在內？
reading-first-day-not-counted = 不算：按《民法典》，從第二天開始計算
reading-first-day-counted = 算：期限因此早一天結束

reading-list-display-start = 列入名單的信息公開五年。從什麼時候起算？第40條沒有說明。
reading-list-display-start-entry = 從列入名單起
reading-list-display-start-end = 從在名單上的時間結束起

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-rectification_last = 六個月的最後一天
define-linked_last = 兩年重點監督檢查的最後一天
define-cycles_last = 此後兩個一年記分週期的最後一天
define-points_last = 五年公開的最後一天
define-shown_for_good = 記分永久公開：被禁止的技術單位，或被終身禁止的人員
define-ban_over = 禁止有最後一天，且已經過去
define-list_term_over = 在名單上的時間結束
define-off_the_list = 在名單上的時間結束、決定被撤銷或記錄消失
define-list_entry = 列入名單的開始

## 離開名單的途徑

path-display-ends = 五年公開期滿
    .what = 沒有導致列入名單的記分，自決定起公開五年。《辦法》沒有規定平台哪一天撤下。
path-rectification-ends = 六個月整改期滿
    .what = 從達到限制分數之日起，記錄持續六個月。沒有寫明要檢驗或申請。在此期間再次達到限制分數的，從那一天起再算六個月。
path-ban-ends = 禁止結束，記錄隨之結束
    .what = 「黑名單」上的記錄與處罰決定中的禁止一樣長。終身的或沒有寫明結束的禁止，這條途徑永不打開。
path-two-cycles-end = 此後兩個記分週期結束
    .what = 因自己的記分而受重點監督檢查的，在達到警示分數（10分）的那個記分週期之後，持續兩個週期。一個週期為一年。
path-two-years-end = 兩年重點監督檢查結束
    .what = 與「黑名單」單位有出資關係的單位，從該單位達到限制分數之日起，受重點監督檢查兩年。
path-annulled = 決定被撤銷
    .what = 記分決定或其所依據的處罰被撤銷的，以它為依據的都應當撤下。《辦法》本身沒有這樣說：這來自關於行政復議和訴訟的一般法律，標為解讀。

assume-limit-not-reached-again = 六個月內沒有再次達到限制分數
assume-cycles-not-restarted = 沒有因列入其他名單而使記分週期重新開始

## 程序

procedure-recording = 記錄記分
    .what = 主管部門把書面決定上傳到平台，並記入那裡的誠信檔案。
procedure-recording-upload = 主管部門把決定上傳到平台

procedure-reconsideration = 申請行政復議
    .what = 《辦法》沒有自己的異議。按一般法律，當事人可以申請行政復議，或者向法院起訴。在此期間決定仍然有效，例外很少。
procedure-reconsideration-ask = 當事人在六十日內申請行政復議

## 後果

effect-publication = 記分和行為在全國平台公開
effect-list-publication = 正在或曾經在名單上的信息公開
effect-reports-not-accepted = 此人或單位編製的環境影響報告書（表）不予受理
effect-inspections = 編製的報告更多、更頻繁地被複核
effect-circulation = 處罰信息轉送國家企業信用信息公示系統和國家信用平台

## 說明

note-no-early-end = 《辦法》沒有提前結束、沒有信用修復，也沒有可以縮短記錄的申請。
note-repair-in-the-code = 2026年8月15日以來，《生態環境法典》給企業事業單位和其他生產經營者一項權利：糾正之後可以申請信用修復。條件留給其他規定；沒有找到針對這些名單的規定。
note-environment-code = 這些《辦法》所依據的法律，2026年8月15日併入《生態環境法典》。法典要求國務院生態環境主管部門制定編製報告的規定，保留信用監管；沒有說2019年《辦法》在此期間是否繼續，也沒有找到廢止的規定。按法典，人員禁止為五年，情節嚴重的十年；舊法的終身禁止，在讀到的條文裡沒有。
note-heard-before-the-points = 給予記分之前，主管部門應當告知認定的事實、擬記的分數和理由，並應當核查書面陳述的意見。同一行為不得重複記分。
note-reached-again = 在六個月內再次達到限制分數的，從那一天起在名單上六個月：請填最後一次達到的日期。
note-shown-for-good = 被禁止的技術單位和被終身禁止的人員，記分永久公開（第34條）。列入名單的信息公開五年（第40條）。兩條沒有互相提到。
note-half-yearly-notice = 生態環境部還每半年發布一次通報，公布誰在這份名單上。
note-approvals-withdrawn = 報送時編製者已在這份名單上的，一經發現，報告的批准被撤銷。
note-related-units-watched = 「黑名單」單位的出資人，該單位或其法定代表人出資的單位，以及同一出資人的其他單位，受重點監督檢查兩年。
note-points-of-the-lists = 一年的週期內，警示分數是10分，限制分數是20分。被禁止從事編製工作的，一次記20分。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，行政復議或行政訴訟的期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。

## 來源

source-eia-measures-2019 = 《建設項目環境影響報告書（表）編製監督管理辦法》（生態環境部令第9號，2019年）
    .short = 2019年《辦法》
source-points-2019 = 《建設項目環境影響報告書（表）編製單位和編製人員失信行為記分辦法（試行）》（2019年）
    .short = 2019年《記分辦法》
source-eia-2018 = 《環境影響評價法》（2018年修正），已廢止
    .short = 《環境影響評價法》
source-eco-code-2026 = 《生態環境法典》（2026年）
    .short = 《生態環境法典》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
