# 市場監督管理部門的嚴重違法失信名單：讀者看到的全部文字。
# 邏輯在rules/market-regulation/pack.toml；那裡的每個id在這裡有對應的文字。

title = 市場監督管理嚴重違法失信名單
    .short = 市場監管嚴重失信
about = 企業違法性質惡劣、情節嚴重、社會危害較大，並受到較重行政處罰的，由市場監督管理局、藥品監督管理部門和知識產權部門列入這份名單。多數列入針對企業；只有法律、行政法規和黨中央、國務院政策文件有規定的，才可以列入責任人。列入滿三年自行結束，法定限制期限更長的，到更長的期限為止；滿一年後可以申請移出。單項處罰的公示是另一種記錄，有自己的期限。
keeper = 市場監督管理部門
look-for = 列入嚴重違法失信名單決定書（列入严重违法失信名单决定书）；或者在國家企業信用信息公示系統（国家企业信用信息公示系统）網站（gsxt.gov.cn）上，「列入嚴重違法失信名單（黑名單）信息」（列入严重违法失信名单（黑名单）信息）一欄。食品案件中也可能寫作「食品安全嚴重違法生產經營者黑名單」（食品安全严重违法生产经营者黑名单）。2021年9月以前，名稱是「嚴重違法失信企業名單」（严重违法失信企业名单）。

actor-authority = 市場監督管理部門
actor-court = 受理破產的法院

## 問題分組

group-listing = 關於這次列入，知道些什麼？
group-measure = 是否被處以有期限的限制或禁止？
group-correction = 之後做了什麼？
group-request = 是否申請過移出？
group-challenge = 是否對列入或它所依據的處罰提出過爭議？
group-firm = 企業後來怎麼樣了？
group-afterwards = 關於列入的結束，知道些什麼？

## 事實

fact-who = 查看的對象是誰：被列入的企業，還是為它負責的人？
    .name = 查看的對象
    .help = 企業指受到處罰的公司、個體工商戶或其他組織。責任人指其法定代表人、負責人，或者被列明為有責任的其他人。
    .why = 有些途徑只對企業開放；不得任職的限制則落在法定代表人身上（第107號令第20條、第22條；2024年《條例》第18條第2款）。
fact-who-entity = 被列入的企業本身，也包括個體工商戶
fact-who-responsible-person = 其法定代表人或其他責任人

fact-listed_on = 列入決定是哪一天作出的？
    .name = 列入決定
    .help = 列入決定書上的日期，不是網站上的日期。只知道年月或年份，也可以回答。
    .why = 第44號令的一年和三年從列入之日起算（第16條、第21條）；這個日期也決定適用哪個文本。

fact-published_on = 這次列入首次公示是哪一天？
    .name = 列入的首次公示
    .help = 國家企業信用信息公示系統上與列入信息一起顯示的日期。應當在決定後二十個工作日內公示。
    .why = 第107號令的一年和三年從公示起算，不從決定起算（第13條）。
    .step = 列入信息向社會公示

fact-old_ground = 如果列入在2021年9月以前：事由是什麼？
    .name = 舊列入的事由
    .help = 當時多數列入是因為企業在經營異常名錄上已滿三年。較新的列入，請答「其他事由」。
    .why = 對這種事由，五年由舊《條例》本身規定；對其他事由，只有第83號令規定五年，而該令沒能讀到全文（2014年《條例》第17條第3款；第83號令第9條）。
fact-old_ground-three-years-abnormal = 被列入經營異常名錄滿三年仍未履行公示義務
fact-old_ground-other = 其他事由

fact-relapse = 如果列入在2021年9月以前：之後是否又出現列入的事由？
    .name = 舊列入之後的再犯
    .help = 因在經營異常名錄滿三年而列入的，再犯指未報送年度報告、不理會責令，或者企業信息虛假。較新的列入，這一問沒有影響。
    .why = 按舊文本，只有沒有再發生這類情形，滿五年才結束列入（2014年《條例》第17條第3款；第83號令第9條）。

fact-measure = 是否因同一事項被處以有期限的限制或禁止？
    .name = 有期限的限制或禁止
    .help = 例如限制開展生產經營活動、責令停產停業或限制從業。請看處罰決定書。
    .why = 在它的期限內，誰都不能提前移出；它長於三年的，列入就持續同樣長（第44號令第16條第2款、第21條；第107號令第8條第2款、第13條第2款）。
