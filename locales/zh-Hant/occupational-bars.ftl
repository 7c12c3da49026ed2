# 離開失信名單也不解除的限制：讀者看到的全部文字。
# 邏輯在rules/occupational-bars/pack.toml；那裡的每個id在這裡有對應的文字。

title = 比失信名單更久的從業限制、職業禁入
    .short = 從業限制
act = 解除這些限制
gone = 這些限制解除
was = 這些限制已解除
about = 一次定罪、一項處罰、一次吊銷或一次開除，可以使某個職業、職務或許可關閉若干年，或者終身關閉。這些限制寫在各個職業的法律裡，不在任何失信名單上，所以離開名單並不解除它們。這裡的「列入」指一份判決或一項決定。有的限制在可以算出的日子結束，有的按決定寫明的期限持續，有的除非判決或決定被撤銷，永不結束。
keeper = 作出判決或決定的法院或機關
look-for = 刑事判決書（刑事判决书）、行政處罰決定書（行政处罚决定书）、吊銷許可證或執業證書的決定、市場禁入決定書（市场禁入决定书），或者開除決定。「不得從事」（不得从事）「禁止從事」（禁止从事）「終身」（终身）「五年內」（五年内）等字樣表明有限制。

## 問題分組

group-decision = 決定了什麼，現在還有效嗎？
group-conviction = 關於定罪和刑罰，知道些什麼？
group-penalty = 處罰決定對限制寫了什麼？
group-challenge = 當事人是什麼時候知道決定的？

## 事實

fact-basis = 是哪一類決定？
    .name = 決定的類別
    .help = 一次只看一份判決或一項決定；一次定罪和一次吊銷是兩條。吊銷許可、市場禁入和機關設定的從業限制是行政處罰。公安機關的治安管理處罰另有一項。
    .why = 有的限制由任何定罪產生，有的只由某種處罰或開除產生（《刑法》第33條、第34條；《行政處罰法》第9條）。
fact-basis-conviction = 定罪並受刑事處罰
fact-basis-exempted = 犯罪情節輕微而免予刑事處罰，或者因此不起訴
fact-basis-administrative-penalty = 行政處罰，包括吊銷許可、機關設定的從業限制
fact-basis-public-security-penalty = 公安機關的治安管理處罰
fact-basis-dismissal = 開除公職
fact-basis-removal-from-post = 作為處分的撤職
fact-basis-other = 其他，例如破產，或者不屬於處分的免職

fact-decided_on = 決定是哪一天作出的，或者判決是哪一天生效的？
    .name = 決定
    .help = 處罰：決定書上的日期。定罪：判決發生法律效力的日期，即不能再上訴的那一天。吊銷駕駛證：吊銷的日期。開除：開除的日期。破產：破產清算完結的日期。只知道年月或年份，也可以回答。
    .why = 有幾種限制從這一天起算（例如《食品安全法》第135條第1款），它也決定適用哪個文本。

fact-triggers = 因為什麼事？
    .name = 決定的事由
    .help = 符合的都選，也可以一項都不選。判決書或決定書寫明條文，請對照。如果這裡沒有該事由，任何定罪或開除之後的限制仍會顯示。
    .why = 每個職業有自己的法律，有自己的觸發情形和期限。
