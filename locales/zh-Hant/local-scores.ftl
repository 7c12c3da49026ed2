# 地方積分和等級：讀者看到的全部文字。
# 邏輯在rules/local-scores/pack.toml；那裡的每個id在這裡有對應的文字。

title = 地方積分和等級：威海市文登區，以及其他地方已知的情況
    .short = 地方積分
act = 恢復等級
gone = 等級恢復
was = 等級已恢復
about = 有些地方給居民打分、評級。沒有全國統一的評分。有一套辦法讀到了全文的轉錄：威海市文登區2020年的兩份辦法，一份管全區，一份管農村。對它，報告給出哪個等級什麼時候恢復。對榮成、威海市、杭州、睢寧、宿遷、溫州、廈門、深圳和上海的應用程式，只說知道什麼、不知道什麼，不給日期。
keeper = 當地信用管理機構
look-for = 寫有積分或等級的單子、應用程式或村裡的公示：信用積分（信用积分）、信用等級（信用等级）、AAA至D、星級、海貝分（海贝分）、錢江分（钱江分）、白鷺分（白鹭分）、西楚分。文登從1000分開始，A是預設等級；DA、DB、DC表示D級，後一個字母是下降前的等級。沒有積分的記錄（公共信用信息）是另一回事：見「地方信用記錄」。

## 問題分組

group-place = 是哪一套辦法，等級從什麼時候起降低？
group-direct = 等級是被直接判定的嗎？
group-points = 哪些扣分仍然有效？
group-village = 村裡記錄了什麼？
group-rongcheng = 據說適用了關於榮成所報導的哪條規則？
group-objection = 記錄是否有誤，有沒有人提出異議？

## 事實

fact-place = 是哪一套辦法？
    .name = 辦法
    .help = 請看地名和積分的名稱。文登的村民有兩份記錄：一份在區裡，有等級；一份在村裡，有星級。請各用一條列入記錄。
    .why = 每個地方有自己的規則。只有文登的讀到了全文。
fact-place-wendeng-district = 威海市文登區：等級AAA至D
fact-place-wendeng-village = 文登區的村：星級
fact-place-rongcheng = 榮成
fact-place-weihai-city = 威海市：海貝分
fact-place-hangzhou = 杭州：錢江分
fact-place-suining = 睢寧縣
fact-place-suqian = 宿遷：西楚分
fact-place-wenzhou = 溫州
fact-place-xiamen = 廈門：白鷺分
fact-place-shenzhen = 深圳
fact-place-shanghai-app = 上海的應用程式（誠信上海）
fact-place-elsewhere = 其他地方

fact-subject = 是誰的積分？
    .name = 積分的主體
    .help = 在文登，公司的扣分也記到其法定代表人、負責人和直接責任人名下。
    .why = 信用修復後的扣分有所不同：個人50分，組織的負責人60分，組織80分（文登《辦法》第19條）。
fact-subject-person = 個人的，因本人的行為
fact-subject-responsible-person = 個人的，因組織的行為
fact-subject-entity = 組織的

fact-below_since = 等級從什麼時候起低於預設等級？
    .name = 等級的下降
    .help = 記錄首次顯示較低等級的日期。年月或年份也可以。它只表明從什麼時候起有東西可以結束。
    .why = 沒有開始，就談不上結束。

fact-direct = 被直接判到了哪個等級？
    .name = 直接判定的等級
    .help = 直接判級不計分，直接把人定為B、C或D。只是扣分的，選「沒有直接判級」。
    .why = 直接判定的B有效兩年，C三年，D五年（文登《辦法》第20條第1項）。在村裡，它算作50、80或100分（農村《辦法》第24條）。
fact-direct-none = 沒有直接判級
fact-direct-b = B級
fact-direct-c = C級
fact-direct-d = D級

fact-direct_ground = 為什麼被直接判級？
    .name = 直接判級的事由
    .help = 辦法列了約六十種事由。這裡要緊的是，關於信用修復的條文有沒有提到該事由。
    .why = 信用修復因事由而不同（文登《辦法》第19條）。
