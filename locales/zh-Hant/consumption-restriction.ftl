# 法院的限制消費令：關於它，讀者讀到的每一個字。
# 邏輯寫在rules/consumption-restriction/pack.toml中；那裡的每個id在這裡有它的文字。

title = 法院的限制消費令
    .short = 限制消費令
act = 解除限制消費令
gone = 限制消費令被解除
was = 限制消費令已被解除
about = 沒有在規定時間內付款或履行生效法律文書所定義務的人，法院可以限制其消費：不得乘坐飛機、G字頭列車，子女不得就讀高收費私立學校，等等。法院為此單獨發出命令。這種命令可以單獨存在，不必列入失信被執行人名單；而在那份名單上的人應當同時受限制。債務人是公司的，其法定代表人和其他幾類人一同受限制。由法院解除這種命令。
keeper = 法院
actor-person = 當事人
look-for = 標題「限制消費令」（限制消费令）（較早的為「限制高消費令／限制高消费令」），由院長簽發，寫有期間、禁止的消費和後果。網上：法院的中國執行信息公開網（中国执行信息公开网）上的「限制消費人員」（限制消费人员）。

## 問題的分組

group-order = 關於限制消費令，知道些什麼？
group-list = 債務人是否也在失信被執行人名單上？
group-payment = 關於債務，以下哪些已經發生？
group-early = 以下哪些可能使限制提前結束？
group-error = 限制消費令是否有誤？對此做了什麼？
group-exceptions = 法院是否為某次出行作出例外？
group-afterwards = 限制消費令是否已經解除？

## 事實

fact-who = 限制消費令限制誰？
    .name = 被限制的人
    .help = 公司不會坐飛機：欠債的是公司或其他組織的，限制消費令也及於四類人。限制消費令寫明債務人；網站上可能顯示其他人。
    .why = 有些出路只適用於公司的有關人員，而2010年文本不及於實際控制人（2010年和2015年《限制消費規定》第3條第2款）。
fact-who-debtor = 欠債的個人
fact-who-entity = 欠債的公司或其他組織
fact-who-representative = 其法定代表人、主要負責人
fact-who-responsible = 影響債務履行的直接責任人員
fact-who-controller = 其實際控制人

fact-ordered_on = 限制消費令在哪一天作出？
    .name = 限制消費令的作出
    .help = 限制消費令落款的日期。只知道月份或年份也可以回答。
    .why = 它說明適用2010年文本還是2015年文本。

fact-order_until = 限制消費令寫明到哪一天為止？
    .name = 限制消費令的最後一天
    .help = 限制消費令應當寫明限制消費的期間。沒有看到限制消費令，或者其中沒有寫日期的，請保留「不知道」。
    .why = 沒有條文規定長度；只有限制消費令自己寫明（2015年《限制消費規定》第5條）。

fact-grace_months = 法院給了幾個月的寬限期？
    .name = 寬限期的月數
    .help = 自2020年起，法院在採取措施之前可以（但不是必須）給予一至三個月的寬限期。沒有給就回答0。
    .why = 在這段時間內付清債務的，不應採取措施（2019年《意見》第15條，據報導）。

fact-order_served = 限制消費令在哪一天送達？
    .name = 限制消費令送達
    .help = 送達是正式的交付。
    .why = 寬限期可能從送達起算；讀到的文字沒有說（2019年《意見》第14條、第15條，據報導）。

fact-listed = 在限制消費令存續期間，債務人現在或曾經在失信被執行人名單上嗎？
    .name = 列入失信被執行人名單
    .help = 可以在法院的中國執行信息公開網上查詢失信被執行人名單。被限制消費（限制消費人員）與被列入名單不是一回事。
    .why = 被列入名單的債務人應當受限制（2015年《限制消費規定》第1條第2款）。

