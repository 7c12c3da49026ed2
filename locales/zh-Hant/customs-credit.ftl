# 海關信用等級：讀者看到的全部文字。
# 邏輯在rules/customs-credit/pack.toml；那裡的每個id在這裡有對應的文字。

title = 海關的失信企業、嚴重失信企業
    .short = 海關信用等級
act = 調整信用等級
gone = 信用等級得到調整
was = 信用等級已調整
about = 海關對從事進出口或報關的企業評定信用等級。五個等級中有兩個是不良的：失信企業，以及嚴重失信企業；後者同時列入海關的嚴重失信主體名單。失信企業一年沒有新的情形的，成為常規企業；嚴重失信企業三年後重新認定。有些企業可以更早申請。
keeper = 海關
look-for = 海關把企業認定為失信企業或嚴重失信企業的決定，或者進出口信用信息公示平台（进出口信用信息公示平台）上的同樣字樣。名單的名稱是進出口海關監管領域嚴重失信主體名單（进出口海关监管领域严重失信主体名单）。
actor-person = 企業
actor-higher-court = 復議機關或法院

## 問題分組

group-rating = 關於信用等級的認定，知道些什麼？
group-since = 認定之後發生了什麼？
group-application = 是否申請過調整信用等級？
group-review = 認定是否被爭議過？現在是否仍然有效？

## 事實

fact-level = 認定為哪個等級？
    .name = 信用等級
    .help = 決定書寫明。只有嚴重失信企業同時列入海關的嚴重失信主體名單。
    .why = 恢復的途徑不同（2026年《辦法》第29條、第30條）。
fact-level-dishonest = 失信企業
fact-level-seriously-dishonest = 嚴重失信企業，並列入名單

fact-rated_on = 認定信用等級的決定是哪一天送達的？
    .name = 認定決定的送達
    .help = 文書自送達起生效。只知道年月或年份，也可以回答。
    .why = 等待時間從認定起算；文書自送達起生效（2026年《辦法》第29條、第30條、第45條）。這個日期也說明適用哪個文本。

fact-decided_on = 決定上寫的日期是哪一天？
    .name = 認定決定的日期
    .help = 只有等待時間從這一天而不從送達起算時，才有意義。
    .why = 條文說的是「認定」，沒有說從兩個日期中的哪一個起算（2026年《辦法》第29條、第30條、第45條）。

fact-items = 認定依據的是十種情形中的哪些？
    .name = 認定所依據的情形
    .help = 各項就是第15條的各項。可以選多項。
    .why = 只有第3、4、6、7項，失信企業可以在滿一年之前申請（2026年《辦法》第29條第1款）。
fact-items-crime = 第1項：違反海關法律，被追究刑事責任
fact-items-smuggling = 第2項：因走私或故意違反出口管制受到處罰
fact-items-violations = 第3項：一年內多次違規且處罰金額超過100萬元人民幣
fact-items-broker-violations = 第4項：報關企業多次違規且處罰金額超過50萬元人民幣
fact-items-licence-or-ban = 第5項：被吊銷許可證件，或被禁止從事報關業務
fact-items-unpaid-duty = 第6項：稅款逾期三個月以上仍未繳納
fact-items-unpaid-fine = 第7項：罰款等1萬元人民幣以上，逾期六個月以上未繳納
fact-items-obstruction = 第8項：因抗拒、阻礙海關工作人員受到處罰
fact-items-bribery = 第9項：向海關工作人員行賄，被處罰款或被追究刑事責任
fact-items-other = 第10項：法律或海關規章規定的其他情形

fact-new_event = 認定之後，是否又發生其中某種情形？
    .name = 新的情形
    .help = 填最近的一次。處罰看處罰決定的日期，犯罪看判決生效的日期。沒有的，答「尚未」。
    .why = 失信企業只有在一年內沒有新情形之後才成為常規企業（2026年《辦法》第29條第2款）。
    .step = 又發生其中某種情形

fact-corrected = 失信行為是否已糾正，不良影響是否已消除，各項義務是否已履行？
    .name = 失信行為的糾正和義務的履行
    .help = 要有已履行法定義務的證明材料，例如稅款、罰款已繳。
    .why = 提前調整，無論哪一種，都需要這一點（2026年《辦法》第29條、第30條、第31條）。
    .step = 企業糾正失信行為並履行義務

fact-obstacles = 是否有下面的情況，而且還沒有糾正？
    .name = 調整的障礙
    .help = 符合的都選，也可以一項都不選。已經糾正的不再算。
    .why = 有其中一種還沒有糾正的，不依申請調整信用等級（2026年《辦法》第31條）。
fact-obstacles-false-registration = 註冊登記或備案信息不真實
fact-obstacles-no-annual-report = 沒有向海關報送信用信息年度報告
fact-obstacles-refuses-inspection = 企業拒不配合海關監督和實地檢查

