# 最高人民法院的失信被執行人名單：關於它，讀者讀到的每一個字。
# 邏輯寫在rules/judgment-defaulter/pack.toml中；那裡的每個id在這裡有它的文字。

title = 法院的失信被執行人名單
    .short = 失信被執行人
about = 中國的法院用這份名單列出沒有履行生效法律文書所定義務的人和公司。因某些事由列入的，有確定的納入期限；只因有履行能力而拒不履行列入的，沒有確定的終點，在七種情形之一發生時結束。列入名單還會帶來消費和出行方面的限制，那些限制另有規則。
look-for = 「失信被執行人」（失信被执行人）字樣，或者標題為「失信決定書」（失信决定书）、蓋有法院印章的決定；或者中國執行信息公開網（中国执行信息公开网）上「失信被執行人」一欄中的信息。該網站上的「被執行人」（被执行人）（只表示有執行案件）、「限制消費人員」（限制消费人员）（消費限制）和「終結本次執行案件」（终结本次执行案件）（本次程序已終結）是另外的記錄。
keeper = 法院

## 問題的分組

group-listing = 關於列入名單的決定，知道些什麼？
group-payment = 關於債務，以下哪些已經發生？
group-enforcement = 在執行案件中，以下哪些已經發生？
group-leads = 關於還可能找到的財產，知道些什麼？
group-validity = 作出決定時，是否有以下情況？
group-remedies = 針對這次列入，已經採取了以下哪些步驟？
group-dates = 以下日期中，知道哪些？
group-afterwards = 關於這次列入的結束，以及與之並存的限制，知道些什麼？
group-conviction = 刑事法院是否已經判決當事人犯有拒不執行判決、裁定罪？

## 事實

fact-decided_on = 法院在哪一天作出列入名單的決定？
    .name = 列入名單的決定
    .help = 失信決定書上寫的日期。決定自作出之日起生效，不是自送達之日或者網站公布之日。只知道月份或年份也可以回答。
    .why = 決定自作出之日起生效（2017年《規定》第5條第3款）。這個日期也說明適用2013年文本還是2017年文本。

fact-grounds = 法院因哪些事由列入當事人？
    .name = 列入的事由
    .help = 決定應當寫明事由，即第1條的六項。可以選擇多項。2013年文本與2017年文本的序號不同，所以要看用語，不要只看序號。2017年文本依次為：有履行能力而拒不履行；妨礙、抗拒執行；規避執行；違反財產報告制度；違反限制消費令；拒不履行執行和解協議。
    .why = 六項事由中有五項帶來納入期限，一項沒有（2017年《規定》第1條、第2條第1款）。這決定有哪些離開名單的途徑。
fact-grounds-ability-but-refuses = 有履行能力而拒不履行（第1項；2013年文本為第6項）
fact-grounds-obstruction = 妨礙、抗拒執行：偽造證據、暴力、威脅（第2項；2013年為第1項）
fact-grounds-evasion = 規避執行：虛假訴訟、隱匿或轉移財產（第3項；2013年為第2項）
fact-grounds-false-asset-report = 違反財產報告制度（第4項；2013年為第3項）
fact-grounds-consumption-breach = 違反限制消費令（第5項；2013年為第4項）
fact-grounds-settlement-refusal = 拒不履行執行和解協議（第6項；2013年為第5項）

fact-extension_years = 法院把納入期限延長了幾年？
    .name = 延長的年數
    .help = 基本期限是兩年。法院可以延長一年、兩年或三年，但只限於以暴力、威脅方法妨礙、抗拒執行情節嚴重，或者具有多項失信行為。沒有延長就回答0。
    .why = 延長使期限的終點從兩年變為三年至五年（2017年《規定》第2條第1款）。

fact-stated_period = 決定書本身是否寫明納入期限？
    .name = 決定書寫明的納入期限
    .help = 有納入期限的，決定書應當寫明。請找寫有年數、或者寫有起止日期的句子。
    .why = 如果決定書與事由不相符，值得向法院指出（2017年《規定》第5條第3款、第11條第2項）。

fact-grace_months = 法院給了幾個月的寬限期？
    .name = 寬限期的月數
    .help = 法院在公布之前可以（但不是必須）給予一至三個月的寬限期。沒有給就回答0。
    .why = 在寬限期內付清債務的，不應公布信息，也不應採取措施（2019年《意見》第15條，據報導）。

fact-performed = 當事人是否已經履行了生效法律文書確定的全部義務？
    .name = 當事人全部履行
    .help = 金錢債務：連同利息和費用全部付清，即履行完畢。部分付款在這裡不夠。
    .why = 沒有納入期限的，全部履行使這次列入結束（2017年《規定》第10條第1款第1項）。有納入期限的，只是讓法院可以考慮提前刪除（第2條第2款）。
    .step = 當事人履行生效法律文書確定的全部義務

fact-enforced = 法院自己是否已經執行到全部債務？
    .name = 法院執行完畢
    .help = 法院扣劃或變賣了財產，生效法律文書已經執行完畢。
    .why = 這與當事人自己履行同樣算數（2017年《規定》第10條第1款第1項）。
    .step = 法院執行完畢

fact-settlement_performed = 是否已經達成執行和解，並且全部履行完畢？
    .name = 執行和解協議履行完畢
    .help = 債務人和債權人在執行中另行達成協議（執行和解），協議的每一部分都已經做到。只簽字不夠。
    .why = 沒有納入期限的，這使列入結束（2017年《規定》第10條第1款第2項）。2013年文本第7條第2項也要求這一點。
    .step = 執行和解協議全部履行完畢

fact-creditor_confirmed = 申請執行人是否已經確認執行和解協議履行完畢？
    .name = 申請執行人的確認
    .help = 申請執行人（請求法院執行的人）告訴法院，和解協議已經履行。
    .why = 只有2013年文本要求這一點（2013年《規定》第7條第2項）。2017年文本去掉了它。
    .step = 申請執行人向法院確認執行和解協議履行完畢