fact-list_deleted = 失信被執行人名單上的信息是否已經刪除？
    .name = 從失信被執行人名單刪除
    .help = 法院刪除該信息的日期。
    .why = 只要仍在名單上，法院就應當限制消費（2015年《限制消費規定》第1條第2款）。
    .step = 法院刪除失信被執行人名單上的信息

fact-performed = 生效法律文書確定的義務是否已經全部履行？
    .name = 全部履行
    .help = 金錢債務：連同利息和費用全部付清（履行完畢）。對公司的有關人員來說，看的是公司的債務。
    .why = 此時法院應當及時解除限制消費令（2015年《限制消費規定》第9條）。
    .step = 生效法律文書確定的義務全部履行

fact-enforced = 法院自己是否已經執行到全部債務？
    .name = 法院執行完畢
    .help = 法院扣劃或變賣了財產，生效法律文書已經執行完畢。
    .why = 這樣義務也已履行，應當及時解除限制消費令（2015年《限制消費規定》第9條）。
    .step = 法院執行完畢

fact-settlement_performed = 是否已經達成執行和解，並且全部履行完畢？
    .name = 執行和解協議履行完畢
    .help = 債務人和債權人在執行中另行達成協議（執行和解），協議的每一部分都已經做到。只簽字不夠。
    .why = 此時法院作執行結案處理（《執行和解規定》第8條）。這是不是第9條所說的履行，是一個未決的問題。
    .step = 執行和解協議全部履行完畢

fact-security_given = 是否已經提供確實有效的擔保？
    .name = 擔保
    .help = 例如足以擔保債務的保證或質押（確實有效的擔保）。
    .why = 此時法院可以解除限制消費令（2015年《限制消費規定》第9條）。
    .step = 當事人提供確實有效的擔保

fact-creditor_agreed = 申請執行人是否已經同意解除限制消費令？
    .name = 申請執行人的同意
    .help = 申請執行人是請求法院執行的人。最好有書面的同意。
    .why = 此時法院可以解除限制消費令（2015年《限制消費規定》第9條）。
    .step = 申請執行人同意解除限制消費令

fact-change_proved = 法院是否已經認定，法定代表人或主要負責人的更換屬實？
    .name = 更換職務屬實的證明
    .help = 公司確實需要更換，而且當事人證明自己既不是公司的實際控制人，也不是影響債務履行的直接責任人員。由法院審查。
    .why = 此時應當解除對原任者的限制，改為限制接任者（2019年《意見》第17條第2項，據報導）。
    .step = 法院認定更換屬實，當事人既不是實際控制人也不是直接責任人員

fact-circumstances = 作出限制消費令時，有以下哪些情況？
    .name = 作出限制消費令時的情況
    .help = 選擇所有符合的，也可以一項不選。前三項出自《規定》，其餘出自一份政策性意見，後者的約束力較弱。
    .why = 它們是申請糾正的理由（2015年《限制消費規定》第1條第1款、第3條第2款；2019年《意見》第16條，據報導）。
fact-circumstances-time-not-over = 執行通知書指定的期間尚未屆滿
fact-circumstances-nothing-left-to-do = 生效法律文書確定的義務當時已經履行
fact-circumstances-not-covered = 當事人既不是債務人，也不是第3條第2款所列的公司有關人員
fact-circumstances-assets-controlled = 法院當時已經控制足以清償債務的財產，第16條第1項
fact-circumstances-creditor-asked-to-wait = 申請執行人曾請求暫不採取，第16條第1項
fact-circumstances-student-loan = 全日制在校生，校園貸，第16條第3項

fact-application_received = 法院是否已經收到糾正申請？
    .name = 收到糾正申請
    .help = 應當書面向執行法院提出。請填法院收到的日期。
    .why = 據報導，參照適用糾正失信被執行人名單的規則（2019年《意見》第18條）：法院有十五日。
    .step = 當事人向法院提交書面的糾正申請

