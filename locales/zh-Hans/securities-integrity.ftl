# 证券期货市场诚信档案：读者看到的全部文字。
# 逻辑在rules/securities-integrity/pack.toml；那里的每个id在这里有对应的文字。

title = 证券期货市场诚信档案
    .short = 证券诚信档案
about = 中国证券监督管理委员会（证监会）为证券期货市场的每个参与者建立档案，投资者也包括在内。违法失信信息的效力期限为三年；处罚、市场禁入、犯罪和较大赔偿为五年，从处理执行完毕之日起算。没有什么可以提前修复。市场禁入另有自己的期限，与它并行。
keeper = 证券监管机构
look-for = 中国证券监督管理委员会或其派出机构（证监局）的决定：行政处罚决定书、市场禁入决定书、监督管理措施（例如警示函），或者其证券期货市场失信记录查询平台上的记录。

## 问题分组

group-record = 档案里有什么？
group-ban = 关于市场禁入，知道些什么？
group-validity = 记录对吗？是否被争议过？

## 事实

fact-decided_on = 决定是哪一天作出的？
    .name = 记录所依据的决定
    .help = 处罚决定、判决、禁入决定或措施上的日期。只知道年月或年份，也可以回答。
    .why = 记录以它为依据；2018年7月以前适用更早的规则。

fact-kind = 是哪一种记录？
    .name = 记录的种类
    .help = 有几条的，一次看一条。罚款加市场禁入是两条记录。
    .why = 四种的效力期限为五年，其他都是三年（《诚信办法》第13条第1款）。
fact-kind-penalty = 因违反证券期货法律受到的行政处罚
fact-kind-market-ban = 市场禁入
fact-kind-crime = 因证券期货违法受到的刑事处罚
fact-kind-liability = 判决承担较大赔偿责任（证券期货市场的侵权或违约）
fact-kind-measure = 监督管理措施，例如警示函
fact-kind-promise-or-discipline = 未履行公开承诺，或者受到交易所、协会的纪律处分
fact-kind-other = 其他记录

fact-completed_on = 决定是否已执行完毕？
    .name = 决定执行完毕
    .help = 要求的最后一件事已经做完：罚款全部缴清，刑罚执行完毕，赔偿付清。市场禁入的，这里留空；它的期限在下面问。
    .why = 三年或五年从这时才开始（《诚信办法》第13条第3款）。
    .step = 当事人把决定执行完毕

fact-special_publication = 证券监管机构是否把此人作为严重失信专门公示？
    .name = 专项公示
    .help = 指失信记录查询平台上的专项公示。
    .why = 自公示起一年（《诚信办法》第15条第2款）。
    .step = 证券监管机构对此人作专项公示

fact-ban_kind = 决定规定了哪些市场禁入？
    .name = 市场禁入的种类
    .help = 不得从事证券业务、不得担任董事、监事、高级管理人员，或者不得交易证券，或者两者都有。没有禁入的，一项都不选。
    .why = 它们的期限不同（2021年《禁入规定》第4条、第7条）。
fact-ban_kind-posts-and-business = 不得从事证券业务和担任发行人的职务
fact-ban_kind-trading = 不得交易证券

fact-ban_for_life = 业务和职务的禁入，是不是终身的？
    .name = 终身禁入
    .help = 决定写明“终身”。
    .why = 在八种情形下，情节严重的可以终身禁入（2021年《禁入规定》第7条）。

fact-ban_years = 业务和职务的禁入是几年？
    .name = 业务和职务禁入的年数
    .help = 决定上的数字：三年至五年，或六年至十年。
    .why = 年数满了，禁入就结束。

fact-trading_ban_years = 交易的禁入是几年？
    .name = 交易禁入的年数
    .help = 决定上的数字，最多五年。
    .why = 年数满了，禁入就结束（2021年《禁入规定》第7条第2款）。

fact-ban_served_on = 禁入决定是哪一天送达此人的？
    .name = 禁入决定的送达
    .help = 禁入自下一个工作日起应当遵守，交易禁入自下一个交易日起。
    .why = 按一种读法，期限从这一天起算（2021年《禁入规定》第5条、第6条、第16条）。

fact-ban_repeated = 此前五年内，此人是否受过两次以上处罚，或者被禁入过？
    .name = 多次处罚或以前的禁入
    .help = 指证券监管机构的处罚或禁入。
    .why = 这时情节严重的可以终身禁入（2021年《禁入规定》第7条第1款第6项）。

