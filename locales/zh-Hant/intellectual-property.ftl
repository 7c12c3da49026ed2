# 知識產權管理部門認定的失信行為：讀者看到的全部文字。
# 邏輯在rules/intellectual-property/pack.toml；那裡的每個id在這裡有對應的文字。

title = 知識產權管理部門的失信行為認定
    .short = 知識產權
about = 國家知識產權局自2022年1月24日起，把申請人和代理機構的某些行為認定為失信行為，並在一段時間內對他們從嚴管理。城市有自己的規則。關於期限和信用修復的條文沒有讀到：這裡說的都來自報導，沒有一條途徑附有可以確保的日期。這個領域的嚴重違法失信名單是市場監督管理部門的名單，即本程式的另一份名單。
keeper = 知識產權管理部門
look-for = 國家知識產權局，或城市的市場監督管理局、知識產權局作出的失信行為認定（失信行为认定）。文書寫「嚴重違法失信名單」（严重违法失信名单）的，是市場監督管理部門的名單。

actor-authority = 知識產權管理部門

## 問題分組

group-finding = 關於認定，知道些什麼？
group-since = 此後發生了什麼？

## 事實

fact-keeper_place = 由誰認定失信？
    .name = 作出認定的機關
    .help = 看文書上的印章。
    .why = 一個城市的規則，說明不了另一個城市的情況。
fact-keeper_place-national-office = 國家知識產權局
fact-keeper_place-nanning = 南寧市市場監督管理局
fact-keeper_place-guangzhou = 廣州市的知識產權管理部門
fact-keeper_place-other-place = 其他地方的機關

fact-conduct = 認定的是哪種行為？
    .name = 行為
    .help = 認定文書寫明。
    .why = 其中有些另有規則。
fact-conduct-abnormal-patent-application = 不以保護創新為目的的專利申請（非正常專利申請）
fact-conduct-bad-faith-trade-mark = 惡意商標註冊申請
fact-conduct-agency-penalty = 從事代理業務受到知識產權局處罰
fact-conduct-false-papers = 申請中提交虛假材料或隱瞞事實
fact-conduct-broken-pledge = 信用承諾不實或沒有履行
fact-conduct-refusal-to-perform = 拒不履行行政處罰或行政裁決
fact-conduct-other = 其他

fact-found_on = 是哪一天認定的？
    .name = 失信行為的認定
    .help = 文書上的日期。只知道年月或年份，也可以回答。
    .why = 據報導，在兩個城市，申請前的六個月從這一天起算。

fact-put_right = 行為是否已改正？
    .name = 行為的改正
    .help = 例如申請已撤回；有文書證明。
    .why = 在廣州，申請要附改正的證明（指引第6條）。
    .step = 當事人改正行為

fact-duties_performed = 處罰決定規定的義務是否已履行？
    .name = 處罰決定義務的履行
    .help = 沒有處罰的，填認定的日期。
    .why = 在廣州，這是條件（指引第4條第1項）。
    .step = 當事人履行處罰決定規定的義務

fact-harm_removed = 危害後果和不良影響是否已消除？
    .name = 危害後果的消除
    .help = 主動消除危害後果和不良影響。
    .why = 在廣州，這是條件（指引第4條第2項）。
    .step = 當事人消除危害後果和不良影響

fact-penalised_again = 是否又因同類違法受到處罰？
    .name = 同類的新處罰
    .help = 指市場監督管理部門或知識產權管理部門的處罰。
    .why = 在廣州，它使申請關閉（指引第4條第3項）。

fact-other_lists = 此人或企業是否在經營異常名錄或嚴重違法失信名單上？
    .name = 列入市場監管的其他名單
    .help = 看國家企業信用信息公示系統中的經營異常名錄、嚴重違法失信名單。
    .why = 在廣州，它使申請關閉（指引第4條第4項）。

fact-repaired_within_a_year = 這類信用修復，是不是在不到一年之前准予過？
    .name = 最近一年內的信用修復
    .help = 從上一次准予起算。
    .why = 在廣州，一年內不再准予（指引第12條）。

fact-asked = 當事人是否已申請信用修復？
    .name = 信用修復的申請
    .help = 向作出認定的機關書面申請，附承諾和證明。
    .why = 沒有報導說不申請就會修復。
    .step = 當事人申請信用修復

