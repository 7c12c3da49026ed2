# 證券期貨市場誠信檔案：讀者看到的全部文字。
# 邏輯在rules/securities-integrity/pack.toml；那裡的每個id在這裡有對應的文字。

title = 證券期貨市場誠信檔案
    .short = 證券誠信檔案
about = 中國證券監督管理委員會（證監會）為證券期貨市場的每個參與者建立檔案，投資者也包括在內。違法失信信息的效力期限為三年；處罰、市場禁入、犯罪和較大賠償為五年，從處理執行完畢之日起算。沒有什麼可以提前修復。市場禁入另有自己的期限，與它並行。
keeper = 證券監管機構
look-for = 中國證券監督管理委員會或其派出機構（證監局）的決定：行政處罰決定書（行政处罚决定书）、市場禁入決定書（市场禁入决定书）、監督管理措施（例如警示函），或者其證券期貨市場失信記錄查詢平台（证券期货市场失信记录查询平台）上的記錄。

## 問題分組

group-record = 檔案裡有什麼？
group-ban = 關於市場禁入，知道些什麼？
group-validity = 記錄對嗎？是否被爭議過？

## 事實

fact-decided_on = 決定是哪一天作出的？
    .name = 記錄所依據的決定
    .help = 處罰決定、判決、禁入決定或措施上的日期。只知道年月或年份，也可以回答。
    .why = 記錄以它為依據；2018年7月以前適用更早的規則。

fact-kind = 是哪一種記錄？
    .name = 記錄的種類
    .help = 有幾條的，一次看一條。罰款加市場禁入是兩條記錄。
    .why = 四種的效力期限為五年，其他都是三年（《誠信辦法》第13條第1款）。
fact-kind-penalty = 因違反證券期貨法律受到的行政處罰
fact-kind-market-ban = 市場禁入
fact-kind-crime = 因證券期貨違法受到的刑事處罰
fact-kind-liability = 判決承擔較大賠償責任（證券期貨市場的侵權或違約）
fact-kind-measure = 監督管理措施，例如警示函
fact-kind-promise-or-discipline = 未履行公開承諾，或者受到交易所、協會的紀律處分
fact-kind-other = 其他記錄

fact-completed_on = 決定是否已執行完畢？
    .name = 決定執行完畢
    .help = 要求的最後一件事已經做完：罰款全部繳清，刑罰執行完畢，賠償付清。市場禁入的，這裡留空；它的期限在下面問。
    .why = 三年或五年從這時才開始（《誠信辦法》第13條第3款）。
    .step = 當事人把決定執行完畢

fact-special_publication = 證券監管機構是否把此人作為嚴重失信專門公示？
    .name = 專項公示
    .help = 指失信記錄查詢平台上的專項公示。
    .why = 自公示起一年（《誠信辦法》第15條第2款）。
    .step = 證券監管機構對此人作專項公示

fact-ban_kind = 決定規定了哪些市場禁入？
    .name = 市場禁入的種類
    .help = 不得從事證券業務、不得擔任董事、監事、高級管理人員，或者不得交易證券，或者兩者都有。沒有禁入的，一項都不選。
    .why = 它們的期限不同（2021年《禁入規定》第4條、第7條）。
fact-ban_kind-posts-and-business = 不得從事證券業務和擔任發行人的職務
fact-ban_kind-trading = 不得交易證券

fact-ban_for_life = 業務和職務的禁入，是不是終身的？
    .name = 終身禁入
    .help = 決定寫明「終身」。
    .why = 在八種情形下，情節嚴重的可以終身禁入（2021年《禁入規定》第7條）。

fact-ban_years = 業務和職務的禁入是幾年？
    .name = 業務和職務禁入的年數
    .help = 決定上的數字：三年至五年，或六年至十年。
    .why = 年數滿了，禁入就結束。

fact-trading_ban_years = 交易的禁入是幾年？
    .name = 交易禁入的年數
    .help = 決定上的數字，最多五年。
    .why = 年數滿了，禁入就結束（2021年《禁入規定》第7條第2款）。

fact-ban_served_on = 禁入決定是哪一天送達此人的？
    .name = 禁入決定的送達
    .help = 禁入自下一個工作日起應當遵守，交易禁入自下一個交易日起。
    .why = 按一種讀法，期限從這一天起算（2021年《禁入規定》第5條、第6條、第16條）。

fact-ban_repeated = 此前五年內，此人是否受過兩次以上處罰，或者被禁入過？
    .name = 多次處罰或以前的禁入
    .help = 指證券監管機構的處罰或禁入。
    .why = 這時情節嚴重的可以終身禁入（2021年《禁入規定》第7條第1款第6項）。