fact-conduct_corrected = 當事人是否已經主動開始履行，或者主動糾正了導致列入的行為？
    .name = 積極履行義務或主動糾正失信行為
    .help = 例如主動付款或主動履行和解協議（積極履行），或者虛假報告財產之後如實、完整地重新報告（主動糾正失信行為）。文本沒有說做到什麼程度才夠。
    .why = 這讓法院在期限屆滿之前可以考慮提前刪除（2017年《規定》第2條第2款）。法院可以同意，但不是必須。
    .step = 當事人積極履行義務或主動糾正導致列入的行為

fact-creditor_applied = 申請執行人是否已經書面申請法院刪除這條失信信息？
    .name = 申請執行人的書面申請
    .help = 申請執行人是請求法院執行的人。申請必須是書面的。
    .why = 這是一條離開名單的途徑的前一半（2017年《規定》第10條第1款第3項）。
    .step = 申請執行人書面申請法院刪除失信信息

fact-court_agreed = 法院是否已經同意申請執行人的申請？
    .name = 法院同意申請
    .help = 只有申請沒有任何作用：必須經人民法院審查同意。
    .why = 這是該途徑的後一半；在沒有另選讀法時，三個工作日從此起算（2017年《規定》第10條第1款第3項）。
    .step = 法院同意申請執行人的申請

fact-round_terminated = 法院是否已經終結本次執行程序？
    .name = 終結本次執行程序
    .help = 找不到財產時，法院可以終結本次執行程序（常簡稱「終本」）。債務仍然存在。這與終結執行不同。據報導，只有已經限制消費、已經把符合事由的人列入名單，並且立案超過三個月，才能終本（2016年《規定》第1條）。所以終本並不使任何人離開這份名單。
    .why = 對於2017年《規定》第10條第1款第4項的途徑，只有此日之後的查詢才算數。
    .step = 法院終結本次執行程序

fact-second_query = 終本之後，法院是否已經通過網絡執行查控系統查詢至少兩次，並且沒有查到財產？
    .name = 第二次查詢未發現財產
    .help = 法院通過網絡執行查控系統查詢銀行存款、土地、車輛等。請填終本之後第二次查詢、未發現可供執行財產的那一天。
    .why = 文本要求兩次以上這樣的查詢（2017年《規定》第10條第1款第4項）。
    .step = 法院第二次查詢仍未發現財產

fact-valid_leads = 申請執行人或其他人是否已經向法院提供有效財產線索？
    .name = 有效財產線索
    .help = 有效財產線索，是指法院據此能夠找到可供執行財產的信息。
    .why = 有這樣的線索，就不適用2017年《規定》第10條第1款第4項。

fact-creditor_heard = 申請執行人是否已經答覆，不知道有任何財產？
    .name = 申請執行人答覆不知道有財產
    .help = 查詢之後，法院把結果告訴申請執行人。從什麼時候起可以確定沒有人有線索，文本沒有說；可能就是這一天。
    .why = 只有當三個工作日從這一天、而不是從第二次查詢起算時，它才有影響（2017年《規定》第10條第1款第4項）。
    .step = 申請執行人答覆不知道有任何財產

fact-suspended = 法院是否已經因審判監督或破產程序，裁定對當事人中止執行？
    .name = 中止執行的裁定
    .help = 該判決正在經審判監督程序重新審查，或者債務人進入破產程序，法院因此中止執行。因其他原因中止的，在這裡不算。
    .why = 沒有納入期限的，這使列入結束（2017年《規定》第10條第1款第5項）。
    .step = 法院因審判監督或破產程序裁定中止執行

fact-non_enforcement = 法院是否已經裁定不予執行？
    .name = 不予執行的裁定
    .help = 例如對仲裁裁決、經公證的債權文書，會有這種裁定。
    .why = 沒有納入期限的，這使列入結束（2017年《規定》第10條第1款第6項）。
    .step = 法院裁定不予執行

fact-enforcement_terminated = 法院是否已經裁定終結執行？
    .name = 終結執行的裁定
    .help = 申請執行人撤銷申請、據以執行的法律文書被撤銷，以及《民事訴訟法》第268條所列的其他情形，會終結執行。只終結本次執行程序（終本）是另一回事。
    .why = 沒有納入期限的，這使列入結束（2017年《規定》第10條第1款第7項）。2013年文本寫在第7條第3項。
    .step = 法院裁定終結執行

fact-under_18 = 作出決定時，當事人是否不滿18歲？
    .name = 作出決定時不滿18歲
    .help = 不滿18歲的人是未成年人。
    .why = 無論什麼事由，都不得把未成年人列入（2017年《規定》第4條；《民法典》第17條）。

fact-circumstances = 作出決定時，有以下哪些情況？
    .name = 作出決定時的情況
    .help = 選擇所有符合的，也可以一項不選。有的寫在法律中，有的寫在最高人民法院的政策性意見中，後者的約束力較弱。
    .why = 其中有些意味著本不應列入當事人，有些只對第一項事由如此（2017年《規定》第1條、第3條；2019年《意見》第16條，據報導）。
fact-circumstances-security-given = 已經提供充分有效擔保，第3條第1項
fact-circumstances-assets-seized = 已採取查封、扣押、凍結等措施的財產足以清償債務，第3條第2項
fact-circumstances-later-rank = 履行順序在後，依法尚不應強制執行，第3條第3項
fact-circumstances-unable-to-perform = 沒有履行能力
fact-circumstances-other-not-refusal = 因其他原因不屬於拒不履行，第3條第4項
fact-circumstances-no-ground-met = 六項事由一項也不具備，或者弄錯了人
fact-circumstances-creditor-asked-to-wait = 申請執行人曾請求暫不列入，2019年《意見》第16條第1項
fact-circumstances-official-of-listed-entity = 只因公司的債務、以公司負責人身份被列入，2019年《意見》第16條第2項
fact-circumstances-student-loan = 全日制在校生，校園貸，2019年《意見》第16條第3項

fact-decision_flawed = 列入當事人的方式，是否缺少法律要求的任何一點？
    .name = 列入方式的瑕疵
    .help = 執行通知應當寫明列入名單的風險提示。失信決定書應當寫明事由，有納入期限的應當寫明期限，由院長簽發，並且應當送達當事人。缺少其中一點就回答「是」。
    .why = 申請糾正時可以指出這種瑕疵。條文沒有說它使列入失效（2017年《規定》第5條、第11條）。