fact-direct_ground-defaulter = 在法院的失信被執行人名單上
fact-direct_ground-head-of-defaulter = 該名單上某組織的負責人
fact-direct_ground-petition = 以辦法懲戒的方式信訪
fact-direct_ground-building-or-similar = 違法建築，或者可以修復的其他事項
fact-direct_ground-other = 其他事由

fact-direct_from = 直接判級的期限是否已開始？
    .name = 直接判級的起點
    .help = 信息形成日。行為持續的，為終止之日；仍在持續的，答「尚未」。錄入系統的日期不算。
    .why = 年限由此起算，錄入遲了也不推遲（文登《辦法》第20條第4項、第5項）。
    .step = 導致直接判級的行為終止

fact-direct_corrected = 此人是否已糾正導致直接判級的行為？
    .name = 行為的糾正
    .help = 一次性行為、沒有什麼可再糾正的，填該行為的日期。
    .why = 在此之前，加分只作記錄，不改變積分和等級（文登《辦法》第17條）。
    .step = 此人糾正該行為

fact-performed = 判決是否已履行？
    .name = 判決的履行
    .help = 由當事人主動履行完畢。
    .why = 之後直接判級改為扣分，保留兩年（文登《辦法》第19條第1項至第3項）。
    .step = 判決履行完畢

fact-pledge_signed = 是否簽署了信用承諾書？
    .name = 信用承諾書
    .help = 書面承諾不再違規信訪，或類似內容。
    .why = 信訪人和類似事項的信用修復要求它（文登《辦法》第19條第4項、第5項）。
    .step = 此人簽署信用承諾書

fact-period_kept = 信用管理機構是否已確認沒有違反的期限已滿？
    .name = 沒有違反的期限
    .help = 辦法寫「一定期限」，沒有說多長。只有信用管理機構能說。
    .why = 之後才可以准予信用修復（文登《辦法》第19條第4項）。
    .step = 信用管理機構確認沒有違反的期限已滿

fact-repair_granted = 信用管理機構是否已准予信用修復？
    .name = 准予信用修復
    .help = 針對信訪人和類似事項。之後C改為扣50分；D改為B。
    .why = 信用管理機構可以准予，但不是必須（文登《辦法》第19條第4項、第5項）。
    .step = 信用管理機構准予信用修復

fact-items = 有幾項扣分仍然有效？
    .name = 扣分的項數
    .help = 每項扣分分別計算，這裡最多三項，從最早的開始。已失效的不算。多於三項的，取分數最多的；等級恢復可能比所示的更晚。
    .why = 扣分在有效期內累計（文登《辦法》第8條、第9條、第20條）。

fact-item_1_points = 第一項按表扣幾分？
    .name = 第一項扣分的分數
    .help = 表中的數字，不加倍。
    .why = 40分以下（含40分）有效一年，超過的兩年（文登《辦法》第20條第2項）。
fact-item_1_from = 第一項扣分的期限是否已開始？
    .name = 第一項扣分的起點
    .help = 信息形成日。行為持續的，為終止之日；仍在持續的，答「尚未」。
    .why = 期限由此起算（文登《辦法》第20條第4項、第5項）。
    .step = 第一項扣分的行為終止

fact-item_2_points = 第二項按表扣幾分？
    .name = 第二項扣分的分數
    .help = 表中的數字，不加倍。
    .why = 40分以下（含40分）有效一年，超過的兩年（文登《辦法》第20條第2項）。
fact-item_2_from = 第二項扣分的期限是否已開始？
    .name = 第二項扣分的起點
    .help = 信息形成日。行為持續的，為終止之日；仍在持續的，答「尚未」。
    .why = 期限由此起算（文登《辦法》第20條第4項、第5項）。
    .step = 第二項扣分的行為終止
fact-item_2_repeats = 第二項與當時仍有效的前一項是同一類嗎？
    .name = 第二項屬於重複
    .help = 指同一類失信信息，不只是表中同一標題。
    .why = 這樣就加倍（文登《辦法》第18條第4項）。