fact-measure-none = 沒有
fact-measure-up-to-three-years = 有，三年以下（含三年）
fact-measure-over-three-years = 有，超過三年
fact-measure-for-life = 有，終身

fact-measure_until = 該限制或禁止的最後一天是哪天？
    .name = 限制或禁止的最後一天
    .help = 處罰決定書或它所引用的法律寫明了期限。沒有這種限制的，答「不知道」。
    .why = 提前移出的申請，以及期限長的列入的結束，都要等到這一天（第44號令第16條第2款、第21條）。

fact-duties_performed = 處罰決定等決定中的義務是否已全部履行？
    .name = 決定中全部義務的履行
    .help = 罰款已繳，其他被要求做的事也都做了。第107號令還加上行政裁決等其他決定中的義務。證明：繳款憑證、履行完畢的證明。
    .why = 這是提前移出的第一個條件（第107號令第13條第1款第1項；第44號令第16條第1款第1項）。
    .step = 決定中的義務全部履行

fact-harm_removed = 是否已糾正違法行為並消除危害後果？
    .name = 危害的消除和行為的糾正
    .help = 當事人自己主動消除危害後果和不良影響，例如召回或退款。證明：信函、照片、整改報告。
    .why = 這是提前移出的第二個條件（第107號令第13條第1款第2項；第44號令第16條第1款第2項）。
    .step = 糾正違法行為並消除危害後果

fact-heavier_penalty = 之後是否又受到市場監督管理部門的較重行政處罰？
    .name = 再次受到較重行政處罰
    .help = 較重行政處罰指：按照從重處罰原則的罰款，降低資質等級，吊銷許可證件或營業執照，限制開展生產經營活動、責令停產停業或責令關閉，限制從業。
    .why = 有這種處罰就沒有提前移出（第107號令第13條第1款第3項；第44號令第16條第1款第3項）。

fact-applied = 申請移出是哪一天？
    .name = 移出申請
    .help = 機關收到申請的日期，書面提出或經信用修復全國統一平台提出都可以。需要申請書、主體資格文件、守信承諾書和已做之事的證明。
    .why = 決定是否受理的兩個工作日由此起算（第107號令第14條第4款；第44號令第17條第2款）。
    .step = 申請移出

fact-accepted = 申請是哪一天受理的？
    .name = 申請的受理
    .help = 機關受理的日期。如果它要求補正材料而沒有受理，答「尚未」。
    .why = 作出決定的期限從受理起算（第107號令第16條第2款；第44號令第17條第3款）。
    .step = 申請被受理

fact-granted = 機關是否已決定提前移出？
    .name = 移出的決定
    .help = 指准予信用修復決定或移出決定。
    .why = 自此機關有三個工作日停止公示（第107號令第17條；第44號令第18條）。
    .step = 機關決定移出

fact-interest_refusal = 機關是否以移出可能危害國家安全或公共利益為由不予修復？
    .name = 因公共利益不予修復
    .help = 不予修復的決定應當寫明這個理由：可能危害國家安全、社會公共利益。
    .why = 這種情況不予信用修復（第107號令第18條）。

fact-fraud = 機關是否認定故意隱瞞真實情況、弄虛作假？
    .name = 認定材料虛假
    .help = 指因此不予信用修復，或者撤銷已作出的准予信用修復的決定。第44號令要求情節嚴重；第107號令沒有這個要求。
    .why = 這樣期限重新計算，並且三年內不能申請信用修復（第107號令第23條；第44號令第20條）。
fact-fraud-none = 沒有
fact-fraud-refused = 有，機關不予信用修復
fact-fraud-revoked = 有，機關撤銷了已准予的移出

fact-fraud_decided_on = 不予修復或撤銷是哪一天作出的？
    .name = 因材料虛假不予修復或撤銷
    .help = 決定的日期。沒有的，答「不知道」。
    .why = 新的期限和三年都從該決定起算（第107號令第23條）。

fact-decision_served = 當事人是哪一天知道列入決定的？
    .name = 列入決定的送達
    .help = 送達的日期，或者以其他方式得知的日期。
    .why = 申請行政復議或起訴的期限由此起算（《行政復議法》第20條；《行政訴訟法》第46條）。