fact-triggers-food-crime = 食品：因食品安全犯罪被定罪
fact-triggers-food-licence-revoked = 食品：被吊銷食品許可證；此人是許可證持有人或責任人
fact-triggers-food-three-penalties = 食品：一年內三次受處罰，都不是責令停業或吊銷許可證
fact-triggers-food-testing-dismissed = 食品檢驗：違反《食品安全法》被檢驗機構開除
fact-triggers-food-testing-life = 食品檢驗：受刑事處罰，或者因出具虛假檢驗報告導致重大食品安全事故被開除
fact-triggers-farm-testing-life = 農產品檢測：受刑事處罰，或者出具虛假檢測報告導致重大事故
fact-triggers-animal-trade = 動物：經營法律禁止經營的動物或動物產品（《動物防疫法》第97條）
fact-triggers-animal-trade-crime = 動物：同上，並構成犯罪
fact-triggers-drug-fake = 藥品：假藥，或者情節嚴重的劣藥
fact-triggers-drug-bribery = 藥品：藥品企業向國家工作人員行賄
fact-triggers-drug-serious = 藥品：嚴重違反《藥品管理法》第124條至第126條
fact-triggers-drug-licence = 藥品：偽造、出借或騙取許可證件，情節嚴重（第122條、第123條）
fact-triggers-vaccine-fake = 疫苗：假疫苗，或者情節嚴重的劣疫苗
fact-triggers-vaccine-other = 疫苗：嚴重違反《疫苗管理法》第81條或第82條
fact-triggers-biosafety = 從事國家禁止的生物技術研究、開發或應用
fact-triggers-doctor-licence-revoked = 醫師：被吊銷醫師執業證書
fact-triggers-doctor-ethics = 醫師：嚴重違反醫師職業道德，造成惡劣社會影響
fact-triggers-drunk-driving = 駕駛：醉酒駕駛，自用車輛
fact-triggers-drink-driving-commercial = 駕駛：飲酒後駕駛營運機動車
fact-triggers-drunk-driving-commercial = 駕駛：醉酒駕駛營運機動車
fact-triggers-drink-driving-accident = 駕駛：飲酒後或醉酒駕駛發生重大事故，構成犯罪
fact-triggers-hit-and-run = 駕駛：造成交通事故後逃逸，被吊銷駕駛證
fact-triggers-drink-driving-again = 駕駛：第二次飲酒後駕駛（吊銷駕駛證）
fact-triggers-seafarer-fled = 船舶：海上交通事故後逃逸
fact-triggers-economic-crime = 財物：因賄賂、貪污、挪用、侵佔財產，或者第三章的犯罪被定罪（破壞市場經濟秩序；不安全食品、假藥、貸款詐騙等在內）
fact-triggers-state-assets-loss = 國有企業：作為董事、監事或高級管理人員，因造成國有資產重大損失被免職
fact-triggers-state-assets-grave-loss = 國有企業：同上，並且損失特別重大
fact-triggers-company-bankrupt = 公司：對自己所領導的公司的破產負有個人責任
fact-triggers-company-licence-revoked = 公司：作為被吊銷營業執照或責令關閉的公司的法定代表人，負有個人責任
fact-triggers-accounting-crime = 會計：因與會計職務有關的違法行為被定罪（做假帳、貪污等）
fact-triggers-accounting-serious = 會計：會計人員因偽造、隱匿或銷毀會計資料受處罰，或者屬於《會計法》第40條的情節嚴重
fact-triggers-cpa-certificate-revoked = 註冊會計師：被吊銷註冊會計師證書
fact-triggers-audit-crime = 註冊會計師：出具虛假或被禁止的審計報告，構成故意犯罪
fact-triggers-appraisal-crime = 評估師：簽署虛假評估報告，構成犯罪
fact-triggers-securities-ban = 證券：不得任職或從事業務的證券市場禁入
fact-triggers-securities-trading-ban = 證券：不得交易的市場禁入
fact-triggers-futures-ban = 期貨：期貨市場禁入
fact-triggers-bank-ban = 銀行：禁止任職或從事銀行業工作
fact-triggers-insurance-ban = 保險：禁止進入保險業
fact-triggers-export-crime = 出口管制：受刑事處罰
fact-triggers-export-penalty = 出口管制：受行政處罰
fact-triggers-lawyer-or-notary-licence-revoked = 法律：律師執業證書或公證員執業證書被吊銷
fact-triggers-auctioneer-certificate-revoked = 拍賣：拍賣師資格證書被吊銷
fact-triggers-children-harm = 兒童：有性侵害、虐待、拐賣或暴力傷害的記錄
fact-triggers-kindergarten-record = 兒童：有性騷擾、吸毒或賭博的記錄（關閉幼兒園）
fact-triggers-preschool-misconduct = 幼兒園：體罰、侮辱、虐待或其他列明的不當行為
fact-triggers-nursery-abuse = 托育機構：虐待嬰幼兒
fact-triggers-safety-principal = 安全生產：生產經營單位主要負責人，事故後受刑事處罰或撤職處分
fact-triggers-safety-unit-closed = 安全生產：被關閉單位的主要負責人
fact-triggers-safety-false-report = 安全生產：評價、檢測等機構出具虛假報告或出借資質
fact-triggers-fire-service-loss = 消防：消防技術服務機構出具虛假文件或無資質從業，造成重大損失
fact-triggers-environment-report = 環境：環境影響報告書（表）有嚴重質量問題
fact-triggers-soil-report = 環境：出具虛假的土壤污染報告
fact-triggers-environment-monitoring = 環境：監測數據造假
fact-triggers-network-harm = 網絡：攻擊或危害網絡安全
fact-triggers-entertainment-unlicensed = 娛樂場所：無許可經營，被取締
fact-triggers-entertainment-licence-revoked = 娛樂場所：許可證被吊銷或撤銷
fact-triggers-entertainment-crime = 娛樂場所：屬於該《條例》第5條的犯罪或措施之一
fact-triggers-tour-licence-revoked = 旅遊：導遊證或旅行社業務經營許可證被吊銷
fact-triggers-doping = 體育：組織、強迫、欺騙、教唆、引誘運動員使用興奮劑（提供興奮劑的，由決定設定限制）
fact-triggers-procurement = 政府採購：列入不良行為記錄名單
fact-triggers-bidding-collusion = 招標投標：串通投標或行賄，情節嚴重
fact-triggers-bidding-fraud = 招標投標：以他人名義投標或弄虛作假，情節嚴重
fact-triggers-bidding-contract = 招標投標：不履行合同，情節嚴重

