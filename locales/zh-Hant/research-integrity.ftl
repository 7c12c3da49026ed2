# 科研誠信嚴重失信行為數據庫：讀者看到的全部文字。
# 邏輯在rules/research-integrity/pack.toml；那裡的每個id在這裡有對應的文字。

title = 科研誠信嚴重失信行為數據庫
    .short = 科研誠信
about = 科技主管部門可以禁止個人和單位承擔或參與財政資金支持的科學技術活動，並把他們記入這個數據庫。禁止自決定送達之日起，為若干年或永久。只有做出重大貢獻才可以縮短，而且主管部門不是必須同意。文本說明禁止多久，沒有說明記錄在數據庫裡留多久。
keeper = 科技主管部門
look-for = 科技主管部門的處理決定書（处理决定书）：禁止承擔或參與財政資金支持的科學技術活動，取消管理或服務的資格，並寫明記入科研誠信嚴重失信行為數據庫（科研诚信严重失信行为数据库）。

actor-authority = 科技主管部門

## 問題分組

group-decision = 關於處理決定，知道些什麼？
group-re-examination = 針對處理決定，做過什麼？
group-reduction = 可以縮短禁止期嗎？
group-afterwards = 還知道些什麼？

## 事實

fact-served_on = 處理決定是哪一天送達的？
    .name = 處理決定的送達
    .help = 送達的日期，不是決定上的日期。因找不到人而公告的，為公告滿三十日的那一天。
    .why = 禁止從這一天起算，申請複查的十五日也從這一天起算（2026年《規定》第39條第2款、第40條第1款、第42條第1款）。

fact-who = 被禁止的是誰？
    .name = 被禁止的是誰
    .help = 科研人員、評審人員和工作人員是個人。單位組織違規或管理不力的，其責任人員一併禁止。
    .why = 單位和個人的時間幅度不同；責任人員與其單位的時間相同（第12條至第21條）。
fact-who-person = 個人，因本人的行為
fact-who-responsible-person = 對單位負責的個人
fact-who-unit = 單位：研究所、高等學校、企業、管理機構或服務機構

fact-ban = 禁止是有期限的，還是永久的？
    .name = 禁止的種類
    .help = 處理決定書寫明。
    .why = 永久禁止不會期滿（例如第18條第3款）。
fact-ban-fixed = 有期限
fact-ban-permanent = 永久

fact-ban_months = 禁止幾個月？
    .name = 禁止的月數
    .help = 一年填十二個月。時間寫在處理決定書裡。
    .why = 禁止期的最後一天由它推算（第42條第1款）。

fact-suspension = 調查期間，此人的申請是否被暫停？
    .name = 調查期間的暫停
    .help = 有證據證明違規行為已經造成惡劣影響或財政資金嚴重損失的，應當中止相關科學技術活動，暫停撥付相應財政資金，同時暫停接受相關責任主體的新申請（第29條）。
    .why = 暫停的時間折抵禁止期（第42條第1款）。
fact-suspension-none = 沒有
fact-suspension-until-the-decision = 有，一直到處理決定，沒有中斷
fact-suspension-ended-before = 有，但更早結束

fact-suspended_since = 暫停是哪一天開始的？
    .name = 暫停的開始
    .help = 只有發生過暫停時才填。
    .why = 一直持續到處理決定的暫停，使禁止從暫停的第一天起算（第42條第1款）。

fact-made_public = 處理決定是否公開？
    .name = 處理決定的公開
    .help = 影響面大、社會關注度高的處理決定應當公開。
    .why = 公開是單獨的後果；文本沒有規定它什麼時候結束（第39條第3款）。

fact-review_received = 作出決定的機關是否已收到複查申請？
    .name = 收到複查申請
    .help = 複查按處理決定書寫明的途徑書面申請，附理由和證據。
    .why = 該機關有五個工作日決定是否受理（第40條第2款）。
    .step = 當事人向作出決定的機關申請複查

