# 註冊會計師行業嚴重失信主體名單：讀者看到的全部文字。
# 邏輯在rules/accountants/pack.toml；那裡的每個id在這裡有對應的文字。

title = 註冊會計師行業嚴重失信主體名單
    .short = 註冊會計師和會計師事務所
about = 財政部和省級財政部門把受到重罰或構成犯罪的註冊會計師、會計師事務所列入這份名單。列入期限為二年；被吊銷證書、執業許可或構成犯罪的，為五年。滿一年後可以申請提前移出。有罪判決或證書被吊銷，使這個行業關閉得更久，不論這次列入怎樣結束。
keeper = 財政部門
look-for = 財政部或省級財政部門（財政廳、財政局）的列入決定書（列入决定书），或其網站上標題為「註冊會計師行業嚴重失信主體名單」（注册会计师行业严重失信主体名单）的頁面。決定書應當寫明移出的途徑和條件。
actor-higher-court = 財政部門、復議機關或法院

## 問題分組

group-decision = 關於列入決定，知道些什麼？
group-again = 第一次列入期間，是否又被列入？
group-early = 提前移出的條件，具備哪些？
group-application = 提前移出的申請，進展如何？
group-errors = 列入或其依據有沒有錯誤？
group-dates = 下面這些日期，知道哪些？
group-bans = 對此人還作出過什麼決定？
group-end = 這次列入移出了嗎？

## 事實

fact-subject = 被列入的是誰？
    .name = 被列入的是誰
    .help = 事務所的分所按事務所算。未經批准卻從事審計業務的，是「其他人」。
    .why = 五年既取決於主體，也取決於事由（2024年《辦法》第10條第2款）。
fact-subject-accountant = 註冊會計師
fact-subject-firm = 會計師事務所或其分所
fact-subject-other = 其他人

fact-decided_on = 列入決定是哪一天作出的？
    .name = 列入決定
    .help = 列入決定書的日期。常與處罰是同一天。只知道年月或年份，也可以回答。
    .why = 列入期限和一年都從決定起算（2024年《辦法》第10條第3款）。

fact-grounds = 列入依據的是八項事由中的哪些？
    .name = 列入的事由
    .help = 決定書應當寫明。各項就是第4條的各項。可以選多項。
    .why = 事由決定是二年還是五年（2024年《辦法》第10條）。
fact-grounds-accountant-suspended = 第1項：註冊會計師被暫停執行業務十二個月
fact-grounds-certificate-revoked = 第2項：註冊會計師被吊銷註冊會計師證書
fact-grounds-accountant-crime = 第3項：註冊會計師因違法執業被追究刑事責任
fact-grounds-firm-suspended = 第4項：事務所被暫停經營業務十二個月
fact-grounds-firm-licence-revoked = 第5項：事務所被吊銷執業許可
fact-grounds-firm-crime = 第6項：事務所因違法執業被追究刑事責任
fact-grounds-penalty-not-performed = 第7項：逾期拒不履行處罰決定，情節嚴重
fact-grounds-unlicensed-audit = 第8項：未經批准承辦《註冊會計師法》第14條規定的註冊會計師業務，並受到處罰

fact-listed_again = 第一次列入期間，是否作出了第二次列入決定？
    .name = 第二次列入決定
    .help = 請填日期；沒有的，答「尚未」。
    .why = 這時期限合併計算（2024年《辦法》第10條第3款）。
    .step = 財政部門再次列入

fact-again_years = 第二次列入帶來幾年？
    .name = 第二次列入的年數
    .help = 二年或五年。沒有第二次列入的，填0。
    .why = 它加到第一個期限上（2024年《辦法》第10條第3款）。

fact-duties_done = 處罰決定規定的義務是否已全部履行？
    .name = 處罰決定的履行
    .help = 指自覺履行，並有證明材料。
    .why = 這是提前移出的第一個條件（2024年《辦法》第12條第1款第1項）。
    .step = 當事人履行處罰決定規定的全部義務

fact-harm_removed = 危害後果和不良影響是否已消除？
    .name = 危害後果的消除
    .help = 指主動消除危害後果和不良影響，並有證明材料。
    .why = 這是提前移出的第二個條件（2024年《辦法》第12條第1款第2項）。
    .step = 當事人消除危害後果和不良影響

