# 勞動保障機關的拖欠農民工工資名單：讀者看到的全部文字。
# 邏輯在rules/wage-arrears/pack.toml；那裡的每個id在這裡有對應的文字。

title = 拖欠農民工工資失信聯合懲戒對象名單
    .short = 拖欠農民工工資
about = 用人單位被責令限期支付農民工工資而逾期不付、情節又嚴重的，人社部門把它列入這份名單。單位的法定代表人或主要負責人、直接負責的主管人員和其他直接責任人員一併列入。列入期限為三年。付清工資、自改正之日起在名單上滿六個月並作出書面信用承諾的，用人單位可以申請提前移出；與它一併列入的人也隨之離開名單。
keeper = 人社部門
look-for = 文書是人力資源和社會保障局（人社局）的列入決定書（列入决定书）。網站上寫作「拖欠農民工工資失信聯合懲戒對象名單」（拖欠农民工工资失信联合惩戒对象名单），常簡稱欠薪「黑名單」（黑名单）；2022年以前叫拖欠農民工工資「黑名單」。

actor-person = 被列入的人
actor-third-party = 用人單位
actor-authority = 人社部門
actor-court = 復議機關或法院

## 問題分組

group-listing = 關於列入決定，知道些什麼？
group-payment = 工資付了嗎？列入之後又發生了什麼？
group-application = 為提前移出，已經走了下面哪些步驟？
group-validity = 這次列入對嗎？它的依據有沒有被撤銷？
group-dates = 下面這些日期，知道哪些？
group-old-list = 關於2022年以前的列入，知道些什麼？
group-afterwards = 關於列入的結束，知道些什麼？

## 事實

fact-decided_on = 人社部門是哪一天作出列入決定的？
    .name = 列入決定
    .help = 列入決定書上的日期，不是送達的日期，也不是網站顯示的日期。只知道年月或年份，也可以回答。
    .why = 三年自作出列入決定之日起算（2021年《辦法》第11條）。這個日期也說明適用2017年的文本還是2021年的文本。

fact-who = 名單上的當事人是什麼身份？
    .name = 被列入的是誰
    .help = 決定書寫明用人單位，同時寫明它的法定代表人或主要負責人，以及直接負責的主管人員和其他直接責任人員。個體工商戶既是用人單位，又是個人。
    .why = 只有用人單位可以申請提前移出；其他人隨它一起離開名單（2021年《辦法》第5條、第12條、第14條第3款）。出行限制針對個人。
fact-who-responsible-person = 作為法定代表人、主要負責人或直接責任人員被列入
fact-who-sole-trader = 作為用人單位被列入，同時是個人（例如個體工商戶）
fact-who-entity = 用人單位本身，是公司或其他組織

fact-corrected = 用人單位是否已改正拖欠工資的行為？
    .name = 拖欠工資的改正
    .help = 拖欠的工資付清了，才算改正。可以看收據、銀行記錄或勞動保障監察的文書。只付一部分不夠。改正也可能發生在列入決定之前。
    .why = 提前移出的六個月從改正起算（2021年《辦法》第12條）。按2017年的文本，據報導，一年之內是否付清決定列入是否結束。
    .step = 用人單位付清全部拖欠的工資

fact-pledged = 用人單位是否已書面承諾不再拖欠農民工工資？
    .name = 書面信用承諾
    .help = 文本要求作出不再拖欠農民工工資的書面信用承諾。
    .why = 沒有承諾就沒有提前移出，只有承諾也不夠（2021年《辦法》第12條第1款第3項、第14條第1款）。
    .step = 用人單位作出書面信用承諾

fact-relapsed = 列入期間，用人單位是否又拖欠農民工工資？
    .name = 再次拖欠工資
    .help = 指列入期間新的違法行為。任何新的拖欠都算，數額較小的也算。
    .why = 有這種情況就不能提前移出（2021年《辦法》第13條第1款第1項）。按2017年的文本，據報導，它使列入期限延長。

