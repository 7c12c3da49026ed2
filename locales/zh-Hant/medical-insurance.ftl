# 醫療保險中暫停聯網結算：讀者看到的全部文字。
# 邏輯在rules/medical-insurance/pack.toml；那裡的每個id在這裡有對應的文字。

title = 暫停醫療費用聯網結算
    .short = 醫療保險
act = 結束暫停
gone = 暫停結束
was = 暫停已結束
about = 參保人濫用醫療保障基金的，三個月至十二個月內要在醫院自己付清全部費用，基金應付的部分不再直接結算。這是針對一個人的措施，不是名單。2026年4月以來，幾個月取決於基金的損失。沒有文本使它提前結束；它自行結束。
keeper = 醫療保障行政部門
look-for = 決定由醫療保障局作出，寫有「暫停醫療費用聯網結算」（暂停医疗费用联网结算）和月數；此人不配合調查的，寫有「拒不配合調查」（拒不配合调查）。

actor-person = 參保人
actor-authority = 醫療保障行政部門
actor-court = 復議機關或法院

## 問題分組

group-suspension = 關於暫停，知道些什麼？
group-investigation = 調查進展如何？其間墊付的費用怎樣了？
group-remedies = 關於救濟途徑和暫停的結束，知道些什麼？

## 事實

fact-suspended_from = 從哪一天起暫停聯網結算？
    .name = 暫停的開始
    .help = 決定寫明的第一天；沒有寫明的，填決定的日期。只知道年月或年份，也可以回答。
    .why = 月數從這一天起算。這個日期也說明是否適用2026年4月的固定月數。

fact-basis = 因為什麼暫停？
    .name = 暫停的事由
    .help = 濫用：將醫療保障憑證交由他人冒名使用、重複享受醫療保障待遇、轉賣藥品牟利。故意騙取醫療保障基金（騙保）：以騙取基金為目的做這些事並造成基金損失，或者冒用他人憑證、偽造材料。不配合：涉嫌騙保而拒不配合調查。
    .why = 每一種的結束不同（2021年《條例》第30條、第41條；2026年《細則》第19條、第33條）。
fact-basis-misuse = 濫用，造成損失
fact-basis-intended-fraud = 故意騙保
fact-basis-no-cooperation = 不配合調查

fact-stated_months = 決定寫了幾個月？
    .name = 決定寫明的月數
    .help = 三個月至十二個月。
    .why = 2026年4月以前，由主管機關在這個幅度內決定（2021年《條例》第41條第1款）。

fact-loss = 基金損失多少元（人民幣）？
    .name = 基金的損失
    .help = 決定中責令退還的金額。從1000元起，每100元增加一個月。
    .why = 2026年4月以來，它決定月數（2026年《細則》第33條）。
fact-loss-under-1000 = 不到1000元
fact-loss-from-1000 = 1000元以上，不到1100元
fact-loss-from-1100 = 1100元以上，不到1200元
fact-loss-from-1200 = 1200元以上，不到1300元
fact-loss-from-1300 = 1300元以上，不到1400元
fact-loss-from-1400 = 1400元以上，不到1500元
fact-loss-from-1500 = 1500元以上，不到1600元
fact-loss-from-1600 = 1600元以上，不到1700元
fact-loss-from-1700 = 1700元以上，不到1800元
fact-loss-from-1800 = 1800元以上，不到1900元
fact-loss-from-1900 = 1900元以上

fact-conduct_before_april_2026 = 濫用行為本身是否發生在2026年4月1日以前？
    .name = 2026年4月以前的濫用
    .help = 看行為的日期，不看決定的日期。
    .why = 固定的月數從那一天起施行，對更早的行為沒有說明（2026年《細則》第46條）。

fact-cooperated = 此人是否已開始配合調查？
    .name = 配合調查
    .help = 例如前來接受詢問，說明就醫情況，或者提交所要求的材料。
    .why = 因不配合調查的暫停，只持續到此人配合為止（2026年《細則》第19條）。
    .step = 參保人配合調查

fact-cleared = 調查是否認定沒有騙保？
    .name = 認定沒有騙保
    .help = 醫療保障行政部門結束調查，認定沒有騙保。
    .why = 這時費用按規定結算（2021年《條例》第30條第2款）。
    .step = 醫療保障行政部門認定沒有騙保

fact-claim_received = 經辦機構是否已收到其間全額墊付費用的報銷申請？
    .name = 墊付費用的報銷申請
    .help = 附收據、費用清單、診斷證明和病歷。
    .why = 經辦機構有三十個工作日（2023年《社會保險經辦條例》第20條第2款）。
    .step = 參保人申請報銷其間墊付的費用

fact-annulled = 決定是否已在行政復議中或被法院撤銷？
    .name = 決定的撤銷
    .help = 撤銷暫停的行政復議決定或判決。
    .why = 對它兩種救濟途徑都可以用（2021年《條例》第31條）。
    .step = 決定在行政復議中或被法院撤銷

fact-decision_served = 決定是哪一天送達的？
    .name = 決定的送達
    .help = 當事人收到決定的日期，或者以其他方式知道它的日期。
    .why = 行政復議和行政訴訟的期限從知道決定起算。

