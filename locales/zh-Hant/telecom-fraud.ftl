# 電信網絡詐騙聯合懲戒：讀者看到的全部文字。
# 邏輯在rules/telecom-fraud/pack.toml；那裡的每個id在這裡有對應的文字。

title = 電信網絡詐騙聯合懲戒
    .short = 電信網絡詐騙
act = 解除懲戒措施
gone = 懲戒措施解除
was = 懲戒措施已解除
about = 2024年12月以來，公安機關、銀行、電信企業和互聯網服務提供者共同限制兩類人和單位：因電信網絡詐騙或其關聯犯罪被追究刑事責任的，以及被公安機關認定買賣、出租、出借電話卡、銀行帳戶等的。懲戒期限為二年或三年，屆滿自動解除。沒有因改正而提前結束的途徑；對錯誤可以申訴。
keeper = 作出認定的公安機關
look-for = 公安機關的書面告知，寫明《電信網絡詐騙及其關聯違法犯罪聯合懲戒辦法》（《电信网络诈骗及其关联违法犯罪联合惩戒办法》）、懲戒期限和申訴渠道；銀行或電信企業以聯合懲戒為由拒絕服務；「信用中國」（信用中国）網站上的「電信網絡詐騙」（电信网络诈骗）嚴重失信主體名單（严重失信主体名单）。

actor-authority = 公安機關
actor-third-party = 銀行、電信企業或互聯網服務提供者

## 問題分組

group-recognition = 關於公安機關的認定，知道些什麼？
group-sentence = 如果有刑事判決：判了什麼刑？
group-term = 懲戒期限內是否又被懲戒？
group-appeal = 申訴走了哪些步驟？
group-phone = 當事人想保留一張電話卡嗎？
group-afterwards = 還知道些什麼？

## 事實

fact-basis = 為什麼適用懲戒措施？
    .name = 懲戒的事由
    .help = 公安機關的書面告知應當寫明事實和依據。數量標準是：三張（個）以上的卡、帳戶或錢包；三次以上；或者提供給三人以上。假冒他人身份或者虛構代理關係開卡、開戶的，不要求數量。不起訴決定不是有罪判決；公安機關仍可以作出認定。
    .why = 有罪判決帶來三年和公開的名單，公安機關的認定帶來二年、沒有公開的名單（2024年《辦法》第3條、第9條）。
fact-basis-convicted = 因電信網絡詐騙或第3條第1項所列關聯犯罪被追究刑事責任
fact-basis-recognised = 經設區的市級以上公安機關認定：出售、出租、出借卡或帳戶，提供實名核驗幫助，或者假冒他人身份、虛構代理關係開立
fact-basis-recognised-below-numbers = 未達到數量標準，經省級批准後認定

fact-recognised_on = 公安機關是哪一天把此人認定為懲戒對象的？
    .name = 公安機關的認定
    .help = 設區的市級以上公安機關認定的日期，有罪判決之後的認定也一樣。不是銀行凍結帳戶的日期。只知道年月或年份，也可以回答。
    .why = 二年從認定起算，在此之前沒有以這些規則為依據的措施（2024年《辦法》第10條第2款、第11條）。

fact-who = 懲戒對象是誰？
    .name = 懲戒對象是誰
    .help = 懲戒對象是公司或其他單位的，其直接負責的主管人員和其他直接責任人員也可以同時被懲戒。
    .why = 是否懲戒他們由公安機關決定，不是當然懲戒（2024年《辦法》第4條）。
fact-who-own-conduct = 個人，因本人的行為
fact-who-responsible-person = 對單位的行為負責的個人
fact-who-entity = 單位本身

fact-conduct_before_law = 全部行為是否都在2022年12月1日以前？
    .name = 2022年法律施行之前的行為
    .help = 那一天《反電信網絡詐騙法》施行。看的是行為的時間，不是判決或認定的時間。
    .why = 對那一天以前的行為，不適用《辦法》（2024年《辦法》第18條）。

fact-sentence = 刑事法院判了什麼？
    .name = 刑罰
    .help = 刑事判決中的主刑。緩刑是指判處有期徒刑或拘役，但在考驗期內不執行。
    .why = 它決定三年從什麼時候起算（2024年《辦法》第10條第1款）。
fact-sentence-imprisonment = 實際執行的有期徒刑
fact-sentence-detention = 實際執行的拘役
fact-sentence-suspended = 緩刑
fact-sentence-control = 管制
fact-sentence-other = 其他，例如單處罰金，或者無期徒刑

fact-judgment_effective = 刑事判決是哪一天生效的？
    .name = 刑事判決生效
    .help = 上訴期滿後不能再上訴的日期，或者終審判決的日期（判決生效）。
    .why = 管制和緩刑，三年從判決生效起算（2024年《辦法》第10條第1款）。

