# 經營異常名錄：讀者看到的全部文字。
# 邏輯在rules/abnormal-operations/pack.toml；那裡的每個id在這裡有對應的文字。

title = 經營異常名錄
    .short = 經營異常
about = 企業、個體工商戶和農民專業合作社沒有報送年度報告、不理會要求公示信息的責令、提供虛假信息、沒有變更被要求更改的名稱，或者在登記的地址聯繫不上的，由市場監督管理局列入這份名錄。列入沒有自己的終點：要到問題糾正並申請移出為止，不論多久。沒有最短期限。
keeper = 市場監督管理部門
look-for = 列入經營異常名錄決定書（列入经营异常名录决定书）；或者在國家企業信用信息公示系統（国家企业信用信息公示系统）網站（gsxt.gov.cn）上，「列入經營異常名錄信息」（列入经营异常名录信息）一欄。2025年以前的個體工商戶：「標記為經營異常狀態」（标记为经营异常状态）。

actor-authority = 市場監督管理部門
actor-court = 受理破產的法院

## 問題分組

group-listing = 關於這次列入，知道些什麼？
group-removal = 問題是否已糾正，是否申請過移出？
group-objection = 是否對列入提出過異議或爭議？
group-firm = 經營主體後來怎麼樣了？
group-afterwards = 關於列入的結束，知道些什麼？

## 事實

fact-business = 被列入的是哪一類經營主體？
    .name = 經營主體的類別
    .help = 登記信息上寫著：企業（公司或其他企業）、個體工商戶，或農民專業合作社。
    .why = 各有自己的《辦法》；對個體工商戶，未報年度報告的公示滿一年即結束。
fact-business-company = 公司或其他企業
fact-business-sole-trader = 個體工商戶
fact-business-cooperative = 農民專業合作社

fact-listed_on = 列入決定是哪一天作出的？
    .name = 列入決定
    .help = 顯示為「列入日期」的日期。只知道年月或年份，也可以回答。
    .why = 它決定適用哪個文本；按舊文本，還決定是否已滿三年（2014年《辦法》第10條）。

fact-ground = 因什麼事由被列入？
    .name = 列入的事由
    .help = 列入事由寫在列入信息旁邊。有多次列入的，一次看一個。
    .why = 事由說明什麼必須糾正，以及機關的期限從何時起算（第107號令第12條、第16條）。
fact-ground-no-report = 未按照規定期限公示年度報告
fact-ground-order-ignored = 未在責令的期限內公示有關企業信息
fact-ground-false-information = 公示信息隱瞞真實情況、弄虛作假
fact-ground-name-not-changed = 被要求更改名稱而未辦理企業名稱變更登記
fact-ground-unreachable = 通過登記的住所或者經營場所無法聯繫
fact-ground-other = 其他違法行為

fact-published_on = 這次列入首次公示是哪一天？
    .name = 列入的首次公示
    .help = 國家企業信用信息公示系統上顯示的日期。
    .why = 提出異議的三十日由此起算（2025年《辦法》第15條）。
    .step = 列入信息向社會公示

fact-cured = 導致列入的問題是否已糾正？
    .name = 問題的糾正
    .help = 視事由而定：補報並公示未報的年度報告；公示被責令公示的信息；更正虛假信息；登記新的名稱；登記新的地址，或者證明可以重新取得聯繫；其他違法行為已經糾正。請填全部做完的日期。
    .why = 除此之外，沒有別的能打開移出（第107號令第12條；2025年《辦法》第11條至第14條）。
    .step = 導致列入的問題得到糾正

fact-applied = 是否申請過移出？
    .name = 移出申請
    .help = 機關收到申請的日期，書面提出或經信用修復全國統一平台提出都可以。
    .why = 機關的期限從申請或受理起算（第107號令第14條、第16條）。
    .step = 申請移出

fact-accepted = 申請是哪一天受理的？
    .name = 申請的受理
    .help = 機關受理的日期。2025年12月25日起的申請需要這個日期。
    .why = 作出決定的兩個工作日從受理起算（第107號令第16條第1款）。
    .step = 申請被受理

fact-verified = 機關是哪一天查實問題已糾正的？
    .name = 查實問題已糾正
    .help = 涉及地址的，機關常常上門或寄信查實、核實。未報年度報告的，不需要這個日期。
    .why = 涉及地址的，以及按舊文本涉及名稱或虛假信息的，期限從查實起算（第107號令第16條第1款；2025年《辦法》第13條、第14條）。
    .step = 機關查實問題已糾正

