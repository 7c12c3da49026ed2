# 市場監督管理部門公示的處罰和抽查負面結果：讀者看到的全部文字。
# 邏輯在rules/market-penalties/pack.toml；那裡的每個id在這裡有對應的文字。

title = 市場監督管理部門公示的行政處罰信息和抽查檢查結果負面信息
    .short = 市場監管處罰公示
act = 停止公示這條信息
gone = 公示結束
was = 公示已停止
about = 市場監督管理局和藥品監督管理部門在國家企業信用信息公示系統上公示其作出的處罰和抽查檢查的負面結果。公示多久取決於處罰：三個月、一年、三年，或者與限制的期限一樣長。多數公示在最短期限過後可以申請提前停止。嚴重違法失信名單是另一種記錄，有自己的規則。
keeper = 市場監督管理部門
look-for = 行政處罰決定書（行政处罚决定书）；在國家企業信用信息公示系統（国家企业信用信息公示系统）網站（gsxt.gov.cn）上，「行政處罰信息」（行政处罚信息）一欄；抽查的，「抽查檢查結果信息」（抽查检查结果信息）一欄，並寫有發現問題。

actor-authority = 市場監督管理部門
actor-court = 受理破產的法院

## 問題分組

group-record = 公示的是什麼，從什麼時候起？
group-penalty = 是什麼處罰？
group-spot = 如果是抽查結果：後來怎麼處理的？
group-correction = 之後做了什麼？
group-request = 是否申請過提前停止公示？
group-challenge = 是否對處罰或公示提出過爭議？
group-firm = 企業後來怎麼樣了？
group-afterwards = 關於公示的結束，知道些什麼？

## 事實

fact-record = 公示的是什麼：處罰，還是抽查的負面結果？
    .name = 信息的種類
    .help = 處罰有帶文號的行政處罰決定書。抽查結果來自抽查檢查，寫明發現了什麼。
    .why = 兩者的終點不同（第107號令第7條至第10條）。
fact-record-penalty = 行政處罰信息
fact-record-spot-check = 抽查檢查結果負面信息

fact-who = 是誰的信息：企業，還是被認定有責任的人？
    .name = 信息的主體
    .help = 個體工商戶在這裡算企業。相關責任人員指與企業一併受處罰的代表或員工。
    .why = 較低數額罰款的標準不同，有些途徑只對企業開放（第107號令第7條第3款、第20條、第22條）。
fact-who-entity = 企業，也包括個體工商戶
fact-who-responsible-person = 相關責任人員

fact-published_on = 首次公示是哪一天？
    .name = 公示的第一天
    .help = 網站上的公示日期。不是處罰決定的日期。只知道年月或年份，也可以回答。
    .why = 這裡的期限從公示起算，不像2026年以前的「信用中國」那樣從決定起算（第45號令第13條第1款；第107號令第7條至第9條）。

fact-decided_on = 處罰決定是哪一天作出的？
    .name = 處罰決定
    .help = 行政處罰決定書上的日期。
    .why = 公示應當在二十個工作日內進行（第45號令第9條），有些任職限制也從這一天起算。

fact-kinds = 決定中有哪些種類的處罰？
    .name = 處罰的種類
    .help = 決定書裡寫的都選。以最長的期限為準。
    .why = 種類決定公示多久、能否提前停止（第107號令第6條至第9條；第45號令第13條、第14條）。
fact-kinds-warning = 警告
fact-kinds-public-criticism = 通報批評
fact-kinds-fine = 罰款
fact-kinds-other = 其他，例如沒收違法所得、沒收非法財物
fact-kinds-limit = 限制開展生產經營活動、責令停產停業、限制從業
fact-kinds-revocation = 降低資質等級、吊銷許可證件、吊銷營業執照、責令關閉

fact-low_fine = 如果有罰款：是否屬於從輕或減輕，且不超過5萬元（責任人員為5000元）？
    .name = 第107號令意義上的較低數額罰款
    .help = 請看決定書是否寫有「從輕」或「減輕」。兩項都要具備：幅度和數額。沒有罰款的，答否。
    .why = 只有這種罰款的，屬於輕微，公示三個月（第107號令第7條第1款第3項、第3款）。