fact-found_wrong = 法院是否已經認定不應列入當事人？
    .name = 法院認定不應列入
    .help = 法院可能自己發現，也可能因為有人告訴它。
    .why = 法院應當在三個工作日內撤銷失信信息；除非另選讀法，從此日起算（2017年《規定》第9條第1款）。
    .step = 法院認定不應列入當事人

fact-application_received = 執行法院是否已經收到書面的糾正申請？
    .name = 收到糾正申請
    .help = 申請糾正，應當書面向執行法院提出。請填法院收到的日期。提出申請沒有時間限制。
    .why = 法院自收到之日起有十五日作出決定（2017年《規定》第11條、第12條第1款）。
    .step = 當事人向執行法院提交書面的糾正申請

fact-upheld = 法院是否已經認為申請理由成立？
    .name = 申請理由成立
    .help = 法院同意本不應列入，或者應當刪除。如果只是某個細節有誤，請改為回答關於信息不準確的問題。
    .why = 從那時起，法院應當在三個工作日內糾正（2017年《規定》第12條第1款）。
    .step = 法院認為申請理由成立

fact-rejection_served = 駁回申請的決定是否已經送達當事人？
    .name = 駁回決定送達
    .help = 駁回決定從送達之日起算，不是從上面寫的日期起算。
    .why = 向上一級法院申請復議的十日，從送達起算（2017年《規定》第12條第1款）。
    .step = 駁回決定送達當事人

fact-reconsideration_sent = 當事人是否已經寄出或遞交復議申請？
    .name = 寄出復議申請
    .help = 在十日屆滿前寄出的，即使晚些到達也算及時。如果是遞交的，請填遞交的日期。
    .why = 十日算到寄出為止；上一級法院的十五日從收到起算（2017年《規定》第12條第1款；《民事訴訟法》第85條第4款）。
    .step = 當事人寄出復議申請

fact-reconsideration_received = 上一級法院是否已經收到復議申請？
    .name = 收到復議申請
    .help = 復議向執行法院的上一級法院申請。
    .why = 應當自駁回決定送達之日起十日內申請（2017年《規定》第12條第1款）。
    .step = 當事人向上一級法院申請復議

fact-reconsideration_upheld = 上一級法院是否已經認為申請理由成立？
    .name = 復議決定支持當事人
    .help = 上一級法院作出支持當事人的決定。
    .why = 這是這條途徑的最後一步（2017年《規定》第12條第1款）。
    .step = 上一級法院作出支持當事人的決定

fact-data_found_wrong = 法院是否已經認定公布的信息不準確？
    .name = 法院認定信息不準確
    .help = 列入本身可能沒錯，但姓名、號碼或金額有誤。公布的信息包括：姓名、性別、年齡、身份證號碼（公司則為名稱、代碼和負責人）；義務和履行情況；失信行為；以及執行依據、案號、立案時間和法院。不得公布國家秘密、商業秘密、個人隱私（第6條）。
    .why = 從那時起，法院應當在三個工作日內更正信息（2017年《規定》第9條第2款）。列入仍然保留。
    .step = 法院認定信息不準確

fact-decision_served = 決定書在哪一天送達當事人？
    .name = 決定書送達
    .help = 送達是正式的交付。決定自作出之日起已經生效。
    .why = 寬限期可能從送達、而不是從決定起算；讀到的文字沒有說（2019年《意見》第14條、第15條，據報導）。

fact-published_on = 這條失信信息什麼時候首次公布？
    .name = 首次公布
    .help = 這條信息出現在中國執行信息公開網的日期。
    .why = 只有當納入期限從公布起算時，它才有影響。沒有條文這樣說（2017年《規定》第5條第3款、第7條）。
    .step = 法院公布失信信息

fact-listing_applied = 申請執行人是否已經申請法院列入當事人？法院什麼時候收到？
    .name = 申請執行人的列入申請
    .help = 可以是第一次申請，也可以是刪除之後的新申請。沒有申請，法院也可以列入。
    .why = 法院應當審查這種申請，並自收到之日起十五日內作出決定（2017年《規定》第5條第2款）。因申請執行人自己申請而刪除之後，六個月內的新申請不予支持（第10條第4款）。
    .step = 法院收到申請執行人的列入申請

fact-deleted = 這條失信信息是否已經刪除？
    .name = 失信信息的刪除
    .help = 法院把信息從公布庫中刪除的日期。
    .why = 後果、限制以及2017年《規定》第10條第4款的六個月，都看這一天。
    .step = 法院刪除失信信息

fact-deleted_under = 失信信息因什麼原因被刪除？
    .name = 刪除的原因
    .help = 法院的通知或案卷可能寫明用的是哪一條。
    .why = 後續可能不同：只有因申請執行人申請而刪除之後，才有2017年《規定》第10條第4款的六個月。
fact-deleted_under-creditor-request = 申請執行人申請，法院審查同意，第10條第1款第3項
fact-deleted_under-other-event = 七種情形中的另一種，例如付款，第10條第1款
fact-deleted_under-period-expired = 納入期限屆滿，第10條第2款
fact-deleted_under-early-deletion = 法院提前刪除，第2條第2款
fact-deleted_under-withdrawal = 法院因列入有誤而撤銷，第9條第1款

fact-consumption_lifted = 法院是否已經解除限制消費令？
    .name = 限制消費令解除
    .help = 限制消費令與名單是兩回事。法院以另外的決定解除它。
    .why = 離開名單本身並不結束消費限制（2015年《限制消費規定》第1條、第9條）。
    .step = 法院解除限制消費令

fact-consumption_until = 限制消費令到哪一天為止？
    .name = 限制消費令的最後一天
    .help = 限制消費令應當寫明期間。沒有看到限制消費令的，請保留「不知道」。
    .why = 限制的期間以限制消費令所寫為準；沒有條文規定長度（2015年《限制消費規定》第5條）。