fact-item_3_points = 第三項按表扣幾分？
    .name = 第三項扣分的分數
    .help = 表中的數字，不加倍。
    .why = 40分以下（含40分）有效一年，超過的兩年（文登《辦法》第20條第2項）。
fact-item_3_from = 第三項扣分的期限是否已開始？
    .name = 第三項扣分的起點
    .help = 信息形成日。行為持續的，為終止之日；仍在持續的，答「尚未」。
    .why = 期限由此起算（文登《辦法》第20條第4項、第5項）。
    .step = 第三項扣分的行為終止
fact-item_3_repeats = 第三項與當時仍有效的前一項是同一類嗎？
    .name = 第三項屬於重複
    .help = 指同一類失信信息。這裡只加倍一次；辦法沒有說第三次算四倍。
    .why = 這樣就加倍（文登《辦法》第18條第4項）。

fact-village_ground = 星級為什麼降低？
    .name = 村裡的事由
    .help = 直接判為零星有五種事由；拒不改正違法或被禁止的行為是其中之一。
    .why = 只有因拒不改正而直接判零星的，有自己的信用修復（農村《辦法》第29條、第33條）。
fact-village_ground-points-only = 只是扣分
fact-village_ground-refusal-to-correct = 因拒不改正直接判為零星
fact-village_ground-other-direct-zero = 因其他事由直接判為零星

fact-village_points = 村裡今年扣了幾分？
    .name = 村裡的扣分
    .help = 全年扣分減去加分。區裡的降級自動加上，這裡不要計算。
    .why = 少於十分，保持兩星；二百分，零星（農村《辦法》第26條）。

fact-village_on = 其中最後一件發生在哪一天？
    .name = 村裡最後一件
    .help = 最近一次扣分或直接判零星的日期。
    .why = 一切都算到當年12月31日（農村《辦法》第30條）。

fact-village_goes_on = 那天之後還在持續嗎？
    .name = 持續的行為
    .help = 例如沒有拆除的建築。一次性行為答「否」。
    .why = 沒有糾正的，轉入下一年（農村《辦法》第30條）。

fact-village_corrected = 是否已糾正？
    .name = 村裡的糾正
    .help = 糾正的日期。
    .why = 它使轉入下一年停止；在同一年內並作出承諾的，可以替代直接判零星（農村《辦法》第30條、第33條）。
    .step = 村民糾正

fact-village_pledge = 村民是否作出了信用承諾？
    .name = 村民的信用承諾
    .help = 信用承諾。
    .why = 這是信用修復的第二個條件（農村《辦法》第33條）。
    .step = 村民作出信用承諾

fact-village_repair_granted = 村裡是否已用扣分替代直接判零星？
    .name = 村裡准予信用修復
    .help = 直接判零星改為扣60分。
    .why = 村裡可以這樣做，但不是必須（農村《辦法》第33條）。
    .step = 村裡用扣60分替代直接判零星

fact-praise_request = 村民是否書面要求刪除自己的表彰、志願服務或捐贈？
    .name = 刪除表彰的要求
    .help = 指村民不想記錄的好事。
    .why = 應當在三個工作日內刪除（農村《辦法》第20條）。
    .step = 村民要求刪除

fact-rongcheng_report = 據說適用了關於榮成所報導的哪條規則？
    .name = 報導的信訪人規則
    .help = 一家報紙在2019年2月報導了2018年7月的一項規定。其文本沒有找到。
    .why = 它只作為報導列出。不據此計算日期（CHN106377.E第3.2節）。
fact-rongcheng_report-none = 都不是
fact-rongcheng_report-near-a-meeting = 在中央或地方重大會議場所附近信訪
fact-rongcheng_report-sensitive-area = 在北京的「敏感地區」信訪
fact-rongcheng_report-foreign-media = 「鬧事」並被互聯網和外國媒體利用

fact-score_wrong = 積分所依據的記錄有沒有問題？
    .name = 記錄的錯誤
    .help = 事實錯誤、有遺漏、已失效的仍在計算，或者侵害本人權益。
    .why = 這樣可以提出異議（山東《條例》第39條；農村《辦法》第19條）。