fact-set_aside = 判決或決定是否已被撤銷？
    .name = 判決或決定被撤銷
    .help = 例如再審改判無罪，或者處罰被撤回、被法院撤銷、被確認違法或確認無效。減刑、赦免或表現良好都不夠。如果正好發生在查看案例的當天，請在次日查看該案例。
    .why = 就查到的而言，這是離開終身限制的唯一途徑（《刑事訴訟法》第253條；《行政處罰法》第48條第2款）。
    .step = 法院或機關撤銷判決或決定

fact-fault = 該犯罪是故意的嗎？
    .name = 罪過形式
    .help = 判決書寫明罪名。多數是故意犯罪；例如交通肇事是過失犯罪。
    .why = 律師、教師、公證員、拍賣師和評估師，對過失犯罪有不同規定（例如《律師法》第7條第2項）。
fact-fault-intentional = 故意
fact-fault-negligent-at-work = 職務過失
fact-fault-negligent-otherwise = 其他過失

fact-sentence = 主刑是什麼？
    .name = 刑罰
    .help = 有期徒刑以上，包括緩刑。管制和拘役較輕。只有罰金或其他附加刑、沒有以上各項的，選「單處罰金或其他附加刑」。
    .why = 教師的限制和食品經營的終身限制，都以有期徒刑為條件（《教師法》第14條；《食品安全法》第135條第2款）。
fact-sentence-fine-only = 單處罰金或其他附加刑
fact-sentence-control-or-detention = 管制、拘役
fact-sentence-imprisonment = 有期徒刑以上

fact-sentence_suspended = 是否宣告緩刑？
    .name = 緩刑
    .help = 判決書寫有「緩刑」和考驗期。
    .why = 這時，公司職務的限制是考驗期滿後兩年，不是五年（《公司法》第178條第1款第2項）。

fact-punishment_completed = 刑罰是否已執行完畢？
    .name = 刑罰的結束
    .help = 刑罰的最後一天，包括剝奪政治權利；緩刑為考驗期滿的最後一天；假釋為假釋考驗期滿的日期。罰金，為繳清的日期。
    .why = 有幾種限制從這一天起算（例如《資產評估法》第11條）。
    .step = 刑罰結束

fact-released_on_parole = 此人是否被假釋？
    .name = 假釋
    .help = 假釋的日期。沒有假釋的，答「尚未」。
    .why = 法院的從業禁止從這一天起算，而不只是從刑罰結束起算（《刑法》第37條之一）。其他限制沒有提到假釋。
    .step = 法院裁定假釋

fact-political_rights_removed = 判決是否剝奪了此人的政治權利？
    .name = 剝奪政治權利
    .help = 判決書寫有「剝奪政治權利」。
    .why = 不論什麼犯罪，它都使教師以及公司、銀行的職務關閉（《教師法》第14條；《公司法》第178條第1款第2項；《商業銀行法》第27條第1項）。

fact-occupation_banned = 刑事法院是否對此人作了從業禁止？
    .name = 從業禁止
    .help = 判決書寫有「禁止從事相關職業」。只可以對利用職業便利或違背職業特定義務的犯罪作出。
    .why = 這種禁止為刑罰執行完畢或假釋之日起三年至五年（《刑法》第37條之一）。

fact-occupation_ban_years = 刑事法院定了幾年？
    .name = 法院從業禁止的年數
    .help = 三年、四年或五年；判決書寫明年數。
    .why = 期滿後禁止結束（《刑法》第37條之一）。

fact-state_company_officer = 此人是國有或國有控股公司的董事、監事或高級管理人員嗎？
    .name = 在國有企業的職務
    .help = 指犯罪時：國有獨資企業、國有獨資公司，或者國有資本控股公司的董事、監事或高級管理人員。
    .why = 他們因賄賂、貪污、侵佔或挪用財產、破壞市場經濟秩序被定罪的，此類職務終身關閉（《企業國有資產法》第73條）。

fact-under_18_at_offence = 犯罪時不滿18歲，且被判五年以下嗎？
    .name = 犯罪時不滿18歲且五年以下
    .help = 兩項都要符合。
    .why = 這樣犯罪記錄應當封存，向用人單位報告的義務也免除（《刑事訴訟法》第286條；《刑法》第100條第2款）。

fact-ban_set = 處罰決定本身是否設定了限制？
    .name = 決定中設定的限制
    .help = 請看是否寫有「禁止從事」「市場禁入」「取消任職資格」和年數，或者「終身」。
    .why = 許多法律讓機關選擇期限，最長到終身（例如《證券法》第221條）。
fact-ban_set-none = 沒有，未設定限制
fact-ban_set-fixed-term = 有，若干年
fact-ban_set-lifelong = 有，終身

fact-ban_years = 決定設定了幾年？
    .name = 決定中限制的年數
    .help = 決定書寫明的年數。終身的，或者沒有限制的，答「不知道」。
    .why = 期滿後限制結束。