fact-penalty_annulled = 列入所依據的處罰，是否已被撤銷、確認違法或者無效？
    .name = 列入所依據的處罰被撤銷
    .help = 由機關自己、經行政復議或由法院作出，都算。
    .why = 沒有了處罰，列入也應當撤銷（第44號令第19條）。
    .step = 列入所依據的處罰被撤銷

fact-listing_annulled = 列入決定是否已被撤銷？
    .name = 列入決定被撤銷
    .help = 由機關自己、經行政復議或由法院撤銷，都算。
    .why = 被撤銷的決定不能再支持列入（第44號令第19條、第23條）。
    .step = 列入決定被撤銷

fact-error_found = 機關是否已認定公示的信息有誤？
    .name = 認定公示有誤
    .help = 例如弄錯了企業，或者日期錯誤。任何人有證據都可以要求更正。
    .why = 機關應當及時更正（2024年《條例》第12條第1款）。
    .step = 機關認定公示的信息有誤

fact-deregistered = 企業是否已依法註銷？
    .name = 企業的依法註銷
    .help = 指已清算並依法註銷登記。吊銷營業執照不夠。
    .why = 註銷後，關於該企業的公示信息全部停止公示（第107號令第20條第1款）。
    .step = 企業依法註銷

fact-plan_approved = 法院是否已在破產程序中批准計劃或認可和解協議？
    .name = 計劃或和解協議的批准
    .help = 指批准重整計劃或認可和解協議的裁定。
    .why = 在計劃執行期間，機關可以暫時屏蔽列入信息（第107號令第22條第1款）。
    .step = 法院批准計劃或認可和解協議

fact-relief_asked = 是否已憑該裁定申請臨時信用修復？
    .name = 臨時信用修復申請
    .help = 登記地市場監督管理部門收到臨時信用修復申請的日期。
    .why = 七個工作日由此起算（第107號令第22條第1款）。
    .step = 申請臨時信用修復

fact-plan_completed = 法院是否已確認計劃或和解協議執行完畢？
    .name = 計劃或和解協議的執行完畢
    .help = 指確認執行完畢的裁定書。
    .why = 憑此裁定，企業可以申請信用修復（第107號令第22條第2款）。
    .step = 法院確認計劃執行完畢

fact-repair_asked_after_plan = 是否已憑這第二份裁定申請信用修復？
    .name = 計劃執行完畢後的信用修復申請
    .help = 向登記地市場監督管理部門提出。
    .why = 計劃執行完畢後的信用修復依申請辦理（第107號令第22條第2款）。
    .step = 企業憑執行完畢的裁定申請信用修復

fact-deleted = 列入是否實際上已移出名單？
    .name = 列入的移出
    .help = 如果移出後又恢復，答「尚未」。
    .why = 隨列入而來的限制隨它結束。
    .step = 列入被移出

## 未決的法律問題

reading-transition-44 = 列入在2021年9月以前。第44號令廢止了舊規則，對舊的列入沒有規定。按哪些規則？
reading-transition-44-old-rules = 舊規則：五年，且沒有再犯
reading-transition-44-new-rules-from-listing = 第44號令：自列入起三年
reading-transition-44-new-rules-from-2021 = 第44號令：三年，最早從2021年9月1日起算

reading-transition-107 = 列入在2025年12月25日以前。第107號令對當時正在持續的列入沒有規定。按哪個文本？
reading-transition-107-new-text = 第107號令：它說的是名單上的所有人
reading-transition-107-old-text = 只按第44號令，列入是依它作出的

reading-conflict = 第44號令和第107號令在年限從何時起算、申請多快決定上不同，兩者都沒有寫明讓位於對方。以哪個為準？
reading-conflict-order-107 = 第107號令：後來的規則，專為信用修復而定
reading-conflict-order-44 = 第44號令：沒有被廢止，是這份名單自己的規則

reading-full-years = 滿三年是什麼時候達到的？
reading-full-years-next-day = 最後一天結束之後，即次日
reading-full-years-same-day = 日期相同的那一天

reading-restart-44 = 第44號令說材料虛假的，期限重新計算，沒有說從何時起。從何時起？
reading-restart-44-revocation = 從撤銷移出的決定起，如第107號令所說
reading-restart-44-publication = 從重新公示起，其日期不知道