fact-measures_over = 法律、法規為此事規定的全部措施，期限是否已屆滿？
    .name = 法定措施期限的屆滿
    .help = 例如暫停執業。請填最晚屆滿的那一項的最後一天，將來的日期也可以。從來沒有這類措施的，填列入決定的日期。證書被吊銷後不予重新註冊的限制，另外問。
    .why = 有一項還沒有屆滿，就不能申請提前移出（2024年《辦法》第12條第2款）。
    .step = 最後一項法定措施期限屆滿

fact-new_penalty = 列入信息公示期間，是否又受到省級財政部門或財政部的行政處罰？
    .name = 新的處罰
    .help = 指財政部或省級財政部門的行政處罰。
    .why = 有這種情況就不能提前移出（2024年《辦法》第12條第1款第3項）。

fact-not_repairable = 法律、行政法規或黨中央、國務院政策文件是否規定此事不可修復？
    .name = 不可修復的事項
    .help = 要有這樣的文件明確規定才算。《辦法》本身沒有列出任何一種。
    .why = 有這種規定就沒有提前移出（2024年《辦法》第12條第1款）。

fact-applied = 是否已提交提前移出的申請？
    .name = 提前移出的申請
    .help = 需要申請書、守信承諾、義務已履行和危害已消除的證明，以及事實和理由的說明。請填材料齊全地收到的日期；補正材料的時間不計算在內。
    .why = 沒有申請，誰也不會提前移出（2024年《辦法》第12條、第13條）。
    .step = 被列入的當事人申請提前移出

fact-accepted = 申請是否已受理？
    .name = 申請的受理
    .help = 受理還不是決定。
    .why = 作出決定的十五個工作日從受理起算（2024年《辦法》第13條第3款）。
    .step = 財政部門受理申請

fact-granted = 是否已准予提前移出？
    .name = 提前移出的決定
    .help = 由作出列入決定的財政部門決定。
    .why = 此後財政部門有三個工作日（2024年《辦法》第14條）。
    .step = 財政部門決定提前移出

fact-removal_revoked = 提前移出是否因故意隱瞞真實情況、提供虛假資料而被撤銷？
    .name = 提前移出的撤銷
    .help = 因此又重新公示的，也答「是」。
    .why = 這時列入一直到原來的期限屆滿，並且不能再次申請提前移出（2024年《辦法》第15條）。

fact-basis_fallen = 列入所依據的處罰是否已被停止執行、變更、撤銷、確認違法或確認無效？
    .name = 列入所依據的處罰失效
    .help = 由財政部門、經行政復議或由法院作出（停止執行、變更、撤銷、確認違法、確認無效）。
    .why = 這時應當撤銷列入，並在三個工作日內停止公示（2024年《辦法》第16條）。
    .step = 列入所依據的處罰被停止執行、變更或撤銷

fact-correction_asked = 是否已申請更正不準確的信息？
    .name = 更正的申請
    .help = 要有證據證明公示的信息不準確。申請沒有期限。
    .why = 財政部門有五個工作日核實（2024年《辦法》第17條第1款）。
    .step = 當事人附證據向財政部門申請更正

fact-found_inaccurate = 財政部門是否已認定信息不準確？
    .name = 認定信息不準確
    .help = 因申請而認定、自行發現，或者因財政部要求更正而認定。
    .why = 此後財政部門有兩個工作日更正（2024年《辦法》第17條）。
    .step = 財政部門認定信息不準確

fact-review_won = 復議機關或法院是否已撤銷列入決定？
    .name = 列入決定的撤銷
    .help = 指行政復議或行政訴訟之後。
    .why = 對列入決定和不予提前移出，都可以申請行政復議或提起行政訴訟（2024年《辦法》第18條）。
    .step = 復議機關或法院撤銷列入決定

fact-told_on = 當事人是哪一天被告知擬列入的？
    .name = 擬列入的告知
    .help = 告知書寫明事實、依據和提出異議的權利。
    .why = 當事人有五個工作日提出異議；不提出的，視為無異議（2024年《辦法》第6條第2款）。

fact-objected = 當事人是否對擬列入提出了異議？
    .name = 對擬列入的異議
    .help = 請填財政部門收到的日期。
    .why = 財政部門有五個工作日核實並答覆（2024年《辦法》第6條第3款）。
    .step = 當事人提出異議

fact-served_on = 列入決定是哪一天送達的？
    .name = 列入決定的送達
    .help = 送達是正式的交付。
    .why = 行政復議和行政訴訟的期限從知道決定起算（《行政復議法》第20條；《行政訴訟法》第46條）。

fact-revoked_on = 證書是哪一天被吊銷的？
    .name = 證書的吊銷
    .help = 吊銷註冊會計師證書的處罰決定的日期。
    .why = 自該決定起五年內，不予重新註冊（《註冊會計師法》）。