fact-upheld = 法院是否已經認為申請理由成立？
    .name = 申請理由成立
    .help = 法院同意本不應作出限制消費令，或者不應針對當事人。
    .why = 從那時起算三個工作日（2019年《意見》第18條，據報導；2017年《規定》第12條第1款）。
    .step = 法院認為申請理由成立

fact-rejection_served = 駁回申請的決定是否已經送達？
    .name = 駁回決定送達
    .help = 以送達之日為準，不是以文書上的日期為準。
    .why = 向上一級法院申請復議的十日，從送達起算（2019年《意見》第18條，據報導；2017年《規定》第12條第1款）。
    .step = 駁回決定送達

fact-reconsideration_sent = 復議申請是否已經寄出或遞交？
    .name = 寄出復議申請
    .help = 在十日屆滿前寄出的，即使晚些到達也算及時。
    .why = 十日算到寄出為止（《民事訴訟法》第85條第4款）。
    .step = 當事人寄出復議申請

fact-reconsideration_received = 上一級法院是否已經收到復議申請？
    .name = 收到復議申請
    .help = 復議向上一級法院申請。
    .why = 上一級法院的十五日從此日起算（2019年《意見》第18條，據報導；2017年《規定》第12條第1款）。
    .step = 當事人向上一級法院申請復議

fact-reconsideration_upheld = 上一級法院是否已經認為申請理由成立？
    .name = 復議決定支持當事人
    .help = 上一級法院作出支持被限制的人的決定。
    .why = 這是這條途徑的最後一步（2019年《意見》第18條，據報導；2017年《規定》第12條第1款）。
    .step = 上一級法院作出支持當事人的決定

fact-temporary_lift = 法院是否已經為某次緊急出行暫時解除出行限制？
    .name = 暫時解除出行限制
    .help = 院長可以批准短期內乘坐飛機和高鐵。請填起始的日期。
    .why = 最長一個月，限制消費令仍然保留（2019年《意見》第17條第3項，據報導）。
    .step = 法院為出行暫時解除出行限制

fact-lifted = 法院是否已經解除限制消費令？
    .name = 限制消費令的解除
    .help = 法院以通知或公告解除限制消費令的日期。公司的有關人員：對當事人解除的日期。
    .why = 它結束所有限制。
    .step = 法院解除限制消費令

## 未決的法律問題

reading-transition = 限制消費令是2015年7月22日之前作出的。今天適用哪個文本？修改決定沒有提到舊的命令。
reading-transition-new-text = 2015年文本，自其施行之日起
reading-transition-old-text = 對這份命令，2010年文本繼續適用

reading-consumption-while-listed = 本可以解除限制消費令，但債務人仍在失信被執行人名單上。消費限制是否結束？
reading-consumption-while-listed-list-prevails = 否，債務人在名單上期間不結束：被列入的債務人應當受限制（第1條第2款）
reading-consumption-while-listed-performance-prevails = 是：以第9條為準，它沒有提到名單

reading-period-end = 限制消費令寫明的期間屆滿後怎麼樣？沒有條文說。
reading-period-end-limits-end = 限制隨之結束，因為時間是限制消費令自己定的
reading-period-end-until-lifted = 限制繼續，直到法院解除限制消費令，因為只規定了解除

reading-settlement-counts = 執行和解協議全部履行完畢，是否等於履行了生效法律文書？
reading-settlement-counts-yes = 是：法院作執行結案處理，沒有什麼還要執行
reading-settlement-counts-no = 否：第9條說的是生效法律文書確定的義務；此時需要申請執行人同意

reading-grace-start = 寬限期從什麼時候起算？讀到的文字沒有說。
reading-grace-start-decision = 從限制消費令作出之日起
reading-grace-start-service = 從限制消費令送達之日起

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

## 說明中出現的定義

