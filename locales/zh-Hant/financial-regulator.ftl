# 國家金融監督管理總局的嚴重失信主體名單：讀者看到的全部文字。
# 邏輯在rules/financial-regulator/pack.toml；那裡的每個id在這裡有對應的文字。

title = 國家金融監督管理總局的嚴重失信主體名單（2026年10月起）
    .short = 金融監管部門
about = 國家金融監督管理總局監管銀行和保險機構，自2026年10月1日起設立名單，列入受到其處罰、情節特別嚴重的個人和機構。列入期限為三年。滿一年後可以申請提前移出，由監管部門決定。
keeper = 金融監管部門
look-for = 國家金融監督管理總局或其派出機構（監管局、監管分局）的列入嚴重失信主體名單事先告知書（列入严重失信主体名单事先告知书），然後是列入嚴重失信主體名單決定書（列入严重失信主体名单决定书），以及其網站上的姓名或名稱。證券監管機構、市場監管部門和法院的名單是另外的名單。

## 問題分組

group-listing = 關於列入決定，知道些什麼？
group-repair = 此後做了什麼？
group-application = 為提前移出，已經走了下面哪些步驟？
group-validity = 有沒有決定被撤銷？
group-dates = 下面這些日期，知道哪些？
group-afterwards = 關於列入的結束，知道些什麼？

## 事實

fact-listed_on = 列入決定是哪一天作出的？
    .name = 列入決定
    .help = 列入名單決定書上的日期。規則自2026年10月1日起施行。只知道年月或年份，也可以回答。
    .why = 三年和一年自列入之日起算（2026年《規定》第16條、第19條）。

fact-grounds = 列入依據的是哪些事由？
    .name = 列入的事由
    .help = 決定書應當寫明事由和依據（第11條）。符合的都選；一項都沒有的，一項都不選。第5條的行為是：以欺騙、賄賂等手段取得許可；偽造、變造、轉讓許可證；採取欺詐手段騙取貸款；股東或控制人濫用地位，造成嚴重危害；非法集資或未經許可從事金融業務；法律規定的其他情形。
    .why = 只有這些事由才導致列入名單（2026年《規定》第4條至第6條）。
fact-grounds-licence-revoked = 法人機構被吊銷經營許可證或業務許可證（第4條第1項）
fact-grounds-post-for-life = 被取消或者撤銷終身任職資格（第4條第2項）
fact-grounds-banking-for-life = 被禁止從事銀行業工作，終身（第4條第3項）
fact-grounds-insurance-for-life = 被禁止進入保險業，終身（第4條第3項）
fact-grounds-heavier-penalty = 因六類行為之一被從重處罰或被限制市場准入（第5條）
fact-grounds-refused-and-enforced = 有能力履行決定而拒不履行，法院裁定強制執行（第6條）

fact-penalty_before_october_2026 = 列入所依據的處罰，是不是在2026年10月1日以前決定的？
    .name = 2026年10月以前的處罰
    .help = 看行政處罰決定書上的日期，不看列入決定書上的日期。
    .why = 規則沒有關於以前處罰的條文（2026年《規定》第31條）。

fact-duties_performed = 處罰決定規定的義務是否已履行？
    .name = 處罰義務的履行
    .help = 例如罰款已繳、錯誤已改正，指自覺履行。
    .why = 這是提前移出的第一個條件（2026年《規定》第19條第1項）。
    .step = 當事人履行處罰決定規定的義務

fact-harm_removed = 危害後果或者不良影響是否已消除？
    .name = 危害後果的消除
    .help = 當事人主動消除危害後果或者不良影響，例如賠償損失。
    .why = 這是提前移出的第二個條件（2026年《規定》第19條第2項）。
    .step = 當事人消除危害後果或者不良影響

fact-relapsed = 此後是否又出現應當列入這份名單的情形？
    .name = 新的列入情形
    .help = 指《規定》第4條至第6條的情形之一。
    .why = 它使提前移出關閉（2026年《規定》第19條第3項）。

