# 徵信：關於徵信機構和中央銀行數據庫所保存的不良信息，讀者看到的全部文字。
# 邏輯在rules/credit-reporting/pack.toml；那裡的每個id在這裡有對應的文字。

title = 銀行或徵信機構的信用報告（徵信）
    .short = 徵信
act = 把這條記錄從信用報告中撤下
gone = 這條記錄不再展示
was = 這條記錄已被撤下
about = 銀行把貸款和逾期情況報送中央銀行的金融信用信息基礎數據庫和徵信機構。個人的不良信息自不良行為或者事件終止之日起可以保存五年。欠款還在逾期的，五年還沒有開始。對錯誤的信息，隨時可以提出異議。這不是政府的黑名單，與所謂社會信用評分也沒有關係。
keeper = 保存這條記錄的機構
actor-person = 信息主體
actor-authority = 當地的中國人民銀行分支機構
actor-third-party = 保存這條記錄的機構或者放貸機構

## 怎樣辨認

look-for = 中國人民銀行徵信中心或徵信機構的個人信用報告（个人信用报告）或企業信用報告（企业信用报告）。逾期還款寫在「逾期」項下，不良信息寫在「不良信息」項下。銀行以「徵信」（征信）為由拒絕貸款的來信，也指向這裡。

## 問題分組

group-record = 關於這條記錄，知道些什麼？
group-end = 不良行為或者事件是什麼時候開始、什麼時候終止的？
group-objection = 針對錯誤的信息，做過什麼？
group-personal-data = 關於這些數據的處理，知道些什麼？
group-afterwards = 關於這條記錄的結束，知道些什麼？

## 事實

fact-reported_on = 不良信息從什麼時候起寫在記錄裡？
    .name = 記錄中的不良信息
    .help = 信用報告上有，常常寫成第一次逾期的月份。只知道年月或年份，也可以回答。
    .why = 後果由此開始。五年不從這裡起算（2013年《條例》第16條第1款）。

fact-who = 這是誰的記錄？
    .name = 記錄的信息主體
    .help = 個體工商戶的私人貸款，選個人。
    .why = 五年只是為個人的不良信息規定的（2013年《條例》第16條第1款）。
fact-who-person = 個人
fact-who-company = 公司或其他組織

fact-held_by = 記錄由誰保存？
    .name = 保存記錄的機構
    .help = 中國人民銀行徵信中心的報告出自中央銀行的數據庫。其他報告出自持牌的徵信機構。機關、法院或公共信用平台的數據，選最後一項。
    .why = 國家機關和公共機構為履行職責處理的數據，不適用《徵信業管理條例》（第2條第4款）。一次性修復只針對中央銀行的數據庫。
fact-held_by-central-bank = 中央銀行的數據庫
fact-held_by-credit-bureau = 徵信機構
fact-held_by-public-body = 機關或公共平台

fact-kind = 不良信息是關於什麼的？
    .name = 不良信息的種類
    .help = 信貸指貸款、房貸和信用卡。其他不良信息可以是處罰，或者判令付款的判決。
    .why = 2025年的一次性修復只針對個人的逾期信貸（2025年12月22日《通知》，據報導）。
fact-kind-overdue-credit = 逾期的貸款或信用卡
fact-kind-other-bad-information = 其他

fact-told_before = 報送不良信息之前，是否告知過本人？
    .name = 報送前的告知
    .help = 在報送之前，用信函、手機簡訊或在帳戶裡告知。依法必須公開的信息，不需要告知。
    .why = 向徵信機構提供個人不良信息的，應當事先告知本人（2013年《條例》第15條）。

fact-ended = 不良行為或者事件是否已經終止？
    .name = 不良行為或者事件的終止
    .help = 逾期信貸：全部逾期款項連同利息和費用付清的那一天。處罰或判決：違法或違約行為本身停止的那一天。
    .why = 五年從這一天起算（2013年《條例》第16條第1款）。
    .step = 不良行為或者事件終止，例如全部逾期款項付清

fact-carried_out = 不良信息所涉的處罰或判決是否已履行？
    .name = 處罰或判決的履行
    .help = 罰款已繳，判決已履行。只針對不是逾期信貸的信息。
    .why = 五年也可能從這一天、而不是從行為本身終止起算；條文沒有說明（2013年《條例》第16條第1款、第44條第3項）。
    .step = 處罰或判決履行完畢

fact-arose_on = 逾期是什麼時候產生的？
    .name = 逾期的產生
    .help = 沒有按時還款的日期或月份。
    .why = 一次性修復涵蓋2020年至2025年產生的逾期（2025年12月22日《通知》，據報導）。