define-official = 當事人因公司的債務被限制
define-covered = 按適用的文本，限制消費令及於當事人
define-paid = 生效法律文書已經全部履行或執行完畢
define-free_of_list = 沒有失信被執行人名單上的列入使限制保留
define-grace_end = 寬限期的最後一天
define-order_begins = 限制開始的時間：隨限制消費令開始；給了寬限期而沒有在其中付清的，在寬限期之後開始
define-limits_begin = 限制對當事人開始
define-limits_end = 限制的結束：限制消費令被解除，或者其期間屆滿
define-fix_days = 三個工作日
define-reconsideration_deadline = 駁回決定送達之後十日，最後一日是休息日的移到下一個工作日
define-in_time = 復議申請及時寄出，並且已經到達
define-against_the_rules = 根據這些事實，《規定》不允許作出限制消費令，或者不允許針對當事人
define-against_policy = 2019年《意見》說這種情況不限制消費

## 結束限制消費令的途徑

path-performed = 義務全部履行
    .what = 履行完畢後，法院應當及時解除限制消費令，並在原來通知或公告的範圍內以通知或公告解除。沒有規定天數。債務人仍在失信被執行人名單上期間，第1條第2款與此相抵觸。
path-enforced = 法院自己執行完畢
    .what = 法院執行到全部債務的，義務也已履行，法院應當及時解除限制消費令。沒有規定天數。
path-settled = 執行和解協議全部履行
    .what = 一種解讀：執行和解協議全部履行完畢後，法院作執行結案處理；限制消費令不再有要保障的內容，應當解除。否則，申請執行人同意的，法院可以解除。
path-period-over = 限制消費令寫明的期間屆滿
    .what = 限制消費令應當寫明期間。按這裡採用的讀法，限制隨期間屆滿而結束，除非債務人仍在失信被執行人名單上。債務未付清期間，法院可以作出新的限制消費令。
path-security = 提供擔保
    .what = 在限制消費期間，提供確實有效的擔保的，法院可以解除限制消費令。可以，但不是必須。
path-creditor-agrees = 申請執行人同意
    .what = 在限制消費期間，申請執行人同意的，法院可以解除限制消費令。可以，但不是必須。
path-change-of-office = 前法定代表人證明更換屬實
    .what = 不再擔任公司法定代表人或主要負責人的人，可以申請解除限制。必須證明自己既不控制公司，也不是影響債務履行的直接責任人員；而且更換是經營管理確有需要。法院認定屬實的，應當准許。這是從一份政策性意見的引文中得知的。
path-correction = 糾正申請成立
    .what = 被錯誤限制的人可以隨時向執行法院申請糾正。據報導，一份政策性意見規定參照適用失信被執行人名單的規則：十五日內作出決定，三個工作日內糾正。
path-reconsideration = 上一級法院支持當事人
    .what = 申請被駁回的，當事人可以自送達之日起十日內向上一級法院申請復議；上一級法院有十五日。據報導，這些規則也是參照適用。
path-grace = 寬限期內付清債務
    .what = 法院給了一至三個月寬限期，而債務在此期間付清的，不應採取措施。這是從關於一份政策性意見的報導中得知的。

## 程序

procedure-order = 作出限制消費令
    .what = 一般由申請執行人書面申請；必要時法院可以依職權決定（第4條）。法院考慮債務人是否消極履行、規避執行或抗拒執行，以及債務人的履行能力（第2條）。
procedure-order-issue = 限制消費令由院長簽發，寫明期間、禁止的消費和後果
procedure-order-serve = 限制消費令應當送達，自簽發之日起生效（據報導）
procedure-lifting = 解除限制消費令
    .what = 法院應當及時解除限制消費令，並告訴原來通知過的所有人。沒有規定天數。
procedure-lifting-lift-after-performance = 履行完畢後，法院及時解除限制消費令
procedure-lifting-lift-after-change = 更換職務經證明屬實後，法院解除對原任者的限制
procedure-early-lifting = 申請提前解除
    .what = 提供確實有效的擔保，或者申請執行人同意的，法院可以提前解除限制消費令。不是必須。