fact-large_debt = 是否屬於個人所負數額較大的債務到期未清償？
    .name = 個人所負數額較大的債務
    .help = 是個人欠的債，不是公司的債（個人所負數額較大的債務到期未清償）。法律沒有給出數額。
    .why = 有些職務在這種債務未清償期間不得擔任，有些只在當事人同時被列入名單時不得擔任（《公司法》第178條第1款第5項；《市場主體登記管理條例》第12條第5項）。

fact-conviction = 最重的刑罰是什麼？
    .name = 刑罰
    .help = 罪名是拒不執行判決、裁定罪。被列入名單不是犯罪，也不是定罪。
    .why = 不同職業看不同的刑罰（《刑法》第313條，以及關於各職業的法律）。
fact-conviction-none = 沒有定罪
fact-conviction-fine-only = 只有罰金
fact-conviction-control-or-detention = 管制或拘役
fact-conviction-imprisonment = 有期徒刑，無論是否緩刑

fact-convicted_on = 有罪判決是否已經生效？
    .name = 有罪判決生效
    .help = 刑事判決生效的日期。沒有的話回答「尚未」。
    .why = 因定罪而來的限制從此開始（《刑法》第313條，以及關於各職業的法律）。
    .step = 刑事法院判決當事人有罪

fact-punishment_completed = 刑罰是否已經執行完畢？
    .name = 刑罰執行完畢
    .help = 刑期服滿或者罰金全部繳清的日期（刑罰執行完畢之日）。緩刑則為考驗期滿；在這裡的規則中，只有《公司法》說明緩刑怎麼算。
    .why = 有些職業在此日之後兩年或五年重新開放（《註冊會計師法》；《資產評估法》第11條；《醫師法》第16條第2項）。
    .step = 刑罰執行完畢

fact-sentence_suspended = 是否宣告緩刑？
    .name = 緩刑
    .help = 法院沒有實際執行刑罰，而是給當事人緩刑考驗。
    .why = 這樣，擔任公司職務的限制在緩刑考驗期滿後持續兩年，而不是五年（《公司法》第178條第1款第2項）。

fact-political_rights_removed = 是否同時被剝奪政治權利？
    .name = 剝奪政治權利
    .help = 這是一種附加刑。對這一罪名很少適用。
    .why = 它使當事人不能當教師，並且五年不得擔任公司職務（《教師法》第14條；《公司法》第178條第1款第2項）。

fact-occupation_banned = 刑事法院是否同時宣告從業禁止？
    .name = 從業禁止
    .help = 利用職業便利犯罪的，法院可以加上這種禁止。它很少適合這一罪名。
    .why = 禁止自刑罰執行完畢起持續三年至五年（《刑法》第37條之一）。

## 未決的法律問題

reading-transition = 列入發生在2017年5月1日之前。今天適用哪些規則？修改決定沒有提到舊的列入。
reading-transition-new-rules-from-decision = 2017年規則，兩年從決定起算
reading-transition-new-rules-from-2017 = 2017年規則，兩年從其施行之日2017年5月1日起算
reading-transition-old-rules = 2013年規則繼續適用：沒有納入期限，只因第7條三種情形之一而結束

reading-period-start = 納入期限從什麼時候起算？沒有條文明確說。
reading-period-start-decision = 從決定之日起，因為決定自該日生效
reading-period-start-publication = 從失信信息公布之日起

reading-period-end-rolls = 期限的最後一天是休息日的，是否順延到下一個工作日？
reading-period-end-rolls-no = 否：那條規則是幫助須按期做某事的人，限制不應因它而變長
reading-period-end-rolls-yes = 是：期限在下一個工作日屆滿

reading-first-day = 決定當天是否計算在內？
reading-first-day-not-counted = 否：從次日開始計算，與《民法典》相同
reading-first-day-counted = 是：決定自該日生效，所以期限早一天屆滿

reading-ground-1-period = 只因當事人有履行能力而拒不履行（第1項）列入的，是否也有納入期限？
reading-ground-1-period-none = 否：第2條第1款只提到第2項至第6項
reading-ground-1-period-two-years = 是，兩年，有些網頁這樣說；文本不支持這種說法

reading-stated-period = 關於是否有納入期限，決定書與事由不一致的，以哪個為準？
reading-stated-period-grounds-decide = 以事由為準，因為條文把期限與事由相聯繫
reading-stated-period-decision-decides = 以決定書所寫為準，直到它被糾正

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

reading-creditor-anchor = 申請執行人申請之後，三個工作日從什麼時候起算？
reading-creditor-anchor-agreement = 從法院同意之日起
reading-creditor-anchor-application = 從申請執行人申請之日起，但絕不早於法院同意

reading-no-assets-anchor = 兩次查詢未發現財產之後，三個工作日從什麼時候起算？
reading-no-assets-anchor-second-query = 從第二次查詢起
reading-no-assets-anchor-creditor-heard = 從申請執行人答覆不知道有財產之日起

reading-withdrawal-anchor = 列入有誤的，撤銷的三個工作日從什麼時候起算？
reading-withdrawal-anchor-finding = 從法院認定之日起
reading-withdrawal-anchor-request = 從法院收到申請之日起，但絕不早於法院認定有誤

reading-grace-start = 寬限期從什麼時候起算？讀到的文字沒有說。
reading-grace-start-decision = 從決定之日起
reading-grace-start-service = 從決定書送達之日起

reading-relist-bar-scope = 因申請執行人申請而刪除之後的六個月內，誰不得使當事人再次被列入？
reading-relist-bar-scope-creditor-only = 只是申請執行人的新申請不予支持；法院仍然可以依職權列入
reading-relist-bar-scope-everyone = 任何人，包括法院

reading-consumption-while-listed = 債務已經付清，但仍在名單上。消費限制是否結束？
reading-consumption-while-listed-list-prevails = 否，在名單上期間不結束：被列入的人應當受限制（第1條第2款）
reading-consumption-while-listed-performance-prevails = 是：履行完畢之後，法院應當及時解除（第9條）