fact-applied = 作出列入的機構是否已收到提前移出的申請？
    .name = 收到提前移出的申請
    .help = 需要申請書、守信承諾書、具備條件的證明材料和聯繫方式。請填機構收到的日期。
    .why = 該機構有五個工作日決定是否受理（2026年《規定》第20條、第21條）。
    .step = 當事人附守信承諾書和證明材料申請提前移出

fact-gaps_told = 該機構是否告知過材料不齊？
    .name = 補正材料的告知
    .help = 該機構應當在五個工作日內一次性告知全部需要補正的內容。
    .why = 五個工作日內不告知的，自收到申請之日起視為受理（2026年《規定》第21條第2款）。
    .step = 機構告知需要補正的材料

fact-accepted = 該機構是否已受理申請？
    .name = 申請的受理
    .help = 受理通知。
    .why = 作出決定的二十個工作日從受理起算（2026年《規定》第22條第1款）。
    .step = 機構受理申請

fact-granted = 該機構是否已准予提前移出？
    .name = 准予提前移出
    .help = 決定寫的是「准予提前移出」。
    .why = 此後該機構有五個工作日移出（2026年《規定》第23條）。
    .step = 機構准予提前移出

fact-basis_annulled = 列入所依據的處罰是否已被撤銷或確認無效？
    .name = 處罰的撤銷
    .help = 例如行政復議或行政訴訟之後（撤銷、確認無效）。
    .why = 這時該機構應當撤銷列入（2026年《規定》第17條）。
    .step = 列入所依據的處罰被撤銷或確認無效

fact-keeper_told = 作出列入的機構是否已被告知此事？
    .name = 機構獲知處罰被撤銷
    .help = 只有處罰由另一機關撤銷時才有意義。
    .why = 條文沒有說十個工作日從什麼時候起算（2026年《規定》第17條）。
    .step = 機構被告知處罰已撤銷

fact-listing_set_aside = 列入決定本身是否已被撤銷？
    .name = 列入決定的撤銷
    .help = 經行政復議或由法院撤銷。
    .why = 決定書應當寫明救濟途徑（2026年《規定》第11條第5項）。
    .step = 列入決定經復議或訴訟被撤銷

fact-notice_received = 當事人是哪一天收到事先告知書的？
    .name = 收到事先告知書
    .help = 文書的名稱是事先告知書。
    .why = 可以在十個工作日內提交書面陳述、申辯（2026年《規定》第9條）。

fact-statement_received = 該機構是否已收到當事人的陳述、申辯？
    .name = 收到陳述申辯
    .help = 附證據的陳述、申辯書。
    .why = 該機構有二十個工作日（情況複雜的四十個）核實並答覆（2026年《規定》第10條）。
    .step = 當事人提交陳述、申辯書

fact-decision_served = 列入決定是哪一天送達的？
    .name = 列入決定的送達
    .help = 送達回證上的日期。
    .why = 行政復議和行政訴訟的期限從此時起算。

fact-published_on = 列入信息是哪一天在監管部門的網站上出現的？
    .name = 首次公布
    .help = 網站上顯示的日期。
    .why = 按一種讀法，三年從這一天起算（2026年《規定》第13條、第16條）。

fact-deleted = 這次列入是否已移出？
    .name = 移出名單
    .help = 不論什麼原因，實際上已不在名單上。
    .why = 列入帶來的後果隨之結束。

fact-restored = 提前移出是否因隱瞞真實情況或材料虛假而被撤銷？
    .name = 提前移出的撤銷
    .help = 該機構發現故意隱瞞真實情況、提供虛假資料，情節嚴重，恢復列入。
    .why = 這時移出名單所需期間重新起算（2026年《規定》第24條）。

