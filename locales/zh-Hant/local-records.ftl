# 地方公共信用平台上的記錄：讀者看到的全部文字。
# 邏輯在rules/local-records/pack.toml；那裡的每個id在這裡有對應的文字。

title = 地方公共信用平台上的記錄（公共信用信息）：上海、浙江、山東、深圳
    .short = 地方信用記錄
act = 停止使用這條信息
gone = 這條信息不再顯示和使用
was = 這條信息已被去掉
about = 各省市收集「公共信用信息」：處罰、未履行的判決、欠稅等。一條失信信息或不良信息會被機關查詢，可能帶來更嚴的檢查。讀到了四部地方條例。它們規定一條信息可以顯示多久、如何提出異議、什麼時候可以提前去掉。起算點各不相同：上海和山東從行為終止起算，浙江從行為被認定起算；深圳交給目錄規定。這不是評分。
keeper = 管理地方信用平台的機構
look-for = 省或市平台的信用報告或查詢結果：公共信用信息、失信信息、不良信息、信用檔案（信用档案）；名稱如「市公共信用信息服務中心」（市公共信用信息服务中心）（上海）、「省公共信用工作機構」（省公共信用工作机构）或「信用浙江」（浙江）、「信用山東」（信用山东）（山東）、「市公共信用機構」（市公共信用机构）或「信用深圳」（深圳）。積分或等級是另一回事：見「地方積分」。有專門名稱的名單（失信被執行人／失信被执行人、嚴重違法失信名單等）也有自己的規則。

actor-third-party = 信用服務機構

## 問題分組

group-place = 記錄在哪裡，是誰的？
group-item = 關於這條信息本身，知道些什麼？
group-list = 是否還有嚴重失信名單？
group-objection = 這條信息有沒有問題，有沒有人提出異議？
group-annulment = 這條信息所依據的決定是否已被撤銷？
group-repair = 為提前去掉這條信息，做過什麼？
group-afterwards = 這條信息撤下了嗎？

## 事實

fact-place = 哪個地方平台顯示這條信息？
    .name = 記錄所在地
    .help = 看平台所在地，不看此人住在哪裡。杭州和溫州屬於浙江，榮成和威海屬於山東。全國網站「信用中國」上的副本按國家規則。
    .why = 每部條例只在本省或本市適用（上海第3條；浙江第2條；山東第2條）。
fact-place-shanghai = 上海
fact-place-zhejiang = 浙江省，例如杭州、溫州
fact-place-shandong = 山東省，例如榮成、威海
fact-place-shenzhen = 深圳
fact-place-elsewhere = 其他地方

fact-subject = 是誰的記錄？
    .name = 記錄的主體
    .help = 關於公司的信息，也可能寫明其法定代表人、負責人和其他直接責任人。
    .why = 自然人的信息多數不公開（浙江第15條第2款；山東第20條第3款）；在深圳，責任人可以單獨申請信用修復（第80條第2款）。
fact-subject-person = 本人自己的行為
fact-subject-responsible-person = 因公司行為而被寫明的個人
fact-subject-entity = 公司或其他組織

fact-recognised_on = 行為是哪一天被認定的？
    .name = 行為的認定
    .help = 這條信息所依據的判決書、處罰決定書或其他文書的日期。只知道年月或年份，也可以回答。
    .why = 在浙江，五年從這一天起算（第16條第1款）。在別處，它只表明從什麼時候起可能有這條信息。

fact-conduct_ended = 行為或事件是否已終止？
    .name = 行為的終止
    .help = 一次性的行為在當天終止。持續的情況，例如欠稅或未履行的判決，在糾正時終止。仍在持續的，答「尚未」。
    .why = 在上海和山東，五年從行為終止之日起算，不從決定起算（上海第35條第2款；山東第38條第1款）。
    .step = 當事人終止該行為，例如付清

fact-custodial_sentence = 刑事法院是否判處了剝奪人身自由的刑罰？
    .name = 剝奪人身自由的刑罰
    .help = 指有期徒刑或拘役等剝奪人身自由的刑罰。條例沒有說緩刑怎麼辦。
    .why = 在浙江，這時五年從刑罰執行完畢之日起算（第16條第1款）。