fact-low_fine_province = 如果有罰款：是否屬於省裡規定的較低數額罰款？
    .name = 省裡規定的較低數額罰款
    .help = 按第45號令，各省規定較低數額罰款的數額。這裡沒有去查。沒有罰款的，答否。
    .why = 按第45號令，只有這種罰款的公示三個月，其他公示三年（第13條）。

fact-sector = 違法行為屬於哪個領域？
    .name = 違法行為的領域
    .help = 重點工業產品指實行生產許可證管理或列入公布目錄的產品；請問機關。
    .why = 在這些領域，不屬於輕微的處罰就算嚴重（第107號令第8條第1款第1項）；2021年的辦法寫了其中三個。
fact-sector-food-drugs-special-equipment = 食品、藥品、特種設備
fact-sector-devices-cosmetics-products = 醫療器械、化妝品、重點工業產品
fact-sector-other = 其他領域

fact-limit_length = 如果限制了經營、責令停產停業，或者限制任職或從業：多久？
    .name = 限制的期限
    .help = 寫在決定書或它所引用的法律裡。沒有這種限制的，答「不知道」。
    .why = 公示至少與限制一樣長（第107號令第8條第2款、第4款）。
fact-limit_length-up-to-three-years = 三年以下（含三年）
fact-limit_length-over-three-years = 超過三年
fact-limit_length-for-life = 終身

fact-limit_until = 該限制的最後一天是哪天？
    .name = 限制的最後一天
    .help = 沒有這種限制的，答「不知道」。
    .why = 在此之前不能申請提前停止，公示也不會在此之前結束（第107號令第8條第4款）。

fact-summary = 處罰是適用簡易程序當場作出的嗎？
    .name = 簡易程序
    .help = 決定書寫有「簡易程序」或「當場處罰」。公示處罰的義務針對普通程序。
    .why = 第45號令只要求公示適用普通程序作出的處罰（第2條第1款）。

fact-spot_basis = 如果是抽查結果：後來怎麼處理的？
    .name = 抽查的後果
    .help = 輕微指只有通報批評、較低數額罰款或警告。
    .why = 沒有後果或後果輕微的，公示三個月；否則隨處罰或名單結束（第107號令第10條）。
fact-spot_basis-none-or-minor = 沒有處罰，或處罰輕微
fact-spot_basis-penalty-or-list = 更重的處罰，或列入經營異常名錄、嚴重違法失信名單

fact-linked_ended = 如果抽查導致處罰或列入：其中最後一項是哪一天結束的？
    .name = 抽查背後的處罰公示或列入的結束
    .help = 有多項的，看持續最久的一項。
    .why = 抽查結果應當同時停止公示（第107號令第10條第2款至第4款）。
    .step = 抽查背後的公示或列入結束

fact-duties_performed = 處罰決定中的義務是否已全部履行？
    .name = 決定中全部義務的履行
    .help = 罰款已繳，其他被要求做的事也都做了。證明：繳款憑證、履行完畢的證明。
    .why = 提前停止公示的第一個條件（第107號令第11條第1項；第45號令第14條第1款第1項）。
    .step = 決定中的義務全部履行

fact-harm_removed = 是否已糾正違法行為並消除危害後果？
    .name = 危害的消除和行為的糾正
    .help = 當事人自己主動消除危害後果和不良影響。證明：信函、照片、整改報告。
    .why = 提前停止公示的第二個條件（第107號令第11條第2項；第45號令第14條第1款第2項）。
    .step = 糾正違法行為並消除危害後果

fact-same_kind_again = 之後是否因同一類違法行為又受到市場監督管理部門的處罰？
    .name = 因同一類違法行為再受處罰
    .help = 只有因同一類違法行為再受處罰才算。
    .why = 這樣就不能提前停止（第107號令第11條第3項；第45號令第14條第1款第3項）。

fact-on_other_list = 企業是否在經營異常名錄或嚴重違法失信名單上？
    .name = 在市場監管的其他名單上
    .help = 同一網站上的經營異常名錄或嚴重違法失信名單。
    .why = 按第45號令，在名單上期間不能提前停止（第14條第1款第4項）；第107號令不再這樣規定。

fact-list_removed = 如果處罰導致列入嚴重違法失信名單：企業是哪一天移出該名單的？
    .name = 移出嚴重違法失信名單
    .help = 沒有這種列入的，答「尚未」。
    .why = 列入背後的處罰，其公示隨列入結束，除非該處罰有另外的期限（第107號令第13條第3款）。
    .step = 企業移出嚴重違法失信名單

