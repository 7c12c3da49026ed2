# 医疗保险中暂停联网结算：读者看到的全部文字。
# 逻辑在rules/medical-insurance/pack.toml；那里的每个id在这里有对应的文字。

title = 暂停医疗费用联网结算
    .short = 医疗保险
act = 结束暂停
gone = 暂停结束
was = 暂停已结束
about = 参保人滥用医疗保障基金的，三个月至十二个月内要在医院自己付清全部费用，基金应付的部分不再直接结算。这是针对一个人的措施，不是名单。2026年4月以来，几个月取决于基金的损失。没有文本使它提前结束；它自行结束。
keeper = 医疗保障行政部门
look-for = 决定由医疗保障局作出，写有“暂停医疗费用联网结算”和月数；此人不配合调查的，写有“拒不配合调查”。

actor-person = 参保人
actor-authority = 医疗保障行政部门
actor-court = 复议机关或法院

## 问题分组

group-suspension = 关于暂停，知道些什么？
group-investigation = 调查进展如何？其间垫付的费用怎样了？
group-remedies = 关于救济途径和暂停的结束，知道些什么？

## 事实

fact-suspended_from = 从哪一天起暂停联网结算？
    .name = 暂停的开始
    .help = 决定写明的第一天；没有写明的，填决定的日期。只知道年月或年份，也可以回答。
    .why = 月数从这一天起算。这个日期也说明是否适用2026年4月的固定月数。

fact-basis = 因为什么暂停？
    .name = 暂停的事由
    .help = 滥用：将医疗保障凭证交由他人冒名使用、重复享受医疗保障待遇、转卖药品牟利。故意骗取医疗保障基金（骗保）：以骗取基金为目的做这些事并造成基金损失，或者冒用他人凭证、伪造材料。不配合：涉嫌骗保而拒不配合调查。
    .why = 每一种的结束不同（2021年《条例》第30条、第41条；2026年《细则》第19条、第33条）。
fact-basis-misuse = 滥用，造成损失
fact-basis-intended-fraud = 故意骗保
fact-basis-no-cooperation = 不配合调查

fact-stated_months = 决定写了几个月？
    .name = 决定写明的月数
    .help = 三个月至十二个月。
    .why = 2026年4月以前，由主管机关在这个幅度内决定（2021年《条例》第41条第1款）。

fact-loss = 基金损失多少元（人民币）？
    .name = 基金的损失
    .help = 决定中责令退还的金额。从1000元起，每100元增加一个月。
    .why = 2026年4月以来，它决定月数（2026年《细则》第33条）。
fact-loss-under-1000 = 不到1000元
fact-loss-from-1000 = 1000元以上，不到1100元
fact-loss-from-1100 = 1100元以上，不到1200元
fact-loss-from-1200 = 1200元以上，不到1300元
fact-loss-from-1300 = 1300元以上，不到1400元
fact-loss-from-1400 = 1400元以上，不到1500元
fact-loss-from-1500 = 1500元以上，不到1600元
fact-loss-from-1600 = 1600元以上，不到1700元
fact-loss-from-1700 = 1700元以上，不到1800元
fact-loss-from-1800 = 1800元以上，不到1900元
fact-loss-from-1900 = 1900元以上

fact-conduct_before_april_2026 = 滥用行为本身是否发生在2026年4月1日以前？
    .name = 2026年4月以前的滥用
    .help = 看行为的日期，不看决定的日期。
    .why = 固定的月数从那一天起施行，对更早的行为没有说明（2026年《细则》第46条）。

fact-cooperated = 此人是否已开始配合调查？
    .name = 配合调查
    .help = 例如前来接受询问，说明就医情况，或者提交所要求的材料。
    .why = 因不配合调查的暂停，只持续到此人配合为止（2026年《细则》第19条）。
    .step = 参保人配合调查

fact-cleared = 调查是否认定没有骗保？
    .name = 认定没有骗保
    .help = 医疗保障行政部门结束调查，认定没有骗保。
    .why = 这时费用按规定结算（2021年《条例》第30条第2款）。
    .step = 医疗保障行政部门认定没有骗保

fact-claim_received = 经办机构是否已收到其间全额垫付费用的报销申请？
    .name = 垫付费用的报销申请
    .help = 附收据、费用清单、诊断证明和病历。
    .why = 经办机构有三十个工作日（2023年《社会保险经办条例》第20条第2款）。
    .step = 参保人申请报销其间垫付的费用

fact-annulled = 决定是否已在行政复议中或被法院撤销？
    .name = 决定的撤销
    .help = 撤销暂停的行政复议决定或判决。
    .why = 对它两种救济途径都可以用（2021年《条例》第31条）。
    .step = 决定在行政复议中或被法院撤销

fact-decision_served = 决定是哪一天送达的？
    .name = 决定的送达
    .help = 当事人收到决定的日期，或者以其他方式知道它的日期。
    .why = 行政复议和行政诉讼的期限从知道决定起算。

fact-resumed = 现在又可以联网结算了吗？
    .name = 联网结算的恢复
    .help = 只有实际上恢复了才算。
    .why = 已经过去的，不再需要途径。
    .step = 联网结算恢复

## 未决的法律问题