fact-sentence_completed = 刑罰是否已執行完畢？
    .name = 刑罰執行完畢
    .help = 刑罰執行完畢之日。
    .why = 在浙江，有這種刑罰的，五年從這一天起算（第16條第1款）。
    .step = 刑罰執行完畢

fact-own_term = 是否有別的規則給這條信息定了期限？
    .name = 另定的期限
    .help = 國家法律、國家規定或公布的目錄、數據清單給出五年以外的期限，或者信用報告本身寫明最後一天的，答「是」。查找後沒有發現這類規定的，答「否」。
    .why = 上海、浙江、山東的條例都讓位於這類規則（上海第35條第1款；浙江第16條第1款；山東第10條第1款、第38條第1款）。

fact-shown_until = 這條信息要顯示到哪一天？
    .name = 顯示的最後一天
    .help = 信用報告、目錄或其他規則寫明的日期（公示期限、有效期限、保存期限）。
    .why = 另有期限的，以它為準。深圳條例本身沒有期限，由目錄規定（第34條）。

fact-serious_list = 此人是否還因此被列入嚴重失信名單？
    .name = 嚴重失信名單
    .help = 寫作「嚴重失信名單」或「嚴重失信主體名單」。在浙江，列入需要書面決定書。國家名單指按國家規則管理的名單，例如法院的失信被執行人名單。
    .why = 名單有自己的終點；在浙江，它可以使這條信息繼續存在，並關閉信用修復（第16條第1款、第32條第2款）。
fact-serious_list-none = 沒有
fact-serious_list-under-the-regulation = 有，按條例的地方名單
fact-serious_list-under-national-rules = 有，但只是國家名單

fact-left_serious_list = 此人是否已移出該名單？
    .name = 移出該名單
    .help = 管理該名單的機關把此人移出的日期。
    .why = 以名單為依據的措施隨名單結束。在浙江，被列入者的信息保留到這一天（第16條第1款）。
    .step = 管理名單的機關把此人移出

fact-objection_grounds = 這條信息有什麼問題？
    .name = 問題所在
    .help = 請對照這條信息所依據的文書、它的日期和公布的目錄。可以選多項。
    .why = 這些是異議可以依據的理由（上海第36條；浙江第30條；山東第39條；深圳第48條）。
fact-objection_grounds-wrong-facts = 事實錯誤：是別人，或者所寫的事沒有發生
fact-objection_grounds-wrong-details = 某處寫錯
fact-objection_grounds-incomplete = 有遺漏
fact-objection_grounds-past-term = 期限已過仍在顯示
fact-objection_grounds-should-not-be-recorded = 本不該採集，例如當場罰款，或者輕微且已糾正的行為
fact-objection_grounds-rights-infringed = 侵害商業秘密、隱私或其他個人信息，或者違反其他規定
fact-objection_grounds-wrongly-on-list = 不符合條件卻在嚴重失信名單上，或者沒有被移出

fact-objection_received = 平台或信息提供單位是否已收到異議？
    .name = 異議的收到
    .help = 材料到達的日期；在浙江和深圳，是異議受理的日期。異議隨時可以提出。
    .why = 標註和處理的期限由此起算（上海第36條第2款；浙江第31條第1款；山東第39條第2款；深圳第51條）。
    .step = 當事人提出異議

fact-objection_forwarded = 異議是否已轉交信息提供單位？
    .name = 異議的轉交
    .help = 只有上海和深圳。異議直接向該單位提出的，再填一次收到的日期。
    .why = 該單位自己的期限由此起算（上海第36條第2款第2項；深圳第51條第3款）。
    .step = 平台把異議轉交信息提供單位

fact-longer_time = 是否適用較長的期限？
    .name = 較長的期限
    .help = 山東：核查需要其他單位協助。浙江和深圳：情況複雜，經機關負責人批准延長。
    .why = 山東由3個延至7個工作日（第39條第2款）；浙江由5個最長延至20個（第31條第1款）；深圳異議由2個延至5個（第51條第3款），信用修復由3個延至6個（第82條第1款）。