fact-criminal = 是否有涉及拒不支付勞動報酬的刑事程序？
    .name = 刑事程序
    .help = 罪名是拒不支付勞動報酬罪。「正在進行」是指：有犯罪嫌疑，程序尚未結束。
    .why = 刑事程序正在進行，或者已被追究刑事責任，都不能提前移出（2021年《辦法》第13條第1款第2項）。
fact-criminal-none = 沒有
fact-criminal-pending = 有，正在進行
fact-criminal-held-liable = 有，已有人被追究刑事責任

fact-applied = 人社部門是否已收到用人單位提前移出的申請？
    .name = 收到提前移出的申請
    .help = 書面申請，附已改正拖欠工資行為的證據和信用承諾。請填人社部門收到的日期。
    .why = 人社部門自收到之日起有十五個工作日（2021年《辦法》第14條）。
    .step = 用人單位申請提前移出

fact-granted = 人社部門是否已決定提前移出？
    .name = 提前移出的決定
    .help = 人社部門作出決定書。它對與用人單位一併列入的所有人都有效。
    .why = 此後，人社部門有十個工作日把姓名和名稱移出（2021年《辦法》第17條第1款第2項）。
    .step = 人社部門決定提前移出

fact-refusal_served = 不予提前移出的決定是否已送達？
    .name = 不予提前移出決定的送達
    .help = 不予提前移出的，應當說明理由。
    .why = 對它可以申請行政復議，也可以提起行政訴訟，各有期限（2021年《辦法》第14條第2款、第18條）。
    .step = 不予提前移出的決定送達

fact-restored = 提前移出是否被撤銷，因而恢復了列入狀態？
    .name = 因隱瞞真實情況或材料虛假而恢復列入
    .help = 用人單位故意隱瞞真實情況或提供虛假資料，情節嚴重的，人社部門撤銷提前移出決定，恢復列入狀態。
    .why = 這時列入的起止時間重新計算（2021年《辦法》第15條）。

fact-restored_on = 提前移出是哪一天被撤銷的？
    .name = 提前移出的撤銷
    .help = 撤銷提前移出決定、恢復列入狀態的決定上的日期。
    .why = 新的三年從這一天起算，除非選擇另一種讀法（2021年《辦法》第15條）。

fact-circumstances = 作出列入決定時，是否有下面的情況？
    .name = 列入決定時的情況
    .help = 符合的都選，也可以一項都不選。情節嚴重是指以下兩者之一：拖欠數額達到拒不支付勞動報酬罪的數額標準（由各省確定）；或者因拖欠引發群體性事件、極端事件，造成嚴重不良社會影響。
    .why = 《辦法》只列入被責令限期支付而逾期未付、並有兩種嚴重事由之一的；除用人單位外，只列入其法定代表人或主要負責人和直接責任人員（2021年《辦法》第5條）。
fact-circumstances-no-order = 沒有被責令限期支付
fact-circumstances-paid-in-time = 已在責令的期限內全部付清
fact-circumstances-not-grave = 兩種嚴重事由都沒有
fact-circumstances-not-responsible = 既不是法定代表人或主要負責人，也不是直接責任人員

fact-order_annulled = 列入所依據的責令限期支付文書是否已被撤銷？
    .name = 責令限期支付文書的撤銷
    .help = 責令限期支付工資文書可以由上級機關在行政復議中撤銷，也可以由法院撤銷。
    .why = 這時人社部門應當撤銷列入決定（2021年《辦法》第16條）。
    .step = 責令限期支付文書被撤銷

fact-data_found_wrong = 人社部門是否已認定這次列入依據的是錯誤信息？
    .name = 認定列入依據的是錯誤信息
    .help = 例如同名的另一個人，或者並不存在的責令限期支付文書。只是某個細節有誤的，也應當更正，但列入仍然保留；這時請答「尚未」。
    .why = 處理個人信息的一方應當及時核實、更正（《個人信息保護法》第46條）。
    .step = 人社部門認定這次列入依據的是錯誤信息