fact-applied = 是否已書面申請調整信用等級？
    .name = 調整的申請
    .help = 附已履行義務的證明材料。請填收到的日期。
    .why = 在一年或三年之前，沒有申請就什麼都不會發生（2026年《辦法》第29條、第30條）。
    .step = 企業書面申請調整信用等級

fact-agreed = 海關是否已同意調整？
    .name = 同意調整
    .help = 文書自送達起生效。
    .why = 這時嚴重失信企業成為失信企業，至少一年（2026年《辦法》第30條第1款）。
    .step = 海關同意調整

fact-told_on = 企業是哪一天被告知擬認定的？
    .name = 擬認定的告知
    .help = 告知是書面的，寫明事實、依據和權利。
    .why = 企業有五個工作日提出陳述、申辯（2026年《辦法》第28條第1款）。

fact-objected = 企業是否對擬認定提出了陳述、申辯？
    .name = 對擬認定的陳述申辯
    .help = 書面提出。請填收到的日期。
    .why = 海關有二十日核實（2026年《辦法》第28條第2款）。
    .step = 企業提出陳述、申辯

fact-review_won = 復議機關或法院是否已撤銷認定？
    .name = 認定的撤銷
    .help = 指行政復議或行政訴訟之後。
    .why = 涉及名單的，作出決定前的書面告知還應當告知救濟措施（2026年《辦法》第27條第2款）；這裡是一般的途徑。
    .step = 復議機關或法院撤銷認定

fact-lifted = 這個信用等級是否已經結束？
    .name = 信用等級的結束
    .help = 企業獲得另一個等級的日期；嚴重失信企業成為失信企業的也算。
    .why = 信用等級的後果看這一天。
    .step = 海關給出另一個等級

## 未決的法律問題

reading-transition = 認定在2026年4月1日以前。2026年《辦法》是否適用？它廢止了舊辦法，沒有說已作出的認定怎麼辦。
reading-transition-new-text = 適用：包括它的等待時間，以及一年和三年的結束
reading-transition-old-text = 不適用：繼續適用舊文本

reading-term-start = 等待時間從什麼時候起算？條文說的是認定，而文書自送達起生效。
reading-term-start-service = 從決定送達起
reading-term-start-decision = 從決定的日期起

reading-full-period = 幾個月或幾年什麼時候算滿？
reading-full-period-next-day = 對應日的第二天：起算當天不計入，期限到對應日結束
reading-full-period-same-day = 對應日當天

reading-clean-year = 第一年裡發生了新的情形。以後的一年沒有新情形，企業能否成為常規企業？
reading-clean-year-any-year = 能：條文要求一年，從新的情形起算
reading-clean-year-first-year = 不能：只有第一年算，新的情形另行認定

reading-mixed-items = 認定依據的幾項，等待時間不同。以哪一個為準？
reading-mixed-items-longest = 較長的那個，六個月
reading-mixed-items-no-early-way = 都不算：這樣的組合沒有提前的途徑

reading-new-rating = 三年後，海關重新認定嚴重失信企業。它是不是無論如何都離開名單？
reading-new-rating-leaves-the-list = 是：三年是這個等級的期限，條文說的是調整信用等級並移出名單
reading-new-rating-may-be-the-same = 不是：新的認定看信用狀況，可以還是原來的等級，這時什麼都不調整

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

## 解釋中使用的定義

define-start = 時間起算的日期
define-three_months_full = 滿三個月
define-six_months_full = 滿六個月
define-one_year_full = 滿一年
define-three_years_full = 滿三年
define-first_year_clean = 第一年沒有新的情形
define-later_year_clean = 以後的某一年沒有新的情形
define-six_month_items = 事由中有第3項或第4項
define-three_month_items = 事由中有第6項或第7項
define-no_early_items = 事由中有不能提前申請的一項
define-obstacle = 有第31條的一種障礙
define-early_dishonest = 滿一年之前申請的條件全部具備
define-serious = 企業被認定為嚴重失信企業
define-five_days = 五個工作日

## 調整信用等級的途徑

path-clean-year = 一年沒有新的情形
    .what = 失信企業一年內沒有第15條、第16條的新情形的，按常規企業管理。不需要誰申請，沒有規定天數。不適用於嚴重失信企業。
path-early-dishonest = 滿三個月或六個月後申請
    .what = 因第6、7項（欠繳稅款、罰款）被認定的失信企業，糾正後，滿三個月可以申請；因第3、4項（多次違規）的，滿六個月。其他各項沒有提前的途徑。條文沒有把調整寫成義務。
path-serious-early = 嚴重失信企業滿一年後申請
    .what = 滿一年並已糾正的，企業可以申請。海關同意的，成為失信企業並移出名單，但再過一年才能成為常規企業。
path-serious-term = 作為嚴重失信企業滿三年
    .what = 三年後，海關應當按企業當時的信用狀況重新認定。調整信用等級時，同時把企業移出名單。新的認定能否仍是「嚴重失信企業」，沒有說明。