fact-objection_upheld = 異議是否被認定成立？
    .name = 異議成立
    .help = 書面答覆這樣寫：異議成立、更正、刪除。
    .why = 之後應當更正這條信息（浙江第30條第1款；深圳第51條第4款）。
    .step = 機關認定異議成立

fact-review_received = 是否對答覆申請過複核？
    .name = 複核申請
    .help = 只有浙江：省發展和改革部門複核答覆。請填其受理的日期。
    .why = 複核適用同樣的期限（浙江第30條第2款、第31條第1款）。
    .step = 當事人申請省發展和改革部門複核

fact-review_upheld = 複核是否支持當事人？
    .name = 複核支持當事人
    .help = 省發展和改革部門的書面答覆。
    .why = 它像成立的異議一樣，使這條信息結束（浙江第30條、第31條）。
    .step = 省發展和改革部門複核後支持當事人

fact-basis_annulled = 這條信息所依據的決定是否已被撤銷？
    .name = 所依據的決定被撤銷
    .help = 由機關自己、復議機關或法院撤銷。在山東，判決被撤銷或變更的也算。
    .why = 這條信息因此失去依據（上海第37條；山東第40條）。
    .step = 機關或法院撤銷該決定

fact-item_withdrawn = 信息提供單位是否已撤銷或變更這條信息？
    .name = 信息提供單位撤銷信息
    .help = 只有山東：該單位撤銷自己的信息的日期。
    .why = 按一種讀法，其三個工作日的報送期限由此起算（山東第40條）。
    .step = 信息提供單位撤銷這條信息

fact-annulment_notified = 平台是否已收到書面通知？
    .name = 撤銷的書面通知
    .help = 只有上海：中心收到信息提供單位書面通知的日期。
    .why = 自此中心有三個工作日刪除（上海第37條）。
    .step = 信息提供單位書面告知平台

fact-corrected = 當事人是否已糾正並消除危害？
    .name = 糾正
    .help = 在上海，指通過履行義務、申請延期、自主解釋等方式減少失信損失。在其他地方：糾正行為並消除不良影響。
    .why = 四部條例都首先要求這一點（上海第38條；浙江第32條第1款；山東第41條第2款；深圳第80條第1款）。
    .step = 當事人糾正並消除危害

fact-repair_excluded = 是否有規則規定這類信息不予信用修復？
    .name = 不予信用修復的規定
    .help = 國家規則和各行業的規則列明了不能修復的信息。
    .why = 信用修復只在國家規定的範圍內開放（浙江第32條第1款；山東第41條第2款；深圳第79條）。

fact-min_shown_until = 最短公示期到哪一天？
    .name = 最短公示期的結束
    .help = 深圳：這條信息必須顯示的最短時間（最短公示期限），由國家規則或目錄規定，不由條例規定。
    .why = 之後才可以申請信用修復（深圳第79條）。

fact-repair_measures_done = 信用修復的措施是否已完成？
    .name = 信用修復的措施
    .help = 深圳：作出信用承諾、完成整改、通過核查、接受培訓、提交信用報告，以及法律規定的其他措施。
    .why = 當事人應當在規定的時間內完成（深圳第80條第1款）。該條沒有說是否每一項都必須。
    .step = 當事人完成信用修復的措施

fact-bankruptcy_abuse = 法院是否因濫用破產而處罰，或撤銷了免責？
    .name = 濫用破產
    .help = 例如隱匿財產、虛構債務、拒不配合程序。
    .why = 這樣要到三年後才可以信用修復（深圳第83條）。

fact-bankruptcy_sanctioned = 法院是否已因此處罰，或撤銷了免責？
    .name = 法院對濫用破產的決定
    .help = 法院決定的日期。
    .why = 按較好的讀法，三年由此起算（深圳第83條）。
    .step = 法院就濫用破產作出決定