fact-listing_annulled = 列入決定本身是否已被撤銷？
    .name = 列入決定的撤銷
    .help = 由人社部門自己撤銷，或者經行政復議、行政訴訟撤銷（列入決定被依法撤銷）。
    .why = 應當在十個工作日內把姓名和名稱移出（2021年《辦法》第17條第1款第3項）。
    .step = 列入決定被撤銷

fact-decision_served = 列入決定是哪一天送達的？
    .name = 列入決定的送達
    .help = 當事人收到決定的日期，或者以其他方式知道它的日期。
    .why = 行政復議和行政訴訟的期限從知道決定起算。

fact-order_deadline = 責令限期支付文書上，支付的最後一天是哪一天？
    .name = 責令支付的最後一天
    .help = 責令限期支付工資文書寫明一個日期。
    .why = 列入決定應當在這一天之後二十個工作日內作出，經批准為四十個工作日內（2021年《辦法》第8條第1款）。

fact-notice_received = 擬列入的告知是哪一天收到的？
    .name = 擬列入的告知
    .help = 作出決定之前，人社部門應當告知當事人列入的事由、依據和當事人的權利。
    .why = 自收到告知起有五個工作日可以提出異議（2021年《辦法》第6條）。

fact-objected = 人社部門是否已收到對擬列入的異議？
    .name = 對擬列入的異議
    .help = 請填人社部門收到的日期。
    .why = 人社部門有五個工作日核實並告知結果（2021年《辦法》第6條第2款）。
    .step = 當事人對擬列入提出異議

fact-listed_before = 用人單位以前是否上過這份名單，又被移出？
    .name = 以前的列入
    .help = 只對2022年以前作出的列入決定有意義。
    .why = 按2017年的文本，據報導，首次列入期限為一年，再次列入為兩年。

fact-deleted = 是否已從名單上移出？
    .name = 從名單移出
    .help = 只有現在不在名單上才算。提前移出後來又被撤銷的，列入已恢復：請答「尚未」。
    .why = 列入帶來的後果隨實際移出而結束。
    .step = 人社部門把這次列入移出名單

## 未決的法律問題

reading-transition = 列入決定在2022年以前作出。現在是否適用2021年的文本？該文本沒有關於以前列入的規定。
reading-transition-old-text = 以前的列入繼續適用舊文本
reading-transition-new-text = 以前的列入也適用2021年的文本

reading-first-day = 三年和六個月的起算當天，本身算不算在內？
reading-first-day-not-counted = 不算在內
reading-first-day-counted = 算在內

reading-full-months = 在名單上滿六個月：用人單位在六個月的最後一天就可以申請，還是要到第二天？
reading-full-months-next-day = 要到第二天
reading-full-months-same-day = 最後一天就可以

reading-term-end-rolls = 三年的最後一天是休息日的，列入是否延續到下一個工作日？
reading-term-end-rolls-no = 否，三年到期就結束
reading-term-end-rolls-yes = 是，與辦理事項的期限一樣

reading-restart = 隱瞞真實情況或材料虛假的，列入的起止時間重新計算。從哪一天起算？
reading-restart-from-restoration = 從恢復列入之日起三年
reading-restart-another-day = 從別的某一天起；文本沒有寫明

reading-joint-measures-end = 其他機關的措施什麼時候結束？文本只說：按照規定。
reading-joint-measures-end-with-the-entry = 移出名單時結束
reading-joint-measures-end-each-keeper-says = 採取措施的機關宣布結束時結束

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-days-after-second-term = 2017年文本下的再次列入：移出的二十個工作日是否也適用？沒有報導這樣說。
reading-days-after-second-term-twenty = 適用，二十個工作日
reading-days-after-second-term-not-said = 天數不明

## 定義