reading-joint-measures-end = 其他機關的措施什麼時候結束？
reading-joint-measures-end-with-the-entry = 隨這次列入一起結束，因為以它為依據
reading-joint-measures-end-each-keeper-says = 由各機關自己說明；讀到的文字沒有寫時間

reading-list-bars-end = 對被列入的人關閉的職務，什麼時候重新開放？
reading-list-bars-end-with-the-entry = 失信信息被刪除時
reading-list-bars-end-with-the-debt = 失信信息被刪除、並且債務也已了結時

reading-joint-target = 這份名單上的人，是不是公務員法、監察官法所說的失信聯合懲戒對象？
reading-joint-target-included = 是：聯合懲戒就是以這份名單為基礎
reading-joint-target-not-included = 沒有進一步的行為就不是：法律要求的是被依法列為失信聯合懲戒對象的人

reading-bad-conduct-end = 徵信記錄的五年從什麼時候起算？
reading-bad-conduct-end-performance = 從債務了結之日起，不良行為到此終止
reading-bad-conduct-end-deletion = 從失信信息被刪除之日起

## 說明中出現的定義

define-new_text = 適用2017年規則
define-old_text = 適用2013年規則
define-period_ground = 事由中有第1條第2項至第6項之一
define-period_by_grounds = 事由帶來納入期限
define-has_period = 有納入期限
define-period_start = 期限從哪一天起算
define-start_of_period = 期限開始的日期
define-corresponding_day = 兩年及任何延長之後的當月同一日；沒有同一日的，為該月最後一日
define-period_end = 納入期限的最後一天
define-counted_end = 按計算得出的期限最後一天
define-deletion_days = 三個工作日
define-paid = 生效法律文書已經全部履行或執行完畢
define-only_ground_1 = 唯一的事由是有履行能力而拒不履行（第1項）
define-wrongly_listed = 法律規定本不應列入當事人
define-minor = 作出決定時當事人是未成年人
define-wrongly_listed_2013 = 按2013年文本，本不應列入當事人
define-grounds_1_and_6_only = 事由只是有履行能力而拒不履行，或者拒不履行執行和解協議
define-against_policy = 2019年《意見》說這種情況不列入
define-grace_end = 寬限期的最後一天
define-correctable = 法律或政策性意見中，有本不應列入當事人的理由
define-in_time = 復議申請及時寄出，並且已經到達
define-measures_begin = 措施開始的時間：隨決定開始；給了寬限期而沒有在其中付清的，在寬限期之後開始
define-consumption_end = 消費限制的結束
define-joint_end = 其他機關所採取措施的結束
define-list_bar_end = 因列入而來的限制的結束
define-conduct_end = 不良行為的終止
define-punished = 當事人已被定罪判刑
define-reconsideration_deadline = 駁回決定送達之後十日，最後一日是休息日的移到下一個工作日

## 離開名單的途徑

path-expiry = 納入期限屆滿
    .what = 兩年以及任何延長的期限屆滿後，法院應當在三個工作日內刪除失信信息。不需要任何人申請。
path-performed = 當事人全部履行
    .what = 沒有納入期限的，法院應當在全部履行後三個工作日內刪除失信信息。有納入期限的，這條途徑不適用。
path-enforced = 法院自己執行完畢
    .what = 沒有納入期限的，法院應當在自己執行到全部債務後三個工作日內刪除失信信息。有納入期限的，這條途徑不適用。
path-settled = 執行和解協議全部履行
    .what = 沒有納入期限的，達成執行和解協議並且履行完畢後，法院應當在三個工作日內刪除失信信息。只簽字不夠。
path-creditor-request = 申請執行人申請，法院同意
    .what = 沒有納入期限的，申請執行人可以書面申請刪除。法院審查同意後，應當在三個工作日內刪除失信信息。
path-no-assets = 終本之後未發現財產
    .what = 沒有納入期限的，終結本次執行程序之後，法院查詢至少兩次都未發現財產，並且沒有人提供有效財產線索的，應當刪除失信信息。只有終本不夠。
path-suspended = 因審判監督或破產中止執行
    .what = 沒有納入期限的，因這兩種原因之一裁定中止執行後，法院應當在三個工作日內刪除失信信息。
path-non-enforcement = 法院裁定不予執行
    .what = 沒有納入期限的，裁定不予執行後，法院應當在三個工作日內刪除失信信息。
path-enforcement-terminated = 終結執行
    .what = 沒有納入期限的，裁定終結執行後，法院應當在三個工作日內刪除失信信息。
path-early-deletion = 法院提前刪除
    .what = 納入期限屆滿之前，當事人積極履行義務或主動糾正失信行為的，法院可以提前刪除失信信息。可以，但不是必須，也沒有規定日期。
path-grace = 寬限期內付清債務
    .what = 法院給了一至三個月寬限期，而義務在此期間履行完畢的，不應公布信息，也不應採取措施。這是從關於一份政策性意見的報導中得知的。
path-withdrawal = 法院撤銷有誤的失信信息
    .what = 本不應列入當事人的，法院應當在三個工作日內撤銷失信信息。無論有沒有納入期限都一樣。
path-correction = 糾正申請成立
    .what = 當事人可以隨時書面申請執行法院糾正。法院認為理由成立的，應當在三個工作日內糾正。同樣的申請也可以要求作出應予刪除而沒有刪除的刪除（第11條第3項）。
path-reconsideration = 上一級法院支持當事人
    .what = 申請被駁回的，當事人可以自送達之日起十日內向上一級法院申請復議。上一級法院支持當事人的，應當予以糾正。
path-withdrawal-by-policy = 法院撤銷不符合政策的失信信息
    .what = 最高人民法院的一份政策性意見說，某些情況下不列入。法院此時可以撤銷失信信息，但該意見的約束力不同於法律條文，而且只讀到其中一部分。
path-performed-2013 = 全部履行（2013年文本）
    .what = 按2013年文本，全部履行後法院應當刪除失信信息。該文本沒有規定天數。
path-settled-2013 = 執行和解協議履行完畢，申請執行人確認（2013年文本）
    .what = 按2013年文本，執行和解協議履行完畢並且申請執行人確認的，法院應當刪除失信信息。該文本沒有規定天數。
