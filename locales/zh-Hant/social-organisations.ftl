# 社會組織的兩份名單：讀者看到的全部文字。
# 邏輯在rules/social-organisations/pack.toml；那裡的每個id在這裡有對應的文字。

title = 社會組織的名單（活動異常名錄、社會組織嚴重違法失信名單）
    .short = 社會組織
about = 民政部門對社會團體、基金會和社會服務機構有兩份名單：活動異常名錄和嚴重違法失信名單。其依據的令只讀到開頭。這裡說的都是他人的報導，沒有一條途徑寫明民政部門到哪一天為止必須辦理。
keeper = 民政部門
look-for = 社會組織信用信息公示平台（社会组织信用信息公示平台）上的「列入活動異常名錄」（列入活动异常名录）或「列入嚴重違法失信名單」（列入严重违法失信名单），或者民政局寫有這些字樣的決定。

actor-authority = 民政部門
actor-person = 社會組織

group-listing = 關於這次列入，知道些什麼？
group-since = 此後發生了什麼？

fact-record = 社會組織在兩份名單中的哪一份上？
    .name = 兩份名單中的哪一份
    .help = 前一份（活動異常名錄）針對沒有報送年報、通過登記地址聯繫不上等情形；後一份（嚴重違法失信名單）針對嚴重違法。
    .why = 移出的途徑不同。
fact-record-abnormal = 活動異常名錄
fact-record-serious = 嚴重違法失信名單

fact-listed_on = 社會組織是哪一天列入的？
    .name = 列入
    .help = 決定上或網站上的日期。只知道年月或年份，也可以回答。
    .why = 據報導，兩年從這一天起算。

fact-ground = 如果是嚴重違法失信名單：因為什麼列入？
    .name = 列入嚴重違法失信名單的事由
    .help = 對活動異常名錄，這個問題沒有意義。
    .why = 據報導，因兩年活動異常列入的，要先改正原來的情形；登記被吊銷、撤銷的，只有註銷登記才有用。
fact-ground-two-years-abnormal = 在活動異常名錄上兩年
fact-ground-registration-revoked = 登記證書被吊銷，或成立登記被撤銷
fact-ground-other = 其他事由

fact-relapse = 列入以後，是否又出現新的列入情形？
    .name = 新的列入情形
    .help = 例如又沒有報送年報。填最近一次的日期。
    .why = 據報導，這時名單上的時間重新計算。
    .step = 出現新的列入情形

fact-put_right = 社會組織是否已改正導致列入的情形？
    .name = 情形的改正
    .help = 年報已報送，檢查要求已落實，地址已變更。
    .why = 據報導，沒有改正，就沒有什麼使活動異常名錄的列入結束。
    .step = 社會組織改正導致列入的情形

fact-asked = 社會組織是否已申請移出？
    .name = 移出的申請
    .help = 向登記管理機關申請。
    .why = 據報導，嚴重違法失信名單需要申請；另一份名單，報導沒有說。
    .step = 社會組織申請移出

fact-error_found = 民政部門是否已認定列入有誤？
    .name = 認定列入有誤
    .help = 社會組織可以提出異議，民政部門核實。
    .why = 據報導，有誤的應當及時更正。
    .step = 民政部門認定列入有誤

fact-deregistered = 社會組織是否已註銷登記？
    .name = 社會組織的註銷登記
    .help = 登記被吊銷或撤銷之後的註銷登記。
    .why = 據報導，這時民政部門把它移出名單。
    .step = 社會組織註銷登記

fact-deleted = 實際上是否已移出名單？
    .name = 移出名單
    .help = 決定上或網站上的日期。
    .why = 列入帶來的後果隨之結束。
    .step = 列入被移出名單

reading-request-needed = 活動異常名錄上的社會組織，是否必須申請才移出？
reading-request-needed-needed = 是，與嚴重違法失信名單一樣
reading-request-needed-not-needed = 不是，民政部門主動移出

reading-full-years = 滿兩年是什麼時候？
reading-full-years-next-day = 最後一天過完時，即第二天
reading-full-years-same-day = 日期相同的那一天

define-two_years_from_listing = 自列入起滿兩年
define-two_years_from_relapse = 自新的列入情形起滿兩年
define-two_years_over = 滿兩年沒有新的列入情形

path-put-right = 改正導致列入的情形
    .what = 據報導，活動異常名錄上的社會組織，符合條件後應當及時移出。天數不明。
path-two-years = 兩年沒有新的列入情形，並提出申請
    .what = 據報導，嚴重違法失信名單上的社會組織，滿兩年沒有新的列入情形的，可以申請移出。因兩年活動異常列入的，還要改正那些情形。民政部門是否必須同意，不知道。
path-deregistered = 社會組織註銷登記
    .what = 據報導，登記被吊銷或撤銷的社會組織，註銷登記後移出嚴重違法失信名單。
path-mistake = 更正錯誤
    .what = 據報導，社會組織可以提出異議；民政部門認定有誤的，及時更正。

effect-publication = 列入信息向所有人公示
effect-joint-sanctions = 民政部門及其請求的其他機關，可以對社會組織採取懲戒措施

note-moved-to-the-serious-list = 據報導，在活動異常名錄上滿兩年的，轉入嚴重違法失信名單。
note-counted-anew = 據報導，列入期間出現新的列入情形的，時間重新計算。
note-order-not-read = 民政部第60號令只能讀到第7條。沒有查閱該令，不應依據這裡的任何內容。

assume-no-new-reason = 沒有新的列入情形

source-mca-60 = 《社會組織信用信息管理辦法》（民政部令第60號，2018年）
    .short = 2018年第60號令
source-report-2018 = 關於第60號令的新聞報導（央視網，2018年）
    .short = 2018年新聞報導
source-guide-2020 = 學會工作指南，第51問（2020年）
    .short = 2020年指南
source-summary-2023 = 未署名的移出規則摘編
    .short = 未署名摘編
source-civil-code = 《民法典》
    .short = 《民法典》