define-new_text = 適用2021年的文本
define-old_text = 適用2017年的文本
define-removal_days = 移出名單的時限
define-decision_days = 對申請作出決定的時限
define-term_start = 三年的起點
define-term_counted = 從起點起三年
define-term_end = 三年屆滿
define-six_months_start = 拖欠工資的行為已改正，且已列入
define-six_months_end = 自改正之日起在名單上六個月
define-six_months_full = 六個月已滿
define-grant = 人社部門決定提前移出
define-early_conditions = 提前移出的條件已具備
define-removal_due = 移出名單的最後一天
define-first_term_end = 首次列入的一年屆滿（據報導）
define-corrected_in_time = 拖欠工資的行為在一年內已改正
define-two_years_added = 延長兩年：一年內沒有付清，或者有新的拖欠（據報導）
define-extended_end = 一年加延長的兩年屆滿（據報導）
define-second_term_end = 再次列入的兩年屆滿（據報導）
define-individual = 被列入的是個人
define-on_the_list = 已列入，且2019年《條例》已施行
define-joint_end = 其他機關的措施結束

## 離開名單的途徑

path-expiry = 三年期滿
    .what = 列入期限自作出列入決定起三年。期滿後，人社部門應當在十個工作日內把全部姓名和名稱移出並停止公開。不需要誰申請，文本也沒有把支付作為條件。對勞動者的欠款仍然存在。
path-early-removal = 用人單位可以申請提前移出
    .what = 用人單位要同時具備三項：已改正拖欠工資的行為，自改正之日起在名單上滿六個月，作出書面信用承諾。然後可以向作出列入決定的人社部門申請。人社部門核實，在十五個工作日內作出決定，不予移出的應當說明理由。這是申請的權利，不保證一定獲准。
path-early-removal-granted = 人社部門已決定提前移出
    .what = 作出這樣的決定後，應當在十個工作日內把姓名和名稱移出。與用人單位一併列入的人，全部隨它一起移出。
path-order-annulled = 責令限期支付文書被撤銷
    .what = 列入所依據的責令限期支付文書被撤銷的，人社部門應當撤銷列入決定。這一步文本沒有規定天數；撤銷之後，是十個工作日。不需要支付、等待或承諾。
path-listing-annulled = 列入決定被撤銷
    .what = 責令限期支付文書被撤銷之後，或者行政復議、行政訴訟成功之後，就是這種情況。應當在十個工作日內把姓名和名稱移出。從一開始就列入錯誤的，走這條途徑，沒有等待時間。
path-data-correction = 列入依據的是錯誤信息
    .what = 個人可以請求人社部門更正、補充關於自己的不準確或不完整的信息。人社部門應當及時核實、更正；沒有規定天數，拒絕的應當說明理由，對拒絕可以起訴。毫無真實依據的列入應當由此移出，這是一種解讀。不需要等待，也不需要承諾。
path-expiry-2017 = 首次列入的一年期滿（2017年文本，據報導）
    .what = 據地方規定轉述：已改正拖欠工資的行為、一年內又沒有新的拖欠的，人社部門在一年期滿後二十個工作日內決定移出，不需要申請。全國文本的這一部分沒有讀到。
path-expiry-2017-extended = 延長的兩年期滿（2017年文本，據報導）
    .what = 據一則地方報導：沒有改正拖欠工資的行為，或者列入期間有新的拖欠的，一年期滿後自動延長兩年。延長期滿後移出需要什麼條件，沒有找到。
path-expiry-2017-second = 再次列入的兩年期滿（2017年文本，據報導）
    .what = 據一項地方規定的報導，移出後再次列入的用人單位，列入兩年。期滿後移出需要什麼條件，沒有找到。

## 程序

procedure-early-removal = 提前移出
    .what = 從申請到停止公開。
procedure-early-removal-apply = 用人單位提出申請，附付清工資的證據和信用承諾
procedure-early-removal-decide = 人社部門對申請作出決定，不予移出的說明理由
procedure-early-removal-remove = 人社部門把全部姓名和名稱移出，停止公開，並告知其他網站
procedure-early-removal-share-the-removal = 人社部門及時把移出信息共享至信用平台，沒有規定天數