fact-resumed = 現在又可以聯網結算了嗎？
    .name = 聯網結算的恢復
    .help = 只有實際上恢復了才算。
    .why = 已經過去的，不再需要途徑。
    .step = 聯網結算恢復

## 未決的法律問題

reading-older-conduct = 濫用在2026年4月以前，暫停在此之後。是否適用固定的月數？《細則》對此沒有條文。
reading-older-conduct-fixed-months = 是，適用固定的月數
reading-older-conduct-three-to-twelve = 不，只適用三個月至十二個月的幅度

reading-decision-or-table = 決定寫的月數與《細則》不同，以哪一個為準？
reading-decision-or-table-table = 按《細則》得出的月數
reading-decision-or-table-decision = 決定寫明的月數，直到它被變更

reading-first-day = 暫停的第一天，本身算不算在內？
reading-first-day-not-counted = 不算在內
reading-first-day-counted = 算在內

## 定義

define-fixed_months_apply = 適用固定的月數
define-loss_below = 損失不到1000元
define-end_by_the_table = 按損失得出的月數結束
define-end_by_the_decision = 決定寫明的月數結束
define-corresponding_day = 月數結束
define-suspension_end = 暫停結束
define-months_differ = 決定寫的月數與《細則》不同

## 結束暫停的途徑

path-months-over = 月數期滿
    .what = 暫停在最後一天自行結束，不需要誰申請。月數取決於基金的損失或決定。另外還責令退還損失，但沒有文本把退還作為結束的條件。
path-cooperation = 參保人配合調查
    .what = 因不配合調查的暫停，只持續到此人配合為止。文本沒有規定多少天內恢復聯網結算。
path-cleared = 調查認定沒有騙保
    .what = 沒有騙保的，費用按規定結算。有騙保的，改為按月數暫停。
path-revoked = 決定在行政復議中或被法院撤銷
    .what = 主管機關應當告知當事人兩種救濟途徑。決定被撤銷的，暫停就不再存在。

## 程序

procedure-reimbursement = 墊付費用的報銷
    .what = 因不配合調查被暫停期間，此人全額墊付費用，之後可以申請報銷基金應付的部分。
procedure-reimbursement-ask = 附收據和病歷等材料，向經辦機構申請基金應付的部分
procedure-reimbursement-pay = 審核申請並辦結

procedure-remedies = 行政復議和行政訴訟
    .what = 作出決定之前，主管機關應當聽取當事人的意見；決定中應當寫明兩種救濟途徑。期限按一般法律的規定。
procedure-remedies-reconsideration = 對決定申請行政復議
procedure-remedies-lawsuit = 沒有申請行政復議的，對決定提起行政訴訟

## 後果

effect-direct-settlement = 要先付清全部費用，不與基金聯網結算
effect-credit-measures = 主管機關決定的，對憑證、費用和異地就醫加強核查，沒有規定期限

## 說明

note-not-a-list = 這不是名單：它是關於付款的措施，不限制出行和任職。報告中說到列入、刪除的地方，指的是暫停和它的結束。
note-no-early-end = 沒有文本因退還、承諾或表現良好而縮短這些月數。
note-costs-meanwhile = 文本暫停的是聯網結算。它們沒有明說，事後憑收據能否申請基金應付的部分。一般規則允許特殊情況下手工報銷；值得向經辦機構詢問。
note-below-one-thousand = 《細則》只從1000元的損失起寫明月數。它的上位法《條例》規定三個月至十二個月，沒有起點。損失更小的是否可以暫停，值得問一問。
note-months-differ = 決定寫的月數，與按《細則》由損失得出的不同。值得向主管機關指出，也可以據此使用救濟途徑。
note-minor-or-first-time = 輕微濫用、及時改正、沒有造成危害後果的，不予處罰；兩年內初次、危害後果輕微並及時改正的，可以不予處罰。暫停在這裡是不是處罰，沒有說明。
note-later-repaid-double-claim = 事後由工傷保險基金或他人支付的費用，此人主動或經要求退還的，不算重複享受。
note-older-conduct = 濫用在2026年4月的《細則》以前，《細則》對此沒有說明。對處罰，一般法律適用行為時的規則，除非新的規則更輕。
note-publicity-possible = 主管機關可以採取的措施中，有公開違法行為。公開多久，讀到的文本都沒有說。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。

## 來源

source-fund-regulation-2021 = 《醫療保障基金使用監督管理條例》（國務院，2021年）
    .short = 2021年《條例》
source-before-the-rules = 僅2021年《條例》，在2026年《細則》之前
    .short = 僅2021年《條例》
source-fund-rules-2026 = 《醫療保障基金使用監督管理條例實施細則》（國家醫療保障局，2026年）
    .short = 2026年《細則》
source-agencies-2023 = 《社會保險經辦條例》（國務院，2023年）
    .short = 2023年《社會保險經辦條例》
source-penalty-2021 = 《行政處罰法》（2021年修訂）
    .short = 《行政處罰法》
source-civil-code = 《民法典》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
