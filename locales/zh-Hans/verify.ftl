# `delist rules verify` 所说的话。每项主张要么成立，要么不成立；`about` 和 `place` 是规则文件中的名称，保持原样。

verify-pack = { $title }（{ $id }）
verify-holds = 成立：{ $claim }。{ $how }
verify-holds-not = 未能证明：{ $claim }。{ $how }
verify-claim-defined = 在每个案例中，每条规则都有答案，程序给出的答案与规则一致
verify-claim-way-off = 在每个案例中，总有一条移出途径可以打开，或者有说明指出没有已记载的途径
verify-claim-alive = 每条途径、步骤、后果、限制、说明、文本、定义、事实和读法都至少在某个案例中起作用
verify-claim-in-order = 没有任何截止日早于其所终结之事的开始
verify-claim-lifelong = 终身的限制不因任何期限而终止
verify-claim-versions = 文本前后相接，既无空档，也无重叠
verify-claim-bands = 没有数值落在两档之间，或同时落入两档
verify-claim-earlier-step = 提早采取步骤绝不会使途径更晚打开，法律规定可能过早的除外
verify-claim-further-listing = 多一次列入绝不会使后果提前结束
verify-claim-unknown = 未知的事实绝不会使答案说得更多
verify-how-regions = { $regions ->
        [0] 这个规则包里没有这类规则。
       *[other] 按区域：{ $regions } 个区域，涵盖所有案例{ $shown ->
            [0] 。
           *[other] ；其中 { $shown } 个以具体案例向程序询问过。
        }
    }
verify-how-parts = 已逐一检查规则包的全部 { $count } 个部分。
verify-how-cases = 在例案上以 { $count } 种方式试过，这不是证明。
verify-against = { $about }：{ $what }
verify-what-engine-differs = 程序给出的答案与规则不同
verify-what-no-way-off = 没有途径可以打开，也没有说明指出这一点
verify-what-never-applies = 在任何例案中都不适用
verify-what-never-governs = 在任何例案中都不适用该文本
verify-what-never-asked-for = 没有规则需要它
verify-what-never-used = 没有规则使用它
verify-what-never-matters = 在任何例案中都不起作用
verify-what-due-before-open = 截止日早于途径打开之日
verify-what-deadline-before-start = 截止日早于步骤开始之日
verify-what-end-before-beginning = 结束早于开始
verify-what-ends-all-the-same = 虽为终身，却会结束
verify-what-gap = 其前有空档
verify-what-overlap = 与相邻者重叠
verify-what-earlier-is-later = 提早采取反而使途径更晚打开
verify-what-never-too-early = 被写明可能过早，却从不过早
verify-what-ends-sooner = 多一次列入，某项后果反而提前结束
verify-what-unknown-says-more = 忘掉一项事实后，答案反而说得更多
verify-case = 能说明问题的案例：
verify-undecided = 未能判定：{ $about }
verify-mutants = 笔误试验：逐一改动 { $count } 处词语。例案发现 { $caught } 处，警告发现 { $warned } 处，{ $refused } 处使规则包无法读取，{ $survived } 处未被发现。
verify-survivor = { $place }：{ $was } → { $becomes } 未被发现
verify-sum = { $packs } 个规则包，{ $regions } 个区域：{ $wrong ->
        [0] 没有反例
       *[other] { $wrong } 个反例
    }，{ $undecided ->
        [0] 没有未判定的规则
       *[other] { $undecided } 条规则未能判定
    }。
verify-sum-mutants = { $viable } 处笔误中发现 { $caught } 处：{ $share } %。
usage-not-proved = 规则中有未能证明之处（{ $count }）。
    .fix = 具体内容见上文；如有能说明问题的案例，也列在那里。
usage-slips-unnoticed = 只有 { $share } % 的笔误被发现，而承诺的是 { $promised } %。
    .fix = 未被发现的见上文：只要有一个例案写明该条在那里的规定，就能发现。