fact-objection_received = 是否已收到異議？
    .name = 異議的收到
    .help = 由信用平台或信息提供單位收到；在村裡，由村或鎮街收到，口頭的也算。
    .why = 處理的期限由此起算（山東《條例》第39條第2款；農村《辦法》第19條第2款）。
    .step = 此人提出異議

fact-longer_time = 核查是否需要其他單位協助？
    .name = 較長的期限
    .help = 平台的答覆會寫明。
    .why = 由三個工作日延至七個工作日（山東《條例》第39條第2款）。

fact-objection_upheld = 異議是否被認定成立？
    .name = 異議成立
    .help = 書面答覆這樣寫。
    .why = 之後應當更正記錄。
    .step = 機關認定異議成立

fact-restored = 預設等級是否已恢復？
    .name = 等級的恢復
    .help = 記錄重新顯示A級或兩星的日期。
    .why = 以較低等級為依據的後果隨它結束。
    .step = 記錄重新顯示預設等級

## 未決的法律問題

reading-repaired-grade = 信用修復後仍扣50、60或80分。這是哪個等級？按分數段，950、940或920是B；同一條又把修復後的記錄稱為A。
reading-repaired-grade-points-decide = 看分數：失效之前是B
reading-repaired-grade-repaired-means-a = 立即是A，因為第8條對已修復的記錄這樣說

reading-repair-points-from = 替代直接判級的扣分保留兩年。從何時起算？
reading-repair-points-from-repair = 從信用修復起，扣分由它產生
reading-repair-points-from-conduct = 從原信息形成日起，與每一項一樣

reading-b-after-repair-from = 信訪人的D修復後成為B。這個B的兩年從何時起算？
reading-b-after-repair-from-repair = 從信用修復起
reading-b-after-repair-from-conduct = 從原信息形成日起

reading-doubling = 重複的項在原減分分值基礎上加倍減分。是多少？
reading-doubling-second-counts-twice = 第二次扣表中分數的兩倍，與第一次並存
reading-doubling-twice-in-all = 兩次合計為表中分數的兩倍

reading-length-by = 加倍的扣分有效期也更長嗎？
reading-length-by-points-taken = 是：期限按實際扣的分數
reading-length-by-points-in-table = 否：期限按表中的分數

reading-direct-and-points = 直接判級按該等級的最低分計。其他扣分再加上去嗎？
reading-direct-and-points-side-by-side = 不加：直接判級和扣分是兩種並列的評定方式
reading-direct-and-points-added = 加：直接判定的B計850分，再扣一項就到C

reading-first-day = 信息形成日當天本身計算在內嗎？
reading-first-day-not-counted = 不算：像《民法典》那樣，從次日起算
reading-first-day-counted = 算：條文寫的是自……之日起，所以早一天屆滿

reading-village-carried-over = 在村裡，沒有改正的，有效期順延，直至整改完成年度。到底到什麼時候？
reading-village-carried-over-end-of-the-year-of-correction = 到那一年12月31日，因為每一項都隨年度結束
reading-village-carried-over-day-of-correction = 到糾正之日，但不早於第一年年底

## 解釋中使用的定義