fact-repair_applied = 是否申請過信用修復？
    .name = 信用修復申請
    .help = 浙江：向作出認定的單位。山東：向該單位或平台。深圳：向該單位，或經平台；請填受理或到達該單位的日期。上海沒有申請程序。
    .why = 程序由此開始（浙江第32條第1款；山東第41條第2款；深圳第79條、第82條第1款）。
    .step = 當事人申請信用修復

fact-repair_granted = 是否已書面准予信用修復？
    .name = 准予信用修復
    .help = 上海：平台收到信息提供單位書面證明的日期。其他地方：准予信用修復並去掉這條信息的決定。只作標註的決定不算。
    .why = 它使顯示結束（上海第38條；浙江第32條第1款；深圳第82條第2款）。
    .step = 信息提供單位准予信用修復並使這條信息被去掉

fact-deleted = 這條信息是否不再顯示？
    .name = 顯示的結束
    .help = 從哪一天起，查詢或信用報告中不再出現。
    .why = 以這條信息為依據的後果隨它結束。
    .step = 平台停止顯示這條信息

## 未決的法律問題

reading-older-items = 行為在條例施行以前終止或被認定。五年從何時起算？沒有一部條例對舊信息有規定。
reading-older-items-from-the-conduct = 從行為終止或被認定起，條文對每一條信息都這樣說
reading-older-items-from-the-first-day = 從條例施行第一天起，因為此前沒有它的期限

reading-first-day = 起算的當天本身計算在內嗎？
reading-first-day-not-counted = 不算：像《民法典》那樣，從次日起算
reading-first-day-counted = 算：條文寫的是自……之日起，所以五年早一天屆滿

reading-makeup-days = 因放假調休而上班的星期六或星期日，是不是工作日？沒有條文給這個詞下定義。
reading-makeup-days-counted = 是，因為國務院的通知使它成為工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算

reading-zhejiang-which-list = 在浙江，嚴重失信名單使這條信息繼續存在，關閉信用修復，並帶來措施。按國家規則管理的名單也這樣嗎？
reading-zhejiang-which-list-regulation-only = 不是：第16條說的是依照該條例列入的人
reading-zhejiang-which-list-any-list = 是：第24條的事由包括拒不履行判決，名單按國家規則（第25條），第32條說嚴重失信名單時沒有限定

reading-shandong-report-from = 在山東，信息提供單位有三個工作日報送撤銷。從何時起算？
reading-shandong-report-from-annulment = 從判決或決定被撤銷、變更之日起
reading-shandong-report-from-withdrawal = 從該單位撤銷或變更自己的信息之日起

reading-shenzhen-three-years = 在深圳，濫用破產的，三年後才可以信用修復。從何時算三年？
reading-shenzhen-three-years-sanction = 從法院就濫用作出的決定起，該條前面寫的就是它
reading-shenzhen-three-years-record = 從這條信息所依據的認定起

## 解釋中使用的定義

define-in_shanghai = 適用上海條例
define-in_zhejiang = 適用浙江條例
define-in_shandong = 適用山東條例
define-in_shenzhen = 適用深圳條例
define-shanghai_five_years = 行為終止後五年
define-shanghai_end = 可以查到這條信息的最後一天
define-zhejiang_start = 五年的起算日：認定之日，或剝奪人身自由的刑罰執行完畢之日
define-zhejiang_five_years = 該日之後五年
define-zhejiang_counted = 五年或另定期限的屆滿
define-zhejiang_on_list = 此人在這裡算數的嚴重失信名單上
define-zhejiang_end = 可以保存和披露這條信息的最後一天
define-shandong_five_years = 行為終止後五年
define-shandong_end = 可以披露這條信息的最後一天
define-on_serious_list = 此人在嚴重失信名單上
define-listed = 此人在這些措施所依據的嚴重失信名單上
define-must_go = 這條信息的問題意味著它不該顯示
define-one_day = 一個工作日
define-two_days = 兩個工作日
define-three_days = 三個工作日
define-five_days = 五個工作日
define-six_days = 六個工作日
define-seven_days = 七個工作日
define-twenty_days = 二十個工作日
define-shenzhen_repair_opens = 在深圳申請信用修復的條件
define-shenzhen_waiting_over = 沒有正在持續的等待期（因濫用破產）
define-zhejiang_request = 在浙江可以申請信用修復：已糾正，沒有不予修復的規定，也不在算數的嚴重失信名單上
define-shandong_request = 在山東可以申請信用修復：已糾正，沒有不予修復的規定
define-shenzhen_request = 在深圳可以申請信用修復：條件具備，沒有不予修復的規定