fact-ban_conduct_before_2021 = 行為是否在2021年7月19日以前結束？
    .name = 2021年7月19日以前的行為
    .help = 看行為，不看決定。
    .why = 這時適用更早的規則，除非新的規則更輕（2021年《禁入規定》第17條）。

fact-ban_lifted = 禁入是否已被撤銷或變更？
    .name = 禁入的撤銷
    .help = 請填禁入停止的日期。
    .why = 禁入的依據被撤銷的，證券監管機構撤銷或變更禁入（2021年《禁入規定》第12條）。
    .step = 證券監管機構撤銷禁入

fact-basis_annulled = 記錄所依據的決定是否已被撤銷或變更？
    .name = 記錄所依據的決定的撤銷
    .help = 由行政復議、法院或作出決定的機關作出（撤銷、變更）。
    .why = 這時應當刪除或修改記錄（《誠信辦法》第12條）。
    .step = 記錄所依據的決定被撤銷

fact-data_wrong = 記錄是否有重大、明顯的錯誤，本不應存在？
    .name = 記錄的重大明顯錯誤
    .help = 例如認錯了人，或者決定並不存在。金額之類的細節錯誤也應當更正，但記錄仍然保留；這時請答「否」。
    .why = 這時證券監管機構應當更正（《誠信辦法》第21條）。

fact-correction_received = 證券監管機構是否已收到更正申請？
    .name = 收到更正申請
    .help = 向證監會提出，一般向其派出機構提出（第45條）。
    .why = 證券監管機構有十五個工作日（《誠信辦法》第21條第2款）。
    .step = 當事人申請更正記錄

fact-query_received = 證券監管機構是否已收到查詢本人記錄的申請？
    .name = 查詢記錄的申請
    .help = 查詢本人的記錄，只要申請和身份證明。
    .why = 在五個工作日內答覆（《誠信辦法》第19條）。
    .step = 當事人申請查詢記錄

fact-decision_served = 決定是哪一天送達的？
    .name = 決定的送達
    .help = 送達回證上的日期。
    .why = 行政復議和行政訴訟的期限從此時起算。

fact-deleted = 這條記錄是否已刪除，或者不再顯示？
    .name = 這條記錄的結束
    .help = 不論什麼原因，別人都再也看不到它。
    .why = 記錄帶來的後果隨之結束。

## 未決的法律問題

reading-completion-of-a-ban = 市場禁入什麼時候算執行完畢，使記錄的五年開始？
    .name = 禁入什麼時候執行完畢
reading-completion-of-a-ban-end-of-term = 期限屆滿時；終身禁入永遠不會執行完畢
reading-completion-of-a-ban-delivery = 送達並開始遵守時
reading-ban-start = 市場禁入的期限從哪一天起算？《規定》沒有說。
    .name = 禁入的起點
reading-ban-start-decision = 從決定起
reading-ban-start-delivery = 從送達起，這時應當開始遵守
reading-first-day = 起算當天，本身算不算在內？
    .name = 起算當天算不算
reading-first-day-not-counted = 不算在內
reading-first-day-counted = 算在內
reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？
    .name = 調休上班日
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算
reading-use-after-the-term = 三年或五年之後，記錄不再向別人顯示。證券監管機構自己還能使用嗎？文本只提到效力。
    .name = 期限之後的使用
reading-use-after-the-term-ends-with-the-term = 不能，它不再有任何效力
reading-use-after-the-term-not-said = 文本沒有說明

## 定義

define-five_year_kind = 屬於五年的一類記錄
define-ban_start = 禁入開始
define-ban_from = 禁入的時間從這裡起算
define-posts_ban_end = 業務和職務的禁入結束
define-trading_ban_end = 交易的禁入結束
define-ban_carried_out = 禁入執行完畢
define-carried_out = 決定執行完畢
define-carried_out_from = 記錄的時間從這裡起算
define-term_end = 三年或五年屆滿
define-fifteen_days = 十五個工作日
define-five_days = 五個工作日
define-use_end = 不得再使用記錄

## 離開檔案的途徑

path-term-over = 三年或五年期滿
    .what = 此後，記錄不再公開，也不再向其他查詢的人顯示；本人仍可以看到。不需要誰申請。時間只從決定執行完畢開始，所以罰款沒有繳清的，時間還沒有開始。
path-basis-annulled = 記錄所依據的決定被撤銷
    .what = 決定被依法撤銷或變更的，證券監管機構應當刪除或修改記錄。沒有規定天數；申請更正則有天數。