define-in_district = 適用文登區的辦法
define-in_village = 適用文登農村的辦法
define-points_1 = 第一項扣分的分數
define-points_2 = 第二項扣分的分數，重複的加倍
define-points_3 = 第三項扣分的分數，重複的加倍
define-length_points_2 = 決定第二項有效多久的分數
define-length_points_3 = 決定第三項有效多久的分數
define-years_1 = 40分以下（含40分）一年，超過的兩年
define-years_2 = 40分以下（含40分）一年，超過的兩年
define-years_3 = 40分以下（含40分）一年，超過的兩年
define-lapse_1 = 第一項不再計算的起始日
define-last_day_1 = 第一項計算的最後一天
define-lapse_2 = 第二項不再計算的起始日
define-last_day_2 = 第二項計算的最後一天
define-lapse_3 = 第三項不再計算的起始日
define-last_day_3 = 第三項計算的最後一天
define-direct_years = B兩年，C三年，D五年
define-direct_last_day = 直接判級計算的最後一天
define-repairs_by_performing = 判決履行後，直接判級被替代
define-repairs_by_leave = 信用管理機構同意的，直接判級可以修復
define-d_becomes_b = 信用修復把這個D變為B
define-repaired = 直接判級已修復
define-repair_points = 信用修復後保留的扣分：50、60或80
define-repair_points_last_day = 這些扣分計算的最後一天
define-b_after_repair_over = 修復後的B已經結束
define-direct_lapsed = 直接判級未經修復而失效
define-items_leave_a = 仍有效的扣分最多40，即剩960分以上
define-items_and_repair_leave_a = 同上，並計入修復後保留的扣分
define-a_by_lapse = 因時間屆滿而為A級
define-a_after_repair = 信用修復後的A級
define-back_to_a = 恢復A級
define-direct_points = 直接判級所計的分數
define-items_total = 全部扣分合計
define-below_a = 等級低於A：有直接判級，或扣分超過40
define-can_be_repaired = 關於信用修復的條文提到該事由
define-all_points = 全部分數合計，含直接判級
define-b_points = 修復後的B所計的分數
define-out_of_c_by_lapse = 因時間屆滿而為B級或更好：最多剩150分扣分
define-out_of_c_by_repair = 信用修復後為B級或更好：最多剩150分扣分
define-out_of_c = B級或更好
define-out_of_d_by_lapse = 因時間屆滿而為C級或更好：最多剩400分扣分
define-out_of_d_by_repair = 信用修復後為C級或更好：最多剩400分扣分
define-out_of_d = C級或更好
define-village_last_day = 在村裡計算的最後一天
define-transferred = 因區裡降級而在村裡扣的分：50、80或100
define-village_total = 村裡今年扣分合計
define-direct_zero = 村民被直接判為零星
define-three_days = 三個工作日
define-seven_days = 七個工作日

## 途徑

path-lapse = 全部失效：恢復A級
    .what = 直接判級有效兩年（B）、三年（C）或五年（D）；40分以下（含40分）的扣分有效一年，超過的兩年。失效後仍留在檔案裡，但不再計算。沒有直接判級剩下、扣分最多40時，就恢復A級。這裡不計加分；加分只會使它更早。
path-after-repair = 信用修復之後：恢復A級
    .what = 失信被執行人履行了判決，或信用管理機構在其他事項上准予信用修復的，直接判級改為扣50、60或80分，保留兩年；信訪人的D則改為B。此人是立即為A，還是在這些分失效之前為B，是文本中未決的問題。
path-repair-by-leave = 向信用管理機構申請信用修復
    .what = 信訪人簽署承諾書並遵守一定期限（沒有寫明多長）的，可以准予信用修復；類似事項的其他人也可以。信用管理機構不是必須准予，算不出日期。
path-bonus = 加分
    .what = 導致直接判級的行為糾正之後，加分可以提高積分和等級；在此之前只作記錄。能加多少取決於表彰和善行，這裡不計算。
path-objection = 按省條例提出的異議成立
    .what = 文登的辦法提到糾錯的途徑，但沒有寫明。省條例寫明：收到異議的單位應當在三個工作日內處理，需要其他單位協助的七個工作日。
path-village-year-end = 年度結束：恢復兩星
    .what = 在村裡，一切最遲算到12月31日，每年重新從1000分、兩星開始。仍沒有糾正的，轉入以後，直到糾正的年度。
path-village-repair = 村裡可以用扣60分替代直接判零星
    .what = 同一年內糾正所拒絕的事並作出承諾的，直接判零星可以改為扣60分，即一星。村裡可以這樣做，但不是必須。
path-village-repair-request = 向村裡申請信用修復
    .what = 在有效期內，已糾正、獲准延期或作了解釋的村民可以申請信用修復。鼓勵志願服務和捐贈。沒有寫什麼時候必須准予。
path-village-objection = 在村裡提出的異議成立
    .what = 口頭、書面或在平台上，向村或鎮街提出。該項標註為有異議，原則上在七個工作日內答覆。異議成立的，應當更正、刪除或補充。

## 程序