fact-serious = 決定是否認定情節嚴重？
    .name = 情節嚴重
    .help = 決定書寫有「情節嚴重」。
    .why = 情節嚴重的，有的限制更長，或者是終身的（例如《安全生產法》第92條第3款、第113條）。

fact-major_accident = 此人是否對重大或特別重大事故負責？
    .name = 對重大事故的責任
    .help = 生產安全事故分為一般、較大、重大、特別重大；這裡算後兩種。
    .why = 這類單位的主要負責人終身不得再擔任本行業單位的主要負責人（《安全生產法》第94條第3款）。

fact-served_on = 決定是哪一天送達此人的？
    .name = 決定的送達
    .help = 此人收到或知道的日期。
    .why = 申請復議的期限由此起算（《行政復議法》第20條；《行政訴訟法》第46條）；按一種讀法，有的限制也由此起算。

## 讀法

reading-unstated-start = 許多條文寫的是五年內不得……，沒有說從何時起。這樣的限制從哪天起算？
    .name = 法律未寫明起點的限制的起點
reading-unstated-start-decision = 從決定之日起，與寫明日期的條文一致
reading-unstated-start-delivery = 從決定送達、必須遵守時起
reading-first-day = 年限起算的當天本身計算在內嗎？
    .name = 首日是否計算在內
reading-first-day-not-counted = 不計算在內
reading-first-day-counted = 計算在內
reading-environment-life-ban = 環境報告方面的終身限制來自2026年8月15日廢止的一部法律，取代它的法典沒有終身限制。它還繼續嗎？沒有條文說是或不是。
    .name = 已廢止的環境法律下的終身限制
reading-environment-life-ban-stays = 繼續：它依當時的法律隨定罪而來
reading-environment-life-ban-falls-away = 隨其所依據的法律，在2026年8月15日結束

## 定義

define-convicted = 此人被定罪並受刑事處罰
define-intentional_crime = 該犯罪是故意的
define-imprisoned = 刑罰是有期徒刑以上
define-dismissed = 此人被開除公職
define-annulled = 判決或決定已被撤銷
define-from_decision = 時間從決定起算
define-from_start = 時間從限制的起算日起算
define-from_completion = 時間從刑罰結束起算
define-ban_term = 決定寫明的期限屆滿
define-from_parole = 假釋之日
define-bidding_longest = 條文允許的最長的禁止投標期限
define-bidding_shortest = 條文允許的最短的禁止投標期限
define-before_code = 決定早於《生態環境法典》
define-under_code = 決定在《生態環境法典》施行時作出

## 離開的途徑

path-conviction-set-aside = 定罪被撤銷
    .what = 定罪沒有屆滿，也沒有信用修復。當事人可以隨時申訴；有五種情形之一的，例如有新的證據或者適用法律有嚴重錯誤，法院應當再審。新判決是否撤銷定罪，由法院決定。只有這樣，這些限制的依據才不存在。
path-decision-set-aside = 處罰決定被撤銷
    .what = 決定被變更、撤銷、確認違法或者確認無效的，機關應當在三個工作日內撤回已公開的決定，並公開說明理由。條文承諾的只有這些；限制隨決定結束，是一種解讀。
path-dismissal-set-aside = 開除或撤職被撤銷
    .what = 監察機關的處分，可以先由作出處分的監察機關複審，再由上一級複核。事實不清、程序嚴重違法或者超越職權的，應當撤銷；是否如此，由它們認定。撤銷後由它們重新作出決定，或責令重新作出決定。處分被撤銷的，應當恢復級別、薪酬待遇和名譽（第60條第1款）；沒有條文寫明在幾日內。用人單位的處分，適用該單位的規定。

## 程序

procedure-challenge-a-conviction = 申請再審
    .what = 當事人或近親屬可以向法院或檢察院申訴。在此期間，判決仍然有效。
procedure-challenge-a-conviction-petition = 當事人申訴，請求再審，讀到的條文沒有規定最後一天
procedure-challenge-a-penalty = 對處罰提出爭議
    .what = 當事人可以申請行政復議，也可以提起訴訟。在此期間，處罰仍然有效，例外很少。特別法可以另定期限。
procedure-challenge-a-penalty-ask-reconsideration = 當事人在六十日內申請行政復議
procedure-challenge-a-penalty-sue = 或者當事人在六個月內提起行政訴訟

## 限制