fact-applied = 申請提前停止公示是哪一天？
    .name = 提前停止公示的申請
    .help = 作出處罰的機關收到申請的日期，書面提出或經信用修復全國統一平台提出都可以。需要申請書、主體資格文件、守信承諾書和已做之事的證明。
    .why = 決定是否受理的兩個工作日由此起算（第107號令第14條第4款）。
    .step = 申請提前停止公示

fact-accepted = 申請是哪一天受理的？
    .name = 申請的受理
    .help = 機關受理的日期。
    .why = 作出決定的期限從受理起算（第107號令第16條第2款）。
    .step = 申請被受理

fact-granted = 機關是否已決定停止公示？
    .name = 停止公示的決定
    .help = 指准予信用修復決定。
    .why = 自此機關有三個工作日撤下這條信息（第107號令第17條）。
    .step = 機關決定停止公示

fact-interest_refusal = 機關是否以修復可能危害國家安全或公共利益為由不予修復？
    .name = 因公共利益不予修復
    .help = 不予修復的決定應當寫明這個理由：可能危害國家安全、社會公共利益。
    .why = 這種情況不予信用修復（第107號令第18條）。

fact-fraud = 機關是否認定故意隱瞞真實情況、弄虛作假？
    .name = 認定材料虛假
    .help = 指因此不予信用修復，或者撤銷已准予的修復。
    .why = 這樣期限重新計算，並且三年內不能申請信用修復（第107號令第23條）。
fact-fraud-none = 沒有
fact-fraud-refused = 有，機關不予信用修復
fact-fraud-revoked = 有，機關撤銷了已准予的修復

fact-fraud_decided_on = 不予修復或撤銷是哪一天作出的？
    .name = 因材料虛假不予修復或撤銷
    .help = 決定的日期。沒有的，答「不知道」。
    .why = 新的期限和三年都從該決定起算（第107號令第23條）。

fact-penalty_served = 當事人是哪一天知道處罰的？
    .name = 處罰決定的送達
    .help = 送達的日期，或者以其他方式得知的日期。
    .why = 申請行政復議或起訴的期限由此起算（《行政復議法》第20條；《行政訴訟法》第46條）。

fact-penalty_annulled = 處罰是否已被變更、撤銷、確認違法或者無效？
    .name = 處罰被變更或撤銷
    .help = 由機關自己、經行政復議或由法院作出，都算。
    .why = 應當在三個工作日內撤回信息並說明理由（第45號令第11條；《行政處罰法》第48條、第85條）。
    .step = 處罰被變更或撤銷

fact-error_found = 機關是否已認定公示的信息有誤？
    .name = 認定公示有誤
    .help = 例如弄錯了企業、數額或日期。任何人有證據都可以要求更正。
    .why = 機關應當及時更正（第45號令第12條）。
    .step = 機關認定公示的信息有誤

fact-deregistered = 企業是否已依法註銷？
    .name = 企業的依法註銷
    .help = 指依法註銷登記。吊銷營業執照不夠。
    .why = 註銷後，關於該企業的公示信息全部停止公示（第107號令第20條第1款）。
    .step = 企業依法註銷

fact-plan_approved = 法院是否已在破產程序中批准計劃或認可和解協議？
    .name = 計劃或和解協議的批准
    .help = 指批准重整計劃或認可和解協議的裁定。
    .why = 在計劃執行期間，機關可以暫時屏蔽這條信息（第107號令第22條第1款）。
    .step = 法院批准計劃或認可和解協議

fact-relief_asked = 是否已憑該裁定申請臨時信用修復？
    .name = 臨時信用修復申請
    .help = 登記地市場監督管理部門收到申請的日期。
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

fact-licence_and_responsible = 此人擔任法定代表人並負有個人責任時，營業執照是否被吊銷，或者被責令關閉？
    .name = 對吊銷執照的責任
    .help = 吊銷營業執照或責令關閉，並且此人負有個人責任。
    .why = 這樣三年內不得擔任董事或法定代表人（《公司法》第178條第1款第4項）。

fact-deleted = 這條信息是否實際上已撤下？
    .name = 公示的結束
    .help = 如果撤下後又恢復，答「尚未」。
    .why = 隨公示而來的後果隨它結束。
    .step = 這條信息被撤下

## 未決的法律問題

