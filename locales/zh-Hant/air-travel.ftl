# 2018年的民航名單：關於它，讀者讀到的每一個字。
# 邏輯寫在rules/air-travel/pack.toml中；那裡的每個id在這裡有它的文字。

title = 民航特定嚴重失信人名單（不得乘坐飛機）
    .short = 2018年限制乘機名單
act = 把當事人移出名單
gone = 當事人被移出名單
was = 當事人已被移出名單
about = 自2018年5月1日起，民航主管機關公布一份不得乘坐民用航空器的人員名單。大多數人因在機場或飛機上的行為上名單；其他人由另一領域的機關（例如稅務或社會保險）或由法院提名。據報導，因行為列入的持續一年，然後自動失效。文本本身只讀到開頭：期限和救濟是從新聞報導中得知的，每個結果都寫明這一點。
keeper = 民航主管機關
look-for = 中國民用航空局網站或「信用中國」（信用中国）網站上的標題「民航特定嚴重失信人名單」（民航特定严重失信人名单）（對旅客也寫「旅客」）、「限制乘坐民用航空器」或「限制乘機」（限制乘机），或者文號「發改財金〔2018〕385號」（发改财金〔2018〕385号）。

## 問題的分組

group-entry = 關於這次列入，知道些什麼？
group-objection = 名單公示期間是否提出了異議？
group-duty = 列入背後的義務怎麼樣了？
group-afterwards = 是否已經不在名單上？

## 事實

fact-why_listed = 當事人為什麼在名單上？
    .name = 列入的原因
    .help = 第一類因在機場或飛機上的九種行為之一被列入。簡言之：散布虛假恐怖信息；使用偽造、冒用的證件或機票；堵塞櫃檯、安檢通道或登機口；攜帶危險品、違禁品，或者藏匿管制物品；強行登機、強行進入跑道或機坪；妨礙或攻擊工作人員；搶佔座位、打架或損壞設備；在飛機上使用明火、吸煙或違規使用電子設備；在飛機上盜竊。其他人由另一領域的機關提名。如果背後是法院的限制消費令或失信被執行人名單，請選擇法院。
    .why = 兩類的期限不同，關於第二類所知要少得多（2018年《限制乘機意見》第1(1)、1(2)項，據報導）。
fact-why_listed-conduct = 因在機場或飛機上的行為
fact-why_listed-court = 因法院的限制消費令，或者失信被執行人名單
fact-why_listed-other-field = 由其他領域提名：稅務、財政資金、社會保險、證券等

fact-published_on = 寫有該姓名的名單在哪一天公布？
    .name = 名單的公布
    .help = 名單在每月第一個工作日公布。請填名單上印的日期。如果只知道月份，請填月份：第一個工作日在「程序」部分推算。
    .why = 提出異議的七個工作日從此日起算，一年在其後（2018年《限制乘機意見》，據報導）。

fact-sanctioned = 因名單所寫的行為，公安機關是否作出處罰，或者法院是否判決當事人有罪？
    .name = 因該行為的處罰或定罪
    .help = 機場公安機關的行政處罰決定書，或者刑事判決。與工作人員爭吵、航空公司警告或者被指控，都不夠。
    .why = 據報導，文本要求有行政處罰或刑事責任（2018年《限制乘機意見》第1(1)項，據報導）。

fact-objection_made = 當事人是否已經對列入提出異議？
    .name = 異議
    .help = 名單寫明受理機構及其聯繫方式。異議向該機構提出，七個工作日內可以提出。
    .why = 對異議應當重新核查（2018年《限制乘機意見》，據報導）。
    .step = 當事人在七個工作日內提出異議

fact-objection_upheld = 受理機構是否已經認為異議成立？
    .name = 異議成立
    .help = 處理異議的機構書面或口頭表示列入有誤。
    .why = 這是這條途徑的後一半（2018年《限制乘機意見》，據報導）。
    .step = 受理機構認為異議成立

fact-objection_rejected = 受理機構是否已經駁回異議？
    .name = 駁回異議
    .help = 受理機構答覆列入仍然保留。
    .why = 在關於火車的姊妹文件中，限制在駁回之後才開始。對飛機是否也這樣，沒有看到。
    .step = 受理機構駁回異議