procedure-early-lifting-ask-to-lift = 當事人申請法院解除限制消費令
procedure-correction = 申請糾正
    .what = 被限制的人書面向執行法院申請。步驟和時間與失信被執行人名單相同；據報導，一份政策性意見規定參照適用。
procedure-correction-apply = 當事人提交書面申請，任何時間都可以
procedure-correction-review = 法院在十五日內作出決定
procedure-correction-correct = 理由成立的，法院在三個工作日內糾正
procedure-correction-ask-reconsideration = 被駁回後，當事人自送達之日起十日內向上一級法院申請復議
procedure-correction-decide-reconsideration = 上一級法院在十五日內作出決定
procedure-necessary-spending = 申請必需的消費
    .what = 因生活或經營必需的消費，當事人應當事先向法院申請，獲批准後方可進行。
procedure-necessary-spending-ask-approval = 當事人在消費之前申請批准
procedure-private-spending = 公司有關人員的因私消費
    .what = 公司的法定代表人、主要負責人、直接責任人員、實際控制人可以申請以個人財產因私消費。法院審查屬實的，應當准許。據報導，2019年《意見》第17條第1項也這樣說。
procedure-private-spending-ask = 當事人向執行法院申請，確屬以個人財產因私消費的，法院應當准許
procedure-urgent-travel = 申請一次緊急出行
    .what = 因本人或近親屬重大疾病、近親屬喪葬、執行公務、外事活動、重要考試，院長可以批准暫時解除乘坐飛機、高鐵的限制，最長一個月。這是從一份政策性意見的引文中得知的。
procedure-urgent-travel-ask-temporary-lift = 當事人申請暫時解除，並附事由的證明
procedure-urgent-travel-limits-return = 出行限制最遲一個月後恢復

## 後果

effect-consumption-restriction = 限制高消費的命令（限制消費令）
effect-air-travel = 不得乘坐飛機
effect-soft-sleeper-and-ship = 不得乘坐列車軟臥、輪船二等以上艙位
effect-high-speed-rail = 不得乘坐G字頭列車全部座位、其他動車組列車一等以上座位
effect-luxury-venues = 不得在星級以上賓館、夜總會、高爾夫球場等場所進行高消費
effect-real-estate = 不得購買不動產，不得新建、擴建、高檔裝修房屋
effect-high-end-offices = 不得租賃高檔寫字樓、賓館、公寓等場所辦公
effect-vehicles = 不得購買非經營必需車輛
effect-holidays = 不得旅遊、度假
effect-private-school = 子女不得就讀高收費私立學校
effect-insurance-and-wealth = 不得支付高額保費購買保險理財產品
effect-other-spending = 不得有其他非生活和工作必需的消費

## 注意事項