procedure-objection = 按省條例提出異議
    .what = 向信用平台或信息提供單位提出。
procedure-objection-object = 此人隨時可以提出異議
procedure-objection-decide = 在三個工作日內核查處理並告知結果，需要其他單位協助的七個工作日

procedure-entering = 把信息錄入系統
    .what = 錄入遲了，並不使有效期更長。
procedure-entering-enter = 第一項應當在形成後一個月內錄入

procedure-village-objection = 在村裡提出異議
    .what = 口頭、書面或在平台上。
procedure-village-objection-tell = 可以糾正的，記錄的人應當在記錄時告知村民
procedure-village-objection-object = 村民提出異議
procedure-village-objection-decide = 通常在七個工作日內書面答覆，不予採納的說明理由

procedure-village-praise = 刪除表彰
    .what = 與扣分無關。
procedure-village-praise-delete = 村或鎮街在書面要求後三個工作日內刪除

## 後果

effect-grade-d = D級
effect-grade-c-or-lower = C級或更低
effect-grade-b-or-lower = B級或更低：不是預設的A
effect-village-zero-star = 村裡零星
effect-village-one-star-or-lower = 村裡一星或零星：少於預設的兩星
effect-publication = 分數和星級在村裡公開，扣分可能被公開批評
effect-village-fund = 村信用基金的獎勵減少或沒有（可能，由各村決定）
effect-honours = 不得評獎，不得入黨（可能，由各村決定）
effect-subsidies = 村裡的福利和補貼受限（可能，由各村決定；是否合法有疑問）
effect-village-affairs = 不得擔任村職務、參與村務（可能，由各村決定；是否合法有疑問）

## 說明

