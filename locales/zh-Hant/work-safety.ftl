# 應急管理部門的安全生產嚴重失信主體名單：讀者看到的全部文字。
# 邏輯在rules/work-safety/pack.toml；那裡的每個id在這裡有對應的文字。

title = 應急管理部門的安全生產嚴重失信主體名單
    .short = 安全生產
about = 因生產安全事故或違反安全生產法律受到處罰，並且性質惡劣、情節嚴重的生產經營單位、檢測評價機構及其人員，列入這份名單。2023年的全國辦法只讀到第5條，所以列入多久、怎樣提前移出，只從一個省的規定得知。2023年10月以前公布的列入適用更早的規則：據報導為一年，只有在最後三十天提出申請才能移出。
keeper = 應急管理部門
look-for = 網站上顯示「安全生產嚴重失信主體名單」（安全生产严重失信主体名单），由應急管理部、應急管理廳或應急管理局發布；2023年10月以前叫安全生產失信聯合懲戒「黑名單」（黑名单）。名單和行政處罰決定書（行政处罚决定书）出自同一機關。

actor-person = 被列入的人
actor-authority = 應急管理部門
actor-court = 復議機關或法院

## 問題分組

group-listing = 關於這次列入，知道些什麼？
group-request = 一年期滿時，是否有人申請移出？（2023年10月以前公布的列入）
group-repair = 為改正做過什麼？
group-validity = 是否已認定列入或其依據有誤？
group-dates = 下面這些日期，知道哪些？
group-head = 此人是不是單位的主要負責人，並因事故受過處分或判刑？
group-afterwards = 是否已不在名單上？

## 事實

fact-published_on = 這次列入是哪一天公布的？
    .name = 列入的公布
    .help = 寫有這個姓名或名稱的名單公開的日期，在應急管理部門的網站上或「信用中國」上。只知道年月或年份，也可以回答。
    .why = 據報導，舊規則的一年從公布起算。這個日期也說明適用兩套規則中的哪一套。

fact-who = 名單上的這個人是什麼身份？
    .name = 被列入的是誰
    .help = 名單可以列入單位和機構，也可以列入個人：其中的責任人員，或者因本人行為受處罰的人。
    .why = 有些救濟途徑和禁止只針對個人（2023年《辦法》第3條）。
fact-who-responsible-person = 作為單位或機構的責任人員被列入
fact-who-own-conduct = 作為個人，因本人的行為被列入
fact-who-entity = 單位或機構本身

fact-penalised = 列入所依據的，有沒有行政處罰決定？
    .name = 列入所依據的處罰
    .help = 應急管理部門因事故或違反安全生產法律作出的行政處罰決定書。
    .why = 2023年的辦法只列入受到行政處罰的（2023年《辦法》第3條）。

fact-requested = 是否已申請在一年期滿時移出？
    .name = 移出的申請
    .help = 向縣級以上安全生產監督管理部門提出。請填提出的日期。
    .why = 據報導，按舊規則，沒有在一年期滿前三十日內提出的申請，誰也不移出。
    .step = 當事人申請移出

fact-approved = 中央機關是否已批准移出？
    .name = 中央機關的批准
    .help = 據報導，國家安全生產監督管理機關審查申請，並公布移出的姓名和名稱。
    .why = 此後才算移出（舊規則，據報導）。
    .step = 中央機關批准移出

fact-corrected = 違法行為是否已改正，影響是否已消除？
    .name = 違法行為的改正
    .help = 例如隱患已消除，罰款已繳。具體要求什麼，沒有讀到。
    .why = 據關於一個省的報導，已改正的，滿十二個月後可以申請。
    .step = 當事人改正違法行為並消除影響

fact-false_papers = 提前移出是否因隱瞞情況或材料虛假而被撤銷？
    .name = 提前移出的撤銷
    .help = 這時應急管理部門恢復列入。
    .why = 據關於一個省的報導，有這種情況的，恢復列入。