procedure-correction = 更正信息
    .what = 針對關於個人的不準確或不完整的信息，隨時可以提出。
procedure-correction-ask-correction = 請求人社部門更正或補充個人信息
procedure-correction-sue-if-refused = 請求被拒絕（拒絕應當說明理由）的，提起訴訟

procedure-remedies = 行政復議和行政訴訟
    .what = 針對列入決定，以及不予提前移出的決定。先走哪一種，這裡可以自由選擇。期限按一般法律的規定。
procedure-remedies-reconsideration = 對列入決定申請行政復議
procedure-remedies-lawsuit = 沒有申請行政復議的，對列入決定提起行政訴訟
procedure-remedies-reconsideration-of-refusal = 對不予提前移出的決定申請行政復議
procedure-remedies-lawsuit-about-refusal = 沒有申請行政復議的，對不予提前移出的決定提起行政訴訟

procedure-overdue = 應當移出而沒有移出
    .what = 《辦法》沒有為此規定救濟途徑。按行政復議的一般法律，機關不履行職責的，先申請行政復議，之後才能向法院起訴。
procedure-overdue-ask-reconsideration = 以機關不履行職責為由申請行政復議

procedure-before-the-decision = 列入決定之前
    .what = 告知、異議，以及人社部門作出決定的時限。
procedure-before-the-decision-object = 對擬列入提出異議
procedure-before-the-decision-check-objection = 核實異議並告知結果
procedure-before-the-decision-decide = 作出是否列入的決定
procedure-before-the-decision-decide-with-approval = 情況複雜、經機關負責人批准延長的，作出是否列入的決定

## 後果

effect-publication = 列入信息在人社部門和其他網站上公開
effect-circulation = 列入信息通過信用平台與其他機關共享
effect-subsidies = 政府資金支持方面的限制
effect-procurement-and-bidding = 政府採購和招投標方面的限制
effect-finance = 融資貸款方面的限制
effect-market-access = 市場准入方面的限制
effect-tax-benefits = 稅收優惠方面的限制
effect-honours = 評優評先方面的限制
effect-air-travel = 被列入的個人不得乘坐飛機（據報導；《辦法》只寫交通出行）
effect-high-speed-rail = 被列入的個人不得乘坐火車的高級別席位（據報導；《辦法》只寫交通出行）

## 移出不能解除的，以及列入期間被禁止的

bar-civil-servant = 被列為失信聯合懲戒對象期間，不得錄用為公務員
bar-supervisor = 被列為失信聯合懲戒對象期間，不得擔任監察官

## 說明