bar-lawyer-convicted = 不得擔任律師（因故意犯罪受刑事處罰後）
bar-teacher-convicted = 不得擔任教師（因故意犯罪受有期徒刑以上，或者被剝奪政治權利後）
bar-civil-servant-convicted = 不得錄用為公務員（受刑事處罰後）
bar-judge-or-prosecutor-convicted = 不得擔任法官、檢察官（受刑事處罰後）
bar-supervisor-convicted = 不得擔任監察官（受刑事處罰後，或者因犯罪情節輕微未受處罰後）
bar-assessor-convicted = 不得擔任人民陪審員（受刑事處罰後）
bar-notary-convicted = 不得擔任公證員（因故意犯罪或職務過失犯罪受刑事處罰後）
bar-auctioneer-convicted = 不得擔任拍賣師（因故意犯罪受刑事處罰後）
bar-accountant-convicted = 不得擔任註冊會計師（刑罰結束後五年）
bar-appraiser-convicted = 不得擔任資產評估專業人員（刑罰結束後五年）
bar-doctor-convicted = 不得擔任醫師（刑罰結束後兩年）
bar-director-convicted = 不得擔任公司董事、監事、高級管理人員（刑罰結束後五年；緩刑考驗期滿後兩年）
bar-occupation-ban = 不得從事刑事法院指定的職業（法院所定的三年至五年，自刑罰結束或假釋之日起算）
bar-bank-director-convicted = 不得擔任商業銀行董事、高級管理人員（因財產、賄賂、破壞市場經濟秩序的犯罪受刑事處罰，或者被剝奪政治權利後）
bar-state-company-post-life = 不得擔任國有或國有控股公司的董事、監事、高級管理人員（擔任過這類職務的人，因此類定罪或者特別重大損失後）
bar-civil-servant-dismissed = 不得錄用為公務員（被開除公職後）
bar-lawyer-after-dismissal = 不得擔任律師（被開除公職或被吊銷執業證書後）
bar-notary-after-dismissal = 不得擔任公證員（被開除公職或被吊銷執業證書後）
bar-judge-or-prosecutor-after-dismissal = 不得擔任法官、檢察官（被開除公職或被吊銷執業證書後）
bar-assessor-after-dismissal = 不得擔任人民陪審員（被開除公職或被吊銷執業證書後）
bar-supervisor-after-dismissal = 不得擔任監察官（被開除公職或撤銷公職職務後）
bar-auctioneer-after-dismissal = 不得擔任拍賣師（被開除公職或被吊銷資格證書後五年）
bar-advocate-after-revocation = 不得擔任辯護人、訴訟代理人，近親屬除外（被吊銷執業證書後）
bar-food-life = 不得從事食品生產經營管理，不得擔任食品安全管理人員（因食品安全犯罪受有期徒刑以上後）
bar-food-5-years = 不得申請食品許可，不得管理食品生產經營，不得擔任其食品安全管理人員（自處罰決定起五年）
bar-food-testing-10-years = 不得從事食品檢驗（自開除起十年）
bar-food-testing-life = 不得從事食品檢驗（受刑事處罰或發生重大事故後）
bar-farm-testing-life = 不得從事農產品檢測（受刑事處罰或發生重大事故後）
bar-animal-trade-5-years = 不得從事動物及動物產品的屠宰、經營、運輸（五年）
bar-animal-trade-life = 不得從事動物及動物產品的屠宰、經營、運輸（構成犯罪後）
bar-drug-life = 不得從事藥品生產經營（因假藥、假疫苗，情節嚴重的劣藥、劣疫苗，或行賄後）
bar-drug-10-years = 不得從事藥品生產經營（十年）
bar-drug-by-decision = 不得從事藥品生產經營（決定寫明的期限：十年至終身）
bar-vaccine-by-decision = 不得從事藥品生產經營（決定寫明的期限：最長十年，或最長到終身）
bar-biotechnology = 不得從事此類生物技術研究、開發或應用（決定寫明的期限：十年至終身）
bar-doctor-licence = 不得重新註冊為醫師（執業證書被吊銷後兩年）
bar-health-services = 不得從事醫療衛生服務或醫學臨床研究（決定寫明的期限：五年至終身）
bar-driving-life = 不得重新取得駕駛證（酒後駕駛發生重大事故構成犯罪，或者造成事故後逃逸後）
bar-driving-5-years = 不得重新取得駕駛證（五年）
bar-driving-10-years = 不得重新取得駕駛證（十年）
bar-driving-commercial-life = 不得駕駛營運機動車，重新取得駕駛證後也不得
bar-seafarer-life = 不得取得船員適任證書（事故後逃逸後）
bar-director-bankrupt = 不得擔任公司董事、監事、高級管理人員（破產清算完結後三年）
bar-director-licence-revoked = 不得擔任公司董事、監事、高級管理人員（公司被吊銷營業執照或責令關閉後三年）
bar-bank-director-company = 不得擔任商業銀行董事、高級管理人員（此類破產或吊銷後；那裡沒有寫責令關閉）
bar-state-company-post-5-years = 不得擔任國有或國有控股公司的董事、監事、高級管理人員（五年）
bar-accounting-life = 不得從事會計工作（與會計職務有關的犯罪後）
bar-accounting-5-years = 不得從事會計工作（因偽造、隱匿、銷毀會計資料受處罰或其他情節嚴重後五年）
bar-accountant-certificate = 不得重新註冊為註冊會計師（證書被吊銷後五年）
bar-accountant-life = 不得擔任註冊會計師（審計方面的故意犯罪後）
bar-appraiser-life = 不得擔任資產評估專業人員（出具虛假報告構成犯罪後）
bar-securities-market-ban = 不得從事證券業務，不得擔任證券發行人的董事、監事、高級管理人員（決定寫明的期限：三年至五年、六年至十年或終身）
bar-securities-trading-ban = 不得交易證券（決定寫明的期限：最長五年）
bar-futures-market-ban = 不得從事期貨交易、業務和任職（決定寫明的期限：最長到終身）
bar-bank-work = 不得在銀行業任職或從事銀行業工作（決定寫明的期限：最長到終身）
bar-insurance-work = 不得進入保險業（決定寫明的期限：最長到終身）
bar-export-life = 不得從事有關的出口經營活動（受刑事處罰後）
bar-export-by-decision = 不得從事有關的出口經營活動（決定寫明的期限：最長五年）
bar-procurement-ban = 不得參加政府採購活動（一年至三年）
bar-bidding-ban = 不得參加依法必須進行招標的項目的投標（監督部門的決定寫明的期限：串通或行賄一年至兩年，弄虛作假一年至三年，不履行合同兩年至五年）
bar-work-with-children = 不得從事密切接觸未成年人的工作（有此類記錄的）
bar-kindergarten-work = 不得在幼兒園工作或舉辦幼兒園（有此類記錄的）
bar-kindergarten-by-decision = 不得在幼兒園工作或舉辦幼兒園（決定寫明的期限：最長到終身）
bar-nursery-life = 不得在托育機構照護嬰幼兒（虐待後）
bar-business-head-5-years = 不得擔任任何生產經營單位的主要負責人（刑罰結束或受撤職處分後五年）
bar-business-head-life = 不得擔任本行業生產經營單位的主要負責人（重大事故或情節嚴重後）
bar-business-head-closed-5-years = 不得擔任任何生產經營單位的主要負責人（該單位被關閉後五年）
bar-safety-testing-5-years = 不得從事安全評價、認證、檢測（五年）
bar-safety-testing-life = 不得從事安全評價、認證、檢測（情節嚴重的）
bar-fire-service-life = 不得進入消防技術服務市場（造成重大損失後）
bar-environment-report-5-years = 不得編寫環境影響報告書（表）（五年）
bar-environment-10-years = 不得從事有關的環境工作（情節嚴重的，十年）
bar-environment-service-5-years = 不得從事環境監測或編寫土壤報告（五年）
bar-environment-life = 不得編寫環境影響報告書（表）或土壤報告（按施行到2026年8月14日的法律，終身）
bar-network-5-years = 不得擔任網絡安全管理和網絡運營的關鍵崗位（五年）
bar-network-life = 不得擔任網絡安全管理和網絡運營的關鍵崗位（受刑事處罰後）
bar-entertainment-life = 不得投資開辦或負責娛樂場所（無許可經營後）
bar-entertainment-work = 不得開辦娛樂場所或在其中從業（第5條的犯罪、措施之一，或剝奪政治權利後）
bar-entertainment-5-years = 不得擔任娛樂場所的法定代表人、負責人（五年）
bar-tour-3-years = 不得重新取得導遊證，不得從事旅行社業務（自處罰起三年）
bar-sport-4-years = 不得從事體育管理和運動員輔助工作（四年）
bar-sport-life = 不得從事體育管理和運動員輔助工作（情節嚴重的）