fact-restored_on = 是哪一天恢復列入的？
    .name = 恢復列入
    .help = 撤銷提前移出的決定上的日期。
    .why = 時間重新起算；這裡從這一天起（2026年《規定》第24條）。

## 未決的法律問題

reading-listing-day = 三年從哪一天起算？條文寫的是自列入之日起。
    .name = 列入之日
reading-listing-day-decision = 從列入決定起
reading-listing-day-publication = 從網站公布起
reading-first-day = 列入當天，本身算不算在內？
    .name = 起算當天算不算
reading-first-day-not-counted = 不算在內
reading-first-day-counted = 算：條文寫的是自列入之日起
reading-full-year = 一年什麼時候算滿？
    .name = 一年什麼時候滿
reading-full-year-next-day = 最後一天過完時，所以從第二天起可以申請
reading-full-year-same-day = 最後一天當天
reading-annulment-anchor = 處罰被撤銷：十個工作日從什麼時候起算？
    .name = 撤銷後十個工作日的起點
reading-annulment-anchor-annulment = 從撤銷起
reading-annulment-anchor-told = 從作出列入的機構被告知之日起
reading-restart = 提前移出被撤銷，時間重新起算。從什麼時候起？
    .name = 材料虛假後的新起點
reading-restart-from-restoration = 從恢復列入之日起
reading-restart-another-day = 從別的某一天起
reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？
    .name = 調休上班日
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-listing_start = 列入之日
define-term_start = 期限起算的日期
define-term_end = 滿三年
define-year_end = 滿一年
define-year_full = 從這時起可以申請提前移出
define-ten_days = 十個工作日
define-five_days = 五個工作日
define-twenty_days = 二十個工作日
define-forty_days = 二十個工作日，情況複雜的再加二十個
define-silence = 五個工作日已過，沒有答覆
define-ready_to_apply = 滿一年，義務已履行，危害已消除
define-should_be_off = 移出名單的最後一天
define-for_life = 處罰是終身禁止

## 離開名單的途徑

path-expiry = 三年期滿
    .what = 自列入起滿三年，作出列入的機構應當在十個工作日內移出並解除措施。不需要誰申請，也不需要為此付款。處罰規定的終身禁止繼續有效。
path-early-removal = 滿一年後提前移出
    .what = 滿一年後，處罰的義務已履行、危害已消除、沒有新的情形的，個人或機構可以附守信承諾書和證明材料申請。是否准予由該機構決定；不准予的應當說明理由。
path-early-removal-granted = 已准予提前移出
    .what = 准予提前移出後，該機構應當在五個工作日內移出並解除措施。
path-basis-annulled = 列入所依據的處罰被撤銷
    .what = 列入所依據的處罰或其他決定被撤銷或確認無效的，該機構應當在十個工作日內撤銷列入。隨時可能發生，不需要承諾。
path-listing-set-aside = 列入決定被撤銷
    .what = 列入決定書應當寫明救濟途徑。決定違法的，復議機關或法院予以撤銷；是否違法由它們認定。《規定》沒有自己的糾錯途徑。

## 程序

procedure-before-the-decision = 列入決定之前
    .what = 該機構應當事先告知。逾期不提出的，視為放棄陳述、申辯的權利。
procedure-before-the-decision-statement = 當事人自收到告知書起十個工作日內提交書面陳述、申辯和證據
procedure-before-the-decision-check-the-statement = 該機構在二十個工作日內核實並答覆
procedure-before-the-decision-check-a-complex-statement = 情況複雜的，最多可以再延長二十個工作日
procedure-early-removal = 申請提前移出
    .what = 向作出列入的機構申請。
procedure-early-removal-apply = 當事人申請，附守信承諾書、證明材料和聯繫方式
procedure-early-removal-accept = 該機構在五個工作日內受理或告知補正，不告知的，自收到申請之日起視為受理
procedure-early-removal-decide = 該機構自受理起二十個工作日內決定
procedure-early-removal-decide-a-complex-case = 情況複雜的，最多可以再延長二十個工作日
procedure-early-removal-remove = 准予後，該機構在五個工作日內移出
procedure-review = 對列入決定提出爭議
    .what = 按行政復議和行政訴訟的一般法律。特別法律可以規定不同的期限。