note-stands-alone = 兩件不同的事：法院可以只限制消費而不列入名單，離開失信被執行人名單也不結束限制消費令。兩者只在一個方向上相聯繫：被列入的債務人應當受限制。
note-promptly-has-no-number = 容易弄錯：法院應當「及時」解除限制消費令。許多網頁所說的三個工作日，是失信被執行人名單的規定；第9條沒有天數。如果沒有動靜，當事人可以書面請求，然後申請糾正。
note-listed-must-be-limited = 債務人在失信被執行人名單上期間，法院應當限制消費。那次列入有自己的規則；請把它作為第二條列入記錄查看。
note-consumption-tension = 兩個文本之間有矛盾：履行完畢後，法院應當及時解除限制消費令；但仍在名單上的債務人應當繼續受限制。文本沒有說哪一個優先。
note-period-must-be-stated = 請核對：限制消費令應當寫明期間。沒有寫明的不符合第5條，可以向法院指出。
note-closing-the-round-lifts-nothing = 容易弄錯：終結本次執行程序（終本）並不解除限制消費令。據關於規則的報導，限制消費令甚至是終本的條件之一。
note-other-endings-silent = 文本的沉默：第9條提到履行、擔保和同意。它沒有說生效法律文書被撤銷、不予執行或者終結執行時，限制消費令怎麼樣。此時它背後不再有義務，這是請求法院解除的理由。
note-official-not-listed = 兩件不同的事：公司的有關人員隨公司一同受限制，但按照一份從報導中得知的政策性意見，不得因公司的債務把他們列入失信被執行人名單。
note-leaving-office-is-not-enough = 容易弄錯：辭職並不結束限制。前法定代表人或主要負責人必須證明自己既不控制公司，也不是直接責任人員。
note-old-text-own-funds = 按2010年文本，只限制以債務人自己的財產消費；對公司的有關人員，只限制以公司財產消費。它既沒有提到G字頭列車，也沒有提到實際控制人。關於期間、必需的消費和解除（第5條、第8條、第9條），它對高消費所說的與2015年文本相同；這裡顯示的是2015年文本的條文。
note-no-transition = 法律的空白：沒有任何文本說2015年7月22日之前的限制消費令適用哪個文本。兩種答案不同之處都有顯示。
note-should-not-have-been-limited = 根據這些事實，《規定》不允許作出限制消費令，或者不允許針對當事人。可以隨時申請法院糾正。
note-against-policy = 一份從報導中得知的政策性意見說，這種情況不限制消費（對學生：一般如此）。申請糾正時可以引用它。它的約束力弱於法律條文。
note-school-fees = 從報導中得知：只有收費超過一般標準的私立學校才算。私立學校本身並不對子女關閉。
note-breach = 違反限制消費令的，可以處十五日以下拘留，對個人可以處十萬元以下罰款；情節嚴重的可能構成犯罪。它本身也是列入失信被執行人名單兩年的事由。該條仍然寫的是《民事訴訟法》的舊條號。
note-sellers-who-ignore-the-notice = 被法院要求協助而仍然允許消費的單位或個人，也可能被追究責任。
note-objection-under-civil-procedure = 一種解讀：被限制的人也可以把限制消費令作為執行行為提出異議。那條途徑同樣是法院十五日、上一級法院十日。法院採用兩者中的哪一種，沒有讀到。
note-compensation = 值得知道：違法限制消費的，由此造成的損害可以成為國家賠償的事項。是否應當賠償，由法院決定。
note-exit-is-separate = 另一件事：限制出境是單獨的決定。它既不隨限制消費令而來，也不隨它自動結束。
note-graded-measures-unread = 未經核實：政策性意見還有其他條目，據說是關於分級措施和激勵。沒有讀到。
note-freshness = 內容有多新：截至大約2026年8月，沒有發現這些規則有變化。不能排除此後有變化。

## 對未來的假定

assume-no-new-order = 法院不作出新的限制消費令

## 來源

source-consumption-2010 = 《最高人民法院關於限制被執行人高消費的若干規定》（2010年）
    .short = 2010年《限制高消費規定》
source-consumption-2015 = 《最高人民法院關於限制被執行人高消費及有關消費的若干規定》（2015年修正）
    .short = 2015年《限制消費規定》
source-good-faith-2019 = 《最高人民法院關於在執行工作中進一步強化善意文明執行理念的意見》（2019年）
    .short = 2019年《善意文明執行意見》
    .part = 條
    .parts = 條
source-spc-2017 = 《最高人民法院關於公布失信被執行人名單信息的若干規定》（2017年修正）
    .short = 2017年《規定》
source-round-2016 = 《最高人民法院關於嚴格規範終結本次執行程序的規定（試行）》（2016年）
    .short = 2016年《終本規定》
source-settlement-2020 = 《最高人民法院關於執行和解若干問題的規定》（2020年修正）
    .short = 《執行和解規定》
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-civil-code = 《民法典》
source-exit-entry-2012 = 《出境入境管理法》（2012年）
    .short = 《出境入境管理法》
source-compensation-2022 = 《最高人民法院關於審理涉執行司法賠償案件適用法律若干問題的解釋》（2022年）
    .short = 2022年《涉執行司法賠償解釋》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