path-terminated-2013 = 終結執行（2013年文本）
    .what = 按2013年文本，裁定終結執行後法院應當刪除失信信息。該文本沒有規定天數。
path-correction-2013 = 法院糾正有誤的列入（2013年文本）
    .what = 按2013年文本，當事人可以申請法院糾正，一般應當本人到法院提出。法院認為不應列入當事人的，應當糾正。該文本沒有規定天數，也沒有規定上一級法院復議。

## 程序

procedure-correction = 申請糾正
    .what = 當事人書面向執行法院申請；法院應當在十五日內作出決定。被駁回後，可以向上一級法院申請復議。在此期間，失信信息仍然保留。據報導，一份政策性意見對名單也這樣說（2019年《意見》第18條）。《民事訴訟法》第236條的一般異議有同樣的時間；它是否可以與這條途徑並用，沒有查到。
procedure-correction-apply = 當事人提交書面申請，任何時間都可以
procedure-correction-review = 法院在十五日內作出決定
procedure-correction-correct = 理由成立的，法院在三個工作日內糾正
procedure-correction-ask-reconsideration = 被駁回後，當事人自送達之日起十日內向上一級法院申請復議
procedure-correction-decide-reconsideration = 上一級法院在十五日內作出決定

procedure-listing-application = 申請執行人的列入申請
    .what = 申請執行人申請列入某人的，法院應當審查，並自收到之日起十五日內作出決定。沒有申請，法院也可以列入。條文沒有說十五日過後怎麼辦。
procedure-listing-application-decide-on-listing = 法院自收到申請之日起十五日內作出決定

procedure-data-correction = 更正不準確的信息
    .what = 失信信息中的姓名、號碼或其他細節有誤的，法院應當更正。列入本身仍然保留。
procedure-data-correction-amend = 法院在發現錯誤後三個工作日內更正信息

procedure-property-queries = 終本之後查詢財產
    .what = 據報導，終結本次執行程序後的五年內，法院應當每六個月通過網絡執行查控系統查詢一次財產，並把結果告訴申請執行人。
procedure-property-queries-next-query = 法院在六個月內再次查詢
procedure-property-queries-last-query = 查詢持續五年
procedure-property-queries-report-changes = 當事人仍然應當報告影響申請執行人權利的財產變動，每次變動後十日內

procedure-consumption-lifting = 提前解除消費限制
    .what = 提供有效擔保或者經申請執行人同意的，作出限制的法院可以解除。不是必須。
procedure-consumption-lifting-after-performance = 履行完畢後解除消費限制
    .what = 履行完畢後，法院應當及時解除。沒有規定天數。
procedure-consumption-lifting-lift-on-security-or-consent = 提供有效擔保或者申請執行人同意的，法院可以解除限制
procedure-consumption-lifting-after-performance-lift-on-performance = 履行完畢後，法院應當及時解除限制，沒有規定天數

procedure-necessary-spending = 申請必需的消費
    .what = 因生活或經營必需的消費，當事人可以事先向法院申請。法院可以批准。
procedure-necessary-spending-ask-approval = 當事人在消費之前申請批准

procedure-urgent-travel = 申請緊急出行
    .what = 因家人重病或喪葬、執行公務、重要考試，法院可以暫時解除乘坐飛機、高鐵的限制，最長一個月。這是從關於一份政策性意見的報導中得知的。
procedure-urgent-travel-ask-temporary-lift = 當事人申請暫時解除出行限制

procedure-consumption-correction = 申請糾正消費限制
    .what = 據報導，一份政策性意見規定，消費限制有誤的，參照列入有誤的辦法處理：書面申請，十五日，三個工作日內糾正，被駁回後十日內向上一級法院申請復議。這些日期由「限制消費令」這種名單推算。
procedure-consumption-correction-ask-as-for-the-list = 當事人按與列入相同的辦法申請糾正（2019年《意見》第18條，據報導）

procedure-private-spending = 公司負責人的因私消費
    .what = 公司被限制的，其法定代表人以及另外三類負責人也被限制。以個人財產因私消費的，可以向執行法院申請；經審查屬實的，法院應當准許。據報導，一份政策性意見也這樣說（第17條第1項，只看到一部分）。
procedure-private-spending-show-own-money = 該負責人向執行法院申請，並證明用的是個人財產

procedure-changed-representative = 公司的前負責人
    .what = 據報導，因經營管理確有需要而被更換的法定代表人或主要負責人，證明自己既不是實際控制人、也不是直接責任人員之後，可以解除消費限制；然後限制接任者。只辭職不夠。
procedure-changed-representative-prove-no-control = 前負責人證明自己既不是實際控制人、也不是直接責任人員（2019年《意見》第17條第2項，據報導）

## 列入期間的後果

effect-publication = 失信信息在全國公布庫中公布
effect-circulation = 失信信息通報有關機關、銀行、徵信機構（屬於公職人員、人大代表、政協委員的，還通報其所在單位）
effect-procurement-and-bidding = 政府採購、招標投標方面的限制
effect-approvals-and-qualifications = 行政審批、資質認定方面的限制
effect-subsidies = 政府扶持、補貼方面的限制
effect-finance = 貸款及其他融資方面的限制
effect-market-access = 市場准入方面的限制
effect-office-holding = 擔任某些職務的限制（據報導）
effect-social-organisations = 發起設立社會組織或擔任其負責人的限制（據報導）
effect-honours = 榮譽和表彰方面的限制（據報導）
effect-consumption-restriction = 限制高消費的命令（限制消費令）
effect-air-travel = 不得乘坐飛機
effect-soft-sleeper-and-ship = 不得乘坐列車軟臥、輪船二等以上艙位
effect-high-speed-rail = 不得乘坐G字頭列車全部座位、其他動車組列車一等以上座位
effect-luxury-venues = 不得在星級以上賓館、夜總會、高爾夫球場等場所進行高消費
effect-real-estate = 不得購買不動產，不得新建、擴建、高檔裝修房屋
effect-high-end-offices = 不得租賃高檔寫字樓、賓館、公寓等場所辦公
effect-vehicles = 不得購買非經營必需車輛
effect-holidays = 不得旅遊、度假
effect-outbound-group-tours = 參加出境團隊旅遊的限制（據報導）
effect-private-school = 子女不得就讀高收費私立學校（據報導，指收費超過一般標準的學校）
effect-insurance-and-wealth = 不得支付高額保費購買保險理財產品