fact-sentence_completed = 刑罰是否已執行完畢？
    .name = 刑罰執行完畢
    .help = 有期徒刑和拘役，是刑滿釋放的日期；假釋的，是假釋考驗期滿的日期，不是釋放的日期（《刑法》第85條）。將來的預定日期也可以填。還在執行又不知道日期的，答「尚未」。
    .why = 有期徒刑或拘役，三年從執行完畢起算，在此之前措施也適用（2024年《辦法》第10條第1款）。
    .step = 刑罰執行完畢

fact-added_years = 懲戒期限內再次被懲戒，增加了幾年？
    .name = 再次被懲戒增加的年數
    .help = 只算期限屆滿之前、按《辦法》作出的認定和有罪判決：每再次認定一次二年，每再次有罪判決一次三年。沒有的，填0。
    .why = 這些期限累計執行，但連續執行不超過五年（2024年《辦法》第10條第3款）。

fact-later_sentence = 再次的懲戒中，是否有實際執行的有期徒刑或拘役？
    .name = 再次判處的實際執行的刑罰
    .help = 只有增加了年數時才需要回答。
    .why = 累計執行與從該刑罰執行完畢起算怎樣配合，文本沒有說明（2024年《辦法》第10條第1款、第3款）。

fact-appeal_received = 公安機關是否已收到申訴？
    .name = 收到申訴
    .help = 申訴向作出認定的公安機關提出，當面、電話或書面都可以。提出申訴沒有期限。
    .why = 公安機關應當在三個工作日內一次性告知需要的材料（2024年《辦法》第14條）。
    .step = 當事人向作出認定的公安機關申訴

fact-papers_received = 公安機關是否已收到所要求的材料？
    .name = 收到申訴材料
    .help = 公安機關收齊所要求材料的日期。
    .why = 從這一天起，公安機關有十五個工作日完成核查並書面答覆（2024年《辦法》第14條第2款）。
    .step = 當事人提交公安機關要求的材料

fact-error_found = 公安機關是否已查明懲戒對象的認定有誤？
    .name = 認定有誤的結論
    .help = 例如認錯了人，行為在2022年12月1日以前，未達到數量標準又沒有省級批准，或者卡是被盜的而不是出借的。
    .why = 這時公安機關應當及時上報，以便解除措施（2024年《辦法》第15條）。
    .step = 公安機關查明懲戒對象的認定有誤

fact-lift_data_received = 銀行和電信企業是否已收到公安機關解除懲戒的信息？
    .name = 收到解除懲戒的信息
    .help = 信息經公安部轉到它們那裡。這個日期可能要向銀行或公安機關詢問。
    .why = 從這一天起，它們有十個工作日（2024年《辦法》第16條）。
    .step = 解除懲戒的信息到達銀行和電信企業

fact-notice_received = 當事人是哪一天收到公安機關書面告知的？
    .name = 收到告知
    .help = 書面告知可以當面交付，也可以郵寄。它應當在採取措施之前作出。
    .why = 自收到起十個工作日內，當事人可以申請保留一張電話卡（2024年《辦法》第7條第2款、第13條）。

fact-card_requested = 當事人是否已申請保留一張電話卡？
    .name = 保留一張電話卡的申請
    .help = 本人名下的一張非涉案電話卡。
    .why = 應當在收到告知後十個工作日內申請（2024年《辦法》第7條第2款）。
    .step = 當事人申請保留一張電話卡

fact-measures_lifted = 懲戒措施是否已解除？
    .name = 措施的實際解除
    .help = 帳戶和卡恢復使用的日期，或者銀行告知解除的日期。日期不同的，填最後一個。
    .why = 後果顯示到這一天為止（2024年《辦法》第10條第4款、第16條）。
    .step = 銀行和電信企業解除措施

fact-conduct_ended = 行為是哪一天結束的？
    .name = 行為的結束
    .help = 決定所述的，卡或帳戶被出售、出借或使用的最後一天，或者犯罪的最後一天。只填年份就夠。
    .why = 按一種讀法，信用信息數據庫裡的記錄從這一天起保留五年（2013年《徵信業管理條例》第16條、第32條）。

fact-exit_ban = 有罪判決之後：公安機關是否還決定此人不准出境？
    .name = 關於出境的決定
    .help = 設區的市級以上公安機關另外作出的不准出境決定。它不屬於聯合懲戒。條文寫的是因從事電信網絡詐騙活動受過刑事處罰的人；是否包括關聯犯罪，沒有說明。
    .why = 自處罰完畢之日起六個月至三年（《反電信網絡詐騙法》第36條第2款）。

## 未決的法律問題