fact-small_amount = 逾期金額是否在10000元人民幣以下（含10000元）？
    .name = 不超過10000元人民幣的逾期金額
    .help = 據報導，徵信中心的解釋是：一份信貸合同在一個月份裡，到期未付的全部款項，連同利息和費用。兩期各5000元沒有還，就是10000元。
    .why = 一次性修復看的是單筆逾期金額（2025年12月22日《通知》，據報導）。

fact-objected = 異議是否已被收到？
    .name = 收到異議
    .help = 異議向徵信機構或數據庫提出，也可以向報送數據的銀行提出。請填對方收到的日期。
    .why = 核查和答覆的二十日從收到起算（2013年《條例》第25條第2款）。
    .step = 信息主體對信息提出異議

fact-error_confirmed = 核查是否認定不良信息有誤、不應存在？
    .name = 錯誤得到確認
    .help = 書面答覆會寫明；例如貸款不是本人的，或者已按時還款。只是某個細節錯誤或遺漏的，也應當更正，但不良信息仍然保留；這時請答「尚未」。
    .why = 這時應當更正信息（2013年《條例》第25條第3款）。
    .step = 核查認定不良信息有誤

fact-no_error_confirmed = 核查是否認定沒有錯誤？
    .name = 認定沒有錯誤
    .help = 書面答覆會寫明。
    .why = 這時取消異議標註（2013年《條例》第25條第3款）。
    .step = 核查認定沒有錯誤

fact-cannot_confirm = 核查是否兩者都不能確認？
    .name = 無法確認
    .help = 書面答覆會寫明無法確認。
    .why = 這時應當記載核查情況和異議內容（2013年《條例》第25條第3款）。

fact-complaint_accepted = 中國人民銀行分支機構是否已受理投訴？
    .name = 投訴的受理
    .help = 投訴向當地的中國人民銀行分支機構提出。請填受理的日期。
    .why = 答覆的三十日從受理起算（2013年《條例》第26條第2款）。
    .step = 中國人民銀行分支機構受理投訴

fact-data_ground = 對這些數據，是否有下面的情形？
    .name = 刪除數據的事由
    .help = 這些是個人信息保護的法律規定的事由。符合的都選，也可以一項都不選。
    .why = 有這樣的事由，保存的機構應當刪除，本人也可以請求刪除（《個人信息保護法》第47條；《民法典》第1037條）。
fact-data_ground-unlawful = 處理數據違反法律或者約定
fact-data_ground-purpose-gone = 處理目的已實現、無法實現或者為實現處理目的不再必要
fact-data_ground-service-ended = 保存的機構已停止提供服務
fact-data_ground-consent-withdrawn = 本人已撤回同意

fact-deletion_asked = 本人是否已請求保存的機構刪除數據？
    .name = 刪除的請求
    .help = 提出請求的日期。
    .why = 保存的機構沒有主動刪除的，本人可以請求刪除（《個人信息保護法》第47條第1款）。
    .step = 信息主體請求保存的機構刪除數據

fact-request_refused = 保存的機構是否拒絕了請求？
    .name = 請求被拒絕
    .help = 指查閱、更正或刪除個人信息的請求。拒絕應當說明理由。
    .why = 被拒絕後，本人可以向法院起訴（《個人信息保護法》第50條）。
    .step = 保存的機構拒絕請求

fact-automated_only = 關於本人的重要決定，是否僅由機器作出？
    .name = 僅由機器作出的決定
    .help = 例如沒有任何人看過，程式就拒絕了貸款。
    .why = 本人可以要求說明，並可以拒絕僅以這種方式作出的決定（《個人信息保護法》第24條第3款）。

fact-improper_evaluation = 對本人的信用評價是否不當？
    .name = 不當的信用評價
    .help = 評分或等級依據了錯誤或無關的東西，不只是某條記錄有誤。
    .why = 《民法典》規定，可以對它提出異議，請求更正或刪除（第1029條）。

fact-deleted = 不良信息是否不再展示？
    .name = 這條記錄的結束
    .help = 新的信用報告第一次不顯示它的日期。
    .why = 後果隨之結束。
    .step = 不良信息不再展示

## 未決的法律問題

reading-first-day = 不良行為終止的當天，本身算不算在內？
reading-first-day-not-counted = 不算：按《民法典》，從第二天開始計算
reading-first-day-counted = 算：條文寫的是自終止之日起，所以五年早一天結束

