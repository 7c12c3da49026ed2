# 稅務機關的欠稅公告：讀者看到的全部文字。
# 邏輯在rules/tax-arrears/pack.toml；那裡的每個id在這裡有對應的文字。

title = 每月的欠稅公告
    .short = 欠稅公告
act = 撤下這條公告
gone = 公告撤下
was = 公告已撤下
about = 稅務機關每月公布沒有按時繳稅的人：公司、個體工商戶和個人。它是債務的公告，不是有期限的黑名單。繳清稅款和滯納金的，下月公告不再列出，不需要申請。嚴重違法在另一份名單上（重大稅收違法失信主體）。
keeper = 稅務機關
look-for = 稅務局網站或行政執法信息公示平台（行政执法信息公示平台）上標題為「欠稅公告」（欠税公告）的公告，寫有姓名或名稱、號碼、稅種、所屬期和金額；或者在它之前，收到載有擬公告內容並要求確認的推送。
actor-higher-court = 稅務機關、復議機關或法院

## 問題分組

group-notice = 關於公告，知道些什麼？
group-payment = 欠款後來怎麼樣了？
group-before = 公告之前發生了什麼？
group-after = 公告之後發生了什麼？

## 事實

fact-subject = 公告的是誰的欠稅？
    .name = 公告寫明的是誰
    .help = 公告寫明公司等組織及其負責人、個體工商戶及其業主，以及個人。扣繳義務人和納稅擔保人同樣對待。
    .why = 公告的內容因此不同（2025年《辦法》第5條、第13條）。
fact-subject-individual = 個人
fact-subject-sole-trader = 個體工商戶
fact-subject-entity = 公司或其他組織
fact-subject-person-in-charge = 作為公司的法定代表人或負責人被寫明的人
fact-subject-withholder-or-guarantor = 扣繳義務人或納稅擔保人

fact-published_on = 含有這筆欠稅的第一次公告是哪一天公布的？
    .name = 第一次公告
    .help = 欠稅在每月的公告中重複出現；這裡算第一次。只有擬公告內容的，答「尚未」。只知道年月，也可以回答。
    .why = 這個日期決定適用哪個文本（2025年《辦法》第14條）。
    .step = 稅務機關公布公告

fact-paid_all = 公告中的稅款和滯納金是否已全部繳清？
    .name = 稅款和滯納金的繳清
    .help = 請填最後一筆繳款的日期。逾期繳納產生的稅款滯納金也公告，所以只繳稅款不夠。
    .why = 之後下月公告不再列出（2025年《辦法》第8條第1款）。
    .step = 稅款和滯納金全部繳清

fact-secured = 是否已為稅款和滯納金提供擔保？
    .name = 為稅款和滯納金提供的擔保
    .help = 指稅務機關已接受的擔保。它不使公告結束。
    .why = 有了它，欠稅的人可以出境（《稅收徵收管理法》第44條）。
    .step = 為稅款和滯納金提供擔保

fact-spared = 是否有下列情況之一？
    .name = 不公告的理由
    .help = 符合的都選，也可以一項都不選。它們與破產和清算有關。
    .why = 這時稅務機關可以不公告該欠稅（2025年《辦法》第7條第2款）。
fact-spared-bankruptcy-satisfied = 破產中稅務機關已受償，款項尚未入庫
fact-spared-liquidated-and-deregistered = 已依法清算並註銷的公司
fact-spared-rest-after-plan = 重整計劃或和解協議執行完畢後仍未清償的部分

fact-debt_gone = 欠稅是否以其他方式消失？
    .name = 欠稅以其他方式結束
    .help = 例如稅務決定被撤銷，或者變更後不再欠稅。請填生效的日期。
    .why = 下月公告應當跟隨這樣的變化（2025年《辦法》第8條第1款）；該條寫的是登記信息變更「等」。
    .step = 稅務決定被撤銷，或者變更後不再欠稅

fact-registration_changed = 如果此人與公司一併被寫明：公司是否已登記他人擔任該職務？
    .name = 登記他人為負責人
    .help = 新的法定代表人或負責人已登記（登記信息變更）。請填登記的日期。
    .why = 下月公告應當跟隨登記信息的變更（2025年《辦法》第8條第1款）。
    .step = 公司登記他人為負責人

fact-draft_pushed = 擬公告內容是哪一天推送給納稅人的？
    .name = 擬公告內容的推送
    .help = 以電子方式推送，並要求確認。
    .why = 納稅人有三個工作日確認或提出異議（2025年《辦法》第6條）。

fact-objected_before = 納稅人是否對擬公告內容提出過異議？
    .name = 對擬公告內容的異議
    .help = 針對數據或計算的錯誤，附證明。請填對方收到的日期。
    .why = 稅務機關有三個工作日核實並答覆（2025年《辦法》第6條第2款）。
    .step = 納稅人對擬公告內容提出異議

fact-objected_after = 公告之後是否有人書面提出異議？
    .name = 對公告的書面異議
    .help = 因公告與事實不符，或者公告程序違法，附證明。沒有時限。請填對方收到的日期。
    .why = 稅務機關有五個工作日核實並答覆（2025年《辦法》第8條第2款）。
    .step = 納稅人對公告提出書面異議

fact-upheld = 稅務機關是否經異議認定這筆欠稅不應公告？
    .name = 異議成立
    .help = 應當把結果告知納稅人。如果只是金額或其他細節有誤，更正公告，其餘保留：答否。
    .why = 之後應當及時更正公告（2025年《辦法》第8條第2款）。
    .step = 稅務機關認定這筆欠稅不應公告