fact-duty_performed = 列入背後的法定義務是否已經履行？
    .name = 履行列入背後的義務
    .help = 例如稅款、罰款或所欠款項已經付清，並且提名的機關可以證實。
    .why = 據報導，對其他領域的人有提前移出的辦法；其條件沒有讀到（2018年《限制乘機意見》）。
    .step = 當事人履行列入背後的義務

fact-court_released = 法院是否已經解除消費限制，並且把當事人從它自己的名單上刪除？
    .name = 法院解除
    .help = 限制消費令以及失信被執行人名單上的任何信息都必須已經不在。
    .why = 據說，這些人隨法院的解除而離開限制乘機名單；沒有讀到這樣規定的文本。
    .step = 法院解除消費限制，並刪除它自己名單上的信息（如果有）

fact-deleted = 姓名是否已經移出名單？
    .name = 移出名單
    .help = 姓名不再在名單上的日期，或者又可以買到機票的日期。
    .why = 無論早晚，它都結束列入帶來的後果。
    .step = 姓名被移出名單

## 未決的法律問題

reading-year-start = 一年從什麼時候起算？報導彼此不一致。
reading-year-start-end-of-publicity = 從七個工作日屆滿起，一份引用文本的報導這樣說
reading-year-start-publication = 從名單公布之日起，兩份報導引述官員這樣說

reading-first-day = 公布當天是不是七個工作日之一？
reading-first-day-not-counted = 否：從次日開始計算，與《民法典》相同
reading-first-day-counted = 是：據報導，原文寫的是「自公布之日起」七個工作日

reading-year-end = 一年是否包括次年的同一日？
reading-year-end-day-included = 是，與《民法典》相同：當事人在其次日不再受限制
reading-year-end-day-not-included = 否：一年在前一日屆滿，當事人在當日不再受限制

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-pending-objection = 七個工作日屆滿時，異議仍在核查。一年是否照樣開始？
reading-pending-objection-no-delay = 是：從文本引用的那句話從公示期滿起算，沒有加條件
reading-pending-objection-delays = 否，駁回之前不開始，據報導關於火車的姊妹文件這樣規定

reading-other-year-start = 由其他領域提名的人，一年從什麼時候起算？讀到的文字都沒有說。
reading-other-year-start-end-of-publicity = 從七個工作日屆滿起，與因行為列入的相同
reading-other-year-start-publication = 從名單公布之日起

## 說明中出現的定義

define-for_conduct = 因在機場或飛機上的行為列入
define-for_another_field = 由法院或其他領域提名
define-publicity_end = 公示期七個工作日的最後一天
define-objected_in_time = 異議在七個工作日內提出
define-effective = 一年從哪一天起算
define-corresponding_day = 次年的同一日
define-last_day = 不得乘機的一年的最後一天
define-other_effective = 其他領域的人的一年從哪一天起算，這一點沒有讀到
define-other_last_day = 其他領域的人的一年的最後一天

## 離開名單的途徑

path-expiry = 一年期滿
    .what = 因行為列入的，有效期一年，然後自動失效。不需要任何人申請。這句話是從引用它的一份新聞報導中得知的。
path-objection = 異議成立
    .what = 當事人可以自公布起七個工作日內，向名單寫明的受理機構提出異議。據報導，隨後會重新核查。異議成立就移出姓名，是從其目的推出的；那句話本身沒有看到。
path-expiry-other-field = 一年期滿（由法院或其他領域提名）
    .what = 對這些人，據報導也是一年。從什麼時候起算，以及此後是否自動移出，沒有讀到。請詢問提名的機關。
path-duty-performed = 列入背後的義務已履行
    .what = 由其他領域提名的人，據報導履行後有提前移出的辦法。其條件和時限沒有讀到。當事人履行義務，並請求提名的機關。
path-court-release = 法院解除
    .what = 因法院而列入的人，據說在法院解除其措施時離開名單。沒有讀到這樣規定的文本。首先由法院自己的規則決定：關於失信被執行人名單和限制消費令的規則。