reading-annulment-anchor = 處罰被撤銷。停止公示的三個工作日從何時起算？
reading-annulment-anchor-penalty = 從處罰被撤銷起
reading-annulment-anchor-listing = 從撤銷列入的決定起

reading-post-ban-start = 法定代表人三年內不得在別處擔任同類職務，從何時起算？條文沒有寫明日期。
reading-post-ban-start-listing = 從列入決定起
reading-post-ban-start-publication = 從列入的公示起

reading-post-ban-2021-to-2024 = 2021年9月至2024年4月，《條例》說的仍是舊名單。它對法定代表人的限制適用於第44號令下的列入嗎？
reading-post-ban-2021-to-2024-covered = 適用，第44號令的名單取代了舊名單
reading-post-ban-2021-to-2024-not-covered = 不適用，第44號令沒有寫這種限制

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-old_text = 這次列入適用2021年9月以前的規則
define-text_107 = 這次列入的期限適用第107號令
define-clock_start = 年限的起算日
define-counted_from = 年限的起算日，或者因材料虛假重新起算的日期
define-text_in_force = 所適用的文本已經施行
define-three_years_over = 已滿三年
define-one_year_over = 已滿一年
define-term_over = 列入的結束：滿三年，或者更長的限制期限屆滿
define-five_years_over = 已滿五年
define-measure_over = 沒有正在持續的有期限的限制或禁止
define-may_ask_again = 沒有正在持續的三年等待期（因材料虛假不予修復）
define-request_open = 可以申請提前移出：沒有關閉的情形，時間和條件都具備
define-grant = 機關決定提前移出
define-request_open_83 = 可以在五年後申請移出：沒有因再犯而關閉
define-conditions_met = 義務全部履行並且危害已消除
define-listed_under_44 = 列入決定在2021年9月1日或以後作出
define-accepted_since_107 = 在2025年12月25日或以後受理
define-post_ban_begins = 不得任職限制的起算日
define-post_ban_listing = 這次列入使法定代表人不得任職

define-relief_under_107 = 臨時信用修復在2025年12月25日或以後申請
define-days_2 = 兩個工作日
define-days_3 = 三個工作日
define-days_5 = 五個工作日
define-days_7 = 七個工作日
define-days_10 = 十個工作日
define-days_15 = 十五個工作日
define-days_17 = 十七個工作日
define-days_20 = 二十個工作日

## 離開名單的途徑

path-expiry = 三年屆滿
    .what = 滿三年的，市場監督管理部門應當移出。不需要申請。法定的限制或禁止長於三年的，列入持續到該限制屆滿。
path-repair = 滿一年後申請提前移出
    .what = 信用修復：滿一年後，當事人履行了全部義務、糾正了違法行為、沒有再受到較重行政處罰的，可以申請移出。由機關決定；條文沒有承諾一定移出。只作承諾從來不夠。
path-granted = 已決定提前移出
    .what = 機關決定移出後，有三個工作日辦理移出並解除有關措施。
path-penalty-annulled = 列入所依據的處罰失效
    .what = 該處罰被撤銷、確認違法或者無效的，機關應當也撤銷列入，並在三個工作日內停止公示。不需要等滿任何年限。
path-review = 列入決定經復議、訴訟等被撤銷
    .what = 對列入或不予移出，當事人可以申請行政復議，也可以提起行政訴訟。決定被撤銷的，列入就失去依據。條文沒有為這種情況規定天數。
path-correction = 公示的錯誤得到更正
    .what = 公示的信息有誤的，例如弄錯了企業，機關應當及時更正，任何人有證據都可以要求更正。不需要等滿任何年限，也不需要承諾。條文沒有規定天數。
path-deregistered = 企業依法註銷
    .what = 企業依法註銷後，登記地市場監督管理部門應當把它移出名單。對其人員的任職和從業限制按各自的法律繼續。條文沒有規定天數。
path-masked = 破產計劃執行期間屏蔽列入信息
    .what = 憑法院裁定，企業可以申請臨時信用修復。機關可以在七個工作日內屏蔽列入信息，或者添加聲明。這不是移出：計劃失敗的，重新公示。