note-only-the-employer-applies = 文本只允許用人單位申請提前移出。法定代表人、主要負責人或直接責任人員隨它一起離開名單；他們自己的途徑，例如離開公司之後，文本裡沒有。異議、行政復議和行政訴訟，每個被列入的人都可以用。
note-expiry-asks-for-no-payment = 即使分文未付，三年也會屆滿：文本沒有規定條件。工資仍然欠著，新的違法行為可以帶來新的列入。
note-might-have-been-spared = 工資在列入決定之前已經付清，承諾也已作出。人社部門當時可以不予列入；但不是必須。它是否事先告知過這種可能（按第6條應當告知），值得問一問。
note-should-not-have-been-listed = 按這些事實，列入的一項條件不具備。可以據此向人社部門提出、申請行政復議或提起行政訴訟；期限見「程序」部分。
note-decided-late = 決定作出的時間，晚於文本給人社部門的二十個工作日（經批准為四十個工作日）。文本沒有說明這有什麼後果。
note-false-papers = 因故意隱瞞真實情況或提供虛假資料，已恢復列入。起止時間重新計算。文本沒有明說從哪一天起。
note-applied-too-early = 申請在名單上的六個月未滿之前就已收到。人社部門可以因此不予移出。文本沒有規定再次申請的等待時間，所以值得問一問，六個月滿之後是否要再申請一次。
note-refused-without-reasons = 不予移出應當說明理由，對它既可以申請行政復議，也可以提起行政訴訟。文本沒有規定再次申請的等待時間。
note-no-stay = 行政訴訟本身不停止列入的執行。法院可以裁定停止執行，例如損失難以彌補的。
note-no-transition = 列入在2022年以前。2021年的文本沒有關於以前列入的規定，也沒有說它取代2017年的文本。
note-two-triggers-2017 = 只從地方規定和報導得知：沒有改正拖欠工資的行為，或者列入期間有新的拖欠，兩者有其一，首次列入的一年就延長兩年。全國文本的這一點沒有讀到。
note-no-early-removal-2017 = 2017年文本中能讀到的部分，沒有提前移出。這是在報導裡沒有看到，不是讀到了這樣的規定。
note-criminal-apart = 另一件事：拒不支付工資可能構成犯罪。提起公訴前支付的，可以減輕或者免除處罰。有罪判決對任職和從業另有後果，這些後果不隨這份名單結束。
note-which-travel-limits = 《辦法》只說「依法依規」限制交通出行。據報導，2017年的一份備忘錄禁止被列入的個人乘坐飛機和火車的高級別席位。據報導，2018年關於飛機和火車的全國規定沒有寫明這份名單；但為相關機關商定並公告的其他人群留有餘地。
note-remedies-not-told = 值得核對：決定書是否寫明可以提出爭議、向誰提出、到什麼時候為止？沒有寫明的，期限從知道或者應當知道這些內容起才開始；最遲在知道決定本身後一年結束。不予移出的決定也一樣。對行政復議來說，這寫在2024年起施行的法律裡。
note-credit-china = 這是一種解讀：申請也可以通過「信用中國」網站提交，由它轉給人社部門。該網站自己的規則是，嚴重失信名單的信息至少公示一年，而這份名單滿六個月就可以移出。兩者怎樣銜接，沒有文本說明。
note-names-of-persons-on-credit-china = 「信用中國」原則上不公示個人信息。如果那裡顯示了姓名，可以提出異議；異議在受理後七個工作日內核查。
note-freshness = 內容有多新：這些文本最近一次核對是2026年11月23日，沒有發現2021年《辦法》有修改。不能排除以後有變化。

## 對將來的假定

assume-no-other-exclusion = 沒有法律、法規或中央政策因其他原因排除提前移出（第13條第1款第3項）

## 來源

source-mohrss-45-2021 = 《拖欠農民工工資失信聯合懲戒對象名單管理暫行辦法》（人力資源和社會保障部令第45號，2021年）
    .short = 2021年《辦法》
source-wages-regulation-2019 = 《保障農民工工資支付條例》（國務院，2019年）
    .short = 2019年《保障農民工工資支付條例》
source-mohrss-16-2017 = 《拖欠農民工工資「黑名單」管理暫行辦法》（2017年）
    .short = 2017年《辦法》
source-beijing-94-2018 = 北京市實施2017年《辦法》的文件（2018年）
    .short = 2018年北京辦法
source-qiandongnan-2018 = 黔東南關於名單期限的報導（2018年12月）
    .short = 2018年黔東南報導
source-mou-2017 = 30個部門關於拖欠工資聯合懲戒的合作備忘錄（2017年11月）
    .short = 2017年30個部門備忘錄
source-travel-2018 = 關於限制特定嚴重失信人乘坐火車和民用航空器的兩份意見（2018年）
    .short = 2018年火車和飛機意見
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
source-civil-code = 《民法典》
source-civil-servants-2018 = 《公務員法》（2018年修訂）
    .short = 《公務員法》
source-supervisors-2021 = 《監察官法》（2021年）
    .short = 《監察官法》
source-criminal-law = 《刑法》
source-pipl-2021 = 《個人信息保護法》（2021年）
    .short = 《個人信息保護法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-litigation-interp-2018 = 最高人民法院關於適用《行政訴訟法》的解釋（2018年）
    .short = 2018年行政訴訟司法解釋
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