fact-review_accepted = 該機關是否已受理申請？
    .name = 複查申請的受理
    .help = 不予受理的，應當說明理由。
    .why = 從受理起，有六十日作出決定（第40條第2款）。
    .step = 作出決定的機關受理複查申請

fact-decision_lifted = 處理決定是否已被撤銷？
    .name = 處理決定的撤銷
    .help = 在複查、行政復議中或由法院撤銷。
    .why = 沒有處理決定，就沒有禁止（第40條、第41條）。
    .step = 作出決定的機關、復議機關或法院撤銷處理決定

fact-review_or_lawsuit = 此人是否還申請了行政復議或提起了行政訴訟？
    .name = 行政復議或行政訴訟
    .help = 指複查還在進行時申請的行政復議或提起的行政訴訟。
    .why = 這時複查申請視為撤回（第41條第2款）。

fact-contribution = 此人或單位是否做出了重大貢獻？
    .name = 重大貢獻
    .help = 對重大科學創新或技術變革、對國家和社會的重大貢獻。
    .why = 只有這樣，才可以縮短禁止期（第42條第2款）。

fact-corrected = 違規行為是否已糾正，處理決定要求的義務是否全部履行？
    .name = 違規行為的糾正
    .help = 指完全履行處理決定要求整改義務。
    .why = 這是縮短禁止期的條件之一（第42條第2款）。
    .step = 當事人糾正違規行為並完全履行處理決定要求的義務

fact-reduction_asked = 是否已申請縮短禁止期？
    .name = 縮短的申請
    .help = 即減期處理；主管部門只依申請辦理。
    .why = 這是條件之一（第42條第2款）。
    .step = 當事人申請縮短禁止期

fact-reduction_granted = 主管部門是否已縮短禁止期？
    .name = 縮短禁止期的決定
    .help = 由作出原決定的主管部門決定。
    .why = 它可以縮短，但不是必須（第42條第2款）。
    .step = 主管部門縮短禁止期

fact-reduced_until = 縮短後的禁止期到哪一天為止？
    .name = 縮短後的最後一天
    .help = 縮短的決定書寫明。
    .why = 文本沒有說可以縮短多少（第42條第2款）。

fact-deleted = 記錄是否已從數據庫刪除？
    .name = 從數據庫的刪除
    .help = 主管部門告知已刪除的日期。
    .why = 什麼時候刪除，文本沒有說明（第39條第4款、第42條）。

## 未決的法律問題

reading-transition = 處理決定在2026年3月20日以前送達。此後適用哪個文本？新文本沒有說明。
reading-transition-old-text = 2020年《暫行規定》，其關於禁止的條文沒有讀到
reading-transition-new-text = 2026年《規定》

reading-first-day = 送達當天，算不算在禁止期之內？
reading-first-day-not-counted = 不算：按《民法典》，從第二天開始計算
reading-first-day-counted = 算：禁止自送達之日起計算，所以早一天結束

reading-entry-end = 記錄什麼時候離開數據庫？文本沒有說明。
reading-entry-end-with-the-ban = 隨禁止結束，記錄就是因它而作
reading-entry-end-not-said = 按這個文本說不出：它沒有給記錄規定時間

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

## 定義

define-full_ban = 從送達起算時的最後一天
define-full_credit = 暫停時間全部折抵時的最後一天
define-counted_ban = 折抵暫停時間之後，禁止的最後一天
define-ban_end = 禁止的最後一天
define-real_end = 禁止的結束：期滿、撤銷或縮短

## 離開數據庫的途徑

path-ban-runs-out = 禁止期滿，記錄隨之結束（按一種讀法）
    .what = 有期限的禁止自行結束；調查期間暫停的時間折抵禁止期。記錄是否隨之離開數據庫，文本沒有說明，所以這依據一種讀法。禁止本身的結束，見「列入帶來什麼，到什麼時候為止」。