fact-convicted_on = 對此人的刑事判決是否已生效？
    .name = 生效的有罪判決
    .help = 判決生效的日期。沒有的，答「尚未」。
    .why = 刑事處罰使註冊關閉的時間比列入更長（《註冊會計師法》）。
    .step = 刑事法院判決此人有罪

fact-punishment_completed = 刑罰是否已執行完畢？
    .name = 刑罰執行完畢
    .help = 刑期屆滿或罰金全部繳清的日期。
    .why = 五年從這一天起算（《註冊會計師法》第10條第2項；2027年起第12條第2項）。
    .step = 刑罰執行完畢

fact-audit_crime = 是不是違反審計規則的故意犯罪？
    .name = 違反審計規則的故意犯罪
    .help = 指關於拒絕出具或保留意見的報告、以及關於虛假報告的規則（2027年起為該法第22條、第23條）。
    .why = 2027年1月1日起，該法因此使這個行業終身關閉（第47條第3款）。

fact-removed = 這次列入是否已移出？
    .name = 移出名單
    .help = 財政部門停止公示的日期。後來又恢復的，答「尚未」。
    .why = 列入的後果看這一天。
    .step = 財政部門移出這次列入

## 未決的法律問題

reading-full-period = 一年、二年或五年什麼時候算滿？
reading-full-period-next-day = 對應日的第二天：起算當天不計入，期限到對應日結束
reading-full-period-same-day = 對應日當天

reading-several-listings = 第一次列入期間又被列入，期限合併計算。怎樣算？
reading-several-listings-added = 相加，從第一次決定起算
reading-several-listings-overlapping = 各從自己的決定起算，以較晚的結束為準

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

reading-registration-bar = 證書被吊銷後五年內不予重新註冊。它是不是使提前移出關閉的措施？
reading-registration-bar-counts = 是：它是法律規定的限制，期限還沒有屆滿
reading-registration-bar-does-not-count = 不是：它是註冊的條件，不是附在列入上的措施

## 解釋中使用的定義

define-five_years = 事由帶來五年，不是二年
define-relisted = 有第二次列入
define-first_end = 第一個期限屆滿
define-added_end = 兩個期限相加後的屆滿
define-last_day = 列入期限的最後一天
define-term_full = 期滿
define-one_year_full = 列入已滿一年
define-registration_bar_over = 沒有不予重新註冊的限制擋在前面
define-may_ask_early = 申請提前移出的條件全部具備
define-shut_off = 提前移出已關閉
define-two_days = 兩個工作日
define-grant = 財政部門決定提前移出
define-three_days = 三個工作日
define-five_days = 五個工作日
define-fifteen_days = 十五個工作日

## 離開名單的途徑

path-expiry = 二年或五年期滿
    .what = 期滿後，由作出列入決定的財政部門移出、停止公示並解除措施。不需要誰申請。沒有規定天數。
path-early-removal = 滿一年後申請
    .what = 滿一年後，已履行處罰規定的義務並消除危害的，可以申請提前移出。有新的處罰、有未屆滿的法定措施，或者以前的提前移出被撤銷的，這條途徑關閉。由財政部門審查決定。
path-granted = 已准予提前移出
    .what = 財政部門決定提前移出後，應當在三個工作日內停止公示。在該決定之前，沒有可以依靠的日期。
path-basis-fallen = 列入所依據的處罰失效
    .what = 處罰被停止執行、變更、撤銷、確認違法或確認無效的，應當撤銷列入，並在三個工作日內停止公示。條文沒有說從什麼時候起算；這裡從處罰失效之日起算。
path-correction = 更正不準確的信息
    .what = 公示的信息不準確的，應當自認定起兩個工作日內更正。根本不應列入的，因此撤下列入，這是一種解讀；只是細節錯誤的，只更正細節。
path-review = 復議機關或法院撤銷決定
    .what = 對列入決定和不予提前移出，可以申請行政復議或提起行政訴訟。除法律另有規定外，在此期間列入仍然保留。

## 程序

procedure-before-listing = 列入之前提出異議
    .what = 應當事先告知當事人，當事人可以提出異議。不提出的，視為無異議。
procedure-before-listing-object = 當事人自被告知起五個工作日內提出異議
procedure-before-listing-check-objection = 財政部門在五個工作日內核實異議並告知結果

procedure-early-removal = 申請提前移出
    .what = 申請書、承諾、義務已履行和危害已消除的證明。補正材料的時間不計算在內。