note-no-national-score = 沒有全國統一的評分：讀到的文本沒有一份把所有公民放在一個尺度上打分。積分只在個別地方，各有規則，不改變全國名單上的列入持續多久。
note-scores-may-not-punish = 從報導得知：2019年7月，國家發展和改革委員會一位副主任說，個人信用分可以用於獎勵，不可以用於懲戒，分低也不得限制基本公共服務和合法權利。這是政策表態，不是法律條文，但可以引用。
note-ground-needs-a-law = 從引文得知：自2020年12月起，國務院辦公廳的一份政策文件要求，只有依照法律、法規或者中央政策，才可以把行為認定為失信並懲戒。沒有這種依據的扣分事由，可以據此提出異議。
note-province-five-years = 上位規則：省條例列明什麼可以記為失信，要求每項懲戒都以法律和國家規則為依據，並在行為終止五年後結束使用一條信息。地方辦法不能超出它。
note-petitioners-protected = 上位規則：2022年《信訪工作條例》禁止任何人打擊報復信訪人。對違反規定的行為，它列出勸阻、批評、教育，以及治安管理法律的處罰；沒有列出積分或等級。這類事由作為歷史列出，不是建議。
note-transcription = 是怎樣讀到的：學生做的轉錄，不是官方副本。任何人據此行事之前，應當與區裡的副本核對。
note-before-2020 = 太早：這些辦法自2020年1月1日起施行。
note-bands = 文登的尺度：千分制，A為預設。轉錄丟失了起始分；這裡取1000，與分數段和農村辦法相合。AAA為1050以上，AA為1030以上，A為960以上，B為850以上，C為600以上，更低為D。所以扣40分以內仍是A，扣150分以內為B，扣400分以內為C。
note-repaired-but-which-grade = 同一條文裡的矛盾：辦法把修復後的記錄稱為A，但1000減50是950，950是B。兩種答案都列出。可以問信用管理機構按哪一種。
note-late-repair = 一個陷阱：修復得晚，剩下扣分的兩年可能比直接判級本來的期限還長。選定其中一條之前，先比較兩者。債務本身和法院的名單是另一回事。
note-repair-wording = 措辭不同：對個人和組織的負責人，要求「履行完畢」；關於組織的條款只寫「履行」。
note-petition-repair-length = 沒有寫明：沒有違反的期限沒有規定多長，信用管理機構可以准予信用修復，也可以不准予。對直接判定的B，沒有提到修復。
note-direct-grades = 直接判級怎麼算：B，例如酒後駕駛，或三級程序終結後繼續信訪；C，例如行政拘留、法院限制消費名單、行業黑名單；D，例如失信被執行人、故意犯罪。按該等級的最低分計：B為850，C為600；D沒有寫明分數。
note-petition-points = 分值表中的，作為歷史列出：越過區到威海市10，到省20，到北京50；重複網上投訴10；拒不推選代表10；不服從民警20；滯留機關，或把體弱者留在那裡20；答覆後不刪帖20；拉橫幅或喊口號30；誣告30；在機關聚集20，組織者50；煽動他人50；未經批准集會50；在重大會議附近50。
note-one-act-one-item = 不重複計算：一個行為符合多項的，只算一次，取直接判級或最高扣分；一件好事同樣。在有效期內重複同一類的，加倍。
note-half-year = 對沒有寫明時間單位的拖欠，每六個月算一項。
note-company-and-head = 相連的記錄：記在組織名下的，也按個人標準記在其法定代表人、負責人和直接責任人名下。
note-bonus-not-counted = 這裡不計加分。區或市級部門的有效一年，市或省級部門的兩年，省的三年，國家的五年，其他一年。導致直接判級的行為未糾正時，加分只作記錄。
note-archived = 期限過後，一項留在檔案裡，不再用於評定。
note-no-objection-article = 空白：區辦法承諾有糾錯途徑，卻沒有相應條文。省的信用條例填補了它。
note-stars = 農村的尺度：每年1000分；1060以上（不含）五星，1040以上（不含）四星，1020以上（不含）三星，990以上（不含）兩星（預設），800以上（不含）一星，800以下（含）零星。村裡可以增加五項加分和五項扣分，每項最多兩分。
note-transfer-from-the-district = 兩份記錄：區裡的降級，在村裡算B50分、C80分、D100分。其中任一項單獨就意味著一星。區裡的等級本身按自己的兩年、三年或五年。
note-direct-zero-grounds = 直接判零星的事由：黨員受處分或被追究責任；篡改或買賣信用數據；拒不改正被禁止的行為；無正當理由對抗、阻撓開展「中心工作」；其他嚴重違反村規。其中有的沒有法律依據；見關於上位規則的說明。
note-village-after-repair = 信用修復後，直接判零星改為60分：940分，到年底為一星。
note-not-rated = 當年不評定：學生、遷走的人、被調查的人，以及不適合評定的其他人。
note-household = 家庭事務：由戶主扣分。
note-district-bonus = 村裡12月31日的結果，在次年1月轉為區裡的分：五星15分，四星10分，三星2分。
note-village-archived = 期限過後，一項歸檔：不顯示、不查詢，也不再作為獎懲的依據。
note-rongcheng-texts = 榮成：知道四套規則（2016年、約2018年、約2019年、2021年），每套只知道最初幾條。它們適用於18週歲以上居民，等級從D到AAA。扣分有效多久、如何異議、如何修復，沒有找到：不知道。
note-rongcheng-bands = 未核實：常給榮成的分數段（AAA 1050、AA 1030、A 960、B 850、C 600），沒有在榮成的文本中讀到。它們是鄰近的文登的。
note-rongcheng-point-table = 榮成，取自約2019年一張表的開頭：合同違約20分，被訴敗訴50分，拖欠銀行每月10分，債務判決30分，拖延公用事業費20分，竊取水電氣60分，破壞設備100分。表的其餘部分沒有看到。
note-rongcheng-petition-fifty-points = 一家報紙報導，沒有其他佐證：按2018年7月的一項規定，在重大會議附近信訪扣50分。其文本沒有找到；扣分有效多久，不知道。
note-rongcheng-petition-grade-d = 一家報紙報導，沒有其他佐證：按2018年7月的一項規定，這自動導致D級。其文本沒有找到；該等級持續多久、如何離開，不知道。
note-rongcheng-and-wendeng = 一種解讀：鄰近的文登在2020年的辦法裡寫了幾乎同樣的規則：在重大會議附近扣50分，或經公安訓誡為C級；在禁止的場所，或滋事並被外國媒體利用，為D級。在那裡D有效五年，這類扣分兩年。榮成是否如此，沒有證據。
note-weihai-city = 威海市，取自一個沒有日期的應用程式頁面：預設1000；AAA從1150起，AA從1050起，A從1000起，B從950起，C從801起，D為800以下；18週歲以上居民。有效期、異議和修復：不知道。不要把這些分數段與文登的混淆。
note-hangzhou = 杭州，據報導：2018年11月16日推出；五檔（低於550、至600、至700、至750、以上）；只有經使用者授權；用於獎勵。較低一檔如何結束：不知道。背後的記錄適用浙江《條例》。
note-suining = 睢寧，據二手資料：2010年的辦法，同類中最早，從1000分開始，有等級。其文本、期限和何時結束，沒有看到：不知道。
note-suqian = 宿遷，據2018年報導：69項指標；舉例1360分為AAA；市民卡有優惠。分數段、有效期和修復：不知道。
note-wenzhou = 溫州只在2019年的報告中提到。沒有找到積分的文本：不知道。那裡的記錄適用浙江《條例》。
note-xiamen = 廈門，據報導：2018年年中推出；五檔；18週歲以上；用於獎勵；五個指數之一名為信用修復。數字、有效期和如何修復：不知道。
note-shenzhen = 深圳在2019年的報告中提到，但沒有找到給個人打分的辦法。那裡的記錄適用深圳社會信用《條例》。
note-shanghai-app = 上海的應用程式據報導是自願的，有獎勵，結果差也不懲戒。結果持續多久，不知道。該市的社會信用條例是另一回事：有懲戒，也有移出途徑。
note-elsewhere = 這個地方什麼都沒有讀到。請向當地信用管理機構索取規則：一項有效多久、如何異議、如何修復。