reading-other-sentence-start = 第10條第1款沒有寫到的刑罰，例如單處罰金：三年從什麼時候起算？
reading-other-sentence-start-judgment = 從判決生效之日起，與管制和緩刑一樣
reading-other-sentence-start-completion = 從刑罰執行完畢之日起，與有期徒刑和拘役一樣
reading-other-sentence-start-recognition = 從公安機關認定之日起，與沒有刑事判決的人一樣

reading-first-day = 期限起算的當天，本身算不算在內？
reading-first-day-not-counted = 不算：按《民法典》，從第二天開始計算
reading-first-day-counted = 算：文本寫的是自……之日起，所以期限早一天結束

reading-cap-counts = 期限累計執行的：連續五年的上限從什麼時候起算？
reading-cap-counts-from-the-term = 從懲戒期限開始起，因為上限說的是期限，文本把它與服刑期間適用的措施分開
reading-cap-counts-from-the-measures = 從認定起，因為措施從那時起就可能適用

reading-database-end = 中央銀行信用信息數據庫裡的記錄什麼時候結束？
reading-database-end-with-the-measures = 隨措施結束：它是措施之一，措施屆滿自動解除
reading-database-end-five-years = 行為結束後五年，這是個人不良信息的一般規則

reading-joint-target = 這樣的人是不是《公務員法》所說的失信聯合懲戒對象？
reading-joint-target-included = 是：《辦法》把這些人稱為聯合懲戒對象
reading-joint-target-not-included = 只由公安機關認定的人不是：他們不列入嚴重失信主體名單

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 這樣的日子算工作日，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 這樣的日子不算；只有星期一至星期五算

## 解釋中使用的定義

define-other_start = 條文沒有寫到的刑罰之後，期限的起點
define-start_after_conviction = 有罪判決之後，期限的起點
define-term_start = 期限起算的日期
define-first_term = 第一個期限：有罪判決三年，認定二年
define-added_terms = 第一個期限加上再次被懲戒增加的年數
define-cap = 連續五年
define-counted_term = 懲戒期限；再次被懲戒的累計執行，但不超過五年
define-term_end = 期限的最後一天
define-lift_days = 十個工作日

## 離開的途徑

path-expiry = 懲戒期限屆滿
    .what = 二年或三年的期限屆滿，或者累計執行的期限屆滿，措施自動解除，公開名單上的記錄也隨之移出。不需要誰申請。銀行或電信企業仍不解除的，當事人可以向作出認定的公安機關申訴。
path-correction = 公安機關查明懲戒對象的認定有誤
    .what = 當事人可以當面、電話或書面申訴。核查表明認定有誤的，公安機關應當及時上報，銀行和電信企業收到信息後十個工作日內應當解除措施。在此之前，措施不停止。

## 程序

procedure-notice = 告知和措施的開始
    .what = 採取措施之前，公安機關應當書面告知：事實和依據、期限、措施、申訴的權利和渠道。文本沒有規定天數。
procedure-notice-tell = 採取措施之前，公安機關書面告知
procedure-notice-apply-measures = 銀行、電信企業和互聯網服務提供者收到公安機關的信息後十個工作日內採取措施，收到的日期不告知當事人

procedure-appeal = 申訴
    .what = 針對認定，或者針對期限屆滿後仍不解除的措施。向作出認定的公安機關提出。核查期間措施不停止。
procedure-appeal-appeal = 當事人當面、電話或書面申訴，沒有規定期限
procedure-appeal-name-papers = 公安機關在三個工作日內一次性告知需要的材料
procedure-appeal-check = 公安機關收到材料後十五個工作日內完成核查並書面答覆，不予解除的說明理由
procedure-appeal-report-up = 認定有誤的，公安機關及時層報公安部
procedure-appeal-lift = 銀行、電信企業、互聯網服務提供者和信用信息數據庫收到信息後十個工作日內解除措施

procedure-one-card = 保留一張電話卡
    .what = 被懲戒的人可以申請保留本人名下的一張非涉案電話卡。文本說可以申請，沒有說必須同意。
procedure-one-card-ask = 當事人自收到公安機關的告知起十個工作日內申請

## 後果

effect-publication = 列入「信用中國」公開的嚴重失信主體名單（只限被追究刑事責任的人）
effect-credit-record = 記錄在中央銀行的金融信用信息基礎數據庫裡
effect-bank-accounts = 銀行帳戶和數字人民幣錢包除在櫃檯外不能向外付款，已約定的繳稅、社會保險和水、電、燃氣費用照常
effect-payment-accounts = 支付帳戶停用，不新開戶，餘額仍可以轉到本人的銀行帳戶
effect-phone-cards = 電話卡和線路受限，不新辦
effect-internet-accounts = 有涉詐風險的互聯網帳號受限，不新開，不為此人分發網站或應用