fact-deleted = 這條記錄實際上是否已結束？
    .name = 這條記錄的結束
    .help = 機關告知其措施已停止的日期。
    .why = 它帶來的後果隨之結束。

## 離開的途徑

path-repair-national = 國家知識產權局或其他地方的信用修復
    .what = 2022年《規定》也規定了信用修復。條件、時間和程序沒有讀到，所以不能給出日期。其他地方的沒有找到。
path-repair-nanning = 南寧的信用修復
    .what = 據報導，認定滿六個月後可以申請。還有其他條件，沒有讀到，也有不准予的情況；不能給出日期。
path-repair-guangzhou = 廣州的信用修復
    .what = 據一份市級指引，認定滿六個月，處罰的義務已履行、危害已消除、沒有同類的新處罰、也不在市場監督管理部門的名單上的，可以申請。之後機關是否必須同意、什麼時候同意，沒有讀到。

define-shut_in_guangzhou = 在廣州，新的處罰、列入名單或以前的修復，使申請關閉
define-request_open = 滿六個月，而且沒有什麼使申請關閉

procedure-ask-for-repair = 申請信用修復
    .what = 書面申請，附守法的承諾和已改正的證明。之後怎樣，沒有讀到。
procedure-ask-for-repair-hand-in = 當事人提交申請

## 後果

effect-public-funding-scrutiny = 財政性資金項目的申請，從嚴審核
effect-fee-reductions = 費用減繳、優先審查等優惠，從嚴審核
effect-honours = 不得參加知識產權局的評獎和示範企業評選
effect-inspections = 檢查更頻繁

## 說明

note-provisions-not-read = 2022年《規定》沒有讀到。據報導，知識產權局可以採取第9條的措施，不必全部採取。認定持續多久、什麼時候修復，不能從中得知。2021年的草案有期限；草案不是法律，這裡不用。
note-put-right-in-time = 據報導，及時改正、主動消除影響的申請，可以不予認定（第7條）。這說的是認定之前。
note-abnormal-applications = 對這樣的專利申請，還有2023年的規定，2024年1月20日起施行，已讀到。知識產權局可以對它們不予減繳費用（情節嚴重的，例如五年內多次，對該期間全部申請不予減繳），可以公布，轉送國家信用平台，並追回資助；必要時先聽取意見。沒有寫期限，也沒有寫信用修復。對駁回申請，當事人可以申請複審；對其他決定，可以申請行政復議或提起行政訴訟。
note-serious-list = 這個領域的嚴重違法失信名單是市場監督管理部門的名單，知識產權管理部門也使用。它的期限和途徑已讀到：請作為單獨的列入記錄來看（market-regulation）。
note-one-year-in-nanning = 關於南寧的報導，只在一句話裡提到一年：措施還沒有滿一年又有新的認定的情況。由此看來，措施很可能在一年後結束，但沒有讀到。
note-guangzhou-rests-on-2021 = 廣州指引依據市場監督管理部門2021年的規則。2025年12月25日新的信用修復辦法施行以來，它是否仍然適用，沒有讀到。

## 來源

source-cnipa-2022 = 《國家知識產權局知識產權信用管理規定》（2022年）
    .short = 2022年《規定》
source-firm-2022 = 一家律師事務所關於2022年《規定》的介紹
    .short = 2022年律所介紹
source-announcement-2022 = 關於2022年《規定》的公告，「信用中國」（鶴崗）轉載
    .short = 2022年公告
source-nanning = 《南寧市市場監督管理局知識產權信用管理辦法（試行）》
    .short = 南寧辦法
source-guangzhou = 《廣州市知識產權領域信用修復工作指引（試行）》
    .short = 廣州指引
source-samr-3-2021 = 《市場監督管理信用修復管理辦法》（2021年）
    .short = 2021年《辦法》
source-samr-44 = 《市場監督管理嚴重違法失信名單管理辦法》（市場監管總局令第44號，2021年）
    .short = 2021年第44號令
source-patents-2024 = 《規範申請專利行為的規定》（2024年1月20日起施行）
    .short = 2023年《專利申請規定》