path-reduction = 因重大貢獻縮短禁止期，記錄隨之結束（按一種讀法）
    .what = 做出重大貢獻、違規行為已糾正、處理決定要求的義務已全部履行的，主管部門可以依申請縮短禁止期。可以，但不是必須；文本沒有說縮短多少，也沒有說記錄是否隨禁止結束。
path-re-examination = 處理決定被撤銷
    .what = 自送達起十五日內，當事人可以向作出決定的機關申請複查；也可以申請行政復議、提起行政訴訟。處理決定被撤銷的，禁止和記錄都失去依據；記錄因此應當刪除，是一種解讀。複查期間，禁止繼續執行。

## 程序

procedure-re-examination = 複查
    .what = 作出決定的機關重新審查事實和依據。沒有寫「工作日」的日數，在這裡是自然日（第52條）。
procedure-re-examination-ask = 當事人自收到處理決定起十五個自然日內申請，最後一天是休息日的，順延到下一個工作日
procedure-re-examination-accept = 作出決定的機關在五個工作日內告知是否受理
procedure-re-examination-decide = 作出決定的機關自受理起六十個自然日內作出決定
procedure-remedies = 行政復議和行政訴訟
    .what = 按一般法律，針對處理決定。複查進行時選擇其中之一的，複查申請視為撤回（第41條第2款）。
procedure-remedies-reconsideration = 當事人自知道處理決定起六十日內申請行政復議
procedure-remedies-lawsuit = 沒有申請行政復議的，當事人自知道處理決定起六個月內提起行政訴訟

procedure-reduction = 申請縮短禁止期
    .what = 只有做出重大貢獻之後。文本沒有規定申請和決定的時限。
procedure-reduction-ask-reduction = 當事人向作出決定的主管部門申請

## 後果

effect-funded-research = 不得承擔或參與財政資金支持的科學技術活動，或者不得管理、評審、服務這類活動，以處理決定為準
effect-integrity-database = 記入科研誠信嚴重失信行為數據庫
effect-circulation = 處理決定送交所在單位或上級單位，記錄送交國家信用信息平台
effect-publication = 處理決定公開

## 說明

note-old-text-not-read = 未核實：禁止出自2020年《暫行規定》的時期。其關於禁止和救濟的條文沒有讀到，所以不據以計算。如果新文本也適用於以前的禁止，它的答案在這裡給出。
note-entry-has-no-term = 文本沒有說明：它規定禁止多久，沒有規定記錄在數據庫或國家平台上留多久。禁止結束之後，值得向主管部門詢問。
note-permanent = 永久禁止不會期滿。它只能被撤銷，或者因重大貢獻、經主管部門同意而縮短。
note-check-the-band = 值得與處理決定核對：時間取決於違規的影響。單位：二年以下、二年至五年、五年以上直至永久；個人：三年以下、三年至五年、五年以上直至永久。
note-credit-for-suspension = 值得與處理決定核對：處理決定之前的暫停時間，應當折抵禁止期。暫停更早結束的，只折抵它自己的天數，結束的日期在所示兩個日期之間。
note-no-stay = 複查期間，禁止繼續執行。
note-lawsuit-ends-the-re-examination = 請注意：複查進行時又申請行政復議或提起行政訴訟的，按撤回複查申請處理。
note-same-term-as-the-unit = 直接負責的人員與單位的禁止時間相同。
note-heard-before-the-decision = 值得核對：作出處理決定之前，應當聽取當事人的意見，並告知事實、理由、陳述申辯的權利和期限。
note-other-rules-of-the-body = 可能適用別的規則：有自己規定、而且不寬於本規定的主管部門，可以按自己的規定辦。

## 來源

source-science-2026 = 《科學技術活動違規行為調查處理規定》（科學技術部，2026年）
    .short = 2026年《規定》
source-science-old = 《科學技術活動違規行為處理暫行規定》（科學技術部，2020年）
    .short = 2020年《暫行規定》
source-civil-code = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