path-plan-completed = 破產計劃執行完畢
    .what = 企業憑法院關於執行完畢的裁定申請信用修復。已糾正違法行為或履行義務的，機關應當停止公示。沒有規定最短期限。
path-five-years-2014 = 五年內沒有再犯（2014年《條例》）
    .what = 因在經營異常名錄滿三年而作出的舊列入，五年內沒有再出現該名單的事由的，屆滿結束。這條規則在《條例》中一直保留到2024年修訂。
path-five-years-83 = 五年內沒有再犯（第83號令）
    .what = 因其他事由作出的舊列入，五年內沒有新的列入事由的，屆滿結束。第83號令只見到轉載；看來需要申請才移出。

## 程序

procedure-listing = 列入信息的公示
    .what = 列入信息要多快公示。
procedure-listing-publish = 機關與企業在同一省的，由該機關公示列入信息
procedure-listing-forward = 機關在另一省的，把列入信息送到企業所在省，收到後應當在十個工作日內公示
procedure-repair = 申請提前移出
    .what = 向作出列入決定的機關申請。
procedure-repair-apply = 申請移出，附申請書、主體資格文件、承諾書和已做之事的證明
procedure-repair-accept = 機關受理申請，或者一次性告知要補正的材料
procedure-repair-decide = 機關決定是否移出
procedure-repair-decide-extended = 案情複雜而延長十個工作日時的最後一天（第107號令）
procedure-repair-take-down = 機關停止公示並解除有關措施
procedure-repair-83 = 按舊的第83號令申請移出
    .what = 只從轉載得知。
procedure-repair-83-apply-83 = 五年後申請移出
procedure-repair-83-decide-83 = 機關作出決定（因在經營異常名錄滿三年的列入）
procedure-temporary-masking = 破產中的臨時信用修復
    .what = 機關可以辦理，但不是必須。
procedure-temporary-masking-ask = 憑法院裁定申請臨時信用修復
procedure-temporary-masking-mask = 機關可以最遲在這一天屏蔽列入信息
procedure-correction = 要求更正錯誤
    .what = 從公示第一天起就可以。
procedure-correction-demand = 附證據要求更正
procedure-challenge = 對決定提出爭議
    .what = 向上級機關申請行政復議，或者起訴；先走哪一條都可以。對不予移出，也有同樣的途徑，期限從不予移出起算。決定書沒有告知可以申請復議或起訴、向誰提出、期限多長的，期限從知道或者應當知道這些內容時才起算，但最遲自知道決定本身之日起滿一年為止。
procedure-challenge-reconsideration = 申請行政復議
procedure-challenge-lawsuit = 直接提起行政訴訟

## 列入帶來的後果

effect-publication = 列入信息在全國的信用網站上向所有人公示
effect-circulation = 列入信息傳給其他機關，這些機關可以實施聯合懲戒
effect-approvals-and-qualifications = 審查行政許可、資質、資格和等級時的重要不利考量因素
effect-procurement-and-bidding = 政府採購和招標投標中的限制或禁止
effect-state-land = 國有土地出讓中的限制或禁止
effect-inspections = 列為重點監管對象，提高檢查頻次
effect-commitment-procedure = 不適用告知承諾制
effect-honours = 不授予榮譽
effect-simple-deregistration = 企業不能辦理簡易註銷
effect-fraud-decision-shown = 因材料虛假的不予修復或撤銷，本身也向社會公示

## 移出不解除的限制

bar-representative-elsewhere = 被列入企業的法定代表人、負責人不得在其他企業擔任同類職務（三年）
bar-no-new-repair-request = 材料虛假後不得申請信用修復（三年）
bar-statutory-limit = 隨處罰而來的限制或禁止按其自身的法律繼續

## 說明