## 說明

note-apart-from-lists = 另一件事：這些限制由定罪、處罰或開除本身產生。離開失信名單並不使它們結束，其中一項結束，也不使任何人離開名單。
note-list-waits-for-the-ban = 反過來可能有聯繫：市場監管的嚴重違法失信名單，只有法定的限制期滿才可以提前離開；限制超過三年的，列入就持續同樣長。
note-set-aside-ends-it = 一種解讀：判決或決定被撤銷，它所依據的就不存在，隨之而來的限制也結束。讀到的文本中，只有關於證券市場禁入的規定這樣寫明（2021年《規定》第12條）。由單獨決定設定的限制，應當也要求撤銷那一決定。如果正好在查看案例的當天被撤銷，請在次日查看該案例。
note-duty-to-tell = 終身的義務：受過刑事處罰的人，入伍或就業時應當向有關單位報告。犯罪時不滿18歲且被判五年以下的，沒有這項義務。
note-sealed-record = 犯罪時不滿18歲且被判五年以下的，犯罪記錄應當封存，只可以提供給為辦案需要的法院、檢察院、公安機關，或者國家規定准許查詢的單位。這裡列出的職業法律沒有說這對每個職位意味著什麼。
note-sealed-public-order-record = 2026年1月1日起，違反治安管理的記錄應當封存；只可以提供給為辦案需要的國家機關和國家規定准許查詢的單位。
note-suspended-completion = 一個未決的地方：緩刑考驗期滿後，原判刑罰不再執行。只有《公司法》寫明考驗期滿。關於會計師、評估師和醫師的法律，以及《刑法》關於法院從業禁止的規定，都說的是刑罰執行完畢；這裡對它們也使用所填的刑罰結束日。
note-public-employee = 對公職人員：因故意犯罪被判有期徒刑、拘役或管制，意味著開除；單處罰金意味著撤職，造成不良影響的予以開除。開除又帶來自己的限制；可以作為另一條加入。
note-registration-ends = 已經在執業的人也受影響：受刑事處罰後，醫師、註冊會計師的註冊終止；故意犯罪後，律師執業證書被吊銷；教師在適用教師限制時喪失資格。醫師或會計師在這裡所示的時間過去、其他條件具備之後，可以重新註冊。
note-occupation-ban-or-statute = 其他法律對從業禁止另有規定的，按那部法律，不按刑事法院可以設定的三年至五年。
note-food-crime-and-posts = 要核對：生產、銷售不安全食品或有毒有害食品（《刑法》第143條、第144條）屬於第三章破壞市場經濟秩序的犯罪。如果是這種犯罪，那一項也要選：它還使公司和銀行的職務關閉；擔任過國有企業職務的人，國有企業職務終身關閉。
note-food-employer = 食品經營者違反這些限制聘用的，會被吊銷自己的許可證。所以用人單位會問。
note-food-three-penalties = 一年內三次此類處罰的，責令停產停業，直至吊銷許可證。只有吊銷帶來五年的限制。
note-second-drink-driving = 第二次飲酒後駕駛的，法律規定拘留、罰款、吊銷駕駛證。它自己沒有規定重新取得駕駛證的限制；公安規定中的等待期沒有讀到。
note-repeats-and-life = 較輕違法多次的：情節嚴重的，對五年內受過兩次以上處罰的人，或者五年內曾被市場禁入的人，可以終身市場禁入。可以，但不是必須。
note-market-ban-length = 要核對：2021年《規定》有任職方面的市場禁入三年至五年、六年至十年或終身，以及最長五年的交易禁入。應當減輕的，可以更短（第9條）；更長的，這裡不計。2021年7月19日以前的行為適用較早的文本，除非新文本更有利（第17條）。
note-term-below-the-least = 要核對：所填的期限比條文的最短期限還短，這裡顯示條文的最短期限。應當減輕處罰的，可以更短（《行政處罰法》第32條）；那時以決定寫明的期限為準，而不是這裡顯示的日期。
note-accounting-renumbered = 條號變了：終身限制在2024年文本是第38條，在2017年文本是第40條；五年限制在第40條和第41條，原為第42條至第44條。
note-network-renumbered = 條號變了：自2026年1月1日起施行的文本中，該限制是第66條（施行日從新聞報導得知），以前是第63條。規則相同。
note-accountant-renumbered = 自2027年1月1日起，註冊會計師註冊的規則在第12條（現為第10條），審計方面的故意犯罪也將終身禁止（第47條）。
note-environment-code = 法律變了：《生態環境法典》自2026年8月15日起廢止十部環境法律。它規定禁止從事這類工作五年，情節嚴重的十年。被廢止的兩部法律曾有的犯罪後終身限制，法典裡沒有。它對正在持續的限制沒有規定。
note-dismissal-scope = 只有開除公職才關閉這裡所示的職務。對監察官，撤職就夠。民營單位的解僱是另一回事。
note-older-decisions = 舊決定要核對：限制按這裡寫明的文本給出。對在此文本之前的決定，沒有對照當時的文本。
note-not-all = 不完整：其他法律法規還有更多限制（種子、外貿、電影、中醫藥、民辦教育等），各部門還會加條件。請問想要的是哪個許可或職務，並讀它自己的法律。
note-freshness = 內容有多新：這些法律對照到2026年7月，有的到2026年8月。不能排除以後有變化。