reading-transition-107 = 這條信息在2025年12月25日已在公示。第107號令對正在公示的信息沒有規定。按哪個文本？
reading-transition-107-new-text = 第107號令：三個月、一年或三年
reading-transition-107-old-text = 第45號令，公示是按它開始的

reading-transition-45 = 這條信息在2021年9月1日已在公示。第45號令廢止了第71號令，對正在公示的信息沒有規定。按哪個文本？
reading-transition-45-order-45 = 第45號令
reading-transition-45-old-rules = 第71號令，其期限沒能讀到

reading-conflict = 第45號令和第107號令規定的期限不同，兩者都沒有寫明讓位於對方。以哪個為準？
reading-conflict-order-107 = 第107號令：後來的規則，專為信用修復而定
reading-conflict-order-45 = 第45號令：沒有被廢止

reading-full-period = 期限到什麼時候才算滿？
reading-full-period-next-day = 最後一天結束之後，即次日
reading-full-period-same-day = 日期相同的那一天

reading-list-and-penalty = 處罰的公示隨列入結束，除非該辦法另定期限。每種處罰在該辦法裡都有期限。哪些繼續公示？
reading-list-and-penalty-fixed-periods-stay = 那些從不提前停止的；否則該條款沒有用處
reading-list-and-penalty-every-period-stays = 全部

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 定義

define-text_107 = 這條信息的期限由第107號令規定
define-text_45 = 這條信息的期限由第45號令規定
define-only_a_warning = 處罰只有警告
define-minor_107 = 第107號令意義上的輕微
define-serious_107 = 第107號令意義上的嚴重
define-minor_45 = 第45號令意義上只有通報批評或較低數額罰款
define-counted_from = 期限的起算日，或者因材料虛假重新起算的日期
define-three_months_over = 已滿三個月
define-six_months_over = 已滿六個月
define-one_year_over = 已滿一年
define-three_years_over = 已滿三年
define-limit_over = 沒有正在持續的限制或禁止
define-long_limit = 超過三年的限制
define-end_107 = 第107號令下期限的屆滿
define-end_45 = 第45號令下期限的屆滿
define-may_ask_107 = 第107號令的最短期限已過
define-may_ask_45 = 2021年辦法的最短期限已過
define-may_ask_again = 沒有正在持續的三年等待期（因材料虛假不予修復）
define-conditions_met = 義務全部履行並且危害已消除
define-request_107 = 可以按第107號令申請提前停止：沒有關閉的情形，時間和條件都具備
define-request_45 = 可以按第45號令的條件申請提前停止：沒有關閉的情形，時間和條件都具備
define-accepted_since_107 = 在2025年12月25日或以後受理
define-decided_under_45 = 處罰在2021年9月1日或以後決定
define-granted_since_107 = 在2025年12月25日或以後准予
define-grant_counts = 按第107號令准予；尚未作出的准予，要有符合條件的申請

define-relief_under_107 = 臨時信用修復在2025年12月25日或以後申請
define-days_2 = 兩個工作日
define-days_3 = 三個工作日
define-days_7 = 七個工作日
define-days_10 = 十個工作日
define-days_15 = 十五個工作日
define-days_17 = 十七個工作日
define-days_20 = 二十個工作日

## 途徑

path-display-ends = 公示期屆滿
    .what = 市場監督管理部門應當自行停止公示。按第107號令：通報批評或較低數額罰款滿三個月，多數處罰滿一年，嚴重的滿三年，並且從不早於限制或禁止屆滿。按第45號令：通報批評或較低數額罰款滿三個月，其他一律滿三年；限制超過三年的，與限制一樣長。
path-display-ends-71 = 公示期屆滿（第71號令）
    .what = 2021年9月以前的公示，可能按舊規則。其期限沒能讀到，所以不給日期。
path-repair = 申請提前停止公示（第107號令）
    .what = 信用修復：滿三個月，嚴重的滿一年，當事人履行了全部義務、糾正了違法行為、沒有因同一類違法行為再受處罰的，可以向作出處罰的機關申請。由機關決定；條文沒有承諾一定准予。只作承諾從來不夠。
path-repair-45 = 申請提前停止公示（第45號令和2021年辦法）
    .what = 按舊文本：據報導，滿六個月，食品、藥品、特種設備滿一年。同樣的三個條件，並且不在經營異常名錄或嚴重違法失信名單上。
