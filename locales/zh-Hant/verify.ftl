# `delist rules verify` 所說的話。每項主張要麼成立，要麼不成立；`about` 和 `place` 是規則檔案中的名稱，保持原樣。

verify-pack = { $title }（{ $id }）
verify-holds = 成立：{ $claim }。{ $how }
verify-holds-not = 未能證明：{ $claim }。{ $how }
verify-claim-defined = 在每個案例中，每條規則都有答案，程式給出的答案與規則一致
verify-claim-way-off = 在每個案例中，總有一條移出途徑可以打開，或者有說明指出沒有已記載的途徑
verify-claim-alive = 每條途徑、步驟、後果、限制、說明、文本、定義、事實和讀法都至少在某個案例中起作用
verify-claim-in-order = 沒有任何截止日早於其所終結之事的開始
verify-claim-lifelong = 終身的限制不因任何期限而終止
verify-claim-versions = 文本前後相接，既無空檔，也無重疊
verify-claim-bands = 沒有數值落在兩檔之間，或同時落入兩檔
verify-claim-earlier-step = 提早採取步驟絕不會使途徑更晚打開，法律規定可能過早的除外
verify-claim-further-listing = 多一次列入絕不會使後果提前結束
verify-claim-unknown = 未知的事實絕不會使答案說得更多
verify-how-regions = { $regions ->
        [0] 這個規則包裡沒有這類規則。
       *[other] 按區域：{ $regions } 個區域，涵蓋所有案例{ $shown ->
            [0] 。
           *[other] ；其中 { $shown } 個以具體案例向程式詢問過。
        }
    }
verify-how-parts = 已逐一檢查規則包的全部 { $count } 個部分。
verify-how-cases = 在例案上以 { $count } 種方式試過，這不是證明。
verify-against = { $about }：{ $what }
verify-what-engine-differs = 程式給出的答案與規則不同
verify-what-no-way-off = 沒有途徑可以打開，也沒有說明指出這一點
verify-what-never-applies = 在任何例案中都不適用
verify-what-never-governs = 在任何例案中都不適用該文本
verify-what-never-asked-for = 沒有規則需要它
verify-what-never-used = 沒有規則使用它
verify-what-never-matters = 在任何例案中都不起作用
verify-what-due-before-open = 截止日早於途徑打開之日
verify-what-deadline-before-start = 截止日早於步驟開始之日
verify-what-end-before-beginning = 結束早於開始
verify-what-ends-all-the-same = 雖為終身，卻會結束
verify-what-gap = 其前有空檔
verify-what-overlap = 與相鄰者重疊
verify-what-earlier-is-later = 提早採取反而使途徑更晚打開
verify-what-never-too-early = 被寫明可能過早，卻從不過早
verify-what-ends-sooner = 多一次列入，某項後果反而提前結束
verify-what-unknown-says-more = 忘掉一項事實後，答案反而說得更多
verify-case = 能說明問題的案例：
verify-undecided = 未能判定：{ $about }
verify-mutants = 筆誤試驗：逐一改動 { $count } 處詞語。例案發現 { $caught } 處，警告發現 { $warned } 處，{ $refused } 處使規則包無法讀取，{ $survived } 處未被發現。
verify-survivor = { $place }：{ $was } → { $becomes } 未被發現
verify-sum = { $packs } 個規則包，{ $regions } 個區域：{ $wrong ->
        [0] 沒有反例
       *[other] { $wrong } 個反例
    }，{ $undecided ->
        [0] 沒有未判定的規則
       *[other] { $undecided } 條規則未能判定
    }。
verify-sum-mutants = { $viable } 處筆誤中發現 { $caught } 處：{ $share } %。
usage-not-proved = 規則中有未能證明之處（{ $count }）。
    .fix = 具體內容見上文；如有能說明問題的案例，也列在那裡。
usage-slips-unnoticed = 只有 { $share } % 的筆誤被發現，而承諾的是 { $promised } %。
    .fix = 未被發現的見上文：只要有一個例案寫明該條在那裡的規定，就能發現。