## 限制

bar-creditor-may-not-relist = 申請執行人的新列入申請六個月內不予支持
bar-nobody-may-relist = 六個月內任何人都不得使其再次列入（按一種讀法）
bar-company-director = 公司的董事、監事、高級管理人員
bar-company-director-by-debt = 公司的董事、監事、高級管理人員，因數額較大的未清償債務，即使沒有列入（2018年《公司法》）
bar-private-fund-manager = 私募基金管理人的高級職務
bar-peoples-assessor = 人民陪審員
bar-civil-servant = 公務員錄用
bar-supervisor = 監察官
bar-legal-representative = 市場主體的法定代表人，數額較大的債務未清償期間
bar-bank-director = 商業銀行的董事、高級管理人員，數額較大的債務未清償期間
bar-credit-record = 徵信機構保存的記錄，自不良行為終止起五年
bar-lawyer-convicted = 律師，因定罪
bar-teacher-convicted = 教師，因有期徒刑或剝奪政治權利
bar-civil-servant-convicted = 公務員錄用，因定罪
bar-judge-or-prosecutor-convicted = 法官、檢察官，因定罪
bar-supervisor-convicted = 監察官，因定罪
bar-assessor-convicted = 人民陪審員，因定罪
bar-notary-convicted = 公證員，因定罪
bar-auctioneer-convicted = 拍賣師，因定罪
bar-accountant-convicted = 註冊會計師，刑罰執行完畢後五年
bar-appraiser-convicted = 資產評估從業人員，刑罰執行完畢後五年
bar-doctor-convicted = 醫師，刑罰執行完畢後兩年
bar-director-convicted = 公司職務，刑罰執行完畢後五年，如果被剝奪政治權利
bar-bank-director-convicted = 商業銀行的董事、高級管理人員，如果被剝奪政治權利
bar-legal-representative-convicted = 市場主體的法定代表人，刑罰執行完畢後五年，如果被剝奪政治權利
bar-occupation-ban = 刑事法院指明的職業，刑罰執行完畢後三年至五年

## 注意事項

note-period-conflict = 資料互相矛盾：關於是否有納入期限，決定書與事由不一致。有納入期限的，決定書應當寫明。可能值得請法院糾正其中有誤的一個。
note-extension-basis = 請核對：只有以暴力、威脅方法妨礙、抗拒執行情節嚴重，或者具有多項失信行為，才允許延長。值得在決定書中看法院依據的是哪一種。
note-payment-does-not-end-a-period = 容易弄錯：有納入期限的，付款並不使它結束。許多通俗網頁沒有提到這一點。付款只是讓法院可以考慮提前刪除。
note-payment-practice = 未經核實：據說實踐中，債務付清後，即使期限未滿，法院也會刪除。沒有找到這樣規定的文本。
note-consumption-tension = 兩個文本之間有矛盾：履行完畢後，法院應當及時解除消費限制；但仍在名單上的人應當繼續受限制。文本沒有說哪一個優先。
note-round-can-resume = 債務繼續存在：終本之後，發現財產時申請執行人可以申請恢復執行，不受申請執行時效期間的限制。屏蔽終本案件的記錄，並不是從這份名單刪除。
note-report-breach = 關於這項事由：拒絕報告、虛假報告或者無正當理由逾期報告財產的，可以罰款、拘留，而且法院應當列入當事人。後來如實、完整的報告可以算作糾正失信行為；法院可以因此提前刪除，但不是必須。
note-flawed-listing = 列入的方式有欠缺。可以在申請糾正時指出。但關於糾正的條文只有三種理由（不應列入、信息不準確、應予刪除），沒有文本說這種瑕疵使列入失效。決定自作出之日起生效；仍然應當送達。
note-ten-days-missed = 十日已過。如果有不可抗拒的事由或其他正當理由，可以在障礙消除後十日內申請順延期限；由法院決定。對於新的糾正申請，文本本身沒有時間限制。
note-no-transition = 法律的空白：沒有任何文本說2017年5月1日之前的列入適用哪些規則。可能的答案並列顯示。可以問法院採用哪一種。
note-day-of-the-2017-text = 只從報導中得知：2017年文本自2017年5月1日起施行。這個日期沒有在文本本身中看到。
note-spending-order-is-separate = 另一項命令：離開名單本身並不結束消費和出行限制。債務未付清期間，即使不在名單上，法院也可以保留限制。由作出限制的法院解除。
note-grace-kept = 已在寬限期內付清：按照一份只從報導中得知的政策性意見，此時不應公布信息，也不應採取措施。讀到的文字沒有說列入的決定因此被撤銷。
note-should-not-have-been-listed = 根據這些事實，法律規定本不應列入當事人。可以隨時申請法院糾正。
note-against-policy = 一份只從報導中得知的政策性意見說，這種情況不列入。申請糾正時可以引用它。它的約束力弱於法律條文；但法院一旦認為申請理由成立，應當在三個工作日內行動。此外，《民事訴訟法》的司法解釋說法院可以根據情節列入，而2017年《規定》說應當列入。
note-finding-without-a-reason = 有不相符之處：法院已經支持當事人，但這裡沒有寫明為什麼列入有誤。請在「作出決定時的情況」中選擇理由（如果別的都不合適：六項事由一項也不具備）。然後法院有三個工作日。
note-relisting = 之後可能發生的：因七種情形之一刪除之後，如果具備六項事由之一，法院可以再次列入當事人。這不需要有新的行為。
note-relisting-silent = 文本的沉默：它說到因七種情形之一刪除之後的再次列入，但沒有說到期限屆滿之後或者提前刪除之後。
note-official-restricted-not-listed = 兩件不同的事：不得因公司的債務把其法定代表人或實際控制人列入這份名單（據報導的政策），但消費限制確實及於該人。
note-conviction-apart = 一種解讀：名單與定罪是分開的。離開名單並不消除定罪，也沒有文本說定罪使列入更長。
note-crime-beside-the-list = 另一件事：這樣的行為也可能是犯罪。例如，因虛假報告財產或違反限制消費令被罰款、拘留之後仍不改正，屬於情節嚴重；虛假訴訟、暴力或攻擊最重，拖欠撫養費、贍養費、醫療費或工資也會更重。情節輕微的，提起公訴前全部或部分履行，可能不被起訴；一審宣判前履行，可能從輕或者免除處罰。
note-dismissal-after-conviction = 公職人員：因故意犯罪被判處管制、拘役或有期徒刑，無論是否緩刑，都導致開除；被剝奪政治權利也一樣。只單處罰金的，予以撤職；造成不良影響的，予以開除。
note-duty-to-tell = 一直存在的義務：受過刑事處罰的人，入伍、就業時應當如實報告。犯罪時不滿18歲、被判處五年以下刑罰的人除外。
note-compensation = 值得知道：違法列入的，由此造成的損害可以成為國家賠償的事項。是否應當賠償，由法院決定。法院工作人員違反這些規則公布、撤銷、更正、刪除的，可能被追究責任。
note-exit-is-separate = 另一件事：限制出境是單獨的決定。它既不隨列入而來，也不隨列入自動結束。
note-credit-china-copy = 一種解讀：「信用中國」網站按自己的規則顯示這類信息的副本，原則上不顯示自然人的。那些規則以及其中一年至三年的期限，並不改變法院的列入持續多久。
note-other-measures-unread = 只從報導中得知：44部門的一份備忘錄，2016年1月21日公開，有8類55項措施。沒有看到其清單，所以本報告可能缺少一些（據報導的有：設立金融機構、發行債券、公職機構錄用、社會保障資金）。沒有查到每項持續多久。
note-freshness = 內容有多新：截至大約2026年8月，沒有發現這些規則有變化；2026年6月的有效法律中沒有民事強制執行法（有2022年的草案）。不能排除此後有變化。