fact-ban_conduct_before_2021 = 行为是否在2021年7月19日以前结束？
    .name = 2021年7月19日以前的行为
    .help = 看行为，不看决定。
    .why = 这时适用更早的规则，除非新的规则更轻（2021年《禁入规定》第17条）。

fact-ban_lifted = 禁入是否已被撤销或变更？
    .name = 禁入的撤销
    .help = 请填禁入停止的日期。
    .why = 禁入的依据被撤销的，证券监管机构撤销或变更禁入（2021年《禁入规定》第12条）。
    .step = 证券监管机构撤销禁入

fact-basis_annulled = 记录所依据的决定是否已被撤销或变更？
    .name = 记录所依据的决定的撤销
    .help = 由行政复议、法院或作出决定的机关作出（撤销、变更）。
    .why = 这时应当删除或修改记录（《诚信办法》第12条）。
    .step = 记录所依据的决定被撤销

fact-data_wrong = 记录是否有重大、明显的错误，本不应存在？
    .name = 记录的重大明显错误
    .help = 例如认错了人，或者决定并不存在。金额之类的细节错误也应当更正，但记录仍然保留；这时请答“否”。
    .why = 这时证券监管机构应当更正（《诚信办法》第21条）。

fact-correction_received = 证券监管机构是否已收到更正申请？
    .name = 收到更正申请
    .help = 向证监会提出，一般向其派出机构提出（第45条）。
    .why = 证券监管机构有十五个工作日（《诚信办法》第21条第2款）。
    .step = 当事人申请更正记录

fact-query_received = 证券监管机构是否已收到查询本人记录的申请？
    .name = 查询记录的申请
    .help = 查询本人的记录，只要申请和身份证明。
    .why = 在五个工作日内答复（《诚信办法》第19条）。
    .step = 当事人申请查询记录

fact-decision_served = 决定是哪一天送达的？
    .name = 决定的送达
    .help = 送达回证上的日期。
    .why = 行政复议和行政诉讼的期限从此时起算。

fact-deleted = 这条记录是否已删除，或者不再显示？
    .name = 这条记录的结束
    .help = 不论什么原因，别人都再也看不到它。
    .why = 记录带来的后果随之结束。

## 未决的法律问题

reading-completion-of-a-ban = 市场禁入什么时候算执行完毕，使记录的五年开始？
    .name = 禁入什么时候执行完毕
reading-completion-of-a-ban-end-of-term = 期限届满时；终身禁入永远不会执行完毕
reading-completion-of-a-ban-delivery = 送达并开始遵守时
reading-ban-start = 市场禁入的期限从哪一天起算？《规定》没有说。
    .name = 禁入的起点
reading-ban-start-decision = 从决定起
reading-ban-start-delivery = 从送达起，这时应当开始遵守
reading-first-day = 起算当天，本身算不算在内？
    .name = 起算当天算不算
reading-first-day-not-counted = 不算在内
reading-first-day-counted = 算在内
reading-makeup-days = 因放假调休而上班的星期六或星期日，是不是工作日？
    .name = 调休上班日
reading-makeup-days-counted = 是，算工作日
reading-makeup-days-not-counted = 不是，只有星期一至星期五算
reading-use-after-the-term = 三年或五年之后，记录不再向别人显示。证券监管机构自己还能使用吗？文本只提到效力。
    .name = 期限之后的使用
reading-use-after-the-term-ends-with-the-term = 不能，它不再有任何效力
reading-use-after-the-term-not-said = 文本没有说明

## 定义

define-five_year_kind = 属于五年的一类记录
define-ban_start = 禁入开始
define-ban_from = 禁入的时间从这里起算
define-posts_ban_end = 业务和职务的禁入结束
define-trading_ban_end = 交易的禁入结束
define-ban_carried_out = 禁入执行完毕
define-carried_out = 决定执行完毕
define-carried_out_from = 记录的时间从这里起算
define-term_end = 三年或五年届满
define-fifteen_days = 十五个工作日
define-five_days = 五个工作日
define-use_end = 不得再使用记录

## 离开档案的途径

path-term-over = 三年或五年期满
    .what = 此后，记录不再公开，也不再向其他查询的人显示；本人仍可以看到。不需要谁申请。时间只从决定执行完毕开始，所以罚款没有缴清的，时间还没有开始。
path-basis-annulled = 记录所依据的决定被撤销
    .what = 决定被依法撤销或变更的，证券监管机构应当删除或修改记录。没有规定天数；申请更正则有天数。
path-correction = 错误的记录得到更正
    .what = 对重大、明显的错误，当事人随时可以申请更正。证券监管机构应当在十五个工作日内处理，确有错误的应当更正。毫无依据的记录因此消失；只是细节错误的，只更正细节。