## 途徑

path-expiry-shanghai = 上海：五年屆滿
    .what = 行為終止五年後，中心和信用服務機構不得再提供這條信息的查詢。不需要任何人申請。其他法律或國家規定可以另定期限。仍在顯示的，可以提出異議。
path-expiry-zhejiang = 浙江：五年屆滿
    .what = 行為被認定後五年，或剝奪人身自由的刑罰執行完畢後五年，這條信息不得再保存或披露，應當及時刪除。屆時此人仍在嚴重失信名單上的，期限延續到移出該名單之日。
path-expiry-shandong = 山東：披露期限屆滿
    .what = 自行為終止起最長可以披露五年。之後應當從網站去掉，不得查詢，也不得再作為懲戒的依據。只有法律或行政法規可以另定期限。
path-expiry-shenzhen = 深圳：公示期限屆滿
    .what = 條例本身沒有規定期限；目錄規定一條信息保存和公示多久。期限屆滿仍在公開的，可以提出異議，信息提供單位應當停止公示。
path-correction-shanghai = 上海：異議成立
    .what = 對錯誤、對侵害隱私或其他權益，當事人隨時可以提出異議。中心作出標註，並在規定的天數內決定是否更正。該條沒有說決定之後多快更正。
path-correction-zhejiang = 浙江：異議成立
    .what = 事實錯誤的，應當刪除；期限已過的，不得再披露。省公共信用工作機構應當自受理異議起五個工作日內處理完畢，情況複雜的二十個工作日。
path-review-zhejiang = 浙江：省發展和改革部門支持當事人
    .what = 對異議答覆不服的，可以申請省發展和改革部門複核。期限相同。
path-correction-shandong = 山東：異議成立
    .what = 對錯誤和侵害權益，當事人可以向平台或信息提供單位提出異議。應當在三個工作日內核查處理；需要其他單位協助的，七個工作日。
path-correction-shenzhen = 深圳：異議成立
    .what = 平台在一個工作日內核查。平台只是顯示信息提供單位所報內容的，轉交該單位，該單位應當在兩個工作日內處理，經批准為五個工作日。
path-annulled-shanghai = 上海：這條信息所依據的決定被撤銷
    .what = 信息提供單位應當及時告知中心，中心應當自收到通知起三個工作日內刪除。不需要任何人申請，但把撤銷的決定寄過去可能有幫助。
path-annulled-shandong = 山東：這條信息所依據的判決或決定被撤銷或變更
    .what = 信息提供單位應當撤銷或變更這條信息，並在三個工作日內報送平台。平台隨後應當及時照辦；沒有規定天數。
path-repair-shanghai = 上海：信息提供單位可以出具修復證明
    .what = 在這條信息仍可查詢期間，已減少危害的人可以請信息提供單位出具書面的信用修復證明。該單位可以出具，但不是必須，也沒有規定時間。
path-repair-certified-shanghai = 上海：平台已收到修復證明
    .what = 平台收到書面證明後，應當在三個工作日內把這條信息從查詢界面刪除。該條只說查詢界面，沒有說清除數據。
path-repair-zhejiang = 浙江：准予信用修復
    .what = 已糾正的人可以向作出認定的單位申請。符合國家和省的信用修復規則的，該單位應當准予。之後這條信息被刪除，或只標註為已修復。在嚴重失信名單上的人不能申請。
path-repair-shandong = 山東：申請信用修復
    .what = 已糾正的人可以向信息提供單位或平台申請信用修復。按國家規則辦理，並應當及時告知結果。條例沒有承諾這條信息會去掉。