procedure-early-removal-apply = 當事人向作出列入決定的財政部門申請
procedure-early-removal-name-gaps = 材料不齊的，財政部門在三個工作日內一次性告知
procedure-early-removal-accept = 財政部門在五個工作日內決定是否受理
procedure-early-removal-decide = 財政部門自受理起十五個工作日內核實並決定，不予移出的說明理由
procedure-early-removal-stop = 財政部門在三個工作日內停止公示並解除措施

procedure-data-correction = 更正不準確的信息
    .what = 有證據證明公示的信息不準確的，隨時可以申請更正。
procedure-data-correction-ask = 當事人附證據申請更正
procedure-data-correction-check = 財政部門在五個工作日內核實
procedure-data-correction-correct = 財政部門在兩個工作日內更正不準確的信息

procedure-review = 對決定提出爭議
    .what = 針對列入決定和不予提前移出。在此期間列入仍然保留（2024年《辦法》第7條）。
procedure-review-ask-review = 當事人自知道決定起六十日內申請行政復議
procedure-review-sue = 當事人自知道決定起六個月內向法院起訴

procedure-not-taken-down = 要求履行逾期未辦的事
    .what = 應當移出而沒有移出的，當事人可以書面要求財政部門移出。兩個月內仍不辦理的，可以向法院起訴。這是關於機關不履行職責的一般規則；它適用於這種情況，是一種解讀。
procedure-not-taken-down-ask-to-stop = 當事人書面要求財政部門撤下列入

## 列入期間的後果

effect-publication = 列入信息在財政部門的網站上公布
effect-circulation = 列入信息轉送信用平台和其他機關
effect-inspections = 檢查更頻繁
effect-no-declaration-procedure = 不能適用簡化許可的告知承諾制
effect-honours = 不能獲得財政部門的表彰和獎勵

## 移出不能解除的

bar-accountant-revoked = 證書被吊銷後五年內，不予註冊為註冊會計師
bar-accountant-convicted = 刑罰執行完畢後五年內，不得擔任註冊會計師
bar-accountant-for-life = 因違反審計規則的故意犯罪，終身不得擔任註冊會計師（2027年起施行的法律）

## 說明

note-one-year-is-not-enough = 容易弄錯：只滿一年並不結束列入。義務、危害、新的處罰，以及每一項未屆滿的法定措施都要算，而且要有人申請。
note-false-papers = 值得知道：故意隱瞞真實情況、提供虛假資料的，撤銷提前移出，列入一直到原來的期限屆滿，並且不能再次申請提前移出。不會另起新的期限。
note-restored = 按這些事實，列入已恢復，一直到原來的期限屆滿。提前移出不再可能。
note-no-stay = 行政復議或行政訴訟本身不使列入撤下。
note-grounds-and-subject = 數據之間有矛盾：這項事由屬於另一類主體。第10條第2款的五年要求兩者相符。值得再看一遍決定書。
note-announced-without-a-day = 文本沒有說明：期滿應當移出，但沒有規定天數。三個工作日只針對提前移出。
note-registration-withdrawn = 另一項後果：受到刑事處罰後，撤銷註冊會計師的註冊。具備註冊條件時，可以重新申請。
note-serious-mistakes = 另一項後果：因財務、審計工作的嚴重錯誤受到行政處罰後，撤銷註冊，並自決定起二年內不予註冊。列入所依據的處罰是不是因這種錯誤，由註冊會計師協會認定。
note-life-ban-and-older-crimes = 未決的問題：終身禁止自2027年1月1日起施行。它是否也針對此前的有罪判決，讀到的內容都沒有說。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。
note-credit-china-copy = 這是一種解讀：信用平台按自己的規則顯示副本。列入保留多久，由財政部門決定。
note-freshness = 內容有多新：到2026年夏天前後為止，沒有發現《辦法》有修改。《註冊會計師法》自2027年1月1日起有變化。

## 對將來的假定

assume-no-later-listing = 沒有後來的列入決定

## 來源

source-mof-2024 = 《註冊會計師行業嚴重失信主體名單管理辦法》（財政部，2024年）
    .short = 2024年《辦法》
source-cpa-2014 = 《註冊會計師法》（2014年修正，到2026年底為止）
    .short = 《註冊會計師法》
source-cpa-2026 = 《註冊會計師法》（2026年修正，2027年起施行）
    .short = 2026年《註冊會計師法》
source-civil-code = 《民法典》
source-review-law-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-law-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