## 對未來的假定

assume-no-later-extension = 法院不會以後來的決定延長期限

## 來源

source-spc-2013 = 《最高人民法院關於公布失信被執行人名單信息的若干規定》（2013年）
    .short = 2013年《規定》
source-spc-2017 = 《最高人民法院關於公布失信被執行人名單信息的若干規定》（2017年修正）
    .short = 2017年《規定》
source-consumption-2015 = 《最高人民法院關於限制被執行人高消費及有關消費的若干規定》（2015年修正）
    .short = 2015年《限制消費規定》
source-good-faith-2019 = 《最高人民法院關於在執行工作中進一步強化善意文明執行理念的意見》（2019年）
    .short = 2019年《善意文明執行意見》
source-round-2016 = 《最高人民法院關於嚴格規範終結本次執行程序的規定（試行）》（2016年）
    .short = 2016年《終本規定》
source-joint-2016 = 中共中央辦公廳、國務院辦公廳《關於加快推進失信被執行人信用監督、警示和懲戒機制建設的意見》（2016年）
    .short = 2016年《聯合懲戒意見》
source-mou-2016 = 44部門《關於對失信被執行人實施聯合懲戒的合作備忘錄》（2016年）
    .short = 2016年44部門《備忘錄》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-cpl-interpretation-2022 = 《最高人民法院關於適用〈中華人民共和國民事訴訟法〉的解釋》（2022年修正）
    .short = 《民事訴訟法》解釋
source-property-2020 = 《最高人民法院關於民事執行中財產調查若干問題的規定》（2020年修正）
    .short = 《財產調查規定》
source-refusal-2024 = 《最高人民法院、最高人民檢察院關於辦理拒不執行判決、裁定刑事案件適用法律若干問題的解釋》（2024年）
    .short = 2024年《拒不執行判決、裁定解釋》
source-company-2018 = 《公司法》（2018年修正）
    .short = 2018年《公司法》
source-civil-code = 《民法典》
source-criminal-law = 《刑法》
source-compensation-2022 = 《最高人民法院關於審理涉執行司法賠償案件適用法律若干問題的解釋》（2022年）
    .short = 2022年《涉執行司法賠償解釋》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-company-2023 = 《公司法》（2023年修訂）
    .short = 《公司法》
source-private-funds-2023 = 《私募投資基金監督管理條例》（2023年）
source-assessors-2018 = 《人民陪審員法》（2018年）
    .short = 《人民陪審員法》
source-civil-servants-2018 = 《公務員法》（2018年修訂）
    .short = 《公務員法》
source-supervisors-2021 = 《監察官法》（2021年）
    .short = 《監察官法》
source-registration-2021 = 《市場主體登記管理條例》（2021年）
    .short = 2021年登記《條例》
source-banks-2015 = 《商業銀行法》（2015年修正）
    .short = 《商業銀行法》
source-credit-2013 = 《徵信業管理條例》（2013年）
    .short = 2013年《徵信業管理條例》
source-exit-entry-2012 = 《出境入境管理法》（2012年）
    .short = 《出境入境管理法》
source-lawyers-2017 = 《律師法》（2017年修正）
    .short = 《律師法》
source-teachers-2009 = 《教師法》（2009年修正）
    .short = 《教師法》
source-judges-2019 = 《法官法》（2019年修訂）
    .short = 《法官法》
source-prosecutors-2019 = 《檢察官法》（2019年修訂）
    .short = 《檢察官法》
source-notaries-2017 = 《公證法》（2017年修正）
    .short = 《公證法》
source-auction-law = 《拍賣法》（2015年修正）
source-cpa-2014 = 《註冊會計師法》（2014年修正）
    .short = 《註冊會計師法》（至2026年）
source-cpa-2026 = 《註冊會計師法》（2026年修正）
    .short = 《註冊會計師法》（自2027年）
source-appraisal-2016 = 《資產評估法》（2016年）
source-doctors-2021 = 《醫師法》（2021年）
source-discipline-2020 = 《公職人員政務處分法》（2020年）
    .short = 2020年《公職人員政務處分法》