path-review = 復議機關或法院撤銷認定
    .what = 對認定可以用爭議機關決定的一般途徑。被撤銷的，認定就失去依據。《辦法》對此沒有自己的規定。
path-year-2018 = 一年沒有新的情形（2018年5月以前的認定）
    .what = 據報導，2018年的一份公告說，2018年5月以前認定的失信企業，一年沒有新情形的成為一般信用企業。

## 程序

procedure-before-rating = 認定之前的陳述、申辯
    .what = 海關應當事先書面告知企業。不提出的，視為放棄陳述、申辯的權利。
procedure-before-rating-object = 企業自收到告知起五個工作日內書面提出陳述、申辯
procedure-before-rating-check = 海關在二十日內核實，條文沒有說從什麼時候起算，這裡從提出陳述、申辯起算

procedure-adjustment = 申請另一個等級
    .what = 書面提出，附已履行義務的證明材料。作出決定沒有規定時限。
procedure-adjustment-apply = 企業申請調整
procedure-adjustment-agree = 海關決定，沒有規定時限，文書自送達起生效

procedure-new-rating = 三年後的重新認定
    .what = 針對嚴重失信企業；不需要誰申請。沒有規定天數。
procedure-new-rating-rate-anew = 海關按企業的信用狀況重新認定

procedure-data-objection = 對海關公示的信息提出異議
    .what = 任何人都可以附證據，對海關公示的信用信息提出異議。應當「在規定期限內」答覆，而《辦法》沒有寫明這個期限。
procedure-data-objection-object = 企業或其他任何人提出異議（申訴）

procedure-review = 對認定提出爭議
    .what = 這是對行政決定的一般途徑；認定是這樣的決定，是一種解讀。
procedure-review-ask-review = 企業自知道認定起六十日內申請行政復議
procedure-review-sue = 企業自知道認定起六個月內向法院起訴

## 信用等級的後果

effect-publication = 海關公示信用等級
effect-strict-customs-management = 海關的嚴格管理（內容寫在別處，沒有讀到）
effect-joint-punishment = 列入海關的嚴重失信主體名單，實施聯合懲戒

## 結束後仍存在的限制

bar-aeo-certification = 不得申請認證企業（AEO），直到成為常規企業滿一年
bar-regular-rating = 提前調整後一年內，不得成為常規企業

## 說明

note-what-comes-after-serious = 容易弄錯：離開名單還不是常規企業。提前調整後，企業至少一年是失信企業；三年後重新認定，結果未定。
note-no-deadline-for-the-decision = 文本沒有說明：對調整作出決定，沒有規定時限。
note-unpaid-and-a-clean-year = 未決的問題：關於一年的條文要求沒有新的情形，沒有問舊的欠款是否繳清。欠款是不是一種持續的情形，沒有說明。
note-not-counted = 不計入認定的：警告、通報批評，以及簡易程序的處罰。
note-penalty-display-is-separate = 另一種記錄：處罰和列入名單也在「信用中國」公示，時間另有規定。
note-responsible-persons = 關於個人：只認定企業的信用等級。海關也採集法定代表人、主要負責人、財務和關務負責人以及報關人員的處罰信息，但《辦法》不給他們評定等級。
note-older-texts-unread = 未核實：2026年4月以前的規則，關於期限和修復的部分沒有讀到，也沒有說當時的認定怎麼辦。可以詢問海關按哪個文本辦。
note-older-ratings-in-2021 = 據報導，舉一個例子：2021年規則改變時，要求各海關重新認定失信企業；仍為失信企業的，起算日期不變，其他的不再是失信企業。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。對行政復議來說，這寫在2024年起施行的法律裡。認定是這樣的決定，是一種解讀。
note-freshness = 內容有多新：到2026年夏天前後為止，沒有發現2026年《辦法》有修改。不能排除以後有變化。

## 對將來的假定

assume-no-new-event = 沒有第15條、第16條的新情形

## 來源

source-gacc-2026 = 《海關註冊登記和備案企業信用管理辦法》（海關總署令第282號，2026年）
    .short = 2026年《辦法》
source-gacc-2021 = 《海關註冊登記和備案企業信用管理辦法》（海關總署令第251號，2021年）
    .short = 2021年《辦法》
source-gacc-2018 = 《海關企業信用管理辦法》（海關總署令第237號，2018年）
    .short = 2018年《辦法》
source-gacc-2014 = 《海關企業信用管理暫行辦法》（海關總署令第225號，2014年）
    .short = 2014年《暫行辦法》
source-gacc-announcement-32 = 海關總署公告2018年第32號
    .short = 海關2018年第32號公告
source-review-law-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-review-law-2017 = 《行政復議法》（2017年修正）
    .short = 原《行政復議法》
source-litigation-law-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-civil-code = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