fact-data_found_wrong = 應急管理部門是否已認定這次列入依據的是錯誤信息？
    .name = 認定列入依據的是錯誤信息
    .help = 例如同名的另一個人，或者並不存在的處罰。只是某個細節有誤的，也應當更正，但列入仍然保留；這時請答「尚未」。
    .why = 處理個人信息的一方應當及時核實、更正（《個人信息保護法》第46條）。
    .step = 應急管理部門認定這次列入依據的是錯誤信息

fact-listing_annulled = 列入是否已在行政復議中或被法院撤銷？
    .name = 列入的撤銷
    .help = 撤銷列入的行政復議決定或判決。
    .why = 被撤銷的行為不能再適用。
    .step = 列入在行政復議中或被法院撤銷

fact-penalty_annulled = 列入所依據的處罰是否已被變更、撤銷、確認違法或確認無效？
    .name = 處罰的撤銷
    .help = 在行政復議中、由法院，或者由應急管理部門自己作出。
    .why = 這時，已公開的處罰決定應當在三個工作日內撤回，並說明理由（《行政處罰法》第48條、第85條）。
    .step = 處罰被撤銷

fact-decision_served = 列入決定是哪一天送達的？
    .name = 列入決定的送達
    .help = 當事人收到決定的日期，或者以其他方式知道它的日期。
    .why = 行政復議和行政訴訟的期限從知道決定起算。

fact-head_punished = 此人是否因未履行安全生產管理職責導致事故，以主要負責人的身份被撤職或判刑？
    .name = 作為主要負責人受到的處分或判刑
    .help = 指生產經營單位的主要負責人。撤職和刑事處罰都算。
    .why = 此後五年內不得擔任這類職務，或者終身不得在本行業擔任；離開名單不解除這一點（《安全生產法》第94條）。
fact-head_punished-no = 沒有
fact-head_punished-dismissed = 被撤職
fact-head_punished-sentenced = 被判處刑罰

fact-head_ban_from = 此人是哪一天被撤職的，或者刑罰是哪一天執行完畢的？
    .name = 撤職或刑罰執行完畢
    .help = 撤職的，填撤職的日期；判刑的，填刑罰全部執行完畢的日期。
    .why = 五年從這一天起算（《安全生產法》第94條第3款）。
    .step = 此人被撤職，或者刑罰執行完畢

fact-major_accident = 此人是否對重大、特別重大事故負有責任？
    .name = 對重大事故的責任
    .help = 事故調查報告寫明屬於哪一級（重大事故、特別重大事故）。
    .why = 這時終身不得擔任本行業單位的主要負責人（《安全生產法》第94條第3款）。

fact-deleted = 是否已從名單上移出？
    .name = 從名單移出
    .help = 只有現在不在名單上才算。
    .why = 列入帶來的後果隨實際移出而結束。
    .step = 應急管理部門把這次列入移出名單

## 未決的法律問題

reading-transition = 列入在2023年10月以前公布。現在是否適用2023年的辦法？該辦法讀到的部分沒有提到以前的列入。
reading-transition-old-text = 以前的列入繼續適用舊規則
reading-transition-new-text = 以前的列入也適用2023年的辦法

reading-first-day = 公布當天，算不算在一年之內？
reading-first-day-not-counted = 不算在內
reading-first-day-counted = 算在內

reading-thirty-days = 申請應當在一年期滿前三十日內提出。一年的最後一天，是不是這三十日中的一天？
reading-thirty-days-day-of-expiry-not-counted = 不是，在它之前有三十日
reading-thirty-days-day-of-expiry-counted = 是，它是第三十日

## 定義

define-old_text = 適用2017年的規則
define-new_text = 適用2023年的辦法
define-year_end = 自公布起一年屆滿（據報導）
define-window_start = 申請的三十日開始（據報導）
define-request_in_time = 在三十日內提出申請
define-approval = 中央機關批准移出
define-three_years = 自公布起三年（只從一個省得知）
define-twelve_months = 自公布起十二個月（只從一個省得知）
define-individual = 被列入的是個人
define-head_banned = 不得擔任主要負責人的禁止開始