## 屆滿不能解除的

bar-exit-restriction = 公安機關決定的，不准出境：自處罰完畢之日起六個月至三年
bar-civil-servant = 懲戒措施期間，不得錄用為公務員（按一種讀法）
bar-civil-servant-convicted = 有罪判決之後，不得錄用為公務員
bar-lawyer-convicted = 有罪判決之後，不得擔任律師
bar-teacher-convicted = 被判處徒刑之後，不得擔任教師

## 說明

note-no-early-end = 沒有提前結束的途徑：《辦法》沒有任何使期限提前結束的申請、付款或承諾。《反電信網絡詐騙法》說應當建立申訴、信用修復和救濟的渠道；讀到的文本只建立了申訴。
note-written-notice-first = 值得核對：公安機關應當在採取措施之前書面告知。當事人到銀行櫃檯才知道的，可以在申訴中說明；沒有告知有什麼後果，文本沒有說。
note-other-remedies-not-named = 未決的問題：《辦法》只寫了向公安機關申訴。法律對行政處罰和行政強制措施寫了行政復議和行政訴訟，對這些措施寫的是申訴。一般法律是否也允許對認定申請行政復議或提起行政訴訟，沒有說明。如果允許，期限是自知道認定起六十日和六個月，讀到的內容都沒有說申訴使期限停止計算。
note-basic-needs-stay = 仍然可以做的：在銀行櫃檯付款，已約定的繳稅、社會保險和水、電、燃氣費用，把支付帳戶餘額轉到本人的銀行帳戶。可以申請保留一張電話卡。
note-not-on-the-public-list = 不公開：沒有刑事判決、由公安機關認定的人，不列入公開的嚴重失信主體名單。名單上有其姓名的，申訴可以引用第9條第2項。
note-below-the-numbers = 這是一種解讀：未達到第3條數量標準的，只有影響較大、確有懲戒必要並經省級公安機關批准，才可以列為懲戒對象。文本只對設區的市級以上公安機關的認定說明期限從什麼時候起算；這裡按同樣的方法計算。
note-responsible-person = 不是當然的：對單位的行為，直接負責的主管人員和其他直接責任人員可以同時被懲戒。公安機關可以決定不這樣做。
note-conduct-before-the-law = 按這些事實，《辦法》不適用：2022年12月1日以前的行為不在範圍之內。申訴可以引用第18條。
note-other-sentence = 文本的空白：第10條第1款說明有期徒刑、拘役、管制和緩刑之後期限從什麼時候起算，沒有說其他刑罰。可能的答案並列給出。
note-measures-run-in-prison = 服有期徒刑或拘役期間，措施也適用，但三年只從執行完畢起算。
note-terms-are-added = 期限累計執行：期限內再次被認定或判決的，增加相應的年數，連續執行最長五年。期限屆滿之後再次發生的，另起一個期限。
note-later-sentence = 文本沒有說明：再次判處的有期徒刑或拘役，其期限從執行完畢起算，而期限又要累計執行。兩者怎樣配合，沒有說明，所以這裡不給出日期。
note-still-applied = 期限看來已經屆滿：如果措施仍未解除，當事人可以向作出認定的公安機關申訴；核查的時限相同。
note-harm-from-an-error = 值得知道：認定錯誤造成損害的，文本說依法追究責任。沒有寫金額，也沒有寫程序。
note-database-has-its-own-rules = 信用信息數據庫有自己的規則：每年兩次免費查詢報告，對錯誤數據可以提出異議，二十日內處理。
note-exit-ban-is-separate = 另一件事：不准出境是單獨的決定。除有罪判決之後的不准出境外，對前往電信網絡詐騙活動嚴重地區、有重大嫌疑的人，移民管理機構可以決定不准其出境。

## 對將來的假定

assume-no-further-punishment = 期限內沒有再次的認定或有罪判決

## 來源

source-fraud-2024 = 《電信網絡詐騙及其關聯違法犯罪聯合懲戒辦法》（公安部等四部門，2024年）
    .short = 2024年《辦法》
source-telecom-law-2022 = 《反電信網絡詐騙法》（2022年）
    .short = 《反電信網絡詐騙法》
source-civil-code = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
source-credit-2013 = 《徵信業管理條例》（2013年）
    .short = 2013年《徵信業管理條例》
source-criminal-law = 《刑法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-civil-servants-2018 = 《公務員法》（2018年修訂）
    .short = 《公務員法》
source-lawyers-2017 = 《律師法》（2017年修正）
    .short = 《律師法》
source-teachers-2009 = 《教師法》（2009年修正）
    .short = 《教師法》