## 來源

source-criminal-law = 《刑法》
    .short = 《刑法》
source-criminal-procedure-2018 = 《刑事訴訟法》（2018年修正）
    .short = 《刑事訴訟法》
source-penalty-2021 = 《行政處罰法》（2021年修訂）
    .short = 《行政處罰法》
source-public-security-2025 = 《治安管理處罰法》（2025年修訂）
    .short = 2025年《治安管理處罰法》
source-reconsideration-2023 = 《行政復議法》（2023年修訂）
    .short = 《行政復議法》
source-administrative-litigation-2017 = 《行政訴訟法》（2017年修正）
    .short = 《行政訴訟法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-cpl-2023 = 《民事訴訟法》（2023年修正）
    .short = 《民事訴訟法》
source-discipline-2020 = 《公職人員政務處分法》（2020年）
    .short = 2020年《公職人員政務處分法》
source-lawyers-2017 = 《律師法》（2017年修正）
    .short = 《律師法》
source-teachers-2009 = 《教師法》（2009年修正）
    .short = 《教師法》
source-civil-servants-2018 = 《公務員法》（2018年修訂）
    .short = 《公務員法》
source-judges-2019 = 《法官法》（2019年修訂）
    .short = 《法官法》
source-prosecutors-2019 = 《檢察官法》（2019年修訂）
    .short = 《檢察官法》