path-repair-shenzhen = 深圳：申請信用修復
    .what = 最短公示期過後，已糾正並完成措施的人可以免費申請信用修復。應當在三個工作日內作出決定，經批准為六個工作日。准予什麼，看具體情況：停止公示、標註、隱藏或刪除。
path-repair-alone-shenzhen = 深圳：責任人單獨申請信用修復
    .what = 公司符合信用修復條件的，其負責人和其他直接責任人可以為自己申請。這時關於糾正和措施的回答，說的是公司。

## 程序

procedure-objection-shanghai = 在上海提出異議
    .what = 向中心或信用服務機構提出。在此期間，這條信息標註為有異議。
procedure-objection-shanghai-object = 當事人隨時可以提交材料，提出異議
procedure-objection-shanghai-mark = 中心（或信用服務機構）在一個工作日內標註有異議
procedure-objection-shanghai-decide-centre = 中心自己能更正的，在五個工作日內決定
procedure-objection-shanghai-forward = 要由信息提供單位更正的，中心在兩個工作日內轉交
procedure-objection-shanghai-decide-source = 信息提供單位自收到起五個工作日內決定，中心隨後及時告知當事人
procedure-objection-shanghai-agency = 信用服務機構在七個工作日內決定並書面說明理由，這裡從收到材料起算

procedure-annulment-shanghai = 在上海，決定被撤銷之後
    .what = 由機關辦理的兩步；不需要當事人申請。
procedure-annulment-shanghai-notify = 信息提供單位及時書面告知中心，沒有規定天數
procedure-annulment-shanghai-delete = 中心自收到通知起三個工作日內刪除

procedure-objection-zhejiang = 在浙江提出異議
    .what = 向省公共信用工作機構提出。它標註這條信息有異議，自受理起五個工作日內處理完畢，經批准最長二十個工作日。
procedure-objection-zhejiang-object = 當事人按省裡公布的聯繫方式提出異議
procedure-objection-zhejiang-decide = 省公共信用工作機構核查後刪除、更正、補充或終止披露
procedure-objection-zhejiang-off-the-list = 不符合名單條件的，移出嚴重失信名單
procedure-objection-zhejiang-ask-review = 對答覆不服的，當事人申請省發展和改革部門複核，沒有規定申請期限
procedure-objection-zhejiang-decide-review = 省發展和改革部門在同樣的期限內決定

procedure-objection-shandong = 在山東提出異議
    .what = 向平台、信息提供單位或市場信用信息採集單位提出。
procedure-objection-shandong-object = 當事人提出異議
procedure-objection-shandong-decide = 該單位核查、處理並告知結果：三個工作日，需要其他單位協助的七個工作日

procedure-annulment-shandong = 在山東，決定被撤銷之後
    .what = 信息提供單位報送，平台照辦。
procedure-annulment-shandong-report = 信息提供單位撤銷或變更這條信息，並在三個工作日內報送
procedure-annulment-shandong-take-off = 平台及時撤銷或變更，沒有規定天數

procedure-objection-shenzhen = 在深圳提出異議
    .what = 向平台或信息提供單位提出。這條信息立即標註有異議。也可以提起訴訟或申請復議，期間繼續標註。
procedure-objection-shenzhen-object = 當事人提出異議並附證據
procedure-objection-shenzhen-check = 平台在一個工作日內核查，自己的錯誤立即更正，否則立即轉交異議
procedure-objection-shenzhen-decide-source = 信息提供單位在兩個工作日內處理，經批准為五個工作日
procedure-objection-shenzhen-sue = 當事人可以申請行政復議或提起訴訟，條例沒有自己的期限，所以適用一般法律的期限，通常為自知道該行為起六十日和六個月

procedure-repair-zhejiang = 浙江的信用修復
    .what = 條例沒有規定天數。細則由省裡制定，沒有讀到。
procedure-repair-zhejiang-apply = 當事人向作出認定的單位申請
procedure-repair-zhejiang-decide = 符合信用修復規則的，該單位准予，並書面告知省公共信用工作機構
procedure-repair-zhejiang-delete-or-mark = 省公共信用工作機構刪除這條信息，或標註為已修復