note-two-texts = 關於信用修復的第107號令晚於關於名單的第44號令，沒有廢止它。兩者不同：一年和三年從公示起算（第107號令）或從列入起算（第44號令），決定的期限是七個或十五個工作日。除非選擇另一種讀法，結果按第107號令。同一機關的規定，特別規定和新規定優先（《立法法》第103條）；新的一般規定與舊的特別規定不一致的，由該機關裁決（第106條）。哪一個是特別規定，可以爭論。
note-no-transition-107 = 列入在2025年12月25日以前，第107號令沒有過渡條款。兩個文本不同的地方都列出。《立法法》說規定不溯及既往，為了更好地保護人的權利而作的特別規定除外（第104條）；對仍在持續的列入，這是否就解決了問題，沒有寫明。
note-no-transition-44 = 列入在2021年9月以前，第44號令沒有過渡條款。舊的五年和新的三年都列出。《立法法》說規定不溯及既往，為了更好地保護人的權利而作的特別規定除外（2015年文本第93條）；對仍在持續的列入，這是否就解決了問題，沒有寫明。
note-order-83-not-read = 2015年第83號令只能讀到轉載，而且沒有讀到結尾。它的施行日2016年4月1日憑記憶寫出。
note-person-needs-a-rule = 第44號令規定，只有法律、行政法規和黨中央、國務院政策文件有規定的，才可以列入責任人。決定書沒有寫明是哪一條的，值得在復議或訴訟中提出。
note-no-intent = 能證明沒有主觀故意的，根本不應列入。這是對決定提出爭議的理由，不是信用修復的條件。
note-consent-above = 縣級或市級機關列入之前需要上級同意，列入應當與處罰一併決定，並事先把理由告知當事人。缺了哪一步，值得在復議或訴訟中提出。
note-penalty-shown-apart = 列入移出時，它所依據的處罰的公示也結束，除非第107號令給該處罰規定了更長的公示期。關於市場監管處罰公示的規則包計算那個期限。
note-grant-is-a-decision = 條件全部具備，只是可以申請；機關仍要審查後決定。第107號令還允許機關在移出可能危害國家安全或公共利益時不予修復。不予修復應當書面作出並說明理由。
note-another-province = 作出決定的機關與企業不在同一省的：它應當在決定後三個工作日內把結果推送給登記地市場監督管理部門，由後者協助停止公示。最後這一步沒有規定天數，所以可能比所示的三個工作日更久。
note-false-papers-44 = 按第44號令，只有隱瞞事實或材料虛假情節嚴重的，才撤銷移出。列入恢復，期限重新計算；第44號令沒有說此後不能提前移出。
note-credit-china-is-apart = 「信用中國」網站顯示副本。第107號令要求兩個網站共享數據、互認決定；副本是否已撤下，應當去查看。
note-plan-failed = 破產計劃沒有執行的，市場監督管理部門應當重新公示列入信息。
note-private-websites = 出售企業信息的民間網站應當即時按國家網站更新。那裡還有過時的列入信息的，可以據此寫信給該網站。
note-revision-draft = 第44號令的修訂草案2025年10月公開徵求意見。是否已通過，沒有查到；草案不是法律。
note-posts-after-deregistration = 企業註銷，並不結束對其法定代表人的任職或從業限制；這些限制按各自的法律繼續。
note-private-economy = 對民營企業和經營者，2025年的一部法律規定，符合信用修復條件的，機關及時解除措施、終止公示，並在各平台同步進行。它沒有規定天數。

## 假設

assume-no-new-listing = 之後沒有新的列入決定，也沒有虛假材料
assume-no-heavier-penalty = 之後沒有再受到較重行政處罰
assume-no-relapse = 五年內沒有出現新的列入事由

## 來源

source-samr-107 = 《市場監督管理信用修復管理辦法》（市場監管總局令第107號，2025年）
    .short = 市場監管總局令第107號
source-samr-44 = 《市場監督管理嚴重違法失信名單管理辦法》（市場監管總局令第44號，2021年）
    .short = 市場監管總局令第44號
source-saic-83 = 《嚴重違法失信企業名單管理暫行辦法》（工商總局令第83號，2015年）
    .short = 工商總局令第83號
source-reg-2014 = 《企業信息公示暫行條例》（2014年）
    .short = 2014年《條例》
source-reg-2024 = 《企業信息公示暫行條例》（2024年修訂）
    .short = 2024年《條例》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-legislation-2015 = 《立法法》（2015年修正）
    .short = 原《立法法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-civil-code = 《民法典》
    .short = 《民法典》
source-registration-rules-2022 = 《市場主體登記管理條例實施細則》（2022年）
    .short = 2022年登記《實施細則》
source-private-economy-2025 = 《民營經濟促進法》（2025年）
    .short = 《民營經濟促進法》
source-draft-2025 = 第44號令修訂草案（2025年10月）
    .short = 2025年草案