path-granted = 已決定提前停止公示
    .what = 機關准予信用修復後，有三個工作日撤下這條信息。
path-with-the-list = 公示隨列入一起結束
    .what = 處罰導致列入嚴重違法失信名單的，列入移出時，其公示應當結束，除非該處罰有另外的期限。
path-penalty-annulled = 處罰被變更或撤銷
    .what = 應當在三個工作日內撤回信息並說明理由。不需要等滿最短期限。僅僅變更的，變更後的處罰可以取而代之公示。
path-not-to-be-shown = 只有警告的，不得公示
    .what = 只有警告的處罰，根本不公示。如果公示了，可以馬上要求撤下。條文沒有規定天數。
path-correction = 公示的錯誤得到更正
    .what = 公示的信息有誤的，機關應當及時更正，任何人有證據都可以要求更正。不需要等滿最短期限，也不需要承諾。條文沒有規定天數。
path-spot-check-alone = 三個月屆滿（沒有更重處罰的抽查）
    .what = 滿三個月後，登記地市場監督管理部門應當撤下抽查結果。
path-spot-check-linked = 抽查結果隨處罰或名單結束
    .what = 之後有更重處罰或列入的，抽查結果應當與其中最後一項同時停止公示。
path-deregistered = 企業依法註銷
    .what = 依法註銷後，公示應當結束。對其人員的任職和從業限制按各自的法律繼續。條文沒有規定天數。
path-masked = 破產計劃執行期間屏蔽信息
    .what = 憑法院裁定，企業可以申請臨時信用修復。機關可以在七個工作日內屏蔽信息，或者添加聲明。計劃失敗的，重新公示。
path-plan-completed = 破產計劃執行完畢
    .what = 企業憑法院關於執行完畢的裁定申請信用修復。已糾正違法行為或履行義務的，機關應當停止公示。沒有規定最短期限。

## 程序

procedure-display = 處罰的公示
    .what = 信息要多快公示。
procedure-display-publish = 機關與企業在同一省的，由該機關公示處罰
procedure-display-forward = 機關在另一省的，把信息送到企業所在省，收到後應當在十個工作日內公示
procedure-repair = 申請提前停止公示（第107號令）
    .what = 向作出處罰的機關申請。
procedure-repair-apply = 申請提前停止，附申請書、主體資格文件、承諾書和已做之事的證明
procedure-repair-accept = 機關受理申請，或者一次性告知要補正的材料
procedure-repair-decide = 機關作出決定
procedure-repair-decide-extended = 案情複雜而延長十個工作日時的最後一天
procedure-repair-take-down = 機關撤下這條信息
procedure-repair-45 = 對2025年12月25日以前申請的決定
    .what = 從一篇關於第107號令有何變化的新聞報導得知。
procedure-repair-45-decide-45 = 機關作出決定
procedure-temporary-masking = 破產中的臨時信用修復
    .what = 機關可以辦理，但不是必須。
procedure-temporary-masking-ask = 憑法院裁定申請臨時信用修復
procedure-temporary-masking-mask = 機關可以最遲在這一天屏蔽信息
procedure-correction = 要求更正錯誤
    .what = 從公示第一天起就可以。
procedure-correction-demand = 附證據要求更正
procedure-challenge = 對處罰提出爭議
    .what = 向上級機關申請行政復議，或者起訴；先走哪一條都可以。對不予信用修復，也有同樣的途徑，期限從不予修復起算。決定書沒有告知可以申請復議或起訴、向誰提出、期限多長的，期限從知道或者應當知道這些內容時才起算，但最遲自知道決定本身之日起滿一年為止。
procedure-challenge-reconsideration = 申請行政復議
procedure-challenge-lawsuit = 直接提起行政訴訟

## 公示帶來的後果

effect-publication = 處罰在全國的信用網站上向所有人公示
effect-procurement-and-bidding = 在政府採購和招標投標中作為對企業不利的考量
effect-state-land = 在國有土地出讓中作為對企業不利的考量
effect-honours = 在授予榮譽時作為對企業不利的考量
effect-fraud-decision-shown = 因材料虛假的不予修復或撤銷，本身也向社會公示

## 公示結束不解除的限制