fact-decided = 機關是否已決定移出？
    .name = 移出的決定
    .help = 移出決定，寫有日期和事由。
    .why = 自此機關有三個工作日處理數據（第107號令第17條）。
    .step = 機關決定移出

fact-interest_refusal = 機關是否以移出可能危害國家安全或公共利益為由不予修復？
    .name = 因公共利益不予修復
    .help = 不予修復的決定應當寫明這個理由：可能危害國家安全、社會公共利益。
    .why = 這種情況不予信用修復（第107號令第18條）。

fact-fraud = 機關是否認定，在申請移出時故意隱瞞真實情況、弄虛作假？
    .name = 認定材料虛假
    .help = 指因此不予信用修復，或者撤銷已准予的移出。它不同於可能導致列入的那些虛假企業信息。
    .why = 三年內不能申請信用修復（第107號令第23條）。
fact-fraud-none = 沒有
fact-fraud-refused = 有，機關不予信用修復
fact-fraud-revoked = 有，機關撤銷了已准予的移出

fact-fraud_decided_on = 不予修復或撤銷是哪一天作出的？
    .name = 因材料虛假不予修復或撤銷
    .help = 決定的日期。沒有的，答「不知道」。
    .why = 三年從該決定起算（第107號令第23條第2款）。

fact-objected = 經營主體是否對列入提出過書面異議？
    .name = 對列入的書面異議
    .help = 附證據向作出列入的機關提出。請填機關收到的日期。
    .why = 應當在公示之日起三十日內提出（2025年《辦法》第15條第1款）。
    .step = 經營主體附證據提出書面異議

fact-objection_accepted = 異議是哪一天受理的？
    .name = 異議的受理
    .help = 機關在五個工作日內決定是否受理異議。
    .why = 之後它有二十個工作日核實（2025年《辦法》第15條第1款）。
    .step = 異議被受理

fact-error_found = 機關是否已認定列入是錯誤的？
    .name = 認定列入錯誤
    .help = 例如年度報告已經報送，或者弄錯了企業。
    .why = 對異議核實發現錯誤的，機關應當自查實起五個工作日內更正（2025年《辦法》第15條第2款）。
    .step = 機關認定列入是錯誤的

fact-decision_known = 經營主體是哪一天知道列入決定的？
    .name = 知道列入決定的日期
    .help = 送達的日期，或者看到列入信息的日期。
    .why = 申請行政復議或起訴的期限由此起算（《行政復議法》第20條；《行政訴訟法》第46條）。

fact-listing_annulled = 列入決定是否已被撤銷？
    .name = 列入決定被撤銷
    .help = 由機關自己、經行政復議或由法院撤銷，都算。
    .why = 被撤銷的決定不能再支持列入（2025年《辦法》第16條）。
    .step = 列入決定被撤銷

fact-deregistered = 經營主體是否已依法註銷？
    .name = 經營主體的依法註銷
    .help = 指依法註銷登記。在名錄上時，不能辦理簡易註銷。
    .why = 註銷後，經營主體移出名錄（第107號令第20條第1款）。
    .step = 經營主體依法註銷

fact-plan_approved = 法院是否已在破產程序中批准計劃或認可和解協議？
    .name = 計劃或和解協議的批准
    .help = 指批准重整計劃或認可和解協議的裁定。
    .why = 在計劃執行期間，機關可以暫時屏蔽列入信息（第107號令第22條第1款）。
    .step = 法院批准計劃或認可和解協議

fact-relief_asked = 是否已憑該裁定申請臨時信用修復？
    .name = 臨時信用修復申請
    .help = 市場監督管理部門收到申請的日期。
    .why = 七個工作日由此起算（第107號令第22條第1款）。
    .step = 申請臨時信用修復

fact-plan_completed = 法院是否已確認計劃或和解協議執行完畢？
    .name = 計劃或和解協議的執行完畢
    .help = 指確認執行完畢的裁定書。
    .why = 憑此裁定，經營主體可以申請信用修復（第107號令第22條第2款）。
    .step = 法院確認計劃執行完畢

fact-repair_asked_after_plan = 是否已憑這第二份裁定申請信用修復？
    .name = 計劃執行完畢後的信用修復申請
    .help = 向登記地市場監督管理部門提出。
    .why = 計劃執行完畢後的信用修復依申請辦理（第107號令第22條第2款）。
    .step = 經營主體憑執行完畢的裁定申請信用修復