path-correction-after-annulment = 撤销之后申请更正
    .what = 决定已被撤销而记录仍在的，申请更正使证券监管机构有十五个工作日的时限。

## 程序

procedure-correction = 申请更正
    .what = 向证监会或其派出机构提出。
procedure-correction-ask = 当事人申请更正，随时可以
procedure-correction-handle = 证券监管机构在十五个工作日内处理并告知结果
procedure-query = 查看本人的记录
    .what = 每个人都可以申请查看本人的记录，期限届满之后也可以。只可以收取复制的成本费。
procedure-query-answer = 证券监管机构在五个工作日内答复
procedure-ban-after-annulment = 依据失效后撤销禁入
    .what = 对同一行为的判决或处罚被撤销或变更，禁入因此失去依据的，证券监管机构撤销或变更禁入。没有规定天数。
procedure-ban-after-annulment-change-the-ban = 证券监管机构撤销或变更禁入
procedure-review = 对决定提出争议
    .what = 按行政复议和行政诉讼的一般法律。特别法律可以规定不同的期限。
procedure-review-ask-reconsideration = 当事人在六十日内申请行政复议
procedure-review-sue = 或者当事人在六个月内提起行政诉讼

## 后果

effect-publication = 处罚、禁入、未履行承诺或纪律处分，任何人都可以在证券监管机构的查询平台上查到
effect-special-publication = 专项公示把此人写为严重失信
effect-queries-by-others = 发行人、证券公司和其他人可以查看记录，一般要经本人同意
effect-approvals-and-qualifications = 证券监管机构审批许可、决定新业务试点时，要查看记录，并可以作为考量
effect-posts-in-the-market = 发行人、经纪机构和基金聘用前应当查看记录，专业委员会可以不聘任此人
effect-margin-and-pledged-trading = 经纪机构开户时要查看记录，融资融券时可以参考
effect-inspections = 证券监管机构可以增加检查

## 期满不能解除的

bar-securities-market-ban = 在决定写明的期限内，不得从事证券业务和担任发行人的职务：三年至五年、六年至十年或终身
bar-securities-trading-ban = 在决定写明的期限内，不得交易证券：最多五年

## 说明

note-no-repair = 《办法》没有提前结束：承诺和良好表现都不能缩短三年或五年。
note-clock-starts-with-completion = 容易弄错：时间从决定执行完毕之日起算，不从决定起算。缴款晚，记录就留得久。
note-own-record-stays = 期限届满后，记录不销毁：本人仍可以看到。
note-other-terms = 其他法律、证券监管机构的其他规则，或者其他部门对自己的记录，可以规定不同的期限，这时按它们的规定。档案里来自其他机关的记录，应当对照那些机关的规则。
note-public-list-is-another = 同时有三个时钟：专项公示自公示起一年，记录自执行完毕起三年或五年，禁入按自己的期限。一个结束，不结束其他。对未缴的罚款和未履行的公开承诺，国家信用平台有自己的规则。
note-ban-and-record = 市场禁入会公布，也会记录；记录结束，禁入不结束；禁入结束，记录也不结束。
note-life-for-repeats = 多次较轻的违法：对五年内受过两次以上处罚或被禁入过的人，情节严重的，证券监管机构可以终身禁入。但不是必须。
note-ban-length = 需要核对：2021年《规定》中，业务和职务的禁入是三年至五年、六年至十年或终身。
note-older-conduct = 在2021年7月19日以前结束的行为，适用更早的禁入规则，除非新的规则对此人更轻。更早的规则在这里没有比较。
note-older-record = 记录在2018年7月《办法》以前。之前的试行办法没有读到，对那时的记录，这里一无所知。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。对行政复议来说，这写在2024年起施行的法律里。
note-freshness = 内容有多新：所读的副本把两份文本都标为有效。不能排除以后有变化。

## 对将来的假定

assume-no-other-term = 没有其他法律或规则对这条记录规定不同的期限

## 来源

source-integrity-2018 = 《证券期货市场诚信监督管理办法》（中国证券监督管理委员会，2018年，2020年修正）
    .short = 《诚信办法》
source-market-ban-2021 = 《证券市场禁入规定》（2021年）
    .short = 2021年《禁入规定》
source-securities-2019 = 《证券法》（2019年修订）
    .short = 《证券法》
source-civil-code = 《民法典》
    .short = 《民法典》
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-administrative-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-working-time-1995 = 《国务院关于职工工作时间的规定》（1995年）
    .short = 1995年《职工工作时间规定》