procedure-repair-shanghai = 上海的信用修復
    .what = 沒有正式的申請；由信息提供單位決定是否出具證明。
procedure-repair-shanghai-certify = 信息提供單位可以向平台出具書面的信用修復證明

procedure-repair-shandong = 山東的信用修復
    .what = 條例沒有規定天數，而是引向國家規則。
procedure-repair-shandong-urge = 在這條信息披露期間，信息提供單位應當按國家規則進行提示或警示約談
procedure-repair-shandong-apply = 當事人向信息提供單位或平台申請
procedure-repair-shandong-handle = 受理申請的單位按國家規則辦理，並及時告知結果

procedure-repair-shenzhen = 深圳的信用修復
    .what = 材料齊全的應當當場受理；不得收費。細則由市裡制定，沒有讀到。
procedure-repair-shenzhen-apply = 當事人向信息提供單位申請，或經平台申請
procedure-repair-shenzhen-decide = 信息提供單位在三個工作日內決定，經批准為六個工作日，並告知結果

## 後果

effect-circulation = 機關可以為許可、採購、錄用或表彰查詢這條信息，其他人查詢需要本人授權
effect-publication = 這條信息是公開的（浙江：公司的信息，以及嚴重失信名單上的任何人）
effect-inspections = 機關增加檢查（可能，不是自動的）
effect-approvals-and-qualifications = 許可和資質審查更嚴（上海、浙江）
effect-simplified-handling = 不適用簡化程序，或不能憑承諾辦理
effect-subsidies = 政府扶持和補貼受限
effect-procurement-and-bidding = 在公共採購和招標投標中降低評價，或者排除名單上的人
effect-market-access = 名單上的人進入某個市場或行業受限
effect-office-holding = 名單上的人擔任某些職務受限
effect-finance = 名單上的人在金融業務上受限
effect-honours = 榮譽和獎勵受限（在上海和浙江針對名單上的人）
effect-consumption-restriction = 在浙江，名單上的人高消費受限
effect-air-travel = 在山東，名單上的人按國家規則乘坐飛機受限
effect-high-speed-rail = 在山東，名單上的人按國家規則乘坐高等級列車和席次受限

## 限制

bar-serious-list = 嚴重失信名單本身：要到它自己的規則把此人移出為止
bar-no-repair-after-bankruptcy-abuse = 深圳：濫用破產後三年內不得信用修復

## 說明