fact-deleted = 列入是否實際上已移出名錄？
    .name = 列入的移出
    .help = 顯示為「移出日期」的日期。如果移出後又恢復，答「尚未」。
    .why = 隨列入而來的後果隨它結束。
    .step = 列入被移出

## 未決的法律問題

reading-transition = 列入在2025年3月修訂以前，修訂對舊的列入沒有規定。按哪個文本？
reading-transition-revised-text = 修訂後的文本：申請沒有時限
reading-transition-old-text = 2014年的文本：企業只能在三年內申請

reading-speed = 第107號令和各《辦法》對今天的申請多快決定規定不同。以哪個為準？
reading-speed-order-107 = 第107號令：兩個工作日，適用於2025年12月25日起的申請
reading-speed-measures = 各類經營主體的《辦法》：五個工作日

reading-check-start = 核實異議的二十個工作日從何時起算？
reading-check-start-acceptance = 從受理起
reading-check-start-receipt = 從收到起

reading-three-years = 申請的三年（2014年文本）屆滿之日是休息日的，順延到下一個工作日嗎？
reading-three-years-corresponding-day = 不順延
reading-three-years-rolls = 順延

reading-false-papers = 材料虛假後三年內不能申請，也適用於這份沒有自己期限的名錄嗎？
reading-false-papers-no-request-for-three-years = 適用，該規則說的是一切信用修復
reading-false-papers-only-records-with-a-period = 不適用，它是為有期限的記錄而定的

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-put_right_and_asked = 已糾正並且已申請移出
define-asked_before_107 = 在2025年12月25日以前糾正並申請
define-asked_since_107 = 在2025年12月25日或以後糾正並申請
define-three_years_end = 在名錄上三年的屆滿日
define-three_year_window = 申請必須在三年內提出（2014年文本，企業）
define-request_counts = 已糾正並申請；有時限的，在時限之內
define-may_ask_again = 沒有正在持續的三年等待期（因材料虛假）
define-request_open = 可以申請移出：事由已糾正，沒有使申請關閉的情形
define-due_by_measures_before = 按《辦法》作出決定的最後一天，適用於2025年12月25日以前的申請
define-due_by_measures_since = 按《辦法》作出決定的最後一天，適用於以後的申請
define-due_by_107 = 按第107號令作出決定的最後一天
define-decision_due = 作出決定的最後一天
define-objection_end = 提出異議的最後一天
define-objected_in_time = 及時提出的異議
define-escalation = 轉入嚴重違法名單的規則取消以前，在名錄上已滿三年

define-relief_under_107 = 臨時信用修復在2025年12月25日或以後申請
define-fraud_under_107 = 因材料虛假的不予修復或撤銷在2025年12月25日或以後作出
define-days_2 = 兩個工作日
define-days_3 = 三個工作日
define-days_5 = 五個工作日
define-days_7 = 七個工作日
define-days_12 = 兩個工作日再加十個工作日
define-days_20 = 二十個工作日

## 離開名錄的途徑

path-report-filed = 補報年度報告並申請移出
    .what = 補報並公示未報的年度報告後，經營主體申請移出。市場監督管理部門應當在規定的期限內作出決定，並移出名錄。
path-information-shown = 公示被責令公示的信息並申請移出
    .what = 按責令公示信息後，經營主體申請移出。市場監督管理部門應當在規定的期限內作出決定。
path-name-changed = 辦理名稱變更登記
    .what = 新名稱登記後，登記機關應當把經營主體移出名錄。名稱登記的規定不要求申請；提出申請，則使《辦法》的期限開始計算。
path-reachable-again = 重新取得聯繫並申請移出
    .what = 經營主體登記新地址，或者證明在原地址可以聯繫到，並申請移出。期限從機關核實起算。
path-information-corrected = 更正虛假信息並申請移出
    .what = 更正信息後，經營主體申請移出。對企業，這一事由在2025年取消；舊的列入仍可作為已糾正的其他違法行為移出。
path-other-violation-corrected = 糾正其他違法行為並申請移出
    .what = 對導致列入的任何其他違法行為，糾正之後，第107號令都開放這條途徑。
path-decided = 已決定移出
    .what = 機關決定後，有三個工作日處理數據。
path-objection = 及時提出的異議成立
    .what = 自公示起三十日內，經營主體可以附證據提出書面異議。機關查實錯誤的，應當在五個工作日內更正。