## 說法

claim-rongcheng-adds-little = China Law Translate談到榮成時寫道，積分制度對獎懲「其實沒有增加多少」，多數人可以不理會它。
    .check = 尚未定論。鄰近的文登2020年的辦法裡有真正的降級。

## 來源

source-wd-2020 = 《威海市文登區社會成員信用積分和信用評價管理辦法》（2020年）
    .short = 文登《辦法》
source-wd-points = 《個人信用信息評價標準》，文登《辦法》附件（2020年）
    .short = 文登分值表
    .part = 節
    .parts = 節
source-wdr-2020 = 《威海市文登區農村居民信用積分評價辦法》（2020年）
    .short = 文登農村《辦法》
source-sd-2020 = 《山東省社會信用條例》（2020年）
    .short = 山東《條例》
source-petitions-2022 = 《信訪工作條例》（2022年）
    .short = 2022年《信訪工作條例》
source-ndrc-2019 = 國家發展和改革委員會新聞發布會，2019年7月18日
    .short = 國家發展和改革委員會（2019年）
source-sc-49-2020 = 國務院辦公廳關於進一步完善失信約束制度構建誠信建設長效機制的指導意見（2020年）
    .short = 國辦2020年第49號
source-rc-rules = 榮成市個人信用規則（2016年、約2018年、約2019年、2021年）
    .short = 榮成規則
source-rc-bands = 常被報導的榮成分數段
    .short = 報導的榮成分數段
source-scmp-2019 = 《南華早報》2019年2月7日
    .short = 《南華早報》（2019年），據CHN106377.E
source-weihai-city = 威海市海貝分
    .short = 威海市應用程式
source-hangzhou = 杭州錢江分
    .short = 杭州
source-xiamen = 廈門白鷺分
    .short = 廈門
source-suqian = 宿遷西楚分
    .short = 宿遷
source-suining = 睢寧2010年的辦法
    .short = 睢寧
source-irb = 加拿大移民和難民委員會答覆CHN106377.E
    .short = CHN106377.E
    .part = 節
    .parts = 節
source-clt-rongcheng = Getting Rongcheng Right（China Law Translate）
    .short = China Law Translate
source-texts-read = 為本程式讀到的文本
    .short = 讀到的文本
source-civil-code = 《民法典》
    .short = 《民法典》