## 離開名單的途徑

path-request-2017 = 一年期滿，並已按期申請移出（2017年規則，據報導）
    .what = 據報導，列入自公布起一年，不自動結束：當事人要在期滿前三十日內申請移出。然後由主管機關審核申請（有一則報導說是嚴格審核），由中央機關決定。沒有申請會怎樣，沒有找到。
path-approved-2017 = 中央機關已批准移出（2017年規則，據報導）
    .what = 據報導，中央機關把批准移出的告知其他機關，並公布其姓名和名稱。報導沒有提到天數。
path-expiry = 滿三年（只從一個省得知）
    .what = 據報導，山西省為實施2023年全國辦法制定的規定，把期限定為三年；期滿由作出列入的機關移出。全國辦法的這一點沒有讀到，從哪一天起算也沒有報導。這裡給出的日期從公布起算。
path-early-removal = 滿十二個月後，經申請（只從一個省得知）
    .what = 據報導，同一項省級規定允許已改正的當事人在滿十二個月後申請，另有報導沒有寫明的條件。全國辦法的這一點沒有讀到。
path-data-correction = 列入依據的是錯誤信息
    .what = 個人可以請求應急管理部門更正、補充關於自己的不準確或不完整的信息。應急管理部門應當及時核實、更正；沒有規定天數，拒絕的應當說明理由，對拒絕可以起訴。毫無真實依據的列入應當由此移出，這是一種解讀。不需要等待，也不需要承諾。
path-listing-annulled = 列入在行政復議中或被法院撤銷
    .what = 一般法律允許撤銷機關的違法行為。列入可以這樣被爭議，在這裡是一種解讀，因為全國辦法關於救濟的部分沒有讀到。

## 程序

procedure-removal-2017 = 一年期滿時的移出（2017年規則，據報導）
    .what = 沒有申請的，報導沒有說會有什麼動作。
procedure-removal-2017-ask = 向縣級以上安全生產監督管理部門申請移出
procedure-removal-2017-approve = 中央機關審核申請、作出決定並公布移出，報導沒有提到天數

procedure-correction = 更正信息
    .what = 針對列入信息中的個人信息，以及已公開而不再成立的處罰。
procedure-correction-ask-correction = 請求應急管理部門更正或補充個人信息
procedure-correction-sue-if-refused = 請求被拒絕（拒絕應當說明理由）的，提起訴訟
procedure-correction-withdraw-penalty = 撤回已變更或撤銷的公開處罰決定，並說明理由

procedure-remedies = 行政復議和行政訴訟
    .what = 期限按一般法律的規定。列入可以這樣被爭議，是一種解讀，因為全國辦法只讀到第5條。
procedure-remedies-reconsideration = 對列入申請行政復議
procedure-remedies-lawsuit = 沒有申請行政復議的，對列入提起行政訴訟

## 後果

effect-publication = 違法行為被公開
effect-circulation = 通報其他機關和金融機構
effect-inspections = 檢查更頻繁
effect-approvals-and-qualifications = 暫停項目審批
effect-insurance-premiums = 提高保險費率
effect-industry-or-occupation-ban = 按其他規定實施行業禁入或職業禁入
effect-subsidies = 減少、停止或收回政府補貼（據報導）
effect-procurement-and-bidding = 參加建設工程投標方面的限制（據報導）
effect-finance = 發行債券和股票方面的限制（據報導）

## 移出不能解除的

bar-head-of-any-unit = 不得擔任任何生產經營單位的主要負責人
bar-head-in-the-industry = 終身不得擔任本行業生產經營單位的主要負責人

## 說明