## 程序

procedure-publication = 公布
    .what = 名單在每月第一個工作日公布在中國民用航空局和「信用中國」的網站上，並寫明受理異議的機構。
procedure-publication-publish = 當月名單在該月第一個工作日公布
procedure-objection = 提出異議
    .what = 名單公示七個工作日。在此期間，當事人可以向名單寫明的受理機構提出異議。
procedure-objection-object = 當事人自公布起七個工作日內提出異議
procedure-objection-recheck = 受理機構重新核查，沒有查到天數
procedure-court-action = 向法院起訴
    .what = 一份報導把訴訟列為救濟之一。向哪個法院、告誰、到什麼時候為止，沒有讀到。
procedure-court-action-sue = 當事人可以向法院起訴
procedure-personal-data = 請求更正錯誤的個人信息
    .what = 一種解讀：在名單自己的規則之外，個人信息保護法允許個人請求處理其個人信息的人（包括國家機關）更正錯誤的信息。它自2021年11月1日起施行，沒有規定天數，也沒有說列入必須結束。
procedure-personal-data-ask = 當事人請求更正錯誤或過時的信息，對此應當核實並及時更正
procedure-personal-data-complain = 被拒絕的，應當說明理由，當事人可以向法院起訴

## 後果

effect-publication = 姓名公布在中國民用航空局和「信用中國」的網站上
effect-air-travel = 不得乘坐飛機

## 注意事項

note-reported-only = 所知的程度：只是據報導。名單的範圍和期限來自2018年和2019年引用部分文本的新聞報導；關於期限、移出和救濟的部分，沒有讀到文本本身。在依賴某個日期之前，請詢問名單寫明的機構。
note-no-sanction = 有不相符之處：據報導，文本只在公安機關因該行為處罰或法院定罪之後才列入。如果兩者都沒有，這是提出異議的理由。
note-not-the-first-working-day = 請核對：名單應當在每月第一個工作日公布，而這裡給出的是另一天。
note-objected-too-late = 異議在七個工作日之後才提出。逾期的異議是否仍會處理，沒有讀到。
note-sanction-set-aside = 不知道：如果列入背後的公安處罰被撤銷，列入會怎樣。處罰有自己的救濟和時限；如果處罰被撤銷，請告訴管理名單的機構。
note-court-order-goes-on = 另一件事：法院的限制消費令存續期間，無論這份名單怎樣，都因那個命令而不得乘坐飛機。由作出命令的法院解除。
note-no-early-removal-known = 未經核實：報導提到，由其他領域提名的人履行義務後可以提前移出。沒有看到那句話，也不知道天數。
note-credit-china-and-persons = 一種解讀：自2026年4月1日起，「信用中國」網站原則上不顯示自然人的這類信息。仍被顯示的人可以就該網站的顯示提出異議。這並不從民航主管機關自己的名單上移出任何內容。
note-freshness = 內容有多新：截至2026年11月，沒有發現2018年的文件被廢止或修改，但沒有查過官方登記。不能排除此後有變化。

## 對未來的假定

assume-no-new-entry = 當事人不會因別的事再次被列入

## 來源

source-aviation-2018 = 《關於在一定期限內適當限制特定嚴重失信人乘坐民用航空器推動社會信用體系建設的意見》（國家發展改革委、民航局等，2018年）
    .short = 2018年《限制乘機意見》
    .part = 項
    .parts = 項
source-press-2018 = 2018年6月引述民航局負責人的新聞報導
    .short = 2018年6月新聞報導
source-rail-2018 = 《關於在一定期限內適當限制特定嚴重失信人乘坐火車推動社會信用體系建設的意見》（2018年）
    .short = 2018年《限制乘坐火車意見》
    .part = 項
    .parts = 項
source-consumption-2015 = 《最高人民法院關於限制被執行人高消費及有關消費的若干規定》（2015年修正）
    .short = 2015年《限制消費規定》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
source-pipl-2021 = 《個人信息保護法》（2021年）
    .short = 《個人信息保護法》
source-civil-code = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