reading-period-end-rolls = 五年的最後一天是休息日的，期限是否延續到下一個工作日？
reading-period-end-rolls-no = 否：那條規則是為了幫助必須按期辦事的人，不應因它而把記錄保存得更久
reading-period-end-rolls-yes = 是：期限在下一個工作日結束

reading-end-of-a-penalty = 關於處罰或判決的信息：五年從什麼時候起算？條文說的是不良行為或者事件終止。
reading-end-of-a-penalty-conduct = 從行為本身停止之日起
reading-end-of-a-penalty-carried-out = 從處罰或判決履行之日起，如果這一天更晚

reading-retention-bars-deletion = 《條例》的五年，是不是按個人信息保護的法律刪除之前必須屆滿的保存期限？
reading-retention-bars-deletion-bars-deletion = 是：屆滿之前只能存儲和保護，屆滿之後才刪除
reading-retention-bars-deletion-only-a-maximum = 不是：五年只是允許的最長時間

## 定義

define-outside = 數據由公共機構為履行職責而保存
define-end_of_event = 不良行為或者事件終止
define-five_years_last = 不良行為終止五年後的對應日
define-five_years_end = 五年屆滿
define-within_the_window = 2020年至2025年之間產生逾期，並在2026年3月31日以前全部還清
define-one_time_kind = 中央銀行數據庫裡個人的小額逾期信貸
define-hidden_by = 一次性修復最遲應當生效的日期
define-answer_by = 應當完成核查並答覆
define-unlawful = 違法處理個人的數據
define-other_ground = 目的、服務或同意已不存在
define-no_legal_retention = 沒有法定保存期限的妨礙

## 離開的途徑

path-five-years = 終止之後滿五年
    .what = 個人的不良信息，自不良行為或者事件終止之日起可以保存五年，之後應當刪除。不需要誰申請。欠款還在逾期的，五年還沒有開始。
path-one-time = 2025年至2026年的一次性修復
    .what = 2020年至2025年產生的、不超過10000元人民幣的逾期信貸，在2026年3月31日以前全部還清的，中央銀行的數據庫不再展示。系統應當自動處理，不需要申請，不收費。記錄是不展示，不是刪除。這項規則是從互相一致的報導得知的。
path-correction = 錯誤或遺漏的信息得到更正
    .what = 異議隨時可以提出。信息被標註為有異議，在二十日內核查，並書面答覆。確認有錯誤的，應當更正；沒有依據的不良信息因此消失，只是細節錯誤的，只更正細節。
path-data-correction = 公共機構更正錯誤的數據
    .what = 按個人信息保護的法律，個人可以請求更正不準確或不完整的數據。保存的機構應當及時核實、更正。沒有規定天數。
path-unlawful-processing = 違法處理的數據被刪除
    .what = 處理數據違反法律或者約定的，應當刪除。保存的機構不刪除的，本人可以請求刪除，被拒絕後可以向法院起訴。沒有規定天數。
path-purpose-or-consent = 目的、服務或同意已不存在
    .what = 處理目的已實現、無法實現或者不再需要這些數據的，服務已停止的，或者同意已撤回的，應當刪除數據，除非法定保存期限還沒有屆滿。沒有屆滿的，只能存儲和採取保護措施。
path-improper-evaluation = 不當的信用評價得到改正
    .what = 個人可以對不當的信用評價提出異議，請求更正或刪除。核查屬實的，評價人應當及時採取措施。沒有規定天數。

## 程序

procedure-own-report = 查看記錄並作出說明
    .what = 多數情況下的第一步：取得信用報告，看看上面寫了什麼。
procedure-own-report-get-report = 信息主體取得本人的信用報告，每年兩次免費
procedure-own-report-add-statement = 信息主體對不良信息附加說明，或者在報告中加上異議標註和聲明

procedure-objection = 對錯誤或遺漏的信息提出異議
    .what = 向徵信機構或數據庫提出，或者向報送信息的放貸機構提出。沒有最短時間，也不需要承諾。
procedure-objection-object = 信息主體提出異議，要求更正
procedure-objection-mark = 信息被標註為存在異議
procedure-objection-check-and-answer = 在二十日內核查，並書面答覆異議人
procedure-objection-correct = 確認的錯誤或遺漏得到更正
procedure-objection-lift-mark = 沒有錯誤的，取消異議標註

procedure-complaint = 投訴，或者向法院起訴
    .what = 徵信機構、放貸機構或信息使用者侵害本人合法權益的。
procedure-complaint-complain = 信息主體向當地的中國人民銀行分支機構投訴
procedure-complaint-answer-complaint = 分支機構自受理投訴之日起三十日內書面答覆
procedure-complaint-sue = 信息主體可以直接向法院起訴，不必先投訴