bar-no-new-repair-request = 材料虛假後不得申請信用修復（三年）
bar-statutory-limit = 隨處罰而來的限制或禁止按其自身的法律繼續
bar-company-director = 吊銷執照後不得擔任公司董事、監事、高級管理人員（三年）
bar-legal-representative = 吊銷執照後不得登記為法定代表人（三年）

## 說明

note-two-texts = 2025年的第107號令沒有廢止2021年的第45號令和2021年的信用修復辦法，儘管它規定的期限不同。除非選擇另一種讀法，結果按第107號令。同一機關的規定，特別規定和新規定優先（《立法法》第103條）；新的一般規定與舊的特別規定不一致的，由該機關裁決（第106條）。哪一個是特別規定，可以爭論。
note-no-transition-107 = 公示在2025年12月25日以前開始，第107號令沒有過渡條款。兩個文本不同的地方都列出。《立法法》說規定不溯及既往，為了更好地保護人的權利而作的特別規定除外（第104條）；對仍在持續的公示，這是否就解決了問題，沒有寫明。
note-order-71-not-read = 公示在2021年9月以前開始，適用2014年的第71號令。該文本沒能讀到；只知道它的名稱和它被廢止。
note-measures-of-2021-not-read = 第45號令的最短期限規定在2021年的信用修復辦法裡，該辦法第4條以後沒能讀到。六個月和一年是按一個縣級機關的轉述。
note-limits-became-repairable = 按第45號令，責令停產停業、限制從業從不能提前停止公示。按第107號令可以：滿一年，並且限制已屆滿。
note-never-early = 降低資質等級、吊銷許可證件或執照、責令關閉，兩個文本下都不能提前停止；公示三年。
note-longest-counts = 一個決定裡有幾種處罰的，以最長的期限為準。
note-minor-needs-no-request = 屬於輕微：公示滿三個月自行結束，不需要申請，也沒有規定申請。
note-summary-procedure = 第45號令要求公示普通程序作出的處罰。對當場作出的處罰，沒有讀到關於公示的規則；值得問一問以什麼為依據公示。
note-grant-is-a-decision = 條件全部具備，只是可以申請；機關仍要審查後決定。修復可能危害國家安全或公共利益的，也不予修復。不予修復應當書面作出並說明理由。
note-another-province = 作出決定的機關與企業不在同一省的：它應當在決定後三個工作日內把結果推送給登記地市場監督管理部門，由後者協助停止公示。最後這一步沒有規定天數，所以可能比所示的三個工作日更久。
note-own-disclosure = 企業自己公示的關於處罰的信息，在企業自己也申請停止之前繼續保留。
note-credit-china-is-apart = 「信用中國」網站顯示副本。第107號令要求兩個網站共享數據、互認決定；副本是否已撤下，應當去查看。
note-private-websites = 出售企業信息的民間網站應當即時按國家網站更新。那裡還有過時信息的，可以據此寫信給該網站。
note-plan-failed = 破產計劃沒有執行的，市場監督管理部門應當重新公示這條信息。
note-private-economy = 對民營企業和經營者，2025年的一部法律規定，符合信用修復條件的，機關及時解除措施、終止公示，並在各平台同步進行。它沒有規定天數。

## 假設

assume-no-false-papers = 沒有因材料虛假而撤銷修復
assume-no-same-kind = 沒有因同一類違法行為再受處罰

## 來源

source-samr-107 = 《市場監督管理信用修復管理辦法》（市場監管總局令第107號，2025年）
    .short = 市場監管總局令第107號
source-samr-45 = 《市場監督管理行政處罰信息公示規定》（市場監管總局令第45號，2021年）
    .short = 市場監管總局令第45號
source-samr-3-2021 = 《市場監督管理信用修復管理辦法》（2021年）
    .short = 2021年信用修復辦法
source-saic-71 = 《工商行政管理行政處罰信息公示暫行規定》（工商總局令第71號，2014年）
    .short = 工商總局令第71號
source-apl-2021 = 《行政處罰法》（2021年修訂）
    .short = 《行政處罰法》
source-reg-2024 = 《企業信息公示暫行條例》（2024年修訂）
    .short = 2024年《條例》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-company-2023 = 《公司法》（2023年修訂）
    .short = 《公司法》
source-registration-2021 = 《市場主體登記管理條例》（2021年）
    .short = 2021年登記《條例》
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
source-private-economy-2025 = 《民營經濟促進法》（2025年）
    .short = 《民營經濟促進法》