source-supervisors-2021 = 《監察官法》（2021年）
    .short = 《監察官法》
source-assessors-2018 = 《人民陪審員法》（2018年）
    .short = 《人民陪審員法》
source-notaries-2017 = 《公證法》（2017年修正）
    .short = 《公證法》
source-auction-law = 《拍賣法》（2015年修正）
    .short = 《拍賣法》
source-cpa-2014 = 《註冊會計師法》（2014年修正）
    .short = 《註冊會計師法》（至2026年）
source-cpa-2026 = 《註冊會計師法》（2026年修正）
    .short = 《註冊會計師法》（自2027年）
source-appraisal-2016 = 《資產評估法》（2016年）
    .short = 《資產評估法》
source-doctors-2021 = 《醫師法》（2021年）
    .short = 《醫師法》
source-company-2023 = 《公司法》（2023年修訂）
    .short = 《公司法》
source-state-assets-2008 = 《企業國有資產法》（2008年）
    .short = 《企業國有資產法》
source-banks-2015 = 《商業銀行法》（2015年修正）
    .short = 《商業銀行法》
source-bank-supervision-2006 = 《銀行業監督管理法》（2006年修正）
    .short = 《銀行業監督管理法》
source-insurance-2015 = 《保險法》（2015年修正）
    .short = 《保險法》
source-securities-2019 = 《證券法》（2019年修訂）
    .short = 《證券法》
source-market-ban-2021 = 《證券市場禁入規定》（2021年）
    .short = 2021年《禁入規定》
source-futures-2022 = 《期貨和衍生品法》（2022年）
    .short = 《期貨和衍生品法》
source-accounting-2017 = 《會計法》（2017年修正）
    .short = 《會計法》（2017年文本）
source-accounting-2024 = 《會計法》（2024年修正）
    .short = 《會計法》（2024年文本）
source-food-2021 = 《食品安全法》（2021年修正）
    .short = 《食品安全法》（2021年文本）
source-food-2025 = 《食品安全法》（2025年修正）
    .short = 《食品安全法》（2025年文本）
source-farm-products-2022 = 《農產品質量安全法》（2022年修訂）
    .short = 《農產品質量安全法》
source-animal-2021 = 《動物防疫法》（2021年修訂）
    .short = 《動物防疫法》
source-drugs-2019 = 《藥品管理法》（2019年修訂）
    .short = 《藥品管理法》
source-vaccines-2019 = 《疫苗管理法》（2019年）
    .short = 《疫苗管理法》
source-biosafety-2024 = 《生物安全法》（2024年修正）
    .short = 《生物安全法》
source-road-2021 = 《道路交通安全法》（2021年修正）
    .short = 《道路交通安全法》
source-maritime-2021 = 《海上交通安全法》（2021年修訂）
    .short = 《海上交通安全法》
source-minors-2024 = 《未成年人保護法》（2024年修正）
    .short = 《未成年人保護法》
source-preschool-2024 = 《學前教育法》（2024年）
    .short = 《學前教育法》
source-population-2021 = 《人口與計劃生育法》（2021年修正）
    .short = 《人口與計劃生育法》
source-work-safety-2021 = 《安全生產法》（2021年修正）
    .short = 《安全生產法》
source-fire-2021 = 《消防法》（2021年修正）
    .short = 《消防法》
source-cyber-2016 = 《網絡安全法》（2016年）
    .short = 《網絡安全法》（2016年文本）
source-cyber-2025 = 《網絡安全法》（2025年修正）
    .short = 《網絡安全法》（2025年文本）
source-export-2020 = 《出口管制法》（2020年）
    .short = 《出口管制法》
source-eia-2018 = 《環境影響評價法》（2018年修正）
    .short = 《環境影響評價法》
source-soil-2018 = 《土壤污染防治法》（2018年）
    .short = 《土壤污染防治法》
source-eco-code-2026 = 《生態環境法典》（2026年）
    .short = 《生態環境法典》
source-entertainment-2020 = 《娛樂場所管理條例》（2020年修訂）
    .short = 《娛樂場所管理條例》
source-tourism-2018 = 《旅遊法》（2018年修正）
    .short = 《旅遊法》
source-sports-2022 = 《體育法》（2022年修訂）
    .short = 《體育法》
source-procurement-2014 = 《政府採購法》（2014年修正）
    .short = 《政府採購法》
source-bidding-2017 = 《招標投標法》（2017年修正）
    .short = 《招標投標法》
source-samr-44-2021 = 《市場監督管理嚴重違法失信名單管理辦法》（市場監管總局令第44號，2021年）
    .short = 2021年嚴重違法失信名單辦法