note-no-regulation-read = 不在範圍內：這個地方沒有讀到條例。許多省市有自己的條例。它規定信息顯示多久；另外適用國家的信用修復規則。
note-before-the-regulation = 太早：在查看的日期，這個地方的條例還沒有施行。此前適用什麼，沒有讀到。
note-shenzhen-before-2023 = 未核實：2023年3月以前，深圳有2017年的政府辦法。其中關於信息顯示多久的條文沒有讀到，所以不據此計算。
note-shanghai-query-not-erasure = 注意措辭：在上海，五年屆滿和出具修復證明，結束的都是這條信息的查詢。兩條都沒有說清除數據。決定被撤銷之後，數據被刪除。
note-shandong-five-years-is-the-most = 是上限，不是固定期限：山東最長五年。公布的數據清單可以給一條信息更短的期限。值得查一查。
note-shandong-longer-than-five-years = 要核對：所填的日期晚於行為終止後五年。在山東，只有法律或行政法規可以允許這樣。
note-shenzhen-no-term-of-its-own = 條例的空白：深圳條例本身既沒有規定最短期限，也沒有規定最長期限，而由目錄和國家規則規定。請查那裡，或索取信用報告。
note-zhejiang-penalty-must-be-final = 在浙江值得核對：只有申請復議和起訴的期限已過，或處罰得到維持，才可以記錄處罰。適用簡易程序的當場處罰不得記錄。
note-zhejiang-public-list = 兩條之間的張力：除法律、法規明確規定外，自然人的信息不公開；而條例要求公開嚴重失信名單。可以把後者讀作這樣的規定；這並不使名單背後的記錄成為公開的。
note-zhejiang-should-not-be-recorded = 浙江條文沒有寫：關於異議的條文列出了事實錯誤、文字錯誤、遺漏、期限已過和錯誤列入。它沒有列出本不該採集的信息。異議仍可以引用第11條。
note-zhejiang-repair-may-only-mark = 不一定去掉：在浙江信用修復之後，這條信息被刪除，或只標註為已修復。看決定怎麼寫。
note-persons-not-public = 值得知道：在浙江和山東，自然人的信息可以在機關之間共享、經授權查詢，但除有明確規定外不向社會公開。
note-minor-not-recorded = 值得核對：上海、浙江、山東都不記錄簡易程序的當場處罰。上海和山東還不記錄當事人已消除危害的輕微行為。對這樣的信息可以提出異議。
note-annulled-but-no-article = 沒有專門的條文：這個地方的條例沒有說決定被撤銷怎麼辦。這時這條信息是錯誤的，可以提出異議。
note-measures-must-be-published = 在上海和浙江，沒有公布的懲戒措施不得適用。
note-measures-need-a-law = 對名單上的人的懲戒，條文自己說，需要上位規則的依據，並與行為相當。報告說的是可能的措施，不是已經採取的措施。
note-notice-before-listing = 列入地方名單之前，當事人有權利：在浙江，被告知理由、陳述意見，並得到負責人簽發的決定書；在上海，獲得救濟；在深圳，被告知依據、移出途徑和救濟。
note-shenzhen-who-may-be-punished = 在深圳，懲戒只可以針對沒有履行判決、行政決定或其他生效文書的人。輕微、及時糾正且沒有危害的，不得懲戒；首次違反、危害較小的，機關可以不懲戒。
note-shenzhen-outcome-of-repair = 在深圳，信用修復意味著什麼：由信息提供單位選擇合適的方式，從停止公示到標註。第80條的每一項措施是否總是必須，沒有寫明；市裡的細則沒有讀到。
note-shenzhen-reorganisation = 深圳的破產：法院批准重整計劃，或計劃執行完畢的，把這一情況加入記錄，公司與其他公司同等對待。舊信息不會僅因此消失。
note-responsible-persons = 公司列入嚴重失信名單，也會寫明個人，措施可以針對他們：在上海，法定代表人、負責人和其他直接責任人；在浙江，負有責任的法定代表人、負責人和實際控制人；在山東，法定代表人或負責人和實際控制人；在深圳，負責人和其他直接責任人。
note-see-the-record = 第一步：看到這份記錄。上海每年可以向每個採集單位免費獲取兩次報告；浙江、山東和深圳可以免費查詢。
note-praise-need-not-be-recorded = 在深圳，本人可以要求不記錄表彰、志願服務、捐贈和見義勇為。
note-national-website = 一種解讀：全國網站「信用中國」按國家規則顯示信息。自2026年4月起，這些規則也包括地方目錄的信息。它們不取代地方的期限。
note-not-a-score = 不是評分：這些條例管的是行為的記錄。四部條例都沒有給自然人打分。關於打分的地方，見「地方積分」。
note-freshness = 內容有多新：四個文本讀的是一個彙編2025年4月的狀態。不能排除以後有變化，條例之下的細則沒有讀到。

## 來源

source-sh-2017 = 《上海市社會信用條例》（2017年）
    .short = 上海《條例》
source-zj-2017 = 《浙江省公共信用信息管理條例》（2017年）
    .short = 浙江《條例》
source-sd-2020 = 《山東省社會信用條例》（2020年）
    .short = 山東《條例》
source-sz-2022 = 《深圳經濟特區社會信用條例》（2022年）
    .short = 深圳《條例》
source-sz-2017 = 《深圳市公共信用信息管理辦法》（2017年）
    .short = 2017年深圳《辦法》
source-credit-repair-2025 = 《信用修復管理辦法》（國家發展和改革委員會，2025年）
    .short = 2025年《信用修復管理辦法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-working-time-1995 = 《國務院關於職工工作時間的規定》（1995年）
    .short = 1995年《職工工作時間規定》
