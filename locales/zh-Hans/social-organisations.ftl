# 社会组织的两份名单：读者看到的全部文字。
# 逻辑在rules/social-organisations/pack.toml；那里的每个id在这里有对应的文字。

title = 社会组织的名单（活动异常名录、社会组织严重违法失信名单）
    .short = 社会组织
about = 民政部门对社会团体、基金会和社会服务机构有两份名单：活动异常名录和严重违法失信名单。其依据的令只读到开头。这里说的都是他人的报道，没有一条途径写明民政部门到哪一天为止必须办理。
keeper = 民政部门
look-for = 社会组织信用信息公示平台上的“列入活动异常名录”或“列入严重违法失信名单”，或者民政局写有这些字样的决定。

actor-authority = 民政部门
actor-person = 社会组织

group-listing = 关于这次列入，知道些什么？
group-since = 此后发生了什么？

fact-record = 社会组织在两份名单中的哪一份上？
    .name = 两份名单中的哪一份
    .help = 前一份（活动异常名录）针对没有报送年报、通过登记地址联系不上等情形；后一份（严重违法失信名单）针对严重违法。
    .why = 移出的途径不同。
fact-record-abnormal = 活动异常名录
fact-record-serious = 严重违法失信名单

fact-listed_on = 社会组织是哪一天列入的？
    .name = 列入
    .help = 决定上或网站上的日期。只知道年月或年份，也可以回答。
    .why = 据报道，两年从这一天起算。

fact-ground = 如果是严重违法失信名单：因为什么列入？
    .name = 列入严重违法失信名单的事由
    .help = 对活动异常名录，这个问题没有意义。
    .why = 据报道，因两年活动异常列入的，要先改正原来的情形；登记被吊销、撤销的，只有注销登记才有用。
fact-ground-two-years-abnormal = 在活动异常名录上两年
fact-ground-registration-revoked = 登记证书被吊销，或成立登记被撤销
fact-ground-other = 其他事由

fact-relapse = 列入以后，是否又出现新的列入情形？
    .name = 新的列入情形
    .help = 例如又没有报送年报。填最近一次的日期。
    .why = 据报道，这时名单上的时间重新计算。
    .step = 出现新的列入情形

fact-put_right = 社会组织是否已改正导致列入的情形？
    .name = 情形的改正
    .help = 年报已报送，检查要求已落实，地址已变更。
    .why = 据报道，没有改正，就没有什么使活动异常名录的列入结束。
    .step = 社会组织改正导致列入的情形

fact-asked = 社会组织是否已申请移出？
    .name = 移出的申请
    .help = 向登记管理机关申请。
    .why = 据报道，严重违法失信名单需要申请；另一份名单，报道没有说。
    .step = 社会组织申请移出

fact-error_found = 民政部门是否已认定列入有误？
    .name = 认定列入有误
    .help = 社会组织可以提出异议，民政部门核实。
    .why = 据报道，有误的应当及时更正。
    .step = 民政部门认定列入有误

fact-deregistered = 社会组织是否已注销登记？
    .name = 社会组织的注销登记
    .help = 登记被吊销或撤销之后的注销登记。
    .why = 据报道，这时民政部门把它移出名单。
    .step = 社会组织注销登记

fact-deleted = 实际上是否已移出名单？
    .name = 移出名单
    .help = 决定上或网站上的日期。
    .why = 列入带来的后果随之结束。
    .step = 列入被移出名单

reading-request-needed = 活动异常名录上的社会组织，是否必须申请才移出？
reading-request-needed-needed = 是，与严重违法失信名单一样
reading-request-needed-not-needed = 不是，民政部门主动移出

reading-full-years = 满两年是什么时候？
reading-full-years-next-day = 最后一天过完时，即第二天
reading-full-years-same-day = 日期相同的那一天

define-two_years_from_listing = 自列入起满两年
define-two_years_from_relapse = 自新的列入情形起满两年
define-two_years_over = 满两年没有新的列入情形

path-put-right = 改正导致列入的情形
    .what = 据报道，活动异常名录上的社会组织，符合条件后应当及时移出。天数不明。
path-two-years = 两年没有新的列入情形，并提出申请
    .what = 据报道，严重违法失信名单上的社会组织，满两年没有新的列入情形的，可以申请移出。因两年活动异常列入的，还要改正那些情形。民政部门是否必须同意，不知道。
path-deregistered = 社会组织注销登记
    .what = 据报道，登记被吊销或撤销的社会组织，注销登记后移出严重违法失信名单。
path-mistake = 更正错误
    .what = 据报道，社会组织可以提出异议；民政部门认定有误的，及时更正。

effect-publication = 列入信息向所有人公示
effect-joint-sanctions = 民政部门及其请求的其他机关，可以对社会组织采取惩戒措施

note-moved-to-the-serious-list = 据报道，在活动异常名录上满两年的，转入严重违法失信名单。
note-counted-anew = 据报道，列入期间出现新的列入情形的，时间重新计算。
note-order-not-read = 民政部第60号令只能读到第7条。没有查阅该令，不应依据这里的任何内容。

assume-no-new-reason = 没有新的列入情形

source-mca-60 = 《社会组织信用信息管理办法》（民政部令第60号，2018年）
    .short = 2018年第60号令
source-report-2018 = 关于第60号令的新闻报道（央视网，2018年）
    .short = 2018年新闻报道
source-guide-2020 = 学会工作指南，第51问（2020年）
    .short = 2020年指南
source-summary-2023 = 未署名的移出规则摘编
    .short = 未署名摘编
source-civil-code = 《民法典》
    .short = 《民法典》