path-correction = 錯誤隨時得到更正
    .what = 三十日之後，錯誤也應當及時更正，任何人有證據都可以要求更正。條文沒有規定天數。
path-review = 列入決定經復議、訴訟等被撤銷
    .what = 對列入或不予移出，經營主體可以申請行政復議，也可以提起行政訴訟。決定被撤銷的，列入就失去依據。條文沒有為這種情況規定天數。
path-deregistered = 經營主體依法註銷
    .what = 依法註銷後，市場監督管理部門應當把經營主體移出名錄。條文沒有規定天數。
path-masked = 破產計劃執行期間屏蔽列入信息
    .what = 憑法院裁定，經營主體可以申請臨時信用修復。機關可以在七個工作日內屏蔽列入信息，或者添加聲明。這不是移出：計劃失敗的，重新公示。
path-plan-completed = 破產計劃執行完畢
    .what = 經營主體憑法院關於執行完畢的裁定申請信用修復。問題已糾正的，機關應當停止公示。

## 程序

procedure-removal = 申請移出
    .what = 向登記地市場監督管理部門申請。
procedure-removal-apply = 申請移出，附問題已糾正的證明
procedure-removal-accept = 機關受理申請，或者一次性告知要補正的材料
procedure-removal-decide = 機關決定是否移出
procedure-removal-decide-extended = 情況複雜或需要核實、機關負責人延長十個工作日時的最後一天（第107號令）
procedure-removal-take-down = 機關停止公示
procedure-objection = 對列入提出異議
    .what = 針對本來不該作出的列入。
procedure-objection-object = 附證據提出書面異議
procedure-objection-accept-objection = 機關決定是否受理異議
procedure-objection-check = 機關核實並書面答覆
procedure-objection-put-right = 機關更正錯誤
procedure-challenge = 對決定提出爭議
    .what = 向上級機關申請行政復議，或者起訴；先走哪一條都可以。對不予移出，也有同樣的途徑，期限從不予移出起算。決定書沒有告知可以申請復議或起訴、向誰提出、期限多長的，期限從知道或者應當知道這些內容時才起算，但最遲自知道決定本身之日起滿一年為止。
procedure-challenge-reconsideration = 申請行政復議
procedure-challenge-lawsuit = 直接提起行政訴訟
procedure-three-years-2014 = 按舊規則在名錄上滿三年
    .what = 隨2024年《條例》修訂而取消。
procedure-three-years-2014-reminder = 機關在最後六十日內公告提醒企業
procedure-three-years-2014-moved-on = 機關把企業移入嚴重違法企業名單
procedure-temporary-masking = 破產中的臨時信用修復
    .what = 機關可以辦理，但不是必須。
procedure-temporary-masking-ask = 憑法院裁定申請臨時信用修復
procedure-temporary-masking-mask = 機關可以最遲在這一天屏蔽列入信息

## 列入帶來的後果

effect-publication = 列入信息在全國的信用網站上向所有人公示
effect-procurement-and-bidding = 政府採購和招標投標中的限制或禁止
effect-state-land = 國有土地出讓中的限制或禁止
effect-honours = 不授予榮譽，或者少授予榮譽
effect-simple-deregistration = 不能辦理簡易註銷
effect-fraud-decision-shown = 因材料虛假的不予修復或撤銷，本身也向社會公示

## 移出不解除的限制

bar-no-new-repair-request = 材料虛假後不得申請信用修復（三年）

## 說明