path-correction = 錯誤的記錄得到更正
    .what = 對重大、明顯的錯誤，當事人隨時可以申請更正。證券監管機構應當在十五個工作日內處理，確有錯誤的應當更正。毫無依據的記錄因此消失；只是細節錯誤的，只更正細節。
path-correction-after-annulment = 撤銷之後申請更正
    .what = 決定已被撤銷而記錄仍在的，申請更正使證券監管機構有十五個工作日的時限。

## 程序

procedure-correction = 申請更正
    .what = 向證監會或其派出機構提出。
procedure-correction-ask = 當事人申請更正，隨時可以
procedure-correction-handle = 證券監管機構在十五個工作日內處理並告知結果
procedure-query = 查看本人的記錄
    .what = 每個人都可以申請查看本人的記錄，期限屆滿之後也可以。只可以收取複製的成本費。
procedure-query-answer = 證券監管機構在五個工作日內答覆
procedure-ban-after-annulment = 依據失效後撤銷禁入
    .what = 對同一行為的判決或處罰被撤銷或變更，禁入因此失去依據的，證券監管機構撤銷或變更禁入。沒有規定天數。
procedure-ban-after-annulment-change-the-ban = 證券監管機構撤銷或變更禁入
procedure-review = 對決定提出爭議
    .what = 按行政復議和行政訴訟的一般法律。特別法律可以規定不同的期限。
procedure-review-ask-reconsideration = 當事人在六十日內申請行政復議
procedure-review-sue = 或者當事人在六個月內提起行政訴訟

## 後果

effect-publication = 處罰、禁入、未履行承諾或紀律處分，任何人都可以在證券監管機構的查詢平台上查到
effect-special-publication = 專項公示把此人寫為嚴重失信
effect-queries-by-others = 發行人、證券公司和其他人可以查看記錄，一般要經本人同意
effect-approvals-and-qualifications = 證券監管機構審批許可、決定新業務試點時，要查看記錄，並可以作為考量
effect-posts-in-the-market = 發行人、經紀機構和基金聘用前應當查看記錄，專業委員會可以不聘任此人
effect-margin-and-pledged-trading = 經紀機構開戶時要查看記錄，融資融券時可以參考
effect-inspections = 證券監管機構可以增加檢查

## 期滿不能解除的

bar-securities-market-ban = 在決定寫明的期限內，不得從事證券業務和擔任發行人的職務：三年至五年、六年至十年或終身
bar-securities-trading-ban = 在決定寫明的期限內，不得交易證券：最多五年

## 說明

note-no-repair = 《辦法》沒有提前結束：承諾和良好表現都不能縮短三年或五年。
note-clock-starts-with-completion = 容易弄錯：時間從決定執行完畢之日起算，不從決定起算。繳款晚，記錄就留得久。
note-own-record-stays = 期限屆滿後，記錄不銷毀：本人仍可以看到。
note-other-terms = 其他法律、證券監管機構的其他規則，或者其他部門對自己的記錄，可以規定不同的期限，這時按它們的規定。檔案裡來自其他機關的記錄，應當對照那些機關的規則。
note-public-list-is-another = 同時有三個時鐘：專項公示自公示起一年，記錄自執行完畢起三年或五年，禁入按自己的期限。一個結束，不結束其他。對未繳的罰款和未履行的公開承諾，國家信用平台有自己的規則。
note-ban-and-record = 市場禁入會公布，也會記錄；記錄結束，禁入不結束；禁入結束，記錄也不結束。
note-life-for-repeats = 多次較輕的違法：對五年內受過兩次以上處罰或被禁入過的人，情節嚴重的，證券監管機構可以終身禁入。但不是必須。
note-ban-length = 需要核對：2021年《規定》中，業務和職務的禁入是三年至五年、六年至十年或終身。
note-older-conduct = 在2021年7月19日以前結束的行為，適用更早的禁入規則，除非新的規則對此人更輕。更早的規則在這裡沒有比較。
note-older-record = 記錄在2018年7月《辦法》以前。之前的試行辦法沒有讀到，對那時的記錄，這裡一無所知。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。對行政復議來說，這寫在2024年起施行的法律裡。
note-freshness = 內容有多新：所讀的副本把兩份文本都標為有效。不能排除以後有變化。

## 對將來的假定

assume-no-other-term = 沒有其他法律或規則對這條記錄規定不同的期限

## 來源

source-integrity-2018 = 《證券期貨市場誠信監督管理辦法》（中國證券監督管理委員會，2018年，2020年修正）
    .short = 《誠信辦法》
source-market-ban-2021 = 《證券市場禁入規定》（2021年）
    .short = 2021年《禁入規定》
source-securities-2019 = 《證券法》（2019年修訂）
    .short = 《證券法》
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