procedure-personal-data = 對個人信息的權利
    .what = 對每個保存數據的機構都有這些權利，對公共機構也一樣。法律說「及時」，沒有規定天數。
procedure-personal-data-see-and-copy = 信息主體請求查閱、複製數據
procedure-personal-data-ask-correction = 信息主體請求更正不準確或不完整的數據
procedure-personal-data-ask-deletion = 信息主體請求刪除數據
procedure-personal-data-sue-on-refusal = 請求被拒絕（拒絕應當說明理由）後，信息主體向法院起訴

procedure-evaluation = 對信用評價提出異議
    .what = 針對不當的評分或等級。
procedure-evaluation-object-to-evaluation = 信息主體提出異議，請求更正或刪除

## 後果

effect-credit-record = 不良信息寫在信用報告裡
effect-finance = 放貸機構可以考慮它，每家機構自己決定

## 說明

note-clock-not-started = 容易弄錯：按這些事實，不良行為或者事件還沒有終止，所以五年還沒有開始。五年不從第一次逾期起算。
note-no-term-for-companies = 對公司的不良信息，《條例》沒有規定期限。五年只針對個人。
note-public-body-data = 適用別的法律：公共機構為履行職責處理的數據，不適用《徵信業管理條例》。請找該機構的名單或記錄。對個人信息的權利仍然存在。
note-window-closed = 一次性修復已經結束：全部款項必須在2026年3月31日以前還清。之後還清的，保存五年。
note-one-amount = 據報導，徵信中心的解釋是：一筆金額指一份合同在一個月份裡到期未付的全部款項。幾筆金額各自單獨看。筆數沒有關係。
note-hidden-not-deleted = 不展示不等於刪除：據報導，數據庫不再展示這條記錄。其他徵信機構是否照辦，沒有找到。
note-no-application-no-fee = 刪除或不採集不良信息，誰也不得收費。一次性修復不需要申請。收錢代辦的，不可相信。
note-repair-is-no-product = 以「信用修復」之名、實際做徵信業務的公司，適用中央銀行的規則，需要它的許可。
note-not-told-before = 值得指出：報送個人不良信息的，應當事先告知本人，除非信息依法公開。違反的，情節嚴重可以罰款。條文沒有說這條記錄因此失效。
note-record-of-doubt = 核查兩者都不能確認的，應當在信息旁邊記載核查情況和異議內容。
note-not-deleted-in-time = 按這些事實，五年已經過去。不按期刪除不良信息，可能使徵信機構或數據庫受到罰款，並承擔賠償。
note-state-database-too = 關於五年、免費報告、異議和投訴的規則，對中央銀行的數據庫同樣有效。
note-scores = 信用評分不得使用與信用無關的事項。
note-error-has-no-minimum = 更正錯誤與等待期滿是兩條不同的途徑：沒有最短時間，不需要付款，也不需要承諾。
note-legal-retention = 法定保存期限未屆滿，或者刪除在技術上難以實現的，保存的機構應當停止除存儲和採取保護措施之外的一切處理。五年是不是這樣的期限，是未決的問題。
note-timely-without-days = 對這些權利，法律說「及時」，沒有規定天數。請求上寫明日期，有助於證明拖延。
note-automated-decision = 本人可以要求說明重要的自動化決定是怎樣作出的，並可以拒絕僅由機器作出的決定。
note-state-bodies = 公共機構處理個人信息，應當依照法定權限和程序，不得超出必要的範圍，並應當告知本人，除非告知會妨礙其履行職責。
note-reasons-and-court = 拒絕應當說明理由，對拒絕可以向法院起訴。任何人也可以向履行個人信息保護職責的部門投訴、舉報。
note-credit-law-first = 兩種法律都適用：《民法典》規定，與徵信機構的關係適用關於個人信息的規定和其他法律法規，例如《徵信業管理條例》。
note-freshness = 內容有多新：到2026年11月為止，沒有發現這些規則後來有變化。不能排除以後有變化。

## 來源

source-credit-2013 = 《徵信業管理條例》（國務院，2013年）
    .short = 2013年《徵信業管理條例》
source-pboc-2021 = 《徵信業務管理辦法》（中國人民銀行，2021年）
    .short = 2021年《徵信業務管理辦法》
source-one-time-2025 = 中國人民銀行關於一次性信用修復的通知（2025年12月22日）
    .short = 2025年一次性修復通知
source-personal-data-2021 = 《個人信息保護法》（2021年）
    .short = 《個人信息保護法》
source-civil-code = 《民法典》