note-order-11-not-read = 2023年的全國辦法只能讀到第5條。列入多久、什麼時候可以提前移出、要求什麼，只從關於山西省規定的一則報導得知。在讀到辦法本身之前，這裡的任何日期都不能作為依據。
note-two-conditions = 2023年的辦法要求兩點：因事故或違反安全生產法律受到行政處罰，並且性質惡劣、情節嚴重。作出處罰的機關決定列入，並對列入負責。
note-no-penalty = 列入沒有處罰作依據。2023年的辦法只列入受到處罰的，所以可以據此請求更正，並使用救濟途徑。
note-reasons-as-reported = 據報導有九種情形，看到了六種：發生重大事故；十二個月內發生兩起較大事故；按《安全生產法》第114條加倍罰款；瞞報、謊報事故；主要負責人不組織搶救或逃匿；無證經營或在許可證暫扣期間經營。還寫了出租出借資質和檢測機構出具虛假報告。
note-not-by-itself-2017 = 只是一年期滿還不夠。據報導，需要在最後三十日內申請，並由中央機關決定。
note-no-request-2017 = 沒有按期申請。之後會怎樣，沒有在任何報導裡找到，所以說不出移出途徑。
note-request-too-early-2017 = 申請在三十日開始之前提出。它算不算，沒有找到；在三十日內再申請一次，是穩妥的做法。
note-local-lists-2016 = 以前各省有自己的名單，期限不同：據報導，天津和江蘇規定首次一年、再次三年。
note-no-transition = 列入在2023年10月以前。2023年辦法讀到的部分沒有提到以前的列入，舊規則何時失效也沒有核實。
note-false-papers = 只從一個省得知：隱瞞情況或材料虛假的，撤銷提前移出，恢復列入。此後時間從什麼時候起算，沒有報導。
note-penalty-gone = 列入所依據的處罰不再成立。已公開的處罰應當在三個工作日內撤回。這對列入意味著什麼，寫在沒有讀到的部分；沒有處罰，列入的條件就不具備。
note-other-bans = 《安全生產法》另有禁止：出具虛假報告或出借資質的機構的人員，五年或終身（第92條）；被關閉單位的主要負責人（第113條）。它們獨立計算，不隨這份名單結束。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。對行政復議來說，這寫在2024年起施行的法律裡。列入是這樣的決定，是一種解讀。
note-credit-china = 這是一種解讀：「信用中國」網站接收申請並轉交。按它自己的規則，嚴重失信名單的信息至少公示一年，最長三年；到那時仍沒有改正的，按主管機關的規則辦。
note-names-of-persons-on-credit-china = 「信用中國」原則上不公示個人信息。如果那裡顯示了姓名，可以提出異議；異議在受理後七個工作日內核查。
note-freshness = 內容有多新：最近一次核對是2026年11月23日。沒有發現2023年辦法有修改，但它的大部分沒有讀到。

## 來源

source-mem-11-2023 = 《安全生產嚴重失信主體名單管理辦法》（應急管理部令第11號，2023年）
    .short = 2023年《辦法》
source-mem-11-press = 關於第11號令列入情形的報導（2023年8月）
    .short = 關於第11號令的報導
source-shanxi-2024 = 山西省關於安全生產嚴重失信主體名單的規定（2024年）
    .short = 2024年山西規定
source-saws-49-2017 = 《對安全生產領域失信行為開展聯合懲戒的實施辦法》（國家安全生產監督管理總局，2017年）
    .short = 2017年《辦法》
source-press-2019 = 關於2019年名單及其措施的報紙報導
    .short = 2019年報紙報導
source-local-2016 = 天津和江蘇的地方名單（2016年）
source-work-safety-law-2021 = 《安全生產法》（2021年修正）
    .short = 《安全生產法》
source-penalty-2021 = 《行政處罰法》（2021年修訂）
    .short = 《行政處罰法》
source-pipl-2021 = 《個人信息保護法》（2021年）
    .short = 《個人信息保護法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-civil-code = 《民法典》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