note-no-end-of-its-own = 這次列入不會自己失效。它要到問題糾正為止；除名稱事由外，還要申請移出。沒有最短期限，也沒有哪種承諾本身就能移出。
note-two-texts = 第107號令給受理兩個工作日、決定兩個工作日，情況複雜或需要核實的，機關負責人可以再延長十個工作日；企業、個體工商戶和合作社的《辦法》總共給五個工作日，沒有被廢止。對2025年12月25日起的申請，除非選擇另一種讀法，結果按第107號令。同一機關的規定，特別規定和新規定優先（《立法法》第103條）；新的一般規定與舊的特別規定不一致的，由該機關裁決（第106條）。哪一個是特別規定，可以爭論。
note-day-of-the-revision = 《辦法》在2025年3月18日修訂。修訂從哪一天起算，沒有查到；這裡用公布之日。
note-transition-silent = 列入在2025年3月修訂以前，修訂沒有過渡條款。舊文本只允許企業在三年內申請移出。《立法法》說規定不溯及既往，為了更好地保護人的權利而作的特別規定除外（第104條）；對仍在持續的列入，這是否就解決了問題，沒有寫明。
note-three-years-to-the-serious-list = 按舊《條例》，企業在這份名錄上滿三年而未履行公示義務的，移入嚴重違法企業名單，在那裡停留五年。如果在2024年5月1日以前已滿三年，也要查一查有沒有那樣的列入：那是嚴重違法失信名單規則包的案例。
note-three-years-no-longer = 2024年5月1日起，在這份名錄上滿三年不再轉入嚴重違法名單。
note-licence-can-be-revoked = 企業連續兩個年度未報送年度報告、沒有改正又聯繫不上的，吊銷營業執照。那是一項處罰，有自己的後果。
note-false-information-dropped = 2025年起，對企業來說，虛假信息不再是列入這份名錄的事由；改為罰款，情節嚴重的列入嚴重違法失信名單。
note-two-letters = 向登記的地址寄出兩次專用信函都無人簽收的，企業視為無法聯繫，兩次相隔十五日以上三十日以下。如果信函的間隔不是這樣，這就是提出異議的理由。
note-name-needs-no-request = 《企業名稱登記管理規定》說，新名稱登記後，機關把企業移出名錄。它的效力高於要求申請的《辦法》。
note-sole-trader-display = 個體工商戶未報年度報告的，從當年7月1日公示到次年6月30日。之後公示自行結束，但條文沒有說列入也隨之結束；補報年度報告並申請移出，仍是穩妥的辦法。
note-penalty-beside = 列入之外還可能有罰款，逾期報告最多1萬元。罰款的公示是另一條記錄。
note-penalty-display-blocked = 按第45號令，被列入這份名錄，任何處罰的公示就不能提前結束。第107號令不再這樣規定。
note-measures-of-2021 = 2021年9月至2025年12月之間的申請，2021年的信用修復辦法與舊《辦法》並行適用。據一個縣級機關轉述，其條件相同；條文沒有讀到。
note-false-papers = 材料虛假的，第107號令恢復列入，公示不予修復或撤銷三年，並使任何信用修復關閉三年。這次列入本身沒有可以重新計算的期限。
note-credit-china-is-apart = 「信用中國」網站顯示副本。第107號令要求兩個網站共享數據、互認決定；副本是否已撤下，應當去查看。
note-plan-failed = 破產計劃沒有執行的，市場監督管理部門應當重新公示列入信息。
note-moved-to-another-place = 由登記地機關負責。經營主體已遷移的，原登記地機關應當協助新登記地機關辦理移出。

## 來源

source-measures-2014 = 2014年關於企業、個體工商戶和農民專業合作社的三個《辦法》（第68號、第69號、第70號令）
    .short = 2014年《辦法》
source-samr-101 = 2025年修訂後的三個《辦法》（市場監管總局令第101號）
    .short = 2025年修訂《辦法》
source-abn-2014 = 《企業經營異常名錄管理暫行辦法》（2014年第68號令）
    .short = 2014年《辦法》（企業）
source-abn-2025 = 《企業經營異常名錄管理辦法》（2025年修訂）
    .short = 2025年《辦法》（企業）
source-sole-trader-2025 = 《個體工商戶年度報告辦法》（2025年修訂）
    .short = 2025年《辦法》（個體工商戶）
source-cooperative-2025 = 《農民專業合作社年度報告公示辦法》（2025年修訂）
    .short = 2025年《辦法》（合作社）
source-samr-107 = 《市場監督管理信用修復管理辦法》（市場監管總局令第107號，2025年）
    .short = 市場監管總局令第107號
source-samr-3-2021 = 《市場監督管理信用修復管理辦法》（2021年）
    .short = 2021年信用修復辦法
source-reg-2014 = 《企業信息公示暫行條例》（2014年）
    .short = 2014年《條例》
source-reg-2024 = 《企業信息公示暫行條例》（2024年修訂）
    .short = 2024年《條例》
source-name-2020 = 《企業名稱登記管理規定》（2020年修訂）
    .short = 《企業名稱登記管理規定》
source-registration-rules-2022 = 《市場主體登記管理條例實施細則》（2022年）
    .short = 2022年登記《實施細則》
source-registration-2021 = 《市場主體登記管理條例》（2021年）
    .short = 2021年登記《條例》
source-samr-45 = 《市場監督管理行政處罰信息公示規定》（市場監管總局令第45號，2021年）
    .short = 市場監管總局令第45號
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-civil-code = 《民法典》
    .short = 《民法典》