procedure-review-ask-reconsideration = 當事人在六十日內申請行政復議
procedure-review-sue = 或者當事人在六個月內提起行政訴訟

procedure-not-acted = 應當移出而沒有移出
    .what = 按行政訴訟的一般法律。由法院裁判。
procedure-not-acted-ask = 當事人書面要求該機構移出
procedure-not-acted-sue = 提出要求後兩個月內仍不辦理的，當事人可以向法院起訴

## 後果

effect-publication = 列入信息在監管部門的網站上顯示
effect-circulation = 列入信息與國家信用信息平台共享
effect-approvals-and-qualifications = 審批許可和資格時，可以作為重要考量
effect-procurement-and-bidding = 政府採購和招投標時，可以作為重要考量
effect-inspections = 監管部門可以增加檢查
effect-no-approval-on-a-pledge = 監管部門可以不適用告知承諾制的快速審批
effect-finance = 銀行和保險機構放貸、投資或承保時，可以參考

## 移出不能解除的

bar-bank-work = 處罰決定規定的，終身不得擔任銀行職務或從事銀行業工作
bar-insurance-work = 處罰決定規定的，終身不得進入保險業

## 說明

note-ban-outlives-the-list = 兩件不同的事：列入在三年後或更早結束，但導致列入的終身禁止繼續有效，直到處罰本身被撤銷。《規定》沒有說正在生效的禁止會妨礙提前移出。
note-no-ground-met = 按這些事實，第4條至第6條的事由一項也沒有。可以對列入決定提出爭議；決定書應當寫明事由。
note-heavier-penalty-conditions = 需要核對：第5條要求的不只是違法。要有它列出的一類行為，要有明確的從重處罰，或者限制市場准入、責令轉讓股權、撤銷許可，還要嚴重破壞公平競爭秩序和社會正常秩序。
note-penalty-before-october = 未決的一點：《規定》自2026年10月1日起施行，沒有關於以前決定的處罰的條文。這樣的處罰能否導致列入，沒有說明。可以在陳述、申辯或者復議、訴訟中提出。
note-performance-alone-is-not-enough = 容易弄錯：履行處罰本身不結束列入。提前移出需要滿一年、危害已消除、沒有新的情形、有申請、有決定。
note-silence-is-acceptance = 該機構五個工作日內沒有答覆，所以自收到申請之日起視為受理，二十個工作日也從那時起算。
note-false-papers = 為提前移出故意隱瞞真實情況或提供虛假資料，情節嚴重的，恢復列入，時間重新起算。條文沒有說從哪一天起，也沒有說再過一年能否再次申請。
note-provincial-consent = 值得核對：地市級及以下機構列入和移出，都要經省級機構同意。
note-measures-are-possible = 這些措施是監管部門可以採取的，銀行可以參考列入信息；《規定》並不命令採取。沒有出行限制。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。
note-freshness = 內容有多新：文本在2026年11月核對，當時施行只有幾個星期。它叫「試行」，實踐還不知道。

## 對將來的假定

assume-not-listed-again = 沒有新的列入決定

## 來源

source-nfra-3-2026 = 《國家金融監督管理總局關於嚴重失信主體名單管理的規定（試行）》（2026年）
    .short = 2026年《規定》
source-civil-code = 《民法典》
    .short = 《民法典》
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-administrative-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-banks-2015 = 《商業銀行法》（2015年修正）
    .short = 《商業銀行法》
source-bank-supervision-2006 = 《銀行業監督管理法》（2006年修正）
    .short = 《銀行業監督管理法》
source-insurance-2015 = 《保險法》（2015年修正）
    .short = 《保險法》