fact-off_the_notice = 這筆欠稅是否已不再公告？
    .name = 這筆欠稅的公告的結束
    .help = 第一次不再列出它的公告的日期。
    .why = 各項後果都看這一天。
    .step = 稅務機關不再公告這筆欠稅

## 未決的法律問題

reading-transition = 第一次公告在2026年3月1日以前。2025年的規則適用嗎？它對以前的公告沒有規定。
reading-transition-new-text = 適用：每月公告按當月施行的規則
reading-transition-old-text = 不適用：這些公告繼續適用舊規則

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 解釋中使用的定義

define-paid_under_new_text = 稅款和滯納金已繳清，並且2025年的規則已施行
define-gone_under_new_text = 欠稅已消失，並且2025年的規則已施行
define-changed_under_new_text = 已登記他人為負責人，並且2025年的規則已施行
define-draft_under_new_text = 擬公告內容在2026年3月1日或以後推送
define-three_days = 三個工作日
define-five_days = 五個工作日

## 離開公告的途徑

path-paid = 稅款和滯納金全部繳清
    .what = 公告中的款項全部繳清後，稅務機關在下月公告中更新。不需要任何人申請。沒有規定當月的哪一天，所以顯示該月的最後一天。
path-debt-gone = 欠稅以其他方式消失
    .what = 稅務決定被撤銷，或者變更後不再欠稅的，下月公告應當跟隨。該條寫的是登記信息變更等，所以這是一種解讀。
path-another-person-in-charge = 公司登記他人為負責人
    .what = 公司的公告寫明其法定代表人或負責人。登記變更後，下月公告應當跟隨。原來那個人的姓名由此去掉，是這裡把兩條合起來的讀法。公司的欠稅仍在公告上。
path-objection = 書面異議成立
    .what = 公告之後，納稅人隨時可以提出書面異議：因與事實不符，或者公告程序違法。異議成立的，應當及時更正公告。沒有規定天數。只是細節有誤的，其餘保留。
path-spared = 破產或清算：可以不公告
    .what = 在破產和清算的三種情形下，稅務機關可以不公告該欠稅，但不是必須。

## 程序

procedure-before-the-notice = 公告之前：確認或提出異議
    .what = 稅務機關應當先推送擬公告內容。不答覆視為同意：然後公告。
procedure-before-the-notice-confirm-or-object = 納稅人在三個工作日內確認擬公告內容，或附證明提出異議
procedure-before-the-notice-check = 稅務機關在三個工作日內核實異議並告知結果

procedure-objection = 公告之後：書面異議
    .what = 書面附證明，向公布公告的稅務機關提出。沒有時限。
procedure-objection-object = 納稅人書面提出異議
procedure-objection-check = 稅務機關在五個工作日內核實並告知結果
procedure-objection-correct = 稅務機關及時更正公告，沒有規定天數

## 公告的後果

effect-publication = 欠稅每月公布
effect-tax-grade = 公告與納稅繳費信用聯動（如何聯動，沒有讀到）

## 限制

bar-exit-restriction = 稅務機關可以請求阻止欠稅人或其法定代表人出境（直到稅款、滯納金結清或者提供擔保）
bar-tax-debt = 稅款本身，以及逐日增加的滯納金

## 說明

note-no-notice-yet = 還沒有公告。途徑從公告時開始。公告之前能做什麼，見「程序」：對擬公告內容提出異議。及時繳款是另一條途徑。
note-not-the-list-of-violations = 兩回事：這份公告針對任何金額的欠稅，沒有期限。重大稅收違法失信主體名單針對十一種嚴重違法，公布三年。
note-late-fees-too = 容易弄錯：逾期繳稅的，其滯納金也在公告上。滯納金也要繳清，姓名才會去掉。
note-no-application-needed = 繳清之後，誰也不需要申請。如果下月公告仍然列出，可以提出書面異議。
note-individuals-are-named = 對個人，公告寫明姓名、身份證件的種類和號碼、稅種、所屬期和金額。
note-named-with-the-company = 誰可以提出異議：該條說的是納稅人，這裡是公司。與公司一併被寫明的人能否以自己的名義提出，沒有寫明；公司可以替其提出。
note-by-analogy = 對扣繳義務人和納稅擔保人，規則參照適用。文本沒有再多說。
note-silence-counts-as-agreement = 值得知道：三個工作日內不答覆擬公告內容的，就被公告。
note-dispute-about-the-tax = 另一條途徑：對稅款本身有爭議的，必須先繳納或提供擔保，然後可以申請行政復議，之後再起訴（《稅收徵收管理法》第88條第1款）。
note-exit-is-separate = 另一件事：欠稅的人或其法定代表人，出境前應當繳清或者提供擔保，否則稅務機關可以通知出境管理機關阻止其出境。
note-older-text = 只知道一部分：按舊規則，公司每季度公布，個人每半年公布。關於去掉姓名，舊規則怎麼說沒有讀到；2026年3月1日以前的公告如何處理，也沒有規定。
note-freshness = 內容有多新：到2026年夏天前後，沒有發現這些規則有變化。不能排除以後有變化。

## 來源

source-arrears-2004 = 《欠稅公告辦法（試行）》（國家稅務總局令第9號，第44號令修正）
    .short = 舊的欠稅公告《辦法》
source-arrears-2025 = 《欠稅公告辦法》（國家稅務總局令第61號，2025年）
    .short = 2025年欠稅公告《辦法》
source-tax-law-2015 = 《稅收徵收管理法》（2015年修正）
    .short = 《稅收徵收管理法》
source-legislation-2023 = 《立法法》（2023年修正）
    .short = 《立法法》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