reading-older-conduct = 滥用在2026年4月以前，暂停在此之后。是否适用固定的月数？《细则》对此没有条文。
reading-older-conduct-fixed-months = 是，适用固定的月数
reading-older-conduct-three-to-twelve = 不，只适用三个月至十二个月的幅度

reading-decision-or-table = 决定写的月数与《细则》不同，以哪一个为准？
reading-decision-or-table-table = 按《细则》得出的月数
reading-decision-or-table-decision = 决定写明的月数，直到它被变更

reading-first-day = 暂停的第一天，本身算不算在内？
reading-first-day-not-counted = 不算在内
reading-first-day-counted = 算在内

## 定义

define-fixed_months_apply = 适用固定的月数
define-loss_below = 损失不到1000元
define-end_by_the_table = 按损失得出的月数结束
define-end_by_the_decision = 决定写明的月数结束
define-corresponding_day = 月数结束
define-suspension_end = 暂停结束
define-months_differ = 决定写的月数与《细则》不同

## 结束暂停的途径

path-months-over = 月数期满
    .what = 暂停在最后一天自行结束，不需要谁申请。月数取决于基金的损失或决定。另外还责令退还损失，但没有文本把退还作为结束的条件。
path-cooperation = 参保人配合调查
    .what = 因不配合调查的暂停，只持续到此人配合为止。文本没有规定多少天内恢复联网结算。
path-cleared = 调查认定没有骗保
    .what = 没有骗保的，费用按规定结算。有骗保的，改为按月数暂停。
path-revoked = 决定在行政复议中或被法院撤销
    .what = 主管机关应当告知当事人两种救济途径。决定被撤销的，暂停就不再存在。

## 程序

procedure-reimbursement = 垫付费用的报销
    .what = 因不配合调查被暂停期间，此人全额垫付费用，之后可以申请报销基金应付的部分。
procedure-reimbursement-ask = 附收据和病历等材料，向经办机构申请基金应付的部分
procedure-reimbursement-pay = 审核申请并办结

procedure-remedies = 行政复议和行政诉讼
    .what = 作出决定之前，主管机关应当听取当事人的意见；决定中应当写明两种救济途径。期限按一般法律的规定。
procedure-remedies-reconsideration = 对决定申请行政复议
procedure-remedies-lawsuit = 没有申请行政复议的，对决定提起行政诉讼

## 后果

effect-direct-settlement = 要先付清全部费用，不与基金联网结算
effect-credit-measures = 主管机关决定的，对凭证、费用和异地就医加强核查，没有规定期限

## 说明

note-not-a-list = 这不是名单：它是关于付款的措施，不限制出行和任职。报告中说到列入、删除的地方，指的是暂停和它的结束。
note-no-early-end = 没有文本因退还、承诺或表现良好而缩短这些月数。
note-costs-meanwhile = 文本暂停的是联网结算。它们没有明说，事后凭收据能否申请基金应付的部分。一般规则允许特殊情况下手工报销；值得向经办机构询问。
note-below-one-thousand = 《细则》只从1000元的损失起写明月数。它的上位法《条例》规定三个月至十二个月，没有起点。损失更小的是否可以暂停，值得问一问。
note-months-differ = 决定写的月数，与按《细则》由损失得出的不同。值得向主管机关指出，也可以据此使用救济途径。
note-minor-or-first-time = 轻微滥用、及时改正、没有造成危害后果的，不予处罚；两年内初次、危害后果轻微并及时改正的，可以不予处罚。暂停在这里是不是处罚，没有说明。
note-later-repaid-double-claim = 事后由工伤保险基金或他人支付的费用，此人主动或经要求退还的，不算重复享受。
note-older-conduct = 滥用在2026年4月的《细则》以前，《细则》对此没有说明。对处罚，一般法律适用行为时的规则，除非新的规则更轻。
note-publicity-possible = 主管机关可以采取的措施中，有公开违法行为。公开多久，读到的文本都没有说。
note-remedies-not-told = 值得核对：决定书是否写明可以提出争议、向谁提出、到什么时候为止？没有写明的，期限从知道或者应当知道这些内容起才开始；最迟在知道决定本身后一年结束。

## 来源

source-fund-regulation-2021 = 《医疗保障基金使用监督管理条例》（国务院，2021年）
    .short = 2021年《条例》
source-before-the-rules = 仅2021年《条例》，在2026年《细则》之前
    .short = 仅2021年《条例》
source-fund-rules-2026 = 《医疗保障基金使用监督管理条例实施细则》（国家医疗保障局，2026年）
    .short = 2026年《细则》
source-agencies-2023 = 《社会保险经办条例》（国务院，2023年）
    .short = 2023年《社会保险经办条例》
source-penalty-2021 = 《行政处罚法》（2021年修订）
    .short = 《行政处罚法》
source-civil-code = 《民法典》
source-reconsideration-2023 = 《行政复议法》（2023年修订）
    .short = 《行政复议法》
source-litigation-2017 = 《行政诉讼法》（2017年修正）
    .short = 《行政诉讼法》
source-litigation-interp-2018 = 最高人民法院关于适用《行政诉讼法》的解释（2018年）
    .short = 2018年行政诉讼司法解释
source-cpl-2023 = 《民事诉讼法》（2023年修正）
    .short = 《民事诉讼法》
